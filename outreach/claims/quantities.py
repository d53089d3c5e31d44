"""Do the figures of a sentence fit those of a passage: numbers, quantifiers, comparisons, rates?"""

import re
from dataclasses import replace

from outreach.claims import (
    amounts,
    counted,
    derived,
    gone,
    hours,
    markers,
    numbers,
    rates,
    reckoned,
    staff,
    timing,
    units,
    words,
)
from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts
from outreach.sentences import listed

_HALF = 50
_PER = frozenset(("per", "pro", "je"))
# How much of the whole a quantifier takes in; none at all takes in less than "all".
_REACH = {"some": 1, "most": 2, "nearly": 3, "all": 4}
# "Two of our five depots", "zwei der drei Werke": less than all, however it is counted.
_OUT_OF = re.compile(
    r"\b([^\W_]+) (?:out )?(?:of|von|der|des|de|di|van|z|auf) (?:[^\W\d_]+ )?([^\W_]+)\b"
)
_LAYOFF = words.stem("layoff")
_STAFF = frozenset(words.stem(one) for one in ("employee", "people", "role"))


def figures(claim: Facts, quote: Facts, context: Context) -> Reasons:
    """Give the numbers that a passage does not bear out."""
    for number in claim.numbers:
        given = amounts.find(number, quote.numbers) or staff.find(number, quote)
        if given and staff.is_own(number, claim) and not staff.is_told(number, quote):
            yield "unsupported", f"The source does not say that {number.text} work there."
            continue
        if given and (lost := gone.said(given, claim, quote)):
            yield "unsupported", f"The source says {given.low:,.0f} {lost}."
            continue
        if given and (given.nouns or given.unit or not number.nouns or _counts(number, quote)):
            continue
        if any(one.unit == "x" and one.low == number.low for one in quote.numbers) and (
            number.nouns and _counts(number, quote)
        ):
            continue  # "downloaded 6 million times": 6 million downloads
        if number.unit == "x" and number.low == _TWICE and _TWO_TIMES & quote.vocabulary:
            continue
        if number.low < number.high and _has_both_ends(number, quote):
            continue
        is_lasting = any(one.is_lasting and number.text in one.text for one in claim.relative)
        is_timed = is_lasting and any(one.unit == "day" for one in quote.numbers)
        if not is_timed and timing.is_dated(number.text, claim, quote, context):
            continue
        if follows(number, quote, claim.text) or _is_reckoned(number, claim, quote):
            continue
        if hours.is_told(number, claim, quote):
            continue
        if not claim.verbs & quote.verbs and reckoned.is_rank(number, quote.text, quote.numbers):
            yield "weak", f"The source may come to {number.text}, but does not give it."
            continue
        if reckoned.is_age(number, quote.days, context.now):
            continue
        if _is_date_part(number, quote) or _of_layoff(number, claim, quote):
            continue
        if _may_be_another(number, quote):
            yield "weak", f"The source says “another”, the draft says “{number.text}”."
            continue
        if _is_told_by_verb(number, claim, quote):
            yield "weak", f"The source may count something else than {number.text}."
            continue
        near = [one for one in quote.numbers if amounts.same_unit(number, one)]
        if _is_told_of_other(number, quote):
            yield "weak", f"The source does not say that {number.text} counts this."
        elif reckoned.is_of_two(number, quote.numbers) or reckoned.is_age(
            number, context.page_days, context.now
        ):
            yield "weak", f"The source may come to {number.text}, but does not give it."
        elif derived.is_with_more(number, quote.text, quote.numbers):
            yield "weak", f"The source may come to {number.text} in all."
        elif derived.is_difference(number, claim.text):
            yield "missing", f"The source does not give {number.text}."
        elif any(amounts.is_same_kind(number, one) for one in near):
            nearest = min(near, key=lambda one: abs(one.low - number.low))
            yield "unsupported", f"The source says {nearest.text}, the draft says {number.text}."
        elif _is_one(number, quote):
            continue
        elif _is_untranslated(number, claim, quote):
            yield "weak", f"The source may count something else than {number.text}."
        else:
            same = [one for one in quote.numbers if one.low == number.low and one.nouns]
            told = f"says {same[0].text}, the draft says" if same else "does not give"
            is_known = bool(number.nouns) and all(
                {number.nouns[-1], one.nouns[-1]} <= words.HEADS for one in same
            )
            verdict = "contrary" if same and is_known else "missing"
            yield verdict, f"The source {told} {number.text}."


def _is_reckoned(number: numbers.Number, claim: Facts, quote: Facts) -> bool:
    return derived.is_reckoned(number, claim.text, quote.numbers, quote.days)


_ANOTHER = frozenset(map(words.fold, listed(
    "another additional extra further weitere weiterer weiteren weiteres zusätzlich zusätzliche "
    "autre supplémentaire otro otra adicional altro altra ulteriore aggiuntivo "
    "outro outra adicional kolejny kolejna dodatkowy dodatkowa"
)))  # fmt: skip


def _may_be_another(number: numbers.Number, quote: Facts) -> bool:
    """Tell "a second income" of "an additional one", where the passage counts no others."""
    is_second = number.unit == "th" and number.low == _TWICE
    is_counted = any(one.unit == "th" for one in quote.numbers)
    return is_second and not is_counted and not _ANOTHER.isdisjoint(quote.vocabulary)


def _is_told_by_verb(number: numbers.Number, claim: Facts, quote: Facts) -> bool:
    """Tell "seats 15 people" of "a 15-seat plane": what is counted there is a verb here."""
    return bool(number.nouns) and any(
        amounts.is_same_value(number, one)
        and one.unit == number.unit
        and one.nouns
        and one.nouns[-1] in claim.stems - {*number.nouns}
        and amounts.is_telling(one)
        for one in quote.numbers
    )


_ENTIRELY = frozenset(
    ("entirely", "wholly", "purely", "completely", "ganz", "vollstandig", "entierement")
) | listed(
    "concentrate concentrates concentrated concentrating dedicated restricted limited confined "
    "konzentriert beschrankt begrenzt concentre limite limita concentra dedica beperkt limitado "
    "ogranicza skupia"
)
_TWICE = 2
_TWO_TIMES = frozenset(("twice", "zweimal", "tweemaal", "dwukrotnie"))


def _has_both_ends(number: numbers.Number, quote: Facts) -> bool:
    """Tell whether a passage gives both ends of "from 79 % to 87 %", each by itself."""
    ends = {one.low for one in quote.numbers if one.unit == number.unit}
    return {number.low, number.high} <= ends


def _is_told_of_other(number: numbers.Number, quote: Facts) -> bool:
    """Tell whether a passage gives a figure bare, or speaks elsewhere of what is counted."""
    taken = frozenset(noun for one in quote.numbers for noun in one.nouns)
    return any(
        amounts.is_same_value(number, one)
        and (
            not one.nouns
            or (
                amounts.is_counted_in(number.nouns, quote.stems - taken)
                and not {number.nouns[-1], one.nouns[-1]} <= words.HEADS
            )
        )
        for one in quote.numbers
        if number.nouns and not one.is_old and one.unit == number.unit
    )


def follows(number: numbers.Number, quote: Facts, text: str = "") -> bool:
    """Tell whether a figure follows from those of a passage."""
    if derived.less(number, quote.numbers):
        return "more" not in _directions(text) | _directions(quote.text)
    if number.unit == "x":
        given = [
            replace(number, low=one, high=one, bound="") for one in derived.times(quote.numbers)
        ]
    elif number.unit == "%":
        told = derived.shares(quote.text, quote.numbers)
        grown = ((one - 1) * 100 for one in derived.times(quote.numbers) if one > 1)
        rests = derived.rests(quote.text, quote.numbers)
        given = [replace(number, low=one, high=one, bound="") for one in (*told, *rests, *grown)]
    elif number.unit == "th":
        if derived.is_every(number, text):
            return derived.has_share(number, quote.numbers)
        # "A third shift" where two become three
        return any(
            not one.unit and one.low == number.low and not one.is_old for one in quote.numbers
        ) and any(one.is_old and one.low == number.low - 1 for one in quote.numbers)
    else:
        is_by = any(amounts.holds(number, one) for one in derived.changes(quote.numbers))
        return is_by or (not number.unit and derived.is_listed(number.low, quote.text))
    return any(_is_about(number, one) for one in given)


def _is_about(number: numbers.Number, given: numbers.Number) -> bool:
    off = (given.low - number.low) / number.low if number.low else 1.0
    if number.bound == counted.ROUGH:
        return abs(off) <= _ROUGHLY
    if number.bound == counted.MORE:
        return 0 < off <= _FAR
    if number.bound == counted.LESS:
        return -_FAR <= off < 0
    return abs(off) <= _NEAR


_NEAR, _ROUGHLY, _FAR = 0.05, 0.12, 0.5


def _counts(number: numbers.Number, quote: Facts) -> bool:
    """Tell whether a passage that gives a bare number speaks of what is counted at all."""
    return amounts.is_counted_in(number.nouns, quote.stems)


def _of_layoff(number: numbers.Number, claim: Facts, quote: Facts) -> bool:
    """Forty jobs cut are forty people laid off."""
    is_layoff = _LAYOFF in claim.stems & quote.stems
    counted = _STAFF | {_LAYOFF}
    return is_layoff and any(one.low == number.low and one.unit == number.unit and
                             counted & {*one.nouns} for one in quote.numbers)  # fmt: skip


def _is_untranslated(number: numbers.Number, claim: Facts, quote: Facts) -> bool:
    """Tell a figure of another language's passage whose nouns stand in no list of words."""
    is_across = bool(claim.tongue and quote.language) and claim.tongue != quote.language
    return is_across and any(
        amounts.is_same_value(number, one)
        and one.unit == number.unit
        and not ({number.nouns[-1], one.nouns[-1]} <= words.HEADS)
        for one in quote.numbers
        if number.nouns and one.nouns
    )


def _is_date_part(number: numbers.Number, quote: Facts) -> bool:
    return not number.unit and any(day.year == number.low for day in quote.days)


def _is_one(number: numbers.Number, quote: Facts) -> bool:
    """Accept "1 office" for "an office" and "one office"."""
    return (
        number.low == number.high == 1 and not number.unit and bool({*number.nouns} & quote.stems)
    )


def quantifiers(claim: Facts, quote: Facts, context: Context) -> Reasons:
    """Give "all", "most", "only", comparisons and superlatives that a passage does not hold."""
    mine = max((_REACH.get(one, 0) for one in claim.quantifiers), default=0)
    theirs = max((_REACH.get(one, 0) for one in quote.quantifiers), default=0)
    is_partly = {"some", "only"} <= claim.quantifiers
    if (mine or is_partly) and _is_of_most(quote):
        theirs = max(theirs, _REACH["most"])
        if is_partly:
            yield "unsupported", "The source says this of most."
    is_of_none = "no" in quote.low and quote.language in ("", "en") and quote.denied & claim.stems
    if mine == _REACH["all"] and quote.denied and (is_of_none or _NONE & quote.vocabulary):
        mine = 0  # "all keep their jobs" where "none will lose them"
    is_counted = any(_COUNTED_ALL.search(claim.text) and amounts.find(one, quote.numbers)
                     for one in claim.numbers)  # fmt: skip
    if is_counted and not theirs and not quote.quantifiers and not _is_partial(claim, quote, mine):
        mine = 0  # "all 640 workers" where a passage tells of the 640
    if mine > max(theirs, 1) and not _PER & {*quote.text.lower().split()}:
        word = "all" if mine == _REACH["all"] else "most"
        verdict = "unsupported" if theirs or _is_partial(claim, quote, mine) else "weak"
        yield verdict, f"The source does not say this of {word}."
    if "only" in claim.quantifiers - quote.quantifiers and not _ENTIRELY & quote.vocabulary:
        yield "missing", "The source does not say “only”."
    mine_by = _directions(claim.text)
    if not mine_by and any(one.unit == "%" for one in claim.numbers):
        # "Rose by 17 %" where it is "17 % less".
        told = claim.stems - quote.stems
        mine_by = frozenset(way for stem, way in _WAYS.items() if stem in told)
    theirs_by = _directions(quote.text) if mine_by else frozenset()
    if theirs_by and not mine_by & theirs_by:
        yield "unsupported", f"The source does not say “{min(mine_by)}”."
    near = _ALMOST.search(claim.said)
    if near and words.stem(near[1]) in quote.stems and not _ALMOST.search(quote.said):
        yield "unsupported", "The source says this without “almost”."
    if claim.compares and not (_COMPARING & quote.vocabulary or _is_compared(claim, quote)):
        yield "missing", "The source compares nothing."
    added = claim.superlatives - quote.superlatives - context.own
    if _BEGINNING & quote.stems:
        added -= _FIRST  # "delivery begins" tells of the first ones
    if _RANKED.search(quote.text):
        added -= _BEST
    if added:
        yield "missing", f"The source does not say “{min(added)}”."


# "You almost opened", not "almost half", "almost all".
_ALMOST = re.compile(
    r"\b(?:almost|nearly|beinahe|fast|presque|casi|quasi|bijna|quase|prawie) "
    r"([^\W\d_]+(?:ed|t|en|é|ée|ado|ido|ato|uto|ito))\b",
    re.IGNORECASE,
)
_MORE = re.compile(r"\b(?:more|higher|bigger|larger|longer|mehr|plus|más)\b", re.IGNORECASE)
_FEWER = re.compile(r"\b(?:less|fewer|lower|smaller|shorter|weniger|moins|menos)\b", re.IGNORECASE)


def _is_compared(claim: Facts, quote: Facts) -> bool:
    """Tell whether a passage sets one thing above another, or its figures do."""
    is_changed = markers.measures(quote.text) or any(one.is_old for one in quote.numbers)
    return (
        quote.compares
        or (is_changed and _trend(claim, quote))
        or any(_is_reckoned(one, claim, quote) for one in claim.numbers)
    )


def _trend(claim: Facts, quote: Facts) -> bool:
    """Tell whether the figures of a passage go the way that a sentence says, if it says one."""
    times = tuple(derived.times(quote.numbers))
    theirs = _directions(quote.text)
    is_up = "more" in theirs or (not theirs and any(one > 1 for one in times))
    is_down = "less" in theirs or (not theirs and any(one < 1 for one in times))
    if _MORE.search(claim.text):
        return is_up or not is_down
    return is_down or not is_up if _FEWER.search(claim.text) else True


_COUNTED_ALL = re.compile(r"\ball (?:of )?(?:the |its |your |our )?\d", re.IGNORECASE)
_RANKED = re.compile(
    r"\b(?:came|come|comes|rank(?:s|ed)|placed|finished|voted) (?:in |as )?(?:first|number one|#1)"
    r"|\btop(?!\s+of\b)[- ][a-z]",
    re.IGNORECASE,
)
_BEST = frozenset(("best",))
_FIRST, _BEGINNING = frozenset(("first",)), frozenset((words.stem("begin"),))
_COMPARING = frozenset(
    ("above", "below", "beyond", "exceed", "exceeds", "over", "under", "uber", "unter", "preferred")
) | listed(
    "outperform outperforms outperformed beat beats surpass surpasses surpassed ubertrifft "
    "ubertraf surpasse depasse supera superan overtreft"
)
_NONE = frozenset(("none", "nobody", "neither", "keiner", "keine", "aucun", "aucune", "ninguno"))


def _is_of_most(quote: Facts) -> bool:
    """Tell whether a passage gives a part of a whole that is more than half."""
    return any(one > _HALF for one in derived.shares(quote.text, quote.numbers))


_WAYS = {words.stem("grow"): "more", words.stem("shrink"): "less"}
_BY = re.compile(
    r"(?:%|percent|prozent|procent|por ciento|por cento|pour cent|times) "
    r"(?:(more|higher|mehr|höher|de plus|más|in più|meer|mais)|"
    r"(less|fewer|lower|weniger|de moins|menos|in meno|minder))\b",
    re.IGNORECASE,
)


def _directions(text: str) -> frozenset[str]:
    return frozenset("more" if one[1] else "less" for one in _BY.finditer(text))


def _is_partial(claim: Facts, quote: Facts, reach: int) -> bool:
    """Tell whether a passage gives a share that is less than the claimed "most" or "all"."""
    limit = 100 if reach == _REACH["all"] else 50
    said = {(one.low, one.unit) for one in claim.numbers}
    if any(one.unit == "%" and one.high < limit and (one.low, "%") not in said
           for one in quote.numbers):  # fmt: skip
        return True
    for match in _OUT_OF.finditer(quote.text.lower()):
        part, whole = (_count(one) for one in match.groups())
        if part and whole and part / whole * 100 < limit:
            return True
    return False


def _count(word: str) -> int:
    return int(word) if word.isdecimal() and len(word) < 10 else units.SMALL.get(word, 0)


_EACH = re.compile(r"\b(?:per|pro|par|por) ([^\W\d_]{3,})")


def _each(text: str) -> frozenset[str]:
    """Return the stems of what something is told for each of: "per container"."""
    return frozenset(words.stem(one) for one in _EACH.findall(text.lower()))


def how_often(claim: Facts, quote: Facts, _context: Context) -> Reasons:
    """Give what happens every month where the passage says every year."""
    for read in (rates.of, _each):
        mine = read(claim.text)
        theirs = read(quote.text) if mine else mine
        if theirs and not mine & theirs:
            told = f"The source says per {min(theirs)}, the draft says per {min(mine)}."
            yield "unsupported", told
            return

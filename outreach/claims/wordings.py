"""What a sentence says in words that its passage does not: swapped, turned to its end, or added.

A sentence that keeps a source's wording but for one word says something else: "You opened a
warehouse" of "We opened a plant". A retelling changes more than that, and where it does only what
stands in a source's place is held against it.
"""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from outreach.claims import clauses, derived, nations, words
from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts
from outreach.sentences import listed

_MOST_SWAPPED = 3
# Any of these may tell what a source tells with another word.
GENERAL = frozenset(
    words.stem(one)
    for one in listed(
        "use have do provide offer give work serve help number total business company product "
        "solution site location place area service come go get keep cover span handle carry bring "
        "thing way part kind type group world today sit stay remain become amount level process "
        "people team organisation including well known able available different full whole own "
        "good make create operate run deliver support need specialise currently focus series say "
        "laufen läuft gehen geht liegt liegen steht stehen beträgt betragen umfasst umfassen "
        "erfolgt "
        "verfügen verfügt zählt dispose disposez compte comptez s'élève atteint trouve cuenta "
        "cuentan "
        "dispone disponen encuentra conta contano dispone telt beschikt posiada liczy "
        "betrug betrugen bedroeg bedraagt bedragen ammontava ammonta s'élevait asciende ascendió "
        "hacéis hacen hacer tenéis tienen lleváis llevan faites font faire fate fanno fazem "
        "wynosi wyniósł schafft schaffen amount stand total läuft liegt bringen bringt"
    )
)


# What a writer says of themselves before a colon tells nothing about anybody else.
_LEAD_IN = re.compile(
    r"([^:.?!\d“”\"]{0,60}\b(?:i|we|my|me|our|us|ich|wir|mir|mein|meine|je|nous|mi|io|ik|wij)\b"
    r"[^:.?!\d“”\"]{0,60}):\s",
    re.IGNORECASE,
)
_TO_THEM = re.compile(
    r"\b(?:you|your|yours|sie|ihr|ihre|vous|votre|vos|usted|su|sus|u|uw)\b", re.IGNORECASE
)


def gaps(claim: Facts, quote: Facts, context: Context) -> frozenset[str]:
    """Return the content words of a sentence that nothing in its passage bears out."""
    told = frozenset(claim.order) - granted(claim, context) - words.FRAME - GENERAL
    if told & _EITHER_WAY:
        told -= _ways(quote)
    return frozenset(one for one in told if not _is_held(one, quote)) - _lead_in(claim.text)


_UP = frozenset(map(words.stem, ("grow", "more", "higher", "longer", "later")))
_DOWN = frozenset(
    map(words.stem, ("shrink", "less", "fewer", "lower", "sooner", "earlier", "shorter", "faster"))
)
_EITHER_WAY = _UP | _DOWN


def _ways(quote: Facts) -> frozenset[str]:
    """Return the words that a change of figures bears out: "61 million, up from 54"."""
    times = tuple(derived.times(quote.numbers))
    up = _UP if any(one > 1 for one in times) else frozenset()
    return up | _DOWN if any(one < 1 for one in times) else up


_SHORT = 4  # letters of an abbreviation


def granted(claim: Facts, context: Context) -> frozenset[str]:
    """Return the stems of names, which have a check of their own."""
    # A word of the lexicon in capitals is nobody's name: a word like any other.
    names = (
        one
        for one in claim.names
        if not (len(one) > _SHORT and one.upper() in claim.text and words.is_listed(one))
    )
    named = (*context.own, *context.known, *names)
    return frozenset(words.stem(one) for one in named) | context.own


def _lead_in(text: str) -> frozenset[str]:
    """Return the stems of the writer's own words before a colon: "What I have in mind: …"."""
    found = _LEAD_IN.match(text)
    if found is None or _TO_THEM.search(found[1]):
        return frozenset()
    return frozenset(words.stem(words.fold(one)) for one in found[1].split())


def _is_held(stem: str, quote: Facts) -> bool:
    parts = [words.stem(one) for one in stem.split("-") if len(one) > 2]
    return _stands(stem, quote) or (len(parts) > 1 and any(_stands(one, quote) for one in parts))


def _stands(stem: str, quote: Facts) -> bool:
    if stem in quote.stems or stem in quote.vocabulary or words.related(stem) & quote.vocabulary:
        return True
    nation = nations.of(stem)
    if nation and any(nations.of(one) == nation for one in quote.vocabulary):
        return True
    return quote.has_near(stem)


def check(claim: Facts, quote: Facts, context: Context) -> Reasons:
    """Give the words that stand in another's place, and those that end what the source tells of."""
    missing = gaps(claim, quote, context)
    if _END in claim.verbs - claim.denied and _is_only_time(quote) and not _is_only_time(claim):
        yield "missing", "The source does not say “end”."
    ended = frozenset(claim.order) & words.ADVERSE - granted(claim, context) - quote.stems
    if ended:
        near = clauses.nearest_few(claim, quote)
        told = [
            one
            for one in sorted(ended)
            if _is_ended(one, claim, near) and not words.related(one) & words.ADVERSE & quote.stems
        ]
        if told and not any(one.denied & claim.stems for one in near):
            yield "missing", f"The source does not say “{told[0]}”."
    if not missing:
        return
    yield from _of_other_kind(claim, quote, missing)
    if claim.language == quote.language or not (claim.language and quote.language):
        own = {words.stem(one) for one in context.own}
        named = {words.stem(one) for one in claim.names}
        shared = frozenset(claim.order) & frozenset(quote.order) - words.FRAME - own
        dated = {one.year for one in claim.days} & {one.year for one in quote.days}
        is_copy = bool(shared - named) or len(shared) + len(dated) >= 2
        for mine, theirs, is_strict in swaps(claim, quote, missing):
            is_denied = mine in claim.denied or theirs in quote.denied
            if is_denied and any(theirs in o for _, o in words.OPPOSITES.get(mine, ())):
                continue  # "none will close" where "all stay open"
            if theirs in own:
                continue  # the name of the company stands in no word's place
            if {mine, theirs} == _TRADE:
                continue  # who sells to whom has a check of its own
            is_noun = mine not in claim.verbs
            is_told = {mine, theirs} <= words.HEADS and theirs in quote.verbs
            # A noun stands in no verb's place, and no verb in a noun's or a name's.
            is_alike = is_told
            if is_noun:  # only of English it is known well enough what is a verb
                is_alike = quote.language != "en" or theirs not in quote.verbs
            # Of a word that no list has, nobody here knows whether it means the other, unless all
            # around it is kept and the page has it nowhere.
            is_known = {mine, theirs} <= words.HEADS
            is_named = theirs in (words.stem(one) for one in quote.names)
            is_opposed = any(theirs in other for _, other in words.OPPOSITES.get(mine, ()))
            is_one_kind = is_alike or is_opposed or mine in claim.denied or quote.language != "en"
            is_one_kind = is_one_kind or (is_strict and not is_noun and theirs in quote.verbs)
            is_turned = is_one_kind and not is_named and {mine, theirs} & words.ADVERSE
            # What has several words of its own is a retelling, no copy with another word.
            is_copy = is_copy and (len(missing) < 2 or is_strict)
            is_near = is_alike and is_copy
            is_other = is_near and (
                (is_known and mine not in context.beside)
                or (is_strict and mine not in context.elsewhere)
            )
            verdict = "unsupported" if is_turned or is_other else "beside" if is_near else "weak"
            yield verdict, f"The source says “{theirs}”, the draft says “{mine}”."
        yield "weak", f"The source does not say “{min(missing)}”."
    else:
        # Which of its words another language has, nobody here knows for certain.
        yield "weak", f"The source is in another language and may not say “{min(missing)}”."


_END = words.stem("end")
_THE_END = re.compile(r"\b(?:(?:the|year|at|by) end|end of)\b|\bEnde\b")


def _is_only_time(one: Facts) -> bool:
    """Tell whether "end" stands in a sentence for a time only: "by the end of next year"."""
    return 0 < one.stem_of_each.count(_END) <= len(_THE_END.findall(one.text))


_SHRINK = words.stem("shrink")
_TRADE = {words.stem("sell"), words.stem("acquire")}
# "You lost £3 million" of "it made a loss"; "sales" are read as revenue, and who exports sells.
_NOUNS = {
    words.stem("lose"): frozenset((words.stem("loss"),)),
    words.stem("sell"): frozenset((words.stem("revenue"), words.stem("export"))),
}
_LESS = listed(
    "save saves saved saving savings cheaper less fewer lower down weniger moins menos meno minder "
    "mniej"
)


def _is_ended(stem: str, claim: Facts, near: Sequence[Facts]) -> bool:
    """Tell a deed that ends something, of which the clause next to it tells no such deed."""
    is_deed = stem in claim.verbs or claim.language not in ("en", "de")
    is_adverse = is_deed and stem in words.ADVERSE and stem not in claim.denied
    if stem == _SHRINK and any(_LESS & one.vocabulary for one in near):
        return False
    told = words.ADVERSE | _NOUNS.get(stem, frozenset())
    return is_adverse and not any(stem in one.stems or one.stems & told for one in near)


def _of_other_kind(claim: Facts, quote: Facts, missing: frozenset[str]) -> Reasons:
    """Give the words that exclude one of the source: farmers where it tells of architects."""
    for one in sorted(missing):
        others = words.kin(one) & quote.stems - claim.stems
        if others:
            yield "unsupported", f"The source says “{min(others)}”, the draft says “{one}”."


def swaps(claim: Facts, quote: Facts, missing: frozenset[str]) -> Iterator[tuple[str, str, bool]]:
    """Give the words of a sentence with those of its passage that stand in their place.

    The third value tells whether the words before and behind are the same in both.
    """
    mine = [_as_in(one, quote) for one in claim.order]
    theirs = list(quote.order)
    ours = frozenset(mine)
    for kind, a, b, c, d in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes():
        if kind != "replace":
            continue
        is_held = (a > 0 or c == 0) and (b < len(mine) or d == len(theirs))
        is_strict = is_held and b - a == d - c == 1 and len(mine) > _MOST_SWAPPED - 1
        new, old = mine[a:b], theirs[c:d]
        if a == 0:
            new, old = new[-1:], old[-1:]
        elif b == len(mine):
            new, old = new[:1], old[:1]
        if len(new) > _MOST_SWAPPED or len(old) > _MOST_SWAPPED:
            continue
        for one, other in _paired(
            [one for one in new if one in missing], [one for one in old if one not in ours]
        ):
            yield one, other, is_strict


def _as_in(stem: str, quote: Facts) -> str:
    if stem in quote.stems:
        return stem
    return next((one for one in quote.order if words.is_near(stem, one)), stem)


def _paired(new: Sequence[str], old: Sequence[str]) -> Iterator[tuple[str, str]]:
    for one, other in zip(new, old, strict=False):
        if other not in words.related(one) and other not in GENERAL:
            yield one, other

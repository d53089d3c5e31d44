"""Compare one factual sentence with one quote: does the quote say it, partly, not, or otherwise?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from outreach.claims import ages, words
from outreach.claims.facts import Day, Facts, Number

# Shares of a sentence's weight that its quote must hold; set on planted falsehoods and paraphrases.
_SUPPORTED = 0.55
_WEAK = 0.3


@dataclass(frozen=True, slots=True)
class Context:
    """What is known beside the quote: names that need no proof, and dates of the event."""

    known_names: frozenset[str]
    about: frozenset[str]
    elsewhere: frozenset[str]
    vocabulary: frozenset[str]
    event_on: date | None
    now: date


@dataclass(frozen=True, slots=True)
class Comparison:
    """`verdict` with its reason, and `coverage`, the share of the sentence that the quote holds."""

    verdict: str
    why: str
    coverage: float
    is_contradicted: bool = False


def compare(claim: Facts, quote: Facts, context: Context) -> Comparison:
    """Judge a sentence by one quote; the first thing that does not fit is the reason given."""
    covered = coverage(claim, quote, context)
    weak_reasons: list[str] = []
    for check in (_numbers, _days, _relatives, _polarity, _opposites, _direction, _names):
        for verdict, why in check(claim, quote, context):
            if verdict == "unsupported":
                return Comparison("unsupported", why, covered, is_contradicted=True)
            weak_reasons.append(why)
    if covered < _WEAK:
        return Comparison("unsupported", "No source says this.", covered)
    if covered < _SUPPORTED:
        weak_reasons.append("The quote says this only in part.")
    if weak_reasons:
        return Comparison("weak", weak_reasons[0], covered)
    return Comparison("supported", "The quote says this.", covered)


def coverage(claim: Facts, quote: Facts, context: Context) -> float:
    """Return the weighted share of the sentence's content that stands in the quote."""
    names = frozenset(words.stem(name) for name in claim.names)
    granted = frozenset(words.stem(name) for name in context.known_names | context.about)
    content = {one: 1.5 if one in names else 1.0 for one in claim.stems - granted}
    total = sum(content.values()) + 1.5 * (len(claim.numbers) + len(claim.days))
    if not total:
        return 0.0
    held = sum(weight for one, weight in content.items() if one in quote.stems)
    if content and not held:
        # A shared number alone proves nothing: "you laid off 3,000" against "we are 3,000".
        return 0.0
    held += 1.5 * sum(_has_number(one, quote.numbers) for one in claim.numbers)
    held += 1.5 * sum(bool(_best_day(one, quote.days)) for one in claim.days)
    return held / total


_Reasons = Iterable[tuple[str, str]]


def _numbers(claim: Facts, quote: Facts, _context: Context) -> _Reasons:
    for number in claim.numbers:
        if _has_number(number, quote.numbers) or _is_year(number, quote.days):
            continue
        near = next((one for one in quote.numbers if _same_unit(number, one)), None)
        if near:
            yield "unsupported", f"The source says {near.text}, the draft says {number.text}."
        else:
            yield "unsupported", f"The source does not give {number.text}."


def _has_number(number: Number, given: Iterable[Number]) -> bool:
    return any(_equal(number, one) and _same_unit(number, one) for one in given)


def _equal(claimed: Number, given: Number) -> bool:
    if claimed.is_rough:
        # "over 3,000" is fair for 3,150, and "about 10" for 9.7.
        return abs(claimed.value - given.value) <= 0.08 * max(abs(given.value), 1)
    return abs(claimed.value - given.value) < 1e-9 * max(1.0, abs(given.value))


def _same_unit(one: Number, other: Number) -> bool:
    if one.unit and other.unit:
        return one.unit == other.unit
    if one.unit or other.unit:
        # "12 million" for "€12 million" is only vaguer; "12 countries" for "12 million" is not.
        return not (one.unit and other.noun) and not (other.unit and one.noun)
    return not one.noun or not other.noun or one.noun == other.noun


def _is_year(number: Number, days: Iterable[Day]) -> bool:
    return any(day.year == number.value for day in days)


def _days(claim: Facts, quote: Facts, context: Context) -> _Reasons:
    for day in claim.days:
        best = _best_day(day, quote.days)
        if not best and context.event_on:
            best = _best_day(day, (ages.of_event(context.event_on),))
        if best == "vaguer":
            yield "weak", f"The source gives the date less exactly than {day.text}."
        elif not best:
            given = quote.days[0].text if quote.days else "no date"
            yield "unsupported", f"The source says {given}, the draft says {day.text}."


def _best_day(day: Day, given: Iterable[Day]) -> str:
    found = {ages.match(day, one) for one in given}
    return "same" if "same" in found else "vaguer" if "vaguer" in found else ""


def _relatives(claim: Facts, quote: Facts, context: Context) -> _Reasons:
    for phrase in claim.relative:
        if phrase in quote.relative and phrase not in ("just", "recently", "lately"):
            yield "weak", f"“{phrase}” was true when the page was written; give the date."
            continue
        on = context.event_on or _exact(quote.days)
        if on is None:
            if phrase not in ("just", "recently", "lately"):
                yield "weak", f"The source gives no date for “{phrase}”."
        elif not ages.fits_relative(phrase, on, context.now):
            yield "unsupported", f"“{phrase}” does not fit: the source dates it {on.isoformat()}."


def _exact(days: tuple[Day, ...]) -> date | None:
    for day in days:
        if day.year and day.month:
            try:
                return date(day.year, day.month, day.day or 15)
            except ValueError:
                continue
    return None


def _polarity(claim: Facts, quote: Facts, _context: Context) -> _Reasons:
    shared = claim.stems & quote.stems
    denied = (quote.negated - claim.negated) & shared
    asserted = (claim.negated - quote.negated) & shared
    if denied:
        yield "unsupported", "The source says the opposite: it has a “not”."
    elif asserted:
        yield "unsupported", "The source says the opposite: it has no “not”."


def _opposites(claim: Facts, quote: Facts, _context: Context) -> _Reasons:
    for one_side, other_side in words.OPPOSITES:
        for mine, theirs in ((one_side, other_side), (other_side, one_side)):
            said, found = claim.stems & mine, quote.stems & theirs
            if said and found and not quote.stems & mine:
                yield (
                    "unsupported",
                    f"The source says “{min(found)}”, the draft says “{min(said)}”.",
                )


def _direction(claim: Facts, quote: Facts, context: Context) -> _Reasons:
    for doer, deed, done_to in claim.directed:
        for other_doer, other_deed, other_done_to in quote.directed:
            if deed != other_deed:
                continue
            mine = (_party(doer, context), _party(done_to, context))
            theirs = (_party(other_doer, context), _party(other_done_to, context))
            is_swapped = (mine[0] and mine[0] == theirs[1]) or (mine[1] and mine[1] == theirs[0])
            if is_swapped and mine != theirs:
                yield "unsupported", f"In the source it is the other way round: who did “{deed}”."


def _party(word: str, context: Context) -> str:
    """Return "them" for every way to name the company that the quote is about."""
    is_them = word in ("you", "your", "we", "our", "us") or word in context.about
    return "them" if is_them else word


def _names(claim: Facts, quote: Facts, context: Context) -> _Reasons:
    free = context.known_names | context.about
    for name in claim.names:
        if name in free or words.stem(name) in quote.stems or name in quote.names:
            continue
        if name in context.elsewhere:
            yield "weak", f"“{name.title()}” stands elsewhere in the source, not in the quote."
        else:
            yield "unsupported", f"The source does not name “{name.title()}”."
    opener = claim.opener
    if opener and opener not in free | context.vocabulary and opener not in claim.names:
        # A word that the whole source does not know, where a name would stand.
        yield "unsupported", f"The source does not name “{opener.title()}”."

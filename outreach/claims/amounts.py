"""Does one quantity bear out another: value, unit, what is counted, bound and rate."""

from collections.abc import Iterable, Sequence

from outreach.claims import units, words
from outreach.claims.counted import LESS, MORE, ROUGH
from outreach.claims.numbers import Number

_TWO, _NEAR, _FAR = 2, 0.1, 0.3
_TENS = 20
_PEOPLE = words.stem("person")
# Only words that name no thing and no firm: a printer is a machine, a distributor a company.
_KINDS_OF_PEOPLE = frozenset(
    words.stem(one)
    for one in (
        "employee", "customer", "user", "role", "visitor", "guest", "patient", "member", "student",
        "resident", "passenger", "tenant", "child", "adult", "tourist", "holidaymaker", "worker",
        "engineer", "volunteer", "participant", "attendee", "subscriber", "player", "pilot",
        "inhabitant", "citizen", "commuter", "pensioner", "farmer", "nurse", "doctor", "teacher",
        "lawyer", "scientist", "soldier", "technician", "specialist", "electrician", "welder",
        "carpenter", "apprentice", "woman", "man",
    )
)  # fmt: skip
# Whom a firm sells to: who a page calls its startups, a letter may call its customers.
_FIRMS = frozenset(
    map(words.stem, ("company", "startup", "customer", "client", "merchant", "brand", "retailer"))
)


def holds(claimed: Number, given: Number) -> bool:
    """Tell whether a given quantity bears out a claimed one: value, unit, bound and rate."""
    return same_unit(claimed, given) and _same_value(claimed, given) and _same_rate(claimed, given)


def same_unit(one: Number, other: Number) -> bool:
    """Tell whether two quantities count the same thing, as far as they say."""
    if one.unit != other.unit:
        if {one.unit, other.unit} == {"%", "x"}:
            return True
        if "money" in (one.unit, other.unit) and _is_money(one.unit) and _is_money(other.unit):
            return True
        # "12 million" for "€12 million" is only vaguer; "12 countries" for it is not.
        bare = one if not one.unit else other
        return (
            not (one.unit and other.unit) and not bare.nouns and _is_money(one.unit or other.unit)
        )
    if one.unit or not one.nouns or not other.nouns:
        return True
    return is_same_noun(one.nouns, other.nouns)


def is_same_kind(one: Number, other: Number) -> bool:
    """Tell whether two quantities surely count the same: by their unit or by their nouns."""
    return (
        bool(one.unit and one.unit == other.unit)
        or bool(one.nouns and other.nouns and is_same_noun(one.nouns, other.nouns))
        or not (one.unit or one.nouns)
    )


def is_same_value(claimed: Number, given: Number) -> bool:
    """Tell whether two quantities of one unit are as many, whatever they count."""
    return _same_value(claimed, given) and _same_rate(claimed, given)


def is_same_noun(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two counted things can be one: the head of either stands in the other.

    A shared adjective is not enough: "50 full-time employees" are no "50 full-time positions".
    """
    return any(_is_one(one[-1], each) for each in other) or any(
        _is_one(other[-1], each) for each in one
    )


def _is_one(one: str, other: str) -> bool:
    is_people = (one == _PEOPLE and other in _KINDS_OF_PEOPLE) or (
        other == _PEOPLE and one in _KINDS_OF_PEOPLE
    )
    is_firms = {one, other} <= _FIRMS
    return one == other or is_people or is_firms or words.is_near(one, other)


def is_counted_in(nouns: Sequence[str], stems: Iterable[str]) -> bool:
    """Tell whether what is counted is spoken of at all."""
    return any(_is_one(nouns[-1], each) for each in stems)


def _is_money(unit: str) -> bool:
    return unit in units.CURRENCY.values()


def _same_value(claimed: Number, given: Number) -> bool:
    if claimed.unit != given.unit and {claimed.unit, given.unit} == {"%", "x"}:
        times, share = (claimed, given) if claimed.unit == "x" else (given, claimed)
        return _is_equal((times.low - 1) * 100, share.low)
    if claimed.bound == "vague":
        return claimed.low <= given.low <= claimed.high * 1.01
    if given.bound == "vague":
        return False
    # A year has 12 months, a month 30 or 31 days.
    slack = 0.015 if claimed.unit == "day" else 1e-9
    if _is_equal(claimed.low, given.low, slack) and _is_equal(claimed.high, given.high, slack):
        return {claimed.bound, given.bound} != {MORE, LESS}
    if given.low < given.high:
        is_inside = given.low <= claimed.low and claimed.high <= given.high
        return (
            (is_inside and claimed.bound == ROUGH)
            or (claimed.bound == MORE and _is_equal(claimed.low, given.low))
            or (claimed.bound == LESS and _is_equal(claimed.high, given.high))
        )
    if claimed.low < claimed.high:
        return False
    return _is_rounding(claimed, given)


def _is_rounding(claimed: Number, given: Number) -> bool:
    """Tell whether "over 3,000" is fair for 3,150, "about 10" for 9.7, "€12.3M" for 12,345,000."""
    # "Almost a third" has many figures, but is said in a word.
    is_in_words = not any(one.isdigit() for one in claimed.text)
    is_worded_share = is_in_words and claimed.unit == "%" and bool(claimed.bound)
    off = (given.low - claimed.low) / max(abs(given.low), 1e-12)
    is_round = claimed.bound == MORE and _is_round(claimed.low) and off <= _NEAR
    if _figures(claimed.low) >= _figures(given.low) and not (is_worded_share or is_round):
        return False
    if claimed.bound == MORE:
        return 0 <= off <= (_FAR if _figures(claimed.low) == 1 else 0.2)
    if claimed.bound == LESS:
        return -0.12 <= off <= 0
    if claimed.bound == ROUGH:
        is_tens = _figures(claimed.low) == 1 and claimed.low >= _TENS
        return abs(off) <= (0.12 if is_in_words else 0.1 if is_tens else 0.06)
    return abs(off) <= 0.005 and _figures(claimed.low) >= 2


def _is_round(value: float) -> bool:
    """Tell 25,000 of "over 25,000", which a writer takes for 27,000."""
    digits = f"{value:.9e}".split("e")[0].replace(".", "").rstrip("0")
    return len(digits) == _TWO and digits.endswith("5")


def _figures(value: float) -> int:
    """Count significant figures."""
    return len(f"{value:.9e}".split("e")[0].replace(".", "").rstrip("0"))


def _is_equal(one: float, other: float, slack: float = 1e-9) -> bool:
    return abs(one - other) <= slack * max(abs(one), abs(other))


def _same_rate(claimed: Number, given: Number) -> bool:
    return not claimed.per or claimed.per == given.per or not given.per


def is_undercut(claimed: Number, given: Iterable[Number]) -> bool:
    """Tell whether all that a passage counts of the same is more than a claimed "fewer than".

    Of "more than" that proves nothing: a sum of what is counted may be meant.
    """
    if claimed.bound != LESS or not claimed.nouns:
        return False
    same = [one for one in given if is_same_kind(claimed, one)]
    return bool(same) and all(not one.bound and one.low > claimed.high for one in same)


def is_telling(one: Number) -> bool:
    """Tell a figure that hardly stands in a text by chance: "26,000 parcels", not "3 sites"."""
    return _figures(one.low) >= 2 and one.unit != "th" and one.bound != "vague"


def find(claimed: Number, given: Iterable[Number]) -> Number | None:
    """Return the given quantity that bears out a claimed one, or None."""
    return next(
        (one for one in given if holds(claimed, one) and (claimed.is_old or not one.is_old)), None
    )

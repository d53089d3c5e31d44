"""How much of a sentence stands in a passage: its words, names and figures."""

from outreach.claims import amounts, derived, hours, quantities, reckoned, staff, timing, words
from outreach.claims.context import Context
from outreach.claims.facts import Facts
from outreach.claims.numbers import Number

_RELATED_SHARE = 0.5
_NAME_WEIGHT = _FIGURE_WEIGHT = 1.5
_MOST_NEW = 3  # words of a sentence that a passage with its figures may lack
_MONEY = frozenset(("usd", "eur", "gbp", "chf"))


def coverage(claim: Facts, quote: Facts, context: Context) -> tuple[float, float]:
    """Return the share of the sentence that stands in the passage, and that of its words alone."""
    names = frozenset(claim.names)
    granted = {words.stem(one) for one in context.own | context.known}
    weights = {
        one: _NAME_WEIGHT if one in names else 1.0
        for one in dict.fromkeys(claim.order)
        if one not in words.FRAME and one not in granted and one not in context.own
    }
    held = sum(weight * _share(one, quote) for one, weight in weights.items())
    total = sum(weights.values())
    likeness = held / total if total else 0.0
    if weights and not held:
        # A shared number alone proves nothing: "you laid off 3,000" against "we are 3,000".
        return 0.0, 0.0
    for number in claim.numbers:
        total += _FIGURE_WEIGHT
        is_told = (
            amounts.find(number, quote.numbers)
            or staff.find(number, quote)
            or quantities.follows(number, quote, claim.text)
            or derived.is_reckoned(number, claim.text, quote.numbers, quote.days)
            or timing.is_dated(number.text, claim, quote, context)
            or hours.is_told(number, claim, quote)
            or reckoned.is_age(number, quote.days, context.now)
            or reckoned.is_of_two(number, quote.numbers)
        )
        held += _FIGURE_WEIGHT * bool(is_told)
    for day in claim.days:
        total += _FIGURE_WEIGHT
        held += _FIGURE_WEIGHT * bool(timing.best_day(day, quote.days))
    covered = held / total if total else 0.0
    # "You have a team of 50" has no words but the figure's own.
    return covered, likeness if weights else covered


def has_same_details(claim: Facts, quote: Facts, context: Context) -> bool:
    """Tell whether nothing but the verb is new: a sum, or two figures of which one is a date."""
    if is_across(claim, quote) and _has_all_details(claim, quote, context):
        return True
    is_short = bool(claim.numbers) and len(claim.stems - quote.stems) <= _MOST_NEW
    if is_short and all(reckoned.is_age(one, quote.days, context.now) for one in claim.numbers):
        return not claim.denied  # "you have been around for nearly forty years" of "since 1987"
    if len(claim.stems - quote.stems) > _MOST_NEW:
        return False
    held = sum(bool(amounts.find(one, quote.numbers)) for one in claim.numbers)
    held += sum(
        timing.best_day(one, quote.days) == "same" and bool(one.months) for one in claim.days
    )
    held += len(claim.labels & quote.labels)
    is_sum = any(one.unit in _MONEY and amounts.find(one, quote.numbers) for one in claim.numbers)
    named = {*claim.names, *([claim.opener] if claim.opener else [])}
    # A figure of its own with a word of its sentence: "your daily volume is 26,000 parcels".
    is_known = not named - quote.vocabulary - context.own - context.known
    is_known = is_known and not claim.stems & words.ADVERSE - quote.stems
    is_read = claim.language in ("en", "de") and bool(claim.stems & quote.stems - context.own)
    is_figure = (
        is_known
        and is_read
        and any(
            amounts.is_telling(one) and amounts.find(one, quote.numbers) for one in claim.numbers
        )
    )
    return is_sum or is_figure or held >= 2


def is_across(claim: Facts, quote: Facts) -> bool:
    """Tell whether a passage is in another language, of which not every word is known."""
    mine = claim.tongue
    if not mine or mine == quote.language or (mine == "en" and not quote.language):
        return False
    theirs = quote.tongue
    if mine == theirs:
        return False
    # Without their small words two languages may be taken for each other, but not for English.
    if claim.language and (quote.language or not theirs):
        return True
    return bool(theirs) and "en" in (mine, theirs)


def _has_all_details(claim: Facts, quote: Facts, context: Context) -> bool:
    """Tell whether a passage of another language has each figure, date and name of a sentence."""
    days = [timing.best_day(one, quote.days) == "same" for one in claim.days]
    told = [has_value(one, quote) for one in claim.numbers]
    is_telling = any(map(amounts.is_telling, claim.numbers)) or any(
        one.months for one in claim.days
    )
    known = quote.vocabulary | context.own | context.known
    names = {*claim.names, *([claim.opener] if claim.opener else [])}
    is_named = claim.is_german or not names - known
    return is_telling and all((*days, *told)) and is_named and not claim.denied


def has_value(number: Number, quote: Facts) -> bool:
    """Tell whether a passage has a figure, whatever it counts."""
    return any(
        amounts.is_same_value(number, one) and one.unit == number.unit for one in quote.numbers
    )


def has_figures(claim: Facts, quote: Facts) -> bool:
    """Tell whether a passage holds every figure of a sentence that has one."""
    return bool(claim.numbers) and all(has_value(one, quote) for one in claim.numbers)


def _share(stem: str, quote: Facts) -> float:
    if stem in quote.stems or stem in quote.vocabulary:
        return 1.0
    if "-" in stem:
        parts = [words.stem(one) for one in stem.split("-")]
        return sum(one in quote.stems for one in parts) / len(parts)
    if quote.has_near(stem):
        return 0.8
    return _RELATED_SHARE if words.related(stem) & quote.vocabulary else 0.0

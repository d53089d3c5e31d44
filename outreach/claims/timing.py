"""Do the times of a sentence fit those of a passage: dates, "last month", "for 15 years"?"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from outreach.claims import days as dates
from outreach.claims import moments, reckoned
from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts
from outreach.claims.moments import Relative


def days(claim: Facts, quote: Facts, context: Context) -> Reasons:
    """Give what is wrong with the dates of a sentence."""
    for day in claim.days:
        given = (*quote.days, *((dates.of_event(context.event_on),) if context.event_on else ()))
        best = best_day(day, given) or _by_relative(day, quote, context)
        if not best and _is_year_before(day, claim, given):
            continue
        if not best and not given and not quote.relative:
            # A dateline stands beside the sentence, or it is the only date of the page.
            best = best_day(day, context.page_days)
            given = context.page_days
        if not best and best_day(day, context.page_days) == "same":
            yield "missing", f"The source says {day.text} only beside this."
        elif best == "vaguer":
            is_yearless = day.year and not any(one.year for one in given) and not day.months
            is_over = quote.is_future and _is_before(day, context)
            if is_yearless or is_over or not _is_year_near(day, given, context):
                told = given[0].text if given else "less"
                # What is told less exactly here may be dated in the next sentence.
                yield "missing", f"The source says {told}, the draft says {day.text}."
        elif not best:
            told = given[0].text if given else "no date"
            yield (
                ("unsupported" if given else "missing"),
                f"The source says {told}, the draft says {day.text}.",
            )


_BEFORE = r"\b(?:before|vor|avant|antes de|prima del|voor|antes de|przed) (?:dem Jahr )?"


def _is_year_before(day: dates.Day, claim: Facts, given: Sequence[dates.Day]) -> bool:
    """Tell "before 2028" of what is to be by the end of 2027."""
    if not day.year or day.months:
        return False
    is_before = re.search(_BEFORE + str(day.year), claim.text, re.IGNORECASE)
    return bool(is_before) and any(one.year == day.year - 1 for one in given)


def best_day(day: dates.Day, given: Sequence[dates.Day]) -> str:
    """Return "same" where a given date bears out a claimed one, "vaguer", or nothing."""
    found = {dates.match(day, one) for one in given}
    if "same" not in found and _is_put_together(day, given):
        return "same"
    return "same" if "same" in found else "vaguer" if "vaguer" in found else ""


def _is_put_together(day: dates.Day, given: Sequence[dates.Day]) -> bool:
    """Tell "October 2013" where a passage has "the fair of 2013" and "the 23rd of October"."""
    if not (day.year and day.months):
        return False
    undated = replace(day, year=None)
    return any(one.year == day.year and not one.months for one in given) and any(
        one.year is None and dates.match(undated, one) == "same" for one in given
    )


def _is_before(day: dates.Day, context: Context) -> bool:
    """Tell whether a month of a year lies before the day on which the page was stored."""
    seen = context.seen
    return bool(
        seen and day.year and day.months and (day.year, day.months[-1]) < (seen.year, seen.month)
    )


def _is_year_near(day: dates.Day, given: Iterable[dates.Day], context: Context) -> bool:
    """Tell whether only the year is missing and the page was stored within a year of it."""
    for one in given:
        is_month_told = one.months and set(one.months) & set(day.months) and one.year is None
        if is_month_told and day.year and context.seen and 0 <= context.seen.year - day.year <= 1:
            return True
    return False


def _by_relative(day: dates.Day, quote: Facts, context: Context) -> str:
    """Read "last year" on a page by the day on which the page was stored."""
    claimed = dates.span(day)
    if not claimed or not context.seen:
        return ""
    for said in quote.relative:
        meant = moments.in_span(said, context.seen)
        if meant and meant[0] <= claimed[1] and claimed[0] <= meant[1]:
            return "same"
    return ""


def relatives(claim: Facts, quote: Facts, context: Context) -> Reasons:
    """Give what is wrong with the times of a sentence that are told from today."""
    if not claim.relative:
        return
    given = [(context.event_on, context.event_on)] if context.event_on else _spans(quote, context)
    given = given or dates.spans(context.page_days)
    past = [one for one in given if one[0] <= context.now]
    for said in claim.relative:
        if said.is_lasting and _is_told(said, quote):
            continue
        if _is_compared(said, claim) or _is_yet_to_come(said, quote):
            continue
        is_aged = any(reckoned.is_age(one, quote.days, context.now) for one in claim.numbers)
        if (claim.days or is_aged) and moments.congratulates(said.text):
            continue  # on what its own date tells to be long ago
        if _is_alike(said, quote, context):
            continue
        if said.back < 0:
            past = given
        if past:
            # The newest date of the passage is the one that the news is of.
            first, last = max(past, key=lambda one: one[1])
            if any(moments.fits(said, *one, context.now) for one in past[:6]) and (
                not said.is_recent or moments.fits(said, first, last, context.now)
            ):
                continue
            beside = dates.spans(context.page_days) if said.back < 0 else []
            if any(moments.fits(said, *one, context.now) for one in beside):
                yield "missing", f"The source tells of “{said.text}” only beside this."
                continue
            is_old = last < context.now - timedelta(days=60) and not said.is_lasting
            verdict = "stale" if is_old else "unsupported"
            yield verdict, f"“{said.text}” does not fit: the source dates it {_told(first, last)}."
        elif said.is_recent or (said.is_lasting and not quote.relative):
            continue
        elif said.is_lasting:
            yield "weak", f"The source gives no date for “{said.text}”."
        else:
            yield from _undated(said, claim, quote, context)


def _is_alike(said: Relative, quote: Facts, context: Context) -> bool:
    """Tell "this year" of what a page of this year calls "the current year"."""
    if not said.unit or said.month or not context.seen:
        return False
    meant = moments.in_span(said, context.now)
    return any(
        one.unit == said.unit and not one.month and moments.in_span(one, context.seen) == meant
        for one in quote.relative
    )


def _is_compared(said: Relative, claim: Facts) -> bool:
    """Tell "more than last year", which dates nothing."""
    pattern = rf"\b(?:than|compared (?:with|to)|als|que) (?:in )?{re.escape(said.text)}"
    return bool(re.search(pattern, claim.said, re.IGNORECASE))


_PAST = re.compile(r"\b(?:was|were|had|did|\w{3,}ed)\b")


def _is_yet_to_come(said: Relative, quote: Facts) -> bool:
    """Tell "next August" of "expires in August", which is not told in the past."""
    is_told = any(one.year is None and said.month in one.months for one in quote.days)
    return said.back < 0 and is_told and not _PAST.search(quote.said)


# Behind these a year tells since when something else is so.
_BACKGROUND = re.compile(
    r"(?:\b(?:dates? from|dating from)|"
    r", (?:from |of |for |in )?(?:which|whose|whom)\b[^.;,]*(?:since|in)) $", re.IGNORECASE,
)  # fmt: skip


def _spans(quote: Facts, context: Context) -> list[tuple[date, date]]:
    """Return the spans of a passage's dates; "in March" is the last one before it was stored."""
    seen = context.seen
    found = []
    for one in quote.days:
        if re.search(
            rf"\b(?:than|compared (?:with|to)|up from|down from) (?:in )?{re.escape(one.text)}",
            quote.text,
        ):
            continue  # "6 per cent fewer than in 2024"
        if one.year and _BACKGROUND.search(quote.text[: quote.text.find(one.text)]):
            continue  # "for its scheme, from which 38 have graduated since 2023"
        if one.year is None and one.months and seen and not quote.is_future:
            year = seen.year - (one.months[0] > seen.month)
            one = replace(one, year=year)  # noqa: PLW2901 - the year is filled in
        found.append(one)
    return dates.spans(found)


def _is_told(said: Relative, quote: Facts) -> bool:
    """Tell whether a passage gives the same stretch of time in its own words."""
    return any(one.unit == "day" and said.low <= one.low <= said.high for one in quote.numbers)


def _undated(said: Relative, claim: Facts, quote: Facts, context: Context) -> Reasons:
    meant = moments.in_span(said, context.now)
    for other in quote.relative:
        then = moments.in_span(other, context.seen) if context.seen else None
        if then and meant and then[0] <= meant[1] and meant[0] <= then[1]:
            return
    if said.back < 0 and claim.is_future and _PAST.search(quote.said) and not quote.is_future:
        yield "unsupported", f"The source tells this as done, the draft says “{said.text}”."
        return
    is_otherwise = any(not one.is_recent for one in quote.relative) and context.seen
    if is_otherwise and said.text.lower() not in {one.text.lower() for one in quote.relative}:
        yield "unsupported", f"The source says “{quote.relative[0].text}”, not “{said.text}”."
    elif quote.relative and said.text.lower() in {one.text.lower() for one in quote.relative}:
        yield "weak", f"“{said.text}” was true when the page was written; give the date."
    else:
        yield "weak", f"The source gives no date for “{said.text}”."


def is_dated(text: str, claim: Facts, quote: Facts, context: Context) -> bool:
    """Tell whether a number of a sentence ("two years ago") is told by a date of the passage."""
    said = [one for one in claim.relative if text in one.text or one.text in text]
    return bool(said) and bool(
        quote.days or quote.relative or context.page_days or context.event_on
    )


def _told(first: date, last: date) -> str:
    return first.isoformat() if first == last else f"{first.isoformat()} to {last.isoformat()}"

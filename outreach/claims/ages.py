"""How old evidence is and what that allows: used to 90 days, weak to 12 months, then stale."""

from datetime import date, datetime, timedelta

from outreach.claims.facts import Day

FRESH = timedelta(days=90)
USABLE = timedelta(days=365)


def of_source(fetched_at: datetime, now: datetime) -> tuple[str, str]:
    """Return (verdict, why) that the age of a stored copy allows."""
    age = now - fetched_at
    if age > USABLE:
        return "stale", f"The stored copy is {age.days} days old; after 12 months it is not used."
    if age > FRESH:
        return "weak", f"The stored copy is {age.days} days old; over 90 days is weak."
    return "supported", ""


def match(claimed: Day, given: Day) -> str:
    """Compare two dates: same, vaguer (the quote gives less), or other."""
    verdict = "same"
    for mine, theirs in (
        (claimed.year, given.year),
        (claimed.month, given.month),
        (claimed.day, given.day),
    ):
        if mine is None:
            continue
        if theirs is None:
            verdict = "vaguer"
        elif mine != theirs:
            return "other"
    return verdict


def of_event(on: date) -> Day:
    """Return a full date as a comparable day."""
    return Day(on.year, on.month, on.day, on.isoformat())


def fits_relative(phrase: str, on: date, now: date) -> bool:
    """Tell whether "last month" and the like, said today, can mean that day."""
    days = (now - on).days
    if phrase in ("recently", "just", "lately"):
        return -31 <= days <= FRESH.days
    if phrase in ("today", "yesterday"):
        return days == (phrase == "yesterday")
    which, unit = phrase.split()
    months = (now.year - on.year) * 12 + now.month - on.month
    quarters = (now.year * 4 + (now.month - 1) // 3) - (on.year * 4 + (on.month - 1) // 3)
    distance = {
        "week": (now.isocalendar()[:2] != on.isocalendar()[:2]) + (days > 13) + (days < 0) * 5,
        "month": months,
        "quarter": quarters,
        "year": now.year - on.year,
    }[unit]
    # People say "last month" for the one before, and loosely for the last thirty days.
    loosely = {"week": 7, "month": 31, "quarter": 92, "year": 366}[unit]
    return distance == 0 if which == "this" else distance == 1 or 0 <= days <= loosely

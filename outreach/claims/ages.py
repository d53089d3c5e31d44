"""How old evidence is and what that allows: used to 90 days, weak to 12 months, then stale."""

from datetime import datetime, timedelta

FRESH = timedelta(days=90)
USABLE = timedelta(days=365)


def of_source(fetched_at: datetime | None, now: datetime) -> tuple[str, str]:
    """Return (verdict, why) that the age of a stored copy allows."""
    if fetched_at is None:
        return "weak", "Nobody knows when this copy was stored."
    age = now - fetched_at
    if age > USABLE:
        return "stale", f"The stored copy is {age.days} days old; after 12 months it is not used."
    if age > FRESH:
        return "weak", f"The stored copy is {age.days} days old; over 90 days is weak."
    return "supported", ""

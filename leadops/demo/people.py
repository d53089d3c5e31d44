"""The named people of the demo workspace; "Sign in as" shows exactly these."""

from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from leadops.accounts.enums import Role

NAME: Final = "Quay Field Software (demo)"
LEGAL_NAME: Final = "Quay Field Software, Inc."
POSTAL_ADDRESS: Final = "1 Harbor Street, Portland, OR 97201, United States"
COUNTRY: Final = "US"
TIME_ZONE: Final = "America/Los_Angeles"

# key -> name and roles; the address is made of the key and the workspace's number.
PEOPLE: Final[dict[str, tuple[str, tuple[str, ...]]]] = {
    "ada": ("Ada Winter", (Role.ADMIN,)),
    "sam": ("Sam Torres", (Role.SALES_LEAD,)),
    "mona": ("Mona Keller", (Role.MARKETING_LEAD,)),
    "otto": ("Otto Brand", (Role.SALES_OPS,)),
    "mara": ("Mara Lind", (Role.REP,)),
    "jo": ("Jo Adeyemi", (Role.REP,)),
    "max": ("Max Ferris", (Role.MANAGER,)),
    "iris": ("Iris Holm", (Role.AUDITOR,)),
}


def today() -> date:
    """Return the day where they live: this machine's may be tomorrow there, or yesterday."""
    return datetime.now(ZoneInfo(TIME_ZONE)).date()

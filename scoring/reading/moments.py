"""A date with its exactness, and where a text says it."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

Precision = Literal["day", "month", "year"]
# "hr" = day first, and months by their Croatian names
Order = Literal["dmy", "mdy", "hr", ""]


@dataclass(frozen=True, slots=True)
class Moment:
    """A date with its exactness; ``day`` is the first day it may mean."""

    day: dt.date
    precision: Precision

    def __str__(self) -> str:
        length = {"day": 10, "month": 7, "year": 4}[self.precision]
        return self.day.isoformat()[:length]

    @property
    def words(self) -> str:
        """Say it in words: "28 November 2024", "May 2019", "2026"."""
        month = self.day.strftime("%B")
        if self.precision == "day":
            return f"{self.day.day} {month} {self.day.year}"
        return f"{month} {self.day.year}" if self.precision == "month" else str(self.day.year)


@dataclass(frozen=True, slots=True)
class Dated:
    """A moment and where the text says it."""

    moment: Moment
    start: int
    end: int

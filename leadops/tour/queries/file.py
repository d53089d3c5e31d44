"""Step 1: what is known of the file, and what is not."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from typing import Any

from leadops.compliance.addresses import address_hash
from leadops.compliance.queries import known_hashes
from leadops.tour.models import Tour

NO_DATE = "not known: no column holds a date"
NO_READABLE_DATE = "not known: no date can be read"


class FileReads:
    """What a tour's file says of itself; of no tour, nothing."""

    def __init__(self, tour: Tour | None) -> None:
        self.tour = tour
        self.rows: Mapping[str, Any] = tour.rows if tour else {}
        self.dates: Mapping[str, Any] = self.rows.get("dates", {})

    @property
    def stale_unknown(self) -> str:
        """Say why nobody can tell what is stale, "" where somebody can."""
        is_dated = bool(self.tour and self.tour.collected_on) or self.dates.get("read", 0)
        if is_dated or not self.dates:
            return ""
        return NO_READABLE_DATE if self.dates.get("unread") else NO_DATE

    @property
    def undated(self) -> int:
        """Count the rows without a date that nothing else dates, where others have one."""
        has_day = self.tour is None or self.tour.collected_on is not None
        return 0 if has_day or self.stale_unknown else int(self.dates.get("missing", 0))

    @property
    def either_day(self) -> date | None:
        """Return the day that the first date which may be two was read as."""
        stated = self.dates.get("either_example", ("", ""))[1]
        return date.fromisoformat(stated) if stated else None

    @cached_property
    def unused(self) -> list[str]:
        """Name the columns that hold something and are taken for nothing."""
        if self.tour is None:
            return []
        samples, columns = self.rows.get("samples", {}), self.tour.columns
        return [one for one in self.tour.header if samples.get(one) and not columns.get(one)]

    @property
    def used(self) -> int:
        """Count the columns that are taken for something."""
        return sum(bool(held) for held in self.tour.columns.values()) if self.tour else 0

    @property
    def lacks_basis(self) -> bool:
        """Say whether no lawful basis is stated and somebody of the file needs one."""
        by_country = self.rows.get("by_country", [])
        is_needed = any("lawful basis" in why["text"] for one in by_country for why in one["why"])
        return self.tour is not None and not self.tour.lawful_basis and is_needed

    @property
    def countries(self) -> list[str]:
        """Return the names of the countries of the file's people."""
        return [str(one["country"]) for one in self.rows.get("by_country", [])]

    @property
    def mailable(self) -> int:
        """Count the usable rows that the live line would mail today."""
        return sum(int(one["may"]) for one in self.rows.get("by_country", []))

    @property
    def is_nobody_mailable(self) -> bool:
        """Say whether the file names people and not one of them may be mailed."""
        return bool(self.rows.get("by_country")) and not self.mailable

    @property
    def set_aside(self) -> list[Mapping[str, Any]]:
        """Return the rows whose note says that nobody is to be written to."""
        return list(self.rows.get("set_aside", []))

    @cached_property
    def to_stop(self) -> list[str]:
        """Return the addresses of those rows that nothing stops yet."""
        return unstopped(one["email"] for one in self.set_aside)

    @cached_property
    def gone(self) -> set[str]:
        """Return the addresses of which no row asks for silence: they belong to nobody any more."""
        asked = {one["email"] for one in self.set_aside if not one.get("is_gone")}
        return {one["email"] for one in self.set_aside} - asked


def unstopped(addresses: Iterable[str]) -> list[str]:
    """Return those of some addresses that are not on the suppression list, each once."""
    asked = {address_hash(one): one for one in addresses if one}
    known = known_hashes(asked)
    return [one for hash_, one in asked.items() if hash_ not in known]

"""The people that a ruleset may name: read from lab.md's PEOPLE, and written back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any

from handoff.clocks import DEFAULT_TARGETS, Target
from leadops.accounts.calendars import Calendar, calendar_from_json, hours_to_json


@dataclass(frozen=True)
class Person:
    """Somebody who can own a lead. `open` is what they got already on the day of the first lead.

    Empty territories take every country; `capacity_per_day` None has no limit.
    """

    id: str
    name: str = ""
    territories: frozenset[str] = frozenset()
    skills: frozenset[str] = frozenset()
    capacity_per_day: int | None = None
    open: int = 0
    calendar: Calendar = field(default_factory=Calendar)

    @property
    def label(self) -> str:
        """The name to show."""
        return self.name or self.id

    @cached_property
    def places(self) -> frozenset[str]:
        """The territories in the spelling that leads are compared in."""
        return frozenset(territory.casefold() for territory in self.territories)

    @cached_property
    def hours(self) -> Calendar:
        """The calendar without on-call spans: for what is not hot."""
        return self.calendar.without_on_call()


@dataclass(frozen=True)
class Team:
    """The people a ruleset may name, who steps in, and what each class is promised.

    `called` names also those who own no leads, or left, and whom a rule may name all the same.
    """

    people: Mapping[str, Person]
    manager: str | None = None
    targets: Mapping[str, Target] = field(default_factory=lambda: DEFAULT_TARGETS)
    called: Mapping[str, str] = field(default_factory=dict)

    def label(self, person_id: str) -> str:
        """Return the name to show for an id; the id itself where nobody knows a name."""
        person = self.people.get(person_id)
        return person.label if person else self.called.get(person_id, person_id)


class BadTeam(ValueError):
    """The people cannot be read; the message says whose entry is wrong and why."""


def team_from_json(data: Mapping[str, Any]) -> Team:
    """Read {"people": […], "manager": id, "sla_minutes": {"hot": 5, "mql": "day"}}."""
    if not isinstance(data, Mapping) or not isinstance(data.get("people"), list):
        raise BadTeam("The people file needs a list of people.")
    people: dict[str, Person] = {}
    for entry in data["people"]:
        person = _person(entry)
        if person.id in people:
            raise BadTeam(f"Two people have the id “{person.id}”.")
        people[person.id] = person
    manager = data.get("manager")
    targets = _targets(data.get("sla_minutes"))
    return Team(people, str(manager) if manager is not None else None, targets)


def _person(entry: Any) -> Person:
    if not isinstance(entry, Mapping) or entry.get("id") in (None, ""):
        raise BadTeam("Every person needs an id.")
    name = str(entry["id"])
    try:
        calendar = dict(entry.get("calendar") or {})
        return Person(
            id=name,
            name=str(entry.get("name") or ""),
            territories=_texts(entry.get("territories")),
            skills=_texts(entry.get("skills")),
            capacity_per_day=_count(entry.get("capacity_per_day"), "capacity_per_day"),
            open=_count(entry.get("open"), "open") or 0,
            calendar=calendar_from_json({"on_call": entry.get("on_call") or (), **calendar}),
        )
    except (ValueError, TypeError, AttributeError) as error:
        raise BadTeam(f"Person “{name}”: {error}") from error


def _texts(values: Any) -> frozenset[str]:
    if isinstance(values, str) or not all(isinstance(value, str) for value in values or ()):
        raise ValueError("territories and skills are lists of words.")
    return frozenset(values or ())


def _count(value: Any, name: str) -> int | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError(f"{name} is a number of leads.")
    return value


def _targets(data: Any) -> Mapping[str, Target]:
    """Read minutes per class; "day" means the end of the business day, null no clock."""
    if data is None:
        return DEFAULT_TARGETS
    if not isinstance(data, Mapping):
        raise BadTeam("sla_minutes names minutes for each class.")
    targets = {}
    for name, minutes in data.items():
        if minutes is None:
            continue
        if minutes != "day" and (isinstance(minutes, bool) or not isinstance(minutes, int | float)):
            raise BadTeam(f"sla_minutes of “{name}” is a number of minutes or “day”.")
        known = DEFAULT_TARGETS.get(name, Target())
        targets[name] = Target(
            minutes=None if minutes == "day" else minutes,
            reassign_minutes=known.reassign_minutes,
            on_call=known.on_call,
        )
    return targets


def person_to_json(person: Person) -> dict[str, Any]:
    """Return the form that `team_from_json` reads for one person."""
    return {
        "id": person.id,
        "name": person.name,
        "territories": sorted(person.territories),
        "skills": sorted(person.skills),
        "capacity_per_day": person.capacity_per_day,
        "open": person.open,
        "calendar": calendar_to_json(person.calendar),
    }


def calendar_to_json(calendar: Calendar) -> dict[str, Any]:
    """Return the form that `calendar_from_json` reads."""
    holidays = calendar.holiday_country
    if calendar.holiday_subdivision:
        holidays += f"-{calendar.holiday_subdivision}"
    return {
        "zone": calendar.zone,
        "hours": hours_to_json(calendar.hours),
        "holidays": holidays,
        "closed": sorted(day.isoformat() for day in calendar.closed_days),
        "absences": [_span(start, end) for start, end in calendar.away],
        "on_call": [_span(start, end) for start, end in calendar.on_call],
    }


def _span(start: datetime, end: datetime) -> list[str]:
    return [start.isoformat(), end.isoformat()]

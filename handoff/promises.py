"""The policy of `lab sla`: what each class is promised, and by whose working time."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from handoff.clocks import Target, targets_from_json
from leadops.accounts.calendars import Calendar, calendar_from_json


class BadPolicy(ValueError):
    """The policy cannot be read; the message says why."""


@dataclass(frozen=True)
class Policy:
    """Targets by class, the calendar of whoever is first, and those of named people."""

    targets: Mapping[str, Target]
    calendar: Calendar
    people: Mapping[str, Calendar] = field(default_factory=dict)


def policy_from_json(data: Any) -> Policy:
    """Read {"classes": {…}, "calendar": {…}}, with optional {"people": [{"id", "calendar"}]}."""
    if not isinstance(data, Mapping) or not isinstance(data.get("classes"), Mapping):
        raise BadPolicy('A policy is an object with "classes".')
    if not all(isinstance(entry, Mapping) for entry in data["classes"].values()):
        raise BadPolicy("Every class is an object.")
    try:
        targets = targets_from_json(data["classes"])
    except ValueError as error:
        raise BadPolicy(str(error)) from error
    people = data.get("people") or ()
    if not isinstance(people, list | tuple) or not all(isinstance(one, Mapping) for one in people):
        raise BadPolicy('"people" is a list of people.')
    calendars = {str(one.get("id")): _calendar(one.get("calendar"), one) for one in people}
    return Policy(targets, _calendar(data.get("calendar"), {}), calendars)


def _calendar(data: Any, person: Mapping[str, Any]) -> Calendar:
    """Read a calendar; a person's on-call spans stand beside it (lab.md PEOPLE)."""
    if data is not None and not isinstance(data, Mapping):
        raise BadPolicy("A calendar is an object.")
    try:
        return calendar_from_json({"on_call": person.get("on_call") or (), **(data or {})})
    except (ValueError, TypeError, AttributeError, OverflowError) as error:
        raise BadPolicy(f"The calendar cannot be read: {error}") from error

"""Who gets a lead: ordered readable rules, pools, people, and the whole reason in plain words.

Pure: the same ruleset, people, lead and pool balances always give the same decision, so a
decision replays exactly from what it stored. The first rule whose conditions all hold decides; an
existing owner comes before the rules; no rule means quarantine, never a guess.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal, NamedTuple

from handoff.clocks import due_at
from handoff.conditions import fact
from handoff.matching import Matcher
from handoff.rules import MANAGER, POOL, Pool, Rule, Ruleset
from handoff.team import Person, Team
from leadops.accounts.calendars import Calendar, NeverOpen, next_working_instant
from leadops.accounts.wall_clock import local_day

EXISTING_OWNER = "existing_owner"
QUARANTINE = "quarantine"


class WhyNot(NamedTuple):
    """Why a rule or a person, named by its id, was passed over."""

    kind: Literal["rule", "person"]
    subject: str
    because: str


@dataclass(frozen=True)
class Decision:
    """Who got the lead, and why. `rule` is a rule's id, "existing_owner" or "quarantine"."""

    lead: str
    owner: str | None
    rule: str
    because: str
    why_not: tuple[WhyNot, ...]
    due_at: datetime | None


@dataclass
class _Choice:
    """The person that a rule's destination yields, with the words for it."""

    owner: str | None
    because: str
    why_not: list[WhyNot] = field(default_factory=list)


class Router:
    """Route leads in order. It keeps what must be fair across leads: balances and daily loads.

    `balances` are the running weights of the pools and `loads` the leads that each person got on
    a local day; give both to go on where an earlier router ended, or to replay one decision.
    """

    def __init__(
        self,
        ruleset: Ruleset,
        team: Team,
        *,
        balances: Mapping[str, Mapping[str, float]] | None = None,
        loads: Mapping[str, Mapping[date, int]] | None = None,
    ) -> None:
        self.ruleset, self.team = ruleset, team
        self.balances = {name: dict(kept) for name, kept in (balances or {}).items()}
        self.loads = {name: dict(days) for name, days in (loads or {}).items()}
        self.matcher = Matcher(ruleset.rules)

    def route(self, lead: Mapping[str, Any], at: datetime) -> Decision:
        """Decide who gets `lead`, which arrived at `at`, and count it against them."""
        why_not: list[WhyNot] = []
        choice = self._existing_owner(lead, at, why_not)
        rule_id = EXISTING_OWNER
        if choice is None:
            rule_id, choice = self._by_rules(lead, at, why_not)
        owner = choice.owner
        if owner is not None:
            self._count(owner, at)
        return Decision(
            lead=str(lead.get("id") or ""),
            owner=owner,
            rule=rule_id,
            because=choice.because,
            why_not=tuple(why_not + choice.why_not),
            due_at=self._due(owner, lead, at),
        )

    def _existing_owner(
        self, lead: Mapping[str, Any], at: datetime, why_not: list[WhyNot]
    ) -> _Choice | None:
        owner = lead.get("existing_owner")
        if owner is None or owner == "":
            return None
        person = self.team.people.get(str(owner))
        if person is None:
            because = f"{self.team.label(str(owner))} owns the lead but is not in the team."
            why_not.append(WhyNot("person", str(owner), because))
            return None
        if (away := self._away(person, at, is_hot=_is_hot(lead))) is not None:
            why_not.append(WhyNot("person", person.id, f"{person.label} owns the lead but {away}."))
            return None
        # Capacity limits new leads; a buyer who answers goes to the person who wrote.
        return _Choice(person.id, f"To {person.label} because {person.label} owns this lead.")

    def _by_rules(
        self, lead: Mapping[str, Any], at: datetime, why_not: list[WhyNot]
    ) -> tuple[str, _Choice]:
        rules = self.ruleset.rules
        masks = self.matcher.masks(lead)
        index = self.matcher.first(masks)
        for number, rule in enumerate(rules[:index]):
            failing = self.matcher.failing(number, masks, lead)
            assert failing is not None, "A rule before the first match does not match."
            why_not.append(WhyNot("rule", rule.id, failing.why_not(lead.get(failing.field))))
        if index is None:
            return QUARANTINE, _Choice(None, "To quarantine because no rule matched.")
        rule = rules[index]
        because = _matched(index + 1, rule, lead)
        if rule.to.is_quarantine:
            return rule.id, _Choice(None, f"To quarantine because {because}.")
        return rule.id, self._destination(rule, lead, at, because)

    def _destination(
        self, rule: Rule, lead: Mapping[str, Any], at: datetime, because: str
    ) -> _Choice:
        if rule.to.person is not None:
            return self._named_person(rule.to.person, lead, at, because)
        assert rule.to.pool is not None
        return self._pool(rule, rule.to.pool, lead, at, because)

    def _named_person(
        self, person_id: str, lead: Mapping[str, Any], at: datetime, because: str
    ) -> _Choice:
        person = self.team.people.get(person_id)
        why = f"{self.team.label(person_id)} is not in the team" if person is None else None
        if person is not None:
            obstacle = self._obstacle(person, lead, at)
            if obstacle is None:
                return _Choice(person.id, f"To {person.label} because {because}.")
            why = f"{person.label} {obstacle}"
        choice = self._to_manager(f"{because}, but {why}")
        choice.why_not.insert(0, WhyNot("person", person_id, f"{why}."))
        return choice

    def _to_manager(self, because: str) -> _Choice:
        if not self.team.manager:
            # A manager who takes no handoffs themselves still assigns what stands there.
            return _Choice(None, f"To quarantine, for a manager to assign, because {because}.")
        label = self.team.label(self.team.manager)
        return _Choice(self.team.manager, f"To {label}, the manager, because {because}.")

    def _pool(
        self,
        rule: Rule,
        name: str,
        lead: Mapping[str, Any],
        at: datetime,
        because: str,
        tried: tuple[str, ...] = (),
    ) -> _Choice:
        pool = self.ruleset.pools.get(name)
        if pool is None or name in tried:
            return self._to_manager(f"{because}, but pool “{name}” has nobody free")
        free, why_not = self._free(pool, lead, at)
        if free:
            owner, how = self._pick(pool, rule, free, lead, at, why_not)
            label = self.team.people[owner].label
            told = f"To {label} because {because}; {label} {how} in pool “{name}”."
            return _Choice(owner, told, why_not)
        choice = self._all_away(rule, pool, lead, at, because, (*tried, name))
        choice.why_not = why_not + choice.why_not
        return choice

    def _free(
        self, pool: Pool, lead: Mapping[str, Any], at: datetime
    ) -> tuple[list[tuple[Person, float]], list[WhyNot]]:
        free, why_not = [], []
        for member, weight in pool.members:
            person = self.team.people.get(member)
            if person is None:
                why_not.append(
                    WhyNot("person", member, f"{self.team.label(member)} is not in the team.")
                )
            elif weight <= 0:
                why_not.append(
                    WhyNot("person", member, f"{person.label} has weight 0 in “{pool.name}”.")
                )
            elif (obstacle := self._obstacle(person, lead, at)) is not None:
                why_not.append(WhyNot("person", member, f"{person.label} {obstacle}."))
            else:
                free.append((person, weight))
        return free, why_not

    def _pick(
        self,
        pool: Pool,
        rule: Rule,
        free: list[tuple[Person, float]],
        lead: Mapping[str, Any],
        at: datetime,
        why_not: list[WhyNot],
    ) -> tuple[str, str]:
        """Choose who knows the buyer, has the skills, starts soonest; then in turn."""
        last = str(lead.get("last_contact_by") or "")
        if any(person.id == last for person, _ in free):
            free = _only(free, {last}, why_not, "did not have the last contact with this buyer")
            owner = self._take_turn(pool, free)
            return owner, "had the last contact with this buyer"
        free = _skilled(free, lead, why_not)
        if rule.is_fast_track and len(free) > 1:
            free = _only(free, self._soonest(free, at), why_not, "cannot start as soon")
        owner = self._take_turn(pool, free)
        others = [person for person, _ in free if person.id != owner]
        why_not += [
            WhyNot("person", person.id, f"{person.label} comes later in turn.") for person in others
        ]
        if rule.is_fast_track:
            return owner, "can start soonest"
        return owner, "is next in turn" if others else "is the one who is free"

    def _soonest(self, free: list[tuple[Person, float]], at: datetime) -> set[str]:
        starts = {person.id: _start(person.calendar, at) for person, _ in free}
        known = [start for start in starts.values() if start is not None]
        return {name for name, start in starts.items() if not known or start == min(known)}

    def _take_turn(self, pool: Pool, free: Sequence[tuple[Person, float]]) -> str:
        """Smooth weighted turns: over time everybody's share equals their weight, evenly spread."""
        balance = self.balances.setdefault(pool.name, {})
        for person, weight in free:
            balance[person.id] = balance.get(person.id, 0) + weight
        owner = max(free, key=lambda entry: balance[entry[0].id])[0].id
        balance[owner] -= sum(weight for _, weight in free)
        return owner

    def _all_away(
        self,
        rule: Rule,
        pool: Pool,
        lead: Mapping[str, Any],
        at: datetime,
        because: str,
        tried: tuple[str, ...],
    ) -> _Choice:
        gone = f"{because}, but nobody in pool “{pool.name}” is free"
        if pool.all_away == MANAGER:
            return self._to_manager(gone)
        if pool.all_away.startswith(POOL):
            return self._pool(rule, pool.all_away.removeprefix(POOL), lead, at, gone, tried)
        first = self._first_back(pool, lead, at)
        if first is None:
            return _Choice(None, f"Waits because {gone} and nobody comes back today.")
        return _Choice(first.id, f"To {first.label} because {gone}; {first.label} is back first.")

    def _first_back(self, pool: Pool, lead: Mapping[str, Any], at: datetime) -> Person | None:
        """Return the member who is only away, and back before the others."""
        back = []
        for order, (member, weight) in enumerate(pool.members):
            person = self.team.people.get(member)
            if person is None or weight <= 0 or self._bounded(person, lead, at) is not None:
                continue
            start = _start(person.calendar if _is_hot(lead) else person.hours, at)
            if start is not None:
                back.append((start, order, person))
        return min(back)[2] if back else None

    def _obstacle(self, person: Person, lead: Mapping[str, Any], at: datetime) -> str | None:
        """Return why `person` cannot get this lead now, in words that follow the name."""
        return self._bounded(person, lead, at) or self._away(person, at, is_hot=_is_hot(lead))

    def _bounded(self, person: Person, lead: Mapping[str, Any], at: datetime) -> str | None:
        if person.territories and not person.places & _places(lead):
            where = lead.get("country") or "an unknown country"
            return f"has the territories {', '.join(sorted(person.territories))}, not {where}"
        if person.capacity_per_day is not None:
            load = self._load(person, at)
            if load >= person.capacity_per_day:
                return f"has {load} of {person.capacity_per_day} leads today"
        return None

    def _away(self, person: Person, at: datetime, *, is_hot: bool) -> str | None:
        """Return the absence that keeps `person` from starting when their hours would begin."""
        calendar = person.calendar if is_hot else person.hours
        if not calendar.away:
            return None
        planned, start = _start(calendar.without_absences(), at), _start(calendar, at)
        if planned == start:
            return None
        if start is None:
            return "is away"
        return f"is away until {local_day(start, calendar.zone).isoformat()}"

    def _load(self, person: Person, at: datetime) -> int:
        days = self.loads.setdefault(person.id, {})
        day = local_day(at, person.calendar.zone)
        if not days:
            days[day] = person.open
        return days.get(day, 0)

    def _count(self, owner: str, at: datetime) -> None:
        person = self.team.people.get(owner)
        if person is not None:
            load = self._load(person, at)
            self.loads[owner][local_day(at, person.calendar.zone)] = load + 1

    def _due(self, owner: str | None, lead: Mapping[str, Any], at: datetime) -> datetime | None:
        target = self.team.targets.get(str(lead.get("class") or ""))
        person = self.team.people.get(owner or "")
        if target is None or person is None:
            return None
        return due_at(at, target, person.calendar)


def _matched(number: int, rule: Rule, lead: Mapping[str, Any]) -> str:
    facts = [fact(one.field, lead.get(one.field)) for one in rule.when]
    words = ", ".join(dict.fromkeys(facts))
    return (
        f"rule {number} '{rule.name}' matched: {words}"
        if words
        else (f"rule {number} '{rule.name}' takes everything else")
    )


def _only(
    free: list[tuple[Person, float]], kept: set[str], why_not: list[WhyNot], because: str
) -> list[tuple[Person, float]]:
    why_not += [
        WhyNot("person", person.id, f"{person.label} {because}.")
        for person, _ in free
        if person.id not in kept
    ]
    return [entry for entry in free if entry[0].id in kept]


def _skilled(
    free: list[tuple[Person, float]], lead: Mapping[str, Any], why_not: list[WhyNot]
) -> list[tuple[Person, float]]:
    """Keep those with every skill the lead asks for; all of them when nobody free has."""
    wanted = {str(skill).casefold() for skill in lead.get("skills") or ()}
    if not wanted:
        return free
    lacking = {
        person.id: wanted - {skill.casefold() for skill in person.skills} for person, _ in free
    }
    if not any(not missing for missing in lacking.values()):
        return free
    for person, _ in free:
        if lacking[person.id]:
            missing = ", ".join(sorted(lacking[person.id]))
            why_not.append(
                WhyNot("person", person.id, f"{person.label} lacks the skill {missing}.")
            )
    return [entry for entry in free if not lacking[entry[0].id]]


def _places(lead: Mapping[str, Any]) -> set[str]:
    """Return what a lead's place may be called in a list of territories."""
    country, region = str(lead.get("country") or ""), str(lead.get("region") or "")
    both = f"{country}-{region}" if country and region else ""
    return {place.casefold() for place in (country, region, both) if place}


def _is_hot(lead: Mapping[str, Any]) -> bool:
    return str(lead.get("class") or "").casefold() == "hot"


def _start(calendar: Calendar, at: datetime) -> datetime | None:
    try:
        return next_working_instant(at, calendar)
    except NeverOpen:
        return None

"""Routing by readable ordered rules (RTE4, RTE5, RTE6) with the whole reason, and its replay."""

import random
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from handoff.routing import Decision, Router
from handoff.rules import BadRuleset, Ruleset, ruleset_from_json, ruleset_to_json
from handoff.team import BadTeam, person_to_json, team_from_json

MONDAY_NOON = datetime(2026, 11, 16, 12, tzinfo=UTC)
RULES = {
    "rules": [
        {
            "id": "retail",
            "name": "Retail",
            "when": [{"field": "industry", "op": "=", "value": "retail"}],
            "to": {"person": "rita"},
        },
        {
            "id": "dach",
            "name": "DACH enterprise",
            "when": [
                {"field": "country", "op": "in", "value": ["DE", "AT", "CH"]},
                {"field": "employees", "op": ">=", "value": 500},
            ],
            "to": {"pool": "dach"},
        },
        {
            "id": "hot",
            "name": "Anybody hot",
            "when": [{"field": "class", "op": "=", "value": "hot"}],
            "to": {"pool": "all"},
            "fast_track": True,
        },
        {
            "id": "embargo",
            "name": "Not served",
            "when": [{"field": "country", "op": "=", "value": "KP"}],
            "to": {"quarantine": True},
        },
    ],
    "pools": {
        "dach": {"members": {"jo": 2, "mara": 1}, "all_away": "manager"},
        "all": {"members": {"jo": 1, "mara": 1, "nina": 1}, "all_away": "wait"},
    },
}
PEOPLE: dict[str, Any] = {
    "people": [
        {"id": "jo", "name": "Jo", "capacity_per_day": 100},
        {"id": "mara", "name": "Mara"},
        {"id": "nina", "name": "Nina", "calendar": {"zone": "America/New_York"}},
        {"id": "rita", "name": "Rita", "territories": ["DE", "US"]},
        {"id": "max", "name": "Max"},
    ],
    "manager": "max",
    "sla_minutes": {"hot": 5, "warm": 60, "mql": "day"},
}


def router(rules: dict = RULES, people: dict = PEOPLE) -> Router:
    return Router(ruleset_from_json(rules), team_from_json(people))


def with_person(name: str, **over: Any) -> dict:
    people = [{**one, **over} if one["id"] == name else one for one in PEOPLE["people"]]
    return {**PEOPLE, "people": people}


def lead(**fields: Any) -> dict[str, Any]:
    return {"id": "L1", "country": "DE", "employees": 1200, "class": "warm", **fields}


def route(lead: dict[str, Any], at: datetime = MONDAY_NOON, **inputs: Any) -> Decision:
    return router(**inputs).route(lead, at)


def test_first_matching_rule_decides_and_says_so_in_one_sentence() -> None:
    """RTE6: rule-based routing that people understand."""
    decision = route(lead(industry="software"))

    assert (decision.owner, decision.rule) == ("jo", "dach")
    assert decision.because == (
        "To Jo because rule 2 'DACH enterprise' matched: country DE, 1,200 employees;"
        " Jo is next in turn in pool “dach”."
    )
    assert [(one.kind, one.subject, one.because) for one in decision.why_not] == [
        ("rule", "retail", "industry software, not retail"),
        ("person", "mara", "Mara comes later in turn."),
    ]
    assert decision.due_at == MONDAY_NOON + timedelta(minutes=60)


def test_text_is_compared_without_case_and_numbers_as_people_write_them() -> None:
    assert route(lead(country="de", employees="1,200")).rule == "dach"


def test_no_match_is_quarantine_never_a_guess() -> None:
    decision = route(lead(country="FR", industry=None))

    assert (decision.owner, decision.rule, decision.due_at) == (None, "quarantine", None)
    assert decision.because == "To quarantine because no rule matched."
    assert [one.because for one in decision.why_not] == [
        "industry unknown, not retail",
        "country FR, not DE, AT or CH",
        "class warm, not hot",
        "country FR, not KP",
    ]


def test_rule_may_send_to_quarantine_on_purpose() -> None:
    decision = route(lead(country="KP"))

    assert (decision.owner, decision.rule) == (None, "embargo")


def test_existing_owner_comes_before_the_rules() -> None:
    """RTE4 relationship history; at handoff the existing owner comes first."""
    decision = route(lead(existing_owner="mara", country="FR"))

    assert (decision.owner, decision.rule) == ("mara", "existing_owner")
    assert decision.because == "To Mara because Mara owns this lead."


def test_existing_owner_who_is_away_is_passed_over_with_the_reason() -> None:
    people = with_person("mara", calendar={"absences": [["2026-11-16", "2026-11-20"]]})

    decision = route(lead(existing_owner="mara"), people=people)

    assert (decision.owner, decision.rule) == ("jo", "dach")
    assert decision.why_not[0].because == "Mara owns the lead but is away until 2026-11-23."


def test_absence_outside_working_hours_does_not_count() -> None:
    people = with_person("mara", calendar={"absences": [["2026-11-14", "2026-11-15"]]})
    friday_night = datetime(2026, 11, 13, 20, tzinfo=UTC)

    assert route(lead(existing_owner="mara"), friday_night, people=people).owner == "mara"


def test_weights_share_a_pool_evenly_over_time() -> None:
    """RTE4 capacity: shares equal weights, spread evenly and not in blocks."""
    used = router()

    owners = [used.route(lead(), MONDAY_NOON).owner for _ in range(9)]

    assert owners == ["jo", "mara", "jo"] * 3


def test_capacity_is_never_exceeded_and_renews_with_the_local_day() -> None:
    """RTE4 capacity; P16 "0 over capacity"."""
    people = with_person("jo", capacity_per_day=3, open=1)
    used = router(people=people)
    at = [MONDAY_NOON] * 9 + [MONDAY_NOON + timedelta(days=1)] * 9

    owners = [used.route(lead(), moment).owner for moment in at]

    assert owners[:9].count("jo") == 2
    assert owners[9:].count("jo") == 3
    last = used.route(lead(), at[-1])
    assert [one.because for one in last.why_not if one.subject == "jo"] == [
        "Jo has 3 of 3 leads today."
    ]


def test_last_contact_goes_before_the_turn_and_uses_none_up() -> None:
    """RTE4 relationship history."""
    used = router()

    first = used.route(lead(last_contact_by="mara"), MONDAY_NOON)
    rest = [used.route(lead(), MONDAY_NOON).owner for _ in range(5)]

    assert first.owner == "mara"
    assert first.because.endswith("Mara had the last contact with this buyer in pool “dach”.")
    assert rest == ["jo", "mara", "jo", "jo", "mara"]


def test_skill_is_preferred_and_lacking_it_is_said() -> None:
    """RTE4 expertise."""
    people = with_person("mara", skills=["SAP"])

    decision = route(lead(skills=["sap"]), people=people)

    assert decision.owner == "mara"
    assert [one.because for one in decision.why_not if one.subject == "jo"] == [
        "Jo lacks the skill sap."
    ]
    assert route(lead(skills=["cobol"]), people=people).owner == "jo"


def test_territory_bounds_a_person_even_when_a_rule_names_them() -> None:
    """RTE7: territory boundaries."""
    decision = route(lead(industry="retail", country="FR"))

    assert (decision.owner, decision.rule) == ("max", "retail")
    assert decision.because == (
        "To Max, the manager, because rule 1 'Retail' matched: industry retail,"
        " but Rita has the territories DE, US, not FR."
    )


def test_territory_may_be_a_country_or_a_part_of_it() -> None:
    people = with_person("rita", territories=["us-tx"])

    texas = route(lead(industry="retail", country="US", region="TX"), people=people)
    utah = route(lead(industry="retail", country="US", region="UT"), people=people)

    assert (texas.owner, utah.owner) == ("rita", "max")


def test_fast_track_goes_to_whoever_can_start_soonest() -> None:
    """RTE5: a buyer at 2 PM must not wait until 9 AM for the round-robin."""
    late = datetime(2026, 11, 16, 20, tzinfo=UTC)  # after hours in London, 15:00 in New York
    used = router()

    owners = {used.route(lead(**{"class": "hot"}, country="US"), late).owner for _ in range(4)}

    assert owners == {"nina"}
    decision = used.route(lead(**{"class": "hot"}, country="US"), late)
    assert decision.due_at == late + timedelta(minutes=5)
    assert ("person", "jo", "Jo cannot start as soon.") in [
        (one.kind, one.subject, one.because) for one in decision.why_not
    ]


def test_fast_track_counts_on_call_time() -> None:
    people = with_person("mara", on_call=[["2026-11-21T00:00Z", "2026-11-22T00:00Z"]])
    saturday = datetime(2026, 11, 21, 10, tzinfo=UTC)

    decision = route(lead(**{"class": "hot"}, country="US"), saturday, people=people)

    assert decision.owner == "mara"
    assert decision.due_at == saturday + timedelta(minutes=5)


def all_away(*names: str) -> dict:
    gone = {"absences": [["2026-11-16", "2026-11-17"]]}
    people = [{**one, "calendar": gone} if one["id"] in names else one for one in PEOPLE["people"]]
    return {**PEOPLE, "people": people}


def test_pool_whose_people_are_all_away_goes_to_the_manager() -> None:
    decision = route(lead(), people=all_away("jo", "mara"))

    assert (decision.owner, decision.rule) == ("max", "dach")
    assert decision.because == (
        "To Max, the manager, because rule 2 'DACH enterprise' matched: country DE,"
        " 1,200 employees, but nobody in pool “dach” is free."
    )
    assert [one.because for one in decision.why_not if one.kind == "person"] == [
        "Jo is away until 2026-11-18.",
        "Mara is away until 2026-11-18.",
    ]


def test_pool_that_waits_gives_to_the_first_who_is_back() -> None:
    people = all_away("jo", "mara", "nina")
    people["people"][1] = {
        **people["people"][1],
        "calendar": {"absences": [["2026-11-16", "2026-11-16"]]},
    }

    decision = route(lead(**{"class": "hot"}, country="US"), people=people)

    assert decision.owner == "mara"
    assert decision.due_at == datetime(2026, 11, 17, 9, 5, tzinfo=UTC)


def test_pool_may_hand_on_to_another_pool() -> None:
    pools = {**RULES["pools"], "dach": {"members": {"jo": 1}, "all_away": "pool:all"}}

    decision = route(lead(), rules={**RULES, "pools": pools}, people=all_away("jo"))

    assert decision.owner == "mara"


def test_pool_that_is_full_waits_without_an_owner() -> None:
    pools = {**RULES["pools"], "dach": {"members": {"jo": 1}, "all_away": "wait"}}

    decision = route(
        lead(), rules={**RULES, "pools": pools}, people=with_person("jo", capacity_per_day=0)
    )

    assert decision.owner is None
    assert decision.because.startswith("Waits because rule 2")


def leads(count: int, seed: int) -> list[tuple[dict[str, Any], datetime]]:
    chance = random.Random(seed)
    made = []
    for number in range(count):
        entry = {
            "id": f"L{number}",
            "country": chance.choice(["DE", "AT", "US", "FR", "KP", None]),
            "employees": chance.choice([None, 10, 500, 1200]),
            "industry": chance.choice(["retail", "software", None]),
            "class": chance.choice(["hot", "warm", "mql", None]),
            "existing_owner": chance.choice([None, None, None, "jo", "gone"]),
            "last_contact_by": chance.choice([None, "mara"]),
            "skills": chance.choice([[], ["sap"]]),
        }
        made.append((entry, MONDAY_NOON + timedelta(minutes=7 * number)))
    return made


def test_routing_replays_to_the_same_owner_one_hundred_percent() -> None:
    """Figure "routing": 100 % of assignments replay to the same owner from the log."""
    people = with_person("jo", capacity_per_day=4, skills=["SAP"])
    one, other = router(people=people), router(people=people)
    work = leads(400, seed=7)

    first = [one.route(entry, at) for entry, at in work]

    assert [other.route(entry, at) for entry, at in work] == first


def test_one_decision_replays_alone_from_balances_and_loads() -> None:
    """A stored decision needs no other decision to be replayed."""
    used = router(people=with_person("jo", capacity_per_day=4))
    for entry, at in leads(150, seed=11):
        balances = {name: dict(kept) for name, kept in used.balances.items()}
        loads = {name: dict(days) for name, days in used.loads.items()}
        decided = used.route(entry, at)

        again = Router(used.ruleset, used.team, balances=balances, loads=loads)

        assert again.route(entry, at) == decided


def test_rules_and_people_survive_json() -> None:
    ruleset, team = ruleset_from_json(RULES), team_from_json(PEOPLE)

    assert ruleset_from_json(ruleset_to_json(ruleset)) == ruleset
    again = team_from_json({**PEOPLE, "people": [person_to_json(p) for p in team.people.values()]})
    assert again.people == team.people


def test_rule_reads_as_a_sentence() -> None:
    """RTE6: readable rules."""
    ruleset: Ruleset = ruleset_from_json(RULES)

    assert [rule.sentence({"rita": "Rita"}) for rule in ruleset.rules] == [
        "If industry is retail: to Rita.",
        "If country is DE, AT or CH and employees are at least 500: to pool “dach”.",
        "If class is hot: to pool “all”, to whoever can start soonest.",
        "If country is KP: to quarantine.",
    ]


@pytest.mark.parametrize(
    ("rules", "sentence"),
    [
        ([], "A ruleset needs a list of rules."),
        ({"rules": [{"to": {}}]}, "Rule “Rule 1” must go to one person, one pool or quarantine."),
        (
            {"rules": [{"name": "A", "to": {"person": "x", "pool": "y"}}]},
            "Rule “A” must go to one person, one pool or quarantine.",
        ),
        (
            {"rules": [{"name": "A", "to": {"pool": "y"}}]},
            "Rule “A”: there is no pool “y”.",
        ),
        (
            {"rules": [{"id": 1, "to": {"person": "x"}}, {"id": 1, "to": {"person": "x"}}]},
            "Two rules have the id “1”.",
        ),
        (
            {"rules": [{"name": "A", "when": [{"field": "x", "op": "~", "value": 1}], "to": {}}]},
            "Rule “A”: Unknown operator “~”: use one of =, !=, in, not_in, >=, <=, contains, empty.",
        ),
        (
            {"rules": [{"name": "A", "when": [{"field": "x", "op": ">=", "value": "big"}], "to": {}}]},
            "Rule “A”: “x >=” needs a number.",
        ),
        (
            {"rules": [{"name": "A", "when": [{"field": "x", "op": "in", "value": "DE"}], "to": {}}]},
            "Rule “A”: “x in” needs a list of values.",
        ),
        (
            {"rules": [], "pools": {"a": {"members": {"x": 1}, "all_away": "pool:b"},
                                     "b": {"members": {"x": 1}, "all_away": "pool:a"}}},
            "Pools hand on in a circle: a → b → a.",
        ),
        ({"rules": [], "pools": "a"}, "“pools” is an object of pools by their names."),
        ({"rules": [], "pools": {"a": {"members": {}}}}, "Pool “a” needs between 1 and 200 members."),
        (
            {"rules": [], "pools": {"a": {"members": {"x": -1}}}},
            "Pool “a”: the weight of x is a number from 0 to 1,000.",
        ),
    ],
)  # fmt: skip
def test_broken_ruleset_is_refused_with_a_sentence(rules: Any, sentence: str) -> None:
    with pytest.raises(BadRuleset) as refusal:
        ruleset_from_json(rules)

    assert str(refusal.value) == sentence


@pytest.mark.parametrize(
    ("people", "sentence"),
    [
        ({}, "The people file needs a list of people."),
        ({"people": [{}]}, "Every person needs an id."),
        ({"people": [{"id": "a"}, {"id": "a"}]}, "Two people have the id “a”."),
        (
            {"people": [{"id": "a", "calendar": {"zone": "Nowhere"}}]},
            "Person “a”: Unknown time zone “Nowhere”.",
        ),
        (
            {"people": [{"id": "a", "capacity_per_day": "many"}]},
            "Person “a”: capacity_per_day is a number of leads.",
        ),
    ],
)
def test_broken_people_file_is_refused_with_a_sentence(people: Any, sentence: str) -> None:
    with pytest.raises(BadTeam) as refusal:
        team_from_json(people)

    assert str(refusal.value) == sentence

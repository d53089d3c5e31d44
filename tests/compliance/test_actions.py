"""Suppressions: at once, for every spelling, and lifted only by two people (CMP1, promise 9)."""

import threading

import pytest
from django.db import connection, transaction

from leadops.audit.actors import SYSTEM
from leadops.audit.events import Event
from leadops.audit.models import AuditEntry
from leadops.compliance import actions, queries
from leadops.compliance.errors import AlreadyLifted, NeedsSecondPerson, NoAddress
from leadops.compliance.models import CountryRule, InstanceSuppression, Suppression
from leadops.tenancy.scope import workspace_scope
from leadops.ui.errors import Forbidden, Refusal
from tests.people import make_people

ADDRESS = "dana@acme.example"


def suppress(workspace, **over):
    facts = {"reason": "opt_out", "source": "test", "actor": SYSTEM, **over}
    return actions.suppress(
        workspace=workspace, **(facts if "domain" in over else {"email": ADDRESS, **facts})
    )


def may(workspace, email: str) -> bool:
    return queries.contactability(workspace=workspace, email=email, country="US", basis="").allowed


def test_suppressed_address_may_not_be_written_to_in_any_spelling(workspace) -> None:
    suppress(workspace)

    assert not may(workspace, "Dana+offers@ACME.example")
    assert may(workspace, "bo@acme.example")
    assert AuditEntry.objects.filter(event="compliance.suppression_added").count() == 1


def test_suppressed_domain_covers_everybody_there_and_below(workspace) -> None:
    suppress(workspace, domain="Acme.example")

    assert not may(workspace, "bo@acme.example")
    assert not may(workspace, "bo@mail.acme.example")
    assert may(workspace, "bo@notacme.example")


def test_suppressing_twice_is_one_suppression(workspace) -> None:
    first, again = suppress(workspace), suppress(workspace, reason="complaint")

    assert first.pk == again.pk
    assert Suppression.objects.count() == 1


@pytest.mark.parametrize("target", [{"email": "dana"}, {"domain": "acme"}, {"email": ""}])
def test_neither_address_nor_domain_is_refused(workspace, target: dict) -> None:
    with pytest.raises(NoAddress):
        actions.suppress(workspace=workspace, reason="manual", source="x", actor=SYSTEM, **target)

    assert Suppression.objects.count() == 0


def test_suppression_survives_the_erasure_of_its_label(workspace) -> None:
    """Promise 9: it survives deletion as a hash, and re-import."""
    row = suppress(workspace)
    Suppression.objects.filter(pk=row.pk).update(label="")

    assert not may(workspace, ADDRESS)


def test_suppression_of_one_workspace_is_unknown_to_another(workspace, people) -> None:
    suppress(workspace)

    with workspace_scope(people.twin):
        assert may(people.twin, ADDRESS)


def test_instance_wide_suppression_holds_everywhere_by_its_hash_alone(workspace, people) -> None:
    actions.stop_everywhere(email=ADDRESS, actor=SYSTEM)
    actions.stop_everywhere(email=ADDRESS.upper(), actor=SYSTEM)

    answer = queries.contactability(workspace=workspace, email=ADDRESS, country="US", basis="")

    assert answer.lifted_by == "Only the operator of this instance can lift this."
    with workspace_scope(people.twin):
        assert not may(people.twin, ADDRESS)
    assert InstanceSuppression.objects.count() == 1


def test_reason_of_a_newer_release_stops_and_is_said_in_general_words(workspace) -> None:
    """During a renewal the release before reads what the next one writes."""
    suppress(workspace)
    Suppression.objects.update(reason="newer")
    actions.stop_everywhere(email="bo@acme.example", actor=SYSTEM)
    InstanceSuppression.objects.update(reason="newer")

    found = queries.standings([ADDRESS, "bo@acme.example"], workspace=workspace)

    assert found[ADDRESS].why.startswith(f"{queries.OTHER_WORDS}: on this workspace's")
    assert found["bo@acme.example"].why == f"{queries.OTHER_WORDS}, for every workspace here"
    assert queries.reason_counts() == [(queries.OTHER_REASON, 1)]
    assert not may(workspace, ADDRESS)


def test_lifting_takes_a_reason_and_two_people_one_of_them_an_administrator(
    workspace, people
) -> None:
    """Removal asks reason and a second person."""
    row = suppress(workspace)
    ops, manager, admin = (people.user(role) for role in ("sales_ops", "manager", "admin"))

    with pytest.raises(Refusal, match="Say why"):
        actions.ask_lift(suppression=row, reason="  ", actor=ops)
    with pytest.raises(Refusal, match="Nobody asked"):
        actions.lift(suppression=row, actor=admin)
    actions.ask_lift(suppression=row, reason="They wrote to us and asked for it", actor=ops)
    with pytest.raises(NeedsSecondPerson):
        actions.lift(suppression=row, actor=ops)
    with pytest.raises(Forbidden):
        actions.lift(suppression=row, actor=manager)
    assert not may(workspace, ADDRESS)

    actions.lift(suppression=row, actor=admin)

    assert may(workspace, ADDRESS)
    with pytest.raises(AlreadyLifted):
        actions.lift(suppression=row, actor=admin)
    assert suppress(workspace).pk != row.pk


def test_turned_down_request_leaves_the_suppression(workspace, people) -> None:
    row = suppress(workspace)
    actions.ask_lift(suppression=row, reason="Please", actor=people.user("sales_ops"))

    actions.keep(suppression=row, actor=people.user("admin"))

    assert not may(workspace, ADDRESS)
    assert queries.waiting_lifts().count() == 0


def test_imported_list_counts_what_is_new(workspace, people) -> None:
    suppress(workspace)
    labels = [("address", ADDRESS), ("address", "bo@x.example"), ("domain", "y.example")]

    added = actions.suppress_many(
        workspace=workspace, labels=labels, source="import old.csv", actor=people.user("admin")
    )

    assert added == 2
    assert not may(workspace, "anybody@y.example")


def test_many_people_are_answered_with_three_queries(workspace, django_assert_num_queries) -> None:
    suppress(workspace)
    asks = [queries.Ask(f"p{n}@x.example", "US") for n in range(200)] + [queries.Ask(ADDRESS, "US")]

    with django_assert_num_queries(3):
        answers = queries.contactability_many(workspace=workspace, asks=asks)

    assert [one.allowed for one in answers] == [True] * 200 + [False]


@pytest.mark.django_db(transaction=True)
def test_no_message_passes_the_dot_after_a_committed_opt_out() -> None:
    """I5, promise 12: sender and opt-out share one lock for each address."""
    people = make_people()
    for number in range(40):
        email = f"p{number}@acme.example"
        _race(
            people.workspace, email, {"domain": "acme.example"} if number % 2 else {"email": email}
        )
        with workspace_scope(people.workspace):
            Suppression.objects.all().delete()


def _race(workspace, email: str, target: dict) -> None:
    """Send and suppress at once: the send is refused, or it came first."""
    barrier, order = threading.Barrier(2), []

    def send() -> None:
        with workspace_scope(workspace):
            barrier.wait()
            with transaction.atomic():
                actions.lock_recipient(email)
                if not queries.standings([email], workspace=workspace):
                    order.append("dot")
        connection.close()

    def stop() -> None:
        with workspace_scope(workspace):
            barrier.wait()
            with transaction.atomic():
                actions.suppress(
                    workspace=workspace, reason="opt_out", source="race", actor=SYSTEM, **target
                )
                order.append("stop")
        connection.close()

    threads = [threading.Thread(target=work) for work in (send, stop)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert order in (["dot", "stop"], ["stop"])


def judged(workspace, country: str = "DE", basis: str = "legitimate_interest"):
    return queries.contactability(
        workspace=workspace, email=ADDRESS, country=country, basis=basis
    ).state


def test_rule_of_a_country_holds_for_its_workspace_until_it_is_taken_back(
    workspace, people
) -> None:
    """CMP1: national rules differ; an administrator decides per country, on the record."""
    admin = people.user("admin")
    told = {"workspace": workspace, "country": "DE", "actor": admin}
    actions.rule_country(**told, rule="consent", reason="  § 7\nUWG ")
    with workspace_scope(people.twin):
        assert judged(people.twin) == "allowed"
    assert (judged(workspace), judged(workspace, "FR")) == ("needs_consent", "allowed")

    actions.rule_country(**told, rule="nobody", reason="Nobody speaks German")
    assert judged(workspace, basis="consent") == "country_closed"
    actions.rule_country(**told, rule="floor", reason="Counsel agrees")
    assert judged(workspace) == "allowed"

    actions.unrule_country(workspace=workspace, country="DE", actor=admin)
    actions.unrule_country(workspace=workspace, country="DE", actor=admin)

    assert judged(workspace) == "allowed"
    rows = AuditEntry.objects.filter(event=Event.COMPLIANCE_COUNTRY_RULED).order_by("at")
    steps = [(row.details["before"], row.details["after"]) for row in rows]
    told_of = [("", "consent"), ("consent", "nobody"), ("nobody", "floor"), ("floor", "")]
    assert steps == told_of
    assert rows[0].details["reason"] == "§ 7 UWG"


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"country": "XX"}, "country of the list"),
        ({"rule": "everybody"}, "who of this country"),
        ({"reason": " \n"}, "Say why"),
    ],
)
def test_rule_of_a_country_that_says_nothing_is_refused(workspace, people, wrong, words) -> None:
    told = {"country": "DE", "rule": "consent", "reason": "§ 7 UWG"} | wrong

    with pytest.raises(Refusal, match=words):
        actions.rule_country(workspace=workspace, actor=people.user("admin"), **told)

    assert not CountryRule.objects.exists()


def test_countries_whose_law_may_ask_are_undecided_until_somebody_decides(
    workspace, people
) -> None:
    assert queries.is_undecided(["Germany", "France"])
    assert not queries.is_undecided(["France", "United States"])

    actions.rule_country(
        workspace=workspace,
        country="DE",
        rule="floor",
        reason="Counsel agrees",
        actor=people.user("admin"),
    )

    assert not queries.is_undecided(["Germany"])
    assert queries.country_lines()[0].rule.reason == "Counsel agrees"

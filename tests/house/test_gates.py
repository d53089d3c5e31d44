"""For every Step of the pipeline: each wall, pushed against. A new gate is picked up by itself.

Nothing below knows what a gate is about; `subjects.py` makes its proposal, `pipeline.py` says who
may decide and which tables carry its approval.
"""

import contextlib

import pytest
from django.apps import apps
from django.core.exceptions import ObjectDoesNotExist
from django.db import DatabaseError, connection, transaction

from leadops.accounts.enums import Role
from leadops.audit.models import AuditEntry
from leadops.gates.actions import decide, revoke
from leadops.gates.errors import NoApproval, NotWaiting, NotYourSeat, StaleDigest
from leadops.gates.models import Approval, Decision, Proposal, Revocation
from leadops.gates.steps import named, steps
from leadops.pipeline import STEPS
from leadops.runs.models import StageRun
from leadops.tenancy.scope import workspace_scope
from leadops.ui.errors import NotFound, Refusal
from tests.factories.gates import approve
from tests.house.subjects import MAKERS, PAST
from tests.people import People

GATES = [step.key for step in STEPS]
every_gate = pytest.mark.parametrize("gate", GATES)
TABLES = sorted({label for step in STEPS for label in step.tables})


def test_every_gate_has_a_maker():
    assert sorted(MAKERS) == sorted(GATES)


def test_of_every_gate_it_is_known_which_state_lies_behind_it():
    assert sorted(PAST) == sorted(GATES)


@pytest.fixture
def proposal(gate, workspace, people) -> Proposal:
    return MAKERS[gate](people)


def world() -> list:
    """Return what no refusal may change: gate rows, gated rows, runs, log."""
    gated = [
        list(apps.get_model(label).objects.order_by("pk").values_list("pk", "approval"))
        for label in TABLES
    ]
    states = [
        list(model.objects.order_by("pk").values_list("pk", "state"))
        for model in map(apps.get_model, TABLES)
        if any(f.name == "state" for f in model._meta.fields)
    ]
    return [
        list(Proposal.objects.order_by("pk").values_list("pk", "status")),
        list(Decision.objects.order_by("pk").values_list("pk", flat=True)),
        list(Approval.objects.order_by("pk").values_list("pk", flat=True)),
        list(Revocation.objects.order_by("pk").values_list("pk", flat=True)),
        StageRun.objects.count(),
        AuditEntry.objects.count(),
        gated,
        states,
    ]


def ask(proposal: Proposal, people: People, role: str, **over):
    facts = {
        "proposal_id": proposal.pk,
        "actor": people.user(role),
        "verdict": "approve",
        "digest": proposal.digest,
    } | over
    return decide(**facts)


def foreign_approval(gate: str, people: People) -> Approval:
    """Return a standing approval of some other gate that the gate's own maker did not use."""
    other = "handoff.rules" if gate.startswith("outreach") else "outreach.voice"
    return approve(MAKERS[other](people), people)


def run_sql(sql: str, *params: object) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql, params)


@every_gate
def test_the_right_people_open_it(gate, proposal, people):
    approval = approve(proposal, people)

    assert Proposal.objects.get(pk=proposal.pk).status == "approved"
    model = apps.get_model(steps()[gate].tables[0])
    assert model.objects.filter(approval=approval).count() == 1


# An effect that is handed nothing, or the wrong thing, may refuse by its approval or by not finding
# its row; it may not do anything.
REFUSALS = (NoApproval, NotFound, ObjectDoesNotExist, AttributeError)


def refuse_every_effect(gate: str, approval: Approval | None, people: People) -> None:
    for dotted in steps()[gate].effects:
        with pytest.raises(REFUSALS), transaction.atomic():
            named(dotted)(approval=approval, actor=people.user("admin"))


@every_gate
def test_an_effect_without_approval_does_nothing(gate, proposal, people):
    before = world()

    refuse_every_effect(gate, None, people)

    assert world() == before


@every_gate
def test_an_effect_refuses_another_gate_s_approval(gate, proposal, people):
    foreign = foreign_approval(gate, people)
    before = world()

    refuse_every_effect(gate, foreign, people)

    assert world() == before


@every_gate
def test_an_effect_refuses_an_approval_taken_back(gate, proposal, people):
    approval = approve(proposal, people)
    revoke(approval=approval, actor=people.user("admin"), reason="Changed our mind")
    before = world()

    refuse_every_effect(gate, approval, people)

    assert world() == before


@every_gate
def test_an_approval_pays_once(gate, proposal, people):
    """Running the effect again with the same approval changes no gated row."""
    approval = approve(proposal, people)
    before = [row[:2] for row in world()[6:]]

    for dotted in steps()[gate].effects:
        if ".effects." not in dotted:
            with contextlib.suppress(Refusal, DatabaseError), transaction.atomic():
                named(dotted)(approval=approval, actor=people.user("admin"))

    assert [row[:2] for row in world()[6:]] == before


@every_gate
def test_the_wrong_role_has_no_seat(gate, proposal, people):
    step = steps()[gate]
    allowed = {role for seat in step.seats for role in step.roles_of(seat)}
    before = world()

    for role in sorted(set(Role.values) - allowed):
        with pytest.raises(NotYourSeat):
            ask(proposal, people, role)

    assert world() == before


@every_gate
def test_a_stale_digest_is_refused(gate, proposal, people):
    before = world()

    with pytest.raises(StaleDigest):
        ask(proposal, people, proposal.seats[0], digest="0" * 64)

    assert world() == before


@every_gate
def test_a_double_click_decides_once(gate, proposal, people):
    approve(proposal, people)
    before = world()

    with pytest.raises(NotWaiting):
        ask(proposal, people, proposal.seats[0])

    assert world() == before


@every_gate
def test_a_foreign_workspace_finds_nothing(gate, proposal, people):
    before = world()

    with workspace_scope(people.twin), pytest.raises(NotFound):
        decide(
            proposal_id=proposal.pk,
            actor=people.stranger.user,
            verdict="approve",
            digest=proposal.digest,
        )

    assert world() == before


@every_gate
def test_a_rejection_leaves_no_approval(gate, proposal, people):
    ask(proposal, people, proposal.seats[0], verdict="reject", comment="No.", reason="other")

    assert Proposal.objects.get(pk=proposal.pk).status == "returned"
    assert not Approval.objects.filter(proposal=proposal).exists()


@every_gate
def test_raw_sql_makes_no_approval_for_an_empty_seat(gate, proposal):
    with pytest.raises(DatabaseError, match="a seat of this proposal is empty"):
        run_sql(
            "INSERT INTO gates_approval"
            " (id, workspace_id, proposal_id, gate, subject_id, digest, at)"
            " SELECT gen_random_uuid(), workspace_id, id, gate, subject_id, digest, now()"
            " FROM gates_proposal WHERE id = %s",
            proposal.pk,
        )


@every_gate
def test_the_state_behind_a_gate_is_one_of_its_table(gate):
    """A word that no row can have would be refused, or not, without saying anything of the gate."""
    model = apps.get_model(steps()[gate].tables[0])

    assert PAST[gate] in dict(model._meta.get_field("state").flatchoices)


def past_gate(label: str) -> str:
    """Return the name of the table's constraint that no row passes without an approval."""
    names = [one.name for one in apps.get_model(label)._meta.constraints]
    (found,) = [name for name in names if name.endswith("_past_gate_approved")]
    return found


@every_gate
def test_raw_sql_moves_no_row_past_the_gate(gate, proposal):
    label = steps()[gate].tables[0]
    if label == "outreach.Send":  # a Send does not exist before its approval, and not without
        with pytest.raises(DatabaseError, match='null value in column "approval_id"'):
            run_sql(
                "INSERT INTO outreach_send (id, workspace_id, draft_id, state, to_address, to_hash,"
                " message_id, attempts, fence, answer, created_at) VALUES (gen_random_uuid(), %s,"
                " %s, %s, 'a@b.example', '', 'x', 0, 0, '', now())",
                proposal.workspace_id,
                proposal.subject_id,
                PAST[gate],
            )
        return
    table = apps.get_model(label)._meta.db_table

    with pytest.raises(DatabaseError, match=f'"{past_gate(label)}"'):
        run_sql(f"UPDATE {table} SET state = %s WHERE id = %s", PAST[gate], proposal.subject_id)


@every_gate
def test_raw_sql_cannot_lend_an_approval_to_another_gate_s_row(gate, proposal, people):
    """Wall 6: the gated row takes an approval of its own gate and row only."""
    foreign = foreign_approval(gate, people)
    label = steps()[gate].tables[0]
    if label == "outreach.Send":
        approve(proposal, people)
        where = ("draft_id", proposal.subject_id)
    else:
        where = ("id", proposal.subject_id)
    table = apps.get_model(label)._meta.db_table

    with pytest.raises(DatabaseError, match="no standing approval"):
        run_sql(f"UPDATE {table} SET approval_id = %s WHERE {where[0]} = %s", foreign.pk, where[1])


@every_gate
@pytest.mark.parametrize(
    ("who", "status"), [("stranger", 404), ("auditor", 403), (None, 302)], ids=str
)
def test_the_decide_page_answers_strangers(gate, proposal, client_as, client, who, status):
    browser = client_as(who) if who else client
    before = world()

    answer = browser.post(
        f"/gates/{proposal.pk}/decision/", {"verdict": "approve", "digest": proposal.digest}
    )

    assert answer.status_code == status
    assert world() == before


@every_gate
def test_the_decide_page_refuses_what_changed_meanwhile(gate, proposal, client_as):
    before = world()

    answer = client_as(proposal.seats[0]).post(
        f"/gates/{proposal.pk}/decision/", {"verdict": "approve", "digest": "0" * 64}
    )

    assert answer.status_code == 409
    assert world() == before


@every_gate
def test_the_decide_page_answers_a_double_click_once(gate, proposal, client_as):
    form = {
        "verdict": "approve",
        "digest": proposal.digest,
        "nonce": "n1",
        "seat": proposal.seats[0],
        "next": "/",
    }
    browser = client_as(proposal.seats[0])

    answers = [browser.post(f"/gates/{proposal.pk}/decision/", form) for _ in range(2)]

    assert [a.status_code for a in answers] == [302, 302]
    assert Decision.objects.filter(proposal=proposal).count() == 1

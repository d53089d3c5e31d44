"""The demo's list of things to try: who gets which, where they lead, and what ticks them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from icp import actions as icp
from leadops.gates.actions import decide
from leadops.gates.queries import DEMO_FILL
from leadops.insights.queries import trying
from leadops.runs.models import StageRun
from outreach.actions.sequences import pause_variant
from outreach.models import SequenceVersion
from tests.factories import outreach as make
from tests.factories.icp import make_draft

pytestmark = pytest.mark.usefixtures("workspace")
CHANGERS = ["rep", "sales_lead", "marketing_lead", "sales_ops", "manager", "admin"]


def ticks(people, role):
    return {t.title: t.is_done for t in trying.try_this(people.user(role), people[role])}


@pytest.mark.parametrize("role", CHANGERS)
def test_list_has_four_to_six_tasks_with_pages_the_role_may_open(people, client_as, role):
    tasks = trying.try_this(people.user(role), people[role])

    assert 4 <= len(tasks) <= 6
    client = client_as(role)
    assert {client.get(task.url).status_code for task in tasks} == {200}


def test_auditor_changes_nothing_and_has_the_one_task_that_is_logged(people):
    assert ticks(people, "auditor") == {"Export the audit log": False}


def test_act_of_the_person_ticks_and_that_of_another_does_not(people):
    make.ready(people)
    version = SequenceVersion.objects.get(state="live")
    pause_variant(version=version, why="Look.", actor=people.user("manager"))

    assert ticks(people, "manager")["Pause a variant, with a reason"] is True
    assert ticks(people, "sales_lead")["Pause a variant, with a reason"] is False


def test_what_the_fill_did_ticks_nothing(people):
    make.ready(people)
    version = SequenceVersion.objects.get(state="live")
    pause_variant(version=version, why="Look.", actor=people.user("manager"))
    StageRun.objects.create(
        workspace=people.workspace,
        task=DEMO_FILL,
        key="demo-fill",
        label="Fill",
        status="done",
        finished_at=timezone.now() + timedelta(seconds=1),
    )

    assert ticks(people, "manager")["Pause a variant, with a reason"] is False


def test_while_the_demo_is_filled_there_is_no_list(people):
    StageRun.objects.create(
        workspace=people.workspace, task=DEMO_FILL, key="demo-fill", label="Fill", status="running"
    )

    assert ticks(people, "sales_ops") == {}


def test_link_leads_to_what_waits_and_a_decision_ticks_it(people):
    version = make_draft(people)
    proposal = icp.send_for_approval(version=version, actor=people.user("sales_lead"))
    title = "Take the second seat on the ICP"

    tasks = trying.try_this(people.user("marketing_lead"), people["marketing_lead"])
    assert {t.title: t.url for t in tasks}[title] == version.get_absolute_url()
    decide(
        proposal_id=proposal.pk,
        actor=people.user("marketing_lead"),
        verdict="approve",
        digest=proposal.digest,
    )
    assert ticks(people, "marketing_lead")[title] is True


def test_weak_claim_is_linked_and_ticked_by_its_answer(people):
    draft = make.make_draft(people)
    revision = draft.revisions.get()
    revision.claims.create(
        workspace=people.workspace,
        position=9,
        start=0,
        end=3,
        sentence="You raised $6 million.",
        verdict="weak",
    )
    tasks = {t.title: t for t in trying.try_this(people.user("rep"), people["rep"])}

    weak = tasks["Answer the weak claim, then approve or reject its draft"]
    assert (weak.url, weak.is_done) == (draft.get_absolute_url(), False)
    proposal = trying.Proposal.objects.get(subject_id=draft.pk)
    decide(
        proposal_id=proposal.pk,
        actor=people.user("rep"),
        verdict="approve",
        digest=proposal.digest,
        evidence={"claim-9": "right"},
    )
    assert ticks(people, "rep")[weak.title] is True

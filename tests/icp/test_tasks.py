"""The suggestion from closed deals: a draft or a sentence, never a decision (OP5, ICP9, OP14)."""

from __future__ import annotations

from icp import queries
from icp.models import ICPVersion
from leadops.audit.actors import SYSTEM
from leadops.gates.models import Proposal
from leadops.runs.actions import enqueue
from tests.drain import drain
from tests.factories.icp import make_deals, make_draft, make_live


def suggest(people, profile):
    enqueue(
        "icp.tasks.suggest",
        key=f"icp.suggest:{profile.pk}",
        label="Suggest",
        arguments={"profile_id": str(profile.pk)},
        workspace=people.workspace,
        actor=SYSTEM,
    )
    return drain()[-1]


def test_suggest_drafts_what_the_deals_show_and_decides_nothing(workspace, people):
    live = make_live(people)
    make_deals(people, 80, 20, industry="logistics")
    make_deals(people, 20, 80, industry="software")

    run = suggest(people, live.profile)

    draft = queries.open_of(live.profile)
    assert (run.status, draft.number, draft.state, draft.created_by) == ("done", 2, "draft", None)
    industry = [row for row in draft.content["criteria"] if row["field"] == "industry"]
    assert [row["value"] for row in industry] == [["logistics"]]
    assert "built-in engine" in run.note
    assert "80 of 100 won" in run.note
    assert Proposal.objects.filter(status="waiting").count() == 0
    live.refresh_from_db()
    assert live.state == "live"


def test_suggest_without_enough_deals_says_so(workspace, people):
    live = make_live(people)

    run = suggest(people, live.profile)

    assert run.note == "Nothing to change. 0 closed deals are too few to compare: 30 are needed."
    assert ICPVersion.objects.count() == 1


def test_suggest_beside_an_open_draft_leaves_it_alone(workspace, people):
    draft = make_draft(people)
    make_deals(people, 80, 20, industry="logistics")

    run = suggest(people, draft.profile)

    assert run.note == "A version is being written already; nothing was suggested beside it."
    assert ICPVersion.objects.get().digest == draft.digest


def test_suggest_run_twice_has_no_second_effect(workspace, people):
    live = make_live(people)
    make_deals(people, 80, 20, industry="logistics")
    make_deals(people, 20, 80, industry="software")

    suggest(people, live.profile)
    suggest(people, live.profile)

    assert ICPVersion.objects.filter(state="draft").count() == 1


def test_coverage_counts_the_deals_of_a_year(workspace, people):
    from django.utils import timezone

    live = make_live(people)
    make_deals(people, 8, 2, industry="software company", employees=100, country="US")
    make_deals(people, 2, 8, industry="retail", employees=100, country="US")

    seen = queries.coverage_of(live, timezone.now().date())

    assert (seen.won.k, seen.won.n, seen.lost.k, seen.lost.n) == (8, 10, 2, 10)

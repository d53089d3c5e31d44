"""The scoring pages over HTTP, by every role and by a stranger."""

import datetime as dt
import re

import pytest
from django.urls import reverse
from django.utils import timezone

from icp.models import ClosedDeal
from leadops.gates.models import Proposal
from prospects.models import Lead
from scoring import calibration, queries
from scoring.actions.scores import Scored, store_scores
from scoring.models import Score, ScoringVersion
from tests.factories.gates import approve
from tests.factories.scoring import make_list, make_live, propose

OVERVIEW = reverse("scoring:overview")
SIMULATOR = reverse("scoring:threshold-simulator")


def make_scored(people, count: int = 3, threshold: int = 60) -> ScoringVersion:
    version = make_live(people, threshold=threshold)
    make_list(people, [f"company{n}" for n in range(count)], state="enriched")
    leads = list(Lead.objects.order_by("account__name").values_list("pk", flat=True))
    results = queries.results(leads, version.rules, timezone.now().date())
    store_scores(
        version=version, scored=[Scored(*one) for one in results], computed_at=timezone.now()
    )
    return version


def text(response) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.content.decode()))


def test_overview_of_an_empty_workspace_says_what_would_be_here(client_as, workspace) -> None:
    page = text(client_as("rep").get(OVERVIEW))

    assert "No list has been enriched yet." in page
    assert "Unproven: written rules rank the leads, 0 closed deals are known." in page
    assert "200 more are needed before a chart says anything" in page


def test_overview_shows_rules_reasons_and_no_chart_without_outcomes(
    client_as, people, workspace
) -> None:
    """SCO9: below the threshold of data, rules, said openly."""
    make_scored(people)

    page = text(client_as("auditor").get(OVERVIEW))

    assert "Unproven" in page
    assert "3 of 3 ranked leads at or above it" in page
    assert "who answered or was taken out is ranked no more" in page
    assert "+35 Fits the ICP: 100 % of what is known" in page
    assert "0 Opened a mail weighs nothing" in page


def test_overview_shows_deciles_once_enough_outcomes_are_known(
    client_as, people, workspace
) -> None:
    """SCO3: top decile against the rest, with intervals, only from deals scored before they closed."""
    make_scored(people, count=220)
    day = timezone.now().date() + dt.timedelta(days=1)
    ClosedDeal.objects.bulk_create(
        ClosedDeal(
            workspace=workspace,
            account_name=f"Company{n}",
            domain=f"company{n}.example",
            is_won=n % 2 == 0,
            closed_on=day,
            source="test",
        )
        for n in range(220)
    )

    page = text(client_as("sales_ops").get(OVERVIEW))

    assert "220 closed deals are known" in page
    assert page.count("of 22 ") == 10
    assert "are needed before a chart" not in page


def test_deals_that_closed_before_the_score_prove_nothing(people, workspace) -> None:
    make_scored(people, count=2)
    for n, day in ((0, -1), (1, 1)):
        ClosedDeal.objects.create(
            workspace=workspace,
            account_name="x",
            domain=f"company{n}.example",
            is_won=True,
            closed_on=timezone.now().date() + dt.timedelta(days=day),
            source="test",
        )

    assert len(queries.judged(workspace)) == 1


def test_ranked_list_shows_both_sides(client_as, people, workspace) -> None:
    version = make_scored(people, threshold=60)
    Score.objects.filter(lead__account__name="Company1").update(value=10)
    client = client_as("rep")
    url = reverse("scoring:lead-list")

    everybody, above, below, nowhere = (
        text(client.get(url + q)) for q in ("", "?side=above", "?side=below", "?side=foo")
    )

    assert f"threshold {version.threshold}" in everybody
    assert ["Company1 " in page for page in (everybody, above, below)] == [True, False, True]
    assert ["Company0 " in page for page in (everybody, above, below)] == [True, True, False]
    assert "No lead on this side" in nowhere


@pytest.mark.parametrize("count", [1, 3])
def test_ranked_list_takes_as_many_queries_for_many_rows(
    client_as, people, workspace, count, django_assert_max_num_queries
) -> None:
    make_scored(people, count=count)
    client = client_as("rep")

    with django_assert_max_num_queries(14):
        assert client.get(reverse("scoring:lead-list")).status_code == 200


def test_simulator_says_it_in_one_sentence_and_keeps_its_state_in_the_url(
    client_as, people, workspace
) -> None:
    """SCO5: configurable, with what it does first."""
    make_scored(people, threshold=60)
    Score.objects.filter(lead__account__name="Company1").update(value=40)

    page = text(client_as("rep").get(SIMULATOR + "?t=30"))

    assert (
        "At 30 you would contact 3 leads (now 2) of 3: one week's work at 40 leads a week."
        in page.replace("&#x27;", "'")
    )
    assert "Leads that would change side" in page
    assert "Company1" in page
    assert "Propose threshold 30" not in page  # a rep reads only
    assert text(client_as("rep").get(SIMULATOR + "?threshold=30")) == page


def test_a_threshold_without_a_reason_is_answered_by_the_page(client_as, people, workspace):
    make_scored(people, threshold=60)
    client = client_as("sales_ops")

    shown = client.get(SIMULATOR + "?t=30").content.decode()
    answer = client.post(SIMULATOR, {"threshold": "30"})

    form = shown[shown.rindex("<form", 0, shown.index("Propose threshold 30")) :]
    assert "novalidate" in form[: form.index(">")]
    assert answer.status_code == 422
    assert "Say why the threshold should change." in answer.content.decode()


@pytest.mark.parametrize("wrong", ["-1", "101", "x", ""])
def test_simulator_refuses_an_odd_threshold_with_a_sentence(
    client_as, people, workspace, wrong
) -> None:
    make_scored(people)

    response = client_as("sales_ops").get(SIMULATOR + f"?t={wrong}")

    assert response.status_code == 422
    assert "There is a problem" in text(response)


def test_simulator_without_a_live_version_leads_back(client_as, workspace) -> None:
    assert "No scoring version is live yet." in text(client_as("rep").get(SIMULATOR))


def test_a_threshold_is_proposed_by_one_and_adopted_by_another(
    client_as, people, workspace
) -> None:
    """SCO6: the proposer never sits."""
    make_scored(people, threshold=60)

    response = client_as("sales_lead").post(
        SIMULATOR, {"threshold": "40", "note": "More room since Jo joined."}
    )

    version = ScoringVersion.objects.get(state="proposed")
    proposal = queries.proposal_of(version)
    assert response.headers["location"] == version.get_absolute_url()
    assert (version.threshold, version.note, version.created_by) == (
        40,
        "More room since Jo joined.",
        people.user("sales_lead"),
    )
    assert version.calibration["now"] == {"version": 1, "threshold": 60, "passing": 3}

    page = text(client_as("sales_lead").get(version.get_absolute_url()))
    assert "Adopt threshold 40" not in page
    page = text(client_as("sales_ops").get(version.get_absolute_url()))
    assert "Adopt threshold 40" in page
    assert "None: only the threshold moves." in page

    approve(proposal, people)
    assert queries.live_version(workspace) == version


@pytest.mark.parametrize(
    ("data", "status"),
    [
        ({"threshold": "40", "note": ""}, 422),
        ({"threshold": "60", "note": "same"}, 422),
        ({"threshold": "101", "note": "too high"}, 422),
        ({"threshold": "", "note": "none"}, 422),
    ],
)
def test_a_threshold_that_cannot_be_proposed_changes_nothing(
    client_as, people, workspace, data, status
) -> None:
    make_scored(people, threshold=60)

    response = client_as("sales_ops").post(SIMULATOR, data)

    assert response.status_code == status
    assert ScoringVersion.objects.count() == 1
    assert Proposal.objects.filter(gate="scoring.adopt", status="waiting").count() == 0


@pytest.mark.parametrize("role", ["rep", "marketing_lead", "manager", "admin", "auditor"])
def test_only_operations_and_sales_lead_propose(client_as, people, workspace, role) -> None:
    make_scored(people)

    posts = [
        client_as(role).post(SIMULATOR, {"threshold": "40", "note": "x"}),
        client_as(role).post(reverse("scoring:calibrate")),
    ]

    assert [response.status_code for response in posts] == [403, 403]
    assert ScoringVersion.objects.count() == 1


def test_proposal_page_shows_frozen_figures_and_says_when_data_moved_on(
    client_as, people, workspace
) -> None:
    version = propose(people, threshold=55)

    fresh = text(client_as("sales_ops").get(version.get_absolute_url()))
    make_list(people, ["late"], state="enriched")
    moved = text(client_as("sales_ops").get(version.get_absolute_url()))

    assert "Adopt threshold 55" in fresh
    assert "Missing proof does not hold an adoption back" in fresh
    assert "when this was worked out" not in fresh
    assert "Ranked now: 1 leads; when this was worked out: 0." in moved


def test_only_leads_that_are_ranked_now_count_on_every_page(client_as, people, workspace) -> None:
    """Who answered keeps the score and is ranked no more: proposal, overview and list agree."""
    make_scored(people, count=3, threshold=60)
    answered, other = Lead.objects.order_by("pk")[:2]
    Lead.objects.filter(pk=answered.pk).update(state="engaged")

    ops = client_as("sales_ops")
    ops.post(SIMULATOR, {"threshold": "40", "note": "More room."})
    version = ScoringVersion.objects.get(number=2)
    page = text(ops.get(version.get_absolute_url()))

    assert (version.calibration["leads"], version.calibration["now"]["passing"]) == (2, 2)
    assert "when this was worked out" not in page
    assert "2 of 2 ranked leads at or above it" in text(ops.get(reverse("scoring:overview")))
    assert "All 2 ranked leads" in text(ops.get(reverse("scoring:overview")))
    assert len(ops.get(reverse("scoring:lead-list")).context["page"].object_list) == 2

    Lead.objects.filter(pk=other.pk).update(state="disqualified")
    page = text(ops.get(version.get_absolute_url()))
    assert "Ranked now: 1 leads; when this was worked out: 2." in page


@pytest.mark.parametrize(("kind", "word"), [("rules", "Unproven"), ("ml", "Proven")])
def test_proposal_says_its_proof_in_one_word(client_as, people, workspace, kind, word) -> None:
    known = queries.outcomes(workspace)
    frozen = {
        "as_of": "2026-11-01",
        "leads": 0,
        "passing": 0,
        "proof": calibration.proof(known, kind),
    }
    version = propose(people, kind=kind, threshold=55, calibration=frozen)

    page = text(client_as("sales_ops").get(version.get_absolute_url()))

    assert f"Proof {word} " in page
    assert f"What proves it {word}: " in page


def test_calibrate_queues_one_run(client_as, people, workspace) -> None:
    from leadops.runs.models import StageRun

    for _ in range(2):
        response = client_as("sales_ops").post(reverse("scoring:calibrate"))

    assert response.status_code == 302
    assert StageRun.objects.filter(task="scoring.tasks.calibrate").count() == 1


def test_a_stranger_finds_nothing(client_as, people, workspace) -> None:
    version = make_scored(people)

    client = client_as("stranger")

    assert client.get(version.get_absolute_url()).status_code == 404
    assert "Company0" not in text(client.get(OVERVIEW))
    assert "Company0" not in text(client.get(reverse("scoring:lead-list")))


def test_rejecting_gives_the_version_back(client_as, people, workspace) -> None:
    version = propose(people, threshold=55)
    proposal = queries.proposal_of(version)

    client_as("sales_ops").post(
        reverse("gates:decide", args=[proposal.pk]),
        {
            "verdict": "reject",
            "digest": proposal.digest,
            "nonce": "a" * 24,
            "seat": "sales_ops",
            "comment": "Too many.",
        },
    )

    version.refresh_from_db()
    assert (version.state, version.approval) == ("draft", None)
    assert "was returned" in text(client_as("rep").get(OVERVIEW))

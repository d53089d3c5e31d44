"""Closed deals prove a model, the model ranks leads, and its claim falls with drift."""

import datetime as dt
import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from icp.actions import store_deals
from icp.models import ClosedDeal
from leadops.audit.models import AuditEntry
from prospects.models import Lead
from scoring import calibration, history, queries
from scoring.actions import keep_column, propose_version, store_scores
from scoring.actions.scores import Scored
from scoring.errors import ProposalRefused
from scoring.history import PastDeal
from scoring.models import LeakNote, Score, ScoringVersion
from tests.factories.gates import approve
from tests.factories.scoring import make_list

INDUSTRIES = ("software", "retail", "energy", "health", "finance", "media")


def deals(n: int = 1600, drifts: bool = False) -> list[PastDeal]:
    """Return deals in which size decides twice over, so that written rules count it double."""
    made = []
    for i in range(n):
        size = (i * 37) % 100
        chance = (size * 2 + (i * 13) % 60) % 260
        rule = 130 if not drifts or i < n // 2 else 60
        facts = {
            "employees": size,
            "revenue": size * 1000,
            "keywords": [f"band {size // 12}"],
            "region": f"r{size // 9}",
            "industry": INDUSTRIES[(i * 7) % 6],
            "country": ("US", "DE")[(i * 11) % 5 == 0],
            "title": ("VP Sales", "Manager")[((i * 17) % 100) < 40 + 20 * (chance > rule)],
        }
        noise = ((i * 7919) % 1009) / 1009
        is_won = chance > rule if noise > 0.35 else noise > 0.17
        made.append(PastDeal(facts, is_won, dt.date(2024, 1, 1) + dt.timedelta(days=i // 3)))
    return made


def test_a_drifting_history_withdraws_the_claim() -> None:
    found = history.verdict(deals(drifts=True), {})

    assert found.step == "rules"
    assert "drift" in found.why


def test_one_outcome_alone_gives_no_verdict() -> None:
    assert history.verdict([PastDeal({}, True, dt.date(2024, 1, 1))] * 40, {}) is None


@pytest.fixture
def card() -> dict:
    from scoring.ladder import cards
    from scoring.ladder.verdict import judge
    from tests.scoring.ladder.test_verdict import linked

    sheet, y = linked()
    names = dict(
        zip(
            sheet.columns,
            ("employees", "industry", "city", "revenue", "region", "title"),
            strict=True,
        )
    )
    renamed = {}
    for old, column in sheet.columns.items():
        renamed[names[old]] = type(column)(
            names[old], column.kind, column.levels, column.codes, column.values
        )
    return cards.as_json(judge(type(sheet)(renamed, sheet.size), y).card)


def test_a_model_version_scores_leads_and_recomputes_from_stored_inputs(
    card, people, workspace
) -> None:
    """OP14, SCO1: reasons of a model re-compute to the score from stored inputs."""
    made = calibration.made(workspace=workspace, lead_ids=[], live=None, today=dt.date(2026, 1, 1))
    content = {**made.content, "kind": "ml", "rules": {"card": card}}
    proposal = propose_version(
        workspace=workspace, note="By closed deals.", actor=people.user("sales_lead"), **content
    )
    approve(proposal, people)
    version = ScoringVersion.objects.get(pk=proposal.subject_id)
    assert (version.kind, version.is_unproven, version.state) == ("ml", False, "live")
    make_list(people, ["acme", "quay"], state="enriched")
    leads = list(Lead.objects.values_list("pk", flat=True))
    results = queries.results(leads, version.rules, timezone.now().date())

    store_scores(
        version=version, scored=[Scored(*one) for one in results], computed_at=timezone.now()
    )

    for row in Score.objects.all():
        assert sum(reason["points"] for reason in row.reasons) == row.value
        again = history.score(json.loads(json.dumps(row.inputs)), version.rules)
        assert (again.value, [r.as_dict() for r in again.reasons]) == (row.value, row.reasons)


def test_a_live_model_without_proof_makes_room_for_rules(card, people, workspace) -> None:
    """SCO9."""
    live = ScoringVersion(
        workspace=workspace, number=3, kind="ml", rules={"card": card}, threshold=9
    )

    made = calibration.made(workspace=workspace, lead_ids=[], live=live, today=dt.date(2026, 1, 1))

    assert made.content["kind"] == "rules"
    assert "card" not in made.content["rules"]


def test_a_person_vouches_for_a_column_with_a_note(people, workspace) -> None:
    row = keep_column(
        workspace=workspace,
        column="title",
        note="Asked on the form.",
        actor=people.user("sales_ops"),
    )

    assert (row.note, row.noted_by) == ("Asked on the form.", people.user("sales_ops"))
    assert AuditEntry.objects.filter(event="scoring.column_kept").count() == 1
    with pytest.raises(ProposalRefused):
        keep_column(workspace=workspace, column="title", note=" ", actor=people.user("sales_ops"))
    assert LeakNote.objects.get().note == "Asked on the form."


def test_an_upload_of_closed_deals_tells_each_row(client_as, people, workspace) -> None:
    text = "Company,Stage,Close Date\nAcme,Won,2026-01-02\nQuay,Lost,2026-01-03\n,Lost,2026-01-03\n"

    def upload(body: str):
        file = SimpleUploadedFile("deals.csv", body.encode(), content_type="text/csv")
        return client_as("sales_ops").post(reverse("scoring:deal-upload"), {"file": file})

    page = upload(text).content.decode()
    assert "Row 4: it names no company." in page
    assert ClosedDeal.objects.count() == 2
    upload(text)
    assert ClosedDeal.objects.count() == 2
    refused = upload("Company,Stage\nAcme,Won\n")
    assert refused.status_code == 422
    assert "No column says the day it was closed." in refused.content.decode()


def test_a_rep_may_not_upload_deals_or_keep_columns(client_as, people, workspace) -> None:
    assert client_as("rep").get(reverse("scoring:deal-upload")).status_code == 403
    assert client_as("rep").post(reverse("scoring:column-keep")).status_code == 403
    assert not LeakNote.objects.exists()


def test_the_overview_shows_what_deals_prove_and_lets_a_false_alarm_be_overruled(
    client_as, people, workspace
) -> None:
    store_deals(
        workspace=workspace,
        deals=[
            {
                "account_name": f"c{n}",
                "is_won": n % 2 == 0,
                "closed_on": dt.date(2026, 1, 1) + dt.timedelta(days=n % 200),
                "attributes": {
                    "industry": "software",
                    "employees": n % 50,
                    "city": "Bonn" if n % 2 else "Lyon",
                },
            }
            for n in range(400)
        ],
        source="tests",
        actor=people.user("sales_ops"),
    )
    made = calibration.made(workspace=workspace, lead_ids=[], live=None, today=dt.date(2026, 9, 1))
    propose_version(
        workspace=workspace, note=made.sentence, actor=people.user("sales_lead"), **made.content
    )

    page = client_as("sales_ops").get(reverse("scoring:overview")).content.decode()

    assert "Written rules rank the leads; 400 historical deals (200 won) are known." in page
    assert "occurs only where the deal was" in page
    client_as("sales_ops").post(
        reverse("scoring:column-keep"), {"column": "city", "note": "Where the office is."}
    )
    assert (
        "Where the office is." in client_as("rep").get(reverse("scoring:overview")).content.decode()
    )

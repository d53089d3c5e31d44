"""The slice "enrichment and scoring": real engine, real fetcher, sites on loopback."""

import datetime as dt
import json
import socket
import threading
import time
from decimal import Decimal
from pathlib import Path
from typing import NoReturn

import pytest
from django.db.models import Count
from django.utils import timezone

from leadops.ai.actions import save_connection
from leadops.audit.actors import SYSTEM
from leadops.gates.models import Proposal
from leadops.runs.actions import enqueue
from leadops.runs.models import StageRun
from leadops.web.models import Snapshot
from prospects.models import DataPoint, Lead
from scoring import formula, queries
from scoring.models import Evidence, Reading, Score, ScoringVersion, Signal
from tests.drain import drain
from tests.factories.gates import approve
from tests.factories.scoring import make_list, make_live
from tests.fakes import fakeweb
from tests.fakes.fakellm import FakeLLM

HOME = b"""<html lang=en><title>Harrow</title><body><nav><a href=/about>About us</a>
<a href=/news>News</a><a href=/careers>Careers</a><a href=/contact>Contact</a>
<a href=/private>Private</a></nav><h1>Harrow moves freight</h1>
<script src="https://js.hs-scripts.com/1.js"></script><div id=comments><p>Buy now</div></body>"""
ABOUT = b"""<title>About Harrow</title><body><h1>About</h1><p>Harrow was founded in 2011. With more
than 140 employees the company is headquartered in Portland, Oregon.</p></body>"""
NEWS = b"""<title>News</title><body><h1>Newsroom of Harrow</h1><h3>Harrow raises $12 million Series A
funding</h3><p>%s</p><h3>Harrow opens a new office in Denver</h3><p>%s</p></body>"""
CAREERS = b"""<title>Careers</title><body><h1>Jobs</h1><h3>Account Executive</h3>
<p>Posted %s</p></body>"""
CONTACT = b"""<title>Contact</title><body><p>Harrow Inc.</p><p>hello@harrow.example</p>
<p>Phone: +1 (503) 226-4444</p></body>"""


def day(ago: int) -> dt.date:
    return timezone.now().date() - dt.timedelta(days=ago)


def words(ago: int) -> str:
    return f"{day(ago).day} {day(ago):%B %Y}"


@pytest.fixture
def web(settings, tmp_path: Path):
    pages = {
        "harrow.example/": fakeweb.answer(HOME),
        "harrow.example/about": fakeweb.answer(ABOUT),
        "harrow.example/news": fakeweb.answer(NEWS % (words(10).encode(), words(262).encode())),
        "harrow.example/careers": fakeweb.answer(CAREERS % words(18).encode()),
        "harrow.example/contact": fakeweb.answer(CONTACT),
        "harrow.example/robots.txt": fakeweb.answer(b"User-agent: *\nDisallow: /private"),
        "barred.example/robots.txt": fakeweb.answer(b"User-agent: *\nDisallow: /"),
        "broken.example/": fakeweb.answer(status=500),
    }
    with fakeweb.running(pages) as server:
        hosts = tmp_path / "hosts"
        hosts.write_text(
            "".join(
                f"{name}.example 127.0.0.1:{server.port}\n"
                for name in ("harrow", "barred", "broken", "bomb")
            ),
            encoding="utf-8",
        )
        settings.HOSTS_FILE = str(hosts)
        yield server


def enrich(people, listed) -> StageRun:
    run = enqueue(
        "scoring.tasks.enrich",
        key=f"scoring.tasks.enrich:{listed.pk}",
        label="Read company sites",
        arguments={"subject_id": str(listed.pk), "approval_id": str(listed.approval_id)},
        workspace=people.workspace,
        actor=SYSTEM,
    )
    drain()
    run.refresh_from_db()
    return run


def rows() -> dict[str, int]:
    models = (Snapshot, Evidence, Signal, DataPoint, Reading, Score, ScoringVersion, Proposal)
    return {model.__name__: model.objects.count() for model in models}


@pytest.fixture
def listed(people, workspace, web):
    return make_list(people, ["harrow", "barred", "broken", "nowhere"])


def test_enrich_reads_sites_and_every_lead_goes_on(people, listed, web) -> None:
    """ENR1, ENR5: facts and dated signals each with a verbatim quote; misses are told."""
    run = enrich(people, listed)

    assert (run.status, run.progress_done, run.progress_total) == ("done", 4, 4)
    assert run.note == "1 company sites read, 3 could not be read."
    assert list(Lead.objects.values_list("state").annotate(n=Count("pk"))) == [("enriched", 4)]
    outcomes = dict(Reading.objects.values_list("account__name", "outcome"))
    assert outcomes["Harrow"].startswith("5 pages read: ")
    assert outcomes["Barred"] == (
        "Site could not be read: robots.txt of barred.example asks us not to read this page."
    )
    assert outcomes["Broken"] == "Site could not be read: broken.example answered 500 for /."
    assert outcomes["Nowhere"].startswith("Site could not be read: the name ")
    assert "harrow.example/private" not in web.asked()
    assert not [path for path in web.asked() if path.startswith("barred")]


def test_enrich_stores_facts_with_their_quotes(people, listed) -> None:
    """ENR1: value, source, fetched_at, valid_until, words."""
    enrich(people, listed)

    points = list(DataPoint.objects.select_related("snapshot"))
    assert sorted((point.field, point.value) for point in points) == [
        ("city", "Portland"),
        ("email", "hello@harrow.example"),
        ("employees", "more than 140"),
        ("founded", "2011"),
        ("headquarters", "Portland, Oregon"),
        ("legal_name", "Harrow Inc."),
        ("name", "Harrow"),
        ("name", "Harrow Inc."),
        ("open_jobs", "sales: 1"),
        ("phone", "+15032264444"),
        ("region", "Oregon"),
        ("technology", "HubSpot"),
    ]
    founded = next(point for point in points if point.field == "founded")
    assert founded.quote == "Harrow was founded in 2011."
    assert founded.quote in founded.snapshot.text
    assert founded.source_label == "Company site"
    assert all((p.valid_until - p.fetched_at).days == 90 for p in points)
    assert "Buy now" not in "".join(Snapshot.objects.values_list("text", flat=True))


def test_enrich_stores_signals_with_exact_evidence(people, listed) -> None:
    """ENR5: one usable sentence, the day of the event, a span of the stored copy."""
    enrich(people, listed)

    signals = list(Signal.objects.select_related("evidence__snapshot"))
    assert [(s.kind, s.event_on, s.sentence) for s in signals] == [
        (
            "funding",
            day(10),
            f"Harrow announced $12 million of new funding in its Series A round on {words(10)}, "
            "so it has new money to spend.",
        ),
        (
            "hiring",
            day(18),
            f"Harrow is hiring for 1 role: Account Executive, posted on {words(18)}.",
        ),
        (
            "expansion",
            day(262),
            f"Harrow reported growth on {words(262)}: “Harrow opens a new office in Denver”, "
            "so it is building up there.",
        ),
    ]
    for signal in signals:
        piece = signal.evidence
        assert piece.snapshot.text[piece.start : piece.end] == piece.quote
        assert signal.proposed_by == "built-in engine"


def test_a_site_that_breaks_its_reader_ends_no_list(people, listed, web) -> None:
    feed = b"<rss version='2.0'><channel><item><title>Harrow &#xD800; opens</title></item>"
    web.pages["harrow.example/news"] = fakeweb.answer(feed, kind="application/rss+xml")

    run = enrich(people, listed)

    assert (run.status, run.progress_done) == ("done", 4)
    assert list(Lead.objects.values_list("state").annotate(n=Count("pk"))) == [("enriched", 4)]
    outcome = Reading.objects.get(account__name="Harrow").outcome
    assert outcome == (
        "Site could not be read: its pages could not be understood; the fault is in the log."
    )


def test_enrich_twice_changes_nothing(people, listed, web) -> None:
    """Promise 1: an idempotent task."""
    enrich(people, listed)
    before, asked = rows(), len(web.log)

    again = enrich(people, listed)

    assert again.status == "done"
    assert rows() == before
    assert len(web.log) == asked


def test_enrich_begun_again_visits_only_what_is_left(people, listed, web) -> None:
    """W2: killed after the first batch, the run starts over and reads the rest."""
    enrich(people, listed)
    Reading.objects.filter(account__name="Harrow").delete()
    Lead.objects.filter(account__name__in=["Harrow", "Broken"]).update(state="admitted")
    Reading.objects.filter(account__name="Broken").update(is_ok=True)
    before, asked = rows(), len(web.log)

    enrich(people, listed)

    assert {path.split("/")[0] for _, host, path in web.log[asked:] for path in [host]} == {
        "harrow.example"
    }
    assert rows() == {**before, "Reading": before["Reading"] + 1}
    assert set(Lead.objects.values_list("state", flat=True)) == {"enriched"}


def test_enrich_of_a_list_that_is_gone_fails_with_a_sentence(people, workspace) -> None:
    run = enqueue(
        "scoring.tasks.enrich",
        key="gone",
        label="Read company sites",
        arguments={"subject_id": str(workspace.pk)},
        workspace=workspace,
        actor=SYSTEM,
    )

    drain()

    run.refresh_from_db()
    assert (run.status, run.error) == ("failed", "This list is not there any more.")


def test_enriching_proposes_rules_and_adopting_scores(people, listed) -> None:
    """SCO5, SCO6, SCO9: rules and a capacity threshold, said to be unproven, then both sides."""
    enrich(people, listed)

    version = ScoringVersion.objects.get()
    proposal = queries.proposal_of(version)
    assert (version.state, version.is_unproven, version.kind) == ("proposed", True, "rules")
    assert version.note.startswith(f"At {version.threshold} you would contact 4 of 4 leads")
    assert version.calibration["proof"] == (
        "Unproven: written rules rank the leads, 0 closed deals are known. A model may be proposed "
        "after 1,000 more closed deals and 300 more of the rarer outcome."
    )
    assert set(Lead.objects.values_list("state", flat=True)) == {"enriched"}
    assert not Score.objects.exists()

    approve(proposal, people)
    drain()

    version.refresh_from_db()
    assert (version.state, version.approval.proposal) == ("live", proposal)
    assert set(Lead.objects.values_list("state", flat=True)) == {"outreach"}
    assert Score.objects.count() == 4


def test_scoring_places_leads_on_both_sides(people, listed) -> None:
    """SCO5: above -> outreach, below -> nurture, each with the reason why it stands there."""
    make_live(people, threshold=75)
    enrich(people, listed)

    states = {
        lead.account.name: (lead.state, lead.score, lead.why)
        for lead in Lead.objects.select_related("account")
    }
    above = "At or above the threshold 75 of scoring version 1."
    below = "Below the threshold 75 of scoring version 1."
    assert states == {
        "Harrow": ("outreach", 93, above),
        "Barred": ("nurture", 71, below),
        "Broken": ("nurture", 71, below),
        "Nowhere": ("nurture", 71, below),
    }
    assert StageRun.objects.filter(task="outreach.tasks.enroll").exists()


def test_scores_sum_and_recompute_from_what_is_stored(people, listed) -> None:
    """SCO1: signed reasons sum to the value; stored inputs and rules give the same again."""
    version = make_live(people, threshold=75)
    enrich(people, listed)

    scores = list(Score.objects.all())
    assert len(scores) == 4
    for score in scores:
        again = formula.score(score.inputs, version.rules)
        assert sum(reason["points"] for reason in score.reasons) == score.value
        assert json.dumps([r.as_dict() for r in again.reasons]) == json.dumps(score.reasons)
        assert (again.value, again.confidence / 100) == (score.value, score.confidence)


def score_again(people) -> StageRun:
    run = enqueue(
        "scoring.tasks.score",
        key="scoring.score",
        label="Score leads",
        arguments={},
        workspace=people.workspace,
        actor=SYSTEM,
    )
    drain()
    run.refresh_from_db()
    return run


def test_scoring_twice_changes_nothing(people, listed) -> None:
    """Promise 1: an idempotent task."""
    make_live(people, threshold=75)
    enrich(people, listed)
    before = (rows(), sorted(Lead.objects.values_list("pk", "state", "score", "why")))

    run = score_again(people)

    assert run.note == "4 leads scored by scoring version 1: 0 go to outreach, 0 to nurture."
    assert (rows(), sorted(Lead.objects.values_list("pk", "state", "score", "why"))) == before


def test_a_lower_threshold_opens_doors_and_a_higher_takes_nothing_back(people, listed) -> None:
    make_live(people, threshold=75)
    enrich(people, listed)

    make_live(people, threshold=70)
    drain()
    opened = dict(Lead.objects.values_list("account__name", "state"))
    make_live(people, threshold=99)
    drain()

    assert set(opened.values()) == {"outreach"}
    assert set(Lead.objects.values_list("state", flat=True)) == {"outreach"}
    assert [v.state for v in ScoringVersion.objects.all()] == ["live", "superseded", "superseded"]


def test_scoring_without_a_live_version_fails_with_a_sentence(people, workspace) -> None:
    run = score_again(people)

    assert (run.status, run.error) == (
        "failed",
        "No scoring version is live. Adopt the proposal on the scoring page.",
    )


def test_calibrating_twice_is_one_proposal(people, listed) -> None:
    enrich(people, listed)
    before = rows()

    enqueue(
        "scoring.tasks.calibrate",
        key="again",
        label="Propose",
        arguments={},
        workspace=people.workspace,
        actor=SYSTEM,
    )
    drain()

    assert rows() == before


def test_scoring_inputs_take_as_many_queries_for_many_leads(
    people, workspace, django_assert_num_queries
) -> None:
    make_list(people, [f"company{n}" for n in range(3)])
    leads = list(Lead.objects.values_list("pk", flat=True))
    today = Lead.objects.first().created_at.date()

    for count in (1, 3):
        with django_assert_num_queries(5):
            assert len(queries.scoring_inputs(leads[:count], today)) == count


def test_names_that_do_not_resolve_are_looked_up_several_at_once(
    people, workspace, monkeypatch
) -> None:
    """A thousand of them take minutes at most, so none waits for another and none is asked long."""
    lock, asked, open_now, most = threading.Lock(), [], 0, 0

    def unknown(host: str, *_: object, **__: object) -> NoReturn:
        nonlocal open_now, most
        with lock:
            asked.append(host)
            open_now += 1
            most = max(most, open_now)
        time.sleep(0.05)
        with lock:
            open_now -= 1
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    make_list(people, [f"no-such-company-{n}" for n in range(200)])

    run = enrich(people, Lead.objects.first().list)

    assert run.note == "0 company sites read, 200 could not be read."
    assert most > 3
    assert len(asked) <= 2 * 200  # with www and without
    assert set(Lead.objects.values_list("state", flat=True)) == {"enriched"}


@pytest.fixture
def fake(people, workspace, settings):
    with FakeLLM() as server:
        settings.ALLOW_PRIVATE = [f"127.0.0.1:{server.port}"]
        save_connection(
            workspace=workspace,
            actor=people.user("admin"),
            base_url=server.base_url,
            model="fake-1",
            api_key="key",
            price_in=Decimal(1),
            price_out=Decimal(1),
            monthly_cap=Decimal(20),
            is_on=True,
        )
        yield server


@pytest.mark.django_db(transaction=True)
def test_a_model_adds_only_what_stands_on_its_page(people, listed, fake) -> None:
    """ENR5, threat 10: quotes that are not there, and orders of the page, come to nothing."""
    fake.answer = {
        "facts": [
            {"field": "ceo", "value": "Harrow", "quote": "Harrow moves freight", "page": 0},
            {"field": "address", "value": "1 Elm St", "quote": "at 1 Elm St", "page": 0},
        ],
        "signals": [
            {
                "kind": "technology",
                "sentence": "Harrow moves freight and looks for software.",
                "quote": "Harrow moves freight",
                "page": 0,
            },
            {
                "kind": "funding",
                "sentence": "Harrow got a grant that nobody heard of.",
                "quote": "Harrow got a grant",
                "page": 0,
            },
        ],
    }

    run = enrich(people, listed)

    assert run.status == "done"
    assert len(fake.asked) == 1
    model = Signal.objects.get(proposed_by="fake-1")
    assert (model.kind, model.evidence.quote, model.event_on) == (
        "technology",
        "Harrow moves freight",
        None,
    )
    fields = set(DataPoint.objects.values_list("field", flat=True))
    assert "ceo" in fields
    assert "address" not in fields
    assert Signal.objects.filter(kind="funding").count() == 1


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("trouble", ["500", "truncated", "prose"])
def test_a_model_in_trouble_costs_nothing_that_the_patterns_found(
    people, listed, fake, trouble
) -> None:
    fake.script(trouble)

    run = enrich(people, listed)

    assert run.status == "done"
    assert Signal.objects.count() == 3
    assert set(Signal.objects.values_list("proposed_by", flat=True)) == {"built-in engine"}

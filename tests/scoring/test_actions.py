"""Writes of scoring at their edges: the same at once, refusals that change nothing, walls."""

import datetime as dt
import threading

import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from leadops.gates.errors import NoApproval
from leadops.tenancy.scope import workspace_scope
from leadops.web.actions import Copy
from leadops.web.models import Snapshot
from prospects.models import Account, DataPoint, Lead
from scoring import actions, calibration, queries
from scoring.actions import SiteNews
from scoring.errors import MoveRefused, ProposalRefused
from scoring.facts import Fact
from scoring.models import Evidence, Reading, ScoringVersion, Signal
from scoring.reading.saved import Raw
from scoring.site import read
from tests.factories.gates import approve
from tests.factories.icp import make_live as make_icp
from tests.factories.scoring import make_list, make_live, propose

BODY = b"<h1>Newsroom of Harrow</h1><h3>Harrow opens a new office in Denver</h3><p>2 May 2026</p>"
URL = "https://harrow.example/news"


def news_of(account: Account, **over) -> SiteNews:
    reading = read([Raw(URL, BODY)], name="Harrow", today=dt.date(2026, 11, 20))
    now = timezone.now()
    facts = {
        "copies": (Copy(URL, "News", reading.pages[0].text, BODY, "text/html", now),),
        "facts": reading.facts,
        "signals": reading.signals,
        "missed": (),
        "read_at": now,
    }
    return SiteNews(account=account, **facts | over)


@pytest.fixture
def account(people, workspace) -> Account:
    make_list(people, ["harrow"])
    return Account.objects.get()


def counts() -> list[int]:
    return [m.objects.count() for m in (Snapshot, Evidence, Signal, DataPoint, Reading)]


def test_the_same_reading_twice_is_stored_once(workspace, account) -> None:
    actions.note_readings(workspace=workspace, news=[news_of(account)])
    before = counts()

    actions.note_readings(workspace=workspace, news=[news_of(account)])

    assert counts() == before == [1, 1, 1, 0, 1]


@pytest.mark.django_db(transaction=True)
def test_the_same_reading_at_once_is_stored_once(workspace, account) -> None:
    """Promise 1, W4: two workers at the same instant."""
    barrier, failures = threading.Barrier(4), []

    def store() -> None:
        try:
            with workspace_scope(workspace):
                barrier.wait(20)
                actions.note_readings(workspace=workspace, news=[news_of(account)])
        except Exception as error:  # shown by the assertion below
            failures.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=store) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert failures == []
    assert counts() == [1, 1, 1, 0, 1]


def test_a_quote_that_is_not_in_its_copy_is_not_stored(workspace, account) -> None:
    """ENR5: whoever proposed it."""
    fact = Fact("ceo", "Dana", "CEO: Dana", URL)
    honest = news_of(account)
    lying = tuple(
        type(s)(**{f: getattr(s, f) for f in s.__slots__} | {"quote": "Harrow closes for ever"})
        for s in honest.signals
    )

    actions.note_readings(
        workspace=workspace, news=[news_of(account, facts=(fact,), signals=lying)]
    )

    assert counts() == [1, 0, 0, 0, 1]


def test_a_fact_said_again_is_confirmed_and_not_doubled(workspace, account) -> None:
    fact = Fact("office", "Denver", "Harrow opens a new office in Denver", URL)
    first = news_of(account, facts=(fact,), read_at=timezone.now() - dt.timedelta(days=40))
    actions.note_readings(workspace=workspace, news=[first])

    later = news_of(account, facts=(fact,))
    actions.note_readings(workspace=workspace, news=[later])

    point = DataPoint.objects.get()
    assert (point.fetched_at, point.valid_until) == (
        later.read_at,
        later.read_at + dt.timedelta(days=90),
    )


def test_a_failure_keeps_what_was_known(workspace, account) -> None:
    actions.note_readings(workspace=workspace, news=[news_of(account)])

    actions.note_failures(
        workspace=workspace, failures={account.pk: "harrow.example is away"}, read_at=timezone.now()
    )

    reading = Reading.objects.get()
    assert (reading.outcome, reading.is_ok) == (
        "Site could not be read: harrow.example is away.",
        False,
    )
    assert Signal.objects.count() == 1


def test_proposing_again_rewrites_the_open_version(people, workspace) -> None:
    first = propose(people, threshold=50)
    waiting = queries.proposal_of(first)

    second = propose(people, threshold=60)

    waiting.refresh_from_db()
    assert (second.pk, second.threshold) == (first.pk, 60)
    assert waiting.status == "superseded"
    assert queries.proposal_of(second).payload["threshold"] == 60


def test_a_returned_version_is_proposed_again(people, workspace) -> None:
    from leadops.gates.actions import decide

    version = propose(people, threshold=50)
    proposal = queries.proposal_of(version)
    decide(
        proposal_id=proposal.pk,
        actor=people.user("sales_ops"),
        verdict="reject",
        digest=proposal.digest,
        comment="Too low.",
    )

    again = propose(people, threshold=55)

    assert (again.pk, again.state, again.number) == (version.pk, "proposed", 1)


def test_adopting_needs_its_own_approval(people, workspace) -> None:
    """Wall 3: another gate's or another row's approval adopts nothing."""
    live = make_live(people, threshold=50)
    waiting = propose(people, threshold=60)

    with pytest.raises((NoApproval, MoveRefused)):
        actions.adopt(approval=live.approval, actor=people.user("sales_ops"))

    waiting.refresh_from_db()
    live.refresh_from_db()
    assert (waiting.state, live.state) == ("proposed", "live")


def test_the_database_refuses_a_live_version_without_approval(people, workspace) -> None:
    """Wall 5: whatever the code does."""
    version = propose(people)

    with pytest.raises(IntegrityError), transaction.atomic():
        ScoringVersion.objects.filter(pk=version.pk).update(state="live")

    version.refresh_from_db()
    assert version.state == "proposed"


def test_a_version_moves_only_along_its_table(people, workspace) -> None:
    from scoring.actions.versions import _move

    version = make_live(people)

    with pytest.raises(MoveRefused):
        _move(version, "draft", actor=people.user("sales_ops"), why="back")

    version.refresh_from_db()
    assert version.state == "live"


def test_a_version_changed_meanwhile_is_not_moved(people, workspace) -> None:
    from scoring.actions.versions import _move

    version = propose(people)
    stale = ScoringVersion.objects.get(pk=version.pk)
    approve(queries.proposal_of(version), people)

    with pytest.raises(MoveRefused, match="changed by somebody else"):
        _move(stale, "draft", actor=people.user("sales_ops"), why="back")

    version.refresh_from_db()
    assert version.state == "live"


@pytest.mark.parametrize(
    ("threshold", "note", "sentence"),
    [
        (50, "same", "The threshold is 50 already."),
        (101, "high", "A threshold lies between 0 and 100."),
        (40, "  ", "Say in a note why the threshold should change."),
    ],
)
def test_a_threshold_is_refused_with_a_sentence(
    people, workspace, threshold, note, sentence
) -> None:
    make_live(people, threshold=50)

    with pytest.raises(ProposalRefused) as refused:
        actions.propose_threshold(
            workspace=workspace,
            threshold=threshold,
            note=note,
            calibration={},
            actor=people.user("sales_ops"),
        )

    assert refused.value.sentence == sentence
    assert ScoringVersion.objects.count() == 1


def test_a_threshold_needs_a_live_version(people, workspace) -> None:
    with pytest.raises(ProposalRefused, match="No scoring version is live yet"):
        actions.propose_threshold(
            workspace=workspace,
            threshold=1,
            note="x",
            calibration={},
            actor=people.user("sales_ops"),
        )

    assert ScoringVersion.objects.count() == 0


def test_scoring_is_built_from_rows_of_its_own_workspace(people, workspace, account) -> None:
    """Promise 8: a twin sees no reading, no signal and no version."""
    make_live(people)
    actions.note_readings(workspace=workspace, news=[news_of(account)])

    with workspace_scope(people.twin):
        assert counts() == [0, 0, 0, 0, 0]
        assert queries.live_version(people.twin) is None
        assert queries.scorable_ids(people.twin) == []


def test_what_the_site_says_joins_the_fit(people, workspace) -> None:
    """SCO1, ENR1: the record's own values first, the site fills what it leaves open."""
    version = make_icp(people)
    make_list(people, ["harrow"], icp_version=version)
    lead = Lead.objects.select_related("account").get()
    Account.objects.update(industry="software")
    today = timezone.now().date()
    before = queries.scoring_inputs([lead.pk], today)[0]

    said = {
        "employees": "more than 140",
        "technology": "HubSpot",
        "open_positions": "none",
        "founded": "2011",
        "country": "DE",
    }
    facts = tuple(
        Fact(field, value, "Harrow opens a new office in Denver", URL)
        for field, value in said.items()
    )
    actions.note_readings(workspace=workspace, news=[news_of(lead.account, facts=facts)])
    after = queries.scoring_inputs([lead.pk], today)[0]

    assert (before[2]["inside"], after[2]["inside"]) == (None, True)
    assert "Fits: wanted CRM in use: Salesforce or HubSpot, found HubSpot." in after[2]["reasons"]
    assert "Fits: wanted Country: US or CA, found US." in after[2]["reasons"]
    assert after[1]["fit"]["known_percent"] > before[1]["fit"]["known_percent"]
    assert [event["kind"] for event in after[1]["signals"]] == ["expansion"]


@pytest.mark.parametrize(("is_assumed", "found"), [(True, "DE"), (False, "US")])
def test_country_of_the_site_replaces_an_assumed_one(people, workspace, is_assumed, found) -> None:
    """DIS10: what a source said stays; a file's default was said by nobody."""
    make_list(people, ["harrow"], icp_version=make_icp(people))
    Account.objects.update(country="US", country_is_assumed=is_assumed)
    lead = Lead.objects.select_related("account").get()
    facts = (Fact("country", "DE", "Harrow opens a new office in Denver", URL),)
    actions.note_readings(workspace=workspace, news=[news_of(lead.account, facts=facts)])

    fit = queries.scoring_inputs([lead.pk], timezone.now().date())[0][2]

    assert f"wanted Country: US or CA, found {found}." in " ".join(fit["reasons"])


def test_what_a_model_would_need_is_said_until_it_is_there() -> None:
    """SCO8, OP14."""
    enough = {"closed": 1200, "won": 600, "model_needs": 0, "rarer_needs": 0}
    one = {"closed": 1, "won": 1, "model_needs": 999, "rarer_needs": 300}

    assert calibration.proof(enough) == (
        "Unproven: written rules rank the leads, 1,200 closed deals are known. "
        "Enough for a model to be tried against the rules."
    )
    assert "1 closed deal are" not in calibration.proof(one)

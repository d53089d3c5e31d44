"""The demo: what is invented, marking, its day, and making it anew."""

from __future__ import annotations

import csv
import io
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.utils import timezone

from handoff.enums import RulesetState
from handoff.models import Ruleset
from handoff.reachability import findings
from handoff.rules import ruleset_from_json
from icp import lint
from icp.document import parse
from icp.models import ICPProfile
from leadops.accounts.models import Membership, User, Workspace
from leadops.accounts.queries import demo_people
from leadops.audit.actors import SYSTEM
from leadops.audit.context import DEMO, marked
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.audit.models import AuditEntry
from leadops.demo import cast, content, filling, reviewing
from leadops.demo.actions import OPEN, open_demo
from leadops.demo.answering import _came_at
from leadops.demo.cast import waiting_at
from leadops.demo.companies import companies
from leadops.demo.deals import deals_csv
from leadops.demo.filling import LISTS, Fill, leads_csv
from leadops.demo.models import SinkMessage
from leadops.demo.people import today
from leadops.demo.queries import somebody_came
from leadops.gates.queries import DEMO_FILL
from leadops.runs.engine import perform
from leadops.runs.enums import RunStatus
from leadops.runs.models import StageRun
from leadops.tenancy.scope import workspace_scope
from leadops.ui.errors import Refusal
from outreach import claims
from outreach.models import Claim
from prospects.tabular import open_table
from scoring import history
from scoring.deals import Named, read_deals
from scoring.history import PastDeal

DAY = date(2026, 11, 20)


def test_companies_are_240_invented_ones():
    made = companies(DAY)

    assert len({one.domain for one in made}) == 240
    assert all(one.domain.endswith(".example") for one in made)
    assert all(one.email.endswith(f"@{one.domain}") for one in made)
    assert sum(len(range(*rows.indices(240))) for _, _, rows in LISTS) == 240
    assert companies(DAY) == made


def test_list_is_a_file_of_its_companies():
    rows = list(csv.DictReader(io.StringIO(leads_csv(companies(DAY)[:3]).decode())))

    assert [row["Company"] for row in rows] == [one.name for one in companies(DAY)[:3]]


def test_deals_prove_a_model_with_one_badly_calibrated_tenth():
    table = open_table(io.BytesIO(deals_csv(DAY)), name="deals.csv")
    read = read_deals(table, Named(), today=DAY)

    claim = history.claim(
        history.verdict(
            [PastDeal(d["attributes"], d["is_won"], d["closed_on"]) for d in reversed(read.deals)],
            {},
        )
    )

    assert (len(read.deals), read.refused, claim["step"]) == (1_200, [], "ml")
    off = [group["came"] - group["said"] for group in claim["reliability"]]
    assert [n for n, gap in enumerate(off) if abs(gap) > 0.1] == [9]


@pytest.mark.parametrize("version", range(1, content.VERSIONS + 1))
def test_icp_versions_differ_and_are_clear_enough_to_approve(version):
    assert lint.must_fix(parse(content.icp(version))) == []
    assert len({str(content.icp(n)) for n in range(1, content.VERSIONS + 1)}) == content.VERSIONS


def test_routing_has_the_one_rule_that_can_never_match():
    found = findings(ruleset_from_json(content.routing("jo", "mara")))

    assert [(one.rule, one.hidden_by) for one in found] == [("large-logistics", ("large",))]


def test_claim_in_other_words_is_weak_whatever_the_round():
    """The queue shows a weak claim: one that its source carries in part."""
    rounds = [
        (one.name, news) for one in companies(DAY) for news in one.news if "raises" in news.title
    ]
    assert rounds
    for name, news in rounds[:8]:
        source = claims.Source("news", f"{news.title} {news.text}", timezone.now())
        claim = Claim(quote=news.title)

        [found] = claims.check(
            reviewing.in_other_words(claim),
            record={"company_name": name},
            sources=(source,),
            now=timezone.now(),
        )

        assert found.verdict == "weak"


def test_acts_of_the_fill_are_marked_in_the_audit(people, workspace):
    with marked(DEMO):
        record(Event.ACCOUNTS_WORKSPACE_CHANGED, actor=SYSTEM, subject=people["rep"])
    record(Event.ACCOUNTS_WORKSPACE_CHANGED, actor=people.user("rep"), subject=people["rep"])

    labels = list(AuditEntry.objects.order_by("at").values_list("actor_label", flat=True))
    assert labels[-2:] == [f"{SYSTEM} (demo)", "Mara Rep"]


@pytest.fixture
def demo(db) -> Workspace:
    made = open_demo()
    assert made is not None
    return made


def signed_in(demo, name, client):
    user = Membership.objects.get(workspace=demo, user__name=name).user
    client.force_login(user)
    return client


def test_open_demo_is_made_once(demo):
    assert open_demo() is None
    assert {row.workspace for row in demo_people()} == {demo}
    assert len(demo_people()) == 8


class Died(BaseException):
    """As kill -9: nothing of the fill catches it."""


@pytest.mark.parametrize(
    ("module", "act"),
    [
        (filling, "create_profile"),
        (filling, "start_version"),
        (filling, "send_for_approval"),
        (filling, "edit_rules"),
        (filling, "propose_rules"),
        (filling, "create_sequence"),
        (filling, "ask_for_variant"),
        (cast, "decide"),
    ],
)
def test_fill_that_is_killed_behind_an_act_goes_on(demo, monkeypatch, module, act):
    whole, lives = getattr(module, act), [act]

    def die_once(*arguments, **named):
        done = whole(*arguments, **named)
        if lives:
            raise Died(lives.pop())
        return done

    monkeypatch.setattr(module, act, die_once)
    with workspace_scope(demo):
        fill = Fill(demo)
        for step in (fill._hours_and_voice, fill._icp, fill._routing, fill._sequence):
            for _ in range(2 * content.VERSIONS):
                with suppress(Died):
                    if not step().startswith("ICP"):
                        break
        profile = ICPProfile.objects.get()
        adopted = profile.versions.filter(approval__isnull=False).count()
        live = Ruleset.objects.get(state=RulesetState.LIVE).number

        assert not lives
        assert (adopted, live) == (content.VERSIONS - 1, 2)
        assert StageRun.objects.filter(task="outreach.tasks.draft_variants").count() == 1


def test_fill_looks_again_where_a_visitor_was_quicker(demo):
    """Signed in as Sam they approve what his double is about to: that ends no fill."""
    with workspace_scope(demo):
        fill = Fill(demo)
        fill._write_icp(None, 1)
        fill.cast.approve(waiting_at("icp.activate"), "sam")

        assert fill._icp() == "ICP version 2"
        assert ICPProfile.objects.get().versions.filter(approval__isnull=False).count() == 1


def test_a_refusal_is_no_end_of_the_fill(demo, monkeypatch):
    def refuse(_fill):
        raise Refusal("Somebody was quicker.")

    monkeypatch.setattr(Fill, "go", refuse)
    with workspace_scope(demo):
        run = StageRun.objects.get(task=DEMO_FILL)
        perform(run.pk)
        run.refresh_from_db()

    assert (run.status, run.error) == (RunStatus.WAITING, "Waits for: Somebody was quicker.")


def test_reset_archives_the_demo_and_begins_a_new_one(demo, client):
    client = signed_in(demo, "Mara Lind", client)
    assert 'href="/demo/reset/"' in client.get("/").content.decode()
    assert "What happens" in client.get("/demo/reset/").content.decode()

    answer = client.post("/demo/reset/")

    assert (answer.status_code, answer["Location"]) == (302, "/sign-in/")
    demo.refresh_from_db()
    assert demo.archived_at is not None
    new = Workspace.objects.get(is_demo=True, archived_at__isnull=True)
    assert {row.workspace for row in demo_people()} == {new}
    assert client.get("/").status_code == 302
    with workspace_scope(demo):
        assert StageRun.objects.get(task=DEMO_FILL).status == "cancelled"
        assert AuditEntry.objects.filter(event="demo.workspace_reset").count() == 1
    with workspace_scope(new):
        assert StageRun.objects.get(task=DEMO_FILL).status == "queued"


def test_reset_by_post_twice_leaves_one_demo(demo, client):
    client = signed_in(demo, "Max Ferris", client)
    client.post("/demo/reset/")
    client.post("/demo/reset/")

    assert Workspace.objects.filter(is_demo=True, archived_at__isnull=True).count() == 1
    assert Workspace.objects.filter(is_demo=True).count() == 2


def test_reset_is_for_the_people_of_a_demo(people, client_as):
    """A real person in a demo-like workspace, and anybody in a real one, is told it is not theirs."""
    client = client_as("rep")

    assert client.post("/demo/reset/").status_code == 404
    people.workspace.refresh_from_db()
    assert people.workspace.archived_at is None


def test_day_begins_when_somebody_comes_to_the_filled_demo(demo):
    def came(ago: timedelta) -> bool:
        User.objects.filter(name="Jo Adeyemi").update(last_login=timezone.now() - ago)
        return somebody_came(demo, DEMO_FILL, OPEN)

    with workspace_scope(demo):
        assert not came(timedelta(0))
        StageRun.objects.filter(task=DEMO_FILL).update(status="done", finished_at=timezone.now())
        User.objects.update(last_login=None)
        assert not somebody_came(demo, DEMO_FILL, OPEN)
        assert came(timedelta(hours=1))
        run = StageRun.objects.create(
            workspace=demo, task=OPEN, key="demo-open", label="Open", status="done"
        )
        assert not came(timedelta(0))
        at = timezone.now() - timedelta(minutes=31)
        StageRun.objects.filter(pk=run.pk).update(created_at=at)
        assert came(timedelta(0))
        assert not came(timedelta(minutes=10))


def test_the_demo_s_day_is_that_of_its_people():
    # Four in the afternoon of the 21st in Portland is the 22nd in Greenwich.
    with time_machine.travel(datetime(2026, 11, 22, 0, 20, tzinfo=UTC), tick=False):
        assert today() == date(2026, 11, 21)


@pytest.mark.parametrize(("age", "came"), [(3, 0), (20, 0), (50, 30), (3600, 3000)])
def test_an_answer_comes_after_its_message(age, came):
    now = datetime(2026, 11, 22, tzinfo=UTC)
    message = SinkMessage(received_at=now - timedelta(seconds=age))

    with time_machine.travel(now, tick=False):
        assert _came_at(message, timedelta(minutes=50)) == now - timedelta(seconds=came)

"""The outreach and quality dashboards: what they count, who sees it, and charts that load alone."""

from __future__ import annotations

import csv
import datetime as dt
from datetime import timedelta

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django.utils.text import slugify

from inbound.models import Reply
from leadops.audit.models import AuditEntry
from leadops.gates.actions import decide
from leadops.gates.errors import NotWaiting
from leadops.gates.models import Proposal
from leadops.gates.queries import waiting_proposal
from leadops.insights.charts import Arm, Bar, Chart, compared
from leadops.insights.queries import funnel, outreach, quality, today
from leadops.tenancy import figures
from outreach.actions import drafts, edits, sends
from outreach.actions.drafts import Text
from outreach.actions.sequences import pause_variant
from outreach.enums import DraftState, SendState
from outreach.models import Draft, Enrollment, Send, SequenceVersion
from outreach.queries import enrollments, voices
from outreach.queries.checking import Checked
from outreach.queries.pace import haste_of
from outreach.queries.review import GATE
from tests.factories import outreach as make
from tests.factories.handoff import make_reply
from tests.outreach.sending import approved, waiting
from tests.people import make_member

pytestmark = pytest.mark.usefixtures("workspace")
OUTREACH, QUALITY = "/dashboards/outreach/", "/dashboards/quality/"
ROLES = ["rep", "sales_lead", "marketing_lead", "sales_ops", "manager", "admin", "auditor"]


def sent(people, place=0, *, days_ago=3) -> Send:
    """Return a message that its server took some days ago."""
    make.ready(people)
    send = approved(people, place)
    at = timezone.now() - timedelta(days=days_ago)
    Send.objects.filter(pk=send.pk).update(state=SendState.ACCEPTED, dot_at=at, settled_at=at)
    send.refresh_from_db()
    return send


def answered(people, send, **over) -> Reply:
    at = send.settled_at + timedelta(hours=3)
    facts = {"received_at": at, "send": send} | over
    return make_reply(people, send.draft.lead, **facts)


def charts(client, path):
    return {one.key: one.chart for one in client.get(path).context["regions"]}


def test_reply_rate_counts_contact_weeks_and_people_alone(people, client_as):
    """MET6: two messages to one contact in one week are one; an automatic reply is none."""
    first, second = sent(people, 0), sent(people, 1)
    answered(people, first)
    answered(people, second, kind="auto_reply", disposition="out_of_office")

    seen = charts(client_as("manager"), OUTREACH)

    assert [(arm.name, arm.hits, arm.total) for arm in seen["variants"].arms] == [
        ("Field teams v1", 1, 2)
    ]
    assert sum(week.total for week in seen["weeks"].weeks) == 2
    assert seen["meetings"].arms[0].hits == 1
    assert (seen["volume"].bars[0].value, seen["volume"].bars[0].largest) == (0, 30)


def test_a_message_counts_in_the_rates_once_it_is_two_days_old(people, client_as):
    """MET6: sending lowers no rate, and a quick answer raises none before its fellows ripen."""
    answered(people, sent(people, 0))
    answered(people, sent(people, 1, days_ago=0))

    seen = charts(client_as("manager"), OUTREACH)

    for key in ("variants", "segments"):
        assert [(arm.hits, arm.total) for arm in seen[key].arms] == [(1, 1)]
    assert sum(week.total for week in seen["weeks"].weeks) == 1
    for key in ("variants", "segments", "weeks"):
        assert seen[key].note.startswith("1 message under two days old counts later")


def test_volume_counts_each_mailbox_by_itself_in_one_question(people, client_as):
    first, second = sent(people, 0), sent(people, 1)
    box = make.make_mailbox(people.workspace, address="second@quay.example")
    Send.objects.filter(pk__in=[first.pk, second.pk]).update(dot_at=timezone.now())
    Send.objects.filter(pk=second.pk).update(mailbox=box)
    client = client_as("manager")

    with CaptureQueriesContext(connection) as asked:
        bars = charts(client, f"{OUTREACH}?chart=volume")["volume"].bars

    assert [(bar.name, bar.value) for bar in bars] == [
        (first.mailbox.address, 1),
        ("second@quay.example", 1),
    ]
    assert sum("dot_at" in one["sql"] for one in asked) == 1


def test_under_thirty_is_hollow_and_not_ranked(people, client_as):
    answered(people, sent(people))

    page = client_as("manager").get(f"{OUTREACH}?chart=variants").content.decode()
    harm = client_as("manager").get(f"{OUTREACH}?chart=harm").content.decode()

    assert "1 of 1, too few to judge" in page
    assert "dot-core" in harm
    assert "whisker" not in harm
    assert "Too few to judge: under 30 contact-weeks each." in page


def test_a_single_dot_is_words_and_no_picture(people, client_as):
    answered(people, sent(people))

    pages = {
        key: client_as("manager").get(f"{OUTREACH}?chart={key}").content.decode()
        for key in ("variants", "weeks", "harm")
    }

    assert {key: '<svg class="plot' in page for key, page in pages.items()} == {
        "variants": False,
        "weeks": False,
        "harm": True,
    }


@pytest.mark.parametrize(
    ("arms", "said"),
    [
        ([(9, 100), (12, 100)], "No clear difference"),
        ([(9, 100), (40, 100)], "B stands above the others: 40% (31–50%, n 100)."),
        ([(9, 100), (9, 9)], "A: 9.0%"),
        ([(0, 0)], "No replies yet."),
    ],
)
def test_overlapping_intervals_are_never_ranked(arms, said):
    named = tuple(Arm(name, *pair) for name, pair in zip("ABC", arms, strict=False))

    assert compared(named, "replies").startswith(said)


def test_harm_counts_bounces_and_opt_outs(people, client_as):
    from leadops.compliance.actions import suppress
    from outreach.actions.moves import touch

    touch(sent(people), "bounce", "Came back")
    suppress(
        workspace=people.workspace,
        email="ana@quay.example",
        reason="opt_out",
        source="stop link",
        actor=people.user("rep"),
    )

    arms = charts(client_as("manager"), OUTREACH)["harm"].arms

    assert [(arm.hits, arm.total) for arm in arms] == [(1, 1), (0, 1), (1, 1)]


def test_cliff_is_named_on_the_page(people, client_as, monkeypatch):
    """MET7: the alarm stands on the page with what to do."""
    from leadops.insights.falling import Share, fall

    monkeypatch.setattr(outreach, "lately", lambda: fall(Share(0, 190), Share(24, 800)))

    assert "The reply rate fell." in client_as("manager").get(OUTREACH).content.decode()


def test_lately_compares_messages_at_the_same_age(people):
    """A late answer to an old message, and a message of today, tell nothing about the newest."""
    old, new = sent(people, 0, days_ago=20), sent(people, 1, days_ago=4)
    sent(people, 2, days_ago=1)
    answered(people, old)
    answered(people, new, received_at=new.settled_at + timedelta(days=3))

    seen = outreach.lately()

    assert (seen.now.hits, seen.now.total) == (0, 1)
    assert (seen.before.hits, seen.before.total) == (1, 1)


def test_failing_chart_takes_no_other_down(people, client_as, monkeypatch):
    def broken(_question):
        Send.objects.raw("SELECT nonsense")[0]

    monkeypatch.setitem(outreach.CHARTS, "harm", broken)
    client = client_as("manager")

    answer = client.get(OUTREACH)

    page = answer.content.decode()
    assert answer.status_code == 200
    assert page.count("This chart is missing") == 1
    assert page.count('<figure class="chart"') == len(outreach.CHARTS)
    regions = {one.key: one for one in answer.context["regions"]}
    assert regions["harm"].reference in page
    assert [key for key, one in regions.items() if one.chart is None] == ["harm"]


@pytest.mark.parametrize("path", [OUTREACH, QUALITY])
def test_each_chart_loads_alone(people, client_as, path):
    sent(people)
    client = client_as("manager")

    for key in outreach.CHARTS if path == OUTREACH else quality.CHARTS:
        part = client.get(f"{path}?chart={key}", headers={"HX-Request": "true"}).content.decode()
        assert part.lstrip().startswith(f'<figure class="chart" id="chart-{key}"')
        assert "<html" not in part
        assert "<html" in client.get(f"{path}?chart={key}").content.decode()
        file = client.get(f"{path}?chart={key}&csv=1")
        assert file["Content-Type"] == "text/csv; charset=utf-8"
        name = f"{key}-{slugify(people.workspace.name)}-{timezone.localdate():%Y-%m-%d}.csv"
        assert file["Content-Disposition"] == f'attachment; filename="{name}"'


def test_words_that_mean_nothing_show_the_page(client_as):
    client = client_as("manager")

    for query in ("chart=zz", "period=zz", "chart=%00&csv=1"):
        assert client.get(f"{OUTREACH}?{query}").status_code == 200


@pytest.mark.parametrize("role", ROLES)
def test_roles(client_as, role):
    client = client_as(role)

    assert client.get(OUTREACH).status_code == (403 if role == "rep" else 200)
    assert client.get(QUALITY).status_code == 200


def test_twin_workspace_sees_nothing_of_it(people, client_as):
    answered(people, sent(people))

    seen = charts(client_as("stranger"), OUTREACH)

    assert seen["variants"].arms == ()
    assert "Field teams" not in client_as("stranger").get(OUTREACH).content.decode()


@pytest.fixture
def long_counts(monkeypatch):
    """Let every figure take so long to count that it is kept for a minute."""
    monkeypatch.setattr(figures, "CHEAP", -1.0)


@pytest.mark.usefixtures("long_counts")
def test_long_counts_are_a_minute_old_at_most_and_say_so(people, client_as):
    now = timezone.now()
    sent(people, 0)
    with time_machine.travel(now, tick=False):
        first = charts(client_as("manager"), OUTREACH)
    answered(people, sent(people, 1))
    with time_machine.travel(now + timedelta(seconds=50), tick=False):
        kept = charts(client_as("sales_ops"), OUTREACH)
    with time_machine.travel(now + timedelta(seconds=70), tick=False):
        anew = charts(client_as("manager"), OUTREACH)

    kinds = ("variants", "weeks", "segments", "meetings", "harm")
    assert {kind: (kept[kind].as_of, kept[kind].table) for kind in kinds} == {
        kind: (now, first[kind].table) for kind in kinds
    }
    assert (anew["variants"].arms[0].hits, anew["variants"].arms[0].total) == (1, 2)


@pytest.mark.usefixtures("long_counts")
def test_what_is_acted_on_is_of_now_beside_long_counts(people, client_as):
    sent(people)
    client = client_as("manager")
    client.get(OUTREACH)

    pause_variant(
        version=SequenceVersion.objects.get(), why="Odd answers.", actor=people.user("manager")
    )
    Send.objects.update(dot_at=timezone.now())

    seen = charts(client, OUTREACH)
    assert seen["variants"].arms[0].note == "Paused: Odd answers."
    assert seen["volume"].bars[0].value == 1


@pytest.mark.usefixtures("long_counts")
def test_long_counts_of_another_workspace_are_never_shown(people, client_as):
    answered(people, sent(people))

    mine = {path: charts(client_as("manager"), path) for path in (OUTREACH, QUALITY)}
    theirs = {path: charts(client_as("stranger"), path) for path in (OUTREACH, QUALITY)}

    assert mine[OUTREACH]["harm"].arms[1].total == 1
    assert theirs[OUTREACH]["harm"].arms[1].total == 0
    assert mine[QUALITY]["mix"].arms[0].total == 1
    assert theirs[QUALITY]["mix"].arms[0].total == 0


@pytest.mark.parametrize("path", [OUTREACH, QUALITY])
def test_queries_do_not_grow(people, client_as, django_assert_max_num_queries, path):
    client = client_as("manager")
    answered(people, sent(people, 0))
    client.get(path)
    with django_assert_max_num_queries(60) as one:
        client.get(path)
    for place in (1, 2):
        answered(people, sent(people, place))

    with django_assert_max_num_queries(len(one)):
        client.get(path)


# Pausing a variant


def test_pause_holds_everything_at_once_and_resume_lets_go(people, client_as):
    draft = make.make_draft(people)
    version = SequenceVersion.objects.get(state="live")
    client = client_as("manager")
    url = reverse("outreach:variant-pause", args=[version.pk])

    assert client.post(url, {"why": "The rate fell."}).status_code == 302
    assert client.post(url, {"why": "Twice."}).status_code == 302

    version.refresh_from_db()
    assert version.paused_why == "The rate fell."
    assert enrollments.live_version() is None
    Enrollment.objects.update(position=1)
    assert list(enrollments.due()) == []
    proposal = waiting_proposal(GATE, draft)
    answer = client_as("rep").post(
        f"/gates/{proposal.pk}/decision/",
        {"verdict": "approve", "digest": proposal.digest, "nonce": "n" * 20},
    )
    assert answer.status_code == 422
    assert "Field teams v1 is paused: The rate fell." in answer.content.decode()
    assert "Paused: The rate fell." in client.get(OUTREACH).content.decode()
    client.post(reverse("outreach:variant-resume", args=[version.pk]))
    assert enrollments.live_version() == version
    events = AuditEntry.objects.filter(event__startswith="outreach.variant_")
    assert sorted(events.values_list("event", flat=True)) == [
        "outreach.variant_paused",
        "outreach.variant_resumed",
    ]


def test_pause_holds_an_approved_message(people):
    from outreach.queries.sends import objection

    make.ready(people)
    send = approved(people)
    version = SequenceVersion.objects.get(state="live")
    pause_variant(version=version, why="Look first.", actor=people.user("manager"))

    found = objection(Send.objects.get(pk=send.pk))

    assert (found.to, found.why) == (SendState.QUEUED, "Field teams v1 is paused: Look first.")


@pytest.mark.parametrize(("role", "status"), [("rep", 403), ("sales_ops", 403), ("auditor", 403)])
def test_pause_is_for_those_who_lead(people, client_as, role, status):
    make.ready(people)
    version = SequenceVersion.objects.get(state="live")

    answer = client_as(role).post(
        reverse("outreach:variant-pause", args=[version.pk]), {"why": "No."}
    )

    assert answer.status_code == status
    version.refresh_from_db()
    assert version.paused_at is None


def test_pause_without_a_reason_or_of_a_foreign_variant_changes_nothing(people, client_as):
    make.ready(people)
    version = SequenceVersion.objects.get(state="live")
    url = reverse("outreach:variant-pause", args=[version.pk])

    assert client_as("manager").post(url, {"why": " "}).status_code == 422
    assert client_as("stranger").post(url, {"why": "Theirs."}).status_code == 404
    version.refresh_from_db()
    assert version.paused_at is None


# Quality


def decided(people, place, verdict, *, body="", who="rep", **more):
    make.ready(people)
    draft = waiting(people, place)
    proposal = waiting_proposal(GATE, draft)
    if body:
        text = Text("Your depot", body, Checked(findings=[], claims=[], meta={}))
        words = edits.words_digest(text.subject, text.body)
        edits.approve_edited(
            draft=draft,
            user=people.user(who),
            text=text,
            base_digest=proposal.digest,
            words=words,
            evidence={},
        )
        return draft
    decide(
        proposal_id=proposal.pk,
        actor=people.user(who),
        verdict=verdict,
        digest=proposal.digest,
        **more,
    )
    return draft


def test_quality_counts_the_mix_the_reasons_and_the_struck_words(people, client_as):
    decided(people, 0, "approve")
    decided(people, 1, "reject", reason="no_reason", comment="No.", evidence={"next_step": "drop"})
    for place in (2, 3):
        decided(people, place, "approve", body="Hello,\n\nIs it open?\n\nMara")

    seen = charts(client_as("manager"), QUALITY)

    assert [(arm.name, arm.hits, arm.total) for arm in seen["mix"].arms] == [
        ("Approved as written", 1, 4),
        ("Approved edited", 2, 4),
        ("Rejected", 1, 4),
    ]
    assert [(bar.name, bar.words) for bar in seen["reasons"].bars] == [
        ("No good reason to write", "1 of 1")
    ]
    assert [bar.name for bar in seen["phrases"].bars] == ["“is depot”"]
    assert seen["catch"].answer == "Not measured: no check drafts exist yet."
    assert Draft.objects.filter(state=DraftState.REJECTED).count() == 1


@pytest.mark.usefixtures("long_counts")
def test_reasons_add_up_to_the_rejected_drafts_beside_them(people, client_as):
    """Both charts are of one moment, also where one of them is asked for later by itself."""
    refused = {"reason": "no_reason", "comment": "No.", "evidence": {"next_step": "drop"}}
    decided(people, 0, "reject", **refused)
    mix = charts(client_as("manager"), f"{QUALITY}?chart=mix")["mix"]
    decided(people, 1, "reject", **refused)
    reasons = charts(client_as("manager"), f"{QUALITY}?chart=reasons")["reasons"]

    assert (mix.arms[2].hits, mix.as_of) == (1, reasons.as_of)
    assert [bar.words for bar in reasons.bars] == ["1 of 1"]


def test_struck_phrase_becomes_a_rule_to_test_and_propose(people, client_as):
    """The manager's action: the voice editor opens with the rule, the marketing lead adopts it."""
    make.adopt_voice(people)

    new = "/settings/voice/edit/new/phrase/"
    page = client_as("manager").get(f"{new}?phrase=when somebody comes")

    start = page.context["form"].initial
    assert start["phrases"] == "when somebody comes"
    saved = client_as("manager").post(
        new, {**start, "name": "struck", "severity": "warning", "scope": "body", "fix_by": "leave"}
    )
    assert saved.status_code == 302
    assert voices.editing().rules[-1].value == ["when somebody comes"]


@pytest.mark.parametrize("cheap", [float("inf"), -1.0], ids=["counted anew", "shared"])
def test_time_is_shown_per_person_to_that_person_and_managers(
    people, client_as, monkeypatch, cheap
):
    for place in range(3):
        decided(people, place, "approve")
    decided(people, 3, "approve", who="sales_lead")

    monkeypatch.setattr(figures, "CHEAP", cheap)

    def names(role):
        return [bar.name for bar in charts(client_as(role), QUALITY)["pace"].bars]

    assert names("manager") == ["Mara Rep"]
    assert names("rep") == ["Mara Rep"]
    assert names("marketing_lead") == []
    assert "Mara Rep" not in client_as("sales_ops").get(QUALITY).content.decode()


def test_undone_approval_counts_for_nothing_anywhere(people, client_as):
    """Pipeline, quality and the person's own week count what stands, and nothing else."""
    decided(people, 0, "approve")
    undone = Send.objects.get(draft=decided(people, 1, "approve"))
    sends.undo(send=undone, actor=people.user("rep"))

    steps = {one.title: one.count for one in funnel.steps(people.workspace, "90")}
    mix = charts(client_as("manager"), QUALITY)["mix"].arms
    week = today.last_week(people.user("rep"))

    assert steps["Approved by a person"] == 1
    assert (mix[0].hits, mix[0].total) == (1, 1)
    assert (week["drafts"], week["approved"]) == (1, 1)


def test_undone_rejection_counts_for_nothing(people, client_as):
    """Quality says "What was undone counts for nothing": a rejection like an approval."""
    draft = decided(people, 0, "reject", reason="not_true", evidence={"next_step": "again"})
    proposal = Proposal.objects.get(subject_id=draft.pk)
    draft.refresh_from_db()
    drafts.undo_rejection(draft=draft, proposal=proposal, actor=people.user("rep"))
    decided(people, 1, "approve")

    seen = charts(client_as("manager"), QUALITY)

    assert [(arm.name, arm.hits, arm.total) for arm in seen["mix"].arms] == [
        ("Approved as written", 1, 1),
        ("Approved edited", 0, 1),
        ("Rejected", 0, 1),
    ]
    assert seen["reasons"].bars == ()
    page = client_as("rep").get("/review/decisions/")
    assert "decisions (2, 1 undone)" in page.content.decode()
    with pytest.raises(NotWaiting, match="already taken back"):
        drafts.undo_rejection(draft=draft, proposal=proposal, actor=people.user("rep"))


@pytest.fixture
def hurried(people):
    """Return a function that lets the rep decide n drafts, each some seconds after the other."""

    def decide_all(count, seconds):
        start = timezone.now() - timedelta(hours=1)
        for place in range(count):
            with time_machine.travel(start + timedelta(seconds=place * seconds), tick=False):
                decided(people, place, "approve")

    return decide_all


def test_rubber_stamps_are_flagged_to_the_person_first(people, client_as, hurried):
    """A flag needs the median of 20 decisions below the time of reading; the person sees it first.

    20 gaps lie between 21 decisions.
    """
    hurried(21, seconds=0.4)

    def warning(role):
        return charts(client_as(role), QUALITY)["pace"].warning

    assert warning("rep").startswith("Your last 20 decisions took under 1 s each (median); reading")
    assert warning("manager") == ""
    assert "Your last 20 decisions" in client_as("rep").get("/review/decisions/").content.decode()


def test_ones_own_flag_is_found_in_ten_windows(people, hurried):
    """Whoever decided thousands does not read them all with every page of decisions."""
    hurried(21, seconds=0.4)

    with CaptureQueriesContext(connection) as asked:
        assert haste_of(people.user("rep")) is not None

    assert "LIMIT 200" in asked[0]["sql"]


@pytest.mark.usefixtures("long_counts")
def test_rubber_stamps_are_flagged_to_the_person_at_once(people, client_as, hurried):
    """The person's own flag waits for no minute to pass."""
    assert charts(client_as("rep"), QUALITY)["pace"].warning == ""
    hurried(21, seconds=0.4)

    assert charts(client_as("rep"), QUALITY)["pace"].warning.startswith("Your last 20 decisions")


def test_lasting_rubber_stamps_are_flagged_to_managers_by_name(people, client_as, hurried):
    hurried(41, seconds=0.4)

    def warning(role):
        return charts(client_as(role), QUALITY)["pace"].warning

    assert warning("manager").startswith("Mara Rep: the last 20 decisions took under 1 s each")
    assert warning("manager").endswith("The 20 before were as fast.")  # not what they had read


@pytest.mark.parametrize(
    ("reviewers", "said"),
    [
        (4, ""),
        (5, "1 of 5 reviewers decides faster than the drafts can be read. Managers see who."),
    ],
)
def test_lasting_rubber_stamps_are_counted_where_the_number_names_nobody(
    people, client_as, hurried, reviewers, said
):
    """In a team of four, "1 of 4" tells a colleague who it is."""
    hurried(41, seconds=0.4)
    for place in range(1, reviewers):
        role = f"rep {place}"
        people.members[role] = make_member(people.workspace, "rep", name=f"R{place} Rep")
        decided(people, 41 + place, "approve", who=role)

    assert charts(client_as("sales_ops"), QUALITY)["pace"].warning == said


def test_decisions_that_took_their_time_are_not_flagged(people, client_as, hurried):
    hurried(41, seconds=30)

    assert charts(client_as("rep"), QUALITY)["pace"].warning == ""
    assert charts(client_as("manager"), QUALITY)["pace"].warning == ""


def test_equal_words_have_bars_of_equal_length():
    """Two medians "under 1 s" are drawn alike, whatever their milliseconds."""
    assert quality._shown_seconds([0.2]) == quality._shown_seconds([0.9]) == 1
    assert quality._shown_seconds([42.7]) == 42


def test_typical_time_has_an_interval_by_ranks_from_thirty_on():
    assert quality.typical([10.0] * 3) == "median 10 s of 3, too few to judge"
    assert quality.typical([float(n) for n in range(1, 101)]) == "median 50 s (41 s–1 min, n 100)"


def test_csv_cannot_be_taken_for_a_formula():
    chart = Chart("Q?", "A.", head=("Variant", "a", "b", "c"), arms=(Arm("=1+1", 1, 2),))

    assert '"\'=1+1"' in chart.as_csv()


def test_csv_gives_rate_and_interval_in_columns_and_weeks_by_their_day():
    days = [dt.date(2025, 12, 29), dt.date(2026, 1, 5), dt.date(2026, 1, 12)]
    counts = [(0, 0), (3, 12), (61, 80)]
    weeks = tuple(Arm(f"{day:%d %b}", *two, on=day) for day, two in zip(days, counts, strict=True))

    text = Chart("Q?", "A.", head=("Week of", "Replies", "Weeks", "Rate"), weeks=weeks).as_csv()

    assert list(csv.reader(text.splitlines())) == [
        ["Week of", "Replies", "Weeks (n)", "Rate", "Low end, 95 %", "High end, 95 %", "Remark"],
        ["2025-12-29", "0", "0", "", "", "", "none yet"],
        ["2026-01-05", "3", "12", "0.2500", "0.0889", "0.5323", "too few to judge"],
        ["2026-01-12", "61", "80", "0.7625", "0.6586", "0.8424", ""],
    ]


def test_csv_of_bars_has_their_numbers():
    chart = Chart("Q?", "A.", head=("Reason", "Of rejections"), bars=(Bar("Tone", 4, 9, "4 of 9"),))

    assert chart.as_csv() == '"Reason","Number","Of rejections"\r\n"Tone","4","4 of 9"\r\n'

"""Finding leads and reading one: filters, keyset pages, the whole story."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from leadops.audit.models import AuditEntry
from leadops.insights.policies import EXPORTERS
from leadops.insights.queries import leads
from outreach.models import Draft
from prospects.enums import LeadState
from prospects.models import Contact, DataPoint, Lead
from scoring.actions import store_scores
from scoring.actions.scores import Scored
from scoring.formula import Reason, Result
from tests.factories.handoff import make_handoff
from tests.factories.icp import make_live as make_icp
from tests.factories.outreach import make_draft, make_lead, make_signal
from tests.factories.scoring import make_list as make_scored
from tests.factories.scoring import make_live
from tests.insights.test_home import ROLES

pytestmark = pytest.mark.usefixtures("workspace")


def names(client, query=""):
    page = client.get(f"/leads/{query}")
    assert page.status_code == 200
    return [row.contact.full_name for row in page.context["page"].rows]


def test_list_empty_says_why_and_what_to_do(client_as):
    page = client_as("rep").get("/leads/").content.decode()

    assert "No lead is here yet" in page


def test_facts_name_their_fields_and_break_where_their_parts_meet(people, client_as):
    """A narrow column read "systemworks.exa-mple"."""
    lead = make_lead(people)
    DataPoint.objects.create(
        workspace=people.workspace,
        account=lead.account,
        field="company_domain",
        value="sparrow-systemworks.example",
        source_label="Trade fair",
        fetched_at=timezone.now(),
    )

    page = client_as("manager").get(f"/leads/{lead.pk}/").content.decode()

    assert 'data-label="Fact">Company website</th>' in page
    assert 'class="words" data-label="Value">sparrow-<wbr>systemworks.<wbr>example</td>' in page


def test_lead_that_nobody_owns_says_who_has_its_handoff(people, client_as):
    handoff = make_handoff(people)
    Lead.objects.update(owner=None)
    client = client_as("manager")

    assert "handed to Mara Rep" in client.get("/leads/").content.decode()
    page = client.get(f"/leads/{handoff.lead_id}/").content.decode()
    assert "nobody yet, handed to Mara Rep" in page

    Lead.objects.update(state=LeadState.NURTURE)

    assert "handed to" not in client.get("/leads/").content.decode()
    page = client.get(f"/leads/{handoff.lead_id}/").content.decode()
    assert "nobody yet" in page
    assert "nobody yet, handed to" not in page


def test_a_lead_that_an_earlier_threshold_placed_says_which_was_which(people, client_as):
    make_scored(people, ["quay"], state="enriched")
    lead = Lead.objects.get()

    def page_after(threshold, value):
        version = make_live(people, threshold=threshold)
        result = Result(value, 100, (Reason("base", "Every lead starts here", value),), ())
        scored = [Scored(lead.pk, {}, lead.fit, result)]
        store_scores(version=version, scored=scored, computed_at=timezone.now())
        return " ".join(client_as("rep").get(f"/leads/{lead.pk}/").content.decode().split())

    first = page_after(82, 90)
    assert "At or above the threshold 82 of scoring version 1." in first
    assert "of its inputs known · threshold 82" in first
    assert "It stands where" not in first

    second = page_after(27, 80)

    assert (
        "It stands where scoring version 1 put it, by the threshold 82. The threshold is 27 since "
    ) in second
    assert "and new leads are placed by that one." in second
    assert (second.count("threshold 82"), second.count("threshold 27")) == (1, 0)


def test_rejected_message_says_its_reason_in_words(people, client_as):
    draft = make_draft(people)
    Draft.objects.filter(pk=draft.pk).update(state="rejected", why="wrong_person")

    page = client_as("manager").get(f"/leads/{draft.lead_id}/").content.decode()

    assert "Wrong person or company" in page
    assert "wrong_person" not in page


def test_list_orders_by_score_and_filters(people, client_as):
    for place in range(3):
        make_lead(people, place)
    Lead.objects.filter(contact__full_name="Cy Reed").update(state="nurture")
    Lead.objects.filter(contact__full_name="Bo Holm").update(owner=people["rep"])
    client = client_as("rep")

    assert names(client) == ["Ana Diaz", "Bo Holm", "Cy Reed"]
    assert names(client, "?q=harbour") == ["Bo Holm"]
    assert names(client, "?q=cy@pine.example") == ["Cy Reed"]
    assert names(client, "?state=nurture") == ["Cy Reed"]
    assert names(client, "?owner=mine") == ["Bo Holm"]
    assert names(client, "?owner=none") == ["Ana Diaz", "Cy Reed"]
    assert names(client, "?least=79") == ["Ana Diaz", "Bo Holm"]
    assert names(client, "?sort=new") == ["Cy Reed", "Bo Holm", "Ana Diaz"]


def test_search_finds_by_person_or_company_each_lead_once_in_order(people, client_as):
    for place in range(3):
        make_lead(people, place)
    Contact.objects.filter(full_name="Cy Reed").update(full_name="Cy Harbour")
    Contact.objects.filter(full_name="Bo Holm").update(full_name="Bo Harbour")
    Lead.objects.filter(contact__full_name="Bo Harbour").update(score=1)
    client = client_as("rep")

    page = client.get("/leads/?q=HARB").context["page"]

    assert [row.contact.full_name for row in page.rows] == ["Cy Harbour", "Bo Harbour"]
    assert (page.total, page.is_capped) == (2, False)
    assert names(client_as("stranger"), "?q=harb") == []


def test_search_asks_the_same_number_of_questions_at_one_and_three_rows(
    people, client_as, django_assert_max_num_queries
):
    make_lead(people, 0)
    client = client_as("rep")
    client.get("/leads/?q=example")
    with CaptureQueriesContext(connection) as one:
        client.get("/leads/?q=example")
    make_lead(people, 1)
    make_lead(people, 2)

    with django_assert_max_num_queries(len(one)):
        assert len(names(client, "?q=example")) == 3


@pytest.mark.parametrize(
    "query",
    [
        "?sort=zzz",
        "?after=zzz",
        "?after=W10=",
        "?after=eyI=",
        "?after=W0luZmluaXR5LCAieCJd",
        "?q=%00",
    ],
)
def test_list_words_that_mean_nothing_are_left_out(people, client_as, query):
    make_lead(people)

    assert names(client_as("rep"), query) == ["Ana Diaz"]


@pytest.mark.parametrize(
    "query",
    ["state=zzz", "least=-1", "least=9999", "least=%D9%A3", "list=zzz", "owner=zzz"],
)
def test_a_filter_that_is_not_known_matches_nobody_and_is_shown(people, client_as, query):
    make_lead(people)

    body = client_as("manager").get(f"/leads/?{query}").content.decode()
    file = client_as("manager").post(f"/leads/export/?{query}").getvalue().decode("utf-8-sig")

    assert "No lead matches" in body
    assert f"{leads.NAMES[query.partition('=')[0]]} “" in body
    assert "Ana Diaz" not in body + file


@pytest.mark.parametrize("role", ROLES)
def test_the_table_is_taken_away_by_who_answers_for_it(people, client_as, role):
    make_lead(people, 0)
    make_lead(people, 1)
    client = client_as(role)
    body = client.get("/leads/").content.decode()

    answer = client.post("/leads/export/?q=ana")

    may = role in EXPORTERS
    assert ("Export 2 as CSV" in body) is may
    assert answer.status_code == (200 if may else 403)
    logged = list(AuditEntry.objects.filter(event="insights.rows_exported"))
    assert [one.details["after"] for one in logged] == (
        [{"what": "leads", "rows": 1}] if may else []
    )
    if may:
        assert answer.streaming
        assert len(answer.getvalue().decode("utf-8-sig").splitlines()) == 2


@pytest.mark.parametrize("sort", sorted(leads.SORTS))
def test_list_pages_show_each_lead_once(people, client_as, monkeypatch, sort):
    monkeypatch.setattr(leads, "PAGE", 2)
    for place in range(7):
        make_lead(people, place)
    bare = Lead.objects.order_by("-created_at").values("pk")[:4]
    Lead.objects.filter(pk__in=list(bare.values_list("pk", flat=True))).update(score=None)
    client = client_as("rep")
    seen, cursor = [], ""

    for _ in range(7):
        page = client.get("/leads/", {"sort": sort, "after": cursor}).context["page"]
        seen += [row.pk for row in page.rows]
        cursor = page.next_cursor
        if not cursor:
            break

    assert len(seen) == len(set(seen)) == 7


def test_list_page_stays_put_when_leads_arrive(people, monkeypatch):
    monkeypatch.setattr(leads, "PAGE", 2)
    for place in range(4):
        make_lead(people, place)
    first = leads.page(leads.Filters(), people["rep"])
    make_lead(people, 5, score=99)

    second = leads.page(leads.Filters(), people["rep"], first.next_cursor)

    assert [row.score for row in first.rows + second.rows] == [80, 79, 78, 77]


def test_place_behind_the_last_lead_says_where_the_leads_are(people, client_as):
    """A page that was kept while leads were removed: the list is not empty, this place is."""
    make_lead(people, 0)
    row = leads.page(leads.Filters(), people["rep"]).rows[0]
    client = client_as("rep")

    behind = client.get("/leads/", {"after": leads._cursor(row)}).content.decode()
    filtered = client.get(
        "/leads/", {"after": leads._cursor(row), "state": row.state}
    ).content.decode()
    nobody = client.get("/leads/", {"after": leads._cursor(row), "q": "zzz"}).content.decode()

    for page, first in ((behind, "?"), (filtered, f"?state={row.state}")):
        assert "No lead stands behind this place" in page
        assert "No lead is here yet" not in page
        assert f'href="{first}"' in page
    assert "No lead matches" in nobody


def test_list_over_the_count_asks_for_a_filter(people, client_as, monkeypatch):
    monkeypatch.setattr(leads, "COUNTED", 1)
    make_lead(people, 0)
    make_lead(people, 1)

    page = client_as("rep").get("/leads/").content.decode()

    assert "Narrow it down with a filter" in page


def test_list_fragment_is_the_results_alone(people, client_as):
    make_lead(people)

    page = client_as("rep").get("/leads/?q=ana", headers={"HX-Request": "true"}).content.decode()

    assert page.lstrip().startswith('<div id="results"')
    assert "Ana Diaz" in page


def test_list_queries_do_not_grow(people, client_as, django_assert_max_num_queries):
    client = client_as("rep")
    make_lead(people, 0)
    client.get("/leads/")
    with django_assert_max_num_queries(25) as one:
        client.get("/leads/")
    make_lead(people, 1)
    make_lead(people, 2)

    with django_assert_max_num_queries(len(one)):
        client.get("/leads/")


def test_detail_tells_the_whole_story(people, client_as):
    lead = make_lead(people)
    make_signal(lead)
    make_icp(people)

    page = client_as("rep").get(f"/leads/{lead.pk}/").content.decode()

    assert "Ana Diaz" in page
    assert "Head of Operations" in page
    assert "May be contacted" in page
    assert "We are opening an office in Lyon" in page
    assert "Not scored yet" in page
    assert "quay.example/careers" in page


def test_lead_that_fell_out_is_not_promised_a_score(people, client_as):
    lead = make_lead(people)
    Lead.objects.filter(pk=lead.pk).update(state="disqualified")

    page = client_as("rep").get(f"/leads/{lead.pk}/").content.decode()

    assert "Not scored: it was disqualified before it came to that." in page
    assert "Not scored yet" not in page


def test_company_page_looks_for_no_address_of_a_removed_person(people, client_as):
    lead = make_lead(people)
    removed = {"full_name": "Removed person", "email": "", "removed_at": timezone.now()}
    Contact.objects.filter(pk=lead.contact_id).update(**removed)

    page = client_as("rep").get(f"/accounts/{lead.account_id}/").content.decode()

    assert "removed, not to be looked for" in page
    assert "Needs an address" not in page


def test_detail_suppressed_person_comes_first_and_is_said(people, client_as):
    from leadops.compliance.actions import suppress

    lead = make_lead(people)
    suppress(
        workspace=people.workspace,
        email=lead.contact.email,
        reason="opt_out",
        source="tests",
        actor=people.user("rep"),
    )

    page = client_as("rep").get(f"/leads/{lead.pk}/").content.decode()

    assert page.index("asked us not to write") < page.index("<h1")


def test_detail_escapes_what_outsiders_wrote(people, client_as):
    """Threat 8: a quote from a page is text."""
    lead = make_lead(people)
    make_signal(lead, "<img src=x onerror=alert(1)> We hire 3 engineers.")

    page = client_as("rep").get(f"/leads/{lead.pk}/").content.decode()

    assert "<img src=x" not in page
    assert "&lt;img src=x" in page


def test_detail_queries_do_not_grow(people, client_as, django_assert_max_num_queries):
    client = client_as("rep")
    lead = make_lead(people)
    make_signal(lead)
    client.get(f"/leads/{lead.pk}/")
    with django_assert_max_num_queries(30) as one:
        client.get(f"/leads/{lead.pk}/")
    make_signal(lead, "They hire two nurses in May.")
    make_signal(lead, "A new line opened in Gdynia.")

    with django_assert_max_num_queries(len(one)):
        client.get(f"/leads/{lead.pk}/")


def test_stranger_finds_no_lead(people, client_as):
    lead = make_lead(people)
    client = client_as("stranger")

    assert client.get(f"/leads/{lead.pk}/").status_code == 404
    assert names(client) == []
    assert names(client, f"?list={lead.list_id}") == []


def test_move_to_nurture_stops_the_sequence_and_keeps_the_reason(people, client_as):
    """No dead ends, and stopping needs no gate."""
    from tests.factories.outreach import make_draft

    draft = make_draft(people)
    lead = draft.lead

    answer = client_as("rep").post(
        f"/leads/{lead.pk}/move/", {"to": "nurture", "reason": "Asked to wait until May"}
    )

    lead.refresh_from_db()
    draft.refresh_from_db()
    draft.enrollment.refresh_from_db()
    assert answer["Location"] == f"/leads/{lead.pk}/"
    assert (lead.state, lead.why) == ("nurture", "Asked to wait until May")
    assert (draft.state, draft.enrollment.state) == ("dropped", "stopped")


@pytest.mark.parametrize(
    "data",
    [
        {"to": "nurture", "reason": " "},
        {"to": "accepted", "reason": "x"},
        {"to": "", "reason": "x"},
        {},
    ],
)
def test_move_without_a_reason_or_to_a_gated_place_is_refused(people, client_as, data):
    lead = make_lead(people)

    assert client_as("rep").post(f"/leads/{lead.pk}/move/", data).status_code == 422

    lead.refresh_from_db()
    assert lead.state == "outreach"


@pytest.mark.parametrize(
    ("role", "status"),
    [
        ("rep", 403),
        ("sales_lead", 302),
        ("sales_ops", 302),
        ("manager", 302),
        ("marketing_lead", 403),
        ("admin", 403),
        ("auditor", 403),
        ("stranger", 404),
    ],
)
def test_move_of_somebody_elses_lead_by_role(people, client_as, role, status):
    lead = make_lead(people, owner=people["manager"])

    answer = client_as(role).post(
        f"/leads/{lead.pk}/move/", {"to": "disqualified", "reason": "Wrong country"}
    )

    lead.refresh_from_db()
    assert answer.status_code == status
    assert lead.state == ("disqualified" if status == 302 else "outreach")

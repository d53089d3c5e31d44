"""Pages of the profiles: who may what, the form without JavaScript, both texts on a conflict."""

from __future__ import annotations

import pytest

from icp import actions, queries
from icp.document import content_of, parse
from icp.forms import EditForms
from icp.models import ICPProfile, ICPVersion
from leadops.gates.models import Approval, Proposal
from tests.factories.icp import make_deals, make_draft, make_live

pytestmark = pytest.mark.usefixtures("workspace")
ROLES = ["rep", "sales_lead", "marketing_lead", "sales_ops", "manager", "admin", "auditor"]
WRITERS = {"sales_lead", "marketing_lead", "sales_ops"}


def posted(version, action="save", **changes):
    """Return what the edit form posts for a version, as a browser without JavaScript does."""
    start = {"base": version.number, "revision": version.revision}
    forms = EditForms(version.content, start)
    data = {"action": action, **{k: str(v) for k, v in forms.text.initial.items()}}
    for formset in (forms.criteria, forms.disqualifiers):
        for bound in formset.management_form:
            data[bound.html_name] = str(bound.value())
        for form in formset:
            for bound in form:
                value = bound.value()
                if value not in (None, "", False):
                    data[bound.html_name] = "on" if value is True else str(value)
    return data | changes


def test_form_round_trip_changes_nothing(people):
    version = make_draft(people)
    start = {"base": 1, "revision": 0}

    forms = EditForms(version.content, start, posted(version))

    assert forms.is_valid()
    assert content_of(parse(forms.content())) == version.content


def test_list_first_use_offers_a_template(client_as):
    page = client_as("sales_ops").get("/icp/").content.decode()

    assert "No ideal customer profile is written yet" in page
    assert "/icp/new/" in page


def test_list_shows_live_waiting_and_approvals(people, client_as):
    live = make_live(people)
    draft = actions.start_version(
        profile=live.profile, actor=people.user("sales_lead"), content=_other(live)
    )
    actions.send_for_approval(version=draft, actor=people.user("sales_lead"))

    page = client_as("marketing_lead").get("/icp/").content.decode()

    assert "Version 1</a>" in page
    assert "Review version 2" in page
    assert "0 of 2" in page


def _other(version):
    texts = version.content["sections"] | {"intent": "7 demo requests in 30 days."}
    return {**version.content, "sections": texts}


def test_new_from_a_template_begins_a_draft(client_as, people):
    answer = client_as("sales_ops").post("/icp/new/", {"name": "EMEA", "starter": "services"})

    assert (answer.status_code, answer["Location"]) == (302, "/icp/emea/edit/")
    assert ICPVersion.objects.get().created_by == people.user("sales_ops")


def test_new_without_a_name_is_a_sentence(client_as):
    answer = client_as("sales_ops").post("/icp/new/", {"name": "", "starter": "services"})

    assert (answer.status_code, ICPProfile.objects.count()) == (422, 0)
    assert "There is a problem" in answer.content.decode()


def test_edit_saves_texts_and_rows_without_javascript(people, client_as):
    version = make_draft(people)
    data = posted(version, intent="4 demo requests in 30 days.", **{"criteria-0-value": "80-900"})

    answer = client_as("sales_ops").post("/icp/north-america/edit/", data)

    version.refresh_from_db()
    assert answer["Location"] == "/icp/north-america/edit/"
    assert version.content["sections"]["intent"] == "4 demo requests in 30 days."
    assert version.content["criteria"][0]["value"] == [80.0, 900.0]


def test_edit_get_changes_nothing(people, client_as):
    live = make_live(people)

    client_as("sales_ops").get("/icp/north-america/edit/")

    assert list(ICPVersion.objects.all()) == [live]


def test_edit_check_shows_the_lint_and_saves_nothing(people, client_as):
    version = make_draft(people)
    data = posted(version, "check", firmographics="Innovative leaders. Mid-market.")

    page = client_as("sales_ops").post(
        "/icp/north-america/edit/", data, headers={"HX-Request": "true"}
    )

    version.refresh_from_db()
    assert page.status_code == 200
    assert "“innovative” can mean anything" in page.content.decode()
    assert "<html" not in page.content.decode()
    assert version.revision == 0


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"criteria-0-value": "many"}, "between needs two numbers, as in 50-500."),
        ({"criteria-0-op": "contains"}, "Employees can be: at least, at most, between"),
        ({"criteria-0-field": ""}, "Choose the fact that this value is about."),
        ({"criteria-0-field": "password"}, "Select a valid choice"),
    ],
)
def test_edit_row_that_cannot_be_read_says_what_it_needs(people, client_as, change, words):
    version = make_draft(people)

    answer = client_as("sales_ops").post("/icp/north-america/edit/", posted(version, **change))

    version.refresh_from_db()
    assert (answer.status_code, version.revision) == (422, 0)
    assert words in answer.content.decode()


@pytest.mark.parametrize("data", [{}, {"criteria-TOTAL_FORMS": "9" * 40}, {"revision": "x"}])
def test_edit_of_a_mangled_form_is_refused_not_broken(people, client_as, data):
    version = make_draft(people)

    answer = client_as("sales_ops").post("/icp/north-america/edit/", data)

    version.refresh_from_db()
    assert (answer.status_code, version.revision) == (422, 0)


def test_edit_conflict_shows_both_texts_and_lets_one_pick(people, client_as):
    version = make_draft(people)
    mine = posted(version, intent="Mine: 1 demo request in 30 days.")
    theirs = _other(version)
    actions.save_draft(version=version, content=theirs, revision=0, actor=people.user("sales_lead"))

    conflict = client_as("sales_ops").post("/icp/north-america/edit/", mine)

    page = conflict.content.decode()
    assert conflict.status_code == 409
    assert "Mine: 1 demo request in 30 days." in page
    assert "7 demo requests in 30 days." in page
    assert 'name="take-intent"' in page
    version.refresh_from_db()
    assert version.content["sections"]["intent"] == "7 demo requests in 30 days."
    again = mine | {"revision": str(version.revision), "take-intent": "on"}
    client_as("sales_ops").post("/icp/north-america/edit/", again)
    version.refresh_from_db()
    assert version.content["sections"]["intent"] == "7 demo requests in 30 days."


def test_edit_conflict_keeping_mine_saves_mine(people, client_as):
    version = make_draft(people)
    mine = posted(version, intent="Mine: 1 demo request in 30 days.")
    actions.save_draft(
        version=version, content=_other(version), revision=0, actor=people.user("sales_lead")
    )
    version.refresh_from_db()

    client_as("sales_ops").post(
        "/icp/north-america/edit/", mine | {"revision": str(version.revision)}
    )

    version.refresh_from_db()
    assert version.content["sections"]["intent"] == "Mine: 1 demo request in 30 days."


def test_send_vague_text_saves_it_and_says_why_not_sent(people, client_as):
    """ICP8: the words are kept, the reasons stand on the page, nothing waits at the gate."""
    version = make_draft(people)
    data = posted(version, "send", firmographics="Mid-market B2B SaaS, innovative.")

    answer = client_as("sales_lead").post("/icp/north-america/edit/", data)

    version.refresh_from_db()
    page = answer.content.decode()
    assert (answer.status_code, version.state, version.revision) == (422, "draft", 1)
    assert "Not sent: this version is too vague to act on." in page
    assert "“innovative” can mean anything" in page
    assert Proposal.objects.count() == 0


def test_saving_a_waiting_version_says_whose_approval_it_took(people, client_as):
    """ICP6: nobody approved the new words, and both who wrote and who approved are told."""
    version = make_draft(people)
    sales, marketing = client_as("sales_lead"), client_as("marketing_lead")
    sales.post("/icp/north-america/edit/", posted(version, "send"))
    proposal = Proposal.objects.get()
    url = f"/gates/{proposal.pk}/decision/"
    given = {"verdict": "approve", "digest": proposal.digest, "seat": "marketing_lead"}

    told = marketing.post(url, given | {"next": "/icp/"}, follow=True).content.decode()
    version.refresh_from_db()
    change = posted(version, "save") | {"intent": "4 trial sign-ups in 30 days."}
    page = sales.post("/icp/north-america/edit/", change, follow=True).content.decode()

    assert "Approved, 1 of 2: North America v1. It waits for the sales lead." in told
    assert "Saved as draft version 1. The approval of Mona Marketing counts no more" in page


def test_sending_a_changed_version_says_whose_approval_it_took(people, client_as):
    version = make_draft(people)
    sales, marketing = client_as("sales_lead"), client_as("marketing_lead")
    sales.post("/icp/north-america/edit/", posted(version, "send"))
    proposal = Proposal.objects.get()
    given = {"verdict": "approve", "digest": proposal.digest, "seat": "marketing_lead"}
    marketing.post(f"/gates/{proposal.pk}/decision/", given)
    version.refresh_from_db()

    change = posted(version, "send") | {"intent": "4 trial sign-ups in 30 days."}
    page = sales.post("/icp/north-america/edit/", change, follow=True).content.decode()

    assert "The approval of Mona Marketing counts no more." in page
    assert "send it again" not in page


def test_text_and_rows_that_differ_are_pointed_at_and_hold_nothing_back(people, client_as):
    version = make_draft(people)
    client = client_as("sales_lead")
    change = {"firmographics": "Software companies with 40 to 500 people."}

    checked = client.post("/icp/north-america/edit/", posted(version, "check") | change)
    sent = client.post("/icp/north-america/edit/", posted(version, "send") | change, follow=True)

    said = "The text says “40 to 500 people”, the rule checks 50–500."
    assert "Specific enough to approve, but text and rows differ" in checked.content.decode()
    assert said in checked.content.decode()
    assert said in sent.content.decode()
    version.refresh_from_db()
    assert version.state == "proposed"


@pytest.mark.parametrize(
    ("make", "state", "count"),
    [
        (make_draft, "draft", 1),
        (make_draft, "proposed", 1),
        (make_live, "live", 0),
        (make_live, "superseded", 0),
    ],
)
def test_differences_are_shown_while_they_can_be_mended(people, client_as, make, state, count):
    version = make(people, firmographics="Software companies with 40 to 500 people.")
    ICPVersion.objects.filter(pk=version.pk).update(state=state)

    page = client_as("sales_lead").get("/icp/north-america/v/1/").content.decode()

    assert page.count("The text and the checked rows differ") == count


def test_two_leads_approve_in_their_own_sessions(people, client_as):
    """ICP6, through the pages alone."""
    version = make_draft(people)
    sales, marketing = client_as("sales_lead"), client_as("marketing_lead")
    url = "/icp/north-america/v/1/"
    sales.post("/icp/north-america/edit/", posted(version, "send"))
    page = sales.get(url).content.decode()
    assert "Approve version 1 (1 of 2)" in page

    proposal = Proposal.objects.get()
    for client, seat in ((sales, "sales_lead"), (marketing, "marketing_lead")):
        answer = client.post(
            f"/gates/{proposal.pk}/decision/",
            {"verdict": "approve", "digest": proposal.digest, "seat": seat, "next": url},
        )
        assert answer["Location"] == url

    version.refresh_from_db()
    assert (version.state, Approval.objects.count()) == ("live", 1)
    assert "Approved by Mona Marketing" in marketing.get(url).content.decode()


@pytest.mark.parametrize("role", ROLES)
def test_roles_matrix(people, client_as, role):
    make_live(people)
    client = client_as(role)
    reads = ["/icp/", "/icp/north-america/v/1/", "/icp/north-america/compare/1/1/"]
    writes = ["/icp/north-america/v/1/restore/", "/icp/north-america/suggest/"]

    assert [client.get(url).status_code for url in reads] == [200] * 3
    may_edit = role in WRITERS or role == "auditor"
    assert client.get("/icp/north-america/edit/").status_code == (200 if may_edit else 403)
    wanted = 302 if role in WRITERS else 403
    assert [client.post(url).status_code for url in writes] == [wanted] * 2
    assert ICPVersion.objects.count() == (2 if role in WRITERS else 1)


def test_stranger_finds_nothing(people, client_as):
    """A second workspace: 404 on every route and method, nothing changed."""
    version = make_draft(people)
    client = client_as("stranger")
    gets = [
        "/icp/north-america/",
        "/icp/north-america/edit/",
        "/icp/north-america/v/1/",
        "/icp/north-america/compare/1/1/",
        "/icp/north-america/v/1/impact/",
    ]
    posts = [
        "/icp/north-america/edit/",
        "/icp/north-america/suggest/",
        "/icp/north-america/v/1/send/",
        "/icp/north-america/v/1/withdraw/",
        "/icp/north-america/v/1/restore/",
    ]

    assert [client.get(url).status_code for url in gets] == [404] * len(gets)
    assert [client.post(url).status_code for url in posts] == [404] * len(posts)
    assert "north" not in client.get("/icp/").content.decode()
    version.refresh_from_db()
    assert (version.state, version.revision) == ("draft", 0)


def test_anonymous_signs_in_first(people, client):
    make_draft(people)

    answer = client.get("/icp/north-america/v/1/")

    assert answer["Location"] == "/sign-in/?next=/icp/north-america/v/1/"


@pytest.mark.parametrize("number", ["0", "99", "99999999999999999999"])
def test_version_that_is_not_there_is_404(people, client_as, number):
    make_draft(people)

    assert client_as("rep").get(f"/icp/north-america/v/{number}/").status_code == 404


def test_text_is_escaped(people, client_as):
    hostile = '<script>alert(1)</script> 5 demo requests {{ 7|add:7 }} "><img src=x>'
    make_draft(people, intent=hostile)

    page = client_as("sales_lead").get("/icp/north-america/v/1/").content.decode()

    assert "<script>alert(1)" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert "<img src=x" not in page


def test_compare_of_the_same_text_says_no_differences(people, client_as):
    make_live(people)

    page = client_as("auditor").get("/icp/north-america/compare/1/1/").content.decode()

    assert "No differences" in page


def test_version_shows_coverage_against_actual_buyers(people, client_as):
    """ICP9: with counts, not a bare percentage."""
    make_live(people)
    make_deals(people, 8, 2, industry="software company", employees=100, country="US")

    page = client_as("rep").get("/icp/north-america/v/1/").content.decode()

    assert "8 of 8" in page
    assert "2 of 2" in page


def test_queries_of_the_list_do_not_grow(people, client_as, django_assert_max_num_queries):
    client = client_as("sales_ops")
    make_draft(people, "One")
    client.get("/icp/")
    with django_assert_max_num_queries(25) as one:
        client.get("/icp/")
    make_live(people, "Two")
    version = make_draft(people, "Three")
    actions.send_for_approval(version=version, actor=people.user("sales_lead"))

    with django_assert_max_num_queries(len(one) + 2):
        client.get("/icp/")
    assert len(queries.lines(people.workspace)) == 3

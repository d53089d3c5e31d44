"""The opt-out page and the suppression pages (RFC 8058)."""

from uuid import UUID, uuid4

import pytest
from django.test import Client

from leadops.audit.actors import SYSTEM
from leadops.compliance import actions
from leadops.compliance.links import stop_token
from leadops.compliance.models import CountryRule, InstanceSuppression, Suppression
from leadops.tenancy.scope import workspace_scope
from tests.factories.prospects import make_account, make_contact

ADDRESS = "kim@harrow.example"
SETTINGS = "/settings/suppression/"
MESSAGE = UUID(int=7)


def stop_path(workspace, email: str = ADDRESS) -> str:
    return f"/stop/{stop_token(workspace.pk, MESSAGE, email)}/"


def upload(text: str):
    from django.core.files.uploadedfile import SimpleUploadedFile

    return SimpleUploadedFile("old list.csv", text.encode())


def test_get_shows_who_writes_and_changes_nothing(workspace) -> None:
    """GET shows, POST does; a scanner's click stops nothing."""
    client = Client()

    for _ in range(5):
        page = client.get(stop_path(workspace))

    assert page.status_code == 200
    assert "Quay Software Inc." in page.content.decode()
    assert ADDRESS in page.content.decode()
    assert Suppression.objects.count() == 0
    assert not client.cookies


def test_one_click_post_stops_at_once_without_cookie_or_redirect(workspace) -> None:
    """RFC 8058: no cookies, no CSRF token, no redirect; effective before the answer."""
    client = Client(enforce_csrf_checks=True)

    answer = client.post(stop_path(workspace), {"List-Unsubscribe": "One-Click"})

    assert answer.status_code == 200
    row = Suppression.objects.get()
    assert (row.label, row.reason, row.source) == (ADDRESS, "opt_out", "stop link")
    assert not client.cookies


def test_post_stops_whatever_the_note_holds(workspace) -> None:
    answer = Client().post(stop_path(workspace), {"note": "enough\x00 of this"})

    assert answer.status_code == 200
    assert Suppression.objects.get().note == "enough of this"


def test_post_again_is_the_same_answer_and_one_row(workspace) -> None:
    client = Client()

    answers = [client.post(stop_path(workspace), {"note": "enough"}) for _ in range(3)]

    assert [answer.status_code for answer in answers] == [200, 200, 200]
    assert Suppression.objects.get().note == "enough"


def test_link_of_one_workspace_stops_that_one_whoever_is_signed_in(
    workspace, people, client_as
) -> None:
    """Threat 16: works with the cookies of another user; touches only its own workspace."""
    answer = client_as("stranger").post(stop_path(workspace))

    assert answer.status_code == 200
    assert Suppression.objects.count() == 1
    with workspace_scope(people.twin):
        assert Suppression.objects.count() == 0


def test_unknown_token_asks_for_the_address_with_the_same_effect(workspace) -> None:
    client = Client(enforce_csrf_checks=True)

    page = client.get("/stop/nonsense/")
    wrong = client.post("/stop/nonsense/", {"email": "dana"})
    done = client.post("/stop/nonsense/", {"email": ADDRESS})

    assert (page.status_code, wrong.status_code, done.status_code) == (200, 422, 200)
    assert InstanceSuppression.objects.count() == 1
    assert not client.cookies


def test_typed_addresses_are_limited_for_each_caller(workspace) -> None:
    client = Client()

    statuses = [
        client.post("/stop/nonsense/", {"email": f"p{n}@x.example"}).status_code for n in range(31)
    ]

    assert statuses[:30] == [200] * 30
    assert statuses[30] == 429
    assert InstanceSuppression.objects.count() == 30


def test_stop_page_takes_no_other_method(workspace) -> None:
    assert Client().put(stop_path(workspace)).status_code == 405


@pytest.mark.parametrize(
    ("role", "status"),
    [("admin", 200), ("rep", 200), ("sales_ops", 200), ("auditor", 200), ("stranger", 200)],
)
def test_suppression_page_opens(workspace, client_as, role: str, status: int) -> None:
    assert client_as(role).get(SETTINGS).status_code == status


def test_check_box_explains_its_answer(workspace, client_as) -> None:
    """Check box "may we contact…?" with explanation."""
    actions.suppress(
        workspace=workspace, email=ADDRESS, reason="opt_out", source="test", actor=SYSTEM
    )
    client = client_as("rep")

    no = client.get(SETTINGS, {"check": "KIM@harrow.example"}).content.decode()
    unknown = client.get(SETTINGS, {"check": "bo@acme.example"}).content.decode()
    yes = client.get(SETTINGS, {"check": "bo@acme.example", "country": "us"}).content.decode()

    assert "This address asked us not to write" in no
    assert "Country unknown." in unknown
    assert "United States: a first message is allowed" in yes


def test_rep_adds_and_the_list_shows_it(workspace, client_as) -> None:
    client = client_as("rep")

    wrong = client.post(f"{SETTINGS}add/", {"target": "nothing", "reason": "manual"})
    whole = {"target": "Acme.example", "reason": "customer"}
    asked = client.post(f"{SETTINGS}add/", whole)
    assert not Suppression.objects.exists()
    done = client.post(f"{SETTINGS}add/", whole | {"asked": "acme.example"})

    assert (wrong.status_code, asked.status_code, done.status_code) == (422, 422, 302)
    page = asked.content.decode()
    assert "This stops everybody who has an address at acme.example" in page
    assert 'name="asked" value="acme.example"' in page
    row = Suppression.objects.get()
    assert (row.kind, row.label, row.created_by.name) == ("domain", "acme.example", "Mara Rep")
    assert "acme.example" in client.get(SETTINGS).content.decode()
    found = client.get(SETTINGS, {"q": "bo@acme.example"}).content.decode()
    assert "Customer or partner" in found


def test_people_of_a_domain_are_counted_only_where_it_is_still_asked(workspace, client_as) -> None:
    client = client_as("rep")
    whole = {"target": "acme.example", "reason": "customer"}

    asked = client.post(f"{SETTINGS}add/", whole).content.decode()
    agreed = client.post(
        f"{SETTINGS}add/", whole | {"asked": "acme.example", "note": "x" * 301}
    ).content.decode()

    assert (
        "0 people of yours</strong> have an address there and would be written to no more." in asked
    )
    assert 'id="stops"' not in agreed
    assert not Suppression.objects.exists()


def test_list_costs_the_same_queries_at_one_and_at_thirty_rows(
    workspace, client_as, django_assert_max_num_queries
) -> None:
    client = client_as("admin")
    counts = []
    for total in (1, 30):
        for n in range(total):
            actions.suppress(
                workspace=workspace,
                email=f"p{n}@x.example",
                reason="manual",
                source="t",
                actor=SYSTEM,
            )
        with django_assert_max_num_queries(40) as seen:
            client.get(SETTINGS)
        counts.append(len(seen.captured_queries))

    assert counts[0] == counts[1]


def test_import_is_previewed_and_stored_only_when_confirmed(workspace, client_as) -> None:
    client = client_as("sales_ops")

    preview = client.post(
        f"{SETTINGS}preview/", {"file": upload("e-mail\na@x.example\ny.example\n")}
    )
    assert preview.status_code == 200
    assert Suppression.objects.count() == 0
    labels = preview.context["labels"]
    done = client.post(f"{SETTINGS}import/", {"labels": labels, "source": "import old list.csv"})

    assert done.status_code == 302
    assert set(Suppression.objects.values_list("label", flat=True)) == {"a@x.example", "y.example"}


@pytest.mark.parametrize("role", ["rep", "auditor", "manager"])
def test_import_needs_its_role(workspace, client_as, role: str) -> None:
    answer = client_as(role).post(f"{SETTINGS}import/", {"labels": "a@x.example", "source": "x"})

    assert answer.status_code == 403
    assert Suppression.objects.count() == 0


def test_lift_by_two_people_through_the_pages(workspace, client_as) -> None:
    row = actions.suppress(
        workspace=workspace, email=ADDRESS, reason="manual", source="test", actor=SYSTEM
    )
    ops, admin = client_as("sales_ops"), client_as("admin")

    empty = ops.post(f"{SETTINGS}{row.pk}/ask/", {"reason": ""})
    asked = ops.post(f"{SETTINGS}{row.pk}/ask/", {"reason": "A mistake of ours"})
    alone = ops.post(f"{SETTINGS}{row.pk}/lift/", {"answer": "lift"})
    row.refresh_from_db()
    assert row.lifted_at is None
    done = admin.post(f"{SETTINGS}{row.pk}/lift/", {"answer": "lift"})

    assert [one.status_code for one in (empty, asked, alone, done)] == [422, 302, 422, 302]
    row.refresh_from_db()
    assert row.lifted_by.name == "Ada Admin"
    assert "A mistake of ours" in admin.get(SETTINGS, {"show": "lifted"}).content.decode()


def test_foreign_suppression_is_not_found(workspace, client_as) -> None:
    row = actions.suppress(
        workspace=workspace, email=ADDRESS, reason="manual", source="test", actor=SYSTEM
    )
    stranger = client_as("stranger")

    assert stranger.get(f"{SETTINGS}{row.pk}/ask/").status_code == 404
    assert stranger.post(f"{SETTINGS}{row.pk}/lift/").status_code == 404
    assert stranger.get(f"{SETTINGS}{uuid4()}/ask/").status_code == 404
    assert ADDRESS not in stranger.get(SETTINGS).content.decode()


def test_status_page_is_computed_from_data(workspace, client_as) -> None:
    page = client_as("admin").get("/settings/compliance/").content.decode()

    assert "Quay Software Inc., 1 Harbor Street" in page
    assert client_as("rep").get("/settings/compliance/").status_code == 403


def test_a_nul_in_a_search_is_a_sentence_not_a_fault(client_as) -> None:
    """PostgreSQL stores no NUL: whatever field carries one, the page says so."""
    answer = client_as("sales_ops").get(SETTINGS, {"q": "\x00"})

    assert answer.status_code == 400
    assert "cannot be stored" in answer.content.decode()


@pytest.mark.parametrize(
    ("domain", "said", "is_public"),
    [
        ("quay.example", "<strong>3 people of yours</strong> have", False),
        ("berlin.quay.example", "<strong>1 person of yours</strong> has", False),
        ("nobody.example", "<strong>0 people of yours</strong> have", False),
        ("GMAIL.com", "<strong>1 person of yours</strong> has", True),
    ],
)
def test_stop_of_a_domain_says_first_whom_of_ours_it_stops(
    workspace, people, client_as, domain, said, is_public
):
    """A confirmation names the effect and the count (ui.md, Words)."""
    account = make_account(workspace, domain="quay.example")
    for email in (
        "a@quay.example",
        "b@quay.example",
        "c@berlin.quay.example",
        "d@other-quay.example",
        "e@gmail.com",
    ):
        make_contact(workspace, account, email=email)

    asked = client_as("admin").post(f"{SETTINGS}add/", {"target": domain, "reason": "manual"})

    page = asked.content.decode()
    assert asked.status_code == 422
    assert said in page
    assert ("is a public mail provider" in page) is is_public
    assert not Suppression.objects.exists()


def test_administrator_decides_on_countries_and_others_read_nothing(workspace, client_as) -> None:
    """CMP1: the page names the laws, and only tightens the floor."""
    page, place = "/settings/compliance/", "/settings/compliance/countries/"
    client = client_as("admin")
    rule = {"country": "DE", "rule": "consent", "reason": "§ 7 UWG"}

    before = client.get(page).content.decode()
    refused = client.post(place, rule | {"reason": ""})
    saved = client.post(place, rule)
    after = client.get(page).content.decode()
    others = client_as("sales_ops").post(place, rule | {"country": "AT"})
    removed = client.post(f"{place}remove/", {"country": "DE"})

    assert "§ 7 UWG: not decided here." in before
    assert (refused.status_code, saved.status_code, removed.status_code) == (422, 302, 302)
    assert "Only with consent or a contract" in after
    assert "§ 7 UWG: not decided here." not in after
    assert others.status_code == 403
    assert not CountryRule.objects.exists()

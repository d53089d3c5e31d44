"""Refusals reach people as pages and fragments with the status machines need."""

import re

import pytest
from django.http import HttpResponse, HttpResponseRedirect
from django.test import Client, RequestFactory

from leadops.ui.errors import Forbidden, NotFound, Refusal, Stale
from leadops.ui.middleware import RefusalMiddleware


class TooLate(Refusal):
    status = 410
    sentence = "Sent at 10:42. Cannot be undone."


def answer(refusal: Exception, **headers) -> HttpResponse | None:
    request = RequestFactory().get("/x/", headers=headers)
    return RefusalMiddleware(lambda _: HttpResponse()).process_exception(request, refusal)


@pytest.mark.parametrize(
    ("refusal", "status"),
    [(Forbidden(), 403), (NotFound(), 404), (Stale(), 409), (TooLate(), 410), (Refusal(), 422)],
)
def test_refusal_is_a_page_with_its_status_and_a_reference(refusal, status):
    response = answer(refusal)

    assert response.status_code == status
    body = response.content.decode()
    assert refusal.sentence in body
    assert re.search(r"Ref [2-9A-HJKMNP-Z]{4}", body)


def test_refusal_is_a_banner_for_htmx_and_leaves_the_region_alone():
    response = answer(TooLate(), **{"HX-Request": "true"})

    assert response.status_code == 410
    assert response["HX-Retarget"] == "#banners"
    assert "<html" not in response.content.decode()
    assert "Sent at 10:42" in response.content.decode()


def test_refusal_escapes_its_sentence():
    assert (
        b"<script"
        not in answer(Refusal("<script>alert(1)</script>"))
        .content.split(b"<main")[1]
        .split(b"</main")[0]
    )


def test_back_link_never_leads_off_this_site():
    assert b"evil.example" not in answer(Stale(), Referer="https://evil.example/").content
    assert (
        b'href="http://testserver/review/"'
        in answer(Stale(), Referer="http://testserver/review/").content
    )


def test_another_exception_is_not_ours():
    assert answer(ValueError("broken")) is None


def test_expired_session_sends_the_whole_page_to_sign_in():
    request = RequestFactory().get("/x/", headers={"HX-Request": "true"})
    middleware = RefusalMiddleware(lambda _: HttpResponseRedirect("/sign-in/?next=/x/"))

    response = middleware(request)

    assert response.status_code == 401
    assert response["HX-Redirect"] == "/sign-in/?next=/x/"


def test_every_answer_varies_by_htmx():
    response = RefusalMiddleware(lambda _: HttpResponse())(RequestFactory().get("/"))

    assert response["Vary"] == "HX-Request"


def refused(people, data: dict[str, str], **headers) -> HttpResponse:
    """Post a form of another sign-in: its token is not this session's."""
    client = Client(enforce_csrf_checks=True)
    client.force_login(people.user("rep"))
    return client.post("/me/keys/", data, headers=headers)


OURS = "http://testserver/review/1/?edit=1"


def test_form_of_another_sign_in_does_nothing_and_leads_back(people):
    answer = refused(people, {"keys": "off", "body": "Dear Ana, <b>"}, Referer=OURS)

    assert answer.status_code == 403
    people.user("rep").refresh_from_db()
    assert people.user("rep").keys == "on"
    body = answer.content.decode().split("<main")[1].split("</main")[0]
    assert "<h1>Nothing was done</h1>" in body
    assert f'href="{OURS}">Open the page again</a>' in body
    assert "readonly>Dear Ana, &lt;b&gt;</textarea>" in body
    assert "off" not in body


@pytest.mark.parametrize("came_from", ["https://evil.example/", "http:///evil.example/", ""])
def test_foreign_form_gets_no_way_back_and_no_words_of_its_own(people, came_from):
    answer = refused(people, {"body": "Call this number"}, Referer=came_from)

    body = answer.content.decode()
    assert answer.status_code == 403
    assert "evil.example" not in body
    assert "Call this number" not in body
    assert 'href="/">Go to Today</a>' in body


@pytest.mark.parametrize("is_checked", [True, False], ids=["no_token", "token_fits"])
def test_form_after_the_session_ended_says_so_and_gives_the_words_back(people, is_checked):
    client = Client(enforce_csrf_checks=is_checked)
    answer = client.post("/me/keys/", {"body": "Dear Ana"}, headers={"Referer": OURS})

    body = answer.content.decode()
    assert answer.status_code == 403
    assert "<h1>You are signed out</h1>" in body
    assert "older than your last sign-in" not in body
    assert "readonly>Dear Ana</textarea>" in body
    assert ">Sign in</a>" in body


def test_fragment_of_another_sign_in_is_a_banner_with_the_way_back(people):
    answer = refused(people, {"keys": "off"}, Referer=OURS, **{"HX-Request": "true"})

    body = answer.content.decode()
    assert (answer.status_code, answer["HX-Retarget"]) == (403, "#banners")
    assert "This form is older than your last sign-in" in body
    assert "Nothing was done." in body
    assert f'href="{OURS}"' in body


def test_address_that_takes_forms_only_is_a_page_with_a_way_back(people, client_as):
    answer = client_as("rep").get("/me/keys/", headers={"Referer": "http://testserver/me/"})

    assert (answer.status_code, answer["Allow"]) == (405, "POST")
    body = answer.content.decode()
    assert "<h1>No page here</h1>" in body
    assert 'href="http://testserver/me/">Back</a>' in body
    assert "The button for it is on the page /me/." in body
    assert 'href="/me/">Open that page</a>' in body


@pytest.mark.parametrize(
    ("path", "above"), [("/leads/export/", "/leads/"), ("/audit/export/", "/audit/")]
)
def test_the_address_of_an_export_opened_by_hand_names_the_page_with_its_button(
    people, client_as, path, above
):
    answer = client_as("admin").get(path)

    assert answer.status_code == 405
    assert (
        f'<a class="btn btn--primary" href="{above}">Open that page</a>' in answer.content.decode()
    )


def test_address_that_shows_a_page_only_takes_no_form(client_as):
    answer = client_as("rep").post("/help/")

    assert answer.status_code == 405
    assert "This address only shows a page, it takes no form." in answer.content.decode()

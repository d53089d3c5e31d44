"""Refusals reach people as pages and fragments with the status machines need."""

import re

import pytest
from django.http import HttpResponse, HttpResponseRedirect
from django.test import RequestFactory

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

"""What actions said waits for the next page, and no longer list waits than a page can tell."""

from django.http import HttpResponse
from django.test import RequestFactory

from leadops.ui.said import KEPT, Newest


def test_who_never_opens_a_page_carries_the_newest_messages_alone():
    """Else each of a thousand acts would read and write all that the acts before it said."""
    cookies: dict[str, str] = {}
    for number in range(50):
        said, response = opened(cookies), HttpResponse()
        said.add(20, f"Approved: Company {number}.")
        said.update(response)
        cookies = {name: one.value for name, one in response.cookies.items()}

    told = [str(one) for one in opened(cookies)]

    assert told == [f"Approved: Company {number}." for number in range(50 - KEPT, 50)]


def test_messages_too_long_for_a_cookie_are_kept_too():
    words = "Seven of them stay: " + "x" * 5000
    said, response = opened({}), HttpResponse()
    said.add(20, words)
    said.update(response)

    again = opened(
        {name: one.value for name, one in response.cookies.items()}, said.request.session
    )

    assert [str(one) for one in again] == [words]


def opened(cookies: dict[str, str], session: dict[str, object] | None = None) -> Newest:
    request = RequestFactory().get("/")
    request.COOKIES = dict(cookies)
    request.session = {} if session is None else session
    return Newest(request)

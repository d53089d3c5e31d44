"""Turns refusals into pages and fragments."""

import logging
import secrets
from collections.abc import Callable, Sequence
from typing import Final

from django.db import DataError
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import render
from django.urls import Resolver404, resolve
from django.utils.cache import patch_vary_headers
from django.utils.http import url_has_allowed_host_and_scheme

from leadops.ui.errors import Forbidden, FormTooOld, NoForm, NoPage, Refusal, SignedOut, Unstorable

log = logging.getLogger(__name__)

# Without I, L, O, 0 and 1: a reference is read out over the telephone.
ALPHABET: Final = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
# The house's names for fields that hold a person's own sentences; no secret is ever among them.
WORDS: Final = ("subject", "body", "text", "comment", "note")
TITLES: Final = {
    400: "Not understood",
    403: "Not allowed",
    404: "Not found",
    409: "Changed meanwhile",
    410: "Too late",
    423: "Held by somebody else",
    429: "Too many tries",
    503: "Not available now",
}


def new_reference() -> str:
    """Return a short reference that ties a page to a log line."""
    return "".join(secrets.choice(ALPHABET) for _ in range(4))


class RefusalMiddleware:
    """Answer a Refusal as a page, or as a banner for htmx; the status says the same to machines.

    An expired session answers htmx with HX-Redirect, so that the whole page goes to sign in.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        patch_vary_headers(response, ["HX-Request"])
        if _is_htmx(request) and response.status_code in {301, 302, 303} and _to_sign_in(response):
            answer = HttpResponse(status=401)
            answer["HX-Redirect"] = response["Location"]
            return answer
        return response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Answer a refusal, and what PostgreSQL cannot store; let every other exception pass."""
        if isinstance(exception, DataError):
            log.warning("unstorable input at %s", request.path, exc_info=exception)
            exception = Unstorable()
        if not isinstance(exception, Refusal):
            return None
        return refused(request, exception)


class NoPageMiddleware:
    """Say in words what an address does not take. Stands inside the scope, as pages need it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if not isinstance(response, HttpResponseNotAllowed):
            return response
        takes_posts_only = "GET" not in response["Allow"]
        answer = refused(request, _no_page(request.path) if takes_posts_only else NoForm())
        answer["Allow"] = response["Allow"]
        return answer


def _no_page(path: str) -> NoPage:
    """Name the page above an address that takes posts only: the button for it stands there."""
    above = path.rstrip("/").rpartition("/")[0]
    while above:
        if _leads_somewhere(f"{above}/"):
            words = f"{NoPage.sentence} The button for it is on the page {above}/."
            return NoPage(words, next_url=f"{above}/")
        above = above.rpartition("/")[0]
    return NoPage()


def _leads_somewhere(path: str) -> bool:
    try:
        resolve(path)
    except Resolver404:
        return False
    return True


def refused(
    request: HttpRequest, refusal: Refusal, *, reason: str = "", words: Sequence[str] = ()
) -> HttpResponse:
    """Return the refusal as a page or banner; `reason` is for the log, `words` are given back."""
    reference = new_reference()
    told = f"{refusal} {reason}".rstrip()
    log.info("refused %s %s: %s (%s)", refusal.status, request.path, told, reference)
    if _is_htmx(request):
        return _fragment(request, refusal, reference)
    return _page(request, refusal, reference, words)


def form_refused(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer a form whose token does not fit: nothing was done, and here is its page again.

    Words that the form held are shown to be taken along, if it stood on a page of this portal.
    """
    back = _came_from(request)
    match = request.resolver_match
    is_members = match is not None and getattr(match.func, "is_for_members", False)
    is_gone = is_members and not request.user.is_authenticated
    refusal = SignedOut(next_url=back) if is_gone else FormTooOld(next_url=back)
    return refused(request, refusal, reason=reason, words=words_of(request) if back else ())


def words_of(request: HttpRequest) -> list[str]:
    """Return the sentences that a person wrote into the form that was sent."""
    return [request.POST[name] for name in WORDS if request.POST.get(name)]


def _is_htmx(request: HttpRequest) -> bool:
    return request.headers.get("HX-Request") == "true"


def _to_sign_in(response: HttpResponse) -> bool:
    return str(response.get("Location", "")).startswith("/sign-in/")


def _fragment(request: HttpRequest, refusal: Refusal, reference: str) -> HttpResponse:
    # The banner goes above the page: the region that was acted on keeps what the person typed.
    context = {
        "text": refusal.sentence,
        "kind": "blocked" if refusal.status in {403, 422} else "error",
        "reference": reference,
        "url": refusal.next_url,
        "action": refusal.action,
    }
    response = render(request, "components/banner.html", context, status=refusal.status)
    response["HX-Retarget"] = "#banners"
    response["HX-Reswap"] = "innerHTML show:window:top"
    return response


def _page(
    request: HttpRequest, refusal: Refusal, reference: str, words: Sequence[str]
) -> HttpResponse:
    context = {
        "title": refusal.title or TITLES.get(refusal.status, "Not possible now"),
        "sentence": refusal.sentence,
        "words": words,
        "next_url": refusal.next_url,
        "action": refusal.action,
        "back_url": _came_from(request),
        "reference": reference,
        "is_forbidden": isinstance(refusal, Forbidden),
    }
    return render(request, "refusal.html", context, status=refusal.status)


def _came_from(request: HttpRequest) -> str:
    """Return the page that the person came from, or "" where it is none of this portal's."""
    back = request.headers.get("Referer", "")
    return back if url_has_allowed_host_and_scheme(back, {request.get_host()}) else ""

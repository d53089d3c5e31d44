"""Turns refusals into pages and fragments."""

import logging
import secrets
from collections.abc import Callable
from typing import Final

from django.db import DataError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.utils.http import url_has_allowed_host_and_scheme

from leadops.ui.errors import Refusal, Unstorable

log = logging.getLogger(__name__)

# Without I, L, O, 0 and 1: a reference is read out over the telephone.
ALPHABET: Final = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
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
        reference = new_reference()
        log.info("refused %s %s: %s (%s)", exception.status, request.path, exception, reference)
        if _is_htmx(request):
            return _fragment(request, exception, reference)
        return _page(request, exception, reference)


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
    }
    response = render(request, "components/banner.html", context, status=refusal.status)
    response["HX-Retarget"] = "#banners"
    response["HX-Reswap"] = "innerHTML show:window:top"
    return response


def _page(request: HttpRequest, refusal: Refusal, reference: str) -> HttpResponse:
    back = request.headers.get("Referer", "")
    if not url_has_allowed_host_and_scheme(back, {request.get_host()}):
        back = ""
    context = {
        "title": TITLES.get(refusal.status, "Not possible now"),
        "sentence": refusal.sentence,
        "next_url": refusal.next_url,
        "back_url": back,
        "reference": reference,
        "status": refusal.status,
    }
    return render(request, "refusal.html", context, status=refusal.status)

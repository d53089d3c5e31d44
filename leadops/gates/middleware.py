"""A form that is sent twice is done once, whichever form it is."""

import hashlib
from collections.abc import Callable
from typing import Any, Final

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import Resolver404, resolve

from leadops.gates.nonces import NUMBER, alone, note_sent, sent

TOKEN: Final = "csrfmiddlewaretoken"  # noqa: S105 - the name of a field
AGAIN: Final = (
    "This form had been sent already and was done once. To do it again, begin on a fresh page."
)


class SentOnceMiddleware:
    """Do what a member's form asks for once, however often it is sent.

    Each page masks its CSRF token anew, so the token is the page's number: the same address, fields
    and token are the same form. A second sending waits until the first is done and is led where
    that led. What answered with no redirect is asked again: a refusal can be corrected, a page
    that shows something shows it, and forms whose page shows a secret have a number of their own.
    A view may say in `response.again` what is to be told of a second sending.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        member = getattr(request, "membership", None)
        if request.method != "POST" or member is None or not request.POST.get(TOKEN):
            return self.get_response(request)
        if _is_numbered(request):
            return self.get_response(request)
        key = _key(request, member)
        with alone(key):
            if known := sent(member.user, key):
                messages.info(request, known.get("again") or AGAIN)
                return redirect(known["to"])
            response = self.get_response(request)
            if response.status_code in {302, 303} and not getattr(response, "is_detour", False):
                led = {"to": response["Location"], "again": getattr(response, "again", "")}
                note_sent(workspace=member.workspace, user=member.user, key=key, outcome=led)
            return response


def _is_numbered(request: HttpRequest) -> bool:
    """Say whether the form has a number of its own, by which its view does it once."""
    if not request.POST.get(NUMBER):
        return False
    try:
        view = resolve(request.path_info).func
    except Resolver404:
        return False
    return getattr(view, "is_numbered", False)


def _key(request: HttpRequest, member: Any) -> str:
    """Return what two sendings of one form have in common and two forms have not."""
    facts = hashlib.sha256(f"{member.pk}\n{request.get_full_path()}".encode())
    for name, values in sorted(request.POST.lists()):
        facts.update(repr((name, values)).encode())
    for name, files in sorted(request.FILES.lists()):
        for file in files:
            facts.update(repr((name, file.name)).encode())
            for chunk in file.chunks():
                facts.update(chunk)
            file.seek(0)
    return f"form:{facts.hexdigest()[:56]}"

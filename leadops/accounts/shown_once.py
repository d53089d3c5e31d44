"""A secret is shown by the page behind the form that made it, once: a reload shows none."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from leadops.tenancy.secrets import decrypt, encrypt


def show_next(request: HttpRequest, path: str, secret: str) -> HttpResponse:
    """Lead to the page at `path`; the session carries the secret there, sealed."""
    request.session[_place(path)] = encrypt(secret)
    return redirect(path)


def shown_now(request: HttpRequest) -> str:
    """Return the secret that this page was led to with, and forget it; "" where there is none."""
    return decrypt(request.session.pop(_place(request.path), "")) if request.method == "GET" else ""


def _place(path: str) -> str:
    return f"secret:{path}"

"""Where to go next, never off this site."""

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme


def local_or(url: str | None, fallback: str) -> str:
    """Return `url` if it is a path of this site, else `fallback`."""
    if url and url.startswith("/") and url_has_allowed_host_and_scheme(url, None):
        return url
    return fallback


def next_of(request: HttpRequest, fallback: str = "/") -> str:
    """Return the `next` a form or link carries, if it is a path of this site."""
    return local_or(request.POST.get("next") or request.GET.get("next"), fallback)

"""Is this caller on the portal's own machine?"""

from ipaddress import ip_address

from django.http import HttpRequest

# Behind a proxy every caller has the proxy's address; one of these headers tells on it.
PROXY_HEADERS = ("X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via")


def is_loopback(request: HttpRequest) -> bool:
    """Say whether the request came from this machine itself, through no proxy."""
    if any(request.headers.get(name) for name in PROXY_HEADERS):
        return False
    try:
        return ip_address(request.META.get("REMOTE_ADDR", "")).is_loopback
    except ValueError:
        return False

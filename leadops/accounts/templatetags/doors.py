"""Links that are shown to those only whom the page behind lets in."""

from typing import Any

from django.template import Context, Library
from django.urls import NoReverseMatch, reverse

from leadops.accounts.navigation import may_open

register = Library()


@register.simple_tag(takes_context=True)
def url_if_open(context: Context, name: str, *args: Any) -> str:
    """Return the address of a route, or "" where it is not mounted or refuses who reads this."""
    try:
        url = reverse(name, args=args)
    except NoReverseMatch:
        return ""
    membership = getattr(context.get("request"), "membership", None)
    return url if membership and may_open(url, membership.held_roles) else ""

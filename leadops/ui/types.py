"""The request as the portal's views see it."""

from typing import Any

from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails


class HtmxHttpRequest(HttpRequest):
    """A request after all middleware ran.

    `workspace` and `membership` are accounts.Workspace and accounts.Membership, or None when nobody
    is signed in; they are typed Any here because ui is left of accounts in the line of imports.
    """

    htmx: HtmxDetails
    user: Any
    workspace: Any
    membership: Any

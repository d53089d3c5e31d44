"""A double click on a page of webhooks is one effect."""

import secrets
from collections.abc import Callable
from typing import Any

from leadops.gates.nonces import once
from leadops.ui.types import HtmxHttpRequest


def new_nonce() -> str:
    """Return a number for the forms of one page."""
    return secrets.token_urlsafe(18)


def clicked_once(request: HtmxHttpRequest, act: Callable[[], Any]) -> Any:
    """Do the act for the form's number and return the id of its row; a repetition gets it too.

    Only the id is kept with the number: no secret ever stands there.
    """
    nonce = request.POST.get("nonce", "")[:40] or new_nonce()
    outcome = once(
        workspace=request.workspace,
        user=request.user,
        key=f"hooks:{nonce}",
        body={
            "path": request.path,
            "form": {k: v for k, v in request.POST.lists() if "csrf" not in k},
        },
        act=lambda: {"id": str(act().pk)},
    )
    return outcome["id"]

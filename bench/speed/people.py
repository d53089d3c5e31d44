"""Signed-in people of a filled portal, and the approvals that wait for them.

Needs `open_portal` first: the rest asks the portal's own database through the application's models.
"""

import os
import secrets
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.speed.filling import under
from bench.speed.routes import Route, member_as, routes_of

DECIDERS = ("rep",)
# Who sits at the browsers, in turn.
CAST = ("rep", "manager", "rep", "sales_ops", "rep", "sales_lead")


@dataclass(frozen=True)
class Person:
    """Somebody at a browser of their own: cookies of a session in one workspace, pages to open."""

    cookies: dict[str, str]
    routes: list[Route]


@dataclass(frozen=True)
class Approval:
    """One decision to post: who decides, where, and the form."""

    cookies: dict[str, str]
    path: str
    form: dict[str, str]


def open_portal(folder: Path) -> None:
    """Point Django at the database of the portal that runs on a folder."""
    os.environ |= {
        "DATABASE_URL": under(folder),
        "LEADOPS_VAR": str(folder),
        "LEADOPS_DEMO": "1",
    }
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leadops.settings.dev")
    import django

    django.setup()


def workspaces() -> list[Any]:
    """Return the workspaces with members, the large one first."""
    from leadops.accounts.queries import live_workspaces, members

    return [one for one in live_workspaces() if members(one).exists()]


def sign_in(member: Any) -> dict[str, str]:
    """Return the cookies of a new session of the member in their workspace."""
    from django.conf import settings
    from django.test import Client

    from leadops.accounts.middleware import SESSION_KEY

    client = Client()
    client.force_login(member.user, backend=settings.AUTHENTICATION_BACKENDS[0])
    session = client.session
    session[SESSION_KEY] = str(member.workspace_id)
    session.save()
    return {
        settings.SESSION_COOKIE_NAME: client.cookies[settings.SESSION_COOKIE_NAME].value,
        settings.CSRF_COOKIE_NAME: secrets.token_hex(16),
    }


def visitors(count: int) -> list[Person]:
    """Return so many people: every second one of the large workspace, the others of the rest."""
    from leadops.tenancy.scope import workspace_scope

    large, *small = workspaces()
    places = [large if not number % 2 else small[number % len(small)] for number in range(count)]
    made = []
    for number, workspace in enumerate(places):
        with workspace_scope(workspace):
            role = CAST[number // 2 % len(CAST)]
            mine = [route for route in routes_of() if route.role == role]
            made.append(Person(sign_in(member_as(role)), mine))
    return made


def approvals(most: int) -> list[Approval]:
    """Return drafts of the large workspace that a rep of it may approve as they stand.

    The reps take turns; every second of them holds what they approve back, so that half as many
    messages leave as are approved.
    """
    from leadops.accounts.models import Membership
    from leadops.tenancy.scope import workspace_scope

    workspace = workspaces()[0]
    with workspace_scope(workspace):
        members = list(Membership.objects.filter(workspace=workspace, roles__overlap=DECIDERS))
        for number, member in enumerate(members):
            member.user.holds_sends = bool(number % 2)
            member.user.save(update_fields=["holds_sends"])
        each = [list(_of(member, most // len(members))) for member in members]
    return [one for turn in zip(*each, strict=False) for one in turn]


def _of(member: Any, most: int) -> Iterator[Approval]:
    from django.db.models import Exists, OuterRef
    from django.urls import reverse

    from leadops.gates.models import Proposal
    from outreach.models import Claim, Draft

    weak = Claim.objects.filter(verdict="weak", revision__draft=OuterRef("pk"))
    mine = Draft.objects.filter(~Exists(weak), state="waiting", lead__owner=member)
    rows = Proposal.objects.filter(gate="outreach.send", status="waiting", subject_id__in=mine)
    cookies = sign_in(member)
    for pk, digest in list(rows.values_list("pk", "digest")[:most]):
        form = {"verdict": "approve", "digest": digest, "nonce": secrets.token_hex(12)}
        form["next"] = reverse("outreach:review-list")  # as the form of a draft's page says it
        yield Approval(cookies, reverse("gates:decide", args=[pk]), form)


def messages_sent() -> int:
    """Return how many messages a server took since midnight, in the large workspace."""
    from django.utils import timezone

    from leadops.tenancy.scope import workspace_scope
    from outreach.models import Send

    with workspace_scope(workspaces()[0]):
        midnight = timezone.now().replace(hour=0, minute=0, second=0, microsecond=0)
        return Send.objects.filter(state="accepted", dot_at__gte=midnight).count()


def wait_until_sent() -> int:
    """Wait for what a fill left to send; returns after how many seconds nothing was due.

    Else the load would send at the line's full speed instead of what is approved meanwhile.
    """
    from leadops.tenancy.scope import workspace_scope
    from outreach.queries.sends import due

    began = time.monotonic()
    with workspace_scope(workspaces()[0]):
        while due():
            time.sleep(5)
    return round(time.monotonic() - began)

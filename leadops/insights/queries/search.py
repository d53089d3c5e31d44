"""One box over the workspace: people, companies, lists, documents, sequences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef
from django.urls import reverse

from icp.models import ICPProfile
from leadops.insights.queries import finding
from outreach.models import Sequence
from prospects.models import Account, Lead, ProspectList

MOST = 8
SHORTEST = 2


@dataclass(frozen=True)
class Hit:
    """One row found, with its page."""

    title: str
    detail: str
    url: str


@dataclass(frozen=True)
class Group:
    """The hits of one kind; `more` leads to all of them."""

    title: str
    hits: list[Hit]
    more: str = ""


def groups(workspace: Any, q: str) -> list[Group]:
    """Return the groups that found something; under two letters nothing is looked for."""
    if len(q) < SHORTEST:
        return []
    found = [
        _leads(workspace, q),
        _companies(workspace, q),
        _lists(workspace, q),
        _documents(workspace, q),
        _sequences(workspace, q),
    ]
    return [group for group in found if group.hits]


def _leads(workspace: Any, q: str) -> Group:
    people = (
        finding.people(q)
        .filter(Exists(Lead.objects.filter(contact=OuterRef("pk"))), workspace=workspace)
        .order_by("searched", "pk")
    )
    rows = (
        Lead.objects.filter(contact__in=list(people.values_list("pk", flat=True)[:MOST]))
        .select_related("contact", "account")
        .order_by("contact__searched", "id")[:MOST]
    )
    hits = [
        Hit(
            row.contact.full_name,
            f"{row.contact.title or 'no title'}, {row.account.name}, {row.get_state_display()}",
            reverse("insights:lead-detail", args=(row.pk,)),
        )
        for row in rows
    ]
    return Group("People", hits, more=reverse("insights:lead-list"))


def _companies(workspace: Any, q: str) -> Group:
    named = (
        finding.companies(q)
        .filter(workspace=workspace, merged_into__isnull=True)
        .order_by("searched", "id")
    )
    ids = list(named.values_list("pk", flat=True)[:MOST])
    rows = Account.objects.filter(pk__in=ids).order_by("searched", "id")
    return Group("Companies", [_company(row) for row in rows], more=reverse("insights:lead-list"))


def _company(row: Account) -> Hit:
    url = reverse("prospects:account-detail", args=(row.pk,))
    return Hit(row.name, row.domain or "no web address", url)


def _lists(workspace: Any, q: str) -> Group:
    rows = ProspectList.objects.filter(workspace=workspace, name__icontains=q)[:MOST]
    hits = [
        Hit(row.name, row.get_state_display(), reverse("prospects:list-detail", args=(row.pk,)))
        for row in rows
    ]
    return Group("Lists", hits)


def _documents(workspace: Any, q: str) -> Group:
    rows = ICPProfile.objects.filter(workspace=workspace, name__icontains=q).order_by("name")
    return Group("ICP", [Hit(row.name, "ICP", row.get_absolute_url()) for row in rows[:MOST]])


def _sequences(workspace: Any, q: str) -> Group:
    rows = Sequence.objects.filter(workspace=workspace, name__icontains=q).order_by("name")[:MOST]
    hits = [
        Hit(row.name, "Sequence", reverse("outreach:sequence-detail", args=(row.pk,)))
        for row in rows
    ]
    return Group("Sequences", hits)

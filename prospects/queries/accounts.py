"""One company with everything that sources said of it."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from leadops.ui.errors import NotFound
from prospects.models import Account, Contact, DataPoint, Lead, Merge, SourceEvent

_MOST = 100


@dataclass(frozen=True)
class AccountStory:
    """What the page of a company shows."""

    contacts: list[Contact]
    values: list[DataPoint]
    events: list[SourceEvent]
    merges: list[Merge]
    leads: dict[UUID, Lead]


def get_account(workspace: Any, account_id: UUID | str) -> Account:
    """Return one company, or refuse with 404."""
    row: Account | None = Account.objects.filter(workspace=workspace, pk=account_id).first()
    if row is None:
        raise NotFound
    return row


def account_story(account: Account) -> AccountStory:
    """Return the company's people, values, source events and merges, the newest first."""
    leads = Lead.objects.filter(account=account).order_by("created_at")
    return AccountStory(
        contacts=list(account.contacts.order_by("full_name")[:_MOST]),
        values=list(
            account.data_points.select_related("snapshot").order_by("field", "-fetched_at")[:_MOST]
        ),
        events=list(
            account.events.select_related("source", "contact").order_by("-at", "row")[:_MOST]
        ),
        merges=list(
            Merge.objects.filter(kind="account", kept_id=account.pk).order_by("-at")[:_MOST]
        ),
        leads={lead.contact_id: lead for lead in leads},
    )

"""Bringing a reason to write: pasted evidence, own knowledge, or letting the lead rest."""

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import transaction

from leadops.accounts.models import User
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.web.actions import store_snapshot
from leadops.web.models import Snapshot, SnapshotKind
from outreach import hidden, writing
from outreach.actions.draft_moves import move_draft
from outreach.actions.drafts import ask_for_redraft
from outreach.actions.enrollments import stop
from outreach.enums import DraftState
from outreach.errors import CaptureRefused
from outreach.models import Draft
from prospects.actions import move_lead

_LONGEST = 20_000


@transaction.atomic
def capture(*, draft: Draft, url: str, text: str, actor: User, redrafts: bool = True) -> Snapshot:
    """Keep pasted words with the page they stand on as evidence "captured by" the person.

    Refuses words without a public address, without a sentence to quote, or with hidden marks.
    """
    try:
        URLValidator(schemes=["http", "https"])(url)
    except ValidationError as error:
        raise CaptureRefused("Give the address of the page, such as https://…") from error
    snapshot = _keep(draft, url, f"Captured by {actor.name}", text, actor)
    if redrafts:
        ask_for_redraft(draft=draft, actor=actor)
    return snapshot


@transaction.atomic
def know(*, draft: Draft, text: str, actor: User, redrafts: bool = True) -> Snapshot:
    """Keep what a person knows ("I know this because …") under their name as evidence."""
    snapshot = _keep(draft, "", f"Known by {actor.name}", text, actor)
    if redrafts:
        ask_for_redraft(draft=draft, actor=actor)
    return snapshot


def _keep(draft: Draft, url: str, title: str, text: str, actor: User) -> Snapshot:
    text = text.replace("\0", "").strip()[:_LONGEST]
    if not (writing.quotable(text) if url else writing.told(text)):
        raise CaptureRefused("Paste at least one whole sentence of three words or more.")
    if not hidden.is_clean(text):
        raise CaptureRefused("The text has hidden characters. Type it instead of pasting it.")
    account = draft.lead.account
    if not account.domain:
        raise CaptureRefused(f"{account.name} has no web address yet. Add one on the lead's page.")
    snapshot = store_snapshot(
        workspace=draft.workspace,
        kind=SnapshotKind.CAPTURED,
        url=url,
        title=title,
        text=text,
        # The company stands in the bytes: the same words about two companies are two copies.
        body=f"{account.domain}\n{text}".encode(),
        content_type="text/plain",
        about=account.domain,
        captured_by=actor,
    )
    record(
        Event.OUTREACH_REASON_CAPTURED,
        actor=actor,
        subject=draft,
        details={"snapshot": str(snapshot.pk), "url": url},
    )
    return snapshot


@transaction.atomic
def let_rest(*, draft: Draft, actor: User) -> None:
    """Send a lead without a reason to nurture; the sequence stops, nothing is written."""
    why = "There was no reason to write."
    lead = draft.lead
    if draft.state == DraftState.NEEDS_REASON:
        move_draft(draft, DraftState.DROPPED, actor=actor, why=why)
    stop(lead=lead, why=why, actor=actor)
    move_lead(lead, "nurture", actor=actor, why=why)

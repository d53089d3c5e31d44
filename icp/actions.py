"""Every write of profiles and versions; `icp.activate` is the only way to live."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from icp import lint
from icp.document import digest, normalised, parse
from icp.enums import MOVES, ICPState
from icp.errors import EditConflict, MoveRefused, NotEditable, NothingToSend, VagueVersion
from icp.models import ClosedDeal, ICPProfile, ICPVersion, empty_content
from icp.queries import GATE, live_of, open_of, proposal_of
from leadops.accounts.models import User
from leadops.audit.actors import Actor, System
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.gates import actions as gates
from leadops.gates import approval as approvals
from leadops.gates.models import Approval, Decision, Proposal


@transaction.atomic
def create_profile(
    *, workspace: Any, name: str, actor: Actor, content: Mapping[str, Any] | None = None
) -> ICPVersion:
    """Begin a document with its first draft, empty or from a starter."""
    profile = ICPProfile.objects.create(
        workspace=workspace, name=name.strip()[:120], slug=_free_slug(workspace, name)
    )
    record(Event.ICP_PROFILE_CREATED, actor=actor, subject=profile)
    return _new_version(profile, content or empty_content(), actor)


def _free_slug(workspace: Any, name: str) -> str:
    stem = slugify(name)[:50] or "icp"
    if stem in {"new", "deals"}:  # those are pages
        stem = f"{stem}-icp"
    taken = set(
        ICPProfile.objects.filter(workspace=workspace, slug__startswith=stem).values_list(
            "slug", flat=True
        )
    )
    number = 2
    slug = stem
    while slug in taken:
        slug, number = f"{stem}-{number}", number + 1
    return slug


def _new_version(profile: ICPProfile, content: Mapping[str, Any], actor: Actor) -> ICPVersion:
    last = profile.versions.order_by("-number").values_list("number", flat=True).first()
    person = None if isinstance(actor, System) else actor
    version: ICPVersion = ICPVersion.objects.create(
        workspace=profile.workspace,
        profile=profile,
        number=(last or 0) + 1,
        content=normalised(content),
        digest=digest(content),
        created_by=person,
        edited_by=[person.pk] if person else [],
    )
    record(Event.ICP_VERSION_CREATED, actor=actor, subject=version)
    return version


@transaction.atomic
def start_version(
    *, profile: ICPProfile, actor: Actor, content: Mapping[str, Any] | None = None
) -> ICPVersion:
    """Begin the next version from the given content, else from the live one.

    Returns the open version when there is one already: a document has one draft at a time.
    """
    locked = ICPProfile.objects.select_for_update().get(pk=profile.pk)
    existing = open_of(locked)
    if existing:
        return existing
    live = live_of(locked)
    source = content or (live.content if live else empty_content())
    return _new_version(locked, source, actor)


@transaction.atomic
def write(
    *, profile: ICPProfile, content: Mapping[str, Any], base: int, revision: int, actor: Actor
) -> ICPVersion:
    """Store an edit of a document: in its open version, or as a new draft when there is none.

    `base` is the open version's number when the edit began, 0 for none; refuses when that changed.
    """
    locked = ICPProfile.objects.select_for_update().get(pk=profile.pk)
    existing = open_of(locked)
    if (existing.number if existing else 0) != base:
        raise EditConflict
    if existing is None:
        return start_version(profile=locked, actor=actor, content=content)
    return save_draft(version=existing, content=content, revision=revision, actor=actor)


@transaction.atomic
def save_draft(
    *, version: ICPVersion, content: Mapping[str, Any], revision: int, actor: Actor
) -> ICPVersion:
    """Store the text of an open version; `revision` is the save this edit began from.

    Refuses when somebody else saved since. A real change of a version that waits for approval
    withdraws its proposal: nobody approved the new words. Whitespace alone changes nothing.
    """
    row = ICPVersion.objects.select_for_update().get(pk=version.pk)
    if row.state not in (ICPState.DRAFT, ICPState.PROPOSED):
        raise NotEditable(next_url=f"/icp/{row.profile.slug}/edit/")
    if row.revision != revision:
        raise EditConflict
    new_digest = digest(content)
    if new_digest == row.digest:
        return row
    if row.state == ICPState.PROPOSED:
        _withdraw_proposal(row, actor, "The text was changed after it was sent for approval.")
        row = ICPVersion.objects.select_for_update().get(pk=version.pk)
    before = row.digest
    row.content, row.digest = normalised(content), new_digest
    row.revision += 1
    row.updated_at = timezone.now()
    if not isinstance(actor, System) and actor.pk not in row.edited_by:
        row.edited_by = [*row.edited_by, actor.pk]
    row.save(update_fields=["content", "digest", "revision", "updated_at", "edited_by"])
    record(
        Event.ICP_VERSION_EDITED,
        actor=actor,
        subject=row,
        details={"before": {"digest": before}, "after": {"digest": new_digest}},
    )
    return row


@transaction.atomic
def send_for_approval(*, version: ICPVersion, actor: Actor) -> Proposal:
    """Let a draft wait at its gate for both leads; refuses a vague one with every reason (ICP8).

    A version whose proposal lapsed is proposed again as it is.
    """
    row = ICPVersion.objects.select_for_update().get(pk=version.pk)
    reasons = lint.must_fix(parse(row.content))
    if reasons:
        said = " ".join(f"{finding.title}: {finding.message}" for finding in reasons[:5])
        more = f" And {len(reasons) - 5} more." if len(reasons) > 5 else ""
        raise VagueVersion(
            f"Not sent: this version is too vague to act on. {said}{more}",
            next_url=f"/icp/{row.profile.slug}/edit/",
        )
    live = live_of(row.profile)
    if live and live.digest == row.digest:
        raise NothingToSend
    if row.state != ICPState.PROPOSED or _is_waiting(row):
        _move(row, ICPState.PROPOSED, actor=actor, reason="Sent for approval.")
    return gates.propose(
        gate=GATE,
        subject=row,
        payload={
            "profile": row.profile.name,
            "version": row.number,
            "replaces": live.number if live else None,
            "content": row.content,
            "content_sha256": row.digest,
        },
        actor=actor,
        label=str(row),
        editors=[pk for pk in row.edited_by if pk != _author(row)],
    )


def _author(row: ICPVersion) -> UUID | None:
    """Return who began the version; of a suggested one, the first person who wrote in it."""
    return row.created_by_id or next(iter(row.edited_by), None)


@transaction.atomic
def withdraw_version(*, version: ICPVersion, actor: User) -> ICPVersion:
    """Take a waiting version back to draft; what was approved of it counts no more."""
    row = ICPVersion.objects.select_for_update().get(pk=version.pk)
    if row.state != ICPState.PROPOSED:
        raise MoveRefused("This version does not wait for approval.")
    _withdraw_proposal(row, actor, "Taken back to go on writing.")
    return row


def _is_waiting(row: ICPVersion) -> bool:
    """Say whether somebody may decide it now; a lapsed proposal leaves its version proposed."""
    proposal = proposal_of(row)
    return proposal is not None and proposal.status == "waiting"


def _withdraw_proposal(row: ICPVersion, actor: Actor, reason: str) -> None:
    proposal = proposal_of(row)
    if proposal is not None and proposal.status == "waiting":
        gates.withdraw(proposal=proposal, actor=actor, why=reason)
    _move(row, ICPState.DRAFT, actor=actor, reason=reason)


@transaction.atomic
def restore(*, version: ICPVersion, actor: User) -> ICPVersion:
    """Begin a new version from the text of an old one; going back is never anything else.

    Refuses while another version is open: its text would be lost.
    """
    profile = ICPProfile.objects.select_for_update().get(pk=version.profile_id)
    existing = open_of(profile)
    if existing:
        raise MoveRefused(
            f"Version {existing.number} is being written. Finish it first.",
            next_url=existing.get_absolute_url(),
        )
    return start_version(profile=profile, actor=actor, content=version.content)


@transaction.atomic
def activate(*, approval: Approval, actor: User) -> None:
    """Put the approved version live and retire the one before, in one transaction (ICP6, ICP7)."""
    row = ICPVersion.objects.select_for_update().get(pk=approval.subject_id)
    approvals.require(approval, gate=GATE, subject=row)
    former = ICPVersion.objects.select_for_update().filter(
        profile_id=row.profile_id, state=ICPState.LIVE
    )
    for old in former:
        _move(old, ICPState.SUPERSEDED, actor=actor, reason=f"Replaced by version {row.number}.")
    _move(
        row,
        ICPState.LIVE,
        actor=actor,
        reason="Approved by sales lead and marketing lead.",
        approval=approval,
        activated_at=timezone.now(),
    )
    record(Event.ICP_VERSION_ACTIVATED, actor=actor, subject=row, approval_id=approval.pk)


@transaction.atomic
def return_version(*, proposal: Proposal, decision: Decision, actor: User) -> None:
    """Take a rejected version back to draft; refuses a rejection that says nothing."""
    reason = " ".join(part for part in (decision.reason, decision.comment) if part)
    if not reason:
        raise MoveRefused("Say which section should change and how: the author reads it.")
    row = ICPVersion.objects.select_for_update().get(pk=proposal.subject_id)
    _move(row, ICPState.DRAFT, actor=actor, reason=f"Changes requested: {reason}"[:300])


def _move(row: ICPVersion, to: ICPState, *, actor: Actor, reason: str, **facts: Any) -> None:
    """Move a version by conditional update; only moves of the table happen, each is logged."""
    was = row.state
    if to not in MOVES[ICPState(was)]:
        raise MoveRefused(f"A version that is {row.get_state_display().lower()} cannot do this.")
    moved = ICPVersion.objects.filter(pk=row.pk, state=was).update(
        state=to, updated_at=timezone.now(), **facts
    )
    if not moved:
        raise MoveRefused("This version was moved by somebody else meanwhile.")
    row.refresh_from_db()
    record(
        Event.ICP_VERSION_MOVED,
        actor=actor,
        subject=row,
        details={"before": {"state": was}, "after": {"state": str(to), "reason": reason}},
    )


@transaction.atomic
def store_deals(
    *, workspace: Any, deals: Iterable[Mapping[str, Any]], source: str, actor: Actor
) -> int:
    """Store deal outcomes, each once by company, day and result; returns how many were new.

    A row: account_name, domain, is_won, closed_on (a date), amount, attributes.
    """
    known = {
        (row.account_name, row.domain, row.is_won, row.closed_on)
        for row in ClosedDeal.objects.filter(workspace=workspace)
    }
    fresh: dict[tuple[str, str, bool, dt.date], ClosedDeal] = {}
    for deal in deals:
        key = (
            str(deal["account_name"])[:200],
            str(deal.get("domain") or "")[:253],
            bool(deal["is_won"]),
            deal["closed_on"],
        )
        if key not in known and key not in fresh:
            amount = deal.get("amount")
            fresh[key] = ClosedDeal(
                workspace=workspace,
                account_name=key[0],
                domain=key[1],
                is_won=key[2],
                closed_on=key[3],
                amount=None if amount is None else Decimal(str(amount)),
                attributes=dict(deal.get("attributes") or {}),
                source=source[:60],
            )
    ClosedDeal.objects.bulk_create(fresh.values(), batch_size=500)
    if fresh:
        last = list(fresh.values())[-1]
        record(
            Event.ICP_DEALS_STORED,
            actor=actor,
            subject=last,
            details={"after": {"stored": len(fresh), "source": source[:60]}},
        )
    return len(fresh)

"""Every write of compliance. Stopping is immediate and needs no gate; lifting needs two people."""

import logging
from collections.abc import Iterable, Mapping
from datetime import date

from django.db import connection, transaction
from django.db.models import Model
from django.utils import timezone

from leadops.accounts.enums import Role
from leadops.accounts.models import User, Workspace
from leadops.accounts.places import countries
from leadops.accounts.queries import get_membership
from leadops.audit.actors import Actor, System
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.compliance.addresses import (
    address_hash,
    domain_and_parents,
    domain_hash,
    domain_of,
    normalise_address,
    normalise_domain,
)
from leadops.compliance.errors import AlreadyLifted, NeedsSecondPerson, NoAddress
from leadops.compliance.models import (
    CountryChoice,
    CountryRule,
    InstanceSuppression,
    PurgeReport,
    RetentionRule,
    Suppression,
    SuppressionKind,
    SuppressionReason,
)
from leadops.compliance.queries import kept_days
from leadops.compliance.retention import KINDS, SHORTEST
from leadops.ui.errors import Forbidden, NotFound, Refusal

log = logging.getLogger(__name__)


def lock_address(hash_: str) -> None:
    """Hold the address's lock until the transaction ends.

    The sender takes it around its last look and the commit before the final dot, a suppression
    around its insert: one of the two comes first, and never both.
    """
    _lock("pg_advisory_xact_lock", hash_)


def lock_recipient(email: str) -> None:
    """Hold the locks that every suppression of this address would need: mailbox and domains.

    Domains are locked shared, so that messages to one company do not wait for each other.
    """
    lock_address(address_hash(email))
    for domain in domain_and_parents(domain_of(email)):
        _lock("pg_advisory_xact_lock_shared", domain_hash(domain))


def _lock(function: str, hash_: str) -> None:
    if not hash_:
        return
    key = int.from_bytes(bytes.fromhex(hash_[:16]), "big", signed=True)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {function}(%s)", [key])


@transaction.atomic
def suppress(
    *,
    workspace: Workspace,
    email: str = "",
    domain: str = "",
    reason: str,
    source: str,
    actor: Actor,
    note: str = "",
    is_named: bool = True,
) -> Suppression:
    """Stop all messages to an address or a whole domain, at once and until lifted.

    The same target twice is one suppression: the first keeps standing and is returned. Without
    `is_named` only the hash is stored, and the log does not have the address either.
    """
    kind, label, hash_ = _target(email, domain)
    lock_address(hash_)
    standing = Suppression.objects.filter(hash=hash_, kind=kind, lifted_at__isnull=True).first()
    if standing is not None:
        return standing
    row: Suppression = Suppression.objects.create(
        workspace=workspace,
        kind=kind,
        hash=hash_,
        label=label if is_named else "",
        reason=SuppressionReason(reason),
        note=note[:300],
        source=source[:60],
        created_by=None if isinstance(actor, System) else actor,
    )
    details = {"kind": kind.value, "reason": reason, "source": source[:60]}
    record(Event.COMPLIANCE_SUPPRESSION_ADDED, actor=actor, subject=row, details=details)
    return row


def _target(email: str, domain: str) -> tuple[SuppressionKind, str, str]:
    if email and "." in domain_of(email):
        return SuppressionKind.ADDRESS, normalise_address(email), address_hash(email)
    if domain and "." in normalise_domain(domain):
        return SuppressionKind.DOMAIN, normalise_domain(domain), domain_hash(domain)
    raise NoAddress


@transaction.atomic
def suppress_many(
    *, workspace: Workspace, labels: Iterable[tuple[str, str]], source: str, actor: User
) -> int:
    """Add many (kind, label) pairs of an imported list; return how many were new."""
    # One order for everybody: two imports of the same list must not wait for each other in a ring.
    began = timezone.now()
    rows = [
        suppress(
            workspace=workspace,
            email=label if kind == SuppressionKind.ADDRESS else "",
            domain=label if kind == SuppressionKind.DOMAIN else "",
            reason=SuppressionReason.IMPORT,
            source=source,
            actor=actor,
        )
        for kind, label in sorted(set(labels))
    ]
    return sum(row.created_at >= began for row in rows)


@transaction.atomic
def stop_everywhere(*, email: str, actor: Actor) -> InstanceSuppression:
    """Stop every workspace of this instance from writing to an address.

    For a recipient whose link names no workspace any more. It belongs to no workspace, so no
    workspace's log has it; the row itself is the record, and it keeps only the hash.
    """
    hash_ = address_hash(email) if "." in domain_of(email) else ""
    if not hash_:
        raise NoAddress
    lock_address(hash_)
    row, is_new = InstanceSuppression.objects.get_or_create(
        hash=hash_, defaults={"reason": SuppressionReason.OPT_OUT}
    )
    if is_new:
        log.info("suppressed %s for the whole instance by %s", hash_[:12], actor)
    return row


@transaction.atomic
def suppress_erased(*, workspace: Workspace, emails: Iterable[str], actor: User) -> None:
    """Stop messages to erased people for good, by the hash alone: their addresses are kept nowhere.

    A suppression that stands goes on standing for its own reason, without label and note.
    """
    for email in sorted({email for email in emails if email}):
        suppress(
            workspace=workspace,
            email=email,
            reason=SuppressionReason.ERASED,
            source="erasure",
            actor=actor,
            is_named=False,
        )
        rows = Suppression.objects.filter(kind=SuppressionKind.ADDRESS, hash=address_hash(email))
        rows.update(label="", note="", lift_reason="")


@transaction.atomic
def note_erasure(
    *, workspace: Workspace, subject: Model, asked_on: date, emptied: Mapping[str, int], actor: User
) -> None:
    """Log that a person was erased on request: who did it, for a wish of which day, how much."""
    record(
        Event.COMPLIANCE_PERSON_ERASED,
        actor=actor,
        subject=subject,
        workspace=workspace,
        details={"asked_on": asked_on.isoformat(), "emptied": dict(emptied)},
    )


@transaction.atomic
def keep_for(*, workspace: Workspace, days: Mapping[str, int], actor: User) -> None:
    """Set how many days the workspace keeps each kind; refuses what lies outside its limits."""
    before = dict(kept_days())
    for kind in KINDS:
        chosen = days.get(kind.key, before[kind.key])
        if not SHORTEST <= chosen <= kind.most:
            raise Refusal(f"{kind.words}: choose {SHORTEST} to {kind.most} days.")
        RetentionRule.objects.update_or_create(
            workspace=workspace, kind=kind.key, defaults={"days": chosen}
        )
    changed = {"before": before, "after": kept_days()}
    record(
        Event.COMPLIANCE_RETENTION_CHANGED,
        actor=actor,
        subject=workspace,
        workspace=workspace,
        details=changed,
    )


@transaction.atomic
def rule_country(
    *, workspace: Workspace, country: str, rule: str, reason: str, actor: User
) -> CountryRule:
    """Decide who of a country is written to; it holds for what is approved already, too."""
    if country not in dict(countries()):
        raise Refusal("Choose a country of the list.")
    if rule not in CountryChoice.values:
        raise Refusal("Choose who of this country may be written to.")
    if not (because := " ".join(reason.split())):
        raise Refusal("Say why: it is read where a message is stopped.")
    before = _held_country(workspace, country)
    row: CountryRule
    row, _ = CountryRule.objects.update_or_create(
        workspace=workspace,
        country=country,
        defaults={
            "rule": rule,
            "reason": because.rstrip(".")[:200],
            "set_by": actor,
            "set_at": timezone.now(),
        },
    )
    _record_country(row, before.rule if before else "", rule, actor)
    return row


@transaction.atomic
def unrule_country(*, workspace: Workspace, country: str, actor: User) -> bool:
    """Take a country's own rule back, so that the floor alone holds; says whether it had one."""
    row = _held_country(workspace, country)
    if row is None:
        return False
    _record_country(row, row.rule, "", actor)
    row.delete()
    return True


def _held_country(workspace: Workspace, country: str) -> CountryRule | None:
    # The workspace's row, which a message's last look holds: no dot follows a rule that answered.
    Workspace.objects.select_for_update().get(pk=workspace.pk)
    row: CountryRule | None = CountryRule.objects.filter(
        workspace=workspace, country=country
    ).first()
    return row


def _record_country(row: CountryRule, before: str, after: str, actor: User) -> None:
    details = {
        "country": row.country,
        "before": before,
        "after": after,
        "reason": row.reason if after else "",
    }
    record(Event.COMPLIANCE_COUNTRY_RULED, actor=actor, subject=row, details=details)


@transaction.atomic
def report_purge(
    *, workspace: Workspace, removed: Mapping[str, int], kept: Mapping[str, int], actor: Actor
) -> PurgeReport:
    """Note what a night's purge removed, kind by kind, also where that is nothing."""
    row: PurgeReport = PurgeReport.objects.create(
        workspace=workspace, removed=dict(removed), kept=dict(kept)
    )
    details = {"removed": dict(removed)}
    record(Event.COMPLIANCE_DATA_PURGED, actor=actor, subject=row, details=details)
    return row


@transaction.atomic
def ask_lift(*, suppression: Suppression, reason: str, actor: User) -> Suppression:
    """Ask to lift a suppression; somebody else confirms. Refuses without a reason."""
    row = _locked(suppression)
    if not reason.strip():
        raise Refusal("Say why it may be lifted: the reason is kept for good.")
    row.lift_asked_by, row.lift_reason = actor, reason.strip()[:300]
    row.save(update_fields=["lift_asked_by", "lift_reason"])
    details = {"personal": {"reason": row.lift_reason}}
    record(Event.COMPLIANCE_SUPPRESSION_LIFT_ASKED, actor=actor, subject=row, details=details)
    return row


@transaction.atomic
def lift(*, suppression: Suppression, actor: User) -> Suppression:
    """Confirm what somebody else asked for: messages are possible again.

    Refuses when nobody asked, when the same person asked, and when neither is an administrator.
    """
    row = _locked(suppression)
    if row.lift_asked_by is None:
        raise Refusal("Nobody asked to lift this yet. Ask first and say why.")
    if row.lift_asked_by_id == actor.pk:
        raise NeedsSecondPerson
    if not any(_is_admin(row.workspace, user) for user in (actor, row.lift_asked_by)):
        raise Forbidden("One of the two people must be an administrator.")
    row.lifted_by, row.lifted_at = actor, timezone.now()
    row.save(update_fields=["lifted_by", "lifted_at"])
    details = {"asked_by": str(row.lift_asked_by), "personal": {"reason": row.lift_reason}}
    record(Event.COMPLIANCE_SUPPRESSION_LIFTED, actor=actor, subject=row, details=details)
    return row


@transaction.atomic
def keep(*, suppression: Suppression, actor: User) -> Suppression:
    """Turn down what somebody asked for: the suppression stays."""
    row = _locked(suppression)
    row.lift_asked_by, row.lift_reason = None, ""
    row.save(update_fields=["lift_asked_by", "lift_reason"])
    record(
        Event.COMPLIANCE_SUPPRESSION_LIFT_ASKED,
        actor=actor,
        subject=row,
        details={"answer": "kept"},
    )
    return row


def _locked(suppression: Suppression) -> Suppression:
    row: Suppression | None = (
        Suppression.objects.select_for_update(of=("self",))
        .select_related("lift_asked_by", "workspace")
        .filter(pk=suppression.pk)
        .first()
    )
    if row is None:
        raise NotFound
    if row.lifted_at is not None:
        raise AlreadyLifted
    return row


def _is_admin(workspace: Workspace, user: User) -> bool:
    membership = get_membership(workspace, user)
    return membership is not None and membership.has_role(Role.ADMIN)

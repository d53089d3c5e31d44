"""Who must not be written to, and whether we may write to somebody."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db.models import Count, F, Q, QuerySet, prefetch_related_objects
from django.utils import timezone

from leadops.accounts.models import Workspace
from leadops.compliance.addresses import (
    address_hash,
    domain_and_parents,
    domain_hash,
    domain_of,
)
from leadops.compliance.contactability import (
    Contactability,
    OwnRule,
    Standing,
    country_name,
    judge,
)
from leadops.compliance.countries import LAWS
from leadops.compliance.links import StopLink
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
from leadops.compliance.retention import DEFAULTS, KINDS, Kind
from leadops.tenancy.arrays import OneOf
from leadops.tenancy.kept import Kept
from leadops.ui.errors import NotFound

REASON_WORDS: dict[str, str] = {
    SuppressionReason.OPT_OUT: "asked us not to write",
    SuppressionReason.COMPLAINT: "complained about a message",
    SuppressionReason.BOUNCE: "does not exist",
    SuppressionReason.GONE: "belongs to somebody who died or to a company that is no more",
    SuppressionReason.MANUAL: "is not to be written to",
    SuppressionReason.IMPORT: "was on an imported list of people not to write to",
    SuppressionReason.CUSTOMER: "is a customer or partner",
    SuppressionReason.ERASED: "was erased on request",
}
# While a portal is renewed, the release before reads reasons that it does not know.
OTHER_WORDS = "is not to be written to, for a reason that this release does not know"
OTHER_REASON = "Another reason, unknown to this release"


_STOPPED_HERE: Kept[Suppression] = Kept(
    lambda hashes, place: Suppression.objects.filter(
        OneOf(F("hash"), hashes), workspace=place, lifted_at__isnull=True
    )
)
_STOPPED_EVERYWHERE: Kept[InstanceSuppression] = Kept(
    lambda hashes: InstanceSuppression.objects.filter(OneOf(F("hash"), hashes))
)


@dataclass(frozen=True)
class Ask:
    """One person to ask about in `contactability_many`."""

    email: str
    country: str = ""
    basis: str = ""
    phone: str = ""
    has_consent: bool = False


def contactability(
    *,
    workspace: Workspace,
    email: str,
    country: str,
    basis: str,
    has_consent: bool = False,
    phone: str = "",
) -> Contactability:
    """Return whether `workspace` may write to `email` now, why, and who could change it."""
    ask = Ask(email, country, basis, phone, has_consent)
    return contactability_many(workspace=workspace, asks=[ask])[0]


def contactability_many(*, workspace: Workspace, asks: Sequence[Ask]) -> list[Contactability]:
    """Answer for many people in the order given, with three queries for all of them."""
    found = standings([ask.email for ask in asks], workspace=workspace)
    own_rules = own_country_rules(workspace)
    return [
        judge(
            email=ask.email,
            country=ask.country,
            phone=ask.phone,
            basis=ask.basis,
            has_consent=ask.has_consent,
            standing=found.get(ask.email),
            own_rules=own_rules,
        )
        for ask in asks
    ]


def own_country_rules(workspace: Workspace) -> dict[str, OwnRule]:
    """Return where the workspace is stricter than the floor, by country code."""
    rows = CountryRule.objects.filter(workspace=workspace).exclude(rule=CountryChoice.FLOOR)
    return {row.country: OwnRule(row.rule == CountryChoice.NOBODY, row.reason) for row in rows}


@dataclass(frozen=True)
class CountryLine:
    """A country with its own rule, or one whose law asks for consent and that has none yet."""

    code: str
    name: str
    law: str  # what asks for consent there, "" where the table knows none
    rule: CountryRule | None


def country_lines() -> list[CountryLine]:
    """Return the open scope's countries with a rule, and those whose law may ask for one."""
    rules = {row.country: row for row in CountryRule.objects.select_related("set_by")}
    lines = [
        CountryLine(code, country_name(code), LAWS.get(code, ""), rules.get(code))
        for code in {*rules, *LAWS}
    ]
    return sorted(lines, key=lambda one: (one.rule is None, one.name))


def is_undecided(names: Iterable[str]) -> bool:
    """Say whether the law of a named country may ask for consent and nobody decided on it.

    `names` are English names of countries, as a file's people are counted by.
    """
    named = set(names)
    return any(line.name in named for line in country_lines() if line.rule is None)


def standings(emails: Iterable[str], *, workspace: Workspace) -> dict[str, Standing]:
    """Return what stands against each of the addresses, in words."""
    wanted = {email: hashes_of(email) for email in emails}
    hashes = sorted({one for each in wanted.values() for one in each})
    stopped = _STOPPED_HERE.rows(hashes=hashes, place=workspace.pk)
    prefetch_related_objects(stopped, "created_by")  # of few addresses anything is found
    here = {row.hash: _here(row) for row in stopped}
    everywhere = {row.hash: _everywhere(row) for row in _STOPPED_EVERYWHERE.rows(hashes=hashes)}
    found = {}
    for email, hashes in wanted.items():
        stands = next((here[one] for one in hashes if one in here), None)
        stands = stands or next((everywhere[one] for one in hashes if one in everywhere), None)
        if stands is not None:
            found[email] = stands
    return found


def hashes_of(email: str) -> list[str]:
    """Return every hash that a suppression of this address can have: mailbox, domain, parents."""
    if not (mailbox := address_hash(email)):
        return []
    return [mailbox, *(domain_hash(domain) for domain in domain_and_parents(domain_of(email)))]


def _here(row: Suppression) -> Standing:
    words = REASON_WORDS.get(row.reason, OTHER_WORDS)
    if row.kind == SuppressionKind.DOMAIN:
        covers = f"Everybody at {row.label}" if row.label else "The whole domain"
    else:
        covers = "This address"
    at = timezone.localtime(row.created_at)
    who = f", put there by {row.created_by.name}" if row.created_by else ""
    since = f"on this workspace's suppression list since {at.day} {at:%b %Y}"
    return Standing(covers, f"{words}: {since}{who}")


def _everywhere(row: InstanceSuppression) -> Standing:
    words = REASON_WORDS.get(row.reason, OTHER_WORDS)
    return Standing("This address", f"{words}, for every workspace here", is_instance_wide=True)


def stop_workspace(link: StopLink) -> Workspace | None:
    """Return the workspace whose message carried the link, archived or not."""
    return Workspace.objects.filter(pk=link.workspace_id).first()


def suppressions(*, text: str = "", reason: str = "", show: str = "") -> QuerySet[Suppression]:
    """Return the standing suppressions, newest first; `show="lifted"` returns the lifted ones.

    A reason that is not known has none. `text` finds an address or a domain exactly as a message
    would, also one of which only the hash is left, and else part of a label.
    """
    rows: QuerySet[Suppression] = Suppression.objects.select_related(
        "created_by", "lift_asked_by", "lifted_by"
    ).order_by("-created_at", "pk")
    rows = rows.filter(lifted_at__isnull=show != "lifted")
    if reason:
        known = reason in SuppressionReason.values
        rows = rows.filter(reason=reason) if known else rows.none()
    if text := text.strip():
        hashes = hashes_of(text) or [domain_hash(text)]
        rows = rows.filter(Q(hash__in=hashes) | Q(label__icontains=text))
    return rows


def get_suppression(pk: UUID) -> Suppression:
    """Return a suppression of the open scope; a foreign one is not found."""
    row: Suppression | None = Suppression.objects.filter(pk=pk).first()
    if row is None:
        raise NotFound
    return row


def waiting_lifts() -> QuerySet[Suppression]:
    """Return the suppressions that somebody asked to lift."""
    rows: QuerySet[Suppression] = Suppression.objects.filter(
        lift_asked_by__isnull=False, lifted_at__isnull=True
    ).select_related("lift_asked_by")
    return rows


def hash_of(kind: str, label: str) -> str:
    """Return the hash that a suppression of this label is kept by."""
    return domain_hash(label) if kind == SuppressionKind.DOMAIN else address_hash(label)


def known_hashes(hashes: Iterable[str]) -> set[str]:
    """Return those of the hashes that already stand in the open scope."""
    rows: Any = Suppression.objects.filter(hash__in=list(hashes), lifted_at__isnull=True)
    return set(rows.values_list("hash", flat=True))


@dataclass(frozen=True)
class StatusLine:
    """One rule of the compliance list, as computed from the workspace and the settings."""

    rule: str
    is_met: bool
    finding: str
    next_step: str = ""


def status_lines(workspace: Workspace) -> list[StatusLine]:
    """Return what the law asks of every message, and whether it is in place."""
    has_sender = bool(workspace.legal_name and workspace.postal_address)
    is_paused = workspace.sending_paused_at is not None
    return [
        StatusLine(
            "Legal name and postal address in every message",
            has_sender,
            f"{workspace.legal_name}, {workspace.postal_address}" if has_sender else "Missing.",
            "" if has_sender else "Sending is blocked until both are on the workspace page.",
        ),
        StatusLine(
            "One-click opt-out over HTTPS in every message",
            settings.IS_HTTPS,
            f"Links begin with {settings.SITE_URL}/stop/.",
            "" if settings.IS_HTTPS else "Set SITE_URL to an https address before real mail.",
        ),
        StatusLine(
            "Opt-outs act before the page answers",
            True,
            f"{Suppression.objects.filter(lifted_at__isnull=True).count():,} suppressions stand.",
        ),
        StatusLine(
            "Sending",
            not is_paused,
            workspace.sending_paused_why or ("Paused." if is_paused else "Not paused."),
        ),
    ]


def kept_days() -> dict[str, int]:
    """Return how many days the open scope keeps each kind of data."""
    own = dict(RetentionRule.objects.values_list("kind", "days"))
    return {key: own.get(key, days) for key, days in DEFAULTS.items()}


def last_purge() -> PurgeReport | None:
    """Return the open scope's latest report."""
    found: PurgeReport | None = PurgeReport.objects.order_by("-at").first()
    return found


@dataclass(frozen=True)
class RetentionLine:
    """A kind of data as the page shows it; `removed` by the last purge, None before the first."""

    kind: Kind
    days: int
    removed: int | None


def retention_lines() -> list[RetentionLine]:
    """Return every kind with the open scope's days and what the last purge removed of it."""
    days, last = kept_days(), last_purge()
    return [
        RetentionLine(kind, days[kind.key], last.removed.get(kind.key, 0) if last else None)
        for kind in KINDS
    ]


def reason_counts() -> list[tuple[str, int]]:
    """Return how many suppressions stand for each reason."""
    rows = (
        Suppression.objects.filter(lifted_at__isnull=True)
        .values_list("reason")
        .annotate(Count("pk"))
        .order_by("reason")
    )
    labels: dict[str, str] = dict(SuppressionReason.choices)
    return [(labels.get(reason, OTHER_REASON), count) for reason, count in rows]

"""A read row before it meets what is stored: what it says, whether it may be used, its keys."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from leadops.compliance.contactability import Contactability
from prospects import descriptions, matching
from prospects.matching import Key
from prospects.reading import Outcome, ReadRow

STALE_AFTER = timedelta(days=365)


@dataclass(frozen=True)
class Refusal:
    """Why a row is not used: the field, the sentence, and under which outcome it counts."""

    field: str
    reason: str
    kind: str


@dataclass(frozen=True)
class Folded:
    """A row as the matcher compares it, and the keys to store; without a person no `contact`."""

    account: matching.Record
    account_keys: list[Key]
    contact: matching.Record | None
    contact_keys: list[Key]


@dataclass(frozen=True)
class Prepared:
    """A read row; `folded` is None unless it is to be stored."""

    row: ReadRow
    content_hash: str
    refreshed_at: datetime
    refusal: Refusal | None = None
    folded: Folded | None = None


def prepare(
    row: ReadRow,
    *,
    content_hash: str,
    seen: Collection[str],
    allowed: Contactability | None,
    collected_at: datetime,
    now: datetime,
) -> Prepared:
    """Judge a row and fold it for the matcher if it is new and usable; pure."""
    if row.outcome is Outcome.REFUSED:
        told = Refusal(row.field, row.reason, "refused")
        return Prepared(row, content_hash, collected_at, told)
    refreshed_at = _refreshed_at(row, collected_at)
    refusal = _unusable(row, refreshed_at, allowed, now)
    is_new = refusal is None and content_hash not in seen
    return Prepared(row, content_hash, refreshed_at, refusal, _fold(row) if is_new else None)


def _refreshed_at(row: ReadRow, collected_at: datetime) -> datetime:
    updated = row.record.get("updated_at")
    return datetime.fromisoformat(f"{updated}T12:00:00+00:00") if updated else collected_at


def _unusable(
    row: ReadRow, refreshed_at: datetime, allowed: Contactability | None, now: datetime
) -> Refusal | None:
    if not descriptions.has_company(row.record):
        told = f"Row {row.line} needs a company: none is named."
        return Refusal("company_name", told, "refused")
    if now - refreshed_at > STALE_AFTER:
        day = f"{refreshed_at.day} {refreshed_at:%b %Y}"
        told = f"Row {row.line} is stale: last confirmed on {day}, over 12 months ago."
        return Refusal("updated_at", told, "stale")
    if allowed is not None and not allowed.allowed and allowed.state != "no_address":
        kind = "suppressed" if allowed.state == "suppressed" else "unlawful"
        return Refusal("email", f"Row {row.line} may not be contacted. {allowed.because}", kind)
    return None


def _fold(row: ReadRow) -> Folded:
    account, account_keys = matching.folded_account(descriptions.account_facts("", row.record))
    if not descriptions.has_person(row.record):
        return Folded(account, account_keys, None, [])
    contact, contact_keys = matching.folded_contact(descriptions.contact_facts("", row.record))
    return Folded(account, account_keys, contact, contact_keys)

"""A normalised record as the matcher, the ICP and the data points each want to hear of it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from icp.figures import Ranged
from prospects.matching import AccountFacts, ContactFacts

ACCOUNT_FIELDS = (
    "company_name", "company_domain", "industry", "employees", "revenue", "technologies",
    "keywords", "city", "region", "country",
)  # fmt: skip
CONTACT_FIELDS = (
    "full_name", "title", "seniority", "function", "email", "email_status", "phone", "linkedin_url",
    "owner", "source_id",
)  # fmt: skip


def content_hash(record: Mapping[str, Any]) -> str:
    """Return the SHA-256 of what the record says: the same row again is the same event."""
    canonical = json.dumps(record, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def has_company(record: Mapping[str, Any]) -> bool:
    """Say whether the record names an employer."""
    return bool(record.get("company_name") or record.get("company_domain"))


def has_person(record: Mapping[str, Any]) -> bool:
    """Say whether the record is about a person: a name, or an address of one."""
    is_own = bool(record.get("email")) and record.get("email_kind") != "role"
    return bool(record.get("full_name")) or is_own


def account_name(record: Mapping[str, Any]) -> str:
    """Return what to call the company: its name, or its domain where no name is given."""
    return str(record.get("company_name") or record.get("company_domain") or "")


def person_name(record: Mapping[str, Any]) -> str:
    """Return what to call the person: a name, or the address where no name is given."""
    return str(record.get("full_name") or record.get("email") or "")


def account_facts(name: str, record: Mapping[str, Any]) -> AccountFacts:
    """Describe the record's company to the matcher under an id."""
    is_company_only = not has_person(record)
    return AccountFacts(
        id=name,
        name=str(record.get("company_name", "")),
        domain=str(record.get("company_domain", "")),
        # The telephone of a person is not the company's.
        phone=str(record.get("phone", "")) if is_company_only else "",
        city=str(record.get("city", "")) if is_company_only else "",
        region=str(record.get("region", "")) if is_company_only else "",
        country=str(record.get("country", "")),
    )


def contact_facts(name: str, record: Mapping[str, Any]) -> ContactFacts:
    """Describe the record's person to the matcher under an id."""
    return ContactFacts(
        id=name,
        first_name=str(record.get("first_name", "")),
        last_name=str(record.get("last_name", "")),
        email=str(record.get("email", "")),
        is_role_address=record.get("email_kind") == "role",
        phone=str(record.get("phone", "")),
        linkedin_url=str(record.get("linkedin_url", "")),
        company=str(record.get("company_name", "")),
        domain=str(record.get("company_domain", "")),
        city=str(record.get("city", "")),
        country=str(record.get("country", "")),
    )


def figure(record: Mapping[str, Any], name: str) -> int | None:
    """Return a count or amount: exact, or as its range, whose number is the middle of it."""
    low, high = record.get(f"{name}_min"), record.get(f"{name}_max")
    if low is None:
        return None
    return int(low) if low == high else Ranged(int(low), None if high is None else int(high))


def shown(value: object) -> str:
    """Write a field's value on one line."""
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)

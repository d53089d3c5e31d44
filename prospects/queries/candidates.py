"""Stored records that share a key with new ones: what the matcher compares them with."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from django.db.models import F, Window
from django.db.models.functions import RowNumber

from prospects.matching import (
    ACCOUNTS,
    CONTACTS,
    AccountFacts,
    ContactFacts,
    Key,
    Shelf,
    account,
    account_keys,
    contact,
    contact_keys,
)
from prospects.models import Account, Contact, MatchKey

# More holders than this make a key useless; one more is fetched to know it.
_MOST_HOLDERS = 51


def account_shelf(keys: Collection[Key]) -> tuple[Shelf, dict[UUID, Account]]:
    """Return the stored companies within reach of the keys, shelved, and their rows."""
    shelf = Shelf(ACCOUNTS, decisive=frozenset())
    ids = _holders("account_id", keys)
    rows = {row.pk: row for row in Account.objects.filter(pk__in=ids, merged_into__isnull=True)}
    for pk in sorted(rows):
        folded = account(facts_of_account(rows[pk]))
        shelf.put(str(pk), folded, account_keys(folded))
    return shelf, rows


def contact_shelf(keys: Collection[Key]) -> tuple[Shelf, dict[UUID, Contact]]:
    """Return the stored people within reach of the keys, shelved, and their rows."""
    shelf = Shelf(CONTACTS, decisive=frozenset({"email", "profile"}))
    ids = _holders("contact_id", keys)
    people = Contact.objects.filter(pk__in=ids, merged_into__isnull=True)
    rows = {row.pk: row for row in people.select_related("account")}
    for pk in sorted(rows):
        folded = contact(facts_of_contact(rows[pk]))
        shelf.put(str(pk), folded, contact_keys(folded))
    return shelf, rows


def _holders(column: str, keys: Collection[Key]) -> set[UUID]:
    """Return who holds any of the keys, a bounded number of holders a key."""
    numbered = (
        MatchKey.objects.filter(key__in={key.number for key in keys})
        .filter(**{f"{column}__isnull": False})
        .annotate(place=Window(RowNumber(), partition_by=[F("key")], order_by=[F("pk").asc()]))
        .filter(place__lte=_MOST_HOLDERS)
    )
    return set(numbered.values_list(column, flat=True))


def facts_of_account(row: Account) -> AccountFacts:
    """Describe a stored company to the matcher."""
    return AccountFacts(
        id=str(row.pk),
        name=row.name if row.name != row.domain else "",
        domain=row.domain,
        phone=row.phone,
        city=row.city,
        region=row.region,
        country=row.country,
    )


def facts_of_contact(row: Contact) -> ContactFacts:
    """Describe a stored person to the matcher."""
    return ContactFacts(
        id=str(row.pk),
        first_name=row.first_name,
        last_name=row.last_name,
        email=row.email,
        phone=row.phone,
        linkedin_url=row.linkedin_url,
        company=row.account.name,
        domain=row.account.domain,
        city=row.city,
        country=row.country,
    )

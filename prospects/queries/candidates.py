"""Stored records that share a key with new ones: what the matcher compares them with."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from django.db import connection
from django.db.models import F

from leadops.tenancy.arrays import OneOf
from leadops.tenancy.scope import current_workspace_id
from prospects.matching import (
    ACCOUNTS,
    CONTACTS,
    AccountFacts,
    ContactFacts,
    Key,
    Shelf,
    folded_account,
    folded_contact,
)
from prospects.models import Account, Contact

# More holders than this make a key useless; one more is fetched to know it.
_MOST_HOLDERS = 51
# One parameter for thousands of keys; a list of them would be written and read one by one.
_HOLDERS = {
    column: (
        f"SELECT DISTINCT {column} FROM (SELECT {column},"  # noqa: S608 - the names are ours
        " row_number() OVER (PARTITION BY key ORDER BY id) AS place FROM prospects_matchkey"
        f" WHERE workspace_id = %s AND key = ANY(%s) AND {column} IS NOT NULL) AS held"
        " WHERE place <= %s"
    )
    for column in ("account_id", "contact_id")
}


def account_shelf(keys: Collection[Key]) -> tuple[Shelf, dict[UUID, Account]]:
    """Return the stored companies within reach of the keys, shelved, and their rows."""
    shelf = Shelf(ACCOUNTS, decisive=frozenset())
    ids = _holders("account_id", keys)
    companies = Account.objects.filter(OneOf(F("pk"), ids), merged_into__isnull=True)
    rows = {row.pk: row for row in companies}
    for pk in sorted(rows):
        shelf.put(str(pk), *folded_account(facts_of_account(rows[pk])))
    return shelf, rows


def contact_shelf(keys: Collection[Key]) -> tuple[Shelf, dict[UUID, Contact]]:
    """Return the stored people within reach of the keys, shelved, and their rows."""
    shelf = Shelf(CONTACTS, decisive=frozenset({"email", "profile"}))
    ids = _holders("contact_id", keys)
    people = Contact.objects.filter(OneOf(F("pk"), ids), merged_into__isnull=True)
    rows = {row.pk: row for row in people.select_related("account")}
    for pk in sorted(rows):
        shelf.put(str(pk), *folded_contact(facts_of_contact(rows[pk])))
    return shelf, rows


def _holders(column: str, keys: Collection[Key]) -> list[UUID]:
    """Return who holds any of the keys; a bounded number of holders a key."""
    numbers = sorted({key.number for key in keys})
    with connection.cursor() as cursor:
        cursor.execute(_HOLDERS[column], [current_workspace_id(), numbers, _MOST_HOLDERS])
        return [pk for (pk,) in cursor.fetchall()]


def facts_of_account(row: Account) -> AccountFacts:
    """Describe a stored company to the matcher."""
    return AccountFacts(
        id="",
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
        id="",
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

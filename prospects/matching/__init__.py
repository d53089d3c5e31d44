"""Same or not: keys that bring records together, evidence weighed, groups without chaining."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from prospects.matching.clusters import Groups, Link, best, group
from prospects.matching.facts import (
    Account,
    AccountFacts,
    Contact,
    ContactFacts,
    Rarity,
    account,
    contact,
)
from prospects.matching.keys import Key, account_keys, contact_keys
from prospects.matching.shelf import Shelf, stored
from prospects.matching.weighing import Answer, Judgement, weigh_accounts, weigh_contacts

__all__ = [
    "Account",
    "AccountFacts",
    "Answer",
    "Contact",
    "ContactFacts",
    "Groups",
    "Judgement",
    "Key",
    "Link",
    "Rarity",
    "Shelf",
    "account",
    "account_keys",
    "best",
    "contact",
    "contact_keys",
    "group",
    "group_accounts",
    "group_contacts",
    "stored",
    "weigh_accounts",
    "weigh_contacts",
]


def group_accounts(facts: Sequence[AccountFacts]) -> Groups:
    """Group a whole file of companies by its own words' rarity."""
    records = [account(one) for one in facts]
    rarity = Rarity.of(record.tokens for record in records)
    keys = [account_keys(record, rarity) for record in records]
    return group(records, keys, partial(weigh_accounts, rarity=rarity))


def group_contacts(facts: Sequence[ContactFacts]) -> Groups:
    """Group a whole file of people by its own names' rarity."""
    records = [contact(one) for one in facts]
    rarity = Rarity.of((record.first, record.last) for record in records)
    keys = [contact_keys(record) for record in records]
    return group(records, keys, partial(weigh_contacts, rarity=rarity))

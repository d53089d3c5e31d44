"""Same or not: keys that bring records together, evidence weighed, groups without chaining."""

from __future__ import annotations

from prospects.matching.facts import AccountFacts, ContactFacts, Record, account, contact
from prospects.matching.keys import Key, account_keys, contact_keys
from prospects.matching.shelf import Shelf, folded_account, folded_contact, stored
from prospects.matching.weighing import ACCOUNTS, CONTACTS, Answer, Judgement

__all__ = [
    "ACCOUNTS",
    "CONTACTS",
    "AccountFacts",
    "Answer",
    "ContactFacts",
    "Judgement",
    "Key",
    "Record",
    "Shelf",
    "account",
    "account_keys",
    "contact",
    "contact_keys",
    "folded_account",
    "folded_contact",
    "stored",
]

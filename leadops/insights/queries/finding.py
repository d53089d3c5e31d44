"""Whom and which company a line in the search box means: words of both, or a number as dialled.

Each condition is answered by an index that carries what it reads beside the key (decision 42); what
an index found is then joined by its key. An OR over a join would read every row.
"""

import re
from typing import TypeVar

from django.db.models import Q, QuerySet

from prospects.models import Account, Contact

Row = TypeVar("Row", Contact, Account)
MOST_WORDS = 6
# A single letter is in nearly every name: it narrows what others found and finds nothing itself.
FINDS = 2
_NUMBER = re.compile(r"\+?[\d\s().\-/]{3,40}")
EVERYBODY = 10_000_000
_LEAST_DIGITS = 5
_LEAST_BEHIND_PLUS = 3


def people(q: str) -> QuerySet[Contact]:
    """Return the people whose name, address and company hold every word, or with that number."""
    words = _words(q)
    named = Contact.objects.filter(searched__contains=q.lower())
    if len(words) > 1:
        # One word at least is the person's own; who is found by the company's alone is all of it.
        own = [word for word in words if len(word) >= FINDS] or words
        mine = Contact.objects.filter(_any("searched", own))
        # Without a limit PostgreSQL takes both readings of the table for one, of whole rows.
        named = Contact.objects.filter(pk__in=mine.order_by().values("pk")[:EVERYBODY])
        for word in words:
            theirs = Q(account__searched__contains=word)
            named = named.filter(Q(searched__contains=word) | theirs)
    return _or_number(named, Contact.objects.all(), q)


def companies(q: str) -> QuerySet[Account]:
    """Return the companies whose name and domain hold every word, or with that number."""
    named = Account.objects.filter(searched__contains=q.lower())
    if len(words := _words(q)) > 1:
        named = Account.objects.filter(*(Q(searched__contains=word) for word in words))
    return _or_number(named, Account.objects.all(), q)


def _or_number(named: QuerySet[Row], everybody: QuerySet[Row], q: str) -> QuerySet[Row]:
    """Add who has the number, each looked for in its own index."""
    if not (number := dialled(q)):
        return named
    called = everybody.exclude(phone="").filter(phone__contains=number)
    either = called.order_by().values("pk").union(named.order_by().values("pk"))
    return everybody.filter(pk__in=either)


def dialled(q: str) -> str:
    """Return what of a number, however it is written, stands in its stored form; "" for words.

    Numbers are stored as +15035550123. A leading 00 is the plus, a leading 0 only said at home.
    """
    text = q.strip().replace("(0)", "").replace("\xa0", " ")
    if not _NUMBER.fullmatch(text):
        return ""
    digits = re.sub(r"\D", "", text)
    if text.startswith("+") or digits.startswith("00"):
        found = digits.removeprefix("00") if not text.startswith("+") else digits
        return f"+{found}" if len(found) >= _LEAST_BEHIND_PLUS else ""
    digits = digits.removeprefix("0")
    return digits if len(digits) >= _LEAST_DIGITS else ""


def _words(q: str) -> list[str]:
    return list(dict.fromkeys(q.lower().split()))[:MOST_WORDS]


def _any(field: str, words: list[str]) -> Q:
    found = Q()
    for word in words:
        found |= Q(**{f"{field}__contains": word})
    return found

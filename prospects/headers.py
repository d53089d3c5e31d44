"""What columns are called: field by field, in the words of vendors and of many languages.

In each list the plainest name stands first: where two columns claim one field, the earlier wins.
Names are written without spaces, marks and case (`fold`).
"""

from __future__ import annotations

import re

from prospects import tables
from prospects.normalise.text import plain

FIELDS = (
    "full_name", "first_name", "last_name", "title", "email", "email_status", "phone",
    "linkedin_url", "company_name", "company_domain", "industry", "employees", "revenue", "city",
    "region", "country", "technologies", "keywords", "owner", "source_id", "updated_at",
)  # fmt: skip

# What no dictionary word may be taken from: the column is about another thing.
FOREIGN = tables.words("foreign_columns.txt")
# The words that, among others in a longer name, still tell the field; tried in this order.
_HINTS: tuple[tuple[str, frozenset[str]], ...] = tuple(
    (field, frozenset(words.split()))
    for field, words in (
        ("email", "email mail courriel correo epost"),
        ("linkedin_url", "linkedin"),
        ("phone", "phone telephone telefon telefono telefone mobile cell"),
        ("company_domain", "website domain homepage webseite"),
        ("company_name", "company organization organisation firma empresa societe azienda"),
        ("title", "jobtitle position designation"),
        ("industry", "industry sector branche"),
        ("employees", "employees headcount employee mitarbeiter"),
        ("revenue", "revenue turnover umsatz"),
        ("country", "country"),
        ("city", "city town"),
        ("technologies", "technologies technology"),
        ("owner", "owner"),
    )
)
_TELLING = tables.words("telling_words.txt")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NUMBERED = re.compile(r"\s*\(\d+\)$")


def fold(header: str) -> str:
    """Write a column name as the dictionary does: letters and digits only, plain."""
    text = _NUMBERED.sub("", header).replace("#", "number ").replace("&", "and")
    return re.sub(r"[\W_]+", "", plain(text))


def parts(header: str) -> list[str]:
    """Split a column name into its words, at capitals too."""
    spaced = _CAMEL.sub(" ", _NUMBERED.sub("", header))
    return re.findall(r"[^\W_]+", plain(spaced).replace("linked in", "linkedin"))


def _index() -> dict[str, list[tuple[str, float]]]:
    index: dict[str, list[tuple[str, float]]] = {}
    for field, names in tables.rows("headers.tsv"):
        words = names.split()
        for rank, word in enumerate(words):
            # 1.0 for the plainest name down to 0.8 for the last: enough to order rivals.
            index.setdefault(plain(word), []).append((field, 1.0 - 0.2 * rank / len(words)))
    return index


_INDEX = _index()


def claims(header: str) -> list[tuple[str, float]]:
    """Return the fields that a column name can mean, each with the confidence of that reading."""
    exact = _INDEX.get(fold(header))
    if exact:
        return exact
    words = parts(header)
    if not words or FOREIGN.intersection(words):
        return []
    for field, hints in _HINTS:
        if hints.intersection(words) and not (_TELLING - hints).intersection(words):
            return [(field, 0.6 - 0.05 * max(0, len(words) - 2))]
    return []

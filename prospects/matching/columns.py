"""Which column of any file plays which part in the comparison."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from prospects import tables
from prospects.headers import fold
from prospects.mapping import guess
from prospects.matching import facts
from prospects.matching.extras import Extra, extras_of, repeats
from prospects.matching.table import Coded, Table, distinct, first_of
from prospects.normalise import domains, people

_ROLES = {name: role for role, names in tables.rows("match_headers.tsv") for name in names.split()}
_SAMPLE = 300
_NAME_WORDS = 12
_WORDS = re.compile(r"[^\W\d_]{2,}")
# What an import field, or a role of our own, is called among the facts that are folded.
_FACTS = {
    "account": {
        "company_name": "name", "company_domain": "domain", "email": "email", "phone": "phone",
        "city": "city", "region": "region", "country": "country", "address": "address",
        "postcode": "postcode", "number": "number", "house": "house",
    },
    "contact": {
        "first_name": "first_name", "last_name": "last_name", "full_name": "full_name",
        "email": "email", "phone": "phone", "linkedin_url": "linkedin_url",
        "company_name": "company", "company_domain": "domain", "city": "city", "region": "region",
        "country": "country", "address": "address", "postcode": "postcode", "number": "number",
        "house": "house", "birth": "birth_date", "title": "title",
    },
}  # fmt: skip


_PLACES = ("street", "house", "postcode", "city", "region", "country")


@dataclass(frozen=True)
class Prepared:
    """A file ready to be resolved: its folded table, and what its own columns add."""

    table: Table
    roles: dict[str, str]
    extras: tuple[Extra, ...]


def prepared(columns: Mapping[str, Coded], size: int, kind: str) -> Prepared:
    """Fold a file's columns into the facts of the kind; the other columns become extras."""
    roles = _roles(columns, kind)
    given = {fact: columns[name] for fact, name in roles.items()}
    if kind == "contact":
        _split_names(given)
    _split_places(given)
    folds = facts.ACCOUNT_FOLDS if kind == "account" else facts.CONTACT_FOLDS
    folded = {
        name: given[source].folded(fold_text)
        for name, (source, fold_text) in folds.items()
        if source in given
    }
    for name, (source, fold_text) in facts.DERIVED.items():
        if source in folded:
            folded[name] = folded[source].folded(fold_text)
    if "house" in given:
        folded["house"] = given["house"].folded(facts.house)
    if "email" in given:
        folded["domain"] = _with_mail(folded.get("domain"), folded["mail_domain"])
    used = set(roles.values())
    if kind == "account" and "name" in given:
        alias = _alias(folded["name"], {n: c for n, c in columns.items() if n not in used})
        if alias:
            roles["alias"] = alias
            used.add(alias)
            folded["alias"] = columns[alias].folded(facts.company)
    others = {name: column for name, column in columns.items() if name not in used}
    owner = folded.get("domain") or folded.get("company") if kind == "contact" else None
    if owner:
        # Where the employer's place stands beside every employee it tells nothing of the person.
        places = [name for name in _PLACES if name in folded and repeats(folded[name], owner)]
        folded = {name: column for name, column in folded.items() if name not in places}
    return Prepared(Table(size, folded), roles, extras_of(others, size, owner))


def _with_mail(given: Coded | None, of_mail: Coded) -> Coded:
    """Return the companies' domains, filled from those of their mailboxes."""
    if given is None:
        return of_mail.folded(domains.company_domain)
    # Where one is given the other is not asked for; the empty text keeps its code.
    asked = np.append(np.where(given.codes > 0, 0, of_mail.codes), 0)
    used, back = distinct(asked)
    few = Coded(back[:-1], [of_mail.texts[code] for code in used.tolist()])
    return first_of(given, few.folded(domains.company_domain))


def _roles(columns: Mapping[str, Coded], kind: str) -> dict[str, str]:
    """Return the column that gives each fact, by its name and its cells."""
    header = list(columns)
    own = {name: role for name in header if (role := _ROLES.get(fold(name)))}
    samples = [_sampled(columns[name]) for name in header]
    width = max(map(len, samples), default=0)
    rows = [[sample[at] if at < len(sample) else "" for sample in samples] for at in range(width)]
    proposed = guess(header, rows).columns
    chosen: dict[str, str] = {}
    for name in header:
        fact = _FACTS[kind].get(own.get(name) or proposed.get(name) or "")
        if fact and fact not in chosen and own.get(name) != "fax":
            chosen[fact] = name
    if kind == "account" and "name" not in chosen:
        named = _name_column(columns, proposed, set(chosen.values()))
        chosen |= {"name": named} if named else {}
    if kind == "contact" and not {"first_name", "last_name", "full_name"} & set(chosen):
        named = _name_column(columns, proposed, set(chosen.values()))
        chosen |= {"full_name": named} if named else {}
    return chosen


def _name_column(
    columns: Mapping[str, Coded], proposed: Mapping[str, str | None], used: set[str]
) -> str | None:
    """Choose the column that names the records where none says so: a name, else the wordiest."""
    free = [name for name in columns if name not in used]
    for name in free:
        if proposed.get(name) == "full_name":
            return name
    named = [name for name in free if "name" in fold(name) and _wordiness(columns[name]) > 0]
    pool = named or [name for name in free if _wordiness(columns[name]) >= 1]
    return max(pool, key=lambda name: _wordiness(columns[name]), default=None)


def _alias(names: Coded, free: Mapping[str, Coded]) -> str | None:
    """Return the column that says the name once more, in another spelling, if there is one."""
    rows = np.flatnonzero(names.codes)
    rows = rows[:: max(1, len(rows) // _SAMPLE)]
    for name, column in free.items():
        again = 0
        for row in rows.tolist():
            own = set(names.texts[names.codes[row]].split())
            other = facts.company(column.texts[column.codes[row]]).split()
            again += len(own & set(other)) * 2 >= len(own) and len(other) <= _NAME_WORDS
        if again >= 0.6 * len(rows) > 0:
            return name
    return None


def _wordiness(column: Coded) -> float:
    """Return how many different worded texts a column has a row."""
    texts = _sampled(column)
    worded = {text for text in texts if _WORDS.search(text) and len(text) <= 300}
    share = (column.codes > 0).mean() if len(column.codes) else 0.0
    words = sum(min(6, len(_WORDS.findall(text))) for text in worded) / max(1, len(texts))
    return float(words * share)


def _sampled(column: Coded) -> list[str]:
    """Return cells of the column, spread over the whole of it."""
    filled = column.codes[column.codes > 0]
    step = max(1, len(filled) // _SAMPLE)
    return [column.texts[code] for code in filled[::step][:_SAMPLE].tolist()]


def _split_names(given: dict[str, Coded]) -> None:
    """Fill first and last name from a whole one."""
    whole = given.pop("full_name", None)
    if whole is None:
        return
    for name, fold_text in (("first_name", _first), ("last_name", _last)):
        part = whole.folded(fold_text)
        given[name] = first_of(given[name], part) if name in given else part


def _first(name: str) -> str:
    return people.parts(people.person_name(name))[0]


def _last(name: str) -> str:
    return people.parts(people.person_name(name))[1]


def _split_places(given: dict[str, Coded]) -> None:
    """Fill region and country from a city that is a whole location, `Austin, TX`."""
    whole = given.get("city")
    if whole is None:
        return
    for name, pick in (("region", facts.region_of), ("country", facts.country_of)):
        if name not in given:
            part = whole.folded(pick)
            if part.codes.any():
                given[name] = part

"""Who of a file may be mailed, by country, before anything of it is stored."""

from collections.abc import Iterable
from typing import Any

from leadops.accounts.models import Workspace
from leadops.compliance.contactability import jurisdiction
from leadops.compliance.queries import Ask, contactability_many
from prospects.normalise.places import country_name
from prospects.previews import Person

_REASONS = 3


def by_country(workspace: Workspace, people: Iterable[Person], basis: str) -> list[dict[str, Any]]:
    """Say by country how many of a file's usable rows may be mailed, and why the others may not.

    The country is the one whose law counts: as stated, else by the address or the telephone.
    A line is {"country", "may", "may_not", "why": [{"text", "count"}]}, the longest first; it is
    decided as the live line would today, under the lawful basis that the source states.
    """
    rows = list(people)
    asks = [Ask(one.email, one.country, basis, one.phone) for one in rows]
    lines: dict[str, dict[str, Any]] = {}
    answers = contactability_many(workspace=workspace, asks=asks)
    for person, answer in zip(rows, answers, strict=True):
        where = jurisdiction(country=person.country, email=person.email, phone=person.phone)
        name = country_name(where.country) if where.country else "Country not known"
        line = lines.setdefault(name, {"country": name, "may": 0, "may_not": 0, "why": {}})
        if answer.allowed:
            line["may"] += 1
            continue
        line["may_not"] += 1
        why = "Without an e-mail address." if not person.email else answer.because
        line["why"][why] = line["why"].get(why, 0) + 1
    for line in lines.values():
        most = sorted(line["why"].items(), key=lambda pair: (-pair[1], pair[0]))[:_REASONS]
        line["why"] = [{"text": text, "count": count} for text, count in most]
    return sorted(lines.values(), key=lambda one: (-one["may"] - one["may_not"], one["country"]))

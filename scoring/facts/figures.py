"""Numbers that a company states of itself: employees, year of founding, seat."""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator

from prospects.normalise import places
from scoring.company import Company
from scoring.facts.fact import Fact, said
from scoring.pages import SitePage

_STAFF = (
    r"(?:employees|staff members|staff|team members|colleagues|co-workers|coworkers|professionals"
    r"|mitarbeiter(?:innen|/innen|\*innen|:innen)?(?: und mitarbeiter(?:innen)?)?|mitarbeitende[nr]?"
    r"|beschäftigte[nr]?|collaborateurs|salariés|employés|empleados|dipendenti|collaboratori"
    r"|medewerkers|anställda|people)"
)
_HOW_MANY = re.compile(
    r"(?P<about>(?:more than|over|about|around|approximately|approx\.|nearly|almost|some|up to|mehr als"
    r"|über|rund|etwa|ca\.|plus de|más de|oltre|meer dan|ruim)\s+)?"
    r"(?P<count>\d{1,3}(?:[.,\u202f\u00a0 ]\d{3})+|\d{1,6})(?P<plus>\s?\+)?\s+"
    rf"(?:\w[\w-]{{2,20}}\s){{0,2}}?(?P<staff>{_STAFF})\b",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"(?:compan(?:y|ies)|business(?:es)?|organi[sz]ations?|enterprises?|clients?|customers?|teams"
    r"|firms?|employers?|unternehmen|kunden)\s+(?:with|of|that have|from|having|mit|ab|between)\b"
    r"|\bup to\b|\bfor every\b|\bhelps?\b|\bserv(?:e|es|ing)\b|\bfewer than\b|\bless than\b|\blaid off\b",
    re.IGNORECASE,
)


_LOOSE = frozenset({"people", "professionals", "staff", "colleagues"})
_BEING = re.compile(
    r"\b(?:we|we['’]re|are|have|has|with|employs?|employing|team of|family of|team is)\s*$",
    re.IGNORECASE,
)


def employees(page: SitePage, company: Company) -> Iterator[Fact]:
    for sentence, match in said(page, company, _HOW_MANY):
        before = sentence[: match.start()]
        if _OF_OTHERS.search(before[-60:]) or _OF_OTHERS.search(match[0]):
            continue
        is_loose = match["staff"].lower() in _LOOSE
        if is_loose and not _BEING.search(before):
            continue
        count = int(re.sub(r"\D", "", match["count"]))
        if not 2 <= count <= 3_000_000 or 1900 <= count <= 2100:
            continue
        about = (match["about"] or "").strip().lower()
        value = f"{about} {match['count'].strip()}".strip() + ("+" if match["plus"] else "")
        weight = 4 if is_loose else 5
        yield Fact("employees", value, sentence.strip(), page.url, weight=weight)


_YEAR = r"(?P<year>1[6-9]\d\d|20[0-3]\d)"
_FOUNDED = re.compile(
    rf"(?:(?:was |were |been )?(?:founded|established|incorporated|gegründet|fondée?s?|fundad[ao]s?"
    rf"|fondat[ao]|opgericht|grundad[et]?)\b[^!?]{{0,60}}?\b(?:in|im|im jahr|en|nel|since|seit|il|anno)?\s*{_YEAR}"
    rf"|\b(?:in|back in|im jahr|seit|en|on [A-Z][a-z]+ \d{{1,2}},)\s*(?P<year2>1[6-9]\d\d|20[0-3]\d)\b[^!?]{{0,60}}?"
    rf"\b(?:founded|established|gegründet|gründete|fondée?)\b)",
    re.IGNORECASE,
)


def founded(page: SitePage, company: Company) -> Iterator[Fact]:
    for sentence, match in said(page, company, _FOUNDED):
        before = sentence[: match.start()]
        is_named = company.is_named(before[-80:]) or company.is_named(match[0])
        follows = company.is_named(sentence[match.end() : match.end() + 40])
        is_ours = bool(
            match["year"] and re.search(r"\b(?:we|company|wir)\b[^,]{0,20}$", before, re.IGNORECASE)
        )
        if not (is_named or follows or is_ours) or (match["year2"] and not (follows or is_named)):
            continue
        year = match["year"] or match["year2"]
        yield Fact("founded", year, sentence.strip(), page.url, weight=5 if is_named else 4)


_SEAT = re.compile(
    r"\b(?:headquartered|head office|headquarters|based|hauptsitz|mit sitz|siège(?: social)?|con sede)"
    r"(?:\s+(?:is|are|and production|of the company))*\s+(?:in|at|à|en)\s+"
    r"(?P<place>[A-ZÄÖÜ][\w.'’\-]+(?:\s[A-ZÄÖÜ][\w.'’\-]+){0,2}(?:,\s[A-ZÄÖÜ][\w.'’\-]+(?:\s[A-ZÄÖÜ][\w.'’\-]+){0,2}){0,2})"
)


def headquarters(page: SitePage, company: Company) -> Iterator[Fact]:
    for sentence, match in said(page, company, _SEAT):
        place = match["place"].rstrip(".,")
        head, _, last = place.rpartition(", ")
        code = places.country(last) if head else ""
        yield Fact("headquarters", place, sentence.strip(), page.url, weight=5 if code else 3)
        if code:
            yield Fact("country", code, sentence.strip(), page.url, weight=5)

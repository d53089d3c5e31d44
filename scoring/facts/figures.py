"""Numbers and places that a company states of itself: employees, seat."""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator

from prospects import tables
from prospects.normalise import places
from scoring import gazetteer
from scoring.company import Company
from scoring.facts.fact import MAX_SENTENCE, Fact, home_of, said, sentences
from scoring.facts.ownership import other_firm
from scoring.homes import home_country
from scoring.pages import SitePage
from scoring.patterns import late
from scoring.sieve import Rare

_STAFF = (
    r"(?:employees|staff members|staff|team members|colleagues|co-workers|coworkers|professionals"
    r"|mitarbeiter(?:innen|n|/innen|\*innen|:innen)?(?: und mitarbeiter(?:innen)?)?|mitarbeitende[nr]?"
    r"|beschäftigte[nr]?|collaborateurs|salariés|employés|empleados|dipendenti|collaboratori"
    r"|medewerkers|mensen|anställda|medarbetare|ansatte|medarbejdere|pracowników|colaboradores|trabalhadores|funcionários|trabajadores|addetti|people)"
)
_HOW_MANY = late(
    r"(?P<about>(?:more than|over|about|around|approximately|approx\.|nearly|almost|some|up to|mehr als"
    r"|über|rund|etwa|ca\.|plus de|más de|mais de|oltre|circa|meer dan|ruim|ponad|około|omkring|cirka)\s+)?"
    r"(?P<count>\d{1,3}(?:[.,\u202f\u00a0 ]\d{3})+|\d{1,6})(?P<plus>\s?\+)?\s+"
    rf"(?:\w[\w-]{{2,20}}\s){{0,2}}?(?P<staff>{_STAFF})\b",
    re.IGNORECASE,
)
_TELLS_STAFF = Rare(_HOW_MANY)
_OF_OTHERS = late(
    r"(?:compan(?:y|ies)|business(?:es)?|organi[sz]ations?|enterprises?|clients?|customers?|teams"
    r"|firms?|employers?|unternehmen|kunden)\s+(?:with|of|that have|from|having|mit|ab|between)\b"
    r"|\bup to\b|\bl(?:ay|ays|aid|aying)[- ]?off|\b(?:cuts?|hires?|hired|adds?|added|creates?|new|additional|further|entlässt|entlassen|streicht|baut|sucht|suchen|licenci\w+|supprim\w+|recrut\w+|embauch\w+|despid\w+|licenzi\w+|ontsla\w+|zwalni\w+)\b[^.]{0,30}$|\bfor every\b|\bhelps?\b|\bserv(?:e|es|ing)\b|\bfewer than\b|\bless than\b|\blaid off\b",
    re.IGNORECASE,
)


_LOOSE = frozenset({"people", "professionals", "staff", "colleagues", "mensen"})
_BEING = late(
    r"\b(?:we|we['’]re|are|have|has|with|employs?|employing|team of|family of|team is|zijn met)\s*$",
    re.IGNORECASE,
)

# "10,000 people on the waiting list" work there no more than those who signed up.
_WAITING = late(
    r"\s(?:on (?:the|a|our|its)|in line|waiting|signed|signing|registered|subscribed|using)\b",
    re.IGNORECASE,
)


def employees(page: SitePage, company: Company) -> Iterator[Fact]:
    for sentence, match in said(page, company, _TELLS_STAFF):
        before = sentence[: match.start()]
        if _OF_OTHERS.search(before[-60:]) or _OF_OTHERS.search(match[0]):
            continue
        is_loose = match["staff"].lower() in _LOOSE
        if is_loose and (not _BEING.search(before) or _WAITING.match(sentence, match.end())):
            continue
        yield from _employees(match, sentence, page, weight=4 if is_loose else 5)


def _employees(
    match: re.Match[str], sentence: str, page: SitePage, *, weight: int
) -> Iterator[Fact]:
    count = int(re.sub(r"\D", "", match["count"]))
    if not 2 <= count <= 3_000_000 or 1900 <= count <= 2100:
        return
    about = (match["about"] or "").strip().lower()
    value = f"{about} {match['count'].strip()}".strip() + ("+" if match["plus"] else "")
    yield Fact("employees", value, sentence.strip(), page.url, weight=weight)


def counted(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield staff that opens a sentence of the company's own page: "Over 300 employees move …"."""
    if home_of(page) not in {"about", "home"}:
        return
    for block in page.main:
        if block.tag in {"blockquote", "q"} or not _TELLS_STAFF.search(block.text):
            continue
        for sentence in sentences(block):
            match = _HOW_MANY.match(sentence) if len(sentence) <= MAX_SENTENCE else None
            if match is None or match["staff"].lower() in _LOOSE or _OF_OTHERS.search(sentence):
                continue
            if not other_firm(page, company, block, block.start + block.text.find(sentence)):
                yield from _employees(match, sentence, page, weight=3)


_SEAT = Rare(
    late(
        r"\b(?:headquartered|head office|headquarters|based|hauptsitz|mit sitz|siège(?: social)?|con sede)"
        r"(?:\s+(?:is|are|and production|of the company))*\s+(?:in|at|à|en)\s+"
        r"(?P<place>[A-ZÄÖÜ][\w.'’\-]+(?:\s[A-ZÄÖÜ][\w.'’\-]+){0,2}(?:,\s[A-ZÄÖÜ][\w.'’\-]+(?:\s[A-ZÄÖÜ][\w.'’\-]+){0,2}){0,2})"
    )
)


def _country(town: str, name: str, home: str) -> str:
    """Return the country that a place ends with: "Berlin, DE" and "Dover, DE" end with two.

    Where a code is a country's and an American state's, the town tells, then the page's country
    ``home``; empty where neither does.
    """
    country = places.country(name)
    if len(name) > 2 or name not in _STATES:
        return country
    if country and places.country_name(country) in town:  # "Panama City, PA"
        return country
    known = gazetteer.town(gazetteer.fold(town))
    inside = known.countries & {"US", country} if known else frozenset()
    if not country or inside == {"US"}:
        return "US"
    if inside == {country}:
        return country
    return home if home in {"US", country} else ""


_STATES = frozenset(row[1] for row in tables.rows("regions.tsv") if row[0] == "US")


def headquarters(page: SitePage, company: Company) -> Iterator[Fact]:
    for sentence, match in said(page, company, _SEAT):
        place = match["place"].rstrip(".,")
        head, _, last = place.rpartition(", ")
        town = head.rpartition(", ")[2]
        code = _country(town, last, home_country(page)) if head else ""
        yield Fact("headquarters", place, sentence.strip(), page.url, weight=5 if code else 3)
        if code:
            yield Fact("country", code, sentence.strip(), page.url, weight=5)

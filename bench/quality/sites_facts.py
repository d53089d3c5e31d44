"""What company sites say: facts of four saved sites and contact entities of 45 small-business pages.

Data: `company_pages` (expected_facts.csv, hand-written) and `company_pages_contact` (Webstruct's
hand annotation). Each contact page is read alone by `lab site`, `--company` being the organisation
that its annotation names most often, without `--domain`. "entities" are all that a page names, as
the annotation is; "facts" are the company's own, so what the annotation has of customers, partners
and neighbours counts as missed there. 24.html is a directory of other firms.
Matching rule of entities, per page and label over distinct values: equal after
normalising (case, signs, legal forms; digits of numbers without trunk prefix; ISO codes of regions
and countries). STREET, HOURS, ORG, PER and FUNC, whose ends are a matter of taste, also match where
their words overlap by half or more (Dice). SUBJ (headings) is left out. Pages alternate by name
between development and held-out half. Of the held-out half the missed numbers, streets, codes and
hours were listed once, and its annotation was read before the word lists (first names, functions)
were written, so it is not fully unseen; the towns come from GeoNames.
"""

import csv
import datetime as dt
import re
import shutil
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.figures import Figure, count, f1, rate
from scoring.reading.saved import Raw

LABELS = (
    "ORG", "PER", "FUNC", "STREET", "CITY", "STATE", "ZIPCODE", "COUNTRY", "TEL", "FAX", "EMAIL",
    "HOURS",
)  # fmt: skip
LOOSE = frozenset({"STREET", "HOURS", "ORG", "PER", "FUNC"})
WHERE = ("TEL", "FAX", "STREET", "CITY", "STATE", "ZIPCODE")
DIRECTORIES = frozenset({"24.html"})
OF_FIELD = {
    "phone": "TEL", "fax": "FAX", "email": "EMAIL", "street": "STREET", "city": "CITY",
    "region": "STATE", "postcode": "ZIPCODE", "country": "COUNTRY", "hours": "HOURS",
    "person": "PER", "function": "FUNC", "name": "ORG", "legal_name": "ORG",
}  # fmt: skip
TODAY = dt.date(2026, 11, 20)
NAMES = {
    "bio_lutions": "BIO-LUTIONS", "sumup": "SumUp", "temicon": "temicon", "trustlogix": "TrustLogix",
}  # fmt: skip

Values = dict[str, dict[str, set[str]]]  # page -> label -> normalised values


def figures(data: Path) -> Iterator[Figure]:
    """Yield the closing list's figures on sites: facts, traps, quotes, contact entities."""
    yield from _site_figures(data / "company_pages")
    yield from contact_figures(data / "company_pages_contact")


def contact_figures(folder: Path) -> Iterator[Figure]:
    """Yield the figures of the contact pages, those of the closing list first."""
    gold = _gold(folder)
    facts, found = _answers(folder)
    pages = sorted(gold)
    halves = {"development": pages[::2], "held out": pages[1::2], "all pages": pages}
    for half, names in halves.items():
        goal = ">= 0.80" if half != "development" else ""
        yield _f1(f"contact entities F1, {half}", gold, found, names, LABELS, goal)
        yield _recall(f"phone recall, {half}", gold, found, names, ">= 0.90" if goal else "")
    for half, names in halves.items():
        yield _f1(f"facts alone: contact entities F1, {half}", gold, facts, names, LABELS)
        yield _recall(f"facts alone: phone recall, {half}", gold, facts, names, "")
    yield _f1("facts alone: addresses and numbers F1", gold, facts, pages, WHERE)
    own = [page for page in pages if page not in DIRECTORIES]
    yield _recall("facts alone: phone recall without 24.html", gold, facts, own, ">= 0.90")
    for label in LABELS:
        yield _f1(f"{label} F1, held out", gold, found, halves["held out"], (label,))
    exact = [label for label in LABELS if label not in LOOSE]
    yield _f1("addresses, numbers, mail F1, held out", gold, found, pages[1::2], (*exact, "STREET"))
    yield from _baseline(folder, gold, halves["held out"])


# Contact entities


def _gold(folder: Path) -> Values:
    values: Values = defaultdict(lambda: defaultdict(set))
    with (folder / "gold_entities.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["type"] in LABELS and (value := normal(row["type"], row["text"])):
                values[row["page"]][row["type"]].add(value)
    return values


def _answers(folder: Path) -> tuple[Values, Values]:
    """Return facts and entities of each page, by label, as `lab site` prints them."""
    facts: Values = defaultdict(lambda: defaultdict(set))
    entities: Values = defaultdict(lambda: defaultdict(set))
    for name, company in _companies(folder).items():
        answer = _answer(folder / name, company)
        for fact in answer["facts"]:
            _put(facts[name], OF_FIELD.get(fact["field"], ""), fact["value"])
        for entity in answer["entities"]:
            _put(entities[name], entity["label"], entity["value"])
    return facts, entities


def _put(values: dict[str, set[str]], label: str, text: str) -> None:
    if label and (value := normal(label, text)):
        values[label].add(value)


def _companies(folder: Path) -> dict[str, str]:
    """Return the organisation that each page's annotation names most often, the first of equals."""
    named: dict[str, Counter[str]] = {
        path.name: Counter() for path in sorted(folder.glob("*.html"))
    }
    with (folder / "gold_entities.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["type"] == "ORG":
                named[row["page"]][row["text"]] += 1
    return {page: (names.most_common(1) or [("Unknown", 0)])[0][0] for page, names in named.items()}


def _answer(page: Path, company: str) -> dict[str, Any]:
    from leadops.lab.commands import site

    with TemporaryDirectory() as folder:
        shutil.copy(page, folder)
        options = {"places": [folder], "company": company, "domain": "", "saved_on": TODAY}
        return list(site.run(options))[-1]


def normal(label: str, text: str) -> str:
    """Return the value under which two writings of one entity are equal."""
    from prospects.normalise import companies, places

    text = re.sub(r"&\s?amp;?", "&", text)
    if label in {"TEL", "FAX"}:
        digits = re.sub(r"\D", "", re.split(r"(?i)\d(?=\s*(?:x|ext|\d+ ?[ap]m))", text)[0] or text)
        return re.sub(r"\D", "", text)[-10:].lstrip("0") if len(digits) >= 5 else ""
    if label == "STATE":
        return places.region(text.strip(" ."), "US") if text.strip() else ""
    if label == "COUNTRY":
        return places.country(text.strip(" .")) or _words(text)
    if label == "ORG":
        return " ".join(companies.company_tokens(text)) or _words(text)
    if label == "ZIPCODE":
        return re.sub(r"[^A-Z0-9]", "", text.upper())
    return _words(text)


def _words(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


def alike(label: str, one: str, other: str) -> bool:
    """Say whether two normalised values are the same entity."""
    if one == other or (label == "ORG" and one.replace(" ", "") == other.replace(" ", "")):
        return True
    if label in {"TEL", "FAX"}:
        return min(len(one), len(other)) >= 7 and (one.endswith(other) or other.endswith(one))
    if label == "ZIPCODE":  # with or without "CH-", "NSW"
        return min(len(one), len(other)) >= 4 and (one.endswith(other) or other.endswith(one))
    if label not in LOOSE:
        return False
    a, b = set(one.split()), set(other.split())
    return bool(a & b) and 2 * len(a & b) >= 0.5 * (len(a) + len(b))


def matched(label: str, gold: Iterable[str], found: Iterable[str]) -> int:
    """Count pairs of gold and found values, each used once, equal ones first."""
    left, hits = sorted(found), 0
    waiting = []
    for value in sorted(gold):
        if value in left:
            left.remove(value)
            hits += 1
        else:
            waiting.append(value)
    for value in waiting:
        partner = next((other for other in left if alike(label, value, other)), None)
        if partner is not None:
            left.remove(partner)
            hits += 1
    return hits


def _sums(gold: Values, found: Values, pages: list[str], labels: Iterable[str]) -> tuple[int, ...]:
    hits = claimed = true = 0
    for page in pages:
        for label in labels:
            wanted, seen = gold[page][label], found[page][label]
            hits += matched(label, wanted, seen)
            claimed += len(seen)
            true += len(wanted)
    return hits, claimed, true


def _f1(
    name: str, gold: Values, found: Values, pages: list[str], labels: Iterable[str], goal: str = ""
) -> Figure:
    hits, claimed, true = _sums(gold, found, pages, labels)
    note = f"P {hits / max(claimed, 1):.2f} R {hits / max(true, 1):.2f}, {len(pages)} pages"
    return f1(name, hits, claimed, true, goal=goal, note=note)


def _recall(name: str, gold: Values, found: Values, pages: list[str], goal: str) -> Figure:
    hits, _, true = _sums(gold, found, pages, ("TEL",))
    return rate(name, hits, true, goal=goal)


def _baseline(folder: Path, gold: Values, pages: list[str]) -> Iterator[Figure]:
    """Yield the same figure for what people would do without us: phonenumbers over the text."""
    import phonenumbers
    from selectolax.lexbor import LexborHTMLParser

    found: Values = defaultdict(lambda: defaultdict(set))
    for name in pages:
        body = LexborHTMLParser((folder / name).read_bytes()).body
        text = body.text(separator="\n") if body else ""
        for match in phonenumbers.PhoneNumberMatcher(text, "US"):
            found[name]["TEL"].add(normal("TEL", match.raw_string))
    yield _f1("TEL F1, held out, phonenumbers alone (US)", gold, found, pages, ("TEL",))


# Facts of whole sites


def _norm_fits(want: str, got: str) -> bool:
    return want == got


FITS: dict[str, tuple[str, Callable[[str, str], bool]]] = {
    "employees": ("employees", _norm_fits),
    "founded": ("founded", _norm_fits),
    "register": ("register", lambda want, got: _book(want) == _book(got)),
    "open_positions": ("open_positions", _norm_fits),
    "headquarters": ("headquarters", _norm_fits),
    "ceo": ("ceo", _norm_fits),
    "obfuscated_email": ("email", _norm_fits),
    "email": ("email", _norm_fits),
    "phone": ("phone", _norm_fits),
    "price_departmental": ("price", lambda want, got: want in got),
}


def _book(text: str) -> str:
    match = re.search(r"HR[AB] ?\d+", text)
    return match[0].replace(" ", "") if match else text


@cache
def _reading(folder: Path) -> "object":
    from scoring import site

    raws = [
        Raw(f"https://site.example/{path.name}", path.read_bytes())
        for path in sorted(folder.iterdir())
    ]
    return site.read(raws, name=NAMES[folder.name], today=TODAY)


def _site_figures(folder: Path) -> Iterator[Figure]:
    from scoring.reading.quotes import verbatim

    with (folder / "expected_facts.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    facts = {name: _reading(folder / name).facts for name in NAMES}  # type: ignore[attr-defined]
    wanted = [row for row in rows if row["kind"] in {"fact", "negative"}]
    hits = 0
    for row in wanted:
        field, fits = FITS[row["field"]]
        hits += any(
            f.field == field and fits(row["expected"], f.value) for f in facts[row["company"]]
        )
    yield rate("expected facts found", hits, len(wanted), goal=">= 0.70", note="4 sites")
    traps = [row for row in rows if row["kind"] == "trap"]
    taken = sum(any(_is_trap(row, fact.value) for fact in facts[row["company"]]) for row in traps)
    yield count("traps taken", taken, len(traps), goal="<= 0")
    unknowns = [row for row in rows if row["kind"] == "unknown"]
    guessed = sum(
        any(f.field in {"address", "street"} for f in facts[row["company"]]) for row in unknowns
    )
    yield count("unknowns guessed", guessed, len(unknowns), goal="<= 0")
    away = every = 0
    for name in NAMES:
        reading = _reading(folder / name)
        by_url = {page.url: page for page in reading.pages}  # type: ignore[attr-defined]
        for fact in facts[name]:
            every += 1
            page = by_url[fact.page]
            away += not (
                fact.quote in page.source if fact.is_markup else verbatim(fact.quote, page.text)
            )
    yield count("quotes that are not on their page", away, every, goal="<= 0")


def _is_trap(row: dict[str, str], value: str) -> bool:
    return any(mark in value.lower() for mark in _TRAPS[row["field"]])


_TRAPS = {
    "email": ("company@gmail.com",),
    "untrusted_comments": ("trackback", "pingback"),
    "other_firms_email": ("parallaxis",),
}

"""Sentences of real pages, said to the company, and falsehoods planted into them one at a time."""

# ruff: noqa: ARG001 - every plant has one signature

import csv
import json
import random
import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.quality import _claims_plants as plants
from bench.quality import _claims_wordings as wordings
from bench.quality._claims_tables import Case

NOW = datetime(2026, 11, 20, tzinfo=UTC)


@dataclass(frozen=True)
class Page:
    """A company with one text about it; `part` is dev or held, by the company's name."""

    company: str
    text: str

    @property
    def part(self) -> str:
        return (wordings.DEV, wordings.HELD)[zlib.crc32(self.company.encode()) % 2]


def pages(data: Path) -> list[Page]:
    """Return the saved sites, FAQ and descriptions; markup taken off, lines kept."""
    names = {"sumup": "SumUp", "bio_lutions": "BIO-LUTIONS", "temicon": "temicon",
             "trustlogix": "TrustLogix"}  # fmt: skip
    found = [
        Page(names[file.parent.name], _text(file.read_bytes()))
        for file in sorted((data / "company_pages").glob("*/*.html"))
    ]
    contact = data / "company_pages_contact"
    with (contact / "gold_entities.csv").open(encoding="utf-8") as file:
        gold = list(csv.DictReader(file))
    keys = list(gold[0])
    for path in sorted(contact.glob("*.html"), key=lambda one: int(one.stem)):
        org = next((row[keys[-1]] for row in gold
                    if row[keys[0]].removesuffix(".html") == path.stem and "ORG" in row.values()), "")  # fmt: skip
        if org:
            found.append(Page(" ".join(org.split()), _text(path.read_bytes())))
    with (data / "qa/sumup_faq_en_gb.jsonl").open(encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    for at in range(0, len(rows), 12):
        text = "\n".join(f"{row['question']}\n{row['answer']}" for row in rows[at : at + 12])
        found.append(Page("SumUp", text))
    with (data / "companies/yc_2023.jsonl").open(encoding="utf-8") as file:
        companies = [json.loads(line) for line in file]
    found += [Page(one["name"], one["long_description"]) for one in companies
              if one["long_description"]]  # fmt: skip
    return found


def _text(raw: bytes) -> str:
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(raw.decode("utf-8", errors="replace"))
    for node in tree.css("script, style, noscript, svg, template"):
        node.decompose()
    body = tree.body or tree.root
    lines = body.text(separator="\n").splitlines() if body else []
    return "\n".join(line for one in lines if (line := " ".join(one.split())))


def cases(data: Path) -> Iterator[Case]:
    """Give every usable sentence true and false."""
    rng = random.Random(7)
    listed = pages(data)
    telling = [(page, one) for page in listed for one in _sentences(page)]
    for place, (page, sentence) in enumerate(telling):
        stranger = telling[(place + 91) % len(telling)]
        yield from _of_sentence(place, page, sentence, stranger, rng)


def _sentences(page: Page) -> list[str]:
    found = re.split(r"(?<=[.!])\s+(?=[A-Z“])|\n", page.text)
    kept = [
        one.strip() for one in found
        if 7 <= len(one.split()) <= 32 and one.strip()[-1:] in ".!" and one.strip()[:1].isalpha()
        and "?" not in one and "…" not in one and one.count('"') % 2 == 0
    ]  # fmt: skip
    return list(dict.fromkeys(kept))[:14]


def _of_sentence(
    place: int, page: Page, sentence: str, stranger: tuple[Page, str], rng: random.Random
) -> Iterator[Case]:
    def case(
        kind: str, claim: str, *, is_false: bool = True, about: str = "", age: int = 6
    ) -> Case:
        at = NOW - timedelta(days=age)
        sources = ((about or page.company, page.text, at),)
        return Case(kind, page.part, claim, page.company, sources, NOW, is_false, "page")

    says = (addressed, named)[place % 2]
    told = says(sentence, page.company)
    yield case("verbatim", told, is_false=False)
    for make in _TRUE:
        other = make(told, page.part, rng)
        if other and other != told:
            yield case(make.__name__.strip("_"), other, is_false=False)
    for kind, plant in plants.FALSE.items():
        wrong = plant(told, page.company, rng)
        if wrong and wrong != told:
            yield case(kind, wrong)
    # Few sentences tell who does what to whom: those are turned round in both forms.
    said = (named, addressed)[place % 2](sentence, page.company)
    if wrong := plants.FALSE["wrong actor"](said, page.company, rng):
        yield case("wrong actor", wrong)
    if place % 4 == 0:
        yield case("swapped company", told, about=stranger[0].company)
        firm = rng.choice(plants.FIRMS)
        swapped = named(sentence, firm).replace(page.company, firm)
        if firm in swapped and firm not in page.text:
            yield case("swapped company", swapped)
    if place % 5 == 0:
        yield case("stale", told, age=rng.choice((370, 500, 900)))
        theirs = addressed(stranger[1], stranger[0].company)
        if stranger[0].company != page.company:
            yield case("invented", named(theirs, page.company))
        part, wording = rng.choice(wordings.INVENTED)
        made = wording.format(c=page.company, city=rng.choice(plants.PLACES), person=rng.choice(plants.PEOPLE),
                              year=rng.randint(2019, 2026), n=rng.randint(3, 60))  # fmt: skip
        yield replace(case("invented", made), part=part)


def addressed(sentence: str, _company: str = "") -> str:
    """Say a company's own sentence to it: "we" becomes "you"."""
    told = sentence
    for ours, yours in ((r"\b[Ww]e['’]re\b", "you are"), (r"\b[Ww]e['’]ve\b", "you have"),
                        (r"\b[Ww]e\b", "you"), (r"\b[Oo]ur\b", "your"), (r"\bus\b", "you"),
                        (r"\b[Ww]ir sind\b", "Sie sind"), (r"\b[Ww]ir haben\b", "Sie haben")):  # fmt: skip
        told = re.sub(ours, yours, told)
    return told[:1].upper() + told[1:]


def named(sentence: str, company: str) -> str:
    """Say a company's own sentence of it, by its name."""
    forms = {"have": "has", "are": "is", "were": "was", "do": "does"}

    def third(match: re.Match[str]) -> str:
        verb = match[2]
        changed = forms.get(verb) or (
            verb if verb.endswith(("ed", "n")) or verb in _BARE else verb + "s"
        )
        return f"{company} {changed}"

    told = re.sub(r"\b[Ww]e['’]re\b", f"{company} is", sentence)
    told = re.sub(r"\b[Ww]e['’]ve\b", f"{company} has", told)
    told = re.sub(r"\b[Ww]e['’]ll\b", f"{company} will", told)
    told = re.sub(r"\b([Ww]e) ([a-z]+)\b", third, told)
    told = re.sub(r"\b[Ww]e\b", company, told)
    told = re.sub(r"\b[Oo]ur\b", f"{company}'s", told)
    told = re.sub(r"\bus\b", company, told)
    return told[:1].upper() + told[1:]


_BARE = frozenset(
    {
        "can",
        "will",
        "could",
        "may",
        "must",
        "would",
        "should",
        "also",
        "only",
        "now",
        "currently",
        "did",
        "made",
        "took",
        "regularly",
        "never",
        "recently",
    }
)


# --- the same, said otherwise ---------------------------------------------------------------------


def _synonyms(told: str, part: str, _rng: random.Random) -> str:
    changed = told
    for whose, word, other in wordings.SYNONYMS:
        if whose == part:
            changed = re.sub(rf"\b{word}\b", other, changed, count=1)
    return changed


def _number_format(told: str, part: str, rng: random.Random) -> str:
    def other(match: re.Match[str]) -> str:
        value = float(match[1].replace(",", ""))
        if value >= 1_000_000 and value % 100_000 == 0:
            return f"{value / 1e6:g} million"
        if value >= 1_000:
            return f"{value:,.0f}" if "," not in match[1] else f"{value:.0f}"
        small = [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        ]
        return small[int(value)] if value.is_integer() and 2 <= value <= 12 else match[0]

    if plants.DATE_YEAR.search(told) or "%" in told or "$" in told:
        return ""
    return plants.NUMBER.sub(other, told, count=1)


def _reordered(told: str, part: str, rng: random.Random) -> str:
    front = re.match(
        r"((?:In|Since|With|For|By|From|At|On|Through|Using) [^,]{4,60}), ([^,]{15,})[.!]$", told
    )
    if front:
        return f"{front[2][:1].upper()}{front[2][1:]} {front[1][:1].lower()}{front[1][1:]}."
    return ""


def _partial(told: str, part: str, rng: random.Random) -> str:
    cuts = [
        m.start()
        for m in re.finditer(r", (?:and|which|with|so|as|including|while|making)\b| so that ", told)
    ]
    kept = [cut for cut in cuts if len(told[:cut].split()) >= 6]
    return f"{told[: kept[-1]]}." if kept else ""


def _framed(told: str, part: str, rng: random.Random) -> str:
    frames = {
        wordings.DEV: ("I read that {}", "Your site says that {}", "I saw on your page that {}"),
        wordings.HELD: (
            "Your about page mentions that {}",
            "I noticed that {}",
            "As you write, {}",
        ),
    }
    first = told.split(maxsplit=1)[0]
    inner = (
        told
        if first[1:] != first[1:].lower() or first not in _LOWER
        else told[:1].lower() + told[1:]
    )
    return rng.choice(frames[part]).format(inner)


_LOWER = frozenset({"You", "Your", "The", "A", "An", "In", "This", "With", "For", "It", "All"})
_TRUE: tuple[Callable[[str, str, random.Random], str], ...] = (
    _synonyms, _number_format, _reordered, _partial, _framed,
)  # fmt: skip

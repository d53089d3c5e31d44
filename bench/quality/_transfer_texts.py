"""Mails that are tied to one company and mails that fit anybody, over real companies.

A tied mail says what one sentence of the company's own page or record says: quoted, edited, told in
part. A generic mail is one of `texts/generic_mails.txt` with the company's names and fields put in.
Frames and generic mails at even places are for tuning, those at odd places are held out.
"""

import csv
import json
import random
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from selectolax.lexbor import LexborHTMLParser

GENERIC = (
    (Path(__file__).parent / "texts" / "generic_mails.txt")
    .read_text(encoding="utf-8")
    .strip()
    .split("\n%%\n")
)
FRAMES = (
    'Hi {first},\n\nOn your website I read: "{said}". Who looks after this at {company}?\n\nMara',
    "Hi {first},\n\n{said} That made me write to you, because we work on the same problem. Do you"
    " have ten minutes?\n\nBest regards,\nMara",
    "{first}, you say that {said_small} How do you plan the people for it?\n\nWe help teams to plan"
    " their week, so that they drive less.\n\nMara",
    "Hi {first},\n\nI hope you are well. {said} I believe {company} could save a lot of time with"
    " our software. Would you be open to a quick call?\n\nKind regards,\nMara",
    "Dear {first},\n\nwe plan field visits. I came across this about {company}: {said_small} Is that"
    " still so?\n\nMara Lind",
    "Hello {first},\n\ncongratulations! {said} Teams like yours usually need help with hiring then."
    " Shall I send you an idea?\n\nMara",
)
OWN = json.loads(
    (Path(__file__).parent / "texts" / "tied_companies.json").read_text(encoding="utf-8")
)
_STOP = re.compile(r"(?<=[.!?])\s+|\n+")
_MARKUP = re.compile(r"[@|<>={}&]|http|www\.")
_SPACE = re.compile(r"\s+")
_OTHERS = 12


@dataclass(frozen=True)
class Company:
    """A company as a record with its evidence, and the segment it is compared within."""

    record: dict[str, Any]
    said: tuple[str, ...]
    segment: str
    first: str = "Ana"


@dataclass(frozen=True)
class Case:
    """One mail, whose it is, whom it is tried on, and whether it is tied to its company."""

    kind: str
    text: str
    contact: dict[str, Any]
    others: list[dict[str, Any]]
    is_tied: bool


def companies(data: Path) -> list[Company]:
    """Return the companies of all sources, those with something to say of themselves."""
    return [
        *_yc(data),
        *_pages(data / "company_pages", "pages"),
        *_contact_pages(data / "company_pages_contact"),
        *_funded(data),
        *_faq(data),
    ]


def cases(data: Path, *, half: int, most: int) -> Iterator[Case]:
    """Yield tied and generic cases over at most so many companies of each source."""
    draw = random.Random(f"transfer {half}")
    listed = companies(data)
    peers: dict[str, list[Company]] = defaultdict(list)
    for company in listed:
        peers[company.segment].append(company)
    used: dict[str, int] = defaultdict(int)
    for place, company in enumerate(draw.sample(listed, len(listed))):
        source = company.segment.split(":")[0]
        around = _around(company, peers)
        if used[source] >= most or len(around) < 3:
            continue
        used[source] += 1
        others = [one.record for one in draw.sample(around, min(_OTHERS, len(around)))]
        said = draw.choice(company.said)
        frame = FRAMES[half::2][place % 3]
        for kind, told in _told(said, draw):
            text = _filled(frame, company, told)
            yield Case(f"{source}, {kind}", text, company.record, others, is_tied=True)
        for generic in draw.sample(GENERIC[half::2], 2):
            text = _filled(generic, company, "")
            yield Case(f"{source}, generic", text, company.record, others, is_tied=False)


def own_cases(*, half: int) -> Iterator[Case]:
    """Yield paraphrases, also in other languages, about made-up companies of two segments."""
    records = [_own_record(row) for row in OWN]
    for row, record in zip(OWN, records, strict=True):
        others = [
            one
            for one in records
            if one["industry"] == record["industry"] and one["id"] != record["id"]
        ]
        company = Company(record, (), "own")
        for place, said in enumerate(row["tied"][half::2]):
            text = _filled(FRAMES[half::2][place % 3], company, said)
            yield Case("own, paraphrased", text, record, others, is_tied=True)
        for generic in GENERIC[half::2]:
            text = _filled(generic, company, "")
            yield Case("own, generic", text, record, others, is_tied=False)


def _own_record(row: dict[str, Any]) -> dict[str, Any]:
    signals = [{"kind": "news", "quote": quote} for quote in row["evidence"]]
    kept = {key: row[key] for key in ("id", "company", "industry", "city", "stage")}
    return {**kept, "contact": {"first_name": "Ana"}, "signals": signals}


def _around(company: Company, peers: dict[str, list[Company]]) -> list[Company]:
    """Return the others of a company's segment; of pages and answers, those of every segment."""
    source = company.segment.split(":")[0]
    wider = {"faq": "yc:Fintech -> Payments", "pages": "contact pages:all"}.get(source)
    own = company.record["id"]
    return [one for one in peers[wider or company.segment] if one.record["id"] != own]


def _told(said: str, draw: random.Random) -> Iterator[tuple[str, str]]:
    """Yield a sentence verbatim, in the second person with words left out, and in part."""
    yield "quoted", said
    words = re.sub(r"\b[Ww]e\b", "you", re.sub(r"\b[Oo]ur\b", "your", said)).split()
    yield "edited", " ".join(word for word in words if draw.random() > 0.15)
    parts = said.split(", ")
    yield "reordered", ", ".join(reversed(parts)) if len(parts) > 1 else " ".join(words[::1])
    size = max(7, len(words) * 2 // 3)
    start = draw.randrange(max(1, len(words) - size + 1))
    yield "in part", " ".join(words[start : start + size]) + "."


def _filled(frame: str, company: Company, told: str) -> str:
    record = company.record
    return frame.format(
        first=company.first,
        company=record["company"],
        industry=record.get("industry") or "software",
        city=record.get("city") or "London",
        stage=record.get("stage") or "Series A",
        title="Head of Operations",
        said=told,
        said_small=told[:1].lower() + told[1:],
    )


def _is_telling(sentence: str, company: str) -> bool:
    """Tell whether a sentence is an observation: whole, and a figure or two names in it."""
    words = sentence.split()
    if not 8 <= len(words) <= 40 or not sentence.endswith(".") or _MARKUP.search(sentence):
        return False
    if sum(word[0].islower() for word in words) < len(words) / 2:
        return False
    own = set(re.findall(r"\w+", company))
    named = {word for word in words[1:] if word[0].isupper() and not own & {*word.split("'")}}
    return len(named) > 1 or any(any(char.isdigit() for char in word) for word in words)


def _sentences(text: str, company: str) -> tuple[str, ...]:
    found = (_SPACE.sub(" ", one).strip(" \"'") for one in _STOP.split(text))
    return tuple(dict.fromkeys(one for one in found if _is_telling(one, company)))


def _yc(data: Path) -> Iterator[Company]:
    for line in (data / "companies/yc_2023.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text = f"{row['one_liner'] or ''}\n{row['long_description'] or ''}"
        said = _sentences(text, row["name"])
        if not said:
            continue
        record = {
            "id": row["id"],
            "first_name": "Ana",
            "company": row["name"],
            "website": row["website"],
            "industry": row["industry"],
            "tags": row["tags"],
            "city": (row["all_locations"] or "").split(",")[0],
            "team_size": row["team_size"],
            "stage": row["stage"],
            "description": text,
        }
        yield Company(record, said, f"yc:{row['subindustry']}")


def _page_text(path: Path) -> str:
    tree = LexborHTMLParser(path.read_bytes().decode("utf-8", errors="replace"))
    for node in tree.css("script, style, noscript, svg"):
        node.decompose()
    return tree.body.text(separator="\n", strip=True) if tree.body else ""


def _pages(folder: Path, segment: str) -> Iterator[Company]:
    for home in sorted(path for path in folder.iterdir() if path.is_dir()):
        text = "\n".join(_page_text(page) for page in sorted(home.glob("*.html")))
        name = {"bio_lutions": "BIO-LUTIONS", "sumup": "SumUp"}.get(home.name, home.name.title())
        pages = [
            {"url": f"https://{home.name}.example/{page.stem}", "text": _page_text(page)}
            for page in sorted(home.glob("*.html"))
        ]
        for said in _sentences(text, name)[:60:3]:
            record = {"id": home.name, "company": {"name": name}, "pages": pages}
            record = {**record, "company": name, "contact": {"first_name": "Ana"}}
            yield Company(record, (said,), segment)


def _contact_pages(folder: Path) -> Iterator[Company]:
    named: dict[str, str] = {}
    with (folder / "gold_entities.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["type"] == "ORG":
                named.setdefault(row["page"], row["text"])
    for path in sorted(folder.glob("*.html")):
        name = named.get(path.name) or f"Company {path.stem}"
        text = _page_text(path)
        said = _sentences(text, name)
        if said:
            record = {"id": path.stem, "company": name, "contact": {"name": "Ana Diaz"}}
            yield Company({**record, "page_text": text}, said, "contact pages:all")


def _funded(data: Path) -> Iterator[Company]:
    """Yield companies with their funding rounds as dated signals."""
    text = (data / "companies/crunchbase_2013_rounds.csv").read_text(encoding="utf-8")
    rounds: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in csv.DictReader(text.splitlines()):
        rounds[row.get("company_permalink") or row.get("permalink") or ""].append(row)
    text = (data / "companies/crunchbase_2013_companies.csv").read_text(encoding="utf-8")
    for row in list(csv.DictReader(text.splitlines()))[:1500]:
        signals = [
            {
                "kind": "funding",
                "event_date": one["funded_at"],
                "sentence": f"{row['name']} raised ${int(one['raised_amount_usd']):,} on"
                f" {one['funded_at']}.",
            }
            for one in rounds.get(row["permalink"], ())
            if (one.get("raised_amount_usd") or "").isdigit()
        ]
        if signals and row["category_code"]:
            record = {"id": row["permalink"], "company_name": row["name"], "company": row["name"]}
            record |= {"industry": row["category_code"], "city": row["city"], "signals": signals}
            first = signals[-1]["sentence"]
            yield Company(record, (first,), f"funded:{row['category_code']}")


def _faq(data: Path) -> Iterator[Company]:
    """Yield one company with its answers, a case an answer; it is compared with start-ups."""
    path = data / "qa/sumup_faq_en_gb.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    record = {"id": "sumup", "company": "SumUp", "contact": {"first_name": "Ana"}}
    record |= {"industry": "Fintech", "quotes": [row["answer"] for row in rows]}
    for row in rows:
        said = _sentences(row["answer"], "SumUp")
        if said:
            yield Company(record, said, "faq")

"""The reading measured on saved pages of real companies; bounds, nothing fitted to the files."""

import csv
import datetime as dt
import re
import time
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

from scoring import site
from scoring.contact import phones
from scoring.reading import pages
from scoring.reading.quotes import verbatim
from scoring.reading.saved import Raw
from tests.bounds import HANG

NAMES = {
    "bio_lutions": "BIO-LUTIONS",
    "sumup": "SumUp",
    "temicon": "temicon",
    "trustlogix": "TrustLogix",
}
TODAY = dt.date(2026, 11, 20)


@cache
def raws(folder: Path) -> tuple[Raw, ...]:
    return tuple(
        Raw(f"https://site.example/{path.name}", path.read_bytes())
        for path in sorted(folder.iterdir())
    )


@cache
def reading(folder: Path) -> site.SiteReading:
    return site.read(raws(folder), name=NAMES[folder.name], today=TODAY)


def folders(public_data: Path) -> list[Path]:
    return [public_data / "company_pages" / name for name in sorted(NAMES)]


FIELDS = {
    "employees": ("employees", lambda want, got: want == got),
    "founded": ("founded", lambda want, got: want == got),
    "register": ("register", lambda want, got: re.search(r"HRB \d+", want)[0] in got),
    "open_positions": ("open_positions", lambda want, got: want == got),
    "headquarters": ("headquarters", lambda want, got: want == got),
    "ceo": ("ceo", lambda want, got: want == got),
    "obfuscated_email": ("email", lambda want, got: want == got),
    "email": ("email", lambda want, got: want == got),
    "phone": ("phone", lambda want, got: want == got),
    "price_departmental": ("price", lambda want, got: want in got),
}


def expected(public_data: Path, *kinds: str) -> list[dict[str, str]]:
    with (public_data / "company_pages/expected_facts.csv").open(encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if row["kind"] in kinds]


def test_expected_facts_are_found_with_their_page(public_data: Path) -> None:
    """ENR1: at least 70 % of what the pages state."""
    rows = expected(public_data, "fact", "negative")
    missing = []
    for row in rows:
        field, fits = FIELDS[row["field"]]
        read = reading(public_data / "company_pages" / row["company"])
        if not any(f.field == field and fits(row["expected"], f.value) for f in read.facts):
            missing.append(row)

    assert len(rows) >= 12
    assert len(missing) <= 0.3 * len(rows), missing


def test_expected_signals_are_found_with_their_date(public_data: Path) -> None:
    """DIS8, ENR5: at least 70 % of the dated news."""
    kinds = {
        "leadership_change": "leadership",
        "growth": "expansion",
        "funding": "funding",
        "hiring": "hiring",
        "hiring_date": "hiring",
        "product_launch": "launch",
    }
    rows = expected(public_data, "signal")
    missing = []
    for row in rows:
        kind, _, date = row["field"].partition(" ")
        date = date or (row["expected"] if kind == "hiring_date" else "")
        read = reading(public_data / "company_pages" / row["company"])
        if not any(s.kind == kinds[kind] and s.event_date.startswith(date) for s in read.signals):
            missing.append(row)

    assert len(rows) >= 7
    assert len(missing) <= 0.3 * len(rows), missing


def test_no_trap_is_taken(public_data: Path) -> None:
    for folder in folders(public_data):
        read = reading(folder)
        claimed = " | ".join(
            [f"{f.field}={f.value}" for f in read.facts] + [s.sentence for s in read.signals]
        )

        assert "company@gmail.com" not in claimed
        assert "parallaxis" not in claimed
        assert "XXX" not in claimed
        assert not any(f.field == "address" for f in read.facts if folder.name == "bio_lutions")
        assert not any(f.value == "India" for f in read.facts)
        assert "Trackback" not in "".join(page.text for page in read.pages)


def test_every_quote_stands_on_its_page(public_data: Path) -> None:
    for folder in folders(public_data):
        read = reading(folder)
        by_url = {page.url: page for page in read.pages}

        for fact in read.facts:
            page = by_url[fact.page]
            stands = (
                fact.quote in page.source if fact.is_markup else verbatim(fact.quote, page.text)
            )
            assert stands
        for signal in read.signals:
            assert verbatim(signal.quote, by_url[signal.page].text)


def test_the_same_news_is_one_signal(public_data: Path) -> None:
    for folder in folders(public_data):
        signals = reading(folder).signals
        funding = [s.event_date for s in signals if s.kind == "funding"]

        assert len({s.news_key for s in signals}) == len(signals)
        assert len(set(funding)) == len(funding)


def test_a_reading_twice_is_the_same(public_data: Path) -> None:
    folder = public_data / "company_pages/temicon"

    again = site.read(raws(folder), name="temicon", today=TODAY)

    assert (again.facts, again.signals) == (reading(folder).facts, reading(folder).signals)


def test_all_sites_are_read_in_seconds(public_data: Path) -> None:
    started = time.process_time()

    for folder in folders(public_data):
        site.read(raws(folder), name=NAMES[folder.name], today=TODAY)

    assert time.process_time() - started < HANG


def test_unknown_names_what_no_page_states(public_data: Path) -> None:
    read = reading(public_data / "company_pages/bio_lutions")

    assert {"address", "employees", "headquarters"} <= set(read.unknown)
    assert not set(read.unknown) & {fact.field for fact in read.facts}


def test_phones_of_small_businesses(public_data: Path) -> None:
    """Recall and precision of phone numbers on hand-annotated pages; fax is no phone."""
    gold: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    folder = public_data / "company_pages_contact"
    with (folder / "gold_entities.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            gold[row["page"]][row["type"]].add(re.sub(r"\D", "", row["text"])[-10:].lstrip("0"))
    found = missed = extra = faxes_taken = 0
    for name, entities in gold.items():
        page = pages.read((folder / name).read_bytes(), url=f"https://site.example/{name}")
        seen = {f.value for f in phones.phone_finds(page) if f.kind != "fax"}
        wanted = entities["TEL"] - {""}
        found += sum(any(number.endswith(tail) for number in seen) for tail in wanted)
        missed += sum(not any(number.endswith(tail) for number in seen) for tail in wanted)
        known = wanted | entities["FAX"]
        extra += sum(not any(number.endswith(tail) for tail in known) for number in seen)
        only_fax = entities["FAX"] - wanted - {""}
        faxes_taken += sum(any(number.endswith(tail) for tail in only_fax) for number in seen)

    assert found / (found + missed) >= 0.85
    assert found / (found + extra) >= 0.95
    assert faxes_taken <= 3


@pytest.mark.parametrize("board", ["ashby", "greenhouse", "lever"])
def test_job_boards_are_hiring_signals(public_data: Path, board: str) -> None:
    body = (public_data / "ats_job_boards" / f"{board}.json").read_bytes()

    read = site.read(
        [Raw("https://jobs.example/b.json", body, "application/json")],
        name="Acme",
        today=TODAY,
    )

    assert [(signal.kind, bool(signal.event_date)) for signal in read.signals] == [("hiring", True)]
    assert read.signals[0].sentence.startswith("Acme is hiring for 2 roles: ")
    assert [(fact.field, fact.value) for fact in read.facts] == [("open_positions", "2")]


HOSTILE = [
    "a",
    "A",
    "1",
    "1 ",
    "A ",
    "Aa ",
    "1.",
    "+1 ",
    "12 Aa ",
    "a@",
    "a.",
    "-",
    "founded in 2010 ",
    "raised Series A ",
    "€1,",
    "appoint ",
    "Tel: ",
    "Dr. ",
    "GmbH ",
    "1,000 people ",
    "May 1 ",
    "12 High Street, ",
    "a(at)",
    "O'",
    "company with ",
    "no ",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_takes_no_longer_than_it_is_long(piece: str) -> None:
    """Promise 14: no pattern blows up on pages written against it."""
    seconds(piece, 1_000)  # the patterns are compiled

    # Four times the text: 4 where each letter costs the same, 16 where each costs all before it.
    # The least of two each: a pause of the machine is no cost of the text.
    long, short = (min(seconds(piece, size) for _ in range(2)) for size in (20_000, 5_000))
    assert long < 8 * short


def seconds(piece: str, letters: int) -> float:
    """Return the seconds of processor that three pages of ten paragraphs of the piece take."""
    text = piece * (letters // len(piece))
    body = f"<h1>Acme news and more</h1><p>12 May 2024</p>{f'<p>{text}</p>' * 10}".encode()
    urls = [
        "https://acme.example/imprint",
        "https://acme.example/jobs",
        "https://acme.example/news",
    ]
    started = time.process_time()
    site.read([Raw(url, body) for url in urls], name="Acme", today=TODAY)
    return time.process_time() - started

"""Pages of 600 KB that are all text: processor seconds of `lab site`'s work on each kind.

`python -m bench.speed.dense_pages`. Saved pages of that size are mostly markup and take a tenth of
this; these are invented, each kind dense with what one reader looks for. Goal: under 1 s each.
"""

import datetime as dt
import sys
import time
from collections.abc import Callable
from random import Random

from scoring import site
from scoring.contact import entities
from scoring.reading.pages import SitePage
from scoring.reading.saved import Raw

SIZE = 600_000
TODAY = dt.date(2026, 11, 20)
ROUNDS = 3
FIRST = "table of offices"  # it asks for the most tables
_TEXT = (
    "we our team company product customer data platform service market growth design engine report"
    " quality office project people value plan network energy supply training steel bridge garden"
)
WORDS = _TEXT.split()
PEOPLE = ("Anna Berg", "Peter Klein", "Maria Rossi", "John Smith", "Lena Ortiz", "Tom Baker")
TOWNS = ("Berlin", "Hamburg", "Paris", "Lyon", "Madrid", "Austin", "Leeds", "Denver", "Utrecht")
FIRMS = ("Globex", "Initech", "Umbrella GmbH", "Hooli Inc", "Vandelay Ltd", "Stark AG")
HEADLINES = (
    "Acme raises ${} million Series B",
    "Acme opens office number {} in Leeds",
    "Globex acquires Initech for ${} million",
    "Acme appoints Lena Ortiz as CFO",
    "Five tips for {} pumps",
)


def main() -> int:
    """Print what the first page of a process takes, then the best of three rounds for each kind."""
    first = _seconds(_page(KINDS[FIRST], Random(7)))  # reads the tables of names too
    sys.stdout.write(f"{'first page, ' + FIRST:30} {SIZE // 1000} KB {first:.2f} s\n")
    slowest = 0.0
    for name, make in KINDS.items():
        body = _page(make, Random(7))
        seconds = min(_seconds(body) for _ in range(ROUNDS))
        slowest = max(slowest, seconds)
        sys.stdout.write(f"{name:30} {len(body) // 1000} KB {seconds:.2f} s\n")
    sys.stdout.write(f"slowest {slowest:.2f} s, goal < 1 s\n")
    return 0


def _seconds(body: bytes) -> float:
    def also(page: SitePage) -> None:
        entities.entities(page, "Acme")

    start = time.process_time()
    raw = Raw("https://acme.example/news.html", body)
    site.summary([raw], name="Acme", domain="acme.example", today=TODAY, read_on=TODAY, also=also)
    return time.process_time() - start


def _page(make: Callable[[Random, int], str], random: Random) -> bytes:
    pieces: list[str] = []
    length = 0
    while length < SIZE:
        pieces.append(make(random, len(pieces)))
        length += len(pieces[-1])
    return f"<html lang=en><title>Acme</title><body>{''.join(pieces)}</body></html>".encode()


def _sentence(random: Random) -> str:
    words = [random.choice(WORDS) for _ in range(random.randint(6, 20))]
    told = (
        random.choice(PEOPLE),
        f"in {random.choice(TOWNS)}",
        random.choice(FIRMS),
        f"{random.randint(1, 28)} March {random.randint(2015, 2026)}",
        f"{random.randint(2, 900)} employees",
        f"+49 {random.randint(30, 900)} {random.randint(10_000, 9_999_999)}",
        f"founded in {random.randint(1900, 2020)}",
    )
    if random.random() < 0.7:
        words.insert(len(words) // 2, random.choice(told))
    return f"{' '.join(words).capitalize()}. "


def _sentences(random: Random, count: int) -> str:
    return "".join(_sentence(random) for _ in range(count))


def _news(random: Random, number: int) -> str:
    day = TODAY - dt.timedelta(days=number)
    headline = random.choice(HEADLINES).format(random.randint(2, 90))
    return f"<h2>{headline}</h2><p>{day:%B} {day.day}, {day.year}</p><p>{_sentences(random, 5)}</p>"


def _office(random: Random, _number: int) -> str:
    number = f"{random.randint(30, 900)} {random.randint(10_000, 9_999_999)}"
    code = random.randint(10_000, 99_999)
    return (
        f"<table><tr><td>{random.choice(FIRMS)}</td><td>Hauptstraße {random.randint(1, 99)}<br>"
        f"{code} {random.choice(TOWNS)}</td><td>Tel. +49 {number}</td></table>"
    )


def _row(random: Random, number: int) -> str:
    day = TODAY - dt.timedelta(days=random.randint(0, 4000))
    return (
        f"<table><tr><td>{random.choice(WORDS)} {number}</td><td>{random.randint(1, 999)},90 €</td>"
        f"<td>{random.choice(TOWNS)}</td><td>{day}</td></table>"
    )


KINDS: dict[str, Callable[[Random, int], str]] = {
    "one paragraph": lambda random, _: _sentence(random),
    "paragraphs": lambda random, _: f"<p>{_sentences(random, 5)}</p>",
    "short lists": lambda random, _: f"<li>{' '.join(random.choices(WORDS, k=3))}</li>",
    "people": lambda random, _: f"<li>{random.choice(PEOPLE)}, Head of Sales</li>",
    "news with dates": _news,
    "table of numbers and dates": _row,
    "table of offices": _office,
    "scripts": lambda random, _: f"<script>x = '{_sentence(random)}'</script><p>Acme</p>",
}


if __name__ == "__main__":
    raise SystemExit(main())

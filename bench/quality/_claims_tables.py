"""Facts from public tables, told in many wordings: the cases whose truth is known exactly."""

import csv
import io
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from bench.quality import _claims_fresh as fresh
from bench.quality import _claims_wordings as wordings

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
}
_FILLER = (
    "Home About Careers Press Contact",
    "Our mission is to make everyday work simpler for people in small firms.",
    "Read more stories in our newsroom.",
    "Subscribe to the newsletter and never miss an update.",
)


@dataclass(frozen=True)
class Case:
    """A claim with what the check is given; `kind` is a kind of falsehood, or of truth."""

    kind: str
    part: str
    claim: str
    company: str
    sources: tuple[tuple[str, str, datetime], ...]  # (about, text, fetched_at)
    now: datetime
    is_false: bool
    group: str = ""

    def as_input(self) -> dict[str, Any]:
        """Return the case as `lab claims` takes it."""
        return {
            "text": f"Hi Ana,\n\n{self.claim}\n\nWho looks after this?\n\nBest,\nMara",
            "record": {"company": self.company, "first_name": "Ana"},
            "sources": [
                {"id": f"s{place}", "about": about, "text": text, "fetched_at": at.isoformat()}
                for place, (about, text, at) in enumerate(self.sources)
            ],
            "now": self.now.isoformat(),
        }


@dataclass(frozen=True)
class Event:
    """A row as slot values: companies a and b (c is a), a sum, a count, a day, a place, a person."""

    a: str
    b: str = ""
    amount: int = 0
    currency: str = "USD"
    n: int = 0
    on: date = date(2023, 1, 1)
    round: str = ""
    city: str = ""
    person: str = ""


def cases(data: Path) -> Iterator[Case]:
    """Give the true and the false cases of all families."""
    rng = random.Random(20261121)
    rows = _rows(data)
    for family in (*wordings.FAMILIES, *fresh.FAMILIES):
        events = rows[family.kind]
        part = slice(0, None, 2) if family.part == wordings.DEV else slice(1, None, 2)
        picked = events[part]
        for place, event in enumerate(islice(picked, 100)):
            other = picked[(place + 17) % len(picked)]
            yield from _of_event(family, place, event, other, rng)


def _of_event(
    family: wordings.Family, place: int, event: Event, other: Event, rng: random.Random
) -> Iterator[Case]:
    page_at = place % len(family.pages)
    claim_at = place // 2 % len(family.claims)
    if family.kind in wordings.PAIRED:
        claim_at = min(page_at, len(family.claims) - 1)
    page = _told(family.pages[page_at], event, family.language, rng)
    make = _Maker(family, event, page, rng)
    wording = family.claims[claim_at]
    needed = {"{amount}": "amount", "{n}": "n", "{month}": "date", "{year}": "date",
              "{date}": "date", "{round}": "round", "{city}": "city", "{person}": "person"}  # fmt: skip
    if not all(_is_on(slot, family.pages[page_at]) for slot in needed if slot in wording):
        return
    yield make.case("template", wording, event, is_false=False)
    if event.amount and "{amount}" in wording:
        factor = rng.choice((1.1, 1.5, 2, 3, 0.5, 10, 0.8))
        yield make.case("number", wording, replace(event, amount=int(event.amount * factor) + 1000))
        yield make.case(
            "unit", wording, replace(event, currency="EUR" if event.currency == "USD" else "USD")
        )
        yield make.case("unit", wording, replace(event, amount=event.amount * 1000))
    if event.n and "{n}" in wording:
        factor = rng.choice((1.2, 2, 3, 0.5, 10, 0.7))
        yield make.case("number", wording, replace(event, n=int(event.n * factor) + 1))
    if any(slot in wording for slot in ("{month}", "{year}", "{date}")):
        days = 365 * rng.choice((1, 2, 3, -1)) if "{year}" in wording else 31 * rng.randint(2, 9)
        yield make.case("date", wording, replace(event, on=event.on + timedelta(days=days)))
    for slot, kind in (("b", "name"), ("city", "name"), ("person", "name")):
        if getattr(event, slot) and f"{{{slot}}}" in wording:
            value = getattr(other, slot)
            if value.lower() not in page.lower() and event.a != other.a:
                yield make.case(kind, wording, replace(event, **{slot: value}))
    if event.a != other.a and ("{c}" in wording or "{a}" in wording):
        yield make.case("swapped company", wording, replace(event, a=other.a), company=event.a)
        yield make.case("swapped company", wording, event, about=other.a)
    if family.false_actors:
        at = page_at if family.kind in wordings.PAIRED else place
        yield make.case("wrong actor", family.false_actors[at % len(family.false_actors)], event)
    if family.recent:
        recent = family.recent[place % len(family.recent)]
        if all(_is_on(slot, family.pages[page_at]) for slot in needed if slot in recent):
            yield make.case("stale", recent, event, later=rng.choice((500, 900, 1500)), fresh=True)
    yield make.case("stale", wording, event, later=rng.choice((400, 700, 1200)))


def _is_on(slot: str, page: str) -> bool:
    dated = "{date}" in page
    return slot in page or (slot == "{month}" and dated) or (slot == "{year}" and dated)


@dataclass(frozen=True)
class _Maker:
    family: wordings.Family
    event: Event
    page: str
    rng: random.Random

    def case(
        self,
        kind: str,
        wording: str,
        event: Event,
        *,
        is_false: bool = True,
        company: str = "",
        about: str = "",
        later: int = 0,
        fresh: bool = False,
    ) -> Case:
        seen = datetime.combine(self.event.on, datetime.min.time(), UTC) + timedelta(days=9)
        now = seen + timedelta(days=later or 12)
        text = "\n".join((*_FILLER[:2], self.page, *_FILLER[2:]))
        at = now - timedelta(days=4) if fresh else seen
        mine = company or self.event.a
        return Case(
            kind,
            self.family.part,
            _told(wording, event, self.family.language, self.rng),
            mine,
            ((about or mine, text, at),),
            now,
            is_false,
            f"{self.family.kind} {self.family.language}",
        )


def _told(wording: str, event: Event, language: str, rng: random.Random) -> str:
    return wording.format(
        a=event.a,
        b=event.b,
        c=event.a,
        amount=_money(event.amount, event.currency, language, rng),
        round=event.round,
        n=_count(event.n, language, rng),
        date=_day(event.on, language, rng),
        month=_month(event.on, language),
        year=event.on.year,
        city=event.city,
        person=event.person,
    )


def _month(on: date, language: str) -> str:
    name = _MONTHS[language].split()[on.month - 1]
    return f"{name} de {on.year}" if language == "es" else f"{name} {on.year}"


def _money(amount: int, currency: str, language: str, rng: random.Random) -> str:
    scale, name = (10**9, "billion") if amount >= 10**9 else (10**6, "million")
    short = f"{amount / scale:.4f}".rstrip("0").rstrip(".")
    exact = round(float(short) * scale) == amount and amount >= 10**6
    sign = {"USD": "$", "EUR": "€"}[currency]
    if language == "de":
        word = {"million": "Mio.", "billion": "Mrd."}[name]
        unit = {"USD": "US-Dollar", "EUR": "Euro"}[currency]
        grouped = f"{amount:,}".replace(",", ".")
        forms = [f"{grouped} {unit}", f"{grouped} {sign}"]
        comma = short.replace(".", ",")
        return rng.choice(
            [f"{comma} {word} {unit}", f"{comma} {word} {sign}", *forms] if exact else forms
        )
    if language == "fr":
        unit = {"USD": "dollars", "EUR": "euros"}[currency]
        grouped = f"{amount:,}".replace(",", " ")
        word = {"million": "millions", "billion": "milliards"}[name]
        forms = [f"{grouped} {unit}"]
        return rng.choice(
            [f"{short.replace('.', ',')} {word} de {unit}", *forms] if exact else forms
        )
    if language == "es":
        unit = {"USD": "dólares", "EUR": "euros"}[currency]
        grouped = f"{amount:,}".replace(",", ".")
        word = {"million": "millones", "billion": "mil millones"}[name]
        return f"{short.replace('.', ',')} {word} de {unit}" if exact else f"{grouped} {unit}"
    forms = [f"{sign}{amount:,}", f"{currency} {amount:,}"]
    letter = {"million": rng.choice("Mm"), "billion": "bn"}[name]
    longer = [f"{sign}{short}{letter}", f"{sign}{short} {name}", f"{currency} {short} {name}"]
    return rng.choice([*longer, *longer, *forms] if exact else forms)


def _count(n: int, language: str, rng: random.Random) -> str:
    mark = {"en": ",", "de": ".", "fr": " ", "es": "."}[language]
    return rng.choice((f"{n:,}".replace(",", mark), str(n)))


def _day(on: date, language: str, rng: random.Random) -> str:
    month = _MONTHS[language].split()[on.month - 1]
    if language == "de":
        return rng.choice((f"{on.day}. {month} {on.year}", f"{on:%d.%m.%Y}"))
    if language == "es":
        return f"{on.day} de {month} de {on.year}"
    if language == "fr":
        return rng.choice((f"{on.day} {month} {on.year}", f"{on:%d/%m/%Y}"))
    return rng.choice(
        (
            f"{month} {on.day}, {on.year}",
            f"{on.day} {month} {on.year}",
            on.isoformat(),
            f"{month[:3]} {on.day}, {on.year}",
        )
    )


def _rows(data: Path) -> dict[str, list[Event]]:
    companies = data / "companies"
    deals = [
        Event(row["acquirer_name"], row["company_name"], int(float(row["price_amount"])),
              row["price_currency_code"] if row["price_currency_code"] == "EUR" else "USD",
              on=date.fromisoformat(row["acquired_at"]), n=40 + place * 7 % 900)
        for place, row in enumerate(_table(companies / "crunchbase_2013_acquisitions.csv"))
        if row["price_amount"] and _is_plain(row["acquirer_name"], row["company_name"])
    ]  # fmt: skip
    rounds = [
        Event(row["company_name"], amount=int(float(row["raised_amount_usd"])),
              on=date.fromisoformat(row["funded_at"]), round=_round(row["funding_round_type"]))
        for row in _table(companies / "crunchbase_2013_rounds.csv")
        if row["raised_amount_usd"] and row["funded_at"] and _is_plain(row["company_name"])
        and row["funding_round_type"].startswith("series-") and float(row["raised_amount_usd"]) > 1
    ]  # fmt: skip
    layoffs = [
        Event(row["company"], n=int(float(row["total_laid_off"])), city=row["location"].split(",")[0],
              on=datetime.strptime(row["date"], "%m/%d/%Y").replace(tzinfo=UTC).date())
        for row in _table(companies / "layoffs_2024.csv")
        if row["total_laid_off"] and row["location"] and _is_plain(row["company"])
    ]  # fmt: skip
    profiles = [
        Event(row["company"], n=int(float(row["num. of employees"])), city=row["city"],
              person=row["CEO"], on=date(2020, 6, 1))
        for row in _table(companies / "fortune1000_2020.csv")
        if row["CEO"] and row["num. of employees"] and _is_plain(row["company"])
        and row["city"] not in row["company"]
    ]  # fmt: skip
    return {
        "funding": rounds[::7],
        "deal": deals,
        "layoff": layoffs,
        "profile": profiles,
        "customer": deals[::-1],
    }


def _table(path: Path) -> list[dict[str, str]]:
    text = (
        path.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n").replace("\r", "\n")
    )
    return list(csv.DictReader(io.StringIO(text)))


def _is_plain(*names: str) -> bool:
    """Tell names that stand in a sentence as names do from those that read as words or prices."""
    return len({*names}) == len(names) and all(
        name[:1].isupper() and len(name) > 3 and not any(c in name for c in ".!?/()&") and
        not any(part.isdigit() for part in name.split()) for name in names
    )  # fmt: skip


def _round(kind: str) -> str:
    name, _, letter = kind.partition("-")
    return f"{name.title()} {letter.upper()[:1]}"

"""Invented firms' sites in eleven languages: facts, dated signals, and the traps that stand beside them.

The sites in ``firms`` are our own writing, and so is what they should give. A site lists the values
that its pages state (`=`), the signals that they report (`+`, with a date or its beginning), values
of others or of nobody (`!`), words that no signal may quote (`!!`), and fields that no page states
(`?`). A fact is right where its value is listed; fields that a site does not list are not judged.
Posts are not judged, as nothing says which of a site's articles are worth telling.

Each set was written before it was first read. All but ``held`` were then mended for; at first
sight they gave (found, right, traps taken): 89.7 %, 92.7 %, 11 of 90; 92.3 %, 93.9 %, 3 of 47;
93.1 %, 94.1 %, 6 of 45; 96.4 %, 89.0 %, 9 of 41; ``fifth``, of which half is news, 93.9 %, 97.9 %,
2 of 58; ``sixth``, written after real firms' pages were read, 89.7 %, 100 %, 0 of 25; ``seventh``, whole
documents of 53 firms, of the fields that it keeps here, see docs/quality.md. Nothing was
mended for ``held``, which came before ``fifth``.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bench.figures import Figure, count, rate
from scoring import site
from scoring.enums import SignalKind
from scoring.reading.quotes import verbatim
from scoring.reading.saved import Raw

FOLDER = Path(__file__).parent / "firms"
SETS = {
    "mended for": (
        "first_western",
        "first_others",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
    ),
    "held out": ("held",),
}
TODAY = dt.date(2026, 11, 20)


@dataclass
class Firm:
    """One invented site with what it should give."""

    name: str
    domain: str
    language: str
    pages: dict[str, str] = field(default_factory=dict)
    facts: list[tuple[str, str]] = field(default_factory=list)
    signals: list[tuple[str, str]] = field(default_factory=list)
    traps: list[tuple[str, str]] = field(default_factory=list)
    unquotable: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)

    @property
    def judged(self) -> set[str]:
        """The fields of which this site says what is right."""
        return {name for name, _ in (*self.facts, *self.traps)} | set(self.unknown)

    def raws(self) -> list[Raw]:
        """Return the pages as the fetcher would."""
        frame = "<html lang='{}'><head><title>{}</title></head><body>{}</body></html>"
        return [
            Raw(
                f"https://{self.domain}/{path}",
                frame.format(self.language, self.name, body).encode(),
            )
            for path, body in self.pages.items()
        ]


@dataclass
class Tally:
    """Counts over many sites; ``lines`` name what went wrong."""

    expected: int = 0
    found: int = 0
    claimed: int = 0
    right: int = 0
    traps: int = 0
    taken: int = 0
    unknown: int = 0
    guessed: int = 0
    quotes: int = 0
    away: int = 0
    phones: int = 0
    phones_found: int = 0
    lines: list[str] = field(default_factory=list)


def figures(_data: Path) -> Iterator[Figure]:
    """Yield the closing list's figures, per set."""
    for label, names in SETS.items():
        firms = [firm for name in names for firm in load(FOLDER / f"{name}.txt")]
        if not firms:
            continue
        tally = judge(firms)
        note = f"{len(firms)} sites"
        yield rate(
            f"{label}: expected found", tally.found, tally.expected, goal=">= 0.70", note=note
        )
        yield rate(f"{label}: claimed right", tally.right, tally.claimed, goal=">= 0.95", note=note)
        yield rate(f"{label}: phone recall", tally.phones_found, tally.phones, goal=">= 0.90")
        yield count(f"{label}: traps taken", tally.taken, tally.traps, goal="<= 0")
        yield count(f"{label}: unknowns guessed", tally.guessed, tally.unknown, goal="<= 0")
        yield count(f"{label}: quotes not on the page", tally.away, tally.quotes, goal="<= 0")


def load(path: Path) -> list[Firm]:
    """Read a set of sites; an absent file is an empty set."""
    firms: list[Firm] = []
    page = ""
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        mark, _, rest = line.partition(" ")
        head, _, value = rest.partition(" ")
        if mark == "#":
            name, domain, language = (part.strip() for part in rest.split("|"))
            firms.append(Firm(name, domain, language))
        elif mark == "@":
            page = rest
        elif mark == "=":
            firms[-1].facts.append((head, value))
        elif mark == "+":
            firms[-1].signals.append((head, value))
        elif mark == "!":
            firms[-1].traps.append((head, value))
        elif mark == "!!":
            firms[-1].unquotable.append(rest)
        elif mark == "?":
            firms[-1].unknown.append(head)
        else:
            firms[-1].pages[page] = firms[-1].pages.get(page, "") + line
    return firms


def judge(firms: Sequence[Firm]) -> Tally:
    """Read every site and count what was found, claimed, taken and guessed."""
    tally = Tally()
    for firm in firms:
        reading = site.read(firm.raws(), name=firm.name, domain=firm.domain, today=TODAY)
        _facts(firm, reading, tally)
        _signals(firm, reading, tally)
        texts = {page.url: page for page in reading.pages}
        for fact in reading.facts:
            page = texts[fact.page]
            stands = (
                fact.quote in page.source if fact.is_markup else verbatim(fact.quote, page.text)
            )
            tally.quotes += 1
            tally.away += not stands
        for signal in reading.signals:
            tally.quotes += 1
            tally.away += verbatim(signal.quote, texts[signal.page].text) is None
    return tally


def _facts(firm: Firm, reading: site.SiteReading, tally: Tally) -> None:
    claimed = {(fact.field, fact.value) for fact in reading.facts}
    for fact in firm.facts:
        is_found = fact in claimed
        tally.expected += 1
        tally.found += is_found
        tally.phones += fact[0] == "phone"
        tally.phones_found += is_found and fact[0] == "phone"
        if not is_found:
            tally.lines.append(f"MISSED {firm.name}: {fact}")
    for fact in sorted(claimed):
        if fact[0] not in firm.judged:
            continue
        tally.claimed += 1
        tally.right += fact in firm.facts
        if fact not in firm.facts:
            tally.lines.append(f"WRONG {firm.name}: {fact}")
    tally.traps += len(firm.traps)
    tally.taken += sum(trap in claimed for trap in firm.traps)
    tally.unknown += len(firm.unknown)
    tally.guessed += sum(any(name == one for name, _ in claimed) for one in firm.unknown)


def _signals(firm: Firm, reading: site.SiteReading, tally: Tally) -> None:
    told = [signal for signal in reading.signals if signal.kind is not SignalKind.POST]
    for kind, day in firm.signals:
        is_found = any(one.kind == kind and one.event_date.startswith(day) for one in told)
        tally.expected += 1
        tally.found += is_found
        if not is_found:
            tally.lines.append(f"MISSED {firm.name}: {kind} {day}")
    for one in told:
        is_right = any(
            one.kind == kind and one.event_date.startswith(day) for kind, day in firm.signals
        )
        tally.claimed += 1
        tally.right += is_right
        if not is_right:
            tally.lines.append(f"WRONG {firm.name}: {one.kind} {one.event_date} {one.quote[:90]}")
    tally.traps += len(firm.unquotable)
    for words in firm.unquotable:
        taken = [one for one in reading.signals if words in one.quote]
        tally.taken += bool(taken)
        tally.lines += [f"TRAP {firm.name}: {one.kind} {one.quote[:90]}" for one in taken]

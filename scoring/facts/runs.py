"""What repeats on a page: names in one markup, each with words of its own below, under one heading.

Pure. Headings of cards, bold beginnings of lines and list items, terms of a definition list, first
cells of rows: what they are, others judge (``displays``, ``hirings``).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from scoring.facts import vacancies
from scoring.facts.postings import Member
from scoring.reading.patterns import late
from scoring.reading.pieces import HEADS, Piece

LOOSE: Final = 7  # the level of what is no heading
MAX_ENTRIES: Final = 60
MAX_APART: Final = 8  # pieces from one entry's name to the next
MAX_HEAD: Final = 90
MAX_BEFORE: Final = 3  # pieces before the first name
CELLS: Final = frozenset({"td", "th"})
BOLD: Final = frozenset({"strong", "b"})
TITLES: Final = frozenset({"dt", "summary", "figcaption"})
_BOXES: Final = frozenset({"div", "span", "p", "a"})


@dataclass(slots=True)
class Run:
    """Names in one markup under one heading. ``head`` is empty where only the page's own is."""

    tag: str
    head: str
    is_headed: bool
    before: str  # what stands right before the first name
    members: list[Member] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Over:
    """The heading that is right over a piece. ``place`` is -1 where none is."""

    level: int = 0
    text: str = ""
    place: int = -1


def under_heads(listed: Sequence[Piece]) -> Iterator[tuple[int, Piece, int, Over]]:
    """Yield each piece with its place, its level as a heading (or LOOSE) and what is over it."""
    heads: list[Over] = []
    for at, piece in enumerate(listed):
        level = HEADS.get(piece.spot.tag, LOOSE)
        is_head = level < LOOSE or piece.spot.tag == "caption"
        while is_head and heads and heads[-1].level >= level:
            heads.pop()
        yield at, piece, level, heads[-1] if heads else Over()
        if is_head:
            heads.append(Over(level, piece.text, at))


def runs(listed: Sequence[Piece]) -> list[Run]:
    """Return the runs of names in one markup, each under the heading that is right over it."""
    found: dict[object, Run] = {}
    for at, piece, level, over in under_heads(listed):
        key = _key(piece, level, listed[at - 1] if at else None)
        if key is not None and len(piece.text) <= MAX_HEAD:
            run = found.setdefault(
                (key, over.place),
                Run(piece.spot.tag, over.text, over.level > 1, _before(listed, at)),
            )
            run.members.append(Member(piece.text, piece, at, []))
    return [one for run in found.values() for one in _near(run)]


def _before(listed: Sequence[Piece], at: int) -> str:
    return " ".join(piece.text for piece in listed[max(0, at - MAX_BEFORE) : at])


def _key(piece: Piece, level: int, before: Piece | None) -> object:
    """Return what the names of one run share, None where a piece begins nothing."""
    tag = piece.spot.tag
    if level < LOOSE:
        return piece.spot.key if level > 1 else None
    if tag in TITLES:
        return tag
    if tag in CELLS:
        return (piece.spot.key, "cell") if tag == "td" and piece.spot.number == 1 else None
    if tag in BOLD:
        is_counted = before is not None and _COUNT.fullmatch(before.text) is not None
        return (piece.spot.key, "bold") if piece.is_line or is_counted else None
    is_named = tag in _BOXES and piece.is_first and piece.spot.names != ""
    return (piece.spot.key, piece.spot.number) if is_named else None


# "n. 1 Fitter", "- Fitter"
_COUNT: Final = late(r"[-–—•·*►▪»>+✓✔→]|\W*(?:n[ro]?\.?|nº|n°)? ?\d{1,2} ?[x×.)]?", re.IGNORECASE)


def _near(run: Run) -> Iterator[Run]:
    """Part a run where more stands between two names than belongs to one."""
    part = Run(run.tag, run.head, run.is_headed, run.before)
    for member in run.members:
        if part.members and member.at - part.members[-1].at > MAX_APART:
            yield part
            part = Run(run.tag, run.head, run.is_headed, run.before)
        part.members.append(member)
    if len(part.members) <= MAX_ENTRIES:
        yield part


def set_beside(run: Run, listed: Sequence[Piece]) -> None:
    """Give each member what is told of it: in its own element, else up to the next heading."""
    vacancies.set_beside(run.members, listed)
    ends = [*(member.at for member in run.members[1:]), len(listed)]
    for member, end in zip(run.members, ends, strict=True):
        if member.beside or run.tag in CELLS:
            continue
        for piece in listed[member.at + 1 : min(end, member.at + 1 + MAX_TOLD)]:
            if piece.spot.tag in HEADS:
                break
            member.beside.append(piece)


MAX_TOLD: Final = 3  # pieces below a name that stands alone in its element

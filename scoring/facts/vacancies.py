"""Which positions a firm's own page lists, told by their place: under a heading over vacancies.

Pure. What repeats under such a heading in the same markup are its titles if half name people
and enough stands beside them that only postings have: how long one works, until when one applies,
the sexes, a link to a page of its own. A plain list of trades is enough right under "Open
positions" itself; headings that are also over goods or rooms want a sure mark.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from scoring.facts import postings, samples
from scoring.facts import vacancy_words as words
from scoring.facts.fact import OWN_PAGES, home_of
from scoring.facts.job_titles import ADDRESSED, SEXES
from scoring.facts.postings import CAREERS, OPEN, Member
from scoring.jobs import adverts, placed
from scoring.reading import pieces
from scoring.reading.company import Company
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late
from scoring.reading.pieces import HEADS, Piece, Spot

MAX_LISTED: Final = 300  # positions of one heading; what lists more is a board
MAX_SCOPES: Final = 12  # headings over vacancies of one page
MAX_BESIDE: Final = 6  # pieces of one posting that are weighed
MAX_MISSES: Final = 20  # titles that do not stand on the page as it is shown


def listed(page: SitePage, company: Company) -> list[str]:
    """Return the titles under the headings over vacancies of a page, each as it stands there."""
    is_own = home_of(page) in OWN_PAGES | {"careers"}
    if not (page.source and is_own) or samples.is_blind(page):
        return []
    if not (
        is_for_candidates(page)
        or any(postings.headed(b.text) == OPEN for b in page.main if _is_head(b.tag))
    ):
        return []
    found = [one for scope in _scopes(page) for one in _titles(scope, company)]
    return list(_shown(page, dict.fromkeys(found)))


def is_for_candidates(page: SitePage) -> bool:
    """Say whether a page is the one for candidates, by its address, its title or its main head."""
    return page.kept("for candidates", lambda: _is_for_candidates(page))


def _is_for_candidates(page: SitePage) -> bool:
    tail = page.path.rstrip("/").rsplit("/", 1)[-1]
    if words.PATH.fullmatch(tail):
        return True
    heads = [b.text for b in page.blocks[:12] if b.tag == "h1"][:1]
    if _WORK_PATH.fullmatch(tail) and any(map(_WORK_HEAD.fullmatch, heads)):
        return True
    name = re.split(r"\s[|–—·:-]\s|[|｜]", page.title, maxsplit=1)[0]
    return any(postings.headed(text) in {OPEN, CAREERS} for text in (*heads, name))


# "Práce v pivovaru": elsewhere the word is over works that are done.
_WORK_PATH: Final = late(r"prace(?:\.\w{2,5})?")
_WORK_HEAD: Final = late(r"práce (?:u|ve?|pro|na) [^\W\d_]+(?: [^\W\d_]+)?", re.IGNORECASE)


def is_for_careers(page: SitePage) -> bool:
    """Say whether the address or the main head speaks of candidates in words for nothing else."""
    return page.kept("for careers", lambda: _is_for_careers(page))


def _is_for_careers(page: SitePage) -> bool:
    tail = page.path.rstrip("/").rsplit("/", 1)[-1]
    heads = [b.text for b in page.blocks[:12] if b.tag == "h1"][:1]
    if any(postings.headed(text) and not words.TWOFOLD.fullmatch(text) for text in heads):
        return heads[0].lower() != "jobs"
    return words.PATH.fullmatch(tail) is not None and not _TWOFOLD_PATH.search(tail)


_TWOFOLD_PATH: Final = late(r"jobs|vacanc|opening", re.IGNORECASE)


def _is_head(tag: str) -> bool:
    return tag in HEADS or tag in {"strong", "p", "b", "summary"}


def _shown(page: SitePage, titles: dict[str, None]) -> Iterator[str]:
    """Keep what a visitor sees, and what is no posting of a recruiter's client."""
    text = "\n".join(block.text for block in page.main)
    hidden = placed.of_clients(page.blocks)
    clients = "\n".join(block.text for block in page.blocks if block.start in hidden)
    at = misses = 0
    for title in titles:
        place = text.find(title, at)
        place = text.find(title) if place < 0 and misses < MAX_MISSES else place
        misses += place < 0
        if place >= 0 and title not in clients:
            at = place
            yield title


# Scopes


@dataclass(slots=True)
class _Scope:
    """What stands under one heading over vacancies. ``level`` = that of the heading."""

    sure: int
    level: int
    is_for_candidates: bool
    is_twofold: bool  # the heading may be over rooms or goods, and nothing else says jobs
    is_at_jobs: bool  # the address is one for candidates
    pieces: list[Piece]


def _scopes(page: SitePage) -> list[_Scope]:
    is_candidates = is_for_candidates(page)
    is_careers = is_for_careers(page)
    is_at_jobs = words.PATH.fullmatch(page.path.rstrip("/").rsplit("/", 1)[-1]) is not None
    read = pieces.read(page.source)
    rows = adverts.in_columns(read)
    all_pieces = [replace(one, text=rows[one]) if one in rows else one for one in read]
    found: list[_Scope] = []
    scope: _Scope | None = None
    muted = 0  # level of the heading under which benefits, filled positions or others' stand
    for piece in all_pieces:
        level = _level(piece)
        sure = postings.headed(piece.text) if level else 0
        if sure and (is_candidates or sure == OPEN):
            is_within = scope is not None and scope.sure == OPEN and level > scope.level
            if not (is_within and sure < OPEN):
                scope, muted = _Scope(sure, level, is_candidates, False, is_at_jobs, []), 0
                is_twofold = words.TWOFOLD.fullmatch(piece.text.strip(postings.BULLETS))
                scope.is_twofold = is_twofold is not None and not is_careers
                found.append(scope)
                continue
        if level and level <= muted:
            muted = 0
        if scope and level and level <= scope.level:
            scope = None
        elif scope and not muted:
            scope.pieces.append(piece)
        if level and not muted and postings.is_aside(piece.text):
            muted = level
    if not found and is_candidates:
        found.append(_Scope(CAREERS, 0, True, False, is_at_jobs, all_pieces))
    surest = max((scope.sure for scope in found), default=0)
    # Where one heading says "open positions", "Careers" is the name of the page.
    found = [scope for scope in found if surest < OPEN or scope.sure > CAREERS]
    return found if len(found) <= MAX_SCOPES else []


def _level(piece: Piece) -> int:
    """Return how deep a piece is as a heading: 1 to 6, 7 for a line in bold, 0 for none."""
    tag = piece.spot.tag
    if tag in HEADS:
        return HEADS[tag]
    is_line = tag in {"strong", "b", "p"} and piece.is_first and not piece.runs_on
    return 7 if is_line and postings.headed(piece.text) == OPEN else 0


# Groups

# Where titles stand, the likeliest first.
HEAD, CLASS, OPENER, LABELLED, ITEM, LINK, BOLD, CELL, DATED = range(9)


def _titles(scope: _Scope, company: Company) -> list[str]:
    groups: dict[tuple[int, object], list[Member]] = {}
    for key, at, piece in _candidates(scope):
        groups.setdefault(key, []).append(Member(postings.named(piece.text), piece, at, []))
    for key in sorted(groups, key=lambda key: (not _is_of_sexes(groups[key]), key[0])):
        members = groups[key]
        if len(members) > MAX_LISTED:
            return []
        set_beside(members, scope.pieces)
        if chosen := _open(key[0], members, scope, company):
            return [member.title for member in chosen]
    return []


def _is_of_sexes(members: Sequence[Member]) -> bool:
    """Say whether most titles have the sexes behind them: what heads such ones is no title."""
    return 2 * sum(SEXES.search(member.title) is not None for member in members) > len(members)


def _candidates(scope: _Scope) -> Iterator[tuple[tuple[int, object], int, Piece]]:
    levels = {HEADS[piece.spot.tag] for piece in scope.pieces if piece.spot.tag in HEADS}
    top = min(levels - ({1} if not scope.level else set()), default=0)
    column: dict[Spot, int] = {}  # of each table, where its titles stand
    for at, piece in enumerate(scope.pieces):
        tag = piece.spot.tag
        if tag in HEADS:
            is_name_of_page = tag == "h1" and not scope.level
            if (HEADS[tag] == top or scope.sure == OPEN) and not is_name_of_page:
                yield (HEAD, tag), at, piece
        elif tag in {"td", "th", "dd"}:
            yield from _cells(scope.pieces, at, column)
        elif tag == "summary" or (tag == "button" and words.TITLE_CLASS.search(piece.spot.names)):
            yield (OPENER, piece.spot.key), at, piece
        elif words.TITLE_CLASS.search(piece.spot.names) and tag != "li":
            yield (CLASS, piece.spot.key), at, piece
        elif piece.is_first and not piece.runs_on:
            if any(one.tag == "li" for one in (piece.spot, piece.spot.above or piece.spot)):
                yield (ITEM, piece.spot.key), at, piece
            elif tag == "a" or (piece.url and tag in {"span", "strong", "b", "div", "p"}):
                yield (LINK, piece.spot.key), at, piece
            elif tag in {"strong", "b"} or tag == "dt":
                yield (BOLD, piece.spot.key), at, piece
            elif any(adverts.is_dated(below.text) for below in scope.pieces[at + 1 : at + 2]):
                yield (DATED, piece.spot.key), at, piece


def _cells(
    listed: Sequence[Piece], at: int, column: dict[Spot, int]
) -> Iterator[tuple[tuple[int, object], int, Piece]]:
    """Yield the cell of a table that its head or its row calls the position; else the first one."""
    piece = listed[at]
    row = piece.spot.above
    before = listed[at - 1] if at else None
    if piece.spot.tag == "dd" or row is None:
        if (
            before
            and before.spot.tag == "dt"
            and words.LABEL.fullmatch(postings.label_of(before.text))
        ):
            yield (LABELLED, "dd"), at, piece
        return
    table = next((one for one in pieces.around(row) if one.tag == "table"), row)
    if words.LABEL.fullmatch(postings.label_of(piece.text)):
        behind = listed[at + 1] if at + 1 < len(listed) else None
        is_value = behind is not None and behind.spot.above is row and behind.spot.tag == "td"
        if behind and is_value and (piece.spot.tag == "th" or piece.text[-1] in ":："):
            yield (LABELLED, "pair"), at + 1, behind
        elif table not in column:
            column[table] = piece.spot.number
        return
    if table in column:
        if piece.spot.number == column[table] and piece.spot.tag == "td":
            yield (LABELLED, "column"), at, piece
    elif piece.spot.tag == "td" and piece.spot.number == 1:
        yield (CELL, piece.spot.key), at, piece


def set_beside(members: Sequence[Member], listed: Sequence[Piece]) -> None:
    """Give each member what stands behind it in its own element, or up to the next one."""
    shared = [_shared(one.piece.spot, other.piece.spot) for one, other in pairwise(members)]
    for number, member in enumerate(members):
        depth = max((shared[n] for n in (number - 1, number) if 0 <= n < len(shared)), default=-1)
        chain = list(pieces.around(member.piece.spot))
        box = next((one for one in chain if one.depth == depth + 1), None)
        if depth < 0:  # alone: the card, item or row that it stands in
            box = next(
                (one for one in chain if one.tag in {"li", "tr", "article", "details"}), None
            )
        is_alone = box is not None and box.tag == "p" and not _holds_more(box, member, listed)
        is_flat = box is None or (box.tag in _FLAT and (box is member.piece.spot or is_alone))
        end = members[number + 1].at if number + 1 < len(members) else len(listed)
        most = MAX_BESIDE if not is_flat or number + 1 < len(members) else 1
        for piece in listed[member.at + 1 : min(end, member.at + 1 + most)]:
            if piece.spot.tag in HEADS or not (
                is_flat or any(one is box for one in pieces.around(piece.spot))
            ):
                break
            member.beside.append(piece)


def _holds_more(box: Spot, member: Member, listed: Sequence[Piece]) -> bool:
    """Say whether anything stands behind a title in its element."""
    return any(
        one is box
        for piece in listed[member.at + 1 : member.at + 2]
        for one in pieces.around(piece.spot)
    )


_FLAT: Final = frozenset({*HEADS, "dt", "p", "strong", "b", "summary", "button", "div"})


def _shared(one: Spot, other: Spot) -> int:
    """Return how deep the innermost element is that holds both."""
    above = set(pieces.around(one)) - {one, other}
    return next((spot.depth for spot in pieces.around(other) if spot in above), 0)


# Judgement


def _open(kind: int, members: list[Member], scope: _Scope, company: Company) -> list[Member]:
    """Return the members of a group that are open positions, none where it is something else."""
    told = [member for member in members if not words.ANYTIME.search(member.title)]
    if 3 * sum(postings.is_person(member.title) for member in told) > len(told):
        return []
    fits = [member for member in told if postings.is_title(member, company)]
    asides = sum(postings.is_aside(m.title) or ADDRESSED.search(m.title) is not None for m in told)
    others = len(told) - len(fits)
    fits = [member for member in fits if not postings.is_closed(member)]
    for member in fits:
        member.marks = postings.marks(member)
    marked = [member for member in fits if member.marks - {"place"}]
    if not _is_of_people(marked if scope.sure == CAREERS else fits, kind, scope):
        return []
    sure = [member for member in fits if member.points > 1]
    if kind == LABELLED:
        is_said = scope.sure > CAREERS or any(m.marks - {"place", "trade"} for m in fits)
        return fits if is_said and others <= len(fits) else []
    if scope.sure == CAREERS:
        # Links to pages below that for candidates are also its menu.
        sure = [m for m in sure if len(m.marks) > 1 or m.marks & {"sexes", "posted"}]
        is_said = any(
            member.marks & (_SAID | {"titled"}) or member.marks >= {"link", "trade"}
            for member in sure
        )
        return marked if is_said and 2 * len(sure) >= len(marked) and _is_sure(marked) else []
    if others and kind != HEAD:
        return sure if others < len(sure) and _is_sure(sure) else []
    if others:
        return marked if (sure or others <= asides) and _is_sure(marked) else []
    # A trade alone makes a heading a posting, but a list may be of anything that is named so.
    enough = marked if kind == HEAD else [m for m in marked if m.marks - {"place", "trade"}]
    if enough and 2 * len(enough) >= len(fits) and _is_sure(fits):
        return fits
    is_plain = kind in {ITEM, CELL, LINK} and scope.sure == OPEN and scope.is_for_candidates
    return fits if is_plain and _is_plain_list(fits, scope) else []


def _is_of_people(fits: Sequence[Member], kind: int, scope: _Scope) -> bool:
    """Say whether half of the titles name people, or all have what only postings have.

    Ends such as -er are also those of goods and days: they want a trade among them, or terms
    beside each.
    """
    trades = sum(not member.marks.isdisjoint({"trade", "sexes"}) for member in fits)
    agents = sum(postings.is_agent(member.title) for member in fits)
    if all(not m.marks.isdisjoint({"apply", "titled"}) for m in fits):
        return True
    if 3 * trades >= len(fits) and all(m.marks & {"link", "posted"} for m in fits):
        return True
    if scope.is_twofold:
        return scope.is_at_jobs and 3 * trades >= 2 * len(fits)
    is_told = kind == LABELLED or all(member.marks & _SAID for member in fits)
    return 2 * trades >= len(fits) or (2 * agents >= len(fits) and (trades > 0 or is_told))


_SAID: Final = frozenset({"terms", "until", "pay", "line", "apply", "sexes", "posted"})


def _is_sure(fits: Sequence[Member]) -> bool:
    """Say whether titles have marks of two kinds or more, else whether they name people."""
    kinds = {mark for member in fits for mark in member.marks - {"place"}}
    agents = sum(postings.is_agent(member.title) for member in fits)
    return "sexes" in kinds or len(kinds) > 1 or 2 * agents >= len(fits)


def _is_plain_list(fits: Sequence[Member], scope: _Scope) -> bool:
    """Say whether short names right under "Open positions" are positions though nothing says so."""
    lead = scope.pieces[: fits[0].at] if fits else []
    return (
        len(fits) > 1
        and len(lead) <= 2
        and not any(piece.spot.tag in HEADS or words.OFFERS.search(piece.text) for piece in lead)
        and all(postings.is_plain(member.title) for member in fits)
        and 3 * sum("trade" in member.marks for member in fits) >= 2 * len(fits)
    )

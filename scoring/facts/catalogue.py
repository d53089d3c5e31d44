"""What a firm makes and does, told by the place: names that repeat under "Our services".

Pure. Under a heading over products or services, or on a page whose address says so, the first
markup that repeats and holds short names is theirs: headings of cards and accordions, entries of a
list, the first column of a table. Reasons to choose the firm, steps, people and towns are none.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final
from urllib.parse import unquote

from prospects.normalise import text as text_forms
from scoring.contact import towns
from scoring.facts import postings, samples
from scoring.facts.catalogue_words import (
    ASIDE,
    HEAD,
    KIND_HEAD,
    LABEL,
    NO_GOODS_HEAD,
    NO_HEAD,
    NO_ITEM,
    OWN_HEAD,
    SLUG,
    STEP_OR_TRADE,
    VIRTUE,
)
from scoring.facts.display_words import NO_GOODS, VALUES
from scoring.facts.fact import OWN_PAGES, STORIES, Fact, home_of
from scoring.facts.goods import ELSEWHERE
from scoring.facts.ownership import is_others_name, is_template
from scoring.facts.vacancy_words import TWOFOLD
from scoring.reading import pieces
from scoring.reading.company import Company
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late
from scoring.reading.pieces import HEADS, Piece

MAX_HEAD: Final = 70  # characters of a heading over products
MAX_NAME: Final = 60
MAX_WORDS: Final = 7
MAX_SCOPES: Final = 8  # headings over products of one page
MAX_ITEMS: Final = 80  # of one heading
LOOSE: Final = 7  # the level of what is no heading


def listed(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the products and services that a page lists under a heading of theirs."""
    is_at = is_catalogue(page) or _is_of_own(page)
    if not page.source or not (is_at or may_list(page)) or samples.is_blind(page):
        return
    if not (is_at or any(is_product_head(line) for one in page.main for line in one.lines)):
        return
    shown = "\n".join(block.text for block in page.main)
    found = [name for scope in _scopes(page, is_at=is_at) for name in _names(scope)]
    for name in dict.fromkeys(found):
        if name in shown and not company.closes(name):
            yield Fact("product", name, name, page.url, weight=2)


def is_catalogue(page: SitePage) -> bool:
    """Say whether the address of a page ends with a word for products or services."""
    return SLUG.fullmatch(page.path.rstrip("/").rsplit("/", 1)[-1]) is not None


def _is_of_own(page: SitePage) -> bool:
    """Say whether a page's main heading is "Our beers" and its address says so, too."""
    head = next((block.text for block in page.main if block.tag == "h1"), "")
    told = OWN_HEAD.fullmatch(head) if len(head) <= MAX_HEAD else None
    if told is None or not may_list(page):
        return False
    is_other = any(one.fullmatch(told["what"]) for one in (NO_GOODS_HEAD, NO_ITEM))
    slug = text_forms.plain(unquote(page.path)).replace("-", "")
    return not is_other and text_forms.plain(told["what"]).replace(" ", "") in slug


def may_list(page: SitePage) -> bool:
    """Say whether a page is the firm's own and neither of news nor of others, by its address."""
    is_elsewhere = STORIES.search(page.path) or ELSEWHERE.search(page.path)
    return home_of(page) in _HOMES and not is_elsewhere


_HOMES: Final = OWN_PAGES - {"imprint", "contact"}


def is_product_head(text: str) -> bool:
    """Say whether words head products or services: "Our services", "Was wir tun"."""
    return len(text) <= MAX_HEAD and _is_head(text.strip())


@lru_cache(4096)  # menus stand on every page
def _is_head(text: str) -> bool:
    is_head = HEAD.fullmatch(text) or KIND_HEAD.fullmatch(text)
    return is_head is not None and not NO_HEAD.fullmatch(text) and not _is_of_jobs(text)


def _is_of_jobs(text: str) -> bool:
    """Say whether words head open positions: "Lediga tjänster"."""
    return postings.headed(text) == postings.OPEN and not TWOFOLD.fullmatch(text)


def is_aside(head: str) -> bool:
    """Say whether a heading is over something that nobody buys: reasons, people, news, jobs."""
    if is_product_head(head):
        return False
    is_told = ASIDE.search(head) or NO_GOODS.search(head) or LABEL.fullmatch(head.strip())
    return bool(is_told) or is_others_name(head) or postings.headed(head) > 0


# Scopes


@dataclass(slots=True)
class _Scope:
    """What stands under one heading over products. ``level`` = that of the heading."""

    level: int
    pieces: list[Piece] = field(default_factory=list)


def _scopes(page: SitePage, *, is_at: bool) -> list[_Scope]:
    found: list[_Scope] = []
    scope: _Scope | None = None
    every = pieces.read(page.source)
    for at, piece in enumerate(every):
        level = HEADS.get(piece.spot.tag, LOOSE)
        may_head = level < LOOSE or (scope is None and not piece.url)
        is_head = may_head and piece.spot.tag not in _ENTRIES and is_product_head(piece.text)
        if scope and level < LOOSE and level <= scope.level:
            is_lined = scope.level == LOOSE and not scope.pieces and level > 1
            scope = None
            if is_lined and not is_head:  # the line over a heading: it names what the heading is of
                scope = _Scope(level)
                found.append(scope)
                continue
        if is_head:
            scope = _Scope(level if level < LOOSE else _level_under(every[at + 1 :]))
            found.append(scope)
        elif scope:
            scope.pieces.append(piece)
    if not found and is_at:
        found.append(_Scope(1, list(every[_begin(every) :])))
    return found if len(found) <= MAX_SCOPES else []


def _begin(every: Sequence[Piece]) -> int:
    """Return where a page begins behind its main heading, or at the first of several alike."""
    heads = {at: one.spot.tag for at, one in enumerate(every) if one.spot.tag in HEADS}
    main = next((at for at, tag in heads.items() if tag == "h1"), min(heads, default=-1))
    is_alone = list(heads.values()).count(heads.get(main, "")) <= 1
    return main + 1 if is_alone or heads[main] == "h1" else main


_ENTRIES: Final = frozenset({"td", "li"})


def _level_under(behind: Sequence[Piece]) -> int:
    """Return the level of a line that is no heading itself: right over cards it heads them all."""
    levels = [HEADS.get(piece.spot.tag, LOOSE) for piece in behind[:MAX_NEAR]]
    heads = [level for level in levels if level < LOOSE]
    if len(heads) < MIN_NAMES or levels[0] == LOOSE or heads[0] == 1:
        return LOOSE
    is_card = heads[1] == heads[0] > MIN_CARD
    return heads[0] - 1 if is_card else LOOSE


MAX_NEAR: Final = 12  # pieces behind a line that may head them
MIN_CARD: Final = 2  # cards are headed below it


# Shapes


def _names(scope: _Scope) -> list[str]:
    """Return the names of the first markup of a scope that repeats and holds products."""
    groups: dict[object, list[int]] = {}
    for at, piece in enumerate(scope.pieces):
        tag = piece.spot.tag
        if tag in _RUNNING and not piece.is_line:
            continue  # what goes on behind a name in bold
        key: object = tag if tag in HEADS or tag in _TITLES else piece.spot.key
        groups.setdefault(key, []).append(at)
    ordered = sorted(groups.values(), key=lambda some: scope.pieces[some[0]].spot.tag not in HEADS)
    if line := _in_line(scope) or _in_bullets(scope):
        return line
    for some in ordered:
        for members in (some, *_by_number(scope, some)):
            if names := _told(scope, members):
                return names
    return []


_RUNNING: Final = frozenset({"li", "p", "dd"})


def _in_line(scope: _Scope) -> list[str]:
    """Return the names of a line of three or more right under a heading: "Roofs · Flues"."""
    first = scope.pieces[0].text if scope.pieces else ""
    names = [part.strip() for part in _DOTS.split(first)]
    return names if len(names) > MIN_NAMES and all(map(is_name, names)) else []


def _in_bullets(scope: _Scope) -> list[str]:
    """Return the names of lines right under a heading that a hand has set off: "- Roofs"."""
    names: list[str] = []
    for piece in scope.pieces:
        if not (piece.is_line and _BULLET.match(piece.text)):
            break
        names.append(name_of(piece.text))
    return names if len(names) > MIN_NAMES and all(map(is_name, names)) else []


_BULLET: Final = late(r"[-–—•·*►▪»✓✔→] ?(?=[^\W\d_])")
_DOTS: Final = late(r"\s[·•|]\s")
_TITLES: Final = frozenset({"dt", "summary", "figcaption"})
_NUMBERED: Final = frozenset({"div", "span", "p", "td", "th"})


def _by_number(scope: _Scope, some: Sequence[int]) -> Iterator[list[int]]:
    """Part what has one markup by its place in the element above: title and text of a card."""
    if scope.pieces[some[0]].spot.tag in _NUMBERED:
        for number in sorted({scope.pieces[at].spot.number for at in some}):
            yield [at for at in some if scope.pieces[at].spot.number == number]


def _told(scope: _Scope, some: Sequence[int]) -> list[str]:
    members = _within(scope, some)
    tag = scope.pieces[some[0]].spot.tag
    is_cell = tag in {"td", "th"}
    if len(members) < MIN_NAMES or (is_cell and not _is_first_column(scope, members)):
        return []
    written = {at: name_of(_led(scope, at)) for at in members}
    if sum(map(_is_no_name, written.values())) > MAX_OTHERS * len(members):
        return []
    doubted = [name for name in written.values() if STEP_OR_TRADE.fullmatch(name)]
    doubted += [name for name in written.values() if VIRTUE.fullmatch(name)]
    if len(doubted) >= MIN_NAMES and len(doubted) * 2 >= len(members):
        return []
    is_section = HEADS.get(tag, LOOSE) < LEAST  # sections of a page speak of more than products
    named = [
        at
        for at in members
        if _is_name(written[at]) and not (is_section and ASIDE.search(written[at]))
    ]
    names = list(dict.fromkeys(written[at] for at in named))
    if any("@" in below.text for at in named for below in scope.pieces[at + 1 : at + 2]):
        return []  # desks and their mail
    is_told = sum(_has_more(scope, at) for at in named) * 2 >= len(named)
    if len(names) < MIN_NAMES or not is_told or len(names) > MAX_ITEMS:
        return []
    strangers = sum(postings.is_person(name) or towns.is_town(name) for name in names)
    return names if strangers * 3 < len(names) else []


def _led(scope: _Scope, at: int) -> str:
    """Return a piece's words, of a beginning in bold without the stop, which a value keeps."""
    piece, *below = scope.pieces[at : at + 2]
    is_bold = piece.spot.tag in {"b", "strong"} and piece.is_line
    is_led = is_bold and any(not one.is_line for one in below)
    is_value = _SAYS.match(piece.text) or VALUES.fullmatch(piece.text)
    return piece.text.removesuffix(".") if is_led and not is_value else piece.text


# "We listen.": a sentence, however short.
_SAYS: Final = late(
    r"(?:we|you|i|it|wir|sie|ihr|ich|nous|vous|on|je|noi|voi|nosotros|usted|nós|você|wij|u|jij|ik|vi|du|ni|jag|jeg|my|ty|me|te|mi|biz|siz|εμείς|ми|мы|вы)(?!\w)|\w{3,}(?:amos|emos|imos|iamo|amy|emy|imy|ymy|áme|íme|eme)(?!\w)",
    re.IGNORECASE,
)


MIN_NAMES: Final = 2
LEAST: Final = 3  # the level from which headings are those of cards
MAX_OTHERS: Final = 0.34  # the part of texts in one markup that may be no names


def _is_first_column(scope: _Scope, members: Iterable[int]) -> bool:
    return all(scope.pieces[at].spot.number == 1 for at in members)


def _within(scope: _Scope, some: Sequence[int]) -> list[int]:
    """Keep what stands where the first stands: under the scope's heading or under its parts.

    What an aside such as "Why us" or "How it works" heads is left out.
    """
    level = HEADS.get(scope.pieces[some[0]].spot.tag, LOOSE)
    kept: list[int] = []
    left = set(some)
    is_parted = is_aside = False
    for at, piece in enumerate(scope.pieces):
        above = HEADS.get(piece.spot.tag, LOOSE)
        if at in left and not is_aside:
            kept.append(at)
        elif above < level:
            if kept and not is_parted:
                break
            is_parted = True
            is_aside = ASIDE.search(piece.text) is not None or _is_other(piece.text)
    return kept


def _is_other(text: str) -> bool:
    return NO_ITEM.fullmatch(text.strip()) is not None and not is_product_head(text)


def _has_more(scope: _Scope, at: int) -> bool:
    """Say whether a name leads to words of its own, or stands where names stand alone."""
    piece = scope.pieces[at]
    below = scope.pieces[at + 1] if at + 1 < len(scope.pieces) else None
    tag = piece.spot.tag
    if tag in HEADS:
        return (
            below is None
            or HEADS.get(below.spot.tag, LOOSE) <= HEADS[tag]
            or below.spot.tag not in HEADS
        )
    if (
        tag in _ALONE
        or piece.url
        or any(one.tag == "li" for one in (piece.spot, piece.spot.above) if one)
    ):
        return True
    if below is None or below.spot is piece.spot:
        return False
    return below.text.endswith(_END) or len(below.text) > len(piece.text)


_ALONE: Final = frozenset({"li", "dt", "figcaption", "summary", "td", "th", "a", "button"})


# Names


def name_of(text: str) -> str:
    """Return what an entry names: "Stairs – in oak and larch" begins with it."""
    begun, *rest = _JOINT.split(text.strip(_SIGNS), maxsplit=1)
    if rest and is_product_head(begun):
        begun = rest[0]
    return begun.strip(_SIGNS)


_JOINT: Final = late(r"\s[–—-]\s|:\s|\s\(|\s[|•·]\s")
_SIGNS: Final = " \t►▶→»›•·*–—-✓✔:+▾▼"
_END: Final = (".", "!", "?", "…", ",", ";", "。", "！", "？")
_SUM: Final = late(r"[€£$¥%]|\d{3,}[\s\d/-]{4,}|(?<!\w)(?:19|20)\d\d(?!\w)|\d\d?[.:]\d\d(?!\w)")
_HAN: Final = late(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")


def is_name(text: str) -> bool:
    """Say whether words can name a product or a service: short, no sentence, no call, no label."""
    return _is_name(text) and not (postings.is_person(text) or towns.is_town(text))


def _is_name(text: str) -> bool:
    is_label = any(one.fullmatch(text) for one in (NO_ITEM, HEAD, VIRTUE)) or is_template(text)
    return not (_is_no_name(text) or is_label)


def _is_no_name(text: str) -> bool:
    """Say whether words are no name at all, while a call or a label between names is harmless."""
    least = 2 if _HAN.search(text) else 3
    is_long = len(text) > MAX_NAME or len(text.split()) > MAX_WORDS
    is_low = text[:1].islower() and text[1:2].islower()
    return bool(len(text) < least or is_long or is_low or text.endswith(_END) or _SUM.search(text))

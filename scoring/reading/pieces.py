"""A page cut into its smallest pieces of text, each with the place it has in the markup.

Pure. Blocks tell what a page says; pieces tell what repeats on it: the first line of every card,
the second column of a table, all ``<span class="job-title">``.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scoring.reading.pages import shallow

MAX_DEPTH: Final = 60  # elements around a piece
MAX_PIECES: Final = 30_000
MAX_TEXT: Final = 300  # characters of a piece, the rest is left out
MAX_INSIDE: Final = 60  # nodes of a heading or cell that are looked at
HEADS: Final = {f"h{depth}": depth for depth in range(1, 7)}
_CELLS: Final = frozenset({"summary", "button", "dt", "dd", "td", "th", "caption"})
_BLOCKS: Final = "h1,h2,h3,h4,h5,h6,ul,ol,dl,table"
_INLINE: Final = frozenset(
    {"a", "b", "strong", "em", "i", "u", "span", "time", "small", "mark", "font", "label"}
)
_SILENT: Final = frozenset(
    {
        "script", "style", "nav", "footer", "aside", "select", "template", "noscript", "svg",
        "iframe", "textarea", "blockquote", "q", "del", "s", "strike",
    }
)  # fmt: skip
_SPACE = re.compile(r"\s+")


@dataclass(slots=True, eq=False)
class Spot:
    """An element: what it is, in what it stands. ``key`` is the same for what repeats."""

    tag: str
    names: str  # its classes
    above: "Spot | None"
    key: int
    depth: int
    number: int  # which child of the element above it is
    has_piece: bool = False
    is_broken: bool = False  # a line has ended in it, and nothing stands behind that yet


@dataclass(slots=True, eq=False)
class Piece:
    """Some words that stand together. ``is_first`` = nothing stands before them in their block.

    ``is_line`` = nothing stands before them on their line.
    """

    text: str
    spot: Spot
    is_first: bool
    url: str = ""
    runs_on: bool = field(default=False)  # words that are set apart only by style go on behind it
    is_line: bool = False


def around(spot: Spot) -> Iterator[Spot]:
    """Yield an element and those in which it stands, from the inside."""
    one: Spot | None = spot
    while one is not None:
        yield one
        one = one.above


@lru_cache(maxsize=1)  # several readers look at one page after each other
def read(source: str) -> Sequence[Piece]:
    """Return the pieces of a page in reading order, without menus and quotations."""
    tree = LexborHTMLParser(shallow(source))
    found: list[Piece] = []
    if tree.body is not None:
        _walk(tree.body, Spot("body", "", None, 0, 0, 0), "", found)
    return found


def _walk(node: LexborNode, spot: Spot, url: str, found: list[Piece]) -> None:
    child, number = node.child, 0
    while child is not None and len(found) < MAX_PIECES:
        tag = child.tag or ""
        if tag == "-text":
            _add(child.text_content or "", spot, spot, url, found)
        elif tag == "br":
            spot.is_broken = True
        elif tag not in _SILENT and tag[:1] not in {"-", "!"}:
            number += 1
            _visit(child, tag, number, (spot, url), found)
        child = child.next


def _visit(
    node: LexborNode, tag: str, number: int, place: tuple[Spot, str], found: list[Piece]
) -> None:
    above, url = place
    attributes = node.attributes
    names = (attributes.get("class") or "")[:200]
    key = hash((above.key, tag, names.split(" ", 1)[0] if tag != "tr" else ""))
    spot = Spot(tag, names, above, key, above.depth + 1, number)
    if tag == "a":
        url = attributes.get("href") or ""
    if tag in HEADS or (tag in _CELLS and not _is_laid_out(node) and not _is_led(node)):
        text, inner = _inside(node)
        _add(text, spot, spot, url or inner, found)
    elif tag in _INLINE and not _has_elements(node):
        _add(node.text(deep=True) or "", spot, above, url, found)
    elif spot.depth < MAX_DEPTH:
        _walk(node, spot, url, found)


def _add(text: str, spot: Spot, block: Spot, url: str, found: list[Piece]) -> None:
    text = _SPACE.sub(" ", text[: 2 * MAX_TEXT]).strip()[:MAX_TEXT]
    if not text:
        return
    if found and block.has_piece and found[-1].spot.tag == block.tag and block.tag in {"li", "p"}:
        found[-1].runs_on = spot.tag in {"a", "b", "strong", "em", "i"}
    is_line = block.is_broken or not block.has_piece
    found.append(Piece(text, spot, not block.has_piece, url, is_line=is_line))
    block.is_broken = False
    for one in around(block):
        if one.has_piece:
            break
        one.has_piece = True


def _is_laid_out(node: LexborNode) -> bool:
    """Say whether a cell holds parts of a page: blocks, or more paragraphs than an entry has."""
    if node.css_first(_BLOCKS) is not None:
        return True
    return sum(child.tag == "p" and _says(child) for child in node.iter()) >= MIN_PARTS


MIN_PARTS: Final = 3  # paragraphs


def _is_led(node: LexborNode) -> bool:
    """Say whether a cell begins with a line in bold over others: a name and what it is."""
    first = next((one for one in node.iter(include_text=True) if _says(one)), None)
    while first is not None and first.tag in {"font", "span", "p", "div"}:
        node = first
        first = next((one for one in node.iter(include_text=True) if _says(one)), None)
    if first is None or first.tag not in {"b", "strong"}:
        return False
    behind = first.next
    while behind is not None and not _says(behind) and behind.tag != "br":
        behind = behind.next
    return behind is not None and behind.tag == "br"


def _says(node: LexborNode) -> bool:
    return (node.tag or "")[:1] != "!" and bool((node.text(deep=True) or "").strip())


def _has_elements(node: LexborNode) -> bool:
    return any((child.tag or "-")[0] not in "-!" for child in node.iter())


def _inside(node: LexborNode) -> tuple[str, str]:
    """Return the words of a heading or cell, and where its first link points to."""
    words: list[str] = []
    url, waiting = "", [node]
    for _ in range(MAX_INSIDE):
        if not waiting:
            break
        one = waiting.pop()
        if one.tag == "-text":
            words.append(one.text_content or "")
        elif one.tag == "br":
            words.append(" ")
        elif (one.tag or "-")[0] not in "-!" and one.tag not in _SILENT:
            url = url or (one.attributes.get("href") or "" if one.tag == "a" else "")
            waiting += reversed(list(one.iter(include_text=True)))
    return "".join(words), url

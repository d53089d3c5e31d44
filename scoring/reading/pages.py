"""One saved page as the judgement reads it: visible blocks, structured data, links.

Pure. Text that a visitor cannot see (scripts, hidden elements) and text that the company did not
write (comments, trackbacks) is not part of a page: nothing can be quoted from it.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import accumulate
from typing import Any, Final, TypeVar
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scoring.reading import structured, voices
from scoring.reading.decoding import decode
from scoring.reading.unseen import is_unseen

Found = TypeVar("Found")

# Addresses of pages that visitors write.
GUESTBOOK: Final = (
    r"guest-?book|g(?:ä|ae)stebuch|livre-d-or|livredor|libro-de-visitas|libro-degli-ospiti|gastenboek"
    r"|livro-de-visitas|g(?:ä|a)stbok|g(?:æ|ae|j)e?stebog|gjestebok|vieraskirja|ksi(?:ę|e)ga-go(?:ś|s)ci"
    r"|kniha-n(?:á|a)v(?:š|s)t(?:ě|e)v|vend(?:é|e)gk(?:ö|o)nyv"
)
MAX_BLOCK: Final = 20_000
MAX_DEPTH: Final = 400
MAX_OPEN: Final = 1500
MAX_LINED: Final = 200_000
MAX_ABOVE: Final = 12  # elements between an article and its header

_TAG = re.compile(r"<(/?)([a-z][a-z0-9-]{0,30})")
_WRITTEN_AS: Final = {"nb": "no", "nn": "no"}  # both ways to write Norwegian
_RAW = frozenset({"script", "style", "textarea", "title"})
_NEVER_OPEN = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source"}
    | {"track", "wbr", "p", "li", "dt", "dd", "td", "th", "tr", "thead", "tbody", "tfoot"}
    | {"option", "html", "head", "body"}
)
_SILENT = frozenset(
    {
        "script", "style", "noscript", "template", "svg", "head", "iframe", "object",
        "canvas", "select", "option", "textarea", "button", "input", "audio", "video",
        "math", "dialog", "datalist",
    }
)  # fmt: skip
_STRUCK = frozenset({"s", "del", "strike"})  # what no longer holds, as HTML has it
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_INLINE = frozenset(
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "font", "i",
        "ins", "kbd", "label", "mark", "q", "samp", "small", "span", "strong", "sub",
        "sup", "time", "tt", "u", "var", "wbr",
    }
)  # fmt: skip
_REGIONS = {"nav": "nav", "header": "header", "footer": "footer", "aside": "aside"}
_COOKIES = re.compile(r"cookie|consent|onetrust|gdpr", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
_BREAK: Final = "\ufdd0"  # non-characters, kept for such uses by Unicode: no text of a page
_SEPARATORS = re.compile("[\ufdd0-\ufdef]")
_FAX: Final = "\ufdd1"  # stands for a fax icon until the block is done
_FAX_ICON = re.compile(r"(?:^|[\s_:-])(?:tele)?fax(?:$|[\s_:.-])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Block:
    """One visible paragraph, heading, cell or list item, with its place in the page's text."""

    text: str
    tag: str
    region: str  # main | nav | header | footer | aside | praise: what others say
    start: int
    breaks: tuple[int, ...] = ()  # where a line ended inside the text (<br>)
    fax_at: tuple[int, ...] = ()  # where a picture or icon said "fax"

    @property
    def lines(self) -> list[str]:
        """The text line by line, as it is set on the page."""
        if not self.breaks:
            return [self.text.strip()]
        ends = [*self.breaks, len(self.text)]
        return [self.text[a:b].strip() for a, b in zip([0, *self.breaks], ends, strict=True)]


@dataclass(frozen=True, slots=True)
class Link:
    """Where the page points to, with the words on the link."""

    url: str
    text: str
    region: str


@dataclass(frozen=True)
class SitePage:
    """What one page says. ``text`` is what quotes are checked against, block by block a line."""

    url: str
    title: str
    text: str
    blocks: tuple[Block, ...]
    links: tuple[Link, ...] = ()
    data: tuple[Mapping[str, Any], ...] = ()
    meta: Mapping[str, str] = field(default_factory=dict, repr=False)
    language: str = ""
    source: str = field(default="", repr=False)
    kind: str = "html"  # html | feed | jobs
    memo: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)  # of readers

    @cached_property
    def main(self) -> tuple[Block, ...]:
        """Blocks that are neither navigation nor frame."""
        return tuple(block for block in self.blocks if block.region == "main")

    @cached_property
    def numbers(self) -> dict[int, int]:
        """The number of each block by the place where it starts."""
        return {block.start: number for number, block in enumerate(self.blocks)}

    @cached_property
    def lined(self) -> str:
        """The text with a line feed also where a line ends inside a block; places are the same.

        Cut after ``MAX_LINED`` signs: no company tells more of itself on one page.
        """
        signs = list(self.text[:MAX_LINED])
        for block in self.blocks:
            for place in block.breaks:
                if block.start + place < len(signs):
                    signs[block.start + place] = "\n"
        return "".join(signs)

    def kept(self, key: str, make: Callable[[], Found]) -> Found:
        """Return what a reader made of this page before, else make it: several ask for the same."""
        if key not in self.memo:
            self.memo[key] = make()
        found: Found = self.memo[key]
        return found

    @property
    def path(self) -> str:
        return urlsplit(self.url).path.lower() or "/"


def read(body: bytes, *, url: str, charset: str = "") -> SitePage:
    """Read one saved HTML page; never raises on broken markup."""
    source = decode(body, charset)
    tree = LexborHTMLParser(shallow(source))
    titled = tree.css_first("title")
    title = _clean(titled.text()) if titled else ""
    collector = _Collector(url)
    collector.announced(tree)
    if title:
        collector.add(title, "title", "main")
    if tree.body is not None:
        collector.walk(tree.body, "main", 0)
        collector.flush("p", "main")
    blocks = collector.blocks
    for number in voices.below_comments((one.region, one.tag, one.text) for one in blocks):
        blocks[number] = replace(blocks[number], region="praise")
    root = tree.css_first("html")
    language = ((root.attributes.get("lang") or "")[:2] if root else "").lower()
    return SitePage(
        url=url,
        title=title,
        text="\n".join(block.text for block in blocks),
        blocks=tuple(blocks),
        links=tuple(collector.links),
        data=tuple(structured.items(tree)),
        meta=structured.open_graph(tree),
        language=_WRITTEN_AS.get(language, language),
        source=source,
    )


def shallow(source: str) -> str:
    """Cut a document where more elements stand open than any real page has.

    HTML parsers look up through all open elements at each tag: 50,000 nested ones take seconds,
    5 MB of them hours. Closing tags count only against their own name, so that junk cannot hide.
    """
    opened: Counter[str] = Counter()
    depth = place = 0
    lowered = source.lower()
    while match := _TAG.search(lowered, place):
        place = match.end()
        closes, name = match.groups()
        if closes:
            if opened[name]:
                opened[name] -= 1
                depth -= 1
        elif name in _RAW:
            place = lowered.find(f"</{name}", place)
            if place < 0:
                return source  # the rest is the inside of this one
        elif name not in _NEVER_OPEN:
            opened[name] += 1
            depth += 1
            if depth > MAX_OPEN:
                return source[: match.start()]
    return source


def of_blocks(blocks: list[tuple[str, str]], *, url: str, title: str, kind: str) -> SitePage:
    """Build a page from ready pieces (text, tag): a feed's entries, a job board's posts."""
    collector = _Collector(url)
    for text, tag in blocks:
        collector.add(_clean(text), tag, "main")
    return SitePage(
        url=url,
        title=title,
        text="\n".join(block.text for block in collector.blocks),
        blocks=tuple(collector.blocks),
        kind=kind,
    )


def plain(markup: str) -> str:
    """Return the visible text of a piece of markup in one line."""
    tree = LexborHTMLParser(f"<body>{shallow(markup)}")
    collector = _Collector("")
    if tree.body is not None:
        collector.walk(tree.body, "main", 0)
        collector.flush("p", "main")
    return " ".join(block.text for block in collector.blocks)


class _Collector:
    """Walks the tree once and gathers blocks in reading order."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.blocks: list[Block] = []
        self.links: list[Link] = []
        self.pieces: list[str] = []
        self.length = 0

    def add(self, text: str, tag: str, region: str) -> None:
        """Add a block of one line."""
        self.add_lines([text], tag, region)

    def add_lines(self, lines: list[str], tag: str, region: str) -> None:
        text = " ".join(line for line in lines if line.strip(_FAX))
        icons = [place for place, sign in enumerate(text) if sign == _FAX] if _FAX in text else []
        text = text.replace(_FAX, "")[:MAX_BLOCK]
        if not text:
            return
        ends = accumulate(len(line.replace(_FAX, "")) + 1 for line in lines[:-1])
        breaks = tuple(end - 1 for end in ends if 1 < end < len(text))
        fax_at = tuple(place - number for number, place in enumerate(icons))
        self.blocks.append(Block(text, tag, region, self.length, breaks, fax_at))
        self.length += len(text) + 1

    def flush(self, tag: str, region: str) -> None:
        if not self.pieces:
            return
        lines = [line for part in "".join(self.pieces).split(_BREAK) if (line := _clean(part))]
        self.pieces.clear()
        if lines and not "".join(lines).strip(_FAX):
            self.pieces.append(_FAX)  # the icon belongs to the number in the next cell
        else:
            self.add_lines(lines, tag, region)

    def walk(self, node: LexborNode, region: str, depth: int) -> None:
        tag = node.tag or ""
        if depth > MAX_DEPTH:
            return
        child = node.child
        while child is not None:
            self._visit(child, tag, region, depth)
            child = child.next

    def _visit(self, node: LexborNode, parent: str, region: str, depth: int) -> None:
        tag = node.tag or ""
        if tag == "-text":
            text = _SEPARATORS.sub(" ", node.text_content or "")
            self.pieces.append(text.replace("\n", _BREAK) if parent == "pre" else text)
            return
        if tag in _FAX_TAGS and _is_fax_icon(tag, node.attributes):
            if tag == "img":
                self.flush(parent, region)
            self.pieces.append(_FAX)
            if tag == "img":
                return
        is_opener = tag == "button" and parent in _HEADINGS  # an accordion's heading
        if (tag in _SILENT and not is_opener) or tag.startswith(("-", "!")):
            return
        attributes = node.attributes
        if tag in _STRUCK:
            self.pieces.append(" ")
            return
        if attributes and (is_unseen(node, attributes) or voices.is_visitors(tag, attributes)):
            return
        if tag == "br":
            self.pieces.append(_BREAK)
        elif tag in _INLINE or is_opener:
            if tag == "a":
                self._link(node, attributes, region)
            if node.prev is not None and node.prev.tag in _INLINE:
                self.pieces.append(" ")  # side by side without a space: set apart by style
            self.walk(node, region, depth + 1)
        else:
            self.flush(parent, region)
            inner = _region(node, attributes, region)
            if tag == inner == "header" and region == "main" and self._heads_part(node):
                inner = region
            self.walk(node, inner, depth + 1)
            self.flush(parent if tag == "p" and parent == "blockquote" else tag, inner)

    def _heads_part(self, node: LexborNode) -> bool:
        """Say whether a header below the page's own holds one heading and nothing else."""
        heading = node.css_first(_ANY_HEADING)
        if heading is None or all(block.tag == "title" for block in self.blocks):
            return False
        return _clean(node.text(deep=True)) == _clean(heading.text(deep=True))

    def announced(self, tree: LexborHTMLParser) -> None:
        """Add the feeds that the page names in its head."""
        for node in tree.css('link[rel="alternate"]')[:20]:
            if any(kind in (node.attributes.get("type") or "") for kind in ("rss", "atom")):
                self._link(node, node.attributes, "feed")

    def _link(self, node: LexborNode, attributes: Mapping[str, str | None], region: str) -> None:
        reference = (attributes.get("href") or "").strip()
        if reference and not reference.startswith(("#", "javascript:")):
            try:
                url = urljoin(self.url, reference)
            except ValueError:
                return
            self.links.append(Link(url[:2000], _clean(node.text(deep=True))[:200], region))


def _region(node: LexborNode, attributes: Mapping[str, str | None], region: str) -> str:
    """Name the region that an element opens; an article's own header and footer open none."""
    if region != "main":
        return region
    tag = node.tag or ""
    if voices.is_praise(node, attributes):
        return "praise"
    if attributes:
        names = f"{attributes.get('id') or ''} {attributes.get('class') or ''}"
        if _COOKIES.search(names) and tag in {"div", "section", "aside"}:
            return "aside"
        if (attributes.get("role") or "") == "navigation":
            return "nav"
    if tag in {"header", "footer"} and _is_in_article(node):
        return region
    if tag == "header" and _heads_section(node):
        return region
    return _REGIONS.get(tag, region)


def _heads_section(node: LexborNode) -> bool:
    """Say whether a header only holds the heading of a part of the page's own text."""
    if node.css_first("nav, a[href] img, ul") is not None or node.css_first(_ANY_HEADING) is None:
        return False
    return _is_within(node, _SECTIONS)


_ANY_HEADING: Final = "h1, h2, h3, h4, h5, h6"
_SECTIONS: Final = frozenset({"main", "section", "article"})


def _is_in_article(node: LexborNode) -> bool:
    return _is_within(node, frozenset({"article"}), until=frozenset({"body", "main", "html"}))


def _is_within(
    node: LexborNode, tags: frozenset[str], until: frozenset[str] = frozenset({"body", "html"})
) -> bool:
    above = node.parent
    for _ in range(MAX_ABOVE):
        if above is None or above.tag in until:
            return False
        if above.tag in tags:
            return True
        above = above.parent
    return False


_FAX_TAGS: Final = frozenset({"img", "i", "span", "svg", "em", "b"})


def _is_fax_icon(tag: str, attributes: Mapping[str, str | None]) -> bool:
    names = ("alt", "title", "src") if tag == "img" else ("class", "title", "aria-label")
    written = " ".join(attributes.get(name) or "" for name in names)
    return len(written) < 300 and bool(_FAX_ICON.search(re.sub(r"[/.]", " ", written)))


def _clean(text: str) -> str:
    """One line without NUL and lone surrogates, which no database can hold."""
    text = text.replace("\0", "")
    if not text.isascii():
        text = text.encode("utf-8", "replace").decode()
    return _SPACE.sub(" ", text).strip()

"""What a firm makes and does, told by its links: pages of their own, entries under "Products".

Pure. A link to a page within the part for products, whose words its address repeats, names one;
so does an entry of the menu under a word for products. The main heading of such a page does, too.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from prospects.normalise import domains
from prospects.normalise import text as text_forms
from scoring.facts.catalogue import is_name, is_product_head, name_of
from scoring.facts.catalogue_words import SHOP_HELP, SLUG, STEP_OR_TRADE, UNSURE_MENU
from scoring.facts.fact import STORIES, Fact, home_of
from scoring.facts.goods import ELSEWHERE
from scoring.reading.company import Company
from scoring.reading.pages import SitePage, shallow
from scoring.reading.patterns import late
from scoring.reading.pieces import HEADS

MAX_LINKS: Final = 400  # of one page that are looked at
MAX_ENTRIES: Final = 40  # of one menu: more are a shop's whole tree
MAX_INSIDE: Final = 80  # nodes of an entry that are looked at
MIN_ENTRIES: Final = 2
MIN_STEM: Final = 4  # letters that a word and its address share


def linked(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield what links to pages within a part for products are called."""
    home = domains.registrable(page.url)
    for link in page.links[:MAX_LINKS]:
        if _PART.search(link.url) is None:
            continue
        name = name_of(link.text)
        is_there = _is_of(name, urlsplit(link.url).path) and name in page.text
        if is_there and is_name(name) and domains.registrable(link.url) in {home, company.domain}:
            yield Fact("product", name, name, page.url, weight=1)


_PART: Final = re.compile(rf"/{SLUG.pattern}/.", re.IGNORECASE)


def headed(page: SitePage, _company: Company) -> Iterator[Fact]:
    """Yield the main heading of a page within a part for products, as its address names it."""
    for block in islice((block for block in page.blocks if block.tag == "h1"), 1):
        if _is_of(block.text, page.path) and is_name(block.text):
            yield Fact("product", block.text, block.text, page.url, weight=2)


def _is_of(name: str, path: str) -> bool:
    """Say whether an address is a product's, and repeats a word of its name."""
    parts = [part for part in path.lower().split("/") if part]
    if len(parts) < MIN_PARTS or not any(SLUG.fullmatch(part) for part in parts[:-1][-2:]):
        return False
    if STORIES.search(path) or ELSEWHERE.search(path):
        return False
    slug = _letters(unquote(parts[-1]))
    return any(word[:MIN_STEM] in slug for word in _WORD.findall(_letters(name)) if len(word) > 2)


MIN_PARTS: Final = 2
_WORD: Final = re.compile(r"\w+")


def _letters(text: str) -> str:
    return text_forms.plain(text).replace("ß", "ss")


# Menus


def menus(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the entries that a home page's menu has under a word for products or services."""
    if home_of(page) != "home" or not any(map(is_product_head, _labels(page))):
        return
    tree = LexborHTMLParser(shallow(page.source))
    for node in islice(tree.css(_MENUS), MAX_NODES):
        if _is_folder(node):
            names = list(dict.fromkeys(_entries(node, company)))
            told = [name for name in names if is_name(name) and name in page.text]
            is_told = len(told) >= MIN_ENTRIES and len(names) <= MAX_ENTRIES
            if is_told and not any(map(SHOP_HELP.fullmatch, names)) and not _are_trades(told):
                for name in told:
                    yield Fact("product", name, name, page.url, weight=1)


def _are_trades(names: Sequence[str]) -> bool:
    served = sum(STEP_OR_TRADE.fullmatch(name) is not None for name in names)
    return served >= MIN_ENTRIES and served * 2 >= len(names)


def _labels(page: SitePage) -> Iterator[str]:
    """Yield what may open a menu: its short lines, and buttons, which no page's text holds."""
    for block in page.blocks:
        if block.region != "main" and len(block.text) <= MAX_LABEL:
            yield block.text
    for match in _BUTTON.finditer(page.source):
        yield match["label"].strip()


_BUTTON: Final = late(r"<button[^<>]{0,400}>(?:\s{0,40}<span[^<>]{0,200}>)?(?P<label>[^<>]{2,60})")
_MENUS: Final = (
    "nav li, nav div, nav details, header li, header div, footer div, footer section, footer nav"
)
MAX_NODES: Final = 600
_FOLDER: Final = late(r"item|drop|folder|has-|sub|mega|parent|group|toggle", re.IGNORECASE)
_SILENT: Final = frozenset({"script", "style", "svg", "noscript", "template"})


def _is_folder(node: LexborNode) -> bool:
    """Say whether an element is an entry of a menu for products: its label, then a list."""
    parts = [part for part in node.iter() if _said(part)]
    if len(parts) < MIN_PARTS or len(parts) > MAX_COLUMNS:
        return False
    is_headed = parts[0].tag in HEADS and len(parts) == MIN_PARTS
    is_folder = _FOLDER.search(node.attributes.get("class") or "") is not None
    if node.tag not in {"li", "details"} and not (is_headed or is_folder):
        return False
    label = _said(parts[0]).strip(" ›»→+▾▼")
    if not is_product_head(label) or UNSURE_MENU.search(label):
        return False
    return all(part.tag in _LISTS for part in parts[1:])


MAX_COLUMNS: Final = 4
MAX_LABEL: Final = 40
_LISTS: Final = frozenset({"ul", "ol", "div", "section", "menu", "nav"})


def _said(node: LexborNode) -> str:
    """Return the words of an element, of one with many only so many that it is no label."""
    if (node.tag or "-")[0] in "-!" or node.tag in _SILENT:
        return ""
    return " ".join(node.text(deep=True)[: 4 * MAX_LABEL].split())


def _entries(node: LexborNode, company: Company) -> Iterator[str]:
    """Yield the first words of each link behind an entry's label."""
    for link in node.css("a")[:MAX_INSIDE]:
        url = link.attributes.get("href") or ""
        is_own = not url.startswith("http") or domains.registrable(url) == company.domain
        first = _first(link)
        if is_own and first and not is_product_head(first):
            yield name_of(first)


def _first(node: LexborNode) -> str:
    """Return the words of the first part of a link: its name over a line about it."""
    part = next((one for one in node.iter() if _said(one)), None)
    is_parted = part is not None and part.tag in _NAMES
    text = _said(part) if is_parted and part is not None else _said(node)
    return _first(part) if part is not None and part.tag == "div" else text.strip(" ›»→+▾▼")


_NAMES: Final = frozenset({"strong", "b", "span", "h2", "h3", "h4", "h5", "h6", "p"})

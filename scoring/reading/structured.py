"""Structured data of a page: JSON-LD, microdata, RDFa Lite and Open Graph, as plain mappings.

Pure. All three item syntaxes come out in the shape of JSON-LD: ``{"@type": "Organization", "name":
…}`` with nested items as mappings and repeated properties as lists (schema.org, W3C HTML Microdata,
RDFa Lite 1.1). Broken pieces are passed over; size and depth are bounded.
"""

import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

MAX_JSON: Final = 2_000_000
MAX_ITEMS: Final = 500
MAX_DEPTH: Final = 6
MAX_VALUE: Final = 2_000
_COMMENT = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?:-->|//\s*\]\]>)\s*$"
)
_URL_TAGS = {"a": "href", "area": "href", "link": "href", "img": "src", "source": "src"}
_SPACE = re.compile(r"\s+")


def items(tree: LexborHTMLParser) -> Iterator[Mapping[str, Any]]:
    """Yield every item of the page, graphs and lists flattened."""
    yield from _json_items(tree)
    yield from _marked_items(tree, "itemscope", "itemtype", "itemprop")
    yield from _marked_items(tree, "typeof", "typeof", "property")


def open_graph(tree: LexborHTMLParser) -> dict[str, str]:
    """Return the page's ``og:*``, author, generator and locale tags; the first of each counts."""
    found: dict[str, str] = {}
    for node in tree.css("meta[content]")[:MAX_ITEMS]:
        name = (node.attributes.get("property") or node.attributes.get("name") or "").lower()
        value = _SPACE.sub(" ", node.attributes.get("content") or "").strip()
        if value and (name.startswith("og:") or name in {"author", "generator", "language"}):
            found.setdefault(name, value[:MAX_VALUE])
    return found


def _json_items(tree: LexborHTMLParser) -> Iterator[Mapping[str, Any]]:
    for script in tree.css("script[type]"):
        if "ld+json" not in (script.attributes.get("type") or "").lower():
            continue
        raw = _COMMENT.sub("", script.text(deep=True)[:MAX_JSON])
        for text in (raw, html.unescape(raw)):
            try:
                value = json.loads(text, strict=False)
            except (ValueError, RecursionError):
                continue
            yield from _objects(value, 0)
            break


def _objects(value: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    if depth > MAX_DEPTH:
        return
    if isinstance(value, list):
        for item in value[:MAX_ITEMS]:
            yield from _objects(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        yield from _objects(value.get("@graph", []), depth + 1)


def _marked_items(
    tree: LexborHTMLParser, scope: str, kind: str, prop: str
) -> Iterator[Mapping[str, Any]]:
    """Yield the outermost items that attributes mark; properties belong to the nearest item."""
    for node in tree.css(f"[{scope}]")[:MAX_ITEMS]:
        if prop not in node.attributes:
            yield _item(node, (scope, kind, prop), 0)


def _item(node: LexborNode, marks: tuple[str, str, str], depth: int) -> dict[str, Any]:
    kind = (node.attributes.get(marks[1]) or "").strip().rstrip("/")
    item: dict[str, Any] = {"@type": re.split(r"[/#:]", kind)[-1]}
    _gather(node, item, marks, depth)
    return item


def _gather(
    node: LexborNode, item: dict[str, Any], marks: tuple[str, str, str], depth: int
) -> None:
    """Put the properties under a node into the item; an explicit stack, since pages nest deep."""
    scope, _, prop = marks
    stack = [node.child]
    budget = MAX_ITEMS * 4
    while stack and budget:
        budget -= 1
        child = stack.pop()
        if child is None:
            continue
        stack.append(child.next)
        attributes = child.attributes if (child.tag or "-")[0] not in "-!" else {}
        is_item = scope in attributes
        if prop in attributes and depth < MAX_DEPTH:
            value = _item(child, marks, depth + 1) if is_item else _value(child, attributes)
            for name in (attributes.get(prop) or "").split()[:4]:
                _put(item, name.rpartition(":")[2] if ":" in name else name, value)
        if not is_item:
            stack.append(child.child)


def _value(node: LexborNode, attributes: Mapping[str, str | None]) -> str:
    tag = node.tag or ""
    written = attributes.get("content") or attributes.get("datetime")
    if not written and tag in _URL_TAGS:
        written = attributes.get(_URL_TAGS[tag])
        if written and written.startswith(("mailto:", "tel:")):
            written = node.text(deep=True)
    if not written:
        written = node.text(deep=True, separator=" ")
    return _SPACE.sub(" ", written).strip()[:MAX_VALUE]


def _put(item: dict[str, Any], name: str, value: Any) -> None:
    if name in item and name != "@type":
        known = item[name]
        item[name] = [*known, value] if isinstance(known, list) else [known, value]
    else:
        item[name] = value

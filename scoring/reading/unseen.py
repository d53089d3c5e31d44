"""Whether a page shows an element, as its styles, classes and attributes say.

Pure. What a click opens is shown: panels of tabs, accordions and menus beside an opener.
"""

import re
from collections.abc import Mapping
from typing import Final

from selectolax.lexbor import LexborNode

# Not shown whatever a visitor does: what an injection would hide in (threat 10), with what only
# scripts or screen readers use.
_OFF_SCREEN = re.compile(
    r"(?:text-indent|left|top|margin-left|margin-top)\s*:\s*-\d{3,}"
    r"|clip(?:-path)?\s*:\s*(?:rect\(\s*[01](?:px)?\b|inset\(\s*(?:50|100)%)"
    r"|font-size\s*:\s*(?:0(?![.\d])|1(?![.\d]|r?em|ex|ch|vw|vh|%))",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# Closed, but a click opens it: tabs, accordions, answers; others where their opener stands above.
_PANEL = re.compile(
    r"(?:^|[\s_-])(?:accordion|collaps(?:e|ed|ible)|tab-?pane|tab-?panel|tab-?content|faq|answer)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_LOOSE_PANEL = re.compile(
    r"(?:^|[\s_-])(?:panel|tabs?|toggle|expand(?:er|able)?|drawer|flyout)(?:$|[\s_-])",
    re.IGNORECASE,
)
_OPENER = re.compile(
    r"(?:^|[\s_-])(?:head(?:er|ing)?|title|trigger|toggle|toggler|question|button|btn|label)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_OPENER_TAGS: Final = frozenset(
    {"a", "button", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "summary"}
)


def is_unseen(node: LexborNode, attributes: Mapping[str, str | None]) -> bool:
    """Say whether a page does not show an element, unless it is a panel that a click opens."""
    style = attributes.get("style") or ""
    if _OFF_SCREEN.search(style):
        return True
    if node.tag in {"a", "span"} and _is_never_shown(node, attributes.get("class") or ""):
        return True
    is_closed = "hidden" in attributes or attributes.get("aria-hidden") == "true"
    if not is_closed and not _CLOSED.search(style):
        return False
    names = f"{attributes.get('role') or ''} {attributes.get('class') or ''}"
    return not (_PANEL.search(names) or (_LOOSE_PANEL.search(names) and _has_opener(node)))


def _is_never_shown(node: LexborNode, names: str) -> bool:
    """Say whether classes of frameworks hide a link or piece of text on screens of every width.

    A button beside it may show it.
    """
    if _HIDDEN.isdisjoint(names.split()) or _SHOWN_WIDE.search(names):
        return False
    return node.parent is None or node.parent.css_first(_REVEALS) is None


_REVEALS: Final = "button, [role=button], [onclick], [data-toggle], a[href^='#']"
_HIDDEN: Final = frozenset({"hidden", "d-none", "is-hidden", "u-hidden", "uk-hidden"})
_SHOWN_WIDE = re.compile(
    r"(?:^|\s)(?:\S+:!?(?:block|inline|flex|grid|contents|table)|d-\w+-\w|\w+-show)"
)


def _has_opener(node: LexborNode) -> bool:
    """Say whether right above an element stands what a visitor would click on to open it."""
    above = node.prev
    while above is not None and (above.tag or "-")[0] in "-!":
        above = above.prev
    if above is None or _CLOSED.search(above.attributes.get("style") or ""):
        return False
    return above.tag in _OPENER_TAGS or bool(_OPENER.search(above.attributes.get("class") or ""))

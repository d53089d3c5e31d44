"""Whose words an element of a page holds: a visitor's, a customer's, somebody's whom it quotes.

Pure. The markup tells: classes of comment lists and testimonials, schema.org types, a quotation
with its author below. Headings over comments tell it of the blocks below them.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from selectolax.lexbor import LexborNode

MAX_NAME: Final = 60  # characters of a class
MAX_PRAISE: Final = 1500  # characters of an element of customers' words
MAX_AUTHOR: Final = 120  # characters of the line that signs a quotation
_COMMENTS: Final = (
    r"(?:comments|commentlist|kommentare|kommentarer|commentaires|comentarios|coment[aá]rios"
    r"|commenti|reacties|komentarze|koment[aá][rř]e|kommentit|hozz[aá]sz[oó]l[aá]sok|yorumlar)"
)
_COMMENT: Final = (
    r"(?:comment|kommentar|commentaire|coment[aá]rio|commento|reactie|komentarz|koment[aá][rř]"
    r"|kommentti|hozz[aá]sz[oó]l[aá]s|yorum)"
)
_PARTS: Final = (
    r"(?:area|list[ae]?|section|wrapper|wrap|container|form|thread|respond|content|body|template"
    r"|inner|item|items|comment|comments|widget|module|feed|stream)"
)
_OF_ONE: Final = (
    r"(?:area|list|section|wrapper|container|form|thread|respond|content|body|template)"
)
_VISITORS = re.compile(
    r"(?!(?:no|has|with|without|show|hide)[-_])(?:[a-z]+[-_]{1,2}){0,3}"
    rf"(?:(?:{_COMMENTS}|respond|trackbacks?|pingbacks?|disqus)(?:[-_]{{1,2}}{_PARTS}){{0,3}}"
    rf"|comment[-_]{{1,2}}(?:{_OF_ONE}|\d+)|(?:guest-?book|g(?:ae|ä)stebuch)[-_](?:item|entry|list))"
    rf"|(?:[a-z]+[-_])?{_COMMENT}",
    re.IGNORECASE,
)
_PRAISE = re.compile(
    r"(?:[a-z]+[-_]{1,2}){0,4}(?:testimonials?|t[eé]moignages?|kundenstimmen?|recensioni|reviews?)"
    r"(?:[-_]{1,2}[a-z0-9]+){0,4}",
    re.IGNORECASE,
)
_TYPES = re.compile(r"schema\.org/(?:Review|UserReview|Comment|UserComments)\b", re.IGNORECASE)
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ANY_LEVEL: Final = "h9"  # below any heading: the next one ends the comments
_WHOLE: Final = frozenset({"html", "body", "main"})
# "2 comments", "Kommentare (3)", over what visitors wrote.
_OVER_COMMENTS = re.compile(
    rf"\d{{1,4}} (?:{_COMMENTS}|comment|kommentar|commentaire|comentario|comentário|commento"
    r"|reactie)"
    rf"|{_COMMENTS} ?\(\d{{1,4}}\)|{_COMMENTS}\W*"
    r"|(?:\d{1,4}|one) (?:thoughts?|responses?|repl(?:y|ies)|antworten?|réponses?|respuestas?"
    r"|respostas?|risposte|reacties?|svar|odpowiedzi) (?:on|to|auf|zu|à|sur"
    r"|a|en|su|op|på|til|na|do)"
    r" ?[\"'“„«‘»].*",
    re.IGNORECASE,
)
# "Reacties: Bike_Fan — …" in one paragraph.
_LED_BY_COMMENTS = re.compile(
    rf"(?:\d{{1,4}} )?{_COMMENTS} ?(?:\(\d{{1,4}}\) ?)?: ?\S"
    # An owner's own view is headed so in German and Danish.
    rf"|(?!kommentar){_COMMENT} ?: ?\S",
    re.IGNORECASE,
)


def is_visitors(tag: str, attributes: Mapping[str, str | None]) -> bool:
    """Say whether an element holds what visitors of the page wrote."""
    names = f"{attributes.get('id') or ''} {attributes.get('class') or ''}"
    return tag not in _WHOLE and any(
        len(name) < MAX_NAME and _VISITORS.fullmatch(name) for name in names.split()
    )


def is_praise(node: LexborNode, attributes: Mapping[str, str | None]) -> bool:
    """Say whether an element holds what customers say; what is longer holds more than that."""
    if node.tag in {"blockquote", "figure"} and _has_author(node):
        return True
    if not attributes or node.tag in {"main", "article", "ul"}:
        return False
    names = f"{attributes.get('id') or ''} {attributes.get('class') or ''}"
    is_named = _TYPES.search(attributes.get("itemtype") or "") or any(
        len(name) < MAX_NAME and _PRAISE.fullmatch(name) for name in names.split()
    )
    return bool(is_named) and len(node.text(deep=True)) <= MAX_PRAISE


def _has_author(node: LexborNode) -> bool:
    """Say whether a quotation names who said it."""
    if node.tag == "figure" and node.css_first("blockquote, q") is None:
        return False
    author = node.css_first("cite, footer, figcaption")
    is_signed = author is not None and len(author.text(deep=True)) <= MAX_AUTHOR
    return is_signed and len(node.text(deep=True)) <= MAX_PRAISE


def below_comments(blocks: Iterable[tuple[str, str, str]]) -> frozenset[int]:
    """Return which of the blocks (region, tag, text) a heading like "2 comments" stands over."""
    found, level = [], ""
    for number, (region, tag, text) in enumerate(blocks):
        is_heading = tag in _HEADINGS
        if region != "main" or (is_heading and tag <= level):
            level = ""
        if level or _LED_BY_COMMENTS.match(text):
            found.append(number)
        elif (is_heading or tag == "p") and len(text) < MAX_NAME and _OVER_COMMENTS.fullmatch(text):
            level = tag if is_heading else _ANY_LEVEL
    return frozenset(found)

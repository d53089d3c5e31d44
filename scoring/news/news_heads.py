"""Which blocks of a page may head a piece of news, and which may be its text.

Pure. A call, a byline, the name of a section or what stands in a menu heads none.
"""
# ruff: noqa: E501 - tables of patterns

import re
from typing import Final

from scoring.reading.pages import Block
from scoring.reading.patterns import late

MAX_HEADLINE: Final = 220
MIN_HEADING: Final = 5  # signs of a heading of two words: "New CEO"
MAX_TITLE: Final = 400  # signs of the main heading of a press release
HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_GENERIC: Final = late(
    r"^(?:read more|news|press|archive|tags?|share|latest|featured|newsroom|menu|home|media kit|related|recent|more from|you may also|popular|join (?:us|our team)|careers?\b"
    r"|announcements|press coverage|press releases?|blog|events?|categories|about (?:us|the author)|leave a (?:reply|comment)|posted in|filed under|subscribe"
    r"|pressemitteilungen|aktuelles|neuigkeiten|actualités|communiqués|noticias|notizie|nieuws|notícias|nyheter|nyheder|aktualności)\b",
    re.IGNORECASE,
)
# A call that heads a box on many pages, and an entry only where a date stands beside it.
_CALL: Final = late(
    r"(?:we['’]?(?: a)?re hiring|wir suchen(?: dich| sie| verstärkung)?|nous recrutons)\W*",
    re.IGNORECASE,
)
# Who wrote it or where it stood: "By Jane Roe", "Von Karl Lutz".
_BYLINE: Final = late(
    r"(?:(?:written |posted )?[Bb]y|Von|Par|Por|Di|Door|Av|Af):?\s?[A-ZÀ-Ž][\w.'’-]*(?:\s[\w.'’&-]+){0,3}"
)


def length(text: str) -> int:
    """Count the signs of a text; one of Japanese or Korean says as much as two letters."""
    return len(text) if text.isascii() else len(text) + len(_DENSE.findall(text))


_DENSE: Final = late(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def is_text(block: Block) -> bool:
    """Say whether a block under a headline is text: a short one is if it ends as a sentence."""
    return length(block.text) > 25 or (length(block.text) > 12 and block.text[-1] in ".!")


def is_headline(block: Block) -> bool:
    """Say whether a block may be a headline: long enough, no call, no byline."""
    size = length(block.text)
    is_long = size >= 12 and (len(block.text.split()) >= 3 or size >= 20)
    return is_long and not _CALL.fullmatch(block.text) and may_head(block)


def is_heading(block: Block) -> bool:
    """Say whether a heading may be a headline; one beside its date need not be long."""
    is_short = len(block.text.split()) > 1 or length(block.text) >= 12
    is_short = is_short and length(block.text) >= MIN_HEADING
    return block.tag in HEADINGS and (is_short or is_headline(block)) and may_head(block)


def is_word(block: Block) -> bool:
    """Say whether a heading is one short word, which heads an entry in a list of dated ones."""
    is_word = " " not in block.text and MIN_HEADING <= length(block.text) < 12
    return is_word and block.tag in HEADINGS and may_head(block)


def may_head(block: Block) -> bool:
    """Say whether a block may head anything: where it stands and what it says."""
    return (
        length(block.text) <= (MAX_TITLE if block.tag in {"h1", "h2"} else MAX_HEADLINE)
        and block.region not in {"nav", "footer", "aside"}
        and not _GENERIC.match(block.text)
        and not _BYLINE.fullmatch(block.text)
    )

"""The numbers that a page's links to WhatsApp write to.

Pure. A link that shares a page has no number.
"""

import re
from collections.abc import Iterator
from typing import Final

import phonenumbers

from scoring.reading.pages import SitePage

_CHAT: Final = re.compile(
    r"(?:wa\.me/|(?:api|web)\.whatsapp\.com/send/?\?phone=|whatsapp://send/?\?phone=)"
    r"(?:\+|%2B)?(?P<number>[1-9]\d{7,14})(?!\d)",
    re.IGNORECASE,
)


def numbers(page: SitePage) -> Iterator[tuple[str, str, str]]:
    """Yield each number that is one, with the piece of markup that has it and the link's words."""
    for link in page.links if page.blocks else ():
        match = _CHAT.search(link.url)
        if match is None or match[0] not in page.source:
            continue
        number = phonenumbers.parse(f"+{match['number']}", None)
        if phonenumbers.is_valid_number(number):
            yield f"+{match['number']}", match[0], link.text

"""How a page writes slashed dates: day first or month first."""

import re
from typing import Final

from scoring.reading import dates
from scoring.reading.moments import Order
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late

_LANGUAGE: Final = late(r"<html[^>]{0,300}?\blang=[\"']?([a-zA-Z]{2}(?:[-_][a-zA-Z]{2})?)")
_LOCALE: Final = late(r"og:locale[\"'][^>]{0,60}content=[\"']([a-zA-Z]{2}[-_][a-zA-Z]{2})")


def order_of(page: SitePage) -> Order:
    """Say how this page writes slashed dates: by its own dates, its language, its country."""
    return page.kept("order of dates", lambda: dates.order_of(page.text, _tag_of(page)))


def _tag_of(page: SitePage) -> str:
    head = page.source[:20_000]
    for pattern in (_LANGUAGE, _LOCALE):
        match = pattern.search(head)
        if match and len(match[1]) > 2:
            return match[1]
    country = re.search(r"//[^/]*\.(co\.uk|uk|ie|au|nz|za|in)(?:[/:]|$)", page.url)
    if country and page.language in {"", "en"}:
        return "en-GB"
    return page.language

"""What a signal is, and the telling words by which news is recognised.

Pure.
"""

import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from scoring.enums import SignalKind
from scoring.reading.moments import Moment

Basis = Literal["event", "publication", ""]


@dataclass(frozen=True, slots=True)
class Signal:
    """One piece of news. ``event_date`` is as exact as the page is; empty = undated.

    ``basis`` says what is dated: the event itself, or its publication where the page does not say
    more.
    """

    kind: SignalKind
    sentence: str
    quote: str
    page: str
    event_date: str
    moment: Moment | None
    news_key: str
    is_from_feed: bool = False
    basis: Basis = ""
    words: str = ""  # headline and what else it says: for recognising the same news
    language: str = ""
    entry: str = ""  # the headline of the entry of news that tells it
    is_further: bool = False  # told besides another event in the same entry
    is_listing: bool = False  # all open positions of a page or board at once


_STOP: Final = frozenset(
    {
        "the", "a", "an", "of", "in", "on", "for", "to", "and", "with", "its", "our", "by", "from",
        "at", "as", "is", "are", "der", "die", "das", "und", "für", "mit", "im", "successfully",
        "announces", "announced", "today", "new", "has", "have", "we", "will", "that",
    }
)  # fmt: skip


@lru_cache(maxsize=8192)
def tokens(text: str) -> frozenset[str]:
    words = re.findall(r"[^\W_]{2,}", text.casefold())
    return frozenset(word for word in words if word not in _STOP)


def news_key(kind: SignalKind, headline: str) -> str:
    text = f"{kind.value} {' '.join(sorted(tokens(headline)))}"
    return hashlib.sha256(text.encode()).hexdigest()

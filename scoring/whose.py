"""Whose news a headline is that does not name the company: who stands first, or whose head it is.

Pure. For ``evidence``, which weighs such headlines on the company's own pages.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterable
from typing import Final

from scoring import naming, towns
from scoring.patterns import late


def has_grown(text: str, name: str) -> bool:
    """Say whether somebody of another name opened or took over something: "Globex a ouvert …"."""
    own = [word for word in name.split() if len(word) >= naming.MIN_SHORT_NAME]
    return _GROWN.match(text) is not None and not any(word in text for word in own)


def has_a_head(text: str, name: str, ends: Iterable[int]) -> bool:
    """Say whether a new head is another house's; ``ends`` are where the words of offices end."""
    houses = [found["name"] for end in ends if (found := _OF_HOUSE.match(text, end))]
    is_theirs = any(house not in name and not towns.is_town(house) for house in houses)
    return is_theirs or _HAS_NEW.search(text) is not None


# "Globex has taken over Initech", "Globex a ouvert une agence": told of who is named first.
_GROWN: Final = late(
    r"(?:(?:a|o|la|the|de|die|das) )?(?-i:[A-ZÀ-Ž])[\w&-]+(?: (?-i:[A-ZÀ-Ž])[\w&-]+){0,2} (?:has (?:acquired|bought|taken over|opened an?)|(?:hat|heeft|a|ha|har) [^.!?]{0,50}?(?:übernommen|overgenomen|racheté|repris|comprado|adquirido|acquisito|rilevato|förvärvat|köpt)|(?:a|ha) (?:ouvert|inauguré|abierto|inaugurado|aperto|inaugurato) un\w?|har (?:öppnat|åbnet|åpnet) e\w+|(?:hat|heeft) e[^.!?]{0,50}? (?:eröffnet|geopend)|comprou|adquiriu|przejęła?|(?:abriu|inaugurou) uma?|(?:otevřel|otworzył)[ao]? (?:nov|now|drug|druh))",
    re.IGNORECASE,
)
# "Globex has a new director": told of who is named first.
_HAS_NEW: Final = late(
    r"^(?:(?:a|o|el|la|the|de|die|das) )?(?-i:[A-ZÀ-Ž])[\w&-]+(?: (?-i:[A-ZÀ-Ž])[\w&-]+)? (?:(?:has|heeft|hat|ha|tem|har|ma|gets|krijgt|bekommt|får) (?:\w{2,4} )?(?:new|nieuwe|neue|nuev|nuov|nov|ny|now)\w*|nomeou|nombró|nominò)\s",
    re.IGNORECASE,
)
# "the new director of Globex", where nouns have small letters.
_OF_HOUSE: Final = late(r"\w* (?:de|di|van|da|för|på|hos) (?P<name>[A-ZÀ-Ž][\w&-]{2,})")

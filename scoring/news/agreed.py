"""A headline that is another's name and what was agreed with it: "Globex Partnership".

Pure. What such things are called in general names nobody: "Business Partnership", "Public Private
Partnership".
"""
# ruff: noqa: E501 - tables of words

import re
from typing import Final

from scoring.reading.patterns import late

_AGREED: Final = late(
    r"(?P<name>(?-i:[A-ZÀ-Ž])[\w.-]+(?: (?!and |und |et |y |e )(?-i:[A-ZÀ-Ž])[\w.-]+){0,2}) (?:partnership|agreement|alliance|cooperation|collaboration|licen[cs]e deal|distribution agreement|supply agreement)",
    re.IGNORECASE,
)
_GENERAL: Final = late(
    r"(?:(?:an?|affiliate|agency|business|channel|client|climate|collective|commercial|community|corporate|cooperation|customer|data|development|digital|distribution|education(?:al)?|employment|energy|exclusive|framework|general|global|government|health|industry|innovation|international|joint|key|lease|legal|licen[cs]e|limited|local|long|marketing|master|media|member|membership|multi|national|new|our|partner|preferred|private|processing|public|purchase|regional|rental|research|reseller|sales|school|services?|share|social|sponsorship|strategic|supplier|supply|sustainability|team|technical|technology|term|the|trade|university|user|your)(?:[ -]|$))+",
    re.IGNORECASE,
)


def is_with_one(headline: str) -> bool:
    """Say whether a headline is a name and what was agreed; a name has a word of its own."""
    told = _AGREED.fullmatch(headline)
    return told is not None and not _GENERAL.fullmatch(told["name"])

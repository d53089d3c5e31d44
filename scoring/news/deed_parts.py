"""Which parts of speech a sentence of a firm's own news holds: who, when, what was done, to what.

Pure. The sieve answers for most sentences that they hold none of most parts.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from scoring.contact import naming, towns
from scoring.news import change_words as change
from scoring.news import deed_words as words
from scoring.news import deed_words_now as now
from scoring.reading.sieve import Sieve
from scoring.technology.tool_names import PROCESS

_PARTS: Final[Mapping[str, str]] = {
    "since": words.SINCE,
    "from_now": f"{words.FROM_NOW}|{change.FROM_DAY}",
    "lately": f"{words.LATELY}|{change.ON_DAY}",
    "we_have": f"{words.WE_HAVE}|{change.WE_DID}",
    "seek": words.SEEK,
    "let_go": f"{words.LET_GO}|{now.LET_GO}",
    "staff": words.STAFF,
    "count": words.COUNT,
    "office": f"{words.OFFICE}|{now.OFFICE}",
    "takes": f"{words.TAKES}|{now.TAKES}",
    "money_from": words.MONEY_FROM,
    "rooms": words.ROOMS,
    "opened": f"{words.OPENED}|{now.OPENED}",
    "more_room": words.MORE_ROOM,
    "process": PROCESS,
    "runs_in": words.RUNS_IN,
    "app": words.APP,
    "to_be_had": f"{words.TO_BE_HAD}|{now.TO_BE_HAD}",
    "we_launch": f"{words.WE_LAUNCH}|{now.WE_LAUNCH}",
    "we_offer": now.WE_OFFER,
    "colleagues": now.COLLEAGUES,
    "product": words.PRODUCT,
    "switched": words.SWITCHED,
    "ordinal": words.ORDINAL,
    "bought": words.BOUGHT,
    "a_firm": words.A_FIRM,
    "ground": change.GROUND,
    "machine": change.MACHINE,
    "stands": change.STANDS,
    "ours_now": change.OURS_NOW,
    "took_on": change.TOOK_ON,
    "moved_house": change.MOVED_HOUSE,
    "also_in": change.ALSO_IN,
    "leads": change.LEADS,
    "helm": change.HELM,
    "started": change.STARTED,
    "a_worker": change.A_WORKER,
    "closed": change.CLOSED,
    "for_good": change.FOR_GOOD,
    "funder": change.FUNDER,
    "gave": change.GAVE,
    "sum_told": change.SUM_TOLD,
    "you_can": change.YOU_CAN,
    "to_have": change.TO_HAVE,
}
_NAMES: Final = tuple(_PARTS)
INSIDE: Final = re.compile(r"(?<=[^\W\d_,;] )[A-ZÀ-ŽŁŚŻ][\w&-]+")


class Parts:
    """Which parts of speech a sentence holds; the sieve answers for most that it holds none."""

    def __init__(self, text: str, name: str, language: str, headline: str) -> None:
        self.text, self.name, self.language, self.headline = text, name, language, headline
        self._may = _held(text)
        self._found: dict[str, re.Match[str] | None] = {}

    def __call__(self, *names: str) -> bool:
        """Say whether the sentence holds all of these."""
        return all(one in self._may for one in names) and all(map(self.first, names))

    def first(self, one: str) -> re.Match[str] | None:
        """Return the first words of a part, looked for once."""
        if one not in self._may:
            return None
        if one not in self._found:
            self._found[one] = pattern(one).search(self.text)
        return self._found[one]

    def is_ours(self, *, or_nobodys: bool = False) -> bool:
        """Say whether the sentence speaks as the firm, or at least names no other."""
        ours = words.OURS.get(self.language)
        if self("we_have") or (ours and compiled(ours).search(self.text)):
            return True
        return or_nobodys and self.language != "de" and not self._names_another()

    def _names_another(self) -> bool:
        """Say whether a name stands in the headline or the sentence that is none of a place."""
        for text in (self.headline, self.text):
            first = text.split(" ", maxsplit=1)[0]
            for found in INSIDE.finditer(text):
                is_own = found[0] in self.name or found[0] == first
                is_when = compiled(words.LATELY).fullmatch(found[0]) is not None
                if not (is_own or is_when or towns.is_town(found[0])):
                    return True
        return any(
            self._is_name(found["n"])
            for text in (self.headline, self.text)
            for found in words.FIRST.finditer(text)
        )

    def _is_name(self, word: str) -> bool:
        is_other = word not in self.name and not towns.is_town(word) and naming.is_rare(word)
        return is_other and compiled(words.COUNT).fullmatch(word) is None

    def is_late(self) -> bool:
        """Say whether it tells of these days."""
        return self("from_now") or self("lately") or self("since")


@lru_cache(maxsize=64)
def pattern(one: str) -> re.Pattern[str]:
    return re.compile(_PARTS[one], re.IGNORECASE)


@lru_cache(maxsize=64)
def compiled(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


@lru_cache(maxsize=64)  # a sentence is asked about in several ways
def _held(text: str) -> frozenset[str]:
    return frozenset(_NAMES[number] for number in _sieve().numbers(text))


@lru_cache(maxsize=1)
def _sieve() -> Sieve:
    return Sieve([_PARTS[one] for one in _NAMES])

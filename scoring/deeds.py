"""What a sentence below a headline tells that the firm did lately, put together from its words.

Pure. No pattern holds a whole act here: who speaks, when, what was done and to what are looked for
each by itself, wherever they stand in the sentence. All of them together tell an event: "seit
Montag", "unsere", "dritte", "Werkstatt" and "bezogen". A plan, a denial, another's news has none.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import islice
from typing import Final

from scoring import acts, event_words, headline_words, headlines, money, people, towns
from scoring import deed_words as words
from scoring.enums import SignalKind
from scoring.everyday import is_everyday
from scoring.patterns import late
from scoring.sieve import Sieve

LOOKED_THROUGH: Final = 5  # sentences below a headline
MAX_SENTENCE: Final = 320
NEAR: Final = 60  # signs between who is looked for and that somebody is

_PARTS: Final[Mapping[str, str]] = {
    "since": words.SINCE,
    "from_now": words.FROM_NOW,
    "lately": words.LATELY,
    "we_have": words.WE_HAVE,
    "seek": words.SEEK,
    "let_go": words.LET_GO,
    "staff": words.STAFF,
    "count": words.COUNT,
    "office": words.OFFICE,
    "takes": words.TAKES,
    "money_from": words.MONEY_FROM,
    "rooms": words.ROOMS,
    "opened": words.OPENED,
    "more_room": words.MORE_ROOM,
    "process": words.PROCESS,
    "runs_in": words.RUNS_IN,
    "app": words.APP,
    "to_be_had": words.TO_BE_HAD,
    "we_launch": words.WE_LAUNCH,
    "product": words.PRODUCT,
}
_NAMES: Final = tuple(_PARTS)


def told(
    headline: str, below: Iterable[str], name: str, language: str, year: int
) -> tuple[SignalKind, str] | None:
    """Find the first sentence that tells what the firm did, under a headline that does not."""
    for text in islice(below, LOOKED_THROUGH):
        kind = judge(text, name, language, year, headline)
        if kind and not headlines.is_of_others(kind, headline, text):
            return kind, text
    return None


@lru_cache(maxsize=512)
def judge(text: str, name: str, language: str, year: int, headline: str = "") -> SignalKind | None:
    """Return the kind of event that a sentence of the firm's own news tells, None if it is none.

    ``year`` is that of its entry: what happened in another is told again.
    """
    if len(text) > MAX_SENTENCE or any(int(one) != year for one in _YEAR.findall(text)):
        return None
    parts = _Parts(text, name, language, headline)
    kind = next((kind for kind, is_told in _KINDS if is_told(parts)), None)
    if kind is None or acts.is_against(_without_idioms(text, kind), language):
        return None
    return None if is_everyday(text, kind) else kind


_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
# Where somebody worked before, and who went before.
_FORMERLY: Final = late(
    r",? (?:\w+ )?\b(?:zuvor|vorher|bisher|zuletzt|previously|formerly|avant|auparavant|antes"
    r"|anteriormente|in precedenza|già|voorheen|hiervoor|tidigare|tidligere|wcześniej|dříve)\b.*",
    re.IGNORECASE,
)


def _without_idioms(text: str, kind: SignalKind) -> str:
    """Leave out what only reads like a plan or a denial beside what is told."""
    text = _FORMERLY.sub("", text)
    if kind in _IDIOMS:
        text = _IDIOMS[kind].sub(" ", text)
    return text


_IDIOMS: Final[Mapping[SignalKind, re.Pattern[str]]] = {
    SignalKind.LAYOFFS: late(
        r"\b(?:non lavorano più|no longer work|nicht mehr bei uns|ne travaillent plus"
        r"|ya no trabajan|werken niet (?:meer|langer)|não trabalham mais|arbetar inte längre)\b",
        re.IGNORECASE,
    ),
    SignalKind.LEADERSHIP: late(r"\bals\b(?= )", re.IGNORECASE),  # "als directeur", not "if"
    SignalKind.LAUNCH: late(r"\bkan\b", re.IGNORECASE),  # "kan bestilles"
    SignalKind.FUNDING: late(r"\bkan\b", re.IGNORECASE),  # "så att vi kan"
    SignalKind.TECHNOLOGY: late(
        r"\b(?:geen|kein\w*|no longer|no more|not on paper)\b", re.IGNORECASE
    ),
}


class _Parts:
    """Which parts of speech a sentence holds; the sieve answers for most that it holds none."""

    def __init__(self, text: str, name: str, language: str, headline: str) -> None:
        self.text, self.name, self.language, self.headline = text, name, language, headline
        self._may = {_NAMES[number] for number in _sieve().numbers(text)}

    def __call__(self, *names: str) -> bool:
        """Say whether the sentence holds all of these."""
        return all(one in self._may for one in names) and all(
            _pattern(one).search(self.text) for one in names
        )

    def first(self, one: str) -> re.Match[str] | None:
        """Return the first words of a part."""
        return _pattern(one).search(self.text) if one in self._may else None

    def is_ours(self) -> bool:
        """Say whether the sentence speaks as the firm."""
        ours = words.OURS.get(self.language)
        return bool(self("we_have") or (ours and _compiled(ours).search(self.text)))

    def is_late(self) -> bool:
        """Say whether it tells of these days."""
        return self("from_now") or self("lately") or self("since")


def _lets_go(parts: _Parts) -> bool:
    return parts("let_go", "staff", "count") and parts.is_ours()


def _funds(parts: _Parts) -> bool:
    sums = [value for value, _ in money.amounts(parts.text)]
    is_given = parts("money_from") or _pattern("money_from").search(parts.headline) is not None
    if not (sums and is_given and parts.is_ours()):
        return False
    return not _compiled(words.NO_FUNDING).search(f"{parts.headline}. {parts.text}")


def _leads(parts: _Parts) -> bool:
    if not parts("office", "takes"):
        return False
    is_person = any(people.has_first_name(found[0]) for found in _CAPITAL.finditer(parts.text))
    is_person = is_person or _OF_KIN.search(parts.text) is not None
    is_person = is_person or (parts.language != "de" and _FULL_NAME.search(parts.text) is not None)
    return is_person and not headlines.is_at_another(_FORMERLY.sub("", parts.text), parts.name)


_FULL_NAME: Final = re.compile(r"\b[A-ZÀ-ŽŁŚŻ][a-zà-ž’'-]+ [A-ZÀ-ŽŁŚŻ][a-zà-ž’'-]+\b")
_OF_KIN: Final = re.compile(rf"{headline_words.KIN} [A-ZÀ-ŽŁŚŻ][a-zà-ž]+")
_CAPITAL: Final = re.compile(r"\b[A-ZÀ-ŽŁŚŻ][\w’'-]{2,}")


def _hires(parts: _Parts) -> bool:
    seek = parts.first("seek")
    if seek is None:
        return False
    behind = parts.text[seek.end() : seek.end() + NEAR]
    if _compiled(words.NOBODY_HIRED).search(behind):
        return False
    return bool(
        re.search(event_words.POSITION, behind, re.IGNORECASE)
        or _compiled(words.SOMEBODY).search(behind)
        or (_NUMBER.match(behind) and not _compiled(words.THINGS).search(behind))
    )


_NUMBER: Final = re.compile(rf"[^.!?,]{{0,45}}?{words.COUNT} [a-zà-ž/-]", re.IGNORECASE)


def _changes_tools(parts: _Parts) -> bool:
    if not (parts("process", "runs_in") and parts.is_late()):
        return False
    for found in _pattern("runs_in").finditer(parts.text):
        is_app = parts("app") or parts.language != "de"
        if is_app and not towns.is_town(found["tool"]) and found["tool"] not in parts.name:
            return True
    return False


def _opens(parts: _Parts) -> bool:
    if not (parts("rooms", "opened") and parts.is_ours()):
        return False
    if not (parts.is_late() or parts("we_have")):
        return False
    return parts("more_room") and not headlines.is_at_another(parts.text, parts.name)


def _launches(parts: _Parts) -> bool:
    told_of = f"{parts.headline}. {parts.text}"
    if headlines.is_no_product(parts.headline) or _compiled(words.NO_LAUNCH).search(told_of):
        return False
    if parts("from_now", "to_be_had"):
        return bool(parts.is_ours() or _NAMED.search(told_of))
    return parts("we_launch") and (parts("product") or _NAMED.search(parts.text) is not None)


_NAMED: Final = re.compile(r"(?<=[\w,:] )(?:[A-ZÀ-ŽŁŚŻ][\w-]*\d|[A-ZÀ-ŽŁŚŻ]\w+|[A-Z]+ ?\d+)\b")

_KINDS: Final = (
    (SignalKind.LAYOFFS, _lets_go),
    (SignalKind.FUNDING, _funds),
    (SignalKind.LEADERSHIP, _leads),
    (SignalKind.HIRING, _hires),
    (SignalKind.EXPANSION, _opens),
    (SignalKind.TECHNOLOGY, _changes_tools),
    (SignalKind.LAUNCH, _launches),
)


@lru_cache(maxsize=64)
def _pattern(one: str) -> re.Pattern[str]:
    return re.compile(_PARTS[one], re.IGNORECASE)


@lru_cache(maxsize=64)
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


@lru_cache(maxsize=1)
def _sieve() -> Sieve:
    return Sieve([_PARTS[one] for one in _NAMES])

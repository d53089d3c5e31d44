"""How much the words of a headline speak for each kind of event, by the classes they belong to.

Pure. Two classes that belong together or one that says it alone make a kind; what stands in the
headline weighs more than what stands below it.
"""
# ruff: noqa: E501 - tables of patterns

import re
from functools import lru_cache
from typing import Final

from scoring.enums import SignalKind
from scoring.news import events, evidence_patterns
from scoring.reading import money
from scoring.reading.patterns import late

NEAR: Final = 30  # signs between what is new and that it is new

# In this order of two that weigh the same: what says more stands first.
_ALONE_OF: Final = {
    SignalKind.LAYOFFS: "cuts",
    SignalKind.FUNDING: "stake",
    SignalKind.LEADERSHIP: "office",
    SignalKind.HIRING: "now_hiring",
    SignalKind.TECHNOLOGY: "",
    SignalKind.PARTNERSHIP: "ally",
    SignalKind.EXPANSION: "growth",
    SignalKind.LAUNCH: "out",
}
_PAIRS_OF: Final = {
    SignalKind.FUNDING: (("money", "fund"), ("money", "raise")),
    SignalKind.LEADERSHIP: (("role", "move"),),
    SignalKind.HIRING: (("seek", "job"),),
    SignalKind.TECHNOLOGY: (("system", "switch"),),
    SignalKind.EXPANSION: (
        ("new", "place"),
        ("further", "place"),
        ("open", "place"),
        ("invest", "money"),
        ("more", "measure"),
    ),
    SignalKind.LAUNCH: (("new", "product"), ("show", "product"), ("show", "name")),
}

_NAME: Final = late(r"(?<=\s)(?-i:[A-ZÀ-Ž0-9])[\w&.-]*")
_INVEST: Final = late(r"\b(?:re)?inv[eè]st\w*|\binwest\w*", re.IGNORECASE)
_MILLIONS: Final = late(r"\b[^\W\d]{2,12} mil[ij]+[oõ]\w*", re.IGNORECASE)  # "twelve million"
# "Presentamos Duna", "Découvrez la Lino": the name that follows what presents it.
_SHOWN: Final = r"\s+(?:(?:la|le|les|il|lo|i|el|los|las|o|a|os|as|the|our|de|het|un|una|une)\s+)?(?-i:[A-ZÀ-Ž])[\w-]*"


def heaviest(headline: str, lead: str, name: str, language: str) -> SignalKind | None:
    """Return the kind that the words speak for most, None if they speak for none."""
    best, most = None, 0
    for kind in _ALONE_OF:
        weight = _weight(kind, headline, lead, name, language)
        if weight > most:
            best, most = kind, weight
    return best


class Places:
    """Where the words of each class stand in a text, looked for once."""

    def __init__(self, text: str, name: str, language: str) -> None:
        self.text, self.name, self.language = text, name, language
        self.found: dict[str, list[tuple[int, int]]] = {}
        self.may = evidence_patterns.may_stand(text, language)

    def __call__(self, kind: str) -> list[tuple[int, int]]:
        if kind not in self.found:
            self.found[kind] = [match.span() for match in self._matches(kind)]
        return self.found[kind]

    def _matches(self, kind: str) -> list[re.Match[str]]:
        if kind == "money":
            return [*money.MONEY.finditer(self.text), *_MILLIONS.finditer(self.text)]
        if kind == "invest":
            return list(_INVEST.finditer(self.text))
        if kind == "name":
            return self._shown()
        if kind not in self.may:
            return []
        return list(evidence_patterns.pattern(kind, self.language).finditer(self.text))

    def _shown(self) -> list[re.Match[str]]:
        """Find a name behind a word that presents it, where the headline begins with that word."""
        if "show" not in self.may:
            return []
        match = evidence_patterns.pattern("show", self.language).match(self.text)
        end = re.match(r"\w*", self.text[match.end() :]) if match else None
        if match is None or end is None:
            return []
        shown = re.compile(_SHOWN).match(self.text, match.end() + end.end())
        return [shown] if shown else []


@lru_cache(maxsize=64)
def places_of(text: str, name: str, language: str) -> Places:
    """Return where the words of each class stand in a text, kept for those who ask again."""
    return Places(text, name, language)


def _weight(kind: SignalKind, text: str, lead: str, name: str, language: str) -> int:
    places = places_of(text, name, language)
    alone = _ALONE_OF[kind]
    is_alone = bool(alone and places(alone))
    if kind is SignalKind.PARTNERSHIP:
        return int(is_alone and has_counterpart(text, lead, name))
    if kind is SignalKind.LAUNCH and places("role") and not places("product"):
        return 0  # "Meet our CTO"
    if kind is SignalKind.LAUNCH and places("received"):
        return 0  # "The new crane was delivered"
    pairs = sum(_is_pair(places, one, other) for one, other in _PAIRS_OF.get(kind, ()))
    return 2 * is_alone + pairs


def _is_pair(places: Places, one: str, other: str) -> bool:
    """Say whether two classes stand together: apart, and what is new beside that it is."""
    if one in {"new", "further"}:
        return any(
            _is_beside(places.text, a, b) for a in places(one)[:8] for b in places(other)[:8]
        )
    if other == "raise" and not _begins_own(places.text, places.name):
        return False  # who got the money?
    return any(a[1] <= b[0] or b[1] <= a[0] for a in places(one)[:8] for b in places(other)[:8])


def _begins_own(text: str, name: str) -> bool:
    if ":" in text:
        return False
    return events.names(text[: len(name) + 4], name) or events.speaks_as_we(text[:12])


_BETWEEN: Final = late(
    r"[.,;!?|–—(]|\b(?:for|of|in|at|on|to|with|from|für|von|im|bei|auf|zu|zum|zur|mit|pour|de|du|des|dans|à|avec|para|en|con|di|da|nel|nella|per|van|voor|met|bij|op|em|no|na|com|för|av|på|med|til|til|af|i|dla|w|z|ze|do|pro|v|s|se)\b",
    re.IGNORECASE,
)


def _is_beside(text: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    first, last = sorted((one, other))
    between = text[first[1] : last[0]]
    if first is other and len(between.split()) > 1:
        return False  # "Lager und Löhne laufen neu": what is new stands before it or right behind
    if first[0] == 0:
        between = between.removeprefix(":")  # "New: the …"
    elif ":" in between:
        return False
    return first[1] <= last[0] and len(between) <= NEAR and not _BETWEEN.search(between)


def has_counterpart(headline: str, lead: str, name: str) -> bool:
    """Say whether somebody else is named with whom it could be done."""
    for text in (headline, lead):
        if any(not events.names(match[0], name) for match in _NAME.finditer(f" {text}", 2)):
            return True
    return False

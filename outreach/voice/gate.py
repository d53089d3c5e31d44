"""Which phrases and patterns of a rule set occur in a text at all, asked once for all of them.

Most rules find nothing in most drafts. RE2 runs all of them as one automaton over the text, in one
pass however many there are; only what occurs is then located.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import TypeVar

import re2

from outreach.voice.patterns import options, safe_pattern
from outreach.voice.phrases import Needle, needles
from outreach.voice.rules import Rule

# The automaton grows with the text; over this it starts anew, it does not fail.
_MEMORY = 64 << 20
# More phrases than any voice has are looked for one by one.
_MOST_LETTERS = 100_000

Found = TypeVar("Found")


class Gate:
    """The phrases and patterns of a rule set."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._needles: list[tuple[int, Needle]] = []
        self._patterns: list[tuple[int, str]] = []
        for place, rule in enumerate(rules):
            if rule.kind == "phrase":
                self._needles += [(place, one) for one in needles(tuple(rule.value))]
            elif rule.kind == "pattern":
                self._patterns += [(place, one) for one in rule.value]
        letters = sum(len(one.text) for _, one in self._needles)
        literals = [re2.escape(one.text) for _, one in self._needles]
        self._phrase_set = _set(literals, ignores_case=False) if letters < _MOST_LETTERS else None
        sources = [safe_pattern(one).source for _, one in self._patterns]
        self._pattern_set = _set(sources, ignores_case=True)

    def phrases(self, folded: str) -> dict[int, list[Needle]]:
        """Return the phrases that occur in a folded text, by the place of their rule."""
        if self._phrase_set:
            return _by_rule([self._needles[at] for at in _hits(self._phrase_set, folded)])
        return _by_rule([one for one in self._needles if one[1].text in folded])

    def patterns(self, text: str) -> dict[int, list[str]]:
        """Return the patterns that may match in a text, by the place of their rule."""
        if self._pattern_set:
            return _by_rule([self._patterns[at] for at in _hits(self._pattern_set, text)])
        return _by_rule(self._patterns)


def gate_of(rules: Sequence[Rule]) -> Gate:
    """Return the gate of these rules; the same objects get the same gate."""
    return _cached(_Same(rules))


def _set(sources: Sequence[str], *, ignores_case: bool) -> re2.Set | None:
    """Return one automaton for all, None where it would not fit its memory."""
    made = re2.Set.SearchSet(options(ignores_case=ignores_case, memory=_MEMORY))
    try:
        for source in sources:
            made.Add(source)
        made.Compile()
    except re2.error:
        return None
    return made if sources else None


def _hits(made: re2.Set, text: str) -> list[int]:
    return sorted(made.Match(text) or ())


def _by_rule(found: Sequence[tuple[int, Found]]) -> dict[int, list[Found]]:
    listed: dict[int, list[Found]] = {}
    for place, one in found:
        listed.setdefault(place, []).append(one)
    return listed


class _Same:
    """Rules as a key: equal when they are the same objects, which the cache keeps alive."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = rules
        self._hash = hash(tuple(map(id, rules)))

    def __hash__(self) -> int:
        return self._hash

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, _Same)
            and len(self.rules) == len(other.rules)
            and all(one is two for one, two in zip(self.rules, other.rules, strict=True))
        )


@lru_cache(maxsize=32)
def _cached(same: _Same) -> Gate:
    return Gate(same.rules)

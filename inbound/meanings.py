"""Which of the known phrases (`inbound.phrases`) speak in a text, and for what."""

import re
from collections.abc import Iterable

from inbound import phrases
from inbound.enums import Disposition


def _compiled(patterns: Iterable[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.MULTILINE) for pattern in patterns)


_RULES = (
    (Disposition.WRONG_PERSON, _compiled(phrases.WRONG_PERSON)),
    (Disposition.NOT_INTERESTED, _compiled(phrases.NOT_INTERESTED + phrases.DECLINES)),
    (Disposition.REFERRAL, _compiled(phrases.REFERRAL)),
    (Disposition.LATER, _compiled(phrases.LATER)),
    (Disposition.MEETING, _compiled(phrases.MEETING)),
    (Disposition.OBJECTION, _compiled(phrases.OBJECTION)),
    (Disposition.QUESTION, _compiled(phrases.PRICE)),
    (Disposition.INTERESTED, _compiled(phrases.INTERESTED + phrases.ASSENT)),
)


def phrased(text: str) -> dict[Disposition, tuple[int, int]]:
    """Return where a phrase rule of each meaning speaks in folded text, the earliest first."""
    found = {meaning: span for meaning, rules in _RULES if (span := _first(rules, text))}
    return dict(sorted(found.items(), key=lambda one: one[1]))


def _first(patterns: tuple[re.Pattern[str], ...], text: str) -> tuple[int, int] | None:
    """Return the earliest hit of any of the rules: what a person says first, they mean most."""
    hits = [match.span() for pattern in patterns if (match := pattern.search(text))]
    return min(hits) if hits else None

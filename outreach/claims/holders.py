"""Who holds which office in a sentence: "our CEO is Ida Krall", "Ida Krall became CEO"."""

import re
from collections.abc import Sequence

from outreach.claims import words
from outreach.claims.parties import BY, READER, THEM, Token

_BEHIND = 3  # words between an office and the name behind it
_BEFORE = 7
_STOPS = frozenset(".;!?\n")


def of(
    tokens: Sequence[Token], offices: frozenset[str], gone: frozenset[str] = frozenset()
) -> dict[str, frozenset[str]]:
    """Return the folded names of who holds each office; offices without a name are left out.

    `gone` are people who hold none any more.
    """
    found: dict[str, frozenset[str]] = {}
    for place, one in enumerate(tokens):
        if one.low in offices and (holder := _holder(tokens, place, gone)):
            found[one.low] = found.get(one.low, frozenset()) | holder
    return found


def _holder(tokens: Sequence[Token], place: int, gone: frozenset[str]) -> frozenset[str]:
    """Return the nearest name, that in front of the office first unless it opens the sentence."""
    behind = range(place + 1, min(place + 1 + _BEHIND, len(tokens)))
    before = range(place - 1, max(-1, place - 1 - _BEFORE), -1)
    for places in (before, behind):
        for at in places:
            if tokens[at].low in _STOPS:
                break
            if _is_person(tokens[at]) and not tokens[at].party & gone:
                return tokens[at].party
    return frozenset()


def _is_person(one: Token) -> bool:
    is_own = bool({THEM, READER} & one.party)
    return bool(one.party) and not is_own and not one.is_open and one.text[:1].isupper()


_CHANGING = frozenset(words.stem(one) for one in ("succeed", "follow", "replace"))
_HANDING = frozenset(words.stem(one) for one in ("hand", "transfer", "pass"))


def before_change(tokens: Sequence[Token]) -> frozenset[str]:
    """Return the people whom others follow: Owen of "Ida succeeds Owen", "Owen was followed by"."""
    found: frozenset[str] = frozenset()
    for place, one in enumerate(tokens):
        is_handing = words.stem(one.low) in _HANDING
        if not is_handing and words.stem(one.low) not in _CHANGING:
            continue
        is_passive = is_handing or any(other.low in BY for other in tokens[place + 1 : place + 3])
        near = tokens[:place][::-1] if is_passive else tokens[place + 1 : place + 6]
        found |= next((other.party for other in near if _is_person(other)), frozenset())
    return found


def are_others(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Tell whether two sets of names are two people."""
    plain = {words.fold(one) for one in mine}
    return bool(mine and theirs) and not plain & {words.fold(one) for one in theirs}


_SHARED = frozenset(
    map(words.stem, ("customer", "partner", "supplier", "investor", "employee", "member", "user"))
)
_COPULA = re.compile(
    r"(?:is|are|was|ist|war|sind|est|était|es|è|é|jest|became|als|as)", re.IGNORECASE
)
_END = frozenset(".;!?\n")
_ONE = frozenset(("one", "among", "einer", "eine", "eines", "un", "une", "uno", "una", "een", "um"))
_TIES = frozenset(("and", "und", "et", "y", "e", "en", "i", "while", "während"))


def others_title(claimed: Sequence[Token], given: Sequence[Token]) -> str:
    """Return the word of a person's title that a source gives to somebody else, or nothing.

    "Timo Brandes is medical director" where "Anke Röder is medical director; commercial director
    is Timo Brandes".
    """
    for who, title in _titles(claimed):
        parts = _parts(given)
        mine = [part for part in parts if who & _people(part)]
        if not mine:
            continue
        for word in title:
            is_mine = _is_in(word, mine)
            holders = [_people(part) for part in parts if _is_in(word, [part])]
            if not is_mine and holders and all(one and not one & who for one in holders):
                return word
    return ""


def _is_in(stem: str, parts: Sequence[Sequence[Token]]) -> bool:
    told = {words.stem(one.low) for part in parts for one in part}
    return stem in told or any(words.is_near(stem, one) for one in told)


def _titles(tokens: Sequence[Token]) -> list[tuple[frozenset[str], list[str]]]:
    """Return the people of a sentence that are said to be something, with the words for it."""
    found = []
    for place, one in enumerate(tokens[:-2]):
        behind = tokens[place + 1]
        is_told = _COPULA.fullmatch(behind.low) or (behind.low == "," and tokens[place + 2].party)
        is_doing = tokens[place + 2].low.endswith("ing")  # "Redkite is turning it into a film"
        is_one = tokens[place + 2].low in _ONE  # "one of the countries": there are others
        if not _is_person(one) or not is_told or is_doing or is_one:
            continue
        title: list[str] = []
        for other in tokens[place + 2 :]:
            if other.low in _END | {",", "in", "at", "bei", "chez"} or len(title) == 4:
                break
            if words.stem(other.low) in _SHARED:
                break  # of these there are many
            is_owner = other.low.endswith(("'s", "’s"))
            if other.low[:1].isalpha() and not is_owner and words.fold(other.low) not in words.STOP:
                title.append(words.stem(other.low))
        found.append((one.party, title))
    return found


def _parts(tokens: Sequence[Token]) -> list[list[Token]]:
    """Cut a sentence at its marks, and at an "and" between two people."""
    found: list[list[Token]] = [[]]
    for place, one in enumerate(tokens):
        rest = tokens[place + 1 : place + 9]
        is_tie = one.low in _TIES and _people(found[-1]) and _people(rest)
        is_pair = place > 0 and rest and _is_person(tokens[place - 1]) and _is_person(rest[0])
        if one.low in _END or (is_tie and not is_pair):
            found.append([])
        else:
            found[-1].append(one)
    return [part for part in found if part]


def _people(tokens: Sequence[Token]) -> frozenset[str]:
    return frozenset().union(*(one.party for one in tokens if _is_person(one)))

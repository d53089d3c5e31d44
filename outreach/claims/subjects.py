"""Whose deed a clause tells: "Tesco accounts for 45 %; SuperValu delisted the bars in 2024".

A sentence that says of one named party what its source says of another is false, though all its
words stand there. Only clauses that open with their subject are read.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from outreach.claims import parties, relation_table, words
from outreach.claims.facts import Facts
from outreach.claims.parties import READER, THEM, Token
from outreach.sentences import listed

_ENDS = frozenset(".;!?\n:")
_TIES = listed("and but while whereas und aber während et mais y pero e ma en maar")
_RELATIVE = listed("which who die der welche qui que che dat")
_SKIPPED = listed(
    "in since seit depuis desde unlike today heute seitdem then dann also now yet so the der "
    "die das "
    "le la el il de het o a an"
)
_OUR = frozenset((THEM, READER))
_MOST_BEFORE = 3  # words before the subject of a clause
_LEAST_SHARED = 2


@dataclass(frozen=True, slots=True)
class _Clause:
    subject: frozenset[str]
    stems: frozenset[str]


def other(claim: Facts, quote: Facts) -> str:
    """Return who does in a passage what a sentence says of somebody else, or nothing."""
    if len({one.party for one in quote.tokens if _is_subject(one)}) < 2:
        return ""
    mine = _clauses(claim.tokens)
    if len(mine) != 1 or not mine[0].subject:
        return ""
    theirs = _clauses(quote.tokens)
    if len(theirs) < 2 or not any(_is_same(one.subject, mine[0].subject) for one in theirs):
        return ""
    told = mine[0].stems - mine[0].subject
    shares = [len(told & one.stems) + _figures(claim, one) for one in theirs]
    best = max(shares)
    # Where a clause of the same subject, or without one, tells as much, nothing is wrong.
    fitting = [one for one, share in zip(theirs, shares, strict=True) if share == best]
    if best < _LEAST_SHARED or any(
        not one.subject or _is_same(one.subject, mine[0].subject) or one.subject & mine[0].stems
        for one in fitting
    ):
        return ""
    return " ".join(sorted(fitting[0].subject - _OUR)).title()


def _figures(claim: Facts, one: _Clause) -> int:
    held = {number.text.split(" ")[0].lower() for number in claim.numbers}
    return len(held & one.stems)


def _is_same(one: frozenset[str], other_one: frozenset[str]) -> bool:
    return bool(one & other_one or (one & _OUR and other_one & _OUR))


def _clauses(tokens: Sequence[Token]) -> list[_Clause]:
    """Cut a sentence where a new subject may begin."""
    found: list[list[Token]] = [[]]
    for place, one in enumerate(tokens):
        is_relative = one.low in _RELATIVE and place > 0 and tokens[place - 1].low == ","
        if one.low in _ENDS or (one.low in _TIES and _opens(tokens[place + 1 :])):
            found.append([])
        elif is_relative and (named := _last_named(found[-1])):
            found.append([named])
        elif one.low == "," and _opens(tokens[place + 1 :]):
            found.append([])
        else:
            found[-1].append(one)
    return [_read(part) for part in found if part]


def _last_named(part: Sequence[Token]) -> Token | None:
    return next((one for one in reversed(part) if _is_subject(one)), None)


def _opens(rest: Sequence[Token]) -> bool:
    """Tell whether a subject and its verb stand next."""
    at = 0
    while at < len(rest) and at < 4 and _is_subject(rest[at]):
        at += 1
    return (
        0 < at < len(rest)
        and rest[at].low[:1].isalpha()
        and rest[at].text[:1].islower()
        and (rest[at].low not in parties.PREPOSITIONS | _TIES | parties.BY)
    )


def _is_subject(one: Token) -> bool:
    is_possessive = one.low in parties.POSSESSIVE or one.low.endswith(("'s", "s'"))
    is_name = one.text[:1].isupper() and not relation_table.is_known(words.fold(one.low))
    return (
        bool(one.party)
        and not one.is_open
        and not is_possessive
        and (is_name or bool(one.party & _OUR))
    )


def _read(part: Sequence[Token]) -> _Clause:
    stems = frozenset(
        words.stem(one.low)
        for one in part
        if one.low[:1].isalnum() and words.fold(one.low) not in words.STOP
    )
    for place, one in enumerate(part):
        if _is_subject(one):
            before = part[place - 1].low if place else ""
            is_adjunct = before in parties.PREPOSITIONS | parties.BY
            return _Clause(frozenset() if is_adjunct else one.party, stems)
        if one.low not in _SKIPPED and place >= _MOST_BEFORE:
            break
    return _Clause(frozenset(), stems)

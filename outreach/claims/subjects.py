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
_ADJUNCTS = parties.PREPOSITIONS | parties.BY
_NO_VERBS = _ADJUNCTS | _TIES
_RELATIVE = listed("which who die der welche qui que che dat")
_WHERE = listed("where whereas wo où donde")
_OUR = frozenset((THEM, READER))
_MOST_BEFORE = 7  # words before the subject of a clause
_LEAST_SHARED = 2
_FIGURE = 3  # words that a shared figure is worth
_RIVAL = words.stem("competitor")
_OFFICES = frozenset(
    map(
        words.stem,
        ("director", "head", "manager", "founder", "owner", "president", "partner", "say"),
    )
)
_TITLES = listed("mr mrs ms miss dr prof sir dame lord lady herr frau m mme don doña")
_WHOLE_NAME = 2  # words: one with a capital may be no name at all


@dataclass(frozen=True, slots=True)
class _Clause:
    subject: frozenset[str]
    stems: frozenset[str]


def other(claim: Facts, quote: Facts) -> str:
    """Return who does in a passage what a sentence says of somebody else, or nothing."""
    verbs = claim.verbs | quote.verbs
    mine = _clauses(claim.tokens, verbs)
    if len(mine) != 1 or not mine[0].subject:
        return ""
    subject = mine[0].subject
    told = mine[0].stems - subject - frozenset(map(words.stem, subject))
    theirs = _clauses(quote.tokens, verbs)
    named = [one.subject for one in theirs if one.subject]
    is_here = any(_is_same(one, subject) for one in named)
    if is_here and len(theirs) < 2:
        return ""
    least = _LEAST_SHARED
    if not is_here:
        # Who does nothing here stands in the doer's place only where nearly all is kept.
        is_told = bool(claim.verbs & quote.verbs) or _RIVAL in quote.stems
        if not is_told or not _may_stand_for(subject, quote):
            return ""
        theirs = [one for one in theirs if not subject & _OUR or not _is_of_office(one, quote)]
        kept = len(claim.stems & told)
        least = max(1, kept) if _RIVAL in quote.stems else max(_LEAST_SHARED + 1, kept - 1)
    shares = [len(told & one.stems) + _figures(claim, one) for one in theirs]
    best = max(shares, default=0)
    # Where a clause of the same subject, or without one, tells as much, nothing is wrong.
    fitting = [one for one, share in zip(theirs, shares, strict=True) if share == best]
    if best < least or any(
        not one.subject
        or (not is_here and (not _is_whole(one.subject) or subject & one.stems))
        or _is_same(one.subject, subject)
        or (one.subject | frozenset(map(words.stem, one.subject))) & told
        for one in fitting
    ):
        return ""
    return " ".join(sorted(fitting[0].subject - _OUR)).title()


def is_named_late(claim: Facts, parts: Sequence[Facts]) -> bool:
    """Tell whether a sentence's subject comes up only behind what it is said to have done.

    `parts` are the sentences of a passage in their order. "It won the order. A bid by Hendrik was
    cheaper": Hendrik did not win, though every word of it stands there.
    """
    mine = _clauses(claim.tokens, claim.verbs)
    if len(mine) != 1 or not mine[0].subject or mine[0].subject & _OUR:
        return False
    subject = mine[0].subject
    told = claim.stems - subject
    shares = [len(told & one.stems) for one in parts]
    at = shares.index(max(shares))
    is_done = bool(told & claim.verbs & parts[at].stems)
    return is_done and not any(subject & one.vocabulary for one in parts[: at + 1])


def _is_whole(subject: frozenset[str]) -> bool:
    """Tell a name from a common noun with a sentence's capital."""
    return len(subject) >= _WHOLE_NAME or not any(
        words.is_listed(one) or one.endswith("s") for one in subject
    )


def _may_stand_for(subject: frozenset[str], quote: Facts) -> bool:
    """Tell whether somebody's name may stand where a passage has another's.

    Whole names may. "You" may where the passage does not speak of us.
    """
    if subject & _OUR:
        return not any(one.party & _OUR for one in quote.tokens)
    return len(subject) >= _WHOLE_NAME


def _is_of_office(one: _Clause, quote: Facts) -> bool:
    """Tell whether a clause tells of somebody with an office, who acts for the firm."""
    return bool(one.stems & (_OFFICES | frozenset(map(words.stem, quote.roles))))


def _figures(claim: Facts, one: _Clause) -> int:
    held = [number.text.split(" ")[0].lower().replace(",", " ") for number in claim.numbers]
    return _FIGURE * sum(one.stems.issuperset(digits.split()) for digits in held)


def _is_same(one: frozenset[str], other_one: frozenset[str]) -> bool:
    mine, theirs = one - _OUR - _TITLES, other_one - _OUR - _TITLES
    is_short = len(mine) == len(theirs) == _WHOLE_NAME and not (one | other_one) & _OUR
    if is_short and len(mine & theirs) == 1:
        return False  # Ruth Thorne is not Alan Thorne
    return bool(one & other_one or (one & _OUR and other_one & _OUR))


def _clauses(tokens: Sequence[Token], verbs: frozenset[str]) -> list[_Clause]:
    """Cut a sentence where a new subject may begin."""
    found: list[list[Token]] = [[]]
    for place, one in enumerate(tokens):
        is_relative = one.low in _RELATIVE and place > 0 and tokens[place - 1].low == ","
        if (
            one.low in _ENDS
            or one.low in _WHERE
            or (one.low in _TIES and _opens(tokens, place + 1))
        ):
            found.append([])
        elif is_relative and (named := _last_named(found[-1])):
            found.append([named])
        elif one.low == "," and _opens(tokens, place + 1):
            found.append([])
        else:
            found[-1].append(one)
    return [_read(part, verbs) for part in found if part]


def _last_named(part: Sequence[Token]) -> Token | None:
    return next((one for one in reversed(part) if _is_subject(one)), None)


def _opens(tokens: Sequence[Token], start: int) -> bool:
    """Tell whether a subject of up to four words and its verb stand next."""
    rest = tokens[start : start + 5]
    at = 0
    while at < len(rest) and at < 4 and _is_subject(rest[at]):
        at += 1
    return (
        0 < at < len(rest)
        and rest[at].low[:1].isalpha()
        and rest[at].text[:1].islower()
        and (rest[at].low not in _NO_VERBS)
    )


def _is_subject(one: Token) -> bool:
    is_possessive = one.low in parties.POSSESSIVE or one.low.endswith(("'s", "s'"))
    is_name = not any(word[0] == "=" for word in one.party) and one.text[:1].isupper()
    is_name = is_name and not relation_table.is_known(words.fold(one.low))
    return (
        bool(one.party)
        and not one.is_open
        and not is_possessive
        and (is_name or bool(one.party & _OUR))
    )


def _read(part: Sequence[Token], verbs: frozenset[str]) -> _Clause:
    """Read a clause; its subject is the last one named before its verb, beside it or opposed."""
    stems = frozenset(
        words.stem(one.low)
        for one in part
        if one.low[:1].isalnum() and words.fold(one.low) not in words.STOP
    )
    subject: frozenset[str] = frozenset()
    is_adjunct = False
    for place, one in enumerate(part):
        if one.text[:1].islower() and words.stem(one.low) in verbs and subject:
            break
        if one.low in _ADJUNCTS:
            is_adjunct = True
        elif one.low == ",":
            is_adjunct = False
        elif _is_subject(one) and not is_adjunct:
            is_name_on = place > 0 and part[place - 1].party == one.party
            if subject and not is_name_on and part[place - 1].low != ",":
                break
            following = part[place + 1].low if place + 1 < len(part) else ""
            subject = parties.NOBODY if following == "based" else one.party
        elif place >= _MOST_BEFORE and not subject:
            break
    return _Clause(subject, stems)

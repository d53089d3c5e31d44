"""Does a source confirm who stands where: the pairs of parties of a sentence, held against it."""

from collections.abc import Iterator, Sequence

from outreach.claims import parties, relation_table, words
from outreach.claims.parties import NOBODY, READER, THEM, Token
from outreach.claims.relation_reading import RIVALS, TOGETHER, Span, between, is_named
from outreach.claims.relation_table import Signs
from outreach.sentences import listed

_MOST_PLACES = 4
_NOMINATIVE = frozenset(("wir", "państwo", "nosotros", "wij", "noi"))


def spans(tokens: Sequence[Token], *, is_german: bool = False) -> list[Span]:
    """Return the parties of a sentence in their order, the words of one name together."""
    found: list[Span] = []
    for at, one in enumerate(tokens):
        party = one.party if is_named(one) else NOBODY
        if not party and is_german and _may_be_name(one):
            party = frozenset({words.fold(one.low)})
        if not party:
            continue
        last = found[-1] if found else None
        is_next = last is not None and last.end == at
        is_whole = last is not None and bool({THEM, READER} & (last.party ^ party))
        if last and is_next and (last.party == party or (is_german and not is_whole)):
            found[-1] = Span(last.start, at + 1, last.party | party)
        else:
            found.append(Span(at, at + 1, party))
    return [one for one in found if not _is_modifier(tokens, one)]


_OWNERS = frozenset(("its", "their", "his", "her"))


def _is_modifier(tokens: Sequence[Token], one: Span) -> bool:
    """Tell "Airbus" in "its Airbus fleet": what is owned, and nobody."""
    before = tokens[one.start - 1].low if one.start else ""
    behind = tokens[one.end].text if one.end < len(tokens) else ""
    is_noun = behind[:1].islower() and words.fold(behind) not in words.STOP
    return before in _OWNERS and is_noun


def _may_be_name(one: Token) -> bool:
    """Tell a German noun that no list knows: where a verb relates two of them, they are names."""
    is_known = words.is_listed(one.low) or relation_table.is_known(words.fold(one.low))
    return (
        one.text[:1].isupper() and len(one.text) > 2 and not one.is_open and not is_known
        and words.fold(one.low) not in words.STOP and not parties.is_calendar(one.text)
    )  # fmt: skip


Related = tuple[Signs, Span, Span]


def read(tokens: Sequence[Token], *, is_german: bool) -> tuple[Related, ...]:
    """Return the pairs of parties that a sentence relates, with their relations."""
    return tuple(
        (signs, first, second)
        for first, second in _pairs(spans(tokens, is_german=is_german))
        if not _is_next_clause(tokens, second)
        and (signs := _signs(tokens, first, second, is_german=is_german))
    )


def _is_next_clause(tokens: Sequence[Token], second: Span) -> bool:
    """Tell "When Ida founded it, you were …": behind a comma "you" begins what is told next."""
    is_behind = second.start > 0 and tokens[second.start - 1].low == ","
    return is_behind and tokens[second.start].low in ("you", "we", "they")


def compare(claimed: Sequence[Related], given: Sequence[Token], *, is_german: bool) -> str:
    """Say whether a source, `given`, confirms who stands where in a draft's sentence.

    "same", "turned" (the other way round), "rivals" (they compete), "open" (the source names both,
    but says another relation or none that is known here), or "" where the draft relates no two.
    """
    verdicts = [(one, _of_pair(*one, given, is_german=is_german)) for one in claimed]
    same = [one for one, verdict in verdicts if verdict == "same"]
    told = {
        "open" if verdict == "turned" and any(_is_of(one, other) for other in same) else verdict
        for one, verdict in verdicts
    }
    return next((one for one in ("turned", "same", RIVALS, "open") if one in told), "")


def _is_of(one: Related, other: Related) -> bool:
    """Tell two readings of one deed: of the same two, or of two who do it together.

    Where a draft relates the same two both ways, or a source confirms the first of "A and B
    founded C", the other reading is a misreading.
    """
    is_pair = one[1].party | one[2].party == other[1].party | other[2].party
    is_joint = one[0] == other[0] and one[2].party == other[2].party
    return (is_pair and bool({*one[0]} & {*other[0]})) or is_joint


def _signs(tokens: Sequence[Token], first: Span, second: Span, *, is_german: bool) -> Signs:
    return _by_subject(between(tokens, first, second, is_german=is_german), tokens, second)


def _by_subject(told: Signs, tokens: Sequence[Token], second: Span) -> Signs:
    """Turn what is told where the pronoun behind the verb is its subject: "Gerüste stellen wir"."""
    pronoun = tokens[second.start]
    before = tokens[second.start - 1].low if second.start else ""
    is_subject = pronoun.low in _NOMINATIVE or (
        pronoun.text == "Sie" and before.endswith(("en", "ern", "eln", "sind"))
    )
    return {relation: -one for relation, one in told.items()} if is_subject else told


def _pairs(found: Sequence[Span]) -> Iterator[tuple[Span, Span]]:
    for at, first in enumerate(found[:5]):
        for second in found[at + 1 : at + 3]:
            both = first.party & second.party
            if first.party - both and second.party - both and not _is_one(first, second):
                yield first, second


_BEFORE_NAMES = listed(
    "is are include includes including such as like remain remains remained was were the a an : "
    "and & largest biggest main chief new group company firm"
)


def _implied(claimed: Signs, first: Span, second: Span, given: Sequence[Token]) -> set[str]:
    """Vote by a role without its owner, which the page's own firm is: "Main client: A"."""
    both = first.party & second.party
    is_first = bool(first.party & _US)
    if is_first == bool(second.party & _US):
        return set()
    other = second if is_first else first
    votes = set()
    for one in _places(other.party - both or other.party, given):
        role = _role_before(given, one.start)
        if role is not None:
            told = {relation: -sign for relation, sign in role.items()}
            votes.add(_vote(claimed, told, 1 if is_first else -1))
    return votes - {"open"}


def _role_before(given: Sequence[Token], start: int) -> Signs | None:
    """Return what a role says of whom it is said, behind it: "its users include A and B"."""
    for at in range(start - 1, max(-1, start - _MOST_ROLE), -1):
        one = given[at]
        role = relation_table.TABLE.get((words.fold(one.low),), {}).get("role")
        if role:
            before = given[at - 1].low if at else ""
            is_other = bool(before) and before.endswith(("'s", "s'"))
            is_theirs = at + 1 < len(given) and given[at + 1].low in _OF
            return None if is_other or is_theirs else role[""]
        is_passed = one.low in _BEFORE_NAMES or one.low == "," or is_named(one)
        if not is_passed and not _is_kind(given, at):
            return None
    return None


def _is_kind(given: Sequence[Token], at: int) -> bool:
    """Tell "freight operator" in "is the freight operator A": what the named one is."""
    low = given[at].low
    is_small = words.fold(low) in words.STOP or low in parties.PREPOSITIONS
    return low.isalpha() and not is_small and words.stem(low) not in words.VERBS


_US = frozenset((THEM, READER))
_MOST_ROLE = 9  # words between a role and whom it is said of
_OF = listed("of for to von für de du di van")


def _is_one(first: Span, second: Span) -> bool:
    them = {THEM, READER}
    return bool(first.party & them and second.party & them)


def _of_pair(
    claimed: Signs, first: Span, second: Span, given: Sequence[Token], *, is_german: bool
) -> str:
    if TOGETHER in claimed or RIVALS in claimed:
        return ""
    both = first.party & second.party
    votes: set[str] = set()
    for one in _places(first.party - both or first.party, given):
        for other in _places(second.party - both or second.party, given):
            if one.end > other.start and other.end > one.start:
                continue
            left, right, sign = (one, other, 1) if one.start < other.start else (other, one, -1)
            told = between(given, left, right, is_german=is_german)
            told = _by_subject(told, given, right)
            votes.add(_vote(claimed, told, sign))
    if votes <= {"open"}:
        votes |= _implied(claimed, first, second, given)
    return next((vote for vote in ("same", "turned", RIVALS, "open") if vote in votes), "")


def _places(wanted: frozenset[str], tokens: Sequence[Token]) -> list[Span]:
    """Return where a party stands in a source, by its name or as "we" and "you"."""
    is_them = bool(wanted & {THEM, READER})
    found: list[Span] = []
    for at, one in enumerate(tokens):
        bare = words.fold(one.low).removesuffix("'s")
        if not (bare in wanted or (is_them and one.party & {THEM, READER})):
            continue
        if found and found[-1].end == at:
            found[-1] = Span(found[-1].start, at + 1, wanted)
        elif len(found) < _MOST_PLACES:
            found.append(Span(at, at + 1, wanted))
    # The words of a name that both share belong to the name that they stand in.
    return [_whole(one, tokens) for one in found]


def _whole(one: Span, tokens: Sequence[Token]) -> Span:
    start, end = one.start, one.end
    party = tokens[start].party
    while party and start and tokens[start - 1].party == party:
        start -= 1
    while party and end < len(tokens) and tokens[end].party == party:
        end += 1
    return Span(start, end, one.party)


def _vote(claimed: Signs, told: Signs, sign: int) -> str:
    if TOGETHER in told:
        return ""
    if RIVALS in told:
        return RIVALS
    if "replace" in told and "replace" not in claimed:
        told = {"replace": told["replace"]}  # "Tanaka succeeds co-founder Paul": a title
    both = [one for one in sorted(claimed) if one in told]
    # "Ida followed Owen as CEO" tells who leads, too; who replaced whom tells more.
    telling = [one for one in both if one != "lead"] or both
    shared = [claimed[one] == sign * told[one] for one in telling]
    if not shared:
        return "open"
    return "same" if any(shared) else "turned"

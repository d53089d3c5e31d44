"""In which order a sentence names its parties: whoever comes first does it, but for a turn."""

from dataclasses import dataclass

from outreach.claims import lists, nations, parties, words
from outreach.claims.deeds import ADVERBIAL, BEFORE_NAMES, LINKS, WERDEN, meet
from outreach.claims.parties import Token
from outreach.sentences import listed


@dataclass(frozen=True, slots=True)
class Place:
    """A party as it comes in a sentence, behind which preposition, and the words up to the next."""

    party: frozenset[str]
    before: str
    following: frozenset[str]


# "B was sold to A", "B belongs to A": whoever comes first suffers it, though no "by" says so.
_TURNING = listed(
    "sold belongs belong belonged joins joined became part subsidiary owned customer ging gehört "
    "verkauft passé passe vendu vendida vendido pertenece hands handing handed"
)
_TOGETHER = frozenset(
    words.stem(one)
    for one in ("partner", "merge", "compete", "cooperate", "meet", "agree", "integrate", "fusion")
)
_HAVING = listed("have has had")
_GIVING = listed("by durch par por from")


_BETWEEN_TWO = BEFORE_NAMES | {"and", "und", "et", "y", "&"}
_ADJUNCT = parties.PREPOSITIONS - {"of", "to", "from", "zu", "an", "de", "a", "à"}


def order(tokens: list[Token]) -> tuple[Place, ...]:
    """Return the parties of a sentence in their order, adjuncts ("in Berlin") left out."""
    places: list[tuple[int, str]] = []
    for at, token in enumerate(tokens):
        if not token.party or (at and tokens[at - 1].party == token.party):
            continue
        before = _before_party(tokens, lists.start_of(tokens, at))
        if before in _ADJUNCT:
            continue
        places.append((at, before))
    ends = [*(at for at, _ in places), len(tokens)][1:]
    low = [one.low for one in tokens]
    return tuple(
        Place(tokens[at].party, before, frozenset(low[at:end]))
        for (at, before), end in zip(places, ends, strict=True)
    )


def _before_party(tokens: list[Token], at: int) -> str:
    """Return the word before a party, articles skipped; "von" is "by" in a passive only."""
    at -= 1
    while at >= 0 and tokens[at].low in BEFORE_NAMES:
        at -= 1
    word = tokens[at].low if at >= 0 else ""
    if word in ("von", "vom"):
        is_passive = any(one.low in WERDEN for one in tokens[:at])
        return "by" if is_passive else "of"
    return word if word in ADVERBIAL else ""


def is_against_order(claimed: tuple[Place, ...], given: tuple[Place, ...]) -> bool:
    """Tell whether two sentences name the same two parties, but the other way round.

    Needs no verb: whoever comes first does it, unless "by" or a verb such as "was sold to" turns
    them. Sentences about doing something together turn nothing.
    """
    # "You", "I read that" and "customers" stand in too many places to be told by order.
    named = [one for one in claimed if any(word[0] not in "<=" for word in one.party)]
    if len(named) < 2 or named[0].before:
        return False
    first, second = named[:2]
    # "Networks" tells Acopia Networks from F5 Networks no more than "Inc" does.
    both = first.party & second.party
    doer, sufferer = first.party - both, second.party - both
    is_pair = {*map(words.fold, first.following)} <= first.party | _BETWEEN_TWO
    is_owner = any(word.endswith("'s") for word in first.following)
    if any(nations.of(word) for word in doer | sufferer):
        return False  # "fluent Dutch" does nothing
    if not doer or not sufferer or is_pair or (second.before in ("of", "de") and not is_owner):
        return False
    if first.following & LINKS and second.before not in _GIVING:
        return False
    ends = [
        next((at for at, one in enumerate(given) if meet(one.party - both, wanted)), None)
        for wanted in (doer, sufferer)
    ]
    if None in ends or ends[0] == ends[1]:
        return False
    low, high = sorted(at for at in ends if at is not None)
    if given[low].before in _GIVING and given[high].before == given[low].before:
        return False  # "by A and B"
    if "from" in (second.before, given[high].before):
        return False  # who takes over from whom, joins from where: the verb says
    between = frozenset().union(*(one.following for one in given[low:high]))
    if between & {";", "."}:
        return False  # two sentences tell of each for itself
    if any(words.stem(one) in _TOGETHER for one in first.following | between | second.following):
        return False
    if between & _HAVING and "been" not in between:
        between -= {"sold"}  # "has sold 11 million copies"
    is_turned = (second.before in _GIVING) != bool(first.following & _TURNING)
    is_given_turned = (given[high].before in _GIVING) != bool(between & _TURNING)
    return (ends[0] == low) != (is_turned == is_given_turned)

"""Who does what to whom: a shallow reading of agent, deed and patient in four languages.

No grammar: the nearest party before a verb does it, the nearest one behind suffers it, a passive
turns them round.
"""

import re
from dataclasses import dataclass

from outreach.claims import parties, words
from outreach.claims.parties import NOBODY, READER, THEM, Token
from outreach.sentences import listed

_RELATIVE = listed("which who that qui que der die das welche welcher welches dont")
_BE = listed(
    "is are was were be been being get gets got wurde wurden wird werden worden est sont été fut "
    "furent es son fue fueron sido ha"
)
_WERDEN = listed("wurde wurden wird werden worden")
_HABEN = listed("hat haben habe hatte hatten habt")
_CLAUSE = listed(
    "which who that while because whereas although when where if whose so but qui que dont "
                    "weil dass während wenn aber sondern mais pero porque"
)  # fmt: skip
_DEED_NOUNS = re.compile(
    r"(?:acquisition|purchase|takeover|buyout|übernahme|kauf|rachat|achat|adquisición|compra|sale|"
    r"investment)$"
)
_PARTICIPLE = re.compile(
    r"(?:ed|en|wn|ught|built|sold|told|held|led|paid|made|won|lost|sent|run|cut|let|put|hit|kept|"
    r"left|"
    r"founded|é|ée|és|ées|ida|ido|idas|idos|ada|ado|is|ise|nommé)$"
)
_ARTICLES = listed("the a an das den dem ein eine le la les un une el los las l")


@dataclass(frozen=True, slots=True)
class Deed:
    """Agent and patient around a verb; empty where nobody was found, `?` for a bare pronoun."""

    verb: str
    agent: frozenset[str]
    patient: frozenset[str]
    is_close: bool = True  # the agent stands beside the verb, so no other noun can be the doer


_OPEN = frozenset({"?"})
_POLITE = listed("państwo")


def read(tokens: list[Token], *, is_german: bool = False) -> tuple[Deed, ...]:
    """Read the deeds of a sentence given as `parties.tokens`."""
    found = []
    for place, token in enumerate(tokens):
        if relation := _RELATIONS.get(token.low):
            found.extend(_of_relation(tokens, place, *relation))
            continue
        if not token.low[:1].isalpha() or token.party & {THEM, READER}:
            continue
        verb = words.stem(token.low)
        is_verb = (
            verb in words.ACTS
            and (token.text[:1].islower() or _is_headline(tokens))
            and not parties.is_noun(token.low)
            and (is_german or not _is_counted(tokens, place))
        )
        if verb == "than" and tokens[place + 1 : place + 2] and tokens[place + 1].low[:1].isdigit():
            continue
        is_noun = bool(_DEED_NOUNS.search(token.low)) and verb in words.DEEDS
        if is_noun and (token.text[:1].islower() or is_german):
            found.append(_of_noun(tokens, place, verb))
        elif is_verb:
            found.append(_of_verb(tokens, place, verb, is_german=is_german))
    return tuple(found)


# "A is the owner of B", "A's owner is B": noun → (deed, whether the named one does it)


_RELATIONS = {
    word: (words.stem(verb), is_doer)
    for verb, is_doer, listed in (
        ("acquire", True, "owner buyer acquirer purchaser parent eigentümer käufer propriétaire"),
        (
            "acquire",
            False,
            "part subsidiary unit division target tochter tochtergesellschaft teil filiale",
        ),
        ("use", True, "customer client user kunde kundin cliente"),
        ("provide", True, "supplier vendor provider lieferant fournisseur proveedor"),
        ("invest", True, "investor shareholder backer investisseur"),
        ("sue", True, "plaintiff"),
    )
    for word in listed.split()
}
_LINKS = listed("is are was were be been became become becomes remains ist war wurde est es")


def _of_relation(tokens: list[Token], place: int, verb: str, is_doer: bool) -> list[Deed]:
    """Read "A is a customer of B" and "B's customer is A"."""
    low = [one.low for one in tokens]
    behind = low[place + 1] if place + 1 < len(tokens) else ""
    if behind in ("of", "von", "de") and _LINKS & {*low[max(0, place - 4) : place]}:
        named, owner = _before(tokens, place), _after(tokens, place + 1, is_by=True)
    elif behind in _LINKS and place and low[place - 1].endswith(("'s", "s'")):
        # "B's buyer is A": the role takes B's place as a party, so look at the words.
        named = _after(tokens, place + 1, is_by=True)
        owner = frozenset({words.fold(low[place - 1]).removesuffix("'s")}) | tokens[place - 1].party
    else:
        return []
    return [Deed(verb, named, owner) if is_doer else Deed(verb, owner, named)]


def _is_close(tokens: list[Token], place: int) -> bool:
    """Tell whether only helping words stand between the agent and its verb."""
    at = place - 1
    while (
        at >= 0
        and not tokens[at].party
        and (words.fold(tokens[at].low) in words.STOP or tokens[at].low.endswith("ly"))
    ):
        at -= 1
    return at >= 0 and bool(tokens[at].party)


def _is_counted(tokens: list[Token], place: int) -> bool:
    """Tell a noun behind an article or a number: "a launch", "1 billion picks"."""
    before = tokens[place - 1].low if place else ""
    if before == "a" and tokens[place].low.endswith(("é", "is", "u", "ert", "ée")):
        return False  # French: "a racheté"
    return before in _ARTICLES - {"l", "la", "le", "les", "los", "las"} or before[:1].isdigit() or (
        before in ("million", "billion", "thousand", "hundred")
    )  # fmt: skip


def _is_headline(tokens: list[Token]) -> bool:
    named = [one for one in tokens if one.text[:1].isalpha() and len(one.text) > 3]
    return bool(named) and sum(one.text[:1].isupper() for one in named) >= 0.7 * len(named)


def _of_verb(tokens: list[Token], place: int, verb: str, *, is_german: bool) -> Deed:
    window = [one.low for one in tokens[max(0, place - 4) : place]]
    following = tokens[place + 1].low if place + 1 < len(tokens) else ""
    if is_german and (made := _german(tokens, place, verb)):
        return made
    is_participle = bool(_PARTICIPLE.search(tokens[place].low)) and window[-1:] != ["to"]
    is_passive = is_participle and (
        following in parties.BY
        or (
            bool(_BE & {*window[-3:]} - {"ha"})
            and not {"has", "have", "had", "a", "ont"} & {*window[-1:]}
        )
    )
    behind = next(
        (i for i in range(place + 1, min(place + 12, len(tokens))) if tokens[i].low in parties.BY),
        None,
    )
    if is_passive:
        patient = _before(tokens, place)
        agent = _after(tokens, behind, is_by=True) if behind is not None else NOBODY
        return Deed(verb, agent, patient)
    if following in _POLITE:
        # "Kupili Państwo firmę": the polite pronoun behind the verb is its subject.
        return Deed(verb, frozenset({READER}), _after(tokens, place + 1), is_close=True)
    return Deed(verb, _before(tokens, place), _after(tokens, place), _is_close(tokens, place))


def _german(tokens: list[Token], place: int, verb: str) -> Deed | None:
    """Read "A hat B gekauft" and "B wurde von A gekauft": the verb stands last."""
    low = [one.low for one in tokens]
    start = max((i for i in range(place) if low[i] in ".;:!?\n"), default=-1) + 1
    auxiliary = next(
        (i for i in range(start, place) if low[i] in _WERDEN | _HABEN | {"ist", "sind"}), None
    )
    if auxiliary is None:
        return None
    named = [i for i in range(start, place) if tokens[i].party]
    agent_at = next((i for i in named if i and low[i - 1] in parties.BY), None)
    core = [
        i
        for i in named
        if i != agent_at and not (i and low[i - 1] in parties.PREPOSITIONS | parties.BY)
    ]
    groups = _groups(tokens, core)
    is_passive = low[auxiliary] in _WERDEN or "worden" in low[place : place + 2]
    if is_passive:
        agent = tokens[agent_at].party if agent_at is not None else NOBODY
        return Deed(verb, agent, groups[0] if groups else NOBODY)
    if low[auxiliary] not in _HABEN:
        return None
    return Deed(verb, groups[0] if groups else NOBODY, groups[1] if len(groups) > 1 else NOBODY)


def _groups(tokens: list[Token], places: list[int]) -> list[frozenset[str]]:
    found: list[frozenset[str]] = []
    for at in places:
        if not found or tokens[at].party != found[-1]:
            found.append(tokens[at].party)
    return found


def _of_noun(tokens: list[Token], place: int, verb: str) -> Deed:
    """Read "the acquisition of B by A", "A's acquisition of B", "A completed its purchase of B"."""
    end = min(place + 14, len(tokens))
    of_at = next((i for i in range(place + 1, min(place + 3, end)) if tokens[i].low in
                  {"of", "von", "de", "du", "in", "d"}), None)  # fmt: skip
    by_at = next((i for i in range((of_at or place) + 1, end) if tokens[i].low in parties.BY), None)
    patient = _after(tokens, of_at, is_by=True) if of_at is not None else NOBODY
    agent = _after(tokens, by_at, is_by=True) if by_at is not None else _before(tokens, place)
    return Deed(verb, agent, patient)


def _before(tokens: list[Token], place: int) -> frozenset[str]:
    """Return the nearest party left of a verb that is no adjunct ("in Berlin", "with Stripe")."""
    at = place - 1
    while at >= 0:
        token = tokens[at]
        if token.low in ".;!?\n":
            return NOBODY
        if token.low in _RELATIVE and place - at <= 4:
            if at and tokens[at - 1].low in (",", ")"):
                at -= 1
            return tokens[at - 1].party if at and tokens[at - 1].party else _OPEN
        if token.is_open:
            return _OPEN
        if token.party:
            begin = at
            while begin and (tokens[begin - 1].party or tokens[begin - 1].low in _BEFORE_NAMES):
                begin -= 1
            if begin and tokens[begin - 1].low in _ADVERBIAL:
                at = begin - 1
                continue
            return token.party | _partners(tokens, begin)
        at -= 1
    return NOBODY


def _partners(tokens: list[Token], begin: int) -> frozenset[str]:
    """Return who is named beside a party: "A and B acquired C"."""
    if begin >= 2 and tokens[begin - 1].low in ("and", "&", "und", "et", "y"):
        return tokens[begin - 2].party
    return NOBODY


def _after(tokens: list[Token], place: int, *, is_by: bool = False) -> frozenset[str]:
    """Return the nearest party right of a verb, before the next clause."""
    for at in range(place + 1, min(place + (5 if is_by else 9), len(tokens))):
        token = tokens[at]
        if token.low in ".;:!?\n()–—" or token.low in _CLAUSE:
            return NOBODY
        if token.party:
            return token.party
        if token.is_open and not is_by and at == place + 1:
            return _OPEN
    return NOBODY


def turned_round(claimed: Deed, given: Deed) -> bool:
    """Tell whether a source says the same deed with the parties exchanged."""
    if claimed.verb != given.verb:
        return False
    mine, theirs = _apart(claimed), _apart(given)
    doer_suffers = _meet(mine.agent, theirs.patient) and not _meet(mine.agent, theirs.agent)
    sufferer_does = _meet(mine.patient, theirs.agent) and not _meet(mine.patient, theirs.patient)
    return doer_suffers or sufferer_does


def is_other_agent(claimed: Deed, given: Deed) -> bool:
    """Tell whether somebody else does in the source what the draft says of one party."""
    if not (claimed.is_close and given.is_close and claimed.agent and given.agent):
        return False
    is_known = _OPEN not in (claimed.agent, given.agent)
    return is_known and not _meet(claimed.agent, given.agent)


def agrees(claimed: Deed, given: Deed) -> bool:
    """Tell whether a source says the same deed with the same parties, as far as both name them."""
    if claimed.verb != given.verb:
        return False
    mine, theirs = _apart(claimed), _apart(given)
    return _may_be(mine.agent, theirs.agent) and _may_be(mine.patient, theirs.patient)


def _apart(one: Deed) -> Deed:
    """Drop what both parties are called: "Networks" tells Trapeze Networks from nobody."""
    both = one.agent & one.patient - {THEM, READER}
    return Deed(one.verb, one.agent - both, one.patient - both, one.is_close)


def _may_be(one: frozenset[str], other: frozenset[str]) -> bool:
    return not one or not other or _OPEN in (one, other) or _meet(one, other)


def _meet(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two parties can be one: a draft's "you" is the company, and a page's "you"."""
    if one & other - _OPEN:
        return True
    them = {THEM, READER}
    return bool(one & them and other & them)


@dataclass(frozen=True, slots=True)
class Place:
    """A party as it comes in a sentence, behind which preposition, and the words up to the next."""

    party: frozenset[str]
    before: str
    following: frozenset[str]


# "B was sold to A", "B belongs to A": whoever comes first suffers it, though no "by" says so.
_TURNING = listed(
    "sold belongs belong belonged joins joined became part subsidiary owned customer ging gehört "
    "verkauft passé passe vendu vendida vendido pertenece"
)
_TOGETHER = frozenset(
    words.stem(one)
    for one in ("partner", "merge", "compete", "cooperate", "meet", "agree", "integrate", "fusion")
)
_GIVING = listed("by durch par por from")


_ADJUNCT = parties.PREPOSITIONS - {"of", "to", "from", "zu", "an", "de", "a", "à"}
_BEFORE_NAMES = _ARTICLES | parties.POSSESSIVE
_ADVERBIAL = parties.PREPOSITIONS | parties.BY


def order(tokens: list[Token]) -> tuple[Place, ...]:
    """Return the parties of a sentence in their order, adjuncts ("in Berlin") left out."""
    places: list[tuple[int, str]] = []
    for at, token in enumerate(tokens):
        if not token.party or (at and tokens[at - 1].party == token.party):
            continue
        before = _before_party(tokens, at)
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
    while at >= 0 and tokens[at].low in _BEFORE_NAMES:
        at -= 1
    word = tokens[at].low if at >= 0 else ""
    if word in ("von", "vom"):
        is_passive = any(one.low in _WERDEN for one in tokens[:at])
        return "by" if is_passive else "of"
    return word if word in _ADVERBIAL else ""


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
    is_pair = first.following <= first.party | {"and", "und", "et", "y", "&"}
    is_owner = any(word.endswith("'s") for word in first.following)
    if not doer or not sufferer or is_pair or (second.before in ("of", "de") and not is_owner):
        return False
    if first.following & _LINKS and second.before not in _GIVING:
        return False
    ends = [
        next((at for at, one in enumerate(given) if _meet(one.party - both, wanted)), None)
        for wanted in (doer, sufferer)
    ]
    if None in ends or ends[0] == ends[1]:
        return False
    low, high = sorted(at for at in ends if at is not None)
    if "from" in (second.before, given[high].before):
        return False  # who takes over from whom, joins from where: the verb says
    between = frozenset().union(*(one.following for one in given[low:high]))
    if between & {";", "."}:
        return False  # two sentences tell of each for itself
    if any(words.stem(one) in _TOGETHER for one in first.following | between | second.following):
        return False
    is_turned = (second.before in _GIVING) != bool(first.following & _TURNING)
    is_given_turned = (given[high].before in _GIVING) != bool(between & _TURNING)
    return (ends[0] == low) != (is_turned == is_given_turned)

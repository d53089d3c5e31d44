"""Who does what to whom: a shallow reading of agent, deed and patient in four languages.

No grammar: parties are names, pronouns and role nouns ("customers"); the nearest party before a
verb does it, the nearest one behind suffers it, a passive turns them round. "Them" is the company
that the draft and the page are about.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from outreach.claims import words

THEM, READER = "<them>", "<reader>"
_OWN = frozenset(
    "we us our ours ourselves we're we've we'll i my me wir uns unser unsere unseren unserem unserer "
    "unseres nous notre nos nosotros nuestro nuestra nuestros nuestras".split()
)
_YOU = frozenset(
    "you your yours you're you've you'll ihnen ihr ihre ihren ihrem ihrer ihres vous votre vos "
    "usted ustedes".split()
)
_POSSESSIVE = frozenset(
    "our your their its his her my unser unsere unseren unserem unserer unseres ihr ihre ihren ihrem "
    "ihrer ihres notre nos votre vos nuestro nuestra nuestros nuestras sein seine seinen son sa ses su sus".split()
)
# "das Unternehmen Fernline" is Fernline, not us.
_THEMSELVES = re.compile(
    r"\b(?i:(?:the|das|die|der|l['’]|la|el) ?(?:company|firm|start-?up|unternehmen|firma|entreprise|"
    r"société|empresa|compañía))\b(?! [A-ZÄÖÜ])"
)
_ROLES = frozenset(
    words.stem(one)
    for one in ("customer", "user", "partner", "investor", "supplier", "competitor", "retailers",
                "brands", "patients", "buyers", "students", "teachers", "employees", "companies",
                "teams", "developers", "businesses", "merchants", "people", "doctors", "startups",
                "creators", "sellers", "agents", "hospitals", "banks", "brand")
)  # fmt: skip
_UNKNOWN = frozenset(
    "it they he she this these those one who which that them him er es sie il elle ils elles on ce "
    "cela qui que ello ella ellos".split()
)
_RELATIVE = frozenset("which who that qui que der die das welche welcher welches dont".split())
_BE = frozenset(
    "is are was were be been being get gets got wurde wurden wird werden worden est sont été fut "
    "furent es son fue fueron sido ha".split()
)
_WERDEN = frozenset("wurde wurden wird werden worden".split())
_HABEN = frozenset("hat haben habe hatte hatten habt".split())
_BY = frozenset("by von vom durch par por".split())
_PREPOSITIONS = frozenset(
    "in at from on for with since near of per via into through during under within against between "
    "among about after before like as to than over across without using thanks toward towards "
    "für mit bei aus nach seit im am zum zur beim auf an zu ab über unter "
    "chez pour avec dans en à au aux de du des d depuis sur para con desde sobre del al".split()
)
_CLAUSE = frozenset("which who that while because whereas although when where if whose so but qui que dont "
                    "weil dass während wenn aber sondern mais pero porque".split())  # fmt: skip
_TOKEN = re.compile(r"[^\W_]+(?:['’\-&.][^\W_]+)*(?:['’]s)?|[,;:.!?()–—\n]")
_DEED_NOUNS = re.compile(
    r"(?:acquisition|purchase|takeover|buyout|übernahme|kauf|rachat|achat|adquisición|compra|sale|investment)$"
)
_NOUN = re.compile(
    r"(?:employee|staff|member|colleague|worker|workforce|headcount|mitarbeiter|belegschaft|people|office|"
    r"customer|client|user$|users|founder|leader|leaders|building|buildings|finance|financing|funding|round|"
    r"developer|provider|supplier|production|product|team|manager|management|store|stores|price|prices|cost)"
)
_PARTICIPLE = re.compile(
    r"(?:ed|en|wn|ught|built|sold|told|held|led|paid|made|won|lost|sent|run|cut|let|put|hit|kept|left|"
    r"founded|é|ée|és|ées|ida|ido|idas|idos|ada|ado|is|ise|nommé)$"
)
_ARTICLES = frozenset("the a an das den dem ein eine le la les un une el los las l".split())
_MONTHISH = re.compile(
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|monday|tuesday|wednesday|"
    r"thursday|friday|saturday|sunday|eur|usd|gbp|chf|series|serie|ceo|cfo|cto|coo|mio|mrd|"
    r"us-dollar|euro|dollar|million|preis|with|from|since|after|before|for|as|by|on|at|in|to|"
    r"congratulations|congrats|through|using|the|letzten|vor)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark with what it is to the roles."""

    text: str
    low: str
    party: frozenset[str]  # empty for no party
    is_open: bool  # a pronoun whose owner is not known


@dataclass(frozen=True, slots=True)
class Deed:
    """Agent and patient around a verb; empty sets where nobody was found, `?` for a bare pronoun."""

    verb: str
    agent: frozenset[str]
    patient: frozenset[str]
    is_close: bool = True  # the agent stands beside the verb, so no other noun can be the doer


_OPEN = frozenset({"?"})
_NOBODY: frozenset[str] = frozenset()


def deeds(text: str, own: frozenset[str], *, is_german: bool = False) -> tuple[Deed, ...]:
    """Read the deeds of a sentence. `own` holds the folded words of the company's name."""
    tokens = _tokens(text[:1_500], own, is_german=is_german)
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
            and not _NOUN.match(token.low)
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
        ("acquire", False, "part subsidiary unit division target tochter tochtergesellschaft teil filiale"),
        ("use", True, "customer client user kunde kundin cliente"),
        ("provide", True, "supplier vendor provider lieferant fournisseur proveedor"),
        ("invest", True, "investor shareholder backer investisseur"),
        ("sue", True, "plaintiff"),
    )
    for word in listed.split()
}
_LINKS = frozenset("is are was were be been became become becomes remains ist war wurde est es".split())


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
    while at >= 0 and not tokens[at].party and (
        words.fold(tokens[at].low) in words.STOP or tokens[at].low.endswith("ly")
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


def _tokens(text: str, own: frozenset[str], *, is_german: bool) -> list[Token]:
    text = _THEMSELVES.sub(lambda match: "we" + " " * 0, text)
    found: list[Token] = []
    matches = list(_TOKEN.finditer(text))
    for place, match in enumerate(matches):
        word = match.group()
        if word == "." and found and _is_short(found[-1]):
            # "29. April", "Ronald A. King", "3 Mio. Euro": no sentence ends here.
            continue
        low = word.lower().replace("’", "'")
        following = matches[place + 1].group() if place + 1 < len(matches) else ""
        previous = found[-1] if found else None
        party, is_open = _party(word, low, following, previous, own, is_german=is_german)
        found.append(Token(word, low, party, is_open))
    return _joined(found, own)


def _is_short(one: Token) -> bool:
    return one.low.isdigit() or len(one.low) <= 2 or one.low in ("mio", "mrd", "tsd", "inc", "corp", "ltd")


def _party(
    word: str, low: str, following: str, previous: Token | None, own: frozenset[str], *, is_german: bool
) -> tuple[frozenset[str], bool]:
    bare = words.fold(low).removesuffix("'s")
    if bare in own:
        return frozenset({THEM, bare}), False
    if low in _POSSESSIVE and words.stem(following.lower()) in _ROLES:
        # "our customers" are the customers, not us.
        return _NOBODY, False
    is_polite = word == "Sie" or (word[:1].isupper() and low in _YOU and is_german)
    if is_polite or (low in _YOU and not (is_german and word[:1].islower())):
        return frozenset({READER}), False
    if low in _OWN:
        return frozenset({THEM}), False
    if low in _UNKNOWN:
        return _NOBODY, True
    stem = words.stem(low)
    if stem in _ROLES and low[-1:] in "snerte" and not word[:1].isdigit():
        return frozenset({f"={stem}"}), False
    if _is_name(word, previous, is_german=is_german):
        return frozenset({bare}), False
    return _NOBODY, False


def _is_name(word: str, previous: Token | None, *, is_german: bool) -> bool:
    if not word[:1].isupper() or len(word) < 2 or _MONTHISH.match(word) and len(word) < 15 and (
        words.fold(word) in words.STOP or _MONTHISH.fullmatch(word[:3]) or _MONTHISH.fullmatch(word)
    ):
        return False
    if words.fold(word) in words.STOP:
        return False
    if is_german and previous is not None:
        # Every German noun has a capital; behind an article it is hardly a name.
        is_bare = previous.low in _PREPOSITIONS | _BY | {"und", ",", "hat", "haben"} or bool(previous.party)
        return is_bare or not previous.low[:1].isalpha() or any(c.isupper() for c in word[1:])
    return True


def _joined(tokens: list[Token], own: frozenset[str]) -> list[Token]:
    """Give the words of one name one party: "Lee" and "Hecht" of "Lee Hecht" are the same.

    The company is meant where a name begins as its name does: "Quay Robotics" is no "Harbour
    Robotics", though both are "Robotics".
    """
    found = list(tokens)
    start = 0
    while start < len(found):
        end = start
        while end < len(found) and _is_name_word(found[end]):
            end += 1
        if end - start > 1:
            party = frozenset().union(*(one.party for one in found[start:end]))
            is_them = words.fold(found[start].low).removesuffix("'s") in own
            party = party | {THEM} if is_them else party - {THEM}
            for at in range(start, end):
                found[at] = Token(found[at].text, found[at].low, party, is_open=False)
        start = max(end, start + 1)
    for place, (one, other) in enumerate(pairwise(found), start=1):
        if one.party and any(party.startswith("=") for party in other.party):
            # "SumUp merchants", "Quay's customers": the role is who acts.
            found[place - 1] = Token(one.text, one.low, _NOBODY, is_open=False)
    return found


def _is_name_word(one: Token) -> bool:
    return bool(one.party) and one.text[:1].isalpha() and READER not in one.party and (
        one.text[:1].isupper() or len(one.party) > 1
    ) and not any(party.startswith("=") for party in one.party)  # fmt: skip


def _of_verb(tokens: list[Token], place: int, verb: str, *, is_german: bool) -> Deed:
    window = [one.low for one in tokens[max(0, place - 4) : place]]
    following = tokens[place + 1].low if place + 1 < len(tokens) else ""
    if is_german and (made := _german(tokens, place, verb)):
        return made
    is_participle = bool(_PARTICIPLE.search(tokens[place].low)) and window[-1:] != ["to"]
    is_passive = is_participle and (
        following in _BY or (bool(_BE & {*window[-3:]} - {"ha"}) and not {"has", "have", "had", "a", "ont"} & {*window[-1:]})
    )
    behind = next((i for i in range(place + 1, min(place + 12, len(tokens))) if tokens[i].low in _BY), None)
    if is_passive:
        patient = _before(tokens, place)
        agent = _after(tokens, behind, is_by=True) if behind is not None else _NOBODY
        return Deed(verb, agent, patient)
    return Deed(verb, _before(tokens, place), _after(tokens, place), _is_close(tokens, place))


def _german(tokens: list[Token], place: int, verb: str) -> Deed | None:
    """Read "A hat B gekauft" and "B wurde von A gekauft": the verb stands last."""
    low = [one.low for one in tokens]
    start = max((i for i in range(place) if low[i] in ".;:!?\n"), default=-1) + 1
    auxiliary = next((i for i in range(start, place) if low[i] in _WERDEN | _HABEN | {"ist", "sind"}), None)
    if auxiliary is None:
        return None
    parties = [i for i in range(start, place) if tokens[i].party]
    agent_at = next((i for i in parties if i and low[i - 1] in _BY), None)
    core = [i for i in parties if i != agent_at and not (i and low[i - 1] in _PREPOSITIONS | _BY)]
    groups = _groups(tokens, core)
    is_passive = low[auxiliary] in _WERDEN or "worden" in low[place : place + 2]
    if is_passive:
        agent = tokens[agent_at].party if agent_at is not None else _NOBODY
        return Deed(verb, agent, groups[0] if groups else _NOBODY)
    if low[auxiliary] not in _HABEN:
        return None
    return Deed(verb, groups[0] if groups else _NOBODY, groups[1] if len(groups) > 1 else _NOBODY)


def _groups(tokens: list[Token], places: list[int]) -> list[frozenset[str]]:
    found: list[frozenset[str]] = []
    for at in places:
        if not found or tokens[at].party != found[-1]:
            found.append(tokens[at].party)
    return found


def _of_noun(tokens: list[Token], place: int, verb: str) -> Deed:
    """Read "the acquisition of B by A", "A's acquisition of B", "A has completed its purchase of B"."""
    end = min(place + 14, len(tokens))
    of_at = next((i for i in range(place + 1, min(place + 3, end)) if tokens[i].low in
                  {"of", "von", "de", "du", "in", "d"}), None)  # fmt: skip
    by_at = next((i for i in range((of_at or place) + 1, end) if tokens[i].low in _BY), None)
    patient = _after(tokens, of_at, is_by=True) if of_at is not None else _NOBODY
    agent = _after(tokens, by_at, is_by=True) if by_at is not None else _before(tokens, place)
    return Deed(verb, agent, patient)


def _before(tokens: list[Token], place: int) -> frozenset[str]:
    """Return the nearest party left of a verb that is no adjunct ("in Berlin", "with Stripe")."""
    at = place - 1
    while at >= 0:
        token = tokens[at]
        if token.low in ".;!?\n":
            return _NOBODY
        if token.low in _RELATIVE and place - at <= 4:
            if at and tokens[at - 1].low in (",", ")"):
                at -= 1
            return tokens[at - 1].party if at and tokens[at - 1].party else _OPEN
        if token.is_open:
            return _OPEN
        if token.party:
            begin = at
            while begin and (tokens[begin - 1].party or tokens[begin - 1].low in _ARTICLES | _POSSESSIVE):
                begin -= 1
            if begin and tokens[begin - 1].low in _PREPOSITIONS | _BY:
                at = begin - 1
                continue
            return token.party | _partners(tokens, begin)
        at -= 1
    return _NOBODY


def _partners(tokens: list[Token], begin: int) -> frozenset[str]:
    """Return who is named beside a party: "A and B acquired C"."""
    if begin >= 2 and tokens[begin - 1].low in ("and", "&", "und", "et", "y"):
        return tokens[begin - 2].party
    return _NOBODY


def _after(tokens: list[Token], place: int, *, is_by: bool = False) -> frozenset[str]:
    """Return the nearest party right of a verb, before the next clause."""
    for at in range(place + 1, min(place + (5 if is_by else 9), len(tokens))):
        token = tokens[at]
        if token.low in ".;:!?\n()–—" or token.low in _CLAUSE:
            return _NOBODY
        if token.party:
            return token.party
        if token.is_open and not is_by and at == place + 1:
            return _OPEN
    return _NOBODY


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
    """Tell whether two parties can be one. A draft's "you" is the company, and whom a page says so."""
    if one & other - _OPEN:
        return True
    them = {THEM, READER}
    return bool(one & them and other & them)


@dataclass(frozen=True, slots=True)
class Place:
    """A party as it comes in a sentence; `is_by` when "by" stands before it."""

    party: frozenset[str]
    is_by: bool


def order(text: str, own: frozenset[str], *, is_german: bool = False) -> tuple[Place, ...]:
    """Return the parties of a sentence in their order."""
    tokens = _tokens(text[:1_500], own, is_german=is_german)
    found: list[Place] = []
    for place, token in enumerate(tokens):
        if token.party and (not found or found[-1].party != token.party):
            before = tokens[place - 1].low if place else ""
            found.append(Place(token.party, before in _BY))
    return tuple(found)


def is_against_order(claimed: Deed, places: tuple[Place, ...]) -> bool:
    """Tell whether a sentence with another verb names two parties the other way round.

    Whoever comes first does it, unless "by" stands before the second.
    """
    mine = _apart(claimed)
    if not mine.agent or not mine.patient or _OPEN in (mine.agent, mine.patient):
        return False
    if _meet(mine.agent, mine.patient):
        return False
    doer = next((at for at, one in enumerate(places) if _meet(one.party, mine.agent)), None)
    sufferer = next((at for at, one in enumerate(places) if _meet(one.party, mine.patient)), None)
    if doer is None or sufferer is None or doer == sufferer:
        return False
    is_turned = places[max(doer, sufferer)].is_by
    return (doer > sufferer) != is_turned

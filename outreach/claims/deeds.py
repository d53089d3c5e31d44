"""Who does what to whom: a shallow reading of agent, deed and patient in four languages.

No grammar: the nearest party before a verb does it, the nearest one behind suffers it, a passive
turns them round.
"""

import re
from dataclasses import dataclass

from outreach.claims import lists, parties, words
from outreach.claims.parties import NOBODY, READER, THEM, Token
from outreach.sentences import listed

_RELATIVE = listed("which who that qui que der die das welche welcher welches dont")
_BE = listed(
    "is are was were be been being get gets got wurde wurden wird werden worden est sont été fut "
    "furent es son fue fueron sido ha"
)
WERDEN = listed("wurde wurden wird werden worden")
_HABEN = listed("hat haben habe hatte hatten habt")
_CLAUSE = listed(
    "which who that while because whereas although when where if whose so but qui que dont "
                    "weil dass während wenn aber sondern mais pero porque"
)  # fmt: skip
# "Since you launched it": no adjunct as in "since March".
_BEGINNING_CLAUSES = listed("since after before until as")
_SUBJECTS_DE = listed("sie ihr wir")
_SUBJECTS = listed("we you they he she")
_BELONGING = ("belong", "gehör", "apparti", "pertenec", "apparten")
_OWNERS = listed("your our its their his her my")
_DEED_NOUNS = re.compile(
    r"(?:acquisition|purchase|takeover|buyout|übernahme|kauf|rachat|achat|adquisición|compra|sale|"
    r"investment)$"
)
_PARTICIPLE = re.compile(
    r"(?:ed|en|wn|ught|built|sold|told|held|led|paid|made|won|lost|sent|run|cut|let|put|hit|kept|"
    r"left|shut|"
    r"founded|é|ée|és|ées|ida|ido|idas|idos|ada|ado|is|ise|nommé)$"
)
ARTICLES = listed("the a an das den dem ein eine le la les un une el los las l")


@dataclass(frozen=True, slots=True)
class Deed:
    """Agent and patient around a verb; empty where nobody was found, `?` for a bare pronoun."""

    verb: str
    agent: frozenset[str]
    patient: frozenset[str]
    is_close: bool = True  # the agent stands beside the verb, so no other noun can be the doer
    behind: frozenset[str] = NOBODY  # who is named behind the verb in its sentence


_HAVE = listed("has have had having")
_TITLES = frozenset(map(words.stem, ("head", "director", "manager", "chief", "president")))
# Nouns as well as verbs, whose bare form behind another word is a noun
_NOUNS_TOO = listed(
    "lease rent loan order purchase launch release supply design finance hire trade"
)
_MODALS = listed("will would can could may might must should shall people team staff who to")
_GENITIVE = listed("des der eines einer")
_NEAR = 4  # words between a participle and its "by"
BEFORE_NAMES = ARTICLES | parties.POSSESSIVE
ADVERBIAL = parties.PREPOSITIONS | parties.BY
OPEN = frozenset({"?"})
US = frozenset({THEM, READER})
_POLITE = listed("państwo")
_USE, _MOST_BEFORE = words.stem("use"), 8
# "A saves hours with you": you suffer nothing.
_BESIDE = listed("with mit avec con met com z via through bei chez dank")


def read(tokens: list[Token], *, is_german: bool = False) -> tuple[Deed, ...]:
    """Read the deeds of a sentence given as `parties.tokens`."""
    found = []
    for place, token in enumerate(tokens):
        if relation := _RELATIONS.get(token.low):
            found.extend(_of_relation(tokens, place, *relation))
            continue
        if not token.low[:1].isalpha() or token.party & {THEM, READER}:
            continue
        if token.low.startswith(_BELONGING):
            continue  # turned round: see the relations
        verb = words.stem(token.low)
        is_verb = (
            verb in words.ACTS
            and (token.text[:1].islower() or _is_headline(tokens))
            and not parties.is_noun(token.low)
            and not _is_in_title(tokens, place)
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
_FIRM = frozenset(map(words.stem, listed("company business group team shares unternehmen firma "
    "société empresa azienda bedrijf")))  # fmt: skip
LINKS = listed("is are was were be been became become becomes remains ist war wurde est es")


def _of_relation(tokens: list[Token], place: int, verb: str, is_doer: bool) -> list[Deed]:
    """Read "A is a customer of B" and "B's customer is A"."""
    low = [one.low for one in tokens]
    behind = low[place + 1] if place + 1 < len(tokens) else ""
    if behind in ("of", "von", "de") and LINKS & {*low[max(0, place - 4) : place]}:
        named, owner = _before(tokens, place), _after(tokens, place + 1, is_by=True)
    elif behind in LINKS and place and low[place - 1].endswith(("'s", "s'")):
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
    is_bare = not _PARTICIPLE.search(tokens[place].low) and not tokens[place].low.endswith("s")
    if is_bare and before in _OWNERS:
        return True  # "carries your name"
    if tokens[place].low in _NOUNS_TOO and _is_described(before):
        return True  # "a car lease", "an operating lease"
    return before in ARTICLES - {"l", "la", "le", "les", "los", "las"} or before[:1].isdigit() or (
        before in ("million", "billion", "thousand", "hundred")
    )  # fmt: skip


def _is_described(before: str) -> bool:
    """Tell a word that may describe a noun, and is no subject in the plural or helping verb."""
    is_word = before[:1].isalpha() and words.fold(before) not in words.STOP
    return is_word and not before.endswith(("s", "ly")) and before not in _MODALS


def _is_in_title(tokens: list[Token], place: int) -> bool:
    """Tell "teaching" in "head of teaching", which nobody does here."""
    before = [one.low for one in tokens[max(0, place - 2) : place]]
    return before[1:] == ["of"] and words.stem(before[0]) in _TITLES


def _is_headline(tokens: list[Token]) -> bool:
    named = [one for one in tokens if one.text[:1].isalpha() and len(one.text) > 3]
    return bool(named) and sum(one.text[:1].isupper() for one in named) >= 0.7 * len(named)


def _of_verb(tokens: list[Token], place: int, verb: str, *, is_german: bool) -> Deed:
    if made := _to_pronoun(tokens, place, verb):
        return made
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
    is_reduced = window[-1:] == [","] or (behind is not None and behind - place <= _NEAR)
    if is_participle and is_reduced and following in parties.PREPOSITIONS:
        # "Penrose & Hale, bought in 2022, …", "Fennick founded in Toulouse by Aude Perrin"
        is_passive = not _HAVE & {*window[-2:]}
    if is_passive:
        patient = _before(tokens, place)
        agent = _after(tokens, behind, is_by=True) if behind is not None else NOBODY
        return Deed(verb, agent, patient)
    if following in _POLITE:
        # "Kupili Państwo firmę": the polite pronoun behind the verb is its subject.
        return Deed(verb, frozenset({READER}), _after(tokens, place + 1), is_close=True)
    agent = _user(tokens, place) or _before(tokens, place)
    others = _named_behind(tokens, place) if agent == OPEN else NOBODY
    patient = _after(tokens, place)
    if is_german and not agent and following in _SUBJECTS_DE:
        return Deed(verb, tokens[place + 1].party, NOBODY)  # "Auch in Linz bauen Sie"
    if not agent and _is_of_owner(tokens, place):
        patient = NOBODY  # "the opening of your second plant": the plant suffers it, not you
    return Deed(verb, agent, patient, _is_close(tokens, place), others)


_CLITICS = listed("vous nous os nos vi ci")
_THIRD = listed("a ont avait avaient aura auront ha han había habían aveva hanno")
_OF_YOURS = ("ez", "ons", "éis", "áis", "ís", "ate", "ete", "ite", "amos", "emos", "imos", "iamo")


def _to_pronoun(tokens: list[Token], place: int, verb: str) -> Deed | None:
    """Read "A vous a racheté", "A os suministra": who stands before the verb does not do it."""
    at = place - 1
    is_perfect = at > 0 and tokens[at].low in _THIRD
    at -= is_perfect
    is_other = at > 0 and tokens[at].low in _CLITICS
    if not is_other or (not is_perfect and tokens[place].low.endswith(_OF_YOURS)):
        return None
    agent = _before(tokens, at)
    return Deed(verb, agent, tokens[at].party or frozenset({READER})) if agent - US else None


def _user(tokens: list[Token], place: int) -> frozenset[str]:
    """Return who uses something to do what a verb says: of "A uses B to build C" A builds."""
    if tokens[place - 1 : place] and tokens[place - 1].low != "to":
        return NOBODY
    for at in range(place - 2, max(0, place - _MOST_BEFORE), -1):
        if tokens[at].low in ".;!?\n":
            break
        if words.stem(tokens[at].low) == _USE and tokens[at + 1].party:
            return _before(tokens, at)
    return NOBODY


def _named_behind(tokens: list[Token], place: int) -> frozenset[str]:
    """Return who is first named behind a verb: a pronoun before it means somebody else.

    Whoever the sentence names before the verb, too, may be meant.
    """
    start = max((at for at in range(place) if tokens[at].low in ".;!?\n"), default=-1) + 1
    before = frozenset().union(*(one.party for one in tokens[start:place]))
    rest = tokens[place + 1 :]
    end = next((at for at, one in enumerate(rest) if one.low in ".;!?\n"), len(rest))
    named = frozenset().union(*(one.party for one in rest[:end] if one.text[:1].isupper()))
    return named - before - US


def _german(tokens: list[Token], place: int, verb: str) -> Deed | None:
    """Read "A hat B gekauft" and "B wurde von A gekauft": the verb stands last."""
    low = [one.low for one in tokens]
    start = max((i for i in range(place) if low[i] in ".;:!?\n"), default=-1) + 1
    auxiliary = next(
        (i for i in range(start, place) if low[i] in WERDEN | _HABEN | {"ist", "sind"}), None
    )
    if auxiliary is None:
        return _at_end(tokens, start, place, verb)
    named = [i for i in range(start, place) if tokens[i].party]
    agent_at = next((i for i in named if i and low[i - 1] in parties.BY), None)
    core = [i for i in named if i != agent_at and not (i and low[i - 1] in ADVERBIAL)]
    groups = _groups(tokens, core)
    is_passive = low[auxiliary] in WERDEN or "worden" in low[place : place + 2]
    if is_passive:
        agent = tokens[agent_at].party if agent_at is not None else NOBODY
        return Deed(verb, agent, groups[0] if groups else NOBODY)
    if low[auxiliary] not in _HABEN:
        return None
    return Deed(verb, groups[0] if groups else NOBODY, groups[1] if len(groups) > 1 else NOBODY)


_SUBORDINATE = listed("dass weil da ob wenn nachdem damit während obwohl seit")


def _at_end(tokens: list[Token], start: int, place: int, verb: str) -> Deed | None:
    """Read "dass Sie Monteure suchen": who is named first in such a clause does it."""
    is_last = place + 1 >= len(tokens) or tokens[place + 1].low in ".,;:!?\n"
    opening = [at for at in range(start, place) if tokens[at].low in _SUBORDINATE]
    opening += [at for at in range(start, place) if tokens[at].low == ","]
    if not is_last or not opening or tokens[max(opening)].low == ",":
        return None
    named = [at for at in range(max(opening), place) if tokens[at].party]
    core = [at for at in named if tokens[at - 1].low not in ADVERBIAL]
    groups = _groups(tokens, core)
    if not groups:
        return None
    return Deed(verb, groups[0], groups[1] if len(groups) > 1 else NOBODY)


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
    is_genitive = (
        tokens[by_at].low in ("von", "vom") and tokens[place + 1].low in _GENITIVE
        if by_at is not None
        else False
    )
    if is_genitive:
        return Deed(verb, NOBODY, patient, is_close=False)  # "Kauf des Geschäfts von A": it is A's
    if by_at is not None:
        return Deed(verb, _after(tokens, by_at, is_by=True), patient)
    is_owner = place > 0 and tokens[place - 1].low.endswith(("'s", "s'"))
    return Deed(verb, _before(tokens, place), patient, is_close=is_owner)


def _before(tokens: list[Token], place: int) -> frozenset[str]:
    """Return the nearest party left of a verb that is no adjunct ("in Berlin", "with Stripe")."""
    at = place - 1
    while at >= 0:
        token = tokens[at]
        if token.low in ".;!?\n":
            return NOBODY
        is_article = at > 0 and tokens[at - 1].low in ADVERBIAL  # "in die Steiermark"
        if token.low in _RELATIVE and place - at <= 4 and not is_article:
            if at and tokens[at - 1].low in (",", ")"):
                at -= 1
            return tokens[at - 1].party if at and tokens[at - 1].party else OPEN
        if token.is_open:
            return OPEN
        if token.party:
            begin = at
            while begin and (tokens[begin - 1].party or tokens[begin - 1].low in BEFORE_NAMES):
                begin -= 1
            is_clause = token.low in _SUBJECTS and tokens[begin - 1].low in _BEGINNING_CLAUSES
            if begin and tokens[begin - 1].low in ADVERBIAL and not is_clause:
                at = begin - 1
                continue
            return token.party | _partners(tokens, begin, at)
        at -= 1
    return NOBODY


def _partners(tokens: list[Token], begin: int, at: int) -> frozenset[str]:
    """Return who is named beside a party: "A, B and C acquired D"."""
    start = lists.start_of(tokens, at)
    if begin >= 2 and tokens[begin - 1].low in ("and", "&", "und", "et", "y"):
        start = min(start, begin - 2)
    return frozenset().union(*(one.party for one in tokens[start:begin]))


def _after(tokens: list[Token], place: int, *, is_by: bool = False) -> frozenset[str]:
    """Return the nearest party right of a verb, before the next clause."""
    for at in range(place + 1, min(place + (5 if is_by else 9), len(tokens))):
        token = tokens[at]
        if token.low in ".;:!?\n()–—" or token.low in _CLAUSE:
            return NOBODY
        if token.party:
            is_beside = tokens[at - 1].low in _BESIDE and bool(token.party & US)
            return NOBODY if is_beside and not is_by else token.party
        if token.is_open and not is_by and at == place + 1:
            return OPEN
    return NOBODY


def _is_of_owner(tokens: list[Token], place: int) -> bool:
    """Tell whether the first party behind a place is only whose thing is told of: "your plant"."""
    for at in range(place + 1, min(place + 6, len(tokens))):
        if tokens[at].party:
            behind = {words.stem(one.low) for one in tokens[at + 1 : at + 3]}
            return tokens[at].low in parties.POSSESSIVE and behind.isdisjoint(_FIRM)
    return False


def meet(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two parties can be one: a draft's "you" is the company, and a page's "you"."""
    return bool(one & other - OPEN or (one & US and other & US))

"""Who is named in a sentence: names, pronouns and role nouns ("customers"), in four languages.

"Them" is the company that the draft and the page are about.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from outreach.claims import nations, relation_words, words
from outreach.claims.days import MONTHS
from outreach.sentences import listed

THEM, READER = "<them>", "<reader>"
OWN = listed(
    "we us our ours ourselves we're we've we'll i my me wir uns unser unsere unseren unserem "
    "unserer "
    "unseres nous notre nos nosotros nuestro nuestra nuestros nuestras noi nostro nostra nostri "
    "nostre wij ons onze nós nosso nossa nossos nossas my nasz nasza nasze naszych naszej"
)
YOU = listed(
    "you your yours you're you've you'll ihnen ihr ihre ihren ihrem ihrer ihres vous votre vos "
    "usted ustedes vosotros vosotras vuestro vuestra vuestros vuestras euch euer eure euren eurem "
    "eurer voi vostro vostra vostri vostre uw jullie vocês vós vosso vossa vossos vossas "
    "państwo państwa państwu wasz wasza wasze waszych"
)
POSSESSIVE = listed(
    "our your their its his her my unser unsere unseren unserem unserer unseres ihr ihre ihren "
    "ihrem "
    "ihrer ihres notre nos votre vos nuestro nuestra nuestros nuestras sein seine seinen son sa "
    "ses su sus vuestro vuestra vuestros vuestras euer eure euren eurem nostro nostra vostro "
    "vostra suo sua loro onze uw hun zijn haar nosso nossa vosso "
    "vossa seu nasz nasza państwa"
)
# "das Unternehmen Fernline" is Fernline, not us.
_THEMSELVES = re.compile(
    r"\b(?i:(?:the|das|die|der|l['’]|la|el) ?(?:company|firm|start-?up|unternehmen|firma|"
    r"entreprise|"
    r"société|empresa|compañía))\b(?! [A-ZÄÖÜ])"
)
_FIRM_SIGNS = ("company", "firm", "start", "unternehmen", "entreprise", "soci", "empresa", "compañ")
# "The studio beat eleven others": a page calls its own firm by its kind.
_OWN_KIND = re.compile(
    r"(?<![^\s])The (?:studio|agency|bank|brewery|brewer|retailer|manufacturer|maker|charity|"
    r"college|group|operator|airline|lender|builder|chain|trust|university|council|business|developer|"
    r"publisher|cooperative|co-operative|association|brokerage|insurer|utility|carrier|grower|"
    r"academy|consultancy|producer|wholesaler|distributor|laboratory|practice)(?= [a-z])"
)
# "l'acquisition d'Acme" is four words; "Acme-backed" and "Acme-Tochter" are two.
_ELIDED = re.compile(r"(?<![\w'’])([dlsDLS]|[Qq]u)['’](?=[^\W\d_]{2})")
_COMPOUND = re.compile(
    r"-(?=(?:backed|owned|funded|led|founded|controlled|held|supported|based|acquired|tochter|"
    r"übernahme|kunde|lieferant|eigentümer|mutter)\b)",
    re.IGNORECASE,
)
_PARTICIPLE = re.compile(
    r"(?:ed|en|wn|ught|built|sold|told|held|led|paid|made|won|lost|sent|run|cut|let|put|hit|kept|"
    r"left|founded|[^t]et|elt|ert|gt|é|ée|és|ées|ida|ido|idas|idos|ada|ado|adas|ados|is|ise|u|ue|"
    r"rt|nommé)$"
)
_NOUN = re.compile(
    r"(?:employee|staff|member|colleague|worker|workforce|headcount|mitarbeiter|belegschaft|people|"
    r"office|"
    r"customer|client|user$|users|founder|leader|leaders|building|buildings|finance|financing|"
    r"funding|round|"
    r"developer|provider|supplier|production|product|team|manager|management|store|stores|price|"
    r"prices|cost)"
)
_KINDS = frozenset(
    words.fold(one)
    for _, listed_words in (*relation_words.ROLES, *relation_words.EVENTS)
    for one in listed_words.split()
)
_ROLES = frozenset(
    words.stem(one)
    for one in ("customer", "user", "partner", "investor", "supplier", "competitor", "retailers",
                "brands", "patients", "buyers", "students", "teachers", "employees", "companies",
                "teams", "developers", "businesses", "merchants", "people", "doctors", "startups",
                "creators", "sellers", "agents", "hospitals", "banks", "brand")
)  # fmt: skip
_UNKNOWN = listed(
    "it they he she this these those one who which that them him er es sie il elle ils elles on ce "
    "cela qui que ello ella ellos"
)
BY = listed("by von vom durch par por")
PREPOSITIONS = listed(
    "in at from on for with since near of per via into through during under within against between "
    "among about after before like as to than over across without using thanks toward towards "
    "für mit bei aus nach seit im am zum zur beim auf an zu ab über unter "
    "chez pour avec dans en à au aux de du des d depuis sur para con desde sobre del al "
    "van met voor op uit naar sinds di da dal nel per su em do da na od dla"
)
_BEFORE_BARE = PREPOSITIONS | BY | {"und", ",", "hat", "haben"}
# "Compramos", "vendiamo", "otworzyliśmy": the verb itself says "we".
_WE_WITHIN = ("amos", "emos", "imos", "ámos", "iamo", "iśmy", "yśmy")
# "Abristeis", "habéis abierto": the verb itself says "you".
_YOU_WITHIN = ("áis", "éis", "steis", "bais", "íais")
_AMOUNTS = listed("Half Most Almost Nearly Around About Some Many Few Two Three Four Five Ten")
_TOKEN = re.compile(r"[^\W_]+(?:['’\-&.][^\W_]+)*(?:['’]s)?|[,;:.!?()–—\n]")
_MONTHISH = re.compile(
    r"(?:jahre?s?|monats?|woche|quartals?|nächste[nrs]?|letzte[nrs]?|kommende[nrs]?|"
    r"vergangene[nrs]?|"
    r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|monday|tuesday|wednesday|"
    r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|"
    r"thursday|friday|saturday|sunday|(?:eur|usd|gbp|chf)[\d.,]*\w{0,3}|series|serie|ceo|cfo|cto|coo|mio|mrd|"
    r"us-dollar|euro|dollar|million|preis|with|from|since|after|before|for|as|by|on|at|in|to|"
    r"congratulations|congrats|through|using|the|letzten|vor)",
    re.IGNORECASE,
)


class Token(NamedTuple):
    """A word or a mark with what it is to the roles; hundreds are made for each draft."""

    text: str
    low: str
    party: frozenset[str]  # empty for no party
    is_open: bool  # a pronoun whose owner is not known


NOBODY: frozenset[str] = frozenset()
# "Used by teams like A and B": by them.
_SUCH_AS = re.compile(
    r"\b(by|to|from|with|for|of|von|durch|par|por|door|da) (?:[\w+’'-]+,? ){1,6}?"
    r"(?:such as|like|including|wie|comme|como|come|zoals) (?=[A-ZÀ-Þ])"
)
_SUCH_AS_SIGNS = ("such as ", "like ", "including ", "wie ", "comme ", "como ", "come ", "zoals ")


def tokens(text: str, own: frozenset[str], *, is_german: bool) -> list[Token]:
    low = text.lower()
    if any(sign in low for sign in _FIRM_SIGNS):
        text = _THEMSELVES.sub("we", text)
    if any(sign in low for sign in _SUCH_AS_SIGNS):
        text = _SUCH_AS.sub(r"\1 ", text)
    if "The " in text:
        text = _OWN_KIND.sub("we", text)
    if "-" in text:
        text = _COMPOUND.sub(" ", text)
    if "'" in text or "’" in text:
        text = _ELIDED.sub(r"\1 ", text)
    found: list[Token] = []
    listed_words = _TOKEN.findall(text)
    for place, word in enumerate(listed_words):
        before = listed_words[place - 1] if place else ""
        if word == "." and found and (_is_short(found[-1]) or _is_initial(before, found[-1])):
            # "29. April", "Ronald A. King", "3 Mio. Euro": no sentence ends here.
            continue
        if len(word) == 1 and found and _is_initial(word, found[-1]):
            continue
        low = word.lower().replace("’", "'")
        following = listed_words[place + 1] if place + 1 < len(listed_words) else ""
        previous = found[-1] if found else None
        if low.endswith(_WE_WITHIN) and words.stem(low) in words.VERBS:
            found.append(Token("we", "we", frozenset({THEM}), is_open=False))
        if low.endswith(_YOU_WITHIN):
            found.append(Token("you", "you", frozenset({READER}), is_open=False))
        party, is_open = _party(word, low, following, previous, own, is_german=is_german)
        found.append(Token(word, low, party, is_open))
    return _joined(found, own, is_german=is_german)


@lru_cache(maxsize=100_000)
def is_calendar(word: str) -> bool:
    """Tell the words of dates, sums and rounds: "March", "EUR", "Series", not "Marsh", "Eurico"."""
    return bool(_MONTHISH.fullmatch(word)) or words.fold(word) in MONTHS


@lru_cache(maxsize=100_000)
def is_participle(word: str) -> bool:
    """Tell whether a word may stand in a passive; by its ending, in four languages."""
    return bool(_PARTICIPLE.search(word))


@lru_cache(maxsize=100_000)
def is_noun(word: str) -> bool:
    """Tell the nouns that share their stem with a deed: "employees", "production"."""
    return bool(_NOUN.match(word))


def _is_initial(word: str, before: Token) -> bool:
    """Tell the "A." of "Ronald A. King", which belongs to the name around it."""
    return len(word) == 1 and word.isupper() and bool(before.party) and before.text[:1].isupper()


def _is_short(one: Token) -> bool:
    return (
        one.low.isdigit()
        or len(one.low) <= 2
        or one.low in ("mio", "mrd", "tsd", "inc", "corp", "ltd")
    )


def _party(
    word: str,
    low: str,
    following: str,
    previous: Token | None,
    own: frozenset[str],
    *,
    is_german: bool,
) -> tuple[frozenset[str], bool]:
    bare = words.fold(low).removesuffix("'s")
    if bare in own and not _is_common(word, following, previous, own):
        return frozenset({THEM, bare}), False
    if low in POSSESSIVE and words.stem(following.lower()) in _ROLES:
        # "our customers" are the customers, not us.
        return NOBODY, False
    is_polite = word == "Sie" or (word[:1].isupper() and low in YOU and is_german)
    if is_polite or (low in YOU and not (is_german and word[:1].islower())):
        return frozenset({READER}), False
    if low in OWN:
        return frozenset({THEM}), False
    if low in _UNKNOWN:
        return NOBODY, True
    stem = words.stem(low)
    if stem in _ROLES and low[-1:] in "snerte" and not word[:1].isdigit():
        return frozenset({f"={stem}"}), False
    if _is_name(word, previous, following, is_german=is_german):
        return frozenset({bare}), False
    return NOBODY, False


def _is_common(word: str, following: str, previous: Token | None, own: frozenset[str]) -> bool:
    """Tell "supply" in "you supply schools" from the firm Denticare Supply."""
    is_alone = words.fold(following) not in own and not (previous and THEM in previous.party)
    return len(own) > 1 and word[:1].islower() and is_alone


_COMPANIES = listed(
    "group company firm investor fund maker startup start-up retailer publisher manufacturer bank "
    "supplier chain giant rival competitor market subsidiary parent owner operator studio agency"
)


def _is_name(word: str, previous: Token | None, following: str, *, is_german: bool) -> bool:
    if not word[:1].isupper() or len(word) < 2 or is_calendar(word):
        return False
    if words.fold(word) in words.STOP or words.fold(word) in _KINDS:
        return False
    if previous is None and words.fold(word) in words.FRAME:
        return False  # "Congratulations on the purchase of …"
    if nations.of(word) and not is_german and following in _COMPANIES:
        return False  # "by the Danish group Tryghold"
    if previous is None and (words.stem(word.lower()) in words.VERBS or word in _AMOUNTS):
        return False  # "Erworben wurde …", "Acquisitions: …", "Half of the players …"
    if (
        previous is None
        and not following[:1].isupper()
        and word.endswith("s")
        and (words.is_listed(word) and not is_german)
    ):
        return False  # "Deliveries start in March"
    if is_german and previous is not None:
        # Every German noun has a capital; behind an article it is hardly a name.
        is_bare = previous.low in _BEFORE_BARE or bool(
            previous.party and previous.low not in POSSESSIVE
        )
        return is_bare or not previous.low[:1].isalpha() or any(c.isupper() for c in word[1:])
    return True


def _joined(tokens: list[Token], own: frozenset[str], *, is_german: bool) -> list[Token]:
    """Give the words of one name one party: "Lee" and "Hecht" of "Lee Hecht" are the same.

    The company is meant where a name begins as its name does: "Quay Robotics" is no "Harbour
    Robotics", though both are "Robotics".
    """
    found = list(tokens)
    start = 0
    while start < len(found):
        end = start
        while (
            end < len(found)
            and _is_name_word(found[end])
            and not (is_german and end > start and _is_own_edge(found, start, end, own))
            and not (end > start and found[end - 1].low.endswith("'s"))
        ):
            end += 1
        if end - start > 1:
            party = frozenset().union(*(one.party for one in found[start:end]))
            is_them = words.fold(found[start].low).removesuffix("'s") in own
            party = party | {THEM} if is_them else party - {THEM}
            for at in range(start, end):
                found[at] = Token(found[at].text, found[at].low, party, is_open=False)
        start = max(end, start + 1)
    return found


def _is_own_edge(found: list[Token], start: int, at: int, own: frozenset[str]) -> bool:
    """Tell where the company's whole name begins or ends in a row of names: "dass A B kaufte"."""
    size = sum(not any(other != one and other in one for other in own) for one in own)
    mine = [words.fold(one.low).removesuffix("'s") in own for one in found[start : at + size]]
    before, behind = mine[: at - start], mine[at - start :]
    begins = len(behind) == size and all(behind) and not before[-1]
    ends = len(before) == size and all(before) and not behind[0]
    return size > 0 and (begins or ends)


def _is_name_word(one: Token) -> bool:
    return bool(one.party) and one.text[:1].isalpha() and READER not in one.party and (
        one.text[:1].isupper() or len(one.party) > 1
    ) and not any(party.startswith("=") for party in one.party)  # fmt: skip


def acting(tokens: Sequence[Token]) -> list[Token]:
    """Take the owner of a role for no party: of "Quay's customers" the customers act."""
    found = list(tokens)
    for place, (one, other) in enumerate(pairwise(tokens)):
        if one.party and any(party.startswith("=") for party in other.party):
            found[place] = Token(one.text, one.low, NOBODY, is_open=False)
    return found

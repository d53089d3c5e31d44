"""Evidence for and against "the same one", weighed in bits and told in words.

Every field that both records have counts, agreement and disagreement alike; fields that one lacks
count nothing. The sum of the bits with the prior is the log-odds of the two being one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rapidfuzz.distance import OSA, JaroWinkler

from prospects import tables
from prospects.matching.facts import Account, Contact, Rarity, Where

SAME, DOUBTFUL = 0.95, 0.5
_ACCOUNT_PRIOR, _CONTACT_PRIOR = -4.0, -11.0


_GENERAL = tables.words("general_words.txt")


class Answer(StrEnum):
    """The three answers to "are these the same?"."""

    SAME = "same"
    DOUBTFUL = "doubtful"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Reason:
    """One piece of evidence: what it says and how many bits it adds."""

    text: str
    bits: float


@dataclass(frozen=True, slots=True)
class Judgement:
    """The sum of the evidence on one pair."""

    bits: float
    reasons: tuple[Reason, ...]

    @property
    def probability(self) -> float:
        """How likely the two are one, as far as this evidence goes."""
        return float(1 / (1 + 2.0 ** -max(-60.0, min(60.0, self.bits))))

    @property
    def answer(self) -> Answer:
        """Same, doubtful or different."""
        if self.probability >= SAME:
            return Answer.SAME
        return Answer.DOUBTFUL if self.probability >= DOUBTFUL else Answer.DIFFERENT

    @property
    def because(self) -> list[str]:
        """The reasons in words, the weightiest first."""
        ordered = sorted(self.reasons, key=lambda reason: -abs(reason.bits))
        return [f"{reason.text} ({reason.bits:+.1f})" for reason in ordered]


def _sum(prior: float, reasons: Sequence[Reason | None]) -> Judgement:
    told = tuple(reason for reason in reasons if reason is not None)
    return Judgement(prior + sum(reason.bits for reason in told), told)


def weigh_accounts(one: Account, other: Account, rarity: Rarity) -> Judgement:
    """Judge whether two companies are one."""
    return _sum(
        _ACCOUNT_PRIOR,
        [
            _names(one, other, rarity),
            _exact("the domain", one.domain, other.domain, agree=12, differ=-5),
            _exact("the telephone number", one.phone, other.phone, agree=7, differ=-2.5),
            *_places(one.where, other.where, is_person=False),
        ],
    )


def _names(one: Account, other: Account, rarity: Rarity) -> Reason | None:
    if not one.tokens or not other.tokens:
        return None
    telling = min(12.0, sum(rarity.bits(word) for word in set(one.tokens)) * 0.6)
    if one.name == other.name or one.name.replace(" ", "") == other.name.replace(" ", ""):
        return Reason("the names agree", 5.5 + telling)
    bare, other_bare = _bare(one.tokens), _bare(other.tokens)
    if bare == other_bare:
        rest = min(12.0, sum(rarity.bits(word) for word in set(bare)) * 0.6)
        return Reason("the names agree but for a general word", 4 + rest)
    shared, agreement = _overlap(one.tokens, other.tokens, rarity)
    if agreement >= 0.85:
        return Reason("the names nearly agree", 2 + 0.6 * shared)
    if agreement >= 0.6:
        return Reason("the names are alike", 0.5 * shared)
    if _is_initials(one.tokens, other.tokens):
        return Reason("one name is the other's initials", 3.0)
    if agreement >= 0.4:
        return Reason("the names have words in common", -1.0)
    return Reason("the names differ", -5.0 if agreement > 0 else -8.0)


def _bare(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out the words that many companies add or drop, and the few that only join others."""
    return tuple(word for word in tokens if word not in _GENERAL) or tokens


def _overlap(one: Sequence[str], other: Sequence[str], rarity: Rarity) -> tuple[float, float]:
    """Return the bits of the words that meet (min 12) and their share of all words' bits."""
    left, right = list(dict.fromkeys(one)), list(dict.fromkeys(other))
    shared, free = 0.0, list(right)
    for word in left:
        twin = _twin(word, free)
        if twin is not None:
            free.remove(twin)
            shared += min(rarity.bits(word), rarity.bits(twin)) * (1 if word == twin else 0.85)
    total = sum(map(rarity.bits, left)) + sum(map(rarity.bits, right))
    return min(12.0, shared * 0.6), 2 * shared / total


def _twin(word: str, others: Sequence[str]) -> str | None:
    if word in others:
        return word
    if len(word) < 4:
        return next(
            (other for other in others if len(word) > 1 and _abbreviates(word, other)), None
        )
    best = max(others, key=lambda other: JaroWinkler.similarity(word, other), default="")
    is_close = len(best) >= 4 and OSA.distance(word, best) <= max(1, len(word) // 5)
    return best if is_close or _abbreviates(word, best) or _abbreviates(best, word) else None


def _abbreviates(short: str, long: str) -> bool:
    """`intl` for `international`, `assoc` for `association`: same start, letters in order."""
    if not 3 <= len(short) < len(long) or short[0] != long[0]:
        return False
    letters = iter(long)
    return long.startswith(short) or (
        all(letter in letters for letter in short) and short[-1] in long[-3:]
    )


def _is_initials(one: Sequence[str], other: Sequence[str]) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) == 1 and len(long) > 2 and short[0] == "".join(word[0] for word in long)


def _exact(what: str, one: str, other: str, *, agree: float, differ: float) -> Reason | None:
    if not one or not other:
        return None
    if one == other:
        return Reason(f"{what} agrees", agree)
    return Reason(f"{what} differs", differ)


def _places(one: Where, other: Where, *, is_person: bool) -> list[Reason | None]:
    near = 0.4 if is_person else 1.0
    return [
        _street(one, other, is_person=is_person),
        _exact("the postcode", one.postcode, other.postcode, agree=2, differ=-1.5 * near),
        _close("the city", one.city, other.city, agree=1.5, differ=-1.2 * near),
        _exact("the region", one.region, other.region, agree=0.5, differ=-0.5 * near),
        _exact("the country", one.country, other.country, agree=0.3, differ=-3.0),
    ]


def _street(one: Where, other: Where, *, is_person: bool) -> Reason | None:
    if not one.street or not other.street:
        return None
    likeness = _likeness(" ".join(one.street), " ".join(other.street))
    is_same_house = one.house == other.house
    if likeness >= 0.85 and is_same_house:
        return Reason("the address agrees", 7.0)
    if likeness >= 0.85 and (not one.house or not other.house):
        return Reason("the street agrees", 3.0)
    if likeness >= 0.65 and is_same_house and one.house:
        return Reason("the address is alike", 4.0)
    if likeness >= 0.85:
        return Reason("the house number differs", 1.0 if is_person else -2.0)
    return Reason("the address differs", -1.5 if is_person else -4.0)


def _close(what: str, one: str, other: str, *, agree: float, differ: float) -> Reason | None:
    if not one or not other:
        return None
    if (
        one == other
        or one.startswith(other)
        or other.startswith(one)
        or _likeness(one, other) > 0.9
    ):
        return Reason(f"{what} agrees", agree)
    return Reason(f"{what} differs", differ)


@lru_cache(maxsize=131_072)
def _likeness(one: str, other: str) -> float:
    return float(JaroWinkler.similarity(one, other))


def weigh_contacts(one: Contact, other: Contact, rarity: Rarity) -> Judgement:
    """Judge whether two people are one."""
    return _sum(
        _CONTACT_PRIOR,
        [
            _person(one, other, rarity),
            _mail(one, other),
            _exact("the profile", one.profile, other.profile, agree=16, differ=-6),
            _exact("the telephone number", one.phone, other.phone, agree=6, differ=-1),
            _employer(one, other),
            _figures("the date of birth", one.birth_date, other.birth_date, agree=9),
            _figures("the identifier", one.number, other.number, agree=13),
            *_places(one.where, other.where, is_person=True),
        ],
    )


def _person(one: Contact, other: Contact, rarity: Rarity) -> Reason | None:
    if not (one.first or one.last) or not (other.first or other.last):
        return None
    straight = _parts(one.first, one.last, other.first, other.last, rarity)
    turned = _parts(one.first, one.last, other.last, other.first, rarity) - 1
    bits = max(straight, turned)
    if bits >= 8:
        return Reason("the names agree", bits)
    if bits > 1:
        return Reason("the names are alike", bits)
    return Reason("the names differ", bits)


def _parts(first: str, last: str, other_first: str, other_last: str, rarity: Rarity) -> float:
    return _part(first, other_first, rarity, differ=-4) + _part(last, other_last, rarity, differ=-6)


def _part(one: str, other: str, rarity: Rarity, *, differ: float) -> float:
    if not one or not other:
        return 0.0
    if one == other:
        return min(7.0, rarity.bits(one))
    if min(len(one), len(other)) == 1:
        return 1.5 if one[0] == other[0] else differ
    likeness = _likeness(one, other)
    if likeness >= 0.88 or OSA.distance(one, other) <= 1:
        return 4.0
    if likeness >= 0.78 or one.startswith(other) or other.startswith(one):
        return 2.0
    return differ if likeness < 0.6 else differ / 2


def _mail(one: Contact, other: Contact) -> Reason | None:
    if not one.email or not other.email:
        return None
    if one.email == other.email:
        is_shared = one.is_role_address or other.is_role_address
        return Reason("the e-mail address agrees", 4.0 if is_shared else 17.0)
    is_same_house = one.email.rpartition("@")[2] == other.email.rpartition("@")[2]
    return Reason("the e-mail address differs", -3.0 if is_same_house else -1.0)


def _employer(one: Contact, other: Contact) -> Reason | None:
    if one.domain and other.domain:
        return _exact("the employer's domain", one.domain, other.domain, agree=6, differ=-3)
    if one.company and other.company:
        is_alike = _likeness(one.company, other.company) >= 0.93
        return (
            Reason("the employer agrees", 6.0) if is_alike else Reason("the employer differs", -3.0)
        )
    return None


def _figures(what: str, one: str, other: str, *, agree: float) -> Reason | None:
    """Compare numbers that are typed by hand: one slip or swap still speaks for the pair."""
    if not one or not other:
        return None
    if one == other:
        return Reason(f"{what} agrees", agree)
    if len(one) >= 6 and OSA.distance(one, other) <= 1:
        return Reason(f"{what} is one slip apart", agree * 0.7)
    return Reason(f"{what} differs", -agree * 0.4)

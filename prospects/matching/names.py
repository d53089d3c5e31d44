"""How alike two company names are: the words they share, weighed by how telling each is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from math import log2

from rapidfuzz.distance import OSA, JaroWinkler

from prospects import tables

_COMMON_BITS, _UNSEEN_BITS, _MOST_BITS = 2.5, 7.0, 10.0
_COMMON = tables.words("common_words.txt")
_GENERAL = tables.words("general_words.txt")
_FEW_NAMES = 50
# A name of so many bits is nobody's but this company's; below, two companies may well share it.
_TELLING_BITS = 6.0
_LONG_BITS = 12.0
_VOWELS = frozenset("aeiou")
_CUT = 6  # letters left of a word that was cut off to fit
_ROMAN = frozenset({"ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii"})


@dataclass(frozen=True, slots=True)
class Rarity:
    """How telling a word is: rare words of the names at hand weigh more (frequency-aware)."""

    counts: Counter[str]
    total: int

    @classmethod
    def of(cls, names: Iterable[Iterable[str]]) -> Rarity:
        """Count the words of many names, each spelling once: a name that a file repeats is not a
        common one. A small collection falls back on what is common.
        """
        counts: Counter[str] = Counter()
        total = 0
        for name in sorted({tuple(name) for name in names}):
            counts.update(set(name))
            total += 1
        return cls(counts, total)

    def bits(self, word: str) -> float:
        """Return the information of meeting this word, between 1 and 10 bits.

        Half of it is what is usual: in a file of one company's many names its own is not common.
        """
        usual = (
            _COMMON_BITS if word in _COMMON or word in _GENERAL or len(word) < 2 else _UNSEEN_BITS
        )
        if self.total < _FEW_NAMES:
            return usual
        seen = log2((self.total + 1) / (self.counts.get(word, 0) + 0.5))
        return max(1.0, min(_MOST_BITS, (seen + usual) / 2))


class Likeness(IntEnum):
    """What the comparison of two names found; 0 is for a name that is not there."""

    EQUAL = 1
    EQUAL_COMMON = 2
    EQUAL_BUT_GENERAL = 3
    NEAR_LONG = 4
    NEAR = 5
    CONTAINED = 6
    INITIALS = 7
    ALIKE = 8
    SAME_LEAD = 9
    IN_COMMON = 10
    DIFFERENT = 11
    SISTERS = 12


_PERHAPS_SISTERS = frozenset({Likeness.CONTAINED, Likeness.ALIKE, Likeness.SAME_LEAD})


def likeness(one: str, other: str, rarity: Rarity) -> Likeness:
    """Compare two folded names, as `companies.company_key` writes them."""
    left, right = tuple(one.split()), tuple(other.split())
    found = _likeness(one, other, left, right, rarity)
    if found in _PERHAPS_SISTERS and _are_sisters(left, right):
        return Likeness.SISTERS
    return found


def _are_sisters(left: Sequence[str], right: Sequence[str]) -> bool:
    """Say whether the names share their first words, and each then has one that the other lacks:
    `Acme Holding` and `Acme Logistik`. A firm's other name mostly begins otherwise or only adds.
    """
    if left[0] != right[0]:
        return False
    more = [word for word in left if len(word) > 3 and twin(word, right) is None]
    other_more = [word for word in right if len(word) > 3 and twin(word, left) is None]
    return len(more) == len(other_more) == 1 and len(left) == len(right)


def _likeness(
    one: str, other: str, left: tuple[str, ...], right: tuple[str, ...], rarity: Rarity
) -> Likeness:
    if one == other or one.replace(" ", "") == other.replace(" ", ""):
        return _equal(left, rarity)
    bare, other_bare = _bare(left), _bare(right)
    if bare == other_bare:
        is_telling = _bits(bare, rarity) >= _TELLING_BITS
        return Likeness.EQUAL_BUT_GENERAL if is_telling else Likeness.ALIKE
    shared, agreement, is_contained = _overlap(bare, other_bare, rarity)
    if agreement >= 0.99:
        return _near(shared, bare, other_bare)
    # Words run together or torn apart; of as many words each must have its twin.
    is_torn = len(bare) != len(other_bare)
    if is_torn and OSA.normalized_similarity("".join(bare), "".join(other_bare)) >= 0.9:
        return _near(max(shared, _bits(bare, rarity)), bare, other_bare)
    if is_initials(left, right):
        return Likeness.INITIALS
    return _partly(bare, other_bare, rarity, shared, agreement, is_contained=is_contained)


def _partly(
    bare: Sequence[str],
    other_bare: Sequence[str],
    rarity: Rarity,
    shared: float,
    agreement: float,
    *,
    is_contained: bool,
) -> Likeness:
    has_same_lead = twin(bare[0], other_bare[:1]) is not None
    is_telling_lead = min(rarity.bits(bare[0]), rarity.bits(other_bare[0])) > _COMMON_BITS + 1
    if is_contained and shared >= _TELLING_BITS - 2 and (has_same_lead or agreement >= 0.5):
        return Likeness.CONTAINED
    if agreement >= 0.6:
        return Likeness.ALIKE
    if has_same_lead and is_telling_lead:
        return Likeness.SAME_LEAD
    return Likeness.IN_COMMON if agreement >= 0.3 else Likeness.DIFFERENT


def _equal(words: Sequence[str], rarity: Rarity) -> Likeness:
    is_telling = _bits(words, rarity) >= _TELLING_BITS
    return Likeness.EQUAL if is_telling else Likeness.EQUAL_COMMON


def _near(shared: float, bare: Sequence[str], other: Sequence[str]) -> Likeness:
    letters = min(sum(map(len, bare)), sum(map(len, other)))
    # `Harbour Income Fund II` is no slip of `Harbour Income Fund`.
    is_long = shared >= _LONG_BITS and letters >= 12 and _counted(bare) == _counted(other)
    return Likeness.NEAR_LONG if is_long else Likeness.NEAR


def _bits(words: Iterable[str], rarity: Rarity) -> float:
    return sum(rarity.bits(word) for word in dict.fromkeys(words))


def _bare(words: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out the words that many companies add or drop, and the few that only join others."""
    return tuple(word for word in words if word not in _GENERAL) or words


def _overlap(one: Sequence[str], other: Sequence[str], rarity: Rarity) -> tuple[float, float, bool]:
    """Return the bits of the words that meet, their share of all bits, and whether one name has
    all words of the other.
    """
    left, free = list(dict.fromkeys(one)), list(dict.fromkeys(other))
    total = sum(map(rarity.bits, left)) + sum(map(rarity.bits, free))
    shared, missed = 0.0, 0
    for word in left:
        found = twin(word, free)
        if found is None or _only_begins(word, found, (left[0], other[0]), rarity):
            missed += 1
            continue
        free.remove(found)
        shared += min(rarity.bits(word), rarity.bits(found)) if word != found else rarity.bits(word)
        # A slip in a rare word makes it look rarer still; the twin is what is shared.
        total -= abs(rarity.bits(word) - rarity.bits(found))
    return shared, 2 * shared / total, missed == 0 or not free


def _only_begins(word: str, found: str, leads: tuple[str, str], rarity: Rarity) -> bool:
    """Say whether the word that a firm is known by only abbreviates a rare one of the other name:
    `West` is as little short for `Westamerica` as `PNC` for `PennyMac`.
    """
    if word == found or not {word, found} & set(leads):
        return False
    short, long = sorted((word, found), key=len)
    is_cut = len(short) >= _CUT and long.startswith(short)
    is_rare = rarity.bits(long) > (_TELLING_BITS if is_cut else _COMMON_BITS + 1)
    return is_rare and not _is_slip(word, found)


def _is_slip(word: str, other: str) -> bool:
    return len(other) >= 4 and OSA.distance(word, other) <= (1 if len(word) < 11 else 2)


def _counted(words: Sequence[str]) -> tuple[str, ...]:
    """Return the numbers of a name behind its first word; of one that is told in several parts
    they say which part it is.
    """
    return tuple(sorted(word for word in words[1:] if word in _ROMAN or word.isdecimal()))


def twin(word: str, others: Sequence[str]) -> str | None:
    """Return the word among others that this one is, but for a slip or an abbreviation."""
    if word in others:
        return word
    if len(word) < 4:
        return next(
            (other for other in others if len(word) > 1 and _abbreviates(word, other)), None
        )
    best = max(others, key=lambda other: JaroWinkler.similarity(word, other), default="")
    return (
        best
        if _is_slip(word, best) or _abbreviates(word, best) or _abbreviates(best, word)
        else None
    )


@lru_cache(maxsize=65_536)
def _abbreviates(short: str, long: str) -> bool:
    """`intl` for `international`, `assoc` for `association`: same start, letters in order."""
    if not 3 <= len(short) < len(long) or short[0] != long[0]:
        return False
    if long.startswith(short):
        return len(short) > 3
    letters = iter(long)
    is_skeleton = _VOWELS.isdisjoint(short[1:])
    return is_skeleton and all(letter in letters for letter in short) and short[-1] in long[-3:]


def is_initials(one: Sequence[str], other: Sequence[str]) -> bool:
    """Say whether one name is a word of the other's first letters, or begins with it."""
    short, long = sorted((one, other), key=len)
    head = short[0]
    letters = "".join(word[0] for word in long)
    is_spelt = 2 <= len(head) <= 5 and len(long) >= 2 and head == letters[: len(head)]
    return is_spelt and (len(short) == 1 or len(head) == len(long)) and len(head) >= len(long) - 1

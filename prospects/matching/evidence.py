"""Evidence for and against "the same one": what each field can say of a pair, and how loudly.

An `Evidence` puts every pair on one of its levels; level 0 says nothing, because one of the two
records has no such field. A level's weight in bits is log2(m / u): how much oftener pairs of the
same company or person stand there than pairs of two (Fellegi and Sunter, JASA 64, 1969). The
weights here are the defaults; `learning` fits them to a file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

from prospects.matching.names import Likeness, Rarity, likeness
from prospects.matching.people import same_nickname
from prospects.matching.table import Coded, Codes, Table, by_pair, joined

Levels = NDArray[np.int8]
# A value that so many hold tells little of any one of them.
_COMMON_SHARE, _COMMON_LEAST = 0.0005, 5
_SHARED_BY = 4
# One company's site may stand beside that many spellings and former names.
_SPELLINGS = 8
# What `_spelling` with `near=1` says of two names that have nothing to do with one another.
_ANOTHER_NAME = 4
_DIGIT = re.compile(r"\d")
_NO_DIGITS = str.maketrans("", "", "0123456789")


@dataclass(frozen=True, slots=True)
class Level:
    """What the comparison of one field found, in words; how often pairs of the same stand there
    (m), and its default weight in bits.
    """

    text: str
    share: float
    bits: float
    is_fixed: bool = False  # a file may make it louder, never quieter


@dataclass(frozen=True)
class View:
    """A table as the comparisons want it: its columns and how telling their values are here.

    Without `is_whole` the table is a handful of a larger stock: then nothing counts as common.
    """

    table: Table
    is_whole: bool = True
    rarity: Rarity = field(default_factory=lambda: Rarity.of(()))

    def common(self, name: str) -> NDArray[np.bool_]:
        """Tell for each code of a column whether too many rows have it to be telling."""
        column = self.table[name]
        if not self.is_whole:
            return np.zeros(len(column.texts), dtype=bool)
        return column.counts > max(_COMMON_LEAST, self.table.size * _COMMON_SHARE)

    def shared(self, name: str, by: str, most: int = _SHARED_BY) -> NDArray[np.bool_]:
        """Tell for each code of a column whether several different others have it."""
        column = self.table[name]
        if not self.is_whole:
            return np.zeros(len(column.texts), dtype=bool)
        return column.holders(self.table[by]) > most

    @cached_property
    def _both(self) -> list[Coded]:
        return joined([self.table["first"], self.table["last"]])

    @property
    def parts(self) -> tuple[Codes, Codes]:
        """Return first and last names over one numbering."""
        return self._both[0].codes, self._both[1].codes

    @property
    def part_texts(self) -> list[str]:
        """Return the texts of that numbering."""
        return self._both[0].texts

    @cached_property
    def cache(self) -> dict[str, NDArray[np.bool_]]:
        """Keep what is computed once a table."""
        return {}


Compare = Callable[[View, Codes, Codes], Levels]


@dataclass(frozen=True)
class Evidence:
    """One thing to compare: its levels from 1 on, and how to tell them for many pairs of rows."""

    name: str
    fields: tuple[str, ...]
    levels: tuple[Level, ...]
    compare: Compare
    slack: float = 3.0  # how far a file may move a level's weight from its default, in bits


def _once(view: View, key: str, make: Callable[[], NDArray[np.bool_]]) -> NDArray[np.bool_]:
    if key not in view.cache:
        view.cache[key] = make()
    return view.cache[key]


def values(view: View, name: str, left: Codes, right: Codes) -> tuple[Codes, Codes, Levels]:
    """Return both sides' codes and the levels so far: 0 where a side is empty, else -1."""
    column = view.table[name]
    one, other = column.codes[left], column.codes[right]
    return one, other, np.where((one > 0) & (other > 0), -1, 0).astype(np.int8)


Judge = Callable[[Sequence[str], Sequence[str]], Levels]


def unequal(column: Coded, one: Codes, other: Codes, level: Levels, judge: Judge) -> None:
    """Fill the levels that are still -1 by comparing each distinct pair of texts once."""
    open_ = np.flatnonzero(level == -1)
    if not len(open_):
        return
    texts = np.array(column.texts, dtype=object)

    def judged(low: Codes, high: Codes) -> Codes:
        return judge(texts[low].tolist(), texts[high].tolist()).astype(np.int64)

    size = len(column.texts)
    level[open_] = by_pair(one[open_], other[open_], size, judged).astype(np.int8)


def similar(one: Sequence[str], other: Sequence[str]) -> NDArray[np.float64]:
    """Return the Jaro-Winkler similarity of each pair, 0 to 1."""
    return process.cpdist(one, other, scorer=JaroWinkler.similarity, dtype=np.float64)


def slips(one: Sequence[str], other: Sequence[str]) -> NDArray[np.int64]:
    """Return the number of slips of the pen between each pair: OSA distance."""
    return process.cpdist(one, other, scorer=OSA.distance, dtype=np.int32).astype(np.int64)


# --- companies ------------------------------------------------------------------------------------


def _company_name(view: View, left: Codes, right: Codes) -> Levels:
    """Compare the names; where a file names its rows twice, the spellings that are more alike."""

    def judge(low: Sequence[str], high: Sequence[str]) -> Levels:
        found = [likeness(a, b, view.rarity) for a, b in zip(low, high, strict=True)]
        return np.array(found, dtype=np.int8)

    found = np.zeros(len(left), dtype=np.int8)
    for name in ("name", "alias"):
        one, other, level = values(view, name, left, right)
        unequal(view.table[name], one, other, level, judge)
        found = np.where((found == 0) | ((level > 0) & (level < found)), level, found)
    return found.astype(np.int8)


def _domain(view: View, left: Codes, right: Codes) -> Levels:
    one, other, level = values(view, "domain", left, right)
    shared = _once(view, "domain", lambda: view.shared("domain", "name", _SPELLINGS))
    level[(level == -1) & (one == other)] = 1
    level[(level == 1) & shared[one]] = 2

    def judge(low: Sequence[str], high: Sequence[str]) -> Levels:
        same = [a.partition(".")[0] == b.partition(".")[0] for a, b in zip(low, high, strict=True)]
        return np.where(same, 3, 4).astype(np.int8)

    unequal(view.table["domain"], one, other, level, judge)
    return level


def _company_mail(view: View, left: Codes, right: Codes) -> Levels:
    one, other, level = values(view, "email", left, right)
    shared = _once(view, "email", lambda: view.shared("email", "name"))
    level[(level == -1) & (one == other)] = 1
    level[(level == 1) & shared[one]] = 2
    level[level == -1] = 3
    return level


def _phone_by(holder: str) -> Compare:
    def compare(view: View, left: Codes, right: Codes) -> Levels:
        one, other, level = values(view, "phone", left, right)
        shared = _once(view, "phone", lambda: view.shared("phone", holder))
        level[(level == -1) & (one == other)] = 1

        def judge(low: Sequence[str], high: Sequence[str]) -> Levels:
            is_tail = [
                len(a) != len(b) and (a.endswith(b) or b.endswith(a))
                for a, b in zip(low, high, strict=True)
            ]
            return np.where(is_tail, 1, np.where(slips(low, high) == 1, 3, 4)).astype(np.int8)

        unequal(view.table["phone"], one, other, level, judge)
        level[(level == 1) & (shared[one] | shared[other])] = 2
        return level

    return compare


def _address(view: View, left: Codes, right: Codes) -> Levels:
    one, other, level = values(view, "street", left, right)
    column = view.table["street"]
    alike = np.where(level == -1, 0, -1).astype(np.int8)
    alike[(level == -1) & (one == other)] = 2
    pending = np.where((alike == 0), -1, alike).astype(np.int8)
    pending[level == 0] = 0

    def judge(low: Sequence[str], high: Sequence[str]) -> Levels:
        likes = similar(low, high)
        inside = np.array([_within(a, b) for a, b in zip(low, high, strict=True)])
        return np.where((likes >= 0.88) | inside, 2, np.where(likes >= 0.72, 1, 3)).astype(np.int8)

    unequal(column, one, other, pending, judge)
    house, other_house, _ = values(view, "house", left, right)
    both = (house > 0) & (other_house > 0)
    same_house = both & (house == other_house)
    is_like, is_near = pending == 2, pending == 1
    level[is_like] = np.where(same_house, 1, np.where(both, 4, 2))[is_like]
    level[is_near] = np.where(same_house, 3, 5)[is_near]
    level[pending == 3] = 5
    level[(level == 0) & same_house] = 2
    return level


def _within(one: str, other: str) -> bool:
    """Say whether all words of the shorter street stand in the longer."""
    left, right = set(one.split()), set(other.split())
    return left <= right or right <= left


def _place(view: View, left: Codes, right: Codes) -> Levels:
    one, other, level = values(view, "city", left, right)
    level[(level == -1) & (one == other)] = 2

    def judge(low: Sequence[str], high: Sequence[str]) -> Levels:
        starts = [a.startswith(b) or b.startswith(a) for a, b in zip(low, high, strict=True)]
        return np.where((similar(low, high) > 0.9) | np.array(starts), 2, 5).astype(np.int8)

    unequal(view.table["city"], one, other, level, judge)
    post, other_post, posts = values(view, "postcode", left, right)
    is_same_post = (posts == -1) & (post == other_post)
    level[is_same_post] = 1
    level[(level == 0) & (posts == -1)] = 5
    region, other_region, regions = values(view, "region", left, right)
    level[(level == 0) & (regions == -1)] = 6
    level[(level == 6) & (region == other_region)] = 3
    level[(level == 5) & (regions == -1) & (region == other_region)] = 4
    return level


def _equal(name: str) -> Compare:
    def compare(view: View, left: Codes, right: Codes) -> Levels:
        one, other, level = values(view, name, left, right)
        level[level == -1] = np.where(one == other, 1, 2)[level == -1]
        return level

    return compare


def _typed(name: str) -> Compare:
    """Compare numbers that are typed by hand: one slip or swap still speaks for the pair."""

    def judge(low: Sequence[str], high: Sequence[str]) -> Levels:
        return np.where(
            (slips(low, high) == 1) & (np.array([len(text) for text in low]) >= 6), 2, 3
        ).astype(np.int8)

    def compare(view: View, left: Codes, right: Codes) -> Levels:
        one, other, level = values(view, name, left, right)
        level[(level == -1) & (one == other)] = 1
        unequal(view.table[name], one, other, level, judge)
        return level

    return compare


_ADDRESS_LEVELS = (
    ("the address agrees", 0.55, 8.0),
    ("the address agrees as far as it is given", 0.1, 4.0),
    ("the house number agrees and the street is alike", 0.1, 5.0),
    ("the house number differs", 0.1, -1.5),
    ("the address differs", 0.15, -4.0),
)
_PLACE_LEVELS = (
    ("the postcode agrees", 0.6, 3.0),
    ("the city agrees", 0.2, 1.5),
    ("the region agrees", 0.05, 0.5),
    ("the city differs in one region", 0.07, -1.0),
    ("the place differs", 0.06, -2.5),
    ("the region differs", 0.02, -2.0),
)


def _levels(*rows: tuple[Any, ...]) -> tuple[Level, ...]:
    return tuple(Level(*row) for row in rows)


_NAME_LEVELS = {
    Likeness.EQUAL: ("the names agree", 0.45, 9.0),
    Likeness.EQUAL_COMMON: ("the names agree, in common words", 0.08, 5.0),
    Likeness.EQUAL_BUT_GENERAL: ("the names agree but for a general word", 0.08, 6.5),
    Likeness.NEAR_LONG: ("the names agree but for slips", 0.12, 8.5),
    Likeness.NEAR: ("the short names agree but for slips", 0.03, 4.2),
    Likeness.CONTAINED: ("one name is part of the other", 0.1, 4.5),
    Likeness.INITIALS: ("one name is the other's initials", 0.01, 2.5),
    Likeness.ALIKE: ("the names are alike", 0.04, 1.0),
    Likeness.SAME_LEAD: ("the names begin alike", 0.04, -0.5),
    Likeness.IN_COMMON: ("the names have words in common", 0.02, -2.0),
    Likeness.DIFFERENT: ("the names differ", 0.03, -4.0, True),
    Likeness.SISTERS: ("the names are those of sister companies", 0.01, -0.5),
}

ACCOUNT: tuple[Evidence, ...] = (
    Evidence("name", ("name",), _levels(*_NAME_LEVELS.values()), _company_name),
    Evidence(
        "domain",
        ("domain",),
        _levels(
            ("the domain agrees", 0.8, 12.5),
            ("the domain agrees, and several companies use it", 0.08, 4.0),
            ("the domain's name agrees under another ending", 0.04, -1.5),
            ("the domain differs", 0.08, -5.0, True),
        ),
        _domain,
    ),
    Evidence(
        "email",
        ("email",),
        _levels(
            ("the e-mail address agrees", 0.6, 10.0),
            ("the e-mail address agrees, and several companies use it", 0.1, 4.0),
            ("the e-mail address differs", 0.3, -1.0),
        ),
        _company_mail,
    ),
    Evidence(
        "phone",
        ("phone",),
        _levels(
            ("the telephone number agrees", 0.7, 8.0),
            ("the telephone number agrees, and several companies use it", 0.05, 3.0),
            ("the telephone number is one slip apart", 0.03, 1.0),
            ("the telephone number differs", 0.22, -2.0),
        ),
        _phone_by("name"),
    ),
    Evidence("address", ("street", "house"), _levels(*_ADDRESS_LEVELS), _address),
    Evidence("place", ("city", "postcode", "region"), _levels(*_PLACE_LEVELS), _place),
    Evidence(
        "country",
        ("country",),
        _levels(("the country agrees", 0.96, 0.4), ("the country differs", 0.04, -3.0)),
        _equal("country"),
    ),
    Evidence(
        "number",
        ("number",),
        _levels(("the identifier agrees", 0.9, 8.5), ("the identifier differs", 0.1, -4.0)),
        _equal("number"),
        # Tickers are given out again: under two names that differ one is no proof.
        slack=1.0,
    ),
)


# --- people ---------------------------------------------------------------------------------------


def _given(view: View, left: Codes, right: Codes) -> Levels:
    one, other, level = values(view, "first", left, right)
    common = _once(view, "first", lambda: view.common("first"))
    level[(level == -1) & (one == other)] = 1
    level[(level == 1) & common[one]] = 2

    def judge(low: Sequence[str], high: Sequence[str]) -> Levels:
        return np.where(_nicknames(low, high), 3, _spelling(low, high, near=4)).astype(np.int8)

    level[_turned(view, left, right)] = 0
    unequal(view.table["first"], one, other, level, judge)
    return level


def _family(view: View, left: Codes, right: Codes) -> Levels:
    one, other, level = values(view, "last", left, right)
    common = _once(view, "last", lambda: view.common("last"))
    level[(level == -1) & (one == other)] = 1
    level[(level == 1) & common[one]] = 2
    level[_turned(view, left, right)] = 7

    def judge(low: Sequence[str], high: Sequence[str]) -> Levels:
        return _spelling(low, high, near=3)

    unequal(view.table["last"], one, other, level, judge)
    return level


def _spelling(low: Sequence[str], high: Sequence[str], *, near: int) -> Levels:
    """Return `near` for a slip, one more for a distant likeness, two for an initial, three."""
    likes, apart = similar(low, high), slips(low, high)
    short = np.minimum([len(text) for text in low], [len(text) for text in high])
    starts = np.array(
        [a.startswith(b) or b.startswith(a) for a, b in zip(low, high, strict=True)], dtype=bool
    )
    is_near = ((apart == 1) & (short > 2)) | ((likes >= 0.9) & (short > 3) & (apart <= 3))
    is_like = (likes >= 0.82) | (starts & (short > 2))
    far = np.where(starts & (short <= 2), near + 2, near + 3)
    return np.where(is_near, near, np.where(is_like, near + 1, far)).astype(np.int8)


def _nicknames(low: Sequence[str], high: Sequence[str]) -> NDArray[np.bool_]:
    return np.array([same_nickname(a, b) for a, b in zip(low, high, strict=True)], dtype=bool)


def _turned(view: View, left: Codes, right: Codes) -> NDArray[np.bool_]:
    """Tell the pairs whose first name is the other's last and the other way round."""
    first, last = view.parts
    one, other = first[left] == last[right], last[left] == first[right]
    is_whole = (first[left] > 0) & (last[left] > 0) & (first[right] > 0) & (last[right] > 0)
    is_whole &= first[left] != first[right]
    turned = is_whole & one & other
    for half, mine, theirs in ((one, last[left], first[right]), (other, first[left], last[right])):
        near = np.flatnonzero(is_whole & half & ~turned)
        if len(near):
            low = [view.part_texts[code] for code in mine[near].tolist()]
            high = [view.part_texts[code] for code in theirs[near].tolist()]
            turned[near] = slips(low, high) <= 2
    return np.asarray(turned)


def _mail(view: View, left: Codes, right: Codes) -> Levels:
    one, other, level = values(view, "email", left, right)
    shared = _once(view, "email", lambda: view.shared("email", "last"))
    is_role = view.table["role"].codes
    level[(level == -1) & (one == other)] = 1
    level[(level == 1) & (shared[one] | (is_role[left] > 0))] = 2
    level[_used_by_two(view, left, right, level == 1)] = 2
    local, other_local, both = values(view, "local", left, right)
    own = _once(
        view, "local", lambda: np.array([_is_own(text) for text in view.table["local"].texts])
    )
    is_same_local = (level == -1) & (both == -1) & (local == other_local)
    level[is_same_local] = np.where(own[local[is_same_local]], 3, 7)

    house, other_house, _ = values(view, "mail_domain", left, right)
    level[(level == -1) & (house != other_house)] = 6

    def judge(low: Sequence[str], high: Sequence[str]) -> Levels:
        unnumbered = [
            a.translate(_NO_DIGITS) == b.translate(_NO_DIGITS)
            for a, b in zip(low, high, strict=True)
        ]
        # Another initial is another person; it needs no further doubt.
        initials = np.array([a[0] != b[0] for a, b in zip(low, high, strict=True)])
        is_near = (slips(low, high) == 1) & ~initials
        return np.where(np.array(unnumbered) | is_near, 4, 5).astype(np.int8)

    unequal(view.table["email"], one, other, level, judge)
    return level


def _is_own(local: str) -> bool:
    """Say whether the part before the @ is more than a name: `ann.lee` is every Ann Lee's."""
    return _DIGIT.search(local) is not None


def _used_by_two(
    view: View, left: Codes, right: Codes, is_equal: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    """Tell the equal mailboxes that two different first names use and that spell neither."""
    first, email = view.table["first"], view.table["email"]
    one, other = first.codes[left], first.codes[right]
    used = is_equal & (one > 0) & (other > 0) & (one != other)
    for at in np.flatnonzero(used).tolist():
        names = first.texts[one[at]], first.texts[other[at]]
        level = _spelling([names[0]], [names[1]], near=1)[0]
        is_another = level == _ANOTHER_NAME and not same_nickname(*names)
        local = email.texts[email.codes[left[at]]].partition("@")[0]
        spelt = any(len(name) > 2 and local.startswith(name) for name in names)
        used[at] = is_another and not spelt
    return np.asarray(used)


def _employer(view: View, left: Codes, right: Codes) -> Levels:
    one, other, level = values(view, "domain", left, right)
    common = _once(view, "domain", lambda: view.common("domain"))
    level[(level == -1) & (one == other)] = 1
    level[(level == 1) & common[one]] = 2
    name, other_name, names = values(view, "company", left, right)
    is_same = (names == -1) & (name == other_name)
    level[(level <= 0) & is_same] = 3
    level[level == -1] = 5
    undecided = np.where((level == 0) & (names == -1), -1, 0).astype(np.int8)

    def judge(low: Sequence[str], high: Sequence[str]) -> Levels:
        return np.where(similar(low, high) >= 0.92, 4, 5).astype(np.int8)

    unequal(view.table["company"], name, other_name, undecided, judge)
    return np.where(undecided > 0, undecided, level).astype(np.int8)


def _title(view: View, left: Codes, right: Codes) -> Levels:
    return _equal("title")(view, left, right)


CONTACT: tuple[Evidence, ...] = (
    Evidence(
        "first",
        ("first",),
        _levels(
            ("the first name agrees", 0.35, 7.0),
            ("the first name agrees and is common", 0.4, 4.0),
            ("the first name is a short form", 0.05, 4.0),
            ("the first name is one slip apart", 0.1, 4.5),
            ("the first name is alike", 0.03, 1.0),
            ("the first name may be the other's initial", 0.03, 1.5),
            ("the first name differs", 0.04, -5.0),
        ),
        _given,
    ),
    Evidence(
        "last",
        ("last",),
        _levels(
            ("the last name agrees", 0.5, 9.0),
            ("the last name agrees and is common", 0.3, 5.0),
            ("the last name is one slip apart", 0.1, 6.0),
            ("the last name is alike", 0.03, 1.5),
            ("the last name may be the other's initial", 0.01, 1.5),
            ("the last name differs", 0.06, -6.0),
            ("first and last name are turned round", 0.01, 13.0),
        ),
        _family,
    ),
    Evidence(
        "email",
        ("email", "local", "mail_domain", "role"),
        _levels(
            ("the e-mail address agrees", 0.75, 14.0),
            ("the e-mail address agrees, and several people read it", 0.04, 4.0),
            ("the e-mail address agrees before the @", 0.08, 5.5),
            ("the e-mail address is one sign or number apart in one house", 0.03, -1.0),
            ("the e-mail address differs in one house", 0.04, -4.0),
            ("the e-mail address differs", 0.04, -1.5),
            ("the e-mail address agrees before the @, as the names do", 0.02, 0.0),
        ),
        _mail,
    ),
    Evidence(
        "phone",
        ("phone",),
        _levels(
            ("the telephone number agrees", 0.7, 9.0),
            ("the telephone number agrees, and several people have it", 0.08, 3.0),
            ("the telephone number is one slip apart", 0.03, 3.0),
            ("the telephone number differs", 0.19, -2.0),
        ),
        _phone_by("last"),
    ),
    Evidence(
        "profile",
        ("profile",),
        _levels(("the profile agrees", 0.95, 16.0), ("the profile differs", 0.05, -6.0)),
        _equal("profile"),
    ),
    Evidence(
        "employer",
        ("domain", "company"),
        _levels(
            ("the employer's domain agrees", 0.6, 7.0),
            ("the employer's domain agrees, and many work there", 0.1, 3.5),
            ("the employer agrees", 0.1, 6.0),
            ("the employer's name is alike", 0.08, 4.0),
            ("the employer differs", 0.12, -3.5),
        ),
        _employer,
    ),
    Evidence(
        "birth",
        ("birth",),
        _levels(
            ("the date of birth agrees", 0.85, 10.0),
            ("the date of birth is one slip apart", 0.1, 6.0),
            ("the date of birth differs", 0.05, -4.0),
        ),
        _typed("birth"),
    ),
    Evidence(
        "number",
        ("number",),
        _levels(
            ("the identifier agrees", 0.85, 13.0),
            ("the identifier is one slip apart", 0.1, 8.0),
            ("the identifier differs", 0.05, -5.0),
        ),
        _typed("number"),
    ),
    Evidence(
        "address",
        ("street", "house"),
        _levels(
            *_ADDRESS_LEVELS[:3],
            ("the house number differs", 0.1, -0.5),
            ("the address differs", 0.15, -2.5),
        ),
        _address,
    ),
    Evidence("place", ("city", "postcode", "region"), _levels(*_PLACE_LEVELS), _place),
    Evidence(
        "country",
        ("country",),
        _levels(("the country agrees", 0.96, 0.4), ("the country differs", 0.04, -2.0)),
        _equal("country"),
    ),
    Evidence(
        "title",
        ("title",),
        _levels(("the title agrees", 0.5, 2.0), ("the title differs", 0.5, -0.5)),
        _title,
    ),
)

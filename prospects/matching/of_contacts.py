"""Evidence for and against two people being one."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from prospects.matching import fields
from prospects.matching.evidence import (
    Evidence,
    Levels,
    View,
    levels,
    once,
    put,
    put_common,
    shorter,
    similar,
    slips,
    starts,
    unequal,
    values,
)
from prospects.matching.people import same_nickname
from prospects.matching.table import Codes, distinct

# What `_spelling` with `near=1` says of two names that have nothing to do with one another.
_ANOTHER_NAME = 4
# A name stands in so many rows, and that many times as often as any slip in it.
_NAME_ROWS, _TYPING = 3, 100
# One digit is given out anew in every house: `ann.lee2` of two firms are two Ann Lees.
_OWN_NUMBER = re.compile(r"\d{2}")


def _given(view: View, left: Codes, right: Codes) -> Levels:
    one, other, level = values(view, "first", left, right)
    put(level, (level == -1) & (one == other), 1)
    put_common(level, one, once(view, "first", lambda: view.common("first")))

    def judge(low: Sequence[str], high: Sequence[str]) -> Levels:
        return np.where(_nicknames(low, high), 3, _spelling(low, high, near=4)).astype(np.int8)

    put(level, _turned(view, left, right), 0)
    unequal(view.table["first"], one, other, level, judge)
    return level


def _family(view: View, left: Codes, right: Codes) -> Levels:
    one, other, level = values(view, "last", left, right)
    put(level, (level == -1) & (one == other), 1)
    put_common(level, one, once(view, "last", lambda: view.common("last")))
    put(level, _turned(view, left, right), 7)

    def judge(low: Sequence[str], high: Sequence[str]) -> Levels:
        return _spelling(low, high, near=3)

    unequal(view.table["last"], one, other, level, judge)
    slip = np.flatnonzero(level == 3)
    level[slip[_is_mistyped(view, one[slip], other[slip])]] = 8
    return level


def _is_mistyped(view: View, one: Codes, other: Codes) -> NDArray[np.bool_]:
    """Tell the spellings that hardly a row has beside one that many have: `Schmdit`, where
    `Schmitt` beside `Schmidt` is a name of its own.
    """
    if not view.is_whole:
        return np.zeros(len(one), dtype=bool)
    counts = view.table["last"].counts
    fewer, more = np.minimum(counts[one], counts[other]), np.maximum(counts[one], counts[other])
    return np.asarray(more >= np.maximum(_NAME_ROWS, _TYPING * (fewer - 1)))


def _spelling(low: Sequence[str], high: Sequence[str], *, near: int) -> Levels:
    """Return `near` for a slip, one more for a distant likeness, two for an initial, three."""
    likes, apart = similar(low, high), slips(low, high)
    short = shorter(low, high)
    begins = starts(low, high, short)
    is_near = ((apart == 1) & (short > 2)) | ((likes >= 0.9) & (short > 3) & (apart <= 3))
    is_like = (likes >= 0.82) | (begins & (short > 2))
    far = np.where(begins & (short <= 2), near + 2, near + 3)
    return np.where(is_near, near, np.where(is_like, near + 1, far)).astype(np.int8)


def _nicknames(low: Sequence[str], high: Sequence[str]) -> NDArray[np.bool_]:
    return np.array([same_nickname(a, b) for a, b in zip(low, high, strict=True)], dtype=bool)


def _turned(view: View, left: Codes, right: Codes) -> NDArray[np.bool_]:
    """Tell the pairs whose first name is the other's last and the other way round."""
    turned = np.zeros(len(left), dtype=bool)
    mine, theirs = once(view, "turned", lambda: _both_ways(view))
    asked = np.flatnonzero(mine[left] & theirs[right])
    if len(asked):
        turned[asked] = _are_turned(view, left[asked], right[asked])
    return turned


def _both_ways(view: View) -> tuple[Levels, Levels]:
    """Mark for each row what could make it one side of a turned pair, and what the other side:
    bit 1, its first name is a last name of the file, and bit 2, its last name is a first name.
    """
    first, last = view.parts
    size = len(view.part_texts)
    in_first, in_last = (np.bincount(part, minlength=size) > 0 for part in (first, last))
    in_first[0] = in_last[0] = False
    as_last, as_first = in_last[first].view(np.int8), in_first[last].view(np.int8)
    return as_last + 2 * as_first, as_first + 2 * as_last


def _are_turned(view: View, left: Codes, right: Codes) -> NDArray[np.bool_]:
    first, last = view.parts
    given, family, other_given, other_family = first[left], last[left], first[right], last[right]
    one, other = given == other_family, family == other_given
    is_whole = (one | other) & (given != other_given)
    is_whole &= (np.minimum(given, family) > 0) & (np.minimum(other_given, other_family) > 0)
    turned = is_whole & one & other
    for half, mine, theirs in ((one, family, other_given), (other, given, other_family)):
        near = np.flatnonzero(is_whole & half & ~turned)
        if len(near):
            low = [view.part_texts[code] for code in mine[near].tolist()]
            high = [view.part_texts[code] for code in theirs[near].tolist()]
            turned[near] = slips(low, high) <= 2
    return np.asarray(turned)


def _mail(view: View, left: Codes, right: Codes) -> Levels:
    one, other, level = values(view, "email", left, right)
    shared = once(view, "email", lambda: view.shared("email", "last"))
    is_role = view.table["role"].codes
    equal = np.flatnonzero((level == -1) & (one == other))
    level[equal] = np.where(shared[one[equal]] | (is_role[left[equal]] > 0), 2, 1)
    put(level, _used_by_two(view, left, right, level == 1), 2)
    local = view.table["local"].codes
    mine = local[left]
    same_local = np.flatnonzero((level == -1) & (mine > 0) & (mine == local[right]))
    level[same_local] = np.where(_are_own(view, mine[same_local]), 3, 7)

    house = view.table["mail_domain"].codes
    put(level, (level == -1) & (house[left] != house[right]), 6)

    def judge(low: Sequence[str], high: Sequence[str]) -> Levels:
        found = np.full(len(low), 5, dtype=np.int8)
        # Another initial is another person; it needs no further doubt.
        alike = [at for at, (a, b) in enumerate(zip(low, high, strict=True)) if a[0] == b[0]]
        found[alike] = _neighbours([low[at] for at in alike], [high[at] for at in alike])
        return found

    unequal(view.table["email"], one, other, level, judge)
    return level


def _neighbours(low: Sequence[str], high: Sequence[str]) -> Levels:
    """Return 4 for mailboxes that are a sign or their numbers apart, else 5."""
    pairs = zip(_unnumbered(low), _unnumbered(high), strict=True)
    is_near = np.array([a == b for a, b in pairs], dtype=bool) | (slips(low, high) == 1)
    return np.where(is_near, 4, 5).astype(np.int8)


def _unnumbered(texts: Sequence[str]) -> list[bytes]:
    """Return texts of one line without their digits, which are taken out of all of them at once."""
    if not texts:
        return []
    whole = "\n".join(texts).encode("utf-8", "surrogatepass")
    return whole.translate(None, b"0123456789").split(b"\n")


def _are_own(view: View, locals_: Codes) -> NDArray[np.bool_]:
    """Tell the parts before the @ that are more than a name: `ann.lee` is every Ann Lee's."""
    asked, back = distinct(locals_)
    texts, search = view.table["local"].texts, _OWN_NUMBER.search
    own = [search(texts[code]) is not None for code in asked.tolist()]
    return np.array(own, dtype=bool)[back]


def _used_by_two(
    view: View, left: Codes, right: Codes, is_equal: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    """Tell the equal mailboxes that two different first names use and that spell neither."""
    first, email = view.table["first"], view.table["email"]
    one, other = first.codes[left], first.codes[right]
    used = np.zeros(len(left), dtype=bool)
    asked = np.flatnonzero(is_equal & (one > 0) & (other > 0) & (one != other))
    if not len(asked):
        return used
    mine = [first.texts[code] for code in one[asked].tolist()]
    theirs = [first.texts[code] for code in other[asked].tolist()]
    boxes = [email.texts[code] for code in email.codes[left[asked]].tolist()]
    is_another = (_spelling(mine, theirs, near=1) == _ANOTHER_NAME) & ~_nicknames(mine, theirs)
    spelt = [
        any(len(name) > 2 and box.startswith(name) for name in names)
        for box, *names in zip(boxes, mine, theirs, strict=True)
    ]
    used[asked] = is_another & ~np.array(spelt)
    return used


def _employer(view: View, left: Codes, right: Codes) -> Levels:
    one, other, level = values(view, "domain", left, right)
    put(level, (level == -1) & (one == other), 1)
    put_common(level, one, once(view, "domain", lambda: view.common("domain")))
    name, other_name, names = values(view, "company", left, right)
    put(level, (level <= 0) & (names == -1) & (name == other_name), 3)
    put(level, level == -1, 5)
    undecided = np.where((level == 0) & (names == -1), -1, 0).astype(np.int8)

    def judge(low: Sequence[str], high: Sequence[str]) -> Levels:
        return np.where(similar(low, high) >= 0.92, 4, 5).astype(np.int8)

    unequal(view.table["company"], name, other_name, undecided, judge)
    return np.where(undecided > 0, undecided, level).astype(np.int8)


CONTACT: tuple[Evidence, ...] = (
    Evidence(
        "first",
        ("first",),
        levels(
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
        levels(
            ("the last name agrees", 0.5, 9.0),
            ("the last name agrees and is common", 0.3, 5.0),
            ("the last name is one slip apart", 0.1, 6.0),
            ("the last name is alike", 0.03, 1.5),
            ("the last name may be the other's initial", 0.01, 1.5),
            ("the last name differs", 0.06, -6.0),
            ("first and last name are turned round", 0.01, 13.0),
            ("the last name is a slip in one that many have", 0.05, 6.0),
        ),
        _family,
    ),
    Evidence(
        "email",
        ("email", "local", "mail_domain", "role"),
        levels(
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
        levels(
            ("the telephone number agrees", 0.7, 9.0),
            ("the telephone number agrees, and several people have it", 0.08, 3.0),
            ("the telephone number is one slip apart", 0.03, 3.0),
            ("the telephone number differs", 0.19, -2.0),
        ),
        fields.phone_by("last"),
    ),
    Evidence(
        "profile",
        ("profile",),
        levels(("the profile agrees", 0.95, 16.0), ("the profile differs", 0.05, -6.0)),
        fields.equal("profile"),
    ),
    Evidence(
        "employer",
        ("domain", "company"),
        levels(
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
        levels(
            ("the date of birth agrees", 0.85, 10.0),
            ("the date of birth is one slip apart", 0.1, 6.0),
            ("the date of birth differs", 0.05, -4.0),
        ),
        fields.typed("birth"),
    ),
    Evidence(
        "number",
        ("number",),
        levels(
            ("the identifier agrees", 0.85, 13.0),
            ("the identifier is one slip apart", 0.1, 8.0),
            ("the identifier differs", 0.05, -5.0),
        ),
        fields.typed("number"),
    ),
    Evidence(
        "address",
        ("street", "house"),
        levels(
            *fields.ADDRESS_LEVELS[:3],
            ("the house number differs", 0.1, -0.5),
            ("the address differs", 0.15, -2.5),
        ),
        fields.address,
    ),
    Evidence("place", ("city", "postcode", "region"), levels(*fields.PLACE_LEVELS), fields.place),
    Evidence(
        "country",
        ("country",),
        levels(("the country agrees", 0.96, 0.4), ("the country differs", 0.04, -2.0)),
        fields.equal("country"),
    ),
    Evidence(
        "title",
        ("title",),
        levels(("the title agrees", 0.5, 2.0), ("the title differs", 0.5, -0.5)),
        fields.equal("title"),
    ),
)

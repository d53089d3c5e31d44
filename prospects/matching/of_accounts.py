"""Evidence for and against two companies being one."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from prospects.matching import fields
from prospects.matching.evidence import Evidence, Levels, View, levels, once, unequal, values
from prospects.matching.names import Likeness, likeness
from prospects.matching.table import Codes

# One company's site may stand beside that many spellings and former names.
_SPELLINGS = 8


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
    shared = once(view, "domain", lambda: view.shared("domain", "name", _SPELLINGS))
    level[(level == -1) & (one == other)] = 1
    level[(level == 1) & shared[one]] = 2

    def judge(low: Sequence[str], high: Sequence[str]) -> Levels:
        same = [a.partition(".")[0] == b.partition(".")[0] for a, b in zip(low, high, strict=True)]
        return np.where(same, 3, 4).astype(np.int8)

    unequal(view.table["domain"], one, other, level, judge)
    return level


def _company_mail(view: View, left: Codes, right: Codes) -> Levels:
    one, other, level = values(view, "email", left, right)
    shared = once(view, "email", lambda: view.shared("email", "name"))
    level[(level == -1) & (one == other)] = 1
    level[(level == 1) & shared[one]] = 2
    level[level == -1] = 3
    return level


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
    Evidence("name", ("name",), levels(*_NAME_LEVELS.values()), _company_name),
    Evidence(
        "domain",
        ("domain",),
        levels(
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
        levels(
            ("the e-mail address agrees", 0.6, 10.0),
            ("the e-mail address agrees, and several companies use it", 0.1, 4.0),
            ("the e-mail address differs", 0.3, -1.0),
        ),
        _company_mail,
    ),
    Evidence(
        "phone",
        ("phone",),
        levels(
            ("the telephone number agrees", 0.7, 8.0),
            ("the telephone number agrees, and several companies use it", 0.05, 3.0),
            ("the telephone number is one slip apart", 0.03, 1.0),
            ("the telephone number differs", 0.22, -2.0),
        ),
        fields.phone_by("name"),
    ),
    Evidence("address", ("street", "house"), levels(*fields.ADDRESS_LEVELS), fields.address),
    Evidence("place", ("city", "postcode", "region"), levels(*fields.PLACE_LEVELS), fields.place),
    Evidence(
        "country",
        ("country",),
        levels(("the country agrees", 0.96, 0.4), ("the country differs", 0.04, -3.0)),
        fields.equal("country"),
    ),
    Evidence(
        "number",
        ("number",),
        levels(("the identifier agrees", 0.9, 8.5), ("the identifier differs", 0.1, -4.0)),
        fields.equal("number"),
        # Tickers are given out again: under two names that differ one is no proof.
        slack=1.0,
    ),
)

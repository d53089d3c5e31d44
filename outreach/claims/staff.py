"""Whose people a figure counts: a firm's own, or those whom it sells to, serves or names.

A weaver may be a loom and a printer a machine: such a word counts as people only where the passage
says that they are employed.
"""

import re

from outreach.claims import amounts, people, words
from outreach.claims.facts import Facts
from outreach.claims.numbers import Number

_PEOPLE = words.stem("person")
_WORKING = frozenset(
    words.stem(one)
    for one in (
        "employee", "engineer", "role", "technician", "specialist", "electrician", "welder",
        "carpenter", "scientist",
    )
)  # fmt: skip
_ABOUT = r"(?:[\w-]+ ){0,2}"  # "more than 30", "another 30"
# "You have 400 people in Graz", but not "You have 400 people on your waiting list".
_HAVING = re.compile(
    r"\b(?:have|has|had|are|is|counts?|numbers?|employs?|(?:team|staff|crew|workforce) of) "
    rf"{_ABOUT}$",
    re.IGNORECASE,
)
_OWNED = re.compile(rf"\b(?:have|has|had|with|our|its|the firm['’]s) {_ABOUT}$", re.IGNORECASE)
_NO_MORE = re.compile(
    r"(?:\s*$|[.,;:!?]|,? (?:strong|in|at|and|across|working|today|now|worldwide)\b)", re.IGNORECASE
)
_EMPLOYED = re.compile(
    r"\b(?:employ(?:s|ed|ing)?|hire[sd]?|hiring|recruit(?:s|ed|ing)?|"
    r"(?:team|staff|crew|workforce|headcount) of) "
    rf"{_ABOUT}$",
    re.IGNORECASE,
)
_WORK = re.compile(
    r"^ (?:[\w-]+ ){0,2}?(?:work(?:s|ing)? (?:for|at|here)|in (?:its|our|the) team|"
    r"on (?:its|our|the) (?:payroll|staff|team))\b",
    re.IGNORECASE,
)
# "Sold to 400 people", "feeds 400 people"; but "grew to 400 people".
_SERVED = re.compile(
    r"\b(?:(?:sold|sells?|supplie[sd]|supply|delivere?[ds]?|len[dt]s?|rent(?:s|ed)?|shipp?(?:s|ed)?|"
    r"g[ai]ves?|offer(?:s|ed)?) (?:[\w-]+ ){0,2}to|(?:used|bought|visited|read|worn) by|for|"
    r"reach(?:es|ed)?|feeds?|fed|serve[sd]?|train(?:s|ed)?|help(?:s|ed)?|house[sd]?|"
    rf"carr(?:y|ies|ied)|welcome[sd]?) {_ABOUT}$",
    re.IGNORECASE,
)


def is_own(number: Number, claim: Facts) -> bool:
    """Tell whether a claim gives a figure of people as those of the firm: "You have 400 people"."""
    return (
        number.nouns == (_PEOPLE,)
        and bool(_HAVING.search(claim.text[: number.start]))
        and bool(_NO_MORE.match(claim.text[number.end :]))
    )


def is_told(number: Number, quote: Facts) -> bool:
    """Tell whether a passage gives a figure of people as those who work there."""
    given = [one for one in quote.numbers if amounts.is_same_value(number, one)]
    return any(_is_working(one, quote) for one in given) or bool(find(number, quote))


def find(number: Number, quote: Facts) -> Number | None:
    """Return the figure of those employed that bears out one of people, or None."""
    if number.nouns != (_PEOPLE,):
        return None
    return next(
        (
            one
            for one in quote.numbers
            if one.nouns
            and people.is_one(one.nouns[-1])
            and amounts.is_same_value(number, one)
            and (number.is_old or not one.is_old)
            and (_is_employed(one, quote) or _is_had(one, quote))
        ),
        None,
    )


def _is_working(given: Number, quote: Facts) -> bool:
    if _SERVED.search(quote.text[: given.start]):
        return False
    return not given.nouns or not {_PEOPLE, *_WORKING}.isdisjoint(given.nouns[-1:])


def _is_had(given: Number, quote: Facts) -> bool:
    """Tell "has 30 nurses", "our 30 nurses" from "has 30 customers"."""
    is_work = people.is_working(given.nouns[-1]) or given.nouns[-1] in _WORKING
    return is_work and bool(_OWNED.search(quote.text[: given.start]))


def _is_employed(given: Number, quote: Facts) -> bool:
    return bool(_EMPLOYED.search(quote.text[: given.start]) or _WORK.match(quote.text[given.end :]))

"""A false number put into a draft on purpose, so that one can see it caught.

Pure: the same text always gets the same fault.
"""

import datetime as dt
import re

from scoring.reading import dates
from scoring.reading.patterns import late
from scoring.reading.relative_dates import WEEKDAY

_NUMBER = re.compile(r"(?<![\w.,'’])\d{1,3}(?:,\d{3})+(?![\w,])|(?<![\w.,'’])\d{1,6}(?![\w.,]*\d)")
# Behind a number: an amount's own letter; any other, and a point within a sentence, order or time.
_AMOUNT = re.compile(r"(?:k|m|mn|bn|mio|mrd)\b|(?!\w|\.\s(?-i:[a-zà-ÿ]))", re.IGNORECASE)
_YEARS = range(1700, 2100)
_ANY_DAY = dt.date(2001, 1, 1)  # which year a day without one is in does not matter here

_DAY = rf"(?:3[01]|[12]\d|0?[1-9])(?!\d|,\d{{3}}){dates.ORDINAL}?\.?"
_AND = (
    r"\s*(?:[-–—/,&+]|,?\s(?:and|or|to|until|till|through|und|oder|bis|et|ou|au|y|o|e|al|a|tot|en)\s)"
    rf"\s*(?:(?:[^\W\d_]{{2,3}}\.?|{WEEKDAY})\s)?"
)
_DAYS = rf"(?<![\w.,]){_DAY}(?:{_AND}{_DAY}){{0,9}}"
# Days and hours as they stand in a text without a year, and what `dates` leaves open.
_TELLING = (
    late(rf"{_DAYS}[\s/-]*(?:(?:of|de|d['’])\s*)?{dates.MONTH_BY_DAY}", re.IGNORECASE),
    # "may 3", "des 12 magasins" are words
    late(rf"\b(?-i:(?![a-z]{{1,4}}\b)){dates.MONTH}[\s-]+(?:the\s)?{_DAYS}", re.IGNORECASE),
    late(
        rf"\b(?:{WEEKDAY},?(?:\sthe|\sden)?|on the|am|le|el|il)\s{_DAYS}",
        re.IGNORECASE,
    ),
    late(rf"{_DAYS}(?:(?<=\.)(?:\d\d?\b|\s\d\d?\.)|\s?/\s?\d+|[-–.](?:19|20)\d\d\b)"),
    late(r"\b(?:(?:19|20)\d\d\s?[-–/]\s?\d\d?|\d\d?-\d\d?-\d\d)\b"),
    late(r"\d\d?(?::\d\d)+"),
    late(rf"{_DAYS}\s?(?:[ap]\.?m\b|o['’]clock|uhr\b|h\b|heures?\b)(?:\s?\d\d\b)?", re.IGNORECASE),
    late(
        rf"\b(?:{dates.MONTH_BY_DAY}(?:\s\d{{4}})?,?\s(?:at|um|à|om|alle)|a las)\s\d\d?",
        re.IGNORECASE,
    ),
    late(r"\b(?:at|um|à|om|alle)\s\d\d?(?=\s(?:on|am|le|il|op)\s|[.,;]|$)", re.IGNORECASE),
)


def with_wrong_number(body: str, company: str) -> str:
    """Return the text with its first plain number tripled, or with one false sentence added.

    Days, years and hours stay: a wrong date is another kind of fault. The greeting and the sign-off
    stay, too.
    """
    told = [range(one.start, one.end) for one in dates.find(body, anchor=_ANY_DAY)]
    told += [range(*one.span()) for pattern in _TELLING for one in pattern.finditer(body)]
    for match in _NUMBER.finditer(body):
        value = int(match.group().replace(",", ""))
        is_year = value in _YEARS and match.group().isdigit()
        if is_year or value == 0 or any(match.start() in one for one in told):
            continue
        if not _AMOUNT.match(body, match.end()):
            continue
        return f"{body[: match.start()]}{value * 3 + 1:,}{body[match.end() :]}"
    paragraphs = body.split("\n\n")
    at = min(1, len(paragraphs) - 1)
    paragraphs[at] = f"{paragraphs[at]} {company} has 48,700 employees.".strip()
    return "\n\n".join(paragraphs)

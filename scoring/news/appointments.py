"""Which words of a piece of news prove who takes office, and since when.

Pure. A headline that names somebody outweighs the sentences below it, which may be of who goes.
"""

import re
from itertools import islice
from typing import Final

from scoring.news import event_words, events, telling
from scoring.news.items import News
from scoring.reading import dates
from scoring.reading.company import Company
from scoring.reading.moments import Moment

LOOKED_THROUGH: Final = 6  # sentences below a headline


def evidence(item: News, told: str, company: Company) -> str:
    """Return the sentence that says who takes office, else the headline or what was told."""
    return _appointment(item, told, company) or _headed(item, told, company)


def _headed(item: News, told: str, company: Company) -> str:
    """Return the headline where it names a person that what was told does not name."""
    headed, named = (telling.person(text, company.name) for text in (item.headline, told))
    return item.headline if headed and not (named and _is_same(headed, named)) else told


def _appointment(item: News, told: str, company: Company) -> str:
    """Return the sentence that says who takes office, best with the day; empty if none does."""
    headed = telling.person(item.headline, company.name)
    person = headed or telling.person(told, company.name)
    if person and event_words.SINCE.search(told):
        return ""
    named = ""
    for text in islice(item.sentences(), LOOKED_THROUGH):
        who = telling.person(text, company.name)
        is_it = who and (not person or _is_same(who, person))
        if not is_it or len(text) > events.MAX_SENTENCE or events.is_doubtful(text, company.name):
            continue
        if not re.search(event_words.ROLE, text, re.IGNORECASE):
            continue
        if event_words.SINCE.search(text) and start(text, item):
            return text
        named = named or text
    return "" if person else named


def _is_same(one: str, other: str) -> bool:
    """Say whether two names may be one person's: a family's name and, if told, a first name."""
    ones, others = one.split(), other.split()
    is_whole = len(ones) > 1 and len(others) > 1
    return ones[-1] == others[-1] and (not is_whole or ones[0] == others[0])


def start(text: str, item: News) -> Moment | None:
    """Return the day or month from which somebody is in office, as a sentence says it."""
    anchor = item.moment.day if item.moment and item.moment.precision == "day" else None
    for since in event_words.SINCE.finditer(text):
        for dated in dates.find(text[since.end() :], item.order, anchor):
            if dated.start <= 3 and dated.moment.precision != "year":
                return dated.moment
    return None

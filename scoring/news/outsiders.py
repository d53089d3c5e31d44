"""Whether a firm acts in what it wrote, or only a trade, an authority, a fair, a law or a customer.

Pure. For ``posts``: a firm passes on what the federation warns of, what a tax will cost and which
neighbour closes. That is news of others. It becomes the firm's own by a sentence in which the firm
or one of its people does something.
"""

import re
from collections.abc import Sequence
from typing import Final

from scoring.contact import people
from scoring.news import deed_words, events
from scoring.news import outsider_words as words
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare

BEFORE: Final = 2  # words between an article and who acts: "the large Spanish group"

_PRE: Final = rf"(?!{words.PREPOSITION}\s)(?:{words.ARTICLE})?"
_SUBJECT: Final = late(
    rf"[\"“„«'(]?{_PRE}(?:(?!{words.PREPOSITION}\b)[\w.&’'-]+ ){{0,{BEFORE}}}?"
    rf"(?:{words.OUTSIDER})\b",
    re.IGNORECASE,
)
_LABEL: Final = late(rf"[^.!?:]{{0,40}}\b(?:{words.OUTSIDER})\b[^.!?:]{{0,20}}:", re.IGNORECASE)
_SAYS: Final = late(
    rf"\b(?:{words.SAYS}) (?:{words.ARTICLE})?(?:[\w-]+ )?(?:{words.OUTSIDER})\b"
    rf"|, (?:{words.ARTICLE})?(?:{words.OUTSIDER}) (?:says|said|warns|estimates|expects)\b",
    re.IGNORECASE,
)
_VERB: Final = late(rf"\b(?:{words.OUTSIDERS_VERB})\b", re.IGNORECASE)
_MATTER: Final = late(rf"\b(?:{words.MATTER})\b", re.IGNORECASE)
_HONOUR: Final = Rare(late(rf"\b(?:{words.HONOUR})", re.IGNORECASE))
_CALM: Final = late(rf"\b(?:{words.CALM})\b", re.IGNORECASE)
_TOLD_US: Final = Rare(late(rf"\b(?:{words.TOLD_US})\b", re.IGNORECASE))
_KIN: Final = late(rf"\b(?:{words.KIN})\b", re.IGNORECASE)
_OUR_KIN: Final = late(rf"\b(?:{words.OUR_KIN})\b", re.IGNORECASE)
_GLAD: Final = late(rf"\b(?:{words.GLAD})", re.IGNORECASE)
_REGRET: Final = Rare(late(rf"\b(?:{words.REGRET})", re.IGNORECASE))
_END: Final = Rare(late(rf"\b(?:{words.END})\b", re.IGNORECASE))
_DENIED: Final = Rare(late(rf"\b(?:{words.DENIED})\b", re.IGNORECASE))
_NO: Final = late(rf"(?:^|.*[?–-] )(?:{words.NO})\b", re.IGNORECASE)
_ASKS: Final = late(rf"\b(?:{words.ASKS})\b", re.IGNORECASE)
_FURNITURE: Final = late(rf"\b(?:{words.FURNITURE})\b", re.IGNORECASE)
_PAGE_END: Final = late(rf"\b(?:{words.PAGE_END})\b", re.IGNORECASE)
_ADDRESS: Final = late(r"[\w+-]@[\w-]+\.\w")
_NO_VERB: Final = late(rf"\b{words.NO_VERB}\b", re.IGNORECASE)
_CLAUSE: Final = late(rf";|,? \b(?:{words.BUT})\b", re.IGNORECASE)


def is_told_of(text: str, name: str, language: str) -> bool:
    """Say whether a sentence tells what an outsider does or how a customer fares."""
    if _GLAD.search(text) and not _acts(_GLAD.sub("", text), name, language):
        return True
    clause = _CLAUSE.split(text, maxsplit=1)[0]
    is_theirs = _SUBJECT.match(clause) or _LABEL.match(clause)
    is_theirs = is_theirs or _KIN.match(clause) or _OUR_KIN.search(clause)
    is_theirs = is_theirs or _VERB.search(clause) or _SAYS.search(text)
    if not is_theirs or _HONOUR.search(text):
        return False
    return _TOLD_US.search(clause) is not None or not _acts(clause, name, language)


def is_heading(headline: str, name: str) -> bool:
    """Say whether a headline is over a matter of the trade, the law, the market or an outsider."""
    if events.names(headline, name) or _HONOUR.search(headline):
        return False
    is_theirs = _SUBJECT.match(headline) or _LABEL.match(headline) or _KIN.match(headline)
    return is_theirs is not None or _MATTER.search(headline) is not None


def tells(headline: str, below: Sequence[str], name: str, language: str) -> bool:
    """Say whether an entry begins with outsiders or their matters and the firm never acts in it."""
    begins = (headline, *below[:1])
    is_theirs = is_heading(headline, name) or any(is_told_of(s, name, language) for s in begins)
    return is_theirs and not any(_acts(s, name, language) for s in (headline, *below))


def is_own_deed(text: str, name: str, language: str) -> bool:
    """Say whether the firm does something in a sentence; that it goes on as before is nothing."""
    return _acts(text, name, language) and _CALM.search(text) is None


def is_sad_or_denied(text: str) -> bool:
    """Say whether a text tells a loss, what was heard of another, or that something is untrue."""
    return any(one.search(text) for one in (_REGRET, _END, _DENIED))


def is_only_asked(headline: str) -> bool:
    """Say whether a headline asks whether something is true, or answers that it is not."""
    if _NO.match(headline):
        return True
    return headline.rstrip(' ”"»').endswith("?") and _ASKS.search(headline) is None


def is_furniture(text: str) -> bool:
    """Say whether a sentence is of cookies, channels or rights, which stand on any page."""
    return _FURNITURE.search(text) is not None


def is_page_end(text: str) -> bool:
    """Say whether a sentence is a visitor's, an address or the page's own: no more of a post."""
    is_end = _PAGE_END.search(text) or _ADDRESS.search(text)
    return is_end is not None or is_furniture(text)


def _acts(text: str, name: str, language: str) -> bool:
    """Say whether the firm speaks in a text, is named, or one of its people is by first name."""
    rest = _KIN.sub("", text)
    if events.speaks(rest, name):
        return True
    ours = deed_words.OURS.get(language) or words.OURS.get(language)
    if ours and re.search(ours, _NO_VERB.sub("", rest), re.IGNORECASE):
        return True
    first = _FIRST_NAME.match(rest)
    return first is not None and people.has_first_name(first[1])


# "Maria has written a guide": who is called by a first name alone is one of the house.
_FIRST_NAME: Final = late(r"([A-ZÀ-ŽŁŚŻ][a-zà-ž]+) [a-zà-ž]")

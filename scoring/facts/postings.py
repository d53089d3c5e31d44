"""Whether a line among vacancies is the title of a posting, and what beside it says so.

Pure. A title is short and names nothing else that stands on pages for candidates; marks are what
only postings have beside it.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from scoring.contact import people, towns
from scoring.facts import vacancy_words as words
from scoring.facts.job_titles import (
    ADDRESSED,
    JOB_PATH,
    MAX_TITLE,
    SEXES,
    TRADE,
    names_worker,
)
from scoring.jobs import adverts
from scoring.reading import pieces
from scoring.reading.company import Company
from scoring.reading.patterns import late
from scoring.reading.pieces import Piece
from scoring.reading.sieve import Sieve

MAX_WORDS: Final = 9  # of a title
MAX_TOLD: Final = 14  # of one with a trade
MAX_PLAIN: Final = 5  # words of a title in a list with nothing else
MAX_TERMS: Final = 8  # words of a line of terms
MAX_PLACE: Final = 3  # words of a place
MAX_TOWN: Final = 40  # characters
BULLETS: Final = " \t►▶→»›•·*–—-✓✔"

OPEN, SEEKS, CAREERS = 3, 2, 1  # how surely what a heading is over are open positions


@dataclass(slots=True)
class Member:
    """A possible title, the pieces that belong to it, and the marks of a posting that they have."""

    title: str
    piece: Piece
    at: int
    beside: list[Piece]
    marks: frozenset[str] = frozenset()

    @property
    def points(self) -> int:
        """Two are a sure posting."""
        return len(self.marks) + len(self.marks & {"sexes", "link", "posted"})


def headed(text: str) -> int:
    """Say how surely positions stand under a heading: ``OPEN`` to ``CAREERS``, else 0."""
    return _headed(text.strip(BULLETS)) if len(text) <= MAX_TITLE else 0


@lru_cache(4096)  # menus stand on every page
def _headed(text: str) -> int:
    may = _heads().numbers(text)
    return next(
        (sure for at, (sure, one) in enumerate(_HEADS) if at in may and one.fullmatch(text)), 0
    )


_HEADS: Final = ((OPEN, words.OPEN), (SEEKS, words.SEEKS), (CAREERS, words.CAREERS))


@lru_cache(maxsize=1)
def _heads() -> Sieve:
    return Sieve([pattern.pattern for _, pattern in _HEADS])


def is_aside(text: str) -> bool:
    """Say whether a heading is over something beside the positions that are open."""
    if TRADE.search(text) or SEXES.search(text):
        return False
    if words.CLOSED.search(text) or words.OFFERS.search(text):
        return True
    return words.NEVER.search(text) is not None and not words.JOBS.search(text)


def named(text: str) -> str:
    """Return the words of a line up to the day until which one applies."""
    until = words.DEADLINE.search(text)
    return (text[: until.start()].rstrip(" ,;:|/([") if until else text).strip(BULLETS)


def label_of(text: str) -> str:
    """Return what a cell calls the cells beside or below it."""
    return text.strip(" :：*")


def is_plain(title: str) -> bool:
    named = _CUT.split(title, maxsplit=1)[0].strip()
    is_short = len(named.split()) <= MAX_PLAIN
    return is_short and not named[:1].islower() and not towns.is_town(named)


def is_agent(title: str) -> bool:
    named = _CUT.split(SEXES.sub("", title), maxsplit=1)[0].strip()
    return has_trade(title) or words.AGENT.fullmatch(named) is not None


def has_trade(title: str) -> bool:
    """Say whether a title has a word that only names people by their work."""
    named = _CUT.split(SEXES.sub("", title), maxsplit=1)[0].strip()
    is_told = TRADE.search(title) is not None or words.TRADES.fullmatch(named) is not None
    return is_told or names_worker(title)


_CUT: Final = late(r"[,(（|/]|\s[–—-]\s")
_WRITTEN: Final = late(
    r"[@€$£¥%]|https?:|www\.|(?<!\w)(?:19|20)\d\d(?!\w)|\d{1,2}[./]\d|\d{4,}|[^\W\d_]{6}\.\s|…|[:：=]"
)
# What is put up beside positions, too.
_PAPER: Final = late(
    r"(?<!\w)(?:\w*brochures?|\w*broschüren?|\w*formular\w*|forms?|formulaires?|formularios?|modul[oi]|formulieren?|formulários?|blankett\w*|skema\w*|skjema\w*|formularz\w*|formulář\w*|flyers?|leaflets?|downloads?|pdf|handbook|handbuch|guides?|newsletter)(?!\w)",
    re.IGNORECASE,
)
# "Techniker:in", "développeur·se"
_OF_BOTH: Final = late(r"(?<=[^\W\d_])[:*_·•](?:innen|in|euse|rice|trice|se|ne|e|r|n|a)(?!\w)")
_NUMBERED: Final = late(r"\d+\s|\d+[.)]|[#+0]|(?:step|schritt|phase)\b", re.IGNORECASE)
_ENDS: Final = (".", "!", "?", ":", "。", "！", "？", "…", "；", ";", ",")
_LEADS: Final = late(
    r"(?:head of|chief|vp|lead|leit(?:er|ung)|responsable|jefe|chef) ", re.IGNORECASE
)
MAX_HAN: Final = 30  # signs
_HAN: Final = late(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")


def is_title(member: Member, company: Company) -> bool:
    """Say whether a member's words can be the name of a position, and of none at another firm."""
    return may_be_title(member.title) and not _is_of_others(member, company)


def may_be_title(title: str) -> bool:
    """Say whether words can be the name of a position: a short name of nothing else."""
    is_worker = TRADE.search(title) or names_worker(title)
    has_trade = is_worker or SEXES.search(title) or _LEADS.match(title)
    most = MAX_TOLD if has_trade else MAX_WORDS
    is_long = len(title.split()) > most or (_HAN.search(title) and len(title) > MAX_HAN)
    if not 3 <= len(title) <= MAX_TITLE or is_long or title.endswith(_ENDS):
        return False
    bare = SEXES.sub("", _OF_BOTH.sub("", title))
    if _NUMBERED.match(title) or _WRITTEN.search(bare.replace("%", "")) or ADDRESSED.search(bare):
        return False
    if (
        headed(title)
        or _PAPER.search(bare)
        or words.NEVER.search(bare)
        or words.LABEL.fullmatch(label_of(title))
    ):
        return False
    if not has_trade and (words.TOPIC.search(bare) or words.SENTENCE.search(bare)):
        return False
    if not has_trade and any(p.match(bare) for p in (words.TERMS, words.DEADLINE, words.APPLY)):
        return False
    return not (is_unit(bare) or is_person(bare))


def is_unit(title: str) -> bool:
    """Say whether a line names departments or a town, and so no position."""
    named = [
        word
        for word in re.split(r"[\s,&/+]+", title.lower())
        if word not in {"", "and", "und", "et", "y", "e", "og", "och", "en", "i", "ja", "és", "ve"}
    ]
    return all(word in words.DEPARTMENTS for word in named) or towns.is_town(title)


def is_person(title: str) -> bool:
    named = _CUT.split(title, maxsplit=1)[0].split()
    if words.HONOUR.match(title):
        return True
    is_name = len(named) in {2, 3} and all(word[:1].isupper() for word in named)
    return is_name and people.has_first_name(named[0]) and not SEXES.search(title)


def _is_of_others(member: Member, company: Company) -> bool:
    short = (piece.text for piece in member.beside[:2] if len(piece.text) < MAX_TITLE)
    return any(is_of_others(text, company) for text in (member.piece.text, *short))


def is_of_others(said: str, company: Company) -> bool:
    """Say whether a posting names another firm that has the job, with the form that firms have."""
    found = words.FIRM.search(said)
    # "Conducteur SAS" is what one works with: there the title is no name.
    is_other = found is not None and (found.start() > 0 or TRADE.match(said) is None)
    return is_other and not company.is_named(said)


def is_closed(member: Member) -> bool:
    said = [member.title, *(piece.text for piece in member.beside[:3])]
    return any(words.CLOSED.search(text) for text in said)


def _is_terms(part: str) -> bool:
    """Say whether words are terms of a posting: "Full time, Leeds", not "for full-time staff"."""
    part = part.strip()
    is_told = words.TERMS.match(part) or words.TERMS.match(part.lstrip(" 0123456789–-"))
    return len(part.split()) <= MAX_PLAIN and is_told is not None


def _is_short(text: str) -> bool:
    """Say whether a line is short enough for terms, and says of nobody that they are theirs."""
    return len(text.split()) <= MAX_TERMS and not words.WHOM.search(text)


def _short_parts(text: str) -> list[str]:
    """Return what is told between stops, where that is as short as terms are."""
    return [part for part in _STOPS.split(text[:MAX_SAID]) if _is_short(part)]


MAX_SAID: Final = 200  # characters
_STOPS: Final = late(r"[,;.]\s")


def _has_only_terms(text: str) -> bool:
    """Say whether a line is terms, pay and one place: "Full time, Leeds. Apply by 3 May"."""
    first = named(text).split(". ", maxsplit=1)[0]
    parts = [part.strip(" .") for part in _PARTS.split(first) if part.strip(" .")]
    terms = [part for part in parts if _is_terms(part)]
    has_town = any(map(towns.is_town, parts))
    others = [
        part
        for part in parts
        if not (part in terms or words.PAY.search(part) or towns.is_town(part))
    ]
    if not others:
        return bool(terms)
    # What is no town may be the firm that has the job.
    is_place = len(others) == 1 and not has_town and len(others[0].split()) <= MAX_PLACE
    is_behind = parts[0] in terms
    return bool(terms) and is_place and (is_behind or _WORD.fullmatch(others[0]) is not None)


_WORD: Final = late(r"(?-i:[^\W\d_a-zß-öø-ÿ])[^\W\d_]+")


def _is_line(text: str) -> bool:
    """Say whether terms and a town stand in one line: "Full time, Leeds"."""
    parts = [part.strip() for part in _PARTS.split(text) if 1 < len(part) < MAX_TOWN]
    return any(map(_is_terms, parts)) and any(map(towns.is_town, parts))


def _is_posting(names: str) -> bool:
    return words.CLASS.search(names) is not None and not words.NO_CLASS.search(names)


_PARTS: Final = late(r"[,;|·•/()（）:：–—]\s*|\s-\s|\.\s")


def marks(member: Member) -> frozenset[str]:
    """Name what stands in or beside a title that postings have."""
    spots = list(pieces.around(member.piece.spot))[:4]
    said = [member.piece.text, *(piece.text for piece in member.beside)]
    short = [text for text in said if len(text) < MAX_TITLE]
    lines = [piece.text for piece in member.beside if _is_short(piece.text)]
    own = _PARTS.split(member.piece.text)[1:] if _is_short(member.piece.text) else []
    near = _CUT.split(member.piece.text)[1:] + [part for t in short[1:3] for part in t.split(",")]
    found = {
        "sexes": SEXES.search(member.title),
        "trade": has_trade(member.title),
        "link": JOB_PATH.search(member.piece.url),
        "class": any(_is_posting(spot.names) for spot in spots),
        "titled": words.JOB_TITLE.search(member.piece.spot.names),
        "terms": any(map(_is_terms, own)) or any(map(_has_only_terms, lines)),
        "until": any(words.DEADLINE.search(text) for text in (member.piece.text, *lines)),
        "pay": any(words.PAY.search(part) for text in said[1:] for part in _short_parts(text)),
        "posted": any(map(adverts.is_dated, said)),
        "apply": any(words.APPLY.fullmatch(text) for text in said),
        "place": any(towns.is_town(part.strip(" )）.")) for part in near if len(part) < MAX_TOWN),
    }
    found["line"] = found["place"] and any(map(_is_line, (member.piece.text, *lines)))
    return frozenset(mark for mark, is_there in found.items() if is_there)

"""What a sentence says that its company did, in twenty languages, told as a whole act.

Pure. A pattern holds the whole act. It counts where the company speaks ("avasimme", "açtık"), or
where its name or, in the western languages, "we" stands before the act in the same clause. Nothing
is weighed and nothing left open: one word for another's, a plan, a denial or a season, and there is
no event.
"""

import re
from functools import lru_cache
from typing import Final

from prospects.normalise import companies
from scoring.contact import naming, towns
from scoring.enums import SignalKind
from scoring.news import act_words as words
from scoring.news import act_words_west as west
from scoring.news import event_words
from scoring.news.everyday import is_everyday
from scoring.reading.patterns import late
from scoring.reading.sieve import Sieve

_ACTS: Final[dict[str, dict[str, tuple[str, ...]]]] = {**words.ACTS, **west.ACTS}
_AGAINST: Final = {**words.AGAINST, **west.AGAINST}
_NONE: Final = {**words.NONE, **west.NONE}
_OFFICE_AT: Final = {**words.OFFICE_AT, **west.OFFICE_AT}
_THAT: Final = {**words.THAT, **west.THAT}
LANGUAGES: Final = frozenset(_ACTS)
_UNSPACED: Final = frozenset({"ja", "ko"})  # particles stand on the words
GAP: Final = 70  # signs between who does it and what is done
_ASKED: Final = late(r"[?？]\W*$")
_CAPITAL: Final = late(r"(?:(?<=\s)|^(?=\S+ (?:ile|ve|ja|és|și|και)\s))[A-ZÀ-ŽĞİŞΑ-ΩΆ-Ώ][\w-]{2,}")
# The subjects that a clause without a name may have: "当社は", "우리는".
_WE: Final = late(r"当社|弊社|私たち|わたしたち|당사|저희|우리")


@lru_cache(maxsize=1024)  # a sentence is asked as news, below its headline and as what dates it
def judge(text: str, name: str, language: str) -> tuple[SignalKind, re.Match[str]] | None:
    """Return the kind of event that the company of this name tells as its own, and the words.

    ``language``: one of ``LANGUAGES``; for any other there is none.
    """
    told = _sieve(language).numbers(text) if language in LANGUAGES else []
    if not told or _against(language).search(text) or _ASKED.search(text):
        return None
    if _is_of_another_house(text, name, language):
        return None
    for number in told:
        kind, place, pattern = _acts(language)[number]
        for match in pattern.finditer(text):
            if _is_own(text, match, kind, place, name, language) and (
                kind is not SignalKind.PARTNERSHIP or _has_other(text, name, language)
            ):
                return kind, match
    return None


def _is_own(
    text: str, match: re.Match[str], kind: SignalKind, place: int, name: str, language: str
) -> bool:
    """Say whether the company speaks or does it; "place" is the pattern's in its tuple."""
    if language in west.ACTS and is_everyday(text, kind):
        return False
    if place == _BEHIND:
        return _stands_behind(text, match, name)
    if place == 0 and _speaks(text, match, kind, name, language):
        return True
    if language in west.ACTS:
        return _does(text, match, kind, name, language)
    return _is_named(text, match, kind, name, language)


def is_refused(text: str, name: str, language: str) -> bool:
    """Say whether a text tells a plan, a season's matter, or the news of a customer or another."""
    if language in _NONE:
        return is_anothers(text, name, language)
    return language in LANGUAGES and bool(_against(language).search(text))


def is_against(text: str, language: str) -> bool:
    """Say whether a text tells a plan, a denial, a season's or another's, in any language."""
    languages = [language] if language in LANGUAGES else LANGUAGES
    return any(_against(one).search(text) for one in languages)


def is_anothers(text: str, name: str, language: str) -> bool:
    """Say so where ``events`` judges too: only what its rules lack."""
    return language in _NONE and (
        bool(_none(language).search(text)) or _is_of_another_house(text, name, language)
    )


def _is_of_another_house(text: str, name: str, language: str) -> bool:
    """Say whether somebody takes office in a house of another name."""
    office = _office(language).search(text) if language in _OFFICE_AT else None
    if office is None:
        return False
    goes_on = re.match(r" [A-ZÀ-Ž]", text[office.end("name") :])  # "i Hamar Idrettslag"
    is_place = _BIG_PLACES.fullmatch(office["name"]) or towns.is_town(office["name"])
    if is_place and not goes_on:
        return False
    own = _names(text, name, language)
    if any(not start and _DOES.match(text, end) for start, end in own):
        return False  # "Acme udnævner Lars Holm til direktør i Produktion"
    return not any(start <= office.start("name") < end for start, end in own)


_DOES: Final = late(r" [a-zà-ž]")
_BIG_PLACES: Final = late(r"Danmark|Norge|Sverige|Norden|Europa|Skandinavien|Skandinavia")


def _speaks(text: str, match: re.Match[str], kind: SignalKind, name: str, language: str) -> bool:
    """Say whether the company itself speaks: always, unless a particle marks another subject."""
    if language not in _UNSPACED:
        return True
    before = text[: match.start()]
    subject = _SUBJECT[language].search(before)
    if _WE.match(match[0]):
        return True
    if subject is None or _NO_SUBJECT.search(subject[1]) or _WE.fullmatch(subject[1].strip()):
        return not _OF_ANOTHER[language].search(before) and not (
            kind is SignalKind.LEADERSHIP and language == "ko" and not _IN_OFFICE.fullmatch(before)
        )
    return any(
        subject.start(1) <= start < subject.end(1) for start, _ in _names(text, name, language)
    )


_SUBJECT: Final = {
    "ja": late(r"(?:^|[、。」\s])([^、。「」\s]{2,30}?)[がは、](?=[^がは]*$)"),
    "ko": late(r"(?:^|[,.]\s?)([^,.]{2,30}?)(?:[이가은는]\s|,\s)(?=[^,]*$)"),
}
# "東西商事の社長に", "남도상사 신임 대표": of whom, where nobody has been named.
_OF_ANOTHER: Final = {"ja": late(r"[^\s、。]{2,}の$"), "ko": late(r"\S{2,}의\s$")}
_IN_OFFICE: Final = late(r"(?:.*[,.]\s)?(?:[가-힣]{3}\s)?")  # "김민수 대표이사가 …"
# When, where and on what ground, marked like a subject.
_NO_SUBJECT: Final = late(
    r"\d|この(?:たび|度)|本日|今般|おかげ|(?:[にでより]|から|에|에서|로|부터|오늘|이번)$|[을를]\s"
)


def _is_named(text: str, match: re.Match[str], kind: SignalKind, name: str, language: str) -> bool:
    """Say whether the company is who does it; of an office, whether it is the company's."""
    for start, end in _names(text, name, language):
        if kind is SignalKind.LEADERSHIP and language not in _UNSPACED:
            return True  # the act names the person and the office, the name says where
        gap = text[end : match.start()]
        is_before = start <= match.start() and len(gap) <= GAP and not re.search(r"[.:;。]", gap)
        is_of_two = kind is SignalKind.PARTNERSHIP and language in _UNSPACED  # "しらかばと北都が"
        if not is_before or (_that(language).search(gap) and not is_of_two):
            continue
        if language in _UNSPACED:
            if re.match(r"\s?(?:[、,はがもと]|이|가|은|는|와|과|[ ])", text[end:]):
                return True
            if kind is SignalKind.LEADERSHIP and re.match(r"の|의", text[end:]):
                return True
        elif not re.match(r"\w|['’-]", text[end:]):
            return True
    # "Etelä-Afrikkaan laajeni Acme": behind the act where the verb stands before its subject.
    return language == "hu" and any(
        match.end() <= start <= match.end() + 6 for start, _ in _names(text, name, language)
    )


_BEHIND: Final = 2  # place of the patterns that the company stands behind


def _stands_behind(text: str, match: re.Match[str], name: str) -> bool:
    """Say whether it was done to the company: "has invested 2 million in Acme"."""
    ours = [found.start() for found in _we(west.US).finditer(text, match.end())]
    starts = [start for start, _ in naming.mentions(text, name)]
    return any(0 <= start - match.end() <= 1 for start in [*starts, *ours])


def _does(text: str, match: re.Match[str], kind: SignalKind, name: str, language: str) -> bool:
    """Say whether the company or "we" stands before a western act; of an office, whose it is."""
    for we in _we(west.WE[language]).finditer(text, 0, match.end()):
        if we.start() > match.start() and " " not in text[match.start() : we.start() - 1]:
            return True  # "haben wir"
        if _FOLLOWS.fullmatch(text, we.end(), max(we.end(), match.start())):
            return we.end() <= match.start()
    own = naming.mentions(text, name)
    if kind is SignalKind.LEADERSHIP:
        if _is_elsewhere(text, match, own):
            return False
        if own or begun(text, name, language) or _we(west.OUR[language]).search(text):
            return True
        # "Anna Brzozowska objęła stanowisko prezesa": whose office, would follow.
        is_alone = language != "de" and not _CAPITAL.search(text, match.end())
        return match.start() == 0 and is_alone
    for start, end in [*own, *begun(text, name, language)]:
        gap = text[end : match.start()]
        is_before = start <= match.start() and len(gap) <= GAP and not re.search(r"[.:;]", gap)
        near = text[max(0, start - 40) : start]
        is_aside = event_words.PREPOSITION.search(near) and re.search(r"[A-ZÀ-Ž]\w", gap)
        is_kin = event_words.KIN_AFTER.search(gap) or event_words.HELPS.search(gap)
        if is_before and not is_aside and not is_kin and not _that(language).search(gap):
            return not re.match(r"['’-]", text[end:])
    return False


# What may stand between "we" and what is done: nobody else, and no other clause.
_FOLLOWS: Final = late(r"[^.:;,A-ZÀ-Ž]{0,25}")
_AT: Final = late(
    r"^[^.:;,]{0,20}?\b(?i:at|of|bei|beim|chez|de la|de|di|della|bij|van|da|do|hos|på|för|av|firmy"
    r"|w) (?P<name>[A-ZÀ-ŽŁŚ][\w&-]+)"
)


def _is_elsewhere(text: str, match: re.Match[str], own: list[tuple[int, int]]) -> bool:
    """Say whether the office is in a house of another name: "director of Globex"."""
    found = _AT.match(text[match.end() :])
    if found is None or towns.is_town(found["name"]):
        return False
    start = match.end() + found.start("name")
    return not any(begin <= start < end for begin, end in own)


def begun(text: str, name: str, language: str) -> list[tuple[int, int]]:
    """Find one telling word of the name where a sentence begins with it: "Lakshana is cutting"."""
    pattern = _beginning(name, language)
    found = pattern.match(text) if pattern else None
    return [found.span("name")] if found else []


# Where the trade stands before the name: "Talleres Ibarra", "Menuiserie Castagnet".
_TRADE_FIRST: Final = frozenset({"fr", "es", "it", "pt", "pl", "hr"})


@lru_cache(maxsize=64)
def _beginning(name: str, language: str) -> re.Pattern[str] | None:
    telling = {word.casefold() for word in companies.company_tokens(name)}
    tokens = [word for word in re.findall(r"[^\W\d_]+", name) if word.casefold() in telling]
    if len(tokens) < 2:
        return None  # ``naming`` knows it
    chosen = [tokens[0], *(tokens[-1:] if language in _TRADE_FIRST else [])]
    told = [
        re.escape(word)
        for word in chosen
        if len(word) >= naming.MIN_SHORT_NAME and word[0].isupper()
        if naming.is_rare(word) and not towns.is_town(word)
    ]
    if not told:
        return None
    article = r"(?:(?:A|O|L[ae]|El|De|Die|Das|The|Firma) (?:[a-zà-ž]+ )?)?"
    return re.compile(rf"{article}(?P<name>{'|'.join(told)})(?= [a-zà-ž])")


@lru_cache(maxsize=64)
def _we(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


def _has_other(text: str, name: str, language: str) -> bool:
    """Say whether somebody else is named; where there are no capitals, the act itself says so."""
    if language in _UNSPACED:
        return True
    own = _names(text, name, language)
    return any(
        not any(start <= found.start() < end for start, end in own)
        for found in _CAPITAL.finditer(text)
    )


def _names(text: str, name: str, language: str) -> list[tuple[int, int]]:
    """List where the company is named, in any case: "Kuusirannan", "あおば製作所が"."""
    return [match.span() for match in _spelled(name, language).finditer(text)] or naming.mentions(
        text, name
    )


@lru_cache(maxsize=64)
def _spelled(name: str, language: str) -> re.Pattern[str]:
    core = re.sub(words.LEGAL, " ", name, flags=re.IGNORECASE).strip()
    if re.search(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]", core):
        return re.compile(re.escape(core))
    tokens = re.findall(r"[^\W_]+", core)
    if not tokens or len("".join(tokens)) < naming.MIN_SHORT_NAME:
        return re.compile(r"(?!)")
    exact = r"\W{1,3}".join(map(re.escape, tokens))
    if language not in words.ENDINGS:
        return re.compile(rf"(?<!\w){exact}(?!\w)")
    less, endings = words.ENDINGS[language]
    bent = r"\W{1,3}".join(_bent(token, less, endings) for token in tokens)
    if len(tokens) > 1 and naming.mentions(f"{tokens[0]} on", name):
        bent += rf"|{_bent(tokens[0], less, endings)}(?! [A-ZÀ-Ž]|-)"  # "Harjulan uusi johtaja"
    return re.compile(rf"(?<!\w)(?:{exact}|{bent})(?!\w)")


def _bent(token: str, less: int, endings: str) -> str:
    """Write a word of a name in its cases: "Kuusiranta", "Kuusirannan"."""
    stems = dict.fromkeys(token[: max(4, len(token) - cut)] for cut in range(less + 1))
    return rf"(?:{re.escape(token)}|(?:{'|'.join(map(re.escape, stems))}){endings})"


@lru_cache(maxsize=32)
def _acts(language: str) -> list[tuple[SignalKind, int, re.Pattern[str]]]:
    return [
        (SignalKind(kind), place, late(source, re.IGNORECASE))
        for kind, told in _ACTS[language].items()
        for place, source in enumerate(told)
        if source
    ]


@lru_cache(maxsize=32)
def _sieve(language: str) -> Sieve:
    return Sieve([source for told in _ACTS[language].values() for source in told if source])


@lru_cache(maxsize=32)
def _against(language: str) -> re.Pattern[str]:
    return re.compile(_AGAINST[language], re.IGNORECASE)


@lru_cache(maxsize=32)
def _none(language: str) -> re.Pattern[str]:
    return re.compile(_NONE[language], re.IGNORECASE)


@lru_cache(maxsize=32)
def _office(language: str) -> re.Pattern[str]:
    return re.compile(_OFFICE_AT[language], re.IGNORECASE)


@lru_cache(maxsize=32)
def _that(language: str) -> re.Pattern[str]:
    return re.compile(_THAT[language], re.IGNORECASE)

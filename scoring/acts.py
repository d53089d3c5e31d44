"""What a sentence says that its company did, in ten languages, most with verbs that say who.

Pure. A pattern holds the whole act. It counts where the company speaks ("avasimme", "açtık"), or
where its name stands before the act in the same clause. Nothing is weighed and nothing left open:
one word for another's, a plan, a denial or a season, and there is no event.
"""

import re
from functools import lru_cache
from typing import Final

from scoring import act_words as words
from scoring import naming, towns
from scoring.enums import SignalKind
from scoring.patterns import late
from scoring.sieve import Sieve

LANGUAGES: Final = frozenset(words.ACTS)
_UNSPACED: Final = frozenset({"ja", "ko"})  # particles stand on the words
GAP: Final = 70  # signs between who does it and what is done
_ASKED: Final = late(r"[?？]\W*$")
_CAPITAL: Final = late(r"(?:(?<=\s)|^(?=\S+ (?:ile|ve|ja|és|și|και)\s))[A-ZÀ-ŽĞİŞΑ-ΩΆ-Ώ][\w-]{2,}")
# The subjects that a clause without a name may have: "当社は", "우리는".
_WE: Final = late(r"当社|弊社|私たち|わたしたち|당사|저희|우리")


def judge(text: str, name: str, language: str) -> tuple[SignalKind, re.Match[str]] | None:
    """Return the kind of event that the company of this name tells as its own, and the words.

    ``language``: one of ``LANGUAGES``; for any other there is none.
    """
    if language not in LANGUAGES or _is_of_another_house(text, name, language):
        return None
    told = _sieve(language).numbers(text)
    if not told or _against(language).search(text) or _ASKED.search(text):
        return None
    for number in told:
        kind, speaks, pattern = _acts(language)[number]
        for match in pattern.finditer(text):
            is_own = _speaks(text, match, kind, name, language) if speaks else False
            if (is_own or _is_named(text, match, kind, name, language)) and (
                kind is not SignalKind.PARTNERSHIP or _has_other(text, name, language)
            ):
                return kind, match
    return None


def is_refused(text: str, name: str, language: str) -> bool:
    """Say whether a text tells a plan, a season's matter, or the news of a customer or another."""
    if language in words.NONE:
        return is_anothers(text, name, language)
    return language in LANGUAGES and bool(_against(language).search(text))


def is_anothers(text: str, name: str, language: str) -> bool:
    """Say so where ``events`` judges too (Czech, Danish, Norwegian): only what its rules lack."""
    return language in words.NONE and (
        bool(_none(language).search(text)) or _is_of_another_house(text, name, language)
    )


def _is_of_another_house(text: str, name: str, language: str) -> bool:
    """Say whether somebody takes office in a house of another name."""
    office = _office(language).search(text) if language in words.OFFICE_AT else None
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
    r"\d|この(?:たび|度)|本日|今般|おかげ|(?:[にでより]|から|에|에서|로|부터|오늘|이번)$"
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
    return re.compile(rf"(?<!\w)(?:{exact}|{bent})(?!\w)")


def _bent(token: str, less: int, endings: str) -> str:
    """Write a word of a name in its cases: "Kuusiranta", "Kuusirannan"."""
    stems = dict.fromkeys(token[: max(4, len(token) - cut)] for cut in range(less + 1))
    return rf"(?:{re.escape(token)}|(?:{'|'.join(map(re.escape, stems))}){endings})"


@lru_cache(maxsize=16)
def _acts(language: str) -> list[tuple[SignalKind, bool, re.Pattern[str]]]:
    return [
        (SignalKind(kind), number == 0, re.compile(source, re.IGNORECASE))
        for kind, pair in words.ACTS[language].items()
        for number, source in enumerate(pair)
        if source
    ]


@lru_cache(maxsize=16)
def _sieve(language: str) -> Sieve:
    return Sieve([source for pair in words.ACTS[language].values() for source in pair if source])


@lru_cache(maxsize=16)
def _against(language: str) -> re.Pattern[str]:
    return re.compile(words.AGAINST[language], re.IGNORECASE)


@lru_cache(maxsize=16)
def _none(language: str) -> re.Pattern[str]:
    return re.compile(words.NONE[language], re.IGNORECASE)


@lru_cache(maxsize=16)
def _office(language: str) -> re.Pattern[str]:
    return re.compile(words.OFFICE_AT[language], re.IGNORECASE)


@lru_cache(maxsize=16)
def _that(language: str) -> re.Pattern[str]:
    return re.compile(words.THAT[language], re.IGNORECASE)

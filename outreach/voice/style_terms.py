"""The turns of phrase of generated text by language and kind, read from `tables/style*.txt`."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_TABLES = Path(__file__).parent / "tables"
_SECTION = re.compile(r"\[(\w+)\](?: (.+))?")
# What a person's own writing shows; all else speaks for a machine.
_OWN = ("rough", "time")
LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pt", "pl")
_TIME = re.compile(
    r"\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?s?\b|\b(?:yesterday|tonight|tomorrow"
    r"|january|february|march|april|june|july|august|september|october|november|december"
    r"|last (?:week|month|year|winter|summer|spring|fall|night)|ago|o'clock|easter|christmas)\b",
    re.IGNORECASE,
)
_ROUGH = re.compile(
    r"(?m)^[a-z]|(?<=[.?!] )[a-z]|\bi\b(?!['.])|[:;]-?[)(]|\.\.+|\?\?|!!|\(|  +\S"
    r"|\b(?:ok|okay|yeah|pls|plz|thx|btw|fyi|asap|gonna|wanna|gotta|dont|cant|wont|ive|im|hey|haha"
    r"|sorry|honestly|guess|kind of|sort of|bit|stuff|thing|guy|guys|actually|anyway|maybe|though"
    r"|probably|pretty|otherwise|w/|attached|he|she|him|her|my|told|said|talked|spoke|did|went|came"
    r"|got|put)\b"
)
_FIGURE = re.compile(r"(?<!\w)[$€£#]?\d[\d.,:/-]*\w{0,3}")
_TRIAD = re.compile(
    r"\b[a-z][\w'-]{0,25}(?: [a-z][\w'-]{0,25}){0,2}, (?!and\b|or\b)[a-z][\w'-]{0,25}"
    r"(?: [a-z][\w'-]{0,25}){0,3},? (?:and|or|und|et|y|e|en|i) [a-z][\w'-]{0,25}"
)
_ABSTRACT = re.compile(
    r"\b[a-z]{3,14}(?:tions?|sions?|ments?|ness|ities|ity|ances?|ences?|ships?|isms?|ung|heit|keit"
    r"|ité|idad|ità|heid)\b"
)
# Shares and the minutes of a call are figures that a machine gives as well.
_FIGURE_ABROAD = re.compile(
    r"(?<!\w)[$€£#]?\d(?:[\d.,:/-]*\d)?(?![\d.,:/-]*\d)"
    r"(?! ?(?:%|[Pp]ro[cz]|por cento|por ciento|per cento|pour cent|-?[Mm]in|[Hh]oras|/))"
)
_TRIAD_ABROAD = re.compile(
    r"\b[^\W\d_][\w'-]{1,25}(?: [\w'-]{1,25}){0,1}, [\w'-]{2,25}(?: [\w'-]{1,25}){0,2},?"
    r" (?:und|oder|et|ou|y|o|e|en|of|i|oraz|lub) [^\W\d_][\w'-]{1,25}"
)
_ABSTRACT_ABROAD = re.compile(
    r"\b[^\W\d_]{3,18}(?:ung|ungen|heit|keit|keiten|ität|tion|tionen|tions?|sions?|ments?|ités?"
    r"|ances?|ences?|ción|ciones|idad|idades|mientos?|anza|enza|zion[ei]|sion[ei]|ità|ment[oi]"
    r"|atie|ties|teit|heid|heden|ing|ção|ções|dades?|ança|ência|ności|ość|ością|anie|enie|ania"
    r"|enia|aniem|eniem|acja|acji|ację|acje)\b",
    re.IGNORECASE,
)
_MARKS = r"[:;]-?[)(]|\.\.+|\?\?|!!|(?<=[.?!] )[^\W\d_A-Z](?<=[a-zà-ÿ])"


@dataclass(frozen=True, slots=True)
class Terms:
    """What one language shows: by kind for a machine; figures, times and roughness against it."""

    kinds: dict[str, re.Pattern[str]]
    triad: re.Pattern[str]
    abstract: re.Pattern[str]
    figure: re.Pattern[str]
    time: re.Pattern[str]
    rough: re.Pattern[str]


def _read(name: str) -> tuple[dict[str, list[str]], dict[str, str]]:
    listed: dict[str, list[str]] = {}
    said: dict[str, str] = {}
    kind = ""
    for line in (_TABLES / name).read_text(encoding="utf-8").splitlines():
        if section := _SECTION.fullmatch(line):
            kind = section.group(1)
            said[kind], listed[kind] = section.group(2), []
        elif line and not line.startswith("#"):
            listed[kind].append(line)
    return listed, said


def _compiled(listed: dict[str, list[str]]) -> dict[str, re.Pattern[str]]:
    return {
        name: re.compile("|".join(lines), re.IGNORECASE)
        for name, lines in listed.items()
        if name not in _OWN
    }


@cache
def terms_of(language: str) -> Terms:
    """Return what one of `LANGUAGES` shows; its expressions are made when first asked for."""
    if language == "en":
        return Terms(PATTERNS, _TRIAD, _ABSTRACT, _FIGURE, _TIME, _ROUGH)
    listed, _ = _read(f"style_{language}.txt")
    return Terms(
        _compiled(listed),
        _TRIAD_ABROAD,
        _ABSTRACT_ABROAD,
        _FIGURE_ABROAD,
        re.compile("|".join(listed["time"]), re.IGNORECASE),
        re.compile("|".join([f"(?i:{one})" for one in listed["rough"]] + [_MARKS])),
    )


_ENGLISH, _SAID = _read("style.txt")
PATTERNS = _compiled(_ENGLISH)
MESSAGES = {
    **_SAID,
    "triad": "Three in a row for the rhythm. Keep the one that matters.",
    "dash": "A long dash. Use a comma or a full stop.",
    "abstract": "An abstract noun among many. Say who does what.",
    "even": "Sentences of nearly the same length. Vary them.",
    "vague": "No figure and no date. Say one thing that can be checked.",
}

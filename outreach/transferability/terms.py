"""The comparable terms of a text: figures, months, names and words, each with what it is worth.

A term is the same however it is written: "€8.3M" and "8.3 million euros", "Sept. 26" and
"2025-09-26", "hiring" and "recrute". Words that any mail or a whole segment uses are worth nothing.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

_TABLES = Path(__file__).parent / "tables"
_TOKEN = re.compile(
    r"(?P<day>(?<![\w.])(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?!\w))"
    r"|(?P<number>(?<![\w.,])\d{1,3}(?:[,.'’  ]\d{3})+(?:[.,]\d{1,3})?(?!\d)"
    r"|(?<![\w.,])\d{1,15}(?:[.,]\d{1,3})?(?!\d))"
    r"(?:[  ]?-?(?P<scale>[kKmM](?![\w])|[kK]?[mM]n\b|[bB]n\b|[bB](?!\w)|%|[^\W\d_]{3,10}\b))?"
    r"|(?P<word>[^\W\d_]+)"
)
_SCALES = {
    **dict.fromkeys(("k", "thousand", "tausend", "mil", "duizend", "tys"), 1e3),
    **dict.fromkeys(("m", "mn", "mio", "million", "millions", "millionen", "millones"), 1e6),
    **dict.fromkeys(("milioni", "milione", "miljoen", "milhões", "milhoes", "mln"), 1e6),
    **dict.fromkeys(("b", "bn", "billion", "billions", "mrd", "milliarden", "milliards"), 1e9),
    **dict.fromkeys(("miliardi", "miljard", "bilhões"), 1e9),
}
# A time that the mail asks for is no figure about the company.
_SHARES = ("%", "percent", "prozent", "pourcent", "procent")
_MINUTES = ("min", "mins", "minute", "minutes", "minuten", "minutos", "minuti", "minuty")
_HOURS = (
    "h",
    "hour",
    "hours",
    "stunde",
    "stunden",
    "heure",
    "heures",
    "hora",
    "horas",
    "ore",
    "uur",
)
_USUAL_HOURS = (1, 2, 24, 48)
_NUMBER_WORDS = {
    word: value
    for value, listed in enumerate(
        (
            "two zwei deux dos due twee dois duas",
            "three drei trois tres tre drie três",
            "four vier quatre cuatro quattro quatro",
            "five fünf cinq cinco cinque vijf",
            "six sechs seis sei zes",
            "seven sieben sept siete sette zeven sete",
            "eight acht huit ocho otto oito",
            "nine neun neuf nueve nove negen",
            "ten zehn dix diez dieci tien dez",
            "eleven elf onze once undici",
            "twelve zwölf douze doce dodici twaalf doze",
        ),
        start=2,
    )
    for word in listed.split()
} | {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "hundred": 100, "dozen": 12}
_MONTHS = {
    word: number
    for number, listed in enumerate(
        (
            "january jan januar janvier enero gennaio januari janeiro",
            "february feb februar février febrero febbraio februari fevereiro",
            "march mar märz mars marzo maart março",
            "april apr avril abril aprile",
            "may mai mayo maggio mei maio",
            "june jun juni juin junio giugno junho",
            "july jul juli juillet julio luglio julho",
            "august aug août agosto augustus",
            "september sep sept septembre septiembre settembre setembro",
            "october oct oktober octobre octubre ottobre outubro",
            "november nov novembre noviembre novembro",
            "december dec dezember décembre diciembre dicembre dezembro",
        ),
        start=1,
    )
    for word in listed.split()
}
_AMBIGUOUS = frozenset({"may", "mar", "mars", "sept", "mai", "sep", "dec", "jan", "once", "onze"})
_ENDINGS = (
    *("ations", "ation", "ement", "ments", "ment", "ities", "ity", "ings", "ing", "ions", "ion"),
    *("ies", "ers", "er", "ed", "es", "en", "e", "s", "y"),
)

FIGURE, YEAR, COUNT, FEW = 2.5, 1.5, 1.5, 0.7
MONTH, NAME, WORD, LONG_WORD, CONCEPT = 1.0, 2.0, 1.0, 1.2, 0.5


@dataclass(frozen=True, slots=True)
class Term:
    """One term at `text[start:end]`; `key` compares, `worth` says how much it tells apart."""

    start: int
    end: int
    key: str
    worth: float

    @property
    def is_figure(self) -> bool:
        """Tell whether the term is a number that cannot be left out of a comparison."""
        return self.key.startswith("#") and self.worth > FEW


def terms(text: str, *, nouns_are_capital: bool = False) -> Iterator[Term]:
    """Yield the terms of a text in order; words that say nothing are left out.

    `nouns_are_capital`: the text is German, where a capital is no sign of a name.
    """
    for match in _TOKEN.finditer(text):
        if match["day"]:
            yield from _day(match)
        elif match["number"]:
            yield from _number(match, text)
        else:
            yield from _word(match, text, nouns_are_capital=nouns_are_capital)


def keys(text: str) -> frozenset[str]:
    """Return the keys of a text's terms."""
    return frozenset(term.key for term in terms(text))


def name_keys(text: str) -> frozenset[str]:
    """Return the keys under which the words of a name could turn up, common ones included."""
    words = re.findall(r"[^\W\d_]+|\d+", text)
    return frozenset(one for word in words for one in (stem(word), f"#{word}"))


def _day(match: re.Match[str]) -> Iterator[Term]:
    parts = [int(part) for part in re.split(r"[-/.]", match["day"])]
    year, month, day = parts if parts[0] > 31 else (parts[2], parts[1], parts[0])
    if month > 12:
        month, day = day, month
    yield Term(*match.span(), f"#{year}", YEAR)
    yield Term(*match.span(), f"@{month}", MONTH)
    yield Term(*match.span(), f"#{day}", FEW)


def _number(match: re.Match[str], text: str) -> Iterator[Term]:
    start, end = match.span("number")
    scale = (match["scale"] or "").lower()
    value = _value(match["number"]) * _SCALES.get(scale, 1)
    if scale in _SCALES or scale in _SHARES:
        end = match.end("scale")
    is_time = scale in _MINUTES or (scale in _HOURS and value in _USUAL_HOURS)
    if value and not is_time:
        yield Term(start, end, f"#{value:.6g}", _worth_of(value, is_share=scale in _SHARES))
    if scale and scale not in _SCALES and scale not in _SHARES:
        inner = _TOKEN.match(text, match.start("scale"))
        if inner and inner["word"]:
            yield from _word(inner, text, nouns_are_capital=True)


def _worth_of(value: float, *, is_share: bool) -> float:
    if is_share and value > 12:
        return FIGURE
    if 1900 <= value <= 2100 and value == int(value):
        return YEAR
    if value >= 100 or value != int(value):
        return FIGURE
    return COUNT if value > 12 else FEW


def _value(written: str) -> float:
    """Read a number in English or continental writing: 3,000 = 3.000 = 3000, 8.3 = 8,3."""
    plain = re.sub(r"['’  ]", "", written)
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", plain):
        return float(re.sub(r"[.,]", "", plain))
    whole, _, part = plain.replace(",", ".").rpartition(".")
    return float(f"{whole.replace('.', '')}.{part}") if whole else float(plain)


def _word(match: re.Match[str], text: str, *, nouns_are_capital: bool) -> Iterator[Term]:
    word, start, end = match.group(), match.start(), match.end()
    lowered = word.lower()
    if lowered in _MONTHS and _is_month(lowered, text, start, end):
        yield Term(start, end, f"@{_MONTHS[lowered]}", MONTH)
        return
    if lowered in _NUMBER_WORDS and lowered not in _AMBIGUOUS:
        value = float(_NUMBER_WORDS[lowered])
        yield Term(start, end, f"#{value:.6g}", _worth_of(value, is_share=False))
        return
    key = stem(word)
    concept = _concepts().get(key)
    if concept:
        yield Term(start, end, concept, CONCEPT)
        return
    is_short = word.isupper() and 2 <= len(word) <= 6
    if (len(word) < 3 and not is_short) or key in _common():
        return
    yield Term(start, end, key, _worth_of_word(word, text, start, nouns_are_capital, is_short))


def _worth_of_word(
    word: str, text: str, start: int, nouns_are_capital: bool, is_short: bool
) -> float:
    inner = any(char.isupper() for char in word[1:])
    is_first = start == 0 or text[:start].rstrip(" \"'“„(-*•")[-1:] in (
        "",
        ".",
        "!",
        "?",
        "\n",
        ":",
    )
    if is_short or inner or (word[0].isupper() and not is_first and not nouns_are_capital):
        return NAME
    return LONG_WORD if len(word) > 8 else WORD


def _is_month(word: str, text: str, start: int, end: int) -> bool:
    if word not in _AMBIGUOUS:
        return True
    near = text[max(0, start - 5) : start] + text[end : end + 6]
    return text[start].isupper() and any(char.isdigit() for char in near)


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """Return one form for the forms of a word: no accents, no ending, seven letters at most."""
    bare = unicodedata.normalize("NFKD", word.lower().replace("ß", "ss"))
    plain = "".join(char for char in bare if not unicodedata.combining(char))
    for ending in _ENDINGS:
        if plain.endswith(ending) and len(plain) - len(ending) >= 4:
            plain = plain[: -len(ending)]
            break
    return plain[:7]


@cache
def _common() -> frozenset[str]:
    listed = (_TABLES / "common.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(
        stem(word) for line in listed if not line.startswith("#") for word in line.split()
    )


@cache
def _concepts() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in (_TABLES / "concepts.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            name, _, listed = line.partition(":")
            for word in listed.split():
                found.setdefault(stem(word), f"={name}")
    return found

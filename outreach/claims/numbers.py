"""Quantities in running text: value, unit, what is counted, and how exactly it is meant.

English, German, French and Spanish notations. "1.2M", "1,200,000", "1,2 Mio." and "1.200.000" are
one value; "half" is 50 %, "doubled" is twice, "24 hours" is a day.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from outreach import sentences
from outreach.claims import words

_ROUGH, _MORE, _LESS = "~", ">", "<"


@dataclass(frozen=True, slots=True)
class Number:
    """A quantity from `low` to `high`, in units of its dimension.

    `unit` is a dimension ("usd", "day", "%", "x") or empty. `nouns` are the stems of what is
    counted, its head last. `bound` is "" for exact, "~" about, ">" at least, "<" at most. `per` is the unit of a
    rate ("month" of "$5 a month").
    """

    low: float
    high: float
    unit: str
    text: str
    start: int
    end: int
    nouns: tuple[str, ...] = ()
    bound: str = ""
    per: str = ""

    @property
    def value(self) -> float:
        """The quantity, or the lower end of a range."""
        return self.low


_SCALE = {
    word: factor
    for listed, factor in (
        ("hundred hundert cent cien", 1e2),
        ("k thousand thousands tausend tsd mille mil", 1e3),
        ("m mn mm mio million millions millionen millones millón millon", 1e6),
        ("b bn billion billions mrd milliarde milliarden milliard milliards", 1e9),
        ("tn trillion trillions billionen", 1e12),
    )
    for word in listed.split()
}
_ORDINAL = ("st", "nd", "rd", "th")
_GLUED = "k|mn|mm|mio|m|bn|b|tn"
_CURRENCY = {
    sign: unit
    for unit, signs in {
        "usd": "$ usd us$ dollar dollars us-dollar us-dollars dólares",
        "eur": "€ eur euro euros",
        "gbp": "£ gbp pound-sterling sterling",
        "chf": "chf franken francs",
        "jpy": "¥ jpy yen",
        "inr": "₹ inr rupee rupees",
        "cad": "c$ cad ca$",
        "aud": "a$ aud au$",
        "sek": "sek",
        "pln": "pln zł zloty",
    }.items()
    for sign in signs.split()
}
# word → (dimension, size of the unit in it)
_UNIT: dict[str, tuple[str, float]] = {
    word: (dimension, factor)
    for dimension, factor, listed in (
        ("day", 1 / 86400, "second seconds sekunde sekunden seconde secondes segundo segundos"),
        ("day", 0.001 / 86400, "ms millisecond milliseconds millisekunden"),
        ("day", 1 / 1440, "minute minutes min mins minuten minuto minutos"),
        ("day", 1 / 24, "hour hours hrs stunde stunden heure heures hora horas"),
        ("day", 1, "day days tag tage tagen jour jours día días"),
        ("day", 7, "week weeks woche wochen semaine semaines semana semanas"),
        ("day", 30.4375, "month months monat monate monaten mois mes meses"),
        ("day", 365.25, "year years jahr jahre jahren an ans année années año años"),
        ("day", 3652.5, "decade decades jahrzehnt jahrzehnte jahrzehnten décennie década décadas"),
        ("%", 1, "% percent pct prozent pourcent porcentaje"),
        ("pp", 1, "pp prozentpunkte prozentpunkten"),
        ("kg", 1, "kg kilogram kilograms kilo kilos kilogramm kilogrammes kilogramos"),
        ("kg", 0.001, "g gram grams gramm grammes gramos"),
        ("kg", 1000, "t ton tons tonne tonnes tonnen toneladas"),
        ("kg", 0.4536, "lb lbs"),
        ("m", 1, "metre metres meter meters metern mètre mètres metro metros"),
        ("m", 1000, "km kilometre kilometres kilometer kilometers kilometern kilómetros"),
        ("m", 0.01, "cm centimetre centimetres centimeter centimeters zentimeter"),
        ("m", 0.001, "mm millimetre millimetres millimeter millimeters"),
        ("m", 1e-6, "µm micron microns"),
        ("m", 1e-9, "nm nanometre nanometres nanometer nanometers"),
        ("m", 1609.34, "mile miles"),
        ("m", 0.3048, "ft foot feet"),
        ("m2", 1, "m² sqm quadratmeter m2"),
        ("m2", 0.0929, "sqft"),
        ("m2", 10000, "hectare hectares hektar"),
        ("m2", 4046.86, "acre acres"),
        ("l", 1, "litre litres liter liters litros litern"),
        ("l", 3.785, "gallon gallons"),
        ("byte", 1e3, "kb"),
        ("byte", 1e6, "mb megabyte megabytes"),
        ("byte", 1e9, "gb gigabyte gigabytes"),
        ("byte", 1e12, "tb terabyte terabytes"),
        ("byte", 1e15, "pb petabyte petabytes"),
        ("w", 1e3, "kw kilowatt kilowatts"),
        ("w", 1e6, "mw megawatt megawatts"),
        ("w", 1e9, "gw gigawatt gigawatts"),
        ("wh", 1e3, "kwh"),
        ("wh", 1e6, "mwh"),
        ("wh", 1e9, "gwh"),
        ("°c", 1, "°c celsius"),
        ("°f", 1, "°f fahrenheit"),
        ("x", 1, "x × times fold mal fois veces -fold"),
    )
    for word in listed.split()
}
_SMALL = {
    word: value
    for value, listed in {
        2: "two zwei deux dos",
        3: "three drei trois tres",
        4: "four vier quatre cuatro",
        5: "five fünf cinq cinco",
        6: "six sechs seis",
        7: "seven sieben sept siete",
        8: "eight acht huit ocho",
        9: "nine neun neuf nueve",
        10: "ten zehn dix diez",
        11: "eleven elf onze once",
        12: "twelve zwölf douze doce dozen dutzend douzaine docena",
        13: "thirteen dreizehn treize trece",
        14: "fourteen vierzehn quatorze catorce",
        15: "fifteen fünfzehn quinze quince",
        16: "sixteen sechzehn seize dieciséis",
        17: "seventeen siebzehn",
        18: "eighteen achtzehn",
        19: "nineteen neunzehn",
        20: "twenty zwanzig vingt veinte",
        30: "thirty dreißig trente treinta",
        40: "forty vierzig quarante cuarenta",
        50: "fifty fünfzig cinquante cincuenta",
        60: "sixty sechzig soixante sesenta",
        70: "seventy siebzig setenta",
        80: "eighty achtzig ochenta",
        90: "ninety neunzig noventa",
    }.items()
    for word in listed.split()
}
# Words that are numbers in one language and something else in another: "once", "sept", "six".
_ONLY_BEFORE_NOUN = frozenset({"once", "sept", "an", "mal", "elf", "mes", "min", "t", "g", "dix"})
_ONES = frozenset({"one", "a", "an", "single", "ein", "eine", "einen", "einem", "einer", "un"}
                  | {"une", "una", "uno"})  # fmt: skip
_FRACTIONS = (
    (re.compile(r"\b(?:three[- ]quarters?|drei ?viertel|trois quarts|tres cuartos)\b"), 75.0),
    (re.compile(r"\b(?:two[- ]thirds?|zwei ?drittel|deux tiers|dos tercios)\b"), 200 / 3),
    (re.compile(r"\b(?:(?:a|one)[- ](?:third)(?= of| the)|one[- ]third|ein drittel|un tiers|"
                r"un tercio)\b"), 100 / 3),
    (re.compile(r"\b(?:a quarter(?= of| the)|one[- ]quarter|by a quarter|ein viertel|un quart|"
                r"un cuarto)\b"), 25.0),
    (re.compile(r"\b(?:half (?:of|the|a|their|its|our|your|all)\b|(?:in|by|one) half\b|halved\b|"
                r"(?:die )?hälfte\b|halbiert\w*|la moitié\b|la mitad\b)"), 50.0),
)  # fmt: skip
_MULTIPLES = (
    (re.compile(r"\b(?:doubl(?:ed|es|ing)|twofold|twice (?:as|the)|verdoppel\w+|doublé\w*|duplic\w+)\b"), 2.0),
    (re.compile(r"\b(?:tripl(?:ed|es|ing)|trebled|threefold|verdreifach\w+|triplé\w*)\b"), 3.0),
    (re.compile(r"\b(?:quadrupl(?:ed|es|ing)|fourfold|vervierfach\w+)\b"), 4.0),
)
_VAGUE = (
    (re.compile(r"\b(?:tens of thousands|zehntausende\w*|dizaines de milliers)\b"), 1e4, 99_999),
    (re.compile(r"\b(?:hundreds of thousands|hunderttausende\w*)\b"), 1e5, 999_999),
    (re.compile(r"\b(?:dozens|dutzende|dizaines|decenas)\b"), 20, 99),
    (re.compile(r"\b(?:hundreds|hunderte|centaines|cientos)\b"), 100, 999),
    (re.compile(r"\b(?:thousands|tausende|milliers|miles de)\b"), 1e3, 99_999),
    (re.compile(r"\b(?:millions|millionen|millones) (?:of|von|de)\b"), 1e6, 999e6),
    (re.compile(r"\b(?:billions|milliarden) (?:of|von)\b"), 1e9, 999e9),
)
_LIST_MARK = re.compile(r"(?m)^\s*\d{1,2}[.)]\s")
_DIGITS = re.compile(
    r"(?P<before>US\$|CA?\$|AU?\$|[$€£¥₹]|(?:USD|EUR|GBP|CHF|JPY|INR|CAD|AUD|SEK|PLN)(?= ?\d))? ?"
    r"(?<![\w.,])(?<!\d:)(?P<digits>\d{1,3}(?:(?P<mark>[,.’' \u00a0\u202f])\d{3})(?:(?P=mark)\d{3})*"
    r"(?![\d])(?:[.,]\d{1,2}(?!\d))?|\d{1,15}(?:[.,]\d{1,6})?)"
    rf"(?P<glued>(?:{_GLUED})(?![\w])|[%€$£x×]|(?:st|nd|rd|th)\b)?(?![\d])(?P<plus>\+)?(?!:\d\d)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s?(?:-|–|to|bis|à|a)\s?$", re.IGNORECASE)
_AFTER = re.compile(r"[^\W_]+(?:['’\-²][^\W_]+)*[²]?|[%€$£+/°×]|[.,;:()!?\n]")
_NO_NOUN = (words.STOP - {"people", "team"}) | frozenset(
    {"worth", "working", "based", "according", "announced", "completed", "mit", "von", "für", "aus"}
    | {"in", "im", "am", "bei", "und", "de", "des", "du", "le", "la", "les", "en", "par", "pour"}
    | {"hat", "haben", "sind", "ist", "wurde", "wurden", "arbeiten", "work", "works", "y", "et"}
    | {"zu", "zum", "seit", "an", "auf", "avec", "con", "por", "el", "los", "las", "del", "der"}
    | {"die", "das", "dem", "den", "including", "across", "throughout", "within", "through"}
    | {"go", "left", "leave", "use", "uses", "rely", "trust", "without", "between", "after", "before", "using", "because"}
)
_NOT_WHOLE_NOUN = frozenset({"more", "new", "different", "other", "total", "full", "open", "neue"})
_ABOUT = frozenset(
    {"about", "around", "nearly", "almost", "roughly", "some", "approximately", "approx", "circa"}
    | {"ca", "close", "etwa", "rund", "ungefähr", "fast", "knapp", "environ", "près", "presque"}
    | {"unos", "unas", "casi", "aproximadamente", "alrededor", "c", "gegen", "quelque"}
)
_OVER = frozenset(
    {"over", "more", "above", "exceeding", "surpass", "surpasses", "surpassed", "surpassing"}
    | {"least", "exceeds", "exceeded", "beyond", "über", "mehr", "mindestens", "plus", "más"}
    | {"passed", "passes", "topped", "upwards", "minimum", "superior", "dépasse", "supera"}
)
_UNDER = frozenset(
    {"under", "less", "fewer", "below", "most", "up", "maximum", "unter", "weniger", "bis"}
    | {"höchstens", "maximal", "moins", "menos", "hasta", "within"}
)
_PER = re.compile(
    r"^ ?(?:/ ?|per |a |an |each |every |pro |im |par |por )"
    r"(second|minute|hour|day|week|month|quarter|year|annum|user|seat|transaction|tag|woche|monat|"
    r"jahr|stunde|jour|semaine|mois|an|mes|año|día|employee|head|unit)\b",
    re.IGNORECASE,
)
_PER_WORDS = {
    "annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day",
    "hourly": "hour", "jährlich": "year", "monatlich": "month", "annum": "year", "jahr": "year",
    "monat": "month", "woche": "week", "tag": "day", "stunde": "hour", "an": "year", "mois": "month",
    "jour": "day", "semaine": "week", "mes": "month", "año": "year", "día": "day",
}  # fmt: skip


def read(text: str) -> tuple[Number, ...]:
    """List the quantities of a text in order; dates must be blanked out before."""
    return _read(text[:4_000])


@lru_cache(maxsize=8_192)
def _read(text: str) -> tuple[Number, ...]:
    text = _LIST_MARK.sub(lambda mark: " " * len(mark.group()), text)
    lowered = text.lower()
    if len(lowered) != len(text):
        # Some capitals grow when lowered ("İ"); places must stay.
        lowered = "".join(one.lower()[:1] or one for one in text)
    found = list(_digits(text, lowered))
    taken = [(one.start, one.end) for one in found]
    for one in (*_said(lowered), *_counted(text, lowered)):
        if not any(one.start < end and start < one.end for start, end in taken):
            found.append(one)
            taken.append((one.start, one.end))
    return tuple(sorted(found, key=lambda one: one.start))


def _digits(text: str, lowered: str) -> Iterator[Number]:
    previous: Number | None = None
    for match in _DIGITS.finditer(text):
        glued = (match["glued"] or "").lower()
        if glued in _ORDINAL:
            value = _value(match["digits"], match["mark"])
            yield Number(value, value, "th", match.group().strip(), *match.span())
            continue
        one = _number(text, lowered, match, glued)
        gap = text[previous.end : match.start()] if previous else ""
        is_one_unit = previous and (not previous.unit or previous.unit == one.unit)
        if previous and is_one_unit and previous.low < one.high and _is_range(gap, lowered, previous.start):
            yield _range(previous, one, lowered)
            previous = None
            continue
        if previous:
            yield previous
        previous = one
    if previous:
        yield previous


def _is_range(gap: str, lowered: str, start: int) -> bool:
    if gap.strip() in ("and", "und", "et", "y"):
        before = lowered[max(0, start - 10) : start]
        return before.rstrip().endswith(("between", "zwischen", "entre"))
    return len(gap) <= 5 and bool(_BETWEEN.match(gap))


def _range(first: Number, last: Number, lowered: str) -> Number:
    # "1.2 to 2 million": the scale of the second holds for the first, too.
    low = first.low
    if last.high >= 1e3 and low < last.high / 1e3 and last.text.strip("$€£ ") != first.text:
        scale = next((s for s in (1e3, 1e6, 1e9) if low < last.high / s * 1.001 and
                      last.high / s < 1e3), 1.0)  # fmt: skip
        low *= scale if low * scale <= last.high else 1.0
    text = lowered[first.start : last.end]
    return Number(low, last.high, last.unit or first.unit, text, first.start, last.end,
                  last.nouns, first.bound, last.per)  # fmt: skip


def _number(text: str, lowered: str, match: re.Match[str], glued: str) -> Number:
    start = match.start("before") if match["before"] else match.start("digits")
    value = _value(match["digits"], match["mark"]) * _SCALE.get(glued, 1.0)
    sign = (match["before"] or (glued if glued in "€$£%x×" else "")).lower().strip()
    tail = _tail(lowered, match.end(), sign)
    value *= tail.scale
    unit, factor = (_CURRENCY[sign], 1.0) if sign in _CURRENCY else _UNIT.get(sign, ("", 1.0))
    if not unit:
        unit, factor = tail.unit, tail.factor
    bound = _MORE if match["plus"] or tail.is_plus else _bound(lowered, start)
    end = tail.end
    nouns = tail.nouns or _owner(lowered, start)
    return Number(value * factor, value * factor, unit, text[start:end].strip(), start, end,
                  nouns, bound, tail.per)  # fmt: skip


def _value(digits: str, mark: str | None) -> float:
    plain = digits.replace("\u00a0", " ").replace("\u202f", " ")
    if mark:
        mark = " " if mark in "\u00a0\u202f" else mark
        whole = plain.replace(mark, "")
        return float(whole.replace(",", "."))
    return float(plain.replace(",", "."))


@dataclass(slots=True)
class _Tail:
    end: int
    scale: float = 1.0
    unit: str = ""
    factor: float = 1.0
    nouns: tuple[str, ...] = ()
    per: str = ""
    is_plus: bool = False


def _tail(lowered: str, at: int, sign: str = "") -> _Tail:
    """Read scale, unit, counted noun and rate behind a number."""
    tail = _Tail(at)
    nouns: list[str] = []
    is_only_unit = False  # behind "Mio." another sentence may begin
    for place, match in enumerate(_AFTER.finditer(lowered, at, at + 90)):
        word, gap = match.group(), lowered[tail.end : match.start()]
        if len(gap.strip(" \u00a0\u202f-")) or place > 7:
            break
        if word in ".,;:()!?\n" and not (word == "." and lowered[tail.end - 3 : tail.end] in
                                         ("mio", "mrd", "tsd")):  # fmt: skip
            break
        if word == "+":
            tail.is_plus = True
        elif word == "." or (word in ("de", "of") and tail.scale > 1 and not tail.unit):
            is_only_unit = True
        elif not nouns and not tail.unit and word in _SCALE and len(word) > 1:
            tail.scale *= _SCALE[word]
        elif not sign and not tail.unit and not nouns and _unit_of(word):
            tail.unit, tail.factor = _unit_of(word)
            tail.end = match.end()
            tail.per = _per(lowered, tail.end)
            break
        elif is_only_unit:
            break
        elif not nouns and (rate := _per(lowered, match.start() - 1)):
            tail.per = rate
            break
        elif word in _NO_NOUN or word in "%€$£/°×" or word[0].isdigit() or len(nouns) == 4 or (
            nouns and (word.endswith("ing") or words.stem(word) in words.ACTS)
        ):
            break
        else:
            nouns.append(word)
            if part := _hyphenated(word):
                tail.unit, tail.factor = part
                tail.end = match.end()
                break
        tail.end = match.end()
    tail.nouns = tuple(words.stem(one) for one in nouns if one not in _NOT_WHOLE_NOUN)
    tail.per = tail.per or _per(lowered, tail.end)
    if nouns:
        tail.end = lowered.find(nouns[0], at) + len(nouns[0])
    return tail


def _unit_of(word: str) -> tuple[str, float] | None:
    if word in _CURRENCY:
        return _CURRENCY[word], 1.0
    return _UNIT.get(word)


def _hyphenated(word: str) -> tuple[str, float] | None:
    """Read the unit of "12-month" where the number's hyphen was cut off: "month-long"."""
    return _unit_of(word.split("-")[0]) if "-" in word else None


def _per(lowered: str, at: int) -> str:
    rest = lowered[at : at + 24]
    match = _PER.match(rest)
    if match:
        return _PER_WORDS.get(match[1], match[1])
    word = next(iter(sentences.words(rest)), "")
    return _PER_WORDS.get(word, "") if word.endswith("ly") or word.endswith("lich") else ""


def _bound(lowered: str, start: int) -> str:
    before = sentences.words(lowered[max(0, start - 26) : start])[-3:]
    for word in reversed(before):
        if word in _OVER:
            return _MORE
        if word in _UNDER:
            return _LESS
        if word in _ABOUT:
            return _ROUGH
    return ""


_OWNER = re.compile(
    r"\b(workforce|team|staff|headcount|crew|network|employees|people|mitarbeiter|mitarbeiterzahl|"
    r"belegschaft|customers|kunden)(?: of| von|:| de)? ?(?:more than|over|about|around|some|rund|"
    r"etwa|approximately)? ?$"
)


def _owner(lowered: str, start: int) -> tuple[str, ...]:
    match = _OWNER.search(lowered[max(0, start - 45) : start])
    if match is None:
        return ()
    is_of_customers = match[1] in ("customers", "kunden", "network")
    return (words.stem("customer" if is_of_customers else "employee"),)


def _said(lowered: str) -> Iterator[Number]:
    """Give fractions, multiples and vague plurals said in words."""
    for pattern, value in _FRACTIONS:
        for match in pattern.finditer(lowered):
            yield Number(value, value, "%", match.group(), match.start(), match.end())
    for pattern, value in _MULTIPLES:
        for match in pattern.finditer(lowered):
            yield Number(value, value, "x", match.group(), match.start(), match.end())
    for pattern, low, high in _VAGUE:
        for match in pattern.finditer(lowered):
            nouns = _tail(lowered, match.end()).nouns
            yield Number(low, high, "", match.group(), match.start(), match.end(), nouns, "vague")


def _counted(text: str, lowered: str) -> Iterator[Number]:
    """Give numbers written as words: "twenty-five", "two hundred", "a dozen"."""
    found = list(sentences.WORD.finditer(lowered))
    skip = -1
    for place, match in enumerate(found):
        word = match.group()
        if place <= skip:
            continue
        value, end = _SMALL.get(word, 0), match.end()
        tens, _, ones = word.partition("-")
        if not value and tens in _SMALL and ones in (*_SMALL, "one"):
            value = _SMALL[tens] + _SMALL.get(ones, 1)
        if not value and word in _ONES and place + 1 < len(found):
            following = found[place + 1].group()
            if following in _SCALE and len(following) > 3 or following in ("dozen", "dutzend"):
                value = 12 if following.startswith(("doz", "dut")) else 1
                end = found[place + 1].end() if value == 12 else end
                skip = place + 1
        if value and not _is_other_word(word, found, place):
            tail = _tail(lowered, end)
            size = value * tail.scale * tail.factor
            yield Number(size, size, tail.unit, text[match.start() : tail.end], match.start(),
                         tail.end, tail.nouns, _bound(lowered, match.start()), tail.per)  # fmt: skip


def _is_other_word(word: str, found: list[re.Match[str]], place: int) -> bool:
    if word not in _ONLY_BEFORE_NOUN:
        return False
    following = found[place + 1].group() if place + 1 < len(found) else ""
    return following not in _SCALE and following not in _UNIT


# --- comparing ------------------------------------------------------------------------------------

_PEOPLE = words.stem("person")
_KINDS_OF_PEOPLE = frozenset(words.stem(one) for one in ("employee", "customer", "user", "role"))


def holds(claimed: Number, given: Number) -> bool:
    """Tell whether a given quantity bears out a claimed one: value, unit, bound and rate."""
    return same_unit(claimed, given) and _same_value(claimed, given) and _same_rate(claimed, given)


def same_unit(one: Number, other: Number) -> bool:
    """Tell whether two quantities count the same thing, as far as they say."""
    if one.unit != other.unit:
        if {one.unit, other.unit} == {"%", "x"}:
            return True
        # "12 million" for "€12 million" is only vaguer; "12 countries" for it is not.
        bare = one if not one.unit else other
        return not (one.unit and other.unit) and not bare.nouns and _is_money(one.unit or other.unit)
    if one.unit or not one.nouns or not other.nouns:
        return True
    return is_same_noun(one.nouns, other.nouns)


def is_same_noun(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two counted things can be one: the head of either stands in the other.

    A shared adjective is not enough: "50 full-time employees" are no "50 full-time positions".
    """
    return any(_is_one(one[-1], each) for each in other) or any(
        _is_one(other[-1], each) for each in one
    )


def _is_one(one: str, other: str) -> bool:
    is_people = (one == _PEOPLE and other in _KINDS_OF_PEOPLE) or (
        other == _PEOPLE and one in _KINDS_OF_PEOPLE
    )
    return one == other or is_people or words.is_near(one, other)


def is_counted_in(nouns: Sequence[str], stems: Iterable[str]) -> bool:
    """Tell whether what is counted is spoken of at all."""
    return any(_is_one(nouns[-1], each) for each in stems)


def _is_money(unit: str) -> bool:
    return unit in _CURRENCY.values()


def _same_value(claimed: Number, given: Number) -> bool:
    if claimed.unit != given.unit and {claimed.unit, given.unit} == {"%", "x"}:
        times, share = (claimed, given) if claimed.unit == "x" else (given, claimed)
        return _is_equal((times.low - 1) * 100, share.low)
    if claimed.bound == "vague":
        return claimed.low <= given.low <= claimed.high * 1.01
    if given.bound == "vague":
        return False
    # A year has 12 months, a month 30 or 31 days.
    slack = 0.015 if claimed.unit == "day" else 1e-9
    if _is_equal(claimed.low, given.low, slack) and _is_equal(claimed.high, given.high, slack):
        return {claimed.bound, given.bound} != {_MORE, _LESS}
    if given.low < given.high:
        is_inside = given.low <= claimed.low and claimed.high <= given.high
        return is_inside and claimed.bound == _ROUGH or (
            claimed.bound == _MORE and _is_equal(claimed.low, given.low)
        )
    if claimed.low < claimed.high:
        return False
    return _is_rounding(claimed, given)


def _is_rounding(claimed: Number, given: Number) -> bool:
    """Tell whether "over 3,000" is fair for 3,150, "about 10" for 9.7, "€12.3M" for 12,345,000."""
    if _figures(claimed.low) >= _figures(given.low):
        return False
    off = (given.low - claimed.low) / max(abs(given.low), 1e-12)
    if claimed.bound == _MORE:
        return 0 <= off <= 0.12
    if claimed.bound == _LESS:
        return -0.12 <= off <= 0
    if claimed.bound == _ROUGH:
        return abs(off) <= 0.06
    return abs(off) <= 0.005 and _figures(claimed.low) >= 2


def _figures(value: float) -> int:
    """Count significant figures."""
    return len(f"{value:.9e}".split("e")[0].replace(".", "").rstrip("0"))


def _is_equal(one: float, other: float, slack: float = 1e-9) -> bool:
    return abs(one - other) <= slack * max(abs(one), abs(other))


def _same_rate(claimed: Number, given: Number) -> bool:
    return not claimed.per or claimed.per == given.per or not given.per


def find(claimed: Number, given: Iterable[Number]) -> Number | None:
    """Return the given quantity that bears out a claimed one, or None."""
    return next((one for one in given if holds(claimed, one)), None)

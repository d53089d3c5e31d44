"""What stands around a figure: its scale, unit, what is counted, its rate, and its bound."""

import re
from dataclasses import dataclass

from outreach import sentences
from outreach.claims import nations, units, words

ROUGH, MORE, LESS = "~", ">", "<"

_AFTER = re.compile(r"[^\W_]+(?:['’\-²][^\W_]+)*[²]?|[%€$£+/°×]|[.,;:()!?\n]")
_GERMAN_PARTICIPLE = re.compile(r"(?:an|auf|ein|zu)?ge\w{3,}(?:t|en)")  # "auf 23 gestiegen"
# Behind a noun with its capital no German word with a small letter is counted: "85 Helfer bleiben".
_GERMAN_VERB = re.compile(r"[a-zäöü][\wäöüß]+(?:en|te|ten|t|ern|eln)")
_DIGITS = sentences.listed("two three four five six seven eight nine ten eleven twelve")
_STOP = words.STOP - {"people", "team", "new", "different", "full", "open", "total"}
_NO_NOUN = (_STOP | words.IRREGULAR_PASTS) | frozenset(
    {"worth", "working", "based", "according", "announced", "completed", "mit", "von", "für", "aus"}
    | {"in", "im", "am", "bei", "und", "de", "des", "du", "le", "la", "les", "en", "par", "pour"}
    | {"hat", "haben", "sind", "ist", "wurde", "wurden", "arbeiten", "work", "works", "y", "et"}
    | {"zu", "zum", "seit", "an", "auf", "avec", "con", "por", "el", "los", "las", "del", "der"}
    | {"die", "das", "dem", "den", "including", "across", "throughout", "within", "through"}
    | {
        "go",
        "left",
        "leave",
        "use",
        "uses",
        "rely",
        "trust",
        "without",
        "between",
        "after",
        "before",
        "using",
        "others",
        "behind",
        "because",
        "already",
        "apiece",
        "still",
        "now",
        "also",
        "each",
        "today",
        "currently",
        "worldwide",
        "annually",
        "further",
        "statt",
        "anstatt",
        "instead",
        "rather",
        "zamiast",
    }
)
_TAKING = sentences.listed("take takes took taking raise raises raised rely trust choose accept")
_NOT_WHOLE_NOUN = frozenset({"more", "new", "different", "other", "total", "full", "open", "neue"})
_OF_KIND = ("-powered", "-based", "-owned", "-free", "-backed", "-made", "-driven", "-grown")
_PER = re.compile(
    r"^ ?(?:/ ?|per |a |an |each |every |pro |im |par |por |am |al |all |all'|alla |ao |à |na |"
    r"w |l[' ]|"
    r"je |jede[nrs]? |chaque |cada |ogni |elke? |ieder?e? |każd\w+ )"
    r"(second|minute|hour|day|week|month|quarter|year|annum|user|seat|transaction|tag|woche|monat|"
    r"jahr|stunde|jour|semaine|mois|an|mes|año|día|hora|heure|employee|head|unit|quartal|"
    r"trimestre|kwartaal|"
    r"kwartał|settimana|mese|anno|giorno|ora|maand|jaar|uur|mês|ano|dia|hora|miesiąc|tydzień|rok|"
    r"dzień|dag)\b",
    re.IGNORECASE,
)
_PER_THING = re.compile(r"^ ?per ([a-z]{4,})\b")  # "£95 per application"
_PER_WORDS = {
    word: unit
    for unit, listed in {
        "year": "annually yearly annum jährlich jahr an año anno jaar ano rok",
        "quarter": "quarterly quartal trimestre kwartaal kwartał",
        "month": "monthly monatlich monat mois mes mese maand mês miesiąc",
        "week": "weekly woche semaine semana settimana tydzień",
        "day": "daily tag jour día giorno dia dzień dag",
        "hour": "hourly stunde heure hora ora uur",
    }.items()
    for word in listed.split()
}


@dataclass(slots=True)
class Tail:
    end: int
    scale: float = 1.0
    unit: str = ""
    factor: float = 1.0
    nouns: tuple[str, ...] = ()
    per: str = ""
    is_plus: bool = False


def tail_of(lowered: str, at: int, sign: str = "", text: str = "") -> Tail:
    """Read scale, unit, counted noun and rate behind a number; `text` has its capitals."""
    tail = Tail(at)
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
        elif word == "." or (word in ("de", "of", "d") and tail.scale > 1 and not tail.unit):
            is_only_unit = True
        elif not nouns and not tail.unit and word in units.SCALE and len(word) > 1:
            tail.scale *= units.SCALE[word]
        elif not sign and not tail.unit and not nouns and (part := unit_of(word)):
            tail.unit, tail.factor = part
            tail.end = match.end()
            tail.per = _per(lowered, tail.end)
            break
        elif is_only_unit:
            break
        elif not nouns and (rate := _per(lowered, match.start() - 1)):
            tail.per = rate
            break
        elif (
            word in _NO_NOUN
            or word in _TAKING
            or word in "%€$£/°×"
            or word[0].isdigit()
            or word in _DIGITS
            or _GERMAN_PARTICIPLE.fullmatch(word)
            or len(nouns) == 4
            or (nouns and (word.endswith("ing") or words.stem(word) in words.ACTS))
            or (nouns and text and _is_behind_noun(text, tail.end, match))
        ):
            break
        elif not nouns and (
            nations.of(word) or word.endswith(_OF_KIND) or _is_doing(lowered, match.end(), word)
        ):
            tail.end = match.end()  # "Dutch households", "methanol-powered ships"
            continue
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
        first = next((one for one in nouns if one not in _NOT_WHOLE_NOUN), nouns[0])
        tail.end = lowered.find(first, at) + len(first)
    return tail


def _is_behind_noun(text: str, before: int, match: re.Match[str]) -> bool:
    """Tell a German verb behind its noun: one with a small letter behind one with a capital."""
    noun = text[:before].rpartition(" ")[2]
    return noun[:1].isupper() and bool(_GERMAN_VERB.fullmatch(text[match.start() : match.end()]))


# What leaves those counted whole: 400,000 departing members are soon none.
_DOING = sentences.listed(
    "paying participating visiting subscribing contributing attending voting practising practicing "
    "travelling traveling"
)


def _is_doing(lowered: str, at: int, word: str) -> bool:
    """Tell the word for what a counted plural does: "400,000 paying members"."""
    following = _AFTER.match(lowered, at + 1)
    if following is None or word not in _DOING:
        return False
    return following.group().endswith("s") and len(following.group()) > 4


def unit_of(word: str) -> tuple[str, float] | None:
    if word in units.CURRENCY:
        return units.CURRENCY[word], 1.0
    return units.UNIT.get(word)


def _hyphenated(word: str) -> tuple[str, float] | None:
    """Read the unit of "12-month" where the number's hyphen was cut off: "month-long"."""
    if "-" in word:
        return unit_of(word.split("-", maxsplit=1)[0])
    grown = units.GROWN_NOUN.search(word)  # "35 Urlaubstage" are 35 days
    return unit_of(grown[1]) if grown else None


def _per(lowered: str, at: int) -> str:
    rest = lowered[at : at + 24]
    match = _PER.match(rest)
    if match:
        return _PER_WORDS.get(match[1], match[1])
    if each := _PER_THING.match(rest):
        return words.stem(each[1])
    word = next(iter(sentences.words(rest)), "")
    return _PER_WORDS.get(word, "") if word.endswith(("ly", "lich")) else ""


def bound_of(lowered: str, start: int) -> str:
    before = sentences.words(lowered[max(0, start - 26) : start])[-3:]
    for word in reversed(before):
        if word in units.OVER:
            return MORE
        if word in units.UNDER:
            return LESS
        if word in units.ABOUT:
            return ROUGH
    return ""


_OWNER = re.compile(
    r"\b(workforce|team|staff|headcount|crew|network|employees|people|mitarbeiter|mitarbeiterzahl|"
    r"belegschaft|customers|kunden)(?: of| von|:| de| to| auf| à| a)? ?"
    r"(?:more than|over|about|around|some|rund|"
    r"etwa|approximately)? ?$"
)


def owned_or(nouns: tuple[str, ...], lowered: str, start: int) -> tuple[str, ...]:
    """Return what is counted: the people of "a team of 64 builds", else the nouns behind it."""
    if nouns and nouns[0] not in words.ACTS:
        return nouns
    return owner_of(lowered, start) or nouns


def owner_of(lowered: str, start: int) -> tuple[str, ...]:
    match = _OWNER.search(lowered[max(0, start - 45) : start])
    if match is None:
        return ()
    is_of_customers = match[1] in ("customers", "kunden", "network")
    return (words.stem("customer" if is_of_customers else "employee"),)

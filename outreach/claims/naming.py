"""Which words of a sentence are names: not its first word, a month, a title, or a German noun."""

import re

from outreach.claims import days as dates
from outreach.claims import tongues, units, words
from outreach.sentences import listed

_WORD = re.compile(r"\d[\d.,]*\d|[^\W_]+(?:['’\-][^\W_]+)*|[,;:.!?()\n–—]")
_CAPITAL = re.compile(r"(?<![\w'’])[^\W\d_][\w&’'.-]{0,40}(?<![.'’-])")
_INITIAL = re.compile(r"(?:^|[\s.])[A-Z]\.$")
_NOT_NAMES = words.STOP | words.FRAME | listed(
    "far whoever nobody everybody everyone someone somebody anyone nothing everything neither "
    "niemand keiner jeder i hi hello dear no yes "
    "ai vp shall worth am ceo cfo cto coo mr mrs ms dr prof team company "
    "series thanks thank since after best please welcome read learn discover meet see get our new "
    "państwo państwa państwu pan pani herr frau madame monsieur señor señora inc ltd llc gmbh ag "
    "corp co plc sa sas sarl bv kg"
) | frozenset(map(words.fold, (*units.SCALE, *units.SMALL)))  # fmt: skip
_NOUNS_OF_ROUNDS = listed(
    "us-dollar us-dollars euro euros dollar dollars million billion mio mrd eur usd gbp chf us"
)
_COMMON_GERMAN = re.compile(
    r"(?:ung|ungen|heit|keit|keiten|schaft|schaften|tion|tionen|ität|täten|tum|ismus|nis|nisse|"
    r"ment|mente|innen|zeit|zeiten|tag|jahr|jahren|werk|werke|stoff|stoffe|dienst|dienste)$"
)
_SMALL_GERMAN = re.compile(r"chen$")  # "Brötchen", but "in München"
_BEFORE_PLACES = listed("in nach aus bei von")
_OPENING_NOUNS = listed(
    "revenue growth demand sales customers customer teams people reps staff costs prices orders "
    "work "
    "turnover profit headcount production capacity business companies users most many every each "
    "both "
    "several more less few fewer other others once together instead also even another much clients "
    "merchants "
    "offices roles jobs visits developers engineers businesses brands investors partners employees "
    "existing additionally moreover however therefore currently unlike trusted built founded "
    "backed based "
    "almost around half young old older younger small smaller large larger big great good new "
    "next last early late recent private public local regional national international "
    "free high low strong "
    "quick fast full whole single double main key major total average annual monthly weekly daily "
    "whether similarly finally typically traditionally simply imagine today's modern data software"
)


_ABSTRACT = ("ship", "ness", "ment", "tion", "ity", "ance", "ence")  # "Ridership", "Attendance"


def names(text: str, *, is_german: bool) -> tuple[str, ...]:
    """List capitalised words that are names: not a sentence's first word, a month or a title."""
    found = []
    for match in _CAPITAL.finditer(text):
        word = match.group()
        if not word[0].isupper():
            continue
        plain = words.fold(word).removesuffix("'s")
        before = text[: match.start()].rstrip(" \"'“”„«(")
        is_first = not before or (before[-1] in ".!?:\n•–—" and not _INITIAL.search(before))
        is_unit = plain in units.UNIT and before[-1:].isdigit()  # "80 MW"
        is_common = (
            plain in _NOT_NAMES
            or _is_month(plain, text[match.end() :])
            or plain in dates.WEEKDAYS
            or is_unit
        )
        is_figure = "-" in plain and plain.partition("-")[0] in units.NUMERIC  # "Forty-five"
        if is_common or is_figure or plain in _NOUNS_OF_ROUNDS or len(plain) < 2:
            continue
        if is_first and not _looks_like_name(word, text, match.end()):
            continue
        if is_german and not is_first and not _is_german_name(word, before, text[match.end() :]):
            continue
        found.append(plain)
    return tuple(dict.fromkeys(found))


def _is_month(plain: str, after: str) -> bool:
    """Tell a month from "Mars Petcare": of another language, before another word with a capital."""
    is_foreign = plain in ("mars", "mai", "maj", "jan") and bool(re.match(r" [A-Z][a-z]", after))
    return plain in dates.MONTHS and not is_foreign


_BEFORE_NAMES = listed("von bei mit aus nach herr frau dr durch und an in für hat haben wurde ist")


def _is_german_name(word: str, before: str, after: str) -> bool:
    """Tell a name among German nouns: capitals within, a full name, or bare and no known noun."""
    if any(char.isupper() or char.isdigit() for char in word[1:]):
        return True
    previous = next(iter(_WORD.findall(before)[-1:]), "")
    low = word.lower()
    is_known = (
        words.is_listed(word)
        or low in units.UNIT
        or bool(_COMMON_GERMAN.search(low))
        or (bool(_SMALL_GERMAN.search(low)) and previous.lower() not in _BEFORE_PLACES)
        or bool(tongues.meanings(low, "de"))
    )
    if re.match(r" [A-ZÄÖÜ][a-zäöüß]+", after) or (previous[:1].isupper() and len(previous) > 3):
        # Two capitalised words in a row are a full name.
        return not is_known
    return previous.lower() in _BEFORE_NAMES and not is_known


_POLITE = re.compile(
    r" (?:Państw[aou]|Pan|Pani|Pana|Sie|Ihnen|Ihre?[nmrs]?|Usted|Ustedes|U|Uw|Lei)\b"
)


def _looks_like_name(word: str, text: str, end: int) -> bool:
    """Tell a name at the start of a sentence by its capitals, its "'s", or the verb behind it."""
    following = text[end : end + 40]
    plain = words.fold(word).removesuffix("'s")
    if any(char.isupper() for char in word[1:]) or word.endswith(("'s", "’s")):
        return plain not in _OPENING_NOUNS
    if _POLITE.match(following):
        return False
    if re.match(r" [^\W\d_a-zß-öø-ÿ](?:[a-zà-ÿ]|\.)", following):
        return plain not in _OPENING_NOUNS and not plain.endswith("ing")
    verb = next(iter(_WORD.findall(following)), "").lower()
    is_common = (
        plain in words.STOP
        or plain in _OPENING_NOUNS
        or plain.endswith(("ing", "ly", "s", "ed", *_ABSTRACT))
    )
    return not is_common and (verb in _AUXILIARIES or verb.endswith("ed"))


_AUXILIARIES = listed(
    "is are was were has have had will can won bought sold grew makes lets did does do hat wurde "
    "ist a est"
)

# Verbs among the words that carry no content.
_PLAIN_VERBS = listed(
    "get gets got made make makes put puts say says said write writes wrote read reads count "
    "counts include "
    "includes lists mentions names states reports"
)


_ROMANCE_OR_SLAVIC = re.compile(
    r"\b(?:il|gli|della|del|nel|per|che|avete|vostr\w|sus|los|las|para|por|ustedes|em|um|uma|dos|"
    r"vossa?s?|vos|votre|les|des|une|du|państw\w|w|na|się|z|od|roku|uw|het|een|u)\b|[ąęłńśźż]",
    re.IGNORECASE,
)


# Behind "Applicants": many, no name.
_PLURAL = listed("do don't are aren't have haven't were weren't need want like prefer")


def opener(text: str, *, is_german: bool) -> str:
    """Return a first word before something like a verb: a name, or a common noun."""
    first, following = [*_WORD.findall(text[:120])[:2], "", ""][:2]
    plain = words.fold(first).split("'")[0]
    is_common = (
        plain in words.STOP
        or plain in _NOT_NAMES
        or plain in _OPENING_NOUNS
        or plain in units.NUMERIC
        or plain.partition("-")[0] in units.NUMERIC
    )
    is_form = (
        plain.endswith(("ing", "ly", *_ABSTRACT))
        or plain in dates.MONTHS
        or plain in dates.WEEKDAYS
    )
    folded = words.fold(following) if following else ""
    is_before_verb = following[:1].islower() and (
        following in _AUXILIARIES
        or following in _PLAIN_VERBS
        or words.stem(following) in words.VERBS
        or folded not in words.STOP
    )
    # A team may write its name small: "truemetrics is …" is a name all the same.
    if (
        not first[:1].isalpha()
        or (plain.endswith("s") and following in _PLURAL)
        or len(plain) < 2
        or is_common
        or is_form
        or not is_before_verb
        or is_german
    ):
        return ""
    # Where the verb holds its subject, a sentence may begin with it: "Producete macchine".
    return "" if _ROMANCE_OR_SLAVIC.search(text) else plain

"""What words of seven languages mean in English, for a page that is in another language.

`tongues.txt` holds a meaning a line: its words in English, German, French, Spanish, Italian, Dutch,
Portuguese and Polish, a city with an "@". It is asked only where a sentence and its page differ in
language, so that words that look alike in two languages do no harm.
"""

from collections.abc import Collection, Iterable, Mapping
from functools import cache, lru_cache
from pathlib import Path

from outreach.claims import words
from outreach.sentences import listed

FILE = Path(__file__).with_name("tongues.txt")
# The English stems that each part of a word may stand for; of a part that is not known, none.
Meanings = tuple[frozenset[str], ...]

_CODES = ("en", "de", "fr", "es", "it", "nl", "pt", "pl")
_IBERIAN = (
    "o a os as e es ar er ir an en on am em amos emos imos ado ada ados adas ido ida idos idas io "
    "iu ou ieron aron aram eram aba aban ava avam ando iendo endo ion iones cion ciones ao oes cao "
    "coes or ora mente ico ica"
)
_ENDINGS = {
    "de": "e en er ern es em s n t te ten tet test st et est end ende enden ung ungen ungs ers "
    "erin erinnen in innen bar lich liche lichen ieren iert ierte ierten",
    "fr": "e s es er ir ez ons ent ant ante a as ait aient era eront ee ees eur eurs euse age "
    "ement x aux ue re it i is",
    "es": _IBERIAN,
    "it": "o a i e he are ere ire ano ono iamo ato ata ati ate ito ita iti ite uto uta uti ute ava "
    "avano ando endo ione ioni zione zioni ore tore mente",
    "nl": "e en s n t te ten de den d er ers ing ingen tje tjes je gen ken len men nen pen sen "
    "eren eert eerde eerd",
    "pt": _IBERIAN,
    "pl": "a e y i o u ow om ami ach ie ej em emy imy ymy ac ec ic yc al ala ali ano ony ona one "
    "any ane nie nia cie amy acie ecie icie ego ych ym ymi ja je jemy sz cy ka ki ek kow",
}
_BEHIND = {code: frozenset(("", *given.split())) for code, given in _ENDINGS.items()}
# With these a word stands in a dictionary; the rest is what its forms have in common.
_PLAIN = {
    "de": ("en", "e"),
    "fr": ("er", "ir", "re", "e"),
    "es": ("ar", "er", "ir", "o", "a", "e"),
    "it": ("are", "ere", "ire", "o", "a", "e", "i"),
    "nl": ("en", "e"),
    "pt": ("ar", "er", "ir", "o", "a", "e"),
    "pl": ("ac", "ic", "yc", "ec", "a", "o", "e", "y", "i"),
}
_LEAST, _LEAST_PART, _LONGEST_ENDING = 3, 4, 7
_LONGEST = 40  # letters of a word that is taken apart
_LEAST_TELLING = 4  # letters of a word that tells a language
_PLACE = "@"  # before the line of a city
_GE = "ge"  # before a German or Dutch participle
_COMPOUNDING = frozenset(("de", "nl"))
_ELIDED = listed("l d n s j qu c m dell nell all sull dall un")
_SIGNS = {"ß": "de", "ä": "de", "ñ": "es", "ã": "pt", "õ": "pt", "ł": "pl", "ę": "pl", "ą": "pl",
          "ś": "pl", "ż": "pl", "ê": "fr", "œ": "fr", "û": "fr"}  # fmt: skip


@cache
def _roots() -> dict[str, dict[str, frozenset[str]]]:
    found: dict[str, dict[str, frozenset[str]]] = {code: {} for code in _CODES}
    for line in FILE.read_text("utf-8").splitlines():
        english, *others = line.removeprefix(_PLACE).split("|")
        stems = frozenset(map(words.stem, english.split()))
        for code, given in zip(_CODES, (english, *others), strict=True):
            table = found[code]
            for word in given.split():
                root = words.stem(word) if code == "en" else _root(words.fold(word), code)
                for form in {root, words.fold(word)}:
                    table[form] = table.get(form, frozenset()) | stems
    return found


@cache
def places() -> frozenset[str]:
    """Return the English stems of the cities that are called otherwise elsewhere."""
    lines = FILE.read_text("utf-8").splitlines()
    heads = (line.removeprefix(_PLACE).split("|")[0] for line in lines if line.startswith(_PLACE))
    return frozenset(words.stem(one) for head in heads for one in head.split())


def _root(folded: str, code: str) -> str:
    for ending in _PLAIN[code]:
        if folded.endswith(ending) and len(folded) - len(ending) >= _LEAST_PART:
            return folded.removesuffix(ending)
    return folded


@lru_cache(maxsize=50_000)
def meanings(word: str, code: str) -> Meanings:
    """Return what a word of a language may stand for in English; () where nobody knows."""
    if code not in _BEHIND:
        return ()
    start, mark, behind = words.fold(word).partition("'")
    folded = behind if mark and start in _ELIDED else start
    if whole := _of_form(folded, code):
        return (whole,)
    is_compound = code in _COMPOUNDING and len(folded) <= _LONGEST
    return _of_compound(folded, code) if is_compound else ()


def _of_form(folded: str, code: str) -> frozenset[str]:
    table, behind = _roots()[code], _BEHIND[code]
    for size in range(len(folded), max(_LEAST, len(folded) - _LONGEST_ENDING) - 1, -1):
        # Of three letters only the word itself is known.
        is_form = size > _LEAST or size == len(folded)
        if is_form and folded[size:] in behind and (found := table.get(folded[:size])):
            return found
    if code in _COMPOUNDING and folded.startswith(_GE) and len(folded) > len(_GE) + _LEAST_PART:
        return _of_form(folded.removeprefix(_GE), code)
    return frozenset()


def _of_compound(folded: str, code: str) -> Meanings:
    """Return the meanings of "Einwegplastik" by its two parts, of which the last one is known."""
    for cut in range(_LEAST_PART, len(folded) - _LEAST_PART + 1):
        if last := _of_form(folded[cut:], code):
            first = _of_form(folded[:cut], code)
            if first or len(folded) - cut > _LEAST_PART:
                return first, last
    return ()


def between(
    stems: Iterable[str],
    meanings_of: Mapping[str, Meanings],
    others: Collection[str],
    meanings_of_others: Mapping[str, Meanings],
) -> dict[str, str]:
    """Return stems of one language with those of another that stand for them; in English if none.

    Of a compound the part that the other knows is enough: the rest may have no word in any list.
    """
    theirs = {one: stem for stem, parts in meanings_of_others.items() for part in parts
              for one in part}  # fmt: skip
    found = {}
    for stem in stems:
        parts = meanings_of.get(stem, (frozenset((stem, words.stem(words.lemma(stem)))),))
        meant = [one for part in reversed(parts) for one in sorted(part)]
        told = [one for one in meant if one in others] or [
            theirs[one] for one in meant if one in theirs
        ]
        if told or stem in meanings_of:
            # Of "fermé", which may be "closed" or "farm", what an "opened" speaks against.
            against = [one for one in meant if _is_opposed(one, others)]
            found[stem] = (told or against or meant)[0]
    return {stem: told for stem, told in found.items() if told != stem}


def _is_opposed(stem: str, others: Collection[str]) -> bool:
    return any(one in others for _, theirs in words.OPPOSITES.get(stem, ()) for one in theirs)


def of(tokens: Iterable[str]) -> str:
    """Return the code of the language whose words and letters a text has most, if one has."""
    hits = dict.fromkeys(_CODES, 0)
    for one in tokens:
        for code in _told_by(one):
            hits[code] += 1
    most, second, *_ = sorted(hits.values(), reverse=True)
    return max(hits, key=lambda code: hits[code]) if most > second else ""


@lru_cache(maxsize=50_000)
def _told_by(token: str) -> tuple[str, ...]:
    signs = tuple(_SIGNS[sign] for sign in sorted(_SIGNS.keys() & set(token)))
    if len(token) < _LEAST_TELLING:
        return signs
    folded = words.fold(token)
    others = tuple(code for code in _BEHIND if _of_form(folded, code) - places())
    is_english = words.stem(token) in _roots()["en"].keys() - places()
    return (*signs, *others, *(("en",) if is_english else ()))

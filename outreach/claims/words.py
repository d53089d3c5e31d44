"""One form for the forms of a word and for its synonyms, in eight languages.

Synonyms meet across languages, too: a German page bears out an English sentence.
"""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from outreach.claims import lexicon, lexicon_more, matters, newsroom, thesaurus
from scoring.reading.patterns import caseless


def _listed(*lines: str) -> frozenset[str]:
    return frozenset(fold(word) for line in lines for word in line.split())


@lru_cache(maxsize=100_000)
def fold(word: str) -> str:
    """Return a word in lower case without accents: "Société" and "societe" are one."""
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFKD", caseless(word.replace("’", "'")))
    return "".join(char for char in apart if not unicodedata.combining(char))


STOP = _listed(*lexicon.STOP, *lexicon_more.STOP)
_ENDINGS = ("ations", "ation", "ments", "ment", "ingly", "ings", "ing", "ied", "ies", "ed", "es")
_IRREGULAR = {
    fold(form): fold(plain)
    for line in lexicon.IRREGULAR
    for plain, *forms in (line.split(),)
    for form in forms
}
# "Version 4 came", "the other 12 went": no nouns.
IRREGULAR_PASTS = frozenset(fold(form) for form in lexicon.IRREGULAR_PASTS.split())


def _cut(word: str) -> str:
    if len(word) <= 3:
        return word
    if len(word) == 4:
        # "give" meets "gives" and "giving", "apps" meets "app".
        return (
            word.removesuffix("e")
            if word[-1] == "e"
            else word
            if word[-2:] == "ss"
            else word.removesuffix("s")
        )
    for ending in _ENDINGS if word.endswith(_ENDINGS) else ():
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            cut = word[: -len(ending)]
            if ending in ("ied", "ies"):
                return cut + "y"
            # "running" and "planned" double their last letter.
            is_doubled = len(cut) > 3 and cut[-1] == cut[-2] and cut[-1] not in "sl"
            return cut[:-1] if is_doubled else cut.removesuffix("e")
    return word.removesuffix("s").removesuffix("e") if not word.endswith("ss") else word


def _plain(word: str) -> str:
    bare = fold(word).removesuffix("'s").removesuffix("'")
    return _IRREGULAR.get(bare) or _cut(bare)


@lru_cache(maxsize=100_000)
def lemma(word: str) -> str:
    """Return one form for the forms of a word, apart from its synonyms."""
    bare = fold(word).removesuffix("'s").removesuffix("'")
    return _cut(_IRREGULAR.get(bare, bare))


_CANONICAL: dict[str, str] = {}
_APART = (*lexicon_more.APART_NAMES, *lexicon_more.APART)
_GROUPS = (*_APART, *lexicon.SAME, *thesaurus.SAME, *newsroom.SAME)
_NAMES_TOO = _listed(*lexicon_more.APART_NAMES)
# What is listed as it stands comes before what only shares its form: "open" before "openings".
for _form in (fold, _plain):
    for _line in _GROUPS:
        _first, *_others = _line.split()
        for _word in (_first, *_others):
            if _form is fold or len(_form(_word)) > 3:
                _CANONICAL.setdefault(_form(_word), _plain(_first))


HEADS = frozenset(_CANONICAL.values())
_ENDED = frozenset({"", *lexicon_more.ENDINGS.split()})
_BEGINNINGS: dict[str, str] = {}
for _line in lexicon_more.BEGINNINGS:
    _first, *_others = _line.split()
    for _word in _others:
        _BEGINNINGS.setdefault(fold(_word), _CANONICAL.get(fold(_first), _plain(_first)))
_BEGIN_LEAST = min(map(len, _BEGINNINGS))
_BEGUN = frozenset(one[:_BEGIN_LEAST] for one in _BEGINNINGS)
_BEGIN_SIZES = range(max(map(len, _BEGINNINGS)), _BEGIN_LEAST - 1, -1)


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """Return one form for the forms of a word and for its synonyms."""
    bare = word.lower() if word.isascii() else fold(word)
    if "'" in bare:
        bare = bare.removesuffix("'s").removesuffix("'")
    if bare in _CANONICAL:
        return _CANONICAL[bare]
    plain = _IRREGULAR.get(bare) or _cut(bare)
    if plain in _CANONICAL:
        return _CANONICAL[plain]
    return (_by_beginning(bare) if bare[:_BEGIN_LEAST] in _BEGUN else "") or plain


def _by_beginning(word: str) -> str:
    for size in _BEGIN_SIZES:
        if word[size:] in _ENDED and (head := _BEGINNINGS.get(word[:size])):
            return head
    return ""


def is_listed(word: str) -> bool:
    """Tell whether a word stands in the lexicon: then it is nobody's name."""
    folded = fold(word)
    return folded not in _NAMES_TOO and (folded in _CANONICAL or _plain(word) in _CANONICAL)


def is_head(word: str) -> bool:
    """Tell whether a word gives its group of synonyms the name, or belongs to none."""
    return _plain(word) == stem(word)


BEGINNING = 4  # letters that words of one root share at least


def is_near(one: str, other: str) -> bool:
    """Tell whether two stems share their root: inflection, derivation, a spelling variant."""
    if one[:BEGINNING] != other[:BEGINNING]:
        return False
    shorter, longer = sorted((one, other), key=len)
    shared = next((i for i, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b),
                  len(shorter))  # fmt: skip
    # "durar" and "duran" differ behind their theme vowel, "plant" and "plane" before one.
    is_inflected = one[shared:] in _ENDED and other[shared:] in _ENDED
    is_theme = shared >= 4 and shorter[shared - 1] in "aei"
    return (is_inflected and (is_theme or shared >= 5)) or (
        shared >= 5 and shared >= 0.62 * len(longer)
    )


def is_near_any(one: str, others: Iterable[str]) -> bool:
    """Tell whether a stem shares its root with one of several."""
    start = one[:BEGINNING]
    return any(other[:BEGINNING] == start and is_near(one, other) for other in others)


# Framing words and their stems: where something was read, and that it was.
FRAME = frozenset(
    form for line in lexicon.FRAME for one in line.split() for form in (fold(one), stem(one))
)
ENDING = frozenset(map(stem, ("close", "shut", "end", "stop", "abandon", "discontinue", "leave")))
# Words with a direction: who does it, to whom. What was raised has none: "funding", "the round".
DEEDS = frozenset(stem(word) for line in lexicon.DEEDS for word in line.split())
_LOOSE = (stem("raise"), stem("layoff"))
DEEDS -= {*_LOOSE}
VERBS = (
    DEEDS
    | {stem("raise")}
    | frozenset(stem(word) for line in lexicon.OTHER_VERBS for word in line.split())
)
# Those with a doer; whoever "raises" may give or get.
ACTS = VERBS - {*_LOOSE}
ERGATIVE = frozenset(stem(word) for word in lexicon_more.ERGATIVE.split()) - {stem("found")}
_RELATED: dict[str, frozenset[str]] = {}
for _line in (*lexicon.RELATED, *thesaurus.RELATED, *newsroom.RELATED, *matters.RELATED):
    _group = frozenset(stem(word) for word in _line.split())
    for _word in _group:
        _RELATED[_word] = _RELATED.get(_word, frozenset()) | _group


def related(word: str) -> frozenset[str]:
    """Return the stems that speak of the same matter as a stem."""
    return _RELATED.get(word, frozenset())


ADVERSE = frozenset(stem(word) for word in lexicon_more.ADVERSE.split())
# stem → the groups of opposites that it stands in: (its own side, the other side)
OPPOSITES: dict[str, list[tuple[frozenset[str], frozenset[str]]]] = {}
for _pair in (*lexicon.OPPOSITES, *thesaurus.OPPOSITES, *newsroom.OPPOSITES):
    _one, _other = (frozenset(stem(word) for word in side.split()) for side in _pair)
    for _mine, _theirs in ((_one, _other), (_other, _one)):
        for _word in sorted(_mine):
            OPPOSITES.setdefault(_word, []).append((_mine, _theirs))
# Two words of a kind exclude each other: stem → the stems of its kinds.
_KIN: dict[str, frozenset[str]] = {}
for _line in thesaurus.KINDS:
    _group = frozenset(stem(word) for word in _line.split())
    for _word in _group:
        _KIN[_word] = _KIN.get(_word, frozenset()) | _group


def kin(word: str) -> frozenset[str]:
    """Return the other members of a stem's kinds: "architect" and "nurse" of "farmer"."""
    return _KIN.get(word, frozenset()) - {word}


TURNERS = tuple(pair for one, other in thesaurus.TURNERS for pair in ((one, other), (other, one)))

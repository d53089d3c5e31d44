"""Words as roles: what each word does in a sentence about being written to, in eight languages.

`wish_roles.txt` beside this module is data and nothing else, and the one place where a word of the
reader of wishes (`inbound.optout`) is entered: a role, and under it a line per language with the
beginnings of folded words (`=word` is the whole word). So "strike our name off your file" and
"proszę wykreślić nas z kartoteki" read alike: to remove, ours, from, yours, a list. What one
language taught the weights (`inbound.wish_model`) thereby holds in all. A topic, which only says
what a sentence is about, has one line for any language. `answer_roles.txt` is the same for what
answers are about: seasons, budgets, suppliers, whose desk it is (`inbound.answer_model`).
"""

import re
from functools import lru_cache
from pathlib import Path

WISHES, ANSWERS = "wish_roles.txt", "answer_roles.txt"
Words = list[re.Match[str]]
WORD = re.compile(r"e-?mail\w*|opt-out|follow-?up\w*|[^\W_]+(?:'t\b)?|,|: ")
LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pt", "pl")
ANY = "any"
# Words that only tell the language.
FILLER = "filler"
PAUSE = ","
PAUSES = (",", ": ")
# A beginning this short opens words that are at most so much longer.
SHORT, LONGER = 3, 3
# One as short as this would begin too much: it is a whole word.
WHOLE = 2
# German and Dutch: a verb under its particle ("anzuschreiben"), a noun behind another one.
COMPOUNDING = frozenset(("de", "nl"))
PARTICLE = re.compile(
    r"(?:ab|af|an|auf|aus|be|door|ein|heraus|herunter|hinaus|nach|op|raus|runter|terug|toe|uit|ver|"
    r"vor|weg|weiter|wieder|zu)(?:ge|zu|te)?(?=\w{4})"
)
HEADS = (
    "adres",
    "adresse",
    "anrufe",
    "bericht",
    "berichten",
    "bestand",
    "daten",
    "gegevens",
    "lijst",
    "liste",
    "listen",
    "mail",
    "mails",
    "nachrichten",
    "nummer",
    "verteiler",
    "werbung",
)
LONG = 7
# A shorter word is one letter off too many others.
SLIP_FROM = 5
Roles = tuple[str, ...]


def roles(words: tuple[str, ...], lexicon: str = WISHES) -> list[Roles]:
    """Return each word's roles in the language that knows most of the words, and its topics."""
    tag = spoken(words, lexicon)
    return [(PAUSE,) if word in PAUSES else _roles_of(lexicon, tag, word) for word in words]


def spoken(words: tuple[str, ...], lexicon: str = WISHES) -> str:
    """Return the language that knows most of the words."""
    return max(LANGUAGES, key=lambda one: sum(bool(_looked_up(lexicon, one, x)) for x in words))


@lru_cache(maxsize=100_000)
def _roles_of(lexicon: str, tag: str, word: str) -> Roles:
    found = (*_looked_up(lexicon, tag, word), *_looked_up(lexicon, ANY, word))
    if lexicon == WISHES:  # one letter must not hide a wish; to look for it is dear
        found = found or _slipped(tag, word)
    return tuple(dict.fromkeys(one for one in found if one != FILLER))


@lru_cache(maxsize=200_000)
def _looked_up(lexicon: str, tag: str, word: str) -> Roles:
    """Return the roles of the whole word or of its longest known beginning."""
    whole, begun = _lexicon(lexicon)[tag]
    if exact := (*whole.get(word, ()), *begun.get(word, ())):
        return exact
    for length in range(len(word) - 1, 1, -1):
        if found := begun.get(word[:length]):
            if length <= SHORT and len(word) > length + LONGER:
                continue
            return found
    if tag in COMPOUNDING and len(word) >= LONG:
        return _compound(lexicon, tag, word)
    return ()


def _compound(lexicon: str, tag: str, word: str) -> Roles:
    """Return the roles of what stands behind a particle, or of a compound's last noun."""
    particle = PARTICLE.match(word)
    if particle and (found := _looked_up(lexicon, tag, word[particle.end() :])):
        return found
    head = next((one for one in HEADS if word.endswith(one) and word != one), "")
    return _looked_up(lexicon, tag, head) if head else ()


def _slipped(tag: str, word: str) -> Roles:
    """Return the roles of the first entry that a word unknown misses by one letter."""
    if len(word) < SLIP_FROM or not word.isalpha():
        return ()
    from rapidfuzz.distance import OSA

    whole, begun = _lexicon(WISHES)[tag]
    for known, found in (*whole.items(), *begun.items()):
        if len(known) < SLIP_FROM or known[0] not in word[:2]:
            continue
        heads = {word[: len(known) + more] for more in (-1, 0, 1)} if known in begun else {word}
        if any(OSA.distance(head, known, score_cutoff=1) <= 1 for head in heads):
            return found
    return ()


@lru_cache(maxsize=2)
def _lexicon(name: str) -> dict[str, tuple[dict[str, Roles], dict[str, Roles]]]:
    """Return whole words and beginnings of each language, each with its roles."""
    known: dict[str, tuple[dict[str, Roles], dict[str, Roles]]] = {
        tag: ({}, {}) for tag in (*LANGUAGES, ANY)
    }
    role = ""
    text = Path(__file__).with_name(name).read_text(encoding="utf-8")
    for line in text.splitlines():
        tag, _, words = line.partition(" ")
        if not line or tag == "#":
            continue
        if not words:
            role = line
            continue
        whole, begun = known[tag]
        for word in words.split():
            is_whole = word.startswith("=") or len(word) <= WHOLE
            table, key = (whole if is_whole else begun), word.removeprefix("=")
            table[key] = (*table.get(key, ()), role)
    return known

"""Words as roles: what each word does in a sentence about being written to, in eight languages.

`wish_roles.txt` beside this module is data and nothing else: a role, and under it a line per
language with the beginnings of folded words (`=word` is the whole word). So "strike our name off
your file" and "proszę wykreślić nas z kartoteki" read alike: to remove, ours, from, yours, a list.
What one language taught the reader of wishes (`inbound.wish_model`) thereby holds in all.
"""

import re
from functools import lru_cache
from pathlib import Path

LEXICON = Path(__file__).with_name("wish_roles.txt")
LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pt", "pl")
# Words that only tell the language.
FILLER = "filler"
PAUSE = ","
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
Roles = tuple[str, ...]


def roles(words: tuple[str, ...]) -> list[Roles]:
    """Return the roles of each word, none for a word unknown in the language of most of them."""
    tag = max(LANGUAGES, key=lambda one: sum(bool(_looked_up(one, word)) for word in words))
    return [
        (PAUSE,)
        if word in {",", ": "}
        else tuple(one for one in _looked_up(tag, word) if one != FILLER)
        for word in words
    ]


@lru_cache(maxsize=50_000)
def _looked_up(tag: str, word: str) -> Roles:
    """Return the roles of the whole word or of its longest known beginning."""
    whole, begun = _lexicon()[tag]
    if exact := (*whole.get(word, ()), *begun.get(word, ())):
        return exact
    for length in range(len(word) - 1, 1, -1):
        if found := begun.get(word[:length]):
            if length <= SHORT and len(word) > length + LONGER:
                continue
            return found
    if tag in COMPOUNDING and len(word) >= LONG:
        return _compound(tag, word)
    return ()


def _compound(tag: str, word: str) -> Roles:
    """Return the roles of what stands behind a particle, or of a compound's last noun."""
    particle = PARTICLE.match(word)
    if particle and (found := _looked_up(tag, word[particle.end() :])):
        return found
    head = next((one for one in HEADS if word.endswith(one) and word != one), "")
    return _looked_up(tag, head) if head else ()


@lru_cache(maxsize=1)
def _lexicon() -> dict[str, tuple[dict[str, Roles], dict[str, Roles]]]:
    """Return whole words and beginnings of each language, each with its roles."""
    known: dict[str, tuple[dict[str, Roles], dict[str, Roles]]] = {
        tag: ({}, {}) for tag in LANGUAGES
    }
    role = ""
    for line in LEXICON.read_text(encoding="utf-8").splitlines():
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

"""Does somebody ask to be left alone? Recall first: the answer only ever stops mail.

Two readers. The first writes each sentence as a string with one letter a word, the word's idea in
a language (`inbound.wishes`), and the frames below are patterns over these letters: "do not write
to me again" and "bitte schreiben Sie mir nicht mehr" are both a negation, writing, me and more. So
a synonym is a word in a list, and word order is a frame. The second weighs the same words
(`inbound.wish_model`): it finds turns of speech that no frame has, and doubts frames that fit by
accident.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from inbound.ideas import NO_WORDS, SENTENCE, SLIP_FROM, WORD, Words, code, languages
from inbound.wish_idioms import (
    DEMANDS,
    ELSEWHERE,
    FOOTERS,
    HANDLING,
    IDIOM_WORDS,
    IDIOMS,
    IDIOMS_BLOCKED,
    LAWS,
)
from inbound.wish_model import heaviest, weight

LOOK = 20_000
LONGEST_SENTENCE = 60
# So many sentences are weighed; the frames read all.
WEIGHED = 40
# A wish weighs SURE without any frame; under DOUBT a frame fits by accident.
SURE = 1.0
# From here to SURE it may be a wish: a person is asked.
POSSIBLE = -1.0
DOUBT = -1.0
SHORT_SENTENCE = 6
# The word that an address is read as.
ADDRESS = "email"
# A full stop that ends no sentence.
ARTICLE = re.compile(r"\bart\.(?=\s?\d)")
HOW = re.compile(r"\W*(?:how|wie|comment|como|come|hoe|jak)\b")
ASKED_BEFORE = re.compile(r"[DM][^F]{0,4}\|[^FN]{0,4}C")
_IDIOMS = tuple(re.compile(one, re.MULTILINE) for one in IDIOMS)
_DEMANDS = tuple(re.compile(one) for one in DEMANDS)
_LAWS = tuple(re.compile(one) for one in LAWS)
_FOOTERS = tuple(re.compile(one) for one in FOOTERS)
# "If you don't stop, I will …" speaks to us, and so does "I find no link"; "we will remove you"
# is what a sender offers.
SPEAKS = re.compile(
    r"\b(?:i|we)(?:'ll| will(?! (?:remove|unsubscribe|take|delete) you)| shall| am| can| do| did"
    r"| have| see| find| want)\b|\bi'(?:m|d|ve)\b"
    r"|\bmy lawyer\b|\b(?:ich|je|yo|digo|io|dico|ik|eu|pisze)\b|\bbij deze\b"
)
_ELSEWHERE = tuple(re.compile(one) for one in ELSEWHERE)
_HANDLES, _HANDLED, _OWN = (re.compile(one) for one in HANDLING)
# The one whose data it is: "our" may be "our customers'".
_MINE = re.compile(
    r"\b(?:i|me|my|mich|mir|mein\w*|ich|moi|mes|ma|mon|je|mi|mis|mia|miei|mijn|mij|ik|meus?|mim|"
    r"minha|moje|moich|mnie)\b|\b(?:on|about|uber|zu|sur|sobre|su|over|o) (?:us|uns|nous|nosotros|"
    r"noi|ons|nos|nas)\b"
)
QUESTION = re.compile(r"[^.!?;\n]{1,500}\?")
_BLOCKED = tuple(re.compile(one, re.MULTILINE) for one in IDIOMS_BLOCKED)
# Over letters; `o` is any other word. Negation before stopping or deleting turns it round.
# `p` is more or again, `w` is to write or to bother.
FRAMES = tuple(
    re.compile(one.replace("p", "[PJ]").replace("w", "[WZ]"))
    for one in (
        # Take me out: "remove me", "delete my data", "from your list"; verb last in German, Dutch.
        r"C[^NF,]{0,3}I(?!o?N)",
        r"C[^NF,]{0,3}Yo?[DLMZ]",
        r"C[^NF,]{0,3}D[^NF,]{0,5}[ILM]",
        r"C[^NF,]{0,4}L$",
        r"^[VEjRo]{0,4}CD?$|^[VEj]?SI?$|^V?,?Np$|V[^NF,]{0,4}S$",
        r"I[^NF,]{0,7}C|Y[^NF,]{0,2}[DLM][^NF,]{0,7}C",
        r"L[^NF,]{0,3}C",
        r"YD[^F]{0,3}C",
        r"C[^NF,]{0,2}D[^NF,]{0,1}$|C[^NF,]{0,6}YD",
        # Stop it.
        r"S[^NF]{0,3}O[^NF]{0,4}[YD]",
        r"S(?!A)[^NFC]{0,7}[WZMK]",
        r"[WZM][^NF]{0,3}S$",
        # Do not write to me: negation, writing, and me or more or nothing behind it.
        r"N[^F,]{0,3}w[^FWZ]{0,3}p",
        r"N[^FC,]{0,3}p[^FC,]{0,4}[WZMK]",
        r"N[WZPJ]o?w",
        r"p[^F,]{0,3}N[^F,]{0,3}[WZM]",
        r"w[^F,]{0,5}N[^F,]{0,1}p",
        r"MI{1,2}Np",
        r"w[^F,]{0,4}N[^F,]{0,2}$",
        r"N[I]?[IWZo]?w[Io]?I?(?:$|,)",
        r"N[^F]{0,1}I{1,2}w(?:$|,)",
        r"NwI(?:$|p|,)",
        r"N[^F,]{0,2}Z[^F,]{0,3}I|NI?Z(?:$|[PJ,])",
        r"N[^FRWZ]{0,2}M[^FR]{0,2}p",
        r"N[^F]{0,2}p[^F]{0,2}M",
        r"^[Vo,]{0,1}N[oPJ]?M{1,2}p?$|^[Vo,]{0,1}PoM[IVo,]{0,3}$",
        r"N[^F]{0,1}wI?[^FI]?M{1,2}(?:$|,)",
        # I do not want to hear from you.
        r"N[^F,]{0,3}V[^F]{0,6}[WZMX]",
        r"N[^F,]{0,3}V[^F]{0,3}R(?:[^F]{0,5}[MPJK]|[^F]{0,3}$|[^F]{0,3},)",
        r"V[^F]{0,4}N[^FR]{0,4}[WZM](?:[^Fo]|$)",
        r"V[^F]{0,3}N[^F]{0,4}R",
        r"N[^F,]{0,4}R[^F,]{0,3}p",
        r"V[^FC,]{0,2}N[^FC,]{0,4}L|N[^FC,]{0,3}V[^FC,]{0,4}L|M[^F]{0,4}N[^F]{0,4}b",
        r"V[^NF,]{0,3}[MK][^NF,]{0,1}N$|M[^NF,]{0,2}K",
        # The law: objection, consent, use, threats.
        r"N[^F,]{0,4}X",
        r"X[^NF,]{0,8}[DMVWZ]|[YI][^NF]{0,2}X|XY?o?X|CY?X",
        r"N[^F]{0,2}O[^F]{0,4}Yo?[DM]|O[^F]{0,1}Y[^F]{0,2}[DM][^F]{0,2}N|N[^F]{0,2}O[^F]{0,3}D",
        r"G[^F]{0,10}[CDX]|[CX][^F]{0,10}G",
        r"T.{0,12}J|J.{0,12}T|T[^F]{0,8}K|K[^F]{0,8}T|K[^F]{0,2}G",
        r"[PJ][^F]{0,6}K",
        # We have asked you three times.
        r"E[^F]{0,6}S$|E[^F]{0,6}B|B[^F]{0,6}E|B[^F]{0,8}S",
    )
)


@dataclass(frozen=True, slots=True)
class Wish:
    """Where the deciding words stand in the folded text; a doubtful wish is for a person."""

    start: int
    end: int
    is_sure: bool = True


def find_wish(text: str) -> Wish | None:
    """Find a wish to be left alone, sure or doubtful, in folded text (disposition.folded)."""
    text = prepared(text)
    for demand in _DEMANDS:
        if hit := demand.search(text):
            return Wish(*hit.span())
    if named := _law(text):
        return named
    weighed = [(weight(one, is_question=is_question(one, text)), one) for one in windows(text)]
    best = max((heavy for heavy, _ in weighed), default=DOUBT)
    if best >= DOUBT and (framed := _unblocked(text)):
        return framed
    sure = [
        (heavy / len(one), place) for place, (heavy, one) in enumerate(weighed) if heavy >= SURE
    ]
    if sure:
        # What weighs most for its length holds the deciding words.
        return Wish(*heaviest(weighed[max(sure)[1]][1]))
    doubtful = max(weighed, key=lambda one: one[0], default=None)
    if doubtful is None or doubtful[0] < POSSIBLE:
        return None
    return Wish(*heaviest(doubtful[1]), is_sure=False)


def prepared(text: str) -> str:
    """Return folded text as both readers see it; every place stays."""
    text = ARTICLE.sub("art ", text[:LOOK].replace("a.u.b.", "aub   "))
    return NO_WORDS.sub(_named, _about_us(text))


def _named(hit: re.Match[str]) -> str:
    """Read an address as the word for one: "take bob@acme.example off your list"."""
    is_address = "@" in hit[0] and len(hit[0]) > len(ADDRESS)
    return (ADDRESS if is_address else "").ljust(len(hit[0]))


def _blank(hit: re.Match[str]) -> str:
    return " " * len(hit[0])


def _about_us(text: str) -> str:
    """Blank what is about other things than mail to the writer; every place stays."""
    for one in _ELSEWHERE:
        text = one.sub(_blank, text)
    return QUESTION.sub(lambda hit: _blank(hit) if _asks_of_handling(hit[0]) else hit[0], text)


def _asks_of_handling(said: str) -> bool:
    """Whether a question is how our product treats those who leave a list."""
    return bool(_HANDLES.search(said) and _HANDLED.search(said) and not _OWN.search(said))


def _law(text: str) -> Wish | None:
    """Return where the writer's own right is named; a question of others' rights names none."""
    asked = [hit.span() for hit in QUESTION.finditer(text) if not _MINE.search(hit[0])]
    for law in _LAWS:
        for hit in law.finditer(text):
            if not any(start <= hit.start() < end for start, end in asked):
                return Wish(*hit.span())
    return None


def _sentences(text: str) -> Iterator[Words]:
    for sentence in SENTENCE.finditer(text):
        words = list(WORD.finditer(text, sentence.start(), sentence.end()))[:LONGEST_SENTENCE]
        if words and not _is_footer(sentence[0]):
            yield words


def windows(text: str) -> Iterator[Words]:
    """Yield what is weighed of folded text: each sentence, and each with the one before it."""
    before: Words = []
    for words in islice(_sentences(text), WEIGHED):
        yield words
        if before:
            yield [*before, *words]
        before = words


def is_question(words: Words, text: str) -> bool:
    end = words[-1].end()
    return "?" in text[end : end + 3]


def _unblocked(text: str) -> Wish | None:
    """Return the first wish in a frame that no look-alike explains away."""
    blocked = [hit.span() for one in _BLOCKED for hit in one.finditer(text)]
    above: Words = []
    for words in _sentences(text):
        for found in _framed(words, above, text):
            if not any(start < found.end and found.start < end for start, end in blocked):
                return found
        above = words if is_question(words, text) else []
    return None


def _is_footer(said: str) -> bool:
    """Whether this offers the reader a way off the sender's own list."""
    return any(one.search(said) for one in _FOOTERS) and not SPEAKS.search(said)


def _idiom(text: str) -> tuple[int, int] | None:
    hits = [hit.span() for one in _IDIOMS if (hit := one.search(text)) and hit.end() > hit.start()]
    return min(hits, default=None)


def _framed(words: Words, above: Words, text: str) -> Iterator[Wish]:
    start, end = words[0].start(), words[-1].end()
    asks = is_question(words, text)
    said = text[start:end]
    about_us = False
    for tag in languages(tuple(word[0] for word in (*above, *words))):
        letters, places = code(tag, words)
        about_us |= bool(set(letters) & set("IYj"))
        if hit := _hit(letters, is_question=asks):
            yield Wish(words[places[hit[0]]].start(), words[places[hit[1]]].end())
        if above and len(words) <= SHORT_SENTENCE and not asks:
            # "Where did you get my address? Delete it."
            before, _ = code(tag, above)
            if ASKED_BEFORE.search(f"{before}|{letters}"):
                yield Wish(start, end)
    if asks and not (about_us or HOW.match(said)):
        return
    if found := _idiom(said):
        yield Wish(start + found[0], start + found[1])
    elif _idiom(" ".join(_mended(word[0]) for word in words)):
        yield Wish(start, end)


@lru_cache(maxsize=20_000)
def _mended(word: str) -> str:
    """Return the idiom's word that a long word misses by one letter, else the word."""
    if len(word) < SLIP_FROM + 1:
        return word
    from rapidfuzz.distance import OSA

    near = (one for one in sorted(IDIOM_WORDS) if OSA.distance(word, one, score_cutoff=1) <= 1)
    return next(near, word)


def _hit(code: str, *, is_question: bool) -> tuple[int, int] | None:
    """Return the first and last letter of the frame that fits."""
    for hit in re.finditer("U", code):
        if "F" not in code and not _turned(code, hit.start()):
            return hit.start(), hit.start()
    if "H" in code:
        return None
    for frame in FRAMES:
        for hit in frame.finditer(code):
            if _turned(code, hit.start()) or _is_fact(code, hit):
                continue
            asks_of_us = "I" in hit[0] or "Y" in hit[0] or hit[0][0] == "S"
            asks_of_us |= "I" in code and hit[0][0] == "N"
            if is_question and not asks_of_us:
                continue
            return hit.start(), hit.end() - 1
    return None


def _is_fact(code: str, hit: re.Match[str]) -> bool:
    """Tell "we get no mails from your system" and "we send no newsletters" from a wish."""
    first, us = hit[0][0], set(code) & set("IYVj")
    if first == "S" and "I" not in hit[0]:
        return "j" in code[max(0, hit.start() - 5) : hit.start()] and not set(code) & set("VE")
    if first in "LX" and not us and len(code) > SHORT_SENTENCE:
        return True
    if re.fullmatch(r"N[^I]*V[^I]*W", hit[0]) and "j" in code[: hit.start() + 1]:
        return True  # "I don't want to send a wrong signal"
    if set(code) & set("VE") or not set(hit[0]) & set("NR") or set(hit[0]) & set("SCXKE"):
        return False
    before = code[max(0, hit.start() - 3) : hit.end()]
    return "J" not in hit[0] and ("R" in before or "j" in before)


def _turned(code: str, place: int) -> bool:
    """Whether a negation right before stopping or deleting means: go on."""
    before = code[max(0, place - 2) : place].rpartition(",")[2]
    return "N" in before and code[place] in "SCUIYLD"

"""What an entry of news reports, weighed by words and what they are about: a linear model.

Rules know how events are announced; owners say "since March there's a second kiln in the yard".
Each entry is read as spelled words and as matters (`news_roles.txt`: we, since, new, machine,
place, fair, plan, …, in twelve languages), so that what one language taught holds in all. Each
feature is hashed (CRC-32) to one of SPACE places with a weight for each kind and for none. The
weights lie beside this module as bytes, in steps of STEP, written by `python -m bench.fit_news`.
"""

import math
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zlib import crc32

from scoring import naming
from scoring.enums import SignalKind

if TYPE_CHECKING:
    import numpy as np

WEIGHTS: Final = Path(__file__).with_suffix(".bin")
MATTERS: Final = Path(__file__).with_name("news_roles.txt")
LANGUAGES: Final = ("en", "de", "fr", "es", "it", "nl", "pt", "sv", "da", "no", "pl", "cs")
SPACE: Final = 1 << 17
STEP: Final = 0.008
QUIET: Final = 0.5  # a reading of few features is heard less
PIECES: Final = (3, 4, 5)  # letters
# The rows of the table; the last one is an entry that reports no event of the firm.
KINDS: Final = (
    SignalKind.HIRING,
    SignalKind.FUNDING,
    SignalKind.LEADERSHIP,
    SignalKind.LAUNCH,
    SignalKind.EXPANSION,
    SignalKind.LAYOFFS,
    SignalKind.TECHNOLOGY,
    SignalKind.PARTNERSHIP,
    None,
)
FIRM: Final = "{firm}"
SURE: Final = 0.4  # by how much a kind must outweigh none
CLEAR: Final = 0.3  # by how much it must outweigh the next one
SENTENCES: Final = 3  # below a headline that are read with it
MOST_WORDS: Final = 90
STEM: Final = 5
TOGETHER: Final = 7  # words between two matters that belong together
WHOLE: Final = 2  # a beginning this short would begin too much
_WORD: Final = re.compile(r"\{firm\}|\d[\d.,:%]*|[^\W\d_]+(?:'[a-z]{1,2}\b)?|[.!?]")
_NAME: Final = re.compile(r"(?<![\w.])[A-ZÀ-Ž][\w'’-]+ (?:[a-z]{2,3} )?[A-ZÀ-Ž][\w'’-]+")
_LONG_AGO: Final = re.compile(r"\b(?:1[89]|20[01])\d\d\b")
_MONEY: Final = re.compile(r"[€$£]|\d (?:kr|zł|eur|mio)\b", re.IGNORECASE)
_FOLDED: Final = str.maketrans(
    {"ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "ł": "l", "đ": "d", "’": "'", "å": "a"}
)
Matters = tuple[str, ...]
Marks = list[int]
STOP: Final = ("stop",)


@dataclass(frozen=True, slots=True)
class Told:
    """What an entry reports, the text that says so most, and by how much that outweighs nothing.

    ``is_headed`` = its headline alone says so, too.
    """

    kind: SignalKind
    text: str
    lead: float
    is_headed: bool


def told(headline: str, below: Iterable[str], name: str, language: str) -> Told | None:
    """Return what an entry reports; None = no event, or not sure.

    ``below`` are the sentences under the headline.
    """
    texts = [headline, *islice(below, SENTENCES)]
    masked = [_masked(text, name) for text in texts]
    weights = weigh(masked[0], " ".join(masked[1:]), language)
    second, kind = sorted(filter(None, KINDS), key=weights.__getitem__)[-2:]
    lead = _lead(weights, kind)
    if lead < SURE or weights[kind] - weights[second] < CLEAR:
        return None
    alone = [_lead(weigh(text, "", language), kind) for text in masked]
    return Told(kind, texts[alone.index(max(alone))], lead, alone[0] > 0)


def _lead(weights: dict[SignalKind | None, float], kind: SignalKind) -> float:
    return weights[kind] - weights[None]


def _masked(text: str, name: str) -> str:
    """Put FIRM where a text names the company."""
    for start, end in reversed(naming.mentions(text, name)):
        text = f"{text[:start]}{FIRM}{text[end:]}"
    return text


def weigh(headline: str, body: str, language: str) -> dict[SignalKind | None, float]:
    """Return how much an entry speaks for each kind, and under None for none of them.

    The firm's name stands as FIRM in both texts. Margins of the separating planes.
    """
    table = _weights()
    sums = [int(row[SPACE]) * 1.0 for row in table]
    for share, marks in readings(headline, body, language):
        for place, row in enumerate(table):
            sums[place] += share * int(row[marks].sum(dtype=int))
    return {kind: STEP * total for kind, total in zip(KINDS, sums, strict=True)}


def readings(headline: str, body: str, language: str) -> Iterator[tuple[float, Marks]]:
    """Yield the features of each reading, in order and each once, and what one of them counts."""
    words = [*_words(headline), *([";"] if headline and body else []), *_words(body)][:MOST_WORDS]
    known = _matters(words, language)
    texts = (
        set(_spelled(words)),
        set(_pieces(words)),
        {f"m {one}" for these in known for one in these},
        set(_together(known)),
    )
    for found in filter(None, texts):
        yield 1 / math.sqrt(len(found)), _hashed(found)
    signs = set(_signs(headline, body, f"{headline} {body}"))
    yield QUIET / math.sqrt(len(signs)), _hashed(signs)


def _hashed(found: Iterable[str]) -> Marks:
    return sorted({crc32(one.encode()) % SPACE for one in found})


def is_word(text: str, language: str) -> bool:
    """Say whether the list of matters knows a word, which is then nobody's name."""
    return any(_matter(word, language) for word in _words(text)) if language in LANGUAGES else False


def _words(text: str) -> list[str]:
    return _WORD.findall(_fold(text))


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_FOLDED))
    return "".join(c for c in plain if not unicodedata.combining(c))


def _spelled(words: list[str]) -> Iterator[str]:
    stems = [word[:STEM] if not word[0].isdigit() else "0" for word in words]
    for place, stem in enumerate(stems):
        yield f"w {stem}"
        if len(words[place]) > STEM + 2:
            yield f"w {words[place][:8]}"
        if place:
            yield f"2 {stems[place - 1]} {stem}"
        if place > 1:
            yield f"s {stems[place - 2]} {stem}"
    yield f"^ {' '.join(stems[:1])}"
    yield f"^^ {' '.join(stems[:2])}"


def _pieces(words: Iterable[str]) -> Iterator[str]:
    """Yield runs of letters, by which words of one family and related languages are alike."""
    for word in set(words):
        if len(word) > WHOLE:
            ringed = f"<{word}>"
            for length in PIECES:
                yield from (ringed[at : at + length] for at in range(len(ringed) - length + 1))


def _together(known: list[Matters]) -> Iterator[str]:
    """Yield matters near each other, in the order of the text and in any, and the first ones."""
    filled = [(place, one) for place, one in enumerate(known) if one]
    for at, (place, these) in enumerate(filled):
        if at < 2:
            yield from (f"^{at} {one}" for one in these)
        for other, those in filled[at + 1 : at + 1 + TOGETHER]:
            if other - place > TOGETHER or those == STOP:
                break
            for one in these:
                yield from (f"p {one} {two}" for two in those)
                yield from (f"u {' '.join(sorted((one, two)))}" for two in those)
    three = ([one for _, one in filled][start:] for start in range(3))
    for first, second, third in zip(*three, strict=False):
        yield from (f"t {a} {b} {c}" for a in first for b in second for c in third)


def _signs(headline: str, body: str, told: str) -> Iterator[str]:
    yield f"head {bool(headline)} {bool(body)}"
    yield f"long {min(len(told) // 60, 6)}"
    if "?" in told:
        yield "asks"
    if "!" in told:
        yield "!"
    if _NAME.search(told):
        yield "named"
    if FIRM in told:
        yield f"firm {told.lstrip().startswith(FIRM)}"
    if _LONG_AGO.search(told):
        yield "long ago"
    if _MONEY.search(told):
        yield "money"


def _matters(words: list[str], language: str) -> list[Matters]:
    known = language if language in LANGUAGES else _guessed(words)
    return [_matter(word, known) for word in words]


def _guessed(words: Iterable[str]) -> str:
    told = list(words)
    return max(LANGUAGES, key=lambda one: sum(bool(_looked_up(word, one)) for word in told))


@lru_cache(maxsize=100_000)
def _matter(word: str, language: str) -> Matters:
    if word in ".!?;":
        return STOP
    if word == FIRM:
        return ("firm",)
    if word[0].isdigit():
        return ("year",) if re.fullmatch(r"20[2-3]\d", word) else ("number",)
    return _looked_up(word, language)


@lru_cache(maxsize=200_000)
def _looked_up(word: str, language: str) -> Matters:
    """Return the matters of the whole word or of its longest known beginning."""
    whole, begun = _lexicon()[language]
    if exact := (*whole.get(word, ()), *begun.get(word, ())):
        return exact
    for length in range(len(word) - 1, WHOLE, -1):
        if found := begun.get(word[:length]):
            return tuple(found)
    if language in {"de", "nl", "sv", "da", "no"}:
        for start in range(3, len(word) - 3):  # what ends a compound says what it is
            for length in range(len(word), start + 3, -1):
                if found := begun.get(word[start:length]):
                    return tuple(found)
    return ()


Known = dict[str, list[str]]


@cache
def _lexicon() -> dict[str, tuple[Known, Known]]:
    """Return each language's whole words and beginnings of words, with their matters."""
    tables: dict[str, tuple[Known, Known]] = {one: ({}, {}) for one in LANGUAGES}
    matter = ""
    for line in MATTERS.read_text(encoding="utf-8").splitlines():
        tag, *given = line.split()
        if tag == "#":
            continue
        if not given:
            matter = tag
            continue
        whole, begun = tables[tag]
        for word in given:
            is_whole = word.startswith("=") or len(word) <= WHOLE
            own = (whole if is_whole else begun).setdefault(word.removeprefix("="), [])
            if matter not in own:
                own.append(matter)
    return tables


@cache
def _weights() -> "np.ndarray[tuple[int, int], np.dtype[np.int8]]":
    import numpy as np

    return np.fromfile(WEIGHTS, dtype=np.int8).reshape(len(KINDS), SPACE + 1)

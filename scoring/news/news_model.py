"""What an entry of news reports, weighed by words and what they are about: a linear model.

Rules know how events are announced; owners say "since March there's a second kiln in the yard".
Each entry is read as spelled words, as matters (`news_roles.txt`: we, since, new, machine, place,
fair, plan, …, in thirteen languages) and as concepts (`concepts.txt`: oven, lathe, branch), so
that what one language taught holds in all. Each feature is hashed (CRC-32) to one of SPACE places
with a weight for each kind and for none. The weights lie beside this module as bytes, in steps of
STEP, written by `python -m bench.fit_news`.
"""

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice
from pathlib import Path
from typing import Final

from scoring.contact import people, towns
from scoring.enums import SignalKind
from scoring.learned import matters
from scoring.learned.planes import Planes

WEIGHTS: Final = Path(__file__).with_suffix(".bin")
MATTERS: Final = Path(__file__).with_name("news_roles.txt")
CONCEPTS: Final = Path(__file__).with_name("concepts.txt")
SPACE: Final = 1 << 17
STEP: Final = 0.008
QUIET: Final = 0.5  # a reading of few features is heard less
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
_PLANES: Final = Planes(WEIGHTS, count=len(KINDS), space=SPACE, step=STEP)
SURE: Final = 0.6  # by how much a kind must outweigh none
CLEAR: Final = 0.4  # by how much it must outweigh the next one
DATED: Final = 0.4  # by how much a text proves more that says when
SENTENCES: Final = 3  # below a headline that are read with it
MOST_WORDS: Final = 90
TOGETHER: Final = 7  # words between two matters that belong together
_NAME: Final = re.compile(r"(?<![\w.])[A-ZÀ-Ž][\w'’-]+ (?:[a-z]{2,3} )?[A-ZÀ-Ž][\w'’-]+")
_LONG_AGO: Final = re.compile(r"\b(?:1[89]|20[01])\d\d\b")
_MONEY: Final = re.compile(r"[€$£]|\d (?:kr|zł|eur|mio)\b", re.IGNORECASE)


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
    masked = [matters.masked(text, name) for text in texts]
    weights = weigh(masked[0], " ".join(masked[1:]), language)
    second, kind = sorted(filter(None, KINDS), key=weights.__getitem__)[-2:]
    lead = _lead(weights, kind)
    if lead < SURE or weights[kind] - weights[second] < CLEAR:
        return None
    alone = [_lead(weigh(text, "", language), kind) for text in masked]
    proofs = [
        one + DATED * _says_when(text, language) for one, text in zip(alone, masked, strict=True)
    ]
    return Told(kind, texts[proofs.index(max(proofs))], lead, alone[0] > 0)


def _says_when(text: str, language: str) -> bool:
    """Say whether a text names a day, a month or a season: what happened stands beside it."""
    return any("year" in about for about in _lexicon().matters(matters.words(text), language))


def _lead(weights: dict[SignalKind | None, float], kind: SignalKind) -> float:
    return weights[kind] - weights[None]


def weigh(headline: str, body: str, language: str) -> dict[SignalKind | None, float]:
    """Return how much an entry speaks for each kind, and under None for none of them.

    The firm's name stands as FIRM in both texts. Margins of the separating planes.
    """
    margins = _PLANES.margins(readings(headline, body, language))
    return dict(zip(KINDS, margins, strict=True))


def readings(headline: str, body: str, language: str) -> Iterator[tuple[float, matters.Marks]]:
    """Yield the features of each reading, each once, and what one of them counts."""
    stop = [";"] if headline and body else []
    words = [*matters.words(headline), *stop, *matters.words(body)][:MOST_WORDS]
    names = [*_names(headline), *([()] if stop else []), *_names(body)][:MOST_WORDS]
    tongue = _lexicon().language(words, language)
    about = _lexicon().matters(words, tongue)
    known = (
        [one or name for one, name in zip(about, names, strict=True)]
        if len(names) == len(about)
        else about
    )
    texts = (
        matters.features(_spelled(words)),
        matters.pieces(words),
        matters.features(f"m {one}" for these in set(known) for one in these),
        matters.features(f"c {one}" for one in _concepts(words, tongue)),
        _together(known),
    )
    for found in filter(None, texts):
        yield 1 / math.sqrt(len(found)), matters.placed(found, SPACE)
    signs = matters.features(_signs(headline, body, f"{headline} {body}"))
    yield QUIET / math.sqrt(len(signs)), matters.placed(signs, SPACE)


def _concepts(words: list[str], language: str) -> Iterator[str]:
    for word in set(words):
        if word[0].isalpha():
            yield from _lexicon_of_concepts().matter(word, language)


def _names(text: str) -> list[matters.Matters]:
    """Return of each word whether it is written as a name: of a person, a town or something."""
    found: list[matters.Matters] = []
    is_first = True
    for word in matters.written(text):
        is_name = word[0].isupper() and len(word) > 2
        found.append(_named(word, is_first=is_first) if is_name else ())
        is_first = word in ".!?"
    return found


@lru_cache(maxsize=8192)
def _named(word: str, *, is_first: bool) -> matters.Matters:
    if people.has_first_name(word):
        return ("person",)
    if is_first:
        return ()
    return ("town",) if towns.is_town(word) else ("name",)


def is_word(text: str, language: str) -> bool:
    """Say whether the lists of matters and concepts know a word, which is then nobody's name."""
    if language not in matters.LANGUAGES:
        return False
    concepts = _lexicon_of_concepts()
    return any(
        _lexicon().matter(word, language) or concepts.lists(word, language)
        for word in matters.words(text)
    )


def _spelled(words: list[str]) -> Iterator[str]:
    stems = [matters.stem(word) for word in words]
    for place, stem in enumerate(stems):
        yield f"w {stem}"
        if len(words[place]) > matters.STEM + 2:
            yield f"w {words[place][:8]}"
        if place:
            yield f"2 {stems[place - 1]} {stem}"
        if place > 1:
            yield f"s {stems[place - 2]} {stem}"
    yield f"^ {' '.join(stems[:1])}"
    yield f"^^ {' '.join(stems[:2])}"


def _together(known: list[matters.Matters]) -> matters.Features:
    """Return matters near each other, in the order of the text and in any, and the first ones."""
    filled = [(place, one) for place, one in enumerate(known) if one]
    found = matters.features(
        f"^{at} {one}" for at, (_, these) in enumerate(filled[:2]) for one in these
    )
    for at, (place, these) in enumerate(filled):
        for other, those in filled[at + 1 : at + 1 + TOGETHER]:
            if other - place > TOGETHER or those == matters.STOP:
                break
            found |= _two(these, those)
    three = ([one for _, one in filled][start:] for start in range(3))
    return found.union(*(_three(*one) for one in zip(*three, strict=False)))


@lru_cache(maxsize=8192)
def _two(these: matters.Matters, those: matters.Matters) -> frozenset[int]:
    pairs = [(one, two) for one in these for two in those]
    ordered = (f"u {' '.join(sorted(pair))}" for pair in pairs)
    return frozenset(matters.features((*(f"p {one} {two}" for one, two in pairs), *ordered)))


@lru_cache(maxsize=8192)
def _three(
    first: matters.Matters, second: matters.Matters, third: matters.Matters
) -> frozenset[int]:
    every = (f"t {a} {b} {c}" for a in first for b in second for c in third)
    return frozenset(matters.features(every))


def _signs(headline: str, body: str, told: str) -> Iterator[str]:
    yield f"head {bool(headline)} {bool(body)}"
    yield f"long {min(len(told) // 60, 6)}"
    if "?" in told:
        yield "asks"
    if "!" in told:
        yield "!"
    if _NAME.search(told):
        yield "named"
    if matters.FIRM in told:
        yield f"firm {told.lstrip().startswith(matters.FIRM)}"
    if _LONG_AGO.search(told):
        yield "long ago"
    if _MONEY.search(told):
        yield "money"


@cache
def _lexicon() -> matters.Lexicon:
    return matters.Lexicon(MATTERS)


@cache
def _lexicon_of_concepts() -> matters.Lexicon:
    return matters.Lexicon(CONCEPTS)

"""How much a text sounds generated, and the words that make it sound so (OUT7).

A logistic model over densities of stylistic evidence: turns of phrase by kind (`style_terms`),
threes in a row, long dashes, abstract nouns, evenly long sentences; against it speak concrete
detail (figures, dates, names), the roughness of writing by hand, and courtesy without the rest. No
single word decides. Eight languages have terms of their own.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from outreach import language, sentences
from outreach.voice.style_terms import LANGUAGES, MESSAGES, PATTERNS, Terms, terms_of
from outreach.voice.style_weights import ABROAD, HOME

# Longer texts are judged by their beginning: the verdict is about style, not about volume.
_READ = 20_000
# Densities count as if a text had this many more words, so that one phrase in one line is little.
_PRIOR_WORDS = 45
# A text under so many words is less than a mail, and shows less of anybody's style.
_MAIL = 60
# People are courteous, too; a machine is courteous and says little.
_COURTESY = ("pleasantry", "approach", "enthusiasm", "soft_ask")
_BREADTH = (_COURTESY, tuple(kind for kind in PATTERNS if kind not in _COURTESY))
# From here on evenness and vagueness are worth pointing at.
_EVEN = 0.7
_ENOUGH = 30
_PLACEHOLDER = re.compile(
    r"\{\{[^{}\n]{0,60}\}\}|\[[A-Za-z][A-Za-z _']{0,40}\]|<[a-z_ ]{2,30}>|X{3,9}"
)
_DASH = re.compile(r"—| – ")
_NAME = re.compile(r"(?<=(?:[^\W_A-Z]|[,;:'\"(]) )[A-ZÀ-ÞĄĆĘŁŃÓŚŹŻ][\w&.'-]*")


@dataclass(frozen=True, slots=True)
class Evidence:
    """A stretch `text[start:end]` that makes a text sound generated; weight in log-odds."""

    kind: str
    start: int
    end: int
    weight: float
    message: str


@dataclass(frozen=True, slots=True)
class Style:
    """The probability that a machine wrote the text, and the evidence in order of place."""

    probability: float
    evidence: tuple[Evidence, ...]

    @property
    def is_generated(self) -> bool:
        """Tell whether the text counts as AI-sounding."""
        return self.probability >= 0.5


@dataclass(frozen=True, slots=True)
class Reading:
    """A text without its placeholders, its language, and what of its evidence stands where."""

    plain: str
    count: int
    tongue: str
    spans: dict[str, list[tuple[int, int]]]

    @property
    def terms(self) -> Terms:
        """Return what its language shows."""
        return terms_of(self.tongue)


def judge(text: str) -> Style:
    """Judge a text by its style; 0.0 for a text without words. Placeholders count for nothing."""
    reading = read(text)
    if not reading.count:
        return Style(0.0, ())
    intercept, weights = HOME if reading.tongue == "en" else ABROAD
    values = features(reading)
    logit = intercept + sum(weights[name] * value for name, value in values.items())
    probability = 1 / (1 + math.exp(-max(-30.0, min(30.0, logit))))
    return Style(round(probability, 3), _evidence(reading, values, weights))


def read(text: str) -> Reading:
    """Read a text; a language without a table of its own is read as English."""
    plain = _plain(text[:_READ])
    tongue = language.guess(plain)
    if tongue not in LANGUAGES:
        tongue = "en"
    terms = terms_of(tongue)
    patterns = {**terms.kinds, "triad": terms.triad, "dash": _DASH, "abstract": terms.abstract}
    spans = {kind: _apart(pattern.finditer(plain)) for kind, pattern in patterns.items()}
    return Reading(plain, len(sentences.words(plain)), tongue, spans)


def _evidence(
    reading: Reading, values: dict[str, float], weights: dict[str, float]
) -> tuple[Evidence, ...]:
    """List what speaks for a machine; texture (evenness, vagueness) points at the whole prose."""
    plain = reading.plain
    whole = (len(plain) - len(plain.lstrip()), len(plain.rstrip()))
    found = [
        Evidence(kind, start, end, weights[kind], MESSAGES[kind])
        for kind, listed in reading.spans.items()
        for start, end in listed
    ]
    if values["even"] > _EVEN:
        found.append(Evidence("even", *whole, weights["even"], MESSAGES["even"]))
    if values["concrete"] == 0 and reading.count > _ENOUGH:
        found.append(Evidence("vague", *whole, -weights["concrete"], MESSAGES["vague"]))
    return tuple(sorted(found, key=lambda one: (one.start, one.end, one.kind)))


def features(reading: Reading) -> dict[str, float]:
    """Return what the model weighs: densities per hundred words, and three measures of texture."""
    plain, count, terms = reading.plain, reading.count, reading.terms
    per_hundred = 100 / (count + _PRIOR_WORDS)
    values = {kind: min(6.0, len(found) * per_hundred) for kind, found in reading.spans.items()}
    courtesy, substance = (sum(min(1.0, values[kind]) for kind in kinds) for kinds in _BREADTH)
    values["breadth"] = courtesy + substance
    values["courteous"] = courtesy
    values["both"] = min(courtesy, substance)
    values["short"] = max(0.0, 1 - count / _MAIL)
    values["even"] = _evenness(plain)
    values["concrete"] = min(12.0, _hits(plain, terms.figure, terms.time) * per_hundred)
    # In German every noun is written like a name.
    values["named"] = 0.0
    if reading.tongue != "de":
        values["named"] = min(12.0, _hits(plain, _NAME) * per_hundred)
    values["rough"] = min(8.0, _hits(plain, terms.rough) * per_hundred)
    return values


def _plain(text: str) -> str:
    """Put a made-up name of the same length where a template has a field; straighten apostrophes.

    A field stands where a person would have written a name, so that it is no tell by itself.
    """
    named = _PLACEHOLDER.sub(lambda match: "N" + "a" * (len(match.group()) - 1), text)
    return named.replace("’", "'")


def _apart(matches: Iterator[re.Match[str]]) -> list[tuple[int, int]]:
    return [match.span() for match in matches if match.end() > match.start()]


def _hits(plain: str, *patterns: re.Pattern[str]) -> int:
    return sum(1 for pattern in patterns for _ in pattern.finditer(plain))


def _evenness(plain: str) -> float:
    """Return 1 for sentences of one length, 0 where their spread reaches their mean."""
    lengths = [len(sentences.words(one.text)) for one in sentences.split(plain)]
    lengths = [length for length in lengths if length > 3]
    if len(lengths) < 4:
        return 0.0
    mean = sum(lengths) / len(lengths)
    spread = math.sqrt(sum((length - mean) ** 2 for length in lengths) / len(lengths))
    return max(0.0, 1 - spread / mean)

"""Voice rules against one compiled regular expression a rule: `python -m bench.speed.voice`.

Forty rules (thirty of phrases, ten patterns) over drafts of a thousand characters, every finding with
its place. The same findings on both sides, or the run fails. Three rounds in turn, medians.
"""

import re
import time
from collections.abc import Callable, Sequence

from bench.figures import Pace, speed_table
from outreach import voice

ROUNDS = 3
DRAFTS = 150
SIZE = 1_000
_STEMS = [
    "vast",
    "keen",
    "bold",
    "brisk",
    "stark",
    "prime",
    "lucid",
    "grand",
    "swift",
    "noble",
    "crisp",
    "lofty",
]
_TAILS = [
    "platform",
    "journey",
    "promise",
    "approach",
    "solution",
    "network",
    "engine",
    "roadmap",
    "partner",
]
_PATTERNS = (
    r"\bcheap(?:er|est)?\b",
    r"\d{1,3} ?%",
    r"\$\d[\d,]*",
    r"!{2,}",
    r"\bv\d+\.\d{1,3}\b",
    r"\b[a-z]+ly [a-z]+ly\b",
    r"\{\{[^}]{0,40}\}\}",
    r"—",
    r"\bnot (?:just|only)\b",
    r"\bASAP\b",
)
_PLAIN = (
    "Your careers page lists three sales roles in the new office by the river. We plan visits for "
    "field teams so people drive less and meet more of the shops they know. Who looks after the "
    "routes when somebody is ill? Last spring a bakery in your street asked us the same thing. "
)


def rules() -> tuple[voice.Rule, ...]:
    """Return thirty rules of eight phrases and ten of one pattern."""
    phrases = [f"{stem} {tail}" for stem in _STEMS for tail in _TAILS] + [
        f"{tail} {stem}" for tail in _TAILS for stem in _STEMS
    ]
    chunks = [phrases[at : at + 7] for at in range(0, 210, 7)]
    listed = [(f"phrase-{at}", "phrase", chunk) for at, chunk in enumerate(chunks)]
    listed += [(f"pattern-{at}", "pattern", [one]) for at, one in enumerate(_PATTERNS)]
    return tuple(voice.Rule(name, kind, value, "warning", "No.") for name, kind, value in listed)


def drafts(checked: Sequence[voice.Rule], *, hits: int) -> list[str]:
    """Return drafts of a thousand characters, each with so many broken rules in it."""
    made = []
    for number in range(DRAFTS):
        words = (_PLAIN * 5)[number % 90 :].split(" ")
        for hit in range(hits):
            rule = checked[(number * 7 + hit * 5) % 30]
            words.insert(10 + 14 * hit, rule.value[(number + hit) % 7])
        text = " ".join(words)[: SIZE - 40]
        made.append(text + (" It grew 12 %, not only here!!" if hits else "").ljust(40))
    return made


def ours(checked: Sequence[voice.Rule]) -> Callable[[str], list[tuple[int, int, str]]]:
    """Return our check as a function from text to sorted (start, end, rule)."""

    def run(text: str) -> list[tuple[int, int, str]]:
        found = voice.check(voice.Draft(text), checked)
        return [(one.start, one.end, one.rule) for one in found]

    return run


def theirs(checked: Sequence[voice.Rule]) -> Callable[[str], list[tuple[int, int, str]]]:
    """Return one compiled expression a rule, run one after the other."""
    compiled = [(rule.id, re.compile(_expression(rule), re.IGNORECASE)) for rule in checked]

    def run(text: str) -> list[tuple[int, int, str]]:
        found = [(*match.span(), name) for name, one in compiled for match in one.finditer(text)]
        return sorted(found)

    return run


def _expression(rule: voice.Rule) -> str:
    if rule.kind == "pattern":
        return str(rule.value[0])
    return r"\b(?:" + "|".join(map(re.escape, rule.value)) + r")\b"


def paces() -> list[Pace]:
    """Measure both sides in turn; a difference in findings ends the run."""
    checked = rules()
    sides = (ours(checked), theirs(checked))
    told = []
    for name, hits, goal in (
        ("dirty drafts, 6 broken rules and more", 6, ">= 6"),
        ("clean", 0, ">= 10"),
    ):
        texts = drafts(checked, hits=hits)
        for text in texts:
            if sides[0](text) != sides[1](text):
                raise SystemExit(f"The findings differ on {text!r}")
        rates: tuple[list[float], list[float]] = ([], [])
        for _ in range(ROUNDS):
            for side, kept in zip(sides, rates, strict=True):
                start = time.perf_counter()
                for text in texts:
                    side(text)
                kept.append(len(texts) / (time.perf_counter() - start))
        told.append(Pace(name, *rates, "drafts/s", "re, one a rule", goal, "40 rules, 1,000 chars"))
    return told


if __name__ == "__main__":
    print(speed_table(paces()))

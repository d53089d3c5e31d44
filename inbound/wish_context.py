"""What stands around a wish to be left alone: all that the answer says, as numbers by name.

A sentence alone cannot tell: "Nobody here has complained of spam so far. Why do you ask?" What
weighs most as a wish (`inbound.optout`) is looked at once more beside what the whole answer means,
what those words alone mean and what the rest means (`inbound.answer_model`), and whether the rest
asks. The few weights stand in `wish_context.txt`, written by `python -m bench.fit_context`; their
sum is one of the marks that `inbound.wishes` judges by.
"""

from functools import lru_cache
from itertools import islice
from pathlib import Path

from inbound import answer_model, optout
from inbound.meanings import phrased
from inbound.optout import MOST_SENTENCES, Weighed
from inbound.roles import WORD, Words

WEIGHTS = Path(__file__).with_suffix(".txt")
# What weighs more, or less, decides no more than this.
HEAVIEST, LIGHTEST = 6.0, -6.0
LOUDEST = 2.0
MOST_REST = 4
LONG = 30
# A question that weighs more may be the wish itself: "could you take me off?"
ASKS_BELOW = -1.0


def weigh(seen: dict[str, float]) -> float:
    """Return the log-odds that an answer with this evidence wishes to be left alone."""
    known = _weights()
    return known["always"] + sum(known.get(name, 0.0) * value for name, value in seen.items())


def evidence(text: str, found: Weighed) -> dict[str, float]:
    """Return the numbers that are weighed of prepared text, by name; `found` is never empty."""
    heavy, words = max(found, key=lambda one: one[0])
    start, end = words[0].start(), words[-1].end()
    weights = {(one[0].start(), one[-1].end()): weight for weight, one in found}
    rest = [
        (weights.get((one[0].start(), one[-1].end()), LIGHTEST), one)
        for one in islice(optout.sentences(text), MOST_SENTENCES)
        if one[-1].end() <= start or one[0].start() >= end
    ]
    seen = {
        "wish": max(LIGHTEST, min(heavy, HEAVIEST)),
        "asked for": float(optout.is_question(words, text)),
        "length": min(len(words), LONG) / LONG,
        "more said": min(len(rest), MOST_REST) / MOST_REST,
        "more wished": max((weight for weight, _ in rest), default=LIGHTEST),
        "more asked": float(_asks(rest, text)),
    }
    parts = {"all": text}
    if rest:
        parts["wish"] = text[start : end + 1]
        parts["rest"] = " ".join(text[one[0].start() : one[-1].end() + 1] for _, one in rest)
    meant = {part: _meant(said) for part, said in parts.items()}
    meant.setdefault("wish", meant["all"])
    for part, told in meant.items():
        seen |= {f"{part} {meaning}": weight for meaning, weight in told.items()}
    return seen


def _asks(rest: list[tuple[float, Words]], text: str) -> bool:
    return any(optout.is_question(one, text) for weight, one in rest if weight < ASKS_BELOW)


def _meant(said: str) -> dict[str, float]:
    """Return how much words speak for each meaning."""
    if not WORD.search(said):
        return {}
    told = answer_model.weigh(said, phrased(said))
    return {meaning.value: max(-LOUDEST, min(one, LOUDEST)) for meaning, one in told.items()}


@lru_cache(maxsize=1)
def _weights() -> dict[str, float]:
    """Return the weights by name: a line each, the weight in front."""
    lines = WEIGHTS.read_text(encoding="utf-8").splitlines()
    told = (line.partition(" ") for line in lines)
    return {name: float(weight) for weight, _, name in told}

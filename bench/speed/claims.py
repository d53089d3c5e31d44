"""Drafts judged a second against sources, beside a string likeness: `python -m bench.speed.claims`.

A draft of 1,000 characters and 10 sources of about 6,000 characters each, new ones every time, so
that nothing is remembered; the peer only looks for the likest place of each sentence. Processor
time, for other work may share the machine.
"""

import random
import sys
import time
from datetime import UTC, datetime

from bench.figures import Pace, speed_table
from outreach import claims, sentences

_NOW = datetime(2026, 11, 20, tzinfo=UTC)
_WORDS = sentences.words(
    "robots bakeries plant Lyon drivers orders customers team revenue office launched opened raised "
    "million 2024 merchants payments Berlin sales new product partners growth since people market"
)


def main() -> int:
    """Print the table; ours against the peer, three rounds in turn, medians."""
    try:
        from rapidfuzz import fuzz
    except ImportError:
        sys.exit("rapidfuzz is not installed: pip install rapidfuzz")
    rng = random.Random(3)
    ours, theirs = [], []
    for _ in range(3):
        drafts = [(_text(rng, 1_000), [_text(rng, 6_000) for _ in range(10)]) for _ in range(20)]
        began = time.process_time()
        for body, texts in drafts:
            claims.check(body, record={"company": "Quay"}, sources=_sources(texts), now=_NOW)
        middle = time.process_time()
        for body, texts in drafts:
            for one in sentences.split(body):
                max(fuzz.partial_ratio(one.text, text) for text in texts)
        ours.append(len(drafts) / (middle - began))
        theirs.append(len(drafts) / (time.process_time() - middle))
    note = f"{1000 / sorted(ours)[1]:.0f} ms a draft; the limit is 50"
    paces = [Pace("claims of a draft", ours, theirs, "/s", "rapidfuzz partial_ratio", note=note)]
    sys.stdout.write(speed_table(paces) + "\n")
    return 0


def _text(rng: random.Random, size: int) -> str:
    made = ""
    while len(made) < size:
        made += f"We {' '.join(rng.choices(_WORDS, k=rng.randint(7, 16)))}. "
    return made[:size]


def _sources(texts: list[str]) -> list[claims.Source]:
    return [claims.Source(str(at), text, _NOW, "Quay") for at, text in enumerate(texts)]


if __name__ == "__main__":
    raise SystemExit(main())

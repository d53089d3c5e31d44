"""Drafts judged a second against sources, beside a string likeness: `python -m bench.speed.claims`.

A draft of 1,000 characters and 10 sources of about 6,000 characters each, new ones every time, so
that nothing is remembered; the peer only looks for the likest place of each sentence. First of one
vocabulary, then stretches of the data's pages, where every second sentence of a draft stands in no
source. Processor time, for other work may share the machine; memory is settled as in the processes
that check.
"""

import os
import random
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from bench.figures import Pace, speed_table
from bench.quality import _claims_pages
from leadops.operations.memory import settle_memory
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
    settle_memory()
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
    if "PUBLIC_DATA" in os.environ:
        took = sorted(_of_pages(Path(os.environ["PUBLIC_DATA"])))
        told = f"{median(took):.0f} ms in the median, {took[-1]:.0f} at most"
        sys.stdout.write(f"\nStretches of pages, {len(took)} drafts: {told}; the limit is 50\n")
    return 0


def _of_pages(data: Path) -> list[float]:
    """Return the milliseconds of each draft from stretches of pages."""
    rng = random.Random(5)
    pages = _claims_pages.pages(data)
    rng.shuffle(pages)
    text = "\n".join(page.text for page in pages)
    stretches = [text[at : at + 6_000] for at in range(0, len(text) - 6_000, 6_000)]
    rng.shuffle(stretches)
    took = []
    for at in range(0, len(stretches) - 14, 10):
        told, strange = (
            rng.sample([one for page in some for one in _telling(page)], 12)
            for some in (stretches[at : at + 10], stretches[at + 10 : at + 14])
        )
        body = " ".join(one for pair in zip(told, strange, strict=True) for one in pair)[:1_000]
        sources = _sources(stretches[at : at + 10])
        began = time.process_time()
        claims.check(body, record={"company": "Quay"}, sources=sources, now=_NOW)
        took.append(1_000 * (time.process_time() - began))
    return took


def _telling(text: str) -> list[str]:
    told = (one.text for one in sentences.split(text))
    return [one for one in told if 7 <= len(one.split()) <= 32]


def _text(rng: random.Random, size: int) -> str:
    made = ""
    while len(made) < size:
        made += f"We {' '.join(rng.choices(_WORDS, k=rng.randint(7, 16)))}. "
    return made[:size]


def _sources(texts: list[str]) -> list[claims.Source]:
    return [claims.Source(str(at), text, _NOW, "Quay") for at, text in enumerate(texts)]


if __name__ == "__main__":
    raise SystemExit(main())

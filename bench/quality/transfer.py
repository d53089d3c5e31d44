"""Transferability (ENR6): mails about real companies' own sentences, and mails that fit anybody.

Companies: YC 2023 by sub-industry, saved company and small-business pages, funding rounds of
Crunchbase 2013 by category, the SumUp FAQ, and made-up companies with paraphrases in several
languages. Held-out frames, generic mails and paraphrases; the tuning half is not measured.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from bench.figures import Figure, rate
from bench.quality._transfer_texts import Case, cases, own_cases
from outreach import transferability

HELD_OUT = 1
MOST = 100


def figures(data: Path) -> Iterator[Figure]:
    """Yield the share judged right, tied and generic, in all and by kind."""
    right: Counter[str] = Counter()
    tried: Counter[str] = Counter()
    pointed = 0
    for case in chain(own_cases(half=HELD_OUT), cases(data, half=HELD_OUT, most=MOST)):
        found = _judged(case)
        side = "tied: not transferable" if case.is_tied else "generic: transferable"
        for name in (side, case.kind):
            tried[name] += 1
            right[name] += found.is_transferable is not case.is_tied
        pointed += any(case.text[one.start : one.end] != one.text for one in found.anchors)
    for name in ("tied: not transferable", "generic: transferable"):
        yield rate(name, right[name], tried[name], goal=">= 0.90", note="all sources")
    for name in sorted(tried):
        if "transferable" not in name:
            yield rate(name, right[name], tried[name])
    total = sum(tried[name] for name in tried if "transferable" in name)
    yield Figure("anchors that are not in the text", pointed, total, goal="== 0")


def _judged(case: Case) -> transferability.Transfer:
    others = [transferability.read(one, place=place) for place, one in enumerate(case.others)]
    return transferability.try_on(case.text, transferability.read(case.contact), others)

"""Planted falsehoods and true retellings, on saved company pages, descriptions, FAQ and deal tables.

Caught is `unsupported` or `stale`; `weak` counts neither as caught nor as blocked. The held-out
half (other companies, other wordings) was only counted while the check was built, but for some of
its truths, which were read in samples.
"""

import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from bench.figures import Figure, rate
from bench.quality import _claims_lines, _claims_pages, _claims_tables
from bench.quality._claims_tables import Case
from bench.quality._claims_wordings import HELD
from leadops.lab.commands.claims import judge

KINDS = ("number", "unit", "date", "name", "negation", "swapped company", "wrong actor", "stale",
         "invented")  # fmt: skip
_MOST = 300  # cases a kind, part and origin, for the time at hand
_BLOCKED = frozenset({"unsupported", "stale"})


def figures(data: Path) -> Iterator[Figure]:
    """Give the share caught of each kind, and of truths blocked; held out first, then all."""
    told = {case: verdict(case) for case in cases(data)}
    for kind in KINDS:
        for held in (True, False):
            mine = [told[one] for one in told if one.kind == kind and (one.part == HELD) >= held]
            name = f"changed fact caught: {kind}{' (held out)' if held else ''}"
            yield rate(name, _count(mine), len(mine), goal=">= 0.95", note=_weak(mine))
    for held in (True, False):
        true = [one for one in told if not one.is_false and (one.part == HELD) >= held]
        part = " (held out)" if held else ""
        every = [told[one] for one in true]
        yield rate(
            f"truth blocked{part}", _count(every), len(every), goal="<= 0.05", note=_weak(every)
        )
        ways: dict[str, list[str]] = defaultdict(list)
        for one in true:
            ways[one.kind].append(told[one])
        for way, mine in sorted(ways.items()):
            name = f"truth blocked: {way}{part}"
            yield rate(name, _count(mine), len(mine), note=_weak(mine))
    yield from _written(data)
    yield from _peer(list(told))


def _written(data: Path) -> Iterator[Figure]:
    """Give the figures of sentences written by hand: of invented pages, then of saved ones."""
    for name in _claims_lines.NAMES:
        yield from _of_lines(name, _claims_lines.cases(name))
    for file, named in _claims_lines.PAGES.items():
        for held in (False, True):
            name = f"{named}{' (held out)' if held else ''}"
            if listed := list(_claims_lines.page_cases(data, file, held=held)):
                yield from _of_lines(name, listed)


def _of_lines(name: str, lines: Iterable[Case]) -> Iterator[Figure]:
    told = [(one, verdict(one)) for one in lines]
    false = [said for one, said in told if one.is_false]
    true = [said for one, said in told if not one.is_false]
    yield rate(
        f"written falsehood caught: {name}", _count(false), len(false), goal=">= 0.95",
        note=_weak(false),
    )  # fmt: skip
    yield rate(
        f"written truth blocked: {name}", _count(true), len(true), goal="<= 0.05", note=_weak(true)
    )


def cases(data: Path) -> list[Case]:
    """Return the cases that are judged, as many of each kind and part as the time allows."""
    kept: list[Case] = []
    seen: Counter[tuple[str, str, str]] = Counter()
    listed = dict.fromkeys([*_claims_tables.cases(data), *_claims_pages.cases(data)])
    for case in sorted(listed, key=lambda one: zlib.crc32(repr((one.claim, one.kind)).encode())):
        at = (case.kind, case.part, case.group if case.group == "page" else "table")
        seen[at] += 1
        if seen[at] <= _MOST:
            kept.append(case)
    return kept


def verdict(case: Case) -> str:
    """Return the worst verdict on a case's claim, "none" where it was taken for no claim."""
    given = case.as_input()
    if zlib.crc32(case.claim.encode()) % 2:
        # Half of the claims come in a mail, half alone.
        given["text"] = case.claim
    found = {one.verdict for one in judge(given)}
    order = ("unsupported", "stale", "weak", "supported")
    return next((one for one in order if one in found), "none")


def _count(verdicts: list[str]) -> int:
    return sum(one in _BLOCKED for one in verdicts)


def _weak(verdicts: list[str]) -> str:
    counted = Counter(verdicts)
    return f"weak {counted['weak']}, no claim {counted['none']}"


def _peer(listed: list[Case]) -> Iterator[Figure]:
    """Give the same figures for a string likeness: the best fitting place must be 85 % alike.

    The threshold is the one at which it blocks about as few truths as people bear (15 %).
    """
    for name, chosen in _sides(listed):
        likeness = sorted(_likeness(case) for case in chosen)
        hits = sum(one < 85 for one in likeness)
        yield rate(f"partial_ratio (rapidfuzz): {name}", hits, len(likeness), note="peer")


def _sides(listed: list[Case]) -> Iterator[tuple[str, list[Case]]]:
    for kind in KINDS:
        yield f"{kind} caught", [one for one in listed if one.kind == kind]
    yield "truth blocked", [one for one in listed if not one.is_false]


def _likeness(case: Case) -> float:
    from rapidfuzz import fuzz

    is_fit: Callable[[str], bool] = lambda about: about == case.company  # noqa: E731
    return max(
        (fuzz.partial_ratio(case.claim.lower(), text.lower())
         for about, text, at in case.sources if is_fit(about) and (case.now - at).days <= 365),
        default=0.0,
    )  # fmt: skip

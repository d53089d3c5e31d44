"""Figures and ranges as people write them: read from a text, and printed for people. Pure."""

from __future__ import annotations

import math
from typing import Self

SIZES = {"k": 1e3, "m": 1e6, "b": 1e9}


class Ranged(int):
    """A count or amount told as a range: its middle, and both ends; no `high` for `1000+`.

    Judged by its ends: where a condition holds for a part of it only, the fact is not known.
    """

    low: int
    high: int | None

    def __new__(cls, low: int, high: int | None = None) -> Self:
        """Make the number of both ends; the middle is rounded down."""
        made = super().__new__(cls, low if high is None else (low + high) // 2)
        made.low, made.high = low, high
        return made

    def __format__(self, spec: str) -> str:
        """Write both ends: a number would be one that nobody told."""
        if spec not in ("", ","):
            return super().__format__(spec)
        low = format(self.low, spec)
        return f"{low}+" if self.high is None else f"{low}–{format(self.high, spec)}"


def amount(value: float) -> str:
    """Print a number as people write it: 1200 -> "1,200", 0.5 -> "0.5"."""
    return f"{int(value):,}" if float(value).is_integer() else f"{value:,.2f}".rstrip("0")


def money(value: float) -> str:
    """Print money short: 50000000 -> "50 M", 1200000000 -> "1.2 B"."""
    for size, letter in ((1e9, "B"), (1e6, "M")):
        if abs(value) >= size:
            return f"{value / size:.4g} {letter}"
    return amount(value)


def number(raw: object) -> float | None:
    """Read a finite number from a fact: 50, "1,200", "51-200" (its middle); else None."""
    if isinstance(raw, bool) or raw is None:
        return None
    if isinstance(raw, (int, float)):
        return float(raw) if math.isfinite(raw) else None
    text = _plain(str(raw))
    sign = -1.0 if text.startswith("-") and text.count("-") == 1 else 1.0
    found = _figures(text)
    return sign * math.fsum(found) / len(found) if found else None


def ranged(raw: object) -> Ranged | None:
    """Read a range from a fact: a `Ranged`, "51-200", "1,000+"; None where it is none."""
    if isinstance(raw, Ranged) or not isinstance(raw, str):
        return raw if isinstance(raw, Ranged) else None
    text = _plain(raw)
    found = _figures(text) or []
    if len(found) == 2 and found[0] < found[1]:
        return Ranged(int(found[0]), int(found[1]))
    is_open = len(found) == 1 and "-" not in text and raw.rstrip().endswith("+")
    return Ranged(int(found[0])) if is_open else None


def _plain(text: str) -> str:
    return text.strip().replace(",", "").replace("–", "-").removeprefix("US$").rstrip("+% ")


def _figures(text: str) -> list[float] | None:
    """Read the one or two numbers of a text, without their signs; None for anything else."""
    try:
        found = [_figure(part.strip()) for part in text.split("-") if part.strip()]
    except ValueError:
        return None
    return found if 0 < len(found) <= 2 and all(map(math.isfinite, found)) else None


def _figure(text: str) -> float:
    """Read "5", "5M", "1.2 B"; raises ValueError for anything else."""
    size = SIZES.get(text[-1:].casefold())
    return float(text[:-1]) * size if size else float(text)

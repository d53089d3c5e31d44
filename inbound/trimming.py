"""What a person wrote anew: an answer without quotes, attributions, signatures and disclaimers.

Works line by line with bounded looks around, so the time grows with the length of the text and
nothing else. In doubt a line is kept: showing a quote twice is a nuisance, losing a sentence of
the buyer is a fault. Text between and below quotes is new text.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from inbound.history import mark_attributions, mark_history, mark_quotes, parted
from inbound.parts import Kinds, Part
from inbound.signatures import mark_disclaimers, mark_signatures


@dataclass(frozen=True, slots=True)
class Removed:
    """A stretch that is not new text."""

    kind: Part
    text: str


@dataclass(frozen=True, slots=True)
class Trimmed:
    """The new text and what was taken away around it, in order."""

    new_text: str
    removed: tuple[Removed, ...]


def trim(text: str) -> Trimmed:
    """Split an answer into its new text and what was removed."""
    lines = parted(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    kinds: Kinds = [None] * len(lines)
    mark_quotes(lines, kinds)
    mark_history(lines, kinds)
    mark_signatures(lines, kinds)
    mark_disclaimers(lines, kinds)
    if not any(line.strip() for line, kind in zip(lines, kinds, strict=True) if kind is None):
        # Everything looked like history: somebody answered below it. Only ">" is sure.
        kinds = [None] * len(lines)
        mark_quotes(lines, kinds)
        mark_attributions(lines, kinds)
    return Trimmed(_joined(lines, kinds), tuple(_removed(lines, kinds)))


def _joined(lines: list[str], kinds: Kinds) -> str:
    """Join what is left; where something was cut out, a blank line stays between the parts."""
    kept: list[str] = []
    is_cut = False
    for line, kind in zip(lines, kinds, strict=True):
        if kind is not None:
            is_cut = True
        elif is_cut and not line.strip():
            continue
        else:
            if is_cut and kept:
                while kept and not kept[-1]:
                    kept.pop()
                kept.append("")
            kept.append(line.rstrip())
            is_cut = False
    return "\n".join(kept).strip()


def _removed(lines: list[str], kinds: Kinds) -> Iterator[Removed]:
    start = 0
    for number in range(1, len(lines) + 1):
        if number == len(lines) or kinds[number] is not kinds[start]:
            kind = kinds[start]
            text = "\n".join(lines[start:number]).strip("\n")
            if kind is not None and text.strip():
                yield Removed(kind, text)
            start = number

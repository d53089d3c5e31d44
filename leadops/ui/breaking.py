"""Where a long word may be broken to fit a narrow column. Pure."""

import re
from collections.abc import Iterator
from typing import Final

_WHOLE: Final = 24  # letters; a part that is longer is no word
_LONG: Final = re.compile(r"(\S{13,})")
# After a sign that joins the parts of an address, a path or a pattern; never within a number.
_JOINT: Final = re.compile(r"(?<=[@/_=?&|:;\\)\]}-])(?=\w)|(?<=[.,])(?=[^\W\d])")


def parts(text: str) -> Iterator[str]:
    """Yield the text in parts between which a line may break; joined they are the text."""
    for words in _LONG.split(text):
        for part in _JOINT.split(words) if _LONG.fullmatch(words) else [words] if words else []:
            yield from _cut(part) if _LONG.fullmatch(part) else [part]


def _cut(part: str) -> Iterator[str]:
    for at in range(0, len(part), _WHOLE):
        yield part[at : at + _WHOLE]

"""Ways to search a long text for rare things at a fraction of the cost, and to look up the found.

Pure. `re` walks every place of a text, and there tries one branch after the other. `one_of` and
`around` find what the plain pattern finds: the first folds branches that begin alike, the second
keeps away from where nothing can be found.
"""

import re
from collections.abc import Iterable
from itertools import groupby
from typing import Any, cast


def caseless(word: str) -> str:
    """Return a word without its case, as `re.IGNORECASE` sees it.

    Two words that match each other so are one here, which `lower` does not do: "NİSAN" matches
    "nisan", "KASIM" "kasım" and "ſix" "six". What is looked up by a matched word has such keys.
    """
    return word.casefold().replace("\u0307", "").replace("ı", "i")


def one_of(words: Iterable[str]) -> str:
    """Return a pattern of exactly these words, the longest possible first, without a group."""
    return _branches(sorted(set(words)))


def _branches(words: list[str]) -> str:
    """Fold sorted words by their first letter; an empty one means that a word may end here."""
    rest = [word for word in words if word]
    branches: list[str] = [
        re.escape(letter) + _branches([word[1:] for word in group])
        for letter, group in groupby(rest, key=lambda word: word[0])
    ]
    if not branches:
        return ""
    is_end = len(rest) < len(words)
    if len(branches) == 1 and not is_end:
        return branches[0]
    return f"(?:{'|'.join(branches)}){'?' if is_end else ''}"


def around(mark: re.Pattern[str], text: str, before: int, after: int) -> list[tuple[int, int]]:
    """Return the stretches of a text that lie so near a mark, in order, overlapping ones as one.

    A pattern of which every match holds a mark, and reaches no further from it, finds in these
    stretches what it finds in the whole: `pattern.finditer(text, *stretch)` looks back over the
    beginning, and the end is too far from a mark to matter.
    """
    stretches: list[tuple[int, int]] = []
    for match in mark.finditer(text):
        begin, end = max(0, match.start() - before), min(len(text), match.end() + after)
        if stretches and begin <= stretches[-1][1]:
            begin = stretches.pop()[0]
        stretches.append((begin, end))
    return stretches


def late(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is compiled when it is first asked: a page asks few of all there are.

    ``pattern`` and ``flags`` are as given; everything else is the compiled pattern's.
    """
    return cast("re.Pattern[str]", _Late(source, flags))


class _Late:
    def __init__(self, source: str, flags: int) -> None:
        self.pattern, self.flags = source, flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern, self.flags)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "sub", "split"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)

r"""Patterns that people may write, run by RE2: linear in the text, whatever the pattern.

RE2 takes the usual syntax without back-references and look-around. Its `\w`, `\d`, `\s` and `\b`
know ASCII only; here they are widened to Unicode, `\b` where it stands at an end of a pattern.
`^` and `$` are the ends of a line, and case is ignored.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

import re2

LONGEST = 1_000
# Searching again behind every match may read the rest each time; a piece bounds what is read.
_PIECE = 4_000
_WIDER = {"w": r"\pL\pM\pN_", "d": r"\p{Nd}", "s": r"\s\x{85}\pZ"}
_TOKEN = re.compile(r"\\.|\[\^?\]?|\]|[^\\\[\]]+|\\", re.DOTALL)
_EDGE = r"[^\pL\pM\pN_]"
# A \b beside one of these has a word on its inner side.
_OPENS_WORD = re.compile(r"\\b(?=(?:\((?:\?:)?)*(?:\w|\\[wd]|\[(?!\^)\w))")
_CLOSES_WORD = re.compile(r"(?:\w|\\[wd]|\w\])(?:[?*+]|\{\d{1,4}(?:,\d{0,4})?\}|\))*\\b\Z")


# What RE2 says of a pattern, and what it means to whoever wrote it.
_REASONS = {
    "invalid perl operator": "it looks ahead or behind, which could make every check slow",
    "invalid named capture group": "it looks ahead or behind, or names a group; neither is allowed",
    "invalid escape sequence": "a back-reference, or a sign behind a backslash that means nothing",
    "invalid repetition size": "it repeats over 1,000 times, which could make every check slow",
    "bad repetition operator": "two signs of repetition stand together",
    "no argument for repetition operator": "a sign of repetition has nothing before it",
    "missing ]": "a [ has no ] behind it",
    "missing )": "a ( has no ) behind it",
    "unexpected )": "a ) has no ( before it",
    "trailing \\": "it ends in a backslash",
    "invalid character class range": "the two ends of a range stand the wrong way round",
    "pattern too large": "it grows too large to be run fast",
}


class PatternRefused(ValueError):
    """A pattern that RE2 cannot run, with the sentence that says why."""


class Pattern:
    """A compiled pattern; `text` is what was written."""

    def __init__(self, text: str) -> None:
        self.text = text
        source, self._group = _bounded(text)
        #: what RE2 runs
        self.source = _widened(source)
        self._compiled = re2.compile(self.source, options(ignores_case=True))

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield (start, end) of every match that is not empty, from left to right, none twice.

        A text over 4,000 characters is read in pieces, cut at line ends where there are any.
        """
        for offset, piece in _pieces(text):
            for start, end in self._in_piece(piece):
                yield offset + start, offset + end

    def _in_piece(self, piece: str) -> Iterator[tuple[int, int]]:
        if self._group == 0:
            for match in self._compiled.finditer(piece):
                if match.end() > match.start():
                    yield match.span()
            return
        at = 0
        while match := self._compiled.search(piece, at):
            start, end = match.span(1)
            if end > start:
                yield start, end
            # The character after a word may be the one before the next.
            at = max(end, at + 1)


@lru_cache(maxsize=512)
def safe_pattern(text: str) -> Pattern:
    """Compile a team's pattern; refuse, with a sentence, what RE2 cannot promise to run fast."""
    if len(text) > LONGEST:
        raise PatternRefused(f"A pattern has {LONGEST:,} characters at most.")
    try:
        return Pattern(text)
    except re2.error as error:
        said = error.args[0].decode() if isinstance(error.args[0], bytes) else str(error)
        why = next((why for start, why in _REASONS.items() if said.startswith(start)), said)
        raise PatternRefused(f"The pattern {text!r} cannot be run: {why}.") from error


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    while len(text) - at > _PIECE:
        end = at + _PIECE
        cut = (text.rfind("\n", at, end) + 1) or (text.rfind(" ", at, end) + 1) or end
        yield at, text[at:cut]
        at = cut
    yield at, text[at:]


def options(*, ignores_case: bool, memory: int = 16 << 20) -> re2.Options:
    """Return the options that every pattern of a voice runs by; `memory` in bytes."""
    made = re2.Options()
    made.case_sensitive = not ignores_case
    made.log_errors = False
    made.max_mem = memory
    return made


def _bounded(text: str) -> tuple[str, int]:
    """Put the word boundaries at both ends of a pattern into words that RE2 has for any script."""
    opens = bool(_OPENS_WORD.match(text))
    closes = bool(_CLOSES_WORD.search(text))
    if not (opens or closes) or _has_alternatives(text):
        return text, 0
    core = text[2:] if opens else text
    core = core[:-2] if closes else core
    before = rf"(?:\A|{_EDGE})" if opens else ""
    after = rf"(?:\z|{_EDGE})" if closes else ""
    return f"{before}({core}){after}", 1


def _has_alternatives(text: str) -> bool:
    """Tell whether a pattern has a `|` outside any group: then an end belongs to one branch."""
    depth, is_class, skip = 0, False, False
    for char in text:
        if skip:
            skip = False
        elif char == "\\":
            skip = True
        elif is_class:
            is_class = char != "]"
        elif char == "[":
            is_class = True
        elif char == "|" and depth == 0:
            return True
        else:
            depth += (char == "(") - (char == ")")
    return False


def _widened(text: str) -> str:
    r"""Let `\w`, `\d` and `\s` stand for the letters, digits and blanks of every script."""
    made, is_class = ["(?m)"], False
    for piece in _TOKEN.findall(text):
        if piece.startswith("["):
            is_class = True
        elif piece == "]":
            is_class = False
        wider = _WIDER.get(piece[1:]) if piece[0] == "\\" else None
        if wider:
            made.append(wider if is_class else f"[{wider}]")
        elif piece in ("\\W", "\\D", "\\S") and not is_class:
            made.append(f"[^{_WIDER[piece[1].lower()]}]")
        else:
            made.append(piece)
    return "".join(made)

"""Patterns that people may write: ordinary regular expressions whose work has a small bound.

Python's engine tries every way to split a text among repeats. A pattern is accepted only when
the product of those choices is small, so no text can make it slow: no repeat of a repeat, no
back-reference, no look-around.
"""

import re
from functools import lru_cache

_WORK = 1_000
_UNBOUNDED = 250
_BRACES = re.compile(r"\{(\d{0,4})(?:,(\d{0,4}))?\}")


class PatternRefused(ValueError):
    """A pattern that could become slow or is not valid, with the sentence that says why."""


@lru_cache(maxsize=512)
def safe_pattern(text: str) -> re.Pattern[str]:
    """Compile a team's pattern, case ignored; refuse one that a hostile text could slow down."""
    if len(text) > 200:
        raise PatternRefused("A pattern has 200 characters at most.")
    _Scan(text).check()
    try:
        return re.compile(text, re.IGNORECASE)
    except (re.error, OverflowError, RecursionError) as error:
        raise PatternRefused(f"The pattern {text!r} is not valid: {error}.") from error


class _Scan:
    """One pass over a pattern that multiplies the choices of its repeats."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.work = 1
        self.repeats_in_group = [0]

    def check(self) -> None:
        while self.at < len(self.text):
            closed = self._atom()
            choices = self._repeat()
            if choices > 1:
                self._count(choices, closed)

    def _count(self, choices: int, repeats_inside: int) -> None:
        if repeats_inside and choices > 2:
            raise PatternRefused("A repeat inside a repeat can become very slow. Write it out.")
        self.work *= choices
        self.repeats_in_group[-1] += 1
        if self.work > _WORK:
            raise PatternRefused(
                "Too many open repeats. Use fewer of * and +, or bounds such as {0,9}."
            )

    def _atom(self) -> int:
        """Step over one atom; return how many repeats the group just closed holds."""
        char = self.text[self.at]
        if char == "\\":
            if self.text[self.at + 1 : self.at + 2].isdigit():
                raise PatternRefused("Back-references such as \\1 are not allowed.")
            self.at += 2
        elif char == "[":
            self._character_class()
        elif char == "(":
            self._open_group()
        elif char == ")":
            self.at += 1
            inside = self.repeats_in_group.pop() if len(self.repeats_in_group) > 1 else 0
            self.repeats_in_group[-1] += inside
            return inside
        else:
            self._alternative(char)
            self.at += 1
        return 0

    def _alternative(self, char: str) -> None:
        # Inside a group an alternative is a choice like a repeat; at the top only one more try.
        if char == "|" and len(self.repeats_in_group) > 1:
            self.repeats_in_group[-1] += 1
            self.work += 1

    def _open_group(self) -> None:
        if self.text.startswith("(?", self.at):
            if not self.text.startswith("(?:", self.at):
                raise PatternRefused("Only plain groups ( ) and (?: ) are allowed.")
            self.at += 2
        self.at += 1
        self.repeats_in_group.append(0)

    def _character_class(self) -> None:
        self.at += 1
        if self.text.startswith("^", self.at):
            self.at += 1
        if self.text.startswith("]", self.at):
            self.at += 1
        while self.at < len(self.text) and self.text[self.at] != "]":
            self.at += 2 if self.text[self.at] == "\\" else 1
        self.at += 1

    def _repeat(self) -> int:
        """Step over the repeat that follows an atom; return how many ways it can match."""
        if self.at >= len(self.text):
            return 1
        char, choices = self.text[self.at], 1
        if char in "*+":
            choices = _UNBOUNDED
            self.at += 1
        elif char == "?":
            choices = 2
            self.at += 1
        elif char == "{" and (match := _BRACES.match(self.text, self.at)):
            low, high = match.groups()
            self.at = match.end()
            least = int(low or 0)
            most = least if high is None else int(high) if high else least + _UNBOUNDED
            # {40} on a group repeats what is inside it just as {0,40} does.
            choices = max(most - least + 1, most // 4)
        if choices > 1 and self.text[self.at : self.at + 1] in ("?", "+"):
            self.at += 1
        return choices

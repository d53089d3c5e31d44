"""Where sentences begin and end, and which words they hold. Pure, linear, deterministic."""

import re
from dataclasses import dataclass

WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_STOP = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)")
_ABBREVIATIONS = frozenset(
    {
        *(
            "mr",
            "mrs",
            "ms",
            "dr",
            "prof",
            "st",
            "sr",
            "jr",
            "inc",
            "ltd",
            "co",
            "corp",
            "vs",
            "etc",
        ),
        *(
            "no",
            "nr",
            "approx",
            "fig",
            "dept",
            "est",
            "al",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
        ),
        *(
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "bzw",
            "ca",
            "z.b",
            "d.h",
            "u.a",
            "e.g",
            "i.e",
        ),
        *("u.s", "u.k"),
    }
)
_BREAKS = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)])\s)|\n")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a text: `text[start:end]`, blanks trimmed."""

    start: int
    end: int
    text: str


def split(text: str) -> tuple[Sentence, ...]:
    """Cut a text into its sentences; every line break ends one, as in a mail."""
    found: list[Sentence] = []
    for start, end in _lines(text):
        found.extend(_in_line(text, start, end))
    return tuple(found)


def words(text: str) -> tuple[str, ...]:
    """List the words as a reader counts them: `don't` and `follow-up` are one each."""
    return tuple(match.group() for match in WORD.finditer(text))


def _lines(text: str) -> list[tuple[int, int]]:
    spans, at = [], 0
    for match in _BREAKS.finditer(text):
        spans.append((at, match.start()))
        at = match.end()
    spans.append((at, len(text)))
    return spans


def _in_line(text: str, start: int, end: int) -> list[Sentence]:
    found, at = [], start
    for match in _STOP.finditer(text, start, end):
        if _ends_sentence(text, match.start(), match.end(), end):
            found.append((at, match.end()))
            at = match.end()
    found.append((at, end))
    return [made for one in found if (made := _trimmed(text, *one))]


def _trimmed(text: str, start: int, end: int) -> Sentence | None:
    raw = text[start:end]
    begin = start + len(raw) - len(raw.lstrip())
    finish = end - (len(raw) - len(raw.rstrip()))
    return Sentence(begin, finish, text[begin:finish]) if begin < finish else None


def _ends_sentence(text: str, dot: int, after: int, end: int) -> bool:
    if text[dot] != "." or after - dot > 1:
        return True
    begin = max(text.rfind(" ", 0, dot), text.rfind("\n", 0, dot)) + 1
    last = text[begin:dot].lower().lstrip("(\"'“")
    is_initial = len(last) == 1 and last.isalpha() and last != "i"
    if last in _ABBREVIATIONS or is_initial:
        following = text[after:end].lstrip()
        # "Acme Inc. We saw" ends; "Acme Inc. raised" and "Dr. Brandt" do not.
        return last in {"inc", "ltd", "co", "corp", "etc", "u.s", "u.k"} and following[:1].isupper()
    return True

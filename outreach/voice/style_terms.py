"""The turns of phrase of generated text by kind, read from `tables/style.txt`."""

import re
from pathlib import Path

_TABLE = Path(__file__).parent / "tables" / "style.txt"
_SECTION = re.compile(r"\[(\w+)\] (.+)")


def _read() -> tuple[dict[str, re.Pattern[str]], dict[str, str]]:
    listed: dict[str, list[str]] = {}
    said: dict[str, str] = {}
    kind = ""
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if section := _SECTION.fullmatch(line):
            kind = section.group(1)
            said[kind], listed[kind] = section.group(2), []
        elif line and not line.startswith("#"):
            listed[kind].append(line)
    compiled = {name: re.compile("|".join(lines), re.IGNORECASE) for name, lines in listed.items()}
    return compiled, said


PATTERNS, _SAID = _read()
MESSAGES = {
    **_SAID,
    "triad": "Three in a row for the rhythm. Keep the one that matters.",
    "dash": "A long dash. Use a comma or a full stop.",
    "abstract": "An abstract noun among many. Say who does what.",
    "even": "Sentences of nearly the same length. Vary them.",
    "vague": "No figure and no date. Say one thing that can be checked.",
}

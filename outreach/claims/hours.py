"""Hours of the day: "open until six" where a page writes "9:00am - 6:00pm"."""

import re

from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts
from outreach.claims.numbers import Number

_BEFORE = re.compile(r"\b(?:(?P<until>until|till|to|by|closes at)|from|at) $")
_OPEN = re.compile(r"\b(?:open|opens|closes?|closed|hours)\b")
_END = r"(?:(?<=[-–—])|(?<=[-–—] )|(?<=to )|(?<=until ))"
_START = r"(?<![-–—])(?<![-–—] )(?<!to )(?<!until )"
_NOON = 12


def is_told(number: Number, claim: Facts, quote: Facts) -> bool:
    """Tell whether a bare number of a sentence is an hour that its passage gives."""
    if number.unit or number.nouns or number.low != int(number.low) or number.low > 2 * _NOON:
        return False
    before = _BEFORE.search(claim.text[: number.start].lower())
    if before is None or not _OPEN.search(claim.text.lower()):
        return False
    side = _END if before["until"] else _START
    hour = int(number.low)
    twelve = rf"\b0?{hour % _NOON or _NOON}(?:[:.]\d\d)? ?[ap]\.?m\b"
    # 24 hours: either half of the day may be meant.
    full = rf"\b(?:0?{hour}|{hour + _NOON})[:.]\d\d\b(?! ?[ap]\.?m)"
    return bool(re.search(f"{side}(?:{twelve}|{full})", quote.said.lower()))


_CLOCK = re.compile(r"\b(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\b")
_FULL = re.compile(r"\b([01]?\d|2[0-4]):([0-5]\d)\b(?! ?[ap]\.?m)")


def check(claim: Facts, quote: Facts, _context: Context) -> Reasons:
    """Give an hour of the day that a passage does not give."""
    mine = _hours(claim.said)
    theirs = _hours(quote.said) if mine else mine
    other = next((said for hour, said in mine.items() if hour not in theirs), "")
    if other and theirs:
        yield "unsupported", f"The source says {next(iter(theirs.values()))}, the draft {other}."
    elif other:
        yield "missing", f"The source does not give {other}."


def _hours(text: str) -> dict[tuple[int, int], str]:
    """Return the hours of a text as (hour of 24, minute), each with its words."""
    low = text.lower()
    found = {
        (int(one[1]) % _NOON + (_NOON if one[3] == "p" else 0), int(one[2] or 0)): one[0]
        for one in _CLOCK.finditer(low)
    }
    return found | {(int(one[1]) % 24, int(one[2])): one[0] for one in _FULL.finditer(low)}

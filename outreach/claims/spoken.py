"""Figures and spellings as people write them in letters, said plainly: "half a million", "90-odd".

Pages and drafts differ in them without telling anything else.
"""

import re

from outreach.claims import units
from outreach.claims.signs import Signs

_NUMBERS = "|".join(sorted(units.SMALL, key=len, reverse=True))
_SCALES = "thousand|million|billion|trillion"
_PARTS = {"2": "half", "3": "third", "4": "quarter", "5": "fifth", "6": "sixth", "8": "eighth",
          "10": "tenth"}  # fmt: skip
_FOLD = re.compile(rf"\b({_NUMBERS})-?fold\b", re.IGNORECASE | re.ASCII)
_WHOLES = re.compile(r"\b1/(10|[2-68])(?:th|rd|nd)?\b(?: of)?(?= [a-z])", re.IGNORECASE)
# "Three and a half", "zweieinhalb".
_HALF_MORE = re.compile(
    rf"\b(?:({_NUMBERS}|one|\d{{1,3}}) and a half|({_NUMBERS}|ein)einhalb)\b(?! of)", re.IGNORECASE
)
# Of the signs one stands in what the pattern matches: a cheap look before it.
_SAID = tuple(
    (tuple(signs.split("|")), re.compile(pattern, re.IGNORECASE), word)
    for signs, pattern, word in (
        ("half a ", rf"\bhalf an? ({_SCALES})\b", r"0.5 \1"),
        ("quarter of a ", rf"\b(?:a )?quarter of an? ({_SCALES})\b", r"0.25 \1"),
        ("quarters of a ", rf"\bthree[- ]quarters of an? ({_SCALES})\b", r"0.75 \1"),
        ("and a half", rf"\b(?:a|one) ({_SCALES}) and a half\b", r"1.5 \1"),
        ("fold", r"(?<=\d)-?fold\b", "x"),
        ("across", r"\bc[ao]me across\b", "saw"),
        ("against", r"\b(decid(?:e[sd]?|ing)|chose|opt(?:s|ed)?|voted) against\b", r"\1 not to"),
        ("odd", rf"\b((?:\d+|{_NUMBERS})0?)-odd\b", r"about \1"),
        ("odd", r"\b(\d+0|hundred|thousand|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
                r"[- ]odd\b", r"about \1"),
        ("half", r"\bhalf[- ]owned\b", "50 percent owned"),
        ("half", r"\bowns? half of\b", "own 50 percent of"),
        ("third", r"\bthird[- ](part(?:y|ies))\b", r"outside \1"),
        ("second", r"\bsecond[- ]hand\b", "secondhand"),
        ("day one", r"\b(?:from )?day one\b", "first day"),
        ("double|triple",
         r"(?<=\w )(?<!you )(double|triple)(?= (?:your|its|our|their|the)\b)", r"\1d"),
        ("join", r"\bjoin(ed|s|ing)? forces\b", r"partner\1"),
        ("at the |by the |before the |towards the ",
         r"\b(?:at|by|before|towards) the (?:very )?(?:end|close) of (?=(?:19|20)\d\d\b)",
         "in late "),
        ("at the |by the |from the |in the ",
         r"\b(?:at|by|from|in) the (?:start|beginning) of (?=(?:19|20)\d\d\b)", "in early "),
        ("middle of", r"\b(?:in|by|around) the middle of (?=(?:19|20)\d\d\b)", "in mid-"),
        ("part", r"\bparted with (?=(?:its|their|your|the|our) )", "abandoned "),
        ("countries|nations",
         r"\b(people|staff|employees|colleagues|team) from ((?:[a-z]+ ){0,2}[\w-]+) (?:different )?"
         r"(?:countries|nations)\b", r"\1 from \2 nationalities"),
        ("month|mo|year|yr|week",
         r"((?:[$€£]|usd |eur |gbp )\d[\d.,]*) ?/? ?(month|mo|year|yr|week)\b", r"\1 per \2"),
        ("per mo|per yr", r"\bper mo\b", "per month"),
        ("per mo|per yr", r"\bper yr\b", "per year"),
        ("midnight|noon", r"\b(?:until|till|to|by) midnight\b", "until 12:00 AM"),
        ("centre", r"\bcentre(s?)\b", r"center\1"),
        ("colour|labour|favour|honour|flavour|neighbour",
         r"\b(col|lab|fav|hon|flav|neighb)our", r"\1or"),
        ("programme", r"\bprogramme", "program"),
        ("catalogue", r"\bcatalogue", "catalog"),
    )
)  # fmt: skip
_SIGNS = Signs(signs for signs, _, _ in _SAID)


def plainly(text: str) -> str:
    """Return a sentence with its figures and spellings in the plain form."""
    low = text.lower()
    for place in _SIGNS.near(low):
        _, pattern, word = _SAID[place]
        text = pattern.sub(word, text)
    if "fold" in low:
        text = _FOLD.sub(lambda found: f"{units.SMALL[found[1].lower()]}x", text)
    if "and a half" in low or "einhalb" in low:
        text = _HALF_MORE.sub(_with_half, text)
    if "1/" in text:
        text = _WHOLES.sub(lambda found: f"a {_PARTS[found[1]]} of", text)
    return text


def _with_half(found: re.Match[str]) -> str:
    told = (found[1] or found[2]).lower()
    return f"{int(told) if told.isdecimal() else units.SMALL.get(told, 1)}.5"

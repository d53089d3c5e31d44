"""The function that stands beside a name: on its line, the next one, or before it."""
# ruff: noqa: E501 - tables of patterns

import re
from typing import Final

from scoring.contact.name_words import BIG, NAME_WORD, PARTICLE, is_plain
from scoring.contact.person_titles import NO_TITLE, has_function, title_in
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare


def title_beside(text: str, start: int, end: int) -> tuple[str, int]:
    """Return the job title after a name, on its line or the next, or before it, with its place."""
    after = re.match(r"[ ]?(?:[,|–—(:·•]|[ ]-[ ]|-)?[ ]*\n?[ ]*[-–—(]?[ ]?", text[end : end + 6])
    begun = end + (after.end() if after else 0)
    if after and (ours := _IS_OUR.match(text, end)):
        begun = ours.end()
    elif is_a := _IS_A.match(text, end):
        told = title_in(_THEN.split(is_a["told"])[0])
        if told:
            return told, is_a.start("told") + is_a["told"].find(told)
    if degree := _DEGREES.match(text, begun):
        begun = degree.end()
    line = re.match(r"[^\n.!?;|()@\d]{2,90}", text[begun : begun + 91])
    if line and begun > end:
        is_prose = _STOP.match(text, begun) is not None
        first = _BAR.split(line[0])[0]
        found = title_in(line[0]) or (title_in(first) if first != line[0] else "")
        found = found or title_in(_SINCE_WHEN.sub("", line[0]))
        found = found or (_apposition(line[0]) if is_prose else "")
        next_label = _LABEL_END.match(text, begun + len(found)) if "\n" in text[end:begun] else None
        is_next = found and _is_over(text, start, end, begun + len(line[0]))
        if found and not next_label and not is_next:
            return found, begun + line[0].find(found)
    head = text[max(0, start - 91) : start]
    before = re.search(r"([^\n.!?;|()@\d]{2,70}?)[ ]?(?:[:–—\-][ ]?\n?|[ ]|\n)$", head)
    if before and (head.rstrip(" \n").endswith((":", "-", "–")) or _is_bare_title(before[1])):
        told = _IS_END.sub("", before[1].strip())
        is_label = head.rstrip().endswith(":") and _is_bare_title(told)
        found = title_in(told) or (told if is_label and not NO_TITLE.search(told) else "")
        begun = start - len(head) + before.start(1)
        is_line = text[start - 1] == "\n"
        of_above = _NAME_ABOVE.search(text, max(0, begun - 60), begun) if is_line else None
        is_above = of_above is not None and is_plain(of_above["name"])
        if found and (not is_above or is_headed(text, start)):
            return found, begun + before[1].find(found)
    return "", 0


def _is_over(text: str, start: int, end: int, behind: int) -> bool:
    """Say whether functions stand over the names of a list: that below is the next one's."""
    below = _NAME_BELOW.match(text, behind) if text[end : end + 1] == "\n" else None
    line = _LINE_OVER.search(text, max(0, start - MAX_OVER), start)
    if below is None or line is None or not is_plain(below["name"]):
        return False
    above = _NAME_ABOVE.search(text, max(0, line.start() - MAX_OVER), line.start(1))
    return bool(title_in(line[1])) and not (above and is_plain(above["name"]))


def is_headed(text: str, at: int) -> bool:
    """Say whether the line over a place is a function that no name stands over."""
    line = _LINE_OVER.search(text, max(0, at - MAX_OVER), at)
    if line is None or title_in(line[1]) != line[1]:
        return False
    above = _NAME_ABOVE.search(text, max(0, line.start() - MAX_OVER), line.start(1))
    over = _LINE_OVER.search(text, max(0, line.start(1) - MAX_OVER), line.start(1))
    # Of a list only: what stands over a single name may be a heading.
    return bool(above and over and not title_in(over[1]) and _is_second(text, over.start(1)))


def _is_second(text: str, at: int) -> bool:
    line = _LINE_OVER.search(text, max(0, at - MAX_OVER), at)
    return line is not None and title_in(line[1]) == line[1]


MAX_OVER: Final = 60  # characters of a line over a name


def _apposition(line: str) -> str:
    """Return a short title between commas: "Ann Lee, managing director, has taken over …"."""
    aside = _ASIDE.match(line)
    title = title_in(aside[1]) if aside else ""
    return title if len(title.split()) <= MAX_ASIDE else ""


_BAR = late(r"\s[-–—·•]\s")
# "managing director since 2019": a line ends before its first figure.
_SINCE_WHEN = late(
    r",? (?:since|seit|depuis|desde|dal|sinds|sedan|siden|od|från|fra|vuodesta)(?: [^\W\d]{2,10})? ?$",
    re.IGNORECASE,
)
_STOP = late(r"[^\n.!?;]{3,300}[.!?;]")
_ASIDE = late(r"([^,]{3,50}), (?=[a-zß-öø-ÿ])")
MAX_ASIDE: Final = 3  # words of a title between commas
# "Ann Lee is our office manager"; the label of the next line: "Sales: Jo Marsh".
_IS_OUR = late(
    r" (?:is|ist|est|es|è|é|är|er) (?:our|unsere?|notre|nuestr[oa]|(?:il )?nostr[oa]|(?:a |o )?noss[oa]|onze|vår|vores) "
)
SAYS_OUR: Final = Rare(_IS_OUR)
# "Kylie Moss is our office manager": a name, whatever the first one is.
OUR = late(
    rf"(?:^|(?<=\n)|(?<=[.!?] ))(?P<name>{NAME_WORD}(?: {BIG}\.)?(?: (?:{PARTICLE} )?{NAME_WORD}){{1,2}})(?={_IS_OUR.pattern}(?P<next>[^\n.!?,;]{{3,60}}))"
)
# "Dale Berg is president these days", "Nadia Roux est responsable du bureau d'études".
_IS_A = late(
    r" (?:is|ist|est|es|è|é|är|er|jest|je) (?:(?:today|now|currently|heute|nun|aujourd['’]hui|désormais|hoy|ahora|oggi|hoje|nu|i dag) )?(?:(?:the|an?|der|die|l['’]|la|le|el|il|o|a|de|het) ?)?(?P<told>[^\n.!?;:,|()@\d]{3,70})"
)
_THEN = late(
    r" (?:these days|today|now|nowadays|since|heute|seit|aujourd['’]hui|depuis|desde|hoy|dal|oggi|hoje|sinds|sedan|siden|and|und|et|y|e|en|och|og|i|a)(?: |$)"
)
_IS_END = late(r" (?:is|ist|est|es|è|é|är|er|jest|je)$")
# Degrees with a full stop before a function: "Dipl. Treuhandexpertin, Inhaberin".
_DEGREES = late(r"(?:(?:[Dd]ipl|eidg|lic|Ing|Mag|Dr|[BM]\.? ?[AS]c|MAS|[BM]\. ?A)\. ?){1,3}")
UNDER = late(
    rf"(?<=\n)(?P<name>{NAME_WORD}(?: {BIG}\.)?(?: (?:{PARTICLE} )?{NAME_WORD}){{1,2}})(?=\n|$)"
)
_NAME_BELOW = late(
    rf"\n(?P<name>{NAME_WORD}(?: {BIG}\.)?(?: (?:{PARTICLE} )?{NAME_WORD}){{1,3}})(?:\n|$)"
)
_LINE_OVER = late(r"(?:^|\n)([^\n.!?;:|()@\d]{2,50})\n$")
_LABEL_END = late(r" ?: ?[^\W\d_]")
# A name on a line of its own over a function: the function is not the next one's.
_NAME_ABOVE = late(
    rf"(?:^|\n)(?P<name>{NAME_WORD}\.?(?: {BIG}\.| \({NAME_WORD}\))?(?: (?:{PARTICLE} )?{NAME_WORD}){{1,3}}),?(?: [^\n]{{1,12}})?\n$"
)


def _is_bare_title(text: str) -> bool:
    return len(text.split()) <= 3 and has_function(text) and text.strip()[0].isupper()

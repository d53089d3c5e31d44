"""Figures that something changed from: the 26 of "from 26 to 41 shops", "41 instead of 26"."""

import re

_CHANGING = re.compile(
    r"\b(?:doubl|tripl|quadrupl|gr[oe]w|grown|ris(?:e|ing)|rose|rais|increas|climb|jump|soar|surg|"
    r"f[ae]ll|drop|cut|declin|decreas|shr[iau]nk|reduc|lower|slash|went|go(?:es|ing)?\b|expand|improv|"
    r"slid|slip|dip|edg|short|length|fallen|up\b|down\b|chang|mov|extend|widen|push|took|take|brought|bring|"
    r"gestieg|gestei|gewachs|gefallen|w[uä]chs|wachs|st(?:ieg|eig)|s(?:ank|ink)|gesunken|erhöh|senk|verringer|pass|pas[aó]|augment|"
    r"baiss|crec|aument|subi|baj|reduj|salit|sces|cresc|groei|steeg|daal|wzros|spad)"
)
# Directly before the figure that a change began with.
_BEFORE_OLD = re.compile(
    r"(?:\binstead of|\brather than|\b(?:up|down) from|\b(?:as )?against|\bcompared (?:with|to)|"
    r"\bstatt|\banstatt|\bgegenüber|\bau lieu d[e']|\bcontre|\ben lugar de|\ben vez de|\binvece di|"
    r"\bin plaats van|\bzamiast|\bfrom)"
    r" (?:the |only |just |about |around |some |nearly |almost |previous |earlier )*$"
)
_FROM = re.compile(r"\b(?:from|von|de|da|van|od|desde|dal|du) ?(?:about |around |rund |etwa )?$")


def is_before(lowered: str, start: int) -> bool:
    """Tell whether the figure at a place is what something was before it changed."""
    before = lowered[max(0, start - 40) : start]
    if not _BEFORE_OLD.search(before):
        return False
    return not _FROM.search(before) or bool(_CHANGING.search(lowered))


def is_from_to(lowered: str, start: int, gap: str) -> bool:
    """Tell "grew from 26 to 41" from the range in "takes from 26 to 41 days".

    `start` is the place of the first figure, `gap` stands between the two.
    """
    is_from = bool(_FROM.search(lowered[max(0, start - 20) : start]))
    return is_to(gap) and is_from and bool(_CHANGING.search(lowered))


def is_to(gap: str) -> bool:
    """Tell what stands between the two figures of a change."""
    return gap.strip() in ("to", "auf", "à", "a", "naar", "do", "para")

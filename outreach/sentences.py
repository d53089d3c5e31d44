"""Where sentences begin and end, and which words they hold. Pure, linear, deterministic.

Knows the abbreviations, ordinals and initials of English, German, French and Spanish: "Dr. Brandt",
"29. August", "12 Mio. Euro", "z. B.", "J. K. Rowling" and "acme.com" end nothing.
"""

import re
from dataclasses import dataclass


def listed(text: str) -> frozenset[str]:
    """Return the words of a list written as one text."""
    return frozenset(text.split())


WORD = re.compile(r"[^\W_]++(?:['’\-][^\W_]++)*+")
_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)")
_ABBREVIATIONS = listed(
    "mr mrs ms dr prof st sr jr inc ltd co corp vs etc nr approx dept al jan feb mar apr jun "
    "jul aug sep sept oct nov dec bzw ca z.b d.h u.a e.g i.e u.s u.k a.m p.m gen hon rev ave blvd "
    "bros cf ed eds "
    "esp govt incl intl misc rd resp tel univ cit p.s "
    "bspw dipl evtl exkl ggf inkl jh kfm mio mrd tsd o.g s.o str usw vgl zzgl bd "
    "betr geb gest jr mind okt dez std stk i.d.r d.h u.v.m e.v v.a p.a "
    "mm mme mlle env janv févr avr juil déc p.ex c.-à-d sté cie "
    "sra srta ud uds pág núm aprox avda ee.uu s.a s.l s.l.u"
)
# Cut short only before a figure: "No. 5", "Abs. 2"; "I said no." ends.
_BEFORE_FIGURES = listed("no fig est max min op ext vol art abs pp av nos")
# An abbreviation that may close a sentence: "Acme Inc. We saw" ends, "Acme Inc. raised" does not.
_CLOSING = listed("inc ltd co corp etc u.s u.k a.m p.m usw e.v s.a s.l p.a jr sr std")
_AMOUNTS = listed("mio mrd tsd")
_CUT_SHORT = _AMOUNTS | _CLOSING | _BEFORE_FIGURES
_ROMAN = listed("I V X")
_PART_OF_NAME = re.compile(r"(?:KG|KGaA|Inc|Ltd|LLC|LP|GmbH|OHG|AG|Limited|Corp)\b")
_OPENS = re.compile(
    r"(?:Wir|Das|Die|Der|Ihr|Ihre|Es|Sie|In|Im|Mit|Und|Seit|We|The|Our|You|Your|It|This|They|Nous|"
    r"Le|La)\b"
)
_ORDINAL = re.compile(r"(?:^|[\s(])(?:\d{1,2}|[IVX]{1,4})$")
_AFTER_ORDINAL = re.compile(
    r"(?:[a-zäöü]|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Quartal|Jahr|Platz|Stock|Etage|"
    r"Jänner)"
)
_MARKS = re.compile("[.!?…]")
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a text: `text[start:end]`, blanks trimmed."""

    start: int
    end: int
    text: str


def split(text: str) -> tuple[Sentence, ...]:
    """Cut a text into its sentences; every line break ends one, as in a mail."""
    return tuple(Sentence(start, end, text[start:end]) for start, end in spans(text))


def spans(text: str) -> list[Span]:
    """Return where the sentences of a text begin and end."""
    found: list[Span] = []
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if _MARKS.search(line):
            found.extend(_in_line(text, start, end))
        elif bare := line.strip():
            size = len(bare)
            begin = start if size == len(line) else start + len(line) - len(line.lstrip())
            found.append((begin, begin + size))
        start = end + 1
    return found


def words(text: str) -> tuple[str, ...]:
    """List the words as a reader counts them: `don't` and `follow-up` are one each."""
    return tuple(match.group() for match in WORD.finditer(text))


def _in_line(text: str, start: int, end: int) -> list[Span]:
    found, at = [], start
    for match in _STOP.finditer(text, start, end):
        if _ends_sentence(text, start, match, end):
            found.append((at, match.end()))
            at = match.end()
    found.append((at, end))
    return [made for one in found if (made := _trimmed(text, *one))]


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


def _ends_sentence(text: str, start: int, stop: re.Match[str], end: int) -> bool:
    """Tell whether a stop in the line `text[start:end]` ends a sentence."""
    dot, after = stop.span()
    if text[dot] != "." or after - dot > 1:
        return True
    begin = max(text.rfind(" ", start, dot) + 1, text.rfind("\u00a0", start, dot) + 1, start)
    last = text[begin:dot].lower().lstrip("(\"'“„«")
    # Most sentences end on a word of their own: the patterns are only asked of the others.
    is_figure = (text[dot - 1 : dot].isdecimal() or text[dot - 1 : dot] in _ROMAN) and (
        _ORDINAL.search(text[max(0, dot - 5) : dot])
    )
    if is_figure or last in _CUT_SHORT:
        following = text[after : min(after + 40, end)].lstrip()
        if is_figure:
            # "29. August" and "3. Quartal" go on; "in 35. We" does not.
            return not _AFTER_ORDINAL.match(following)
        if last in _AMOUNTS:
            return bool(_OPENS.match(following))
        if last in _CLOSING:
            return following[:1].isupper() and not _PART_OF_NAME.match(following)
        return not following[:1].isdigit()
    is_initial = len(last) == 1 and last.isalpha() and last != "i"
    return not (last in _ABBREVIATIONS or is_initial)

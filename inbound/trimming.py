"""What a person wrote anew: an answer without quotes, attributions, signatures and disclaimers.

Works line by line with bounded looks ahead, so the time grows with the length of the text and
nothing else. In doubt a line is kept: showing a quote twice is a nuisance, losing a sentence of
the buyer is a fault. Text between and below quotes is new text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

# Lines longer than this are judged by their beginning: attributions and headers are short.
LOOK = 400
ATTRIBUTION_LINES = 4
HEADER_WINDOW = 9
SIGNATURE_LINES = 12


class Part(StrEnum):
    """What a removed stretch was."""

    QUOTE = "quote"
    SIGNATURE = "signature"
    DISCLAIMER = "disclaimer"


@dataclass(frozen=True, slots=True)
class Removed:
    """A stretch that is not new text."""

    kind: Part
    text: str


@dataclass(frozen=True, slots=True)
class Trimmed:
    """The new text and what was taken away around it, in order."""

    new_text: str
    removed: tuple[Removed, ...]


QUOTED = re.compile(r"^[ \t\ufeff\u200b]{0,8}[>|](?![>|]{0,8}-\))")
WROTE = re.compile(
    r"\b(?:wrote|writes|schrieb|schreibt|hat geschrieben|geschrieben|schreef|heeft geschreven|"
    r"a écrit|a ecrit|écrit|escribió|escribio|ha scritto|scrive|escreveu|napisał(?:a|\(a\))?|"
    r"napisal|napsal|skrev|kirjoitti|написал(?:а|\(а\))?|написав|написала|пише|пишет|pisze|yazdı|"
    r"napísal|írta)\b|写道|さんは書きました|のメール|님이 작성",
    re.IGNORECASE,
)
# An attribution that needs no ">" below to be believed: it names a time and ends in a colon.
CLOCK = re.compile(r"\b\d{1,2}[:.h]\d{2}\b")
ADDRESS = re.compile(r"[^\s<>@]{1,64}@[^\s<>@]{1,190}")
OPENER = re.compile(
    r"^[-*\s]{0,4}(?:on|am|le|el|il|op|em|no dia|w dniu|dnia|dne|den|den|på|em|a|"
    r"\d{1,4}[./ -]|[A-Z][a-z]{1,2}[.,]? )",
    re.IGNORECASE,
)
ORIGINAL = re.compile(
    r"^[\s>]{0,4}[-_=*]{2,60}\s{0,4}(?:original message|forwarded message|ursprüngliche nachricht|"
    r"originalnachricht|weitergeleitete nachricht|message d.origine|message original|"
    r"message transféré|mensaje original|mensaje reenviado|messaggio originale|"
    r"messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|mensagem original|"
    r"mensagem encaminhada|oryginalna wiadomość|wiadomość oryginalna|"
    r"przekazana wiadomość|исходное сообщение|original meddelelse|ursprungligt meddelande)"
    r"\s{0,4}[-_=*]{0,60}\s*$",
    re.IGNORECASE,
)
BEGIN_FORWARD = re.compile(
    r"^(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message réexpédié|"
    r"inizio messaggio inoltrato|inicio del mensaje reenviado)\s?:\s*$",
    re.IGNORECASE,
)
REPLY_ABOVE = re.compile(r"^.{0,30}(?:reply|answer) above this line", re.IGNORECASE)
RULER = re.compile(r"^\s*[-_=*]{5,200}\s*$")
SIGNATURE_RULE = re.compile(r"^\s?(?:--|––|—)\s*$")
DASHED_NAME = re.compile(r"^[-–—]{1,2}\s?[^\W\d_][\w.'’]{0,30}(?:\s[^\W\d_][\w.'’]{0,30}){0,3}\s*$")
DEVICE = re.compile(
    r"^\s*(?:sent (?:from|via|using) (?:my |the )?(?:i(?:phone|pad)|android|samsung|mobile|mail|"
    r"outlook|gmail|yahoo|blackberry|proton|windows|galaxy)|get outlook for |"
    r"von meinem .{1,30} gesendet|gesendet (?:von|mit) |envoyé (?:de|depuis) mon |"
    r"enviado (?:desde|do) (?:mi|meu) |inviato da(?:l mio)? |verzonden vanaf mijn |"
    r"verstuurd vanaf mijn |wysłane z |skickat från min |télécharge[rz] outlook|"
    r"outlook für (?:ios|android)|obtener outlook)",
    re.IGNORECASE,
)
DISCLAIMER = re.compile(
    r"^\s*(?:this (?:e-?mail|message|communication)(?: \(?(?:and|including) .{1,60})? "
    r"(?:is|are|may|contains|was)\b.{0,200}(?:confidential|privileged|intended)|"
    r"(?:the )?(?:information|contents?) (?:contained )?in this (?:e-?mail|message).{0,200}"
    r"(?:confidential|intended)|confidentiality notice|disclaimer\s?:|"
    r"diese (?:e-?mail|nachricht).{0,120}(?:vertraulich|ausschließlich)|"
    r"ce (?:message|courriel).{0,120}(?:confidentiel|destiné)|"
    r"este (?:mensaje|correo|e-?mail).{0,160}(?:confidencial|destinad)|"
    r"(?:questo messaggio|la presente).{0,160}(?:riservat|confidenzial)|"
    r"dit (?:bericht|e-?mail).{0,120}vertrouwelijk|"
    r"(?:esta mensagem|este e-?mail).{0,160}confidencia|"
    r"(?:ta|niniejsza) wiadomość.{0,160}poufn|please consider the environment before print)",
    re.IGNORECASE,
)
HEADERS = {
    "from": "from|von|de|da|van|od|från|fra|lähettäjä|от|від|发件人|寄件者|差出人|gönderen|"
    "expéditeur",
    "date": "sent|date|gesendet|datum|envoyé|fecha|enviado(?: el)?|enviada(?: em)?|inviato|data|"
    "verzonden|wysłano|wysłane|skickat|sendt|lähetetty|отправлено|дата|发送时间|日期|寄件日期|"
    "送信日時|tarih|message du|gesendet am",
    "to": "to|an|à|a|para|aan|do|till|til|vastaanottaja|кому|收件人|收件者|宛先|kime",
    "subject": "subject|betreff|objet|asunto|oggetto|onderwerp|assunto|temat|ämne|emne|aihe|тема|"
    "主题|主旨|件名|konu|sujet",
    "cc": "cc|kopie|copie(?: à)?|cópia|kopia|dw|копия|抄送",
}
HEADER = re.compile(
    r"^[\s*_]{0,4}(?:"
    + "|".join(f"(?P<{name}>{words})" for name, words in HEADERS.items())
    + r")[\s*_\u00a0]{0,4}[:：]",
    re.IGNORECASE,
)


def trim(text: str) -> Trimmed:
    """Split an answer into its new text and what was removed."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    kinds: list[Part | None] = [None] * len(lines)
    _mark_quotes(lines, kinds)
    _mark_history(lines, kinds)
    _mark_signatures(lines, kinds)
    _mark_disclaimers(lines, kinds)
    if not any(line.strip() for line, kind in zip(lines, kinds, strict=True) if kind is None):
        # Everything looked like history: somebody answered below it. Only ">" is sure.
        kinds = [None] * len(lines)
        _mark_quotes(lines, kinds)
    return Trimmed(_joined(lines, kinds), tuple(_removed(lines, kinds)))


def _mark_quotes(lines: list[str], kinds: list[Part | None]) -> None:
    """Mark lines behind ">" and the attribution above them."""
    for number, line in enumerate(lines):
        if QUOTED.match(line):
            kinds[number] = Part.QUOTE
    for number in range(len(lines)):
        if kinds[number] is Part.QUOTE and (number == 0 or kinds[number - 1] is None):
            _mark_attribution_above(lines, kinds, number)


def _mark_attribution_above(lines: list[str], kinds: list[Part | None], quote: int) -> None:
    last = quote - 1
    while last >= 0 and quote - last <= 3 and not lines[last].strip():
        last -= 1
    if last < 0 or kinds[last] is not None:
        return
    for first in range(last, max(last - ATTRIBUTION_LINES, -1), -1):
        if first < last and not lines[first].strip():
            return
        joined = _joined_head(lines[first : last + 1])
        if (
            WROTE.search(joined)
            and joined.endswith((":", "："))
            and _begins(joined, alone=first == last)
        ):
            kinds[first:quote] = [Part.QUOTE] * (quote - first)
            return


def _begins(joined: str, *, alone: bool) -> bool:
    """One line ending in "wrote:" above a quote is enough; several must begin like a date."""
    return bool(OPENER.match(joined)) or (alone and len(joined) < 120)


def _mark_history(lines: list[str], kinds: list[Part | None]) -> None:
    """Mark everything below an unquoted earlier message, from the first sure sign of one."""
    for number in range(len(lines)):
        if kinds[number] is None and _history_begins(lines, number):
            start = number
            while start and (RULER.match(lines[start - 1][:LOOK]) or not lines[start - 1].strip()):
                start -= 1
            for below in range(start, len(lines)):
                kinds[below] = Part.QUOTE
            return


def _history_begins(lines: list[str], number: int) -> bool:
    line = lines[number][:LOOK]
    if not line.strip():
        return False
    if ORIGINAL.match(line) or BEGIN_FORWARD.match(line.strip()) or REPLY_ABOVE.match(line):
        return True
    return _is_header_block(lines, number) or _is_sure_attribution(lines, number)


def _is_header_block(lines: list[str], number: int) -> bool:
    """From, date, to, subject of some language in consecutive lines: what Outlook puts."""
    found: set[str] = set()
    for line in lines[number : number + HEADER_WINDOW]:
        match = HEADER.match(line[:LOOK])
        if match:
            found.add(match.lastgroup or "")
        elif not found or (line.strip() and line[:1] not in {" ", "\t"}):
            break
    return "from" in found and len(found & {"date", "to", "subject"}) >= 2


def _is_sure_attribution(lines: list[str], number: int) -> bool:
    """A line (or its continuation) with opener, time or address, "wrote" and a colon at its end."""
    if not OPENER.match(lines[number][:LOOK]):
        return False
    for last in range(number, min(number + ATTRIBUTION_LINES, len(lines))):
        if not lines[last].strip():
            return False
        joined = _joined_head(lines[number : last + 1])
        if joined.endswith((":", "：")):
            sure = CLOCK.search(joined) or ADDRESS.search(joined)
            return bool(sure and WROTE.search(joined))
    return False


def _mark_signatures(lines: list[str], kinds: list[Part | None]) -> None:
    for start, stop in _own_stretches(kinds):
        _mark_signature(lines, kinds, start, stop)


def _mark_signature(lines: list[str], kinds: list[Part | None], start: int, stop: int) -> None:
    for number in range(start, stop):
        if DEVICE.match(lines[number][:LOOK]) and len(lines[number]) < 120:
            kinds[number] = Part.SIGNATURE
        if SIGNATURE_RULE.match(lines[number][:LOOK]) and _is_short(lines, number + 1, stop):
            kinds[number:stop] = [Part.SIGNATURE] * (stop - number)
            return
        if RULER.match(lines[number][:LOOK]) and _is_list_footer(lines, number + 1, stop):
            kinds[number:stop] = [Part.DISCLAIMER] * (stop - number)
            _mark_dashed_name(lines, kinds, start, number)
            return
    _mark_dashed_name(lines, kinds, start, stop)


def _mark_dashed_name(lines: list[str], kinds: list[Part | None], start: int, stop: int) -> None:
    """Take "-Ada Byron" as the last words of a stretch for a signature, "- yes" in a list not."""
    last = stop - 1
    while last > start and not lines[last].strip():
        last -= 1
    above = last - 1
    if last > start and DASHED_NAME.match(lines[last][:LOOK]) and not lines[above].strip():
        kinds[last] = Part.SIGNATURE


def _is_short(lines: list[str], start: int, stop: int) -> bool:
    """A signature has few lines; more is text that somebody ruled off with dashes."""
    if stop - start > 3 * SIGNATURE_LINES:
        return False
    return sum(bool(line.strip()) for line in lines[start:stop]) <= SIGNATURE_LINES


def _is_list_footer(lines: list[str], start: int, stop: int) -> bool:
    if not 0 < stop - start <= SIGNATURE_LINES:
        return False
    return any("mailing list" in line or "http" in line for line in lines[start:stop])


def _mark_disclaimers(lines: list[str], kinds: list[Part | None]) -> None:
    """Mark a legal notice down to the end of its paragraph, in the last stretch of own text."""
    for start, stop in _own_stretches(kinds):
        for number in range(start, stop):
            if not DISCLAIMER.match(lines[number][:LOOK]):
                continue
            end = number
            while end < stop and lines[end].strip():
                kinds[end] = Part.DISCLAIMER
                end += 1


def _own_stretches(kinds: list[Part | None]) -> list[tuple[int, int]]:
    """List the runs of lines not yet marked, as (first, one past the last)."""
    runs: list[tuple[int, int]] = []
    start = None
    for number, kind in enumerate([*kinds, Part.QUOTE]):
        if kind is None and start is None:
            start = number
        elif kind is not None and start is not None:
            runs.append((start, number))
            start = None
    return runs


def _joined(lines: list[str], kinds: list[Part | None]) -> str:
    """Join what is left; where something was cut out, a blank line stays between the parts."""
    kept: list[str] = []
    for number, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        if kind is None:
            if kept and number and kinds[number - 1] is not None and kept[-1].strip():
                kept.append("")
            kept.append(line.rstrip())
    return "\n".join(kept).strip()


def _removed(lines: list[str], kinds: list[Part | None]) -> Iterator[Removed]:
    start = 0
    for number in range(1, len(lines) + 1):
        if number == len(lines) or kinds[number] is not kinds[start]:
            kind = kinds[start]
            text = "\n".join(lines[start:number]).strip("\n")
            if kind is not None and text.strip():
                yield Removed(kind, text)
            start = number


def _joined_head(lines: list[str]) -> str:
    return " ".join(line[:LOOK].strip() for line in lines)[:LOOK]

"""What a person wrote anew: an answer without quotes, attributions, signatures and disclaimers.

Works line by line with bounded looks around, so the time grows with the length of the text and
nothing else. In doubt a line is kept: showing a quote twice is a nuisance, losing a sentence of
the buyer is a fault. Text between and below quotes is new text.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from inbound import clients

# Lines longer than this are judged by their beginning: attributions and headers are short.
LOOK = 400
ATTRIBUTION_LINES = 5
HEADER_WINDOW = 12
Header = tuple[str, str]
SIGNATURE_LINES = 12
# A title has at most two words in small letters besides "of" and "and"; a sentence has more.
SMALL_WORDS = 2


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


def trim(text: str) -> Trimmed:
    """Split an answer into its new text and what was removed."""
    lines = _parted(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    kinds: list[Part | None] = [None] * len(lines)
    _mark_quotes(lines, kinds)
    _mark_history(lines, kinds)
    _mark_signatures(lines, kinds)
    _mark_disclaimers(lines, kinds)
    if not any(line.strip() for line, kind in zip(lines, kinds, strict=True) if kind is None):
        # Everything looked like history: somebody answered below it. Only ">" is sure.
        kinds = [None] * len(lines)
        _mark_quotes(lines, kinds)
        _mark_attributions(lines, kinds)
    return Trimmed(_joined(lines, kinds), tuple(_removed(lines, kinds)))


def _parted(lines: list[str]) -> list[str]:
    """Give an attribution its own line where a client put it behind the answer's last words."""
    parted: list[str] = []
    for number, line in enumerate(lines):
        found = None
        if number + 1 < len(lines) and line.rstrip().endswith(":") and len(line) < LOOK:
            below = next((one for one in lines[number + 1 : number + 3] if one.strip()), "")
            found = clients.SHARED_LINE.match(line) if clients.QUOTED.match(below) else None
        if found and clients.WROTE.search(found["attribution"]):
            parted += [found["own"], found["attribution"]]
        else:
            parted.append(line)
    return parted


def _mark_quotes(lines: list[str], kinds: list[Part | None]) -> None:
    """Mark lines behind ">", and the single ones that a line break tore off them."""
    for number, line in enumerate(lines):
        if not clients.QUOTED.match(line) or clients.DECORATED.search(line[-40:]):
            continue
        if not (clients.TORN_END.match(line[:40]) and _is_open(lines, kinds, number - 1)):
            kinds[number] = Part.QUOTE
    for number in range(1, len(lines) - 1):
        between = kinds[number] is None and kinds[number - 1] is kinds[number + 1] is Part.QUOTE
        if between and _is_torn(lines[number - 1], lines[number]):
            kinds[number] = Part.QUOTE


def _is_open(lines: list[str], kinds: list[Part | None], number: int) -> bool:
    """Whether the line (or the one above it) opens an address in brackets and does not close it."""
    above = [lines[n] for n in (number - 1, number) if n >= 0 and kinds[n] is None]
    return any("<" in line and ">" not in line.rpartition("<")[2] for line in above)


def _is_torn(above: str, line: str) -> bool:
    """Whether a line between quoted ones is the rest of the one above: a link, or half a sentence.

    An answer put there begins a sentence, or stands below the end of one.
    """
    if "http" in above[-LOOK:] + line[:LOOK] and len(line[: 4 * LOOK].split()) <= 2:
        return True
    is_long = len(above) >= 60 and not above.rstrip().endswith((".", "?", "!", ":"))
    return is_long and line[:1].islower()


def _mark_history(lines: list[str], kinds: list[Part | None]) -> None:
    """Mark earlier messages: to the end, unless ">" says line by line what belongs to them."""
    heads = [_head(line) for line in lines]
    cut = next(
        (n for n, kind in enumerate(kinds) if kind is None and _block_at(lines, heads, n)), None
    )
    bare = _mark_attributions(lines, kinds)
    starts = [one for one in (cut, bare) if one is not None]
    if not starts:
        return
    start = min(starts)
    while start and (
        not lines[start - 1].strip() or clients.SHORT_RULER.match(lines[start - 1][:LOOK])
    ):
        start -= 1
    kinds[start:] = [Part.QUOTE] * (len(lines) - start)


def _head(line: str) -> Header | None:
    """Return the name and value of a header line of some language: ("from", "Ada <…>")."""
    if ":" not in line[:40] and "：" not in line[:40]:
        return None
    match = clients.HEADER.match(line[:LOOK])
    if match is None:
        return None
    name = next(name for name in clients.HEADERS if match[name] is not None)
    return name, match["value"]


def _block_at(lines: list[str], heads: list[Header | None], number: int) -> bool:
    """Whether an unquoted earlier message begins here by a separator or a block of headers."""
    if heads[number] is not None and _is_header_block(lines, heads, number):
        return True
    line = lines[number][:LOOK]
    if not line.strip():
        return False
    if _is_separator(line):
        return True
    return bool(clients.BEGIN_FORWARD.match(line) or clients.REPLY_ABOVE.match(line))


def _is_separator(line: str) -> bool:
    """`-----Original Message-----` in the languages of clients."""
    return (
        len(line) < 120
        and bool(clients.ORIGINAL_MARKS.match(line))
        and bool(clients.ORIGINAL_KIND.search(line))
        and bool(clients.ORIGINAL_NOUN.search(line))
    )


def _is_header_block(lines: list[str], heads: list[Header | None], number: int) -> bool:
    """From, date, to, subject of some language in consecutive lines: what Outlook puts."""
    found: dict[str, str] = {}
    for place in range(number, min(number + HEADER_WINDOW, len(lines))):
        head, line = heads[place], lines[place]
        if head is not None:
            found.setdefault(*head)
        elif line.strip() and line[:1] not in {" ", "\t"} and not _continues(line):
            break
    return len(found) > 1 and _is_head_of_mail(found)


def _continues(line: str) -> bool:
    """Whether a line goes on with the recipients above it, or is a header in another language."""
    if clients.LABEL.match(line[:60]) and len(line) < LOOK:
        return True
    return "@" in line[:LOOK] and len(line) < LOOK and not line.rstrip().endswith((".", "?", "!"))


def _is_head_of_mail(found: dict[str, str]) -> bool:
    """Tell a mail's headers from a person's own list ("From: Berlin, To: Rome, Date: 5 May")."""
    names = found.keys()
    addressed = any("@" in found.get(name, "") for name in ("from", "to"))
    dated = clients.CLOCK.search(found.get("date", "")) or clients.DATED.search(
        found.get("date", "")
    )
    if "from" in names and len(names & {"date", "to", "subject"}) >= 2:
        return "subject" in names or addressed
    if addressed and "from" in names:
        return bool(names & {"subject", "to"} or dated)
    return bool(addressed and dated and "to" in names)


def _mark_attributions(lines: list[str], kinds: list[Part | None]) -> int | None:
    """Mark the "… wrote:" lines above ">"; return where one stands that has none below it."""
    bare: int | None = None
    for number, line in enumerate(lines):
        if kinds[number] is not None or not _ends_attribution(line):
            continue
        below = _below(lines, kinds, number)
        if below is not Part.QUOTE and bare is not None:
            continue
        first = _attribution(lines, kinds, number, quoted=below is Part.QUOTE)
        if first is None:
            continue
        if below is Part.QUOTE:
            _fill(lines, kinds, first, number)
        else:
            bare = first
    return bare


def _has_hint(line: str) -> bool:
    head = line[:LOOK]
    return "@" in head or bool(clients.WROTE.search(head))


def _ends_attribution(line: str) -> bool:
    if len(line) > LOOK:
        return False
    tail = line[-80:].rstrip(" \t*_\u00a0")
    if tail.endswith((":", "：")):
        return True
    if tail.endswith(("-", "—")):
        return bool(clients.WROTE_DASHES.search(tail))
    # Without a colon: "2026/4/7 Ada <ada@acme.example>" above a quote, "On … <…> wrote".
    return "@" in line and (tail.endswith(">") or bool(clients.WROTE_END.search(tail)))


def _below(lines: list[str], kinds: list[Part | None], number: int) -> Part | None:
    """Return what the next line with words was marked as."""
    for place in range(number + 1, min(number + 5, len(lines))):
        if lines[place].strip():
            return kinds[place]
    return None


def _attribution(
    lines: list[str], kinds: list[Part | None], last: int, *, quoted: bool
) -> int | None:
    """Return the first line of the attribution that ends at `last`, or None."""
    if not quoted and lines[last].rstrip().endswith(">"):
        return None
    window = lines[max(last - ATTRIBUTION_LINES + 1, 0) : last + 1]
    if not any(_has_hint(line) for line in window):
        return None
    found = None
    for first in range(last, max(last - ATTRIBUTION_LINES, -1), -1):
        if kinds[first] is not None or (first < last and not _goes_on(lines, first, last)):
            break
        joined = " ".join(line.strip() for line in lines[first : last + 1] if line.strip())
        if len(joined) > LOOK:
            break
        if _is_attribution(joined, lines[first], quoted=quoted):
            found = first
            if clients.OPENER.match(lines[first]):
                break
    return found


def _goes_on(lines: list[str], first: int, last: int) -> bool:
    """Whether a line may belong to the attribution below it: no sentence, no gap."""
    line = lines[first].strip()
    if not line:
        # Some clients wrap the address into lines of its own: "John\n\n<\nmailto:…\n> wrote:".
        return first + 1 <= last and lines[first + 1].lstrip().startswith(("<", "mailto:"))
    return not line.endswith((".", "!", "?", ":", ";"))


def _is_attribution(joined: str, first_line: str, *, quoted: bool) -> bool:
    opens = bool(clients.OPENER.match(joined))
    dated = bool(clients.CLOCK.search(joined) or clients.DATED.search(joined))
    wrote = bool(clients.WROTE.search(joined))
    ends = joined.rstrip(" *_\u00a0").endswith((":", "："))
    bracketed = bool(clients.BRACKETED.search(joined))
    if clients.WROTE_DASHES.search(joined):
        return quoted or dated
    if ends and wrote:
        if quoted:
            return (
                opens or dated or bracketed or (joined == first_line.strip() and len(joined) < 120)
            )
        addressed = bool(clients.ADDRESS.search(joined))
        return (opens and (dated or addressed)) or (
            bracketed or bool(clients.WROTE_ON.search(joined))
        )
    if clients.WROTE_END.search(joined) and opens and dated and bracketed:
        return True
    # Any other language: it begins like a date and names an address in brackets.
    shape = opens and dated and bracketed and bool(clients.DATED.search(first_line[:60]))
    return shape and (ends or quoted)


def _fill(lines: list[str], kinds: list[Part | None], first: int, last: int) -> None:
    """Mark an attribution and the empty lines down to its quote."""
    stop = last + 1
    while stop < len(lines) and kinds[stop] is None and not lines[stop].strip():
        stop += 1
    kinds[first:stop] = [Part.QUOTE] * (stop - first)


def _mark_signatures(lines: list[str], kinds: list[Part | None]) -> None:
    for start, stop in _own_stretches(kinds):
        _mark_signature(lines, kinds, start, stop)


def _mark_signature(lines: list[str], kinds: list[Part | None], start: int, stop: int) -> None:
    for number in range(start, stop):
        line = lines[number][:LOOK]
        if len(lines[number]) < 160 and clients.DEVICE.match(line):
            kinds[number] = Part.SIGNATURE
        if clients.SIGNATURE_RULE.match(line) and _is_ruled_off(lines, number, stop):
            kinds[number:stop] = [Part.SIGNATURE] * (stop - number)
            return
        if clients.SHORT_RULER.match(line) and _is_list_footer(lines, number + 1, stop):
            kinds[number:stop] = [Part.DISCLAIMER] * (stop - number)
            _mark_dashed_name(lines, kinds, start, number)
            return
        if clients.SIGN_OFF.match(line[:80]) and len(line) < LOOK:
            _mark_card(lines, kinds, number + 1, stop)
    _mark_dashed_name(lines, kinds, start, stop)


def _mark_dashed_name(lines: list[str], kinds: list[Part | None], start: int, stop: int) -> None:
    """Take "-Ada Byron" as the last words of a stretch for a signature, "- yes" in a list not."""
    last = stop - 1
    while last > start and not lines[last].strip():
        last -= 1
    above = last - 1
    alone = last > start and not lines[above].strip()
    if alone and kinds[last] is None and clients.DASHED_NAME.match(lines[last][:LOOK]):
        kinds[last] = Part.SIGNATURE


def _mark_card(lines: list[str], kinds: list[Part | None], start: int, stop: int) -> None:
    """Mark the visiting card under a sign-off: few lines, a number or an address, no sentence.

    A first name that stands apart is how the writer signs, and stays.
    """
    own = [number for number in range(start, stop) if lines[number].strip()]
    if len(own) > SIGNATURE_LINES:
        return
    card = next((own[:n] for n, one in enumerate(own) if _is_sentence(lines[one])), own)
    if not any(clients.CARD.search(lines[number][:LOOK]) for number in card):
        return
    apart = len(card) > 1 and card[1] > card[0] + 1
    if apart and not clients.CARD.search(lines[card[0]][:LOOK]):
        card = card[1:]
    if len(card) == 1 or _small_words(lines[card[0]]) or clients.CARD.search(lines[card[0]][:LOOK]):
        return  # It does not begin with a name.
    kinds[card[0] : card[-1] + 1] = [Part.SIGNATURE] * (card[-1] + 1 - card[0])


def _is_sentence(line: str) -> bool:
    """Whether a line asks or tells something; titles, names and addresses do not."""
    most = 1 if clients.CARD.search(line[:LOOK]) else SMALL_WORDS
    return _small_words(line) > most or bool(clients.ASKS.search(line[:LOOK]))


def _small_words(line: str) -> int:
    return sum(word not in clients.LINKS for word in clients.SMALL_WORD.findall(line[:LOOK]))


def _is_ruled_off(lines: list[str], number: int, stop: int) -> bool:
    """Whether a rule begins a signature: "-- " always (RFC 3676), others above no sentence."""
    if not _is_short(lines, number + 1, stop):
        return False
    return lines[number] == "-- " or not any(map(_is_sentence, lines[number + 1 : stop]))


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
    """Mark a legal notice down to the end of its paragraph."""
    for start, stop in _own_stretches(kinds):
        for number in range(start, stop):
            if kinds[number] is not None or not clients.DISCLAIMER.match(lines[number][:LOOK]):
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
    is_cut = False
    for line, kind in zip(lines, kinds, strict=True):
        if kind is not None:
            is_cut = True
        elif is_cut and not line.strip():
            continue
        else:
            if is_cut and kept:
                while kept and not kept[-1]:
                    kept.pop()
                kept.append("")
            kept.append(line.rstrip())
            is_cut = False
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

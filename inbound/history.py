"""Earlier messages in an answer: quotes, attributions, the header blocks of clients.

Each function marks lines in place (`Kinds`, one of each line) with bounded looks around.
"""

from inbound import clients
from inbound.parts import LOOK, Kinds, Part

ATTRIBUTION_LINES = 5
HEADER_WINDOW = 12
Header = tuple[str, str]


def parted(lines: list[str]) -> list[str]:
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


def mark_quotes(lines: list[str], kinds: Kinds) -> None:
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


def _is_open(lines: list[str], kinds: Kinds, number: int) -> bool:
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


def mark_history(lines: list[str], kinds: Kinds) -> None:
    """Mark earlier messages: to the end, unless ">" says line by line what belongs to them."""
    heads = [_head(line) for line in lines]
    cut = next(
        (n for n, kind in enumerate(kinds) if kind is None and _block_at(lines, heads, n)), None
    )
    bare = mark_attributions(lines, kinds)
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


def mark_attributions(lines: list[str], kinds: Kinds) -> int | None:
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


def _below(lines: list[str], kinds: Kinds, number: int) -> Part | None:
    """Return what the next line with words was marked as."""
    for place in range(number + 1, min(number + 5, len(lines))):
        if lines[place].strip():
            return kinds[place]
    return None


def _attribution(lines: list[str], kinds: Kinds, last: int, *, quoted: bool) -> int | None:
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


def _fill(lines: list[str], kinds: Kinds, first: int, last: int) -> None:
    """Mark an attribution and the empty lines down to its quote."""
    stop = last + 1
    while stop < len(lines) and kinds[stop] is None and not lines[stop].strip():
        stop += 1
    kinds[first:stop] = [Part.QUOTE] * (stop - first)

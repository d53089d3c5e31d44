"""Signatures and disclaimers under the new text of an answer.

Each function marks lines in place (`Kinds`, one of each line) with bounded looks around.
"""

from inbound import clients
from inbound.parts import LOOK, Kinds, Part

SIGNATURE_LINES = 12
# A title has at most two words in small letters besides "of" and "and"; a sentence has more.
SMALL_WORDS = 2


def mark_signatures(lines: list[str], kinds: Kinds) -> None:
    for start, stop in _own_stretches(kinds):
        _mark_signature(lines, kinds, start, stop)


def _mark_signature(lines: list[str], kinds: Kinds, start: int, stop: int) -> None:
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


def _mark_dashed_name(lines: list[str], kinds: Kinds, start: int, stop: int) -> None:
    """Take "-Ada Byron" as the last words of a stretch for a signature, "- yes" in a list not."""
    last = stop - 1
    while last > start and not lines[last].strip():
        last -= 1
    above = last - 1
    alone = last > start and not lines[above].strip()
    if alone and kinds[last] is None and clients.DASHED_NAME.match(lines[last][:LOOK]):
        kinds[last] = Part.SIGNATURE


def _mark_card(lines: list[str], kinds: Kinds, start: int, stop: int) -> None:
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


def mark_disclaimers(lines: list[str], kinds: Kinds) -> None:
    """Mark a legal notice down to the end of its paragraph."""
    for start, stop in _own_stretches(kinds):
        for number in range(start, stop):
            if kinds[number] is not None or not clients.DISCLAIMER.match(lines[number][:LOOK]):
                continue
            end = number
            while end < stop and lines[end].strip():
                kinds[end] = Part.DISCLAIMER
                end += 1


def _own_stretches(kinds: Kinds) -> list[tuple[int, int]]:
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

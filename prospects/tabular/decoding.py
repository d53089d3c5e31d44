"""Which encoding a text file is in, found from its bytes alone."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import BinaryIO

from charset_normalizer import from_bytes

from prospects.tabular.errors import NotATable
from prospects.tabular.plausible import CYRILLIC, SINGLE, by_language, plausibility

SAMPLE = 262_144
_CHUNK = 1 << 20
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LEGACY = ["cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp932", "gb18030", "big5", "euc_kr"]
_READS, _BETTER = 0.9, 0.03  # of the signs beyond ASCII, read by the best and more than the usual
_SYLLABLES = {"cp932": ("\u3041", "\u30fe"), "euc_kr": ("\uac00", "\ud7a3")}
_LATIN_UTF8 = re.compile(rb"[\xc3-\xc5][\x80-\xbf]")
_CHANCE = 200  # bytes beyond ASCII to one such pair that an 8-bit file has by chance
_WEIGHED = 8_000_000
# C0 controls that no text file holds; tab, line ends, form feed and NUL (padding) are let through.
_CONTROLS = bytes(set(range(1, 32)) - {9, 10, 11, 12, 13, 26, 27, 28, 29, 30, 31})


# In these two neighbouring letters are hardly ever a Latin letter of UTF-8.
_SINGLE = ("cp1252", "cp1250", "cp1254")
_MIXED = "prospects."


def _reading_as(encoding: str) -> Callable[[UnicodeError], tuple[str, int]]:
    """Read the bytes that are no UTF-8 in another encoding: two exports glued into one file."""

    def read(error: UnicodeError) -> tuple[str, int]:
        if not isinstance(error, UnicodeDecodeError):
            raise error
        wrong = error.object[error.start : error.end]
        return wrong.decode(encoding, errors="replace"), error.end

    return read


for _name in _SINGLE:
    codecs.register_error(f"{_MIXED}{_name}", _reading_as(_name))


def find_encoding(stream: BinaryIO) -> tuple[str, str]:
    """Return `(encoding, error handler)` for a seekable text stream, left at its start."""
    stream.seek(0)
    head = stream.read(SAMPLE)
    by_bom = next((name for bom, name in _BOMS if head.startswith(bom)), None)
    if by_bom:
        _refuse_binary(head.decode(by_bom, errors="replace").encode())
        return by_bom, "replace"
    wide = _wide_without_bom(head)
    if wide:
        return wide, "replace"
    _refuse_binary(head.rstrip(b"\0"))  # some programs fill the last block of a file
    broken, sequences = _utf8_faults(stream)
    if not broken:
        return "utf-8", "strict"
    # Mostly well-formed multi-byte text with a few strays is UTF-8 that something was pasted into.
    if sequences > 10 * len(broken):
        return "utf-8", f"{_MIXED}cp1252"
    if _has_utf8(stream):
        other = _legacy(_without_utf8([head[:65_536], *broken]))
        if other in _SINGLE:
            return "utf-8", f"{_MIXED}{other}"
    return _legacy(b"\n".join([head[:65_536], *broken])), "replace"


def _has_utf8(stream: BinaryIO) -> bool:
    """Say whether more of the text's start is Latin letters in UTF-8 than chance makes look so."""
    stream.seek(0)
    start = stream.read(_WEIGHED)
    stream.seek(0)
    letters = len(_LATIN_UTF8.findall(start))
    high = len(start.translate(None, bytes(range(128))))
    return letters > 1 and letters * _CHANCE >= high


def _without_utf8(parts: list[bytes]) -> bytes:
    """Leave the letters out that are UTF-8: what remains is in the other encoding."""
    text = b"\n".join(parts).decode("utf-8", "surrogateescape")
    return "".join(c for c in text if c.isascii() or "\udc80" <= c <= "\udcff").encode(
        "ascii", "surrogateescape"
    )


def other_encoding(errors: str) -> str:
    """Return in what the parts that are no UTF-8 are read, "" where a file is of one encoding."""
    return errors.removeprefix(_MIXED) if errors.startswith(_MIXED) else ""


def foreign_lines(stream: BinaryIO, most: int) -> tuple[tuple[int, ...], int]:
    """Return the first lines, from 1, that are no UTF-8, and how many there are in all."""
    stream.seek(0)
    found: list[int] = []
    count = 0
    for number, line in enumerate(_lines(stream), start=1):
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            count += 1
            if len(found) < most:
                found.append(number)
    return tuple(found), count


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """Yield lines without holding more than a chunk of one that never ends."""
    is_new, kept = True, b""
    while part := stream.readline(_CHUNK):
        is_whole = part.endswith(b"\n")
        if is_new:
            kept = part
        if is_whole:
            yield kept
        is_new = is_whole
    if not is_new:
        yield kept


def _wide_without_bom(head: bytes) -> str | None:
    """Recognise UTF-16 by its NULs: nearly all in even, or nearly all in odd places."""
    sample = head[: len(head) // 2 * 2]
    if len(sample) < 4:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > half * 0.4 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.4 and odd < half * 0.05:
        return "utf-16-be"
    return None


def _refuse_binary(head: bytes) -> None:
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if controls * 50 > len(head) or head.count(0) * 10 > len(head):
        raise NotATable(
            "The file holds binary data and no text table. Upload a CSV, TSV or XLSX file."
        )


def _utf8_faults(stream: BinaryIO) -> tuple[list[bytes], int]:
    """Scan the whole stream: surroundings of the first bytes that are no UTF-8, and well-formed
    multi-byte sequences seen.
    """
    stream.seek(0)
    faults: list[bytes] = []
    sequences, rest = 0, b""
    while chunk := stream.read(_CHUNK):
        data = rest + chunk
        start, rest = 0, b""
        while start < len(data):
            try:
                sequences += _multibyte(data[start:].decode("utf-8"))
                break
            except UnicodeDecodeError as error:
                at = start + error.start
                sequences += _multibyte(data[start:at].decode("utf-8"))
                if len(data) - at < 4 and "unexpected end" in error.reason:
                    rest = data[at:]
                    break
                faults.append(data[max(0, at - 40) : at + 40])
                if len(faults) >= 500:
                    stream.seek(0)
                    return faults, sequences
                start += error.end  # error offsets count from `start`
    if rest:
        faults.append(rest)
    stream.seek(0)
    return faults, sequences


def _multibyte(text: str) -> int:
    return 0 if text.isascii() else len(text) - len(text.encode("ascii", "ignore"))


def _legacy(sample: bytes) -> str:
    """Name the 8-bit or East Asian encoding; Western text is by far the commonest."""
    usual = _usual(sample)
    if usual not in SINGLE:
        return usual
    if told := by_language(sample):
        return told
    # A rarer one must read the words clearly better: a small file says little. What stands in runs
    # is not of Latin letters, which read all Cyrillic ones as some of theirs.
    is_cyrillic = usual == "cp1251" and not _is_isolated(sample)
    names = CYRILLIC if is_cyrillic else SINGLE
    read = {name: plausibility(sample, name) for name in names}
    best = max(read, key=read.__getitem__)
    return best if read[best] >= _READS and read[best] > read[usual] + _BETTER else usual


def _usual(sample: bytes) -> str:
    """Name the encoding by its letters, as the common ones of Windows and East Asia differ."""
    eastern = next((name for name in _SYLLABLES if _is_syllabic(sample, name)), None)
    if eastern:
        return eastern
    if _is_chinese(sample):
        return "gb18030"
    western = _letters(sample, "cp1252")
    if western > 0.9 and _is_isolated(sample):
        rivals = {name: _letters(sample, name) for name in ("cp1250", "cp1254")}
        return "cp1252" if western >= max(rivals.values()) else max(rivals, key=rivals.__getitem__)
    best = from_bytes(sample[:65_536], cp_isolation=_LEGACY).best()
    if best is None or best.encoding in {"ascii", "utf_8"}:
        return "cp1252"
    return str(best.encoding)


def _is_syllabic(sample: bytes, encoding: str) -> bool:
    """Kana and Hangul give their encodings away: no other reading yields them in number."""
    text = sample.decode(encoding, errors="ignore")
    first, last = _SYLLABLES[encoding]
    foreign = [character for character in text if character > "\x7f"]
    found = sum(1 for character in foreign if first <= character <= last)
    high = sum(1 for byte in sample if byte > 0x7F)
    is_covered = 2.2 * len(foreign) >= high
    # Japanese mixes its own signs with Chinese ones; Korean of today hardly does.
    least = 0.2 if encoding == "cp932" else 0.8
    return is_covered and found >= 5 and found > least * len(foreign)


def _is_chinese(sample: bytes) -> bool:
    """The first rows of GB 2312 hold the common signs; other bytes seldom fall into them alone."""
    high = re.findall(rb"[\x80-\xff]+", sample)
    pairs = b"".join(run for run in high if len(run) % 2 == 0)
    common = sum(
        0xB0 <= pairs[at] <= 0xD7 and pairs[at + 1] > 0xA0 for at in range(0, len(pairs), 2)
    )
    return common >= 5 and 2 * common >= 0.7 * sum(map(len, high))


def _letters(sample: bytes, encoding: str) -> float:
    """Share of the high bytes that this encoding reads as letters or usual punctuation."""
    high = [byte for byte in sample if byte > 0x7F]
    text = bytes(high).decode(encoding, errors="replace")
    good = sum(1 for character in text if character.isalpha() or character in "–—‘’“”•€£§°´ ©®™«»")
    return good / max(1, len(high))


def _is_isolated(sample: bytes) -> bool:
    """Accented letters stand between plain ones; other scripts come in runs."""
    pairs = sum(1 for first, second in pairwise(sample) if first > 0x7F and second > 0x7F)
    high = sum(1 for byte in sample if byte > 0x7F)
    return pairs * 4 <= high

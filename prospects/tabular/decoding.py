"""Which encoding a text file is in, found from its bytes alone."""

from __future__ import annotations

import codecs
from itertools import pairwise
from typing import BinaryIO

from charset_normalizer import from_bytes

from prospects.tabular.errors import NotATable

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
_SYLLABLES = {"cp932": ("\u3041", "\u30fe"), "euc_kr": ("\uac00", "\ud7a3")}
# C0 controls that no text file holds; tab, line ends, form feed and NUL (padding) are let through.
_CONTROLS = bytes(set(range(1, 32)) - {9, 10, 11, 12, 13, 26, 27, 28, 29, 30, 31})


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    """Read the bytes that are no UTF-8 as Windows-1252: two exports glued into one file."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    wrong = error.object[error.start : error.end]
    return wrong.decode("cp1252", errors="replace"), error.end


codecs.register_error("prospects.cp1252", _as_cp1252)


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
    _refuse_binary(head)
    broken, sequences = _utf8_faults(stream)
    if not broken:
        return "utf-8", "strict"
    # Mostly well-formed multi-byte text with a few strays is UTF-8 that something was pasted into.
    if sequences > 10 * len(broken):
        return "utf-8", "prospects.cp1252"
    return _legacy(b"\n".join([head[:65_536], *broken])), "replace"


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
    eastern = next((name for name in _SYLLABLES if _is_syllabic(sample, name)), None)
    if eastern:
        return eastern
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
    return is_covered and found >= 5 and found * 5 > len(foreign)


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

"""Bytes to text as browsers do it: marks, UTF-8, what is stated, then Windows-1252.

Pure; never raises.
"""

import codecs
import re
from typing import Final

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Browsers read the first as the second: it holds more characters.
_BROWSER_CODECS: Final = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949",
    "big5": "big5hkscs",
}  # fmt: skip
_TEXT_CODECS: Final = frozenset(
    [
        "utf-8", "gb18030", "cp932", "cp949", "big5hkscs", "euc_jp", "iso2022_jp", "koi8-r",
        "koi8-u", "cp874", "mac-roman", "tis-620",
        *(f"cp125{number}" for number in range(9)),
        *(f"iso8859-{number}" for number in range(2, 17)),
    ]
)  # fmt: skip


def decode(body: bytes, charset: str = "") -> str:
    """Decode by byte order mark, UTF-8, stated charset, meta tag, then Windows-1252.

    UTF-8 goes before what is stated: other text is hardly ever valid UTF-8, statements are often
    wrong. UTF-16 without a mark is known by its zero bytes; what is stated as UTF-8 and has some
    broken bytes keeps the rest.
    """
    for mark, name in _MARKS:
        if body.startswith(mark):
            return body.decode(name, "replace")
    if wide := _wide(body[:2048]):
        return body.decode(wide, "replace")
    found = re.search(rb"charset=[\"']?\s?([\w-]{3,20})", body[:4096])
    stated = [_codec(charset), _codec(found.group(1).decode("ascii") if found else "")]
    for name in ("utf-8", *filter(None, stated)):
        try:
            return body.decode(name)
        except UnicodeError:
            continue
    return body.decode("utf-8" if "utf-8" in stated else "cp1252", "replace")


def _wide(head: bytes) -> str:
    """Name the byte order of text in which every second byte is zero."""
    half = len(head) // 2
    if half < 8:
        return ""
    if head[1::2].count(0) > 0.7 * half and head[::2].count(0) < 0.1 * half:
        return "utf-16-le"
    if head[::2].count(0) > 0.7 * half and head[1::2].count(0) < 0.1 * half:
        return "utf-16-be"
    return ""


def _codec(label: str) -> str:
    """Return the codec that browsers take for a label (WHATWG Encoding), empty for none."""
    try:
        name = codecs.lookup(label.strip().lower()).name if label else ""
    except (LookupError, ValueError):
        return ""
    name = _BROWSER_CODECS.get(name, name)
    return name if name in _TEXT_CODECS else ""

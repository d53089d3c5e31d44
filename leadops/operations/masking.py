"""Takes out of a line what must not stand in a log: addresses, numbers, secrets, private links.

Names of people have no pattern: the code must not log them. Everything else that could come in
from outside (a refused value, a traceback, another library's sentence) passes through here.
"""

import re
from collections.abc import Callable
from typing import Final

LONGEST: Final = 20_000  # characters of one line; what is longer is cut, never searched
_UUID = r"[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}"
_CALLED = (
    r"(?:password|passwd|pwd|passphrase|secret|token|api[_-]?key|secret[_-]?key|authorization"
    r"|cookie|sessionid|session|csrf\w{0,20}|nonce)"
)

# In this order: a link is taken out whole before its token could be taken for something else.
# Every repetition is bounded, so that no line takes longer than its length.
RULES: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    (re.compile(r"/(stop|start|invitation|reset)/[^/\s\"'<>?#]{1,700}"), r"/\1/[link]"),
    (re.compile(r"(?<=[\w/])\?[^\s\"'<>]{0,2000}=[^\s\"'<>]{0,4000}"), "?[query]"),
    (re.compile(r"(?i)([a-z][a-z0-9+.-]{1,20}://)[^\s/@]{0,300}:[^\s/@]{0,300}@"), r"\1[secret]@"),
    (
        re.compile(r"(?i)\b(bearer|basic|digest)\s{1,3}[A-Za-z0-9._~+/=-]{6,4000}"),
        r"\1 [secret]",
    ),
    (
        re.compile(
            rf"(?i)((?:\b|_){_CALLED}[\"']?\s{{0,3}}[:=]\s{{0,3}})"
            r"(?!bearer |basic |digest )(\"[^\"]{1,2000}\"|'[^']{1,2000}'|[^\s,;&\"']{1,2000})"
        ),
        r"\1[secret]",
    ),
    # PostgreSQL repeats the values of a refused row.
    (re.compile(r"(DETAIL:\s{1,3}).{1,4000}"), r"\1[values]"),
    (
        re.compile(r"[^\s@<>\"'(),:;\\\[\]={}]{1,64}(?:@|%40)[^\s@<>\"'(),:;\\/\[\]={}]{1,253}"),
        "[address]",
    ),
    (
        re.compile(
            r"(?<![\w.:/-])(?!\d{4}-\d\d-\d\d)"
            r"(?:(?:\+|00)[1-9][\d ().\-/]{6,20}\d"
            r"|\(?\d{2,5}\)?[ .\-/]\(?\d{2,4}\)?(?:[ .\-/]\d{2,6}){1,3}|\d{9,15})"
            r"(?![\w-])"
        ),
        "[number]",
    ),
)
_TOKEN = re.compile(rf"(?<![\w-])(?!{_UUID}(?![\w-]))[A-Za-z0-9_-]{{20,700}}(?![\w-])")


def mask(text: str) -> str:
    """Return the text without addresses, telephone numbers, secrets, queries and private links."""
    if len(text) > LONGEST:
        text = f"{text[:LONGEST]} [cut]"
    for pattern, instead in RULES:
        text = pattern.sub(instead, text)
    return _TOKEN.sub(_unless_words, text)


def _unless_words(found: re.Match[str]) -> str:
    """Keep what reads as a name in code; a run of mixed letters and digits is a token."""
    run = found[0]
    kinds: tuple[Callable[[str], bool], ...] = (str.isupper, str.islower, str.isdigit)
    if all(any(is_kind(letter) for letter in run) for is_kind in kinds):
        return "[secret]"
    is_hex = len(run) >= 32 and all(letter in "0123456789abcdefABCDEF" for letter in run)
    return "[secret]" if is_hex else run

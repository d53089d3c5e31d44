"""Questions that a page answers itself: "Do they spray herbicide? Never." says that they do not."""

import re

_YES_NO = (
    r"(?P<aux>do|does|did|is|are|was|were|can|could|will|would|has|have|may|must|should)\s"
    r"(?P<who>(?:the |your |our |my |a |an )?[\w'’-]+)\s(?P<rest>[^?.!\n]{2,200})\?\s*"
    r"(?:A:\s*|Answer:\s*|[–—-]\s*)?(?P<said>no|never|not|yes|sure|of course)\b[,.!]?"
)
_ASKED = re.compile(_YES_NO, re.IGNORECASE)
_ANSWER = re.compile(
    r"\s*(?:A:\s*|Answer:\s*)?(?:no|never|not|yes|sure|of course|nein|nie|ja|non|oui|jamais|sí|"
    r"nunca|sì|mai|nee|nooit)\b",
    re.IGNORECASE,
)
_SHORT = re.compile(r"\s*(?:A|Answer):\s*[^.!?\n]{1,60}[.!]?\s*$", re.IGNORECASE)


def is_answer(text: str) -> bool:
    """Tell whether a sentence answers the question before it and says little by itself."""
    return bool(_ANSWER.match(text) or _SHORT.match(text))


def as_statement(text: str) -> str:
    """Return a text with its answered yes-or-no questions as statements."""
    return _ASKED.sub(_stated, text) if "?" in text else text


def _stated(match: re.Match[str]) -> str:
    is_no = match["said"].lower() in ("no", "never", "not")
    denial = "not " if is_no else ""
    return f"{match['who']} {match['aux'].lower()} {denial}{match['rest']}. "

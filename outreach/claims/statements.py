"""Tell the sentences of a draft apart: which state a fact, and which greet, ask or offer."""

import re
from dataclasses import dataclass

from outreach import sentences
from outreach.claims import facts
from outreach.voice import prose_span

_ABOUT_US = re.compile(
    r"(?:and |but |so |that is why |which is why |this is where )?"
    r"(?:i|we|my|our|i'm|i've|we're|we've|i'll|we'll)\b",
    re.IGNORECASE,
)
# "I read that you …" is a statement about them, whoever begins the sentence.
_TOLD = re.compile(
    r"(?:i|we)(?:'ve| have)? (?:read|see|saw|noticed|heard|understand|know|gather|learned|hear)\b",
    re.IGNORECASE,
)
_ABOUT_THEM = re.compile(
    r"\b(?:you|your|yours|you're|you've|they|their|the company|the firm|the team|its)\b",
    re.IGNORECASE,
)
# Said to the reader, whatever follows; nothing is stated by it.
_ADDRESS = re.compile(
    r"(?:if|should you|happy to|feel free|let me|no need|no reply|reply|just reply|tell me|"
    r"one line back|no rush|all good|either way)\b",
    re.IGNORECASE,
)
_QUOTATION = re.compile(r"[\"“„][^\"“”„\n]{8,400}[\"”]")
# "I like that you doubled your team" states the doubling; "so that you drive less" does not.
_ABOUT_THEM_TOO = re.compile(
    r"(?<!so )\bthat (?:you|your)\b|\b(?:since|because|after|now that|given that) (?:you|your)\b",
    re.IGNORECASE,
)
_PRESUMES = re.compile(
    r"\b(?:since|after|now that|given that|because|with|as) (?:you|your|the|they)\b"
    r"|\bcongratulations on\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of a draft; kind is factual, offer, question, greeting, aside or sign_off."""

    start: int
    end: int
    text: str
    kind: str


def split(body: str, sender: str = "") -> tuple[Statement, ...]:
    """Cut a draft into its sentences and name the kind of each."""
    begin, stop = prose_span(body, sender)
    found = []
    for one in sentences.split(body):
        if one.end <= begin:
            found.append(Statement(one.start, one.end, one.text, "greeting"))
        elif one.start >= stop:
            found.append(Statement(one.start, one.end, one.text, "sign_off"))
        else:
            start = max(one.start, begin)
            text = body[start : one.end]
            found.append(Statement(start, one.end, text, kind_of(text)))
    return tuple(found)


def kind_of(sentence: str) -> str:
    """Name what a sentence of the prose does; in doubt it states a fact."""
    stated = facts.read(sentence)
    # "Ten minutes next week?" is an offer of time, not a figure about anybody.
    figures = [one for one in stated.numbers if one.unit not in ("minute", "hour")]
    has_detail = bool(figures or stated.days)
    if _QUOTATION.search(sentence) or _TOLD.match(sentence):
        return "factual"
    if "?" in sentence.rstrip("\"'”’) ")[-3:]:
        presumes = bool(_PRESUMES.search(sentence)) and bool(stated.names or has_detail)
        is_about_them = bool(stated.names or _ABOUT_THEM.search(sentence))
        return "factual" if presumes or (has_detail and is_about_them) else "question"
    if _ABOUT_US.match(sentence):
        return "factual" if _ABOUT_THEM_TOO.search(sentence) else "offer"
    if _ADDRESS.match(sentence) and not has_detail:
        return "aside"
    # "Calendars fill up" is an opinion, "Cardinal supports teams" names somebody.
    is_named = bool(stated.names) or (stated.opener and not stated.opener.endswith("s"))
    is_checkable = has_detail or is_named or _ABOUT_THEM.search(sentence)
    return "factual" if is_checkable else "aside"

"""The handoff packet (HND2): what the rep must know, in quotes, with the whole transcript.

Pure and extractive: every line of the summary quotes the buyer, us or a source verbatim and names
where it stands, so that the buyer never repeats themselves (HND7) and nothing is made up.
"""

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import Any

SENTENCE = re.compile(r"(?:[^.!?\n]|[.!?](?=\w))+(?:[.!?]+|\n|$)")
MAX_QUOTE = 400
MAX_TEXT = 20_000
GREETINGS = re.compile(
    r"^(?:hi|hello|hey|dear|hallo|guten tag|bonjour|hola|ciao|thanks|thank you|best|regards|kind"
    r" regards|cheers|viele grüße|mit freundlichen)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Turn:
    """One message of the conversation, ours or the buyer's."""

    at: datetime
    who: str
    is_buyer: bool
    subject: str
    text: str


@dataclass(frozen=True)
class Quoted:
    """A sentence of the packet with the words that carry it."""

    text: str
    quote: str
    source: str


@dataclass(frozen=True)
class Material:
    """What is known when the reply comes in."""

    company: str
    person: str
    title: str
    disposition: str
    because: str
    source: str
    turns: Sequence[Turn]
    score: int | None = None
    reasons: Sequence[tuple[str, int]] = ()
    signals: Sequence[Quoted] = ()
    facts: Sequence[tuple[str, str]] = ()
    last_contact_at: datetime | None = None


@dataclass
class Packet:
    """Summary, signals, questions, approach and transcript; `to_json` is what is stored."""

    summary: list[Quoted] = field(default_factory=list)
    signals: list[Quoted] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)
    approach: list[str] = field(default_factory=list)
    record: list[tuple[str, str]] = field(default_factory=list)
    transcript: list[dict[str, Any]] = field(default_factory=list)
    engine: str = "built-in"

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON."""
        return asdict(self)


def write(material: Material) -> Packet:
    """Write the packet from the material alone."""
    buyer = next((turn for turn in reversed(material.turns) if turn.is_buyer), None)
    said = sentences(buyer.text) if buyer else []
    questions = [sentence for sentence in said if sentence.endswith("?")]
    return Packet(
        summary=_summary(material, buyer, said),
        signals=_signals(material),
        questions=questions,
        approach=_approach(material, questions),
        record=_record(material),
        transcript=[_turn(turn) for turn in material.turns],
    )


def sentences(text: str) -> list[str]:
    """Return the sentences that say something: no greeting, no closing line, no bare name."""
    found = (" ".join(match.group().split()) for match in SENTENCE.finditer(text[:MAX_TEXT]))
    return [one[:MAX_QUOTE] for one in found if len(one.split()) > 2 and not GREETINGS.match(one)]


def _summary(material: Material, buyer: Turn | None, said: Sequence[str]) -> list[Quoted]:
    role = f", {material.title}," if material.title else ""
    lines = []
    if buyer is not None:
        words = said[0] if said else " ".join(buyer.text.split())[:MAX_QUOTE]
        text = f"{material.person}{role} at {material.company} replied: {material.because}."
        lines.append(Quoted(text, words, f"Reply “{buyer.subject}”"))
        lines += [Quoted("They also wrote:", one, f"Reply “{buyer.subject}”") for one in said[1:4]]
    if reason := _reason_sent(material):
        lines.append(reason)
    return lines


def _reason_sent(material: Material) -> Quoted | None:
    """Return the reason that our last message opened with, None where nothing was sent."""
    ours = next((turn for turn in reversed(material.turns) if not turn.is_buyer), None)
    opening = sentences(ours.text) if ours else []
    if ours is None or not opening:
        return None
    text = f"Our last message opened with this reason, sent by {ours.who}:"
    return Quoted(text, opening[0], f"Message “{ours.subject}”")


def _signals(material: Material) -> list[Quoted]:
    reasons = sorted(material.reasons, key=lambda reason: -reason[1])
    scored = [
        Quoted(f"{text} ({points:+d} points)", "", f"Score {material.score}")
        for text, points in reasons[:5]
        if points
    ]
    return [*material.signals, *scored]


def _approach(material: Material, questions: Sequence[str]) -> list[str]:
    """Return what to do first, by what the buyer asked for."""
    steps = {
        "meeting": "Offer two times in the buyer's working hours and send the invitation yourself.",
        "interested": "Answer today with one next step they can say yes to.",
        "question": "Answer the question first; ask for nothing before that.",
        "referral": "Thank them, and write to the named person by name with this thread's reason.",
        "objection": "Answer the objection in one or two sentences; do not argue.",
        "unclear": "Read the whole message and decide whether it is a yes, a no or a question.",
    }
    lines = [steps.get(material.disposition, steps["unclear"])]
    lines += [f"Answer: {question}" for question in questions[:5]]
    if reason := _reason_sent(material):
        lines.append(f"Stay with the reason that made them reply: {reason.quote}")
    return lines


def _record(material: Material) -> list[tuple[str, str]]:
    """Return the record as it stands at the handoff (HND1)."""
    last = material.last_contact_at
    rows = [
        ("Source", material.source),
        ("Score", "not scored" if material.score is None else str(material.score)),
        ("Last contact", last.astimezone(UTC).isoformat() if last else "none"),
        ("Messages so far", str(sum(not turn.is_buyer for turn in material.turns))),
    ]
    return [*rows, *((name, value) for name, value in material.facts if value)]


def _turn(turn: Turn) -> dict[str, Any]:
    return {
        "at": turn.at.isoformat(timespec="seconds"),
        "who": turn.who,
        "is_buyer": turn.is_buyer,
        "subject": turn.subject,
        "text": turn.text[:MAX_TEXT],
    }

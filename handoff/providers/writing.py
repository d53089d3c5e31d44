"""Write a packet: a model where one is connected and there is time, else the built-in engine.

A hot buyer does not wait for a model. What a model says is used only with a quote that stands
verbatim in the conversation, and only with numbers, links and addresses that stand there too; one
line that fails and the built-in packet is taken. What to do next is never a model's word: the
conversation is an outsider's text, and a model may obey it.
"""

import re
from dataclasses import replace
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from handoff import packet
from handoff.packet import Material, Packet, Quoted
from leadops.ai.actions import run_task
from leadops.ai.prompts import Prompt

SECONDS = 20.0
# What a sentence must not bring along by itself: a number, a link, an address.
NAMED = re.compile(r"\S*(?:\d|://|www\.|@)\S*")


class LineAnswer(BaseModel):
    """A sentence about the conversation and the words that carry it."""

    model_config = ConfigDict(extra="forbid")
    text: str = Field(min_length=3, max_length=300)
    quote: str = Field(min_length=3, max_length=400)


class PacketAnswer(BaseModel):
    """The parts of a packet that an engine may word."""

    model_config = ConfigDict(extra="forbid")
    summary: list[LineAnswer] = Field(max_length=8)
    questions: list[str] = Field(max_length=10)


PROMPT = Prompt(
    "handoff.packet",
    "A buyer answered our message and a sales rep takes over. Summarise the conversation for the "
    "rep in at most six short sentences; each carries a verbatim quote of the conversation. List "
    "the buyer's open questions verbatim. Promise nothing: no price, no date, no feature.",
)


def write_packet(material: Material, *, warmth: str, workspace: Any, subject: Any) -> Packet:
    """Return the packet of a reply. Never inside a transaction: a model may be asked."""
    own = packet.write(material)
    if warmth == "hot":
        return own
    conversation = "\n\n".join(f"{turn.who}: {turn.text}" for turn in material.turns)
    outcome = run_task(
        "handoff.packet",
        prompt_version=PROMPT.version,
        system=PROMPT.instructions,
        user_parts=[("conversation", conversation), ("company", material.company)],
        schema=PacketAnswer,
        offline=lambda: _as_answer(own),
        workspace=workspace,
        subject=subject,
        seconds=SECONDS,
    )
    if outcome.engine == "built-in":
        return own
    return _checked(outcome.value, conversation, own, outcome.engine)


def _as_answer(own: Packet) -> PacketAnswer:
    return PacketAnswer(
        summary=[LineAnswer(text=one.text, quote=one.quote) for one in own.summary if one.quote],
        questions=own.questions[:10],
    )


def _checked(answer: PacketAnswer, conversation: str, own: Packet, engine: str) -> Packet:
    said = _plain(conversation)
    quotes = [*(line.quote for line in answer.summary), *answer.questions]
    named = {word for line in answer.summary for word in NAMED.findall(_plain(line.text))}
    if not answer.summary or not all(_plain(quote) in said for quote in quotes):
        return own
    if not all(word in said for word in named):
        return own
    lines = [Quoted(line.text, line.quote, "Conversation") for line in answer.summary]
    return replace(
        own,
        summary=lines,
        questions=answer.questions,
        engine=engine,
    )


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()

"""Compose one touch: the model writes from evidence where one is connected, else the grammar does.

Neither writes without a reason: the built-in engine looks for one first, and what the model makes
of it must pass the same checks, or the built-in text is taken.
"""

from dataclasses import dataclass, replace
from typing import Any

from django.utils import timezone
from pydantic import BaseModel, ConfigDict, Field

from leadops.ai.actions import run_task
from leadops.ai.prompts import Prompt
from outreach import language, voice, writing
from outreach.actions.drafts import Text
from outreach.freshness import Freshness
from outreach.providers.doubting import doubted
from outreach.queries.checking import MUST_FIX, WARNING, Checked, check_words, whose
from outreach.queries.material import Material


class DraftAnswer(BaseModel):
    """One touch as a model may write it."""

    model_config = ConfigDict(extra="forbid")
    subject: str = Field(min_length=3, max_length=120)
    body: str = Field(min_length=20, max_length=2_000)


PROMPT = Prompt(
    "outreach.draft",
    "Write one short cold e-mail to the person in the record. Say about the recipient only what a "
    "sentence of the evidence says; put a quotation in quotation marks, verbatim. Say about the "
    "sender only what the offer says. Keep every rule of the voice. 25 to 80 words, one question, "
    "plain text, greeting line, blank line, text, blank line, the sender's name. No links. Touch 1 "
    "opens the talk, touch 2 follows up with something new, touch 3 takes leave. Write in the "
    "language of the offer.",
)
ENGLISH_ONLY = "The built-in engine writes English only; your own words stand as you typed them."
_LONGEST_TOLD = 160


@dataclass(frozen=True)
class Composed:
    """A text to propose, or why there is none."""

    text: Text | None
    why: str = ""
    note: str = ""


def compose(
    *,
    seed: str,
    sender: str,
    touch: int,
    material: Material,
    rules: tuple[voice.Rule, ...],
    workspace: Any,
    subject: Any,
    fresh: Freshness | None = None,
) -> Composed:
    """Write one touch from a lead's material, or say why there is no reason to write.

    Never inside a transaction: a model may be asked.
    """
    brief = writing.Brief(
        seed=seed,
        first_name=material.record["first_name"],
        company=material.record["company_name"],
        sender=sender,
        offer=material.offer,
        touch=touch,
        today=timezone.localdate(),
        reasons=material.reasons,
        rules=rules,
    )
    own = _built_in(brief, material, fresh)
    if isinstance(own, str):
        return Composed(None, why=own)
    written, checked = own
    outcome = run_task(
        "outreach.draft",
        prompt_version=PROMPT.version,
        system=PROMPT.instructions,
        user_parts=_parts(brief, material),
        schema=DraftAnswer,
        offline=lambda: DraftAnswer(subject=written.subject, body=written.body),
        workspace=workspace,
        subject=subject,
    )
    if outcome.engine == "built-in":
        text = Text(written.subject, written.body, checked, written.origin, outcome.ai_run)
        return Composed(
            text, note=" ".join(filter(None, (outcome.note, _language(brief, written))))
        )
    composed = _of_model(outcome, brief, material, written, checked, fresh)
    if composed.text is None or composed.text.checked is checked:
        return composed
    # The model's own words get its second opinion; the built-in text only quotes.
    judged, note = doubted(composed.text.checked, workspace=workspace, subject=subject)
    return replace(composed, text=replace(composed.text, checked=judged), note=note)


def _language(brief: writing.Brief, written: writing.Written) -> str:
    """Say that a text mixes languages, "" where all of it is English."""
    own = [brief.offer, written.reason.quote if written.reason.kind == writing.KNOWN else ""]
    return "" if all(language.guess(text) == "en" for text in own) else ENGLISH_ONLY


def _built_in(
    brief: writing.Brief, material: Material, fresh: Freshness | None
) -> tuple[writing.Written, Checked] | str:
    """Try the reasons in turn until a text is tied to this company; else say what was missing."""
    why, refused = "", ""
    for place in range(max(1, min(len(brief.reasons), 6))):
        turned = (*brief.reasons[place:], *brief.reasons[:place])
        written = writing.write(replace(brief, reasons=turned[:1] or turned))
        if isinstance(written, writing.NoReason):
            why = why or written.why
            continue
        checked = _checked(written.subject, written.body, brief, material, fresh)
        fits_others = [one for one in checked.findings if one["rule"] == "transferable"]
        if not fits_others and not checked.count(MUST_FIX):
            return written, checked
        refused = refused or _told((fits_others or checked.findings)[0], written.body, material)
    return (
        refused or why or f"Nothing was found about {brief.company} that is a reason to write now."
    )


def _told(problem: dict[str, Any], body: str, material: Material) -> str:
    """Say why a text was refused: the sentence, whose it is, and what is wrong with it."""
    message: str = problem["message"]
    if problem["kind"] != "claim":
        return message
    sentence = body[problem["start"] : problem["end"]]
    origin = whose(sentence, material)
    shown = sentence if len(sentence) <= _LONGEST_TOLD else f"{sentence[:_LONGEST_TOLD]}…"
    return f"“{shown}” ({origin}): {message}"


def _checked(
    subject: str, body: str, brief: writing.Brief, material: Material, fresh: Freshness | None
) -> Checked:
    return check_words(
        subject=subject,
        body=body,
        sender=brief.sender,
        touch=brief.touch,
        material=material,
        rules=tuple(brief.rules),
        fresh=fresh.as_json() if fresh else None,
    )


def _of_model(
    outcome: Any,
    brief: writing.Brief,
    material: Material,
    written: writing.Written,
    checked: Checked,
    fresh: Freshness | None,
) -> Composed:
    """Take the model's text if it passes what a person would have to fix, else the built-in one."""
    answer = outcome.value
    judged = _checked(answer.subject.strip(), answer.body.strip(), brief, material, fresh)
    if judged.count(MUST_FIX) or judged.count(WARNING) > checked.count(WARNING) + 1:
        first = judged.findings[0]["message"] if judged.findings else ""
        note = f"The model's text was not used: {first}"[:300]
        return Composed(
            Text(written.subject, written.body, checked, written.origin, None), note=note
        )
    text = Text(answer.subject.strip(), answer.body.strip(), judged, outcome.engine, outcome.ai_run)
    return Composed(text)


def _parts(brief: writing.Brief, material: Material) -> list[tuple[str, str]]:
    """Return what may leave: this lead's record without the address, its evidence, the rules."""
    shown = ("first_name", "title", "company_name", "industry", "city")
    record = "\n".join(f"{key}: {material.record[key]}" for key in shown if material.record[key])
    quotes = "\n".join(
        f"- {one.quote} ({one.page}{f', {one.event_on}' if one.event_on else ''})"
        for one in brief.reasons[:8]
    )
    rules = "\n".join(f"- {rule.message}" for rule in brief.rules if rule.is_on)
    return [
        ("record", record),
        ("evidence", quotes),
        ("offer", brief.offer),
        ("voice", rules),
        ("touch", f"{brief.touch}, sender: {brief.sender}"),
    ]

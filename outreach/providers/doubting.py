"""A connected model's second opinion on claims: it can lower a verdict, never raise one."""

from dataclasses import replace
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from leadops.ai.actions import run_task
from leadops.ai.prompts import Prompt
from outreach.queries.checking import Checked


class Doubt(BaseModel):
    """A claim, by its position, that its quote does not bear out."""

    model_config = ConfigDict(extra="forbid")
    position: int
    why: str = Field(min_length=3, max_length=200)


class Doubts(BaseModel):
    """The claims that a model doubts; none is a full answer."""

    model_config = ConfigDict(extra="forbid")
    doubts: list[Doubt] = Field(max_length=50)


PROMPT = Prompt(
    "outreach.doubt",
    "Each line is a claim of an e-mail and the quote that it rests on. List the claims whose quote "
    "does not say the same: another number, unit, date, name or actor, a denial, a plan told as "
    "done, or something that is not there. Other words for the same are fine. List nothing else.",
)


def doubted(checked: Checked, *, workspace: Any, subject: Any) -> tuple[Checked, str]:
    """Ask the connected model which supported claims it doubts; those become weak.

    A weak claim waits for a person's answer. Nothing else changes: what the built-in check refused
    stays refused, whatever a model says. The second value says why there was no opinion, empty
    when there was one. Never inside a transaction.
    """
    supported = [one for one in checked.claims if one["verdict"] == "supported"]
    if not supported:
        return checked, ""
    told = "\n".join(
        f"{one['position']}. claim: {one['sentence']} quote: {one['quote'][:500]}"
        for one in supported
    )
    outcome = run_task(
        "outreach.doubt",
        prompt_version=PROMPT.version,
        system=PROMPT.instructions,
        user_parts=[("claims", told)],
        schema=Doubts,
        offline=lambda: Doubts(doubts=[]),
        workspace=workspace,
        subject=subject,
    )
    doubts = {one.position: one.why for one in outcome.value.doubts}
    return lowered(checked, doubts), outcome.note


def lowered(checked: Checked, doubts: dict[int, str]) -> Checked:
    """Return the check with the doubted of its supported claims made weak."""
    claims = [
        {**one, "verdict": "weak", "why": f"The model doubts it: {doubts[one['position']]}"[:300]}
        if one["verdict"] == "supported" and one["position"] in doubts
        else one
        for one in checked.claims
    ]
    return replace(checked, claims=claims)

"""The ICP suggestion: closed deals in, a draft of the next version out."""

from __future__ import annotations

from django.utils import timezone

from icp import actions, queries
from icp.document import digest
from icp.models import ICPProfile
from icp.providers import suggestion
from leadops.ai.actions import run_task
from leadops.audit.actors import SYSTEM
from leadops.runs.engine import Failed, Run, stage_task


@stage_task("icp.tasks.suggest", lease_seconds=60)
def suggest(run: Run, *, profile_id: str) -> None:
    """Draft the next version of a document from the deals of the last 12 months.

    Only writes a draft, and only when it would change something; people edit and send it.
    """
    profile = ICPProfile.objects.filter(pk=profile_id).first()
    if profile is None:
        raise Failed("This document is not there any more.")
    if queries.open_of(profile):
        run.note("A version is being written already; nothing was suggested beside it.")
        return
    live = queries.live_of(profile)
    content = live.content if live else None
    today = timezone.now().date()
    deals = queries.closed_deals(run.workspace, today - queries.YEAR)
    outcome = run_task(
        "icp.suggest",
        prompt_version=suggestion.PROMPT.version,
        system=suggestion.PROMPT.instructions,
        user_parts=[
            ("closed deals", suggestion.evidence(deals, content)),
            ("live criteria", suggestion.criteria_text(content)),
        ],
        schema=suggestion.Suggestion,
        offline=lambda: suggestion.offline(deals, content),
        subject=profile,
        workspace=run.workspace,
    )
    following = suggestion.applied(content, outcome.value)
    reasons = " ".join(outcome.value.because)
    if digest(following) == digest(content or {}):
        run.note(f"Nothing to change. {reasons}")
        return
    with run.fenced():
        version = actions.start_version(profile=profile, actor=SYSTEM, content=following)
    run.note(f"Version {version.number} drafted by the {outcome.engine} engine. {reasons}")

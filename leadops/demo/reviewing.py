"""The demo's reps at the review queue: most drafts decided, 48 left, every case among them."""

import re
from collections.abc import Callable
from itertools import count
from typing import Final

from django.db import transaction

from leadops.compliance.actions import suppress
from leadops.demo import content
from leadops.demo.cast import Cast
from leadops.gates.actions import decide
from leadops.gates.models import Proposal
from leadops.gates.queries import blockers, waiting_proposal
from outreach.actions import edits
from outreach.actions.drafts import Text, mark_stale, revise
from outreach.actions.reservations import reserve
from outreach.enums import DraftState
from outreach.models import Claim, Draft, Revision
from outreach.queries.checking import MUST_FIX
from outreach.queries.focus import check_for
from outreach.queries.review import GATE, latest_revision

LEFT: Final = 48
AT_ONCE: Final = 8  # decisions of one act, so that the fill's lease is renewed between them
STALE_WHY: Final = "The news page that it quotes was changed this morning."
_ROUND = re.compile(r"raises (\$\d+ million)")


def _waiting() -> list[Draft]:
    """Return the waiting drafts, the lowest score first: the best are left for the visitor."""
    rows = Draft.objects.filter(state=DraftState.WAITING).select_related(
        "lead__account", "lead__contact", "enrollment__version__sequence", "enrollment__mailbox"
    )
    return list(rows.order_by("lead__score", "pk"))


def review_some(cast: Cast) -> str:
    """Let the reps decide the next few drafts; return how far they are, "" at the end."""
    waiting = _waiting()
    is_begun = Draft.objects.filter(state=DraftState.STALE).exists()
    surplus = 0 if is_begun else len(waiting) - LEFT - 1  # one more becomes the stale one
    if surplus <= 0:
        return ""
    decided = Draft.objects.exclude(state=DraftState.WAITING).count()
    for place, draft in zip(count(decided), waiting[: min(surplus, AT_ONCE)], strict=False):
        _decide(cast, draft, place)
    return f"The reps review drafts ({surplus} to go)" if surplus > AT_ONCE else ""


def _decide(cast: Cast, draft: Draft, place: int) -> None:
    """Reject each ninth, change each fifth where that breaks no rule, approve the others."""
    proposal = waiting_proposal(GATE, draft)
    who = ("mara", "jo")[place % 2]
    if proposal is None:
        return
    if place % 9 == 8 or blockers(proposal, {}):
        _reject(cast, proposal, who, place // 9)
    elif place % 5 == 4:
        _approve_edited(cast, draft, proposal, who, place)
    else:
        cast.approve(proposal, who)


def _reject(cast: Cast, proposal: Proposal, who: str, place: int) -> None:
    reason, step, words = content.REJECTIONS[place % len(content.REJECTIONS)]
    decide(
        proposal_id=proposal.pk,
        actor=cast[who],
        verdict="reject",
        digest=proposal.digest,
        reason=reason,
        comment=words,
        evidence={"next_step": step},
    )


def _approve_edited(cast: Cast, draft: Draft, proposal: Proposal, who: str, place: int) -> None:
    struck = content.STRUCK[place % len(content.STRUCK)]
    text = _text(draft, lambda body: body.replace(struck, ""))
    if any(one["severity"] == MUST_FIX for one in text.checked.findings):
        cast.approve(proposal, who)
        return
    words = edits.words_digest(text.subject, text.body)
    edits.approve_edited(
        draft=draft,
        user=cast[who],
        text=text,
        base_digest=proposal.digest,
        words=words,
        evidence={},
    )


def _text(draft: Draft, change: Callable[[str], str]) -> Text:
    revision = _revision(draft)
    body = change(revision.body)
    return Text(revision.subject, body, check_for(draft, revision.subject, body), edits.EDITED)


def _revision(draft: Draft) -> Revision:
    revision = latest_revision(draft)
    assert revision is not None
    return revision


@transaction.atomic
def show_cases(cast: Cast) -> str:
    """Make every case that the queue knows, among the drafts the visitor sees first."""
    if Draft.objects.filter(state=DraftState.STALE).exists():
        return ""
    drafts = list(reversed(_waiting()))
    weak = next(draft for draft in drafts if _ROUND.search(_claim(draft).quote))
    others = [draft for draft in drafts if draft != weak]
    _clean, unbacked, changed, suppressed, reserved, stale = others[:6]
    claim = _claim(weak)
    _revise(cast, weak, lambda body: body.replace(claim.sentence, in_other_words(claim)))
    _revise(cast, unbacked, lambda body: body.replace(content.OFFER, content.UNBACKED))
    _revise(cast, changed, lambda body: body.replace(content.STRUCK[0], ""))
    suppress(
        workspace=cast.workspace,
        email=suppressed.lead.contact.email,
        reason="manual",
        source="page",
        actor=cast["jo"],
        note="Asked at the fair not to be written to.",
    )
    reserve(draft=reserved, user=cast["mara"])
    mark_stale(draft=stale, why=STALE_WHY)
    return ""


def _claim(draft: Draft) -> Claim:
    found: Claim = _revision(draft).claims.all()[0]
    return found


def in_other_words(claim: Claim) -> str:
    """Say a claim's figure so that its source no longer carries all of the sentence."""
    figure = _ROUND.search(claim.quote)
    assert figure is not None
    return f"With {figure.group(1)} raised, your field teams will soon be busier."


def _revise(cast: Cast, draft: Draft, change: Callable[[str], str]) -> None:
    revise(draft=draft, text=_text(draft, change), author=cast["jo"])


def hold_again(cast: Cast) -> None:
    """Let Mara hold the draft that she held, or another: a reservation lasts ten minutes.

    She begins with the best score, as the queue shows them; thousands more may wait behind.
    """
    waiting = Draft.objects.filter(state=DraftState.WAITING)
    free = waiting.filter(reserved_by=None).order_by("-lead__score", "-pk")
    held = waiting.filter(reserved_by=cast["mara"]).first()
    if draft := held or next(iter(free[4:5]), None):
        reserve(draft=draft, user=cast["mara"])

"""A reviewer's own words: kept privately while written, made a revision when approved (OUT4)."""

import hashlib
from typing import Any

from django.db import transaction
from django.utils import timezone

from leadops.accounts.models import User
from leadops.gates.actions import decide
from leadops.gates.enums import Verdict
from leadops.gates.models import Decision
from outreach.actions.drafts import Text, revise
from outreach.enums import DraftState
from outreach.errors import EditUnsaved, NotEditable
from outreach.models import Draft, PrivateEdit

LONGEST_BODY = 10_000
EDITED = "edited by a person"


def words_digest(subject: str, body: str) -> str:
    """Return the hash of an edit's words: what was checked is what may be approved."""
    return hashlib.sha256(f"{subject}\0{body}".encode()).hexdigest()


def clean_words(subject: str, body: str) -> tuple[str, str]:
    """Return the words as they are stored: one kind of line end, no blanks around."""
    unix = body.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    return " ".join(subject.replace("\0", "").split())[:200], unix.strip()[:LONGEST_BODY]


@transaction.atomic
def keep_edit(*, draft: Draft, user: User, subject: str, body: str) -> PrivateEdit:
    """Keep a person's unsaved words for them alone; others never see them, nothing is proposed."""
    if draft.state != DraftState.WAITING:
        raise NotEditable(
            "This draft does not wait any more. Your text is still in the form: copy it."
        )
    subject, body = clean_words(subject, body)
    edit, _ = PrivateEdit.objects.update_or_create(
        draft=draft,
        user=user,
        defaults={
            "workspace_id": draft.workspace_id,
            "subject": subject,
            "body": body,
            "at": timezone.now(),
        },
    )
    return edit


@transaction.atomic
def discard_edit(*, draft: Draft, user: User) -> None:
    """Throw a person's unsaved words away, at their wish."""
    PrivateEdit.objects.filter(draft=draft, user=user).delete()


@transaction.atomic
def approve_edited(
    *,
    draft: Draft,
    user: User,
    text: Text,
    base_digest: str,
    words: str,
    evidence: dict[str, Any],
    comment: str = "",
) -> Decision:
    """Make the kept words a revision, propose it and decide on it, in one transaction.

    `words` is the hash of what the person saw checked: answers to weak claims need it. Whatever
    refuses (others decided, a weak claim unanswered, a finding open) undoes all of it and leaves
    the private words as they are.
    """
    is_weak = any(one["verdict"] == "weak" for one in text.checked.claims)
    if is_weak and words != words_digest(text.subject, text.body):
        # Answers are to the claims that were shown; other words may have other claims.
        raise EditUnsaved
    _, proposal = revise(draft=draft, text=text, author=user, base_digest=base_digest)
    decision = decide(
        proposal_id=proposal.pk,
        actor=user,
        verdict=Verdict.APPROVE,
        digest=proposal.digest,
        evidence=evidence,
        comment=comment,
    )
    PrivateEdit.objects.filter(draft=draft, user=user).delete()
    return decision

"""A real workspace with a mailbox at a scripted SMTP server, and approved messages for it."""

from datetime import timedelta

from django.utils import timezone

from leadops.accounts.models import Workspace
from leadops.gates.models import Proposal
from outreach import effects
from outreach.actions import drafts
from outreach.actions.drafts import Text
from outreach.models import Draft, Mailbox, Send
from outreach.queries.checking import Checked
from tests.factories import outreach as make
from tests.factories.gates import approve


def make_real(people, smtp, settings):
    """Let the workspace send to the scripted server instead of the demo's sink."""
    Workspace.objects.filter(pk=people.workspace.pk).update(is_demo=False)
    people.workspace.refresh_from_db()
    settings.ALLOW_PRIVATE = [f"127.0.0.1:{smtp.port}"]
    make.ready(people)
    Mailbox.objects.update(smtp_port=smtp.port)
    return Mailbox.objects.get()


def waiting(people, place=0) -> Draft:
    """Return a draft with plain words at its gate: what is tested here is the way of its bytes."""
    enrollment = make.make_enrollment(people, make.make_lead(people, place))
    checked = Checked(findings=[], claims=[], meta={})
    words = Text("Your depot", f"Hello,\n\n.is depot {place} open?\n\nMara", checked)
    return drafts.draft_touch(enrollment=enrollment, text=words)


def approved(people, place=0) -> Send:
    """Return a message that the rep approved and whose undo window is over."""
    draft = waiting(people, place)
    proposal = Proposal.objects.get(subject_id=draft.pk, status="waiting")
    approval = approve(proposal, people)
    Send.objects.filter(approval=approval).update(not_before=timezone.now() - timedelta(seconds=1))
    return Send.objects.get(approval=approval)


def deliver(send) -> Send:
    """Run the sender once for this message and return the row as it stands then."""
    effects.deliver(approval=send.approval, send=Send.objects.get(pk=send.pk))
    return fresh(send)


def fresh(send) -> Send:
    return Send.objects.get(pk=send.pk)


def make_due(send) -> None:
    """Let the pause of a deferred message be over."""
    Send.objects.filter(pk=send.pk).update(next_attempt_at=timezone.now() - timedelta(seconds=1))


def lose_lease(send) -> None:
    """Let the worker that holds this message be dead for longer than its lease."""
    Send.objects.filter(pk=send.pk).update(lease_until=timezone.now() - timedelta(seconds=1))

"""The mailbox that would send a tour's letter."""

from leadops.accounts.models import Workspace
from outreach.models import Mailbox
from outreach.queries.mailboxes import mailboxes
from outreach.queries.sends import can_send, is_paused


def sending_mailbox(workspace: Workspace) -> Mailbox | None:
    """Return the first mailbox of a workspace that has a server and is not paused."""
    rows = (one for one in mailboxes() if can_send(workspace, one) and not is_paused(one))
    return next(rows, None)

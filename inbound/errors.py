"""Named refusals of inbound."""

from leadops.ui.errors import Refusal, Stale


class AlreadyChecked(Stale):
    """Somebody else cleared the reply meanwhile."""

    sentence = "Somebody has checked this reply meanwhile. Look again."


class NoLead(Refusal):
    """A reply without a lead cannot be routed to anybody."""

    sentence = "This reply belongs to no lead yet, so it cannot be handed over."

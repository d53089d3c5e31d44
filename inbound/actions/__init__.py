"""Every write of inbound, by noun."""

from inbound.actions.mail import note_poll, note_too_big, note_unreadable, read_stored, receive
from inbound.actions.replies import check_reply

__all__ = ["check_reply", "note_poll", "note_too_big", "note_unreadable", "read_stored", "receive"]

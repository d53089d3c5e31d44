"""What stops a start, as one sentence for the person who typed the command."""


class CannotStart(Exception):
    """The portal cannot start; the message says why and what to do about it."""

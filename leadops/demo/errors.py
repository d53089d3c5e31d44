"""What the demo refuses."""

from leadops.ui.errors import NotFound


class NotADemo(NotFound):
    """Asked for a real workspace, or by a real person."""

    sentence = "Only the people of a demo workspace reset it. This one is real."

"""What a region that reads itself again (static/js/live.js) is told beside its content."""

STOP_POLLING = 286  # nothing more changes here by itself

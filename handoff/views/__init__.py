"""Pages of handoff: the rep's list and packet, the manager's SLA page, the routing rules."""

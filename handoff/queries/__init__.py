"""Reads of handoff: the team that may own leads, the rules, the handoffs with their clocks."""

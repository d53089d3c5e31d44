"""Adapters that only ask. Only handoff.tasks may import them."""

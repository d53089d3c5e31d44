"""Adapters that only ask. Only inbound.tasks may import them."""

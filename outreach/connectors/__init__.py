"""Adapters that change the outside world. Only outreach.effects may import them."""

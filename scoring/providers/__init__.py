"""Adapters that only ask: company sites and the model."""

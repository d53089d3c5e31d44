"""Webhooks by the Standard Webhooks specification: what happens is told, records come in."""

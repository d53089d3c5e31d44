"""Webhooks over the API: endpoints as the page has them, and the door of the intakes."""

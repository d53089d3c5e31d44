"""`{% sending_domains as domains %}`: sending domains for a card that has no view of its own."""

from django import template

from outreach.queries.domains import Standing, standings

register = template.Library()


@register.simple_tag
def sending_domains() -> list[Standing]:
    """Return how the sending domains of the open scope stand."""
    return standings()

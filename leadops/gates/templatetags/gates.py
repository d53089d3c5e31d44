"""`{% gate_card proposal %}`."""

from typing import Any

from django import template
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from leadops.gates.cards import card
from leadops.gates.models import Proposal
from leadops.gates.steps import steps

register = template.Library()


@register.simple_tag(takes_context=True)
def gate_card(context: dict[str, Any], proposal: Proposal | None, next_url: str = "") -> str:
    """Render the Step's card for the person who looks."""
    if proposal is None:
        return ""
    request = context["request"]
    values = {
        "card": card(proposal, request.membership),
        "proposal": proposal,
        "next_url": next_url,
    }
    html: SafeString = render_to_string(steps()[proposal.gate].card, values, request=request)
    return html

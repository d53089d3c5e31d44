"""`{% gate_card proposal %}` and `{% gate_state proposal %}`."""

from typing import Any

from django import template
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from leadops.gates.cards import card
from leadops.gates.models import Proposal
from leadops.gates.queries import shown_state
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


@register.simple_tag
def gate_state(proposal: Proposal) -> str:
    """Return the shown word of the proposal's state."""
    return shown_state(proposal)

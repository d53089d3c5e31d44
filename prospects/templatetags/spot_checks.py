"""`{% marks_of proposal as marks %}`: the marks that a decision about a list carries."""

from django import template

from leadops.gates.models import Proposal
from prospects.models import ProspectList

register = template.Library()


@register.simple_tag
def marks_of(proposal: Proposal) -> dict[str, str]:
    """Return the stored marks of the list that the proposal is about."""
    row = ProspectList.objects.filter(pk=proposal.subject_id).only("marks").first()
    return dict(row.marks) if row else {}

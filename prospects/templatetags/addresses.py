"""`{% people_at domain as found %}`: whom of ours a stop of a whole domain would reach."""

from dataclasses import dataclass

from django import template
from django.db.models import Q

from leadops.compliance.addresses import normalise_domain
from prospects.models import Contact
from prospects.normalise.domains import is_free_mail

register = template.Library()


@dataclass(frozen=True)
class PeopleAt:
    """How many people of the workspace have an address there, and whether strangers do too."""

    count: int
    is_public: bool


@register.simple_tag
def people_at(domain: str) -> PeopleAt:
    """Count the people of the open scope with an address at the domain or below it."""
    name = normalise_domain(domain)
    if not name:
        return PeopleAt(0, is_public=False)
    there = Q(email__iendswith=f"@{name}") | Q(email__iendswith=f".{name}")
    people = Contact.objects.filter(there, merged_into__isnull=True)
    return PeopleAt(people.count(), is_free_mail(name))

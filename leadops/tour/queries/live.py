"""What separates this workspace from going live: what, who, minutes."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from django.conf import settings
from django.db.models import Q, Value
from django.db.models.functions import Coalesce, NullIf
from django.urls import reverse
from phonenumbers import country_code_for_region

from leadops.accounts.models import Workspace
from leadops.compliance.contactability import country_name, jurisdiction
from leadops.compliance.countries import LAWS
from leadops.compliance.queries import is_undecided
from leadops.insights.queries.setup import APPROVER_ALONE, checklist
from prospects.models import Contact

ADDRESS: Final = "SITE_URL: the portal's https address, which links to opt out begin with"
COUNTRIES: Final = "Countries whose law may ask for consent: who is written to"
# Minutes of a person who does it for the first time; measured on ourselves, rounded up.
MINUTES: Final = {
    ADDRESS: 30,
    COUNTRIES: 5,
    "Sender: legal name and postal address": 2,
    "A mailbox to send from": 5,
    "People who must not be written to, if you have a list": 5,
    "ICP: first version live": 30,
    "Two approvers: a sales lead and a marketing lead": 5,
    APPROVER_ALONE: 5,
    "Brand voice adopted": 10,
    "Routing rules published": 5,
    "SLA targets": 5,
    "First list uploaded": 5,
    "Scoring rules adopted": 10,
    "First 10 drafts reviewed": 15,
}
USUAL_MINUTES: Final = 10


@dataclass(frozen=True, slots=True)
class Todo:
    """One thing before going live: whose it is, how long it takes, whether it is done."""

    what: str
    who: str
    minutes: int
    is_done: bool
    url: str


def going_live(workspace: Workspace, countries: Iterable[str] = ()) -> list[Todo]:
    """Return the set-up of a workspace with who does it and about how many minutes it takes.

    `countries` are the English names of those that the tour's file has people in.
    """
    status = reverse("compliance:status")
    named = {*countries, *map(country_name, _stored_countries())}
    law = Todo(COUNTRIES, "Administrator", MINUTES[COUNTRIES], not is_undecided(named), status)
    address = Todo(ADDRESS, "Operator", MINUTES[ADDRESS], settings.IS_HTTPS, status)
    steps = [
        Todo(one.title, one.owner, MINUTES.get(one.title, USUAL_MINUTES), one.is_done, one.url)
        for one in checklist(workspace)
    ]
    return [address, law, *steps]


def _stored_countries() -> set[str]:
    """Return the codes of LAWS that people are in: as stated, by address or by telephone."""
    home = Coalesce(NullIf("country", Value("")), "account__country")
    people = Contact.objects.annotate(home=home)
    stated = set(people.filter(home__in=LAWS).values_list("home", flat=True).distinct())
    endings = "|".join(code.lower() for code in LAWS)
    codes = "|".join(str(country_code_for_region(code)) for code in LAWS)
    likely = people.filter(home="").filter(
        Q(email__iregex=rf"\.({endings})$") | Q(phone__regex=rf"^\+({codes})")
    )
    rows = likely.values_list("email", "phone")[:1000]
    return stated | {jurisdiction(country="", email=e, phone=p).country for e, p in rows}

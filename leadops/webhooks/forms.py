"""What an administrator tells about an endpoint and an intake."""

from django import forms

from leadops.webhooks.enums import Rhythm
from leadops.webhooks.events import KINDS
from prospects.enums import LawfulBasis
from prospects.forms import countries


class EndpointForm(forms.Form):
    """Where it is and what it is told."""

    url = forms.CharField(
        label="Address",
        max_length=500,
        help_text="Begins with https://. Redirects are not followed.",
    )
    note = forms.CharField(
        label="Name", max_length=120, required=False, help_text="Such as “CRM, new leads”."
    )
    events = forms.MultipleChoiceField(
        label="Tell it when",
        choices=[(kind.type, f"{kind.words} ({kind.type})") for kind in KINDS],
        widget=forms.CheckboxSelectMultiple,
    )


class IntakeForm(forms.Form):
    """What is known of the source whose records come in, as an upload asks it."""

    name = forms.CharField(
        label="Source", max_length=120, help_text="Where the records come from, such as a form."
    )
    terms = forms.CharField(
        label="Terms",
        max_length=300,
        required=False,
        help_text="What the people were told when they gave their data.",
    )
    lawful_basis = forms.ChoiceField(
        label="Lawful basis",
        choices=LawfulBasis.choices,
        required=False,
        help_text="Outside the United States nobody may be written to without one.",
    )
    default_country = forms.ChoiceField(
        label="Country of records that name none", required=False, choices=countries
    )
    rhythm = forms.TypedChoiceField(
        label="Make a list",
        choices=Rhythm.choices,
        coerce=int,
        initial=Rhythm.DAY,
        help_text="Earlier once 200 records wait.",
    )

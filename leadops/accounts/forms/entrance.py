"""Forms of people who come in: by invitation, or with a workspace of their own."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from leadops.accounts.enums import Role
from leadops.accounts.forms.passwords import NewPasswordMixin
from leadops.accounts.models import User
from leadops.accounts.places import countries, time_zones

# A script chooses the browser's zone in such a list, while nobody has chosen.
OWN_ZONE = {"data-own-zone": ""}


class PersonMixin(forms.Form):
    """Who somebody is and where their clock is."""

    name = forms.CharField(
        label="Your name", max_length=120, widget=forms.TextInput(attrs={"autocomplete": "name"})
    )


class AcceptForm(NewPasswordMixin, PersonMixin):
    """A new person accepts an invitation; the address comes from the invitation."""

    field_order = ("name", "time_zone", "password")
    time_zone = forms.ChoiceField(
        label="Your time zone",
        choices=time_zones,
        initial="UTC",
        widget=forms.Select(attrs=OWN_ZONE),
    )

    def __init__(self, *args: Any, email: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.email = email

    def person(self) -> User:
        """Return the invited person, so that the password may not be their address."""
        return User(name=self.cleaned_data.get("name", ""), email=self.email)


class JoinForm(forms.Form):
    """A person who is known already joins another workspace with their own password."""

    password = forms.CharField(
        label="Your password",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
        help_text="You already have an account with this address. Enter its password to join.",
    )


class WorkspaceFields(forms.Form):
    """What a workspace is called and where it sits."""

    workspace_name = forms.CharField(
        label="Workspace name",
        max_length=120,
        help_text="Shown in the menu under your name, for example your team.",
    )
    legal_name = forms.CharField(
        label="Legal name", max_length=200, help_text="Stands at the end of every message."
    )
    postal_address = forms.CharField(
        label="Postal address",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3, "autocomplete": "street-address"}),
        help_text="The law asks for it in every message. Sending waits until it is here.",
    )
    country = forms.ChoiceField(
        label="Home country",
        choices=countries,
        initial="US",
        help_text="Rows of a file that name no country stay blocked until you say theirs.",
    )
    zone = forms.ChoiceField(
        label="Time zone", choices=time_zones, initial="UTC", widget=forms.Select(attrs=OWN_ZONE)
    )

    def clean_postal_address(self) -> str:
        """Keep the lines, drop empty ones."""
        lines = [line.strip() for line in self.cleaned_data["postal_address"].splitlines()]
        return "\n".join(line for line in lines if line)

    def facts(self) -> dict[str, str]:
        """Return the workspace's columns."""
        data = self.cleaned_data
        return {
            "name": data["workspace_name"],
            "legal_name": data["legal_name"],
            "postal_address": data["postal_address"],
            "country": data["country"],
            "time_zone": data["zone"],
        }


class StartForm(NewPasswordMixin, PersonMixin, WorkspaceFields):
    """The first administrator and the first real workspace."""

    field_order = (
        "workspace_name",
        "legal_name",
        "postal_address",
        "country",
        "zone",
        "name",
        "email",
        "password",
        "works_alone",
        "second_factor",
    )
    works_alone = forms.BooleanField(
        label="I work alone for now",
        required=False,
        help_text="You get every role. Where two functions decide, you look twice, 12 hours apart.",
    )
    email = forms.EmailField(
        label="Your e-mail", widget=forms.EmailInput(attrs={"autocomplete": "username"})
    )
    second_factor = forms.BooleanField(
        label="Set up an authenticator app next",
        required=False,
        help_text="Whoever learns your password then still cannot sign in as you. Two minutes.",
    )

    def clean_email(self) -> str:
        """Refuse an address that somebody has already."""
        email: str = self.cleaned_data["email"]
        if User.objects.filter(email__iexact=email).exists():
            raise ValidationError("This address already has an account. Use another one.")
        return email

    def person_facts(self) -> dict[str, str]:
        """Return the person's columns; the clock is the workspace's until they choose."""
        data = self.cleaned_data
        return {
            "name": data["name"],
            "email": data["email"],
            "password": data["password"],
            "time_zone": data["zone"],
        }

    def roles(self) -> list[Role]:
        """Return what the first person is: the administrator, alone everything that decides."""
        if not self.cleaned_data["works_alone"]:
            return [Role.ADMIN]
        return [role for role in Role if role != Role.AUDITOR]

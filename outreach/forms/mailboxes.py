"""The form of a mailbox."""

import re
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError

from outreach.models import Mailbox
from outreach.wire import UnfitForWire, check_address, check_line

SECURITY = (
    ("starttls", "STARTTLS (usually port 587)"),
    ("tls", "TLS from the start (usually port 465)"),
    ("none", "None: only for servers that the operator listed"),
)
IMAP_SECURITY = (
    ("tls", "TLS from the start (usually port 993)"),
    ("starttls", "STARTTLS (usually port 143)"),
    ("none", "None: only for servers that the operator listed"),
)
HOST = re.compile(r"^[A-Za-z0-9](?:[A-Za-z0-9.:-]{0,251}[A-Za-z0-9])?$")
FIELDS = (
    "address",
    "display_name",
    "daily_cap",
    "dkim_selector",
    "smtp_host",
    "smtp_port",
    "smtp_security",
    "smtp_user",
    "smtp_password",
    "imap_host",
    "imap_port",
    "imap_security",
    "imap_user",
    "imap_password",
)


def _secret() -> forms.CharField:
    return forms.CharField(
        label="Password",
        required=False,
        strip=False,
        help_text="Stored sealed. Leave empty to keep the one that is stored.",
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )


class MailboxForm(forms.Form):
    """A sender with the servers it sends and receives by."""

    address = forms.EmailField(label="E-mail address", max_length=254)
    display_name = forms.CharField(
        label="Name of the sender", max_length=120, help_text="A real person: it stands in From."
    )
    daily_cap = forms.IntegerField(
        label="Messages a day",
        min_value=1,
        max_value=50,
        initial=30,
        help_text="30 is safe for a warm mailbox; 50 is the most the portal sends.",
    )
    dkim_selector = forms.RegexField(
        r"^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$",
        label="DKIM selector",
        required=False,
        help_text="The word before ._domainkey in the record of your mail provider, to check it.",
    )
    smtp_host = forms.CharField(
        label="Server",
        max_length=253,
        required=False,
        help_text="Without one nothing is sent from here.",
    )
    smtp_port = forms.IntegerField(label="Port", min_value=1, max_value=65535, initial=587)
    smtp_security = forms.ChoiceField(label="Encryption", choices=SECURITY)
    smtp_user = forms.CharField(label="User name", max_length=254, required=False)
    smtp_password = _secret()
    imap_host = forms.CharField(label="Server", max_length=253, required=False)
    imap_port = forms.IntegerField(label="Port", min_value=1, max_value=65535, initial=993)
    imap_security = forms.ChoiceField(label="Encryption", choices=IMAP_SECURITY)
    imap_user = forms.CharField(label="User name", max_length=254, required=False)
    imap_password = _secret()

    def __init__(self, *args: Any, mailbox: Mailbox | None = None, **kwargs: Any) -> None:
        if mailbox is not None:
            shown = [name for name in FIELDS if not name.endswith("password")]
            kwargs["initial"] = {name: getattr(mailbox, name) for name in shown}
        super().__init__(*args, **kwargs)

    def clean_address(self) -> str:
        """Refuse what could not stand in From."""
        try:
            return check_address(self.cleaned_data["address"])
        except UnfitForWire as refusal:
            raise ValidationError(refusal.sentence) from refusal

    def clean_display_name(self) -> str:
        """Refuse line breaks: the name becomes part of a header."""
        try:
            return check_line("The name", self.cleaned_data["display_name"])
        except UnfitForWire as refusal:
            raise ValidationError(refusal.sentence) from refusal

    def clean_smtp_host(self) -> str:
        """Refuse what is no host name."""
        return _host(self.cleaned_data["smtp_host"])

    def clean_imap_host(self) -> str:
        """Refuse what is no host name."""
        return _host(self.cleaned_data["imap_host"])

    def clean(self) -> dict[str, Any]:
        """Refuse an unprotected connection that the operator has not listed."""
        given = super().clean() or {}
        for kind in ("smtp", "imap"):
            place = f"{given.get(f'{kind}_host')}:{given.get(f'{kind}_port')}"
            bare = given.get(f"{kind}_security") == "none" and given.get(f"{kind}_host")
            if bare and place not in settings.ALLOW_PRIVATE:
                self.add_error(
                    f"{kind}_security",
                    f"{place} may only be used with encryption. The operator can list it in "
                    "LEADOPS_ALLOW_PRIVATE.",
                )
        return given


def _host(value: str) -> str:
    if value and not HOST.match(value):
        raise ValidationError("This is not a server name.")
    return value

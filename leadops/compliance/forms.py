"""Forms of the suppression pages."""

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile

from leadops.accounts.places import countries
from leadops.compliance.addresses import kind_and_label
from leadops.compliance.models import CountryChoice, SuppressionKind, SuppressionReason
from leadops.compliance.queries import RetentionLine
from leadops.compliance.retention import SHORTEST
from leadops.ui.forms import FileField

BY_HAND = (
    SuppressionReason.MANUAL,
    SuppressionReason.OPT_OUT,
    SuppressionReason.CUSTOMER,
    SuppressionReason.GONE,
)
BASES = (
    ("", "None stated"),
    ("consent", "Consent"),
    ("legitimate_interest", "Legitimate interest"),
    ("contract", "Contract or earlier purchase"),
)


class CheckForm(forms.Form):
    """The question “may we contact…?”."""

    check = forms.CharField(label="E-mail address", max_length=320, strip=True)
    country = forms.RegexField(
        r"^[A-Za-z]{2}$",
        label="Country",
        required=False,
        help_text="Two letters, as on the record: US, DE, CA.",
        error_messages={"invalid": "Write the country as two letters: US, DE, CA."},
    )
    basis = forms.ChoiceField(label="Basis that the source states", choices=BASES, required=False)


class AddForm(forms.Form):
    """One address or domain to stop; `asks` says that a whole domain is still to be confirmed."""

    asks = False
    target = forms.CharField(
        label="Address or domain",
        max_length=320,
        help_text="dana@acme.example stops one person, acme.example everybody there.",
    )
    reason = forms.ChoiceField(
        label="Reason", choices=[(reason.value, reason.label) for reason in BY_HAND]
    )
    note = forms.CharField(label="Note", max_length=300, required=False)
    # The domain that the person was asked about: one click stops one person, never a provider.
    asked = forms.CharField(required=False, max_length=320, widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        given: dict[str, Any] = super().clean() or self.cleaned_data
        kind, label = given.get("target", ("", ""))
        if kind == SuppressionKind.DOMAIN and given.get("asked") != label:
            self.asks = True
            self.data = {**dict(self.data.items()), "asked": label}
            self.add_error(
                "target",
                f"This stops everybody who has an address at {label}, and two people must agree to "
                "lift it. Press Add again if you mean it.",
            )
        return given

    def clean_target(self) -> tuple[str, str]:
        found = kind_and_label(self.cleaned_data["target"])
        if found is None:
            raise forms.ValidationError("This is neither an address nor a domain.")
        return found


class ImportForm(forms.Form):
    """A file with addresses or domains."""

    file: Any = FileField(
        label="File", help_text="CSV or text, one address or domain a row, at most 20,000 rows."
    )

    def contents(self) -> tuple[str, bytes]:
        """Return the file's name and bytes."""
        upload: UploadedFile = self.cleaned_data["file"]
        return upload.name or "file", upload.read()


class ConfirmForm(forms.Form):
    """The previewed list, sent back by the page that showed it."""

    labels = forms.CharField(widget=forms.HiddenInput, max_length=8_000_000)
    source = forms.CharField(widget=forms.HiddenInput, max_length=60)


class LiftForm(forms.Form):
    """Why a suppression may be lifted."""

    reason = forms.CharField(label="Why it may be lifted", max_length=300)


class StopForm(forms.Form):
    """An opt-out by somebody whose link says nothing any more."""

    email = forms.EmailField(label="Your e-mail address", max_length=254)


class CountryForm(forms.Form):
    """Whom of a country the workspace writes to; it only ever tightens the floor."""

    country = forms.ChoiceField(
        label="Country", choices=lambda: [("", "Choose a country"), *countries()]
    )
    rule = forms.ChoiceField(
        label="May be written to", choices=[("", "Choose who"), *CountryChoice.choices]
    )
    reason = forms.CharField(
        label="Why", max_length=200, help_text="Reps read it where a message is stopped."
    )


class RetentionForm(forms.Form):
    """Days for each kind of data, one field a kind."""

    def __init__(self, lines: list[RetentionLine], *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        for line in lines:
            self.fields[line.kind.key] = forms.IntegerField(
                label=f"{line.kind.words}: days",
                min_value=SHORTEST,
                max_value=line.kind.most,
                initial=line.days,
                help_text=_told(line),
            )


def _told(line: RetentionLine) -> str:
    kept = f"{line.kind.what}. {SHORTEST} to {line.kind.most} days."
    return kept if line.removed is None else f"{kept} Last purge: {line.removed:,} removed."

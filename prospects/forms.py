"""What people tell about a file, its columns and the records of a sample."""

from typing import Any

from django import forms
from django.utils import timezone

from leadops.ui.forms import FileField
from prospects.enums import LawfulBasis
from prospects.field_words import FIELD_WORDS
from prospects.headers import FIELDS
from prospects.models import Upload
from prospects.normalise.places import country_name
from prospects.tables import rows
from prospects.tabular import Limits


def countries() -> list[tuple[str, str]]:
    """Return the countries by name, with the choice that names none."""
    named = sorted((country_name(row[0]), row[0]) for row in rows("countries.tsv"))
    return [("", "None: rows without a country stay blocked"), *((code, n) for n, code in named)]


class UploadForm(forms.Form):
    """A file and what is known of its source (DIS1, DIS5)."""

    file = FileField(
        label="File",
        help_text="CSV or TSV up to 1 GB, or XLSX up to 50 MB. Any column names.",
        widget=forms.ClearableFileInput(attrs={"accept": ".csv,.tsv,.tab,.txt,.xlsx,.xlsm"}),
    )
    source_name = forms.CharField(
        label="Source", max_length=120, help_text="Where the records come from, such as a vendor."
    )
    terms = forms.CharField(
        label="Terms",
        max_length=300,
        required=False,
        help_text="What the source allows, or how people came to be in it.",
    )
    lawful_basis = forms.ChoiceField(
        label="Lawful basis",
        choices=LawfulBasis.choices,
        required=False,
        help_text="Outside the United States nobody may be written to without one.",
    )
    collected_on = forms.DateField(
        label="Collected on",
        widget=forms.DateInput(attrs={"type": "date"}),
        help_text="Records older than 12 months are not used.",
    )
    default_country = forms.ChoiceField(
        label="Country of rows that name none", required=False, choices=countries
    )

    def clean_collected_on(self) -> Any:
        day = self.cleaned_data["collected_on"]
        if day > timezone.now().date():
            raise forms.ValidationError("This day has not come yet.")
        return day

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file.size > Limits().text_bytes:
            raise forms.ValidationError("The file is over 1 GB. Split it and upload the parts.")
        return file


class MappingForm(forms.Form):
    """One choice a column: the field it holds, or none."""

    def __init__(self, header: list[str], columns: dict[str, str | None], data: Any = None) -> None:
        super().__init__(data)
        self.header = header
        choices = [("", "Not used"), *((name, FIELD_WORDS[name]) for name in FIELDS)]
        for index, name in enumerate(header):
            self.fields[f"column_{index}"] = forms.ChoiceField(
                label=name, choices=choices, required=False, initial=columns.get(name) or ""
            )

    def columns(self) -> dict[str, str | None]:
        """Return the mapping that was chosen."""
        return {
            name: self.cleaned_data.get(f"column_{index}") or None
            for index, name in enumerate(self.header)
        }


class UploadMappingForm(MappingForm):
    """The columns of an upload, and the lawful basis that its source states."""

    def __init__(self, upload: Upload, data: Any = None) -> None:
        super().__init__(upload.preview.get("header", []), upload.mapping, data)
        self.upload = upload
        self.fields["lawful_basis"] = forms.ChoiceField(
            label="Lawful basis",
            choices=LawfulBasis.choices,
            required=False,
            initial=upload.source.lawful_basis,
            help_text="Outside the United States nobody may be written to without one.",
        )

    def basis(self) -> str:
        """Return the basis that was chosen; a request that names none leaves it."""
        known: str = self.upload.source.lawful_basis
        return self.cleaned_data["lawful_basis"] if "lawful_basis" in self.data else known

    def is_other(self) -> bool:
        """Say whether the columns or the basis differ from what stands."""
        now = (self.upload.mapping, self.upload.source.lawful_basis)
        return (self.columns(), self.basis()) != now


class MarkForm(forms.Form):
    """One mark of a sampled record."""

    lead = forms.UUIDField()
    mark = forms.ChoiceField(choices=[("m", "Match"), ("n", "No match"), ("u", "Unsure")])

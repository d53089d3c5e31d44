"""What people tell the tour, step by step."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from django import forms
from django.utils import timezone

from leadops.tour.models import FACTS, Tour, TourRecord
from leadops.tour.rows import NOTE, NOTE_LENGTH
from leadops.tour.work import MOST_DRAFTS, SHORTEST_REASON
from leadops.ui.forms import FileField
from prospects.enums import LawfulBasis
from prospects.forms import MappingForm, countries

FILES = ".csv,.tsv,.tab,.txt,.xlsx,.xlsm"
LARGEST = 50_000_000
NAMED = ("outcome", "positive", "negative", "closed")  # of closed deals


def _offer(field: Any, choices: list[tuple[str, str]]) -> None:
    """Offer choices, the first of them chosen in the page's own words.

    A choice that only the browser made looks like one that the person made, and a region with
    something chosen is not kept fresh.
    """
    field.choices = choices
    field.initial = choices[0][0] if choices else None


class FactsForm(forms.Form):
    """Step 1: what else is known of a file."""

    collected_on = forms.DateField(
        label="Collected on",
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}),
        help_text="Records older than 12 months count as stale.",
    )
    lawful_basis = forms.ChoiceField(
        label="Lawful basis",
        choices=LawfulBasis.choices,
        required=False,
        help_text="Outside the United States nobody may be written to without one.",
    )
    default_country = forms.ChoiceField(
        label="Country of rows that name none", required=False, choices=countries
    )

    def clean_collected_on(self) -> Any:
        day = self.cleaned_data["collected_on"]
        if day and day > timezone.localdate():
            raise forms.ValidationError("This day has not come yet.")
        return day


class TourFileForm(FactsForm):
    """Step 1: a file and what is known of it."""

    file = FileField(
        label="Your file",
        help_text=(
            "CSV, TSV or XLSX up to 50 MB, any column names. Of a long file 25 records are taken."
        ),
        widget=forms.ClearableFileInput(attrs={"accept": FILES}),
    )

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file.size > LARGEST:
            raise forms.ValidationError(
                "The file is over 50 MB. The tour takes 25 records: bring the first thousand rows."
            )
        return file


class TourMappingForm(MappingForm, FactsForm):
    """Step 1: the field that each column holds, one of them what its person knows; and the facts.

    The facts stand here again, so that a missing basis does not cost the columns.
    """

    def __init__(self, tour: Tour, data: Any = None) -> None:
        super().__init__(tour.header, tour.columns, data)
        self.auto_id = "settled_%s"  # the form for another file asks for the facts, too
        for name, field in self.fields.items():
            chosen: Any = field
            if name in FACTS:
                chosen.initial = getattr(tour, name)
            else:
                chosen.choices = [*chosen.choices, (NOTE, "Reason to write / note")]

    def facts(self) -> dict[str, Any]:
        """Return what was told of the file; a request that leaves a fact out leaves it as it is."""
        return {name: self.cleaned_data[name] for name in FACTS if name in self.data}


class ProfileForm(forms.Form):
    """Step 2: a draft ICP in five fields."""

    industries = forms.CharField(
        label="Industries", required=False, max_length=300, help_text="Such as software, logistics."
    )
    employees = forms.CharField(
        label="Employees", required=False, max_length=40, help_text="50-500, or 200+."
    )
    countries = forms.CharField(
        label="Countries", required=False, max_length=300, help_text="Such as US, Germany."
    )
    titles = forms.CharField(
        label="Job titles",
        required=False,
        max_length=300,
        help_text="Such as VP, head of, director. Adds to the score; nobody is out for it.",
    )
    never = forms.CharField(
        label="Never",
        required=False,
        max_length=300,
        help_text="Words in a title, an industry or keywords that rule a record out: student.",
    )


class DealsForm(forms.Form):
    """Step 2: closed deals instead; which columns of them say what, once a file is there."""

    deals = FileField(
        label="Closed deals",
        help_text="A CRM export with company, outcome and close date; won and lost, 30 or more.",
        widget=forms.ClearableFileInput(attrs={"accept": FILES}),
    )
    outcome = forms.ChoiceField(label="Column that says how a deal ended", required=False)
    positive = forms.CharField(
        label="Value that means won",
        max_length=200,
        required=False,
        help_text="Such as Won.",
    )
    negative = forms.CharField(
        label="Values that mean lost",
        max_length=200,
        required=False,
        help_text="Such as Lost, No decision: apart by commas; the others are open. Without any, "
        "all others mean lost, or open where some are called lost.",
    )
    closed = forms.ChoiceField(label="Column of the closing day", required=False)

    def __init__(self, tour: Tour, data: Any = None, files: Any = None) -> None:
        header = tour.deals.get("header", [])
        super().__init__(data, files, initial=tour.deals.get("named", {}))
        if not header:
            for name in NAMED:
                del self.fields[name]
            return
        self.fields["deals"].required = False
        self.fields["deals"].label = f"Closed deals: {tour.deals_name}, or another file"
        for name in ("outcome", "closed"):
            field: Any = self.fields[name]
            field.choices = [
                ("", "Found by its name"),
                *((one, one[:80]) for one in dict.fromkeys(header) if one),
            ]

    def named(self) -> dict[str, str]:
        """Return what was said of the columns; of another file nothing is known yet."""
        return {} if self.cleaned_data.get("deals") else {n: self.cleaned_data[n] for n in NAMED}

    def clean_deals(self) -> Any:
        file = self.cleaned_data["deals"]
        if file and file.size > LARGEST:
            raise forms.ValidationError("The file is over 50 MB. Bring the last 12 months.")
        return file


class ExamplesForm(forms.Form):
    """Step 2: does the draft agree with what people know?"""

    customers = forms.CharField(
        label="Three customers",
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="One a line: name or website, industry, employees, country. "
        "What stands in your file may be left out.",
    )
    bad_fits = forms.CharField(
        label="Three bad fits",
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Companies you would not sell to, in the same way.",
    )

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if not (cleaned.get("customers", "") + cleaned.get("bad_fits", "")).strip():
            raise forms.ValidationError("Name at least one company.")
        return cleaned


class OfferForm(forms.Form):
    """Step 5: the one thing that no file says."""

    offer = forms.CharField(
        label="What you offer",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="One or two sentences, such as: We plan visits for field service teams.",
    )


class ReasonsForm(forms.Form):
    """Step 5: reasons to write that a person knows, one field a record; empty ones are left out.

    `told` is what was told before and gave no draft; only what is changed counts as told now.
    """

    def __init__(
        self, records: Sequence[TourRecord], told: Mapping[UUID, str], data: Any = None
    ) -> None:
        super().__init__(data)
        self.keys = {f"reason-{row.pk}": row.pk for row in records}
        for name, row in zip(self.keys, records, strict=True):
            self.fields[name] = forms.CharField(
                label=", ".join(filter(None, (row.company, row.person))),
                required=False,
                min_length=SHORTEST_REASON,
                max_length=NOTE_LENGTH,
                initial=told.get(row.pk, ""),
                widget=forms.Textarea(attrs={"rows": 2}),
            )

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if not self.errors and not self.told():
            raise forms.ValidationError(
                "Write what you know of one company at least, or change what you wrote before."
            )
        return cleaned

    def told(self) -> dict[UUID, str]:
        """Return the new reasons by record."""
        given = {self.keys[name]: self.cleaned_data[name] for name in self.changed_data}
        return {pk: text for pk, text in given.items() if text}

    @property
    def first(self) -> list[forms.BoundField]:
        """Return the fields that are asked for at once."""
        return list(self)[:MOST_DRAFTS]

    @property
    def others(self) -> list[forms.BoundField]:
        """Return the fields of the other companies."""
        return list(self)[MOST_DRAFTS:]


class EditForm(forms.Form):
    """Step 5: a draft in the person's words."""

    subject = forms.CharField(label="Subject", max_length=200)
    body = forms.CharField(
        label="Text", max_length=5_000, strip=False, widget=forms.Textarea(attrs={"rows": 9})
    )

    def clean_body(self) -> str:
        # Browsers send CRLF; spans of claims count characters of what is stored.
        body: str = self.cleaned_data["body"].replace("\r\n", "\n").strip()
        if not body:
            raise forms.ValidationError("The text is empty.")
        return body


class AnswerForm(forms.Form):
    """Step 7: what the reader would answer."""

    draft = forms.ChoiceField(label="To the draft for")
    words = forms.CharField(
        label="Answer",
        max_length=5_000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Try: Could we have a call on Tuesday? Or: Stop writing to me.",
    )

    def __init__(self, drafts: list[tuple[str, str]], data: Any = None) -> None:
        super().__init__(data)
        _offer(self.fields["draft"], drafts)

"""The edit form: five texts and two tables of rows, complete without JavaScript."""

from __future__ import annotations

from typing import Any

from django import forms
from django.forms import BaseFormSet, formset_factory

from icp.document import MAX_PROSE, MAX_ROWS, SECTIONS, Document, parse, read_value
from icp.figures import money, number
from icp.matching import FIELDS, OP_WORDS, OPS, Criterion, Disqualifier, label
from icp.starters import STARTERS

HINTS = {
    "firmographics": "Company size, industry, revenue range, headcount growth: with numbers.",
    "technographics": "Which CRM, marketing automation and help desk they use, by name.",
    "behaviour": "What they read, reply to and visit, and how often.",
    "intent": "Trial sign-ups, demo requests, scroll depth on the pricing page.",
    "disqualifiers": "Who is never a buyer: competitors, students, wrong geography.",
}
EXTRA_ROWS = 3


def _field_choices() -> list[Any]:
    groups: list[Any] = [("", "Choose a fact")]
    for key, title in SECTIONS.items():
        names = [(name, spec.label) for name, spec in FIELDS.items() if spec.section == key]
        if names:
            groups.append((title, names))
    return groups


class NewProfileForm(forms.Form):
    """A name and what to start from."""

    name = forms.CharField(
        label="Segment", max_length=120, help_text="One document per segment, as in “EMEA retail”."
    )
    starter = forms.ChoiceField(
        label="Start from",
        choices=[(key, title) for key, (title, _) in STARTERS.items()],
        widget=forms.RadioSelect,
        initial="software",
    )


class TextForm(forms.Form):
    """The prose of the five sections, and the save this edit began from."""

    revision = forms.IntegerField(widget=forms.HiddenInput, min_value=0)
    base = forms.IntegerField(widget=forms.HiddenInput, min_value=0)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for key, title in SECTIONS.items():
            self.fields[key] = forms.CharField(
                label=title,
                required=False,
                max_length=MAX_PROSE,
                help_text=HINTS[key],
                widget=forms.Textarea(attrs={"rows": 3}),
            )


class RowForm(forms.Form):
    """One condition; a row without a value is no row."""

    field = forms.ChoiceField(label="Fact", choices=_field_choices, required=False)
    op = forms.ChoiceField(label="Condition", choices=list(OP_WORDS.items()), required=False)
    value = forms.CharField(label="Value", required=False, max_length=2_000)

    def clean(self) -> dict[str, Any]:
        data = self.cleaned_data
        name, op, raw = (str(data.get(key) or "") for key in ("field", "op", "value"))
        if not raw.strip():
            return data
        if not name:
            self.add_error("field", "Choose the fact that this value is about.")
        elif op not in OPS[FIELDS[name].kind]:
            words = ", ".join(OP_WORDS[allowed] for allowed in OPS[FIELDS[name].kind])
            self.add_error("op", f"{label(name)} can be: {words}.")
        elif read_value(name, op, raw) is None:
            self.add_error("value", _what_is_wanted(name, op))
        return data

    @property
    def is_filled(self) -> bool:
        """Say whether this is a row that can be read."""
        data = getattr(self, "cleaned_data", {})
        return not self.errors and bool(str(data.get("value") or "").strip())

    def row(self) -> dict[str, Any]:
        return {key: self.cleaned_data[key] for key in self.fields}


def _what_is_wanted(name: str, op: str) -> str:
    if op == "between":
        return f"{label(name)} between needs two numbers, as in 50-500."
    if FIELDS[name].kind == "number":
        return f"{label(name)} needs a number, as in 50."
    return f"{label(name)} needs at least one word."


class CriterionForm(RowForm):
    """A condition with its weight and whether it decides."""

    weight = forms.FloatField(
        label="Weight", required=False, min_value=0, max_value=100, initial=1, localize=False
    )
    required = forms.BooleanField(label="Required", required=False)


class DisqualifierForm(RowForm):
    """A condition that takes a record out, with its reason."""

    reason = forms.CharField(label="Reason", required=False, max_length=200)


CriteriaFormSet = formset_factory(
    CriterionForm, extra=EXTRA_ROWS, max_num=MAX_ROWS, absolute_max=MAX_ROWS + EXTRA_ROWS
)
DisqualifierFormSet = formset_factory(
    DisqualifierForm, extra=EXTRA_ROWS, max_num=MAX_ROWS, absolute_max=MAX_ROWS + EXTRA_ROWS
)


class EditForms:
    """The three forms of the edit page as one."""

    def __init__(self, content: dict[str, Any], start: dict[str, int], posted: Any = None) -> None:
        document = parse(content)
        self.text = TextForm(posted, initial={**document.prose, **start})
        self.criteria: BaseFormSet[Any] = CriteriaFormSet(
            posted, prefix="criteria", initial=[_initial(row) for row in document.criteria]
        )
        self.disqualifiers: BaseFormSet[Any] = DisqualifierFormSet(
            posted, prefix="out", initial=[_initial(row) for row in document.disqualifiers]
        )

    def is_valid(self) -> bool:
        return all([self.text.is_valid(), self.criteria.is_valid(), self.disqualifiers.is_valid()])

    def start(self) -> dict[str, int]:
        """Return the version and the save that this edit began from."""
        return {key: int(self.text.cleaned_data[key]) for key in ("base", "revision")}

    def content(self) -> dict[str, Any]:
        """Return what was posted in the shape that versions store."""
        text = self.text.cleaned_data
        return {
            "sections": {key: text.get(key, "") for key in SECTIONS},
            "criteria": [form.row() for form in self.criteria if form.is_filled],
            "disqualifiers": [form.row() for form in self.disqualifiers if form.is_filled],
        }


def posted_document(posted: Any) -> Document:
    """Return what the edit form says now, saved or not; rows that cannot be read are left out."""
    forms = EditForms({}, {}, posted)
    forms.is_valid()
    return parse(forms.content())


def picked(mine: dict[str, Any], saved: dict[str, Any], posted: Any) -> dict[str, Any]:
    """Return my content with the saved text in each section where the person chose it."""
    takes = {key for key in (*SECTIONS, "criteria", "rows_out") if posted.get(f"take-{key}")}
    texts = {key: saved["sections"].get(key, "") for key in takes & set(SECTIONS)}
    merged = {**mine, "sections": {**mine["sections"], **texts}}
    if "criteria" in takes:
        merged["criteria"] = saved["criteria"]
    if "rows_out" in takes:
        merged["disqualifiers"] = saved["disqualifiers"]
    return merged


def _initial(row: Criterion | Disqualifier) -> dict[str, Any]:
    start: dict[str, Any] = {"field": row.field, "op": row.op, "value": shown_value(row)}
    if isinstance(row, Criterion):
        return start | {"weight": f"{row.weight:g}", "required": row.required}
    return start | {"reason": row.reason}


def shown_value(row: Criterion | Disqualifier) -> str:
    """Return a row's value as a person types it: "50-500", "US, CA"."""
    if isinstance(row.value, tuple):
        joint = "-" if row.op == "between" else ", "
        return joint.join(_plain(row.field, item) for item in row.value)
    return _plain(row.field, row.value)


def _plain(name: str, item: object) -> str:
    if not isinstance(item, float):
        return str(item)
    short = money(item).replace(" ", "").replace(",", "") if FIELDS[name].unit == "US$" else ""
    # The short form only where it says exactly the same.
    return short if short and number(short) == item else f"{item:.15g}"

"""Forms of the scoring pages."""

from django import forms

from leadops.ui.forms import FileField


class WhatIfForm(forms.Form):
    """Which threshold to try."""

    t = forms.IntegerField(label="Threshold", min_value=0, max_value=100)


class DealsForm(forms.Form):
    """A file of closed deals; what its columns are called, where that is not plain."""

    file = FileField(
        label="File",
        help_text="CSV, TSV or XLSX with one row a deal: company, how it ended, the closing day.",
        widget=forms.ClearableFileInput(attrs={"accept": ".csv,.tsv,.tab,.txt,.xlsx,.xlsm"}),
    )
    outcome = forms.CharField(
        label="Column that says how a deal ended",
        max_length=200,
        required=False,
        help_text="Found by itself if it is called Stage, Status, Outcome or Result.",
    )
    positive = forms.CharField(
        label="Value that means won", max_length=200, required=False, help_text="Such as Won."
    )
    closed = forms.CharField(
        label="Column of the closing day",
        max_length=200,
        required=False,
        help_text="Found by itself if it is called Close Date or Closed On.",
    )


class KeepForm(forms.Form):
    """A column that the leak guard refuses, and why it is known before the outcome."""

    column = forms.CharField(max_length=200, widget=forms.HiddenInput)
    note = forms.CharField(
        label="Why is it known before the outcome",
        max_length=400,
        error_messages={"required": "Say why this column is known before the outcome."},
    )


class ThresholdForm(forms.Form):
    """A threshold to be proposed, with the reason."""

    threshold = forms.IntegerField(min_value=0, max_value=100, widget=forms.HiddenInput)
    note = forms.CharField(
        label="Why should it change",
        max_length=400,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Say why the threshold should change."},
    )

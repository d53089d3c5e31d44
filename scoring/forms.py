"""Forms of the scoring pages."""

from django import forms


class WhatIfForm(forms.Form):
    """Which threshold to try."""

    t = forms.IntegerField(label="Threshold", min_value=0, max_value=100)


class ThresholdForm(forms.Form):
    """A threshold to be proposed, with the reason."""

    threshold = forms.IntegerField(min_value=0, max_value=100, widget=forms.HiddenInput)
    note = forms.CharField(
        label="Why should it change",
        max_length=400,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Say why the threshold should change."},
    )

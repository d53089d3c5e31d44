"""Forms of the page that erases a person."""

from datetime import date

from django import forms
from django.utils import timezone


class FindForm(forms.Form):
    """Whom it is about."""

    email = forms.EmailField(label="E-mail address", max_length=320)


class ErasureForm(forms.Form):
    """The day on which the person asked: the law gives a month from then."""

    asked_on = forms.DateField(
        label="Asked on",
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        help_text="The day of their wish; the law gives one month from then.",
    )

    def clean_asked_on(self) -> date:
        """Refuse a day that has not come yet."""
        day: date = self.cleaned_data["asked_on"]
        if day > timezone.localdate():
            raise forms.ValidationError("This day has not come yet.")
        return day

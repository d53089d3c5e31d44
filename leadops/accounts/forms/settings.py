"""Forms of the settings: hours, how a person wants the portal, the stop."""

from collections.abc import Mapping
from typing import Any

from django import forms

from leadops.accounts.calendars import WEEKDAYS, parse_hours
from leadops.accounts.enums import KeysMode
from leadops.accounts.places import countries, time_zones

DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class HoursForm(forms.Form):
    """The workspace's working hours: one line of windows per weekday."""

    holiday_country = forms.ChoiceField(
        label="Public holidays of",
        required=False,
        choices=lambda: [("", "No holidays"), *countries()],
    )

    def __init__(self, *args: Any, hours: Mapping[str, list[str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for day, name in zip(WEEKDAYS, DAY_NAMES, strict=True):
            line = self.fields[day] = forms.CharField(
                label=name,
                required=False,
                max_length=60,
                initial=", ".join(hours.get(day, [])),
                widget=forms.TextInput(attrs={"class": "short", "placeholder": "closed"}),
            )
            line.says_optional = False  # type: ignore[attr-defined]
        self.order_fields([*WEEKDAYS, "holiday_country"])

    def clean(self) -> dict[str, Any]:
        """Read each day's windows; an empty line means closed."""
        for day in WEEKDAYS:
            windows = [w.strip() for w in self.cleaned_data.get(day, "").split(",") if w.strip()]
            try:
                parse_hours({day: windows})
            except ValueError as wrong:
                self.add_error(day, str(wrong))
            self.cleaned_data[day] = windows
        if not any(self.cleaned_data[day] for day in WEEKDAYS):
            self.add_error(None, "At least one day needs working hours, or no clock could run.")
        return self.cleaned_data

    def hours(self) -> dict[str, list[str]]:
        """Return the windows by weekday, closed days left out."""
        return {day: self.cleaned_data[day] for day in WEEKDAYS if self.cleaned_data[day]}


class PreferencesForm(forms.Form):
    """How a person wants the portal."""

    theme = forms.ChoiceField(
        required=False,
        choices=[("", "As my system"), ("light", "Light"), ("dark", "Dark")],
        widget=forms.RadioSelect,
    )
    density = forms.ChoiceField(
        label="Row height",
        choices=[("default", "Default"), ("compact", "Compact"), ("touch", "Large, for touch")],
        widget=forms.RadioSelect,
        help_text="On a touch screen it is always large.",
    )
    keys = forms.ChoiceField(
        label="Single keys",
        choices=KeysMode.choices,
        widget=forms.RadioSelect,
        help_text="For example “a” to approve. Every key has a button of the same name.",
    )
    undo_seconds = forms.IntegerField(
        label="Undo window in seconds",
        min_value=10,
        max_value=120,
        help_text="How long an approved message is held before it is sent: 10 to 120.",
    )
    holds_sends = forms.BooleanField(
        label="Hold my approvals until I press Send batch",
        required=False,
        help_text="Then there is no time limit at all.",
    )
    time_zone = forms.ChoiceField(label="My time zone", choices=time_zones)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # "As my system" is stored as nothing: one of the three is always chosen.
        self.fields["theme"].says_optional = False  # type: ignore[attr-defined]


class PauseForm(forms.Form):
    """Why nothing is to leave for now."""

    why = forms.CharField(
        label="Why", max_length=200, help_text="Everybody sees it until sending goes on."
    )

"""Forms of voice, sequences and reasons."""

from django import forms

MAX_TOUCHES = 5


class TryForm(forms.Form):
    """A text to try the rules on."""

    subject = forms.CharField(max_length=200, required=False)
    body = forms.CharField(
        label="Text", max_length=10_000, widget=forms.Textarea(attrs={"rows": 8})
    )
    sender = forms.CharField(label="Signed by", max_length=120, required=False)


class SequenceForm(forms.Form):
    """A sequence: its name, what it offers, and the days between its touches."""

    name = forms.CharField(max_length=120, help_text="For your team only, never sent.")
    offer = forms.CharField(
        label="What we offer",
        max_length=600,
        help_text="One or two plain sentences that start with “We”. They are approved with the "
        "first variant; figures in them need to be true.",
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    delays = forms.CharField(
        label="Days between touches",
        initial="0, 4, 7",
        help_text="First number 0. “0, 4, 7”: at once, four days later, seven days after that. "
        "Two to five touches.",
    )

    def clean_delays(self) -> tuple[int, ...]:
        parts = [one.strip() for one in self.cleaned_data["delays"].split(",") if one.strip()]
        if not all(one.isdecimal() and len(one) <= 3 for one in parts):
            raise forms.ValidationError("Write whole numbers with commas between, such as 0, 4, 7.")
        if not 2 <= len(parts) <= MAX_TOUCHES:
            raise forms.ValidationError("Two to five touches; three is the default.")
        return tuple(int(one) for one in parts)


class CaptureForm(forms.Form):
    """Pasted evidence with the page it stands on."""

    url = forms.URLField(label="Address of the page", max_length=2000, assume_scheme="https")
    text = forms.CharField(
        label="Pasted words",
        max_length=20_000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Whole sentences, exactly as they stand there.",
    )


class KnowForm(forms.Form):
    """What a person knows, kept under their name."""

    text = forms.CharField(
        label="I know this because …",
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Say it as the mail should open: “At the fair in Lyon you asked about …”.",
    )

"""What the review's forms may carry."""

from typing import Any

from django import forms

from leadops.gates.forms import EVIDENCE
from outreach.actions.edits import LONGEST_BODY
from outreach.queries.decisions import NEEDS_WORDS, NEXT_STEPS, REASONS


class Text(forms.CharField):
    """The text of a message, its length counted as a browser counts: a line's end is one."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=LONGEST_BODY, **kwargs)
        self.error_messages["max_length"] = (
            f"The text has more than {LONGEST_BODY:,} characters. It is not saved; shorten it."
        )

    def to_python(self, value: Any) -> Any:
        return str(super().to_python(value)).replace("\r\n", "\n")


class EditForm(forms.Form):
    """A reviewer's words."""

    subject = forms.CharField(max_length=200, required=False, strip=False)
    body = Text(required=False, strip=False)


class ApproveEditedForm(forms.Form):
    """An approval of one's own words: what was shown checked, and what waited when it began."""

    digest = forms.CharField(max_length=64)
    words = forms.CharField(max_length=64)
    nonce = forms.CharField(max_length=64)
    subject = forms.CharField(
        max_length=200, error_messages={"required": "A subject is needed to approve."}
    )
    body = Text(error_messages={"required": "Text is needed to approve."})

    @property
    def asks_for_words(self) -> bool:
        """Whether nothing is wrong but what the person wrote themselves."""
        return bool(self.errors) and self.errors.keys() <= {"subject", "body"}

    def evidence(self) -> dict[str, Any]:
        """Return the answers to the claims."""
        return {
            name.removeprefix(EVIDENCE): self.data[name]
            for name in self.data
            if name.startswith(EVIDENCE)
        }


class ReasonForm(forms.Form):
    """Why drafts are rejected, and what comes next."""

    reason = forms.ChoiceField(choices=list(REASONS.items()))
    next_step = forms.ChoiceField(choices=list(NEXT_STEPS.items()), required=False)
    comment = forms.CharField(max_length=1000, required=False)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("reason") in NEEDS_WORDS and not cleaned.get("comment", "").strip():
            self.add_error("comment", "Say in a few words why.")
        return cleaned


class RejectForm(ReasonForm):
    """The rejection of one draft, of exactly the words that its page showed."""

    claim = forms.IntegerField(min_value=1, required=False)
    digest = forms.CharField(max_length=64)
    nonce = forms.CharField(max_length=64)


class AssignForm(forms.Form):
    """The rep whom drafts go to."""

    to = forms.ChoiceField(label="To")

    def __init__(self, *args: Any, reps: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["to"].choices = [("", "Choose a rep"), *reps]  # type: ignore[attr-defined]


class FixForm(forms.Form):
    """Which finding's fix to apply to which words."""

    finding = forms.IntegerField(min_value=0)


class PersonForm(forms.Form):
    """Filters of the list of decisions."""

    person = forms.UUIDField(required=False)
    day = forms.DateField(required=False)
    result = forms.ChoiceField(
        choices=[("", "All"), ("approve", "Approved"), ("reject", "Rejected")], required=False
    )


class BackingForm(forms.Form):
    """What backs a sentence: own knowledge, or pasted words with their page."""

    text = forms.CharField(
        label="I know this because …",
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    url = forms.URLField(
        label="Page it stands on", max_length=2000, required=False, assume_scheme="https"
    )

"""Forms of the demo's pages."""

from typing import Any

from django import forms

from leadops.demo.answers import KINDS


class AnswerForm(forms.Form):
    """What the recipient of a sink message sends back."""

    kind = forms.ChoiceField(
        label="What comes back", choices=list(KINDS.items()), widget=forms.RadioSelect
    )
    words = forms.CharField(
        label="Their words",
        required=False,
        max_length=20_000,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text="For a bounce: the words of the mail server.",
    )

    def clean(self) -> dict[str, Any]:
        """An answer needs words; a server finds its own."""
        given = super().clean() or {}
        if given.get("kind") == "answer" and not given.get("words", "").strip():
            self.add_error("words", "Write what this person answers.")
        return given

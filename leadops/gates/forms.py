"""What a decision form may carry."""

from collections.abc import Iterable
from typing import Any

from django import forms

from leadops.gates.enums import Verdict

EVIDENCE = "evidence-"


class GuestForm(forms.Form):
    """Whom to invite to which free seat of one proposal."""

    email = forms.EmailField(
        label="E-mail of the guest",
        help_text="They see this one proposal and nothing else. The link works for 72 hours.",
    )
    seat = forms.ChoiceField(label="Seat")

    def __init__(self, *args: Any, seats: Iterable[tuple[str, str]], **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["seat"].choices = list(seats)  # type: ignore[attr-defined]


class DecisionForm(forms.Form):
    """The fields every gate's card posts; `evidence-*` fields become the decision's evidence."""

    verdict = forms.ChoiceField(choices=Verdict.choices)
    digest = forms.CharField(max_length=64)
    nonce = forms.CharField(max_length=64, required=False)
    seat = forms.CharField(max_length=20, required=False)
    reason = forms.CharField(max_length=40, required=False)
    comment = forms.CharField(max_length=1000, required=False)
    answer = forms.CharField(max_length=1000, required=False)  # of a second look
    seconds_taken = forms.IntegerField(min_value=0, max_value=86_400, required=False)
    next = forms.CharField(max_length=500, required=False)

    def evidence(self) -> dict[str, Any]:
        """Return what the card asked for besides the verdict."""
        return {
            name.removeprefix(EVIDENCE): self.data[name]
            for name in self.data
            if name.startswith(EVIDENCE)
        }

    def facts(self) -> dict[str, Any]:
        """Return the fields that make two posts the same post."""
        return {
            **{k: v for k, v in self.cleaned_data.items() if k not in {"nonce", "next"}},
            "evidence": self.evidence(),
        }

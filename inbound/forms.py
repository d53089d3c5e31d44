"""Forms of inbound's pages."""

from django import forms

from inbound.enums import Disposition

KEYED = (
    Disposition.MEETING,
    Disposition.INTERESTED,
    Disposition.QUESTION,
    Disposition.REFERRAL,
    Disposition.LATER,
    Disposition.OBJECTION,
    Disposition.NOT_INTERESTED,
    Disposition.UNSUBSCRIBE,
    Disposition.WRONG_PERSON,
)


class CheckForm(forms.Form):
    """The verdict of a person on one reply; empty means the machine was right."""

    disposition = forms.ChoiceField(
        choices=[("", "As it is"), *Disposition.choices], required=False
    )
    is_somebody_else = forms.BooleanField(required=False)

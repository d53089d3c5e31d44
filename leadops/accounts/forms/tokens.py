"""Forms of API tokens and service accounts."""

from typing import Any

from django import forms

from leadops.accounts.enums import PERSONAL, Scope


class TokenForm(forms.Form):
    """A name to know a token by, and what it may do."""

    name = forms.CharField(label="Name", max_length=60, help_text="Such as “CRM import”.")
    scopes = forms.MultipleChoiceField(
        label="It may", choices=Scope.choices, widget=forms.CheckboxSelectMultiple
    )


class ServiceForm(TokenForm):
    """A service account never decides or administers, so those scopes are not offered."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        scopes = self.fields["scopes"]
        assert isinstance(scopes, forms.MultipleChoiceField)
        scopes.choices = [one for one in Scope.choices if one[0] not in PERSONAL]

"""Forms of passwords: new, lost, said again."""

from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from leadops.accounts.models import User


class AskResetForm(forms.Form):
    """Whose password is lost."""

    email = forms.EmailField(
        label="E-mail", max_length=254, widget=forms.EmailInput(attrs={"autocomplete": "username"})
    )


class NewPasswordMixin(forms.Form):
    """A new password: at least 8 characters, not common, not the person's own name."""

    password = forms.CharField(
        label="Password",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text="At least 8 characters. Pasting from a password manager is fine.",
    )

    def person(self) -> User:
        """Return the person the password is for, as far as the form knows them."""
        return User(
            name=self.cleaned_data.get("name", ""), email=self.cleaned_data.get("email", "")
        )

    def clean(self) -> dict[str, Any]:
        """Hold the password against the validators of the settings."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if password := cleaned.get("password"):
            try:
                validate_password(password, self.person())
            except ValidationError as refusal:
                self.add_error("password", refusal)
        return cleaned


class ResetForm(NewPasswordMixin):
    """A new password by a reset link."""

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["password"].label = "New password"

    def person(self) -> User:
        """Return whose link it is."""
        return self.user


class ConfirmPasswordForm(forms.Form):
    """The password, to say again that it is you."""

    password = forms.CharField(
        label="Your password",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )


class PasswordForm(NewPasswordMixin):
    """A new password for oneself."""

    field_order = ("old", "password")
    old = forms.CharField(
        label="Current password",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["password"].label = "New password"

    def person(self) -> User:
        """Return the signed-in person."""
        return self.user

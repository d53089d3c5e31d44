"""Forms of signing in: the password, the codes and the passkeys behind it."""

from typing import Any

from allauth.account.forms import LoginForm
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn.forms import (
    AddWebAuthnForm,
    AuthenticateWebAuthnForm,
    LoginWebAuthnForm,
    ReauthenticateWebAuthnForm,
)
from django import forms
from django.conf import settings
from django.core.cache import cache
from django.core.exceptions import ValidationError

# One answer for an unknown address, a wrong password and an ended account: it tells them apart to
# nobody. The throttle has its own.
NO_MATCH = "This e-mail and password do not belong together. Check both."
SIGN_IN_WORDS = {
    "too_many_login_attempts": "Too many tries. Wait five minutes, then try again.",
}
# Three steps of 30 seconds: the one that runs and, for clocks that are off, one either side.
CODE_LIFE_SECONDS = 30 * (1 + 2 * settings.MFA_TOTP_TOLERANCE)


class SignInForm(LoginForm):
    """allauth's sign-in (its throttle, its even timing) in our words."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.is_throttled = False
        self.fields["login"].label = "E-mail"
        self.fields["login"].widget = forms.EmailInput(attrs={"autocomplete": "username"})
        self.fields["password"].label = "Password"
        self.fields["password"].help_text = ""
        self.fields["password"].widget = forms.PasswordInput(
            attrs={"autocomplete": "current-password"}
        )

    def clean(self) -> dict[str, Any]:
        """Check the pair; an account that ended answers like a wrong password."""
        try:
            cleaned: dict[str, Any] = super().clean()
        except ValidationError as refusal:
            self.is_throttled = refusal.code == "too_many_login_attempts"
            raise ValidationError(SIGN_IN_WORDS.get(refusal.code or "", NO_MATCH)) from refusal
        if self.user is not None and not self.user.is_active:
            raise ValidationError(NO_MATCH)
        return cleaned


WRONG_CODE = "This code is not right, or was used before. Type the one that the app shows now."
WRONG_PASSKEY = "This passkey did not prove who you are. Try again, or use another way."


class CodeMixin(forms.Form):
    """A code of the authenticator app, or a recovery code; each counts once."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.is_throttled = False
        self.fields["code"] = forms.CharField(
            label="Code",
            max_length=20,
            widget=forms.TextInput(
                attrs={"autocomplete": "one-time-code", "inputmode": "numeric", "class": "short"}
            ),
            help_text="Six digits of your app, or a recovery code of eight.",
        )

    def clean_code(self) -> str:
        """Check the code under the throttle; one that was used in its 90 seconds is refused."""
        try:
            code: str = super().clean_code()  # type: ignore[misc]
        except ValidationError as refusal:
            self.is_throttled = refusal.code == "too_many_login_attempts"
            raise ValidationError(SIGN_IN_WORDS.get(refusal.code or "", WRONG_CODE)) from refusal
        used = self.authenticator  # type: ignore[attr-defined]
        # The library remembers a code for one step; with a step of tolerance it lives for three.
        if used.type == Authenticator.Type.TOTP and not cache.add(
            f"totp:{used.pk}:{code.replace(' ', '')}", 1, timeout=CODE_LIFE_SECONDS
        ):
            raise ValidationError(WRONG_CODE)
        return code


class CodeForm(CodeMixin, AuthenticateForm):
    """The second step of signing in."""


class ConfirmCodeForm(CodeMixin, ReauthenticateForm):
    """A code, to say again that it is you."""


class PasskeyMixin:
    """What a browser answers for a passkey; junk is refused like a wrong passkey."""

    def clean_credential(self) -> Any:
        """Check the signature against the challenge of this session."""
        try:
            return super().clean_credential()  # type: ignore[misc]
        except (AttributeError, KeyError, TypeError, ValueError, ValidationError) as refusal:
            # The library reads deep into what the browser sent, which may be anything.
            raise ValidationError(WRONG_PASSKEY) from refusal


class PasskeySignInForm(PasskeyMixin, LoginWebAuthnForm):
    """A passkey instead of address and password."""


class PasskeyCodeForm(PasskeyMixin, AuthenticateWebAuthnForm):
    """A passkey as the second step of signing in."""


class ConfirmPasskeyForm(PasskeyMixin, ReauthenticateWebAuthnForm):
    """A passkey, to say again that it is you."""


class AddPasskeyForm(AddWebAuthnForm):
    """A new passkey; one that asked for no fingerprint, face or PIN is refused."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["passwordless"]
        self.initial["name"] = ""
        self.fields["name"] = forms.CharField(
            label="Name",
            max_length=60,
            help_text="So that you know it again, for example the device it is on.",
        )

    def clean(self) -> dict[str, Any]:
        """Check what the authenticator signed against the challenge of this session."""
        self.cleaned_data["passwordless"] = True
        try:
            cleaned: dict[str, Any] = super().clean()
        except (AttributeError, KeyError, TypeError, ValueError, ValidationError) as refusal:
            raise ValidationError(WRONG_PASSKEY) from refusal
        return cleaned


class AppForm(ActivateTOTPForm):
    """The first code of a new authenticator app shows that it holds the secret."""

    def __init__(self, *args: Any, secret: str, **kwargs: Any) -> None:
        forms.Form.__init__(self, *args)
        self.user, self.secret = kwargs["user"], secret
        code = self.fields["code"]
        code.label, code.help_text = "Code", "The six digits that the app shows now."
        code.widget = forms.TextInput(
            attrs={"autocomplete": "one-time-code", "inputmode": "numeric", "class": "short"}
        )

    def clean_code(self) -> str:
        """Check the code under the throttle."""
        try:
            code: str = super().clean_code()
        except ValidationError as refusal:
            words = {"rate_limited": SIGN_IN_WORDS["too_many_login_attempts"]}
            raise ValidationError(words.get(refusal.code or "", WRONG_CODE)) from refusal
        return code

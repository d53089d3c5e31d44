"""Forms of the accounts pages."""

from collections.abc import Iterable, Mapping
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

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
from django.contrib.auth.password_validation import validate_password
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.utils import timezone

from leadops.accounts.calendars import WEEKDAYS, parse_hours
from leadops.accounts.enums import PERSONAL, KeysMode, Role, Scope
from leadops.accounts.models import Membership, User
from leadops.accounts.places import countries, time_zones

# Nobody plans further; the calendar's own ends would break the arithmetic of spans.
FARTHEST = timedelta(days=2 * 366)
DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

# One answer for an unknown address, a wrong password and an ended account: it tells them apart to
# nobody. The throttle has its own.
SIGN_IN_WORDS = {
    "too_many_login_attempts": "Too many tries. Wait five minutes, then try again.",
}
# Three steps of 30 seconds: the one that runs and, for clocks that are off, one either side.
CODE_LIFE_SECONDS = 30 * (1 + 2 * settings.MFA_TOTP_TOLERANCE)
NO_MATCH = "This e-mail and password do not belong together. Check both."


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


class PersonMixin(forms.Form):
    """Who somebody is and where their clock is."""

    name = forms.CharField(
        label="Your name", max_length=120, widget=forms.TextInput(attrs={"autocomplete": "name"})
    )


class AcceptForm(NewPasswordMixin, PersonMixin):
    """A new person accepts an invitation; the address comes from the invitation."""

    field_order = ("name", "time_zone", "password")
    time_zone = forms.ChoiceField(label="Your time zone", choices=time_zones, initial="UTC")

    def __init__(self, *args: Any, email: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.email = email

    def person(self) -> User:
        """Return the invited person, so that the password may not be their address."""
        return User(name=self.cleaned_data.get("name", ""), email=self.email)


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


class JoinForm(forms.Form):
    """A person who is known already joins another workspace with their own password."""

    password = forms.CharField(
        label="Your password",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
        help_text="You already have an account with this address. Enter its password to join.",
    )


class WorkspaceFields(forms.Form):
    """What a workspace is called and where it sits."""

    workspace_name = forms.CharField(
        label="Workspace name", max_length=120, help_text="Shown in the bar, for example your team."
    )
    legal_name = forms.CharField(
        label="Legal name", max_length=200, help_text="Stands at the end of every message."
    )
    postal_address = forms.CharField(
        label="Postal address",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3, "autocomplete": "street-address"}),
        help_text="The law asks for it in every message. Sending waits until it is here.",
    )
    country = forms.ChoiceField(
        label="Default country",
        choices=countries,
        initial="US",
        help_text="Used for uploads that name no country.",
    )
    zone = forms.ChoiceField(label="Time zone", choices=time_zones, initial="UTC")

    def clean_postal_address(self) -> str:
        """Keep the lines, drop empty ones."""
        lines = [line.strip() for line in self.cleaned_data["postal_address"].splitlines()]
        return "\n".join(line for line in lines if line)

    def facts(self) -> dict[str, str]:
        """Return the workspace's columns."""
        data = self.cleaned_data
        return {
            "name": data["workspace_name"],
            "legal_name": data["legal_name"],
            "postal_address": data["postal_address"],
            "country": data["country"],
            "time_zone": data["zone"],
        }


class StartForm(NewPasswordMixin, PersonMixin, WorkspaceFields):
    """The first administrator and the first real workspace."""

    field_order = (
        "workspace_name",
        "legal_name",
        "postal_address",
        "country",
        "zone",
        "name",
        "email",
        "password",
        "works_alone",
        "second_factor",
    )
    works_alone = forms.BooleanField(
        label="I work alone for now",
        required=False,
        help_text="You get every role. Where two functions decide, you look twice, 12 hours apart.",
    )
    email = forms.EmailField(
        label="Your e-mail", widget=forms.EmailInput(attrs={"autocomplete": "username"})
    )
    second_factor = forms.BooleanField(
        label="Set up an authenticator app next",
        required=False,
        help_text="Whoever learns your password then still cannot sign in as you. Two minutes.",
    )

    def clean_email(self) -> str:
        """Refuse an address that somebody has already."""
        email: str = self.cleaned_data["email"]
        if User.objects.filter(email__iexact=email).exists():
            raise ValidationError("This address already has an account. Use another one.")
        return email

    def person_facts(self) -> dict[str, str]:
        """Return the person's columns; the clock is the workspace's until they choose."""
        data = self.cleaned_data
        return {
            "name": data["name"],
            "email": data["email"],
            "password": data["password"],
            "time_zone": data["zone"],
        }

    def roles(self) -> list[Role]:
        """Return what the first person is: the administrator, alone everything that decides."""
        if not self.cleaned_data["works_alone"]:
            return [Role.ADMIN]
        return [role for role in Role if role != Role.AUDITOR]


class RolesForm(forms.Form):
    """What a member may be."""

    roles = forms.MultipleChoiceField(choices=Role.choices, widget=forms.CheckboxSelectMultiple)


class InviteForm(RolesForm):
    """Whom to invite, as what."""

    field_order = ("email", "roles")
    email = forms.EmailField(
        label="E-mail", help_text="The link works for this address only, once, for 72 hours."
    )


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


class PauseForm(forms.Form):
    """Why nothing is to leave for now."""

    why = forms.CharField(
        label="Why", max_length=200, help_text="Everybody sees it until sending goes on."
    )


class AbsenceForm(forms.Form):
    """From which day to which somebody is away, both included."""

    first = forms.DateField(label="First day away", widget=forms.DateInput(attrs={"type": "date"}))
    last = forms.DateField(label="Last day away", widget=forms.DateInput(attrs={"type": "date"}))

    def clean(self) -> dict[str, Any]:
        """Refuse a span that runs backwards."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        first, last = cleaned.get("first"), cleaned.get("last")
        if first and last and last < first:
            self.add_error("last", "The last day lies before the first.")
        near = timezone.now().date()
        for name, day in (("first", first), ("last", last)):
            if day and abs(day - near) > FARTHEST:
                self.add_error(name, "This day is more than two years away. Check the year.")
        return cleaned

    def span(self, zone: str) -> tuple[datetime, datetime]:
        """Return the span as instants of the person's own clock."""
        clock = ZoneInfo(zone)
        first, last = self.cleaned_data["first"], self.cleaned_data["last"]
        return (
            datetime.combine(first, time.min, clock),
            datetime.combine(last + timedelta(days=1), time.min, clock),
        )


class DeputyForm(AbsenceForm):
    """Who sits in whose seat, from which day to which, both included."""

    field_order = ("role", "person", "first", "last")
    role = forms.ChoiceField(label="Seat of")
    person = forms.ChoiceField(label="Deputy")

    def __init__(
        self, *args: Any, roles: Iterable[Role], people: Iterable[Membership], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        seats, deputies = self.fields["role"], self.fields["person"]
        assert isinstance(seats, forms.ChoiceField)
        assert isinstance(deputies, forms.ChoiceField)
        seats.choices = [(role.value, role.label) for role in roles]
        deputies.choices = [(str(one.pk), one.user.name) for one in people]
        self.fields["first"].label, self.fields["last"].label = "First day", "Last day"


class SuccessorForm(forms.Form):
    """Who takes over the open work of somebody who leaves."""

    successor = forms.ChoiceField(
        required=False, help_text="Gets open handoffs, leads and mailboxes."
    )

    def __init__(self, *args: Any, people: Iterable[Membership], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["successor"]
        assert isinstance(field, forms.ChoiceField)
        nobody = ("", "Nobody: leads go back to their territory")
        field.choices = [nobody, *((str(one.pk), one.user.name) for one in people)]


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

"""Forms about members: what they are, when they are away, who takes over."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django import forms
from django.utils import timezone

from leadops.accounts.enums import Role
from leadops.accounts.models import Membership
from leadops.accounts.wall_clock import local_day

# Nobody plans further; the calendar's own ends would break the arithmetic of spans.
FARTHEST = timedelta(days=2 * 366)
NOBODY = "nobody"


class RolesForm(forms.Form):
    """What a member may be."""

    roles = forms.MultipleChoiceField(choices=Role.choices, widget=forms.CheckboxSelectMultiple)


class InviteForm(RolesForm):
    """Whom to invite, as what."""

    field_order = ("email", "roles")
    email = forms.EmailField(
        label="E-mail", help_text="The link works for this address only, once, for 72 hours."
    )


class AbsenceForm(forms.Form):
    """From which day to which somebody is away, both included."""

    first = forms.DateField(label="First day away", widget=forms.DateInput(attrs={"type": "date"}))
    last = forms.DateField(label="Last day away", widget=forms.DateInput(attrs={"type": "date"}))

    def __init__(self, *args: Any, zone: str = "UTC", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.zone = zone

    def clean(self) -> dict[str, Any]:
        """Refuse a span that runs backwards or is over."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        first, last = cleaned.get("first"), cleaned.get("last")
        if first and last and last < first:
            self.add_error("last", "The last day lies before the first.")
        elif last and last < local_day(timezone.now(), self.zone):
            self.add_error("last", "This day is over. Check the date.")
        near = timezone.now().date()
        for name, day in (("first", first), ("last", last)):
            if day and abs(day - near) > FARTHEST:
                self.add_error(name, "This day is more than two years away. Check the year.")
        return cleaned

    def span(self) -> tuple[datetime, datetime]:
        """Return the span as instants of the form's clock."""
        clock = ZoneInfo(self.zone)
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
        help_text="Gets open handoffs, leads and mailboxes, and the place in routing rules.",
        error_messages={
            "required": "Choose who takes the work over, or that nobody does.",
            "invalid_choice": "Choose somebody who is still here and can take over.",
        },
    )

    def __init__(self, *args: Any, people: Iterable[Membership], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["successor"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [
            ("", "Choose who takes over"),
            *((str(one.pk), one.user.name) for one in people),
            (NOBODY, "Nobody: leads go back to their territory"),
        ]

    def chosen(self) -> UUID | None:
        """Return the successor's membership, None for nobody."""
        wanted = self.cleaned_data["successor"]
        return None if wanted == NOBODY else UUID(wanted)

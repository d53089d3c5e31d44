"""The style guide: every component in every state on one page, for people and for axe."""

from datetime import timedelta

from django import forms
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from leadops.ui.forms import FileField

STATES = (
    "Waiting",
    "Approved",
    "Rejected",
    "Stale",
    "Blocked",
    "On time",
    "Due soon",
    "Breached",
    "Paused",
)


class SampleForm(forms.Form):
    """One field of each kind."""

    company = forms.CharField(help_text="As it stands in the register.")
    employees = forms.IntegerField(min_value=1, required=False)
    region = forms.ChoiceField(choices=[("dach", "DACH"), ("nordics", "Nordics")])
    verdict = forms.ChoiceField(
        choices=[("match", "Match"), ("none", "No match"), ("unsure", "Unsure")],
        widget=forms.RadioSelect,
    )
    agreed = forms.BooleanField(label="Stop the sequence on any reply", required=False)
    note = forms.CharField(widget=forms.Textarea, required=False, help_text="Seen by your team.")
    file = FileField(required=False, label="List of companies")


def styleguide(request: HttpRequest) -> HttpResponse:
    """Show the components."""
    now = timezone.now()
    context = {
        "states": STATES,
        "form": SampleForm({"company": "", "employees": "-2", "region": "dach"}),
        "plain_form": SampleForm(),
        "page": Paginator(range(480), 25).page(4),
        "soon": now + timedelta(minutes=4, seconds=12),
        "later": now + timedelta(hours=20),
        "over": now - timedelta(minutes=12),
        "left": timedelta(hours=1, minutes=40),
        "recent": now - timedelta(minutes=12),
        "old": now - timedelta(days=40),
        "rows": ROWS,
    }
    return render(request, "components/styleguide.html", context)


def focus(request: HttpRequest) -> HttpResponse:
    """Show the review layout with invented text."""
    return render(request, "components/styleguide_focus.html", {"recent": timezone.now()})


def door(request: HttpRequest) -> HttpResponse:
    """Show the layout of pages outside the portal."""
    return render(request, "components/styleguide_door.html", {"form": SampleForm()})


ROWS = (
    ("Quay Robotics", "Dana Ruiz", 84, "Waiting", "hires 3 field engineers in Rotterdam"),
    ("Nordlicht Optik", "Jo Petersen", 71, "Stale", "opens a second plant in Jena"),
    ("Harrow & Finch", "Sam Okafor", 66, "Blocked", "moved its help desk to Zendesk"),
    ("Bellweather Analytics", "Ines Duarte", 58, "Approved", "names a new VP of operations"),
)

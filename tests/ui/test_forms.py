"""Fields in the portal's markup."""

import re

import pytest
from django import forms
from django.forms.renderers import DjangoTemplates

SIZES = [("", "Any"), ("s", "< 50 & more"), ("Large", [("l", "250"), ("xl", "1,000")])]


class Filters(forms.Form):
    """A select with a group, and one that takes several."""

    size = forms.ChoiceField(choices=SIZES, required=False)
    kinds = forms.MultipleChoiceField(choices=[("a", "A"), ("b", "B")])


def written(form, field):
    return re.sub(r"\s*\n\s*", "", str(form[field].as_widget()))


@pytest.mark.parametrize("chosen", [{}, {"size": "xl", "kinds": ["b"]}], ids=["none", "some"])
@pytest.mark.parametrize("field", ["size", "kinds"])
def test_a_select_says_what_djangos_own_says(field, chosen):
    """Ours draws the options without a template each."""
    ours, theirs = Filters(initial=chosen), Filters(initial=chosen, renderer=DjangoTemplates())

    assert written(ours, field) == written(theirs, field)
    assert ("selected" in written(ours, field)) == bool(chosen or field == "size")

"""Fields in the portal's markup."""

import re

import pytest
from django import forms
from django.core.files.uploadedfile import SimpleUploadedFile
from django.forms.renderers import DjangoTemplates

from leadops.compliance.forms import ImportForm
from leadops.tour.forms import DealsForm, TourFileForm
from outreach.forms.kinds import FileForm
from prospects.forms import UploadForm

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


@pytest.mark.parametrize("form", [ImportForm, TourFileForm, DealsForm, UploadForm, FileForm])
@pytest.mark.parametrize(
    ("sent", "said"),
    [
        (None, "Choose a file."),
        (SimpleUploadedFile("mine.csv", b""), "This file is empty. Choose another one."),
    ],
    ids=["none", "empty"],
)
def test_a_missing_file_and_an_empty_one_are_told_in_our_words(form, sent, said):
    field = form.base_fields["deals" if form is DealsForm else "file"]

    with pytest.raises(forms.ValidationError) as refused:
        field.clean(sent)

    assert refused.value.messages == [said]

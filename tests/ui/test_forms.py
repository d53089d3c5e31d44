"""Fields in the portal's markup."""

import re
from importlib import import_module

import pytest
from django import forms
from django.core.files.uploadedfile import SimpleUploadedFile
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


def kinds(form):
    """List a form's subclasses, and theirs."""
    return [one for kind in form.__subclasses__() for one in (kind, *kinds(kind))]


def file_fields():
    """Find every field of the portal that takes a file, by the modules behind its addresses."""
    for routes in ("leadops.urls", "leadops.ui.urls"):
        import_module(routes)
    return {
        f"{form.__module__}.{form.__qualname__}.{name}": field
        for form in kinds(forms.BaseForm)
        if form.__module__.split(".")[0] not in ("django", "tests")
        for name, field in form.base_fields.items()
        if isinstance(field, forms.FileField)
    }


def test_the_fields_that_take_a_file_are_found():
    assert {
        "leadops.tour.forms.DealsForm.deals",
        "prospects.forms.UploadForm.file",
        "scoring.forms.DealsForm.file",
    } <= set(file_fields())


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        (None, "Choose a file."),
        (SimpleUploadedFile("mine.csv", b""), "This file is empty. Choose another one."),
    ],
    ids=["none", "empty"],
)
def test_a_missing_file_and_an_empty_one_are_told_in_our_words(sent, said):
    asked = {name: field for name, field in file_fields().items() if sent or field.required}
    heard = {}
    for name, field in asked.items():
        with pytest.raises(forms.ValidationError) as refused:
            field.clean(sent)
        heard[name] = refused.value.messages

    assert heard == {name: [said] for name in asked}

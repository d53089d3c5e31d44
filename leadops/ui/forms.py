"""Form rendering in the portal's markup: label, hint, error, control."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar

from django.forms import BaseForm
from django.forms import FileField as DjangoFileField
from django.forms.renderers import TemplatesSetting

from leadops.ui.errors import Refusal


class PortalRenderer(TemplatesSetting):
    """Renders every form and field with the portal's own components."""

    form_template_name = "components/form.html"
    field_template_name = "components/field.html"


class FileField(DjangoFileField):
    """A file, refused in the portal's own words."""

    default_error_messages: ClassVar = {
        "required": "Choose a file.",
        "invalid": "No file came with the form. Choose it again.",
        "empty": "This file is empty. Choose another one.",
    }


@contextmanager
def refused_at(form: BaseForm, field: str, *kinds: type[Refusal]) -> Iterator[None]:
    """Turn a refusal of these kinds into the field's error: the form is shown again as typed."""
    try:
        yield
    except kinds as refusal:
        form.add_error(field, refusal.sentence)

"""Form rendering in the portal's markup: label, hint, error, control."""

from django.forms.renderers import TemplatesSetting


class PortalRenderer(TemplatesSetting):
    """Renders every form and field with the portal's own components."""

    form_template_name = "components/form.html"
    field_template_name = "components/field.html"

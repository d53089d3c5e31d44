"""The form of the model connection."""

from __future__ import annotations

from typing import Any

from django import forms

from leadops.ai.endpoints import checked_url
from leadops.ai.errors import EndpointRefused
from leadops.ai.models import CURRENCY


class ConnectionForm(forms.Form):
    """Address, model, key, prices and cap; an empty key or currency keeps the stored one."""

    base_url = forms.CharField(
        label="Base URL",
        max_length=300,
        help_text="Any OpenAI-compatible server, as in https://api.example.com/v1.",
    )
    model = forms.CharField(label="Model", max_length=120)
    api_key = forms.CharField(
        label="API key",
        required=False,
        max_length=500,
        strip=True,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
        help_text="Stored sealed and never shown again. Leave empty to keep the stored key.",
    )
    price_in = forms.DecimalField(
        label="Price per million tokens sent",
        min_value=0,
        max_value=100_000,
        decimal_places=4,
        help_text="0 for a server of your own.",
    )
    price_out = forms.DecimalField(
        label="Price per million tokens received",
        min_value=0,
        max_value=100_000,
        decimal_places=4,
    )
    currency = forms.RegexField(
        r"^[A-Za-z]{3}$",
        label="Currency",
        required=False,
        initial=CURRENCY,
        help_text="Of the prices and the budget: three letters, as in USD or EUR. Leave empty to "
        "keep the stored one.",
        error_messages={"invalid": "Write the currency as three letters: USD, EUR, GBP."},
    )
    monthly_cap = forms.DecimalField(
        label="Budget per month",
        min_value=0,
        max_value=1_000_000,
        decimal_places=2,
        help_text="Reserved before each call. When it is used up, the built-in engine goes on.",
    )
    is_on = forms.BooleanField(label="Use this model", required=False)

    def clean_base_url(self) -> str:
        try:
            return checked_url(self.cleaned_data["base_url"])
        except EndpointRefused as refusal:
            raise forms.ValidationError(refusal.sentence) from refusal

    def clean_currency(self) -> str | None:
        return self.cleaned_data["currency"].upper() or None

    def clean_api_key(self) -> str:
        key: str = self.cleaned_data["api_key"]
        if not (key.isascii() and key.isprintable()) or " " in key:
            raise forms.ValidationError("A key has no spaces and only plain characters.")
        return key

    def facts(self) -> dict[str, Any]:
        """Return the cleaned values as the action takes them."""
        return self.cleaned_data | {"api_key": self.cleaned_data["api_key"] or None}

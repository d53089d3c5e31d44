"""What stands behind an address's question mark: what a view does not know is refused, by name.

A filter that were left out instead would answer with everything, and a program cannot see that.
One with nothing behind its name, as an empty field of a form sends it, is not asked.
"""

from typing import Any

from rest_framework import serializers
from rest_framework.exceptions import ValidationError

from leadops.api.fields import Text, Whole
from leadops.api.names import not_known, twice


class Asked(serializers.Serializer[Any]):
    """Nothing: the parameters of a view are the fields of a subclass."""


class PageAsked(Asked):
    """Which page, and how long; an empty cursor is the first page's."""

    cursor = Text(required=False, allow_blank=True, help_text="Of another page.")
    limit = Whole(
        required=False,
        min_value=1,
        max_value=200,
        help_text="Rows a page, 1 to 200, else 50.",
    )


def read(kind: type[Asked], query: Any) -> dict[str, Any]:
    """Return what a query string asks, or refuse with the names of what is not understood."""
    asked = kind(data={name: value for name, value in query.items() if value})
    wrong = not_known(query, asked.fields, done="asked") | twice(query, asked.fields)
    if wrong:
        raise ValidationError(wrong)
    asked.is_valid(raise_exception=True)
    return dict(asked.validated_data)

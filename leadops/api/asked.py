"""What stands behind an address's question mark: what a view does not know is refused, by name.

A filter that were left out instead would answer with everything, and a program cannot see that.
One with nothing behind its name, as an empty field of a form sends it, is not asked.
"""

from collections.abc import Sequence
from typing import Any

from rest_framework import serializers
from rest_framework.exceptions import ValidationError

LONGEST_NAME = 60


class Asked(serializers.Serializer[Any]):
    """Nothing: the parameters of a view are the fields of a subclass."""


class Choice(serializers.ChoiceField):
    """One of some words; the refusal names them."""

    def __init__(self, choices: Sequence[str], **kwargs: Any) -> None:
        super().__init__(choices, **kwargs)
        self.error_messages["invalid_choice"] = (
            f"“{{input}}” is not known; there is {', '.join(choices)}."
        )


class PageAsked(Asked):
    """Which page, and how long; an empty cursor is the first page's."""

    cursor = serializers.CharField(required=False, allow_blank=True, help_text="Of another page.")
    limit = serializers.IntegerField(
        required=False,
        min_value=1,
        max_value=200,
        help_text="Rows a page, 1 to 200, else 50.",
    )


def read(kind: type[Asked], query: Any) -> dict[str, Any]:
    """Return what a query string asks, or refuse with the names of what is not understood."""
    asked = kind(data={name: value for name, value in query.items() if value})
    known = ", ".join(asked.fields)
    words = f"This is not known here; there is {known}." if known else "Nothing can be asked here."
    wrong = {name[:LONGEST_NAME]: [words] for name in query if name not in asked.fields}
    wrong |= {
        name: ["Name this once."]
        for name in asked.fields
        if len(query.getlist(name)) > 1
    }  # fmt: skip
    if wrong:
        raise ValidationError(wrong)
    asked.is_valid(raise_exception=True)
    return dict(asked.validated_data)

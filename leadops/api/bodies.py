"""What a post says: a field that nobody knows is refused by name, however deep it stands.

A field that were left out instead would look as if it had been done.
"""

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from rest_framework import serializers
from rest_framework.exceptions import ValidationError

from leadops.api.names import not_known, twice

MOST_NAMED = 20


class Body(serializers.Serializer[Any]):
    """Nothing: the fields of a body, or of an object in it, are those of a subclass."""

    default_error_messages: ClassVar = {"null": "Send a value here, not null."}

    def to_internal_value(self, data: Any) -> Any:
        """Refuse what is no object, and with the wrong values the names that are not known."""
        if not isinstance(data, Mapping):
            raise ValidationError([_object_with(self.fields)])
        wrong = not_known(data, self.fields, done="sent")
        wrong = dict(list(wrong.items())[:MOST_NAMED])
        try:
            value = super().to_internal_value(data)
        except ValidationError as error:
            told: Any = error.detail
            raise ValidationError({**wrong, **told}) from error
        if wrong:
            raise ValidationError(wrong)
        return value


def read_body(kind: type[Body], data: Any) -> dict[str, Any]:
    """Return what a body says, or refuse with the names of what is not understood."""
    told = kind(data=data)
    if not isinstance(data, Mapping):
        raise ValidationError({"body": [_object_with(told.fields)]})
    if again := twice(data, told.fields):
        raise ValidationError(again)
    told.is_valid(raise_exception=True)
    return dict(told.validated_data)


def _object_with(fields: Iterable[str]) -> str:
    known = ", ".join(fields)
    return f"Send one object with {known}." if known else "Send nothing, or an object with nothing."

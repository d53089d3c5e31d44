"""The values of a body or a query: what is wrong with one is said in plain words, with what to do.

Each is the framework's field with other sentences; its path is put in front by `errors`.
"""

from typing import Any, ClassVar

from rest_framework import serializers

_ANY = {"required": "This is missing and needed.", "null": "Send a value here, not null."}
_DAY = "Send a day as YYYY-MM-DD, such as 2026-01-31."
_NUMBER = "Send a number."
_WHOLE = "Send a whole number."
_FILE = "Send a file here, as a part of multipart/form-data."
SHOWN = 60


class Text(serializers.CharField):
    """Words."""

    default_error_messages: ClassVar = {
        **_ANY,
        "invalid": "Send a text.",
        "blank": "Send a text that is not empty.",
        "max_length": "Send {max_length} characters at most.",
    }


class Written(serializers.RegexField):
    """A text of one form; the declaration says which by its `invalid` message."""

    default_error_messages: ClassVar = Text.default_error_messages


class Choice(serializers.ChoiceField):
    """One of some values; the refusal names them."""

    default_error_messages: ClassVar = {**_ANY}

    def __init__(self, choices: Any, **kwargs: Any) -> None:
        told = kwargs.pop("error_messages", {})
        super().__init__(choices, **kwargs)
        there = ", ".join(map(str, self.choices))
        self.error_messages["invalid_choice"] = f"“{{input}}” is not known; there is {there}."
        self.error_messages.update(told)

    def fail(self, key: str, **kwargs: Any) -> Any:
        """Show the start of what was sent: it may be of any length."""
        super().fail(key, **{name: str(value)[:SHOWN] for name, value in kwargs.items()})


class Flag(serializers.BooleanField):
    """Yes or no."""

    default_error_messages: ClassVar = {**_ANY, "invalid": "Send true or false."}


class Day(serializers.DateField):
    """A day without a time."""

    default_error_messages: ClassVar = {**_ANY, "invalid": _DAY, "datetime": _DAY}


class Whole(serializers.IntegerField):
    """A whole number."""

    default_error_messages: ClassVar = {
        **_ANY,
        "invalid": _WHOLE,
        "max_string_length": _WHOLE,
        "min_value": "Send {min_value} or more.",
        "max_value": "Send {max_value} or less.",
    }


class Amount(serializers.DecimalField):
    """A decimal number."""

    default_error_messages: ClassVar = {
        **_ANY,
        "invalid": _NUMBER,
        "max_string_length": _NUMBER,
        "max_digits": "Send {max_digits} digits at most.",
        "max_decimal_places": "Send {max_decimal_places} digits behind the point at most.",
        "max_whole_digits": "Send {max_whole_digits} digits before the point at most.",
    }


class Id(serializers.UUIDField):
    """The id of a row."""

    default_error_messages: ClassVar = {**_ANY, "invalid": "Send an id as the API gives it."}


class Items(serializers.ListField):
    """A list."""

    default_error_messages: ClassVar = {
        **_ANY,
        "not_a_list": "Send a list.",
        "empty": "Send at least one.",
        "min_length": "Send {min_length} or more.",
        "max_length": "Send {max_length} at most at a time.",
    }


class Pairs(serializers.DictField):
    """An object of names that the sender chooses."""

    default_error_messages: ClassVar = {
        **_ANY, "not_a_dict": "Send an object of names and values.",
    }  # fmt: skip


class File(serializers.FileField):
    """A file in a form."""

    default_error_messages: ClassVar = {
        **_ANY,
        "required": _FILE,
        "invalid": _FILE,
        "no_name": "Send the file with its name.",
        "empty": "This file is empty.",
    }

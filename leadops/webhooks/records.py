"""From the JSON of an incoming message to flat records, as a file's rows would be.

One record is an object; a message holds one, a list of them, or either under ``data`` beside a
``type``. Objects inside become columns of their own (``{"person": {"name": ...}}`` is the column
``person name``), lists of plain values become one text. Pure.
"""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

ROWS: Final = 200
COLUMNS: Final = 100
DEPTH: Final = 4
NAME: Final = 100  # characters of a column's name
VALUE: Final = 5000  # characters of a value

Record = dict[str, str]


class NotRecords(Exception):
    """The message holds no records; `field` says where, `sentence` what is wrong there."""

    def __init__(self, field: str, sentence: str) -> None:
        self.field = field
        self.sentence = sentence
        super().__init__(f"{field}: {sentence}")


def read(body: bytes) -> list[Record]:
    """Return the records of a message, each with its values as text; raises `NotRecords`."""
    path, found = _records(_parsed(body))
    if not found:
        raise NotRecords(path, "There is no record.")
    if len(found) > ROWS:
        raise NotRecords(path, f"More than {ROWS} records. Send them in several messages.")
    return [_record(one, f"{path}[{n}]" if len(found) > 1 else path) for n, one in enumerate(found)]


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body.decode("utf-8"), parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise NotRecords("body", "This is no JSON in UTF-8.") from error


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


def _records(message: Any) -> tuple[str, list[Any]]:
    is_wrapped = (
        isinstance(message, dict)
        and isinstance(message.get("type"), str)
        and isinstance(message.get("data"), dict | list)
    )
    path, inner = ("data", message["data"]) if is_wrapped else ("body", message)
    return path, inner if isinstance(inner, list) else [inner]


def _record(value: Any, path: str) -> Record:
    if not isinstance(value, dict):
        raise NotRecords(path, "A record is an object of names and values.")
    record: Record = {}
    for name, text in _cells(value, path, "", DEPTH):
        if name in record:
            raise NotRecords(path, f"“{name}” is there twice.")
        record[name] = text
    if not any(record.values()):
        raise NotRecords(path, "The record is empty.")
    if len(record) > COLUMNS:
        raise NotRecords(path, f"A record has {COLUMNS} values at most.")
    return record


def _cells(
    value: Mapping[str, Any], path: str, prefix: str, depth: int
) -> Iterator[tuple[str, str]]:
    for key, inner in value.items():
        name, where = f"{prefix} {key}".strip(), f"{path}.{key}"
        if not name or len(name) > NAME or not _is_plain(name):
            raise NotRecords(path, f"A name is 1 to {NAME} printable characters long.")
        if not isinstance(inner, dict):
            yield name, _text(inner, where)
        elif depth > 1:
            yield from _cells(inner, where, name, depth - 1)
        else:
            raise NotRecords(where, f"Objects may lie {DEPTH} deep at most.")


def _text(value: Any, path: str) -> str:
    if isinstance(value, list):
        return _checked(
            ", ".join(_scalar(one, f"{path}[{n}]") for n, one in enumerate(value)), path
        )
    return _checked(_scalar(value, path), path)


def _scalar(value: Any, path: str) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str | int | float):
        return str(value).strip()
    raise NotRecords(path, "A value is text, a number, yes or no, nothing, or a list of these.")


def _checked(text: str, path: str) -> str:
    if len(text) > VALUE:
        raise NotRecords(path, f"A value has {VALUE:,} characters at most.")
    if "\x00" in text or not _is_storable(text):
        raise NotRecords(path, "This holds a character that cannot be stored.")
    return text


def _is_storable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:  # half of a surrogate pair
        return False
    return True


def _is_plain(name: str) -> bool:
    return name.isprintable() and _is_storable(name)


def columns(records: Iterable[Record]) -> list[str]:
    """Return the names of all records in the order in which they first came."""
    return list(dict.fromkeys(name for record in records for name in record))


def as_csv(records: list[Record]) -> bytes:
    """Return the records as a file, every value quoted so that nothing about it is guessed."""
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, columns(records), restval="", quoting=csv.QUOTE_ALL)
    writer.writeheader()
    writer.writerows(records)
    return stream.getvalue().encode()

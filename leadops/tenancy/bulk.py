"""Many new rows of one table in one statement; walls and triggers see each of them."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from secrets import randbits
from time import time_ns
from typing import Any
from uuid import UUID

from django.db import connection, models, transaction

from leadops.tenancy.statistics import count_grown

BATCH = 5_000
_LOW = 2**62 - 1
MANY = 50  # rows after which a small table's plans may be wrong


def insert_rows(
    model: type[models.Model],
    rows: Sequence[Mapping[str, Any]],
    *,
    same: Mapping[str, Any] | None = None,
) -> None:
    """Insert rows given as column -> plain value, all with the same columns.

    In the columns of `same` they all agree. A column that is left out takes the field's default, an
    id one of `rising_id`. Signals and `save()` are not called. After the commit a table that has
    grown much is counted again, for the plans of what comes next. PostgreSQL closes COPY to tables
    under row-level security; a whole batch as one JSON parameter costs a third of `bulk_create`,
    which adapts every value by itself.
    """
    if not rows:
        return
    fields = _written(model)
    given = set(rows[0])
    has_id = "id" in given
    agreed = {
        **{field.attname: field.get_default() for field in fields if field.attname not in given},
        **(same or {}),
    }
    columns = _listed(field.column for field in fields)
    sources = ", ".join(
        f"{'each' if field.attname in given or field.primary_key else 'agreed'}."
        f"{connection.ops.quote_name(field.column)}"
        for field in fields
    )
    table = connection.ops.quote_name(model._meta.db_table)
    sql = (
        f"INSERT INTO {table} ({columns}) SELECT {sources}"  # noqa: S608 - the model's own names
        f" FROM json_populate_recordset(NULL::{table}, %s::json) AS each,"
        f" json_populate_record(NULL::{table}, %s::json) AS agreed"
    )
    with connection.cursor() as cursor:
        for start in range(0, len(rows), BATCH):
            batch = rows[start : start + BATCH]
            whole = batch if has_id else [{"id": f"{_rising():032x}", **row} for row in batch]
            cursor.execute(sql, [_json(whole), _json(agreed)])
    if len(rows) >= MANY:
        transaction.on_commit(partial(count_grown, model), robust=True)


def update_rows(
    model: type[models.Model], rows: Sequence[models.Model], columns: Sequence[str]
) -> None:
    """Write these columns of stored rows, all in one statement.

    `bulk_update` writes a condition for every value of every row.
    """
    if not rows:
        return
    table = connection.ops.quote_name(model._meta.db_table)
    names = [str(field.column) for field in _written(model) if field.attname in columns]
    sql = (
        f"UPDATE {table} AS stored SET ({_listed(names)}) = ROW("  # noqa: S608 - as above
        + ", ".join(f"changed.{connection.ops.quote_name(name)}" for name in names)
        + f") FROM json_populate_recordset(NULL::{table}, %s::json) AS changed"
        " WHERE stored.id = changed.id"
    )
    with connection.cursor() as cursor:
        for start in range(0, len(rows), BATCH):
            batch = rows[start : start + BATCH]
            whole = [{name: getattr(row, name) for name in ("id", *names)} for row in batch]
            cursor.execute(sql, [_json(whole)])


def rising_id() -> UUID:
    """Return an id that sorts by the millisecond it was made in: a UUID of version 7, RFC 9562.

    Within one millisecond, and where the machine's time is set back, the order is any: nothing may
    be told from it. The indexes of many new rows then grow at one end and not all over.
    """
    return UUID(int=_rising())


def _rising() -> int:
    chance = randbits(74)
    return time_ns() // 1_000_000 << 80 | 7 << 76 | chance >> 62 << 64 | 2 << 62 | chance & _LOW


def columns_of(row: models.Model) -> dict[str, Any]:
    """Return a model instance as `insert_rows` takes it."""
    return {field.attname: getattr(row, field.attname) for field in _written(type(row))}


def _written(model: type[models.Model]) -> list[Any]:
    return [field for field in model._meta.concrete_fields if not field.generated]


def _listed(columns: Iterable[str]) -> str:
    return ", ".join(connection.ops.quote_name(column) for column in columns)


def _json(whole: object) -> str:
    return json.dumps(whole, default=_plain, ensure_ascii=False)


def _plain(value: object) -> str:
    """Write what JSON has no word for as PostgreSQL reads it."""
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no place in a bulk insert")

"""Many new rows of one table in one statement; walls and triggers see each of them."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from django.db import connection, models, transaction

from leadops.tenancy.statistics import count_grown

BATCH = 5_000
MANY = 200  # rows after which a small table's plans may be wrong


def insert_rows(model: type[models.Model], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows given as column -> plain value, all with the same columns.

    A column that is left out takes the field's default. Signals and `save()` are not called. After
    the commit a table that has grown much is counted again, for the plans of what comes next.
    PostgreSQL closes COPY to tables under row-level security; a whole batch as one JSON parameter
    costs a third of `bulk_create`, which adapts every value by itself.
    """
    if not rows:
        return
    fields = _written(model)
    absent = [field for field in fields if field.attname not in rows[0]]
    columns = ", ".join(connection.ops.quote_name(str(field.column)) for field in fields)
    table = connection.ops.quote_name(model._meta.db_table)
    sql = (
        f"INSERT INTO {table} ({columns})"  # noqa: S608 - the names are the model's own
        f" SELECT {columns} FROM json_populate_recordset(NULL::{table}, %s::json)"
    )
    with connection.cursor() as cursor:
        for start in range(0, len(rows), BATCH):
            whole = [
                {**{field.attname: field.get_default() for field in absent}, **row}
                for row in rows[start : start + BATCH]
            ]
            cursor.execute(sql, [json.dumps(whole, default=_plain, ensure_ascii=False)])
    if len(rows) >= MANY:
        transaction.on_commit(partial(count_grown, model), robust=True)


def columns_of(row: models.Model) -> dict[str, Any]:
    """Return a model instance as `insert_rows` takes it."""
    return {field.attname: getattr(row, field.attname) for field in _written(type(row))}


def _written(model: type[models.Model]) -> list[Any]:
    return [field for field in model._meta.concrete_fields if not field.generated]


def _plain(value: object) -> str:
    """Write what JSON has no word for as PostgreSQL reads it."""
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no place in a bulk insert")

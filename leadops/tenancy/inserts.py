"""New rows by statements that Django writes once a model.

A decision writes eight rows and a message five, always of the same models with other values in
them; writing each INSERT anew took twice as long as sending it.
"""

from functools import cache
from typing import Any, Final

from django.db import connection, transaction
from django.db.models import Model
from django.db.models.sql import InsertQuery

DATABASE: Final = "default"


def insert(row: Model) -> None:
    """Write a row that is not stored yet, as `save(force_insert=True)` does.

    For models whose every value is known before: no database default, no expression; a value that
    is one raises. No signal is sent; between our apps none runs.
    """
    sql, fields = _written(type(row))
    values = [_ready(field, row) for field in fields]
    with transaction.mark_for_rollback_on_error(), connection.cursor() as cursor:
        cursor.execute(sql, values)
    row._state.adding, row._state.db = False, DATABASE


def _ready(field: Any, row: Model) -> Any:
    value = field.get_db_prep_save(field.pre_save(row, add=True), connection)
    if hasattr(value, "resolve_expression"):
        raise TypeError(f"{field} is an expression: save the row instead")
    return value


@cache
def _written(model: type[Model]) -> tuple[str, tuple[Any, ...]]:
    fields = model._meta.local_concrete_fields
    if any(field.has_db_default() or field.generated for field in fields):
        raise TypeError(f"{model._meta.label} has values of the database's own")
    query = InsertQuery(model)
    # Values take no part in the text; null stands for each.
    blank = model(**{field.attname: None for field in fields})
    query.insert_values(fields, [blank], raw=True)
    [(sql, _)] = query.get_compiler(DATABASE).as_sql()
    return sql, tuple(fields)

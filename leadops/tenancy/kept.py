"""Queries by keys that Django builds once: building one takes longer than asking it.

A decision and a message ask some twenty each, always the same ones with other ids in them, and two
thirds of their time went into writing the SQL anew. Kept is the text alone: the values, the scope's
workspace and the connection are those of each asking, and the database's own walls stand behind.
"""

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import randrange
from secrets import token_hex
from typing import Any, Final, Generic, TypeVar
from uuid import UUID, uuid4

from django.db import connections
from django.db.models import QuerySet
from django.db.transaction import TransactionManagementError
from django_scopes.exceptions import ScopeError

from leadops.tenancy.models import TenantModel
from leadops.tenancy.scope import current_workspace_id

Row = TypeVar("Row")
WORKSPACE: Final = "the scope's workspace"


@dataclass(frozen=True)
class _Built:
    """The text of a query, and for each of its parameters the name of the value or the value."""

    queryset: QuerySet[Any]
    compiler: Any
    sql: str
    names: tuple[str, ...]
    params: tuple[Any, ...]


class Kept(Generic[Row]):
    """A query whose text is written at the first asking.

    `build` gets a stand-in of the same type for each value and returns the queryset. It compares
    columns with them as they are: no None, no list but under `OneOf`, nothing that decides which
    query it is; and it reads nothing that changes, such as the time. The open scope's workspace is
    put in by itself. What is to be prefetched, the caller prefetches.
    """

    def __init__(self, build: Callable[..., Any]) -> None:
        self._build = build
        self._built: _Built | None = None

    def first(self, **values: Any) -> Row | None:
        """Return the first row, or None where there is none."""
        return next(iter(self.rows(**values)), None)

    def get(self, **values: Any) -> Row:
        """Return the first row; the model's DoesNotExist where there is none."""
        found = self.rows(**values)
        if not found and self._built:
            raise self._built.queryset.model.DoesNotExist
        return found[0]

    def rows(self, **values: Any) -> list[Row]:
        """Return the rows that have these values."""
        built = self._built
        if built is None:
            built = self._built = self._write(values)
        query = built.queryset.query
        connection = connections[built.queryset.db]
        if query.select_for_update and not connection.in_atomic_block:
            raise TransactionManagementError("select_for_update is for transactions")
        filled = _filled(built, values)
        compiler = copy(built.compiler)
        compiler.connection = connection
        compiler.as_sql = lambda *_, **__: (built.sql, filled)
        # A queryset's rows are made by its iterable, which asks the query for who writes its text.
        # Copied by hand: `copy` would ask the database for the rows of the stand-ins.
        asked: Any = object.__new__(type(built.queryset))
        asked.__dict__.update(built.queryset.__dict__, _query=_Written(query, compiler))
        return list(asked._iterable_class(asked))

    def _write(self, values: dict[str, Any]) -> _Built:
        stand_ins = {name: _stand_in(value) for name, value in values.items()}
        queryset = self._build(**stand_ins)
        compiler = queryset.query.get_compiler(queryset.db)
        sql, params = compiler.as_sql()
        known = {_word(value): name for name, value in stand_ins.items()}
        if workspace := current_workspace_id():
            known[_word(workspace)] = WORKSPACE
        names = tuple(known.get(_word(param), "") for param in params)
        if issubclass(queryset.model, TenantModel) and WORKSPACE not in names:
            # What is kept now would be asked without it for as long as the process lives.
            raise ScopeError("a query of a workspace's rows is first asked in a scope")
        if missing := values.keys() - set(names):
            raise ValueError(f"the query does not compare {', '.join(sorted(missing))} as it is")
        return _Built(queryset, compiler, sql, names, tuple(params))


class _Written:
    """A query that is answered by a compiler which has its text already."""

    def __init__(self, query: Any, compiler: Any) -> None:
        self._query, self._compiler = query, compiler

    def get_compiler(self, *_: Any, **__: Any) -> Any:
        return self._compiler

    def __getattr__(self, name: str) -> Any:
        return getattr(self._query, name)


def _filled(built: _Built, values: dict[str, Any]) -> tuple[Any, ...]:
    """Return the parameters of one asking; refuses without an open scope, as the managers do."""
    if any(value is None for value in values.values()):
        raise ValueError("a kept query compares with values, never with nothing")
    workspace = current_workspace_id()
    if workspace is None and WORKSPACE in built.names:
        raise ScopeError("a scope for the dimension workspace needs to be active")
    given = {**values, WORKSPACE: workspace}
    return tuple(
        _as_was(param, given[name]) if name else param
        for name, param in zip(built.names, built.params, strict=True)
    )


def _as_was(param: Any, value: Any) -> Any:
    """Return the value in the form that Django gave the stand-in: integers know their column."""
    return type(param)(value) if isinstance(param, int) else value


def _word(value: Any) -> str:
    return str(int(value)) if isinstance(value, int) else repr(value)


def _stand_in(value: Any) -> Any:
    """Return a value of the same type that no other parameter has."""
    if isinstance(value, UUID):
        return uuid4()
    if isinstance(value, datetime):
        return datetime(2000, 1, 1, tzinfo=UTC) + timedelta(microseconds=randrange(10**12))  # noqa: S311
    if isinstance(value, int) and not isinstance(value, bool):
        return randrange(20_000, 32_000)  # noqa: S311 - within the smallest column
    if isinstance(value, list):
        return [token_hex(16)]
    if isinstance(value, str):
        return token_hex(8)
    raise TypeError(f"no stand-in for {type(value).__name__}")

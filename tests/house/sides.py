"""One of two workspaces with equal data: its people, its rows by kind, and a mark in its words."""

from collections.abc import Iterator
from typing import Any

from django.db import DatabaseError, connection, models, transaction
from django.test import Client

from leadops.accounts.actions import make_token
from leadops.accounts.enums import Scope
from leadops.accounts.models import Membership, User, Workspace
from leadops.settings.base import APP_ROLE
from leadops.tenancy.scope import workspace_scope
from tests.api.conftest import ApiClient
from tests.house.worlds import owned_models
from tests.people import People

MARK = "zanzibar"
LONGEST_SHORT_WORD = 20  # columns below hold codes and states, not words


class Side:
    """One of the two: its people, the member who may do everything, and the ids of its rows."""

    def __init__(self, people: People, member: Membership) -> None:
        self.people = people
        self.member = member
        self.client = Client()
        self.client.force_login(member.user)
        self.api = ApiClient(self._secret())
        self.kinds = dict(self._kinds())
        self.by_kind: dict[str, str] = {}
        for pk, kind in self.kinds.items():
            self.by_kind.setdefault(kind, pk)

    def _secret(self) -> str:
        with workspace_scope(self.people.workspace):
            _, secret = make_token(
                membership=self.member,
                name="Twin",
                scopes=list(Scope.values),
                actor=self.member.user,
            )
        return secret

    def _kinds(self) -> Iterator[tuple[str, str]]:
        """Yield every id of a row of this side with its model's name."""
        with workspace_scope(self.people.workspace):
            for model in owned_models():
                rows = model.objects.filter(workspace=self.people.workspace)
                for pk in rows.order_by("pk").values_list("pk", flat=True):
                    yield str(pk), model._meta.label
        users = User.objects.filter(memberships__workspace=self.people.workspace)
        for pk in users.order_by("pk").values_list("pk", flat=True):
            yield str(pk), "accounts.User"
        yield str(self.people.workspace.pk), "accounts.Workspace"

    def content(self) -> dict[str, str]:
        """Return a digest of every table's rows of this side."""
        found = {}
        with workspace_scope(self.people.workspace), connection.cursor() as cursor:
            for model in owned_models():
                table = model._meta.db_table
                cursor.execute(
                    f"SELECT count(*), md5(string_agg(t::text, chr(10) ORDER BY t.id))"
                    f' FROM "{table}" t WHERE workspace_id = %s',
                    [self.people.workspace.pk],
                )
                found[table] = str(cursor.fetchone())
        return found


def stamp(workspace: Workspace) -> None:
    """Put the mark into every text of the workspace, past the triggers that protect the log."""
    stamped = [
        f"{model._meta.label}.{column}"
        for model in [*owned_models(), Workspace, User]
        for column, words in _words(model)
        if _stamped(model, column, words, workspace)
    ]
    assert len(stamped) > 150
    with connection.cursor() as cursor:
        cursor.execute(f"SET ROLE {APP_ROLE}")


def _words(model: Any) -> Iterator[tuple[str, str]]:
    """Yield each column that holds words, with the expression that puts the mark into it."""
    for field in model._meta.local_fields:
        if field.choices:
            continue
        name = f'"{field.column}"'
        if isinstance(field, models.JSONField):
            yield field.column, f"jsonb_build_object('{MARK}', {name})"
        elif isinstance(field, models.TextField) and not isinstance(field, models.CharField):
            yield field.column, f"'{MARK} ' || {name}"
        elif isinstance(field, models.CharField) and field.max_length > LONGEST_SHORT_WORD:
            yield field.column, f"left('{MARK} ' || {name}, {field.max_length})"


def _stamped(model: Any, column: str, words: str, workspace: Workspace) -> bool:
    """Say whether the column took the mark; a column that may not hold just any text does not."""
    of = {
        Workspace: "id = %s",
        User: "id IN (SELECT user_id FROM accounts_membership WHERE workspace_id = %s)",
    }
    table = f'"{model._meta.db_table}"'
    try:
        with transaction.atomic(), workspace_scope(workspace), connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("SET ROLE NONE")
            cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
            cursor.execute(
                f'UPDATE {table} SET "{column}" = {words}'
                f" WHERE {of.get(model, 'workspace_id = %s')}",
                [workspace.pk],
            )
            return bool(cursor.rowcount)
    except DatabaseError:
        return False

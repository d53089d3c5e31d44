"""Every account and contact gets the keys of today's matcher, from what its sources said of it."""

import json
import uuid
from collections.abc import Iterator
from typing import Any

from django.db import migrations

from prospects import descriptions, matching

TABLES = ("prospects_sourceevent", "prospects_matchkey")
BATCH = 2_000
READ = (
    "SELECT workspace_id, account_id, contact_id, record FROM prospects_sourceevent"
    " WHERE account_id IS NOT NULL ORDER BY workspace_id, account_id, contact_id"
)
INSERT = (
    "INSERT INTO prospects_matchkey (id, workspace_id, key, kind, account_id, contact_id)"
    " VALUES (%s, %s, %s, %s, %s, %s)"
)


def rekey(_apps: Any, schema_editor: Any) -> None:
    connection = schema_editor.connection
    with connection.cursor() as cursor:
        # No table is altered while checks of its rows are still to come.
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        # The owner of the tables passes row-level security only while it is not forced.
        for table in TABLES:
            cursor.execute(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")
        cursor.execute("DELETE FROM prospects_matchkey")
        seen: set[tuple[Any, int]] = set()
        rows: list[tuple[Any, ...]] = []
        with connection.chunked_cursor() as events:
            events.execute(READ)
            for row in _keys(events):
                if (row[4] or row[5], row[2]) in seen:
                    continue
                seen.add((row[4] or row[5], row[2]))
                rows.append(row)
                if len(rows) >= BATCH:
                    cursor.executemany(INSERT, rows)
                    rows = []
        cursor.executemany(INSERT, rows)
        for table in TABLES:
            cursor.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")


def _keys(events: Any) -> Iterator[tuple[Any, ...]]:
    for workspace_id, account_id, contact_id, stored in events:
        record = json.loads(stored) if isinstance(stored, str) else stored
        account = matching.account(descriptions.account_facts("", record))
        for key in matching.stored(matching.account_keys(account)):
            yield uuid.uuid4(), workspace_id, key.number, key.kind[:10], account_id, None
        if contact_id and descriptions.has_person(record):
            contact = matching.contact(descriptions.contact_facts("", record))
            for key in matching.stored(matching.contact_keys(contact)):
                yield uuid.uuid4(), workspace_id, key.number, key.kind[:10], None, contact_id


class Migration(migrations.Migration):
    dependencies = [("prospects", "0002_walls")]
    operations = [migrations.RunPython(rekey, migrations.RunPython.noop, elidable=True)]

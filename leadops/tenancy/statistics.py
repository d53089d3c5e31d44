"""What PostgreSQL believes of the sizes of tables, kept up with loads that outrun autovacuum.

A connection checks foreign keys by plans that it keeps. Those made while a table was empty walk
all rows of a workspace for each new one, until autovacuum comes by, once a minute: a first import
gets slower with every row.
"""

from typing import Any, Final

from django.db import connection, models

# Of a table beyond so many pages the plan does not change any more, and autovacuum is in time.
COUNT_GROWN: Final = """
    CREATE OR REPLACE FUNCTION leadops_count_grown(name text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    DECLARE grown regclass;
    BEGIN
      SELECT c.oid INTO grown FROM pg_class c
      WHERE c.relname = name AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
        AND c.relpages < 16384
        AND pg_relation_size(c.oid) > 2 * c.relpages * current_setting('block_size')::bigint;
      IF grown IS NOT NULL THEN
        EXECUTE format('ANALYZE %s', grown);
      END IF;
    END $$
    """
RIGHTS: Final = (
    "REVOKE ALL ON FUNCTION leadops_count_grown(text) FROM PUBLIC",
    "GRANT EXECUTE ON FUNCTION leadops_count_grown(text) TO leadops_app",
)


def count_grown(model: type[models.Model]) -> None:
    """Count a small table again if it has doubled since it was counted; else this costs nothing.

    Call it outside a transaction: the lock of ANALYZE stays until the commit.
    """
    meta: Any = model._meta
    with connection.cursor() as cursor:
        cursor.execute("SELECT leadops_count_grown(%s)", [meta.db_table])

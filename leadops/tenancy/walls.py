"""Migration operations that put the walls into PostgreSQL itself.

`Tenant`: forced row-level security and composite foreign keys (workspace_id, id), so that a foreign
workspace's row can be neither seen nor pointed at. `AppendOnly`: no UPDATE, no DELETE. `Gated`: a
row past its gate carries an approval, made for this gate and this row, and not revoked.
"""

from typing import Any

from django.apps.registry import Apps
from django.db.migrations.operations.base import Operation
from django.db.models import ForeignKey

APP_ROLE = "leadops_app"


def _tenant_targets(model: Any) -> list[tuple[str, str]]:
    """Return (column, target table) of each foreign key from a tenant row to a tenant row."""
    pairs = []
    for field in model._meta.local_fields:
        if not isinstance(field, ForeignKey) or field.name == "workspace":
            continue
        target: Any = field.remote_field.model
        if any(f.name == "workspace" for f in target._meta.local_fields):
            pairs.append((field.column, target._meta.db_table))
    return pairs


class _Wall(Operation):
    """A forward-only piece of SQL about one model."""

    reversible = True
    reduces_to_sql = True

    def __init__(self, model: str) -> None:
        self.model = model

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        return type(self).__name__, [self.model], {}

    def state_forwards(self, app_label: str, state: Any) -> None:
        """Leave Django's picture of the models as it is."""

    def database_forwards(
        self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any
    ) -> None:
        for sql in self.statements(to_state.apps, app_label):
            schema_editor.execute(sql)

    def database_backwards(
        self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any
    ) -> None:
        """Do nothing: a wall goes with its table."""

    def describe(self) -> str:
        return f"{type(self).__name__} wall on {self.model}"

    def statements(self, apps: Apps, app_label: str) -> list[str]:
        raise NotImplementedError


class Tenant(_Wall):
    """Force row-level security on the model's table and bind its foreign keys to its workspace."""

    def statements(self, apps: Apps, app_label: str) -> list[str]:
        model: Any = apps.get_model(app_label, self.model)
        table = model._meta.db_table
        sql = [
            f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY',
            f'ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY',
            f'DROP POLICY IF EXISTS own_workspace ON "{table}"',
            f'CREATE POLICY own_workspace ON "{table}" USING '
            "(workspace_id = NULLIF(current_setting('leadops.workspace', true), '')::uuid)",
        ]
        for column, target in _tenant_targets(model):
            sql += [
                f'CREATE UNIQUE INDEX IF NOT EXISTS "{target}_tenant_uq"'
                f' ON "{target}" (workspace_id, id)',
                f'ALTER TABLE "{table}" ADD CONSTRAINT "{table[:30]}_{column[:24]}_tw"'
                f' FOREIGN KEY (workspace_id, {column}) REFERENCES "{target}" (workspace_id, id)'
                " DEFERRABLE INITIALLY DEFERRED",
            ]
        return sql


class AppendOnly(_Wall):
    """Refuse UPDATE and DELETE for everybody.

    `but` names the columns, with commas, that retention and erasure may still empty; what is empty
    stays so. Said anew for the same model, the last word holds.
    """

    def __init__(self, model: str, but: str = "") -> None:
        super().__init__(model)
        self.but = but

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        return type(self).__name__, [self.model], {"but": self.but} if self.but else {}

    def statements(self, apps: Apps, app_label: str) -> list[str]:
        model: Any = apps.get_model(app_label, self.model)
        table = model._meta.db_table
        sql = [
            f'REVOKE UPDATE, DELETE, TRUNCATE ON "{table}" FROM {APP_ROLE}',
            f'CREATE OR REPLACE TRIGGER append_only BEFORE UPDATE OR DELETE ON "{table}"'
            f" FOR EACH ROW EXECUTE FUNCTION leadops_append_only('{self.but}')",
        ]
        if self.but:
            columns = ", ".join(f'"{name}"' for name in self.but.split(","))
            sql.append(f'GRANT UPDATE ({columns}) ON "{table}" TO {APP_ROLE}')
        return sql


class Gated(_Wall):
    """Bind a table's `approval_id` to one gate and to the row (or the row's `subject` column)."""

    def __init__(self, model: str, gate: str, subject: str = "id") -> None:
        super().__init__(model)
        self.gate = gate
        self.subject = subject

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        return type(self).__name__, [self.model, self.gate, self.subject], {}

    def statements(self, apps: Apps, app_label: str) -> list[str]:
        model: Any = apps.get_model(app_label, self.model)
        table = model._meta.db_table
        return [
            "CREATE TRIGGER gated BEFORE INSERT OR UPDATE OF approval_id, workspace_id"
            f' ON "{table}" FOR EACH ROW WHEN (NEW.approval_id IS NOT NULL)'
            f" EXECUTE FUNCTION leadops_gated('{self.gate}', '{self.subject}')"
        ]


APPEND_ONLY = r"""
    CREATE OR REPLACE FUNCTION leadops_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE may_empty text[] := string_to_array(TG_ARGV[0], ',');
    BEGIN
      IF TG_OP = 'UPDATE' AND cardinality(may_empty) > 0
         AND (to_jsonb(NEW) - may_empty) = (to_jsonb(OLD) - may_empty)
         AND NOT EXISTS (
           SELECT 1 FROM unnest(may_empty) AS one(name)
           WHERE to_jsonb(NEW) -> name IS DISTINCT FROM to_jsonb(OLD) -> name
             AND to_jsonb(NEW) -> name NOT IN ('{}', '[]', '""', '"\\x"')
         ) THEN
        RETURN NEW;
      END IF;
      RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
    END $$
    """

ROLE_AND_FUNCTIONS = [
    f"""
    DO $$ BEGIN
      IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '{APP_ROLE}') THEN
        CREATE ROLE {APP_ROLE} NOLOGIN;
      END IF;
    EXCEPTION WHEN insufficient_privilege THEN
      RAISE EXCEPTION '%', 'The role {APP_ROLE} is missing and ' || current_user
        || ' may not create it. As a superuser run: CREATE ROLE {APP_ROLE} NOLOGIN;'
        || ' GRANT {APP_ROLE} TO ' || current_user;
    END $$
    """,
    f"""
    DO $$ BEGIN
      IF NOT pg_has_role(session_user, '{APP_ROLE}', 'MEMBER') THEN
        EXECUTE format('GRANT {APP_ROLE} TO %I', session_user);
      END IF;
    END $$
    """,
    f"GRANT USAGE ON SCHEMA public TO {APP_ROLE}",
    f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {APP_ROLE}",
    f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {APP_ROLE}",
    "ALTER DEFAULT PRIVILEGES IN SCHEMA public"
    f" GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {APP_ROLE}",
    f"ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO {APP_ROLE}",
    APPEND_ONLY,
    """
    CREATE OR REPLACE FUNCTION leadops_gated() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE subject text;
    BEGIN
      subject := to_jsonb(NEW) ->> TG_ARGV[1];
      IF NOT EXISTS (
        SELECT 1 FROM gates_approval a JOIN gates_proposal p ON p.id = a.proposal_id
        WHERE a.id = NEW.approval_id AND p.gate = TG_ARGV[0]
          AND p.subject_id::text = subject AND p.workspace_id = NEW.workspace_id
          AND NOT EXISTS (SELECT 1 FROM gates_revocation r WHERE r.approval_id = a.id)
      ) THEN
        RAISE EXCEPTION 'no standing approval of gate % for this row of %', TG_ARGV[0],
          TG_TABLE_NAME USING ERRCODE = 'check_violation';
      END IF;
      RETURN NEW;
    END $$
    """,
]

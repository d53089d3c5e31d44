"""A portal filled to size: the demo's leads copied many times over, every wall standing.

The demo walks its leads through the real line, so that each state a row can have is there; its rows
are then copied in SQL under the application's own role: row-level security, the gates' triggers and
every foreign key check each copy. Beside the large workspace stand equal small ones.
"""

import os
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import psycopg

TWINS = 100_000  # number of the first copy that is a workspace of its own
BLOCK = 20  # copies a transaction
# Copied with each lead, in an order in which they may point at each other: the condition on the
# row, and the columns that must differ between copies. `n` is the number of the copy.
TABLES: dict[str, tuple[str, dict[str, str]]] = {
    "prospects_account": (
        "",
        {"name": "name || ' ' || n", "domain": "'n' || n || '-' || domain"},
    ),
    "prospects_contact": (
        "",
        {
            "full_name": "full_name || ' ' || n",
            "email": "'n' || n || '.' || email",
            "email_hash": "md5(email_hash || n) || md5(n || email_hash)",
        },
    ),
    "prospects_sourceevent": (
        "",
        {"row": "row + n * 1000", "content_hash": "md5(content_hash || n) || md5(n || row::text)"},
    ),
    "prospects_matchkey": ("", {"key": "hashint8extended(key, n)"}),
    "prospects_datapoint": ("n %% 4 = 0", {}),
    "prospects_lead": ("", {}),
    "scoring_reading": ("", {}),
    "scoring_signal": ("", {}),
    "scoring_score": ("", {}),
    "outreach_enrollment": ("", {}),
    "outreach_draft": ("", {"reserved_by_id": "NULL", "reserved_until": "NULL"}),
    "outreach_revision": (
        "",
        {"message_id": "n || '.' || message_id", "to_address": "'n' || n || '.' || to_address"},
    ),
    "outreach_claim": ("", {}),
    "outreach_send": (
        "",
        # Of the day before: else the copies alone use up what the mailboxes may send today.
        {
            "message_id": "n || '.' || message_id",
            "to_address": "'n' || n || '.' || to_address",
            **{
                column: f"{column} - interval '1 day'"
                for column in ("claimed_at", "dot_at", "settled_at")
            },
        },
    ),
    "outreach_sendattempt": ("", {}),
    # Two bounces among fifty messages and a mailbox pauses: the copies of the seed's would do that.
    "outreach_touchpoint": ("kind <> 'bounce'", {}),
    "inbound_incomingmail": ("", {"dedupe_key": "md5(dedupe_key || n) || md5(n || dedupe_key)"}),
    "inbound_reply": ("", {}),
    # Thousands that nobody acknowledges: their clocks, if they ran, would be all that is done.
    "handoff_handoff": (
        "",
        {
            column: f"{column} + interval '30 days'"
            for column in ("warn_at", "due_at", "answer_due_at", "reassign_at")
        },
    ),
    "handoff_clockevent": ("", {}),
    "handoff_task": ("", {"idempotency_key": "n || '.' || idempotency_key"}),
    "audit_auditentry": ("n %% 10 = 0", {}),
}
# Ids of copied rows in columns that are no foreign keys.
LOOSE = {
    ("gates_proposal", "subject_id"),
    ("gates_approval", "subject_id"),
    ("outreach_touchpoint", "reference_id"),
}
# In the large workspace the copies are spread over these members.
OWNED = {
    "prospects_lead": "owner_id",
    "handoff_handoff": "owner_id",
    "gates_proposal": "assigned_to_id",
}
# Approvals of a list and of a ruleset, which all copies in one workspace have in common.
SHARED = {("prospects_lead", "approval_id"), ("handoff_task", "approval_id")}
# What a small workspace has besides, before everything else; the members stay the same people.
COMMON = (
    "accounts_membership", "accounts_workingcalendar", "icp_icpprofile", "icp_icpversion",
    "prospects_source", "prospects_upload", "prospects_prospectlist", "web_snapshot",
    "scoring_scoringversion", "scoring_evidence", "outreach_brandvoice", "outreach_sequence",
    "outreach_sequenceversion", "outreach_sequencestep", "outreach_mailbox", "handoff_ruleset",
    "handoff_slapolicy", "ai_airun",
)  # fmt: skip
# A gate's rows come before what they let through. Proposals are inserted waiting, because the walls
# take decisions and approvals only then, and one subject has one that waits: so status by status.
GATES = ("gates_proposal", "gates_decision", "gates_approval")
DECIDED = ("returned", "approved")
BY_LEAD = "gate IN ('outreach.send', 'handoff.acknowledge')"
# A mailbox may send fifty a day: the large workspace has so many copies of each of the demo's.
MAILBOXES = 300
# What is proposed names its rows, and its digest is taken of the JSON as gates.digest writes it.
FUNCTIONS = """
CREATE FUNCTION pg_temp.copy_of(id uuid, n int) RETURNS uuid IMMUTABLE LANGUAGE sql AS $$
  SELECT md5(id::text || ':' || n)::uuid $$;
CREATE FUNCTION pg_temp.canonical(j jsonb) RETURNS text IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN
  RETURN CASE jsonb_typeof(j)
    WHEN 'object' THEN '{' || coalesce((SELECT string_agg(to_jsonb(key)::text || ':'
      || pg_temp.canonical(value), ',' ORDER BY key COLLATE "C") FROM jsonb_each(j)), '') || '}'
    WHEN 'array' THEN '[' || coalesce((SELECT string_agg(pg_temp.canonical(value), ','
      ORDER BY place) FROM jsonb_array_elements(j) WITH ORDINALITY AS e(value, place)), '') || ']'
    ELSE j::text END;
END $$;
CREATE FUNCTION pg_temp.digest_of(j jsonb) RETURNS text IMMUTABLE LANGUAGE sql AS $$
  SELECT encode(sha256(convert_to(pg_temp.canonical(j), 'UTF8')), 'hex') $$;
CREATE FUNCTION pg_temp.proposed(gate text, j jsonb, n int, box int) RETURNS jsonb IMMUTABLE
  LANGUAGE sql AS $$ SELECT CASE WHEN gate <> 'outreach.send' THEN j ELSE j || jsonb_build_object(
    'to', 'n' || n || '.' || (j->>'to'),
    'draft', pg_temp.copy_of((j->>'draft')::uuid, n),
    'revision', pg_temp.copy_of((j->>'revision')::uuid, n),
    'mailbox', pg_temp.copy_of((j->>'mailbox')::uuid, box)) END $$;
"""
DECIDED_DIGEST = (
    "(SELECT p.digest FROM gates_proposal p WHERE p.id = pg_temp.copy_of(proposal_id, n))"
)


@dataclass(frozen=True)
class Filled:
    """What stands: the large workspace first, and how many leads it has."""

    workspaces: list[UUID]
    leads: int


class Filler:
    """Copies the rows of one seeded workspace; `connection` works under the application's role."""

    def __init__(self, connection: psycopg.Connection[Any], seed: UUID) -> None:
        self.connection, self.seed = connection, seed
        self.owners: list[UUID] = []
        self.columns = self._columns()
        self.points = self._points()

    def take_seed(self) -> None:
        """Keep the seed's rows apart, before the first copy stands among them."""
        self.connection.commit()
        # All of one moment: the demo's line still writes rows that point at others of its own.
        self.connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        self._enter(self.seed)
        self.connection.execute(FUNCTIONS)
        for table in (*COMMON, *GATES, *TABLES):
            self.connection.execute(
                f"CREATE TEMP TABLE seed_{table} AS SELECT * FROM {table} WHERE workspace_id = %s",
                [self.seed],
            )
        self.connection.commit()

    def grow(self, copies: int) -> None:
        """Copy every lead of the seed so many times into its own workspace."""
        self._enter(self.seed)
        self._copy("outreach_mailbox", 0, MAILBOXES - 1, self.seed, set())
        for first in range(1, copies + 1, BLOCK):
            self._enter(self.seed)
            last = min(first + BLOCK - 1, copies)
            copied = {*TABLES, *GATES}
            self._gates(first, last, self.seed, copied, BY_LEAD)
            for table, (where, _) in TABLES.items():
                self._copy(table, first, last, self.seed, copied, where)
            self.connection.commit()

    def twin(self, workspace: UUID, number: int) -> None:
        """Make a workspace equal to the seed under the copy number `number`."""
        self._enter(workspace)
        copied = {*COMMON, *GATES, *TABLES}
        self._copy("accounts_membership", number, number, workspace, copied)
        self._gates(number, number, workspace, copied, "true")
        for table in (*COMMON[1:], *TABLES):
            self._copy(table, number, number, workspace, copied)
        self.connection.commit()

    def _gates(self, first: int, last: int, workspace: UUID, copied: set[str], which: str) -> None:
        for status in DECIDED:
            chosen = f"{which} AND status = '{status}'"
            self._copy("gates_proposal", first, last, workspace, copied, chosen, "'waiting'")
            for table in GATES[1:]:
                mine = f"proposal_id IN (SELECT id FROM seed_gates_proposal WHERE {chosen})"
                self._copy(table, first, last, workspace, copied, mine)
            self.connection.execute(
                f"UPDATE gates_proposal AS mine SET status = '{status}' FROM seed_gates_proposal s,"
                " generate_series(%s::int, %s::int) AS n"
                f" WHERE mine.id = pg_temp.copy_of(s.id, n) AND s.status = '{status}'",
                [first, last],
            )
        undecided = " AND ".join([which, *(f"status <> '{one}'" for one in DECIDED)])
        self._copy("gates_proposal", first, last, workspace, copied, undecided)

    def _enter(self, workspace: UUID) -> None:
        self.connection.execute(
            "SELECT set_config('leadops.workspace', %s, true)", [str(workspace)]
        )

    def _copy(
        self,
        table: str,
        first: int,
        last: int,
        workspace: UUID,
        copied: set[str],
        where: str = "",
        status: str = "status",
    ) -> None:
        different = self._different(table, status, is_seed=workspace == self.seed)
        chosen = [self._value(table, one, different, copied) for one in self.columns[table]]
        names = ", ".join(f'"{one}"' for one in self.columns[table])
        self.connection.execute(
            f"INSERT INTO {table} ({names}) SELECT {', '.join(chosen)} FROM seed_{table},"
            f" generate_series(%(first)s::int, %(last)s::int) AS n WHERE {where or 'true'}",
            {"first": first, "last": last, "workspace": workspace, "owners": self.owners},
        )

    def _different(self, table: str, status: str, *, is_seed: bool) -> dict[str, str]:
        """Return the columns of a table that are no plain copy, as SQL."""
        box = f"n %% {MAILBOXES}" if is_seed else "n"
        proposed = f"pg_temp.proposed(gate, payload, n, {box})"
        different = {"status": status, **TABLES.get(table, ("", {}))[1]}
        if table == "outreach_mailbox" and is_seed:
            different["address"] = "'n' || n || '.' || address"
        elif table == "gates_proposal":
            different |= {"payload": proposed, "digest": f"pg_temp.digest_of({proposed})"}
        elif table in GATES:
            different["digest"] = DECIDED_DIGEST
        else:
            different["mailbox_id"] = f"pg_temp.copy_of(mailbox_id, {box})"
        if is_seed and table in OWNED:
            different[OWNED[table]] = "(%(owners)s::uuid[])[1 + n %% cardinality(%(owners)s)]"
        return different

    def _value(self, table: str, column: str, different: dict[str, str], copied: set[str]) -> str:
        if column in different:
            return different[column]
        if column == "workspace_id":
            return "%(workspace)s"
        is_shared = (table, column) in SHARED and not copied.issuperset(COMMON)
        is_copied = self.points.get((table, column)) in copied or (table, column) in LOOSE
        return (
            f'pg_temp.copy_of("{column}", n)'
            if column == "id" or (is_copied and not is_shared)
            else f'"{column}"'
        )

    def _columns(self) -> dict[str, list[str]]:
        rows = self.connection.execute(
            "SELECT table_name, array_agg(column_name::text ORDER BY ordinal_position)"
            " FROM information_schema.columns WHERE table_name = ANY(%s)"
            " AND is_generated = 'NEVER' GROUP BY 1",
            [[*TABLES, *COMMON, *GATES]],
        )
        return dict(rows.fetchall())

    def _points(self) -> dict[tuple[str, str], str]:
        """Return the table that each foreign-key column points at, the workspace's beside it or not."""
        rows = self.connection.execute(
            "SELECT conrelid::regclass::text, attname::text, confrelid::regclass::text"
            " FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY(conkey)"
            " WHERE contype = 'f' AND (cardinality(conkey) = 1 OR attname <> 'workspace_id')"
        )
        return {(table, column): target for table, column, target in rows}


def fill(url: str, seed: UUID, members: list[UUID], *, leads: int, workspaces: int) -> Filled:
    """Fill the database to so many leads in the seed's workspace and so many workspaces in all.

    `members` are the memberships that the large workspace's leads are spread over.
    """
    with psycopg.connect(url, options="-c role=leadops_app") as connection:
        filler = Filler(connection, seed)
        filler.owners = members
        filler.take_seed()
        small = [_workspace(connection, number) for number in range(1, workspaces)]
        for number, workspace in enumerate(small, start=TWINS):
            filler.twin(workspace, number)
        counted = connection.execute("SELECT count(*) FROM seed_prospects_lead").fetchone()
        copies = max(0, leads // (counted[0] if counted else 1) - 1)
        filler.grow(copies)
    with psycopg.connect(url, autocommit=True) as owner:
        owner.execute("VACUUM (ANALYZE)")
    return Filled([seed, *small], (copies + 1) * (counted[0] if counted else 0))


def fill_portal(var: os.PathLike[str], *, leads: int, workspaces: int) -> Filled:
    """Fill the portal that runs on a folder; its demo is the seed, its reps own the leads."""
    with psycopg.connect(under(var)) as connection:
        found = connection.execute(
            "SELECT w.id, array_agg(m.id) FROM accounts_workspace w"
            " JOIN accounts_membership m ON m.workspace_id = w.id AND 'rep' = ANY(m.roles)"
            " WHERE w.is_demo GROUP BY w.id ORDER BY min(w.created_at) LIMIT 1"
        ).fetchone()
    if found is None:
        raise ValueError("no demo to copy")
    return fill(under(var), found[0], found[1], leads=leads, workspaces=workspaces)


def _workspace(connection: psycopg.Connection[Any], number: int) -> UUID:
    pk = uuid4()
    connection.execute(
        "INSERT INTO accounts_workspace (id, name, legal_name, postal_address, country, time_zone,"
        " is_demo, sending_paused_why, requires_second_factor, created_at) VALUES"
        " (%s, %s, %s, '1 Quay', 'US', 'UTC', true, '', false, now())",
        [pk, f"Workspace {number}", f"Workspace {number} Inc."],
    )
    connection.commit()
    return pk


def under(var: os.PathLike[str]) -> str:
    """Return the address of the database of a portal that runs on a folder."""
    from pathlib import Path

    from leadops.embedded.homes import home_for
    from leadops.embedded.postgres import Postgres

    return Postgres(home_for(Path(var).resolve()), Path(var) / "log" / "postgres.log", True).url

"""The embedded server: who may enter, what survives, what is refused."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from leadops.embedded import CannotStart, Postgres, start_postgres
from leadops.embedded.homes import SOCKET_NAME, SOCKET_PATH_LIMIT
from tests.portal import ROOT, wait_for


@pytest.fixture
def data_root() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="leadops-embedded-"))
    yield folder / "var"
    note = folder / "var" / "postgres-folder"
    if note.exists():
        shutil.rmtree(note.read_text(encoding="utf-8").strip(), ignore_errors=True)
    shutil.rmtree(folder)


@pytest.fixture
def server(data_root: Path) -> Iterator[Postgres]:
    server = start_postgres(data_root, durable=False)
    yield server
    server.stop()


def test_owner_is_no_superuser_and_may_become_the_app_role(server):
    with psycopg.connect(server.url) as connection:
        row = connection.execute(
            "SELECT current_user, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole"
            " FROM pg_roles WHERE rolname = current_user"
        ).fetchone()
        connection.execute("SET ROLE leadops_app")
        role = connection.execute("SELECT current_user, session_user").fetchone()

    assert row == ("leadops", False, False, False, False)
    assert role == ("leadops_app", "leadops")


def test_app_role_cannot_log_in_and_cannot_make_tables(server):
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(server.url.replace("leadops@", "leadops_app@"))
    with psycopg.connect(server.url) as connection:
        connection.execute("SET ROLE leadops_app")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("CREATE TABLE mine (id int)")


def test_server_listens_on_a_closed_socket_folder_only(server):
    with psycopg.connect(server.url) as connection:
        addresses = connection.execute("SHOW listen_addresses").fetchone()
    folder = server.home.socket

    assert addresses == ("",)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert folder.stat().st_uid == server.home.account.uid
    assert len(os.fsencode(folder / SOCKET_NAME)) < SOCKET_PATH_LIMIT


@pytest.mark.skipif(os.geteuid() != 0, reason="only root runs the server as somebody else")
def test_root_runs_the_server_unprivileged_and_widens_no_folder(data_root):
    data_root.parent.chmod(0o700)
    server = start_postgres(data_root, durable=False)

    try:
        status = Path(f"/proc/{server.pid}/status").read_text(encoding="ascii")
        uids = next(line for line in status.splitlines() if line.startswith("Uid:")).split()[1:]
        assert set(uids) == {str(server.home.account.uid)}
        assert server.home.account.uid != 0
        assert data_root.parent.stat().st_mode & 0o777 == 0o700
        assert data_root.stat().st_mode & 0o777 == 0o700
        assert (server.home.folder / "access.conf").stat().st_uid == 0
        with pytest.raises(psycopg.OperationalError, match="Peer authentication failed"):
            psycopg.connect(server.url.replace("leadops@", "postgres@"))
    finally:
        server.stop()


def test_committed_rows_survive_kill_9_and_a_recycled_process_number(data_root):
    server = start_postgres(data_root)
    with psycopg.connect(server.url, autocommit=True) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 7 AS n")
    server.process.kill()
    server.process.wait()
    lock = server.home.data / "postmaster.pid"
    lines = lock.read_text(encoding="utf-8").splitlines()
    lock.write_text("\n".join([str(os.getpid()), *lines[1:]]) + "\n", encoding="utf-8")

    again = start_postgres(data_root)

    try:
        with psycopg.connect(again.url) as connection:
            assert connection.execute("SELECT n FROM kept").fetchone() == (7,)
    finally:
        again.stop()


def test_data_of_another_major_is_refused_and_left_alone(server, data_root):
    server.stop()
    version = server.home.data / "PG_VERSION"
    version.write_text("15\n", encoding="ascii")

    with pytest.raises(CannotStart, match=r"of PostgreSQL 15, this release brings 18.*pg_dump"):
        start_postgres(data_root, durable=False)

    assert version.read_text(encoding="ascii") == "15\n"


def test_a_fresh_clone_on_an_old_path_gets_an_empty_database(data_root):
    if os.geteuid() != 0:
        pytest.skip("an ordinary user's data lies inside the project")
    first = start_postgres(data_root, durable=False)
    first.stop()
    shutil.rmtree(data_root)

    second = start_postgres(data_root, durable=False)
    second.stop()

    assert first.home.folder != second.home.folder
    assert first.home.data.is_dir()
    shutil.rmtree(first.home.folder)


def test_server_ends_with_a_killed_parent(data_root):
    script = (
        "import sys, time, pathlib\n"
        "from leadops.embedded import start_postgres\n"
        "print(start_postgres(pathlib.Path(sys.argv[1]), durable=False).pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", script, str(data_root)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None
    pid = int(parent.stdout.readline())

    parent.send_signal(signal.SIGKILL)
    parent.wait()
    parent.stdout.close()

    wait_for(lambda: not Path(f"/proc/{pid}").exists(), 60, "the end of the orphaned server")

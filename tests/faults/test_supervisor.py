"""The real process tree under fire: whatever is killed comes back, and nothing is left behind."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import OUTSIDE_DATABASE
from tests.portal import ROOT, START_SECONDS, Portal, free_ports, running_portal, wait_for

pytestmark = pytest.mark.journey
BACK_SECONDS = 60  # within 60 s everything is back


@pytest.fixture(scope="module")
def tree() -> Iterator[Portal]:
    with running_portal(OUTSIDE_DATABASE) as portal:
        yield portal


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").split()[2] != "Z"
    except FileNotFoundError:
        return False


def is_back(portal: Portal, child: str, killed: int) -> bool:
    pid = portal.pid_of(child)
    return pid != killed and is_alive(pid)


def worker_is_ready(portal: Portal, log: str, since: int) -> bool:
    text = (portal.var / "log" / f"{log}.log").read_text(encoding="utf-8")[since:]
    return re.search(r"(?:@\S+|\[address\]) ready\.", text) is not None


def has_ended(pid: int) -> bool:
    """Say whether a process is over, also one whose parent has not asked how it ended."""
    stat = Path(f"/proc/{pid}/stat")
    return not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] == "Z"


@pytest.mark.parametrize("child", ["worker", "sender", "web", "clock", "sink", "sites", "postgres"])
def test_killed_child_comes_back_and_the_pages_answer(tree, child):
    if child == "postgres" and tree.database_url:
        pytest.skip("the database is not ours to kill")
    killed = tree.pid_of(child)

    os.kill(killed, signal.SIGKILL)

    wait_for(lambda: is_back(tree, child, killed), BACK_SECONDS, f"{child} started again")
    wait_for(tree.is_healthy, BACK_SECONDS, "/healthz after the kill")
    assert f"{child} ended (signal SIGKILL)" in tree.output


def test_clock_and_pages_outlive_the_database(tree):
    if tree.database_url:
        pytest.skip("the database is not ours to kill")
    clock, web = tree.pid_of("clock"), tree.pid_of("web")

    # The supervisor may bring it back before a page was asked for; here it sleeps till then.
    os.kill(tree.process.pid, signal.SIGSTOP)
    try:
        os.kill(tree.pid_of("postgres"), signal.SIGKILL)
        wait_for(lambda: not tree.answers("/sign-in/"), BACK_SECONDS, "a page to fail without it")
    finally:
        os.kill(tree.process.pid, signal.SIGCONT)

    wait_for(lambda: tree.answers("/sign-in/"), BACK_SECONDS, "the page to come back")
    restarted = time.time()
    alive = tree.var / "clock.alive"
    wait_for(lambda: alive.stat().st_mtime > restarted, BACK_SECONDS, "the clock's next turn")
    assert (tree.pid_of("clock"), tree.pid_of("web")) == (clock, web)


def test_wiped_broker_comes_back_with_its_workers(tree):
    if tree.redis_url:
        pytest.skip("the broker is Redis")
    sizes = {
        name: (tree.var / "log" / f"{name}.log").stat().st_size for name in ("worker", "sender")
    }

    # The supervisor may bring the folder back before a worker has looked; here it sleeps till then.
    workers = [tree.pid_of(name) for name in sizes]
    os.kill(tree.process.pid, signal.SIGSTOP)
    try:
        shutil.rmtree(tree.var / "broker")
        wait_for(lambda: all(map(has_ended, workers)), BACK_SECONDS, "the workers to miss it")
    finally:
        os.kill(tree.process.pid, signal.SIGCONT)

    wait_for((tree.var / "broker" / "msg").is_dir, BACK_SECONDS, "the broker folder")
    for name, since in sizes.items():
        wait_for(
            lambda name=name, since=since: worker_is_ready(tree, name, since),
            BACK_SECONDS,
            f"{name} on the new folder",
        )
    wait_for(tree.is_healthy, BACK_SECONDS, "/healthz after the wipe")


def test_second_start_on_the_folder_names_the_first(tree):
    second = replace(tree, ports=free_ports(3), process=None)
    second.var = tree.var
    result = run_up(second)

    assert result.returncode == 1
    assert f"already runs (process {tree.process.pid}, {tree.url}/)" in result.stderr
    assert tree.is_healthy()


def test_taken_port_is_one_sentence(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = run_up(Portal(tmp_path / "var", ports=[port, *free_ports(2)]))

    assert result.returncode == 1
    assert result.stderr.count("\n") == 1
    assert f"Port {port} on 127.0.0.1 cannot be used" in result.stderr


def test_database_away_is_one_sentence(tmp_path):
    url = f"postgresql://me@127.0.0.1:{free_ports(1)[0]}/leadops"
    result = run_up(Portal(tmp_path / "var", database_url=url))

    assert result.returncode == 1
    assert result.stderr.count("\n") == 1
    assert "DATABASE_URL" in result.stderr


def test_ctrl_c_ends_everything_and_the_data_is_there_at_the_next_start():
    folder = Path(tempfile.mkdtemp(prefix="leadops-portal-"))
    portal = Portal(folder / "var")
    try:
        portal.start()
        pids = [portal.pid_of(name) for name in ("postgres", "web", "worker", "sender", "clock")]
        status = portal.stop()
        key = (portal.var / "secret_key").read_bytes()
        left = [pid for pid in pids if is_alive(pid)]
        portal.start()
        log = (portal.var / "log" / "postgres.log").read_text(encoding="utf-8")

        assert status == 0
        assert left == []
        assert (portal.var / "secret_key").read_bytes() == key
        assert "database system was not properly shut down" not in log
    finally:
        portal.destroy()
        shutil.rmtree(folder)


def test_killed_supervisor_leaves_no_orphan():
    folder = Path(tempfile.mkdtemp(prefix="leadops-portal-"))
    portal = Portal(folder / "var")
    try:
        portal.start()
        pids = [portal.pid_of(name) for name in ("postgres", "web", "worker", "sender", "clock")]

        portal.process.kill()
        portal.process.wait()

        wait_for(lambda: not any(is_alive(pid) for pid in pids), BACK_SECONDS, "the end of all")
        portal.start()
        assert portal.is_healthy()
    finally:
        portal.destroy()
        shutil.rmtree(folder)


def run_up(portal: Portal) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "manage.py"), "up"],
        env=portal.full_environment(),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=START_SECONDS,
    )

"""SIGHUP exchanges every process under load: no request is lost, none has its effect twice (D1)."""

import os
import signal
import threading
import time
from collections import Counter

import pytest

from bench.operations.renewals import Load, drive, renew, stored_posts
from tests.conftest import OUTSIDE_DATABASE
from tests.faults.test_line_survives import open_work, whole_and_once
from tests.portal import database_of, running_portal, wait_for, wait_for_fill

pytestmark = pytest.mark.journey
RENEWALS = 3
PAUSE = 0.2  # seconds: with hardly any the clients leave two processors little to renew with
PROCESSES = ("web", "worker", "sender", "clock")


def test_renewals_under_load_lose_and_double_nothing():
    with running_portal(OUTSIDE_DATABASE) as portal:
        wait_for(lambda: portal.answers("/readyz"), 60, "/readyz")
        address = database_of(portal)
        first = {name: portal.pid_of(name) for name in PROCESSES}
        load, is_over = Load(), threading.Event()
        threads = drive(portal, load, is_over, PAUSE)

        for _ in range(RENEWALS):
            renew(portal)
        is_over.set()
        for thread in threads:
            thread.join(60)

        wait_for_fill(portal, 900)
        wait_for(lambda: open_work(address) == [], 300, "the line's end")
        last = {name: portal.pid_of(name) for name in PROCESSES}

        assert load.lost == []
        assert set(load.statuses) == {200, 302}
        assert all(last[name] != first[name] for name in PROCESSES)
        # Each answered post is there once, under the id that its client gave it.
        assert stored_posts(address) == Counter(load.stopped.values())
        assert len(load.stopped) > 20
        whole_and_once(address)


def test_code_that_does_not_start_replaces_nothing(tmp_path):
    """A broken release is said to be one, and the one before it serves on."""
    broken = tmp_path / "sitecustomize.py"
    with running_portal(OUTSIDE_DATABASE, LEADOPS_DEMO="0", PYTHONPATH=str(tmp_path)) as portal:
        before = {name: portal.pid_of(name) for name in PROCESSES}
        broken.write_text(
            "import sys\nif 'prepare' in sys.argv: raise SystemExit('broken release')\n",
            encoding="utf-8",
        )

        os.kill(portal.process.pid, signal.SIGHUP)

        wait_for(lambda: "nothing was renewed" in portal.output, 60, "the refusal")
        broken.unlink()
        assert {name: portal.pid_of(name) for name in PROCESSES} == before
        wait_for(portal.is_healthy, 60, "/healthz")


def test_web_that_does_not_come_up_leaves_the_one_before(tmp_path):
    """The pages that do not load never take the place of those that do."""
    broken = tmp_path / "sitecustomize.py"
    with running_portal(OUTSIDE_DATABASE, LEADOPS_DEMO="0", PYTHONPATH=str(tmp_path)) as portal:
        web, clock = portal.pid_of("web"), portal.pid_of("clock")
        broken.write_text(
            "import sys\nif 'gunicorn' in ' '.join(sys.orig_argv): raise SystemExit(3)\n",
            encoding="utf-8",
        )

        os.kill(portal.process.pid, signal.SIGHUP)

        wait_for(lambda: "not all of it was renewed" in portal.output, 240, "the end of it")
        broken.unlink()
        time.sleep(1)
        assert "web did not come up; the one before goes on" in portal.output
        os.kill(web, 0)
        wait_for(portal.is_healthy, 60, "/healthz")
        assert portal.pid_of("clock") != clock

"""Each trouble before a start is one sentence that names what to do."""

import contextlib
import os
import socket
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from leadops.embedded import CannotStart
from leadops.embedded.plan import Plan, children
from leadops.embedded.preflight import (
    check_ports,
    check_services,
    ensure_secret_key,
    lock_folder,
    open_var,
)
from tests import portal
from tests.portal import free_ports


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    web, sink, sites = free_ports(3)
    sizes = {"web_workers": 1, "default_threads": 4, "send_threads": 2}
    return Plan(tmp_path / "var", "127.0.0.1", web, sink, sites, True, "", "", **sizes)


def test_ports_for_tests_are_none_that_the_kernel_gives_away(monkeypatch):
    ports = [*free_ports(3), *free_ports(3)]
    monkeypatch.setattr(portal, "_turns", iter(ports))
    with socket.create_server(("127.0.0.1", ports[0])):
        again = free_ports(1)

    assert len(set(ports)) == 6
    assert max(ports) < 32_000
    assert again == [ports[1]]


def test_another_run_takes_no_port_that_is_taken_here():
    """Two runs of one shell begin at ports that are next to each other."""
    [mine] = free_ports(1)
    asks = f"from tests import portal; print(portal._is_free({mine}))"

    said = subprocess.run(
        [sys.executable, "-c", asks], cwd=portal.ROOT, capture_output=True, text=True, check=True
    )

    assert said.stdout == "False\n"


@pytest.mark.parametrize("name", ["PORT", "SINK_PORT", "SITES_PORT"])
def test_taken_port_is_named_with_its_variable(plan, name):
    port = getattr(plan, name.lower())
    with socket.create_server(("127.0.0.1", port)):
        with pytest.raises(CannotStart, match=rf"Port {port} .*{name}={port + 1} make run"):
            check_ports(plan)
    check_ports(plan)


def test_equal_ports_are_refused(plan):
    with pytest.raises(CannotStart, match="must differ"):
        check_ports(replace(plan, sink_port=plan.port))


def test_database_away_is_refused_without_its_password(plan):
    url = f"postgresql://me:hush@127.0.0.1:{free_ports(1)[0]}/leadops"

    with pytest.raises(CannotStart) as refusal:
        check_services(replace(plan, database_url=url))

    assert "DATABASE_URL" in str(refusal.value)
    assert "unset DATABASE_URL" in str(refusal.value)
    assert "hush" not in str(refusal.value)


def test_redis_away_is_refused_without_its_password(plan):
    url = f"redis://:hush@127.0.0.1:{free_ports(1)[0]}/0"

    with pytest.raises(CannotStart) as refusal:
        check_services(replace(plan, redis_url=url))

    assert "unset REDIS_URL" in str(refusal.value)
    assert "hush" not in str(refusal.value)


def test_folder_that_cannot_be_made_is_refused(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")

    with pytest.raises(CannotStart, match="set LEADOPS_VAR"):
        open_var(tmp_path / "file" / "var")


def test_second_start_on_a_folder_names_the_first(plan):
    open_var(plan.var)
    with lock_folder(plan):
        with pytest.raises(CannotStart, match=rf"process {os.getpid()}, {plan.address}"):
            lock_folder(plan)
    with contextlib.closing(lock_folder(plan)) as lock:
        assert not lock.closed


def test_secret_key_is_written_once_and_closed(plan, monkeypatch):
    monkeypatch.delenv("SECRET_KEY", raising=False)
    open_var(plan.var)
    ensure_secret_key(plan.var)
    file = plan.var / "secret_key"
    first = file.read_text(encoding="utf-8")
    ensure_secret_key(plan.var)

    assert file.read_text(encoding="utf-8") == first
    assert len(first) > 64
    assert file.stat().st_mode & 0o777 == 0o600


def test_given_secret_key_leaves_no_file(plan, monkeypatch):
    monkeypatch.setenv("SECRET_KEY", "from the operator")
    open_var(plan.var)
    ensure_secret_key(plan.var)

    assert not (plan.var / "secret_key").exists()


def test_sink_and_sites_run_in_the_demo_only(plan):
    demo = [spec.name for spec in children(plan, listener=3)]
    real = [spec.name for spec in children(replace(plan, is_demo=False), listener=3)]

    assert demo == ["web", "worker", "sender", "clock", "sink", "sites"]
    assert real == ["web", "worker", "sender", "clock"]

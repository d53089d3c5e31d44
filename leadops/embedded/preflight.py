"""What is looked at before anything starts; each trouble is one sentence that says what to do."""

import fcntl
import os
import secrets
import socket
import tempfile
import time
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

from leadops.embedded.errors import CannotStart
from leadops.embedded.plan import Plan

OLDEST_POSTGRES = 140_000
CONNECT_SECONDS = 5
LET_GO_SECONDS = 1


def open_var(var: Path) -> None:
    """Create the data folder, closed to others, and refuse one that cannot be written."""
    try:
        var.mkdir(mode=0o700, parents=True, exist_ok=True)
        (var / "log").mkdir(exist_ok=True)
        with tempfile.TemporaryFile(dir=var):
            pass
    except OSError as error:
        raise CannotStart(
            f"The data folder {var} cannot be written ({error.strerror}); make it writable or set "
            "LEADOPS_VAR to another folder."
        ) from error


def lock_folder(plan: Plan) -> IO[str]:
    """Return the lock that this start holds on the data folder for as long as it lives."""
    lock = (plan.var / "up.lock").open("a+", encoding="utf-8")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        lock.seek(0)
        holder = lock.read().strip() or "another process"
        lock.close()
        raise CannotStart(
            f"This portal already runs ({holder}); stop it with ctrl-C in its window first, or set "
            "LEADOPS_VAR and PORT to run a second one."
        ) from error
    lock.truncate(0)
    lock.write(f"process {os.getpid()}, {plan.address}")
    lock.flush()
    return lock


def is_running_here(var: Path) -> bool:
    """Say whether a portal holds the data folder now."""
    try:
        with (var / "up.lock").open("a", encoding="utf-8") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False


def check_ports(plan: Plan) -> None:
    """Refuse when somebody else listens where a child of ours must."""
    wanted = [("PORT", plan.bind, plan.port)]
    if plan.is_demo:
        wanted += [("SINK_PORT", "127.0.0.1", plan.sink_port)]
        wanted += [("SITES_PORT", "127.0.0.1", plan.sites_port)]
    numbers = [port for _, _, port in wanted]
    if len(set(numbers)) < len(numbers):
        raise CannotStart(f"PORT, SINK_PORT and SITES_PORT must differ, not {numbers}.")
    for name, host, port in wanted:
        _check_port(name, host, port)


def _check_port(name: str, host: str, port: int) -> None:
    # The web process of a portal that was just killed needs a moment to notice and let go.
    deadline = time.monotonic() + LET_GO_SECONDS
    while (trouble := _port_trouble(host, port)) and time.monotonic() < deadline:
        time.sleep(0.2)
    if trouble:
        raise CannotStart(
            f"Port {port} on {host} cannot be used ({trouble}); stop what uses it or start "
            f"with another one: {name}={port + 1} make run"
        )


def _port_trouble(host: str, port: int) -> str:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        family, kind, protocol, _, address = found[0]
        with socket.socket(family, kind, protocol) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as error:
        return error.strerror or str(error)
    return ""


def check_services(plan: Plan) -> None:
    """Refuse when a service that the operator named does not answer."""
    if plan.database_url:
        _check_database(plan.database_url)
    if plan.redis_url:
        _check_redis(plan.redis_url)


def _check_database(url: str) -> None:
    import psycopg  # slow import, only with an outside database

    try:
        with psycopg.connect(url, connect_timeout=CONNECT_SECONDS) as connection:
            version = connection.info.server_version
    except psycopg.Error as error:
        reason = str(error).strip().splitlines()[-1]
        raise CannotStart(
            f"PostgreSQL at {_place(url)} (DATABASE_URL) does not let us in: {reason}. Start it, "
            "correct the address, or unset DATABASE_URL to use the built-in one."
        ) from error
    if version < OLDEST_POSTGRES:
        raise CannotStart(
            f"PostgreSQL at {_place(url)} is version {version // 10_000}; 14 or newer is needed."
        )


def _check_redis(url: str) -> None:
    import redis  # slow import, only with an outside broker

    try:
        with redis.Redis.from_url(url, socket_connect_timeout=CONNECT_SECONDS) as client:
            client.ping()
    except (redis.RedisError, ValueError) as error:
        raise CannotStart(
            f"Redis at {_place(url)} (REDIS_URL) does not answer: {error}. Start it, correct the "
            "address, or unset REDIS_URL to use the built-in file broker."
        ) from error


def _place(url: str) -> str:
    parts = urlsplit(url)  # never the whole address: it holds a password
    return f"{parts.hostname or 'its socket'}{f':{parts.port}' if parts.port else ''}"


def ensure_secret_key(var: Path) -> None:
    """Write the key that signs sessions and encrypts credentials, once and readable by us alone."""
    if os.environ.get("SECRET_KEY") or os.environ.get("SECRET_KEY_FILE"):
        return
    file = var / "secret_key"
    if file.exists():
        return
    partial = file.with_suffix(".new")
    partial.unlink(missing_ok=True)
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as output:
        output.write(secrets.token_urlsafe(64))
    partial.rename(file)

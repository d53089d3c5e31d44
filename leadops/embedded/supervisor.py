"""The process tree of one portal: everything it needs, in one command, kept alive."""

import contextlib
import http.client
import os
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from leadops.embedded.broker import ensure_broker, shrink_broker
from leadops.embedded.children import Child, cap_logs, spawner
from leadops.embedded.errors import CannotStart
from leadops.embedded.plan import ROOT, ChildSpec, Plan, children, manage
from leadops.embedded.postgres import Postgres, start_postgres
from leadops.embedded.preflight import (
    check_ports,
    check_services,
    ensure_secret_key,
    lock_folder,
    open_var,
)
from leadops.embedded.processes import dies_with_parent
from leadops.operations.takeover import READY_FILE, is_ready

TICK_SECONDS = 1.0
HEALTH_TICK_SECONDS = 0.2
HEALTH_SECONDS = 60.0
READY_SECONDS = 60.0
BACKLOG = 2048
STOPPING = (signal.SIGINT, signal.SIGTERM)

Say = Callable[[str], None]


def supervise(plan: Plan, say: Say) -> None:
    """Run the portal until a signal ends it; refuses with CannotStart when it cannot begin."""
    open_var(plan.var)
    with lock_folder(plan):
        check_ports(plan)
        check_services(plan)
        ensure_secret_key(plan.var)
        if not plan.redis_url:
            shrink_broker(plan.broker)
            ensure_broker(plan.broker)  # what is prepared may already send a wake-up
        with _signals() as signals, _listener(plan) as listener, _database(plan, say) as database:
            say("preparing the database …")
            lines = _prepare(plan, plan.environment(_url(database)))
            if not signals.asked_to_stop:
                Tree(plan, listener, database, say).run(signals, lines)
        say("ended")


class Tree:
    """The running children of one plan."""

    def __init__(
        self, plan: Plan, listener: socket.socket, database: Postgres | None, say: Say
    ) -> None:
        self.plan = plan
        self.say = say
        self.logs = plan.var / "log"
        self.environment = plan.environment(_url(database))
        self.rest = [self._child(spec) for spec in children(plan, listener.fileno())]
        self.running: list[Child] = []
        if database:
            server = Child(ChildSpec("postgres", (), signal.SIGINT), database.spawn)
            server.adopt(database.process)
            self.running.append(server)

    def _child(self, spec: ChildSpec) -> Child:
        environment = {**self.environment, READY_FILE: str(self._ready_file(spec))}
        return Child(spec, spawner(spec, self.logs / f"{spec.name}.log", environment))

    def _ready_file(self, spec: ChildSpec) -> Path:
        return self.plan.var / f"{spec.name}.ready"

    def run(self, signals: "Signals", lines: list[str]) -> None:
        """Start the children and look after them until a signal asks to end."""
        try:
            self._start_next()
            self._until_healthy(signals)
            while self.rest and not signals.asked_to_stop:
                self._start_next()
            if not signals.asked_to_stop:
                self._greet(lines)
            while not signals.asked_to_stop:
                self._look_after_all()
                if signals.take_renewal():
                    self._renew(signals)
                signals.wait(TICK_SECONDS)
        finally:
            self.say(f"ending after {signals.asked_by or 'a fault'} …")
            self._stop()

    def _start_next(self) -> None:
        child = self.rest.pop(0)
        if not self.plan.redis_url:
            ensure_broker(self.plan.broker)
        self.running.append(child)
        self.say(child.start())

    def _until_healthy(self, signals: "Signals") -> None:
        # The pages come first: on a small machine the others would only slow their start.
        deadline = time.monotonic() + HEALTH_SECONDS
        while not signals.asked_to_stop and not _answers(self.plan):
            self._look_after_all()
            signals.wait(HEALTH_TICK_SECONDS)
            if time.monotonic() > deadline:
                self.say(f"the pages do not answer yet; see {self.logs / 'web.log'}")
                return

    def _renew(self, signals: "Signals") -> None:
        """Put a successor that runs the code on disk in the place of each child, one by one.

        The database comes first; where that fails, everything stays as it is.
        """
        self.say("renewing: preparing the database …")
        try:
            _prepare(self.plan, self.environment)
        except CannotStart as refusal:
            self.say(f"nothing was renewed. {refusal}")
            return
        leaving = [
            child
            for place, child in enumerate(self.running)
            if child.spec.finish_seconds and self._replace(place, child, signals)
        ]
        self._let_finish(leaving, signals)
        wanted = sum(bool(child.spec.finish_seconds) for child in self.running)
        self.say("renewed" if len(leaving) == wanted else "not all of it was renewed")

    def _replace(self, place: int, child: Child, signals: "Signals") -> bool:
        """Start a successor, wait until it is ready and tell the child to finish.

        A successor that does not come up is stopped, and the child goes on: False.
        """
        if signals.asked_to_stop:
            return False
        fresh, file = child.successor(), self._ready_file(child.spec)
        with self._told(fresh):
            self.say(fresh.start("started anew"))
        came_up = self._wait_until(
            lambda: fresh.process is not None and is_ready(file, fresh.process.pid),
            READY_SECONDS,
            signals,
            while_=lambda: fresh.is_alive,
        )
        if came_up:
            self.running[place] = fresh
            child.ask_to_stop()
            return True
        log = self.logs / f"{child.spec.name}.log"
        self.say(f"{child.spec.name} did not come up; the one before goes on; see {log}")
        fresh.ask_to_stop()
        fresh.wait_or_kill(time.monotonic() + child.spec.stop_seconds)
        return False

    def _let_finish(self, leaving: list[Child], signals: "Signals") -> None:
        """Wait for those that were told to finish; kill what has not by its own time."""
        began = time.monotonic()
        for child in leaving:
            seconds = began + child.spec.finish_seconds - time.monotonic()
            self._wait_until(lambda child=child: not child.is_alive, seconds, signals)  # type: ignore[misc]
        for child in leaving:
            child.wait_or_kill(time.monotonic() + (5.0 if signals.asked_to_stop else 0.0))

    def _wait_until(
        self,
        is_so: Callable[[], bool],
        seconds: float,
        signals: "Signals",
        *,
        while_: Callable[[], bool] = lambda: True,
    ) -> bool:
        """Look after the children until something is so; False when time or patience is up."""
        deadline = time.monotonic() + seconds
        while not (so := is_so()) and while_() and time.monotonic() < deadline:
            if signals.asked_to_stop:
                return False
            self._look_after_all()
            signals.wait(HEALTH_TICK_SECONDS)
        return so

    def _look_after_all(self) -> None:
        if not self.plan.redis_url and ensure_broker(self.plan.broker):
            self.say("the broker folders had gone; they are back")
        for child in self.running:
            with self._told(child):
                if happened := child.look_after():
                    self.say(happened)
        cap_logs(self.logs)

    @contextlib.contextmanager
    def _told(self, child: Child) -> Iterator[None]:
        # A full disk or a refusal of the database must not end the one who would repair it.
        try:
            yield
        except (OSError, CannotStart) as error:
            child.postpone()
            self.say(f"{child.spec.name} could not be started: {error}")

    def _greet(self, lines: list[str]) -> None:
        self.say(f"ready at {self.plan.address}")
        for line in lines:
            self.say(line)
        self.say("ctrl-C ends it")

    def _stop(self) -> None:
        ours = [child for child in self.running if child.spec.name != "postgres"]
        for child in ours:
            child.ask_to_stop()
        for child in ours:
            child.wait_or_kill(time.monotonic() + child.spec.stop_seconds)


class Signals:
    """The signals of the supervisor, as something to wait for."""

    def __init__(self, reader: int) -> None:
        self.asked_by = ""
        self._reader = reader
        self._wants_renewal = False
        self._has_terminal = sys.stdin is not None and os.isatty(sys.stdin.fileno())

    def wait(self, seconds: float) -> None:
        """Return after `seconds`, or at once when a child ended or somebody asked to stop."""
        readable, _, _ = select.select([self._reader], [], [], seconds)
        if readable:
            os.read(self._reader, 512)

    @property
    def asked_to_stop(self) -> bool:
        return bool(self.asked_by)

    def stop(self, number: int, _frame: object) -> None:
        self.asked_by = signal.Signals(number).name

    def hang_up(self, number: int, frame: object) -> None:
        """Take the signal for a wish to renew, but a window that was closed for the end."""
        if self._has_terminal and not os.isatty(sys.stdin.fileno()):
            self.stop(number, frame)
        else:
            self._wants_renewal = True

    def take_renewal(self) -> bool:
        """Say whether somebody asked to renew since the last call."""
        wanted, self._wants_renewal = self._wants_renewal, False
        return wanted


@contextlib.contextmanager
def _signals() -> Iterator[Signals]:
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    signals = Signals(reader)
    before = signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
    handlers = {number: signal.signal(number, signals.stop) for number in STOPPING}
    handlers[signal.SIGHUP] = signal.signal(signal.SIGHUP, signals.hang_up)
    handlers[signal.SIGCHLD] = signal.signal(signal.SIGCHLD, lambda *_: None)
    try:
        yield signals
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(before)
        os.close(reader)
        os.close(writer)


@contextlib.contextmanager
def _listener(plan: Plan) -> Iterator[socket.socket]:
    """Hold the socket of the pages, so that a connection outlives the process that would take it.

    While one web process follows another, both take from its one queue and none is refused.
    """
    found = socket.getaddrinfo(plan.bind, plan.port, type=socket.SOCK_STREAM)
    family, _, _, _, address = found[0]
    try:
        listener = socket.create_server(address[:2], family=family, backlog=BACKLOG)
    except OSError as error:
        raise CannotStart(
            f"Port {plan.port} on {plan.bind} cannot be used ({error.strerror})."
        ) from error
    with listener:
        yield listener


@contextlib.contextmanager
def _database(plan: Plan, say: Say) -> Iterator[Postgres | None]:
    """Hold the embedded server while the children live; nothing where the operator named one."""
    if plan.database_url:
        yield None
        return
    server = start_postgres(plan.var)
    say(f"postgres started (process {server.pid})")
    try:
        yield server
    finally:
        server.stop()


def _url(database: Postgres | None) -> str:
    return database.url if database else ""


def _prepare(plan: Plan, environment: dict[str, str]) -> list[str]:
    """Migrate as the owner; return the lines that tell people how to get in."""
    log = plan.var / "log" / "prepare.log"
    with log.open("w", encoding="utf-8") as errors:
        done = subprocess.run(
            manage("prepare"),
            cwd=ROOT,
            env={**environment, "LEADOPS_DB_OWNER": "1"},
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            check=False,
            start_new_session=True,  # a ctrl-C in the middle of a migration waits for its end
            preexec_fn=dies_with_parent(signal.SIGTERM),
        )
    if done.returncode:
        words = log.read_text(encoding="utf-8").strip().splitlines()
        raise CannotStart(
            f"The database could not be prepared: {words[-1] if words else 'no message'} "
            f"(all of it in {log})"
        )
    return done.stdout.strip().splitlines()


def _answers(plan: Plan) -> bool:
    host = plan.address.removeprefix("http://").rpartition(":")[0].strip("[]")
    connection = http.client.HTTPConnection(host, plan.port, timeout=2)
    try:
        # Whatever address it is bound to, this name is always allowed.
        connection.request("GET", "/healthz", headers={"Host": "localhost"})
        return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()

"""Rolling renewals under load: `python -m bench.operations.renewals [20]` on a portal of its own.

Four clients ask and post without a pause, each over one connection that it keeps as long as the
server does, and try nothing twice; meanwhile the demo's line runs through its tasks. Lost is a
request without an answer, or a stored post that is not there; doubled is a post or a message that
had its effect twice.
"""

import contextlib
import http.client
import os
import re
import signal
import sys
import threading
import time
import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from urllib.parse import urlencode

from tests.portal import Portal, ask, database_of, running_portal, wait_for

PAUSE = 0.02  # seconds between an answer and the same client's next question
RENEWAL_SECONDS = 240.0  # for a machine that does much else
_HIDDEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')


@dataclass
class Load:
    """What the clients sent and what became of it."""

    statuses: Counter[int] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    stopped: dict[str, str] = field(default_factory=dict)  # address -> request id, where answered

    @property
    def server_errors(self) -> int:
        return sum(count for status, count in self.statuses.items() if status >= 500)


class Visitor:
    """A browser of few words: cookies, one kept connection, no second try."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.connection: http.client.HTTPConnection | None = None
        self.cookies: dict[str, str] = {}

    def close(self) -> None:
        if self.connection is not None:
            self.connection.close()

    def hang_up(self) -> None:
        """End the connection; the next question opens another."""
        self.close()
        self.connection = None

    def ask(self, method: str, path: str, form: dict[str, str] | None = None, **headers: str):
        """Return (status, headers, text); raises what the connection raises."""
        if self.connection is None:
            self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        named["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        body = None
        if form is not None:
            body = urlencode(form)
            named["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            self.connection.request(method, path, body, named)
            answer = self.connection.getresponse()
            text = answer.read().decode("utf-8", errors="replace")
        except (OSError, http.client.HTTPException):
            self.hang_up()
            raise
        if answer.will_close:
            self.hang_up()
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                key, _, rest = value.partition("=")
                self.cookies[key] = rest.partition(";")[0]
        return answer.status, dict(answer.getheaders()), text

    def sign_in(self, who: str) -> str:
        """Sign in as a person of the demo; return the token that its forms carry."""
        _, _, page = self.ask("GET", "/sign-in/")
        form = next(
            part
            for part in page.split("<form")
            if who in part and "/sign-in/" in part and "sign-in/as" in part
        )
        action = re.search(r'action="([^"]+)"', form)[1]
        self.ask("POST", action, {"csrfmiddlewaretoken": _HIDDEN.search(form)[1]})
        _, _, page = self.ask("GET", "/settings/suppression/")
        return _HIDDEN.search(page)[1]


def drive(
    portal: Portal, load: Load, is_over: threading.Event, pause: float = PAUSE
) -> list[threading.Thread]:
    """Start two clients that read and two that post, until `is_over`; return their threads."""
    turns = partial(_in_turn, is_over=is_over, pause=pause)
    threads = [
        threading.Thread(target=_read, args=[portal, load, turns], daemon=True) for _ in range(2)
    ]
    threads += [
        threading.Thread(target=_post, args=[portal, load, turns, name], daemon=True)
        for name in ("ada", "bo")
    ]
    for thread in threads:
        thread.start()
    return threads


def _read(portal: Portal, load: Load, turns: Callable[[Iterable], Iterator]) -> None:
    with contextlib.closing(Visitor(portal.ports[0])) as visitor:
        visitor.sign_in("Administrator")
        for path in turns(("/", "/settings/suppression/", "/readyz", "/sign-in/")):
            _count(load, f"GET {path}", lambda path=path: visitor.ask("GET", path))


def _post(portal: Portal, load: Load, turns: Callable[[Iterable], Iterator], name: str) -> None:
    with contextlib.closing(Visitor(portal.ports[0])) as visitor:
        token = visitor.sign_in("Administrator")
        for number in turns(range(1_000_000)):
            address, request_id = f"{name}{number}@stopped.example", str(uuid.uuid4())
            form = {"csrfmiddlewaretoken": token, "target": address, "reason": "manual"}
            answer = _count(
                load,
                f"POST {address}",
                lambda form=form, request_id=request_id: visitor.ask(
                    "POST", "/settings/suppression/add/", form, X_Request_Id=request_id
                ),
            )
            if answer == 302:
                load.stopped[address] = request_id


def _in_turn(things: Iterable, is_over: threading.Event, pause: float) -> Iterator:
    while True:
        for thing in things:
            if is_over.wait(pause):
                return
            yield thing


def _count(load: Load, what: str, ask: Callable[[], tuple]) -> int:
    try:
        status, _, _ = ask()
    except (OSError, http.client.HTTPException) as error:
        load.lost.append(f"{what}: {error!r}")
        return 0
    load.statuses[status] += 1
    return status


def renew(portal: Portal) -> float:
    """Ask for a renewal and wait for its end; return the seconds it took."""
    assert portal.process is not None
    before, started = portal.output.count(" renewed"), time.monotonic()
    os.kill(portal.process.pid, signal.SIGHUP)
    try:
        wait_for(lambda: portal.output.count(" renewed") > before, RENEWAL_SECONDS, "the renewal")
    except AssertionError as error:
        raise AssertionError(f"{error}\n{portal.output}") from error
    return time.monotonic() - started


def stored_posts(address: str) -> Counter[str]:
    """Return how often each post stands in the database, by the request id its client gave it."""
    rows = ask(
        address,
        "SELECT request_id::text FROM audit_auditentry"
        " WHERE event = 'compliance.suppression_added' AND subject_label LIKE '%@stopped.example'",
    )
    return Counter(one for (one,) in rows)


def main(renewals: int) -> None:
    """Print what `renewals` rolling renewals cost."""
    load, is_over = Load(), threading.Event()
    with running_portal("") as portal:
        wait_for(lambda: portal.answers("/readyz"), 60, "/readyz")
        threads = drive(portal, load, is_over)
        seconds: list[float] = []
        for number in range(1, renewals + 1):
            seconds.append(renew(portal))
            said = f"{number} of {renewals}: {seconds[-1]:.1f} s, {len(load.lost)} lost"
            print(said, flush=True)
        is_over.set()
        for thread in threads:
            thread.join()
        address, answered = database_of(portal), Counter(load.stopped.values())
        stored = stored_posts(address)
        twice = ask(
            address,
            "SELECT message_id FROM demo_sinkmessage GROUP BY message_id HAVING count(*) > 1",
        )
        print(
            f"{renewals} renewals, {min(seconds):.1f} to {max(seconds):.1f} s each;"
            f" {load.statuses.total()} answers {dict(load.statuses)};"
            f" {len(load.lost)} lost, {load.server_errors} server errors; of {len(answered)} posts"
            f" {len(answered - stored)} missing, {sum(many > 1 for many in stored.values())} twice;"
            f" {len(twice)} messages twice"
        )
        for line in load.lost[:20]:
            print(line)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)

"""Fifty people at once: `python -m bench.speed.load [--minutes 10] [--leads 100000] [--at FOLDER]`.

Without --at it starts a portal of its own, waits for the demo and fills it to 20 workspaces; with it
the portal that runs on FOLDER, filled before, is asked. Forty-two people open pages and think; eight
browsers approve drafts, in all so many a second, half of which leave as messages beside. Prints each
page's p50 and p95, what failed, the rates kept, and the memory of each process (PSS).
"""

import argparse
import contextlib
import os
import random
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.client import HTTPException
from pathlib import Path
from statistics import median, quantiles

from bench.operations.renewals import Visitor
from bench.speed.memory import memory_of, processor_seconds
from bench.speed.people import (
    Approval,
    Person,
    approvals,
    messages_sent,
    open_portal,
    visitors,
    wait_until_sent,
)

READERS, DECIDERS, WORKSPACES = 42, 8, 20
APPROVALS_A_SECOND = 20
THINKS = 5.0  # seconds between two pages of one person, on average
WARM_UP = 120.0  # what a portal loads with its first pages is no growth
GOALS = {"list": 300, "decision": 150}  # p95 in ms


@dataclass
class Seen:
    """What the browsers saw: seconds of each answer by page, and every failure as a line."""

    kinds: dict[str, str] = field(default_factory=dict)
    seconds: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    failed: list[str] = field(default_factory=list)

    def clear(self) -> None:
        """Forget the warm-up."""
        self.seconds.clear()
        self.failed.clear()

    def ask(self, browser: Visitor, name: str, kind: str, method: str, path: str, **more) -> None:
        """Ask once, never twice, over a connection of its own, and note how it went."""
        self.kinds[name] = kind
        start = time.perf_counter()
        try:
            status, _, _ = browser.ask(method, path, **more)
        except (OSError, HTTPException) as error:
            self.failed.append(f"{name}: {error!r}")
            return
        finally:
            browser.hang_up()
        self.seconds[name].append(time.perf_counter() - start)
        if status >= 400:
            self.failed.append(f"{name}: {status} {path}")


def main() -> int:
    """Run the load and print its tables; 1 when something failed."""
    asked = _arguments()
    with _portal(asked) as (folder, port):
        print(f"{wait_until_sent()} s until what the fill left was sent")
        count = int((asked.minutes * 60 + WARM_UP) * APPROVALS_A_SECOND)
        people, waiting = visitors(READERS), approvals(count)
        seen, is_over = Seen(), threading.Event()
        threads = _start(port, people, waiting, seen, is_over)
        time.sleep(WARM_UP)
        seen.clear()
        before, used = memory_of(folder), processor_seconds(folder)
        sent, began = messages_sent(), time.monotonic()
        time.sleep(asked.minutes * 30)
        halfway = memory_of(folder)
        time.sleep(asked.minutes * 30)
        took = time.monotonic() - began
        after, used = memory_of(folder), processor_seconds(folder) - used
        sent = messages_sent() - sent
        is_over.set()
        for thread in threads:
            thread.join()
    _print(seen, took, sent)
    # On a machine that does much else the seconds above are not the portal's alone; these are.
    busy = ", ".join(f"{one:.0f}" for one in os.getloadavg())
    print(f"{used / took:.2f} processors used by the portal; load of the machine {busy}")
    _print_memory(before, halfway, after)
    return int(bool(seen.failed))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--leads", type=int, default=100_000)
    parser.add_argument("--at", type=Path)
    parser.add_argument("--port", type=int, default=8000)
    return parser.parse_args()


@contextlib.contextmanager
def _portal(asked: argparse.Namespace) -> Iterator[tuple[Path, int]]:
    """Yield the folder and the port of a portal that is filled."""
    if asked.at:
        open_portal(asked.at)
        yield asked.at, asked.port
        return
    from bench.speed.filling import fill_portal
    from tests.portal import running_portal, wait_for_fill

    with running_portal("") as portal:
        wait_for_fill(portal, 900)
        open_portal(portal.var)
        fill_portal(portal.var, leads=asked.leads, workspaces=WORKSPACES)
        yield portal.var, portal.ports[0]


def _start(
    port: int, people: list[Person], waiting: list[Approval], seen: Seen, is_over: threading.Event
) -> list[threading.Thread]:
    """Start everybody; return their threads."""
    queue, began = enumerate(waiting), time.monotonic()
    lock = threading.Lock()

    def read(number: int, person: Person) -> None:
        rng = random.Random(number)
        browser = _browser(port, person.cookies)
        often = [route.often for route in person.routes]
        while not is_over.wait(rng.expovariate(1 / THINKS)):
            [route] = rng.choices(person.routes, often)
            seen.ask(browser, route.name, route.kind, "GET", route.url)

    def decide() -> None:
        browser = _browser(port, {})
        while True:
            with lock:
                number, one = next(queue, (0, None))
            # Each has its moment: a slow answer makes the next ones late, not fewer.
            due = began + number / APPROVALS_A_SECOND - time.monotonic()
            if one is None or is_over.wait(max(due, 0)):
                break
            # As from a page that has shown what the decision before said.
            browser.cookies = dict(one.cookies)
            form = one.form | {"csrfmiddlewaretoken": one.cookies["csrftoken"]}
            seen.ask(browser, "approve a draft", "decision", "POST", one.path, form=form)

    threads = [
        threading.Thread(target=read, args=row, daemon=True) for row in enumerate(people)
    ] + [threading.Thread(target=decide, daemon=True) for _ in range(DECIDERS)]
    for thread in threads:
        thread.start()
    return threads


def _browser(port: int, cookies: dict[str, str]) -> Visitor:
    browser = Visitor(port)
    browser.cookies = dict(cookies)
    return browser


def _print(seen: Seen, took: float, sent: int) -> None:
    print("| page | n | p50 ms | p95 ms | goal |\n|---|---:|---:|---:|---|")
    by_kind: dict[str, list[float]] = defaultdict(list)
    for name, seconds in seen.seconds.items():
        by_kind[seen.kinds[name]] += seconds
    for name, seconds in sorted(seen.seconds.items()):
        _line(name, seconds, None)
    for kind, seconds in by_kind.items():
        _line(f"every {kind}", seconds, GOALS.get(kind))
    decided = len(by_kind.pop("decision", ()))
    pages = sum(map(len, by_kind.values()))
    print(
        f"\n{took:.0f} s: {pages / took:.1f} pages, {decided / took:.1f} approvals,"
        f" {sent / took:.1f} messages sent a second; {len(seen.failed)} failed"
    )
    for line in seen.failed[:10]:
        print(line)


def _line(name: str, seconds: list[float], goal: float | None) -> None:
    p95 = quantiles(seconds, n=20)[-1] if len(seconds) > 1 else seconds[0]
    met = "" if goal is None else f"< {goal}: {'met' if p95 * 1e3 < goal else '**missed**'}"
    print(f"| {name} | {len(seconds):,} | {median(seconds) * 1e3:.0f} | {p95 * 1e3:.0f} | {met} |")


def _print_memory(*moments: dict[str, float]) -> None:
    """Print what each kind of process held at the start, half way and at the end."""
    print("\n| process | MB at start | half way | at end | growth |\n|---|---:|---:|---:|---:|")
    for name in sorted(moments[0].keys() & moments[-1].keys()):
        held = [moment.get(name, 0.0) for moment in moments]
        cells = " | ".join(f"{one:.0f}" for one in held)
        print(f"| {name} | {cells} | {held[-1] / held[0] - 1:+.1%} |")


if __name__ == "__main__":
    raise SystemExit(main())

"""The portal's pages one by one, in this process: statements, time in SQL, time in Python.

`python -m bench.speed.portal FOLDER [SIZE]` with the folder of a portal that `bench.speed.load`
filled. The floor is `/readyz`, which asks the database once. Three rounds over all pages, medians.
Each round counts the dashboards' figures anew; with SHARED=1 they are those of the minute.
"""

import os
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path
from statistics import median
from typing import Any

from bench.speed.people import open_portal, sign_in, workspaces
from bench.speed.routes import member_as, routes_of

ROUNDS = 3


class Watch:
    """Counts statements and the time until they are answered."""

    def __init__(self) -> None:
        self.seconds, self.count = 0.0, 0
        self.by_text: Counter[str] = Counter()

    def __call__(self, execute: Any, sql: Any, params: Any, many: bool, context: Any) -> Any:
        start = time.perf_counter()
        try:
            return execute(sql, params, many, context)
        finally:
            spent = time.perf_counter() - start
            self.seconds += spent
            self.count += 1
            self.by_text[str(sql)] += spent


def main() -> int:
    """Print every page with its statements and milliseconds, the slowest statement of each."""
    open_portal(Path(sys.argv[1]))
    from django.core.cache import cache
    from django.db import connection
    from django.test import Client
    from django.test.utils import setup_test_environment

    from leadops.operations.memory import settle_memory
    from leadops.tenancy.scope import workspace_scope

    setup_test_environment()
    workspace = workspaces()[0]
    with workspace_scope(workspace):
        routes = routes_of()
        members = {role: member_as(role) for role in {route.role for route in routes}}
    clients = {}
    for role, member in members.items():
        client = clients[role] = Client(raise_request_exception=False)
        client.cookies.load(sign_in(member))
    only = os.environ.get("ONLY", "")
    times: dict[str, list[tuple[float, float, float, int, int, int]]] = defaultdict(list)
    slow: dict[str, tuple[str, float]] = {}
    settle_memory()  # as the processes that serve pages do
    for _ in range(ROUNDS):
        if not os.environ.get("SHARED"):
            cache.clear()
        for route in routes:
            if only and only not in route.name:
                continue
            watch, start, cpu = Watch(), time.perf_counter(), time.process_time()
            with connection.execute_wrapper(watch):
                answer = clients[route.role].get(route.url, REMOTE_ADDR="127.0.0.1")
            took, used = time.perf_counter() - start, time.process_time() - cpu
            times[route.name].append(
                (took, watch.seconds, used, watch.count, answer.status_code, len(answer.content))
            )
            slow[route.name] = watch.by_text.most_common(1)[0] if watch.by_text else ("", 0)
    print("| page | ms | of it SQL | CPU | statements | status | kB |")
    for name, rows in times.items():
        took, in_sql, used, count, status, size = (
            median(column) for column in zip(*rows, strict=True)
        )
        print(
            f"| {name:24} | {took * 1e3:8.1f} | {in_sql * 1e3:8.1f} | {used * 1e3:6.1f} | {count:4.0f} | {status:3.0f} | {size / 1e3:5.0f} |"
        )
        if os.environ.get("SLOW") and slow[name][1] > 0.03:
            print(f"      {slow[name][1] * 1e3:.0f} ms: {slow[name][0][: int(os.environ['SLOW'])]}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

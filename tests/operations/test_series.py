"""Counts that several processes keep together: none is lost, none goes back."""

import multiprocessing
import os
import signal
import threading
from pathlib import Path

from leadops.operations.series import BOUNDS, ENDED, OTHER, SLOTS, Series, read_all

LABELS = ("GET", "leads/<uuid:pk>/", "200")


def count_many(folder: Path, times: int) -> None:
    series = Series(folder)
    for _ in range(times):
        series.observe(LABELS, 0.03)


def count_and_die(folder: Path) -> None:
    count_many(folder, 7)
    os.kill(os.getpid(), signal.SIGKILL)


def run_all(*processes) -> None:
    for process in processes:
        process.start()
    for process in processes:
        process.join()


def test_processes_and_threads_add_up(tmp_path):
    own = Series(tmp_path)
    fork = multiprocessing.get_context("spawn")
    threads = [
        threading.Thread(target=lambda: [own.observe(LABELS, 2.0) for _ in range(500)])
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    run_all(*(fork.Process(target=count_many, args=[tmp_path, 300]) for _ in range(2)))
    for thread in threads:
        thread.join()

    tally = read_all(tmp_path)[LABELS]

    assert tally.count == 4 * 500 + 2 * 300
    assert round(tally.seconds, 6) == round(4 * 500 * 2.0 + 2 * 300 * 0.03, 6)
    # Cumulative, as a histogram's buckets are.
    assert dict(zip(BOUNDS, tally.within, strict=True)) == {
        0.01: 0, 0.025: 0, 0.05: 600, 0.1: 600, 0.25: 600, 0.5: 600, 1.0: 600, 2.5: 2600, 5.0: 2600,
        10.0: 2600,
    }  # fmt: skip


def test_killed_process_loses_no_count_and_leaves_no_file(tmp_path):
    spawn = multiprocessing.get_context("spawn")
    run_all(*(spawn.Process(target=count_and_die, args=[tmp_path]) for _ in range(3)))

    first, second = read_all(tmp_path)[LABELS].count, read_all(tmp_path)[LABELS].count

    assert (first, second) == (21, 21)
    assert [file.name for file in tmp_path.glob("*.series")] == [ENDED]


def test_more_labels_than_room_are_counted_together(tmp_path):
    series = Series(tmp_path)
    for number in range(SLOTS + 50):
        series.observe(("GET", f"r{number}", "200"), 0.1)
    series.observe(("GET", "x" * 500, "200"), 0.1)

    found = read_all(tmp_path)

    assert found[OTHER].count == 52
    assert sum(tally.count for tally in found.values()) == SLOTS + 51

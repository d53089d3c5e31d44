"""A child that dies comes back, later and later; logs stay small; broker folders return."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from leadops.embedded import children as module
from leadops.embedded import ensure_broker
from leadops.embedded.broker import shrink_broker
from leadops.embedded.children import Child, cap_logs, spawner
from leadops.embedded.plan import ChildSpec


def child(tmp_path: Path, code: str, **over) -> Child:
    spec = ChildSpec("sample", (sys.executable, "-c", code), **over)
    return Child(spec, spawner(spec, tmp_path / "sample.log", {}))


def test_dead_child_comes_back_with_growing_pauses(tmp_path, time_machine_monotonic):
    sample = child(tmp_path, "raise SystemExit(3)")
    said = [sample.start()]
    for _ in range(6):
        assert sample.process is not None
        sample.process.wait()
        said.append(sample.look_after())
        assert sample.look_after() == ""
        time_machine_monotonic.forward(15.1)
        said.append(sample.look_after())
    sample.wait_or_kill(time.monotonic() + 5)

    pauses = [line.split(" in ")[1] for line in said if "ended" in line]
    assert pauses == ["1 s", "2 s", "4 s", "8 s", "15 s", "15 s"]
    assert said[1].startswith("sample ended (exit status 3)")
    assert said[2].startswith("sample started again (process ")


@pytest.mark.parametrize("niceness", [0, 5])
def test_child_gives_way_with_its_whole_session(tmp_path, niceness):
    shares = Path("/proc/self/autogroup")
    code = f"import os; print(os.nice(0)); print(*open('{shares}') if {shares.exists()} else '')"
    sample = child(tmp_path, code, niceness=niceness)
    sample.start()
    assert sample.process is not None
    sample.process.wait()
    own, of_session = tmp_path.joinpath("sample.log").read_text().splitlines()[:2]

    assert int(own) == min(os.nice(0) + niceness, 19)
    assert of_session.endswith(f" nice {niceness}") or not of_session


def test_pause_is_short_again_after_a_steady_half_minute(tmp_path, time_machine_monotonic):
    sample = child(tmp_path, "import time; time.sleep(60)")
    sample.start()
    for alive, pause in ((1, "1 s"), (1, "2 s"), (31, "1 s")):
        assert sample.process is not None
        time_machine_monotonic.forward(alive)
        sample.process.kill()
        sample.process.wait()
        assert sample.look_after().endswith(f"(signal SIGKILL); starts again in {pause}")
        time_machine_monotonic.forward(15.1)
        sample.look_after()
    assert sample.process is not None
    sample.process.kill()
    sample.wait_or_kill(time.monotonic() + 5)


def test_child_that_ignores_the_request_is_killed_with_its_own_children(tmp_path):
    code = (
        "import signal, subprocess, sys, time\n"
        "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        "inner = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        "print(inner.pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    stubborn = child(tmp_path, code)
    stubborn.start()
    log = tmp_path / "sample.log"
    while not log.read_text(encoding="utf-8").strip():
        time.sleep(0.05)
    inner = int(log.read_text(encoding="utf-8"))

    stubborn.ask_to_stop()
    stubborn.wait_or_kill(time.monotonic() + 0.5)

    assert stubborn.process is not None
    assert stubborn.process.returncode == -signal.SIGKILL
    state = subprocess.run(["ps", "-o", "stat=", "-p", str(inner)], capture_output=True, text=True)
    # Gone, or dead and not yet collected; further letters say how it ran.
    assert state.stdout.strip()[:1] in {"", "Z"}


def test_full_log_is_moved_aside_and_written_on(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "LOG_LIMIT", 10)
    log = tmp_path / "web.log"
    with log.open("ab", buffering=0) as writer:
        writer.write(b"twelve bytes")
        cap_logs(tmp_path)
        writer.write(b"more")
        cap_logs(tmp_path)

    assert log.read_bytes() == b"more"
    assert (tmp_path / "web.log.1").read_bytes() == b"twelve bytes"


def test_broker_folder_that_grew_is_made_anew_when_it_is_empty(tmp_path):
    ensure_broker(tmp_path)
    folder, kept = tmp_path / "msg", tmp_path / "done"
    (kept / "1.default.msg").write_text("{}", encoding="utf-8")
    long_ago = 1_000_000_000
    for one in (folder, kept):
        os.utime(one, (long_ago, long_ago))

    shrink_broker(tmp_path, largest=10**9)
    assert folder.stat().st_mtime == long_ago
    shrink_broker(tmp_path, largest=0)

    assert folder.stat().st_mtime > long_ago
    assert (kept.stat().st_mtime, len(list(kept.iterdir()))) == (long_ago, 1)


def test_broker_folders_return_and_keep_what_is_there(tmp_path):
    root = tmp_path / "broker"
    first = ensure_broker(root)
    (root / "msg" / "a.msg").write_text("x", encoding="utf-8")
    (root / "ctl").rmdir()
    second, third = ensure_broker(root), ensure_broker(root)

    assert (first, second, third) == (True, True, False)
    assert sorted(path.name for path in root.iterdir()) == ["ctl", "done", "msg"]
    assert (root / "msg" / "a.msg").read_text(encoding="utf-8") == "x"


class Clock:
    """A monotonic clock that a test moves forward."""

    def __init__(self) -> None:
        self.ahead = 0.0
        self._real = time.monotonic

    def monotonic(self) -> float:
        return self._real() + self.ahead

    def forward(self, seconds: float) -> None:
        self.ahead += seconds


@pytest.fixture
def time_machine_monotonic(monkeypatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(module.time, "monotonic", clock.monotonic)
    return clock

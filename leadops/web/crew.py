"""Fulfils the wishes of many visits at once: look-ups, turns at hosts, at most eight open answers.

Only network calls leave the calling thread. Robots store and pace are used by the caller's thread
alone, so they may sit on its database connection; a host that waits for its turn takes no place.
"""

import heapq
import itertools
import time
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from leadops.web.errors import FailureKind, FetchFailed
from leadops.web.fetching import Fetcher, Response
from leadops.web.network import Route
from leadops.web.pacing import MAX_WAIT, Pace
from leadops.web.visits import Answer, Ask, LookUp, Want

IN_FLIGHT = 8
LOOK_UPS = 32
LOOK_UP_SECONDS = 5.0
DEAD_NAME_SERVICE = 24  # so many names in a row without any answer: it is not the names
OPEN_VISITS = 48
MAX_REST = 3600.0

Key = TypeVar("Key")
Result = TypeVar("Result")
Steps = Generator[Want, Answer, Result]
Outcome = tuple[Key, Result | FetchFailed]


@dataclass(frozen=True, slots=True)
class Crew:
    """How visits are carried out; names on the operator's host list have their own interval."""

    fetcher: Fetcher
    pace: Pace
    interval: float = 1.0
    listed_interval: float = 1.0
    in_flight: int = IN_FLIGHT

    def run(self, visits: Iterable[tuple[Key, Steps[Result]]]) -> Iterator[Outcome[Key, Result]]:
        """Carry out every visit and yield each outcome as soon as it is there, in any order.

        A visit that ends in a ``FetchFailed`` has that as its outcome; others go on.
        """
        shift: _Shift[Key, Result] = _Shift(self, iter(visits))
        try:
            yield from shift.outcomes()
        finally:
            shift.close()

    def read(self, steps: Steps[Result]) -> Result:
        """Carry out one visit; raise its ``FetchFailed``."""
        outcome = next(iter(self.run([(None, steps)])))[1]
        if isinstance(outcome, FetchFailed):
            raise outcome
        return outcome


@dataclass(order=True, slots=True)
class _Job(Generic[Key, Result]):
    """One open visit and what it wants now; ordered by when it may have it."""

    ready_at: float
    number: int
    key: Key = field(compare=False)
    steps: Steps[Result] = field(compare=False)
    want: Want | None = field(default=None, compare=False)


class _Shift(Generic[Key, Result]):
    """The running state of one ``Crew.run``."""

    def __init__(self, crew: Crew, visits: Iterator[tuple[Key, Steps[Result]]]) -> None:
        self.crew = crew
        self.visits = visits
        self.more = True
        self.numbers = itertools.count()
        self.askers = ThreadPoolExecutor(crew.in_flight, "web-ask")
        self.lookers = ThreadPoolExecutor(LOOK_UPS, "web-look")
        self.to_look: list[_Job[Key, Result]] = []
        self.to_ask: list[_Job[Key, Result]] = []
        self.looking: dict[Future[Any], _Job[Key, Result]] = {}
        self.asking: dict[Future[Any], _Job[Key, Result]] = {}
        self.done: list[Outcome[Key, Result]] = []
        self.unanswered = 0

    def close(self) -> None:
        self.askers.shutdown(wait=True, cancel_futures=True)
        self.lookers.shutdown(wait=False, cancel_futures=True)

    def outcomes(self) -> Iterator[Outcome[Key, Result]]:
        while True:
            self._admit()
            self._send_out()
            if self.done:
                yield from self.done
                self.done.clear()
            elif not self._open():
                return
            else:
                self._collect()

    def _open(self) -> int:
        return len(self.to_look) + len(self.to_ask) + len(self.looking) + len(self.asking)

    def _admit(self) -> None:
        while self.more and self._open() < OPEN_VISITS:
            visit = next(self.visits, None)
            if visit is None:
                self.more = False
                return
            self._step(_Job(0.0, next(self.numbers), *visit), None)

    def _step(self, job: _Job[Key, Result], answer: Answer | FetchFailed | None) -> None:
        """Hand a visit its answer and note what it wants next, or its outcome."""
        try:
            if isinstance(answer, FetchFailed):
                job.want = job.steps.throw(answer)
            else:
                job.want = job.steps.send(answer)  # type: ignore[arg-type]
        except StopIteration as end:
            self.done.append((job.key, end.value))
        except FetchFailed as failure:
            self.done.append((job.key, failure))
        else:
            job.ready_at = time.monotonic()
            if isinstance(job.want, LookUp):
                self.to_look.append(job)
            else:
                heapq.heappush(self.to_ask, job)

    def _send_out(self) -> None:
        while self.to_look and len(self.looking) < LOOK_UPS:
            self._look(self.to_look.pop())
        now = time.monotonic()
        while self.to_ask and self.to_ask[0].ready_at <= now:
            if len(self.asking) >= self.crew.in_flight:
                return
            self._ask(heapq.heappop(self.to_ask))

    def _look(self, job: _Job[Key, Result]) -> None:
        assert isinstance(job.want, LookUp)
        if job.want.host in self.crew.fetcher.hosts:
            # The operator's list answers at once, whatever the name service does.
            self._step(job, self.crew.fetcher.look_up(job.want.host))
            return
        if self.unanswered >= DEAD_NAME_SERVICE:
            sentence = f"the name service does not answer, so {job.want.host} was not looked up"
            self._step(job, FetchFailed(FailureKind.NAME_SERVICE, sentence))
            return
        job.ready_at = time.monotonic() + LOOK_UP_SECONDS
        self.looking[self.lookers.submit(self.crew.fetcher.look_up, job.want.host)] = job

    def _ask(self, job: _Job[Key, Result]) -> None:
        want = job.want
        assert isinstance(want, Ask)
        interval = self.crew.listed_interval if want.route.listed else self.crew.interval
        pause = self.crew.pace.turn(want.target.host, interval)
        if pause > MAX_WAIT:
            sentence = f"{want.target.host} asked us to wait another {pause / 60:.0f} min"
            self._step(job, FetchFailed(FailureKind.BUSY, sentence))
        elif pause > 0:
            job.ready_at = time.monotonic() + pause
            heapq.heappush(self.to_ask, job)
        else:
            future = self.askers.submit(
                self.crew.fetcher.get,
                want.target,
                want.route,
                seconds=want.seconds,
                cut_at=want.cut_at,
            )
            self.asking[future] = job

    def _collect(self) -> None:
        """Wait for the next thing to happen and hand out what came."""
        finished, _ = wait(
            [*self.looking, *self.asking], self._patience(), return_when=FIRST_COMPLETED
        )
        for future in finished:
            if job := self.asking.pop(future, None):
                self._step(job, self._rested(job, _outcome(future)))
            else:
                self._looked(self.looking.pop(future), _outcome(future))
        now = time.monotonic()
        for future in [f for f, job in self.looking.items() if job.ready_at <= now]:
            job = self.looking.pop(future)
            assert isinstance(job.want, LookUp)
            sentence = f"the name service gave no answer for {job.want.host}"
            self._looked(job, FetchFailed(FailureKind.NAME_SERVICE, sentence))

    def _patience(self) -> float | None:
        moments = [job.ready_at for job in self.looking.values()]
        if self.to_ask and len(self.asking) < self.crew.in_flight:
            moments.append(self.to_ask[0].ready_at)
        if not moments:
            return None
        pause = max(0.0, min(moments) - time.monotonic())
        if not self.looking and not self.asking:
            time.sleep(pause)  # ``wait`` returns at once where nothing is under way
        return pause

    def _looked(self, job: _Job[Key, Result], answer: Route | FetchFailed) -> None:
        silent = isinstance(answer, FetchFailed) and answer.kind is FailureKind.NAME_SERVICE
        self.unanswered = self.unanswered + 1 if silent else 0
        self._step(job, answer)

    def _rested(
        self, job: _Job[Key, Result], answer: Response | FetchFailed
    ) -> Response | FetchFailed:
        """Start the host's next interval when its answer is complete, longer where it asked."""
        want = job.want
        assert isinstance(want, Ask)
        rest = self.crew.listed_interval if want.route.listed else self.crew.interval
        if isinstance(answer, Response) and answer.status in {429, 503}:
            rest = max(rest, _retry_after(answer))
        self.crew.pace.hold(want.target.host, rest)
        return answer


def _outcome(future: Future[Any]) -> Any:
    try:
        return future.result()
    except FetchFailed as failure:
        return failure


def _retry_after(answer: Response) -> float:
    stated = answer.headers.get("retry-after", "").strip()
    seconds = float(stated) if stated.isdecimal() and len(stated) < 7 else 60.0
    return min(seconds, MAX_REST)

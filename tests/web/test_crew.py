import itertools
import socket
import threading
import time
from collections.abc import Generator, Iterator

import pytest

from leadops.web import crew as crews
from leadops.web.crew import Crew
from leadops.web.errors import FailureKind, FetchFailed
from leadops.web.fetching import Fetcher
from leadops.web.hostlist import Place
from leadops.web.pacing import MemoryPace
from leadops.web.robots import MemoryRobots
from leadops.web.visits import Answer, Page, Visit, Want
from tests.fakes import fakeweb

PAGE = fakeweb.answer(b"<p>hello</p>")
AGENT = "leadops/0.1 (+https://operator.example/)"


@pytest.fixture
def web() -> Iterator[fakeweb.FakeWeb]:
    with fakeweb.running({"*": PAGE}) as server:
        yield server


def crew(web: fakeweb.FakeWeb, hosts: int = 1, interval: float = 0.0) -> Crew:
    place = Place("127.0.0.1", web.port)
    fetcher = Fetcher(AGENT, hosts={f"host{n}.example": place for n in range(hosts)})
    return Crew(fetcher, MemoryPace(), listed_interval=interval)


def pages(count: int, host: str = "host0.example") -> Generator[Want, Answer, int]:
    visit = Visit(MemoryRobots())
    read = 0
    for number in range(count):
        yield from visit.page(f"http://{host}/{number}")
        read += 1
    return read


def test_run_yields_every_outcome_and_one_failure_stops_nobody(web: fakeweb.FakeWeb) -> None:
    web.pages["host3.example/0"] = fakeweb.answer(status=500)
    team = crew(web, hosts=100)

    outcomes = dict(team.run((n, pages(1, f"host{n}.example")) for n in range(100)))

    failed = outcomes.pop(3)
    assert isinstance(failed, FetchFailed)
    assert failed.kind is FailureKind.STATUS
    assert outcomes == dict.fromkeys([n for n in range(100) if n != 3], 1)


def test_run_of_nothing_yields_nothing(web: fakeweb.FakeWeb) -> None:
    assert list(crew(web).run([])) == []


def test_a_visit_that_wants_nothing_is_done_at_once(web: fakeweb.FakeWeb) -> None:
    assert list(crew(web).run([("a", pages(0))])) == [("a", 0)]


def test_one_host_is_asked_once_per_interval(web: fakeweb.FakeWeb) -> None:
    """Promise 13: the gap between two requests to a host, whoever asks, is the interval or more."""
    team = crew(web, interval=0.2)

    outcomes = dict(team.run((n, pages(1)) for n in range(3)))

    times = [at for at, _, _ in web.log]
    assert outcomes == {0: 1, 1: 1, 2: 1}
    assert min(b - a for a, b in itertools.pairwise(times)) >= 0.2


def test_a_waiting_host_holds_up_no_other(web: fakeweb.FakeWeb) -> None:
    team = crew(web, hosts=60, interval=1.0)
    started = time.monotonic()

    list(team.run((n, pages(2, f"host{n}.example")) for n in range(48)))

    assert len(web.asked()) == 96
    assert time.monotonic() - started < 47  # one after the other it were 48


def test_at_most_eight_answers_are_open_at_once() -> None:
    lock, open_now, most = threading.Lock(), 0, 0

    def slow(connection: socket.socket) -> None:
        nonlocal open_now, most
        with lock:
            open_now += 1
            most = max(most, open_now)
        time.sleep(0.05)
        with lock:
            open_now -= 1
        connection.sendall(PAGE)

    with fakeweb.running({"*": slow, "/robots.txt": fakeweb.answer(status=404)}) as web:
        list(crew(web, hosts=40).run((n, pages(1, f"host{n}.example")) for n in range(40)))

    assert 2 <= most <= 8


def test_a_host_that_asks_for_rest_is_left_alone(web: fakeweb.FakeWeb) -> None:
    web.pages["/0"] = fakeweb.answer(status=429, Retry_After="120")
    team = crew(web)
    with pytest.raises(FetchFailed) as first:
        team.read(pages(1))
    asked = len(web.log)

    with pytest.raises(FetchFailed) as second:
        team.read(pages(1))

    assert first.value.status == 429
    assert (second.value.kind, second.value.sentence) == (
        FailureKind.BUSY,
        "host0.example asked us to wait another 2 min",
    )
    assert len(web.log) == asked


@pytest.mark.parametrize(
    ("stated", "rest"),
    [("7", 7.0), ("999999", 3600.0), ("Fri, 31 Dec", 60.0), ("9" * 99, 60.0), ("\xb2", 60.0)],
)
def test_rest_is_what_was_stated_within_bounds(
    web: fakeweb.FakeWeb, stated: str, rest: float
) -> None:
    told = fakeweb.answer(status=503, Retry_After=stated)
    web.pages["/0"] = told.replace("\xb2".encode(), b"\xb2")  # a header is Latin-1
    team = crew(web)

    with pytest.raises(FetchFailed):
        team.read(pages(1))

    assert team.pace.turn("host0.example", 1.0) == pytest.approx(rest, abs=2)


def test_hosts_outside_the_list_have_their_own_interval() -> None:
    pace = MemoryPace()
    team = Crew(Fetcher(AGENT, resolver=lambda *_: ["127.0.0.1"]), pace, interval=5.0)

    with pytest.raises(FetchFailed) as failed:
        team.read(pages(1, "inside.example"))

    assert failed.value.kind is FailureKind.ADDRESS
    assert pace.turn("inside.example", 1.0) == 0.0


def test_a_name_service_that_hangs_is_left_after_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crews, "LOOK_UP_SECONDS", 0.1)
    over = threading.Event()
    answered = threading.Event()

    def hang(_host: str, _port: int) -> list[str]:
        over.wait(10)
        answered.set()
        return []

    with pytest.raises(FetchFailed) as failed:
        Crew(Fetcher(AGENT, resolver=hang), MemoryPace()).read(pages(1, "slow.example"))

    assert failed.value.sentence == "the name service gave no answer for slow.example"
    assert not answered.is_set()
    over.set()


def test_a_dead_name_service_is_not_asked_a_thousand_times() -> None:
    asked: list[str] = []

    def refuse(host: str, _port: int) -> list[str]:
        asked.append(host)
        raise socket.gaierror(socket.EAI_AGAIN, "later")

    team = Crew(Fetcher(AGENT, resolver=refuse), MemoryPace())

    outcomes = dict(team.run((n, pages(1, f"h{n}.example")) for n in range(1000)))

    kinds = {o.kind for o in outcomes.values() if isinstance(o, FetchFailed)}
    assert (len(outcomes), kinds) == (1000, {FailureKind.NAME_SERVICE})
    assert len(asked) < 100


def test_a_thousand_names_that_do_not_exist_are_asked_several_at_once() -> None:
    lock, open_now, most = threading.Lock(), 0, 0

    def unknown(_host: str, _port: int) -> list[str]:
        nonlocal open_now, most
        with lock:
            open_now += 1
            most = max(most, open_now)
        time.sleep(0.02)
        with lock:
            open_now -= 1
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    team = Crew(Fetcher(AGENT, resolver=unknown), MemoryPace())

    outcomes = dict(team.run((n, pages(1, f"h{n}.example")) for n in range(1000)))

    assert len(outcomes) == 1000
    assert most > 3


def test_an_error_of_our_own_is_not_hidden(web: fakeweb.FakeWeb) -> None:
    def broken() -> Generator[Want, Answer, Page]:
        yield from pages(1)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        crew(web).read(broken())


def test_an_error_of_the_edge_is_not_hidden() -> None:
    def broken(_host: str, _port: int) -> list[str]:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        Crew(Fetcher(AGENT, resolver=broken), MemoryPace()).read(pages(1, "a.example"))


def test_hold_never_shortens_a_rest() -> None:
    pace = MemoryPace()
    pace.hold("a.example", 50)
    pace.hold("a.example", 1)

    assert pace.turn("a.example", 1) == pytest.approx(50, abs=1)


def test_a_listed_host_is_read_though_the_name_service_is_dead(web: fakeweb.FakeWeb) -> None:
    """The operator's list needs no name service: names nobody answers for must not hide it."""

    def silent(_host: str, _port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_AGAIN, "no answer")

    listed = {"host0.example": Place("127.0.0.1", web.port)}
    team = Crew(Fetcher(AGENT, hosts=listed, resolver=silent), MemoryPace(), listed_interval=0.0)
    hosts = ["host0.example", *(f"unknown{n}.example" for n in range(60))]

    outcomes = dict(team.run((host, pages(1, host)) for host in hosts))

    assert outcomes.pop("host0.example") == 1
    assert {type(outcome) for outcome in outcomes.values()} == {FetchFailed}

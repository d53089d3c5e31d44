from collections.abc import Iterator

import pytest

from leadops.web.crew import Crew
from leadops.web.errors import FailureKind, FetchFailed
from leadops.web.fetching import Fetcher, Response
from leadops.web.hostlist import Place
from leadops.web.pacing import MemoryPace
from leadops.web.robots import MemoryRobots
from leadops.web.visits import Page, Visit
from tests.fakes import fakeweb

PAGE = fakeweb.answer(b"<p>hello</p>")


@pytest.fixture
def web() -> Iterator[fakeweb.FakeWeb]:
    with fakeweb.running() as server:
        yield server


def crew(web: fakeweb.FakeWeb) -> Crew:
    place = Place("127.0.0.1", web.port)
    fetcher = Fetcher(
        "leadops/0.1 (+https://operator.example/)",
        resolver=lambda *_: ["127.0.0.1"],
        hosts={"quay.example": place, "other.example": place},
    )
    return Crew(fetcher, MemoryPace(), listed_interval=0.0)


def read(web: fakeweb.FakeWeb, url: str = "https://quay.example/") -> Page:
    return crew(web).read(Visit(MemoryRobots()).page(url))


def failure(web: fakeweb.FakeWeb, url: str = "https://quay.example/") -> FetchFailed:
    with pytest.raises(FetchFailed) as failed:
        read(web, url)
    return failed.value


def test_page_is_what_was_answered(web: fakeweb.FakeWeb) -> None:
    web.pages["/"] = PAGE

    page = read(web)

    assert (page.asked, page.url) == ("https://quay.example/", "https://quay.example/")
    assert (page.content_type, page.charset, page.body) == (
        "text/html",
        "utf-8",
        b"<p>hello</p>",
    )
    assert web.asked(robots=True) == ["quay.example/robots.txt", "quay.example/"]


def test_page_follows_five_redirects(web: fakeweb.FakeWeb) -> None:
    for hop in range(5):
        web.pages[f"/{hop}"] = fakeweb.redirect(f"/{hop + 1}", 301 + hop % 2)
    web.pages["/5"] = PAGE

    page = read(web, "http://quay.example/0")

    assert page.url == "http://quay.example/5"


def test_page_follows_no_sixth_redirect(web: fakeweb.FakeWeb) -> None:
    for hop in range(9):
        web.pages[f"/{hop}"] = fakeweb.redirect(f"/{hop + 1}")

    failed = failure(web, "http://quay.example/0")

    assert failed.kind is FailureKind.REDIRECTS
    assert "quay.example/6" not in web.asked()


@pytest.mark.parametrize(
    ("to", "kind"),
    [
        ("http://127.0.0.1/", FailureKind.ADDRESS),
        ("http://[::1]/", FailureKind.ADDRESS),
        ("http://[::ffff:127.0.0.1]/", FailureKind.ADDRESS),
        ("http://169.254.169.254/latest/meta-data/", FailureKind.ADDRESS),
        ("http://10.0.0.1/", FailureKind.ADDRESS),
        ("http://100.64.0.1/", FailureKind.ADDRESS),
        ("//127.0.0.1/", FailureKind.ADDRESS),
        ("http://localhost/", FailureKind.ADDRESS),
        ("http://inside.example/", FailureKind.ADDRESS),
        ("http://127.1/", FailureKind.URL),
        ("http://2130706433/", FailureKind.URL),
        ("http://0x7f.1/", FailureKind.URL),
        ("http://0177.0.0.1/", FailureKind.URL),
        ("file:///etc/passwd", FailureKind.URL),
        ("gopher://127.0.0.1:6379/_FLUSHALL", FailureKind.URL),
        ("http://quay.example:22/", FailureKind.URL),
        ("http://a@127.0.0.1/", FailureKind.URL),
        ("http:\\\\127.0.0.1\\", FailureKind.URL),
    ],
)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_page_follows_no_redirect_inside(
    web: fakeweb.FakeWeb, to: str, kind: FailureKind, status: int
) -> None:
    """Threat 9: every internal form, on every redirect status, leads nowhere."""
    web.pages["/"] = fakeweb.answer(status=status, Location=to)

    failed = failure(web)

    assert failed.kind is kind
    assert web.asked() == ["quay.example/"]


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "inside.example", "localhost"]
)
def test_redirects_inside_never_reach_the_canary(web: fakeweb.FakeWeb, host: str) -> None:
    with fakeweb.running() as canary:
        for port in ("", ":80", ":443", f":{canary.port}"):
            web.pages["/"] = fakeweb.redirect(f"http://{host}{port}/")
            failure(web)

        assert canary.connections == 0


def test_page_ends_redirects_that_use_up_the_time(web: fakeweb.FakeWeb) -> None:
    steps = Visit(MemoryRobots()).page("http://quay.example/")
    look = next(steps)
    assert look.host == "quay.example"
    route = crew(web).fetcher.look_up("quay.example")
    steps.send(route)
    steps.send(Response(404, {}, b"", 0.1))
    with pytest.raises(FetchFailed) as failed:
        steps.send(Response(302, {"location": "/again"}, b"", 15.5))

    assert failed.value.kind is FailureKind.TIMEOUT


def test_a_redirect_without_a_place_is_an_answer(web: fakeweb.FakeWeb) -> None:
    web.pages["/"] = fakeweb.answer(status=302)

    assert failure(web).status == 302


def test_page_names_a_status(web: fakeweb.FakeWeb) -> None:
    web.pages["/"] = fakeweb.answer(status=418)

    failed = failure(web)

    assert (failed.kind, failed.status) == (FailureKind.STATUS, 418)
    assert failed.sentence == "quay.example answered 418 for /"


@pytest.mark.parametrize("kind", ["image/png", "application/pdf", "application/octet-stream", None])
def test_page_reads_no_other_kinds(web: fakeweb.FakeWeb, kind: str | None) -> None:
    web.pages["/"] = fakeweb.answer(b"\x89PNG", kind=kind)

    failed = failure(web)

    assert failed.kind is FailureKind.TYPE
    assert failed.sentence == f"quay.example sent {kind or 'no type'}, which is not read"


def test_page_refuses_an_odd_url_without_asking(web: fakeweb.FakeWeb) -> None:
    assert failure(web, "ftp://quay.example/").kind is FailureKind.URL
    assert web.connections == 0


def test_a_visit_reads_so_many_pages_and_no_more(web: fakeweb.FakeWeb) -> None:
    web.pages["*"] = PAGE
    team = crew(web)
    visit = Visit(MemoryRobots(), max_pages=99)

    for number in range(20):
        team.read(visit.page(f"http://quay.example/{number}"))
    with pytest.raises(FetchFailed) as failed:
        team.read(visit.page("http://quay.example/20"))

    assert failed.value.kind is FailureKind.PAGES_SPENT
    assert len(web.asked()) == 20


# robots.txt


def test_robots_is_asked_once_and_kept(web: fakeweb.FakeWeb) -> None:
    web.pages["*"] = PAGE
    web.pages["/robots.txt"] = fakeweb.answer(b"User-agent: *\nDisallow: /no", kind="text/plain")
    team, memory = crew(web), MemoryRobots()

    team.read(Visit(memory).page("http://quay.example/yes"))
    with pytest.raises(FetchFailed) as failed:
        team.read(Visit(memory).page("http://quay.example/no"))

    assert failed.value.sentence == "robots.txt of quay.example asks us not to read this page"
    assert web.asked(robots=True) == ["quay.example/robots.txt", "quay.example/yes"]


def test_robots_of_a_redirect_target_is_obeyed(web: fakeweb.FakeWeb) -> None:
    web.pages["quay.example/"] = fakeweb.redirect("http://other.example/secret")
    web.pages["other.example/robots.txt"] = fakeweb.answer(b"User-agent: *\nDisallow: /secret")

    assert failure(web).kind is FailureKind.ROBOTS
    assert web.asked() == ["quay.example/"]


@pytest.mark.parametrize("status", [500, 503])
def test_robots_that_fails_forbids_the_site(web: fakeweb.FakeWeb, status: int) -> None:
    web.pages["*"] = PAGE
    web.pages["/robots.txt"] = fakeweb.answer(status=status)

    failed = failure(web)

    assert failed.sentence == f"robots.txt of quay.example answered {status}"
    assert web.asked() == []


def test_robots_that_cannot_be_read_forbids_the_site(web: fakeweb.FakeWeb) -> None:
    web.pages["*"] = PAGE
    web.pages["/robots.txt"] = fakeweb.raw(b"")

    failed = failure(web)

    assert (failed.kind, failed.sentence) == (
        FailureKind.ROBOTS,
        "robots.txt of quay.example could not be read",
    )


def test_robots_that_redirects_inside_forbids_the_site(web: fakeweb.FakeWeb) -> None:
    web.pages["*"] = PAGE
    web.pages["/robots.txt"] = fakeweb.redirect("http://169.254.169.254/robots.txt")

    assert failure(web).kind is FailureKind.ROBOTS
    assert web.asked() == []


def test_robots_behind_a_redirect_counts(web: fakeweb.FakeWeb) -> None:
    web.pages["quay.example/robots.txt"] = fakeweb.redirect("http://other.example/rules")
    web.pages["other.example/rules"] = fakeweb.answer(b"User-agent: *\nDisallow: /")

    assert failure(web).kind is FailureKind.ROBOTS


def test_robots_that_redirects_for_ever_allows(web: fakeweb.FakeWeb) -> None:
    web.pages["/"] = PAGE
    web.pages["/robots.txt"] = fakeweb.redirect("/robots.txt")

    assert read(web).body == b"<p>hello</p>"


def test_robots_over_half_a_megabyte_counts_by_its_beginning(web: fakeweb.FakeWeb) -> None:
    web.pages["*"] = PAGE
    rules = b"User-agent: *\nDisallow: /early\n" + b"# filler\n" * 70_000 + b"Disallow: /late\n"
    web.pages["/robots.txt"] = fakeweb.answer(rules)

    assert failure(web, "http://quay.example/early").kind is FailureKind.ROBOTS
    assert read(web, "http://quay.example/late").body == b"<p>hello</p>"


def test_a_site_that_is_away_is_not_blamed_on_robots() -> None:
    with fakeweb.running() as gone:
        team = crew(gone)
    with pytest.raises(FetchFailed) as failed:
        team.read(Visit(MemoryRobots()).page("http://quay.example/"))

    assert failed.value.kind is FailureKind.UNREACHABLE

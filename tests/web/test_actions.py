import datetime as dt
import hashlib
import zlib

import pytest
import time_machine
from django.test import override_settings

from leadops.tenancy.scope import workspace_scope
from leadops.web import actions
from leadops.web.actions import Copy, SharedPace, SharedRobots
from leadops.web.models import HostPace, RobotsCache, Snapshot, SnapshotKind
from leadops.web.robots import Robots

NOW = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)


def store(workspace, body: bytes = b"<p>hello</p>", **over):
    facts = {
        "kind": SnapshotKind.PAGE,
        "url": "https://quay.example/",
        "title": "Quay",
        "text": "hello",
        "content_type": "text/html",
        "about": "quay.example",
    }
    return actions.store_snapshot(workspace=workspace, body=body, **facts | over)


def test_store_snapshot_keeps_the_bytes_with_their_hash(workspace, people) -> None:
    row = store(workspace, captured_by=people.user("rep"), fetched_at=NOW)

    stored = Snapshot.objects.get(pk=row.pk)
    assert zlib.decompress(stored.body) == b"<p>hello</p>"
    assert stored.sha256 == hashlib.sha256(b"<p>hello</p>").hexdigest()
    assert (stored.captured_by, stored.fetched_at) == (people.user("rep"), NOW)


def test_store_snapshot_stores_the_same_bytes_once(workspace) -> None:
    first = store(workspace)

    assert store(workspace) == first
    assert store(workspace, body=b"<p>changed</p>") != first
    assert store(workspace, url="https://quay.example/about") != first
    assert Snapshot.objects.count() == 3


def test_store_snapshot_of_another_workspace_is_another_row(workspace, people) -> None:
    first = store(workspace)

    with workspace_scope(people.twin):
        assert store(people.twin) != first


def test_store_snapshot_drops_what_the_database_cannot_hold(workspace) -> None:
    row = store(workspace, text="a\0b\ud800c", title="x" * 400)

    row.refresh_from_db()
    assert (row.text, len(row.title)) == ("ab?c", 300)


def copy(url: str, body: bytes) -> Copy:
    return Copy(url, "Quay", body.decode(), body, "text/html", NOW)


def test_store_pages_returns_the_rows_in_order(workspace, django_assert_num_queries) -> None:
    known = store(workspace, body=b"home")
    copies = [
        copy("https://quay.example/about", b"about"),
        copy("https://quay.example/", b"home"),
        copy("https://quay.example/about", b"about"),
    ]

    with django_assert_num_queries(4):  # a savepoint, one look, one insert, its release
        rows = actions.store_pages(workspace=workspace, about="quay.example", copies=copies)

    assert [row.url for row in rows] == [c.url for c in copies]
    assert rows[1] == known
    assert rows[0] == rows[2]
    assert Snapshot.objects.count() == 2


def test_shared_pace_gives_one_turn_per_interval(workspace) -> None:
    """Promise 13: one request a second and host across all workers and workspaces."""
    pace = SharedPace()

    turns = [pace.turn("quay.example", 30.0) for _ in range(3)]

    assert turns[0] == 0.0
    assert all(29 < wait <= 30 for wait in turns[1:])
    assert pace.turn("other.example", 30.0) == 0.0


def test_shared_pace_without_interval_gives_every_turn(workspace) -> None:
    pace = SharedPace()

    assert [pace.turn("quay.example", 0.0) for _ in range(3)] == [0.0, 0.0, 0.0]


def test_shared_pace_holds_and_never_shortens(workspace) -> None:
    pace = SharedPace()
    pace.hold("quay.example", 60.0)
    pace.hold("quay.example", 1.0)
    pace.hold("quay.example", 0.0)

    assert 58 < pace.turn("quay.example", 1.0) <= 60


def test_shared_pace_begins_anew_when_its_row_is_gone(workspace) -> None:
    pace = SharedPace()
    pace.hold("quay.example", 60.0)
    HostPace.objects.all().delete()

    assert pace.turn("quay.example", 1.0) == 0.0


def test_shared_robots_keeps_an_answer_for_a_day(workspace) -> None:
    """RFC 9309: at most 24 hours."""
    shared = SharedRobots()
    robots = Robots("https://quay.example", 200, "User-agent: *\0", NOW)

    with time_machine.travel(NOW, tick=False):
        shared.keep(robots)
        shared.keep(robots)
    with time_machine.travel(NOW + dt.timedelta(hours=23), tick=False):
        fresh = shared.fresh("https://quay.example")
    with time_machine.travel(NOW + dt.timedelta(hours=25), tick=False):
        stale = shared.fresh("https://quay.example")

    assert (fresh, stale) == (Robots("https://quay.example", 200, "User-agent: *", NOW), None)
    assert shared.fresh("https://other.example") is None
    assert RobotsCache.objects.count() == 1


@pytest.mark.parametrize("pace", [0.0, 0.5])
def test_portal_crew_has_the_operators_settings(tmp_path, pace: float) -> None:
    hosts = tmp_path / "hosts"
    hosts.write_text("quay.example 127.0.0.1:8100\n", encoding="utf-8")

    with override_settings(
        HOSTS_FILE=str(hosts), SITE_PACE_SECONDS=pace, SITE_URL="https://portal.example"
    ):
        crew = actions.portal_crew()

    assert crew.fetcher.user_agent == "leadops/0.1 (+https://portal.example/)"
    assert crew.fetcher.look_up("quay.example").listed is True
    assert (crew.interval, crew.listed_interval, crew.in_flight) == (1.0, pace, 8)

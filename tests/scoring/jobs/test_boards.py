import datetime as dt
import json

import pytest

from scoring.jobs import boards

TODAY = dt.date(2026, 11, 20)


def read(data: object) -> list[boards.Job]:
    board = boards.read(json.dumps(data).encode(), url="https://jobs.example/")
    assert board is not None
    return board[1]


GREENHOUSE = {
    "id": 1, "internal_job_id": 7, "title": "Clerk &amp; Co", "absolute_url": "u",
    "location": {"name": "Austin"}, "first_published": "2026-05-12T08:00:00-05:00",
    "content": "&amp;lt;p&amp;gt;Count crates&amp;lt;/p&amp;gt;",
}  # fmt: skip


def test_greenhouse_by_department_and_office_counts_each_job_once() -> None:
    """Greenhouse Job Board API: /departments and /offices."""
    ops = {"id": 3, "name": "Operations", "jobs": [GREENHOUSE], "children": []}
    offices = {"offices": [{"name": "Austin", "departments": [ops]}, {"name": "Oslo", "departments": [ops]}]}  # fmt: skip

    for data in ({"departments": [ops, {"id": 4, "name": "Empty", "jobs": []}]}, offices):
        found = read(data)
        assert [(job.title, job.team, job.place) for job in found] == [
            ("Clerk & Co", "Operations", "Austin")
        ]


def test_a_greenhouse_prospect_post_is_no_job() -> None:
    assert read({"jobs": [{**GREENHOUSE, "internal_job_id": None}]}) == []


def test_lever_in_groups_takes_the_group_as_team() -> None:
    """Lever Postings API: ?group=team."""
    row = {"text": "Clerk", "hostedUrl": "u", "categories": {"location": "Oslo"}, "workplaceType": "remote"}  # fmt: skip

    found = read([{"title": "Operations", "postings": [row]}])

    assert [(j.title, j.team, j.place, j.is_remote) for j in found] == [
        ("Clerk", "Operations", "Oslo", True)
    ]


def test_workable_in_its_three_answers() -> None:
    """The widget, the public v3 answer and the account API."""
    widget = {"name": "Acme", "jobs": [{"title": "Clerk", "department": "Ops", "city": "Oslo", "country": "Norway", "telecommuting": True, "published_on": "2026-05-12"}]}  # fmt: skip
    public = {"total": 1, "results": [{"title": "Clerk", "department": ["Ops"], "location": {"city": "Oslo", "country": "Norway"}, "remote": True, "state": "published", "published": "2026-05-12T00:00:00.000Z"}]}  # fmt: skip
    account = {"jobs": [{"title": "Clerk", "department": "Ops", "state": "published", "location": {"location_str": "Oslo, Norway", "telecommuting": True}, "created_at": "2026-05-12T00:00:00Z"}]}  # fmt: skip

    for data in (widget, public, account):
        assert read(data) == [
            boards.Job("Clerk", "Ops", "Oslo, Norway", dt.date(2026, 5, 12), is_remote=True)
        ]


@pytest.mark.parametrize(
    "row",
    [
        {"isListed": False},
        {"state": "draft"},
        {"state": "closed"},
        {"status": "archived"},
        {"visibility": "INTERNAL"},
        {"isInternal": True},
        {"active": False},
        {"title": "Talent pool"},
        {"title": "Initiativbewerbung (m/w/d)"},
        {"title": ""},
    ],
)
def test_what_nobody_can_apply_for_is_left_out(row: dict[str, object]) -> None:
    assert [j.title for j in read({"jobs": [{"title": "Clerk"}, {"title": "Guard", **row}]})] == [
        "Clerk"
    ]


def test_open_on_leaves_out_what_closed_or_is_to_come() -> None:
    listed = read(
        {
            "offers": [
                {"title": "A", "close_at": "2026-11-19"},
                {"title": "B", "close_at": "2026-11-20"},
                {"title": "C", "published_at": "2026-11-21 08:00:00 UTC"},
                {"title": "D", "close_at": None},
            ]
        }
    )

    assert [job.title for job in boards.open_on(listed, TODAY)] == ["B", "D"]


def test_an_empty_board_is_a_board_and_an_empty_list_is_none() -> None:
    assert read({"jobs": [], "meta": {"total": 0}}) == []
    assert read({"content": [], "totalFound": 0}) == []
    assert boards.read(b'{"results": []}', url="u") is None
    assert boards.read(b'[{"title": "a book"}]', url="u") is None


def test_structured_data_names_positions() -> None:
    item = {
        "@type": "JobPosting",
        "title": "Clerk",
        "datePosted": "2026-05-12",
        "validThrough": "2026-12-31T00:00",
        "jobLocation": {"address": {"addressLocality": "Oslo", "addressCountry": "NO"}},
    }

    assert boards.of_data([{"@type": "Organization", "name": "Acme"}, item]) == [
        boards.Job("Clerk", "", "Oslo, NO", dt.date(2026, 5, 12), closes=dt.date(2026, 12, 31))
    ]


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        (1778572800000, dt.date(2026, 5, 12)),
        (1778572800, dt.date(2026, 5, 12)),
        (True, None),
        (-1, None),
        (10**30, None),
        (10**400, None),
        ("soon", None),
    ],
)
def test_stamps_are_read_in_seconds_or_milliseconds(stamp: object, day: dt.date | None) -> None:
    row = {"text": "Clerk", "hostedUrl": "u", "createdAt": stamp}

    assert read([row])[0].day == day

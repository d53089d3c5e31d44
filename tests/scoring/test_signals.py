import datetime as dt
import json

import pytest

from scoring import feeds, jobs, pages, signals
from scoring.company import Company
from scoring.site import Raw, read

TODAY = dt.date(2026, 11, 20)
ACME = Company("Acme", "acme.example")


def news(headline: str, date: str = "12 May 2026", body: str = "", path: str = "news"):
    html = f"<h1>Newsroom of Acme</h1><h3>{headline}</h3><p>{date}</p><p>{body}</p>"
    page = pages.read(html.encode(), url=f"https://acme.example/{path}")
    return signals.site_signals([page], [], [], ACME, TODAY)


@pytest.mark.parametrize(
    ("headline", "kind"),
    [
        ("Acme raises $12 million Series A", "funding"),
        ("Acme closes pre-seed round", "funding"),
        ("Acme schließt Finanzierungsrunde über 5 Mio. Euro ab", "funding"),
        ("Acme appoints Dana Ruiz as new CEO", "leadership"),
        ("Dana Ruiz joins Acme as VP of Sales", "leadership"),
        ("Acme launches freight planner", "launch"),
        ("Acme planner now available in Ireland", "launch"),
        ("Acme opens new office in Denver", "expansion"),
        ("Acme acquires Globex to grow in Europe", "expansion"),
        ("Acme lays off 40 people in Austin", "layoffs"),
        ("Acme reduces its workforce by 10 percent", "layoffs"),
        ("Acme partners with Globex on freight", "partnership"),
        ("Acme migrates its planning to PostgreSQL", "technology"),
        ("Acme selects Globex CRM platform", "technology"),
        ("Acme on the beauty of long quays", "post"),
    ],
)
def test_a_dated_headline_is_a_signal_of_its_kind(headline: str, kind: str) -> None:
    """DIS8: hiring, funding, leadership moves, posts, launches."""
    found = news(headline)

    assert [(s.kind, s.event_date, s.quote) for s in found] == [(kind, "2026-05-12", headline)]
    assert "12 May 2026" in found[0].sentence
    assert found[0].sentence.startswith("Acme ")


@pytest.mark.parametrize(
    ("headline", "date"),
    [
        ("Globex raises $12 million Series A", "12 May 2026"),
        ("How to turn your hobby into income", "12 May 2026"),
        ("Acme raises $12 million Series A", ""),
        ("Acme raises $12 million Series A", "12 May 2027"),
        ("Acme on long quays", "2026"),
        ("Read more news here today", "12 May 2026"),
    ],
)
def test_news_of_others_undated_or_to_come_is_no_signal(headline: str, date: str) -> None:
    assert news(headline, date) == []


def test_the_paragraph_tells_the_kind_where_the_headline_does_not() -> None:
    found = news(
        "Acme gives shippers a kill switch",
        body="Industry-first capability lets shippers stop any truck at once, says Acme.",
    )

    assert found[0].kind == "launch"


def test_the_sum_stands_in_the_sentence_with_its_quote() -> None:
    found = news(
        "Acme completes its Series B",
        body="Acme grows. Existing investors have provided 2.7 million euros to Acme. We thank them.",
    )

    assert found[0].sentence == (
        "Acme announced 2.7 million euros of new funding in its Series B round on 12 May 2026, "
        "so it has new money to spend."
    )
    assert found[0].quote == "Existing investors have provided 2.7 million euros to Acme."


def test_dates_above_and_below_are_told_apart() -> None:
    above = "<p>1 May 2026</p><h3>Acme launches one planner</h3><p>2 June 2026</p><h3>Acme opens a new office</h3>"
    below = "<h3>Acme launches one planner</h3><p>1 May 2026</p><h3>Acme opens a new office</h3><p>2 June 2026</p>"

    for html in (above, below):
        page = pages.read(html.encode(), url="https://acme.example/news")
        found = signals.site_signals([page], [], [], ACME, TODAY)
        assert [(s.kind, s.event_date) for s in found] == [
            ("expansion", "2026-06-02"),
            ("launch", "2026-05-01"),
        ]


def test_months_and_years_stay_as_vague_as_they_are() -> None:
    assert news("Acme launches freight planner", "05 2026")[0].event_date == "2026-05"
    assert news("Acme launches freight planner", "Press release 2026")[0].event_date == "2026"


def test_an_article_is_dated_by_its_dateline_or_its_structured_data() -> None:
    by_line = (
        "<h1>Acme launches freight planner</h1>"
        "<p>Portland, 12 May 2026 – Acme announced today that its planner is there for all.</p>"
    )
    by_data = (
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-05-12"}'
        "</script><h1>Acme launches freight planner</h1><p>Acme announced its planner to all.</p>"
    )

    for html, path in ((by_line, "news/planner"), (by_data, "x/planner")):
        page = pages.read(html.encode(), url=f"https://acme.example/{path}")
        found = signals.site_signals([page], [], [], ACME, TODAY)
        assert [(s.kind, s.event_date) for s in found] == [("launch", "2026-05-12")]


FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>{title}</title>
<item><title>Acme launches freight planner</title><pubDate>Tue, 12 May 2026 08:00:00 +0000</pubDate>
<description>&lt;p&gt;Acme gives it to &lt;b&gt;all&lt;/b&gt;.&lt;/p&gt;</description></item>
<item><title>On long quays</title><pubDate>Mon, 11 May 2026 08:00:00 +0000</pubDate></item>
<item><title></title></item></channel></rss>"""


def test_a_feed_and_a_page_with_the_same_news_are_one_signal() -> None:
    """The page is kept: it says more than its feed."""
    html = "<h1>Newsroom of Acme</h1><h3>Acme launches freight planner</h3><p>12 May 2026</p>"
    raws = [
        Raw("https://acme.example/feed", FEED.format(title="Acme").encode(), "application/rss+xml"),
        Raw("https://acme.example/news", html.encode()),
    ]

    reading = read(raws, name="Acme", domain="acme.example", today=TODAY)

    assert [(s.kind, s.page.rsplit("/", 1)[-1]) for s in reading.signals] == [
        ("launch", "news"),
        ("post", "feed"),
    ]


def test_feeds_of_comments_are_no_news() -> None:
    _, entries = feeds.read(FEED.format(title="Comments on: Acme").encode(), url="u")

    assert entries == []


@pytest.mark.parametrize(
    ("body", "is_feed"),
    [
        (FEED.encode(), True),
        (b"<rss><channel/></rss>", True),
        (b'\xef\xbb\xbf<?xml version="1.0"?><feed xmlns="a"></feed>', True),
        (b'<?xml version="1.0"?><html></html>', False),
        (b"<html><rss></html>", False),
        (b"", False),
    ],
)
def test_feeds_are_known_by_their_beginning(body: bytes, is_feed: bool) -> None:
    assert feeds.is_feed(body) is is_feed


def test_a_broken_feed_has_what_could_be_read() -> None:
    page, entries = feeds.read(b"<rss><channel><item><title>Acme opens</title>", url="u")

    assert [entry.title for entry in entries] == ["Acme opens"]
    assert entries[0].day is None
    assert page.kind == "feed"


BOARDS = {
    "greenhouse": {"jobs": [{"title": "Clerk &amp; Co", "absolute_url": "u", "location": {"name": "Austin"}, "first_published": "2026-05-12T08:00:00Z", "departments": [{"name": "Ops"}]}]},
    "ashby": {"jobs": [{"title": "Clerk & Co", "isListed": True, "location": "Austin", "department": "Ops", "publishedAt": "2026-05-12T08:00:00Z"}, {"title": "Hidden", "isListed": False}]},
    "lever": [{"text": "Clerk & Co", "hostedUrl": "u", "categories": {"team": "Ops", "location": "Austin"}, "createdAt": 1778572800000}],
    "workable": {"jobs": [{"title": "Clerk & Co", "department": "Ops", "city": "Austin", "published_on": "2026-05-12"}]},
    "recruitee": {"offers": [{"title": "Clerk & Co", "department": "Ops", "city": "Austin", "published_at": "2026-05-12 08:00:00 UTC"}]},
    "smartrecruiters": {"content": [{"name": "Clerk & Co", "department": {"label": "Ops"}, "location": {"city": "Austin"}, "releasedDate": "2026-05-12T08:00:00.000Z"}]},
}  # fmt: skip


@pytest.mark.parametrize("kind", sorted(BOARDS))
def test_job_boards_parse(kind: str) -> None:
    board = jobs.read(json.dumps(BOARDS[kind]).encode(), url="https://jobs.example/")

    assert board is not None
    page, positions = board
    assert [(job.title, job.team, job.place, job.day) for job in positions] == [
        ("Clerk & Co", "Ops", "Austin", dt.date(2026, 5, 12))
    ]
    assert page.text == "Open positions\nClerk & Co\nOps, Austin"


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b"[1]", b"3", b'{"a": 1}', b'{"jobs": 3}', b'{"jobs": [{"x": 1}]}', b'[{"text": "x"}]', b"[" * 200_000],
)  # fmt: skip
def test_other_json_is_no_job_board(body: bytes) -> None:
    assert jobs.read(body, url="u") is None


def test_hiring_needs_a_date_or_a_stated_number() -> None:
    dated = "<h1>Careers</h1><h3>Sales Engineer</h3><p>Posted 3 May 2026</p>"
    counted = "<h1>Careers</h1><div>2 roles</div><h3>Sales Engineer</h3><h3>Field Technician</h3>"
    neither = "<h1>Careers</h1><h3>Sales Engineer</h3>"
    found = [
        signals.site_signals(
            [pages.read(html.encode(), url="https://acme.example/careers")], [], [], ACME, TODAY
        )
        for html in (dated, counted, neither)
    ]

    assert [[(s.event_date, s.sentence) for s in one] for one in found] == [
        [
            (
                "2026-05-03",
                "Acme is hiring for 1 role: Sales Engineer, the newest posted on 3 May 2026.",
            )
        ],
        [("", "Acme is hiring for 2 roles: Sales Engineer and Field Technician.")],
        [],
    ]


def test_many_roles_are_shown_by_three() -> None:
    rows = [{"title": f"Clerk {n}", "location": "Austin"} for n in range(9)]
    raw = Raw("u", json.dumps({"jobs": rows}).encode(), "application/json")

    reading = read([raw], name="Acme", today=TODAY)

    assert [s.sentence for s in reading.signals] == [
        "Acme is hiring for 9 roles, among them Clerk 0; Clerk 1 and Clerk 2 (Austin)."
    ]


def test_json_that_is_no_board_is_passed_over() -> None:
    reading = read([Raw("u", b'{"a": 1}', "application/json")], name="Acme", today=TODAY)

    assert (reading.pages, reading.facts, reading.signals) == ((), (), ())

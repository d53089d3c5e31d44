import datetime as dt
import json

import pytest

from scoring.jobs import boards
from scoring.news import signals
from scoring.news.same_news import once
from scoring.reading import feeds, pages
from scoring.reading.company import Company
from scoring.reading.pages import SitePage
from scoring.reading.saved import Raw
from scoring.site import read

TODAY = dt.date(2026, 11, 20)
ACME = Company("Acme", "acme.example")


def signals_of(page: SitePage) -> list[signals.Signal]:
    return once(signals.found([page], [], [], ACME, TODAY))


def news(headline: str, date: str = "12 May 2026", body: str = "", path: str = "news"):
    html = f"<h1>Newsroom of Acme</h1><h3>{headline}</h3><p>{date}</p><p>{body}</p>"
    page = pages.read(html.encode(), url=f"https://acme.example/{path}")
    return signals_of(page)


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
        found = signals_of(page)
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
        found = signals_of(page)
        assert [(s.kind, s.event_date) for s in found] == [("launch", "2026-05-12")]


FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>{title}</title>
<item><title>Acme launches freight planner</title><pubDate>Tue, 12 May 2026 08:00:00 +0000</pubDate>
<description>&lt;p&gt;Acme gives it to &lt;b&gt;all&lt;/b&gt;.&lt;/p&gt;</description></item>
<item><title>Why long quays matter</title><pubDate>Mon, 11 May 2026 08:00:00 +0000</pubDate>
<description>Ports buy cranes. We think that long quays matter more because ships wait 40 % less.</description></item>
<item><title>Quays in the evening sun</title><pubDate>Sun, 10 May 2026 08:00:00 +0000</pubDate></item>
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
    board = boards.read(json.dumps(BOARDS[kind]).encode(), url="https://jobs.example/")

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
    assert boards.read(body, url="u") is None


def test_hiring_needs_a_date_or_a_stated_number() -> None:
    dated = "<h1>Careers</h1><h3>Sales Engineer</h3><p>Posted 3 May 2026</p>"
    counted = "<h1>Careers</h1><div>2 roles</div><h3>Sales Engineer</h3><h3>Field Technician</h3>"
    neither = "<h1>Careers</h1><h3>Sales Engineer</h3>"
    found = [
        signals_of(pages.read(html.encode(), url="https://acme.example/careers"))
        for html in (dated, counted, neither)
    ]

    assert [[(s.event_date, s.sentence) for s in one] for one in found] == [
        [
            (
                "2026-05-03",
                "Acme is hiring for 1 role: Sales Engineer, posted on 3 May 2026.",
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


SERIES_A = {
    "news/a": "<html lang='en'><h1>Acme raises €8.3M to expand to Spain</h1><p>Hamburg, 16 May 2026 – Acme"
    " announced today that it has closed its Series A led by Quayside Partners. It grows.</p></html>",
    "presse/a": "<html lang='de'><h1>Acme schließt Finanzierungsrunde über 8,3 Millionen Euro ab</h1>"
    "<p>16. Mai 2026</p></html>",
    "fr/presse": "<html lang='fr'><h1>Levée de fonds : 8,3 M€ pour Acme</h1><p>17 mai 2026</p></html>",
    "feed": "<rss><channel><title>Acme</title><item><title>€8.3M Series A for Acme</title>"
    "<pubDate>Sat, 16 May 2026 08:00:00 +0000</pubDate></item></channel></rss>",
}  # fmt: skip


def reading(pages_: dict[str, str], **over: object):
    raws = [Raw(f"https://acme.example/{path}", html.encode()) for path, html in pages_.items()]
    return read(raws, name="Acme", domain="acme.example", today=TODAY, **over).signals


def test_the_same_round_in_three_languages_and_a_feed_is_one_signal() -> None:
    assert [s.sentence for s in reading(SERIES_A)] == [
        "Acme announced €8.3M of new funding in its Series A round, led by Quayside Partners on "
        "16 May 2026; it wants to expand to Spain."
    ]


def test_two_rounds_of_one_year_stay_two() -> None:
    found = reading(
        {
            "news": "<h1>News of Acme</h1><h3>Acme raises €8.3M</h3><p>1 May 2026</p>"
            "<h3>Acme raises €20M</h3><p>5 May 2026</p>"
        }
    )

    assert [(s.kind, s.event_date) for s in found] == [
        ("funding", "2026-05-05"),
        ("funding", "2026-05-01"),
    ]


@pytest.mark.parametrize(
    ("said", "date", "basis"),
    [
        ("Acme launched Planner on 12 May 2026 in Oslo.", "2026-05-12", "event"),
        ("Acme launched Planner yesterday in Oslo.", "2026-05-19", "event"),
        ("Acme launched Planner for all of its customers.", "2026-05-20", "publication"),
        ("Acme launched Planner, and will show it on 3 June 2026.", "2026-05-20", "publication"),
    ],
)
def test_the_event_has_its_own_date_where_the_page_says_so(
    said: str, date: str, basis: str
) -> None:
    html = f"<h1>Acme launches Planner</h1><p>Published 20 May 2026</p><p>{said}</p>"

    found = reading({"news/planner": html})

    assert [(s.event_date, s.basis) for s in found] == [(date, basis)]


def test_running_text_with_dates_of_its_own_is_read() -> None:
    about = (
        "<h1>About Acme</h1><p>In May 2021 we raised $12M from Quayside. In 2019 Acme opened its "
        "office in Oslo. Founded in 2017, Acme has 40 people.</p><footer>© 2026 Acme</footer>"
    )

    assert [(s.kind, s.event_date, s.quote) for s in reading({"about": about})] == [
        ("funding", "2021-05", "In May 2021 we raised $12M from Quayside."),
        ("expansion", "2019", "In 2019 Acme opened its office in Oslo."),
    ]


def test_days_ago_need_the_day_of_reading() -> None:
    page = {"news": "<ul><li>vor 3 Tagen – Acme eröffnet neues Werk in Graz</li></ul>"}

    assert reading(page) == ()
    assert [s.event_date for s in reading(page, read_on=TODAY)] == ["2026-11-17"]


@pytest.mark.parametrize(
    ("tag", "dates"), [("en-GB", ["2026-04-03"]), ("de", ["2026-04-03"]), ("en-US", ["2026-03-04"]), ("en", [])]
)  # fmt: skip
def test_slashed_dates_follow_the_language_of_the_page(tag: str, dates: list[str]) -> None:
    html = f"<html lang='{tag}'><h1>News</h1><h3>Acme opens new plant in Graz</h3><p>03/04/2026</p></html>"

    assert [s.event_date for s in reading({"news": html})] == dates


def test_machine_readable_time_beats_its_words() -> None:
    html = (
        "<h1>News</h1><h3>Acme opens new plant in Graz</h3>"
        "<p><time datetime='2026-04-03T10:00'>3 days ago</time></p>"
    )

    assert [s.event_date for s in reading({"news": html})] == ["2026-04-03"]


@pytest.mark.parametrize(
    "html",
    [
        "<h3>Globex raises $12 million</h3><p>12 May 2026</p><p>Our customer Globex grows fast.</p>",
        "<h3>Acme customer Globex opens a new office in Oslo</h3><p>12 May 2026</p>",
        "<h3>Is Acme raising a Series C?</h3><p>12 May 2026</p>",
        "<h3>Acme may raise a Series C</h3><p>12 May 2026</p>",
        "<h3>[Your company] raises $12 million</h3><p>12 May 2026</p>",
        "<p>Acme raised $12 million from Quayside.</p><p>© 2026 Acme. Last updated 12 May 2026</p>",
        "<h1>Acme in the port</h1><p>12 May 2026</p><h3>2 Comments</h3><p>13 May 2026</p><h3>Acme raises $900 million</h3>",
        "<p>“Since we use Acme we opened a new office in May 2024.”</p><p>Jo Doe, Globex</p>",
    ],
)  # fmt: skip
def test_traps_are_no_signals(html: str) -> None:
    assert reading({"news": f"<h1>Newsroom of Acme</h1>{html}"}) == ()


@pytest.mark.parametrize(
    "html",
    [
        "<p>We are hiring! Join our team of engineers.</p>",
        "<p>Currently we have no open positions.</p><h3>Sales Engineer</h3><p>Full-time</p>",
        "<h3>Ana, Lead Engineer</h3><p>“I love working here”</p>",
        "<h3>Our values for every engineer</h3><p>We love ships.</p>",
    ],
)
def test_talk_of_hiring_without_a_position_is_nothing(html: str) -> None:
    assert reading({"careers": f"<h1>Careers</h1>{html}"}) == ()


def test_hiring_is_counted_by_function() -> None:
    titles = ["Sales Manager", "Sales Representative", "Backend Engineer", "Accountant"]
    rows = [{"title": title, "location": "Oslo", "publishedAt": "2026-05-12"} for title in titles]
    raw = Raw("u", json.dumps({"jobs": rows}).encode())

    signals_ = read([raw], name="Acme", today=TODAY).signals

    assert [s.sentence for s in signals_] == [
        "Acme is hiring for 4 roles (2 in sales, 1 in engineering, 1 in finance), among them Sales "
        "Manager; Sales Representative and Backend Engineer (Oslo), posted on 12 May 2026."
    ]


def test_two_offices_in_one_week_are_two_and_one_in_other_words_is_one() -> None:
    found = reading(
        {
            "news": "<html lang='en'><h1>News</h1><h3>Acme opens new office in Denver</h3>"
            "<p>12 May 2026</p><h3>Acme opens new office in Lyon</h3><p>14 May 2026</p></html>",
            "": "<html lang='en'><h3>We have opened our Denver office</h3><p>May 13, 2026</p></html>",
            "de/news": "<html lang='de'><h3>Acme eröffnet neues Büro in Lyon</h3><p>14. Mai 2026</p></html>",
        }
    )

    assert [(s.event_date, s.quote) for s in found] == [
        ("2026-05-14", "Acme opens new office in Lyon"),
        ("2026-05-12", "Acme opens new office in Denver"),
    ]


def test_a_bare_list_dates_its_headlines_at_their_end() -> None:
    rows = ("Acme opens new office in Denver 13 May 2026", "Acme names Dana Ruiz CFO 1 March 2026")
    html = "<h1>News</h1><ul>" + "".join(f"<li>{row}</li>" for row in rows) + "</ul>"
    page = pages.read(html.encode(), url="https://acme.example/news")
    found = {(one.kind, one.event_date) for one in signals_of(page)}
    assert found == {("expansion", "2026-05-13"), ("leadership", "2026-03-01")}


@pytest.mark.parametrize(
    ("headline", "body", "sentence"),
    [
        (
            "Marta Gil, nueva directora técnica",
            "Ingeniera, exjefa de planta en el Hospital San Lucas. Desde hoy es la directora.",
            "Acme announced a change in its leadership on 12 May 2026: “Marta Gil, nueva directora"
            " técnica”, so priorities may be set anew.",
        ),
        (
            "Tom Hill appointed Managing Director",
            "Peter Hill hands over the role of managing director to his son after 30 years.",
            "Acme announced Tom Hill as Managing Director on 12 May 2026, so priorities may be set"
            " anew.",
        ),
        (
            "Svære dage",
            "Efter salget nedlægger vi 12 stillinger i Odense. Vi arbejder for 1.400 ansatte.",
            "Acme announced the loss of 12 jobs on 12 May 2026, so fewer people carry the same"
            " work.",
        ),
        (
            "Svære dage",
            "Efter salget nedlægger vi 12 stillinger med virkning fra 1. juni.",
            "Acme announced the loss of 12 jobs on 12 May 2026, so fewer people carry the same"
            " work.",
        ),
    ],
)
def test_a_sentence_names_who_comes_and_how_many_go(
    headline: str, body: str, sentence: str
) -> None:
    language = {"M": "es", "T": "en", "S": "da"}[headline[0]]
    html = f"<html lang={language}><h1>Acme</h1><h3>{headline}</h3><p>12.05.2026</p><p>{body}</p>"
    page = pages.read(html.encode(), url="https://acme.example/news")

    assert [one.sentence for one in signals_of(page)] == [sentence]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Bolt opens a second shop in Leeds", "Congratulations to our long-standing client!"),
        ("Bolt eröffnet zweite Filiale in Ulm", "Unser Kunde wächst. Wir gratulieren."),
        ("Bolt investerer 90 mio. kr. i batterier", "Vores kunde går nye veje."),
        ("Bolt investerar 90 miljoner kronor", "Vår kund går nya vägar."),
        (
            "Advising on a barrel",
            "We advised Bolt Brewery on its £3.2m investment from Finance Co.",
        ),
    ],
)
def test_what_stands_over_a_customers_news_is_no_signal(headline: str, body: str) -> None:
    assert news(headline, body=body) == []


@pytest.mark.parametrize(
    "body",
    [
        "Our customers will be happy: we open a plant in Leeds.",
        "Our client base grew, so Acme opened a plant in Leeds.",
    ],
)
def test_what_a_firm_does_for_its_customers_is_its_own_news(body: str) -> None:
    assert [one.kind.value for one in news("New plant in Leeds", body=body)] == ["expansion"]


@pytest.mark.parametrize(
    "headline", ["Just in: the storm took our roof", "New in: summer holidays"]
)
def test_a_clause_or_a_holiday_behind_new_in_is_no_launch(headline: str) -> None:
    assert news(headline, body="We are fine and thank you all.") == []

"""Whose date a headline has, on pages as real sites lay them out."""

import datetime as dt

import pytest

from scoring.facts import home_of
from scoring.news import events, signals
from scoring.news import items as news
from scoring.news.same_news import once
from scoring.reading import feeds, pages
from scoring.reading.company import Company
from scoring.reading.pages import SitePage

TODAY = dt.date(2026, 11, 20)
ACME = Company("Acme", "acme.example")


def page_of(html: str, path: str = "news") -> SitePage:
    return pages.read(html.encode(), url=f"https://acme.example/{path}")


def dated(html: str, path: str = "news", read_on: dt.date | None = None) -> list[tuple[str, str]]:
    found = once(signals.found([page_of(html, path)], [], [], ACME, TODAY, read_on))
    return sorted((s.kind.value, s.event_date) for s in found)


@pytest.mark.parametrize("end", ["<h2>We are hiring!</h2>", "<h2>Visit our shop</h2>", ""])
@pytest.mark.parametrize("is_first", [True, False], ids=["date above", "date below"])
def test_a_heading_of_another_level_shifts_no_dates(end: str, is_first: bool) -> None:
    rows = [
        ("12 May 2026", "Acme opens a branch in Leeds"),
        ("3 March 2026", "Acme appoints Ida Roth as CFO"),
        ("9 January 2026", "Acme acquires Bolt Pumps"),
    ]
    html = "".join(
        f"<p>{day}</p><h3>{head}</h3>" if is_first else f"<h3>{head}</h3><p>{day}</p>"
        for day, head in rows
    )

    assert dated(
        f"<main><h1>News</h1>{html}{end}<p>Always glad to meet good people.</p></main>"
    ) == [
        ("expansion", "2026-01-09"),
        ("expansion", "2026-05-12"),
        ("leadership", "2026-03-03"),
    ]


@pytest.mark.parametrize("is_first", [True, False], ids=["date above", "date below"])
def test_a_last_headline_of_one_word_shifts_no_dates(is_first: bool) -> None:
    rows = [
        ("12 May 2026", "Acme opens a branch in Leeds", "Fifty people work there."),
        ("3 March 2026", "Acme appoints Ida Roth as CFO", "She comes from Bolt Pumps."),
        ("4 July 2022", "Holidays", "Closed."),
    ]
    html = "".join(
        f"<div><p>{day}</p><h3>{head}</h3><p>{text}</p></div>"
        if is_first
        else f"<div><h3>{head}</h3><p>{day}</p><p>{text}</p></div>"
        for day, head, text in rows
    )

    assert ("expansion", "2026-05-12") in (
        found := dated(f"<main><h1>Latest of Acme</h1>{html}</main>")
    )
    assert ("leadership", "2026-03-03") in found


@pytest.mark.parametrize(
    ("path", "home"),
    [
        ("", "home"),
        ("news/", "press"),
        ("en/careers/", "careers"),
        ("about/", "about"),
        ("services/", "other"),
        ("home/", "home"),
    ],
)
def test_an_address_that_ends_in_a_slash_is_the_page_it_names(path: str, home: str) -> None:
    assert home_of(page_of("<p>Acme</p>", path)) == home


def test_the_header_and_footer_of_an_article_are_part_of_it() -> None:
    html = (
        "<header><p>Acme moves freight</p></header><article><header><h3>Acme opens new office in "
        "Denver</h3></header><footer>12 May 2026</footer></article><footer>Acme 2026</footer>"
    )

    assert [b.region for b in page_of(html).blocks] == ["header", "main", "main", "footer"]
    assert dated(html) == [("expansion", "2026-05-12")]


@pytest.mark.parametrize(
    "meta",
    [
        "12 May 2026 Category: News by Jane Roe, with a long list of tags behind it: freight, quay",
        "12 May 2026 | Posted by Jane Roe | Filed under Company, Freight, Harbour, No comments yet",
    ],
)
def test_labels_behind_a_date_do_not_hide_it(meta: str) -> None:
    html = "".join(
        f"<h3>{headline}</h3><p>{meta}</p><p>The freight goes over the quay, they say.</p>"
        for headline in ("Acme opens new office in Denver", "Acme launches freight planner")
    )

    assert dated(html, "x") == [("expansion", "2026-05-12"), ("launch", "2026-05-12")]


def test_a_long_sentence_that_begins_with_a_date_dates_no_headline() -> None:
    html = (
        "<h3>Acme opens new office in Denver</h3>"
        "<p>12 May 2026 was the day on which the port authority of Denver closed its last quay.</p>"
    )

    assert dated(html, "x") == []


def test_lines_between_two_dates_are_one_entry() -> None:
    above = (
        "<p>2 June 2026</p><p>Freight</p><p>Acme opens new office in Denver</p>"
        "<p>1 May 2026</p><p>Planner</p><p>Acme launches freight planner</p>"
    )
    below = (
        "<p>Acme opens new office in Denver</p><p>By Jane Roe</p><p>2 June 2026</p>"
        "<p>Acme launches freight planner</p><p>By Karl Lutz</p><p>1 May 2026</p><p>More of it</p>"
    )

    expected = [("expansion", "2026-06-02"), ("launch", "2026-05-01")]
    assert dated(above) == expected
    assert dated(below) == expected


def test_a_label_may_stand_between_a_date_and_its_headline() -> None:
    html = "".join(
        f"<p>{date}</p><p>Company</p><h3>{headline}</h3><p>All of it is told here, in short.</p>"
        for date, headline in (
            ("2 June 2026", "Acme opens new office in Denver"),
            ("1 May 2026", "Acme launches freight planner"),
            ("Ongoing", "Meet us at the harbour, every day"),
        )
    )

    assert dated(html) == [("expansion", "2026-06-02"), ("launch", "2026-05-01")]


def test_the_date_of_one_list_is_not_that_of_the_text_behind_it() -> None:
    html = (
        "<h3>Ports are winning freight with small boats</h3><div>12 May 2026</div><nav>Next</nav>"
        "<h1>Acme launches freight planner for all ports</h1><p>It is a good planner, they say.</p>"
    )

    assert dated(html) == []


def test_the_end_of_a_year_of_accounts_dates_no_headline() -> None:
    assert dated("<p>Acme opens new office in the year ending March 31, 2026</p>") == []


def test_a_year_in_a_headline_is_not_the_date_of_the_next_line() -> None:
    assert dated("<p>2025 boat story</p><p>Acme launches freight planner</p>") == []


def test_the_date_in_a_headline_is_its_own() -> None:
    html = "<h3>2026-06-02: Boats</h3><h3>2026-05-01: Acme launches freight planner</h3>"

    assert dated(html) == [("launch", "2026-05-01")]


def test_today_in_a_headline_is_not_the_day_of_reading() -> None:
    html = "<p>Acme opens its first office in Denver today</p><p>By Jane Roe</p>"

    assert dated(html, read_on=TODAY) == []


def test_a_day_beside_an_article_is_better_than_a_year() -> None:
    below = "It stands on the quay, where all can see it, and its doors are open each day. " * 4
    html = f"<p>2026</p><h1>Acme opens new office in Denver</h1><p>12 May 2026</p><p>{below}</p>"

    assert dated(html, "news/denver") == [("expansion", "2026-05-12")]


def test_the_first_sentence_of_an_article_is_no_further_news() -> None:
    html = (
        "<h1>Acme Names Globex as Preferred Partner in Freight Partnership</h1><p>OSLO / June 7, "
        "2026 — Acme announced today a partnership with Globex, in which freight is planned.</p>"
    )

    assert dated(html, "press/globex") == [("partnership", "2026-06-07")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Acme and Globex have partnered to host the 2025 Harbour Conference.",
        "We opened a new office for the 2025 Harbour Conference.",
    ],
)
def test_a_year_in_a_name_dates_nothing(sentence: str) -> None:
    assert dated(f"<h2>Freight days</h2><p>{sentence}</p>") == []
    assert dated(f"<h2>{sentence}</h2>") == []


def test_a_look_back_is_no_news_of_the_day() -> None:
    text = "Earlier this year at the harbour show we announced our partnership with Globex."

    assert dated(f"<h2>Freight days</h2><p>12 May 2026</p><p>{text}</p>") == []


def test_a_year_that_a_sentence_is_set_in_dates_it() -> None:
    assert dated("<p>In 2025 Acme opened a new office in Denver.</p>", "x") == [
        ("expansion", "2025")
    ]


def test_what_happened_recently_is_not_what_an_article_tells() -> None:
    html = (
        "<h1>The first Acme retreat of all</h1><p>12 May 2026</p>"
        "<p>We recently released our planner 3.0 to much applause. Then we went to the hills.</p>"
    )

    assert dated(html, "news/retreat") == []


@pytest.mark.parametrize(
    ("headline", "kind"),
    [
        ("Acme intros freight planner for small ports", "launch"),
        ("Our freight planner has arrived!", "launch"),
        ("Vår nya planerare är äntligen här!", "launch"),
        ("Acme and Globex partner on fraud checks for ports", "partnership"),
        ("Acme signs three-year distribution agreement with Globex", "partnership"),
        ("Acme and Globex sign exclusive licence agreement for the planner", "partnership"),
        ("Globex became a consolidated subsidiary of Acme", "expansion"),
        ("We just raised our Series A. What's next?", "funding"),
        ("Today we are happy to share the release of six planners", "launch"),
        ("Acme Web, our planner for small ports, is in full release", "launch"),
        ("Announcing Acme Planner v0.4.0", "launch"),
        ("Acme is proud to introduce its planner", "launch"),
        ("Acme names three new executive appointments", "leadership"),
        ("Acme enters into a cooperation agreement with Globex", "partnership"),
        ("Acme firma un acuerdo con Globex", "partnership"),
        ("Acme signe un accord de distribution avec Globex", "partnership"),
        ("Acme unterzeichnet Rahmenvertrag mit Globex", "partnership"),
        ("Acme tecknar utvecklingsavtal med Globex", "partnership"),
        ("Acme podpisuje umowę z Globex", "partnership"),
        ("Acme breaks ground on its plant in Lyon", "expansion"),
    ],
)
def test_more_words_of_a_kind(headline: str, kind: str) -> None:
    verdict = events.judge(headline, "Acme")

    assert (verdict.kind, verdict.counts) == (kind, True)


@pytest.mark.parametrize(
    "headline",
    [
        "Acme signs lease agreement with its landlord",
        "Acme signs up for a deal day with you",
        "The right partner for your freight",
        "Acme to launch planner at the harbour show",
        "Acme and Globex to introduce first planner",
        "The Acme giveaway is here!",
    ],
)
def test_what_only_looks_like_an_event_is_none(headline: str) -> None:
    assert not events.judge(headline, "Acme").counts


def test_a_question_about_an_event_is_still_one() -> None:
    assert not events.judge("Will Acme raise a Series A? What's next?", "Acme").counts
    assert not events.judge("Who raised a Series A. Is it us?", "Acme").counts


def test_a_short_name_may_stand_before_a_capital_verb() -> None:
    name = "Brenner Maschinenbau"

    assert events.names("Brenner Opens New Plant in Lyon", name)
    assert events.names("Brenner And Globex Sign Agreement", name)
    assert not events.names("Brenner Logistik Opens New Plant in Lyon", name)
    assert not events.names("Brenner Partners opens new office", name)


def test_what_a_firm_calls_for_is_not_done_by_it() -> None:
    text = (
        "Acme today issued a statement calling on the city to establish a new office for freight."
    )

    assert not events.judge(text, "Acme").counts


def test_a_long_name_is_known_by_its_first_letters() -> None:
    name = "Baltic Ferry Operators Riga"

    assert events.names("BFOR opens new office in Riga", name)
    assert not events.names("BFOR-like offices open in Riga", name)
    assert not events.names("Our SAAS opens new doors", "Small Accounts And Sums")
    assert not events.names("SEC opens new office in Denver", "Smart Energy Crew")


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("2026-5-2", "2026-05-02"),
        ("2026/5/2", "2026-05-02"),
        ("2026. 5. 2.", "2026-05-02"),
        ("2026.05.02", "2026-05-02"),
    ],
)
def test_a_day_may_be_written_without_its_zeros(words: str, date: str) -> None:
    assert dated(f"<h3>Acme launches freight planner</h3><p>{words}</p>") == [("launch", date)]


@pytest.mark.parametrize("words", ["2026.5.2 released", "2026-5-2-17", "2026-13-2"])
def test_a_version_or_a_number_is_no_day(words: str) -> None:
    found = dated(f"<h3>Acme launches freight planner</h3><p>{words}</p>")

    assert not [day for _, day in found if len(day) > 4]


def test_a_posting_is_one_in_any_element() -> None:
    html = "<h2>Jobs bei Acme</h2><div>Systemplaner (m/w/d)</div><div>Wir freuen uns auf Sie</div>"

    assert dated(html, "karriere") == [("hiring", "")]


def test_a_heading_of_one_word_heads_an_entry_among_dated_ones() -> None:
    entries = [
        ("A hard day", "14 October 2026", "We have had to let nine of our colleagues go."),
        ("We're hiring!", "3 September 2026", "We are after two glaziers."),
        ("Growing", "21 May 2026", "On Monday we moved into our second workshop."),
    ]
    html = "".join(f"<h3>{h}</h3><p>{d}</p><p>{x}</p><p>Ring us.</p>" for h, d, x in entries)
    told = [("expansion", "2026-05-18"), ("hiring", "2026-09-03"), ("layoffs", "2026-10-14")]

    assert dated(f"<html lang=en><main><h1>News</h1>{html}") == told
    lines = "".join(f"<p><b>{h}</b><br>{d}<br>{x}</p>" for h, d, x in entries[::2])
    assert dated(f"<html lang=en><main><h1>News</h1>{lines}") == [told[0], told[2]]


def test_a_feed_is_read_in_the_language_of_the_site() -> None:
    feed = (
        "<rss version='2.0'><channel><title>Acme</title><item><title>Comunicado</title>"
        "<pubDate>Wed, 14 Oct 2026 09:00:00 +0000</pubDate><description>A queda das encomendas "
        "nos obrigou a desligar 22 colaboradores.</description></item></channel></rss>"
    )
    read = feeds.read(feed.encode(), url="https://acme.example/feed")
    home = page_of("<html lang=pt><p>Acme</p>", "")

    found = signals.found([home], [read], [], ACME, TODAY)

    assert [one.kind.value for one in found] == ["layoffs"]


def told(html: str, path: str = "news") -> list[tuple[str, str, str]]:
    items = news.of_page(page_of(f"<html lang=en>{html}", path), dt.date(2026, 11, 12))
    return [(str(item.moment), item.headline, item.body) for item in items]


def test_days_below_a_year_are_of_that_year() -> None:
    html = (
        "<h1>Log</h1><h2>2026</h2><dl><dt>9 October</dt><dd>Ida has the keys. Tom keeps his mug.</dd>"
        "<dt>early March</dt><dd>We have a second shed beside the river.</dd></dl>"
        "<h2>2025</h2><dl><dt>15 December</dt><dd>The sail loft came down at last.</dd></dl>"
    )

    assert told(f"<main>{html}</main>", "log") == [
        ("2026-10-09", "Ida has the keys.", "Tom keeps his mug."),
        ("2026-03", "We have a second shed beside the river.", ""),
        ("2025-12-15", "The sail loft came down at last.", ""),
    ]


def test_lines_of_a_paragraph_that_begin_with_days_are_entries() -> None:
    html = (
        "<h1>Diary</h1><p><b>12.06.2026</b> Ida runs the bakery now, her father bakes."
        "<br><b>01.12.2025</b> The stall in Leeds is closed for good.</p>"
    )

    assert [(day, head) for day, head, _ in told(f"<main>{html}</main>", "diary")] == [
        ("2026-06-12", "Ida runs the bakery now, her father bakes."),
        ("2025-12-01", "The stall in Leeds is closed for good."),
    ]


@pytest.mark.parametrize("day", ["mardi 6 octobre 2026", "Tuesday 6 October 2026"])
def test_a_weekday_beside_a_day_is_no_second_date(day: str) -> None:
    rows = "".join(
        f"<div><div>{head}</div><div>{day}</div><div>The wall is down since yesterday.</div></div>"
        for head in ("Two more rooms", "Leeds, the end")
    )

    assert [(at, head) for at, head, _ in told(f"<main><h1>News</h1>{rows}</main>")] == [
        ("2026-10-06", "Two more rooms"),
        ("2026-10-06", "Leeds, the end"),
    ]


def test_each_paragraph_that_begins_with_a_dateline_is_a_release() -> None:
    html = "".join(
        f"<p>LEEDS, Yorkshire, {day} – {text}</p>"
        for day, text in (
            ("May 5, 2026", "Acme casts bells from today on."),
            ("March 18, 2026", "Acme ships to Canada now."),
        )
    )

    assert [(day, head) for day, head, _ in told(f"<main><h1>For reporters</h1>{html}</main>")] == [
        ("2026-05-05", "Acme casts bells from today on."),
        ("2026-03-18", "Acme ships to Canada now."),
    ]


def test_a_diary_is_no_page_of_terms() -> None:
    html = (
        "<article><time>24 Sep 2026</time><h2>Rig number four</h2><p>It stands here.</p></article>"
    )

    assert told(f"<main>{html}</main>", "borrdagbok.html") == [
        ("2026-09-24", "Rig number four", "It stands here.")
    ]


def test_titles_end_no_sentence() -> None:
    text = "Dal 1 ottobre il Dott. Elio Riva segue la Sig.ra Anna Neri. Auguri."

    assert list(events.sentences(text)) == [text.removesuffix(" Auguri."), "Auguri."]


def test_day_month_and_year_in_boxes_of_their_own_are_one_date() -> None:
    html = "".join(
        f"<div><div>{day}</div><div>{month}</div><div>2026</div><h4>{head}</h4>"
        "<p>The roof is on and the cranes hang.</p></div>"
        for day, month, head in (("12", "October", "Two more sheds"), ("03", "May", "New hands"))
    )

    assert [(day, head) for day, head, _ in told(f"<main><h1>News</h1>{html}</main>")] == [
        ("2026-10-12", "Two more sheds"),
        ("2026-05-03", "New hands"),
    ]


def test_every_item_below_a_month_is_an_entry() -> None:
    html = (
        "<h2>October 2026</h2><ul><li>The barn is ours.</li><li>Ida runs the yard now.</li></ul>"
        "<h2>May 2026</h2><ul><li>Two smiths joined us.</li></ul>"
    )

    assert told(f"<main><h1>Our year</h1>{html}</main>") == [
        ("2026-10", "The barn is ours.", ""),
        ("2026-10", "Ida runs the yard now.", ""),
        ("2026-05", "Two smiths joined us.", ""),
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Posted yesterday", [("expansion", "2026-05-11")]),
        ("Today", [("expansion", "2026-05-12")]),
        ("Today in the oven", []),
        ("Heute im Ofen", []),
    ],
)
def test_a_day_without_figures_dates_an_entry_only_by_itself(
    line: str, expected: list[tuple[str, str]]
) -> None:
    html = f"<h2>Acme opens a branch in Leeds</h2><p>{line}</p><p>It has a large yard.</p>"

    assert dated(html, read_on=dt.date(2026, 5, 12)) == expected


@pytest.mark.parametrize(
    ("head", "body", "count"),
    [
        ("Ciao mondo!", "Modificalo o eliminalo, e inizia a scrivere.", 0),
        ("Hallo Welt!", "Dies ist dein erster Beitrag.", 0),
        ("Ciao da Modena!", "Abbiamo aperto una seconda bottega in centro.", 1),
    ],
)
def test_the_first_post_of_a_template_is_no_news(head: str, body: str, count: int) -> None:
    html = f"<main><article><h2>{head}</h2><time>2026-05-04</time><p>{body}</p></article></main>"
    page = pages.read(html.encode(), url="https://acme.example/news")

    assert len(list(news.of_page(page))) == count

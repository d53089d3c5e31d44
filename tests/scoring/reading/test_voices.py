"""Whose words an element of a page holds: the company's, a visitor's, a customer's."""

import pytest

from scoring.reading import pages
from tests.scoring.facts.reading import values


def read(body: str) -> pages.SitePage:
    return pages.read(f"<body>{body}</body>".encode(), url="https://quay.example/about")


@pytest.mark.parametrize(
    "name",
    [
        "article-page__comment-wrapper",
        "blog__comments-comment",
        "wp-block-comments",
        "kommentare-liste comentarios-lista",
        "comment-412",
        "guestbook-item",
        "comment-respond",
    ],
)
def test_comment_lists_of_any_template_are_left_out(name: str) -> None:
    assert read(f"<p>Our tide.</p><div class='{name}'><p>Cheap loans</p></div>").text == "Our tide."


@pytest.mark.parametrize(
    "name",
    [
        "has-comments",
        "no-comments",
        "comments-open",
        "ceo-comment-box",
        "comment-text",
        "page-guestbook",
    ],
)
def test_classes_about_comments_leave_the_page_alone(name: str) -> None:
    assert read(f"<div class='{name}'><p>Our tide.</p></div>").text == "Our tide."


@pytest.mark.parametrize("heading", ["Kommentare", "3 comments", "Commentaires :", "Kommentarer"])
def test_a_line_over_comments_heads_them_up_to_the_next_heading(heading: str) -> None:
    page = read(
        f"<main><h1>Hall</h1><p>We moved.</p><p>{heading}</p><p>Ann: Loans! +44 20 7946 0991</p>"
        "<h2>Visit us</h2><p>Quay 4</p></main>"
    )

    assert [one.region for one in page.blocks if one.text.startswith(("Ann", "Quay 4"))] == [
        "praise",
        "main",
    ]


@pytest.mark.parametrize(
    "heading",
    ["2 comments", "Kommentare (3)", "Commentaires", "One thought on “Tides”", "4 reacties"],
)
def test_what_stands_below_such_a_heading_is_visitors(heading: str) -> None:
    page = read(f"<h2>{heading}</h2><h3>Lou</h3><p>Cheap loans</p><h2>More</h2><p>Our tide.</p>")

    assert [block.region for block in page.blocks] == ["main", "praise", "praise", "main", "main"]


@pytest.mark.parametrize(
    "heading",
    ["One response to every need", "Una risposta a ogni esigenza", "3 Antworten auf Fragen"],
)
def test_slogans_head_no_comments(heading: str) -> None:
    assert {block.region for block in read(f"<h2>{heading}</h2><p>Us.</p>").blocks} == {"main"}


def test_the_french_how_heads_no_comments() -> None:
    assert {block.region for block in read("<h2>Comment ?</h2><p>Simplement.</p>").blocks} == {
        "main"
    }


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("en", "<blockquote><p>We serve 900 employees a day.</p><footer>Ann Lee, <cite>Bolton Hospital</cite></footer></blockquote>"),
        ("en", "<figure><blockquote>We employ 90 people.</blockquote><figcaption>Tom Hill, Bolt Ltd</figcaption></figure>"),
        ("en", "<div class='p-6'><p>We employ 320 people and never had a leak.</p><p>Tom Hill, Works Manager, Bolt Foods</p></div>"),
        ("en", "<h2>What our customers say</h2><p>We have 320 employees and never had a leak.</p>"),
        ("de", "<h2>Das sagen unsere Kunden</h2><p>Wir beschäftigen 320 Mitarbeiter.</p>"),
        ("fr", "<h2>Ils parlent de nous</h2><p>Nous employons 320 salariés.</p>"),
        ("es", "<h2>Opiniones de nuestros clientes</h2><p>Somos 32 trabajadores.</p>"),
        ("it", "<blockquote><p>Gestiamo 8 hotel con 35 dipendenti.</p><cite>Lia Rossi, titolare, Hotel Lido</cite></blockquote>"),
        ("en", "<div itemscope itemtype='https://schema.org/Review'><p>We have 32 employees.</p></div>"),
    ],
)  # fmt: skip
def test_staff_that_customers_count_is_theirs(lang: str, body: str) -> None:
    assert values(body, "employees", lang=lang) == []


@pytest.mark.parametrize(
    "body",
    [
        "<p>We employ 44 people.</p><p>Tom Hill, Managing Director, Acme Pumps</p>",
        "<h2>Our customers</h2><p>Acme Pumps employs 44 people.</p>",
        "<h2>We love our customers</h2><p>We employ 44 people.</p>",
        "<h2>What our people say</h2><p>We employ 44 people.</p>",
        "<h2>Menschen, die für unsere Kunden denken</h2><p>We employ 44 people.</p>",
        "<h2>The people behind what we say</h2><p>We employ 44 people.</p>",
        "<p>We employ 44 people.</p><p>Tom Hill, formerly Works Manager, Bolt Foods</p>",
    ],
)
def test_staff_that_the_company_counts_is_its_own(body: str) -> None:
    assert values(body, "employees") == ["44"]


def test_a_quotation_leads_only_where_its_author_is_of_the_company() -> None:
    said = "<blockquote><p>We build.</p><footer>Ann Lee, Managing Director{}</footer></blockquote>"

    assert values(said.format(""), "ceo") == []
    assert values(said.format(", Acme Pumps"), "ceo") == ["Ann Lee"]


@pytest.mark.parametrize("author", ["customer of Acme Pumps", "10 years with Acme Pumps"])
def test_a_customer_of_the_company_is_none_of_it(author: str) -> None:
    said = (
        f"<div class='testimonial'><p>Great.</p><p>Ann Lee, Managing Director, {author}</p></div>"
    )

    assert values(said, "person") == []


def test_a_greeting_is_the_heads_own() -> None:
    said = "<blockquote>We build.<footer>Ann Lee, CEO</footer></blockquote>"

    assert values(f"<h2>Message from our CEO</h2>{said}", "ceo") == ["Ann Lee"]

"""The same news once: writing without spaces, and a page that tells thousands."""

import datetime as dt

import pytest

from scoring import site
from scoring.news import same_news
from scoring.news.signal import Signal
from scoring.reading.saved import Raw


def told(*headlines: str, language: str = "ja", name: str = "株式会社青葉製作所") -> list[Signal]:
    """Read one page for each headline, all of one day."""
    raws = [
        Raw(
            f"https://aoba.example/news/{number}",
            f"<html lang={language}><article><h1>{headline}</h1><time>2026-09-03</time>"
            "</article></html>".encode(),
        )
        for number, headline in enumerate(headlines)
    ]
    return list(site.read(raws, name=name, today=dt.date(2026, 11, 20)).signals)


def test_one_branch_told_on_three_pages_is_one_signal() -> None:
    pages = ("名古屋支店を開設しました", "青葉製作所、名古屋支店を新設", "名古屋支店開設のお知らせ")

    assert len(told(*pages)) == 1


@pytest.mark.parametrize(
    "headlines",
    [
        ("名古屋支店を開設しました", "大阪支店を開設しました"),
        ("第1工場を開設しました", "第2工場を開設しました"),
        ("2026年9月3日、名古屋支店を開設しました", "2026年9月3日、大阪支店を開設しました"),
    ],
)
def test_two_branches_of_one_day_are_two(headlines: tuple[str, str]) -> None:
    assert len(told(*headlines)) == 2


def test_a_page_yields_only_so_many_of_a_kind() -> None:
    many = "".join(
        f"<article><h2>第{number}工場を開設しました</h2><time>2026-09-{number % 28 + 1:02}</time>"
        "</article>"
        for number in range(same_news.MAX_OF_A_PAGE + 50)
    )
    other = "<article><h2>大阪支店を開設しました</h2><time>2026-08-03</time></article>"
    raws = [
        Raw(f"https://aoba.example/{path}", f"<html lang=ja>{body}</html>".encode())
        for path, body in (("news", many), ("more", other))
    ]

    found = site.read(raws, name="株式会社青葉製作所", today=dt.date(2026, 11, 20)).signals

    assert sum(signal.page.endswith("/news") for signal in found) == same_news.MAX_OF_A_PAGE
    assert sum(signal.page.endswith("/more") for signal in found) == 1


def test_a_sentence_with_its_own_day_is_the_news_of_the_headline_above_it() -> None:
    page = (
        "<html lang=hr><body><h1>Novosti</h1><article><h3>Otvorili smo salon u Varaždinu</h3>"
        "<p>11. svibnja 2026.</p><p>Pilana Jasen otvorila je 9. svibnja 2026. svoj prvi salon u"
        " centru grada Varaždina.</p></article></body></html>"
    ).encode()
    raw = Raw("https://jasen.example/novosti", page)

    found = site.read([raw], name="Pilana Jasen d.o.o.", today=dt.date(2026, 11, 20)).signals

    assert [str(signal.kind) for signal in found] == ["expansion"]


def test_the_teaser_of_an_event_is_no_post_beside_it() -> None:
    teaser = (
        "<main><h1>News</h1><h3>A barn beside the river</h3><p>24 September 2026</p>"
        "<p>The court has heard what we had to say for it.</p></main>"
    )
    article = (
        "<main><article><h1>A barn beside the river</h1><p>24 September 2026</p>"
        "<p>On 12 September we bought a second workshop, with its barn.</p></article></main>"
    )
    raws = [
        Raw(f"https://sauter.example/{path}", f"<html lang=en>{html}".encode())
        for path, html in (("news", teaser), ("news/barn", article))
    ]

    found = site.read(raws, name="Sauter Pumpen", today=dt.date(2026, 11, 20)).signals

    assert [(one.kind.value, one.event_date) for one in found] == [("expansion", "2026-09-12")]

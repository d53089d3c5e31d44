"""The word of its trade stands for a firm that calls itself so (ENR1)."""

import pytest

from scoring.company import Company
from tests.scoring.facts.reading import values


def read(body: str, field: str, name: str, lang: str) -> list[str]:
    return values(body, field, Company(name, "mohn.example"), path="", lang=lang)


@pytest.mark.parametrize(
    ("name", "lang", "body", "year"),
    [
        ("Office notarial Mohn", "fr", "<nav><a href=e>L’étude</a></nav><p>L’étude a été créée en 1982.</p>", "1982"),
        ("Escola Mohn", "pt", "<p>A escola foi fundada em 1995.</p>", "1995"),
        ("Mohns stadsteater", "sv", "<p>Teatern grundades 1946.</p>", "1946"),
        ("Tanzschule Mohn", "de", "<p>Die Schule wurde 1998 gegründet.</p>", "1998"),
        ("Bodegas Mohn", "es", "<p>La bodega fue fundada en 1921.</p>", "1921"),
        ("Mohn Brewery", "en", "<p>Founded in 1921, the brewery has two vats.</p>", "1921"),
    ],
)  # fmt: skip
def test_a_house_of_the_trade_was_founded(name: str, lang: str, body: str, year: str) -> None:
    assert read(body, "founded", name, lang) == [year]


@pytest.mark.parametrize(
    ("name", "lang", "body"),
    [
        ("Architectes Mohn", "fr", "<p>L’école a été créée en 1982.</p>"),
        ("Escola Mohn", "pt", "<p>A cidade foi fundada em 1150. A marca foi criada em 2010.</p>"),
        ("Mohns stadsteater", "sv", "<p>Skolan grundades 1946. Staden grundades 1397.</p>"),
        ("Tanzschule Mohn", "de", "<p>Die Stadt wurde 1158 gegründet. Die Stiftung wurde 2001 gegründet.</p>"),
        ("Weingut Mohn", "de", "<nav><a href=m>Museum</a></nav><p>Das Museum wurde 2005 gegründet.</p>"),
        ("Mohn Architects", "en", "<p>The school was founded in 1921.</p>"),
    ],
)  # fmt: skip
def test_towns_products_and_other_houses_were_too(name: str, lang: str, body: str) -> None:
    assert read(body, "founded", name, lang) == []


@pytest.mark.parametrize(
    ("name", "lang", "sentence", "staff"),
    [
        ("Escola Mohn", "pt", "A escola emprega 33 colaboradores.", ["33"]),
        ("Tanzschule Mohn", "de", "Die Schule beschäftigt 24 Mitarbeiter.", ["24"]),
        ("Mohns stadsteater", "sv", "I dag har teatern 74 anställda.", ["74"]),
        ("Mohn", "fr", "Nous sommes aujourd’hui 19 personnes à votre service.", ["19"]),
        ("Mohn", "fr", "Nous sommes aujourd’hui 19 personnes dans le jury.", []),
        ("Weinbau Mohn", "de", "Die Schule beschäftigt 24 Lehrer.", []),
    ],
)
def test_who_works_at_the_house(name: str, lang: str, sentence: str, staff: list[str]) -> None:
    assert read(f"<p>{sentence}</p>", "employees", name, lang) == staff


@pytest.mark.parametrize(("before", "year"), [("", ["1998"]), ("Acme" * 60, [])])
def test_a_title_without_end_is_read_at_its_beginning_only(before: str, year: list[str]) -> None:
    """Every ending of a word is looked at: a word of a page's length would take minutes."""
    page = f"<title>{before} Tanzschule</title><p>Die Schule wurde 1998 gegründet.</p>"

    assert read(page, "founded", "Mohn", "de") == year

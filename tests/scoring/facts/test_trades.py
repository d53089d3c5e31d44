"""The word of its trade stands for a firm that calls itself so (ENR1)."""

import pytest

from scoring.reading.company import Company
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


@pytest.mark.parametrize(("before", "year"), [("Nantes", ["1998"]), ("Acme" * 60, [])])
def test_a_title_without_end_is_read_at_its_beginning_only(before: str, year: list[str]) -> None:
    """Every ending of a word is looked at: a word of a page's length would take minutes."""
    page = f"<title>Mohn – {before} – École</title><p>L'école a été fondée en 1998.</p>"

    assert read(page, "founded", "Mohn", "fr") == year


@pytest.mark.parametrize(
    ("name", "lang", "body", "year"),
    [
        # A customer's, a neighbour's, a former house's.
        ("Hotel Linen Supplies", "en", "<p>Our first customer was the Grand in Hove. The hotel was founded in 1864.</p>", []),
        ("School Uniform Direct", "en", "<p>The school was founded in 1875.</p>", []),
        ("Mohn", "en", "<title>Mohn - linen for hotels</title><p>The hotel was founded in 1864.</p>", []),
        ("Mohn", "de", "<title>Software für Ihre Kanzlei</title><p>Die Kanzlei wurde 1978 gegründet.</p>", []),
        ("Mohn", "fr", "<title>Mohn, le logiciel de votre pharmacie</title><p>La pharmacie a été fondée en 1921.</p>", []),
        ("Mohn", "fr", "<title>Mohn - pharmacie à Lyon</title><p>La pharmacie a été fondée en 1921.</p>", ["1921"]),
        ("Old School Studio", "en", "<p>The school was founded in 1870.</p>", []),
        ("Old School Studio", "en", "<p>The studio was founded in 1970.</p>", ["1970"]),
        ("Bank House Surgery", "en", "<p>The bank was founded in 1810 by the Mohns.</p>", []),
        ("Mill Lane Dental", "en", "<p>The mill was established in 1790.</p>", []),
        ("Hotel Teatro", "es", "<p>El teatro fue fundado en 1877.</p>", []),
        ("Hotel Teatro", "es", "<p>El hotel fue fundado en 1977.</p>", ["1977"]),
        ("Konditorei am Theater", "de", "<p>Die Konditorei wurde 1977 gegründet.</p>", ["1977"]),
        ("Mohn", "en", "<title>Mohn - Hotel linen</title><p>The hotel was founded in 1864.</p>", []),
        ("Mohn", "de", "<nav><a href=b>Unsere Brauerei</a></nav><p>Die Brauerei wurde 2012 gegründet.</p>", []),
        ("Mohn am Theater", "de", "<p>Das Theater wurde 1877 gegründet.</p>", []),
        ("Church Farm Nursery", "en", "<p>We grow roses. The farm was established in 1720 by the monks. Our nursery opened in 1998.</p>", ["1998"]),
        ("Leeds School of Music", "en", "<p>The school was founded in 1817 by Salieri.</p>", []),
        # Behind a sentence of somebody else it is theirs.
        ("Musikschule Mohn", "de", "<p>Anna Roth besuchte die Folkwang in Essen. Die Schule wurde 1927 gegründet.</p>", []),
        ("Musikschule Mohn", "de", "<p>Die Schule wurde 1927 gegründet.</p>", ["1927"]),
        ("Restaurant Le Port", "fr", "<p>Paul a travaillé chez Bocuse. Le restaurant a été fondé en 1924.</p>", []),
        ("Hotel Mohn", "de", "<nav><a href=b>Unsere Brauerei</a></nav><p>Die Brauerei wurde 2012 gegründet.</p>", []),
    ],
)  # fmt: skip
def test_a_house_of_others_has_its_own_years(
    name: str, lang: str, body: str, year: list[str]
) -> None:
    assert read(body, "founded", name, lang) == year


@pytest.mark.parametrize(
    ("name", "lang", "sentence", "staff"),
    [
        ("Apotheke am Markt", "de", "In Deutschland gibt es 17.000 Apotheken mit 160.000 Mitarbeitern.", []),
        ("Tanzschule Mohn", "de", "Schulen in Köln haben rund 6000 Mitarbeiter.", []),
        ("Musikschule Berg", "de", "Anna besuchte die Folkwang in Essen. Die Schule beschäftigt 24 Mitarbeiter.", []),
        ("Farm Shop Machinery", "en", "Case study: a dairy in Devon. The farm has 35 employees.", []),
        ("Museum Café Leeds", "en", "The museum employs 120 people.", []),
        ("Mohn Museum", "en", "The museum employs 120 people.", ["120"]),
    ],
)  # fmt: skip
def test_many_houses_and_those_of_others_have_their_own_staff(
    name: str, lang: str, sentence: str, staff: list[str]
) -> None:
    assert read(f"<p>{sentence}</p>", "employees", name, lang) == staff

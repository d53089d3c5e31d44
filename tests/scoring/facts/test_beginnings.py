"""When a company began, by other words than "founded" (ENR1)."""

import pytest

from scoring.reading.company import Company
from tests.scoring.facts.reading import values

WEAVERS = Company("Brannock Weaving & Dyeing", "brannockweaving.com")


@pytest.mark.parametrize(
    ("lang", "sentence", "year"),
    [
        ("es", "Desde su fundación en 1992, Acme Pumps abastece a la industria.", "1992"),
        ("de", "Seit der Praxiseröffnung 1996 behandeln wir Groß und Klein.", "1996"),
        ("fr", "Depuis sa création en 1985, notre entreprise grandit.", "1985"),
        ("es", "Somos una empresa familiar fundada en 1926 por Manuel Louro.", "1926"),
        ("en", "We are a Leeds company of 18 people, founded by Jo Marsh in 2014.", "2014"),
        ("fr", "Acme Pumps SAS a vu le jour à Lyon en 2018.", "2018"),
        ("fr", "Blaise Rochat a ouvert son atelier au Brassus en 2010.", "2010"),
        ("es", "Abrimos nuestras puertas en 2005 junto al río.", "2005"),
        ("en", "Opened in 1989 by Barry Tindall, Acme Pumps has a loft on the port.", "1989"),
        ("en", "The Furlong family has made pumps here since 1987.", "1987"),
        ("it", "Il casale risale al 1650; la famiglia Terzuoli accoglie ospiti dal 1998.", "1998"),
        ("en", "Family owned and operated since 2003.", "2003"),
        ("nl", "Al sinds 1934 bouwen en herstellen wij schepen.", "1934"),
        ("hu", "Cégünket 1990-ben alapítottuk.", "1990"),
        ("tr", "1975 yılında kurulan firmamızda pompa üretilir.", "1975"),
        ("el", "Η εταιρεία ιδρύθηκε το 1962.", "1962"),
        ("cs", "Společnost byla založena v roce 1994.", "1994"),
        ("pl", "Firmę założył w 1991 roku Stanisław Gąsior.", "1991"),
        ("fi", "Yritys on perustettu vuonna 1997.", "1997"),
        ("pt", "A fábrica iniciou a laboração em 1967.", "1967"),
        ("ja", "<table><tr><th>設立</th><td>1971年（昭和46年）4月</td></tr></table>", "1971"),
    ],
)
def test_a_company_began(lang: str, sentence: str, year: str) -> None:
    assert values(f"<p>{sentence}</p>", "founded", lang=lang) == [year]


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "Our supplier Berg Valves has been a family owned firm since 1921."),
        ("en", "Since 2015 we also export pumps to Norway."),
        ("en", "“Acme has been making our pumps since 2004.”"),
        ("en", "We have been certified to ISO 9001 since 2003."),
        ("en", "Since its founding in 1988, Hanlo Petro has led retail in Korea."),
        ("de", "Das Rathaus wurde 1912 eröffnet."),
        ("it", "In cucina c'è la zia Marisa, cuoca dal 1974."),
        ("en", "The old mill opened in 1853 on the beach."),
    ],
)
def test_something_else_began(lang: str, sentence: str) -> None:
    assert values(f"<p>{sentence}</p>", "founded", lang=lang) == []


def test_a_company_is_known_by_the_word_that_its_domain_repeats() -> None:
    body = "<p>Founded in 1978, Brannock is run by two cousins.</p>"

    assert values(body, "founded", WEAVERS) == ["1978"]


def test_a_tagline_tells_the_year_on_a_home_page_only() -> None:
    body = "<h1>Pumps and valves since 1957</h1>"

    assert values(body, "founded", path="") == ["1957"]
    assert values(body, "founded", path="products/valves") == []


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("de", "Das Unternehmen begann 2015 mit der Umstellung auf Ökostrom."),
        ("nl", "Het bedrijf begon in 2015 met een nieuwe lijn."),
        ("en", "The company began in 2015 to export."),
        ("fr", "C'est en 1998 que Luc Petit reprend l'atelier."),
        ("it", "Nel 2015 aprì il suo negozio anche a Bari."),
        ("es", "En 2015 abrió su tienda junto a la fábrica."),
    ],
)
def test_what_began_later_is_no_beginning(lang: str, sentence: str) -> None:
    assert values(f"<p>{sentence}</p>", "founded", lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "sentence", "year"),
    [
        ("de", "Das Unternehmen begann 1985 mit zwei Leuten.", "1985"),
        ("nl", "Het bedrijf begon in 1985 met twee man.", "1985"),
        ("en", "The company began in 1985 with two people.", "1985"),
        ("it", "Nel 1985 aprì il suo negozio a Bari.", "1985"),
    ],
)
def test_the_beginning_itself_is_read(lang: str, sentence: str, year: str) -> None:
    assert values(f"<p>{sentence}</p>", "founded", lang=lang) == [year]


@pytest.mark.parametrize(
    ("lang", "sentence", "years"),
    [
        # Who runs it since then: a family always did, another firm may not have.
        ("de", "Acme Pumps wird seit 1908 in vierter Generation betrieben.", ["1908"]),
        ("de", "Seit 2015 wird Acme Pumps von der Berg Gastro GmbH betrieben.", []),
        ("it", "Dal 1962 Acme Pumps è gestito dalla famiglia Rossi.", ["1962"]),
        ("it", "Dal 2015 Acme Pumps è gestito da Rossi Svago SRL.", []),
        ("nl", "Acme Pumps is sinds 1962 een begrip in Goes en wordt beheerd door de familie Bos.", ["1962"]),
        ("fr", "Acme Pumps est une ferme familiale exploitée depuis 1982.", ["1982"]),
        ("fr", "Acme Pumps est exploitée depuis 2015 par Berg Loisirs SARL.", []),
        ("pl", "Acme Pumps to rodzinna firma prowadzona od 1992 roku w Poznaniu.", ["1992"]),
        ("es", "Acme Pumps es una empresa dedicada a la gestión fiscal desde 1982.", ["1982"]),
        # What it began with: its trade and its people are its beginning, a new line is none.
        ("en", "Acme Pumps began in 1962 to make pumps for farms.", ["1962"]),
        ("en", "Acme Pumps began in 1962 with the repair of well pumps.", ["1962"]),
        ("en", "Acme Pumps began in 1962 with our grandfather and a lathe.", ["1962"]),
        ("en", "Acme Pumps began in 2015 to export.", []),
        ("en", "The company began in 2015 with its webshop.", []),
        ("en", "Acme Pumps opened its doors in 1962 with its founder Karl and one lathe.", ["1962"]),
        ("de", "Acme Pumps begann 1962 mit der Herstellung von Brunnenpumpen.", ["1962"]),
        ("nl", "Acme Pumps begon in 1962 met het maken van pompen.", ["1962"]),
        ("sv", "Acme Pumps började 1962 med att tillverka pumpar.", ["1962"]),
        ("sv", "Företaget började 2015 med att exportera.", []),
        # Whether one more is opened, or something else is told of who opened it.
        ("de", "Hans Berg eröffnete seine eigene Werkstatt im Jahr 1985, in der er auch heute noch arbeitet.", ["1985"]),
        ("es", "Juan Ruiz, también conocido como Juanito, abrió su taller en 1985.", ["1985"]),
        ("es", "Juan Ruiz también abrió su taller en 2015.", []),
        ("en", "Tom Berg opened his own workshop in 1985, next to the old mill.", ["1985"]),
        ("en", "Tom Berg opened their shop in 2015 in Bari, too.", []),
        ("en", "Family run since 1985, we also make windows.", ["1985"]),
        ("fr", "C'est en 1998 que Paul Durand reprend la menuiserie familiale.", []),
    ],
)  # fmt: skip
def test_a_beginning_and_what_only_looks_like_another(
    lang: str, sentence: str, years: list[str]
) -> None:
    assert values(f"<p>{sentence}</p>", "founded", lang=lang) == years


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("fi", "Acme Pumps aloitti 2012, kun kunnat sulkivat pajan, joka oli toiminut vuodesta 1974."),
        ("en", "In 2012 Acme Pumps took over a workshop, which has existed since 1974."),
        ("de", "Acme Pumps übernahm 2012 eine Werkstatt, die seit 1974 besteht."),
    ],
)  # fmt: skip
def test_the_year_of_what_was_there_before_is_another(lang: str, sentence: str) -> None:
    assert "1974" not in values(f"<p>{sentence}</p>", "founded", lang=lang)


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("fi", "Acme Pumps on toiminut vuodesta 1974."),
        ("en", "We are a family firm that has existed since 1974."),
        ("en", "Since the move in 2012 we have a new hall, but our firm has existed since 1974."),
        ("de", "Wir sind ein Betrieb, der seit 1974 besteht."),
        ("fr", "Nous sommes une maison, qui existe depuis 1974."),
        ("nl", "Wij zijn een bedrijf dat bestaat sinds 1974."),
    ],
)  # fmt: skip
def test_the_year_since_which_it_exists_stays(lang: str, sentence: str) -> None:
    assert values(f"<p>{sentence}</p>", "founded", lang=lang) == ["1974"]

import pytest

from scoring.facts import told_of_others
from scoring.facts.fact import Fact
from scoring.reading.company import Company

ACME = Company("Acme Pumps", "acmepumps.com")


def is_of_others(field: str, value: str, quote: str) -> bool:
    return told_of_others.is_of_others(Fact(field, value, quote, "https://acmepumps.com/"), ACME)


@pytest.mark.parametrize(
    ("field", "value", "quote"),
    [
        ("founded", "1932", "Nous posons du matériel Heitzmann, fabricant alsacien depuis 1932."),
        ("founded", "1911", "The boilers come from Bolt, a Dutch manufacturer since 1911."),
        ("founded", "2007", "Ruud vertrok in 2007 en heeft nu een camping."),
        ("founded", "1999", "Grandfather died in 1999."),
        ("founded", "1948", "En 1948, l'oncle tenait une quincaillerie ; elle a fermé en 1970."),
        ("founded", "1931", "In 2010 we took over Teme Joinery, founded 1931."),
        ("employees", "59", "Op het hoogtepunt, in 2011, telden we 59 mensen."),
        ("employees", "60", "At our peak we had 60 people."),
        ("employees", "4", "I 1985 var vi 4 mand, men år 1985 var vi 4."),
        ("employees", "14", "Ein Betrieb unseres Handwerks beschäftigt durchschnittlich 14 Mitarbeiter."),
        ("employees", "9", "A typical business has 9 people."),
    ],
)  # fmt: skip
def test_numbers_of_others_and_of_the_past(field: str, value: str, quote: str) -> None:
    assert is_of_others(field, value, quote)


@pytest.mark.parametrize(
    ("field", "value", "quote"),
    [
        ("founded", "1932", "Acme Pumps, fabricant de pompes depuis 1932."),
        ("founded", "1987", "Als Hersteller von Pumpen seit 1987 kennen wir das."),
        ("founded", "1987", "In 1987 Tom Harrow left the yard and founded Acme Pumps."),
        ("founded", "1978", "Fondée en 1978, notre maison a repris en 2015 la maison Rigal."),
        ("founded", "1964", "Acme Pumps was founded in 1964 and closed in 1970 for a year."),
        ("employees", "37", "In 2011 telden we 59 mensen, vandaag werken er 37."),
        ("employees", "24", "In 2024 we moved to Ludlow and now employ 24 people."),
        ("employees", "30", "We are 30 people, on average ten years with us."),
        ("employees", "80", "At our peak we had 120, today we are 80."),
    ],
)
def test_own_numbers_beside_such_words(field: str, value: str, quote: str) -> None:
    assert not is_of_others(field, value, quote)


def test_long_hostile_sentences_end() -> None:
    assert not is_of_others("founded", "1999", "Bolt Werke " * 900 + "1999")
    assert not is_of_others("employees", "9", "in 2011 we " * 900)

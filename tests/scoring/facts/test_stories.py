"""The year of a page's opening story: what begins a trade, and what ends the story as its beginning."""

import pytest

from scoring.reading.company import Company
from tests.scoring.facts.reading import values

STORM = Company("Storm Boatyard", "storm.example")


@pytest.mark.parametrize(
    ("lang", "story", "year"),
    [
        ("de", "Walter Storm hat 1976 mit einer Schubkarre und zwei Gesellen begonnen.", "1976"),
        ("de", "1991 hat Jochen Storm seinen Gewerbeschein abgeholt.", "1991"),
        ("nl", "Sietske Storm werkte elders. In 2013 huurde ze een schuur aan de Doelen.", "2013"),
        ("nl", "Toen de haven in 1987 sloot, bouwde Piet een sloep. Zo is het begonnen.", "1987"),
        ("fr", "En 1974, Marcel Storm loue une grange et répare des moteurs.", "1974"),
        ("fr", "En 1988, Luc coud une voile. Ainsi commence l’histoire de la maison.", "1988"),
        ("en", "Odette Storm rented a former dairy shed in 1982 and hung out a sign.", "1982"),
        ("en", "In 1961 two brothers mended a dinghy in a barn. That’s how it all began.", "1961"),
        ("en", "Ann Lee and Tom Hill incorporated the company in 2018 in Hull.", "2018"),
        ("es", "Todo empezó con una barca alquilada en la calle del Puerto, allá por 2006.", "2006"),
        ("it", "Nel 1958 nonna Elvira Storm comincia a vendere reti ai pescatori.", "1958"),
        ("pl", "Była wiosna 1993 roku. Dwaj bracia wynajęli garaż. Tak powstał Storm Boatyard.", "1993"),
        ("da", "I 2006 stod fem mand uden job. Ugen efter var Storm Boatyard en kendsgerning.", "2006"),
        ("sv", "1972 byggde Nils en eka i en lada. Så började det.", "1972"),
    ],
)  # fmt: skip
def test_the_story_of_the_beginning_tells_the_year(lang: str, story: str, year: str) -> None:
    assert values(f"<h1>Storm</h1><p>{story}</p>", "founded", STORM, lang=lang) == [year]


@pytest.mark.parametrize(
    ("lang", "story"),
    [
        ("en", "In 1858 Jesse Storm built the Albert Dock."),
        ("en", "In 1961 Maria Storm bought the Rose Hotel."),
        ("en", "In 1972 Ian Storm began teaching at Leeds."),
        ("en", "In 1990 Peter Storm bought his first car, a red one."),
        ("en", "In 1974 the founder of Rotary rented a hall in York."),
        ("en", "In 2003 Ann Storm began with us as an apprentice."),
        ("en", "The guild was founded in 1901. That is how it began for bakers in Leeds."),
        ("en", "Bolt Ltd incorporated the company into its group in 2019."),
        ("de", "1998 mietete Tom Storm eine Ferienwohnung in Rom."),
        ("nl", "In 1992 huurde Tom Storm een huis in Assen."),
        ("nl", "Sinds 2022 maken we deel uit van de groep Bolt."),
        ("fr", "Depuis 2022, nous faisons partie du groupe Bolt."),
    ],
)
def test_other_years_of_namesakes_guilds_and_groups(lang: str, story: str) -> None:
    assert values(f"<h1>Storm</h1><p>{story}</p>", "founded", STORM, lang=lang) == []


def test_a_story_of_a_later_year_begins_nothing() -> None:
    body = "<p>Our dock is of 1890.</p><p>In 1961 a boy mended a dinghy. That’s how it began.</p>"

    assert values(body, "founded", STORM) == []


@pytest.mark.parametrize("piece", ["rented a ", "began with a ", "mit einem x ", "loue une "])
def test_a_hostile_page_ends(piece: str) -> None:
    assert values(f"<p>Odette Storm 1982 {piece * 8_000}</p>", "founded", STORM) == []

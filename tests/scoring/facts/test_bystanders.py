import pytest

from scoring.facts.bystanders import is_bystanders
from scoring.reading import pages
from scoring.reading.company import Company
from tests.scoring.facts.reading import values

OWN = "<p>Acme Pumps, phone 0113 496 0001, office@acmepumps.com</p>"

OWN_OF = {
    "en-GB": "0113 496 0001",
    "fr": "02 55 50 94 08",
    "it": "02 5550 7741",
    "nl": "020 555 7741",
    "pt": "252 555 140",
}


@pytest.mark.parametrize(
    ("lang", "number", "said"),
    [
        ("en-GB", "0113 496 0088", "The boat isn't ours, call"),
        ("en-GB", "0113 496 0088", "The Anchor Inn next door has beds: ask there,"),
        ("en-GB", "0113 496 0088", "For boats ring O'Dare's boats on"),
        ("fr", "02 55 50 94 77", "Le bac n'est pas à nous, appelez le"),
        ("it", "02 5550 7799", "Il traghetto non è nostro: chiamare lo"),
        ("nl", "020 555 7799", "De parking is niet van ons, bel"),
        ("pt", "252 555 199", "O barco não é nosso, ligue"),
        ("pt", "808 55 24 24", "Linha Saúde 24:"),
    ],
)
def test_houses_beside_the_firm_have_numbers_of_their_own(
    lang: str, number: str, said: str
) -> None:
    own = f"<p>Acme Pumps: {OWN_OF[lang]}</p>"
    found = values(f"{own}<p>{said} {number}.</p>", "phone", path="contact", lang=lang)

    assert len(found) == 1


@pytest.mark.parametrize(
    "said",
    [
        "The boat isn't ours any more, call us in the yard:",
        "We are next door to the Anchor Inn. Call",
        "Ring Acme Pumps on",
        "Workshop 2:",
    ],
)
def test_a_number_behind_the_firms_own_words_is_its_own(said: str) -> None:
    found = values(f"{OWN}<p>{said} 0113 496 0088.</p>", "phone", path="contact", lang="en-GB")

    assert found == ["+441134960001", "+441134960088"]


@pytest.mark.parametrize(
    ("lang", "said", "own"),
    [
        ("pt", "Rua Augusta, Edifício Lua, em frente ao mercado, tel. 252 555 140", "+351252555140"),
        ("it", "Piazza Cavour, di fronte alla stazione, tel. 02 5550 7741", "+390255507741"),
        ("de", "Altes Rathaus gegenüber, Telefon 0731 9745 210", "+497319745210"),
        ("cs", "Náměstí Svobody, naproti poště, tel. 377 221 340", "+420377221340"),
        ("pl", "Napisz lub zadzwoń do nas: 22 826 44 10", "+48228264410"),
        ("en-GB", "Call Norfolk's welders on 0113 496 0001", "+441134960001"),
        ("en-GB", "Tickets on auction houses are not ours, so call 0113 496 0001", "+441134960001"),
        ("en-GB", "The Anchor Inn next door, 0113 496 0001", "+441134960001"),
    ],
)  # fmt: skip
def test_a_landmark_or_the_only_number_of_a_page_takes_nothing(
    lang: str, said: str, own: str
) -> None:
    assert values(f"<p>{said}</p>", "phone", path="contact", lang=lang) == [own]


@pytest.mark.parametrize(
    "said",
    [
        "Mill Lane, across the road from the station,",
        "Call Norfolk's welders on",
        "The Old Bakery, next door to the Anchor Inn,",
    ],
)
def test_the_way_to_the_firm_is_no_house_beside_it(said: str) -> None:
    page = pages.read(f"<p>{said} 0113 496 0088</p>".encode(), url="https://a.example/contact")

    assert not is_bystanders(page, Company("Acme", ""), page.text.find("0113"))


def test_a_hostile_line_before_a_number_is_read_in_one_go() -> None:
    body = "<p>" + "The Hotel Ulm next door " * 5_000 + "0731 9745 210</p>"
    page = pages.read(body.encode(), url="https://a.example/contact")

    assert not is_bystanders(page, Company("Acme", ""), page.text.find("0731"))

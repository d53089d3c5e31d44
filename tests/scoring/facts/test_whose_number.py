import pytest

from scoring.company import Company
from tests.scoring.facts.reading import ACME, values

OWN = "<p>Acme Pumps, phone 0113 496 0001, office@acmepumps.com</p>"
GERMAN = Company("Hallberg Metallbau", "hallberg-metallbau.de")


@pytest.mark.parametrize(
    "body",
    [
        "<p>Grants are worth a call: the council's advice line is 0800 470 7730.</p>",
        "<p>Accident on site: ambulance 999, Helvia-advice 0113 496 0777.</p>",
    ],
)
def test_a_number_in_anothers_clause_is_not_the_firms(body: str) -> None:
    assert values(OWN + body, "phone", path="contact", lang="en-GB") == ["+441134960001"]


def test_a_number_behind_anothers_name_and_street_is_not_the_firms() -> None:
    own = "<p>Hallberg Metallbau GmbH<br>Talweg 4<br>73033 Göppingen<br>Telefon 07161 960 01</p>"
    other = "<p>Fragen? Kreissteueramt Göppingen, Lorcher Straße 6, 07161 202 0.</p>"

    assert values(own + other, "phone", GERMAN, path="kontakt", lang="de") == ["+49716196001"]


def test_a_short_label_beside_the_firms_mail_is_its_own() -> None:
    row = "<td>Reklamacje</td><td>(62) 555-18-35</td><td>serwis@acmepumps.com</td>"
    body = f"<p>Telefon 62 555 18 30</p><table><tr>{row}</tr></table>"

    found = values(body, "phone", path="contact", lang="pl")

    assert found == ["+48625551830", "+48625551835"]


def test_a_workplace_in_a_town_is_the_firms() -> None:
    body = "<ul><li>Site de Vitré : 8 bis, boulevard de Laval, 35500 Vitré – Tél. 02 99 55 70 63</li></ul>"

    assert values(body, "phone", path="contact", lang="fr") == ["+33299557063"]
    assert values(body, "address", path="contact", lang="fr") == ["8 bis, boulevard de Laval, 35500 Vitré"]  # fmt: skip


def test_a_firm_named_before_the_company_speaks_again_is_done_with() -> None:
    past = "<p>In 2017 we bought Ferrand Seals GmbH in Ulm.</p>"
    again = "<p>Since then we build seals and pumps ourselves.</p>"
    seat = "<p>Head office<br>12 Mill Lane<br>Leeds LS1 4AB<br>Tel. 0113 496 0001</p>"

    assert values(past + again + seat, "phone", ACME, lang="en-GB") == ["+441134960001"]
    assert values(past + seat, "phone", ACME, lang="en-GB") == []


def test_a_fax_for_something_is_no_telephone() -> None:
    body = "<p>office@acmepumps.com<br>Fax for referrals (020) 7946 0999</p>"

    assert values(body, "phone", path="contact", lang="en-GB") == []
    assert values(body, "fax", path="contact", lang="en-GB") == ["+442079460999"]

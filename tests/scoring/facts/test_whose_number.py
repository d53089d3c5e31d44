import pytest

from scoring.reading.company import Company
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


@pytest.mark.parametrize(
    ("lang", "own", "other"),
    [
        ("de", "Tel. 07161 960 01", "Den Laden in Weilheim (Hauptstraße 3, Tel. 07023 960 22) haben wir 2021 an Familie Ott abgegeben."),
        ("en-GB", "Tel. 0113 496 0001", "Our shop in Otley (01943 496 022) closed in 2019."),
        ("fr", "Tél. 02 99 55 70 63", "Le dépôt de Redon (tél. 02 99 55 70 99) a été repris par M. Guérin en 2020."),
        ("nl", "Tel. 050 555 21 34", "De winkel in Assen (tel. 0592 55 21 34) is in 2018 gesloten."),
        ("pl", "Tel. 62 555 18 30", "Sklep w Turku (tel. 63 555 18 35) sprzedaliśmy."),
        ("en-GB", "Tel. 0113 496 0001", "Comments: Solar_King – earn more, ask director Peter Holt, 0113 496 0777."),
        ("en-GB", "Tel. 0113 496 0001", "Stray sheep? Ring the parish clerk, 0113 496 0777."),
        ("sv", "Tel. 0515-55 21 40", "Ring sotaren i Skara, 0515-88 50 12."),
        ("fr", "Tél. 02 99 55 70 63", "Site : Gaël Corre, Pixelune, 02 99 55 11 22"),
        ("it", "Tel. 0547 55 21 10", "Sito: Nuvola&Co, Cesena, 0547 55 99 00"),
        ("de", "Tel. 07161 960 01", "Diebstahl? Kantonspolizei, 110 oder 07161 960 55."),
        ("en-GB", "Tel. 0113 496 0001", "Data Protection Commission, 6 Kirk Row, Leeds LS1 4AB, 0113 496 0888."),
        ("en-GB", "Tel. 0113 496 0001", "We are insured by Hill Farm Mutual, 0113 496 0888."),
    ],
)  # fmt: skip
def test_whose_number_it_is_shows_by_its_sentence(lang: str, own: str, other: str) -> None:
    (found,) = values(f"<p>{own}</p><p>{other}</p>", "phone", path="contact", lang=lang)

    assert found.endswith("".join(filter(str.isdigit, own)).lstrip("0"))


@pytest.mark.parametrize(
    ("lang", "path", "body"),
    [
        ("nl", "contact", "<p>App Wobbe: 06 5555 2134</p>"),
        ("it", "contact", "<p>(mattina) o scrivete su WhatsApp al 347 555 2110</p>"),
        ("de", "contact", "<p>Ein Anruf genügt, Sabine hebt ab: 0664 555 71 20</p>"),
        ("fr", "emploi", "<p>Téléphonez à Valérie : 06 55 55 00 33</p>"),
        ("en-GB", "contact", "<p>Ring Hugh on 07911 123218</p>"),
        ("de", "contact", "<p>Sabine direkt: 0664 555 61 63</p>"),
        ("pl", "contact", "<p>Ewa Kania – kierownik eksportu, tel. 662 555 014</p>"),
    ],
)
def test_numbers_of_ones_own_people_are_sure(lang: str, path: str, body: str) -> None:
    home = {"de": "at", "en-GB": "co.uk"}.get(lang, lang)
    who = Company("Acme Pumps", f"acmepumps.{home}")
    sure = "<p>Acme Pumps, +44 113 496 0001</p>"

    assert len(values(sure + body, "phone", who, path=path, lang=lang)) == 2


def test_an_extension_between_fax_and_number_leaves_it_a_fax() -> None:
    body = "<p>Tel. 07161 960 01<br>Fax: DW 20 (07161 960 01-20)</p>"

    assert values(body, "phone", path="contact", lang="de") == ["+49716196001"]
    assert values(body, "fax", path="contact", lang="de") == ["+4971619600120"]


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("(218) 555-0123", "+12185550123"),
        ("1-888-555-0104", "+18885550104"),
        ("(212) 555-0123", None),
        ("(555) 555-0123", None),
    ],
)
def test_a_number_for_fiction_is_the_firms_where_its_address_is(
    number: str, expected: str | None
) -> None:
    body = f"<p>Acme Pumps<br>410 Harbor Street<br>Duluth, MN 55802<br>Tel. {number}</p>"

    assert values(body, "phone", path="contact", lang="en-US") == ([expected] if expected else [])
    blind = f"{body}<p>Lorem ipsum dolor sit amet.</p>"
    assert values(blind, "phone", path="contact", lang="en-US") == []


def test_numbers_kept_for_plays_are_read() -> None:
    body = "<p>Acme Pumps, 01632 960 218 (works) / +44 7700 900 218 (Hugh, evenings)</p>"

    found = values(body, "phone", path="contact", lang="en-GB")

    assert found == ["+441632960218", "+447700900218"]


def test_a_link_with_its_country_is_a_number_of_a_range_not_known_yet() -> None:
    body = "<p>Acme Pumps</p><a href='tel:+353955551234'>Ring us</a>"

    assert values(body, "phone", path="contact", lang="en-IE") == ["+353955551234"]
    wild = body.replace("+353955551234", "+35312")
    assert values(wild, "phone", path="contact", lang="en-IE") == []


def test_a_house_in_a_street_and_who_signs_praise_are_no_firm_before_a_number() -> None:
    street = "<p>Bemidji</p><p>1206 Lake Avenue SE, Bemidji, MN 56601</p><p>218-444-0162</p>"
    assert values(street, "phone", path="contact", lang="en-US") == ["+12184440162"]
    praise = "<p>“Quick and kind.”</p><p>— Ann Lee, Globex Foods Ltd</p>"
    own = "<p>Emergencies at weekends: 0113 496 0001</p>"
    assert values(praise + own, "phone", path="home", lang="en-GB") == ["+441134960001"]


def test_a_hostile_sentence_is_read_in_one_go() -> None:
    long = "we sold " * 5_000 + "(" * 5_000 + " 2019 closed " * 5_000

    assert values(f"<p>{long} 0113 496 0001</p>", "fax", path="contact", lang="en-GB") == []

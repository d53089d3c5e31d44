"""Heads and head-counts of firms whose names show no legal form (ENR3)."""

import pytest

from scoring.facts.strangers import is_strangers
from scoring.reading.company import Company
from tests.scoring.facts.reading import ACME, values


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("en", "<p>In 2019 we took over Calder Seals, a firm of repute with 31 employees.</p>"),
        ("fr", "<p>Nous achetons chez Laiterie Faouët Nord, qui emploie 70 salariés.</p>"),
        ("it", "<p>Nel 2020 abbiamo rilevato Frantoio Lorusso, con 8 dipendenti.</p>"),
        ("pl", "<p>Przejęliśmy Ślusarnię Kowary, gdzie pracuje 15 osób i zatrudniamy dalej.</p>"),
        ("en", "<p>Eight of our staff are on leave and 12 employees took part in a race.</p>"),
        ("en", "<p>Our day out: 12 employees climbed three peaks for charity.</p>"),
    ],
)
def test_the_staff_of_a_stranger_or_of_a_day_out_is_not_counted(lang: str, body: str) -> None:
    assert values(body, "employees", lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "body", "count"),
    [
        ("en", "<p>We are a Family Business with 52 employees.</p>", "52"),
        ("en", "<p>Our 42 employees work in one shop.</p>", "42"),
        ("en", "<p>We bought Calder Seals in 2019, and today we employ 84 people.</p>", "84"),
        ("de", "<p>120 Mitarbeiter arbeiten bei uns in Warburg.</p>", "120"),
        ("en", "<p>Our CEO Karl Berg leads a team; today we have 40 employees.</p>", "40"),
    ],
)
def test_the_own_staff_is_counted_behind_a_stranger(lang: str, body: str, count: str) -> None:
    assert values(body, "employees", lang=lang) == [count]


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("en", "<p>In 2019 we took over Calder Seals. Its director, Ruth Calder, retired soon.</p>"),
        ("nl", "<p>Onze doekfabrikant is Noordzee Doek. Directeur Peter Visser komt elk jaar.</p>"),
        ("pl", "<p>Przejęliśmy Ślusarnię Kowary. Jej prezes, Jan Gajda, przeszedł do nas.</p>"),
        ("fi", "<p>Ostimme yhtiön Hirsityö Savon. Sen toimitusjohtaja oli Jari Raunio aiemmin.</p>"),
        ("fr", "<p>Nous achetons chez Laiterie Faou Nord. Son directeur, Pierre Roux, est un ami.</p>"),
    ],
)  # fmt: skip
def test_the_head_of_a_stranger_is_not_the_companys(lang: str, body: str) -> None:
    assert values(body, "leadership", lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("fr", "<p>L'ancien directeur, Pierre Roux, a pris sa retraite.</p>"),
        ("de", "<p>Alois Berg, Geschäftsführer bis 2010</p>"),
        ("es", "<p>El anterior gerente, Manuel Ponce, dejó el cargo.</p>"),
        ("en", "<p>Our previous chairman, Peter Moss, lives in Leeds.</p>"),
        ("de", "<p>Der bisherige Inhaber Hubert Lang bleibt uns erhalten.</p>"),
    ],
)
def test_a_former_head_leads_nobody(lang: str, body: str) -> None:
    assert values(body, "leadership", lang=lang) == []


def test_an_at_sign_leads_to_another_firm() -> None:
    body = "<p>Great pumps.</p><p>Laura Hoff, COO @ Nordmarkt</p>"

    assert values(body, "leadership", path="") == []


@pytest.mark.parametrize(
    ("lang", "body", "name", "title"),
    [
        ("it", "<p>Nicola Berg, amministratore unico, guida l'azienda con la sorella.</p>", "Nicola Berg", "amministratore unico"),
        ("fr", "<p>Yann Berg, président, a repris l'entreprise de son père.</p>", "Yann Berg", "président"),
        ("en", "<p>Kylie Morwen is our office manager.</p>", "Kylie Morwen", "office manager"),
        ("en", "<p>We build pumps. Site foreman: Trent Hobbs.</p>", "Trent Hobbs", "Site foreman"),
        ("nl", "<h3>Bram Kuipers</h3><p>Verkoopleider</p>", "Bram Kuipers", "Verkoopleider"),
    ],
)  # fmt: skip
def test_a_sentence_says_who_does_what(lang: str, body: str, name: str, title: str) -> None:
    assert values(body, "person", lang=lang) == [name]
    assert values(body, "function", lang=lang) == [title]


def test_an_administrator_heads_a_romanian_firm_only() -> None:
    body = "<p>Administrator: Ovidiu Crișan</p>"

    assert values(body, "ceo", lang="ro") == ["Ovidiu Crișan"]
    assert values(body, "ceo", lang="en") == []


def test_hostile_names_are_read_in_one_go() -> None:
    text = "Globex Foods " * 10_000

    assert is_strangers(text, ACME)
    assert not is_strangers("A" * 100_000, ACME)


@pytest.mark.parametrize("number", ["06 15 55 01 23", "06 55 50 12 34"])
def test_numbers_for_fiction_are_those_of_america_only(number: str) -> None:
    french = Company("Acme Pumps", "acmepumps.fr")

    (found,) = values(f"<p>Tél. {number}</p>", "phone", french, path="contact", lang="fr")

    assert found.endswith(number.replace(" ", "")[1:])
    assert values("<p>Tel. (212) 555-0123</p>", "phone", path="contact") == []


def test_letters_before_an_office_are_no_region() -> None:
    body = "<ul><li>Joe Bastian, DC Manager</li><li>Ann Dale, IN Sales Lead</li></ul>"

    assert values(body, "region", path="contact", lang="en-US") == []


def test_a_quarter_belongs_to_its_town() -> None:
    body = "<p>5 Gillies Street, Ballarat Central VIC 3350</p>"

    assert values(body, "city", path="contact", lang="en-AU") == ["Ballarat Central"]


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("de", "<p>Ulrich Kern</p><p>Inhaber Café Morgenrot</p>"),
        ("fr", "<ul><li>Philippe Roux – Directeur, Banque de la Meuse</li></ul>"),
        ("fr", "<p>Vice-président de la Fédération graphique : Jean-Luc Roux</p>"),
        ("en", "<p>Peter Moss, President of the Guild of Bakers</p>"),
        ("fr", "<h2>Ils nous soutiennent</h2><p>Philippe Roux – Directeur</p>"),
    ],
)
def test_an_office_held_at_another_house_is_not_the_companys(lang: str, body: str) -> None:
    assert values(body, "leadership", lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "body", "name"),
    [
        ("de", "<p>Acme Pumps · Inh. Georg Berg · Hafenstraße 3</p>", "Georg Berg"),
        ("it", "<p>Piero Berg - titolare - cell. 348 55 01 442</p>", "Piero Berg"),
    ],
)
def test_a_short_label_or_a_dash_names_the_head(lang: str, body: str, name: str) -> None:
    assert values(body, "ceo", lang=lang) == [name]


@pytest.mark.parametrize(
    ("lang", "body", "count"),
    [
        ("fr", "<p>Cent-deux personnes travaillent dans notre atelier.</p>", []),
        ("fr", "<p>Vingt-deux personnes travaillent dans notre atelier.</p>", ["22"]),
        ("it", "<p>Il nostro organico è di 9 persone.</p>", ["9"]),
    ],
)
def test_half_a_number_counts_nobody(lang: str, body: str, count: list[str]) -> None:
    assert values(body, "employees", lang=lang) == count


def test_a_shop_that_has_stood_since_a_year_began_then() -> None:
    body = "<p>Acme Pumps besteht seit 1983 und beschäftigt 18 Gesellen.</p>"

    assert values(body, "founded", lang="de") == ["1983"]

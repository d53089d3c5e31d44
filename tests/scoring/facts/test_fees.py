"""Whose a price is (ENR1): not what an agent, an examiner or an authority asks."""

import pytest

from tests.scoring.facts.reading import values


def listed(line: str, lang: str) -> list[str]:
    """Return the sums read from a list of prices with this line, in order."""
    rows = "".join(f"<li>{one}</li>" for one in ("Alfa: 11 €", line, "Beta: 12 €"))
    read = values(f"<ul>{rows}</ul>", "price", path="work", lang=lang)
    return [value.rpartition(": ")[2] for value in read]


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("sv", "Serviceavgift hos Biljettia: 25 kr"),
        ("fr", "Frais de dossier chez Globex : 90 €"),
        ("nl", "Keuring bij Kwaliteitslab: € 120"),
        ("pt", "Exame B2 (pago diretamente ao centro de exames): 215 €"),
        ("de", "Prüfung (zahlbar direkt an die Kammer): 180 €"),
        ("en", "Parking permit, payable to the council: £65"),
        ("es", "Examen (se paga directamente al instituto): 140 €"),
        ("fr", "Maison de pêcheur, Séné, mandat de vente : 412 000 €"),
        ("de", "Bauernhaus in Ulm (Maklerauftrag): 390.000 €"),
        ("en", "Two-bedroom flat, guide price: £210,000"),
    ],
)
def test_what_others_ask_is_no_price_of_the_company(lang: str, line: str) -> None:
    assert listed(line, lang) == ["11€", "12€"]


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("sv", "Serviceavgift hos Biljettia: 25 kr."),
        ("fr", "Frais de dossier chez Globex : 90 €."),
        ("fr", "Maison de pêcheur, Séné : 412 000 € - mandat de vente de M. Le Goff."),
        ("en", "Exam, paid directly to the school: £65."),
    ],
)
def test_what_others_ask_is_no_price_in_a_sentence(lang: str, sentence: str) -> None:
    assert values(f"<p>{sentence}</p>", "price", path="work", lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "line", "price"),
    [
        ("sv", "Pianolektion hos Anna: 450 kr", "450kr"),
        ("fr", "Livret remis chez vous : 90 €", "90€"),
        ("nl", "Keuring bij Acme Pumps: € 120", "€120"),
        ("en", "Inspection (paid directly to us): £65", "£65"),
        ("de", "Beratung (direkt bei uns zahlbar): 80 €", "80€"),
        ("pt", "Aula individual, pago por cartão: 28 €", "28€"),
        ("fr", "Cours (à régler directement à l'atelier): 45 €", "45€"),
    ],
)
def test_own_prices_stay_beside_words_of_paying(lang: str, line: str, price: str) -> None:
    assert listed(line, lang) == ["11€", price, "12€"]

"""Whose a price is (ENR1): not what an agent, an examiner or an authority asks."""

import pytest

from scoring.facts.fees import is_others_price
from scoring.reading.company import Company
from tests.scoring.facts.reading import ACME, values

REED = Company("Reed Estates", "reedestates.example")


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
        ("nl", "Keuringskosten bij Kwaliteitslab: € 120"),
        ("pt", "Exame B2 (pago diretamente ao centro de exames): 215 €"),
        ("de", "Prüfung (zahlbar direkt an die Kammer): 180 €"),
        ("en", "Parking permit, payable to the council: £65"),
        ("es", "Examen (se paga directamente al instituto): 140 €"),
        ("fr", "Maison de pêcheur, Séné, mandat de vente : 412 000 €"),
        ("de", "Bauernhaus in Ulm (Maklerauftrag): 390.000 €"),
    ],
)
def test_what_others_ask_is_no_price_of_the_company(lang: str, line: str) -> None:
    assert listed(line, lang) == ["11€", "12€"]


@pytest.mark.parametrize(
    "line",
    [
        "1967 Morris Minor, guide price: £8,900",
        "Guide price for a full rewire: £4,500",
        "Sole agency: £1,500",
        "House, sole agency fee: £1,800",
        "Mandat exclusif : 3 900 €",
        "Maison, mandat de vente, forfait : 4 900 €",
        "Alleinauftrag: Pauschale 2.500 €",
        "Wärmepumpe W12: Kaufpreis 8.900 €",
        "Ferienwohnung Berg, Kaltmiete 80 € pro Nacht",
        "Volvo V60, vraagprijs € 18.900",
        "Volvo V60, utgångspris 189 000 kr",
        "Klipning hos Frisør Lone: 350 kr.",
        "Kontroll hos Tannpleier: 650 kr",
        "Besök hos Massör: 500 kr",
        "Coupe chez Coiff'Nature : 25 €",
        "Kaart bij Sauna De Bron: € 25",
        "Visita presso Domicilio: 120 €",
        "Massage: £60, paid directly to Anna",
        "Facial: £50, paid directly at the salon",
        "Guided walk: £20, paid separately by each guest",
        "Kurs: 120 €, zahlbar direkt bei der Trainerin",
        "Stage : 120 €, à payer directement à l'accueil",
        "Clase: 45 €, pagar directamente al monitor",
        "Physiotherapy: £50 (paid by most insurers)",
        "Bilan : 90 € payé par votre assurance",
        "Sesión: 50 €, pagado por el organismo",
        "Semelles : 150 €, facturées à l'organisme",
        "Blood test: £55, charged by our laboratory",
        "Mock exam: £60, payable to our agent",
        "Theory course, pay at exam registration: £90",
        "Skip hire: £210, permit paid to the council included",
    ],
)
def test_own_prices_are_not_taken_for_another_s(line: str) -> None:
    assert not is_others_price(line, ACME)
    assert not is_others_price(line, REED)
    assert is_others_price("Two-bedroom flat, guide price: £210,000", REED)


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("sv", "Serviceavgift hos Biljettia: 25 kr."),
        ("fr", "Frais de dossier chez Globex : 90 €."),
        ("fr", "Maison de pêcheur, Séné : 412 000 € - mandat de vente de M. Le Goff."),
        ("en", "Exam, paid directly to the exam board: £65."),
    ],
)
def test_what_others_ask_is_no_price_in_a_sentence(lang: str, sentence: str) -> None:
    assert values(f"<p>{sentence}</p>", "price", path="work", lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "line", "price"),
    [
        ("sv", "Pianolektion hos Anna: 450 kr", "450kr"),
    ],
)
def test_own_prices_stay_beside_words_of_paying(lang: str, line: str, price: str) -> None:
    assert listed(line, lang) == ["11€", price, "12€"]

"""Legal names and heads as imprints of several countries give them (ENR1)."""

import pytest

from scoring import facts
from scoring.reading import pages
from scoring.reading.company import Company


def values(body: str, name: str, field: str, path: str = "impressum") -> list[str]:
    page = pages.read(f"<html><body>{body}</body></html>".encode(), url=f"https://a.example/{path}")
    read = facts.company_facts([page], Company(name))
    return [fact.value for fact in read if fact.field == field]


@pytest.mark.parametrize(
    ("line", "name", "legal"),
    [
        ("Brenner Maschinenbau GmbH<br>Hauptstr. 5", "Brenner Maschinenbau GmbH", "Brenner Maschinenbau GmbH"),
        ("Die Brenner Maschinenbau GmbH", "Brenner", "Brenner Maschinenbau GmbH"),
        ("Karl Brenner Sanitär- und Heizungstechnik GmbH & Co. KG", "Brenner", "Karl Brenner Sanitär- und Heizungstechnik GmbH & Co. KG"),
        ("SARL Dupont et Fils au capital de 8 000 €", "Dupont", "SARL Dupont et Fils"),
        ("Éditeur du site : Maison Brume SASU", "Brume", "Maison Brume SASU"),
        ("Ragione sociale: Officine Tosi S.r.l.", "Tosi", "Officine Tosi S.r.l."),
        ("Titular: Bodegas Arana, S.L.", "Bodegas Arana", "Bodegas Arana, S.L."),
        ("Pompas y Motores Arana, S.A. de C.V.", "Arana", "Pompas y Motores Arana, S.A. de C.V."),
        ("Nowak Okna Sp. z o.o. Sp. k., ul. Polna 3", "Nowak Okna", "Nowak Okna Sp. z o.o. Sp. k."),
        ("Nowak Okna Spółka Jawna, ul. Polna 3", "Nowak Okna", "Nowak Okna Spółka Jawna"),
        ("© 2009-2026 Nowak Okna s.r.o.", "Nowak Okna", "Nowak Okna s.r.o."),
        ("Nazwa firmy: Nowak Okna Sp. z o.o.", "Nowak Okna", "Nowak Okna Sp. z o.o."),
    ],
)  # fmt: skip
def test_the_legal_name_is_the_whole_name_with_its_form(line: str, name: str, legal: str) -> None:
    assert values(f"<h1>Impressum</h1><p>{line}</p>", name, "legal_name") == [legal]


def test_a_brand_before_a_trade_is_part_of_the_name() -> None:
    foot = "<footer><p>Rodaviva – Comércio de Bicicletas, Lda. NIPC 507 140 261.</p></footer>"
    brand = "<footer><p>© Rodaviva – Stil & Form AB, Org.nr 556784-7099</p></footer>"

    assert values(foot, "Rodaviva", "legal_name") == ["Rodaviva – Comércio de Bicicletas, Lda."]
    assert values(brand, "Rodaviva", "legal_name") == ["Stil & Form AB"]


def test_a_page_is_an_imprint_by_its_heading_too() -> None:
    body = "<h1>Note legali</h1><p>Denominazione sociale: Vela Nord S.r.l.</p>"

    assert values(body, "Botteghe Blu", "legal_name", "page3.html") == ["Vela Nord S.r.l."]


@pytest.mark.parametrize(
    "body",
    [
        "<p>Geschäftsführer: Dr. Eva Brenner, Karl Lutz</p>",
        "<p>Geschäftsführer:<br>Dr. Eva Brenner<br>Karl Lutz<br>Telefon 0711 971 450</p>",
        "<table><tr><td>Geschäftsführer:</td><td>Dr. Eva Brenner und Karl Lutz</td></tr></table>",
        "<p>Geschäftsführung: Dr. Eva Brenner / Karl Lutz</p>",
    ],
)
def test_every_head_of_a_list_is_taken(body: str) -> None:
    assert values(body, "Brenner", "ceo") == ["Dr. Eva Brenner", "Karl Lutz"]


def test_what_follows_the_heads_is_no_head() -> None:
    body = "<p>Geschäftsführer: Karl Lutz, Amtsgericht Stuttgart, HRB 20771</p>"

    assert values(body, "Brenner", "ceo") == ["Karl Lutz"]

"""Legal names with the forms of many countries (ENR1)."""

import pytest

from scoring.reading.company import Company
from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    ("name", "lang", "body", "path", "legal"),
    [
        ("Acme Pumps", "is", "<footer>Acme Pumps ehf. · Bakki 2 · 810 Selfoss</footer>", "about", "Acme Pumps ehf."),
        ("Acme Pumps", "de", "<p>Dr. Acme Pumps Zahnärzte PartG<br>Hauptstraße 1<br>26129 Oldenburg</p>", "impressum", "Dr. Acme Pumps Zahnärzte PartG"),
        ("Acme Pumps", "it", "<footer>Azienda Agricola Acme Pumps S.S. - Località Pozzo 3, 53024 Montalcino</footer>", "about", "Azienda Agricola Acme Pumps S.S."),
        ("Acme Pumps", "fr", "<p>Éditeur : SELARL Acme Pumps, société d'exercice libéral au capital de 9 000 euros</p>", "mentions-legales", "SELARL Acme Pumps"),
        ("Acme Pumps", "fr", "<footer>GAEC des Acme Pumps – 18300 Sury</footer>", "about", "GAEC des Acme Pumps"),
        ("Acme Pumps", "tr", "<footer>© 2026 Acme Pumps Sanayi ve Ticaret A.Ş. Tüm hakları saklıdır.</footer>", "about", "Acme Pumps Sanayi ve Ticaret A.Ş."),
        ("Acme Pumps", "cs", "<footer>Acme Pumps, v.o.s., IČO 48291773</footer>", "about", "Acme Pumps, v.o.s."),
        ("Acme Pumps", "es", "<footer>Acme Pumps, S.A.L. - Eibar</footer>", "about", "Acme Pumps, S.A.L."),
        ("Brume Plein Air", "fr", "<p>Équipement Brume inc.<br>12, rue Sault<br>Québec</p><p>bonjour@brumepleinair.ca</p>", "contact", "Équipement Brume inc."),
        ("Ξενώνας", "el", "<p>Ράλλης Τουριστική Μονοπρόσωπη Ι.Κ.Ε.<br>Ακτή 2, 241 00 Καλαμάτα</p><p>info@xenonas.gr</p>", "contact", "Ράλλης Τουριστική Μονοπρόσωπη Ι.Κ.Ε."),
        ("みどり教室", "ja", "<table><tr><td>会社名</td><td>株式会社みどりミュージック</td></tr></table>", "gaiyou", "株式会社みどりミュージック"),
        ("새벽상회", "ko", "<table><tr><th>회사명</th><td>주식회사 새벽상회</td></tr></table>", "company", "주식회사 새벽상회"),
        ("새벽상회", "ko", "<footer>상호명: 농업회사법인 새벽상회(주) | 대표: 한지우</footer>", "company", "농업회사법인 새벽상회(주)"),
    ],
)  # fmt: skip
def test_a_legal_name(name: str, lang: str, body: str, path: str, legal: str) -> None:
    domain = {"Brume Plein Air": "brumepleinair.ca", "Ξενώνας": "xenonas.gr"}.get(name, "")

    assert values(body, "legal_name", Company(name, domain), path=path, lang=lang) == [legal]


@pytest.mark.parametrize(
    ("lang", "body", "path"),
    [
        ("ja", "<table><tr><td>主要取引先</td><td>株式会社中央自動車</td></tr></table>", "gaiyou"),
        ("fr", "<p>Hébergeur : SELARL Dubois, 2 rue Haute</p>", "mentions-legales"),
        ("en", "<p>Berg Logistics ehf.<br>12 Dock Road</p><p>info@berglogistics.is</p>", "contact"),
        ("cs", "<footer>Vytvořil Webový Dvůr, v.o.s.</footer>", "about"),
        ("en", "<p>SAS is what Acme Pumps runs on.</p>", "contact"),
        ("en", "<footer>Acme Pumps is part of Acme Holdings plc</footer>", "about"),
        (
            "en",
            "<p>Delta Valves Ltd<br>(our partner in Wales)<br>wales@acmepumps.com</p>",
            "contact",
        ),
    ],
)
def test_another_firm_is_not_its_legal_name(lang: str, body: str, path: str) -> None:
    assert values(body, "legal_name", path=path, lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "body", "name"),
    [
        ("es", "<p>Aviso legal. Razón social: Olivos del Alagón, S.L., B10223344.</p>", "Olivos del Alagón, S.L"),
        ("fr", "<p>Acme Pumps SPRL, rue du Port 8, 5590 Ciney</p>", "Acme Pumps SPRL"),
        ("en", "<footer><p>Acme Pump Hire Ltd trading as Acme Pumps. Registered in Ireland No. 355502.</p></footer>", "Acme Pump Hire Ltd"),
        ("nl", "<p>Acme Pumps bvba, Havenlaan 27, 9100 Sint-Niklaas</p>", "Acme Pumps bvba"),
    ],
)  # fmt: skip
def test_forms_and_labels_inside_a_paragraph(lang: str, body: str, name: str) -> None:
    (found,) = values(body, "legal_name", path="contact", lang=lang)

    assert found.rstrip(".") == name

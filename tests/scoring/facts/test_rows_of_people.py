"""Rows of people in any markup and under any heading, and whose offices are another's (ENR1, ENR3)."""

import pytest

from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    ("lang", "body", "led"),
    [
        ("nl", "<h2>Wie doet wat</h2><ul><li><strong>Anna Bakker</strong><span>CEO &amp; oprichter</span></li><li><strong>Bram Visser</strong><span>CFO</span></li></ul>",
         ["Anna Bakker, CEO & oprichter", "Bram Visser, CFO"]),
        ("da", "<h1>Om os</h1><figure><figcaption><strong>Mette Holm Juhl</strong><em>Økonomichef</em></figcaption></figure><figure><figcaption><strong>Anders Friis</strong><em>Driftschef</em><span>Mobil 21 67 90 33</span></figcaption></figure>",
         ["Mette Holm Juhl, Økonomichef", "Anders Friis, Driftschef"]),
        ("it", "<h1>Chi siamo</h1><p>Marta Rossi (contitolare, commerciale)<br>dott. agr. Pietro Lodi (responsabile tecnico, da aprile 2024)</p>",
         ["Marta Rossi, contitolare, commerciale", "Pietro Lodi, responsabile tecnico"]),
        ("en", "<h1>Our lot</h1><table><tr><td>Michael (Mick) Barlow</td><td>Owner and head driller, Class 6</td></tr><tr><td>Donna Barlow</td><td>Office manager</td></tr><tr><td>Blake Hobbs</td><td>Yard supervisor</td></tr></table>",
         ["Blake Hobbs, Yard supervisor", "Donna Barlow, Office manager", "Michael (Mick) Barlow, Owner and head driller, Class"]),
        ("pt", "<h2>Quem manda</h2><p>Joana Matos, diretora-geral<br>Nuno Matos, diretor de produção<br>Telma Luz, responsável pela loja online</p>",
         ["Joana Matos, diretora-geral", "Nuno Matos, diretor de produção", "Telma Luz, responsável pela loja online"]),
        ("sv", "<h2>Folket</h2><p>Hanna Ek - vd<br>Stellan Ros - verkmästare trä</p>", ["Hanna Ek, vd", "Stellan Ros, verkmästare trä"]),
        ("es", "<h1>Nosotras</h1><h2>Ana Ruiz</h2><p>Directora. Es la única que entiende la caldera.</p><h2>Luis Gil</h2><p>Jefe de estudios.</p><h2>Solange Petit</h2><p>Coordinadora de francés.</p>",
         ["Ana Ruiz, Directora", "Luis Gil, Jefe de estudios", "Solange Petit, Coordinadora de francés"]),
        ("fr", "<h2>Qui fait quoi</h2><ul><li><b>Luc Roux</b>, fondateur</li><li><b>Carine Dumont</b>, directrice financière (arrivée en septembre 2024)</li></ul>",
         ["Luc Roux, fondateur", "Carine Dumont, directrice financière"]),
        ("fr", "<h2>Celles et ceux qui font tourner la maison</h2><ul><li><b>Luc Roux</b>, président</li><li><b>Carine Dumont</b>, chef d'atelier</li></ul>",
         ["Luc Roux, président", "Carine Dumont, chef d'atelier"]),
        ("cs", "<h3>Kdo tu je</h3><p>Jan Malý – jednatel<br>Mgr. Zdena Bílá – provozní hospody</p>", ["Jan Malý, jednatel", "Zdena Bílá, provozní hospody"]),
    ],
)  # fmt: skip
def test_rows_of_people_are_read_under_any_heading(lang: str, body: str, led: list[str]) -> None:
    assert sorted(values(body, "leadership", path="huis", lang=lang)) == sorted(led)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("it", "Il nostro capo officina, Bruno Neri, è in pensione dal 2019."),
        ("en", "Our workshop manager, Alan Reed, retired in 2021 and keeps bees."),
        ("es", "Nuestro encargado, Luis Gil, se jubiló en 2020."),
        ("nl", "Onze bedrijfsleider, Jan Bos, is sinds 2021 met pensioen."),
        ("da", "Kontrollen laves af KLFA, hvor Peter Maul er formand."),
        ("en", "We are audited by GRIPS, where Peter Maul is chairman."),
        ("fr", "Le contrôle vient du CTB, où Pierre Maul est président."),
        ("de", "Radlerbund Halle, Vorsitzende Anna Meier"),
        ("nl", "Fluviabond Ulm, voorzitter Jan Bos: ulm@fluviabond.example"),
        ("en", "Ann Lee, managing director: ann@guildhall.example"),
        ("da", "Branchen har fået Peter Kamp som direktør."),
    ],
)
def test_who_retired_or_heads_another_body_leads_nothing_here(lang: str, said: str) -> None:
    assert values(f"<h1>About us</h1><p>{said}</p>", "leadership", lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "Bond Lane depot: Ann Lee, manager"),
        ("en", "Union Road garage: Ann Lee, manager"),
        ("de", "Klimakammer und Versand: Anna Meier, Laborleiterin"),
        ("es", "Cámara y sonido: Luis Gil, director técnico"),
        ("en", "Ann Lee, head of service: ann@acme.example"),
        ("de", "Geschäftsführerin Anna Meier fährt unser ältestes Rad."),
    ],
)
def test_who_works_in_a_room_or_a_street_works_here(lang: str, said: str) -> None:
    assert len(values(f"<h1>Our team</h1><p>{said}</p>", "person", lang=lang)) == 1


def test_a_row_that_the_template_left_is_nobody() -> None:
    body = "<h1>Team</h1><p>Jane Smith, CEO, Company</p><p>Anna Berg, Sales Director</p>"

    assert values(body, "leadership") == ["Anna Berg, Sales Director"]

"""Numbers and streets of whom a sentence sends the reader on to are not the company's (ENR2)."""

import pytest

from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    ("lang", "own", "theirs"),
    [
        ("en", "0113 496 0101", "Overseas orders go to our agent Tidewater Marine, 4 Dock Road, Hull, 01482 496 222."),
        ("en", "0113 496 0101", "At night ring our friends at Moorside Emergency Vets, Otley Road, Bradford, 01274 496 990."),
        ("en", "0113 496 0101", "After ten, our friends at Selby Night Vets, Gowthorpe, Selby, phone 01757 496 990."),
        ("en", "0113 496 0101", "Our landlords at Kirkgate Estates deal with parking: 0113 496 0888."),
        ("de", "04281 955 0100", "Im Süden hilft unser Vertreter Alpenpumpen Huber, Bahnhofstraße 3, Linz, 04281 955 210."),
        ("fr", "03 86 59 01 48", "En Belgique, voyez notre agent Pompes Delvaux, rue Haute 12, Namur, 03 86 59 77 20."),
        ("es", "968 23 01 72", "En el norte nos representa Bombas Teixeira, Rua Nova 8, Oviedo, 968 23 44 55."),
        ("it", "035 455 0200", "Di notte rispondono gli amici della Clinica San Rocco, via Po 3, Bergamo, tel. 035 455 0990."),
        ("nl", "010 455 0160", "Zondags: onze vrienden van Dierenkliniek De Maas, 010 455 0990."),
        ("pt", "253 455 060", "À noite atendem os nossos amigos da Clínica do Ave, 253 455 990."),
        ("pl", "84 655 03 00", "W Czechach pomagają nasi przyjaciele z Čerpadla Ostrava, tel. 84 655 09 91."),
        ("cs", "565 455 016", "Účetnictví nám vede Účty Novotná, Růžová 5, Pelhřimov, 565 455 990."),
        ("sv", "026-65 01 48", "På natten svarar våra vänner på Djursjukhuset Norr, 026-65 09 90."),
        ("da", "86 15 01 48", "Uden for åbningstid svarer vores venner på Dyrehospitalet Skoven, 86 15 09 90."),
    ],
)  # fmt: skip
def test_a_number_of_whom_a_sentence_sends_on_to_is_theirs(
    lang: str, own: str, theirs: str
) -> None:
    told = values(f"<p>Tel. {own}</p><p>{theirs}</p>", "phone", path="contact", lang=lang)

    assert len(told) == 1
    assert told[0].endswith(own.replace(" ", "").replace("-", "")[-6:])


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "Ask our colleagues in the Leeds office, 0113 496 0105."),
        ("en", "Our accountant Susan Hill answers on 0113 496 0106."),
        ("de", "Unsere Kollegen vom Service: 04281 955 0113."),
        ("nl", "Vraag het onze collega’s van de werkplaats, 010 455 0161."),
        ("fr", "Appelez nos collègues de l’Atelier, 03 86 59 01 50."),
        ("es", "Nuestros compañeros de Murcia le atienden en el 968 23 01 75."),
    ],
)
def test_colleagues_in_the_own_house_keep_their_number(lang: str, words: str) -> None:
    assert len(values(f"<p>{words}</p>", "phone", path="contact", lang=lang)) == 1


def test_a_street_of_whom_a_sentence_sends_on_to_is_theirs() -> None:
    body = """<p>Acme Pumps, 12 High Street, Leeds LS1 4AB</p><p>At night pets are seen by our
    friends at Moorside Emergency Vets, 3 Otley Road, Bradford BD1 2AB.</p>"""

    assert values(body, "address", path="contact") == ["12 High Street, LS1 4AB Leeds"]


@pytest.mark.parametrize(
    ("lang", "path", "said"),
    [
        ("de", "referenzen", "<ul><li>Klinik am See, Leiter Dr. Ott, 04261 955 120</li></ul>"),
        ("fr", "realisations", "<p>Salle des fêtes de Marzy, 03 86 59 01 99</p>"),
        ("es", "privacidad", "<p>Registro: Paseo Sur 32, Madrid, 900 293 183.</p>"),
        ("fr", "contact", "<p>Pompes SRL, TVA BE 0468.731.926, RPM Liège</p>"),
        ("fr", "index", "<p>« Jamais une rupture en dix ans. » Fromagerie Morel, Nevers, 03 86 59 01 62</p>"),
        ("en", "index", "<p>“Never late in ten years.” Selby Bakery, Gowthorpe, 01757 496 121</p>"),
        ("hu", "contact", "<p>A honlapot a Mátra Web készítette (22 555 901).</p>"),
        ("pl", "oferta", "<p>Garnitury proszę oddać do „Czyściutko u Ani”, ul. Długa 4, tel. 84 655 07 07.</p>"),
        ("en", "shop", "<p>We do no tyres: try “Micklegate Tyres”, Micklegate 4, York, 01904 496 122.</p>"),
        ("hu", "hir-csarnok", "<div class=hozzaszolas><b>Kölcsön:</b> azonnal! hívja: 22 555 903</div>"),
        ("pl", "hala", "<p><i>Komentarz: Pożyczki bez pytań, tel. 22 100 20 31</i></p>"),
        ("en", "contact", "<p>Fax, if you must: 0113 496 0109</p>"),
    ],
)  # fmt: skip
def test_numbers_of_customers_registers_boards_and_visitors_are_no_telephone(
    lang: str, path: str, said: str
) -> None:
    assert values(said, "phone", path=path, lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "“Service with a smile” is our motto. Call 0113 496 0130."),
        ("de", "„Geht nicht“ gibt es nicht: 04281 955 0131."),
        ("fr", "Salon « Au Peigne », 12 rue du Lac, Nevers, 03 86 59 01 77"),
    ],
)
def test_a_motto_before_the_own_number_keeps_it(lang: str, said: str) -> None:
    assert len(values(f"<p>{said}</p>", "phone", path="contact", lang=lang)) == 1

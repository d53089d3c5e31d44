"""What a sentence under a headline tells, put together from who, when, what and to what."""

import pytest

from scoring.news import deeds


def kind(text: str, language: str, headline: str = "News") -> str | None:
    found = deeds.told(headline, [text], "Sauter Pumpen", language, 2026)
    return found[0].value if found else None


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "So we're after three glaziers and someone for the van.", "hiring"),
        ("de", "Deshalb suchen wir ab sofort eine Lackiererin und zwei Spengler.", "hiring"),
        ("fr", "Il nous manque deux vitriers et une comptable.", "hiring"),
        ("es", "Nos hacen falta cuatro soldadores.", "hiring"),
        ("da", "Vi mangler to tømrere til værkstedet.", "hiring"),
        ("en", "The county has agreed a £90,000 grant towards our furnace.", "funding"),
        ("de", "Die Landesbank gewährt uns ein Darlehen über 400.000 Euro.", "funding"),
        ("sv", "Banken går in med 3 miljoner kronor så att vi kan bygga ut.", "funding"),
        ("cs", "Kraj nám přiznal 2,5 milionu korun na novou pec.", "funding"),
        ("en", "His niece Ida Roth runs the firm as managing director from Monday.", "leadership"),
        ("de", "Seit Montag verantwortet Petra Kolb unseren Einkauf.", "leadership"),
        ("nl", "Petra Kuipers is aangetreden als financieel directeur.", "leadership"),
        ("pl", "Adam Wilk oddał stery firmy siostrze Ewie.", "leadership"),
        ("en", "On Monday we moved into a second workshop on Mill Lane.", "expansion"),
        ("it", "Abbiamo aperto il nostro secondo negozio a Pavia.", "expansion"),
        ("no", "Forrige uke åpnet vi dørene til vårt nye verksted.", "expansion"),
        ("fr", "Depuis lundi, tous nos devis passent par Batappli.", "technology"),
        ("es", "Desde este mes llevamos las facturas con Holded.", "technology"),
        ("pt", "A partir de hoje o Molho Brasa está à venda em nossas lojas.", "launch"),
        ("sv", "Vår nya panna P9 finns från och med idag hos alla återförsäljare.", "launch"),
        ("fr", "Nous avons dû nous séparer de six salariés.", "layoffs"),
        ("en", "We have room for a glazier and an apprentice.", "hiring"),
        ("en", "Our third yard welcomed its first trucks on Monday.", "expansion"),
        (
            "de",
            "Am Montag haben wir die Glaserei Roth übernommen, samt vier Mitarbeitern.",
            "expansion",
        ),
        ("fr", "Cette semaine, tous nos devis sont passés d'Excel à Batappli.", "technology"),
        ("pt", "O fundo Cedro investiu R$ 3 milhões na empresa.", "funding"),
        ("es", "La caída de pedidos obliga a prescindir de 19 trabajadores.", "layoffs"),
        ("cs", "Hledáme dva skláře a tři pekaře.", "hiring"),
        ("en", "All our invoices have been run in Xiro since Easter.", "technology"),
        ("nl", "Sinds vorige week werken we met kassa's van Tilroy.", "technology"),
        ("cs", "Od pondělí koupíte limonádu Kopřivka v našich obchodech.", "launch"),
        ("sv", "Stiftelsen ger oss 2,4 miljoner kronor till den nya ugnen.", "funding"),
        ("en", "We are sorry to say that thirty people will lose their jobs.", "layoffs"),
        ("nl", "We hebben van vijf medewerkers afscheid moeten nemen.", "layoffs"),
        ("da", "Efter salget af værkstedet nedlægger vi 12 stillinger i Odense.", "layoffs"),
        ("de", "Nach dem Verlust eines Auftrags streichen wir 14 Stellen.", "layoffs"),
        ("es", "Cierra el taller de Elda y siete compañeros dejan la empresa.", "layoffs"),
        ("de", "Ab heute bieten wir einen Bodencheck speziell für Reithallen an.", "launch"),
        ("it", "Da oggi offriamo il controllo dei tetti con il drone.", "launch"),
        ("da", "Fra i dag tilbyder vi droneinspektion af tage.", "launch"),
        ("nl", "Vandaag stellen we de AirStep voor, een ladder van vier kilo.", "launch"),
        ("nl", "Onze eigen klusapp Hamer is vanaf vandaag te downloaden.", "launch"),
        ("en", "Our first gin, Harbour Dry, is on the shelf from today.", "launch"),
        ("de", "Ab heute leitet Marco Feller die Abteilung Fensterbau.", "leadership"),
        ("en", "Niamh Kelly starts with us today as Finance Director.", "leadership"),
        ("en", "Yesterday a whippet became the first patient of our third surgery.", "expansion"),
    ],
)
def test_the_parts_of_a_sentence_tell_an_event(language: str, text: str, expected: str) -> None:
    assert kind(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We are after two more suppliers of glass."),
        ("en", "We need three weeks for a kitchen."),
        ("fr", "Nous cherchons trois hérissons perdus."),
        ("en", "Mia Holt heads the company Bolt and paints."),
        ("en", "Last week we opened all windows of our third office."),
        ("de", "Am Montag hat die Stadt eine zweite Halle eröffnet, wir waren da."),
        ("en", "We are after three anvils for the museum."),
        ("en", "From today you can park behind our second shop."),
        ("da", "Ministeren så vores nye værksted i mandags."),
        ("it", "Da oggi in negozio le specialità di Pasqua."),
        ("en", "On Monday forty pupils visited our new hall."),
        ("fr", "Les tulipes sont disponibles dès aujourd'hui dans nos magasins."),
        ("de", "Unsere Buchhalterin Ida Roth übernimmt den Vorsitz im Kegelverein."),
        ("it", "Il nostro saldatore Luca Ferro è stato nominato presidente."),
        ("fr", "Dassault supprime 300 postes et ferme un site."),
        ("no", "Kommunen har gitt oss en ordre på 20 millioner kroner."),
        ("de", "Wir suchen Zeugen, die am Montag etwas gesehen haben."),
        ("en", "We raised £12,000 for the hospice with our raffle."),
        ("de", "Die Stadt gibt Ihnen einen Zuschuss von 12.000 Euro für unsere Anlage."),
        ("en", "In 1998 we moved into a second workshop on Mill Lane."),
        ("de", "Wir werden nächstes Jahr unsere zweite Werkstatt in Ulm beziehen."),
        ("fr", "Les billets sont en vente dès aujourd'hui dans nos magasins."),
        ("es", "No hemos tenido que despedir a 14 compañeros."),
        ("sv", "Karin Berg är ny ordförande i föreningen och leder kören sedan i måndags."),
        ("en", "From today we offer longer hours on Saturdays."),
        ("en", "From today we offer 10 % off all pumps."),
        ("en", "From today we sell our old van."),
        ("de", "Ab sofort bieten wir wieder Termine an."),
        ("fr", "À partir d'aujourd'hui nous proposons des horaires élargis."),
        ("nl", "Vandaag stellen we onze nieuwe collega Piet voor."),
        ("de", "Mit 14 Kollegen streichen wir heute die Kita."),
        ("nl", "We schrappen 12 artikelen uit het assortiment."),
        ("en", "Tom Reed starts with us today as a fitter."),
        ("en", "From now on we sell no pumps."),
        ("de", "Ab sofort verkaufen wir unsere Halle in Ulm."),
        ("de", "Ab sofort bieten wir unseren Gästen mehr Ruhe."),
        ("en", "Since November we document all works in German and English."),
        ("en", "Since this week we plan our tours with Santa through Market Street."),
    ],
)
def test_what_lacks_a_part_or_is_of_others_tells_none(language: str, text: str) -> None:
    assert kind(text, language) is None


def test_a_headline_of_a_plan_or_a_customer_leaves_nothing_to_its_sentences() -> None:
    text = "On Monday we moved into a second workshop on Mill Lane."
    assert kind(text, "en", "Our customer grows") is None
    assert kind(text, "en", "What we plan next year") is None


def test_long_hostile_text_is_not_read() -> None:
    assert kind("we " * 40_000, "en") is None

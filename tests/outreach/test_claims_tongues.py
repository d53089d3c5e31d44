"""A sentence in one language, a page in another: what is told in words that only look apart."""

import pytest

from outreach.claims import facts, tongues
from tests.outreach.test_claims_weighed import judged

ENGLISH = (
    "Our joinery in Ludlow builds oak staircases for hotels and schools. "
    "More than 300 dealers trust us. We never charge hidden fees. "
    "In May 2026 we opened a second workshop for windows and doors. "
    "Farmers rent our machines by the day."
)
GERMAN = (
    "Unsere Tischlerei in Ludlow baut Treppen aus Eiche für Hotels und Schulen. "
    "Im Mai 2026 haben wir eine zweite Werkstatt für Fenster und Türen eröffnet. "
    "Landwirte mieten bei uns Maschinen für einen Tag."
)


@pytest.mark.parametrize(
    ("word", "code", "told"),
    [
        ("Händlern", "de", ({"dealer"},)),
        ("gebohrt", "de", ({"drill"},)),
        ("Holzspielzeug", "de", ({"wood"}, {"toy"})),
        ("Quexspielzeug", "de", (set(), {"toy"})),
        ("l'ascenseur", "fr", ({"elevator"},)),
        ("granjas", "es", ({"farm"},)),
        ("ponti", "it", ({"bridge"},)),
        ("bruggen", "nl", ({"bridge"},)),
        ("pontes", "pt", ({"bridge"},)),
        ("czujniki", "pl", ({"sensor"},)),
    ],
)
def test_meanings_of_a_form_and_of_a_compound(word, code, told):
    stems = [{facts.words.stem(one) for one in part} for part in told]

    found = tongues.meanings(word.lower(), code)

    assert len(found) == len(stems)
    assert all(mine <= theirs for mine, theirs in zip(stems, found, strict=True))
    assert [bool(one) for one in found] == [bool(one) for one in stems]


@pytest.mark.parametrize("word", ["quexel", "zu", "Brandenburgisch", "x" * 100_000])
def test_meanings_of_what_no_list_has_are_none(word):
    assert tongues.meanings(word.lower(), "de") == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Vierzig Händler vertrauen Ihnen.", "de"),
        ("Tostate caffè dal 1971.", "it"),
        ("Dealers trust you.", "en"),
        ("Quexel 40", ""),
    ],
)
def test_language_told_by_all_words_where_no_small_one_tells(text, code):
    assert facts.read(text).tongue == code


@pytest.mark.parametrize(
    "claim",
    [
        "Mehr als 300 Händler vertrauen Ihnen.",
        "Bei Ihnen zahlen Händler keine versteckten Gebühren.",
        "Im Mai 2026 haben Sie eine zweite Werkstatt für Fenster und Türen eröffnet.",
        "Landwirte mieten Ihre Maschinen.",
        "Sie haben eine zweite Werkstatt eröffnet.",  # "in May" is no "may"
        "Votre menuiserie construit des escaliers pour des hôtels et des écoles.",
        "Sus escaleras van a hoteles y escuelas.",
        "Uw werkplaats bouwt trappen voor hotels en scholen.",
    ],
)
def test_check_bears_out_what_an_english_page_tells(claim):
    assert judged(claim, ENGLISH).verdict in ("supported", "weak")


@pytest.mark.parametrize(
    "claim",
    [
        "You opened a second workshop for windows and doors in May 2026.",
        "Farmers rent machines from you.",
        "You build stairs for hotels and schools.",
    ],
)
def test_check_bears_out_what_a_german_page_tells(claim):
    assert judged(claim, GERMAN).verdict in ("supported", "weak")


@pytest.mark.parametrize(
    ("claim", "page"),
    [
        ("Mehr als 400 Händler vertrauen Ihnen.", ENGLISH),
        ("Im Mai 2025 haben Sie eine zweite Werkstatt für Fenster eröffnet.", ENGLISH),
        ("Sie verkaufen Ihre Möbel an Krankenhäuser in München.", ENGLISH),
        ("Votre entreprise transporte du vin pour des compagnies aériennes.", ENGLISH),
        ("You opened a second workshop for windows in March 2026.", GERMAN),
        ("Your ships carry wine to Portugal.", GERMAN),
    ],
)
def test_check_refuses_what_a_page_of_another_language_does_not_tell(claim, page):
    assert judged(claim, page).verdict == "unsupported"


TURNED = (
    "Last spring the mill hired nine carpenters and opened a shop in Deal. Oak prices fell by 6 per "
    "cent. It imports cork from Portugal. Guests buy the boats."
)


@pytest.mark.parametrize(
    "claim",
    [
        "Vous avez fermé un magasin à Deal.",
        "Zamknęliście sklep w Deal.",
        "Sie haben neun Tischler entlassen.",
        "Os preços subiram 6 %.",
        "U exporteert kurk naar Portugal.",
    ],
)
def test_check_refuses_the_opposite_in_another_language(claim):
    assert judged(claim, TURNED).verdict == "unsupported"


@pytest.mark.parametrize(
    "claim",
    ["Die Gäste mieten die Boote.", "Goście wynajmują łodzie.", "Los clientes alquilan barcos."],
)
def test_check_puts_another_deed_in_another_language_to_a_person(claim):
    assert judged(claim, TURNED).verdict in ("weak", "unsupported")


def test_check_finds_the_doer_in_another_place_in_another_language():
    assert judged("You deliver to Hungary.", "Seit 2019 liefern wir nach Ungarn.").verdict != (
        "unsupported"
    )


@pytest.mark.parametrize(
    ("claim", "page"),
    [
        ("You trust 300 dealers.", "300 revendeurs nous font confiance."),
        ("You trust 300 dealers.", "300 Händler vertrauen uns."),
        ("300 Händler vertrauen Ihnen.", "We trust 300 dealers."),
        ("Vous faites confiance à 300 revendeurs.", "300 dealers trust us."),
    ],
)
def test_check_does_not_bear_out_who_trusts_whom_turned_round_in_another_language(claim, page):
    assert judged(claim, page).verdict in ("weak", "unsupported")


@pytest.mark.parametrize(
    ("claim", "page"),
    [
        ("300 dealers trust you.", "Mehr als 300 Händler vertrauen uns und der Marke."),
        ("300 Händler vertrauen Ihnen.", "300 dealers trust us."),
    ],
)
def test_check_bears_out_who_trusts_whom_in_another_language(claim, page):
    assert judged(claim, page).verdict == "supported"

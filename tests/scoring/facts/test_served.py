"""Who a sentence counts: the company's own people in many shapes, or whom it serves and meets."""

import pytest

from scoring.facts import crew_words, served
from scoring.reading.company import Company
from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    ("lang", "sentence", "count"),
    [
        ("de", "Mittlerweile zählt unser Team 27 Köpfe, drei davon Lehrlinge.", "27"),
        ("de", "Heute fertigen 35 Mitarbeiter unsere Pumpen.", "35"),
        ("de", "Bei uns arbeiten 84 Menschen unter einem Dach.", "84"),
        ("de", "Inzwischen sind wir ein Team von vierunddreißig Leuten.", "34"),
        ("nl", "Inmiddels telt ons team 31 mensen.", "31"),
        ("nl", "We zijn met z’n twaalven.", "12"),
        ("nl", "Nu werken we met z’n achtendertigen (38) op twee verdiepingen.", "38"),
        ("nl", "Er werken een veertigtal medewerkers in ons atelier.", "40"),
        ("fr", "Nous sommes aujourd’hui 47 : fraiseurs, monteurs, peintres.", "47"),
        ("fr", "L’entreprise emploie une vingtaine de personnes.", "20"),
        ("it", "Ad oggi siamo in 27, tutti della valle.", "27"),
        ("it", "L’azienda dà lavoro a una trentina di persone.", "30"),
        ("es", "Actualmente hay 44 personas en nuestro equipo.", "44"),
        ("pt", "Hoje são 58 pessoas na equipe, duas oficinas e uma escola.", "58"),
        ("en", "Thirty-five people now work at the mill.", "35"),
        ("en", "We currently have 46 on staff.", "46"),
        ("en", "A family of 64 employees.", "64"),
        ("en", "The team has grown to 46.", "46"),
        ("sv", "I dag arbetar 32 personer hos oss.", "32"),
        ("en", "Together with our 44 employees, we build pumps.", "44"),
        ("en", "Our training company has 44 employees.", "44"),
        ("fr", "Notre entreprise de transport emploie 44 salariés.", "44"),
        ("nl", "In Leiden hebben wij 44 medewerkers.", "44"),
    ],
)
def test_people_counted_in_other_shapes(lang: str, sentence: str, count: str) -> None:
    assert values(f"<h1>Acme</h1><p>{sentence}</p>", "employees", lang=lang) == [count]


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("de", "Wir kochen täglich für 1.400 Mitarbeiter."),
        ("de", "Heute rechnen wir 12.000 Mitarbeiter ab."),
        ("de", "Für Betriebe mit 64 Mitarbeitenden planen wir Küchen."),
        ("de", "Heute sind 12 Mitarbeiter zertifiziert."),
        ("nl", "We zijn lid van een bureau met ruim 400 medewerkers."),
        ("fr", "Avec ses 640 collaborateurs, la ville de Metz nous fait confiance."),
        ("it", "Nella valle lavorano 900 persone."),
        ("pt", "Hoje são 61 pessoas na fila."),
        ("en", "A school with a staff of 64 buys from us."),
        ("en", "Together with 30 colleagues from the council we planted trees."),
        ("en", "Today 35 people build sandcastles at the fair."),
        ("en", "Our app has grown to 46."),
        ("sv", "Idag är vi 32 mil från Lund."),
        ("en", "A family of four people works best with this pump."),
        ("es", "Hay 12 personas en el equipo ganador."),
    ],
)
def test_people_served_met_or_nearby_are_no_staff(lang: str, sentence: str) -> None:
    assert values(f"<h1>Acme</h1><p>{sentence}</p>", "employees", lang=lang) == []


@pytest.mark.parametrize(
    ("word", "number"),
    [("forty-two", 42), ("achtundfünfzig", 58), ("tweeëntwintig", 22), ("trentotto", 38),
     ("vinte e seis", 26), ("treinta y uno", 31), ("femtiotre", 53), ("vingt-et-un", 21)],
)  # fmt: skip
def test_numbers_in_words(word: str, number: int) -> None:
    assert crew_words.COUNTS[word] == number


def test_a_hostile_sentence_is_judged_in_bounds() -> None:
    sentence = "in the " * 15_000 + "we cook for 40 employees"

    assert served.are_others(sentence, len(sentence) - 12, len(sentence), Company("Acme Pumps"))

"""News in the words of any trade: grants, offices taken, houses opened, and whose they are."""

import datetime as dt

import pytest

from scoring import site
from scoring.enums import SignalKind
from scoring.news import events
from scoring.news.signal import Signal
from scoring.reading.saved import Raw

TODAY = dt.date(2026, 11, 20)


def signals(headline: str, day: str, sentence: str, language: str) -> list[Signal]:
    page = (
        f"<html lang='{language}'><body><h1>News</h1><article><h3>{headline}</h3>"
        f"<p>{day}</p><p>{sentence}</p></article></body></html>"
    ).encode()
    raw = Raw("https://acme.example/news", page)
    return list(site.read([raw], name="Acme", today=TODAY).signals)


def kind_of(text: str, language: str) -> str:
    """Return the kind that counts as the company's own, "" for none."""
    verdict = events.judge(text, "Acme", language)
    return str(verdict.kind) if verdict.counts else ""


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "We are hiring an upholsterer for our Dover workroom", "hiring"),
        ("en", "We're recruiting a beekeeper", "hiring"),
        ("en", "Acme has been awarded a grant of R14 million by the Table Fund", "funding"),
        ("en", "We have received a £2 million grant", "funding"),
        ("fr", "Nous avons obtenu 200 000 € de subvention de la région", "funding"),
        ("nl", "Acme kreeg 150.000 euro subsidie van de provincie", "funding"),
        ("es", "Ana Vidal asumió el cargo de consejera delegada", "leadership"),
        ("es", "Ana Vidal, nueva consejera delegada", "leadership"),
        ("de", "Seit dem 1. Mai 2026 leitet Nina Bolt die Produktion von Acme", "leadership"),
        ("de", "Nina Bolt verantwortet seit dem 1. Mai 2026 die Fertigung", "leadership"),
        ("sv", "Sara Lind tillträdde den 1 september 2026 som vd", "leadership"),
        ("pl", "Od 1 sierpnia 2026 dyrektorem handlowym firmy jest Jan Kos", "leadership"),
        ("en", "We opened a second shop in Selby", "expansion"),
        ("pt", "Abrimos uma nova escola em Braga", "expansion"),
        ("fr", "Notre nouvelle école ouvre à Nantes", "expansion"),
    ],
)
def test_the_words_of_a_trade_tell_an_event(language: str, text: str, kind: str) -> None:
    assert kind_of(text, language) == kind


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We are hiring a PR agency"),
        ("en", "We are hiring a coach bus for the outing"),
        ("en", "Acme awards a grant of £10,000 to a school"),
        ("en", "How we apply for a £2 million grant"),
        ("en", "Our customer Globex received a £2 million grant"),
        ("fr", "Comment obtenir une subvention de 5 000 €"),
        ("es", "Ana Vidal asumió el cargo de directora general de Globex"),
        ("es", "Ana Vidal asumió como directora general en Globex"),
        ("de", "Seit dem 1. Mai 2026 leitet Nina Bolt die Produktion von Globex"),
        ("pl", "Od 1 sierpnia 2026 prezesem Orlenu jest Jan Kos"),
        ("pt", "Abrimos uma nova loja online"),
        ("fr", "Plan social chez Armor Logis"),
        ("de", "Stellenabbau bei Globex"),
        ("en", "Job cuts at Globex"),
    ],
)
def test_those_of_others_and_of_other_matters_do_not(language: str, text: str) -> None:
    assert kind_of(text, language) == ""


@pytest.mark.parametrize(
    ("language", "headline", "sentence"),
    [
        ("fr", "Plan social chez Armor Logis", "Armor Logis supprime 140 postes."),
        ("fr", "Conférence sur les successions", "Au Palais des Arts, entrée libre à tous."),
        ("en", "Job cuts at Globex", "Globex lays off 140 workers, say the unions."),
    ],
)
def test_what_stands_at_another_firm_or_names_no_person_is_no_news(
    language: str, headline: str, sentence: str
) -> None:
    found = signals(headline, "2026-06-11", sentence, language)

    assert [one for one in found if one.kind is not SignalKind.POST] == []


@pytest.mark.parametrize(
    ("language", "headline", "sentence", "day"),
    [
        ("en", "New cold store opens", "On 9 October 2026 we opened a second cold store in Selby.", "2026-10-09"),
        ("en", "We're opening a second shop in Selby", "On 9 October 2026 Acme opened its second shop, in Selby.", "2026-10-09"),
        ("sv", "Sara Lind ny vd", "Sara Lind tillträdde den 1 oktober 2026 som vd.", "2026-10-01"),
        ("sv", "Sara Lind ny teaterchef", "Sara Lind tillträdde den 1 oktober 2026 som vd och teaterchef.", "2026-10-01"),
    ],
)  # fmt: skip
def test_an_entry_is_told_once_with_the_day_that_its_sentence_names(
    language: str, headline: str, sentence: str, day: str
) -> None:
    (signal,) = signals(headline, "2026-10-12", sentence, language)

    assert (signal.event_date, signal.basis) == (day, "event")


def test_a_launch_keeps_the_day_of_its_news() -> None:
    told = "On 5 October 2026 Acme announced the Harbour Adapter for tower cranes."

    (signal,) = signals("Announcing the Harbour Adapter 2.0", "2026-10-12", told, "en")

    assert signal.event_date == "2026-10-12"

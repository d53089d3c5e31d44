"""Entries told in plain words: what the model makes of them, and when it stays silent."""

import pytest

from scoring.enums import SignalKind
from scoring.news import evidence, news_model
from scoring.news.events import Verdict

NAME = "Sauter Pumpen"
OPEN = Verdict(None)


def kind(headline: str, below: str, language: str) -> str:
    found = evidence.weigh(headline, below, NAME, language, "/news/", OPEN)
    return found.verdict.kind.value if found and found.verdict.kind else ""


@pytest.mark.parametrize(
    ("kind_", "language", "headline", "below"),
    [
        ("technology", "en", "Goodbye, card index", "Since Monday we book every repair in one new system on a tablet."),
        ("technology", "de", "Weniger Papier", "Seit Mai arbeiten wir in Lager und Büro mit einem neuen Warenwirtschaftssystem."),
        ("technology", "nl", "Weg met het schrift", "Sinds maart werken we met een nieuw digitaal systeem voor planning en facturen."),
        ("expansion", "en", "More room at last", "In June we took over the hall next door and doubled our workshop to 900 square metres."),
        ("expansion", "fr", "Un peu plus grand", "Depuis avril, nous avons ouvert un deuxième atelier de 400 m² à Vannes."),
        ("hiring", "de", "Verstärkung gesucht", "Wir suchen zwei Monteure für unsere Werkstatt, gern auch Quereinsteiger."),
        ("hiring", "sv", "Nytt ansikte", "Vi har anställt en ny montör till vår verkstad, hon började i måndags."),
        ("leadership", "en", "Handing over", "Our founder retires in May and his daughter takes over as managing director."),
        ("leadership", "es", "Relevo en la dirección", "Desde enero dirige nuestra empresa Marta Oliva, hija del fundador, que se jubila."),
        ("layoffs", "it", "Una scelta difficile", "Chiudiamo il reparto di verniciatura e dodici colleghi perdono il posto di lavoro."),
        ("funding", "pl", "Dotacja przyznana", "Otrzymaliśmy dotację z funduszu na nową halę, 400 tysięcy złotych."),
    ],
)  # fmt: skip
def test_an_entry_in_plain_words_is_an_event(
    kind_: str, language: str, headline: str, below: str
) -> None:
    assert kind(headline, below, language) == kind_


@pytest.mark.parametrize(
    ("language", "headline", "below"),
    [
        ("en", "Closed between the years", "Our office is closed from 24 December to 2 January. Merry Christmas!"),
        ("en", "See you in hall four", "Come and visit us at the fair, our stand is next to the entrance."),
        ("de", "Tipps für den Winter", "So schützen Sie Ihre Pumpe vor Frost: fünf Fehler, die viele machen."),
        ("fr", "Merci à tous", "Nos portes ouvertes ont attiré deux cents visiteurs malgré la pluie."),
        ("nl", "Prijs voor onze leerling", "Onze leerling Daan heeft zijn examen gehaald en won een medaille."),
        ("en", "Sad news from upstream", "The nursery at Bolt Mill has gone bankrupt and forty people lost their jobs."),
        ("en", "No, we are not closing", "There are rumours in the village. None of them is true, we are not closing."),
    ],
)  # fmt: skip
def test_what_is_no_event_of_the_firm_is_none(language: str, headline: str, below: str) -> None:
    assert kind(headline, below, language) == ""


def test_what_a_rule_knows_to_be_anothers_is_not_weighed_again() -> None:
    told = ("More room", "Since May we have a second hall for pumps and forty more places.", NAME)
    known = Verdict(SignalKind.EXPANSION, "open", is_real=True)

    assert evidence.weigh(*told, "en", "/news/", OPEN) is not None
    assert evidence._plainly(*told, "en", known) is None


def test_the_text_that_says_when_proves_it() -> None:
    below = [
        "We wanted our own kiln for years and never had the room for such a machine.",
        "On Friday the new kiln was fired for the first time in our second workshop in Leeds.",
        "Until now we drove the pots to another town.",
    ]

    found = news_model.told("Hot at last", below, NAME, "en")

    assert found
    assert found.text == below[1]


@pytest.mark.parametrize(
    ("word", "about"),
    [("Marta", "person"), ("Leeds", "town"), ("Zebranovia", "name"), ("workshop", "")],
)
def test_a_word_is_read_as_the_name_of_a_person_a_town_or_something(word: str, about: str) -> None:
    (*_, found) = news_model._names(f"We saw {word}")

    assert found == ((about,) if about else ())


def test_an_entry_is_read_in_finnish() -> None:
    below = ["Avasimme kesäkuussa toisen verstaan Oulussa, tilaa on 600 neliötä."]

    found = news_model.told("Lisää tilaa", below, NAME, "fi")

    assert found
    assert found.kind is SignalKind.EXPANSION
    assert evidence._is_own(below[0], NAME)


def test_a_name_weighs_nothing_and_long_text_is_read_in_its_first_words() -> None:
    one = news_model.told("More room", ["Acme has opened a second hall."], "Acme", "en")
    other = news_model.told("More room", ["Bolt has opened a second hall."], "Bolt", "en")
    long = "we open a hall " * 20_000

    assert one
    assert other
    assert (one.kind, one.lead) == (other.kind, other.lead)
    assert news_model.weigh("", long, "en") == news_model.weigh("", long[:2000], "en")


@pytest.mark.parametrize(
    ("kind_", "language", "headline", "below", "path"),
    [
        # Another firm's event that stands behind what is told.
        ("launch", "en", "Prams by the month", "From today you can rent our prams by the month, and we bring them to your door. The start-up Bolt raised 3 million for the same idea.", "/news/"),
        # A headline of many words above a sentence of our own.
        ("partnership", "en", "You will find our tea in Lyon from now on, not only in Leeds", "We have signed with the wholesaler Bolt, who distributes our tea in forty shops in France from today.", "/news/"),
        # A blog may be of our own news.
        ("technology", "fr", "Adieu papier", "Depuis lundi, nous gérons nos devis et nos stocks avec un nouveau logiciel.", "/blog-papier.html"),
        # Who is sent home for a while.
        ("layoffs", "da", "En svær uge", "Fra mandag hjemsender vi fire mand på værkstedet, fordi ordrerne mangler.", "/nyt/"),
    ],
)  # fmt: skip
def test_the_firm_s_own_words_tell_its_event(
    kind_: str, language: str, headline: str, below: str, path: str
) -> None:
    found = evidence.weigh(headline, below, NAME, language, path, OPEN)

    assert found
    assert found.verdict.kind
    assert found.verdict.kind.value == kind_


def test_who_is_sent_home_by_another_firm_is_none_of_ours() -> None:
    below = "Bolt furloughs all of its forty people until March. We wish them well."

    assert kind("Sad news from the saw mill", below, "en") == ""


@pytest.mark.parametrize(("word", "language"), [("ogni", "it"), ("sinds", "nl"), ("every", "en")])
def test_a_word_of_the_lists_is_no_name(word: str, language: str) -> None:
    assert news_model.is_word(word, language)


def test_an_oven_is_one_concept_in_all_languages() -> None:
    words = {"en": "ovens", "de": "backofen", "pt": "fornos", "fi": "uunin", "cs": "peci"}

    found = [set(news_model._concepts([word], language)) for language, word in words.items()]

    assert set.intersection(*found)

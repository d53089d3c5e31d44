"""Entries of news that tell several events, each with its own quote, day and kind."""

import datetime as dt

import pytest

from scoring.news import signals
from scoring.news.same_news import once
from scoring.reading import pages
from scoring.reading.company import Company

FIRM = Company("Sauter Pumpen", "acme.example")


def told(headline: str, below: str, language: str) -> list[tuple[str, str, str]]:
    html = (
        f"<html lang={language}><main><h1>News</h1><h3>{headline}</h3>"
        f"<p>2026-09-14</p><p>{below}</p></main></html>"
    )
    page = pages.read(html.encode(), url="https://acme.example/news")
    found = once(signals.found([page], [], [], FIRM, dt.date(2026, 11, 20)))
    return sorted((one.kind.value, one.event_date, one.quote[:12]) for one in found)


@pytest.mark.parametrize(
    ("language", "headline", "below", "kinds"),
    [
        (
            "en",
            "Our second workshop is open",
            "The kettle was on by seven. To fill the benches we will hire eleven fitters by May."
            " The Trent Bank has lent us £240,000 for it; we signed on 3 August 2026.",
            [
                ("expansion", "2026-09-14", "Our second w"),
                ("funding", "2026-08-03", "The Trent Ba"),
                ("hiring", "2026-09-14", "To fill the "),
            ],
        ),
        (
            "es",
            "Abrimos nuestro segundo taller en Lugo",
            "Llovía a mares. Para atenderlo vamos a contratar a doce soldadores.",
            [("expansion", "2026-09-14", "Abrimos nues"), ("hiring", "2026-09-14", "Para atender")],
        ),
        (
            "nl",
            "Onze tweede werkplaats in Almelo is open",
            "De koffie smaakte. Er komen voor de zomer nog negen lassers bij.",
            [("expansion", "2026-09-14", "Onze tweede "), ("hiring", "2026-09-14", "Er komen voo")],
        ),
        (
            "pl",
            "Otworzyliśmy drugi warsztat w Kielcach",
            "Kawa była mocna. Do wiosny zatrudnimy tam piętnaście osób.",
            [("expansion", "2026-09-14", "Otworzyliśmy"), ("hiring", "2026-09-14", "Do wiosny za")],
        ),
    ],
)
def test_an_entry_gives_one_signal_for_each_event(
    language: str, headline: str, below: str, kinds: list[tuple[str, str, str]]
) -> None:
    assert told(headline, below, language) == kinds


@pytest.mark.parametrize(
    ("language", "below"),
    [
        ("en", "Globex next door took on sixty people this spring."),
        ("en", "The building belonged to Initech, which laid off its last 14 workers in March."),
        ("en", "“We will hire ten fitters this year,” says our neighbour."),
        ("en", "Comments: Bob Lane. We will hire ten fitters at fast-cash.example."),
        ("en", "The new hall has two coffee machines and seats for sixty guests."),
        ("de", "Die Brauerei nebenan stellt vierzig Leute ein."),
        ("fr", "Notre voisin Globex embauche trente personnes à Lille."),
        ("es", "Nuestro proveedor Globex contrata a veinte personas."),
    ],
)
def test_what_others_do_in_an_entry_is_no_signal(language: str, below: str) -> None:
    heads = {
        "en": "Our second workshop is open",
        "de": "Wir haben eine zweite Werkstatt eröffnet",
        "fr": "Nous avons ouvert un deuxième atelier",
        "es": "Abrimos nuestro segundo taller en Lugo",
    }

    assert [kind for kind, _, _ in told(heads[language], below, language)] == ["expansion"]


def test_a_list_with_the_mark_of_an_article_gives_no_entry_the_day_of_another() -> None:
    html = (
        "<html lang=en><main itemscope itemtype='https://schema.org/Article'><h1>News</h1>"
        "<h3>We opened a second workshop in Leeds</h3><p>2 November 2026</p><p>Do come by soon.</p>"
        "<h3>A hand for the office</h3><p>17 August 2026</p>"
        "<p>We will hire eleven fitters by the end of May.</p></main></html>"
        '<script type="application/ld+json">'
        '{"@type": "NewsArticle", "datePublished": "2026-11-02"}</script>'
    )
    page = pages.read(html.encode(), url="https://acme.example/news")

    found = once(signals.found([page], [], [], FIRM, dt.date(2026, 11, 20)))

    assert {(one.kind.value, one.event_date) for one in found} == {
        ("expansion", "2026-11-02"),
        ("hiring", "2026-08-17"),
    }


def test_a_teaser_and_its_article_are_one_though_the_article_says_the_day() -> None:
    html = (
        "<html lang=en><main><h1>{top}</h1><h3>We are opening a shop in Ripon</h3>"
        "<p>2026-07-01</p><p>{below}</p></main></html>"
    )
    texts = ("More soon on this page.", "From 5 September our second shop in Ripon is open.")
    read = [
        pages.read(
            html.format(top=top, below=below).encode(), url=f"https://acme.example/news/{top}"
        )
        for top, below in zip(("list", "ripon"), texts, strict=True)
    ]

    found = once(signals.found(read, [], [], FIRM, dt.date(2026, 11, 20)))

    assert [one.kind.value for one in found] == ["expansion"]


def test_a_year_of_the_firms_history_dates_nothing_that_is_only_weighed() -> None:
    rows = (
        (2019, "We got our first laser cutter."),
        (2021, "Ten pupils join us."),
        (2023, "Cake."),
    )
    told_by = "".join(f"<div><div>{year}</div><div>{text}</div></div>" for year, text in rows)
    html = (
        f"<html lang=en><h1>From here</h1><p>Hello to all.</p><h2>Milestones</h2>{told_by}</html>"
    )
    page = pages.read(html.encode(), url="https://acme.example/company")

    assert not once(signals.found([page], [], [], FIRM, dt.date(2026, 11, 20)))


def test_of_very_many_entries_the_newest_are_read() -> None:
    start = dt.date(2026, 11, 1)
    rows = "".join(
        f"<h3>Note {number} from the yard</h3><p>{start - dt.timedelta(days=number)}</p>"
        for number in range(500, 0, -1)
    )
    late = "<h3>We opened a second workshop in Leeds</h3><p>2026-11-01</p>"
    early = "<h3>We opened a third workshop in Hull</h3><p>2019-11-01</p>"
    html = f"<html lang=en><main><h1>News</h1>{early}{rows}{late}</main></html>"
    page = pages.read(html.encode(), url="https://acme.example/news")

    found = signals.found([page], [], [], FIRM, dt.date(2026, 11, 20))

    assert [one.quote for one in found] == ["We opened a second workshop in Leeds"]


@pytest.mark.parametrize(
    ("language", "headline", "below"),
    [
        ("en", "News from our neighbours", "Dale's forge has moved into a new workshop."),
        ("es", "Novedades de los vecinos", "La herrería Prado se ha instalado en un nuevo local."),
        ("nl", "Nieuws van de buren", "Smederij Kok is verhuisd naar een nieuw pand."),
        ("sv", "Grannarna i farten", "Smedjan Dal har flyttat till en ny lokal."),
        ("pl", "U sąsiadów", "Kuźnia Dąb przeniosła się do nowego lokalu."),
        (
            "en",
            "Dale Forge picks us",
            "We have delivered the tongs for the new hall of Dale Forge.",
        ),
        ("en", "Donors wanted", "The Red Cross is looking for donors of blood in May."),
        ("de", "Helfer gesucht", "Der Turnverein sucht Helfer für den Basar."),
        ("de", "Neuer Wasserspender", "Seit Mai gibt es in der Kantine frisches Wasser."),
        ("es", "Así crecen nuestros clientes", "La herrería Prado creció. Busca doce soldadores."),
        (
            "de",
            "Rückschau",
            "Vor neun Jahren kam der Hof dazu. Damals stellten wir sechs Leute ein.",
        ),
        (
            "en",
            "A look back at 2018",
            "We then hired nine people. Mia Roth became managing director.",
        ),
    ],
)
def test_news_of_neighbours_customers_clubs_and_years_ago_is_none(
    language: str, headline: str, below: str
) -> None:
    assert [one for one in told(headline, below, language) if one[0] != "post"] == []


def test_who_became_head_and_a_workshop_in_one_entry_have_days_of_their_own() -> None:
    below = "We opened a second yard in Hull in July. Maria Roth became head of sales on 3 August."

    assert [one[:2] for one in told("A full summer", below, "en")] == [
        ("expansion", "2026-09-14"),
        ("leadership", "2026-08-03"),
    ]


@pytest.mark.parametrize(
    ("language", "headline", "below"),
    [
        (
            "en",
            "Case: a shed in Hull",
            "Dale Tools has moved into its new shed; we put in the doors.",
        ),
        ("en", "The town builds a new hall", "The town invests £3 million in a new market hall."),
        ("nl", "Bedankt", "Met de koekverkoop hebben wij € 2.000 opgehaald voor het hospice."),
        ("it", "Nuove altalene", "Abbiamo costruito otto nuove altalene per il parco."),
        ("en", "A new face on four legs", "Since Monday Bo, a spaniel, works in our office."),
        ("en", "Our bank has a new manager: Tim Lowe", "He starts on Monday."),
    ],
)
def test_gifts_pets_the_town_and_ones_bank_are_none(
    language: str, headline: str, below: str
) -> None:
    assert [one for one in told(headline, below, language) if one[0] != "post"] == []

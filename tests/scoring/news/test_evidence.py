"""Entries of a firm's own news that no sentence tells: their words are weighed."""

import datetime as dt

import pytest

from scoring import site
from scoring.news.events import judge
from scoring.news.evidence import weigh
from scoring.reading.saved import Raw

NAME = "Acme Widgets"


def kind(headline: str, below: str = "", language: str = "en", path: str = "/news/") -> str:
    """Return what a headline with the words below it reports, empty if nothing of the firm."""
    sight = judge(headline, NAME, language)
    found = weigh(headline, below, NAME, language, path, sight)
    return str(found.verdict.kind) if found else ""


def signals(body: str, url: str = "https://acme.test/news/") -> list[tuple[str, str, str]]:
    page = f"<html lang='en'><body><main>{body}</main></body></html>"
    read = site.read(
        [Raw(url, page.encode())], name=NAME, domain="acme.test", today=dt.date(2026, 11, 20)
    )
    return [(signal.kind, signal.event_date, signal.quote) for signal in read.signals]


@pytest.mark.parametrize(
    ("headline", "language", "expected"),
    [
        ("A fourth depot for the valley", "en", "expansion"),
        ("Neue Lagerhalle bezogen", "de", "expansion"),
        ("Une deuxième agence à Nantes", "fr", "expansion"),
        ("Segunda fábrica em Leiria", "pt", "expansion"),
        ("The grinder GX 20, now on sale", "en", "launch"),
        ("Nuestra nueva gama de quesos", "es", "launch"),
        ("Ny app för hantverkare", "sv", "launch"),
        ("Nowa wersja 4.1", "pl", "launch"),
        ("Wechsel an der Spitze", "de", "leadership"),
        ("Nuova direttrice generale", "it", "leadership"),
        ("Ny direktør tiltræder", "da", "leadership"),
        ("Series B completed", "en", "funding"),
        ("Kapitalerhöhung abgeschlossen", "de", "funding"),
        ("Afscheid van ons oude ERP", "nl", "technology"),
        ("Ablösung der alten Warenwirtschaft", "de", "technology"),
        ("Rahmenvertrag mit Globex", "de", "partnership"),
        ("Accordo con Globex", "it", "partnership"),
        ("Two welders wanted", "en", "hiring"),
        ("Vi søker en elektriker", "no", "hiring"),
        ("Hledáme řidiče", "cs", "hiring"),
        ("Sozialplan für Werk 2", "de", "layoffs"),
        ("Output doubled in Ghent", "en", "expansion"),
        ("Maschinenpark erweitert", "de", "expansion"),
        ("Vertriebskooperation mit Globex", "de", "partnership"),
    ],
)
def test_two_classes_of_words_or_a_telling_one_make_a_kind(
    headline: str, language: str, expected: str
) -> None:
    assert kind(headline, language=language) == expected


@pytest.mark.parametrize(
    ("headline", "language"),
    [
        ("A guide to your new office", "en"),
        ("Our new office is closed for Easter", "en"),
        ("No new factory in Leeds", "en"),
        ("A new warehouse is planned", "en"),
        ("A new path for service", "en"),
        ("Our customer's second plant", "en"),
        ("Globex's new factory in Leeds", "en"),
        ("Neue Halle gesucht? Fünf Tipps", "de"),
        ("If we need drivers, we train them", "en"),
        ("Fin de la alianza: acuerdo terminado, no hay nueva", "es"),
        ("Collaboration: the key to growth", "en"),
        ("Meet our CTO", "en"),
        ("Money lands: $4 million for the county", "en"),
        ("Globex Announces New Treatment", "en"),
        ("Bundesrat beschließt neuen Tarif", "de"),
        ("Funding available to researchers", "en"),
        ("Acme Widgets to present products at a congress", "en"),
        ("Acme Widgets announces ownership and benefits package", "en"),
        ("Globex Rounds Up the Year With Series A Fundraising", "en"),
        ("Inauguramos nossa página", "pt"),
        ("Acme Widgets amends its agreement with Globex", "en"),
        ("What we learned hiring our first welder", "en"),
        ("Was wir aus der neuen Lagerhalle gelernt haben", "de"),
        ("Lo que aprendimos al abrir la segunda fábrica", "es"),
        ("Acme Widgets vurderer oppkjøp i Danmark", "no"),
        ("Vi vurderer oppkjøp i Danmark", "no"),
        ("Acme Widgets AS kan åpne butikk i Bergen", "no"),
        ("Acme Widgets pode abrir loja em Leiria", "pt"),
        ("Acme Widgets zvažuje novou halu", "cs"),
    ],
)
def test_advice_greetings_plans_and_others_are_no_events(headline: str, language: str) -> None:
    assert kind(headline, language=language) == ""


def test_what_the_firm_can_do_by_now_is_told() -> None:
    assert kind("Acme Widgets kan nå åpne butikk i Bergen", language="no") == "expansion"
    assert kind("Acme Widgets åpner ny butikk, så vi kan levere før", language="no") == "expansion"


def test_a_blog_must_say_that_it_speaks_of_its_own() -> None:
    assert kind("New version 3.1 of the parser", path="/blog/") == ""
    assert kind("Our new version 3.1 of the parser", path="/blog/") == "launch"


def test_a_short_headline_leaves_the_telling_to_the_first_sentence() -> None:
    assert kind("Hello Bergen", "Our third branch is now open.") == "expansion"
    assert kind("Hello Bergen", "Globex has a third branch.") == ""
    assert kind("Six good things to see when in Bergen", "Our third branch is now open.") == ""


def test_whose_it_is_stays_with_what_the_headline_says() -> None:
    assert kind("Openfin opens a new office") == ""
    assert kind("Inaugurata la nuova sede", language="it") == "expansion"


def test_who_announces_or_whose_product_is_out_speaks_of_its_own() -> None:
    assert kind("Announcing the Zephyr adapter", path="/blog/") == "launch"
    assert kind("Zephyr now publicly available") == "launch"
    assert kind("Globex feiert Markteinführung von Zephyr", language="de") == ""


def test_a_release_says_in_its_first_sentence_what_is_announced() -> None:
    headline = "Acme Widgets works for better rivers in the north"
    told = "Acme Widgets (CEO: Jo Roe) and Globex announced a research agreement with the county."
    assert kind(headline, told) == "partnership"
    assert kind(headline, "Acme Widgets (CEO: Jo Roe) announced a new look at rivers.") == ""
    assert kind(headline, "Globex announced a research agreement with the county.") == ""


def test_a_sentence_that_is_cut_off_tells_nothing() -> None:
    assert kind("Hello Bergen", "Our third branch is now […") == ""
    assert kind("Hello Bergen", "Our third branch is at the [...]") == ""
    assert kind("Our third branch is at the [...]") == ""


def test_a_short_first_word_in_capitals_is_the_firm() -> None:
    assert [judge(f"{word} opens a new office", "Zoq Pharma").whose for word in ("ZOQ", "Kor")] == [
        "own",
        "open",
    ]
    assert judge("Q4 opens a new office", "Q4 Engineering").whose == "own"
    assert judge("ECO opens a new office", "Eco Works").whose == "open"


def test_the_main_heading_of_a_release_may_be_long() -> None:
    head = f"Acme Widgets opens a new office {'in a very long street of a town ' * 8}"
    assert [found[0] for found in signals(f"<h1>{head}</h1><p>4 May 2026</p>")] == ["expansion"]
    assert signals(f"<h3>{head}</h3><p>4 May 2026</p>") == []


def test_a_day_in_dots_behind_its_month_is_read() -> None:
    body = "<h1>News</h1><ul><li><p>May.04.2026</p><p>A fourth depot for the valley</p></li></ul>"
    assert [found[:2] for found in signals(body)] == [("expansion", "2026-05-04")]


def test_what_is_weighed_keeps_the_day_of_its_entry() -> None:
    told = "The Zephyr adapter was released on May 1, 2026 by Globex."
    body = f"<h1>News</h1><h3>Announcing the Zephyr adapter</h3><p>4 May 2026</p><p>{told}</p>"
    assert [found[:2] for found in signals(body)] == [("launch", "2026-05-04")]


def test_why_we_changed_tells_that_we_changed() -> None:
    assert kind("Why we moved from Oracle to Postgres") == "technology"
    assert kind("Why firms move from Oracle to Postgres") == ""


def test_the_day_in_the_address_dates_a_headline() -> None:
    body = "<h1>News</h1><h3><a href='/2026/05/04/depot/'>A fourth depot for the valley</a></h3>"
    assert signals(body) == [("expansion", "2026-05-04", "A fourth depot for the valley")]
    assert signals(body.replace("/2026/05/04/", "/2026/13/04/")) == []


@pytest.mark.parametrize(
    "beside",
    [
        "<p>Founded on 3 May 1987 by two brothers, the firm now has four depots in the valley.</p>",
        "<p>Since 1998</p>",
        "<p>May 2026</p>",
        "<p>The doors open to visitors on 12 June 2026 at nine in the morning.</p>",
    ],
)
def test_the_day_in_the_address_comes_before_other_dates_of_an_article(beside: str) -> None:
    body = f"<h1>Acme Widgets opens a fourth depot</h1>{beside}"
    url = "https://acme.test/2026/05/04/depot/"
    assert [found[1] for found in signals(body, url)] == ["2026-05-04"]


def test_a_day_that_an_article_tells_of_the_month_in_its_address_is_its_day() -> None:
    body = "<h1>Acme Widgets opens a fourth depot</h1><p>Ghent, 12 May 2026. It is there.</p>"
    assert [found[1] for found in signals(body, "https://acme.test/2026/05/a/")] == ["2026-05-12"]


@pytest.mark.parametrize("path", ["2010-12-pump", "page?from=/2019/05/04/x", "page#/2019/05/04/x"])
def test_a_number_in_an_address_is_no_day(path: str) -> None:
    body = "<h1>Acme Widgets opens a fourth depot</h1><p>It has four depots in the valley now.</p>"
    assert signals(body, f"https://acme.test/{path}") == []


@pytest.mark.parametrize(
    ("headline", "language", "expected"),
    [
        ("New CEO at Globex", "en", ""),
        ("Neuer Geschäftsführer bei Globex", "de", ""),
        ("Neuer Geschäftsführer der Globex AG", "de", ""),
        ("Neuer Geschäftsführer", "de", "leadership"),
        ("Record sales at Globex", "en", ""),
        ("Umsatz der Branche wächst", "de", ""),
        ("Nouvelle usine pour Globex", "fr", ""),
        ("Zweites Werk der Globex AG", "de", ""),
        ("Zweites Werk in Ulm", "de", "expansion"),
        ("Segunda fábrica para Madrid", "es", "expansion"),
        ("Neue Halle in Planung", "de", ""),
    ],
)
def test_what_a_headline_gives_to_another_is_not_the_firms(
    headline: str, language: str, expected: str
) -> None:
    assert kind(headline, language=language) == expected


@pytest.mark.parametrize(
    ("headline", "language", "expected"),
    [
        ("A second plant in Gdansk", "en", "expansion"),
        ("Acme plant zweite Halle", "de", ""),
        ("Zweite Halle seit Mai in Betrieb", "de", "expansion"),
        ("Mai una seconda sede", "it", ""),
        ("Nova loja no Chiado", "pt", "expansion"),
        ("No second plant in Gdansk", "en", ""),
        ("Pas geopend: tweede vestiging", "nl", "expansion"),
        ("Pas de deuxième agence", "fr", ""),
        ("Segundo y primer centro en Vigo", "es", "expansion"),
        ("A primer on the second plant", "en", ""),
    ],
)
def test_a_word_denies_only_in_its_language(headline: str, language: str, expected: str) -> None:
    assert kind(headline, language=language) == expected


def test_the_line_of_a_date_ends_its_headline() -> None:
    told = "The Acme Widgets family thanks all who came by to see the show on that day."
    body = f"<p>4 May 2026: A fourth depot for the valley<br>{told}</p><p>{told}</p>"
    assert signals(body) == [("expansion", "2026-05-04", "A fourth depot for the valley")]
    body = f"<p>4 May 2026<br>A fourth depot for the valley<br>{told}</p><p>{told}</p>"
    assert signals(body) == [("expansion", "2026-05-04", "A fourth depot for the valley")]


def test_what_courts_say_of_layoffs_is_no_layoff() -> None:
    assert kind("Licenciements : ce que dit la Cour de cassation", language="fr") == ""
    assert kind("Stellenabbau: Urteil des Arbeitsgerichts", language="de") == ""
    assert kind("Stellenabbau am Standort Kiel", language="de") == "layoffs"


@pytest.mark.parametrize(
    ("headline", "language", "counts"),
    [
        ("Acme Widgets cuts 120 jobs after court ruling", "en", True),
        ("Acme Widgets entlässt 40 Mitarbeiter, Arbeitsgericht gibt grünes Licht", "de", True),
        ("We cut 120 jobs after the ruling", "en", True),
        ("Court lets Globex cut 120 jobs", "en", False),
        ("Arbeitsgericht: Globex entlässt 40 Mitarbeiter", "de", False),
    ],
)
def test_a_firm_that_cuts_after_a_ruling_still_cuts(
    headline: str, language: str, counts: bool
) -> None:
    verdict = judge(headline, NAME, language)
    assert (verdict.counts and verdict.kind == "layoffs") is counts


@pytest.mark.parametrize(
    ("headline", "language", "expected"),
    [
        ("Globex Acquisition Complete", "en", "expansion"),
        ("CEO Dana Ruiz Announces Retirement", "en", "leadership"),
        ("Globex Partnership", "en", "partnership"),
        ("Otwieramy nową serwerownię", "pl", "expansion"),
        ("Announcement on Changes of the Board of Directors", "en", "leadership"),
        ("Veränderungen im Aufsichtsrat", "de", "leadership"),
        ("Renovación de autoridades", "es", "leadership"),
        ("Neuer Partner in der Praxis", "de", "leadership"),
    ],
)
def test_what_was_agreed_taken_over_or_changed_is_weighed(
    headline: str, language: str, expected: str
) -> None:
    assert kind(headline, language=language) == expected


@pytest.mark.parametrize(
    ("headline", "language"),
    [
        ("Nous avons transporté l’AS Valmorne en stage à Brécy", "fr"),
        ("Acme Widgets em destaque: nova plataforma", "pt"),
        ("Nowa linia w prasie", "pl"),
        ("NAWIĄŻEMY WSPÓŁPRACĘ", "pl"),
        ("Kooperationspartner gesucht", "de"),
        ("Door Globex is een nieuwe machine ZQ 12 geleverd", "nl"),
        ("Globex and Initech partnership", "en"),
        ("Business Partnership", "en"),
        ("Public Private Partnership", "en"),
    ],
)
def test_what_others_write_want_or_deliver_is_no_event(headline: str, language: str) -> None:
    assert kind(headline, language=language) == ""


def test_partners_may_be_part_of_a_name() -> None:
    below = "Acme Widgets Partners completed the acquisition of Globex with a fourth building."

    assert kind("Fourth of four", below) == "expansion"


def test_one_of_those_who_invest_in_another_is_not_funded() -> None:
    text = "New investors Globex, Acme Widgets and Initech join the Series A of Hooli"

    assert judge(text, NAME, "en").whose != "own"
    assert judge("New investors Globex and Initech join", NAME, "en").whose != "own"


def test_a_launched_campaign_is_no_product() -> None:
    assert not judge("Acme Widgets launches an advertising campaign", NAME, "en").counts
    assert judge("Acme Widgets launches campaign management software", NAME, "en").counts


def test_a_short_first_word_names_the_firm_where_a_headline_begins_with_it() -> None:
    assert judge("Ovo Enters into an Agreement with Globex", "Ovo Widgets", "en").whose == "own"


@pytest.mark.parametrize(
    ("headline", "language", "expected"),
    [
        ("Zum 1. Oktober ist Malte Harms als Partner in unsere Kanzlei eingetreten", "de", "leadership"),
        ("Hanneke volgt vader Piet op", "nl", "leadership"),
        ("Notre boutique de Lille a ouvert ses portes", "fr", "expansion"),
    ],
)  # fmt: skip
def test_who_joins_follows_or_opens_is_weighed(headline: str, language: str, expected: str) -> None:
    assert kind(headline, language=language) == expected


def test_the_address_of_a_shop_systems_news_is_no_advice() -> None:
    assert kind("Voici la Parka Nordet", language="fr", path="/blogs/nouvelles/") == "launch"
    assert kind("Voici la Parka Nordet", language="fr", path="/blog/voici/") == ""


def test_who_takes_office_for_the_firm_is_the_firms() -> None:
    assert judge("Anna Ek tillträder som vd för Acme Widgets", NAME, "sv").counts
    assert judge("Per 1 juni is Anna de Wit algemeen directeur", NAME, "nl").kind == "leadership"


def test_a_product_that_launches_in_a_country_is_one_event() -> None:
    body = (
        "<h1>Widget Band launches in Germany and Austria</h1><p>June 9, 2026</p><p>Leeds – Acme "
        "Widgets today launched the Widget Band in Germany and Austria.</p>"
    )

    assert [(one, day) for one, day, _ in signals(body)] == [("launch", "2026-06-09")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Regional chain Globex is closing 12 shops. Its chief executive, Paul Hart, resigned.", "en"),
        ("La cadena Globex cierra 12 tiendas. Su director general, Pablo Ruiz, dimitió.", "es"),
    ],
)  # fmt: skip
def test_whose_chief_goes_the_sentence_before_says(text: str, language: str) -> None:
    assert kind(text, language=language) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Acme Widgets closes 12 shops. Its chief executive, Paul Hart, resigned.",
        "We close 12 shops. Our chief executive, Paul Hart, resigned.",
        "New chief executive appointed. Paul Hart starts in May.",
    ],
)
def test_the_own_chief_goes_too(text: str) -> None:
    assert kind(text) == "leadership"


def test_books_that_are_given_up_are_nobody_who_goes() -> None:
    text = "Nach dreißig Jahren trennen wir uns von unseren Karteikarten."

    assert kind(text, language="de") == ""

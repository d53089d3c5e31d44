"""What a firm makes and does, by its sentences (ENR1)."""

import pytest

from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "We design and make kettles, jugs and pans for hotels.", ["kettles", "jugs", "pans"]),
        ("en", "Acme Pumps manufactures gear pumps and valves.", ["gear pumps", "valves"]),
        ("de", "Wir fertigen Treppen, Türen und Tische aus Eiche.", ["Treppen", "Türen", "Tische"]),
        ("de", "Unsere Werkstatt in Ulm fertigt Geigen und Celli.", ["Geigen", "Celli"]),
        ("fr", "Nous fabriquons des chaises, des tables et du parquet.", ["chaises", "tables", "parquet"]),
        ("es", "Fabricamos puertas, ventanas y persianas en Soria.", ["puertas", "ventanas", "persianas"]),
        ("it", "Dal 1960 produciamo formaggi, burro e ricotta.", ["formaggi", "burro", "ricotta"]),
        ("nl", "Wij maken kasten, tafels en stoelen van eiken.", ["kasten", "tafels", "stoelen"]),
        ("pt", "Fabricamos caixas de cartão, sacos e fitas.", ["caixas de cartão", "sacos", "fitas"]),
        ("pl", "Projektujemy i szyjemy plecaki, naprawiamy namioty.", ["plecaki", "namioty"]),
        ("en", "We make gaskets and stampings according to your drawings.", ["gaskets", "stampings"]),
        ("pt", "Fabricamos móveis, portas e janelas.", ["móveis", "portas", "janelas"]),
        ("sv", "Vi tillverkar bord, stolar och hyllor i Umeå.", ["bord", "stolar", "hyllor"]),
        ("da", "Vi fremstiller borde, stole og reoler.", ["borde", "stole", "reoler"]),
        ("pl", "Produkujemy meble, drzwi i schody dla hoteli.", ["meble", "drzwi", "schody"]),
        ("fr", "Nous fabriquons cloisons et caissons.", ["cloisons", "caissons"]),
        ("fr", "Nous vendons citrons et melons à Vay.", ["citrons", "melons"]),
        ("cs", "Vyrábíme nábytek, dveře a schody.", ["nábytek", "dveře", "schody"]),
    ],
)  # fmt: skip
def test_a_verb_of_making_and_what_it_governs(lang: str, text: str, told: list[str]) -> None:
    assert values(f"<p>{text}</p>", "product", path="", lang=lang) == told


@pytest.mark.parametrize(
    "text",
    [
        "We make sure that nobody waits.",
        "We make a difference.",
        "We build new crates too.",
        "We offer fair pay, a pension and flexible hours.",
        "Our customers make bread, beer and cheese.",
        "Corvane Ltd makes gear pumps and valves.",
        "Wir fertigen schnell und genau.",
        "We build relationships, trust and value.",
        "We help you build sheds.",
        "We grow together.",
        "Wij leveren snel en betrouwbaar.",
        "Vendemos directamente.",
        "Produciamo oltre 30 tonnellate l'anno.",
        "We make about 40 a week.",
        "Nous fabriquons et livrons à Vay depuis 1931.",
        "Opravujeme staré a v noci jezdíme za vámi.",
    ],
)
def test_what_is_said_to_be_made_and_is_no_product(text: str) -> None:
    assert values(f"<p>{text}</p>", "product", path="") == []


def test_an_adjective_is_not_taken_for_a_thing() -> None:
    body = "<p>We sell new, used and mended bicycles.</p><p>Wir bauen runde und eckige Becken.</p>"

    assert values(body, "product", path="") == ["mended bicycles", "eckige Becken"]


def test_what_a_thing_is_for_ends_the_list() -> None:
    body = "<p>We make boilers for homes, schools and farms.</p>"

    assert values(body, "product", path="") == ["boilers"]


def test_names_behind_our_products() -> None:
    body = "<p>Our three product lines Tarn, Beck and Fell share one motor.</p>"

    assert values(body, "product", path="") == ["Tarn", "Beck", "Fell"]


def test_news_and_quotations_make_nothing() -> None:
    text = "We make kettles, jugs and pans."

    assert values(f"<p>{text}</p>", "product", path="blog/we-make") == []
    assert values(f"<blockquote>{text}</blockquote>", "product", path="") == []


def test_long_hostile_text_is_read_at_all() -> None:
    body = "<p>We " + "make and " * 12_000 + "</p><p>" + "We make " + "a, " * 30_000 + "</p>"

    assert values(body, "product", path="") == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "We no longer make looms and spindles."),
        ("en", "We do not sell gates or fences."),
        ("de", "Wir verkaufen keine Reifen und Felgen."),
        ("de", "Wir fertigen Kessel und Rohre nicht mehr."),
        ("fr", "Nous ne fabriquons pas de volets ni de stores."),
        ("es", "No fabricamos mesas ni sillas."),
        ("it", "Non produciamo scarpe né borse."),
        ("pt", "Não vendemos pneus nem baterias."),
        ("nl", "Wij bouwen geen boten en schuren."),
        ("sv", "Vi säljer inte cyklar och kälkar."),
        ("da", "Vi sælger ikke både og motorer."),
        ("pl", "Nie produkujemy okien ani bram."),
    ],
)
def test_what_is_denied_is_no_product(lang: str, text: str) -> None:
    assert values(f"<p>{text}</p>", "product", path="", lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "We build friendships and memories."),
        ("en", "We develop leaders and engineers."),
        ("de", "Wir bauen Lager und Bestände ab."),
        ("de", "Wir verkaufen Gelassenheit und Freude."),
        ("fr", "Nous proposons un salaire fixe, une mutuelle et des tickets."),
        ("es", "Ofrecemos contrato fijo, comedor y guardería."),
        ("it", "Costruiamo legami e ricordi."),
        ("pt", "Construímos laços e memórias."),
        ("nl", "Wij leveren zekerheid en plezier."),
        ("sv", "Vi bygger relationer och broar."),
        ("pl", "Budujemy relacje i zaufanie."),
    ],
)
def test_values_feelings_people_and_conditions_are_no_products(lang: str, text: str) -> None:
    assert values(f"<p>{text}</p>", "product", path="", lang=lang) == []


def test_pages_of_values_work_and_brands_make_nothing() -> None:
    body = "<h1>{}</h1><p>We make kettles, jugs and pans.</p>"

    assert values(body.format("Our values"), "product", path="") == []
    assert values(body.format("Brands"), "product", path="") == []
    assert values(body.format("Acme"), "product", path="our-values") == []
    assert values(body.format("Acme"), "product", path="") == ["kettles", "jugs", "pans"]


def test_whom_a_firm_supplies_is_none_and_with_what_is() -> None:
    body = "<p>{}</p>"

    assert values(body.format("We supply Norby, Hult and Fenn."), "product", path="") == []
    assert values(body.format("We supply bakeries and mills."), "product", path="") == []
    told = values(body.format("We supply mills with belts and sieves."), "product", path="")
    assert told == ["belts", "sieves"]
    told = values(body.format("We make and supply belts and sieves."), "product", path="")
    assert told == ["belts", "sieves"]


def test_a_product_in_another_case_is_the_same() -> None:
    body = "<p>We make gear pumps and valves.</p><p>We repair Gear pumps and taps.</p>"

    assert values(body, "product", path="") == ["gear pumps", "valves", "taps"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("pl", "Projektujemy w programie Turbona."),
        ("de", "Wir konstruieren mit Turbona."),
        ("en", "We design with pencil and paper."),
        ("es", "Diseñamos con lápiz y papel."),
        ("cs", "Navrhujeme v programu Turbona."),
    ],
)
def test_with_what_something_is_made_is_no_product(lang: str, text: str) -> None:
    assert values(f"<p>{text}</p>", "product", path="", lang=lang) == []

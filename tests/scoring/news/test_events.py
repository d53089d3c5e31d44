import pytest

from scoring.news import events
from scoring.reading import money


def judged(text: str, language: str = "") -> str:
    """Return the kind that counts, or who or what speaks against it."""
    verdict = events.judge(text, "Acme", language)
    if verdict.kind is None:
        return ""
    if not verdict.is_real:
        return "unreal"
    return verdict.kind.value if verdict.whose == "own" else verdict.whose


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Acme raises $12 million Series A", "funding"),
        ("Series B: 20 million to build the future", "funding"),
        ("Acme, the Berlin-based logistics platform, raises €8.3M from Quayside", "funding"),
        ("Acme sammelt 5 Millionen Euro ein", "funding"),
        ("Acme lève 12 millions d'euros", "funding"),
        ("Acme cierra una ronda de 5 millones de euros", "funding"),
        ("Round da 3 milioni di euro per Acme", "funding"),
        ("Acme haalt 4 miljoen euro op bij investeerders", "funding"),
        ("Acme pozyskuje 3 mln zł od inwestorów", "funding"),
        ("Layoffs at Acme: 120 jobs cut", "layoffs"),
        ("Acme entlässt 40 Mitarbeiter in Berlin", "layoffs"),
        ("Acme supprime 30 postes", "layoffs"),
        ("Acme announces plans to cut 80 jobs", "layoffs"),
        ("Dana Ruiz appointed CFO", "leadership"),
        ("Acme ernennt Dana Ruiz zur CFO", "leadership"),
        ("Acme benoemt Dana Ruiz als CFO", "leadership"),
        ("Dana Ruiz nowym prezesem Acme", "leadership"),
        ("Acme eröffnet neuen Standort in Wien", "expansion"),
        ("New San Jose office for Acme", "expansion"),
        ("Acme opens a depot in Cardiff", "expansion"),
        ("Acme appoints Dana Ruiz as finance director", "leadership"),
        ("Acme is hiring an estimator in Spokane", "hiring"),
        ("Acme acquires Globex", "expansion"),
        ("Planner 3.0 ab sofort verfügbar: Acme erweitert sein Angebot", "launch"),
        ("Acme migrates its planning to PostgreSQL", "technology"),
    ],
)
def test_what_happened_to_the_company_counts_in_many_languages(text: str, kind: str) -> None:
    """DIS8."""
    assert judged(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "Acme customer Globex raises $12 million",
        "Our customer Globex raised $12M",
        "Globex, a customer of Acme, opens new factory in Lyon",
        "Globex selects Acme as its CRM platform",
        "Acme Ventures leads Series A of Globex",
        "Globex hires former Acme CFO Colin Shannon",
        "Globex acquires Acme",
        "Unser Kunde Globex eröffnet neuen Standort in Wien",
        "Notre client Globex lève 3 millions d'euros",
        "Notre fournisseur Globex supprime 40 postes",
        "Onze leverancier Globex schrapt 60 banen",
    ],
)
def test_what_happened_to_others_does_not(text: str) -> None:
    assert judged(text) == "other"


def test_a_headline_that_names_somebody_else_is_left_open() -> None:
    assert judged("Globex raises $12 million") == "open"


@pytest.mark.parametrize(
    "text",
    [
        "Acme is not raising a Series C",
        "Is Acme raising a Series C?",
        "Acme may raise $50M",
        "Acme plans to open an office in Paris",
        "Acme does not plan layoffs",
        "Acme hopes to launch Planner next year",
        "Acme reportedly acquires Globex",
        "How Acme helped Globex raise $12M",
        "Five years ago: how we raised our first $2 million",
        "Acme entlässt keine Mitarbeiter",
        "Acme n'a pas levé 5 millions d'euros de fonds",
        "Une levée de fonds pour Acme ? Rien n'est signé",
        "Acme raises $12 million? Nothing is signed.",
    ],
)
def test_denials_questions_plans_and_rumours_are_not_real(text: str) -> None:
    assert judged(text) in {"unreal", "other"}


@pytest.mark.parametrize(
    "text",
    [
        "Acme wins $5 million contract from NASA",
        "Acme saves customers $5 million a year",
        "Acme named a Leader in the Quadrant",
        "Acme wins award for best CEO of the year",
        "10 tips before you raise your Series A",
        "Acme releases annual report",
    ],
)
def test_words_that_only_look_like_an_event_are_none(text: str) -> None:
    assert judged(text) == ""


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("8,3 Millionen Euro", (8_300_000, "EUR")),
        ("€8.3M", (8_300_000, "EUR")),
        ("EUR 2.7m", (2_700_000, "EUR")),
        ("12 M€", (12_000_000, "EUR")),
        ("$1,200,000", (1_200_000, "USD")),
        ("1.5 billion dollars", (1_500_000_000, "USD")),
        ("12 millions d'euros", (12_000_000, "EUR")),
        ("5 crore rupees", (50_000_000, "INR")),
        ("3 mln zł", (3_000_000, "PLN")),
        ("4 mio. kr.", (4_000_000, "kr")),
        ("6,4 milionu korun", (6_400_000, "CZK")),
        ("12 MİLYON, 1.5 BİLLİON DOLLARS", (1_500_000_000, "USD")),
        ("twelve million", None),
    ],
)
def test_amounts_are_the_same_in_any_spelling(text: str, amount: tuple[float, str] | None) -> None:
    assert money.amounts(text) == ({amount} if amount else set())


@pytest.mark.parametrize(
    ("name", "text", "is_named"),
    [
        ("BIO-LUTIONS GmbH", "Bio-Lutions baut", True),
        ("BIO LUTIONS", "BIO-LUTIONS builds", True),
        ("Acme", "Acmeworks builds", False),
        ("Flex", "we flex our muscles", False),
        ("temicon", "temicon builds", True),
        ("", "anything", False),
    ],
)
def test_a_name_stands_in_words_of_its_own(name: str, text: str, *, is_named: bool) -> None:
    assert events.names(text, name) is is_named


def test_sentences_end_at_ends() -> None:
    text = (
        "Dr. Ruiz joined on 3. März 2024. Revenue rose 3.5 % to EUR 2 Mio. Euro. “Fine.” All good"
    )

    assert list(events.sentences(text)) == [
        "Dr. Ruiz joined on 3. März 2024.",
        "Revenue rose 3.5 % to EUR 2 Mio. Euro.",
        "“Fine.”",
        "All good",
    ]


def test_reais_are_no_dollars() -> None:
    assert money.amounts("captou R$ 5 milhões") == {(5_000_000.0, "BRL")}
    assert money.amounts("raised US$ 5 million") == money.amounts("raised $5 million")


@pytest.mark.parametrize(
    "text", ["90 mil euros", "90 mila euro", "90 duizend euro", "90 mille euros"]
)
def test_thousands_are_told_in_words(text: str) -> None:
    assert money.amounts(text) == {(90_000.0, "EUR")}

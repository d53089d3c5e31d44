"""Sentences that keep a page's wording and turn one word, and true ones told another way (OUT3)."""

from datetime import UTC, datetime

import pytest

from outreach import claims

NOW = datetime(2026, 11, 21, tzinfo=UTC)
SEEN = datetime(2026, 11, 2, tzinfo=UTC)
PAGE = (
    "Quay Robotics builds robots for breweries. In March 2026 we opened a second plant in Maribor. "
    "We have a five-year contract with Nordbrew. Delivery usually takes six weeks. Most of our "
    "customers are breweries. Our plant in Maribor covers 9,500 square metres. Our CEO is Ilse "
    "Brandt. We acquired Palle AB in 2024. We will hire 30 engineers next year. Founded in 2011. "
    "We employ 420 people in three countries. We lost the tender of Bluehop in 2025 and won Ostbier."
)
PAGES = {
    "de": "Im Mai 2026 haben wir eine zweite Halle in Linz eröffnet. Der Umsatz stieg um 8 %.",
    "fr": "En mai 2026, nous avons ouvert une deuxième usine à Lille. Le bénéfice a augmenté de 8 %.",
    "es": "En mayo de 2026 abrimos una segunda planta en Vigo. Los ingresos crecieron un 8 %.",
    "it": "Nel maggio 2026 abbiamo aperto una seconda sede a Parma. Il fatturato è cresciuto dell'8 %.",
    "nl": "In mei 2026 hebben wij een tweede magazijn in Breda geopend. De omzet steeg met 8 %.",
    "pt": "Em maio de 2026 abrimos uma segunda loja em Faro. As receitas cresceram 8 %.",
    "pl": "W maju 2026 otworzyliśmy drugi zakład w Gdyni. Przychody wzrosły o 8 %.",
}


def verdict(claim: str, page: str) -> str:
    """Return the worst verdict on a sentence of a mail, "none" where it is no claim."""
    source = claims.Source("s", page, SEEN, "Quay Robotics")
    record = {"company": "Quay Robotics", "first_name": "Ana"}
    body = f"Hi Ana,\n\n{claim}\n\nBest,\nMara"
    found = {one.verdict for one in claims.check(body, record=record, sources=[source], now=NOW)}
    order = ("unsupported", "stale", "weak", "supported")
    return next((one for one in order if one in found), "none")


@pytest.mark.parametrize(
    "claim",
    [
        "You opened a third plant in Maribor.",
        "You closed a second plant in Maribor.",
        "You sold a second plant in Maribor.",
        "You opened a second warehouse in Maribor.",
        "All your customers are breweries.",
        "Every customer of yours is a brewery.",
        "Delivery always takes six weeks.",
        "You have a five-month contract with Nordbrew.",
        "You ended a five-year contract with Nordbrew.",
        "You lost a five-year contract with Nordbrew.",
        "You never sell to breweries.",
        "Your plant in Maribor is bigger than the one in Graz.",
        "You employ 420 people in Graz alone.",
        "You won the tender of Bluehop in 2025.",
        "You have been around for 25 years.",
    ],
)
def test_check_falsehood_in_the_wording_of_the_page_is_caught(claim):
    assert verdict(claim, PAGE) == "unsupported"


@pytest.mark.parametrize(
    "claim",
    [
        "Your plant in Maribor covers 9,500 m2.",
        "Ilse Brandt leads Quay Robotics as CEO.",
        "You bought Palle AB two years ago.",
        "You will hire 30 engineers in 2027.",
        "You have been around for 15 years.",
        "Roughly 420 people work at Quay.",
        "You won Ostbier in 2025.",
    ],
)
def test_check_truth_in_other_words_is_supported(claim):
    assert verdict(claim, PAGE) == "supported"


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("de", "Im Mai 2026 haben Sie eine zweite Halle in Linz geschlossen."),
        ("de", "Ihr Umsatz sank um 8 %."),
        ("fr", "En mai 2026, vous avez ouvert une troisième usine à Lille."),
        ("fr", "Votre bénéfice a baissé de 8 %."),
        ("es", "En mayo de 2026 vendieron una segunda planta en Vigo."),
        ("es", "Sus ingresos cayeron un 8 %."),
        ("it", "Nel maggio 2026 avete chiuso una seconda sede a Parma."),
        ("it", "Il vostro fatturato è calato dell'8 %."),
        ("nl", "In mei 2026 heeft u een derde magazijn in Breda geopend."),
        ("nl", "Uw omzet daalde met 8 %."),
        ("pt", "Em maio de 2026 fecharam uma segunda loja em Faro."),
        ("pt", "As vossas receitas caíram 8 %."),
        ("pl", "W maju 2026 zamknęli Państwo drugi zakład w Gdyni."),
        ("pl", "Państwa przychody spadły o 8 %."),
    ],
)
def test_check_turned_deed_is_caught_in_each_language(language, claim):
    assert verdict(claim, PAGES[language]) == "unsupported"


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("de", "Ihre zweite Halle in Linz haben Sie im Mai eröffnet."),
        ("fr", "Votre bénéfice a progressé de 8 %."),
        ("es", "Sus ingresos aumentaron un 8 %."),
        ("it", "Il vostro fatturato è aumentato dell'8 %."),
        ("nl", "Uw omzet groeide met 8 %."),
        ("pt", "As vossas receitas aumentaram 8 %."),
        ("pl", "Państwa przychody wzrosły o 8 %."),
    ],
)
def test_check_truth_is_supported_in_each_language(language, claim):
    assert verdict(claim, PAGES[language]) == "supported"

"""The country of a company whose pages write no address that tells it (ENR1)."""

import pytest

from scoring.reading.company import Company
from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    ("domain", "body", "country"),
    [
        ("acmepumps.ie", "<p>Tel. 091 496 001</p>", ["IE"]),
        ("acmepumps.ca", "<p>Tel. 613-237-9910</p>", ["CA"]),
        ("acmepumps.com", "<p>CNPJ 12.345.987/0001-90</p>", ["BR"]),
        ("acmepumps.com", "<p>Tel. +48 62 555 18 30</p>", ["PL"]),
        ("acmepumps.com", "<p>Tel. +1 613-237-9910</p>", []),
        ("acmepumps.com", "<p>Tel. +48 62 555 18 30 or +49 7161 960 01</p>", []),
        ("acmepumps.ie", "<p>Tel. +48 62 555 18 30</p>", []),
        ("acmepumps.io", "<p>We make pumps.</p>", []),
    ],
)
def test_a_number_and_the_domain_tell_the_country(
    domain: str, body: str, country: list[str]
) -> None:
    who = Company("Acme Pumps", domain)

    assert values(f"<p>Acme Pumps</p>{body}", "country", who, path="contact") == country


def test_a_branch_abroad_is_no_home() -> None:
    abroad = "<p>Acme Pumps<br>Strandgaten 14<br>5004 Bergen<br>Norway</p>"
    home = "<p>Acme Pumps, Tel. 091 496 001</p>"
    irish = Company("Acme Pumps", "acmepumps.ie")

    seat = "<p>Acme Pumps<br>3 Quay Street<br>Galway H91 P5X2</p>"

    assert values(seat + abroad, "country", irish, path="contact", lang="en-IE") == ["IE"]
    assert values(home + abroad, "country", irish, path="contact", lang="en-IE") == []
    assert values(abroad, "country", irish, path="contact", lang="en-IE") == ["NO"]


@pytest.mark.parametrize(
    ("domain", "lang", "body", "country"),
    [
        ("acmepumps.at", "de", "<p>Acme Pumps GmbH, Talweg 3, 89073 Ulm, Deutschland</p><p>Amtsgericht Ulm HRB 12387. Tel. +49 731 829460</p><p>Büro Wien: +43 1 813 56 78</p>", "DE"),
        ("acmepumps.nl", "nl", "<p>Acme Pumps, Dijkstraat 3, 2000 Antwerpen, België, Tel. +32 3 381 62 70</p><p>Nederland: +31 76 381 62 70</p>", "BE"),
        ("acmepumps.de", "de", "<p>Acme Pumps AG, Talweg 3, 8001 Zürich, CHE-114.556.778</p><p>Tel. aus Deutschland +49 731 829460</p>", "CH"),
    ],
)  # fmt: skip
def test_a_line_for_callers_of_the_domains_country_is_no_seat(
    domain: str, lang: str, body: str, country: str
) -> None:
    who = Company("Acme Pumps", domain)

    assert values(body, "country", who, path="impressum", lang=lang) == [country]

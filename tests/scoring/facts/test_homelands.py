"""The country of a company whose pages write no address that tells it (ENR1)."""

import pytest

from scoring.company import Company
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

    assert values(home + abroad, "country", irish, path="contact", lang="en-IE") == ["IE"]
    assert values(abroad, "country", irish, path="contact", lang="en-IE") == ["NO"]

import pytest

from scoring.contact import addresses
from scoring.reading import pages


@pytest.mark.parametrize(
    ("host", "line", "found"),
    [
        ("a.es", "Ctra. de Fraga, km 4,2, 22006 Huesca", ["Ctra. de Fraga, km 4,2, 22006 Huesca"]),
        ("a.es", "Polígono Industrial Sur, calle B, parcela 12, 50016 Zaragoza", ["Polígono Industrial Sur, calle B, parcela 12, 50016 Zaragoza"]),
        ("a.it", "Sede legale: Via Po 21, 36015 Schio (VI) - Sede operativa: Via Adda 44, 36015 Schio (VI)", ["Via Po 21, 36015 Schio", "Via Adda 44, 36015 Schio"]),
        ("a.be", "Oude Kaai 12 bus 4, 9000 Gent", ["Oude Kaai 12 bus 4, 9000 Gent"]),
        ("a.ca", "7 Mill Lane, Hobb's Bay, Ontario K0J 1B0", ["7 Mill Lane, K0J 1B0 Hobb's Bay"]),
        ("a.fr", "Site de Dole : 9 rue du Port, 39100 Dole", ["9 rue du Port, 39100 Dole"]),
    ],
)  # fmt: skip
def test_the_parts_of_a_street(host: str, line: str, found: list[str]) -> None:
    page = pages.read(f"<p>{line}</p>".encode(), url=f"https://{host}/contact")

    assert [one.line for one in addresses.addresses(page)] == found

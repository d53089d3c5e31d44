"""Numbers of registers and legal forms beside each other (ENR1)."""

import pytest

from scoring.company import Company
from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    ("lang", "line", "numbers"),
    [
        ("pl", "NIP 725 241 09 18, KRS 0000581209", ["KRS 0000581209", "NIP 725 241 09 18"]),
        ("pt", "NIPC 506 993 251", ["NIPC 506 993 251"]),
        ("nl", "KvK 24031878 · Acme Pumps B.V.", ["KvK 24031878"]),
        ("fr", "Hébergeur : Nuage SAS, SIREN 424 871 519", []),
    ],
)
def test_numbers_of_registers_beside_each_other(lang: str, line: str, numbers: list[str]) -> None:
    assert (
        values(f"<p>Acme Pumps</p><p>{line}</p>", "register", path="contact", lang=lang) == numbers
    )


@pytest.mark.parametrize(
    ("name", "line", "legal"),
    [
        ("Fynbos Vault", "Fynbos Vault NPC", "Fynbos Vault NPC"),
        ("Le Guen & Morvan", "SCP Le Guen & Morvan", "SCP Le Guen & Morvan"),
        ("Le Guen & Morvan", "SCP Petit & Roux", None),
    ],
)
def test_forms_of_non_profits_and_of_professions(name: str, line: str, legal: str | None) -> None:
    read = values(f"<p>{line}</p>", "legal_name", Company(name, "mohn.example"), path="contact")

    assert read == ([legal] if legal else [])

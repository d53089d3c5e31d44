"""Numbers of registers and legal forms beside each other (ENR1)."""

import pytest

from scoring.reading.company import Company
from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    ("lang", "line", "numbers"),
    [
        ("pl", "NIP 725 241 09 18, REGON 340011872, KRS 0000581209", ["KRS 0000581209"]),
        ("pl", "NIP 725 241 09 18", ["NIP 725 241 09 18"]),
        ("es", "NIF B99417362. Hoja Z-41.208, tomo 12", ["Hoja Z-41.208"]),
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


@pytest.mark.parametrize(
    ("foot", "legal"),
    [
        ("SCP Le Guennec &amp; Morvan, notaires – 11 place du Port, 56000 Vannes", "SCP Le Guennec & Morvan"),
        ("SCP Petit &amp; Roux, notaires – 11 place du Port, 56000 Vannes", None),
    ],
)  # fmt: skip
def test_a_form_of_professions_leads_a_name_of_the_foot(foot: str, legal: str | None) -> None:
    who = Company("Office notarial Le Guennec & Morvan", "leguennec-morvan.example")

    read = values(f"<footer><p>{foot}</p></footer>", "legal_name", who, path="home", lang="fr")

    assert read == ([legal] if legal else [])


@pytest.mark.parametrize(
    ("label", "country"), [("所在地", ["JP"]), ("本社", ["JP"]), ("配送センター", [])]
)
def test_the_seat_of_a_profile_tells_the_country(label: str, country: list[str]) -> None:
    row = f"<tr><th>{label}</th><td>〒604-8152 京都府京都市中京区手洗水町670</td></tr>"
    who = Company("星屑工房", "mohn.example")

    assert values(f"<h1>会社概要</h1><table>{row}</table>", "country", who, lang="ja") == country


@pytest.mark.parametrize(
    ("body", "numbers"),
    [
        (
            "<p>Komplementärin: Acme Verwaltungs-GmbH, Ulm, Amtsgericht Ulm HRB 4711</p>"
            "<p>Registergericht: Amtsgericht Ulm, HRA 3082</p>",
            ["Amtsgericht Ulm HRA 3082"],
        ),
        (
            "<p>Persönlich haftende Gesellschafterin: Acme Verwaltungs-GmbH, Amtsgericht Ulm"
            " HRB 4711; KG: Amtsgericht Ulm HRA 3082</p>",
            ["Amtsgericht Ulm HRA 3082"],
        ),
        ("<p>Persönlich haftend:<br>Gesellschafter Jens Ott</p><p>Amtsgericht Ulm HRA 3082</p>",
         ["Amtsgericht Ulm HRA 3082"]),
        ("<p>Komplementärin:<br>Acme Verwaltungs-GmbH<br>Amtsgericht Ulm HRB 4711</p>", []),
        ("<h3>General partner</h3><p>Acme Verwaltungs-GmbH, Amtsgericht Ulm HRB 4711</p>", []),
        ("<p>Acme Pumps GmbH, Amtsgericht Ulm HRB 4711</p>", ["Amtsgericht Ulm HRB 4711"]),
        ("<p>Gesellschafter: Jens Ott. Amtsgericht Ulm HRB 4711</p>", ["Amtsgericht Ulm HRB 4711"]),
        (
            "<p>Acme Pumps Holding GmbH<br>Registergericht: Amtsgericht Ulm<br>HRB 4711</p>",
            ["Amtsgericht Ulm HRB 4711"],
        ),
        (
            "<p>Acme Pumps GmbH &amp; Co. KG, Amtsgericht Ulm HRA 3082, persönlich haftende"
            " Gesellschafterin: Acme Verwaltungs-GmbH, Amtsgericht Ulm HRB 4711</p>",
            ["Amtsgericht Ulm HRA 3082"],
        ),
    ],
)  # fmt: skip
def test_the_number_of_a_general_partner_is_its_own(body: str, numbers: list[str]) -> None:
    assert values(body, "register", path="impressum", lang="de") == numbers

"""Who holds an office by a table or a list of terms; who praises the company is another's."""

import pytest

from scoring import facts
from scoring.facts import offices
from scoring.reading import pages
from tests.scoring.facts.reading import ACME, values


def _table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"


def _told(body: str, lang: str) -> list[tuple[str, str]]:
    markup = f"<html lang={lang}><body>{body}</body></html>"
    page = pages.read(markup.encode(), url="https://acmepumps.com/about")
    found = [
        fact
        for fact in facts.company_facts([page], ACME)
        if fact.field in {"ceo", "person", "function", "leadership"}
    ]
    return [(fact.field, fact.value) for fact in found]


_ROWS = [
    ("tr", ("Genel Müdür", "Deniz Aksoy Kaya"), ("Üretim Müdürü", "Cem Boz")),
    ("de", ("Geschäftsführer", "Jens Ott"), ("Prokuristin", "Eva Brenner")),
    ("en", ("Chief Executive", "Ann Lee"), ("Sales Director", "Jo Marsh")),
    ("fr", ("Gérante", "Claire Morel"), ("Directeur technique", "Luc Petit")),
    ("es", ("Gerente", "Ana García"), ("Jefe de taller", "Luis Pérez")),
    ("it", ("Titolare", "Anna Rossi"), ("Direttore tecnico", "Luca Neri")),
    ("nl", ("Directeur", "Jan Visser"), ("Bedrijfsleider", "Piet Bakker")),
    ("pl", ("Prezes zarządu", "Anna Nowak"), ("Dyrektor handlowy", "Jan Kowal")),
    ("pt", ("Gerente", "Ana Silva"), ("Diretor comercial", "Rui Costa")),
]


@pytest.mark.parametrize("mark", [":", "-", " : ", "–"])
@pytest.mark.parametrize(("lang", "first", "second"), _ROWS)
def test_a_cell_of_signs_stands_between_office_and_name(
    lang: str, first: tuple[str, str], second: tuple[str, str], mark: str
) -> None:
    body = _table((first[0], mark, first[1]), (second[0], mark, second[1]))

    read = _told(body, lang)

    assert [value for field, value in read if field == "ceo"] == [first[1]]
    assert [value for field, value in read if field == "person"] == [first[1], second[1]]
    assert [value for field, value in read if field == "function"] == [first[0], second[0]]
    assert ("leadership", f"{first[1]}, {second[0]}") not in read


@pytest.mark.parametrize(("lang", "first", "second"), _ROWS)
def test_rows_of_one_order_tell_it(
    lang: str, first: tuple[str, str], second: tuple[str, str]
) -> None:
    body = _table(first, second)
    terms = (
        f"<dl><dt>{first[0]}</dt><dd>{first[1]}</dd><dt>{second[0]}</dt><dd>{second[1]}</dd></dl>"
    )
    turned = _table(first[::-1], second[::-1])

    for written in (body, terms):
        read = _told(written, lang)
        assert ("leadership", f"{first[1]}, {second[0]}") not in read
        assert [value for field, value in read if field == "person"] == [first[1], second[1]]
    assert ("leadership", f"{second[1]}, {first[0]}") not in _told(turned, lang)


def test_the_name_before_its_office_stays() -> None:
    body = _table(("Ann Lee", "CEO"), ("Jo Marsh", "Sales Director"))

    read = _told(body, "en")

    assert [value for field, value in read if field == "ceo"] == ["Ann Lee"]
    assert ("leadership", "Jo Marsh, Sales Director") in read


@pytest.mark.parametrize(
    ("lang", "signed"),
    [
        ("en", "Mary Pruett, Managing Director, Hollin Joinery (12 employees)"),
        ("en", "Mary Pruett, Managing Director, Hollin Joinery Ltd | Leeds"),
        ("de", "Eva Brenner, Geschäftsführerin, Tischlerei Brenner (25 Mitarbeiter)"),
        ("de", "Eva Brenner, Geschäftsführerin, Holzbau Brenner (Kundin seit 2012)"),
        ("fr", "Claire Morel, gérante, Menuiserie Morel (8 salariés)"),
        ("es", "Ana García, gerente, Talleres García (14 empleados)"),
        ("it", "Anna Rossi, titolare, Officina Rossi (9 dipendenti)"),
        ("nl", "Jan Visser, directeur, Bouwbedrijf Visser (30 medewerkers)"),
        ("pl", "Anna Nowak, prezes, Stolarnia Nowak (18 pracowników)"),
        ("pt", "Ana Silva, gerente, Serralharia Silva (11 funcionários)"),
        ("sv", "Anna Berg, vd, Bergs Bygg AB – Umeå"),
    ],
)
def test_who_praises_is_of_the_firm_in_front_of_a_bracket(lang: str, signed: str) -> None:
    assert values(f"<p>{signed}</p>", "person", lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "told", "name"),
    [
        ("en", "Mary Pruett, Managing Director, Acme Pumps Ltd (12 employees)", "Mary Pruett"),
        ("en", "Mary Pruett, Managing Director (since 2012)", "Mary Pruett"),
        ("en", "Mary Pruett, Head of Sales, Europe (12 years with us)", "Mary Pruett"),
        ("en", "Mary Pruett, Sales Director – leads 12 employees", "Mary Pruett"),
        ("de", "Eva Brenner, Geschäftsführerin (25 Mitarbeiter)", "Eva Brenner"),
        ("de", "Eva Brenner, Leiterin Werkstatt – Dipl.-Ing.", "Eva Brenner"),
        ("fr", "Claire Morel, directrice commerciale (8 salariés)", "Claire Morel"),
        ("es", "Ana García, gerente (desde 2014)", "Ana García"),
        ("it", "Anna Rossi, titolare, Acme Pumps (9 dipendenti)", "Anna Rossi"),
        ("nl", "Jan Visser, directeur | Acme Pumps B.V.", "Jan Visser"),
        ("pt", "Ana Silva, gerente (11 anos na casa)", "Ana Silva"),
    ],
)
def test_the_own_people_stay(lang: str, told: str, name: str) -> None:
    assert values(f"<p>{told}</p>", "person", lang=lang) == [name]


def test_salutations_and_degrees_are_no_part_of_the_name() -> None:
    body = _table(("Sales Director", "Mrs Ruth Marsden MA (Oxon)"), ("Bursar", "Mr Tom Lee"))

    assert [value for field, value in _told(body, "en") if field == "person"] == [
        "Ruth Marsden",
        "Tom Lee",
    ]


def test_a_title_before_a_name_stays() -> None:
    body = _table(("Geschäftsführerin", ":", "Dr. Eva Brenner"), ("Prokurist", ":", "Jens Ott"))

    assert ("ceo", "Dr. Eva Brenner") in _told(body, "de")


def test_a_table_of_signs_is_read_in_one_pass() -> None:
    """Each cell once looked over all signs behind it: 60 KB took a quarter of a minute."""
    counted = 0

    class Cell(str):
        __slots__ = ()

        def __iter__(self):
            nonlocal counted
            counted += 1
            return super().__iter__()

    run = [pages.Block(Cell(":"), "td", "main", number) for number in range(1000)]
    for number in range(len(run)):
        assert offices._pair(run, number) == (None, 1)
    assert counted <= 4 * len(run)


def test_an_office_at_the_end_tells_that_names_lead() -> None:
    rows = _table(("S. Ott", "Geschäftsführer"), ("Karl Ott", "Prokurist"), ("Jens Rau", "Leiter"))
    page = pages.read(f"<html><body>{rows}</body></html>".encode(), url="https://a.example/team")

    assert offices.offices(page) == ()


def test_a_cell_that_is_more_than_a_name_leaves_the_rows_above_sure() -> None:
    rows = _table(
        ("Sales Director", "Ruth Marsden"),
        ("Bursar", "Tom Lee"),
        ("Registrar", "L. Farrow (ext. 5)"),
    )

    read = _told(rows, "en")

    assert ("leadership", "Ruth Marsden, Sales Director") in read
    assert [value for field, value in read if field == "function"] == ["Sales Director", "Bursar"]


@pytest.mark.parametrize(
    "line",
    [
        "Max Berg, Geschäftsführer, Werk Nord (120 Mitarbeiter)",
        "Jane Reed, Sales Director, North Region (12 people)",
        "Jane Reed, Account Manager, Key Accounts (customers A-K)",
    ],
)
def test_a_plant_or_region_in_front_of_a_bracket_is_the_own(line: str) -> None:
    assert ("leadership" in {field for field, _ in _told(f"<p>{line}</p>", "en")}) or (
        "function" in {field for field, _ in _told(f"<p>{line}</p>", "en")}
    )

"""Sorting a file's rows: pure, no database."""

from datetime import date

import pytest

from leadops.tour.rows import MOST_RECORDS, chosen, sort_rows
from prospects.mapping import guess
from prospects.tabular import EmptyFile, NotATable, open_table

TODAY = date(2026, 11, 20)


def sort(text: str, collected_on: date | None = TODAY):
    table = open_table(text.encode())
    columns = guess(table.header, table.sample()).columns
    return sort_rows(table, columns, default_country="", collected_on=collected_on, today=TODAY)


def test_every_row_is_counted_once():
    found = sort(
        "Full name,Email,Company,Website,Country,Last updated\n"
        "Ann Lee,ann@acme.com,Acme,acme.com,United States,2026-10-01\n"
        "Ann Lee,ANN@acme.com,Acme Inc,acme.com,United States,2026-10-01\n"
        "Bo Ek,nope,Quay,quay.com,United States,2026-10-01\n"
        "Cy Old,cy@old.com,Old,old.com,United States,2024-01-01\n"
        "Di Fox,,Fox,fox.com,Germany,2026-10-01\n"
        "Em Eli,em@gmail.com,,,United States,2026-10-01\n"
    )

    kinds = ("usable", "duplicate", "stale", "refused", "no_company")
    assert {kind: found.counts[kind] for kind in kinds} == {
        "usable": 2,
        "duplicate": 1,
        "stale": 1,
        "refused": 1,
        "no_company": 1,
    }
    assert found.counts["without_email"] == 1
    assert (found.counted, found.total, found.is_longer) == (6, 6, False)
    assert [one["row"] for one in found.records] == [2, 6]
    assert found.refusals == [
        "Row 4, email: “nope” is no e-mail address: an email address must have an @-sign."
    ]


def test_a_row_without_a_day_is_as_old_as_its_file():
    text = "Email,Company\nann@acme.com,Acme\nbo@quay.com,Quay\n"

    assert sort(text, date(2025, 11, 20)).counts["usable"] == 2
    assert sort(text, date(2025, 11, 19)).counts["stale"] == 2
    assert sort(text, None).counts["usable"] == 2


def test_a_file_about_something_else_gives_no_record():
    found = sort("Recipe,Minutes\nSoup,20\nBread,90\n")

    assert found.records == []
    assert found.counts["usable"] == 0
    assert sum(found.counts[k] for k in ("refused", "no_company")) == 2


def test_25_records_at_most_with_one_a_company_and_a_website_first():
    usable = [
        *({"row": n, "company_name": f"No site {n}"} for n in range(20)),
        *({"row": 100 + n, "company_domain": f"c{n % 15}.com"} for n in range(30)),
    ]

    records = chosen(usable)

    assert len(records) == MOST_RECORDS
    assert [one["row"] for one in records[:15]] == list(range(100, 115))
    assert [one["row"] for one in records[15:]] == list(range(10))


@pytest.mark.parametrize(
    ("data", "refusal"), [(b"", EmptyFile), (b"%PDF-1.7 x", NotATable), (b"\x89PNG", NotATable)]
)
def test_what_is_no_table_says_so(data, refusal):
    with pytest.raises(refusal) as caught:
        open_table(data)

    assert caught.value.sentence.endswith(".")


def test_a_person_spelled_otherwise_is_told_and_kept():
    found = sort(
        "Full name,Email,Company,Website,City\n"
        "Hannah Lindqvist,h.lindqvist@acme.com,Acme Inc.,acme.com,Boise\n"
        "Hanna Lindqvist,,ACME,www.acme.com,Boise\n"
        "Owen Byrne,owen@quay.com,Quay,quay.com,Omaha\n"
        "Maya Jensen,maya@larch.com,Larch,larch.com,Tucson\n"
    )

    assert (found.counts["usable"], found.counts["similar"]) == (4, 1)

"""Sorting a file's rows: pure, no database."""

from datetime import date

import pytest

from leadops.tour.rows import MOST_RECORDS, chosen, sort_rows
from prospects.mapping import guess
from prospects.tabular import EmptyFile, NotATable, open_table

TODAY = date(2026, 11, 20)


def sort(text: str, collected_on: date | None = TODAY, **held: str):
    table = open_table(text.encode())
    columns = {**guess(table.header, table.sample()).columns, **held}
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


NOTED = "Company,Website,Email,Last updated,Remark\n"


def test_a_day_that_cannot_be_read_is_told_and_counts_as_neither():
    found = sort(
        NOTED
        + "Acme,acme.com,a@acme.com,31.02.2025,\n"
        + "Quay,quay.com,b@quay.com,Q3 2026,\n"
        + "Larch,larch.com,c@larch.com,n/a,\n"
        + "Fox,fox.com,d@fox.com,2026-10-01,\n"
        + "Old,old.com,e@old.com,2024-10-01,\n",
        None,
    )

    assert (found.dates.read, found.dates.unread, found.dates.missing) == (2, 2, 1)
    assert found.dates.unread_example == "31.02.2025"
    assert (found.counts["usable"], found.counts["stale"]) == (4, 1)
    assert [one["has_unread_day"] for one in found.records] == [True, True, False, False]


def test_a_day_that_may_be_two_says_how_it_was_read():
    found = sort(
        NOTED + "Acme,acme.com,a@acme.com,02/11/2026,\nQuay,quay.com,b@quay.com,02.10.2026,\n"
    )

    assert (found.dates.either, found.dates.either_example) == (1, ("02/11/2026", "2026-11-02"))


def test_who_is_not_to_be_written_to_is_set_aside_with_every_row_of_the_address():
    found = sort(
        NOTED
        + "Acme,acme.com,a@acme.com,,bitte nicht mehr kontaktieren\n"
        + "Quay,quay.com,b@quay.com,,asked for a quote\n"
        + "Larch,larch.com,c@larch.com,2024-01-01,please do not contact again\n"
        + "Acme,acme.com,A@ACME.com,,asked for a quote\n"
        + "Fox,fox.com,d@fox.com,,\n"
        + "Fox,fox.com,d@fox.com,,do not contact\n",
        None,
        Remark="note",
    )

    assert [(one["row"], one["email"]) for one in found.set_aside] == [
        (2, "a@acme.com"), (4, "c@larch.com"), (7, "d@fox.com"),
    ]  # fmt: skip
    assert not any(one["is_gone"] for one in found.set_aside)
    counts = {kind: found.counts[kind] for kind in ("usable", "set_aside", "duplicate", "stale")}
    assert counts == {"usable": 1, "set_aside": 3, "duplicate": 2, "stale": 0}
    assert [one["row"] for one in found.records] == [3]
    assert len(found.people) == 1


def test_who_died_and_whose_company_is_no_more_is_set_aside():
    found = sort(
        NOTED
        + "Acme,acme.com,a@acme.com,,Kunde verstorben\n"
        + "Quay,quay.com,b@quay.com,,Quay in liquidation since 2024\n"
        + "Larch,larch.com,c@larch.com,,Your supplier is insolvent.\n",
        None,
        Remark="note",
    )

    assert [one["row"] for one in found.set_aside] == [2, 3]
    assert all(one["is_gone"] for one in found.set_aside)
    assert [one["row"] for one in found.records] == [4]


def test_a_column_that_is_no_note_sets_nobody_aside():
    found = sort(NOTED + "Acme,acme.com,a@acme.com,,do not contact\n")

    assert (found.counts["usable"], found.set_aside) == (1, [])

"""Columns of any table are typed by their cells."""

import numpy as np
import pytest

from scoring.ladder import cells
from scoring.ladder.columns import Kind, read, words_of


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["1,234", "7"], [1234.0, 7.0]),
        (["1.234,5", "0,75"], [1234.5, 0.75]),
        (["$1.2M", "800k"], [1_200_000.0, 800_000.0]),
        (["51-200", "10,001+"], [125.5, 10_001.0]),
        (["12 %", "7.5%"], [12.0, 7.5]),
        (["2 h", "30 min"], [7200.0, 1800.0]),
        (["-4", "(5)"], [-4.0, -5.0]),
        (["02.Medium", "AB 12", "1E400", "x"], [None, None, None, None]),
    ],
)
def test_numbers_are_read_with_their_units(texts, expected) -> None:
    assert cells.numbers(texts) == expected


def test_days_are_read_day_or_month_first_by_the_whole_column() -> None:
    assert cells.days(["2021-03-04", "4 Mar 2021", "March 4, 2021"]) == [18690.0] * 3
    assert cells.days(["13/02/2020", "01/03/2020"]) == [18305.0, 18322.0]
    assert cells.days(["02/13/2020", "03/01/2020"]) == [18305.0, 18322.0]
    assert cells.days(["31.12.2020", "not a day"]) == [18627.0, None]


@pytest.mark.parametrize("text", ["", "Select", "NULL", "n/a", " - ", "#N/A", "None"])
def test_ways_of_leaving_a_cell_empty_say_nothing(text) -> None:
    assert cells.is_missing(text)


def test_kinds_are_found() -> None:
    rows = [
        [f"id-{n}", str(n * 7 % 40), f"2021-0{1 + n % 9}-11", "yes" if n % 3 else "no", "same", ""]
        for n in range(120)
    ]
    header = ["Ref", "Visits", "Seen", "Opted in", "Country", "Empty"]

    sheet = read(header, rows)

    kinds = [column.kind for column in sheet.columns.values()]
    assert kinds == [Kind.ID, Kind.NUMBER, Kind.DATE, Kind.CATEGORY, Kind.CONSTANT, Kind.EMPTY]
    assert list(sheet.usable().columns) == ["Visits", "Seen", "Opted in"]


def test_addresses_count_by_their_domain() -> None:
    sheet = read(["Mail"], [[f"p{n}@{'acme' if n % 2 else 'quay'}.example"] for n in range(100)])

    assert sheet.columns["Mail"].levels == ("quay.example", "acme.example")
    assert sheet.kinds() == {"Mail": "host"}


def test_other_rows_are_read_as_the_first_were() -> None:
    first = read(["Visits", "Mail"], [[str(n), f"p{n}@acme.example"] for n in range(30)])

    one = read(["Visits", "Mail"], [["7", "x@acme.example"]], first.kinds())

    assert one.columns["Visits"].kind == Kind.NUMBER
    assert np.array_equal(one.columns["Visits"].numbers(), [7.0])
    assert one.columns["Mail"].levels == ("acme.example",)


def test_names_are_split_into_words() -> None:
    assert words_of("Stage_Change_Date__c") == ["stage", "change", "date"]
    assert words_of("LastModifiedDate") == ["last", "modified", "date"]

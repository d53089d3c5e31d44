"""What would come of a file, counted before anything is stored (DIS2)."""

from datetime import date

from prospects import previews
from prospects.mapping import guess
from prospects.previews import preview
from prospects.tabular import open_table

TODAY = date(2026, 11, 1)


def previewed(table):
    columns = guess(table.header, table.sample()).columns
    return preview(table, columns, default_country="US", today=TODAY)


def counted(rows: int, monkeypatch, *, most: int = 200_000):
    monkeypatch.setattr(previews, "COUNTED", 10)
    monkeypatch.setattr(previews, "MOST", most)
    lines = "".join(f"Harbor {n} Inc,ann{n}@harbor{n}.com\n" for n in range(rows))
    table = open_table(f"Company,Email\n{lines}".encode(), name="a.csv")
    return previewed(table)


def test_short_file_is_counted_whole(monkeypatch):
    seen = counted(8, monkeypatch)

    assert (seen.counted, seen.total, seen.is_longer) == (8, 8, False)
    assert seen.counts == {"ok": 8}
    assert seen.samples["Company"] == ["Harbor 0 Inc", "Harbor 1 Inc", "Harbor 2 Inc"]


def test_longer_file_is_counted_on_its_first_rows(monkeypatch):
    seen = counted(25, monkeypatch)

    assert (seen.counted, seen.total, seen.is_longer) == (10, 25, False)
    assert seen.counts == {"ok": 10}


def test_very_long_file_is_told_as_more_than(monkeypatch):
    seen = counted(50, monkeypatch, most=30)

    assert (seen.counted, seen.total, seen.is_longer) == (10, 30, True)


def test_gaps_and_first_refusals_are_told():
    data = b"Company,Email,Name\nAcme,,Ann Lee\nQuay,nope,Bo Ek\n,pat@gmail.com,Pat Po\nHarbor,,\n"
    table = open_table(data, name="a.csv")

    seen = previewed(table)

    assert seen.counts == {
        "ok": 3,
        "refused": 1,
        "without_email": 2,
        "without_company": 1,
        "without_person": 1,
    }
    assert seen.refusals[0].startswith("Row 3, email: “nope” is no e-mail address")


def test_values_that_cannot_be_read_are_told_by_field():
    data = b"Company,Employees,Phone\nAcme,abc,+1 415 555 0100\nQuay,many,12\nHarbor,7,\n"
    table = open_table(data, name="a.csv")

    seen = previewed(table)

    assert seen.counts["ok"] == 3
    assert seen.left_out == {
        "employees": {"count": 2, "example": "employees “abc” is no number"},
        "phone": {"count": 1, "example": "phone “12” cannot be dialled as written"},
    }


def test_a_last_update_that_is_still_to_come_is_told_and_not_taken():
    """DIS4: such a row would be fresh for ever."""
    data = b"Company,Last Updated\nAcme,2026-10-01\nQuay,2031-01-01\n"
    table = open_table(data, name="a.csv")

    seen = previewed(table)

    assert seen.counts["ok"] == 2
    assert seen.left_out == {
        "updated_at": {"count": 1, "example": "updated_at “2031-01-01” is no past day"}
    }

"""`lab import` as lab.md describes it (DIS2, DIS9): the code of the upload page, on files."""

# ruff: noqa: T201 - the measured figures are printed with their n

import io
import json
import subprocess
import sys
import tracemalloc
from datetime import datetime
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from openpyxl import Workbook

from leadops.lab.commands import import_
from prospects.headers import FIELDS

CSV = (
    "First Name,Last Name,Company,Email,# Employees\n"
    'Ann,Lee,"Acme, Inc.",ann@acme.com,"1,234"\n'
    "Ann,Lee,Acme Inc,ANN@ACME.COM,51-200\n"
    "Bo,Ek,Quay,not an address,\n"
)


@pytest.fixture
def leads(tmp_path: Path) -> Path:
    path = tmp_path / "leads.csv"
    path.write_text(CSV)
    return path


def ran(*files: object, **options: object) -> list[dict]:
    return list(import_.run({"files": [str(file) for file in files], "map": None, **options}))


def test_first_object_is_mapping_dialect_and_vendor(leads: Path) -> None:
    first = ran(leads)[0]

    assert first["mapping"] == {
        "First Name": "first_name",
        "Last Name": "last_name",
        "Company": "company_name",
        "Email": "email",
        "# Employees": "employees",
    }
    assert (first["dialect"]["format"], first["dialect"]["delimiter"]) == ("csv", ",")
    assert first["vendor"] is None


def test_then_a_row_each_with_its_outcome(leads: Path) -> None:
    rows = ran(leads)[1:]

    assert [(row["row"], row["outcome"], row["reason"]) for row in rows] == [
        (1, "ok", None),
        (2, "duplicate_in_file", "Row 3: row 2 has the same e-mail address."),
        (
            3,
            "refused",
            "Row 4, email: “not an address” is no e-mail address: an email address must have an @-sign.",
        ),
    ]
    assert rows[0]["record"]["employees"] == 1234
    assert rows[0]["record"]["email"] == "ann@acme.com"
    assert rows[1]["record"]["employees"] == "51-200"


def test_mapping_may_be_given(leads: Path) -> None:
    answers = ran(leads, map='{"Email": "email", "Company": "company_name", "Last Name": null}')

    assert answers[0]["mapping"] == {
        "First Name": None,
        "Last Name": None,
        "Company": "company_name",
        "Email": "email",
        "# Employees": None,
    }
    assert answers[1]["record"].keys() == {
        "company_name",
        "company_domain",
        "email",
        "email_kind",
        "email_domain",
    }


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("{", "no JSON"),
        ('{"Email": 1}', "is an object"),
        ("[1]", "cannot be read"),
        ('{"Nope": "email"}', "no column “Nope”"),
        ('{"Email": "mail"}', "is no field"),
        ('{"Email": "email", "Company": "email"}', "both mapped"),
    ],
)
def test_broken_mapping_is_wrong_usage(leads: Path, given: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        ran(leads, map=given)


def test_bad_file_gets_an_error_and_the_next_is_read(leads: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.write_bytes(b"")

    answers = ran(empty, tmp_path / "gone.csv", leads)

    assert [answer.get("error") for answer in answers[:2]] == [
        "The file is empty: it has no bytes.",
        "The file cannot be opened: No such file or directory.",
    ]
    assert len(answers) == 6
    assert {answer["file"] for answer in answers[2:]} == {str(leads)}


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin:
        buffer = io.BytesIO(CSV.encode("utf-16"))

    monkeypatch.setattr("sys.stdin", Stdin)

    answers = ran("-")

    assert answers[0]["dialect"]["encoding"] == "utf-16"
    assert len(answers) == 4


def test_command_prints_json_lines_and_ends_by_usage(
    leads: Path, capsys: pytest.CaptureFixture
) -> None:
    call_command("lab", "import", str(leads))

    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert lines == ran(leads)
    with pytest.raises(CommandError) as wrong:
        call_command("lab", "import", str(leads), "--map", "{")
    assert wrong.value.returncode == 2


def test_command_needs_no_database_and_no_service(leads: Path, tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, str(root / "manage.py"), "lab", "import", str(leads)],
        env={"DATABASE_URL": "postgresql:///nowhere", "PATH": "", "LEADOPS_VAR": str(tmp_path)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert (done.returncode, len(done.stdout.splitlines())) == (0, 4), done.stderr
    assert "nowhere" not in done.stdout
    unknown = subprocess.run(
        [sys.executable, str(root / "manage.py"), "lab", "nonsense", "x"],
        env={"PATH": "", "LEADOPS_VAR": str(tmp_path)},
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert unknown.returncode == 2


def test_same_input_gives_the_same_bytes(leads: Path) -> None:
    assert json.dumps(ran(leads)) == json.dumps(ran(leads))


def test_memory_grows_by_a_key_a_row_only(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    with path.open("w") as file:
        file.write("Company,Website\n")
        for number in range(20_000):
            file.write(f"Harbor {number} Inc,harbor{number}.com\n")
    # What is cached for speed is bounded; it is filled before the growth is measured.
    for _ in import_.run({"files": [str(path)], "map": None}):
        pass
    tracemalloc.start()

    for _ in import_.run({"files": [str(path)], "map": None}):
        pass
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    print(f"peak {peak / 20_000:.0f} bytes a row over 20,000 rows")
    assert peak / 20_000 < 250


def test_real_tables_are_read_whole(public_data: Path) -> None:
    files = sorted((public_data / "companies").glob("*.csv"))
    files += sorted((public_data / "crm_opportunities").glob("*.csv"))
    counts = {}
    for file in files:
        answers = ran(file)
        assert "error" not in answers[0], file.name
        assert set(answers[0]["mapping"].values()) <= {None, *FIELDS}
        counts[file.name] = len(answers) - 1

    print(f"{len(files)} real files, {sum(counts.values()):,} rows")
    assert counts["fortune1000_2020.csv"] == 1000
    assert counts["crunchbase_2013_companies.csv"] == 3231
    assert counts["layoffs_2020_2023_dirty.csv"] == 2361


def test_date_cells_of_a_workbook_say_when_a_row_was_updated(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Name", "Email", "Updated"])
    book.active.append(["Ann Lee", "ann@acme.com", datetime(2025, 3, 4)])
    book.active.append(["Bo Lee", "bo@acme.com", datetime(2025, 3, 5, 10, 30)])
    book.save(tmp_path / "leads.xlsx")

    answers = ran(tmp_path / "leads.xlsx")

    assert answers[0]["mapping"]["Updated"] == "updated_at"
    assert [one["record"]["updated_at"] for one in answers[1:]] == ["2025-03-04", "2025-03-05"]


def test_totals_and_the_notes_under_a_report_are_no_companies(tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    path.write_text(
        "Account Name,Website,Employees\n"
        "Total SE,total.example,100\n"
        "Total Wine,,20\n"
        "\n"
        "Lone Ltd\n"
        "Quay AG,quay.example,5\n"
        "Grand Total,,125\n"
        "\n"
        "All Accounts\n"
        '"Copyright (c) 2000-2026 Vendor, inc. All rights reserved."\n'
        "Generated By: Kim\n"
        "Harbour Ltd\n"
    )

    rows = ran(path)[1:]

    assert [row["outcome"] for row in rows] == ["ok"] * 4 + ["refused"] * 5
    assert rows[4]["reason"] == "Row 7: it is a total or a note and no record; nothing to do."

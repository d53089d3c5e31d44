"""`lab resolve`: any headers, clusters, doubts, and the same bytes on two runs (DIS2, DIS9)."""

import csv
import io
import json
import sys
from collections import Counter

import pytest
from django.core.management import CommandError, call_command

from leadops.lab.commands.resolve import run
from prospects.matching.resolving import resolve
from prospects.matching.table import Coded

ACCOUNTS = """\
Firma,Webseite,PLZ,Ort,Anmerkung
Acme GmbH,https://www.acme.de/,10115,Berlin,neu
ACME,acme.de,,Berlin,
Quay Works Ltd,quay.works,,London,neu
Harbour Freight Lines,,20095,Hamburg,
Harbor Freight Lines Inc.,,20095,Hamburg,neu
"""
CONTACTS = """\
ref,First,Family name,Mail,Phone,Employer
p1,William,Anderberg,w.anderberg@acme.com,+1 415 555 2671,Acme Inc
p2,Bill,Anderbreg,,(415) 555-2671,ACME
p3,Ann,Lee,info@acme.com,,Acme Inc
p4,Bob,Ek,info@acme.com,,Acme Inc
"""


def resolved(path, text, kind, **options):
    path.write_text(text, encoding="utf-8")
    answers = list(run({"files": [str(path)], "kind": kind, "id": None, **options}))
    rows = {answer["id"]: answer for answer in answers if "cluster" in answer}
    return rows, [answer for answer in answers if "pair" in answer]


def test_companies_under_foreign_headers_are_clustered(tmp_path):
    rows, _ = resolved(tmp_path / "firmen.csv", ACCOUNTS, "account")

    assert [rows[number]["cluster"] for number in (1, 2, 3, 4, 5)] == [1, 1, 3, 4, 4]
    assert rows[1]["probability"] == rows[2]["probability"] >= 0.95
    assert rows[3]["probability"] is None


def test_people_are_named_by_the_id_column_and_colleagues_stay_apart(tmp_path):
    rows, _ = resolved(tmp_path / "people.csv", CONTACTS, "contact", id="ref")

    assert {ref: row["cluster"] for ref, row in rows.items()} == {
        "p1": "p1", "p2": "p1", "p3": "p3", "p4": "p4",
    }  # fmt: skip


def test_doubtful_pair_says_why_and_is_not_joined(tmp_path):
    text = "name,website\nAcme,acme.com\nAcme,acme.io\nQuay,quay.works\n"

    rows, doubts = resolved(tmp_path / "a.csv", text, "account")

    assert rows[1]["cluster"] != rows[2]["cluster"]
    assert [doubt["pair"] for doubt in doubts] == [[1, 2]]
    assert 0.5 <= doubts[0]["probability"] < 0.95
    assert doubts[0]["because"][0].startswith("the names agree (+")


def test_single_column_is_enough(tmp_path):
    rows, _ = resolved(
        tmp_path / "a.csv", "Company\nBlue Harbor LLC\nBlue Harbor\nQuay\n", "account"
    )

    assert [rows[number]["cluster"] for number in (1, 2, 3)] == [1, 1, 3]


def test_record_numbers_and_times_are_no_evidence(tmp_path):
    people = [("Ann", "Lee"), ("Bob", "Ek"), ("Cai", "Wu"), ("Dee", "Ray")]
    text = "Record ID,Created,First name,Last name,Company\n" + "".join(
        f"{100 + n},2024-01-01T10:00:00Z,{first},{last},Firm {n}\n"
        for n, (first, last) in enumerate(people)
    )

    rows, doubts = resolved(tmp_path / "a.csv", text, "contact")

    assert len({row["cluster"] for row in rows.values()}) == 4
    assert doubts == []


@pytest.mark.parametrize(
    "text",
    [
        "name\nAcme\n",
        "name,city\n,\n,\n",
        "a,b,c\n\x01,,\n=1+1,<b>,'; DROP TABLE\n",
        "name\n" + "Acme " * 900 + "\n" + "Acme " * 901 + "\n",
        "name\n" + "Same\n" * 300,
        "name,email\n株式会社日立製作所,a@b\n日立製作所,@\n",
    ],
)
@pytest.mark.parametrize("kind", ["account", "contact"])
def test_odd_tables_are_answered_row_by_row(tmp_path, text, kind):
    (tmp_path / "odd.csv").write_text(text, encoding="utf-8")

    answers = list(run({"files": [str(tmp_path / "odd.csv")], "kind": kind, "id": None}))

    assert all(set(answer) & {"cluster", "pair", "error"} for answer in answers)
    json.dumps(answers, allow_nan=False)


def test_many_rows_of_one_company_are_one_cluster(tmp_path):
    names = ["Gist-Brocades N.V.", "GIST BROCADES NV", "Gist Brocades", "Gist-Brocades, B.V."]
    text = "applicant name\n" + "".join(f'"{name}"\n' for name in names * 200) + "Quay Works\n"

    rows, _ = resolved(tmp_path / "a.csv", text, "account")

    assert {rows[number]["cluster"] for number in range(1, 801)} == {1}
    assert rows[801]["cluster"] == 801


def test_unreadable_file_gets_an_error_and_the_next_goes_on(tmp_path):
    (tmp_path / "empty.csv").write_text("")
    (tmp_path / "good.csv").write_text("name\nAcme\n")
    files = [str(tmp_path / "empty.csv"), str(tmp_path / "good.csv"), str(tmp_path / "gone.csv")]

    answers = list(run({"files": files, "kind": "account", "id": None}))

    assert [("error" in answer, answer["file"]) for answer in answers] == [
        (True, files[0]), (False, files[1]), (True, files[2]),
    ]  # fmt: skip


def test_unknown_id_column_is_wrong_usage(tmp_path):
    (tmp_path / "a.csv").write_text("name\nAcme\n")

    with pytest.raises(CommandError) as refused:
        call_command("lab", "resolve", str(tmp_path / "a.csv"), "--kind", "account", "--id", "x")

    assert refused.value.returncode == 2


def test_two_runs_write_the_same_bytes(tmp_path, monkeypatch):
    (tmp_path / "a.csv").write_text(CONTACTS * 3, encoding="utf-8")
    written = []
    for _ in range(2):
        raw = io.BytesIO()
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="utf-8"))
        call_command("lab", "resolve", str(tmp_path / "a.csv"), "--kind", "contact")
        sys.stdout.flush()
        written.append(raw.getvalue())

    assert written[0] == written[1] != b""


def test_organisations_of_city_lists_reach_their_goal(public_data):
    path = public_data / "dedupe" / "early_childhood_orgs.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    columns = {
        name: Coded.of((row[name] or "").strip() for row in rows)
        for name in rows[0]
        if name not in {"Id", "True Id"}
    }

    found = resolve(columns, len(rows), "account").groups.group.tolist()

    gold = [row["True Id"] for row in rows]
    right = pairs_of(list(zip(gold, found, strict=True)))
    precision, recall = right / pairs_of(found), right / pairs_of(gold)
    assert precision >= 0.95
    assert 2 * precision * recall / (precision + recall) >= 0.93


def pairs_of(labels):
    return sum(n * (n - 1) // 2 for n in Counter(labels).values())

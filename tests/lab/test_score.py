"""`lab score` as lab.md describes it, on files."""

import csv
import os
from pathlib import Path

import pytest

from leadops.lab.commands import score
from tests.scoring.ladder.leads import past

KEYS = {
    "step", "why", "refused_columns", "n", "positives", "auc", "calibration_error",
    "top_decile_lift", "brier",
}  # fmt: skip
PUBLIC = Path(os.environ.get("PUBLIC_DATA", ""), "lead_scoring")


def run(*files: Path | str, **over) -> list[dict]:
    options = {"files": list(map(str, files)), "outcome": "Won", "positive": "yes"}
    return list(score.run(options | over))


@pytest.fixture
def leads(tmp_path: Path) -> Path:
    sheet, y = past(700)
    path = tmp_path / "leads.csv"
    with path.open("w", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow([*sheet.columns, "Lost Reason", "Won"])
        for row, won in enumerate(y):
            cells = [c.levels[c.codes[row]] for c in sheet.columns.values()]
            writer.writerow([*cells, "" if won else "Price", "yes" if won else "no"])
    return path


def test_a_file_gives_its_verdict_with_the_keys_of_the_contract(leads) -> None:
    (found,) = run(leads)

    assert set(found) >= KEYS
    assert (found["step"], found["n"]) == ("rules", 700)
    assert found["refused_columns"] == [
        {
            "column": "Lost Reason",
            "reason": "Its name says that it is the reason of an outcome, so the outcome was there "
            "first.",
        }
    ]
    assert found["auc"][0] <= found["auc"][1] <= found["auc"][2]


def test_leads_are_scored_with_reasons_that_sum(leads, tmp_path) -> None:
    later = tmp_path / "later.csv"
    later.write_text("Source,Visits\nsource 2,9\nsource 1,\n")

    _, first, second = run(leads, predict=str(later))

    assert (first["row"], second["row"]) == (1, 2)
    assert first["score"] > second["score"]
    for answer in (first, second):
        assert sum(reason["points"] for reason in answer["reasons"]) == answer["score"]
    assert second["confidence"] < first["confidence"]


def test_a_refused_column_is_kept_with_a_note(leads) -> None:
    (found,) = run(leads, keep=["Lost Reason=Copied from the form."])

    assert found["refused_columns"] == []
    assert found["kept_columns"][0]["note"] == "Copied from the form."


@pytest.mark.parametrize(
    ("over", "error"),
    [
        ({"outcome": "Wom"}, "The file has no column “Wom”. It has Visits, Source,"),
        ({"positive": "si"}, "“si” does not occur in “Won”, which has"),
        ({"time": "Source"}, "“Source” tells no time: its cells are neither dates nor numbers."),
    ],
)
def test_a_file_that_cannot_be_judged_gets_a_sentence(leads, over, error) -> None:
    (found,) = run(leads, **over)

    assert found["error"].startswith(error)


def test_wrong_usage_raises(leads) -> None:
    with pytest.raises(ValueError, match="write COL=NOTE"):
        run(leads, keep=["Lost Reason"])
    with pytest.raises(ValueError, match=r"--predict: .* cannot be opened"):
        run(leads, predict="/nowhere.csv")


def test_several_files_carry_their_names_and_one_bad_file_stops_nothing(leads, tmp_path) -> None:
    empty = tmp_path / "empty.csv"
    empty.touch()

    bad, good = run(empty, leads)

    assert bad == {"file": str(empty), "error": "The file is empty: it has no bytes."}
    assert good["file"] == str(leads)


@pytest.mark.skipif(not PUBLIC.is_dir(), reason="PUBLIC_DATA is not set: no real leads here")
def test_bank_leads_by_month_drift() -> None:
    (found,) = run(PUBLIC / "bank_marketing.csv", outcome="y", positive="yes", time="month")

    assert found["step"] == "rules"
    assert "drift" in found["why"]
    assert [one["column"] for one in found["refused_columns"]] == ["duration"]

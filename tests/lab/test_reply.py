"""`lab reply` as lab.md describes it: the new text, and what was taken away."""

import io
from pathlib import Path

import pytest

from leadops.lab.commands import reply

BODY = "Yes, gladly.\n\n-- \nAda\n\nOn Mon, 16 Nov 2026 at 9:00, Mara <m@q.example> wrote:\n> hi\n"


def test_new_text_and_the_removed_stretches(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(BODY)

    answers = list(reply.run({"files": [str(path)]}))

    assert answers == [
        {
            "file": str(path),
            "new_text": "Yes, gladly.",
            "removed": [
                {"kind": "signature", "text": "-- \nAda"},
                {
                    "kind": "quote",
                    "text": "On Mon, 16 Nov 2026 at 9:00, Mara <m@q.example> wrote:\n> hi",
                },
            ],
        }
    ]


def test_standard_input_in_another_charset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("Grüße".encode("latin-1"))))

    assert next(iter(reply.run({"files": ["-"]})))["new_text"] == "Grüße"


def test_missing_file_and_giant_get_an_error_and_the_next_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reply, "MAX_BYTES", 100)
    (tmp_path / "a.txt").write_text("x" * 101)
    (tmp_path / "b.txt").write_text("Yes.")

    answers = list(reply.run({"files": [str(tmp_path / "none"), str(tmp_path)]}))

    assert [one.get("error") for one in answers] == [
        "The file cannot be opened: No such file or directory.",
        "The body is larger than 25 MB.",
        None,
    ]

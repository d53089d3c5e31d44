"""`lab voice`: the contract of the command (OUT6, OUT7)."""

import json

import pytest

from leadops.lab.commands import voice

RULES = {
    "rules": [
        {"id": "R1", "kind": "phrase", "value": "hope", "severity": "block", "message": "No hope."},
        {
            "id": "R2",
            "kind": "pattern",
            "value": r"\bhop\w+",
            "severity": "warn",
            "message": "Hop.",
        },
        {"id": "R3", "kind": "length", "value": 3, "severity": "warn", "message": "Too long."},
    ]
}


def run(*files, rules=None):
    return list(voice.run({"files": [str(one) for one in files], "rules": rules}))


def test_findings_stand_where_they_say_in_the_file(tmp_path):
    file = tmp_path / "a.txt"
    text = "Hi Ana,\r\n\r\nWir — hope it’s fine 😀, hope so."
    file.write_bytes(text.encode())

    [answer] = run(file, rules=json.dumps(RULES))

    assert [
        (one["rule"], one["severity"], text[one["start"] : one["end"]], one["message"])
        for one in answer["findings"]
    ] == [
        ("R1", "block", "hope", "No hope."),
        ("R2", "warn", "hope", "Hop."),
        ("R3", "warn", "hope it’s fine 😀, hope so.", "Too long."),
        ("R1", "block", "hope", "No hope."),
        ("R2", "warn", "hope", "Hop."),
    ]
    assert answer["words"] == 8


def test_answer_has_every_key_and_default_rules(tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("Subject: Re: Hello\n\nI hope you're well — it is amazing!\n", "utf-8")

    [answer] = run(file)

    assert {"file", "findings", "ai_sounding", "words", "grade"} <= set(answer)
    assert {"no-fake-reply", "no-hope-well", "no-dash", "no-exclamation", "no-hype"} <= {
        one["rule"] for one in answer["findings"]
    }
    assert {one["severity"] for one in answer["findings"]} <= {"block", "warn"}
    assert 0 <= answer["ai_sounding"] <= 1


def test_generated_draft_gets_findings_at_its_words(tmp_path):
    file = tmp_path / "a.txt"
    text = (
        "Subject: Growth\n\nHi Ana,\n\nI hope this finds you well. I am impressed by your passion. "
        "We help teams like yours boost growth. Would you be open to a quick call?\n"
    )
    file.write_text(text, "utf-8")

    [answer] = run(file)

    sounds = [one for one in answer["findings"] if one["rule"] == "sounds-generated"]
    assert answer["ai_sounding"] > 0.5
    assert "impressed by" in [text[one["start"] : one["end"]] for one in sounds]


def test_bad_input_gets_an_error_and_the_next_goes_on(tmp_path):
    (tmp_path / "bytes.txt").write_bytes(b"\xff\x00\xfe\x01")
    (tmp_path / "empty.txt").write_bytes(b"")

    answers = run(tmp_path / "no.txt", tmp_path / "bytes.txt", tmp_path, tmp_path / "empty.txt")

    assert ["error" in one for one in answers] == [True, True, True, False]
    assert (answers[3]["words"], answers[3]["ai_sounding"]) == (0, 0.0)


@pytest.mark.parametrize(
    ("rules", "said"),
    [
        ("{", "no JSON"),
        ("no-such-file.json", "cannot be read"),
        ('{"rules": [{"id": "R9", "kind": "phrase", "value": "x"}]}', "Rule R9: message"),
        ('{"rules": [{"id": "R9", "kind": "cat", "message": "m"}]}', "Rule R9: kind"),
    ],
)
def test_bad_rules_are_wrong_usage(tmp_path, rules, said):
    with pytest.raises(ValueError, match=said):
        run(tmp_path / "a.txt", rules=rules)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wir planen die Besuche und Ihr Team spart Zeit.", "de"),
        ("Nous planifions les visites pour votre équipe.", "fr"),
        ("We plan the visits for your team.", "en"),
    ],
)
def test_grade_is_by_the_language_of_the_draft(tmp_path, text, language):
    file = tmp_path / "a.txt"
    file.write_text(text, "utf-8")

    assert run(file)[0]["language"] == language

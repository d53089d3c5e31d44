"""`lab transfer`: the contract of the command (ENR6)."""

import json

import pytest

from leadops.lab.commands import transfer

CONTACT = {
    "id": "a",
    "name": "Ana Diaz",
    "company": "Quay",
    "signals": [{"quote": "We fill 40,000 jars a day in Lyon.", "url": "https://quay.example"}],
}
OTHERS = [{"id": "b", "facts": ["Harbour sells frozen fish."]}, {"id": 3}, {}]


def run(tmp_path, document):
    file = tmp_path / "a.json"
    file.write_text(document if isinstance(document, str) else json.dumps(document), "utf-8")
    [answer] = transfer.run({"files": [str(file)]})
    return answer


def test_tied_text_has_anchors_that_stand_in_it(tmp_path):
    text = "Hi Ana,\n\n40,000 jars a day in Lyon, who plans that?"

    answer = run(tmp_path, {"text": text, "contact": CONTACT, "others": OTHERS})

    assert (answer["transferable"], answer["fits"], answer["counter_example"]) == (False, 0, None)
    assert answer["anchors"] == ["40,000 jars a day in Lyon"]
    assert all(anchor in text for anchor in answer["anchors"])


def test_generic_text_names_whom_it_fits(tmp_path):
    answer = run(tmp_path, {"text": "I love Quay.", "contact": CONTACT, "others": OTHERS})

    assert (answer["transferable"], answer["fits"], answer["counter_example"]) == (True, 3, "b")
    assert answer["anchors"] == []


@pytest.mark.parametrize("others", [None, []])
def test_without_a_corpus_nothing_is_decided(tmp_path, others):
    answer = run(tmp_path, {"text": "I love Quay.", "contact": CONTACT, "others": others})

    assert answer["transferable"] is None
    assert answer["fits"] == 0


@pytest.mark.parametrize(
    "document",
    [
        "{",
        "[]",
        '"x"',
        {"contact": {}},
        {"text": "x", "contact": "Ana"},
        {"text": "x", "others": [3]},
    ],
)
def test_bad_document_gets_an_error(tmp_path, document):
    assert "error" in run(tmp_path, document)


def test_list_is_answered_one_by_one(tmp_path):
    file = tmp_path / "a.json"
    good = {"text": "I love Quay.", "contact": CONTACT, "others": OTHERS}
    file.write_text(json.dumps([good, 3, good]), "utf-8")

    answers = list(transfer.run({"files": [str(file)]}))

    assert [one["index"] for one in answers] == [0, 1, 2]
    assert [one.get("transferable") for one in answers] == [True, None, True]
    assert answers[1]["error"] == "Write an object with text, contact and others."


def test_missing_file_gets_an_error(tmp_path):
    assert "error" in next(transfer.run({"files": [str(tmp_path / "no.json")]}))

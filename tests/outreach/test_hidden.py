"""What is shown is what is sent (reliability, threat 12)."""

import pytest

from outreach import hidden


@pytest.mark.parametrize(
    ("text", "kind", "place"),
    [
        ("pay\u200bpal", "zero_width", 3),
        ("a\u202eb", "bidi", 1),
        ("a\u2066b", "bidi", 1),
        ("tag\U000e0041", "zero_width", 3),
        ("soft\u00adhyphen", "zero_width", 4),
        ("bell\x07", "control", 4),
        ("p\u0430ypal", "lookalike", 0),
        ("\u0440\u0430\u0441\u0435", "lookalike", 0),
    ],
)
def test_disguise_is_found_where_it_stands(text, kind, place):
    found = hidden.find(text)

    assert [(one.kind, one.start) for one in found] == [(kind, place)]


@pytest.mark.parametrize(
    "text",
    [
        "Plain words.",
        "Zürich, naïve – café",
        "Привет, мир",
        "Καλημέρα κόσμε",
        "Ship it 👩\u200d💻",
        "日本語",
    ],
)
def test_honest_text_of_any_alphabet_is_clean(text):
    assert hidden.find(text) == ()
    assert hidden.is_clean(text)

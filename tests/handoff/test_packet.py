"""The packet quotes and never invents (HND1, HND2, HND7)."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from handoff.packet import Material, Quoted, Turn, sentences, write

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)


def material(reply: str, **over) -> Material:
    turns = [
        Turn(AT, "Mara", False, "Your new warehouse", "Hi Dana,\n\nYou open a second warehouse in Rotterdam. Is stock counted twice a day there?\n\nMara"),
        Turn(AT.replace(hour=12), "Dana Ruiz", True, "Re: Your new warehouse", reply),
    ]  # fmt: skip
    facts = {
        "company": "Harrow",
        "person": "Dana Ruiz",
        "title": "Head of Operations",
        "disposition": "question",
        "because": "a question",
        "source": "Fair",
        "turns": turns,
        "score": 72,
        "reasons": [("Opens warehouses", 20), ("Small team", -5), ("Nothing", 0)],
        "signals": [Quoted("A second warehouse opens.", "opens a second warehouse", "https://x")],
    }
    return Material(**facts | over)


def test_summary_quotes_both_sides_with_their_place() -> None:
    packet = write(
        material("Hello Mara,\nWe count once. Does it speak with SAP?\nBest regards\nDana")
    )

    assert [(line.quote, line.source) for line in packet.summary] == [
        ("We count once.", "Reply “Re: Your new warehouse”"),
        ("Does it speak with SAP?", "Reply “Re: Your new warehouse”"),
        ("You open a second warehouse in Rotterdam.", "Message “Your new warehouse”"),
    ]
    assert packet.questions == ["Does it speak with SAP?"]
    assert packet.approach == [  # the reason is the one that was sent, not the newest signal
        "Answer the question first; ask for nothing before that.",
        "Answer: Does it speak with SAP?",
        "Stay with the reason that made them reply: You open a second warehouse in Rotterdam.",
    ]


def test_record_and_signals_stand_as_of_the_handoff() -> None:
    packet = write(material("Yes.", last_contact_at=AT))

    assert packet.record[:4] == [
        ("Source", "Fair"),
        ("Score", "72"),
        ("Last contact", "2026-11-20T10:00:00+00:00"),
        ("Messages so far", "1"),
    ]
    assert [line.text for line in packet.signals] == [
        "A second warehouse opens.",
        "Opens warehouses (+20 points)",
        "Small team (-5 points)",
    ]


@given(st.text(max_size=400))
def test_every_quote_stands_in_what_was_written(reply: str) -> None:
    """Nothing is made up: every quote is verbatim but for white space."""
    packet = write(material(reply))
    whole = " ".join(" ".join(turn["text"] for turn in packet.transcript).split())

    for line in packet.summary:
        assert line.quote in whole
    assert packet == write(material(reply))


def test_long_reply_is_read_in_bounded_time() -> None:
    assert len(sentences("word " * 400_000)) == 1


def test_a_sentence_does_not_end_inside_an_address_or_a_figure():
    text = "Write to desk@summit.example for that. We pay 3.5 million a year."

    assert sentences(text) == [
        "Write to desk@summit.example for that.",
        "We pay 3.5 million a year.",
    ]

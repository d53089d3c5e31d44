"""What people strike out again and again."""

from leadops.insights.phrases import struck_phrases

OFFER = "Hi Ana, we keep customers told when somebody comes. Is this on your desk?"
SHORT = "Hi Ana, we keep customers told. Is this on your desk?"


def test_phrase_struck_in_two_drafts_is_named_whole_and_once():
    assert struck_phrases([(OFFER, SHORT)] * 3) == [("when somebody comes", 3)]


def test_what_one_draft_lost_is_no_pattern():
    assert struck_phrases([(OFFER, SHORT), ("Hello Bo. Yes please.", "Hello Bo.")]) == []


def test_words_put_in_and_single_words_are_no_phrase():
    assert struck_phrases([("We plan visits.", "We plan the visits of teams.")] * 2) == []
    assert struck_phrases([("We really plan.", "We plan.")] * 2) == []


def test_most_frequent_comes_first_and_sentences_are_not_joined():
    rare = ("Hi Bo. Ask us today. Call me soon.", "Hi Bo.")
    often = ("alpha beta gamma", "gamma")

    assert struck_phrases([often, often, often, rare, rare]) == [
        ("alpha beta", 3),
        ("ask us today", 2),
        ("call me soon", 2),
    ]

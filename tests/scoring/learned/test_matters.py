"""Lists of matters: of known languages, with compounds, and a guess where no language is told."""

from pathlib import Path

import pytest

from scoring.facts import number_model
from scoring.learned import matters
from scoring.news import news_model


@pytest.mark.parametrize(
    ("path", "unread"), [(news_model.MATTERS, set()), (number_model.MATTERS, {"fi"})]
)
def test_a_list_has_words_of_every_language_under_every_matter(
    path: Path, unread: set[str]
) -> None:
    rows = [line.split() for line in path.read_text(encoding="utf-8").splitlines()]
    told = [row[0] for row in rows if len(row) > 1 and row[0] != "#"]

    assert set(told) == set(matters.LANGUAGES) - unread
    assert min(map(told.count, set(told))) > 0.9 * max(map(told.count, set(told)))


def test_a_compound_is_about_what_it_ends_in() -> None:
    lexicon = matters.Lexicon(news_model.MATTERS)

    assert lexicon.matter("lagerhalle", "de") == ("place",)
    assert lexicon.matter("lagerhalle", "fr") == ()


def test_a_language_without_words_of_its_own_is_guessed() -> None:
    lexicon = matters.Lexicon(news_model.MATTERS)
    told = matters.words("Seit Mai haben wir eine neue Halle.")

    assert lexicon.matters(told, "") == lexicon.matters(told, "de")


def test_a_concept_has_a_column_for_every_language() -> None:
    lines = news_model.CONCEPTS.read_text(encoding="utf-8").splitlines()
    rows = [line.split("|") for line in lines if not line.startswith("#")]

    assert {len(row) for row in rows} == {1 + len(matters.LANGUAGES)}
    assert len({row[0] for row in rows}) == len(rows)


def test_a_word_is_listed_only_as_it_stands() -> None:
    lexicon = matters.Lexicon(news_model.CONCEPTS)

    assert lexicon.lists("ogni", "it")
    assert not lexicon.lists("ognibene", "it")

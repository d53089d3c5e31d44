"""The sieve lets through every pattern that matches: what it holds back is never missed."""

import re

import pytest

from scoring.news import event_words
from scoring.reading.sieve import Rare, Sieve

TEXTS = [
    "Acme raises $30 million in Series B funding led by Globex",
    "Acme öppnar nytt kontor i Malmö",
    "Åbner ny butik: Acme fordobler",
    "Élodie Durand nommée directrice générale d'Acme",
    "Acme streicht 80\u00a0Stellen ab",
    "Acme pozyskała 12 mln zł; Łukasz obejmuje stanowisko prezesa",
    "Vertriebsleiterin Öla Ström wurde zum 1. Mai berufen",
    "Wir suchen eine Bäckermeisterin (m/w/d)",
    "Nothing happened today.",
    "",
]


@pytest.mark.parametrize("text", TEXTS)
def test_sieve_with_the_rules_of_events_lets_every_match_through(text: str) -> None:
    matching = {n for n, rule in enumerate(event_words.RULES) if rule.pattern.search(text)}
    assert matching <= set(event_words.sieve().numbers(text))


def test_sieve_with_plain_sentences_holds_nearly_all_rules_back() -> None:
    text = "Our pumps move water in more than forty countries, quietly and for decades."
    assert event_words.sieve().numbers(text) == []


def test_sieve_without_looks_lets_more_through() -> None:
    sieve = Sieve([r"\bred(?! wine)\b", r"(?<=a)b{2,3}(?:c(?=d))?", r"[^()\d]{1,4}x"])
    assert sieve.numbers("red wine") == [0]
    assert sieve.numbers("b") == [1]
    assert sieve.numbers("ay x") == [2]
    assert sieve.numbers("grey") == []


def test_sieve_with_letters_beyond_ascii_knows_them_as_words() -> None:
    sieve = Sieve([r"\w+é\b", r"\d\s\d", r"\bø\w*"])
    assert sieve.numbers("levée") == [0]
    assert sieve.numbers("1\u00a02") == [1]
    assert sieve.numbers("Øre") == [2]


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"[^\W_a-z]\w+ GmbH", "Öko GmbH"),
        (r"\d+\u202f\d{3} people", "12\u202f000 people"),
        (r"team\sof [^\S\n]?\d", "team\u2003of  7"),
        (r"(?<=\d)\s?(?:am|pm)(?!\w)", "at 9 pm."),
    ],
)
def test_rare_with_signs_beyond_ascii_finds_what_the_pattern_finds(pattern: str, text: str) -> None:
    compiled = re.compile(pattern)

    found = Rare(compiled).search(text)

    assert found is not None
    assert found.span() == next(compiled.finditer(text)).span()


def test_rare_keeps_to_the_case_of_its_pattern() -> None:
    assert Rare(re.compile("AG")).search("an ag") is None
    assert Rare(re.compile("AG", re.IGNORECASE)).search("an ag") is not None
    assert [match[0] for match in Rare(re.compile("b.")).finditer("ba bo")] == ["ba", "bo"]
    assert list(Rare(re.compile("x")).finditer("ba bo")) == []


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\bcopyright\b", "COPYRİGHT 2024"),
        (r"copyrıght", "Copyright 2024"),
        (r"[à-ž]x", "ıx"),
        (r"[ā-ı]{2}", "ıİ"),
        (r"[-é]x", "-x"),
        (r"[]é-]x", "İx]x"),
        (r"[^a]mb", "İmb"),
        (r"ends here$", "It ends here\n"),
        (r"(?:x|here$)", "It ends here"),
        (r"5 [$]|\$ 5", "for $ 5"),
    ],
)
def test_rare_with_dotted_letters_and_ends_finds_what_the_pattern_finds(
    pattern: str, text: str
) -> None:
    compiled = re.compile(pattern, re.IGNORECASE)

    found = Rare(compiled).search(text)

    assert found is not None
    assert found.span() == next(compiled.finditer(text)).span()


def test_rare_with_a_case_leaves_dotted_letters_as_they_are() -> None:
    assert Rare(re.compile("[^i]x")).search("ıx") is not None
    assert Rare(re.compile("kapalı")).search("kapalı") is not None


def test_a_rare_pattern_is_asked_of_a_page_once_unless_bound_to_an_end() -> None:
    free, bound = Rare(re.compile(r"fo[^\d]nded")), Rare(re.compile(r"^founded|closed$"))

    assert free.may_stand_in("Open daily.\nfounded in 1960\nCall us.")
    assert not free.may_stand_in("Open daily.\nCall us.")
    assert bound.may_stand_in("Open daily.\nCall us.")


def test_a_sieve_of_many_patterns_numbers_them_in_order() -> None:
    sieve = Sieve([f"word{number}x" for number in range(20)])

    assert sieve.numbers("word19x word7x word0x word6x") == [0, 6, 7, 19]
    assert sieve.lets_through("word13x")
    assert not sieve.lets_through("word20x")

"""A sentence read again for its company is what it would be, had it been read for it at once."""

import pytest

from outreach.claims import facts
from outreach.claims.facts import Facts

OWN = frozenset({"quay", "robotics"})
SENTENCES = (
    "Quay Robotics opened a depot in Kiel and hired 40 drivers in May 2026.",
    "Quay verkaufte das Werk in Kiel an Norrmat.",
    "Since March, Norrmat has supplied Quay with ovens.",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_what_depends_on_the_company_is_read_anew(sentence: str) -> None:
    plain = facts.read(sentence)
    assert plain.numbers is not None
    before = plain.tokens, plain.deeds, plain.places, plain.related
    again, anew = facts.read_again(sentence, OWN), Facts(sentence, OWN)
    assert (again.tokens, again.deeds) == (anew.tokens, anew.deeds)
    assert (again.places, again.related) == (anew.places, anew.related)
    assert again.tokens != plain.tokens
    assert (again.numbers, again.days, again.stems) == (anew.numbers, anew.days, anew.stems)
    assert before == (plain.tokens, plain.deeds, plain.places, plain.related)


def test_near_words_of_a_sentence_are_those_of_its_own_stems_alone() -> None:
    whole = facts.read("The plantation grew and the bakeries closed.")
    assert whole.has_near("plant")
    assert not whole.has_near("planet-wide")

    part = whole.without(frozenset(one for one in whole.stems if one.startswith("plant")))

    assert part.stems < whole.stems
    assert not part.has_near("plant")
    assert whole.has_near("plant")

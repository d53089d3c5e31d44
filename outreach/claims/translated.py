"""A sentence in the words of a passage that is in another language."""

from copy import copy
from dataclasses import replace

from outreach.claims import likenesses, tongues, words
from outreach.claims.facts import Facts

_OF_STEMS = (
    "stems", "_by_beginning", "order", "verbs", "past", "names", "denied", "held", "planned",
    "doubted", "flat",
)  # fmt: skip


def in_words_of(claim: Facts, quote: Facts) -> Facts:
    """Return a sentence with the stems of a passage in another language, where they are known.

    A German noun is no name for its capital, and a word of others none that the passage tells.
    """
    if not likenesses.is_across(claim, quote):
        return claim
    told = tongues.between(claim.stems, claim.meanings, quote.stems, quote.meanings)
    if not told:
        return claim
    kept = copy(claim)
    for name in _OF_STEMS:
        kept.__dict__.pop(name, None)
    kept.stem_of_each = [told.get(one, one) for one in claim.stem_of_each]
    kept.numbers = tuple(
        replace(one, nouns=tuple(told.get(noun, noun) for noun in one.nouns))
        for one in claim.numbers
    )
    is_german = claim.tongue == "de"
    common = {one for one in claim.meanings if is_german or told.get(one) in quote.stems}
    kept.names = tuple(one for one in claim.names if words.stem(one) not in common)
    return kept

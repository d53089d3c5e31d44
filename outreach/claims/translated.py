"""A sentence in the words of a passage that is in another language."""

from copy import copy
from dataclasses import replace

from outreach.claims import likenesses, parties, tongues, words
from outreach.claims.facts import Facts
from outreach.sentences import listed

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


_DOERS = listed("we wir sie noi voi wij jullie nós vocês nosotros ustedes państwo")
_OTHERS = listed("us uns ihnen nos ci vi ons nam nami nas państwu wam")
_EITHER = listed("you nous vous u")
_CLOSING = parties.PREPOSITIONS | listed(". , ; : ! ? every each more most")


def stands_turned(claim: Facts, quote: Facts) -> bool:
    """Tell "you trust them" of "they trust us" in another language, by the forms of the words."""
    mine, theirs = _standing(claim), _standing(quote)
    return bool(mine and theirs) and mine != theirs


def _standing(one: Facts) -> str:
    """Return whether a firm and its reader do something there or have it done; "" if both."""
    found = set()
    low = one.low
    for place, word in enumerate(low):
        following = low[place + 1] if place + 1 < len(low) else "."
        if word in _DOERS:
            found.add("does")
        elif word in _OTHERS or (word == "you" and following in _CLOSING):
            found.add("is done to")
        elif word in _EITHER:
            is_first = place == 0 or low[place - 1] in (",", "que") or word in ("you", "u")
            found.add("does" if is_first else "is done to")
    return found.pop() if len(found) == 1 else ""

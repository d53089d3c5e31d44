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
        return _in_like_words(claim, quote)
    told = tongues.between(claim.stems, claim.meanings, quote.stems, quote.meanings)
    if not told:
        return claim
    return _in_words(claim, quote, told)


def _in_like_words(claim: Facts, quote: Facts) -> Facts:
    """Return a sentence with the words of a passage of its own language that mean the same."""
    if claim.tongue in ("", "en") or claim.tongue != quote.tongue:
        return claim
    lacking = [one for one in claim.meanings if one not in quote.stems]
    if not lacking:
        return claim
    theirs = {
        frozenset(parts[0]): stem
        for stem, parts in quote.meanings.items()
        if len(parts) == 1 and stem not in claim.stems
    }
    told = {
        one: theirs[frozenset(claim.meanings[one][0])]
        for one in lacking
        if len(claim.meanings[one]) == 1 and frozenset(claim.meanings[one][0]) in theirs
    }
    return _in_words(claim, quote, told) if told else claim


def _in_words(claim: Facts, quote: Facts, told: dict[str, str]) -> Facts:
    kept = copy(claim)
    for name in _OF_STEMS:
        kept.__dict__.pop(name, None)
    kept.stem_of_each = [told.get(one, one) for one in claim.stem_of_each]
    kept.numbers = tuple(
        replace(one, nouns=tuple(told.get(noun, noun) for noun in one.nouns))
        for one in claim.numbers
    )
    is_german = claim.tongue == "de" and quote.tongue != "de"
    common = {
        one
        for one in frozenset(claim.meanings) | told.keys()
        if told.get(one) in quote.stems
        or (is_german and not _is_place(claim.meanings.get(one, ())))
    }
    kept.names = tuple(one for one in claim.names if words.stem(one) not in common)
    return kept


def _is_place(meanings: tongues.Meanings) -> bool:
    """Tell a city, which is a name in any language."""
    return any(one & tongues.places() for one in meanings)


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

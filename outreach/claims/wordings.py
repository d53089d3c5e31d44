"""What a sentence says in words that its passage does not: swapped, turned to its end, or added.

A sentence that keeps a source's wording but for one word says something else: "You opened a
warehouse" of "We opened a plant". A retelling changes more than that, and where it does only what
stands in a source's place is held against it.
"""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from outreach.claims import words
from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts
from outreach.sentences import listed

_MOST_SWAPPED = 3
# Any of these may tell what a source tells with another word.
_GENERAL = frozenset(
    words.stem(one)
    for one in listed(
        "use have do provide offer give work serve help number total business company product "
        "solution site location place area service come go get keep cover span handle carry bring "
        "thing way part kind type group world today sit stay remain become amount level process "
        "people team organisation including well known able available different full whole own "
        "make create operate run deliver support need specialise currently focus series say"
    )
)


# What a writer says of themselves before a colon tells nothing about anybody else.
_LEAD_IN = re.compile(
    r"([^:.?!\d“”\"]{0,60}\b(?:i|we|my|me|our|us|ich|wir|mir|mein|meine|je|nous|mi|io|ik|wij)\b"
    r"[^:.?!\d“”\"]{0,60}):\s",
    re.IGNORECASE,
)
_TO_THEM = re.compile(
    r"\b(?:you|your|yours|sie|ihr|ihre|vous|votre|vos|usted|su|sus|u|uw)\b", re.IGNORECASE
)


def gaps(claim: Facts, quote: Facts, context: Context) -> frozenset[str]:
    """Return the content words of a sentence that nothing in its passage bears out."""
    granted = {words.stem(one) for one in (*context.own, *context.known, *claim.names)}
    return frozenset(
        one
        for one in frozenset(claim.order) - granted - words.FRAME - _GENERAL - context.own
        if not _is_held(one, quote)
    ) - _lead_in(claim.text)


def _lead_in(text: str) -> frozenset[str]:
    """Return the stems of the writer's own words before a colon: "What I have in mind: …"."""
    found = _LEAD_IN.match(text)
    if found is None or _TO_THEM.search(found[1]):
        return frozenset()
    return frozenset(words.stem(words.fold(one)) for one in found[1].split())


def _is_held(stem: str, quote: Facts) -> bool:
    parts = [words.stem(one) for one in stem.split("-") if len(one) > 2]
    return _stands(stem, quote) or (len(parts) > 1 and any(_stands(one, quote) for one in parts))


def _stands(stem: str, quote: Facts) -> bool:
    if stem in quote.stems or stem in quote.vocabulary or words.related(stem) & quote.vocabulary:
        return True
    return any(words.is_near(stem, other) for other in quote.stems)


def check(claim: Facts, quote: Facts, context: Context) -> Reasons:
    """Give the words that stand in another's place, and those that end what the source tells of."""
    missing = gaps(claim, quote, context)
    if not missing:
        return
    ended = missing & words.ADVERSE - claim.denied
    if ended and not quote.stems & words.ADVERSE and not quote.denied & claim.stems:
        yield "missing", f"The source does not say “{min(ended)}”."
    if claim.language == quote.language or not (claim.language and quote.language):
        named = {words.stem(one) for one in (*claim.names, *context.own)}
        is_copy = bool(frozenset(claim.order) & frozenset(quote.order) - named - words.FRAME)
        for mine, theirs in swaps(claim, quote, missing):
            is_turned = {mine, theirs} & words.ADVERSE
            is_noun = mine not in claim.verbs
            verdict = "unsupported" if is_turned or (is_noun and is_copy) else "weak"
            yield verdict, f"The source says “{theirs}”, the draft says “{mine}”."
        yield "weak", f"The source does not say “{min(missing)}”."


def swaps(claim: Facts, quote: Facts, missing: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Give the words of a sentence with those of its passage that stand in their place."""
    mine = [_as_in(one, quote) for one in claim.order]
    theirs = list(quote.order)
    ours = frozenset(mine)
    for kind, a, b, c, d in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes():
        if kind != "replace":
            continue
        new, old = mine[a:b], theirs[c:d]
        if a == 0:
            new, old = new[-1:], old[-1:]
        elif b == len(mine):
            new, old = new[:1], old[:1]
        if len(new) > _MOST_SWAPPED or len(old) > _MOST_SWAPPED:
            continue
        yield from _paired(
            [one for one in new if one in missing], [one for one in old if one not in ours]
        )


def _as_in(stem: str, quote: Facts) -> str:
    if stem in quote.stems:
        return stem
    return next((one for one in quote.order if words.is_near(stem, one)), stem)


def _paired(new: Sequence[str], old: Sequence[str]) -> Iterator[tuple[str, str]]:
    for one, other in zip(new, old, strict=False):
        if other not in words.related(one) and other not in _GENERAL:
            yield one, other

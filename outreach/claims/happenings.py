"""Is what a sentence says to happen what its passage says to happen: predicate against predicate.

Two verbs are held to tell the same where they share a sense (`senses`). Only what is said of one
and the same thing is compared: "inspects 40 ships" does not bear out "owns 40 ships", while a
passage that says nothing else of the ships, or says it with a verb that stands in no list, is left
to the other checks.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from outreach.claims import deeds, parties, senses, units, words
from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts
from outreach.claims.parties import Token
from outreach.sentences import listed

_MARKS = frozenset(".;:!?\n()–—,")
_CLAUSE = listed("and but while which who that because und aber et mais y pero or when where")
_BE = listed(
    "is are was were be been being wurde wurden wird werden worden est sont été fue fueron"
)
_NO_VERB_BEHIND = parties.PREPOSITIONS - {"to", "zu", "à", "de", "di", "da", "a", "as", "than"}
_MONEY = listed("euro euros dollar dollars pound pounds eur usd gbp chf kronor francs")
_AMOUNT = "<amount>"
_GETTING = listed("get gets got")
_SITES = listed("site sites")  # cut to the stem of "sit"
_NO_HEADS = words.STOP - listed("people team")  # which are heads of a firm like any other
_MOST = 12  # words behind a verb
_LIGHT = frozenset(words.lemma(one) for one in senses.LIGHT.split())
_SENSES: dict[str, frozenset[int]] = {}
_OF_STEM: dict[str, frozenset[int]] = {}
for _place, _line in enumerate(senses.SENSES):
    for _word in _line.split():
        _key = words.lemma(_word)
        _SENSES[_key] = _SENSES.get(_key, frozenset()) | {_place}
        if words.is_head(_word):  # for its synonyms, and the words of other languages
            _OF_STEM[words.stem(_word)] = _SENSES[_key]


@dataclass(frozen=True, slots=True)
class _Predicate:
    """A verb, the stems of the thing it is said of, and of all things told with it."""

    word: str
    thing: frozenset[str]
    around: frozenset[str]


@lru_cache(maxsize=50_000)
def told(word: str) -> frozenset[int]:
    """Return the senses of a word; none for one that tells nothing or is not known."""
    lemma = words.lemma(word)
    if lemma in _LIGHT:
        return frozenset()
    return _SENSES.get(lemma) or _OF_STEM.get(words.stem(word), frozenset())


def check(claim: Facts, quote: Facts, context: Context) -> Reasons:
    """Give a verb of a sentence where its passage says another of the same thing."""
    own = frozenset(words.stem(one) for one in context.own)
    for mine in _predicates(claim, own):
        stem = words.stem(mine.word)
        is_told = told(mine.word) and stem in claim.stems | _GETTING and stem not in claim.denied
        if not (is_told and mine.thing) or _is_borne(mine, quote):
            continue
        theirs = [one for one in _predicates(quote, own) if _is_of(one, mine.thing)]
        if theirs and all(told(one.word) for one in theirs):
            yield (
                "unsupported",
                f"The source says “{theirs[0].word}”, the draft says “{mine.word}”.",
            )
            return


def _is_of(one: _Predicate, thing: frozenset[str]) -> bool:
    # "For £14 million" beside another verb is its price, and nothing that it is said of.
    return bool(thing & (one.thing if _AMOUNT in thing else one.around))


def _is_borne(one: _Predicate, quote: Facts) -> bool:
    """Tell whether a passage has a verb or another word of its sense, beside the thing itself."""
    if words.stem(one.word) in quote.stems:
        return True
    mine = told(one.word)
    return any(mine & told(other) and words.lemma(other) not in one.thing for other in quote.low)


@lru_cache(maxsize=1_024)
def _predicates(one: Facts, own: frozenset[str]) -> tuple[_Predicate, ...]:
    return tuple(_read(one, own))


def _read(one: Facts, own: frozenset[str]) -> Iterator[_Predicate]:
    tokens = one.tokens
    for place, token in enumerate(tokens):
        if not _is_verb(one, place) or words.stem(token.low) in own:
            continue
        following = tokens[place + 1].low if place + 1 < len(tokens) else ""
        if following.endswith("ing"):
            continue  # "stopped selling" tells of the sale
        heads = [head for head in _heads(one, place) if head not in own]
        yield _Predicate(token.low, frozenset(heads[:1]), frozenset(heads))


def _is_verb(one: Facts, place: int) -> bool:
    token = one.tokens[place]
    following = one.tokens[place + 1].low if place + 1 < len(one.tokens) else ""
    if token.low in _SITES:
        return False
    if token.low in _GETTING:
        return following in deeds.ARTICLES or following[:1].isdigit()
    if not token.low[:1].isalpha() or words.fold(token.low) in words.STOP:
        return False
    before = one.tokens[place - 1] if place else None
    if before is not None and before.low in _NO_VERB_BEHIND and not token.low.endswith("ing"):
        return False  # "at present"
    if token.text[:1].isupper() and (before is None or before.low[:1].isalpha()):
        return False  # "a Head of Sales", "Head of Growth": a title
    is_behind_name = (
        before is not None and before.text[:1].isupper() and bool(before.party)
        and token.text[:1].islower() and token.low.endswith(("s", "ed", "t", "ing"))
    )  # fmt: skip
    return words.stem(token.low) in one.verbs or is_behind_name


def _heads(one: Facts, place: int) -> Iterator[str]:
    """Give the heads of what stands behind a verb up to the next; of a passive, before it."""
    tokens = one.tokens
    is_passive = _BE & {token.low for token in tokens[max(0, place - 3) : place]}
    following = tokens[place + 1].low if place + 1 < len(tokens) else ""
    if is_passive and not tokens[place].low.endswith("ing") and following not in deeds.ARTICLES:
        yield from _heads_before(tokens, place)
        return
    head = ""
    for at in range(place + 1, min(place + 1 + _MOST, len(tokens))):
        low = tokens[at].low
        is_within = low == "," and tokens[at - 1].low.isdigit()  # 7,300
        if (low in _MARKS and not is_within) or low in _CLAUSE:
            break
        if head and (low in parties.PREPOSITIONS or low in parties.BY):
            yield head
            head = ""
        elif low[:1].isdigit() or low in _MONEY:
            head = _AMOUNT
        elif _is_content(low):
            head = words.lemma(low)
    if head:
        yield head


def _heads_before(tokens: Sequence[Token], place: int) -> Iterator[str]:
    """Give the nouns before an auxiliary or a preposition of the same clause."""
    for at in range(place - 1, max(-1, place - 1 - 2 * _MOST), -1):
        low = tokens[at].low
        if low in _MARKS or low in _CLAUSE:
            return
        following = tokens[at + 1].low
        if _is_content(low) and (following in _BE or following in parties.PREPOSITIONS):
            yield words.lemma(low)


def _is_content(low: str) -> bool:
    is_word = low[:1].isalpha() and words.fold(low) not in _NO_HEADS
    return is_word and low not in units.NUMERIC

"""What a sentence tells as done and its passage only seeks, asks for, expects or is about to do."""

import re
from collections.abc import Iterator

from outreach.claims import happenings, parties, words
from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts
from outreach.sentences import listed

# Behind or before a thing: it is not there yet. The plans and wishes of `markers` stand beside.
_UNREAL = re.compile(
    r"\b(?:seek(?:s|ing)?|recruiting|hiring|looking (?:for|to)|wanted|vacancy|vacancies|apply|"
    r"applied for|applying|requested|ordered|submitted|proposed|commissioned|asked for|"
    r"await(?:s|ing)?|pending|expect(?:s|ed)?|due|scheduled|planned|negotiating|bidding|"
    r"under (?:study|review|discussion|consideration|construction)|in talks|talks (?:with|about)|"
    r"(?:is|are) (?:still )?to|will|would|shall|could|may|might|wants?|plans?|intends?|"
    r"hopes?|aims?|would like|considering|considers|about to|not yet|yet to|still needs?|next|"
    r"(?:is|are|being) [a-z]+ing|from (?:january|february|march|april|may|june|july|august|"
    r"september|october|november|december|spring|summer|autumn)|(?:goes|go) into)\b",
    re.IGNORECASE,
)
_SEEKING = re.compile(
    r"\b(?:seek(?:s|ing)?|recruiting|hiring|looking for|wanted|vacancy|vacancies|job:|jobs:|"
    r"apply (?:by|to|now|before)|we need|needed|join (?:us|our))", re.IGNORECASE,
)  # fmt: skip
_NOT_DONE = listed("be to will being is are you're we're they're not never would can could may")
_PASTS = listed(
    "built bought sold won lost made given gave taken took begun began chosen chose brought left "
    "found grown grew risen rose fallen fell become became gone went done did "
    "written wrote spent held kept let sent got run ran drawn drew driven drove shown showed "
    "struck taught led paid"
)
_WORD = re.compile(r"[a-z]+")
_TAKEN, _PUT_FOR = listed("took taken"), listed("hired")
_OPEN = listed(
    "ordered requested submitted proposed commissioned planned considered expected asked"
)
_THING_OPEN = (
    r"\b[^.;]{0,60}? (?:(?:is|are|remains?) (?:still )?under (?:study|review|discussion|"
    r"consideration)|(?:has|have|was|were)(?: been)? (?:ordered|requested|submitted|proposed|"
    r"commissioned|asked)|[^.;,]{0,30}?(?:is|are) (?:expected|due|planned|scheduled|pending))\b"
)
_HIRING = frozenset(map(words.lemma, ("hire", "recruit", "appoint", "employ", "engage", "find")))
_WHEN = (
    r"\b(?:at the end of|next|from|in (?:january|february|march|april|may|june|july|august|"
    r"september|october|november|december|spring|summer|autumn|20\d\d)|by)\b"
)


def check(claim: Facts, quote: Facts, _context: Context) -> Reasons:
    """Give what is told as done of what a passage has only in view, and hiring that is over."""
    if claim.language == "en" and _SEEKING.search(claim.said) and not _SEEKING.search(quote.said):
        over = next((one for one in _pasts(quote) if words.lemma(one) in _HIRING), "")
        if over and words.stem(over) in claim.stems:
            yield "unsupported", f"The source says that this is done: “{over}”."
    if claim.language != "en" or claim.planned or claim.is_future or claim.doubted or claim.denied:
        return
    done = list(_pasts(claim))
    if not done or not (_UNREAL.search(quote.text) or _SEEKING.search(quote.text)):
        return
    theirs = [*_pasts(quote), *(one for one in quote.low if _is_put_in_past(one, quote))]
    for word in done:
        if any(_is_one(word, other) for other in theirs):
            continue
        is_hired = words.lemma(word) in _HIRING and _SEEKING.search(quote.text)
        still = [
            one
            for one in quote.low
            if one not in theirs and one[:1].isalpha() and _is_same(word, one)
        ]
        is_open = word not in _OPEN and _is_thing_open(_object(word, claim), quote)
        if is_hired or is_open or any(_is_in_view(one, quote) for one in still):
            yield "unsupported", f"The source only has this in view; the draft says “{word}”."
            return


def _is_same(one: str, other: str) -> bool:
    return words.lemma(one) == words.lemma(other) or words.stem(one) == words.stem(other)


def _is_one(one: str, other: str) -> bool:
    return _is_same(one, other) or bool(happenings.told(one) & happenings.told(other))


def _pasts(one: Facts) -> Iterator[str]:
    """Give the words of a sentence that stand in the past or the perfect.

    What was put for a phrase ("joined" for "comes from") has lost its tense, but for "took on".
    """
    said = frozenset(_WORD.findall(one.said.lower()))
    for place, token in enumerate(one.low):
        is_past = (token.endswith("ed") and len(token) > 4) or words.fold(token) in _PASTS
        before = one.low[max(0, place - 2) : place]
        is_being = bool({"been"} & {*before})
        is_said = token in said or (token in _PUT_FOR and "on" in said and said & _TAKEN)
        if (
            is_past
            and is_said
            and words.fold(token) not in words.STOP
            and (is_being or not _NOT_DONE & {*before})
        ):
            yield token


def _is_put_in_past(token: str, quote: Facts) -> bool:
    """Tell "acquired", put for "took over", of which only a past or perfect makes one in "-ed"."""
    is_put = token.endswith("ed") and token not in _WORD.findall(quote.said.lower())
    at = quote.low.index(token)
    return is_put and not _NOT_DONE & {*quote.low[max(0, at - 2) : at]}


def _object(word: str, claim: Facts) -> list[str]:
    """Return the words with content between a verb and the next preposition."""
    at = claim.low.index(word) + 1
    rest = claim.low[at : at + 5]
    end = next((n for n, one in enumerate(rest) if one in parties.PREPOSITIONS), len(rest))
    return [one for one in rest[:end] if words.stem(one) in claim.stems]


def _is_thing_open(things: list[str], quote: Facts) -> bool:
    """Tell whether what a verb is said of is only ordered, asked for or expected."""
    found = rf"\b(?:{'|'.join(map(re.escape, things))}){_THING_OPEN}"
    return bool(things) and bool(re.search(found, quote.text.lower()))


def _is_in_view(word: str, quote: Facts) -> bool:
    """Tell whether a word of a passage stands where it tells what is still to come."""
    at = quote.low.index(word)
    around = " ".join(quote.low[max(0, at - 5) : at + 1])
    behind = " ".join(quote.low[at : at + 16])
    is_verb = words.stem(word) in quote.verbs
    return is_verb and bool(
        words.stem(word) in quote.planned | quote.doubted
        or re.search(r"\b(?:will|to|would|may|could|wants?|about|being)\b(?: \w+){0,3}$", around)
        or (word.endswith("ing") and re.search(r"\b(?:is|are|'s|'re)(?: \w+){0,2} \w+ing$", around)
            and (re.search(_WHEN, behind) or _SEEKING.search(around)))
    )  # fmt: skip

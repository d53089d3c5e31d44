"""What is put together from several sentences that tell of different people or places.

"Maya Reed runs the plant. The firm was founded by Rosa Hill." does not say that Rosa Hill runs it.
"""

import re
from collections.abc import Sequence

from outreach.claims import parties, words
from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts
from outreach.sentences import listed

_NAME = re.compile(
    r"^(?:(?:[a-zà-ÿ'’]+ ){0,6}(?:that|dass|que|che|dat|że) )?(?:(?:Dr|Mr|Ms|Mrs)\.? )?"
    r"([A-ZÀ-ÖØ-Þ][\w’'-]+) ((?:(?:de|van|von|der|den|di|da|al|le) ){0,2}[A-ZÀ-ÖØ-Þ][\w’'-]+) "
    r"(?=[a-zà-ÿ])"
)
_PLACE = re.compile(
    r"\b(?:in|at|near|à|en|a|bei|nach|w|we|te|em) ([A-ZÀ-ÖØ-Þ][\w’'-]{2,})(?=[.,;!?]|$| [a-zà-ÿ])"
)
_PRONOUNS = listed(
    "it he she they this that there who er sie es dort dieser diese dieses der die das il elle ils "
    "elles celui celle y él ella ellos esta este allí lui lei essa esso questa questo hij zij ze "
    "daar deze dit ele ela eles on ona ono"
)
_FULL = re.compile(r"(?<![\w’'-])[A-ZÀ-ÖØ-Þ][\wÀ-ÿ’'-]+ [A-ZÀ-ÖØ-Þ][\wÀ-ÿ’'-]+")


def why_not(claim: Facts, sentences: Sequence[Facts], own: frozenset[str]) -> str:
    """Say what several sentences do not tell of a claim's person or place; nothing if they may."""
    if other := _other_doer(claim, sentences, own):
        return f"The source says this of {other}."
    stray = _other_place(claim, sentences, own)
    return f"The source does not say that this was in {stray}." if stray else ""


def _other_doer(claim: Facts, sentences: Sequence[Facts], own: frozenset[str]) -> str:
    """Return whom the sentence with a claim's verb tells of, where that is another person."""
    found = _NAME.match(claim.said)
    named = {words.fold(one.split()[-1]) for one in found.groups()} - own if found else frozenset()
    if not named:
        return ""
    verbs = claim.verbs - frozenset(map(words.stem, claim.names))
    told = [at for at, one in enumerate(sentences) if verbs & one.stems]
    if not told or any(named & sentences[at].vocabulary for at in told):
        return ""
    others = [_other_person(sentences[at], own) for at in told]
    return others[0] if all(others) else ""


def _other_person(one: Facts, own: frozenset[str]) -> str:
    """Return the full name that a sentence begins with, if it is no firm's of its own."""
    found = _FULL.match(one.said)
    is_own = found is None or {words.fold(word) for word in found.group().split()} & own
    return "" if is_own or found is None else found.group()


def _other_place(claim: Facts, sentences: Sequence[Facts], own: frozenset[str]) -> str:
    """Return a place of a claim that stands only beside the sentence with its verb.

    Of "The site employs 40" the site may be there; of "Hill was founded" the firm need not be.
    """
    verbs = claim.verbs & frozenset().union(*(one.stems for one in sentences))
    core = [one for one in sentences if verbs and verbs <= one.stems]
    if len(core) != 1 or not core[0].low or core[0].low[0] in _PRONOUNS or claim.is_future:
        return ""
    first = core[0].tokens[:6]
    is_ours = any(one.party & {parties.THEM, parties.READER} for one in first)
    for match in _PLACE.finditer(claim.said):
        name = words.fold(match[1])
        is_stray = name not in own and name not in core[0].vocabulary
        if is_ours and is_stray and not core[0].has_near(words.stem(name)):
            return match[1]
    return ""


_FOUNDED = re.compile(
    r"\b(?:co-?)?(?:found(?:ed|ing|ers?)|gegründet|gründ(?:e|ung)\w*|fondée?s?|"
    r"fond(?:ation|a|ateur)|"
    r"fundad[ao]s?|fund(?:ó|ación|ar|ador\w*)|fondat[aoi]|fondazione|opgericht|oprichting|"
    r"założon\w+)\b",
    re.IGNORECASE,
)
_BEGUN = re.compile(
    r"\b(?:start|began|begin|since|set up|establish|seit|begann|anfang|depuis|cré|commenc|desde|"
    r"cread|nac|dal|nat[oa]|sinds|begon|criad|od|powsta)\w*|\b(?:18|19|20)\d\d\b",
    re.IGNORECASE,
)


def check(claim: Facts, quote: Facts, _context: Context) -> Reasons:
    """Give a founding that a passage does not tell of: who opened a shop has founded no firm."""
    if not _FOUNDED.search(claim.said) or _FOUNDED.search(quote.said):
        return
    if not _BEGUN.search(quote.said) or _PLACE.search(claim.said):
        yield "missing", "The source does not say who or what was founded."

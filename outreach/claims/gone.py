"""Is what a passage counts still there: "40 missing parcels" are no 40 parcels."""

import re

from outreach.claims import happenings, words
from outreach.claims.facts import Facts
from outreach.claims.numbers import Number
from outreach.sentences import listed

# What is said so of a thing is not there, or not as it should be.
_GONE = listed(
    "missing lost stolen damaged broken faulty defective cancelled rejected refused unsold "
    "undelivered failed closed vacant abandoned destroyed unpaid counterfeit fake scrapped"
)

_WENT = re.compile(r" (?:(?:have|had|has) )?(?:went|gone|go|were|was|are|is|got|been) (\w+)")


def said(given: Number, claim: Facts, quote: Facts) -> str:
    """Return what a passage says of what it counts where a sentence tells of whole ones.

    "40 missing parcels" are no 40 parcels; but whoever delivers them delivers 40.
    """
    is_bad = bool(claim.denied or claim.stems & words.ADVERSE)
    if not given.nouns or is_bad or claim.verbs & quote.verbs:
        return ""
    behind = quote.text[given.start : given.start + 60].lower()
    told = [one for one in behind.split()[1:3] if words.stem(one) in given.nouns]
    if went := _WENT.match(quote.text[given.end :].lower()):
        told.append(went[1])
    return next((one for one in told if one in _GONE and not _tells(claim, one)), "")


def _tells(claim: Facts, word: str) -> bool:
    """Tell whether a sentence says it, too, in that word or another: "called off", "dropped"."""
    senses = happenings.told(word)
    return words.stem(word) in claim.stems or any(
        senses & happenings.told(one) for one in claim.low
    )

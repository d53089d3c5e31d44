"""What a page says is another's: "The boat isn't ours, call Marin Sails."

Whoever is named beside it, and the number to call, are not the company's either.
"""

import re

from outreach.claims import facts, parties, words
from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts

_NOT_OURS = re.compile(
    r"\b(?:(?:not|isn['’]t|aren['’]t|wasn['’]t|no longer) (?:ours|mine|part of (?:us|our \w+))|"
    r"(?:gehört|gehören) (?:\w+ )?(?:uns )?nicht (?:uns|zu uns)|(?:gehört|gehören) uns nicht|"
    r"nicht (?:unsere?s?|von uns)\b|"
    r"(?:n['’]est|ne sont) pas (?:à nous|(?:le|la|les) nôtres?)|"
    r"no (?:es|son) (?:nuestr[oa]s?|de nosotros)|non (?:è|sono) (?:nostr[oaie]|nostri)|"
    r"niet (?:van ons|de onze)|não (?:é|são) noss[oa]s?|nie (?:jest|są) nasz\w*)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[^\W_]{2}[.!?])\s+")


def check(claim: Facts, quote: Facts, context: Context) -> Reasons:
    """Give a sentence about the company whose words stand beside what is not the company's."""
    if claim.denied or not _NOT_OURS.search(quote.said):
        return
    is_ours = not parties.YOU.isdisjoint(claim.low) or bool(context.own & {*claim.low})
    told = claim.vocabulary - words.STOP - context.own
    shares = [
        (len(told & facts.read(one).vocabulary), bool(_NOT_OURS.search(one)))
        for one in _SENTENCE.split(quote.said)
    ]
    if is_ours and max(shares)[1]:
        yield "unsupported", "The source says that this is not theirs."

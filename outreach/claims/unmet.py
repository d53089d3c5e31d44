"""What a passage says was only tried, or is over, and a sentence tells as done or going on."""

import re

from outreach.claims import clauses, words
from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts

_TRIED = re.compile(
    r"\b(?:tried|attempted|sought|hoped|wanted|failed|threatened|declined|refused|unable|"
    r"versucht\w*|wollte\w*|hoffte\w*|gescheitert|tenté|essayé|cherché|voulait|refusé|échoué|"
    r"intentó|intentaron|trató|quería|tentato|cercato|voleva|rifiutato|probeerde\w*|wilde\w*|"
    r"weigerde\w*|tentou|tentaram|queria|próbował\w*|chciał\w*)\b", re.IGNORECASE,
)  # fmt: skip
_STILL = re.compile(
    r"\b(?:still|noch(?: immer)?|immer noch|weiterhin|toujours|encore|todavía|aún|sigue[ns]?|"
    r"ancora|tuttora|nog(?: steeds)?|ainda|continuam?|wciąż|nadal|jeszcze)\b", re.IGNORECASE,
)  # fmt: skip
_OVER = re.compile(
    r"\b(?:no longer|no more|any ?more|any longer|used to|(?:was|were) [^.;]{0,40}\buntil|"
    r"(?:nicht|kein\w*) [^.;]{0,40}?mehr|bis vor kurzem|"
    r"n(?:e |')[^.;]{0,30}?plus|ya no|non [^.;]{0,30}?più|(?:niet|geen) [^.;]{0,30}?meer|"
    r"já não|não [^.;]{0,30}?mais|już nie|gave up|given up|gives up|abandoned|discontinued|ceased|"
    r"stopped|eingestellt|aufgegeben|aufgehört|abandonné|arrêté|cessé|dejó de|dejaron de|"
    r"abandonó|smesso|cessato|abbandonato|gestopt|opgehouden|deixou de|parou de|"
    r"zaprzestał\w*)\b", re.IGNORECASE,
)  # fmt: skip
_LEAST = 2
_REACH = 5


def check(claim: Facts, quote: Facts, context: Context) -> Reasons:
    """Give what was only tried, and what goes on in a sentence and is over in its passage."""
    if claim.denied:
        return
    if not _TRIED.search(claim.said) and not (claim.planned or claim.is_future or claim.doubted):
        for verb in sorted(claim.verbs & quote.stems):
            if _is_only_tried(verb, quote):
                yield "unsupported", f"The source says that this was only tried (“{verb}”)."
                return
    if _STILL.search(claim.said) and not _STILL.search(quote.said):
        near = clauses.nearest_few(claim, quote)
        own = {words.stem(one) for one in context.own}
        is_over = any(
            (_OVER.search(one.said) or _OVER.search(quote.said))
            and len(claim.stems & one.stems - own) >= min(_LEAST, len(claim.stems))
            for one in near
        )
        if is_over:
            yield "unsupported", "In the source this is over."


def _is_only_tried(verb: str, quote: Facts) -> bool:
    """Tell whether a passage has a verb only behind a "tried to"."""
    places = [at for at, stem in enumerate(quote.stem_of_each) if stem == verb]
    return bool(places) and all(
        _TRIED.search(" ".join(quote.low[max(0, at - _REACH) : at]))
        and "to" in quote.low[max(0, at - 2) : at]
        for at in places
    )

"""Whom a deed is done to by a pronoun or in the passive: "2024 hat uns die Kraft KG gekauft".

`deeds` knows the order of words of some languages; here a small word tells it in any.
"""

from itertools import pairwise

from outreach.claims import parties, words
from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts
from outreach.sentences import listed

_US = {
    "": listed("uns"),
    "en": listed("us"),
    "de": listed("uns"),
    "nl": listed("ons"),
    "pl": listed("nas"),
}
# "Kraft KG nous a rachetés", "nos ha comprado".
_AUXILIARY = {"fr": listed("a ont avait avaient"), "es": listed("ha han había")}
_WE = listed("we wir wij nosotros noi nós on i ich")
_BY = listed("by par por door przez pela pelo pelos durch")
# These stand for "from" as well, but not in the passive.
_FROM, _PASSIVE = (
    listed("von vom da dal dalla dai"),
    listed("wurde wurden worden wird werden stata stato stati state viene vengono venne vennero"),
)
_WALLS = frozenset(".;:!?\n") | listed("while während tandis mientras mentre terwijl enquanto")
_VERB_FIRST = frozenset(("", "es", "it", "pt", "pl"))  # "Habéis comprado …"
_YOU = parties.YOU | listed("u sie")
_REACH = 4  # words between a "by" and the name


def check(claim: Facts, quote: Facts, context: Context) -> Reasons:
    """Give a deed that the company is said to do to whom did it to the company."""
    if claim.denied or quote.denied or not claim.tokens:
        return
    for verb in sorted(claim.stems & quote.stems & words.DEEDS):
        for name in _named(claim, quote):
            if name in context.own or not _does(claim, verb, name, context):
                continue
            if _is_done_by(quote, verb, name):
                yield "unsupported", "In the source it is the other way round: who did it to whom."
                return


def _named(claim: Facts, quote: Facts) -> list[str]:
    """Return the names that both tell; of German each word with a capital may be one."""
    told = {words.fold(one) for one in quote.low}
    names = list(claim.names)
    if claim.is_german:
        names += [words.fold(one) for one in claim.cased[1:] if one[:1].isupper()]
    return [one for one in names if one in told and one not in _YOU]


def _does(claim: Facts, verb: str, name: str, context: Context) -> bool:
    """Tell whether the company or its reader stands before a name, and neither behind it."""
    low = [words.fold(one) for one in claim.low]
    if name not in low or not (_BY | _FROM).isdisjoint(claim.low):
        return False
    at = low.index(name)
    if not parties.PREPOSITIONS.isdisjoint(claim.low[max(0, at - _REACH) : at]):
        return False  # "with Kraft KG", "to Kraft KG"
    ours = [
        place for place, one in enumerate(claim.low) if one in _YOU or low[place] in context.own
    ]
    if not ours:
        return verb in claim.stem_of_each[:2] and claim.tongue in _VERB_FIRST
    return max(ours) < at


def _is_done_by(quote: Facts, verb: str, name: str) -> bool:
    """Tell whether a name does it in a clause to "us", or it is done by the name."""
    low = quote.low
    ends = [-1, *(at for at, one in enumerate(low) if one in _WALLS), len(low)]
    for start, end in pairwise(ends):
        part = range(start + 1, end)
        said = [low[at] for at in part]
        is_here = name in map(words.fold, said) and verb in (quote.stem_of_each[at] for at in part)
        if not is_here:
            continue
        if any(_is_agent(said, at, name) for at in range(len(said))):
            return True
        stems = [quote.stem_of_each[at] for at in part]
        if _WE.isdisjoint(said) and _is_to_us(said, stems, verb, quote.tongue):
            return True
    return False


def _is_agent(said: list[str], at: int, name: str) -> bool:
    """Tell "by" before a name; what may be "from" only in the passive."""
    is_by = said[at] in _BY or (said[at] in _FROM and not _PASSIVE.isdisjoint(said))
    return is_by and name in map(words.fold, said[at + 1 : at + 1 + _REACH])


def _is_to_us(said: list[str], stems: list[str], verb: str, tongue: str) -> bool:
    """Tell "us" as the one to whom a deed is done: behind no preposition."""
    for at, one in enumerate(said):
        before = said[at - 1] if at else ""
        following = (*said[at + 1 : at + 2], "")[0]
        if one == "nous" and following in _AUXILIARY["fr"]:
            return True
        # "Nos" is also "our" and "in the".
        if one == "nos" and (verb in stems[at + 1 : at + 2] or following in _AUXILIARY["es"]):
            return True
        if one in _US.get(tongue, frozenset()) and before not in parties.PREPOSITIONS | _BY:
            return True
    return False

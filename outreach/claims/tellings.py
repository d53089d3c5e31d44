"""How a sentence tells what it tells, beside its page: marks of turned, added and reckoned things.

Each mark is a number from 0 to 2. None of them decides; `retellings` weighs them together.
"""

from collections.abc import Sequence

from outreach.claims import bonds, clauses, parties, sums, wordings, words
from outreach.claims.context import Context
from outreach.claims.facts import Facts
from outreach.sentences import listed

_CUES = {
    "cause": "because since due thanks owing reason caused weil wegen dank durch grund parce "
    "grâce puisque cause porque debido gracias perché poiché grazie omdat vanwege dankzij graças "
    "ponieważ dzięki",
    "still": "still remain remains continue continues noch weiterhin bleibt bleiben encore restent "
    "reste todavía aún sigue siguen ancora resta nog steeds blijft ainda continua nadal jeszcze",
    "already": "already now schon bereits jetzt nun inzwischen déjà maintenant ya ahora già ora "
    "reeds nu já agora już teraz",
    "new": "new newly latest brand-new neu neue neuen neuer neues nouveau nouvelle nuevo nueva "
    "nuovo nuova nieuw nieuwe novo nova nowy nowa nowe",
    "only": "only sole solely exclusively just alone nur allein ausschließlich seulement "
    "uniquement solo sólo únicamente soltanto alleen uitsluitend só apenas somente tylko wyłącznie",
    "all": "all every each whole entire both everything everyone always alle jede jeder sämtliche "
    "beide ganze immer tous toutes chaque toujours todos todas cada siempre tutti tutte ogni "
    "sempre elke hele altijd wszystkie wszyscy każdy zawsze",
    "part": "some part partly several mostly mainly majority most half einige teils teilweise "
    "meisten hälfte certains plupart moitié algunos mayoría mitad alcuni maggior metà sommige "
    "meeste helft alguns maioria metade niektóre większość połowa",
    "more": "more higher grew growth grown rise rose risen up increase increased bigger larger "
    "mehr höher gewachsen gestiegen wachstum plus hausse augmenté más aumento subió creció più "
    "cresciuto meer gegroeid gestegen mais cresceu więcej wzrost wzrosły",
    "less": "less fewer lower fell fallen drop dropped down decrease declined cut shrank smaller "
    "weniger niedriger gesunken gefallen rückgang moins baisse diminué menos bajó cayó caída meno "
    "calato diminuito minder gedaald lager caiu diminuiu mniej spadek spadły",
    "own": "own in-house self eigen eigene eigenen eigenes selbst propre propres propio propia "
    "proprio propria zelf próprio própria własny własna własne sami",
    "duty": "must should need needs could would perhaps probably surely muss müssen sollte wohl "
    "sicher doit devez sûrement debe deben deve dovete moet vast devem musi",
    "reading": "read saw noticed heard gather understand learned gelesen gesehen gehört vu leí "
    "visto letto gelezen gezien przeczytałem",
}
_CUE_OF = {word: cue for cue, line in _CUES.items() for word in line.split()}
_BY = listed("by von par por da door przez")
_FAR, _MOST_NEW, _MOST_PAIRS = 12, 6, 8


def marks(claim: Facts, quote: Facts, context: Context) -> dict[str, float]:
    """Return the marks of a sentence beside its passage."""
    near = clauses.nearest(claim, quote)
    found = {
        "denies at all": float(claim.denials > 0),
        "page denies": float(quote.denials > 0),
        "clause denies": float(near.denials > 0),
        "denied of the page": _share_of(claim.order, near.denied - claim.denied),
        "tells of plans": float(_is_coming(claim)),
        "page tells of plans": float(_is_coming(quote)),
        "clause tells of plans": float(_is_coming(near)),
        "in the past": float(bool(claim.past)),
        "clauses": float(near is not quote),
        "compares": float(claim.compares),
        "page compares": float(quote.compares),
        "superlative": float(bool(claim.superlatives)),
        "superlative given": float(bool(claim.superlatives & quote.superlatives)),
        "words of the clause": _share_of(claim.order, near.stems),
    }
    return (
        found
        | _cues(claim, quote, near)
        | _order(claim, quote)
        | _parties(claim, near, context)
        | sums.marks(claim, quote, context)
        | _new(claim, context)
        | bonds.marks(claim, quote)
    )


def _is_coming(one: Facts) -> bool:
    return bool(one.planned) or one.is_future


def _share_of(told: Sequence[str], held: frozenset[str]) -> float:
    return sum(one in held for one in told) / max(1, len(told))


def _cues(claim: Facts, quote: Facts, near: Facts) -> dict[str, float]:
    mine, whole, beside = (_cues_of(one.low) for one in (claim, quote, near))
    found = {f"says {one}": 1.0 for one in sorted(mine)}
    found |= {f"adds {one}": 1.0 for one in sorted(mine - whole)}
    found |= {f"leaves {one}": 1.0 for one in sorted(beside - mine)}
    kinds = claim.quantifiers
    return found | {
        "quantifiers added": float(bool(kinds - quote.quantifiers)),
        "quantifiers left": float(bool(near.quantifiers - kinds)),
    }


def _cues_of(tokens: Sequence[str]) -> frozenset[str]:
    return frozenset(_CUE_OF[one] for one in tokens if one in _CUE_OF)


def _order(claim: Facts, quote: Facts) -> dict[str, float]:
    """Return how far apart, and how often turned, the passage has neighbours of a sentence."""
    at: dict[str, list[int]] = {}
    for place, stem in enumerate(quote.stem_of_each):
        if stem:
            at.setdefault(stem, []).append(place)
    steps = [
        min((there - here for here in at[one] for there in at[other]), key=abs)
        for one, other in zip(claim.order, claim.order[1:], strict=False)
        if one in at and other in at and one != other
    ][:_MOST_PAIRS]
    apart = [min(abs(one), _FAR) / (_FAR / 2) for one in steps]
    return {
        "pairs": len(steps) / _MOST_PAIRS,
        "pairs apart": sum(apart) / max(1, len(apart)),
        "pairs far apart": max(apart, default=0.0),
        "pairs turned": sum(one < 0 for one in steps) / max(1, len(steps)),
    }


def _parties(claim: Facts, near: Facts, context: Context) -> dict[str, float]:
    yours = [one for one in claim.low if one in parties.YOU]
    owned = [one for one in yours if one in parties.POSSESSIVE]
    free = context.own | context.known
    opening = near.low[:3]
    return {
        "you": float(len(yours) > len(owned)),
        "yours": float(bool(owned)),
        "page's own": float(any(one in parties.OWN for one in near.low)),
        "page opens with its own": float(
            any(one in parties.OWN or one in context.own for one in opening)
        ),
        "other names": float(bool(set(claim.names) - free)),
        "page's other names": float(bool(set(near.names) - free)),
        "by": float(not _BY.isdisjoint(claim.low)),
        "page's by": float(not _BY.isdisjoint(near.low)),
        "relative": float(bool(claim.relative)),
    }


def _new(claim: Facts, context: Context) -> dict[str, float]:
    """Return how many words stand nowhere on the page, in whatever form."""
    page = context.elsewhere
    told = frozenset(claim.order) - wordings.granted(claim, context) - words.FRAME
    beginnings = context.index.text_of(context.passage).by_beginning if context.index else {}
    new = [
        one
        for one in told
        if one not in page
        and not any(other in page for other in words.related(one))
        and not words.is_near_any(one, beginnings.get(one[: words.BEGINNING], ()))
    ]
    return {
        "new to the page": min(len(new), _MOST_NEW) / (_MOST_NEW / 2),
        "adverse and new": float(any(one in words.ADVERSE for one in new)),
    }

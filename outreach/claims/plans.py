"""Does a sentence tell as done what its passage plans, doubts or has done long ago?"""

import re
from collections.abc import Sequence
from itertools import pairwise

from outreach.claims import clauses, markers, moments, words
from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts
from outreach.sentences import listed

# As written: "schön" is no "schon", and "al" and "ja" are other words elsewhere.
_ALREADY = {
    "en": frozenset(("already",)), "de": frozenset(("bereits", "schon")),
    "fr": frozenset(("déjà",)), "es": frozenset(("ya",)), "it": frozenset(("già",)),
    "nl": frozenset(("al", "reeds")), "pt": frozenset(("já",)), "pl": frozenset(("już",)),
}  # fmt: skip

_HIRE = frozenset((words.stem("hire"),))
_SEEKING = listed(
    "seek seeking looking hiring recruiting suchen sucht suchst suche gesucht cherchez cherche "
    "cherchent cherchons recherche recherchons recrutez recrute recrutent recrutons buscáis "
    "buscan busca buscamos cercate cerca cerchiamo cercano zoekt zoeken procuram procura "
    "procuramos szukacie szukają szuka szukamy"
)
# "Bauen" is still under way where "gebaut" is done; of other languages alike.
_BUILDING = listed(
    "bauen baut baue construisons construit construisent construimos construyen construye "
    "construyendo costruiamo costruisce costruiscono bouwen bouwt construímos constrói constroem "
    "budujemy buduje budują building"
)
_OPEN = frozenset((words.stem("open"), words.stem("inaugurate")))
# "You have an office in Bergen", "it is in Bergen".
_HAVING = listed(
    "have has got own run runs operate operates is are there haben hat habt besitzen betreiben "
    "betreibt ist sind gibt liegt sitzt avez ont est sont possédez exploitez tienen tiene tenéis "
    "hay está están avete ha hanno è c'è hebt heeft hebben zijn têm tem há macie mają ma jest"
)
_RUNNING = frozenset(map(words.stem, ("run", "own", "operate", "lead")))
_NEW = listed("ein eine einen einem einer un une una uno um uma een kolejny nowy nowe nową")
_PLANNING = listed(
    "will want wants plan plans planning intend intends hope hopes expect considering "
    "wollen planen möchten voulons veut veulent prévoyons prévoit "
    "projetons queremos quieren planeamos planean vogliamo progettando "
    "prevediamo willen plannen planejamos planeamos chcemy planujemy"
)
_A = listed("a an")  # which is "the", "has" and "to" elsewhere
_PLANT = dict.fromkeys(("de", "nl"), listed("plant"))
_WERDEN = listed("werden wird")
_ANY_PLAN = frozenset().union(_PLANNING, _SEEKING, _WERDEN, *_PLANT.values())
_ONE_MORE = listed(
    "second third further zweite zweiten zweites zweiter weiteren weitere weiteres deuxième "
    "seconde segundo segunda secondo seconda tweede drugi druga drugą"
)
_IN_MIND = listed("list next agenda cards nächstes nächsten prochain prochaine próximo próxima")
_READER = listed("you sie vous ihr")
_TIES = listed("and und et y e en i")
_TO_FOLLOW = re.compile(
    r"\b(?:is|are) (?:due )?to \w|\bsoll(?:en)?\b|"
    r"\b(?:planned|geplant|vorgesehen|prévue?s?|prevista?|previsto|gepland|planowan[aey])\b"
)
_ENDS = ("t", "en", "d")  # of German and Dutch participles
_HELPING = listed(
    "have has had haben hat habt hatte hatten avez avons ont a avaient han ha habéis hemos hanno "
    "avete abbiamo hebt heeft hebben têm tem foram foi został zostało"
)
_PERFECT = frozenset(("have", "had", "was", "were", "since"))
_DONE = _PERFECT | frozenset(("did", "didn't", "has", "hasn't", "haven't", "wasn't", "weren't"))
_ON_AVERAGE = frozenset(("average", "typically", "usually", "normally"))


def check(claim: Facts, quote: Facts, context: Context) -> Reasons:
    """Give what a passage only plans or doubts, or has done, where a sentence says otherwise."""
    verbs = words.VERBS
    only_planned = (quote.planned - quote.flat) & verbs & claim.stems
    if claim.days and not claim.is_future and not _PERFECT & {*claim.low}:
        only_planned &= claim.past  # "steps down in March" is told of what is to come
    if _ON_AVERAGE & quote.vocabulary and _ON_AVERAGE & claim.vocabulary:
        only_planned = frozenset()  # "on average a worker will lose"
    if not _SEEKING.isdisjoint(claim.low):
        only_planned -= _HIRE  # whoever looks for people plans to hire them
    only_planned -= {words.stem(next_) for one, next_ in pairwise(claim.low) if one == "can"}
    if not _DONE & {*claim.low}:  # "nobody loses a job" of "none will be lost"
        only_planned -= claim.denied & quote.denied
    only_doubted = (quote.doubted - quote.flat) & verbs & claim.stems
    if only_planned - claim.planned and not claim.is_future and not claim.is_doubtful:
        yield "unsupported", "The source only plans this; the draft says it is so."
    elif only_doubted - claim.doubted and not claim.is_doubtful and not claim.is_future:
        yield "unsupported", "The source says this with doubt; the draft says it is so."
    done = (claim.planned - claim.flat) & verbs & (quote.past - quote.planned)
    if done and not quote.is_future and not quote.is_doubtful:
        yield "unsupported", "The source says that this is done, not planned."
    is_open = quote.is_future or quote.is_doubtful or quote.planned
    if is_open and _is_early(claim) and not _is_early(quote):
        yield "contrary", "The source only plans this; the draft says it is so."
    elif _is_still_sought(claim, quote):
        yield "contrary", "The source only has this in view; the draft says it is done."
    elif (_is_hailed(claim) or _is_perfect(claim)) and (day := _to_come(claim, quote, context)):
        yield "contrary", f"The source tells of {day}, which is still to come."
    elif _is_planned_thing(claim, quote):
        yield "contrary", "The source only plans this; the draft says it is so."
    if "former" in quote.quantifiers and "former" not in claim.quantifiers and claim.roles:
        yield "unsupported", "In the source this is over."


def _is_planned_thing(claim: Facts, quote: Facts) -> bool:
    """Tell "you have an office in Bergen" of one that is planned, sought or to follow."""
    is_open = claim.is_future or claim.is_doubtful or claim.planned
    if is_open or claim.denied or claim.relative or _IN_MIND & {*claim.low}:
        return False
    is_having = not _HAVING.isdisjoint(claim.low) or (claim.tongue == "fr" and "a" in claim.low)
    if not is_having or claim.verbs & words.VERBS - _RUNNING:
        return False
    planned, real = _things(quote)
    return bool(claim.stems & planned - real)


def _things(quote: Facts) -> tuple[frozenset[str], frozenset[str]]:
    """Return what a passage names with "a" behind a plan, and all that is there."""
    planned: set[str] = set()
    real: set[str] = set()
    low, stems = quote.low, quote.stem_of_each
    is_plain = _ANY_PLAN.isdisjoint(low) and not _TO_FOLLOW.search(quote.text.lower())
    if is_plain and not markers.coming_places(low):
        return frozenset(), frozenset()
    new = _NEW | (_A if quote.tongue in ("", "en") else frozenset())
    for start, end in markers.clauses(low):
        reach = _planned_reach(low, start, end, quote.tongue)
        is_new = False
        for at in range(start, end):
            is_new = low[at] in new or (is_new and not stems[at - 1])
            is_one_more = low[at - 1] in _ONE_MORE  # of "a second machine" one is there
            if stems[at]:
                (planned if is_new and at in reach and not is_one_more else real).add(stems[at])
    return frozenset(planned), frozenset(real)


def _planned_reach(low: Sequence[str], start: int, end: int, tongue: str) -> range:
    """Return the places of a clause of which it tells a plan: "we want …", "… is planned"."""
    if _TO_FOLLOW.search(" ".join(low[start:end])):
        ties = [at for at in range(start, end) if low[at] in _TIES]
        return range(ties[-1] if ties else start, end)
    is_infinitive = low[end - 1].endswith("en") and not low[end - 1].startswith("ge")
    told = _PLANNING | _SEEKING | (_WERDEN if is_infinitive else frozenset())
    told |= _PLANT.get(tongue, frozenset())
    for at in range(start, end):
        # "You will work in a team": whoever is hired.
        is_reader = at > start and low[at - 1] in _READER
        if (low[at] in told and not is_reader) or markers.coming_places(low[at : at + 1]):
            return range(at, end)
    return range(0)


def _is_still_sought(claim: Facts, quote: Facts) -> bool:
    """Tell people looked for, a hall planned or being built, that a sentence has as done."""
    if claim.is_future or claim.is_doubtful or claim.denied or claim.language == "en":
        return False
    if claim.stems & quote.stems & _HIRE:
        is_sought = not _SEEKING.isdisjoint(quote.low) and _HELPING.isdisjoint(quote.low)
        return is_sought and _SEEKING.isdisjoint(claim.low)
    if claim.stems & _OPEN and not quote.stems & _OPEN:
        return not _BUILDING.isdisjoint(quote.low) and _HELPING.isdisjoint(quote.low)
    shared = claim.stems & quote.stems & (quote.planned - quote.flat)
    return _is_done(claim) and bool(shared) and not claim.verbs & quote.flat


def _is_hailed(claim: Facts) -> bool:
    """Tell a wish, which is for what is done: "congrats on the opening of your shop"."""
    is_wish = any(moments.congratulates(one.text) for one in claim.relative)
    return is_wish and not claim.is_future and not claim.is_doubtful


def _is_done(claim: Facts) -> bool:
    """Tell a perfect: "haben … gebaut", "avez ouvert"."""
    is_german = any(one.startswith("ge") and one.endswith(_ENDS) for one in claim.low)
    return not _HELPING.isdisjoint(claim.low) and (is_german or bool(claim.past))


def _is_perfect(claim: Facts) -> bool:
    """Tell "U hebt een hal geopend", with no date of its own: it is done."""
    is_plain = not (claim.days or claim.is_future or claim.is_doubtful or claim.denied)
    return _is_done(claim) and is_plain and claim.language not in ("", "en")


def _to_come(claim: Facts, quote: Facts, context: Context) -> str:
    """Return the date of what a passage tells of in the same clause, where it lies ahead."""
    seen = context.seen
    near = clauses.nearest(claim, quote)
    is_told = bool(near.past & claim.stems & words.VERBS) and not _HELPING.isdisjoint(near.low)
    if seen is None or not near.days or is_told:
        return ""
    first = [min(one.months, default=12) for one in near.days]
    is_ahead = all(
        one.year and (one.year, month) > (seen.year, seen.month)
        for one, month in zip(near.days, first, strict=True)
    )
    return near.days[0].text if is_ahead else ""


def _is_early(one: Facts) -> bool:
    """Tell whether a sentence says "already"."""
    return not _ALREADY.get(one.tongue, frozenset()).isdisjoint(one.low)

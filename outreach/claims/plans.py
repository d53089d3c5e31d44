"""Does a sentence tell as done what its passage plans, doubts or has done long ago?"""

from itertools import pairwise

from outreach.claims import clauses, moments, words
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
    "seek seeking looking hiring recruiting suchen sucht suchst cherchez cherche cherchent "
    "recrutez recrute recrutent buscáis buscan busca cercate cerca zoekt zoeken procuram procura "
    "szukacie szukają szuka"
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
    elif _is_hailed(claim) and (day := _to_come(claim, quote, context)):
        yield "contrary", f"The source tells of {day}, which is still to come."
    if "former" in quote.quantifiers and "former" not in claim.quantifiers and claim.roles:
        yield "unsupported", "In the source this is over."


def _is_hailed(claim: Facts) -> bool:
    """Tell a wish, which is for what is done: "congrats on the opening of your shop"."""
    is_wish = any(moments.congratulates(one.text) for one in claim.relative)
    return is_wish and not claim.is_future and not claim.is_doubtful


def _to_come(claim: Facts, quote: Facts, context: Context) -> str:
    """Return the date of what a passage tells of in the same clause, where it lies ahead."""
    seen = context.seen
    near = clauses.nearest(claim, quote)
    if seen is None or not near.days or near.past & claim.stems & words.VERBS:
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

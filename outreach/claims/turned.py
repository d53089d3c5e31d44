"""Who does it and for whom, in any language: "hospitals bake for you" of who bakes for hospitals.

`deeds` knows the verbs of some lists and the parties of some. Here any verb that a sentence shares
with its passage will do, and any noun: what stands before the verb of one, and behind the verb or
after a "for" in the other, does there what is done for it here.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from outreach.claims import parties, people, words
from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts
from outreach.sentences import listed

_YOU = listed(
    "you your yours yourself u uw jullie vous votre vos usted ustedes voi vostro vostra vostri "
    "vostre vocês você vosso vossa państwo państwa państwu państwem ihnen we us our ours "
    "wir uns unser unsere unseren unserem unserer nous notre nos nosotros nuestro nuestra nuestros "
    "nuestras noi nostro nostra nostri nostre wij ons onze nós nosso nossa my nasz nasza nasze "
    "company firm firma unternehmen betrieb entreprise société empresa azienda ditta bedrijf spółka"
)
_POLITE = listed("sie ihr ihre ihren ihrem ihrer ihres ihnen")  # with a capital
_BY = listed("by von vom durch par por da dal dalla dai door przez")
_FOR = listed("for to of für an pour à aux au para al a per voor aan dla")
_BE = listed(
    "is are was were be been being get gets got wurde wurden wird werden worden ist sind war waren "
    "est sont été fut furent étaient était es son fue fueron sido siendo era è sono stato stata "
    "stati state viene vengono venne werd werden wordt worden is zijn foi foram é são sido "
    "jest są został została zostało zostały zostali"
)
# Who stands for somebody told before: as the doer, and as the one to whom it is done.
_PRONOUNS = {
    "en": listed("it he she they"), "de": listed("er es sie"),
    "fr": listed("il elle on ils elles"), "es": listed("él ella ellos"),
    "it": listed("lui lei essa esso"), "nl": listed("hij zij ze het"),
    "pt": listed("ele ela eles elas"), "pl": listed("on ona ono oni"),
}  # fmt: skip
_OBJECTS = {
    "en": listed("us it them him her"), "de": listed("ihm ihr uns ihnen"),
    "fr": listed("lui leur nous l"), "es": listed("le les nos"), "it": listed("gli le ci"),
    "nl": listed("hem haar hun ons"),
    "pt": listed("lhe lhes nos"), "pl": listed("mu jej im nam"),
}  # fmt: skip
_MARKS = frozenset(".,;:!?()\n–—")
_ENDS = frozenset(".;:!?\n")
_WHO = listed("who which that qui que welche wie wat waarmee che który która które")
_HAVE = listed("has have had having")
_OWNING = listed(
    "your yours our ours uw votre vos vostro vostra vostri vostre vosso vossa państwa ihr ihre "
    "ihren ihrem ihrer ihres unser unsere unseren unserem unserer notre nos nuestro nuestra "
    "nuestros nuestras nostro nostra nostri nostre onze nosso nossa nasz nasza nasze"
)
_DATIVE = listed("ihnen")
_SUBJECTS = listed("we i wir ich nosotros noi wij nós")
_BEFORE_NOUNS = (
    parties.PREPOSITIONS
    | parties.POSSESSIVE
    | _BY
    | listed(
        "the a an this these those its their his her und and or oder et y e en i der die das den "
        "dem des ein eine einen einer le la les un une el los las una il lo gli de het o os as um "
        "uma"
    )
)
_MOST_GOVERNED, _MOST_AGENT, _HELPING = 3, 6, 3  # words
_VERB_LAST = frozenset(("de", "nl"))
# Who sells to whom, who has and who says it are looked at elsewhere.
_OTHERS = frozenset(
    map(
        words.stem,
        listed(
            "say tell announce report call be have own belong rent lease sell buy acquire expect "
            "raise provide"
        ),
    )
)


@dataclass(frozen=True)
class _Side:
    """What stands around one verb: the stems of words with content, and the firm or its reader."""

    before: frozenset[str]
    behind: frozenset[str]
    given: frozenset[str]  # what stands behind a "for" or "to"
    by: frozenset[str]
    is_ours: bool  # the firm or its reader, or a bare pronoun, does it
    is_for_ours: bool
    is_ours_by: bool
    is_passive: bool


def check(claim: Facts, quote: Facts, context: Context) -> Reasons:
    """Give a verb of which another does in a passage what a sentence says of somebody."""
    if claim.denied or quote.denied:
        return
    own = frozenset(words.stem(one) for one in context.own) | context.own
    verbs = claim.verbs | quote.verbs | _done_by(claim) | _done_by(quote)
    for verb in sorted((verbs & _bare(claim) & _bare(quote)) - _OTHERS - own):
        mine, theirs = _around(claim, verb, own), _around(quote, verb, own)
        is_last = quote.tongue in _VERB_LAST
        if mine and theirs and (other := _other(mine, theirs, verb, is_last=is_last)):
            yield "unsupported", f"In the source it is otherwise what “{other}” does here."
            return


def _bare(one: Facts) -> frozenset[str]:
    """Return the stems behind no article or preposition, which may be verbs: "hospitals bake"."""
    return frozenset(
        stem
        for stem, before in zip(one.stem_of_each[1:], one.low, strict=False)
        if stem
        and (before not in _BEFORE_NOUNS or (before == "a" and one.tongue == "fr"))
        and not before[:1].isdigit()
    )


def _done_by(one: Facts) -> frozenset[str]:
    """Return the stems of participles with a "by" behind them."""
    return frozenset(
        stem
        for stem, low, following in zip(one.stem_of_each, one.low, one.low[1:], strict=False)
        if stem and following in _BY and parties.is_participle(low)
    )


def _other(mine: _Side, theirs: _Side, verb: str, *, is_last: bool) -> str:
    """Return whose part is another in a passage, or nothing.

    `is_last`: what stands before its verb may be done by it, too.
    """
    if theirs.by and theirs.is_passive and not theirs.is_ours_by:
        is_by_us = mine.is_ours and not mine.is_passive and not mine.by
        if is_by_us or (mine.by and not mine.by & theirs.by):
            return min(theirs.by)
    is_alike = mine.is_passive == theirs.is_passive and not mine.by and not theirs.by
    if not is_alike or (verb in words.ERGATIVE and not (mine.behind and theirs.behind)):
        return ""  # "you opened a warehouse" of "a warehouse opened"
    suffered = mine.behind | mine.given
    moved = mine.before & theirs.given - theirs.before - suffered
    is_for_us = mine.is_for_ours and not theirs.is_for_ours
    if moved and (is_for_us or theirs.before & suffered - mine.before):
        return min(moved)
    done = suffered & theirs.before - theirs.given - theirs.behind - mine.before
    is_by_us = mine.is_ours and not (mine.is_for_ours or theirs.is_ours or is_last)
    return min(done) if done and is_by_us else ""


def _around(one: Facts, verb: str, own: frozenset[str]) -> _Side | None:
    places = [at for at, stem in enumerate(one.stem_of_each) if stem == verb]
    if len(places) != 1 or not one.cased[places[0]][:1].islower():
        return None
    at = places[0]
    start, end = _clause(one.low, at)
    found: dict[str, set[str]] = {"before": set(), "behind": set(), "given": set(), "by": set()}
    ours: set[str] = set()
    for place in range(start, _limit(one, end)):
        stem, low = one.stem_of_each[place], one.low[place]
        is_ours = _is_ours(one, place, own)
        is_open = low in _PRONOUNS.get(one.tongue, ())
        is_object = low in _OBJECTS.get(one.tongue, ()) and not (is_open and place < at)
        if place == at or not (stem or is_ours or is_open or is_object):
            continue
        where = _where(one, place, (start, at, end), is_ours=is_ours)
        if is_object and not is_ours:
            ours.add("behind")
        elif is_ours or is_open:
            is_owner = low in _OWNING and place < at
            ours |= {where} if not is_owner and (is_ours or where == "before") else set()
        elif where:
            found[where].add(stem)
    is_by = bool(found["by"]) or "by" in ours
    return _Side(
        before=frozenset(found["before"]),
        behind=frozenset(found["behind"]),
        given=frozenset(found["given"]),
        by=frozenset(found["by"]),
        is_ours="before" in ours,
        is_for_ours=bool({"given", "behind"} & ours or _DATIVE & {*one.low[start:end]}),
        is_ours_by="by" in ours,
        is_passive=_is_passive(one.low, start, at, end, is_last=one.tongue in _VERB_LAST)
        or (
            is_by
            and parties.is_participle(one.low[at])
            and not _HAVE & {*one.low[max(start, at - 2) : at]}
        ),
    )


def _is_ours(one: Facts, place: int, own: frozenset[str]) -> bool:
    low, stem = one.low[place], one.stem_of_each[place]
    is_polite = low in _POLITE and one.cased[place][:1].isupper() and one.tongue == "de"
    return low in _YOU or is_polite or (bool(stem) and stem in own)


def _where(one: Facts, place: int, clause: tuple[int, int, int], *, is_ours: bool) -> str:
    """Name the part of a word beside the verb of a clause (its start, verb and end)."""
    start, at, end = clause
    begin = start if place < at else at + 1 if place < end else end
    # "For Nord Rail we cast blocks": what can only be a subject has no preposition.
    governor = "" if one.low[place] in _SUBJECTS else _governor(one.low, begin, place)
    if governor in _FOR:
        return "given"
    if governor in _BY:
        stem = one.stem_of_each[place]
        is_agent = is_ours or one.cased[place][:1].isupper() or people.is_one(stem)
        is_near = at < place < at + _MOST_AGENT or (place < at and one.tongue in _VERB_LAST)
        return "by" if is_agent and is_near and place < end else ""
    if governor or place >= end:
        return ""
    return "before" if place < at else "behind"


def _is_passive(low: Sequence[str], start: int, at: int, end: int, *, is_last: bool) -> bool:
    helping = low[start:end] if is_last else low[max(start, at - _HELPING) : at]
    return not _BE.isdisjoint(helping) and not low[at].endswith("ing")


def _clause(low: Sequence[str], at: int) -> tuple[int, int]:
    before = (place for place in range(at - 1, -1, -1) if low[place] in _MARKS | _WHO)
    behind = (place for place in range(at + 1, len(low)) if low[place] in _MARKS)
    return next(before, -1) + 1, next(behind, len(low))


def _limit(one: Facts, end: int) -> int:
    """Return where what a clause is told of ends: "…, nine tonnes in weight, for the town"."""
    return next(
        (
            place
            for place in range(end, len(one.low))
            if one.low[place] in _ENDS | _WHO or one.stem_of_each[place] in one.verbs
        ),
        len(one.low),
    )


def _governor(low: Sequence[str], start: int, place: int) -> str:
    """Return the preposition before a word, but for what may stand between the two."""
    for at in range(place - 1, max(start, place - 1 - _MOST_GOVERNED) - 1, -1):
        is_article = low[at] == "des" and at == start
        if (low[at] in parties.PREPOSITIONS or low[at] in _BY) and not is_article:
            return low[at]
    return ""

"""Which words stand on which side: "from Ghent to Antwerp", "replaced gas with electric ovens".

A sentence that has a source's words, but those of one side on the other, turns it round. No
grammar: the words between a turning word and its next mark are its side.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from outreach.claims import parties, units, words
from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts
from outreach.sentences import listed

_WORD = re.compile(r"\d[\d.,]*\d|[^\W_]+(?:['’\-][^\W_]+)*|[,;:.!?()\n–—]")
_MARKS = frozenset(",;:.!?()\n–—") | listed(
    "and but while which who und aber et mais y pero e ma en maar that because"
)
_FROM = listed("from von vom de du des desde da dal dalla dallo van z")
_TO = listed("to nach auf zu à au en a al alla naar para do zum zur")
_WITH = listed("with by for durch gegen par contre por con met door przez")
_EXCHANGING = frozenset(
    words.stem(one)
    for one in ("replace", "swap", "exchange", "substitute", "ersetzen", "switch", "trade")
)
_AGENTS = [["by"], ["par"], ["por"], ["da"], ["dal"], ["dalla"]]
_ERGATIVE = words.ERGATIVE | {words.stem("start")}
# "You opened a depot in Graz" of "a depot opened in Graz".
_OPENING = frozenset(map(words.stem, ("open", "close", "start", "end", "launch", "move")))
_BE = listed("is are was were be been being est sont été es son è sono is zijn")
_DIRECTED = ("en", "fr", "es", "it", "pt", "")
# Who stands before the verb as a pronoun is its subject; what stands before it, is none.
_SUBJECTS = listed("i you we they he she it vous nous ils elles il elle ustedes voi")
_ENDS = _MARKS | _SUBJECTS
_DETERMINERS = parties.POSSESSIVE | listed("the a an le la les un une el los las il lo gli o os as")
_OF_WORDS = listed("of de du des di della")
_OF = [[one] for one in sorted(_OF_WORDS)]
_BEGINS = parties.PREPOSITIONS - _OF_WORDS
# "We" of a page and "you" of a draft are the same, before a verb and behind it.
_THEM = "<them>"
_SOMEBODY = "<somebody>"  # "she", "he": a person, whoever it is
_PERSONS = listed("he she")
_BELONGING = ("belong", "gehör", "appart", "pertenec", "pertence", "behoor", "należ")
_FIRM = listed("firm company firma unternehmen entreprise empresa azienda bedrijf")
_OURS = listed("i we you vous nous ustedes voi")
_OBJECTS = listed("us you")
_MOST = 6  # words a side

_Sides = tuple[str, frozenset[str], frozenset[str]]


def check(claim: Facts, quote: Facts, context: Context) -> Reasons:
    """Give what stands on the other side in the source."""
    if claim.language != quote.language and claim.language and quote.language:
        return
    granted = frozenset(words.stem(one) for one in context.own) | context.own
    both = (claim.verbs & quote.verbs) - granted - words.VERBS
    # "Bottled by Carlow" stands where no verb does, but the "by" tells that it is one.
    suffered = (claim.verbs & quote.stems) - both - granted - words.VERBS
    mine = _sides(claim.text, claim.tongue, both | suffered)
    theirs = _sides(quote.text, quote.tongue, both, suffered) if mine else ()
    for pivot, left, right in mine:
        if (pivot, left, right) in theirs:
            continue
        for other, first, second in theirs:
            said = _with_them(left, granted), _with_them(right, granted)
            given = _with_them(first, granted), _with_them(second, granted)
            # "You raise prices" where "prices rise": unless the source, too, has the same object.
            is_changed = not said[1] & given[1] or (pivot in _OPENING and bool(said[1] & given[0]))
            is_ergative = pivot in _ERGATIVE and said[0] == {_THEM} and is_changed
            if pivot == other and not is_ergative and _is_crossed(*said, *given):
                yield "unsupported", "In the source it is the other way round."
                return


def _with_them(side: frozenset[str], own: frozenset[str]) -> frozenset[str]:
    """Return a side with the company's name as "we"."""
    return (side - own) | {_THEM} if side & own else side


def _is_crossed(
    left: frozenset[str], right: frozenset[str], first: frozenset[str], second: frozenset[str]
) -> bool:
    is_done_doer = bool((left & second) - first - right)
    if first == {_SOMEBODY}:
        return is_done_doer
    is_doer_done = bool((right & first) - second - left)
    return is_doer_done and (is_done_doer or left == {_THEM} != first)


@lru_cache(maxsize=1_024)
def _sides(
    text: str, language: str, extra: frozenset[str], suffered: frozenset[str] = frozenset()
) -> tuple[_Sides, ...]:
    """Return each turning word of a sentence with the stems on its two sides.

    `extra` are verbs beside the lexicon's, `suffered` are verbs only before "by".
    """
    return tuple(_read(text, language, extra, suffered))


def _read(
    text: str, language: str, extra: frozenset[str], suffered: frozenset[str]
) -> Iterator[_Sides]:
    tokens, stems = _cut(text)
    for place, token in enumerate(tokens):
        if token in _FROM:
            for end in range(place + 2, min(place + 2 + _MOST, len(tokens))):
                if tokens[end] in _MARKS:
                    break
                if tokens[end] in _TO:
                    yield "from", _behind(stems, tokens, place, end), _behind(stems, tokens, end)
                    break
        elif stems[place] in _EXCHANGING:
            yield from _exchanged(stems, tokens, place)
        elif language in _DIRECTED and (
            stems[place] in words.VERBS
            or stems[place] in extra
            or (stems[place] in suffered and tokens[place + 1 : place + 2] in _AGENTS)
        ):
            is_by = tokens[place + 1 : place + 2] in _AGENTS
            if (is_by and _is_amount(tokens, place + 2)) or _is_thing(stems, tokens, place):
                continue
            is_passive = bool(_BE & {*tokens[max(0, place - 2) : place]}) or (
                is_by
                or (
                    token.endswith("ed")
                    and tokens[place + 1 : place + 2] == ["in"]
                    and ["by"] in [tokens[at : at + 1] for at in (place + 3, place + 4)]
                )
            )
            before, behind = _before(stems, tokens, place), _behind(stems, tokens, place)
            by = next((at for at in range(place + 1, min(place + 9, len(tokens)))
                       if tokens[at : at + 1] in _AGENTS), None)  # fmt: skip
            if token.startswith(_BELONGING):
                yield stems[place], behind, before
            elif not is_passive:
                yield stems[place], before, behind
            elif by is not None:
                yield stems[place], _behind(stems, tokens, by), before


@lru_cache(maxsize=1_024)
def _cut(text: str) -> tuple[list[str], list[str]]:
    """Return the words and marks of a sentence, and the stem of each; "" where none is told."""
    tokens = _WORD.findall(text.lower())
    return tokens, [
        _THEM if token in _FIRM else words.stem(token) if _is_told(token) else ""
        for token in tokens
    ]


def _is_amount(tokens: list[str], at: int) -> bool:
    """Tell "grew by 7 million" and "by almost a third" from "grew by farmers"."""
    word = tokens[at] if at < len(tokens) else ""
    is_figure = word[:1].isdigit() or word in units.SMALL
    return is_figure or word in units.ABOUT | units.OVER | _WAYS | {"a"}


_WAYS = listed("night day hand mail post phone sea road rail air bike train car ship law email")


def _is_thing(stems: list[str], tokens: list[str], place: int) -> bool:
    """Tell a plural that is no verb: "won awards", "the awards they have won"."""
    if not tokens[place].endswith("s") or tokens[place].endswith("ss"):
        return False
    before = tokens[place - 1] if place else ""
    is_object = before.endswith("ed") or words.fold(before) in words.IRREGULAR_PASTS
    is_object = is_object or (place > 0 and stems[place - 1] == words.stem("win"))
    return is_object or bool(_SUBJECTS & {*tokens[place + 1 : place + 2]})


def _exchanged(stems: list[str], tokens: list[str], place: int) -> Iterator[_Sides]:
    for end in range(place + 2, min(place + 2 + _MOST, len(tokens))):
        if tokens[end] in _WITH:
            kind = "for" if tokens[end] in ("for", "gegen", "contre") else "with"
            yield kind, _behind(stems, tokens, place, end), _behind(stems, tokens, end)
            return


def _is_told(token: str) -> bool:
    return token[:1].isalpha() and words.fold(token) not in words.STOP and len(token) > 1


def _behind(stems: list[str], tokens: list[str], place: int, end: int = 0) -> frozenset[str]:
    found: list[str] = []
    for at in range(place + 1, end or len(tokens)):
        if tokens[at] in _MARKS or len(found) == _MOST:
            break
        if tokens[at] in _OBJECTS:
            found.append(_THEM)
        elif stems[at]:
            found.append(stems[at])
    return frozenset(found)


def _before(stems: list[str], tokens: list[str], place: int) -> frozenset[str]:
    found: list[str] = []
    if tokens[place - 2 : place - 1] == [","] and tokens[place - 1] in _RELATIVE:
        place -= 2  # "Lorne Capital, which took a stake": who stands before the comma did it
    elif tokens[place - 1 : place] == [","] and "," in tokens[: place - 1]:
        # "Ida Krall, our head of quality, reports": the subject stands before the apposition.
        place = place - 1 - tokens[place - 2 :: -1].index(",") - 1
    for at in range(place - 1, -1, -1):
        if tokens[at] in _ENDS or len(found) == _MOST:
            found += [_THEM] if tokens[at] in _OURS else []
            found += [_SOMEBODY] if tokens[at] in _PERSONS and not found else []
            if tokens[at] in _TIES and not found:
                verb = next((i for i in range(at - 1, -1, -1) if tokens[i] in _BE or
                             stems[i] in words.VERBS or tokens[i] in _STOPS), 0)  # fmt: skip
                if verb and tokens[verb] not in _STOPS:
                    return _before(stems, tokens, verb)  # "A is …, and has ordered": A orders
            break
        if stems[at]:
            found.append(stems[at])
        is_begin = tokens[at] in _DETERMINERS and tokens[at - 1 : at] not in _OF
        if is_begin or tokens[at] in _BEGINS:
            break
    return frozenset(found)


_TRADES = {words.stem("sell"): "sell", words.stem("acquire"): "acquire"}
TRADES = frozenset(_TRADES)
_TAKING = _TO | listed("als")
_GIVING = listed("from von vom bei de du des da dal dalla van od chez")
_SMALL = _TAKING | _GIVING | frozenset(one for [one] in _AGENTS)
_THEIRS = listed("your our votre vos notre nos ihre ihrer ihren ihr unsere unserer su sus nuestra")
_RELATIVE = listed("which who der die das welche qui que che")
_TIES = listed("and und et y e en i")
_STOPS = frozenset(",;:.!?()\n–—")
_ITSELF = listed("it elle il ella lei er sie ze")
_PARTY = _FIRM | _THEIRS | _OURS | _OBJECTS | _ITSELF


def trade(claim: Facts, quote: Facts, own: frozenset[str]) -> str:
    """Tell whether both say who sells to whom, and the same way: "same", "turned" or nothing.

    "A sells to B" is "B buys from A".
    """
    if not (claim.stems & TRADES and quote.stems & TRADES):
        return ""
    for giver, taker in _trades(claim.text, own, claim.tongue):
        for other_giver, other_taker in _trades(quote.text, own, quote.tongue):
            if giver & other_taker - other_giver or taker & other_giver - other_taker:
                return "turned"
            if taker & other_taker or (giver & other_giver and not (taker and other_taker)):
                return "same"
    return ""


_GIVING_IN = {
    "en": listed("from"), "de": listed("von vom bei"), "nl": listed("van bij"),
    "fr": listed("de du des d chez"), "es": listed("de del"),
    "it": listed("da dal dalla dai dallo"), "pt": listed("de do da dos das"), "pl": listed("od"),
}  # fmt: skip
_TAKING_IN = {
    "en": listed("to as"), "de": listed("an als"), "nl": listed("aan als"),
    "fr": listed("à au aux"), "es": listed("a al"), "it": listed("a al alla ai"),
    "pt": listed("a ao à aos às para"), "pl": listed("do dla"),
}  # fmt: skip
_VERB_LAST = ("de", "nl")


def _trades(
    text: str, own: frozenset[str], tongue: str = ""
) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    """Give who gives and who takes, for each verb of selling and buying."""
    tokens = _WORD.findall(text.lower())
    stems = [
        _THEM if token in _PARTY
        else words.stem(token) if _is_told(token) and not parties.is_calendar(token) else ""
        for token in tokens
    ]  # fmt: skip
    for place, stem in enumerate(stems):
        if stem not in _TRADES:
            continue
        doer = frozenset(one for one in stems[max(0, place - _MOST) : place] if one)
        by = _phrase(stems, tokens, place, frozenset(one for [one] in _AGENTS))
        is_passive = bool(_BE & {*tokens[max(0, place - 2) : place]})
        doer = by if is_passive else doer
        is_sale = _TRADES[stem] == "sell"
        markers = _TAKING_IN.get(tongue, _TAKING) if is_sale else _GIVING_IN.get(tongue, _GIVING)
        other = _phrase(stems, tokens, place, markers)
        if tongue in _VERB_LAST and not is_passive:
            start = max((at for at in range(place) if tokens[at] in _MARKS), default=-1) + 1
            cut = next((at for at in range(start, place) if tokens[at] in markers), None)
            if cut is not None and not other:
                # "Sie hat die Marke von Keppler gekauft": the verb stands behind both.
                other = frozenset(one for one in stems[cut + 1 : place] if one)
                doer = frozenset(one for one in stems[start:cut] if one)
        pair = (doer, other) if is_sale else (other, doer)
        giver, taker = (_with_them(one, own) for one in pair)
        # "Your management bought the firm from the Hadley family": what both are is neither.
        yield giver - taker, taker - giver


def _phrase(
    stems: list[str], tokens: list[str], place: int, markers: frozenset[str]
) -> frozenset[str]:
    """Return the stems behind the last small word of a kind in the clause of a verb."""
    found: frozenset[str] = frozenset()
    for at in range(place + 1, min(place + 14, len(tokens))):
        if tokens[at] in _MARKS:
            break
        if tokens[at] in markers:
            cuts = range(at + 2, len(tokens))
            found = _behind(stems, tokens, at, next((i for i in cuts if tokens[i] in _SMALL), 0))
    return found

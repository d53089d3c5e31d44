"""What a sentence adds to what its passage tells: "... and provide it worldwide", "... to grow".

General words are granted to a sentence that is borne out ("work", "service", "use"). A clause or a
purpose that consists of nothing else, of which its passage has no word, is invented all the same.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise

from outreach.claims import happenings, markers, wordings, words
from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts
from outreach.sentences import listed

# Where a clause or the next thing of a list begins, and where a purpose does.
_JOINTS = {
    "en": "and & but while whereas plus which who", "de": "und & sowie aber während",
    "fr": "et & mais tandis", "es": "y e & pero mientras", "it": "e ed & ma mentre",
    "nl": "en & maar terwijl", "pt": "e & mas enquanto", "pl": "i oraz & ale",
}  # fmt: skip
_PURPOSES = {
    "en": "to for so with", "de": "um für damit mit", "fr": "pour afin avec", "es": "para con",
    "it": "per con", "nl": "om voor met", "pt": "para com", "pl": "aby żeby dla z",
}  # fmt: skip
_JOINTS_OF = {tongue: listed(line) for tongue, line in _JOINTS.items()}
_PURPOSES_OF = {tongue: listed(line) for tongue, line in _PURPOSES.items()}
_MARKS = frozenset(",;:()–—\n")
# What a writer says of themselves or asks.
_WRITER = listed("i we my our us me ? ich wir mir mich unser unsere je nous notre io noi ik wij")
_LEAST = _ALIKE = 0.5  # of the words of a clause; and what a related word counts


def check(claim: Facts, quote: Facts, context: Context) -> Reasons:
    """Give a clause of which its passage bears out no word."""
    granted = wordings.granted(claim, context) | words.FRAME
    for part in _parts(claim):
        left = _left(claim, quote, part)
        told = {claim.stem_of_each[at]: claim.low[at] for at in part if claim.stem_of_each[at]}
        told = {stem: low for stem, low in told.items() if low not in markers.SMALL}
        if not told or any(stem in granted for stem in told):
            continue
        held = sum(_share(stem, low, left) for stem, low in told.items())
        # One word may be told by another: "who still runs it" of a chief executive.
        if held < _LEAST or (len(told) > 1 and held <= _LEAST * len(told)):
            first = next(iter(told.values()))
            yield "weak", f"The source does not say “{first}”."
            return


def _parts(claim: Facts) -> Iterator[range]:
    """Give the places of each part behind the first, without those of figures or of the writer."""
    joints = _JOINTS_OF.get(claim.tongue or "en", frozenset())
    purposes = _PURPOSES_OF.get(claim.tongue or "en", frozenset())
    low, stems = claim.low, claim.stem_of_each
    starts: list[int] = []
    for at, one in enumerate(low):
        # "…, used for 70 %": a verb alone is no clause.
        is_clause = not starts or sum(map(bool, stems[starts[-1] : at])) > 1
        if one in _MARKS or one in joints or (one in purposes and is_clause):
            starts.append(at)
    for start, end in pairwise([*starts, len(low)]):
        said = low[start + 1 : end]
        is_figure = any(one[0].isdigit() for one in said)
        if said and not is_figure and _WRITER.isdisjoint(said):
            yield range(start + 1, end)


def _left(claim: Facts, quote: Facts, part: range) -> dict[str, str]:
    """Return the words of a passage that bear out nothing of the rest of the sentence."""
    used = Counter(stem for at, stem in enumerate(claim.stem_of_each) if stem and at not in part)
    left: dict[str, str] = {}
    for stem, low in zip(quote.stem_of_each, quote.low, strict=True):
        if not stem:
            continue
        if used[stem]:
            used[stem] -= 1
        else:
            left |= {stem: low} | {words.stem(one): one for one in low.split("-")}
    return left


def _share(stem: str, low: str, left: Mapping[str, str]) -> float:
    if stem in left or words.is_near_any(stem, left):
        return 1.0
    if any(words.stem(one) in left for one in low.split("-")):
        return 1.0
    if not words.related(stem).isdisjoint(left):
        return _ALIKE
    senses = happenings.told(low)
    return _ALIKE if any(senses & happenings.told(one) for one in left.values()) else 0.0

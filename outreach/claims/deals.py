"""Is a purchase of one firm by another spoken of at all where a sentence tells of one?"""

from collections.abc import Sequence

from outreach.claims import relation_table, words
from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts
from outreach.claims.parties import Token

_BUYING = words.stem("acquire")


def check(claim: Facts, quote: Facts, _context: Context) -> Reasons:
    """Give a purchase of one firm by another where a passage has no word of it."""
    is_deal = _BUYING in claim.stems and any("own" in signs for signs, *_ in claim.related)
    if is_deal and not _tells(quote.tokens, "own"):
        yield "missing", "The source does not say who bought whom."


def _tells(tokens: Sequence[Token], relation: str) -> bool:
    """Tell whether a sentence has a word of a relation, whoever stands in it."""
    for at, one in enumerate(tokens):
        longest = relation_table.longest(words.fold(one.low))
        keys = [
            tuple(words.fold(each.low).removesuffix("'s") for each in tokens[at : at + size])
            for size in range(1, longest + 1)
        ]
        for key in (*keys, (f"={words.stem(one.low)}",)):
            kinds = relation_table.TABLE.get(key, {}).values()
            if any(relation in signs for kind in kinds for signs in kind.values()):
                return True
    return False

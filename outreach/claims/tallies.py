"""What a figure counts, where it counts only some: "85 people, nine of them apprentices"."""

from outreach.claims import amounts, words
from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts


def check(claim: Facts, quote: Facts, _context: Context) -> Reasons:
    """Give the figures told of some that the passage tells of all of whom they are a part."""
    for mine in claim.numbers:
        given = amounts.find(mine, quote.numbers)
        if mine.unit or not (mine.nouns and given and given.nouns):
            continue
        head = mine.nouns[-1]
        is_other = head not in given.nouns and not words.related(head) & set(given.nouns)
        others = any(one.low != given.low and not one.unit for one in quote.numbers)
        if is_other and others and head in quote.stems:
            yield "unsupported", f"The source does not count “{head}” so."

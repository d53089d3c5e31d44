"""Does a passage name whom and what a sentence names?"""

import re
from collections.abc import Collection

from outreach.claims import nations, words
from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts


def check(claim: Facts, quote: Facts, context: Context) -> Reasons:
    """Give the names of a sentence that its passage lacks."""
    free = context.known | context.own
    if theirs := _other_surname(claim, quote):
        yield "unsupported", f"The source names “{theirs}”."
    for name in claim.names:
        if name in free or _stands(name, quote.vocabulary) or words.is_listed(name):
            continue
        if claim.is_german and quote.has_near(words.stem(name)):
            continue
        if name.upper() in claim.text and _is_initials(name, quote.text):
            continue
        if _is_shortened(name, claim, quote):
            continue
        if claim.is_german and _is_noun(name, claim.text) and words.stem(name) in context.elsewhere:
            yield "weak", f"The source names “{name.title()}” only elsewhere."
            continue  # every noun has its capital there
        is_across = bool(quote.language) and not quote.is_german
        if claim.is_german and is_across and _is_noun(name, claim.text):
            yield "weak", f"The source is in another language and may not say “{name.title()}”."
            continue
        if nations.has_part(name, quote.text):
            yield "weak", f"The source names only a part of “{name.title()}”."
            continue
        if _stands(name, context.nearby):
            if claim.numbers:
                # "310 homes" of the next sentence need not stand in this place.
                yield "weak", f"The source names “{name.title()}” only beside this."
            continue
        is_elsewhere = _stands(name, context.elsewhere) and _is_place(name, claim.text)
        verdict = "weak" if is_elsewhere and not _IN_PLACE.search(quote.text) else "missing"
        yield verdict, f"The source does not name “{name.title()}” here."
    opener = claim.opener
    is_known = (
        not opener
        or words.stem(opener) in quote.vocabulary
        or opener in claim.names
        or words.is_listed(opener)
    )
    if not is_known and opener not in free and not _stands(opener, context.elsewhere):
        # A word that the whole source does not know, where a name would stand.
        yield "missing", f"The source does not name “{opener.title()}”."


_PAIR = re.compile(r"(?<![\w’'-])([A-ZÀ-Þ][\w’'-]+) (?=([A-ZÀ-Þ][\w’'-]+))")


def _other_surname(claim: Facts, quote: Facts) -> str:
    """Return whom a passage names by the first name of somebody whose surname it lacks."""
    if claim.is_german or quote.is_german:
        return ""  # every noun has its capital
    theirs = _surnames(quote)
    for first, last in _surnames(claim).items():
        other = theirs.get(first, last)
        if not last & other and not any(_stands(one, quote.vocabulary) for one in last):
            return f"{first.title()} {min(other).title()}"
    return ""


def _surnames(one: Facts) -> dict[str, frozenset[str]]:
    """Return the names that stand right behind each name; nothing of what opens a sentence."""
    found: dict[str, frozenset[str]] = {}
    for match in _PAIR.finditer(one.said):
        first, last = (words.fold(part).removesuffix("'s") for part in match.groups())
        if first in one.names and not nations.of(first) and not words.is_listed(first):
            found[first] = found.get(first, frozenset()) | {last}
    return found


_IN_PLACE = re.compile(r"\b(?:in|at|near|around|from|to) (?:the )?[A-Z]")


def _is_place(name: str, text: str) -> bool:
    """Tell where something is said to be, which a page may say once for all: "in Kent"."""
    before = r"\b(?:in|at|near|around|across) (?:the )?(?:[\w.’'-]+,? (?:and )?){0,2}?"
    return bool(re.search(before + re.escape(name) + r"\b", text.lower()))


def _is_noun(name: str, text: str) -> bool:
    """Tell a German noun by the small word before it: "Ihre Fenster"."""
    return bool(
        re.search(rf"\b(?:ihre?[nmrs]?|eine?[nmrs]?|die|das) {re.escape(name)}\b", text.lower())
    )


_CAPITALS = re.compile(r"(?:\b[A-Z][a-z]+\b(?: (?:and|of|for|the|und|für|de|et|du) )? ?){3,6}")


def _is_initials(name: str, text: str) -> bool:
    """Tell "FDA" where the passage writes "Food and Drug Administration"."""
    return 3 <= len(name) <= 5 and any(
        name in "".join(word[0] for word in found.split() if word[0].isupper()).lower()
        for found in _CAPITALS.findall(text)
    )


_RUN = re.compile(
    r"(?<![\w’'-])[A-Z][\w’'-]+(?: (?:(?:and|of|for|und|für|de|et|du) )?[A-Z][\w’'-]+)+"
)


def _is_shortened(name: str, claim: Facts, quote: Facts) -> bool:
    """Tell "Food and Drug Administration" where the passage writes "FDA"."""
    short = frozenset(re.findall(r"\b[A-Z]{2,5}\b", quote.text))
    for run in _RUN.findall(claim.text) if short else ():
        initials = "".join(one[0] for one in run.split() if one[0].isupper())
        # A sentence may begin with an article.
        if name in map(words.fold, run.split()) and short & {initials, initials[1:]}:
            return True
    return False


# "Scandinavian cities" are "cities in Scandinavia".
_OF_PLACES = ("n", "an", "ian", "ish", "er", "ese", "isch", "ische", "ischen", "ano", "ana")


def _stands(name: str, vocabulary: Collection[str]) -> bool:
    if name in vocabulary or words.stem(name) in vocabulary:
        return True
    nation = nations.of(name)
    if nation and any(nations.of(one) == nation for one in vocabulary):
        return True
    for ending in _OF_PLACES:
        root = name.removesuffix(ending)
        if root != name and len(root) >= 5 and (root in vocabulary or f"{root}a" in vocabulary):
            return True
    parts = [one for one in name.replace("&", "-").replace(".", "-").split("-") if one]
    return len(parts) > 1 and all(one in vocabulary for one in parts)

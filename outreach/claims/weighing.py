"""Lower or raise the verdict on a retelling by all that is known of it.

Each check was made for sentences that keep their source's words. Of a retelling some of them are
wrong as often as right ("who did it", a figure that stands in another sentence), others hardly
ever: how far each may be trusted, and how little of a sentence's words may be borne out, is
weighed. So are near copies, in which the smallest changes are. Stale news keeps its verdict.
"""

from collections.abc import Iterable
from dataclasses import asdict, replace

from outreach.claims import (
    amounts,
    gathered,
    likenesses,
    passages,
    retellings,
    support,
    tellings,
    wordings,
    words,
)
from outreach.claims.context import Context
from outreach.claims.facts import Facts
from outreach.claims.support import Comparison

_REFUSED = "unsupported"
_NONE = frozenset(("nothing shared", "little shared"))
_DENIED = "denial unsupported"
_FINAL = "names weak"  # whoever is named may be another
# What may stand in another sentence of the page.
_MISSING = frozenset(("figures missing", "days missing", "names missing"))


def weighed(
    judged: Comparison, claim: Facts, quote: Facts, context: Context, *, is_wide: bool
) -> Comparison:
    """Judge a retelling anew: what is refused may be put to a person, the rest may be refused."""
    told = open_marks(judged, claim, quote, context, is_wide=is_wide)
    if told is None:
        return judged
    is_refused = judged.verdict == _REFUSED
    doubt = retellings.doubt(told)
    border = border_of(judged, claim, quote)
    if doubt >= border if is_refused else doubt <= border:
        return judged
    lacking = min(wordings.gaps(claim, quote, context), default="")
    if is_refused:
        end = f", without “{lacking}”." if lacking else "."
        is_none = judged.why == support.NONE
        why = f"The source may say this in other words{end}" if is_none else judged.why
        why = "The source may tell this, but in several places." if judged.by in _MISSING else why
        return replace(judged, verdict="weak", why=why)
    why = f"The source does not say “{lacking}”." if lacking else "The source hardly says this."
    return replace(judged, verdict=_REFUSED, why=judged.why if judged.verdict == "weak" else why)


def border_of(judged: Comparison, claim: Facts, quote: Facts) -> float:
    """Return the doubt above which a sentence is refused."""
    if judged.verdict == "weak":
        return retellings.UNLIKELY
    if judged.verdict == "supported":
        is_copied = judged.likeness >= retellings.COPIED
        return retellings.UNLIKELY if is_copied else retellings.UNLIKELY_HELD
    if judged.by in _NONE:
        may_be_told = _may_be_told(claim, quote)
        return retellings.OPEN_BY_FIGURES if may_be_told else retellings.OPEN_BY_WORDS
    is_denied = judged.by == _DENIED or (claim.denied and not quote.denied)
    if is_denied or judged.coverage < support.WEAK:
        return retellings.OPEN_SELDOM
    return retellings.OPEN


def open_marks(
    judged: Comparison, claim: Facts, quote: Facts, context: Context, *, is_wide: bool
) -> dict[str, float] | None:
    """Return the marks of a sentence; None where the verdict is final."""
    if judged.verdict == "stale" or not judged.by or judged.by == _FINAL:
        return None
    if not claim.denied and any(amounts.is_undercut(one, quote.numbers) for one in claim.numbers):
        return None
    if judged.verdict == "supported" and claim.said.strip(" .") in quote.said:
        return None  # the source's own sentence
    if judged.verdict != _REFUSED and likenesses.is_across(claim, quote):
        return None  # what is not found may be a word that no list has
    if judged.verdict == "weak" and judged.likeness >= retellings.COPIED:
        return None
    return marks(judged, claim, quote, context, is_wide=is_wide)


def marks(
    judged: Comparison, claim: Facts, quote: Facts, context: Context, *, is_wide: bool
) -> dict[str, float]:
    """Return all that is known of a sentence beside its passage, each mark from 0 to 2."""
    held = gathered.gather(claim, context)
    lacking = wordings.gaps(claim, quote, context)
    elsewhere = context.elsewhere
    found = {
        judged.by: 1.0,
        judged.verdict: 1.0,
        "coverage": judged.coverage,
        "likeness": judged.likeness,
        "several sentences": float(is_wide),
        "lacking": min(len(lacking), 6) / 3,
        "lacking, but on the page": sum(one in elsewhere for one in lacking) / max(1, len(lacking)),
    }
    found |= {f"gathered {name.replace('_', ' ')}": share for name, share in asdict(held).items()}
    found |= tellings.marks(claim, quote, context)
    return retellings.marks(claim, quote, context) | found | _on_page(claim, context)


def _may_be_told(claim: Facts, quote: Facts) -> bool:
    """Tell whether a sentence may be true though it shares little: by its figures or language."""
    is_told = likenesses.has_figures(claim, quote) and not claim.days
    return is_told or likenesses.is_across(claim, quote)


def _on_page(claim: Facts, context: Context) -> dict[str, float]:
    page = context.elsewhere
    told = frozenset(claim.order) - wordings.granted(claim, context) - words.FRAME
    names = [words.stem(one) for one in claim.names if one not in context.own]
    digits = [passages.key_of(one) for one in claim.low if one[0].isdigit()]
    return {
        "words on the page": _share(
            one in page or any(other in page for other in words.related(one)) for one in told
        ),
        "names on the page": _share(one in page for one in names),
        "figures on the page": _share(one in page for one in digits),
    }


def _share(held: Iterable[object]) -> float:
    listed = [bool(one) for one in held]
    return sum(listed) / len(listed) if listed else 0.0

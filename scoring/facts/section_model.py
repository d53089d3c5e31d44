"""Whether a heading beside names of goods is none: a note, help, an order, a rate, a column.

Pure. "Gut zu wissen", "Security and hosting", "Stundensätze" and "Sådan bestiller du" stand on
pages of services in the markup of what is sold. A plane weighs their words, by the features of
`label_model`; the weights lie beside this module as bytes (`python -m bench.fit_sections`).
"""

from functools import lru_cache
from pathlib import Path
from typing import Final

from scoring.facts import label_model
from scoring.facts.fact import Fact
from scoring.learned.planes import Planes
from scoring.reading.company import Company
from scoring.reading.patterns import late

MIN_WORD: Final = 3  # letters
WEIGHTS: Final = Path(__file__).with_suffix(".bin")
SURE: Final = 0.8
_PLANE: Final = Planes(WEIGHTS, count=1, space=label_model.SPACE, step=label_model.STEP)
# "Plays nicely with", "Fungerar med": a name does not end so.
_OPEN: Final = late(
    r".*(?<!\w)(?:with|for|from|of|mit|für|von|avec|pour|con|para|per|met|voor|com|med|för|for|til|till|dla|ze?|pro)\W*",
)


def is_section(fact: Fact, company: Company) -> bool:
    """Say whether the name of a product, or of what a price is of, is that of a section."""
    if fact.field not in {"product", "price"} or fact.is_markup:
        return False
    name = fact.value.rpartition(": ")[0] if fact.field == "price" else fact.value
    return is_heading_of_section(name) and not _is_of_firm(name, company)


@lru_cache(4096)
def is_heading_of_section(name: str) -> bool:
    """Say whether words lead to something that nobody buys."""
    if not name[:1].isupper():
        return False
    return _OPEN.fullmatch(name) is not None or weigh(name) > SURE


def weigh(name: str) -> float:
    """Return how much words speak for a section and against a name of what is sold."""
    return _PLANE.margins(label_model.readings(name))[0]


def _is_of_firm(name: str, company: Company) -> bool:
    """Say whether a name has a word of the company's: "Bregman Mini"."""
    own = {word for word in company.name.casefold().split() if len(word) > MIN_WORD}
    return not own.isdisjoint(name.casefold().split())

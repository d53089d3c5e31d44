"""What the cells of a column look like, measured over a sample."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from prospects import tables
from prospects.normalise import companies, figures, places, titles
from prospects.normalise.text import clean

_EMAIL = re.compile(r"[^\s@<>]{1,64}@[^\s@<>]{1,190}\.[^\s@<>.]{2,24}")
_DOMAIN = re.compile(
    r"(?i)(?:https?://)?(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,5}[a-z]{2,24}(?:[/?#:]\S*)?"
)
_PHONE = re.compile(r"[+(]?\d[\d\s().+/-]{5,22}\d(?:\s?(?:x|ext)\.?\s?\d{1,6})?")
_NAME = re.compile(r"[^\W\d_][\w'’.-]{0,30}(?: [^\W\d_][\w'’.-]{0,30}){1,3}")
_MEASURED = 100
_SALUTATIONS = tables.words("salutations.txt")


def _is_linkedin(text: str) -> bool:
    return "linkedin.com/" in text.lower()


def _is_profile(text: str) -> bool:
    lowered = text.lower()
    return any(part in lowered for part in ("linkedin.com/in/", "linkedin.com/pub/", "/sales/"))


def _is_email(text: str) -> bool:
    return bool(_EMAIL.search(text)) and len(text) < 330


def _is_domain(text: str) -> bool:
    return bool(_DOMAIN.fullmatch(text)) and not _is_linkedin(text)


def _is_phone(text: str) -> bool:
    digits = sum(1 for character in text if character.isdigit())
    return bool(_PHONE.fullmatch(text)) and 7 <= digits <= 15 and not figures.day(text)


def _is_country(text: str) -> bool:
    return len(text) > 3 and bool(places.country(text)) and "," not in text


def _is_range(text: str) -> bool:
    found = figures.span(text)
    return found is not None and found.low != found.high and figures.day(text) is None


def _is_person(text: str) -> bool:
    is_plain = bool(_NAME.fullmatch(text)) and not companies.has_legal_form(text)
    return is_plain and not titles.is_title(text) and not places.country(text)


def _is_worded(text: str) -> bool:
    return any(character.isalpha() for character in text)


_TESTS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("email", _is_email),
    ("linkedin_url", _is_profile),
    ("company_domain", _is_domain),
    ("phone", _is_phone),
    ("country", _is_country),
    ("employees", _is_range),
    ("title", titles.is_title),
    ("company_name", companies.has_legal_form),
    ("full_name", _is_person),
    ("updated_at", lambda text: figures.day(text) is not None and not text.isdigit()),
)
# A company list seldom writes every legal form; a quarter of them is telling.
_WEIGHT = {"company_name": 2.5}
# Fields that show: a column called so whose cells look otherwise is something else.
_SHOWING: dict[str, Callable[[str], bool]] = {
    "email": _is_email,
    "company_domain": _is_domain,
    "linkedin_url": _is_linkedin,
    "phone": lambda text: sum(1 for character in text if character.isdigit()) >= 6,
    "title": lambda text: _is_worded(text) and text.casefold().rstrip(".") not in _SALUTATIONS,
    "employees": lambda text: any(character.isdigit() for character in text),
    "revenue": lambda text: any(character.isdigit() for character in text),
    "updated_at": lambda text: figures.day(text) is not None,
    "first_name": lambda text: not text[:1].isdigit() and "@" not in text,
    "last_name": lambda text: not text[:1].isdigit() and "@" not in text,
    "full_name": lambda text: not text[:1].isdigit() and "@" not in text,
}


@dataclass(frozen=True, slots=True)
class Shape:
    """The cells that hold something, for asking what they can be."""

    cells: tuple[str, ...]

    def best(self) -> tuple[str | None, float]:
        """Return the field that most cells look like, and their share."""
        if len(self.cells) < 3:
            return None, 0.0
        shares = {
            field: min(1.0, self.share(test) * _WEIGHT.get(field, 1)) for field, test in _TESTS
        }
        field = max(shares, key=lambda name: shares[name])
        return (field, shares[field]) if shares[field] else (None, 0.0)

    def allows(self, field: str) -> bool:
        """Say whether the cells do not contradict the field; few cells contradict nothing."""
        test = _SHOWING.get(field)
        return test is None or len(self.cells) < 3 or self.share(test) >= 0.2

    def shows(self, field: str) -> bool:
        """Say whether most cells look like the field; false where there are none, or no look."""
        test = _SHOWING.get(field)
        return test is not None and bool(self.cells) and self.share(test) >= 0.6

    def reads_as_people(self) -> bool:
        """Say whether most cells could be names of people; true where there are no cells."""
        return not self.cells or self.share(_is_person) >= 0.6

    def are_single_words(self) -> bool:
        """Say whether there are cells, and most hold one word."""
        return bool(self.cells) and self.share(lambda text: " " not in text) >= 0.6

    def share(self, test: Callable[[str], bool]) -> float:
        """Return the share of the cells that pass."""
        return sum(1 for cell in self.cells if test(cell)) / len(self.cells)


def shape_of(cells: Sequence[str]) -> Shape:
    """Take the shape of a column from its first cells that hold something."""
    cleaned = (clean(cell[:400]) for cell in cells)
    return Shape(tuple(cell for cell in cleaned if cell)[:_MEASURED])

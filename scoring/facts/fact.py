"""What a fact is, which kind of page states it, and how a page is cut into sentences."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from scoring.company import Company
from scoring.pages import Block, SitePage

# Where a fact is most at home; earlier is better.
HOMES: Final = (
    ("imprint", ("imprint", "impressum", "legal", "mentions-legales", "aviso-legal", "colofon")),
    ("contact", ("contact", "kontakt", "contatti", "contacto", "location", "standorte")),
    ("about", ("about", "ueber", "über", "company", "unternehmen", "story", "who-we-are", "team")),
    ("careers", ("career", "jobs", "karriere", "join", "vacanc", "stellen", "emploi")),
    ("home", ("home", "index")),
    ("press", ("press", "news", "blog", "media", "presse", "article", "post")),
)
MAX_SENTENCE: Final = 800  # longer ones are lists, tables or junk
SINGLE: Final = (
    "legal_name", "address", "country", "headquarters", "email", "phone", "employees", "founded",
    "register", "ceo", "open_positions",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fact:
    """One value with its words. ``is_markup`` = the quote stands in the markup, not in the text."""

    field: str
    value: str
    quote: str
    page: str
    is_markup: bool = False
    weight: int = 0
    is_further: bool = False  # one more value of a field that has a main one, such as a phone


def home_of(page: SitePage) -> str:
    """Name what kind of page this is, by its address and then by its title."""
    for text in (page.path.rsplit("/", 1)[-1] or "home", page.path, page.title.lower()):
        for home, pattern in _HOMES:
            if pattern.search(text):
                return home
        if page.path in {"", "/"}:
            return "home"
    return "other"


# A word of an address may run on ("contactus", "vacancies"), but not into a name ("Pressman").
_HOMES: Final = tuple(
    (home, re.compile(rf"(?<![^\W\d_])(?:{'|'.join(words)})(?!m[ae]n)")) for home, words in HOMES
)


_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÄÖÜ\"“„])")
_NO_END = re.compile(
    r"(?:\b(?:Dr|Prof|Mr|Mrs|Ms|St|No|Nr|Inc|Ltd|Co|Corp|Jr|Sr|vs|approx|ca|bzw|z\.B|e\.g|i\.e|U\.S)"
    r"|\b[A-Z])\.$"
)


def sentences(block: Block) -> Iterator[str]:
    """Cut a block into sentences, word for word; "Dr." and initials end none."""
    begun = 0
    for end in _END.finditer(block.text):
        if not _NO_END.search(block.text[max(begun, end.start() - 12) : end.start()]):
            yield block.text[begun : end.start()]
            begun = end.end()
    if begun < len(block.text):
        yield block.text[begun:]


def said(
    page: SitePage, company: Company, pattern: re.Pattern[str]
) -> Iterator[tuple[str, re.Match[str]]]:
    """Yield the sentences in which the company says something of itself.

    News pages also carry what partners say of themselves: there only its own name counts.
    """
    is_ours = company.is_named if home_of(page) == "press" else company.speaks
    for block in page.blocks:
        if block.region == "nav" or block.tag == "title":
            continue
        if not pattern.search(block.text):
            continue
        for sentence in sentences(block):
            match = pattern.search(sentence) if len(sentence) <= MAX_SENTENCE else None
            if match and is_ours(sentence):
                yield sentence, match


Extractor = Callable[[SitePage, Company], Iterator[Fact]]

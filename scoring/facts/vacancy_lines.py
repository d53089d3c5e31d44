"""Positions by their words alone, in whatever markup: lines that name a worker under "Now hiring".

Pure. For lists that do not repeat in a way that ``vacancies`` knows: lines parted by breaks, titles
of accordions without classes, paragraphs in bold. Who is a person, what is asked of candidates and
what stands under "Benefits" is none.
"""
# ruff: noqa: E501 - tables of words

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from scoring.contact import people, towns
from scoring.facts import postings, samples, vacancy_rows, wanted_words
from scoring.facts import vacancy_words as words
from scoring.facts.job_titles import ADDRESSED, MAX_TITLE, SEXES, names_worker
from scoring.facts.postings import CAREERS, OPEN, Member
from scoring.jobs import placed
from scoring.reading.company import Company
from scoring.reading.pages import Block, SitePage
from scoring.reading.patterns import late
from scoring.reading.pieces import HEADS, Piece, Spot

MAX_LINES: Final = 40  # positions of one page
MAX_BLOCKS: Final = 4_000  # of one page
MAX_BEHIND: Final = 60  # words behind a title on its line
LOOSE: Final = 7  # the level of a heading that is none by its element


def named(page: SitePage, company: Company, *, is_careers: bool) -> list[str]:
    """Return the titles that stand under a heading over vacancies, by their words."""
    heads = any(_is_head(_first(block), block, is_careers=is_careers) for block in page.main)
    if samples.is_blind(page) or not (heads or is_careers):
        return []
    found = islice(_named(page, company, is_careers=is_careers), MAX_LINES)
    return list(dict.fromkeys(found)) or (_unheaded(page, company) if is_careers else [])


def _unheaded(page: SitePage, company: Company) -> list[str]:
    """Return the headings of a page for candidates where most of a kind are titles with a text."""
    for tag in _TITLED:
        heads = [at for at, block in enumerate(page.main) if block.tag == tag]
        if any(_is_parted(page.main, at) for at in heads[:1]):
            return []
        told = [at for at in heads if _is_told(page.main, at)]
        told = [at for at in told if not _is_taken(page.main[at + 1 : at + 3], company)]
        told = [at for at in told if not _is_elsewhere(page.main[at + 1].text, company)]
        if not _is_offered(page.main, told):
            continue  # what trades do at the firm
        named_at = ((page.main[at].text, page.main[at]) for at in told)
        found = [name for text, block in named_at if (name := _title(text, block, company))]
        if len(set(found)) >= MIN_ALIKE and len(found) * 3 >= len(heads) * 2:
            return list(dict.fromkeys(found))
    return []


def _is_elsewhere(below: str, company: Company) -> bool:
    return len(below) <= MAX_TITLE and postings.is_of_others(below, company)


def _is_offered(blocks: Sequence[Block], heads: Sequence[int]) -> bool:
    """Say whether terms stand below one of some titles, or a place or a day at most of them."""
    if any(one.search(blocks[at + 1].text) for at in heads for one in _MARKS):
        return True
    beside = (_CUT.split(blocks[at].text)[1:] for at in heads)
    below = ([b.text for b in blocks[at + 1 : at + 3] if b.tag not in HEADS] for at in heads)
    plain = [
        any(map(vacancy_rows.is_plain, (*own, *under)))
        for own, under in zip(beside, below, strict=True)
    ]
    return any(plain) and plain.count(True) * 2 >= len(plain)


def _is_parted(blocks: Sequence[Block], at: int) -> bool:
    """Say whether a heading of another matter stands over one: "Career paths"."""
    level = HEADS.get(blocks[at].tag, LOOSE)
    above = [b for b in blocks[:at] if 1 < HEADS.get(b.tag, LOOSE) < level]
    return bool(above) and not postings.headed(above[-1].text)


_TITLED: Final = ("h2", "h3", "h4", "summary", "dt")
_MARKS: Final = (words.TERMS, words.DEADLINE, words.APPLY, words.PAY)
MIN_ALIKE: Final = 2
MIN_TEXT: Final = 20  # characters of what stands below a title


def _is_told(blocks: Sequence[Block], at: int) -> bool:
    """Say whether words of its own, no person and nobody's own words, stand under a heading."""
    below = blocks[at + 1] if at + 1 < len(blocks) else None
    if below is None or below.tag == blocks[at].tag:
        return False
    if vacancy_rows.is_plain(below.text):
        return True
    if len(below.text) < MIN_TEXT and not words.TERMS.search(below.text):
        return False
    first, _, _ = below.text.partition(" ")
    is_named = people.has_first_name(first)
    is_said = below.text[:1] in '"“„«»‚‘' or below.tag in _NOT_READ or is_named
    is_aside = len(below.text) < MAX_BEHIND and words.NEVER.search(below.text) is not None
    return not (is_said or is_aside or _SPOKEN.search(below.text))


# "I began as an apprentice": who works there tells.
_SPOKEN: Final = late(
    r"(?<!\w)(?:I|I['’]\w+|my|ich|mein\w*|je|j['’]\w+|mon|ma|mes|mi|mis|io|mia|meu|minha|ik|mijn|jag|min|jeg|mitt|minun|moja|mój|můj|moje|az én)(?!\w)",
    re.IGNORECASE,
)


def _named(page: SitePage, company: Company, *, is_careers: bool) -> Iterator[str]:
    clients = placed.of_clients(page.blocks)
    own = (b for b in page.main if b.start not in clients and b.tag not in _NOT_READ)
    main = list(islice(own, MAX_BLOCKS))
    level = muted = 0
    before = ""
    scope: list[tuple[str, str, str]] = []  # tag and words of each line, and the title that it is
    for at, block in enumerate(main):
        depth = HEADS.get(block.tag, 0)
        lines = [line.strip(postings.BULLETS) for line in block.lines if line.strip()]
        if lines and _is_head(lines[0], block, is_careers=is_careers):
            level, muted = depth or LOOSE, 0
            lines = lines[1:]
        elif depth and level and depth <= level:
            is_over = level < LOOSE or not (lines and _named_by(lines[0], company))
            level = 0 if is_over else level
        if depth and depth <= muted:
            muted = 0
        if depth and level and lines and postings.is_aside(lines[0]):
            muted = depth
        for line in lines if level and not muted else ():
            is_free = not (postings.is_person(before) or _is_taken(main[at + 1 : at + 3], company))
            scope.append((block.tag, line, _title(line, block, company) if is_free else ""))
            before = line
    yield from _most(scope)


_NOT_READ: Final = frozenset({"title", "blockquote", "q"})


def _most(scope: Sequence[tuple[str, str, str]]) -> Iterator[str]:
    """Yield the titles, but of entries and cells only where they are most of the short ones."""
    short = [(tag, title) for tag, line, title in scope if len(line.split()) <= MAX_SHORT]
    counts = Counter(tag for tag, _ in short)
    entitled = Counter(tag for tag, title in short if title)
    for tag, _, title in scope:
        if title and (tag not in _ENTRIES or 2 * entitled[tag] >= counts[tag]):
            yield title


_ENTRIES: Final = frozenset({"li", "a"})
MAX_SHORT: Final = 6  # words


def _is_taken(below: Sequence[Block], company: Company) -> bool:
    """Say whether the next words call a position filled, or name another firm with its town."""
    for number, block in enumerate(below):
        if block.tag in HEADS or (number and _named_by(block.text, company)):
            return False
        if words.CLOSED.search(block.text[:MAX_BEHIND]) or (not number and _is_of_firm(block.text)):
            return True
    return False


def _is_of_firm(text: str) -> bool:
    parts = [part.strip() for part in _PARTS.split(text)] if len(text) <= MAX_BEHIND else []
    is_told = len(parts) > MIN_ALIKE and any(map(towns.is_town, parts))
    return is_told and not vacancy_rows.is_plain(parts[0])


_PARTS: Final = late(r"\s?[·|•,]\s")


def _first(block: Block) -> str:
    """Return the first line of a block."""
    return block.text[: block.breaks[0]].strip() if block.breaks else block.text


def _is_head(text: str, block: Block, *, is_careers: bool) -> bool:
    if len(text) > MAX_TITLE or block.tag in _ENTRIES | {"td", "dd"}:
        return False
    sure = postings.headed(text)
    if sure != OPEN or is_careers:
        return is_careers and sure > CAREERS
    return words.TWOFOLD.fullmatch(text) is None


def _title(line: str, block: Block, company: Company) -> str:
    """Return the title that a line is or begins with, empty where it is anything else."""
    if postings.is_of_others(line, company):
        return ""
    begun, *rest = _CUT.split(line, maxsplit=1)
    if rest and len(rest[0]) > MAX_BEHIND:
        return ""
    title = begun.strip(postings.BULLETS)
    is_begun = title[:1].isupper() or (block.tag == "li" and not rest)
    if title.endswith((".", "!", "?", ":", ";")) or not is_begun:
        return ""
    return title if _named_by(title, company) and not words.CLOSED.search(line) else ""


_CUT: Final = late(r"\s[–—|•·-]\s|[,:]\s|\s\((?!(?:[mwfhdxkv]|gn|a)[/|*,)])")
_ASKED: Final = late(
    r"(?<!\w)(?:als|as|comme|como|come|som|jako|gelernte\w*|ausgebildete\w*|qualified|trained|diplôme|diplom\w*|titulación|laurea|diploma|permis|licence|license|führerschein|your|dein|ihr|votre|tu|vostro|ansprech\w+|contact\w*|kontakt\w*|hiring manager)(?!\w)",
    re.IGNORECASE,
)


def _named_by(title: str, company: Company) -> bool:
    if not 3 <= len(title) <= MAX_TITLE or ADDRESSED.search(title) or _ASKED.search(title):
        return False
    if words.ANYTIME.search(title) or wanted_words.NO_WORKER.search(title):
        return False
    piece = Piece(title, Spot("p", "", None, 0, 0, 0), is_first=True)
    is_told = names_worker(title) or SEXES.search(title) is not None
    return is_told and postings.is_title(Member(title, piece, 0, []), company)

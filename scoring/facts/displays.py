"""What a firm offers, told by shape alone: entries that repeat, each a name and what it is.

Pure. A heading over them is often a turn of phrase ("What people bring us") or missing, so names
that repeat in one markup with words or a price below each count where the page is the firm's own,
the entries have prices or stand first on it, and nothing says that they are news, people, reasons,
steps, places, references or jobs.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from scoring.contact import people, towns
from scoring.facts import cards, catalogue, postings, samples, vacancies
from scoring.facts import display_words as words
from scoring.facts.catalogue_words import ASIDE, HEAD, STEP_OR_TRADE, VIRTUE
from scoring.facts.fact import Fact, home_of
from scoring.facts.fees import is_others_price
from scoring.facts.goods import AGAIN, LIST
from scoring.facts.job_titles import SEXES, names_worker
from scoring.facts.postings import Member
from scoring.facts.price_lists import DAYS, NO_SERVICE, TERMS
from scoring.facts.runs import BOLD, CELLS, TITLES, Run, runs, set_beside
from scoring.facts.series import is_series
from scoring.facts.shelves import name_own, price_in
from scoring.reading import pieces
from scoring.reading.company import Company
from scoring.reading.pages import SitePage
from scoring.reading.pieces import HEADS

MAX_TOLD: Final = 300  # characters below a name that are weighed
MIN_ENTRIES: Final = 3
MIN_PRICED: Final = 2


def displayed(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the names and the prices of the entries that a page of the firm's own displays."""
    if not _may_display(page):
        return
    listed = pieces.read(page.source)
    shown = "\n".join(block.text for block in page.main)
    for run in runs(listed):
        if len(run.members) < MIN_PRICED:
            continue
        set_beside(run, listed)
        prices = {one.at: price_in(_said(one), company) for one in run.members}
        if not _is_of_goods(run, sum(map(bool, prices.values())), page, company):
            continue
        for member in run.members:
            name = catalogue.name_of(member.title)
            told = f"{name} {' '.join(_said(member))}"[:MAX_TOLD]
            if not _is_entry(name) or name not in shown or company.closes(name):
                continue
            if is_others_price(told, company, is_row=True) or not cards.is_name(name):
                continue
            yield Fact("product", name, name, page.url, weight=1)
            if (found := prices[member.at]) and not name_own(_said(member)):
                yield Fact("price", f"{name}: {found[0]}", found[1], page.url)


def _may_display(page: SitePage) -> bool:
    if not page.source or home_of(page) not in {"home", "other"} or samples.is_blind(page):
        return False
    if vacancies.is_for_candidates(page) or not catalogue.may_list(page):
        return False
    head = next((block.text for block in page.main if block.tag == "h1"), "")
    return home_of(page) == "home" or not catalogue.is_aside(head)


def _said(member: Member) -> list[str]:
    rest = member.piece.text[len(member.title) :] if member.piece.spot.tag in CELLS else ""
    return [text for text in (rest, *(piece.text for piece in member.beside)) if text.strip()]


# Judgement


def _is_of_goods(run: Run, priced: int, page: SitePage, company: Company) -> bool:
    names = [catalogue.name_of(member.title) for member in run.members]
    told = [" ".join(_said(member)) for member in run.members]
    if run.is_headed and (catalogue.is_aside(run.head) or words.NO_SALE.search(run.head)):
        return False
    if run.tag in CELLS and words.NO_TABLE.search(run.before):
        return False
    if _are_others(names) or _are_told_otherwise(told):
        return False
    if run.tag not in CELLS and is_series(names, company) and all(map(_is_described, told)):
        return not (priced and _are_plans(told))
    if not priced and _are_sections(run, names, told):
        return False
    hourly = sum(words.HOURLY.search(text) is not None for text in told)
    if priced and (words.HOURLY.search(f"{run.head} {run.before}") or 2 * hourly >= len(told)):
        return False
    if 3 * priced >= 2 * len(told) and _are_plans(told):
        return False
    is_list = LIST.match(run.head) is not None or catalogue.is_product_head(run.head)
    if run.tag in CELLS and not is_list and priced < MIN_ENTRIES:
        return False
    if priced >= MIN_PRICED and 3 * priced >= len(names):
        return True
    described = sum(map(_is_described, told))
    if run.tag in CELLS or len(names) < MIN_ENTRIES or 3 * described < 2 * len(names):
        return False
    is_of_works = not run.is_headed and _is_of_works(page, told) and not _are_proper(names)
    is_led = run.tag in BOLD and (run.is_headed or is_of_works)
    is_told = run.tag in HEADS or run.tag in TITLES or is_led
    return is_told and (home_of(page) == "home" or is_of_works)


def _is_of_works(page: SitePage, told: Sequence[str]) -> bool:
    """Say whether a page's own heading is over works that are done, and none of them has a year."""
    head = next((block.text for block in page.main if block.tag == "h1"), "")
    is_dated = any(map(words.YEAR.search, told))
    return words.WORKS.fullmatch(head) is not None and not is_dated


def _are_proper(names: Sequence[str]) -> bool:
    """Say whether a name is written large behind its first word: that of a house or a client."""
    return any(word[:1].isupper() for name in names for word in name.split()[1:])


def _are_sections(run: Run, names: Sequence[str], told: Sequence[str]) -> bool:
    """Say whether names without a price are parts of a page or of a day, or what shops promise."""
    if run.tag == "h2" and not run.is_headed:
        return True
    hours = sum(words.CLOCK.search(text) is not None for text in told)
    shops = sum(words.SHOP.fullmatch(name) is not None for name in names)
    return 2 * hours >= len(told) or shops >= MIN_SECTIONS


def _are_plans(told: Sequence[str]) -> bool:
    """Say whether all that is asked for is asked again each month: plans, no goods."""
    asked = [text for text in told if any(map(str.isdigit, text))]
    return all(AGAIN.search(text) for text in asked)


def _is_described(text: str) -> bool:
    return len(text.split()) > 1


def _are_others(names: Sequence[str]) -> bool:
    """Say whether names are those of sections, people, towns, reasons, steps, days or jobs."""
    others = sum(not _is_entry(name) for name in names)
    if 3 * others > len(names):
        return True
    if any(HEAD.fullmatch(name) or ASIDE.search(name) for name in names):
        return True
    sections = sum(words.NO_GOODS.search(name) is not None for name in names)
    if sections >= MIN_SECTIONS or 3 * sections >= len(names):
        return True
    doubted = sum(
        any(one.fullmatch(name) for one in (VIRTUE, STEP_OR_TRADE, words.VALUES)) for name in names
    )
    strangers = sum(_is_stranger(name) for name in names)
    jobs = sum(names_worker(name) or SEXES.search(name) is not None for name in names)
    return 3 * doubted >= len(names) or 3 * strangers >= len(names) or 2 * jobs >= len(names)


MIN_SECTIONS: Final = 2


def _is_stranger(name: str) -> bool:
    """Say whether a name is that of a person, by the first name alone as well, or of a town."""
    is_first = " " not in name and people.has_first_name(name)
    return is_first or postings.is_person(name) or towns.is_town(name)


def _are_told_otherwise(told: Sequence[str]) -> bool:
    """Say whether what stands below names is dated, quoted, signed or a way to reach somebody."""
    least = (len(told) + 1) // 2
    return any(
        sum(one.search(text) is not None for text in told) >= least for one in words.OTHERWISE
    )


MAX_BRIEF: Final = 2  # words: "One hour", but "Lessons for adults"


def _is_entry(name: str) -> bool:
    is_code = any(map(str.isdigit, name)) and not any(map(str.islower, name))
    is_brief = len(name.split()) <= MAX_BRIEF
    is_tariff = NO_SERVICE.search(name) if is_brief else NO_SERVICE.match(name)
    is_tariff = is_tariff or words.HOURLY.search(name)
    is_other = is_tariff or TERMS.search(name) or DAYS.fullmatch(name)
    return catalogue.is_name(name) and not is_other and not is_code

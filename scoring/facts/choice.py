"""Which of all the statements found a company's facts are."""

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from scoring.contact import organisations
from scoring.facts import (
    appositions,
    areas,
    beginnings,
    cards,
    catalogue,
    displays,
    eastern,
    figures,
    firms,
    founding,
    foundings,
    fractions,
    goods,
    headcounts,
    heads,
    homelands,
    identity,
    launched,
    mail,
    makings,
    marked,
    marked_offers,
    menus,
    not_ours,
    offers,
    open_jobs,
    openings,
    origins,
    persons,
    price_lists,
    priced,
    reach,
    register_numbers,
    registers,
    samples,
    section_model,
    shelves,
    stories,
    told_lists,
    told_numbers,
    told_of_others,
    told_tools,
    trades,
    trading,
    workforces,
)
from scoring.facts.fact import SINGLE, UNSURE, Extractor, Fact
from scoring.facts.ownership import is_list, leftovers
from scoring.facts.seats import is_others_list
from scoring.reading.company import Company
from scoring.reading.pages import SitePage

# Fields with one main value and more beside it: branches, further numbers, heads.
SEVERAL: Final = frozenset({"address", "country", "email", "phone", "ceo", "register"})
MAX_FURTHER: Final = 100  # of one field
MAX_TRADERS: Final = 8  # firms that run the company under its name
EXTRACTORS: Final[tuple[Extractor, ...]] = (
    identity.legal_names,
    firms.firms,
    identity.names,
    reach.addresses,
    figures.headquarters,
    mail.mail,
    reach.numbers,
    reach.hours,
    figures.employees,
    figures.counted,
    headcounts.headcounts,
    workforces.workforces,
    founding.founded,
    beginnings.begun,
    foundings.foundings,
    origins.origins,
    stories.stories,
    trading.since,
    told_numbers.told,
    register_numbers.registers,
    registers.numbers,
    heads.heads,
    heads.led,
    persons.persons,
    appositions.apposed,
    eastern.eastern,
    openings.positions,
    offers.prices,
    offers.products,
    goods.goods,
    price_lists.sold,
    catalogue.listed,
    menus.menus,
    menus.linked,
    menus.headed,
    makings.made,
    priced.priced,
    cards.cards,
    shelves.shelved,
    displays.displayed,
    launched.launched,
    told_lists.goods,
    offers.technologies,
    told_tools.told,
    marked.facts,
    marked_offers.offered,
    areas.areas,
)

# What these take from headings may be the heading of a section.
OF_HEADINGS: Final[frozenset[Extractor]] = frozenset(
    {
        catalogue.listed,
        menus.menus,
        menus.linked,
        menus.headed,
        shelves.shelved,
        displays.displayed,
        told_lists.goods,
    }
)


def company_facts(
    pages: Sequence[SitePage], company: Company, today: dt.date | None = None
) -> list[Fact]:
    """List what the pages state: the main value of each single field first, then the others.

    Without ``today`` a posting with a last day counts as over.
    """
    found: list[Fact] = []
    hiring: list[tuple[SitePage, Company]] = []
    html = [page for page in pages if page.kind == "html"]
    others = leftovers(html, company)
    named = (name for page in html for name in identity.traders(page, company))
    traders = tuple(dict.fromkeys(named))[:MAX_TRADERS]
    houses = trades.called(html, company)
    for page in html:
        if page.url in others:
            continue
        signed = (*organisations.signatures(page), *identity.owners(page, company), *traders)
        here = replace(company, signatures=signed, calls_itself=houses)
        here = replace(here, is_listed=is_list(page, here))
        for extract in EXTRACTORS:
            told = (fractions.whole(fact, page) for fact in extract(page, here))
            told = (fact for fact in told if not told_numbers.is_doubted(fact, page, here))
            if is_others_list(page):
                told = (fact for fact in told if fact.field not in _OF_FIRMS)
            if extract in OF_HEADINGS:
                told = (fact for fact in told if not section_model.is_section(fact, here))
            told = (fact for fact in told if not not_ours.is_not_ours(fact, page))
            told = (fact for fact in told if not told_of_others.is_of_others(fact, here))
            found += (fact for fact in told if not samples.is_sample(fact, page))
        hiring.append((page, here))
    is_none = any(fact.field == "open_positions" and fact.value == "none" for fact in found)
    found += open_jobs.open_jobs(hiring, today, is_none=is_none)
    found = samples.drop_offers(_sure(_as_shown(found)), html, company)
    found = homelands.settled(found, company)
    chosen = [fact for field in SINGLE if (fact := _best(field, found))]
    # Places of work say nothing of the country of the seat.
    mains = {fact.field: fact.weight for fact in chosen}
    known = {(fact.field, fact.value) for fact in chosen}
    several: dict[tuple[str, str], Fact] = {}
    for fact in found:
        is_product = fact.field == "product"
        key = (fact.field, fact.value.casefold() if is_product else fact.value)
        is_more = fact.field not in SINGLE or (fact.field in SEVERAL and fact.field in mains)
        if (
            is_more
            and key not in known
            and not (fact.field == "register" and fact.weight <= registers.TAX < mains["register"])
            and (key not in several or fact.weight > several[key].weight)
        ):
            several[key] = replace(fact, is_further=fact.is_further or fact.field in SEVERAL)
    return chosen + _limited(list(several.values()))


# What an entry of a list of dealers or customers tells is its own, not the company's.
_OF_FIRMS: Final = frozenset({"founded", "employees"})


def _as_shown(found: Sequence[Fact]) -> list[Fact]:
    """Drop what markup calls a telephone and the page itself a fax, and the other way round."""
    shown = {
        (fact.field, fact.value)
        for fact in found
        if fact.field in _OTHER_KIND and not fact.is_markup
    }
    return [
        fact
        for fact in found
        if not (
            fact.is_markup
            and (fact.field, fact.value) not in shown
            and (_OTHER_KIND.get(fact.field), fact.value) in shown
        )
    ]


_OTHER_KIND: Final = {"phone": "fax", "fax": "phone"}


def _sure(found: Sequence[Fact]) -> list[Fact]:
    """Drop unsure numbers, mail and addresses where there is a sure one.

    Where there is none, the first of the numbers stays, and an address that is the only one.
    """
    sure = {fact.field for fact in found if fact.weight > -UNSURE / 2}
    first = {fact.field: fact.value for fact in reversed(found) if fact.field in {"phone", "fax"}}
    places = {fact.value for fact in found if fact.field == "address"}
    left_out = sure | (_PLACE if "address" in sure or len(places) > 1 else set())
    return [
        fact
        for fact in found
        if fact.weight > -UNSURE / 2
        or (fact.field not in left_out and first.get(fact.field, fact.value) == fact.value)
    ]


_PLACE: Final = frozenset({"address", "street", "city", "postcode", "region", "country"})


def _limited(facts: list[Fact]) -> list[Fact]:
    """Keep the first of each field, so that no page can fill the record."""
    seen: Counter[str] = Counter()
    kept = []
    for fact in facts:
        seen[fact.field] += 1
        if seen[fact.field] <= MAX_FURTHER:
            kept.append(fact)
    return kept


def _best(field: str, found: Sequence[Fact]) -> Fact | None:
    """Choose the heaviest statement, then the one that is made most often, then the first."""
    facts = [fact for fact in found if fact.field == field and not fact.is_further]
    if not facts:
        return None
    often = Counter(fact.value for fact in facts)
    first: dict[int, int] = {id(fact): place for place, fact in enumerate(facts)}
    return max(facts, key=lambda fact: (fact.weight, often[fact.value], -first[id(fact)]))

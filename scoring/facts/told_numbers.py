"""How many work at a company and since when it is, where no rule knows the words.

Pure. "Fourteen people earn their living here", "in 1987 Rosa rented the old dairy": the learned
reader says of each number of the company's own pages whether it has the role. What rules read
weighs more.
"""
# ruff: noqa: E501 - tables of patterns

import math
import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from scoring.contact import people, towns
from scoring.facts import number_model
from scoring.facts.crew_words import COUNTS, is_part
from scoring.facts.dismissed import is_changed
from scoring.facts.fact import OWN_PAGES, WORKS, Fact, home_of, own_sentences, unnamed_path
from scoring.facts.figures import OF_CUSTOMER, OTHERS_ABROAD, is_anothers
from scoring.facts.headcounts import is_group
from scoring.facts.served import are_others
from scoring.facts.trades import leads_with_house
from scoring.reading.company import Company, squeezed
from scoring.reading.pages import SitePage
from scoring.reading.patterns import caseless, late, one_of

SURE: Final = 0.25
SURER: Final = 0.8
DOUBTED: Final = -0.35
MAYBE: Final = 0.1
MOST_STAFF: Final = 50_000
MOST_NUMBERS: Final = 12  # of one sentence; more are a list
# No end of a span, no Dutch postal code.
_YEAR: Final = late(r"(?<![\w.,/–-])(?:1[6-9]\d\d|20[0-3]\d)(?![\w/–-]|[.,]\d| [A-Z]{2}\b)")
_COUNT: Final = late(
    r"(?<![\w.,/+-])(?:\d{1,3}(?:[.,'’\u00a0 ]\d{3})+|\d{1,5}"
    rf"|{one_of(COUNTS)})(?![\w/%€$£°-]|[.,:]\d| ?[€$£%])",
    re.IGNORECASE,
)
# A product has its own beginning, a customer's story the customer's staff.
_OF_OTHERS: Final = re.compile(
    rf"{WORKS.pattern}|/(?:product|produ[ck]t|prodott|produit|producto|shop|store|item|artikel)"
)
_ROLES: Final = {
    "employees": (number_model.STAFF, _COUNT),
    "founded": (number_model.FOUNDED, _YEAR),
}
_QUOTED: Final = late(r"[\"“„«»‘‚]")


def told(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the staff and the year of the beginning that a company's own page tells surest."""
    if home_of(page) not in OWN_PAGES or _is_of_others(page, company):
        return
    for field, (role, pattern) in _ROLES.items():
        yield from _surest(page, company, role, field, pattern)


def _is_of_others(page: SitePage, company: Company) -> bool:
    """Say whether a page tells of customers, works or goods, and is not "about us" by its name."""
    path = unnamed_path(page, company)
    return _OF_OTHERS.search(path) is not None and _ABOUT_US.search(path) is None


_ABOUT_US: Final = late(
    r"[/-](?:about-us|(?:ue|ü)ber-uns|wir-(?:ue|ü)ber-uns|a-propos|qui-sommes-nous|quienes-somos|sobre-nosotros|chi-siamo|over-ons|quem-somos|sobre-nos|om-oss|om-os|o-nas|tietoa-meista|rolunk|despre-noi|hakkimizda)(?:\.\w+)?/?$"
)


def is_doubted(fact: Fact, page: SitePage, company: Company) -> bool:
    """Say whether the words around the staff that a rule took speak against it: a neighbour's."""
    if fact.field != "employees" or fact.is_markup:
        return False
    if _is_of_employer(fact.quote, company):
        return True
    wanted = re.sub(r"\D", "", fact.value)
    leads = [
        number_model.weigh(
            fact.quote, *match.span(), number_model.STAFF, company.name, page.language
        )
        for match in islice(_COUNT.finditer(fact.quote), MOST_NUMBERS)
        if _value(match[0], number_model.STAFF) == wanted
    ]
    return bool(leads) and max(leads) < DOUBTED


def _surest(
    page: SitePage, company: Company, role: str, field: str, pattern: re.Pattern[str]
) -> Iterator[Fact]:
    best, lead = None, SURE
    for sentence in own_sentences(page, company, pattern.search, _QUOTED.match):
        found = _weighed(sentence, company, role, pattern, page.language)
        if found and max(found.values()) > lead:
            # "There are twenty-six of us: nine vets, eight nurses": the whole is the largest.
            is_staff = role == number_model.STAFF
            value = max(found, key=int if is_staff else found.__getitem__)
            lead = max(found.values())
            best = Fact(field, value, sentence.strip(), page.url, weight=int(lead > SURER))
    if best:
        yield best


def _weighed(
    sentence: str, company: Company, role: str, pattern: re.Pattern[str], language: str
) -> dict[str, float]:
    """Return the numbers of a sentence that may have a role, and how much speaks for each."""
    found: dict[str, float] = {}
    for match in islice(pattern.finditer(sentence), MOST_NUMBERS):
        value = _value(match[0], role)
        is_our = language in _ONZE and match[0].lower() == "onze"
        if value and not is_our and not _is_others(sentence, match, company):
            lead = number_model.weigh(sentence, *match.span(), role, company.name, language)
            if lead > (MAYBE if role == number_model.STAFF else _least(sentence, match.start())):
                found[value] = max(lead, found.get(value, 0))
    return found


_ONZE: Final = frozenset({"nl", "af"})  # where "onze" is "our"


def _least(sentence: str, at: int) -> float:
    """Return how much must speak for a year: more "since" it, all where somebody is here since."""
    since = _SINCE.search(sentence, max(0, at - MAX_SINCE), at)
    if since is None:
        return MAYBE
    row = _ROW.search(sentence, 0, since.start())
    is_persons = row is not None and people.has_first_name(row["name"])
    return math.inf if is_persons or _HERE.search(sentence, 0, since.start()) else SURER


MAX_SINCE: Final = 24  # characters of what leads to a year: "seit dem Herbst "
_SINCE: Final = late(
    r"\b(?:since|seit|depuis|desde|dal|dall['’]|da(?!\w)|sinds|sedan|siden|od|vuodesta|óta|din|încă din) ?(?:[^\W\d]+ ){0,2}$",
    re.IGNORECASE,
)
# "Lars Ek – fitter, …", and who is with the firm: "dabei seit", "bij ons sinds".
_ROW: Final = late(
    r"(?P<name>[^\W\d_a-zß-öø-ÿ][\w'’-]+(?: [^\W\d_a-zß-öø-ÿ][\w'’-]+){1,2})(?: [–—|-] |, |: | ?\()[^.!?–—|]{0,60}$"
)
_HERE: Final = late(
    r"\b(?:with (?:us|the (?:firm|company))|dabei|bei uns|im (?:haus|betrieb|team)|chez nous|dans (?:la maison|l['’](?:entreprise|équipe))|con nosotros|en la (?:casa|empresa)|con noi|da noi|in (?:azienda|squadra)|bij ons|in dienst|connosco|conosco|na (?:casa|empresa)|hos oss|hos os|här|her|z nami|u nas|u nás|s námi|meillä|talossa)(?: \w+)? $",
    re.IGNORECASE,
)


def _is_others(sentence: str, number: re.Match[str], company: Company) -> bool:
    """Say whether a rule knows a number to be cut, of others or of whom the firm looks for."""
    before = sentence[: number.start()]
    return bool(
        _NUMBERED.search(before)
        or _is_of_employer(sentence, company)
        or is_part(sentence, *number.span())
        or leads_with_house(sentence, company)
        or _leads_with_town(sentence, number, company)
        or (is_group(sentence) and not is_group(company.name))
        or is_anothers(before, company)
        or is_changed(before, company)
        or are_others(sentence, *number.span(), company)
        or OF_CUSTOMER.search(before)
        or OTHERS_ABROAD.search(sentence.replace(company.name, " "))
    )


def _is_of_employer(sentence: str, company: Company) -> bool:
    """Say whether a sentence begins with another firm that employs: "Bolt employs …"."""
    lead = _EMPLOYER.match(sentence) or _APPOSED.search(sentence)
    return lead is not None and not (
        company.is_own(lead["who"])
        or company.closes(lead["who"])
        or squeezed(lead["who"]) in squeezed(company.name)
    )


def _leads_with_town(sentence: str, number: re.Match[str], company: Company) -> bool:
    """Say whether a year is a town's, and not the company's: "Leeds had its mills in 1790"."""
    lead = _TOWN.match(sentence)
    at = number.start()
    if lead is None or not _FOUR_DIGITS.fullmatch(number[0]) or _SINCE.search(sentence, 0, at):
        return False
    is_town = any(towns.is_town(name) for name in (lead[0], lead["first"]))
    is_about = company.speaks(sentence) or company.is_named(sentence)
    return is_town and not (is_about or people.has_first_name(lead["first"]))


_FOUR_DIGITS: Final = late(r"1\d{3}|20\d\d")
_TOWN: Final = late(
    r"(?P<first>[^\W\d_a-zß-öø-ÿ][\w'’-]{4,})(?:(?: (?:de|di|do|am|an der|im|in|sur|upon|sul|del))? [^\W\d_a-zß-öø-ÿ][\w'’-]+)?(?= [a-zß-öø-ÿ])"
)
# House number 46, unit 12.
_NUMBERED: Final = late(
    r"\b(?:number|unit|lot|nummer|hausnummer|numéro|número|numero|numer|nr|no|n[°º]|č|km)\.? ?$",
    re.IGNORECASE,
)
# "Bolt employs …": who leads the sentence counts their own.
_EMPLOYER: Final = late(
    r"(?!(?:Die|Der|Das|Unser\w*|Eine?|Heute|Derzeit|Aktuell|Inzwischen|Mittlerweile|Momentan|Insgesamt|Today|Now|Currently|Hoy|Actualmente|Oggi|Attualmente|Hoje|Atualmente|Actuellement) )(?P<who>[^\W\d_a-zß-öø-ÿ][\w&-]+(?: [^\W\d_a-zß-öø-ÿ][\w&-]+){0,2}) (?:employs|beschäftigt|emploie|emplea|impiega|emprega)\b(?! (?:die|der|das|unser\w*|wir|la|le|notre|nous|el|nuestra|il|lo|nostr\w+|o|a|noss\w+|de|het|ons|onze|vi|vår\w*|the|our|we)\b)"
)


# "… from Bolt, a firm of 900 people".
_APPOSED: Final = late(
    r"(?P<who>[^\W\d_a-zß-öø-ÿ][\w&-]+), (?:an?|eine?[mnr]?|une?|una?|uma?|een|en|ett|et) (?:[^\W\d]{3,14} )?(?:company|firm|group|firma|unternehmen|konzern|betrieb|entreprise|société|groupe|empresa|grupo|azienda|ditta|gruppo|bedrijf|concern|företag|koncern|virksomhed|bedrift|selskap) (?:of|with|mit|von|de|con|com|di|da|van|met|med|på) "
)


def _value(written: str, role: str) -> str:
    if role == number_model.FOUNDED:
        return written
    count = COUNTS.get(caseless(written)) or int(re.sub(r"\D", "", written) or 0)
    is_year = written.isdigit() and 1900 <= count <= 2100
    return str(count) if 2 <= count <= MOST_STAFF and not is_year else ""

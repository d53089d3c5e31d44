"""Whom a sentence calls the firm's own: "our yard manager, Ann Lee, knows every crane".

Pure. The possessive makes the head the company's; a choir's, a bank's or a former one is none.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator
from typing import Final

from scoring.contact import name_words, people
from scoring.contact.chiefs import CHIEF, is_head
from scoring.facts import outsiders
from scoring.facts.fact import OWN_PAGES, Fact, home_of
from scoring.facts.ownership import is_foreign
from scoring.facts.persons import FORMER, told
from scoring.reading.company import Company
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late


def apposed(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield whom a sentence calls the firm's own: "our yard manager, Ann Lee, knows"."""
    if home_of(page) not in OWN_PAGES:
        return
    for match in _OUR.finditer(page.lined):
        title, name = match["title"].strip(), match["name"]
        is_told = CHIEF.fullmatch(title) is not None or is_head(title)
        behind = page.lined[match.end() : match.end() + outsiders.MAX_BEHIND]
        is_former = FORMER.match(title) or outsiders.is_gone(title, behind)
        is_person = people.has_first_name(name) and name_words.is_plain(name)
        if not is_told or is_former or not is_person or _OF_OTHERS.search(title):
            continue
        if not is_foreign(page, company, match.start()):
            quote = match[0][match[0].find(match["title"]) :].replace("\n", " ")
            yield from told(name, title, quote, page)


_OF_OTHERS: Final = late(
    r"choir|\w*chor(?:leit|dir)|\bchœur|\bcoro\b|\bkoor|\bkör|film|\bband|orchest|kapell|theat|football|fußball|fútbol|calcio|voetbal|feuerwehr|pfarr|church|kirchen|verein|"
    r"\b(?:bank|insurance|fire|council|client|customer|supplier|kunden|haus(?:bank|verwaltung)|fan|bürger)",
    re.IGNORECASE,
)
_OUR: Final = late(
    rf"(?<!\w)(?i:our|unser(?:e|en|er|em)?|notre|nuestr[oa]|nostr[oa]|noss[oa]|onze|ons|vår|vores|nasz[aą]?|naszym|náš|naše) (?P<title>[^\n.,;:!?\d()]{{3,40}}?),? (?P<name>{people.NAME})(?![\w-])"
)

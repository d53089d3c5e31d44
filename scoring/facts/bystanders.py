"""Whether the sentence before a number tells of a house beside the company: its hotel, its ferry.

Pure. Whose sentence it is shows by a denial ("is not ours"), by the place of the house ("the hotel
next door") or by the name of whom it asks to call ("ring Brill's boats on").
"""
# ruff: noqa: E501 - tables of words

import re
from typing import Final

from scoring.contact import people, towns
from scoring.contact.addresses import block_at
from scoring.contact.phone_kinds import LABEL_WORD
from scoring.contact.streets import is_street
from scoring.facts.fees import OURS
from scoring.facts.label_words import SERVICE
from scoring.facts.thirds import DEPARTMENT
from scoring.reading.company import Company, squeezed
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late

MAX_LINE: Final = 240
_STOP: Final = late(r"[^\W\d_]{3}[.!?;]\s(?=[^\W\d_a-zß-öø-ÿ])")
_NOT_OURS: Final = late(
    r"(?<!\w)(?:(?:is|are) not (?:ours|run by us)|(?:is|are)n['’]t ours|gehör(?:t|en) nicht (?:zu )?uns|(?:ist|sind) nicht unsere?r?s?|n['’](?:est|appartient|appartiennent) pas (?:à nous|(?:le|la) nôtre)|ne sont pas (?:à nous|les nôtres)|no (?:es|son) (?:nuestr[oa]s?|de nosotros)|non (?:è|sono) (?:il |la |i |le )?nostr[oaie]|não (?:é|são) (?:o |a |os |as )?noss[oa]s?|(?:is|zijn) niet van ons|är inte vår\w*|er ikke (?:vores|vår\w*)|(?:nie jest|nie są) nasz\w*|nie należ\w+ do nas|(?:není|nejsou) naš\w*|není náš|nie (?:je|sú) naš\w*|ei(?:vät)? ole meidän|nem a mi[eé]n?k|nu (?:este|sunt) (?:al|a|ai|ale) no\w+|n(?:ij|i)e? (?:je )?naš\w*|δεν είναι δικ\w+ μας|bizim değil|не наш\w*)(?!\w)",
    re.IGNORECASE,
)
# No landmark may follow: "di fronte al Comune", "next door to the station" is where the firm is.
_BESIDE: Final = late(
    r"(?<!\w)(?:next door|beside us|opposite us|across the (?:road|street|yard)|nebenan|neben uns|gegenüber von uns|(?:juste )?à côté(?: de (?:chez )?nous)?|(?:juste )?en face(?: de (?:chez )?nous)?|de al lado|al lado de nosotros|enfrente de nosotros|qui accanto|accanto a noi|vicino a noi|di fronte a noi|aqui ao lado|ao nosso lado|hiernaast|naast ons|hier tegenover|tegenover ons|bredvid oss|mittemot oss|ved siden av oss|ved siden af os|overfor os|obok nas|naprzeciwko nas|vedle nás|vedľa nás|naproti nám|naapurissa|vieressämme|a szomszédban|mellettünk|lângă noi|vizavi de noi|pored nas|yanımızdaki|δίπλα μας|рядом с нами|поруч із нами)(?= ?(?:[,.:;(–—-]|$)| (?:has|have|is|are|hat|haben|ist|a|ont|est|tiene|es|ha|è|tem|é|heeft|is|har|ma|má|on)\s)",
    re.IGNORECASE,
)
_CAP: Final = r"[^\W\d_a-zß-öø-ÿ][\w'’&-]+"
# "The Harbour Hotel next door": a house by its article or its kind, right before where it stands.
_HOUSE: Final = late(
    rf"(?<!\w)(?P<article>(?i:the|der|die|das|le|la|el|il|lo|o|a|het|de|den|det) )?(?P<name>{_CAP}(?: (?:(?:de|du|del|di|da|van|am|an der|zum|zur|la|le|the) )?{_CAP}){{1,4}}),?(?: (?:is|ist|est|è|é|ligt|ligger|jest|je|right|just|direkt|juste|justo|proprio|logo|vlak|precis|lige|rett|tuż|hned))?,? $"
)
_KIND: Final = late(
    r"\b(?:h[oô]tel\w*|inn|pub|arms|pension|penzion|gasthof|gasthaus|restaura\w+|ristorante|caf[eé]|kavárna|kawiarnia|hospoda|hostel|albergo|auberge|camping|ravintola|värdshus\w*|kro|vertshus|museum|museo|musée)\b",
    re.IGNORECASE,
)
# "Ring Brill's boats on": whose name it is asks to call, and what they run.
_ASKED: Final = late(
    rf"(?<!\w)(?i:ring|call|phone|dial|contact|try) (?:the )?(?P<name>{_CAP}(?: {_CAP}){{0,2}}['’]s?)(?: {_CAP})? (?P<what>[a-z]{{3,}})(?: (?:on|at|under|direct|directly))?[ :]*\(?$"
)


def is_bystanders(page: SitePage, company: Company, at: int) -> bool:
    """Say whether the sentence before a contact is of another house in the neighbourhood."""
    line = page.lined[max(block_at(page, at).start, at - MAX_LINE) : at].rpartition("\n")[2]
    ends = [match.end() for match in _STOP.finditer(line)]
    sentence = line[ends[-1] if ends else 0 :]
    denied = _NOT_OURS.search(sentence)
    if denied:
        return not company.speaks(sentence[denied.end() :])
    asked = _ASKED.search(sentence)
    if asked and not (_is_known(asked["name"], company) or _is_desk(asked["what"])):
        return True
    beside = _BESIDE.search(sentence)
    house = _HOUSE.search(sentence[: beside.start()]) if beside else None
    if beside is None or house is None or _is_known(house["name"], company):
        return False
    before = sentence[: house.start()]
    if not (house["article"] or _KIND.search(house["name"])) or _DIGIT.search(before):
        return False
    is_ours = OURS.search(before) or company.is_own(sentence[beside.end() :])
    return not (is_ours or is_street(house["name"]))


_DIGIT: Final = late(r"\d")


def _is_known(name: str, company: Company) -> bool:
    """Say whether a name is the company's, a person's, a town's or a desk's."""
    first = re.sub(r"['’]s?$", "", name.split(maxsplit=1)[0])
    return bool(
        company.is_own(name)
        or squeezed(first) in squeezed(company.name)
        or company.closes(name)
        or people.has_first_name(first)
        or towns.is_town(first)
        or any(towns.named(first))
        or towns.is_town(name)
        or _is_desk(name)
    )


def _is_desk(words: str) -> bool:
    return any(
        DEPARTMENT.match(word) or SERVICE.fullmatch(word) or LABEL_WORD.fullmatch(word)
        for word in words.split()
    )

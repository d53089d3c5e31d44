"""Whether the company is the subject or the object of a sentence that tells a founding."""
# ruff: noqa: E501 - tables of patterns

import re
from typing import Final

from scoring.contact import people
from scoring.facts.trades import stands_for
from scoring.reading.company import Company, squeezed
from scoring.reading.patterns import late

_FORMS = r"gmbh|ag|kg|co|inc|llc|ltd|limited|pty|pte|pvt|dac|s\.?à\.?r\.?l|kft|zrt|bt|s\.? ?r\.? ?o|d\.? ?o\.? ?o|corp|corporation|plc|sas|sarl|sa|srl|s\.r\.l|spa|s\.p\.a|sl|s\.l|bv|b\.v|nv|ab|a/s|aps|as|oy|lda|ltda|sp\. z o\.o|e\.v|group|gruppe"
# What may stand between a subject and its participle.
GAP: Final = late(
    rf"(?:[\s,()–’'.-]|\b(?:{_FORMS}|back|was|were|is|has|had|been|originally|first|formally|officially|already|and|as|an?|family|business|company|firm|agency|studio|manufacturer"
    r"|wurde[n]?|worden|ist|war|ursprünglich|bereits|schon|als|ein(?:e|er)?|familien\w+|unternehmen|firma|est|une|entreprise|a|été|fut|fue|ha|sido|es|empresa|è|stat[ao]|venne|werd|foi|blev|ble|bliver|została?|zostało|se|na"
    r"|in|im|anno|on|am|since|seit|en|le|em|nel|il|i|w|sinds|år|roku|vuonna|the year|jahre?|year|l['’]année|het jaar|jaar|año|anno|ano)\b)*+$",
    re.IGNORECASE,
)
ASIDE: Final = late(rf",(?!\s(?:{_FORMS})\.?,)[^,\d]{{1,90}},|\([^)]{{1,60}}\)", re.IGNORECASE)
FIRM: Final = late(
    r"\b(?:we|(?:our|the|this|his|her|their) (?:family )?(?:company|firm|business|practice|studio|agency|bakery|workshop|brewery|clinic|surgery|restaurant|hotel|shop|foundation|charity|manufactory|winery|association)|wir|(?:der|den|unser) verein|(?:unser|ihr|sein)(?:e|er|em|en)? (?:firma|unternehmen|betrieb|familien\w+|praxis|kanzlei|werkstatt)|(?:das|die|den) (?:unternehmen|firma|betrieb)"
    r"|(?:notre |l['’]|la |son |sa |leur )(?:entreprise|société|maison|agence)|(?:nuestra|la|su) (?:empresa|compañía)|(?:la nostra |l['’]|la sua |la )(?:azienda|impresa|società)|(?:ons|het|zijn|haar) bedrijf|a (?:nossa |sua )?empresa|(?:vårt |sitt )?företaget?|virksomheden|firmaet|(?:nasza |naszą )?firm[aęy]|nasza (?:manufaktura|fabryka|pracownia)|spółka|selskapet|selskabet|foreningen|bolaget|bedriften|yritys|lo studio|notre atelier|l['’]atelier)",
    re.IGNORECASE,
)


# "Acme est une entreprise de travaux publics qui a été créée": no daughter, no part.
_WHICH: Final = late(
    r"(?P<who>[^,.]{2,60}) (?:est|is|ist|es|è|é) (?:une?|an?|eine?|uma?|un['’]?) (?:(?!\b(?:filiale|subsidiary|part|teil|tochter\w*|filial|division|member|mitglied)\b)[^.!?;:\d]){3,140} (?:qui|which|that|die|das|que|che)",
    re.IGNORECASE,
)


def subject_weight(before: str, company: Company) -> int:
    """Weigh what the words before a participle end with: the company 5, "we" 4, something else 0."""
    gap = GAP.search(before)
    head = before[: gap.start()] if gap else before
    if company.closes(head):
        return 0 if _is_of(head, company) else 5
    described = _WHICH.fullmatch(head.rstrip(" ,"))
    if described and company.closes(described["who"]):
        return 5
    said_last = [match for match in FIRM.finditer(before) if GAP.fullmatch(before[match.end() :])]
    return 4 if said_last or stands_for(head.rstrip(" ,"), company) else 0


def _is_of(head: str, company: Company) -> bool:
    """Say whether the name is only what something is of: "the customer club of Acme"."""
    words = head.split()
    tails = {at: " ".join(words[at:]) for at in range(1, len(words))}
    return any(
        _GENITIVE.fullmatch(words[at - 1]) and company.closes(tail)
        for at, tail in tails.items()
        if len(squeezed(tail)) <= len(company.key)
    )


_GENITIVE: Final = late(r"(?:of|for|with|von|für|mit|bei|van|voor|hos|för)", re.IGNORECASE)


def leads(text: str, company: Company) -> int:
    """Weigh who a sentence's main clause begins with."""
    words = text.split()[:6]
    for count in range(1, len(words) + 1):
        if company.closes(" ".join(words[:count])):
            return 5 if count <= 4 else 0
    is_house = any(stands_for(" ".join(words[:count]), company) for count in (1, 2))
    return 4 if is_house or FIRM.match(text) else 0


_PART_OF: Final = late(
    r"['’]s\b|-|\s(?:foundation|stiftung|fondation|fundación|fondazione|academy|akademie|division|subsidiary|[a-zß-ÿ]*sparte|[a-zß-ÿ]*abteilung)\b",
    re.IGNORECASE,
)
_NOT_OBJECT: Final = late(
    r"\b(?:at|for|of|with|by|bei|für|von|mit|chez|pour|de|du|of|di|da|para|por|voor|van|bij|na|dla|hos)\s(?:the\s|la\s|l['’]|der\s|dem\s)?$",
    re.IGNORECASE,
)


def object_weight(words: str, company: Company) -> int:
    """Weigh what somebody founded: the company by name 5, "the company" 4, something else 0."""
    pieces = list(re.finditer(r"\S+", words))
    for first, piece in enumerate(pieces):
        for last in pieces[first : first + 5]:
            if squeezed(words[piece.start() : last.end()]) not in company.keys:
                continue
            before = words[: piece.start()]
            is_person = first and people.has_first_name(pieces[first - 1][0])
            is_free = not _NOT_OBJECT.search(before) and not _PART_OF.match(words, last.end())
            if is_free and not is_person and "'" not in last[0] and "’" not in last[0]:
                return 5
    firm = FIRM.search(words)
    is_plain = (
        firm
        and not _NOT_OBJECT.search(words[: firm.start()])
        and firm[0].lower() not in {"we", "wir"}
    )
    return 4 if firm and is_plain and not _PART_OF.match(words, firm.end()) else 0

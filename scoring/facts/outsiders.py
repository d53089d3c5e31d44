"""Who is named beside a company and is not of it: outside counsel, who has retired, who has a prize.

Pure. What a card says in brackets or behind a comma takes a function back: "Founder (retired 2017)".
"""
# ruff: noqa: E501 - tables of words

import re
from typing import Final

from scoring.reading.company import Company, squeezed
from scoring.reading.patterns import late

MAX_BEHIND: Final = 70  # characters behind a function that may take it back
_OFFICER: Final = late(
    r"(?<!\w)(?:data protection|dpo|dsb\b|datenschutz\w*|protection des (?:données|renseignements)|(?:renseignements|données) personnel\w*|protección de datos|prote[cç][cç]ão de dados|encarregad[oa] (?:de|pelo tratamento de) dados|protezione dei dati|trattamento dei dati|dataskydd\w*|databeskyttelse\w*|personvern\w*|gegevensbescherming|ochrony danych|pověřen\w+ pro ochranu|ochran[uay] osobn\w+|tietosuoja\w*|adatvédel\w*|veri sorumlusu|protecția datelor|προστασίας δεδομένων|персональн\w+ данн\w+|zaštit\w+ podataka|privacy officer)",
    re.IGNORECASE,
)
_PRACTICE: Final = late(
    r",? ?[(,–—-] ?(?:(?:of|at|from|von|du|de|del|dello|da|van|bei|chez|presso) )?(?:the )?(?:(?i:cabinet|studio(?: legale)?|(?:rechtsanwalts|anwalts|steuer)?kanzlei|rechtsanw\w+|steuerberat\w+|wirtschaftsprüf\w*|law (?:firm|offices?)|solicitors?|barristers?|avocats?|avocate|notaires?|étude|bufete|despacho|abogad[oa]s?|asesor[ií]a|gestor[ií]a|avvocat[oi]|commercialist[ai]|escritório|advogad[oa]s|advoca(?:at|ten)(?:kantoor)?|accountantskantoor|advokat\w*|revisor\w*|kancelaria|biuro rachunkowe|advokátní kancelář|asianajo\w+|ügyvédi iroda)\b|[^\n,]{2,40}\b(?:LLP|Solicitors|Rechtsanwälte|Avocats|Abogados|Avvocati|Advocaten|Advokater|Accountants|Chartered)\b)",
)
_GONE: Final = late(
    r"\b(?:retired|retiree|deceased|passed away|(?:until|till|bis|jusqu['’]en|hasta|fino al|até|tot|do|indtil|fram till|frem til)(?= (?:[^\W\d]+ )?(?:19|20)\d\d(?!\d))|left (?:us )?in|stepped down|in memoriam|im ruhestand|pensioniert|verstorben|ausgeschieden|a\. ?d\.|retraité?e?|à la retraite|décédée?|jubilad[oa]|se jubiló|retirad[oa]|fallecid[oa]|pensionat[oa]|in pensione|scompars[oa]|aposentad[oa]|reformad[oa]|falecid[oa]|gepensioneerd|met pensioen|overleden|pensionerad|gått i pension|avliden|pensioneret|gået på pension|pensjonert|afgået|emerytowan\w+|na emeryturze|zmarł[ya]?|v důchodu|na dôchodku|zesnul\w+|eläkkeellä|nyugdíjas|nyugalmazott|pensionar|emekli|συνταξιούχος|на пенсии|пенсіонер|u mirovini|upokojen\w*|emerit\w+)(?!\w)|†|[(–-] ?(?:18|19|20)\d\d ?[–-] ?(?:19|20)\d\d ?\)",
    re.IGNORECASE,
)
# "president 1983 to 2025", "gérant de 1988 à 2020": who held it for a span holds it no longer.
_SPAN: Final = late(
    r"[ ,(–—-]{0,3}(?:(?:from|between|von|zwischen|de|d['’]|entre|dal|del|da|van|tussen|från|mellan|fra|mellem|mellom|od|w latach|w l\.|v letech|v rokoch|vuosina|între|între anii) ?)?(?:the )?(?:18|19|20)\d\d ?(?:[-–—/]|to|until|till|through|and|bis|und|à|au|et|a|al|hasta|fino al|e|até|tot|en|t/m|till|og|til|do|až|ja|și|la|i) ?(?:(?:18|19|20)\d\d|\d\d)(?![\d.]\d|\d)",
    re.IGNORECASE,
)
_SINCE: Final = late(r"\b(?:not|nicht|pas|non|never|nie|inte|ikke|niet|no) $", re.IGNORECASE)
_PRIZE: Final = late(
    r"\b(?:of the (?:year|month|quarter|season)|des (?:jahres|monats)|de l['’]année|du mois|de la saison|del (?:año|mes)|dell['’]anno|del mese|do (?:ano|mês)|van (?:het jaar|de maand)|årets|månadens|månedens|roku|miesiąca|měsíce|vuoden|az év|yılın|anului)\b"
    r"|\b(?:winner|medal(?:list|ist)|champion|finalist\w*|gewinner(?:in)?|preisträger(?:in)?|\w*weltmeister(?:in)?|lauréate?|premiad[oa]|ganador[a]?|vincitor[ei]|vencedor[a]?|winna(?:ar|res)|vinnare|vinder|laureat(?:ka)?)(?: \d{4})?$",
    re.IGNORECASE,
)
# Houses that no department is called: "Partner, Headwater Ventures", but "VP, Channel Partners".
_HOUSE: Final = late(
    r"(?:Ventures|Hospital|University|College|Holdings|Foundation|\w*[Kk]linikum|Universität|Hochschule|Stiftung|Université|Universidad|Università|Universidade|Hôpital|Ospedale)"
)
# "directrice de l'école du village": of a house that is no department.
_OF_HOUSE: Final = late(
    r" (?:de|of|der|des|van|di|du|do|da|del|della|av|på) ?(?:the |la |le |l['’]|el |de |het |a |o )?(?P<house>école|escuela|escola|scuola|school|schule|hôpital|hospital|ospedale|musée|museo|museum|mairie|ayuntamiento|comune|gemeinde|gemeente|université|universidad|università|théâtre|teatro|lycée|collège|instituto|liceo|church|église|iglesia|chiesa)\b|dell['’](?P<elided>ospedale|università|istituto|asilo)\b",
    re.IGNORECASE,
)
# Another function beside it, or a product: "COO and Data Protection Officer".
_BESIDE: Final = late(
    r"[,&/+]| (?:and|und|et|y|e|en|och|og|i|a) |^(?:head|director|vp|vice|chief|leiter|leitung|directeur|directrice|director|direttore)\b",
    re.IGNORECASE,
)
_LEAVE: Final = late(
    r"\b(?:leave|elternzeit|mutterschutz|congé|baja|permiso|permesso|maternità|licença|verlof|ledig\w*|orlov|permisjon|urlop\w*|dovolen\w*|vapaa\w*)\b",
    re.IGNORECASE,
)


def is_officer(title: str) -> bool:
    """Say whether a function is that of who answers for personal data, mostly an outside lawyer."""
    return _OFFICER.search(title) is not None and _BESIDE.search(title) is None


def has_practice(text: str, end: int) -> bool:
    """Say whether a law or tax office is named behind a person: "Ann Lee, Solicitor, Berg LLP"."""
    line = text[end : end + MAX_BEHIND].partition("\n")[0]
    return _PRACTICE.match(line) is not None


def is_gone(title: str, behind: str) -> bool:
    """Say whether a function or the rest of its line says that somebody left: "(retired 2017)"."""
    rest = behind[:MAX_BEHIND].partition("\n")[0]
    if _SPAN.match(rest):
        return True
    is_aside = rest.lstrip()[:1] in {"(", ",", "–", "—", "-", "†", "|"}
    said = f"{title}{rest}" if is_aside or _is_open(title) or ", " in title else title
    told = _GONE.search(said)
    if told is None or _LEAVE.search(said):
        return False
    return not _SINCE.search(said[: told.start()])


def is_prize(title: str) -> bool:
    """Say whether words are a prize and no function: "Apprentice of the Year"."""
    return _PRIZE.search(title) is not None


def is_of_house(title: str, company: Company) -> bool:
    """Say whether a function ends with another house: "Partner, Headwater Ventures"."""
    told = _OF_HOUSE.search(title)
    house = (told["house"] or told["elided"]) if told else ""
    if house and squeezed(house) not in squeezed(company.name):
        return house.lower() not in company.calls_itself
    office, _, house = title.rpartition(", ")
    *names, last = house.split() or [""]
    is_house = office and names and house[:1].isupper() and _HOUSE.fullmatch(last)
    own = set(map(squeezed, company.name.split()))
    return bool(is_house) and own.isdisjoint(map(squeezed, names))


def whole(title: str) -> str:
    """Return a function without a bracket that its line does not close: "Director (Asia"."""
    return title.rpartition("(")[0].rstrip(" ,–-") if _is_open(title) else title


def _is_open(title: str) -> bool:
    return title.count("(") > title.count(")")

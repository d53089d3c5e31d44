"""The year in which a company began, where a sentence says it of the company itself.

Pure. The company must be the subject of the passive ("Acme was founded in 1998", "wurde 1998
gegründet") or the object of the active ("Lena Brandt founded Acme in 1998"). A foundation, a
subsidiary, a division or a customer that began in some year is something else.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator
from itertools import pairwise, takewhile
from typing import Final

from prospects.normalise import companies
from scoring.facts.fact import OWN_PAGES, Fact, home_of, said
from scoring.facts.founding_subjects import ASIDE, FIRM, GAP, leads, object_weight, subject_weight
from scoring.reading.company import Company, squeezed
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare

_YEAR = r"(?:1[6-9]\d\d|20[0-3]\d)(?![\d-]|[.,]\d)"
_DONE = (
    r"(?:(?:ble|blev) startet|started(?= by\b)|spun (?:out|off)|perustettu|înființată?|fondată|kurul(?:an|du|muştur|muştu)|založen[aoy]?|alapított\w*|founded|established|incorporated|formed|set up|gegründet|ins leben gerufen|fondée?s?|créée?s?|fundad[ao]s?|cread[ao]s?|criad[ao]s?|constituid[ao]s?"
    r"|fondat[aoie]|costituit[ao]|nat[ao]|née?s?|opgericht|gesticht|grundades|grundad|grundats?|startades|grundlagt|stiftet|etableret|etablert|założon[aeoy]|założono|powstał[aeo]?|(?:se|si) (?:fundó|creó|constituyó))"
)
_DID = r"(?:incorporated(?! [^.!?;:\d]{0,40}\binto\b)|founded|started|established|gründete[n]?|fonda|a fondé|créa|a créé|fundó|creó|fondò|ha fondato|richtte|fundou|criou|grundade|grundlagde|stiftede|założył[ai]?)"
_MONTH = r"(?:\d{1,2}\.?(?:er|st|nd|rd|th)?\s)?(?:de\s|of\s)?[^\W\d_]{3,10}\.?\s(?:\d{1,2},?\s)?(?:de\s)?"
_WHEN = (
    rf"(?:(?:back\s)?(?:in|im|anno|on|am|since|seit|en|le|em|nel|nell['’]|il|i|w|în|sinds|år)\s?"
    rf"(?:the\s|het\s|el\s|l['’]|o\s)?(?:(?:jahre?|year|jaar|année|año|anno|ano|anul|roku)\s)?(?:{_MONTH})?|\s)"
)
_PASSIVE_THEN_YEAR: Final = late(
    rf"\b{_DONE}\b(?:,? (?:and|und|et|y|e|en|och|og|i) [^\W\d]{{3,15}})?(?P<by>(?:\s(?:by|of|from|som|von|durch|par|por|da|door|av|af|przez|in|im|en|à|em|w|as|als|bei|near|près)\b[^!?;\d]{{0,70}}?)?),?\s(?:{_WHEN})?\(?(?P<year>{_YEAR})",
    re.IGNORECASE,
)
_YEAR_THEN_PASSIVE: Final = late(
    rf"\b(?P<year>{_YEAR}),?\s(?:roku\s)?(?P<between>[^!?;:\d]{{0,70}}?)\b{_DONE}(?!\w)",
    re.IGNORECASE,
)
_ACTIVE_THEN_YEAR: Final = late(
    rf"\b{_DID}\s(?P<object>[^.!?;:\d]{{0,50}}?),?\s?(?:{_WHEN})?(?P<year>{_YEAR})(?P<rest>[^.!?;:\d]{{0,60}})",
    re.IGNORECASE,
)
_YEAR_THEN_ACTIVE: Final = late(
    rf"\b(?P<year>{_YEAR}),?\s(?P<who>[^!?;:\d]{{0,60}}?)\b{_DID}\b(?P<object>[^!?;:\d]{{0,60}})",
    re.IGNORECASE,
)
_ANY: Final = Rare(
    late(rf"\b(?:{_DONE}|{_DID})\b(?=.*{_YEAR})|{_YEAR}.*\b(?:{_DONE}|{_DID})\b", re.IGNORECASE)
)
_LABEL: Final = late(
    rf"(?:founded|established|est\.?|year (?:founded|of foundation)|gründung(?:sjahr)?|gegründet|(?:année de )?(?:création|fondation)|(?:año de )?fundación|(?:anno di )?fondazione|opgericht|oprichtingsjaar|ano de fundação|grundat|grundår|stiftet|rok założenia)\s?(?::|in|im|en|nel)?\s?(?P<year>{_YEAR})\.?",
    re.IGNORECASE,
)
# "Family business since 1982"; what else may be since a year: a trade, a membership, a seal.
_FAMILY: Final = late(
    rf"(?:[^\W\d]{{0,25}} )?(?:familien(?:betrieb|unternehmen)|family[- ](?:business|company|owned|run)(?: business| company)?|(?:entreprise|maison) familiale|empresa familiar|azienda (?:familiare|di famiglia)|firma rodzinna|familiebedrijf|familjeföretag|familievirksomhed)(?: [^\W\d]{{2,20}}){{0,3}}"
    rf"\s(?:since|seit|depuis|desde|dal|od|sinds|sedan|siden) (?P<year>{_YEAR})\.?",
    re.IGNORECASE,
)
_SINCE = r"(?:since|seit|depuis|desde|dal|sinds|sedan|siden|od(?: roku)?)"
# "Since 1990" and no more; "Your building partner since 1990".
_OURS_SINCE: Final = late(
    rf"{_SINCE} (?P<year>{_YEAR})\.?"
    rf"|.{{0,40}}\b(?:your|ihr|votre|su|il (?:tuo|vostro)|uw|jouw|seu|sua|din|ditt|er|deres|twój|váš)(?: [^\W\d][\w-]{{1,20}}){{1,4}} {_SINCE} (?P<since>{_YEAR})\.?",
    re.IGNORECASE,
)
_NAMED_SINCE: Final = late(
    rf"(?P<who>[^\d.!?]{{3,60}}),? {_SINCE} (?P<year>{_YEAR})\.?", re.IGNORECASE
)
_LABEL_ALONE: Final = late(
    r"(?:(?:year |date )?(?:of )?(?:founded|established|establishment|foundation|incorporation)|fondation|création|fundación|fondazione|oprichting|grundat|stiftet|perustettu|rok założenia|založeno|founded|established|est\.?d?\.?|gegründet|gründungsjahr|fondée? en|fundada en|fondata nel|opgericht in|założona w)(?: in)?:?",
    re.IGNORECASE,
)
_BETWEEN: Final = late(r"\s[·•|–—-]\s")
MAX_LABELS: Final = 120
MAX_QUOTE: Final = 60
_YEAR_ALONE: Final = late(_YEAR)
_DATED_YEAR: Final = late(rf"(?:{_MONTH})?(?P<year>{_YEAR})", re.IGNORECASE)
# The first step of a time line: "1954" over "Fundação".
_BEGINNING: Final = late(
    r"(?:(?:année de|año de|anno di|ano de|rok) (?=cré|fond|fund|zał))?(?:(?:the |our )?(?:founding|foundation|founded|company (?:founded|established))|gründung|firmengründung|fondation|création de l['’]entreprise|fundación|fundação|fondazione|oprichting|grundandet|grundades|grundlæggelse|założenie(?: firmy)?|založení|opgericht|gegründet|fundada|fundado|fondée|nace|nasce|naissance|grundat|stiftet)(?P<of> (?:of|der|des|de|d['’]|di|da|van|av|af)\b.*|(?<=nace|asce) .*)?$",
    re.IGNORECASE,
)
# "Acme began in Brooklyn in 1927": the company itself must be what began.
_OPENED: Final = Rare(
    late(
        rf"\b(?:began|opened (?:its|our) doors|started out)(?: (?:as|in|at|on|with|under)\b[^.!?;\d]{{0,60}}?)? in (?P<year>{_YEAR})",
        re.IGNORECASE,
    )
)
# "Acme began in 2015 to export": who opens its doors does so once.
_TASK: Final = late(r" (?:to|with (?:the|its|his|her|our|their))\b", re.IGNORECASE)
# "On the market since 2011", "our story began in 1962", "began trading in 1998".
_BEGUN: Final = Rare(
    late(
        rf"\b(?:(?:on|in) the market since|am markt seit|(?:besteht|bestehen|existiert) (?:bereits |schon |nun )?seit|exist(?:e|ons) depuis|existe desde|esiste dal|istnieje od|seit (?=\d{{4}} am markt)|sur le marché depuis|en el mercado desde|sul mercato dal|op de markt sinds|no mercado desde|på marknaden sedan|na rynku od|na trhu (?:\w+ )?od"
        rf"|(?:active|operating|in business|in operation|trading) since|(?:aktiv|tätig) seit|acti(?:fs?|ves?) depuis|(?:operando|activ[oa]s?) desde|(?:atuando|atuamos|atua|atuante) desde|(?:attiv[oi]|operiamo|attiva) dal|actief sinds|verksam(?:ma)? sedan|aktive? siden)(?: roku| año)? ({_YEAR})"
        rf"|\bod ({_YEAR}) (?:roku|r\.) (?:zajmujemy się|działamy|jesteśmy na rynku)"
        rf"|\b(?:our|the company['’]s) (?:story|history) (?:began|begins|started|starts)(?: back)? in ({_YEAR})|\b(?:unsere|die) (?:firmen|unternehmens)?geschichte (?:(?:von|der|des) [^.!?;:\d]{{2,50}} )?(?:begann|beginnt)(?: im jahr(?:e)?)? ({_YEAR})|\bnotre (?:histoire|aventure) (?:commence|débute|a commencé) en ({_YEAR})"
        rf"|\bnuestra historia (?:comenzó|empezó|comienza|inicia)(?: en)?(?: el año)? ({_YEAR})|\bla nostra storia (?:inizia|comincia|è iniziata) nel ({_YEAR})|\bnossa história (?:começou|começa) em ({_YEAR})"
        rf"|\b(?:began|commenced|started) (?:operations?|trading|business) in ({_YEAR})|\binici(?:ou|ó) (?:(?:as )?suas |sus )?(?:atividades|actividades|operaciones|operações) em? ?(?:en )?(?:el año |o ano de )?({_YEAR})",
        re.IGNORECASE,
    )
)


def is_of_takeover(page: SitePage) -> bool:
    """Say whether a page reports a takeover by its main heading: its years are the bought firm's."""
    heads = [block.text for block in page.blocks if block.tag == "h1"][:1]
    return any(_TAKEOVER.search(text) for text in (*heads, page.title))


_TAKEOVER: Final = late(
    r"(?<!\w)(?:acqui(?:res?|red|sition)\w*|takes over|takeover|übernimmt|übernommen|übernahme|rach[eè]t\w*|repren\w+|reprise|adquier\w*|adquisici[oó]n|acquis\w+|aquisição|adquir\w+|overnam\w+|neemt over|förvärv\w*|opkøb\w*|overtager|oppkjøp\w*|przejmuj\w+|przejęci\w+|akvizic\w+|přebírá)(?!\w)",
    re.IGNORECASE,
)


def founded(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield founding years; a sentence that names the company weighs more than "we"."""
    if is_of_takeover(page):
        return
    for sentence, _ in said(page, company, _ANY):
        found = told(sentence, company)
        if found is not None:
            year, weight = found
            yield Fact("founded", year, sentence.strip(), page.url, weight=weight)
    if home_of(page) not in OWN_PAGES:
        return
    for block in page.blocks:
        if block.region == "nav" or len(block.text) > MAX_LABELS:
            continue
        for piece in _BETWEEN.split(block.text):
            label = _LABEL.fullmatch(piece) or _FAMILY.fullmatch(piece)
            if label:
                yield Fact("founded", label["year"], piece, page.url, weight=3)
            elif (named := _NAMED_SINCE.fullmatch(piece)) and company.closes(named["who"]):
                yield Fact("founded", named["year"], piece, page.url, weight=3)
            elif since := _OURS_SINCE.fullmatch(piece):
                yield Fact("founded", since["year"] or since["since"], piece, page.url, weight=1)
    for block, below in pairwise(page.main):
        dated = _DATED_YEAR.fullmatch(below.text) if _LABEL_ALONE.fullmatch(block.text) else None
        if dated:
            quote = f"{block.text} {below.text}"
            yield Fact("founded", dated["year"], quote, page.url, weight=3)
        step = _BEGINNING.match(below.text) if _YEAR_ALONE.fullmatch(block.text) else None
        if step and _is_of_company(step["of"] or "", company):
            quote = f"{block.text} {below.text[:MAX_QUOTE]}".rstrip()
            yield Fact("founded", block.text, quote, page.url, weight=3)
    for sentence, match in said(page, company, _OPENED):
        weight = subject_weight(sentence[: match.start()], company)
        is_task = _TASK.match(sentence, match.end()) and "doors" not in match[0].lower()
        if weight and not is_task:
            yield Fact("founded", match["year"], sentence.strip(), page.url, weight=weight - 1)
    yield from _since(page, company)
    for sentence, match in said(page, company, _BEGUN):
        year = next(filter(None, match.groups()))
        if _has_begun(sentence, match, company):
            yield Fact("founded", year, sentence.strip(), page.url, weight=3)


def _since(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield since when the company does what it does: "Since 1938 Acme builds …", "we have … since".

    It must be the company that does it, and no seal, membership or owner that it has since then.
    """
    if home_of(page) not in OWN_PAGES - {"other"}:
        return
    for sentence, match in said(page, company, _DOES_SINCE):
        year = next(filter(None, match.groups()))
        before, behind = sentence[: match.start()].strip(" ,"), sentence[match.end() :]
        is_bound = _SINCE_ELSE.search(sentence) or _CLAUSE.search(before)
        is_run = _RUN.search(sentence) and _BY_FIRM.search(sentence)
        if before:
            is_own = max(leads(before, company), _leads_article(before, company)) > BY_WE
        else:
            is_own = _near_verb(behind, company)
        if is_own and not is_bound and not is_run:
            yield Fact("founded", year, sentence.strip(), page.url, weight=2)


def _leads_article(text: str, company: Company) -> int:
    bare = _ARTICLE.sub("", text)
    return leads(bare, company) if bare != text else 0


def _near_verb(behind: str, company: Company) -> bool:
    """Say whether the company stands right behind the year and its verb: "Seit 1923 fertigt Acme".

    "Since 2005 we have offered …" may be a service that came later.
    """
    words = behind.strip(" ,").split()
    heads = (" ".join(words[start : start + 5]) for start in range(3))
    return any(max(leads(head, company), _leads_article(head, company)) > BY_WE for head in heads)


BY_WE: Final = 4  # the weight of "we", "the company"
_ARTICLE: Final = late(
    r"^(?:the|die|der|das|le|les|la|l['’]|el|los|las|il|lo|i|gli|de|het|o|a|os|as|familie|family|famille|familia|famiglia)\s",
    re.IGNORECASE,
)
_DOES_SINCE: Final = Rare(
    late(
        rf"\b{_SINCE} (?:(?:the year|dem jahr|l['’]année|el año|il|het jaar|år(?:et)?|roku)\s)?({_YEAR})(?=[\s,.]|$)",
        re.IGNORECASE,
    )
)
# "We compete with Bolt, which has been on the market since 2011."
_CLAUSE: Final = late(r",|\b(?:which|that|who|whose|qui|que|che|das|welche[rs]?|som|który|która)\b")
_SINCE_ELSE: Final = late(
    r"\b(?:certif\w+|zertifi\w+|iso \d+|member\w*|mitglied\w*|partner\w*|supplier|client|customer\w*|kunden?|owned|acquired|übernommen|belongs?|gehört|part of|teil (?:der|des|von)|fait partie|parte d\w+|onderdeel|listed|accredit\w+|approved|protected|led by|geleitet|leitet|dirig\w+|guid\w+|onder leiding|managed by|run by|at (?:this|our (?:current|present|new))|am (?:jetzigen|heutigen)|im (?:jetzigen|heutigen)|moved|umgezogen|reduced|increased|growth|grown|sales|umsatz|award\w*|sponsor\w*|support\w*|joined|with us)\b",
    re.IGNORECASE,
)


# "Since 2015 the hotel is operated by Globex Ltd"; a family or a generation may always have run it.
_RUN: Final = late(
    r"\b(?:operated|gestit[oa]|gestionad[oa]|gerid[oa]|explotad[oa]|exploitée?|betrieben|drivs|drives|drevet|drivet|beheerd|uitgebaat|geëxploiteerd|prowadzon\w+|provozován\w*)\b",
    re.IGNORECASE,
)
_BY_FIRM: Final = late(
    r"\b(?:by|von|par|por|pela|da|dalla|door|av|af|przez|společností) (?:[^\s.!?;:,]+ ){1,5}(?:GmbH|AG|KG|Ltd|Limited|LLC|Inc|PLC|plc|SARL|SAS|SA|S\.A|SL|S\.L|SRL|Srl|S\.r\.l|SpA|S\.p\.A|BV|B\.V|NV|N\.V|AB|AS|A/S|ApS|Lda|[Ss]p\. z o\.o|s\.r\.o)(?!\w)",
)


def _is_of_company(words: str, company: Company) -> bool:
    """Say whether a step of a time line founds the company: "of the company", no other body."""
    named = _OF.sub("", words)
    is_named = leads(named, company) > 0 and not _goes_on(named, company)
    return not named or is_named or _THE_FIRM.match(named) is not None


def _goes_on(named: str, company: Company) -> bool:
    """Say whether a name goes on where the company's ends: a daughter abroad, "Brenner Polska"."""
    begun = takewhile(lambda word: word[:1].isupper(), named.rstrip(" .").split())
    own = squeezed(company.name)
    return any(
        squeezed(word) not in own and not companies.has_legal_form(f"Acme {word}") for word in begun
    )


_OF: Final = late(r"^ (?:(?:of|der|des|de|di|da|van|av|af|la|el|a|o) |d['’])?", re.IGNORECASE)
_THE_FIRM: Final = late(
    r"(?:(?:the|our|la|l['’]|het|nossa|nuestra|nostra)\s?)?(?:company|firm|business|unternehmens|firma|betriebs|empresa|compañía|azienda|impresa|società|entreprise|société|bedrijf|företaget|virksomheden|firmy)\b",
    re.IGNORECASE,
)


def _has_begun(sentence: str, match: re.Match[str], company: Company) -> bool:
    """Say whether it is the company that is on the market or began, not a product or another firm.

    It stands before the verb, or begins the clause behind; "our story" and some verbs name it too.
    """
    before = sentence[: match.start()].rstrip(" ,")
    if _OWN_STORY.match(match[0]) or (not before and _WE.search(match[0])):
        return True
    if not before:
        rest = sentence[match.end() :].lstrip(" ,")
        return leads(rest, company) > 0 or leads(_INTRODUCED.sub("", rest), company) > 0
    filler = _FILLER.search(before)
    head = before[: filler.start()] if filler else before
    named = (*_WE.finditer(before), *FIRM.finditer(before))
    is_last = any(not _FILLER.sub("", before[one.end() :]).strip() for one in named)
    return is_last or company.closes(head)


# "Atuando desde 2017 na indústria, a Acme …"
_INTRODUCED: Final = late(
    r"^[^,.]{1,80},\s+(?:(?:a|o|la|el|die|the|de|het|l['’])\s)?", re.IGNORECASE
)
_OWN_STORY: Final = late(
    r"(?:our|the company['’]s|unsere|die|notre|nuestra|la nostra|nossa)\s", re.IGNORECASE
)
_WE: Final = late(
    r"\b(?:we|we['’](?:ve|re)|wir|nous|nosotros|noi|wij|vi|jesteśmy|działamy|istniejemy|estamos|llevamos|siamo|operiamo|pôsobíme|působíme|sme|jsme)\b",
    re.IGNORECASE,
)
_FILLER: Final = late(
    r"(?:(?:^|\s)(?:have|has|had|been|is|are|was|also|now|already|present|active|officially|first|sind|ist|bereits|schon|sommes|est|présente?s?|está|presentes?|presenti|è|zijn|actief|har|varit|funnits|obecni|obecna|obecny|jest|działa|istnieje|je|pôsobí|působí))+$",
    re.IGNORECASE,
)


def told(sentence: str, company: Company) -> tuple[str, int] | None:
    """Return year and weight, None where something else was founded."""
    plain = ASIDE.sub(lambda aside: " " * len(aside[0]), sentence)
    readings = (
        (_PASSIVE_THEN_YEAR, _is_passive),
        (_YEAR_THEN_PASSIVE, _is_late_passive),
        (_ACTIVE_THEN_YEAR, _is_active),
        (_YEAR_THEN_ACTIVE, _is_active),
    )
    for pattern, judge in readings:
        for match in pattern.finditer(plain):
            weight = judge(plain, match, company)
            if weight:
                return match["year"], weight
    return None


def _is_passive(text: str, match: re.Match[str], company: Company) -> int:
    """Weigh "Acme was founded … in 1998" and "Founded in 1998, Acme …"."""
    before = text[: match.start()]
    if before.strip(" ,"):
        return subject_weight(before, company) if _is_suffered(before, match[0]) else 0
    lead = re.match(r"[^,.]{0,80},\s*", text[match.end() :])
    if lead is None:
        return 0
    return leads(text[match.end() + lead.end() :], company)


def _is_suffered(before: str, words: str) -> bool:
    """Say whether an English participle is one: "was founded", not "we founded"."""
    return not _ENGLISH.match(words) or _AUXILIARY.search(before) is not None


_ENGLISH: Final = late(
    r"(?:founded|established|incorporated|formed|set up|started|spun (?:out|off))\b", re.IGNORECASE
)
_AUXILIARY: Final = late(
    r"(?:\b(?:was|were|been|is|are)(?:\s(?:originally|first|formally|officially|already))?|,)\s$",
    re.IGNORECASE,
)


def _is_late_passive(text: str, match: re.Match[str], company: Company) -> int:
    """Weigh "Acme wurde 1998 (von …) gegründet" and "In 1998, Acme was founded"."""
    before = text[: match.start()]
    between = match["between"]
    participle = re.search(rf"{_DONE}$", match[0], re.IGNORECASE)
    if participle and not _is_suffered(between or before, participle[0]):
        return 0
    if GAP.fullmatch(before):
        return subject_weight(between, company)
    return subject_weight(before, company) if _PLAIN.match(between.strip()) else 0


_PLAIN: Final = late(
    r"(?:by|von|durch|par|por|da|door|av|af|przez|in|i|w|en|à|bei|als|officially|offiziell)\b|$",
    re.IGNORECASE,
)


def _is_active(_text: str, match: re.Match[str], company: Company) -> int:
    """Weigh "Lena Brandt founded Acme in 1998", "1998 gründete Lena Brandt die Firma"."""
    weight = object_weight(match["object"], company)
    rest = match.groupdict().get("rest") or ""
    if weight or not rest.startswith(" ") or _ENGLISH.match(match[0]):
        return weight
    return object_weight(" ".join(rest.split()[:4]), company)

"""The year in which a company began, in the sentences of twenty-five languages.

Pure. The subject leads the sentence: the company's own name, bare or behind "the company", or "our
firm"; between verb and year people and places may stand. What a customer, a sister, a branch or a
foundation began in is theirs. See ``founding`` and ``beginnings`` for other wordings.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator
from typing import Final

from prospects.normalise import companies
from scoring.contact.addresses import block_at
from scoring.facts.fact import OWN_PAGES, STORIES, Fact, home_of, own_sentences
from scoring.facts.registers import is_others
from scoring.facts.sections import is_others_section
from scoring.reading import dates
from scoring.reading.company import Company, squeezed
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare

_YEAR = r"(?P<year>1[6-9]\d\d|20[0-3]\d)(?!\d|[.,]\d|[-–/]\d\d)"
_IN = r"(?:(?:back )?(?:in|im|en|em|nel|în|w|v|ve|u|у|в|во|през|το|τον|år|anno|vuonna|o|no|on|am|le|il|el)\s)?(?:(?:the|l['’]|el|o)\s?)?(?:(?:year|anul|jahre?|année|año|anno|ano|roku|roce|року|году|godini|godine|letu|година|gada)\s)?"
_WHEN = (
    rf"(?:{_IN}(?:\d{{1,2}}\.?\s(?:de\s)?)?(?:{dates.MONTH}\s(?:de\s)?)?{_YEAR}"
    r"(?:\.?(?:[-–]?(?:ben|ban|an|en|on|ön)\b|['’]?(?:[dt][ea](?:n)?|in|ın|un|ün)\b)?(?: (?:yılında|senesinde|godine|godini|g\.|leta|letu|aastal|gadā|m\.|metais|року|році|года|году|г\.|година|roku))?)?)"
)
_BY = r"[^.!?;:()\d]{0,70}?"
# Passive, or of itself: what began stands before it.
_BEGAN = (
    r"(?:founded|established|started|set up|launched|formed|gegründet|fondée?|créée?|fundad[ao]|cread[ao]|fondat[ao]|nat[ao]|opgericht|grundades|grundat|grundad|startades|stiftet|etablert|etableret|grundlagt"
    r"|înființat[ăa]?|infiintat[ăa]?|fondat[ăa]|creat[ăa]|constituit[ăa]|osnovan[aoie]?|utemeljen[aoi]?|pokrenut[ao]?|osnovan|ustanovljen[aoi]?|založen[aoýá]?|vznikl[ao]?|vznikol|vznikla|vzniklo|założon[ayeo]|powstał[aoy]?"
    r"|perustettu|perustettiin|aloitti(?: toimintansa)?|asutati|asutatud|loodi|dibināt[sa]|izveidot[sa]|įkurt[ao]s?|įsteigt[ao]s?|ιδρύθηκε|δημιουργήθηκε|ξεκίνησε(?: τη λειτουργία (?:του|της))?|основан[аоы]?|създаден[аоы]?|создан[аоы]?|образован[аоы]?|заснован[аоы]?|створен[аоы]?|учреден[ао]|формиран[ао]"
    r"|alakult(?: meg)?|megalakult|jött létre|létrejött|létesült|kuruldu|kurulmuş(?:tur|tu)?|faaliyete (?:başladı|başlamıştır|geçti|geçmiştir)|stofnað(?:ur|uð)?)"
)
_IS = r"(?:was|were|is|has|been|had|originally|first|wurde|ist|war|a|été|est|fut|fue|ha|sido|es|è|stat[ao]|foi|werd|is|blev|ble|är|er|fost|je|su|bila?|bilo|byl[ao]?|bol[ao]?|została?|zostało|jest|on|oli|ir|tika|tiek|yra|buvo|е|била?|било|была|был|було|было|була|είναι|var|se|si|sa|s-a|formally|officially|bereits|schon|już|již|už|već|još|deja|još)"
_PASSIVE_WHEN: Final = late(
    rf"(?<!\w){_BEGAN}(?!\w)(?:\s{_IS}\b)?,?\s{_BY}\b{_WHEN}", re.IGNORECASE
)
_WHEN_PASSIVE: Final = late(rf"(?<!\w){_WHEN},?\s{_BY}(?<!\w){_BEGAN}(?!\w)", re.IGNORECASE)
# "1979'da Denizli'de kurulan firmamız", "Înființată în 2009, Acme …", "În 2009 a fost fondată Acme".
_LED: Final = (
    late(rf"^{_WHEN},?\s{_BY}(?<!\w)(?:kurulan|kurulmuş olan|(?:a fost )?(?:înființată|fondată|creată)|osnovana je|osnovan je|utemeljena je|je bilo ustanovljeno|perustettu|perustettiin|asutatud|asutati|dibināt[sa]|įkurta|įsteigta|ιδρύθηκε|була заснована|была основана|е основана|vznikla|byla založena|alakult(?: meg)?|jött létre)\s", re.IGNORECASE),
    late(rf"^(?:înființat[ăa]|fondat[ăa]|osnovan[aoi]?|utemeljen[ao]?|ustanovljeno|založen[aáo]|założon[ay]|perustettu|asutatud|dibināt[sa]|įkurta|įsteigta|заснована|основана|alapítva) (?:je )?{_BY}\b{_WHEN},\s", re.IGNORECASE),
)  # fmt: skip
# Hungarian and Slavonic tell what was founded in another case: "Nyomdánkat 1999-ben alapította …".
_OBJECT: Final = late(
    r"(?:(?:családi )?(?:cég|vállalkozás|társaság|nyomdá|üzem|műhely|pincészet|borászat|pékség|éttermü|étterm|szállodá|szállodán|iskolá|klinikán?|rendelő|irodá|stúdió|ügynökség|gyár|gyárun|boltun|bolt|pékségü|vendéglő|panzió|manufaktúrá|hotel)\w{0,3}(?:n[kc]at|n[kc]et|unkat|ünket|onkat|jukat)|firmę|firmu|spółkę|společnost|spoločnosť|tvrtku|poduzeće|preduzeće|podjetje|kompaniju|obrt)",
    re.IGNORECASE,
)
_WHEN_ACTIVE: Final = late(
    rf"^(?P<what>[^\d,.;:!?]{{3,60}}?) (?:[^\d,.;:!?]{{1,40}} )?{_WHEN},?\s{_BY}(?<!\w)(?:alapított\w*|létrehozt\w+|założył\w*|založil\w*|osnoval\w*|utemeljil\w*|ustanovil\w*)(?!\w)",
    re.IGNORECASE,
)
_ACTIVE_WHEN: Final = late(
    rf"^(?P<what>[^\d,.;:!?]{{3,60}}?) (?:[^\W\d]+ )?(?:alapított\w*|założył\w*|založil\w*|osnoval\w*|utemeljil\w*|ustanovil\w*)(?!\w)\s{_BY}\b{_WHEN}",
    re.IGNORECASE,
)
_THE_FIRM = (
    r"(?:company|firm|business|family (?:business|firm|company)|unternehmen|firma|betrieb|familienunternehmen|familienbetrieb|entreprise|société|empresa|compañía|azienda|ditta|impresa|bedrijf|företaget|bolaget|virksomheden|firmaet|bedriften|selskapet"
    r"|compania|societatea|întreprinderea|afacerea|tvrtka|poduzeće|preduzeće|kompanija|društvo|obrt|podjetje|družba|společnost|podnik|spoločnosť|spółka|przedsiębiorstwo|zakład|yritys|yhtiö|liike|perheyritys|ettevõte|firma|äriühing|uzņēmums|kompānija|firma|įmonė|bendrovė|kompanija|εταιρεία|εταιρία|επιχείρηση|фирмата|фирма|компанията|компания|дружеството|предприятие|предприятието|компанія|підприємство|cég|vállalkozás|társaság|firma|şirket|fyrirtækið|félagið)"
)
_OURS = (
    r"(?:(?:cég|vállalkozás|társaság|nyomdá|üzem|műhely|pincészet|borászat|pékség|iskolá|klinikán?|rendelő|stúdió|ügynökség|gyár)\w{0,2}(?:nk|unk|ünk)|(?:firma|şirket|işletme|fabrika|atölye|kuruluş|ajans|klinik|matbaa|tesis|aile şirket)(?:mız|miz|ımız|imiz|umuz|ümüz)(?:d[ae])?|(?:yrityks|yhtiö|liikkee|perheyrityks|paino|konepaja|toimisto)\w{0,2}mme"
    r"|(?:our|unser|unsere|notre|nuestra|nuestro|la nostra|il nostro|a nossa|o nosso|ons|onze|vårt|vår|vores|nasza|nasze|naše|náš|naša|naš|meie|mūsu|mūsų|наша|наше|нашата|нашето|η|the|das|die|der|l['’]|la|el|a|het|de|de firma)\s?"
    rf"{_THE_FIRM}|(?:{_THE_FIRM})(?: noastră| noastra| μας| ni)?)"
)
_FIRM: Final = late(_OURS, re.IGNORECASE)
# Words that may stand before the own name: "Tvrtka Jedra …", "A Tintahal …", "Die Firma …".
_LEAD: Final = late(
    rf"(?:(?:the|a|az|die|der|das|la|le|el|il|o|de|het|η|ο|το)\s)?(?:{_THE_FIRM}\s)?[\"„“«»”]?",
    re.IGNORECASE,
)
_ADVERB: Final = late(rf"(?:[\s,–—(]|(?<![^\s,–—(]){_IS}(?![^\s,–—(]))+$", re.IGNORECASE)
_RELATIVE: Final = late(
    r"\b(?:which|that|who|whose|die|der|das|qui|que|che|koj[aei]|kojem|care|amely\w*|aki\w*|jok[ai]|jotka|mik[äa]|który|która|które|který|která|které|ktorý|ktorá|který|ki|kas|kurš|kura|kuri|kuris|που|който|която|който|който|который|которая|який|яка|som|toiminut|uudelleen|újra|iznova|ponovno|znovu|neu|wieder|again|din nou|ξανά|заново|като|limited)\b|,",
    re.IGNORECASE,
)
_ANY: Final = Rare(
    late(
        rf"(?<!\w)(?:{_BEGAN}|kurulan|kurulmuş olan|alapított\w*|létrehozt\w+|założył\w*|založil\w*|osnoval\w*|utemeljil\w*|ustanovil\w*)(?!\w)",
        re.IGNORECASE,
    )
)
# "We founded the company in 2012": who speaks is the founder, and what is founded the firm.
_WE: Final = (
    late(rf"^(?:we (?:founded|started|established|set up)|(?:am |noi am )(?:fondat|înființat|pornit|creat)|osnovali smo|pokrenuli smo|utemeljili smo|ustanovili smo|perustimme|asutasime|ιδρύσαμε|създадохме|основахме|мы (?:основали|создали)|ми (?:заснували|створили)|fundamos|fundámos|creamos|criámos|abbiamo (?:fondato|aperto|creato)|nous avons (?:fondé|créé)|vi (?:startade|grundade|stiftede|startet|etablerte|etablerede)) (?P<what>[^\d,.;:!?]{{2,40}}?)\s{_WHEN}", re.IGNORECASE),
    late(rf"^(?:{_IN}\d{{0,0}})?{_WHEN},? (?:am (?:fondat|înființat|pornit)|osnovali smo|pokrenuli smo|utemeljili smo|perustimme|asutasime|ιδρύσαμε|създадохме|основахме|(?:мы )?(?:основали|создали)|(?:ми )?заснували|fundamos|creamos|abbiamo fondato|nous avons (?:fondé|créé)|gründeten wir|startade vi|grundade vi|startede vi|startet vi) (?P<what>[^\d,.;:!?]{{2,40}})", re.IGNORECASE),
)  # fmt: skip
_WE_ANY: Final = Rare(
    late("|".join(re.sub(r"\(\?P<\w+>", "(?:", one.pattern).lstrip("^") for one in _WE), re.IGNORECASE)
)  # fmt: skip
_WHAT_FIRM: Final = late(
    rf"(?:(?:the|our|de|o|a|la|el|il|l['’]|die|das|den|unsere?|notre|nuestra|nuestro|nostra|nossa|vår[at]?|vores|naš[ue]|našo|η|την|τη|το)\s?)?(?:(?:family|porodičnu|obiteljsku|familiei)\s)?(?:{_THE_FIRM}|firmu|tvrtku|kompaniju|yrityksen|yhtiön|perheyrityksen|εταιρεία μας|επιχείρησή μας|компанию|компанію|фирму|фірму|ettevõtte|firman|firmaet|virksomheden|bedriften)(?: noastră| noastra| μας)?",
    re.IGNORECASE,
)
# "Empresa familiar fundada en 1995 por …": a page of its own begins so.
_KIN: Final = Rare(
    late(
        rf"^(?:(?:somos|siamo|we are|nous sommes|wir sind|jesmo|mi smo|suntem|olemme) )?(?:(?:an?|una?|une|um|uma|ein|eine|o) )?(?:family[- ](?:owned |run )?(?:business|company|firm)|entreprise familiale|empresa (?:familiar|mexicana|chilena|colombiana|peruana|argentina|española|portuguesa|brasileira)(?: familiar)?|negocio familiar|azienda (?:familiare|di famiglia)|impresa familiare|firmă (?:de familie|familială)|afacere de familie|obiteljska (?:tvrtka|firma)|porodična firma|družinsko podjetje|rodinná firma|rodinný podnik|firma rodzinna|rodzinna firma|perheyritys|οικογενειακή επιχείρηση|семейная компания|семейна фирма|сімейна компанія|familienunternehmen|familienbetrieb|familjeföretag|familiebedrijf|familievirksomhed|familiebedrift),? {_BEGAN}(?!\w)\s{_BY}\b{_WHEN}",
        re.IGNORECASE,
    )
)
_BUSINESS: Final = Rare(
    late(
        rf"\b(?:{_YEAR}\b[^.!?;:()\d]{{0,20}}? (?:machten? sich|se met à son compte|s['’]installe à son compte|si mise in proprio|se instaló por su cuenta|se estableció por su cuenta|startade eget|startede for sig selv|startet for seg selv|begon voor zichzelf|went into business on his own|set up on (?:his|her) own)(?P<who>[^.!?;:()\d]{{0,80}})|(?P<who2>[^.!?;:()\d]{{3,60}}) (?:se met à son compte|s['’]installe à son compte|si mise in proprio|se instaló por su cuenta|startade eget|startede for sig selv|startet for seg selv|begon voor zichzelf|set up on (?:his|her) own) (?:in|en|nel|i|år)\s(?P<year2>1[6-9]\d\d|20[0-3]\d)(?!\d))",
        re.IGNORECASE,
    )
)


def foundings(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the years in which the company was founded by sentences of its own pages."""
    home = home_of(page)
    if home not in OWN_PAGES or STORIES.search(page.path):
        return
    yield from _labelled(page, company)
    for sentence in own_sentences(page, company, _ANY.search, _QUOTED.match):
        year = _told(sentence, company)
        if year and not _is_of_another(sentence, page, company):
            yield Fact("founded", year, sentence.strip(), page.url, weight=4)
    for sentence in own_sentences(page, company, _WE_ANY.search, _QUOTED.match):
        for pattern in _WE:
            match = pattern.search(sentence)
            if match and _is_firm(match["what"], company):
                yield Fact("founded", match["year"], sentence.strip(), page.url, weight=4)
    for sentence in own_sentences(page, company, _BUSINESS.search, _QUOTED.match):
        match = _BUSINESS.search(sentence)
        who = match and (match["who"] or match["who2"] or "")
        if match and who and _is_kin(who, company):
            year = match["year"] or match["year2"]
            yield Fact("founded", year, sentence.strip(), page.url, weight=2)
    if home in {"about", "home"} or any(_ABOUT.fullmatch(b.text) for b in page.main[:MAX_HEADS]):
        for sentence in own_sentences(page, company, _KIN.search, _QUOTED.match):
            if match := _KIN.search(sentence):
                yield Fact("founded", match["year"], sentence.strip(), page.url, weight=2)


MAX_HEADS: Final = 6  # blocks of a page that may head it
_ABOUT: Final = late(
    r"(?:about us|our story|über uns|qui sommes-nous|(?:sobre )?nosotros|quiénes somos|chi siamo|quem somos|over ons|om oss|om os|despre noi|o nama|o nas|o nás|rólunk|hakkımızda|meistä|ettevõttest|par mums|apie mus|ποιοι είμαστε|σχετικά με εμάς|за нас|о нас|про нас)\W*",
    re.IGNORECASE,
)
_QUOTED: Final = late(r"[\"“„«»‘‚]")


def _is_of_another(sentence: str, page: SitePage, company: Company) -> bool:
    """Say whether "the firm" is one that the words before tell of: "Our supplier is X. The firm …"."""
    if not _THE_FIRM_LEADS.match(sentence) or company.is_own(sentence):
        return False
    at = page.text.find(sentence)
    block = block_at(page, max(at, 0))
    before = page.text[block.start : at].strip()
    if home_of(page) == "other" or is_others_section(page, company, block):
        return True
    return bool(before) and not company.speaks(before)


_THE_FIRM_LEADS: Final = late(
    rf"(?:(?:the|die|das|der|la|le|el|il|a|az|η|de|het)\s)?{_THE_FIRM}(?!\w)(?! (?:noastră|noastra|μας))",
    re.IGNORECASE,
)


def _told(sentence: str, company: Company) -> str:
    """Return the year of a sentence whose subject is the company, empty where it is another's."""
    for pattern in _LED:
        match = pattern.search(sentence)
        if match and _leads(sentence[match.end() :], company):
            return match["year"]
    for pattern in (_PASSIVE_WHEN, _WHEN_PASSIVE):
        for match in pattern.finditer(sentence):
            before = sentence[: match.start()]
            if _ENGLISH.search(match[0]) and not _SUFFERED.search(before):
                continue
            year = match.span("year")
            is_last = pattern is _PASSIVE_WHEN
            inside = (
                sentence[match.start() : year[0]] if is_last else sentence[year[1] : match.end()]
            )
            if not _RELATIVE.search(inside.strip(" ,")) and _is_subject(before, company):
                return match["year"]
    for pattern in (_WHEN_ACTIVE, _ACTIVE_WHEN):
        match = pattern.search(sentence)
        if match and (_OBJECT.fullmatch(match["what"]) or _is_accusative(match["what"], company)):
            return match["year"]
    return ""


# "Acme founded its branch in 2005": who does it is no subject of what is done.
_ENGLISH: Final = late(r"\b(?:founded|established|started|set up|launched|formed)\b", re.IGNORECASE)
_SUFFERED: Final = late(
    r"(?:\b(?:was|were|been|is)(?: (?:originally|first|formally|officially))?|,)\s$", re.IGNORECASE
)


def _leads(behind: str, company: Company) -> bool:
    """Say whether a text begins with the company: "1979'da kurulan firmamız …"."""
    words = behind.split()[:MAX_LED]
    return any(_is_firm(" ".join(words[:count]), company) for count in range(1, len(words) + 1))


MAX_LED: Final = 5  # words


def _is_subject(before: str, company: Company) -> bool:
    """Say whether the words before a verb are the company and no more: "Tvrtka Acme", "Our firm"."""
    filler = _ADVERB.search(before)
    head = before[: filler.start()] if filler else before
    return bool(head) and _is_firm(head, company)


def _is_firm(words: str, company: Company) -> bool:
    head = words.strip(' ,–—"„“«»”')
    if _FIRM.fullmatch(head) or _WHAT_FIRM.fullmatch(head):
        return True
    parts = head.split()[:MAX_WORDS]
    while len(parts) > 1 and companies.has_legal_form(f"Acme {parts[-1]}"):
        parts.pop()
    if len(" ".join(parts)) > MAX_SUBJECT:
        return False
    return any(
        company.closes(" ".join(parts[at:]))
        and _LEAD.fullmatch("".join(f"{word} " for word in parts[:at]))
        for at in range(len(parts))
        if len(squeezed(" ".join(parts[at:]))) <= len(squeezed(company.name))
    )


MAX_WORDS: Final = 10
MAX_SUBJECT: Final = 90


def _is_accusative(words: str, company: Company) -> bool:
    """Say whether words are the name with the ending of what is done to it: "a Tintahal Nyomdát"."""
    return words[-1:] == "t" and any(_is_firm(words[:-cut], company) for cut in (1, 2))


def _is_kin(who: str, company: Company) -> bool:
    """Say whether a person bears a word of the company's name: "Hinnerk Thaden" of Thaden Gerüste."""
    own = {
        squeezed(word) for word in companies.company_tokens(company.name) if len(word) > MIN_WORD
    }
    return any(
        word[:1].isupper() and squeezed(word) in own for word in re.findall(r"[\w'’-]+", who)
    )


MIN_WORD: Final = 3


def _labelled(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the year of a line that is a label and a date: "설립일 2017년 9월 12일"."""
    for block in page.main:
        if len(block.text) > MAX_LINE and not block.breaks:
            continue
        at = 0
        for line in block.lines:
            at = max(block.text.find(line, at), at)
            match = _LABEL_LINE.fullmatch(line.strip()) if len(line) <= MAX_LINE else None
            if match and not is_others(page, company, block, at):
                yield Fact("founded", match["year"], line.strip(), page.url, weight=3)


MAX_LINE: Final = 60
_LABEL_LINE: Final = late(
    rf"(?:設立(?:年月日|年月|年)?|創業(?:年)?|創立|设立时间|成立(?:时间|日期|于)?|创立(?:时间|于)?|설립(?: ?일자?| ?연도| ?연월일)?|창립(?: ?일| ?연도)?|창업(?: ?일)?|έτος ίδρυσης|ίδρυση|рік заснування|год основания|година на основаване|основана|kuruluş(?: yılı| tarihi)?|alapítás(?: éve| dátuma)?|alapítva|perustamisvuosi|perustettu|asutatud|asutamisaasta|dibināts|dibināšanas gads|įkurta|įkūrimo metai|rok založení|rok vzniku|datum vzniku|rok założenia|data założenia|anul înființării|anul infiintarii|an înființare|înființată?(?: în)?|godina osnivanja|osnovano|osnovana|leto ustanovitve|ustanovljeno|año de fundación|ano de fundação|anno di fondazione|année de création|gründungsjahr|oprichtingsjaar|grundat|grundår|etableret|etablert|stofnað|founded|established|year founded|year of establishment|incorporated)"
    rf"\s?[:：]?\s?(?:[^\W\d]{{2,10}} )?(?:\d{{1,2}}[./ ]\s?(?:\d{{1,2}}[./]\s?|{dates.MONTH_BY_DAY}\s))?(?:{dates.MONTH}\s)?(?:(?:昭和|平成|大正|明治)\d{{1,2}}年\s?[(（]?)?(?P<year>1[6-9]\d\d|20[0-3]\d)(?:\s?(?:年|년)(?:\s?\d{{1,2}}\s?(?:月|월))?(?:\s?\d{{1,2}}\s?(?:日|일))?|[-./]\d{{1,2}}(?:[-./]\d{{1,2}})?|\.)?[)）]?(?:\s?\d{{1,2}}月(?:\d{{1,2}}日)?)?(?: (?:g\.|година|году?|gads|m\.|metais))?",
    re.IGNORECASE,
)

"""Who a company is by law: legal name, spellings, register."""
# ruff: noqa: E501 - tables of patterns

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from prospects.normalise import companies
from scoring.contact import organisations, people
from scoring.facts.fact import Fact, home_of
from scoring.facts.ownership import is_agency
from scoring.facts.register_numbers import NUMBERED, REGISTER
from scoring.reading.company import Company, squeezed
from scoring.reading.pages import Block, SitePage
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare, Sieve

_FORM = (
    r"(?:[Ss][Pp](?:\. ?[Zz] ?[Oo]\. ?[Oo]\.?|ółka z ograniczoną odpowiedzialnością),? [Ss][Pp](?:\. ?[Kk]\.(?: ?[Aa]\.)?|ółka [Kk]omandytowa)|[Ss]półka (?:[Jj]awna|[Kk]omandytow[ao](?:-[Aa]kcyjna)?|[Aa]kcyjna|[Cc]ywilna|z ograniczoną odpowiedzialnością)|S\.?A\.? de C\.?V\.?|S\.? de R\.?L\.?(?: de C\.?V\.?)?|S\.?L\.?[PLN]\.?|PLLC|P\.L\.L\.C\.|P\.?C\.|CLG|DAC|NPC|\(?Pty\)?\.? (?:Ltd\.?|Limited)|Pte\.? Ltd\.?|P(?:vt|rivate)\.? (?:Ltd\.?|Limited)|Co\.,? Ltd\.?|Sdn\.? Bhd\.?|K\.K\.|A\.Ş\.|Ltd\. ?Şti\.|sp\. ?z ?o\. ?o\.|[Ss]p\. ?k\.|EIRELI|Nyrt\.?|Bt\.|UAB|SIA|EOOD|OOD|d\.d\.|VZW|ASBL|SELARL|SPRL|S\.P\.R\.L\.|bvba|b\.v\.b\.a\.|CLP|gAG"
    r"|(?:Gesellschaft|Ges\.?)\s?m\.?\s?b\.?\s?H\.?(?:\s?&\s?Co\.?\s?(?:KG|OHG))?|(?:GmbH|UG|AG|SE)(?:\s?\(haftungsbeschr(?:ä|ae)nkt\))?\s?&\s?Co\.?\s?(?:KGaA|KG|OHG)|g?GmbH|mbH|AG|SE|KGaA|KG|OHG|GbR|PartG(?:\s?mbB)?|Part(?:nerschafts)?g?(?:nerschaft)?(?:esellschaft)?\smbB|UG(?:\s?\(haftungsbeschr(?:ä|ae)nkt\))?|e\.\s?V\.|e\.\s?K\.|e\.\s?U\.|eG"
    r"|Inc\.?|Incorporated|LLC|L\.L\.C\.|Corp\.?|Corporation|Ltd\.?|Limited|PLC|plc|LLP|Pty\.? Ltd\.?"
    r"|S\.?A\.?S\.?U?\.?|SARL|S\.?à\.?r\.?l\.?|EURL|SNC|S\.A\.|SA|B\.?V\.?(?:B\.?A\.?)?|N\.?V\.?|V\.?O\.?F\.?|Comm\.?\s?V\.?(?:A\.?)?|Gew\.\s?Comm\.\s?V\.?|S\.?p\.?A\.?|[Ss]\.?[Rr]\.?[Ll]\.?[Ss]?\.?|s\.p\.a\.|[Ss]\.?n\.?c\.?|[Ss]\.a\.s\.|S\.?L\.?U?\.?|Lda\.?|Ltda\.?"
    r"|AB|A/S|ApS|ASA?|Oyj?|OÜ|Kft\.?|Zrt\.?|d\.\s?o\.\s?o\.|s\.\s?r\.\s?o\.|a\.\s?s\.|Sp\. ?z ?o\. ?o\.|sp\. ?j\.|S\.C\.|Α\.?Ε\.?|Ε\.?Π\.?Ε\.?|Ο\.?Ε\.?|Ι\.?Κ\.?Ε\.?|d\.d\.|S\. ?A\. ?R\. ?L\.?|[Ss]\.s\.)"
)
_BIG = r"[^\W_a-zß-öø-ÿ]"
_JOINT = r"(?:und|and|et|y|e|i|og|och|en|di|de|du|des|do|da|dos|das|del|della|van|von|la|le|der|für|of|&)"
_LEGAL_NAME = late(
    rf"(?<![\w.&'’-])(?P<name>[\w&][\w.&'’\-]{{0,40}},?\s(?:(?:{_BIG}|&)[\w.&'’\-]{{0,40}},?\s|{_JOINT}\s){{0,7}}?{_FORM})(?![\w-])"
)
# French firms often put the form first: "SARL Dupont et Fils".
_FORM_FIRST = late(
    rf"(?<![\w.-])(?P<name>(?:SARL|SASU?|EURL|SNC|SCOP|SCP|SCM|SELARL|SELAS|S\.A\.(?:S\.|R\.L\.)|V\.?O\.?F\.?|Fa\.|SIA|UAB|OÜ|Oy|PT)\s{_BIG}[\w.&'’\-]{{1,40}}(?:\s(?:{_JOINT}\s)?{_BIG}[\w.&'’\-]{{0,40}}){{0,4}})"
)
_FORMS = Sieve([_LEGAL_NAME.pattern, _FORM_FIRST.pattern], ignores_case=False)
_EASTERN = late(r"株式会社|有限会社|合同会社|有限公司")
MAX_NAME_WORDS = 10
# Words that lead to a name and are none of it.
_LEAD = late(
    r"(?:the|die|der|das|le|la|les|il|el|de|firma|société|copyrights?|impressum|imprint|kontakt|contact|contatti|contacto|willkommen|welcome|bei|von|by|to|our|unser\w*|of|name|trading|about|über|datenschutz|herausgeber|betreiber|unternehmen)[:,]?",
    re.IGNORECASE,
)


def legal_names(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield names of the company with a legal form; on an imprint also who is named as provider.

    They are asked for twice a page, so the page keeps them.
    """
    yield from page.kept(f"legal names of {company}", lambda: tuple(_legal_names(page, company)))


def _legal_names(page: SitePage, company: Company) -> Iterator[Fact]:
    home = home_of(page)
    for block in page.blocks if _may_hold_form(page.text) else ():
        if len(block.text) > 3000 or block.tag == "title" or not _may_hold_form(block.text):
            continue
        weight = {"imprint": 5, "contact": 4, "about": 3}.get(home, 2)
        weight += (block.region == "footer") - 2 * (home in {"press", "careers"})
        for line in block.lines:
            whole: list[str] = []
            for match in (*_LEGAL_NAME.finditer(line), *_FORM_FIRST.finditer(line)):
                is_headed = (
                    not line[: match.start()].rstrip(" (©") or line[match.start() - 2] == ":"
                )
                if name := _own_name(match["name"], company, is_headed=is_headed):
                    whole.append(name)
                    yield Fact("legal_name", name, name, page.url, weight=weight)
            for match in _known_name(company.name).finditer(line):
                if not any(name.endswith(f" {match[0]}") for name in whole):
                    yield Fact("legal_name", match[0], match[0], page.url, weight=weight)
    if home == "imprint":
        yield from _provider(page, company)
    yield from _spelled_out(page, company)
    yield from _registered(page, company)
    yield from _traded(page, company)
    yield from _of_kin(page, company)


def _may_hold_form(text: str) -> bool:
    return bool(
        _FORMS.lets_through(text) or " Co." in text or " inc." in text or _EASTERN.search(text)
    )


_SPELLED_OUT = late(
    r"(?:^|(?<=: )|(?<=[·•|] ))(?P<name>[^\W_][\w.&'’\- ]{2,60}), (?P<form>enskild firma|enkeltmandsvirksomhed|enkeltpersonforetak|eenmanszaak|einzelunternehmen|einzelfirma|entreprise individuelle|impresa individuale|ditta individuale|empresario individual|empresário em nome individual|jednoosobowa działalność gospodarcza|sole trader"
    r"|société (?:coopérative|anonyme|par actions simplifiée|à responsabilité limitée|civile)|sociedad (?:limitada|anónima|cooperativa)|società (?:a responsabilità limitata|per azioni|cooperativa|semplice)|sociedade (?:por quotas|anónima|unipessoal)|(?:naamloze|besloten) vennootschap|spółka (?:cywilna|akcyjna|komandytowa)|gesellschaft (?:mit beschränkter haftung|bürgerlichen rechts)|offene handelsgesellschaft)",
    re.IGNORECASE,
)


def _spelled_out(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the firm whose form stands in words behind it: "Acme, société coopérative à …"."""
    for block in page.blocks:
        if len(block.text) > MAX_PROVIDER or block.tag == "title":
            continue
        for line in block.lines:
            told = _SPELLED_OUT.match(line)
            if told is None or not _shares_word(told["name"], company):
                continue
            # One's own trade without a company's name is a person's: the form says so.
            is_person = told["form"].partition(" ")[0].lower() not in _BODIES
            name = f"{told['name']}, {told['form']}" if is_person else told["name"]
            yield Fact("legal_name", name, name, page.url, weight=3)


def _shares_word(name: str, company: Company) -> bool:
    """Say whether a firm's name is the company's or has a long word of it."""
    own = squeezed(company.name)
    words = (squeezed(word) for word in name.split())
    return company.is_named(name) or any(len(w) >= MIN_SHARED and w in own for w in words)


MIN_SHARED = 6  # letters of a word that two names share
MAX_PROVIDER = 1500  # characters
_BODIES = frozenset(
    {"société", "sociedad", "società", "sociedade", "naamloze", "besloten", "spółka", "gesellschaft", "offene"}
)  # fmt: skip


def _of_kin(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the first firm of an imprint, a contact page or a foot that shares a telling word.

    "Atelier Rochat Horlogerie" is "Atelier Rochat Sàrl" there; a firm of the whole name is surer.
    """
    if not company.telling:
        return
    home = home_of(page)
    for block in page.blocks:
        is_place = block.region == "footer" or (
            block.tag != "title"
            and (home in {"imprint", "contact"} or (home == "home" and _signs(block)))
        )
        if not is_place or len(block.text) > MAX_FOOTER:
            continue
        for line in block.lines:
            for match in _LEGAL_NAME.finditer(line):
                name = _without_lead(match["name"].rstrip(","))
                at = block.start + block.text.find(name)
                if company.is_named(name) or is_agency(page, company, at):
                    return
                if company.is_kin(name):
                    yield Fact("legal_name", name, name, page.url, weight=3)
                return


def _without_lead(name: str) -> str:
    """Return a name without words in small letters before it: "name of Acme Pumps, LLC"."""
    words = name.split()
    while len(words) > MIN_NAME and _leads(words[0]):
        words = words[1:]
    return " ".join(words)


MIN_NAME = 2  # words


def _signs(block: Block) -> bool:
    """Say whether a block has what stands in a site's foot: mail, a register or tax number."""
    return "@" in block.text or _NUMBER_OF_FIRM.search(block.text) is not None


_NUMBER_OF_FIRM = late(
    r"\b(?:ABN|ACN|NIP|REGON|KRS|NIPC|NIF|CIF|KvK|CVR|SIREN|SIRET|RCS|UID|FN|IČO?|OIB|P\. ?IVA|Org\.? ?nr|USt|HR[AB]|Company (?:No|Reg)|Reg(?:istered|istration)? (?:No|in))\b"
)


def owners(page: SitePage, company: Company) -> list[str]:
    """Return the firms that a page names as who runs the site, under whatever brand."""
    told = [
        *(_provider(page, company) if home_of(page) == "imprint" else ()),
        *_of_kin(page, company),
        *_spelled_out(page, company),
    ]
    return [fact.value for fact in told]


def traders(page: SitePage, company: Company) -> list[str]:
    """Return the firms that trade as the company or run it, as a page says in a sentence."""
    return [fact.value for fact in _traded(page, company)]


def _traded(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the firm that says to trade as the company: "Acme is a trading name of Berg Ltd"."""
    yield from _run_by(page, company)
    for match in _TRADING.finditer(page.text):
        before = page.text[max(0, match.start() - MAX_BRAND) : match.start()]
        named = [
            one
            for one in organisations.shown(page.text[match.end() : match.end() + MAX_BRAND])
            if companies.has_legal_form(one.name) and one.start == 0
        ]
        if named and company.is_own(before.rpartition(". ")[2]):
            name = _FULL_STOP.sub("", named[0].name)
            yield Fact("legal_name", name, name, page.url, weight=4)


MAX_BRAND = 100
_TRADING = Rare(
    late(
        r"\b(?:trad(?:e|ing) (?:name|style) of|(?:owned and )?operated by|eine marke der|une marque de|un marchio di|una marca de|een handelsnaam van|uma marca da) ",
        re.IGNORECASE,
    )
)


# "The theatre was founded in 1946 and is run by Stadtbühnen GmbH": a house of its own is another.
_RUN_BY = Rare(
    late(
        r"\b(?:is|are|wird|ist|est|è|é|es|er|är|jest|je|och|and|und|et|og|e|y|i|a|ett)\b(?: (?:owned and |today |heute |aujourd['’]hui |oggi |hoy |hoje |i dag ))?"
        r"(?: ?(?:run|operated) by| (?:von|durch)(?= [^.;:\n]{3,80} (?:betrieben|geführt)\b)| betrieben (?:von|durch)| (?:exploitée?|gérée?) par| (?:gestit[oa]|condott[oa]) da| (?:gestionad[oa]|explotad[oa]|operad[oa]) por| (?:gerid[oa]|explorad[oa]|operad[oa]) (?:por|pela)| (?:geëxploiteerd|uitgebaat) door| drivs av| drives (?:av|af)| drivet (?:av|af)| prowadzon[ayeo] przez| provozován[ao]? (?:společností)?) "
        r"(?:(?:the|der|die|dem|la|le|l['’]|de|het|a|o|spółkę|firmę|společností|bolaget) ?)?",
        re.IGNORECASE,
    )
)
_GOES_ON = late(
    r"(?:[ ,]|\b(?:wurde|was|were|has been|had been|est|a été|fue|foi|è stat[oa]|werd|founded|established|opened|gegründet|eröffnet|fondée?|créée?|ouverte?|fundad[oa]|cread[oa]|fondat[oa]|apert[oa]|opgericht|grundades|grundat|öppnades|stiftet|grundlagt|założon[aey]|założen[aoy]?|in|im|jahre?|en|nel|em|år|i|w|v|roce|roku|year|the|and|und|et|e|y|och|og|a|(?:1[6-9]|20)\d\d))*+",
    re.IGNORECASE,
)


def _run_by(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the firm that runs the company by a sentence that begins with the company's name."""
    for match in _RUN_BY.finditer(page.text):
        before = page.text[max(0, match.start() - MAX_BRAND) : match.start()]
        subject = _SENTENCE_END.split(before)[-1]
        behind = page.text[match.end() : match.end() + MAX_BRAND]
        named = next(iter(organisations.shown(behind)), None)
        is_firm = named and named.start == 0 and companies.has_legal_form(named.name)
        is_part = named and _FOR.match(behind, named.end)  # "is run by Globex Ltd for IT"
        if named and is_firm and not is_part and _is_subject(subject, company):
            name = _FULL_STOP.sub("", named.name)
            yield Fact("legal_name", name, name, page.url, weight=4)


_FOR = late(r",? (?:for|für|pour|per|para|voor|för|dla|pro|on behalf|im auftrag)\b", re.IGNORECASE)
_FULL_STOP = late(r"(?:(?<=[A-Z]{2})|(?<=Ltd)|(?<=mbH))\.$")


def _is_subject(subject: str, company: Company) -> bool:
    """Say whether the words before a verb are the company's name and when it began, no more."""
    words = subject.split()
    for count in range(1, len(words) + 1):
        head = " ".join(words[:count])
        extra = len(squeezed(head)) - len(squeezed(company.name))
        is_named = extra <= MAX_ARTICLE and company.closes(head)
        if is_named and _GOES_ON.fullmatch(" ".join(words[count:])):
            return True
    return False


_SENTENCE_END = late(r"[.!?]\s|\n")
MAX_ARTICLE = 3  # letters before the name that begins a sentence


def _registered(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the firm behind a brand: the one named beside a register number under the own name.

    "© Acme — Stil & Form i Lund AB, Org.nr 556784-7099".
    """
    for block in page.blocks:
        if (
            block.region != "footer"
            or len(block.text) > MAX_FOOTER
            or not company.is_own(block.text)
        ):
            continue
        number = REGISTER.search(block.text) or NUMBERED.search(block.text)
        firms = list(_LEGAL_NAME.finditer(block.text))
        if not number or len(firms) != 1 or company.is_named(firms[0]["name"]):
            continue
        at = block.start + firms[0].start()
        if firms[0].end() <= number.start() and not is_agency(page, company, at):
            name = _with_brand(block.text, firms[0], company)
            yield Fact("legal_name", name, name, page.url, weight=3)


def _with_brand(text: str, firm: re.Match[str], company: Company) -> str:
    """Return a firm's name with the brand that begins it: "Acme – Comércio de Bombas, Lda."."""
    brand = _BRAND.search(text, 0, firm.start())
    if brand is None or not company.closes(brand["brand"]) or not _TRADE.search(firm["name"]):
        return firm["name"]
    return text[brand.start("brand") : firm.end("name")]


_BRAND = late(r"(?:^|[\n.;|©] ?)(?P<brand>[^\n.;|©–—]{2,40}?) [–—-] $")
_TRADE = late(r" (?:de|do|da|dos|das|e|di|del|para|y) .*, [^,]+$")


MAX_FOOTER = 400


@lru_cache(maxsize=64)
def _known_name(name: str) -> re.Pattern[str]:
    """Find the name as it is known right before a legal form: "Carlos D Berretta e hijo SA"."""
    words = [re.escape(word) for word in re.findall(r"\w+", name)]
    known = r"[\W_]{1,3}".join(words) if words else "(?!)"
    eastern = (
        rf"(?:株式会社|有限会社|合同会社){known}|{known}(?:株式会社|有限会社|有限公司|股份有限公司)"
    )
    return re.compile(rf"(?<![\w&-])(?i:{known}),?\s(?:{_FORM}|inc\.|Co\.)(?![\w-])|{eastern}")


def _own_name(written: str, company: Company, *, is_headed: bool) -> str:
    """Return the legal name without the words that lead to it, empty where it is another firm's.

    A line's first words belong to the name unless they are known to lead to one; inside a sentence
    it begins with the company's name as it is known, or with a first name before that.
    """
    words = written.split()
    while (
        len(words) > 2 and not company.is_named(words[0]) and company.is_named(" ".join(words[1:]))
    ):
        is_kept = is_headed or people.has_first_name(words[0])
        if _FORM_FIRST.match(" ".join(words)) or (is_kept and not _leads(words[0])):
            break
        is_others = words[0][:1].isupper() and not _leads(words[0])
        if is_others and _FORM_FIRST.match(" ".join(words[1:])):
            return ""  # "AKEMA SAS 11h42": the form is that of the firm before
        words = words[1:]
    name = " ".join(words).rstrip(",")
    if not company.is_named(name) or len(words) > MAX_NAME_WORDS:
        return ""
    if ", " in _BEHIND.sub("", name).rpartition(" ")[0] and "," not in company.name:
        return ""  # a row of firms, of which the company is one
    ends_in_form = not company.is_named(words[-1])
    return name if ends_in_form or _FORM_FIRST.fullmatch(name) else ""


_BEHIND = late(rf",?\s{_FORM}$")


def _leads(word: str) -> bool:
    return (
        word[:1].islower()
        or _LEAD.fullmatch(word) is not None
        or _IS_YEAR.fullmatch(word) is not None
    )


_IS_YEAR = late(r"(?:19|20)\d\d(?:[-–/](?:19|20)?\d\d)?,?")  # of a copyright line


# Laws that name the duty: DDG/TMG § 5, LCEN art. 6, LSSI-CE art. 10, Companies Act 2006 s. 82.
_PROVIDER = late(
    r"(?:angaben gemäß|anbieter|diensteanbieter|betreiber|medieninhaber|herausgeber|firmenname|firmenwortlaut|information according to"
    r"|responsible for (?:the )?content|operated by|éditeur|raison sociale|dénomination sociale|édité par|exploité par"
    r"|denominación social|titular|razón social|ragione sociale|denominazione sociale|titolare del sito|statutaire naam|handelsnaam|bedrijfsnaam"
    r"|(?<!copyright )\bowner\b(?! of the)|proprietor|propriétaire|inhaberin|inhaber|denominação social|razão social|företagsnamn|firmanavn|nazwa firmy|pełna nazwa|trading name of|company name|registered name|legal name)[^\n]{0,60}?[:\n ]",
    re.IGNORECASE,
)


def _provider(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the firm that an imprint names as the provider, under whatever brand the site runs."""
    text = page.text
    for match in _PROVIDER.finditer(text):
        first = _FORM_FIRST.match(text, match.end())
        if first and not is_agency(page, company, match.end()):
            yield Fact("legal_name", first["name"], first["name"], page.url, weight=4)
            return
        named = [
            one
            for one in organisations.shown(text[match.end() - 1 : match.end() + 120])
            if companies.has_legal_form(one.name)
        ]
        at = match.end() - 1 + named[0].start if named else 0
        if named and not is_agency(page, company, at):
            yield Fact("legal_name", named[0].name, named[0].name, page.url, weight=4)
            return


MAX_SPELLINGS = 3


def names(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield how a page spells the company's name, the most frequent spellings."""
    if home_of(page) == "press":
        return
    own = organisations.organisations(page.lined[: organisations.MAX_TEXT], [company.name])
    seen = Counter(_YEAR.sub("", re.sub(r"\s+", " ", one.name)) for one in own if one.is_own)
    legal = {fact.value for fact in legal_names(page, company)} if seen else set()
    shown: dict[str, str] = {}
    for name, _ in seen.most_common():
        if not (_HOST.search(name) or any(one.endswith(f" {name}") for one in legal)):
            shown.setdefault(squeezed(name), name)
    for name in list(shown.values())[:MAX_SPELLINGS]:
        yield Fact("name", name, name, page.url, weight=2)
    for one in organisations.shown(page.lined[: organisations.MAX_TEXT]):
        if company.is_group(one.name) and not company.is_named(one.name):
            sister = one.name.replace("\n", " ")
            yield Fact("name", sister, sister, page.url, weight=1)


_HOST = late(r"\.[a-z]{2,10}$")
_YEAR = late(r"^(?:19|20)\d\d (?=[^\W\d])")  # "© 2026 Acme Ltd"

"""Which positions a company has open: how many it says, and which a page lists.

Pure. A title counts where something marks it as a posting: a link to a page of its own, a heading
such as "Open positions" over it, the sexes behind it ("m/w/d").
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from prospects.normalise import titles
from scoring.facts import hirings, postings, told_lists, vacancies, vacancy_lines
from scoring.facts.fact import OWN_PAGES, Fact, home_of, sentences
from scoring.facts.job_titles import JOB_PATH, MAX_TITLE, SEXES, is_posting, is_role, names_worker
from scoring.facts.vacancy_words import CLOSED, TWOFOLD
from scoring.jobs import placed
from scoring.reading.company import Company
from scoring.reading.pages import Block, SitePage
from scoring.reading.patterns import late

_NONE_OPEN = late(
    r"\b(?:no|don[’']t have any|do not have any|not have any|aren[’']t any|are not any|keine|aucun\w*|nessun\w*)\s"
    r"(?:\w+\s){0,2}?(?:open(?: positions?| roles?|ings)|vacanc(?:y|ies)|job openings|positions?|offenen? stellen?"
    r"|freien? stellen?|stellenangebote|postes?)\b"
    r"|\b(?:inga|ingen|geen|brak|sem|no hay|nessuna?|žádn[éá]|žiadne|nincs(?:enek)?|ei|nu avem)\s(?:\w+\s){0,2}?(?:lediga? (?:tjänster|jobb)|ledige (?:stillinger|jobs?)|vacatures?|(?:wolnych )?(?:ofert|miejsc|etatów)|vagas?|vacantes?|puestos?|ofertas?|posizion[ei]|volné? (?:pozice|místa|miesta)|pozíci\w*|állás\w*|avoimia (?:työ)?paikkoja|posturi)\b"
    r"|\baçık pozisyon\w* (?:yok|bulunmamaktadır)|募集(?:して|は行って|を行って)(?:いません|おりません)|채용 ?계획이 없|暂无(?:招聘|职位)",
    re.IGNORECASE,
)
MAX_TOTAL: Final = 90
_NUMBERS: Final = {
    word: str(number)
    for number, words in enumerate(
        (
            "one|eine|ein|une|una|uno|een|en|ett|én|yksi|jeden|jedna|um|egy|un|bir|ena|jedno|jedną",
            "two|zwei|deux|dos|due|twee|to|två|kaksi|dwa|dwie|dvě|dve|dvije|duas|dois|két|două|iki|δύο",
            "three|drei|trois|tres|tre|drie|kolme|trzy|tři|tri|três|három|trei|üç|τρεις",
            "four|vier|quatre|cuatro|quattro|fire|fyra|neljä|cztery|čtyři|štyri|četiri|quatro|négy|patru|dört|τέσσερις",
            "five|fünf|cinq|cinco|cinque|vijf|fem|viisi|pięć|pět|päť|pet|öt|cinci|beş|πέντε",
            "six|sechs|seis|sei|zes|seks|sex|kuusi|sześć|šest|šesť|hat|șase|altı|έξι",
        ),
        start=1,
    )
    for word in words.split("|")
}
_SOME_OPEN = late(
    r"(?:(?:at the moment|right now|currently|today),? )?(?:(?:we|there) (?:currently |now )?(?:have|are|['’]ve got) |wir haben (?:derzeit |aktuell |zurzeit )?|nous avons (?:actuellement )?|tenemos |abbiamo |we hebben (?:nu |momenteel )?|vi har (?:for tiden |just nu |lige nu |nå |nu )?|meillä on (?:nyt )?|mamy |máme |temos |imamo |avem )?"
    rf"(?P<count>\d{{1,4}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})\s"
    r"(?:(?:(?:open|current|job)\s(?:job\s)?)?(?:roles?|positions?|vacanc(?:y|ies)|openings?|jobs?)"
    r"|(?:offene|freie) (?:stellen?|positionen)|postes? (?:ouverts?|à pourvoir)|offres? d['’]emploi|(?:puestos|vacantes|plazas) (?:abiert[ao]s|disponibles|vacantes)|vacantes?|posizioni aperte|(?:openstaande )?vacatures?|lediga (?:tjänster|jobb)|ledige (?:stillinger|jobs?)|ledig stilling|avointa (?:työ)?paikkaa|(?:wolne|otwarte) stanowiska|oferty pracy|voln(?:á|é) (?:místa|pozice)|voľné (?:miesta|pozície)|vagas (?:abertas|em aberto|disponíveis)|nyitott pozíciónk|(?:posturi|locuri de muncă) (?:vacante|disponibile)|otvorena radna mjesta|slobodna radna mjesta|açık pozisyon(?:umuz)?|ανοι[χκ]τές θέσεις)"
    r"(?: (?:open|available|at the moment|right now|currently|today|var|zu besetzen|disponibles))?[.!]?",
    re.IGNORECASE,
)


def positions(page: SitePage, _company: Company) -> Iterator[Fact]:
    if home_of(page) != "careers" and not vacancies.is_for_candidates(page):
        return
    for block in page.blocks:
        if len(block.text) <= MAX_TOTAL and (match := _SOME_OPEN.fullmatch(block.text)):
            count = _NUMBERS.get(match["count"].lower(), match["count"])
            yield Fact("open_positions", count, block.text, page.url, weight=5)
        if sentence := _says_none(block):
            yield Fact("open_positions", "none", sentence, page.url, weight=5)


def _says_none(block: Block) -> str:
    """Return the sentence that says that nothing is open; "No fitting job?" stands below some."""
    for sentence in sentences(block) if _NONE_OPEN.search(block.text) else ():
        if _NONE_OPEN.search(sentence) and not sentence.rstrip().endswith("?"):
            return sentence.strip()
    return ""


def open_titles(page: SitePage, company: Company) -> tuple[str, ...]:
    """Return the titles of the positions that a page lists, each once, as they stand there."""
    return page.kept(f"open titles {company.name}", lambda: tuple(_open_titles(page, company)))


def _open_titles(page: SitePage, company: Company) -> Iterable[str]:
    home = home_of(page)
    if home not in OWN_PAGES | {"careers"} or _is_at_clients(page):
        return ()
    headed = tuple(_headed(page)) if home == "careers" else tuple(_under_head(page))
    by_place = vacancies.listed(page, company)
    by_line: Iterable[str] = ()
    if not by_place:
        is_careers = home == "careers" or vacancies.is_for_careers(page)
        named = vacancy_lines.named(page, company, is_careers=is_careers)
        by_line = tuple(_COUNTED.sub("", title) for title in named)
    linked = tuple(_linked(page, (*headed, *by_line))) if home == "careers" else ()
    own = [name for name in (*linked, *headed) if not postings.is_of_others(name, company)]
    if by_place:  # a line that is none of those which repeat is a duty, unless it says more
        own = [name for name in own if name in linked or SEXES.search(name)]
    told = (*by_place, *_others(own, by_place))
    told = (*told, *_others(by_line, told))
    told = (*told, *_others(hirings.displayed(page, company, told), told))
    told = (*told, *_others(told_lists.jobs(page, company), told))
    if not told or any(map(_says_none, page.blocks)):
        return ()
    return dict.fromkeys(name for name in told if not _is_filled(name, page))


def _is_at_clients(page: SitePage) -> bool:
    """Say whether a page's main heading is over the jobs of others: "Jobs at our customers"."""
    return any(_AT_CLIENTS.search(block.text) for block in page.main if block.tag == "h1")


_AT_CLIENTS = late(
    r"(?<!\w)(?:at|with|bei|chez|en|con|presso|dai|com|nos|bij|hos|u) (?:(?:our|unseren|nos|nuestros|(?:i )?nostri|nossos|onze|våra|vores|våre|naszych|našich) )?(?:clients?|customers|kunden|clientes?|clienti|klanten|kunder|klientów|zákazníků)(?!\w)",
    re.IGNORECASE,
)
_COUNTED = late(
    r"^(?:n[ro]?\.?|nº|n°)? ?\d{1,2} ?[x×]? (?=[^\W\d_])", re.IGNORECASE
)  # "n. 1 Fitter"


def _is_filled(title: str, page: SitePage) -> bool:
    """Say whether a title or the words right behind it in its paragraph call it filled."""
    if CLOSED.search(title):
        return True
    for block, below in pairwise((*page.main, *page.main[-1:])):
        at = block.text.find(title)
        if block.text == title and below is not block and CLOSED.match(below.text):
            return True
        if at >= 0 and CLOSED.search(block.text, at, at + len(title) + MAX_SAID):
            return not _SENTENCE_ENDS.search(block.text[at + len(title) : at + len(title) + 2])
    return False


_SENTENCE_ENDS = late(r"[.!?]")


def _others(told: Iterable[str], known: Sequence[str]) -> Iterator[str]:
    """Yield the titles that are not known with a little more or less behind them."""
    sizes = {len(name) for name in known}
    whole = set(known)
    begun = {name[: gap.start()] for name in known for gap in _GAP.finditer(name)}
    for name in told:
        is_longer = any(name[:size] in whole for size in sizes)
        if not is_longer and name not in begun:
            yield name


_GAP = late(r"[\s,(–|-]")
MAX_LISTED: Final = 7  # words of a list item that is a position by its place alone
MAX_SAID: Final = 60  # characters below a title that may call it filled
MAX_UNDER: Final = 120  # blocks under a heading that are looked at
_NO_JOB = late(
    r"\b(?:jobs|careers?|site|portal|apply|all|view|open|more|team|process|positions|vacancies|stellen|recruiting|benefits|programmes?|programs?|partners?|human resources)\b",
    re.IGNORECASE,
)
_OPEN_HEAD = late(
    r"(?:(?:our|current|currently|all|the|unsere|aktuelle?n?|nos|nuestras|nossas|le nostre|onze|huidige|openstaande|actuele|våra|aktuella|vore|nasze|aktualne|aktuální|aktuálne|les)\s+){0,2}"
    r"(?:(?:open|available|job|current)\s+(?:positions?|roles?|jobs?|vacanc(?:y|ies)|openings?|opportunities)|openings?|vacanc(?:y|ies)|we(?:['’]re| are) (?:hiring|looking for|recruiting)"
    r"|(?:offene|freie)n? (?:stellen|positionen)|stellenangebote|stellenanzeigen|wir suchen(?: dich| sie)?|jobangebote|ausbildungsplätze"
    r"|(?:postes?|offres?) (?:ouverts?|disponibles?|à pourvoir|d['’]emploi)|postes|nous (?:recrutons|recherchons)|offres d['’]emploi"
    r"|(?:puestos|vacantes|ofertas|plazas)(?: (?:abiertas|disponibles|vacantes|de (?:trabajo|empleo)))?|estamos contratando|buscamos"
    r"|vagas?(?: (?:abertas?|disponíveis|em aberto))?|oportunidades|posizioni aperte|lavori aperti|cerchiamo|stiamo cercando|offerte di lavoro"
    r"|(?:openstaande )?vacatures?|wij zoeken|we zoeken|lediga (?:tjänster|jobb)|vi söker|ledige stillinger|vi søger|vi søker|oferty pracy|wolne stanowiska|szukamy|poszukujemy|zatrudnimy|volná (?:místa|pracovní místa)|volné (?:pozice|miesta)|hledáme|hľadáme|採用情報|募集(?:中の)?職種|募集要項|求人(?:情報)?|채용(?: ?(?:공고|정보|중))?|모집 ?(?:부문|직종)|招聘(?:职位|信息|崗位|岗位)?)\W*",
    re.IGNORECASE,
)


def _linked(page: SitePage, known: Iterable[str]) -> Iterator[str]:
    """Yield the words on links to postings, but not where a title stands in them with its town."""
    begun = tuple(known)
    for link in page.links:
        text = link.text.strip(_BULLETS)
        is_job = link.region == "main" and JOB_PATH.search(link.url)
        is_told = text[:1].isupper() and len(text) <= MAX_TITLE and not _NO_JOB.search(text)
        is_title = titles.is_title(text) or is_role(text) or names_worker(text)
        if is_job and is_told and is_title and (text in begun or not text.startswith(begun)):
            yield text


def _under_head(page: SitePage) -> Iterator[str]:
    """Yield the list items right under a heading such as "Open positions" of any own page."""
    is_under = False
    clients = placed.of_clients(page.blocks)
    for block in page.main:
        text = block.text.strip(_BULLETS)
        if block.tag in _DEPTHS:
            is_under = _OPEN_HEAD.fullmatch(text) is not None and not _ASKS.match(text)
            is_under = is_under and not TWOFOLD.fullmatch(text)
        elif is_under and block.start not in clients and _is_item(block, text):
            yield text


# Whom one looks for otherwise may be partners and projects.
_ASKS = late(
    r"wir suchen|we(?:['’]re| are)|nous|buscamos|estamos|cerchiamo|stiamo|wij|we |vi |szukamy|poszukujemy|hled|hľad|oportunidades",
    re.IGNORECASE,
)


def _headed(page: SitePage) -> Iterator[str]:
    """Yield what stands under "Open positions" as a position, and titles with the sexes behind."""
    level, left, closed, is_partners = 0, 0, 0, False
    clients = placed.of_clients(page.blocks)
    for block, below in pairwise((*page.main, *page.main[-1:])):
        is_filled = block.tag != below.tag and CLOSED.search(below.text[:MAX_SAID])
        if block.start in clients or is_filled:
            continue
        depth = _DEPTHS.get(block.tag, 0)
        text = block.text.strip(_BULLETS)
        if depth and (not closed or depth <= closed):
            closed = depth if CLOSED.search(text) and not SEXES.search(text) else 0
        if closed and depth != closed:
            continue
        if block.tag not in {"li", "a", "dd"} and _OPEN_HEAD.fullmatch(text):
            level, left = depth, MAX_UNDER
            continue
        if depth and depth <= level:
            level = left = 0
        left -= 1
        if depth and (told := _TITLED.fullmatch(text)) and is_posting(told["title"]):
            yield told["title"]
            continue
        if depth:
            is_partners = _PARTNERS.search(text) is not None
        if block.tag == "li" and SEXES.search(text) and is_posting(text) and not is_partners:
            yield text
            continue
        is_titled = depth and is_posting(text)
        if (left > 0 and (is_titled or _is_item(block, text))) or (
            is_titled and SEXES.search(text)
        ):
            yield text


_PARTNERS = late(r"partner|kunden|clients?\b|customers", re.IGNORECASE)
_DEPTHS: Final = {f"h{depth}": depth for depth in range(1, 7)} | {"strong": 7, "dt": 7}
# "Vacature: Koelmonteur"
_TITLED = late(
    r"(?:vacature|vacancy|open position|stellenangebot|stelle|offre d['’]emploi|poste|vaga|vacante|oferta de empleo|ledig stilling|oferta pracy)\s?[:–-]\s(?P<title>.+)",
    re.IGNORECASE,
)
_BULLETS: Final = " \t►▶→»›•·*–—-✓✔"


def _is_item(block: Block, text: str) -> bool:
    """Say whether a list item under "Open positions" is one: a trade and little beside it."""
    is_short = len(text.split()) <= MAX_LISTED
    return block.tag == "li" and is_short and is_posting(text)

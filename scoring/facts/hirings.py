"""Open positions that a page for candidates displays: entries that repeat, a title and its terms.

Pure. On a page, or in a part of one, that is for candidates by its heading, names in one markup are
titles where half of them name people by their work, or most have what only postings have below.
"""
# ruff: noqa: E501 - tables of words

import re
from collections.abc import Iterator, Sequence
from typing import Final

from scoring.contact import people
from scoring.facts import job_functions, postings, samples, vacancies, wanted_words
from scoring.facts import vacancy_words as words
from scoring.facts.fact import home_of
from scoring.facts.job_titles import SEXES, TRADE, names_worker
from scoring.facts.postings import Member
from scoring.facts.runs import BOLD, TITLES, Run, runs, set_beside
from scoring.reading import pieces
from scoring.reading.company import Company
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late
from scoring.reading.pieces import HEADS

MAX_COUNT: Final = 6  # characters of "n. 1" before a title
MAX_HEAD: Final = 60
_HOMES: Final = frozenset({"careers", "about", "other", "home"})
# What candidates are called by, whatever else stands in the heading.
_CALL: Final = late(
    r"(?<!\w)(?:(?:come )?(?:and )?work (?:with|for|at|here)|jobs?|join (?:us|our|the)|hiring|careers?|vacanc\w+|openings|we need|help wanted|mitarbeiten|mitmachen|mitanpacken|karriere|stellen\w*|verstärkung|jobb(?:a|en)?|arbeiten bei|ausbildung\w*"
    r"|embauch\w+|recrut\w+|rejoign\w+|emplois?|trabaj(?:a|ar|o|e)|empleo|únete|buscamos|lavor(?:a|are|o)|cerchiamo|assumiamo|unisciti|vagas?|precisamos|procuramos|trabalh(?:e|ar|o)|recrutamento|werken|vacatures?|gezocht|(?:kom|kom je) bij|lediga|bli en av|ledige|stillinger|søger|søker|praca|pracuj|szukamy|zatrudni\w+|dołącz|práce|kariéra|hledáme|hľadáme|töihin|rekry\w*|állás\w*|karrier|cariere|angaj\w+|posao|zaposl\w+|kariyer)(?!\w)",
    re.IGNORECASE,
)
_TERMS: Final = late(
    r"\d ?(?:%|h(?:rs?)?\b|std\b|stunden|hours|heures|horas|ore\b|uur|uren|timmar|timer|godzin|hodin)|(?<!\w)(?:full[- ]time|part[- ]time|permanent|temporary|seasonal|vollzeit|teilzeit|minijob|unbefristet|befristet|pensum|lehrjahr|cdi|cdd|temps (?:plein|partiel)|alternance|astreinte|jornada (?:completa|parcial)|media jornada|indefinido|tempo (?:pieno|parziale|indeterminato|determinato|integral|parcial)|contrato|fulltime|parttime|voltijd|deeltijd|heltid|deltid|vikariat|fast stilling|umowa o pracę|(?:pełny|pół) etatu?|plný úvazek|salar\w+|wages?|gehalt|vergütung|entlohnung|brutto?|salaire|sueldo|stipendio|ordenado|loon|lön|løn|wynagrodzenie|mzda|an hour|per hour|de l['’]heure|la hora|netto? al mese)(?!\w)",
    re.IGNORECASE,
)
_WORKLOAD: Final = late(r"[\s,(]+\d{1,3}(?: ?[–—-] ?\d{1,3})? ?%\)?\s*$")
# "Profesor/a", "Impiegato/a", "Mandatsleiter/in", "Assistant(e)"
_BOTH: Final = late(
    r"[^\W\d_]{3}(?:[/*:·_-]-?(?:innen|in|a|o|e|ne|euse|rice|trice|ra|ora|owa|ka|r)|\((?:e|a|in|ne|euse|rice|ve)\))(?!\w)"
)

_TWICE: Final = late(r"(?<!\w)([^\W\d_]{5,30})[^\W\d_]{0,6} ?/ ?\1", re.IGNORECASE)
_LEARNS: Final = late(
    r"(?<!\w)(?:lehrling\w*|lehrstelle\w*|lernende\w*|azubi\w*|auszubildende\w*|apprenti(?:e|s)?|alternant\w*|aprendi(?:z|ces)|apprendist[ai]|leerling\w*|lärling\w*|lærling\w*|ucze[ńn]\w*|uče[ňn]\w*|tanuló\w*)(?!\w)",
    re.IGNORECASE,
)


def displayed(page: SitePage, company: Company, known: Sequence[str]) -> list[str]:
    """Return the titles of the open positions that a page displays, as they stand on it.

    Where titles are ``known``, only those in the same markup go with them.
    """
    if not page.source or home_of(page) not in _HOMES or samples.is_blind(page):
        return []
    is_whole = home_of(page) == "careers" or vacancies.is_for_candidates(page) or _is_called(page)
    if not is_whole and not _has_call(page):
        return []
    listed = pieces.read(page.source)
    found: list[str] = []
    for run in runs(listed):
        is_titled = run.tag in HEADS or run.tag in BOLD or run.tag in TITLES
        if _NOT_OPEN.search(run.head) or words.CLOSED.search(run.head):
            continue
        if is_titled and not _is_aside(run, is_whole=is_whole):
            found += _open(run, listed, company, known, is_whole=is_whole)
        elif is_whole and (is_titled or run.is_headed):
            found += _all_told(run, listed, company)
    if is_whole:
        found += _after_verbs(listed, company)
    shown = "\n".join(block.text for block in page.main)
    return [title for title in dict.fromkeys(found) if title in shown]


def _is_aside(run: Run, *, is_whole: bool) -> bool:
    """Say whether a run stands under a heading for something else than open positions."""
    heads = [run.head, *(one.piece.text for one in run.members[:1] if run.tag in BOLD)]
    is_of_jobs = any(
        (_CALL.search(text) and not _ASKED.search(text)) or postings.headed(text) for text in heads
    )
    return not is_of_jobs and (run.is_headed or not is_whole)


# "Hiring a plumber? What it costs", "We need you when": a customer is spoken to.
_ASKED: Final = late(
    r"\?|(?<!\w)(?:costs?|when|kostet|wenn|coûte|quand|cuesta|cuando|costa|quando|custa|kost|wanneer|als|kostar|när|koster|når|kosztuje|kiedy|gdy|stojí|když)(?!\w)",
    re.IGNORECASE,
)
_NOT_OPEN: Final = late(
    r"(?<!\w)(?:past|former|where our|today|apprentices|alumni|ehemalige\w*|lehrlinge heute|paths?|stories|team|people|kunden|clients?|customers|partner\w*|vergangene|frühere|laufbahn\w*|anciennes|parcours|passées|clientes|anteriores|pasadas|clienti|passate|percorsi|trajetórias|klanten|eerdere|mensen|tidigare|kunder|tidligere|dawne|klientów|klientů|dřívější)(?!\w)",
    re.IGNORECASE,
)


def _has_call(page: SitePage) -> bool:
    lines = (line for block in page.main for line in block.lines if len(line) <= MAX_HEAD)
    return any(_CALL.search(line) for line in lines)


def _is_called(page: SitePage) -> bool:
    heads = [block.text for block in page.main if block.tag == "h1"][:1]
    name = re.split(r"\s[|–—·:-]\s", page.title, maxsplit=1)[0]
    return any(len(text) <= MAX_HEAD and _CALL.search(text) for text in (*heads, name))


def _open(
    run: Run,
    listed: Sequence[pieces.Piece],
    company: Company,
    known: Sequence[str],
    *,
    is_whole: bool,
) -> Iterator[str]:
    for member in run.members:
        member.title = title_of(member.piece.text)
    titles = " | ".join(member.piece.text for member in run.members)
    own = [member.title for member in run.members if member.title]
    if known and not any(title in titles or title.startswith(tuple(own)) for title in known):
        return
    set_beside(run, listed)
    told = [member for member in run.members if not words.ANYTIME.search(member.title)]
    fits = [one for one in told if _is_title(one, company) and not _is_section(one)]
    sure = len(fits) + sum(one.title in known and one not in fits for one in told)
    if any(map(_is_person, told)) or 2 * sure <= len(told):
        return
    is_sought = _is_sought(run, listed)
    is_known = 2 * sum(one.title in known for one in told) > len(told)
    if not (is_whole or is_sought or any(map(_has_contract, fits))):
        return
    trades = sum(map(_names_work, fits))
    trades += sum(_has_function(one) for one in fits) if is_sought or is_known else 0
    terms = sum(map(_has_terms, fits))
    if not (terms or is_sought or is_known) or 2 * trades < len(fits):
        return
    if is_known:
        fits = [one for one in fits if one.title in known or _names_work(one) or _has_function(one)]
    yield from (one.title for one in fits if not postings.is_closed(one))


def _is_title(member: Member, company: Company) -> bool:
    """Say whether a line is a title, or one before a comma: "Customer success lead, Lyon"."""
    if postings.is_title(member, company):
        return True
    first, comma, rest = member.title.partition(",")
    is_short = len(member.title.split()) <= MAX_SHORT and not member.title.endswith(_ENDS)
    is_placed = bool(comma) and len(rest.split()) <= MAX_PLACE
    return is_short and is_placed and job_functions.function(first) != job_functions.OTHER


MAX_SHORT: Final = 6  # words
MAX_PLACE: Final = 2
_ENDS: Final = (".", "!", "?", ":", ",", ";", "…")


def _has_function(member: Member) -> bool:
    """Say whether a title that names no worker tells the function that it works in."""
    return not _names_work(member) and job_functions.function(member.title) != job_functions.OTHER


def _is_sought(run: Run, listed: Sequence[pieces.Piece]) -> bool:
    """Say whether the line right over a run ends with whom one looks for: "No heroes. We need:"."""
    first = run.members[0].at
    lead = listed[first - 1].text if first else ""
    lead = listed[first - 2].text if len(lead) <= MAX_COUNT and first > 1 else lead
    last = _SENTENCE.split(lead)[-1]
    return last.endswith(":") and postings.headed(last) > postings.CAREERS


_SENTENCE: Final = late(r"(?<=[.!?])\s+")


def _all_told(run: Run, listed: Sequence[pieces.Piece], company: Company) -> Iterator[str]:
    """Yield titles under a heading of any words where most name work and have terms below."""
    for member in run.members:
        member.title = title_of(member.piece.text)
    set_beside(run, listed)
    told = [one for one in run.members if not words.ANYTIME.search(one.title)]
    fits = [one for one in told if postings.is_title(one, company) and not _is_section(one)]
    sure = [one for one in fits if _names_work(one) and _has_terms(one) and not _is_told(one)]
    is_open = 2 * len(sure) > len(told) and 3 * len(fits) >= 2 * len(told)
    if len(sure) >= MIN_SURE and is_open and not any(map(_is_person, told)):
        yield from (one.title for one in sure if not postings.is_closed(one))


def _is_told(member: Member) -> bool:
    """Say whether what stands below a title tells of somebody who does that work."""
    return any(_WORKS.match(piece.text) for piece in member.beside)


_WORKS: Final = late(
    r"(?:(?:he|she|they|er|sie|il|elle|él|ella|lui|lei|ele|ela|hij|zij|han|hun|hon) )?(?:works?|runs?|leads?|arbeitet|leitet|travaille|dirige|trabaja|lavora|trabalha|werkt|leidt|arbetar|leder|arbejder|arbeider|pracuje|vede)(?!\w)",
    re.IGNORECASE,
)
MIN_SURE: Final = 2


def _after_verbs(listed: Sequence[pieces.Piece], company: Company) -> Iterator[str]:
    """Yield what is in bold behind a verb of looking: "We seek a <b>cooper</b> and …"."""
    for at, piece in enumerate(listed[:-1]):
        if piece.spot.tag in BOLD or not _SEEKS.search(piece.text):
            continue
        if any(one.search(piece.text) for one in _NEVER):
            continue
        for bold in listed[at + 1 : at + 1 + 2 * MAX_BOLD]:
            if bold.spot.tag not in BOLD:
                if bold.is_first or _END.search(bold.text):
                    break
                continue
            member = Member(title_of(bold.text), bold, at, [])
            if bold.is_first or not postings.is_title(member, company) or not _is_work(member):
                break
            if not words.CLOSED.search(member.title):
                yield member.title


def _is_work(member: Member) -> bool:
    functions = {job_functions.OTHER, "hr"}  # "people with heart" are in no office
    return _names_work(member) or job_functions.function(member.title) not in functions


_NEVER: Final = (
    wanted_words.ALWAYS, wanted_words.EACH, wanted_words.DENIED, wanted_words.NOT_OURS,
    late(r"(?<!\w)(?:clients?|kunden|customers?|clientes?|clienti|klanten|kund\w*|klient\w*|zákazní\w+)(?!\w)", re.IGNORECASE),
)  # fmt: skip
MAX_BOLD: Final = 4  # titles of one sentence
_END: Final = late(r"[.!?](?:\s|$)")
_SEEKS: Final = late(
    r"(?:^|[.!]\s)(?:[^.!?:;]{0,60}\s)?(?:we(?:['’]re| are)(?: currently| now)? (?:looking for|hiring|recruiting|seeking)|we (?:need|seek)|(?:wir|ich) suchen?|suchen wir|nous (?:recherchons|cherchons|recrutons|embauchons|engageons)|on (?:cherche|recherche|recrute|embauche|engage)|buscamos|necesitamos|contratamos|procuramos|precisamos de|cerchiamo|ricerchiamo|assumiamo|(?:wij|we) zoeken|zoeken (?:wij|we)|vi (?:söker|søge?r|søker|anställer|mangler)|(?:söker|søge?r|søker|mangler) vi|szukamy|poszukujemy|zatrudnimy|hledáme|přijmeme|hľadáme|prijmeme)(?: \S{1,6}){0,2}$",
    re.IGNORECASE,
)


def title_of(text: str) -> str:
    """Return the words of a line without the workload: "Bookkeeper 60–100 %"."""
    named = _WORKLOAD.sub("", postings.named(text)).strip(" ,:;–—-")
    return named if SEXES.search(named) or _BOTH.search(named) else _APPENDED.sub("", named)


_APPENDED: Final = late(r"(?<=[^\W\d_]) \([^()]{1,40}\)$")  # "Vet (new graduates welcome)"


def _is_section(member: Member) -> bool:
    return _CALL.search(member.title) is not None and not _names_work(member)


def _names_work(member: Member) -> bool:
    title = member.title
    is_told = any(one.search(title) for one in (TRADE, SEXES, _BOTH, _TWICE, _LEARNS))
    return bool(is_told or names_worker(title))


def _has_terms(member: Member) -> bool:
    own = member.piece.text[len(member.title) :]
    said = [own, *(piece.text for piece in member.beside)]
    long = [text for text in said if len(text.split()) > MAX_TERMS or text is own]
    if any(_TERMS.search(text) and not _NO_TERMS.search(text) for text in long):
        return True
    return not postings.marks(member).isdisjoint({"terms", "pay", "until", "posted", "apply"})


def _has_contract(member: Member) -> bool:
    """Say whether terms of work stand below a title, not only hours or a sum for one of them."""
    said = [member.piece.text, *(piece.text for piece in member.beside)]
    told = postings.marks(member) & {"terms", "until", "posted", "apply", "sexes"}
    return bool(told) or any(_CONTRACT.search(text) for text in said)


_CONTRACT: Final = late(
    r"(?<!\w)(?:full[- ]time|part[- ]time|permanent|seasonal|apprenticeship|wages?|salary|(?:an|per) hour|vollzeit|teilzeit|minijob|unbefristet|befristet|brutto|temps (?:plein|partiel)|cdi|cdd|jornada|indefinido|tiempo (?:completo|parcial)|tempo (?:pieno|indeterminato|determinato|integral|parcial)|part[- ]time|full[- ]time|voltijd|deeltijd|fulltime|parttime|uur per week|heltid|deltid|tillsvidare|pełny etat|etat\w*|umowa|plný úvazek|úvazek|hpp|(?:ab|from|dès|desde|da|vanaf|från|fra|od) (?:jan|feb|fév|fev|mar|mär|maa|apr|avr|abr|may|mai|mag|mei|maj|jun|jui|giu|jul|lug|aug|aoû|ago|sep|set|okt|oct|ott|out|nov|dec|dez|déc|dic|gen|ene|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|sofort))",
    re.IGNORECASE,
)
MAX_TERMS: Final = 5  # words of a line that must be terms and nothing else
# Who works there, and what is taught.
_NO_TERMS: Final = late(
    r"(?<!\w)(?:since|seit|depuis|desde|dal|sinds|sedan|siden|od) (?:19|20)\d\d|(?<!\w)(?:\w*courses?|\w*kurse?|cours|cursos?|cors[oi]|cursus\w*|szkole\w*)(?!\w)|^[«„“\"]",
    re.IGNORECASE,
)


def _is_person(member: Member) -> bool:
    first, comma, _ = member.title.partition(",")
    is_named = bool(comma) and " " not in first and people.has_first_name(first)
    return postings.is_person(member.title) or is_named

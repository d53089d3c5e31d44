"""Positions told in sentences: "We are looking for a plumber and an apprentice", "Cook wanted!".

Pure. The firm speaks, or is named; what its verb governs are people by their work, up to the first
words that lead on to something else. Whom one always looks for, looked for long ago, or looks for on
behalf of others is no opening.
"""
# ruff: noqa: E501 - tables of words

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Final

from scoring.facts import postings, samples, vacancies, wanted_leads
from scoring.facts import vacancy_words as vacant
from scoring.facts import wanted_words as words
from scoring.facts.fact import MAX_SENTENCE, OWN_PAGES, STORIES, home_of, sentences
from scoring.facts.job_titles import EASTERN, SEXES
from scoring.facts.ownership import is_foreign
from scoring.facts.wanted_words import TONGUES, Tongue
from scoring.jobs import placed
from scoring.reading import dates
from scoring.reading.company import Company
from scoring.reading.date_order import order_of
from scoring.reading.pages import Block, SitePage
from scoring.reading.patterns import late
from scoring.reading.sieve import Sieve

MAX_TOLD: Final = 12  # positions of one page
MAX_LINE: Final = 90  # characters of "Cook wanted!"
MAX_BEFORE: Final = 5  # words between the verb and a trade
MAX_PLACE: Final = 12  # words that tell when and where first: "Zum 1. März suchen wir in Kiel …"
MAX_SKIPPED: Final = 2  # adjectives set apart by commas
MAX_ITEMS: Final = 10
MAX_OBJECT: Final = 240  # characters of what a verb governs


@lru_cache(maxsize=1)
def _signs() -> Sieve:
    """Return what finds texts in which somebody may be looked for, in one pass."""
    verbs = [one for tongue in TONGUES for one in (tongue.seeks, tongue.needs, tongue.named)]
    return Sieve([*(one.pattern for one in (*verbs, words.WANTED) if one), _EASTERN])


_EASTERN: Final = "募集|採用|求人|모집|채용|诚聘|招聘|急聘"


def told(page: SitePage, company: Company, today: dt.date | None = None) -> list[tuple[str, str]]:
    """Return the positions that sentences of a page tell, each with the words that tell it."""
    home = home_of(page)
    is_own = home in OWN_PAGES | {"careers"} and not STORIES.search(page.path)
    if not is_own or _ELSEWHERE.search(page.path) or samples.is_blind(page):
        return []
    if words.AGENCY.search(company.name) or not _signs().numbers(page.text):
        return []
    is_careers = home == "careers" or vacancies.is_for_candidates(page)
    return list(islice(_told(page, company, today, is_careers=is_careers), MAX_TOLD))


_ELSEWHERE: Final = late(r"blog|news|press|faq|agb|terms|privacy|cookie|datenschutz|conditions")


def _told(
    page: SitePage, company: Company, today: dt.date | None, *, is_careers: bool
) -> Iterator[tuple[str, str]]:
    told = [block for block in page.main if _signs().numbers(block.text)]
    clients = placed.of_clients(page.blocks) if told else set()
    for block in told:
        if block.tag in {"title", "blockquote", "q"} or block.start in clients:
            continue
        if is_foreign(page, company, block.start):
            continue
        if vacant.CLOSED.search(block.text) or _is_past(block, page, today):
            continue
        for sentence in _sentences(block):
            for title in of_sentence(sentence, company, is_careers=is_careers):
                yield title, sentence


def _sentences(block: Block) -> Iterator[str]:
    for line in block.lines:
        for sentence in sentences(Block(line, block.tag, block.region, 0)):
            if len(sentence) <= MAX_SENTENCE and _signs().numbers(sentence):
                yield sentence.strip()


def _is_past(block: Block, page: SitePage, today: dt.date | None) -> bool:
    """Say whether a paragraph tells a day that is long over, or a year of which nothing is told."""
    told = dates.find(block.text, order_of(page)) if _YEAR.search(block.text) else []
    if not told or today is None:
        return bool(told)
    if max(one.moment.day.year for one in told) > today.year + 1:
        return True
    return max(one.moment.day for one in told) < today - MAX_OPEN and not any(
        one.moment.precision == "year" and one.moment.day.year >= today.year for one in told
    )


MAX_OPEN: Final = dt.timedelta(days=120)  # for which one looks for somebody
_YEAR: Final = late(r"(?<!\d)20\d\d(?!\d)")


def of_sentence(sentence: str, company: Company, *, is_careers: bool) -> list[str]:
    """Return whom a sentence says that the firm looks for, none where it is another matter."""
    if sentence.endswith(("?", "？")) or any(one.search(sentence) for one in _NEVER):
        return []
    if not is_careers and words.TASK.search(sentence):
        return []
    if eastern := _eastern(sentence):
        return eastern
    line = words.WANTED.fullmatch(sentence) if is_careers and len(sentence) <= MAX_LINE else None
    if line and not _NONE.match(sentence):
        what = line["what"] or line["label"]
        read = (_people(what, tongue, is_careers=is_careers) for tongue in TONGUES)
        if found := max(read, key=len):
            return found
    for tongue in TONGUES:
        verb = _verb(sentence, tongue, company, is_careers=is_careers)
        if verb is None:
            continue
        what = sentence[: verb.start()] if tongue.is_behind else sentence[verb.end() :]
        before = sentence[: verb.start()] if not tongue.is_behind else sentence[verb.end() :]
        if _is_condition(before) or len(before.split()) > MAX_LEAD:
            return []
        is_need = _is_need(verb, tongue)
        if is_need and (words.RELATIVE.search(what) or words.PERSON.match(what.strip(_SIGNS))):
            return []
        found = _people(what, tongue, is_careers=is_careers)
        if found and not (is_need and any(map(words.GENERAL.fullmatch, found))):
            return found
    return []


def _is_condition(before: str) -> bool:
    """Say whether words before a verb make it hang on something, or put it into another's mouth."""
    if wanted_leads.ROLE.match(before) and "," not in before:
        return False
    lead = wanted_leads.REASON.match(before) or wanted_leads.READER.match(before)
    return words.WHEN.search(before, lead.end() if lead else 0) is not None


MAX_LEAD: Final = 9  # words before the verb: "Für unsere Werkstatt in Fulda suchen wir"
_NEVER: Final = (words.ALWAYS, words.EACH, words.DENIED, words.NOT_OURS, words.LOOSE)
_NONE: Final = late(
    r"(?:no|only|not|nur|kein\w*|sans|sin|sólo|senza|solo|zonder|alleen|bez|utan|uden|uten)\b",
    re.IGNORECASE,
)


def _is_need(verb: re.Match[str], tongue: Tongue) -> bool:
    return tongue.needs is not None and tongue.needs.fullmatch(verb[0]) is not None


def _verb(
    sentence: str, tongue: Tongue, company: Company, *, is_careers: bool
) -> re.Match[str] | None:
    """Return where the firm says that it looks for somebody."""
    if seeks := tongue.seeks.search(sentence):
        return seeks
    if tongue.needs and is_careers and (needs := tongue.needs.search(sentence)):
        return needs
    named = tongue.named.search(sentence) if tongue.named else None
    if named is None:
        return None
    who = sentence[: named.start()].rstrip(" ,:")
    is_ours = company.closes(who) or (is_careers and _OURS.fullmatch(who) is not None)
    return named if is_ours else None


# "Notre atelier recherche", "Unser Team sucht".
_OURS: Final = late(
    r"(?:our|unsere?|notre|nuestr[oa]|(?:la |il )?nostr[oa]|(?:a |o )?noss[oa]|onze?|vår[at]?|vores|nasz[ae]?|naše?) (?:team|company|firm|shop|workshop|factory|bakery|practice|betrieb|firma|werkstatt|bäckerei|praxis|unternehmen|atelier|entreprise|équipe|société|boulangerie|restaurant|empresa|equipo|taller|tienda|azienda|officina|squadra|bottega|negozio|equipa|equipe|loja|oficina|bedrijf|winkel|werkplaats|zaak|företag|verkstad|butik|virksomhed|værksted|bedrift|verksted|zespół|warsztat|sklep|firma|tým|dílna)",
    re.IGNORECASE,
)


def _people(what: str, tongue: Tongue, *, is_careers: bool) -> list[str]:
    """Return the people by their work that words begin with."""
    what = _SET.sub(" ", _APPENDED.sub("", what[:MAX_OBJECT]))
    what = _CUT.split(what.strip(_SIGNS), maxsplit=1)[0]
    found: list[str] = []
    skipped = 0
    for part in islice(tongue.joints.split(what), MAX_ITEMS):
        item = part.strip(_SIGNS)
        is_counted = tongue.counts.match(item) is not None or not skipped
        if (title := _person(item, tongue, is_careers=is_careers)) and (is_counted or not found):
            found.append(title)
            skipped = 0
        elif skipped == MAX_SKIPPED or (
            _CLAUSE.search(item) if found else _is_clause(item, tongue)
        ):
            break
        else:
            skipped += 1
    return found


# "…, who loads vans and a cook's day": the persons told are over.
_CLAUSE: Final = late(
    r"(?<!\w)(?:who|that|which|to|if|der|die|das|um|wenn|qui|que|quien|che|chi|dat|om|som|att|at|joka|jotka|któr\w+|který|která|koji|koja|aki|care|που|котор\w+|який|яка|който)(?!\w)",
    re.IGNORECASE,
)
_SIGNS: Final = " \t:,–—-\"“”„«»'.!"
_CUT: Final = late(r"[.!?:;•|](?:\s|$)|\s[–—]\s")
# "(Vollzeit)", but the sexes stay: they make a title.
_APPENDED: Final = late(
    r"\s?\((?!(?:[mwfhdxv]|gn|a)\s?[/|*,)])[^()]{0,60}\)|(?<=[^\W\d_])(?:[:*_]|/-?|·-?|-)(?:innen|in|euse|euses|rice|ère|ière|ienne|ne|nes|trice|a|as|o|os|ra|ras|e|es)(?!\w)",
    re.IGNORECASE,
)
# When and for what team, set between a verb and its object.
_SET: Final = late(
    r"(?<!\w)(?:ab sofort|ab dem \d{1,2}\. \w+(?: \d{4})?|(?:zum|per|ab) (?:nächstmöglichen|nächsten|sofortigen) (?:zeitpunkt|termin)?|so schnell wie möglich|zur (?:verstärkung|unterstützung|ergänzung)(?: (?:unseres|des) (?:\w+ )?teams)?|(?:zum|per|ab) \d{1,2}\. ?(?:\w+|\d{1,2}\.)(?: ?\d{4})?|(?:aktuell|derzeit|zurzeit|momentan|gerade|dringend|noch|jetzt|ein)(?!\w)|per direct|met spoed|zo spoedig mogelijk|op korte termijn|momenteel|nu|ook|snarast|omgående|omgående|just nu|lige nu|snarest(?: muligt)?|straks|dès que possible|dès maintenant|actuellement|urgemment|de toute urgence|en (?:cdi|cdd|alternance)|actualmente|urgentemente|de inmediato|con urgencia|attualmente|urgentemente|subito|atualmente|com urgência|immediately|urgently|from [A-Z]\w+(?: \d{4})?|to start in \w+|obecnie|aktualnie|pilnie|od zaraz|aktuálně|ihned|aktuálne|ihneď|azonnali kezdéssel|jelenleg|în prezent|urgent|trenutno|hitno|άμεσα|αυτή τη στιγμή|şu anda|acilen|сейчас|срочно|в данный момент|зараз|терміново|спешно|kohe|šobrīd|šiuo metu|nyt|parhaillaan|tällä hetkellä)(?!\w)",
    re.IGNORECASE,
)


def _is_clause(item: str, tongue: Tongue) -> bool:
    """Say whether an item without a trade is more than adjectives."""
    parts = item.split()
    return len(parts) > 3 or any(map(tongue.stops.fullmatch, parts))


def _person(item: str, tongue: Tongue, *, is_careers: bool) -> str:
    """Return the title that an item begins with, empty where it names nobody by work."""
    if words.NO_WORKER.search(item):
        return ""
    parts = item.split()
    bare = [part.strip(_MARKS) for part in parts]
    at = next((n for n, word in enumerate(bare[:MAX_PLACE]) if tongue.workers.fullmatch(word)), -1)
    if at < 0 and (sexes := SEXES.search(item)):
        at = len(item[: sexes.start()].split()) - 1
    if at < 0 and is_careers and len(bare) > 1 and tongue.counts.fullmatch(bare[0]):
        near = (n for n, word in enumerate(bare[1:3], 1) if vacant.AGENT.fullmatch(word))
        at = next((n for n in near if _may_work(bare[n], tongue)), -1)
    if at < 0:
        person = words.PERSON.match(item) if is_careers else None
        is_work = person is not None and not words.TEAM.fullmatch(person["work"])
        return item if is_work else ""
    while at + 1 < len(bare) and tongue.workers.fullmatch(bare[at + 1]):
        at += 1
    begun = _begun(bare[: at + 1], tongue)
    is_over = tongue.behind is None or at + 1 >= len(bare) or parts[at][-1] in ",;("
    if begun < 0 or not (
        is_over or (tongue.behind and tongue.behind.fullmatch(bare[at + 1] or "("))
    ):
        return ""
    return " ".join(parts[begun : at + 1]).strip(_SIGNS)


def _may_work(word: str, tongue: Tongue) -> bool:
    """Say whether a word that ends as names of workers do is no other word."""
    is_other = tongue.stops.fullmatch(word) or words.NO_TRADE.fullmatch(word)
    return len(word) > MIN_AGENT and not is_other


MIN_AGENT: Final = 4  # letters
_MARKS: Final = " ,.;:!()\"“”„«»'’*"


def _begun(before: list[str], tongue: Tongue) -> int:
    """Return where the noun phrase that ends with a trade begins, -1 where it is part of another.

    A place or a time may stand before it, if the phrase itself begins with a number or an article.
    """
    leading = before[:-1]
    stops = [n for n, word in enumerate(leading) if tongue.stops.fullmatch(word)]
    if stops:
        counts = [n for n, word in enumerate(leading) if tongue.counts.fullmatch(word)]
        if stops[0] > 0 or not counts or counts[-1] < stops[-1] + 1:
            return -1
        begun = counts[-1]
        if begun - 1 in stops:
            return -1
    else:
        begun = 0
    phrase = leading[begun:]
    if len(phrase) > MAX_BEFORE:
        return -1
    if tongue.before and not all(map(tongue.before.fullmatch, phrase)):
        return -1
    while phrase and tongue.counts.fullmatch(phrase[0]):
        phrase, begun = phrase[1:], begun + 1
    return begun


# Languages that write their trades without spaces.

_JA: Final = late(
    r"(?P<what>[^。、！\s][^。！]{1,40}?)(?:を|の方を)(?:\d+名)?(?:募集|採用)(?:して(?:い|お)り?ます|中|します)"
)
_KO: Final = late(
    r"(?P<what>[^.!?]{2,40}?)(?:을|를) (?:모집|채용|구)(?:합니다|하고 있습니다|중입니다|중)"
)
_ZH: Final = late(r"(?:诚聘|招聘|急聘|招募)[:：]?\s?(?P<what>[^。！!，,;；]{2,40})")
_PARTS: Final = late(r"[、・,，/]|と|および|及び|와 |과 |및 |和|及|与")


def _eastern(sentence: str) -> list[str]:
    for pattern in (_JA, _KO, _ZH):
        if match := pattern.search(sentence):
            named = [part.strip(" 「」") for part in _PARTS.split(match["what"])]
            return [part for part in named if EASTERN.fullmatch(part) or _is_eastern(part)]
    return []


def _is_eastern(part: str) -> bool:
    return 1 < len(part) <= postings.MAX_HAN and _TRADE.fullmatch(part) is not None


_TRADE: Final = late(
    r"\S*(?:職人|技師|(?:溶接|大|左官|電気|整備|作業|印刷|加工)工|製造員|作業員|配送員|運転手|看護師|保育士|美容師|料理人|調理師|大工|スタッフ|기사|용접공|요리사|조리사|디자이너|개발자|엔지니어|기술자|운전원|생산직|사무원|厨师|司机|会计|电工|焊工|技师|技术员|操作工|工程师|服务员|文员|店员|仓管员|业务员|设计师)"
)

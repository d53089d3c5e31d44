"""Whether a firm tells that it works with another tool now: what it plans, books or records with it.

Pure. A tool is known by its place: a name behind "in" or "with" that a verb of running a firm
governs, a name behind "moved all bookings to", or the second of "from Sage to Xero". Towns, persons
and firms with a legal form are none, and in German a noun is a name by its shape alone.
"""
# ruff: noqa: E501 - tables of words

import re
from functools import lru_cache
from typing import Final

from scoring.contact import people, towns
from scoring.reading.patterns import late
from scoring.reading.sieve import Sieve
from scoring.technology.tool_names import PROCESS

# Verbs by which a firm is run: who plans, books or records with something uses it as a tool.
_ROOTS: Final = (
    ("we", r"plan|schedule|book|invoice|bill|record|log|track|quote|estimate|dispatch|document"),
    ("wir", r"planen|disponieren|erfassen|verwalten|buchen|fakturieren|dokumentieren|kalkulieren|organisieren|archivieren|schreiben|erstellen"),
    ("(?:we|wij)", r"plannen|beheren|factureren|registreren|boeken|calculeren|offreren"),
    ("vi", r"planerar|fakturerar|registrerar|bokar|bokför|planlægger|planlegger|fakturerer|registrerer|booker|bogfører|bokfører"),
)  # fmt: skip
_FIRST: Final = r"planifions|gérons|facturons|saisissons|enregistrons|pilotons|établissons|planificamos|gestionamos|facturamos|llevamos|registramos|programamos|pianifichiamo|gestiamo|fatturiamo|registriamo|programmiamo|planejamos|planeamos|gerimos|gerenciamos|faturamos|registamos|agendamos|planujemy|fakturujemy|prowadzimy|zarządzamy|ewidencjonujemy|rozliczamy|plánujeme|fakturujeme|vedeme|evidujeme|spravujeme"
PLANS_WITH: Final = "|".join(
    rf"{who} (?:now |nun |jetzt |nu )?(?:{verbs})|(?:{verbs}) {who}" for who, verbs in _ROOTS
)
_RUNS: Final = rf"\b(?:{PLANS_WITH}|{_FIRST})\b"
# To work with somebody is no tool; that it is one, something beside it must say.
_WORKS: Final = r"\b(?:we work|(?:are |all )?working|wir arbeiten|arbeiten(?: seit| ab|wir| wir| jetzt| nun)?|travaillons|trabajamos|lavoriamo|(?:we|wij) werken|werken (?:we|wij)|trabalhamos|vi (?:arbetar|arbejder|arbeider)|(?:arbetar|arbejder|arbeider) vi|pracujemy|pracujeme)\b"
_USING: Final = r"(?:in|with|on|through|via|mit|über|auf|avec|dans|sur|con|en|su|tramite|met|op|com|no|na|pelo|pela|i|med|på|w|we|z|ze|za pomocą|v|ve|přes|s|se)"
_BESIDE: Final = r"(?:(?:the|our|a|an|der|dem|den|die|das|einer|einem|le|la|l['’]|un|une|el|los|il|lo|gli|una|het|de|een|o|os|as|um|uma|en|ett|et|new|neuen?|neue[nrms]|nouve(?:au|l|lle)|nuev[oa]|nuov[oa]|nieuwe?|nov[oa]|nya?|nye|cloud|app|software|programm?a?|programmet|programie|programu|programem|programem|system\w*|sistema|systeem|systèmu?e?|logiciel|gestionale|tool|plataforma|plateforme|platform|plattform|platformie|aplicación|aplicativo|applicatie|applicazione|application|aplikacj[iąę]|aplikaci|appen)\s){0,4}"
_NAME: Final = r"(?-i:[A-ZÀÁÂÄÅÆÇÈÉÊÍÑÓÔÖØÜÚŁŚŻČŘŠŽ][\w&+.-]*\w|[a-z]{1,5}[A-Z]\w+|(?!iso|covid|en\d|din\d)[a-z]{3,}\d{2,4})"
_TOOL: Final = rf"(?P<tool>{_NAME})(?P<more>(?: {_NAME}){{0,2}})"
_CALLED: Final = r"\b(?:software|app|programm|logiciel|applicatie|aplicativo|aplicación|gestionale|systemet|program) (?P<tool>[\w-]{3,20})(?=[.,!;]|$| (?:und|and|et|y|e|en|och|og)\b)"

_OLD: Final = r"\b(?:in (?:den ruhestand|rente|pension) (?:geschickt|verabschiedet|versetzt)|ausgedient|abgelöst|abgeschaltet|verabschiedet|retired?|said goodbye|replaced|left \w+ (?:\w+ )?behind|scrapped|switched off|quitté|abandonné|mis (?:\w+ )?à la retraite|remplacé|laissé|dejado|jubilado|sustituido|abandonado|mandato in pensione|abbandonato|sostituito|lasciato|afscheid genomen|vervangen|met pensioen|deixamos|aposentamos|substituímos|abandonamos|pensionerat|ersatt|skrotat|pensioneret|udskiftet|erstattet|skiftet ut|pożegna\w+|zastąpi\w+|wycofa\w+|porzuci\w+|rozloučili|nahradili|opustili|vyřadili)\b"
_MOVED: Final = r"\b(?:moved|migrated|switched|transferred|changed|umgestellt|umgezogen|migriert|gewechselt|basculé|migré|transféré|passés?|migrado|pasado|cambiado|migramos|pasamos|cambiamos|trocamos|mudamos|passamos|migrato|passati|spostato|trasferito|overgestapt|overgezet|gemigreerd|verhuisd|bytt|flyttat|gått över|migrerat|skiftet|flyttet|gået over|gått over|byttet|przenieśli\w+|przeszli\w+|zmieni\w+|wymieni\w+|přešli|přesunuli|převedli)\b"
_INTO: Final = r"(?:(?:over )?to|onto|into|auf|zu|nach|in|à|vers|sur|dans|a|por|al|su|naar|op|para|pelo|pela|ao|till|til|do|na|k)"
_THING: Final = r"\b(?:plans|drawings|records|files|cases|customers['’] data|pläne|zeichnungen|akten|kundendaten|stammdaten|plans|dessins|dossiers|fiches|planos|expedientes|fichas|historiales|piani|disegni|schede|pratiche|cartelle|tekeningen|dossiers|klantgegevens|desenhos|processos|prontuários|ritningar|journaler|ärenden|tegninger|sager|saker|plany|rysunki|karty|kartoteki|výkresy|karty|záznamy)\b"
_ARE_IN: Final = r"(?:\b(?:are|is|sind|sont|sono|están|estão|zijn|staan|är|ligger|er|są|jsou)\b)"
# What is run, and that it runs: "Planung und Einkauf laufen seit Mai über …".
_RUN: Final = r"(?:\b(?:runs?|running|live|lives|läuft|laufen|passe(?:nt)?|tourne(?:nt)?|vi(?:t|vent)|funciona[n]?|va[n]?|girano|gira|passano|passa|sono|loopt|lopen|draait|draaien|corre[m]?|passa[m]?|estão|går|körs|kører|ligger|kjøres|działa\w*|idą|są|běží|jede|jsou)\b)"
_TILLS: Final = r"\b(?:\w*kassen|kassensystem\w*|tills?|checkouts?|terminals?|handhelds?|caisses?|cajas|tpv|casse|registratori di cassa|kassa['’]?s|kassor\w*|kasseapparat\w*|kasy|pokladny|pokladní systém)\b"
_MADE_BY: Final = r"(?:from|by|von|de chez|de|d['’]|di|van|från|fra|av|firmy|od)"
# What says that a tool is spoken of, beside the sentence or in it.
_SYSTEM: Final = r"(?:software|\bapps?\b|appen|system|sistema|logiciel|programm|\bprogram|gestionale|\bERP\b|\bCRM\b|\bcloud\b|tablet|digital|numéri|\bpap(?:er|ier|el)|\bcarta\b|papir|papír|papperet|excel|spreadsheet|planilha|tabell|database|datenbank|\bserver|platt?form|ticket|agenda|whiteboard|planbord|planchette|clipboard|classeur|ordner|\btool|werkzeug|outil|herramienta|strument|ferramenta|verktyg|værktøj|verktøy|narzędzi|nástroj)"

_SWITCHED: Final = late(
    rf"^(?:(?:wir |we |nous |vi )?(?:\w+ ){{0,2}})?(?:overgestapt|overstap|umgestiegen|umstieg|gewechselt|wechsel|moved|switched|migrated|passés?|passage|passati|passaggio|pasamos|cambiamos|paso|passamos|mudamos|bytt|byte|skiftet|skift|przeszliśmy|przejście|přešli|přechod) (?:van|von|from|de|d['’]|da|från|fra|z|ze) (?P<old>{_NAME}) (?:naar|zu|auf|to|à|a|para|till|til|na|do) (?P<tool>{_NAME})",
    re.IGNORECASE,
)
_OTHERS: Final = late(
    r"\b(?:together|zusammen|gemeinsam|ensemble|juntos|conjuntamente|insieme|samen|tillsammans|sammen|wspólnie|razem|společně|gmbh|ltd|limited|llc|sarl|(?-i:AG|AB|NV|BV|B\.V|S\.?r\.?l|ApS|Inc)|sp\. z|s\.r\.o|for (?:our|a) customers?|für (?:unsere|einen) kund\w+|pour nos clients|para nuestros clientes|per i nostri clienti|voor (?:onze )?klanten|para (?:os )?nossos clientes|för våra kunder|for vores kunder|dla (?:naszych )?klientów)\b",
    re.IGNORECASE,
)
# German names that no noun looks like: capitals or figures inside, or an end that few nouns have.
_SHAPED: Final = re.compile(
    r"[A-ZÄÖÜ]{3,}\w*|\w*[a-z][A-Z]\w*|\w*\d\w*|[A-Z]+-[A-Z]\w+|[A-Z][a-z]{2,}(?:[aiuxy]|do|io|to|no|so|lo|ice|soft|box|desk|ware|line|craft|app)"
)
_GERMAN: Final = late(
    r"auto|foto|video|thema|firma|kamera|agenda|villa|info|demo|konto|risiko|tempo|motto|euro|party|hobby|city|mai|juni|juli|taxi|pizza|kita|mensa|praxis|hardware|software|ware|silo|lego|logo|techno|mango|kakao|kino|studio|radio|büro|porto|saldo|skonto|netto|brutto",
    re.IGNORECASE,
)


def is_changed(text: str, headline: str, name: str, language: str, *, is_late: bool) -> bool:
    """Say whether a sentence, or its headline, tells that the firm uses another tool now."""
    if _OTHERS.search(text):
        return False
    told = _sieve().numbers(text)
    return any(_is_told(number, text, headline, name, language, is_late) for number in told)


def is_switched(headline: str, below: str) -> bool:
    """Say whether a headline tells of two tools, the old and the new: "Moved from Sage to Xero".

    What stands ``below`` must speak of a tool, or of what is run with the new one.
    """
    found = _SWITCHED.match(headline)
    if found is None:
        return False
    again = rf"\b{_USING} {_BESIDE}{re.escape(found['tool'])}\b"
    if not (_system().search(f"{headline}. {below}") or re.search(again, below, re.IGNORECASE)):
        return False
    both = found["old"], found["tool"]
    if all(map(people.has_first_name, both)) or any(map(_WHEN.match, both)):
        return False
    return not any(map(towns.is_town, both))


def run_with(text: str, name: str, language: str) -> str:
    """Return what a sentence says to plan, book or record with, empty where it says nothing."""
    if 0 not in _sieve().numbers(text) or _OTHERS.search(text):
        return ""
    for found in _patterns()[0].finditer(text):
        if _is_tool(found["tool"], found["more"] or "", name, language):
            return f"{found['tool']}{found['more'] or ''}"
    return ""


def is_name(words: str, name: str, language: str) -> bool:
    """Say whether capitalised words in the place of a tool may name one."""
    first, space, more = words.partition(" ")
    return _is_tool(first, space + more, name, language)


def without_planning(text: str) -> str:
    """Leave out the verbs of planning with a tool, which elsewhere tell a plan."""
    return _PLANNING.sub(" ", text)


_PLANNING: Final = late(rf"\b(?:{PLANS_WITH}|{_FIRST})\b", re.IGNORECASE)


# A sentence, whether it must say when, and whether something beside it must speak of a tool.
_TOLD: Final = (
    (rf"{_RUNS}[^.!?;:]{{0,60}}?\b{_USING} {_BESIDE}{_TOOL}", True, False),
    (rf"{_RUNS}[^.!?;:]{{0,60}}?{_CALLED}", True, False),
    (rf"{_WORKS}[^.!?;:]{{0,50}}?\b{_USING} {_BESIDE}{_TOOL}", True, True),
    (rf"{_OLD}[^.!?;:]{{0,60}}?{_MOVED}[^.!?;:]{{0,40}}?\b{_INTO} {_BESIDE}{_TOOL}", False, False),
    (rf"{_MOVED}[^.!?;:]{{0,50}}?\b{_INTO} {_BESIDE}{_TOOL}", False, True),
    (rf"{_THING}[^.!?;:]{{0,40}}?{_ARE_IN} (?:\w+ )?\b{_USING} {_BESIDE}{_TOOL}", True, False),
    (rf"{_RUN}[^.!?;:]{{0,60}}?\b{_USING} {_BESIDE}{_TOOL}", True, True),
    (rf"{_TILLS} {_MADE_BY} {_TOOL}", True, False),
)  # fmt: skip


RUN_WITH: Final = _TOLD[0][0]  # what `run_with` finds
_RUN_WITH: Final = 6  # from this row on, what is run says enough


def _is_told(
    number: int, text: str, headline: str, name: str, language: str, is_late: bool
) -> bool:
    _, wants_day, wants_word = _TOLD[number]
    if wants_day and not is_late:
        return False
    if wants_word and not (
        _old().search(text)
        or _system().search(f"{headline}. {text}")
        or (number >= _RUN_WITH and _process().search(text))
    ):
        return False
    return any(
        _is_tool(found["tool"], found.groupdict().get("more") or "", name, language)
        or (found.re.groupindex.get("more") is None and language == "de")
        for found in _patterns()[number].finditer(text)
    )


def _is_tool(word: str, more: str, name: str, language: str) -> bool:
    """Say whether a word in the place of a tool is a name of none else."""
    if word in name or towns.is_town(word) or _WHEN.match(word) or _is_person(word):
        return False
    if towns.is_town(f"{word}{more}") or _PLACE.search(more):
        return False
    words = [word, *more.split()]
    return language != "de" or any(
        _SHAPED.fullmatch(one) is not None and not _GERMAN.fullmatch(one) for one in words
    )


def _is_person(word: str) -> bool:
    """Say whether a word is a first name, also as Slavic languages bend it: "z Anną"."""
    bent = (word[: -len(end)] + base for end, base in _ENDINGS if word.endswith(end))
    return any(map(people.has_first_name, (word, *bent)))


_ENDINGS: Final = (("ą", "a"), ("ę", "a"), ("ou", "a"), ("em", ""), ("iem", ""), ("om", ""))
_WHEN: Final = late(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:(?:german|english|french|spanish|italian|dutch|polish|welsh|swiss|deutsch|englisch|français|anglais|español|inglés|italiano|inglese|engels|frans|engelska|svenska|dansk|norsk|polski|português|euros?|dollars?|pounds?|francs?|franken|kronor|kroner|oil|öl|gas|gaz|coal|kohle|holz|wood|charbon|diesel|petrol|benzin|electric\w*|elektr\w+|strom|solar|pellets?|water|wasser|heizöl|mazout|gasolio|stroom|olie|olja|olje|ropa|węgiel|christmas|easter|weihnachten|ostern|noël|pâques|navidad|pascua|natale|pasqua|kerst|pasen|natal|páscoa|jul|påsk|påske|santa|summer|winter|spring|autumn|sommer|herbst|frühling|reception|office|head|market|high|church|station|town|street|internet|person|advance|house|post|mail|phone|friends|family|children|visitors|customers)\b|pdf|xml|html|csv|usb|led|sepa|iban|wlan|wifi|dsgvo|gdpr|iso|din|xrechnung|zugferd|covid|deutsch|english|q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|europe|europa)\b",
    re.IGNORECASE,
)


_PLACE: Final = late(
    r" (?:street|road|lane|avenue|square|park|place|house|hall|hill|bridge|county|valley|strasse|straße|weg|platz)$",
    re.IGNORECASE,
)


@lru_cache(maxsize=1)
def _patterns() -> list[re.Pattern[str]]:
    return [re.compile(source, re.IGNORECASE) for source, _, _ in _TOLD]


@lru_cache(maxsize=1)
def _sieve() -> Sieve:
    return Sieve([source for source, _, _ in _TOLD])


@lru_cache(maxsize=1)
def _process() -> re.Pattern[str]:
    return re.compile(PROCESS, re.IGNORECASE)


@lru_cache(maxsize=1)
def _old() -> re.Pattern[str]:
    return re.compile(_OLD, re.IGNORECASE)


@lru_cache(maxsize=1)
def _system() -> re.Pattern[str]:
    return re.compile(_SYSTEM, re.IGNORECASE)

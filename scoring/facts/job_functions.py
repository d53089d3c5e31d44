"""In which function an open position works, also where its title is inflected or a trade's.

Pure. What makes, mends, moves or cooks works in operations; who learns, advises or helps with no
word of what is in no function at all.
"""
# ruff: noqa: E501 - tables of words

import re
from typing import Final

from prospects.normalise import titles
from scoring.facts import job_families, label_model
from scoring.facts.worker_words import WORKERS
from scoring.reading.patterns import late

OTHER: Final = "other"
HANDS: Final = "operations"
LEAST: Final = {OTHER: 0.6, HANDS: 0.8}  # by how much a function that is learned must lead
# The beginnings and ends of words, whatever a language adds to them.
_FUNCTIONS: Final = (
    ("customer_success", r"kundenservice|kundtjänst|kundeservice|klantenservice|service client|atención al cliente|assistenza clienti|atendimento ao cliente|asiakaspalvelu\w*|obsług\w+ klienta|zákaznick\w+|ügyfélszolgál\w+|call[ -]?cent\w+|клиентск\w+"),
    ("finance", r"\w*treuh[aä]nd\w*|mandatsleit\w*|fiduciair\w*|fiduciari\w*|(?:lohn|finanz|bilanz)?buchhalt\w+|bogholder\w*|bokholder\w*|redovisnings\w+|(?:\w+)?ekonom(?:en|er|s)?|boekhoud\w+|księgow\w+|účetn\w+|účtovn\w+|könyvel\w+|contab\w+|comptab\w+|kirjanpit\w+|računovo\w+|knjigovo\w+|λογιστ\w+|λογίστρ\w+|muhasebe\w*|бухгалтер\w*|счетовод\w*|raamatupid\w+|grāmatved\w+|buhalter\w+|salarisadmin\w+|\w*accountants?|payroll|bookkeepers?|steuerfach\w+|lønkonsulent\w*|lönekonsult\w*"),
    ("engineering", r"\w*(?:utveckla|udvikle|utvikle|entwickle)r?\w{0,3}|ohjelmoij\w+|\w*kehittäj\w+|\w*fejleszt\w+|\w*program[mu]?[aáeé]?[td]?or\w*|programist\w*|programozó\w*|\w*programm?i?er\w*|yazılımcı\w*|геолог\w*|программист\w*|програміст\w*|разработчи\w*|розробни\w*|\w*konstrukt(?:eur|ör|ør|or|ér|er)\w*|konštrukt\w+|\w*constructeurs?|\w*ingeni\w+|\w*ingénieu\w+|\w*insinöör\w*|\w*mérnök\w*|inżynier\w*|inžen\w+|inginer\w*|инженер\w*|інженер\w*|mühendis\w*|inžinier\w*|inženier\w*|insener\w*|projektant\w*|progettist\w*|disegnator\w+|dessinat\w+|tekenaars?|suunnittelij\w+|drafts?(?:person|m[ae]n|wom[ae]n)|draughts(?:person|m[ae]n|wom[ae]n)|automaty[kc]\w*|technolog\w*|data scientists?"),
    ("sales", r"verkäuf\w+|\w*sälj\w+|sælger\w*|selger\w*|verko(?:per|opster)\w*|handlow\w+|sprzeda\w+|prodava[čt]\w*|predava[čt]\w*|\w*myyj\w+|\w*edustaj\w+|eladó\w*|értékesít\w+|vânz\w+|prodajal\w+|prodajn\w+|πωλητ\w+|πωλήτρ\w+|satış|продав\w*|продаж\w*|vendit\w+|commess[oaei]|dependient[ea]s?|vendeu(?:r|se)s?|vended[oa]\w*|ekspedient\w*|\w*butiksbitr\w+|shop assistants?|przedstawiciel\w*|commercia(?:le?s?|ux)|comercia(?:l|les|is)|cashiers?|kasjer\w*|cajer[oa]s?|export\w*|eksport\w*|esportazion\w+|exporta(?:ção|ción|tion)\w*|vývoz\w*|pārdevēj\w*|pardavėj\w*|müüja\w*"),
    ("hr", r"kadr\w+|personalreferent\w*|personalsachbearb\w+|rekryterare"),
    ("design", r"\w*design\w+|\w*grafi(?:ker|kerin|k|co|ci|sta|ste|k[aó]w?)\w{0,3}|diseñador\w*|graphistes?|vormgever\w*|formgivare|tasarımcı\w*|дизайнер\w*|dizainer\w*|dizaj[nm]\w+"),
)  # fmt: skip
_BY_WORD: Final = tuple(
    (name, late(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE))
    for name, pattern in (*_FUNCTIONS, *job_families.FAMILIES)
)
# Those that are trained, lead, or are told by their place alone.
_OF_NONE: Final = late(
    r"(?:nurs|pfleg|kranken|\w*[aä]rzt|doctor|doktor|léka|lekar|lékař|médic|medic|infirm|enferm|sygepl|sykepl|\w*sköter|verpleeg|verzorg|sestr|ápol|orvos|hoitaj|lääkär|νοσηλ|ιατρ|hemşire|медс|врач|лікар|лекар|slaugyt|gydyt|pharm|farm|apothek|teach|lehr|ensei|profes|tutor|docent|leraar|lärar|lærer|nauczyc|lektor|učitel|tanár|opetta|учител|вчител|öğretmen|mokyt|skolot|õpeta|format|assist|asist|auxil|secret|secrét|sekret|segret|recep|récep|rezep|titkár|administr|architekt|architect|manager|direct|consult|konsult|konsulent|berat|\w*berater|conseil|advis|advies|specialist|spezial|specjalist|espec|analy|anali|coord|koord|student|praktik|intern|train|apprent|aprend|stag|tiroc|estagi|becari|azubi|auszubild|lernend|lehrling|lärling|lærling|leerling|alternan|mitarbeiter|\w*medewerk|\w*medarbe|pracowni|pracovn|employ|impieg|empregad|angestell|\w*angestellt|munkatárs|työntek|radni|delav|darbiniek|darbuot|сотрудн|\w*responsable|responsab|agent|execut|represent|eleman|personel|temsilci|uzman|danışman|staff|sachbearb|\w*sachbearbeiter|clerk|employé|optic|optik|akust|therap|terapeut|friseu|hair|coiff|peluq|parruc|frisör|frisør|kapper|fryzj|kadeř|fodrász|kampaa|kosmet|esthét|estet)\w*",
    re.IGNORECASE,
)
_WORD: Final = late(r"[^\W\d_][^\W\d_-]+(?:-[^\W\d_]+)*")


def function(title: str) -> str:
    """Return the function that a title works in, ``OTHER`` where it tells none.

    What is learned speaks where the rules are silent, and surer against hands of any sort.
    """
    told = _by_rule(title)
    if told not in LEAST:
        return told
    return label_model.function(title, LEAST[told]) or told


def _by_rule(title: str) -> str:
    if told := titles.function(title):
        return told
    words = [word for word in _WORD.findall(title) if not _OF_NONE.fullmatch(word)]
    if _OUTSIDE.match(title):
        return HANDS  # a fitter works in the field, too
    for name, pattern in _BY_WORD:
        if pattern.search(title):
            return name
    is_trade = any(map(_is_trade, words)) or any(_HANDS.fullmatch(_first(one)) for one in words[:1])
    is_trade = is_trade or _HELPS.match(title) is not None
    return HANDS if is_trade else OTHER


# "Auxiliar de cozinha": a hand in what is made or served.
_HELPS: Final = late(
    r"(?:auxiliar|ayudante|ajudante)(?:es)? de (?!biblio|educa|creche|sala|ensino|vo[ol]|vuelo|just|escrit|ofic|direc)\w+|aiuto [^\W\d_]+|aide-[^\W\d_]+ier\w*",
    re.IGNORECASE,
)


def _is_trade(word: str) -> bool:
    return any(one.fullmatch(part) for part in {word, _first(word)} for one in WORKERS.values())


def _first(word: str) -> str:
    """Return the first part of a double name: "chaudronnier-soudeur"."""
    return word.partition("-")[0]


_OUTSIDE: Final = late(
    r"\w*(?:monteur|monteurin|techniker|technikerin|technicus|mechaniker|mechanikerin|elektriker|elektrikerin|monteu[rs]e?|installateur)\w*\b.{0,40}\b(?:au(?:ß|ss)endienst|buitendienst)\b",
    re.IGNORECASE,
)


_HANDS: Final = late(rf"(?!{job_families.OTHERS})(?:{job_families.HANDS})", re.IGNORECASE)

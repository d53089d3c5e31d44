"""Whether people whom a sentence counts are served, met or taught, and work for somebody else.

Pure. "We cook for 1,200 employees", "member of a group with 400 staff", "in the valley 900 people
work", "with its 640 employees the city trusts us": none of them is a head-count of one's own.
"""
# ruff: noqa: E501 - tables of words

import re
from typing import Final

from scoring.reading.company import Company
from scoring.reading.patterns import late

MAX_BEFORE: Final = 120  # characters of a clause before a number
# "Together with our 44 employees": whoever they are with.
_OURS: Final = late(
    r"\b(?:our|unser\w*|nos|nuestr[oa]s|nostr[ie]|noss[oa]s|onze|våra|vores|våre|nasz\w+|naš\w+) (?:[^\W\d]+ )?$",
    re.IGNORECASE,
)
# Prepositions of whom something is for, right before the number.
_FOR: Final = late(
    r"(?<!\w)(?:for|für|pour|para|per|voor|för|dla|pro) (?:(?:about|around|over|more than|some|all|the|rund|etwa|über|mehr als|alle|plus de|environ|más de|unos|oltre|circa|mais de|cerca de|ruim|ongeveer|meer dan|omkring|cirka|over|około|ponad|asi|přes) )?$",
    re.IGNORECASE,
)
_JOBS: Final = late(
    r"\b(?:\w*arbeit\w*|jobs?|work\w*|home|room|space|employer|emplois?|travail|postes?|lavoro|posti|trabajo|empleos?|puestos|trabalho|empregos?|werk\w*|banen|arbete\w*|arbejde\w*|arbeid\w*|miejsc\w*|prac[ay])\b",
    re.IGNORECASE,
)
# What is done to people, by "us" or others; no firm has them by it.
_DONE: Final = late(
    r"\b(?:cook\w*|cater\w*|feed\w*|fed|train\w*|teach\w*|taught|coach\w*|insur\w+|pay(?:roll)?\b|serv(?:e|es|ing|ed)|treat\w*|dress\w*|equip\w*|advis\w+|onboard\w*|survey\w*|test(?:ed|ing)?|vaccinat\w+|welcom\w+|host\w*|support\w*|help\w*"
    r"|koch\w+|verpfleg\w+|versorg\w+|beköstig\w+|schul(?:en|t|ten)|unterricht\w+|versicher\w+|rechn\w+|betreu\w+|berat\w+|beliefer\w+|einkleid\w+|kleid\w+|begrüß\w+|beförder\w+|befrag\w+|impf\w+|behandel\w+"
    r"|cuisin\w+|nourri\w+|form(?:ons|e|ent|é)|assur(?:ons|e|ent)|habill\w+|accueill\w+|accompagn\w+|soign\w+|gér(?:ons|e|ent)"
    r"|cocin\w+|aliment\w+|aseguram\w+|vestimos|atend\w+|capacit\w+|acompañ\w+|form(?:amos|iamo|a|ano)|gestiam\w+|cucin\w+|serviam\w+|nutriam\w+|assicuriam\w+|vestiam\w+|accompagn\w+|cozinh\w+|servim\w+|segur\w+|vestimos|trein\w+|alimentam\w+"
    r"|kok(?:en|t)|bedien\w+|verzorg\w+|opleid\w+|trainen|verzeker\w+|kleden|vervoer\w+|begeleid\w+|serverar|utbildar|försäkrar|klär|tränar|underviser|uddanner|forsikrer|klæder|lærer|karmi\w+|szkol\w+|ubezpiecz\w+|obsług\w+|vaří\w*|školí\w*|pojišť\w*|obsluhuj\w*)\b(?: (?!(?:has|have|had|employs?|employing|haben|hat|sind|beschäftig\w+|zählt|emploie|compte|comptons|avons|a|conta|contiamo|ha|abbiamo|impiega|tiene|tenemos|cuenta|contamos|emplea|tem|temos|emprega|hebben|heeft|telt|har|sysselsätter|beskæftiger|ma|mamy|zatrudnia|má|máme|mit|with|avec|con|com|met|med|von|by|on|at|from|in)\b)[^\W\d]+){0,2} $",
    re.IGNORECASE,
)
_WITH: Final = late(
    r"\b(?:members? of|part of|together with|along with|belongs? to|mitglied\w*|teil (?:de[rs]|von)|gehör\w+ zu\w*|zusammen mit|gemeinsam mit|membre d\w*|ensemble avec|fait partie|faisons partie|miembro de|junto (?:con|a)|parte de|socio di|insieme (?:a|con)|part[ei] del\w*|facciamo parte|membro d\w+|juntamente com|junto com|fazemos parte|lid van|onderdeel van|deel uit van|samen met|samenwerk\w* met|medlem(?:mar)? (?:i|av|af)|del av|en del af|tillsammans med|sammen med|razem z|częścią|należ\w+ do|spolu s|součástí)\b[^,;:.]*$",
    re.IGNORECASE,
)
_AREA: Final = late(
    r"(?<!\w)(?:in|im|inside|across|throughout|dans|en|nel|nella|nell['’]|no|na|i|w|ve?) ?(?:the|this|our|der|dem|unserem|unserer|le|la|l['’]|ce|cette|notre|el|este|nuestr[oa]|questa|nostr[oa]|a|o|nossa|nosso|de|het|onze|den|det)? ?(?:whole |ganzen |entire )?(?:valley|town|village|city|region|county|country|industry|sector|business park|estate|trade|tal|stadt|ort|dorf|\w*gewerbepark|\w*industriegebiet|landkreis|branche|gemeinde|vallée|ville|village|région|commune|zone industrielle|secteur|filière|valle|città|paese|regione|distretto|zona industriale|settore|comune|pueblo|ciudad|región|comarca|polígono|cidade|vila|aldeia|região|concelho|setor|stad|dorp|regio|streek|gemeente|dalen|staden|bygden|kommunen|branschen|byen|bygda|dolinie|mieście|gminie|regionie|branży|městě|údolí|obci|kraji)(?!\w)",
    re.IGNORECASE,
)
_THEIRS: Final = late(
    r"(?<!\w)(?:with (?:its|their|his|her)|mit (?:seinen|ihren)|avec (?:ses|leurs)|con (?:sus|i suoi|le sue)|com (?:seus|suas|os seus)|met (?:zijn|haar|hun)|med (?:sina|sine)|ze swoimi|se svými) $",
    re.IGNORECASE,
)
# "A school with a staff of 64 buys from us": one of many, who is no firm like this one.
_ONE_WITH: Final = late(
    r"^(?:an?|one|eine?|une?|una|um|uma|een|ett|et|en) (?P<who>(?:[\w-]+ ){1,4})(?:with|mit|avec|con|com|met|med) (?:(?:a|an|einem|un|una|um|uma|een|en|ett) [\w-]+ (?:of|von|de|di|van|på) )?$",
    re.IGNORECASE,
)
_FIRM: Final = late(
    r"\b(?:company|firm|business|team|crew|staff|family|maker|manufacturer|betrieb|unternehmen|firma|team|familie\w*|entreprise|société|équipe|famille|empresa|equipo|familia|azienda|ditta|impresa|squadra|famiglia|equipa|equipe|família|bedrijf|ploeg|familiebedrijf|företag|virksomhed|bedrift|zespół|tým)\b",
    re.IGNORECASE,
)

# "Empresas con más de 50 empleados" are who it works for.
FOR_OTHERS: Final = late(
    r"\b(?:teams|companies|businesses|firms|organi[sz]ations|empresas|pymes|entreprises|pme|aziende|imprese|unternehmen|betrieben?|firmen|bedrijven|företag|virksomheder|bedrifter|firmy|firm|spółek|equipos|équipes|(?:für|for|pour|para|per|voor|för|dla|pro) (?:\w+ )?(?:unternehmen|betriebe|company|business|entreprise|empresa|azienda)) (?:with|of|from|con|avec|mit|ab|met|med|z|se?|de|von|com|di)\b[^.;]{0,30}$",
    re.IGNORECASE,
)


def are_others(sentence: str, at: int, end: int, company: Company) -> bool:
    """Say whether the people counted from ``at`` to ``end`` of a sentence are not the company's."""
    before = sentence[max(0, at - MAX_BEFORE) : at]
    if _OURS.search(before):
        return False
    if _FOR.search(before) and not _JOBS.search(before):
        return True
    if _DONE.search(before) or _WITH.search(before):
        return True
    if _AREA.search(sentence) and not company.speaks(sentence[: sentence.find(",", end)]):
        return True
    if _THEIRS.search(before):
        return not company.speaks(" ".join(sentence[end:].split()[:MAX_SUBJECT]) + before)
    if FOR_OTHERS.search(before):
        return True
    one = _ONE_WITH.match(sentence[:at])
    return one is not None and not _FIRM.search(one["who"])


MAX_SUBJECT: Final = 6  # words in which a main clause names who it is of

"""Who is dismissed, hired or looked for: a number that such a verb governs is no head-count.

Pure. "Acme varslar 110 medarbetare", "we are hiring 12 people", "reducing our team by 9". A verb
elsewhere in the sentence says nothing of the number: "Since hiring our first engineer in 2001, we
have grown to 120 employees", and the name of "Acme Recruitment" is no verb.
"""
# ruff: noqa: E501 - tables of words

import re
from typing import Final

from prospects.normalise import companies
from scoring.reading.company import Company
from scoring.reading.patterns import late

# What tells how many there are, or begins another part of the sentence, ends the reach of a verb.
_STATES: Final = r"(?:and|who|has|have|had|is|are|employs?|employing|counts?|numbers|und|hat|haben|ist|sind|beschäftigt|beschäftigen|zählt|qui|avons|est|sommes|compt(?:e|ons)|emploie|emploient|réunit|rassemble|regroupe|que|cuenta|contamos|tiene|tenemos|es|somos|emplea|reúne|che|conta|contiamo|ha|abbiamo|siamo|impiega|occupa|tem|temos|emprega|heeft|hebben|telt|is|zijn|och|og|som|har|är|er|sysselsätter|beskæftiger|sysselsetter|ma|mamy|jest|zatrudnia|zatrudniamy|má|máme|zaměstnává|zaměstnáváme)"
_WITH: Final = r"(?:et|with|mit|avec|con|com|met|med|z|s|compan(?:y|ies)|firms?|agency|business|group|platform|team|crew|staff|workforce)"
_OUR: Final = r"(?:our|its|their|unsere[nrm]?|seine[nrm]?|ihre[nrm]?|nos|ses|nuestros|sus|nostri|suoi|nossos|seus|onze|zijn|våra|sina|vores|våre|nasi|naszych)"
_WORD: Final = r"[^\s,;:.!?–—()\d]+"
_DISMISSED: Final = late(
    rf"\b(?:lay(?:s|ing)? off|laid off|dismiss\w*|entlass\w+|entläss\w+|licenci(?:e|ent|er|ons|é|era|ement)|supprim\w+|despid\w+|licenzi(?:a|ano|amo|are|ato|erà)|demit(?:e|iu|ir|iram)|ontsla\w+|varsl\w+|säg(?:er|s|a) upp|avskeda\w*|permitter\w*|afskedig\w*|fyrer|sier opp|nedbeman\w*|zwaln\w+|zwolni\w+|propoušt\w+|propust\w+|irtisano\w*|irtisan\w+|lomaut\w+|elbocsát\w*)(?: (?!{_STATES} ){_WORD}){{0,8}} ?$",
    re.IGNORECASE,
)
_SOUGHT: Final = late(
    r"\b(?:hir(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|looking for|seek(?:s|ing)?|add(?:s|ed|ing)?|cut(?:s|ting)?|suche[nt]?|streich(?:t|en)|recrut(?!ement|amento|eur|ador)\w+|embauch\w+|cherch(?:e|ent|ons|er)|contrat(?:a|ar|ará|amos|an|am)|busca(?:mos|n|r)?|assum(?:e|erà|iamo|ere|ono)|cerc(?:a|hiamo|ano)|procura(?:mos|m|r)?|zoek(?:t|en)|rekryterar|rekrytera|söker|søger|søker|anställer|ansetter|ansætter|zatrudni(?:ła|ło|ł|li|my|liśmy)|szuka(?:my)?|poszukuj\w+|hled(?:á|áme|ají)|přij(?:me|meme|mou|ali|al)|palkkaa\w*|hae(?:mme|taan)|keres(?:ünk|nek)?)"
    rf"(?: (?!(?:{_STATES}|{_WITH}|{_OUR}) ){_WORD}){{0,3}} ?$|\bstell(?:e|t|en|te|ten) (?:(?!(?:mit|mithilfe) )\w+ )?$",
    re.IGNORECASE,
)
_BY: Final = late(
    rf"\b(?:reduc\w+|cut(?:s|ting)?|shr[aiu]nk\w*|grow[ns]?|growing|grew|increas\w+|expand\w*|reinforc\w+|haben|hat|verkleiner\w+|reduzier\w+|verringer\w+|erhöh\w+|verstärk\w+|vergrößer\w+)(?: {_WORD}){{0,4}} (?:by|um) $",
    re.IGNORECASE,
)


def is_changed(before: str, company: Company) -> bool:
    """Say whether the words before a number lead to who is dismissed, hired or looked for."""
    name = r"\W+".join(map(re.escape, companies.company_tokens(company.name)))
    told = re.sub(rf"\b{name}\b", " ", before, flags=re.IGNORECASE) if name else before
    told = _SPACES.sub(" ", _ASIDE.sub(" ", told))
    return any(verbs.search(told) for verbs in (_DISMISSED, _SOUGHT, _BY))


_ASIDE: Final = late(r"\([^()]{0,100}\)")
_SPACES: Final = late(r"\s+")

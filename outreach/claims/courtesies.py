"""Whole sentences that take leave or wish well; a word more, and they may state something.

"See you in March." states nothing about anybody, "See you at your new office in Leeds." does.
"""

import re
from typing import Final

_DAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH: Final = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_WHEN: Final = (
    rf"(?:soon|then|there|later|around|tomorrow|{_DAY}|(?:on|this|next) {_DAY}|in {_MONTH}|"
    r"in the new year|(?:this|next) (?:week|month|year)|after the (?:holidays|break|weekend)|"
    r"(?:this|next|in) (?:spring|summer|autumn|fall|winter))"
)
_SENTENCES: Final = (
    rf"(?:see|catch) you(?: {_WHEN})?",
    rf"(?:until|till|speak|talk) {_WHEN}",
    rf"happy (?:{_DAY}|holidays|new year|easter)|merry christmas",
    r"take care|all the best|stay (?:well|safe|warm)|enjoy|good luck(?: with (?:it|everything))?",
    r"(?:have|enjoy) (?:a|an|the|your) "
    r"(?:(?:great|good|nice|lovely|wonderful|relaxing|productive|rest of (?:the|your)) )?"
    rf"(?:day|week|weekend|evening|afternoon|one|holidays?|break|{_DAY}|start (?:to|of) the week)"
    r"(?: ahead)?",
    r"(?:busy|exciting|interesting) times(?: ahead)?",
    r"(?:auf|bis) (?:bald|dann|später|morgen|gleich|demnächst|nächste woche|nächsten monat)",
    r"bis (?:nächsten )?(?:montag|dienstag|mittwoch|donnerstag|freitag)",
    r"alles gute|viel erfolg|frohe (?:ostern|weihnachten|feiertage)",
    r"(?:einen? )?(?:schöne[nrs]?|gute[nrs]?|erholsame[nrs]?) "
    r"(?:tag|woche|wochenende|abend|feierabend|feiertage|restwoche|start in die woche|ostern)",
    r"à (?:bientôt|demain|plus tard|la semaine prochaine|très (?:vite|bientôt))",
    r"bon(?:ne)? (?:journée|semaine|soirée|week-end|weekend|fin de semaine|continuation|courage)"
    r"(?: à vous)?|prenez soin de vous",
    r"hasta (?:pronto|luego|mañana|la (?:semana que viene|próxima(?: semana)?))",
    r"(?:que tenga[sn]? )?(?:un )?(?:buen|feliz) (?:día|fin de semana|viernes|lunes|semana)",
    r"cuídese|cuídate",
    r"a (?:presto|domani|lunedì|la prossima(?: settimana)?)",
    r"buon[oa]? (?:giornata|settimana|serata|lavoro|weekend|fine settimana)(?: a lei)?",
    r"tot (?:snel|ziens|dan|later|morgen|volgende week|binnenkort)",
    r"(?:een )?(?:fijne?|prettige?|goede) (?:dag|week|weekend|avond|dag verder)",
    r"até (?:breve|logo|já|amanhã|[àa] próxima(?: semana)?|para a semana)",
    r"(?:um )?bo[am] (?:dia|semana|tarde|fim de semana|trabalho)",
    r"do (?:zobaczenia|usłyszenia|jutra)",
    r"(?:miłego|dobrego) (?:dnia|tygodnia|weekendu|popołudnia)",
    r"vi ses(?: snart)?|(?:ha en )?(?:bra|fin|trevlig) (?:dag|vecka|helg)",
)
COURTESY: Final = re.compile(rf"(?:{'|'.join(_SENTENCES)})[\s.!,…:)🙂😊-]*", re.IGNORECASE)

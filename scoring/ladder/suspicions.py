"""Column names and cell words of what is written down after a deal was decided.

Names are read as words (`Stage_Change_Date__c` is "stage change date"). `SURE` names are refused
as they are: what they hold cannot be known when a lead comes in. `LIKELY` names lower the bar of
what a column may tell alone. `HONEST` names are let pass: history, plans, the stage of a company.
What notes are called says nothing: leads write comments too. What is written in them does.
Field names as CRM systems export them (Salesforce Opportunity, HubSpot deal properties, Pipedrive
deal fields, Dynamics 365 opportunity) and their translations.
"""

import re
from dataclasses import dataclass
from typing import Final

from scoring.ladder.columns import Kind, words_of


@dataclass(frozen=True, slots=True)
class Suspicion:
    """Why a name or its cells look like something written down later."""

    reason: str
    is_sure: bool


_HONEST = re.compile(
    r"\b(previous|previously|prev|prior|past|former|earlier|historic|historical|poutcome|"
    r"last (year|month|week|quarter|\d+)|before|awards?|"
    r"(funding|company|business|startup|investment|career|project|growth) (stage|phase|status)|"
    r"vorherig\w*|frühere\w*|précédent\w*|anterior\w*)\b"
)
_PLANNED = re.compile(
    r"\b(expected|planned|requested|desired|earliest|latest|target|due|estimated|delivery|start|"
    r"commence|needed|deadline|renewal|geplant\w*|gewünscht\w*|prévu\w*|previst\w*)\b"
)
_SURE: Final = tuple(
    (re.compile(pattern), reason)
    for pattern, reason in (
        (
            r"\b(close|closed|closing|closure|abschlu(ss|ß)\w*|clôture|cloture|cierre|fechamento|"
            r"chiusura|sluit\w*)\b.*\b(date|time|at|on|day|days|month|quarter|year|value|amount|by|"
            r"reason|notes?|comments?|datum|wert|grund|importe)\b|"
            r"\b(date|datum|fecha|data|time|days|weeks|months|tage)\b.*"
            r"\b(close|closed|closing|closure|abschlu(ss|ß)|clôture|cierre|fechamento|chiusura)\b|"
            r"\bclosedate\b|\babschlussdatum\b|\bis ?closed\b|\bclosed (won|lost)\b",
            "is only written when a deal is closed",
        ),
        (
            r"\b(loss|lost|win|won|close|closed|reject\w*|disqualif\w*|unqualif\w*|churn|cancel\w*|declin\w*|dead|"
            r"verlust|absage|ablehnungs?|verlies) ?(reasons?|codes?|grund|reden)\b|"
            r"\breasons? (for )?(loss|losing|win|rejection|closing|churn|cancel\w*|declin\w*)\b|"
            r"\b(verlustgrund|absagegrund|ablehnungsgrund|lostreason|lossreason)\b|"
            r"\bmoti(f|vo)\b.*\b(pert|perd|pérd|rechaz|refus|annul)\w*",
            "is the reason of an outcome, so the outcome was there first",
        ),
        (
            r"\b(won|lost|gewonnen|verloren|perdue?|perdid[oa]|gagnée?|ganad[oa]|ganho|vint[oa]|"
            r"pers[oa])\b(?! (and|property|luggage|items?)\b)",
            "names the outcome itself",
        ),
        (
            r"\b(modified|modification|modstamp|lastmodified\w*|updated|changed|geändert\w*|"
            r"änderung\w*|modifié\w*|modificad[oa]|modificaci[oó]n|modificação|modificat[oa]|"
            r"modifica|gewijzigd|aktualisiert\w*|actualizad[oa])\b",
            "moves whenever the record is touched, also when the deal is closed",
        ),
        (
            r"\b(stage|phase|pipeline|étape|etapa|estágio|fase)\b.*\b(chang\w*|date|duration|days|"
            r"time|since|entered|elapsed|count|history|durée|duraci[oó]n|dauer)\b|"
            r"\b(duration|days|weeks|months|time|elapsed|age|dauer|durée|duraci[oó]n|duração|"
            r"durata)\b.*\b(stage|phase|pipeline|cycle|decision|conversion|étape|etapa|fase)\b|"
            r"\bsales cycle\b",
            "is measured along a deal's way to its end",
        ),
        (
            r"\b(lead|deal|opportunity|opp|sales?|pipeline|lifecycle|funnel|crm|application|"
            r"verkaufs|order|quote|contract) (stage|status|state|phase|disposition|outcome|"
            r"result)\b|\b(stagename|leadstatus|dealstage|lifecyclestage|forecast ?categor\w*)\b",
            "says where a deal stands, at its end: how it ended",
        ),
        (
            r"\b(win|close|closing|deal|success|sales?|conversion|forecast|opportunity) "
            r"(probability|likelihood|chance|confidence|percent)\b|\bprobability\b|"
            r"\b(expected|weighted|forecast) (revenue|amount|value)\b|"
            r"\b(wahrscheinlichkeit|probabilité|probabilidad|probabilidade|probabilità)\b",
            "is set to 0 or 100 % when a deal is closed",
        ),
        (
            r"\b(call|talk|conversation|phone|meeting|contact|gesprächs?|anruf|appel|llamada|"
            r"chiamata)\b.*\b(duration|length|seconds|minutes|dauer|durée|duraci[oó]n|durata)\b|"
            r"\b(duration|length|dauer|durée|duraci[oó]n|durata)\b.*\b(call|talk|conversation|"
            r"meeting|anruf|gespräch\w*|appel|llamada|chiamata)\b|\bgesprächsdauer\b|"
            r"\banrufdauer\b",
            "is known only after the conversation that decided",
        ),
        (
            r"\b(is |was |has )?converted\b|\bconversion (date|time|day|month)\b|\bconvertedon\b|"
            r"\bbecame (a |an )?(customer|client)\b|\bcustomer since\b|\bkunde seit\b",
            "is only written when a lead has become a customer",
        ),
        (
            r"\b(lead|prospect|activity|profile|engagement|behaviou?ral|hubspot|marketo|pardot|"
            r"crm|sales) (quality|profile|rating|scores?|grade|index|rank|temperature|label|"
            r"tags?)\b|\b(leadscore|hubspotscore)\b",
            "is a judgement that is changed while a deal is worked",
        ),
        (
            r"\blast (notable|stage|status|outcome|disposition|result)\b",
            "is overwritten as a deal goes on, also when it ends",
        ),
    )
)
_LIKELY: Final = tuple(
    (re.compile(pattern), reason)
    for pattern, reason in (
        (
            r"^(the )?(duration|dauer|durée|duraci[oó]n|duração|durata|duur)"
            r"( (in )?(s|sec|seconds|min|minutes|hours|days))?$",
            "measures how long something took, and so stands at its end",
        ),
        (
            r"^(stage|status|state|phase|outcome|result|disposition|resolution|decision)"
            r"( (name|code|label|id))?$|\b(disposition|outcome)\b",
            "says how something stands or ended",
        ),
        (r"\b(reasons?|grund|motif|motivo|reden)\b", "gives a reason, often of the outcome"),
        (
            r"\b(invoice|invoiced|payment|paid|refund\w*|commission\w*|purchase|purchased|"
            r"contract (signed|date|number|no|id|value|start)|signed|order (date|id|number|no|"
            r"value|amount|total)|subscription (start|id|date)|onboard\w*|activation|activated|"
            r"rechnung\w*|zahlung\w*|bezahlt\w*|facture|paiement|factura|pago|churn\w*)\b",
            "comes with a sale, not before it",
        ),
        (
            r"\b(final|actual|booked|realized|realised|achieved) (amount|value|revenue|price|"
            r"discount|margin)\b",
            "is a figure of the finished deal",
        ),
    )
)
_LIKELY_MOMENT = re.compile(
    r"\blast (activity|contact\w*|call\w*|touch\w*|meeting|reply|response|interaction|engagement|"
    r"note|e ?mail)\b|\bletzter? (kontakt|aktivität|anruf)\b|\bderni(er|ère) (contact|activité)\b"
)
_OUTCOMES: Final = frozenset(
    [
        "won",
        "lost",
        "closed",
        "converted",
        "rejected",
        "disqualified",
        "dead",
        "churned",
        "signed",
        "qualified",
        "unqualified",
        "accepted",
        "declined",
        "cancelled",
        "canceled",
        "gewonnen",
        "verloren",
        "abgelehnt",
        "gagné",
        "perdu",
        "ganado",
        "perdido",
        "vinto",
        "perso",
        "ganho",
    ]
)
# What is noted after a call or at the end of a deal. Words that also name a source, a wish or a
# temperature (cold, interested in) are none of them.
_CONTACT_WORDS = re.compile(
    r"\b(will revert|ringing|switched off|wrong number|invalid number|(?:not|no longer) interested|"
    r"call(?:ed)? ?back|called|left (?:a )?message|no answer|voice ?mail|not reachable|unreachable|"
    r"not picked|did not (?:pick|answer|reply|show)|no show|lost to|went with|"
    r"closed (?:by|won|lost)|in touch with|signed|po received|kick ?off|"
    r"went (?:silent|cold)|no budget|gone quiet|"
    r"nicht interessiert|kein interesse|nicht erreicht|hat unterschrieben|angerufen|"
    r"pas intéressée?|a signé|messagerie|no interesad[oa]|no contesta|ha firmado|firmato)\b"
)
SPOKEN_SHARE = 0.3  # of the filled rows
SPOKEN_KINDS = 3  # different such notes: one alone may be a wish, such as “call back”


def by_name(name: str, kind: Kind) -> Suspicion | None:
    """Judge a column by what it is called."""
    words = " ".join(words_of(name))
    if _HONEST.search(words):
        return None
    for pattern, reason in _SURE:
        if pattern.search(words):
            return Suspicion(f"its name says that it {reason}", is_sure=True)
    for pattern, reason in _LIKELY:
        if pattern.search(words):
            return Suspicion(f"its name says that it {reason}", is_sure=False)
    if kind in (Kind.DATE, Kind.NUMBER) and _LIKELY_MOMENT.search(words):
        reason = "its name says that it moves with every contact, also after the outcome"
        return Suspicion(reason, is_sure=False)
    return None


def is_planned(name: str) -> bool:
    """Say whether a name speaks of a plan: a day that may honestly lie ahead."""
    return bool(_PLANNED.search(" ".join(words_of(name))))


def names_an_outcome(text: str) -> bool:
    """Say whether a cell names how a deal ended."""
    words = frozenset(words_of(text))
    return bool(words & _OUTCOMES) and len(words) <= 3


def note_of_contact(text: str) -> str:
    """Return the words by which a cell is what somebody notes after having spoken with the lead,
    empty where it has none.
    """
    found = _CONTACT_WORDS.search(text.lower())
    return found.group() if found else ""

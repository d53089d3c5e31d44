"""Whether a person or a number is only mentioned: another body's, a supplier's, a helpline's.

Pure. "Fra kommunen er Berit Kvamme prosjektleder", "a union whose president is Ann Lee", "the dairy
(founded 1887, tel. …)", "Questions about a loan? Call them at …", "in an emergency call 000".
"""
# ruff: noqa: E501 - tables of words

import re
from typing import Final

from scoring.contact import people, towns
from scoring.contact.addresses import block_at
from scoring.facts.fact import home_of
from scoring.facts.thirds import DEPARTMENT
from scoring.reading.company import Company
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late

MAX_BEFORE: Final = 60  # characters before a person or a number
_BODY: Final = r"(?:municipality|council|city|county|government|authority|client|customer|gemeinde|stadt|landkreis|behörde|auftraggeber\w*|bauherr\w*|kunden?|mairie|commune|ville|préfecture|client|maître d['’]ouvrage|ayuntamiento|gobierno|cliente|comune|regione|committente|câmara(?: municipal)?|autarquia|gemeente|provincie|opdrachtgever|kommunen?|regionen|fylkeskommunen|staten|beställaren|kunden|bygherren?|byggherren|oppdragsgiver(?:en)?|gminy|gmina|urzędu|inwestora|obce|města|úřadu|investora|kunnan|kaupungin|tilaajan)"
_OF_BODY: Final = late(
    rf"(?<!\w)(?:from|for|at|with|on behalf of|von|seitens|für|bei|de|du|pour|por|para|del?|dal|dalla|per|da|do|van|voor|från|för|fra|for|hos|ze|za|od|ve|z strony|ze strony)(?: (?:the|der|dem|den|des|la|le|l['’]|el|il|o|a|de|het|side of))? ?{_BODY}(?:s side|s vegne| puolelta)?,?(?: (?:is|was|will be|comes|ist|war|kommt|est|sera|es|será|è|sarà|é|is|är|er|blir|bliver|jest|będzie|je|bude|on))? $",
    re.IGNORECASE,
)
_WHOSE: Final = late(
    r"(?<!\w)(?:whose|of which the|deren|dessen|dont (?:le|la|l['’])|cuy[oa]|(?:il|la) cui|cuj[oa]|wiens|waarvan (?:de|het)|vars|hvis|którego|której|których|jehož|jejíž|jejichž|jonka|joiden) ?(?:[^\W\d_]+ ){0,2}$",
    re.IGNORECASE,
)
# "Them", of whom the sentences before told.
_THEM: Final = late(
    r"(?<!\w)(?:(?:call|phone|ring|contact|reach|ask|email|try) them|(?:rufen|kontaktieren|erreichen) sie (?:sie|ihn|diese[nr]?)|an (?:sie|ihn|diese) (?:direkt|unter)|(?:appelez|contactez|joignez)-(?:les|le|la)|(?:ll[aá]m|cont[aá]ct)[a-z]{1,2}(?:los|las)|(?:chiama|contatta)(?:te|r)?(?:li|le)|bel (?:hen|ze)|contact met hen|(?:ligue|contacte)-(?:lhes|os|as)|(?:ring|kontakta|kontakt) (?:dem|dom)|zadzwoń do nich|zavolejte jim|soita heille)(?!\w)",
    re.IGNORECASE,
)
# Who runs the house or the park that the firm is in.
_HOUSE: Final = late(
    r"(?<!\w)(?:(?:park|estate|building|centre|center|site) (?:administration|management|office)|property manage\w+|hausverwaltung|center-?management|parkverwaltung|gestion (?:du|de la) (?:parc|site|zone|copropriété)|syndic|administraci[oó]n del (?:parque|edificio|centro|fraccionamiento|polígono)|amministrazione (?:del (?:parco|condominio|centro))|administração do (?:parque|edifício|condomínio|centro)|parkmanagement|gebouwbeheer|områdesförvaltning\w*|ejendomsadministration\w*|gårdeier\w*|administracj[ai] (?:parku|budynku|osiedla)|správa (?:areálu|budovy|parku)|isännöitsijä)[^:.;]{0,20}[:,]? ?(?:tel\.?:? ?)?$",
    re.IGNORECASE,
)
# A paragraph with the number of the ambulance has numbers of others beside it.
_EMERGENCY: Final = late(
    r"(?<!\w)(?:emergenc\w+|notfall\w*|notruf\w*|urgences?|emergencias?|emergenza|emergência|nood(?:geval)?|akut\w*|nødstilfælde|nødsfall|nagłych|tísni|hätä\w*)(?!\w)[^.;]{0,40}(?<!\d)(?:112|911|999|000|111|110|144|118|113|061|15)(?!\d)",
    re.IGNORECASE,
)
_IN_BRACKET: Final = late(
    r"(?P<name>[^\W\d_a-zß-öø-ÿ][\w&.'’-]+(?:(?: (?:in|de|di|da|van|of|und|&|i|à|w))? [^\W\d_a-zß-öø-ÿ][\w&.'’-]+){1,5}) \([^()]{0,90}$"
)


def is_of_another(before: str) -> bool:
    """Say whether the words before a person give them to a client, a council or an association."""
    said = before[-MAX_BEFORE:].rpartition("\n")[2]
    return _OF_BODY.search(said) is not None or _WHOSE.search(said) is not None


def is_described(text: str, person: people.Person) -> bool:
    """Say whether a function is an apposition of a tale, or only what somebody becomes.

    "Dave Lennox, a machinist who …", "Jon Arne" of "Jon Arne Bruland blir anleggsleder".
    """
    if not person.title or person.title_start < person.end:
        return False
    said = text[person.end : person.title_start + len(person.title)]
    return _ARTICLE.match(said) is not None or _BECOMES.match(person.title) is not None


_ARTICLE: Final = late(
    r", (?:an?|une?|ein(?:e[rnms]?)?|un['’]|una|um|uma|een|en|ett|et) [a-zß-öø-ÿ]", re.IGNORECASE
)
_BECOMES: Final = late(
    r"[^\W\d_a-zß-öø-ÿ][\w'’-]+ (?:becomes|became|is becoming|will be|wird|wurde|devient|deviendra|será|diventa|sarà|wordt|werd|blir|bliver|blev|ble|zostaje|zostanie|został[ao]?|se stává|bude|tulee)(?!\w)"
)


def trimmed(title: str) -> str:
    """Leave out the verb of a clause behind a function, and the label of the number behind it."""
    return _LABELS.sub("", _DOES.sub("", title))


# "Head chef, cooks since 2022": the verb behind a comma; "Owner Direct" before a number.
_DOES: Final = late(
    r", (?:cooks|works|runs|leads|is|has been|joined|kocht|arbeitet|leitet|führt|ist|betreut|cuisine|travaille|dirige|gère|est|cocina|trabaja|lleva|está|cucina|lavora|guida|segue|è|kookt|werkt|leidt|is|cozinha|trabalha|está|lagar|arbetar|jobbar|leder|är|arbejder|er|jobber|lager|gotuje|pracuje|prowadzi|jest|vaří|vede|je|työskentelee|johtaa)$",
)
_LABELS: Final = late(
    r"(?<=[^\W\d_]) (?:Direkt|Direct|Directo|Diretto|Direto|Durchwahl|Telefon|Telephone|Phone|Téléphone|Teléfono|Telefono|Telefone|Telefoon|Mobile?|Mobil|Handy|Móvil|Cellulare|Mobiel|Telemóvel|Tel\.?|Tél\.?|Tlf\.?|Puh\.?|E-?[Mm]ail)$"
)


def is_theirs(page: SitePage, company: Company, at: int) -> bool:
    """Say whether a sentence sends the reader by a number to those of whom it told before."""
    block = block_at(page, at)
    said = page.lined[max(block.start, at - MAX_BEFORE) : at].rpartition("\n")[2]
    told = _THEM.search(said) or _HOUSE.search(said)
    return told is not None and not company.is_own(said[told.end() :])


def is_doubtful(page: SitePage, company: Company, at: int) -> bool:
    """Say whether a number is in brackets behind a stranger's name, or beside the ambulance's.

    On a page for contacts it is not: brackets there are behind branches and hours.
    """
    if home_of(page) in {"contact", "imprint"}:
        return False
    block = block_at(page, at)
    if _EMERGENCY.search(page.text, block.start, at):
        return not company.is_own(page.text[block.start : at])
    line = page.lined[max(block.start, at - MAX_BRACKET) : at].rpartition("\n")[2]
    told = _IN_BRACKET.search(line)
    return told is not None and _is_stranger(told["name"], company)


MAX_BRACKET: Final = 180


def _is_stranger(name: str, company: Company) -> bool:
    words = name.split()
    is_own = company.is_own(name) or company.closes(name) or DEPARTMENT.search(name)
    is_known = people.has_first_name(name) or any(map(towns.is_town, words[-1:]))
    return not (is_own or is_known)

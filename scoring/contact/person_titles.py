"""Words and phrases that say what somebody does: "Director", "Leiterin Einkauf", "chef d'atelier".

Pure. For ``people``, who finds the names beside them.
"""
# ruff: noqa: E501 - tables of patterns

import re
from typing import Final

from prospects.normalise import titles
from scoring.contact.chiefs import CHIEF, LEADS
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare

MAX_TITLE: Final = 70

TITLE_WORD = late(
    r"\b(?:(?!projekt|ein|an|ab|be|um|weiter|über)\w{0,20}leitung|vorarbeiter(?:in)?|polier(?:in)?|conduct(?:eur|rice)(?= de)|contremaître|patron(?:ne)?|capo(?:cantiere|officina|squadra|reparto|sala|turno|barca)?|capataz|encargad[oa]|encarregad[oa]|forewoman|voorman|werkbaas|brygadzist(?:k?a)|majster|förman|formand|formann|verkmästare|værkfører|arbetsledare|arbeidsleder|esimies|mistr|horlog\w+|ébéniste|menuisière?|boulang\w+|présidente|co-?fondat(?:eur|rice)|ingénieur|mestre|operations|sales|trésori\w+|buchhaltung|verkauf|vertrieb|einkauf|verwaltung|personal|kundendienst|empfang|sekretariat|bogholder|serviceleder|ennolog\w*|(?:vice)?direttore|directora|jefe|vezető\w*|műhelyvezető|\w{3,18}vezető|υπεύθυν\w+|директор(?:ка)?|головн\w+|owner|founder|president|director|manager|chief|ceo|cfo|cto|coo|cmo|chair(?:man|woman|person)?|partner"
    r"|investor|principal|secretary|treasurer|head|vp|architect|engineer|designer|developer|consultant|agent"
    r"|broker|realtor|attorney|lawyer|solicitor|accountant|editor|producer|coordinator|officer"
    r"|administrator|assistant|associate|supervisor|carpenter|painter|plumber|electrician|trustee"
    r"|chef|photographer|teacher|professor|advisor|adviser|analyst|specialist|representative"
    r"|installer|bookkeeper|technician|mechanic|machinist|brewer|roofer|joiner|superintendent|supt|estimator|foreman|receptionist|dentist|hygienist|physician|nurse"
    r"|(?:vize)?präsident(?:in)?|vorsitzende[rn]?|voorzitter|geschäftsführer(?:in)?|inhaber(?:in)?|vorstand|leiter(?:in)?|prokurist(?:in)?|gesellschafter(?:in)?"
    r"|directeur|directrice|(?:co-?)?gérante?|président|fondateur|responsable|director[a]|gerente|socio|fundador"
    r"|amministratore|titolare|direttore|presidente|direttrice|responsabile|directeur|eigenaar|oprichter"
    r"|zaakvoerder|administrador|sócio|(?:wice)?prezes(?:ka)?|członek zarządu|członkini zarządu|przewodnicząc[ya]|başkanı?|dyrektor|właściciel(?:ka)?|szef(?:owa)?|chefin|ägare|vd|direktør|toimitusjohtaja"
    r"|experte?|ingénieure?|ingenieur(?:in)?|juriste?|jurist(?:in)?|avocate?|notaire|associée?|comptable|secrétaire|assistante?|conseill(?:er|ère)|chargée? d\w*"
    r"|développeu(?:r|se)|developpeu(?:r|se)|programador[a]?|desarrollador[a]?|advokat(?:sekretær)?|advocaat|rechtsanwalt|rechtsanwältin|anwältin|steuerberater(?:in)?|tierarzt|tierärztin|zahnarzt|zahnärztin|techniker(?:in)?|architekt(?:in)?|berater(?:in)?|verkäufer(?:in)?|buchhalter(?:in)?|werkstudent(?:in)?|sekretär(?:in)?"
    r"|adviseur|monteur|verkoper|projectleider|bedrijfsleider|mede-eigenaar|mede-oprichter|vennoot|hoofd|directie"
    r"|ingeniero|ingeniera|abogad[oa]|asesora?|gerencia|jef[ae]|encargad[oa]|propietari[oa]|dueñ[oa]|administradora|vendedora?|engenheir[oa]|advogad[oa]|diretora?|gerente|coordenadora?|fundadora|analista|veterinári[oa]"
    r"|avvocato|ingegnere|geometra|architetto|consulente|fondatore|fondatrice|socia|legale rappresentante|impiegat[oa]|segretari[oa]"
    r"|grundare|grunnlegger|medgrundare|delägare|projektledare|projektleder|prosjektleder|säljare|selger|daglig leder|styreleder|ordförande|avdelingsleder|verksmester|arkitekt|konsulent|ekonomiansvarig|kundansvarig|montør|tandläkare|tannlege|indehaver|direktör|salgschef|platschef|verkstadschef"
    r"|kuchař(?:ka)?|vedoucí(?: \w{3,20})?|ordförande|mester|chair|chairperson|controller|bursar|registrar|enólogo|enóloga|gerência|governanta|higienista|médic[oa]|implantólog[oa]|cirujan[oa]"
    r"|müdürü?|genel müdür|director general|administratorul|vezérigazgató|ügyvezető"
    r"|kierownik|specjalista|specjalistka|wspólnik|współwłaściciel|założyciel|inżynier|jednatel(?:ka)?|konateľ(?:ka)?|ředitel(?:ka)?|riaditeľ(?:ka)?|majitel(?:ka)?|zakladatel(?:ka)?|obchodní zástupce|manažer(?:ka)?|manažér(?:ka)?|účetní)\b"
    # Croatian, Serbian and Slovene, Greek, Romanian, Bulgarian, Russian and Ukrainian, Baltic.
    r"|\b(?:direktor(?:ica|ka)?|(?:su)?vlasni(?:k|ca)|(?:su)?osnivač(?:ica)?|(?:so)?ustanovitelj(?:ica)?|voditelj(?:ica)?|rukovodi(?:lac|telj|teljica)|upravitelj(?:ica)?|ravnatelj(?:ica)?|predsje?dni(?:k|ca)|tajni(?:k|ca)|računovo(?:đa|tkinja)|komercijalist(?:ica)?|savjetni(?:k|ca)|inženjer(?:ka)?|menadžer(?:ica|ka)?|šef(?:ica)?|poslovođa|vodja"
    r"|διευθυντ(?:ής|ρια)|διευθύντρια|διευθύν(?:ων|ουσα)|σύμβουλος|προϊσταμέν(?:ος|η)|προϊστάμεν(?:ος|η)|μηχανικός|(?:αντι)?πρόεδρος|(?:συν)?ιδρυτ(?:ής|ρια)|ιδρύτρια|λογιστής|λογίστρια|γραμματέας|τεχνικός|ιδιοκτ(?:ήτης|ήτρια)|διαχειριστής|διαχειρίστρια|αρχιτέκτον(?:ας|ισσα)"
    r"|directoare|(?:co)?fondato(?:r|are)|inginer[ăe]?|contabil[ăe]?|coordonato(?:r|are)|consilier[ăe]?|responsabilă|președinte"
    r"|управител(?:ка)?|ръководител(?:ка)?|счетоводител(?:ка)?|инженер(?:ка)?|собствени(?:к|чка)|основател(?:ь|ка|ница)?|мениджър(?:ка)?|началник|начальник|руководитель|бухгалтер(?:ка)?|менеджер(?:ка)?|інженер(?:ка)?|засновни(?:к|ця)|власни(?:к|ця)|керівни(?:к|ця)"
    r"|\w{2,20}juht|juhataja|raamatupidaja|direktor[se]|vadītāj[sa]|grāmatved(?:is|e)|īpašnie(?:ks|ce)|dibinātāj[sa]|valdes (?:priekšsēdētāj[sa]|locekl(?:is|e))|direktor(?:ius|ė)|vadov(?:as|ė)|savinink(?:as|ė)|įkūrėj(?:as|a)|vadybinink(?:as|ė)"
    r"|\w{0,18}igazgató(?:nő|helyettes)?|tulajdonos|alapító|könyvelő|\w{0,18}mérnök|yrittäjä|perustaja|kirjanpitäjä|\w{0,18}insinööri|\w{3,18}stjóri|dyrektorka|prezeska|księgow[ay]|administrat(?:eur|rice))\b"
    # "Serviceberater", "Automobilkauffrau": the trade ends a compound.
    r"|\b\w{3,20}(?:inhaber(?:in)?|direktør|direktör|direktor(?:in)?|chef|sjef|leder|fører|leider|ledare|johtaja|päällikkö|vastaava|ansvarlig|ansvarig)\b"
    r"|\b\w{2,24}(?:berater|leiter|meister|mechatroniker|mechaniker|techniker|kaufmann|manager|entwickler|ingenieur|verkäufer|betreuer|planer|gestalter|referent)(?:in)?\b|\b\w{2,24}kauffrau\b",
    re.IGNORECASE,
)


_WORD: Final = Rare(TITLE_WORD)
# "Partner Dell Technologies" is a badge, "Der Chef" what a customer calls somebody.
_PARTNER_OF = late(r"^\W*(?:(?i:partner) [A-Z]|(?i:der|die|das|el|il|het) )")
# "Be our partner", "your partner for gift cards", "becomes president".
NO_TITLE = late(
    r"\bc/o\b|\b(?:until|till|jusqu['’](?:en|à)|hasta|até|be|becomes?|became|join|meet|our|your|ihr|votre|su|il vostro|uw|onze|unsere?r?|we|notre|nos|nuestr[oa]s?|noss[oa]s?|vår|vores)\b",
    re.IGNORECASE,
)


# The words that join a title's: small in it, and none of them tells what somebody does.
_LINKS: Final = frozenset((
    "de", "la", "le", "les", "du", "des", "of", "the", "and", "et", "y", "e", "und", "für", "der", "di",
    "del", "della", "dei", "da", "do", "dos", "van", "het", "en", "og", "och", "i", "för", "for", "à",
))  # fmt: skip


_ROMANCE: Final = frozenset(("de", "du", "des", "del", "della", "di", "da", "do", "dos"))


def is_function(word: str) -> bool:
    """Say whether a word is one of functions: "Director", "Inhaberin"."""
    return _WORD.may_stand_in(word) and TITLE_WORD.fullmatch(word) is not None


def has_function(name: str) -> bool:
    """Say whether a word of functions stands in a name."""
    return _WORD.search(name) is not None


def title_in(line: str) -> str:
    """Return the job title a line is or begins with; empty where it is a sentence.

    Of several between commas that are none together, one that leads: "Treuhänderin, Inhaberin".
    """
    if found := _title(line):
        return found
    pieces = [piece.strip() for piece in line.split(",")]
    is_list = len(pieces) > 1 and not any(map(_IS_ASIDE.match, pieces[1:]))
    told = [one for one in map(_title, pieces) if one] if is_list else []
    if not told or not (_title(pieces[0]) or titles.is_title(pieces[0]) or _is_leading(told[0])):
        return ""
    return next(filter(_is_leading, told), told[0])


# "…, dad of four": somebody's life, not what somebody does.
_IS_ASIDE: Final = late(
    r"(?!sinds|seit|since|depuis|desde|dal|sedan|siden|od )[a-zß-öø-ÿ][^ ]* [^ ]"
)


def _is_leading(title: str) -> bool:
    return CHIEF.fullmatch(title) is not None or LEADS.fullmatch(title) is not None


def _title(line: str) -> str:
    if not _WORD.may_stand_in(line) or NO_TITLE.search(line) or _PARTNER_OF.search(line):
        return ""
    title = re.split(r",? (?:at|from|who|is|was|has|and I|bei|chez|chargée?) |[\n:]", line)[
        0
    ].strip(" ,-–")
    head = re.split(r", (?=[A-Z])", title)[0]
    title = head if TITLE_WORD.search(head) else title
    words = title.split()
    if words and words[0] in _LINKS:
        return ""
    if not 1 <= len(words) <= 8 or len(title) > MAX_TITLE or not TITLE_WORD.search(title):
        return ""
    # "Directeur de la production", but "Managing Director, dad of four".
    telling = words if "," in title else [word for word in words if word not in _LINKS]
    if title[0].islower() and len(telling) > 3:
        return ""
    small = sum(word[0].islower() for word in telling)
    is_title = titles.is_title(title) or bool(TITLE_WORD.fullmatch(words[-1]))
    is_title = is_title or CHIEF.fullmatch(title) is not None
    # "Coordenadora de exames": what one does stands first.
    is_led = len(words) > 2 and words[1] in _ROMANCE and TITLE_WORD.fullmatch(words[0])
    is_title = is_title or bool(is_led) or (len(words) <= MAX_LED and _LED.match(title) is not None)
    is_short = small <= max(2, len(words) // 2) or bool(is_led)
    return title if is_title and is_short else ""


MAX_LED: Final = 3  # words of a title whose first says what somebody is
# "chef werkplaats", "Leiter Revision", "kierownik produkcji".
_LED: Final = late(
    r"(?:chef|hoofd|leiter(?:in)?|kierowni(?:k|czka)|dyrektor(?:ka)?|vedoucí|vedúc[ia]|ředitel(?:ka)?|riaditeľ(?:ka)?|šef(?:ica|ová)?|responsabile|responsable|responsável|jefe|encargad[oa]|voditelj(?:ica)?|vodja) [^\W\d_]",
    re.IGNORECASE,
)

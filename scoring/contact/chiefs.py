"""Functions that head a company, in the languages that sites are written in."""
# ruff: noqa: E501 - tables of words

import re
from typing import Final

from scoring.reading.patterns import late

_FIRST: Final = (
    r"(?:ceo|chief executive(?: officer)?|managing (?:director|partner)|executive director|president|head ?(?:teacher|master|mistress)|owner|proprietor"
    r"|geschäftsführende[rn]? (?:gesellschafter|direktor|vorstand)(?:in)?|geschäftsführer(?:in)?|geschäftsführung|geschäftsleiter(?:in)?|vorstandsvorsitzende[rn]?|(?:praxis|betriebs|firmen)?inhaber(?:in)?|geschäftsleitung"
    r"|(?:co-?)?propriétaire|gérante?|pdg|présidente?(?:[- ]directeur général|[- ]directrice générale)?|directeur général|directrice générale"
    r"|director(?:a)? (?:general|gerente|ejecutiv[oa])|gerente(?: general)?|consejer[oa] delegad[oa]|administrador(?:a)?(?: únic[oa])?|propietari[oa]|dueñ[oa]"
    r"|amministrat(?:ore|rice) (?:delegat[oa]|unic[oa])|direttore generale|direttrice generale|titolare"
    r"|algemeen direct(?:eur|rice)|directeur[- ]eigenaar|eigena(?:ar|res)|zaakvoerder|sóci[oa][- ]gerente|sóci[oa][- ]diretora?|diretora?[- ](?:geral|presidente|executiv[oa])"
    r"|vd|verkställande direktör|innehavare|administrerende direktør|adm\.? dir(?:\.|ektør)?|direktør|indehaver|daglig leder|toimitusjohtaja"
    r"|prezes(?: zarządu)?|właściciel(?:ka)?|jednatel(?:ka)?|konateľ(?:ka)?|generální ředitel(?:ka)?|generálny riaditeľ|majitel(?:ka)?|ügyvezető(?: igazgató)?|vezérigazgató"
    r"|director general|directoare generală|genel müdür|διευθύνων σύμβουλος|διευθύνουσα σύμβουλος|(?:генеральн(?:ий|а|ый) )?директор(?:ка)?"
    r"|administrat(?:eur|rice) délégué?e?|afgevaardigd bestuurder|gedelegeerd bestuurder|fondatrice dirigeante|dirigeante?"
    r"|(?:generaln[ia] |izvršn[ia] |glavn[ia] )?direktor(?:ica|ka)?|predsjedni[kc]a? uprave|predsedni[kc]a? uprave|vlasni(?:k|ca)|zakonit[ia] zastopni[kc]a?|director executiv|directoare executivă|director general(?:ă)?"
    r"|tegevjuht|juhatuse (?:liige|esimees)|valdes priekšsēdētāj[sa]|valdes locekl(?:is|e)|direktor[se]|(?:general(?:inis|inė) )?direktor(?:ius|ė)|savinink(?:as|ė)|īpašnie(?:ks|ce)"
    r"|γενικός διευθυντής|γενική διευθύντρια|ιδιοκτ(?:ήτης|ήτρια)|διαχειριστ(?:ής|ρια)|πρόεδρος|управител(?:ка)?|изпълнителен директор|изпълнителна директорка|собствени(?:к|чка)|власни(?:к|ця)"
    r"|framkvæmdastjóri|forstjóri|tulajdonos|yrittäjä|dyrektor (?:generaln[ya]|zarządzając[ya])|대표(?:이사)?|최고경영자(?:\(CEO\))?|代表取締役(?:社長)?)"
)
_AND: Final = r"(?:and|und|et|y|e|en|och|og|i|a|ja|ve|in|și|si|és|și|и|та|і|ir|un|και|ter)"
_JOINED: Final = rf"(?: ?[&/+,] ?| {_AND} )"
# "Founder & CEO", "President and General Manager", "Geschäftsführer, Vertrieb"; no "President, EMEA".
CHIEF: Final = late(
    rf"(?:(?:co-?)?(?:founder|owner|chair(?:man|woman|person)?|(?:mit)?(?:gründer|gesellschafter|inhaber|gastgeber)(?:in)?|(?:co-?)?fond\w{{2,8}}|fundador[a]?|propietari[oa]|oprichter|grundare|presidente?|titolare|(?:su)?osnivač(?:ica)?|(?:so)?ustanovitelj(?:ica)?|vlasni[kc]a?|kurucu(?: ortak)?|(?:συν)?ιδρυτ(?:ής|ρια)|πρόεδρος|(?:társ)?alapító|asutaja|dibinātāj[sa]|įkūrėj(?:as|a)|perustaja|zakladatel(?:ka)?|założyciel(?:ka)?|основател(?:ь|ка|ница)?|засновни(?:к|ця)|stofnandi|창업자){_JOINED})?"
    rf"{_FIRST}(?:(?: ?[&/+] ?| {_AND} )[^\W\d][^,\d]{{2,50}}|(?<=geschäftsführer), [^\d]{{3,40}}|(?<=geschäftsführerin), [^\d]{{3,40}}|(?:(?<=leiter)|(?<=leiterin)|(?<=inhaber)|(?<=inhaberin)), [^\d]{{3,40}}|, (?:co-?)?fond\w{{2,8}})?",
    re.IGNORECASE,
)
# Firms own, too, and stand behind these as people do.
OWNS: Final = late(
    r"propriétaires?|propietari[oa]s?|titolari|eigena(?:ar|ars|ren|res)|owners?|proprietors?|ägare|indehavere?|omistaja|właściciel(?:ka)?|majitel(?:ka)?",
    re.IGNORECASE,
)
_OWN: Final = r"(?:(?:co-?|mede-?|med|spolu|współ|társ|συν|su|so)?(?:owner|ejer|ägare|eier|eigena(?:ar|resse?)|omistaja|właściciel(?:ka)?|majitel(?:ka)?|vlasni(?:k|ca)|lastni(?:k|ca)|tulajdonos|propietari[oa]|proprietári[oa]|proprietar|propriétaire|(?:con|co-?)?titolare|inhaber(?:in)?|indehaver|innehavare|innehaver|founder|stifter|grundlægger|grundare|grunnlegger|gründer(?:in)?|oprichter|perustaja|alapító|założyciel(?:ka)?|zakladatel(?:ka)?|osnivač(?:ica)?|ustanovitelj(?:ica)?|fondat(?:eur|rice|ore)|fundador[a]?|fondator|ιδρυτ(?:ής|ρια)|ιδιοκτ(?:ήτης|ήτρια))|delägare|medejer|medeier|associée?s?|(?:co-?)?gérante?|socio|socia|sóci[oa](?:[- ]\w+)?|yrittäjä|osakas|wspólni(?:k|czka)|vennoot|sahibi|kurucu|ortak|собственик|владелец|власник|власниця|основатель|засновник|omanik|asutaja|īpašnie(?:ks|ce)|savinink(?:as|ė)|prokurist(?:in)?|prokurent(?:ka)?|amministrat(?:ore|rice)(?: unic[oa]| delegat[oa])?)"
_PART: Final = r"(?:salgs|försäljnings|sälj|produktions|drifts?|økonomi|ekonomi|økonomi- og \w+|marknads|marketing|marketings?|markeds|service|verkstads|værksteds|verksteds|fabriks|plats|butiks?|butikk|personal|hr-?|it-?|inköps|indkøbs|innkjøps|utvecklings|udviklings|utviklings|lager|køkken|köks|kjøkken|afdelings|avdelings|eksport|export|tekniske?|teknisk |kvalitets|bedrijfs|verkoop|productie|werkplaats|filiaal|vestigings|restaurant|vertriebs|betriebs|werk(?:statt)?s?|entwicklungs|einkaufs|filial|küchen|finanz|myynti|tuotanto|talous|markkinointi|tehdas|toimitus|henkilöstö|kehitys|osto|huolto|myymälä|ravintola|keittiö|varasto|müügi|tootmis|tegev|finants)"
_MANAGED: Final = r"(?:general|sales|service|office|operations|export|plant|production|works|workshop|factory|site|branch|store|shop|finance|financial|hr|human resources|marketing|commercial|technical|quality|purchasing|procurement|logistics|warehouse|kitchen|restaurant|hotel|practice|studio|fleet|business development|customer service|it|r&d|engineering|maintenance|regional|country|estate|yard|farm|cellar|clinic|school)"
# Who heads a department or owns a share, where the tables of titles know no level of it.
LEADS: Final = late(
    rf"(?:{_OWN}|(?:(?:deputy|assistant|senior|group) )?{_MANAGED}(?: (?:&|and) [\w&]+)? manager"
    rf"|{_PART}(?:chef|sjef|leder|ledare|leider|leiter(?:in)?|direktör|direktør|direktor(?:in)?|direct(?:eur|rice)|manager|johtaja|päällikkö|juht|juhataja)|(?:hoofd|chef|leiter(?:in)?|kierowni(?:k|czka)) \w+(?: \w+)?|\w{{3,14}}(?:chef|sjef|ansvarig)|(?:vize)?präsident(?:in)?|mitglied der geschäftsleitung"
    r"|responsabile (?!(?:del trattamento|della protezione|del procedimento))(?:di |del |della |dell['’]|dei |delle )?\w+(?: \w+)?|responsável (?:de|do|da|pel[oa]|comercial|técnic[oa])(?: \w+){0,2}"
    r"|(?:obchodní|výrobní|finanční|technick[ýá]|provozní|výkonn[ýá]|marketingov[ýá]|personální|obchodn[ýá]|výrobn[ýá]|finančn[ýá]|prevádzkov[ýá])(?:ý)? (?:ředitel(?:ka)?|riaditeľ(?:ka)?|manažer(?:ka)?|manažér(?:ka)?|vedouc[íi]|vedúc[ia])|ved(?:oucí|úc[ia]) \w+(?: \w+)?|(?:wice|vice)?prezes(?:ka)?(?: zarządu)?|człon(?:ek|kini) zarządu|kierownicz?ka \w+(?: \w+)?|dyrektorka?(?: \w+){1,2}"
    r"|(?:értékesítési|gyártási|termelési|pénzügyi|műszaki|marketing|kereskedelmi|üzem|gyár|üzlet|ügyvezető|szerviz|műhely)[ -]?(?:vezető(?:je)?|igazgató(?:ja)?)"
    r"|(?:satış|pazarlama|üretim|fabrika|finans|genel|insan kaynakları|işletme|bölge|teknik|ihracat) (?:müdürü?|direktörü)|șef(?:ă)? (?:de )?\w+(?: \w+)?|director(?:ul|oare|oarea)? \w+"
    r"|(?:voditelj(?:ica)?|vodja|rukovoditelj(?:ica)?|šef(?:ica)?) \w+(?: \w+)?|υπεύθυν(?:ος|η) \w+(?: \w+)?|διευθυντ(?:ής|ρια) \w+(?: \w+)?|(?:руководитель|начальник|ръководител|керівник|директор) \w+(?: \w+){0,2}|\w+ (?:vadītāj[sa]|vadov(?:as|ė)|direktor(?:ius|ė)))"
    rf"(?:{_JOINED}[^\W\d].{{2,40}})?|[^\W\d][\w ]{{2,30}}{_JOINED}{_OWN}",
    re.IGNORECASE,
)


# Who heads a part of a firm, by the word that says so, wherever it stands in the title.
_HEADS: Final = late(
    r"(?<!\w)(?:head|\w{0,20}manager(?:in)?|foreman|forewoman|superintendent|(?:crew|party|shift) (?:chief|lead(?:er)?)|team ?lead(?:er)?"
    r"|(?!projekt|ein|an|ab|be|um|weiter|über|schrift)\w{0,20}leit(?:er|erin|ung)|\w{0,20}chef(?:in)?|vorarbeiter(?:in)?|polier(?:in)?|werkmeister(?:in)?"
    r"|chef(?:fe)?|conduct(?:eur|rice) de (?:travaux|chantiers?)|contremaître|patron(?:ne)?|direct(?:eur|rice)|responsable|cogérante?"
    r"|capo\w*|responsabile|diret+or[ae]?|diret+rice|jef[ea]|gerencia|gerente|encargad[oa]|capataz|director[a]?|chefe|encarregad[oa]|gerência|responsável"
    r"|\w{0,20}(?:leider|leidster)|hoofd|voorman|werkbaas|bedrijfsleiding|kierowni(?:k|czka)|szef(?:owa)?|brygadzist(?:k?a)|majster|dyrektor(?:ka)?"
    r"|\w{0,20}(?:ledare|leder|sjef)|förman|formand|formann|verkmästare|værkfører|vedoucí|vedúc[ia]|mistr|\w{0,20}(?:päällikkö|johtaja)|esimies|\w{0,20}vezető|\w{0,20}supervisor[a]?|provozní(?= \w)|contralor[a]?|contrôleuse|company secretary)(?!\w)"
    r"|(?<!\w)(?:co-?ordinat(?:or|rice|ore)|coordinador[a]?|coordenador[a]?|coordinat(?:eur|rice)|coördinator|koordinator(?:in|ka)?|samordnare) (?:of|for|de|d['’]|do|da|di|van|für|för|for|del|dell['’]) ?\w",
    re.IGNORECASE,
)
# Of a project, a product, an account; who helps, and who is a cook.
_NO_HEAD: Final = late(
    r"(?<!\w)(?:pro[jg][eè]\w+|prodott\w+|produits?|products?|produkt\w*|producto\w*|product|account|key|social|community|case|customer success|content|brand|campaign|category|event|kampan\w+|mark[ae]n?|rang|partie|publication|publicación|assist\w*|asist\w*|segret\w*|sekret\w*|secr\w*|stagi\w*|junior|trainee|lehrling|vertreter|handels\w+|\w*projekt\w*|scrum|protezione|trattamento|protección|protection|proteção|datenschutz\w*|redazione|rédaction|redakt\w*)(?!\w)|(?<!\w)(?:chef|chefin)$",
    re.IGNORECASE,
)


def is_head(title: str) -> bool:
    """Say whether a title is of who heads a part of a firm: "Vestigingsleider Zuid"."""
    return _HEADS.search(title) is not None and _NO_HEAD.search(title) is None

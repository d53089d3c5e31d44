"""Words that tell how many people a firm takes on, in twelve languages.

Pure tables for ``hands``. No row tells anything by itself.
"""
# ruff: noqa: E501 - tables of patterns

import re
from typing import Final

from scoring.reading.patterns import late

# How many, twelve at the least to be told apart from "one of us".
_TENS: Final = (
    r"(?:\d{1,2}|1\d\d|[1-4]\d0|(?:a (?:dozen|half[- ]dozen)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty)(?:-\w+)?"
    r"|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\w{3,9}zehn|(?:\w{3,8}und)?(?:zwan|drei|vier|fünf)[sz]ig|ein dutzend"
    r"|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt(?:-\w+)?|trente|quarante|une (?:dizaine|douzaine|quinzaine|vingtaine|trentaine) de"
    r"|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|veinte|veinti\w+|treinta|una (?:docena|decena|veintena) de"
    r"|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|quindici|\w{2,7}dici|venti\w*|trenta|una (?:decina|dozzina|ventina|trentina) di"
    r"|twee|drie|vier|vijf|zes|zeven|negen|tien|twaalf|\w{3,6}tien|twintig|dertig|een (?:tiental|dozijn|twintigtal)"
    r"|dois|duas|três|quatro|sete|oito|dez|doze|treze|catorze|quatorze|quinze|vinte|trinta|uma (?:dezena|dúzia) de"
    r"|två|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo\w*|trettio|ett (?:tiotal|dussin)|to|fire|seks|syv|otte|åtte|ni|ti|elleve|femten|tyve|tjue\w*|tredive|tretti"
    r"|dw(?:óch|ie|oje|a)|tr(?:zy|zech|oje)|czter(?:y|ech)|pię[cć](?:iu)?|sze[sś]ć|sześciu|siedmiu?|ośmiu?|osiem|siedem|dziewięć(?:iu)?|dziesię[cć](?:iu)?|\w{3,9}naście|\w{3,9}nastu|dwadzieścia|dwudziestu|trzydzieści|trzydziestu|kilkanaście|kilkunastu|(?:dwadzieścia|trzydzieści) \w+"
    r"|dva|dvě|tři|čtyři|pět|šest|sedm|osm|devět|deset|\w{3,7}náct|dvacet|třicet|desítku)"
)
_MORE: Final = r"(?:more|new|further|additional|extra|weitere\w*|neue\w*|zusätzliche\w*|nouve\w+|autres|nuev\w+|más|altr[ie]|nuov[ie]|nieuwe|nov[oa]s|mais|nya|nye|flere|fler|till|nowych|nowe|kolejn\w+|nových|nové|dalších|další)"
# "nine baristas", "five more technicians", "acht Leute": the noun is looked at by itself.
CREW: Final = late(
    rf"(?<![\w.,/–-])(?:{_TENS}) (?:{_MORE} )?(?P<one>[^\W\d_][\w-]*)(?: (?P<two>[^\W\d_][\w-]*))?(?: (?P<three>[^\W\d_][\w-]*))?",
    re.IGNORECASE,
)
# Who works, whatever at.
PEOPLE: Final = late(
    r"people|couriers|vets|dentists|surveyors|persons?|hands|colleagues|employees|staff|workers|technicians|graduates|apprentices|trainees|jobs|positions|vacancies|hires|recruits|heads"
    r"|kuriere?n?|leute\w*|personen|köpfe|hände|kolleg\w+|mitarbeite\w+|beschäftigte\w*|angestellte\w*|fachkräfte\w*|lehrlinge?n?|azubis?|auszubildende\w*|stellen|arbeitsplätze\w*|jobs"
    r"|personnes|collègues|collaborat\w+|salarié\w*|employé\w*|apprenti\w*|emplois|postes|recrues"
    r"|personas|compañer\w+|emplead\w+|trabajador\w*|profesionales|aprendices|empleos|puestos"
    r"|persone|collegh\w|collaborator\w|dipendenti|addett\w|apprendisti|posti|risorse"
    r"|koeriers|fietskoeriers|mensen|personen|collega['’]?s|medewerkers|werknemers|vakmensen|krachten|leerlingen|banen|arbeidsplaatsen|fte"
    r"|pessoas|colegas|colaborador\w*|funcionári\w+|trabalhador\w*|aprendizes|empregos|postos|vagas|profissionais"
    r"|personer|medarbet\w+|anställda|kolleg\w+|lärlingar|tjänster|jobb|medarbejdere|ansatte|lærlinge?r?|stillinger|arbejdspladser|arbeidsplasser|årsverk|folk|medarbeidere"
    r"|os[oó]b\w?|pracownik\w+|koleg\w+|ludzi|uczniów|etat\w+|miejsc|stanowisk"
    r"|lidí|pracovník\w+|zaměstnan\w+|koleg\w+|učň\w+|míst",
    re.IGNORECASE,
)
# That they are taken on, or are to be.
TAKEN: Final = late(
    r"(?<![\w-])(?:(?:to )?(?:hire|recruit)|hired|hiring|recruit(?:ed|ing)|(?:take|taking|took|taken|bring|bringing|brought) (?:\w+ )?on|will be joining|(?:are |have |will )?join(?:ed|ing)? (?:us|our|the team)|creat(?:e|es|ed|ing)|looking for|added to (?:our|the) team"
    r"|einstellen|eingestellt|anstellen|angestellt|(?:stellen|stellten) wir|wir (?:stellen|stellten|suchen)|suchen wir|dazugeholt|dazuholen|dazugekommen|dazukommen|kommen (?:\w+ ){0,4}dazu|geschaffen|schaffen|entstehen|entstanden|verstärken"
    r"|embauch(?:er|ons|erons|é|ée|és|ées|e)|recrut(?:er|ons|erons|é|és|ées|e)|engag(?:er|eons|erons) (?=\w)|nous (?:ont rejoints|rejoignent|rejoindront)|rejoindront|rejoignent|cré(?:er|ons|erons|é|és|e|era)|trouveront (?:\w+ ){0,3}(?:place|emploi|travail)|vont (?:nous rejoindre|arriver)"
    r"|contrat(?:ar|aremos|amos|ado|ando|aré)|incorpor(?:ar|aremos|amos|ado|arán|an)|buscamos|necesitamos|crear(?:emos|á|án)?|hemos creado|se (?:incorporarán|incorporan|han incorporado|sumarán|suman|unirán|han unido)"
    r"|assum(?:ere|iamo|eremo|endo)|assunt[oiae]|cerchiamo|cercando|inserire(?:mo)?|inseriamo|creare(?:mo)?|creiamo|ci servono|entreranno|si unir(?:anno|ono)"
    r"|aannemen|aangenomen|aantrekken|aangetrokken|werven|geworven|nemen (?:we|wij)|(?:komen|kwamen) (?:\S+ ){1,8}?bij(?=[\s.,;!])|zoeken (?:we|wij)|(?:we|wij) (?:zoeken|nemen)|in dienst (?:nemen|genomen)|creëren"
    r"|contrat(?:ámos|aremos|amos|ando|armos)|admit(?:ir|iremos|imos)|recrut(?:ar|aremos|amos|ámos)|cri(?:ar|aremos|amos|ámos|ar-se-ão)|procuramos|precisamos|abrimos|vão (?:entrar|juntar-se)"
    r"|anställ(?:a|er|de|t)|rekryter(?:a|ar|at|ade)|söker (?:vi|nu)|vi söker|(?:ska|skal|skall) ansette|ansett(?:e|er)|ansætte[r]?|har (?:vi )?(?:ansat|ansatt|anställt)|rekrutter(?:e|er|et)|søger vi|vi (?:søger|søker|trenger|mangler)|søker vi"
    r"|przyjmiemy|przyjmujemy|przyjąć|przyjęliśmy|zatrudni(?:my|amy|ć|liśmy)|szukamy|poszukujemy|potrzebujemy|utworzymy|stworzymy|powstanie|dołączą|dołączyło"
    r"|přijmeme|přijmout|přijímáme|přijali|přibereme|nabereme|nabíráme|nabrat|hledáme|potřebujeme|zaměstnáme|vytvoříme|přibude)(?![\w-])",
    re.IGNORECASE,
)
# Of these verbs only people are the object.
OF_PEOPLE: Final = late(
    r"(?:to )?(?:hir|recruit)|einstell|eingestellt|anstell|angestellt|(?:wir )?stell|embauch|recrut|contrat|assum|assunt|cerc|anställ|rekryt|ansett|ansæt|rekrut|(?:har |skal? )+(?:vi )?(?:ansa|ansett|anst)|przyj|zatrudni|přij|přib|nab",
    re.IGNORECASE,
)
# They come or are needed by themselves; nobody is named who takes them on.
COME: Final = late(
    r"(?<![\w-])(?:will be joining|(?:are |will )?join(?:ing)? (?:us|our)|kommen (?:\w+ ){0,4}dazu|dazugekommen|entstehen|entstanden|trouveront|rejoindront|nous rejoignent|vont nous rejoindre|se (?:incorporarán|incorporan|sumarán|unirán)|entreranno|si uniranno|ci servono|(?:komen|kwamen)|vão (?:entrar|juntar-se)|powstanie|dołączą|dołączyło|přibude)(?![\w-])",
    re.IGNORECASE,
)
# Who is counted and comes to no work here, and who goes.
NOT: Final = late(
    r"(?<![\w-])(?:guests?|visitors?|customers?|clients?|members?|seats?|volunteers?|entries|pupils|children|families|let go|laid off|redundan\w+|lost|since (?:19|20)\d\d|over the years"
    r"|gäste\w*|besuche\w*|kund\w+|sitzplätze|ehrenamt\w*|freiwillige\w*|kinder\w*|mitglieder\w*|entlass\w+|abbau\w*|gestrichen|verlor\w*|parkplätze\w*|stellplätze\w*"
    r"|invités|visiteurs|clients?|bénévoles|enfants|places assises|licenci\w+|supprim\w+|perd\w+"
    r"|invitados|visitantes|clientes?|voluntari\w+|niños|despid\w+|despedi\w+|socios"
    r"|ospiti|visitatori|clienti?|volontari|bambini|licenzi\w+|posti (?:a sedere|auto|barca)|iscritti"
    r"|gasten|bezoekers|klanten|vrijwilligers|kinderen|zitplaatsen|ontsla\w+|geschrapt|schrapte?n?"
    r"|convidados|crianças|demit\w+|voluntári\w+"
    r"|gäster|besökare|kunder|frivillig\w*|barn|uppsagd\w*|sagt opp|besøgende|gjester|børn|opsag\w*|afsked\w*"
    r"|gości|klientów|dzieci|wolontariusz\w+|zwoln\w+|zwalnia\w*|hostů|zákazník\w+|dětí|propust\w+|miejsc (?:siedzących|parkingowych|postojowych))(?![\w-])",
    re.IGNORECASE,
)

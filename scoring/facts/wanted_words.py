"""How the languages of the reader say whom a firm looks for, and what shows that it is no opening.

Pure tables. ``SEEKS`` speaks for the firm itself; ``NAMED`` wants its name before it; ``NEEDS`` may
be about anything, and counts on pages for candidates alone.
"""
# ruff: noqa: E501 - tables of words

import re
from dataclasses import dataclass
from typing import Final

from scoring.facts.worker_words import WORKERS
from scoring.reading.patterns import late


@dataclass(frozen=True, slots=True)
class Tongue:
    """One way to say it. ``before`` may stand before a trade, ``stops`` may not.

    ``is_behind`` = the verb stands behind; without ``before`` any words but ``stops`` may.
    """

    workers: re.Pattern[str]
    seeks: re.Pattern[str]
    joints: re.Pattern[str]
    stops: re.Pattern[str]
    counts: re.Pattern[str]
    needs: re.Pattern[str] | None = None
    named: re.Pattern[str] | None = None
    before: re.Pattern[str] | None = None
    behind: re.Pattern[str] | None = None
    is_behind: bool = False


def _word(words: str) -> re.Pattern[str]:
    return late(rf"(?:{words})", re.IGNORECASE)


def _verb(words: str) -> re.Pattern[str]:
    return late(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


def _joint(words: str) -> re.Pattern[str]:
    return late(
        rf",\s+(?:(?:{words})\s+)?|\s+(?:{words}|&)\s+|\s?;\s?|\s/\s|\s+[–—]\s+", re.IGNORECASE
    )


_NOW_EN: Final = r"(?:currently |now |also |actively |presently |still |urgently )?"
_COUNTS_EN: Final = r"an?|one|two|three|four|five|six|several|some|another|more|\d+|the"
_COUNTS_DE: Final = (
    r"eine?n?[mr]?|zwei|drei|vier|fünf|sechs|mehrere|weitere|noch|je|\d+|als|dich|sie|euch"
)
_COUNTS_FR: Final = (
    r"une?|des|deux|trois|quatre|cinq|six|plusieurs|notre|nos|son|sa|ses|\d+|d['’]une?|de|d"
)
_COUNTS_ES: Final = (
    r"una?|unos|unas|dos|tres|cuatro|cinco|seis|vari[oa]s|otr[oa]s?|nuestr[oa]|\d+|a|personal|de"
)
_COUNTS_IT: Final = (
    r"un['oa]?|due|tre|quattro|cinque|sei|alcun[ie]|altr[oiae]|dei|delle|degli|\d+|di|ulterior[ei]"
)
_COUNTS_PT: Final = r"uma?|uns|umas|dois|duas|três|quatro|cinco|seis|vári[oa]s|\d+|de|por|mais"
_ADJECTIVES: Final = r"nouve(?:au|l|lle)s?|future?s?|jeunes?|bonn?e?s?|première?s?|second[ea]?s?|excellente?s?|nuev[oa]s?|buen[oa]?s?|jóve?n(?:es)?|primera?|nuov[oiae]|giovan[ei]|brav[oiae]|buon[oiae]?|espert[oiae]|bravissim[oi]|nov[oa]s?|jove(?:m|ns)|bo[amn]s?|primeir[oa]|ex-?|\(?[eé]x\)?|nou[ăa]?|bun[ăi]?"

TONGUES: Final[tuple[Tongue, ...]] = (
    Tongue(
        WORKERS["en"],
        _verb(
            rf"we(?:['’]re| are) {_NOW_EN}(?:looking for|looking to (?:hire|recruit)|hiring|recruiting|seeking|searching for)|we {_NOW_EN}(?:seek|have (?:a |an |two |three )?(?:vacanc(?:y|ies)|openings?|positions?) for|would like to (?:hire|recruit))|(?:now|we(?:['’]re| are)) hiring(?: for)?"
        ),
        _joint("and|or|as well as|plus"),
        _word(
            r"for|from|of|to|with|by|in|at|on|our|your|their|his|her|about|into|than|who|that|which|we|you|it|new ways|if|when|where|how|so|because"
        ),
        _word(_COUNTS_EN),
        needs=_verb(rf"we {_NOW_EN}need|wanted:"),
        named=_verb(
            rf"is {_NOW_EN}(?:looking for|looking to (?:hire|recruit)|hiring|recruiting|seeking)|has (?:a |an |two |three )?(?:vacanc(?:y|ies)|openings?) for|seeks"
        ),
        behind=_word(
            r"for|in|at|to|with|who|that|from|on|based|working|starting|part|full|of|as|near|by|across|within|next|this|now|immediately|asap|wanted|required|needed|available|level|grade|position|role|trainee|apprentice|\W.*"
        ),
    ),
    Tongue(
        WORKERS["de"],
        _verb(
            r"(?:wir|ich) suchen?|suchen wir|(?:wir stellen|stellen wir)(?=[^.!?]{0,120}(?<!\w)ein\s*(?:[.!:]|$))|wir sind auf der suche nach|sind wir auf der suche nach|gesucht (?:wird|werden)|gesucht:|zu besetzen(?: ist| sind)?:|(?:wir haben |ist |sind )?eine? (?:freie |offene )?stelle als|stelle frei als"
        ),
        _joint("und|sowie|oder|bzw\\.?|wie auch"),
        _word(
            r"für|von|bei|mit|aus|nach|über|in|im|an|am|auf|zu|zum|zur|ab|per|seit|unser\w*|ihr\w*|ihre\w*|dein\w*|der|die|das|dem|den|wir|nicht|um|damit|wenn|weil|vor|bis"
        ),
        _word(_COUNTS_DE),
        needs=_verb(r"wir (?:brauchen|benötigen)|(?:brauchen|benötigen) wir"),
        named=_verb(r"sucht|stellt(?=[^.!?]{0,120}(?<!\w)ein\s*(?:[.!:]|$))"),
    ),
    Tongue(
        WORKERS["nl"],
        _verb(
            r"(?:wij|we) (?:zoeken|zijn (?:nu |momenteel |dringend )?op zoek naar|werven|hebben (?:een )?(?:vacatures?|plek|plaats) voor)|(?:zoeken|werven) (?:wij|we)|zijn (?:wij|we) (?:nu |momenteel )?op zoek naar|hebben (?:wij|we) plek voor|gezocht:|gevraagd:"
        ),
        _joint("en|of|alsmede|evenals"),
        _word(
            r"voor|van|bij|met|uit|naar|over|in|op|te|per|vanaf|sinds|onze?|uw|jouw|je|jij|u|de|het|die|dat|wie|om|als je|wij|we|ons|niet"
        ),
        _word(r"een|één|twee|drie|vier|vijf|zes|enkele|meerdere|nog|\d+|als"),
        needs=_verb(
            r"(?:(?:wij|we) hebben|hebben (?:wij|we))(?=[^.!?]{0,120}(?<!\w)nodig(?!\w))|nodig:"
        ),
        named=_verb(r"zoekt|is op zoek naar"),
    ),
    Tongue(
        WORKERS["nl"],
        _verb(
            r"vi (?:söker|letar efter|anställer|rekryterar|søger|leder efter|ansætter|søker|leter etter|ansetter)(?: nu| just nu| også| også nå| fortsatt| derfor)?|(?:söker|letar|anställer|rekryterar|søger|leder|ansætter|søker|leter|ansetter) vi(?: nu| efter| etter| derfor)?|(?:sökes|søges|søkes):"
        ),
        _joint("och|og|eller|samt"),
        _word(
            r"till|til|för|for|från|fra|av|af|med|i|på|hos|om|vår\w*|vores|din|ditt|dig|deg|som|der|den|det|de|ett sätt|att|at|å|inte|ikke|nye måder"
        ),
        _word(
            r"en|ett|et|två|to|tre|fyra|fire|fem|seks|sex|flera|flere|fler|yderligere|nog|ny|\d+"
        ),
        needs=_verb(
            r"vi (?:behöver|mangler|trenger|har brug for|har behov for)|(?:behöver|mangler|trenger) vi"
        ),
        named=_verb(r"(?:söker|søger|søker)"),
    ),
    Tongue(
        WORKERS["romance"],
        _verb(
            r"nous (?:re)?cherchons(?: actuellement)?|nous (?:recrutons|embauchons)(?: actuellement)?|on (?:recrute|embauche|recherche|cherche)|(?:recrutons|recherchons)|nous sommes à la recherche|poste à pourvoir"
        ),
        _joint("et|ou|ainsi que"),
        _word(r"pour|dans|avec|chez|sur|par|à|au|aux|votre|vos|qui|que|dont|afin|afin de"),
        _word(_COUNTS_FR),
        needs=_verb(r"nous avons besoin"),
        named=_verb(r"(?:re)?cherche|recrute|embauche"),
        before=_word(rf"{_COUNTS_FR}|{_ADJECTIVES}"),
    ),
    Tongue(
        WORKERS["romance"],
        _verb(
            r"(?:estamos )?(?:buscando|contratando|seleccionando|incorporando)|buscamos|se busca[n]?|seleccionamos|queremos incorporar|estamos en búsqueda|incorporamos|vacantes? (?:de|para)"
        ),
        _joint("y|e|o|u|así como"),
        _word(r"para|en|con|por|su|sus|tu|que|quien|del|al|mejorar"),
        _word(_COUNTS_ES),
        needs=_verb(r"necesitamos|precisamos|contratamos|se (?:necesita|precisa)[n]?|hace falta"),
        named=_verb(r"busca|necesita|contrata|selecciona"),
        before=_word(rf"{_COUNTS_ES}|{_ADJECTIVES}"),
    ),
    Tongue(
        WORKERS["romance"],
        _verb(
            r"(?:ri)?cerchiamo|stiamo (?:ri)?cercando|siamo (?:attualmente )?alla ricerca|cercasi|ricercasi|selezioniamo|stiamo (?:assumendo|selezionando)"
        ),
        _joint("e|ed|o|oppure|nonché"),
        _word(r"per|in|con|su|nel|nella|che|chi|vostr[oa]|tuo|tua|al|alla"),
        _word(_COUNTS_IT),
        needs=_verb(r"assumiamo|abbiamo bisogno"),
        named=_verb(r"(?:ri)?cerca|assume|seleziona"),
        before=_word(rf"{_COUNTS_IT}|{_ADJECTIVES}"),
    ),
    Tongue(
        WORKERS["romance"],
        _verb(
            r"procuramos|buscamos|recrutamos|estamos (?:a contratar|contratando|a recrutar|recrutando|a procurar|procurando|à procura)|procura-se|contrata-se|admite-se|admitimos"
        ),
        _joint("e|ou|bem como"),
        _word(r"para|em|com|no|na|nos|nas|que|quem|seu|sua|do|da|ao"),
        _word(_COUNTS_PT),
        needs=_verb(r"precisamos|contratamos|precisa-se"),
        named=_verb(r"procura|busca|contrata|recruta"),
        before=_word(rf"{_COUNTS_PT}|{_ADJECTIVES}"),
    ),
    Tongue(
        WORKERS["romance"],
        _verb(r"căutăm|angajăm|recrutăm|suntem în căutarea"),
        _joint("și|sau|precum și"),
        _word(r"pentru|în|la|cu|din|care|de la|al|a"),
        _word(r"un|o|doi|două|trei|patru|cinci|șase|mai|câțiva|\d+"),
        needs=_verb(r"avem nevoie"),
        named=_verb(r"caută|angajează"),
        before=_word(rf"un|o|doi|două|trei|patru|cinci|șase|mai|mulți|câțiva|\d+|de|{_ADJECTIVES}"),
    ),
    Tongue(
        WORKERS["slavic"],
        _verb(
            r"szukamy|poszukujemy|zatrudnimy|przyjmiemy(?: do pracy)?|rekrutujemy(?: na stanowisko)?|hledáme|přijmeme|sháníme|nabíráme|hľadáme|prijmeme|zháňame|tražimo|iščemo|zaposlimo"
        ),
        _joint("i|oraz|a|lub|nebo|alebo|ali|in|ter|te"),
        _word(
            r"dla|do|na|w|z|ze|od|przez|po|pro|v|ve|u|za|s|se|so|pre|naš\w*|nasz\w*|vaš\w*|který|která|który|która|koji|koja|ki"
        ),
        _word(
            r"dwóch|dwie|dwoje|trzech|czterech|pięciu|kilku|nowego|dva|dvě|dve|tři|tri|čtyři|štyri|dvoch|troch|několik|jednoho|jednog?a?|dvojicu|dvije|\d+"
        ),
        needs=_verb(
            r"potrzebujemy|potřebujeme|potrebujeme|potreban je|potrebna je|potrebni su|potrebujemo"
        ),
        named=_verb(
            r"szuka|poszukuje|zatrudni|hledá|přijme|hľadá|príjme|prijme|traži|zapošljava|išče|zaposli"
        ),
    ),
    Tongue(
        WORKERS["slavic"],
        _verb(
            r"мы ищем|ищем|приглашаем на работу|шукаємо|запрошуємо на роботу|търсим|назначаваме|набираме"
        ),
        _joint("и|или|а также|та|і|й|або|а також"),
        _word(r"для|на|в|во|с|со|з|за|от|від|до|наш\w*|ваш\w*|котор\w+|який|яка|който|която|к|по"),
        _word(r"двух|трёх|трех|двоих|нескольких|двох|трьох|кількох|двама|трима|няколко|одного|\d+"),
        needs=_verb(r"требу[ею]тся|потрібн[аіе]|потрібен|търсят се|търси се|нужн[аыо]|нам нужен"),
        named=_verb(r"ищет|шукає|търси"),
    ),
    Tongue(
        WORKERS["east"],
        _verb(
            r"etsimme(?: nyt| parhaillaan)?|haemme(?: nyt)?|palkkaamme|rekrytoimme|otsime|meklējam|aicinām darbā|ieškome|priimame į darbą|haetaan|etsitään"
        ),
        _joint("ja|tai|sekä|un|vai|ir|ar|arba|bei|või"),
        _word(
            r"joka|jonka|jotka|kui|kes|kas|kuri|kuris|no|uz|ar|į|iš|su|mūsu|mūsų|meie|meidän|asiakka\w+"
        ),
        _word(r"kahta|kolmea|neljää|useita|kaksi|kolme|kahte|kolme|divus|trīs|du|dviejų|trijų|\d+"),
        needs=_verb(r"tarvitsemme|vajame|vajadzīg[sai]|reikaling[aio]s?"),
        named=_verb(r"etsii|hakee|otsib|meklē|ieško"),
    ),
    Tongue(
        WORKERS["east"],
        _verb(r"keresünk|felveszünk|keresünk:|arıyoruz|alıyoruz|aranıyor|aranmaktadır|alınacaktır"),
        _joint("és|vagy|valamint|illetve|ve|veya|ile"),
        _word(r"aki|amely|hogy|olan|için|bizim|müşteri\w*|ügyfél\w*|részére"),
        _word(r"egy|két|három|négy|öt|több|bir|iki|üç|dört|beş|\d+"),
        is_behind=True,
    ),
    Tongue(
        WORKERS["east"],
        _verb(
            r"keresünk|felveszünk|ζητάμε|ζητούμε|αναζητούμε|ψάχνουμε|προσλαμβάνουμε|ζητείται|ζητούνται|αναζητείται"
        ),
        _joint("és|vagy|valamint|illetve|και|ή"),
        _word(r"aki|amely|hogy|για|από|με|στ[οηα]ν?|στους|σε|που|μας|των|του"),
        _word(r"egy|két|három|négy|öt|több|έναν?|μία|μια|δύο|δυο|τρεις|τρία|πέντε|\d+"),
    ),
)

# A clause of condition or time before the verb, or another time than now.
WHEN: Final = late(
    r"(?<!\w)(?:if|when|whether|whenever|while|once|unless|wenn|falls|sobald|als|ob|quand|si|lorsque|lorsqu['’]on|cuando|quando|se|wanneer|indien|zodra|när|om|når|hvis|dersom|kun|jos|kiedy|gdy|jeśli|gdyby|když|pokud|jestli|keď|ak|ha|amikor|când|dacă|kada|kad|ako|če|ko|kadar|όταν|αν|εάν|когда|если|коли|якщо|когато|kui|ja|kad|jei|last year|used to|in the past|damals|früher|einst|autrefois|jadis|antes|una volta|vroeger|förr|tidligere|ennen|dawniej|dříve)(?!\w)|(?:sanız|seniz|sanïz|diyorsa\w*)|[:„“”\"«»‘,;]",
    re.IGNORECASE,
)
# Every summer, from time to time: no opening of today.
EACH: Final = late(
    r"(?<!\w)(?:each|every|from time to time|now and then|occasionally|jede[ns]?|jährlich|von zeit zu zeit|hin und wieder|ab und zu|wieder|chaque|tous les|toutes les|de temps en temps|cada|todos los|de vez en cuando|ogni|di tanto in tanto|todo ano|todos os|elk|elke|ieder|iedere|jaarlijks|af en toe|varje|varannan|hver|hvert|årligen|årligt|ibland|joka|vuosittain|każd\w+|co roku|každ\w+|minden|évente|fiecare|svak\w+|vsak\w+|κάθε|кажд\w+|кожн\w+|всяк\w+|iga|katru|kasmet|kiekvien\w+|yearly|annually|next year|毎年|매년|每年)(?!\w)|(?<!\w)her (?:yıl|yaz|sezon)",
    re.IGNORECASE,
)
# Who works on his own account, for a day, a study or a stage.
LOOSE: Final = late(
    r"(?<!\w)(?:independent|self-?employed|selbst?ständig\w*|eigene[mns]? gewerbe|gewerbeschein|indépendant\w*|auto-?entrepreneur\w*|autónom\w+|autonom[io]|partita iva|zzp\S*|zelfstandig\w*|živnost\w*|działalność|egenföretag\w*|selvstendig\w*|selvstændig\w*|stud(?:y|ies)|studie\w*|survey|umfrage|enquête|fair|market stalls?|exhibition\w*|ausstellung\w*|exposici\w+|exposition|mostra|contest|competition|wettbewerb\w*|concours|concurso|concorso|theat\w+|teatro|schauspiel\w*|school play|jury|recipe\w*|rezept\w*|recette\w*|ambassador\w*|botschafter\w*|amateur\w*|amater\w*|hobby\w*|kuchenbasar|basar\w*|bazaar|on lease|zur pacht|for a day|guest|novel|roman|film|casting|sajam\w*|obra|app|lathe|e-?bikes?)(?!\w)",
    re.IGNORECASE,
)
# What one does to have something built, and whom only a recruiter seeks.
TASK: Final = late(
    r"(?<!\w)(?:to (?!(?:join|work|help|support|strengthen|run|lead|manage|start|drive|cover|take care|look after|complete|grow)(?!\w))[a-z]+|pour (?:construire|rénover|concevoir|refaire|réparer|peindre|repeindre)|(?:for|für|voor|pour|per|para|för|for|til|till) (?:our|unser\w*|onze?|ons|notre|nos|(?:il |la )?nostr\w|nuestr\w|noss\w|vår\w*|vores) (?:new|neue\w*|nieuwe?|nouve\w+|nuev\w+|nuov\w+|nov[oa]|nya?|nye?)(?!\w)|die (?:\w+ ){0,8}(?:wollen|möchten))",
    re.IGNORECASE,
)
RELATIVE: Final = late(
    r"(?<!\w)(?:who|that|to|die|der|das|damit|darum|qui|que|che|chi|som|jotka|joka|któr\w+|kteří|který|která|ktor\w+|akik?|care|koji|koja|που|котор\w+|які|який|които)(?!\w)",
    re.IGNORECASE,
)
# Workers in general: what one says of them is oftener how they are.
GENERAL: Final = late(
    r"(?:mitarbeiter\w*|medewerkers?|medarbet\w+|medarbejd\w+|employ\w+|empleados?|impiegat\w|manager\w*|leaders?|staff|pracowni\w+|pracovn\w+|zaměstnan\w+|radni\w+|työntek\w+|munkatárs\w*|jef[ae]s?|chefs?|workers?)",
    re.IGNORECASE,
)
AGENCY: Final = late(
    r"recruit|staffing|personal(?:dienst|service|vermitt|leasing)|zeitarbeit|arbeitnehmerüberl|interim|intérim|uitzend|headhunt|talent|bemanning|vikar|rekrytering|rekrutter|job ?board|jobbörse|trabajo temporal|lavoro temporaneo|agencja pracy|employment",
    re.IGNORECASE,
)
# Whom one seeks for somebody else, or always, or not.
NOT_OURS: Final = late(
    r"(?<!\w)(?:im (?:kunden)?auftrag|on (?:their|its|his|her|behalf)\w*|for (?:leading |other |various )?(?:\w+ )?(?:manufacturers|companies|firms|businesses|employers|clients)|for the \w+ industry|für (?:\w+ )?(?:unternehmen|firmen|betriebe)|namhafte\w*|pour (?:l['’]industrie|des entreprises|les entreprises)|per (?:le )?aziende|para (?:las )?empresas|voor (?:bedrijven|opdrachtgevers)|per il tuo|para tu|for (?:you|our (?:\w+ )?clients?|our (?:\w+ )?customers?|a client)|für (?:sie|dich|euch|ihre?n?|(?:unsere|einen?)\w* (?:\w+ )?(?:kund|mandant|auftraggeb)\w+)(?! als)|pour (?:vous|votre|notre client|nos clients|un client)|para (?:usted|ti|su |tu |nuestr\w+ clientes?|un cliente|você|si|noss\w+ clientes?)|per (?:voi|te|lei|il vostro|(?:i |un )?(?:nostr\w )?client\w)|voor (?:u|jou|uw|jouw|onze klant\w*|onze opdrachtgever\w*|een klant)|för (?:dig|er|våra kunder|kunds räkning)|for (?:dig|deg|jer|dere|vores kunder|våre kunder)|sinulle|teille|asiakkaallemme|dla (?:ciebie|państwa|naszych klientów|klient\w+)|pro (?:vás|naše klienty|klienta)|pre (?:vás|našich klientov)|ügyfelein\w*|pentru (?:dumneavoastră|dvs|clien\w+)|za (?:vas|naše klijente|klijent\w+)|za naše stranke|για (?:εσάς|σας|πελάτ\w+)|sizin için|müşterilerimiz için|для (?:вас|наш\w+ клиент\w+|наш\w+ клієнт\w+)|за (?:вас|наши клиенти))(?!\w)",
    re.IGNORECASE,
)
ALWAYS: Final = late(
    r"(?<!\w)(?:always|constantly|continually|at any time|regularly|volunteer\w*|immer|stets|laufend|ständig|jederzeit|regelmäßig|ehrenamt\w*|toujours|en permanence|régulièrement|bénévoles?|siempre|constantemente|voluntari\w+|sempre|constantemente|volontari\w*|voluntári\w+|altijd|doorlopend|voortdurend|vrijwillig\w*|alltid|ständigt|löpande|volontär\w*|altid|løbende|frivillig\w*|aina|jatkuvasti|vapaaehtoi\w+|zawsze|stale|ciągle|wolontariusz\w*|vždy|stále|neustále|dobrovolní\w*|dobrovoľní\w*|mindig|folyamatosan|önkéntes\w*|mereu|întotdeauna|voluntar\w*|uvijek|stalno|volonter\w*|vedno|prostovolj\w*|πάντα|συνεχώς|εθελοντ\w+|her zaman|sürekli|gönüllü\w*|всегда|постоянно|волонт[её]р\w*|завжди|постійно|винаги|постоянно|доброволц\w*|alati|pidevalt|vienmēr|visada|nuolat|initiativ\w*|speculative|spontan\w*|unsolicited)(?!\w)",
    re.IGNORECASE,
)
DENIED: Final = late(
    r"(?<!\w)(?:not|never|no longer|cannot|none|kein\w*|nicht|nie|niemand\w*|pas|aucun\w*|jamais|no(?= (?:\w+ )?\w+(?:mos|ndo)(?!\w))|ningun\w*|tampoco|non|nessun\w*|não|nenhum\w*|geen|niet|nooit|inte|inga|ingen|ikke|aldrig|aldri|emme|ei|nie|nikogo|nikoho|žádn\w+|žiadn\w+|nem|nu(?= \w+m)|ne|nikoga|δεν|не|нет|нема|никого)(?!\w)|n['’]t(?!\w)",
    re.IGNORECASE,
)
# "Welder wanted": whom a line of its own asks for, with the verb behind or a label before.
WANTED: Final = late(
    r"(?P<what>[^.!?:\n]{3,70}?),? (?:wanted|required|needed|gesucht|gezocht|gevraagd|sökes|søges|søkes|haetaan|etsitään|poszukiwan[yia]|aranıyor|keresünk|kerestetik|potreban|potrebna|traži se|iščemo|търси се|требуется|потрібен|потрібна|cercasi|recherchée?s?)\W*"
    r"|(?:now hiring|we(?:['’]re| are) hiring|hiring|job|jobs?|vacancy|wanted|stelle(?:nangebot)?|job(?:angebot)?|wir suchen|gesucht|offre d['’]emploi|recrutement|nous recrutons|on recrute|oferta de (?:empleo|trabajo)|vacante|se busca|empleo|cercasi|offerta di lavoro|posizione aperta|vaga(?: de emprego)?|oferta de emprego|contrata-se|vacature|gezocht|ledig(?:t)? (?:tjänst|jobb|stilling)|jobannonce|avoin työpaikka|oferta pracy|volné místo|voľné miesto|nabídka práce|állásajánlat|loc de muncă|θέση εργασίας|iş ilanı|вакансия|вакансія|обява за работа)\s?[:–—-]\s(?P<label>[^.!?:\n]{3,70})[.!]?",
    re.IGNORECASE,
)
# "A person for the warehouse": somebody without a trade, for a work.
PERSON: Final = late(
    r"(?:[^\W\d_]+ |\d+ ){0,3}(?:persons?|people|someone|somebody|staff|colleagues?|team members?|helpers?|hands?|personen|jemanden|kolleg(?:e|en|in|innen)|kräfte|verstärkung|aushilfen?|personnes?|quelqu['’]un|collègues?|personal|personas?|alguien|compañer[oa]s?|person[ae]|qualcuno|colleg[ahi]+|pessoas?|alguém|collega['’]?s?|personeel|iemand|person(?:er)?|någon|kollega|kollegor|nogen|henkilö[äa]?|osob[yęu]?|kogoś|človeka|osobu|persoan[ăe]|cineva|kolegu|kolegicu|άτομ[αο]|сотрудника|співробітника|човек|pessoal) "
    r"(?:for|für|pour|para|per|voor|till|til|för|do|na|dla|pro|pre|v|za|pentru|w|για|в|на|за)(?: (?:the|our|das|den|die|unsere?n?|im|l['’]|la|le|les|notre|nos|el|los|las|nuestr[oa]s?|il|lo|gli|i|un|a|o|onze?|de|het|vår[at]?|vores|vårt|naszego|našeho|naš\w*|τη?ν?|το))? ?(?P<work>[^\W\d_]{3,})(?: [^\W\d_]+){0,3}",
    re.IGNORECASE,
)
TEAM: Final = late(
    r"team|future|life|us|you|nous|uns|squad\w*|équipe|equip[oae]|ekip\w*|zesp\w+|tým\w*|good|ever|more|work|arbeit|clients?|customers?|kund\w+|société|empresa|azienda|firm\w*|unternehmen|företaget|virksomhed\w*|bedrijf",
    re.IGNORECASE,
)
# Others than workers whom one looks for.
NO_WORKER: Final = late(
    r"(?<!\w)(?:(?:business |sales |trade )?partner\w*|parten\w+|parceir\w+|soci[oia]+|collaborations?|dealers?|distribut\w+|distribu[ií]dor\w*|resellers?|händler\w*|revendeur\w*|rivenditor\w+|forhandler\w*|återförsäljar\w*|jälleenmyyj\w*|dystrybutor\w*|suppliers?|lieferant\w*|fournisseur\w*|proveedor\w*|fornitor\w*|leverancier\w*|investor\w*|sponsor\w*|franchis\w+|sub-?contract\w+|subunternehm\w*|nachunternehm\w*|sous-traitan\w+|subcontrat\w+|subappalt\w+|onderaannemer\w*|underentreprenör\w*|underleverand\w*|podwykonawc\w*|freelanc\w*|freie mitarbeit\w*|host famil\w+)(?!\w)",
    re.IGNORECASE,
)
# The same by words that may stand before a trade: "a customer", but "a customer adviser".
NO_TRADE: Final = late(
    r"(?:customers?|clients?|kund\w+|members?|mitglied\w*|tenants?|mieter\w*|readers?|users?|testers?|models?|students?|pupils?|buyers?|sellers?|käufer\w*|verkäufer|authors?|autor\w*|artists?|künstler\w*|owners?|speakers?|trailers?|containers?|computers?|servers?|centers?|numbers?|letters?|orders?|papers?|answers?|hours?|lager|keller|zimmer|rechner|container|ordner|winter|sommer|magazzino|mercato|motor\w*|lokal\w*|raum|studio|secteur|ordinateur|moteur|monitor|sector|valor|ascensor|contenedor)",
    re.IGNORECASE,
)

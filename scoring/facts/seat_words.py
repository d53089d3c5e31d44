"""Words around an address that tell whose it is: of events, of the past, of other bodies, of one's own.

Tables by language: English, German, French, Italian, Spanish, Portuguese, Dutch, Scandinavian,
Finnish, Polish, Czech and Slovak, Hungarian, Romanian, Croatian and Slovene, Baltic, Turkish,
Greek, Cyrillic, Japanese and Korean.
"""
# ruff: noqa: E501 - tables of patterns

import re
from typing import Final

from scoring.reading.patterns import late

# Where one meets for some days: fairs, congresses, meetings of shareholders, concerts.
EVENT: Final = late(
    r"\b(?:(?:trade|agricultural|book|craft|county) (?:fair|show)s?|fairs?\b(?! trade)|field ?days|expos?|\w+expo|expo[A-Z]\w+|exhibitions?|exhibitors?|conferences?|congress\w*|conventions?|summit|(?<!our )venue|booth|stall|(?:see|meet|visit|find|join) us (?:at|on) (?:our )?site \w+|festivals?|concerts?|seminars?|webinars?|marathon|tournament|ceremony|(?:annual )?general meeting|agm"
    r"|(?!(?:ge|be|er|ver)mess)\w*messe(?:n|stand|gelände)?\b|\w*kongress\w*|fachtagung\w*|\w*hauptversammlung|konzerte?|veranstaltung(?:en|sort)?|stadthalle|seminare?"
    r"|salons? (?:d\w|international|professionnel|national)(?! (?:coiffure|thé|beauté|massage|jardin))|foires?|congrès|exposition|parc des expositions|colloque|assemblée générale"
    r"|fier[ae]|\w+fiere|asamblea|udstilling\w*|mässhall\w*|jaarbeurs|konferenz\w*|tagung|gate tickets?|salone (?:d\w+|internazionale)(?! (?:bellezza|parrucch))|padiglione|congress[oi]|convegn[oi]|concert[oi]|assemblea"
    r"|ferias?|feira|recinto ferial|congreso|pabellón|pavilhão|estande|concierto|junta general|assembleia|congresso|palacio de congresos"
    r"|beurs|vakbeurs|\w*beursstand|congres|algemene vergadering|aandeelhoudersvergadering"
    r"|mäss(?:a|an)|\w+mässan?|monter|\w*stämman?|kongres\w*|konsert\w*|koncert\w*|konsertti\w*|generalforsamling\w*"
    r"|\w*messu(?:t|illa|ille|jen|keskus|keskuksessa)|\w*kokous\w*|osasto \w?\d+"
    r"|targi|targach|targów|stoisk\w+|konferenc\w+|walne|wystaw\w+"
    r"|\w*veletr\w+|\w*veľtr\w+|výstav(?!b)\w+|valn\w+ (?:hromad\w+|zhromažd\w+)"
    r"|\w*vásár\w*|kiállítás\w*|\w*kongresszus\w*|közgyűlés\w*|\w*expó?n?|târg(?:ul|uri\w*)?|expoziți\w+|conferinț\w+"
    r"|\w*sajam|\w*saj[a]?m[au]|\w*velesaj\w+|sejem|sejmu|štand\w*|mess(?:il|i|ile)|näitus\w*|konverents\w*|izstād\w*|parod[ao]\w*"
    r"|fuar\w*|kongre\w*|έκθεση\w*|συνέδριο\w*|περίπτερο|выстав\w+|вистав\w+|стенд\w*|изложени\w+)\b"
    r"|\b(?:stands?|hall|halle|hal|hala|pavilion|padiglione|pasillo|pavilhão|pavillon|booth|stall|stoisko|osasto|monter|salon|pad\.?)[ :]{1,2}(?:no\.? |nr\.? )?[A-Z]?-?\d{1,4}[A-Z]?\b"
    r"|\b(?:stánek|stánku|stand)\b|\bpad\.(?!\w)|会場|展示会|見本市|発表会|ブース|전시회|박람회|행사장",
    re.IGNORECASE,
)
# Stands behind an address: "…, 3014 Bern, Stand A27".
PLACE_AT_EVENT: Final = late(
    r"\b(?:stand|booth|stall|monter|stoisko|osasto|štand|estande|stánek|standunda|standja|hall|halle|hal|hala|pavilion\w*|padiglione|pasillo|pavilhão|pavillon|pabellón|csarnok|pad\.?)[ :]{1,2}(?:no\.? |nr\.? )?[A-Z]?-?\d{0,4}[A-Z]?\b",
    re.IGNORECASE,
)
_YEAR = r"(?:19|20)\d\d\b(?!:\d)"
_UP_TO = rf"(?: (?!\d{{1,2}}[:.]\d\d)[\w.]{{1,12}}){{0,4}}? {_YEAR}"
_PLACE = r"(?:address|office|premises|shop|store|site|home|location|studio|workshop|headquarters)"
# Where somebody was until a day, or had an office once.
FORMER: Final = late(
    rf"\b(?:(?:until|till?|up to|before){_UP_TO}|(?:old|past|last|closed|former|previous) (?:\w+ )?{_PLACE}|(?:moved|relocated|moving) (?:\w+ )?(?:out )?from|moved out|we (?:have )?left (?:our|the)|used to|no longer|permanently closed|(?:we|office|shop|workshop) (?:was|were) (?:at|in|located|based)|worked out of"
    rf"|(?:bis|vor){_UP_TO}|(?:alte|ehemalige|frühere|bisherige)[rsn]? (?:\w+ )?(?:adresse|anschrift|standort|werkstatt|büros?|sitz|laden|praxis|filiale|geschäft)|(?:dauerhaft|endgültig) geschlossen"
    rf"|(?:jusqu['’](?:en|à|au|à la fin de)|avant){_UP_TO}|jusqu['’]en {_YEAR}|ancien(?:ne)?s? (?:adresse|locaux|siège|bureaux?|atelier|magasin|boutique|agence|cabinet|implantation)|précédente? (?:adresse|siège)|définitivement fermé\w*"
    rf"|(?:fino a(?:l|lla|gli)?|prima del){_UP_TO}|fino al {_YEAR}|(?:ex|vecchi[ao]|precedente|antica) (?:sede|indirizzo|ufficio|negozio|laboratorio)|definitivamente chius\w+"
    rf"|(?:hasta|antes de|até){_UP_TO}|(?:hasta|até) {_YEAR}|(?:antig|anterior)\w* (?:sede|oficinas?|dirección|domicilio|local|taller|tienda|endereço|morada|loja|escritório)|(?:sede|oficina|dirección|domicilio|endereço|morada) (?:anterior|antig\w+)|cerrad[oa] definitivamente|definitivamente cerrad[oa]|encerrad[oa] definitivamente"
    rf"|(?:tot|voor){_UP_TO}|tot {_YEAR}|(?:voormalige?|vorige?|oude?) (?:adres|kantoor|pand|vestiging|locatie|winkel|werkplaats)|definitief gesloten"
    rf"|(?:fram till|fram til|frem til|till och med|indtil){_UP_TO}|(?:till|til|indtil) {_YEAR}|(?:gaml[ae]|tidigare|tidligere) (?:adress?en?|lokal\w*|kontor\w*|butik\w*)|(?:permanent|varigt) (?:stängd|lukket|stengt)"
    rf"|vuoteen {_YEAR}(?: (?:asti|saakka))?|(?:vanha|entinen|aiempi) (?:osoite|toimipiste|toimisto\w*|myymälä\w*)"
    rf"|do (?:roku |konce roku |końca roku |końca |leta |godine |(?!since )\w{{3,11}}[aeuiyů] )?{_YEAR}|(?:dawn|poprzedn|był)\w+ (?:adres|siedzib|biur|sklep)\w*|(?:bývalá?|dřívější|předchozí|predchádzajúc\w+|pôvodn\w+|původní) (?:adres|sídl|kancel|provoz|prevádzk)\w*|už nie sme|už nejsme|(?:nekadašnj|bivš|prijašnj|prejšnj)\w+ (?:adres|sjedišt|ured|sedež|naslov)\w*"
    rf"|{_YEAR}-ig|(?:korábbi|egykori|régi) (?:cím|telephely|irod|székhely|üzlet)\w*|până (?:în|la){_UP_TO}|până în {_YEAR}|(?:fost|vechi)(?:ul|a|ea|i)? (?:sedi\w+|birou\w*|adres\w+)"
    rf"|kuni{_UP_TO}|kuni {_YEAR}|(?:endine|vana) (?:aadress|kontor|esindus)|līdz {_YEAR}|iki {_YEAR}"
    rf"|{_YEAR}['’]?\w{{0,3}} (?:yılına |tarihine )?kadar|yılına kadar|tarihine kadar|(?:eski|önceki) (?:adres|ofis|merkez|mağaza)\w*|(?:μέχρι|έως){_UP_TO}|(?:μέχρι|έως)(?: το)? {_YEAR}|(?:πρώην|παλι[άό]\w*) (?:διεύθυνση|έδρα|γραφεί\w+)|до {_YEAR}|(?:бывш|прежн|колишн)\w+ (?:адрес|офис|офіс)\w*)(?!\w)"
    r"|旧(?:住所|所在地|本社|店舗|教室|オフィス)|年まで|移転前|구 ?주소|이전 주소|년까지",
    re.IGNORECASE,
)
# What comes behind is where somebody is now.
NOW: Final = late(
    r"\b(?:to|now|today|heute|aujourd['’]hui|hoy|oggi|hoje|vandaag|dziś|dnes|idag|i dag|new address|jetzt|nun|nunmehr|neue[rsnm]? (?:adresse|anschrift)|désormais|maintenant|nouvelle adresse|ahora|nueva (?:sede|dirección)|ora|adesso|nuov[oa] (?:sede|indirizzo)|nieuwe? adres|agora|nyní|teraz|artık|τώρα)\b",
    re.IGNORECASE,
)
# Opening hours: "until 6 pm 2015 Main Street" tells no year.
HOURS: Final = late(
    r"\b(?:am|pm|a\.m\.|p\.m\.|noon|midnight|open (?:daily|until|till|tot|from)|uhr|mitternacht|geöffnet|uur|geopend|ouvert|abierto|aperto|horas|klockan|kl\.)(?!\w)",
    re.IGNORECASE,
)
# What something is near: "next to the Congress Center".
BESIDE: Final = late(
    r"\b(?:next to|near(?:by)?|opposite|close to|behind|beside|across from|neben|bei|nahe|nähe|gegenüber|hinter|à côté|près|en face|cerca|junto|frente|vicino|accanto|fronte|naast|tegenover|nabij|ao lado|perto|obok|naprzeciw|naproti|vedle|nära|bredvid|overfor|lähellä)\b(?: [^\W\d]+){0,4}:? (?:at )?$",
    re.IGNORECASE,
)
# The same, but a firm may also have had another name once: "Acme GmbH (vormals Berta KG)".
# "From 1995 to 2009 we were at", "Atelier (2001–2015) :": the years that it was there.
SPAN: Final = late(
    rf"(?<!\w)(?:from|between|von|zwischen|de|entre|van|tussen|dal?|tra|fra|från|mellem|mellom|mellan|od|między|mezi|medzi|din|între|između|από|с|з) (?:\w{{2,10}} )?{_YEAR} (?:to|until|till|and|bis|und|à|et|a|al|y|e|ao|até|tot|en|til|till|og|och|do|i|a|până în|și|έως|μέχρι|ως|по|до|[–—-]) (?:\w{{2,10}} )?{_YEAR},?[^.,:;\n©]{{0,60}}$"
    rf"|\((?:until|till|up to|bis|jusqu['’](?:en|à)|hasta|fino al?|tot|do|até|indtil|frem til|till och med|asti) (?:\w{{2,10}} )?{_YEAR}\) ?[:：]\s?"
    rf"|\([^()\n]{{0,12}}{_YEAR} ?(?:to|bis|à|a|al|tot|do|[–—-]) ?{_YEAR}\) ?[:：]\s?$"
    rf"|{_YEAR}[-–—]{_YEAR} között[^.,:;\n©]{{0,60}}$|{_YEAR}年から{_YEAR}年",
    re.IGNORECASE,
)
# "Duna is a registered trademark of Globex, 6 Mill Lane": whose the name of a product is.
TRADEMARK: Final = late(
    r"\b(?:(?:registered )?trade ?marks? (?:owned by|belonging to|of)|(?:eingetragene (?:marken?|warenzeichen)|warenzeichen) (?:der|des|von)|marques? (?:déposées?|enregistrées?) (?:de|du|par|appartenant à)|marcas? (?:comercial(?:es)? )?(?:registradas?|registada|registadas|comercial(?:es)?) (?:de|d[aeo]s?|por)|march[io]+ (?:commercial[ei] )?registrat[oi] (?:di|da|della|del)|(?:geregistreerde? )?handelsmerk(?:en)? van|znak(?:iem|ami|i)? towarow\w+ (?:firmy|spółki)|(?:registrerat )?varumärke(?:n)? (?:som tillhör|tillhörande|för|från)|(?:registreret )?varemærke(?:r)? tilhørende|(?:registrert )?varemerke(?:r)? (?:for|som tilhører|tilhørende)|ochrann\w+ znám\w+ (?:společnosti|spoločnosti|firmy)|m[aă]rc\w+ înregistrat\w+ (?:a|ale) |(?:zaštićen\w+ )?žig(?:ovi)? (?:tvrtke|društva))(?!\w)",
    re.IGNORECASE,
)
FORMERLY: Final = late(
    r"\b(?:former(?:ly)?|previous(?:ly)?|ehemal\w+|früher\w*|vormals|bisherig\w*|autrefois|voorheen|voormalig\w*|tidigare|tidligere|före detta|aiemmin|aikaisemmin|entinen|dawniej|wcześniej\w*|poprzedni\w*|bývalý?\w*|dříve|predtým|nekadašnj\w+|bivš\w+|korábbi\w*|egykori|fost(?:ul|a)?|endi(?:ne|se)|varem|bijus\w+|buvęs\w*|önceki|πρώην|бывш\w+|прежн\w+|колишн\w+)(?!\w)",
    re.IGNORECASE,
)
# What the company says that it is not: "not affiliated with …", "nicht verwandt mit …".
DENIAL: Final = late(
    r"\b(?:(?:not|no longer|never|nor) (?:\w+ )?(?:affiliated|related|associated|connected|linked|part|owned)|(?:no|nothing) (?:connection|relation|affiliation|to do) (?:with|to)|unrelated to|not to be confused"
    r"|nicht (?:\w+ )?(?:verbunden|verwandt|identisch|verwechseln|teil)|nichts (?:mit|zu tun)|keine? (?:verbindung|beziehung)|aucun (?:lien|rapport)|pas (?:affilié|lié|confondre)\w*|ne (?:fait|faisons) pas partie|non (?:ha|abbiamo) (?:nulla|niente|alcun\w*)|non (?:è|siamo) (?:affiliat|collegat)\w*"
    r"|no (?:tiene|tenemos|guarda|guardamos) (?:relación|nada)|no (?:está|estamos) (?:afiliad|relacionad|vinculad)\w*|não (?:tem|temos|possui\w*) (?:relação|ligação|vínculo)|niet (?:verbonden|gelieerd|verwant|verwarren)|geen (?:band|relatie)|(?:inte|ikke) (?:\w+ )?(?:kopplad|knyttet|relateret|relatert|tilknyttet|en del)\w*|ei (?:liity|kuulu)\w*"
    r"|nie (?:jest|jesteśmy|mamy) (?:\w+ )?(?:powiązan|związan|częśc|związk|nic)\w*|není(?: \w+)? (?:spojen|součást)\w*|nejsme|nie sme|nem (?:azonos|része|tartoz)\w*|nu (?:are|avem|suntem|este) (?:\w+ )?(?:legătur|afiliat|nimic)\w*|n(?:ije|ismo) (?:\w+ )?(?:povezan|dio)\w*|ilgi(?:miz|si) yok\w*|δεν (?:έχ|σχετίζ|ανήκ)\w*)(?!\w)|関係(?:は)?(?:ありません|ございません)|무관합니다|관련이 없",
    re.IGNORECASE,
)
# Where somebody came from, right before a place: "came over from Norway", "geboren in".
ORIGIN: Final = late(
    r"\b(?:(?:came|comes?|arrived|emigrated|immigrated|moved|relocated|returned|imported|fled|hails?) (?:\w+ ){0,3}?from|(?:born|raised|trained|studied|grew up) (?:\w+ ){0,3}?(?:in|at)|(?:emigrated|travell?ed) (?:\w+ ){0,3}?to"
    r"|stamm(?:t|en)|geboren|né[es]?|nat[oai]|nacid[oa]s?|nascid[oa]s?|född|født|syntyn\w+|urodzon\w+|narozen\w*)\b[^.;:]{0,30}$",
    re.IGNORECASE,
)
# Says behind an address that nobody is there any more.
GONE: Final = late(
    rf"\b(?:closed (?:its|for good|permanently|in {_YEAR})|cerró|cerramos|fechou|encerrou|a fermé|ha chiuso|is gesloten|(?:wurde|ist|haben wir) (?:\w+ ){{0,4}}(?:verlassen|geschlossen|aufgegeben|verkauft)|(?:je|byla|jsme|sme) (?:\w+ ){{0,4}}(?:zrušen|zavřen|uzavřen|zatvoren|opust)\w*|zamknęliśmy|zlikwidowan\w+|bezárt\w*|s-a închis|(?:er|ble) (?:\w+ ){{0,2}}(?:lagt ned|nedlagt|lukket)|(?:är|har) (?:\w+ ){{0,2}}(?:stängt|stängd|lagts ned)|(?:until|bis|jusqu['’]en|fino al|hasta|até|tot|till|indtil|fram til|do roku|до) (?:\w+ ){{0,3}}{_YEAR})|まで$",
    re.IGNORECASE,
)
# Bodies, trades and people that a firm names with their addresses: courts and registers, auditors,
# exchanges, insurers, councils, harbour masters.
OTHERS: Final = late(
    r"\b(?:(?:district|county|high|commercial|regional|local|register|registry|supreme|magistrates['’]?) court|court of|companies house|registrar|auditors?|audited by|(?:stock|securities) exchange|listed on|share registr\w+|transfer agent|notary public|insurers?|insured (?:by|with)|insurance (?:by|with|company)|underwrit\w+|(?-i:[A-Z]\w+) (?:Council|Authority|Commission|Board|Ministry)(?= of\b)|ministry of|department of|harbou?r ?master|police station"
    r""
    r"|\w*gericht|register(?:gericht|amt|führ\w+)|handelsregister(?:amt)?|abschlussprüfer\w*|wirtschaftsprüf\w*|revisionsstelle|rechnungsprüf\w*|börse|notar(?:in|iat)?|\w*versicher(?:ung|er)\w*|\w*haftpflicht\w*|behörde|hafenmeister\w*"
    r"|greffe|tribunal(?:ul)?|commissaires? aux comptes|bourse|notaires?|assureurs?|assurances?"
    r"|tribunale|registro (?:delle imprese|mercantil|comercial)|revisor[ei]|società di revisione|borsa (?:italiana|valori)|notaio|assicurazion\w+|assicuratric\w+|ministero|capitaneria"
    r"|juzgado|auditor(?:es|ía|ia|ul)?|bolsa de (?:valores|madrid|barcelona)|notar[ií]a|notario|notário|asegurador\w+|seguros?|seguradora|conservatória|junta comercial|cartório|capitanía"
    r"|rechtbank|kamer van koophandel|accountantskantoor|notaris\w*|verzekeraar|verzekering\w*|havenmeester"
    r"|tingsrätt\w*|bolagsverket|revisor\w*|revisionsfirma|revision:|børsen|fondbørs\w*|børsnotert|försäkring\w*|forsikring\w*|erhvervsstyrelsen|tinglysning\w*|brønnøysund\w*|(?:by|lands|handels)retten|retten i|havnefoged\w*"
    r"|käräjäoikeus|kaupparekisteri|patentti- ja rekisterihallitus|tilintarkastaj\w*|tilintarkastusyhteisö|vakuutus\w*|pörssi\w*"
    r"|sąd|sądu|sądzie|biegł\w+ rewident\w*|audytor\w*|giełd\w+|notowan\w+|ubezpiecz\w*|notariusz\w*|izb[aąęyie]+ (?:lekarsk|adwokack|radc|handl|gospodar|rzemieśl|celn|skarb)\w*"
    r"|(?:krajsk|okresn|okresní|městsk|mestsk|obvodn)\w+ (?:soud|súd)\w*|soud\w*|súd|súdu|rejstřík\w*|obchodn\w+ registr\w*|auditor\w*|pojišť\w+|poisťov\w+|notář\w*|notár\w*|burz\w+|komor\w+|orgán\w* dozoru|dozorn\w+|úrad|ministerstv\w+"
    r"|\w*törvényszék\w*|\w*bíróság\w*|nyilvántart\w*|cégbíró\w*|könyvvizsgáló\w*|tőzsd\w*|biztosító\w*|közjegyző\w*|kamar[aá]\w*|hatóság\w*"
    r"|registrul comerțului|oficiul registrului|bursa de valori|asigurări\w*|asigurător\w*|autoritatea|ministerul|judecători\w+"
    r"|sud upisa|(?:trgovačk|općinsk|županijsk)\w+ sud\w*|sodišč\w+|revizor\w*|osigura(?:nj|vatelj)\w*|javni bilježnik|kapetanij\w+|komor[ae]|burz[aie]|ministarstv\w+|agencija za"
    r"|maakoh\w+|kohus|kohtu|kohturegist\w*|audiitor\w*|börs\w*|kindlustus\w*|notar\w*|teism\w+|tiesa|zvērināt\w*|apdrošinā\w*|draudim\w*"
    r"|mahkeme\w*|ticaret sicil\w*|denetçi\w*|borsa istanbul|sigorta\w*|noter\w*|bakanlığı|odası"
    r"|πρωτοδικεί\w+|δικαστήρι\w+|επιμελητήρι\w+|ορκωτ\w+|χρηματιστήρι\w+|ασφαλιστικ\w+|συμβολαιογράφ\w+"
    r"|(?:parking|car park|parkhaus|parkplatz|parkeren|parkeergarage|parcheggio|aparcamiento|estacionamento|parkování|parkowanie|otopark)(?=\s?:)|out[- ]of[- ]hours|notdienst|bereitschaftsdienst|spoed\w*|urgences|guardia|pohotovost\w*|dyżur\w*|legevakt\w*|jourhavande|суд|суда|(?:účetnictví|účtovníctvo|buchhaltung|steuerberat\w+|steuerkanzlei|bookkeep\w+|accountants?|comptab\w+|contabilit[àa]|contabilidade?|boekhouding|księgowość|könyvelés\w*|contabilitate|računovodstvo|muhasebe|λογιστ\w+)(?=\s?:)|аудитор\w*|бирж\w+|страхов\w+|нотариус\w*|министерств\w+)(?!\w)|裁判所|法務局|監査法人|証券取引所|保険会社|법원|등기소|거래소|회계법인",
    re.IGNORECASE,
)
# "Media: Kastel Communications, Jane Roe, tel. …": who speaks for a firm to the press.
_CAP: Final = r"[^\W\d_a-zß-öø-ÿ][\w.'’&-]+"
PRESS: Final = late(
    rf"(?i:\b(?:media?|medi(?:en|er|os|erna)|press?|presse|prensa|stampa|imprensa|pers|sajtó|lehdistö|basın|prasa|mediów|média)\w{{0,14}}(?: \w{{2,12}})?\s?[:：])\s(?P<who>{_CAP}(?: (?:& )?{_CAP}){{1,3}}),\s(?:{_CAP} ){{1,3}}?"
)
# Whom a firm works for and with.
TRADING: Final = late(
    r"\b(?:(?:our|a|its) (?:customers?|clients?|partners?|suppliers?|landlord|bank|lawyers?|solicitors?|accountants?|printers?)|the (?:client|customer|landlord)"
    r"|unser\w* (?:kund\w+|partner\w*|lieferant\w*|vermieter\w*|steuerberater\w*)|notre (?:client\w*|partenaire|fournisseur|bailleur|imprimeur)|(?:nostro|il) (?:cliente|partner|fornitore)|(?:nuestro|nosso|el|o|la|a) (?:cliente|proveedor|fornecedor|sócio)|onze (?:klant\w*|partner|leverancier)|kundens|asiakkaamme|müşterimiz)(?!\w)",
    re.IGNORECASE,
)
# Customers who find the company at the street: "Our customers find us at".
CUSTOMERS: Final = late(
    r"(?:customers|clients|kund(?:en|innen)|clientes|clienti|klanten|kunder|kunderne)$",
    re.IGNORECASE,
)
FIND_US: Final = late(
    r" (?:(?:find|reach|visit|meet) us|finden (?:sie )?uns|erreichen uns|besuchen uns|nous (?:trouvent|rendent visite|rencontrent)|ci (?:trovano|raggiungono)|nos (?:encuentran|visitan|encontram|visitam)|vinden ons|bezoeken ons|(?:hittar|besöker) oss|(?:finner|besøker|finder|besøger) (?:oss|os)) (?:at|in|on|an|am|im|auf|au|à|en|em|na|no|a|op|aan|på|i)\b",
    re.IGNORECASE,
)
# What the company says to be itself, before and behind the trade: "Wir sind ein Makler in Ulm".
WE_ARE: Final = late(
    r"\b(?:we are|we['’]re|wir sind|nous sommes|somos|siamo|wij zijn|we zijn|vi är|vi er) (?:an?|eine?|une?|una|uma?|uno|een|en|ett|et) "
    r"(?:(?!(?:of|to|by|with|de|du|der|des|von|vom|van|di|del|da|af|av|client|customer|member|partner|dealer|kund\w+|mitglied|händler|klant|lid|membre|cliente|socio|sócio|miembro|membro|kunde?|medlem)\b)[^\W\d_]+ ){0,2}$",
    re.IGNORECASE,
)
A_TRADE: Final = late(
    r"\w*(?: (?:brokers?|agency|agents?|firm|company|makler\w*|office))?(?:[.,\n]| (?:in|at|en|à|au|em|a|i|im|aus|from|based|mit sitz)\b|\s*$)",
    re.IGNORECASE,
)
# Under whose name the company trades: that firm's seat is its own.
TRADES_AS: Final = late(
    r"\b(?:trading (?:name|style) (?:of|for)|trad(?:ing|es) as|t/a|(?:a|the) (?:brand|division) (?:name )?of|marke der|handelsname|marque (?:commerciale )?de|nom commercial|marchio di|marca (?:comercial |registada )?d[aeo]|nombre comercial|handelsnaam van)(?!\w)",
    re.IGNORECASE,
)
# Words of an own seat, right before it or its label: "our office is at", "Besuchen Sie uns:".
OWN: Final = late(
    r"\b(?:(?:(?:our|head|main|registered|principal|new|visit) (?:[\w-]+ ){0,2}?|the )(?:address|office|shop|store|showroom|studio|workshop|clinic|practice|premises|headquarters|hq|factory|plant|mill|warehouse|surgery|gallery|farm|depot|site|restaurant|bakery|brewery|winery|bar|café|cafe|kitchen|garage|yard|nursery|school|salon|branch|location|base|home|house|hotel|centre|center|lab|laboratory|facility|campus)s?|(?:find|visit|reach|see|contact|write to|call on|join|mail) us|(?:based|located|situated|headquartered|seated) (?:at|in|on)|registered office|drop in|come (?:and (?:see|visit)|by|in|to)|we are (?:at|in|on)|we're (?:at|in|on)"
    r"|unser\w* (?:\w+ ){0,2}?(?:büro\w*|laden|geschäft\w*|werkstatt|praxis\w*|kanzlei|haus|hof|hofladen|studio|atelier|filiale\w*|standort\w*|sitz|zentrale|betrieb\w*|lager|werk|restaurant|hotel|café|showroom|ausstellung\w*|niederlassung\w*|räume\w*|bäckerei|brauerei|adresse)|(?:finden|besuchen|erreichen|treffen) sie uns|besuch\w*(?: sie)? uns|\w*sitz|\w*adresse|\w*anschrift|wir sitzen|befinde[tn]|liegt|ansässig|wir sind|zu finden|(?:werkstatt|praxis|kanzlei|büro|laden|geschäft|hofladen)"
    r"|(?:notre|nos|le|la|les|l['’]) ?(?:bar|boutiques?|magasins?|ateliers?|bureaux?|cabinet|restaurant|agences?|usine|salon|adresse|brasserie|showroom|locaux|local|entrepôt|maison|domaine|siège|studio)|nous (?:trouver|rendre visite|rencontrer)|(?:retrouvez|rejoignez|rencontrez)[ -]nous|siège(?: social)?|situ[ée]+s?|installé\w*|se trouve\w*|domicili\w+"
    r"|nostr[aoie] (?:\w+ )?(?:sedi?|uffici?o?|negozi?o?|laborator\w+|showroom|studio|punt\w vendita|magazzin\w|stabiliment\w|aziend\w|cantin\w|ristorant\w|officin\w|botteg\w|local\w)|(?:la |in )sede|sede (?:legale|operativa)|si trova|ci trov\w+|siamo (?:in|a)|veni(?:te|teci)|trovarci|visitateci|ubicat[ao]|indirizzo"
    r"|nuestr[ao]s? (?:\w+ )?(?:sede|oficinas?|tiendas?|taller\w*|local\w*|estudio|clínica|restaurantes?|bodega|fábrica|planta|almacén|despacho|consulta|casa)|sede(?: social)?|domicilio|estamos en|atendemos en|vis[ií]ta\w*|encuéntranos|encontrarnos|ubicad[ao]s?|situad[ao]s?|(?:oficinas?|taller|tienda|dirección)"
    r"|noss[ao]s? (?:\w+ )?(?:sede|escritórios?|lojas?|oficina|fábrica|ateliê?r?|clínica|restaurante|adega|armazém|instalações|padaria)|morada|endereço|(?:estamos|atendemos) (?:em|na|no)|visite(?:-nos)?|localizad[ao]s?|fica (?:na|no|em)|(?:escritório|loja|fábrica)"
    r"|(?:ons|onze) (?:\w+ )?(?:winkel|kantoor|werkplaats|atelier|praktijk|zaak|pand|vestiging|showroom|fabriek|magazijn|restaurant|loods|studio)\w*|gevestigd|bezoek ons|vind(?:t u)? ons|kantoor|vestiging|bezoekadres|te vinden"
    r"|vår\w* (?:\w+ )?(?:butik|kontor|verkstad|verksted|lokal|fabrik|lager|studio|salong|ateljé|utsalg|avdeling)\w*|vores (?:\w+ )?(?:butik|kontor|værksted|lokal|fabrik|lager|afdeling)\w*|besök oss|besøk oss|besøg os|hittar du oss|finner du oss|finder du os|vi (?:finns|ligger|holder til|håller till|sitter)|ligger|kontoret?|butiken|butikken|adress?en?"
    r"|(?:toimisto|myymälä|verstaa|liike|liikkee|toimipistee|toimitila|tehtaa|studio|kauppa)\w*mme|sijaitsee|osoitteessa|löydät|\w*osoite"
    r"|nasz\w* (?:\w+ )?(?:biur|sklep|siedzib|warsztat|salon|gabinet|pracowni|zakład|restauracj|hurtowni)\w*|siedzib\w+|mieści się|znajduj\w+|biuro|adres\w*|odwiedź|zapraszamy do"
    r"|naš\w* (?:\w+ )?(?:kancelář|kancelári|prodejn|predajň|díln|dieln|dielň|provoz|prevádz|ordinac|ordinác|ateliér|obchod|salón|ured|poslovnic|radionic|trgovin)\w*|sídl\w+|najdete|nájdete|navštivte|navštívte|provozovn\w+|prevádzk\w+|kancelář\w*|adres[ae]"
    r"|(?:iroda|irodá|üzem|műhely|üzlet|bolt|telep)\w*(?:unk|ünk)\w*|székhely\w*|telephely\w*|címünk|található|látogasson"
    r"|sediul\w*|biroul\w*|atelierul\w*|magazinul\w*|ne găsiți|adresa|sjedište|nalazi\w*|posjetite|ured|sedež|obiščite"
    r"|meie (?:\w+ )?(?:kontor|esindus|kauplus|töökoda|pood)\w*|asub|asume|aadress\w*|leiad|adrese|adresas|mūsu birojs|mūsų (?:biuras|parduotuvė)"
    r"|(?:ofis|mağaza|fabrika|atölye|dükk[aâ]n|merkez|şube|showroom)\w*(?:ımız|imiz|umuz|ümüz)\w*|bulunmakta\w*|adres\w*|merkez\w*"
    r"|έδρα|διεύθυνση|γραφεί\w+|βρισκόμαστε|(?:θα )?μας βρείτε|(?:κατάστημα|εργαστήρι\w*) μας"
    r"|наш\w* (?:\w+ )?(?:офис|магазин|мастерск|салон|завод|студи|майстерн)\w*|офис\w*|адрес\w*|находимся|знаходимось)(?!\w)|本社|所在地|住所|본사|주소",
    re.IGNORECASE,
)
# Addresses of pages that list who sells, buys or supplies: shops of one's own are called otherwise.
LISTS: Final = late(
    r"(?<![^\W\d_])(?:(?:find-a-)?(?:dealers?|stockists?|resellers?|retailers|distributors?|installers?|agents|suppliers|customers|clients|partners|investors|sponsors)|where-to-buy|dealer-?locator|h(?:ae|ä)ndler(?:suche|verzeichnis|liste)?|fachh(?:ae|ä)ndler|vertriebspartner|vertretungen|bezugsquellen|lieferanten|kunden|partner|revendeurs|distributeurs|concessionnaires|partenaires|fournisseurs|nos-clients|o(?:u|ù)-acheter|rivenditori|distributori|concessionari|agenti|fornitori|clienti|dove-(?:acquistare|comprare)|distribuidores|concesionarios|proveedores|clientes|socios|donde-comprar|revendedores|fornecedores|parceiros|onde-comprar|verkooppunten|dealers|verdelers|leveranciers|klanten|waar-te-koop|(?:a|å)terf(?:o|ö)rs(?:a|ä)ljare|forhandlere?|kunder|leverant(?:o|ö)rer|leverand(?:o|ø)rer|j(?:a|ä)lleenmyyj(?:a|ä)t|asiakkaat|toimittajat|dystrybutorzy|przedstawiciele|klienci|dostawcy|gdzie-kupic|prodejci|predajcovia|z(?:a|á)kazn(?:i|í)ci|dodavatel(?:e|é)|dod(?:a|á)vatelia|viszontelad(?:o|ó)k?|partnereink|distribuitori|parteneri|furnizori|partneri|kupci|bayiler(?:imiz)?|musteriler(?:imiz)?)(?![^\W\d_])",
    re.IGNORECASE,
)
# Addresses of pages and words of headings over what happened, will, or was done for others.
NEWS: Final = late(
    r"(?<![^\W\d_])(?:projects?|projekte?|projekty|prosjekter|projekter|projecten|projetos|proyectos|proje(?:ler)?|realisations?|réalisations|realizacje|realizzazioni|lavori|cantieri|obras|arbeiten|referen[zcst]\w*|portfolio|cases?|case-?stud\w*|news|blog|press|presse|aktuell\w*|neuigkeit\w*|nachricht\w*|events?|event-\w+|termine|veranstaltung\w*|exhibitions?|trade-?fairs?|messen?|whats-on|what['’]s on|things-to-do|actualit\w+|evenements?|événements?|agenda|notizie|novita|novità|eventi|noticias?|novedades|eventos|actualidad|novidades|nieuws|evenementen|nyhet\w*|nyhed\w*|aktuellt|kalender|evenemang|ajankohtaista|uutis\w*|tapahtum\w*|aktualno\w+|wydarzenia|aktualit\w+|novinky|udalosti|události|akce|hirek|hírek|esemeny\w*|események|noutati|noutăți|știri|stiri|evenimente|vijesti|novosti|novice|dogod\w+|dogadjanja|uudised|sundmused|jaunumi|naujienos|haberler|duyurular|etkinlikler|nea|νέα|ανακοινώσεις|новости|новини|события|события|oshirase|topics|お知らせ|ニュース|新着情報|イベント|공지사항|뉴스|소식)(?![^\W\d_])",
    re.IGNORECASE,
)

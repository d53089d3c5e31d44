"""Words of which a sentence below a headline is made when it tells what a firm did lately.

Pure tables for ``deeds``, each of one part of speech in twelve languages: who, when, what was done,
to what. No row tells an event by itself.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Mapping
from typing import Final

from scoring.enums import SignalKind
from scoring.news.act_words_west import SYSTEM
from scoring.news.headline_words import GRANT, ROLE
from scoring.reading.patterns import late

_DAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|(?:mån|tis|ons|tors|fre|lör|sön)dag\w*|(?:man|tirs|ons|tors|fre|lør|søn)dag\w*|poniedział\w+|wtor\w+|środ\w+|czwart\w+|piąt\w+|sobot\w+|niedziel\w+|pondělí|úter\w+|střed\w+|čtvrtk\w+|pátk\w+|sobot\w+|neděl\w+"

# When: lately, or from now on.
SINCE: Final = r"\b(?:since|seit|depuis|dès|desde|dal(?:la|l['’])?|sinds|sedan|siden|od)\b"
FROM_NOW: Final = (
    r"\b(?:(?:from|as of) (?:today|now on|this (?:week|month))|from now|today|now|(?:ab|seit) (?:heute|sofort|jetzt)|nun|jetzt|heute|dès (?:maintenant|aujourd['’]hui|à présent)|(?:à partir d['’])?aujourd['’]hui|désormais|depuis hier"
    r"|(?:desde|a partir de) (?:hoy|ahora|ya)|hoy|ya|(?:da|a partire da) (?:oggi|ora|subito)|da adesso|oggi|ora|(?:vanaf|per) (?:vandaag|nu|heden|direct)|vandaag|nu|(?:a partir de|desde) (?:hoje|agora|já)|hoje|já|agora|från (?:och med )?(?:i ?dag|nu)|i ?dag|äntligen|fra (?:og med )?(?:i ?dag|nu|nå)|nå|od (?:dziś|dzisiaj|teraz|zaraz)|już|teraz|dziś|od (?:dneška|dnešního dne|teď)|nyní|dnes|už"
    rf"|(?:from|since|ab|seit|depuis|dès|desde(?: el)?|da|dal|sinds|vanaf|från|sedan|siden|fra|od) (?:{_DAY})|teď)\b"
)
LATELY: Final = (
    rf"\b(?:(?:last|this|letzte\w*|vergangene\w*|diese[nrs]?|cette?|ce|la \w+ dernière|este|esta|questo|questa|scors[oa]|vorige|afgelopen|deze|neste|nesta|passad[oa]|förra|denna|sidste|forrige|denne|w tym|w zeszłym|w ubiegłym|tento|minulý) (?:week|month|year|morning|woche|monat|jahr|semaine|mois|année|semana|mes|año|settimana|mese|anno|week|maand|jaar|mês|ano|veckan?|månad\w*|uge|måned\w*|uke|tygodni\w+|miesiąc\w*|roku|týden|měsíc)"
    rf"|(?:on |am |le |el |on |op |na |i |w |ve? )?(?:last |letzten |this )?(?:{_DAY})|(?:with|since|from) the new year|(?:mit|seit|zum) (?:dem )?(?:neuen jahr|jahresbeginn|jahreswechsel)|(?:avec|depuis|dès) (?:la nouvelle année|le nouvel an)|(?:con el|desde) año nuevo|(?:con|dal)l['’]anno nuovo|con l['’]anno nuovo|(?:met|sinds) het nieuwe jaar|(?:com o|desde o) ano novo|z nowym rokiem|od nového roku|yesterday|gestern|hier|ayer|ieri|gisteren|ontem|i ?går|wczoraj|včera|in diesen tagen|the (?:first|1st|start|beginning) of the (?:month|year)|anfang des (?:monats|jahres)|årsskiftet|nytår|nyttår)\b"
)
# What was done, said of oneself.
WE_HAVE: Final = r"\b(?:we(?:['’]ve| have)|wir (?:haben|sind)|(?:haben|sind) wir|nous (?:avons|sommes)|hemos|nos hemos|abbiamo|ci siamo|(?:we|wij) (?:hebben|zijn)|(?:hebben|zijn) (?:we|wij)|vi (?:har|er|är)|(?:har|er|är) vi|[a-ząćęłńóśźż]{3,}(?:liśmy|łyśmy)|[a-zà-ž]{3,}li jsme|jsme [a-zà-ž]{3,}li|(?:abr|inaugur|firm|compr|adquir|alquil|estren|instal|traslad|mud|construí|conclu|assin|lanz|lanç|contrat|alug|receb|obtiv|obtuv|cerr|ampli)(?:amos|ámos|imos|emos|ímos))\b"
OUR: Final = r"\b(?:our|unser\w*|notre|nos|nuestr\w+|(?:il |la )?nostr\w+|onze?|noss[oa]s?|vår\w*|vores|vore|nasz\w*|náš|naš\w*)"
# Whose: by language, for "os" and "nas" are articles elsewhere.
OURS: Final = {
    "en": r"\b(?:we|us|our)\b", "de": r"\b(?:wir|uns|unser\w*)\b", "fr": r"\b(?:nous|notre|nos)\b", "es": r"\b(?:nos|nuestr\w+|hemos|\w{3,}(?:amos|emos|imos))\b",
    "it": r"\b(?:ci|nostr\w+|abbiamo|\w{3,}iamo)\b", "nl": r"\b(?:we|wij|ons|onze)\b", "pt": r"\b(?:nos|nós|noss[oa]s?|\w{3,}(?:amos|emos|imos))\b", "sv": r"\b(?:vi|oss|vår[at]?)\b",
    "da": r"\b(?:vi|os|vores|vore)\b", "no": r"\b(?:vi|oss|vår[et]?)\b", "pl": r"\b(?:nam|nas|nasz\w*|my|\w{3,}(?:liśmy|łyśmy)|\w{3,}(?:emy|imy|amy))\b", "cs": r"\b(?:nám|nás|naš\w*|náš|jsme|\w{3,}(?:eme|íme|áme))\b",
}  # fmt: skip

# Hiring
SEEK: Final = r"\b(?:we(?:['’]re| are) (?:after|short of|on the lookout for|recruiting|hiring|looking for|in need of|seeking|still looking for|now looking for|also looking for)|we (?:need|want|seek|could do with)|we(?:['’]ll| will) be (?:hiring|recruiting)|wir (?:suchen|brauchen|stellen)|(?:suchen|brauchen) wir|nous (?:cherchons|recherchons|recrutons|embauchons)|on (?:cherche|recrute|embauche)|il nous (?:faut|manque)|buscamos|necesitamos|nos (?:hacen? falta|faltan?)|contratamos|incorporamos|cerchiamo|ci (?:servono|serve|mancano)|assumiamo|siamo alla ricerca di|stiamo cercando|(?:we|wij) zoeken|zoeken (?:we|wij)|(?:we|wij) zijn (?:dringend )?op zoek naar|procuramos|precisamos de|buscamos|abrimos|estamos (?:contratando|buscando|a contratar|recrutando)|contratamos|vi (?:söker|letar efter|behöver|rekryterar|anställer|søger|mangler|ansætter|leter etter|trenger|ansetter|søker)|(?:söker|letar|behöver|rekryterar|anställer|søger|mangler|ansætter|leter|trenger|ansetter|søker) vi|szukamy|poszukujemy|potrzebujemy|zatrudnimy|przyjmiemy|hledáme|přijmeme|nabíráme|potřebujeme|sháníme|we have room for|we have (?:an? )?(?:openings?|vacanc\w+|places?) for|(?:deux|trois|quatre|un|\d+) postes? (?:est|sont) à pourvoir|se incorporarán?|estamos buscando|stiamo assumendo|(?:we|wij) nemen|er is plek voor|temos vagas? para|vi vill anställa|nabízíme práci|oferujemy pracę)\b"
SOMEBODY: Final = r"\b(?:some(?:one|body)|people|jemanden|leute|quelqu['’]un|alguien|qualcuno|iemand|alguém|någon|nogen|noen|kogoś|ktoś|někoho|(?:una|une|uma|en|een|eine|en) person\w*|persone|personas|pessoas|mensen|folk|osob\w*|medarbetare|medarbejdere|medarbeidere|vagas|vacantes)\b"
NOBODY_HIRED: Final = r"\b(?:suppliers?|customers?|partners?|sponsors?|volunteers?|investors?|visitors?|witness\w*|members?|testers?|lieferant\w*|kunden|partner\w*|zeugen|freiwillige|ehrenamt\w*|fournisseurs?|clients?|partenaires?|bénévoles?|témoins?|proveedor\w*|clientes|socios|voluntari\w*|fornitor\w*|clienti|soci|volontar\w*|leveranciers|klanten|vrijwilligers|fornecedor\w*|parceir\w*|leverantör\w*|kunder|frivillig\w*|dostawc\w*|klient\w*|partner\w*|wolontariusz\w*|dodavatel\w*|zákazník\w*|dobrovolník\w*|local(?:es)?\b|lokal\b|räume)\b"

# Layoffs
LET_GO: Final = r"\b(?:let\b[^.!?]{0,60}? go|lay(?:ing)? off|laid off|made? [^.!?]{0,30}?redundant|part(?:ed)? (?:company|ways) with|say goodbye to|trennen|getrennt|entlassen|kündigen|gekündigt|abbauen|nous séparer|licencier|licencié|supprim\w+|despedir|despedido|prescindir|rescindir|licenziare|licenziato|ridurre il personale|ridurre l['’]organico|lasciare a casa|rinunciare a|afscheid (?:moeten )?(?:nemen|genomen)|ontslaan|ontslagen|desligar|demitir|demitido|dispensar|despedir|säga upp|sagt upp|varsla\w*|opsige|opsagt|afskedige|afskediget|fyre|sagt opp|si opp|nedbemanne\w*|permittere|pożegna\w+|zwoln\w+|rozstać|redukcj\w+|propustit|propustili|propouštět|rozloučit|ukončit pracovní poměr|redundanc\w+|job losses|are (?:leaving|going)|ab(?=[,.!])|verlieren|entfallen|fallen weg|gestrichen|kurzarbeit|supprimés|quittent|chômage partiel|prescindir|dejan (?:la|nuestra) (?:empresa|casa|plantilla)|pierden|(?-i:ERTE?)|cassa integrazione|lasciano|perdono|verdwijnen|vervallen|verliezen|deixam|perdem|förlorar|tvingas gå|mister|må gå|farvel til|straci|stracą|odejdzie|odejdą|přijde|přijdou|ukončili pracovní poměr|sier opp|säger upp|si opp|lose their jobs|los(?:e|ing) their job)\b"
STAFF: Final = r"\b(?:colleagues?|employees|staff|people|jobs|workers|mitarbeite\w+|beschäftigte\w*|kolleg\w+|angestellte\w*|salariés|collaborateurs|postes|personnes|compañer[oa]s|trabajador\w*|emplead[oa]s|personas|colleghi|dipendenti|persone|collaboratori|operai|medewerkers|collega['’]?s|mensen|werknemers|colaborador\w*|funcionári\w*|trabalhador\w*|colegas|pessoas|medarbetare|anställda|kollegor|kolleger|medarbejdere|ansatte|medarbeidere|pracowni\w+|osób|osoby|kolegów|zaměstnanc\w*|kolegů|lidí|redundancies|stellen|arbeitsplätze|emplois|puestos|empleos|posti di lavoro|banen|arbeidsplaatsen|postos|empregos|vagas|tjänster|stillinger|etatów|stanowisk|miejsc pracy|míst|people)\b"
# Who is sent home for a while.
FURLOUGHED: Final = r"\b(?:furlough\w*|short[- ]time|laid off|laying off|kurzarbeit\w*|chômage (?:partiel|technique)|ertes?|suspensión temporal|cassa integrazione|layoff|lay-off|economische werkloosheid|werktijdverkorting|permitter\w*|hjemsend\w*|arbeidsfordeling|arbejdsfordeling|korttidsarbet\w*|postojow\w+|zwolni\w+|propust\w+|propouští\w*|zkrácen\w+ úvaz\w+|lomaut\w*|irtisano\w*|yt-neuvottelu\w*)"
COUNT: Final = r"\b(?:\d{1,4}|(?:twe|thir|four|fif|six|seven|eigh|nine)(?:nty|teen|ty|lve)|two|three|four|five|six|seven|eight|nine|ten|eleven|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\w+zehn|\w+zig|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|dos|tres|cuatro|cinco|siete|ocho|nueve|diez|once|doce|quince|veinte|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|quindici|venti|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dois|duas|três|quatro|sete|oito|nove|dez|onze|doze|quinze|vinte|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo|to|fire|seks|syv|sju|otte|åtte|ni|ti|elleve|femten|tyve|tjue|dwóch|trzech|czterech|pięciu|sześciu|siedmiu|ośmiu|dziewięciu|dziesięciu|\w+nastu|\w+dziestu|dva|tři|čtyři|pět|šest|sedm|osm|devět|deset|\w+náct|\w+cet|dvě|dvou|tří|dwie|trzy|cztery|twelve|eighteen|nineteen)\b"

# Leadership
OFFICE: Final = rf"(?:\b{ROLE}\b|\b(?:gerencia|dirección|direzione|direção|direction|gérance|rênes|tête|leitung|geschäftsführung|geschäftsleitung|führung|vertrieb|einkauf|fertigung|vd-posten|vd|posten|direktør|daglig leder|stery|zarząd\w*|prezesem|prezeską|dyrektor\w*|jednatel\w*|ředitel\w*|vedení|lead(?:s|er)? (?:of )?the (?:company|firm|business)|managing director|partner(?:in)?|vennoot|directie|leiding|socia|socio|sócia|sócio|delägare|medejer|medeier|verkstadschef|salgschef|the company|the firm|(?:charge|frente|tête) (?:of|de|du|del) (?:our|the|la|el|notre|área|service)|(?:area|área|service|reparto) (?:comercial|commerciale?|vendite|ventas)|\w*chef|\w*sjef|technische leitung|responsab\w+ \w+|driftssjef|presidenza|presidencia|présidence|presidência|geschäfte|firmu|firmę)\b)"
TAKES: Final = (
    r"\b(?:r(?:uns|an)|heads|leads|took (?:over|up)|takes (?:over|up)|ha(?:s|ve) taken (?:over|up)|step(?:s|ped) (?:up|into|down|back)|ha(?:s|ve) (?:become|joined|retired|stepped)|becomes|became|joined|joins|(?:was|been|is) (?:appointed|named|promoted|made)|appointed|hand(?:s|ed|ing) (?:over|on)|handed|retired|retires|succeeds|succeeded|is (?:now )?our (?:new )?"
    r"|übernimmt|übernahm|übernommen|verantwortet|leitet|folgt|(?:ist|wurde|haben [^.!?]{0,60}?) ?(?:berufen|bestellt|ernannt|befördert)|berufen|bestellt|ernannt|befördert|angetreten|eingetreten|aufgestiegen|ist (?:neue[rn]?|seit|nun|jetzt)|übergibt|übergeben|übergab|ausgeschieden|verabschiedet|rückt"
    r"|a pris|prend|succède|a succédé|(?:est|a été) nommée?|est (?:désormais|gérante?|la nouvelle|le nouveau|notre nouve\w+)|nommée?|rejoint|a rejoint|cède|a cédé|transmet|a transmis|passe la main|devient|dirige|reprend|a repris"
    r"|deja|ha dejado|asume|asumió|ha asumido|ha tomado|toma|tomó|sucede|releva|es (?:desde|ya|ahora|la nueva|el nuevo|nuestr[oa] nuev[oa])|se (?:incorpora|ha incorporado|une)|ha sido nombrad[oa]|dirige|cede"
    r"|lascia|ha lasciato|arriva|subentra|è subentrat[oa]|assume|ha assunto|prende|ha preso|è (?:stat[oa] nominat[oa]|la nuova|il nuovo|da oggi|entrat[oa])|succede|guida|passa il testimone|raccoglie"
    r"|aangetreden|toegetreden|benoemd|volgt|opgevolgd|opvolger|overgenomen|overgedragen|neemt|nam|is (?:de nieuwe|sinds|onze nieuwe)|treedt|gestart als|begonnen als|in dienst als|draagt"
    r"|passa|passou|assume|assumiu|sucede|sucedeu|é [oa] nov[oa]|foi nomead[oa]|deixa|deixou|entrega|entregou|tornou-se|torna-se|toma posse|tomou posse|foi promovid[oa]"
    r"|lämna(?:r|t|de)\b[^.!?]{0,40}? över|tar över|tog över|tagit över|tillträ\w+|blir|blev|är (?:ny|vår nya|nu)|utsedd|utsågs|utnämnd|efterträder|börja(?:t|de) som"
    r"|overdrage\w*|overdragelse|overtage(?:r|t)?|overtog|tiltr[åæ]\w+|bliver|er (?:ny|startet|vores nye|vår nye|ansatt|tiltrådt)|udnævnt|ansat som|afløser|efterfølger|overtatt|overtok|overtar|ble|etterfølger|begynt som|tatt over"
    r"|oddał\w*|obj(?:ął|ęła)|został\w*|przej(?:ął|ęła)|przekazał\w*|zastąpił\w*|jest (?:now|nasz)\w+|dołączył\w*|awansował\w*|powołan\w*|mianowan\w*"
    r"|předal\w*|převzal\w*|stal[a]? se|se stal[a]?|nastoupil\w*|jmenován\w*|je nov\w+|vystřídal\w*|přebírá|předává|ha(?:s|ve) taken charge|in charge|al frente|en charge|began|begint|begon|a commencé|ha empezado|ha iniziato|começou|började|startet|startede|begynte|rozpoczął|rozpoczęła|inne|pełni|přešl\w+ do|hat [^.!?]{0,60}? über|übergegangen|obejmuje|vede|führen|ausgeschieden)\b"
)

# Funding
MONEY_FROM: Final = rf"(?:\b{GRANT}\b|\b(?:\w*bescheid|zusage|bewilligt|gewährt|zugesagt|accord\w+|octroi\w+|alloue|otorg\w+|conced\w+|confía|assegnat\w*|concess\w*|erogat\w*|toegekend|ontvingen|ontvangen|kregen|liberou|aprovou|concedeu|aporte|går in med|beviljat|bevilget|tilsagn|tildelt|gitt|gett|przyznał\w*|przyznano|dofinansowani\w+|umow\w+ (?:o|z)|přiznal\w*|poskytl\w*|dotac\w+|úvěr\w*|lends?|lent|agreed|backing|invests?|investiert|investit|invierte|investe|investeert|inwestuje|investerar|investerer|bank\w*|fund\w*|fonds?|förder\w+|financ\w+|finanzier\w+|ger oss|geeft ons|gibt uns|gives us|nous donne|nos da|ci dà|daje nam|giver os|gir oss))"
NO_FUNDING: Final = r"\b(?:orders?|\w*auftr[aä]g\w*|contracts? (?:from|with|worth)|commandes?|marchés?|pedidos?|commess[ae]|opdracht\w*|encomendas?|zamówieni\w+|zakázk\w*|prize|preis\w*|prix|premio|prijs|prémio|pris|nagrod\w+|cen[auy]|donat\w*|charit\w*|spend\w+|gespendet|\w*hospi[cz]\w*|schools?|schulen?|écoles?|kindergarten|kita|don\b|dons\b|donación|donamos|donazion\w+|beneficenza|goede doel|gift|gåva|darowizn\w+|doação|dar(?:ovali|u)\b|up to|bis zu|jusqu['’]à|hasta|fino a|tot|até|upp till|op til|opp til|do výše|turnover|umsatz\w*|chiffre d['’]affaires|facturación|fatturato|omzet|faturamento|omsättning|omsætning|omsetning|obrot\w*|obrat\w*|price|prices|costs?|kostet|coûte|cuesta|costa|kosten|kostar|koster|kosztuje|stojí|you|your|sie|ihnen|ihre?[nrms]?|vous|votre|vuestr\w+|usted\w*|vostr\w+|uw|je|jouw|você|seu|sua|du|din|ditt|deres|customers?|kunden|clients?|clientes|clienti|klanten|kunder|klient\w*|zákazník\w*|ordre\w*|order\w*|bestilling\w*|beställning\w*|zamówi\w+|zakázk\w+|zadal\w*|encarg\w+|encomend\w+|affidat\w+|confie\w*|raffle|tombola|lifeboat|raised by|gesammelt|collecté\w*|insamling\w*|indsamling\w*|innsamling\w*|zbiórk\w+|sbírk\w+)\b"

# Expansion
ROOMS: Final = r"\b(?:(?:work)?shops?|stores?|branch(?:es)?|offices?|unit \d+|premises|depots?|warehouses?|factor(?:y|ies)|plants?|showrooms?|workshops?|hall|yard|floor ?space|\w*(?:werkstatt|filiale|niederlassung|standort|büro|halle|werk|lager|laden|geschäft|praxis|räume|räumlichkeiten|gebäude|zweigstelle|ausstellung|betriebsstätte)|magasin|boutique|agence|atelier|bureaux?|usine|entrepôt|locaux|showroom|succursale|point de vente|tienda|nave|oficinas?|delegación|planta|taller|almacén|sede|fábrica|local|instalaciones|negozio|capannone|ufficio|sede|stabilimento|magazzino|punto vendita|officina|filiale|metri quadr\w+|\w*(?:winkel|vestiging|pand|kantoor|werkplaats|magazijn|hal|filiaal|loods|showroom|locatie)|loja|fábrica|unidade|filial|armazém|escritório|galpão|\w*(?:verkstad|butik|kontor|lager|fabrik|filial|lokaler|hall|anläggning|depå|værksted|afdeling|lokaler|verksted|avdeling|butikk|fabrikk)(?:en|et|n|er|s)?|punkt\w*|sklep\w*|salon\w*|oddział\w*|hal[aęi]|magazyn\w*|zakład\w*|biur\w+|siedzib\w+|prodejn\w+|poboč\w+|díln\w+|hal[auy]|sklad\w*|provozovn\w+|kancelář\w*|sídl\w+|hospital|clinic|surgery|laborator\w+|lab|canteen|bakery|caf[eé]|restaurant|hotel|bureau|hôpital|clinique|laboratoire|pasticceria|gelateria|ristorante|laboratorio|linea|essiccatoio|panadería|restaurante|clínica|panaderia|padaria|clínica|restaurante|unidade|bakkerij|praktijk|kliniek|bageri\w*|klinik\w*|mottagning\w*|piekarni\w*|klinik\w*|pekárn\w*|\w*montagehalle|logistiklager|hala)\b"
OPENED: Final = r"\b(?:open(?:ed|s)?|moved|relocated|took (?:over )?the keys|bought|rented|leased|taken on|built|extended|eröffnet|bezogen|umgezogen|gezogen|eingeweiht|gekauft|gemietet|erworben|in betrieb|erweitert|aufgesperrt|a ouvert|ouvert|ouvre|ouvrons|inaugur\w+|emménag\w+|déménag\w+|racheté|acquis|loué|abrimos|abierto|ha abierto|abri[óo]|estrena\w+|trasladado|trasladamos|comprado|alquilado|aperto|apriamo|acquistato|trasferit\w+|comprato|affittato|geopend|opende\w*|verhuisd|betrokken|gekocht|gehuurd|werken (?:we|wij)|abriu|inaugurou|inauguramos|mudamos|compramos|alugamos|öppna(?:de|t|r)|slog (?:vi )?upp|flytta(?:t|de)|flyttet|invig\w+|köpt|hyrt|åbne(?:t|de)|åpnet|indvi\w+|innvi\w+|i brug|i bruk|tog [^.!?]{0,40}? i (?:brug|bruk)|købt|lejet|kjøpt|leid|otwor\w+|otwar\w+|uruchom\w+|przenie\w+|przeprowadz\w+|kupili\w+|wynajęli\w+|otevřel\w*|otevřen\w*|přestěhoval\w*|koupil\w*|pronajal\w*|přivítal\w*|zahájil\w*|doors|puertas|portes|portas|portarna|dørene|dørerne|drzwi|porte|deuren|welcomed|ha inaugurado|empfing|begrüßt|accueilli|recibi[óo]|accolto|inaugurata|inaugurado|ontving|recebeu|tog emot|tok imot|tog imod|przyję\w+|cut the ribbon|cortamos|abre|abrem|dokončil\w*|dokonči\w*|flyttar|spatenstich|bagger|gestartet|erste paal|broke ground|lavora|in betrieb genommen|in use)\b"
MORE_ROOM: Final = r"\b(?:new|neue[nrms]?|nouve(?:au|l|lle)s?|nuev[oa]s?|nuov[oaie]|nieuwe?|nov[oa]s?|nya?|nytt|nye|now[yaeąęo]\w*|nov(?:ý|á|é|ou|ém|ého)|second|third|fourth|fifth|zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|fünfte[nrs]?|deuxième|troisième|quatrième|segund[oa]|tercer[oa]?|cuart[oa]|second[oa]|terz[oa]|quart[oa]|tweede|derde|vierde|terceir[oa]|andra|tredje|fjärde|anden|andre|fjerde|drug\w{1,3}|trzeci\w*|druh(?:ou|á|é)|třetí|larger|bigger|größere\w*|plus grand\w*|más grande|più grande|grotere?|maior\w*|större|større|więks\w+|větší|(?:two|three|double|three times|twice)|doppelt\w*|fois plus|doble|triple|doppio|dubbel\w*|dobro|dubbelt|dobbelt|metri quadr\w+|m²|qm)\b"

# Technology
SWITCHED: Final = r"\b(?:(?:went|gone|switched|moved|changed|migrated|transferred)\b[^.!?]{0,30}? (?:over )?to|(?:umgestellt|umgestiegen|gewechselt) (?:auf|zu)|(?:stellen|stellten|steigen|wechseln|haben) [^.!?]{0,40}?(?:auf|zu|von)|(?:avons |sommes |est |sont )(?:passée?s?|basculé|migré)\b[^.!?]{0,40}? (?:à|sur|vers)|(?:hemos (?:pasado|cambiado|migrado)|pasamos|cambiamos|migramos)\b[^.!?]{0,50}? (?:a|por|para)|(?:siamo|abbiamo) (?:passati|migrato|spostato)\b[^.!?]{0,40}? (?:a|su)|(?:zijn|hebben) [^.!?]{0,40}?(?:overgestapt|gemigreerd|overgegaan)|overgestapt (?:op|naar)|(?:migramos|mudamos|trocamos|passamos)\b[^.!?]{0,50}? (?:para|por|pelo|pela|ao)|(?:bytt|gått över|gått over|gået over|skiftet|byttet)\b[^.!?]{0,30}? (?:till|til)|(?:przeszliśmy|zmieniliśmy|przesiedliśmy się)\b[^.!?]{0,40}? na|přešli (?:jsme )?[^.!?]{0,30}?na|(?:replaced|ersetzt|remplacé|sustituido|sostituito|vervangen|substituímos|ersatt|erstattet|zastąpiliśmy|nahradili)\b[^.!?]{0,40}?(?:with|by|durch|par|por|con|door|med|przez))\s(?:(?:the|der|dem|den|el|la|le|il|o|a|app|aplicativo|software|system\w*|programma?)\s){0,2}"
_TOOL: Final = r"(?-i:(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z][A-Za-z]*[\w-]*)"
RUNS_IN: Final = rf"\b(?:in|with|on|through|gjennom|gennem|genom|via|using|use|mit|über|par|sur|avec|dans|con|en|tramite|met|op|com|pel[oa]|no|med|i|på|w|za pomocą|v|přes)\s(?:(?:the|der|dem|el|la|le|il|lo|l['’]|o|a|het|de|app|software|programma?|programmet|program\w*|syst[eé]m\w*|sistema|systeem|logiciel|tool|módulo|tablets?|and|und|et|y|en|och|og|aplikac\w+|kassa\S*|caisses)\s){{0,4}}(?:von |de |di |van |fra |från |od )?(?P<tool>{_TOOL}|{SYSTEM})"
APP: Final = rf"(?:\b(?:app|apps|tablets?|tablette\w*|tableta\w*|surfplatt\w+|nettbrett|\w*software|\w*programm?\w*|\w*system\w*|logiciel|sistema|gestionale|aplikac\w+)\b|{SYSTEM})"

# Who cannot be meant by the second of its kind: "our third shop".
ORDINAL: Final = r"\b(?:our|unser\w*|notre|nuestr[oa]|nostr[oa]|ons|onze|noss[oa]|vårt?|vores|vår|nasz\w*|naše?|naši|naš\w*)\s(?:second|third|fourth|fifth|sixth|zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|fünfte[nrs]?|deuxième|seconde?|troisième|quatrième|segund[oa]|tercer[oa]?|cuart[oa]|second[oa]|terz[oa]|quart[oa]|tweede|derde|vierde|terceir[oa]|quart[oa]|andra|tredje|fjärde|anden|andre|fjerde|drugi\w*|drugą|trzeci\w*|czwart\w*|druh(?:ou|ý|á|é|ém)|třetí|čtvrt\w*)\s[a-zà-ž-]+"
# Where something else stands or happens: "behind our second shop".
BESIDE: Final = r"\b(?:behind|in front of|next to|opposite|outside|near|beside|round the corner from|hinter|vor|neben|gegenüber|devant|derrière|à côté de|en face de|junto a|delante de|detrás de|frente a|al lado de|davanti a\w*|dietro|accanto a\w*|di fronte a\w*|naast|achter|tegenover|ao lado d[aoe]|em frente|atrás d[aoe]|bakom|framför|bredvid|bag|foran|ved siden af|ved siden av|bak|obok|przed|naprzeciw\w*|vedle|před|naproti)\s(?:\w+ ){0,2}?(?:our|unser\w*|notre|nos|nuestr\w+|(?:il |la )?nostr\w+|ons|onze|noss[oa]|a nossa|vår\w*|vores|nasz\w*|naš\w*)\b|\b(?:windows?|fenster|fenêtres|ventanas|finestre|ramen|fönst\w+|vindu\w*|okna|hour late|(?:stunde|minuten) später|beehive|clock|rights for|(?:die|der) (?:stadt|gemeinde|landkreis)|the (?:council|town|city) has|la (?:ville|mairie|commune)|el ayuntamiento|il comune|de gemeente|kommunen|gmina|a prefeitura|angesehen|gesehen|besichtig\w+|besuch\w*|visits?|saw|seen|ont vu|a vu|visites?|découvert|visitas?|vieron|viu|visto|visita|bezoek|zagen|besök|besøg|besøk|så (?:vores|vår|det)|sett|obejrza\w*|wizyt\w*|prohlédl\w*|návštěv\w*|visited|visiting|visité|visitaron|visitato|bezocht|bezochten|visitaram|besökte|besøgte|besøkte|zwiedz\w+|navštív\w+)\b"
# A house taken over whole, with whom it employs.
BOUGHT: Final = r"\b(?:bought|acquired|taken over|purchased|übernommen|gekauft|erworben|racheté|repris|acquis|compr(?:ado|amos)|adquir(?:ido|imos)|acquisito|rilevato|comprato|overgenomen|gekocht|köpt|förvärvat|tagit över|købt|overtaget|kjøpt|overtatt|przejęliśmy|kupiliśmy|koupili|převzali)\b"
A_FIRM: Final = r"\b(?:company|firm|business|practice|employees|staff|betrieb\w*|firma|gmbh|tischlerei|schreinerei|druckerei|metzgerei|bäckerei|mitarbeite\w+|entreprise|société|maison|salariés|empresa|empleados|carpintería|azienda|ditta|dipendenti|bedrijf|drukkerij|medewerkers|funcionários|företag\w*|anställda|medarbetare|virksomhed\w*|medarbejdere|bedrift\w*|ansatte|firm[aęy]|spółk\w+|pracowni\w+|firm[uy]|zaměstnanc\w+|ltd|llc|s\.?r\.?l\.?|spa|bv|ab|as|aps|el|vvs|rör|mek)\b"

# Launch
TO_BE_HAD: Final = r"\b(?:order(?:ed)?|available|buy|bought|on sale|in (?:the |our |all )?(?:shops?|stores?)|on the shelves|(?:vor)?bestell(?:bar|t|en|bare)|erhältlich|lieferbar|verfügbar|zu (?:kaufen|haben)|im (?:handel|shop|laden|sortiment|regal)|disponibles?|en vente|en boutique|en magasin|commander|à la vente|a la venta|en (?:la |nuestras? |las )?tiendas?|pedir|comprar|in vendita|in negozio|disponibil[ei]|ordinar\w+|acquistar\w+|te koop|verkrijgbaar|leverbaar|te bestellen|bestellen|in de winkel|à venda|disponíve(?:l|is)|nas lojas|encomendar|till salu|(?:att )?(?:köpa|beställa)|beställningsbar|återförsäljare|i butik\w*|bestille|bestilles|købe|købes|kjøpe|kjøpes|til salgs?|forhandlere?|dostępn\w+|w sprzedaży|w (?:naszym |naszej )?(?:sklepie|salonie|ofercie)|zamówić|kupić|zamawiać|v prodeji|k dostání|dostupn\w+|objednat|koupit|v e-shopu|en magasin|sur notre catalogue|encontrar|trouver|trovare|presso i rivenditori|finden|in de winkel|få kjøpt|få købt|kjøpe|at our dealers|nelle nostre|ved\s?våre|nakoupit|k mání|trouverez|encontraréis|comprarl[oa]|troverete|finden sie|vindt|hittar|finder (?:i|du)|kupicie|znajdziecie|koupíte|najdete|i salg|på lager|in the shops|web ?shop|online shop|e-shop)\b"
WE_LAUNCH: Final = r"\b(?:we(?: have|['’]ve)? (?:just )?(?:launch(?:ed)?|introduced?|brought out|unveiled)|(?:bringen|stellen|präsentieren) wir|wir (?:bringen|haben)\b[^.!?]{0,60}?(?:auf den markt|vorgestellt|herausgebracht|präsentiert|eingeführt)|(?:erstmals|zum ersten mal) (?:gezeigt|vorgestellt|präsentiert)|nous (?:lançons|avons lancé|sortons|avons sorti|avons dévoilé)|lanzamos|hemos (?:lanzado|sacado|presentado)|sacamos|lanciamo|abbiamo (?:lanciato|presentato)|(?:we|wij) (?:lanceren|introduceren|brengen|lanceerden)|(?:lanceren|introduceren|brengen|bieden) (?:we|wij)|lançamos|apresentamos|lanserar vi|vi (?:lanserar|släpper|lancerer|lanserer|introducerar)|(?:släpper|introducerar|lancerer|lanserer|præsenterer) vi|wprowadz(?:amy|iliśmy)|wypu(?:szczamy|ściliśmy)|uvádíme|uvedli jsme|představili jsme|spustili jsme|(?:goes|went|going) on sale|(?:hoy|hoje|oggi) (?:os |vi )?(?:presentamos|lanzamos|apresentamos|presentiamo)|stellen wir [^.!?]{0,30}?(?:vor|erstmals)|disponible dès|nu lanserar|släpps|lanseras|uruchomiliśmy|spustili jsme|now have|agora temos|ahora tenemos|jetzt haben wir|we now offer|bieten wir (?:jetzt|ab sofort|nun))\b"
PRODUCT: Final = r"\b(?:\w*(?:gerät|anlage|serie|reihe|linie|modell|produkt|version|lösung|kollektion|baureihe)e?n?|range|model|line|product|version|collection|service|app|machine|gamme|modèle|ligne|produit|collection|gama|línea|modelo|producto|servicio|app|linea|gamma|modello|prodotto|collezione|servizio|lijn|product|dienst|model|collectie|linha|modelo|produto|serviço|modell\w*|produkt\w*|tjänst\w*|serie\w*|lini[aęi]|kolekcj\w+|usług\w+|model\w*|řad[auy]|výrob\w+|služb\w+|app|aplicativo|aplikac\w+|e-?shop|shop|konfigurator\w*|tjänsten|\w+tjänst\w*)\b"
# What is for sale from today and still no launch.
NO_LAUNCH: Final = r"\b(?:tickets?|karten|billets?|entradas|bigliett\w+|kaartjes|bilet\w*|ingressos|biljett\w*|billet\w*|lístk\w+|vouchers?|gutschein\w*|chèques?|bons? cadeaux?|tarjetas? regalo|termine?|appointments?|trees|\w*bäume|sapins|christmas|weihnacht\w*|noël|navidad|natale|kerst\w*|natal|jul\w*|świąt\w*|vánoč\w*|sale\b|soldes|rebajas|saldi|uitverkoop|wyprzedaż|výprodej|rea\b|udsalg|salg på|second-hand|gebraucht\w*|occasions?|usat[oaie]|tweedehands|begagnad\w*|brugte|brukte|używan\w+|seminar\w*|webinar\w*|kurs\w*|courses?|catalog\w*|katalog\w*|katalogus|catálogo|jobs?|(?-i:Stellen)|again|wieder|à nouveau|de nuevo|di nuovo|weer|de novo|igen|igjen|ponownie|znovu|opnieuw|seasonal|saison\w*|temporada|stagion\w*|seizoen\w*|season|easter|ostern|oster\w+|pâques|pascua|pasqua|páscoa|pasen|påsk\w*|wielkano\w*|veliko\w*|specialit\w+)\b"

# A club, a council or an association, in which people of the firm are somebody, too.
CLUB: Final = r"\b(?:\w*clubs?|\w*klub\w*|\w*club(?:en|e)?|\w*verein\w*|\w*verband\w*|spol(?:ek|ku)\w*|peña|pro loco|rotary\w*|lions|judo|tennis|golf|bowling|rugby|fußball\w*|football|handball|\w*håndbold\w*|bandy\w*|idrett\w*|(?-i:SV|TSV|TuS|SC|FC|KR|RFC)|jugend|feuerwehr\w*|fire brigade|chor|choir|governors|trade body|innung\w*|\w*kammer|chamber|\w*förening\w*|\w*forening\w*|associations?|associação|associazione|asociación|federation|federación|fédération|federazione|stowarzysz\w*|fundacj\w*|zahrádkář\w*|alcald\w*|mairie|council|conseil municipal|ayuntamiento|gemeinderat\w*|head of state|rovers|united|choir|coro|kören|lotteri\w*|for a day|för en dag|died|gestorben|décédée?|fallecid\w+|deceduto|overleden|school|schule|école|parish|gemeinde|league|liga)\b"
# Who is looked for without pay, and what is looked for and is nobody.
UNPAID: Final = r"\b(?:blood|donors?|spender\w*|donneurs?|donator[ei]|donoren|dadores|doadores|blodgivare|bloddonor\w*|blodgiver\w*|krwiodawc\w+|dárc\w+|red cross|rotes? kreuz\w*|volunt\w+|ehrenamt\w*|freiwillig\w*|bénévol\w*|voluntari\w*|volontari?\w*|vrijwillig\w*|frivillig\w*|wolontar\w*|dobrovoln\w*|donantes?|blutspend\w*|fadder\w*|host families|food bank|dugnad\w*|fotos?|photos?|old tools|testers?|sponsor\w*|witness\w*|lost|cats?|litres?|marquee|goodbye|zeugen|témoins?|testigos|kandidaten für den)\b"

# Where somebody worked before, and who went before.
FORMERLY: Final = late(
    r",? (?:\w+ )?\b(?:zuvor|vorher|bisher|zuletzt|previously|formerly|avant|auparavant|antes"
    r"|anteriormente|in precedenza|già|voorheen|hiervoor|tidigare|tidligere|wcześniej|dříve)\b.*",
    re.IGNORECASE,
)

_SEASON: Final = r"easter|christmas|summer|sommer|ostern|weihnachten|pâques|noël|été|verano|navidad|estate|natale|zomer|kerst"

IDIOMS: Final[Mapping[SignalKind, re.Pattern[str]]] = {
    SignalKind.LAYOFFS: late(
        r"\b(?:will|when|non lavorano più|no longer work|nicht mehr bei uns|ne travaillent plus"
        r"|ya no trabajan|werken niet (?:meer|langer)|não trabalham mais|arbetar inte längre)\b",
        re.IGNORECASE,
    ),
    SignalKind.LEADERSHIP: late(r"\bals\b(?= )", re.IGNORECASE),  # "als directeur", not "if"
    SignalKind.LAUNCH: late(r"\bkan\b", re.IGNORECASE),  # "kan bestilles"
    SignalKind.FUNDING: late(r"\bkan\b", re.IGNORECASE),  # "så att vi kan"
    SignalKind.TECHNOLOGY: late(
        rf"\b(?:geen|kein\w*|no longer|no more|{_SEASON})\b| (?:e|and|und|et|y|en|och|og|i|a) [^.!?]*$",
        re.IGNORECASE,
    ),
}

# A part of the firm itself: "na empresa", "blir delägare".
STAKE: Final = late(
    r"\b(?:in return for a|minority stake|blir delägare|bliver medejer|blir medeier|(?:na|en la|i|nella) "
    r"(?:empresa|nossa empresa|virksomheden|selskabet|bedriften|bolaget|società)|entr\w+ au capital)\b",
    re.IGNORECASE,
)

CHAIR: Final = late(
    r"\b(?:president\w*|présid\w+|presidenci?a|chair(?:man|woman)?|captain|vorsitz\w*|vorstand\w*|voorzitter|ordförande"
    r"|formand|posten|verv\w*|leder|prezes\w*|předsed\w*|vedení)\b",
    re.IGNORECASE,
)

# "Our bookkeeper Ida Roth becomes president": elsewhere, for here she keeps books.
OUR_MAN: Final = late(
    rf"{OUR}(?: [\w-]+){{1,2}} (?-i:[A-ZÀ-ŽŁŚŻ][a-zà-ž]+) (?-i:[A-ZÀ-ŽŁŚŻ])", re.IGNORECASE
)


NAMED_FOR: Final = late(r"post[eo]s?\b|incorporar", re.IGNORECASE)

NEW: Final = late(
    r"\b(?:our|unser\w*|notre|nos|nuestr\w+|(?:il |la )?nostr\w+|ons|onze|noss[oa]|vår\w?|vårt|vores|nasz\w*|naš\w*)"
    r" (?:(?:very )?first|new|lightest|smallest|largest|erste\w*|neue\w*|premi[eè]re?|nouve\w+|primer\w*|nuev\w+"
    r"|prim[oa]|nuov[oa]|eerste|nieuwe?|lichtste|kleinste|primeir[oa]|nov[oa]|första|nya?|minsta|første|nye|ny|minste"
    r"|mindste|pierwsz\w+|now\w+|první|nov\w+)\b",
    re.IGNORECASE,
)

# What lasts: a change only with the day since when.
LASTS: Final = late(
    r"runs|ran|heads|leads|leitet|führt|führen|verantwortet|dirige|guida|vede|in charge|al frente|en charge",
    re.IGNORECASE,
)
# What is switched and is no tool, and whose tools they are.
EVERYDAY: Final = r"\b(?:coffee|tea|clocks?|(?:winter|summer) time|electricity|with our help|mit unserer hilfe|avec notre aide|con nuestra ayuda|con il nostro aiuto|met onze hulp|com a nossa ajuda|med vår hjälp|med vores hjælp|med vår hjelp|z naszą pomocą|s naší pomocí|kaffee|winterreifen|sommerreifen|strom(?:anbieter)?)\b"
# Who does it where a headline begins with a name and a verb: "Renault supprime …".
FIRST: Final = re.compile(
    r"^(?:The |La |Le |El |Il |De |O |A )?(?P<n>[A-ZÀ-ŽŁŚŻ][\w&-]{2,})(?= [a-zà-ž]{3,}(?:s|t|e|a|r)\b)"
)
NAMED_NOUN: Final = re.compile(
    r"\b[A-ZÄÖÜ][A-Za-zäöüß-]* ?\d+\b|\b[A-ZÄÖÜ][a-zäöüß-]+ [A-ZÄÖÜ][\w-]+\b|\b[A-Z][a-z]+[A-Z]\w*"
)

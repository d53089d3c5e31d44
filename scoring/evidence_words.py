"""Words that speak for a kind of event without telling it in a sentence: acts and what they act on.

Pure tables for ``evidence``. A class holds the verbs, participles and nouns of one thing in eleven
languages, as the beginnings of words: "open" stands for opens, opened and opening. Two classes
together make an event ("new" and "plant"); a few words make one by themselves ("inauguration").
"""
# ruff: noqa: E501 - tables of patterns

import re
from functools import lru_cache
from typing import Final

from scoring.patterns import late
from scoring.sieve import Sieve

LANGUAGES: Final = ("en", "de", "fr", "es", "it", "nl", "pt", "sv", "da", "no", "pl", "cs")
# A version or a model: "2.1", "HV-300", "SG 40"; no quarter or half of a year.
_NUMBERS: Final = r"(?:v?\d{1,2}\.\d+(?:\.\d+)?|(?-i:(?!(?:[QHS]\d|ISO|COVID|CO2)\b)[A-Z]{1,4}[ -]?\d{1,4}[A-Za-z]?))"

# class: language: beginnings of words; "$" = the word ends there.
WORDS: Final[dict[str, dict[str, str]]] = {
    "new": {
        "en": "new$|next[- ]generation|brand-new|newest|latest",
        "de": "neu$|neu(?:e|en|er|es|em)$|neueröffn|neueste|nächste generation",
        "fr": "nouve(?:au|l|lle|aux|lles)$|nouveauté|nouvelle génération",
        "es": "nuev[oa]s?$|novedad|nueva generación",
        "it": "nuov[oaie]$|novità|nuovissim",
        "nl": "nieuwe?$|nieuw[es]?$|gloednieuw|nieuwste",
        "pt": "nov[oa]s?$|novidade|nova geração",
        "sv": "nya?$|nytt$|nyhet$|nyaste",
        "da": "nye?$|nyt$|nyhed$|nyeste",
        "no": "nye?$|nytt$|nyhet$|nyeste",
        "pl": "now(?:y|a|e|ą|ego|ej|ym|ych|ymi)$|nowość|najnowsz",
        "cs": "nov(?:ý|á|é|ou|ého|ém|ých|ými|ým)$|novink|nejnověj",
    },
    "further": {
        "en": "second$|third$|fourth$|fifth$|sixth$|seventh$|eighth$|ninth$|tenth$|another$|additional|larger$|bigger$|first$",
        "de": "zweite[rnsm]?$|dritte[rnsm]?$|vierte[rnsm]?$|fünfte[rnsm]?$|weitere[rnsm]?$|größere[rnsm]?$|erste[rnsm]?$",
        "fr": "deuxième|second[e]?$|troisième|quatrième|cinquième|premi(?:er|ère)$",
        "es": "segund[oa]$|tercer[oa]?$|cuart[oa]$|quint[oa]$|primer[oa]?$",
        "it": "second[oa]$|terz[oa]$|quart[oa]$|quint[oa]$|prim[oa]$",
        "nl": "tweede|derde|vierde|vijfde|eerste$|grotere?$",
        "pt": "segund[oa]$|terceir[oa]$|quart[oa]$|primeir[oa]$",
        "sv": "andra$|tredje$|fjärde$|femte$|första$|större$",
        "da": "anden$|tredje$|fjerde$|femte$|første$|større$",
        "no": "andre$|tredje$|fjerde$|femte$|første$|større$",
        "pl": "drug(?:i|a|ie|ą|iego|iej)$|trzeci\\w*$|czwart\\w*$|pierwsz\\w*$|kolejn(?:y|a|e|ą|ego|ej)$",
        "cs": "druh(?:ý|á|é|ou)$|třetí$|čtvrt\\w*$|prvn\\w*$|další",
    },
    "open": {
        "en": "open(?:s|ed|ing|ings)?$|reopen|inaugurat|build(?:s|ing)?$|built$|construct|move[sd]? (?:in)?to|moving (?:in)?to|moved|relocat|complet|up and running|extend|extension|enlarg|add(?:s|ed|ing)?$|invest|start(?:s|ed)? production|work (?:has )?(?:started|begun|begins|starts)|commission|expand",
        "de": "eröffn|einweih|eingeweiht|errichte|entsteh|gebaut$|baut$|bauen$|bezieh(?:t|en)$|bezogen$|zieht$|ziehen$|umzug|umgezogen|gezogen$|in betrieb|inbetriebnahme|fertiggestellt|erweiter|ausbau|vergrößer|investier|richtfest|bezug$|vertreten$",
        "fr": "ouvr(?:e|ons|ent|ir|é)|ouvert|ouverture|inaugur|construi|construction|emménag|déménag|s['’]install|installation de|agrandi|extension|investi|mis[e]? en service|démarr",
        "es": "abr(?:e|en|imos|ió|ir|ieron)$|abiert|apertura|inaugur|construi|construy|construcción|traslad|mudam|muda|ampli|inviert|invertim|inversión|puesta en marcha|pone en marcha|instalamos",
        "it": "apr(?:e|ono|iamo|ire)$|apert|inaugur|costrui|costruzione|trasfer|ampli|invest|entra in funzione|avvi(?:a|ato|o)$",
        "nl": "open(?:t|en|de|ing)?$|geopend|opende|bouw(?:t|en)?$|gebouwd|nieuwbouw|verhuis|betrek|betrokken$|in gebruik|uitbreid|breidt|breiden|investe|opgeleverd|oplevering",
        "pt": "abr(?:e|em|imos|iu|ir)$|abert|inaugur|constru|mudamos|mudou|mudança|instal(?:a|ou|amos)$|ampli|invest|entra em funcionamento|em operação|a operar|começ(?:a|ou) a (?:operar|produzir)|já produz",
        "sv": "öppn|invig|bygg(?:er|t|a)?$|bygger|flytta|utök|utbygg|investera|tas i bruk|i drift|etabler|startar produktion",
        "da": "åbn|indvi|bygge|bygger|opfør|flytte|flytter|udvid|udbyg|invester|i brug$|i drift|etabler",
        "no": "åpn|innvi|bygge|bygger|flytte|flytter|utvid|utbygg|invester|i bruk$|i drift|etabler",
        "pl": "otwier|otwar|otworz|otwór|uruch|zbudow|budujem|budow|przenos|przenieś|przeprowadz|rozbudow|inwestuj|zainwestow|powiększ|oddan",
        "cs": "otevř|otevír|otevr|zaháj|postavil|stavím|výstavb|přestěhov|stěhuj|rozšiř|rozšíř|investu|spustil|spouští|do provozu",
    },
    "place": {
        "en": "offices?$|plants?$|factor(?:y|ies)$|sites?$|facilit(?:y|ies)$|warehouses?$|branch(?:es)?$|stores?$|shops?$|showrooms?$|headquarters|hq$|premises|hubs?$|clinics?$|practices?$|restaurants?$|bakery|workshops?$|depots?$|laborator|labs?$|clean ?rooms?$|production (?:line|hall)|(?:assembly|bottling|packaging|coating) line|production|studios?$|locations?$|centres?$|centers?$|campus|subsidiar|data cent|halls?$|hotels?$|brewery|distillery|greenhouse|terminal|outlets?$|data ?cent(?:er|re)s?$",
        "de": "\\w*standort|\\w*büros?$|\\w*werk(?:s|e|es)?$|\\w*niederlassung|\\w*filiale|\\w*lager(?:halle)?s?$|\\w*halle[n]?$|\\w*hauptsitz|\\w*zentrale$|\\w*zentrum|\\w*laden$|\\w*geschäft$|\\w*geschäftsstelle|\\w*praxis$|\\w*klinik|\\w*werkstatt|\\w*fabrik|\\w*showroom|\\w*labor$|\\w*produktion$|\\w*produktionslinie|\\w*fertigung|\\w*anlage$|\\w*räum(?:e|en|lichkeiten)$|\\w*gebäude|\\w*neubau|\\w*anbau|\\w*markt$|\\w*campus|\\w*färberei|\\w*hotel$|\\w*restaurant|\\w*tochter(?:gesellschaft|firma|unternehmen)",
        "fr": "bureaux?$|usines?$|sites?$|agences?$|entrepôts?$|magasins?$|boutiques?$(?! en ligne)|siège|locaux|ateliers?$|laboratoires?$|ligne de (?:production|fabrication)|succursale|filiale|showroom|centres?$|plateforme logistique|cabinets?$|clinique|restaurants?$|bâtiments?$|hôtels?$|antenne|implantation|m²",
        "es": "oficinas?$|fábricas?$|plantas?$|tiendas?$(?! (?:online|virtual|en línea))|sedes?$|delegaci|almac[eé]n|naves?$|centros?$|locales?$|instalacion|talleres$|taller$|laboratorio|línea de producción|filial|sucursal|clínicas?$|restaurantes?$|showroom|unidad(?:es)?$|edificio|puntos? de venta|hoteles|hotel$",
        "it": "sed[ei]$|uffici[o]?$|stabiliment|negozi[o]?$|filial|magazzin|capannon|punt[oi] vendita|laborator|line[ae] (?:di produzione|produttiv)|showroom|centr[oi]$|fabbric|impiant|studi[o]?$|ristorant|client[eo]? point|boutique",
        "nl": "\\w*kantoor|\\w*kantoren|\\w*vestiging|\\w*fabriek|\\w*winkel|\\w*magazijn|\\w*locatie|\\w*pand$|\\w*hal$|\\w*showroom|\\w*werkplaats|\\w*filia|\\w*hoofdkantoor|\\w*praktijk$|\\w*productielijn|\\w*distributiecentrum|\\w*centrum|\\w*dochter(?:bedrijf|onderneming)",
        "pt": "escritórios?$|fábricas?$|lojas?$(?! (?:online|virtual))|sedes?$|filia(?:l|is)$|armaz[eé]|unidades?$|instalaç|centros?$|delegaç|oficinas?$|laboratórios?$|linha de produção|clínicas?$|restaurantes?$|galp|edifício|showroom|polo$",
        "sv": "\\w*kontor(?:et)?$|\\w*fabrik|\\w*butik|\\w*lager$|\\w*lokal(?:er|en)?$|\\w*anläggning|\\w*huvudkontor|\\w*hus(?:et)?$|\\w*verkstad|\\w*center$|\\w*depå|\\w*filial|\\w*produktionslinje|\\w*restaurang|\\w*dotterbolag",
        "da": "\\w*kontor|\\w*fabrik|\\w*butik|\\w*lager$|\\w*lokaler|\\w*hus$|\\w*afdeling|\\w*hovedkontor|\\w*anlæg|\\w*værksted|\\w*center$|\\w*hal$|\\w*filial|\\w*produktionslinje|\\w*restaurant|\\w*datterselskab",
        "no": "\\w*kontor|\\w*fabrikk|\\w*butikk|\\w*lager$|\\w*lokaler|\\w*bygg$|\\w*avdeling|\\w*hovedkontor|\\w*anlegg|\\w*verksted|\\w*senter$|\\w*hall$|\\w*filial|\\w*produksjonslinje|\\w*restaurant|\\w*bryggeri|\\w*datterselskap|kapasitet",
        "pl": "biur(?:o|a|ze|em)$|fabryk|salon(?:u|y|ie|ów|em)?$|sklep|oddział|magazyn|zakład|hal[aęi]$|siedzib|placówk|filia|punkt(?:u|y|em)? |centrum|linia produkcyjna|linię produkcyjną|warsztat|restauracj|klinik|spółk\\w* zależn|serwerowni|centr\\w+ danych",
        "cs": "kancelář|továrn|závod|prodejn|poboč|sklad|hal[auy]$|sídl|provozovn|centrum|výrobní link|díln|restaurac|showroom|dceřin|serverovn|datov\\w+ centr",
    },
    "growth": {
        "en": "opens? (?:its|our|the) doors|doors open|open for business|now open$|first day in|groundbreaking|acquisition of|acquire[sd]?$|take[ns]? over (?!as|from)|takeover of|merger with|merge[sd]? with|(?:buys|bought|purchase of|purchases) (?-i:(?=[A-ZÀ-Ž]))|doubl(?:es|ed|ing) (?:its |our |the )?(?:capacity|output|production|floor|space|warehouse|team)|capacity expansion|expansion (?:into|to|in)|new market|arriv(?:es|ed) in (?-i:(?=[A-ZÀ-Ž]))|founds? (?:a )?subsidiary|topping[- ]out|acquisition (?:is )?(?:now )?(?:complete$|completed|closed$|finali[sz]ed|concluded)",
        "de": "spatenstich|grundsteinlegung|richtfest|einweihung|neueröffnung|eröffnung|erwerb (?:der|von|des)|übernahme (?:der|von|des)|kauf (?:der|von|des)|zukauf|fusion mit|expansion|erweiterungsbau|jetzt auch in|nun auch in|kapazitätserweiterung|tochtergesellschaft|verdoppel\\w* (?:\\w+ )?(?:kapazität|produktion|fläche)",
        "fr": "inauguration|première pierre|acquisition d|rachat d|rachète|rachetons|reprise d|fusion avec|s['’]agrandi|agrandissement|s['’]implante|s['’]étend|implantation (?:à|en|au)|(?:arrive|débarque|ouvre|présents?|s['’]installe|s['’]installent) (?:désormais )?(?:à|en|au) (?-i:(?=[A-ZÀ-Ž]))|double (?:sa|ses|la) (?:capacité|surface|production)|ouvert ses portes|ouvre ses portes",
        "es": "inauguraci|primera piedra|adquisición de|adquirimos|compra de (?-i:(?=[A-ZÀ-Ž]))|fusión con|ampliación de (?!capital|horario|plazo)|expansión|(?:llegamos|llega|aterrizamos|desembarcamos) (?:a|en) (?-i:(?=[A-ZÀ-Ž]))|ya estamos en|ahora también en|duplic\\w+ (?:la|su|nuestra) (?:capacidad|producción|superficie)",
        "it": "inauguraz|prima pietra|acquisizione d|acquisito|acquisiamo|fusione con|ampliamento|espansione|(?:arriva|arriviamo|sbarca|sbarchiamo) (?:a|in) (?-i:(?=[A-ZÀ-Ž]))|ora anche a|raddoppi",
        "nl": "eerste (?:paal|steen)|overname van|neemt \\w[^,.;]{0,50} over$|nemen \\w[^,.;]{0,50} over$|overgenomen|fusie met|fuseert met|uitbreiding|nu ook in|opening van|verdubbel\\w* (?:\\w+ )?(?:capaciteit|productie|oppervlakte)",
        "pt": "inauguraç|primeira pedra|aquisição d|adquirimos|compra d[aeo] (?-i:(?=[A-ZÀ-Ž]))|fusão com|expansão|ampliação|cheg(?:amos|ou|a) (?:a|ao|à|em) (?-i:(?=[A-ZÀ-Ž]))|agora também em|já estamos em|duplic\\w+ (?:a|sua|nossa) (?:capacidade|produção|área)",
        "sv": "invigning|första spadtag|förvärv|köper (?-i:(?=[A-ZÅÄÖ]))|går samman|fusion med|expansion|etablerar (?:oss|sig)|nu även i|nu också i|fördubbla|utbyggnad",
        "da": "indvielse|første spadestik|overtag|opkøb|køber (?-i:(?=[A-ZÆØÅ]))|fusion med|ekspansion|etablerer (?:os|sig)|nu også i|fordobl|udvidelse",
        "no": "innvielse|første spadetak|overtar|oppkjøp|kjøper (?-i:(?=[A-ZÆØÅ]))|fusjon med|ekspansjon|etablerer (?:oss|seg)|nå også i|doble[rt]?$|tredoble|utvidelse|bygger ut",
        "pl": "wmurowan|kamień węgielny|przejęcie|przejęliśmy|kupiliśmy|zakup spółki|fuzja z|ekspansj|rozbudow|otwarcie|teraz także w|jesteśmy już w|podwo",
        "cs": "základní kámen|akvizic|převzetí|převzali jsme|koupili jsme|fúze s|expanz|otevření|rozšíření výroby|nově také v|nyní i v|zdvojnásob",
    },
    "more": {
        "en": "doubl|tripl|quadrupl|expand|increas|grow(?:s|n|th)?$|grew$|record$|extend|more than doubl|boost",
        "de": "verdoppel|verdreifach|erweiter|ausgebaut|baut$|wächst|wachs|gewachsen|rekord|steiger|gesteigert|erhöh|vergrößer|aufgestockt",
        "fr": "doubl|tripl|augment|agrand|accru|croissance|record$|renforc|étend",
        "es": "duplic|triplic|ampl[ií]|aument|crec|récord|increment|refuerz",
        "it": "raddoppi|triplic|ampli|aument|cresc|record$|potenzi|rafforz",
        "nl": "verdubbel|verdrievoudig|breidt|uitgebreid|uitbreiding|groei|record|vergroot|verhoog",
        "pt": "duplic|triplic|ampli|aument|cresc|recorde|reforç",
        "sv": "fördubbl|tredubbl|utök|öka|växer|rekord|bygger ut|expander",
        "da": "fordobl|tredobl|udvid|øger|vokser|rekord|udbyg",
        "no": "dobl|tredobl|utvid|øker|vokser|rekord|bygger ut",
        "pl": "podwaja|podwoi|potroi|zwiększ|rośnie|wzrost|rekord|rozbudow|powiększ",
        "cs": "zdvojnásob|ztrojnásob|navýš|zvyš|roste|růst|rekord|rozšíř|rozšiř",
    },
    "measure": {
        "en": "capacity|production|output|turnover|sales$|revenues?$|workforce|headcount|team$|fleet|floor space|storage|network|export|presence",
        "de": "\\w*kapazität|\\w*produktion|\\w*umsatz|belegschaft|\\w*flotte|fuhrpark|\\w*fläche|team$|exporte?$|\\w*netz$|maschinenpark|mitarbeiterzahl|präsenz",
        "fr": "capacité|production|chiffre d[’']affaires|effectif|flotte|surface|équipe|export|réseau|présence",
        "es": "capacidad|producción|facturación|ventas|plantilla|flota|superficie|equipo$|export|red$|presencia",
        "it": "capacità|produzion|fatturato|organico|flotta|superficie|squadra|export|rete$|presenza",
        "nl": "\\w*capaciteit|\\w*productie|\\w*omzet|personeelsbestand|wagenpark|vloot|oppervlakte|team$|export|\\w*netwerk|aanwezigheid",
        "pt": "capacidade|produção|faturação|faturamento|vendas|quadro$|frota|área$|equip[ae]$|export|rede$|presença",
        "sv": "\\w*kapacitet|\\w*produktion|\\w*omsättning|personalstyrka|\\w*flotta|\\w*yta$|team$|export|nätverk|närvaro",
        "da": "\\w*kapacitet|\\w*produktion|\\w*omsætning|medarbejderstab|\\w*flåde|areal|team$|eksport|netværk",
        "no": "\\w*kapasitet|\\w*produksjon|\\w*omsetning|bemanning|\\w*flåte|areal|team$|eksport|nettverk",
        "pl": "moce|mocy|produkcj|obrot|przychod|sprzedaż|zatrudnieni|flot[aęy]|powierzchni|zespół|eksport|sieć|sieci",
        "cs": "kapacit|výrob|obrat|tržb|zaměstnanc|flotil|vozový park|ploch|tým$|export|síť",
    },
    "show": {
        "en": "introduc|meet$|present(?:s|ing)?$|launch|unveil|releas|discover|say hello to|welcome to|here$|arriv|ship(?:s|ping|ped)$|debut|announcing$|out$|available|reveal",
        "de": "vorgestellt|vorstell|stellt|stellen wir|präsentier|(?:ist|sind) da$|launch|bringen|erhältlich|verfügbar|lieferbar|einführung|entdecken|ab sofort|im handel|im sortiment|neuheit",
        "fr": "présent|découvr|lanc|dévoil|disponible|sort(?:ie|ons)?$|voici|arrive|rencontrez|en vente|commercialis",
        "es": "present|descubr|lanz|disponible|llega$|llegan|conoc|a la venta|estren|ya está aquí|comercializ",
        "it": "present|scopri|lanci|disponibil|arriva|arrivano|ecco$|in vendita|debutt|uscit",
        "nl": "introduc|presente|ontdek|lance|beschikbaar|verkrijgbaar|te koop|te downloaden|maak kennis|onthul|is er$|leverbaar",
        "pt": "present|apresent|descubr|conheça|lanç|disponível|disponíveis|à venda|cheg(?:a|ou|am)$|estrei",
        "sv": "presenter|lanser|introducer|släpp|upptäck|finns nu|i butik|tillgänglig|är här|till salu",
        "da": "præsenter|lancer|introducer|oplev|fås nu|i butik|tilgængelig|er her|til salg|er landet",
        "no": "presenter|lanser|introduser|oppdag|i butikk|tilgjengelig|er her|til salgs",
        "pl": "przedstawi|prezentu|premier|wprowadz|dostępn|w sprzedaży|poznaj|odkryj|debiut|wypuszcz",
        "cs": "představu|představil|uvád|uvedl|dostupn|v prodeji|na trhu|objevte|poznejte|premiér",
    },
    "product": {
        "en": rf"dashboards?$|toolkits?$|librar(?:y|ies)$|debuggers?$|adapters?$|integrations?$|extensions?$|editors?$|kits?$|browsers?$|games?$|documentation|cameras?$|bikes?$|vehicles?$|trucks?$|chairs?$|lamps?$|shoes?$|treatments?$|therap(?:y|ies)|cards?$|packages?$|firmware|studio$|engine$|assistant|chatbot|theme|templates?$|podcast series|{_NUMBERS}$|apps?$|versions?$|products?$|platforms?$|features?$|ranges?$|collections?$|lines?$|models?$|editions?$|series$|tools?$|services?$|software|sensors?$|machines?$|devices?$|releases?$|modules?$|plug-?ins?$|sdks?$|apis?$|solutions?$|generation|web ?site|portal|beer|wine|drink|robot|engine|pump|motor|family|menu|book|brand",
        "de": rf"\w*gerät|\w*anlage$|\w*fahrzeug|\w*möbel|\w*stuhl|\w*leuchte|\w*schuhe?$|\w*karte$|\w*tarif|\w*auftritt$|\w*konfigurator|\w*assistent$|\w*buch$|\w*katalog|\w*käse$|\w*brot$|{_NUMBERS}$|\w*apps?$|\w*version|\w*produkt(?:e|en|linie|reihe|familie)?$|\w*plattform|\w*funktion|\w*kollektion|\w*serie$|\w*reihe$|\w*modell|\w*edition|\w*baureihe|\w*generation|\w*dienst$|\w*software|\w*maschine|\w*gerät|\w*modul|\w*sortiment|\w*motor(?:en)?$|\w*pumpe|\w*sensor|\w*bier$|\w*wein$|\w*angebot$|\w*webseite|\w*website|\w*onlineshop|\w*shop$|\w*portal|\w*lösung",
        "fr": rf"véhicule|caméra|vélo|lampe|chaise|chaussure|carte$|forfait|catalogue|assistant$|configurateur|crème|fromage|livre$|{_NUMBERS}$|applis?$|applications?$|versions?$|produits?$|plateformes?$|fonctionnalités?$|gammes?$|collections?$|modèles?$|éditions?$|séries?$|outils?$|services?$|logiciels?$|machines?$|solutions?$|modules?$|génération|parfums?$|vins?$|bière|site (?:internet|web)|boutique en ligne|marque|offre$",
        "es": rf"vehículo|cámara|bicicleta|lámpara|silla|zapat|tarjeta|tarifa|catálogo|asistente|equipo médico|crema|queso|libro$|{_NUMBERS}$|app$|aplicaci|versi[oó]n|producto|plataforma|funci[oó]n|gama|colecci|modelo|edici|serie|herramienta|servicio|software|máquina|soluci|módulo|generaci|vino|cerveza|web$|tienda online|marca$|línea",
        "it": rf"veicol|telecamera|bici|lampad|sedi[ae]$|scarp|carta$|tariff|catalogo|assistente|crema|formaggi|libro$|{_NUMBERS}$|app$|applicazion|version|prodott|piattaform|funzion|gamma|collezion|modell|edizion|serie|strument|servizi|software|macchin|soluzion|modul|generazion|vin[oi]$|birra|sito|e-commerce|marchio|linea|pressa",
        "nl": rf"\w*voertuig|\w*camera|\w*fiets|\w*lamp$|\w*stoel|\w*schoen|\w*kaart$|\w*pakket|\w*catalogus|\w*assistent$|\w*kaas$|\w*boek$|\w*portaal|{_NUMBERS}$|[\w-]*apps?$|\w*versie|\w*product|\w*platform|\w*functie|\w*collectie|\w*lijn$|\w*model|\w*editie|\w*serie$|\w*tool$|\w*dienst$|\w*software|\w*machine|\w*oplossing|\w*module|\w*generatie|\w*website|\w*webshop|\w*assortiment|\w*bier$|\w*merk$",
        "pt": rf"veículo|câmara|bicicleta|candeeiro|cadeira|sapat|cartão|tarifário|catálogo|assistente|creme|queijo|livro$|portal|{_NUMBERS}$|app$|aplica(?:ção|tivo)|vers(?:ão|ões)|produto|plataforma|funcionalidade|gama|cole(?:c)?ção|linha|modelo|edição|série|ferramenta|serviço|software|máquina|solução|módulo|geração|vinho|cerveja|site$|loja online|marca$",
        "sv": rf"\w*fordon|\w*kamera|\w*cykel|\w*lampa|\w*stol$|\w*skor?$|\w*kort$|\w*paket|\w*katalog|\w*ost$|\w*bok$|\w*portal|{_NUMBERS}$|\w*app(?:en)?$|\w*version|\w*produkt|\w*plattform|\w*funktion|\w*kollektion|\w*serie|\w*modell|\w*verktyg|\w*tjänst$|\w*programvara|\w*maskin|\w*lösning|\w*modul|\w*sortiment|\w*webbplats|\w*hemsida|\w*webbutik|\w*öl$|\w*panel(?:en)?$",
        "da": rf"\w*køretøj|\w*kamera|\w*cykel|\w*lampe|\w*stol$|\w*sko$|\w*kort$|\w*pakke|\w*katalog|\w*ost$|\w*bog$|\w*portal|{_NUMBERS}$|\w*app(?:en)?$|\w*version|\w*produkt|\w*platform|\w*funktion|\w*kollektion|\w*serie|\w*model|\w*værktøj|\w*software|\w*maskine|\w*løsning|\w*modul|\w*sortiment|\w*hjemmeside|\w*webshop|\w*øl$|\w*ydelse",
        "no": rf"\w*kjøretøy|\w*kamera|\w*sykkel|\w*lampe|\w*stol$|\w*sko$|\w*kort$|\w*pakke|\w*katalog|\w*ost$|\w*bok$|\w*portal|{_NUMBERS}$|\w*app(?:en)?$|\w*versjon|\w*produkt|\w*plattform|\w*funksjon|\w*kolleksjon|\w*serie|\w*modell|\w*verktøy|\w*tjeneste|\w*programvare|\w*maskin|\w*løsning|\w*modul|\w*sortiment|\w*nettside|\w*nettbutikk|\w*øl(?:et)?$",
        "pl": rf"pojazd|kamer|rower|lamp[aęy]|krzes|but[y]?$|kart[aęy]$|pakiet|katalog|asystent|krem|ser[y]?$|książk|portal|{_NUMBERS}$|aplikacj|wersj|produkt|platform|funkcj|kolekcj|seri[aęi]|model|edycj|narzędzi|usług|oprogramowani|maszyn|rozwiązani|moduł|generacj|strona internetowa|sklep internetowy|lini[aęi]|piwo|marka|marki",
        "cs": rf"vozidl|kamer|kol[ao]$|lamp[ay]|židl|bot[ay]$|kart[ay]$|balíč|katalog|asistent|krém|sýr|knih|portál|{_NUMBERS}$|aplikac|verz|produkt|výrob(?:ek|ky|ku)$|platform|funkc|kolekc|řad[auy]$|model|edic|nástroj|služb|software|stroj|řešení|modul|generac|web$|e-?shop|pivo|značk",
    },
    "out": {
        "en": "now available|(?:now )?(?:publicly|widely) available|out now|available (?:now|today)|now on sale|now shipping|general(?:ly)? availab|is (?:now |finally )?(?:here|live|out)$|available to all|(?:can|may) (?:now )?be ordered|on (?:the )?shel(?:f|ves)|in (?:the )?shops|introducing|(?-i:Meet|Introducing) (?!(?:the |our )?(?:team|us|you|me|at)\\b)(?:the |our )?(?-i:(?=[A-Z]))",
        "de": "ab sofort (?:erhältlich|verfügbar|lieferbar|bestellbar|im)|jetzt (?:erhältlich|verfügbar|lieferbar|bestellbar|neu)|ab heute (?:erhältlich|verfügbar|im|bei)|neu im (?:sortiment|programm|angebot)|(?:ist|sind) (?:jetzt |endlich )?(?:da|live|online)$|frisch auf dem markt|produktneuheit|markteinführung|verkaufsstart",
        "fr": "(?:désormais|maintenant|déjà) disponible|disponible (?:dès|maintenant|dans)|en vente dès|sortie (?:de|du|nationale|officielle)|mise sur le marché|découvrez (?:notre|nos|la nouvelle|le nouveau|l['’])|(?:est|sont) arrivée?s?$",
        "es": "ya (?:está )?(?:disponible|a la venta|en tiendas)|ya está aquí|disponible (?:desde|a partir)|a la venta|sale (?:a la venta|al mercado)|salida al mercado|lanzamiento d",
        "it": "(?:già|ora|da oggi) (?:disponibil|in vendita|acquistabil)|è arrivat|sul mercato|in vendita da|lancio d",
        "nl": "(?:nu|vanaf (?:vandaag|nu)) (?:beschikbaar|verkrijgbaar|te koop|leverbaar|te downloaden|in de winkel)|nieuw in (?:het|ons) assortiment|op de markt$|is er$",
        "pt": "já (?:está )?(?:disponível|à venda|nas lojas)|disponível (?:a partir|desde)|chegou ao mercado|lançamento d",
        "sv": "(?:finns|är) nu (?:i|att köpa|tillgänglig|till)|nu (?:i butik|till salu)|nyhet i sortimentet|ute nu",
        "da": "(?:fås|findes|er) nu (?:i|til)|nu (?:i butik|til salg)|nyhed i sortimentet|er landet|på markedet",
        "no": "(?:fås|finnes|er) nå (?:i|til)|(?:nå |er )i butikk|nå (?:til salgs)|nyhet i sortimentet|på markedet",
        "pl": "już (?:w sprzedaży|dostępn|w sklepach)|nowość w (?:ofercie|sprzedaży)|wprowadzamy|trafi(?:ł|ła|ło)? (?:do|na)",
        "cs": "(?:již|už|nyní|nově) (?:v prodeji|k dostání|dostupn|v nabídce)|novinka v nabídce|uvádíme na trh|novinka:",
    },
    "role": {
        "en": "c[efitmorp]o$|chief|presidents?$|director|managing|(?:vice|senior) president|head of|partners?$|chair(?:man|woman|person)?$|board$|executive|ceo|manager|leader$|leadership|principal$|successor|helm|management|counsel$",
        "de": "geschäftsführ|geschäftsleit|vorstand|vorständ|aufsichtsr|\\w*chef(?:in)?$|\\w*leiter(?:in)?$|\\w*leitung$|prokurist|prokura|direktor|partner(?:in)?$|spitze$|ceo$|c[fto]o$|führung$|inhaber|gesellschafter(?:in)?$|nachfolg",
        "fr": "direct(?:eur|rice)|direction|président|gérant|pdg$|dg$|associée?s?$|comité|responsable|tête$|tête d|direction générale|codir|comex|ceo$|successeur",
        "es": "director|directora|dirección|gerente|gerencia|president|consejer|socios?$|socia$|jef[ea]|responsable|ceo$|comité|al frente|cúpula|relevo",
        "it": "dirett(?:ore|rice)|direzione|amministrat|president|soci[oa]?$|soci$|responsabil|ceo$|vertic|guida$|consiglio|general manager|partner$",
        "nl": "\\w*directeur|\\w*directrice|\\w*directie\\w*|bestuur\\w*|\\w*manager|\\w*hoofd$|leiding|ceo$|c[fto]o$|voorzitter|partner$|commissaris|vennoot|roer$|opvolg",
        "pt": "diretor|diretora|direção|diretoria|gerente|gerência|president|sóci[oa]s?$|conselh|ceo$|c[fto]o$|chef[ei]|responsável|liderança|comando",
        "sv": "vd$|\\w*chef(?:en)?$|\\w*direktör|ordförande|styrelse|ledning|\\w*ansvarig|partner$|delägare",
        "da": "\\w*direktør|\\w*chef$|formand|bestyrelse|ledelse|\\w*leder$|partner$|medejer|adm\\. dir",
        "no": "daglig leder|\\w*direktør|\\w*sjef|styre|styreleder|ledelse|\\w*leder$|partner$|medeier",
        "pl": "prezes|dyrektor|kierowni|zarząd|wiceprezes|szef|przewodnicząc|rada nadzorcza|rady nadzorczej|stanowisk|wspólni",
        "cs": "ředitel|jednatel|předsed|šéf|vedoucí|představenst|vedení|společník|manažer|manažerk",
    },
    "move": {
        "en": "new$|new face|nam(?:ed|es)$|appoint|join(?:s|ed|ing)?$|promot|welcom|take[sn]? (?:over|the helm|charge|the reins)|takes$|succe(?:eds|eded|ssion|ssor)|becom|becam|retir|resign|step(?:s|ped|ping)? (?:down|up|back)|leav(?:es|ing)$|departs?$|hand(?:s|ed) (?:over|the)|elected|hires?$|strengthen|move[sd]? up|recruit|has been running|at the top|chairs$|lead(?:s)? our|comes? on board",
        "de": "neu$|neue[rnsm]?$|wechsel|ernannt|ernenn|beruf(?:t|en|ung)$|bestellt$|bestell(?:t|ung)$|übernimmt|übernehm|übergib|übergab|nachfolg|tritt$|antritt|angetreten|verstärk|verabschied|ruhestand|verlässt|wird$|steigt|aufgerückt|rückt|an die spitze|an der spitze|ausgeschieden|verantwortet|kommt von|begrüß|eingetreten|aufgenommen$",
        "fr": "nomm|nomination|rejoin|arriv|succèd|succession|prend$|prend la|prend les|nouve(?:au|lle|aux)$|quitt|départ|promu|promotion|devien|retraite|à la tête|élu[e]?$|intègre|entre au",
        "es": "nuev[oa]s?$|nombra|nombró|incorpor|se une|asum|sustitu|reemplaz|relev|sucede|sucesi|ascend|ascien|jubil|deja$|dimit|al frente|design|elegid|ficha|toma(?:rá)? (?:el|las)",
        "it": "nuov[oaie]$|nomin|entra(?:no)?$|entrat|subentr|assum(?:e|erà)|succed|succession|promoss|lascia|alla guida|arriv|diventa|elett|è il$|è la$|passaggio",
        "nl": "nieuwe?$|benoem|aangesteld|wissel|volgt$|opvolg|opgevolgd|stapt op|wordt$|aan het roer|treedt|vertrek|met pensioen|verwelkom|versterk|toegetreden|treden",
        "pt": "nov[oa]s?$|nome(?:i|a)|assum|sucede|sucess|substitu|promov|contrat|junta-se|integra$|entra (?:para|na|no)|deixa$|reform(?:a|ou)$|é a nova|é o novo|toma posse|elei",
        "sv": "nya?$|nytt$|utse|utnämn|tillträd|blir$|rekryter|anställ|efterträd|lämnar|går i pension|tar över|väljs|vald|förstärk|byt(?:er|e)",
        "da": "nye?$|nyt$|udnævn|udpege|tiltræd|bliver$|ansat$|ansæt|afløs|efterfølg|fratræd|stopper|går på pension|overtager|valgt|skift|forfrem",
        "no": "nye?$|nytt$|utnevn|tiltre|blir$|ansatt$|ansett|etterfølg|fratre|slutter|går av|overtar|valgt|skifte|forfrem|begynner",
        "pl": "now(?:y|a|ym|ą|ego|ej)$|powoła|mianow|obj(?:ął|ęła|ęcie)|obejm|dołącz|został|zosta(?:ł|ła|je)$|zmian|awans|odchodzi|odszed|rezygn|wybran|nast(?:ąpił|ępc)",
        "cs": "nov(?:ý|á|é|ým|ou)$|jmenov|stal$|stala$|nastup|nastoup|přeb(?:ír|ral)|převzal|odch|odešl|odstoup|zvolen|vystříd|posílil|posiluj|přich",
    },
    "office": {
        "en": "change (?:at the top|of (?:guard|leadership|ceo))|leadership (?:change|transition|team)|(?:ceo|leadership|management|executive|board|generational|family) succession|succession (?:at the (?:top|helm)|in (?:the )?(?:management|leadership))|management (?:change|buy-?out)|new (?:ceo|cfo|cto|coo|cmo|cro|chair|managing director|head of|board)|(?:takes|took|taking) the (?:helm|reins)|promoted to|(?:joins|strengthens) (?:the |our )?(?:board|management|leadership)|changes? (?:in|of|to|on) (?:the |our )?(?:board|management|executive|directors|officers|leadership)|new partner (?:at|in) (?:the|our) |(?:becomes?|admitted as|named|made) (?:a |equity )?partner$",
        "de": "generationswechsel|generationenwechsel|führungswechsel|wechsel (?:in|an) der (?:geschäftsführung|geschäftsleitung|spitze|führung|leitung)|unternehmensnachfolge|staffelübergabe|stabwechsel|neue (?:doppelspitze|führung|geschäftsführung|geschäftsleitung|leitung)|(?:verstärkt|erweitert|verlässt) die geschäfts|übernimmt die (?:leitung|führung|geschäft)|(?:veränderung|wechsel|änderung)\\w* (?:im|in der|in unserer) (?:vorstand|aufsichtsrat|verwaltungsrat|geschäftsführung|geschäftsleitung|führung)|neue[rn]? (?:partner|partnerin|gesellschafter(?:in)?) (?:in|bei|der) ",
        "fr": "(?:changement|passation|transition|renouvellement) (?:de|à|d['’])\\s?(?:la )?(?:direction|tête|gouvernance|pouvoir)|(?:prend|reprend) (?:la|les) (?:direction|tête|rênes|commandes)|à la (?:direction|tête) (?:de|d|du|indus|comm|géné|finan|tech)|rejoint (?:le|la) (?:comité|direction|comex)|changements? (?:au sein|à la tête|au) (?:du |de la |de l['’])?(?:conseil|direction|comité|présidence)|nouve(?:l|lle|au) associée? (?:au|du|à|chez|dans)",
        "es": "(?:cambio|relevo|renovación) (?:en|de) (?:la )?(?:dirección|cúpula|gerencia|presidencia)|relevo generacional|asum(?:e|irá|ió) (?:la|el) (?:dirección|gerencia|presidencia|cargo|mando)|se pone al frente|(?:toma|coge) las riendas|(?:cambios?|renovación) (?:en|de) (?:el |la |las )?(?:consejo|directiva|junta|comisión directiva|autoridades)|nuev[oa] soci[oa] (?:en|de) (?:la|el|nuestr)",
        "it": "(?:cambio|passaggio|ricambio) (?:al|ai|di|del) (?:vertic|testimone|guida|comando)\\w*|passaggio generazionale|(?:assume|prende) (?:la|le) (?:guida|direzione|redini)|nuov[oai] soc[io]+|rinnovo (?:del|delle) (?:consiglio|cariche)|nuovo consiglio (?:direttivo|di amministrazione)",
        "nl": "directiewissel|bestuurswissel|generatiewissel|wisseling (?:van de wacht|in de directie)|bedrijfsopvolging|(?:neemt|krijgt|aan) het roer|(?:treedt|treden) toe tot de (?:directie|raad)|nieuwe directie|wijziging\\w* in (?:het bestuur|de directie|de raad)|nieuwe partner (?:bij|binnen|in) (?:ons|de|het)|volgt (?:vader|moeder|(?-i:[A-Z]))[^.;]{0,30} op$",
        "pt": "(?:mudança|troca|transição|sucessão) (?:na|de|no) (?:direção|comando|liderança|gestão|presidência)|assum(?:e|iu|irá) (?:a|o) (?:direção|diretoria|presidência|gerência|comando|cargo)|(?:é|será) [ao] nov[ao] (?:diretor|ceo|president|gerente)|(?:mudanças?|alteraç\\w+) (?:no conselho|na administração|na diretoria|nos órgãos)|novo conselho de administração|nov[ao] sóci[ao] (?:na|no|da|do)",
        "sv": "vd-skifte|vd-byte|generationsskifte|ägarskifte|ledarskifte|tar över (?:rodret|som)|byter vd|förändring\\w* i (?:styrelsen|ledningen|ledningsgruppen)|ny (?:delägare|partner) (?:i|på|hos)",
        "da": "direktørskifte|generationsskifte|lederskifte|ejerskifte|sætter sig i spidsen|ny (?:i )?(?:ledelse|direktion)|ændring\\w* i (?:bestyrelsen|ledelsen|direktionen)|ny partner (?:i|hos)",
        "no": "lederskifte|generasjonsskifte|eierskifte|sjefsbytte|tar over roret|ny (?:i )?ledelse|endring\\w* i (?:styret|ledelsen|ledergruppen)|ny partner (?:i|hos)",
        "pl": "zmian\\w* (?:w zarządzie|na stanowisku|prezesa|kadrow)|sukcesj|nowy zarząd|zmiana pokoleniowa|zmian\\w* w (?:zarządzie|radzie nadzorczej|składzie)|now(?:y|a) (?:wspólnik|partner(?:ka)?) (?:w|kancelarii)",
        "cs": "změn\\w* ve vedení|nové vedení|generační (?:výměna|obměna)|výměna na postu|změn\\w* (?:v představenstvu|v dozorčí radě)|nov(?:ý|á) (?:společník|partner(?:ka)?) (?:v|kanceláře)",
    },
    "raise": {
        "en": "rais|clos|secur|land|attract|receiv|get$|back(?:ed|s)$|fund",
        "de": "sicher|erhält|erhalten|schließt|abgeschlossen|sammelt|eingesammelt|einsamm|gewinnt|beteilig|steigt ein",
        "fr": "lèv|lev|boucl|obtien|sécuris|clôtur|reçoi|entre",
        "es": "cierra|cerra|levant|capt|consig|obtien|recib|entra|logra",
        "it": "raccog|raccolt|chiud|chius|ottien|ottenut|entra|ricev",
        "nl": "haal|halen|opgehaald|ontvang|krijg|sluit|stapt in",
        "pt": "levant|capt|fech|receb|obt|angari|garant|entra",
        "sv": "tar in|säkra|få[rt]?$|hämta|stäng",
        "da": "hent|rejs|sikr|få[r]?$|lukk",
        "no": "hent|reis|sikr|få[r]?$|lukk",
        "pl": "pozysk|zdoby|zebra|zamkn|otrzym",
        "cs": "získ|uzavř|obdrž|vstup",
    },
    "fund": {
        "en": "funding|round$|capital$|investors?$|investment|seed$|series [a-f]$|venture|equity|financing|growth fund|grant$",
        "de": "\\w*kapital$|\\w*finanzierung|\\w*runde$|investor|investition|beteiligung|wagniskapital|seed|series|fördermittel|förderung$",
        "fr": "fonds|financement|capital$|investiss|tour$|tour de table|subvention|bpifrance",
        "es": "ronda|financiaci|capital$|inversi|inversor|fondo|subvenci",
        "it": "round|finanziament|capital|investiment|investitor|fond[oi]$",
        "nl": "\\w*ronde$|\\w*financiering|kapitaal|\\w*investering|investeerder|fonds",
        "pt": "rodada|ronda|financiamento|capital$|investi|fundos?$|aporte",
        "sv": "\\w*runda|kapital|finansiering|investering|investerare|nyemission|fond",
        "da": "\\w*runde$|kapital|finansiering|investering|investor|fond",
        "no": "\\w*runde$|kapital|finansiering|investering|investor|emisjon|fond",
        "pl": "rund|finansowani|kapitał|inwesty|inwestor|fundusz|dotacj",
        "cs": "kol[oa]$|investic|investor|kapitál|financování|fond|dotac",
    },
    "stake": {
        "en": "(?:(?:minority|majority) (?:stake|investment)|growth (?:investment|equity|capital)|series [a-f]\\b|(?:pre-)?seed (?:round|funding|financing|investment)|(?:funding|financing|investment) round|capital (?:raise|increase)|venture (?:funding|capital|round)|rais(?:e|es|ed|ing) (?=[€£\\d]))",
        "de": "finanzierungsrunde|wachstumskapital|wachstumsfinanzierung|(?:seed|serie|series)-\\w*(?:finanzierung|runde)|series [a-f]\\b|kapitalerhöhung|(?:minderheits|mehrheits)beteiligung|steigt (?:\\w+ )?bei \\w+ ein|beteiligt sich an|neuer? (?:investor|gesellschafter|mehrheitseigner)",
        "fr": "levée de fonds|tour de table|augmentation de capital|entr(?:e|ée) au capital|prise de participation|série [a-f]\\b",
        "es": "ronda de (?:financiación|inversión)|ampliación de capital|entra en el capital|(?:toma|entra con) una participación|serie [a-f]\\b",
        "it": "aumento di capitale|round di|entra nel capitale?|(?:quota|partecipazione) (?:di minoranza|di maggioranza)|serie [a-f]\\b",
        "nl": "(?:financierings|investerings|groei|kapitaal)ronde|groeikapitaal|(?:minderheids|meerderheids)belang|neemt (?:een )?belang|haal\\w* [^.]{0,30} op$|serie [a-f]\\b",
        "pt": "rodada de investimento|ronda de (?:investimento|financiamento)|aumento de capital|entra no capital|participação (?:minoritária|maioritária)|série [a-f]\\b",
        "sv": "nyemission|finansieringsrunda|kapitalrunda|riskkapital|(?:minoritets|majoritets)(?:andel|post)|går in som (?:ägare|delägare)",
        "da": "kapitalrunde|investeringsrunde|kapitaltilførsel|risikovillig kapital|køber sig ind",
        "no": "kapitalrunde|investeringsrunde|emisjon|kapitalinnhenting|kjøper seg inn",
        "pl": "rund[aęy] (?:finansowania|inwestycyjn|seed)|podwyższenie kapitału|wejście kapitałowe|inwestor strategiczny",
        "cs": "investiční kolo|navýšení kapitálu|vstup investora|investorské kolo",
    },
    "cuts": {
        "en": "job cuts|layoffs|lay-offs|redundanc|restructuring|short-time work|plant closure|headcount reduction|(?:cuts?|cutting|sheds?|axes|eliminates?|reduces?) [^.;]{0,40}(?:jobs|positions|roles|posts|staff|workforce)$|clos(?:es|ure of|ing) (?:its |our |the )?(?:\\w+ )?(?:plant|factory|site|office|yard|mill)$",
        "de": "stellenabbau|arbeitsplatzabbau|personalabbau|stellenstreich|entlassung|kurzarbeit|sozialplan|werksschließung|restrukturierung|schließung (?:des|der) (?:\\w*werk|\\w*standort|filiale)\\w*|baut [^.;]{0,40}(?:stellen|arbeitsplätze) ab$",
        "fr": "suppressions? (?:de|d['’])\\s?(?:\\d+ )?(?:postes|emplois)|plan social|plan de (?:départs|sauvegarde)|licenciements|chômage partiel|restructuration|fermeture (?:de l['’]usine|du site)|(?:postes|emplois) supprimés",
        "es": "despidos|(?-i:ERES?|ERTES?)$|recortes? de (?:plantilla|empleo|personal)|ajuste de plantilla|reestructuración|cierre de la (?:planta|fábrica)|regulación de empleo",
        "it": "licenziament|esuberi|cassa integrazione|tagli(?:o|a)? (?:del |al )?personale|ristrutturazione aziendale|chiusura dello stabilimento|riduzione del personale",
        "nl": "ontslag(?:en|ronde)|banen (?:weg|verdwijnen|geschrapt)|banenverlies|reorganisatie|sluiting van (?:de fabriek|de vestiging)|werktijdverkorting|afvloeiing",
        "pt": "despedimento|demissões|lay-?off|corte de (?:pessoal|vagas|postos)|reestruturação|encerramento da fábrica|redução de (?:pessoal|quadro)",
        "sv": "varsel|varslar|uppsägning|nedskärning|omorganisation|neddragning|permitter",
        "da": "afskedigelse|fyringsrunde|fyringer|nedskæring|lukker fabrik",
        "no": "nedbemanning|oppsigelse|permitter|nedskjæring|masseoppsigelse",
        "pl": "zwolnieni(?:a|ach) grupow|redukcj\\w* (?:etatów|zatrudnienia)|restrukturyzacj|zamknięcie (?:zakładu|fabryki)|zwolnienia",
        "cs": "propouštění|hromadné propouštění|snižování stavů|restrukturalizac|uzavření (?:závodu|továrny)",
    },
    # What somebody delivered to the firm: bought, not launched.
    "received": {
        "en": "delivered to|took delivery|tak(?:es|ing) delivery|handed over|keys (?:of|to|for) (?:the|its|our)",
        "de": "(?:aus)?geliefert|übergeben$|schlüsselübergabe|abgeholt",
        "fr": "livrée?s?$|réceptionn|remise des clés",
        "es": "entregad[oa]s?$|recibi(?:do|da|mos|ó)$|entrega de llaves",
        "it": "consegnat[oaie]$|ricevut[oaie]$|consegna delle chiavi",
        "nl": "(?:af)?geleverd|in ontvangst|sleutels|overhandigd",
        "pt": "entregues?$|recebemos|recebid[oa]|entrega das chaves",
        "sv": "levererad|levererat|leveransen av",
        "da": "leveret|overleveret|nøglerne",
        "no": "levert$|overlevert|nøklene",
        "pl": "dostarczon|odebrał|odebrali|odbiór$",
        "cs": "dodán|předán|převzali jsme klíče",
    },
    "system": {
        "en": r"sap$|s/4hana|salesforce|hubspot|netsuite|dynamics|odoo|shopify|magento|aws$|azure|google cloud|kubernetes|postgres\w*|mysql|mongodb|snowflake|databricks|workday|oracle|wordpress|drupal|typo3|jira|slack$|heroku|react$|angular|vue$|svelte|rust$|golang|erp$|erp[- ]\w+|crm$|crm[- ]\w+|cms$|wms$|mes$|plm$|pim$|cloud$|software$|intranet|data (?:platform|warehouse)|it (?:system|infrastructure)|(?:booking|ordering|management|inventory|records?|phone|ticketing|accounting|learning) systems?$|patient record|electronic (?:patient|health|medical|invoic)\w*|paperless|digital twin|tech stack|front ?end|back ?end|legacy|servers?$|database|jquery|microservices|e-?commerce platform|terraform|elasticsearch|teamsystem|datev",
        "de": r"(?:\w*-)?erp(?:-\w+)?$|crm(?:-\w+)?$|cms$|\w*software$|\w*system(?:e|s)?$|\w*plattform$|cloud$|altsystem|rechenzentrum|warenwirtschaft\w*|digitalisier\w*|papierlos\w*|kassensystem\w*",
        "fr": r"erp$|crm$|progiciel|logiciel|système d['’]information|cloud$|plateforme$|dématérialis\w*|zéro papier|numérique",
        "es": r"erp$|crm$|software$|sistema|plataforma$|nube$|expediente (?:clínico )?electrónico|historia clínica electrónica|sin papel|digitalizaci\w*",
        "it": r"erp$|crm$|gestionale|software$|piattaforma$|cloud$|fascicoli? (?:solo )?digital\w*|digitalizzazion\w*|senza carta",
        "nl": r"erp(?:-\w+)?$|crm(?:-\w+)?$|\w*software(?:pakket)?$|\w*systeem$|\w*platform$|cloud$|datawarehouse|papierloos|digitaliser\w*",
        "pt": r"erp$|crm$|software$|sistema$|plataforma$|nuvem|prontuário eletrónico|prontuário eletrônico|sem papel|digitalização",
        "sv": r"\w*affärssystem\w*|erp$|crm$|\w*system(?:et)?$|\w*plattform(?:en)?$|molnet|papperslös\w*|digitaliser\w*",
        "da": r"erp(?:-\w+)?$|crm$|\w*system(?:et)?$|\w*platform(?:en)?$|skyen|papirløs\w*|digitaliser\w*",
        "no": r"erp(?:-\w+)?$|crm$|\w*system(?:et)?$|\w*plattform(?:en)?$|skyen|papirløs\w*|digitaliser\w*",
        "pl": r"(?:system\w*|erp|crm)$|oprogramowani\w*|platform\w*$|chmur\w*|cyfryzacj\w*|bez papieru",
        "cs": r"erp$|crm$|informační(?:ho|m)? systém\w*|systém\w*$|software$|cloud\w*$|platform\w*$|digitalizac\w*|bez papíru",
    },
    "switch": {
        "en": "migrat|mov(?:e|es|ed|ing) (?:\\w+ ){0,4}?(?:to|from|onto|off)$|switch|replac|goodbye|now runs? on|runs on|run on|rewr(?:ote|ite|itten)|go(?:es|ne)? (?:live|paperless)|went live|adopt|transition|upgrad|ditch|retir(?:e|ing) (?:our|the)|rolled out|roll(?:s|ing)? out|moderni|goes digital|implement|standardi",
        "de": "umstell|umgestellt|stellt|umgestiegen|umstieg|steig(?:t|en)$|steigen auf|migr|wechsel|ablös|abgelöst|löst$|ersetz|einführ|eingeführt|führ(?:t|en)$|modernisier|setz(?:t|en) auf|live gegangen|go-?live|läuft auf|arbeiten auf",
        "fr": "bascul|migr|passe(?:nt|r)? (?:à|sur|au)|passage à|rempla|adopt|déploi|déploy|mise en place|mis en place|adieu|débranch|moderni|équip",
        "es": "migr|cambi(?:a|amos|ó)|pas(?:a|amos|ó) a$|pasamos|reemplaz|sustitu|adopt|implant|implement|estren|adiós|moderniz|incorpor|despleg|digitaliz",
        "it": "migr|passa(?:to|ggio|no|ti)?$|passiamo|sostitu|adott|implement|introdu|addio|moderniz|digitalizz|abbandon",
        "nl": "overgestapt|overstap|stap(?:t|pen) over|stapt|migr|vervang|ingevoerd|invoering|implement|afscheid van|in gebruik genomen|moderniseer|live met",
        "pt": "migr|mud(?:a|ámos|amos|ou)$|pass(?:a|ámos|amos|ou) (?:a|para)|substitu|adot|implement|implant|adeus|moderniz|digitaliz",
        "sv": "byt(?:er|t|e)|övergå|går över till|migrer|ersätt|inför|driftsatt|modernis|flyttar (?:till|upp)",
        "da": "skift|migrer|erstat|indfør|implement|går over til|modernis|udskift",
        "no": "bytt|skift|migrer|erstatt|innfør|implement|går over til|modernis",
        "pl": "przeszli|przeszł|przejście|przechodz|migr|wdroż|wdraż|zastąp|zastęp|zmieni|unowocześ|żegna",
        "cs": "přešl|přecház|přechod|migr|nahra|zaved|zavád|implement|nasad|moderniz",
    },
    "ally": {
        "en": "agreements? (?:with|between)|(?:collaborat\\w+|research|licen[cs]\\w+|development|outsourcing|commerciali[sz]ation|marketing|strategic|capital and business) (?:and \\w+ )?(?:agreement|alliance|partnership)|(?:expanded|strategic|new|long-term|global|exclusive) (?:[\\w-]+ )?(?:collaboration|cooperation|partnership)|supplier to (?-i:(?=[A-Z]))|partnership|partners? with|team(?:s|ed|ing)? up|join(?:s|ed|ing)? forces|alliance (?:with|between)|collaborat\\w+ (?:with|between)|co-?operation (?:with|between)|joint venture|framework agreement|(?:distribution|licen[cs]e|licensing|supply|service|reseller|partner) (?:agreement|contract|deal)|sign(?:s|ed)? [^.;]{0,60}(?:agreement|contract|deal)|memorandum of understanding|mou with|official partner|(?:solutions?|gold|silver|platinum|certified|preferred|premier|authori[sz]ed|technology) partner",
        "de": "\\w*kooperation|\\w*partnerschaft|(?:unterzeichne|schließ|besiegel)\\w* [^.;]{0,40}(?:vertrag|vereinbarung|abkommen|partnerschaft)|kooperation|kooperier|partnerschaft|zusammenarbeit mit|arbeitet zusammen|arbeiten (?:künftig )?zusammen|gemeinsam mit|allianz|rahmenvertrag|liefervertrag|vertriebspartner|vertriebsvereinbarung|(?:solutions?|gold|silber|premium|zertifizierter|offizieller|autorisierter)[- ]partner|joint venture|gemeinschaftsunternehmen|schließen sich zusammen|bündeln (?:ihre )?kräfte",
        "fr": "accord avec|convention avec|nouveau partenaire|partenariat|s['’]alli|s['’]associ|alliance|coopération|collaboration avec|accord(?:-| )cadre|contrat-cadre|accord de (?:distribution|licence|coopération)|signe(?:nt)? [^.;]{0,40}(?:accord|contrat|convention)|partenaire officiel|main dans la main avec|ensemble avec|co-?entreprise",
        "es": "nuev[oa] (?:alianza|socio|aliado)|acuerdos? (?:entre|estratégic)|alianza|acuerdo (?:con|de (?:colaboración|distribución|suministro|licencia))|convenio|colaboración con|colaboramos con|asociación con|partner oficial|socio tecnológico|firma(?:mos|n)? [^.;]{0,40}(?:acuerdo|contrato|convenio)|se alía|nos aliamos|unen fuerzas|joint venture",
        "it": "accord[oi] (?:tra|strategic)|nuov[oa] (?:alleanza|intesa)|partnership|accordo (?:con|di (?:distribuzione|collaborazione|fornitura))|collaborazione con|alleanza|intesa con|siglat|sigla(?:no)? |convenzione con|insieme a (?-i:(?=[A-Z]))|partner ufficiale|joint venture|uniscono le forze",
        "nl": "\\w*samenwerking|\\w*partnerschap|akkoord met|samenwerking|werk(?:t|en) samen|partnerschap|partnership|bundelen (?:de )?krachten|slaan (?:de )?handen ineen|raamovereenkomst|overeenkomst met|alliantie|officieel partner|tekent [^.;]{0,40}(?:contract|overeenkomst)|samen met (?-i:(?=[A-Z]))|joint venture",
        "pt": "acordos? (?:entre|estratégic)|nova (?:parceria|aliança)|parceria|acordo (?:com|de (?:distribuição|colaboração|fornecimento))|aliança|colaboração com|convénio|convênio|protocolo com|parceiro oficial|assina(?:m|mos)? [^.;]{0,40}(?:acordo|contrato|parceria)|junta(?:m)? forças|joint venture",
        "sv": "samarbet|partnerskap|ramavtal|avtal med|tecknar [^.;]{0,30}avtal|går ihop med|allians|tillsammans med (?-i:(?=[A-ZÅÄÖ]))|joint venture|återförsäljaravtal",
        "da": "samarbejd|partnerskab|rammeaftale|aftale med|indgår [^.;]{0,30}aftale|alliance|går sammen med|sammen med (?-i:(?=[A-ZÆØÅ]))|joint venture",
        "no": "samarbeid|partnerskap|rammeavtale|avtale med|inngår [^.;]{0,30}avtale|allianse|går sammen med|sammen med (?-i:(?=[A-ZÆØÅ]))|joint venture",
        "pl": "współprac|partnerstw|umow(?:a|ę|y) (?:z|o współpracy|ramow|dystrybucyjn)|porozumieni\\w* z|sojusz|oficjalny\\w* partner|łączą siły|łączymy siły|wspólnie z (?-i:(?=[A-Z]))|joint venture",
        "cs": "spoluprác|partnerstv|rámcov\\w* smlouv|smlouv\\w* s |dohod\\w* s |oficiální\\w* partner|spojuj\\w* síly|aliance|společně s (?-i:(?=[A-Z]))",
    },
    "seek": {
        "en": "hiring|wanted|vacanc|join (?:us|our|the)|looking for|seeking|recruit|apply|we need|opening(?:s)? for|(?:open|new) (?:roles?|positions?)|apprenticeships?|traineeships?|trainee places?|places? for",
        "de": "gesucht|sucht$|suchen|bewirb|bewerb|verstärkung|ausbildungspl|ausbildungsstelle|stellenangebot|offene stelle|freie stelle|volontariat|praktikumspl|werde teil|komm in|einstell|stellen ein",
        "fr": "recrut|recherch|embauch|postes? à pourvoir|rejoignez|rejoins|offre d['’]emploi|candidat|postulez|cherch|alternance|offres? de stage|stages? (?:de fin|à pourvoir|de \\d)",
        "es": "buscamos|se busca|contratamos|contratando|incorporamos|únete|vacante|oferta de empleo|necesitamos|seleccionamos|ofertas? de trabajo|currículum",
        "it": "cerchiamo|cercasi|assumiamo|ricerchiamo|unisciti|posizion[ei] apert|selezion|offert[ae] di lavoro|candidat|lavora con noi",
        "nl": "gezocht|zoeken|zoekt$|op zoek naar|vacature|kom (?:jij )?(?:bij|ons)|solliciteer|versterk|werken bij|word (?:jij )?onze",
        "pt": "contratando|contratamos|procuramos|procura-se|buscamos|vagas|recrut|junte-se|junta-te|candidat|trabalhe con",
        "sv": "söker|sökes|rekryterar|anställer|lediga? (?:jobb|tjänst)|jobba hos|vill du|bli en del",
        "da": "søger|søges|ansætter|ledig(?:e)? (?:stilling|job)|bliv en del|vil du|ansøg",
        "no": "søker|søkes|ansetter|ledig(?:e)? (?:stilling|jobb)|bli en del|vil du|søknad",
        "pl": "zatrudni|szukam|poszuk|rekrut|dołącz do|ofert[aęy] pracy|wolne (?:stanowisk|etat)|praca dla|praca w|aplikuj",
        "cs": "hledáme|přijmeme|přijímáme|nabíráme|nábor|volné? (?:míst|pozic)|přidej|pracuj",
    },
    "job": {
        "en": "engineers?$|developers?$|\\w+ers?$|\\w+ors?$|technicians?$|apprentices?$|trainees?$|interns?$|head |chef|team|colleagues?$|roles?$|positions?$|people$|staff$|\\w+ists?$|advocate|nurses?$",
        "de": "\\([mwfd]/|\\w+er(?:in|innen)?$|azubis?$|team$|mitarbeit|kolleg|fachkr|stellen?$|\\w*kaufmann|\\w*kauffrau|auszubild|ingenieur|praktik|verstärkung|jetzt bewerben|plätze",
        "fr": "postes?$|développ|commercia|technicien|ingénieur|équipe|collaborat|\\w+eurs?$|\\w+trices?$|\\w+iers?$|apprenti|stagiaire|candidature|talents",
        "es": "técnic|instalador|\\w+or(?:es|a|as)?$|\\w+istas?$|\\w+er[oa]s?$|equipo|comercial|personal$|conductor|talento|ingenier|puesto|\\w+ist",
        "it": "\\w+tor[ei]$|\\w+ist[aie]$|\\w+ier[ie]?$|\\w+ai[o]?$|tecnic|ingegner|addett|operai|autist|impiegat|team|personale|colleg|figur|\\w+ntieri",
        "nl": "\\w*monteur|\\w*medewerk|\\w+ers?$|\\w+eurs?$|team|collega|\\w*chauffeur|\\w+ist(?:en)?$|\\w+ici$|stagiair|talent",
        "pt": "motorista|\\w+or(?:es|a|as)?$|\\w+istas?$|\\w+eir[oa]s?$|técnic|equipa|equipe|colaborador|engenheir|talento|pessoas|vaga",
        "sv": "\\w+are$|\\w*chef|\\w+ör(?:er)?$|\\w*medarbet|tekniker|kolleg|\\w+ist(?:er)?$|team|\\w*ekonom|konsult",
        "da": "\\w*chef|\\w*medarbejd|\\w+ere?$|\\w+ør(?:er)?$|tekniker|kolleg|lærling|elev|\\w*konsulent|team",
        "no": "\\w*sjef|\\w*medarbeid|\\w+ere?$|\\w+ør(?:er)?$|tekniker|kolleg|lærling|\\w*konsulent|team",
        "pl": "elektryk|spawacz|kierowc|\\w+ist(?:a|ę|ów|y|ka)$|\\w+ik(?:a|ów|i)?$|\\w+arz(?:a|y)?$|\\w+nt(?:a|ów)?$|pracowni|zespoł|inżynier|specjalist|mechanik",
        "cs": "\\w+ík(?:a|y)?$|\\w+ář(?:e)?$|\\w+ist(?:u|a|y)$|technik|řidič|pracovn|kolega|kolegy|kolegyn|tým|\\w+tel(?:e)?$|obsluh",
    },
    "now_hiring": {
        "en": "we(?:['’]re| are) (?:now |currently |also )?(?:hiring|recruiting)|join (?:us|our team) as|(?:\\w+ )?open (?:roles|positions)|now hiring|job openings?|vacanc(?:y|ies) (?:for|at|in)",
        "de": "wir suchen|wir stellen ein|verstärkung (?:gesucht|für)|ausbildungspl[aä]tze? (?:frei|20)|\\(m/w/d\\)|\\([wmd]/[wmd]/[wmd]\\)|jetzt bewerben",
        "fr": "(?:on|nous) recrut|postes? à pourvoir|rejoignez[- ](?:nous|notre équipe|l['’]équipe)|\\(?[hf]/[hf]\\)?$",
        "es": "estamos contratando|únete a(?:l| nuestro) equipo|vacantes? (?:de|para|en)",
        "it": "cerchiamo|lavora con noi|unisciti al (?:nostro )?team|posizioni aperte",
        "nl": "wij zoeken|we zoeken|kom bij ons werken|vacature:|gezocht:",
        "pt": "estamos (?:a recrutar|a contratar|contratando|recrutando)|vagas (?:abertas|em|para)|junte-se à nossa equip",
        "sv": "vi (?:söker|anställer|rekryterar)|lediga (?:jobb|tjänster)",
        "da": "vi søger|vi ansætter|ledig stilling",
        "no": "vi søker|vi ansetter|ledig stilling",
        "pl": "zatrudnimy|szukamy|poszukujemy|rekrutujemy|oferta pracy",
        "cs": "hledáme|přijmeme|nabíráme|volná pracovní místa",
    },
    # What only looks like news of the firm: advice, dates to come, holidays, prizes, others' stories.
    "no": {
        "en": "earnings|abstracts?$|findings|data (?:on|from|for)|stud(?:y|ies)$|phase \\d|symposium|congress|meeting$|trials?$|designation|fda$|marketing material|videos?$|benefits|ownership|to (?:present|attend|exhibit|showcase)|fellowship|funding available|available to (?:researchers|students|applicants|charities)|applications? (?:now )?open|call for|how to|how do|tips?$|guide|what (?:is|are|to|it|does|if)|why (?!we\\b)|checklist|mistakes|myths?$|ways to|lessons|explained|understanding|introduction to|tutorial|basics|beginner|faq|webinar|workshop|conference|trade (?:fair|show)|exhibition|expo$|summit|stand$|booth|hall \\d|see us|visit us|meet us|join us (?:at|for|on|in)|open (?:day|house|source|letter|call)|closed (?:for|on|over)|opening (?:hours|times)|holiday|christmas|easter|new year|season['’]?s greetings|award|prize|winner|shortlist|finalist|nominated|certif|iso \\d|customer stor|case stud|success stor|testimonial|interview|podcast|q&a|opinion|review|our take|analysis|first impressions|trends?$|outlook|predictions|budget|regulation|law$|act$|recipe|quiz|survey|report$|white ?paper|e-?book|charity|donat|sponsor|anniversary|years of|birthday|thank|congrat|a day in|behind the scenes|meet the team|history of|vs$|versus|recap|looking back|coming soon|sneak peek|preview|market report|results|dividend|agm|statement on|black friday|giveaway|competition|obituary|scholarship|safety|patch|security (?:update|advisory)|hours$|course|training|class$|registration|in the (?:press|media)$|featured (?:in|on|by)|as seen (?:in|on)|(?:media|press) coverage|looking for (?:\\w+ )?partners|partners? wanted|become (?:a|our) partner|call for partners",
        "de": "tipps?$|ratgeber|leitfaden|anleitung|so (?:geht|funktioniert|gelingt|sparen|senken|finden)|wie (?:sie|man|du)|was (?:ist|sind|sie|jetzt)|warum (?!wir\\b)|checkliste|fehler|webinar|seminar|workshop|messe(?:n|auftritt|stand)?$|\\w*messe$|halle \\d|stand [a-z]?\\d|besuchen sie|tag der offenen|betriebsferien|betriebsurlaub|urlaub|geschlossen|öffnungszeiten|weihnacht|ostern|oster\\w+|neues jahr|neujahr|feiertag|ausgezeichnet|auszeichnung|\\w*preis$|award|gewinnt|gewinner|zertifi|iso \\d|erfahrungsbericht|kundenstimme|referenz|erfolgsgeschichte|interview|podcast|kommentar$|gastbeitrag|rezept|gewinnspiel|umfrage|studie$|jubiläum|\\d+ jahre|geburtstag|danke|glückwunsch|rückblick|ausblick|spende|sponsor|trends?$|gesetz|\\w*gesetz$|verordnung|urteil|novelle|patchday|sicherheitslücke|azubis besuch|ausflug|sommerfest|betriebsfest|lesung|leseabend|konzert|schulung|kurs$|kurse$|dividende|hauptversammlung|quartal|geschäftsbericht|bald$|demnächst|vorschau|in der presse$|in den medien$|im (?:fernsehen|radio)$|presseecho|pressespiegel|medienbericht|\\w*partner gesucht|suchen (?:\\w+ )?\\w*partner$|werden sie partner|partner werden",
        "fr": "conseils?$|comment$|guide|astuces|erreurs|pourquoi$|qu['’]est-ce|webinaire|atelier (?:du|le)|salon$|salon (?:du|de|des|international)|stand$|rendez-vous|rencontrez-nous|portes ouvertes|journée|semaine|fermeture (?:estivale|annuelle|exception|pour)|horaires|vacances|noël|pâques|vœux|bonne année|fêtes?$|prix$|trophée|récompens|lauréat|labell|certifi|iso \\d|témoignage|cas client|interview|podcast|tribune|analyse$|recette|concours|jeu$|sondage|étude$|anniversaire|\\d+ ans$|merci|félicit|rétrospective|tendances|réglementation|loi$|décret|idées|résultats|dividende|formation$|bientôt|avant-première|dans la presse|dans les médias|à la une d|revue de presse|parlent? de nous|cherch\\w+ (?:des |un )?partenaires?|devenez partenaire|appel à partenaires",
        "es": "consejos?$|cómo$|guía|trucos|errores|por qué$|qué (?:es|son|hacer)|cuánto|webinar|seminario|taller de|feria$|feria d|stand$|visítanos|te esperamos|jornada|puertas abiertas|horario|cerrado|vacaciones|navidad|felices|feliz|semana santa|año nuevo|premio|premiad|galard|ganador|certific|iso \\d|testimonio|caso de éxito|entrevista|podcast|opinión|análisis|receta|maridaje|sorteo|concurso|encuesta|estudio$|aniversario|\\d+ años|gracias|enhorabuena|tendencias|normativa|ley$|decreto|ideas|resultados|dividendo|curso$|próximamente|gobierno|en (?:la )?prensa$|en los medios$|en portada|hablan de nosotros|buscamos (?:socios|partners|distribuidor)|hazte (?:socio|partner)",
        "it": "consigli|come (?:scegliere|fare|si)|guida a|errori|perché$|che cos['’]è|cosa$|quanto|webinar|seminario|fiera$|stand$|padiglione|ci vediamo|vi aspettiamo|vieni a|chiusura (?:estiva|natalizia|per)|orari|ferie|vacanze|natale|pasqua|auguri|premio|premiat|vinc|certific|iso \\d|testimonianz|caso di successo|intervista|podcast|opinione|analisi|ricetta|concorso|sondaggio|anniversario|\\d+ anni|grazie|complimenti|tendenze|normativa|legge$|decreto|bonus|idee|risultati|dividendo|corso$|prossimamente|storia d|giornata|sulla stampa|rassegna stampa|(?:dicono|parlano) di noi|cerchiamo (?:partner|collaborazion|distributor)|diventa partner",
        "nl": "tips?$|hoe$|gids|stappenplan|fouten|waarom (?:je|u|jij|kiezen)|wat (?:is|zijn|betekent|moet)|webinar|seminar|beurs$|stand$|bezoek ons|open dag|openingstijden|gesloten|dicht$|vakantie|kerst|pasen|koningsdag|nieuwjaar|feestdagen|prijs$|award|genomineerd|wint|winnaar|certific|iso \\d|klantverhaal|ervaring|referentie|interview|podcast|column|blog:|analyse|recept|winactie|enquête|onderzoek$|jubileum|\\d+ jaar$|bedankt|gefeliciteerd|terugblik|vooruitblik|trends?$|wet$|regelgeving|sponsor|cijfers|jaarcijfers|cursus|training|binnenkort|in de (?:pers|media|krant)$|persoverzicht|partners? gezocht|zoeken (?:\\w+ )?\\w*partners?$|word partner",
        "pt": "dicas?$|como$|guia|truques|erros|porquê|por que$|o que|quanto custa|webinar|seminário|feira$|stand$|visite-nos|esperamos por|dia aberto|horário|funcionamento|encerrad|fechad|férias|natal$|páscoa|feriado|feliz|ano novo|prémio|prêmio|premiad|vence|finalista|certific|iso \\d|testemunho|depoimento|caso de sucesso|entrevista|podcast|opinião|análise|receita$|receitas|concurso|sorteio|pesquisa|aniversário|\\d+ anos|obrigad|parabéns|tendências|lei$|regra|decreto|ideias|resultados|curso$|em breve|governo|entenda|em destaque|destaque n[ao]|na imprensa|nos media$|na mídia|procuramos (?:parceiros|distribuidor)|seja (?:nosso )?parceiro",
        "sv": "tips$|så (?:här|gör|kommer|lyckas|väljer)|hur$|guide|steg för steg|misstag|varför (?:du|ska)|vad (?:är|betyder)|webbinarium|seminarium|mässa|mässan|monter|besök oss|öppet hus|öppettider|stängt|semester|\\bjul$|god jul|påsk|midsommar|gott nytt|pris$|vinner|vinnare|nominer|certifier|iso \\d|kundcase|referens|intervju|podd|krönika|analys|recept|tävling|undersökning|jubileum|\\d+ år$|tack$|grattis|tillbakablick|trender|lag$|regler|sponsrar|delårsrapport|bokslut|utdelning|kurs$|utbildning|snart|i (?:pressen|media|tidningen)$|söker \\w*samarbet|samarbetspartners? sökes|bli partner",
        "da": "tips$|råd$|sådan$|hvordan|guide|fejl$|hvorfor (?:du|skal)|hvad (?:er|betyder)|webinar|seminar|messe$|messen|stand$|besøg os|åbent hus|åbningstider|lukket|ferie|jul$|glædelig|påske|godt nytår|pris$|vinder|nomineret|certific|iso \\d|kundecase|reference|interview|podcast|kommentar|analyse|opskrift|konkurrence|undersøgelse|jubilæum|\\d+ år$|tak$|tillykke|tilbageblik|tendenser|lov$|regler|sponsor|regnskab|kursus|snart|i (?:pressen|medierne|avisen)$|presseomtale|søger \\w*samarbejd|bliv partner",
        "no": "tips$|råd$|slik$|hvordan|guide|feil$|hvorfor (?:du|bør)|hva (?:er|betyr)|webinar|seminar|messe$|messen|stand$|besøk oss|åpent hus|åpningstider|stengt|ferie|god jul|julen|påske|godt nytt|pris$|vinner|nominert|sertifis|iso \\d|kundehistorie|referanse|intervju|podkast|kommentar|analyse|oppskrift|konkurranse|undersøkelse|jubileum|\\d+ år$|takk$|gratulerer|tilbakeblikk|trender|lov$|regler|sponsor|kvartal|kurs$|snart|samlet marked|i (?:pressen|mediene|avisen)$|medieomtale|søker \\w*samarbeid|bli partner",
        "pl": "porad|jak$|przewodnik|błęd|dlaczego (?:warto|ty)|co to|czym jest|ile kosztuje|webinar|seminarium|targi|targach|stoisk|zapraszamy|dni otwarte|dzień otwarty|godziny otwarcia|nieczynn|urlop|przerwa|święt|wesołych|wielkanoc|nowego roku|życzeni|nagrod|wygra|laureat|certyfik|iso \\d|case study|referencj|wywiad|podcast|opini|analiz|przepis|konkurs|ankiet|jubileusz|\\d+ lat$|dziękuj|gratul|podsumowan|trend|ustaw|rozporządz|wyniki|dywidend|szkoleni|kurs$|wkrótce|w (?:prasie|mediach|telewizji)$|(?:media|prasa|napisali) o nas|nawiążemy|podejmiemy współprac|szukamy (?:partner|podwykonawc|dystrybut)|zaprasza\\w* do współprac|zostań partnerem",
        "cs": "tipy|rad[ay]$|jak$|průvodce|návod|chyb[ay]|proč (?:byste|si)|co je|kolik stojí|webinář|seminář|veletrh|stánek|navštivte|den otevřených|otevírací|provozní doba|zavřeno|dovolen|vánoc|veliko|šťastn|svátky|přejeme|ocenění|vyhráv|vítěz|certifik|iso \\d|případov|reference|rozhovor|podcast|názor|analýz|recept|soutěž|anket|výročí|\\d+ let$|děkuj|gratul|ohlédnutí|trend|zákon|vyhlášk|výsledky|školení|kurz$|brzy|připravujeme|v (?:médiích|tisku|televizi)$|(?:napsali|řekli) o nás|navážeme|hledáme (?:partner|dodavatel|distribut)|staňte se partnerem",
    },
}  # fmt: skip


@lru_cache(maxsize=512)
def pattern(kind: str, language: str) -> re.Pattern[str]:
    """Return the words of one class: in one language with English, in all if it is unknown."""
    return late(_source(kind, language), re.IGNORECASE)


def may_stand(text: str, language: str) -> frozenset[str]:
    """Return the classes of which a word may stand in a text; all others do not."""
    kinds = tuple(WORDS)
    return frozenset(kinds[number] for number in _sieve(_known(language)).numbers(text))


_ENDS: Final = r"(?![\w])"
# English words that are others elsewhere: "primer centro", "nuove sale".
_ENGLISH_ONLY: Final = {"no": "primer$|(?<!on )sale$"}


def _known(language: str) -> str:
    return language if language in LANGUAGES else ""


def _source(kind: str, language: str) -> str:
    told, language = WORDS[kind], _known(language)
    languages = dict.fromkeys(["en", language] if language in told else LANGUAGES)
    words = "|".join(told[one] for one in languages)
    if kind in _ENGLISH_ONLY and (language == "en" or language not in told):
        words += f"|{_ENGLISH_ONLY[kind]}"
    return rf"(?<![\w-])(?:{words.replace('$', _ENDS)})"


@lru_cache(maxsize=16)
def _sieve(language: str) -> Sieve:
    return Sieve([_source(kind, language) for kind in WORDS])

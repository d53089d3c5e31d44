"""Words of who is not the firm, and of what happens to all of a trade, in thirteen languages."""
# ruff: noqa: E501 - tables of words

from collections.abc import Mapping
from typing import Final

OURS: Final[Mapping[str, str]] = {
    "fi": r"\b(?:me|meidän|meillä|meitä|meille|meiltä|\w{3,}(?:amme|ämme|imme|omme|emme))\b"
}
# What only ends as a verb of "we" does.
NO_VERB: Final = r"(?:últimos|próximos|mínimos|máximos|mismos|mesmos|ramos|tramos|extremos|racimos|íntimos|ó[p]?timos|anónimos|marítimos|préstamos|empréstimos|reclamos|gramos|kilogramos|problemy|systemy|reklamy|programy)"
PREPOSITION: Final = (
    r"(?:at|in|on|with|by|for|from|of|after|before|since|thanks to|together|bei|beim|auf|mit|von|vom|für|nach|vor|seit|dank|im|am|zur|zum|gemeinsam"
    r"|à|au|aux|chez|avec|par|pour|depuis|après|avant|grâce|dans|sur|en|con|por|para|desde|tras|antes|gracias|al|del|de|des|du|da|do|dos|das|na|no|nos|nas|com|após|graças"
    r"|di|dal|dalla|dalle|dai|alla|alle|nel|nella|sul|sulla|per|dopo|prima|grazie|bij|op|met|van|voor|naar|sinds|dankzij|samen"
    r"|hos|på|med|av|från|för|efter|före|sedan|tack|i|ved|fra|til|for|før|siden|takket|u|w|z|na|od|dla|po|przed|dzięki|v|ve|se|s|pro|před|díky)"
)
ARTICLE: Final = r"(?:the|an?|der|die|das|eine?|les?|la|une?|el|los|las|una?|il|lo|i|gli|het|een|de|os?|as?|en|ett|et|den|det|our|unser\w*|notre|nuestr\w+|onze|vår\w*|vores) |[ldsu]n?['’]"
OUTSIDER: Final = (
    r"(?:(?:trade|farmers['’]?|employers['’]?|labou?r|longshore|builders['’]?|growers['’]?) )?(?:associations?|federations?|unions?|guild)|chamber of \w+|trade bod(?:y|ies)|governments?|ministry|minister|parliament|congress|senate|councils?|the commission|regulators?|authorit(?:y|ies)|lawmakers|treasury|(?:central|reserve) bank|insurers|analysts|economists|experts|organi[sz]ers?|industry|sector|stock exchange|state legislature|mayor|board of supervisors|water company|IRS|HMRC|brussels|washington"
    r"|\w*(?:verband|verbände|bund|verbands(?:chef|präsident|sprecher)\w*|innung|gewerkschaft(?:en)?|ministerium|minister|ministerin|regierung|bundesrat|bundestag|landtag|nationalrat|gesetzgeber|behörde|behörden|branche|veranstalter|versicherer|krankenkassen|polizei|notenbank|zentralbank)|(?:handwerks|handels|wirtschafts|ärzte|landwirtschafts|arbeiter)kammer|(?:finanz|bundes|landrats|gesundheits|veterinär|umwelt)amt|(?:amts|land|arbeits|bundes|verwaltungs|verfassungs)\w*gericht\w*|analysten|ökonomen|experten|stadtrat|gemeinderat|gemeinde|bürgermeister\w*|oberbürgermeister\w*|landesrat|kanton|messegesellschaft|EU|IHK"
    r"|syndicats?|fédération|confédération|associations?|chambre (?:de |des |d['’])\w+|gouvernement|ministère|ministre|parlement|assemblée|sénat|préfecture|préfet|mairie|maire|commune|commission|région|département|tribunal|gendarmerie|profession|filière|secteur|bourse|assureurs|mutuelles|organisateurs?|analystes|experts|état|législateur"
    r"|sindicatos?|federación|confederación|asociación|cámara de \w+|patronal|gobierno|ministerio|ministr[oa]|parlamento|congreso|senado|ayuntamiento|junta|generalitat|xunta|consejería|diputación|comisión|tribunal|juzgado|policía|gremio|sector|bolsa de (?:valores|madrid|nueva york)|aseguradoras|organizador(?:es)?|organización|analistas|expertos|estado|alcald\w+|secretari[oa] \w+"
    r"|sindacat[oi]|federazione|confederazione|associazione|conf(?:industria|commercio|artigianato|agri\w*)|coldiretti|camera di commercio|governo|ministero|parlamento|regione|provincia|comune|commissione|tribunale|questura|prefettura|settore|comparto|filiera|assicurazioni|organizzator[ei]|esperti|analisti|agenzia delle entrate|sindaco|assessor[ea]"
    r"|vakbond(?:en)?|branche(?:club|vereniging|organisatie)|\w*federatie|kabinet|regering|minister(?:ie)?|tweede kamer|kamer van koophandel|gemeente|provincie|waterschap|rechtbank|politie|branche|verzekeraars|organisator(?:en)?|beursorganisatie|analisten|deskundigen|overheid|belastingdienst|wethouder|burgemeester|voorzitter"
    r"|federação|confederação|associação|câmara|governo|ministério|assembleia|prefeitura|prefeito|município|autarquia|comissão|justiça|polícia|se(?:c)?tor|seguradoras|organização|especialistas|receita federal|secretári[oa] \w+"
    r"|\w*förbundets?|facket|regeringen|riksdagen|\w*ministern|kommunen|regionen|länsstyrelsen|\w*myndigheten|(?:skatte|arbets|transport|jordbruks|trafik|livsmedels|bo|natur\w*)verket|domstolen|tingsrätten|polisen|branschen|branschorganisationen|börsen|arrangören|riksbanken|experter|analytiker"
    r"|\w*(?:forbundets?|forbund|foreningen)|fagforeningen|folketinget|\w*ministeriet|\w*ministeren|region \w+|\w*styrelsen|retten|politiet|\w*branchen|sektoren|arrangøren|nationalbanken"
    r"|regjeringen|stortinget|\w*departementet|statsråden?|fylket|fylkeskommunen|\w*tilsynet|\w*bransjen|bransjeforeningen|skatteetaten|\w+direktoratet"
    r"|związ(?:ek|ki)|izba|federacja|stowarzyszenie|rząd|ministerstwo|sejm|urząd|gmina|komisja|sąd|policja|branża|giełda|ubezpieczyciele|organizator(?:zy)?|analitycy|eksperci|wojewoda|burmistrz"
    r"|svaz|odbory|komora|asociace|federace|vláda|ministerstvo|ministr(?:yně)?|sněmovna|parlament|úřad|obec|kraj|soud|policie|odvětví|burza|pojišťovny|pořadatel(?:é)?|analytici|odborníci|hejtman|starosta"
    r"|law|(?:town|city|village) (?:hall|council)|city|town|gesetz|verordnung|stadt|loi|décret|arrêté|ville|ley|decreto|ciudad|legge|città|stad|portaria|cidade|lagen|staden|loven|byen|ustawa|miasto|zákon|město|laki"
    r"|\w*liitto|\w*ministeriö|ministeri|eduskunta|kunta|kaupunki|\w*oikeus|poliisi|toimiala|pörssi|vakuutusyhtiöt|järjestäjät?|asiantuntijat|verohallinto|\w*virasto"
)
# "…, says the guild", "laut Verband".
SAYS: Final = r"says|said|according to|reports|laut|so|sagt|meldet|nach angaben (?:de[sr])?|selon|d['’]après|annonce|según|informa|secondo|annuncia|volgens|aldus|meldt|segundo|de acordo com|anuncia|enligt|säger|ifølge|siger|skriver|melder|sier|według|podaje|jak podaje|podle|rozhodla|rozhodl|uvádí|mukaan"
# What trades and authorities do, where no firm stands beside it.
OUTSIDERS_VERB: Final = (
    r"(?:warns?|warned) (?:of|that|about|against)|forecasts?|predicts?|called? (?:a )?(?:strike|off the fair)|has served notice|is consulting on|(?:has )?announced (?:price|higher|a £|a \$|a €)"
    r"|warnt vor|warnen vor|warnt:|prognostizier\w+|rechnet mit (?:kurzarbeit|rückgang|einem rückgang)|fordert|fordern|meldet für"
    r"|met en garde|alerte sur|alertent|prévoit (?:une (?:baisse|hausse)|un recul)|a déposé un préavis|réclame"
    r"|advierte|alerta de|prevé una (?:caída|subida)|reclama|ha convocado|han convocado|convoca(?:n)? (?:paros|huelga)"
    r"|avverte|lancia l['’]allarme|prevede (?:un calo|semine|un aumento)|ha indetto|chiede al governo"
    r"|waarschuwt|waarschuwen|voorspelt|roept op|vraagt den haag"
    r"|alerta para|adverte|prevê (?:uma|um) (?:queda|alta|quebra|subida)|convocou|decidiu parar|cobra do governo"
    r"|varnar för|spår|kräver av|befarar|advarer (?:mod|om|mot)|spår en|kræver af|forventer nedgang|frykter|krever at"
    r"|ostrzega\w*|prognozuj\w+|apeluje|domaga się|varuje|varují|předpovíd\w+|požaduje|varoitt\w+|ennusta\w+|vaatii"
)
_GOODS: Final = r"(?:timber|lumber|softwood|wood|energy|fuel|diesel|gas|power|electricity|steel|copper|paper|grain|wheat|coffee|cocoa|oil|milk|fertili[sz]er|material|feed|egg|butter|house) prices?"
MATTER: Final = (
    rf"tax(?:es)?|VAT|tariffs?|premiums|interest rates?|minimum wage|legislation|regulations?|(?:new|port|rail|public) (?:law|rules|strike)|strikes?|industry|sector|economy|inflation|subsid(?:y|ies)|{_GOODS}|prices,? again|rates (?:are )?(?:up|down)"
    r"|\w*steuer(?:n|satz|reform|senkung|erhöhung)?|zölle|\w*gesetz(?:es|e)?|\w*verordnung|streiks?|\w*streik|branche|\w*markt(?:lage)?|konjunktur|inflation|mindestlohn|(?:holz|energie|strom|gas|öl|stahl|kupfer|papier|getreide|milch|kaffee|rohstoff|bau)preise?n?|sozialversicherung\w*|bundesrat|regierung|grundsteuer"
    r"|taxes?|TVA|droits de douane|cotisations|grèves?|réforme|loi|décret|secteur|filière|marché (?:du|de la|des)|inflation|smic|prix d(?:u|e la|es|e l['’])|cours d(?:u|es|e)|guichet"
    r"|impuestos?|IVA|aranceles|huelgas?|ley|normativa|la norma|decreto|sector|mercado|inflación|salario mínimo|precios? d(?:e|el)|subvenciones"
    r"|tasse|accise|dazi|scioper[oi]|(?:nuova|la) legge|legge (?:di|su)\w*|decreto|normativa|settore|mercato|inflazione|prezz[oi] de(?:l|lla|i|gli|lle)|zona (?:delimitata|rossa)"
    r"|btw|belastingen|\w*belasting|heffing|stakingen?|\w*staking|wetgeving|(?:nieuwe|de) wet|sector|branche|\w*markt|inflatie|minimumloon|(?:hout|energie|gas|melk|graan|staal|papier)prijzen"
    r"|impostos?|tarifas alfandegárias|greves?|(?:nova|a) lei|lei d\w+|decreto|portaria|se(?:c)?tor|mercado|inflação|salário mínimo|preços? d[oae]s?|reforma tributária"
    r"|moms(?:en)?|skatt(?:en|er)?|\w*skatten|tullar|strejk\w*|lagändring\w*|(?:ny|nya) lag(?:en)?|regler(?:na)?|branschen|\w*marknaden|konjunktur\w*|(?:virkes|el|energi|diesel|mjölk|spannmåls)pris(?:er|et|erna)?"
    r"|\w*afgift(?:en|er)?|strejke\w*|lovændring\w*|ny lov|branchen|\w*markedet|konjunktur\w*|(?:træ|el|energi|diesel|mælke|korn)pris(?:er|erne)?|skat(?:ten)?"
    r"|avgift(?:en|er)?|\w*avgiften|toll|streik\w*|lovendring|bransjen|\w*markedet|(?:trelast|strøm|energi|diesel|melke)pris(?:er|ene)?|renten"
    r"|podat(?:ek|ku|ki)|VAT|cła|strajk\w*|ustaw\w+|rozporządzeni\w+|branża|rynek|rynku|inflacja|płaca minimalna|ceny (?:drewna|energii|stali|papieru|mleka|zbóż|paliw)|składk\w+"
    r"|daň|daně|DPH|cla|stávk\w+|zákon\w*|vyhlášk\w+|odvětví|trh|trhu|inflace|minimální mzda|cen(?:y|a|ách) (?:papíru|dřeva|energií|oceli|mléka|obilí)|zdražení\w*|zdražením"
    r"|\w*vero(?:n|t|a|us|prosentti|kanta)?|arvonlisävero\w*|tullit|lakko|\w*lakko|laki|lakimuutos|asetus|toimiala|markkinat|inflaatio|(?:puun|energian|sähkön|maidon|viljan|dieselin)? ?hin(?:nat|ta)"
)
HONOUR: Final = (
    r"awards?|awarded|prizes?|medals?|gold|silver|bronze|honou?r\w*|was named|of the year|certif\w+|trophy|\w+ stars?|ausgezeichnet|auszeichnung|\w*preis(?:e|es|trägers?\w*)?\b|medaille\w*|bestätigt|zertifi\w+|zertifikat|siegel|hauben?|gold\b|des jahres"
    r"|prix\b(?! d)|trophée|médailles?|récompens\w+|certifi\w+|étoiles?|label\w*|lauréat\w*|premios?|premiad\w+|medallas?|galardon\w*|distinción|premi[oa]t?\w*|medaglia|riconoscimento|stell[ae]\b|onderschei\w+|bekroond|prijs\b|prijzen\b|keurmerk|gecertific\w+|prémios?|prêmios?|medalhas?|distin[çg]\w+"
    r"|utmärkels\w*|utsed\w*|utsåg|pris\b|priset|medalj\w*|årets|kåret|udnævnt|utnevnt|hæder\w*|sertifis\w*|certificer\w*|nagrod\w+|wyróżnieni\w*|medal\w*|certyfikat\w*|ocenění|cen[au] (?:roku|poroty)|medail\w*|roku\b|palkin\w+|palkits\w+|mitali\w*|sertifikaat\w*|vuoden"
)
CALM: Final = (
    r"as (?:usual|normal)|normally|not|no|never|nothing|unaffected|isn['’]t|aren['’]t|don['’]t|doesn['’]t|nicht|kein\w*|nichts|normal|wie gewohnt|weiterhin|pas|aucun\w*|ne|n['’]\w+|normalement|comme d['’]habitude|sans changement"
    r"|con normalidad|normal\w*|ning\w+|sin cambios|non|nessun\w*|regolarmente|come sempre|fuori|niet|geen|gewoon|zoals altijd|não|nenhum\w*|normais|normalmente|inte|ingen|inga|som vanligt|ikke|som normalt|som vanlig|nie|żadn\w+|bez zmian|normalnie|pełne obłożenie|není|nejsou|nejsme|nemáme|beze změny|normálně|ei|emme|eivät|normaalisti|toivomme|hope|hoffen|espérons|esperamos|speriamo|hopen|hoppas|håber|håper"
)
TOLD_US: Final = (
    r"(?:has |have )?(?:informed|told|notified|reminded|warned|written to) us|(?:hat|haben) uns (?:\w+ )?(?:informiert|mitgeteilt|geschrieben|gewarnt)|teilt uns mit|(?:hat|haben) uns [^.!?]{0,20}mitgeteilt|uns [^.!?]{0,20}informiert"
    r"|nous (?:a|ont) (?:informés?|prévenus?|annoncé|écrit|fait savoir)|nous (?:informe|prévient|annonce)\w*|nos (?:ha|han) (?:informado|comunicado|avisado|dicho)|nos (?:informa|comunica|avisa)n?|ci (?:ha|hanno) (?:informat[oi]|comunicato|avvisat[oi]|scritto)|ci (?:informa|comunica)"
    r"|heeft ons (?:laten weten|gemeld|geïnformeerd|bericht)|laat ons weten|informou-nos|comunicou-nos|nos (?:informou|comunicou|avisou)|har (?:informerat|meddelat|underrättat) oss|har (?:informeret|meddelt|oplyst) os|har (?:informert|meddelt) oss|(?:poinformował|zawiadomił)\w* nas|informuje nas|nás (?:informoval|upozornil)\w*|informoval\w* nás|ilmoitti meille|tiedotti meille"
)
_CUSTOMER: Final = r"(?:(?:long-?standing |regular |good )?(?:customers?|clients?|suppliers?|neighbou?rs?|landlord)|(?:\w+)?(?:kunden?|kundin(?:nen)?|lieferant(?:en)?|nachbar(?:n|in)?|mandant(?:en)?)|clients?|fournisseurs?|voisins?|clientes?|proveedor(?:es)?|vecin[oa]s?|clienti|fornitor[ei]|vicin[oi]|klanten?|leveranciers?|bur(?:en|man)|fornecedor(?:es)?|vizinhos?|kund(?:en|er|erna)?|leverantör(?:er)?|grannen?|granne|leverandør(?:er|en)?|nabo(?:en)?|klien(?:t|ta|towi|ci|tów|tka)|dostawc\w+|sąsi(?:ad|edzi)\w*|zákazní(?:k|ka|kovi|ci|ků)|dodavatel\w*|soused\w*|asiakkaamme|asiakkaallemme|asiakas|naapurimme|toimittajamme)"
_OUR: Final = r"(?:our|unser\w{0,2}|eine\w? unserer|notre|nos|nuestr[oa]s?|il nostro|i nostri|al nostro|ai nostri|un nostro|onze|een van onze|nossos?|nossas?|vår[at]?|våra|vores|nasz\w*|naš\w*)"
OUR_KIN: Final = rf"{_OUR} (?:\w+ )?{_CUSTOMER}|{_CUSTOMER} (?:of ours|av oss|af os|nuestr[oa]|nostr[oi]|nosso)|(?:asiakkaamme|asiakkaallemme|naapurimme|toimittajamme)"
KIN: Final = rf"(?:{OUR_KIN}|{_CUSTOMER})"
GLAD: Final = r"congratulat\w+|well done to|wir gratulieren|gratulation|glückwunsch\w*|herzlichen glückwunsch|félicitations|bravo à|enhorabuena|felicidades|felicitamos|complimenti a|congratulazioni|proficiat|gefeliciteerd|parabéns|grattis|tillykke|gratulerer|gratulujemy|brawo|gratulujeme|onnea|onnittelu\w*|hats off"
REGRET: Final = (
    r"sorry to (?:see|hear|lose)|sad (?:news|to hear)|sadness|saddened|(?:we|you)(?: have| may have|['’]ve)? heard (?:that|about|of|the)|our thoughts are|condolences|heartbroken|wehmut\w*|tut uns (?:sehr )?leid|haben wir (?:\w+ )?(?:gehört|erfahren)|mit bedauern|betroffenheit|unsere gedanken|beileid|mit trauer"
    r"|tristesse|avec regret|désolés? (?:d['’]apprendre|pour)|attristés?|nos pensées|condoléances|nous avons appris|lo sentimos|lamentamos|tristeza|condolencias|nos (?:hemos enterado|enteramos)|hemos sabido|ci dispiace|dispiaciuti|tristezza|condoglianze|abbiamo (?:saputo|appreso)|rammarico"
    r"|het spijt ons|met spijt|verdriet|medeleven|hebben (?:wij |we )?gehoord|betreuren|pesar\b|condolências|soubemos|recebemos [^.!?]{0,20}notícia|tråkigt att höra|vemod|sorg att|kondoleanser|våra tankar|kede af|vores tanker|kondolerer|leit å høre|trist å høre|våre tanker|z żalem|smutkiem|przykro nam|współczuj\w+|dowiedzieliśmy się|s lítostí|smutkem|je nám líto|soustrast|dozvěděli jsme|pahoillamme|surulli\w+|osanotto\w*|kuulimme|saimme kuulla"
)
END: Final = (
    r"bankrupt\w*|insolven\w*|liquidation|lay(?:s|ing)? off|laid off|layoffs|job cuts|lose their jobs|loses their jobs|goes bust|gone bust|ceases? trading|(?:is |are )?closing (?:its|their) \w+|(?:closes|has closed|shuts|has shut) (?:its|their|down|for good)"
    r"|pleite|konkurs\w*|zusperrt|sperrt (?:für immer )?zu|schließt (?:seine|ihre|für immer|endgültig|nach \d+)|macht dicht|stellenabbau|entlässt|(?:verlieren|verliert) (?:ihren|den|seinen) (?:arbeitsplatz|job)|schließt(?= *$)|(?:hat|haben) (?:\w+ )?(?:zugesperrt|zugemacht)|aus für|(?:kein|keine|keinen) nachfolger\w*|no successor|closed (?:its|their) doors|shut (?:its|their) doors|for the last time"
    r"|pour la dernière fois|sans repreneur|pas de repreneur|por última vez|para siempre|sin relevo|cierra (?:la|el)|per l['’]ultima volta|(?:geen|no) opvolger\w*|stopt (?:na|ermee|er mee)|voor de laatste keer|pela última vez|sem sucessor|för sista gången|for sidste gang|lukket døren|lukker efter|for siste gang|po raz ostatni|naposledy|viimeisen kerran"
    r"|faillite|redressement judiciaire|licencie(?:ment)?s?|dépose (?:le )?bilan|baisse le rideau|ferme (?:ses portes|définitivement|son usine)|ferme(?= *$)|concurso de acreedores|quiebra|despide[n]?|echa el cierre|baja la persiana|ha cerrado sus?|cierra (?:sus|su|definitivamente)"
    r"|fallimento|fallit[oa]|licenzia\w*|restano a casa|abbassa la serranda|chiude (?:i battenti|per sempre|definitivamente|il|la|lo|dopo)|failliet\w*|faillissement|surseance|ontslaat|banen (?:weg|verdwijnen)|sluit (?:de deuren|zijn|haar|definitief)|falência|despede|dispensará|demite|encerra(?:r|rá)? (?:as )?(?:atividades|portas|suas)|recuperação judicial|fecha (?:as )?portas"
    r"|lägger ner|stänger (?:för gott|sin|sina)|varslar|lukker (?:for altid|sin|sine)|afskediger|drejer nøglen|legger ned|stenger (?:for godt|dørene|sin)|upadłoś\w+|bankru\w+|zamyka (?:swój|swoj\w+|sklep|zakład|fabrykę)|pracę (?:traci|straci)|traci pracę|zwalnia|konkurz\w*|úpad(?:ek|ku)|krach\w*|zavírá (?:svou|své|svůj|po)|propouští|přijde o práci|konkurssi\w*|sulkee ovensa|irtisano\w*|lopettaa toimintansa"
)
DENIED: Final = (
    r"rumou?rs?|gossip|hoax|untrue|(?:not|hasn['’]t been|nothing is) (?:yet )?(?:decided|signed|for sale)|april fool\w*|gerüchte?n?|dementi|steht nicht zur diskussion|zukunftsmusik|entscheidet sich|ist nichts (?:entschieden|dran)|rumeurs?|démenti\w*|rien n['’]est (?:signé|décidé|fait)|étude de faisabilité|rumor(?:es)?|desmentid\w+|desmentimos|bulos?|nada (?:está )?(?:firmado|decidido)"
    r"|voci di|smenti\w+|nulla è (?:deciso|firmato)|geruchten?|1-aprilgrap|niets (?:is )?(?:getekend|besloten)|boatos?|nada (?:está )?decidido|rykten?|rygter?|rykter?|förstudie\w*|beslut tas|plotk\w+|pogłosk\w+|fám\w+|huhu\w*|nic není (?:podepsáno|rozhodnuto)|esiselvity\w+"
)
NO: Final = r"no(?! \d|\w)|nein|nee|não|nej|nei(?!\w)|ei(?!\w)"
ASKS: Final = (
    r"how|what|when|which|why|who|where|or|wie|was|wann|welche\w*|warum|wer|wo|worauf|oder|comment|quel\w*|quand|pourquoi|que|qui|où|ou|combien|cómo|qué|cuándo|cuál\w*|por qué|cuánto\w*|come|cosa|quando|quale|perché|quanto|hoe|wat|wanneer|welke|waarom|of"
    r"|como|qual|porquê|por que|quanto|hur|vad|när|vilken|varför|hvordan|hvad|hva|hvornår|når|hvilken|hvorfor|jak|co|kiedy|który|która|dlaczego|ile|czy|kdy|který|která|proč|kolik|miten|mitä|mikä|milloin|miksi|kuinka"
)
# What stands on any page: cookies in use, rights, channels to follow.
FURNITURE: Final = (
    r"(?:uses?|using|verwend\w*|nutz\w*|setzt|setzen|utilis\w*|utiliz\w*|usa|usamos|usiamo|gebruik\w*|använd\w*|brug\w*|bruk\w*|korzysta\w*|używa\w*|použív\w*|käyt\w*)\b[^.!?]{0,50}\b(?:cookies?|evästei\w*|ciasteczk\w*|kakor|informasjonskapsler)|cookie[- ]?(?:s )?(?:policy|settings|notice|banner|richtlinie\w*|einstellungen)"
    r"|follow us|folgt? uns|folgen sie uns|suivez-nous|síguenos|siga(?:-nos)? (?:@\w+|no instagram)|seguici|volg ons|följ oss|følg os+|śledź nas|sledujte nás|seuraa meitä|(?:subscribe|abonn\w+|anmeld\w*|inscr\w+|iscri\w+|tilmeld\w*|påmeld\w*|zapisz\w*|přihl\w+|tilaa)\b[^.!?]{0,30}newsletter"
    r"|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti|todos os direitos|privacy policy|datenschutzerklärung|dataportabil\w+|datenübertragbarkeit|skip to content"
)
# What also ends what somebody wrote there: a visitor's comment, where to sign in.
PAGE_END: Final = r"(?:comment(?:aire)?|kommentar|comentario|commento|reactie|comentário|komentarz|komentář|kommentti) (?:by|from|von|de|di|van|av|af|fra|od)|(?:sign|log) ?in (?:to|here)|(?:login|anmelden|einloggen)(?: im| zum|:)|connectez-vous|inicia(?:r)? sesión|accedi al|inloggen|iniciar sessão|logga in|log ind|logg inn|zaloguj\w*|přihl[aá]s\w* se|kirjaudu"
BUT: Final = r"but|aber|doch|mais|pero|ma|però|maar|mas|men|ale|mutta"

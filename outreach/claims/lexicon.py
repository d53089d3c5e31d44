"""Word lists of the claim check: English, German, French, Spanish. Data only, one group a line."""

# Carry no fact of their own.
STOP = (
    "a an the and or but of to in on at for with by from as is are was were be been being has have",
    "had having do does did it its it's this that that's these those there here you your yours",
    "you're you've you'll we our ours us we're we've we'll i i'm i've i'll my me they their them",
    "they're he she his her him will would can could may might should must shall so also just very",
    "now then than into out up down over more most about who whom whose which what when where how",
    "why all if not no nor only some any each per new say says said company firm team people",
    "recently still while today today's since because after before during until though although",
    "write writes wrote written put puts read reads line way own words short public one last get",
    "gets got make makes made count counts number numbers include includes including names called",
    "via both either neither such same other another even too much many lot well back off through",
    "between across within without under above below around along among against upon toward "
    "towards",
    "don't doesn't didn't isn't aren't wasn't weren't won't can't cannot couldn't hasn't haven't",
    "let's yes please like every own whether once again ever never always often",
    # German
    "seine seiner seinem seinen seines",
    "der die das den dem des ein eine einen einem einer eines und oder aber von vom zu zum zur in",
    "im ins am an auf aus bei beim mit nach seit für durch über unter vor um als wie ist sind war",
    "waren wird werden wurde wurden worden hat haben hatte hatten sein ihr ihre ihren ihrem ihrer",
    "sie ihnen wir uns unser unsere unseren unserem unserer er es ich mir mich man sich nicht kein",
    "keine keinen auch noch nur schon sehr so dass daß ob wenn weil da dort hier mehr rund etwa",
    "dieser diese dieses diesem diesen alle allem allen jede jeder jedes kann können unternehmen",
    "firma bereits nun dann damit dabei davon sowie bis zwischen ihres ihr's deren dessen was wer",
    # French
    "le la les l un une des du de d et ou mais à au aux en dans sur sous par pour avec sans chez "
    "est",
    "sont était étaient être été a ont avait avaient avoir nous notre nos vous votre vos il elle "
    "ils",
    "elles on je mon ma mes se sa son ses leur leurs ce cet cette ces qui que qu' dont où ne pas",
    "plus y vient viennent entreprise société aussi très comme depuis",
    # Spanish
    "el los las una unos unas del al con por para sin es son era eran ser ha han había su sus",
    "nuestro nuestra nuestros nuestras usted ustedes que se lo más muy también como desde empresa",
)
# Where and how something was told: "your site says that", "I saw on your careers page".
FRAME = (
    "site website page pages newsroom blog news post posts posting careers career press home "
    "homepage",
    "stands state states stated mention mentions mentioned list lists listed date saw seen see "
    "noticed",
    "notice learned heard hear congratulations congrats according report reports reported tell "
    "tells",
    "told worth noting describe describes described article release say saying glückwunsch gelesen",
    "gesehen webseite website seite stelle steht schreiben schreibt lu vu site j'ai félicitations",
    "leído visto enhorabuena felicidades",
    "herzlichen herzliche herzlich gratulation gratuliere gratulieren glückwünsche bemerkt sehe",
    "bravo chapeau vois noté remarqué felicito felicitaciones notado enterado veo",
    "complimenti congratulazioni letto notato gefeliciteerd proficiat gezien gelezen parabéns",
    "gratulacje gratuluję widzę kudos",
)
# The first word of a line stands for all of it. Nouns and verbs of one matter share a line.
SAME = (
    # money
    "raise secure landed receive obtain funding fund financing finance round take pull"
    " bring attract attracts attracted bag bags bagged bagging einsammeln eingesammelt sammelte "
    "sammelten erhielt erhielten erhalten bekommen"
    " bekam finanzierung finanzierungsrunde finanziert kapitalrunde bekannt lever "
    "levé"
    " levée leve obtenu obtient boucler bouclé bouclée collecte recaudar recaudó recaudado "
    "recaudaron levantó ronda"
    " aufgenommen aufnehmen aufnahm zusammengekommen",
    "invest investment put gesteckt investieren investiert investierte investir investi invertir "
    "invirtió back",
    "investor backer shareholder investoren geldgeber investisseur investisseurs inversor "
    "inversores",
    "money capital kapital geld argent dinero fonds",
    "revenue turnover sales umsatz chiffre-d'affaires ingresos ventas facturación",
    "profit earnings winst winsten gewinn bénéfice beneficio",
    "loss verlust verluste perte pertes pérdida",
    "cost costs expense expenses kosten coût coûts coste costes spend spending",
    "price prices pricing preis preise prix precio precios fee fees",
    # people
    "hire recruit hiring recruiting seek staffing einstellen eingestellt stellt sucht recrute "
    "recruter"
    " embauche embaucher contrata contratar",
    "employee employees payroll köpfe köpfen staff colleague colleagues employ employs employed "
    "workforce headcount "
    "worker"
    " workers members mitarbeiter mitarbeitern mitarbeitende mitarbeiterinnen beschäftigte"
    " beschäftigten beschäftigt angestellte belegschaft salarié salariés collaborateurs effectif"
    " empleado empleados plantilla",
    "person people persons persoon personen humans menschen personen personnes personas leute",
    "role position job jobs opening openings vacancy vacancies opportunity stelle stellen poste "
    "postes"
    " puesto puestos vacante vacantes",
    "layoff layoffs laid dismiss dismissed fire fired entlassen entlassung entlassungen licencié"
    " licenciement despidió despidos redundancies redundancy redundant axed axe shed sheds",
    "appoint name promote welcome nominate ernennen ernannt ernannte berufen nommé nommer nombrado"
    " nombró",
    "customer customers client clients merchant merchants kunde kunden kundin clientèle cliente"
    " clientes",
    "user users nutzer anwender utilisateur utilisateurs usuario usuarios",
    "partner partners partnership cooperate cooperation collaborate collaboration ally alliance"
    " zusammenarbeit kooperation partnerschaft partenaire partenariat socio socios",
    "supplier vendor provider lieferant anbieter fournisseur proveedor",
    "competitor rival wettbewerber konkurrent concurrent competidor",
    "founder co-founder cofounder gründer fondateur fundador",
    "ceo chief-executive geschäftsführer geschäftsführerin geschäftsführung vorstandschef pdg"
    " directeur-général",
    "leader boss head chief leiter leiterin chef director manager",
    "lead leads led leading run runs ran running manage manages managed managing operate operates"
    " operated operating head heads headed leitet leiten geleitet führt führen geführt dirige "
    "dirigé"
    " diriger dirigido steer oversee oversees",
    "serve serves served dienen bedient",
    "board vorstand aufsichtsrat conseil consejo",
    # doing
    "launch introduce release unveil present roll debut bring-out veröffentlicht vorgestellt "
    "startet"
    " lancer lancé lance lanzar lanzó",
    "announce announcement ankündigen angekündigt annoncer annoncé anunció anunciar disclose",
    "open establish inaugurate eröffnet eröffnen eröffnete ouvrir ouvert ouvre abrir abrió",
    "close closed shut shuts",
    "succeed succeeds succeeded replace replaces replaced successor",
    "house houses home homes household households dwelling dwellings flat flats apartment "
    "apartments casa casas "
    "vivienda "
    "viviendas piso pisos haus häuser wohnung wohnungen maison maisons logement logements woning "
    "woningen huis huizen moradia moradias dom domy mieszkania",
    "end ends ended terminate expire",
    "found founded establish-company started start starts gegründet gründete gründung fondé fondée"
    " créé fundada fundado fundó begin begins began begun",
    "acquire buy purchase snap snaps snapped acquisition takeover acquirer übernehmen übernommen "
    "übernahm übernimmt"
    " übernahme kaufen gekauft kaufte kauft kauf erwarb erwerben erworben erwirbt racheter racheté"
    " rachetée rachète rachat acquérir acquis acquise acquiert acquisition achat acheté adquirir"
    " adquirió adquirida adquirido compró comprada compra pay pays paid",
    "sell sale verkauft verkaufen verkaufte vendre vendu vende vender vendió",
    "grow increase expand rise growth expansion accelerate scale extend wachsen gewachsen wächst"
    " wuchs steigern gestiegen erhöht croissance croître augmenté crecer creció crecimiento boost"
    " climb jump",
    "shrink fall decline decrease drop lower reduce reduction cut slash gesunken gesenkt senken "
    "senkt"
    " reduziert reduzieren baisse baissé réduire réduit réduction reducir reducido reduce reducción"
    " decreased minimize minimise trim",
    "pass surpass exceed cross top überschritten übertrifft dépassé superado reach hit erreicht",
    "help assist support aid helfen hilft unterstützt unterstützen aider aide ayuda ayudar",
    "enable allow let permit empower ermöglicht ermöglichen erlaubt permet permettre permite "
    "permitir",
    "build create develop make design construct craft entwickelt entwickeln entwickelte baut bauen"
    " développe développer développé crée créer desarrolla desarrollar crea crear building",
    "provide offer give deliver supply supplies grant bietet bieten anbieten liefert liefern "
    "geliefert"
    " stellt offre offrir fournit fournir livre livrer ofrece ofrecer suministra entregar",
    "use rely utilize utilise employ-tool leverage nutzt nutzen verwendet verwenden utilise "
    "utiliser"
    " utiliza utilizar usa apply adopt",
    "choose chose select pick opt decide wählt wählen gewählt entschied choisi choisir choisit "
    "eligió"
    " elegir",
    "win gain gewonnen gewinnt gewann gagné remporté gagner ganó ganar",
    "lose loses verloren verliert perdu perdió",
    "process handle verarbeitet traite traiter procesa",
    "plan plans planned planning planen geplant prévoit planea",
    "manufacture produce production produziert herstellen herstellt hergestellt fabrique fabriquer"
    " produit fabrica produce manufacturer maker",
    "save saves sparen spart gespart économiser économise ahorrar ahorra",
    "leave leaves depart departs exit quit quits resign resigns verlassen verlässt quitté quitter"
    " dejó deja",
    "move moves relocate relocates umgezogen zieht verlegt déménagé trasladó",
    "work works working arbeiten arbeitet travailler travaille travaillent trabajar trabaja "
    "trabajan",
    "join joins beigetreten rejoint rejoindre unirse",
    "own owns belong belongs gehört gehören appartient appartenir pertenece possess",
    "require need needs benötigt benötigen brauchen braucht nécessite necesita demand",
    "improve better enhance optimize optimise upgrade verbessern verbessert améliorer améliore"
    " mejorar mejora",
    "automate automation automatisiert automatisieren automatiser automatiza automatic "
    "automatically"
    " automated",
    "complex complicated complexe komplex komplexe",
    "simplify ease easy easily simple simplified effortless straightforward einfach vereinfacht "
    "simplifie"
    " fácil sencillo",
    "fast quick quickly faster rapid rapidly speedy schnell rapide rapidement rápido rápidamente"
    " swiftly swift instantly instant",
    "secure-safe safe safety security sicher sicherheit sûr sécurité seguro seguridad",
    "protect protects guard safeguard schützt protège protege",
    "track monitor monitors überwacht suivre suivi",
    "connect link links connection verbindet relie conecta integrate integration",
    "teach train coach",
    "test try check verify",
    "show display reveal demonstrate zeigt montre muestra",
    "explain describe",
    "find discover locate finden trouve encuentra",
    "send dispatch schickt envoie envía",
    "keep hold retain speichert behalten behält behielt behielten conserver conserve conservent "
    "conservar conserva conservan mantener mantiene mantienen behouden behoudt",
    "combine merge unite unify fusion fusionierte",
    "include contain comprise",
    "analyze analyse analyst analytics analysis analyzing",
    "specialise specialize specialised specialized focus focuses focused spezialisiert spécialisé"
    " especializada concentrate",
    # places
    "headquarter sits sitzt headquarters headquartered base based hq seat head-office home sitz "
    "hauptsitz "
    "ansässig"
    " siège sede located locate location situated headoffice",
    "office offices büro büros standort standorte bureau bureaux oficina oficinas branch",
    "plant factory factories works werk fabrik usine planta facility facilities",
    "country countries nation nations market markets land länder ländern pays país países märkte"
    " märkten",
    "city cities town stadt ville ciudad",
    "world worldwide global globally international internationally weltweit monde mondial mundo"
    " mundial",
    "store stores shop shops filiale filialen magasin tienda tiendas",
    # things
    "product products goods produkt produkte produit produits producto productos",
    "software application app apps program",
    "tool tools werkzeug outil herramienta",
    "platform plattform plateforme plataforma",
    "solution lösung lösungen solución",
    "company business businesses companies enterprise enterprises corporation firms organisation"
    " organization organizations organisations corporations",
    "startup startups start-up start-ups",
    "developer developers engineer engineers programmer entwickler ingenieur développeur",
    "doctor doctors physician physicians clinician clinicians",
    "car cars vehicle vehicles auto fahrzeug voiture coche",
    "payment payments zahlung zahlungen paiement pago pagos",
    "transaction transactions transaktion transaktionen",
    "order orders bestellung commande pedido",
    "error errors mistake mistakes bug bugs fehler",
    "problem problems issue issues challenge challenges problème",
    "method approach way technique",
    "goal aim target objective mission purpose ziel objectif objetivo",
    "contract agreement deal vertrag contrat contrato",
    "customer-service support-service",
    "film movie films movies",
    "big large huge major significant groß großer gros grande",
    "small little tiny klein petit pequeño",
    "cheap affordable inexpensive low-cost günstig",
    "expensive costly pricey",
    "old older alt ancien",
    "free gratis kostenlos gratuit",
    "current currently presently derzeit aktuell actuellement actualmente present moment",
    "fresh frisch nouveau",
    "recent latest",
    "important key crucial essential vital",
    "different various diverse several multiple",
    "part share portion teil",
    "idea concept",
    "picture image photo photograph",
    "message mail email e-mail",
    "buyer purchaser shopper shoppers consumer consumers käufer",
    "student pupil learner",
    "child kid kids children kinder",
    "group band",
    "percent % prozent pourcent",
)
# The plain form and its irregular forms, or forms that the cutting rules would spoil.
IRREGULAR = (
    "go went gone goes going", "withdraw withdrew withdrawn", "fire fires fired", "try tries tried",
    "grow grew grown", "buy bought", "sell sold", "win won", "lose lost",
    "rise rose risen rises rising",
    "fall fell fallen", "shrink shrank shrunk", "marketing marketing", "lead led",
    "give gave given gives giving",
    "leave left", "lay laid", "found founded", "base based", "office offices",
    "service services", "series series", "raise raised raises raising",
    "close closed closes closing", "name named", "launch launched launches",
    "release releases released", "introduce introduced introduces",
    "increase increased increases increasing", "secure secured secures",
    "acquire acquired acquires acquiring", "hire hired hires hiring",
    "double doubled doubles doubling", "triple tripled triples",
    "accelerate accelerates accelerated", "surpass surpasses surpassed", "pass passed passes",
    "process processes processed processing", "announce announces announced", "decline declined",
    "decrease decreased decreases", "company companies", "country countries",
    "build built builds building", "teach taught", "begin began begun", "choose chose chosen",
    "take took taken takes taking", "make made makes making", "keep kept", "find found-it",
    "hold held", "send sent", "spend spent", "show shown showed", "know knew known",
    "think thought", "bring brought", "catch caught", "drive drove driven", "write wrote written",
    "speak spoke spoken", "pay paid pays", "meet met", "run ran", "get got gotten",
    "see saw seen", "tell told", "feel felt", "become became", "use used uses using",
    "save saved saves saving", "move moved moves moving", "serve served serves",
    "provide provided provides providing", "reduce reduced reduces reducing",
    "manage managed manages", "analyse analysed analyses", "business businesses",
    "purchase purchased purchases purchasing", "city cities", "employ employed employs employing",
    "employee employees", "customer customers", "news news", "less less", "this this",
    "address address addresses", "access access", "success success successes",
    "business business", "datum data", "sue sued sues suing", "child children", "man men",
    "woman women", "foot feet", "life lives", "half halves", "cancel cancelled cancelling "
    "canceled cancels",
)  # fmt: skip
IRREGULAR_PASTS = (
    "came went ran began grew rose fell won lost sold bought made took gave got kept held sent "
    "spent met paid told knew saw wrote spoke drove brought taught thought became stood sat flew "
    "drew threw broke chose wore beat cost hit shut"
)
# Who does it to whom matters for these.
DEEDS = (
    "acquire buy sell invest supply provide replace sue appoint hire lead choose use win help "
    "enable",
    "support fund pay deliver give serve trust rely beat own found develop build launch audit "
    "advise",
    "train empower employ license operate manage produce offer recommend fire dismiss lose protect",
    "award certify approve select connect save teach ask tell inform contact rent lease back "
    "sponsor",
    "host outsource regulate fine accuse investigate leave join depend follow pick consult insure",
    "automate than cooperate-with outperform overtake threaten attack defend finance monitor",
    "enthält zertifiziert vertraut vertrauen confie depends relies trusts chosen consulted",
)
OTHER_VERBS = (
    "raise grow save cut reduce open employ double triple increase process expand move plan report",
    "reach announce introduce improve simplify create make manufacture publish sign file list ship",
    "send receive charge accept reject cancel postpone close shut stop start finish complete",
    "move relocate merge spin test show explain find combine specialise work live operate cost "
    "earn",
    "lower double halve shrink fall track analyze record collect generate handle design write "
    "teach",
    "present visit attend celebrate win achieve add remove change convert connect cover decide",
)
# Words that speak of one matter without meaning the same: they count for less.
RELATED = (
    "raise invest money series announce sign fund-raise worth investor",
    "platform system tool solution software app",
    "data information",
    "build create produce make open found",
    "employee person work team crew colleague job role",
    "headquarter city home base office call",
    "acquire own owner buyer part merge agree become pay deal worth",
    "layoff leave job cut shrink shed go dismiss announce memo",
    "ceo lead leader top head chief serve",
    "customer use choose supplier provide win",
    "grow hire open",
    "invest open build install",
    "launch new announce",
    "fast simplify",
    "help enable",
    "team group crew",
    "save shrink",
)
# A word of one side against a word of the other says the opposite.
OPPOSITES = (
    ("grow double triple", "shrink halve"),
    ("hire appoint", "layoff resign leave"),
    ("launch open", "discontinue retire shut withdraw cancel postpone close-down geschlossen"),
    ("acquire", "sell divest"),
    ("win", "lose"),
    ("profit", "loss"),
    ("raise", "repay lose"),
    ("accept approve", "reject refuse decline-offer deny"),
    ("cheap", "expensive"),
    ("before", "after"),
    ("increase", "decrease"),
    ("fast", "slow slowly langsam lent lento"),
    ("simplify", "difficult hard complicate complicated complex"),
    ("big", "small"),
    ("improve", "worsen worse deteriorate"),
    ("import", "export"),
    ("internal", "external"),
    ("public", "private"),
    ("minimum", "maximum"),
    ("buyer", "seller"),
    ("upload", "download"),
    ("join", "leave"),
    ("open", "shut"),
    ("safe", "unsafe dangerous"),
    ("possible", "impossible"),
    ("able", "unable"),
    ("profitable", "unprofitable"),
    ("enable", "prevent forbid block prohibit"),
    ("start", "stop end finish"),
    ("open", "close"),
    ("sign extend start", "cancel end stop"),
    ("customer", "supplier"),
    ("hire", "layoff dismiss"),
    ("help support", "drop remove withdraw"),
    ("stay remain", "leave close"),
    ("keep", "sell lose abandon"),
    ("chilled", "frozen"),
    ("more", "less fewer"),
)

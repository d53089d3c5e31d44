"""Words of business prose: more synonyms, pairs of opposites, and kinds whose members exclude
each other.

Data only, in the form of `lexicon`: the first word of a line stands for all of it, an existing head
takes further words. Kinds are co-hyponyms: who bakes for farmers does not bake for architects.
"""

SAME = (
    # verbs
    "hire cherche cherchons cherchez cherchent busca buscan buscamos buscáis cercano cerchiamo "
    "cercate zoekt zoeken procura procuram procuramos szuka szukają szukamy suchen gesucht",
    "reject refuse rebuff spurn veto ablehnen abgelehnt abgewiesen refuser refusé "
    "rechazar rechazó rechazaron rechazado rifiutare rifiutato afgewezen geweigerd rejeitou "
    "recusou odrzucił odrzucili",
    "accept zugesagt angenommen akzeptiert accepter accepté aceptó aceptar accettato geaccepteerd "
    "aceitou przyjął",
    "install mount erect assemble installation aufstellen aufgestellt montieren montiert montage "
    "installieren installiert poser posé pose posez posons instalar instaló installare plaatsen "
    "montować",
    "postpone delay defer verschoben verschieben reporté aplazar aplazado rinviato uitgesteld "
    "adiado przełożony",
    "recall recalls zurückrufen zurückgerufen rückruf rappel rappelé",
    "perform conduct execute undertake durchführen durchgeführt",
    "continue proceed resume fortsetzen fortgesetzt",
    "remain stay stays bleiben bleibt geblieben rester reste rimane blijft ficar pozostaje",
    "abandon aufgegeben aufgeben ditch",
    "discontinue abolish",
    "represent constitute entfallen ausmachen ausmacht représente représentent representa "
    "rappresenta vertegenwoordigt reprezentuje",
    "maintain upkeep maintenance wartung warten wartet entretien entretenir mantenimiento "
    "onderhoud",
    "participate teilnehmen teilgenommen participé participó",
    "publish publication publishes verlegt publié publicó",
    "rent lease leases leased rental let-out mieten mietet vermieten vermietet louer loue louez "
    "louons alquilar alquila alquilan affittare affitta huurt verhuurt verhuren wynajmuje alugar",
    "repair fix mend reparieren repariert réparer répare reparar ripara repareert naprawia",
    "renovate refurbish refit overhaul restore modernise modernize renovation refurbishment "
    "renovieren renoviert saniert sanieren sanierung rénover rénové réhabiliter rehabilitar "
    "reabilitar reabilitam ristrutturare renoveren",
    "rebuild reconstruct wiederaufgebaut umgebaut umbau umbauen",
    "succeed swap exchange substitute ersetzt ersetzen ersetzte remplacer remplacé remplace "
    "sostituito vervangen verving substituiu zastąpił",
    "carry transport transports transporting haul haulage befördern befördert transportieren "
    "transportiert transporter transporte transportar transportan transportamos trasporta "
    "vervoert przewozi",
    "respond answer reply answers replies antworten antwortet beantwortet répond répondre responde "
    "risponde antwoordt odpowiada",
    "injure hurt harm wounded verletzt blessé herido ferito gewond ranny",
    "predict forecast anticipate vorhersagen vorhersagt prédire predecir",
    "certify accredit accreditation certification zertifiziert zertifizierung accréditation "
    "accrédité certifié certificado",
    "renew prolong renewal verlängern verlängert verlängerung reconduit",
    "ban forbid prohibit verbieten verboten interdit prohibido vietato verboden",
    "bottle abfüllen abgefüllt abfüllung",
    "halt suspend interrupt unterbrochen",
    "last dauern dauert gedauert duré dure durent dura duran durare duurt trwa",
    "happen occur",
    "promise pledge vow commit",
    "operation betrieb fonctionnement",
    "shortlist shortlisted",
    "cost costing kostet kosten coûte cuesta cuestan costa kost kosztuje",
    "earn verdienen verdient",
    "translate translation translations übersetzt übersetzung übersetzungen traduction traducción",
    "overtake",
    "harvest ernten erntet récolte cosecha raccolto oogst",
    "treat behandeln behandelt traitement tratamiento",
    "donate donation spenden spende don donación",
    "live wohnen wohnt habite vive",
    "study research studies forschen forschung recherche investigación ricerca onderzoek badania",
    "measure messen misst mesurer medir",
    "fill füllen füllt remplir remplit llenar llena",
    "weave woven wove weaves",
    "brew brews brewed brauen braut gebraut",
    "roast roasts roasted röstet rösten torréfie tosta tostate tueste",
    "bake bakes baked backt bäckt backen gebacken cuit",
    # nouns
    "bicycle bike bikes fahrrad fahrräder vélo vélos bicicleta bicicletas bicicletta "
    "biciclette fiets fietsen rower rowery rowerów",
    "truck trucks lorry lorries lkw lastwagen camion camions camión camiones vrachtwagen "
    "vrachtwagens ciężarówka ciężarówek",
    "laboratory lab labs labor labore laboratoire laboratoires laboratorio laboratori",
    "ship vessel vessels schiff schiffe navire navires buque buques nave navi schip schepen",
    "aircraft plane aeroplane airplane planes flugzeug flugzeuge avion avions avión aviones",
    "warehouse depot storehouse lager lagerhalle",
    "timber lumber wood holz bois madera legno hout drewno",
    "workshop atelier ateliers werkstatt werkstätten taller talleres officina",
    "shipyard dockyard werft",
    "machine machinery maschine maschinen macchina macchinari machines máquina máquinas",
    "equipment device apparatus gerät geräte appareil anlage anlagen",
    "engine motor",
    "award prize trophy auszeichnung prix premio prijs nagroda",
    "tender bid ausschreibung concurso licitación przetarg",
    "fair exhibition expo messe salon feria fiera beurs targi",
    "apprentice trainee lehrling lehrlinge lehrlingen azubi azubis auszubildende auszubildenden "
    "apprenti apprentis aprendiz aprendices leerling praktykant",
    "tenant renter occupant mieter locataire inquilino",
    "holiday vacation leave-days urlaub urlaubstage vacances vacaciones ferie vakantie",
    "salary wage wages gehalt löhne lohn salaire salaires sueldo salario stipendio salaris",
    "waste rubbish garbage trash abfall abfälle müll déchet déchets residuos rifiuti afval odpady",
    "electricity strom électricité electricidad elettricità elektriciteit",
    "harbour harbor port ports hafen häfen puerto puertos porto haven",
    "railway railroad rail bahn eisenbahn",
    "lawyer attorney solicitor anwalt anwälte avocat abogado avvocato",
    "bookkeeping accounting accountancy buchhaltung comptabilité contabilidad",
    "loan darlehen",
    "beverage drink drinks getränk getränke boisson boissons bebida bebidas bevande dranken",
    "clothing clothes garment garments apparel kleidung vêtement vêtements ropa abbigliamento "
    "kleding",
    "shoe footwear shoes schuh schuhe chaussures zapatos scarpe schoenen",
    "medicine drug drugs pharmaceutical medication medikament medikamente médicament médicaments "
    "medicamento",
    "telephone phone mobile handy",
    "hospital hospitals klinik kliniken krankenhaus krankenhäuser hôpital hôpitaux",
    "farmer grower farmers bauer bauern landwirt landwirte agriculteur agriculteurs agricultor "
    "agricultores boer boeren rolnik rolnicy",
    "nurse nurses pflegekraft pflegekräfte krankenschwester infirmier infirmière enfermera "
    "enfermeras verpleegkundige verpleegkundigen pielęgniarka",
    "teacher teachers lehrer lehrkraft lehrkräfte enseignant maestro profesor insegnante docent",
    "kindergarten kindergartens nursery-school crèche kita kitas guardería asilo",
    "combine réunit rassemble réunir rassembler regroupe reúne agrupa riunisce verenigt zrzesza",
    "child kids niños niño niñas infantil infantiles enfants enfant bambini kinderen crianças "
    "dzieci",
    "school schools schule schulen école écoles escuela colegio scuola scuole szkoła",
    "branch-office niederlassung zweigstelle",
    "fire feuer incendie incendio pożar",
    "flood flooding hochwasser überschwemmung inondation inundación",
    "copy copies exemplar exemplare exemplaire",
    "title titles book books buch bücher livre libro",
    "hotel hotels inn",
    "flight flights flug flüge vol vuelo",
    "deficit fehlbetrag jahresfehlbetrag déficit",
    "surplus überschuss jahresüberschuss excédent superávit",
    "result outcome outcomes ergebnis résultat resultado",
    "range assortment sortiment gamme gama",
    "delivery deliveries auslieferung",
    "accident crash unfall",
    "weekend wochenende week-end",
    "residue arrear arrears rückstand",
    "debt debts schulden dettes deuda deudas debiti",
    "family famille familia famiglia familie rodzina",
    "biggest largest greatest",
    "majority mehrheit majorité mayoría",
    # qualities
    "entire whole full-length ganz entier entero",
    "yearly annual annually jährlich annuel annuellement anual anualmente annuale jaarlijks roczny",
    "monthly monatlich mensuel mensual mensile maandelijks",
    "weekly wöchentlich hebdomadaire semanal settimanale wekelijks",
    "daily täglich quotidien diario quotidiano dagelijks",
    "together jointly",
    "organic biologisch biologique bio ökologisch ecológico biologico ekologiczny",
    "simple plain",
    "modern contemporary",
    "unlimited limitless",
    "yet until-now bislang bisher",
    "sustainable sustainability nachhaltig durable sostenible",
    "popular favourite favorite",
)

# Words that meet in one matter without meaning the same.
RELATED = (
    "advise advice advisory",
    "lose loss", "higher grow", "lower shrink",
    "delivery provide", "win award", "install build", "maintain serve manage",
    "renew sign grow end",
    "represent part", "recall withdraw", "halt stop", "rebuild build renovate", "lead succeed",
    "certify award", "contract sign client", "yearly year", "carry deliver move", "last end run",
    "work employ use", "treat patient", "hospital clinic", "publish launch print",
    "cost price charge", "earn pay", "remain keep continue", "predict plan", "study test",
    "open start", "found build", "leave move", "make earn", "rent charge", "operation launch use",
    "join come", "employ hire", "serve help", "debt owe", "live base", "supply source",
)  # fmt: skip

OPPOSITES = (
    ("favour favor", "object oppose protest"),
    ("accept approve", "reject"), ("remain", "leave"), ("own", "rent"),
    ("start", "abandon discontinue"), ("open start", "abandon discontinue"),
    ("deficit", "surplus"), ("summer", "winter"), ("spring", "autumn"),
    ("morning", "evening"), ("weekday", "weekend"), ("indoor", "outdoor"), ("online", "offline"),
    ("add", "remove"), ("lend", "borrow"), ("male", "female"), ("men", "women"), ("adult", "child"),
    ("domestic", "foreign"), ("rural", "urban"), ("permanent", "temporary"), ("fixed", "variable"),
    ("wholesale", "retail"), ("full-time", "part-time"), ("hot warm", "cold"), ("fresh", "frozen"),
    ("wet", "dry"), ("light", "heavy dark"), ("strong", "weak"), ("high", "low"), ("long", "short"),
    ("wide", "narrow"), ("rich", "poor"), ("clean", "dirty"), ("full", "empty"),
    ("legal", "illegal"), ("success", "failure"), ("pass", "fail"), ("succeed", "fail"),
    ("enable permit", "ban"), ("asset", "liability"), ("landlord", "tenant"),
    ("majority", "minority"), ("build", "demolish"), ("strengthen", "weaken"),
    ("lengthen", "shorten"), ("connect", "disconnect"), ("merge", "split"), ("confirm", "deny"),
    ("include", "exclude"), ("north", "south"), ("east", "west"), ("northern", "southern"),
    ("eastern", "western"), ("early", "late"), ("senior", "junior"), ("renew", "cancel"),
    ("import", "export"), ("found", "close"),
    ("continue", "stop halt end cut cancel drop"), ("safe", "injure"),
    ("new neu neue neuen nouveau nouveaux nuevo nuevos nuova nuove nieuw novo novos nowy",
     "old alt alte alten ancien anciens antigo antigos antiguo antiguos vecchio oud stary"),
    ("organic", "conventional"), ("launch", "recall"), ("improve", "worsen"),
    ("sell", "acquire"), ("hire", "leave"), ("keep", "abandon"), ("repay", "borrow"),
    ("rise grow", "fall shrink"), ("expensive", "free"), ("extend lengthen", "shorten"),
)  # fmt: skip

# Small words that turn a sentence where the source has the other one.
TURNERS = (
    ("day", "night"), ("before", "after"), ("above", "below"), ("inside", "outside"),
    ("tag", "nacht"), ("vor", "nach"), ("avant", "après"), ("antes", "después"),
    ("prima", "dopo"), ("voor", "na"), ("upstream", "downstream"),
)  # fmt: skip

# Members of one kind: a sentence that has one where its source has another says something else.
KINDS = (
    # who works
    "architect farmer nurse doctor dentist lawyer teacher driver pilot technician carpenter mason "
    "plumber electrician baker butcher cook waiter hairdresser accountant auditor journalist "
    "designer developer researcher welder painter gardener fisherman miner soldier firefighter "
    "librarian translator actor musician apprentice tester vet pharmacist midwife mechanic sailor "
    "ärzte chirurg",
    # prizes
    "gold silver bronze",
    "silber bronze gold",
    "or argent bronze",
    "oro plata bronce",
    "oro argento bronzo",
    "goud zilver brons",
    "ouro prata bronze",
    # where people go or work
    "restaurant supermarket school university hospital pharmacy museum church vineyard brewery "
    "dairy bakery kindergarten airport gym cinema theatre library prison laundry butchery café "
    "retailer architect household",
    # of what it is made
    "wood steel aluminium concrete glass plastic paper leather cotton wool silk copper brick "
    "marble "
    "ceramic pine oak spruce beech birch",
    # what drives
    "truck bus tram ferry plane car motorcycle bicycle tractor helicopter ship",
    "electric gas diesel petrol solar wind nuclear coal hydrogen",
    # what is eaten and drunk
    "bread cake cheese meat fish fruit vegetable milk wine beer coffee tea chocolate oil pasta "
    "rice potato sugar egg honey yoghurt juice",
    "oat wheat rye barley corn",
    # who is served
    "cat dog horse cow sheep pig chicken goat",
    # parts of a firm
    "sales marketing finance quality procurement legal logistics",
    # what happens to buildings
    "fire flood storm earthquake burglary",
    # when
    "monday tuesday wednesday thursday friday saturday sunday",
    # the bodies of a state
    "defence health education transport justice agriculture",
    "red blue green yellow black white orange",
    "employee customer supplier patient visitor",
    "employee user supplier",
    "employee tenant student guest member investor",
    "phone email letter fax",
)

"""How firms head what they make and do, and what stands under such headings and is none of it.

Pure. Tables of words of the languages that are read.
"""
# ruff: noqa: E501 - tables of words

import re
from typing import Final

from scoring.patterns import late

_OURS = r"(?:our|all|the|my|some|main|core|key|other|further|popular|featured|new|latest|complete|full|unser[en]?|alle|meine|weitere|neue|unser gesamtes|unser komplettes|nos|notre|tou(?:s|tes)|les?|la|mes|autres|nuestr[oa]s?|tod[oa]s|los|las|el|otros|i|le|gli|il|nostr[ioae]|tutt[ie]|altri|noss[oa]s?|tod[oa]s|os|as|o|a|outros|onze|ons|alle|de|het|overige|vår[at]?|våre|vores|alla|alle|nasz[ea]?|wszystkie|pozostałe|naše|náš|všechny|všetky|minden|a|toate|naš[ie]|vse|sve|τα|οι|όλα|наши?|наша|все|наші|всі|tüm|meidän|kaikki|key|kern|haupt)"
_NOUN = (
    r"(?:products?|services?|product (?:range|lines?|catalogu?e|families|portfolio|categories)|service (?:range|offering|portfolio)|ranges?|collections?|solutions?|treatments|therapies|(?:legal )?practice areas|areas of (?:practice|expertise|law|work)|expertise|speciali?ties|specialisms|capabilities|offerings?|courses|classes|training courses|tours|machines|models|modules|catalogu?e|shop|best ?sellers|shop by (?:category|product)|categories|what we (?:do|offer|make|build|sell|grow|produce|provide|brew|bake)|how (?:we|i) (?:can )?help(?: you)?|(?:care|legal|it|cleaning|repair|consulting|design|accounting|tax|building|dental) services"
    r"|produkte?|leistungen|dienst-? ?(?:und service)?leistungen|leistungs(?:spektrum|angebot|übersicht|portfolio|bereiche|umfang)|angebote?|sortiment|produkt(?:e|palette|programm|gruppen|linien|sortiment|übersicht|bereiche|portfolio|kategorien|welt)|lieferprogramm|kollektion(?:en)?|fachgebiete|fachbereiche|rechtsgebiete|(?:tätigkeits|arbeits|beratungs)(?:schwerpunkte|felder|gebiete|bereiche)|schwerpunkte|behandlungen|behandlungsspektrum|therapien|therapieangebot|kompetenzen|lösungen|geschäfts(?:felder|bereiche)|kurse|kursangebot|maschinen|modelle|module|was wir (?:tun|machen|bieten|anbieten|herstellen|fertigen|für sie tun(?: können)?|für dich tun)|das (?:bieten|machen|können) wir(?: ihnen| für sie)?|wir bieten(?: ihnen)?(?: an)?|womit wir helfen"
    r"|produits?|prestations?|gammes?(?: de produits| produits)?|soins|domaines? (?:de compétences?|d['’](?:expertise|intervention|activités?)|de pratique)|champs de pratique|expertises|compétences|activités|métiers|savoir-faire|spécialités|ce que nous (?:faisons|proposons|fabriquons|offrons)|offres?|formations|cours|boutique|catégories"
    r"|productos?|servicios?|gamas?(?: de productos)?|soluciones|colecciones|tratamientos|terapias|áreas de (?:práctica|especialización|actividad|trabajo)|especialidades|(?:lo que|qué) (?:hacemos|ofrecemos|fabricamos)|catálogo|oferta|líneas? de (?:productos?|negocio)|cursos|máquinas|módulos|tienda|categorías"
    r"|prodotti|servizi|gamm[ae](?: (?:di )?prodotti)?|linee?(?: di)? prodott[oi]|soluzioni|collezioni|trattamenti|terapie|aree di (?:attività|competenza|intervento)|competenze|attività|cosa (?:facciamo|offriamo|produciamo)|di cosa ci occupiamo|specialità|catalogo|lavorazioni|corsi|macchine|moduli"
    r"|produtos?|serviços?|soluções|linhas?(?: de produtos?)?|coleções|tratamentos|terapias|áreas de (?:atuação|prática|atividade|intervenção)|o que (?:fazemos|oferecemos|produzimos)|categorias"
    r"|producten|diensten|dienstverlening|assortiment|product(?:gamma|groepen|lijnen|aanbod)|oplossingen|collecties?|behandelingen|therapieën|rechtsgebieden|specialiteiten|specialisaties|modules|specialismen|expertisegebieden|werkzaamheden|wat (?:wij|we|ik) (?:doen|maken|bieten|leveren|voor u doen|doe)|(?:zorg)?aanbod|cursussen"
    r"|produkter|produktsortiment|tjänster|sortiment|lösningar|kollektioner|behandlingar|verksamhetsområden|kompetensområden|(?:detta|det här|det) (?:gör|erbjuder|kan) vi|vad vi (?:gör|erbjuder|tillverkar)|vi erbjuder|utbud|erbjudanden?|kurser|maskiner"
    r"|ydelser|tjenester|serviceydelser|løsninger|behandlinger|(?:fag|retts|arbejds|kompetence)områder|hvad vi (?:laver|gør|tilbyder)|(?:det|dette) (?:laver|tilbyder|kan|gjør|tilbyr|lager) vi|hva vi (?:gjør|tilbyr|lager)|vi tilby(?:de)?r|kurs"
    r"|produkty|usługi|oferta|wyroby|asortyment|rozwiązania|kolekcje|zabiegi|terapie|specjalizacje|specjalności|zakres (?:usług|działalności)|obszary praktyki|co (?:robimy|oferujemy|produkujemy)|czym się zajmujemy|kursy|maszyny|kategorie"
    r"|výrobky|služby|nabídka|nabídka služeb|řešení|kolekce|co (?:děláme|nabízíme|vyrábíme)|specializace|kurzy|stroje|ponuka|riešenia|čo (?:robíme|ponúkame|vyrábame)|sortiment"
    r"|tuotteet|tuotteemme|palvelut|palvelumme|ratkaisut|ratkaisumme|mitä teemme|(?:tuote)?valikoima(?:mme)?|hoidot|kurssit|tuoteryhmät"
    r"|termékek|termékeink|szolgáltatások|szolgáltatásaink|megoldások|megoldásaink|kínálatunk|kezelések|kezeléseink|mit kínálunk|mivel foglalkozunk|tanfolyamok"
    r"|produse|produsele noastre|servicii|serviciile noastre|soluții|soluțiile noastre|ce (?:facem|oferim|producem)|gama de produse|tratamente|cursuri"
    r"|proizvodi|usluge|storitve|izdelki|ponuda|ponudba|rješenja|rešitve|što radimo|kaj delamo|šta radimo|asortiman"
    r"|ürünler(?:imiz)?|hizmetler(?:imiz)?|çözümler(?:imiz)?|neler yapıyoruz|ürün gruplar(?:ı|ımız)|tedaviler"
    r"|προϊόντα(?: μας)?|υπηρεσίες(?: μας)?|λύσεις(?: μας)?|τι κάνουμε|τι προσφέρουμε|θεραπείες"
    r"|продукция|продукты|товары|услуги|каталог(?: товаров| продукции)?|решения|что мы (?:делаем|предлагаем)|продукція|продукти|товари|послуги|рішення|що ми (?:робимо|пропонуємо)|продукти|услуги"
    r"|製品(?:情報|一覧|紹介|案内|ラインナップ)?|商品(?:情報|一覧|紹介|案内|ラインナップ)?|サービス(?:内容|一覧|案内|紹介)?|事業(?:内容|案内|紹介|領域)|業務(?:内容|案内)|取扱い?(?:商品|製品|品目)|診療(?:内容|案内|科目)"
    r"|제품(?: ?(?:소개|안내|정보|목록|라인업))?|서비스(?: ?(?:소개|안내|내용))?|사업 ?(?:분야|영역|내용|소개)|취급 ?(?:품목|제품)|진료 ?(?:과목|안내)|업무 ?(?:분야|영역)"
    r"|(?:我们的|我們的)?(?:产品|產品|服务|服務)(?:中心|展示|介绍|介紹|项目|項目|内容|系列)?|产品与服务|業務(?:內容|範圍))"
)
_AND = r"(?: ?[&/+,·|] ?| (?:and|und|et|y|e|en|och|og|i|a|ja|és|și|in|ve|και|и|та) )"
_BEHIND = r"(?:,? (?:at a glance|overview|im überblick|auf einen blick|en un coup d['’](?:œil|oeil)|in één oogopslag|de un vistazo|in sintesi|we (?:offer|provide|make|sell|do)|die wir (?:an)?bieten|que (?:nous proposons|ofrecemos|oferecemos)|(?:for|für|pour|para|per|voor|för|til|dla|pro) .{3,40}|(?:in|im|à|en|em|a|i|w|v) (?-i:[^\W\d_a-zß-öø-ÿ]).{2,30}))"
# "Our roofing services", "Reinigungsdienstleistungen", "Tratamientos dentales"
_KIND = (
    r"(?:(?:[^\W\d_][\w'’-]* (?:& |and )?){1,3}(?:services|products|solutions|treatments|courses)|[\w-]+(?:dienst)?leistungen|[\w-]+produkte|[\w-]+behandlungen|[\w-]+lösungen|(?:[\w-]+ ){0,2}[\w-]*(?:diensten|producten|behandelingen|oplossingen|tjänster|produkter|behandlingar|lösningar|ydelser|tjenester|behandlinger|løsninger)"
    r"|(?:services|produits|prestations|soins|solutions|servicios|productos|tratamientos|soluciones|servizi|prodotti|trattamenti|soluzioni|serviços|produtos|tratamentos|soluções|usługi|produkty|wyroby|zabiegi|rozwiązania|služby|výrobky|servicii|produse|tratamente|usluge|proizvodi|storitve|izdelki)(?: (?:de |d['’]|en |di |w |v )?[\w'’-]+){1,3}|[\w-]+(?:palvelut|tuotteet|hoidot|termékek|szolgáltatások|kezelések)(?:mme|eink|aink)?)"
)
_SHOW = r"(?:(?:discover|explore|see|browse|meet|découvrez|entdecken sie|entdecke|descubr[ae]|conozca|conoce|scopri|conheça|descubra|ontdek|bekijk|upptäck|se|oplev|utforsk|poznaj|odkryj|sprawdź|objevte|poznejte|tutustu|descoperă|otkrijte|keşfedin|ανακαλύψτε) )?"
_WE = r"(?: (?:that )?we (?:offer|provide|make|sell|do|treat|build|grow|supply)|,? die wir (?:an)?bieten| que (?:nous (?:proposons|offrons)|ofrecemos|oferecemos)| che offriamo| die (?:wij|we) (?:an)?bieden| (?:som )?vi (?:erbjuder|tilbyder|tilbyr)|,? które oferujemy|,? které nabízíme)"
_MARKS = r"[\s:.!?…→»›▾▼+]*"
HEAD: Final = late(
    rf"{_SHOW}(?:{_OURS} ){{0,3}}(?:{_NOUN})(?:{_AND}(?:{_OURS} )?(?:{_NOUN}))?{_BEHIND}?{_MARKS}",
    re.IGNORECASE,
)
KIND_HEAD: Final = late(
    rf"(?:{_SHOW}(?:{_OURS} ){{0,3}}{_KIND}|[\w'’-]+(?: [\w'’-]+)?{_WE}){_MARKS}", re.IGNORECASE
)
# "Services for customers", "customer services", "terms of service": the same words for other things.
NO_HEAD: Final = late(
    r"(?:(?:why|how|about|terms of|other|their|your|customer|self|partner|third-party|related|similar|need|questions about|reviews of|online|digital|it|ihre|votre|vos|tu|tus|vostri|uw|jouw|kunden|partner)\b.*)",
    re.IGNORECASE,
)
# "Our beers": the name of the firm's own page, over whatever it makes.
OWN_HEAD: Final = late(
    r"(?:our|unsere|nos|nuestr[oa]s|i nostri|le nostre|noss[oa]s|as nossas|os nossos|onze|våra|vores|våre|nasze|naše) (?P<what>[\w'’-]{4,}(?: [\w'’-]{3,}){0,2})",
    re.IGNORECASE,
)
# What firms have on pages of their own that nobody buys.
NO_GOODS_HEAD: Final = late(
    r"(?:people|leaders?|leadership|management|board|staff|experts|lawyers|attorneys|solicitors|doctors|dentists|therapists|trainers|teachers|drivers|crew|family|founders?|ancestors|farmers|growers|farm|makers|artisans|artists|authors|story|stories|roots|journey|past|heritage|milestones|numbers|figures|facts|results|achievements|successes|clients?|customers?|guests|patients|members|friends|neighbours|community|network|strengths|principles|commitments?|promises?|standards|policies|policy|goals|aims|culture|purpose|beliefs|ethos|ideas?|workshops?|facilities|premises|factory|factories|plants?|fleet|vehicles|machinery|equipment|technology|shops?|stores|showrooms?|sites?|homes|schools|clinics|restaurants|venues?|houses|offices|places|campus|roles|positions|openings|opportunities|articles|posts|guides|videos|photos|pictures|work|works|recent work|installations"
    r"|mitarbeiter\w*|menschen|gründer|anwälte|ärzte|köpfe|experten|expertinnen|trainer|geschichten?|wurzeln|zahlen|erfolge|gäste|patienten|mitglieder|freunde|stärken|grundsätze|prinzipien|versprechen|standards|ziele|kultur|werkstatt|werkstätten|räume|räumlichkeiten|werke?|fuhrpark|fahrzeuge|maschinenpark|ausstattung|technik|filialen|läden|häuser|schulen|praxis|büros|beiträge|ratgeber|bilder|arbeiten|tiere|bauern"
    r"|collaborateurs|avocats|médecins|experts|fondateurs|artisans|racines|chiffres|résultats|invités|patients|membres|amis|atouts|forces|principes|engagements?|promesses?|objectifs|ateliers?|locaux|usines?|véhicules|équipements|magasins|boutiques|agences|bureaux|établissements|écoles|articles|vidéos|photos|travaux|producteurs|animaux"
    r"|personas|abogados|médicos|expertos|fundadores|raíces|cifras|resultados|pacientes|miembros|amigos|fortalezas|principios|compromisos?|promesas?|objetivos|talleres|instalaciones|fábricas?|vehículos|flota|tiendas|oficinas|sedes|centros|escuelas|artículos|vídeos|fotos|trabajos|productores|animales"
    r"|persone|avvocati|medici|esperti|fondatori|radici|numeri|risultati|pazienti|membri|amici|punti di forza|principi|impegni|obiettivi|officine|stabilimenti|veicoli|mezzi|negozi|uffici|sedi|scuole|articoli|video|foto|lavori|produttori|animali"
    r"|pessoas|advogados|especialistas|raízes|números|pacientes|membros|amigos|princípios|compromissos?|oficinas|instalações|fábricas?|veículos|frota|lojas|escritórios|unidades|escolas|artigos|trabalhos|produtores|animais"
    r"|mensen|medewerkers|advocaten|artsen|experts|oprichters|wortels|cijfers|resultaten|gasten|patiënten|leden|vrienden|sterke punten|principes|doelen|werkplaats|fabriek|wagenpark|winkels|vestigingen|kantoren|scholen|artikelen|foto['’]?s|boeren|dieren|verhalen"
    r"|människor|medarbetare|jurister|läkare|rötter|siffror|resultat|gäster|patienter|medlemmar|vänner|styrkor|principer|löften|mål|verkstad|lokaler|fabrik|fordon|butiker|kontor|skolor|artiklar|bilder|djur|mennesker|ansatte|medarbejdere|læger|rødder|tal|resultater|gæster|venner|værksted|værdier|verdier|verksted|butikker|kontorer|skoler|dyr"
    r"|ludzie|pracownicy|prawnicy|lekarze|korzenie|liczby|wyniki|goście|pacjenci|zasady|cele|warsztat|zakład|flota|sklepy|biura|szkoły|artykuły|zdjęcia|prace|zwierzęta|lidé|zaměstnanci|právníci|lékaři|kořeny|čísla|výsledky|hosté|zásady|cíle|dílna|provoz|vozový park|prodejny|pobočky|školy|články|fotky|práce)(?!\w).*",
    re.IGNORECASE,
)
# In a menu "Solutions" and "Expertise" are over trades that are served, as often as not.
UNSURE_MENU: Final = late(
    r"^(?:product|produkt|produit|producto|prodotto|produto)$|solution|lösung|loesung|soluzion|solucion|soluç|oplossing|løsning|ratkais|megoldás|rozwiązan|řešen|riešen|rješen|rešitv|çözüm|λύσ|решени|рішен|expertis|kompeten|compéten|competen|capabilit|schwerpunkt|métier|activit|attivit|areas? of work|how |categor|geschäfts|shop\b|boutique|tienda|catalog|catálogo|offres?$|angebote$|erbjudande",
    re.IGNORECASE,
)
_SLUG = (
    r"products?|services?|treatments|therapies|practice-areas|areas-of-practice|courses|collections?|ranges?|product-category|shop|what-we-do|machines|tours|care-services"
    r"|produkte?|leistung(?:en)?|dienstleistung(?:en)?|angebote?|sortiment|leistungsspektrum|rechtsgebiete|behandlungen|therapien|kollektion(?:en)?|produktkategorie|kurse|fachgebiete|maschinen"
    r"|produits?|prestations?|gammes?|soins|domaines-(?:de-competences?|d-?expertise|d-?intervention)|competences|boutique|categorie-produit|formations"
    r"|productos?|servicios?|tratamientos|gama|tienda|categoria-producto|areas-de-practica|especialidades|colecciones|cursos"
    r"|prodott[oi]|servizi[o]?|trattamenti|gamma|collezioni|categoria-prodotto|corsi|lavorazioni"
    r"|produtos?|servicos?|tratamentos|colecoes|categoria-produto|areas-de-atuacao|loja"
    r"|product(?:en)?|diensten|assortiment|behandelingen|collecties?|rechtsgebieden|aanbod|cursussen|winkel"
    r"|produkter|tjanster|tjaenster|sortiment|behandlingar|kollektioner|utbud|kurser|ydelser|tjenester|behandlinger|serviceydelser"
    r"|produkty|produkt|uslugi|oferta|wyroby|zabiegi|sklep|kategoria-produktu|asortyment|specjalizacje"
    r"|vyrobky|sluzby|nabidka|ponuka|tuotteet|palvelut|termekek|szolgaltatasok|produse|servicii|proizvodi|usluge|storitve|izdelki|ponuda|ponudba|urunler|hizmetler|seihin|jigyo"
)
# "/services/", "/unsere-leistungen.html", "/our-products"
SLUG: Final = re.compile(
    rf"(?:(?:our|unsere?|nos|notre|nuestros|nuestras|i-nostri|nossos|onze|ons|vara|vore[s]?|nasze|nasza|nase|all)-)?(?:{_SLUG})(?:\.\w{{2,5}})?"
)

# Words of the reader and the firm: "Your benefits", "Unsere Werte". They name no product.
_PERSONS = r"(?:we|our|ours|you|your|yours|wir|uns|unser\w*|ihr|ihre[nrms]?|ihnen|dein\w*|dich|dir|euch|nous|notre|nos|vous|votre|vos|nosotros|nuestr[oa]s?|usted(?:es)?|vuestr[oa]s?|noi|nostr[oaie]|voi|vostr[oaie]|tuo|tua|tuoi|nós|noss[oa]s?|você|vocês|seus?|sua|suas|wij|ons|onze|uw|jouw|jou|je|vi|oss|vår[at]?|våre|vores|ditt|dina|deres|jeres|nasz\w*|nasi|wasz\w*|twój|twoja|twoje|ciebie|państwa|nás|náš|naše|vás|váš|vaše|vám|meidän|meille|meistä|teidän|sinun|miért|minket|noastr\w+|dumneavoastră|naš[aie]?|vaš[aie]?|bizim|neden|sizin|μας|σας|наш\w*|ваш\w*|нас|вас)"
_CALLS = r"(?:contact|call|get|book|request|enquire|inquire|learn|read|view|see|discover|explore|find|download|ask|subscribe|sign|join|start|try|watch|meet|visit|browse|check|click|apply|shop (?:all|now)|order (?:now|online)|buy|add to|show|back|go|why|how|when|what|who|where|need|looking|ready|want|let['’]s|choose|schedule|save|warum|wie|wann|wer|wo|jetzt|mehr|alle|zum|zur|zurück|anfrage|kontakt\w*|rufen|fordern|buchen|entdecken|erfahren|termin|pourquoi|comment|quand|qui|où|voir|découvr\w+|en savoir|demande[rz]?|prendre|prenez|contacte[rz]?|appele[rz]?|télécharge[rz]?|réserve[rz]?|tou(?:s|tes) (?:nos|les)|ajouter|por qué|¿|cómo|cuándo|quién|ver|descubr\w+|solicit\w+|contact\w+|llám\w+|llame|pid[ea]|descarg\w+|reserv\w+|tod[oa]s (?:los|las)|perch[éè]|come|quando|chi|scopri\w*|vedi|richied\w+|contatt\w+|chiam\w+|scarica|prenot\w+|leggi|tutt[ie] (?:i|le|gli)|porqu[eê]|por que|como|quem|veja|conheça|saiba|solicite|entre em|fale|baixe|peça|todos os|waarom|hoe|wanneer|wie|bekijk|lees|ontdek|vraag|neem|bel|maak|meer|alle|varför|hur|när|vem|läs|se|upptäck|boka|begär|ring|visa|hvorfor|hvordan|hvornår|hvem|læs|les|book|bestil|bestill|kontakt|ring|få|dlaczego|jak|kiedy|kto|czytaj|zobacz|dowiedz|zapytaj|zadzwoń|skontaktuj|umów|zamów|pobierz|sprawdź|więcej|proč|prečo|jak|ako|kdy|kdo|zjistit|více|viac|zobrazit|poptat|objedn\w+|kontakt\w*|stáhn\w+|miksi|miten|lue|katso|ota|varaa|pyydä|tilaa|miért|hogyan|tovább|bővebben|kérj\w+|foglal\w+|de ce|cum|vezi|află|citește|cere|solicit\w+|zašto|zakaj|kako|saznaj\w*|preveri\w*|pogledaj\w*|neden|nasıl|daha|incele\w*|tümü|γιατί|πώς|δείτε|μάθετε|ζητήστε|почему|как|подробнее|узнать|смотреть|заказать|чому|як|детальніше|дізна\w+|詳しく|もっと|お問い?合わせ|一覧|자세히|문의|상담|더보기|了解|查看|联系|更多)"
_NOT = (
    # contact, way, hours, shop's own pages
    r"contacts?|kontakt\w*|contatt[io]|contact[oe]s?|contatos?|contactgegevens|yhteystiedot|kapcsolat|iletişim|επικοινωνία|контакты|контакти|home|startseite|accueil|inicio|início|start|hem|forside|etusivu|imprint|impressum|mentions légales|privacy(?: policy)?|datenschutz\w*|cookies?(?: \w+)?|agb|terms(?: .*)?|cgv|faqs?|questions?(?: fréquentes)?|frequently asked questions|häufige fragen|preguntas frecuentes|domande frequenti|perguntas frequentes|veelgestelde vragen|vanliga frågor|(?:ofte|ofte stillede) spørgsmål|najczęstsze pytania|často kladené (?:dotazy|otázky)|downloads?|catalogu?es?|kataloge?|brochures?|newsletter|search|suche|login|cart|basket|checkout|my account|gift ?cards?|vouchers?|gutscheine?|opening (?:hours|times)|öffnungszeiten|horaires(?: d['’]ouverture)?|horarios?|orari|openingstijden|öppettider|åb?pningstider|godziny otwarcia|otevírací doba|how to find .*|anfahrt|standorte?|locations?|branches|offices|coverage|service areas?|areas? (?:we )?(?:cover|serve)(?:ed)?|zones? (?:d['’]intervention|desservies)|einsatzgebiete?|zonas? de \w+|werkgebied|sitemap|links?|more|mehr|more info(?:rmation)?|overview|übersicht|all(?: \w+)?|other|others|sonstiges?|autres?|overig(?:e)?|otros|altro|outros|övrigt|inne|ostatní|various"
    # about the firm
    r"|about(?: .*)?|über .{3,20}|à propos(?: .*)?|sobre .{3,20}|chi siamo|quem somos|quiénes somos|over .{3,15}|om .{2,15}|o nas|o nás|o firmie|company|unternehmen|entreprise|empresa|azienda|bedrijf|team|das team|équipe|equipo|equipe|equipa|personal|staff|zespół|tým|history|geschichte|historie|histoire|historia|storia|história|geschiedenis|mission|vision|leitbild|values?|werte|valeurs|valores|valori|waarden|värderingar|værdier|philosophie|philosophy|sustainability|nachhaltigkeit|durabilité|développement durable|sostenibilidad|sostenibilità|sustentabilidade|duurzaamheid|hållbarhet|bæredygtighed|environment|umwelt|awards?|auszeichnungen|certificat\w*|zertifi\w+|certific\w+|certyfikaty|accreditations?|akkreditierung\w*|memberships?|mitgliedschaften|patents?|press|presse|news|neuigkeiten|aktuelles|actualités|noticias|notizie|notícias|nieuws|nyheter|nyheder|aktualności|aktuality|novinky|blog|events?|veranstaltungen|termine|agenda|media|careers?|karriere|jobs?|vacancies|stellenangebote|recrutement|emplois?|empleo|lavora con noi|vacatures|kariera|gallery|galerie|galería|galleria|galeria"
    # whom it works for and with
    r"|(?:case stud(?:y|ies)|projects?|projekte|projets|proyectos|progetti|projetos|projecten|projekt|realisations?|réalisations|realizacje|realizace|references?|referenzen|références|referencias|referenze|referências|referenties|referenser|referencer|reference|portfolio|testimonials?|reviews?|kundenstimmen|bewertungen|témoignages|avis(?: clients)?|opiniones|testimonios|recensioni|depoimentos|ervaringen|omdömen|anmeldelser|opinie|customers?|clients?|kunden|clientes|clienti|klanten|kunder|klienci|partners?|partner|partenaires|socios|parceiros|brands?|marken|marques|marcas|marchi|merken|märken|mærker|marki|značky|suppliers?|lieferanten|manufacturers?|hersteller|industries|sectors?|branchen|secteurs(?: .*)?|sectores|settori(?: .*)?|setores|sectoren|branscher|brancher|branże|odvětví|applications?|anwendungen|anwendungsbereiche|markets?|märkte|distributors?|händler|dealers?|stockists?|where to buy|points? de vente)"
    # why and how
    r"|(?:quality|qualität(?:skontrolle)?|qualité|calidad|qualità|qualidade|kwaliteit|kvalitet|jakość|kvalita|benefits?|(?:the )?advantages?|vorteile|avantages|ventajas|vantaggi|vantagens|voordelen|fördelar|fordele|fordeler|korzyści|zalety|výhody|features?|merkmale|funktionen|caractéristiques|características|caratteristiche|kenmerken|funktioner|process|ablauf|vorgehen|prozess|processus|déroulement|proceso|processo|werkwijze|(?:the |so )?(?:process|funktioniert.{0,20})|approach|vorgehensweise|approche|méthode|arbeitsweise|experience|erfahrung|expérience|experiencia|esperienza|experiência|ervaring|erfarenhet|doświadczenie|zkušenosti|reliability|zuverlässigkeit|fiabilité|confiance|trust|transparency|transparenz|flexibility|flexibilität|innovation|pünktlichkeit|termintreue|safety first|guarantees?|garantie|warranty|garantía|garanzia|garantia|gwarancja|záruka|support|(?:free|fast|quick|schnelle|kostenlose|livraison) .{3,25}|faire preise|fair prices|(?:delivery|shipping)(?: .{3,20})?|lieferung|versand|livraison|envíos?|spedizioni?|entrega|verzending|leverans|levering|dostawa|doprava|payment(?: \w+)?|zahlung|paiement|pago|pagamento|betaling|betalning|płatności|platba|financing|finanzierung|financement|prices?|pricing|preise?|tarife?|tarifs?|precios?|prezzi|preços?|prijzen|priser|cennik|ceny|ceník|fees|honoraires|quote|free quote|devis|angebot anfordern|offerte|presupuesto|preventivo|orçamento|wycena|technical data|technische daten|specifications?|datenblatt|details?|description|beschreibung|délais?|glossar\w*|glossaire|glosario|(?:subsidy|referral|loyalty) program\w*|conclusion|introduction|einleitung|welcome.*|willkommen.*|bienvenue.*|bienvenid.*|benvenut.*|bem-vind.*|welkom.*|välkomm.*|velkommen.*|witamy.*|vítejte.*)"
)
# Whom services are for, and what a menu of software has beside its products.
_FOR = r"for|für|pour|para|per|voor|för|til|for|dla|pro"
_SIDE = r"residential|commercial|domestic|industrial|private|business(?:es)?|privatkunden|(?:gewerbe|geschäfts|firmen)kunden|gewerbe|privat|particuliers?|professionnels|entreprises|particulares|empresas|privati|aziende|zakelijk|företag|privatpersoner|erhverv|bedrift|firmy|integrations?|changelog|release notes|what['’]s new|roadmap|api|docs|documentation|dokumentation|developers?|security|sicherheit|sécurité|seguridad|sicurezza|status|templates?|demo|book a demo|mobile app|app|apps|enterprise|plans?|tutorials?|help ?(?:cent(?:er|re))?|hilfe|aide|ayuda|resources|webinars?|community|marketplace|compare|alternatives"
NO_ITEM: Final = late(
    rf"(?:{_CALLS})(?!\w).*|(?:{_FOR})(?!\w).*|(?:{_SIDE})|(?:the |die |der |das |les? |la |el |los |las |i |il |gli |o |os |as |de |het )?(?:{_NOT})|.*(?<!\w){_PERSONS}(?!\w).*|(?:step|schritt|étape|paso|passo|stap|steg|trin|krok|fase|phase|tipp?|\d+\.|\d+\)|no\.) ?\d*.*|\d+|.*(?:©|@|https?:|www\.).*",
    re.IGNORECASE,
)
# Sections of a page with products that speak of something else, by a word anywhere in their heading.
ASIDE: Final = late(
    r"(?<!\w)(?:why|how|who|customers?|clients? say|testimonials?|reviews?|contact|about|team|news|blog|faqs?|questions|careers?|brands|partners?|industries|sectors|areas we|benefits|advantages|warum|wie|vorteile|kunden|kontakt|ablauf|marken|branchen|referenzen|fragen|aktuelles|karriere|pourquoi|comment|avantages|clients|témoignages|secteurs|marques|équipe|actualités|contactez|por qué|cómo|ventajas|clientes|opiniones|sectores|marcas|equipo|contacto|perché|come|vantaggi|clienti|recensioni|settori|marchi|contatti|por que|porquê|como|vantagens|depoimentos|setores|equipa|equipe|contato|waarom|hoe|voordelen|klanten|reviews|merken|vragen|varför|hur|fördelar|kunder|märken|frågor|hvorfor|derfor|hvordan|fordele|fordeler|spørgsmål|dlaczego|jak|korzyści|klienci|opinie|pytania|marki|proč|prečo|výhody|zákazníci|otázky|miksi|edut|asiakkaat|miért|előnyök|ügyfel\w+|de ce|avantaje|clienți|zašto|zakaj|prednosti|neden|γιατί|почему|чому|преимущества|переваги|お客様|なぜ|특징|장점|고객|优势)(?!\w)",
    re.IGNORECASE,
)

"""How firms tell that something new of theirs is on sale, and what else they call new.

Pure tables, in the languages that are read.
"""
# ruff: noqa: E501 - tables of words

import re
from typing import Final

from scoring.reading.patterns import late

BIG: Final = r"[^\W_a-zß-öø-ÿ]"
QUOTED: Final = r"[»«„“”\"‚‘][^»«„“”\"‚‘’\n]{3,40}[»«“”\"‘’]"
NAME: Final = rf"(?P<name>{QUOTED}|(?-i:{BIG}[\w'’&+./-]{{1,30}}(?: (?:(?:de|di|da|do|du|del|della|des|of|for|van|voor|von|für|för|en casa) )?(?:{BIG}[\w'’&+./-]{{0,30}}|&)){{0,3}}))"
# A thing that has a name of its own.
THING: Final = r"(?:[\w-]{0,24}apps?|services?|dienst|tools?|calculators?|configurators?|rechner|kalkulator|konfigurator|baureihe|modellreihe|produktlinie|serie|gammes?|calculatrice|gamas?|líneas?|calculadora|servicios?|aplicaci[oó]n|servizio|gamma|linea|applicazione|aplicativo|aplicação|serviço|linha|reeks|productlijn|rekenhulp|tjänst(?:en)?|tjeneste[nr]?|serien|appen|usługa|seria|linia|aplikacj[aęi]|kalkulator|služba|aplikac[ei]|řada|range|product line)"
CALLED: Final = (
    r"(?:(?:it|they|that|the (?:range|line|app|service|tool|model))(?:['’]s| is|['’]re| are) called|we (?:call|named|christened) (?:it|them|the \w+)"
    r"|(?:er|sie|es|das ganze|die \w+|der \w+|das \w+) hei(?:ß|ss)t|wir nennen (?:ihn|sie|es|das)|nennen wir (?:ihn|sie|es|das)"
    r"|(?:elle|il|ça|cela|la gamme|l['’]\w+|le \w+|la \w+) s['’]appelle|nous l['’]appelons|nous l['’]avons (?:baptisée?|appelée?|nommée?)|nous appelons (?:la|le|les|ce|cette) \w+"
    r"|se llama|l[aoe] (?:hemos llamado|llamamos)|si chiama|l['’]abbiamo (?:chiamat[oa]|battezzat[oa])|chama-se|se chama|batizamos de"
    r"|(?:hij|ze|het|zij|de \w+) heet|we noemen (?:het|hem|haar|ze)|noemen we (?:het|hem|haar|ze)"
    r"|(?:den|det|de|der|appen|tjänsten|tjenesten|serien) (?:heter|hedder|kallas)|vi (?:kallar|kalder|kaller) (?:den|det|dem)"
    r"|nazywa się|nazwaliśmy (?:go|ją|je)|jmenuje se|nazvali jsme (?:ho|ji|je))"
)
# Since when, or that, it is there.
NOW: Final = (
    r"(?:as of (?:today|now|this \w+)|(?:from|since|starting) (?:today|this (?:morning|week|month))|from now on|you can now|now available|(?:is|are|went|goes|go) (?:now )?(?:live|on sale)|launch(?:es|ed|ing)?|brand[- ]new|new today"
    r"|ab (?:sofort|heute)|seit (?:heute|gestern)|von heute an|heute (?:ebenfalls |auch |ganz )?neu|gestartet|neu im (?:sortiment|programm|angebot)|jetzt (?:neu|auch)"
    r"|à partir d['’]aujourd['’]hui|à compter d['’]aujourd['’]hui|dès aujourd['’]hui|depuis (?:aujourd['’]hui|ce matin)|désormais|nous lançons|en vente dès"
    r"|(?:desde|a partir de) hoy|ya (?:está|se puede|disponible)|lanzamos|estrenamos|da oggi|a partire da oggi|inauguriamo|lanciamo|debutta|a partir de hoje|já está|lançamos|estreamos"
    r"|vanaf (?:nu|vandaag)|met ingang van vandaag|nu ook|lanceren|is uit|från och med idag|från idag|nu lanserar|lanserar|fra (?:og med )?i ?dag|nu kan|nå kan|lancerer"
    r"|od (?:dziś|dzisiaj|teraz)|wchodzi do sprzedaży|ruszyła sprzedaż|uruchomiliśmy|wprowadzamy|ode? dneška|nově|spouštíme|uvádíme)"
)
ON_SALE: Final = (
    r"(?:(?:is|are) (?:now |finally )?(?:out|live|available|on sale)(?! of)|goes? on sale|ist (?:ab sofort|ab heute|jetzt) (?:erhältlich|zu haben|verfügbar|online|im handel)|gibt es ab (?:sofort|heute)"
    r"|est (?:désormais |maintenant )?(?:disponible|en vente|sortie?)(?! de)|(?:ya )?está (?:ya )?(?:disponible|a la venta)|è (?:ora |già |finalmente )?(?:disponibile|in vendita)|(?:já )?está (?:à venda|disponível)"
    r"|is (?:nu |vanaf (?:nu|vandaag) )?(?:uit|te (?:koop|downloaden|huur)|verkrijgbaar|beschikbaar)|finns nu (?:att köpa|i butik|ute)|är (?:nu )?(?:lanserad|ute)|er (?:nu |nå )?(?:lanceret|lansert|til salg|på gaden)"
    r"|(?:jest|są) (?:już )?(?:dostępn\w+|w sprzedaży)|wchodzi do sprzedaży|je (?:nyní |už |nově )?(?:v prodeji|k dispozici))"
)
# "We have launched", "Nasce", "Introducing": what follows is new, whatever stands around it.
LAUNCHED: Final = (
    r"(?:we(?: have|['’]ve)?(?: just| now)? (?:launch|launched|introduce|introduced|release|released|unveil|unveiled)|introducing|say hello to|new in:"
    r"|stellen wir|präsentieren wir|bringen wir|wir (?:präsentieren|bringen)|nous (?:lançons|avons lancé|présentons)|lanzamos|presentamos|estrenamos|hemos lanzado|nace|nasce|lanciamo|presentiamo|abbiamo lanciato|lançamos|apresentamos|estreamos"
    r"|(?:lanceren|introduceren|stellen) (?:we|wij)|(?:we|wij) (?:lanceren|lanceerden|introduceren)|vi (?:lanserar|lanserer|lancerer|släpper|introducerar|introducerer|presenterar|præsenterer|presenterer)"
    r"|premiera:(?: \w+)?|wprowadzamy(?: do sprzedaży)?|uruchomiliśmy|prezentujemy|uvádíme na trh|představujeme|spustili jsme)"
)
NEW: Final = r"(?:new|neu(?:e[rsnm]?)?|nouve(?:au|l|lle)s?|nuev[oa]s?|nuov[oaie]|nov[oa]s?|nieuwe?|ny(?:tt|a|e)?|now[yae]|nov[ýáé])"
# Who works there, where, by what machine; what is held, won and printed.
NO_THING: Final = r"(?<!\w)(?:petitions?|trust|bridge|rules?|figures|plaque|rivals?|competitors?|neighbours?|landlord|start-?up|tickets?|vouchers?|discounts?|petition|kongress|konkurren\w*|nachbar\w*|vermieter\w*|mitarbeiter\w*|karten|gutschein\w*|rabatt\w*|congr[eè]s+\w*|pétition|voisine?s?|billets?|bons?|remises?|congreso|petición|campañas?|entradas|descuentos?|consorzio|congresso|campagna|bigliett\w|sconto|sconti|campanha|ingressos|bilhetes|descontos?|congres|campagne|kaarten|korting\w*|kongress\w*|kampanj\w*|biljetter|billetter|zespół|kongres|kampani\w*|bilety|zniżk\w+|lístky|slev\w+|(?:runs? on|run by|läuft|laufen (?:über|mit|auf)|tourn\w+ sur|funciona\w* con|gira\w* su|draai\w* op|kör\w* (?:på|i)|działa\w* na|běží na)|(?:switched|moved over|replac\w+|swapp?ed|umgestellt|abgelöst|ersetz\w+|remplac\w+|sustitu\w+|cambiamos|sostitui\w+|substitu\w+|trocamos|migr\w+|vervangen|overgestapt|ersätt\w+|ersatt|bytt|byttet|udskiftet|zastąpi\w+|nahrad\w+)|memoria|informe|bilan|rapport|\w*bericht|bilancio|relatório|jaarverslag|raport|strategy|strategie|stratégie|estrategia|strategia|(?:associa|funda|fonda)\w+|foundation|stiftung|stichting|group|gruppo|gruppe|groupe|grupo|groep|cent(?:re|ro|er)|zentrum|academy|akademi\w*|accademia|academia|académie|dogs?|cats?|bab(?:y|ies)|daughters?|sons?|colleagues?|apprentices?|trainees?|managers?|director|boss|shops?|stores?|branch(?:es)?|offices?|showroom|premises|boats?|ships?|vans?|trucks?|lorr(?:y|ies)|cranes?|machines?|ovens?|robots?|halls?|buildings?|websites?|newsletters?|brochures?|catalogues?|reports?|calendars?|podcasts?|magazines?|videos?|awards?|prizes?|projects?|campaigns?|festivals?|events?|fairs?|exhibitions?|street|road|customers?|partners?|suppliers?|owners?|logos?|names?|address|hours|hund\w*|katze\w*|baby|tochter\w*|kolleg\w+|lehrling\w*|azubi\w*|leiter\w*|chefin?|filiale\w*|laden|geschäft|büro\w*|standort\w*|halle|schiff\w*|boot\w*|lkw|kran|bagger|\w*maschine\w*|ofen|roboter|firma|unternehmen|webseite|website|homepage|newsletter|katalog|broschüre|kalender|magazin|preis|auszeichnung|projekt\w*|kampagne|messe|fest|straße|adresse|kund\w+|partner\w*|inhaber\w*|name|chien\w*|chats?|fille|fils|collègues?|apprentie?|directeur|directrice|gérant\w*|magasin\w*|boutique|agence|bureaux?|atelier|local|bateau\w*|camion\w*|grue|four|salon|foire|prix|projet|rue|clientèle|clients?|site|perr[oa]s?|gat[oa]s?|hij[oa]s?|compañer[oa]s?|aprendi\w+|director[ae]?|gerente|tienda|oficina|sede|nave|barco|camión|grúa|máquina|horno|feria|premio|proyecto|calle|clientes?|cane|gatto|figli[oa]|colleg[ah]\w?|apprendista|direttor\w+|negozio|ufficio|sede|barca|nave|gru|macchin\w+|forno|fiera|progetto|via|clienti|cão|gato|filh[oa]|colega|loja|escritório|barco|navio|máquina|feira|prêmio|prémio|projeto|rua|hond|kat|dochter|zoon|collega\w*|leerling\w*|winkel|kantoor|vestiging|schip|boot|vrachtwagen|kraan|machine|beurs|prijs|straat|klant\w*|katt|kollega\w*|butik\w*|kontor\w*|båt\w*|skip\w*|lastbil\w*|maskin\w*|mässa\w*|messe|gata|gade|kund\w*|pies|kot|córka|kolega|koleżanka|sklep|salon|biuro|oddział|statek|maszyn\w+|targi|nagroda|ulica|klien\w+|pes|kočka|prodejna|pobočka|kancelář|loď|stroj\w*|veletrh|cena|ulice|zákazní\w+)(?!\w)"
# What goes on behind a name, and is no noun.
BEHIND: Final = r"(?:in|on|at|for|with|to|as|from|today|this|now|and|voor|vor|für|im|am|mit|ab|und|heute|pour|dans|à|et|avec|para|en|con|y|desde|hoy|per|da|e|oggi|com|hoje|op|met|vandaag|för|till|med|idag|i|for|til|og|w|na|dla|z|v|pro|s|a)"
# Words that begin a sentence and name nothing.
NO_NAME: Final = late(
    r"(?:it|this|that|these|they|he|she|we|all|everything|today|now|here|entry|er|sie|es|das|dies\w*|alles|heute|jetzt|hier|wir|il|elle|ce(?:la|ci)?|tout|aujourd['’]hui|nous|ici|él|ella|ello|est[aeo]|todo|hoy|aquí|lui|lei|quest[oa]|tutto|oggi|qui|ele|ela|isto|tudo|hoje|hij|zij|ze|het|dit|dat|alles|vandaag|nu|hier|den|det|allt|alt|idag|i dag|här|her|on|ona|ono|to|wszystko|dziś|dzisiaj|tutaj|vše|dnes|zde)",
    re.IGNORECASE,
)
OFFERS: Final = r"(?:we (?:can |also |now |can now )?(?:offer|stock|sell|rent out|fit|install)|nous (?:proposons|vendons|posons|installons|fabriquons|fournissons)(?: (?:désormais|maintenant|aussi))?(?: et \w+ons)?|ofrecemos|vendemos|instalamos|offriamo|vendiamo|installiamo|oferecemos|(?:bieden|verkopen|verhuren|plaatsen) (?:wij|we)|(?:wij|we) (?:bieden|verkopen|verhuren|plaatsen)|(?:erbjuder|säljer|hyr ut) vi|vi (?:erbjuder|säljer)|(?:tilbyder|sælger|udlejer|tilbyr|selger) vi|vi (?:tilbyder|sælger|tilbyr|selger)|(?:verkaufen|vermieten|montieren|fertigen) wir|wir (?:verkaufen|vermieten|montieren|fertigen)|oferujemy|sprzedajemy|wypożyczamy|nabízíme|prodáváme|půjčujeme)"

"""Turns of speech of the wish to be left alone, and what only sounds like it: data, nothing else.

All of it is written over folded text (lower case, no accents, ss for ß, l for ł).
"""
# ruff: noqa: E501 - an expression that is cut in two is read wrong

# Turns of speech, on folded text; gaps are counted in words and bounded.
IDIOMS: tuple[str, ...] = (
    r"^\W*(?:(?:please|pls|just|bitte|por favor|per favore|prosze|merci|graag) )?"
    r"(?:stop+|stopp|remove|baja|basta|alto|parar|sair|remover|afmelden|end|quit|cancel|enough|"
    r"unsubscribe|leave me alone)(?: (?:it|this|that|now|please|pls|all|bitte))*\W*$",
    r"\b(?:please|pls|kindly|just) stop\b(?! (?:by|in|at|over|the|a|on|here|and)\b)",
    r"\bstop (?:it|this|that)\b(?: at once| now| immediately|\W|$)",
    r"\b(?:opt|opting|opted)(?: (?:me|us))? out\b",
    r"\bleave (?:me|us) (?:alone|be|in peace)\b(?! (?:with|for) (?:a|the))",
    r"\b(?:lose|forget|burn) (?:my (?:e-?mail|address|number|name|contact)|it\W*$)",
    r"\b(?:get lost|go away)\b|\bany more of (?:these|this)\b|\b(?:me|us) as do not contact\b|\bnot (?:e-?mail|contact|write to|message) (?:me|us)\b|\bdo not contact\W*$|\benough (?:with|of) (?:the|your|these|this)\b|\bno more of (?:these|this|your|that)\b",
    r"\b(?:off|out of|from) (?:of )?(?:your|this|the)(?: \w+){0,2} (?:mailing |distribution |contact |e-?mail )?(?:list|lists|database)\b(?<!on your list)(?=.{0,30}$|.{0,4}[.,!])",
    r"\bdo[ -]not[ -](?:contact|mail|e-?mail|call) (?:list|me|us)\b|\b(?:suppression|blocking|black|block) ?list\b",
    r"\bget (?:me|us) (?:off|out)\b|\btake (?:me|us|my \w+|our \w+) (?:off|out)\b(?! the ground)",
    r"\b(?:no longer|not|don't|never) (?:\w+ ){0,3}(?:wish|want|like) (?:\w+ ){0,3}(?:to )?(?:be (?:contacted|e-?mailed|on)|hear from|receive|get (?:your|any|these|this))",
    r"\bsick of (?:your|these) \w+",
    r"\b(?:nicht|keine?n?) (?:\w+ ){0,2}(?:kontaktaufnahme|kontaktiert|angeschrieben|erwunscht)\b",
    r"\blass(?:en|t)?(?: sie)? (?:mich|uns)(?: (?:bitte|endlich|einfach))* in (?:ruhe|frieden)\b(?! (?:druber|daruber|uber|an))",
    r"\b(?:lass|lassen)(?: sie)? (?:das|es)(?: (?:sein|bitte|bleiben))*(?=\W|$)",
    r"\b(?:nehm\w*|nimm)(?: \w+){0,5} (?:mich|uns|meine \w+|unsere \w+)(?: \w+){0,4} (?:aus|von|raus|heraus|runter)\b",
    r"\b(?:mich|uns|meine \w+|unsere \w+)(?: \w+){0,5} (?:aus|von)(?: \w+){1,3} (?:zu )?(?:nehmen|nehme)\b",
    r"\b(?:meld|trag)\w*(?: \w+){0,2} (?:mich|uns|meine \w+)(?: \w+){0,5} (?:ab|aus)\b",
    r"\b(?:cancel\w*|anul\w*|annul\w*|opzeg\w*|kundig\w*|resili\w*|zrezygn\w*|disdi\w*)(?: \w+){0,2} (?:suscripcion|inscric\w+|subscri\w+|subscric\w+|assinatura|subskrypc\w*|abonnement\w*|iscrizione|abo|newsletter)\b",
    r"\b(?:la )?baja (?:de|en) (?:su|la|esta|vuestra|tu)s? lista\b|\bsem mais (?:e-?mails?|mensagens|contact\w+)\b|\bsin mas (?:correos|mensajes)\b",
    r"\bbestell\w*(?: \w+){0,3} (?:newsletter|mails|abo)(?: \w+){0,2} ab\b",
    r"\b(?:en manos de|poner en manos|ubergeb\w* (?:ich|wir)|trafi do|ga ik naar) .{0,30}(?:abogad|anwalt|avocat|prawnik|advoca)",
    r"\bstell(?:en|t)?(?: sie)?(?: \w+){0,6} (?:mail\w*|e-mails?|zusendung\w*|werbung|newsletter|versand|kontaktaufnahme)(?: \w+){0,4} ein\b",
    r"\b(?:tired of|fed up|sick of|had enough|hart[oa]s? de|cansad\w+ de|stuf\w+ (?:di|dell\w)|ras le bol|marre de|mam dosc|zat van|genug von|fart[oa]s? de)\b.{0,40}\b(?:e-?mails?|mails?|messages?|spam|correos|messaggi|mensagens|mensajes|wiadomosci|maili|berichten|nachrichten|you|vous|werbung)\b",
    r"\bcount (?:me|us) out\b|\bspare (?:me|us)\b|\bdon't bother (?:me|us|writing|again)\b|\b(?:piss|bugger|fuck|sod|f\*+) off\b",
    r"\b(?:not|won't|don't)(?: \w+){0,2} need(?:ing)?(?: any)? (?:more|further)(?: of)? (?:your|these|e-?mails?|messages?)\b",
    r"\b(?:request|like|want|wish|ask|prefer|demand|need)\w*(?: \w+){0,3} (?:be|get) (?:removed|deleted|taken off|erased|excluded|unlisted)\b",
    r"\b(?:don't|do not|never|dont) (?:e-?mail|contact|write to|write|message|text|call) (?:me|us) (?:unless|until i|ever|without)\b",
    r"\b(?:cancel\w*|suspend\w*|interromp\w*|annul\w*)(?: \w+){0,2} (?:envios?|invii?|envois?|wysylk\w+)\b",
    r"\bend (?:this|these|your|the) (?:e-?mail|mail|mailing|series|messages|sequence|follow)",
    r"\blet this be (?:your|the) last\b|\b(?:taken|get|got|come) off (?:your|this|the)(?: \w+){0,2} (?:list|lists|radar|mailings?|database|newsletter)\b|\bcancel\w*(?: (?:all|any|future|further|these|your|the)){0,3} (?:e-?mails?|mailings?|messages?)\b",
    r"\baus (?:dem|ihrem|eurem|der|ihrer|eurer)(?: \w+){0,2} (?:nehmen|loschen|streichen|entfernen)\b|\b(?:me|nous) laisser (?:tranquilles?|en paix)\b",
    r"\bstop (?:hier|er|daar)mee\b|\bhou(?:d)? (?:hier|er|daar)mee op\b",
    r"\b(?:nada|niente|nulla|rien|nic|nichts|niets)(?: \w+){0,2} (?:mas|piu|plus|wiecej|mehr|meer|mais) (?:de|von|van|da|od) (?:ustedes|vous|voi|ihnen|u|jullie|voces|was)\b",
    r"\bhor(?:en|t)?(?: (?!nicht\b)\w+){0,4} auf\b(?!,? mir zu (?:helfen))",
    r"\bsperrliste\b|\bblacklist\b",
    r"\baus (?:dem|ihrem|eurem|der|ihrer|eurer|diesem|dieser)(?: \w+){0,1} (?:verteiler|liste|datenbank|kartei)\b",
    r"\b(?:nichts|nie) (?:mehr |wieder )(?:von|mit)\b.{0,20}\b(?:horen|lesen|schicken)\b|\bschick\w*(?: \w+){0,3} nichts mehr\b",
    r"\b(?:laissez|fichez|foutez|laisse)-?(?:moi|nous) (?:la paix|tranquilles?|en paix)\b",
    r"\boubliez (?:mon|notre) (?:adresse|mail|nom)\b",
    r"\b(?:dejen?me|dejadme|dejenos|deixe-?me|deixem-?me|me deix\w+|lasciatemi|lasciami|lasciateci) (?:en paz|tranquil\w+|em paz|in pace|stare)\b",
    r"\b(?:dar\w*|doy|den|de|dadme|denme|denos|deme|solicito|pido|tramitar?|causar)(?: \w+){0,3} (?:de |la |mi )baja\b(?! medica)",
    r"^\W*baja(?: (?:por favor|de la lista|ya))?\W*$",
    r"\blaat (?:me|mij|ons) (?:met rust|alsjeblieft met rust)\b|\bzwarte lijst\b|\bgeen prijs op\b",
    r"\bval (?:me|mij|ons) niet(?: \w+){0,2} lastig\b|\bschrijf (?:me|mij|ons)(?: \w+){0,4} uit\b|\bmeld (?:me|mij|ons)(?: \w+){0,4} af\b",
    r"\bzeg(?:gen)?(?: \w+){0,6} (?:nieuwsbrief|abonnement|mails)(?: \w+){0,4} op\b",
    r"\b(?:dajcie|daj|zostaw\w*)(?: \w+){0,2} (?:spokoj|spokoju)\b|\bw spokoju\b",
    r"\bobjection? to (?:the )?processing\b|\bobject to (?:the |any |this |your |receiving )",
    r"\b(?:i|we) (?:will|shall|am going to|'ll|have) (?:\w+ ){0,2}(?:report|reported|block|blocked|flag|mark)(?:ed|ing)? (?:\w+ ){0,3}(?:as )?(?:spam|you|this)\b|^\W*reported as spam\b",
    r"\b(?:this|that|it) is (?:\w+ )?spam\b|\b(?:das|dies) ist (?:\w+ )?spam\b|\bc'est du spam\b|\besto es spam\b|\bquesto e spam\b|\bdit is spam\b|\bisto e spam\b|\bto (?:jest )?spam\b",
    r"\b(?:don't|do not|please do not|nao|no) (?:follow[ -]?up|insist\w*)\b|\b(?:inutile de|ne me) relanc\w+\b",
)
# What is meant also where it is put as a question, and over the end of a sentence.
DEMANDS: tuple[str, ...] = (
    r"(?:^|[.!?\n])\s*(?:blocked|reported|gemeldet|blockiert|gesperrt|bloquee?|signalee?|bloqueado|denunciado|bloccato|segnalato|geblokkeerd|gerapporteerd|gemeld|zablokowane|zgloszone) (?:and|&|und|et|y|e|en|i) (?:blocked|reported|deleted|gemeldet|blockiert|geloscht|gesperrt|bloquee?|signalee?|supprimee?|bloqueado|denunciado|bloccato|segnalato|geblokkeerd|gerapporteerd|gemeld|zablokowane|zgloszone)\s*(?:[.!\n]|$)",
    r"\bwhy (?:do|are|did) you (?:still |always |constantly )?(?:keep|e-?mailing|writing|contacting|sending|spamming|bothering)\b",
    r"\bwarum (?:schreiben|schicken|senden|kontaktieren|belastigen) sie (?:mir|mich|uns)(?: \w+){0,2} (?:immer noch|noch immer|standig|dauernd|schon wieder)\b",
    r"\b(?:pourquoi continuez-vous|por que (?:siguen|sigue|me siguen)|perche continuate|waarom blij(?:ft|ven)|porque continuam|dlaczego (?:ciagle|nadal|wciaz))\b.{0,60}\b(?:ecri\w*|envoy\w*|contact\w*|escrib\w*|envia\w*|mand\w*|scriv\w*|invia\w*|mail\w*|stur\w*|benader\w*|escrev\w*|pis\w+|wysyl\w*)",
    r"\b(?:how many times|how often|combien de fois|wie oft|cuantas veces|quante volte|hoe vaak|quantas vezes|ile razy)\b.{0,30}\b(?:must|have to|need to|dois|doit|muss|soll|mussen|tengo|debo|devo|moet|tenho|mam|musze)\b",
    r"\bkeine post mehr\b",
    r"\b(?:what|which|welche|quelles|que|quali|welke|quais|jakie) (?:personal |personenbezogenen? )?(?:data|information|daten|donnees|datos|dati|gegevens|dados|dane)\b.{0,60}\b(?:(?:about|on) (?:me|us)|(?:uber|von|zu) (?:mich|mir|uns|meiner person)|(?:sur|de) (?:moi|nous)|(?:sobre|de) (?:mi|nosotros|mim)|(?:su|di) (?:me|noi)|(?:over|van) (?:mij|me|ons)|o (?:mnie|nas))\b",
)

# The law, unless a question is how others' rights are kept.
LAWS: tuple[str, ...] = (
    r"\b(?:droit (?:a l'effacement|d'opposition|a l'oubli)|derecho (?:de supresion|al olvido|de oposicion)|diritto (?:all'oblio|alla cancellazione|di opposizione)|recht op (?:vergetelheid|gegevenswissing)|direito (?:ao esquecimento|ao apagamento|de oposicao)|recht auf (?:loschung|vergessen\w*)|widerspruchsrecht|praw[oa] (?:do (?:usuniecia|bycia zapomnian\w+|sprzeciwu)))\b",
    r"\b(?:right to be forgotten|right of erasure|right to erasure|right of access|subject access request|data subject)\b",
    r"\bart(?:icle|icolo|iculo|igo|ikel|\.)?\W{0,2}(?:15|17|21)\b.{0,40}(?:gdpr|dsgvo|ds-gvo|rgpd|avg|rodo|lgpd)|(?:gdpr|dsgvo|ds-gvo|rgpd|avg|rodo|lgpd).{0,40}\bart(?:icle|icolo|iculo|igo|ikel|\.)?\W{0,2}(?:15|17|21)\b",
)

# What is stopped, deleted or left is something else than mail to the writer: these words are not
# read at all.
_NEW_PLACE = r"(?:to|an|a|aan|naar|do|via|para|na|au|auf|use|on|at|al|alla)"
ELSEWHERE: tuple[str, ...] = (
    # "Delete my last message, I meant Thursday."
    r"\b(?:delete|ignore|discard|disregard|remove) (?:my|our) (?:earlier|last|previous|first|other|second) (?:e-?mails?|mails?|messages?)\b",
    r"\b(?:losch\w*|ignorier\w*|entfern\w*)(?: sie)?(?: bitte)? (?:meine|unsere) (?:letzte|vorige|fruhere|vorherige|erste)n? (?:e-?mail|mail|nachricht)(?:en)?\b",
    r"\b(?:supprim|efface|ignor)\w* (?:mon|notre) (?:(?:dernier|premier) )?(?:message|mail|e-?mail|courriel)(?: (?:precedent|anterieur)\b|(?<=dernier message)|(?<=premier message)|(?<=dernier mail))",
    r"\b(?:borr|elimin|ignor)\w* (?:mi|nuestro) (?:(?:mensaje|correo) anterior|(?:ultimo|primer) (?:mensaje|correo))\b",
    r"\b(?:cancell|elimin|ignor)\w* (?:il )?(?:mio|nostro) (?:(?:messaggio|mail) precedente|(?:ultimo|primo) messaggio)\b",
    r"\b(?:verwijder|negeer)\w* (?:mijn|ons|onze) (?:vorige|laatste|eerdere|eerste) (?:bericht|mail|e-?mail)\b",
    r"\b(?:apag|elimin|ignor)\w* (?:a )?(?:minha|nossa) (?:mensagem anterior|ultima mensagem|primeira mensagem)\b",
    r"\b(?:usu\w+|zignor\w+) (?:moja|moj) (?:poprzedni|ostatni|wczesniejsz)\w* (?:wiadomosc|mail)\b",
    # "Take me off mute", "off the Tuesday slot".
    r"\b(?:take|get) (?:me|us) off (?:mute|hold|speaker\w*|(?:the|that|this|your) (?:\w+ ){0,2}(?:slot|call|agenda|meeting|thread|schedule|rota|panel|phone))\b",
    # Our own list, and how many leave one.
    r"\b(?:our|unsere?|notre|nuestra|la nostra|onze|a nossa|nasza|we have an?|wir haben eine|nous avons une|tenemos una|abbiamo una|we hebben een|temos uma|mamy) (?:(?:own|eigene|propre|propia|propria|eigen|wlasna) )?(?:opt-?out[ -]?(?:lists?|lijst|liste)|(?:suppression|exclusion|block|black|do[ -]not[ -](?:contact|mail|call)) ?lists?|sperrliste|blacklist|robinsonliste|liste (?:noire|d'opposition|d'exclusion)|lista (?:de )?(?:negra|nera|robinson|exclusion|bajas|di esclusione|di opposizione|de exclusao|de bloqueio|wykluczen|sprzeciwow)|uitsluitlijst|zwarte lijst|blokkeerlijst|czarna lista)\b",
    r"\b(?:unsub\w*|opt-?out|complaint|churn)[ -]rates?\b|\b(?:abmelde|austrags|kundigungs)(?:rate|quote)n?\b|\b(?:taux de|tasas? de|tass[oi] di|taxas? de) (?:des\w+|bajas?|cancel\w+|disiscri\w+|abbandono|remocao|saida)\b|\b(?:afmeld|uitschrijf)(?:percentages?|cijfers?|ratio)\b|\bwskaznik\w* (?:rezygnacji|wypisan|wypisow)\b",
    # "Send it not to me, but to accounting."
    r"[^.!?;\n]{0,200}\b(?:to|an|a|aan|naar|do) (?:me|mich|moi|mi|mij|mim|mnie),? (?:but|sondern|mais|sino|ma|maar|mas|tylko|lecz)\b",
    # "Not to this address any more, but to anna@acme.example."
    r"[^.!?;\n]{0,200}\b(?:address|adresse|direccion|correo|indirizzo|casella|adres|endereco|skrzynk\w|konto|mailbox|postfach|buzon)\b[^.!?;\n]{0,30}\b(?:but|sondern|mais|sino|ma|bensi|maar|mas|lecz|tylko|ale|instead)\b"
    rf"(?:\s\w{{1,20}}){{0,3}}?\s{_NEW_PLACE}\s{{1,3}}\S{{1,64}}@\S{{1,190}}",
)
# A question how others' wishes are handled, unless the writer's own is meant.
HANDLING = (
    r"\b(?:handle\w*|process\w*|manage\w*|deal\w*|umgehen|umgang|verarbeite\w*|behandel\w*|ger(?:e|ez|er|ent)|trait(?:e|ez|er|ent)|gesti\w+|tratta\w*|gestion\w*|trat(?:a|an|am|ar)|gaa[nt]|verwerk\w*|lid(?:a|am|ar)|ger(?:em|ir)|obslug\w+|radz\w+|przetwarza\w*)\b",
    r"\b(?:unsub\w*|opt-?outs?|abmeld\w*|desabonn\w*|desinscri\w*|disiscri\w*|cancellazion\w*|bajas?|afmeld\w*|uitschrijv\w*|descadastr\w*|remoc\w*|cancelament\w*|wypis\w*|rezygnacj\w*)",
    r"\b(?:my|me|our|us|mein\w*|mich|unser\w*|ma|mon|mes|moi|mi|mia|mio|mijn|mij|meu|minha|moj\w*|mnie)\b",
)

IDIOMS_BLOCKED: tuple[str, ...] = (
    # What turns the words into their opposite or into something else.
    r"\bstop(?:s|ped|ping)? (?:by|in|at|over|thinking|for|the machine|the trial)\b|\bfull stop\b|\bstop me if\b|\bdon't stop\b|\bnever stop\b|\bnon[ -]?stop\b",
    r"\bhow (?:do|does|can|could|would|is|are) (?:you|your|it|they|the|our|their|most)\b.{0,80}(?:unsub|opt)",
    r"\b(?:unsubscribe|opt-?out|abmelde|churn) (?:rate|rates|link|links|flow|feature|handling|page|numbers)\b",
    r"\b(?:can|could|may) (?:i|we)\b.{0,60}(?:any ?time|whenever)|\b(?:kann ich|konnen wir|puis-je|puedo|posso|kan ik|moge)\b.{0,60}(?:jederzeit|tout moment|cualquier momento|qualsiasi momento|qualquer momento|elk moment|kazdej chwili)",
    r"\b(?:don't|dont|do not|never|please don't|nicht|ne|no|non|niet|nao|nie) (?:\w+ ){0,1}(?:remove|take|delete|drop|unsubscribe)\w*(?: \w+){0,6}",
    r"\btasa de bajas\b|\btasso di\b|\btaux de\b",
    r"\b(?:clientes|utilizadores|usuarios|clients|utilisateurs|customers|users|subscribers|kunden|nutzer|klanten|gebruikers|clienti|utenti|klienci|uzytkownicy)\b.{0,80}",
    r"\b(?:in|into|im|dans|nello|nella|ao|w|do|nel|en mi|en la carpeta de|na pasta de) (?:\w+ )?(?:spam\w*|junk|indesirables)\b",
    r"\bnot (?:right )?now\b.{0,40}",
    r"\bdrop (?:me|us) (?:a|an)\b",
    r"\bdon't hesitate\b|\bwithout hesitation\b",
)

# Words of the idioms that are long enough to be read with a slip of the finger.
IDIOM_WORDS = frozenset(
    [
        "unsubscribe",
        "laissez-moi",
        "laissez",
        "tranquille",
        "tranquilles",
        "fichez",
        "foutez",
        "oubliez",
        "dejenme",
        "dejadme",
        "dejeme",
        "tranquilo",
        "deixe-me",
        "deixem",
        "lasciatemi",
        "lasciami",
        "lasciateci",
        "sperrliste",
        "verteiler",
        "nieuwsbrief",
        "abonnement",
        "suscripcion",
        "inscricao",
        "subscricao",
        "subskrypcje",
        "assinatura",
        "iscrizione",
        "newsletter",
        "cancelar",
        "anulowac",
        "annullate",
        "spokoju",
        "solicito",
        "blacklist",
        "afmelden",
        "uitschrijven",
        "desinscription",
        "abmelden",
    ]
)

# What senders of newsletters write under their own mail: an offer to the reader, no wish of theirs.
FOOTERS: tuple[str, ...] = (
    r"\bif you(?:'d| would)? (?:wish|want|prefer|like|rather)\b|\bif you(?: (?:are not|aren't)|'re not| received| think)\b",
    r"\bif you (?:no longer|do not|don't) (?:wish|want|care|like)\b",
    r"\badd (?:us|this address|our address) to your (?:contacts?|address book|safe|white ?list|senders)\b",
    r"\bif you have\b.{0,80}\bor (?:wish|want) to (?:no longer|unsub\w*|opt|stop|be removed)\b",
    r"\b(?:click|visit|follow|go|update|use|reply|choose)\b.{0,60}\b(?:unsub\w*|opt[ -]?out|preferences|here|link|below)\b",
    r"\byou (?:can|may|could) (?:always |also |simply |easily |safely )?(?:unsub\w*|opt[ -]?out|remove yourself|manage|change|cancel)\b",
    r"\bto (?:unsubscribe|opt[ -]?out|stop receiving|no longer receive|be removed|manage)\b.{0,80}\b(?:click|visit|go to|please (?:click|visit|follow|go|update|forward|reply)|link|here|https?|send)\b",
    r"\b(?:wenn|falls|sollten) sie\b.{0,60}\b(?:newsletter|e-?mails?|nachrichten|abmelden|erhalten)\b.{0,80}\b(?:klick\w*|hier|link|konnen sie)\b",
    r"\b(?:si vous|pour vous)\b.{0,80}\b(?:cliquez|lien|ici|desabonn\w*|desinscri\w*)\b",
    r"\b(?:si (?:usted )?(?:no )?(?:desea|quiere|prefiere)|para (?:darse de baja|cancelar))\b.{0,80}\b(?:haga clic|clic|aqui|enlace|pulse)\b",
    r"\b(?:se (?:non )?(?:desider\w+|vuo\w+|volet\w*)|per (?:cancellarsi|disiscriversi|annullare))\b.{0,80}\b(?:clicca\w*|qui|link)\b",
    r"\b(?:als|indien|mocht) (?:u|je)\b.{0,80}\b(?:klik\w*|hier|link|afmelden|uitschrijven)\b",
    r"\b(?:se (?:nao )?(?:desej\w+|quis\w+|prefer\w+)|para (?:cancelar|sair|deixar))\b.{0,80}\b(?:clique|aqui|link)\b",
    r"\b(?:jesli|jezeli|aby)\b.{0,80}\b(?:kliknij|tutaj|link|odnosnik)\b",
)

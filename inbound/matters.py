"""What else an answer speaks of in the words of a wish to be left alone. Data only.

A part of a quote, what was told in confidence, a mail in the spam folder, the writer's own
list, how ours would treat others: each tuple is a cause, in eight languages. Patterns as in
`inbound.asides`, which reads them.
"""
# ruff: noqa: E501 - a pattern that is cut in two is read wrong

_NO_LIST = r"\b(?![^.!?\n]{0,40}(?:mail|list|newsl|verteiler|fichier|\bbase\b|bestand|\bbaz|notice|remind|letter|from your))"
# Parts of a paper, an order or a product go; nobody leaves a list.
PARTS = (
    rf"\b(?:remove|delete|drop|take|strike|cut|cancel|scrap|end|stop|leave)(?: out)? (?:the|that|this|your|all|our|my) (?:[\w-]+ ){{0,2}}?(?:seats?|lines?|items?|position|clause|paragraph|section|logo|pixels?|tracking|attachments?|version|draft|module|add-on|option|page|slides?|column|row|field|trial|pilot|renewal|licen[cs]es?|discount|watermark|banner|typo|duplicates?){_NO_LIST}(?: (?:out of|from|in|for|about|on) [\w -]{{2,30}}?(?=[.,;!?\n]| and\b| then\b|$))?",
    rf"\b(?:nehmen|streichen|loschen|entfernen|beenden|stornieren) sie (?:bitte )?(?:den|die|das|unseren?|ihren?) (?:\w+ ){{0,2}}?\w*(?:platz|zeile|position|posten|klausel|absatz|abschnitt|logo|pixel|anhang|anlage|version|entwurf|modul|option|seite|folie|spalte|feld|testzugang|testphase|probezeit|lizenz|rabatt|wasserzeichen|banner|tippfehler|dublette){_NO_LIST}(?: (?:aus|von|vom|im|in) (?:dem|der|den)? ?(?:angebot|bestellung|vertrag|entwurf|rechnung|auftrag))?|\b\w*(?:testzugang|testphase|probezeit|probeabo|pilot)(?: bitte)?(?: (?:zum|am|ab) \d+\.?)?(?: \w+)? (?:beenden|stoppen|kundigen)\b|\bohne \w*(?:pixel|tracking|anhang|logo)\b",
    rf"\b(?:retirez|supprimez|enlevez|effacez|otez|rayez|annulez|arretez|arreter) (?:le |la |les |l'|votre |notre |cette |ce )(?:\w+ ){{0,2}}?(?:place|siege|ligne|article|poste|clause|paragraphe|section|logo|pixel|piece jointe|version|brouillon|module|option|page|diapositives?|colonne|champ|essai|pilote|reconduction|licence|remise|filigrane|banniere|coquille|doublons?){_NO_LIST}(?: (?:de|du|dans) (?:la |le |l'|notre )?(?:devis|commande|contrat|offre|facture|projet))?",
    rf"\b(?:quit|elimin|borr|suprim|tach|cancel|termin)\w+ (?:el|la|los|las|su|nuestr\w) (?:\w+ )?(?:plaza|asiento|linea|partida|posicion|clausula|parrafo|seccion|logo|pixel|adjunto|version|borrador|modulo|opcion|pagina|diapositivas?|columna|campo|prueba|piloto|renovacion|licencia|descuento|errata|duplicados?){_NO_LIST}(?: (?:de|del|en) (?:seguimiento|rastreo|renovacion|(?:la |el )?(?:pedido|presupuesto|contrato|oferta|factura)))?",
    rf"\b(?:tolg|elimin|cancell|rimuov|depenn|termin|annull)\w+ (?:il|la|lo|i|le|l'|quel|quella) ?(?:\w+ )?(?:posto|riga|(?:prima|seconda|terza|ultima) voce|posizione|clausola|paragrafo|sezione|logo|pixel|allegato|versione|bozza|modulo|opzione|pagina|slide|colonna|campo|prova|pilota|rinnovo|licenza|sconto|refuso|duplicati){_NO_LIST}(?: (?:di|del|dal|dall'|nel|dalla)? ?(?:tracciamento|rinnovo|ordine|preventivo|contratto|offerta|fattura))?",
    rf"\b(?:haal|schrap|verwijder|gooi|beeindig|stop|annuleer) (?:alstublieft |aub )?(?:de|het|die|dat|onze|uw) (?:\w+ )?(?:plaats|stoel|regel|post|clausule|alinea|paragraaf|sectie|logo|\w*pixel|bijlage|versie|concept|module|optie|pagina|slide|kolom|veld|proefperiode|proefaccount|pilot|verlenging|licentie|korting|watermerk|banner|typefout|dubbele){_NO_LIST}(?: (?:uit|van) (?:de|het) (?:offerte|bestelling|contract|factuur|order))?(?: (?:eruit|weg|uit)\b)?",
    rf"\b(?:retir|elimin|apag|tir|remov|cancel|termin)\w+ (?:o|a|os|as|esse|essa|vossa?o?) (?:\w+ )?(?:lugar|linha|item|posicao|clausula|paragrafo|seccao|logo|logotipo|pixel|anexo|versao|minuta|rascunho|modulo|opcao|pagina|slides?|coluna|campo|teste|periodo experimental|piloto|renovacao|licenca|desconto|gralha|duplicados?){_NO_LIST}(?: (?:de|da|do|no|na) (?:rastreio|rastreamento|renovacao|encomenda|orcamento|contrato|proposta|fatura))?",
    rf"\b(?:usunac|usuncie|wykreslic|skreslic|skasowac|wyrzucic|zakonczyc|anulowac) (?:ten |te |ta |to |stary |stara |drug\w+ )?(?:miejsce|wiersz|linie|pozycje|klauzule|akapit|logo|piksel|zalacznik|wersje|szkic|modul|opcje|strone|slajd|kolumne|pole|okres (?:probny|testowy)|pilotaz|przedluzenie|licencje|rabat|baner|literowke|duplikaty?){_NO_LIST}(?: (?:sledzacy|o \w+|z (?:oferty|zamowienia|umowy|faktury)))?",
)
# What was shown in confidence stays with the reader.
CONFIDENCE = (
    r"\b(?:do not|don't|never) (?:share|pass on|pass|forward|disclose|circulate|publish) (?:this|these|it|them|the|my|our) ?(?:figures?|numbers|documents?|drafts?|files?|quotes?|comments?|feedback|reports?|contract|slides?)?\b(?! (?:\w+ )?(?:e-?mails?|address|data|details|contact))(?: (?:outside|beyond|with|to) [\w ]{2,30})?",
    r"\b(?:leiten|geben|reichen|teilen) sie (?!(?:\w+ ){0,3}(?:\w*daten|\w*adresse\w*|angaben|namen))(?:\w+ ){1,4}?nicht (?:weiter|(?:an|mit) (?:dritte\w?|andere\w?)(?: weiter)?)\b",
    r"\bne (?:pas )?(?:le |la |les )?(?:diffus|transmet|transfer|partag|communiqu|divulgu)\w*(?: pas)?\b(?! (?:\w+ )?(?:donnees|coordonnees|adresse|mail))(?: (?:ces|ce|cette|le|la|les) \w+)?",
    r"\bno (?:lo |la |los |las )?(?:reenvi|compart|difund|divulg)\w*\b(?! (?:\w+ )?(?:datos|direccion|correo|contacto))(?: (?:est[aeo]s?|el|la|los|las) \w+)?",
    r"\bnon (?:l[aoe] |li )?(?:inoltr|condivid|divulg|diffond)\w*\b(?! (?:\w+ )?(?:dati|indirizzo|recapiti|mail))(?: (?:quest\w|il|la|le|i) \w+)?",
    r"\b(?:stuur|geef|speel) (?:het|ze|dit|dat|deze \w+) niet door\b|\b(?:deel|verspreid) (?:dit|het|die|deze(?! (?:gegevens|mail)) \w+)(?: \w+)? niet\b(?: (?:met|onder|buiten) \w+)?",
    r"\bnao (?:o |a |os |as )?(?:reencaminh|encaminh|partilh|compartilh|divulg)\w*\b(?! (?:\w+ )?(?:dados|endereco|contacto|email))(?: (?:est\w+|o|a|os|as) \w+)?",
    r"\b(?:go |ich |jej |tego |tych \w+ )?nie (?:przekazyw|udostepnia|rozpowszechnia|rozsyla)\w+\b(?! (?:\w+ )?(?:danych|adresu|maila))(?: (?:go|ich|jej|tego|tych|tej)(?: \w+)?)?",
)
# A mail was lost on its way.
STRAY = (
    r"\byour (?:last |first |previous )?(?:e-?mails?|messages?) (?:was|were|lay|sat|ended up|landed|went|got caught)(?: \w+)? in(?:to)? (?:my |the |our )?(?:spam|junk)(?: folder)?\b",
    r"\bihre? (?:letzte |erste )?(?:e-?mail|mail|nachricht) (?:lag|war|ist|landete|steckte)(?: \w+)? im (?:spam\w*|junk\w*)(?: gelandet)?\b",
    r"\bvotre (?:dernier |premier )?(?:e-?mail|mail|message|courriel) (?:est tombe|etait|dormait|a fini|est arrive|est parti) dans (?:les|mes|nos) (?:spams?|indesirables)\b",
    r"\bsu (?:ultimo )?(?:correo|e-?mail|mensaje) (?:cayo|estaba|acabo|fue a parar|quedo) (?:en|al?) (?:el |la )?(?:spam|carpeta de spam|correo no deseado)\b",
    r"\bla (?:sua|vostra|tua) (?:e-?mail|mail) (?:era|e) (?:finita|andata)? ?nell[ao] (?:spam|posta indesiderata)\b",
    r"\b(?:uw|jullie|je) (?:laatste )?(?:e-?mail|mail|bericht) (?:zat|lag|stond|belandde|kwam) in (?:de |mijn |onze )?(?:spam\w*|ongewenste\w*)\b",
    r"\bo (?:seu|vosso) (?:ultimo )?(?:e-?mail|mensagem) (?:foi parar|estava|caiu|ficou) (?:ao?|no?) (?:spam|lixo)\b",
    r"\b(?:panstwa|pana|pani|wasz) (?:e-?mail|mail|wiadomosc) (?:wpadl|lezal|trafil|wyladowal)\w* (?:do|w) (?:spamu|spamie)\b",
)
# Somebody is no longer there.
GONE = (
    r"\b(?:no longer works?|(?:doesn't|does not|don't) work) (?:here|for us|with us)(?: any ?more)?\b",
    r"\barbeitet (?:hier |bei uns )?nicht mehr(?: hier| bei uns| fur uns)?\b",
    r"\bne (?:travaille|fait) plus (?:ici|chez nous|pour nous|partie de (?:la|l'|notre) ?\w+)",
    r"\b(?:ya )?no trabaja (?:mas )?(?:aqui|con nosotros|en la empresa)\b",
    r"\bnon lavora piu (?:qui|con noi|da noi|per noi)\b",
    r"\bwerkt (?:hier |bij ons )?niet meer(?: hier| bij ons| voor ons)?\b",
    r"\b(?:ja )?nao trabalha (?:mais )?(?:aqui|connosco|conosco|na empresa)\b",
    r"\b(?:juz )?(?:u nas |tu )?nie pracuje(?: juz)?(?: (?:tu|tutaj|u nas))?\b",
)
# When something of ours ends.
_OFFER = r"\w*(?:offer|price|discount|trial|sale|promo|angebot|preis|aktion|rabatt|test|offre|prix|remise|essai|oferta|precio|descuento|prueba|prezzo|sconto|prova|aanbieding|prijs|korting|actie|proef|preco|desconto|teste|cena|rabat)"
ENDS = tuple(
    rf"\b{asked}(?: [\w'-]+){{0,3}}? {_OFFER}[^?\n]{{0,40}}\?"
    for asked in (
        r"when (?:does|do|will)",
        r"wann (?:endet|enden|lauft|laufen)",
        r"quand (?:finit|se termine|expire|s'arrete)",
        r"cuando (?:termina|acaba|vence|caduca)",
        r"quando (?:finisce|scade|termina|acaba|expira)",
        r"wanneer (?:stopt|eindigt|verloopt)",
        r"kiedy (?:konczy sie|wygasa)",
    )
)
# Who wants to be put on a list.
JOIN = (
    r"(?<!not )(?<!n't )(?<!never )\b(?:sign|put|add|enter|register) (?:me|us) (?:up|down|for|to)\b",
    r"\b(?:melden|tragen) sie (?:mich|uns) (?:(?!nicht|nie|keine)\w+ ){0,5}(?:an|ein)(?=[.!,;\n]|$)",
    r"\b(?:inscrivez|ajoutez|abonnez)-(?:moi|nous)\b",
    r"(?<!no )\b(?:apunt|inscrib|anad|anot)[ae](?:n)?(?:me|nos)\b",
    r"(?<!non )\b(?:(?:iscriv|aggiung)(?:ete|i)(?:mi|ci)|(?:mi|ci) (?:iscriva|aggiunga))\b",
    r"\b(?:schrijf|zet) (?:me|mij|ons) (?:(?!niet|nooit|geen)\w+ ){0,5}(?:in|erbij)(?=[.!,;\n]|$)",
    r"(?<!nao )\b(?:inscrev|adicion|acrescent)(?:a|e|am|em)-(?:me|nos)\b",
    r"\b(?:prosze )?(?:mnie|nas) (?:zapisac|dopisac|dodac)\b|\b(?:zapiszcie|dopiszcie|dodajcie) (?:mnie|nas)\b",
)
# Of the writer's own list.
_LISTS = r"(?:data ?base|list|lists|crm|records|systems?|mailing list)"
OWN_LIST = (
    rf"\b(?:delet|remov|clean|purg|eras|drop|strik)\w*(?! (?:me|us)\b)[^.!?,;\n]{{1,60}} (?:from|in|out of) our (?:own )?{_LISTS}\b",
    r"\baus unser\w* (?:eigenen )?(?:liste|datenbank|verteiler|crm|bestand|system)\b(?: (?:zu )?(?:loschen|entfernen|streichen|nehmen))?",
    r"\b(?:effac|supprim|retir|nettoy|enlev)\w+(?!-(?:moi|nous))[^.!?,;\n]{1,60} de (?:notre|nos) (?:propre )?(?:base|liste|fichier|crm)s?\b",
    r"\b(?:borr|elimin|quit|limpi)(?:ar|amos|e|en)[^.!?,;\n]{1,60} de nuestr[oa]s? (?:propi[oa] )?(?:base|lista|crm|fichero)s?\b",
    r"\b(?:cancell|elimin|toglier|pulir)(?:are|iamo|e)?[^.!?,;\n]{1,60} (?:dal|dalla|dai|nel|nella) nostr\w (?:propri\w )?(?:banca dati|database|lista|archivio|crm)\b",
    r"\buit on(?:s|ze) (?:eigen )?(?:bestand|database|lijst|crm|systeem)\b(?: (?:te )?(?:halen|verwijderen|wissen))?",
    r"\b(?:apag|elimin|retir|limp)(?:ar|amos)[^.!?,;\n]{1,60} d[ao]s? noss[ao]s? (?:propri[ao] )?(?:base|lista|crm|ficheiro)s?\b",
    r"\busun(?:ac|elismy|iemy|iete)?[^.!?,;\n]{1,60} z nasz\w+ (?:wlasn\w+ )?(?:baz\w*|list\w*|crm)\b",
)
# Ours shall not go away.
LASTING = (
    r"\b(?:don't|do not|please never) (?:disappear|vanish|forget (?:me|us|about (?:me|us)))\b(?! to)",
    r"\bverschwinden sie (?:jetzt |bloss )?nicht\b|\bvergessen sie (?:mich|uns) (?:bitte )?nicht\b(?! zu)",
    r"\bne disparaissez pas\b|\bne (?:m'|nous )oubliez pas\b(?! de)",
    r"\bno (?:desaparezcan?|se vayan?)\b|\bno (?:me|nos|se) olviden?(?: de (?:mi|nosotros))\b",
    r"\bnon (?:sparite|sparisca|scompaia)\b|\bnon (?:dimenticatevi di|si dimentichi di) (?:me|noi)\b",
    r"\bverdwijn (?:nu )?niet\b|\bvergeet (?:me|mij|ons) niet\b(?! te)",
    r"\bnao (?:desaparecam?|sumam?)\b|\bnao se esquecam? de (?:mim|nos)\b",
    r"\bnie znika\w+\b|\bnie zapomina\w+ o (?:mnie|nas)\b",
)
# Stop, you are joking.
PLAY = (
    r"\b(?:oh )?stop(?: it)?[,!. ]{1,3}you(?:'re| are) (?:making me (?!angry|mad|sick|furious)|too (?:kind|funny))[^.!?\n]{0,30}",
    r"\b(?:horen sie auf|stopp?)[,! ]{1,3}(?:so|dermassen) (?:billig|gunstig|wenig|schnell|einfach)\b[^.!?\n]{0,20}\?",
    r"\barretez[,! ]{1,3}(?:vous allez me faire|si (?:bon marche|peu cher|facile))[^.!?\n]{0,30}[!?]",
    r"\b(?:pare[n]?|basta)[,! ]{1,3}(?:pare[,! ]{1,3})?[¿ ]{0,2}tan (?:barato|poco|facil|rapido)\b[^.!?\n]{0,20}\?",
    r"\b(?:basta|si fermi|aspetti)[,! ]{1,3}cosi (?:poco|economico|facile)\b[^.!?\n]{0,20}\?",
    r"\b(?:hou op|stop)[,! ]{1,3}zo (?:goedkoop|weinig|snel|makkelijk)\b[^.!?\n]{0,20}\?",
    r"\bpare(?: la)?[,! ]{1,3}tao (?:barato|pouco|facil|rapido)\b[^.!?\n]{0,20}\?",
    r"\b(?:stop|prosze przestac)[,! ]{1,3}tak (?:tanio|malo|szybko|latwo)\b[^.!?\n]{0,20}\?",
    r"\bstop(?: it)?[,! ]{1,3}(?:so|that|this) (?:cheap|little|low|fast|easy)\b[^.!?\n]{0,20}\?",
)
# How the writer's side handles mail.
MACHINES = (
    r"\bour (?:it|firewall|(?:mail )?server|gateway|(?:spam )?filters?|security)(?: \w+)? (?:blocks?|rejects?|strips?|filters?|quarantines?)(?: (?:such|these|those|all|any|most|external))? (?:e-?mails?|messages|attachments|links|images)\b(?! from you)(?: (?:with|above|over) [^.!?\n]{1,40})?",
    r"\bunser\w? (?:it|firewall|\w*server|\w*filter|edv|technik) (?:blockt|blockiert|filtert|sperrt)(?: (?:solche|alle|diese|derartige))? (?:e-?mails|mails|nachrichten|anhange|links)\b(?: mit [^.,!?\n]{1,40})?",
    r"\bnotre (?:informatique|service informatique|pare-feu|serveur|filtre\w*|firewall) (?:bloque|rejette|filtre) (?:ces|les|tous les|de tels) (?:e-?mails|mails|messages|courriels|liens)\b(?: (?:avec|a) [^.,!?\n]{1,40})?",
    r"\b(?:nuestr[oa] (?:\w+ de )?)?(?:informatica|cortafuegos|servidor|filtro|firewall) (?:bloquea|rechaza|filtra) (?:esos|estos|los|todos los) (?:correos|e-?mails|mensajes|enlaces)\b(?: con [^.,!?\n]{1,40})?",
    r"\b(?:il |la )?nostr[oa] (?:it|firewall|server|filtro|informatica) (?:blocca|respinge|filtra) (?:quelle|queste|le|tutte le) (?:e-?mail|mail)\b(?: con [^.,!?\n]{1,40})?",
    r"\bonze (?:it|firewall|\w*server|\w*filter|ict) (?:blokkeert|weigert|filtert) (?:zulke|deze|die|alle)? ?(?:mails|e-?mails|berichten|bijlagen)\b(?: met [^.,!?\n]{1,40})?",
    r"\b(?:o |a )?noss[oa] (?:ti|it|firewall|servidor|filtro|informatica) (?:bloqueia|rejeita|filtra) (?:esses|estes|os|todos os)? ?(?:e-?mails|mails|mensagens)\b(?: com [^.,!?\n]{1,40})?",
    r"\bnasz\w? (?:it|firewall|serwer|filtr|informatyka|dzial it) (?:blokuje|odrzuca|filtruje) (?:takie|te|wszystkie)? ?(?:maile|e-?maile|wiadomosci)\b(?: z [^.,!?\n]{1,40})?",
)
_WE = {
    "en": r"(?:me|us|my|our|i|we|these|this)\b",
    "de": r"(?:mich|mir|uns|unser\w*|mein\w*|ich|wir|diese\w?)\b",
    "fr": r"(?:me|m'|nous|mon|ma|mes|notre|nos|je|ces|cette)\b",
    "es": r"(?:me|nos|mi|mis|nuestr\w+|est[aeo]s?)\b",
    "it": r"(?:mi|ci|mio|mia|miei|nostr\w|quest\w)\b",
    "nl": r"(?:me|mij|ons|onze|mijn|ik|we|wij|deze|dit)\b",
    "pt": r"(?:me|nos|minha|meus?|noss\w+|est[ae]s?)\b",
    "pl": r"(?:mnie|mi|nas|nam|nasz\w*|moj\w*|te|ten|tych)\b",
}
# How ours would deal with others who do not want mail.
_HOW = {
    "en": r"how (?:do|does|can|will|would) (?:you|your \w+|the \w+|it)(?: \w+){0,2} (?:ensure|make sure|guarantee|handle|deal|treat|track|manage|respect)",
    "de": r"wie (?:stellen sie sicher|garantieren sie|sorgen sie|gehen sie|verhindern sie|handhaben sie|geht (?:ihr|das|ihre) \w+)",
    "fr": r"comment (?:garantissez|assurez|gerez|traitez|evitez|faites)-vous",
    "es": r"como (?:garantiza|asegura|gestiona|trata|evita|controla)n?",
    "it": r"come (?:garanti|assicura|gesti|tratta|evita|controlla)\w*",
    "nl": r"hoe (?:zorgen|garanderen|gaan|voorkomen|borgen|houden|regelen) (?:jullie|u)",
    "pt": r"como (?:e que )?(?:garant|assegur|ger|trat|evit|control)\w*",
    "pl": r"jak (?:pilnujecie|zapewniacie|dbacie|gwarantujecie|radzicie|traktujecie|unikacie)",
}
DUTIES = tuple(
    rf"\b{how}\b(?![^.!?\n]{{0,150}}\b{_WE[tag]})[^.!?\n]{{3,160}}\?" for tag, how in _HOW.items()
)
_WHO = {
    "en": r"(?:whoever|people who|those who|a contact (?:who|that))(?: \w+){0,3} (?:not|no|unsub\w*|opt\w*|object\w*|complain\w*)|(?:any|some|every)(?:one|body) (?:who (?:doesn't|didn't|won't)|(?:who )?(?:asks|unsub\w*|opts|objects))",
    "de": r"(?:wer|leute,? die|ein kontakt,? der)(?: \w+){0,3} (?:nicht|keine|abmeld\w*|abgemeldet|widersp\w+)|jemand,? (?:der )?(?:\w+ ){0,3}(?:nicht mehr|abmeldet|widerspricht|bittet)",
    "fr": r"(?:ceux qui|les gens qui|un contact qui)(?: \w+){0,2} (?:ne |n'|se desabonne|se desinscri\w+|s'oppose)|quelqu'un (?:qui )?(?:ne |n'|demande|se desabonne|se desinscrit|s'oppose)",
    "es": r"(?:quien(?:es)?|la gente que|un contacto que)(?: \w+){0,2} (?:no|pid\w+|se da de baja|se oponen?)|alguien (?:que )?(?:no|pid\w+|se da de baja|se opone)",
    "it": r"(?:chi|chiunque|un contatto che)(?: \w+){0,2} (?:non|disiscriv\w+|cancella|oppone)|qualcuno (?:che )?(?:non|chied\w+|si cancella|si oppone)",
    "nl": r"(?:wie|mensen die|een contact dat)(?: \w+){0,2} (?:niet|geen|afmeldt|afmelden|uitschrijft|bezwaar)|iemand (?:die )?(?:\w+ ){0,3}(?:vraagt|afmeldt|uitschrijft|bezwaar)",
    "pt": r"(?:quem|pessoas que|um contacto que)(?: \w+){0,2} (?:nao|ped\w+|cancela|opoe)|alguem (?:que )?(?:nao|ped\w+|cancela|se opoe)",
    "pl": r"(?:osob\w+,? ktor\w+|kontakt,? ktor\w+)(?: \w+){0,2} (?:nie|wypis\w+|sprzeciw\w*)|ktos,? (?:kto )?(?:nie chce|prosi|sie wypis\w+|sprzeciw\w+)",
}
# A question of somebody who does not want mail, and is not the writer.
ANYBODY = tuple(
    rf"\b(?:{who})\b(?![^.!?\n]{{0,150}}\b{_WE[tag]})[^.!?\n]{{3,160}}\?"
    for tag, who in _WHO.items()
)
_OBEY = {
    "en": r"(?:are|is|do|does) (?:you|your \w+|it|the \w+) (?:\w+ )?(?:compliant|comply|gdpr|respect|honou?r)",
    "de": r"(?:halten sie|beachten sie|sind sie|ist (?:ihr|das|die|ihre) \w+) [^.!?\n]{0,30}(?:dsgvo|konform|datenschutz|loschrecht|recht auf)",
    "fr": r"(?:respectez-vous|vous respectez|etes-vous (?:en )?conform)",
    "es": r"(?:cumplen?|respetan?) (?:ustedes )?(?:con )?(?:el |la )?(?:rgpd|derecho|ley|normativa)",
    "it": r"(?:rispettate|rispetta|siete conformi)",
    "nl": r"(?:voldoen|houden|respecteren) (?:jullie|u)",
    "pt": r"(?:cumprem?|respeitam?) (?:o |a )?(?:rgpd|lgpd|direito|lei)",
    "pl": r"(?:spelniacie|przestrzegacie|spelniaja panstwo|przestrzegaja panstwo)",
}
# Whether ours keeps to the law.
LAWFUL = tuple(
    rf"\b{obey}\w*\b(?![^.!?\n]{{0,150}}\b{_WE[tag]})[^.!?\n]{{0,120}}\?"
    for tag, obey in _OBEY.items()
)
# A wish of old that was seen to, with thanks.
_THANKED = r"[^.!?,;\n]{3,60}(?=[,;.:!][^\n]{0,25}\b(?:thank|danke|merci|gracias|grazie|dank|obrigad|dziek))"
SEEN_TO = tuple(
    rf"\b(?:{done}){_THANKED}"
    for done in (
        r"(?:removal|deletion|erasure|unsubscription|opt-out) (?:\w+ ){0,4}(?:was|went|has been|worked)(?! (?:asked|requested|promised|due))|you (?:did |had |have )?(?:already )?(?:removed|deleted|erased|unsubscribed) (?:me|us|my|our)",
        r"(?:loschung|abmeldung|loschen|austragung) (?:\w+ ){0,6}(?:hat|war|wurde|ist) (?!nicht|nie|\w+ (?:verlangt|gefordert)|verlangt|gefordert|erbeten|beantragt|zugesagt)|sie (?:haben|hatten) (?:mich|uns|meine|unsere)",
        r"(?:suppression|desinscription) (?:\w+ ){0,5}(?:a|s'est|avait) (?:bien )?(?:ete(?! (?:demande|promis))|passe\w*)|vous (?:avez|aviez) bien (?:supprime|efface|retire|desinscrit)",
        r"(?:baja|supresion|eliminacion) (?:\w+ ){0,7}(?:quedo|fue(?! (?:solicitad|pedid|prometid))|salio|se hizo)",
        r"(?:cancellazione|rimozione|disiscrizione) (?:\w+ ){0,6}(?:e andata|e stata(?! (?:chiest|richiest|promess))|ha funzionato)",
        r"(?:verwijderen|afmelden|uitschrijven|verwijdering|afmelding) (?:\w+ ){0,5}(?:was|is|ging|werd) (?!niet|gevraagd|beloofd)",
        r"(?:remocao|eliminacao|exclusao|desinscricao) (?:\w+ ){0,5}(?:ficou|foi(?! (?:pedid|solicitad|prometid))|correu)",
        r"(?:usuniecia|usuniecie|wypisania|wypisanie) (?:\w+ ){0,4}(?:zostala|zostalo|udalo|przebieglo)",
    )
)
# Nobody answers for a while; who is urgent writes elsewhere.
UNANSWERED = tuple(
    rf"\b(?:{said})\b[^.!?;\n]{{0,40}}(?=[.;,][^\n]{{0,60}}\b(?:urgen|emergen|dringend|eilig|spoed|pilne|pilny))"
    for said in (
        r"(?:i will not|i won't|i can't|i am not) (?:be )?(?:reply|answer|read)\w*",
        r"(?:ich )?(?:lese|beantworte|antworte) (?:\w+ ){0,4}nicht",
        r"je ne (?:repondrai|lirai|lis) pas",
        r"no (?:respondere|leere|contestare|atendere)",
        r"non (?:rispondero|leggero)",
        r"ik (?:lees|beantwoord) (?:\w+ ){0,4}(?:niet|geen)",
        r"nao (?:responderei|vou responder|lerei)",
        r"nie (?:odpowiadam|bede odpowiadac|czytam)",
    )
)
# Goods that need not come again.
SAMPLES = (
    r"\b(?:don't|do not|no need to) send (?:me |us )?(?:any )?more (?:samples?|parcels?|attachments?|swatches|units)\b|\bno more (?:samples|attachments|parcels)\b",
    r"\bkeine (?:weiteren |neuen )?(?:muster|pakete|proben|anhange)(?: mehr)?(?: (?:zu)?(?:schicken|senden))?\b",
    r"\b(?:n'envoyez )?(?:plus|pas) d'(?:autres )?echantillons\b|\bn'envoyez plus de (?:colis|pieces jointes)\b",
    r"\bno (?:me |nos )?(?:manden?|envien?) mas (?:muestras|paquetes|adjuntos)\b|\bno mas muestras\b",
    r"\bnon (?:ci |mi )?(?:mandi|mandate|inviate|invii|spedite) (?:piu |altri |altre )(?:campioni|pacchi|allegati)\b",
    r"\b(?:stuur )?geen (?:monsters|pakketten|bijlagen|stalen) meer\b",
    r"\bnao (?:me |nos )?(?:mandem?|enviem?) mais (?:amostras|pacotes|anexos)\b",
    r"\bnie (?:wysylac|wysylajcie|przysylac)(?: nam| mi)?(?: juz)?(?: wiecej)? (?:probek|paczek|zalacznikow)\b",
)
THINGS = (
    *PARTS, *CONFIDENCE, *STRAY, *GONE, *ENDS, *JOIN, *OWN_LIST, *LASTING, *PLAY, *MACHINES, *DUTIES, *ANYBODY, *LAWFUL, *SEEN_TO,
    *UNANSWERED, *SAMPLES,
)  # fmt: skip

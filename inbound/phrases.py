"""The words that decide a disposition, per language, opt-outs apart: data and nothing else.

Patterns run over folded text: lower case, no accents, ß as ss, ł as l, curly quotes straight, runs
of blanks as one. Gaps are counted in words and bounded, so no pattern can run away.
"""
# ruff: noqa: E501 - a pattern that is cut in two is read wrong

_WEEKDAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri)day|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|"
    r"mercredi|jeudi|vendredi|lunes|martes|miercoles|jueves|viernes|lunedi|martedi|mercoledi|giovedi|"
    r"venerdi|maandag|dinsdag|woensdag|donderdag|vrijdag|segunda|terca|quarta|quinta|sexta|"
    r"poniedzialek|wtorek|srod[ae]|czwartek|piatek)"
)
_MONTH = (
    r"(?:january|february|march|april|june|july|august|september|october|november|december|januar|"
    r"februar|marz|juni|juli|oktober|dezember|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|"
    r"octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|"
    r"noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|"
    r"januari|februari|maart|mei|augustus|janeiro|fevereiro|maio|junho|julho|setembro|outubro|"
    r"novembro|dezembro|styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrzesniu|"
    r"pazdzierniku|listopadzie|grudniu|spring|summer|autumn|fruhjahr|herbst|sommer|rentree|printemps|"
    r"automne|primavera|otono|verano|autunno|najaar|voorjaar|zomer|outono|verao|wiosna|jesienia|lecie)"
)

MEETING: tuple[str, ...] = (
    r"\b(?:book|schedule|set up|arrange|grab|find)(?: \w+){0,3}? (?:call|meeting|time|slot|demo|"
    r"chat|session|appointment)\b",
    r"\b(?:let's|lets|happy to|glad to|can we|could we|shall we|we can|i can) (?:\w+ ){0,2}?"
    r"(?:talk|meet|chat|speak|jump on|hop on|connect|do a call)\b",
    r"\b(?:call|ring|phone) me\b|\bgive me a (?:call|ring)\b|\bcalendar (?:link|invite)\b",
    r"\b(?:send|share)(?: \w+){0,3}? (?:invite|invitation|calendar|availabilit\w+|times|slots)\b",
    r"\b(?:how about|works for me|i am free|i'm free|available on|free on|suits me)\b"
    r"(?=.{0,60}(?:mon|tue|wed|thu|fri|morning|afternoon|o'clock|am\b|pm\b|\d{1,2}[:.]\d\d|next "
    r"week|tomorrow|today))",
    r"\b(?:demo|demonstration) (?:please|would|next|this)|\b(?:want|like|love|see|get)(?: \w+){0,3}? "
    r"(?:a|the) (?:live )?demo\b",
    r"\b(?:termin|telefonat|gesprach|videocall)\b(?=.{0,60}(?:vereinbar|vorschlag|passt|machen|"
    r"ausmachen|nachste|montag|dienstag|mittwoch|donnerstag|freitag|gerne|konnen))",
    r"\brufen sie mich (?:gerne |bitte )?an\b|\blassen sie uns (?:telefonieren|sprechen|reden)\b",
    r"\b(?:prendre|prenons|fixer|caler|convenir)(?: \w+){0,3}? (?:rendez-vous|rdv|creneau|appel)\b",
    r"\bappelez-moi\b|\b(?:rendez-vous|rdv)\b(?=.{0,40}(?:semaine|lundi|mardi|jeudi|possible))",
    r"\b(?:agendar|agendemos|concertar|programar|coordinar|marcar)(?: \w+){0,3}? (?:llamada|"
    r"reunion|cita|demo|reuniao|chamada|conversa|ligacao)\b|\bllameme\b|\bpodemos (?:hablar|falar)\b",
    r"\b(?:fissare|fissiamo|organizzare|programmare)(?: \w+){0,3}? (?:chiamata|incontro|call|"
    r"appuntamento|riunione)\b|\bmi chiami\b|\bsentiamoci\b",
    r"\b(?:afspraak|belafspraak|gesprek)\b(?=.{0,40}(?:maken|plannen|inplannen|volgende|graag))|"
    r"\bbel me\b|\bkunnen we (?:bellen|afspreken)\b",
    r"\b(?:umowic|umowmy|umowimy|zaplanowac)(?: \w+){0,3}? (?:spotkanie|rozmow\w+|call)\b|"
    r"\bprosze (?:o telefon|zadzwonic)\b",
    r"\b(?:get|jump|hop) on (?:a|the) (?:\w+ ){0,2}(?:call|zoom|phone|video)\b|\bcalendar is open\b",
    r"\blassen sie uns (?:\w+ ){0,4}?(?:telefonieren|sprechen|treffen|reden)\b|\b(?:telefonieren|sprechen|treffen) wir\b",
    r"\b(?:appelons|parlons|voyons)-(?:nous|en)\b|\bon (?:peut )?(?:s'appelle|se parle|se voit)\b",
    r"\b(?:hablemos|llamemonos|reunamonos|quedemos|parliamone|vediamoci|incontriamoci)\b",
    r"\blaten we (?:\w+ ){0,4}?(?:bellen|praten|afspreken|spreken)\b|\b(?:vamos (?:falar|conversar|reunir)|falemos)\b",
    r"\b(?:zdzwonmy|spotkajmy|porozmawiajmy|umowmy)\b",
    rf"\b{_WEEKDAY}(?: (?!bis\b|until\b)\w{{1,12}}){{0,2}} ?(?:at|um|a las|alle|om|as|o|a)? ?\d{{1,2}} ?(?:[:.]\d\d|am\b|pm\b|h\b|uhr|uur|\?|$)",
    r"\brufen sie (?:mich|uns)(?: \w+){0,4} an\b|\b(?:m'appeler|nous appeler|me llamar|llamarme|chiamarmi|ligue-(?:me|nos)|ligar-me)\b|\b(?:prosze )?zadzwonic (?:do mnie|jutro|dzis|w)\b|\b(?:invite|invitation) for\b",
    r"\b(?:come|drop|swing|pop|stop) (?:by|round|in at|over to) (?:our|the|my) (?:office|place|shop|studio)\b|\bkommen sie (?:\w+\.? ){0,5}vorbei\b|\bpassez (?:nous voir|a nos bureaux|au bureau|chez nous)\b|\bpas(?:e|ese|en|ense) por (?:la|nuestra) (?:oficina|tienda)\b",
    r"\bpass(?:i|ate) (?:in|dal nostro) (?:ufficio|negozio)\b|\bpass(?:i|ate) da noi\b|\bkom(?:t u)? (?:\w+\.? ){0,5}langs\b|\bpass(?:e|em) (?:pelo|no) (?:nosso )?(?:escritorio|atelier)\b|\b(?:wpasc|wpadnij|wpadnijcie|przyjechac) (?:\w+ ){0,2}do (?:nas|biura|firmy)\b",
)

INTERESTED: tuple[str, ...] = (
    r"\b(?:i am|i'm|we are|we're|am|are|very|quite|definitely|would be|might be|could be) "
    r"(?:\w+ ){0,2}?interested\b",
    r"\b(?:sounds|looks|could be|would be) (?:\w+ ){0,2}?(?:good|great|interesting|promising|relevant|"
    r"useful|fantastic|perfect|exciting|excellent|awesome|amazing|a fit)\b",
    r"\b(?:excited|eager|keen|thrilled|curious|look(?:ing)? forward) (?:to|about|by)\b|"
    r"\b(?:i|we)(?:'?d| would) (?:love|like) to (?:discuss|explore|see|learn|hear|know|try)\b",
    r"\bsend (?:me |us |over |the |a |your ){0,3}(?:proposal|details|specs?|contract|quote|offer|deck|"
    r"info|information|pricing|samples?)\b",
    r"\b(?:tell me|send me|share|like to (?:hear|know|learn|see)|love to (?:hear|know|learn|see)|"
    r"want to (?:hear|know|learn|see)|send over|know)(?: \w+){0,3}? (?:more|details|information|"
    r"info|deck|brochure|materials?|case stud\w+|pricing|prices?|quote|proposal|offer)\b",
    r"\b(?:please|yes,? please|pls) (?:send|share|go ahead|do)\b|\byes,? (?:please|sure|let's)\b",
    r"\b(?:good|perfect|great) timing\b|\bwe (?:need|are looking for|have been looking)\b",
    r"\b(?:interessiert|interessant|interesse)\b|\bgerne mehr\b|\bmehr (?:infos|informationen|"
    r"erfahren|details)\b|\bklingt (?:gut|spannend|interessant)\b|\bschicken sie mir (?:gerne|bitte)\b",
    r"\b(?:interesse\w*|m'interesse|nous interesse|en savoir plus|plus d'informations?|"
    r"envoyez-moi|avec plaisir)\b",
    r"\b(?:me interesa|nos interesa|interesad\w+|mas informacion|suena (?:bien|interesante)|"
    r"envieme|mandeme)\b",
    r"\b(?:interessat\w+|mi interessa|ci interessa|maggiori informazioni|piu informazioni|"
    r"mi mandi|volentieri)\b",
    r"\b(?:geinteresseerd|interessant|meer informatie|meer weten|klinkt goed|stuur maar|graag meer)\b",
    r"\b(?:tenho interesse|temos interesse|interessad\w+|mais informac\w+|parece (?:bom|"
    r"interessante)|envie-me)\b",
    r"\b(?:jestem zainteresowan\w+|jestesmy zainteresowan\w+|wiecej informacji|brzmi (?:dobrze|"
    r"ciekawie)|prosze o (?:oferte|wiecej|informac\w+|przeslanie))\b",
    r"\b(?:exactly|just) what (?:we|i)\b|\bforward me\b|\btell (?:me|us) more\b|\b(?:i|we) like (?:it|this|the idea)\b|\bcount (?:me|us) in\b",
    r"\bgenau das (?:suche|brauche)|\bgenau was (?:wir|ich)\b|\b(?:gerne?|bitte) mehr\b|\bschicken sie (?:mir|uns) (?:gern|doch|mal)\b|\berzahlen sie (?:mir )?mehr\b",
    r"\bdites(?:-moi|-m'en|-nous|-nous-en) plus\b|\bm'en dire plus\b|\b(?:ca|cela) (?:a l'air|m'interesse|nous interesse|semble)\b|\b(?:exactement|justement) ce (?:que|qu'|dont)|\benvoyez-(?:moi|nous|le|la)\b",
    r"\bcuente(?:me|nos) mas\b|\b(?:justo|exactamente|precisamente) lo que\b|\bmande(?:nos|lo)\b|\b(?:me|nos) gusta\b|\bme encantaria\b",
    r"\bmi (?:dica|racconti|spieghi) (?:di )?piu\b|\b(?:proprio|esattamente) (?:quello|cio) che\b|\b(?:sembra|suona) (?:interessante|bene|buono)\b|\bmi piace\b|\bci mandi\b",
    r"\bvertel (?:me|mij|ons|eens|er) (?:\w+ )?meer\b|\b(?:precies|net) wat (?:we|wij|ik)\b|\bstuur (?:me|mij|ons|het)\b|\bklinkt (?:interessant|leuk|prima)\b",
    r"\bconte-(?:me|nos) mais\b|\b(?:mesmo|exatamente|justamente) o que\b|\b(?:envie|mande)-(?:nos|mo|ma)\b|\bsoa bem\b|\bgostei\b",
    r"\b(?:opowiedziec|wiedziec|dowiedziec sie) wiecej\b|\bdokladnie (?:tego|to)\b|\bbrzmi\b|\bprosze o szczegoly\b|\bpodoba (?:mi|nam)\b|\b(?:zainteresowal|ciekaw)\w+ (?:mnie|nas)\b",
    r"\b(?:send|schicken|senden|zusenden|envoyer|enviar(?:me|nos|-me|-nos)?|mandar(?:e|me|nos|-me)?|inviare|sturen|przeslac|wyslac)\b(?: \w+){0,4} (?:documentation|material\w*|unterlagen|infos?\w*|brochure|documentacion|informacion|folleto|documentazione|informazioni|documentatie|informatie|documentacao|informac\w+|brochura|materialy|oferte)\b",
    r"\blook(?:ing|ed) for (?:something|a tool|a thing|anything) (?:like|of) (?:this|that|the kind)\b|\b(?:so etwas|sowas) suchen wir\b|\bcherch\w+ (?:\w+ ){0,5}depuis\b|\bcherch\w+ quelque chose (?:de ce|comme)\b|\b(?:llevamos|llevo) (?:\w+ ){0,2}buscando\b",
    r"\bcerc(?:hiamo|avamo|o|avo) (?:\w+ ){0,5}da (?:un po'|un pezzo|tempo|mesi|anni)\b|\bzoiets (?:zoek|zoch)\w*|\b(?:andamos|estamos) a procura d\w+ (?:algo|uma coisa)\b|\bszuka(?:my|m) (?:czegos|narzedzia) takiego\b|\bod dawna szuka(?:my|m)\b",
)

NOT_INTERESTED: tuple[str, ...] = (
    r"\bnot (?:\w+ ){0,3}?(?:inte?rest\w*|for us|for me|relevant|(?:good |right )?fit|a priority|"
    r"priority|needed|looking|in the market|something we|aligned|open to)\b",
    r"\bno (?:\w+ )?(?:inte?rest\w*|need|thanks?|thank you)\b|\bno[,.] thanks?\b",
    r"\b(?:aren'?t|isn'?t|ain'?t|we'?re not|i'?m not) (?:\w+ ){0,2}?(?:inte?rested|relevant|a fit|"
    r"looking|priority|something)\b",
    r"\b(?:doesn'?t|don'?t|does not|do not) (?:really )?(?:align|fit|need|see (?:the |any )?value)\b",
    r"\b(?:have no|don't have (?:a|any)|do not have (?:a|any)) (?:need|interest|use)\b",
    r"\b(?:we|i)(?:'ll| will)? pass\b|\bhard pass\b|\bpass on this\b|\bdecline\b",
    r"\bkein(?:en)? (?:interesse|bedarf)\b|\bnicht interessiert\b|\bnein,? danke\b|"
    r"\bkommt (?:fur uns )?nicht (?:in frage|infrage)\b|\bbrauchen wir nicht\b",
    r"\b(?:pas|non|aucunement) (?:\w+ )?interess\w+|\bpas besoin\b|\bnon,? merci\b|"
    r"\baucun (?:besoin|interet)\b|\bne (?:nous |m')?interesse pas\b",
    r"\bno (?:me |nos |estoy |estamos )?(?:\w+ )?interes\w+|\bno,? gracias\b|\bno necesit\w+",
    r"\bnon (?:\w+ ){0,2}?interess\w+|\bno,? grazie\b|\bnon (?:ci|mi) serve\b|\bnon abbiamo bisogno\b",
    r"\b(?:geen|niet) (?:\w+ ){0,2}?(?:interesse|geinteresseerd|behoefte|nodig)\b|\bnee,? (?:dank|"
    r"bedankt)\b",
    r"\b(?:nao|sem) (?:\w+ ){0,3}?interess\w+|\bnao,? obrigad\w+|\bnao precis\w+",
    r"\bnie (?:\w+ ){0,2}?zainteresowan\w+|\bnie,? dziekuj\w+|\bnie potrzebuj\w+|\bbrak "
    r"zainteresowania\b",
    r"\bnothing (?:we|i) need\b|\b(?:nothing|not something|not|isn't) for (?:us|me)\b|\b(?:we|i) don't need\b|\bnot what (?:we|i)\b|\bwe're (?:good|all set|fine)\b",
    r"\b(?:nichts|nix) fur (?:uns|mich)\b|\bpasst (?:leider )?nicht\b|\bbrauchen (?:wir )?(?:das )?nicht\b|\bwir (?:haben )?verzichten\b|\bleider nein\b",
    r"\bpas pour (?:nous|moi)\b|\b(?:ne|n') ?(?:nous |m')?(?:concerne|convient|correspond) pas\b|\bsans facon\b",
    r"\bno (?:nos |me )?(?:hace falta|conviene|sirve)\b|\bno es para (?:nosotros|mi)\b",
    r"\bnon (?:ne )?(?:abbiamo|ho) bisogno\b|\bnon fa per (?:noi|me)\b|\bnon (?:ci|mi) occorre\b",
    r"\b(?:niets|niks) voor (?:ons|mij)\b|\b(?:hebben|heb) (?:we|wij|ik)?(?: \w+){0,2} niet nodig\b|\bhelaas niet\b",
    r"\bnao e para (?:nos|mim)\b|\bnao (?:nos |me )?(?:serve|faz falta|convem)\b",
    r"\bnie interesuj\w+\b|\bnie dla (?:nas|mnie)\b|\bnie (?:jest )?nam (?:to )?potrzebn\w+\b|\bnie skorzystamy\b",
    r"\bnessun(?:o)? interesse\b|\bningun interes\b|\baucun interet\b|\bnenhum interesse\b|\bgeen belangstelling\b|\bzadnego zainteresowania\b",
)

LATER: tuple[str, ...] = (
    r"\b(?:reach out|get back|check back|circle back|come back|contact me|contact us|follow up|"
    r"touch base|try again|ping me|write again|revisit|reconnect)(?: \w+){0,4}? (?:in|next|after|"
    r"later|q[1-4]|january|february|march|april|may|june|july|august|september|october|november|"
    r"december|spring|summer|autumn|fall|winter|year|months?)\b",
    r"\bnot (?:right now|now|at the moment|at this (?:time|point|moment)|this (?:year|quarter|"
    r"month)|yet)\b|\b(?:maybe|perhaps) (?:later|next (?:year|quarter|month))\b|"
    r"\b(?:bad|wrong|not a good|not the right|not the best) (?:time|timing)\b",
    r"\b(?:next|in (?:the )?new) (?:quarter|year|budget)\b|\bbudget (?:is )?(?:frozen|spent|closed)\b|"
    r"\b(?:too busy|swamped|after the summer)\b",
    r"\b(?:spater|nachstes jahr|nachstes quartal|im (?:fruhjahr|herbst|sommer|winter|januar|"
    r"februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)|"
    r"derzeit nicht|momentan nicht|aktuell nicht|zurzeit nicht)\b",
    r"\b(?:plus tard|l'annee prochaine|l'an prochain|pas (?:maintenant|pour le moment|en ce moment)|"
    r"trimestre prochain|recontactez)\b",
    r"\b(?:mas adelante|el proximo (?:ano|trimestre|mes)|ahora no|en este momento no|de momento no)\b",
    r"\b(?:piu avanti|l'anno prossimo|il prossimo (?:anno|trimestre|mese)|per (?:ora|il momento) no|"
    r"non (?:ora|adesso|in questo momento))\b",
    r"\b(?:later dit jaar|volgend (?:jaar|kwartaal)|volgende maand|nu (?:even )?niet|op dit moment "
    r"niet|momenteel niet)\b",
    r"\b(?:mais tarde|no proximo (?:ano|trimestre|mes)|agora nao|neste momento nao|de momento nao)\b",
    r"\b(?:pozniej|w przyszlym (?:roku|kwartale|miesiacu)|nie teraz|obecnie nie|na razie nie)\b",
    r"\b(?:come|check|circle|get|write) back\b(?=.{0,40}\b(?:in|after|next|once|when)\b)|\b(?:this|the current) (?:year|quarter) (?:won't|is not|isn't)\b",
    r"\bmelden sie sich(?: \w+){0,3} (?:im|nach|in|noch|wieder|ende|anfang)\b|\b(?:dieses jahr|dieses quartal)(?: \w+){0,3} (?:nicht|nichts|kein\w*)\b|\bnicht (?:in )?dieses?\w* (?:jahr|quartal)\b|\bfragen sie(?: \w+){0,3} (?:wieder|noch mal|nochmal)\b",
    r"\breven(?:ez|ir)(?: \w+){0,3} (?:a la|en|dans|apres|au|l'an)\b|\bpas (?:cette annee|ce trimestre|ce mois)\b|\brelancez-moi\b|\brecontactez\b",
    r"\bvuelv\w+ a (?:escribir|llamar|contactar|hablar)\w*\b|\b(?:este (?:ano|trimestre|mes)) no\b|\bescribame (?:en|despues|dentro)\b",
    r"\b(?:si rifaccia|mi ricontatti|ci ricontatti|ci risentiamo|riscriva\w*|mi riscriva|torni da)\b|\bquest'anno (?:non?|niente)\b|\bnon quest'anno\b",
    r"\bkom(?: \w+){0,4} terug\b|\b(?:dit jaar|dit kwartaal) niet\b|\bniet (?:dit jaar|dit kwartaal)\b|\bprobeer het(?: \w+){0,3} (?:weer|opnieuw|nog)\b",
    r"\bvolt(?:e|em) a (?:falar|contactar|escrever|ligar)\b|\b(?:este ano|neste trimestre) nao\b|\bnao (?:este|neste) ano\b",
    r"\b(?:wrocic|odezwac sie|napisac|zglosic sie)(?: \w+){0,3} (?:we?|po|za|na)\b|\bw tym (?:roku|kwartale|miesiacu)(?: \w+){0,2} nie\b|\bnie w tym (?:roku|kwartale)\b",
    rf"\b(?:rather|maybe|better|lieber|eher|gerne?|besser|plutot|mejor|meglio|liever|melhor|talvez|raczej|lepiej) (?:in|im|en|em|w|we|a|a la) {_MONTH}\b",
)

REFERRAL: tuple[str, ...] = (
    r"\b(?:contact|reach out to|speak (?:to|with)|talk to|write to|e-?mail|ask|get in touch with|"
    r"try|best person (?:is|would be)|right person (?:is|would be)|copying(?: in)?|cc'?ing|adding|"
    r"looping in|forwarded (?:this|your \w+) to|passed (?:this|it) (?:on )?to|refer you to)"
    r"(?: (?:my|our|the|to|in))*(?: (?:colleague|head|manager|director|boss|team|ceo|cto|cfo|vp|"
    r"assistant|partner|lead)\b| [a-z]+ (?:[a-z]+ )?(?:instead|directly|who|in our|from our)|"
    r" \S{1,64}@\S{1,190})",
    r"\b(?:wenden sie sich (?:bitte )?an|ansprechpartner\w* (?:ist|ware|hierfur)|weitergeleitet an|"
    r"zustandig ist|mein\w* kolleg\w+)\b",
    r"\b(?:contactez plutot|adressez-vous a|mon collegue|ma collegue|la personne (?:en charge|"
    r"responsable)|transfer\w* a)\b",
    r"\b(?:contacte (?:a|con)|mi companer\w+|la persona (?:encargada|responsable)|dirijase a)\b",
    r"\b(?:contatti (?:il|la|pure)|il mio collega|la mia collega|la persona (?:giusta|responsabile)|"
    r"si rivolga a)\b",
    r"\b(?:neem contact op met|mijn collega|de juiste persoon|verantwoordelijk\w* is)\b",
    r"\b(?:fale com|contacte (?:o|a)|(?:meu|minha) colega|a pessoa (?:certa|responsavel))\b",
    r"\b(?:prosze (?:o kontakt|skontaktowac sie) z|moj kolega|moja kolezanka|osoba odpowiedzialna)\b",
    r"\b(?:better|best|rather|instead|please|besser|lieber|bitte|plutot|mejor|meglio|liever|melhor|lepiej|prosze|contact|contacte[rz]?|contatti|talk|ask|write)\b.{0,80}\b[\w.+-]{1,64}@[\w-]{1,190}\.\w",
    r"\b(?:passed|forwarded|sent|handed) (?:this|it|your \w+)(?: \w+){0,2} to (?:my|our|the|a)\b|\b(?:talk|speak) to (?:mr|ms|mrs|dr)\b",
    r"\b(?:weitergegeben|weitergeleitet|weiterleiten|leite (?:\w+ ){0,4}weiter|gebe (?:\w+ ){0,4}weiter)\b|\bsprechen sie (?:lieber|besser|bitte|am besten) mit\b|\bfragen sie (?:besser |lieber |bitte )?(?:frau|herrn|unsere\w*)\b",
    r"\b(?:j'ai|nous avons|je) (?:transmis|transfere|fait suivre|transmets|fais suivre)\b|\bvoyez (?:plutot |ca )?avec\b|\bdemandez a\b",
    r"\b(?:he|hemos) (?:reenviado|pasado|trasladado)\b|\b(?:le|lo) (?:paso|reenvio) a\b|\bhable con (?:el|la|mi|nuestr\w+)\b|\bpregunte a\b",
    r"\b(?:ho|abbiamo) (?:girato|inoltrato|passato)\b|\b(?:giro|inoltro) (?:\w+ ){0,3}a(?:l|lla)?\b|\bparli con (?:il|la|i)\b|\bchieda a(?:l|lla)?\b",
    r"\b(?:doorgestuurd|doorgegeven|stuur (?:\w+ ){1,3}door)\b|\bspreek (?:liever )?met\b|\bvraag (?:het )?aan\b",
    r"\b(?:reencaminhei|encaminhei|reencaminho|passei)\b|\bfal(?:e|ar) com (?:a|o) (?:dr|sr|senhor|colega|nossa|nosso|minha|meu)\w*\b|\bpergunte (?:a|ao)\b",
    r"\bprzekaz(?:al|ala|uje|alem|alam)\w*\b|\bporozmawiac z (?:pan\w+|moi\w+|nasz\w+|koleg\w+)\b|\bprosze (?:pytac|zapytac)\b",
)

WRONG_PERSON: tuple[str, ...] = (
    r"\b(?:wrong|not the (?:right|correct|best)) (?:person|contact|address|department|company)\b",
    r"\b(?:no longer|don't|do not|doesn't|not) (?:\w+ ){0,2}?(?:work|working|employed|with|handle|"
    r"deal with|responsible|in charge)(?: \w+){0,3}? (?:at|for|here|this|there|the company|that|"
    r"anymore|company)\b",
    r"\b(?:has|have|he|she) left (?:the |our )?(?:company|organi[sz]ation|team|firm|business)\b",
    r"\b(?:falsche\w* (?:person|ansprechpartner\w*|adresse)|nicht (?:mehr )?zustandig|"
    r"nicht der richtige ansprechpartner|arbeite\w* nicht mehr (?:hier|bei))\b",
    r"\b(?:pas la bonne personne|mauvaise personne|ne travaille plus|pas le bon (?:contact|"
    r"interlocuteur))\b",
    r"\b(?:persona equivocada|no soy la persona|ya no trabajo|ya no trabaja)\b",
    r"\b(?:persona sbagliata|non sono la persona|non lavor\w+ piu)\b",
    r"\b(?:verkeerde persoon|niet de juiste persoon|werkt? (?:hier )?niet meer|niet meer werkzaam)\b",
    r"\b(?:pessoa errada|nao sou a pessoa|ja nao trabalh\w+|nao trabalh\w+ mais)\b",
    r"\b(?:niewlasciw\w+ osob\w+|zla osoba|nie jestem osoba|juz (?:tu |tutaj )?nie pracuj\w+)\b",
    r"\bwrong (?:guy|man|woman|one|team|number)\b|\b(?:got|have|reached) the wrong\b|\bi(?:'ve)? left \w+(?: \w+){0,3} (?:ago|last)\b|\bnot my (?:area|department|job)\b|\bdon't work (?:there|here|at)\b",
    r"\b(?:bei mir|hier) (?:\w+ )?falsch\b|\b(?:bin|ist|arbeite) (?:\w+ ){0,5}nicht mehr (?:bei|im|dort|fur|hier)\b|\bnicht mein (?:bereich|thema|gebiet)\b",
    r"\btromp\w+ (?:de personne|d'interlocuteur|d'adresse)\b|\bn'est pas (?:mon domaine|de mon ressort)\b|\bje (?:ne suis|n'y suis) plus (?:chez|dans|la)\b",
    r"\bequivoc\w+ de (?:persona|contacto)\b|\bno es (?:mi area|lo mio|mi departamento)\b|\bno (?:llevo|me encargo de) (?:eso|ese tema)\b",
    r"\bsbagli\w+ (?:persona|indirizzo|contatto)\b|\bnon (?:e il mio|mi occupo)\b|\bnon sono piu (?:in|alla|da)\b",
    r"\bde verkeerde\b|\bwerk\w* (?:\w+ ){0,4}niet meer (?:bij|voor|hier)\b|\bniet mijn (?:afdeling|gebied|taak)\b",
    r"\benganou-se\b|\bnao (?:e a minha area|trato disso|sou eu)\b|\bja nao (?:estou|trabalho) (?:na|no|em)\b",
    r"\bpomyl\w+ (?:pan\w* )?osob\w+|\bnie (?:pracuj\w+|jestem) juz\b|\bto nie (?:moj|moja) (?:dzial|dzialka|sprawa)\b|\bnie zajmuje sie\b",
    r"\b(?:nie jestem|to nie ja|nie ja)(?: \w+){0,2} osob\w*\b|\bnao sou a pessoa\b",
)

OBJECTION: tuple[str, ...] = (
    r"\b(?:already|alredy|currently) (?:\w+ ){0,3}?(?:use|using|have|work with|working with|covered|"
    r"under contract|signed)\b|\bcomm?itted to (?:another|a different)\b",
    r"\b(?:too expensive|too costly|can't afford|cannot afford|no budget|over budget|"
    r"not convinced|don't see (?:the|how|why)|we tried|locked in(?:to)?|happy (?:with|w/) (?:our|what|the|current))\b",
    r"\b(?:bereits|schon) (?:\w+ ){0,4}?(?:anbieter|losung|partner|versorgt|im einsatz)\b|"
    r"\bzu teuer\b|\bkein budget\b",
    r"\b(?:deja|disposons deja) (?:\w+ ){0,4}?(?:solution|prestataire|outil|fournisseur|equipe\w*)\b|"
    r"\btrop cher\b|\bpas de budget\b",
    r"\bya (?:tenemos|contamos|usamos|trabajamos)\b|\bdemasiado caro\b|\bmuy caro\b|\bno hay presupuesto\b",
    r"\bgia (?:\w+ ){0,3}?(?:soluzione|fornitore|usiamo|utilizziamo|abbiamo)\b|\babbiamo gia\b|"
    r"\btroppo (?:caro|costoso)\b",
    r"\b(?:hebben|gebruiken|werken) al\b|\bal (?:een )?(?:leverancier|oplossing)\b|\bte duur\b",
    r"\bja (?:temos|usamos|trabalhamos)\b|\bmuito caro\b|\bsem (?:verba|orcamento)\b",
    r"\b(?:mamy juz|juz (?:mamy|korzystamy|uzywamy))\b|\bza drogo\b|\bbrak budzetu\b",
    r"\b(?:above|beyond|over|more than) (?:what )?(?:we|i|our)\b(?=.{0,20}\b(?:pay|afford|spend|budget)\b)|\b(?:expensive|pricey|overpriced)\b",
    r"\b(?:zu teuer|uberteuert|unser budget)\b|\b(?:arbeiten|nutzen|haben) (?:schon|bereits) (?:mit|ein)\b|\bzufrieden mit\b",
    r"\b(?:trop|bien trop|beaucoup trop) chers?\b|\b(?:travaillons|avons|utilisons) deja\b|\bhors budget\b|\bsatisfaits? de\b",
    r"\b(?:caro|cara) para (?:nosotros|mi)\b|\bcontentos con\b|\bfuera de (?:nuestro )?presupuesto\b",
    r"\b(?:lavoriamo|usiamo|abbiamo) gia\b|\btropp[oa] (?:car|costos)[oa]\b|\bfuori budget\b|\bsoddisfatti d\w+\b",
    r"\b(?:te|veel te) (?:duur|prijzig)\b|\btevreden (?:met|over)\b",
    r"\b(?:demasiado|muito) car[oa]s?\b|\bsatisfeitos com\b|\bfora do orcamento\b",
    r"\b(?:za|zbyt) drog\w+\b|\b(?:wspolpracujemy|pracujemy|dzialamy) juz\b|\bzadowoleni z\b",
    r"\b(?:signed|committed|gone) (?:up )?with (?:a|an|another|your|the)\b|\b(?:unterschrieben|abgeschlossen) (?:bei|mit)\b|\b(?:bei|beim|mit) (?:\w+ ){1,4}(?:unterschrieben|abgeschlossen)\b|\bsign(?:e|er|ons) (?:chez|avec)\b|\bfirm(?:ar|ado|amos|ato) (?:con|com)\b|\bassin(?:ar|amos|ei) com\b|\bbij (?:\w+ ){1,3}getekend\b|\bpodpisa\w+ umowe z\b",
    r"\b(?:dafur|hierfur) (?:\w+ ){0,3}kein\w* budget\b|\b(?:no (?:hay|tenemos)|non (?:abbiamo|c'e)|geen|nao (?:temos|ha)) (?:budget|presupuesto|orcamento)\b|\bnie m\w+ (?:\w+ ){0,3}budzetu\b",
)

# A question of the price is a question, however friendly what stands around it.
PRICE: tuple[str, ...] = (
    r"\b(?:what|how much) (?:does|do|is|are|would|will|'s)(?: \w+){0,3} (?:cost|price|pricing|charge|fees?)\b|\bhow much\b|\bwhat's the (?:price|cost)\b",
    r"\b(?:was|wie ?viel) kost\w+|\bwie teuer\b|\bwelche kosten\b|\bwas (?:verlangen|nehmen) sie\b",
    r"\bcombien\b|\bquels? (?:est le |sont les )?(?:prix|tarifs?|couts?)\b",
    r"\bcuanto (?:cuesta|vale|sale|cobran)\b|\bque precio\b|\bquanto (?:costa|viene|custa|fica)\b|\bche prezzo\b|\bqual e o preco\b",
    r"\b(?:wat|hoeveel) kost\w*|\bile (?:to |by to )?(?:kosztuje|kosztowalo)\b|\bjak\w+ (?:jest |sa )?(?:cena|ceny|koszt\w*)\b",
)

# A bare yes at the head.
ASSENT: tuple[str, ...] = (
    r"^[^\w\n]*(?:yes|yep|sure|absolutely|definitely|ok|okay|ja|gern|gerne|klar|oui|volontiers|d'accord|si|claro|certo|volentieri|graag|prima|sim|tak|jasne|chetnie)\b[.!, ]*(?!but|aber|mais|pero|ma\b|maar|mas\b|ale\b)",
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

_KINDLY = r"(?:(?:no|nein|non|nee|nao|nie|thanks|thank you|danke|merci|gracias|grazie|dank je|bedankt|obrigad[oa]|dziekuje)[,.]? ){0,2}"
# The whole of an answer: it declines the offer, and wishes nothing about mail.
DECLINES: tuple[str, ...] = tuple(
    rf"^\s{{0,9}}{_KINDLY}(?:{said})[.!]{{0,3}}\s{{0,9}}$"
    for said in (
        r"(?:i|we)(?:'ll| will)? (?:pass|decline)|(?:let's )?(?:forget|drop|skip|leave) it|never mind",
        r"(?:ich|wir) (?:verzichten?|lehnen? ab|passen?)(?: dankend| lieber| darauf)?|vergessen sie es|vergiss es|lass(?:en sie)? (?:es )?gut sein|lassen wir (?:es|das)",
        r"(?:je |nous )?(?:refuse|refusons|decline|declinons|renonce|renoncons|passe)(?: votre offre| mon tour)?|on laisse tomber|laissons tomber",
        r"(?:yo )?(?:paso|rechazo|rechazamos|declino|declinamos|desisto|desistimos|renuncio)(?: (?:a )?(?:la|su) (?:oferta|propuesta))?|dejelo|dejemoslo(?: asi)?|olvidelo",
        r"(?:rifiuto|rifiutiamo|declino|decliniamo|rinuncio|rinunciamo|passo)(?: (?:al)?l'offerta)?|lasci(?:amo|ate|a)? perdere",
        r"(?:ik|wij|we) (?:bedank(?:en)?|pas(?:sen)?|zien?|sla)(?: ervoor| ervan af| over)?|laat maar|vergeet het(?: maar)?",
        r"(?:eu |nos )?(?:recuso|recusamos|dispenso|dispensamos|declino|declinamos|desisto|desistimos|passo)(?: (?:d)?a (?:oferta|proposta))?|deixe? estar|deixa pra la|esqueca",
        r"(?:ja )?(?:odmawiam|odmawiamy|odpuszczam|odpuszczamy|podziekuje|podziekujemy|rezygnuje(?:my)? z (?:oferty|propozycji))",
    )
)

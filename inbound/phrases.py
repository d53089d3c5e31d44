"""The words that decide a disposition, per language, opt-outs apart: data and nothing else.

Patterns run over folded text: lower case, no accents, ß as ss, ł as l, curly quotes straight, runs
of blanks as one. Gaps are counted in words and bounded, so no pattern can run away.
"""
# ruff: noqa: E501 - a pattern that is cut in two is read wrong

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
    r"^(?:yes|sure|absolutely|definitely)\b[.!, ]*(?!but)",
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
)

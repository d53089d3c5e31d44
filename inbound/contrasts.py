"""What an answer does not want beside what it does: another person, way or thing. Data only.

"Don't write to Peter, I look after this now", "no calls, mail works best", "drop the second item and
I'll sign" refuse nothing that the writer gets from us. Patterns as in `inbound.asides`, which reads
them: of a contrast only the refused half is left out, and only where the welcome half follows.
"""
# ruff: noqa: E501 - a pattern that is cut in two is read wrong

_MAILS = r"(?:mail|message|spam|newsl|nachricht|werbung|pub\b|correo|mensaje|messagg|bericht|mensag|wiadomo)"
_GAP = r"[^\n]{0,70}?"
_STOP = r"[.,;:!?-]{1,2} ?"

# Somebody else is to be left alone, and the writer takes it from here.
_OTHER_PERSON = (
    (
        r"\b(?:do not|don't|never|no need to|stop) (?:\w+ )?(?:writ|e-?mail|contact|call|copy|ask|chas|phon|bother)\w*(?: it| this| that)? (?:to )?(?!me\b|us\b|email|any|again|you|this|these|such|and\b|or\b|at\b|the (?:mail|e-?mail|office)|my (?:company|firm|address|e-?mail|inbox|phone|number|mobile)|our (?:company|firm|address|e-?mail|office|inbox|phone|number))[\w']+|\bleave (?:my|our|the) \w+ (?:out of (?:it|this)|alone)",
        r"(?<!not )(?<!n't )(?<!never )\b(?:write|talk|speak|deal|send|e-?mail|contact|call|come|ask|go)(?: it| them| that| this)?(?: directly| straight)? (?:to |with |through )?(?:me|us)\b(?! (?:again|any|at all|alone|off|out|in peace))(?![^.!?\n]{0,20}\bif\b)|\bi(?:'ve| have)? (?:now )?(?:look after|take care of|took over|taken over|handle|run|manage)\b|\bi(?:'m| am) (?:now )?(?:the|your) (?:new )?contact\b",
    ),
    (
        r"\b(?!mich|uns|mir|bitte|zukunft|mehr)\w{3,20} bitte (?:hierzu |dazu )?nicht (?:mehr |weiter )?(?:anschreiben|kontaktieren|anrufen|anmailen|ansprechen|fragen)\b|\b(?:schreiben|kontaktieren|mailen|fragen|behelligen|rufen) sie (?:bitte )?nicht (?:mehr |weiter )?(?:an )?(?!mich|mir|uns|mehr|weiter)(?:mein|unser|herrn|frau)\w*(?: \w+)?|\b(?:lassen|halten) sie (?:bitte )?(?:mein|unser)\w* \w+ (?:da |hier )?(?:raus|heraus|aussen vor|aus dem spiel)\b",
        r"\bsondern (?:nur |direkt )?(?:an )?(?:mich|mir|uns)\b|\b(?:klaren|besprechen|regeln) sie (?:das|es|alles|so etwas) (?:bitte |direkt )?mit (?:mir|uns)\b|\b(?:schreiben|mailen|wenden|melden|sprechen) sie (?:sich )?(?:bitte |direkt |lieber |gern |stattdessen ){0,2}(?:an |bei |mit )?(?:mich|mir|uns)\b(?! nicht| nie| keine)|\bich (?:betreue|ubernehme|bearbeite|kummere mich|fuhre)\b|\bansprechpartner(?:in)? bin ich\b|\bich bin (?:jetzt |nun )?(?:ihre?|der|die) (?:neue\w? )?ansprechpartner|\bich habe (?:das|ihn|sie|es|sein\w* \w+|ihr\w* \w+) ubernommen\b",
    ),
    (
        r"\bn(?:'|e )(?:ecri|contact|appel|sollicit|relanc)\w* (?:plus|pas) (?:a |au |aux )?(?!moi|nous|email|de |d'|vos|votre|mon adresse|mes? mails?|sur)[\w']+|\bne (?:plus|pas) (?:ecrire|contacter|appeler|solliciter|relancer) (?:a |au |aux )?(?!moi|nous|email|sur|mon adresse|de |d')[\w']+|\blaissez (?:mon|ma|mes|notre|nos) \w+ (?:en dehors|hors|tranquilles?)\b(?: de (?:ca|cela|tout ca))?",
        r"\b(?:ecrivez|adressez|envoyez|contactez|appelez|joignez)(?:-l[ea]s?|-vous)?-(?:moi|nous)\b|\b(?:voyez|parlez|traitez|passez|adressez-vous)(?:-en)? (?:directement |plutot |ca |cela )?(?:avec |a |par )(?:moi|nous)\b|\bmais a moi\b|\bc'est moi qui (?:suis|gere|reprends|m'en)\b|\bje (?:reprends|m'en occupe|gere|suis (?:votre|le nouvel|la nouvelle))\b",
    ),
    (
        r"\bno (?:le |les |la |lo )?(?:escrib|contact|llam|molest)\w*(?: mas)? (?:a |con )(?:mis? (?:asist|companer|jef|equip|soci|coleg|secretari|gente)\w*|(?!mis?\b|email|nosotros|nuestr|est[aeo])\w+)|\bdeje(?:n|mos)? (?:a )?(?:mis?|nuestr\w+) \w+ (?:al margen|fuera|en paz|tranquil\w+)(?: de esto)?",
        r"\bescriba(?:n)?me\b|\bhable(?:n)? conmigo\b|\b(?:mande|envie|diga|llame)(?:n)?me\b|\bsino a mi\b|\blleve?o? yo\b|\bahora (?:lo |la |me )?(?:llevo|encargo|gestiono)\b|\bsoy (?:yo|su nuev\w)\b",
    ),
    (
        r"\bnon (?:scriv|telefon)\w*(?: piu)? (?:a |al |alla |ai )(?!me\b|noi\b|email|quest|mio indirizzo|nostro indirizzo)\w+(?: (?:collega|assistente|collaborat\w+))?|\bnon (?:contatt|chiam|disturb)\w*(?: piu)? (?:il |la |i |le )(?:mi[aoe]i?|miei|nostr[aoei]) \w+|\blasc\w+ (?:fuori|in pace|stare) (?:il |la |i |le )(?:mi\w+|nostr\w) \w+",
        r"(?<!non )\b(?:mi (?:scriva|chiami|contatti)|scriv(?:imi|etemi)|chiamatemi|contattatemi)\b|\bparl\w+ con me\b|\bma a me\b|\b(?:seguo|gestisco|me ne occupo) (?:tutto )?io\b|\bci sono io\b|\bora (?:me ne occupo|seguo|ci sono)\b",
    ),
    (
        r"\b(?:schrijf|mail|bel|benader) (?:alstublieft |aub )?niet (?:meer |langer )?(?:naar |aan )?(?!me\b|mij\b|ons\b|email|meer|naar|aan|op\b|over)(?:mijn |onze )?\w+|\b(?:benader|bel|mail) (?:mijn|onze) \w+ (?:hier(?:over)? )?niet(?: meer| over)?\b|\blaat (?:mijn|onze) \w+ (?:erbuiten|hierbuiten|met rust)\b",
        r"\bmaar (?:naar|aan) (?:mij|me|ons)\b|\b(?:regel|bespreek) (?:het|dat|dit) met (?:mij|me|ons)\b|\bbij mij terecht\b|\b(?:schrijf|mail|bel|vraag)(?: het)?(?: direct| rechtstreeks| liever)? (?:naar |aan )?(?:mij|me|ons)\b(?! niet| nooit| geen)|\bik (?:doe|regel|behandel|beheer) (?:dit|dat|het|nu)\b|\bik heb (?:het|zijn \w+|haar \w+) overgenomen\b|\bik ben (?:nu )?(?:de|uw) (?:nieuwe )?(?:contactpersoon|aanspreekpunt|opvolger)",
    ),
    (
        r"\bnao (?:escrev|contact|lig|incomod)\w*(?: mais)? (?:ao? |aos? |para |com |o |os )(?!mim\b|nos\b|email|est[ea]\b|n[oa] )\w+(?: (?:colega|assistente|equipa|equipe|chefe))?|\bdeixe\w* (?:a |o )?(?:minha|meu|nossa|nosso) \w+ (?:de )?(?:fora|em paz)(?: disto)?",
        r"\bfalem? comigo\b|\b(?:escrevam?|liguem?|mandem?|contactem?)-me\b|\bpara mim\b|\btrato eu\b|\bagora (?:sou eu|trato|cuido|quem trata sou)\b|\bsou eu (?:que|quem)\b",
    ),
    (
        r"\bdo (?!mnie\b|nas\b|email|tego\b)\w+(?: (?:prosze|juz|wiecej)){0,3} nie (?:pisac|dzwonic|wysylac|piszcie|dzwoncie)\b|\bnie (?:pisac|piszcie|dzwonic|dzwoncie|wysylac|wysylajcie)(?: (?:tego|juz|wiecej)){0,2} do (?!mnie\b|nas\b|email)(?:moj\w+ |nasz\w+ )?\w+|\bnie mieszac (?:w to )?\w+ \w+",
        r"\b(?:tylko|lecz|ale) (?:bezposrednio )?(?:do mnie|ze mna|do nas|z nami)\b|(?<!nie )(?<!wiecej )(?<!juz )\b(?:pisac|dzwonic|rozmawiac|zwracac sie) (?:bezposrednio )?(?:do mnie|ze mna)\b|\bteraz (?:ja|to ja)\b|\bprzejal(?:em|am)\b|\b(?:ja|teraz) (?:sie )?(?:to|tym) (?:prowadze|zajmuje)\b",
    ),
)
# Not by telephone but by mail, or the other way.
_OTHER_WAY = (
    (
        r"\b(?:do not|don't|please no|no|rather not) (?:phone calls|calls|call|phone|ring|text)\b(?: me| us)?",
        r"(?:e-?mail|mail|messages?) (?:\w+ )?(?:is|are|works?|would be|suits) (?:\w+ )?(?:best|better|fine|easier|perfect|good|enough)\b|(?:rather|better|preferably|i prefer|only|just) (?:by |via |an |it by )?(?:e-?mail|mail|in writing)\b(?! me| us)|by (?:e-?mail|mail) (?:you|i|we) |(?:please |just |rather )?(?:e-?mail|write to) (?:me|us)\b(?! again| any| (?:a |the |your )?(?:confirm|proof|when|once))",
    ),
    (
        r"\b(?:do not|don't|rather than|no need to) (?:e-?mail\w*|writ\w*|send\w* (?:one|any|it|mails?|e-?mails?))\b(?: me| us| anything| everything| it down)?",
        r"(?:please |just |rather |better |so )?(?:(?:call|ring|phone|telephone)(?: me| us| the office)?\b(?!,|(?: \w+)? (?:or|nor|again)\b)|give (?:me|us) a (?:ring|call|shout)\b|use the (?:phone|landline)\b)",
    ),
    (
        r"\bnicht (?:anrufen|telefonieren)\b|\bkeine anrufe\b|\brufen sie (?:mich |uns )?(?:bitte )?nicht (?:mehr )?(?:auf dem \w+ )?an\b",
        r"(?:(?:bitte )?(?:am besten|lieber|besser|gern\w?) (?:\w+ )?(?:per|via) (?:e-?mail|mail)\b|(?:schreiben|mailen) sie (?:mir|uns)\b(?! nicht| nie| keine)|(?:per )?(?:e-?mail|mail) (?:ist|passt|geht|reicht|erreichen|bin ich|gern)\b)",
    ),
    (
        r"\b(?:bitte )?(?:lieber )?nicht (?:mailen|schreiben)\b|\bschicken sie (?:bitte )?keine(?: mails?)?\b",
        r"(?:rufen sie (?:mich |uns )?(?:lieber |bitte |gern\w? |einfach ){0,2}an\b|(?:lieber|besser|am besten) (?:anrufen|telefonisch)\b|greifen sie zum (?:horer|telefon)\b)",
    ),
    (
        r"\bne (?:m'|nous )?(?:appelez|telephonez) pas\b|\bpas d'appels?\b|\bne pas (?:m'|nous )?(?:appeler|telephoner)\b|\binutile d'appeler\b",
        r"(?:(?:le |un |par )?(?:e-?mail|mail|courriel)s? (?:est|c'est|me convient|suffit|sera)\b|(?:plutot|de preference) (?:par |un )?(?:e-?mail|mail|courriel|ecrit)\b|ecrivez-(?:moi|nous)\b)",
    ),
    (
        r"\b(?:n'en envoyez|n'ecrivez|ne m'ecrivez) pas\b|\bn'en envoyez\b|\bpas de (?:mails?|e-?mails?|courriels?)\b|\binutile de (?:tout )?(?:m'|nous )?ecrire\b",
        r"(?:appelez|telephonez|rappelez)(?:-(?:moi|nous))?\b(?! pas| plus)|passez(?:-moi| moi)? un coup de fil\b",
    ),
    (
        r"\bno (?:me |nos )?(?:llamen?|telefoneen?)\b",
        r"(?:mejor|preferiblemente|prefiero) (?:por |el |un )?(?:correo|e-?mail|mail|escrito)\b|escriba(?:n)?(?:me|nos)\b",
    ),
    (
        r"\bno (?:me |nos )?(?:escriban?|(?:manden?|envien?) (?:ninguno|correos?|mails?))\b",
        r"llame(?:n)?(?:me|nos)?\b(?! mas)|(?:mejor|prefiero) (?:por |una )?(?:telefono|llamada)\b",
    ),
    (
        r"\bnon (?:mi |ci )?(?:chiam\w+|telefon\w+)\b",
        r"(?:meglio|preferisco|preferibilmente) (?:per |via |una |la |un'|tramite )?(?:e-?mail|mail|iscritto)\b|(?:mi |ci )scriv(?:a|ete|i)\b|scriv(?:imi|etemi|eteci)\b",
    ),
    (
        r"\bnon (?:ne |mi |ci )?(?:scriv\w+|mandi|mandate|inviate|invii)\b",
        r"(?:telefoni|telefonate|(?:mi |ci )?chiam(?:i|ate|ami|atemi|ateci))\b(?! piu)|(?:meglio|preferisco) (?:per |al |una )?(?:telefono|telefonata|chiamata)\b",
    ),
    (
        r"\bbel (?:me |mij |ons )?niet\b|\bniet (?:bellen|opbellen)\b",
        r"(?:(?:liever|beter|het liefst) (?:per |via |een )?(?:e-?mail|mail|mailtje)\b|mail (?:is|werkt) (?:\w+ )?(?:beter|best|prima)\b|mail (?:me|mij|ons)\b(?! niet| nooit| ook niet))",
    ),
    (
        r"\bniet (?:mailen|schrijven)\b|\bstuur er geen\b|\b(?:mail|schrijf) (?:me |mij |ons )?(?:liever )?niet\b|\bhoeft niet alles op te schrijven\b",
        r"(?:bel(?: me| mij| ons| gewoon| liever| maar| even){0,3}\b(?! niet| nooit| ook)|(?:liever|beter) (?:bellen|telefonisch)\b)",
    ),
    (
        r"\bnao (?:me |nos )?(?:liguem?|telefonem?)\b",
        r"(?:melhor|prefiro|de preferencia) (?:por |o |um )?(?:e-?mail|mail|escrito)\b|escrevam?-(?:me|nos)\b",
    ),
    (
        r"\bnao (?:me |nos )?(?:escrevam?|(?:mandem?|enviem?) (?:nenhum|e-?mails?))\b",
        r"(?:telefonem?|liguem?)(?:-me|-nos)?\b(?! mais)|(?:melhor|prefiro) (?:por |o )?telefone\b",
    ),
    (
        r"\bnie (?:dzwonic|dzwoncie|telefonowac)\b",
        r"(?:\w+ [^\n]{0,20}[.,;] ?)?(?:najlepiej|lepiej|wole|raczej) (?:pisac |napisac )?(?:mailem|mailowo|e-?mailem|na pismie)\b",
    ),
    (
        r"\bnie (?:pisac|wysylac|mailowac|piszcie|wysylajcie)\b",
        r"(?:tylko |prosze |lepiej )(?:za)?dzwonic\b|zadzwoncie\b|prosze o telefon\b",
    ),
)
# Not this thing but that.
_OTHER_THING = (
    (
        r"\b(?:we|i) (?:don't|do not|didn't) (?:want|need) [^.!?\n]{3,60}(?=, )",
        r"(?:but )?(?:we|i)(?:'re| are)? (?:just |only )?(?:want|need|look\w* for)\b(?! (?:to be|peace|out|off|you|nothing|silence))",
    ),
    (
        r"\b(?:wir (?:wollen|brauchen|suchen)|ich (?:will|brauche|suche)) (?:nicht|kein\w*) [^.!?\n]{3,60}(?=, )",
        r"(?:sondern|wir (?:wollen|brauchen|suchen)|ich (?:will|brauche|suche))\b(?! (?:nur |einfach )?(?:unsere|meine|ruhe|in ruhe|nichts|dass sie))",
    ),
    (
        r"\b(?:nous ne voulons|on ne veut|je ne veux|nous ne cherchons) (?:pas|plus) [^.!?\n]{3,60}(?=, )",
        r"(?:mais )?(?:nous|on|je) (?:voulons|cherchons|veut|cherche|veux)\b(?! (?:la paix|etre|qu'|que vous))",
    ),
    (
        r"\bno (?:queremos|quiero|buscamos) [^.!?\n]{3,60}(?=, )",
        r"(?:sino|queremos|quiero|buscamos|busco)\b(?! (?:que|paz|estar))",
    ),
    (
        r"\bnon (?:vogliamo|voglio|cerchiamo) [^.!?\n]{3,60}(?=, )",
        r"(?:ma )?(?:vogliamo|voglio|cerchiamo|cerco)\b(?! (?:che|pace|essere|stare))",
    ),
    (
        r"\b(?:we|wij|ik) (?:willen|wil|zoeken|zoek) (?:niet|geen) [^.!?\n]{3,60}(?=, )",
        r"(?:maar )?(?:we|wij|ik) (?:willen|wil|zoeken|zoek)\b(?! (?:rust|met rust|weten|dat|niet|geen))",
    ),
    (
        r"\bnao (?:queremos|quero|procuramos) [^.!?\n]{3,60}(?=, )",
        r"(?:mas )?(?:queremos|quero|procuramos|procuro)\b(?! (?:que|nao|paz|estar|sair))",
    ),
    (
        r"\bnie (?:chcemy|chce|szukamy) [^.!?\n]{3,60}(?=, )",
        r"(?:tylko|lecz|ale)? ?(?:chcemy|chce|szukamy|szukam)\b(?! (?:spokoju|zeby|swiety))",
    ),
)
# Another one's wish of old, and the writer's welcome.
_ONCE = (
    (
        r"\b(?:colleague|predecessor|boss|mr|mrs|ms|he|she|they)\b[^.!?\n]{0,30}\b(?:asked|wanted|told|said|threw|never|didn't|did not|hated|unsubscribed|opted)\b[^.!?\n]{3,90}",
        r"\b(?:i'm interested|i am interested|tell me more|hear more|sounds? (?:good|interesting|great)|i'd love|yours is (?:good|different)|i (?:do )?(?:like|enjoy)|find (?:it|this|yours|the topic) (?:good|interesting|useful)|send (?:me|us|him|her) (?:the|your)|show me)\b",
    ),
    (
        r"\b(?:kolleg\w+|vorganger\w*|chef\w*|herr|frau|er|sie) [^.!?\n]{0,40}\b(?:wollte|bat|hat|sagte|hatte|warf|mochte)\b[^.!?\n]{3,90}",
        r"\b(?:interessiert (?:mich|uns)|finde (?:\w+ ){0,2}(?:gut|spannend|interessant)\b|ihre (?:ist|sind) gut|gern\w? mehr|erzahlen sie|klingt|zeigen sie|schicken sie (?:mir|uns|ihm|ihr) (?:die|das|den|ihr))\b",
    ),
    (
        r"\b(?:collegue|predecesseur|patron\w*|monsieur|madame|il|elle)\b[^.!?\n]{0,40}\b(?:voulait|demandait|disait|avait|a demande|vous a(?:vait)?|detestait)\b[^.!?\n]{3,90}",
        r"\b(?:m'interesse|dites-m'en|en savoir plus|c'est l'inverse|au contraire|montrez-|envoyez-(?:lui|moi|nous) (?:le|la|l'|votre)|me plait)",
    ),
    (
        r"\b(?:companer\w+|senora?|jef\w|predecesor\w*|el|ella)\b[^.!?\n]{0,40}\b(?:queria|pidio|decia|dijo|odiaba|habia)\b[^.!?\n]{3,90}",
        r"\b(?:me interesa|cuenteme|al contrario|saber mas|ensen[ea]me|mande(?:le|me) (?:el|la|su)|me gusta)\b",
    ),
    (
        r"\b(?:collega|signora?|capo|predecessore|lui|lei|diceva)\b[^.!?\n]{0,40}\b(?:voleva|chiesto|diceva|detto|odiava|aveva|avrebbe)\b[^.!?\n]{3,90}",
        r"\b(?:m'interessa|mi interessa|mi racconti|al contrario|saperne di piu|mi mostri|gli mandi|mi mandi|mi piace)\b",
    ),
    (
        r"\b(?:collega|mevrouw|meneer|baas|voorganger|hij|zij|ze)\b[^.!?\n]{0,40}\b(?:wilde|vroeg|zei|had|haatte)\b[^.!?\n]{3,90}",
        r"\b(?:boeiend|interessant|vertel|juist wel|meer weten|laat (?:me|mij|eens) zien|stuur (?:hem|haar|mij|me|ons) (?:de|het|uw)|interesseert)\b",
    ),
    (
        r"\b(?:colega|dona|senhora?|chefe|antecessor\w*|ele|ela)\b[^.!?\n]{0,40}\b(?:queria|pediu|dizia|disse|odiava|tinha)\b[^.!?\n]{3,90}",
        r"\b(?:interessa-me|me interessa|fale-me|conte-me|pelo contrario|saber mais|mostre-me|mande-(?:lhe|me)|gosto d)",
    ),
    (
        r"\b(?:kolega|kolezanka|pani|pan|szef\w*|poprzedni\w+|on|ona|mowil|mowila)\b[^.!?\n]{0,40}\b(?:chcia\w+|prosi\w+|mowil\w*|nigdy|nie cierpia\w+)\b[^.!?\n]{3,90}",
        r"\b(?:interesuje mnie|wrecz przeciwnie|opowiedziec wiecej|chetnie|pokazac|wyslac mu|prosze mu|podoba mi)\b",
    ),
)
# Many mails, and what would set this one apart.
_ANY_OTHER = (
    (
        r"\b(?:i|we) (?:get|receive)[^.!?\n]{0,30}\b(?:many|lots|dozens|hundreds|plenty|tons)\b[^.!?\n]{0,40}",
        r"\b(?:different\w*|special|better|unique|stand out|new about)\b[^.!?\n]{0,30}\?",
    ),
    (
        r"\b(?:ich|wir) (?:bekomme|kriege|erhalte)n?[^.!?\n]{0,30}\b(?:viele|dutzende|hunderte|lauter|zig|massenhaft)\b[^.!?\n]{0,40}",
        r"\b(?:anders|besser|besonders|besonderes|neues?)\b[^.!?\n]{0,30}\?",
    ),
    (
        r"\b(?:je recois|nous recevons|on recoit)[^.!?\n]{0,30}\b(?:beaucoup|tant|dizaines|centaines|plein|plusieurs)\b[^.!?\n]{0,40}",
        r"\b(?:different\w*|mieux|distingue|de plus|nouveau|particulier)\b[^.!?\n]{0,30}\?",
    ),
    (
        r"\b(?:recibo|recibimos|me llegan|nos llegan)[^.!?\n]{0,30}\b(?:much[ao]s|decenas|docenas|cientos|montones|tantos)\b[^.!?\n]{0,40}",
        r"\b(?:distint\w|diferen\w+|mejor|especial|nuevo)\b[^.!?\n]{0,30}\?",
    ),
    (
        r"\b(?:ricevo|riceviamo|mi arrivano|ci arrivano)[^.!?\n]{0,30}\b(?:molt[ei]|tant[ei]|decine|centinaia|un sacco)\b[^.!?\n]{0,40}",
        r"\b(?:divers\w|different\w|meglio|special\w|nuovo)\b[^.!?\n]{0,30}\?",
    ),
    (
        r"\b(?:ik krijg|wij krijgen|we krijgen|ik ontvang)[^.!?\n]{0,30}\b(?:veel|tientallen|honderden|genoeg|zat)\b[^.!?\n]{0,40}",
        r"\b(?:anders|beter|bijzonder|speciaal|nieuws?)\b[^.!?\n]{0,30}\?",
    ),
    (
        r"\b(?:recebo|recebemos|chegam-me)[^.!?\n]{0,30}\b(?:muit[ao]s|dezenas|centenas|tant[ao]s|montes)\b[^.!?\n]{0,40}",
        r"\b(?:diferen\w+|melhor|especial|novo|distingue)\b[^.!?\n]{0,30}\?",
    ),
    (
        r"\b(?:dostaje|dostajemy|otrzymuje)[^.!?\n]{0,30}\b(?:duzo|wiele|mnostwo|dziesiatki|setki|pelno)\b[^.!?\n]{0,40}",
        r"\b(?:inne\w*|inaczej|wyroznia|lepsz\w+|lepiej|nowego)\b[^.!?\n]{0,30}\?",
    ),
)
# Enough of another thing, so that ours comes at the right time.
_TIMELY = (
    (
        r"\b(?:no more|enough of|i don't want any more|tired of) [^.!?\n]{3,40}",
        r"(?:right|good|perfect) (?:time|moment)\b",
    ),
    (
        r"\b(?:genug von|schluss mit|keine? \w+ mehr) ?[^.!?\n]{0,40}",
        r"(?:richtigen?|rechten?|guten?) (?:zeitpunkt|moment|zeit)\b|passt (?:also |daher |gut)",
    ),
    (
        r"\bje ne veux plus [^.!?\n]{3,40}|\b(?:assez|marre) d[eu'] ?[^.!?\n]{3,40}",
        r"(?:tombe bien|bon moment|a pic)\b",
    ),
    (
        r"\b(?:basta de|no quiero mas|hart[oa] de) [^.!?\n]{3,40}",
        r"(?:buen momento|momento justo)\b",
    ),
    (
        r"\b(?:basta con|non voglio piu|stanc[oa] di) [^.!?\n]{3,40}",
        r"(?:momento giusto|a proposito|capita bene)\b",
    ),
    (
        r"\b(?:genoeg van|geen \w+ meer) ?[^.!?\n]{0,40}",
        r"(?:goede moment|juiste moment|goed uit)\b",
    ),
    (
        r"\b(?:chega de|nao quero mais|fart[oa] de) [^.!?\n]{3,40}",
        r"(?:boa altura|momento certo|bom momento|a calhar)\b",
    ),
    (r"\b(?:dosc|koniec z) [^.!?\n]{3,40}", r"(?:dobrym momencie|w pore|w sama pore)\b"),
)
CONTRASTS = (
    *(
        rf"(?![^.!?,;:\n]{{0,40}}{_MAILS})(?:{no})(?=[,;.!-][^\n]{{0,60}}?(?:{yes}))"
        for no, yes in _TIMELY
    ),
    *(rf"(?:{no})(?=[.,;!][^\n]{{0,70}}?(?:{yes}))" for no, yes in _ANY_OTHER),
    *(rf"(?:{no})(?=[.,;!?][^\n]{{0,90}}?(?:{yes}))" for no, yes in _ONCE),
    *(rf"(?:{no})(?={_GAP}(?:{yes}))" for no, yes in _OTHER_PERSON),
    *(rf"(?:{no})(?={_GAP}{_STOP}(?:{yes}))" for no, yes in _OTHER_WAY),
    *(rf"(?:{no})(?=, (?:{yes}))" for no, yes in _OTHER_THING),
)

"""What an answer does not want beside what it does: another person, way or thing. Data only.

"Don't write to Peter, I look after this now", "no calls, mail works best", "drop the second item and
I'll sign" refuse nothing that the writer gets from us. Patterns as in `inbound.asides`, which reads
them: of a contrast only the refused half is left out, and only where the welcome half follows.
"""
# ruff: noqa: E501 - a pattern that is cut in two is read wrong

_MAILS = r"(?:mail|messag|spam|newsl|nachricht|werb|\bpub\b|publicit|correo|mensaje|bericht|mensag|wiadomo|reklam|reclam|propagand|adverti|market|offer|angebot|offre|ofert|aanbied|propost|contact|kontakt|contatt|call|anruf|\bappel|llamad|chiamat|telefo|telefoon|receiv|erhalt|recev|recib|ricev|ontvang|receb|otrzym|schreib|ecri|escrib|scriv|schrijv|escrev|pisa|factu|fattur|faktur|rechnung|invoice|these|those|anything|nothing|\byou\b)"
_GAP = r"[^\n]{0,70}?"
_STOP = r"[.,;:!?-]{1,2} ?"

# One person is to be left alone, gone or at the writer's side, and the writer takes it from here. A
# whole firm, team or address is no other person.
_PROOF = r"(?![^.!?\n]{0,40}(?:confirm|conferm|bestatig|bevestig|potwierdz|proof|retrait|done|hecho|fatto|klaar|gelosch|\bif\b|only|seulement|nur\b|solo\b|alleen|apenas|tylko))"
_GONE_PERSON = (
    (
        r"\b(?:do not|don't|never|no need to|stop) (?:writ|e-?mail|contact|call|ask|chas)\w* (?:to )?(?:mr |mrs |ms )?\w+(?: any ?more| about (?:this|it))?(?=[,.;:] (?:he|she)(?:'s| has| is| was| left| moved| retired)\b)",
        r"\bi(?:'ve| have)? (?:now )?(?:look after|take care of|took over|taken over|handle)\b|\bi(?:'m| am) (?:now )?(?:the|your) (?:new )?contact\b",
    ),
    (
        r"\b(?:herrn|frau) \w+ bitte (?:hierzu |dazu )?nicht (?:mehr |weiter )?(?:anschreiben|kontaktieren|anrufen|anmailen)(?=[,.;:] (?:er|sie) (?:ist|hat)\b)",
        r"\bich (?:betreue|ubernehme|bearbeite|fuhre)\b|\bich bin (?:jetzt |nun )?(?:ihre?|der|die) (?:neue\w? )?ansprechpartner|\bich habe (?:das|ihn|sie|es|sein\w* \w+|ihr\w* \w+) ubernommen\b",
    ),
    (
        r"\bn(?:'|e )(?:ecri|contact|appel|relanc)\w* plus (?:a |m\. |mme |monsieur |madame )?\w+(?=[,.;:] (?:il|elle) (?:est|a|n'est)\b)|\bne plus (?:ecrire|contacter|appeler) (?:a )?\w+(?=[,.;:] (?:il|elle) (?:est|a|n'est)\b)",
        r"\bc'est moi qui (?:suis|gere|reprends|m'en)\b|\bje (?:reprends|m'en occupe|gere|suis votre)\b|\becrivez-moi directement\b",
    ),
    (
        r"\bno (?:le |les |la |lo )?(?:escrib|contact|llam)\w*(?: mas)? a(?:l| la)? ?(?:senora? )?\w+(?=[,.;:] (?:se (?:fue|jubilo|marcho|ha ido)|ya no (?:esta|trabaja)|ha dejado))",
        r"\b(?:ahora )?(?:lo |la |las )?llevo yo\b|\bahora (?:lo |la )?llevo\b",
    ),
    (
        r"\bnon (?:scriv|telefon|contatt)\w*(?: piu)? (?:a |al |alla )?(?:signora? )?\w+(?=[,.;:] (?:si e|e andat|non lavora|ha lasciato|e in pensione))",
        r"\b(?:seguo|gestisco|me ne occupo) (?:tutto )?io\b|\bci sono io\b|\bora (?:me ne occupo|seguo|ci sono)\b",
    ),
    (
        r"\b(?:schrijf|mail|bel) niet (?:meer |langer )?(?:naar |aan )?(?:mevrouw |meneer )?\w+(?=[,.;:] (?:hij|zij|ze) (?:is|heeft|werkt)\b)",
        r"\bik (?:doe|regel|behandel|beheer) (?:dit|dat|het|nu)\b|\bik heb (?:het|zijn \w+|haar \w+) overgenomen\b",
    ),
    (
        r"\bnao (?:escrev|contact|lig)\w*(?: mais)? (?:ao? |para )?(?:dona |senhora? )?\w+(?=[,.;:] (?:mudou|saiu|reformou|ja nao|deixou))",
        r"\btrato eu\b|\bagora (?:sou eu|trato|cuido)\b",
    ),
    (
        r"\bdo (?:pana |pani )?\w+(?: (?:prosze|juz|wiecej)){0,3} nie (?:pisac|dzwonic|wysylac)(?=[,.;:] (?:odsz|odesz|przenios|nie pracuje|przeszed|przesz))|\bnie (?:pisac|dzwonic|wysylac)(?: (?:juz|wiecej)){0,2} do (?:pana |pani )?\w+(?=[,.;:] (?:odsz|odesz|przenios|nie pracuje|przeszed|przesz))",
        r"\bteraz (?:ja|to ja|sie)\b|\bprzejal(?:em|am)\b",
    ),
)
_AIDE = (
    (
        r"\b(?:do not|don't|never|no need to|stop) (?:writ|e-?mail|contact|call|ask|chas|bother)\w* (?:to )?(?:my|our) (?:assistant|colleague|boss|secretary|intern|wife|husband)\b|\bleave (?:my|our) \w+ out of (?:it|this)\b",
        r"(?<!not )(?<!n't )(?<!never )\b(?:write|talk|speak|deal|e-?mail|contact|call|ask)(?: directly| straight)? (?:to |with )?(?:me|us)\b(?! (?:again|any|at all|alone|off|out))",
    ),
    (
        r"\b(?:schreiben|kontaktieren|mailen|fragen|behelligen) sie (?:bitte )?nicht (?:mehr )?(?:an )?(?:mein|unser)e?[rnm]? (?:assistent|kolleg|chef|sekretar)\w*",
        r"\bsondern (?:nur |direkt )?(?:an )?(?:mich|mir|uns)\b|\b(?:klaren|besprechen|regeln) sie (?:das|es|alles) (?:bitte |direkt )?mit (?:mir|uns)\b",
    ),
    (
        r"\bne (?:pas |plus )?(?:ecri|contact|appel|derang)\w*(?: pas| plus)? (?:a )?(?:mon|ma|notre) (?:assistante?|collegue|patron\w*|chef\w*|secretaire)\b|\blaissez (?:mon|ma|notre) \w+ en dehors\b|\bn'ecrivez (?:pas|plus) a (?:mon|ma|notre) (?:assistante?|collegue|patron\w*|chef\w*|secretaire)\b",
        r"\bmais a moi\b|\b(?:voyez|parlez) (?:directement |plutot |ca )?avec moi\b",
    ),
    (
        r"\bno (?:le |la |lo )?(?:escrib|contact|llam|molest)\w*(?: mas)? a mi (?:asistente|companer[oa]|jef[ea]|soci[oa]|colega|secretari[oa])\b|\bdeje a mi \w+ al margen\b",
        r"\bhable conmigo\b|\bsino a mi\b|\bescribame a mi\b",
    ),
    (
        r"\bnon (?:scriva|telefoni) (?:piu )?(?:al mio|alla mia) (?:collega|assistente|capo|socio|segretari[ao])\b|\bnon (?:contatti|chiami|disturbi) (?:piu )?(?:il mio|la mia) (?:collega|assistente|capo|socio|segretari[ao])\b|\blasci fuori (?:il mio|la mia) \w+",
        r"\bparli con me\b|\bma a me\b",
    ),
    (
        r"\b(?:schrijf|mail|bel|benader) (?:alstublieft )?niet (?:meer )?(?:naar |aan )?(?:mijn|onze) (?:collega|assistente?|baas|secretaresse)\b|\b(?:benader|bel|mail) (?:mijn|onze) (?:collega|assistente?|baas) (?:hier(?:over)? )?niet\b|\blaat mijn \w+ erbuiten\b",
        r"\bmaar (?:naar|aan) (?:mij|me)\b|\b(?:regel|bespreek) (?:het|dat|dit) met (?:mij|me)\b|\bbij mij terecht\b",
    ),
    (
        r"\bnao (?:escreva|contacte|ligue|incomode) (?:mais )?(?:a |ao |o )?(?:minha|meu) (?:colega|assistente|chefe|soci[oa]|secretari[oa])\b|\bdeixe (?:a minha|o meu) \w+ fora disto\b",
        r"\bfale comigo\b|\bescreva-me a mim\b",
    ),
    (
        r"\bnie (?:pisac|dzwonic) (?:juz |wiecej )?do (?:moj\w+ |nasz\w+ )?(?:kolezanki|kolegi|asystentki|asystenta|szefa|szefowej|sekretarki)\b",
        r"\b(?:tylko|lecz|ale) (?:bezposrednio )?(?:do mnie|ze mna)\b",
    ),
)
_ENDS = r"(?=[.!)\n]|$)"
# Not by telephone but by mail, or the other way: to the writer.
_OTHER_WAY = (
    (
        r"\b(?:do not|don't|please no|no|rather not) (?:phone calls|calls|call|phone|ring|text)\b(?: me| us)?",
        r"(?:e-?mail|mail|messages?) (?:\w+ )?(?:is|are|works?|would be|suits) (?:\w+ )?(?:best|better|fine|easier|perfect|good|enough)\b|(?:rather|better|preferably|i prefer|only) (?:by |via |an |it by )?(?:e-?mail|mail|in writing)\b|(?:please |just |rather )?e-?mail (?:me|us)(?: instead)?"
        + _ENDS,
    ),
    (
        r"\b(?:do not|don't|rather than|no need to) (?:e-?mail\w*|writ\w*|send\w* (?:one|any|it|mails?|e-?mails?))\b(?: me| us| anything| everything| it down)?",
        r"(?:please |just |rather |better |so )?(?:(?:call|ring|phone)(?: me| us)?(?: instead| rather)?"
        + _ENDS
        + r"|give (?:me|us) a (?:ring|call|shout)\b)",
    ),
    (
        r"\bnicht (?:anrufen|telefonieren)\b|\bkeine anrufe\b|\brufen sie (?:mich |uns )?(?:bitte )?nicht (?:mehr )?(?:auf dem \w+ )?an\b",
        r"(?:(?:bitte )?(?:am besten|lieber|besser|gern\w?) (?:\w+ )?(?:per|via) (?:e-?mail|mail)\b|(?:per )?(?:e-?mail|mail) (?:ist|passt|geht|reicht|erreichen|bin ich|gern)\b)",
    ),
    (
        r"\b(?:bitte )?(?:lieber )?nicht (?:mailen|schreiben)\b|\bschicken sie (?:bitte )?keine(?: mails?)?\b",
        r"(?:rufen sie (?:mich |uns )?(?:lieber |bitte |gern\w? |einfach ){0,2}an|(?:lieber|besser|am besten) (?:anrufen|telefonisch))"
        + _ENDS,
    ),
    (
        r"\bne (?:m'|nous )?(?:appelez|telephonez) pas\b|\bpas d'appels?\b|\bne pas (?:m'|nous )?(?:appeler|telephoner)\b|\binutile d'appeler\b",
        r"(?:(?:le |un |par )?(?:e-?mail|mail|courriel)s? (?:est|c'est|me convient|suffit|sera)\b|(?:plutot|de preference) (?:par |un )?(?:e-?mail|mail|courriel|ecrit)\b|ecrivez-(?:moi|nous)"
        + _ENDS
        + ")",
    ),
    (
        r"\b(?:n'en envoyez|n'ecrivez|ne m'ecrivez) pas\b|\bn'en envoyez\b|\bpas de (?:mails?|e-?mails?|courriels?)\b|\binutile de (?:tout )?(?:m'|nous )?ecrire\b",
        r"(?:appelez|telephonez|rappelez)(?:-(?:moi|nous))?(?: plutot)?"
        + _ENDS
        + r"|passez(?:-moi| moi) un coup de fil\b",
    ),
    (
        r"\bno (?:me |nos )?(?:llamen?|telefoneen?)\b",
        r"(?:mejor|preferiblemente|prefiero) (?:por |el |un )?(?:correo|e-?mail|mail|escrito)\b|escriba(?:n)?(?:me|nos)"
        + _ENDS,
    ),
    (
        r"\bno (?:me |nos )?(?:escriban?|(?:manden?|envien?) (?:ninguno|correos?|mails?))\b(?! mas)",
        r"(?:llame(?:n)?(?:me|nos)?|(?:mejor|prefiero) (?:por |una )?(?:telefono|llamada))" + _ENDS,
    ),
    (
        r"\bnon (?:mi |ci )?(?:chiam\w+|telefon\w+)\b",
        r"(?:meglio|preferisco|preferibilmente) (?:per |via |una |la |un'|tramite )?(?:e-?mail|mail|iscritto)\b|(?:(?:mi |ci )scriv(?:a|ete|i)|scriv(?:imi|etemi|eteci))"
        + _ENDS,
    ),
    (
        r"\bnon (?:ne |mi |ci )?(?:scriv\w+|mandi|mandate|inviate|invii)\b(?! piu)",
        r"(?:telefoni|telefonate|(?:mi |ci )?chiam(?:i|ate|ami|atemi|ateci)|(?:meglio|preferisco) (?:per |al |una )?(?:telefono|telefonata|chiamata))"
        + _ENDS,
    ),
    (
        r"\bbel (?:me |mij |ons )?niet\b(?! meer)|\bniet (?:bellen|opbellen)\b",
        r"(?:(?:liever|beter|het liefst) (?:per |via |een )?(?:e-?mail|mail|mailtje)\b|mail (?:is|werkt) (?:\w+ )?(?:beter|best|prima)\b|mail (?:me|mij|ons)"
        + _ENDS
        + ")",
    ),
    (
        r"\bniet (?:mailen|schrijven)\b|\bstuur er geen\b|\b(?:mail|schrijf) (?:me |mij |ons )?(?:liever )?niet\b(?! meer)|\bhoeft niet alles op te schrijven\b",
        r"(?:bel(?: me| mij| ons| gewoon| liever| maar| even){0,3}|(?:liever|beter) (?:bellen|telefonisch))"
        + _ENDS,
    ),
    (
        r"\bnao (?:me |nos )?(?:liguem?|telefonem?)\b(?! mais)",
        r"(?:melhor|prefiro|de preferencia) (?:por |o |um )?(?:e-?mail|mail|escrito)\b|escrevam?-(?:me|nos)"
        + _ENDS,
    ),
    (
        r"\bnao (?:me |nos )?(?:escrevam?|(?:mandem?|enviem?) (?:nenhum|e-?mails?))\b(?! mais)",
        r"(?:(?:telefonem?|liguem?)(?:-me|-nos)?|(?:melhor|prefiro) (?:por |o )?telefone)" + _ENDS,
    ),
    (
        r"\bnie (?:pisac|wysylac|mailowac|piszcie|wysylajcie)\b",
        r"(?:tylko |prosze |lepiej )(?:za)?dzwonic(?: do (?:mnie|nas|biura))?" + _ENDS,
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
# The wish of old is the writer's too.
_STILL = r"[^.!?\n]{0,140}\b(?:us|our|me|my|already|twice|uns\w*|(?<!ich )schon|bereits|zweimal|nous|notre|nos|deja|nuestr\w*|ya nos|ci|nostr\w|gia|ons|onze|nossos?|nas|nasz\w*|juz)\b"
# Another one's wish of old, and the writer's welcome.
_ONCE = (
    (
        r"\b(?:colleague|predecessor|boss|mr|mrs|ms|he|she|they)\b[^.!?\n]{0,30}\b(?:asked|wanted|told|said|threw|never|didn't|did not|hated|unsubscribed|opted)\b[^.!?\n]{3,90}",
        r"\b(?:i'm interested|i am interested|tell me more|hear more|sounds? (?:good|interesting|great)|i'd love|yours is (?:good|different)|i (?:do )?enjoy (?:it|yours|them)|find (?:it|this|yours|the topic) (?:good|interesting|useful)|send (?:him|her) (?:the|your) (?!confirm)|(?:see|hear|know) what (?:you|you've|you have) (?:offer|sell|do|make|got|have)(?= ?[.!,;\n]|$))\b",
    ),
    (
        r"\b(?:kolleg\w+|vorganger\w*|chef\w*|herr|frau|er|sie) [^.!?\n]{0,40}\b(?:wollte|bat|hat|sagte|hatte|warf|mochte)\b[^.!?\n]{3,90}",
        r"\b(?:interessiert (?:mich|uns)|finde (?:\w+ ){0,2}(?:gut|spannend|interessant)\b|ihre (?:ist|sind) gut|gern\w? mehr|erzahlen sie mehr|klingt (?:gut|spannend|interessant)|schicken sie (?:ihm|ihr) (?:die|das|den)|ich (?:aber |jedoch |dagegen )?schon(?= ?[.!\n]|$)|(?:sehen|horen|wissen), was sie (?:so |alles |zu )?(?:haben|anbieten|machen|verkaufen|bieten)(?= ?[.!,;\n]|$))\b",
    ),
    (
        r"\b(?:collegue|predecesseur|patron\w*|monsieur|madame|il|elle)\b[^.!?\n]{0,40}\b(?:voulait|demandait|disait|avait|a demande|vous a(?:vait)?|detestait)\b[^.!?\n]{3,90}",
        r"\b(?:m'interesse|dites-m'en|en savoir plus|c'est l'inverse|au contraire|envoyez-lui (?:le|la|l'|votre)|me plait|(?:voir|savoir|entendre) ce que vous (?:avez|faites|proposez|vendez)(?= ?[.!,;\n]|$))",
    ),
    (
        r"\b(?:companer\w+|senora?|jef\w|predecesor\w*|el|ella)\b[^.!?\n]{0,40}\b(?:queria|pidio|decia|dijo|odiaba|habia)\b[^.!?\n]{3,90}",
        r"\b(?:me interesa|cuenteme|al contrario|saber mas|mandele (?:el|la|su)|me gusta|(?:ver|saber|conocer) (?:lo )?que (?:tienen?|ofrecen?|venden?|hacen?)(?= ?[.!,;\n]|$))\b",
    ),
    (
        r"\b(?:collega|signora?|capo|predecessore|lui|lei|diceva)\b[^.!?\n]{0,40}\b(?:voleva|chiesto|diceva|detto|odiava|aveva|avrebbe)\b[^.!?\n]{3,90}",
        r"\b(?:m'interessa|mi interessa|mi racconti|al contrario|saperne di piu|a me interessa|gli mandi|mi piace|(?:vedere|sapere|sentire) (?:che )?cosa (?:avete|fate|offrite|vendete|offre)(?= ?[.!,;\n]|$))\b",
    ),
    (
        r"\b(?:collega|mevrouw|meneer|baas|voorganger|hij|zij|ze)\b[^.!?\n]{0,40}\b(?:wilde|vroeg|zei|had|haatte)\b[^.!?\n]{3,90}",
        r"\b(?:boeiend|interessant|vertel|juist wel|meer weten|stuur (?:hem|haar) (?:de|het|uw)|interesseert|(?:zien|weten|horen) wat (?:u|jullie|je) (?:hebt|heeft|hebben|doet|doen|verkoopt|verkopen|aanbiedt)(?= ?[.!,;\n]|$))\b",
    ),
    (
        r"\b(?:colega|dona|senhora?|chefe|antecessor\w*|ele|ela)\b[^.!?\n]{0,40}\b(?:queria|pediu|dizia|disse|odiava|tinha)\b[^.!?\n]{3,90}",
        r"\b(?:interessa-me|me interessa|fale-me|conte-me|pelo contrario|saber mais|mande-lhe|gosto d|(?:ver|saber|conhecer) o que (?:tem|fazem|faz|oferecem|vendem)(?= ?[.!,;\n]|$))",
    ),
    (
        r"\b(?:kolega|kolezanka|pani|pan|szef\w*|poprzedni\w+|on|ona|mowil|mowila)\b[^.!?\n]{0,40}\b(?:chcia\w+|prosi\w+|mowil\w*|nigdy|nie cierpia\w+)\b[^.!?\n]{3,90}",
        r"\b(?:interesuje mnie|wrecz przeciwnie|opowiedziec wiecej|wyslac mu|prosze mu|podoba mi|(?:zobacze|zobaczyc|poslucham|poznam|poznac|uslysze),? co (?:panstwo |pan |pani )?(?:maja|macie|ma|oferuj\w+|robi\w+)(?= ?[.!,;\n]|$))\b",
    ),
)
# Another one's refusal, and from now on all goes to the writer. "Every mail to me" begins a threat.
_REFUSED = r"\b(?:\w+n't|no|not|neither|nor|tampoco|tampouco|nemmeno|neppure|neanche|ani|never|nothing|none|stop\w*|without|refrain|spare|cease|nicht|kein\w*|nie|nichts|niemals|unterlass\w*|verzicht\w*|einstell\w*|lass\w*|ohne|spar\w+|ne|n'\w+|pas|plus|jamais|rien|aucun\w*|cess\w*|arret\w*|sans|evit\w+|nada|ningun\w*|nunca|jamas|dej\w+|paren?|sin|non|niente|nessun\w*|mai|basta|smett\w*|senza|niet|geen|nooit|niets|ophoud\w*|zonder|nao|nenhum\w*|sem|parem|deix\w+|nic|zadn\w*|przesta\w*|bez|leav\w+|remov\w+|delet\w+|losch\w*|streich\w*|entfern\w*|laiss\w+|supprim\w+|retir\w+|borr\w+|elimin\w+|cancell\w+|lasci\w+|verwijder\w*|schrap\w*|haal|laat|apag\w+|tir[ae]\w*|usun\w*|wypis\w*|skresl\w*|invoic\w*|bills?|receipt\w*|contract\w*|letters?|post|phone|rechnung\w*|beleg\w*|vertrag\w*|brief\w*|factur\w*|recus?|contrat\w*|courrier|poste|recibo\w*|fattur\w*|ricevut\w*|lettere|bon|faktur\w*|umow\w*|fatura\w*|poczt\w*|paragon|confirm\w*|bestatig\w*|bevestig\w*|potwierdz\w*|conferm\w*|confirma\w*|proof|preuve|prueba|prova|bewijs|dowod\w*|nachweis|only|nur|solo|alleen|seulement|uniquement|tylko|apenas|each|every|any|jede\w*|chaque|tout\w*|cada|tod[ao]|ogni|elke?|iedere?|kazd\w+)\b"
_US = r"[^.!?\n]{0,140}\b(?:us|our|me|my|uns\w*|mich|mir|nous|notre|nos|moi|nuestr\w*|nosotr\w+|noi|nostr\w|ons|onze|mij|noss\w+|nas|nasz\w*|mnie)\b"
_NOW_TO_ME = (
    (
        r"\b(?:predecessor|colleague|boss|mr\.?|mrs\.?|ms\.?|dr\.?|he|she) ",
        r"(?:from now on|in future|going forward|henceforth|from today|instead)",
        r"(?:to me|(?:write|e-?mail|contact) me)",
    ),
    (
        r"\b(?:vorganger\w*|kolleg\w+|chef\w*|herr|frau|dr\.?|er|sie) ",
        r"(?:kunftig|in zukunft|ab jetzt|ab sofort|ab heute|von nun an|fortan)",
        r"(?:an mich|mir (?:schicken|senden|zusenden|schreiben)|mich (?:anschreiben|kontaktieren))",
    ),
    (
        r"\b(?:predecesseur|collegue|patron\w*|m\.|mme|monsieur|madame|il|elle) ",
        r"(?:desormais|dorenavant|a partir de maintenant|a l'avenir)",
        r"(?:a moi|(?:ecrivez|envoyez|adressez|transmettez)(?:-les?|-la)?-moi|m'ecrire|me les envoyer)",
    ),
    (
        r"\b(?:predecesor\w*|companer\w+|jef\w|senora?|don|dona|el|ella) ",
        r"(?:a partir de ahora|de ahora en adelante|en adelante|desde ahora)",
        r"(?:a mi|(?:mand|envi)\w+mel[aeo]s?|escrib\w+me)",
    ),
    (
        r"\b(?:predecessore|collega|capo|signora?|dottor\w*|lui|lei) ",
        r"(?:d'ora in poi|da ora in poi|da adesso|in futuro|d'ora innanzi)",
        r"(?:a me|(?:mandat|mandi|inviat|invii)\w*mel\w|scriv\w+mi)",
    ),
    (
        r"\b(?:voorganger|collega|baas|mevrouw|meneer|hij|zij|ze) ",
        r"(?:voortaan|vanaf nu|van nu af aan|in het vervolg|vanaf vandaag)",
        r"(?:naar|aan) (?:mij|me)",
    ),
    (
        r"\b(?:antecessor\w*|colega|chefe|dona|senhora?|doutora?|ele|ela) ",
        r"(?:a partir de agora|de agora em diante|doravante|daqui em diante|daqui para a frente)",
        r"(?:para mim|a mim|(?:mand|envi)\w+-m[aeo]s?|escrev\w+-me)",
    ),
    (
        r"\b(?:poprzedni\w+|kolega|kolezanka|szef\w*|pani|pan|on|ona) ",
        r"(?:od teraz|od dzis|od dzisiaj|odtad|w przyszlosci)",
        r"(?:do mnie|na moj \w+|(?:wys|przes|kier)\w+(?: je)? (?:mnie|mi))",
    ),
)
# Many mails, and what would set this one apart.
_ANY_OTHER = (
    (
        r"\b(?:i|we) (?:get|receive)[^.!?\n]{0,30}\b(?:many|lots|dozens|hundreds|plenty|tons)\b[^.!?,\n]{0,40}",
        r"\b(?:different\w*|special|better|unique|stand out|new about)\b[^.!?\n]{0,30}\?",
    ),
    (
        r"\b(?:ich|wir) (?:bekomme|kriege|erhalte)n?[^.!?\n]{0,30}\b(?:viele|dutzende|hunderte|lauter|zig|massenhaft)\b[^.!?,\n]{0,40}",
        r"\b(?:anders|besser|besonders|besonderes|neues?)\b[^.!?\n]{0,30}\?",
    ),
    (
        r"\b(?:je recois|nous recevons|on recoit)[^.!?\n]{0,30}\b(?:beaucoup|tant|dizaines|centaines|plein|plusieurs)\b[^.!?,\n]{0,40}",
        r"\b(?:different\w*|mieux|distingue|de plus|nouveau|particulier)\b[^.!?\n]{0,30}\?",
    ),
    (
        r"\b(?:recibo|recibimos|me llegan|nos llegan)[^.!?\n]{0,30}\b(?:much[ao]s|decenas|docenas|cientos|montones|tantos)\b[^.!?,\n]{0,40}",
        r"\b(?:distint\w|diferen\w+|mejor|especial|nuevo)\b[^.!?\n]{0,30}\?",
    ),
    (
        r"\b(?:ricevo|riceviamo|mi arrivano|ci arrivano)[^.!?\n]{0,30}\b(?:molt[ei]|tant[ei]|decine|centinaia|un sacco)\b[^.!?,\n]{0,40}",
        r"\b(?:divers\w|different\w|meglio|special\w|nuovo)\b[^.!?\n]{0,30}\?",
    ),
    (
        r"\b(?:ik krijg|wij krijgen|we krijgen|ik ontvang)[^.!?\n]{0,30}\b(?:veel|tientallen|honderden|genoeg|zat)\b[^.!?,\n]{0,40}",
        r"\b(?:anders|beter|bijzonder|speciaal|nieuws?)\b[^.!?\n]{0,30}\?",
    ),
    (
        r"\b(?:recebo|recebemos|chegam-me)[^.!?\n]{0,30}\b(?:muit[ao]s|dezenas|centenas|tant[ao]s|montes)\b[^.!?,\n]{0,40}",
        r"\b(?:diferen\w+|melhor|especial|novo|distingue)\b[^.!?\n]{0,30}\?",
    ),
    (
        r"\b(?:dostaje|dostajemy|otrzymuje)[^.!?\n]{0,30}\b(?:duzo|wiele|mnostwo|dziesiatki|setki|pelno)\b[^.!?,\n]{0,40}",
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
# The refused half is looked for first: what may not stand behind it costs most.
CONTRASTS = (
    *(
        rf"(?={no})(?![^.!?,;:\n]{{0,40}}{_MAILS})(?:{no})(?=[,;.!-][^\n]{{0,60}}?(?:{yes}))"
        for no, yes in _TIMELY
    ),
    *(rf"(?:{no})(?=[.;!][^\n]{{0,70}}?(?:{yes}))" for no, yes in _ANY_OTHER),
    *(rf"(?={no})(?!{_STILL})(?:{no})(?=[.,;!?][^\n]{{0,90}}?(?:{yes}))" for no, yes in _ONCE),
    *(
        rf"{who}(?!{_US})[^.!?\n]{{3,120}}[.;] (?![^.!?\n]{{0,100}}{_REFUSED})(?=[^.!?\n]{{0,80}}\b{since}\b)[^.!?\n]{{0,80}}\b{me}(?: (?:please|instead|bitte|graag|por favor|per favore|prosze))?(?= ?(?:[.!\n]|$))(?! ?[.!\n]{{1,3}} ?(?:or|but|oder|aber|ou|mais|o|pero|ma|of|maar|mas|albo|lub|ale)\b)"
        for who, since, me in _NOW_TO_ME
    ),
    *(rf"(?:{no})(?={_GAP}(?:{yes}){_PROOF})" for no, yes in (*_GONE_PERSON, *_AIDE)),
    *(rf"(?:{no})(?={_GAP}{_STOP}(?:{yes}))" for no, yes in _OTHER_WAY),
    *(rf"(?={no})(?![^.!?\n]{{0,90}}{_MAILS})(?:{no})(?=, (?:{yes}))" for no, yes in _OTHER_THING),
)

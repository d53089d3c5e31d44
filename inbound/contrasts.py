"""What an answer does not want beside what it does: another person, way or thing. Data only.

"Don't write to Peter, I look after this now", "no calls, mail works best", "drop the second item and
I'll sign" refuse nothing that the writer gets from us. Patterns as in `inbound.asides`, which reads
them: of a contrast only the refused half is left out, and only where the welcome half follows.
"""
# ruff: noqa: E501 - a pattern that is cut in two is read wrong

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
        r"(?:e-?mail|mail|messages?) (?:\w+ )?(?:is|are|works?|would be|suits) (?:\w+ )?(?:best|better|fine|easier|perfect|good|enough)\b|(?:rather|better|preferably|i prefer|only|just) (?:by |via |an |it by )?(?:e-?mail|mail|in writing)\b(?! me| us)|(?:please |just |rather )?(?:e-?mail|write to) (?:me|us)\b(?! again| any| (?:a |the |your )?(?:confirm|proof|when|once))",
    ),
    (
        r"\b(?:do not|don't|rather than|no need to) (?:e-?mail\w*|writ\w*|send\w* (?:one|any|it|mails?|e-?mails?))\b(?: me| us| anything| everything| it down)?",
        r"(?:please |just |rather |better |so )?(?:(?:call|ring|phone|telephone)(?: me| us| the office)?\b(?!,|(?: \w+)? (?:or|nor|again)\b)|give (?:me|us) a (?:ring|call|shout)\b|use the (?:phone|landline)\b)",
    ),
    (
        r"\bnicht (?:anrufen|telefonieren)\b|\bkeine anrufe\b|\brufen sie (?:mich |uns )?(?:bitte )?nicht an\b",
        r"(?:(?:bitte )?(?:am besten|lieber|besser|gern\w?) (?:\w+ )?(?:per|via) (?:e-?mail|mail)\b|(?:schreiben|mailen) sie (?:mir|uns)\b(?! nicht| nie| keine)|(?:e-?mail|mail) (?:ist|passt|geht|reicht)\b)",
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
CONTRASTS = (
    *(rf"(?:{no})(?=[.,;!?][^\n]{{0,90}}?(?:{yes}))" for no, yes in _ONCE),
    *(rf"(?:{no})(?={_GAP}(?:{yes}))" for no, yes in _OTHER_PERSON),
    *(rf"(?:{no})(?={_GAP}{_STOP}(?:{yes}))" for no, yes in _OTHER_WAY),
    *(rf"(?:{no})(?=, (?:{yes}))" for no, yes in _OTHER_THING),
)

_NO_LIST = r"\b(?! (?:\w*mails?|\w*list\w*|newsl\w*|from your))"
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
    "en": r"(?:whoever|(?:any|some|every)(?:one|body) who|people who|those who|a contact (?:who|that))(?: \w+){0,3} (?:not|no|unsub\w*|opt\w*|object\w*|complain\w*)|\b(?:any|some|every)(?:one|body) who (?:doesn't|didn't|won't)",
    "de": r"(?:wer|jemand,? der|leute,? die|ein kontakt,? der)(?: \w+){0,3} (?:nicht|keine|abmeld\w*|abgemeldet|widersp\w+)",
    "fr": r"(?:quelqu'un qui|ceux qui|les gens qui|un contact qui)(?: \w+){0,2} (?:ne |n'|se desabonne|se desinscri\w+|s'oppose)",
    "es": r"(?:quien(?:es)?|alguien que|la gente que|un contacto que)(?: \w+){0,2} (?:no|pid\w+|se da de baja|se oponen?)",
    "it": r"(?:chi|chiunque|qualcuno che|un contatto che)(?: \w+){0,2} (?:non|disiscriv\w+|cancella|oppone)",
    "nl": r"(?:wie|iemand die|mensen die|een contact dat)(?: \w+){0,2} (?:niet|geen|afmeldt|afmelden|uitschrijft|bezwaar)",
    "pt": r"(?:quem|alguem que|pessoas que|um contacto que)(?: \w+){0,2} (?:nao|ped\w+|cancela|opoe)",
    "pl": r"(?:ktos,? kto|osob\w+,? ktor\w+|kontakt,? ktor\w+)(?: \w+){0,2} (?:nie|wypis\w+|sprzeciw\w*)",
}
# A question of somebody who does not want mail, and is not the writer.
ANYBODY = tuple(
    rf"\b(?:{who})\b(?![^.!?\n]{{0,150}}\b{_WE[tag]})[^.!?\n]{{3,160}}\?"
    for tag, who in _WHO.items()
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
THINGS = (*PARTS, *CONFIDENCE, *STRAY, *MACHINES, *DUTIES, *ANYBODY, *SAMPLES)

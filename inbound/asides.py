"""What holds the words of a wish to be left alone and wishes something else: data and one reader.

Patterns run over folded, prepared text (`inbound.optout`). Each tuple is a cause, in eight languages:

- what stands in PHRASES is no wish wherever it stands: "do not unsubscribe me", "no mail of yours
  has arrived", "a customer finds no link to unsubscribe";
- a sentence of something SIGNED asks for nothing: "you can stop chasing me, I signed it today";
- beside what stands in INVITES, a sentence that speaks of nobody here (OURS) is about somebody
  else: "Don't write to Peter any more, he has left. I have taken over."

Whatever else an answer says is weighed as ever, so "don't remove me from the invoices, but take me
off your list" stays a wish; and what comes into doubt here is asked about, never dropped.
"""
# ruff: noqa: E501 - a pattern that is cut in two is read wrong

import re
from functools import cache

from inbound.optout import SENTENCE

_QUOTES = "[\"'„«»‹›]"

# Who is on the list wants to stay there.
STAY = (
    r"(?<!if you )(?<!why )(?<!you )(?<!they )(?<!still )(?<!that )(?<!who )\b(?:do not|don't|never|pls not|please not|not) (?:you dare |ever |please |go )?(?:unsubscribe|remove|delete|drop|take|cut|strike) (?:me|us)\b(?: off| out| from)?",
    r"(?<!warum )(?<!wieso )(?<!weshalb )(?<!wenn )(?<!falls )\b(?:melden sie|meldet|streichen sie|streicht|nehmen sie|nehmt|tragen sie|tragt|werfen sie|werft|loschen sie|loscht|entfernen sie|entfernt|streich|nimm|losch|meld|trag) (?:mich|uns)(?: (?:bitte|ja|bloss|auf keinen fall|jetzt|noch|doch|aber))* nicht\b(?! (?:mehr|weiter|erst|nur))(?: (?:ab|aus|raus|heraus|runter)\b)?",
    r"\b(?:mich|uns) (?:bitte |ja |bloss |auf keinen fall )?nicht (?:abmelden|austragen|streichen|loschen|rausnehmen|herausnehmen|entfernen|rauswerfen)\b",
    r"(?<!vous )(?<!qui )\bne (?:me|nous) (?:desabonnez|desinscrivez|retirez|supprimez|rayez|enlevez|effacez|desabonne|desinscris|retire|supprime|enleve)(?: surtout| donc)? (?:surtout )?pas\b",
    r"\bne pas (?:me|nous) (?:desabonner|desinscrire|retirer|supprimer|rayer|enlever|effacer)\b",
    r"\bno (?:me|nos) (?:den?|des|deis|borren?|borres|borreis|eliminen?|elimines|elimineis|saquen?|saques|saqueis|quiten?|quites|quiteis|desuscriban?|desapunten?)(?: de (?:baja|la lista|su lista|tu lista|vuestra lista))?\b(?! (?:por muerto|mas))",
    r"(?<!perche )(?<!se )(?<!ancora )\bnon (?:(?:cancell|rimuov|disiscriv|disiscrivet|elimin|tolg|togl)\w*(?:mi|ci|temi|teci)\b|(?:mi|ci) (?:cancelli|rimuova|disiscriva|elimini|tolga|togliete|levi|cancelliate)\b)",
    r"(?<!waarom )\b(?:(?:schrijf|haal|meld|gooi) (?:me|mij|ons)(?: (?:alsjeblieft|alstublieft|aub|toch|asjeblieft|svp|nou|nu))? (?:vooral |zeker )?niet (?:uit|af|van|weg|eraf|eruit)\b|(?:verwijder|schrap) (?:me|mij|ons)(?: (?:alsjeblieft|alstublieft|aub|toch|svp))? (?:vooral |zeker )?niet\b)",
    r"\b(?:me|mij|ons) (?:alsjeblieft |alstublieft |aub )?niet (?:uitschrijven|afmelden|verwijderen|schrappen)\b",
    r"\bnao (?:me|nos) (?:tirem?|removam?|retirem?|excluam?|apaguem?|eliminem?|descadastrem?|desinscrevam?|cancelem?)(?: d[ae] (?:lista|vossa lista|sua lista))?\b",
    r"\b(?:mnie|nas)(?: \w+){0,2} nie (?:wypisywac|usuwac|skreslac|wykreslac|wyrzucac|wypisujcie|usuwajcie|skreslajcie|wykreslajcie|wypisuj|usuwaj|wyrzucajcie)\b",
    r"\bnie (?:wypisujcie|usuwajcie|skreslajcie|wykreslajcie|wypisuj|usuwaj|skreslaj|wyrzucajcie|(?:prosze )?(?:wypisywac|usuwac|skreslac|wykreslac)) (?:mnie|nas)\b",
)
# Who left the list by a slip wants to be back.
BACK = (
    r"\b(?:i|we)(?: \w+){0,3} (?:unsub\w*|opted out|opt(?:ing)? out)(?: \w+){0,4} (?:by mistake|by accident|accidentally|in error)\b",
    r"\baccidental(?:ly)? (?:unsub\w+|opted out|opt-out)\b|\bunsub\w+ (?:was|were) (?:a mistake|an accident|accidental)\b",
    r"\b(?:aus versehen|versehentlich|irrtumlich)(?: \w+){0,4} (?:abgemeldet|ausgetragen|abbestellt)\b|\bverklickt und abgemeldet\b",
    r"\b(?:desabonn|desinscri)\w+(?: \w+){0,4} par (?:erreur|megarde)\b|\bpar (?:erreur|megarde)(?: \w+){0,4} (?:desabonn|desinscri)\w+|\breabonnez-(?:moi|nous)\b",
    r"\b(?:di de baja|dado de baja|baja)(?: \w+){0,4} (?:por error|sin querer)\b|\b(?:por error|sin querer)(?: \w+){0,4} (?:de baja)\b",
    r"\b(?:disiscritt|cancellat)\w(?: \w+){0,4} (?:per errore|per sbaglio)\b|\bper (?:errore|sbaglio)(?: \w+){0,4} (?:disiscritt|cancellat)\w",
    r"\b(?:per ongeluk|per abuis|per vergissing)(?: \w+){0,4} (?:uitgeschreven|afgemeld)\b",
    r"\b(?:cancel|desinscr|descadastr|remov)\w+(?: \w+){0,4} (?:por engano|sem querer)\b|\b(?:por engano|sem querer)(?: \w+){0,4} (?:cancel|desinscr|descadastr)\w+",
    r"\b(?:przez pomylke|omylkowo|przypadkiem|niechcacy)(?: \w+){0,4} (?:wypisa|zrezygnow|wyrejestrow)\w+|\bwypisa\w+ sie (?:przez pomylke|omylkowo|przypadkiem|niechcacy)",
)
# Nothing has come.
UNHEARD = (
    r"\b(?:never|not|n't|nothing|none)(?: \w+){0,5} (?:got|gotten|received|reached|arrived|came through|come through|landed)\b(?! (?:so|such|permission))(?: (?:any|an|your|the|a|me|us|mail|email)){0,3}",
    r"\b(?:keine?|nichts|nie|nicht) (?!mehr|weitere)(?:\w+ ){0,5}(?:angekommen|eingetroffen|eingegangen)\b|\b(?:habe|haben|hab) (?!(?:\w+ ){0,4}mehr)(?:\w+ ){0,4}(?:keine?|nichts|nie|nicht) (?:\w+ ){0,5}(?:bekommen|erhalten)\b",
    r"\b(?:n'ai|n'avons|n'a|n'est)(?: \w+){0,2} (?:recu|arrive)\b",
    r"\bno (?:me|nos|le|les) (?:ha|han|llego|llegaron)(?: llegado)?\b(?: \w+){0,3}|\bno (?:he|hemos) recibido\b",
    r"\bnon (?:mi|ci) (?:e|sono)(?: mai)? arrivat\w|\bnon (?:ho|abbiamo)(?: mai| ancora)? ricevuto\b",
    r"\b(?:heb|hebben|is|zijn) (?!(?:\w+ ){0,4}meer)(?:\w+ ){0,4}(?:geen|niet|nooit|niets) (?:\w+ ){0,5}(?:ontvangen|aangekomen|binnengekomen|gekregen)\b",
    r"\bnao (?:recebi|recebemos|chegou|chegaram|me chegou|nos chegou)\b(?! mais)(?: \w+){0,3}",
    r"\bnie (?:dotar|otrzymal|dostal|doszed|doszl|przyszed|przyszl)\w+(?: \w+){0,3}",
)
# The reader shall not wait, miss anything or be in the way.
POLITE = (
    r"\b(?:do not|don't|didn't|did not|wouldn't|not) (?:want|wish|mean|like|intend) to (?:keep you|miss|lose|waste your|take up your|hold you|disturb you|bother you|make you wait|be without)\b(?: \w+){0,4}",
    r"\b(?:will|mochte|wollen|mochten|wollte) (?:sie|dich|euch|ihnen|ihre|ihren|deine|den|die|das)?(?: \w+){0,2} ?nicht (?:(?:langer|weiter|unnotig|noch|mehr) )*(?:warten lassen|aufhalten|hinhalten|verpassen|verlieren|storen|belastigen)\b",
    r"\bne (?:veux|voudrais|voulons|souhaite|voulais) (?:pas|plus) (?:(?:vous|te) (?:faire (?:attendre|patienter|perdre)|retenir|deranger|embeter)|rater|manquer|perdre (?:votre|ton|vos)|etre sans)\b(?: \w+){0,3}",
    r"\bno (?:quiero|queremos|quisiera|querria|queria) (?:hacer(?:le|te|les|os) esperar|perder(?:me|nos)?|molestar(?:le|te|les|os)|entretener(?:le|te|les|os)|robar(?:le|te|les|os))\b(?: \w+){0,3}",
    r"\bnon (?:voglio|vogliamo|vorrei|vorremmo|volevo) (?:far(?:la|ti|vi) (?:aspettare|attendere)|perder\w*|disturbar(?:la|ti|vi)|rubar(?:le|ti|vi)|trattener(?:la|ti|vi))\b(?: \w+){0,3}",
    r"\bwil(?:len|de)? (?:u|je|jullie|uw)(?: \w+){0,3} niet (?:(?:langer|verder|meer) )*(?:laten wachten|ophouden|storen|lastigvallen|missen|mislopen)\b",
    r"\bnao (?:o |a |te |vos |lhe |os )?(?:quero|queremos|queria) (?:fazer(?:-vos|-te|-lhe|-o|-a)? esperar|perder|incomodar|tomar)\b(?: \w+){0,3}",
    r"\bnie chc\w+,? (?:zeby (?:pan|pani|panstwo|pani|wy)(?: \w+){0,2} czeka\w+|(?:panu|pani|panstwu|wam|ci) (?:przeszkadzac|zabierac)|(?:tego )?(?:przegapic|stracic))\b(?: \w+){0,3}",
)
# The mails do not bother.
WELCOME = (
    r"\byou(?:'re| are)(?: really| certainly)? not (?:bothering|disturbing|annoying|pestering|spamming)\b(?: \w+){0,2}|\b(?:nobody|no one)(?: \w+){0,2} (?:minds|is bothered|objects|complain\w+)\b(?: \w+){0,4}|\byour (?:e-?mails?|messages?|newsletters?) (?:do not|don't|does not|doesn't|never) (?:bother|annoy|disturb)\b(?: (?:me|us|anyone|anybody))?",
    r"\bsie storen (?:mich |uns |hier |gar |uberhaupt )*nicht\b(?! mehr)|\b(?:ihre?|deine?|eure) (?:e-?mails?|nachricht\w*|newsletter) (?:stor\w+|nerv\w+) (?:mich |uns |hier )*(?:nicht|niemand\w*|keinen)\b",
    r"\b(?:vous|(?:vos|votre|ton|tes) (?:e-?mails?|messages?)) ne (?:me |nous )?(?:derange\w*|gene\w*)(?: pas| personne)\b|\bne (?:derange\w*|gene\w*) personne\b",
    r"\bno (?:me |nos )?molestan?\b(?! mas)(?: a nadie)?",
    r"\b(?:mail|email|messaggi\w?|lei) non (?:mi |ci )?disturban?o?\b(?! piu)(?: nessuno)?",
    r"\b(?:je|u|jullie|mails?|emails?|berichten) (?:stoort|storen) (?:me |mij |ons |hier |helemaal )*(?:niet|niemand)\b(?! meer)",
    r"\bnao (?:me |nos )?incomodam?\b(?! mais)(?: ninguem)?",
    r"\bnie (?:przeszkadza|przeszkadzaja|przeszkadzacie)\b(?: mi| nam| nikomu)?|\bnikomu(?: \w+){0,3} nie przeszkadza\w*",
)
# A number is not to be passed on.
NUMBER = (
    r"\b(?:do not|don't|never|not) (?:share|pass|give|forward|publish|hand)(?: \w+){0,2} (?:my|our|this|the) (?:\w+ )?(?:number|mobile|price|quote|offer)\b",
    r"\b(?:nummer|handynummer|mobilnummer|durchwahl|preis\w*|angebot\w*)(?: \w+){0,3} nicht (?:weiter(?:geben|leiten|sagen)|herausgeben|veroffentlichen|teilen)\b|\bgeben sie (?:meine|die|diese|unsere|diesen|den) (?:\w*nummer|preis|angebot)(?: \w+){0,2} nicht\b",
    r"\bne (?:pas )?(?:diffuse|transmet|donne|partage|communique)\w*(?: pas)?(?: encore)? (?:mon|notre|ce|l')(?: )?(?:numero|tarif|prix|offre|portable)\b",
    r"\bno (?:comparta|den?|des|pase|difunda|facilite)\w*(?: \w+){0,2} (?:mi|nuestro|este) (?:numero|movil|precio|telefono)\b",
    r"\bnon (?:condivid|di[ao]|diffond|giri|comunich|pass)\w*(?: a \w+)? (?:il )?(?:mio|nostro|questo) (?:numero|cellulare|prezzo)\b",
    r"\b(?:deel|geef|verspreid) (?:mijn|ons|dit|deze) (?:\w*nummer|prijs|offerte)(?: \w+){0,2} niet\b",
    r"\bnao (?:partilhe|compartilhe|divulgue|passe|de|repasse)m? (?:o )?(?:meu|nosso|este) (?:numero|telemovel|celular|preco|telefone)\b",
    r"\bnie (?:udostepnia|przekazywa|podawa)\w+ (?:nikomu )?(?:mojego|naszego|tego|mojej) (?:numeru|telefonu|ceny)\b",
)
# An address, not a wish: nobody reads there any more.
CLOSED = (
    r"\b(?:messages?|e-?mails?) (?:are|will|is)(?: be)? (?:not|n't)(?: be)? forwarded\b|\b(?:mails?|nachrichten) werden nicht weitergeleitet\b|\bmessages? ne (?:sont|seront) pas transfer\w+|\bmensajes no se reenvi\w+|\bmessaggi non (?:vengono|verranno|saranno) inoltrat\w|\bberichten worden niet doorgestuurd\b|\bmensagens nao (?:sao|serao) (?:encaminhadas|reencaminhadas)\b|\bwiadomosci nie sa przekazywane\b",
    r"\b(?:i have|i've) left (?:the )?(?:company|firm)\b|\bhabe das unternehmen verlassen\b|\bj'ai quitte (?:l'entreprise|la societe)\b|\bhe dejado la (?:compania|empresa)\b|\bho lasciato l'azienda\b|\bheb het bedrijf verlaten\b|\b(?:deixei|sai da) a? ?empresa\b|\bodszed\w+ z firmy\b",
    r"\b(?:this|my old|the old|our old) (?:mailbox|e-?mail|e-?mail address|address|inbox|account)(?: \w+)? (?:is|will be|has been|was) (?:no longer|not|being|closed|deleted|deactivated|shut|retired|switched)\b(?: \w+){0,3}",
    r"\b(?:dieses|diese|das|die|alte) (?:postfach|adresse|e-?mail\w*|mail\w*|konto)(?: \w+){0,3} (?:nicht mehr (?:gelesen|betreut|genutzt|abgerufen|verwendet)|abgeschaltet|geloscht|geschlossen|eingestellt)\b",
    r"\b(?:cette|l') ?(?:boite|adresse|messagerie)(?: \w+){0,3} (?:plus (?:lue|consultee|relevee|utilisee|suivie)|supprimee|desactivee|fermee)\b",
    r"\b(?:este|esta|mi antigua|la antigua) (?:buzon|direccion|cuenta|correo|email)(?: \w+){0,2} (?:no se (?:atiende|lee|usa|revisa)|eliminara|eliminada|cerrada|se cierra|desactiv\w+)\b",
    r"\b(?:questa|la vecchia) (?:casella|email|indirizzo|mail)(?: \w+){0,2} (?:piu (?:presidiata|letta|usata|attiva|controllata)|disattivata|chiusa|eliminata)\b",
    r"\b(?:deze|dit|het oude) (?:mailbox|postvak|adres|e-?mail\w*|account)(?: \w+){0,3} (?:niet meer (?:gelezen|gebruikt|bekeken)|opgeheven|gesloten|verwijderd)\b",
    r"\b(?:esta|este|a antiga) (?:caixa|conta|endereco|email|e-?mail)(?: \w+){0,3} (?:mais (?:lida|usada|monitorada|monitorizada|acompanhada)|desativad\w|encerrad\w|eliminad\w|desligad\w)\b",
    r"\b(?:ta|ten|stary|stara) (?:skrzynka|adres|konto|email)(?: \w+){0,3} (?:juz (?:czytan\w+|uzywan\w+|obslugiwan\w+)|zamkniet\w|usuniet\w|wylaczon\w|dezaktywowan\w)\b",
)
# A condition whose other side is welcome.
OTHERWISE = (
    r"\b(?:if|unless|should)\b[^.!?\n]{3,90}[;,.:] ?(?:otherwise|if (?:it does|so|not|yes)),? (?:i'd be |we'd be )?(?:gladly|happy|happily|with pleasure|let's|love|great|by all means|welcome)\b",
    r"\b(?:wenn|falls|sofern)\b[^.!?\n]{3,90}[;,.:] ?(?:sonst|ansonsten|andernfalls|wenn (?:ja|doch|nein)|falls (?:ja|doch)) (?:sehr |jederzeit |herzlich )?(?:gerne?|freu\w*|willkommen|mit vergnugen)\b",
    r"\bsi\b[^.!?\n]{3,90}[;,.:] ?(?:sinon|si (?:oui|non)|dans le cas contraire|autrement),? (?:ce sera |c'est )?(?:avec (?:grand )?plaisir|volontiers|bienvenu\w*)",
    r"\bsi\b[^.!?\n]{3,90}[;,.:] ?(?:si no|si se integra|si lo \w+|si si|en caso contrario|de lo contrario|si es asi),? (?:encantad\w|con (?:mucho )?gusto|bienvenid\w|adelante)",
    r"\bse\b[^.!?\n]{3,90}[;,.:] ?(?:altrimenti|se (?:si|no|invece si)|in caso contrario),? (?:ben )?(?:volentieri|con piacere|benvenut\w)",
    r"\b(?:als|indien)\b[^.!?\n]{3,90}[;,.:] ?(?:anders|zo niet|zo ja|als (?:wel|niet)),? (?:heel )?(?:graag|met plezier|welkom)\b",
    r"\bse\b[^.!?\n]{3,90}[;,.:] ?(?:se (?:sim|nao)|caso contrario|senao),? (?:com (?:todo o |muito )?(?:gosto|prazer)|bem-vind\w)",
    r"\b(?:jesli|jezeli)\b[^.!?\n]{3,90}[;,.:] ?(?:jesli (?:tak|nie)|w przeciwnym razie|inaczej),? (?:bardzo )?(?:chetnie|z przyjemnoscia|zaprasza\w+)\b",
)
# No calls, but mail.
NO_CALLS = (
    r"\b(?:do not|don't|not|no|never) (?:phone |cold )?(?:call\w*|phone|ring)\b(?: (?:me|us))?(?! (?:or|and|nor)\b)[^.!?\n]{0,60}[.,;:!-]? ?(?:just |please |rather )?\b(?:e-?mail|mail|write|writing|message)\b(?: (?:me|us))?(?: \w+){0,2} ?(?:is better|is fine|works|instead|is best|only|rather)\b",
    r"\b(?:nicht (?:anrufen|telefonieren)|keine anrufe|rufen sie (?:mich|uns) (?:bitte )?nicht an)\b(?! (?:oder|und)\b)[^.!?\n]{0,30}[.,;:!-]? ?(?:lieber|besser|sondern|bitte nur|schreiben sie|gerne?|per mail|mailen sie)\b[^.!?\n]{0,30}\b(?:mail|email|schreib\w*|schriftlich|mir|uns)\b",
    r"\b(?:ne (?:m'|nous )?(?:appelez|telephonez)(?: \w+){0,2} (?:pas|plus)|pas d'appels?|ne pas (?:m'|nous )?appeler)\b(?! (?:ni|et|ou)\b)[^.!?\n]{0,30}[.,;:!-]? ?(?:plutot|mieux|preferez|de preference|ecrivez|par)\b[^.!?\n]{0,30}\b(?:mail|email|courriel|ecri\w+|ecrivez)?",
    r"\bno (?:me |nos )?(?:llamen?|llames|llameis)\b(?! (?:ni|y|o)\b)[^.!?\n]{0,40}[.,;:!-]? ?(?:mejor|prefiero|preferible|escriba\w*|escribe\w*)\b(?: \w+){0,3}",
    r"\b(?:non (?:mi |ci )?(?:chiam\w+|telefon\w+)|basta telefonate)\b(?! (?:ne|e|o)\b)[^.!?\n]{0,40}[.,;:!-]? ?(?:meglio|preferisco|piuttosto|mi scriva|scrivetemi)\b(?: \w+){0,3}",
    r"\b(?:bel (?:me|mij|ons)(?: \w+)? niet|niet bellen|geen telefoontjes)\b(?! (?:of|en)\b)[^.!?\n]{0,30}[.,;:!-]? ?(?:liever|beter|mail|graag|schrijf)\b(?: \w+){0,3}",
    r"\bnao (?:me |nos )?(?:liguem?|telefonem?)\b(?! (?:nem|e|ou)\b)[^.!?\n]{0,40}[.,;:!-]? ?(?:melhor|prefiro|de preferencia|escreva\w*|mande)\b(?: \w+){0,3}",
    r"\b(?:nie (?:dzwon\w+)|prosze nie dzwonic)\b(?! (?:i|ani|lub)\b)[^.!?\n]{0,30}[.,;:!-]? ?(?:lepiej|wole|raczej|prosze pisac|tylko)\b(?: \w+){0,3}",
)
_SOME = (
    r"(?:a|one of our|our|some|each|every) (?:customers?|clients?(?!,)|recipients?|subscribers?|users?|patients?|prospects?|reps?|sellers?|salespeople|sales team|sales reps|guests|members|parents)",
    r"(?:ein|eine|einer|unser|unsere|unserer|mein|jeder|manche) (?:kund\w+|empfanger\w*|abonnent\w*|nutzer\w*|patient\w*|vertriebler\w*|verkaufer\w*|gaste|mitglieder|eltern|interessent\w*)",
    r"(?:un|une|nos|mes|chaque|certains) (?:clients?(?! d)|clientes?|destinataires?|abonnes?|utilisateurs?|patients?|commerciaux|vendeurs?|adherents?|parents|prospects?)",
    r"(?:un|una|nuestros?|mis?|cada|algun) (?:clientes?|destinatarios?|suscriptor\w*|usuarios?|pacientes?|comerciales|vendedores|socios|padres)",
    r"(?:un|una|i nostri|i miei|nostri|ogni) (?:client[ei]|destinatar\w+|iscritt\w|utent[ei]|pazient[ei]|venditori|commerciali|soci|genitori)",
    r"(?:een|onze|mijn|elke) (?:klant\w*|ontvangers?|abonnee\w*|gebruikers?|patient\w*|verkopers?|leden|ouders)",
    r"(?:um|uma|os nossos|nossos|os meus|meus|cada) (?:clientes?|destinatarios?|assinantes?|utilizador\w*|usuarios?|pacientes?|comerciais|vendedores|socios|pais)",
    r"(?:nasi|nasz|moi|kazdy|jeden z naszych|zeby) (?:klien\w+|odbiorc\w+|subskrybent\w*|uzytkowni\w+|pacjen\w+|handlow\w+|sprzedawc\w+|rodzice)",
)
# Their mail would be ours to stop.
_YOURS = r"(?:from you\b|by you\b|your (?:e-?mails?|messages?|spam|newsletter)|(?:von|durch) (?:ihnen|euch|dir)|ihre[nrm]? \w*(?:mail|werbung|nachricht)|de vous\b|de votre part|vos (?:mails|messages)|(?:de|por) (?:ustedes|vosotros|usted|ti)\b|(?:sus|vuestros) correos|da (?:voi|lei|te)\b|(?:le )?vostre mail|van (?:jullie|u|je)\b|(?:jullie|uw) (?:mails|berichten)|de voces\b|vossos (?:mails|emails)|od (?:was|panstwa|pana|pani|ciebie)\b|wasz\w+ (?:maili?|wiadomosci))"
# People of the writer's own who want, send and leave.
OWN = tuple(
    rf"(?:^|(?<=[.!?;:,\n\"„«]) ?|\b(?:when|if|that|whether|wenn|ob|dass|weil|quand|lorsque|que|si|cuando|che|quando|se|als|of|dat|wanneer|ze|zeby|gdy|jesli) ){some}\b(?![^.!?\n]{{0,150}}{_YOURS})[^.!?\n]{{3,200}}"
    for some in _SOME
)
# Somebody asks what would happen.
ASKED = (
    r"\b(?:wants? to know|asks?|asking|wonder\w*|need to know|would like to know|checking) (?:if|whether|how|what|where)\b(?![^.!?\n]{0,80}\b(?:me|us|my|our)\b)[^.!?\n]{3,150}",
    r"\b(?:mochte|will|muss|mochten|wollen)(?: \w+){0,2} wissen,? (?:ob|wie|was)\b(?![^.!?\n]{0,80}\b(?:mich|uns|mir|unsere?)\b)[^.!?\n]{3,150}|\bfragt,? (?:ob|wie|was)\b(?![^.!?\n]{0,80}\b(?:mich|uns|mir|unsere?)\b)[^.!?\n]{3,150}",
    r"\b(?:demande|veut savoir|voudrait savoir|aimerait savoir) (?:si|comment)\b(?![^.!?\n]{0,80}\b(?:me|nous|mon|notre|nos|mes)\b)[^.!?\n]{3,150}",
    r"\b(?:pregunta|quiere saber|pide saber) (?:si|como)\b(?![^.!?\n]{0,80}\b(?:me|nos|mi|nuestr\w+|mis)\b)[^.!?\n]{3,150}",
    r"\b(?:chiede|vuole sapere|vorrebbe sapere) (?:se|come)\b(?![^.!?\n]{0,80}\b(?:mi|ci|mio|nostr\w+|miei)\b)[^.!?\n]{3,150}",
    r"\b(?:vraagt|wil weten|willen weten),? (?:of|hoe)\b(?![^.!?\n]{0,80}\b(?:me|mij|ons|onze|mijn)\b)[^.!?\n]{3,150}",
    r"\b(?:pergunta|quer saber) (?:se|como)\b(?![^.!?\n]{0,80}\b(?:me|nos|meus?|noss\w+)\b)[^.!?\n]{3,150}",
    r"\b(?:pyta|chce wiedziec|chcialby wiedziec),? (?:czy|jak)\b(?![^.!?\n]{0,80}\b(?:mnie|nas|nasz\w*|moj\w*)\b)[^.!?\n]{3,150}",
)
# What somebody else says, in quotes.
SAID = (
    rf"(?<!\bi )(?<!\bwe )\b(?:repl(?:ies|ied|y)|answers?|answered|responds?|responded|asks?|antwortet|antworten|repond|responde|contesta|risponde|antwoordt|odpisze|odpisuje|odpowie|odpowiada)(?: \w+){{0,3}}[ ,:]{{1,3}}{_QUOTES}[^\"„«»‹›\n]{{3,80}}{_QUOTES}",
)
# For a time, and then gladly.
UNTIL = (
    r"\b(?:until|before|till)\b[^.!?\n]{3,60}[;,.:-] ?(?:then|after that|afterwards|after)\b,? (?:\w+ ){0,2}(?:happy|glad\w*|talk|fine|welcome|write|call|gladly|we can|let's|i can|have time)\b",
    r"\b(?:bis|vor|erst)\b[^!?\n]{3,60}[;,.:-] ?(?:dann|danach|anschliessend)\b (?:\w+ ){0,3}(?:gerne?|reden|sprechen|zeit|melde|wieder|willkommen|telefonieren|jederzeit)\b",
    r"\b(?:avant|jusqu'\w+|d'ici)\b[^.!?\n]{3,60}[;,.:-] ?(?:ensuite|apres|puis)\b,? (?:\w+ ){0,3}(?:plaisir|volontiers|parl\w+|discut\w+|ecrivez|appelez|serai)\b",
    r"\b(?:antes|hasta)\b[^.!?\n]{3,60}[;,.:-] ?(?:luego|despues|entonces)\b,? (?:\w+ ){0,3}(?:encantad\w|hablamos|gusto|escriba\w*|llam\w+|sin problema)\b",
    r"\b(?:prima|fino|sino)\b[^.!?\n]{3,60}[;,.:-] ?(?:poi|dopo|dopodiche)\b,? (?:\w+ ){0,3}(?:volentieri|parl\w+|sentiamo|piacere|scriv\w+|chiam\w+)\b",
    r"\b(?:voor|tot)\b[^.!?\n]{3,60}[;,.:-] ?(?:daarna|dan)\b (?:\w+ ){0,3}(?:graag|praten|spreken|prima|welkom|bellen|tijd)\b",
    r"\b(?:antes|ate)\b[^.!?\n]{3,60}[;,.:-] ?(?:depois|entao)\b,? (?:\w+ ){0,3}(?:gosto|falamos|conversamos|prazer|escreva\w*|ligue\w*)\b",
    r"\b(?:przed|do)\b[^.!?\n]{3,60}[;,.:-] ?(?:potem|pozniej|wtedy)\b (?:\w+ ){0,3}(?:chetnie|porozmawia\w+|zapraszam|prosze|mozemy|rozmawia\w+)\b",
)
# A seat at an event, no mail.
_EVENT = r"(?:webinar\w*|workshop\w*|seminar\w*|course|kurs\w*|training|dinner|lunch|guest list|waiting list|waitlist|gasteliste|warteliste|teilnehmerliste|essensliste|liste d'attente|liste des repas|liste des participants|atelier|formation|cours|diner|curso|taller|lista de espera|cena|corso|lista d'attesa|cursus|wachtlijst|gastenlijst|formacao|jantar|szkoleni\w+|warsztat\w*|list\w+ gosci|list\w+ oczekujacych|obiad\w*)(?! (?:invit|mail|e-?mail|news|list|einlad|promo|announc))"
EVENT = (
    rf"\b(?:remove|unregister|take|unsub\w*|cancel|drop) (?:me|us|my seat|my place|our seats)(?: \w+){{0,2}} (?:the|that|this|next \w+'s|thursday's|monday's|tuesday's|wednesday's|friday's) (?:\w+ )?{_EVENT}",
    rf"\b(?:melden|tragen|nehmen|streichen) sie (?:mich|uns)(?: \w+){{0,3}} (?:vom|von der|von dem|aus der|aus dem|fur das|fur den|fur die|zum) (?:\w+ )?{_EVENT}(?: \w+)?(?: (?:ab|aus|heraus|raus|runter)\b)?|\baus der essensliste\b",
    rf"\b(?:desinscrivez|retirez|enlevez|rayez)-(?:moi|nous) (?:du|de la|de l'|de cette|de ce)(?: ?\w+)? ?{_EVENT}",
    rf"\b(?:borr\w+|elimin\w+|quit\w+|saqu\w+|desactiv\w+|anul\w+) (?:mi |nuestra )?(?:plaza|inscripcion|reserva)(?: \w+){{0,3}} {_EVENT}",
    rf"\b(?:cancelli|cancellate|cancellatemi|annulli|tolga|toglietemi) (?:la mia |la nostra )?(?:iscrizione|prenotazione)?(?: \w+){{0,2}} ?{_EVENT}",
    rf"\b(?:meld|haal|schrijf|schrap) (?:me|mij|ons)(?: \w+){{0,3}} (?:voor|van|uit) (?:het|de|die|deze|dat) (?:\w+ )?{_EVENT}(?: \w+)?",
    rf"\b(?:cancelem?|anulem?|retirem?)(?:-me)? (?:a minha |minha |a nossa )?(?:inscricao|reserva|vaga)?(?: \w+){{0,2}} ?{_EVENT}",
    rf"\b(?:wypisac|skreslic|wypiszcie|skreslcie)(?: \w+){{0,3}} (?:z|ze) (?:\w+ )?{_EVENT}",
)
# Before one begins: can one stop later?
LATER = (
    r"\b(?:can|could|may) (?:i|we|one|you) (?:\w+ ){0,2}?(?:cancel|stop|leave|quit|unsub\w*|delete|opt out)(?: \w+){0,4} (?:any ?time|at any time|later|monthly|whenever|myself|ourselves)\b",
    r"\b(?:kann|konnen|konnte) (?:ich|wir|man)(?: \w+){0,4} (?:jederzeit|spater|monatlich|selbst)(?: \w+){0,4} (?:kundigen|loschen|abbestellen|aussteigen|abmelden)\b",
    r"\b(?:puis-je|peut-on|pouvons-nous|on peut)(?: \w+){0,2} (?:resilier|supprimer|arreter|se desabonner|annuler)(?: \w+){0,4} (?:tout moment|plus tard|quand)\b",
    r"\b(?:puedo|podemos|se puede)(?: \w+){0,2} (?:cancelar|borrar|dar de baja|darme de baja|darnos de baja|parar|salir)(?: \w+){0,3} (?:cuando|en cualquier|mas adelante|luego)\b",
    r"\b(?:posso|possiamo|si puo)(?: \w+){0,2} (?:disdire|cancellare|annullare|uscire|disiscriver\w+)(?: \w+){0,3} (?:quando|in qualsiasi|in ogni|in seguito|piu avanti)\b",
    r"\b(?:kan|kunnen) (?:ik|we|wij|je)(?: \w+){0,4} (?:altijd|later|maandelijks|zelf|op elk moment)(?: \w+){0,3} (?:opzeggen|stoppen|verwijderen|uitschrijven|afmelden)\b",
    r"\b(?:posso|podemos|da para)(?: \w+){0,2} (?:cancelar|apagar|sair|parar|eliminar)(?: \w+){0,3} (?:quando|a qualquer|mais tarde|depois)\b",
    r"\bczy (?:moge|mozemy|mozna)(?: \w+){0,4} (?:zrezygnowac|usunac|wypisac|wypowiedziec|anulowac)(?: \w+){0,3} (?:kazdej|pozniej|dowolnym)\b|\bczy (?:moge|mozemy|mozna)(?: \w+){0,3} (?:w kazdej chwili|pozniej|w dowolnym)(?: \w+){0,3} (?:zrezygnowac|usunac|wypisac|wypowiedziec|anulowac)\b",
)
# Nothing is left to ask for: the whole sentence.
SIGNED = (
    r"\b(?:i|we)(?:'ve| have)?(?: just| already| now)? (?:signed(?! up)|paid|ordered|placed the order)\b|\b(?:ich|wir) (?:habe|haben|hab)\b(?! (?:nie|nicht|kein\w*))(?: (?!nie|nicht|kein)\w+){0,4} (?:unterschrieben|bestellt|uberwiesen|bezahlt)\b|\b(?:c'est|j'ai|nous avons|on a) (?:deja )?(?:signe|paye|commande|vire)\b|(?<!no )\b(?:lo |la |ya |lo he |ya he )(?:firme|firmado|firmamos|pague|pagado|pedido)\b|(?<!non )\b(?:ho|abbiamo) (?:gia )?(?:firmato|pagato|ordinato)\b|\bheb(?:ben)? (?!niet|nooit|geen|nergens|niets)(?:\w+ ){0,3}(?:getekend|betaald|besteld)\b|(?<!nao )\b(?:assinei|ja assinamos|paguei|encomendei)\b|(?<!nie )\b(?:podpisal[ea]m|podpisalismy|zaplacil[ea]m|zamowil[ea]m)\b",
)
# Somebody here is to be written to instead.
TO_ME = (
    r"\b(?:kunftig|stattdessen|ab (?:jetzt|sofort)|von nun an) (?:an )?(?:mir|mich) (?:schreiben|anschreiben|wenden|kontaktieren|schicken|senden)\b",
)
# The old address gave way to another: the whole sentence.
MOVED = (
    r"\b(?:old|former|previous) (?:e-?mail|address|mailbox|inbox|account)\b[^.!?\n]{0,60}\b(?:use|this|new|here|instead)\b",
    r"\balten? (?:adresse|e-?mail\w*|mail\w*|postfach)\b[^.!?\n]{0,60}\b(?:diese|neue|hier|gilt|ab sofort|nutzen)\b",
    r"\bancienne (?:adresse|boite|messagerie)\b[^.!?\n]{0,60}\b(?:celle-ci|cette|nouvelle|utilisez|bonne)\b",
    r"\b(?:(?:correo|email|buzon) (?:antiguo|viejo|anterior)|(?:direccion|cuenta) (?:antigua|vieja|anterior)|(?:antigua|vieja|anterior) (?:direccion|cuenta))\b[^.!?\n]{0,60}\b(?:us\w+|est[ea]|nuev[oa]|aqui)\b",
    r"\b(?:vecchi[oa] (?:indirizzo|mail|email|casella)|(?:indirizzo|casella) vecchi[oa])\b[^.!?\n]{0,60}\b(?:usat?e?|usi|quest[oa]|nuov[oa]|qui)\b",
    r"\boude (?:adres|mailadres|e-?mail\w*|postvak)\b[^.!?\n]{0,60}\b(?:gebruik|dit|deze|nieuwe|hier)\b",
    r"\b(?:(?:endereco|email|e-?mail) (?:antigo|velho|anterior)|antig[oa] (?:endereco|email|conta))\b[^.!?\n]{0,60}\b(?:us\w+|est[ea]|nov[oa]|aqui)\b",
    r"\bstar(?:y|ego|a|ej) (?:adres\w*|skrzyn\w+|mail\w*)\b[^.!?\n]{0,60}\b(?:ten|tego|nowy|aktualny|tutaj)\b",
)
# What stops is no mail.
GOODS = (
    r"\b(?:stop|halt|hold) (?:the|this|our|my|that) (?:shipment|delivery|order|payment|direct debit|transfer)\b",
    r"\b(?:stoppen|halten) sie (?:bitte )?(?:die|unsere|diese) (?:lieferung|sendung|bestellung|zahlung|abbuchung)\b",
    r"\b(?:arreter|arretez|stoppez|bloquez) (?:la|notre|cette|le) (?:livraison|commande|expedition|paiement|prelevement)\b",
    r"\b(?:paren|pare|detengan|detenga|anulen) (?:el|la|nuestro|nuestra|este) (?:envio|entrega|pedido|pago|cobro)\b",
    r"\b(?:fermate|fermi|bloccate|blocchi) (?:la|il|l'|questa|questo) ?(?:spedizione|consegna|ordine|pagamento|addebito)\b",
    r"\bstop (?:de|deze|onze|het) (?:zending|levering|bestelling|betaling|incasso)\b",
    r"\b(?:parem|pare|suspendam|cancelem) (?:a|o|esta|este|a nossa) (?:entrega|envio|encomenda|pagamento|debito)\b",
    r"\b(?:wstrzymac|wstrzymajcie|zatrzymac|zatrzymajcie) (?:te |nasza |ta )?(?:wysylke|dostawe|zamowienie|platnosc|przesylke)\b",
)
PHRASES = (
    *STAY, *BACK, *UNHEARD, *POLITE, *WELCOME, *NUMBER, *CLOSED, *OTHERWISE, *NO_CALLS, *OWN, *ASKED,
    *SAID, *UNTIL, *EVENT, *LATER, *TO_ME, *GOODS,
)  # fmt: skip
# Somebody or some address here is to be written to.
INVITES = (
    r"\b(?:i|we)(?:'m| am|'ve| have|'ll| will|'re| are)? (?:just |now |the )*(?:taken over (?!from)|took over|take over|taking over|handling|replacing|succeeding|her successor|his successor|in charge|your (?:new )?contact)\b|(?<!not )(?<!n't )(?<!never )\b(?:write|e-?mail|contact|send|talk|copy|reach) (?:it |that |them |everything |all )?(?:to )?(?:me|us) (?:directly|instead|from now on|going forward)\b|\buse (?:this|that|the new|mine|my|our|email)\b(?: \w+){0,4} (?:instead|from now on|going forward|now)\b|\b(?:just|please|rather) (?:call|ring|phone)\b|(?<!not )(?<!n't )(?<!never )(?<!stop )\bcall me (?:tomorrow|on|instead|directly|at|after|next)\b",
    r"\b(?:ich|wir) (?:ubernehme\w*|habe\w* (?:\w+ ){0,3}ubernommen|bin (?:jetzt|nun|ab \w+)|betreue jetzt|mache das jetzt|kummere mich)\b|\b(?:neuer?|ich bin(?: \w+){1,3}) ansprechpartner\w*|\b(?:schreiben|wenden|mailen|schicken|richten|senden) sie (?:sich |bitte |alles |das |es |gern |gerne |kunftig |direkt |lieber )*(?:an )?(?:mir|mich|uns|diese adresse)\b(?! (?:nicht|nie|kein\w*|nichts))|\bnehmen sie (?:stattdessen|kunftig)\b|\b(?:bin|ist) (?:jetzt|nun|ab sofort) (?:ich|zustandig)\b|\brufen sie (?:mich )?(?:lieber|einfach|besser|doch|gerne?|morgen)\b|\bruf(?:en)? (?:sie )?(?:mich )?(?:einfach|lieber|morgen)\b",
    r"\b(?:je|j'|c'est moi qui) ?(?:prends (?:la suite|sa place|le relais)|ai (?:pris|repris) (?:la suite|sa place|le relais|son poste|ses)|le remplace|la remplace|m'en occupe|releve sa|suis (?:son|sa|votre|le nouveau|la nouvelle))\b|\b(?:ecrivez|adressez|envoyez|contactez|parlez|voyez|mettez)-(?:moi|nous|le-moi|vous a moi)(?: (?:directement|plutot|a moi|seule?))?\b|(?<!ne )(?<!n')\b(?:telephonez|appelez)(?:-moi)?\b(?! (?:pas|plus|jamais))",
    r"\b(?:ahora|desde ahora|a partir de ahora) (?:lo |la |me |las |los )?(?:llevo|encargo|ocupo|gestiono|soy yo|compras)\b|\b(?:me encargo|me ocupo|le sustituyo|la sustituyo|soy (?:su|el|la) (?:sustitut\w|nuev\w|sucesor\w*))\b|(?<!no )(?<!no me )(?<!no nos )\b(?:escribanme|escribame|escribidme|diganme|digame|mandenme|avisenme|llamame|llameme|escriba a|escriban a|dirijanse a|hablen con)\b(?: mi| conmigo)?",
    r"\b(?:me ne occupo|ci sono io|ora sono io|adesso sono io|seguo io|lo sostituisco|la sostituisco|ho preso il (?:suo )?posto|il nuovo referente|subentro|subentrat\w)\b|(?<!non )\b(?:scrivete|scriva|mandi|mandate|si rivolga|rivolgetevi|contatti|contattate|parli)(?:mi)?(?: \w+)? (?:a me|direttamente|con me)\b|(?<!non )\b(?:mi scriva|scrivetemi|mi chiami|chiamatemi)\b(?! piu)|\b(?:usate|usi) (?:questo|invece)\b",
    r"\bik (?:neem|heb|ben|doe|volg)(?: \w+){0,4} (?:overgenomen|over|opvolger|nieuwe contactpersoon|contactpersoon|aanspreekpunt|op)\b|\b(?:mail|schrijf|stuur|bel)(?: (?:maar|voortaan|liever|alles|het|dan|gerust|graag|ons|dit|die|rechtstreeks)){0,3} (?:naar mij|aan mij|rechtstreeks|mij)\b(?! (?:\w+ ){0,2}(?:niet|niets|geen)\b)|\bbel (?:gewoon|me|mij) (?!niet)|\bbel gewoon\b|\bgebruik (?:voortaan|liever)\b",
    r"\b(?:agora sou eu|eu assumi|assumi (?:o|a|as|os)|fiquei com|sou (?:o|a) (?:nov\w|substitut\w|sucessor\w*)|trato eu|cuido eu|eu e que (?:trato|cuido))\b|(?<!nao )(?<!nao se )\b(?:escrevam?|falem?|enviem?|mandem?|contactem?|contatem?|dirijam?)(?:-(?:me|se))?(?: \w+)? (?:para mim|comigo|diretamente|directamente)\b|(?<!nao )(?<!nao me )\bligue-me\b|\busem? (?:este|esta)\b",
    r"\b(?:teraz|obecnie|odtad)(?: \w+){0,2} (?:ja|zajmuje|odpowiadam|prowadze|przejal\w*)\b|\b(?:ja (?:sie )?(?:tym|teraz)|przejal[ea]m|zastepuje|jestem (?:jego|jej) nastepc\w+)\b|(?<!nie )\b(?:pisac|kierowac|przesylac|wysylac|zwracac sie|kontaktowac sie)(?: \w+){0,2} (?:do mnie|na ten adres|ze mna)\b|(?<!nie )\b(?:do mnie prosze|prosze do mnie|prosze uzywac|prosze dzwonic|zadzwoncie)\b",
    # What a buyer asks for.
    r"\b(?:send|e-?mail) (?:us |me |over )?(?:the |your |a )?(?:contract|proposal|order form|agreement|quote|invoice|deck)\b|\b(?:book|sign|count) (?:us|me) (?:in|up)\b|\bwe(?:'ll| will) take it\b|\bi'm in\b|\bwhere do (?:i|we) sign\b",
    r"\b(?:schicken|senden|mailen) sie (?:mir |uns |bitte |gern |gerne )*(?:den|das|die|ein|einen) (?:vertrag|angebot|unterlagen|auftrag\w*|rechnung|av-vertrag)\b|\bbuchen sie uns\b|\bwir (?:nehmen|kaufen) (?:es|das|sie)\b|\bich bin dabei\b|\bwo unterschreib\w+",
    r"\benvoyez(?:-moi|-nous)? (?:le|la|un|une|votre) (?:contrat|devis|proposition|offre|bon de commande)\b|\bon (?:signe|prend|y va)\b|\bnous (?:prenons|signons)\b|\bc'est d'accord\b",
    r"\b(?:mande|envie|manden|envien)(?:me|nos)? (?:el|la|un|una|su) (?:contrato|presupuesto|propuesta|oferta)\b|\bme apunto\b(?! por)|\bnos lo quedamos\b|\bdonde firm\w+|(?<!no )\baceptamos\b(?! (?:correo|publicidad|visitas))",
    r"\b(?:mandi|invii|mandate|inviate|mandatemi|mi mandi|ci mandi) (?:il|la|un|una|pure il) (?:contratto|preventivo|proposta|offerta)\b|\bci sto\b|\blo prendiamo\b|\bdove (?:firmo|firmiamo)\b|(?<!non )\baccettiamo\b",
    r"\bstuur (?:me |ons |mij |maar )*(?:het|de|een) (?:contract|offerte|voorstel|factuur)\b|\bwe (?:nemen|doen) (?:het|mee)\b|\bik doe mee\b|\bwaar teken\w*\b",
    r"\b(?:mande|envie|mandem|enviem)(?:-me|-nos)? (?:o|a|um|uma) (?:contrato|proposta|orcamento|oferta)\b|\bpode mandar (?:o|a) (?:contrato|proposta|orcamento)\b|\bonde assin\w+|(?<!nao )\baceitamos\b",
    r"\bprosze (?:o|przeslac|wyslac) (?:umow\w+|oferte|faktur\w+|wycen\w+)\b|\bbierzemy\b|\bwchodz\w+ w to\b|\bgdzie podpis\w+",
)
# The writer, or the writer's own people, addresses and mailboxes.
OURS = re.compile(
    r"\b(?:i|me|us|my|we|our|mine|ours|mich|mir|uns|unser\w*|mein\w*|ich|wir|me|nous|moi|mon|mes|ma"
    r"|notre|nos|m|nos|mis?|nuestr\w+|mi|ci|mio|mia|miei|noi|nostr\w+|mij|ons|onze|mijn|ik|wij|meu"
    r"|meus|minha|noss\w+|mnie|nas|nam|mna|nasz\w*|moj\w*)\b|\b\w{4,}(?:mi|ci|me|nos)\b"
)
# Somebody is "no longer with us".
WITH_US = re.compile(
    r"\b(?:with|bei|chez|con|da|bij|com|u) (?:us|uns|nous|nosotros|noi|ons|nas)\b|\bconnosco\b"
)


def without(text: str) -> str:
    """Return folded, prepared text with blanks where another wish than to be left alone stands."""
    for one in _compiled(PHRASES):
        text = one.sub(_blank, text)
    text = SENTENCE.sub(_done, text)
    if any(one.search(text) for one in _compiled(INVITES)):
        text = SENTENCE.sub(_others, text)
    return text


def _done(hit: re.Match[str]) -> str:
    """Blank a sentence that tells of something signed, ordered or paid, or of a new address."""
    is_done = any(one.search(hit[0]) for one in _compiled(SIGNED + MOVED))
    return _blank(hit) if is_done else hit[0]


def _others(hit: re.Match[str]) -> str:
    """Blank a sentence that speaks of nobody here."""
    return hit[0] if OURS.search(WITH_US.sub("", hit[0])) else _blank(hit)


def _blank(hit: re.Match[str]) -> str:
    return " " * len(hit[0])


@cache
def _compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, patterns))

"""What holds the words of a wish to be left alone and wishes something else: data and one reader.

Patterns run over folded, prepared text (`inbound.optout`). Each tuple is a cause, in eight languages;
`inbound.contrasts` and `inbound.matters` hold those of another person, way or thing.
What stands in PHRASES is no wish wherever it stands: "do not unsubscribe me", "no mail of yours has
arrived", "a customer finds no link to unsubscribe". Only the phrase itself is left out, never a
sentence for what stands beside it: "I have taken over. Please stop the mails." is a plain wish.

Whatever else an answer says is weighed as ever, so "don't remove me from the invoices, but take me
off your list" stays a wish; and what comes into doubt here is asked about, never dropped.
"""
# ruff: noqa: E501 - a pattern that is cut in two is read wrong

import re
from functools import cache

from inbound.contrasts import CONTRASTS
from inbound.matters import THINGS
from inbound.phrases import DECLINES

_QUOTES = "[\"'„«»‹›]"

# Who is on the list wants to stay there.
STAY = (
    r"(?<!if you )(?<!why )(?<!you )(?<!they )(?<!still )(?<!that )(?<!who )(?<!did )(?<!does )(?<!would )(?<!could )(?<!will )(?<!can )(?<!has )(?<!have )(?<!was )(?<!had )(?<!you do )(?<!they do )\b(?:do not|don't|never|pls not|please not|not) (?:you dare |ever |please |go )?(?:unsubscribe|remove|delete|drop|take|cut|strike) (?:me|us)\b(?: off| out| from)?",
    r"(?<!warum )(?<!wieso )(?<!weshalb )(?<!wenn )(?<!falls )\b(?:melden sie|meldet|streichen sie|streicht|nehmen sie|nehmt|tragen sie|tragt|werfen sie|werft|loschen sie|loscht|entfernen sie|entfernt|streich|nimm|losch|meld|trag) (?:mich|uns)(?: (?:bitte|ja|bloss|auf keinen fall|jetzt|noch|doch|aber))* nicht\b(?! (?:mehr|weiter|erst|nur))(?: (?:ab|aus|raus|heraus|runter)\b)?",
    r"(?<!sie )(?<!ihr )(?<!kann )(?<!konnen )(?<!konnte )(?<!wollen )\b(?:mich|uns) (?:bitte |ja |bloss |auf keinen fall )?nicht (?:abmelden|austragen|streichen|loschen|rausnehmen|herausnehmen|entfernen|rauswerfen)\b",
    r"(?<!vous )(?<!qui )\bne (?:me|nous) (?:desabonnez|desinscrivez|retirez|supprimez|rayez|enlevez|effacez|desabonne|desinscris|retire|supprime|enleve)(?: surtout| donc)? (?:surtout )?pas\b",
    r"\bne pas (?:me|nous) (?:desabonner|desinscrire|retirer|supprimer|rayer|enlever|effacer)\b",
    r"\bno (?:me|nos) (?:den?|des|deis|borren?|borres|borreis|eliminen?|elimines|elimineis|saquen?|saques|saqueis|quiten?|quites|quiteis|desuscriban?|desapunten?)(?: de (?:baja|la lista|su lista|tu lista|vuestra lista))?\b(?! (?:por muerto|mas))",
    r"(?<!perche )(?<!se )(?<!ancora )\bnon (?:(?:cancell|rimuov|disiscriv|disiscrivet|elimin|tolg|togl)\w*(?:mi|ci|temi|teci)\b|(?:mi|ci) (?:cancelli|rimuova|disiscriva|elimini|tolga|togliete|levi|cancelliate)\b)",
    r"(?<!waarom )\b(?:(?:schrijf|haal|meld|gooi) (?:me|mij|ons)(?: (?:alsjeblieft|alstublieft|aub|toch|asjeblieft|svp|nou|nu))? (?:vooral |zeker )?niet (?:uit|af|van|weg|eraf|eruit)\b|(?:verwijder|schrap) (?:me|mij|ons)(?: (?:alsjeblieft|alstublieft|aub|toch|svp))? (?:vooral |zeker )?niet\b)",
    r"(?<!u )(?<!jullie )(?<!kan )(?<!kunnen )(?<!wil )(?<!willen )\b(?:me|mij|ons) (?:alsjeblieft |alstublieft |aub )?niet (?:uitschrijven|afmelden|verwijderen|schrappen)\b",
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
    r"\b(?:keine?|nichts|nie|nicht) (?!mehr|weitere)(?:\w+ ){0,5}(?:angekommen|eingetroffen|eingegangen)\b|\b(?:habe|haben|hab) (?!(?:\w+ ){0,4}mehr)(?:\w+ ){0,4}(?:keine?|nichts|nie|nicht) (?:(?!und|will|wollen|mochte|oder)\w+ ){0,5}(?:bekommen|erhalten)\b",
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
    r"\bsie storen (?:mich |uns |hier |gar |uberhaupt )*nicht\b(?! mehr)|\b(?:ihre?|deine?|eure) (?:e-?mails?|nachricht\w*|newsletter) (?:stor\w+|nerv\w+) (?:mich |uns |hier )*(?:nicht|niemand\w*|keinen)\b|\b(?:niemand|keiner|kein \w+)(?: \w+){0,4} (?:beschwert|beklagt)\b(?: (?:uber|wegen) \w+)?(?: (?:chez nous|bei uns|bij ons|da noi|aqui|u nas))?(?= ?[.!] ?[^.!?\n]{3,120}\?)",
    r"\b(?:vous|(?:vos|votre|ton|tes) (?:e-?mails?|messages?)) ne (?:me |nous )?(?:derange\w*|gene\w*)(?: pas| personne)\b|\bne (?:derange\w*|gene\w*) personne\b|\bpersonne ne s(?:'est|e)(?: \w+){0,2} (?:plaint|plaigne\w*)\b(?: d[eu'] ?\w+)?(?: (?:chez nous|bei uns|bij ons|da noi|aqui|u nas))?(?= ?[.!] ?[^.!?\n]{3,120}\?)",
    r"\bno (?:me |nos )?molestan?\b(?! mas)(?: a nadie)?|\bnadie(?: \w+){0,4} (?:quejado|queja|quejo|quejaba)\b(?: (?:nunca|jamas|todavia|aun))?(?: (?:de|del|por) \w+)?(?: (?:chez nous|bei uns|bij ons|da noi|aqui|u nas))?(?= ?[.!] ?[^.!?\n]{3,120}\?)",
    r"\b(?:mail|email|messaggi\w?|lei) non (?:mi |ci )?disturban?o?\b(?! piu)(?: nessuno)?|\bnessuno(?: \w+){0,4} (?:lamentat\w|lamenta)\b(?: (?:di|per|dello) \w+)?(?: (?:chez nous|bei uns|bij ons|da noi|aqui|u nas))?(?= ?[.!] ?[^.!?\n]{3,120}\?)",
    r"\b(?:je|u|jullie|mails?|emails?|berichten) (?:stoort|storen) (?:me |mij |ons |hier |helemaal )*(?:niet|niemand)\b(?! meer)|\bniemand(?: \w+){0,4} (?:geklaagd|klaagt|beklaagd)\b(?: over \w+)?(?: (?:chez nous|bei uns|bij ons|da noi|aqui|u nas))?(?= ?[.!] ?[^.!?\n]{3,120}\?)",
    r"\bnao (?:me |nos )?incomodam?\b(?! mais)(?: ninguem)?|\bninguem(?: \w+){0,4} (?:queixou|queixa|reclamou|reclama)\b(?: (?:nunca|jamais|ainda))?(?: (?:de|do|com|por) \w+)?(?: (?:chez nous|bei uns|bij ons|da noi|aqui|u nas))?(?= ?[.!] ?[^.!?\n]{3,120}\?)",
    r"\bnie (?:przeszkadza|przeszkadzaja|przeszkadzacie)\b(?: mi| nam| nikomu)?|\bnikomu(?: \w+){0,3} nie przeszkadza\w*|\bnikt(?: \w+){0,4} (?:skarzy\w*|narzeka\w*)\b(?: sie)?(?: na \w+)?(?: (?:chez nous|bei uns|bij ons|da noi|aqui|u nas))?(?= ?[.!] ?[^.!?\n]{3,120}\?)",
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
    r"\b(?:this|my old|the old|our old) (?:mailbox|e-?mail|e-?mail address|address|inbox|account)(?: \w+)? (?:is|will be|has been|was) (?:no longer|not|being|closed|deleted|deactivated|shut|retired|switched)\b(?! from your)(?: \w+){0,3}",
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
    r"\b(?:if|unless|should)\b(?:[^.!?\n]|\.\d){3,90}[;,.:] ?(?:otherwise|if (?:it does|so|not|yes)),? (?:i'd be |we'd be )?(?:gladly|happy to|happily|with pleasure|let's|love|great|by all means|welcome)\b",
    r"\b(?:wenn|falls|sofern)\b(?:[^.!?\n]|\.\d){3,90}[;,.:] ?(?:sonst|ansonsten|andernfalls|wenn (?:ja|doch|nein)|falls (?:ja|doch)) (?:sehr |jederzeit |herzlich )?(?:gerne?|freu\w*|willkommen|mit vergnugen)\b",
    r"\bsi\b(?:[^.!?\n]|\.\d){3,90}[;,.:] ?(?:sinon|si (?:oui|non)|dans le cas contraire|autrement),? (?:ce sera |c'est )?(?:avec (?:grand )?plaisir|volontiers|bienvenu\w*)",
    r"\bsi\b(?:[^.!?\n]|\.\d){3,90}[;,.:] ?(?:si no|si se integra|si lo \w+|si si|en caso contrario|de lo contrario|si es asi),? (?:encantad\w|con (?:mucho )?gusto|bienvenid\w|adelante)",
    r"\bse\b(?:[^.!?\n]|\.\d){3,90}[;,.:] ?(?:altrimenti|se (?:si|no|invece si)|in caso contrario),? (?:ben )?(?:volentieri|con piacere|benvenut\w)",
    r"\b(?:als|indien)\b(?:[^.!?\n]|\.\d){3,90}[;,.:] ?(?:anders|zo niet|zo ja|als (?:wel|niet)),? (?:heel )?(?:graag|met plezier|welkom)\b",
    r"\bse\b(?:[^.!?\n]|\.\d){3,90}[;,.:] ?(?:se (?:sim|nao|houver \w+|for)|caso contrario|senao),? (?:diga\w*|mande\w*|envie\w*|com (?:todo o |muito )?(?:gosto|prazer)|bem-vind\w)",
    r"\b(?:jesli|jezeli)\b(?:[^.!?\n]|\.\d){3,90}[;,.:] ?(?:jesli (?:tak|nie)|w przeciwnym razie|inaczej),? (?:bardzo )?(?:chetnie|z przyjemnoscia|zaprasza\w+)\b",
)
_SOME = (
    r"(?:a|one of our|our|some|each|every) (?:customers?|clients?(?!,)|recipients?|subscribers?|users?|patients?|prospects?|reps?|sellers?|salespeople|sales team|sales reps)",
    r"(?:ein|eine|einer|unser|unsere|unserer|mein|jeder|manche) (?:kund\w+|empfanger\w*|abonnent\w*|nutzer\w*|patient\w*|vertriebler\w*|verkaufer\w*|interessent\w*)",
    r"(?:un|une|nos|mes|chaque|certains) (?:clients?(?! d)|clientes?|destinataires?|abonnes?|utilisateurs?|patients?|commerciaux|vendeurs?|prospects?)",
    r"(?:un|una|nuestros?|mis?|cada|algun) (?:clientes?|destinatarios?|suscriptor\w*|usuarios?|pacientes?|comerciales|vendedores)",
    r"(?:un|una|i nostri|i miei|nostri|ogni) (?:client[ei]|destinatar\w+|iscritt\w|utent[ei]|pazient[ei]|venditori|commerciali)",
    r"(?:een|onze|mijn|elke) (?:klant\w*|ontvangers?|abonnee\w*|gebruikers?|patient\w*|verkopers?)",
    r"(?:um|uma|os nossos|nossos|os meus|meus|cada) (?:clientes?|destinatarios?|assinantes?|utilizador\w*|usuarios?|pacientes?|comerciais|vendedores)",
    r"(?:nasi|nasz|moi|kazdy|jeden z naszych|zeby) (?:klien\w+|odbiorc\w+|subskrybent\w*|uzytkowni\w+|pacjen\w+|handlow\w+|sprzedawc\w+)",
)
# Their mail would be ours to stop.
_YOURS = r"(?:from you\b|by you\b|your (?:e-?mails?|messages?|spam|newsletter)|(?:von|durch) (?:ihnen|euch|dir)|ihre[nrm]? \w*(?:mail|werbung|nachricht)|de vous\b|de votre part|vos (?:mails|messages)|(?:de|por) (?:ustedes|vosotros|usted|ti)\b|(?:sus|vuestros) correos|da (?:voi|lei|te)\b|(?:le )?vostre mail|van (?:jullie|u|je)\b|(?:jullie|uw) (?:mails|berichten)|de voces\b|vossos (?:mails|emails)|od (?:was|panstwa|pana|pani|ciebie)\b|wasz\w+ (?:maili?|wiadomosci))"
# People of the writer's own who want, send and leave.
OWN = tuple(
    rf"(?:^|(?<=[.!?;:,\n\"„«]) ?|\b(?:when|if|that|whether|wenn|ob|dass|weil|quand|lorsque|que|si|cuando|che|quando|se|als|of|dat|wanneer|ze|zeby|gdy|jesli) ){some}\b(?![^.!?\n]{{0,150}}{_YOURS})[^.!?:;,\n]{{3,200}}"
    for some in _SOME
)
# Somebody asks what would happen.
ASKED = (
    r"(?<!\bi )(?<!\bwe )\b(?:wants? to know|asks?|asking|wonder\w*|need to know|would like to know|checking) (?:if|whether|how|what|where)\b(?! you (?:could|can|would|will|please)\b)(?![^.!?\n]{0,80}\b(?:me|us|my|our|your|this|these)\b)[^.!?;,\n]{3,150}",
    r"(?<!ich )(?<!wir )\b(?:mochte|will|muss|mochten|wollen)(?: \w+){0,2} wissen,? (?:ob|wie|was)\b(?![^.!?\n]{0,80}\b(?:mich|uns|mir|unsere?)\b)[^.!?;,\n]{3,150}|\bfragt,? (?:ob|wie|was)\b(?![^.!?\n]{0,80}\b(?:mich|uns|mir|unsere?)\b)[^.!?;,\n]{3,150}",
    r"\b(?:demande|veut savoir|voudrait savoir|aimerait savoir) (?:si|comment)\b(?![^.!?\n]{0,80}\b(?:me|nous|mon|notre|nos|mes)\b)[^.!?;,\n]{3,150}",
    r"\b(?:pregunta|quiere saber|pide saber) (?:si|como)\b(?![^.!?\n]{0,80}\b(?:me|nos|mi|nuestr\w+|mis)\b)[^.!?;,\n]{3,150}",
    r"\b(?:chiede|vuole sapere|vorrebbe sapere) (?:se|come)\b(?![^.!?\n]{0,80}\b(?:mi|ci|mio|nostr\w+|miei)\b)[^.!?;,\n]{3,150}",
    r"(?<!ik )(?<!we )(?<!wij )\b(?:vraagt|wil weten|willen weten),? (?:of|hoe)\b(?![^.!?\n]{0,80}\b(?:me|mij|ons|onze|mijn)\b)[^.!?;,\n]{3,150}",
    r"\b(?:pergunta|quer saber) (?:se|como)\b(?![^.!?\n]{0,80}\b(?:me|nos|meus?|noss\w+)\b)[^.!?;,\n]{3,150}",
    r"\b(?:pyta|chce wiedziec|chcialby wiedziec),? (?:czy|jak)\b(?![^.!?\n]{0,80}\b(?:mnie|nas|nasz\w*|moj\w*)\b)[^.!?;,\n]{3,150}",
)
# What somebody else says, in quotes.
SAID = (
    rf"(?<!\bi )(?<!\bwe )\b(?:repl(?:ies|y)|answers?|responds?|asks?|antwortet|antworten|repond|responde|contesta|risponde|antwoordt|odpisze|odpisuje|odpowie|odpowiada)(?: \w+){{0,3}}[ ,:]{{1,3}}{_QUOTES}[^\"„«»‹›\n]{{3,80}}{_QUOTES}",
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
_EVENT = r"(?:webinar\w*|workshop\w*|seminar\w*|course|kurs\w*|training|dinner|lunch|guest list|waiting list|waitlist|gasteliste|warteliste|teilnehmerliste|essensliste|liste d'attente|liste des repas|liste des participants|atelier|formation|cours|diner|curso|taller|lista de espera|cena|corso|lista d'attesa|cursus|wachtlijst|gastenlijst|formacao|jantar|szkoleni\w+|warsztat\w*|list\w+ gosci|list\w+ oczekujacych|obiad\w*)\b(?! (?:invit|mail|e-?mail|news|list|einlad|promo|announc|series|updates|reminder|par|per|por|via))"
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
    r"\b(?:can|could|may) (?:i|we|one|you) (?:\w+ ){0,2}?(?:cancel|stop|leave|quit|unsub\w*|delete|opt out)(?: \w+){0,4} (?:any ?time|at any time|later|monthly|whenever)\b",
    r"\b(?:kann|konnen|konnte) (?:ich|wir|man)(?: \w+){0,4} (?:jederzeit|spater|monatlich)(?: \w+){0,4} (?:kundigen|loschen|abbestellen|aussteigen|abmelden)\b",
    r"\b(?:puis-je|peut-on|pouvons-nous|on peut)(?: \w+){0,2} (?:resilier|supprimer|arreter|se desabonner|annuler)(?: \w+){0,4} (?:tout moment|plus tard|quand)\b",
    r"\b(?:puedo|podemos|se puede)(?: \w+){0,2} (?:cancelar|borrar|dar de baja|darme de baja|darnos de baja|parar|salir)(?: \w+){0,3} (?:cuando|en cualquier|mas adelante|luego)\b",
    r"\b(?:posso|possiamo|si puo)(?: \w+){0,2} (?:disdire|cancellare|annullare|uscire|disiscriver\w+)(?: \w+){0,3} (?:quando|in qualsiasi|in ogni|in seguito|piu avanti)\b",
    r"\b(?:kan|kunnen) (?:ik|we|wij|je)(?: \w+){0,4} (?:altijd|later|maandelijks|op elk moment)(?: \w+){0,3} (?:opzeggen|stoppen|verwijderen|uitschrijven|afmelden)\b",
    r"\b(?:posso|podemos|da para)(?: \w+){0,2} (?:cancelar|apagar|sair|parar|eliminar)(?: \w+){0,3} (?:quando|a qualquer|mais tarde|depois)\b",
    r"\bczy (?:moge|mozemy|mozna)(?: \w+){0,4} (?:zrezygnowac|usunac|wypisac|wypowiedziec|anulowac)(?: \w+){0,3} (?:kazdej|pozniej|dowolnym)\b|\bczy (?:moge|mozemy|mozna)(?: \w+){0,3} (?:w kazdej chwili|pozniej|w dowolnym)(?: \w+){0,3} (?:zrezygnowac|usunac|wypisac|wypowiedziec|anulowac)\b",
)
# What stops is goods or money, not the sending of mail.
_NO_MAIL = r"\b(?! (?:of|by|von|vom|der|des|d[aeio]|d[aeo]s|del|della|dei|van|par|per|por|\w*mail\w*|\w*newsl\w*)\b)(?! d')"
GOODS = (
    rf"\b(?:stop|halt|hold) (?:the|this|our|my|that) (?:shipment|delivery|order|payment|direct debit|transfer){_NO_MAIL}",
    rf"\b(?:stoppen|halten) sie (?:bitte )?(?:die|unsere|diese) (?:lieferung|bestellung|zahlung|abbuchung){_NO_MAIL}",
    rf"\b(?:arreter|arretez|stoppez|bloquez) (?:la|notre|cette|le) (?:livraison|commande|paiement|prelevement){_NO_MAIL}",
    rf"\b(?:paren|pare|detengan|detenga|anulen) (?:el|la|nuestro|nuestra|este) (?:entrega|pedido|pago|cobro){_NO_MAIL}",
    rf"\b(?:fermate|fermi|bloccate|blocchi) (?:la|il|l'|questa|questo) ?(?:consegna|ordine|pagamento|addebito){_NO_MAIL}",
    rf"\bstop (?:de|deze|onze|het) (?:levering|bestelling|betaling|incasso){_NO_MAIL}",
    rf"\b(?:parem|pare|suspendam|cancelem) (?:a|o|esta|este|a nossa) (?:entrega|encomenda|pagamento|debito){_NO_MAIL}",
    rf"\b(?:wstrzymac|wstrzymajcie|zatrzymac|zatrzymajcie) (?:te |nasza |ta )?(?:dostawe|zamowienie|platnosc|przesylke){_NO_MAIL}",
)
PHRASES = (
    *STAY, *BACK, *UNHEARD, *POLITE, *WELCOME, *NUMBER, *CLOSED, *OTHERWISE, *OWN, *ASKED,
    *SAID, *UNTIL, *EVENT, *LATER, *GOODS, *CONTRASTS, *THINGS, *DECLINES,
)  # fmt: skip


def without(text: str) -> str:
    """Return folded, prepared text with blanks where another wish than to be left alone stands."""
    for one in _compiled(PHRASES):
        text = one.sub(_blank, text)
    return text


def _blank(hit: re.Match[str]) -> str:
    return " " * len(hit[0])


@cache
def _compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, patterns))

"""The sentences by which a machine says that it is one, where no header says so.

Help desks, unwatched mailboxes, people who are away or have left answer without the marks that
RFC 3834 asks for. One plain declaration is enough; a note of absence says what becomes of the mail
and nothing else; a receipt needs two signs and nobody who says "I". Whoever asks to be left alone
besides is taken for a person: that must never be missed.

Patterns run over folded text (inbound.disposition.folded); every gap is bounded.
"""
# ruff: noqa: E501 - a pattern that is cut in two is read wrong

import re

from inbound.disposition import folded
from inbound.optout import find_wish

LOOK = 6_000
_MAIL = r"(?:message|reply|response|e-?mail|mail|notification|notice|acknowledge?ment|answer)"
DECLARED = re.compile(
    # "This is an automated message" and no more of the sentence that a person would go on with.
    rf"\bthis (?:is|was) an? (?:auto\w*|machine|system|computer)[- ]?(?:generated |sent )?{_MAIL}"
    r"(?=\s*(?:[.,!;:)\n]|$|(?:from|by|sent|to (?:confirm|let|inform|acknowledge)|please|and (?:is|can|cannot|replies))\b))|"
    rf"\bthis {_MAIL} (?:was|is|has been) (?:\w+ )?(?:automatically|auto-?)[ -]?(?:generated|sent|created)|"
    rf"\bthis {_MAIL} (?:was|is|has been) (?:generated|sent|created) automatically|"
    r"\bdies ist eine automati\w+ (?:\w+ )?(?:nachricht|antwort|e-?mail|mail|benachrichtigung)|"
    r"\bdiese (?:nachricht|e-?mail|mail|antwort) (?:wurde|wird|ist) (?:\w+ )?automatisch|"
    r"\b(?:ceci est|c'est|il s'agit d')\s?une? (?:message|reponse|e-?mail|courriel|mail) (?:\w+ )?automati\w+|"
    r"\bce(?:t)? (?:message|e-?mail|courriel|mail) (?:a ete|est) (?:\w+ )?automatique\w*|"
    r"\best[ea] (?:es un |es una )?(?:mensaje|correo|respuesta|e-?mail)(?: \w+){0,4} automatic\w+|"
    r"\b(?:questo|questa|si tratta di)(?: \w+){0,2} (?:messaggio|risposta|e-?mail|mail)(?: \w+){0,3} automatic\w+|"
    r"\bdit is een automatisch\w* (?:\w+ )?(?:bericht|antwoord|e-?mail|mail)|\b(?:dit bericht|deze e-?mail|deze mail) (?:is|werd|wordt) (?:\w+ )?automatisch|"
    r"\best[ae] (?:e um |e uma )?(?:mensagem|resposta|e-?mail)(?: \w+){0,3} automatic\w+|"
    r"\b(?:wiadomosc|odpowiedz|e-?mail)(?: \w+){0,3} automatyczn\w+|\bto (?:jest )?automatyczn\w+ (?:wiadomosc|odpowiedz)|"
    r"\b(?:detta|det|dette) (?:her )?(?:ar|er) e[tn]t? automati\w+ (?:\w+ )?(?:meddelande|svar|besked|melding|e-?post|mail)|"
    r"\btama on automaatti\w+ (?:vastaus|viesti)|\b(?:toto|tato)(?: \w+){1,2} automatick\w+"
)
UNWATCHED = re.compile(
    r"\bthis (?:e-?mail )?(?:mail ?box|inbox|address|account) (?:is (?:not|no longer)|isn't) (?:\w+ )?(?:monitored|checked|read|attended|watched)|"
    r"\b(?:unmonitored|unattended) (?:e-?mail )?(?:mail ?box|inbox|address|account)|"
    r"\bdiese[ss]? (?:postfach|adresse|e-?mail-?adresse|mailbox) wird nicht (?:\w+ )?(?:gelesen|uberwacht|abgerufen|uberpruft|betreut)|"
    r"\bcette (?:boite|adresse)\b.{0,30}n'est (?:pas|plus) (?:\w+ )?(?:consult|surveill|lue|relev)|"
    r"\best[ea] (?:buzon|direccion|cuenta|casilla)\b.{0,20}\bno (?:es|esta|se) (?:\w+ )?(?:atendid|atiende|supervisad|monitore|monitoriz|revis|lee)|"
    r"\bquest[ao] (?:casella|indirizzo)\b.{0,20}\bnon (?:e|viene) (?:\w+ )?(?:monitorat|presidiat|controllat|lett)|"
    r"\b(?:deze (?:mailbox|postbus|inbox)|dit (?:e-?mail)?adres) wordt niet (?:\w+ )?(?:gelezen|gemonitord|gecontroleerd|bewaakt)|"
    r"\best[ae] (?:caixa|endereco|conta)\b.{0,20}\bnao e (?:\w+ )?(?:monitor|verificad|lid)|"
    r"\b(?:ta skrzynka|ten adres)\b.{0,20}\bnie jest (?:\w+ )?(?:monitorowan|obslugiwan|sprawdzan|czytan)"
)
UNANSWERED = re.compile(
    r"\b(?:do not|don't) (?:reply|respond) (?:directly )?to this (?:message|e-?mail|mail|notification)|"
    r"\bantworten sie (?:bitte )?nicht (?:direkt )?auf diese|\b(?:bitte )?(?:auf diese (?:e-?mail|mail|nachricht) )?nicht (?:auf diese (?:e-?mail|mail|nachricht) )?(?:zu )?antworten\b|"
    r"\bne pas (?:y )?repondre (?:directement )?(?:a ce|a cet)|\bne repondez pas a ce|"
    r"\bno (?:responda|respondas|conteste|contestes|responder|contestar)(?: \w+)? (?:a )?este (?:correo|mensaje|e-?mail)|"
    r"\bnon rispond\w+ a quest|\b(?:antwoord|reageer) (?:\w+ )?niet op (?:dit|deze)|\bniet (?:te )?(?:antwoorden|reageren) op (?:dit|deze)|"
    r"\bnao respond\w+ a est|\bnao respond\w+ (?:este|esta)|\bnie odpowiada\w+ na (?:te|ta|ten|niniejsz)|"
    r"\bsvara (?:\w+ )?(?:inte|ej) pa det|\bsvar (?:\w+ )?ikke pa denn?e|\bala vastaa tahan|\bneodpovidejte na tuto"
)
LOGGED = re.compile(
    r"\b(?:your|a|the) (?:new )?(?:support )?(?:ticket|case|request|enquiry|inquiry|query)\b.{0,40}\b(?:has been|was|is) (?:\w+ )?(?:created|opened|logged|received|registered|assigned|submitted)|"
    r"\bwe(?: have|'ve)? (?:\w+ )?received your (?:support )?(?:request|ticket|enquiry|inquiry|message|e-?mail|query|case)|"
    r"\bthank you for (?:contacting|writing to|reaching out to) (?:us|our|the|\w+ support)|"
    r"\bihre? (?:\w+ )?(?:anfrage|ticket|nachricht|anliegen|e-?mail|mail)\b.{0,60}\b(?:erstellt|eingegangen|angelegt|registriert|erhalten|aufgenommen|eroffnet)|"
    r"\bvotre (?:demande|ticket|message|requete|e-?mail)\b.{0,40}\b(?:recue?|enregistree?|creee?|prise? en compte)\b|\bavons bien recu votre\b|"
    r"\bsu (?:solicitud|ticket|tique|consulta|mensaje|caso)\b.{0,40}\b(?:recibid|registrad|cread|abiert)|\bhemos recibido su\b|"
    r"\b(?:sua|tua|vostra|suo|tuo|vostro) (?:richiesta|segnalazione|ticket|messaggio)\b.{0,40}\b(?:ricevut|registrat|creat|apert|pres[ao] in carico)|\babbiamo ricevuto (?:la|il) (?:sua|tua|vostra|suo|tuo|vostro)\b|"
    r"\b(?:uw|je) (?:verzoek|ticket|aanvraag|bericht|vraag|melding|e-?mail)\b.{0,40}\b(?:ontvangen|aangemaakt|geregistreerd)|"
    r"\b(?:seu|sua) (?:pedido|ticket|chamado|solicitacao|mensagem|caso)\b.{0,40}\b(?:recebid|criad|registad|registrad|abert)|\brecebemos (?:o seu|a sua|seu|sua)\b|"
    r"\bzgloszenie\b.{0,40}\b(?:przyjete|utworzone|zarejestrowane)|\botrzymalismy (?:twoj|panstwa|pana|pani)|"
    r"\b(?:ditt|dit|din) (?:arende|sag|sak|henvendelse|foresporsel|arendet)\b.{0,40}\b(?:mottagit|modtaget|mottatt|registrer|skapat|oprettet|opprettet)|\bvi har (?:mottagit|tagit emot|modtaget|mottatt) di|\btack for att du kontakta|\btak for din henvendelse"
)
PROMISED = re.compile(
    r"\b(?:we|team|agent|someone|representative)\b.{0,60}\b(?:reply|respond|get back|answer|be in touch|review|contact)\b.{0,60}\b(?:within|in the next|as soon as possible|shortly)\b|"
    r"\binnerhalb (?:von )?.{1,20}(?:stunden|tagen|werktagen)\b|\b(?:schnellstmoglich|so schnell wie moglich)\b|"
    r"\b(?:dans les|sous|dans un delai de) .{1,20}(?:heures|jours|h)\b|\bdans les meilleurs delais\b|"
    r"\b(?:en|dentro de) .{1,20}(?:horas|dias habiles)\b|\blo antes posible\b|\ba la (?:mayor )?brevedad\b|"
    r"\bentro .{1,20}(?:ore|giorni)\b|\b(?:al piu presto|il prima possibile)\b|"
    r"\bbinnen .{1,20}(?:uur|werkdag\w*|dagen)\b|\bzo (?:snel|spoedig) mogelijk\b|"
    r"\bem (?:ate )?.{1,20}(?:horas|dias uteis)\b|\bo mais (?:breve|rapido|rapidamente) possivel\b|"
    r"\bw ciagu .{1,20}(?:godzin|dni)\b|\bjak najszybciej\b|\binom .{1,20}(?:timmar|(?:arbets|var)?dagar)\b|\binden for .{1,20}(?:timer|dage)\b"
)
# Away, and what becomes of the mail meanwhile: who writes themselves answers or asks something.
AWAY = re.compile(
    r"\bout of (?:the )?office|\bon (?:annual |parental |maternity |paternity |sick )?(?:leave|vacation|holidays?)\b|\baway from (?:my desk|the office|work)|"
    r"\bnicht (?:im (?:buro|haus)|am platz|erreichbar)|\babwesend\b|\bim urlaub\b|\ben conges?\b|\ben vacances\b|\b(?:suis|serai) absente?\b|\bde vacaciones\b|\bausente\b|"
    r"\bfuera de (?:la )?oficina|\bin ferie\b|\bfuori (?:sede|ufficio)|\bafwezig\b|\b(?:met|op) vakantie\b|\bbuiten kantoor|\bna urlopie\b|\bpoza biurem|\bnieobecn|\bde ferias\b|\bfora do escritorio|"
    r"\bpa (?:semester|ferie)\b|\b(?:inte|ikke|ikkje) pa kontoret|\bholder ferie\b|\btjanstledig|\bforaldraledig|\blomalla\b|\bdovolen|\bmimo kancelar|\bszabadsag|\bin concediu|\bizinde"
)
MEANWHILE = re.compile(
    r"\b(?:in|for) (?:\w+ )?(?:urgent|emergenc)|\bif (?:it|this|your \w+|the matter) is urgent|\burgent (?:matter|request|enquir|inquir|issue|case|quer)|"
    r"\b(?:reply|respond|answer|read)\b.{0,60}\b(?:on|upon|after) my return\b|\b(?:limited|no|without) access to (?:my )?(?:e-?)?mail|\b(?:in|bei) dringende\w*|\bdringende\w? (?:fall|angelegenheit|anfrage|anliegen|zaken|vragen)|\bw(?:ird|erden) nicht weitergeleitet|\b(?:lese|beantworte|antworte)\b.{0,40}\b(?:ruck|wieder)kehr|"
    r"\ben cas d'urgence|\bpour toute urgence|\b(?:lirai|repondrai|prendrai connaissance|traiterai)\b.{0,60}\b(?:a|des) mon retour|\bsans acces a (?:ma|mes)|\b(?:cualquier|caso de|asuntos?|temas?|cuestion\w*) urgen|\b(?:leere|respondere|contestare)\b.{0,40}\ba mi (?:regreso|vuelta)|\bper (?:qualsiasi )?urgen|\bin caso di urgen|\b(?:leggero|rispondero)\b.{0,40}\bal mio (?:rientro|ritorno)|"
    r"\bvoor (?:dringende|spoedeisende)|\bbij spoed|\b(?:lees|beantwoord)\b.{0,40}\bterugkomst|\bw (?:sprawach )?piln\w+|\b(?:odpowiem|przeczytam)\b.{0,40}\bpo (?:moim )?powrocie|\bpo powrocie (?:odpowiem|przeczytam)|\b(?:assuntos?|caso|casos|questoes) (?:de )?urgen|\b(?:lerei|responderei)\b.{0,40}\b(?:no meu regresso|quando regressar)|"
    r"\b(?:vid )?bradskande|\bvid akuta|\bsvarar\b.{0,30}\btillbaka|\bi (?:hastende|akutte)|\bhaster det|\bved (?:akutte|hastende)|\bsvarer\b.{0,30}\btilbage|\bkiireelli\w+ asioi|\bv nalehav|\bsurgos eset|\bin cazuri? urgent|\bacil durum"
)
# What else a note set before leaving says: thanks for a mail, and when somebody is back.
COURTESY = re.compile(
    r"\b(?:thank you|thanks|many thanks) for (?:your|the) |\b(?:vielen )?dank fur (?:ihre|die|deine) |\bmerci (?:pour|de) (?:votre|ton) |\bgracias por (?:su|tu) |\bgrazie per (?:il|la) (?:suo|sua|tuo|tua) |"
    r"\bbedankt voor (?:uw|je) |\bdziekuje za (?:wiadomosc|mail|e-mail)|\bobrigad[oa] pel[oa] |\btack for (?:ditt|din) |\btak for (?:din|dit) |"
    r"\b(?:back|return) (?:in |to )?(?:the office )?on |\bwieder (?:fur sie )?(?:da|im buro|im haus|erreichbar)|\bde retour le|\bvuelvo el|\btorno il|\bweer (?:aanwezig|bereikbaar|terug)|\bwracam |\bvolto (?:a|no)|\btillbaka (?:den|pa)|\btilbage (?:den|pa|mandag)"
)
# A name, a greeting, a signature: a sentence that says anything is longer.
_NAME_WORDS = 4
NUMBERED = re.compile(
    r"\[(?:ticket|case|request|sr|inc|#)\W{0,3}\w{0,8}\d|"
    r"\b(?:ticket|tiquet|case|vorgang|dossier|zgloszenie|incident|caso|chamado|arende|sag|sak)"
    r"\W{0,3}(?:id|no|nr|num\w*)?\W{0,4}\d{2,}"
)
PERSON = re.compile(
    r"\b(?:i|i'll|i'm|i've|i'd|my|ich|mein\w*|je|j'ai|mon|yo|estoy|io|sono|ho|ik|mijn|eu|estou|ja|moj\w*|jag|jeg)\b"
)
_STRONG = (DECLARED, UNWATCHED)
_WEAK = (UNANSWERED, LOGGED, PROMISED, NUMBERED)


def machine_words(new_text: str, subject: str = "") -> str:
    """Return the words by which a mail without quotes gives itself away as a machine's, or ""."""
    text = folded(new_text[:LOOK])[0]
    said = [hit for one in _STRONG for hit in one.finditer(text) if not _is_asked(text, hit.end())]
    if not said and (away := _absence(text)):
        said = [away]
    if not said:
        signs = [hit for one in _WEAK if (hit := one.search(text))]
        if not any(hit.re is NUMBERED for hit in signs):
            signs += [hit for hit in [NUMBERED.search(folded(subject[:300])[0])] if hit]
        if len(signs) < 2 or PERSON.search(text):
            return ""
        said = signs
    wish = find_wish(_without_machine(text))
    return "" if wish and wish.is_sure else said[0][0][:80]


def _absence(text: str) -> re.Match[str] | None:
    """Return the words of a note of absence that says nothing else: who adds a thing wrote it."""
    away = AWAY.search(text)
    if away is None or "?" in text or not MEANWHILE.search(text):
        return None
    parts = re.split(r"[.!;\n]+(?=\s|$)", text)
    said = (AWAY, MEANWHILE, COURTESY)
    others = (one for one in parts if not any(sign.search(one) for sign in said))
    return away if all(len(one.split()) <= _NAME_WORDS for one in others) else None


def _is_asked(text: str, end: int) -> bool:
    """Whether the sentence is a question: "is this an automated message?"."""
    rest = re.match(r"[^.!?\n]{0,200}(.?)", text[end:])
    return rest is not None and rest[1] == "?"


def _without_machine(text: str) -> str:
    """Blank the sentences that only machines write: "not monitored" must not look like a wish."""
    sentences = re.split(r"(?<=[.!?\n])", text)
    kept = (one for one in sentences if not any(sign.search(one) for sign in _STRONG + _WEAK))
    return "".join(kept)

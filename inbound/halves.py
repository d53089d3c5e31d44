"""What holds the words of a wish in one half of an answer, and what the other half makes of it.

"Don't call my mobile" is a wish, and so is "Paul has left, don't write to him". Beside "mail is
fine" or "write to me instead" the answer goes on with us, and a person reads it. So a cause is a
pair: a clause or sentence that holds the first half, and nothing that makes it a plain wish, is
blanked only where the second half is said near it. One half changes nothing, and neither do both
beside a plain wish: "He has left, I took over. Stop the mails."

Folded, prepared text (`inbound.optout`); all eight languages stand in one pattern, since a cause
differs between them only in its words.
"""
# ruff: noqa: E501 - a pattern that is cut in two is read wrong

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from inbound import answer_model, optout, wish_model
from inbound.enums import Disposition
from inbound.meanings import phrased

# So many letters before and behind hold the other half.
NEAR = 130
# And so many, an answer that goes on.
FAR = 300
# A sentence that weighs less wishes nothing of the kind (log-odds).
NO_WISH = -2.5
GOING_ON = frozenset({Disposition.MEETING, Disposition.INTERESTED})
# A comma or a full stop inside a number ends nothing.
CLAUSE = re.compile(r"(?:[^.!?;:,\n]|(?<=\d)[.,](?=\d)){2,300}")
SENTENCE = re.compile(r"(?:[^.!?;\n]|(?<=\d)[.](?=\d)){2,500}")

NO = r"(?:not|nothing|nichts|rien|nada|niente|nulla|niets|niks|nic|niczego|\w+n't|dont|never|no|nicht|nie|niemals|keine?n?|ne|n'\w+|non|niet|geen|nooit|nao|nunca|sem|sin|sans)"
NOT = rf"(?:{NO}|plus|pas|jamais)"
ME = r"(?:me|us|my|our|this|these|here|mich|mir|uns|unser\w*|mein\w*|diese\w*|hier|moi|nous|mon|ma|mes|notre|nos|cette|ici|mi|mis|nuestr\w+|est[ae]s?|aqui|ci|mi[oae]i?|nostr\w+|quest\w|qui|mij|ons|onze|mijn|deze|dit|mim|meus?|minhas?|noss\w+|mnie|nas|nam|moj\w*|nasz\w*|ten|tej|tu|(?!merci|firme|ferme)\w+[aei]r(?:me|mi|ci|nos))"
OFF = r"(?:unsub\w*|remov\w+|delet\w+|lists?|abmeld\w*|austrag\w*|streich\w*|losch\w*|verteiler\w*|desabonn\w*|desinscri\w*|supprim\w*|retir\w+|fichiers?|listes?|baja|borr\w+|elimin\w+|listas?|disiscriv\w*|cancell\w+|togl\w+|elench\w+|uitschrij\w*|afmeld\w*|verwijder\w*|schrap\w*|lijst\w*|descadastr\w*|remov\w+|apag\w+|wypis\w*|usun\w*|usuw\w*|wykresl\w*)"
STOP = r"(?:stop\w*|quit|enough|aufhor\w*|schluss|arret\w+|cess\w+|assez|par[ae]n?|dej[ae]n?|basta|smett\w+|ophoud\w*|par[ae]m?|przesta\w+|dosc)"
PLEASE = r"(?:please|pls|want|bitte|will|mochte\w*|merci de|veuillez|svp|veux|por favor|quiero|queremos|prego|per favore|voglio|vorrei|graag|gelieve|aub|wil|quero|prosze|chce\w*)"
WRITE = r"(?:writ\w+|e?-?mail\w*|contact\w*|messag\w+|send\w*|\w*schreib\w*|kontakt\w*|\w*schick\w*|melden|ecri\w*|envo\w+|contact\w+|escrib\w+|envi\w+|mand\w+|scriv\w+|inviat?\w*|schrij\w+|stuur\w*|sturen|benader\w*|escrev\w+|pisa\w*|pisz\w*|przysyla\w*|przyslac|wysyla\w*)"
CALL = r"(?:calls?|calling|phon\w+|ring|text|whatsapp|sms|\w*ruf\w*|telefon\w*|appel\w*|telephon\w*|llam\w*|\w*chiam\w*|bel|bellen|gebeld|opbellen|telefoontjes|ligu\w+|ligar|dzwon\w*)"
BY_MAIL = r"(?:(?:e-?mail\w*|in writing|schriftlich|par ecrit|correo|por escrito|per iscritto|schriftelijk|pisemnie|mail\w*)\b[^.!?\n]{0,40}\b(?:fine|better|best|ok|okay|perfect\w*|great|works?|easier|any ?time|lieber|besser|gern\w*|jederzeit|prima|passt|reicht|geht|mieux|parfait\w*|convient|prefer\w+|mejor|bien|sin problema|va bene|meglio|benissimo|liever|graag|beter|goed|melhor|tudo bem|sempre|lepiej|chetnie|zawsze|ok)|(?:better|prefer\w*|rather|lieber|besser|gern\w*|mieux|plutot|prefer\w+|mejor|prefiero|meglio|piuttosto|preferisc\w+|liever|graag|melhor|prefiro|lepiej|wol\w+|najlepiej)(?: \w+){0,2} (?:\w*mail\w*|(?:in )?writ\w+|schriftlich|correo|par ecrit|por escrito|per iscritto|schriftelijk|pisemnie)|(?:write|mail|e-?mail) (?:to )?me|schreiben sie (?:mir|einfach|lieber|gern)|ecrivez-moi|escrib[ae]n?me|mi scriva|scriv[ei]t?e?mi|schrijf me|escrevam?-me|prosze (?:pisac|o e?-?maila?))"
OLD_BOX = r"\b(?:old|former|previous|personal|alte\w?|fruhere\w?|private\w?|ancienne?|perso\w*|vieille|viej\w|antigu\w|anterior|vecchi\w|privat\w|oude|vorige|prive\w*|antig\w|pessoal|star\w+|poprzedni\w*|prywatn\w+) (?:\w+ )?(?:e-?mail\w*|address\w*|inbox|mail\w*|account|adress\w*|postfach|konto|boite|compte|correo|direccion|cuenta|buzon|indirizzo|casella|adres\w*|postvak|endereco|caixa|conta|skrzynk\w*)|\b(?:address|e-?mail|adresse|boite|correo|direccion|indirizzo|casella|endereco|adres\w*) (?:perso\w*|antigu\w|anterior|vecchi\w|pessoal|antig\w|star\w+)|\b(?:gmail|hotmail|gmx|yahoo)\b"
USE_THIS = r"\b(?:use|using|send|write|reply|antwort\w*|repond\w+|contest\w+|rispond\w+|antwoord\w*|respond\w+|odpis\w+|nutzen|nehmen|verwenden|schreiben|schicken|utilis\w+|ecri\w+|plutot|us[aei]\w*|escrib\w+|mejor|meglio|scriv\w+|gebruik\w*|stuur\w*|schrijf|utiliz\w+|escrev\w+|uzywa\w+|korzysta\w+|pisac)\b[^.!?\n]{0,40}\b(?:this|new|office|dies\w*|neue\w?|hierher|hierhin|buro|celle-ci|nouvelle|bureau|est[ae]|nuev\w|oficina|quest\w|nuov\w|ufficio|deze|dit|nieuwe|kantoor|nov\w|escritorio|ten|tego|ta|now\w+)\b"
CONFIRM = r"(?:confirm\w*|bestatig\w*|conferm\w*|bevestig\w*|potwierd\w*)"
# What refuses or wishes it too: "don't call or mail us", "mail me that I am off".
TOO = rf"(?:{NOT}|{OFF}|{STOP}|{CONFIRM}|any ?more|or|nor|oder|ou|lub|ani)"
# Somebody else, by a title, a place in the firm or a name behind a preposition.
HIM = rf"(?:\b(?:mr|mrs|ms|he|she|him|colleague|predecessor|herrn?|frau|er|kolleg\w+|vorganger\w*|monsieur|madame|mme|il|elle|collegue|predecesseur|senora?|companer\w|antecesor\w*|dona|dra?|signora?|sig|dott\w*|collega|lui|mevrouw|meneer|hij|zij|hem|haar|voorganger|ele|ela|pan|pana|kolega|kolezanka|poprzedni\w+|jego|mu)\b|\b(?:to|a|al|an|aan|do|ao|para) (?!{ME}\b|(?:the|que|cui|la|le|el|des?|no|any|noi?|de|het|tej|tego|tych)\b)\w{{3,}}|\b(?:contact|e-?mail|write|mail) (?!{ME}\b)\w{{3,}} any ?more)"
ROLE = r"(?:my|our|mein\w*|unser\w*|mon|ma|notre|mi|nuestr[oa]|mi[oa]|nostr[oa]|mijn|onze|o meu|a minha|moj|moja|nasz\w*) (?:predecessor|colleague|boss|manager|partner|wife|husband|vorganger\w*|kolleg\w+|chefin?|frau|mann|partner\w*|predecesseur|collegue|chef\w*|patron\w*|femme|mari|antecesor\w*|companer\w|jefe|jefa|mujer|marido|soci[oa]|predecessore|collega|capo|moglie|marito|voorganger|baas|vrouw|man|antecessora?|colega|chefe|mulher|poprzedni\w+|kolega|kolezanka|szef\w*|zona|maz)"
BEST = r"(?:best|easiest|simplest|am (?:besten|einfachsten)|le (?:mieux|plus simple|plus facile)|lo (?:mejor|mas facil)|la cosa migliore|la cosa piu semplice|het (?:beste|handigst|makkelijkst)|o (?:melhor|mais facil)|najlepiej|najprosciej)"
SAID = r"(?:wanted|asked|said|told|didn't|unsubscribed|opted|wollte|bat|sagte|hatte|voulait|(?:a|avait) demande|disait|queria|pidio|decia|dijo|voleva|chiesto|diceva|aveva|wilde|vroeg|zei|had|queria|pediu|dizia|disse|chcial\w*|prosil\w*|mowil\w*|wypisal\w*)"
# The writer is there instead, or is of another mind.
TO_ME = r"(?:(?:write|mail|e-?mail|talk|speak|contact) (?:to )?me\b|\bi(?:'ve| have)? (?:taken|took|take) (?:over|care)|\bi(?:'m| am) (?:your|now|in charge|responsible|interested)|\bi(?:'d| would) (?:like|love)|(?:schreiben|wenden|melden) sie (?:sich )?(?:an |bei )?(?:mir|mich)|\bich (?:habe|bin|mache|lese|betreue|leite|finde) (?:jetzt |nun )?(?:ubernommen|das|sie|ihr\w*|jetzt)|ecrivez(?:-| )moi|adressez-vous a moi|dites|je (?:m'en occupe|reprends|le remplace|la remplace)|\bmoi\b|j'ai repris|escrib[ae]n?me|digan?me|llevo yo|yo llevo|me (?:encargo|interesa|ocupo)|scriv(?:a|ete) a me|mi scriva|scrivetemi|ci sono io|me ne occupo|seguo io|schrijf (?:me|mij|naar mij|aan mij)|mail mij|\bik (?:heb|doe|neem|ben|vind) (?:het|nu|dit|de)|escrev\w+(?:-me| para mim| a mim)|agora sou eu|eu (?:assumi|trato)|interessa-me|pisac do mnie|piszcie do mnie|\bja (?:sie|to|wrecz)|przej[ae]l\w+)"
IF = r"(?:if|unless|when|wenn|falls|sofern|si|cuando|se|als|indien|is er|jesli|jezeli|gdyby)"
WELCOME = rf"\b(?:otherwise|{IF}|then|sonst|ansonsten|andernfalls|dann|sinon|autrement|de lo contrario|entonces|altrimenti|anders|dan|senao|caso contrario|inaczej|w przeciwnym razie)\b[^.!?\n]{{0,70}}\b(?:gladly|happy|happily|glad|let's|call me|tell me|send|go ahead|interested|love|gern\w*|freue\w*|willkommen|her damit|volontiers|plaisir|preneur|dites|appelez|envoyez|bienvenue|encantad\w|gusto|adelante|digan?me|diga|mande?n?|envien?|volentieri|piacere|mi dica|graag|welkom|laat|gosto|prazer|diga|chetnie|zapraszam\w*|prosze)\b"
FROM_NOW = r"(?:from now on|in future|kunftig|ab (?:jetzt|sofort)|desormais|dorenavant|a partir d\w+ \w+|en adelante|d'ora in (?:poi|avanti)|voortaan|vanaf nu|od teraz|odtad)"
TITLE = r"^ ?(?:mrs?|ms|herr|frau|m|mme|madame|monsieur|(?:el |la )?senora?|(?:il |la )?(?:signora?|dott\w*)|mevrouw|meneer|[ao] (?:dona|senhora?|sra?)|pani?)\b"
DELETION = r"(?:deletion|removal|erasure|opt-out|unsubscri\w+|loschung|abmeldung|austragung|desinscription|desabonnement|suppression|effacement|baja|borrado|eliminacion|supresion|cancellazione|rimozione|disiscrizione|verwijder\w+|uitschrijving|afmelding|remocao|eliminacao|cancelamento|descadastro|usuniec\w+|wypisani\w+|skresleni\w+|(?:you|vous) (?:had|have|aviez|avez)(?: \w+)? (?:deleted|removed|supprime\w*|retire\w*))"
OVER = r"(?:settled|sorted|done|handled|resolved|completed|taken care|went|worked|you had|erledigt|geklart|geklappt|reglee?s?|resolue?s?|faite?s?|traitee?s?|vous aviez|resuelt\w|solucionad\w|hech\w|tramitad\w|buon fine|risolt\w|sistemat\w|fatt\w|geregeld|gelukt|afgehandeld|opgelost|tratad\w|resolvid\w|feit\w|concluid\w|zalatwion\w+|rozwiazan\w+|zrobion\w+)"
NOW = r"\b(?:now|today|this time|heute|jetzt|nun|diesmal|aujourd'hui|maintenant|cette fois|je reviens|ahora|hoy|esta vez|ora|adesso|oggi|stavolta|nu|vandaag|deze keer|agora|hoje|desta vez|teraz|dzis\w*|tym razem)(?: \w+){3}"
STILL = r"(?:still|yet|again|immer|trotzdem|dennoch|weiter\w*|wieder|toujours|pourtant|sigo|siguen|sigue|todavia|aun|ancora|continu\w+|nog|toch|steeds|weer|ainda|nadal|wciaz|dalej|znow\w*)"
MAY_STOP = r"(?:can|may|konnen|pouvez|peux|puede\w*|puo|potete|kunt|kan|pode\w*|moze\w*|mozna) (?:\w+ ){0,2}(?:stop|quit|aufhoren|arreter|cesser|parar|dejar|smettere|finirla|ophouden|stoppen|przestac|skonczyc)"
CHASE = r"(?:chas\w+|remind\w+|asking|nudg\w+|following|nachfrag\w*|nachzufragen|erinnern|relancer|rappeler|demander|perseguir\w*|recordar\w*|preguntar|rincorrer\w*|sollecitar\w*|chiedere|herinneren|vragen|cobrar|lembrar|perguntar|ponagla\w+|przypomina\w+|pytac)"
SIGNED = r"(?:signed|paid|ordered|unterschrieben|bezahlt|bestellt|uberwiesen|signe|paye|commande|regle|firm\w+|pag\w+|pedido|getekend|betaald|besteld|assin\w+|podpis\w+|zaplac\w+|zamowi\w+)"
ELSEWHERE = r"(?:elsewhere|other|another|competitor\w*|someone|with|bei|woanders|ander\w+|konkurren\w+|ailleurs|autre|chez|avec|concurrent|otr[oa]|competencia|con|altr\w+|concorren\w+|elders|bij|met|outr[oa]|com|gdzie indziej|inn\w+)"
MAKE = r"\b(?:we(?: \w+)? (?:make|build|develop|sell|offer|run|provide)|our (?:\w+ )?(?:company|firm|app|product|tool|service|business)(?: \w+)? (?:helps?|gets?|takes?|is)|wir(?: \w+)? (?:entwickeln|bauen|verkaufen|betreiben|machen)|(?:entwickeln|bauen|verkaufen|betreiben|machen|bieten) wir|nous (?:developpons|vendons|proposons|aidons|editons)|notre (?:metier|produit|outil|application)|(?:vendemos|hacemos|desarrollamos|ofrecemos|tenemos) (?:\w+ )?(?:un|una|software)|(?:facciamo|sviluppiamo|vendiamo|offriamo|abbiamo) (?:un|una|un'\w+|software)|(?:wij|we)(?: \w+)? (?:maken|bouwen|verkopen|ontwikkelen|bieden)|(?:maken|bouwen|verkopen|ontwikkelen) (?:wij|we)|(?:fazemos|desenvolvemos|vendemos|oferecemos|temos) (?:um|uma|software)|(?:robimy|tworzymy|sprzedajemy|oferujemy|rozwijamy))\b[^.!?\n]{0,60}\b(?:that|which|to|for|who|um|mit de[rm]|die|das|der|qui|pour|d'aider|que|para|che|per|om|waarmee|dat|ktor\w+|do|zeby)\b"
SOMEBODY = r"(?:(?:when|if|whether|once|wenn|falls|sobald|ob|quand|lorsque|si|cuando|se|quando|als|wanneer|of|gdy|kiedy|jesli) (?:\w+ )?(?:someone|anyone|somebody|anybody|people|a (?:person|contact)|jemand|ein kontakt|quelqu'un|on|un contact|alguien|un contacto|qualcuno|un contatto|iemand|een contact|alguem|um contat\w+|um contacto|ktos|kontakt)|(?:someone|anyone|people|a contact) (?:who|that)|un contatto che|un contact qui|un contacto que|(?:een contact|iemand) die|alguem que|ktos,? kto|who (?:doesn't|no longer|does not)|wer (?:\w+ )?nicht|ceux qui ne|quien(?:es)? no|chi non|wie niet|quem nao|kto nie)"
QUIET = rf"(?:{OFF}|{NOT}\b[^?]{{0,60}}\b{WRITE}|opt\w*|stop\w*)"
UNREAD = r"(?:\b(?:will not|won't|do not|don't|cannot|can't|am not|not)(?: be)? (?:read|check|answer|reply|respond|see)\w*|\b(?:werde|kann|lese|beantworte)\b[^.!?\n]{0,40}\b(?:nicht|keine)|\bne (?:lirai|lis|repondrai|consulterai|consulte|traiterai)|\bno (?:respondere|leere|leo|contestare|revisare|podre)|\bnon (?:leggero|leggo|rispondero|potro)|\b(?:lees|beantwoord|zie)\b[^.!?\n]{0,30}\b(?:geen|niet)|\bnao (?:vou|irei|responderei|lerei|leio)|\bnie (?:czytam|odpowiem|odpisuje|bede|odczytuje))"
BACK_ON = r"\b(?:until|till|bis|jusqu'\w+|hasta|fino|tot|ate|do)\b(?: \w+){0,2} \d"


@dataclass(frozen=True, slots=True)
class Cause:
    """What a part of an answer holds, what it must not hold, and what is said near it."""

    part: re.Pattern[str]
    holds: tuple[str, ...]
    unless: str
    beside: str = ""
    is_question: bool = False
    # Whether any answer that goes on with us will do for the other half.
    or_goes_on: bool = False


CAUSES = (
    # Mail instead of calls.
    Cause(CLAUSE, (NOT, CALL), rf"{WRITE}|{OFF}|{STOP}", BY_MAIL),
    # Where to write to best.
    Cause(CLAUSE, (BEST, WRITE), rf"{NO}|{OFF}|{STOP}"),
    # One address instead of another.
    Cause(CLAUSE, (NOT, OLD_BOX), OFF, USE_THIS, or_goes_on=True),
    # One person instead of another, now or since.
    Cause(CLAUSE, (NOT, WRITE, HIM), ME, TO_ME),
    Cause(
        SENTENCE,
        (rf"{HIM}|{ROLE}", SAID),
        rf"{PLEASE}|(?:i|we|ich|wir|ik|wij|je|on|eu) (?:avais |avait )?{SAID}",
        TO_ME,
        or_goes_on=True,
    ),
    Cause(SENTENCE, (TITLE, NOT), ME, rf"{FROM_NOW}\b.*(?:me|mich|moi|mi|mij|mim|mnie)"),
    # A condition whose other side is welcome.
    Cause(SENTENCE, (rf"^\W*(?:\w+ )?{IF}\b|, ?{IF}\b", NOT), rf"{OFF}|{STOP}", WELCOME),
    # It is settled, and this is about something else.
    Cause(SENTENCE, (DELETION, OVER), rf"{PLEASE}|{STILL}|{NOT}", NOW, or_goes_on=True),
    # What was asked for is done.
    Cause(SENTENCE, (MAY_STOP, CHASE, SIGNED), ELSEWHERE),
    # What the writer's own firm makes.
    Cause(SENTENCE, (MAKE,), rf"{PLEASE}|me|us|mich|uns|moi|ons|mij|mnie|nas|\w+-nous|demand\w*"),
    # What happens to anybody.
    Cause(SENTENCE, (SOMEBODY, QUIET), ME, is_question=True),
    # Nobody reads until a day.
    Cause(SENTENCE, (UNREAD,), OFF, BACK_ON),
)


def without(text: str) -> str:
    """Return folded, prepared text with blanks where one half is no wish because of the other."""
    spans = [span for one in CAUSES for span in _spans(one, text)]
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _spans(cause: Cause, text: str) -> Iterator[tuple[int, int]]:
    for part in cause.part.finditer(text):
        if cause.is_question and text[part.end() : part.end() + 1] != "?":
            continue
        if _holds(cause, part[0]) and (
            not cause.beside
            or _is_near(cause.beside, text, part)
            or (cause.or_goes_on and _goes_on(text, part))
        ):
            yield part.span()


def _holds(cause: Cause, said: str) -> bool:
    held = all(_word(one).search(said) for one in cause.holds)
    return held and not _word(cause.unless).search(said)


def _is_near(other: str, text: str, part: re.Match[str]) -> bool:
    """Whether the other half is said near this part, in words that neither refuse nor wish it too."""
    start, end = max(0, part.start() - NEAR), part.end() + NEAR
    return any(
        _word(other).search(near[0]) and not _word(TOO).search(near[0])
        for units in (CLAUSE, SENTENCE)
        for near in units.finditer(text, start, end)
    )


@cache
def _word(pattern: str) -> re.Pattern[str]:
    """Return the pattern of whole words."""
    return re.compile(rf"\b(?:{pattern})\b" if pattern[0] not in "^\\" else pattern)


def _goes_on(text: str, part: re.Match[str]) -> bool:
    """Whether what stands around this part, and wishes nothing of the kind, welcomes."""
    start, end = part.start() - FAR, part.end() + FAR
    around = " ".join(
        text[words[0].start() : words[-1].end() + 1]
        for words in optout.sentences(text)
        if start <= words[0].start()
        and words[-1].end() <= end
        and (words[-1].end() <= part.start() or words[0].start() >= part.end())
        and wish_model.weight(words, is_question=optout.is_question(words, text)) < NO_WISH
    )
    if not around:
        return False
    told = answer_model.weigh(around, phrased(around))
    meaning = max(told, key=told.__getitem__)
    return meaning in GOING_ON and told[meaning] > 0

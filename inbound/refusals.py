"""What a refusing server meant: is the address gone for good, or did this mail not pass today?

The words of the server weigh more than its number, and its number (RFC 3463) more than that of the
server which only reports. Hard is said of the address alone: a full mailbox, a filter, a limit and
our own reputation are no reason never to write again.
"""
# ruff: noqa: E501 - a pattern that is cut in two is read wrong

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

LOOK = 4_000
STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
SMTP_CODE = re.compile(r"(?<![\d.])([45][0-5]\d)(?=[ \-:#,.]|$)")
# RFC 5321: by taking RCPT the server took the address. What it refuses after DATA is the mail,
# whatever it says, unless a status of the address class (X.1.X) insists.
AFTER_DATA = re.compile(
    r"(?:in reply to|after|response to)(?: pipelined| sending)?(?: the)? (?:end of )?(?:message )?"
    r"data\b|^\s{0,4}>>> (?:DATA|\.)\s*$|smtp command\s{1,4}DATA\b",
    re.IGNORECASE | re.MULTILINE,
)
# With pipelining (RFC 2920) a client reports DATA although RCPT was refused: the server then says
# that it has no recipient.
NO_RECIPIENT = re.compile(
    r"need rcpt|no valid recipients|rcpt first|no recipients?\b", re.IGNORECASE
)
# Exchange Online words for an address that its directory does not know.
EDGE_BLOCKED = re.compile(r"5\.4\.1 .{0,100}access denied", re.IGNORECASE)
BLAMES_SENDER = frozenset(("5.1.7", "5.1.8", "4.1.7", "4.1.8"))
FOR_NOW = re.compile(
    r"temporar|try (?:again|later)|try your|again later|in progress|unverified|gr[ea]y-?list|"
    r"defer|come back|later",
    re.IGNORECASE,
)
# RFC 3463: the address does not exist, is malformed, has moved or takes no mail.
GONE = frozenset(("5.1.0", "5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1"))

MAILBOX_FULL = (
    r"(?:mailbox|mail ?box|inbox|maildir|mailfolder).{0,30}(?:full|exceed|over|quota)|"
    r"quota.{0,30}(?:exceed|full|reached|violation)|over[ -]?quota|"
    r"exceed(?:s|ed|ing)?.{0,40}(?:storage|quota|(?:disk|mailbox|space).{0,10}limit)|"
    r"insufficient (?:disk|storage|system storage)|(?:not enough|out of|no) (?:disk |storage )?"
    r"(?:space|storage)\b|not enough (?:disk|storage)|out of storage|disk (?:is )?full|"
    r"number of messages in recipient.s mailbox|too much mail|full mailbox|"
    r"postfach.{0,40}voll\b|speicherplatz|bo[iî]te.{0,40}pleine|buz[oó]n.{0,40}llen[oa]|"
    r"casella.{0,40}piena|postvak.{0,40}vol\b|caixa.{0,40}cheia|skrzynk.{0,40}pe[lł]n|"
    r"(?:brevl[aå]da|inkorg|postkasse|postboks).{0,40}(?:full|fuld)|postilaatik.{0,40}t[aä]ynn|"
    r"(?:d[eé]pass|exced|superat|[uü]berschritt|przekrocz|overskr|overschr).{0,40}(?:[qk]uota|cuota|limit)|"
    r"(?:[qk]uota|cuota).{0,40}(?:d[eé]pass|exced|superat|[uü]berschritt|przekrocz|overskr|overschr)|"
    r"переполнен|превышен"
)
RATE = (
    r"too many|too fast|rate[ -]?limit|at a rate|exceed\w*.{0,30}(?:rate|limit|number of|messages "
    r"per)|throttl|gr[ea]y-?list|try again later|connection limit|concurren|sending limit|"
    r"deferred due to|unusual rate"
)
SENDER = (
    r"\bsender\b.{0,40}(?:reject|unknown|denied|not |invalid|verif|block|refus|domain)|"
    r"(?:reject|unknown|invalid|denied|refus|unverified|block)\w*.{0,30}\bsender\b|spamhaus|"
    r"/bl[?/]|blacklist|blocklist|\brbl\b|dnsbl|access denied|open relay|"
    r"domain of sender|from address|(?:after|to) mail from|fix reverse|\bptr\b|reverse dns|"
    r"cannot find your hostname|client host|your (?:ip|host|server|mail server)\b"
)
POLICY = (
    r"spam|block(?:ed|ing)? (?:using|by|list)|is blocked|dmarc|\bspf\b|\bdkim\b|reputation|"
    r"polic(?:y|ies)|not accepted due to|rejected by .{0,30}filter|unsolicited|authenticat|"
    r"relay(?:ing)?.{0,10}(?:denied|not|access|prohibit)|content (?:is )?(?:reject|block|refus|not)|"
    r"message (?:content )?(?:was )?(?:rejected|refused)|"
    r"not permitted|not authoriz|not allowed to|prohibited|header error|virus|malware|phish|"
    r"preferences|security|restrict|suspicious|junk|not (?:a )?member|members only|moderat|"
    r"attachment|banned|8-?bit|not rfc|compliance|challenge|confirm (?:that )?you"
)
# Closed for good, or its owner has gone: said before what may be lifted again.
CLOSED = (
    r"permanent(?:ly)?(?: \w+)? (?:closed|deleted|removed|disabled|deactivated|discontinued)|"
    r"(?:closed|deleted|removed|disabled|deactivated|discontinued) permanently|"
    r"no longer (?:works?|working|employed|with (?:us|the))|has left (?:the |our )?(?:company|firm)|"
    r"(?:d[eé]finitivement|dauerhaft|endg[uü]ltig|definitief|permanent|trwale|na sta[lł]e) "
    r"(?:ferm|supprim|d[eé]sactiv|geschlossen|gel[oö]scht|deaktiviert|gesloten|verwijderd|zamkni|"
    r"usuni)|(?:ferm|supprim|d[eé]sactiv)\w+ d[eé]finitivement|"
    r"(?:cerrad|eliminad|desactivad|chius|eliminat|cancellat|disattivat|encerrad|desativad)\w "
    r"(?:definitiva|permanente)mente|(?:definitiva|permanente)mente (?:cerrad|eliminad|desactivad|"
    r"chius|eliminat|cancellat|disattivat|encerrad|desativad)|ne travaille plus|"
    r"arbeitet nicht mehr|ya no trabaja|non lavora pi[uù]|werkt (?:hier )?niet meer|"
    r"(?:j[aá] n[aã]o trabalha|n[aã]o trabalha mais)|ju[zż] (?:\w+ )?nie pracuje"
)
SUSPENDED = (
    r"(?:account|mailbox|user|recipient|domain).{0,40}(?:disabled|suspended|inactive|deactivated|"
    r"locked|frozen|blocked|on hold|expired)|"
    r"(?:disabled|suspended|inactive|deactivated) (?:account|mailbox|user|recipient)|"
    r"currently not accepting|not currently accept"
)
TOO_BIG = (
    r"(?:message|mail|size).{0,30}(?:too (?:big|large|long)|exceeds?.{0,30}(?:size|maximum|limit)|"
    r"larger than)|size limit|(?:max|maximum).{0,20}size|message size|5\.3\.4|5\.2\.3"
)
NO_DOMAIN = (
    r"(?:host|domain)(?: name)?(?: is)? (?:unknown|not found|(?:does not|doesn.t) exist)|"
    r"unknown (?:host|domain)|no such (?:host|domain)|(?:host|domain)\w* (?:does not|doesn.t) "
    r"(?:accept|exist|receive)|no smtp service|null mx|nullmx|no (?:valid )?mx (?:record|host)|"
    r"no mail (?:exchanger|server|host)s?|find a mail exchanger|nxdomain|"
    r"(?:illegal|invalid|bad) (?:host|domain)|unrouteable (?:mail )?domain|name or service not known|"
    r"domain.{0,40}(?:couldn.t|could not|wasn.t|was not|cannot) be found|"
    r"type=mx: malformed or unexpected name server reply|any host named|recipient.s domain .{0,30}exist"
)
UNKNOWN = (
    r"(?:user|recipient|mailbox|address|account|alias|e-?mail|addressee|member|employee)s?\b.{0,40}"
    r"(?:unknown|not (?:found|exist|recogni[sz]ed|listed|known|valid|available|be found|active)|"
    r"n.t (?:be )?(?:found|exist|listed)|doesn.t exist|does not exist|no longer|invalid|"
    r"undeliverable|unavailable|not deliverable)|"
    r"(?:unknown|invalid|no such|bad|non-?existent|unrouteable|unroutable|illegal|incorrect|wrong|"
    r"undefined)(?: \w+){0,3}? (?:user|recipient|mailbox|address|account|alias|local|e-?mail|"
    r"person|addressee)|"
    r"no (?:such |valid |known )?(?:mailbox|user|recipient|account|person|mail ?box)\b|"
    r"not listed in|(?:does not|doesn.t) have (?:an?|any) .{0,30}account|"
    r"(?:couldn.t|wasn.t|could not|cannot) be (?:found|resolved)|wasn.t found|no account|"
    r"name is not recogni[sz]ed|not a (?:known|valid|registered|local)|mailbox name not allowed|"
    r"not our (?:customer|user)|not known here|is unknown|unknown to (?:us|this)|"
    r"no longer (?:valid|in use|works|with|employed|available|on server)|recipient not|"
    r"no valid recipients?|recipnotfound|unknownuser|"
    r"(?:empf[aä]nger|adresse|benutzer|postfach|konto).{0,40}(?:nicht gefunden|unbekannt|"
    r"existiert nicht|nicht vorhanden|ung[uü]ltig|nicht bekannt)|"
    r"(?:destinataire|adresse|utilisateur|compte|bo[iî]te).{0,40}(?:inconnue?|introuvable|"
    r"n.existe|invalide|pas [eé]t[eé] trouv)|"
    r"(?:usuario|destinatario|direcci[oó]n|cuenta|buz[oó]n).{0,40}(?:desconocid|no existe|"
    r"inexistente|no (?:se )?(?:encontr|ha encontr)|no es v[aá]lid)|"
    r"(?:utente|destinatario|indirizzo|casella).{0,40}(?:sconosciut|inesistente|non (?:esiste|"
    r"trovat|valid|[eè] stat\w trovat))|"
    r"(?:gebruiker|ontvanger|adres|postvak).{0,40}(?:onbekend|niet gevonden|bestaat niet|ongeldig)|"
    r"(?:usu[aá]rio|utilizador|destinat[aá]rio|endere[cç]o|conta).{0,40}(?:desconhecid|inexistente|"
    r"n[aã]o (?:existe|encontrad|foi encontrad)|inv[aá]lid)|"
    r"nie ma takie(?:go|j) (?:u[zż]ytkownik|odbiorc|adres|kont|skrzynk)|"
    r"(?:kein(?:e|en)? (?:solche\w{0,2} )?|aucune? |nessun |geen (?:dergelijke |zulke )?|ning[uú]n |"
    r"no existe (?:\w+ )?|n[aã]o existe (?:\w+ )?)(?:benutzer|empf[aä]nger|adresse|postfach|"
    r"utilisateur|destinataire|compte|utente|destinatario|indirizzo|gebruiker|ontvanger|adres|"
    r"postvak|usuario|buz[oó]n|utilizador|usu[aá]rio|destinat[aá]rio|endere[cç]o)|"
    r"unbekannte\w? (?:empf[aä]nger|adresse|benutzer)|(?:ok[aä]nd|ukendt|ukjent) (?:anv[aä]ndare|"
    r"mottagare|adress|bruger|modtager|bruker|mottaker)|tuntematon (?:k[aä]ytt[aä]j|vastaanottaj)|"
    r"est introuvable (?:sur|dans|chez)|wurde (?:bei|in|auf) \S{1,60} nicht gefunden|no se (?:ha )?enc[uo]\w+ en|non [eè] stat[ao] trovat[ao] (?:in|su)|"
    r"(?:is|werd) niet gevonden (?:bij|in|op)|n[aã]o foi encontrad[ao] em|nie znaleziono w|hittades inte (?:p[aå]|i|hos)|"
    r"(?:anv[aä]ndare|mottagare|adress|brevl[aå]da|bruger|modtager|postkasse|postboks|bruker|mottaker|konto)\w{0,6}.{0,40}"
    r"(?:(?:finns|findes|finnes|eksisterer) (?:inte|ikke)|(?:kunde|kunne|blev|ble|har) (?:inte|ikke) .{0,10}(?:hittas|fundet|funnet)|hittades inte)|"
    r"(?:osoit|k[aä]ytt[aä]j|vastaanottaj|postilaatik)\w{0,8}.{0,30}(?:ei (?:ole|l[oö]y)|ei l[oö]ydy)|"
    r"(?:u[zž]ivatel|p[rř][ií]jemce|schr[aá]nka|adresa)\w{0,4}.{0,30}(?:neexistuje|nebyla? nalezen)|"
    r"nezn[aá]m\w+ (?:u[zž]ivatel|p[rř][ií]jemce|adres)|(?:u[zż]ytkownik|odbiorc|adres|konto).{0,40}(?:nieznan|nie istnieje|nie znaleziono|"
    r"nieprawid[lł]ow)|(?:пользовател|получател|адрес|ящик).{0,40}(?:не (?:существует|найден|"
    r"зарегистрирован)|неизвест)|"
    r"(?:ユーザ|宛先|アドレス|受信者).{0,60}(?:見つかりません|存在しません|不明)|"
    r"(?:收件人|用户|地址).{0,20}(?:不存在|找不到|无效)"
)
MOVED = r"(?:has|have) moved|mailbox moved|new address|address (?:has )?changed|5\.1\.6"
NETWORK = (
    r"no route|connection (?:timed out|refused|reset|dropped|lost)|name service|routing loop|"
    r"too many hops|hop count|loop(?:s|ed|ing)? back|mail loop|network|\bdns\b|retry time|"
    r"cannot send message for|expired|time(?:d)?[ -]?out|host .{0,60}not found|unreachable|"
    r"not reachable|service (?:not available|unavailable)|unable to connect|gave up|"
    r"undeliverable for"
)
# Postfix puts it before whatever its filters say, and an address or a link is no word.
NO_WORDS = re.compile(
    r"recipient address rejected:|https?://\S{1,300}|\S{1,64}@\S{1,190}", re.IGNORECASE
)
REFUSED = re.compile(
    r"(?:address|recipient|user) (?:was |has been )?(?:rejected|refused)", re.IGNORECASE
)
# In order of how much a hit says. "gone" marks those that speak of the address for good.
_RULES = tuple(
    (name, name in {"unknown_address", "no_such_domain", "moved"}, re.compile(words, re.IGNORECASE))
    for name, words in (
        ("mailbox_full", MAILBOX_FULL),
        ("rate", RATE),
        ("policy", SENDER),
        ("moved", MOVED),
        ("unknown_address", CLOSED),
        ("suspended", SUSPENDED),
        ("no_such_domain", NO_DOMAIN),
        ("unknown_address", UNKNOWN),
        ("too_big", TOO_BIG),
        ("policy", POLICY),
        ("network", NETWORK),
    )
)
# What a status says when the words say nothing (RFC 3463, RFC 7372, RFC 7505).
_BY_STATUS = (
    ("mailbox_full", re.compile(r"[45]\.2\.2$")),
    ("too_big", re.compile(r"[45]\.(?:2\.3|3\.4)$")),
    ("policy", re.compile(r"[45]\.(?:7\.\d+|1\.[78]|6\.\d+)$")),
    ("network", re.compile(r"[45]\.4\.\d+$|4\.3\.\d+$")),
    ("no_such_domain", re.compile(r"5\.1\.(?:2|10)$")),
    ("moved", re.compile(r"5\.1\.6$")),
    ("suspended", re.compile(r"[45]\.2\.1$")),
    ("unknown_address", re.compile(r"5\.1\.[0-3]$")),
)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A refusal judged: the enhanced status ("" when none is named), hard or soft, and why."""

    status: str
    is_hard: bool
    reason: str


def judge_refusal(
    said: str,
    stated: str = "",
    around: Sequence[str] = (),
    stage: str = "",
    *,
    is_delay: bool = False,
) -> Refusal:
    """Judge a refusal by what the refusing server said and the reported status.

    `around` are texts of the report about the same recipient, the nearest first; the next is asked
    only where the one before says nothing. `stage` is the text that may tell what was answered.
    """
    status = _status(said, stated)
    plain = [NO_WORDS.sub(" ", one[:LOOK]) for one in (said, *around)]
    texts = [plain[0], said[:LOOK], *plain[1:]]
    reason, is_gone, decisive = next(
        ((*found, one) for one in texts if (found := _reason(one))), ("", False, "")
    )
    if status in BLAMES_SENDER:
        reason, is_gone = "policy", False
    elif EDGE_BLOCKED.search(said):
        reason, is_gone = "unknown_address", True
    elif not reason or (reason == "network" and status in GONE):
        reason, is_gone = _by_status(status, texts)
    if is_delay:
        return Refusal(status, False, "delayed" if reason == "other" else reason)
    if reason == "unknown_address" and status[1:4] != ".1." and _is_after_data(said, stage):
        return Refusal(status, False, "filtered")
    if is_gone and _is_for_now(decisive or texts[0], status, reason):
        is_gone = False
    return Refusal(status, is_gone, reason)


def _status(said: str, stated: str) -> str:
    """Choose the most telling code; "5.0.0" says nothing if a detailed one is there."""
    inner, outer = STATUS.findall(said), STATUS.findall(stated)
    specific = [one for one in [*inner, *outer] if not one.endswith(".0.0")]
    found: str = (specific or outer or inner or [""])[0]
    if found:
        return found
    code = SMTP_CODE.search(said)
    return f"{code[1][0]}.0.0" if code else ""


def _reason(said: str) -> tuple[str, bool] | None:
    found = (rule for rule in _RULES if rule[2].search(said))
    name, is_gone, _ = next(found, ("", False, None))
    return (name, is_gone) if name else None


def _by_status(status: str, texts: Iterable[str]) -> tuple[str, bool]:
    """Read the number where the words say nothing; a bare "recipient rejected" is about it."""
    name = next((name for name, codes in _BY_STATUS if codes.search(status)), "other")
    if name == "other" and any(REFUSED.search(one) for one in texts) and status[:1] == "5":
        return "unknown_address", status in {"5.0.0", "5.1.0"}
    return name, status in GONE


def _is_after_data(said: str, stage: str) -> bool:
    return bool(AFTER_DATA.search(f"{said}\n{stage}")) and not NO_RECIPIENT.search(stage)


def _is_for_now(said: str, status: str, reason: str) -> bool:
    """Tell a passing refusal; servers do answer an unknown user with a 4XX code, though."""
    if reason == "unknown_address" and not FOR_NOW.search(said):
        return False
    return status.startswith("4") or bool(FOR_NOW.search(said) and not status.startswith("5"))

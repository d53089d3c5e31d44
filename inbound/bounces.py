"""Bounces in the words of their servers: no report to parse, only text, subject and sender.

A bounce is told by several signs together; the failed addresses are those that begin a line or
stand behind a label, and each is judged by the stretch of text that follows its name.
"""
# ruff: noqa: E501 - a pattern that is cut in two is read wrong

import json
import re
from collections.abc import Iterator
from email.message import Message
from itertools import pairwise
from typing import Any

from inbound.bodies import header, headers
from inbound.refusals import judge_refusal
from inbound.reports import (
    AUTO_SUBJECT,
    DAEMON,
    LOOK,
    MAILBOX,
    ROBOT_SENDER,
    Recipient,
    address_in,
    returned,
)

SUBJECT = re.compile(
    r"undeliver|delivery (?:status|failure|notification|report|has failed|delayed|error|problem)|"
    r"returned (?:mail|to sender|e-?mail|message)|mail delivery (?:failed|failure|system|error|"
    r"status)|failure notice|delivery failed|message delivery has failed|non-?deliver|"
    r"unzustellbar|nicht zugestellt|nicht zustellbar|unbestellbar|zustellung|"
    r"non remis|non délivr|échec de (?:la remise|distribution)|remise différée|"
    r"non consegnat|mancat[ao] (?:consegna|recapito)|impossibile (?:recapitare|consegnare)|"
    r"no se ha podido entregar|no (?:se pudo )?entrega|no entregado|error de entrega|"
    r"niet bezorgd|onbestelbaar|kan niet worden bezorgd|"
    r"não (?:foi )?entregue|não entregável|falha na entrega|niedostarczon|nie można dostarczyć|"
    r"nie dostarczon|недоставлен|не доставлено|не удалось доставить|oleverer|kunde inte levereras|"
    r"(?:kan|kunne) ikke lever(?:es|eres)|ikke lever(?:et|t)\b|toimittaminen epäonnistui|"
    r"ei voi(?:tu|da)? toimittaa|nedoručiteln|nedoručen|nelivrat|kézbesíthetetlen|kézbesítési hiba|"
    r"iletilemedi|teslim edilemedi|δεν παραδόθηκε|αποτυχία παράδοσης|non recapitat|"
    r"mail system error|error sending your mail|メールエラー|送信エラー|配信エラー|配信できません|"
    r"配送できません|送信できません|退信|投递失败|无法投递|系统退信|are not member|message you sent blocked|"
    r"mail (?:failure|failed|error)|delivery notice|(?:couldn'?t|could not|can(?:'|no)t) be "
    r"(?:delivered|sent)|postmaster notify|delayed mail|message (?:delayed|delivery delayed)|"
    r"warning: (?:could not send|message)|delay(?:ed)? .{0,20}(?:delivery|message)|"
    r"not delivered|unable to deliver|user unknown|rejected:|loop alert|errors from",
    re.IGNORECASE,
)
BODY = re.compile(
    r"this is the qmail-send program|could not be delivered to|was not delivered to|"
    r"did not reach the following recipient|deliver(?:y|ing)? to the following recipients? "
    r"(?:failed|has been)|the following address(?:es)? (?:failed|had)|"
    r"this message was created automatically by (?:the )?mail delivery (?:software|system)|"
    r"i(?:'m| was|'m sorry| am) (?:sorry|unable|afraid)[^.]{0,80}(?:deliver|message)|"
    r"error message below:|undeliverable|unable to (?:be )?deliver|delivery has failed|"
    r"there was an error delivering your mail|permanent(?: fatal)? errors?|"
    r"each of the following recipients was rejected|an error occurred while trying to deliver|"
    r"transcript of session|rcpt to:\s?<|could not be (?:delivered|sent)|couldn.t be delivered|"
    r"failed addresses follow|delivery (?:errors|problems)|wasn.t delivered|"
    r"message (?:has been|was) (?:rejected|delayed|returned)|has not (?:yet )?been delivered|"
    r"konnte nicht (?:an|zugestellt)|n.a pas pu être (?:remis|délivré|distribué)|"
    r"no se (?:pudo|ha podido) entregar|non (?:è stato possibile|può essere) (?:recapit|consegn)|"
    r"kon niet (?:worden )?(?:bezorgd|afgeleverd)|não (?:pôde|pode) ser entregue|"
    r"nie (?:mog[lł]a|może) zosta[cć] dostarczon|не может быть доставлено|не удалось доставить|"
    r"[eé]chec de (?:la )?(?:remise|distribution|livraison)|n.a pas [eé]t[eé] (?:remis|d[eé]livr|"
    r"distribu)|nie zosta[lł][aoy]? (?:\w+ )?dor[eę]czon|nie zosta[lł][aoy]? (?:\w+ )?dostarczon|"
    r"n[aã]o foi (?:poss[ií]vel )?(?:entreg|entregar)|no (?:fue|ha sido|pudo ser) entregad|"
    r"non [eè] stat[ao] (?:consegnat|recapitat)|is niet (?:bezorgd|afgeleverd)|"
    r"(?:wurde|konnten?) nicht zugestellt|(?:mail|message) to \S{1,190} (?:failed|bounced)|"
    r"kunde inte (?:levereras|skickas)|kunne ikke lever(?:es|eres)|ei voi(?:tu|da)? toimittaa|"
    r"nepodařilo (?:se )?doručit|nemoh(?:la|lo) být doručen|nu a putut fi livrat|"
    r"nem (?:lehetett|sikerült) kézbesíteni|(?:iletilemedi|teslim edilemedi)|δεν (?:ήταν δυνατή η "
    r"παράδοση|παραδόθηκε)|送信できません|配信できません|配送できません|无法投递|"
    r"duplicated message-id",
    re.IGNORECASE,
)
DELAY = re.compile(
    r"delayed|will (?:continue|keep)|still being retried|will be (?:re)?tried|will retry|"
    r"not yet (?:been )?delivered|no action is required|warning message only|"
    r"do not need to resend|(?:wird|werden) weiter versucht|verzögert|retardé|différée|"
    r"retras|ritardo|vertraagd|atrasad|opóźnion|задержан|bestellung verzögert",
    re.IGNORECASE,
)
GIVEN_UP = re.compile(
    r"giv(?:en|ing) up|permanent|will not be retried|no further|could not be delivered for",
    re.IGNORECASE,
)
# What a returned original begins with: addresses below it have not failed.
RETURNED = re.compile(
    r"^[ >|]{0,4}(?:[-_=*|]{2,80}.{0,60}(?:original|copy of (?:the|your) message|message headers?|"
    r"returned message|header of the|message follow|message text|body of the|unsent message)|"
    r"(?:(?:the|your|an?) )?(?:copy of (?:the )?)?(?:original )?(?:message|mail)(?: headers?)?(?: is)?"
    r"\s?(?:follows?|below|as follows)|"
    r"below is a copy of|included is a copy|original (?:mail|message)(?: as follows)?:|"
    r"message headers? follow|received: |received:from|return-path: |message details:|"
    r"unsent message below|dkim-signature:)",
    re.IGNORECASE | re.MULTILINE,
)
# A failed address at the head of its line, behind marks, an SMTP code or a label.
HEADED = re.compile(
    r"^[ \t>|*\-•\"'<(]{0,12}(?:(?:[245]\d\d[ -])?(?:[245]\.\d{1,3}\.\d{1,3} )?)"
    r"(?:(?:final-|original-)?recipients?(?: address)?|rcpt(?: to)?|addressed to|to|address|"
    r"failed (?:address|recipient)|user|(?:rfc822))?[ \t]{0,4}[:;]?[ \t]{0,4}(?:rfc822;[ \t]?)?"
    r"[\"'<(]{0,4}(?P<address>" + MAILBOX.pattern + r")",
    re.IGNORECASE | re.MULTILINE,
)
TOWARDS = re.compile(
    r"(?:deliver(?:ed|y|ing)?|sent?|message|mail)(?: \w+){0,4} (?:to|for|following)(?: address)?"
    r"[:\s]{1,6}[\"'<(]{0,3}(?P<address>" + MAILBOX.pattern + r")",
    re.IGNORECASE,
)
NOT_THEIRS = re.compile(
    r"contact|message-?id|^[ \t>]{0,4}from:|mail from|sender|reply-to|postmaster|support|help|abuse|"
    r"mailto:|hostmaster|webmaster|by contacting|assistance|reporting|return-path|in-reply-to",
    re.IGNORECASE,
)


def free_form_bounce(
    message: Message, every: list[Message], sender: str, subject: str, text: str
) -> tuple[Recipient, ...]:
    """Read what servers write in their own words; () when this is no bounce."""
    if notice := _ses_notice(text, "Bounce"):
        return notice
    failed = headers(message, "X-Failed-Recipients")
    if not _is_bounce(message, sender, subject, text, failed):
        return ()
    return tuple(_named_in(text, failed, every, message, subject))


def _is_bounce(message: Message, sender: str, subject: str, text: str, failed: str) -> bool:
    report = str(message.get_param("report-type", "")).lower() == "delivery-status"
    daemon = (
        bool(DAEMON.search(header(message, "From")))
        or not sender
        or bool(ROBOT_SENDER.match(sender))
    )
    null_sender = header(message, "Return-Path").strip() in {"<>", "<MAILER-DAEMON>"}
    in_subject = bool(SUBJECT.search(subject))
    signs = sum(
        (
            2 * bool(failed),
            2 * report,
            daemon,
            null_sender,
            in_subject,
            bool(BODY.search(text[:LOOK])) or _is_refusal(message, text[:LOOK]),
        )
    )
    if AUTO_SUBJECT.search(subject) and not failed and not report and not daemon:
        return False
    if in_subject and header(message, "X-MLServer"):
        return True
    is_person = not (daemon or failed or report or null_sender)
    return signs >= (3 if is_person else 2)


def _is_refusal(message: Message, text: str) -> bool:
    """Whether a mail server names an address and why it refused it, in words of any language."""
    if not DAEMON.search(header(message, "From")) or not MAILBOX.search(text):
        return False
    return judge_refusal(text).reason != "other"


def _named_in(
    text: str, failed: str, every: list[Message], message: Message, subject: str
) -> Iterator[Recipient]:
    """Yield the recipients that a free-form bounce names, above the returned original."""
    cut = RETURNED.search(text)
    own = (text[: cut.start()] if cut else text)[:LOOK]
    if cut and not own.strip():
        own = text[:LOOK]
    to_us = {address_in(header(message, name)) for name in ("To", "From", "Delivered-To")}
    below = text[cut.start() :][:LOOK] if cut else ""
    originals = _returned_to(every, below)
    stretches = stretches_of(own, frozenset(to_us))
    listed = [one.lower() for one in MAILBOX.findall(failed)]
    named = listed or list(stretches)
    if not named:
        named = [one for one in _loose(own) if one not in to_us] or originals
    is_delay = bool(DELAY.search(subject) or DELAY.search(own)) and not GIVEN_UP.search(own)
    for address in list(dict.fromkeys(named))[:100] or [""]:
        said = stretches.get(address) or own
        alone = [own] if len(named) == 1 else []
        judged = judge_refusal(said, "", alone, "".join(alone), is_delay=is_delay)
        yield Recipient(address, judged.status, judged.is_hard, judged.reason, _words(said))


def stretches_of(own: str, but: frozenset[str] = frozenset()) -> dict[str, str]:
    """Map each failed address of a text to the text from its name to the next name.

    Addresses that head a line are believed first, then those that something was delivered "to".
    """
    for pattern in (HEADED, TOWARDS):
        hits = [
            (hit.start(), hit["address"].lower().strip("'"))
            for hit in pattern.finditer(own)
            if not _is_other(own, hit, but)
        ]
        if hits:
            ends = [*(place for place, _ in hits), len(own)]
            found: dict[str, str] = {}
            for (start, end), (_, address) in zip(pairwise(ends), hits, strict=True):
                found[address] = f"{found.get(address, '')}\n{own[start:end]}"[:LOOK]
            return found
    return {}


def _is_other(own: str, hit: re.Match[str], but: frozenset[str]) -> bool:
    """Whether the address is ours, a robot's or somebody's to turn to."""
    address = hit["address"].lower().strip("'")
    if address in but or ROBOT_SENDER.match(address):
        return True
    start = own.rfind("\n", 0, hit.start("address")) + 1
    return bool(
        NOT_THEIRS.search(own[max(start, hit.start("address") - 60) : hit.start("address")])
    )


def _loose(own: str) -> list[str]:
    """Take any address of the text that nobody is asked to write to."""
    return [
        hit[0].lower()
        for hit in MAILBOX.finditer(own)
        if not NOT_THEIRS.search(own[max(0, hit.start() - 40) : hit.start()])
        and not ROBOT_SENDER.match(hit[0])
    ]


def _returned_to(every: list[Message], below: str) -> list[str]:
    """Find whom the returned original was addressed to."""
    stated = [address_in(header(part, "To")) for part in returned(every)]
    stated += [
        address_in(line.partition(":")[2])
        for line in below.splitlines()
        if line.lower().lstrip(" >").startswith(("to:", "rcpt to:"))
    ]
    return [one for one in stated if one]


def _words(said: str) -> str:
    return " ".join(said.split())[:200]


def notice_complaint(text: str) -> tuple[Recipient, ...]:
    """Return whom an Amazon SES notice (JSON by mail) says complained."""
    return _ses_notice(text, "Complaint")


def _ses_notice(text: str, kind: str) -> tuple[Recipient, ...]:
    """Read an Amazon SES notification: JSON with notificationType, perhaps in an SNS envelope."""
    notice = _json_object(text)
    if isinstance(notice.get("Message"), str):
        notice = _json_object(notice["Message"])
    part = notice.get(kind.lower())
    if notice.get("notificationType", notice.get("eventType")) != kind or not isinstance(
        part, dict
    ):
        return ()
    rows = part.get("bouncedRecipients") or part.get("complainedRecipients")
    if not isinstance(rows, list):
        return ()
    return tuple(_noticed(row, kind) for row in rows if isinstance(row, dict))


def _json_object(text: str) -> dict[str, Any]:
    head = text.lstrip()[:200_000]
    if not head.startswith("{"):
        return {}
    try:
        # Mail folds long lines, and a folded string is no valid JSON otherwise.
        found, _ = json.JSONDecoder(strict=False).raw_decode(re.sub(r"\n ?", "", head))
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _noticed(row: dict[str, Any], kind: str) -> Recipient:
    address = address_in(str(row.get("emailAddress", "")))
    if kind == "Complaint":
        return Recipient(address, "", True, "complaint")
    said = str(row.get("diagnosticCode", ""))
    judged = judge_refusal(said, str(row.get("status", "")))
    return Recipient(address, judged.status, judged.is_hard, judged.reason, _words(said))

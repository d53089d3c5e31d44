"""What mail servers report: who could not be reached, for how long, and who complained.

RFC 3464 reports, the many free-form bounces of real servers, and RFC 5965 complaints. The words of
the server that refused weigh more than the number of the one that reports it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from email.message import Message
from email.utils import getaddresses

from inbound.bodies import Unreadable, decoded, header, parse, part_text
from inbound.refusals import judge_refusal

LOOK = 20_000
ROBOT_SENDER = re.compile(
    r"^(?:mailer-?daemon|mail\.?delivery\.?(?:sub)?system|post_?master|mdaemon|daemon|"
    r"no-?reply|do-?not-?reply|bounces?|mail-?system|sysadmin|microsoftexchange[0-9a-f]{32})"
    r"(?:[+=@.-]|$)",
    re.IGNORECASE,
)
DAEMON = re.compile(
    r"mailer-?daemon|post_?master|poostmaster|mail delivery (?:sub)?system|mail deliver system|"
    r"mail\.delivery\.system|ndr administrator|system administrator|microsoftexchange[0-9a-f]{32}@",
    re.IGNORECASE,
)
AUTO_SUBJECT = re.compile(
    r"^\s*(?:auto(?:matic|mated)?[ -]?(?:reply|response|answer)|out of (?:the )?office|ooo\b|"
    r"abwesen|automatische antwort|autoantwort|réponse automatique|absence du bureau|"
    r"absent du bureau|respuesta automática|fuera de (?:la )?oficina|risposta automatica|"
    r"fuori (?:sede|ufficio)|automatisch antwoord|afwezig|resposta automática|"
    r"fora do escritório|ausência|(?:auto)?odpowiedź automatyczna|automatyczna odpowiedź|"
    r"autoodpowiedź|"
    r"poza biurem|nieobecność|автоответ|автоматический ответ|自動返信|自动回复|"
    r"auto(?:matisk)?t? ?svar\b|automaattinen vastaus|poissaolo|automatick[aá] odpov[eě]ď?|"
    r"mimo kancel[aá]ř|automatikus v[aá]lasz|r[aă]spuns automat|otomatik yan[iı]t|frånvaro|"
    r"fravær|ikke p[åa] kontoret|inte p[åa] kontoret|αυτόματη απάντηση|自動応答|"
    r"자동 ?(?:회신|응답)|"
    r"away (?:until|from|till)|on (?:vacation|holiday|leave)\b|vacation reply|i am away|"
    r"(?:accepted|declined|tentative|zugesagt|abgesagt|accepté|refusé|aceptado|accettato) ?:)",
    re.IGNORECASE,
)
MAILBOX = re.compile(
    r"[A-Za-z0-9!#$%&*+/=?^_`{|}~][A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{0,63}@[A-Za-z0-9.-]{1,190}[A-Za-z]"
)
# Fields of a report may name an internationalised address (RFC 6533).
FIELD_MAILBOX = re.compile(r"[^\s<>()\[\],;:\"@\\]{1,64}@[^\s<>()\[\],;:\"@\\]{1,190}")
COMPLAINT_SUBJECT = re.compile(
    r"^\s*(?:(?:re|fwd?): )?(?:(?:e-?mail )?(?:complaint|abuse|feedback|spam) (?:report|feedback|"
    r"about message|complaint)|abuse report)",
    re.IGNORECASE,
)
UNSUBSCRIBE_MAIL = re.compile(
    r"^\s*(?:unsubscribe|remove|opt-?out|abmelden)\b.{0,80}$", re.IGNORECASE
)
BROUGHT_TO = ("X-HmXmrOriginalRecipient", "To", "Delivered-To", "X-Original-To", "Envelope-To")
FOR = re.compile(r"\bfor <?([^\s<>;]{1,64}@[^\s<>;]{1,190}[^\s<>;.])")
FIELD_NAME = re.compile(r"[A-Za-z-]{2,40}")
WHO = frozenset(("final-recipient", "original-recipient"))
REPORT_PARTS = frozenset(
    ("message/delivery-status", "message/xdelivery-status", "message/global-delivery-status")
)
Fields = dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class Recipient:
    """One address of a report: enhanced status, whether it is gone for good, why, in what words."""

    address: str
    status: str
    is_hard: bool
    reason: str
    said: str = ""


def delivery_reports(every: list[Message], text: str) -> tuple[Recipient, ...]:
    """Read RFC 3464 reports: one entry for each failed or delayed recipient.

    Where a gateway lost the parts, the same fields are looked for in the text.
    """
    told = _told(every, text)
    found = (_reported(fields, every, text, alone=len(told) == 1) for fields in told)
    kept = [one for one in found if one is not None]
    return tuple({one.address or str(n): one for n, one in enumerate(kept)}.values())


def only_delivered(every: list[Message], text: str) -> bool:
    """Whether a report tells of recipients, and of each that the mail reached or passed on."""
    told = _told(every, text)
    return bool(told) and all(map(_arrived, told))


def _told(every: list[Message], text: str) -> list[Fields]:
    """Return the fields of each recipient of a report, else of a text that holds such fields."""
    groups = [
        fields
        for part in every
        if part.get_content_type() in REPORT_PARTS
        for fields in _groups(part)
    ]
    if not groups and "final-recipient:" in text[:LOOK].lower():
        groups = [one for block in _paragraphs(text[:LOOK]) for one in _parsed(block)]
    return [fields for fields in groups if WHO & fields.keys()]


def _arrived(fields: Fields) -> bool:
    action = " ".join(fields.get("action", [])).lower()
    return any(word in action for word in ("delivered", "relayed", "expanded"))


def _reported(fields: Fields, every: list[Message], text: str, *, alone: bool) -> Recipient | None:
    final = fields.get("final-recipient") or fields.get("original-recipient")
    action = " ".join(fields.get("action", [])).lower()
    if not final or _arrived(fields):
        return None
    original = fields.get("original-recipient") or final
    # The address that was written to comes first: an alias behind it is not known here.
    address = _field_address(original[0]) or _field_address(final[0])
    said = " ".join(" ".join(fields.get("diagnostic-code", [])).split())
    around = _around(text, address, _field_address(final[0]))
    if not address:
        address = next((address_in(header(part, "To")) for part in returned(every)), "")
    texts = [around, text[:LOOK]] if alone else [around]
    stated = " ".join(fields.get("status", []))
    judged = judge_refusal(said, stated, texts, text[:LOOK], is_delay="delay" in action)
    words = said or " ".join(around.split())
    return Recipient(address, judged.status, judged.is_hard, judged.reason, words[:200])


def _field_address(value: str) -> str:
    """Return the address of a field such as `rfc822; ada@acme.example`, or ""."""
    value = value.rpartition(";")[2]
    match = FIELD_MAILBOX.search(value[:1000])
    return address_in(value) or (match[0].lower() if match else "")


def _around(text: str, *addresses: str) -> str:
    """Return what the text for people says from the last naming of a recipient to the next one."""
    text = text[:LOOK]
    low = text.lower()
    place = max((low.rfind(one) for one in addresses if one), default=-1)
    if place < 0:
        return text
    others = (hit.start() for hit in MAILBOX.finditer(low, place) if hit[0] not in addresses)
    return text[low.rfind("\n", 0, place) + 1 : next(others, len(text))]


def complaint(message: Message, every: list[Message], subject: str) -> tuple[Recipient, ...]:
    """Return whom a report says complained; () when this is no such report.

    RFC 5965 reports, Hotmail's own form (the recipient in a header of the returned mail), and the
    mail that a client sends to a List-Unsubscribe address (RFC 2369) for its user.
    """
    if _is_unsubscribe_mail(message, subject):
        return (_complained(address_in(header(message, "From")), "unsubscribe"),)
    report = next((p for p in every if p.get_content_type() == "message/feedback-report"), None)
    stated = str(message.get_param("report-type", "")).lower() == "feedback-report"
    back = list(returned(every))
    vendor = any(part.get("X-HmXmrOriginalRecipient") is not None for part in back)
    told = bool(back) and bool(COMPLAINT_SUBJECT.search(subject))
    if report is None and not (stated or vendor or told):
        return ()
    kind = _feedback_type(report)
    if kind == "not-spam":
        return ()
    # A report of failed authentication (RFC 6591) is nobody's complaint, but mail to them fails.
    reason = "auth_failure" if kind == "auth-failure" else "complaint"
    found = dict.fromkeys(_complainers(report, back))
    return tuple(_complained(one, reason) for one in found) or (_complained("", reason),)


def _complained(address: str, reason: str) -> Recipient:
    return Recipient(address, "", True, reason)


def _feedback_type(report: Message | None) -> str:
    groups = _groups(report) if report is not None else []
    return next((one["feedback-type"][0].lower() for one in groups if "feedback-type" in one), "")


def _is_unsubscribe_mail(message: Message, subject: str) -> bool:
    if message.get("X-Apple-Unsubscribe") is not None:
        return True
    submitted = header(message, "Auto-Submitted").lower()
    return not submitted.startswith("no") and bool(submitted and UNSUBSCRIBE_MAIL.match(subject))


def _complainers(report: Message | None, back: list[Message]) -> Iterator[str]:
    """Yield the addresses of a feedback report, else those the returned mail was brought to."""
    groups = _groups(report) if report is not None else []
    stated = [
        value
        for group in groups
        for name in ("original-rcpt-to", "removal-recipient", "redacted-address")
        for value in group.get(name, [])
    ]
    stated += [header(part, name) for part in back for name in BROUGHT_TO]
    named = [one for one in map(_field_address, stated) if one]
    yield from named
    if not named:
        ways = (value for part in back for value in part.get_all("Received", []))
        yield from (hit[1].lower() for value in ways if (hit := FOR.search(str(value)[:2000])))


def returned(every: list[Message]) -> Iterator[Message]:
    """Yield the messages that the mail brings back, whole or as headers only."""
    for part in every[1:]:
        kind = part.get_content_type()
        if kind in {"text/rfc822-headers", "text/rfc822-header"}:
            try:
                yield parse(part_text(part).encode("utf-8", "replace"))
            except Unreadable:
                continue
        elif part.get("Message-ID") is not None or part.get("To") is not None:
            yield part


def _groups(part: Message) -> list[Fields]:
    """Return the field groups of a report, however the parser took it."""
    if not part.is_multipart():
        return [one for block in _paragraphs(part_text(part)) for one in _parsed(block)]
    blocks = (one.items() for one in part.get_payload() if isinstance(one, Message))
    return [
        group
        for block in blocks
        for group in _grouped((name, decoded(str(value))) for name, value in block)
    ]


def _paragraphs(text: str) -> list[str]:
    return re.split(r"\r?\n[ \t]*\r?\n", text[: 5 * LOOK])


def _parsed(block: str) -> list[Fields]:
    """Read `Name: value` lines, folded ones joined."""
    pairs: list[tuple[str, str]] = []
    for line in block.splitlines():
        if line[:1] in {" ", "\t"} and pairs:
            pairs[-1] = (pairs[-1][0], f"{pairs[-1][1]} {line.strip()}")
            continue
        name, colon, value = line.partition(":")
        if colon and FIELD_NAME.fullmatch(name.strip()):
            pairs.append((name.strip(), value.strip()))
    return _grouped(pairs)


def _grouped(pairs: Iterable[tuple[str, str]]) -> list[Fields]:
    """Group fields by recipient: some servers leave out the empty line between two of them."""
    groups: list[Fields] = [{}]
    for name, value in pairs:
        key = name.lower()
        if key in WHO and key in groups[-1]:
            groups.append({})
        groups[-1].setdefault(key, []).append(value)
    return groups


def address_in(value: str) -> str:
    """Return the first plain address in a header value, lower-cased, or ""."""
    for _, address in getaddresses([value[:2000]]):
        if MAILBOX.fullmatch(address):
            return address.lower()
    match = MAILBOX.search(value[:2000])
    return match[0].lower() if match else ""

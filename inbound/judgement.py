"""What a mail means for us: its new text, the disposition, whom to leave alone, and why.

The pages and the lab show the same judgement; only what is done about it (inbound.actions) needs
the database.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from inbound.classify import Answer, Reading
from inbound.disposition import Verdict, dispose
from inbound.enums import Disposition, MailKind
from inbound.trimming import Trimmed, trim

ANSWERS = {
    Answer.ACCEPTED: Disposition.MEETING,
    Answer.TENTATIVE: Disposition.MEETING,
    Answer.DECLINED: Disposition.LATER,
}
OWN = "Our own message, for example of the Sent folder."


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a reading comes to.

    `suppress` are the addresses that must not be written to again: who asked for it, whose
    complaint it is, or whose mailbox does not exist. Never an address that failed only for now.
    """

    reading: Reading
    trimmed: Trimmed
    verdict: Verdict
    suppress: tuple[str, ...]
    is_own: bool = False

    @property
    def why(self) -> str:
        """The reason as a sentence: of a person's words, else of what marks the machine."""
        if self.is_own:
            return OWN
        is_person = self.reading.kind == MailKind.HUMAN
        why = self.verdict.why if is_person else self.reading.why
        if self.back_on:
            why = f"{why} Back on {self.back_on.isoformat()}."
        return why

    @property
    def back_on(self) -> date | None:
        """The day an absent person is back, where the mail says so."""
        away = self.verdict.disposition == Disposition.OUT_OF_OFFICE
        return self.reading.back_on if away else None


def judge(reading: Reading, own: Collection[str] = ()) -> Judgement:
    """Judge a reading; `own` are our mailboxes' addresses, whose mail is a copy of ours."""
    trimmed, verdict = _understood(reading)
    is_report = reading.kind in {MailKind.BOUNCE, MailKind.COMPLAINT}
    if not is_report and (reading.is_ours or reading.from_address in own):
        return Judgement(reading, trimmed, Verdict(Disposition.UNCLEAR), (), is_own=True)
    return Judgement(reading, trimmed, verdict, _left_alone(reading, verdict))


def _understood(reading: Reading) -> tuple[Trimmed, Verdict]:
    """Return the new text and what it means: marks first, then the person's words."""
    if reading.kind == MailKind.BOUNCE:
        return Trimmed(reading.text, ()), Verdict(Disposition.BOUNCE, reading.why)
    if reading.kind == MailKind.COMPLAINT:
        return Trimmed(reading.text, ()), Verdict(Disposition.UNSUBSCRIBE, reading.why)
    if reading.kind == MailKind.UNPARSED:
        return Trimmed(reading.text, ()), Verdict(Disposition.UNCLEAR)
    trimmed = trim(reading.text)
    if reading.kind == MailKind.HUMAN:
        return trimmed, dispose(trimmed.new_text, reading.subject)
    if reading.answer:
        return trimmed, Verdict(ANSWERS[reading.answer], reading.why)
    away = Disposition.OUT_OF_OFFICE if reading.is_vacation else Disposition.UNCLEAR
    return trimmed, Verdict(away, reading.why)


def _left_alone(reading: Reading, verdict: Verdict) -> tuple[str, ...]:
    if reading.kind == MailKind.BOUNCE:
        named = [one.address for one in reading.recipients if one.is_hard]
    elif reading.kind == MailKind.COMPLAINT:
        named = [one.address for one in reading.recipients]
    elif reading.kind == MailKind.HUMAN and verdict.disposition == Disposition.UNSUBSCRIBE:
        named = [reading.from_address]
    else:
        named = []
    return tuple(dict.fromkeys(one for one in named if "." in one.rpartition("@")[2]))

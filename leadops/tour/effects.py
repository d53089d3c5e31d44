"""Where a preview leaves: one conversation with the mail server, to its own tester only."""

from django.utils import timezone

from leadops.accounts.models import User
from leadops.gates import approval as gate_approval
from leadops.gates.models import Approval
from leadops.tour.actions import claim_letter, settle_letter
from leadops.tour.enums import LetterState
from leadops.tour.models import TourLetter
from leadops.tour.queries import get_letter
from leadops.tour.work import SEND
from outreach.connectors.smtp import Answer, Verdict, deliver
from outreach.effects import server_of, trouble_sentence
from outreach.wire import stamp


def send_to_me(*, approval: Approval, actor: User | None) -> None:  # noqa: ARG001 - all effects
    """Bring an approved preview to its mail server, once.

    Runs outside any transaction and may be cut at any instant: what cannot be known ends in doubt
    and is never sent again.
    """
    letter = get_letter(approval.subject_id)
    gate_approval.require(approval, gate=SEND, subject=letter)
    claimed = claim_letter(letter_id=letter.pk)
    if claimed is None:
        return
    answer = _converse(claimed)
    to, why = _settled(claimed, answer)
    settle_letter(letter=claimed, to=to, why=why)


def _converse(letter: TourLetter) -> Answer:
    return deliver(
        server_of(letter.workspace, letter.mailbox),
        letter.mailbox.address,
        letter.to_address,
        stamp(bytes(letter.raw), timezone.now()),
        before_dot=lambda: None,  # claimed already, and nobody else can be written to with it
    )


def _settled(letter: TourLetter, answer: Answer) -> tuple[str, str]:
    if answer.verdict == Verdict.ACCEPTED:
        return LetterState.SENT, ""
    if answer.verdict == Verdict.IN_DOUBT:
        return LetterState.IN_DOUBT, f"The server did not confirm it: {answer.text}"
    why = trouble_sentence(letter.mailbox, answer)
    return LetterState.REFUSED, f"{why} Nothing was sent; prepare it again when that is mended."

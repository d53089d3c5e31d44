"""Which events are told, and that the document lists exactly those."""

import re
from pathlib import Path

import pytest

from inbound import actions as inbound
from leadops.audit.chain import seal
from leadops.webhooks import actions
from leadops.webhooks.events import KINDS, TEST, TYPES, kind_of
from leadops.webhooks.models import Delivery
from tests.fakes.fakesmtp import FakeSMTP
from tests.inbound.mail import answer
from tests.outreach.sending import approved, deliver, make_real

DOC = Path(__file__).parents[2] / "docs" / "webhooks.md"


def test_the_document_lists_every_type_and_no_other():
    rows = re.findall(r"^\| `([a-z]+\.[a-z]+)` \|", DOC.read_text(encoding="utf-8"), re.MULTILINE)

    assert rows == [*TYPES, TEST]


def test_types_are_told_apart():
    assert len(set(TYPES)) == len(KINDS)


@pytest.mark.parametrize(
    ("event", "details", "type_"),
    [
        ("gates.decision_made", {"verdict": "reject"}, "gate.rejected"),
        ("gates.decision_made", {"verdict": "approve"}, None),
        ("outreach.send_moved", {"after": {"state": "accepted"}}, "message.sent"),
        ("outreach.send_moved", {"after": {"state": "queued"}}, None),
        ("outreach.send_settled", {"after": {"state": "accepted"}}, "message.sent"),
        ("prospects.upload_moved", {"after": {"state": "failed"}}, "import.failed"),
        ("prospects.upload_moved", {"after": {"stored_through": 5}}, None),
        ("inbound.reply_received", {"kind": "bounce"}, "message.bounced"),
        ("inbound.reply_received", {"kind": "human"}, "reply.classified"),
        ("inbound.reply_received", {}, "reply.classified"),
        ("prospects.upload_moved", {}, None),
        ("prospects.upload_moved", {"after": None}, None),
        ("accounts.member_added", {}, None),
    ],
)
def test_an_entry_of_the_log_is_one_type_or_none(event, details, type_):
    kind = kind_of(event, details)

    assert (kind.type if kind else None) == type_


def test_a_message_and_its_answer_are_told(people, workspace, endpoint, settings, tmp_path, web):
    listed = settings.ALLOW_PRIVATE
    with FakeSMTP(tmp_path) as smtp:
        make_real(people, smtp, settings)
        send = deliver(approved(people))
        mail = inbound.receive(raw=answer(send), mailbox=send.mailbox)
    settings.ALLOW_PRIVATE = listed
    seal(workspace)
    actions.note_events(workspace=workspace)

    told = {row.event: row.body for row in Delivery.objects.all()}
    assert mail.pk
    assert str(send.pk) in told["message.sent"]
    assert str(send.pk) in told["reply.classified"]
    assert '"disposition":"meeting"' in told["reply.classified"]
    assert "Tuesday" not in "".join(told.values())

"""`lab mail` as lab.md describes it: one object a message, whatever its bytes (threat 14)."""

import io
import json
from argparse import ArgumentParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbound.classify import classify
from inbound.judgement import judge
from leadops.lab.commands import mail

HUMAN = (
    b"From: Ada <ada@acme.example>\r\nTo: mara@quay.example\r\nSubject: Re: hi\r\n"
    b"Message-ID: <1@acme.example>\r\n\r\n%b\r\n"
)
REPORT = (
    b"From: MAILER-DAEMON@mx.example\r\nSubject: Undelivered\r\n"
    b'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
    b"--b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n"
    b"--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\n"
    b"Final-Recipient: rfc822; gone@acme.example\r\nAction: failed\r\nStatus: 5.1.1\r\n"
    b"Diagnostic-Code: smtp; 550 5.1.1 User unknown\r\n\r\n"
    b"Final-Recipient: rfc822; full@acme.example\r\nAction: failed\r\nStatus: 5.2.2\r\n"
    b"Diagnostic-Code: smtp; 552 5.2.2 Mailbox full\r\n--b--\r\n"
)
COMPLAINT = (
    b"From: fbl@isp.example\r\nSubject: report\r\n"
    b'Content-Type: multipart/report; report-type=feedback-report; boundary="b"\r\n\r\n'
    b"--b\r\nContent-Type: message/feedback-report\r\n\r\nFeedback-Type: %b\r\n"
    b"Original-Rcpt-To: ada@acme.example\r\n\r\n--b--\r\n"
)
KEYS = {"file", "kind", "disposition", "new_text", "recipients", "suppress", "why"}


def ran(tmp_path: Path, raw: bytes, **options: object) -> dict:
    path = tmp_path / "one.eml"
    path.write_bytes(raw)
    return next(iter(mail.run({"files": [str(path)], **options})))


def test_bounce_tells_hard_and_soft_recipients_apart(tmp_path: Path) -> None:
    answer = ran(tmp_path, REPORT)

    assert answer.keys() >= KEYS
    assert (answer["kind"], answer["disposition"]) == ("bounce", "bounce")
    assert answer["recipients"] == [
        {
            "address": "gone@acme.example",
            "status": "5.1.1",
            "hard": True,
            "reason": "unknown_address",
        },
        {
            "address": "full@acme.example",
            "status": "5.2.2",
            "hard": False,
            "reason": "mailbox_full",
        },
    ]
    assert answer["suppress"] == ["gone@acme.example"]
    assert answer["why"] == "Returned by a mail server: unknown address (5.1.1)."


def test_person_gets_a_disposition_with_its_words(tmp_path: Path) -> None:
    """RTE1: the words of the product, and why."""
    quote = b"Let's talk on Tuesday.\r\n\r\nOn Mon, 16 Nov 2026 at 9:00, Mara wrote:\r\n> hi"

    answer = ran(tmp_path, HUMAN % quote)

    assert (answer["kind"], answer["disposition"]) == ("human", "meeting")
    assert answer["new_text"] == "Let's talk on Tuesday."
    assert (answer["recipients"], answer["suppress"]) == ([], [])


def test_opt_out_suppresses_the_writer(tmp_path: Path) -> None:
    answer = ran(tmp_path, HUMAN % b"Bitte nicht mehr anschreiben.")

    assert (answer["disposition"], answer["suppress"]) == ("unsubscribe", ["ada@acme.example"])


@pytest.mark.parametrize(
    ("kind", "found"),
    [(b"abuse", "complaint"), (b"fraud", "complaint"), (b"not-spam", "auto_reply")],
)
def test_complaint_suppresses_and_its_opposite_does_not(
    tmp_path: Path, kind: bytes, found: str
) -> None:
    """RFC 5965: not-spam takes a complaint back."""
    answer = ran(tmp_path, COMPLAINT % kind)

    assert answer["kind"] == found
    assert answer["suppress"] == (["ada@acme.example"] if found == "complaint" else [])


def test_out_of_office_names_the_day_of_return(tmp_path: Path) -> None:
    head = b"Auto-Submitted: auto-replied\r\nDate: Mon, 16 Nov 2026 09:00:00 +0000\r\n"

    answer = ran(tmp_path, head + HUMAN % b"I am out of office until 30 November.")

    assert (answer["kind"], answer["disposition"]) == ("auto_reply", "out_of_office")
    assert answer["back_on"] == "2026-11-30"
    assert answer["why"].endswith("Back on 2026-11-30.")


@pytest.mark.parametrize(
    ("stated", "disposition"),
    [(b"ACCEPTED", "meeting"), (b"TENTATIVE", "meeting"), (b"DECLINED", "later")],
)
def test_calendar_answer_is_no_person_and_says_what_was_answered(
    tmp_path: Path, stated: bytes, disposition: str
) -> None:
    """RFC 5546: METHOD:REPLY with PARTSTAT."""
    sheet = b"BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nATTENDEE;PARTSTAT=%b:mailto:ada@acme.example\r\n"
    kind = b'Content-Type: text/calendar; method="REPLY"\r\n'

    answer = ran(tmp_path, kind + HUMAN % (sheet % stated))

    assert (answer["kind"], answer["disposition"]) == ("auto_reply", disposition)


@pytest.mark.parametrize(
    ("raw", "options"),
    [
        (HUMAN % b"take me off your list", {"own": ["ADA@acme.example"]}),
        (b"X-Portal-Id: a/b\r\n" + HUMAN % b"take me off your list", {}),
    ],
)
def test_our_own_copy_is_told_and_suppresses_nobody(
    tmp_path: Path, raw: bytes, options: dict[str, list[str]]
) -> None:
    answer = ran(tmp_path, raw, **options)

    assert (answer["own"], answer["suppress"]) == (True, [])


def test_several_files_folders_and_standard_input(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "b.eml").write_bytes(REPORT)
    (tmp_path / "a.eml").write_bytes(HUMAN % b"Yes.")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(HUMAN % b"No thanks.")))

    answers = list(mail.run({"files": [str(tmp_path), "-", str(tmp_path / "none.eml")], "own": []}))

    assert [one.get("kind") for one in answers] == ["human", "bounce", "human", None]
    assert answers[2]["file"] == "-"
    assert answers[3]["error"] == "The file cannot be opened: No such file or directory."
    json.dumps(answers, allow_nan=False)


def test_arguments_are_files_and_our_mailboxes() -> None:
    parser = ArgumentParser()
    mail.add_arguments(parser)

    options = parser.parse_args(["a.eml", "b.eml", "--own", "x@y.example"])

    assert (options.files, options.own) == (["a.eml", "b.eml"], ["x@y.example"])


@given(
    st.lists(
        st.sampled_from(
            [
                HUMAN,
                REPORT,
                COMPLAINT,
                b"\r\n",
                b"\r",
                b"\0" * 9,
                b"From x@y Thu Jan  1 00:00:00 2026\n",
                b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n",
                b"Content-Type: message/rfc822; charset=utf-7\r\n\r\n",
                b"Content-Transfer-Encoding: base64\r\n",
                "Subject: Ölkännchen\r\n".encode("latin-1"),
                b"Subject: =?utf-8?b?////?=\r\n",
                b'From: "' + b"<" * 300,
            ]
        )
        | st.binary(max_size=60),
        max_size=8,
    )
)
def test_any_bytes_are_judged(pieces: list[bytes]) -> None:
    """Closing list: broken mail, 0 crashes; the answer is text that can be written."""
    found = judge(classify(b"".join(pieces)))

    json.dumps([found.why, found.trimmed.new_text, found.suppress]).encode()
    assert found.reading.kind in {"human", "bounce", "auto_reply", "complaint", "unparsed"}

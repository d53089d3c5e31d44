"""The SMTP conversation: every cut and every answer has exactly one meaning."""

import datetime as dt
import ipaddress
import ssl
import time

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from outreach.connectors import smtp as connector
from outreach.connectors.smtp import (
    Answer,
    Security,
    Server,
    Stage,
    StopBeforeDot,
    Verdict,
    check,
    deliver,
    dot_stuffed,
)
from outreach.wire import wire_sha256
from tests.fakes.fakesmtp import FakeSMTP, Script

DATA = b"Subject: Hello\r\nMessage-ID: <1@quay.example>\r\n\r\n.leading dot\r\nend\r\n"


@pytest.fixture
def smtp(tmp_path):
    with FakeSMTP(tmp_path) as server:
        yield server


def server_of(smtp, **changes):
    facts = {
        "host": "127.0.0.1",
        "port": smtp.port,
        "security": Security.NONE,
        "allowed": frozenset({f"127.0.0.1:{smtp.port}"}),
        "silence_s": 0.2,
        "give_up_s": 1.0,
        "command_s": 2.0,
    }
    return Server(**(facts | changes))


def send(smtp, *, before_dot=lambda: None, on_silence=lambda: None, **changes):
    return deliver(
        server_of(smtp, **changes),
        "mara@quay.example",
        "ada@acme.example",
        DATA,
        before_dot=before_dot,
        on_silence=on_silence,
    )


def test_deliver_accepted_hands_over_exactly_the_rendered_bytes(smtp):
    answer = send(smtp)

    assert answer == Answer(Verdict.ACCEPTED, Stage.DOT, 250, "2.0.0 accepted")
    assert smtp.mails == [DATA]
    assert [line["wire_sha256"] for line in smtp.ledger()] == [wire_sha256(DATA)]


def test_the_dot_is_written_with_patience(smtp, monkeypatch):
    """A full buffer must not pass for doubt: the glance before the dot waits one millisecond."""
    patience, write = [], connector._Client.send

    def watched(client, data):
        if data == b".\r\n":
            patience.append(client.sock.gettimeout())
        return write(client, data)

    monkeypatch.setattr(connector._Client, "send", watched)
    send(smtp)

    assert patience == [2.0]


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        (Script(mail="451 4.3.0 busy"), (Verdict.DEFERRED, Stage.MAIL, 451)),
        (Script(mail="550 5.1.8 who"), (Verdict.REFUSED, Stage.MAIL, 550)),
        (Script(rcpt="450 4.2.0 greylisted"), (Verdict.DEFERRED, Stage.RECIPIENT, 450)),
        (Script(rcpt="421 4.7.0 later"), (Verdict.DEFERRED, Stage.RECIPIENT, 421)),
        (Script(rcpt="550 5.1.1 unknown"), (Verdict.REFUSED, Stage.RECIPIENT, 550)),
        (Script(data="452 4.3.1 full"), (Verdict.DEFERRED, Stage.DATA, 452)),
        (Script(data="554 5.7.1 no"), (Verdict.REFUSED, Stage.DATA, 554)),
        (Script(mid_data="552 5.3.4 too big"), (Verdict.REFUSED, Stage.DATA, 552)),
        (Script(dot="451 4.7.1 greylisted"), (Verdict.DEFERRED, Stage.DOT, 451)),
        (Script(dot="554 5.7.1 spam"), (Verdict.REFUSED, Stage.DOT, 554)),
        (Script(dot="banana"), (Verdict.IN_DOUBT, Stage.DOT, 0)),
        (Script(cut_before_dot=True), (Verdict.DEFERRED, Stage.DATA, 0)),
        (Script(cut_after_dot=True), (Verdict.IN_DOUBT, Stage.DOT, 0)),
    ],
)
def test_deliver_answer_at_each_stage_has_one_meaning(smtp, script, expected):
    """S1, S2, S3: 4xx comes back, 5xx is final, a cut is a retry before the dot, else doubt."""
    smtp.plan(script)

    answer = send(smtp)

    assert (answer.verdict, answer.stage, answer.code) == expected
    assert smtp.ledger() == []


def test_deliver_cut_between_acceptance_and_answer_is_in_doubt(smtp):
    """S3: the server has it and we cannot know."""
    smtp.plan(Script(cut_after_accepting=True))

    answer = send(smtp)

    assert answer.verdict == Verdict.IN_DOUBT
    assert len(smtp.ledger()) == 1


def test_deliver_silence_is_told_once_and_may_still_settle(smtp):
    smtp.plan(Script(delay_answer_s=0.5))
    told = []

    answer = send(smtp, on_silence=lambda: told.append(1))

    assert answer.verdict == Verdict.ACCEPTED
    assert told == [1]


def test_deliver_no_answer_within_the_wait_is_in_doubt(smtp):
    smtp.plan(Script(delay_answer_s=5))
    told = []

    answer = send(smtp, on_silence=lambda: told.append(1), give_up_s=0.4)

    assert (answer.verdict, told) == (Verdict.IN_DOUBT, [1])


LATE = (
    "127.0.0.1 kept the conversation going for 0.4 s before the message could be handed over; the "
    "connection was closed."
)


def late(smtp, **changes):
    """Send with 0.4 s until the dot; the server would drip for a minute, each wait may take 2 s."""
    started, dots = time.monotonic(), []
    answer = send(smtp, before_dot=lambda: dots.append(1), before_dot_s=0.4, **changes)
    assert time.monotonic() - started < 20
    assert dots == []
    assert smtp.ledger() == []
    return answer


@pytest.mark.parametrize("drip", [b"220-x\r\n", b"2"])
def test_deliver_dripping_banner_is_cut_and_not_connected(smtp, drip):
    """Neither lines nor bytes, each well within its own wait, hold a worker for ever."""
    smtp.drips["BANNER"] = drip

    assert late(smtp) == Answer(Verdict.NOT_CONNECTED, Stage.CONNECT, 0, LATE)


def test_deliver_dripping_ehlo_is_cut_and_not_connected(smtp):
    smtp.drips["EHLO"] = b"250-x\r\n"

    assert late(smtp) == Answer(Verdict.NOT_CONNECTED, Stage.CONNECT, 0, LATE)


@pytest.mark.parametrize(
    ("verb", "drip", "stage"),
    [
        ("RCPT", b"250-x\r\n", Stage.RECIPIENT),
        ("RCPT", b"5", Stage.RECIPIENT),  # what is read when cut looks like a final refusal
        ("DATA", b"354-x\r\n", Stage.DATA),
    ],
)
def test_deliver_dripping_answer_before_the_dot_is_cut_and_comes_back(smtp, verb, drip, stage):
    smtp.drips[verb] = drip

    assert late(smtp) == Answer(Verdict.DEFERRED, stage, 0, LATE)


def test_deliver_dripping_through_tls_is_cut_as_well(tmp_path, monkeypatch):
    """The watched socket is the one below the protection."""
    context = self_signed(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "server.pem"))
    with FakeSMTP(tmp_path, tls=context) as smtp:
        assert send(smtp, security=Security.STARTTLS).verdict == Verdict.ACCEPTED
        (tmp_path / "smtp-ledger.jsonl").unlink()
        smtp.drips["RCPT"] = b"250-x\r\n"

        answer = late(smtp, security=Security.STARTTLS)

    assert answer == Answer(Verdict.DEFERRED, Stage.RECIPIENT, 0, LATE)


def test_deliver_deadline_ends_before_the_dot_is_recorded(smtp):
    """Slow work at the dot is no reason to cut: that would make doubt out of nothing."""
    answer = send(smtp, before_dot=lambda: time.sleep(0.5), before_dot_s=0.4)

    assert answer.verdict == Verdict.ACCEPTED
    assert len(smtp.ledger()) == 1


@pytest.mark.parametrize("drip", [b"250-x\r\n", b"2"])
def test_deliver_dripping_answer_to_the_dot_is_told_and_ends_in_doubt(smtp, drip):
    """S3: half an answer is none; silence is told in time and the wait has an end."""
    smtp.drips["DOT"] = drip
    started, told = time.monotonic(), []

    answer = send(smtp, on_silence=lambda: told.append(time.monotonic() - started))

    assert answer == Answer(
        Verdict.IN_DOUBT, Stage.DOT, 0, "no answer within 1 s after the final dot"
    )
    assert time.monotonic() - started < 20
    assert len(told) == 1
    assert told[0] < 0.7


def test_deliver_answer_in_many_lines_is_read_to_its_end(smtp):
    smtp.plan(Script(dot="250-2.0.0 accepted\r\n250 thank you"))

    assert send(smtp) == Answer(Verdict.ACCEPTED, Stage.DOT, 250, "2.0.0 accepted thank you")


def test_deliver_endless_answer_to_the_dot_is_in_doubt(smtp):
    smtp.plan(Script(dot="250-x\r\n" * 4000 + "250 x"))

    assert send(smtp).verdict == Verdict.IN_DOUBT


def test_check_dripping_sign_in_is_cut_and_blames_no_password(tmp_path):
    with FakeSMTP(tmp_path, credentials=("mara", "secret")) as smtp:
        smtp.drips["AUTH"] = b"535-x\r\n"
        answer = check(server_of(smtp, username="mara", password="secret", before_dot_s=0.4))

    assert answer == Answer(Verdict.NOT_CONNECTED, Stage.CONNECT, 0, LATE)


def test_deliver_second_250_changes_nothing(smtp):
    smtp.plan(Script(answer_twice=True))

    assert send(smtp).verdict == Verdict.ACCEPTED
    assert len(smtp.ledger()) == 1


def test_deliver_stopped_before_the_dot_sends_no_dot(smtp):
    """I5: what is forbidden in the last moment never reaches the server's ledger."""

    def stop():
        raise StopBeforeDot("suppressed")

    assert send(smtp, before_dot=stop) == Answer(Verdict.STOPPED, Stage.DATA, 0, "suppressed")
    assert smtp.ledger() == []


@pytest.mark.parametrize(
    ("banner", "stage", "code"),
    [
        (None, Stage.GREETING, 0),
        ("554 go away", Stage.GREETING, 554),
        ("421 busy", "greeting", 421),
    ],
)
def test_deliver_unfriendly_banner_is_not_connected(smtp, banner, stage, code):
    smtp.plan_banner(banner)

    answer = send(smtp)

    assert (answer.verdict, answer.stage, answer.code) == (Verdict.NOT_CONNECTED, stage, code)


def test_check_nobody_listens_names_host_and_reason(smtp):
    answer = check(server_of(smtp, port=1, allowed=frozenset({"127.0.0.1:1"})))

    assert (answer.verdict, answer.stage) == (Verdict.NOT_CONNECTED, Stage.CONNECT)
    assert answer.text == "127.0.0.1:1: Connection refused"


def test_check_private_address_not_listed_is_refused_without_a_connection(smtp):
    """Threat 13: a form cannot make us dial inside the network."""
    for security in (Security.TLS, Security.STARTTLS, Security.NONE):
        answer = check(server_of(smtp, allowed=frozenset(), security=security))

        assert (answer.verdict, answer.stage) == (Verdict.NOT_CONNECTED, Stage.CONNECT)
    assert smtp.connections == 0


def test_check_sign_in_right_and_wrong(tmp_path):
    with FakeSMTP(tmp_path, credentials=("mara", "secret")) as smtp:
        right = check(server_of(smtp, username="mara", password="secret"))
        wrong = check(server_of(smtp, username="mara", password="guess"))

    assert right.verdict == Verdict.ACCEPTED
    assert (wrong.verdict, wrong.stage, wrong.code) == (
        Verdict.NOT_CONNECTED,
        Stage.SIGN_IN,
        535,
    )


def test_check_certificate_of_nobody_fails_and_sends_no_password(tmp_path):
    """S4: TLS is verified; STARTTLS with an unknown certificate ends the conversation."""
    with FakeSMTP(tmp_path, tls=self_signed(tmp_path), credentials=("mara", "secret")) as smtp:
        answer = check(
            server_of(smtp, security=Security.STARTTLS, username="mara", password="secret")
        )

    assert (answer.verdict, answer.stage) == (Verdict.NOT_CONNECTED, Stage.TLS)
    assert "certificate" in answer.text.lower()


def test_check_starttls_not_offered_is_refused(smtp):
    answer = check(server_of(smtp, security=Security.STARTTLS))

    assert (answer.verdict, answer.stage, answer.text) == (
        Verdict.NOT_CONNECTED,
        Stage.TLS,
        "The server offers no STARTTLS.",
    )


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b".\r\n", b"..\r\n"),
        (b"a\r\n.b\r\n..c", b"a\r\n..b\r\n...c\r\n"),
        (b"bare\nline\rends", b"bare\r\nline\r\nends\r\n"),
        (b"x\r\n\r\n", b"x\r\n\r\n"),
    ],
)
def test_dot_stuffed(data, expected):
    assert dot_stuffed(data) == expected


def self_signed(folder):
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "nobody.example")])
    start = dt.datetime(2026, 1, 1)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(start)
        .not_valid_after(start + dt.timedelta(days=3650))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False
        )
        .sign(key, hashes.SHA256())
    )
    pem = folder / "server.pem"
    pem.write_bytes(
        certificate.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    return context

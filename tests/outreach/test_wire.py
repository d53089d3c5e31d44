"""Rendered bytes: the same for the same letter, honest in the law's sense, and unforgeable."""

import datetime as dt
import re
from dataclasses import replace
from email import message_from_bytes, policy
from uuid import UUID

import pytest

from outreach.wire import (
    Letter,
    UnfitForWire,
    check_address,
    message_id,
    message_token,
    read_token,
    render,
    reply_address,
    stamp,
    tokens_in,
    wire_sha256,
)

WORKSPACE, MESSAGE = UUID(int=1), UUID(int=2**99 + 7)
SECRET = b"a secret"
TOKEN = message_token(SECRET, WORKSPACE, MESSAGE)
LETTER = Letter(
    workspace=WORKSPACE,
    message=MESSAGE,
    from_name="Mara Quell",
    from_address="mara@quay.example",
    to_name="Ada Byron",
    to_address="ada@acme.example",
    reply_to=reply_address("mara@quay.example", TOKEN, plus=True),
    message_id=message_id(TOKEN, "mara@quay.example"),
    subject="Your new plant in Gdynia",
    body="Hello Ada,\n\n.a line with a dot\nWorth a talk?\n\nMara",
    legal_name="Quay Ltd",
    postal_address="1 Harbour Road\nDublin",
    stop_url="https://portal.example/stop/abc/",
    stop_mailto="mara@quay.example?subject=stop",
)


def parsed(raw):
    return message_from_bytes(raw, policy=policy.default)


def test_render_same_letter_gives_same_bytes():
    assert render(LETTER) == render(replace(LETTER))


def test_render_carries_what_the_law_asks():
    """OUT14, CMP1: one-click opt-out twice, visible link, legal name and postal address."""
    message = parsed(render(LETTER))

    assert message["From"] == "Mara Quell <mara@quay.example>"
    assert message["List-Unsubscribe"] == (
        "<https://portal.example/stop/abc/>, <mailto:mara@quay.example?subject=stop>"
    )
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert message["X-Portal-Id"] == f"{WORKSPACE}/{MESSAGE}"
    assert message["X-AI-Assisted"] == "draft; reviewed by a person"
    assert message["Message-ID"] == f"<{TOKEN}@quay.example>"
    assert message.get_content_type() == "text/plain"
    assert message.get_content().replace("\r\n", "\n") == (
        "Hello Ada,\n\n.a line with a dot\nWorth a talk?\n\nMara\n\n-- \nQuay Ltd\n"
        "1 Harbour Road, Dublin\n"
        "Do not want to hear from us? Stop all messages: https://portal.example/stop/abc/\n"
    )


def test_render_other_scripts_and_long_lines_survive_seven_bit_relays():
    subject = "Wasser für Łódź — " * 12 + "jetzt"
    body = "Grüße an Zoë 🙂 = gleich\n" + "wort " * 400 + "\nEnde "
    raw = render(
        replace(LETTER, subject=subject, body=body, to_name="Ærøskøbing Þór", language="de")
    )
    message = parsed(raw)

    assert raw.isascii()
    assert max(len(line) for line in raw.split(b"\r\n")) <= 120
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert message["Subject"] == subject
    assert message["To"].addresses[0].display_name == "Ærøskøbing Þór"
    expected = "Grüße an Zoë 🙂 = gleich\n" + ("wort " * 400).rstrip() + "\nEnde\n"
    assert message.get_content().replace("\r\n", "\n").startswith(expected)
    assert "Alle Nachrichten stoppen: https://portal.example/stop/abc/" in message.get_content()


def test_render_long_opt_out_link_stays_one_link():
    url = "https://portal.example/stop/" + "a" * 300 + "/"

    assert parsed(render(replace(LETTER, stop_url=url)))["List-Unsubscribe"].startswith(f"<{url}>")


@pytest.mark.parametrize(
    "field", ["from_name", "to_name", "subject", "message_id", "ai_assisted", "stop_mailto"]
)
@pytest.mark.parametrize("payload", ["x\r\nBcc: eve@evil.example", "x\nY: z", "x\ry", "x\0y"])
def test_render_control_in_a_header_is_refused(field, payload):
    """Threat 13: no header can be injected through a name, subject or id."""
    with pytest.raises(UnfitForWire):
        render(replace(LETTER, **{field: payload}))


@pytest.mark.parametrize(
    "address",
    [
        "",
        "ada",
        "ada@",
        "@acme.example",
        "ada@acme",
        "a b@acme.example",
        "ada@acme.example\r\nRCPT TO:<eve@evil.example>",
        "ada@acme.example, eve@evil.example",
        "<ada@acme.example>",
        "ada@acme.example\0",
        "ada..b@acme.example",
        "jürgen@acme.example",
        "ada@acme..example",
        "a" * 65 + "@acme.example",
        "ada@[127.0.0.1]",
    ],
)
def test_check_address_refuses_what_is_not_one_plain_address(address):
    with pytest.raises(UnfitForWire):
        check_address(address)
    for field in ("from_address", "to_address", "reply_to"):
        with pytest.raises(UnfitForWire):
            render(replace(LETTER, **{field: address}))


@pytest.mark.parametrize(
    "subject", ["Re: our talk", "RE : x", "Fwd: y", "AW: z", "fw[2]: a", "re:b"]
)
def test_render_first_message_pretending_to_be_an_answer_is_refused(subject):
    """OUT14: no misleading subject."""
    with pytest.raises(UnfitForWire):
        render(replace(LETTER, subject=subject))
    follow_up = render(replace(LETTER, subject=subject, references=("<first@quay.example>",)))
    assert parsed(follow_up)["In-Reply-To"] == "<first@quay.example>"


def test_render_subject_that_only_looks_like_an_answer_passes():
    subject = "Recycling: 3 figures"

    assert parsed(render(replace(LETTER, subject=subject)))["Subject"] == subject


@pytest.mark.parametrize(
    "change",
    [
        {"legal_name": " "},
        {"postal_address": ""},
        {"stop_url": ""},
        {"stop_url": "javascript:alert(1)"},
        {"stop_url": "https://a.example/ b"},
        {"subject": "  "},
        {"body": " \n "},
        {"body": "a\0b"},
        {"references": ("<a>\r\nX: y",)},
        {"subject": "x" * 5000, "references": ("<" + "a" * 1200 + "@b>",)},
    ],
)
def test_render_without_what_the_law_asks_is_refused(change):
    """CMP1: a message without sender, address or way out is never rendered."""
    with pytest.raises(UnfitForWire):
        render(replace(LETTER, **change))


def test_wire_sha256_leaves_out_date_and_signature_only():
    raw = render(LETTER)
    signed = b"DKIM-Signature: v=1; a=rsa-sha256;\r\n h=from:to\r\n" + stamp(
        raw, dt.datetime(2026, 11, 20, 9, tzinfo=dt.UTC)
    )

    assert wire_sha256(signed) == wire_sha256(raw)
    assert wire_sha256(raw.replace(b"Hello Ada", b"Hello Eva")) != wire_sha256(raw)
    assert wire_sha256(b"X-New: 1\r\n" + raw) != wire_sha256(raw)
    assert wire_sha256(raw + b"Date: x\r\n") != wire_sha256(raw)


def test_stamp_puts_the_date_in_front():
    raw = stamp(render(LETTER), dt.datetime(2026, 11, 20, 9, tzinfo=dt.UTC))

    assert raw.startswith(b"Date: Fri, 20 Nov 2026 09:00:00 +0000\r\nFrom: ")


def test_read_token_knows_only_what_this_workspace_issued():
    """Threat 14: a forged or foreign token names nothing."""
    forged = ("a" if TOKEN[-1] != "a" else "b").join([TOKEN[:-2], TOKEN[-1]])

    assert read_token(SECRET, WORKSPACE, TOKEN) == MESSAGE
    assert read_token(SECRET, WORKSPACE, TOKEN.upper()) == MESSAGE
    assert read_token(SECRET, UUID(int=5), TOKEN) is None
    assert read_token(b"other", WORKSPACE, TOKEN) is None
    assert read_token(SECRET, WORKSPACE, forged) is None
    assert read_token(SECRET, WORKSPACE, "") is None
    assert read_token(SECRET, WORKSPACE, "é" * 39) is None


def test_tokens_in_finds_them_in_references_and_plus_addresses():
    text = f"<{TOKEN}@quay.example> <other@x.example> mara+{TOKEN.upper()}@quay.example"

    assert list(tokens_in(text)) == [TOKEN, TOKEN]


def test_reply_address_too_long_for_a_plus_stays_plain():
    long = "m" * 30 + "@quay.example"

    assert reply_address(long, TOKEN, plus=True) == long
    assert reply_address("mara@quay.example", TOKEN, plus=False) == "mara@quay.example"
    assert re.fullmatch(r"mara\+[a-z2-7]{39}@quay\.example", LETTER.reply_to)

"""What is said of a domain's records, and the record that mends each (OUT3)."""

import base64

import pytest

from outreach.domains import dkim, dmarc, exchangers, senders
from outreach.domains.findings import Fix, quoted
from outreach.domains.macros import Sender
from outreach.domains.organisation import are_aligned, organisational_domain
from outreach.domains.report import BadDomain, examine
from outreach.domains.resolving import LookupFailed
from outreach.domains.spf import client_address
from outreach.domains.spf_record import parse
from outreach.domains.zone_files import read_zone, zone_of

DOMAIN = "acme.example"


def rsa_key(bits: int) -> str:
    """Return a SubjectPublicKeyInfo with a modulus of so many bits; it is no working key."""

    def der(tag: int, content: bytes) -> bytes:
        size = len(content)
        head = bytes([size]) if size < 128 else b"\x82" + size.to_bytes(2, "big")
        return bytes([tag]) + head + content

    modulus = b"\x00" + (1 << (bits - 1) | 1).to_bytes(bits // 8, "big")
    key = der(0x30, der(0x02, modulus) + der(0x02, b"\x01\x00\x01"))
    algorithm = der(0x30, bytes.fromhex("06092a864886f70d0101010500"))
    return base64.b64encode(der(0x30, algorithm + der(0x03, b"\x00" + key))).decode()


# SPF


@pytest.mark.parametrize(
    ("texts", "state", "result", "fix"),
    [
        (["v=spf1 ip4:192.0.2.1 -all"], "ok", "valid", None),
        ([], "missing", "none", "v=spf1 mx ~all"),
        (
            ["v=spf1 a -all", "v=spf1 mx ~all"],
            "failing",
            "permerror",
            "v=spf1 a mx ~all",
        ),
        (["v=spf1 ip4:192.0.2.1 mxx -all"], "failing", "permerror", "v=spf1 ip4:192.0.2.1 -all"),
        (["v=spf1 mx +all"], "failing", "valid", "v=spf1 mx ~all"),
        (["v=spf1 mx"], "warning", "valid", "v=spf1 mx ~all"),
        (["v=spf1 ptr mx -all"], "warning", "valid", "v=spf1 mx -all"),
        (
            ["v=spf1 include:gone.example mx -all"],
            "failing",
            "permerror",
            "v=spf1 include:gone.example ip4:192.0.2.9 -all",
        ),
    ],
)
def test_spf_record_is_judged_with_a_record_that_mends_it(
    texts: list[str], state: str, result: str, fix: str | None
) -> None:
    zone = zone_of({DOMAIN: [*({"TXT": t} for t in texts), {"MX": [10, "m.acme.example"]}],
                    "m.acme.example": [{"A": "192.0.2.9"}]})  # fmt: skip
    zone.add(DOMAIN, "A", "192.0.2.9")

    part = senders.check(zone, DOMAIN)

    assert (part.state, part.result) == (state, result)
    assert [one.value for one in part.fixes] == ([fix] if fix else [])
    assert all(parse(one.value) for one in part.fixes)


def test_too_many_lookups_are_mended_by_naming_each_term_once() -> None:
    zone = zone_of(
        {
            DOMAIN: [{"TXT": "v=spf1 " + "include:b.example " * 3 + "-all"}],
            "b.example": [
                {"TXT": "v=spf1 a:c.example a:c.example a:c.example ip4:192.0.2.0/25 ~all"}
            ],
            "c.example": [{"A": "192.0.2.200"}, {"AAAA": "2001:db8::1"}],
        }
    )

    part = senders.check(zone, DOMAIN)

    assert (part.state, part.facts["lookups"]) == ("failing", 12)
    assert part.fixes[0].value == "v=spf1 include:b.example -all"
    assert part.fixes[0].is_complete


def test_too_many_lookups_never_cost_an_include_or_the_redirect() -> None:
    chain = {f"n{at}.example": [{"TXT": f"v=spf1 include:n{at + 1}.example ~all"}]
             for at in range(12)}  # fmt: skip
    zone = zone_of(
        chain
        | {
            DOMAIN: [{"TXT": "v=spf1 a include:n0.example redirect=r.example"}, {"A": "192.0.2.9"}],
            "n12.example": [{"TXT": "v=spf1 ip4:192.0.2.0/25 ~all"}],
            "r.example": [{"TXT": "v=spf1 ip4:198.51.100.0/24 -all"}],
        }
    )

    fix = senders.check(zone, DOMAIN).fixes[0]

    assert fix.value == "v=spf1 ip4:192.0.2.9 include:n0.example redirect=r.example"
    assert not fix.is_complete
    assert "needs 14 look-ups" in fix.why


@pytest.mark.parametrize(
    ("texts", "value", "is_complete"),
    [
        ([], "v=spf1 ip4:192.0.2.1 ~all", True),
        (["v=spf1 ip4:192.0.2.300 -all"], "v=spf1 ip4:192.0.2.1 -all", False),
        (["v=spf1 +all"], "v=spf1 ip4:192.0.2.1 ~all", True),
        (["v=spf1 -all", "v=spf1 ~all"], "v=spf1 ip4:192.0.2.1 ~all", True),
        (["v=spf1 mx"], "v=spf1 ip4:192.0.2.1 mx ~all", True),
        (["v=spf1 ip4:192.0.2.0/24 ptr ~all"], "v=spf1 ip4:192.0.2.0/24 ~all", True),
        (
            ["v=spf1 redirect=r.example", "v=spf1 a -all"],
            "v=spf1 ip4:192.0.2.1 include:r.example a -all",
            True,
        ),
        (["v=spf1 include:gone.example -all"],
         "v=spf1 ip4:192.0.2.1 include:gone.example -all", False),
    ],
)  # fmt: skip
def test_proposed_record_lets_the_given_server_send(
    texts: list[str], value: str, is_complete: bool
) -> None:
    zone = zone_of({DOMAIN: [*({"TXT": t} for t in texts), {"A": "192.0.2.8"}],
                    "r.example": [{"TXT": "v=spf1 ip4:198.51.100.0/24 -all"}]})  # fmt: skip
    sender = Sender(client_address("192.0.2.1"), f"bo@{DOMAIN}", "mx.example")

    fix = senders.check(zone, DOMAIN, sender).fixes[0]

    assert (fix.value, fix.is_complete) == (value, is_complete)
    published = zone_of({DOMAIN: [{"TXT": fix.value}]})
    assert senders.check(published, DOMAIN, sender).result == "pass"


@pytest.mark.parametrize("text", ["v=spf1 ip4:192.0.2.300 -all", "v=spf1 +all", "v=spf1 ptr ?all"])
def test_record_that_would_name_nobody_is_left_open(text: str) -> None:
    fix = senders.check(zone_of({DOMAIN: [{"TXT": text}]}), DOMAIN).fixes[0]

    assert fix.value == "v=spf1 <the servers that send your mail> ~all"
    assert not fix.is_complete


def test_provider_is_recognised_by_where_mail_arrives() -> None:
    zone = zone_of({DOMAIN: [{"MX": [1, "aspmx.l.google.com"]}]})

    assert senders.check(zone, DOMAIN).fixes[0].value == "v=spf1 include:_spf.google.com ~all"
    assert (
        senders.check(zone_of({}), DOMAIN, hosts=["smtp.office365.com"]).fixes[0].value
        == "v=spf1 include:spf.protection.outlook.com ~all"
    )


def test_sender_that_is_refused_is_added_to_the_record() -> None:
    zone = zone_of({DOMAIN: [{"TXT": "v=spf1 ip4:192.0.2.1 -all"}]})
    sender = Sender(client_address("2001:db8::5"), f"bo@{DOMAIN}", "mx")

    part = senders.check(zone, DOMAIN, sender)

    assert (part.state, part.result) == ("failing", "fail")
    assert part.fixes[0].value == "v=spf1 ip6:2001:db8::5 ip4:192.0.2.1 -all"


# DKIM


@pytest.mark.parametrize(
    ("record", "state", "words"),
    [
        (f"v=DKIM1; k=rsa; p={rsa_key(2048)}", "ok", "can be used"),
        (f"p={rsa_key(2048)}", "ok", "can be used"),
        (f"v=DKIM1; p={rsa_key(1024)}", "warning", "1024 bits"),
        (f"v=DKIM1; p={rsa_key(512)}", "failing", "512 bits"),
        (f"v=DKIM1; t=y:s; p={rsa_key(2048)}", "warning", "t=y"),
        (f"v=DKIM1; h=sha1; p={rsa_key(2048)}", "failing", "sha256"),
        (f"v=DKIM1; s=other; p={rsa_key(2048)}", "failing", "e-mail"),
        (f"k=rsa; v=DKIM1; p={rsa_key(2048)}", "failing", "first"),
        ("v=DKIM1; p=", "failing", "revoked"),
        ("v=DKIM1; k=rsa", "failing", "missing"),
        (f"v=DKIM1; p={rsa_key(2048)[:200]}", "failing", "cut"),
        ("v=DKIM1; p=***", "failing", "base64"),
        (f"v=DKIM1; k=ed25519; p={base64.b64encode(b'k' * 32).decode()}", "ok", "can be used"),
        ("v=DKIM1; k=ed25519; p=AAAA", "failing", "32 bytes"),
        ("v=DKIM1; p=AAAA; p=BBBB", "failing", "twice"),
    ],
)
def test_key_record_is_judged(record: str, state: str, words: str) -> None:
    """RFC 6376, 3.6.1, with RFC 8301 and 8463."""
    key = dkim.read_key("s1", record)

    assert key.state == state
    assert words in key.why


def test_key_of_no_usual_selector_is_unknown_where_names_cannot_be_listed() -> None:
    class Unlisted:
        def ask(self, name: str, kind: str) -> tuple[str, ...]:
            return ()

        def below(self, name: str) -> None:
            return None

    assert dkim.check(Unlisted(), DOMAIN).state == "unknown"
    assert dkim.check(Unlisted(), DOMAIN, ["s1"]).state == "missing"


def test_keys_of_a_zone_are_found_without_a_selector() -> None:
    zone = zone_of({f"odd-word._domainkey.{DOMAIN}": [{"TXT": f"p={rsa_key(2048)}"}]})

    part = dkim.check(zone, DOMAIN)

    assert (part.state, part.facts["selectors"][0]["bits"]) == ("ok", 2048)
    assert dkim.check(zone_of({}), DOMAIN).state == "missing"


# DMARC


@pytest.mark.parametrize(
    ("record", "state", "policy"),
    [
        ("v=DMARC1; p=reject; rua=mailto:r@acme.example", "ok", "reject"),
        ("v=DMARC1;p=none;rua=mailto:r@acme.example", "ok", "none"),
        ("v=DMARC1; p=reject", "warning", "reject"),
        ("v=DMARC1; p=reject; pct=20; rua=mailto:r@acme.example", "warning", "reject"),
        ("v=DMARC1; p=junk; rua=mailto:r@acme.example", "warning", "none"),
        ("v=DMARC1; rua=mailto:r@acme.example", "warning", "none"),
    ],
)
def test_policy_is_judged(record: str, state: str, policy: str) -> None:
    part = dmarc.check(zone_of({f"_dmarc.{DOMAIN}": [{"TXT": record}]}), DOMAIN)

    assert (part.state, part.facts["policy"]) == (state, policy)


@pytest.mark.parametrize(
    "texts",
    [["v=DMARC1; p=junk"], ["v=DMARC1; p=none; p=none"], ["v=DMARC1; p=none", "v=DMARC1; p=none"]],
)
def test_policy_that_receivers_ignore_fails(texts: list[str]) -> None:
    part = dmarc.check(zone_of({f"_dmarc.{DOMAIN}": [{"TXT": t} for t in texts]}), DOMAIN)

    assert (part.state, part.result) == ("failing", "permerror")


def test_subdomain_uses_the_organisation_s_policy() -> None:
    """RFC 7489, 6.6.3: the organisational domain by the public suffix list."""
    zone = zone_of({"_dmarc.acme.co.uk": [
        {"TXT": "v=DMARC1; p=reject; sp=quarantine; rua=mailto:r@acme.co.uk"}]})  # fmt: skip

    part = dmarc.check(zone, "news.acme.co.uk")

    assert part.facts["found_at"] == "_dmarc.acme.co.uk"
    assert part.facts["policy"] == "quarantine"
    assert organisational_domain("a.b.acme.co.uk") == "acme.co.uk"


def test_alignment_is_relaxed_unless_the_policy_says_strict() -> None:
    assert are_aligned("mail.acme.example", "acme.example", is_strict=False)
    assert not are_aligned("mail.acme.example", "acme.example", is_strict=True)
    assert not are_aligned("a.co.uk", "b.co.uk", is_strict=False)


def test_mended_policy_keeps_its_other_tags() -> None:
    zone = zone_of({f"_dmarc.{DOMAIN}": [{"TXT": "v=DMARC1; p=none; adkim=s; pct=50"}]})

    (fix,) = dmarc.check(zone, DOMAIN).fixes

    assert fix.value == (
        "v=DMARC1; p=quarantine; adkim=s; pct=100; rua=mailto:dmarc-reports@acme.example"
    )


def test_reports_to_strangers_need_their_consent() -> None:
    """RFC 7489, 7.1."""
    record = "v=DMARC1; p=reject; rua=mailto:r@reports.example"
    zone = zone_of({f"_dmarc.{DOMAIN}": [{"TXT": record}]})

    assert "has not agreed" in dmarc.check(zone, DOMAIN).notes[0]
    zone.add(f"{DOMAIN}._report._dmarc.reports.example", "TXT", "v=DMARC1")
    assert dmarc.check(zone, DOMAIN).notes == ()


# MX, PTR, TLS


def test_null_mx_means_that_no_answer_arrives() -> None:
    """RFC 7505."""
    part = exchangers.check_mx(read_zone(f"{DOMAIN}. MX 0 .\n"), DOMAIN)

    assert (part.state, part.facts["null_mx"]) == ("failing", True)


@pytest.mark.parametrize(
    ("records", "state"),
    [
        ({DOMAIN: [{"MX": [10, "m.acme.example"]}], "m.acme.example": [{"A": "192.0.2.1"}]}, "ok"),
        ({DOMAIN: [{"MX": [10, "m.acme.example"]}]}, "failing"),
        ({DOMAIN: [{"MX": [10, "192.0.2.1"]}]}, "failing"),
        ({DOMAIN: [{"A": "192.0.2.1"}]}, "warning"),
        ({}, "missing"),
        ({DOMAIN: ["TIMEOUT"]}, "unknown"),
    ],
)
def test_mail_must_be_able_to_arrive(records: dict, state: str) -> None:
    assert exchangers.check_mx(zone_of(records), DOMAIN).state == state


def test_name_of_the_sending_address_must_lead_back() -> None:
    records = {"7.2.0.192.in-addr.arpa": [{"PTR": "mx.acme.example"}]}
    ip = client_address("192.0.2.7")

    assert exchangers.check_ptr(zone_of(records), ip).state == "failing"
    records["mx.acme.example"] = [{"A": "192.0.2.7"}]
    assert exchangers.check_ptr(zone_of(records), ip).state == "ok"
    assert exchangers.check_ptr(zone_of({}), None).state == "unknown"


def test_pointer_is_the_only_record_proposed_for_an_address_without_a_name() -> None:
    """The apex is the website's: no A record of it, and no pointer to it."""
    ip = client_address("192.0.2.7")
    zone = zone_of({DOMAIN: [{"A": "198.51.100.1"}], "mx.acme.example": [{"A": "192.0.2.7"}]})

    told = [
        exchangers.check_ptr(zone, ip, helo, DOMAIN).fixes
        for helo in (DOMAIN, "", "mx.acme.example")
    ]

    assert [[(one.type, one.value, one.is_complete) for one in fixes] for fixes in told] == [
        [("PTR", "<name of the mail server>.", False)],
        [("PTR", "<name of the mail server>.", False)],
        [("PTR", "mx.acme.example.", True)],
    ]


def test_tls_policy_is_advice_and_never_failing() -> None:
    part = exchangers.check_tls(zone_of({}), DOMAIN)

    assert part.state == "missing"
    assert [fix.name for fix in part.fixes] == [f"_smtp._tls.{DOMAIN}", f"_mta-sts.{DOMAIN}"]


# The whole


def test_silent_name_service_leaves_everything_unknown() -> None:
    """“Unknown” is told apart from “failing”: nothing is failing where nothing answers."""

    class Silent:
        def ask(self, name: str, kind: str) -> tuple[str, ...]:
            raise LookupFailed("No answer")

        def below(self, name: str) -> None:
            return None

    report = examine(Silent(), DOMAIN)

    assert {part.state for part in report.parts.values()} == {"unknown"}
    assert report.fixes == []


def test_published_fixes_leave_nothing_to_fix() -> None:
    """Every complete record, pasted into a zone file, is read back and mends its check."""
    zone = read_zone(f"{DOMAIN}. MX 10 m.{DOMAIN}.\nm.{DOMAIN}. A 192.0.2.1\n")
    lines = [fix.record for _, fix in examine(zone, DOMAIN).fixes if fix.is_complete]
    key = f"s._domainkey.{DOMAIN}. TXT {quoted(f'v=DKIM1; p={rsa_key(2048)}')}"
    base = [f"{DOMAIN}. MX 10 m.{DOMAIN}.", f"m.{DOMAIN}. A 192.0.2.1", key]

    mended = examine(read_zone("\n".join([*base, *lines]) + "\n"), DOMAIN)

    states = {name: part.state for name, part in mended.parts.items() if name != "ptr"}
    assert states == dict.fromkeys(("spf", "dkim", "dmarc", "mx", "tls"), "ok")


def test_long_text_is_cut_into_strings_of_255() -> None:
    assert Fix("a.example", "TXT", "x" * 300, "").record == (
        f'a.example. IN TXT "{"x" * 255}" "{"x" * 45}"'
    )


@pytest.mark.parametrize("name", ["", "a..b", "x" * 70 + ".example"])
def test_what_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(BadDomain):
        examine(zone_of({}), name)

"""check_host() by RFC 7208 (OUT3: the launch gate looks at authentication).

The public suite is measured in bench/quality/domain.py; these are our own cases, by section.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.domains.macros import Sender
from outreach.domains.spf import Verdict, check_host, client_address
from outreach.domains.zone_files import zone_of
from outreach.domains.zones import Zone

IP = "192.0.2.7"
TERMS = ["a", "mx", "ptr", "all", "-all", "ip4:1.2.3.4", "include:b.example", "redirect=b.example",
         "exists:%{i}.b.example", "a:%{d}/24//64", "x=y", "%{", "\x7f", "ä"]  # fmt: skip


def checked(
    records: dict,
    *,
    ip: str = IP,
    mail_from: str = "bo@acme.example",
    helo: str = "mx.acme.example",
) -> Verdict:
    return check_host(zone_of(records), Sender(client_address(ip), mail_from, helo))


def result(policy: str, more: dict | None = None, **message: str) -> str:
    return checked({"acme.example": [{"TXT": policy}], **(more or {})}, **message).result


@pytest.mark.parametrize(
    ("policy", "word"),
    [
        ("v=spf1 ip4:192.0.2.0/24 -all", "pass"),
        ("v=spf1 ip4:192.0.2.8/29 -all", "fail"),
        ("v=spf1 ip4:198.51.100.0/24 ~all", "softfail"),
        ("v=spf1 ?ip4:192.0.2.7", "neutral"),
        ("v=spf1", "neutral"),
        ("V=SPF1 IP4:192.0.2.7 -ALL", "pass"),
        ("v=spf10 +all", "none"),
        ("v=spf1 ip4:192.0.2.007 -all", "permerror"),
        ("v=spf1 ip4:192.0.2.7/033 -all", "permerror"),
        ("v=spf1 ip6:::1%eth0 -all", "permerror"),
        ("v=spf1 -all/8", "permerror"),
        ("v=spf1 +redirect=b.example", "permerror"),
        ("v=spf1 exp=a.example exp=b.example -all", "permerror"),
        ("v=spf1 a:%{d0}.example -all", "permerror"),
        ("v=spf1 a:%{c}.example -all", "permerror"),
        ("v=spf1 unknown=%{x} -all", "permerror"),
        ("v=spf1 unknown=anything/at:all -all", "fail"),
    ],
)
def test_record_decides_by_its_terms(policy: str, word: str) -> None:
    assert result(policy) == word


def test_ipv4_in_ipv6_is_ipv4() -> None:
    assert result("v=spf1 ip4:192.0.2.7 -all", ip="::ffff:192.0.2.7") == "pass"
    assert result("v=spf1 ip6:::/0 -all", ip="::ffff:192.0.2.7") == "fail"


@pytest.mark.parametrize("helo", ["mx.acme.example", "acme.example"])
def test_bounce_is_judged_by_helo(helo: str) -> None:
    records = {helo: [{"TXT": "v=spf1 ip4:192.0.2.7 -all"}]}

    assert checked(records, mail_from="", helo=helo).result == "pass"


@pytest.mark.parametrize(
    "domain", ["localhost", "[192.0.2.7]", "a..example", "a" * 64 + ".example"]
)
def test_what_is_no_domain_has_no_policy(domain: str) -> None:
    assert checked({domain: [{"TXT": "v=spf1 +all"}]}, mail_from=f"bo@{domain}").result == "none"


def test_tenth_lookup_counts_and_the_eleventh_breaks() -> None:
    """4.6.4: at most ten terms that cause look-ups, over all includes."""
    more = {
        "b.example": [{"TXT": "v=spf1" + " a:c.example" * 5}],
        "c.example": [{"A": "192.0.2.1"}],
    }
    ten = "v=spf1 include:b.example a:c.example a:c.example a:c.example a:c.example -all"

    assert result(ten, more) == "fail"
    assert result(ten.replace("-all", "a:c.example -all"), more) == "permerror"


def test_third_term_that_finds_nothing_breaks_but_one_mx_with_many_does_not() -> None:
    """4.6.4: void look-ups are counted by the term."""
    hosts = {f"m{n}.example": [{"A": "198.51.100.1"}] for n in range(5)}
    many = {"acme.example": [{"MX": [n, f"m{n}.example"]} for n in range(5)], **hosts}
    many["acme.example"].append({"TXT": "v=spf1 mx -all"})

    assert result("v=spf1 a:x.example a:y.example -all") == "fail"
    assert result("v=spf1 a:x.example a:y.example a:z.example -all") == "permerror"
    assert checked(many, ip="2001:db8::1").result == "fail"


def test_silence_is_temporary_and_never_a_fail() -> None:
    assert checked({"acme.example": ["TIMEOUT"]}).result == "temperror"
    assert result("v=spf1 include:b.example -all", {"b.example": ["TIMEOUT"]}) == "temperror"
    assert result("v=spf1 exists:b.example -all", {"b.example": ["TIMEOUT"]}) == "temperror"


def test_endless_digits_of_a_macro_break_nothing() -> None:
    assert result("v=spf1 exists:%{d" + "0" * 6_000 + "1}.x.example -all") == "fail"
    assert result("v=spf1 exists:%{d" + "9" * 6_000 + "}.x.example -all") == "permerror"


def test_circle_of_redirects_ends() -> None:
    assert result("v=spf1 redirect=acme.example") == "permerror"


@pytest.mark.parametrize(
    ("spec", "name"),
    [
        ("%{l}.x.example", "strong-bad.x.example"),
        ("%{lr-}.x.example", "bad.strong.x.example"),
        ("%{l1r-}.x.example", "strong.x.example"),
        ("%{d2}.x.example", "email.example.x.example"),
        ("%{ir}.%{v}.x.example", "3.2.0.192.in-addr.x.example"),
        ("%{s}.x.example", "strong-bad@email.example.x.example"),
        ("%{h}.x.example", "mx.email.example.x.example"),
        ("%{S}.x.example", "strong-bad%40email.example.x.example"),
    ],
)
def test_macros_expand_as_the_rfc_shows(spec: str, name: str) -> None:
    """7.4's table, with our names."""
    records = {
        "email.example": [{"TXT": f"v=spf1 exists:{spec} -all"}],
        name: [{"A": "127.0.0.2"}],
    }

    found = checked(
        records, ip="192.0.2.3", mail_from="strong-bad@email.example", helo="mx.email.example"
    )

    assert found.result == "pass"


def test_nibbles_of_ipv6_are_spelled_out() -> None:
    name = "1." + "0." * 23 + "8.B.D.0.1.0.0.2.x.example"

    assert result("v=spf1 exists:%{ir}.x.example -all", {name: [{"A": "127.0.0.2"}]},
                  ip="2001:db8::1") == "pass"  # fmt: skip


def test_validated_name_prefers_the_domain_itself() -> None:
    """7.3: %{p} is the domain, else a name below it, else any, else “unknown”."""
    records = {
        "acme.example": [{"TXT": "v=spf1 exists:%{p}.x.example -all"}, {"A": IP}],
        "7.2.0.192.in-addr.arpa": [{"PTR": "other.example"}, {"PTR": "acme.example"}],
        "other.example": [{"A": IP}],
        "acme.example.x.example": [{"A": "127.0.0.2"}],
    }

    assert checked(records).result == "pass"


def test_explanation_of_the_domain_is_told_with_its_macros() -> None:
    records = {
        "acme.example": [{"TXT": "v=spf1 -all exp=why.acme.example"}],
        "why.acme.example": [{"TXT": "%{c} is not %{d}. Ask %{r}%_now"}],
    }

    found = checked(records)

    assert (found.result, found.explanation) == (
        "fail",
        "192.0.2.7 is not acme.example. Ask unknown now",
    )


@given(st.lists(st.sampled_from(TERMS), max_size=14))
def test_any_record_ends_in_one_of_the_seven_words(terms: list[str]) -> None:
    zone = Zone()
    zone.add("acme.example", "TXT", " ".join(["v=spf1", *terms]))
    zone.add("b.example", "TXT", " ".join(["v=spf1", *terms[::-1]]))

    word = check_host(zone, Sender(client_address(IP), "bo@acme.example", "mx")).result

    assert word in {"none", "neutral", "pass", "fail", "softfail", "temperror", "permerror"}

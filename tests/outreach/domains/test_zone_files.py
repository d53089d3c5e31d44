"""Zone data: master files of RFC 1035, and the form of the public SPF suites."""

import json

import pytest

from outreach.domains.resolving import LookupFailed
from outreach.domains.zone_files import BadZone, read_zone
from outreach.domains.zones import Zone

MASTER = """\
$ORIGIN acme.example.
$TTL 1h
@   IN SOA ns1 post ( 2026112101 ; serial
        7200 3600 1209600 3600 )
@   3600 IN MX 10 mail
    IN TXT "v=spf1 ip4:192.0.2.0/24 " "-all" ; joined
mail A 192.0.2.10
     AAAA 2001:db8::10
*.wild A 192.0.2.11
www CNAME mail
$ORIGIN other.example.
@ TXT "a \\"quote\\", a ; and \\065"
10.2.0.192.in-addr.arpa. PTR mail.acme.example.
"""


@pytest.fixture(scope="module")
def zone() -> Zone:
    return read_zone(MASTER)


def test_master_file_gives_every_kind(zone: Zone) -> None:
    assert zone.ask("acme.example", "MX") == ("10 mail.acme.example",)
    assert zone.ask("ACME.example.", "TXT") == ("v=spf1 ip4:192.0.2.0/24 -all",)
    assert zone.ask("mail.acme.example", "AAAA") == ("2001:db8::10",)
    assert zone.ask("other.example", "TXT") == ('a "quote", a ; and A',)
    assert zone.ask("10.2.0.192.in-addr.arpa", "PTR") == ("mail.acme.example",)


def test_aliases_are_followed_and_wildcards_answer(zone: Zone) -> None:
    assert zone.ask("www.acme.example", "A") == ("192.0.2.10",)
    assert zone.ask("x.y.wild.acme.example", "A") == ("192.0.2.11",)
    assert zone.ask("nowhere.acme.example", "A") == ()


def test_circle_of_aliases_is_a_failure() -> None:
    loop = read_zone("a.example. CNAME b.example.\nb.example. CNAME a.example.\n")

    with pytest.raises(LookupFailed):
        loop.ask("a.example", "A")


SUITE = {
    "one.example": [{"SPF": "v=spf1 -all"}, {"MX": [10, "mx.one.example"]}],
    "two.example": [{"SPF": "v=spf1 +all"}, {"TXT": ["v=spf1", " -all"]}],
    "three.example": [{"SPF": "v=spf1 -all"}, {"TXT": "NONE"}, "TIMEOUT"],
    "four.example": [{"TXT": "v=spf1 -all"}, "TIMEOUT"],
    "five.example": [{"A": "TIMEOUT"}],
}
YAML = """\
# as the suites are written
zonedata:
  one.example:
    - SPF:  v=spf1 -all
    - MX: [10, mx.one.example]
  two.example:
    - SPF: "v=spf1 +all"
    - TXT: ['v=spf1', ' -all']
  three.example:
    - SPF: v=spf1 -all
    - TXT: NONE
    - TIMEOUT
  four.example:
    - TXT: v=spf1
        -all
    - TIMEOUT
  five.example:
    - A: TIMEOUT
"""


@pytest.mark.parametrize("text", [json.dumps(SUITE), json.dumps({"zonedata": SUITE}), YAML])
def test_zonedata_of_the_suites_as_json_and_yaml(text: str) -> None:
    found = read_zone(text)

    assert found.ask("one.example", "TXT") == ("v=spf1 -all",)
    assert found.ask("one.example", "MX") == ("10 mx.one.example",)
    assert found.ask("two.example", "TXT") == ("v=spf1 -all",)
    assert found.ask("four.example", "TXT") == ("v=spf1 -all",)
    for name, kind in (("three.example", "TXT"), ("four.example", "A"), ("five.example", "A")):
        with pytest.raises(LookupFailed):
            found.ask(name, kind)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        '[{"name": "a.example", "type": "TXT", "value": "x"}]',
        '{"a.example": {"TXT": ["x"]}}',
        '{"a.example": {"TXT": "x"}}',
    ],
)
def test_other_json_shapes_are_understood(text: str) -> None:
    assert read_zone(text).ask("a.example", "TXT") == ("x",)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('a.example. TXT "open\n', "no end"),
        ("a.example. TXT (\n", "no end"),
        ("a.example. MX mail\n", "preference"),
        ("a.example. MX ١٠ mail\n", "preference"),
        ("a.example. MX ² mail\n", "preference"),
        ("a.example. A 192.0.2.٥\n", "“192.0.2.٥” is no address"),
        ("a.example. AAAA 2001:db8::g\n", "no address"),
        ('{"a.example": [{"A": "192.0.2.5\u2069"}]}', "no address"),
        ('{"a.example": [{"MX": ["①", "mail"]}]}', "preference"),
        ("a.example.\n", "no record"),
        ("$GENERATE 1-5 a$ A 192.0.2.$\n", "no directive"),
        ("{", "cannot be read"),
        ("[1]", '"name"'),
        ("a:\n  - &x y\n", "cannot be read"),
        ("a:\n  - 'open\n", "cannot be read"),
        ("a:\n" + "- " * 5_000 + "x\n", "cannot be read"),
    ],
)
def test_what_is_no_zone_data_says_why(text: str, words: str) -> None:
    with pytest.raises(BadZone, match=words):
        read_zone(text)


def test_long_lists_are_read_in_linear_time() -> None:
    text = "a.example:\n  - TXT: [" + "x, " * 100_000 + "x]\n"

    assert len(read_zone(text).ask("a.example", "TXT")[0]) == 100_001

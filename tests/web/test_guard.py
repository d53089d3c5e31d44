import ipaddress
import itertools

import pytest

from leadops.web import guard

CLOSED = """
0.0.0.0 0.0.0.1 10.0.0.1 10.255.255.255 100.64.0.1 100.100.100.200 100.127.255.254 127.0.0.1
127.255.255.254 168.63.129.16 169.254.0.1 169.254.169.254 169.254.170.2 172.16.0.1 172.31.255.254
192.0.0.1 192.0.0.8 192.0.0.9 192.0.0.10 192.0.0.170 192.0.2.1 192.31.196.1 192.52.193.1 192.88.99.1
192.168.0.1 192.168.255.254 192.175.48.1 198.18.0.1 198.19.255.254 198.51.100.1 203.0.113.1
224.0.0.1 224.0.0.251 232.0.0.1 233.252.0.1 239.255.255.250 240.0.0.1 255.255.255.255
:: ::1 ::2 100::1 64:ff9b:1::1 64:ff9b:1::808:808 2001::1 2001:1::1 2001:2::1 2001:3::1 2001:4:112::1
2001:10::1 2001:20::1 2001:30::1 2001:db8::1 2620:4f:8000::1 3fff::1 4000::1 5f00::1 8000::1
e000::1 fc00::1 fd00::1 fd00:ec2::254 fe80::1 fe80::1%1 2606:4700::1111%eth0 fec0::1 febf::1
ff00::1 ff01::1 ff02::1 ff02::fb ff05::1 ff0e::1 ffff::1
""".split()  # noqa: SIM905 (a table of words reads better)

OPEN = """
1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.1 100.63.255.255 100.128.0.1 126.255.255.255 128.0.0.1
169.253.255.255 169.255.0.1 172.15.255.255 172.32.0.1 192.0.1.1 192.88.98.1 192.167.255.255
192.169.0.1 198.17.255.255 198.20.0.1 203.0.112.1 223.255.255.254
2001:200::1 2001:4860:4860::8888 2606:4700::1111 2a00:1450:4001::200e 2620:fe::fe 3ffe::1
""".split()  # noqa: SIM905 (a table of words reads better)

CARRIERS = (
    "::ffff:{v4}",
    "::ffff:0:{v4}",
    "::{v4}",
    "64:ff9b::{v4}",
    "2002:{hi}:{lo}::1",
    "2002:{hi}:{lo}::{v4}",
    "2001:0:{hi}:{lo}::f7f7:f7f7",
    "2001:0:808:808::{inv_hi}:{inv_lo}",
    "2a00:1450:4001:1:0:5efe:{v4}",
    "2a00:1450:4001:1:200:5efe:{v4}",
)


def carried(v4: str) -> list[str]:
    number = int(ipaddress.IPv4Address(v4))
    flipped = number ^ 0xFFFFFFFF
    parts = {
        "v4": v4,
        "hi": f"{number >> 16:x}",
        "lo": f"{number & 0xFFFF:x}",
        "inv_hi": f"{flipped >> 16:x}",
        "inv_lo": f"{flipped & 0xFFFF:x}",
    }
    return [shape.format(**parts) for shape in CARRIERS]


CLOSED_V4 = [text for text in CLOSED if ":" not in text]
CARRIED_CLOSED = list(itertools.chain.from_iterable(carried(text) for text in CLOSED_V4))


@pytest.mark.parametrize("text", CLOSED)
def test_refusal_names_the_closed_address(text: str) -> None:
    address = ipaddress.ip_address(text)

    assert guard.refusal(address) is not None


@pytest.mark.parametrize("text", OPEN)
def test_refusal_is_none_for_public_addresses(text: str) -> None:
    assert guard.refusal(ipaddress.ip_address(text)) is None


@pytest.mark.parametrize("text", CARRIED_CLOSED)
def test_refusal_unwraps_every_carrier_of_a_closed_address(text: str) -> None:
    assert guard.refusal(ipaddress.ip_address(text)) is not None


@pytest.mark.parametrize("text", carried("8.8.8.8"))
def test_refusal_allows_carriers_of_public_addresses(text: str) -> None:
    assert guard.refusal(ipaddress.ip_address(text)) is None


def test_refusal_covers_more_than_three_hundred_hostile_addresses() -> None:
    assert len(CLOSED) + len(CARRIED_CLOSED) > 300


def test_refusal_follows_python_where_the_registry_is_stricter() -> None:
    for text in CLOSED:
        address = ipaddress.ip_address(text)
        if not address.is_global:
            assert guard.refusal(address) is not None


HOSTILE = """
http://127.1/ http://2130706433/ http://0x7f.1/ http://0177.0.0.1/ http://0/ http://127.0.0.01/
http://127.0.0.1.1/ http://0x7f000001/ http://017700000001/ http://192.0x00A80001/ http://1.2.3/
http://256.256.256.256/ http://1.2.3.4.5/ http://foo.0x/ http://foo.09/ http://127.0.0.0x1/
http:/@www.example.com http://@www.example.com http://a:b@example.com http://example.com@evil.com
http://evil.com:80@example.com/ http://user@127.0.0.1/ http://[::1 http://::1/ http://[::1]x/
http://[::ffff:127.0.0.1%25lo]/ http://[fe80::1%25eth0]/ http://[fe80::1%eth0]/ http://[v1.x]/ http://[]/
http://[127.0.0.1]/ http:example.com http:/example.com http:///example.com http://
https:// https:///x http://:80/ http://example.com:8080/ http://example.com:22/ http://example.com:0/
http://example.com:65616/ http://example.com:080 http://example.com:+80/ http://example.com:８0/
http://example.com:80:443/ http://example.com:http/ http://example.com:80a/ http://example.com:99999999/
ftp://example.com/ file:///etc/passwd gopher://example.com/ dict://example.com/ data:text/html,x
javascript:alert(1) ws://example.com/ jar:http://example.com!/ //example.com/ example.com
ldap://127.0.0.1/ tftp://x/ unix:/run/x.sock netdoc:/etc/passwd
http://example..com/ http://.example.com/ http://example.com../ http://-example.com/ http://example-.com/
http://exa%6dple.com/ http://exa%00mple.com/ http://example.com%2f@evil.com/ http://a,b.com/
http://a;b.com/ http://a'b.com/ http://a"b.com/ http://a<b.com/ http://a|b.com/ http://a^b.com/
http://a`b.com/ http://a{b}.com/ http://a~b.com/ http://a!b.com/ http://a$b.com/ http://a&b.com/
http://a*b.com/ http://a(b).com/ http://a+b.com/ http://a=b.com/ http://xn--a.com/ http://xn--.com/
http://xn--zzzzzz9999999.com/ http://☃.net/ http://ex＠ample.com/ http://ａ／b.com/ http://a℀.com/
http://a。。b/ http://faß..de/ http://[::ffff:127.0.0.1.]/
http://１２７.1/ http://①②⑦.1/ http://0ｘ7f.1/ http://𝟏𝟐𝟕.1/
""".split()  # noqa: SIM905 (a table of words reads better)
HOSTILE += [
    "http://example.com\\foo",
    "http:\\\\example.com",
    "http://example.com\\@evil.com/",
    "http://evil.com\\.example.com/",
    "https://example.com/\\..\\x",
    "http://exam\tple.com/",
    "http://example.com:80\t/",
    "http://exam\nple.com/",
    "http://example.com/\r\nHost: evil.com",
    "http://example.com/\x00",
    "http://example.com/\x7f",
    "http://example.com/\x85",
    "http://example.com/\u202ecod.exe",
    "http://example.com/\u200b",
    "http://example.com/\u2028",
    "http://example.com/\ud800",
    "\thttp://example.com/",
    "http://exa mple.com/",
    "http://exa\u00a0mple.com/",
    "http://exa\u3000mple.com/",
    "http://" + "a" * 64 + ".com/",
    "http://" + "a." * 127 + "com/",
    "http://example.com/" + "a" * 4096,
    "",
    " ",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_parse_refuses_what_two_parsers_could_read_differently(text: str) -> None:
    with pytest.raises(guard.RefusedURL) as refused:
        guard.parse(text)

    assert str(refused.value)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("http://example.com", "http://example.com/"),
        ("HTTPS://Example.COM./A?b=C#d", "https://example.com/A?b=C"),
        (" http://example.com/ ", "http://example.com/"),
        ("http://example.com?x", "http://example.com/?x"),
        ("http://example.com#x", "http://example.com/"),
        ("https://example.com:443/", "https://example.com/"),
        ("https://example.com:80/", "https://example.com:80/"),
        ("http://example.com:443/", "http://example.com:443/"),
        ("http://example.com:/", "http://example.com/"),
        (
            "https://bücher.de/ü ü?q=ö&r=%C3%B6",
            "https://xn--bcher-kva.de/%C3%BC%20%C3%BC?q=%C3%B6&r=%C3%B6",
        ),
        ("https://xn--bcher-kva.de/", "https://xn--bcher-kva.de/"),
        ("https://faß.de/", "https://xn--fa-hia.de/"),
        ("http://a_b.example.com/", "http://a_b.example.com/"),
        ("http://8.8.8.8/x", "http://8.8.8.8/x"),
        ("http://127.0.0.1/", "http://127.0.0.1/"),
        ("http://①②⑦.⓪.⓪.①/", "http://127.0.0.1/"),
        ("http://127。0。0。1/", "http://127.0.0.1/"),
        ("http://[2001:DB8::1]/", "http://[2001:db8::1]/"),
        ("http://[::ffff:127.0.0.1]:443/", "http://[::ffff:7f00:1]:443/"),
        ("http://localhost/", "http://localhost/"),
        ("http://example.com/a/../b//c?x[]=1|2", "http://example.com/a/../b//c?x[]=1|2"),
        ("http://example.com/@user:x", "http://example.com/@user:x"),
    ],
)
def test_parse_reads_one_spelling(text: str, read: str) -> None:
    assert str(guard.parse(text)) == read


def test_parse_twice_changes_nothing() -> None:
    once = guard.parse("https://bücher.de/ü ü?q=ö")

    assert guard.parse(str(once)) == once


@pytest.mark.parametrize(
    ("reference", "read"),
    [
        ("/b", "https://example.com/b"),
        ("c?d", "https://example.com/a/c?d"),
        ("//other.com/x", "https://other.com/x"),
        ("http://other.com", "http://other.com/"),
        ("", "https://example.com/a/page"),
    ],
)
def test_join_reads_references_by_the_same_rules(reference: str, read: str) -> None:
    base = guard.parse("https://example.com/a/page")

    assert str(guard.join(base, reference)) == read


@pytest.mark.parametrize(
    "reference",
    [
        "\\\\evil.com",
        "//[",
        "//[::1",
        "http://x@y/",
        "ftp://x/",
        "javascript:alert(1)",
        "//a:22/",
        "/\x00",
    ],
)
def test_join_refuses_odd_references(reference: str) -> None:
    base = guard.parse("https://example.com/a/page")

    with pytest.raises(guard.RefusedURL):
        guard.join(base, reference)

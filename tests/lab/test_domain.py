"""`lab domain` as lab.md describes it (OUT3): zone data instead of DNS, a message if one is given."""

import json
from pathlib import Path

import pytest

from leadops.lab.commands import domain

ZONE = """\
$ORIGIN acme.example.
@ MX 10 mail
@ TXT "v=spf1 ip4:192.0.2.0/24 -all exp=why"
@ TXT "something else"
why TXT "%{i} does not send for us"
mail A 192.0.2.10
_dmarc TXT "v=DMARC1; p=none; rua=mailto:r@acme.example"
"""


@pytest.fixture
def zone(tmp_path: Path) -> Path:
    path = tmp_path / "acme.zone"
    path.write_text(ZONE.replace("exp=why", "exp=why.acme.example"))
    return path


def ran(*names: str, **options: object) -> list[dict]:
    return list(domain.run({"names": list(names), **options}))


def test_keys_are_those_of_the_contract(zone: Path) -> None:
    (told,) = ran("acme.example", zone=[str(zone)])

    assert {"spf", "dkim", "dmarc", "fixes", "mx", "ptr", "tls"} <= told.keys()
    assert {"result", "explanation"} <= told["spf"].keys()
    assert all({"record", "why"} <= fix.keys() for fix in told["fixes"])
    json.dumps(told)


def test_message_gets_the_result_and_the_domain_s_explanation(zone: Path) -> None:
    message = {"ip": "198.51.100.9", "from": "bo@acme.example", "helo": "mx.example"}

    (told,) = ran("acme.example", zone=[str(zone)], **message)

    assert told["spf"]["result"] == "fail"
    assert told["spf"]["explanation"] == "198.51.100.9 does not send for us"
    assert told["dmarc"]["spf_aligned"] is False
    added = 'acme.example. IN TXT "v=spf1 ip4:198.51.100.9 ip4:192.0.2.0/24 '
    assert told["fixes"][0]["record"].startswith(added)


def test_sender_of_another_domain_is_judged_by_that_domain(zone: Path) -> None:
    message = {"ip": "192.0.2.10", "from": "", "helo": "acme.example"}

    (told,) = ran("other.example", zone=[str(zone)], **message)

    assert (told["spf"]["result"], told["spf"]["identity"]) == ("pass", "postmaster@acme.example")


def test_two_zone_files_are_one(zone: Path, tmp_path: Path) -> None:
    more = tmp_path / "more.json"
    more.write_text('{"acme.example": [{"TXT": "v=spf1 +all"}]}')

    (told,) = ran("acme.example", zone=[str(zone), str(more)])

    assert told["spf"]["result"] == "permerror"


def test_text_that_is_no_domain_gets_an_error_and_the_next_is_read(zone: Path) -> None:
    told = ran("a..b", "acme.example", zone=[str(zone)])

    assert told[0] == {"domain": "a..b", "error": "“a..b” is no domain name."}
    assert told[1]["domain"] == "acme.example"


def test_what_cannot_be_read_is_wrong_usage(tmp_path: Path) -> None:
    broken = tmp_path / "broken.zone"
    broken.write_text('a.example. TXT "open')

    with pytest.raises(ValueError, match="no end"):
        ran("a.example", zone=[str(broken)])
    with pytest.raises(ValueError, match="cannot be read"):
        ran("a.example", zone=[str(tmp_path / "gone")])
    with pytest.raises(ValueError, match="no IP address"):
        ran("a.example", ip="1.2.3")

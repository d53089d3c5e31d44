"""One mailbox, one hash: however an address is spelled, its suppression is found (CMP1)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadops.compliance.addresses import (
    address_hash,
    domain_and_parents,
    domain_hash,
    kind_and_label,
    normalise_address,
    normalise_domain,
)


@pytest.mark.parametrize(
    "spelling",
    [
        "Dana.Ruiz@Acme.example",
        " dana.ruiz@acme.example ",
        "<dana.ruiz@ACME.example>",
        "dana.ruiz+news@acme.example",
        "ｄａｎａ.ruiz@acme.example.",
        '"dana.ruiz"@acme.example',
    ],
)
def test_every_spelling_of_a_mailbox_has_one_hash(spelling: str) -> None:
    assert normalise_address(spelling) == "dana.ruiz@acme.example"
    assert address_hash(spelling) == address_hash("dana.ruiz@acme.example")


def test_google_ignores_dots_and_so_do_we() -> None:
    assert normalise_address("d.a.n.a+x@googlemail.com") == "dana@gmail.com"
    assert normalise_address("d.a@acme.example") == "d.a@acme.example"


def test_international_domains_have_one_spelling() -> None:
    assert normalise_domain("Bücher.example") == "xn--bcher-kva.example"
    assert address_hash("a@bücher.example") == address_hash("A@xn--bcher-kva.example")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "dana",
        "@acme.example",
        "dana@",
        "da na@acme.example",
        "a\r\n@b.c",
        "x" * 250 + "@a.example",
    ],
)
def test_what_is_no_address_has_no_hash(text: str) -> None:
    assert normalise_address(text) == ""
    assert address_hash(text) == ""


def test_domain_and_mailbox_hashes_never_meet() -> None:
    assert address_hash("acme.example") == ""
    assert domain_hash("acme.example") != address_hash("a@acme.example")


def test_parents_of_a_domain_stop_at_two_labels() -> None:
    assert domain_and_parents("mail.eu.Acme.example") == [
        "mail.eu.acme.example",
        "eu.acme.example",
        "acme.example",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dana@Acme.example", ("address", "dana@acme.example")),
        ("Acme.example", ("domain", "acme.example")),
        ("@acme.example", ("domain", "acme.example")),
        ("acme", None),
        ("dana@acme", None),
        ("", None),
    ],
)
def test_text_is_told_apart_as_address_or_domain(text: str, found: object) -> None:
    assert kind_and_label(text) == found


@given(st.text(max_size=60))
def test_no_text_breaks_the_folding_and_folding_is_stable(text: str) -> None:
    once = normalise_address(text)

    assert normalise_address(once) == once

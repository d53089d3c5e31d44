"""Reading lists of addresses that must not be written to."""

import csv

import pytest

from leadops.compliance.errors import BadList
from leadops.compliance.lists import read_list


def test_first_address_or_domain_of_each_row_is_taken_once() -> None:
    reading = read_list(
        "Name;E-Mail\nDana;Dana@Acme.example\nBo;dana+x@acme.example\nQuay;quay.example\n;-\n".encode(
            "utf-8-sig"
        )
    )

    assert reading.labels == [("address", "dana@acme.example"), ("domain", "quay.example")]
    assert reading.repeated == 1
    assert reading.refused == [(5, ", -")]


def test_plain_lines_without_a_heading_are_all_taken() -> None:
    assert read_list(b"a@x.example\r\nb@x.example\r\n").labels == [
        ("address", "a@x.example"),
        ("address", "b@x.example"),
    ]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no e-mail address and no domain"),
        (b"just words here\nand here", "no e-mail address and no domain"),
        (b"PK\x03\x04\x00\x00", "no text"),
        (b"a@b.example\n" * 20_001, "more than 20,000 rows"),
        (b"x" * (2 * 1024 * 1024 + 1), "larger than 2 MB"),
    ],
)
def test_bad_list_is_refused_with_a_sentence(data: bytes, words: str) -> None:
    with pytest.raises(BadList, match=words):
        read_list(data)


def test_file_that_the_csv_reader_refuses_is_refused_with_a_sentence() -> None:
    before = csv.field_size_limit(1_000)
    try:
        with pytest.raises(BadList, match="no CSV that can be read"):
            read_list(b'"' + b"x" * 2_000)
    finally:
        csv.field_size_limit(before)


def test_latin_1_list_is_read() -> None:
    assert read_list("Müller,m@x.example".encode("latin-1")).labels == [("address", "m@x.example")]

"""Telephone, fax and other numbers told apart by the words beside them (ENR1, ENR2)."""

import pytest

from scoring.contact import phones
from scoring.reading import pages


def finds(body: str, lang: str = "") -> list[tuple[str, str]]:
    page = pages.read(
        f"<html lang='{lang}'><p>{body}</p></html>".encode(), url="https://a.example/"
    )
    return [(find.kind, find.value) for find in phones.phone_finds(page)]


@pytest.mark.parametrize(
    ("line", "lang", "phone", "fax"),
    [
        ("Tél. : 04 78 12 34 56 – Fax : 04 78 12 34 57", "fr", "+33478123456", "+33478123457"),
        ("Tél. 04 78 42 34 56 / Télécopie 04 78 42 34 57", "fr", "+33478423456", "+33478423457"),
        ("Tel. 0231 971 45-0 | Telefax 0231 971 45-99", "de", "+49231971450", "+492319714599"),
        ("T +49 231 97145 0, F +49 231 97145 99", "de", "+49231971450", "+492319714599"),
        ("Tel 02 4851 7730 - Fax 02 4851 7731", "it", "+390248517730", "+390248517731"),
        ("Tel.: 91 542 77 13 · Fax: 91 542 77 14", "es", "+34915427713", "+34915427714"),
        ("Tel: 020 624 11 19; fax: 020 624 11 20", "nl", "+31206241119", "+31206241120"),
        ("Tel. 22 826 44 10, faks 22 826 44 11", "pl", "+48228264410", "+48228264411"),
        ("Tel: (11) 3256-7788 Fax: (11) 3256-7789", "pt", "+551132567788", "+551132567789"),
        ("Tel: 08-545 021 30 • Fax: 08-545 021 31", "sv", "+46854502130", "+46854502131"),
        ("Tel. No. 020 7946 3321 Fax No. 020 7946 3322", "en", "+442079463321", "+442079463322"),
        ("Puh. 017 555 0270, faksi 017 555 0279", "fi", "+358175550270", "+358175550279"),
        ("Tel. 22 826 44 10, nr faksu 22 826 44 11", "pl", "+48228264410", "+48228264411"),
        ("Tel.: 06 22 555 901, faxszám: 06 22 555 902", "hu", "+3622555901", "+3622555902"),
        ("Tel./Fax: 0231 971450 / 0231 971459", "de", "+49231971450", "+49231971459"),
    ],
)
def test_telephone_and_fax_on_one_line_are_told_apart(
    line: str, lang: str, phone: str, fax: str
) -> None:
    assert finds(line, lang) == [("phone", phone), ("fax", fax)]


@pytest.mark.parametrize(
    ("line", "lang"), [("Telefon/Fax: +49 231 971450", "de"), ("Tel. und Fax 0231 971 45-0", "de")]
)
def test_a_number_for_both_is_a_telephone_number(line: str, lang: str) -> None:
    assert finds(line, lang) == [("phone", "+49231971450")]


def test_a_second_number_under_the_label_fax_is_a_fax_and_the_next_line_is_not() -> None:
    body = "Fax: 0231 971458, 0231 971459<br>0172 557 12 34"

    assert finds(body, "de") == [
        ("fax", "+49231971458"), ("fax", "+49231971459"), ("phone", "+491725571234"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "lang"),
    [
        ("P.IVA 02485177301", "it"),
        ("C.F. 02 4851 7730", "it"),
        ("SIRET : 04 78 12 34 56", "fr"),
        ("NIP: 228 264 410", "pl"),
        ("Kontonummer 0231 971 450", "de"),
        ("KvK nr. 020 624 11 19", "nl"),
    ],
)
def test_numbers_of_registers_taxes_and_banks_are_no_telephone(line: str, lang: str) -> None:
    assert finds(line, lang) == []


def test_a_number_with_a_country_code_is_read_once_for_all_regions() -> None:
    places = "10117 Berlin, 75002 Paris, France"
    phones._matched.cache_clear()

    assert finds(f"Tel. +49 999 1234567, {places}", "de") == []
    assert phones._matched.cache_info().misses == 1
    assert finds(f"Tel. +49 999 1234567 / 01 42 68 53 00, {places}", "de") == [
        ("phone", "+33142685300")
    ]

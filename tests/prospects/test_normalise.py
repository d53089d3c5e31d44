"""Cells made clean and comparable (DIS9)."""

from datetime import date

import pytest

from prospects.normalise import (
    companies,
    domains,
    emails,
    figures,
    people,
    phones,
    places,
    text,
    titles,
)
from prospects.normalise.record import record


@pytest.mark.parametrize(
    ("spellings", "key"),
    [
        (["Acme, Inc.", "ACME INC", "The Acme Company", "Acme Corp.", "acme.com"], "acme"),
        (["Procter & Gamble Co.", "Procter and Gamble", "Procter &amp; Gamble"], "procter gamble"),
        (["Müller GmbH & Co. KG", "MULLER GMBH", "Muller AG"], "muller"),
        (["Société Générale S.A.", "SOCIETE GENERALE SA", "Societe Generale"], "societe generale"),
        (["U.S. Bancorp", "US Bancorp"], "us bancorp"),
        (["AT&T Inc.", "AT &amp; T", "At&t"], "att"),
        (["株式会社日立製作所", "日立製作所"], "日立製作所"),
        (["ООО «Ромашка»", "Ромашка"], "ромашка"),
        (["Grupo Bimbo, S.A.B. de C.V.", "Grupo Bimbo"], "grupo bimbo"),
        (["Foo Sp. z o.o.", "FOO", "Foo A/S", "Foo Pty Ltd", "Foo K.K."], "foo"),
        (["McDonald's", "McDonald’s Corporation", "MCDONALDS"], "mcdonalds"),
        (["Acme (prev. Bolt AI)", "Acme dba Bolt"], "acme"),
        (["Co", "Co."], "co"),
        (["", "n/a", "-"], ""),
    ],
)
def test_company_spellings_meet_in_one_key(spellings, key):
    assert {companies.company_key(spelling) for spelling in spellings} == {key}


@pytest.mark.parametrize(
    ("value", "domain"),
    [
        ("https://www.stock.walmart.com", "walmart.com"),
        ("HTTP://ACME.COM:80/about?x=1", "acme.com"),
        ("shop.acme.co.uk", "acme.co.uk"),
        ("ann@mail.acme.com.br", "acme.com.br"),
        ("müller.de", "xn--mller-kva.de"),
        ("linkedin.com/company/acme", ""),
        ("gmail.com", ""),
        ("1.2.3.4", ""),
        ("localhost", ""),
        ("http://[::1", ""),
        ("not a domain", ""),
        ("", ""),
    ],
)
def test_company_domain_is_the_registrable_one(value, domain):
    assert domains.company_domain(value) == domain


@pytest.mark.parametrize(
    ("value", "email", "is_role", "is_free"),
    [
        ("Ann Lee <Ann.Lee@Acme.com>", "ann.lee@acme.com", False, False),
        ("mailto:x@y.de", "x@y.de", False, False),
        ("a@b.co; c@d.co", "a@b.co", False, False),
        ("INFO@acme.com", "info@acme.com", True, False),
        ("sales.emea@acme.com", "sales.emea@acme.com", True, False),
        ("pat@gmail.com", "pat@gmail.com", False, True),
        ("anna@mühle.de", "anna@mühle.de", False, False),
    ],
)
def test_address_is_read_with_what_it_says(value, email, is_role, is_free):
    address = emails.address(value)

    assert (address.email, address.is_role, address.is_free) == (email, is_role, is_free)


@pytest.mark.parametrize(
    "value", ["foo@", "@foo.com", "ann at acme", "a b@c.de", "x@y.invalid", "a@b"]
)
def test_broken_address_says_why(value):
    with pytest.raises(emails.NotAnAddress):
        emails.address(value)


@pytest.mark.parametrize(
    ("value", "country", "number"),
    [
        ("(415) 555-2671", "US", "+14155552671"),
        ("030/123456", "DE", "+4930123456"),
        ("0044 20 7946 0958", "", "+442079460958"),
        ("'+1 415 555 2671 ext 5", "US", "+14155552671"),
        ("415-555-2671; 415-555-2672", "US", "+14155552671"),
        ("4.15555E+09", "US", ""),
        ("4155552671", "", ""),
        ("12", "US", ""),
    ],
)
def test_phone_is_written_in_e164(value, country, number):
    assert phones.phone(value, country) == number


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("Deutschland", "DE"), ("USA", "US"), ("U.S.", "US"), ("United States.", "US"),
        ("Philipines", "PH"), ("UK", "GB"), ("Viet Nam", "VN"), ("Türkiye", "TR"), ("DEU", "DE"),
        ("Korea, Republic of", "KR"), ("Berlin, Germany", "DE"), ("日本", "JP"), ("Narnia", ""),
    ],
)  # fmt: skip
def test_country_is_known_in_its_spellings(value, code):
    assert places.country(value) == code


@pytest.mark.parametrize(
    ("value", "place"),
    [
        ("Austin, TX", ("US", "TX", "Austin")),
        ("Toronto, Ontario, Canada", ("CA", "ON", "Toronto")),
        ("Greater London, England, United Kingdom", ("GB", "England", "London")),
        ("San Francisco Bay Area", ("", "", "San Francisco")),
        ("Paris", ("", "", "Paris")),
        ("Atlanta, Georgia", ("", "GA", "Atlanta")),
        ("Berlin, Germany", ("DE", "", "Berlin")),
        ("London, UK", ("GB", "", "London")),
        ("Germany", ("DE", "", "")),
    ],
)
def test_location_is_taken_apart(value, place):
    found = places.location(value)

    assert (found.country, found.region, found.city) == place


@pytest.mark.parametrize(
    ("title", "seniority", "function"),
    [
        ("VP Sales", "vp", "sales"),
        ("Chief Executive Officer", "c_level", "general"),
        ("Geschäftsführer", "c_level", "general"),
        ("Senior Software Engineer", "senior", "engineering"),
        ("Vice President, Finance", "vp", "finance"),
        ("Assistant to the CEO", "assistant", "general"),
        ("Vertriebsleiter", "head", "sales"),
        ("Directeur Commercial", "director", "sales"),
        ("Product Owner", "individual", "product"),
        ("Marketing Intern", "intern", "marketing"),
        ("", "", ""),
    ],
)
def test_title_gives_seniority_and_function(title, seniority, function):
    assert (titles.seniority(title), titles.function(title)) == (seniority, function)


@pytest.mark.parametrize(
    ("value", "span"),
    [
        ("1,234", "1234"), ("1.234", "1234"), ("1'234", "1234"), ("51-200", "51-200"),
        ("51–200 employees", "51-200"), ("1.2M", "1200000"), ("$3B", "3000000000"), ("10k", "10000"),
        ("10,001+ employees", "10001+"), ("> 500", "500+"), ("bis 50", "0-50"), ("ca. 50", "50"),
        ("1.2E7", "12000000"), ("1E+3", "1000"), ("$1.5e6", "1500000"),
        ("1 200 000 €", "1200000"), ("$1M - $5M", "1000000-5000000"), ("5-10 Mio", "5000000-10000000"),
        ("1,5 Mrd", "1500000000"), ("12.000,50", "12000"),
    ],
)  # fmt: skip
def test_figures_are_read_in_any_spelling(value, span):
    assert figures.span(value).text == span


@pytest.mark.parametrize("value", ["", "n/a", "self-employed", "2019-11-01", "-5", "200-51"])
def test_what_is_no_figure_is_none(value):
    assert figures.span(value) is None


@pytest.mark.parametrize(
    ("value", "is_month_first", "day"),
    [
        ("2024-03-01", False, date(2024, 3, 1)),
        ("2024-03-01T10:00:00Z", False, date(2024, 3, 1)),
        ("03/04/2024", False, date(2024, 4, 3)),
        ("03/04/2024", True, date(2024, 3, 4)),
        ("13/04/2024", True, date(2024, 4, 13)),
        ("12 Nov 2023", False, date(2023, 11, 12)),
        ("Nov 12, 2023", False, date(2023, 11, 12)),
        ("1. März 2024", False, date(2024, 3, 1)),
        ("45352", False, date(2024, 3, 1)),
        ("1709251200", False, date(2024, 3, 1)),
        ("31/31/2020", False, None),
        ("soon", False, None),
    ],
)
def test_day_is_read_in_any_spelling(value, is_month_first, day):
    assert figures.day(value, is_month_first=is_month_first) == day


def test_text_is_cleaned_and_repaired():
    assert text.clean(" Caf&eacute;\u200b \n Zoë ") == "Café Zoë"
    assert text.clean("CafÃ© MÃ¼ller") == "Café Müller"
    assert text.clean("N/A") == text.clean(" - ") == ""


def test_names_are_taken_apart_and_calmed():
    assert people.person_name("DR. ANN LEE, PhD") == "Ann Lee"
    assert people.parts("Lee, Ann") == ("Ann", "Lee")
    assert people.parts("Ludwig van Beethoven") == ("Ludwig", "van Beethoven")


def test_record_is_normalised_with_notes_on_what_was_left_out():
    fields, notes, refusal = record(
        {
            "full_name": "LEE, ANN",
            "title": "VP Sales",
            "email": "Ann@Acme.com",
            "company_name": "ACME ROBOTICS INC",
            "country": "Vereinigte Staaten",
            "region": "Texas",
            "employees": "51-200",
            "revenue": "$1.5M",
            "phone": "call me",
            "technologies": "Salesforce; HubSpot, Salesforce",
            "updated_at": "2024-03-01",
        }
    )

    assert refusal is None
    assert fields == {
        "region": "TX",
        "country": "US",
        "email": "ann@acme.com",
        "email_kind": "person",
        "email_domain": "acme.com",
        "company_name": "Acme Robotics Inc",
        "company_domain": "acme.com",
        "first_name": "Ann",
        "last_name": "Lee",
        "full_name": "Ann Lee",
        "title": "VP Sales",
        "seniority": "vp",
        "function": "sales",
        "employees": "51-200",
        "employees_min": 51,
        "employees_max": 200,
        "revenue": 1500000,
        "revenue_min": 1500000,
        "revenue_max": 1500000,
        "technologies": ["Salesforce", "HubSpot"],
        "updated_at": "2024-03-01",
    }
    assert notes == ["phone “call me” cannot be dialled as written"]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({}, "company_name"),
        ({"full_name": "Ann Lee"}, "company_name"),
        ({"company_name": "Acme", "email": "ann@"}, "email"),
    ],
)
def test_record_that_names_nothing_or_a_broken_address_is_refused(values, field):
    _, _, refusal = record(values)

    assert refusal.field == field


@pytest.mark.parametrize(
    ("written", "email"),
    [
        ("Ann@Acme.com", "ann@acme.com"),
        (" ann@acme.com\t", "ann@acme.com"),
        ("ann.o'neil+x@sub.acme.co.uk", "ann.o'neil+x@sub.acme.co.uk"),
        ("mailto:ann@acme.com", "ann@acme.com"),
        ('"Lee, Ann" <ann@acme.com>', "ann@acme.com"),
        ("Dr. Ann Lee <ann@acme.com>;", "ann@acme.com"),
        ("ann@acme.com; bo@acme.com", "ann@acme.com"),
        ("ann@acme.com\nbo@acme.com", "ann@acme.com"),
        ("'ann@acme.com'", "ann@acme.com"),
        ('"ann lee"@acme.com', '"ann lee"@acme.com'),
        ('"a@b"@acme.com', '"a@b"@acme.com'),
        ('"plain"@acme.com', "plain@acme.com"),
        ("ann@[192.0.2.1]", "ann@[192.0.2.1]"),
        ("ann@[IPv6:2001:db8::1]", "ann@[ipv6:2001:db8::1]"),
        ("jörg@müller.de", "jörg@müller.de"),
        ("用户@例え.jp", "用户@例え.jp"),
        ("ann@acme.c0m1", "ann@acme.c0m1"),
        ("a" * 64 + "@acme.com", "a" * 64 + "@acme.com"),
    ],
)
def test_address_of_smtp_is_taken(written: str, email: str) -> None:
    """DIS2: RFC 5321 and 6531; display names and lists of addresses as exports write them."""
    found = emails.address(written)

    assert found is not None
    assert found.email == email


@pytest.mark.parametrize(
    "written",
    [
        "ann",
        "ann@",
        "@acme.com",
        "ann@localhost",
        "ann@com",
        ".ann@acme.com",
        "ann.@acme.com",
        "an..n@acme.com",
        "ann@acme.com.",
        "ann@-acme.com",
        "ann@acme-.com",
        "ann@acme..com",
        "ann@yy--zz.com",
        "ann@xn--0.com",
        "ann@acme.t-2",
        "ann@111.222.333.44444",
        "ann@bo@acme.com",
        "an n@acme.com",
        "ann@acme.com\n",
        "\r\nann@acme.com",
        "an\nn@acme.com",
        "ann\x07@acme.com",
        '"ann@acme.com',
        'an"n"@acme.com',
        "ann(comment)@acme.com",
        "<ann@acme.com",
        "<ann@acme.com> x",
        "ann@[192.0.2.256]",
        "ann@[192.0.2.1",
        "ann@[IPv6:2001:db8::1::2]",
        "a" * 65 + "@acme.com",
        "a@" + "b" * 64 + ".com",
        "a@" + ".".join(["b" * 60] * 5) + ".com",
        "ann@printer.local",
    ],
)
def test_text_that_smtp_cannot_write_to_is_refused(written: str) -> None:
    with pytest.raises(emails.NotAnAddress):
        emails.address(written)


@pytest.mark.parametrize(
    ("given", "email"),
    [
        ({}, "ann@acme.com"),
        ({"email": "n/a"}, "ann@acme.com"),
        ({"email": "lee@b.com"}, "lee@b.com"),
    ],
)
@pytest.mark.parametrize("written", ["Ann Lee <ann@acme.com>", '"Lee, Ann" <Ann@Acme.com>'])
def test_address_behind_a_name_is_no_part_of_it(written, given, email):
    fields, notes, refusal = record({"full_name": written, **given})

    assert (fields["first_name"], fields["last_name"]) == ("Ann", "Lee")
    assert (fields["full_name"], fields["email"]) == ("Ann Lee", email)
    assert (notes, refusal) == ([], None)


@pytest.mark.parametrize(
    ("given", "phone", "country"),
    [
        ({"phone": "03-1234-5678", "country": "JP"}, "+81312345678", "JP"),
        ({"phone": "03-1234-5678", "email": "a@kaisha.co.jp"}, "+81312345678", "JP"),
        ({"phone": "030 1234567", "company_domain": "acme.de"}, "+49301234567", "DE"),
        ({"phone": "020 7946 0123", "company_domain": "acme.co.uk"}, "+442079460123", "GB"),
        ({"phone": "030 1234567", "company_domain": "acme.de", "country": "AT"}, "+43301234567", "AT"),
    ],
)  # fmt: skip
def test_domestic_number_is_read_by_country_or_else_by_domain(given, phone, country):
    fields, notes, _ = record({"company_name": "Acme", **given})

    assert (fields["phone"], fields["country"], notes) == (phone, country, [])


def test_domestic_number_stays_unread_where_nothing_names_a_country():
    fields, notes, _ = record({"company_domain": "acme.io", "phone": "03-1234-5678"})

    assert "phone" not in fields
    assert notes == ["phone “03-1234-5678” cannot be dialled as written"]


@pytest.mark.parametrize("written", ["1.5", "0,5"])
def test_part_of_an_employee_is_left_out_with_a_note(written):
    fields, notes, _ = record({"company_name": "Acme", "employees": written})

    assert "employees" not in fields
    assert notes == [f"employees “{written}” is no whole number"]


def test_no_employees_at_all_is_not_known():
    fields, notes, _ = record({"company_name": "Acme", "employees": "0", "revenue": "0"})

    assert "employees" not in fields
    assert fields["revenue"] == 0
    assert notes == ["employees “0” is taken as not known"]


@pytest.mark.parametrize(("written", "count"), [("1.5k", 1500), ("12.0", 12), ("1.234", 1234)])
def test_whole_employees_are_read_in_any_spelling(written, count):
    assert record({"company_name": "Acme", "employees": written})[0]["employees"] == count

"""Contact and imprint pages of many countries, with the traps that real ones hold (ENR1, ENR2)."""

import pytest

from scoring import facts
from scoring.reading import pages
from scoring.reading.company import Company
from scoring.reading.quotes import verbatim


def read(body: str, company: Company, *, url: str, lang: str = "") -> dict[str, list[str]]:
    """Every value of each field, the main one first; each quote is checked on the way."""
    attribute = f' lang="{lang}"' if lang else ""
    page = pages.read(f"<html{attribute}><body>{body}</body></html>".encode(), url=url)
    found: dict[str, list[str]] = {}
    for fact in facts.company_facts([page], company):
        stands = fact.quote in page.source if fact.is_markup else verbatim(fact.quote, page.text)
        assert stands, fact
        found.setdefault(fact.field, []).append(fact.value)
    return found


def test_a_german_imprint_with_agency_arbitration_and_data_protection_officer() -> None:
    body = """
    <h1>Impressum</h1>
    <p>Angaben gemäß § 5 DDG</p>
    <p>Nordlicht Feinmechanik GmbH<br>Am Alten Hafen 12a<br>24103 Kiel<br>Deutschland</p>
    <p>Telefon: 0431 / 220 15-0<br>Telefax: 0431 / 220 15-99<br>E-Mail: info(at)nordlicht-fm.de</p>
    <p>Geschäftsführer: Dr. Wiebke Harms</p>
    <p>Registergericht: Amtsgericht Kiel, HRB 20771</p>
    <h2>Datenschutzbeauftragter</h2>
    <p>Datenwacht GmbH, Ringstraße 5, 20095 Hamburg, Telefon 040 303 404 50, dsb@datenwacht.de</p>
    <h2>Verbraucherstreitbeilegung</h2>
    <p>Universalschlichtungsstelle, Straßburger Straße 8, 77694 Kehl am Rhein, Tel. 07851 795 79 40</p>
    <h2>Konzept und Umsetzung</h2>
    <p>Pixelwerft Agentur, Kaistraße 90, 24114 Kiel, 0431 555 66 77, moin@pixelwerft.de</p>
    """

    found = read(
        body, Company("Nordlicht Feinmechanik", "nordlicht-fm.de"),
        url="https://nordlicht-fm.de/impressum", lang="de",
    )  # fmt: skip

    assert found["legal_name"] == ["Nordlicht Feinmechanik GmbH"]
    assert found["address"] == ["Am Alten Hafen 12a, 24103 Kiel"]
    assert (found["street"], found["postcode"], found["city"]) == (
        ["Am Alten Hafen 12a"], ["24103"], ["Kiel"],
    )  # fmt: skip
    assert found["country"] == ["DE"]
    assert (found["phone"], found["fax"]) == (["+49431220150"], ["+494312201599"])
    assert found["email"] == ["info@nordlicht-fm.de"]
    assert found["ceo"] == ["Dr. Wiebke Harms"]
    assert found["register"] == ["Amtsgericht Kiel HRB 20771"]


def test_french_legal_notice_names_the_host_too() -> None:
    body = """
    <h1>Mentions légales</h1>
    <p>Éditeur du site : Atelier Brume SAS au capital de 10 000 €</p>
    <p>Atelier Brume SAS<br>14 bis rue des Tanneurs<br>69009 Lyon<br>France</p>
    <p>Tél. : 04 72 10 48 21 – contact@atelier-brume.fr</p>
    <h2>Hébergement</h2>
    <p>OVH SAS, 2 rue Kellermann, 59100 Roubaix, France. Tél. 09 72 10 10 07</p>
    """

    found = read(
        body, Company("Atelier Brume", "atelier-brume.fr"),
        url="https://atelier-brume.fr/mentions-legales", lang="fr",
    )  # fmt: skip

    assert found["address"] == ["14 bis rue des Tanneurs, 69009 Lyon"]
    assert found["phone"] == ["+33472104821"]
    assert found["email"] == ["contact@atelier-brume.fr"]
    assert found["country"] == ["FR"]


@pytest.mark.parametrize(
    ("lang", "url", "body", "address", "phone", "country"),
    [
        (
            "es", "https://olivar-sur.es/aviso-legal",
            "<p>Olivar Sur S.L.<br>Calle de la Palma 23<br>41002 Sevilla<br>España</p>"
            "<p>Teléfono: 954 22 18 04</p>",
            "Calle de la Palma 23, 41002 Sevilla", "+34954221804", "ES",
        ),
        (
            "it", "https://olivarsur.it/contatti",
            "<p>Olivar Sur S.r.l.<br>Via Garibaldi, 118<br>20121 Milano<br>Italia</p>"
            "<p>Telefono: 02 8645 1120</p>",
            "Via Garibaldi, 118, 20121 Milano", "+390286451120", "IT",
        ),
        (
            "nl", "https://olivarsur.nl/contact",
            "<p>Olivar Sur B.V.<br>Prinsengracht 263<br>1016 GV Amsterdam<br>Nederland</p>"
            "<p>Telefoon: 020 556 71 05</p>",
            "Prinsengracht 263, 1016 GV Amsterdam", "+31205567105", "NL",
        ),
        (
            "pl", "https://olivarsur.pl/kontakt",
            "<p>Olivar Sur Sp. z o.o.<br>ul. Długa 44<br>31-146 Kraków<br>Polska</p>"
            "<p>Telefon: 12 422 34 56</p>",
            "ul. Długa 44, 31-146 Kraków", "+48124223456", "PL",
        ),
        (
            "sv", "https://olivarsur.se/kontakt",
            "<p>Olivar Sur AB<br>Drottninggatan 71<br>111 36 Stockholm<br>Sverige</p>"
            "<p>Telefon: 08-506 400 10</p>",
            "Drottninggatan 71, 111 36 Stockholm", "+46850640010", "SE",
        ),
        (
            "pt", "https://olivarsur.pt/contactos",
            "<p>Olivar Sur Lda.<br>Rua das Flores, 51<br>1200-193 Lisboa<br>Portugal</p>"
            "<p>Telefone: +351 213 425 116</p>",
            "Rua das Flores, 51, 1200-193 Lisboa", "+351213425116", "PT",
        ),
        (
            "en", "https://olivarsur.com.au/contact",
            "<p>Olivar Sur Pty Ltd<br>Level 3, 88 Pitt Street<br>Sydney NSW 2000<br>Australia</p>"
            "<p>Phone: (02) 9231 5544</p>",
            "Level 3, 88 Pitt Street, 2000 Sydney", "+61292315544", "AU",
        ),
        (
            "en", "https://olivarsur.ca/contact",
            "<p>Olivar Sur Inc.<br>2150 Lakeshore Rd, Suite 4<br>Burlington, Ontario L7R 1A2<br>"
            "Canada</p><p>Phone: 905-634-1187</p>",
            "2150 Lakeshore Rd, Suite 4, L7R 1A2 Burlington", "+19056341187", "CA",
        ),
        (
            "en", "https://olivarsur.co.uk/contact",
            "<p>Olivar Sur Ltd<br>Unit 7 Mill House<br>32 Canal Street<br>Leeds<br>LS12 2QA</p>"
            "<p>Tel: 0113 245 8190</p>",
            "Unit 7 Mill House, 32 Canal Street, LS12 2QA Leeds", "+441132458190", "GB",
        ),
        (
            "de", "https://olivarsur.ch/kontakt",
            "<p>Olivar Sur AG<br>Bahnhofstrasse 9<br>CH-8001 Zürich</p>"
            "<p>Telefon 044 211 34 70</p>",
            "Bahnhofstrasse 9, 8001 Zürich", "+41442113470", "CH",
        ),
    ],
)  # fmt: skip
def test_addresses_and_numbers_of_many_countries(
    lang: str, url: str, body: str, address: str, phone: str, country: str
) -> None:
    found = read(body, Company("Olivar Sur"), url=url, lang=lang)

    assert (found["address"], found["phone"], found["country"]) == ([address], [phone], [country])


def test_a_template_left_on_the_page_says_nothing() -> None:
    body = """
    <p>Acme</p><p>123 Main Street, Anytown, CA 12345</p><p>Musterstraße 1, 12345 Musterstadt</p>
    <p>Phone: (123) 456-7890</p><p>Tel. 01234 567890</p><p>Email: you@example.com</p>
    <p>company@gmail.com</p><p>Lorem ipsum dolor sit amet, John Doe, CEO</p>
    """

    found = read(body, Company("Acme", "acme.com"), url="https://acme.com/contact", lang="en")

    assert set(found) <= {"name", "person", "function", "leadership"}
    assert "person" not in found


def test_customers_partners_and_investors_are_not_the_company() -> None:
    body = """
    <h1>About Quayside</h1><p>Quayside builds cranes. Call us: +44 113 245 8190</p>
    <h2>Testimonials</h2>
    <p>“Great cranes.”</p><p>— Anna Berg, CEO, Harbour Lines Ltd</p>
    <p>Harbour Lines Ltd, 5 Dock Road, Liverpool L3 4AA, 0151 709 1234</p>
    <h2>Our partners</h2><p>Globex Inc., 10 Market St, San Francisco, CA 94105, (415) 392-1234</p>
    <h2>Investors</h2><p>Paul Stone, Managing Partner, Stone Capital LLP</p>
    """

    found = read(body, Company("Quayside", "quayside.co.uk"), url="https://quayside.co.uk/about")

    assert found["phone"] == ["+441132458190"]
    assert not {"address", "leadership", "person", "ceo", "legal_name"} & set(found)


def test_comments_of_visitors_are_not_the_company() -> None:
    body = """
    <p>Quayside opened a new dock.</p>
    <div id="comments"><p>Cheap cranes! Call +44 20 7946 1234, quayside@deals.ru, we have 900
    employees</p></div>
    """

    assert read(body, Company("Quayside", "quayside.co.uk"), url="https://quayside.co.uk/") == {
        "name": ["Quayside"]
    }


def test_a_fax_told_by_an_icon_only_is_a_fax() -> None:
    body = """
    <p>Acme</p><p><img alt="phone" src="p.gif"> +351 229 812 220<br>
    <img alt="fax" src="f.gif"> +351 229 812 222</p>
    <ul><li><i class="fa fa-fax"></i> +351 229 812 333</li></ul>
    """

    found = read(body, Company("Acme"), url="https://acme.pt/contact")

    assert found["phone"] == ["+351229812220"]
    assert found["fax"] == ["+351229812222", "+351229812333"]


def test_addresses_behind_links_and_shields_are_quoted_from_the_markup() -> None:
    hidden = bytes([7, *(byte ^ 7 for byte in b"sales@acme.com")]).hex()
    body = f"""
    <a href="mailto:info@acme.com?subject=Hi">Write to us</a><a href="tel:+441132458190">Call</a>
    <span class="__cf_email__" data-cfemail="{hidden}">[email protected]</span>
    """

    found = read(body, Company("Acme", "acme.com"), url="https://acme.com/contact")

    assert found["email"] == ["info@acme.com", "sales@acme.com"]
    assert found["phone"] == ["+441132458190"]


def test_structured_data_counts_for_the_company_only() -> None:
    body = """
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "LocalBusiness", "name": "Acme",
     "legalName": "Acme Cranes Ltd", "telephone": "+44 113 245 8190", "foundingDate": "1987-03-01",
     "faxNumber": "+44 113 245 8191", "numberOfEmployees": {"value": 42},
     "address": {"streetAddress": "32 Canal Street", "addressLocality": "Leeds",
                 "postalCode": "LS12 2QA", "addressCountry": "GB"}}
    </script>
    <script type="application/ld+json">
    {"@type": "Organization", "name": "WebShip Agency", "telephone": "+44 20 7946 1234"}
    </script>
    <div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Crane 9</b>
    <span itemprop="brand">Acme</span></div>
    <div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Rope</b>
    <span itemprop="brand">Globex</span></div>
    """

    found = read(body, Company("Acme"), url="https://acme.co.uk/")

    assert found["legal_name"] == ["Acme Cranes Ltd"]
    assert (found["phone"], found["fax"]) == (["+441132458190"], ["+441132458191"])
    assert (found["founded"], found["employees"]) == (["1987"], ["42"])
    assert found["address"] == ["32 Canal Street, LS12 2QA Leeds"]
    assert (found["country"], found["product"]) == (["GB"], ["Crane 9"])


def test_leadership_with_functions_and_without_advisors() -> None:
    body = """
    <h2>Leadership</h2>
    <div><h4>Maria Lindqvist</h4><p>Chief Executive Officer</p></div>
    <div><h4>Tom Okafor</h4><p>VP Engineering</p></div>
    <div><h4>Jane Hill</h4><p>Software Engineer</p></div>
    <h2>Advisors</h2><div><p>Robert Klein</p><p>Director, Globex Corporation</p></div>
    """

    found = read(body, Company("Acme"), url="https://acme.com/team")

    assert found["leadership"] == [
        "Maria Lindqvist, Chief Executive Officer",
        "Tom Okafor, VP Engineering",
    ]
    assert found["person"] == ["Maria Lindqvist", "Tom Okafor", "Jane Hill"]


def test_open_jobs_are_counted_by_function() -> None:
    """ENR1: open jobs by function."""
    body = """
    <h1>Careers</h1><a href="/jobs/1-account-executive">Account Executive</a>
    <a href="/jobs/2-sales-manager">Sales Manager</a>
    <a href="/jobs/3-backend">Software Engineer</a><a href="/jobs/all">All jobs</a>
    """

    found = read(body, Company("Acme"), url="https://acme.com/careers")

    assert found["open_jobs"] == ["engineering: 1", "sales: 2"]


def test_a_date_is_no_address_and_a_year_no_postal_code() -> None:
    body = "<p>Acme</p><p>23. March 2022, Hamburg</p><p>On 5 May 2021 Berlin cheered.</p>"

    assert "address" not in read(body, Company("Acme"), url="https://acme.de/contact", lang="de")


def test_a_sisters_number_is_the_groups_and_another_firms_is_not() -> None:
    body = """
    <p>Quayside Iberia, S.L., tel. +34 954 22 18 04</p>
    <p>Harbour Lines Ltd, tel. +44 151 709 1234</p>
    """

    found = read(
        body, Company("Quayside Cranes", "quayside.com"), url="https://quayside.com/contact"
    )

    assert found["phone"] == ["+34954221804"]
    assert found["name"] == ["Quayside Iberia, S.L."]


def test_who_signs_the_page_is_the_company_under_another_name() -> None:
    body = """
    <p>Harbour Lines Ltd, 5 Dock Road, Liverpool L3 4AA, tel. 0151 709 1234</p>
    <footer>© 2024 Harbour Lines Ltd. All rights reserved.</footer>
    """

    found = read(body, Company("Blue Ferries"), url="https://blueferries.co.uk/contact")

    assert found["phone"] == ["+441517091234"]


def test_in_a_list_of_firms_only_the_entry_of_the_company_counts() -> None:
    body = "".join(
        f"<p>{name}</p><p>{number} Dock Road, Liverpool L3 4AA</p><p>0151 709 12{number}</p>"
        for number, name in enumerate(
            ["Alder Ropes Ltd", "Birch Sails Ltd", "Quayside", "Cedar Nets Ltd", "Dock Side Shop"],
            start=30,
        )
    )

    found = read(body, Company("Quayside"), url="https://port.example/links", lang="en-GB")

    assert (found["phone"], found["street"]) == (["+441517091232"], ["32 Dock Road"])


def test_small_businesses_write_from_free_hosts() -> None:
    body = "<p>Quayside, tel. +44 113 245 8190, jan.dock@gmail.com</p>"

    found = read(body, Company("Quayside", "quayside.co.uk"), url="https://quayside.co.uk/contact")

    assert found["email"] == ["jan.dock@gmail.com"]


def test_places_of_work_are_said_or_listed_and_never_the_seat() -> None:
    body = """
    <p>We build cranes in Leeds and across Wales.</p><p>Paris wrote about it.</p><p>India</p>
    <h2>Our branches</h2><ul><li>Bradford</li><li>Huddersfield</li><li>Wakefield</li></ul>
    """

    found = read(body, Company("Quayside"), url="https://quayside.co.uk/about", lang="en-GB")

    assert found["city"] == ["Leeds", "Bradford", "Huddersfield", "Wakefield"]
    assert "country" not in found


def test_days_are_no_numbers_and_two_numbers_in_a_row_are_two() -> None:
    body = "<p>Quayside</p><p>2019-05-16 08:30</p><p>(360) 366-8500 1-800-468-7957</p>"

    found = read(body, Company("Quayside"), url="https://quayside.com/contact", lang="en-US")

    assert found["phone"] == ["+13603668500", "+18004687957"]


def test_a_name_beside_its_number_is_a_person() -> None:
    body = "<p>Contact: Anna Berg<br>+44 113 245 8190</p><p>Tom Hill likes cranes.</p>"

    found = read(body, Company("Quayside"), url="https://quayside.co.uk/contact")

    assert found["person"] == ["Anna Berg"]


def test_the_word_press_in_a_name_makes_no_news_page() -> None:
    page = pages.read(b"<title>R.S. Pressman Inc.</title>", url="https://rsp.example/17.html")

    assert facts.home_of(page) == "other"

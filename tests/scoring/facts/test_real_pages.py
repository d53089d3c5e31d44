"""What pages of real firms taught: whose contact, name, place and year it is (ENR1, ENR3)."""

import pytest

from scoring import facts
from scoring.reading import pages
from scoring.reading.company import Company
from tests.scoring.facts.reading import ACME, values


@pytest.mark.parametrize(
    ("line", "name", "legal"),
    [
        ("Acme Pumps UG (haftungsbeschraenkt)", "Acme Pumps", "Acme Pumps UG (haftungsbeschraenkt)"),
        ("Tosi Lavanderie s.r.l.", "Tosi Lavanderie", "Tosi Lavanderie s.r.l."),
        ("Pablo D Medina e hijo SA es una empresa.", "Pablo D. Medina e Hijo", "Pablo D Medina e hijo SA"),
        ("© 2026 Acme Pumps Ltd. All rights reserved.", "Acme Pumps", "Acme Pumps Ltd."),
        ("Groen Werk Comm.V.", "Groen Werk", "Groen Werk Comm.V."),
    ],
)  # fmt: skip
def test_legal_forms_as_small_firms_write_them(line: str, name: str, legal: str) -> None:
    assert legal in values(f"<p>{line}</p>", "legal_name", Company(name), "contact")[:1]


def test_a_row_of_firms_is_no_legal_name() -> None:
    body = "<p>She worked at Acme Pumps, Bolt Ventures and Corvid, Inc. before.</p>"

    assert values(body, "legal_name") == []


def test_the_firm_behind_a_brand_stands_beside_its_number() -> None:
    body = "<footer>© Acme Pumps — Stil & Form i Lund AB • Org.nr 556784-7091</footer>"

    assert values(body, "legal_name") == ["Stil & Form i Lund AB"]


@pytest.mark.parametrize(
    ("sentence", "year"),
    [
        ("Acme Pumps, Inc., founded in 2012, is a maker of pumps.", "2012"),
        ("Acme Pumps was founded and backed by Corvid Ventures in 2014.", "2014"),
        ("We have been on the market since 2011.", "2011"),
        ("Our story began in 1962 in a shed.", "1962"),
        ("Nuestra historia comenzó en el año 2020 en la costa.", "2020"),
        ("A empresa iniciou suas atividades em 2016 no sul.", "2016"),
        ("Jesteśmy obecni na rynku od roku 2014.", "2014"),
    ],
)
def test_years_of_beginning_in_other_words(sentence: str, year: str) -> None:
    assert values(f"<p>{sentence}</p>", "founded") == [year]


@pytest.mark.parametrize(
    "sentence",
    [
        "Our competitor Bolt has been on the market since 2011.",
        "We compete with Bolt, which has been on the market since 2011.",
        "Our product X5 has been on the market since 2011.",
        "Our partner Bolt began trading in 1998.",
        "Nuestro producto está en el mercado desde 1990.",
    ],
)
def test_who_else_began_tells_no_founding_year(sentence: str) -> None:
    assert values(f"<p>{sentence}</p>", "founded") == []


@pytest.mark.parametrize(
    ("sentence", "year"),
    [
        ("Acme Pumps has been on the market since 2011.", "2011"),
        ("The company began trading in 1998.", "1998"),
        ("On the market since 2011, we build pumps.", "2011"),
        ("Nous sommes sur le marché depuis 1990.", "1990"),
    ],
)
def test_the_company_itself_is_what_is_on_the_market(sentence: str, year: str) -> None:
    assert values(f"<p>{sentence}</p>", "founded") == [year]


@pytest.mark.parametrize(
    ("step", "years"),
    [
        ("Foundation of Acme Pumps", ["1954"]),
        ("Gründung des Unternehmens durch Karl Lutz", ["1954"]),
        ("Foundation of the European Economic Community", []),
        ("Gründung der Tochter Bolt", []),
    ],
)
def test_a_step_of_a_time_line_founds_the_company_or_nothing(step: str, years: list[str]) -> None:
    assert values(f"<h3>1954</h3><p>{step}</p>", "founded") == years


def test_a_time_line_begins_with_the_founding() -> None:
    body = "<h3>1954</h3><p>Fundação</p><h3>2010</h3><p>Expansão</p>"

    assert values(body, "founded") == ["1954"]


def test_who_leads_another_firm_leads_not_this_one() -> None:
    body = "<h4>Mark Carter</h4><p>CEO of Dealermill</p><h4>Anna Field</h4><p>CEO of Acme Pumps</p>"

    assert values(body, "leadership") == ["Anna Field, CEO of Acme Pumps"]


@pytest.mark.parametrize(
    "title",
    [
        "Vice President of Engineering",
        "President of North America",
        "Partner of Tax Advisory",
        "Chair of Finance Committee",
        "CEO of Acme",
        "CEO of Iberia",
    ],
)
def test_a_department_a_region_or_the_short_name_is_no_other_firm(title: str) -> None:
    body = f"<h4>Jane Miller</h4><p>{title}</p>"

    assert values(body, "leadership") == [f"Jane Miller, {title}"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("<h4>Sarah Carpenter</h4><p>CEO</p>", "Sarah Carpenter"),
        ("<h4>Anthony Head</h4><p>Director of Sales</p>", "Anthony Head"),
        ("<p>Meet Jane Miller, CEO</p>", "Jane Miller"),
        ("<p>Rechtsanwalt Peter Müller, Geschäftsführer</p>", "Peter Müller"),
        ("<p>CEO Eva Garcia Lopez</p>", "Eva Garcia"),
    ],
)
def test_a_trade_is_a_surname_too_and_a_word_may_lead_to_a_name(line: str, name: str) -> None:
    assert values(line, "person") == [name]


def test_the_company_of_a_persons_name_has_that_person() -> None:
    body = "<h4>Jane Miller</h4><p>Design Director</p>"

    assert values(body, "person", Company("Jane Miller Design")) == ["Jane Miller"]


@pytest.mark.parametrize(
    "line",
    [
        "<h4>Grace Director</h4><p>Owner</p>",
        "<p>Managing Partner, Santa Margarita Motors</p>",
        "<p>Dealer Principal, Jack Burton Motors</p>",
        "<h2>Competent Bar Association</h2><p>Attorney at Law Jorn Field is a member.</p>",
    ],
)
def test_a_piece_of_a_firms_name_is_no_person(line: str) -> None:
    assert values(line, "person") == []


def test_the_firms_own_name_is_no_person() -> None:
    assert (
        values("<p>Carlos D. Medina e Hijo</p>", "person", Company("Carlos D. Medina e Hijo")) == []
    )


def test_the_fax_behind_anothers_telephone_is_anothers() -> None:
    body = (
        "<address>Anwaltskammer Berlin<br>Parkstr. 3<br>10179 Berlin<br>"
        "Phone: +49 30 28 41 31 0<br>Fax: +49 30 28 41 31 11</address>"
    )

    assert values(body, "fax", path="imprint") == []


def test_a_page_that_another_firm_signs_came_with_the_template() -> None:
    body = "<p>Call us: +44 1454 418 220, info@uonix.com</p><footer>© 2018 Uonix Corp</footer>"
    left = pages.read(body.encode(), url="https://acmepumps.com/faq")
    own = pages.read(b"<h1>Acme Pumps</h1><p>We make pumps.</p>", url="https://acmepumps.com/")

    told = facts.company_facts([own, left], ACME)
    assert [fact.value for fact in told if fact.field == "phone"] == []
    alone = facts.company_facts([left], ACME)
    assert [fact.value for fact in alone if fact.field == "phone"] == ["+441454418220"]


@pytest.mark.parametrize("host", ["firma.cz", "empresa.com", "azienda.it", "ihre-domain.de"])
def test_sample_hosts_of_many_languages_are_nobodys(host: str) -> None:
    assert values(f"<p>Email: info@{host}</p>", "email", Company("Acme Pumps"), "contact") == []


@pytest.mark.parametrize(
    ("address", "who"),
    [
        ("info@societe.com", Company("Societe.com", "societe.com")),
        ("jan@firma.seznam.cz", Company("Seznam", "seznam.cz")),
        ("info@empresa.com", Company("Empresa")),
    ],
)
def test_a_firm_may_own_a_host_of_such_a_name(address: str, who: Company) -> None:
    assert values(f"<p>{address}</p>", "email", who, "contact") == [address]


def test_sample_hosts_in_structured_data_are_nobodys() -> None:
    item = '{"@type": "Organization", "name": "Acme Pumps", "email": "info@firma.cz"}'
    body = f"<p>Acme Pumps</p><script type='application/ld+json'>{item}</script>"

    assert values(body, "email", path="contact") == []
    own = Company("Acme Pumps", "firma.cz")
    assert values(body, "email", own, "contact") == ["info@firma.cz"]


@pytest.mark.parametrize(
    ("written", "read"), [("Pump 5", ["Pump 5"]), ("Pump\\u00005", []), ("Pump \\ud8005", [])]
)
def test_what_no_database_holds_is_no_product(written: str, read: list[str]) -> None:
    item = '{"@type": "Product", "name": "' + written + '"}'
    body = f"<p>Acme Pumps</p><script type='application/ld+json'>{item}</script>"

    assert values(body, "product", path="shop") == read


def test_what_no_database_holds_is_no_currency() -> None:
    offer = '"offers": {"price": "5.00", "priceCurrency": "EUR\\u0000"}'
    item = '{"@type": "Product", "name": "Pump 5", ' + offer + "}"
    body = f"<p>Acme Pumps</p><script type='application/ld+json'>{item}</script>"

    assert values(body, "price", path="shop") == ["Pump 5: 5.00"]


def test_a_contact_point_of_structured_data_is_read() -> None:
    point = '"contactPoint": {"email": "desk@acmepumps.com"}'
    item = '{"@type": "Organization", "name": "Acme Pumps", ' + point + "}"
    body = f"<p>Acme Pumps</p><script type='application/ld+json'>{item}</script>"

    assert values(body, "email", path="contact") == ["desk@acmepumps.com"]


def test_who_made_the_site_signs_in_many_words() -> None:
    body = "<p>Sito web creato da Ferro - ferro.ale@gmail.com</p>"

    assert values(body, "email", Company("Acme Pumps"), "contatti", "it") == []


def test_a_desk_at_the_own_domain_is_the_firms() -> None:
    body = "<h4>Investor Contact</h4><p>investors@acmepumps.com</p>"

    assert values(body, "email", path="press") == ["investors@acmepumps.com"]


@pytest.mark.parametrize(
    ("body", "lang", "phones"),
    [
        ("<p>CEL: +54 9 341 412 7730</p>", "es", ["+5493414127730"]),
        ("<p>Tel: +39 02 48719930 - 0323 561904</p>", "it", ["+390248719930", "+390323561904"]),
        ("<p>Phone: +38 (98) 214 70 45</p>", "en", []),
        ("<p>Av. Pte. Roca 762<br>Tel: +54 9 341 412 7730</p>", "es", ["+5493414127730"]),
        ("<p><a href='tel:0653218840'>Bel 0653218840</a></p>", "nl", ["+31653218840"]),
        ("<p>Faults: NKD 0800 142 300, VKD 0800 117 220</p>", "sk", []),
    ],
)
def test_numbers_as_pages_write_them(body: str, lang: str, phones: list[str]) -> None:
    found = values(body, "phone", Company("Acme Pumps"), "contact", lang)

    assert sorted(found) == phones


@pytest.mark.parametrize(
    ("line", "lang", "phone"),
    [
        ("Departamento de Ventas: 91 523 45 67", "es", "+34915234567"),
        ("Taxi de Paris; 01 44 55 66 78", "fr", "+33144556678"),
        ("Servicio de Mantenimiento (91 523 45 67)", "es", "+34915234567"),
        ("Orders by WhatsApp: (718) 256-0143", "en", "+17182560143"),
        ("Offices: LDN 020 7946 0958, NYC 212-736-5000", "en", "+12127365000"),
    ],
)
def test_a_department_or_an_office_has_the_firms_number(line: str, lang: str, phone: str) -> None:
    assert values(f"<p>{line}</p>", "phone", Company("Acme Pumps"), "contact", lang) == [phone]


def test_a_page_in_hangul_writes_korean_numbers() -> None:
    text = "우리는 신뢰할 수 있는 펌프를 만들고 전 세계 고객에게 서비스를 제공합니다 " * 4
    body = f"<p>{text}</p><p>팩스 02-2188-3525</p>"

    assert all(value.startswith("+82") for value in values(body, "fax", path="contact"))


@pytest.mark.parametrize(
    ("lang", "text", "line"),
    [
        ("it", "20122 Milano Via Monforte 23", "Via Monforte 23, 20122 Milano"),
        ("pt", "Rua das Mangueiras, 212, Várzea Grande-MT", "Rua das Mangueiras, 212, Várzea Grande"),
        ("en", "12 Residency Road, Bangalore, Karnataka 560025", "12 Residency Road, 560025 Bangalore"),
        ("nb", "Storevegen 8, 4340 Bryne Org.nr 912 345 678", "Storevegen 8, 4340 Bryne"),
        ("es", "Av. Belgrano 4210, Rosario, Argentina", "Av. Belgrano 4210, Rosario"),
    ],
)  # fmt: skip
def test_addresses_as_several_countries_write_them(lang: str, text: str, line: str) -> None:
    body = f"<p>Acme Pumps</p><p>{text}</p>"

    assert values(body, "address", path="contact", lang=lang) == [line]


@pytest.mark.parametrize(
    ("line", "countries"),
    [
        ("Rua das Flores, 100, Blumenau/SC", ["BR"]),
        ("Rua das Flores, 100, Toledo/PR", ["BR"]),
        ("100 Main Street, Toledo/PR", []),
        ("100 Main Street, Boston - MA", []),
        ("100 Main Street, Philadelphia/PA", []),
        ("12 Avenida Luna, Charleston - SC", []),
        ("9 R. Smith Road, Millbrook - AL", []),
    ],
)
def test_a_code_behind_an_american_town_is_no_brazilian_state(
    line: str, countries: list[str]
) -> None:
    assert values(f"<p>Acme Pumps</p><p>{line}</p>", "country", path="contact") == countries


def test_the_countries_of_customers_are_not_the_firms() -> None:
    rows = "<h2>Our clients</h2><ul><li>Kenya</li><li>Morocco</li><li>Vietnam</li></ul>"

    assert values(rows, "country", path="clients.html") == []
    assert values("<p>Based in Ithaca, IL and growing, Acme Pumps builds.</p>", "country") != ["IL"]


@pytest.mark.parametrize(
    ("seat", "lang", "countries"),
    [
        ("Berlin, DE", "en", ["DE"]),
        ("Tel Aviv, IL", "en", ["IL"]),
        ("Toronto, CA", "en", ["CA"]),
        ("Bogota, CO", "en", ["CO"]),
        ("Amsterdam, NL", "en", ["NL"]),
        ("Panama City, PA", "en", ["PA"]),
        ("Wilmington, DE", "de", ["US"]),
        ("San Francisco, CA", "en", ["US"]),
        ("Austin, TX", "en", ["US"]),
        ("Kleinbach, DE", "de", ["DE"]),
        ("Kleinbach, DE", "en-US", ["US"]),
        ("Kleinbach, DE", "en", []),
    ],
)
def test_two_letters_are_a_states_or_a_countrys_as_the_town_and_the_page_say(
    seat: str, lang: str, countries: list[str]
) -> None:
    body = f"<p>Acme Pumps is headquartered in {seat} and builds pumps.</p>"

    assert values(body, "country", lang=lang) == countries


def test_a_link_to_somebodys_site_tells_no_technology() -> None:
    link = "<a href='https://review.example/wp-content/uploads/2020/a.pdf'>Read</a>"
    own = "<img src='https://acmepumps.com/wp-content/logo.png'>"

    assert values(link, "technology") == []
    assert values(link + own, "technology") == ["WordPress"]


def test_plans_that_are_all_alike_are_a_templates() -> None:
    plan = "<h3>Everything you need</h3><p>$210 per year</p>"

    assert values(plan * 3, "price", path="prices.html") == []
    assert values(plan, "price", path="prices.html") == ["Everything you need: $210/year"]


def test_a_free_host_gives_way_to_the_own_domain() -> None:
    body = "<p>Party music: pete.dj@gmail.com</p><p>info@acmepumps.com</p>"

    assert values(body, "email", path="contact") == ["info@acmepumps.com"]
    assert values("<p>pete.pumps@gmail.com</p>", "email", path="contact") == [
        "pete.pumps@gmail.com"
    ]


def test_made_by_somebody_is_somebodys_number() -> None:
    body = "<p>Cakes by Paulette; (718) 256-0143</p><p>Phone: (718) 232-2811</p>"

    assert values(body, "phone", path="contact") == ["+17182322811"]


def test_a_british_place_is_no_dutch_code() -> None:
    body = "<p>Office 2: 9870 ST VINCENT PLACE, GLASGOW</p>"

    assert values(body, "country", path="contact") == []


def test_a_company_that_began_somewhere() -> None:
    body = "<p>Acme Pumps Ltd. began in Brooklyn, New York in 1927 in a shed.</p>"

    assert values(body, "founded") == ["1927"]
    assert values("<p>At Acme Pumps the trade fair began in Ulm in 1927.</p>", "founded") == []


def test_whoever_was_in_office_leads_no_more() -> None:
    assert values("<p>Former President Rodrigo R. Santos signed it.</p>", "leadership") == []
    assert values("<h4>Angel Investor</h4><p>Venture Partner</p>", "person") == []


def test_a_journey_is_no_founding() -> None:
    assert values("<p>Our journey began in 2016 with a study.</p>", "founded") == []
    assert values("<p>Na trhu pôsobíme od roku 2011.</p>", "founded", lang="sk") == ["2011"]


def test_the_hosts_of_the_mail_tell_whose_numbers_a_page_writes() -> None:
    body = "<p>(043) 425-0122</p><p>park@quay.edu.ph</p>"

    assert values(body, "phone", Company("Quay Park"), "contact") == ["+63434250122"]


def test_a_car_is_no_irish_town() -> None:
    body = "<p>BMW E91 330D N57</p><p><a href='tel:0653218840'>Bel 0653218840</a></p>"

    assert values(body, "phone", Company("Acme Pumps"), "contact", "nl") == ["+31653218840"]


def test_a_swedish_road_is_a_street() -> None:
    body = "<p>Acme Pumps AB, Karl Linds Väg 50, 184 70 Åkersberga</p>"

    assert values(body, "street", path="kontakt", lang="sv") == ["Karl Linds Väg 50"]


def test_certified_mail_is_the_firms_own() -> None:
    body = "<p>Email: info@acmepumps.com - PEC: acmepumps@legalmail.it</p>"

    assert "acmepumps@legalmail.it" in values(body, "email", path="contatti", lang="it")
    assert values("<p>Acme Pumps powstała w 1994 roku.</p>", "founded", lang="pl") == ["1994"]

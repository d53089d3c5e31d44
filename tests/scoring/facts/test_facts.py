import pytest

from scoring import facts
from scoring.contact import phones
from scoring.reading import company, pages
from scoring.reading.company import Company
from scoring.technology import fingerprints

ACME = Company("Acme", "acme.example")


def page(body: str, path: str = "about", lang: str = "en") -> pages.SitePage:
    return pages.read(
        f"<html lang={lang}><body>{body}</body>".encode(), url=f"https://acme.example/{path}"
    )


def found(body: str, path: str = "about", lang: str = "en", who: Company = ACME) -> dict[str, str]:
    """The main value of each field."""
    read = facts.company_facts([page(body, path, lang)], who)
    return {f.field: f.value for f in reversed(read)}


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("We are more than 50 employees in Dortmund.", "more than 50"),
        ("Acme has over 3,000 people on four continents.", "over 3,000"),
        ("Our team of 120+ professionals builds quays.", "120+"),
        ("Acme beschäftigt rund 250 Mitarbeiter.", "rund 250"),
        ("Notre équipe compte 80 collaborateurs.", "80"),
        ("The company has 1.200 Mitarbeitende.", "1.200"),
    ],
)
def test_employees_are_what_the_company_says_of_itself(sentence: str, value: str) -> None:
    """ENR1."""
    assert found(f"<p>{sentence}</p>")["employees"] == value


@pytest.mark.parametrize(
    "sentence",
    [
        "We help companies with more than 1,000 employees.",
        "We serve teams of 50 employees.",
        "Our customers are businesses with 200 employees.",
        "Globex has 900 employees.",
        "We planted 5,000 trees for 300 people.",
        "In 2019 employees founded our choir.",
        "We have 1 employees.",
    ],
)
def test_employees_of_others_are_not_taken(sentence: str) -> None:
    assert "employees" not in found(f"<p>{sentence}</p>")


@pytest.mark.parametrize(
    ("sentence", "year"),
    [
        ("Acme was founded in 2017 by two friends.", "2017"),
        ("Back in 2012, Acme was founded by a small team.", "2012"),
        ("On October 1, 2005, Dr. Humbach founded Acme in Dortmund.", "2005"),
        ("Acme wurde 1998 gegründet und gegründet im Jahr 1998.", "1998"),
        ("We were established in 1987.", "1987"),
        ("Acme a été fondée en 2003.", "2003"),
    ],
)
def test_founding_years_are_read(sentence: str, year: str) -> None:
    assert found(f"<p>{sentence}</p>")["founded"] == year


@pytest.mark.parametrize(
    "sentence",
    [
        "He joined the company in 2015 and founded the polymer division.",
        "Globex was founded in 2017.",
        "Since 2005 we have offered series production.",
        "Our customer Globex was founded in 1990.",
    ],
)
def test_founding_years_of_others_are_not_taken(sentence: str) -> None:
    assert "founded" not in found(f"<p>{sentence}</p>")


@pytest.mark.parametrize(
    ("text", "email"),
    [
        ("Write to hello@acme.example", None),  # .example receives no mail
        ("info(at)acme.com", "info@acme.com"),
        ("info [at] acme [dot] com", "info@acme.com"),
        ("Mail: Info@ACME.com.", "info@acme.com"),
        ("company@gmail.com", None),
        ("mail@acme.com", "mail@acme.com"),
        ("mail@gmail.com", None),
        ("youremail@acme.com", None),
        ("name@example.com", None),
        ("kontakt@globex.com", None),
        ("logo@acme.com.png", None),
    ],
)
def test_the_email_is_the_companys_own(text: str, email: str | None) -> None:
    who = Company("Acme", "acme.com")

    assert found(f"<p>{text}</p>", "contact", who=who).get("email") == email


def test_a_general_address_goes_before_a_special_one() -> None:
    who = Company("Acme", "acme.com")

    read = found(
        "<p>press@acme.com</p><p>jobs@acme.com</p><p>info@acme.com</p>", "contact", who=who
    )

    assert read["email"] == "info@acme.com"


def test_what_stands_under_the_agencys_heading_is_not_ours() -> None:
    who = Company("Acme", "acme.com")
    body = (
        "<h3>Internet agency</h3><p>Webdesign by Pixel, Fallgatter 3, 44369 Dortmund, Germany,"
        " hello@acme.com, Phone +49 231 397 214 00</p>"
    )

    assert found(body, "imprint", who=who) == {}


@pytest.mark.parametrize(
    ("text", "line", "country"),
    [
        (
            "Acme GmbH Carlo-Schmid-Allee 3 44263 Dortmund, Germany",
            "Carlo-Schmid-Allee 3, 44263 Dortmund",
            "DE",
        ),
        (
            "Acme Inc. 800 W. El Camino Real, Suite 180 Mountain View, CA 94040 United States",
            "800 W. El Camino Real, Suite 180, 94040 Mountain View",
            "US",
        ),
        ("Acme, 29 Great George St, Bristol, BS1 5QT", "29 Great George St, BS1 5QT Bristol", "GB"),
        (
            "Acme SAS, 12 rue de la Paix, 75002 Paris, France",
            "12 rue de la Paix, 75002 Paris",
            "FR",
        ),
        (
            "Acme BV, Keizersgracht 12, 1015 CN Amsterdam, Netherlands",
            "Keizersgracht 12, 1015 CN Amsterdam",
            "NL",
        ),
    ],
)
def test_addresses_are_read_whole(text: str, line: str, country: str) -> None:
    read = found(f"<p>{text}</p>", "contact")

    assert (read["address"], read["country"]) == (line, country)


@pytest.mark.parametrize(
    "text",
    ["Impressum India India", "India 44263 Dortmund", "In 2003, 2014 Acme grew", "Acme 2019"],
)
def test_half_addresses_are_no_addresses(text: str) -> None:
    assert "address" not in found(f"<p>Acme</p><p>{text}</p>", "imprint")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (
            "Phone: +49.231.39721-400 Fax: +49.231.39721-401",
            ["phone +4923139721400", "fax +4923139721401"],
        ),
        ("Tel.: +49 (0) 40 / 210 916 30", ["phone +494021091630"]),
        ("Call 1-800-932-0657 or (713) 932-0657", ["phone +18009320657", "phone +17139320657"]),
        ("707.665.9184 (Fax)", ["fax +17076659184"]),
        ("Mobile: 07535 657 161", ["mobile +447535657161"]),
        ("+91 XXX XXXX XXX", []),
        ("+81.(0)755.8662 1286", []),
        ("HRB 147514, VAT 814530613", []),
        ("ISBN 978-3-16-148410-0", []),
    ],
)
def test_phone_numbers_and_fax_numbers(text: str, numbers: list[str]) -> None:
    finds = phones.phone_finds(page(f"<p>{text}</p>", "contact"))

    assert [f"{find.kind} {find.value}" for find in finds] == numbers


def test_a_fax_is_never_the_phone() -> None:
    assert "phone" not in found("<p>Acme Fax: +49.231.39721-401</p>", "contact")


def test_head_register_and_legal_name_of_an_imprint() -> None:
    body = (
        "<p>Acme Nano GmbH</p><p>CEO: Dr. Oliver Humbach</p>"
        "<p>Register court: Dortmund Register number: HRB 19223</p>"
    )

    assert found(body, "imprint") == {
        "legal_name": "Acme Nano GmbH",
        "ceo": "Dr. Oliver Humbach",
        "register": "Amtsgericht Dortmund HRB 19223",
        "name": "Acme",
        "person": "Dr. Oliver Humbach",
        "function": "CEO",
        "leadership": "Dr. Oliver Humbach, CEO",
        "country": "DE",
    }


def test_company_numbers_of_other_registers() -> None:
    body = "<footer><p>Acme Ltd. Registered in England number 07654321</p></footer>"

    assert found(body, "")["register"].endswith("07654321")


def test_a_person_above_a_title_heads_the_company_and_an_advisor_does_not() -> None:
    body = (
        "<div>Ron Longo</div><div>Chief Executive Officer</div>"
        "<h4>Alex Yampolskiy</h4><p>Co-Founder & CEO, SecurityScorecard</p>"
    )

    assert found(body)["ceo"] == "Ron Longo"


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("<p>Currently we don’t have any open positions but ask again.</p>", "none"),
        ("<p>Derzeit haben wir keine offenen Stellen.</p>", "none"),
        ("<div>3 roles</div>", "3"),
        ("<div>12 open positions</div>", "12"),
        ("<p>Roles for everybody</p>", None),
    ],
)
def test_open_positions_none_is_an_answer(body: str, value: str | None) -> None:
    assert found(body, "careers").get("open_positions") == value


def test_headquarters_with_a_country() -> None:
    read = found(
        "<p>The company is headquartered in Dortmund, Germany, and has sites in China.</p>"
    )

    assert (read["headquarters"], read["country"]) == ("Dortmund, Germany", "DE")


def test_what_partners_say_of_themselves_in_the_news_is_not_taken() -> None:
    body = "<p>About Globex: headquartered in Wilmington, Delaware, the company has 6,000 employees.</p>"

    assert found(body, "news/partner") == {}
    assert found("<p>Acme has 60 employees.</p>", "news/us")["employees"] == "60"


def test_prices_stand_with_their_plan() -> None:
    assert found("<h3>Departmental</h3><p>$50k /year</p>", "pricing")["price"] == (
        "Departmental: $50k/year"
    )


def test_technologies_carry_their_markup() -> None:
    read = facts.company_facts(
        [page('<script src="https://js.hs-scripts.com/77.js"></script>')], ACME
    )

    assert [(f.field, f.value, f.quote, f.is_markup) for f in read] == [
        ("technology", "HubSpot", "https://js.hs-scripts.com/77.js", True)
    ]


def test_feeds_state_no_facts() -> None:
    feed = pages.of_blocks([("Acme was founded in 2017.", "p")], url="u", title="t", kind="feed")

    assert facts.company_facts([feed], ACME) == []


def test_sentences_do_not_end_at_titles_and_initials() -> None:
    block = page("<p>Dr. J. Smith came. He left! “Why?” Nobody knows</p>").blocks[0]

    assert list(facts.sentences(block)) == ["Dr. J. Smith came.", "He left!", "“Why?” Nobody knows"]


@pytest.mark.parametrize(
    ("name", "text", "is_named"),
    [
        ("BIO-LUTIONS GmbH", "at Biolutions we", True),
        ("Acme Inc.", "the ACME story", True),
        ("AI", "available", False),
        ("AI", "AI Corp grows", True),
        ("", "anything", False),
    ],
)
def test_a_company_is_named_by_its_telling_letters(name: str, text: str, is_named: bool) -> None:
    assert Company(name).is_named(text) is is_named


def test_the_domain_is_found_in_links_that_resemble_the_name() -> None:
    html = "<a href='https://www.facebook.com/x'>f</a>" * 9 + "<a href='https://acme.io/a'>a</a>"

    assert company.of_site("Acme", "", [page(html)]).domain == "acme.io"
    assert company.of_site("Acme", "www.acme.com", []).domain == "acme.com"
    assert company.of_site("Globex", "", [page(html)]).domain == ""


@pytest.mark.parametrize(
    "markup",
    [
        '<meta name="description" content="Hugo Meyer & Sons, joiners">',
        '<meta content="Drupal agency in Leeds" name="description">',
        '<meta content="Plone and more" name="description">',
        '<meta content="custom" name="generator">',
        '<meta content="8.3" name="generator">',
        *(
            f'<meta name="generator" content="{text}">'
            for text in (
                "John Miller, Leeds",
                "John Miller 2.0",
                "Acme Pumps web team",
                "Webdesign Meier GmbH",
                "Website by Pixel Studio",
                "Hello World",
                "index",
                "our own CMS",
                "made with love",
                "Site made by Globex in 2020",
            )
        ),
        '<meta property="og:title" data-name="generator" content="Power generator 500">',
        '<!-- <meta name="generator" content="FooCMS 3"> -->',
        """<script>var t='<meta name="generator" content="FooCMS 3">';</script>""",
        '<textarea><meta name="generator" content="FooCMS 3"></textarea>',
        "<p>Our diesel generator runs 24 hours.</p>",
        '<a href="https://www.etracker.com/">We are a partner of etracker</a>',
        '<a href="https://www.opencart.com/index.php?route=common/home">OpenCart</a>',
        "<p>We move shops from Umbraco and ASP.NET to Neos; Sentry tells us of faults.</p>",
        '<a href="https://channel.io/ko">Channel Talk</a>',
        "<p>Our field __VIEWSTATE is encrypted.</p>",
        '<script src="https://www.googletagmanager.com/gtag/js?id=DC-9120"></script>',
    ],
)
def test_a_description_names_no_technology(markup: str) -> None:
    assert not list(fingerprints.found(markup))


@pytest.mark.parametrize(
    ("markup", "product"),
    [
        ('<meta name="generator" content="WordPress 6.5">', "WordPress"),
        ('<meta content="Hugo 0.120" name="generator">', "Hugo"),
        ('<script src="//assets.squarespace.com/a.js"></script>', "Squarespace"),
        ('<link href="https://static1.squarespace.com/static/versioned/a.css">', "Squarespace"),
        ('<script src="/static/version1712345678/frontend/a.js"></script>', "Magento"),
        ("<script>var u='//s.acme.example/';x(u+'matomo.php')</script>", "Matomo"),
        ("<script>var _mtm = window._mtm = window._mtm || [];</script>", "Matomo"),
        ('<script src="https://js-eu1.hs-scripts.com/77.js"></script>', "HubSpot"),
        ('<script>var prestashop = {"cart":{}};</script>', "PrestaShop"),
        ('<script src="https://web.cmp.usercentrics.eu/ui/loader.js"></script>', "Usercentrics"),
        ('<script src="https://www.google.com/recaptcha/api.js?hl=pt"></script>', "reCAPTCHA"),
        ('<meta content="Divi v.4.24" name="generator">', "Divi"),
        ("<meta name='generator' content='Astro v4.16.7'>", "Astro"),
        ('<meta name="generator" content="Plone - http://plone.org">', "Plone"),
        ("<meta name=generator content='Hugo 0.120'>", "Hugo"),
        ('<meta name="generator" content="FooCMS 3.1">', "FooCMS"),
        ('<meta name="generator" content="odoo">', "Odoo"),
        ('<meta name="generator" content="MODX Revolution">', "MODX"),
        ('<input type="hidden" name="__VIEWSTATE" value="/wEPDw==">', "ASP.NET"),
        ('<link href="catalog/view/theme/basel/stylesheet.css" rel="stylesheet">', "OpenCart"),
        ('<p><a data-udi="umb://document/8f2a" href="/om">Om</a></p>', "Umbraco"),
        ("<!-- This website is powered by Neos, the Open Source Content -->", "Neos"),
        ('<script src="https://js.sentry-cdn.com/91ab.min.js"></script>', "Sentry"),
        ('<script src="//static.etracker.com/code/e.js"></script>', "etracker"),
        ('<script src="//wcs.pstatic.net/wcslog.js"></script>', "Naver Analytics"),
        ('<script>s.src="https://cdn.channel.io/plugin/ch-plugin-web.js"</script>', "Channel Talk"),
        ('<script src="https://www.googletagmanager.com/gtag/js?id=AW-91"></script>', "Google Ads"),
        (
            '<script src="https://www.googletagmanager.com/gtag/js?id=G-91"></script>',
            "Google Analytics",
        ),
        (
            '<img src="/content/dam/a.png"><link href="/etc.clientlibs/acme/site.css">',
            "Adobe Experience Manager",
        ),
        (
            '<meta name="generator" content="WordPress 6.4"><meta name=generator content="wordpress">',
            "WordPress",
        ),
    ],
)
def test_technologies_by_what_a_product_leaves_behind(markup: str, product: str) -> None:
    assert [name for name, _ in fingerprints.found(markup)] == [product]

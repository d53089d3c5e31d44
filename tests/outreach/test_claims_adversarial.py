"""Claims against hand-made traps, both ways: what must be caught, and what must pass (OUT3, OUT15)."""

from datetime import UTC, datetime, timedelta

import pytest

from outreach import claims

NOW = datetime(2026, 11, 20, tzinfo=UTC)
RECORD = {"company": "Quay Robotics", "first_name": "Ana", "title": "Head of Sales", "city": "Kiel"}
BLOCKED = {"unsupported", "stale"}


def verdict(claim, text, *, about="Quay Robotics", age=3, record=RECORD, mail=True):
    """Return the worst verdict on a claim, "none" where it is no claim."""
    body = f"Hi Ana,\n\n{claim}\n\nBest,\nMara" if mail else claim
    source = claims.Source("s", text, NOW - timedelta(days=age), about)
    found = claims.check(body, record=record, sources=[source], now=NOW)
    order = ("unsupported", "stale", "weak", "supported")
    return next((one for one in order if one in {each.verdict for each in found}), "none")


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        # numbers and notations
        ("We raised $1,200,000 in seed funding.", "You raised $1.2M in seed funding."),
        ("Wir haben 1,2 Mio. Euro eingesammelt.", "Sie haben 1.200.000 € eingesammelt."),
        ("We serve twelve airlines.", "You serve a dozen airlines."),
        ("Our revenue doubled in 2025.", "Your revenue grew by 100% in 2025."),
        ("A quarter of our staff works remotely.", "25 % of your staff works remotely."),
        ("Orders leave our hall within 24 hours.", "Orders leave your hall within one day."),
        ("We employ 3,150 people.", "You employ over 3,000 people."),
        ("We employ 587 people.", "You employ about 590 people."),
        ("We have 51-200 employees.", "You have 51 to 200 employees."),
        ("The plan costs $50k per year.", "Your plan costs $50,000 a year."),
        ("Half of our drivers are women.", "50 percent of your drivers are women."),
        ("We ship to 35 countries.", "You ship to thirty-five countries."),
        ("The pilot ran for 12 months.", "Your pilot ran for a year."),
        # dates
        ("On 29/08/2026 we appointed a new CFO.", "You appointed a new CFO on August 29, 2026."),
        ("We opened a plant in Lyon on 12 October 2026.", "You opened a plant in Lyon last month."),
        ("We opened a plant in Lyon on 12 August 2026.", "You opened a plant in Lyon in Q3 2026."),
        ("Founded in 2017 by two engineers.", "Two engineers founded your company in 2017."),
        # who did what
        ("We acquired Fernline in 2021.", "Fernline was bought by Quay Robotics in 2021."),
        ("Fernline chose us over three rivals.", "You were chosen by Fernline."),
        ("The acquisition of Fernline by Quay Robotics is complete.", "You acquired Fernline."),
        ("Quay Robotics hat Fernline übernommen.", "Fernline wurde von Quay Robotics gekauft."),
        ("Quay Robotics a racheté Fernline.", "Fernline a été racheté par Quay Robotics."),
        ("Fernline, bought by Quay Robotics in 2021, keeps its name.", "You purchased Fernline."),
        # wording
        ("We help merchants accept payments.", "You assist merchants in accepting payments."),
        ("We do not sell card data.", "You don’t sell card data."),
        ("Nobody at Quay Robotics sells card data.", "Nobody at your company sells card data."),
        ("We are headquartered in Kiel, Germany.", "Your headquarters are in Kiel."),
        ("Dr. Ruth Okafor leads our lab in St. Gallen.", "Ruth Okafor runs your lab in St. Gallen."),
        ("We may open an office in Oslo.", "You may open an office in Oslo."),
        ("We plan to hire 50 drivers.", "You are planning to hire 50 drivers."),
        ("We raised €5M. We opened a plant in Lyon.", "You raised €5M and opened a plant in Lyon."),
        ("In 2025, revenue rose to €12 million.", "Revenue increased to €12 million in 2025."),
        ("Not only do we build robots, we rent them.", "You build robots and rent them."),
        ("Most of our customers are bakeries.", "Most of your clients are bakeries."),
        ("We are the largest maker of pickers.", "You are the biggest maker of pickers."),
        ("Nous employons 240 salariés à Nantes.", "Vous employez 240 salariés à Nantes."),
        ("Tenemos 80 empleados en Madrid.", "Ustedes tienen 80 empleados en Madrid."),
        ("Am 29. August eröffneten wir ein Werk in Graz.", "Sie eröffneten am 29. August ein Werk in Graz."),
    ],
)  # fmt: skip
def test_honest_sentence_is_not_blocked(page, claim):
    assert verdict(claim, page) in {"supported", "weak"}


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        # numbers, units, scale, bounds, rates
        ("We raised $1.2M in seed funding.", "You raised $1.2B in seed funding."),
        ("We raised $1.2M in seed funding.", "You raised €1.2M in seed funding."),
        ("We serve twelve airlines.", "You serve two dozen airlines."),
        ("Our revenue doubled in 2025.", "Your revenue tripled in 2025."),
        ("A quarter of our staff works remotely.", "A third of your staff works remotely."),
        ("Orders leave our hall within 24 hours.", "Orders leave your hall within 24 days."),
        ("More than 300 teams use it.", "Fewer than 300 teams use it, your site says."),
        ("We have 51-200 employees.", "You have 251-500 employees."),
        ("The plan costs $50k per year.", "Your plan costs $50k per month."),
        ("We ship to 35 countries.", "You ship to 35 customers."),
        ("We have 3,000 people in 90 offices.", "You have 90 people in 3,000 offices."),
        ("We grew from 10 to 20 people.", "You grew from 20 to 40 people."),
        ("Robots weigh 40 kg each.", "Your robots weigh 40 tonnes each."),
        # dates
        ("On 29/08/2026 we appointed a new CFO.", "You appointed a new CFO on 28 August 2026."),
        ("On 29/08/2026 we appointed a new CFO.", "You appointed a new CFO on 29 July 2026."),
        ("We opened a plant in Lyon in 2022.", "You opened a plant in Lyon in March 2022."),
        ("We opened a plant in Lyon in Q3 2026.", "You opened a plant in Lyon in February 2026."),
        ("On 3 May 2023 we raised €5M.", "You recently raised €5M."),
        ("On 3 May 2023 we raised €5M.", "Congratulations on raising €5M!"),
        ("On 3 May 2023 we raised €5M.", "Two months ago you raised €5M."),
        # names, roles, labels
        ("Ruth Okafor is our CFO.", "Milan Kovac is your CFO."),
        ("Ruth Okafor is our CFO.", "Ruth Okafor is your CEO."),
        ("We closed our Series A.", "You closed your Series B."),
        ("We work with Bosch and Siemens.", "You work with Bosch and Danone."),
        ("Unser Werk steht in Graz.", "Ihr Werk steht in Linz."),
        # denial, quantity, doubt, tense
        ("We do not sell card data.", "You sell card data."),
        ("We sell robots to bakeries.", "You no longer sell robots to bakeries."),
        ("Wir verkaufen keine Kartendaten.", "Sie verkaufen Kartendaten."),
        ("Some of our robots run at night.", "All of your robots run at night."),
        ("We plan to open an office in Oslo.", "You opened an office in Oslo."),
        ("We may hire 50 drivers next year.", "You hired 50 drivers."),
        ("We opened an office in Oslo.", "You plan to open an office in Oslo."),
        ("We are one of the makers of pickers.", "You are the largest maker of pickers."),
        ("Our revenue grew in 2025.", "Your revenue shrank in 2025."),
        # who did what to whom
        ("We acquired Fernline in 2021.", "Fernline acquired Quay Robotics in 2021."),
        ("We acquired Fernline in 2021.", "You were acquired by Fernline in 2021."),
        ("Fernline sued Quay Robotics in 2021.", "You sued Fernline in 2021."),
        ("Quay Robotics hat Fernline übernommen.", "Fernline hat Quay Robotics übernommen."),
        ("Quay Robotics a racheté Fernline.", "Fernline a racheté Quay Robotics."),
        ("Our customers save 30% of their time.", "You save 30% of your time."),
        ("Fernline uses Quay Robotics.", "Quay Robotics uses Fernline."),
        ("Fernline snapped up Quay Robotics for $3M.", "Quay Robotics bought Fernline for $3M."),
        # invented, and half invented
        ("We build robots for bakeries.", "You won the 2025 Red Dot award."),
        ("We build robots for bakeries.", "Your reps waste two days a week."),
        ("We work with Bosch.", "You work with Bosch and doubled your sales there."),
        ("Our site says “robots for bakeries”.", "You write “robots for butchers”."),
    ],
)  # fmt: skip
def test_falsehood_is_blocked(page, claim):
    assert verdict(claim, page) in BLOCKED


@pytest.mark.parametrize("mail", [True, False])
def test_page_about_another_company_supports_nothing(mail):
    page = "We raised €5M in May 2026."

    assert (
        verdict("You raised €5M in May 2026.", page, about="Harbour Robotics", mail=mail) in BLOCKED
    )
    assert verdict("You raised €5M in May 2026.", page, about="quay-robotics.com") == "supported"
    assert verdict("You raised €5M in May 2026.", page, about="Quay Robotics GmbH") == "supported"


def test_record_supports_what_it_says_and_no_more():
    page = "Nothing of interest."

    assert verdict("You are Head of Sales.", page) == "supported"
    assert verdict("Quay Robotics is based in Kiel.", page) == "supported"
    assert verdict("You are Head of Marketing.", page) == "unsupported"
    assert verdict("You opened a plant in Kiel.", page) == "unsupported"


def test_claim_about_ourselves_is_not_proved_by_their_page():
    page = "We cut planning time by 40%."

    assert verdict("We cut planning time by 40%.", page) == "unsupported"
    assert verdict("We cut planning time by 40%.", page, about="us") == "supported"
    assert verdict("We cut planning time by 60%.", page, about="us") == "unsupported"


def test_text_without_addressee_speaks_as_the_page_does():
    page = "We cut planning time by 40%."

    assert verdict("We cut planning time by 40%.", page, mail=False) == "supported"
    assert verdict("We cut planning time by 60%.", page, mail=False) == "unsupported"


def test_dateline_beside_a_headline_dates_it():
    page = "Careers\n29/08/2026\nQuay Robotics opens a plant in Lyon\nPress"

    assert verdict("You opened a plant in Lyon on 29 August 2026.", page) == "supported"
    assert verdict("You opened a plant in Lyon on 28 August 2026.", page) == "unsupported"


def test_hard_wrapped_page_is_read_as_sentences():
    page = "In May 2026 Quay Robotics opened a\nplant for bakery robots in Lyon,\nits second in France."

    assert verdict("You opened a plant for bakery robots in Lyon in May 2026.", page) == "supported"


@pytest.mark.parametrize(
    "body",
    [
        "",
        " \n ",
        "?!",
        "Hallo Ana,\n\nHätten Sie nächste Woche zehn Minuten?\n\nViele Grüße\nMara",
        "Bonjour Ana,\n\nAuriez-vous dix minutes ?\n\nCordialement,\nMara",
        "Hola Ana,\n\n¿Tendría diez minutos?\n\nSaludos,\nMara",
        "Dear Ms. Diaz,\n\nPlease tell me who looks after this. Thanks!\n\nKind regards\nMara",
    ],
)
def test_greeting_question_and_closing_are_no_claims_in_any_language(body):
    assert claims.check(body, record=RECORD, sources=[], now=NOW) == ()


def test_bullets_are_judged_one_by_one():
    page = "We build robots in Kiel. We employ 80 people."
    body = "Hi Ana,\n\n- You build robots in Kiel.\n• You employ 90 people.\n\nMara"
    source = claims.Source("s", page, NOW, "Quay Robotics")

    found = claims.check(body, record=RECORD, sources=[source], now=NOW, sender="Mara")

    assert [(one.sentence, one.verdict) for one in found] == [
        ("You build robots in Kiel.", "supported"),
        ("You employ 90 people.", "unsupported"),
    ]


def test_copy_of_unknown_age_is_weak():
    source = claims.Source("s", "We build robots in Kiel.", None, "Quay Robotics")

    found = claims.check("You build robots in Kiel.", record=RECORD, sources=[source], now=NOW)

    assert [one.verdict for one in found] == ["weak"]


@pytest.mark.parametrize(
    "text",
    [
        "a" * 200_000,
        "1," * 50_000,
        "(" * 50_000,
        "not " * 40_000,
        "A. " * 50_000,
        "“" * 20_000,
        "€1 " * 30_000,
    ],
)
def test_hostile_source_is_read_in_linear_time(text):
    source = claims.Source("s", text, NOW, "Quay Robotics")

    found = claims.check("You build 1 robot in Kiel.", record=RECORD, sources=[source], now=NOW)

    assert [one.verdict for one in found] == ["unsupported"]

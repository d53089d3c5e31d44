"""The invented companies of the demo: the same ones every time, with news dated from today."""

import random
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

SEED: Final = 20
COUNT: Final = 240

FIRST: Final = [
    "Amber",
    "Anvil",
    "Aspen",
    "Beacon",
    "Birch",
    "Bramble",
    "Cedar",
    "Cinder",
    "Cobalt",
    "Copper",
    "Crest",
    "Delta",
    "Ember",
    "Falcon",
    "Fjord",
    "Granite",
    "Harbor",
    "Hazel",
    "Heron",
    "Ivory",
    "Juniper",
    "Kestrel",
    "Lantern",
    "Larch",
    "Linden",
    "Maple",
    "Marlow",
    "Meridian",
    "Nimbus",
    "North",
    "Opal",
    "Orchard",
    "Osprey",
    "Pebble",
    "Pine",
    "Quarry",
    "Quill",
    "River",
    "Rowan",
    "Saffron",
    "Sage",
    "Sparrow",
    "Sterling",
    "Summit",
    "Tamarack",
    "Thistle",
    "Umber",
    "Valley",
    "Vesper",
    "Willow",
]
SECOND: Final = {
    "Software": ("Systemworks", "Softworks", "Cloudyard", "Codelabs"),
    "Logistics": ("Cartage", "Haulyard", "Drayage", "Fleetworks"),
    "Manufacturing": ("Millworks", "Toolyard", "Fabricators", "Instrumentals"),
    "Healthcare": ("Clinicworks", "Caregroup", "Diagnostica", "Wellyard"),
    "Retail": ("Outfitting", "Mercantile", "Goodsyard", "Supplyhouse"),
}
CITIES: Final = (
    ("Portland", "OR"),
    ("Denver", "CO"),
    ("Austin", "TX"),
    ("Columbus", "OH"),
    ("Raleigh", "NC"),
    ("Boise", "ID"),
    ("Madison", "WI"),
    ("Tucson", "AZ"),
    ("Richmond", "VA"),
    ("Omaha", "NE"),
)
GIVEN: Final = [
    "Dana",
    "Priya",
    "Luis",
    "Hanna",
    "Marcus",
    "Ines",
    "Tobias",
    "Keiko",
    "Owen",
    "Amara",
    "Felix",
    "Nora",
    "Rafael",
    "Greta",
    "Samir",
    "Paula",
    "Victor",
    "Elena",
    "Jonas",
    "Maya",
]
FAMILY: Final = [
    "Ruiz",
    "Patel",
    "Okafor",
    "Lindqvist",
    "Brandt",
    "Moreau",
    "Tanaka",
    "Whitfield",
    "Novak",
    "Castellano",
    "Abara",
    "Fischer",
    "Delgado",
    "Sorensen",
    "Haddad",
    "Kowalski",
    "Byrne",
    "Petrov",
    "Almeida",
    "Jensen",
]
TITLES: Final = (
    "VP Operations",
    "Head of Customer Success",
    "Chief Operating Officer",
    "Director of Sales Operations",
    "Head of Field Service",
    "VP Sales",
)
TOOLS: Final = ("HubSpot", "Salesforce", "Zendesk", "Intercom", "Shopify", "WordPress")


@dataclass(frozen=True)
class News:
    """A dated post on the company's news page."""

    on: date
    title: str
    text: str


@dataclass(frozen=True)
class Company:
    """One invented company and the person the demo knows there."""

    name: str
    legal_name: str
    domain: str
    industry: str
    employees: int
    revenue: int
    city: str
    state: str
    founded: int
    phone: str
    tool: str
    person: str
    title: str
    email: str
    jobs: tuple[str, ...]
    news: tuple[News, ...]


def companies(today: date) -> list[Company]:
    """Return the companies; only the dates of their news depend on `today`."""
    dice = random.Random(SEED)  # noqa: S311 - invented data, not a secret
    made: dict[str, Company] = {}
    while len(made) < COUNT:
        company = _company(dice, today, len(made))
        made.setdefault(company.domain, company)
    return list(made.values())


def _company(dice: random.Random, today: date, index: int) -> Company:
    industry = dice.choice(list(SECOND))
    name = f"{dice.choice(FIRST)} {dice.choice(SECOND[industry])}"
    domain = f"{name.lower().replace(' ', '-')}.example"
    city, state = dice.choice(CITIES)
    employees = dice.choice((18, 42, 65, 90, 140, 210, 340, 480, 900, 2400))
    person = f"{dice.choice(GIVEN)} {dice.choice(FAMILY)}"
    return Company(
        name=name,
        legal_name=f"{name}, Inc.",
        domain=domain,
        industry=industry,
        employees=employees,
        revenue=employees * dice.choice((90_000, 140_000, 210_000)),
        city=city,
        state=state,
        founded=dice.randint(1978, 2019),
        phone=f"+1 503 555 {100 + index:04d}",
        tool=dice.choice(TOOLS),
        person=person,
        title=dice.choice(TITLES),
        email=f"{person.lower().replace(' ', '.')}@{domain}",
        jobs=tuple(dice.sample(JOBS, dice.randint(0, 4))),
        news=_news(dice, today, name, city),
    )


JOBS: Final = (
    "Field Service Coordinator",
    "Customer Success Manager",
    "Sales Operations Analyst",
    "Warehouse Supervisor",
    "Support Engineer",
    "Regional Account Executive",
    "Data Engineer",
)


def _news(dice: random.Random, today: date, name: str, city: str) -> tuple[News, ...]:
    other = dice.choice([c for c, _ in CITIES if c != city])
    amount, sites = dice.choice((6, 9, 14, 22)), dice.choice((2, 3, 4, 6))
    leader = f"{dice.choice(GIVEN)} {dice.choice(FAMILY)}"
    pool = (
        (
            f"{name} raises ${amount} million Series A",
            f"{name} raised ${amount} million in a Series A round to add"
            f" {sites} service regions before the end of next year.",
        ),
        (
            f"{name} opens an office in {other}",
            f"{name} opened a second office in {other} with room for {sites * 15} people,"
            " most of them in customer support.",
        ),
        (
            f"{leader} joins as Chief Revenue Officer",
            f"{name} appointed {leader} as Chief Revenue Officer to lead sales and"
            " customer success.",
        ),
        (
            f"{name} launches same-day scheduling",
            f"{name} launched same-day scheduling for customers in {sites} states.",
        ),
        (
            f"{name} moves its help desk to {dice.choice(TOOLS)}",
            f"{name} replaced its shared inbox with a ticket system so that"
            f" {sites * 4} agents see the same queue.",
        ),
    )
    chosen = dice.sample(pool, dice.choice((0, 1, 1, 2, 2)))
    return tuple(
        News(today - timedelta(days=dice.randint(3, 80)), title, text) for title, text in chosen
    )

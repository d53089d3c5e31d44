"""Headings that lead to something nobody buys, beside those that name it."""

import pytest

from scoring.facts.section_model import is_heading_of_section
from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    "heading",
    [
        "Worth a read before you come", "Where your data is stored", "How to place an order",
        "Opening hours", "Gut zu wissen", "So erreichen Sie den Kundendienst", "Garantie",
        "Avant de commencer", "Nos engagements", "Cómo pedir",
        "Prima di iniziare", "Orari di apertura", "Goed om te weten", "Zo bestelt u",
        "Bom saber", "Bra att veta", "Så beställer du", "Godt at vide",
        "Dobrze wiedzieć", "Jak zamówić", "Dobré vědět", "Hyvä tietää", "Plays nicely with",
    ],
)  # fmt: skip
def test_a_section_is_told(heading: str) -> None:
    assert is_heading_of_section(heading)


@pytest.mark.parametrize(
    "heading",
    [
        "Web hosting", "Security systems", "Payroll", "Sourdough bread", "Boiler repair",
        "Notdienst", "Software", "Brautkleider", "Dachsanierung", "Location de salles",
        "Formation", "Alquiler de coches", "Clases de inglés",
        "Corsi di cucina", "Pasta fresca", "Dakonderhoud", "Verhuur van hoogwerkers",
        "Limpeza de fachadas", "Bokföring", "Båtplatser", "Vinduespudsning", "Meble na wymiar",
        "Opravy střech", "Palkanlaskenta",
    ],
)  # fmt: skip
def test_a_name_of_what_is_sold_is_not(heading: str) -> None:
    assert not is_heading_of_section(heading)


def test_sections_of_a_page_of_services_are_no_products() -> None:
    parts = {
        "Pump repair": "We come the same day.",
        "Security and hosting": "Your data stays here.",
        "Getting started": "Call us.",
        "Web hosting": "We host your shop.",
    }
    body = "".join(f"<h2>{name}</h2><p>{told}</p>" for name, told in parts.items())

    read = values(f"<h1>Services</h1>{body}", "product", path="services")

    assert read == ["Pump repair", "Web hosting"]

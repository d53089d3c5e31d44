"""Lists under headings of an owner's own: what is sold, who is looked for, and neither (ENR1)."""

import pytest

from scoring.facts import label_model, openings, told_lists
from scoring.reading import pages
from scoring.reading.company import Company
from scoring.reading.pages import SitePage

FIRM = Company("Brackwater", "brackwater.example")


def page(title: str, lead: str, entries: list[str], address: str = "what.html") -> SitePage:
    items = "".join(f"<li>{entry}</li>" for entry in entries)
    body = f"<main><h1>{title}</h1><p>{lead}</p><ul>{items}</ul></main>"
    html = f"<html><title>Brackwater</title><body>{body}</body></html>"
    return pages.read(html.encode(), url=f"https://brackwater.example/{address}")


@pytest.mark.parametrize(
    ("title", "lead", "entries"),
    [
        ("Out of our oven", "Every morning but Monday.", ["Rye sourdough", "Cheese rolls", "Plum cake", "Walnut bread"]),
        ("Dafür rufen uns die Leute", "", ["Heizungswartung", "Badsanierung", "Rohrreinigung", "Wärmepumpen"]),
        ("Ce qui sort de l'atelier", "", ["Reliure de registres", "Cartes de visite", "Faire-part de mariage", "Affiches"]),
        ("Cosa facciamo sul molo", "", ["Rimessaggio coperto", "Verniciatura della carena", "Riparazione motori marini"]),
        ("Wat er bij ons kan", "", ["Fietsreparatie", "Wielen spaken", "Verhuur van bakfietsen", "Onderhoudsbeurt"]),
        ("Co u nas zamówisz", "", ["Okna drewniane", "Drzwi wejściowe", "Schody dębowe", "Parapety"]),
    ],
)  # fmt: skip
def test_what_a_list_sells_is_told_by_its_entries(
    title: str, lead: str, entries: list[str]
) -> None:
    found = [fact.value for fact in told_lists.goods(page(title, lead, entries), FIRM)]

    assert set(found) <= set(entries)
    assert len(found) >= len(entries) - 1


@pytest.mark.parametrize(
    ("title", "lead", "entries"),
    [
        ("The people", "", ["Ann Ferris, head baker", "Tom Ferris, accounts", "Mia Holt, apprentice"]),
        ("How it goes", "", ["You call us", "We come and measure", "You get a quote", "We build it"]),
        ("Why folk stay with us", "", ["Free parking", "Honest prices", "Open on Sundays", "Friendly staff"]),
        ("Für euch da", "", ["30 Tage Urlaub", "Jobrad", "Weihnachtsgeld", "Kostenloser Kaffee"]),
        ("Notizie", "", ["Siamo alla fiera di Rimini", "Buone feste a tutti", "Chiusi per ferie"]),
        ("Gut zu wissen", "", ["Wie lange dauert das?", "Was kostet es?", "Wer bezahlt?"]),
    ],
)  # fmt: skip
def test_other_lists_are_not_sold(title: str, lead: str, entries: list[str]) -> None:
    here = page(title, lead, entries)

    assert list(told_lists.goods(here, FIRM)) == []
    assert told_lists.jobs(here, FIRM) == []


@pytest.mark.parametrize(
    ("title", "lead", "entries"),
    [
        ("Hands wanted", "Right now we're short of:", ["Welder", "Forklift driver", "Payroll clerk, part-time"]),
        ("Bei uns ist Platz", "Uns fehlen gerade:", ["Schweißer (m/w/d)", "Sachbearbeiter Einkauf (m/w/d)"]),
        ("Venez donc", "On embauche tout de suite :", ["Soudeur H/F", "Chauffeur poids lourd", "Comptable à mi-temps"]),
        ("Vieni in squadra", "Ci servono:", ["Saldatore", "Autista patente C", "Impiegata amministrativa"]),
    ],
)  # fmt: skip
def test_who_is_looked_for_is_told_by_lead_and_titles(
    title: str, lead: str, entries: list[str]
) -> None:
    here = page(title, lead, entries, "jobs.html")

    assert list(openings.open_titles(here, FIRM)) == entries
    assert list(told_lists.goods(here, FIRM)) == []


def test_a_list_of_news_by_day_sells_nothing() -> None:
    entries = ["3 March 2026", "Rye sourdough", "Cheese rolls", "Plum cake", "Walnut bread"]

    assert list(told_lists.goods(page("Out of our oven", "", entries), FIRM)) == []


def test_long_lists_are_read_by_their_first_entries() -> None:
    entries = ["Rye sourdough", "Cheese rolls", "Plum cake"] * 18
    short = told_lists.Listed("other", "Out of our oven", "", "", tuple(entries[:12]))
    long = told_lists.Listed("other", "Out of our oven", "", "", tuple(entries))

    told = dict(told_lists.features(long))
    assert {k: v for k, v in told.items() if k != "entries"} == {
        k: v for k, v in told_lists.features(short) if k != "entries"
    }
    assert label_model.item("we bake " * 50_000) == label_model.item("we bake " * 8)


def test_plans_that_are_paid_each_month_are_no_goods() -> None:
    names = ["Oak windows", "Oak doors", "Oak stairs"]
    cards = "".join(f"<div><h3>{name}</h3><p>{{}}</p><p>One yard.</p></div>" for name in names)
    markup = f"<html><body><main><h1>What we make</h1>{cards}</main></body></html>"
    plans, goods = (
        pages.read(markup.format(*prices).encode(), url="https://brackwater.example/what.html")
        for prices in (
            ["$90 / month", "$190 / month", "Ask us"],
            ["$9 / month", "In June.", "Soon."],
        )
    )

    assert list(told_lists.goods(plans, FIRM)) == []
    assert not any(one.is_of_plans for one in told_lists.lists(goods))

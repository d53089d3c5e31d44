"""Who does what for whom, by any verb and in any language; and what denies without a "not"."""

import pytest

from outreach.claims import facts, gathered, passages
from outreach.claims.context import Context
from tests.outreach.test_claims_weighed import judged

TANNERY = (
    "Die Gerberei Lohmann aus Backnang gerbt Leder für Sattler und Orgelbauer. "
    "Im August hat sie die Marke Rindhaus vom Konkurrenten Keppler gekauft. "
    "Der Umsatz ist im vergangenen Jahr um 8 Prozent gestiegen, weil die Häute billiger wurden."
)
CLOCKS = (
    "L'Atelier Brossard, à Troyes, répare des horloges pour les mairies. "
    "La banque Hervet lui a prêté 200 000 euros en mars. "
    "L'atelier a fermé sa boutique de Reims et ouvert une école à Dijon."
)
STAIRS = (
    "Our joinery in Perth builds staircases for hotels. "
    "We have hired nine joiners and have given up making doors. "
    "The new saw was developed by Corran Tools."
)
CELLAR = (
    "La Cantina Valdoro di Alba produce vermut per i bar di Torino. "
    "Il gruppo Ferrini possiede il 30 per cento della cantina. "
    "Le esportazioni verso il Giappone sono diminuite del 12 per cento."
)
SHIPS = (
    "Rederij Stavenisse uit Zierikzee vervoert mosselen voor vissers naar Parijs. "
    "In september kocht de rederij twee schepen van Hollum Shipping. "
    "De bemanning kreeg 5 procent meer loon."
)


@pytest.mark.parametrize(
    ("claim", "page"),
    [
        ("Saddlers tan leather for you.", TANNERY),
        ("Sattler gerben Leder für Sie.", TANNERY),
        ("You sold the Rindhaus brand to Keppler in August.", TANNERY),
        ("Your sales fell by 8 percent last year.", TANNERY),
        ("Rathäuser reparieren Uhren für Sie.", CLOCKS),
        ("You lent Hervet bank 200,000 euros in March.", CLOCKS),
        ("Des hôtels construisent des escaliers pour vous.", STAIRS),
        ("Hotels bauen Treppen für Sie.", STAIRS),
        ("Hotels build staircases for you.", STAIRS),
        ("Vous fabriquez encore des portes.", STAIRS),
        ("You developed the new saw of Corran Tools.", STAIRS),
        ("The bars of Turin produce vermouth for you.", CELLAR),
        ("You own 30 percent of the Ferrini group.", CELLAR),
        ("Your exports to Japan grew by 12 percent.", CELLAR),
        ("Fishermen carry mussels to Paris for you.", SHIPS),
        ("You sold two ships to Hollum Shipping in September.", SHIPS),
        ("The crew got 5 percent less pay.", SHIPS),
    ],
)
def test_check_refuses_what_is_turned_round_in_another_language(claim, page):
    assert judged(claim, page).verdict == "unsupported"


@pytest.mark.parametrize(
    ("claim", "page"),
    [
        ("You tan leather for saddlers.", TANNERY),
        ("You bought the Rindhaus brand from your competitor Keppler in August.", TANNERY),
        ("Sie reparieren Uhren für Rathäuser.", CLOCKS),
        ("Die Bank Hervet hat Ihnen im März 200.000 Euro geliehen.", CLOCKS),
        ("Vous construisez des escaliers pour des hôtels.", STAIRS),
        ("Vous avez embauché neuf menuisiers.", STAIRS),
        ("Corran Tools developed your new saw.", STAIRS),
        ("You produce vermouth for the bars of Turin.", CELLAR),
        ("The Ferrini group owns 30 percent of you.", CELLAR),
        ("You carry mussels to Paris for fishermen.", SHIPS),
        ("You bought two ships from Hollum Shipping in September.", SHIPS),
    ],
)
def test_check_lets_pass_what_is_told_in_another_language(claim, page):
    assert judged(claim, page).verdict in ("supported", "weak")


@pytest.mark.parametrize(
    ("claim", "page"),
    [
        ("The leak was found by customers.", "The leak was found by the firm's own inspectors."),
        ("You held the fair for Norra Hotels.", "The fair was held by the owner, Norra Hotels."),
        ("The town roofed your chapel.", "It roofed the chapel of the town in six weeks."),
        ("The abbey in Vadstena carved an altar for you.",
         "We have carved the largest altar in our history, four tonnes, for the abbey in Vadstena."),
        ("You sold the whole quarry in 2025.",
         "We had tried to sell the whole quarry in 2025 but found no buyer."),
        ("You still make kayaks.", "We build canoes; kayaks are no longer made here."),
        ("Your pool is still closed.", "Our pool was closed for repairs until June."),
        ("Der Neffe hat den Hof 2019 von Karl Anders übernommen.",
         "Karl Anders hat den Hof 2019 von seinem Neffen übernommen."),
    ],
)  # fmt: skip
def test_check_refuses_another_doer_and_what_is_over_or_was_tried(claim, page):
    assert judged(claim, page).verdict == "unsupported"


@pytest.mark.parametrize(
    ("claim", "page"),
    [
        ("No diploma is required for the post.", "Requirements: two years at sea; no diploma."),
        ("A diploma is not required for the post.", "Conditions: two years at sea; no diploma needed."),
        ("Guests who skip breakfast receive a voucher.",
         "Guests who do without breakfast receive a voucher."),
        ("Your rival Torv buys your peat.", "We sell our peat to our rival Torv."),
        ("Belmont achète 60 % de votre farine.",
         "Notre moulin vend 60 % de sa farine à la coopérative Belmont."),
        ("Investors buy your maps.", "We sell maps to financial firms that want to invest."),
        ("You have shut your Leith branch but are now in Crail and Elie too.",
         "We opened branches in Crail and Elie and closed the one in Leith."),
        ("Your harbour queue has doubled since the end of 2024.",
         "Our harbour queue has doubled since the end of 2024; the quay has grown."),
        ("You gave up farming trout and now only smoke fish.",
         "We gave up farming trout and have concentrated on smoking fish ever since."),
        ("Half as many guests complain as before.", "Complaints by guests fell by half."),
        ("You want to hire 20 more welders before 2028.",
         "We want to hire 20 more welders by the end of 2027."),
        ("Die 64 Köche behalten ihre Stelle.", "Die 64 Köche bleiben in der Küche."),
        ("Your divers are on duty every fifth week.", "Divers are on duty one week in five."),
        ("You charge 60 cents a crate.", "We charge €0.60 per crate."),
        ("You pay riggers up to £41,000.", "We pay riggers £36,000 to £41,000."),
        ("The ferry is five months late.",
         "The ferry has been put off from March to August 2027; it is late."),
        ("Your wharf almost doubled its share of berths.",
         "Our wharf raised its share of berths from 21 to 39 per cent."),
        ("At Easter your crew grows to 95.", "Our crew is 70 all year; 25 more come at Easter."),
    ],
)  # fmt: skip
def test_check_lets_pass_what_is_told_from_the_other_side_or_follows(claim, page):
    assert judged(claim, page).verdict in ("supported", "weak")


@pytest.mark.parametrize(
    ("claim", "page"),
    [
        ("Dogs are not welcome in your huts.", "Dogs are welcome everywhere except in the sauna."),
        ("The moulds help nobody avoid waste.", "The moulds help potters avoid waste."),
        ("You use 50 % more clay than in 2024.", "We use half as much clay as in 2024."),
        ("You did not open in Leith.", "We do not plan to open in Leith."),
        ("Torv sells you its peat.", "We sell our peat to our rival Torv."),
    ],
)
def test_check_still_refuses_what_only_looks_alike(claim, page):
    assert judged(claim, page).verdict != "supported"


def test_check_takes_an_article_for_no_who():
    page = "Jan Moor steht an der Spitze von Quay Robotics."

    assert judged("An der Spitze von Quay Robotics steht Jan Moor.", page).verdict == "supported"


def test_gather_takes_of_places_that_hold_as_much_the_one_next_to_the_passage():
    text = "Quay sells rope. Quay sells wire. Quay sells rope. Nine men work there."
    index = passages.Index([passages.Source("page", text, None, "Quay")])
    source = index.sources[0]
    at = text.index("Nine")
    passage = passages.Passage(source, at, len(text), 3, 3)
    context = Context(frozenset(), frozenset(), passage, index, None)

    held = gathered.gather(facts.read("Rope is sold by nine men."), context)

    assert held.figures_near == 1

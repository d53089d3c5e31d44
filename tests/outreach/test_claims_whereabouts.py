"""What is planned, done elsewhere, done to the firm or another's is not told as the firm's (OUT3)."""

import pytest

from outreach.claims import bonds
from outreach.claims.facts import read
from tests.outreach.test_claims_undone import judged

PLAIN = "We opened an office in Bergen and plan one in Oslo."


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        ("Quay Robotics plans an office in Bergen next year.", "You have an office in Bergen."),
        ("We will open an office in Bergen in 2027.", "You have an office in Bergen."),
        ("An office in Bergen is to follow in 2027.", "You have an office in Bergen."),
        ("An office in Bergen is planned for spring.", "Your office is in Bergen."),
        ("Wir planen ein Büro in Bergen.", "You have an office in Bergen."),
        ("Nous prévoyons un bureau à Bergen.", "Vous avez un bureau à Bergen."),
        ("Queremos abrir una oficina en Bergen en 2027.", "Tienen una oficina en Bergen."),
        ("Stiamo progettando un ufficio a Bergen.", "Avete un ufficio a Bergen."),
        ("Er is een kantoor in Bergen gepland.", "U hebt een kantoor in Bergen."),
        (PLAIN, "You have an office in Oslo."),
        ("Sales were up 12 per cent in 2025.", "Sales were down."),
        ("Orders are up on last year.", "Your orders are down on last year."),
        ("Wir sitzen in York und bauen Pumpen in Leeds.", "Sie bauen Pumpen in York."),
        ("Wir sitzen in York und bauen Pumpen in Leeds.", "You build pumps in York."),
        ("Quay Robotics, based in York, makes pumps at its plant in Leeds.",
         "You make pumps in York."),
        ("From our office in York we sell pumps, which are made in Leeds.",
         "You make pumps in York."),
        ("2024 hat uns die Kraft KG gekauft.", "Sie haben die Kraft KG gekauft."),
        ("2024 kaufte uns die Kraft KG.", "Sie kauften die Kraft KG."),
        ("2024 hat uns die Kraft KG gekauft.", "You bought Kraft KG."),
        ("En 2024 nos compró Kraft KG.", "Habéis comprado Kraft KG."),
        ("Nel 2024 siamo stati acquistati da Kraft KG.", "Avete acquistato Kraft KG."),
        ("In 2024 zijn we overgenomen door Kraft KG.", "U hebt Kraft KG overgenomen."),
        ("The red boat isn't ours, call Marin Sails. We are on quay 7.", "Marin Sails is yours."),
        ("The boat isn't ours, call 0912 33. We are on quay 7.", "Your number is 0912 33."),
        ("Das Boot gehört uns nicht, fragen Sie Marin. Wir liegen am Steg 7.",
         "Ihr Boot heißt Marin."),
    ],
)  # fmt: skip
def test_check_what_is_planned_elsewhere_or_anothers_is_refused(page, claim):
    assert judged(claim, page).verdict == "unsupported"


def test_check_end_of_a_year_is_no_deed():
    page = "We raised a round to grow before the end of next year."
    assert judged("You ended your round.", page).verdict == "unsupported"
    assert judged("You raised a round.", page).verdict == "supported"


def test_check_what_is_only_sold_in_a_place_is_not_supported_as_made_there():
    page = "Quay Robotics sells pumps in York. The pumps are made in Leeds."
    assert judged("You make pumps in York.", page).verdict != "supported"


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        (PLAIN, "You have an office in Bergen."),
        ("We plan to hire ten people for our office in Bergen.", "You have an office in Bergen."),
        ("Our office in Bergen will move to Strandgaten in May.", "You have an office in Bergen."),
        ("You will work in a team of five in an office in Bergen.", "You have an office in Bergen."),
        ("In Bergen werden in einem Werk Pumpen gefertigt.", "Sie haben in Bergen ein Werk."),
        ("We have an office in Bergen, and will open a shop in May.",
         "You have an office in Bergen."),
        ("Quay Robotics plans an office in Bergen.", "You plan an office in Bergen."),
        ("Sales were up 12 per cent in 2025.", "Your sales were up."),
        ("Our robots are up and running in Leeds.", "Your robots are up and running in Leeds."),
        ("We make pumps in Leeds and York.", "You make pumps in York."),
        ("Wir bauen Pumpen in Leeds und in York.", "Sie bauen Pumpen in York."),
        ("We make pumps in Leeds and also in York.", "You make pumps in York."),
        ("We make pumps in Leeds and in York.", "You make pumps in York."),
        ("We raised a round to grow before the end of next year.", "You raised a round to grow."),
        ("From our office in York we sell pumps, which are made in Leeds.",
         "You sell pumps in York."),
        ("Die Kraft KG hat uns 2024 gekauft.", "Die Kraft KG hat Sie gekauft."),
        ("Since 2024 we have been owned by the pension fund Solbakk.",
         "You belong to the pension fund Solbakk."),
        ("We are looking for a Saturday driver.", "You need a driver for Saturdays."),
        ("The plant delivers 9 million litres a day and runs on wind.", "It runs on wind."),
        ("I want a second oven, because the first can only do 300 loaves a day.",
         "You have an oven."),
        ("In 2024 we bought Kraft KG, which sold us its plant.", "You bought Kraft KG."),
        ("Wir haben die Kraft KG gekauft.", "Sie haben die Kraft KG gekauft."),
        ("The red boat isn't ours, call Marin Sails. We are on quay 7.", "You are on quay 7."),
        ("The boat isn't ours, call Marin Sails.", "The boat isn't yours."),
    ],
)  # fmt: skip
def test_check_what_a_page_tells_of_the_firm_is_supported(page, claim):
    assert judged(claim, page).verdict == "supported"


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        ("The pilot line in Augsburg was closed in May, and its machines were moved to Garching.",
         "Since the closure of the line in Augsburg its machines have been in Garching."),
        ("A drying kiln is planned for autumn 2027.", "A drying kiln is on your list for 2027."),
    ],
)  # fmt: skip
def test_check_what_was_moved_or_is_in_view_is_not_refused(page, claim):
    assert judged(claim, page).verdict in ("supported", "weak")


def test_marks_of_bonds_tell_one_ten_and_a_hundred_apart():
    quote = read("We have 10 vans in Leeds and 100 lorries in York.")
    near = bonds.marks(read("You have 10 vans."), quote)
    far = bonds.marks(read("You have 100 vans."), quote)
    assert near["figure bound"] > far["figure bound"]
    same = bonds.marks(read("You sold 2,000 vans."), read("Wir haben 2.000 Vans verkauft."))
    assert same["other figures"] == 0

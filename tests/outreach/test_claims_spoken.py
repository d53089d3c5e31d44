"""Figures, hours and small words as letters say them, held against how pages write them (OUT3)."""

import pytest

from outreach.claims import numbers, spoken
from tests.outreach.test_claims_undone import judged


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("half a million rovers", "0.5 million rovers"),
        ("a quarter of a million rovers", "0.25 million rovers"),
        ("three quarters of a million rovers", "0.75 million rovers"),
        ("two and a half million rovers", "2.5 million rovers"),
        ("zweieinhalb Jahre", "2.5 Jahre"),
        ("hall 4 and a half of the shop", "hall 4 and a half of the shop"),
        ("sales rose sixfold", "sales rose 6x"),
        ("at 1/4 the price", "at a quarter of the price"),
        ("60-odd rovers", "about 60 rovers"),
        ("the centre for tours", "the center for tours"),
        ("€40 month", "€40 per month"),
        ("the fair opens", "the fair opens"),
    ],
)
def test_plainly_says_figures_and_spellings_in_one_form(said, plain):
    assert spoken.plainly(said) == plain


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        ("Quay Robotics builds 500,000 rovers a year.", "You build half a million rovers a year."),
        ("Quay Robotics runs a third depot in Graz.", "Your third depot is in Graz."),
        ("Repairs are an additional income for Quay Robotics.",
         "Repairs are a second income for you."),
        ("Quay Robotics builds a 15-seat ferry.", "Your ferry seats 15 people."),
        ("The AHA examined a red rover of Quay Robotics before the first tour of spring.",
         "The Alpine Harbour Authority examined your red rover before the first tour of spring."),
        ("Quay Robotics raised a seed round from Polder and Castor Capital.",
         "Castor Capital took part in your seed round."),
        ("Quay Robotics raised €4 million on 3 May 2019.",
         "Congratulations on the €4 million you raised in May 2019."),
        ("Our shop is open Monday to Friday 8am-6pm.", "Your shop is open until six."),
        ("Quay Robotics raised \ufffd3 million for rovers.", "You raised £3 million for rovers."),
        ("See us at Robot Days Graz, 3.-5.11.2022.",
         "You were at the Robot Days in Graz in November 2022."),
        ("Quay Robotics shows rovers at the fair of 2013, from the 3rd to the 5th of October.",
         "You showed rovers at the fair in October 2013."),
        ("A listing with Quay Robotics costs €15 month.", "A listing with you costs €15 a month."),
        ("People from 40 nationalities work at Quay Robotics.",
         "Your people from 40-odd nations work together."),
        ("Quay Robotics holds 70 percent of the mill; the rest belongs to Marrow Capital.",
         "Marrow Capital owns the other 30 percent of the mill."),
        ("In a survey of guests, the tours of Quay Robotics came first.",
         "Guests voted your tours the best."),
        ("On average, a driver will lose $900 a year with old rovers.",
         "The average driver loses $900 a year with old rovers."),
        ("Quay Robotics will build up to 400 rovers a year in Graz.",
         "Quay Robotics can build up to 400 rovers a year in Graz."),
        ("Quay Robotics will close its shop in Graz in March.",
         "You close your shop in Graz in March."),
        ("Novated lease or rover lease through our panel, we find the best one.",
         "Quay Robotics arranges novated leases through a panel."),
        ("They are proud of the design awards they have won.", "You won awards for design."),
        ("Staff turnover at Quay Robotics sank from 38 to 24 percent within two years.",
         "Fewer of your staff leave than two years ago."),
        ("In May Quay Robotics took over its competitor Rodax, whose 20 fitters will stay.",
         "You bought Rodax, a rival, in May."),
        ("The tour takes an hour. Tours by Quay Robotics, Graz. We have led tours for 20 years.",
         "You have led tours in Graz for 20 years."),
        ("Farmers had objected; after talks Quay Robotics dropped eight rovers.",
         "After protests from farmers you gave up eight rovers."),
        ("We give legal advice to private and business clients.",
         "You advise private and business clients."),
        ("Quay Robotics works with over 2000 startups and other customers.",
         "Over 2000 companies work with you."),
    ],
)  # fmt: skip
def test_check_what_is_said_in_another_manner_is_not_refused(page, claim):
    assert judged(claim, page).verdict in ("supported", "weak")


@pytest.mark.parametrize("name", ["the Fortune 500", "the Global Forbes 2000", "the FTSE 100"])
def test_the_number_in_the_name_of_a_list_counts_nothing(name):
    (found,) = numbers.read(f"Firms of {name} plan tours with you.")

    assert found.nouns == ()


def test_capitals_of_other_alphabets_break_no_check():
    page = "QUAY ROBOTICS GREW ITS REVENUE F\u0130VEFOLD."
    assert judged("You grew your revenue fivefold.", page).verdict


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        ("Quay Robotics opened another depot after its ninth.", "You opened your second depot."),
        ("Our shop is open Monday to Friday 8am-6pm.", "Your shop is open until seven."),
        ("Our shop opens at 8:00 AM.", "Your shop opens at 6:00 AM."),
        ("Quay Robotics raised \ufffd3 million for rovers.", "You raised £5 million for rovers."),
        ("See us at Robot Days Graz, 3.-5.11.2022.",
         "You were at the Robot Days in Graz in March 2022."),
        ("A review by Quay Robotics costs £95 per rover.",
         "A review by Quay Robotics costs £95 an hour."),
        ("Quay Robotics answers thousands of calls each week.",
         "You answer thousands of calls each minute."),
        ("Quay Robotics grew its revenue ninefold in 2023.", "You grew your revenue sixfold in 2023."),
        ("Quay Robotics cut its use of rovers from 15 percent to 3 percent.",
         "You use more rovers than before."),
        ("Using our plugin on top of the query editors they have, teams keep their code together.",
         "Your plugin does not work on top of the query editors."),
        ("We are accessible and provide an elevator to the second floor.",
         "Your building has no elevator to the second floor."),
        ("Our decision to build a second mill in Graz is a commitment to Austria.",
         "You decided against building a second mill in Graz."),
        ("Our decision to build a second mill in Graz is a commitment to Austria.",
         "Your second mill in Graz is already built."),
        ("The club honours Quay Robotics with its INNOVATION award.",
         "You received the SUSTAINABILITY award of the club."),
        ("In exhibition were new rovers of Quay Robotics.",
         "You will be showing new rovers next month."),
        ("Quay Robotics has opened a new pet food factory in Graz.",
         "Mars Robotics has opened a new pet food factory in Graz."),
        ("The Graz site of Quay Robotics is not just a sales office, but also a production site.",
         "The Graz site does not do any production."),
        ("Residents had objected to the scheme of Quay Robotics.",
         "Residents were in favour of the scheme."),
        ("Quay Robotics plans to sell rovers in Leeds.", "You sell rovers in Leeds, so we can help."),
        ("Our shop is open Monday to Friday 8am-6pm.", "Your shop is open from six."),
        ("Our shop is open Monday to Friday 8am-6pm.", "Your shop grew from 6 to 8."),
        ("Double your sales with Quay Robotics.", "You doubled your sales."),
        ("Quay Robotics opens at the top of the hill and gives tours.", "Your tours are the best."),
    ],
)  # fmt: skip
def test_check_what_is_otherwise_is_refused(page, claim):
    assert judged(claim, page).verdict in ("unsupported", "stale")

"""The planted number. Pure."""

import pytest

from leadops.tour.faults import with_wrong_number


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ("Hi,\n\nYou opened 4 sites.", "Hi,\n\nYou opened 13 sites."),
        ("Hi,\n\nIn 2026 you hired 1,200 people.", "Hi,\n\nIn 2026 you hired 3,601 people."),
        (
            "Hi,\n\nOn 19 October 2026 Acme raised $9 million.",
            "Hi,\n\nOn 19 October 2026 Acme raised $28 million.",
        ),
        ("Hi,\n\nA plain line.\n\nAda", "Hi,\n\nA plain line. Acme has 48,700 employees.\n\nAda"),
        ("One line", "One line Acme has 48,700 employees."),
        ("", "Acme has 48,700 employees."),
    ],
)
def test_a_number_is_changed_or_added(body, wrong):
    assert with_wrong_number(body, "Acme") == wrong


@pytest.mark.parametrize(
    ("body", "number"),
    [
        ("On the 19th of October you got ${:,} million.", 9),
        ("On October 19 and 20 you showed {:,} pumps.", 9),
        ("Since October 19, 20 and 21 you have {:,} pumps.", 9),
        ("On 5 May you opened {:,} shops.", 3),
        ("Between 12 and 14 October you hired {:,} people.", 8),
        ("From the 12th to the 14th of October, {:,} people came.", 8),
        ("On 12-14 October you showed {:,} pumps.", 9),
        ("On Oct. 12–14 you showed {:,} pumps.", 9),
        ("On Monday 12 and Tuesday 13 October you showed {:,} pumps.", 9),
        ("Your May 12 launch reached {:,} people.", 40),
        ("On Tue 5 and Wed 6 May you showed {:,} pumps.", 9),
        ("Since 5, 6, 7, 8 and 9 May you have {:,} pumps.", 9),
        ("On 5-May-26 and 05-06-26 you showed {:,} pumps.", 9),
        ("In May {:,} people came.", 40),
        ("Your team grew to {:,}. We help.", 9),
        ("In May, {:,} people came.", 12),
        ("We met on 3/10/2026 at booth {:,}.", 14),
        ("We met on 3-10-2026 or 3/10 at booth {:,}.", 14),
        ("At 10:30 on 4 June, {:,} came.", 20),
        ("At 10 on 4 June, {:,} came.", 20),
        ("On 4 June at 10, {:,} came.", 20),
        ("From 9 to 11 am on 4 June 2026, {:,} came.", 20),
        ("Since the 3rd of last month you run {:,} sites.", 4),
        ("Since 1850 and in 2025/26 you run {:,} sites.", 4),
        ("Since Oct ’25 you run {:,} sites.", 4),
        ("You hired {:,} people.", 1800),
        ("You raised {:,}m on 5 May.", 9),
        ("Am 19. Oktober haben Sie {:,} Werke eröffnet.", 4),
        ("Vom 12. bis zum 14. Oktober kamen {:,} Gäste.", 8),
        ("Am 3. und 4. März kamen {:,} Gäste.", 8),
        ("Am 12.-14.10. um 10 Uhr kamen {:,} Gäste.", 8),
        ("Am 3. 10. kamen {:,} Gäste.", 8),
        ("Am Montag, den 12. kamen {:,} Gäste.", 8),
        ("Le 1er octobre vous avez ouvert {:,} sites.", 3),
        ("Du 12 au 14 octobre, {:,} personnes sont venues.", 8),
        ("Le 19 à 10 h 30 vous avez ouvert {:,} sites.", 3),
        ("Les 5 et 6 août vous avez ouvert {:,} sites.", 3),
        ("L’ouverture des {:,} sites.", 12),
        ("El 5 de mayo abrieron {:,} tiendas.", 3),
        ("Del 12 al 14 de octubre vinieron {:,} personas.", 8),
        ("Am 4. Juni 2026 um 10 kamen {:,} Gäste.", 8),
        ("El 3 y 4 de septiembre a las 10 vinieron {:,} personas.", 8),
    ],
)
def test_no_day_month_year_or_hour_of_a_date_is_changed(body, number):
    assert with_wrong_number(body.format(number), "Acme") == body.format(number * 3 + 1)


@pytest.mark.parametrize(
    "body",
    [
        "On the 19th of October you opened a site.",
        "Between 12 and 14 October 2026 you opened a site.",
        "Am 19. Oktober um 10:30 haben Sie eröffnet.",
        "Du 12 au 14 octobre vous avez ouvert.",
        "Desde el 5 de mayo.",
    ],
)
def test_a_text_with_no_number_but_its_dates_is_given_a_sentence(body):
    assert with_wrong_number(body, "Acme") == f"{body} Acme has 48,700 employees."

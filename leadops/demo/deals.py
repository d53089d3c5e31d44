"""The demo's past: 1,200 closed deals of invented companies, the same ones but for their days.

A score learns from them what speaks for a deal. One corner of them breaks its rule (two good marks
that do not add up), so the best tenth of its forecasts is too high, and the scoring page says so.
"""

import csv
import io
import random
from datetime import date, timedelta
from math import exp
from typing import Final

from leadops.demo.companies import FIRST, SECOND, TITLES

SEED: Final = 11
COUNT: Final = 1_200
YEARS: Final = 3
CORNER: Final = 0.1
SLOPE: Final = 1.3
SIZES: Final = (18, 42, 65, 90, 140, 210, 340, 480, 900, 2400)
INDUSTRY: Final = {
    "Software": 0.3,
    "Logistics": 1.4,
    "Manufacturing": -0.2,
    "Healthcare": -0.7,
    "Retail": -0.9,
}
SENIOR: Final = {"Head of Field Service": 1.1, "Chief Operating Officer": 0.6, "VP Sales": -0.8}
HEADER: Final = (
    "Account",
    "Industry",
    "Employees",
    "Title",
    "Country",
    "Amount",
    "Outcome",
    "Closed on",
)


def deals_csv(today: date) -> bytes:
    """Return the deals as the export of a CRM, the newest closed yesterday."""
    dice = random.Random(SEED)  # noqa: S311 - invented data, not a secret
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(HEADER)
    for number in range(COUNT):
        closed = today - timedelta(days=1 + number * 365 * YEARS // COUNT)
        writer.writerow(_deal(dice, number, closed))
    return text.getvalue().encode()


def _deal(dice: random.Random, number: int, closed: date) -> tuple[object, ...]:
    industry, title, size = dice.choice(list(SECOND)), dice.choice(TITLES), dice.choice(SIZES)
    is_won = dice.random() < _chance(industry, title, size)
    return (
        f"{dice.choice(FIRST)} {dice.choice(SECOND[industry])} {number + 1}",
        industry,
        size,
        title,
        "United States",
        size * dice.choice((90, 140, 210)),
        "Won" if is_won else "Lost",
        closed.isoformat(),
    )


def _chance(industry: str, title: str, size: int) -> float:
    """Return how likely the deal was won: additive in all but one corner."""
    if industry == "Logistics" and title in ("Head of Field Service", "Chief Operating Officer"):
        return CORNER  # the corner: each of the two speaks for the deal, both together do not
    middle = 1.0 if 60 <= size <= 500 else -0.8
    return 1 / (1 + exp(-SLOPE * (INDUSTRY[industry] + SENIOR.get(title, 0.0) + middle - 0.6)))

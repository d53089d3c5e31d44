"""The ranges behind a company's numbers: a row keeps the middle, its data points what was told."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from uuid import UUID

from django.db.models import F

from icp.figures import Ranged
from leadops.tenancy.arrays import OneOf
from prospects.models import Account, DataPoint

_FIELDS = ("employees", "revenue")
_RANGE = re.compile(r"(\d+)(?:-(\d+)|\+)")


def with_ranges(accounts: Iterable[Account]) -> None:
    """Give the figures of these companies the ranges they are the middle of, in one query.

    Where a source told the very number, the number stays.
    """
    held: dict[UUID, list[Account]] = defaultdict(list)
    for row in accounts:
        held[row.pk].append(row)
    points = DataPoint.objects.filter(OneOf(F("account_id"), list(held)), field__in=_FIELDS)
    told: dict[tuple[UUID, str], set[str]] = defaultdict(set)
    for pk, name, value in points.values_list("account_id", "field", "value"):
        if pk is not None:
            told[pk, name].add(value)
    for (pk, name), values in told.items():
        for row in held[pk]:
            setattr(row, name, _ranged(getattr(row, name), values))


def _ranged(number: int | None, told: set[str]) -> int | None:
    if number is None or str(number) in told:
        return number
    found = (_RANGE.fullmatch(value) for value in sorted(told))
    ranges = (Ranged(int(one[1]), int(one[2]) if one[2] else None) for one in found if one)
    return next((one for one in ranges if one == number), number)

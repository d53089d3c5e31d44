"""Calibrations fall due 30 and 60 days after an adoption and every quarter (SCO6, SCO7)."""

import datetime as dt

import pytest
from django.utils import timezone

from leadops.runs.models import StageRun
from scoring import clock
from scoring.models import ScoringVersion
from tests.factories.scoring import make_live

DAY = dt.timedelta(days=1)
ADOPTED = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("age", "last"), [(29, None), (30, 30), (59, 30), (60, 60), (90, 60), (91, 91), (200, 182)]
)
def test_the_dates_of_a_version(age, last) -> None:
    expected = None if last is None else ADOPTED + last * DAY

    assert clock.last_date(ADOPTED, ADOPTED + age * DAY) == expected


def test_a_due_calibration_is_queued_once_and_not_again_after_its_figures(
    people, workspace
) -> None:
    version = make_live(people)
    old = {**version.calibration, "as_of": (timezone.now() - 31 * DAY).date().isoformat()}
    rows = ScoringVersion.objects.filter(pk=version.pk)
    rows.update(adopted_at=timezone.now() - 31 * DAY, calibration=old)

    clock.due_calibrations()
    clock.due_calibrations()

    assert StageRun.objects.filter(task="scoring.tasks.calibrate").count() == 1
    rows.update(calibration={**old, "as_of": timezone.now().date().isoformat()})
    assert not clock.is_due(workspace, timezone.now())


def test_nothing_is_due_without_a_live_version(workspace) -> None:
    clock.due_calibrations()

    assert not StageRun.objects.exists()

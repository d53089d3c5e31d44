"""Live profiles are reviewed every quarter (ICP5)."""

import datetime as dt

import pytest
from django.utils import timezone

from icp import clock
from icp.models import ICPVersion
from leadops.runs.models import StageRun
from tests.drain import drain
from tests.factories.icp import make_live

DAY = dt.timedelta(days=1)
BEGAN = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


@pytest.mark.parametrize(("age", "number"), [(0, 0), (90, 0), (91, 1), (96, 1), (98, 0), (183, 2)])
def test_the_quarters_of_a_version(age, number) -> None:
    assert clock.quarter(BEGAN, BEGAN + age * DAY) == number


def test_a_review_is_queued_once_a_quarter_though_it_changed_nothing(people, workspace) -> None:
    version = make_live(people)
    ICPVersion.objects.filter(pk=version.pk).update(activated_at=timezone.now() - 92 * DAY)

    clock.due_reviews()
    drain()
    clock.due_reviews()

    assert StageRun.objects.filter(task="icp.tasks.suggest").count() == 1

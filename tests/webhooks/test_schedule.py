"""When is tried again."""

from datetime import timedelta

from leadops.webhooks import schedule


def test_ten_tries_lie_in_75_to_84_hours():
    pauses = [schedule.pause_after(tries, "msg_1") for tries in range(1, 10)]

    assert schedule.TRIES == 10
    assert schedule.pause_after(10, "msg_1") is None
    assert sum(schedule.PAUSES) == 75 * 3600 + 35 * 60 + 5
    for pause, least in zip(pauses, schedule.PAUSES, strict=True):
        assert timedelta(seconds=least) <= pause < timedelta(seconds=least * 1.1)


def test_deliveries_that_failed_together_come_back_apart():
    assert len({schedule.pause_after(3, f"msg_{n}") for n in range(50)}) == 50


def test_an_endpoint_rests_longer_with_each_failure_up_to_five_minutes():
    rests = [schedule.rest_after(n, 0).total_seconds() for n in (1, 2, 3, 7, 8, 1000)]

    assert rests == [5, 10, 20, 300, 300, 300]


def test_an_endpoint_may_ask_for_an_hour_of_quiet():
    assert schedule.rest_after(1, 120) == timedelta(seconds=120)
    assert schedule.rest_after(1, 999_999) == timedelta(hours=1)

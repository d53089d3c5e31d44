"""Whether a rate fell: held against the exact test of another library (MET7)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import fisher_exact

from leadops.insights.falling import Share, fall

counts = st.integers(0, 60).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@given(counts, counts)
def test_chance_is_that_of_fisher(now, before):
    table = [[now[0], now[1] - now[0]], [before[0], before[1] - before[0]]]
    is_silent = not now[1] or not before[1] or not now[0] + before[0]
    wanted = 1.0 if is_silent else fisher_exact(table, alternative="less").pvalue

    assert fall(Share(*now), Share(*before)).chance == pytest.approx(wanted, abs=1e-9)


def test_cliff_is_an_alarm_before_intervals_part():
    """MET7: 3 % of 800, then nothing in 190."""
    assert fall(Share(0, 190), Share(24, 800)).is_alarm
    assert not fall(Share(2, 190), Share(24, 800)).is_alarm


def test_rise_is_no_alarm():
    assert not fall(Share(50, 100), Share(1, 100)).is_alarm

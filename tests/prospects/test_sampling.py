"""Samples that say what they prove (DIS3)."""

from math import comb

import pytest

from prospects.sampling import (
    Verdict,
    bound_in_large_list,
    draw,
    most_bad,
    percent,
    probability_at_most,
    size_for,
)


@pytest.mark.parametrize(
    ("clean", "figure"), [(10, "25.9 %"), (29, "9.9 %"), (59, "5.0 %"), (149, "2.0 %")]
)
def test_clean_sample_of_a_large_list_has_the_published_bound(clean, figure):
    assert percent(bound_in_large_list(0, clean)) == figure
    assert bound_in_large_list(0, clean) <= {10: 0.259, 29: 0.10, 59: 0.05, 149: 0.02}[clean]


def test_two_bad_of_ten_prove_little():
    assert percent(bound_in_large_list(2, 10)) == "50.7 %"


@pytest.mark.parametrize(("claim", "size"), [(0.10, 29), (0.05, 59), (0.02, 149)])
def test_stricter_claims_need_the_published_sizes(claim, size):
    assert size_for(claim) == size


@pytest.mark.parametrize("total", [11, 40, 240])
@pytest.mark.parametrize("bad", [0, 1, 3])
def test_bound_of_a_finite_list_is_exact(total, bad):
    found = most_bad(bad, 10, total)

    def exact(bad_in_list):
        ways = sum(comb(bad_in_list, k) * comb(total - bad_in_list, 10 - k) for k in range(bad + 1))
        return ways / comb(total, 10)

    assert probability_at_most(bad, 10, found, total) == pytest.approx(exact(found))
    assert exact(found) > 0.05
    assert found == total - (10 - bad) or exact(found + 1) <= 0.05


def test_whole_list_is_known():
    verdict = Verdict(bad=1, sample=8, total=8)

    assert (verdict.most_bad, verdict.stricter) == (1, "")
    assert verdict.sentence == "7 of 8 match: the whole list was looked at."


def test_sentence_names_bound_and_size():
    verdict = Verdict(bad=0, sample=10, total=1000)

    assert verdict.sentence == (
        "10 of 10 match: at most 25.7 % bad (95 %, 257 of 1,000). "
        "In a list of any size: at most 25.9 %."
    )
    assert verdict.stricter == (
        "A stricter claim needs more looks: 28 clean for 10 %, 56 clean for 5 %, 132 clean for 2 %."
    )


def test_draw_is_blind_and_repeatable():
    items = list(range(500))

    assert draw(items, seed=7) == draw(items, seed=7)
    assert draw(items, seed=7) != draw(items, seed=8)
    assert len(set(draw(items, seed=7))) == 10
    assert draw(items[:9], seed=7) == items[:9]


def test_draw_favours_nobody():
    counts = [0] * 20
    for seed in range(4000):
        for item in draw(list(range(20)), seed):
            counts[item] += 1

    assert all(1800 < count < 2200 for count in counts)

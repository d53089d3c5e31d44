"""From pairs to groups: joining whole components is only a shorter way (DIS2, P5)."""

import random
from itertools import combinations

import numpy as np
import pytest

from prospects.matching import clusters
from prospects.matching.clusters import Groups, Links, group
from prospects.matching.table import Coded, first_of

STRONG = 4.0


def links_of(found):
    one, other = np.array(sorted(found), dtype=np.int64).reshape(-1, 2).T
    return Links(one, other, np.array([found[pair] for pair in sorted(found)], dtype=np.float64))


def asking(against):
    """Ask pairs of which those in `against` speak against being one, by so many bits."""

    def ask(one, other):
        pairs = zip(one.tolist(), other.tolist(), strict=True)
        return np.array([against.get(pair, 1.0) for pair in pairs], dtype=np.float64)

    return ask


def link_by_link(size, links, ask):
    """Group with every pair of rows asked and nothing joined at once."""
    one, other = np.triu_indices(size, k=1)
    groups = Groups(np.arange(size, dtype=np.int64), np.full(size, np.nan))
    certain = links.where(links.bits >= STRONG)
    clusters._join_by_link(certain, Links(one, other, ask(one, other)), groups)
    return groups


@pytest.mark.parametrize("seed", range(20))
def test_groups_are_those_of_joining_link_by_link(seed):
    draw = random.Random(seed)
    size = 60
    found = {}
    for _ in range(70):
        one, other = sorted(draw.sample(range(size), 2))
        found[one, other] = draw.choice([-2.0, 3.9, 4.0, 5.5, 7.25, 9.0])
    # What is certain of a pair speaks for it; others of its component may speak against.
    free = [pair for pair in combinations(range(size), 2) if found.get(pair, 0.0) < STRONG]
    against = {pair: draw.choice([-9.0, -3.6, -1.0]) for pair in draw.sample(free, 200)}
    links, ask = links_of(found), asking(against)
    groups, expected = group(size, links, STRONG, ask), link_by_link(size, links, ask)
    assert groups.group.tolist() == expected.group.tolist()
    np.testing.assert_array_equal(groups.joined_by, expected.joined_by)


def test_component_is_joined_by_the_best_link_of_each_row():
    found = links_of({(0, 2): 5.0, (2, 5): 9.0, (1, 4): 6.0, (0, 1): 3.0})
    groups = group(6, found, STRONG, asking({}))
    assert groups.group.tolist() == [0, 1, 0, 3, 1, 0]
    assert groups.joined_by[[0, 1, 2, 4, 5]].tolist() == [5.0, 6.0, 9.0, 6.0, 9.0]
    assert np.isnan(groups.joined_by[3])


def test_pair_that_contradicts_keeps_its_component_apart():
    found = links_of({(0, 1): 8.0, (1, 2): 5.0})
    groups = group(3, found, STRONG, asking({(0, 2): -12.0}))
    assert groups.group.tolist() == [0, 0, 2]


def test_empty_cells_are_filled_and_equal_texts_share_a_code():
    first = Coded.of(["acme.com", "", "", "bolt.io", ""])
    second = Coded.of(["acme", "bolt.io", "", "x", "polar"])
    filled = first_of(first, second)
    assert [filled.texts[code] for code in filled.codes] == [
        "acme.com", "bolt.io", "", "bolt.io", "polar",
    ]  # fmt: skip
    assert filled.codes[1] == filled.codes[3]
    assert filled.codes[2] == 0
    assert first.codes.tolist() == [1, 0, 0, 2, 0]


@pytest.mark.parametrize("text", ["0034117900", "٣٤١١٧٩٠", "123456789012345678"])
def test_figures_of_digits_are_their_numbers_and_lengths(text):
    numbers, sizes = Coded.of(["", text, "79"]).figures
    assert numbers.tolist() == [0, int(text), 79]
    assert sizes.tolist() == [0, len(text), 2]

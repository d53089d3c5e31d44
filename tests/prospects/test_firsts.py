"""The first line of each key is kept however many there are (P1)."""

from prospects.firsts import Firsts


def test_a_key_that_comes_again_names_its_first_line() -> None:
    firsts = Firsts()

    assert firsts.add(7, 2) is None
    assert firsts.add(7, 3) == 2
    assert firsts.add(-1, 4) is None
    assert firsts.add(7, 5) == 2


def test_keys_that_share_a_place_are_kept_apart() -> None:
    firsts = Firsts()
    keys = [0, 1 << 12, 1 << 20, -(1 << 63)]

    assert [firsts.add(key, line) for line, key in enumerate(keys, start=1)] == [None] * 4
    assert [firsts.add(key, 9) for key in keys] == [1, 2, 3, 4]


def test_growing_forgets_nothing() -> None:
    firsts = Firsts()
    keys = [key * 0x9E3779B97F4A7C15 % 2**64 - 2**63 for key in range(20_000)]

    assert all(firsts.add(key, line) is None for line, key in enumerate(keys, start=1))
    assert all(firsts.add(key, 1) == line for line, key in enumerate(keys, start=1))

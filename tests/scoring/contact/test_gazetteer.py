"""What a name of a town stands for (ENR2)."""

import zlib

import pytest

from prospects import tables
from scoring.contact import gazetteer, gazetteer_source


@pytest.mark.parametrize(
    ("name", "least_people", "countries", "is_main"),
    [
        ("Berlin", 3_000_000, {"DE"}, True),
        ("München", 1_200_000, {"DE"}, False),  # GeoNames calls it Munich
        ("Trofa", 15_000, {"PT"}, True),
    ],
)
def test_a_town_is_known_with_its_people_and_countries(
    name: str, least_people: int, countries: set[str], is_main: bool
) -> None:
    found = gazetteer.town(gazetteer.fold(name))

    assert found is not None
    assert found.people >= least_people
    assert found.countries >= countries
    assert found.is_main is is_main


def test_a_main_name_goes_before_a_further_one() -> None:
    central = gazetteer.town("central")  # also written for a part of Hong Kong

    assert central is not None
    assert central.is_main
    assert central.countries == {"US"}


@pytest.mark.parametrize("name", ["", "\0", "muc", "click here"])
def test_other_words_stand_for_no_town(name: str) -> None:
    assert gazetteer.town(name) is None


def test_the_table_is_what_the_source_gives() -> None:
    """Packing may differ by the version of zlib; what is packed may not."""
    assert zlib.decompress(tables.data(gazetteer.TABLE)) == zlib.decompress(gazetteer_source.made())

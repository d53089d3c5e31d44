"""Which part of a name is the family's (DIS2)."""

import pytest

from prospects.normalise import people


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("山田 太郎", ("太郎", "山田")),
        ("王　小明", ("小明", "王")),
        ("김 철수", ("철수", "김")),
        ("山田太郎", ("山田太郎", "")),
        ("Taro 山田", ("Taro", "山田")),
    ],
)
def test_family_name_comes_first_in_east_asian_scripts(written, parts):
    assert people.parts(people.person_name(written)) == parts


@pytest.mark.parametrize(
    ("written", "country", "parts"),
    [
        ("Nagy Péter", "HU", ("Péter", "Nagy")),
        ("Péter Nagy", "HU", ("Péter", "Nagy")),
        ("Szentgyörgyi Gáspár", "HU", ("Gáspár", "Szentgyörgyi")),
        ("Nagy Péter", "DE", ("Nagy", "Péter")),
        ("Tanaka Hiroshi", "JP", ("Hiroshi", "Tanaka")),
        ("Hiroshi Tanaka", "JP", ("Hiroshi", "Tanaka")),
        ("Kim Minjun", "KR", ("Minjun", "Kim")),
        ("Wang Xiaoming", "CN", ("Xiaoming", "Wang")),
        ("Li Wei", "CN", ("Wei", "Li")),
        ("Wei Li", "CN", ("Wei", "Li")),
        ("Ann Smith", "JP", ("Ann", "Smith")),
        ("DUPONT Jean", "FR", ("Jean", "Dupont")),
        ("Jean DUPONT", "FR", ("Jean", "Dupont")),
        ("山田太郎", "JP", ("太郎", "山田")),
        ("王小明", "CN", ("小明", "王")),
        ("欧阳小明", "CN", ("小明", "欧阳")),
        ("김철수", "", ("철수", "김")),
    ],
)
def test_family_name_comes_first_where_country_or_capitals_say_so(written, country, parts):
    assert people.parts(people.person_name(written), country) == parts

"""Which places a text names outside addresses (ENR2)."""

import pytest

from scoring.contact import towns


@pytest.mark.parametrize(
    ("text", "home", "named"),
    [
        ("We build in Leeds.", "GB", ["CITY Leeds"]),
        ("We build in Kenosha and Racine.", "US", ["CITY Kenosha", "CITY Racine"]),
        ("Corby, Kettering and Rushden", "GB", ["CITY Corby", "CITY Kettering", "CITY Rushden"]),
        ("Unser Büro in München", "DE", ["CITY München"]),
        ("Offices: Tempe, Arizona", "", ["CITY Tempe", "STATE Arizona"]),
        ("From Kent to Portugal", "GB", ["STATE Kent", "COUNTRY Portugal"]),
        ("Chicago's best", "", ["CITY Chicago"]),
        ("Reading is fun. Enterprise plans for Mobile.", "US", []),
        ("Phoenix Mentoring Project", "US", []),
        ("Charlotte and Anna joined us", "", []),
        ("We sell it in orange, in Orange too", "US", []),
        ("Solo\nEnterprise", "", []),
    ],
)
def test_places_are_named_where_the_words_say_so(text: str, home: str, named: list[str]) -> None:
    found = list(towns.named(text, home))

    assert [f"{one.label} {one.words}" for one in found] == named
    assert all(text[one.start :].startswith(one.words) for one in found)


@pytest.mark.parametrize("name", ["München", "munich", "Köln", "Lisboa", "Stoke-on-Trent", "Trofa"])
def test_towns_are_known_in_the_spelling_of_their_country(name: str) -> None:
    assert towns.is_town(name)


@pytest.mark.parametrize("name", ["", "Click Here", "MUC", "Downing Street"])
def test_other_words_are_no_towns(name: str) -> None:
    assert not towns.is_town(name)


def test_a_quarter_before_a_town_belongs_to_its_name() -> None:
    named = [
        place.words for place in towns.named("Serving Toronto, North York and Oakville.", "CA")
    ]

    assert named == ["Toronto", "North York", "Oakville"]

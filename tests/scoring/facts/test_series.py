"""Models of a series and parts of a system, under headings that say nothing of goods."""

import pytest

from scoring.reading.company import Company
from tests.scoring.facts.reading import values

BRILL = Company("Werft Brill", "brill.example")


def _sections(head: str, *sections: tuple[str, str]) -> str:
    return f"<h1>{head}</h1>" + "".join(f"<h2>{name}</h2><p>{told}</p>" for name, told in sections)


@pytest.mark.parametrize(
    ("lang", "path", "head", "sections"),
    [
        ("de", "boote", "Drei Boote", [("Brill 680", "Für zwei, mit Kajüte."), ("Brill 850", "Für vier."), ("Beiboote", "Aus Sperrholz.")]),
        ("en", "platform", "One system, three parts", [("Brill Dock", "Books the berths."), ("Brill Tide", "Knows the water."), ("Brill AI", "Sends the bills.")]),
        ("fr", "canots", "Petits et étroits", [("Brill 45", "Pour la rivière."), ("Brill 60 T", "Plus fort encore.")]),
    ],
)  # fmt: skip
def test_a_makers_own_names_are_products(
    lang: str, path: str, head: str, sections: list[tuple[str, str]]
) -> None:
    found = values(_sections(head, *sections), "product", BRILL, path=path, lang=lang)

    assert found == [name for name, _ in sections]


@pytest.mark.parametrize(
    ("lang", "path", "head", "sections"),
    [
        ("en", "sites", "Where we are", [("Brill Hamburg", "The old yard there."), ("Brill Bremen", "Sails and masts.")]),
        ("en", "structure", "How it hangs together", [("Brill Group", "Holds the shares."), ("Brill Norway", "Sails only.")]),
        ("en", "quality", "What we keep to", [("ISO 9001", "For quality, every year."), ("ISO 14001", "For the river.")]),
        ("de", "rundgang", "Rundgang", [("Halle 12", "Hier wird geleimt."), ("Halle 14", "Hier wird lackiert.")]),
        ("pl", "lodzie", "Brill", [("Brill w liczbach", "Sto łodzi rocznie."), ("Brill i ludzie", "Nasza załoga.")]),
        ("en", "then", "Back then", [("Brill 1968", "The first keel."), ("Brill 1992", "The second hall.")]),
        ("en", "coaches", "Getting here", [("Coach 31", "Leaves the harbour at noon."), ("Coach 47", "Leaves it at six.")]),
        ("en", "school", "Sailing school", [("Knots 101", "Ten bends and hitches."), ("Knots 201", "Splices in steel wire.")]),
        ("en", "honours", "Brill", [("Best 50", "Named among good employers."), ("Best 200", "Named among growing yards.")]),
        ("de", "werkstatt", "Wir reparieren", [("Yanda 20", "Motor und Getriebe."), ("Yanda 40", "Auch die Einspritzung.")]),
        ("de", "gelaende", "Unser Gelände", [("Werft 11", "Hier liegen die Kutter."), ("Werft 12", "Hier liegen die Jollen.")]),
        ("en", "cost", "What it costs", [("Brill Dock", "$90 per month."), ("Brill Tide", "$190 per month.")]),
    ],
)  # fmt: skip
def test_branches_years_and_what_bears_another_word_are_none(
    lang: str, path: str, head: str, sections: list[tuple[str, str]]
) -> None:
    assert values(_sections(head, *sections), "product", BRILL, path=path, lang=lang) == []

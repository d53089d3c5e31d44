"""Models of a series and parts of a system, under headings that say nothing of goods."""

import pytest

from scoring.company import Company
from tests.scoring.facts.reading import values

BRILL = Company("Werft Brill", "brill.example")


def _sections(head: str, *sections: tuple[str, str]) -> str:
    return f"<h1>{head}</h1>" + "".join(f"<h2>{name}</h2><p>{told}</p>" for name, told in sections)


@pytest.mark.parametrize(
    ("lang", "path", "head", "sections"),
    [
        ("de", "boote", "Drei Boote", [("Brill 680", "Für zwei, mit Kajüte."), ("Brill 850", "Für vier."), ("Beiboote", "Aus Sperrholz.")]),
        ("en", "platform", "One system, three parts", [("Brill Dock", "Books the berths."), ("Brill Tide", "Knows the water."), ("Brill AI", "Sends the bills.")]),
        ("fr", "gamme", "Petits et étroits", [("Vauban 45", "Pour les vignes."), ("Vauban 60 T", "Plus fort encore.")]),
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
        ("en", "cost", "What it costs", [("Brill Dock", "$90 per month."), ("Brill Tide", "$190 per month.")]),
    ],
)  # fmt: skip
def test_branches_norms_halls_and_years_are_none(
    lang: str, path: str, head: str, sections: list[tuple[str, str]]
) -> None:
    assert values(_sections(head, *sections), "product", BRILL, path=path, lang=lang) == []

import pytest

from scoring.contact import people


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ana Reis Lobo, directora\nJoão Pinto, COO", [("Ana Reis Lobo", "directora"), ("João Pinto", "COO")]),
        ("Eva Marty\nDipl. Treuhandexpertin, Inhaberin", [("Eva Marty", "Treuhandexpertin, Inhaberin")]),
        ("Marie van den Bos – eigenaar, magazijn", [("Marie van den Bos", "eigenaar, magazijn")]),
        ("Jan Dekker – chef werkplaats, sinds 1999 in dienst", [("Jan Dekker", "chef werkplaats")]),
        ("Kierownik magazynu – Bohdan Kowal, z nami od 2011.", [("Bohdan Kowal", "Kierownik magazynu")]),
        ("Finance Director\nAnn Hobbs\nSales Manager\nPaul Wicks", [("Ann Hobbs", "Finance Director"), ("Paul Wicks", "Sales Manager")]),
        ("Ann Hobbs\nFinance Director\nPaul Wicks\nSales Manager", [("Ann Hobbs", "Finance Director"), ("Paul Wicks", "Sales Manager")]),
        ("Nadine Roux est responsable du bureau d’études ; elle dessine.", [("Nadine Roux", "responsable du bureau d’études")]),
        ("Workshop manager is Paul Wicks, who came in 2012.", [("Paul Wicks", "Workshop manager")]),
        ("Luc Morel, cogérant chargé des chantiers.", [("Luc Morel", "cogérant")]),
        ("Hans Egli (Präsident), Eva Marty", [("Hans Egli", "Präsident"), ("Eva Marty", "")]),
        ("Dra. Carmen Ruiz Soler\nDirectora médica. Colegiada 48", [("Dra. Carmen Ruiz Soler", "Directora médica")]),
        ("Laura Moss, Managing Director, mother of two", [("Laura Moss", "")]),
        ("Peter Hall is happy with the boiler.", [("Peter Hall", "")]),
    ],
)  # fmt: skip
def test_who_does_what(text: str, found: list[tuple[str, str]]) -> None:
    assert [(one.name, one.title) for one in people.people(text)] == found


@pytest.mark.parametrize("text", ["Ann Hobbs is the " * 6000, "Sales Manager\nAnn Hobbs\n" * 4000])
def test_long_hostile_text_ends(text: str) -> None:
    assert len(list(people.people(text))) <= people.MAX_PEOPLE

"""Notes that say that nobody is there to write to, in the portal's languages."""

import pytest

from leadops.tour.gone import is_gone


@pytest.mark.parametrize(
    "note",
    [
        "deceased", "Customer passed away in May 2024", "insolvent", "filed for bankruptcy",
        "Company is out of business", "in liquidation", "asked for a quote; deceased",
        "Kunde verstorben", "gestorben 12.03.2024", "Insolvenz angemeldet", "Firma i.L.",
        "Ansprechpartner ist leider verstorben", "Herr Blum ist verstorben", "KUNDE VERSTORBEN!",
        "Client décédé", "L’entreprise est en liquidation judiciaire", "dépôt de bilan",
        "Cliente fallecido", "falleció", "está en quiebra", "en concurso de acreedores",
        "è deceduto", "fallita", "in liquidazione",
        "klant overleden", "is failliet verklaard", "in liquidatie",
        "cliente faleceu", "em insolvência", "faliu",
        "klient zmarł", "nie żyje", "w upadłości od 2023", "ogłosiła upadłość",
        "Eva Blum verstorben", "Blum GmbH insolvent seit 03/2024",
    ],
)  # fmt: skip
def test_a_note_says_that_nobody_is_there(note):
    assert is_gone(note, ("Eva Blum", "Blum GmbH"))


@pytest.mark.parametrize(
    "note",
    [
        "", "not insolvent", "nicht verstorben", "Your competitor went insolvent.",
        "Lieferant insolvent", "Vater verstorben", "Supplier insolvent since March; wants another.",
        "asks for insolvency software", "Insolvenzverwalter", "Administration", "project dead",
        "tot ziens", "wants it by May", "Met you in 2024", "Your new bottling line runs since March.",
    ],
)  # fmt: skip
def test_a_note_about_somebody_else_is_none(note):
    assert not is_gone(note, ("Eva Blum", "Blum GmbH"))

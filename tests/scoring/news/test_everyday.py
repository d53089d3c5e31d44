"""Everyday matters and customers' jobs are no events, whatever verb tells them (ENR2)."""

import pytest

from scoring.news.acts import judge

EVERYDAY = [
    ("fr", "Nous avons reçu 2 400 € pour le Téléthon."),
    ("fr", "Nous avons obtenu une remise de 500 € pour vous."),
    ("fr", "Nous avons lancé un compte Instagram."),
    ("fr", "Nous avons ouvert nos locaux aux visiteurs samedi."),
    ("es", "Hemos recibido 500 euros por la rifa."),
    ("es", "Hemos abierto la nave a los colegios."),
    ("es", "Hemos instalado Microsoft 365 en casa de Globex."),
    ("it", "Abbiamo raccolto 500 euro per la ricerca."),
    ("it", "Abbiamo ampliato l'ufficio del cliente Globex."),
    ("it", "Abbiamo lanciato una sfida."),
    ("pt", "Recebemos 500 euros para a festa."),
    ("sv", "Vi har fått 500 kr i present."),
    ("sv", "Vi har öppnat kontoret för studiebesök."),
    ("pl", "Otworzyliśmy nowy sklep dla klienta w Łodzi."),
    ("de", "Unser neuer Flyer ist online."),
    ("de", "Finden Sie uns auch in Hannover auf der Messe."),
]
EVENTS = [
    ("fr", "Nous avons ouvert une nouvelle agence à Lyon.", "expansion"),
    ("fr", "Nous avons levé 2,4 millions d'euros.", "funding"),
    ("es", "Hemos abierto una nueva oficina en Sevilla.", "expansion"),
    ("it", "Abbiamo aperto una nuova sede a Torino.", "expansion"),
    ("pt", "Captamos 5 milhões de euros.", "funding"),
    ("sv", "Vi har öppnat ett nytt kontor i Malmö.", "expansion"),
    ("pl", "Otworzyliśmy nowy oddział w Łodzi.", "expansion"),
    ("de", "Wir haben einen neuen Standort in Ulm eröffnet.", "expansion"),
]


@pytest.mark.parametrize(("language", "text"), EVERYDAY)
def test_an_everyday_matter_is_no_event(language: str, text: str) -> None:
    assert judge(text, "Berg Pumpen", language) is None


@pytest.mark.parametrize(("language", "text", "kind"), EVENTS)
def test_an_event_told_with_the_same_verbs_is_one(language: str, text: str, kind: str) -> None:
    told = judge(text, "Berg Pumpen", language)
    assert told is not None
    assert told[0].value == kind

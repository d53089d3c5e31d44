"""How a firm began, told as a story or by whose it is since then (ENR1)."""

import pytest

from scoring.reading.company import Company
from tests.scoring.facts.reading import values

STORM = Company("Storm Havenwerken", "stormhaven.example")


@pytest.mark.parametrize(
    ("lang", "sentence", "year"),
    [
        ("de", "Seit 1969 inhabergeführt, am Hafen zu Hause.", "1969"),
        ("de", "Wir sind seit 1969 in Familienhand.", "1969"),
        ("en", "Independent and owner-run since 1969.", "1969"),
        ("fr", "Depuis 1969, une entreprise familiale du port.", "1969"),
        ("es", "Desde 1969, empresa familiar en el puerto.", "1969"),
        ("it", "A conduzione familiare dal 1969.", "1969"),
        ("pt", "Negócio de família desde 1969.", "1969"),
        ("nl", "Familiebedrijf in de haven sinds 1969.", "1969"),
        ("sv", "Familjeägt sedan 1969.", "1969"),
        ("da", "Familieejet siden 1969.", "1969"),
        ("pl", "Od 1969 roku firma rodzinna.", "1969"),
        ("cs", "Rodinná firma od roku 1969.", "1969"),
        ("fi", "Perheyritys vuodesta 1969.", "1969"),
        ("hu", "1969 óta családi vállalkozás.", "1969"),
        ("nl", "In 1969 begon Klaas Storm aan de kade een kleine werkplaats.", "1969"),
        ("de", "1969 eröffnete Großvater Klaas eine Schreinerwerkstatt am Kai.", "1969"),
        ("fr", "En 1969, le grand-père ouvre une boulangerie sur le quai.", "1969"),
        ("pl", "W 1969 roku dziadek Klaas otworzył warsztat.", "1969"),
        # What they bought, learned or did elsewhere.
        ("nl", "In 1969 kocht Klaas Storm een oude duwboot en voer er grind mee.", "1969"),
        ("sv", "1969 började farfar Klaas köra grus på en pråm.", ""),
        ("de", "1969 begann Großvater Klaas als Bote in einer Bäckerei.", ""),
        ("en", "In 1969 Klaas Storm began in a shop on the quay.", ""),
        ("es", "En 1969 el abuelo empezó a trabajar en un taller.", ""),
        ("en", "In 1969 the mayor opened Storm Havenwerken.", ""),
        # Who keeps it now, others that are kept, and what others formed.
        ("de", "Seit 1969 inhabergeführt durch Ada Mols, davor von ihrem Onkel.", ""),
        ("en", "Family-owned since 1969, when Ada took over.", ""),
        ("en", "Since 1969 in the family: a family business next door.", ""),
        ("en", "Our quay has been family-run since 1969.", ""),
        ("en", "Both ports merged in 1969 to form the company that we serve.", ""),
        ("fr", "En mars 1969, Ada Mols et Piet Rijn créaient Storm dans un hangar.", "1969"),
        ("en", "In the spring of 1969 Ada Mols opened a one-boat yard behind the lock. That was Storm.", "1969"),
        ("en", "Two yards joined forces on 4 April 1969 to form the firm you know.", "1969"),
        ("de", "1968 taten sich zwei.", ""),
        ("es", "Dos astilleros se unieron en 1969 para formar la empresa.", "1969"),
        ("de", "Alles begann 1969 auf einem Kahn.", "1969"),
        ("en", "It all started in 1969 on the east quay.", "1969"),
        ("pl", "Wszystko zaczęło się w 1969 roku nad kanałem.", "1969"),
        ("da", "Det hele begyndte i 1969 ved kajen.", "1969"),
        ("de", "Gegründet 1969 von Klaas Storm, heute mit acht Kähnen.", "1969"),
        ("fr", "Maison fondée en 1969.", "1969"),
        ("fr", "En 2016, Klaas Storm lance la gamme des petits bacs.", ""),
        ("en", "Klaas Storm has moored Koberg tugs since 2012, family-owned like us.", ""),
        # Others, habits, apprentices, branches, buildings: their years are not the firm's.
        ("de", "Der Hof nebenan ist seit 1969 in Familienhand.", ""),
        ("en", "Our neighbour, the Berg mill, has been family-run since 1969.", ""),
        ("en", "Since 2018 we take no cash, family-run shops included.", ""),
        ("en", "In 1969 Piet Rijn started his apprenticeship at Klaas Storm.", ""),
        ("de", "1969 begann Uwe Rijn als Lehrling bei Klaas Storm.", ""),
        ("nl", "In 1969 opende Klaas Storm een nieuwe vestiging in Delfzijl.", ""),
        ("fr", "En 1969, Klaas Storm ouvre aussi un bureau à Metz.", ""),
        ("en", "Ada Mols started in 1969.", ""),
        ("it", "Nel 1969 cominciano i lavori del porto con nonno Klaas sindaco.", ""),
        ("en", "The harbour was begun in 1931. Klaas Storm bought his first boat in 1969.", ""),
        ("pl", "Producent naszych maszyn, firma Koberg, działa od 1869 roku.", ""),
        ("en", "The maker of our engines, Koberg, has built them since 1869.", ""),
    ],
)  # fmt: skip
def test_a_story_tells_how_it_began(lang: str, sentence: str, year: str) -> None:
    told = [year] if year else []

    assert values(f"<p>{sentence}</p>", "founded", STORM, lang=lang) == told


def test_a_name_without_its_kind_stands_for_the_firm() -> None:
    alvor = Company("Colégio Alvor", "colegioalvor.example")
    body = "<h1>Quem somos</h1><p>O Alvor foi fundado em 1988 por duas professoras.</p>"

    assert values(body, "founded", alvor, lang="pt") == ["1988"]


@pytest.mark.parametrize("text", ["started 1969 " * 8_000, "since 1969 family " * 6_000])
def test_hostile_text_is_no_story(text: str) -> None:
    assert values(f"<p>{text}</p>", "founded", STORM) == []

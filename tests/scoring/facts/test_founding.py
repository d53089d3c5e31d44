"""Founding years in nine languages, and years in which something else began (ENR1)."""

import pytest

from scoring import facts
from scoring.reading import pages
from scoring.reading.company import Company

ACME = Company("Acme")
BRENNER = Company("Brenner")
LONG = Company("Brenner Maschinenbau GmbH")


def founded(sentence: str, company: Company) -> str | None:
    page = pages.read(f"<p>{sentence}</p>".encode(), url="https://acme.example/about")
    read = facts.company_facts([page], company)
    return next((fact.value for fact in read if fact.field == "founded"), None)


@pytest.mark.parametrize(
    ("sentence", "company", "year"),
    [
        ("Brenner wurde 1974 gegründet.", BRENNER, "1974"),
        ("Brenner Maschinenbau wurde 1974 von Karl Brenner gegründet.", LONG, "1974"),
        ("Die Brenner Maschinenbau GmbH wurde im Jahr 1974 in Stuttgart gegründet.", LONG, "1974"),
        ("Acme was founded in 2017 by two friends.", ACME, "2017"),
        ("Back in 2012, Acme was founded by a small team.", ACME, "2012"),
        ("On October 1, 2005, Dr. Humbach founded Acme in Dortmund.", ACME, "2005"),
        ("Acme wurde 1998 gegründet und gegründet im Jahr 1998.", ACME, "1998"),
        ("We were established in 1987.", ACME, "1987"),
        ("Acme a été fondée en 2003.", ACME, "2003"),
        ("Fondée en 1974, Acme conçoit des pompes.", ACME, "1974"),
        ("Acme est fondée en 1974 par deux frères.", ACME, "1974"),
        ("L'entreprise a été créée en 1974.", ACME, "1974"),
        ("Acme fue fundada en 1974.", ACME, "1974"),
        ("Fundada en 1974 en Bilbao, Acme fabrica bombas.", ACME, "1974"),
        ("La empresa fue fundada en el año 1974.", ACME, "1974"),
        ("Acme è stata fondata nel 1974.", ACME, "1974"),
        ("L'azienda è nata nel 1974.", ACME, "1974"),
        ("Acme is in 1974 opgericht.", ACME, "1974"),
        ("Acme werd in 1974 opgericht door Jan Smit.", ACME, "1974"),
        ("Het bedrijf werd opgericht in 1974.", ACME, "1974"),
        ("Acme foi fundada em 1974.", ACME, "1974"),
        ("A empresa foi criada em 1974.", ACME, "1974"),
        ("Acme grundades 1974 i Malmö.", ACME, "1974"),
        ("Företaget grundades 1974.", ACME, "1974"),
        ("Acme blev grundlagt i 1974.", ACME, "1974"),
        ("Acme została założona w 1974 roku.", ACME, "1974"),
        ("Firma Acme została założona w 1974 roku przez Jana Nowaka.", ACME, "1974"),
        ("1974 gründete Karl Brenner die Firma.", BRENNER, "1974"),
        ("Karl Brenner gründete 1974 das Unternehmen.", BRENNER, "1974"),
        ("Two friends founded Acme in 2005.", ACME, "2005"),
        ("Acme, a maker of pumps, was founded in 1990.", ACME, "1990"),
        ("Acme GmbH (Graz) was founded in March 1990.", ACME, "1990"),
        ("Established in 1987, we are a family firm.", ACME, "1987"),
        ("Acme was established as a family business in 1950.", ACME, "1950"),
    ],
)
def test_the_founding_year_is_read_from_active_and_passive(
    sentence: str, company: Company, year: str
) -> None:
    assert founded(sentence, company) == year


@pytest.mark.parametrize(
    ("sentence", "company"),
    [
        ("Acme's customer Globex was founded in 1990.", ACME),
        ("Our customer Globex was founded in 1990.", ACME),
        ("Acme established a branch in Lyon in 2005.", ACME),
        ("Acme founded its subsidiary in Poland in 2005.", ACME),
        ("The Acme Foundation was established in 2010.", ACME),
        ("1974 gründete Karl Brenner die Polymersparte.", BRENNER),
        ("He joined the company in 2015 and founded the polymer division.", ACME),
        ("In 2010 we founded a subsidiary in Lyon.", ACME),
        ("Our Lyon office was established in 2011.", ACME),
        ("Since 2005 we have offered series production.", ACME),
        ("Acme has been ISO certified since 1998 and was founded on trust.", ACME),
        ("The building, established in 1890, houses Acme.", ACME),
        ("Our founder Lena was born in 1960 and established herself in 1985.", ACME),
        ("Founded in 1890, the mill next door is now a museum that we visit.", ACME),
        ("Das Werk in Graz wurde 2001 gegründet, Brenner übernahm es später.", BRENNER),
        ("Acme Academy was founded in 2015.", ACME),
    ],
)
def test_a_year_in_which_something_else_began_is_no_founding_year(
    sentence: str, company: Company
) -> None:
    assert founded(sentence, company) is None


def test_a_labelled_year_counts_only_alone_in_its_line() -> None:
    assert founded("Gründungsjahr: 1974", BRENNER) == "1974"
    assert founded("Established 1974 mill, restored by us", BRENNER) is None


def test_a_daughter_abroad_and_a_firm_that_was_bought_have_years_of_their_own() -> None:
    step = "<dl><dt>2009</dt><dd>Gründung der Brenner {}.</dd></dl>"
    bought = "<h1>Brenner reprend Tôles Ouest</h1><p>Créée en 1988, l’entreprise emploie dix soudeurs.</p>"

    assert founded(step.format("Polska"), LONG) is None
    assert founded(step.format("GmbH"), LONG) == "2009"
    assert founded(bought, LONG) is None

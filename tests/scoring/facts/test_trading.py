"""Since when a company does what it does (ENR1)."""

import pytest

from scoring.reading.company import Company
from tests.scoring.facts.reading import values

PEETERS = Company("Peeters Transport", "peeterstransport.be")


@pytest.mark.parametrize(
    ("lang", "sentence", "year"),
    [
        ("fr", "Depuis 1991, nous plaidons pour les salariés.", "1991"),
        ("de", "Seit 2006 vermitteln wir Pflegekräfte.", "2006"),
        ("sv", "Vi har gjutit klockor i Falun sedan 1884.", "1884"),
        ("en", "We have been tanning hides since 1936.", "1936"),
        ("en", "Serving the two rivers since 1958!", "1958"),
        ("es", "Desde 1969 tejemos sombreros.", "1969"),
        ("el", "Από το 1971 υφαίνουμε χαλιά.", "1971"),
        ("tr", "1988'den beri Bursa'da bıçak dövüyoruz.", "1988"),
        ("pl", "Szyjemy żagle od 1979 roku.", "1979"),
        ("nb", "Selskapet ble startet i 2014 av to ingeniører.", "2014"),
        ("da", "Selskabet blev stiftet i 2012 af et universitet, der er grundlagt i 1479.", "2012"),
        ("en", "Acme Pumps was spun out of the University of Ayr in 2016 by Jo Marsh.", "2016"),
        ("en", "Acme Pumps was started by Jo Marsh in 1987.", "1987"),
        ("en", "Founded by Ruth Moss in 1977, when the mill was given to the town.", "1977"),
        ("fi", "Perheyrityksen perusti Aino Salmi vuonna 1989.", "1989"),
        ("cs", "Firmu založil Petr Hora v roce 1994.", "1994"),
        ("el", "Το εργαστήριο ιδρύθηκε το 1978 από δύο αδέλφια.", "1978"),
        ("zh", "<table><tr><td>成立日期</td><td>2004-05-11</td></tr></table>", "2004"),
    ],
)
def test_a_company_does_it_since(lang: str, sentence: str, year: str) -> None:
    assert values(f"<p>{sentence}</p>", "founded", lang=lang) == [year]


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "Since 2019 we have run on green electricity."),
        ("de", "Seit 2020 nutzen wir Ökostrom."),
        ("de", "Seit 2015 sind wir in der Kernstadt."),
        ("de", "Seit 2015 bilden wir Lehrlinge aus."),
        ("de", "Seit 2015 bilden wir Azubis aus."),
        ("fr", "Depuis 2015, nous formons des alternants."),
        ("fr", "Depuis 2018, nous accueillons aussi les groupes."),
        ("en", "We have been in our current workshop since 2011."),
        ("en", "Since 2020 we close on Mondays."),
        ("es", "Desde 2016 colaboramos con la escuela."),
        ("en", "We have been Volvo dealers since 2004."),
        ("en", "Opened in 1989 with a speech by the mayor, the bridge is our view."),
        ("en", "My grandfather began in 1967 with one lorry."),
        ("nl", "Jo opende haar bakkerij aan de Brink, in een pakhuis uit 1628."),
        ("en", "We have been accepting card payments since 2008."),
        ("en", "Since 2016 we have stocked parts for Volvo trucks."),
        ("de", "Seit 2018 verzichten wir auf Plastik."),
        ("fr", "Depuis 2020, nous livrons à domicile."),
        ("es", "Desde 2018 aceptamos tarjetas."),
        ("it", "Dal 2018 ospitiamo tirocinanti."),
        ("pl", "Od 2011 roku szkolimy młodych stolarzy."),
        ("da", "Siden 2018 tager vi imod MobilePay."),
    ],
)
def test_what_came_later_is_no_beginning(lang: str, sentence: str) -> None:
    assert values(f"<p>{sentence}</p>", "founded", lang=lang) == []


def test_what_introduces_the_company_tells_since_when() -> None:
    since = "<p>Seit 2006 vermitteln wir Pflegekräfte.</p>"

    assert values(since, "founded", lang="de") == ["2006"]
    assert values(f"<p>Seit 1990 backen wir Brot. {since}</p>", "founded", lang="de") == ["1990"]


def test_who_the_company_is_called_after_began_it() -> None:
    sentence = "<p>Jan Peeters begon in 1967 met één vrachtwagen.</p>"

    assert values(sentence, "founded", PEETERS, lang="nl") == ["1967"]
    assert (
        values(sentence.replace("met één vrachtwagen", "als leerling"), "founded", lang="nl") == []
    )

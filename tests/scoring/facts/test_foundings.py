"""Since when a firm exists, by verbs of founding in twenty-five languages (ENR1)."""

import pytest

from scoring.reading.company import Company
from tests.scoring.facts.reading import values

PELARGON = Company("Pelargon Looms", "pelargonlooms.example")


@pytest.mark.parametrize(
    ("lang", "sentence", "year"),
    [
        ("en", "Pelargon Looms was started in 2008 by two weavers, Ida Moss and Joan Pike, in a barn.", "2008"),
        ("de", "Die Firma Pelargon Looms wurde im Mai 1984 von zwei Webern aus Gera gegründet.", "1984"),
        ("ro", "Pelargon Looms a fost înființată în anul 2009 la Sibiu de doi țesători.", "2009"),
        ("ro", "Compania a fost fondată în 2009 de frații Pop.", "2009"),
        ("ro", "Am înființat firma în 2009, în garaj.", "2009"),
        ("hr", "Tvrtka Pelargon Looms osnovana je u Osijeku 1996. godine.", "1996"),
        ("hr", "Naša tvrtka utemeljena je 1996. godine.", "1996"),
        ("hr", "Osnovali smo tvrtku 1996. godine.", "1996"),
        ("sr", "Pelargon Looms je osnovan 1996. godine u Nišu.", "1996"),
        ("sl", "Podjetje Pelargon Looms je bilo ustanovljeno leta 1996.", "1996"),
        ("hu", "Műhelyünket 2001-ben alapította Soós Ágnes.", "2001"),
        ("hu", "A Pelargon Looms 2001-ben alakult Győrben.", "2001"),
        ("tr", "Şirketimiz 1979 yılında Denizli'de iki kardeş tarafından kurulmuştur.", "1979"),
        ("tr", "Pelargon Looms 1979'da Denizli'de kuruldu.", "1979"),
        ("fi", "Pelargon Looms on perustettu Tampereella vuonna 1966.", "1966"),
        ("fi", "Perustimme yrityksen vuonna 1966.", "1966"),
        ("et", "Ettevõte asutati 1993. aastal Tartus.", "1993"),
        ("lv", "Uzņēmums dibināts 1993. gadā Cēsīs.", "1993"),
        ("lt", "Įmonė įkurta 1993 metais Kaune.", "1993"),
        ("el", "Η εταιρεία μας ιδρύθηκε στη Νάουσα το 1958 από τον Σταύρο Λιάκο.", "1958"),
        ("el", "Η Pelargon Looms ιδρύθηκε το 1958.", "1958"),
        ("bg", "Фирма Pelargon Looms е основана през 1992 г. в Сливен.", "1992"),
        ("ru", "Компания Pelargon Looms была основана в 1992 году.", "1992"),
        ("uk", "Наша компанія була заснована у Львові в 1992 році.", "1992"),
        ("cs", "Společnost Pelargon Looms vznikla v Náchodě v roce 1990.", "1990"),
        ("cs", "Firmu založil v roce 1990 Pavel Kos.", "1990"),
        ("sk", "Naša firma bola založená v roku 1990.", "1990"),
        ("pl", "Pelargon Looms została założona w Łodzi w 1990 roku.", "1990"),
        ("ko", "<ul><li><strong>설립일</strong> <span>2011년 4월 3일</span></li></ul>", "2011"),
        ("ja", "<p>設立:平成23年(2011年)4月</p>", "2011"),
        ("es", "Fundamos la empresa en 1988.", "1988"),
        ("it", "Abbiamo fondato l'azienda nel 1988.", "1988"),
        ("es", "Empresa familiar fundada en 1988 por don Julián Rey con un solo telar.", "1988"),
        ("hr", "Godina osnivanja: 1996.", "1996"),
    ],
)  # fmt: skip
def test_the_firm_leads_what_was_founded(lang: str, sentence: str, year: str) -> None:
    body = sentence if sentence.startswith("<") else f"<p>{sentence}</p>"

    assert values(body, "founded", PELARGON, lang=lang) == [year]


@pytest.mark.parametrize(
    ("who", "lang", "sentence"),
    [
        ("Thimm Dachbau", "de", "1957 machte sich der Zimmermann Ernst Thimm mit einem Gesellen und zwei Leitern selbständig."),
        ("Thimm Tagbyg", "da", "Ernst Thimm startede for sig selv i 1957."),
    ],
)  # fmt: skip
def test_who_gave_the_firm_its_name_set_up_on_his_own(who: str, lang: str, sentence: str) -> None:
    assert values(f"<p>{sentence}</p>", "founded", Company(who, "thimm.example"), lang=lang) == [
        "1957"
    ]


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        # Sisters, customers, suppliers, parents, foundations, branches, funds.
        ("hr", "<p>Naša sestrinska tvrtka Bura Tekstil d.o.o. (osnovana 1991., 64 zaposlena) vodi predionicu.</p>"),
        ("hr", "<p>Zaklada Pelargon Looms osnovana je 2015. godine.</p>"),
        ("hr", "<p>Podružnica tvrtke Pelargon Looms osnovana je 2015. godine.</p>"),
        ("ro", "<p>Clientul nostru Lânăria Sud a fost înființat în 1950.</p>"),
        ("ro", "<p>Asociația Țesătorilor a fost fondată în 1921.</p>"),
        ("hu", "<p>Soós Ágnes korábban az 1951-ben alapított Győri Szövőgyárban dolgozott.</p>"),
        ("hu", "<p>Fiókunkat 2015-ben nyitottuk, beszállítónk 1951-ben alakult.</p>"),
        ("hu", "<p>Cégünk 2015-ben alapította a Fonal Alapítványt.</p>"),
        ("tr", "<p>Firmamız 2015 yılında İzmir'de kurulan Ege İplik fabrikasını satın aldı.</p>"),
        ("tr", "<p>Tedarikçimiz Ege İplik 1951 yılında kurulmuştur.</p>"),
        ("fi", "<p>Pelargon Looms kutoo, kun kunta luopui kutomosta, joka oli toiminut vuodesta 1951.</p>"),
        ("fi", "<p>Asiakkaamme Villatehdas on perustettu vuonna 1951.</p>"),
        ("et", "<p>Meie klient Villavabrik asutati 1951. aastal.</p>"),
        ("el", "<p>Ο πελάτης μας ιδρύθηκε το 1951.</p>"),
        ("el", "<p>Το κτίριο χτίστηκε το 1904, ο σύλλογος ιδρύθηκε το 1951.</p>"),
        ("bg", "<p>Читалището в нашия град е основано през 1872 г.</p>"),
        ("ru", "<p>Наш поставщик «Пряжа» был основан в 1951 году.</p>"),
        ("uk", "<p>Фонд Pelargon Looms був створений у 2015 році.</p>"),
        ("cs", "<p>Budova byla postavena v roce 1904, spolek vznikl v roce 1951.</p>"),
        ("cs", "<p>Nadaci založil v roce 2015 Pavel Kos.</p>"),
        ("pl", "<p>Nasz klient, fabryka Wełna, powstał w 1951 roku.</p>"),
        ("ko", "<p>주요 투자사 : 새벽벤처스(2004년 설립, 서울)</p>"),
        ("ko", "<h3>파트너</h3><ul><li>설립일 2004년 3월</li></ul>"),
        ("de", "<p>1998 machte sich unser Lehrling Jan Otto in Köln selbständig.</p>"),
        ("de", "<p>Die Partnerin von Pelargon Looms wurde 1951 gegründet.</p>"),
        ("en", "<p>The customer club of Pelargon Looms was started in 2015 by two buyers.</p>"),
        ("en", "<p>Our apprenticeship scheme was started in 2015.</p>"),
        ("en", "<p>Pelargon Looms bought a mill that was founded in 1951.</p>"),
        ("es", "<h2>Nuestros clientes</h2><p>Empresa familiar fundada en 1951 por los hermanos Gil.</p>"),
        ("es", "<p>Fundamos la escuela de tejido en 2015.</p>"),
        ("it", "<p>Abbiamo fondato l'associazione nel 2015.</p>"),
        ("hr", "<p>Osnovali smo zakladu 2015. godine.</p>"),
        ("ro", "<p>Am fondat clubul în 2015.</p>"),
        ("lv", "<p>Biedrība dibināta 1951. gadā.</p>"),
        ("lt", "<p>Mūsų klientas įkurtas 1951 metais.</p>"),
        ("sl", "<p>Društvo tkalcev je bilo ustanovljeno leta 1951.</p>"),
        ("hr", "<p>Tvrtka Bura osnovana je 1991. godine.</p>"),
        ("tr", "<p>Ege İplik A.Ş. 1951 yılında kurulmuştur.</p>"),
        ("fi", "<p>Yritys on perustettu uudelleen vuonna 2015.</p>"),
        ("el", "<p>Η εταιρεία μας συνεργάζεται με το ίδρυμα που ιδρύθηκε το 1951.</p>"),
        ("hr", "<p>Tvrtka je član komore osnovane 1852. godine.</p>"),
        ("tr", "<p>Firmamız 1951 yılında kurulan Dokumacılar Birliği üyesidir.</p>"),
        # "The firm" is the one that was told of.
        ("hr", "<p>Bura Tekstil nam prodaje vunu. Tvrtka je osnovana 1951. godine.</p>"),
        ("ro", "<p>Lânăria Sud livrează firul. Firma a fost fondată în 1951.</p>"),
        ("fi", "<p>Villatehdas toimittaa langan. Yritys on perustettu vuonna 1951.</p>"),
        ("cs", "<h2>Zákazníci</h2><p>Firma vznikla v roce 1951.</p>"),
    ],
)  # fmt: skip
def test_what_others_began_in_is_theirs(lang: str, body: str) -> None:
    assert values(body, "founded", PELARGON, lang=lang) == []

"""Numbers of registers by label and shape, in many countries (ENR1)."""

import pytest

from scoring.reading.company import Company
from tests.scoring.facts.reading import values

KESTREL = Company("Kestrel Looms", "kestrellooms.example")

OWN = [
    ("tr", "Vergi No: 4810273396", "4810273396"),
    ("tr", "Kestrel Looms · Bornova V.D. 4810273396", "4810273396"),
    ("tr", "Vergi Dairesi / No: Bornova V.D. 4810273396", "4810273396"),
    ("tr", "Ticaret Sicil No 90412", "90412"),
    ("tr", "MERSİS No: 0481027339600019", "0481027339600019"),
    ("el", "Α.Φ.Μ.: 801442907", "801442907"),
    ("el", "Αριθμός Γ.Ε.ΜΗ. 148820306000", "148820306000"),
    ("el", "Company registration number HE 418220", "HE 418220"),
    ("ja", "法人番号:4120001187732", "4120001187732"),
    ("ja", "登録番号 T4120001187732", "T4120001187732"),
    ("ko", "사업자등록번호 : 604-81-77120", "604-81-77120"),
    ("ko", "법인등록번호 180111-0992315", "180111-0992315"),
    ("zh", "统一社会信用代码:91330110MA2KBN4T7X", "91330110MA2KBN4T7X"),
    ("zh", "統一編號 53771204", "53771204"),
    ("en", "CIN U17291TN2016PTC104477", "U17291TN2016PTC104477"),
    ("en", "GSTIN: 33AAGCK7715P1Z4", "33AAGCK7715P1Z4"),
    ("id", "NPWP: 71.204.883.5-017.000", "71.204.883.5-017.000"),
    ("vi", "Mã số thuế: 0314477218", "0314477218"),
    ("th", "เลขทะเบียนนิติบุคคล 0105561177203", "0105561177203"),
    ("en", "UEN: T16LL0944K", "T16LL0944K"),
    ("ms", "Reg. No. 202001018834 (1371154-K)", "202001018834 (1371154-K)"),
    ("ro", "CUI 38120447", "38120447"),
    ("ro", "C.U.I. RO38120447", "RO38120447"),
    ("ro", "Reg. Com. J40/4417/2017", "J40/4417/2017"),
    ("bg", "ЕИК 204771830", "204771830"),
    ("hr", "OIB 40817723956", "40817723956"),
    ("sr", "Matični broj: 21340776", "21340776"),
    ("sr", "PIB: 110377204", "110377204"),
    ("sl", "Matična številka: 8127740000", "8127740000"),
    ("hu", "Adószám: 25477103-2-41", "25477103-2-41"),
    ("cs", "IČ: 27 440 913", "27 440 913"),
    ("cs", "DIČ: CZ27440913", "CZ27440913"),
    ("pl", "REGON: 368 140 772", "368 140 772"),
    ("et", "Registrikood 14477203", "14477203"),
    ("lv", "Reģ. Nr. 40203177405", "40203177405"),
    ("lt", "Įmonės kodas 304477120", "304477120"),
    ("uk", "ЄДРПОУ 41770328", "41770328"),
    ("ru", "ИНН 7707441903, ОГРН 1177746120348", "1177746120348"),
    ("fi", "Business ID 2977140-3", "2977140-3"),
    ("sv", "Organisationsnummer: 559120-7743", "559120-7743"),
    ("nb", "Organisasjonsnummer 921 440 778 MVA", "921 440 778 MVA"),
    ("da", "CVR-nummer: 40 77 12 38", "40 77 12 38"),
    ("is", "Kt. 610417-1280", "610417-1280"),
    ("nl", "Kamer van Koophandel nr. 71440283", "71440283"),
    ("nl", "Ondernemingsnummer 0744.120.338", "0744.120.338"),
    ("fr", "BCE : 0744120338", "0744120338"),
    ("fr", "TVA BE 0744.120.338", "BE 0744.120.338"),
    ("fr", "R.C.S. Luxembourg B 217740", "B 217740"),
    ("fr", "Kestrel Looms – 841 207 733 RCS Nantes", "841 207 733 RCS Nantes"),
    ("de", "Firmenbuchnummer: 477120 k", "477120 k"),
    ("it", "P.IVA 04417720236", "04417720236"),
    ("it", "Partita IVA / C.F.: 04417720236", "04417720236"),
    ("es", "CIF: B-77120384", "B-77120384"),
    ("pt", "Contribuinte n.º 514 770 283", "514 770 283"),
    ("pt", "CNPJ 31.477.120/0001-08", "31.477.120/0001-08"),
    ("es", "RFC KLO160418R27", "KLO160418R27"),
    ("es", "CUIT: 30-71447720-8", "30-71447720-8"),
    ("es", "RUT 76.447.120-K", "76.447.120-K"),
    ("es", "NIT: 901.447.120-3", "901.447.120-3"),
    ("es", "RUC: 20604477123", "20604477123"),
    ("fr", "NEQ : 1174477203", "1174477203"),
    ("en", "NZBN 9429047712038", "9429047712038"),
    ("en", "ACN 614 477 203", "614 477 203"),
    ("en", "Reg. No. 2016/144772/07", "2016/144772/07"),
    ("fr", "ICE : 002144772000038", "002144772000038"),
    ("en", "TRN: 100447720300003", "100447720300003"),
    ("en", "Company number SC447720", "SC447720"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "line", "number"), OWN)
def test_a_number_is_known_by_label_and_shape(lang: str, line: str, number: str) -> None:
    body = f"<p>Kestrel Looms<br>{line}</p>"

    read = values(body, "register", KESTREL, path="contact", lang=lang)

    assert any(value.endswith(number) for value in read), read


@pytest.mark.parametrize(
    ("lang", "line", "number"),
    [
        ("hr", "Društvo je upisano kod Trgovačkog suda u Osijeku, MBS 030477120.", "030477120"),
        ("en", "The company is registered in India under CIN U17291TN2016PTC104477.", "U17291TN2016PTC104477"),
        ("it", "Sede legale in via Roma 1, Biella (P.IVA 04417720236)", "04417720236"),
        ("es", "Kestrel Looms (CIF B-77120384), Sevilla", "B-77120384"),
    ],
)  # fmt: skip
def test_a_sentence_of_a_register_is_the_firms_own(lang: str, line: str, number: str) -> None:
    read = values(f"<p>{line}</p>", "register", KESTREL, path="contact", lang=lang)

    assert any(value.endswith(number) for value in read), read


@pytest.mark.parametrize(("lang", "line", "number"), OWN[::7])
def test_a_number_stands_in_the_foot_of_any_page(lang: str, line: str, number: str) -> None:
    body = f"<p>Looms and more.</p><footer><p>© Kestrel Looms | {line}</p></footer>"

    read = values(body, "register", KESTREL, path="shop", lang=lang)

    assert any(value.endswith(number) for value in read), read


def test_label_and_number_stand_in_cells_of_their_own() -> None:
    rows = "<tr><th>会社名</th><td>Kestrel Looms</td></tr><tr><th>法人番号</th><td>4120001187732</td></tr>"

    read = values(f"<table>{rows}</table>", "register", KESTREL, path="about", lang="ja")

    assert read == ["法人番号 4120001187732"]


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        # Hosts, makers of sites, auditors, partners: with and without a legal form.
        ("hr", "<p>Kestrel Looms</p><p>Hosting: Nebula, OIB: 40817723956</p>"),
        ("hu", "<p>Tárhelyszolgáltató: Felhő Kft., adószám: 25477103-2-41</p>"),
        ("hu", "<p>Könyvelőnk: Számadó Bt. Adószám: 25477103-2-41</p>"),
        ("it", "<p>Sito realizzato da Lumaca Web, P.IVA 04417720236</p>"),
        ("it", "<h3>Il nostro commercialista</h3><p>Studio Berti, P.IVA 04417720236</p>"),
        ("es", "<p>Alojamiento: Nube Clara S.L., CIF B-77120384</p>"),
        ("es", "<p>Nuestro distribuidor en Jalisco, RFC KLO160418R27</p>"),
        ("pt", "<p>Site desenvolvido por Pixel Manso, CNPJ 31.477.120/0001-08</p>"),
        ("fr", "<p>Secrétariat social : Partena, BE 0744.120.338</p>"),
        ("fr", "<p>Hébergeur : Nuage SAS, 841 207 733 RCS Lille</p>"),
        ("fr", "<p>Assurance décennale : Garantor, BCE 0744120338</p>"),
        ("nl", "<p>Hosting door Wolk BV, ondernemingsnummer 0744.120.338</p>"),
        ("ro", "<p>Găzduire web: Norișor SRL, CUI 38120447</p>"),
        ("ro", "<p>Partener: Textil Nord, J40/4417/2017</p>"),
        ("cs", "<p>Webové stránky vytvořil Honza Malý, IČ: 27 440 913</p>"),
        ("tr", "<p>Web Tasarım: Mavi Ajans, Vergi No: 4810273396</p>"),
        ("tr", "<p>Bayimiz: Ege Tekstil, Bornova V.D. 4810273396</p>"),
        ("el", "<p>Κατασκευή ιστοσελίδας: Κύμα, ΑΦΜ 801442907</p>"),
        ("ja", "<p>販売代理店:みどり商会 法人番号 4120001187732</p>"),
        ("ko", "<p>투자사 : 새벽벤처스, 사업자등록번호 604-81-77120</p>"),
        ("en", "<p>Our auditors: Lall and Sons, GSTIN 33AAGCK7715P1Z4</p>"),
        ("en", "<p>Payment services: Coinway, UEN T16LL0944K</p>"),
        ("sv", "<p>Leverantör: Garnhuset AB, organisationsnummer 559120-7743</p>"),
        ("de", "<p>Steuerberater: Kanzlei Ott, Firmenbuchnummer: 477120 k</p>"),
        ("ru", "<p>Хостинг: Облако, ИНН 7707441903</p>"),
        ("uk", "<p>Розробка сайту: Кит, ЄДРПОУ 41770328</p>"),
        # Who is given to, named with its number.
        ("hr", "<p>Za svaku plahtu doniramo udruzi Mali Princ (OIB 40817723956).</p>"),
        ("hr", "<p>Svake godine doniramo i pomažemo udruzi Mali Princ, OIB 40817723956.</p>"),
        ("es", "<p>Cada mes donamos telas a la casa hogar Luz Nueva, RFC LNU160418R27.</p>"),
        ("ro", "<p>Redirecționează 3,5 la sută către asociația Fir, CUI 38120447.</p>"),
        # Numbers of something else, and of the wrong shape.
        ("hr", "<p>Kestrel Looms, IBAN HR1210010051863000160</p>"),
        ("en", "<p>Kestrel Looms. Order 4810273396 ships on Monday.</p>"),
        ("ro", "<p>Kestrel Looms, tel. 0744 120 338</p>"),
        ("tr", "<p>Kestrel Looms Vergi Dairesi: Bornova, Tel: 0232 481 02 73</p>"),
        ("es", "<p>Kestrel Looms RFC 1234</p>"),
        ("ko", "<p>Kestrel Looms 전화 031-604-8177</p>"),
        ("en", "<p>Kestrel Looms catalogue, page 2016, version 144772/07</p>"),
        ("ja", "<p>Kestrel Looms 旅行業登録番号 4120001</p>"),
    ],
)  # fmt: skip
def test_numbers_of_others_and_other_numbers_are_none(lang: str, body: str) -> None:
    assert values(body, "register", KESTREL, path="contact", lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        ("en", "Fully insured. Company No. 08391746."),
        ("en", "Customer service: 0113 496 0000<br>Company No. 08391746"),
        ("en", "Bank House, High Street, Leeds. Company No. 08391746."),
        ("fr", "Kestrel Looms SARL, représentée par Paul Durand<br>SIRET : 812 345 678 00012"),
        ("fr", "Assurance décennale : Axa<br>SIRET : 812 345 678 00012"),
        ("fr", "Inscrit à la Chambre de Métiers, SIRET : 812 345 678 00012"),
        ("nl", "Bank: NL00RABO0123456789<br>KvK: 68341927"),
        ("sv", "Kundtjänst: 08-120 33 80<br>Org.nr: 556677-8899"),
        ("da", "Bank: Nordea 2191 000 000<br>CVR: 28374657"),
        ("pl", "Obsługa klienta: 22 120 33 80<br>NIP: 7792436108"),
        ("it", "Servizio clienti: 02 120 33 80<br>P.IVA 04417720236"),
        ("es", "Atención al cliente: 91 120 33 80<br>CIF: B83746193"),
    ],
)
def test_words_of_another_line_or_sentence_take_no_number_away(lang: str, lines: str) -> None:
    assert len(values(f"<p>{lines}</p>", "register", KESTREL, path="contact", lang=lang)) == 1


def test_a_sentence_of_a_story_gives_no_number() -> None:
    body = "<p>We looked the mill up under OIB 40817723956 and bought it.</p>"

    assert values(body, "register", KESTREL, path="about", lang="en") == []

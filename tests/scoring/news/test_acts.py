"""Sentences whose verb says who does it: ten languages, and the near ones that are no event."""

import datetime as dt

import pytest

from scoring import site
from scoring.news import events, news_heads
from scoring.news.signal import Signal
from scoring.reading.saved import Raw

NAMES = {
    "fi": "Lehtikallio Oy",
    "tr": "Çamlıbel Makina A.Ş.",
    "el": "Δημητρίου Χυτήρια ΑΕ",
    "ja": "株式会社こはる精機",
    "ko": "다온기계 주식회사",
    "hu": "Mátrai Vasöntöde Kft.",
    "ro": "Turnătoria Mureș SRL",
    "cs": "Slévárna Javor s.r.o.",
    "da": "Klitgård Støberi A/S",
    "no": "Granheim Støperi AS",
}


def kind_of(text: str, language: str) -> str:
    """Return the kind that counts as the company's own, "" for none."""
    verdict = events.judge(text, NAMES[language], language)
    return str(verdict.kind) if verdict.counts else ""


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fi", "Lehtikallio avasi uuden varaston Kotkaan", "expansion"),
        ("fi", "Irtisanomme 14 työntekijää Kotkan tehtaalla", "layoffs"),
        ("fi", "Maria Salo nimitettiin Lehtikallion talousjohtajaksi", "leadership"),
        ("fi", "Rekrytoimme kaksi koneistajaa", "hiring"),
        ("tr", "Çamlıbel Makina Konya'da yeni depo açtı", "expansion"),
        ("tr", "Deniz Koç, Çamlıbel Makina'nın genel müdürü olarak atandı", "leadership"),
        ("tr", "30 çalışanın işine son verdik", "layoffs"),
        ("tr", "SAP sistemine geçiş yaptık", "technology"),
        ("el", "Η Δημητρίου Χυτήρια εγκαινίασε νέα αποθήκη στον Βόλο", "expansion"),
        ("el", "Λάβαμε χρηματοδότηση 1 εκατ. ευρώ από την Attica Bank", "funding"),
        ("el", "Ξεκινήσαμε συνεργασία με την Aegean", "partnership"),
        ("ja", "福岡営業所を開設いたしました", "expansion"),
        ("ja", "2026年9月14日、当社は福岡営業所を開設しました", "expansion"),
        ("ja", "代表取締役社長に森下健が就任いたしました", "leadership"),
        ("ja", "こはる精機、5億円を調達", "funding"),
        ("ko", "다온기계, 광주에 신규 공장 준공", "expansion"),
        ("ko", "저희는 신제품 'DK-7'을 출시했습니다", "launch"),
        ("ko", "품질 관리 엔지니어를 채용합니다", "hiring"),
        ("hu", "Új raktárt nyitott a Mátrai Vasöntöde Egerben", "expansion"),
        ("hu", "Gépkezelő munkatársat keresünk", "hiring"),
        ("hu", "Bevezettük a Microsoft Dynamics rendszert", "technology"),
        ("ro", "Turnătoria Mureș a deschis un depozit la Sibiu", "expansion"),
        ("ro", "Am primit un grant de 200.000 de euro", "funding"),
        ("cs", "Od 1. dubna 2026 je výrobním ředitelem Slévárny Javor Jan Kos", "leadership"),
        ("cs", "Uvedli jsme na trh nový kotel", "launch"),
        ("da", "Vi har fået en bevilling på 2 mio. kr.", "funding"),
        ("da", "Vi har taget SAP i brug", "technology"),
        ("no", "Vi har lansert en ny ovn", "launch"),
        ("no", "Vi har måttet si opp 12 ansatte", "layoffs"),
        ("fi", "Lehtikallio sai uuden toimitusjohtajan: Eeva Salo", "leadership"),
        ("ja", "浜松に2号店をオープンいたしました", "expansion"),
        ("ro", "Am lansat o aplicație pentru comenzi", "launch"),
    ],
)
def test_what_the_company_did_counts(language: str, text: str, kind: str) -> None:
    assert kind_of(text, language) == kind


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Vesikallio Oy avasi uuden varaston Kotkaan"),
        ("fi", "Lehtikallio kertoo, että Rautala avasi uuden varaston"),
        ("fi", "Lehtikallion asiakas Rautala avasi uuden varaston"),
        ("fi", "Haemme myyjiä ensi vuonna"),
        ("fi", "Haemme koneistajia kesäksi"),
        ("tr", "Demir Döküm Konya'da yeni depo açtı"),
        ("tr", "Müşterimiz için depo açtık"),
        ("tr", "Konya'da depo açtık mı?"),
        ("el", "Η Χυτήρια Ηπείρου εγκαινίασε νέα αποθήκη"),
        ("el", "Δεν ανοίξαμε κατάστημα στον Βόλο"),
        ("ja", "南信鋳造が福岡営業所を開設しました"),
        ("ja", "南信鋳造の社長に森下健が就任しました"),
        ("ja", "来年、福岡営業所を開設しました場合"),
        ("ja", "お客様の工場がオープンしました"),
        ("ko", "남부주물이 광주에 공장을 준공했습니다"),
        ("ko", "한빛상사 대표이사로 김가온이 취임했습니다"),
        ("ko", "연말 아르바이트 직원을 모집합니다"),
        ("hu", "A Keleti Vasmű új raktárt nyitott Egerben"),
        ("hu", "Jövőre raktárt nyitottunk volna Egerben"),
        ("ro", "Fonderia Banat a deschis un depozit la Sibiu"),
        ("ro", "Clientul Turnătoria Mureș a deschis un depozit"),
        ("cs", "Jan Kos se stal ředitelem Vítkovic"),
        ("cs", "Náš zákazník Mlýn otevřel nový závod"),
        ("da", "Jens Krogh er ny administrerende direktør i Carlsberg"),
        ("da", "Vores kunde Møllen har åbnet en ny fabrik"),
        ("no", "Partneren vår Nordtek har lansert en ny sensor"),
        ("no", "Jens Krogh er ny direktør i Orkla"),
        ("no", "Jens Krogh er ny leder i Hamar Idrettslag"),
        ("da", "Jens Krogh er ny formand for Vejle Idrætsforening"),
        ("da", "Vi har fået støtte fra naboerne"),
        ("da", "Vi søger svar på jeres spørgsmål"),
        ("cs", "Jan Kos se stal ředitelem festivalu Chleba"),
        ("el", "Ανοίξαμε τις πόρτες μας στα σχολεία της γειτονιάς"),
        ("hu", "Bemutattuk új étlapunkat a vendégeknek"),
        ("ro", "Am lansat o invitație colegilor"),
    ],
)
def test_what_others_did_or_anybody_plans_does_not(language: str, text: str) -> None:
    assert kind_of(text, language) == ""


OWN_HEADLINES = [
    ("da", "Klitgård åbner nyt kontor i Aarhus og vil være tættere på kunderne", "expansion"),
    ("da", "Klitgård åbner nyt kontor i Aarhus tættere på vores kunder", "expansion"),
    ("da", "Klitgård har åbnet en ny fabrik i Vejle - ikke langt fra motorvejen", "expansion"),
    ("da", "Klitgård har åbnet en ny fabrik i Vejle og planlægger en til", "expansion"),
    ("da", "Klitgård opkøber Fyns Ventil: Hvorfor det er godt nyt", "expansion"),
    ("da", "Klitgård har fået ny direktør: Lars Holm, tidligere Siemens", "leadership"),
    ("da", "Lars Holm bliver ny direktør for Produktion i Klitgård", "leadership"),
    ("da", "Klitgård udnævner Lars Holm til direktør for Salg", "leadership"),
    ("da", "Klitgård udnævner Lars Holm til direktør i Sydeuropa", "leadership"),
    ("da", "Klitgård udnævner ny direktør for Sydeuropa", "leadership"),
    ("no", "Granheim åpner nytt kontor i Bergen og vil ansette ti", "expansion"),
    ("no", "Tidligere Equinor-leder blir ny daglig leder i Granheim", "leadership"),
    ("no", "Granheim ansetter Kari Moe som leder for Oslo-kontoret", "leadership"),
    ("nb", "Granheim åpner nytt kontor i Bergen og vil ansette ti", "expansion"),
    ("cs", "Slévárna Javor otevřela nový závod v Brně pro zákazníky z Moravy", "expansion"),
    ("cs", "Slévárna Javor otevřela po letních prázdninách nový závod v Brně", "expansion"),
    ("cs", "Novým ředitelem společnosti Slévárna Javor je Jan Kos, bývalý manažer", "leadership"),
    ("cs", "Slévárna Javor jmenovala finančním ředitelem Jana Dvořáka z Prahy", "leadership"),
]


@pytest.mark.parametrize(("language", "headline", "kind"), OWN_HEADLINES)
def test_a_word_beside_an_own_event_takes_nothing_from_it(
    language: str, headline: str, kind: str
) -> None:
    """What the other rules read in Czech, Danish and Norwegian stays read."""
    (signal,) = signals(headline, "3. 8. 2026", language)

    assert signal.kind == kind


NEAR_MISSES = [
    ("fi", "Avasimme vanhan toimiston oven ja löysimme homeen"),
    ("fi", "Lehtikallio Oy onnistui, kun Valio avasi uuden tehtaan"),
    ("fi", "Lehtikallion puheenjohtaja Matti Mäki valittiin Yrittäjien puheenjohtajaksi"),
    ("fi", "Avasimme ilmoittautumisen toimistolla pidettävään kurssiin"),
    ("fi", "Avasimme keskustelun toimistolla"),
    ("fi", "Matti Mäki valittiin vuoden johtajaksi, Lehtikallio kiittää"),
    ("fi", "Avasimme myymälän ovet lauantaina klo 10"),
    ("fi", "Etsimme asiakkaallemme hitsaajaa"),
    ("tr", "Depomuz açıldı, kapımız kırıldı"),
    ("tr", "Genel Müdürümüz Ali Aksoy TÜSİAD başkanı oldu, Çamlıbel Makina"),
    ("tr", "Çamlıbel Makina okul kurdu: çocuklara döküm dersi"),
    ("tr", "Çamlıbel Makina yeni internet sitesini tanıttı"),
    ("tr", "Bursa'da Ford için yeni fabrika kurduk"),
    ("tr", "Bursa'da fabrika kurduk"),
    ("el", "Η Δημητρίου Χυτήρια χαίρεται με τη ΔΕΗ που εγκαινίασε νέο εργοστάσιο"),
    ("el", "Ανοίξαμε το γραφείο Σάββατο για απογραφή"),
    ("el", "Στη Δημητρίου Χυτήρια: νέος Διευθυντής της ΔΕΗ ανέλαβε ο Νίκος Παππάς"),
    ("el", "Η Δημητρίου Χυτήρια παρουσίασε νέα ιστοσελίδα"),
    ("ja", "こはる精機、トヨタが名古屋に新工場を開設"),
    ("ja", "こはる精機は商工会議所の会長に社長が就任"),
    ("ja", "弊社社長がポンプ工業会会長に就任しました"),
    ("ja", "「ポンプの日」キャンペーンの提供を開始しました"),
    ("ja", "「夏の写真」の結果を発表しました"),
    ("ja", "社員が寄付を募集しています"),
    ("ja", "営業担当までボランティアを募集します"),
    ("ja", "お手伝いした営業所を開設しました"),
    ("ja", "豊田市のクリニックが竣工しました"),
    ("ko", "다온기계, 삼성전자 평택 공장 준공 축하"),
    ("ko", "다온기계 대표, 상공회의소 회장에 선임"),
    ("ko", "새로운 홈페이지를 공개했습니다"),
    ("ko", "평택 물류센터를 준공했습니다"),
    ("hu", "Mátrai Vasöntöde Kft.: a Richter új igazgatót nevezett ki, Kiss Péter lett a vezető"),
    ("hu", "Átadtuk a debreceni gyár gépészeti munkáit"),
    ("hu", "Támogatást kaptunk a kollégáktól: köszönet"),
    ("hu", "Elindítottuk új hírlevelünket"),
    ("ro", "Am deschis înscrierile la atelierul de sâmbătă"),
    ("ro", "Turnătoria Mureș: Ion Pop a fost numit președinte al Camerei de Comerț"),
    ("ro", "Am trecut prin criză, am păstrat ERP"),
    ("ro", "Am primit vizita fondurilor de pensii"),
    ("ro", "Am extins magazinul Lidl din Cluj"),
    ("no", "Granheim har fått 2 millioner følgere"),
    ("no", "Vi har tatt et kurs i Microsoft 365"),
    ("da", "Vi har fået støtte fra 40 naboer"),
    ("cs", "Spustili jsme nové webové stránky"),
    ("cs", "Představili jsme nové kalendáře"),
    ("cs", "Získali jsme ocenění za investici do zeleně"),
]


@pytest.mark.parametrize(("language", "text"), NEAR_MISSES)
def test_what_only_sounds_like_an_event_counts_for_none(language: str, text: str) -> None:
    assert kind_of(text, language) == ""


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fi", "Avasimme uuden toimiston Ouluun", "expansion"),
        ("fi", "Matti Mäki valittiin Lehtikallion toimitusjohtajaksi", "leadership"),
        ("fi", "Etsimme tiimiimme hitsaajaa", "hiring"),
        ("tr", "İzmir'de yeni depomuz açıldı", "expansion"),
        ("tr", "Bursa'da yeni fabrika kurduk", "expansion"),
        ("tr", "Fabrikamız için kaynakçı arıyoruz", "hiring"),
        ("el", "Ανοίξαμε το νέο γραφείο μας στη Λάρισα", "expansion"),
        ("el", "Η Δημητρίου Χυτήρια παρουσίασε νέα αντλία", "launch"),
        ("ja", "こはる精機、名古屋に新工場を開設", "expansion"),
        ("ja", "弊社の新工場が竣工しました", "expansion"),
        ("ja", "「こはる5」を発売しました", "launch"),
        ("ja", "営業スタッフを募集しています", "hiring"),
        ("ko", "부산 지점을 개설했습니다", "expansion"),
        ("hu", "Megnyitottuk új üzemünket Egerben", "expansion"),
        ("hu", "Átadtuk 2400 négyzetméteres új gyártócsarnokunkat", "expansion"),
        ("hu", "200 millió forint támogatást nyertünk", "funding"),
        ("ro", "Am deschis un nou punct de lucru la Cluj", "expansion"),
        ("ro", "Am trecut la SAP", "technology"),
        ("ro", "Am primit fonduri europene", "funding"),
        ("no", "Granheim har fått 2 millioner kroner", "funding"),
        ("no", "Vi har tatt i bruk Microsoft 365", "technology"),
        ("cs", "Představili jsme nové čerpadlo", "launch"),
        ("cs", "Získali jsme investici 50 milionů korun", "funding"),
    ],
)
def test_the_own_event_beside_it_does(language: str, text: str, kind: str) -> None:
    assert kind_of(text, language) == kind


@pytest.mark.parametrize(
    ("language", "name", "text", "counts"),
    [
        ("fi", "Valmet Oyj", "Valmistaja Konecranes avasi uuden tehtaan Poriin", False),
        ("fi", "Valmet Oyj", "Valmet avasi uuden tehtaan Poriin", True),
        ("fi", "Vaasan Oy", "Vaasalainen yritys avasi uuden leipomon", False),
        ("fi", "Kuusiranta Oy", "Eeva Salo nimitettiin Kuusirannan johtajaksi", True),
        ("tr", "Ankara Pompa", "Ankaralılar Pompalı motor için yeni tesis kurdu", False),
        ("hu", "Győri Kft.", "Győriek új igazgatója: kinevezték az iskola igazgatóját", False),
        ("ro", "Roman SRL", "Romania a primit fonduri europene de 2 miliarde", False),
        ("ro", "Bucur SRL", "București a deschis un birou de turism", False),
        ("cs", "Slévárna Javor", "Jan Kos se stal ředitelem Slévárny Javor", True),
    ],
)
def test_a_name_is_known_in_its_cases_only(
    language: str, name: str, text: str, counts: bool
) -> None:
    assert events.judge(text, name, language).counts is counts


def test_a_business_year_dates_no_event() -> None:
    assert signals("令和8年3月期 新工場を開設しました", "", "ja") == []


def signals(headline: str, day: str, language: str) -> list[Signal]:
    page = (
        f"<html lang='{language}'><body><h1>News</h1>"
        f"<article><h3>{headline}</h3><p>{day}</p></article></body></html>"
    ).encode()
    raw = Raw("https://acme.example/news", page)
    name = NAMES["no" if language == "nb" else language]
    return list(site.read([raw], name=name, today=dt.date(2026, 11, 20)).signals)


@pytest.mark.parametrize(
    ("language", "headline", "day", "kind"),
    [
        ("fi", "Avasimme uuden varaston Kotkaan", "3. elokuuta 2026", "expansion"),
        ("ja", "新工場を開設しました", "令和8年8月3日", "expansion"),
        ("ko", "광주 지점을 개설했습니다", "2026년 8월 3일", "expansion"),
        ("hu", "Hegesztő munkatársat keresünk", "2026. augusztus 3.", "hiring"),
        ("nb", "Vi har lansert en ny ovn til smelteverket", "3. august 2026", "launch"),
    ],
)
def test_a_dated_headline_is_a_signal(language: str, headline: str, day: str, kind: str) -> None:
    (signal,) = signals(headline, day, language)

    assert (signal.kind, signal.event_date, signal.quote) == (kind, "2026-08-03", headline)


@pytest.mark.parametrize(
    ("language", "headline"),
    [
        ("cs", "Hledáme brigádníky na léto do slévárny"),
        ("cs", "V oboru přibývá propouštění zaměstnanců"),
        ("da", "Vi søger sommerafløsere til støberiet"),
        ("da", "Flere fyringer i branchen end ventet"),
        ("nb", "Vi søker sommervikarer til støperiet"),
        ("ro", "Recrutăm personal temporar pentru Crăciun"),
        ("da", "Vi søger svar på jeres spørgsmål om ovne"),
        ("da", "Derfor bør du skifte til skyen"),
        ("da", "Vores kunde Møllen har åbnet en ny fabrik"),
        ("da", "Klitgård planlægger nyt kontor i Vejle"),
        ("nb", "Jens Krogh er ny leder i Hamar Idrettslag"),
        ("cs", "Jan Kos se stal ředitelem festivalu Chleba"),
    ],
)
def test_a_seasons_help_and_the_trades_news_weigh_nothing(language: str, headline: str) -> None:
    assert signals(headline, "3. 8. 2026", language) == []


def test_sentences_of_japanese_end_at_their_sign() -> None:
    text = "工場を開設しました。「開きました。」と社長。ご来場ください。"

    assert list(events.sentences(text)) == [
        "工場を開設しました。",
        "「開きました。」と社長。",
        "ご来場ください。",
    ]


def test_a_japanese_sign_says_as_much_as_two_letters() -> None:
    assert news_heads.length("大阪支店を開設") == 14
    assert news_heads.length("Lyon office") == 11


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("da", "Ny direktør for vandværket blev den 3. september 2026 Lars Holm fra byen.", 0),
        ("da", "Klitgård åbnede den 3. september 2026 et nyt kontor i Aarhus.", 1),
        ("ja", "2026年9月3日に福岡営業所を開設しました。", 1),
    ],
)
def test_running_text_tells_of_the_company_where_it_or_its_verb_says_so(
    language: str, text: str, count: int
) -> None:
    page = f"<html lang={language}><body><h1>Om os</h1><p>{text}</p></body></html>".encode()
    raw = Raw("https://acme.example/about", page)

    found = site.read([raw], name=NAMES[language], today=dt.date(2026, 11, 20)).signals

    assert len(found) == count

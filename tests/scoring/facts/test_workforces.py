"""How many work at a firm, as it says of itself in further languages (ENR1)."""

import pytest

from tests.scoring.facts.reading import values


@pytest.mark.parametrize(
    ("lang", "body", "count"),
    [
        ("fi", "<p>Meillä työskentelee nyt 52 kudonnan ja värjäyksen ammattilaista.</p>", "52"),
        ("fi", "<p>Tiimissämme on 52 osaajaa.</p>", "52"),
        ("hu", "<p>Ma 37 fővel dolgozunk két műszakban.</p>", "37"),
        ("hu", "<p>Csapatunk 37 főből áll.</p>", "37"),
        ("ro", "<p>Astăzi suntem o echipă de 44 de oameni.</p>", "44"),
        ("ro", "<p>Avem 44 de angajați.</p>", "44"),
        ("hr", "<p>Danas zapošljavamo 31 stalnog djelatnika; ljeti nam se pridruži još 12 sezonaca.</p>", "31"),
        ("hr", "<p>Naš tim broji 31 stručnjaka.</p>", "31"),
        ("sr", "<p>Naša firma zapošljava 31 radnika.</p>", "31"),
        ("sl", "<p>Danes nas je 24.</p>", "24"),
        ("et", "<p>Ettevõttes töötab 19 inimest.</p>", "19"),
        ("lv", "<p>Uzņēmumā strādā 19 darbinieki.</p>", "19"),
        ("lt", "<p>Įmonėje dirba 19 darbuotojų.</p>", "19"),
        ("el", "<p>Σήμερα απασχολούμε 62 εργαζόμενους.</p>", "62"),
        ("bg", "<p>Нашият екип е от 62 специалисти.</p>", "62"),
        ("ru", "<p>Сегодня в компании работают 62 человека.</p>", "62"),
        ("uk", "<p>У нас працює 62 фахівці.</p>", "62"),
        ("tr", "<p>Bugün 73 kişilik bir ekibiz.</p>", "73"),
        ("en", "<p>We now number 46.</p>", "46"),
        ("ko", "<ul><li><strong>직원 수</strong> <span>86명</span></li></ul>", "86"),
        ("ko", "<p>현재 86명의 임직원이 근무하고 있습니다.</p>", "86"),
        ("ja", "<p>現在58名の職人が働いています。</p>", "58"),
        ("zh", "<p>公司现有员工126人。</p>", "126"),
    ],
)  # fmt: skip
def test_staff_is_counted_by_who_says_we(lang: str, body: str, count: str) -> None:
    assert values(body, "employees", lang=lang) == [count]


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        # Plans.
        ("fi", "<p>Tavoitteemme on olla 60 hengen talo vuonna 2030.</p>"),
        ("hu", "<p>2030-ra 60 fővel szeretnénk dolgozni.</p>"),
        ("ro", "<p>Până în 2029 vrem să ajungem la 90 de angajați.</p>"),
        ("hr", "<p>Do 2029. želimo imati 45 zaposlenih.</p>"),
        ("tr", "<p>2029 yılında 150 kişilik bir aile olmayı hedefliyoruz.</p>"),
        ("ko", "<p>2028년까지 임직원 200명을 목표로 합니다.</p>"),
        ("ja", "<p>2030年には社員200名を目標にしています。</p>"),
        ("zh", "<p>我们计划公司拥有员工500人。</p>"),
        ("en", "<p>By 2029 we will number 90.</p>"),
        # People sought, seasonal hands.
        ("hr", "<p>Zapošljavamo 5 djelatnika.</p>"),
        ("hr", "<p>Danas zapošljavamo 12 novih djelatnika.</p>"),
        ("hr", "<p>Ljeti danas imamo 40 sezonskih radnika.</p>"),
        ("el", "<p>Το καλοκαίρι απασχολούμε 30 εποχικούς εργαζόμενους.</p>"),
        ("fi", "<p>Kesällä meillä on töissä 30 kausityöntekijää.</p>"),
        ("ro", "<p>Angajăm 12 croitori.</p>"),
        ("ja", "<p>スタッフ3名で募集しています。</p>"),
        # Customers, partners, suppliers, groups, rivals.
        ("hu", "<p>Ügyfelünk 620 fővel dolgozik.</p>"),
        ("hu", "<p>Beszállítónk 620 dolgozót foglalkoztat.</p>"),
        ("ro", "<p>Partenerul nostru are 620 de angajați.</p>"),
        ("ro", "<p>Grupul numără 620 de angajați.</p>"),
        ("sr", "<p>Naš dobavljač zapošljava 620 radnika.</p>"),
        ("et", "<p>Meie kliendi juures töötab 620 inimest.</p>"),
        ("ru", "<p>У нашего клиента в штате 620 сотрудников.</p>"),
        ("uk", "<p>Наш постачальник налічує 620 працівників.</p>"),
        ("el", "<p>Ο πελάτης μας απασχολεί 620 άτομα.</p>"),
        ("lt", "<p>Mūsų tiekėjo įmonėje dirba 620 darbuotojų.</p>"),
        ("lv", "<p>Klienta uzņēmumā strādā 620 darbinieki.</p>"),
        ("ko", "<p>협력사의 직원 620명이 교육을 받았습니다.</p>"),
        ("ko", "<h3>파트너</h3><ul><li>직원 수 620명</li></ul>"),
        ("ja", "<p>取引先では620名が働いています。</p>"),
        # Who works in a town or a trade, and rivals.
        ("lt", "<p>Mieste dirba 1200 žmonių.</p>"),
        ("lv", "<p>Pilsētā strādā 1200 cilvēki.</p>"),
        ("et", "<p>Linnas töötab 1200 inimest.</p>"),
        ("hr", "<p>U Osijeku radi 1200 ljudi u industriji.</p>"),
        ("ro", "<p>În județ lucrează 1200 de oameni în ceramică.</p>"),
        ("fi", "<p>Kaupungissa työskentelee 1200 henkilöä.</p>"),
        ("el", "<p>Στο εργοστάσιο του γείτονα εργάζονται 62 άτομα.</p>"),
        ("ru", "<p>В компании Алмаз работают 400 человек.</p>"),
        ("ko", "<p>우리 마을에는 1200명이 근무하고 있습니다.</p>"),
        ("ja", "<p>市内では1200名が働いています。</p>"),
        ("sr", "<p>Konkurent zapošljava 300 radnika.</p>"),
        # Others than people at work.
        ("ro", "<p>Avem 44 de clienți fericiți.</p>"),
        ("tr", "<p>48 kişilik yemek takımı.</p>"),
        ("sl", "<p>Danes nas je 24 partnerjev podprlo.</p>"),
        ("ko", "<p>지난 행사에 86명이 참석했습니다.</p>"),
    ],
)  # fmt: skip
def test_plans_seasonal_hands_and_others_are_no_staff(lang: str, body: str) -> None:
    assert values(body, "employees", lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "sentence", "count"),
    [
        ("de", "Heute bauen und prüfen rund 85 Beschäftigte auf zwei Etagen Pumpen.", ["85"]),
        ("en", "Today some 85 employees build pumps for farms.", ["85"]),
        ("fr", "Aujourd’hui travaillent ici 85 collaborateurs.", ["85"]),
        ("pt", "Hoje são 410 alunos e 85 colaboradores em três unidades.", ["85"]),
        ("es", "Hoy son 410 alumnos y 85 empleados en dos sedes.", ["85"]),
        ("sv", "I dag arbetar 85 anställda med pumpar.", ["85"]),
        ("pl", "Dziś pompy buduje 85 pracowników.", []),
        ("de", "Wir sind 31 Leute: 20 in der Werkstatt, elf im Büro.", ["31"]),
        ("en", "There are 31 of us: 20 in the shop, the rest upstairs.", ["31"]),
        ("en", "We’re a 31-strong team.", ["31"]),
        ("de", "Wir sind ein 31-köpfiges Team.", ["31"]),
        ("it", "Oggi in azienda siamo in 31.", ["31"]),
        ("pt", "Somos um time de 31 pessoas.", ["31"]),
        ("fr", "Nous sommes 31 aujourd’hui, dont six apprentis.", ["31"]),
        ("de", "Heute arbeiten bei uns rund 85 Beschäftigte.", ["85"]),
        ("en", "Today we have 85 employees.", ["85"]),
        ("de", "Heute haben 85 Mitarbeiter ihren letzten Tag.", []),
        ("pt", "Hoje vestimos 85 colaboradores.", []),
        # Where it began, those whom it serves, whom others employ or praise it.
        ("de", "1958 begann Jo Marsh in einem Schuppen mit drei Gesellen.", []),
        ("en", "In 1958 Jo Marsh started Acme Pumps with three employees.", []),
        ("it", "Oggi formiamo 85 dipendenti all’anno.", []),
        ("en", "“The pumps never failed us. Our mill now employs 85 people and all of us like them.”", []),
        ("es", "Hoy son 410 alumnos y 85 huéspedes.", []),
    ],
)  # fmt: skip
def test_staff_that_a_sentence_of_today_counts(lang: str, sentence: str, count: list[str]) -> None:
    assert values(f"<p>{sentence}</p>", "employees", lang=lang) == count

"""Positions known by their place under a heading over vacancies, and what else stands there."""

import pytest

from scoring import facts
from scoring.facts import vacancies
from scoring.reading import pages
from scoring.reading.company import Company

ACME = Company("Acme Pumps", "acme.example")


def page_of(body: str, path: str, title: str, lang: str) -> pages.SitePage:
    markup = f"<html lang={lang}><head><title>{title}</title></head><body>{body}</body></html>"
    return pages.read(markup.encode(), url=f"https://acme.example/{path}")


def count(page: pages.SitePage) -> int:
    found = (fact for fact in facts.company_facts([page], ACME) if fact.field == "open_jobs")
    return sum(int(fact.value.rpartition(": ")[2]) for fact in found)


@pytest.mark.parametrize(
    ("lang", "path", "title", "body", "titles"),
    [
        ("en", "careers", "Careers", "<h1>Current vacancies</h1><h2>Saw Doctor</h2><p>Full time, Hexham. Closing date 4 December.</p><h2>Yard Hand</h2><p>Part time.</p><h2>How to apply</h2><p>Send a letter.</p>", ["Saw Doctor", "Yard Hand"]),
        ("de", "jobs.html", "Jobs bei Zweirad Lohr", "<h1>Offene Stellen</h1><ul><li>Zweiradmechatroniker</li><li>Filialleitung</li><li>Radkurier</li></ul><p>Schreib uns.</p>", ["Zweiradmechatroniker", "Filialleitung", "Radkurier"]),
        ("fr", "recrutement", "Recrutement", "<h1>Nous rejoindre</h1><h2>Nos offres d'emploi</h2><div class=card><h3>Apiculteur</h3><p>CDI, temps plein, Die</p><a href=/x1>Postuler</a></div><div class=card><h3>Préparatrice de miellerie</h3><p>CDD de 8 mois, temps partiel</p><a href=/x2>Postuler</a></div>", ["Apiculteur", "Préparatrice de miellerie"]),
        ("es", "trabaja-con-nosotros", "Trabaja con nosotros", "<h2>Vacantes disponibles</h2><table><tr><th>Puesto</th><th>Ciudad</th><th>Jornada</th></tr><tr><td>Luthier</td><td>Granada</td><td>Completa</td></tr><tr><td>Barnizador</td><td>Granada</td><td>Parcial</td></tr></table>", ["Luthier", "Barnizador"]),
        ("it", "lavora-con-noi", "Lavora con noi", "<h1>Lavora con noi</h1><h2>Posizioni aperte</h2><details><summary>Casaro</summary><p>Tempo pieno, Bra. Candidature entro il 10 gennaio.</p></details><details><summary>Stagionatore</summary><p>Tempo determinato.</p></details>", ["Casaro", "Stagionatore"]),
        ("nl", "vacatures", "Vacatures", "<h1>Vacatures</h1><ul class=lijst><li><a href='/vacatures/rietdekker'>Rietdekker</a> <span>32-40 uur</span></li><li><a href='/vacatures/leerling'>Leerling rietdekker</a> <span>40 uur</span></li></ul>", ["Rietdekker", "Leerling rietdekker"]),
        ("sv", "jobba-hos-oss", "Jobba hos oss", "<h1>Lediga tjänster</h1><div class=row><strong>Båtbyggare</strong><br>Heltid, Orust. Sista ansökningsdag 15 januari.</div><div class=row><strong>Segelmakare</strong><br>Deltid, Orust.</div>", ["Båtbyggare", "Segelmakare"]),
        ("no", "jobb", "Jobb", "<h1>Ledige stillinger</h1><ul><li>Røkter, Frøya – søknadsfrist 5. desember</li><li>Båtfører, Hitra – søknadsfrist 5. desember</li></ul>", ["Røkter, Frøya", "Båtfører, Hitra"]),
        ("fi", "avoimet-tyopaikat", "Avoimet työpaikat", "<h1>Avoimet paikat</h1><h3>Lasinpuhaltaja</h3><p>Vakituinen, kokoaikainen. Nuutajärvi.</p><h3>Hioja</h3><p>Määräaikainen, hakuaika päättyy pian.</p>", ["Lasinpuhaltaja", "Hioja"]),
        ("pl", "kariera", "Kariera", "<h1>Kariera</h1><h2>Aktualne oferty pracy</h2><div class='job-item'><span class='job-title'>Zduńczyk</span><span class='job-city'>Kielce</span></div><div class='job-item'><span class='job-title'>Kamieniarz</span><span class='job-city'>Radom</span></div>", ["Zduńczyk", "Kamieniarz"]),
        ("cs", "kariera", "Kariéra", "<h1>Volná místa</h1><table><tr><td>Sklář</td><td>plný úvazek</td><td>Nový Bor</td></tr><tr><td>Brusič skla</td><td>zkrácený úvazek</td><td>Nový Bor</td></tr></table>", ["Sklář", "Brusič skla"]),
        ("hu", "karrier", "Karrier", "<h1>Nyitott pozíciók</h1><div class='accordion-item'><h2><button>Borász</button></h2><div>Teljes munkaidő, Eger.</div></div><div class='accordion-item'><h2><button>Pincemester</button></h2><div>Teljes munkaidőben, Eger.</div></div>", ["Borász", "Pincemester"]),
        ("ro", "cariere", "Cariere", "<h2>Posturi vacante</h2><div class=panel><div class=panel-heading>Zidar restaurator</div><div class=panel-body>Normă întreagă, Sibiu.</div></div><div class=panel><div class=panel-heading>Tâmplar</div><div class=panel-body>Normă întreagă, Alba Iulia.</div></div>", ["Zidar restaurator", "Tâmplar"]),
        ("hr", "posao", "Posao", "<h2>Otvorena radna mjesta</h2><ul><li><a href='/natjecaj/1'>Voditelj uzgajališta</a><br><small>Rok za prijavu: 1. prosinca</small></li><li><a href='/natjecaj/2'>Ronilac</a><br><small>Rok za prijavu: 8. prosinca</small></li></ul>", ["Voditelj uzgajališta", "Ronilac"]),
        ("tr", "kariyer", "Kariyer", "<h1>Açık Pozisyonlar</h1><ul><li>Çini Ressamı</li><li>Fırıncı Kalfası</li></ul>", ["Çini Ressamı", "Fırıncı Kalfası"]),
        ("el", "theseis-ergasias", "Θέσεις εργασίας", "<h1>Ανοιχτές θέσεις</h1><h2>Οινολόγος</h2><p>Πλήρης απασχόληση, Νεμέα.</p><h2>Εμφιαλωτής</h2><p>Μερική απασχόληση.</p>", ["Οινολόγος", "Εμφιαλωτής"]),
        ("ja", "saiyo.html", "採用情報", "<h2>募集職種</h2><table><tr><th>職種</th><td>染色職人</td></tr><tr><th>雇用形態</th><td>正社員</td></tr></table>", ["染色職人"]),
        ("ko", "recruit", "채용", "<h2>채용 공고</h2><ul><li><strong>한지 제작자</strong><span>정규직 · 전주</span></li><li><strong>온라인 판매원</strong><span>계약직 · 전주</span></li></ul>", ["한지 제작자", "온라인 판매원"]),
        ("ru", "vakansii", "Вакансии", "<h1>Вакансии</h1><h3>Реставратор</h3><p>Полная занятость</p><h3>Гончар</h3><p>Полная занятость</p>", ["Реставратор", "Гончар"]),
        ("de", "stellen", "Karriere", "<h1>Karriere</h1><h2>Orgelbauer (m/w/d)</h2><p>Vollzeit</p><h2>Intonateur (m/w/d)</h2><p>Vollzeit</p><h2>Wir bieten</h2><p>Ein Team.</p>", ["Orgelbauer (m/w/d)", "Intonateur (m/w/d)"]),
        ("pt", "vagas", "Vagas", "<h2>Vagas abertas</h2><a class=vaga href=/vaga/1><h4>Tanoeiro</h4><p>Tempo inteiro, Régua</p></a><a class=vaga href=/vaga/2><h4>Enólogo residente</h4><p>Tempo parcial</p></a>", ["Tanoeiro", "Enólogo residente"]),
        ("da", "kontakt", "Kontakt", "<h1>Kontakt</h1><p>Ring.</p><h2>Ledige stillinger</h2><ul><li>Bogbinder, 37 timer – deltid mulig</li><li>Forgylder, deltid</li></ul>", ["Bogbinder, 37 timer – deltid mulig", "Forgylder, deltid"]),
        ("en", "careers", "Careers at Fen Boats", "<h1>Careers</h1><div class=job-list><a class=job-row href=/careers/rigger><span class=job-title>Rigger</span><span class=job-loc>Ely</span></a><a class=job-row href=/careers/lofts><span class=job-title>Sail Loft Hand</span><span class=job-loc>Ely</span></a></div>", ["Rigger", "Sail Loft Hand"]),
        ("sl", "delo", "Zaposlitev", "<h1>Zaposlitev</h1><h2>Prosta delovna mesta</h2><ul><li>Čebelar – polni delovni čas</li><li>Polnilec medu – skrajšan delovni čas</li></ul>", ["Čebelar – polni delovni čas", "Polnilec medu – skrajšan delovni čas"]),
        ("lt", "darbas", "Karjera", "<h1>Laisvos darbo vietos</h1><h3>Gintaro šlifuotojas</h3><p>Pilnas etatas, Klaipėda</p>", ["Gintaro šlifuotojas"]),
        ("en", "join-us", "Join us | Acme", "<h1>Come and make paper with us</h1><h2>Open roles</h2><div class=grid><div class=card><a href=/join/vatman><h3>Vatman</h3></a><p>Wells, full-time</p></div><div class=card><a href=/join/coucher><h3>Coucher</h3></a><p>Wells, full-time</p></div></div>", ["Vatman", "Coucher"]),
        ("en", "careers/", "Careers", "<h1>Careers</h1><h2>Why work here</h2><ul><li>Flexible hours</li><li>A canteen</li></ul><h2>Vacancies</h2><table><thead><tr><th>Position</th><th>Type</th><th>Place</th></tr></thead><tbody><tr><td><a href=a>Ropewalk Foreman</a></td><td>Full time</td><td>Chatham</td></tr><tr><td><a href=b>Spinner</a></td><td>Part time</td><td>Chatham</td></tr></tbody></table><h2>Hiring process</h2><ol><li>Short call</li><li>Tour</li></ol>", ["Ropewalk Foreman", "Spinner"]),
        ("de", "karriere", "Karriere", "<h1>Arbeiten bei uns</h1><h2>Aktuelle Stellenangebote</h2><ul><li><a href='/karriere/zinngiesser'>Zinngießer (m/w/d), Regensburg</a></li><li><a href='/karriere/gravur'>Graveur (m/w/d), Regensburg</a></li><li><a href='/karriere/initiativ'>Initiativbewerbung</a></li></ul>", ["Zinngießer (m/w/d), Regensburg", "Graveur (m/w/d), Regensburg"]),
        ("de", "karriere", "Karriere", "<h1>Wir suchen</h1><h3>Glasbläser</h3><p>Unbefristet, ab sofort</p><h3>Schleiferin</h3><p>Teilzeit, 20 Stunden pro Woche</p><h3>Das bieten wir</h3><ul><li>Obst</li></ul>", ["Glasbläser", "Schleiferin"]),
        ("fr", "emplois", "Emplois", "<h1>Offres d'emploi</h1><dl><dt>Vannier</dt><dd>CDI, temps plein, Cadenet</dd><dt>Tourneur sur bois</dt><dd>CDD, temps partiel</dd></dl>", ["Vannier", "Tourneur sur bois"]),
        ("es", "empleo", "Empleo", "<h1>Ofertas de empleo</h1><ul><li>Esquilador, jornada completa</li><li>Hilandera, media jornada</li></ul><p>Envía tu currículum.</p>", ["Esquilador, jornada completa", "Hilandera, media jornada"]),
        ("it", "posizioni-aperte", "Posizioni aperte", "<h1>Posizioni aperte</h1><p><strong>Liutaio</strong><br>Tempo pieno, Cremona</p><p><strong>Verniciatore</strong><br>Part-time, Cremona</p>", ["Liutaio", "Verniciatore"]),
        ("nl", "werken-bij", "Werken bij", "<h1>Werken bij De Kuip</h1><h2>Openstaande vacatures</h2><article><h3>Kuiper</h3><p>Fulltime, Schiedam</p><a href=#>Bekijk vacature</a></article><article><h3>Brander</h3><p>Parttime, Schiedam</p><a href=#>Bekijk vacature</a></article>", ["Kuiper", "Brander"]),
        ("fi", "rekry", "Rekry", "<h2>Haettavat paikat</h2><ul><li>Venemestari, Raahe</li><li>Purjeompelija, Kotka</li></ul>", ["Venemestari, Raahe", "Purjeompelija, Kotka"]),
        ("da", "jobs", "Jobs", "<h1>Job hos os</h1><h2>Glaspuster</h2><p>Fuldtid. Ansøgningsfrist 1. marts.</p><h2>Sliber</h2><p>Deltid. Ansøgningsfrist 1. marts.</p><h2>Om os</h2><p>Vi er ti.</p>", ["Glaspuster", "Sliber"]),
        # Pages that are known by "emprego" or "práce v …" alone; the pay stands within a longer line.
        ("pt", "emprego", "Emprego", "<h1>Emprego</h1><p>Turno da noite, cantina.</p><h3>Forneiro</h3><p>Com forno de lenha. Anúncio de 4 de maio de 2026.</p><h3>Amassador</h3><p>Sem experiência. Anúncio de 4 de maio de 2026.</p>", ["Forneiro", "Amassador"]),
        ("cs", "prace.html", "Pila", "<h1>Práce na pile</h1><h3>Tesař</h3><p>Od dubna, ranní směny u nás na Vysočině, 41 000 Kč hrubého, obědy zdarma, parta čtyř lidí.</p><h3>Zámečník</h3><p>Opravíš, co jiní zlomili.</p>", ["Tesař", "Zámečník"]),
        ("cs", "pracovni-mista", "Pila", "<h1>Pracovní místa</h1><h3>Tesař</h3><p>Plný úvazek.</p><h3>Zámečník</h3><p>Plný úvazek.</p>", ["Tesař", "Zámečník"]),
        ("nl", "werken-bij", "Werken bij", "<h1>Werken bij</h1><details><summary>Lasser (40 uur)</summary><p>Geplaatst: 2 mei 2026.</p></details><details><summary>Timmerman</summary><p>Geplaatst: 4 mei 2026.</p></details><details><summary>Leerling lasser</summary><p>Plek vergeven tot mei.</p></details>", ["Lasser (40 uur)", "Timmerman"]),
        ("en", "work-with-us", "Work with us", "<h1>Work with us</h1><h3>Welder</h3><p>Full time.</p><h3>Rigger</h3><p>Part time.</p><h3>Trainee welder</h3><p>This one has gone, thank you.</p>", ["Welder", "Rigger"]),
        ("pl", "prace", "Pracownia", "<h1>Prace na zamówienie</h1><h3>Stolarz</h3><p>Rzeźba, 900 zł brutto.</p><h3>Rybak</h3><p>Rzeźba, 900 zł brutto.</p>", []),
        ("sk", "kariera", "Kariéra", "<h2>Voľné pracovné miesta</h2><details><summary>Drotár</summary><p>Plný úväzok, Žilina</p></details><details><summary>Rezbár</summary><p>Plný úväzok, Martin</p></details>", ["Drotár", "Rezbár"]),
        ("hu", "allasok", "Állások", "<h1>Állásajánlataink</h1><ul><li>Üvegfúvó mester</li><li>Kádár, teljes munkaidő</li></ul>", ["Üvegfúvó mester", "Kádár, teljes munkaidő"]),
        ("ro", "cariere", "Cariere", "<h1>Locuri de muncă disponibile</h1><ul><li><strong>Dogar</strong> – Iași, normă întreagă</li><li><strong>Fierar</strong> – Bacău, normă întreagă</li></ul>", ["Dogar", "Fierar"]),
        ("hr", "karijera", "Karijera", "<h2>Otvorene pozicije</h2><table class=table><tr><th>Radno mjesto</th><th>Lokacija</th></tr><tr><td>Kamenoklesar</td><td>Brač</td></tr><tr><td>Bačvar</td><td>Ilok</td></tr></table>", ["Kamenoklesar", "Bačvar"]),
        ("ja", "kyujin", "求人", "<h2>求人情報</h2><dl><dt>職種</dt><dd>和紙職人</dd><dt>雇用形態</dt><dd>正社員</dd></dl>", ["和紙職人"]),
        ("ko", "recruit", "채용", "<h2>채용 공고</h2><table><tr><th>포지션</th><th>근무지</th></tr><tr><td>도예가</td><td>이천</td></tr><tr><td>가마 기술자</td><td>이천</td></tr></table>", ["도예가", "가마 기술자"]),
        ("zh", "zh/jobs", "招聘", "<h2>招聘职位</h2><ul><li>陶瓷工艺师</li><li>窑炉操作工</li></ul>", ["陶瓷工艺师", "窑炉操作工"]),
        ("uk", "vakansii", "Вакансії", "<h1>Вакансії</h1><h3>Різьбяр</h3><p>Повна зайнятість, Косів</p><h3>Ткаля</h3><p>Неповна зайнятість</p>", ["Різьбяр", "Ткаля"]),
        ("bg", "rabota", "Кариери", "<h1>Свободни позиции</h1><h3>Розобрач</h3><p>Пълно работно време</p><h3>Дестилатор</h3><p>Пълно работно време</p>", ["Розобрач", "Дестилатор"]),
        ("et", "tookohad", "Töökohad", "<h1>Vabad töökohad</h1><ul><li>Paadimeister – täistööaeg</li><li>Köiepunuja – osaline tööaeg</li></ul>", ["Paadimeister – täistööaeg", "Köiepunuja – osaline tööaeg"]),
        ("no", "jobb", "Jobb", "<h1>Ledig stilling</h1><h2>Tønnemaker</h2><p>Fast stilling, heltid</p>", ["Tønnemaker"]),
        ("sv", "kontakt", "Kontakt", "<h1>Kontakt</h1><h3>Lediga jobb</h3><ul><li>Smed, heltid</li><li>Gjutare, heltid</li></ul><h3>Besök</h3><ul><li>Måndag, heltid</li></ul>", ["Smed, heltid", "Gjutare, heltid"]),
        ("pt", "trabalhe-conosco", "Trabalhe conosco", "<h1>Trabalhe conosco</h1><div class=vaga><h3>Queijeiro</h3><p>Período integral, CLT</p></div><div class=vaga><h3>Ordenhador</h3><p>Período integral, CLT</p></div>", ["Queijeiro", "Ordenhador"]),
        ("en", "careers", "Careers", "<h1>Careers</h1><h2>Open positions</h2><h3>Workshop</h3><ul><li><a href=/careers/restorer>Clock Restorer</a></li><li><a href=/careers/painter>Dial Painter</a></li></ul><h3>Office</h3><ul><li><a href=/careers/archive>Archivist</a></li></ul>", ["Clock Restorer", "Dial Painter", "Archivist"]),
        ("en", "careers", "Careers", "<h1>Careers</h1><p>Some words.</p><h2>Current openings</h2><div class=position-relative><div><h4>Harness Maker</h4><span>Walsall</span> <span>Full-time</span></div></div><div class=position-relative><div><h4>Stitcher</h4><span>Walsall</span> <span>Part-time</span></div></div><h2>Benefits</h2><div><div><h4>Pension</h4><span>Full-time staff</span></div></div>", ["Harness Maker", "Stitcher"]),
        ("de", "karriere", "Karriere", "<h1>Jobs</h1><h2>Unsere offenen Stellen</h2><ul><li><a href='/karriere/drechsler'><span>Drechsler (m/w/d)</span><span>Seiffen</span></a></li><li><a href='/karriere/schnitzer'><span>Schnitzer (m/w/d)</span><span>Seiffen</span></a></li></ul>", ["Drechsler (m/w/d)", "Schnitzer (m/w/d)"]),
        ("fr", "emploi", "Emploi", "<h1>Nous recrutons</h1><h2>Un verrier</h2><p>CDI</p><h2>Une tailleuse de cristal</h2><p>CDI</p>", ["Un verrier", "Une tailleuse de cristal"]),
        ("nl", "jobs", "Jobs", "<h1>Vacatures</h1><table><thead><tr><th>Functie</th><th>Uren</th></tr></thead><tr><td>Touwslager</td><td>36</td></tr><tr><td>Zeilmaker</td><td>24</td></tr></table>", ["Touwslager", "Zeilmaker"]),
        ("sv", "jobb", "Jobb", "<h1>Jobba hos oss</h1><h2>Lediga tjänster</h2><p><a href='/jobb/glasblasare'>Glasblåsare</a></p><p><a href='/jobb/slipare'>Glasslipare</a></p>", ["Glasblåsare", "Glasslipare"]),
    ],
)  # fmt: skip
def test_what_repeats_under_a_heading_over_vacancies_is_open(
    lang: str, path: str, title: str, body: str, titles: list[str]
) -> None:
    page = page_of(body, path, title, lang)

    assert vacancies.listed(page, ACME) == titles
    assert count(page) == len(titles)


@pytest.mark.parametrize(
    ("lang", "path", "title", "body"),
    [
        ("en", "careers", "Careers", "<h1>Careers</h1><h2>Flexible hours</h2><p>Full time or part time, as you like.</p><h2>Free coffee</h2><p>All day.</p><h2>Pension</h2><p>Permanent staff.</p>"),
        ("en", "careers", "Careers", "<h1>Current vacancies</h1><p>We offer:</p><ul><li>Flexible hours</li><li>Company bike</li><li>Friday lunch</li></ul>"),
        ("en", "careers", "Careers", "<h1>Open positions</h1><ul><li>Company bike</li><li>Generous pension</li><li>Friday lunch</li></ul>"),
        ("en", "careers", "Careers", "<h1>Open positions</h1><h2>How it works</h2><ol><li>Apply online</li><li>Phone call</li><li>Trial day</li><li>Contract</li></ol>"),
        ("en", "careers", "Careers", "<h1>Open positions</h1><h3>1. Apply</h3><p>Full-time or part-time.</p><h3>2. Interview</h3><p>On-site.</p><h3>3. Offer</h3><p>Permanent.</p>"),
        ("en", "careers", "Careers", "<h1>Open positions</h1><h2>Engineering</h2><p>Mail ann@acme.example</p><h2>Sales</h2><p>Mail bob@acme.example</p>"),
        ("en", "careers", "Careers", "<h1>Vacancies</h1><ul><li>Engineering</li><li>Sales</li><li>Operations</li></ul>"),
        ("en", "careers", "Careers", "<h1>Vacancies</h1><ul><li>Berlin</li><li>Hamburg</li><li>Leeds</li></ul>"),
        ("en", "careers", "Careers", "<h1>Work with us</h1><h2>Anna Berg</h2><p>Full-time weaver since 2019, Leeds</p><h2>Tom Baker</h2><p>Part time dyer, Leeds</p>"),
        ("en", "careers", "Careers", "<h1>Work with us</h1><h3>Anna Berg, Weaver</h3><p>I work full time in Leeds.</p><h3>Tom Baker, Dyer</h3><p>Part time.</p>"),
        ("de", "karriere", "Karriere", "<h1>Offene Stellen</h1><h2>Initiativbewerbung</h2><p>Vollzeit oder Teilzeit.</p>"),
        ("de", "karriere", "Karriere", "<h1>Offene Stellen</h1><h2>Korbflechter</h2><p>Die Stelle ist besetzt.</p><h2>Sattler</h2><p>Vergeben, Vollzeit.</p>"),
        ("de", "karriere", "Karriere", "<h1>Karriere</h1><h2>Unsere Werte</h2><h3>Vertrauen</h3><p>Vollzeit da.</p><h3>Mut</h3><p>Auch in Teilzeit.</p>"),
        ("de", "karriere", "Karriere", "<h1>Karriere</h1><h2>Stellen unserer Kunden</h2><h3>Sattler (m/w/d)</h3><p>Vollzeit, Kassel</p>"),
        ("de", "karriere", "Karriere", "<h1>Karriere</h1><h2>Seminare</h2><h3>Korbflechten Grundkurs</h3><p>Teilzeit, 3 Tage, Kassel. Bewerbung bis 3. Mai.</p><h3>Korbflechten Meisterkurs</h3><p>Vollzeit, Kassel</p>"),
        ("de", "jobs", "Jobbörse", "<h1>Offene Stellen</h1><ul><li><b>Koch</b> Hotel Adler GmbH, Vollzeit</li><li><b>Kellner</b> Gasthof Stern KG, Teilzeit</li></ul>"),
        ("en", "jobs", "Jobs", "<h1>Jobs</h1><h2>Jobs we finished</h2><ul><li>Barn roof, Leeds</li><li>Church tower, York</li></ul>"),
        ("en", "services", "Services", "<h1>Services</h1><ul><li>Recruitment</li><li>Full-time staff</li></ul>"),
        ("en", "careers", "Careers", "<h1>Careers</h1><h2>News</h2><h3>Acme wins award</h3><p>Leeds, 3 May</p><h3>New loom arrives</h3><p>Leeds, 9 May</p>"),
        ("nl", "vacatures", "Vacatures", "<h1>Vacatures</h1><p>Wat wij vragen:</p><ul><li>Rijbewijs B</li><li>Collegiale houding</li></ul>"),
        ("fr", "emploi", "Emploi", "<h1>Offres d'emploi</h1><h2>Candidature spontanée</h2><p>Temps plein.</p>"),
        ("fr", "emploi", "Emploi", "<h1>Offres d'emploi</h1><h2>Nos avantages</h2><ul><li>Mutuelle</li><li>Tickets restaurant</li></ul>"),
        ("fi", "avoimet-tyopaikat", "Avoimet työpaikat", "<h1>Avoimet työpaikat</h1><h2>Edut</h2><ul><li>Työterveys</li><li>Lounasseteli</li></ul>"),
        ("fi", "avoimet-tyopaikat", "Avoimet työpaikat", "<h1>Avoimet työpaikat</h1><p>Meillä ei ole avoimia työpaikkoja.</p><h2>Lasinpuhaltaja</h2><p>Kokoaikainen</p>"),
        ("pl", "kariera", "Kariera", "<h1>Oferty pracy</h1><p>Oferujemy:</p><ul><li>Prywatna opieka medyczna</li><li>Karta sportowa</li></ul>"),
        ("hr", "posao", "Posao", "<h1>Posao</h1><h2>Zatvoreni natječaji</h2><ul><li>Ronilac, puno radno vrijeme</li><li>Skiper, puno radno vrijeme</li></ul>"),
        ("ja", "recruit", "採用", "<h1>採用情報</h1><ul><li>福利厚生</li><li>社員インタビュー</li><li>選考の流れ</li></ul>"),
        ("ko", "recruit", "채용", "<h1>채용</h1><ul><li>서류 전형</li><li>1차 면접</li><li>최종 합격</li></ul>"),
        ("en", "careers", "Careers", "<h1>Open positions</h1><h2>FAQ</h2><h3>Remote work</h3><p>Two days a week.</p><h3>Part-time</h3><p>Yes.</p>"),
        ("en", "careers", "Careers", "<h1>Open positions</h1><ul><li><a href=/about>About the mill</a></li><li><a href=/visit>Visit the mill</a></li></ul>"),
        ("en", "careers", "Careers", "<h1>Past vacancies</h1><h2>Saw Doctor</h2><p>Full time, Hexham.</p>"),
        ("en", "careers", "Careers", "<h1>Current vacancies</h1><h2>Saw Doctor</h2><p>This position has been filled.</p>"),
        ("en", "about", "About", "<h1>About</h1><h2>We are looking for</h2><ul><li>Resellers, Leeds</li><li>Investors, York</li></ul>"),
        ("en", "careers", "Careers", "<h1>Careers</h1><h2>Upcoming events</h2><h3>Open evening, Leeds</h3><p>Full day, on-site</p><h3>Career fair, York</h3><p>Two days</p>"),
        ("en", "careers", "Careers", "<h1>Vacancies</h1><ul><li>Driving licence</li><li>Own tools</li><li>Clean record</li></ul>"),
        ("cs", "pozice", "Kariéra", "<h1>Kariéra</h1><h2>Co nabízíme</h2><ul><li>Plný úvazek</li><li>5 týdnů dovolené</li></ul>"),
        ("tr", "kariyer", "Kariyer", "<h1>Kariyer</h1><h2>Değerlerimiz</h2><ul><li>Güven</li><li>Saygı</li></ul>"),
        ("en", "careers", "Careers", "<h1>Careers</h1><h2>Our apprentices tell</h2><h3>Becoming a weaver</h3><p>Full time, three years</p><h3>Learning to dye</h3><p>Part time</p>"),
        ("en", "careers", "Careers", "<h1>Open positions</h1><h2>Areas</h2><ul><li>Weaving</li><li>Dyeing</li><li>Finishing</li></ul>"),
        ("en", "careers", "Careers", "<h1>Vacancies</h1><ul><li>Weaving</li><li>Dyeing</li><li>Finishing</li></ul>"),
        ("en", "careers", "Careers", "<h1>Job openings</h1><h2>Locations</h2><ul><li>Mill Street, Leeds</li><li>Station Road, York</li></ul>"),
        ("en", "jobs", "Jobs", "<h1>Vacancies in our region</h1><h3>Miller</h3><p>Full time at Bray Mills Ltd</p><h3>Baker</h3><p>Full time at Stone Bakery Ltd</p>"),
        ("en", "careers", "Careers", "<h1>Work with us</h1><h2>Volunteer gardener</h2><p>Two days a week, Leeds</p>"),
        ("en", "careers", "Careers", "<h1>Current vacancies</h1><p>We have no vacancies at the moment.</p><h2>Previous vacancies</h2><ul><li>Weaver, full time</li></ul>"),
        ("en", "careers", "Careers", "<h1>Current vacancies</h1><h2>Recently filled</h2><ul><li>Weaver, full time</li><li>Dyer, full time</li></ul>"),
        ("en", "careers", "Careers", "<h1>Current vacancies</h1><h2>Closed</h2><h3>Weaver</h3><p>Full time</p><h3>Dyer</h3><p>Full time</p>"),
        ("de", "karriere", "Karriere", "<h1>Stellenangebote</h1><h2>Abgeschlossene Verfahren</h2><h3>Weber</h3><p>Vollzeit</p>"),
        ("de", "karriere", "Karriere", "<h1>Stellenangebote</h1><p>Ihre Ansprechpartner</p><ul><li>Frau Berg, Personal, Kassel</li><li>Herr Klein, Technik, Fulda</li></ul>"),
        ("de", "karriere", "Karriere", "<h1>Stellenangebote</h1><h2>Ihre Ansprechpartnerin</h2><h3>Petra Kühn</h3><p>Vollzeit erreichbar</p>"),
        ("de", "karriere", "Karriere", "<h1>Stellenangebote</h1><h2>Das erwartet Sie</h2><ul><li>Firmenwagen</li><li>Dienstrad</li><li>Kantine</li></ul>"),
        ("de", "karriere", "Karriere", "<h1>Stellenangebote</h1><ul><li>Firmenwagen</li><li>Dienstrad</li><li>Betriebsarzt</li></ul>"),
        ("de", "karriere", "Karriere", "<h1>Stellenangebote</h1><h3>Ausbildung</h3><p>Vollzeit, drei Jahre</p><h3>Studium</h3><p>Teilzeit</p><h3>Praktikum</h3><p>Vollzeit</p>"),
        ("fr", "recrutement", "Recrutement", "<h1>Recrutement</h1><h2>Étapes</h2><h3>Entretien téléphonique</h3><p>30 minutes</p><h3>Journée d'essai</h3><p>Temps plein</p>"),
        ("fr", "recrutement", "Recrutement", "<h1>Nos offres d'emploi</h1><ul><li>Mutuelle</li><li>Treizième mois</li><li>Tickets restaurant</li></ul>"),
        ("fr", "recrutement", "Recrutement", "<h1>Nos offres d'emploi</h1><h2>Postes pourvus</h2><ul><li>Vannier, CDI</li><li>Tourneur, CDI</li></ul>"),
        ("nl", "vacatures", "Vacatures", "<h1>Vacatures</h1><ul><li>Reiskostenvergoeding</li><li>Pensioenregeling</li><li>Bedrijfsuitjes</li></ul>"),
        ("nl", "vacatures", "Vacatures", "<h1>Vacatures</h1><h2>Vacatures bij onze klanten</h2><h3>Kuiper</h3><p>Fulltime, Schiedam</p>"),
        ("sv", "jobba", "Jobba hos oss", "<h1>Lediga tjänster</h1><ul><li>Friskvårdsbidrag</li><li>Tjänstepension</li></ul>"),
        ("da", "jobs", "Jobs", "<h1>Ledige stillinger</h1><ul><li>Frokostordning</li><li>Sundhedsforsikring</li></ul>"),
        ("fi", "rekry", "Rekry", "<h1>Avoimet työpaikat</h1><ul><li>Lounasetu</li><li>Kulttuurietu</li></ul>"),
        ("pl", "kariera", "Kariera", "<h1>Oferty pracy</h1><ul><li>Karta sportowa</li><li>Owocowe czwartki</li></ul>"),
        ("cs", "kariera", "Kariéra", "<h1>Volná místa</h1><ul><li>Stravenky</li><li>Firemní auto</li></ul>"),
        ("hu", "karrier", "Karrier", "<h1>Állásajánlatok</h1><ul><li>Céges autó</li><li>Utazási támogatás</li></ul>"),
        ("ro", "cariere", "Cariere", "<h1>Locuri de muncă</h1><ul><li>Tichete de masă</li><li>Abonament medical</li></ul>"),
        ("tr", "kariyer", "Kariyer", "<h1>Açık Pozisyonlar</h1><ul><li>Yemek kartı</li><li>Özel sağlık sigortası</li></ul>"),
        ("el", "theseis-ergasias", "Θέσεις", "<h1>Θέσεις εργασίας</h1><ul><li>Ιδιωτική ασφάλιση</li><li>Εταιρικό αυτοκίνητο</li></ul>"),
        ("ja", "recruit", "採用", "<h1>募集職種</h1><ul><li>交通費支給</li><li>社会保険完備</li></ul>"),
        ("ko", "recruit", "채용", "<h1>채용 공고</h1><ul><li>4대 보험</li><li>점심 제공</li></ul>"),
        ("hr", "posao", "Posao", "<h1>Otvorena radna mjesta</h1><ul><li>Topli obrok</li><li>Putni troškovi</li></ul>"),
        ("en", "careers", "Careers", "<h1>Careers</h1><h2>Programmes</h2><h3>Summer school, Leeds</h3><p>Apply by 3 May</p><h3>Winter school, York</h3><p>Apply by 3 November</p>"),
        ("en", "careers", "Careers", "<h1>Careers</h1><h3>Summer school, Leeds</h3><p>Apply by 3 May</p><h3>Winter school, York</h3><p>Apply by 3 November</p>"),
        ("en", "careers", "Careers", "<h1>Open positions</h1><h3>Software engineers at Globex Ltd, Leeds</h3><p>Our customer story</p>"),
        ("en", "careers", "Careers", "<h1>Careers</h1><div class=job-benefits><h3>Private health</h3><p>For full-time staff</p></div><div class=job-benefits><h3>Generous leave</h3><p>For full-time staff</p></div>"),
        ("en", "careers", "Careers", "<h1>Careers</h1><h2>Weaving</h2><p>Full-time and part-time roles in Leeds.</p><h2>Dyeing</h2><p>Full-time roles in York.</p><h2>Finishing</h2><p>Part-time roles.</p>"),
        ("en", "careers", "Careers", "<h1>Current vacancies</h1><h2>Weaving shed</h2><p>Twenty people work full-time in Leeds.</p><h2>Dye house</h2><p>Five people.</p>"),
        ("en", "careers", "Careers", "<h1>Open positions</h1><ul><li><a href='/careers/life'>Life in the mill</a></li><li><a href='/careers/training'>Growing with the mill</a></li></ul>"),
        ("en", "careers", "Careers", "<h1>Work with us</h1><h2>Suppliers</h2><p>Apply by 3 May, Leeds</p><h2>Agents</h2><p>Full-time in York</p>"),
        ("de", "karriere", "Karriere", "<h1>Offene Stellen</h1><h3>Mobiles Arbeiten</h3><p>Vollzeit oder Teilzeit</p><h3>Betriebliche Altersvorsorge</h3><p>Unbefristet</p><h3>Kantine</h3><p>In Kassel</p>"),
        ("de", "karriere", "Karriere", "<h1>Offene Stellen</h1><h3>Betriebliche Altersvorsorge</h3><p>Ab dem ersten Tag, auch in Teilzeit.</p><h3>Dienstrad</h3><p>Auch in Teilzeit.</p>"),
        ("de", "karriere", "Karriere", "<h1>Karriere</h1><h3>Sommerfest in Kassel</h3><p>Vollzeit Spaß</p><h3>Tag der offenen Tür</h3><p>Bewerbungsfrist 3. Mai</p>"),
        ("de", "karriere", "Karriere", "<h1>Stellenangebote</h1><h2>Deine Bewerbung</h2><h3>Online bewerben</h3><p>Sofort</p><h3>Kennenlernen</h3><p>In Kassel</p><h3>Probetag</h3><p>Vollzeit</p>"),
        ("fr", "emploi", "Emploi", "<h1>Offres d'emploi</h1><h3>Mutuelle</h3><p>Temps plein</p><h3>Télétravail</h3><p>Temps partiel</p>"),
        ("fr", "emploi", "Emploi", "<h1>Recrutement</h1><h3>Julie, verrière</h3><p>CDI depuis 2019</p><h3>Marc, tailleur</h3><p>CDI</p>"),
        ("es", "empleo", "Empleo", "<h1>Vacantes</h1><h3>Proceso de selección</h3><p>Jornada completa</p><h3>Beneficios</h3><p>Jornada parcial</p>"),
        ("nl", "vacatures", "Vacatures", "<h1>Vacatures</h1><h3>Goed pensioen</h3><p>Fulltime en parttime</p><h3>Fietsplan</h3><p>Fulltime</p>"),
        ("it", "lavora-con-noi", "Lavora con noi", "<h1>Posizioni aperte</h1><h3>Welfare aziendale</h3><p>Tempo pieno</p><h3>Mensa</h3><p>Tempo pieno</p>"),
        ("no", "jobb", "Jobb", "<h1>Ledige stillinger</h1><h3>Gode ordninger</h3><p>Heltid</p><h3>Firmahytte</h3><p>Heltid</p>"),
        ("pl", "kariera", "Kariera", "<h1>Oferty pracy</h1><h3>Opieka medyczna</h3><p>Pełny etat</p><h3>Multisport</h3><p>Umowa o pracę</p>"),
        ("fi", "avoimet-tyopaikat", "Avoimet", "<h1>Avoimet työpaikat</h1><h3>Lounasetu</h3><p>Kokoaikainen</p><h3>Työpyörä</h3><p>Vakituinen</p>"),
        ("ja", "recruit", "採用", "<h1>募集職種</h1><h3>充実した研修</h3><p>正社員</p><h3>住宅手当</h3><p>正社員</p>"),
        ("en", "careers", "Careers", "<h1>Jobs</h1><table><tr><th>Position</th><th>Name</th></tr><tr><td>Managing director</td><td>Anna Berg</td></tr><tr><td>Foreman</td><td>Tom Baker</td></tr></table>"),
        ("en", "careers", "Careers", "<h1>Vacancies</h1><table><tr><th>Position</th><th>Status</th></tr><tr><td>Weaver</td><td>Filled</td></tr><tr><td>Dyer</td><td>Closed</td></tr></table>"),
        ("en", "careers", "Careers", "<h1>Vacancies</h1><h2>Contacts</h2><dl><dt>Position</dt><dd>Weaving floor</dd></dl>"),
        ("en", "tender", "Vacancies", "<h1>Shops to let: current vacancies</h1><ul><li>Unit 4, Leeds</li><li>Unit 7, York</li></ul>"),
        ("en", "vacancies", "Vacancies | Meadow House", "<h1>Vacancies</h1><ul><li>Double room, ground floor</li><li>Single room, first floor</li></ul>"),
        ("en", "vacancies", "Nursery vacancies", "<h1>Current vacancies</h1><h3>Baby room</h3><p>Two full-time places</p><h3>Toddler room</h3><p>Part-time places</p>"),
    ],
)  # fmt: skip
def test_what_else_stands_on_pages_for_candidates_is_no_position(
    lang: str, path: str, title: str, body: str
) -> None:
    assert count(page_of(body, path, title, lang)) == 0


def test_a_board_of_hundreds_is_not_counted_by_its_place() -> None:
    rows = "".join(
        f"<h3>Weaver {chr(65 + n % 26)}{n // 26}</h3><p>Full time</p>" for n in range(301)
    )

    assert vacancies.listed(page_of(f"<h1>Vacancies</h1>{rows}", "jobs", "Jobs", "en"), ACME) == []


def test_a_title_is_counted_once_however_it_is_linked() -> None:
    body = (
        "<h1>Vacancies</h1><a href=/careers/fitter><span class=job-title>Pump Fitter</span>"
        "<span class=job-place>Leeds</span></a>"
    )

    assert count(page_of(body, "careers", "Careers", "en")) == 1


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("We have 3 open positions.", "3"),
        ("Vi har tre ledige stillinger.", "3"),
        ("Wir haben derzeit zwei offene Stellen.", "2"),
        ("We have two jobs to do.", None),
        ("Show 25 jobs", None),
    ],
)
def test_how_many_positions_a_page_says_there_are(told: str, value: str | None) -> None:
    page = page_of(f"<h1>Careers</h1><p>{told}</p>", "careers", "Careers", "en")
    found = {fact.field: fact.value for fact in facts.company_facts([page], ACME)}

    assert found.get("open_positions") == value


@pytest.mark.parametrize(
    ("body", "titles"),
    [
        ("<h1>Stellenangebote</h1><h2>Fachkräfte (Vollzeit)</h2><details><summary>Glaser (m/w/d)</summary><p>Wir bieten viel.</p></details><details><summary>Fahrer (m/w/d)</summary><p>Oft unterwegs.</p></details><h2>Lehrstellen (Vollzeit)</h2><details><summary>Glaser-Azubi (m/w/d)</summary><p>Drei Jahre.</p></details>", ["Glaser (m/w/d)", "Fahrer (m/w/d)", "Glaser-Azubi (m/w/d)"]),
        ("<h1>On recrute du monde</h1><ul><li><strong>Vitrier (H/F)</strong> – CDI, Nantes</li><li><strong>Poseur (H/F)</strong> – CDI, Brest</li></ul>", ["Vitrier (H/F)", "Poseur (H/F)"]),
        ("<h1>Vacancies</h1><h2>Senior Kiln Engineer / Furnace Technician, Night Shift (Gas / Oil)</h2><p>Full time</p><ul><li>Firing with the kiln operator</li></ul><h2>Glazier</h2><p>Full time</p>", ["Senior Kiln Engineer / Furnace Technician, Night Shift (Gas / Oil)", "Glazier"]),
    ],
)  # fmt: skip
def test_headings_over_titles_and_duties_below_them_are_no_titles(
    body: str, titles: list[str]
) -> None:
    page = page_of(body, "careers", "Careers", "en")

    assert vacancies.listed(page, ACME) == titles
    assert count(page) == len(titles)


def cards(head: str, names: list[str], beside: str, *, names_of_class: str = "") -> str:
    parts = (f"<div class='{names_of_class}'><h3>{n}</h3><p>{beside}</p></div>" for n in names)
    return f"<h1>Careers</h1><h2>{head}</h2>{''.join(parts)}"


def items(head: str, *names: str) -> str:
    return f"<h1>{head}</h1><ul>{''.join(f'<li>{name}</li>' for name in names)}</ul>"


@pytest.mark.parametrize(
    ("lang", "path", "body"),
    [
        ("de", "careers", cards("Offene Stellen", ["Dienstwagen", "Jobrad"], "Für alle in Vollzeit und Teilzeit.")),
        ("nl", "careers", cards("Vacatures", ["Leaseauto", "Borrel op vrijdag"], "Ook bij 24 uur of parttime.")),
        ("it", "careers", cards("Posizioni aperte", ["Buoni pasto", "Asilo nido"], "Con contratto a tempo indeterminato.")),
        ("es", "careers", cards("Vacantes", ["Seguro dental", "Vale de comida"], "Con contrato indefinido.")),
        ("en", "careers", cards("Open positions", ["Machine shop", "Foundry", "Paint shop"], "Full-time and part-time.")),
        ("de", "careers", cards("Offene Stellen", ["Berufserfahrene", "Schüler", "Quereinsteiger"], "Vollzeit oder Teilzeit")),
        ("en", "careers", cards("Work with us", ["Plant manager", "Welder"], "Tom has been with us since 1999, full-time.")),
        ("en", "careers", cards("We are hiring", ["Leeds plant", "York plant"], "Full-time")),
        ("en", "careers", cards("Open positions", ["Pay", "Shifts", "Breaks"], "£14 per hour, full-time")),
        ("fr", "careers", cards("Nos offres d'emploi", ["Portes ouvertes", "Forum des métiers"], "Candidatures jusqu'au 3 mai")),
        ("en", "careers", cards("Open positions", ["Our next fair", "Podcast with Tom"], "Listen", names_of_class="jobs-item")),
        ("en", "jobs", cards("Latest jobs", ["Welder", "Fitter"], "Globex · Leeds · full-time", names_of_class="job")),
        ("en", "careers", cards("Careers", ["Welder", "Plumber"], "12 weeks, part-time course")),
        ("es", "ofertas", "<h1>Ofertas actuales</h1><h3>Lavadora</h3><p>Hasta el 3 de mayo</p><h3>Secadora</h3><p>Hasta el 3 de mayo</p>"),
        ("fr", "", cards("Offres en cours", ["Studio Nantes", "Loft Lyon"], "Disponible jusqu'au 3 mai, contrat")),
        ("en", "about", cards("Vacancies", ["How to hire a welder", "Letter to a fitter"], "Full-time tips")),
        ("en", "careers", items("Vacancies", "Compressor", "Air dryer", "Mixer", "Sprayer")),
        ("de", "careers", items("Offene Stellen", "Drucker", "Scanner", "Plotter")),
        ("de", "careers", items("Offene Stellen", "Sommer", "Winter", "Herbst")),
        ("de", "careers", items("Offene Stellen", "Teamplayer", "Frühaufsteher", "Anpacker")),
        ("it", "careers", items("Posizioni aperte", "Cantiere", "Quartiere", "Mestiere")),
        ("ru", "careers", items("Вакансии", "Сервер", "Компьютер", "Принтер")),
        ("en", "", items("Openings", "Monet and friends", "Young painters")),
        ("en", "features", items("Available roles", "Administrator", "Editor", "Viewer")),
        ("en", "rooms", "<h1>Vacancies</h1><table><tr><th>Room</th><th>Position</th></tr><tr><td>12</td><td>Garden side</td></tr><tr><td>14</td><td>Sea side</td></tr></table>"),
        ("en", "careers", "<h1>Open positions</h1><table><tr><th>Position</th><th>Contact</th></tr><tr><td>Leeds desk</td><td>0113</td></tr><tr><td>York desk</td><td>0190</td></tr></table>"),
        ("en", "jobs", "<h1>Our jobs</h1><h2>Jobs</h2><div class=job><a href=/jobs/kitchen-leeds>Kitchen extension</a></div><div class=job><a href=/jobs/loft>Loft conversion</a></div>"),
    ],
)  # fmt: skip
def test_terms_beside_and_ends_of_words_make_no_positions(lang: str, path: str, body: str) -> None:
    assert count(page_of(body, path, "Acme Pumps", lang)) == 0


@pytest.mark.parametrize(
    ("lang", "body", "number"),
    [
        ("en", items("Open positions", "SAS Programmer", "Welder", "Fitter"), 3),
        ("en", items("Open positions", "AS/400 developer", "Java developer"), 2),
        ("en", items("Open positions", "Field engineer, SA", "Field engineer, WA"), 2),
        ("en", items("Open positions", "Nurse at Ledbury", "Nurse at Malvern", "Driver"), 3),
        ("en", items("Open positions", "Chef at The Mill", "Waiter at The Mill"), 2),
        ("en", items("Open positions", "Rope technician at Height", "Welder at Night"), 2),
        ("de", items("Offene Stellen", "Servicekraft bei Veranstaltungen (m/w/d)", "Fahrer bei Nacht (m/w/d)"), 2),
        ("de", items("Offene Stellen", "Elektriker AG Nord (m/w/d)", "Koch (m/w/d)"), 2),
        ("fr", items("Postes à pourvoir", "Vendeuse chez Durand", "Conducteur PL"), 2),
        ("fr", items("Postes à pourvoir", "Technicien SAV", "Conducteur SAS agricole"), 2),
        ("nl", items("Vacatures", "Kok bij Strandpaviljoen", "Bediening bij Lunchroom"), 2),
        ("en", cards("Open positions", ["Teacher at Reed School", "Cook"], "Full-time"), 2),
        ("en", items("Open positions", "Welder", "Fitter at Globex AG", "Driver at Initech Ltd"), 1),
        ("de", cards("Stellenangebote", ["Bürokraft", "Fahrer", "Schweißer"], "Wir freuen uns."), 3),
        ("en", cards("Vacancies", ["Welder", "Yard hand"], "Full-time, Leeds"), 2),
        ("en", cards("Available roles", ["Cooper", "Coppicer"], "Full-time</p><p><a href=/x>Apply now</a>"), 2),
    ],
)  # fmt: skip
def test_a_place_behind_a_title_is_no_other_firm(lang: str, body: str, number: int) -> None:
    assert count(page_of(body, "careers", "Careers", lang)) == number

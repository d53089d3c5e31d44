"""Titles of positions in any markup under a heading over vacancies, known by their words."""

import pytest

from scoring import facts
from scoring.facts import vacancy_lines
from scoring.reading import pages
from scoring.reading.company import Company

ACME = Company("Acme Pumps", "acme.example")
DAY = "Some sentence on what one does all day here, with people and pumps."
MARKUPS = {
    "cards": "<h3>{}</h3><p>" + DAY + "</p>",
    "boxes": "<div class=a><div class=b>{}</div><div class=c>" + DAY + "</div></div>",
    "links": "<a href=/jobs/job-number-one><div><div>{}</div><div>Leeds</div></div></a>",
    "bold lines": "<p><b>{}</b></p><p>" + DAY + "</p>",
    "openers": "<details><summary>{}</summary><p>" + DAY + "</p></details>",
    "files": "<p><a href=/files/job.pdf>{} (PDF)</a></p>",
    "rows": "<table><tr><td>{}</td><td>Leeds</td></tr></table>",
    "breaks": "{} – Leeds<br>",
}


def count(lang: str, path: str, title: str, body: str) -> int:
    markup = f"<html lang={lang}><title>{title} – Acme Pumps</title><main>{body}</main></html>"
    page = pages.read(markup.encode(), url=f"https://acme.example/{path}")
    found = [fact for fact in facts.company_facts([page], ACME) if fact.field == "open_jobs"]
    return sum(int(fact.value.rpartition(": ")[2]) for fact in found)


@pytest.mark.parametrize("markup", MARKUPS)
@pytest.mark.parametrize(
    ("lang", "path", "head", "titles"),
    [
        ("en", "careers", "<h2>Now hiring</h2>", ("Workshop Manager", "Service Engineer", "Yard Operative")),
        ("de", "karriere", "<p>Aktuell suchen wir:</p>", ("Servicetechniker", "Kaufmann für Büromanagement", "Prüfingenieur")),
        ("fr", "recrutement", "<p>Nous recherchons actuellement :</p>", ("Technicien SAV", "Dessinateur projeteur")),
        ("es", "trabaja-con-nosotros", "<h2>Puestos vacantes</h2>", ("Técnico de taller", "Jefe de almacén")),
        ("it", "lavora-con-noi", "<p>Attualmente cerchiamo:</p>", ("Manutentore meccanico", "Disegnatore CAD")),
        ("pt", "trabalhe-conosco", "<p><strong>Vagas abertas:</strong></p>", ("Técnico de campo", "Analista fiscal")),
        ("nl", "werken-bij", "<p>Momenteel zoeken wij:</p>", ("Servicemonteur", "Salarisadministrateur")),
        ("sv", "karriar", "<p>Just nu söker vi:</p>", ("Servicetekniker", "Systemutvecklare")),
        ("da", "job", "<p>Vi søger lige nu:</p>", ("Servicetekniker", "Bogholder")),
        ("no", "jobb", "<h2>Ledige stillinger</h2>", ("Regnskapsfører", "Prosjektleder")),
        ("fi", "rekry", "<p>Haemme nyt:</p>", ("Huoltoasentaja", "Tuotekehitysinsinööri")),
        ("pl", "kariera", "<p>Aktualnie poszukujemy:</p>", ("Operator CNC (k/m)", "Automatyk")),
        ("cs", "kariera", "<p>Aktuálně hledáme:</p>", ("Servisní technik", "Operátor výroby")),
        ("hu", "karrier", "<h2>Nyitott pozícióink</h2>", ("Könyvelő", "Karbantartó technikus")),
    ],
)  # fmt: skip
def test_titles_are_positions_in_whatever_markup(
    lang: str, path: str, head: str, titles: tuple[str, ...], markup: str
) -> None:
    rows = "".join(MARKUPS[markup].format(title) for title in titles)
    rows = f"<p>{rows}</p>" if markup == "breaks" else rows

    assert count(lang, path, path, f"<h1>Acme Pumps</h1>{head}{rows}") == len(titles)


def test_cards_right_under_the_name_of_the_page_are_positions() -> None:
    rows = "".join(
        f"<h3>{title}</h3><p>32 uur, Breda</p>" for title in ("Servicemonteur", "Planner")
    )

    assert count("nl", "werken-bij", "Werken bij", f"<h1>Werken bij Acme Pumps</h1>{rows}") == 2


@pytest.mark.parametrize(
    ("lang", "path", "first", "second"),
    [
        ("en", "careers", ("Harbour Technician", "Falmouth"), ("Yard Manager", "Plymouth and Exeter")),
        ("en", "careers", ("Piano Technician, Bath", "You tune and mend old grands."), ("Workshop Manager, York", "You plan the days of six in the yard.")),
        ("de", "karriere", ("Schreiner", "Fulda. Veröffentlicht am 2. November 2026"), ("Dachdecker", "Gießen, 38 Stunden")),
        ("fr", "recrutement", ("Électricien", "Rennes · publié le 04/11/2026"), ("Menuisier", "Atelier")),
        ("es", "empleo", ("Cocinero de planta", "Soria y Burgos. Publicado: 12/11/2026"), ("Camarera", "León. 30 horas")),
        ("it", "lavora-con-noi", ("Saldatore", "Asti, pubblicato il 5 novembre 2026"), ("Tornitore", "Produzione, Cuneo")),
        ("nl", "werken-bij", ("Dakdekker", "Locatie: Zwolle"), ("Timmerman", "Afdeling: Werkplaats")),
        ("sv", "jobb", ("Svetsare", "Umeå, publicerad 2026-11-03"), ("Snickare", "Luleå")),
    ],
)  # fmt: skip
def test_a_place_a_day_a_unit_or_hours_make_titles_of_a_careers_page_positions(
    lang: str, path: str, first: tuple[str, str], second: tuple[str, str]
) -> None:
    rows = "".join(f"<h3>{title}</h3><p>{below}</p>" for title, below in (first, second))

    assert count(lang, path, path, f"<h1>Acme Pumps</h1>{rows}") == 2


def test_what_stands_thousands_of_rows_down_is_left_unread() -> None:
    rows = "<h3>Bike</h3>" * vacancy_lines.MAX_BLOCKS
    markup = f"<h2>Open positions</h2><h3>Plumber</h3>{rows}<h3>Electrician</h3>"
    page = pages.read(markup.encode(), url="https://acme.example/careers")

    assert vacancy_lines.named(page, ACME, is_careers=True) == ["Plumber"]


@pytest.mark.parametrize(
    ("lang", "path", "title", "body"),
    [
        ("en","careers","Careers","<h1>Careers</h1><h2>Meet the team</h2><h3>Service Engineer</h3><p>Tom joined us in spring and loves it.</p><h3>Workshop Manager</h3><p>Ann has two dogs and a van of her own.</p>"),
        ("en","careers","Careers","<h1>Careers</h1><h2>Now hiring</h2><p>Nothing at present, check back soon.</p><h2>Your contact</h2><p>Ann Lee</p><p>HR Manager</p>"),
        ("en","careers","Careers","<h1>Careers</h1><h2>We are hiring</h2><p>Contact: Jo Marsh, Office Manager</p>"),
        ("en","careers","Careers","<h1>Careers</h1><h2>Career paths</h2><h3>Trainee Technician</h3><p>Your first two years with us are spent in the shop.</p><h3>Senior Technician</h3><p>Then you look after your own customers and sites.</p>"),
        ("en","careers","Careers","<h1>Careers</h1><h2>Who works here</h2><ul><li>Electricians</li><li>Plumbers</li></ul>"),
        ("de","karriere","Karriere","<h1>Karriere</h1><h2>Offene Stellen</h2><p>Zurzeit sind alle Stellen besetzt.</p><h2>Unser Team</h2><h3>Elektriker</h3><p>Unsere Elektriker sind in ganz Hessen unterwegs.</p><h3>Monteure</h3><p>Unsere Monteure bauen Anlagen bis 20 kW.</p>"),
        ("de","karriere","Karriere","<h1>Karriere</h1><h2>Wir suchen</h2><p>Motivierte Leute.</p><ul><li>Abgeschlossene Ausbildung als Elektriker</li><li>Führerschein B</li></ul>"),
        ("de","ueber-uns","Über uns","<h1>Über uns</h1><h2>Wir suchen</h2><ul><li>Gebrauchte Pumpen</li><li>Alte Schweißgeräte</li></ul>"),
        ("fr","recrutement","Recrutement","<h1>Recrutement</h1><h2>Candidature spontanée</h2><p>Technicien, vendeuse ou comptable : écrivez-nous.</p>"),
        ("fr","recrutement","Recrutement","<h1>Recrutement</h1><h2>Postes pourvus</h2><ul><li>Technicien SAV</li><li>Comptable</li></ul>"),
        ("es","empleo","Empleo","<h1>Empleo</h1><h2>Testimonios</h2><h3>Técnica de taller</h3><p>«Llegué en prácticas y me quedé.»</p><h3>Soldador</h3><p>«Aquí se aprende cada día.»</p>"),
        ("nl","werken-bij","Werken bij","<h1>Werken bij Acme Pumps</h1><h2>Onze mensen</h2><h3>Monteur</h3><p>Ik werk hier sinds drie jaar en leer elke dag.</p><h3>Planner</h3><p>Mijn dag begint met koffie en de planning.</p>"),
        ("sv","jobb","Jobb","<h1>Jobb</h1><h2>Spontanansökan</h2><p>Tekniker, säljare? Hör av dig.</p>"),
        ("en","services","Services","<h1>Services</h1><h2>Wanted</h2><ul><li>Plumber</li><li>Electrician</li></ul>"),
        ("en","index","Acme","<h1>Find a pro</h1><h2>Latest jobs</h2><h3>Plumber</h3><p>Leaking tap in Leeds, budget £80, please call me.</p>"),
        ("it","lavora-con-noi","Lavora con noi","<h1>Lavora con noi</h1><p>Invia il curriculum. Non ci sono posizioni aperte.</p><h2>Chi siamo</h2><ul><li>Tecnici</li><li>Operai</li></ul>"),
        ("pl","kariera","Kariera","<h1>Kariera</h1><h2>Zatrudniamy</h2><p>Ponad 50 osób: inżynierów, mechaników i spawaczy.</p>"),
        ("pl","o-nas","O nas","<h1>O nas</h1><p>Zatrudniamy 12 mechaników i trzech inżynierów.</p>"),
        ("en","about","About","<h1>About</h1><p>We are hiring out cranes with operators.</p>"),
        ("en","careers","Careers","<h1>Careers</h1><p>We are hiring! See our clients' welders wanted pages.</p>"),
        ("hr","o-nama","O nama","<h1>O nama</h1><p>Zapošljavamo 30 radnika i dva inženjera.</p>"),
        ("de","karriere","Karriere","<h1>Karriere</h1><p>Wir stellen jedes Jahr Auszubildende und Techniker vor.</p>"),
        ("de","ueber-uns","Über uns","<h1>Über uns</h1><p>Wir stellen Maler und Lackierer aus Leipzig in unserer Galerie aus.</p>"),
        ("ru","o-nas","О нас","<h1>О нас</h1><p>Вам нужен сварщик? Мы приедем.</p>"),
        ("cs","o-nas","O nás","<h1>O nás</h1><p>Přijmeme vaši zakázku i bez technika.</p>"),
        ("en","careers","Careers","<h1>Careers</h1><h2>Open positions</h2><h3>Head chef</h3><p>Closed for applications.</p>"),
        ("en","faq","FAQ","<h1>FAQ</h1><p>We are looking for a plumber, what now?</p>"),
        ("en","careers","Careers","<h1>Careers</h1><h2>Now hiring</h2><h3>How we hire</h3><ul><li>Call with the hiring manager</li><li>Day with a technician</li></ul>"),
        ("en","careers","Careers","<h1>Careers</h1><h3>Electrician</h3><p>Globex Ltd, Leeds</p><h3>Plumber</h3><p>Initech Ltd, York</p>"),
        ("en","careers","Careers","<h1>Working at Acme Pumps</h1><h3>Electrician</h3><p>Our electricians start at six.</p><h3>Plumber</h3><p>Our plumbers know York well.</p>"),
        ("en","careers","Careers","<h1>Working at Acme Pumps</h1><h3>Electrician</h3><p>Sam Hill, York</p><h3>Plumber</h3><p>Ann Lee, Leeds</p>"),
        ("en","careers","Careers","<h1>Careers</h1><h2>Join us</h2><h3>Benefits</h3><ul><li>Company doctor</li><li>Free barista</li></ul>"),
    ],
)  # fmt: skip
def test_workers_that_are_told_of_otherwise_are_no_positions(
    lang: str, path: str, title: str, body: str
) -> None:
    assert count(lang, path, title, body) == 0

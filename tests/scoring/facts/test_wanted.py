"""Whom a firm's own sentences look for, in many languages, and what only sounds so (ENR1)."""

import datetime as dt

import pytest

from scoring.facts import wanted
from scoring.reading import pages
from scoring.reading.company import Company
from tests.scoring.facts.reading import values

ACME = Company("Acme Pumps", "acme.example")
TODAY = dt.date(2026, 11, 20)


def told(lang: str, path: str, text: str, body: str = "") -> list[str]:
    markup = f"<html lang={lang}><body><h1>Acme Pumps</h1><p>{text}</p>{body}</body></html>"
    page = pages.read(markup.encode(), url=f"https://acme.example/{path}")
    return [title for title, _ in wanted.told(page, ACME, TODAY)]


@pytest.mark.parametrize(
    ("lang", "path", "text", "count"),
    [
        ("en", "careers", "We are looking for a bicycle mechanic and two shop assistants.", 2),
        ("en", "about", "Since our bakery is growing, we are looking for a pastry chef.", 1),
        ("en", "careers", "If you love boats: we are looking for a rigger.", 1),
        ("de", "karriere", "Da unsere Werkstatt voll ist, suchen wir einen Glaser.", 1),
        ("de", "karriere", "Als junges Familienunternehmen suchen wir ab sofort eine Köchin.", 1),
        ("de", "karriere", "Wenn du Holz magst: Wir suchen einen Zimmerer.", 1),
        ("fr", "recrutement", "Puisque nous ouvrons à Lyon, nous recherchons un boulanger.", 1),
        ("es", "empleo", "Si te gusta el pan, buscamos una panadera.", 1),
        ("nl", "vacatures", "Omdat we groeien, zoeken wij een kok.", 1),
        ("nl", "vacatures", "Als klein bedrijf zoeken wij een loodgieter.", 1),
        ("pl", "kariera", "Jeśli lubisz drewno, szukamy stolarza.", 1),
        ("en", "about", "We're currently hiring a pastry chef for our Bath shop.", 1),
        ("en", "careers", "Acme Pumps is looking for a bookkeeper to join the office in Hull.", 1),
        ("en", "home", "Now hiring: line cooks and dishwashers.", 2),
        ("en", "careers", "We need an experienced stonemason, a driver and an apprentice.", 3),
        ("en", "careers", "Cook wanted!", 1),
        ("en", "careers", "We have a vacancy for a dental nurse, 30 hours a week.", 1),
        ("en", "careers", "We are looking for a person for the warehouse.", 1),
        ("de", "karriere", "Wir suchen ab sofort einen Zimmerer (m/w/d) und eine Bürohilfe in Teilzeit.", 2),
        ("de", "ueber-uns", "Zur Verstärkung unseres Teams suchen wir eine Floristin.", 1),
        ("de", "jobs", "Zum 1. August suchen wir zwei Auszubildende und einen Lageristen.", 2),
        ("de", "jobs", "Elektroniker für Gebäudetechnik gesucht", 1),
        ("de", "kontakt", "Gesucht: Servicetechniker im Außendienst.", 1),
        ("de", "karriere", "Für unsere Werkstatt in Fulda suchen wir Sie als Kfz-Mechatroniker (m/w/d).", 1),
        ("de", "karriere", "Wir stellen ein: Maurer, Polier und Bauleiter.", 3),
        ("fr", "recrutement", "Nous recherchons un boulanger et une vendeuse pour notre magasin.", 2),
        ("fr", "contact", "Nous recrutons actuellement un technicien de maintenance (H/F).", 1),
        ("fr", "accueil", "On recrute : un chef de partie et deux commis.", 2),
        ("fr", "recrutement", "Notre atelier recherche un ébéniste confirmé et un apprenti.", 2),
        ("es", "empleo", "Buscamos dos camareros y una cocinera para la temporada de verano.", 2),
        ("es", "contacto", "Estamos buscando un técnico de mantenimiento.", 1),
        ("es", "trabaja-con-nosotros", "Necesitamos panadero con experiencia y repartidor con carnet B.", 2),
        ("es", "empleo", "Se busca dependienta para nuestra tienda de Soria.", 1),
        ("it", "lavora-con-noi", "Cerchiamo un saldatore e due apprendisti per lo stabilimento di Asti.", 2),
        ("it", "lavora-con-noi", "Siamo alla ricerca di una persona per l'ufficio acquisti.", 1),
        ("it", "chi-siamo", "Stiamo cercando un pizzaiolo.", 1),
        ("it", "contatti", "Cercasi commessa part time.", 1),
        ("pt", "trabalhe-conosco", "Procuramos um eletricista e um ajudante.", 2),
        ("pt", "trabalhe-conosco", "Estamos contratando dois padeiros e uma atendente para a loja do centro.", 2),
        ("pt", "vagas", "Precisamos de um motorista.", 1),
        ("nl", "werken-bij", "Wij zoeken een loodgieter en een leerling monteur.", 2),
        ("nl", "over-ons", "Voor onze winkel in Zwolle zoeken wij een verkoopster voor 24 uur.", 1),
        ("nl", "vacatures", "We zijn op zoek naar een ervaren kok.", 1),
        ("nl", "vacatures", "Kok gezocht!", 1),
        ("sv", "om-oss", "Vi söker en snickare och två lärlingar.", 2),
        ("sv", "jobb", "Till vår butik i Lund söker vi en säljare på deltid.", 1),
        ("sv", "jobb", "Just nu letar vi efter en kock.", 1),
        ("da", "job", "Vi søger en tømrer og en elev til kontoret.", 2),
        ("da", "job", "Til vores værksted mangler vi en mekaniker.", 1),
        ("no", "jobb", "Vi søker en rørlegger og en lærling.", 2),
        ("no", "jobb", "Vi trenger en sjåfør fra august.", 1),
        ("fi", "rekry", "Etsimme kokenutta sähköasentajaa ja kahta kirvesmiestä.", 2),
        ("fi", "rekry", "Haemme leipuria ja myyjää Porin myymälään.", 2),
        ("pl", "praca", "Szukamy mechanika i dwóch kierowców.", 2),
        ("pl", "kontakt", "Zatrudnimy księgową oraz magazyniera.", 2),
        ("pl", "kariera", "Obecnie poszukujemy operatora wózka widłowego.", 1),
        ("cs", "kariera", "Hledáme truhláře a zkušenou účetní.", 2),
        ("cs", "kontakt", "Do naší dílny přijmeme zámečníka.", 1),
        ("sk", "kariera", "Hľadáme murára a vodiča.", 2),
        ("hu", "karrier", "Villanyszerelőt és két lakatost keresünk.", 2),
        ("hu", "karrier", "Keresünk egy szakácsot a konyhánkra.", 1),
        ("ro", "cariere", "Căutăm un sudor și doi lăcătuși.", 2),
        ("ro", "cariere", "Angajăm bucătar cu experiență.", 1),
        ("hr", "posao", "Tražimo konobara i kuharicu.", 2),
        ("sl", "zaposlitev", "Iščemo mizarja in voznika.", 2),
        ("el", "kariera", "Ζητάμε έναν ηλεκτρολόγο και δύο υδραυλικούς.", 2),
        ("el", "kariera", "Ζητείται πωλήτρια για το κατάστημά μας.", 1),
        ("tr", "kariyer", "Deneyimli bir kaynakçı ve iki çırak arıyoruz.", 2),
        ("ru", "vakansii", "Мы ищем сварщика и двух водителей.", 2),
        ("ru", "vakansii", "Требуется повар.", 1),
        ("uk", "vakansii", "Шукаємо швачку та водія.", 2),
        ("bg", "kariera", "Търсим готвач и сервитьор.", 2),
        ("et", "tookohad", "Otsime keevitajat ja autojuhti.", 2),
        ("lv", "vakances", "Meklējam šuvēju un noliktavas darbinieku.", 2),
        ("lt", "karjera", "Ieškome vairuotojo ir dviejų virėjų.", 2),
        ("ja", "recruit", "溶接工と事務スタッフを募集しています。", 2),
        ("ko", "recruit", "용접 기사와 디자이너를 모집합니다.", 2),
        ("zh", "jobs", "诚聘厨师和会计。", 2),
    ],
)  # fmt: skip
def test_whom_a_firm_looks_for_is_open(lang: str, path: str, text: str, count: int) -> None:
    assert len(told(lang, path, text)) == count


@pytest.mark.parametrize(
    ("lang", "path", "text"),
    [
        ("en", "about", "Are you looking for a plumber? We are here."),
        ("en", "about", "We are looking for partners and distributors in Spain."),
        ("en", "careers", "We are always looking for good electricians."),
        ("en", "careers", "We are not looking for drivers at the moment."),
        ("en", "about", "We were looking for a cook and found Anna."),
        ("en", "about", "We are looking for premises for our engineers."),
        ("en", "about", "If you are looking for an electrician, call us."),
        ("en", "careers", "For our client, a dairy in Leeds, we are looking for a driver."),
        ("en", "about", "Globex Ltd is looking for a welder."),
        ("en", "careers", "We are looking for a welder. The position has been filled."),
        ("en", "about", "We need your help as volunteer drivers."),
        ("en", "about", "We need an hour to brief the technician before a visit."),
        ("en", "about", "In 2019 we were hiring our first baker."),
        ("en", "careers", "We are looking for people who care."),
        ("de", "ueber-uns", "Sie suchen einen Elektriker? Wir helfen."),
        ("de", "ueber-uns", "Wir suchen für Sie den passenden Handwerker."),
        ("de", "ueber-uns", "Wir suchen ein Grundstück für unsere Monteure."),
        ("de", "karriere", "Wir suchen immer gute Köche – bewerben Sie sich initiativ."),
        ("de", "karriere", "Im Jahr 2019 suchten wir einen Koch."),
        ("de", "karriere", "Derzeit suchen wir keine Auszubildenden."),
        ("de", "ueber-uns", "Wir suchen Vertriebspartner und Händler in Österreich."),
        ("de", "ueber-uns", "Wir brauchen für die Montage zwei Tage und einen Helfer von Ihrer Seite."),
        ("fr", "a-propos", "Vous recherchez un plombier ?"),
        ("fr", "a-propos", "Nous recherchons un local commercial à Lyon."),
        ("fr", "a-propos", "Nous recherchons des partenaires et des revendeurs."),
        ("fr", "recrutement", "Nous ne recherchons pas de vendeur en ce moment."),
        ("es", "nosotros", "¿Buscas un fontanero en Soria?"),
        ("es", "nosotros", "Buscamos un local para taller mecánico."),
        ("es", "nosotros", "Buscamos siempre la mejor solución técnica."),
        ("it", "chi-siamo", "Cerchi un idraulico? Chiamaci."),
        ("it", "chi-siamo", "Cerchiamo sempre nuovi collaboratori e tecnici."),
        ("it", "chi-siamo", "Cerchiamo soluzioni per i tecnici del settore."),
        ("pt", "sobre-nos", "Procura um eletricista?"),
        ("nl", "over-ons", "Zoekt u een loodgieter?"),
        ("nl", "over-ons", "Wij zoeken voor u de beste aannemer en schilder."),
        ("nl", "vacatures", "Wij zoeken altijd goede koks."),
        ("sv", "om-oss", "Söker du en snickare?"),
        ("sv", "om-oss", "Vi söker återförsäljare i Norge."),
        ("da", "om-os", "Vi søger altid dygtige tømrere."),
        ("fi", "meista", "Etsitkö sähköasentajaa?"),
        ("fi", "meista", "Etsimme jälleenmyyjiä."),
        ("pl", "o-nas", "Szukasz mechanika?"),
        ("pl", "o-nas", "Szukamy partnerów handlowych."),
        ("cs", "o-nas", "Hledáte truhláře?"),
        ("hu", "rolunk", "Villanyszerelőt keres?"),
        ("tr", "hakkimizda", "Kaynakçı mı arıyorsunuz?"),
        ("ja", "about", "生徒を募集しています。"),
        ("en", "careers", "We are looking for a plumber. Update 2021: now taken."),
        ("de", "ueber-uns", "Unser Schwesterbetrieb, die Berg Bau GmbH, sucht einen Maurer."),
        ("en", "blog", "We are looking for a plumber."),
        ("en", "about", "We need a doctor's letter before we can train the nurse."),
        ("en", "about", "Our customers are looking for a technician who listens."),
        ("de", "agb", "Wir brauchen vor dem Termin des Technikers Ihre Seriennummer."),
        ("en", "careers", "We are looking for interns' stories."),
        ("fr", "a-propos", "Nous avons besoin de votre accord avant la visite du technicien."),
        ("es", "nosotros", "Contratamos seguros para cada conductor."),
        ("it", "chi-siamo", "Assumiamo la responsabilità del lavoro."),
        ("en", "about", "We hire vans and drivers."),
        ("es", "nosotros", "En 2018 buscamos un carpintero y encontramos a Luis."),
        ("en", "careers", "If we are looking for a baker, you read it here."),
        ("de", "karriere", "Wenn wir einen Gärtner suchen, hängt es am Tor."),
        ("nl", "vacatures", "Als wij een kok zoeken, staat het hier."),
        ("nl", "vacatures", "Als de zomer komt zoeken wij een kok."),
        ("en", "careers", "If you read it here, we are looking for a cook."),
        ("de", "karriere", "Falls wir suchen: Köche und Kellner melden sich im Büro."),
        ("fr", "recrutement", "Lorsque nous recherchons un boulanger, c'est écrit ici."),
        ("es", "empleo", "Cuando buscamos un soldador, lo decimos aquí."),
        ("en", "careers", "Every autumn we are looking for fruit pickers."),
        ("de", "karriere", "Jedes Frühjahr suchen wir einen Gärtner."),
        ("it", "lavora-con-noi", "Ogni anno cerchiamo due camerieri."),
        ("sv", "jobb", "Varje vinter söker vi en kock."),
        ("en", "careers", "Our neighbour told us: we are looking for a glazier."),
        ("en", "about", "We are looking for drivers for leading firms in the north."),
        ("de", "ueber-uns", "Wir suchen Schlosser im Auftrag unserer Partner."),
        ("fr", "a-propos", "Nous recherchons des peintres indépendants."),
        ("nl", "over-ons", "Wij zoeken zelfstandige schilders."),
        ("en", "about", "We are looking for an architect to draw our hall."),
        ("nl", "over-ons", "Wij zoeken een schilder voor onze nieuwe hal."),
        ("en", "about", "We are looking for teachers for a study."),
        ("en", "about", "Only one operator needed"),
        ("en", "home", "Emergency electrician required"),
        ("en", "careers", "We need drivers who wave."),
        ("nl", "vacatures", "Wij hebben twee koks en een bakker in huis."),
        ("de", "karriere", "Für 2031 suchen wir zwei Maurer."),
    ],
)  # fmt: skip
def test_whom_others_seek_or_nobody_seeks_is_not_open(lang: str, path: str, text: str) -> None:
    assert told(lang, path, text) == []


@pytest.mark.parametrize(
    ("when", "count"), [("from 1 March 2027", 1), ("in 2026", 1), ("from 3 May 2024", 0)]
)
def test_a_day_long_over_closes_a_position(when: str, count: int) -> None:
    assert len(told("en", "careers", f"We are looking for a plumber {when}.")) == count


def test_a_position_told_and_listed_is_one() -> None:
    body = (
        "<h1>Karriere</h1><p>Wir suchen einen Elektriker und eine Köchin.</p>"
        "<h2>Offene Stellen</h2><h3>Elektriker (m/w/d)</h3><p>Vollzeit</p>"
    )

    assert values(body, "open_jobs", path="karriere", lang="de") == ["operations: 2"]


def test_where_a_page_says_that_nothing_is_open_no_sentence_tells_one() -> None:
    body = "<p>We have no open positions.</p><p>We are looking for a plumber.</p>"

    assert values(body, "open_jobs", path="careers") == []


def test_an_agency_seeks_for_others() -> None:
    page = pages.read(b"<p>We are looking for a welder.</p>", url="https://x.example/careers")

    assert wanted.told(page, Company("Globex Recruitment", "x.example"), TODAY) == []


@pytest.mark.parametrize("piece", ["we are looking for a ", "wir suchen ", "a person for ", ", "])
def test_long_texts_are_read_in_pieces(piece: str) -> None:
    assert wanted.of_sentence(piece * (100_000 // len(piece)), ACME, is_careers=True) == []

"""Posts that a firm writes of outsiders: trades, authorities, laws, fairs, customers, neighbours."""

import datetime as dt

import pytest

from scoring.news import signals
from scoring.reading import pages
from scoring.reading.company import Company


def kinds(headline: str, below: str, language: str) -> list[str]:
    html = (
        f"<html lang={language}><main><h1>News</h1><h3>{headline}</h3>"
        f"<p>2026-10-14</p><p>{below}</p></main></html>"
    )
    page = pages.read(html.encode(), url="https://acme.example/news")
    firm = Company("Sauter Pumpen", "acme.example")
    return [one.kind.value for one in signals.found([page], [], [], firm, dt.date(2026, 11, 20))]


@pytest.mark.parametrize(
    ("language", "headline", "below"),
    [
        (
            "en",
            "Open day",
            "Around 300 neighbours came to look at the old press and ate everything we had baked.",
        ),
        (
            "en",
            "Twenty-five years on Mill Lane",
            "The first pump left the yard in October 2001, and it still runs in Halifax.",
        ),
        (
            "en",
            "Gold at the county show",
            "Our Old Sour cider took gold at the county show last Saturday.",
        ),
        (
            "en",
            "First aid for everyone",
            "All nine of the workshop passed the first aid course on Friday.",
        ),
        (
            "en",
            "Thank you, union street",
            "Customers on Union Street lent us their parking for the crane, so cake is on us.",
        ),
        (
            "en",
            "The council gave us a bench",
            "The council gave us a bench for the yard, and Tom has painted it red.",
        ),
        (
            "en",
            "How the new energy label works",
            "We have put the three most frequent questions on one page for landlords.",
        ),
        (
            "de",
            "Tag der offenen Tür",
            "Über 400 Besucher haben sich am Samstag durch die Werkstatt führen lassen.",
        ),
        (
            "de",
            "Betriebsausflug nach Bamberg",
            "Zwölf Kollegen, drei Brauereien und ein verlorener Hut: so war der Ausflug.",
        ),
        (
            "de",
            "Meisterbrief für Lena",
            "Lena Vogt hat im September ihre Meisterprüfung vor der Handwerkskammer bestanden.",
        ),
        (
            "de",
            "Handwerkskammer ehrt uns",
            "Die Handwerkskammer Ulm hat uns für 50 Jahre Ausbildung ausgezeichnet.",
        ),
        (
            "de",
            "Holzpreise: was wir tun",
            "Wir haben unser Lager verdoppelt, damit Angebote drei Monate gelten.",
        ),
        (
            "de",
            "Spende statt Geschenke",
            "Auch in diesem Jahr gehen 2.000 Euro an die Kinderklinik in Ulm.",
        ),
        (
            "de",
            "Nachbarschaftsfest im Hof",
            "Mit unseren Nachbarn haben wir am Sonntag den Maibaum aufgestellt.",
        ),
        (
            "fr",
            "Portes ouvertes",
            "Plus de deux cents visiteurs ont découvert la cave et nos vieux pressoirs.",
        ),
        (
            "fr",
            "Médaille d'argent",
            "Notre comté de dix-huit mois a reçu une médaille d'argent à Paris.",
        ),
        (
            "fr",
            "La fédération en visite",
            "Nous avons reçu samedi la fédération des artisans pour une journée à l'atelier.",
        ),
        (
            "fr",
            "Stage de taille",
            "Vingt amateurs ont appris samedi à tailler les pommiers avec Julien.",
        ),
        (
            "es",
            "Jornada de puertas abiertas",
            "Más de trescientas personas visitaron el sábado la bodega y probaron el vino nuevo.",
        ),
        (
            "es",
            "Plantamos 200 árboles",
            "Con los niños del colegio hemos plantado 200 encinas en la finca.",
        ),
        (
            "es",
            "Diez años de taller",
            "Celebramos diez años con una comida para todos los vecinos de la calle.",
        ),
        (
            "it",
            "Porte aperte in cantina",
            "Più di duecento persone hanno visitato la cantina nel fine settimana.",
        ),
        (
            "it",
            "Corso di potatura",
            "Venti appassionati hanno imparato sabato a potare gli ulivi con Marco.",
        ),
        (
            "it",
            "Il sindaco in azienda",
            "Il sindaco ci ha consegnato la targa per i cinquant'anni di attività.",
        ),
        (
            "nl",
            "Open dag op de werf",
            "Ruim vijfhonderd bezoekers kwamen zaterdag kijken naar de tewaterlating.",
        ),
        (
            "nl",
            "Diploma voor Sem",
            "Sem de Wit heeft vrijdag zijn diploma lassen gehaald met een negen.",
        ),
        (
            "sv",
            "Öppet hus",
            "Närmare tvåhundra personer kom och tittade på den gamla ramsågen i lördags.",
        ),
        (
            "sv",
            "Vi cyklar till jobbet",
            "Tillsammans har vi cyklat 4 000 kilometer sedan i maj, och Karin mest av alla.",
        ),
        (
            "pl",
            "Dzień otwarty",
            "Ponad trzysta osób zwiedziło w sobotę piekarnię i spróbowało chleba z pieca.",
        ),
        (
            "pl",
            "Złoty medal dla miodu",
            "Nasz miód lipowy zdobył złoty medal na targach w Poznaniu.",
        ),
        (
            "da",
            "Åbent hus",
            "Over tre hundrede gæster kiggede forbi værkstedet i lørdags og fik pølser.",
        ),
        (
            "cs",
            "Den otevřených dveří",
            "Přes dvě stě lidí si v sobotu prohlédlo dílnu a odneslo si domů hoblinu.",
        ),
        (
            "pt",
            "Portas abertas",
            "Mais de duzentas pessoas visitaram no sábado a adega e provaram o vinho novo.",
        ),
        (
            "fi",
            "Avoimet ovet",
            "Yli kaksisataa vierasta kävi lauantaina katsomassa vanhaa sahaa ja söi makkaraa.",
        ),
    ],
)
def test_what_the_firm_does_is_claimed(language: str, headline: str, below: str) -> None:
    assert kinds(headline, below, language)


@pytest.mark.parametrize(
    ("language", "headline", "below"),
    [
        (
            "en",
            "Fuel duty to rise",
            "The Treasury will add five pence to a litre of diesel from the first of April next year.",
        ),
        (
            "en",
            "What the rail strike means",
            "Drivers walk out for three days from Thursday, and stations will be closed in the north.",
        ),
        (
            "en",
            "A sad day for the High Street",
            "We were sorry to hear that Bell & Sons has shut after ninety years of shoes.",
        ),
        (
            "en",
            "Brewers worried",
            "Seven in ten brewers expect to lose money this year, the guild says in its report.",
        ),
        (
            "en",
            "Good luck to the Red Lion",
            "Our neighbours at the Red Lion have been bought by a chain from Leeds.",
        ),
        (
            "en",
            "Is the mill for sale?",
            "You may have read so in the Courier; nothing of the kind has been discussed here.",
        ),
        (
            "en",
            "Fair postponed",
            "The organisers of the Royal Show have moved it to the second weekend of July.",
        ),
        (
            "de",
            "Mindestlohn steigt",
            "Ab Januar gelten 13,90 Euro in der Stunde, so hat es die Kommission vorgeschlagen.",
        ),
        (
            "de",
            "Handwerk schlägt Alarm",
            "Der Zentralverband sieht jeden dritten Betrieb ohne Nachfolger.",
        ),
        (
            "de",
            "Umleitung in der Bahnhofstraße",
            "Die Stadt saniert bis Weihnachten den Kanal, die Zufahrt ist über den Hof möglich.",
        ),
        (
            "de",
            "Glückwunsch an die Brauerei Roth",
            "Die Brauerei Roth hat ein neues Sudhaus gebaut und stellt zehn Leute ein.",
        ),
        (
            "de",
            "Aus für das Gasthaus Krone",
            "Nach 120 Jahren hat die Krone zugesperrt, der Wirt findet keinen Nachfolger.",
        ),
        (
            "fr",
            "Le prix du blé s'envole",
            "La tonne a dépassé les 260 euros à Rouen, du jamais vu depuis trois ans.",
        ),
        (
            "fr",
            "Nouvelle norme anti-incendie",
            "Le décret du 3 mars impose un détecteur dans chaque chambre dès janvier.",
        ),
        (
            "fr",
            "Nos amis de la Ferme du Lac",
            "La Ferme du Lac ouvre une boutique à Annecy et recrute deux vendeuses.",
        ),
        (
            "fr",
            "La mairie refait la place",
            "Les travaux de la place commenceront en mars et dureront six mois.",
        ),
        (
            "es",
            "Sube el salario mínimo",
            "El Gobierno aprobó ayer una subida del cuatro por ciento para el próximo año.",
        ),
        (
            "es",
            "Cierra la panadería Lozano",
            "Después de sesenta años la familia Lozano apaga el horno para siempre.",
        ),
        (
            "es",
            "Feria aplazada",
            "La organización ha trasladado la feria de la piedra a octubre por las obras.",
        ),
        (
            "it",
            "Nuova legge sugli imballaggi",
            "Da luglio ogni scatola dovrà riportare il codice del materiale e il peso.",
        ),
        (
            "it",
            "Il comune chiude il ponte",
            "Il ponte sul Serio resterà chiuso fino a marzo per lavori di consolidamento.",
        ),
        (
            "it",
            "Complimenti al ristorante Da Piero",
            "Da Piero ha preso la sua prima stella e apre un secondo locale a Torino.",
        ),
        (
            "nl",
            "Btw op bloemen omhoog",
            "Vanaf januari geldt het hoge tarief voor alle snijbloemen en potplanten.",
        ),
        (
            "nl",
            "Collega-bedrijf stopt",
            "Na tachtig jaar stopt bakkerij De Vries, er is geen opvolger gevonden.",
        ),
        (
            "sv",
            "Elpriserna stiger igen",
            "I vinter väntas priset gå över två kronor per kilowattimme i södra Sverige.",
        ),
        (
            "sv",
            "Grattis till Nordins bygg",
            "Nordins bygg har fått ordern på den nya skolan i Umeå och anställer tjugo.",
        ),
        (
            "pl",
            "Ceny stali w górę",
            "Huty zapowiedziały podwyżki o dziesięć procent od stycznia przyszłego roku.",
        ),
        (
            "pl",
            "Targi odwołane",
            "Organizatorzy odwołali tegoroczne targi w Kielcach z powodu remontu hali.",
        ),
        (
            "da",
            "Ny lov om emballage",
            "Fra juli skal alle producenter betale for deres emballage efter vægt.",
        ),
        (
            "da",
            "Farvel til Bager Holm",
            "Efter halvfjerds år har Bager Holm lukket døren for sidste gang.",
        ),
        (
            "cs",
            "Stát zvyšuje daň z lihu",
            "Od ledna vzroste sazba o deset procent, rozhodla sněmovna.",
        ),
        (
            "pt",
            "Sobe o preço da cortiça",
            "A arroba passou os quarenta euros, o valor mais alto dos últimos dez anos.",
        ),
        (
            "fi",
            "Sähkövero nousee",
            "Ensi vuoden alusta veroa maksetaan kaksi senttiä enemmän kilowattitunnilta.",
        ),
        (
            "no",
            "Streik på fergene",
            "Fra mandag står fergene stille, og varer må kjøres rundt fjorden.",
        ),
    ],
)
def test_what_outsiders_do_is_not(language: str, headline: str, below: str) -> None:
    assert kinds(headline, below, language) == []


def test_a_matter_of_all_is_told_by_what_the_firm_does_about_it() -> None:
    below = "The union has called a strike for Friday. We drive at night until it is over and call everybody."
    page = pages.read(
        f"<html lang=en><main><h1>News</h1><h3>Port strike</h3><p>2026-10-14</p><p>{below}</p></main>".encode(),
        url="https://acme.example/news",
    )
    firm = Company("Sauter Pumpen", "acme.example")
    told = list(signals.found([page], [], [], firm, dt.date(2026, 11, 20)))
    assert [one.quote for one in told] == ["We drive at night until it is over and call everybody."]


@pytest.mark.parametrize(
    "below",
    [
        "Sign in to the customer portal to see where your load is. Our own line has no answer for you.",
        "We use cookies so that you can book with ease and come back soon.",
        "Comment by guest: is it true that you are building another house in the valley?",
    ],
)
def test_what_ends_a_page_is_no_post(below: str) -> None:
    assert kinds("What is on in May", below, "en") == []

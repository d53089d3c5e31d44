"""Who heads a firm and who works there, by words of further languages (ENR1)."""

import pytest

from scoring.reading.company import Company
from tests.scoring.facts.reading import values

WILLOW = Company("Willow Looms", "willowlooms.example")


def cards(*people: tuple[str, str], tags: tuple[str, str] = ("h4", "p")) -> str:
    name, role = tags
    return "".join(
        f"<div><{name}>{who}</{name}><{role}>{what}</{role}></div>" for who, what in people
    )


@pytest.mark.parametrize(
    ("lang", "heading", "people"),
    [
        ("hr", "Naš tim", [("Nikolina Barić", "direktorica"), ("Tomislav Grgić", "voditelj pogona"), ("Jasna Medved", "voditeljica nabave")]),
        ("sl", "Ekipa", [("Matjaž Zupan", "direktor"), ("Alenka Hribar", "vodja prodaje"), ("Rok Kos", "vodja delavnice")]),
        ("el", "Διοίκηση", [("Δέσποινα Ράπτη", "Διευθύνουσα Σύμβουλος"), ("Μάνος Κρητικός", "Τεχνικός Διευθυντής"), ("Όλγα Σάββα", "Οικονομική Διευθύντρια")]),
        ("ro", "Conducere", [("Sorina Dobre", "Director general și cofondator"), ("Mihai Lupu", "Director tehnic"), ("Irina Stan", "Director comercial")]),
        ("fr", "L'équipe", [("Nadine Bouzid", "Administratrice déléguée"), ("Luc Maes", "Directeur des ventes"), ("Ann Claes", "Responsable qualité")]),
        ("et", "Meeskond", [("Kersti Tamm", "Tegevjuht"), ("Jaan Põder", "Müügijuht"), ("Liis Saar", "Raamatupidaja")]),
        ("lv", "Komanda", [("Inga Kalniņa", "Valdes priekšsēdētāja"), ("Uldis Bērziņš", "Ražošanas vadītājs"), ("Dace Ozola", "Grāmatvede")]),
        ("lt", "Apie mus", [("Rasa Petrauskienė", "Generalinė direktorė"), ("Jonas Kazlauskas", "Gamybos vadovas"), ("Asta Vaitkutė", "Pardavimų vadovė")]),
        ("bg", "Екип", [("Милена Костова", "Управител"), ("Петър Донев", "Ръководител производство"), ("Яна Стоева", "Счетоводител")]),
        ("hu", "Vezetőség", [("Fodor Katalin", "Ügyvezető igazgató"), ("Barta Géza", "Termelési igazgató"), ("Kiss Réka", "Gazdasági igazgató")]),
        ("ko", "경영진", [("임서준", "대표이사"), ("Grace Yoon", "최고기술책임자(CTO)"), ("노하은", "품질관리팀장")]),
    ],
)  # fmt: skip
def test_cards_show_who_heads_a_firm(
    lang: str, heading: str, people: list[tuple[str, str]]
) -> None:
    body = f"<h2>{heading}</h2>{cards(*people)}"

    assert values(body, "ceo", WILLOW, lang=lang) == [people[0][0]]
    assert sorted(values(body, "person", WILLOW, lang=lang)) == sorted(who for who, _ in people)


@pytest.mark.parametrize(
    ("lang", "line", "name"),
    [
        ("ko", "<ul><li><strong>대표이사</strong> <span>임서준</span></li></ul>", "임서준"),
        ("ko", "<p>(주)윌로우 | 대표 : 임서준 | 사업자등록번호 : 604-81-77120</p>", "임서준"),
        ("ja", "<p>代表取締役 水野 志保</p>", "水野 志保"),
        ("ja", "<p>代表者:代表取締役社長 水野 志保</p>", "水野 志保"),
    ],
)
def test_a_line_names_the_head(lang: str, line: str, name: str) -> None:
    assert values(line, "ceo", WILLOW, lang=lang) == [name]


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        # Labels that are none of the head, and names of other things.
        ("ko", "<p>대표 전화 : 042-867-3390</p>"),
        ("ko", "<p>대표 : 이메일</p>"),
        ("ko", "<p>대표 상품 소개</p>"),
        ("ko", "<p>개인정보관리책임자 : 백소연</p>"),
        ("ko", "<h3>투자사</h3><p>대표 : 노기현</p>"),
        ("ko", "<p>호스팅 제공자 : 구름 | 대표 : 노기현</p>"),
        ("ja", "<p>代表電話 03-1234-5670</p>"),
        ("ja", "<h3>パートナー</h3><p>代表取締役 水野 志保</p>"),
        # Boards and heads of others.
        ("hr", "<h2>Naši partneri</h2><h4>Nikolina Barić</h4><p>direktorica, Bura Tekstil d.o.o.</p>"),
        ("hr", "<h2>Partneri</h2>" + cards(("Nikolina Barić", "direktorica"), ("Tomislav Grgić", "direktor"))),
        ("el", "<h2>Πελάτες</h2><blockquote>«Άψογοι.» Δέσποινα Ράπτη, Διευθύνουσα Σύμβουλος, Νήμα Α.Ε.</blockquote>"),
        ("ro", "<p>„Impecabil.” – Sorina Dobre, director general, Lânăria Sud SRL</p>"),
        ("bg", "<p>„Отлично.“ – Милена Костова, управител, Прежда ООД</p>"),
        ("fr", "<h2>Nos clients</h2>" + cards(("Nadine Bouzid", "Administratrice déléguée"), ("Luc Maes", "Directeur des ventes"))),
        # The board of another body.
        ("hr", "<h2>Upravni odbor kluba</h2>" + cards(("Nikolina Barić", "direktorica"), ("Tomislav Grgić", "direktor"))),
        ("en", "<h2>Trustees of the Weavers' Foundation</h2>" + cards(("Paula Ruiz", "President"), ("Martin Novak", "Managing Director"))),
        # Heads of departments are not the firm's.
        ("hr", "<h2>Naš tim</h2>" + cards(("Nikolina Barić", "direktorica prodaje"), ("Tomislav Grgić", "voditelj pogona"))),
        ("el", "<h2>Ομάδα</h2>" + cards(("Μάνος Κρητικός", "Τεχνικός Διευθυντής"), ("Όλγα Σάββα", "Οικονομική Διευθύντρια"))),
        ("lv", "<h2>Komanda</h2>" + cards(("Uldis Bērziņš", "Ražošanas direktors"), ("Dace Ozola", "Grāmatvede"))),
        ("ko", "<h2>팀</h2>" + cards(("노하은", "품질관리팀장"), ("임서준", "연구소장"))),
        ("fr", "<h2>L'équipe</h2>" + cards(("Nadine Bouzid", "Administratrice réseau"), ("Luc Maes", "Directeur des ventes"))),
    ],
)  # fmt: skip
def test_others_and_departments_head_nothing(lang: str, body: str) -> None:
    assert values(body, "ceo", WILLOW, lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("tr", "<h1>Açık Pozisyonlar</h1><h3>Satış Müdürü</h3><h3>Muhasebe Müdürü</h3>"),
        ("hr", "<h1>Slobodna Mjesta</h1><h3>Voditelj prodaje</h3><h3>Inženjer</h3>"),
        ("el", "<h1>Ανοιχτές Θέσεις</h1><p>Τεχνικός Διευθυντής</p>"),
        ("ko", "<h2>채용 공고</h2>" + cards(("하루", "품질관리팀장"), ("연구소", "연구소장"))),
        ("ko", "<h2>조직도</h2>" + cards(("경영진", "대표이사"), ("기술팀", "팀장"))),
    ],
)
def test_a_heading_over_a_function_is_no_person(lang: str, body: str) -> None:
    assert values(body, "person", WILLOW, lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "heading", "count"),
    [
        ("en", "Our clients", 0),
        ("de", "Kundenstimmen", 0),
        ("hu", "Ügyfeleink", 0),
        ("tr", "Referanslarımız", 0),
        ("cs", "Náš tým", 2),
    ],
)
def test_a_heading_over_cards_is_about_all_of_them(lang: str, heading: str, count: int) -> None:
    people = cards(("Paula Ruiz", "Sales Manager"), ("Martin Novak", "Technical Director"))

    read = values(f"<h2>{heading}</h2>{people}", "person", WILLOW, lang=lang)

    assert len(read) == count


def test_numbers_under_the_customers_are_theirs() -> None:
    body = "<h2>Naši kupci</h2><h4>Bura Tekstil</h4><p>OIB: 40817723956</p>"

    assert values(body, "register", WILLOW, path="contact", lang="hr") == []

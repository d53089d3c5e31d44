"""What a firm makes and does, by its links and menus (ENR1)."""

from tests.scoring.facts.reading import values


def test_links_into_the_part_for_services_whose_address_repeats_their_words() -> None:
    body = (
        "<nav><a href='/services/boiler-repair/'>Boiler repair</a>"
        "<a href='/services/why-choose-us/'>Why choose us</a>"
        "<a href='/services/42/'>Read more</a><a href='/blog/boiler-care'>Boiler care</a>"
        "<a href='https://other.example/services/roofing'>Roofing</a></nav>"
    )

    assert values(body, "product", path="contact") == ["Boiler repair"]


def test_the_main_heading_of_a_page_of_a_service() -> None:
    assert values("<h1>Zahnimplantate</h1>", "product", path="leistungen/zahnimplantate") == [
        "Zahnimplantate"
    ]
    assert values("<h1>Lachen Sie wieder</h1>", "product", path="leistungen/implantate") == []


def test_entries_of_a_menu_under_products_and_not_those_beside_it() -> None:
    body = (
        "<nav><ul><li><a href='#'>Productos</a><ul><li><a href='/a'>Persianas</a></li>"
        "<li><a href='/b'>Toldos</a></li><li><a href='/c'>Ver todos</a></li></ul></li>"
        "<li><a href='#'>Empresa</a><ul><li><a href='/d'>Historia</a></li>"
        "<li><a href='/e'>Taller</a></li></ul></li></ul></nav>"
    )

    assert values(body, "product", path="", lang="es") == ["Persianas", "Toldos"]


def test_a_flat_menu_says_nothing_of_what_follows_products() -> None:
    body = "<nav><ul><li><a href='/p'>Products</a></li><li><a href='/t'>Trade</a></li><li><a href='/s'>Showroom</a></li></ul></nav>"

    assert values(body, "product", path="") == []


def test_a_large_menu_behind_a_button_names_each_entry_by_its_first_words() -> None:
    body = (
        "<header><nav><ul><li><button>Products</button><div><a href='/r'><strong>Rosterly</strong>"
        "<span>Plan shifts</span></a><a href='/w'><strong>Wage</strong><span>Pay staff</span></a>"
        "</div></li></ul></nav></header>"
    )

    assert values(body, "product", path="") == ["Rosterly", "Wage"]


def test_a_column_of_the_foot_under_a_heading() -> None:
    body = (
        "<p>Hello</p><footer><div><h4>Services</h4><ul><li><a href='/a'>Hedge laying</a></li>"
        "<li><a href='/b'>Fencing</a></li></ul></div><div><h4>Firm</h4><ul>"
        "<li><a href='/c'>Yard</a></li><li><a href='/d'>Forge</a></li></ul></div></footer>"
    )

    assert values(body, "product", path="") == ["Hedge laying", "Fencing"]


def test_what_a_menu_of_software_has_beside_its_products() -> None:
    links = "".join(
        f"<li><a href='/{at}'>{text}</a></li>"
        for at, text in enumerate(("Integrations", "Security", "For hotels", "Commercial", "API"))
    )
    body = f"<nav><ul><li><a href='#'>Products</a><ul>{links}</ul></li></ul></nav>"

    assert values(body, "product", path="") == []


def test_help_for_a_shops_buyers_is_no_service() -> None:
    column = "<footer><div><h4>Services</h4><ul><li><a href='/a'>{}</a></li><li><a href='/b'>{}</a></li></ul></div></footer>"

    for pair in (("Track your parcel", "Leaflets"), ("Rücksendung", "Pflegehinweise")):
        assert values(column.format(*pair), "product", path="") == []
    told = values(column.format("Thatching", "Fencing"), "product", path="")
    assert told == ["Thatching", "Fencing"]

"""What a firm makes and does, by what repeats under a heading over it (ENR1)."""

import pytest

from tests.scoring.facts.reading import values

CARDS = "<div class=card><h3>{}</h3><p>{}</p></div>"


def cards(*pairs: tuple[str, str]) -> str:
    return "".join(CARDS.format(*pair) for pair in pairs)


def test_cards_under_our_services_and_none_of_those_under_other_headings() -> None:
    body = (
        "<h1>Our services</h1>"
        + cards(("Drain lining", "No digging."), ("Leak tracing", "By sound."))
        + "<h2>How it works</h2>"
        + cards(("Free survey", "We come."), ("Written offer", "Fixed."))
        + "<h2>Towns</h2><ul><li>Ripley</li><li>Belper</li></ul>"
    )

    assert values(body, "product", path="services") == ["Drain lining", "Leak tracing"]


@pytest.mark.parametrize(
    ("lang", "head"),
    [
        ("de", "Unsere Leistungen"),
        ("de", "Was wir für Sie tun"),
        ("fr", "Nos prestations"),
        ("es", "Nuestros servicios"),
        ("it", "I nostri servizi"),
        ("nl", "Wat wij doen"),
        ("pt", "O que fazemos"),
        ("sv", "Våra tjänster"),
        ("da", "Vores ydelser"),
        ("no", "Våre tjenester"),
        ("pl", "Nasze usługi"),
        ("cs", "Naše služby"),
        ("fi", "Palvelumme"),
        ("hu", "Szolgáltatásaink"),
        ("ro", "Serviciile noastre"),
        ("tr", "Hizmetlerimiz"),
        ("el", "Υπηρεσίες"),
        ("ru", "Наши услуги"),
        ("ja", "サービス内容"),
        ("ko", "사업분야"),
    ],
)
def test_a_list_under_a_heading_in_many_languages(lang: str, head: str) -> None:
    body = f"<h2>{head}</h2><ul><li>Alpha Montage</li><li>Beta Service</li></ul><h2>X</h2><ul><li>Gamma</li></ul>"

    assert values(body, "product", path="", lang=lang) == ["Alpha Montage", "Beta Service"]


def test_blocks_without_a_class_are_parted_by_their_place() -> None:
    body = (
        "<div>Unsere Leistungen</div><div>"
        "<div><div>Dachstühle</div><div>Aus heimischer Fichte, verzapft.</div></div>"
        "<div><div>Carports</div><div>In drei Breiten lieferbar.</div></div></div>"
    )

    assert values(body, "product", path="", lang="de") == ["Dachstühle", "Carports"]


def test_the_first_column_of_a_table_without_its_head() -> None:
    body = (
        "<h1>Products</h1><table><tr><th>Product</th><th>Use</th></tr>"
        "<tr><td>Gear pumps</td><td>Oil</td></tr><tr><td>Vane pumps</td><td>Water</td></tr></table>"
    )

    assert values(body, "product", path="products") == ["Gear pumps", "Vane pumps"]


def test_what_an_entry_says_of_itself_is_no_part_of_its_name() -> None:
    body = "<h2>Products</h2><ul><li><b>Oak stairs</b> – made to measure</li><li><b>Doors</b> – insulated</li></ul>"

    assert values(body, "product", path="") == ["Oak stairs", "Doors"]


@pytest.mark.parametrize(
    "items",
    [
        ("Contact us", "Opening hours"),
        ("Why choose us?", "How it works"),
        ("1. Consultation", "2. Offer"),
        ("Your benefits", "Our values"),
        ("Quality", "Fast delivery"),
        ("Anna Berger", "Peter Novak"),
        ("Manchester", "Liverpool"),
        ("We answer within a day.", "We never send a stranger."),
    ],
)
def test_what_stands_there_and_is_no_product(items: tuple[str, str]) -> None:
    body = "<h2>Our services</h2>" + cards(*((item, "Some words on it.") for item in items))

    assert values(body, "product", path="services") == []


def test_cards_under_no_such_heading_are_unknown() -> None:
    body = "<h2>Why people stay</h2>" + cards(("Round the clock", "Always."), ("Insured", "Yes."))

    assert values(body, "product", path="") == []


def test_a_plan_that_is_paid_each_month_is_a_price_and_no_product() -> None:
    body = "<div><h3>Seed</h3><p>£19/month</p></div><div><h3>Tree</h3><p>£49/month</p></div>"

    assert "Seed: £19/month" in values(body, "price", path="pricing")
    assert values(body, "product", path="pricing") == []


def test_a_long_hostile_page_is_read_at_all() -> None:
    body = "<h1>Our services</h1>" + "<h2>" + "a " * 50_000 + "</h2>" + "our " * 25_000

    assert values(body, "product", path="services") == []


@pytest.mark.parametrize(
    ("lang", "head"),
    [
        ("en", "Our joinery services"),
        ("en", "Boats we build"),
        ("de", "Entdecken Sie unsere Produkte"),
        ("de", "Reinigungsdienstleistungen"),
        ("es", "Tratamientos dentales"),
        ("nl", "Onze schilderdiensten"),
        ("pl", "Usługi transportowe"),
    ],
)
def test_headings_that_name_the_kind_of_services(lang: str, head: str) -> None:
    body = f"<h2>{head}</h2>" + cards(("Alpha Montage", "Quick."), ("Beta Lift", "Safe."))

    assert values(body, "product", path="", lang=lang) == ["Alpha Montage", "Beta Lift"]


@pytest.mark.parametrize("head", ["Customer services", "Why our products", "Partner solutions"])
def test_headings_over_services_of_another_kind(head: str) -> None:
    body = f"<h2>{head}</h2>" + cards(("Alpha Desk", "Quick."), ("Beta Line", "Safe."))

    assert values(body, "product", path="") == []


def test_a_page_of_its_own_for_what_the_firm_makes() -> None:
    body = "<h1>Our canoes</h1>" + cards(("Otter 14", "For lakes."), ("Heron 16", "For rivers."))

    assert values(body, "product", path="canoes") == ["Otter 14", "Heron 16"]
    assert values(body, "product", path="gallery") == []
    assert values(body.replace("canoes", "people"), "product", path="people") == []


def test_a_line_of_names_right_under_the_heading() -> None:
    body = "<h2>Unsere Leistungen</h2><p>Dachrinnen · Gauben · Schornsteine</p>"

    assert values(body, "product", path="", lang="de") == ["Dachrinnen", "Gauben", "Schornsteine"]


def test_desks_and_their_mail_are_no_services() -> None:
    body = "<h2>Services</h2>" + cards(
        ("School desk", "a@acmepumps.com"), ("Trade desk", "b@acmepumps.com")
    )

    assert values(body, "product", path="") == []


def test_a_line_right_over_cards_and_one_over_their_heading() -> None:
    pairs = cards(("Alpha Montage", "Quick."), ("Beta Lift", "Safe."))
    others = "<h2>Since 1990</h2>" + cards(("Insured", "Yes."), ("Local", "Here."))
    over_cards = "<div>Our services</div>" + pairs + others
    over_heading = "<span>Our services</span><h2>All for your roof</h2>" + pairs + others

    assert values(over_cards, "product", path="") == ["Alpha Montage", "Beta Lift"]
    assert values(over_heading, "product", path="") == ["Alpha Montage", "Beta Lift"]


def test_a_trail_over_the_main_heading_heads_nothing() -> None:
    body = "<div><a href='/'>Home</a> <span>Services</span></div><h1>Roof care</h1>" + cards(
        ("Insured", "Yes."), ("Local", "Here.")
    )

    assert values(body, "product", path="roof-care") == []


def test_sections_beside_those_of_services_are_none() -> None:
    heads = ("Chimney repair", "Lead work", "Questions on our work", "Towns and customers")
    body = "<h1>Services</h1>" + "".join(f"<h2>{head}</h2><p>Words on it.</p>" for head in heads)

    assert values(body, "product", path="services") == ["Chimney repair", "Lead work"]


@pytest.mark.parametrize(
    "names",
    [
        ("Family owned", "Fully vetted", "No hidden costs", "24/7 support"),
        ("Understand", "Plan", "Build", "Launch"),
        ("Aviation", "Mining", "Retail"),
        ("Familiengeführt", "Pünktlich", "Faire Preise"),
    ],
)
def test_reasons_steps_and_trades_under_our_services_are_none(names: tuple[str, ...]) -> None:
    body = "<h1>Our services</h1>" + cards(*((name, "We see to it all.") for name in names))

    assert values(body, "product", path="services") == []


def test_one_reason_among_services_is_left_out() -> None:
    some = ("Hedge cutting", "Tree felling", "Family law", "Free estimates")
    body = "<h1>Our services</h1>" + cards(*((name, "We see to it all.") for name in some))

    assert values(body, "product", path="services") == list(some[:3])


@pytest.mark.parametrize("head", ["Solutions for your industry", "Lösungen für Branchen"])
def test_headings_over_trades_head_no_products(head: str) -> None:
    body = f"<h2>{head}</h2>" + cards(("Dairies", "Clean."), ("Tanneries", "Strong."))

    assert values(body, "product", path="") == []


@pytest.mark.parametrize(
    ("lang", "head"),
    [
        ("en", "What we restore"),
        ("en", "What else we repair"),
        ("de", "Was wir schleifen"),
        ("de", "Was wir sonst noch machen"),
        ("fr", "Ce que nous réparons"),
        ("es", "Lo que cosemos"),
        ("it", "Che cosa restauriamo"),
        ("pt", "O que consertamos"),
        ("nl", "Wat wij stofferen"),
        ("sv", "Vad vi lagar"),
        ("pl", "Co naprawiamy"),
    ],
)
def test_any_trade_may_head_what_is_sold(lang: str, head: str) -> None:
    body = (
        f"<h2>{head}</h2><ul><li><b>Alpha Montage</b>: so</li><li><b>Beta Polish</b>: la</li></ul>"
    )

    assert values(body, "product", path="", lang=lang) == ["Alpha Montage", "Beta Polish"]


@pytest.mark.parametrize(
    "head", ["What we believe", "Was wir erwarten", "What we collected", "What we drive"]
)
def test_what_is_believed_or_asked_heads_none(head: str) -> None:
    body = f"<h2>{head}</h2><ul><li>Alpha Montage</li><li>Beta Polish</li></ul>"

    assert values(body, "product", path="") == []


@pytest.mark.parametrize("path", ["lavori", "lavorazioni-meccaniche"])
def test_a_page_of_works_is_none_for_candidates(path: str) -> None:
    body = "<h1>Cosa facciamo</h1><ul><li>Tornitura fine</li><li>Rettifica cilindrica</li></ul>"

    assert len(values(body, "product", path=path, lang="it")) == 2
    assert values(body, "product", path="lavora-con-noi", lang="it") == []


def test_lines_that_a_hand_has_set_off_under_a_heading() -> None:
    body = "<font><b>What we do</b><br>- Saddle repair<br>- Bridle making<br>- Girth fitting<br><b>Prices</b><br>Ask us.<br>- Or write</font>"

    assert values(body, "product", path="") == ["Saddle repair", "Bridle making", "Girth fitting"]


LED = "<h2>{}</h2><ul>{}</ul>"


def _led(*pairs: tuple[str, str]) -> str:
    return "".join(f"<li><b>{name}.</b> {told}</li>" for name, told in pairs)


@pytest.mark.parametrize(
    ("lang", "head", "entries", "names"),
    [
        ("en", "What we do", _led(("Hedge laying", "By hand"), ("Dry stone walls", "New")), ["Hedge laying", "Dry stone walls"]),
        ("de", "Leistungen", _led(("Kaminsanierung", "Mit Edelstahl"), ("Gerüstbau", "Auch geliehen")), ["Kaminsanierung", "Gerüstbau"]),
        ("pl", "Co robimy", _led(("Mury kamienne", "Nowe"), ("Ogrodzenia", "Dębowe")), ["Mury kamienne", "Ogrodzenia"]),
        ("en", "What we do", _led(("We listen", "You talk"), ("We build", "On site")), []),
        ("en", "What we do", _led(("Courage", "We climb"), ("Respect", "We ask"), ("Joy", "We sing")), []),
        ("es", "Servicios", _led(("Escuchamos", "A todos"), ("Construimos", "A mano")), []),
    ],
)  # fmt: skip
def test_a_name_in_bold_may_end_with_a_stop(
    lang: str, head: str, entries: str, names: list[str]
) -> None:
    body = LED.format(head, entries)

    assert values(body, "product", path="services", lang=lang) == names


def test_a_banner_above_the_first_heading_names_no_products() -> None:
    banner = "<tr><td><b>Fenwick Ropes</b><br>Ropes &#149; Nets &#149; Twine &#149; Hull</td></tr>"
    counter = "<b>Manila rope</b>, by the metre.<br><b>Fishing nets</b>, knotted here."
    body = f"<table>{banner}<tr><td><h2>At the counter</h2><p>{counter}</p></td></tr></table>"

    assert values(body, "product", path="products.html") == ["Manila rope", "Fishing nets"]


def test_the_first_of_headings_alike_is_an_entry_as_well() -> None:
    body = "<h2>Rope</h2><p>By the metre.</p><h2>Nets</h2><p>Knotted.</p><h2>Twine</h2><p>Wax.</p>"

    assert values(body, "product", path="products") == ["Rope", "Nets", "Twine"]

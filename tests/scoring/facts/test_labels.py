"""Numbers whose labels leave open whose they are, and those that name somebody else (ENR2)."""

import pytest

from scoring import facts
from scoring.reading import pages
from scoring.reading.company import Company
from tests.scoring.facts.reading import values

OWN = "Telephone: 020 7946 3321"
OTHER = "+442079460018"


def phones(body: str, name: str = "Acme Clocks") -> list[str]:
    page = pages.read(
        f"<html lang='en'><body><h1>Contact</h1>{body}</body></html>".encode(),
        url="https://acme.example/contact",
    )
    read = facts.company_facts([page], Company(name, "acme.example"))
    return [fact.value for fact in read if fact.field == "phone"]


@pytest.mark.parametrize(
    "label",
    [
        "Our courier, Tuffnells, can be reached on",
        "Catering by our friends at Kennebec Kitchen:",
        "Partner: Globex Supplies, tel.",
        "Großmarkt Hamburg:",
        "Office de tourisme :",
        "Página web: Estudio Faro,",
        "Built by Broads Digital (",
        "Complaints may be sent to the Guild of Clockmakers,",
        "Straż Pożarna:",
        "Camera di Commercio:",
        "Closed? Call Harbour Range 24/7 Animal ER at",
        "Source: imprint generator of Firms Now, with lawyer Dr. Peter Hall, Leeds,",
        "Used: Bolt 27, £18,000 (contact the owner, Mr Bruno,",
        "Traktor im Kundenauftrag, 18.000 €, Herr Bruno",
    ],
)
def test_a_number_that_its_label_gives_to_somebody_else_is_not_taken(label: str) -> None:
    assert phones(f"<p>{OWN}</p><p>{label} 020 7946 0018</p>") == ["+442079463321"]


@pytest.mark.parametrize(
    "label",
    [
        "Workshop:",
        "Sales office",
        "Call us on",
        "To learn more about our clocks please call",
        "Anna Schmidt:",
        "London:",
        "Acme Clocks,",
        "12 Mill Lane, Lewes BN7 2DJ, tel.",
        "Service Desk",
        "Closed? Call our 24/7 line at",
        "Call the owner, Tom, on",
        "Breakdowns:",
        "On-call engineer (nights and weekends):",
        "24hr breakdown line",
        "Planning 24/7:",
    ],
)
def test_a_number_behind_known_words_is_the_companys(label: str) -> None:
    assert OTHER in phones(f"<p>{OWN}</p><p>{label} 020 7946 0018</p>")


def test_the_first_doubtful_number_counts_where_none_is_sure() -> None:
    body = "<p>Takeout: 020 7946 3321</p><p>Petting zoo: 020 7946 0018</p>"

    assert phones(body) == ["+442079463321"]


def test_a_number_in_a_quotation_is_not_taken() -> None:
    body = f"<p>{OWN}</p><blockquote>Great! Mill Homes, 020 7946 0018</blockquote>"

    assert phones(body) == ["+442079463321"]


def test_a_fax_for_something_is_no_telephone() -> None:
    assert phones("<p>Fax for signed orders: 020 7946 0018</p>") == []


@pytest.mark.parametrize("names", ["hidden", "btn d-none"])
def test_a_number_that_no_screen_shows_is_not_taken(names: str) -> None:
    body = f"<p>{OWN} <a class='{names}' href='tel:+442079460018'>020 7946 0018</a></p>"

    assert phones(body) == ["+442079463321"]


@pytest.mark.parametrize(
    "names", ["hidden md:block", "hidden lg:table-cell", "hidden min-[800px]:!flex"]
)
def test_a_number_that_wide_screens_show_counts(names: str) -> None:
    body = f"<p>{OWN} <a class='{names}' href='tel:+442079460018'>020 7946 0018</a></p>"

    assert OTHER in phones(body)


@pytest.mark.parametrize(
    ("lang", "number", "label"),
    [
        ("de", "0371 7551672", "Störungsdienst rund um die Uhr:"),
        ("de", "0365 204881", "Niederlassung Gera:"),
        ("fr", "04 72 61 88 99", "Astreinte (nuit et week-end) :"),
        ("it", "0481 797 140", "Magazzino e spedizioni:"),
        ("es", "975 226 199", "Averías 24 horas:"),
        ("nl", "058 210 66 99", "Wachtdienst bij storm:"),
        ("pl", "13 436 82 99", "Infolinia dla pacjentów:"),
        ("da", "97 32 60 99", "Døgnvagt:"),
    ],
)
def test_desks_of_its_own_in_other_languages(lang: str, number: str, label: str) -> None:
    assert (
        len(
            values(
                f"<p>{OWN_BY[lang]}</p><p>{label} {number}</p>", "phone", of(lang), "contact", lang
            )
        )
        == 2
    )


@pytest.mark.parametrize(
    ("lang", "number", "label"),
    [
        ("de", "0371 7551672", "Ärztlicher Bereitschaftsdienst:"),
        ("de", "0371 7551672", "Spedition Hellweg:"),
        ("it", "0481 797 140", "Guardia Costiera:"),
        ("fr", "04 72 61 88 99", "Pharmacie de garde :"),
        ("nl", "058 210 66 99", "Wachtdienst huisartsen:"),
        ("da", "97 32 60 99", "Lægevagt:"),
        ("de", "0371 7551672", "Kundennummer:"),
        ("de", "0371 7551672", "Aktenzeichen:"),
        ("nl", "058 210 66 99", "Storing gas en stroom netbeheerder:"),
    ],
)
def test_services_of_others_and_other_numbers(lang: str, number: str, label: str) -> None:
    assert (
        len(
            values(
                f"<p>{OWN_BY[lang]}</p><p>{label} {number}</p>", "phone", of(lang), "contact", lang
            )
        )
        == 1
    )


OWN_BY = {
    "de": "Telefon: 0371 755090", "fr": "Téléphone : 04 72 61 88 13", "it": "Telefono: 0431 520884",
    "es": "Teléfono: 975 226 188", "nl": "Telefoon: 058 210 66 90", "pl": "Telefon: 13 436 82 50",
    "da": "Telefon: 97 32 60 15",
}  # fmt: skip


def of(lang: str) -> Company:
    return Company("Acme Pumps", f"acmepumps.{'dk' if lang == 'da' else lang}")


def test_a_number_that_a_button_shows_counts() -> None:
    body = f"<p>{OWN} <span class='hidden'>020 7946 0018</span><button>Show</button></p>"

    assert OTHER in phones(body)


def test_a_number_of_fiction_is_of_one_plan_only() -> None:
    assert phones("<p>Tel 020 7555 0000</p>") == ["+442075550000"]


def test_the_owner_of_a_small_firm_is_called() -> None:
    assert phones("<p>Contact the owner, Mrs Hill: 020 7946 0018</p>") == [OTHER]

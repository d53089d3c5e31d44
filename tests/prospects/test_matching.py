"""Same or not: the cases that must never go wrong (DIS2, DIS9)."""

import numpy as np
import pytest

from prospects.matching import (
    ACCOUNTS,
    CONTACTS,
    AccountFacts,
    Answer,
    ContactFacts,
    Shelf,
    account,
    account_keys,
    contact,
    contact_keys,
    fields,
    stored,
)
from prospects.matching.blocks import pairs
from prospects.matching.keys import Rule, number, sound, sounds
from prospects.matching.names import Likeness, Rarity, likeness
from prospects.matching.resolving import resolve
from prospects.matching.table import Coded, Table, distinct


def judged(one, other):
    return ACCOUNTS.judge(
        account(AccountFacts(id="1", **one)), [account(AccountFacts(id="2", **other))]
    )[0]


def people(one, other):
    return CONTACTS.judge(
        contact(ContactFacts(id="1", **one)), [contact(ContactFacts(id="2", **other))]
    )[0]


def test_agreement_and_disagreement_both_count():
    plain = judged({"name": "Blue Harbor"}, {"name": "Blue Harbor"})
    agreeing = judged(
        {"name": "Blue Harbor", "domain": "blueharbor.com"},
        {"name": "Blue Harbor", "domain": "www.blueharbor.com"},
    )
    differing = judged(
        {"name": "Blue Harbor", "domain": "blueharbor.com", "country": "US"},
        {"name": "Blue Harbor", "domain": "harborblue.de", "country": "DE"},
    )

    assert differing.bits < plain.bits < agreeing.bits
    assert agreeing.answer is Answer.SAME
    assert differing.answer is not Answer.SAME
    assert differing.because[1:] == ["the domain differs (-5.0)", "the country differs (-3.0)"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Delta Air Lines", "Delta Apparel"),
        ("First Data", "First American"),
        ("General Electric", "General Motors"),
        ("Harbor Freight", "Harbor Capital"),
        ("American Express", "American Airlines"),
        ("Orion Energy Systems", "Orion Marine Group"),
    ],
)
def test_similar_names_of_different_companies_are_never_joined(one, other):
    assert judged({"name": one}, {"name": other}).answer is Answer.DIFFERENT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("North Bancorporation", "Northsea Bancorporation Inc."),
        ("Kestrel Income Opportunities Fund", "Kestrel Income Opportunities Fund II"),
        ("Kestrel Income Opportunities Fund III", "Kestrel Income Opportunities Fund II"),
        ("HRN Shipping Partners", "Harrison Shipping Partners"),
        ("Silvermere Optics", "Silvermerefalcon Optics"),
    ],
)
def test_half_a_word_or_another_number_is_no_slip(one, other):
    assert judged({"name": one}, {"name": other}).answer is not Answer.SAME


def test_a_first_word_that_was_cut_off_is_known_where_many_begin_with_it():
    many = [("koninklijke", f"name{n}") if n % 3 else (f"name{n}",) for n in range(90)]
    names = "koninklijke vermeulen scheepvaart", "konink vermeulen scheepvaart"

    assert likeness(*names, Rarity.of(many)) is Likeness.NEAR_LONG
    assert likeness(*names, Rarity.of([])) is not Likeness.NEAR_LONG


def test_rename_is_joined_by_the_website():
    found = judged(
        {"name": "Fabricate", "domain": "loombotic.com"},
        {"name": "Loombotic", "domain": "https://www.loombotic.com/"},
    )

    assert found.answer is Answer.SAME


def test_reused_ticker_alone_joins_nothing():
    found = judged(
        {"name": "Genesis Healthcare", "number": "GEN", "city": "Kennett Square"},
        {"name": "Gen Digital", "number": "GEN", "city": "Tempe"},
    )

    assert found.answer is not Answer.SAME


def test_person_with_another_employer_and_first_name_is_another_person():
    same = people(
        {"first_name": "Ann", "last_name": "Lee", "email": "ann@acme.com", "domain": "acme.com"},
        {"first_name": "Ann", "last_name": "Lee", "email": "ann@acme.com", "domain": "acme.com"},
    )
    other = people(
        {"first_name": "Ann", "last_name": "Lee", "domain": "acme.com"},
        {"first_name": "Bob", "last_name": "Lee", "domain": "quay.com"},
    )

    assert (same.answer, other.answer) == (Answer.SAME, Answer.DIFFERENT)


def test_shared_mailbox_does_not_make_two_people_one():
    found = people(
        {"first_name": "Ann", "last_name": "Lee", "email": "info@acme.com"},
        {"first_name": "Bob", "last_name": "Ek", "email": "info@acme.com"},
    )

    assert found.answer is Answer.DIFFERENT


def test_short_form_and_slip_leave_the_person_recognisable():
    found = people(
        {"first_name": "William", "last_name": "Anderberg", "company": "Acme Ltd"},
        {"first_name": "Bill", "last_name": "Anderbreg", "company": "ACME"},
    )

    assert "the first name is a short form (+4.0)" in found.because
    assert found.answer is not Answer.DIFFERENT


def test_names_turned_round_are_one_person():
    found = people(
        {"first_name": "Campbell", "last_name": "Ryan", "birth_date": "1946-05-29"},
        {"first_name": "Ryan", "last_name": "Cambpell", "birth_date": "19460529"},
    )

    assert found.because[0] == "first and last name are turned round (+13.0)"
    assert found.answer is Answer.SAME


def test_neighbouring_mailboxes_are_two_people():
    found = people(
        {"last_name": "Lee", "email": "ann.lee1@acme.com"},
        {"last_name": "Lee", "email": "ann.lee2@acme.com"},
    )

    assert "the e-mail address is one sign or number apart in one house (-1.0)" in found.because


def test_shelf_takes_a_mailbox_of_ones_own_as_decisive_and_else_the_likeliest():
    shelf = Shelf(CONTACTS, decisive=frozenset({"email"}))
    known = contact(
        ContactFacts(id="", first_name="Ann", last_name="Lee", email="ann@acme.com", company="Acme")
    )
    shelf.put("a", known, stored(contact_keys(known)))
    by_mail = contact(ContactFacts(id="", first_name="A", email="ANN@acme.com"))
    by_name = contact(ContactFacts(id="", first_name="Ann", last_name="Lee", company="Acme Inc."))
    stranger = contact(ContactFacts(id="", first_name="Bo", last_name="Ek", company="Quay"))

    found = [shelf.find(one, stored(contact_keys(one))) for one in (by_mail, by_name, stranger)]

    assert found[0][0] == found[1][0] == "a"
    assert found[0][1].because[0] == "the e-mail address is one of a kind (+20.0)"
    assert found[1][1].answer is Answer.SAME
    assert found[2] is None


def test_of_several_who_share_a_decisive_key_the_likeliest_is_met():
    shelf = Shelf(CONTACTS, decisive=frozenset({"email"}))
    for first, last in (("Ann", "Lee"), ("Bo", "Ek")):
        person = contact(
            ContactFacts(id="", first_name=first, last_name=last, email="desk@acme.com")
        )
        shelf.put(first, person, stored(contact_keys(person)))

    found = shelf.find(person, stored(contact_keys(person)))

    assert found[0] == "Bo"
    assert found[1].answer is Answer.SAME


def test_what_is_judged_at_once_is_what_would_be_judged_one_by_one():
    def folded(first, last, mail, phone, firm):
        person = contact(
            ContactFacts(
                id="", first_name=first, last_name=last, email=mail, phone=phone, company=firm
            )
        )
        return person, stored(contact_keys(person))

    met = folded("Ann", "Lee", "ann@acme.com", "+4930123456", "Acme")
    asked = [
        folded("Anne", "Lee", "", "+4930123456", "Acme Inc"),
        met,  # the same again
        folded("Bo", "Ek", "bo@quay.com", "+4930123456", "Quay"),
        folded("Bob", "Eck", "", "+4930123456", "Quay"),
        folded("Cy", "Orr", "", "", "Orr"),
    ]
    # Too many share this number to be judged at once.
    asked += [folded(f"P{n}", f"Q{n}", "", "+4940999999", f"R{n}") for n in range(60)]
    asked += [asked[0], asked[3]]

    def found(*, at_once):
        shelf = Shelf(CONTACTS, decisive=frozenset({"email"}))
        shelf.put("stored", *met)
        if at_once:
            shelf.expect(asked)
        answers = []
        for place, (record, keys) in enumerate(asked):
            answers.append(shelf.find(record, keys))
            shelf.put(f"row {place:02}", record, keys)
        return answers

    answers = found(at_once=True)

    assert answers == found(at_once=False)
    assert [answer and answer[0] for answer in answers[:5]] == [
        "stored",
        "stored",
        None,
        "row 02",
        None,
    ]


def test_keys_are_stable_and_fit_a_bigint():
    keys = account_keys(account(AccountFacts(id="1", name="Acme Inc", domain="acme.com")))

    assert number("domain", "acme.com") == 2152054375667308331
    assert {key.kind for key in keys if key.is_exact} == {"domain", "name"}
    assert all(-(2**63) <= key.number < 2**63 for key in keys)
    assert keys == account_keys(account(AccountFacts(id="9", name="ACME", domain="www.acme.com")))


def test_contact_keys_bring_typos_together():
    one = contact_keys(contact(ContactFacts(id="1", first_name="Stephen", last_name="Meyer")))
    other = contact_keys(contact(ContactFacts(id="2", first_name="Stefen", last_name="Meier")))

    assert one & other


COLLEAGUE = {
    "last_name": "Smith",
    "email": "info@quay.com",
    "is_role_address": True,
    "phone": "+442079460000",
    "company": "Quay",
    "domain": "quay.com",
}


def test_what_colleagues_of_one_name_share_does_not_make_them_one():
    found = people({"first_name": "Bob", **COLLEAGUE}, {"first_name": "Carl", **COLLEAGUE})

    assert found.answer is not Answer.SAME
    assert found.because[0].startswith("what colleagues share counts once")
    assert found.bits == pytest.approx(
        sum(reason.bits for reason in found.reasons) + CONTACTS.weights.prior
    )


@pytest.mark.parametrize(
    ("first", "more"),
    [("Robert", {}), ("Carl", {"email": "bob.smith@quay.com", "is_role_address": False})],
)
def test_a_short_form_or_an_address_of_one_s_own_still_joins(first, more):
    one = {"first_name": "Bob", **COLLEAGUE, **more}

    assert people(one, {**one, "first_name": first}).answer is Answer.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Wei", "Zhang", "wei.zhang@h.cn"), ("Wei", "Zhang", "wei.zhang2@h.cn")),
        (("Wei", "Zhang", "wei.zhang@h.cn"), ("Wei", "Zhang", "wei.zhang12@h.cn")),
        (("Sarah", "Jones", "sarah.jones@a.de"), ("Sara", "Jones", "sara.jones@a.de")),
        (("Paul", "Brown", "p.brown@a.de"), ("Peter", "Brown", "p.brown@a.de")),
        (("Tom", "Berg", "berg@gmx.de"), ("Jerry", "Berg", "berg@gmx.de")),
        (("Anna", "Schmidt", "office@b.de"), ("Anna", "Schmitt", "office@b.de")),
    ],
)
def test_neighbours_and_sharers_of_a_mailbox_are_doubtful_at_most(one, other):
    names = ("first_name", "last_name", "email")
    shared = {"company": "Quay Robotics", "phone": "+49 228 1234567", "city": "Bonn"}

    found = people(
        {**dict(zip(names, one, strict=True)), **shared},
        {**dict(zip(names, other, strict=True)), **shared},
    )

    assert found.answer is not Answer.SAME


def test_neighbouring_mailboxes_join_where_the_profile_agrees():
    one = {"first_name": "Wei", "last_name": "Zhang", "linkedin_url": "linkedin.com/in/wz"}

    found = people({**one, "email": "wei.zhang@h.cn"}, {**one, "email": "wei.zhang2@h.cn"})

    assert found.answer is Answer.SAME


def test_namesakes_of_two_employers_are_doubtful_at_most():
    one = {"first_name": "John", "last_name": "Smith", "city": "Boston", "title": "CTO",
           "address": "1 Main Street", "postcode": "02110", "country": "US"}  # fmt: skip

    found = people({**one, "company": "Acme"}, {**one, "company": "Globex"})

    assert found.answer is not Answer.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Acme Holding GmbH", "Acme Immobilien GmbH"),
        ("Acme Logistik GmbH", "Acme Immobilien GmbH"),
        ("Acme Holding GmbH", "Acme Logistik GmbH"),
        ("Fuchs & Partner Steuerberater", "Fuchs & Partner Rechtsanwälte"),
    ],
)
def test_sister_companies_are_doubtful_at_most(one, other):
    shared = {"domain": "acme.de", "phone": "+49 228 1234567", "city": "Bonn"}

    assert judged({"name": one, **shared}, {"name": other, **shared}).answer is Answer.DOUBTFUL


@pytest.mark.parametrize(
    ("one", "other"),
    [("Газпром ПАО", "PAO Gazprom"), ("Ελληνικά Πετρέλαια", "Ellinika Petrelaia")],
)
def test_company_is_known_in_another_script(one, other):
    shared = {"domain": "acme.example"}

    assert judged({"name": one, **shared}, {"name": other, **shared}).answer is Answer.SAME


def test_person_is_known_in_another_script():
    one = {"first_name": "Иван", "last_name": "Петров", "email": "petrov@acme.ru"}

    found = people(one, {**one, "first_name": "Ivan", "last_name": "Petrov"})

    assert found.answer is Answer.SAME
    assert "the first name agrees (+7.0)" in found.because


@pytest.mark.parametrize(
    "kept",
    [{"email": "jsmith84@{}.com"}, {"phone": "+1 617 555 0142", "email": "john.smith@{}.com"}],
)
def test_who_changes_the_employer_is_known_by_what_moves_along(kept):
    one = {"first_name": "John", "last_name": "Smith", "title": "CTO"}
    acme = {name: text.format("acme") for name, text in kept.items()}
    globex = {name: text.format("globex") for name, text in kept.items()}

    found = people({**one, **acme, "company": "Acme"}, {**one, **globex, "company": "Globex"})

    assert found.answer is Answer.SAME


def test_one_digit_behind_a_common_form_of_mailbox_moves_nobody():
    one = {"first_name": "Ann", "last_name": "Lee", "title": "CTO"}

    found = people(
        {**one, "company": "Acme", "email": "ann.lee2@acme.com"},
        {**one, "company": "Globex", "email": "ann.lee2@globex.com"},
    )

    assert found.answer is not Answer.SAME


def in_file(family, email="office@quay.com"):
    """Resolve a file of thirty Schmidts of as many firms, one more, and one of `family` beside."""
    rows = [
        {"first name": f"Uwe{'abcdefghijklmnopqrstuvwxyzäöüß'[at]}", "last name": "Schmidt",
         "email": f"uwe@firm{at}.de", "phone": f"+49 30 55{at:05}"}
        for at in range(30)
    ]  # fmt: skip
    shared = {"first name": "Anna", "email": email, "phone": "+49 228 1234567"}
    rows += [{**shared, "last name": "Schmidt"}, {**shared, "last name": family}]
    columns = {name: Coded.of(row[name] for row in rows) for name in rows[0]}
    group = resolve(columns, len(rows), "contact").groups.group.tolist()
    return group[-1] == group[-2]


def test_slip_that_no_other_row_has_is_no_other_name():
    assert in_file("Schmidtt")


def test_name_that_is_unlike_stays_apart_in_a_shared_mailbox():
    assert not in_file("Schäfer")


def address_levels(second_lines):
    """Compare the streets of twelve people with those of the same twelve, filed again."""
    streets = [f"{name} Crescent" for name in STREETS]
    places = [f"{name} Meadows" for name in STREETS]
    turned = [n < second_lines for n in range(len(STREETS))]
    columns = {
        "first_name": ["Ann", "Bo", "Cy", "Di"] * 6,
        "last_name": STREETS * 2,
        "street_number": [str(n) for n in range(10, 22)] * 2,
        "address_1": streets
        + [p if t else s for s, p, t in zip(streets, places, turned, strict=True)],
        "address_2": places
        + [s if t else p for s, p, t in zip(streets, places, turned, strict=True)],
    }
    found = resolve({name: Coded.of(cells) for name, cells in columns.items()}, 24, "contact")
    return fields.address(found.view, np.arange(12), np.arange(12, 24)).tolist()


STREETS = [
    "Goldstein", "Moogerah", "Kalgoorlie", "Huntawyle", "Carnegie", "Limestone", "Warragamba",
    "Fihelly", "Spofforth", "Hallstrom", "Tytherleigh", "Drevermann",
]  # fmt: skip


def test_lines_of_an_address_filled_in_either_order_are_one_address():
    """DIS4."""
    assert address_levels(second_lines=3) == [1] * 12


def test_street_and_second_line_in_order_agree():
    assert address_levels(second_lines=0) == [1] * 12


def test_pairs_come_once_with_every_rule_that_brought_them():
    table = Table(
        4,
        {
            "email": Coded.of(["a@x", "b@x", "a@x", "a@x"]),
            "number": Coded.of(["7", "8", "7", ""]),
        },
    )
    rules = (Rule("email", (("email",),)), Rule("number", (("number",),)))

    one, other, by = pairs(table, rules, np.arange(4))

    assert list(zip(one, other, by, strict=True)) == [(0, 2, 3), (0, 3, 1), (2, 3, 1)]


@pytest.mark.parametrize("most", [5, 2**23 + 5])
def test_distinct_numbers_are_those_of_numpy(most):
    numbers = np.array([most, 0, 3, most, 3], dtype=np.int64)

    values, back = distinct(numbers)

    assert values.tolist() == [0, 3, most]
    assert values[back].tolist() == numbers.tolist()


@pytest.mark.parametrize(
    ("one", "other", "text"),
    [
        ("123456789", "123456780", "is one slip apart"),
        ("123456789", "123465789", "is one slip apart"),
        ("123456789", "12345678", "is one slip apart"),
        ("199999999", "200000000", "differs"),
        ("1234567", "91234567", "agrees"),
    ],
)
def test_telephone_numbers_are_compared_digit_by_digit(one, other, text):
    found = judged({"name": "Quay", "phone": one}, {"name": "Quay", "phone": other})

    assert any(said.startswith(f"the telephone number {text} (") for said in found.because)


def test_many_words_sound_as_each_alone():
    words = ["schmidt", "", "philipp", "mac", "becker", "anna", "yves", "oo"]

    assert sounds(words) == [sound(word) for word in words]
    assert sounds([]) == []

"""Same or not, on real data and on the cases that must never go wrong (DIS2, DIS9)."""

# ruff: noqa: T201 - the measured figures are printed with their n

import csv
from collections import Counter

from prospects.matching import (
    AccountFacts,
    Answer,
    ContactFacts,
    Rarity,
    account,
    account_keys,
    contact,
    contact_keys,
    group_accounts,
    group_contacts,
    weigh_accounts,
    weigh_contacts,
)
from prospects.matching.keys import number

NONE = Rarity.of(())


def judged(one: dict, other: dict):
    return weigh_accounts(
        account(AccountFacts(id="1", **one)), account(AccountFacts(id="2", **other)), NONE
    )


def people(one: dict, other: dict):
    return weigh_contacts(
        contact(ContactFacts(id="1", **one)), contact(ContactFacts(id="2", **other)), NONE
    )


def rows_of(folder, name):
    with (folder / "dedupe" / name).open(encoding="utf-8", newline="") as file:
        return [
            {key.strip(): (value or "").strip() for key, value in row.items()}
            for row in csv.DictReader(file)
        ]


def figures(gold, found):
    def pairs(labels):
        return sum(n * (n - 1) // 2 for n in Counter(labels).values())

    right = pairs(list(zip(gold, found, strict=True)))
    precision, recall = right / max(1, pairs(found)), right / pairs(gold)
    return precision, recall, 2 * precision * recall / (precision + recall)


def test_organisations_of_city_lists(public_data):
    rows = rows_of(public_data, "early_childhood_orgs.csv")
    groups = group_accounts(
        [
            AccountFacts(
                id=row["Id"],
                name=row["Site name"],
                address=row["Address"],
                postcode=row["Zip"],
                phone=row["Phone"],
                domain=row["Website"],
            )
            for row in rows
        ]
    )

    precision, recall, f1 = figures([row["True Id"] for row in rows], groups.group)

    print(f"early_childhood: n {len(rows)}, P {precision:.3f}, R {recall:.3f}, F1 {f1:.3f}")
    assert precision >= 0.90
    assert f1 >= 0.90


def test_persons_with_slips(public_data):
    rows = rows_of(public_data, "febrl_dataset1.csv")
    groups = group_contacts(
        [
            ContactFacts(
                id=row["rec_id"],
                first_name=row["given_name"],
                last_name=row["surname"],
                address=f"{row['street_number']} {row['address_1']}",
                city=row["suburb"],
                postcode=row["postcode"],
                region=row["state"],
                birth_date=row["date_of_birth"],
                number=row["soc_sec_id"],
            )
            for row in rows
        ]
    )

    precision, recall, f1 = figures([row["rec_id"].split("-")[1] for row in rows], groups.group)

    print(f"febrl: n {len(rows)}, P {precision:.3f}, R {recall:.3f}, F1 {f1:.3f}")
    assert precision >= 0.995
    assert f1 >= 0.99


def test_businesses_in_two_guides(public_data):
    rows = rows_of(public_data, "fodors_zagats_train.csv")
    rows += rows_of(public_data, "fodors_zagats_valid.csv")

    def side(row, name):
        def plain(part):
            return row[f"{name}_{part}"].replace("`", "").replace("\\ '", "'").strip(" '")

        return account(
            AccountFacts(
                id=name,
                name=plain("name"),
                address=plain("addr"),
                city=plain("city"),
                phone=plain("phone"),
            )
        )

    pairs = [(side(row, "left"), side(row, "right"), row["match"] == "1") for row in rows]
    rarity = Rarity.of(one.tokens for pair in pairs for one in pair[:2])
    said = [weigh_accounts(a, b, rarity).answer is Answer.SAME for a, b, _ in pairs]
    right = sum(one and pair[2] for one, pair in zip(said, pairs, strict=True))
    precision, recall = right / sum(said), right / sum(pair[2] for pair in pairs)

    print(f"fodors_zagats: n {len(rows)}, P {precision:.3f}, R {recall:.3f}")
    assert precision >= 0.93
    assert recall >= 0.98


def test_companies_under_two_spellings(public_data):
    rows = rows_of(public_data, "company_names_by_ticker.csv")

    def side(row, name):
        city = row[f"{name}_hq"].partition(",")[0]
        return account(AccountFacts(id=name, name=row[f"{name}_name"], city=city))

    pairs = [(side(row, "fortune"), side(row, "sp500")) for row in rows]
    rarity = Rarity.of(one.tokens for pair in pairs for one in pair)
    same = sum(weigh_accounts(a, b, rarity).answer is Answer.SAME for a, b in pairs)
    strangers = [
        weigh_accounts(a, pairs[(n + 1) % len(pairs)][1], rarity).answer
        for n, (a, _) in enumerate(pairs)
    ]

    print(f"names by ticker: n {len(rows)}, joined {same / len(rows):.3f}")
    assert same / len(rows) >= 0.90
    assert strangers.count(Answer.SAME) == 0


def test_agreement_and_disagreement_both_count():
    plain = judged({"name": "Blue Harbor"}, {"name": "Blue Harbor"})
    agreeing = judged(
        {"name": "Blue Harbor", "domain": "blueharbor.com"},
        {"name": "Blue Harbor", "domain": "www.blueharbor.com"},
    )
    differing = judged(
        {"name": "Blue Harbor", "domain": "blueharbor.com", "country": "US"},
        {"name": "Blue Harbor", "domain": "blueharbor.de", "country": "DE"},
    )

    assert differing.bits < plain.bits < agreeing.bits
    assert agreeing.answer is Answer.SAME
    assert differing.answer is not Answer.SAME
    assert differing.because[1:] == ["the domain differs (-5.0)", "the country differs (-3.0)"]


def test_similar_names_of_different_companies_are_never_joined():
    pairs = [
        ("Delta Air Lines", "Delta Apparel"),
        ("First Data", "First American"),
        ("General Electric", "General Motors"),
        ("Harbor Freight", "Harbor Capital"),
        ("American Express", "American Airlines"),
        ("Orion Energy Systems", "Orion Marine Group"),
    ]

    assert [judged({"name": a}, {"name": b}).answer for a, b in pairs] == [Answer.DIFFERENT] * 6


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
        {
            "first_name": "Ann",
            "last_name": "Lee",
            "email": "info@acme.com",
            "is_role_address": True,
        },
        {"first_name": "Bob", "last_name": "Ek", "email": "info@acme.com", "is_role_address": True},
    )

    assert found.answer is Answer.DIFFERENT


def test_chain_of_likenesses_does_not_join_its_ends():
    facts = [
        AccountFacts(
            id="1", name="Harbor Freight Lines", domain="harborfreight.com", phone="5551234"
        ),
        AccountFacts(id="2", name="Harbor Freight", phone="5551234"),
        AccountFacts(
            id="3", name="Harbor Freight Tools", domain="hft.example.com", phone="5559999"
        ),
    ]

    group = group_accounts(facts).group

    assert group[0] == group[1]
    assert group[2] != group[0]


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

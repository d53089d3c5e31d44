"""Would the text fit the others with only the name changed? (ENR6)"""

import time

import pytest

from outreach import transferability
from outreach.transferability import Subject, read
from outreach.transferability.terms import keys
from tests.bounds import HANG

OWN = "We opened a bottling line in Lyon on 3 May and now fill 40,000 glass jars a day."
OTHERS = [
    Subject("b", "Bo Holm Harbour Foods", "Harbour Foods sells frozen fish."),
    Subject("c", "Cy Reed Pine Labs", "Pine Labs is a Series A SaaS startup."),
]
CONTACT = Subject("a", "Ana Diaz Quay Robotics", OWN)


def tried(sentence, others=OTHERS, contact=CONTACT):
    body = f"Hi Ana,\n\n{sentence} Who looks after this?\n\nMara"
    return transferability.try_on(body, contact, others, "Mara")


def anchors(found):
    return [one.text for one in found.anchors]


def test_specific_observation_ties_the_text():
    found = tried("Your new bottling line in Lyon fills 40,000 jars a day.")

    assert found.is_transferable is False
    assert (found.fits, found.others, found.counter_example) == (0, 2, None)
    assert anchors(found) == ["bottling line in Lyon fills 40,000 jars"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Opening a bottling line in Lyon in May must have kept you busy.",
        "Ihre neue Abfüllanlage in Lyon schafft 40.000 Gläser am Tag.",
        "40k jars a day from Lyon is a lot.",
        "You write “on 3 May and now fill”, which is quick.",
    ],
)
def test_own_words_other_languages_figures_and_quotations_tie(sentence):
    assert tried(sentence).is_transferable is False


@pytest.mark.parametrize(
    "sentence",
    [
        "Quay Robotics, Quay Robotics and again Quay Robotics: what a company, dear Ana Diaz.",
        "I love what Quay Robotics is doing and the passion of your team.",
        "We fill roles, plan visits and open new markets every day.",
        "Your new bottling line in Kassel fills 12,000 cans an hour.",
    ],
)
def test_names_flattery_offers_and_strange_facts_tie_nothing(sentence):
    found = tried(sentence)

    assert found.is_transferable is True
    assert (found.fits, found.counter_example, found.anchors) == (2, "b", ())


def test_industry_and_stage_phrases_tie_nothing():
    contact = Subject("a", "Ana", "We are a growing Series A SaaS company.")

    found = tried("You are a growing Series A SaaS company.", contact=contact)

    assert found.is_transferable is True


def test_fact_shared_with_another_names_the_counter_example():
    twin = Subject("t", "Tia Ek Twin Works", OWN)

    found = tried("Your new bottling line in Lyon fills 40,000 jars.", [*OTHERS, twin])

    assert found.is_transferable is True
    assert (found.fits, found.counter_example) == (1, "t")


def test_other_figure_is_another_fact():
    other = Subject("t", "Tia Ek", OWN.replace("40,000", "12,000"))

    found = tried("Your new bottling line in Lyon fills 40,000 jars a day.", [other])

    assert found.is_transferable is False


def test_without_others_nothing_is_decided():
    found = tried("Your new bottling line in Lyon fills 40,000 jars a day.", [])

    assert found.is_transferable is None
    assert (found.fits, found.counter_example, len(found.anchors)) == (0, None, 1)


def test_contact_among_the_others_is_no_other():
    found = tried("Your bottling line in Lyon fills 40,000 jars a day.", [CONTACT, *OTHERS])

    assert (found.is_transferable, found.others) == (False, 2)


def test_segment_phrase_fits_those_who_share_it():
    contact = read({"id": 1, "name": "Ana", "industry": "Food", "city": "Lyon"})
    others = [read({"id": 2, "industry": "Food"}), read({"id": 3, "industry": "Steel"}), read({})]

    found = tried("I like food companies.", others, contact)

    assert (found.is_transferable, found.fits, found.counter_example) == (True, 2, 2)
    assert [one.text for one in found.shared] == ["food"]


def test_segment_phrase_that_nobody_shares_is_filled_in_like_a_name():
    contact = read({"id": 1, "name": "Ana", "city": "Lyon"})

    found = tried("How is Lyon?", [read({"id": 2, "city": "Bonn"})], contact)

    assert (found.is_transferable, found.fits) == (True, 1)


def test_record_of_any_shape_is_read():
    found = read(
        {
            "contactId": 7,
            "company": {"name": "Quay", "Industry": "Food", "tags": ["B2B"]},
            "contact": {"first_name": "Ana", "jobTitle": "COO"},
            "signals": [{"kind": "news", "quote": OWN, "event_date": "2026-05-03", "url": "x"}],
            "founded": 2017,
            "notes": None,
        }
    )

    assert found.id == 7
    assert found.names == "Quay\nAna"
    assert found.segment == {"industry": ("Food", "B2B"), "role": ("COO",)}
    assert found.evidence == (f"{OWN}; 2026-05-03", "founded 2017")


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("€8.3M", "8,3 Millionen"),
        ("3,000", "3.000"),
        ("29/08/2024", "2024-08-29"),
        ("thirty roles", "30 Stellen"),
        ("Zürich", "Zurich"),
        ("hiring", "recrute"),
        ("35 %", "35 percent"),
    ],
)
def test_terms_are_the_same_however_they_are_written(one, two):
    assert keys(one) == keys(two)
    assert keys(one)


def test_two_long_pages_are_read_in_reasonable_time():
    page = "\n".join(f"Line {at} makes {at * 7} parts of steel for Quay." for at in range(5_000))
    others = [Subject(at, "", page.replace("7", "8")) for at in range(3)]

    began = time.process_time()
    found = tried("Line 4711 makes 32977 parts of steel.", others, Subject("a", "", page))

    assert found.is_transferable is False
    assert time.process_time() - began < HANG

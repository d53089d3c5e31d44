"""Would the text fit the others with only the name changed? (ENR6)"""

from outreach import transferability

OWN = "We opened a bottling line in Lyon on 3 May and now fill 40,000 glass jars a day."
OTHERS = [
    transferability.Subject("b", "Bo Holm Harbour Foods", "Harbour Foods sells frozen fish."),
    transferability.Subject("c", "Cy Reed Pine Labs", "Pine Labs is a Series A SaaS startup."),
]
CONTACT = transferability.Subject("a", "Ana Diaz Quay Robotics", OWN)


def tried(sentence, others=OTHERS, contact=CONTACT):
    body = f"Hi Ana,\n\n{sentence} Who looks after this?\n\nMara"
    return transferability.try_on(body, contact, others, "Mara")


def test_specific_observation_ties_the_text():
    found = tried("Your new bottling line in Lyon fills 40,000 jars a day.")

    assert found.is_transferable is False
    assert (found.fits, found.others, found.counter_example) == (0, 2, None)
    assert [one.text for one in found.anchors] == ["bottling line in Lyon fills 40,000 jars a day"]


def test_name_and_company_alone_tie_nothing():
    found = tried("Quay Robotics and Ana Diaz are in the food business.")

    assert found.is_transferable is True
    assert (found.fits, found.counter_example, found.anchors) == (2, "b", ())


def test_industry_and_stage_phrases_tie_nothing():
    contact = transferability.Subject("a", "Ana", "We are a growing Series A SaaS company.")

    found = tried("You are a growing Series A SaaS company.", contact=contact)

    assert found.is_transferable is True


def test_fact_shared_with_another_names_the_counter_example():
    twin = transferability.Subject("t", "Tia Ek Twin Works", OWN)

    found = tried("Your new bottling line in Lyon fills 40,000 jars.", [*OTHERS, twin])

    assert found.is_transferable is True
    assert (found.fits, found.counter_example) == (1, "t")


def test_without_others_an_anchored_text_is_undecided():
    found = tried("Your new bottling line in Lyon fills 40,000 jars a day.", [])

    assert found.is_transferable is None
    assert len(found.anchors) == 1

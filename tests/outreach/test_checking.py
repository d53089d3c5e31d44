"""What the machine says about a text: the offer stands as a whole, and a sentence has its owner."""

from datetime import UTC, datetime

import pytest

from outreach import claims, voice, writing
from outreach.queries.checking import check_words, whose
from outreach.queries.material import Material

NOW = datetime(2026, 11, 20, tzinfo=UTC)
TOLD = "You told me at the fair that your line is too loud."
BLANK = ("full_name", "last_name", "title", "email", "city", "country", "industry", "employees")
RECORD = dict.fromkeys(BLANK, "") | {
    "first_name": "Anke",
    "company_name": "Brauerei Holm",
    "company_domain": "holm.example",
}


def material(offer):
    return Material(
        record=RECORD,
        sources=(claims.Source("told", TOLD, NOW, "Brauerei Holm"),),
        reasons=(writing.Reason(TOLD, "note", writing.KNOWN, id="told"),),
        offer=offer,
        link_domains=(),
    )


def checked(offer, body):
    return check_words(
        subject="About Brauerei Holm",
        body=f"Hi Anke,\n\n{body}\n\nIs this on your desk?\n\nGreta Lohmann",
        sender="Greta Lohmann",
        touch=1,
        material=material(offer),
        rules=voice.DEFAULT_RULES,
    )


@pytest.mark.parametrize(
    "offer",
    [
        "We make bottling lines quieter. It takes two days.",
        "Wir machen Abfüllanlagen leiser, ohne Umbau. Das dauert zwei Tage.",
    ],
)
def test_every_sentence_of_the_offer_stands_word_for_word(offer):
    found = checked(offer, f"{TOLD} {offer}")

    assert [one["verdict"] for one in found.claims] == ["supported", "supported"]
    own = found.claims[1]
    assert (own["why"], own["snapshot"]) == ("Your offer says this.", None)
    assert own["quote"] == offer.split(". ")[1]


def test_a_changed_sentence_of_the_offer_is_refused():
    found = checked("We make lines quieter. It takes two days.", f"{TOLD} It takes five days.")

    assert [one["verdict"] for one in found.claims] == ["supported", "unsupported"]


def test_an_offer_proves_nothing_about_its_reader():
    said = "Brauerei Holm lost 20 people last year."

    found = checked(f"We make lines quieter. {said}", f"{TOLD} {said}")

    assert found.claims[1]["verdict"] == "unsupported"


@pytest.mark.parametrize(
    ("sentence", "owner"),
    [
        ("It takes two days.", "from your offer"),
        (f"Here is why I write: {TOLD}", "what you know"),
        ("Your news page says “We open in Lyon”.", "from their page"),
        ("Is this on your desk?", "our wording"),
    ],
)
def test_a_sentence_has_its_owner(sentence, owner):
    assert whose(sentence, material("We make lines quieter. It takes two days.")) == owner

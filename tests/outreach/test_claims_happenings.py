"""What a draft says to happen, against what a page says of the same thing (OUT3)."""

from datetime import UTC, datetime

import pytest

from outreach import claims
from outreach.claims import happenings, senses, words

NOW = datetime(2026, 11, 21, tzinfo=UTC)
SEEN = datetime(2026, 11, 2, tzinfo=UTC)


def verdict(claim: str, page: str) -> str:
    source = claims.Source("s", page, SEEN, "Quay Robotics")
    (found,) = claims.check(claim, record={"company": "Quay Robotics"}, sources=[source], now=NOW)
    return found.verdict


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        ("Quay Robotics inspects 60 cranes.", "You own 60 cranes."),
        ("Quay Robotics feeds 900 people.", "You employ 900 people."),
        ("Quay Robotics lost its main client in Turin.", "You won your main client in Turin."),
        ("Quay Robotics spent 3 million euros on presses.",
         "You received 3 million euros for presses."),
        ("Quay Robotics invested 9 million euros in a furnace.",
         "You raised 9 million euros for a furnace."),
        ("Quay Robotics paid 9 million euros for a licence.",
         "You earned 9 million euros for a licence."),
        ("Quay Robotics uses 60 cranes.", "You built 60 cranes."),
        ("Quay Robotics hired 12 engineers.", "You promoted 12 engineers."),
        ("Quay Robotics asked Turin council for a permit.",
         "You got a permit from Turin council."),
        ("Quay Robotics pledges to cut fees by 5 %.", "You cut fees by 5 %."),
    ],
)  # fmt: skip
def test_claim_with_another_deed_of_the_same_thing_is_unsupported(page: str, claim: str) -> None:
    assert verdict(claim, page) == "unsupported"


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        ("Quay Robotics purchased 60 cranes.", "You own 60 cranes."),
        ("Quay Robotics has 900 people in its team.", "You employ 900 people."),
        ("Quay Robotics opened its plant in Turin.", "You launched your plant in Turin."),
        ("Quay Robotics hat 2025 ein Werk in Turin eröffnet.",
         "You launched a plant in Turin in 2025."),
        ("The free trial lasts 30 days.", "Your free trial runs for 30 days."),
        ("Quay Robotics rolled out its app to 9 depots.", "9 depots now use your app."),
        ("Quay Robotics rolled out its app to 9 depots.", "You rolled your app out to 9 depots."),
        ("Quay Robotics commissioned a second furnace.", "You started up a second furnace."),
        ("Quay Robotics maintains 300 lifts.", "You keep 300 lifts running."),
    ],
)  # fmt: skip
def test_claim_with_another_word_for_the_deed_is_not_blocked(page: str, claim: str) -> None:
    assert verdict(claim, page) in ("supported", "weak")


def test_told_shares_a_sense_over_forms_and_languages() -> None:
    assert happenings.told("eröffnet") & happenings.told("launching")
    assert not happenings.told("closed") & happenings.told("launching")


def test_told_of_a_light_verb_is_nothing() -> None:
    assert {one for one in senses.LIGHT.split() if happenings.told(one)} == set()


def test_light_words_stand_in_no_sense() -> None:
    light = {words.lemma(one) for one in senses.LIGHT.split()}
    assert {one for line in senses.SENSES for one in line.split() if words.lemma(one) in light} == (
        set()
    )


def test_senses_name_each_word_once_a_line() -> None:
    assert [line for line in senses.SENSES if len(set(line.split())) < len(line.split())] == []


@pytest.mark.parametrize(
    "pair",
    [
        "seek hire", "promote hire", "spend raise", "invest raise", "pay earn", "invest earn",
        "lead found", "manage found", "use build", "own build", "inspect own", "buy sell",
        "own sell", "found sell", "acquire sell", "join leave", "lend borrow", "donate raise",
        "sponsor raise", "found acquire", "win lose", "beat lose", "open close", "start end",
        "continue stop", "launch cancel", "grow shrink", "expand shrink", "rise fall",
        "increase reduce", "improve worsen", "import export", "hire dismiss", "employ dismiss",
        "hire retire", "raise repay", "save spend", "buy rent", "own rent", "steal buy",
        "accept reject", "approve refuse", "approve ban", "merge split", "build demolish",
        "install demolish", "teach learn", "ask approve", "sue pay", "attack protect",
        "compete partner", "publish withdraw", "insure injure", "move stay",
    ],
)  # fmt: skip
def test_opposite_and_different_verbs_share_no_sense(pair: str) -> None:
    one, other = map(happenings.told, pair.split())
    assert one
    assert other
    assert not one & other


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        ("It has ordered 45 presses from Tern Motors.", "Tern Motors ordered 45 presses from you."),
        ("A $7 million gift from the Lorne Foundation pays for the hall.",
         "You gave the Lorne Foundation $7 million."),
        ("Quay Robotics raised its seed round from Bosun, Tern and Lorne.",
         "You invested in Tern and Lorne."),
        ("Ida Krall, who moved from Tern in June, leads sales.", "Tern hired Ida Krall from you."),
        ("Designer Owen Pell has left to join Tern.", "Owen Pell left Tern to join you."),
        ("Our director, Owen Pell, took over from his mother in 2018.",
         "Owen Pell's mother took over from him in 2018."),
    ],
)  # fmt: skip
def test_claim_that_turns_giver_and_taker_is_not_supported(page: str, claim: str) -> None:
    assert verdict(claim, page) == "unsupported"


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        ("It has ordered 45 presses from Tern Motors.", "Tern Motors supplies 45 presses to you."),
        ("Ida Krall moved from Tern in June.", "You hired Ida Krall from Tern in June."),
        ("Inhaber Owen Pell will den Betrieb 2028 an seine Tochter übergeben.",
         "Owen Pell möchte den Betrieb 2028 seiner Tochter übergeben."),
    ],
)  # fmt: skip
def test_claim_with_the_other_verb_of_a_transfer_is_not_blocked(page: str, claim: str) -> None:
    assert verdict(claim, page) in ("supported", "weak")


@pytest.mark.parametrize(
    "said",
    [
        "Quay Robotics sells cranes to Tern and buys engines from Tern.",
        "Quay Robotics lost two engineers to Tern and hired three engineers from Tern.",
        "Quay Robotics lends machines to Tern and borrows trucks from Tern.",
    ],
)
def test_copy_of_a_passage_that_gives_and_takes_is_not_blocked(said: str) -> None:
    assert verdict(said, said) in ("supported", "weak")

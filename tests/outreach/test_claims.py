"""Planted falsehoods are caught, true sentences and paraphrases pass (OUT3, OUT15)."""

import json
import re
import time
from datetime import UTC, date, datetime, timedelta

import pytest

from outreach import claims, sentences
from tests.bounds import HANG

NOW = datetime(2026, 11, 20, tzinfo=UTC)
RECORD = {"company_name": "Quay Robotics", "full_name": "Ana Diaz", "first_name": "Ana"}
PAGE = (
    "Quay Robotics Appoints New CFO and Two Board Members 29/08/2026\n"
    "Quay Robotics Surpasses 1 Billion Picks Per Year And Accelerates Expansion 28/10/2026\n"
    "We are over 3,000 people from more than 90 nationalities. Today, more than 4 million "
    "merchants in over 35 markets rely on Quay Robotics. In 2022 Quay Robotics raised "
    "€590 million. Quay Robotics acquired Fernline for $317 million in 2021. We do not sell "
    "card data.\nCurrently we don’t have any open positions in Berlin."
)


def source(text=PAGE, about="Quay Robotics", age=3, identity="s1", event_on=None):
    return claims.Source(identity, text, NOW - timedelta(days=age), about, event_on)


def judge(sentence, sources=None, **more):
    body = f"Hi Ana,\n\n{sentence} Who looks after this?\n\nMara"
    sources = [source()] if sources is None else sources
    return claims.check(body, record=RECORD, sources=sources, now=NOW, sender="Mara", **more)


@pytest.mark.parametrize(
    "sentence",
    [
        "Your team counts over 3,000 people from more than 90 nationalities.",
        "You appointed a new CFO and two board members on 29 August 2026.",
        "Quay Robotics passed 1 billion picks a year.",
        "You raised €590 million in 2022.",
        "You bought Fernline for $317 million in 2021.",
        "More than 4 million merchants in 35 markets rely on you.",
        "You do not sell card data.",
        "What I have in mind: Quay Robotics raised €590 million in 2022.",
        "Your news page says “Quay Robotics Surpasses 1 Billion Picks Per Year”.",
    ],
)
def test_true_sentence_or_paraphrase_is_supported(sentence):
    found = judge(sentence)

    assert [one.verdict for one in found] == ["supported"]
    assert PAGE[found[0].quote_start : found[0].quote_end] == found[0].quote


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        ("You raised €690 million in 2022.", "The source says €590 million"),
        ("You raised $590 million in 2022.", "does not give"),
        ("You raised €590 million in 2021.", "the draft says"),
        ("Fernline acquired Quay Robotics for $317 million in 2021.", "other way round"),
        ("You were acquired by Fernline in 2021.", "other way round"),
        ("You sell card data.", "opposite"),
        ("You have open positions in Berlin.", "opposite"),
        ("More than 4 million employees in 35 markets rely on you.", "says 4 million employees"),
        ("You acquired Goodtill for $317 million in 2021.", "does not name"),
        ("You opened an office in Madrid.", "No source says this."),
        ("Your news page says “Quay Robotics loses 1 Billion Picks”.", "quotation marks"),
        ("You laid off 3,000 people.", "does not say “layoff”"),
        ("Stripe raised €590 million in 2022.", "does not name"),
        ("Cardinal raised €590 million in 2022.", "does not name"),
        ("Cardinal counts over 3,000 people from 90 nationalities.", "does not name"),
        ("Your churn went up by 12% last year.", "No source says this."),
        ("The team struggles with manual work.", "No source says this."),
        ("Since you raised €690 million, who plans the hiring?", "The source says €590 million"),
        ("I read that you opened an office in Madrid.", "No source says this."),
        ("I like that you doubled your team.", "No source says this."),
        ("One line on your page made me write: “We doubled the team”.", "quotation marks"),
        ("Worth noting: your churn doubled.", "No source says this."),
        ("That usually means your reps waste days.", "No source says this."),
    ],
)
def test_planted_falsehood_is_unsupported(sentence, why):
    found = judge(sentence)

    assert [one.verdict for one in found] == ["unsupported"]
    assert why in found[0].why


def test_true_sentence_about_another_company_is_unsupported():
    other = source("We raised €590 million in 2022.", about="Harbour Foods")

    found = judge("You raised €590 million in 2022.", [other])

    assert [one.verdict for one in found] == ["unsupported"]
    assert "about Harbour Foods" in found[0].why


@pytest.mark.parametrize(
    ("age", "verdict"), [(89, "supported"), (91, "weak"), (364, "weak"), (366, "stale")]
)
def test_age_of_the_copy_lowers_the_verdict(age, verdict):
    """DIS4."""
    found = judge("You raised €590 million in 2022.", [source(age=age)])

    assert [one.verdict for one in found] == [verdict]


@pytest.mark.parametrize(
    ("event_on", "verdict"),
    [(date(2026, 10, 12), "supported"), (date(2026, 3, 2), "stale"), (None, "weak")],
)
def test_last_month_is_held_against_the_day_of_the_event(event_on, verdict):
    text = source("We opened an office in Lyon.", event_on=event_on)

    found = judge("You opened an office in Lyon last month.", [text])

    assert [one.verdict for one in found] == [verdict]


def test_greeting_question_offer_and_sign_off_are_no_claims():
    body = (
        "Hi Ana,\n\nWe plan visits for field teams. That is a lot of calendars. If you are the "
        "wrong person, tell me. Would ten minutes next week suit you?\n\nBest,\nMara"
    )

    assert claims.check(body, record=RECORD, sources=[], now=NOW, sender="Mara") == ()
    assert [one.kind for one in claims.split_statements(body, "Mara")] == [
        "greeting",
        "offer",
        "aside",
        "aside",
        "question",
        "sign_off",
        "sign_off",
    ]


def test_figure_about_ourselves_needs_the_approved_words():
    offer = "We cut the planning time of 40 teams by half."
    approved = source("We cut the planning time of 40 teams by half.", about="", identity="offer")

    assert [one.verdict for one in judge(offer)] == ["unsupported"]
    assert [one.verdict for one in judge(offer, knowledge=[approved])] == ["supported"]


def test_sentence_without_any_source_is_unsupported():
    found = judge("You raised €590 million in 2022.", [])

    assert [(one.verdict, one.source, one.quote) for one in found] == [("unsupported", None, "")]


def test_a_draft_with_ten_long_sources_is_judged_quickly():
    body = "Hi Ana,\n\n" + "You raised €590 million in 2022. You sell card data. " * 19
    sources = [source(PAGE * 3 + str(place), identity=str(place)) for place in range(10)]

    began = time.process_time()
    claims.check(body, record=RECORD, sources=sources, now=NOW, sender="Mara")

    assert time.process_time() - began < HANG


def details(text, domains=("acme.example",)):
    found = claims.find_details(text, record=RECORD, evidence=[PAGE], link_domains=domains)
    return [(one.kind, one.text, one.is_known) for one in found]


def test_every_link_address_phone_price_and_figure_is_checked():
    text = (
        "Call +49 30 1234567, see https://evil.example/x or acme.example, mail bob@evil.example, "
        "12% of 3,000 people for $50k."
    )

    assert details(text) == [
        ("phone", "+49 30 1234567", False),
        ("url", "https://evil.example/x", False),
        ("url", "acme.example", True),
        ("email", "bob@evil.example", False),
        ("number", "12%", False),
        ("number", "3,000 people", True),
        ("price", "$50k", False),
    ]


@pytest.mark.parametrize(
    "link",
    [
        "https://acme.example.evil.example/",
        "https://acme.example@evil.example/",
        "https://notacme.example/",
        "http://[::1/",
    ],
)
def test_link_in_disguise_is_not_allowed(link):
    assert [known for kind, _, known in details(f"See {link} now.") if kind == "url"] == [False]


def addressed(sentence):
    """Say a company's own sentence to it: "we" becomes "you"."""
    for ours, yours in ((r"\b[Ww]e\b", "you"), (r"\b[Oo]ur\b", "your"), (r"\bus\b", "you")):
        sentence = re.sub(ours, yours, sentence)
    return sentence[:1].upper() + sentence[1:]


def verdict_on(sentence, company, text):
    found = claims.check(
        f"Hi Ana,\n\n{sentence}\n\nMara",
        record={"company_name": company},
        sources=[claims.Source("s", text, NOW, company)],
        now=NOW,
        sender="Mara",
    )
    return found[0].verdict if found else "none"


def test_planted_numbers_are_caught_and_real_sentences_pass_on_public_companies(public_data):
    """Of ≥ 250 changed figures 95 % are caught; of real sentences at most 5 % are blocked."""
    caught, planted, blocked, told = 0, 0, 0, 0
    with (public_data / "companies/yc_2023.jsonl").open(encoding="utf-8") as file:
        companies = [json.loads(line) for line in file]
    for company in companies:
        text = company["long_description"] or ""
        for one in sentences.split(text):
            said = addressed(one.text)
            if not 8 <= len(one.text.split()) <= 30 or "you" not in said.lower().split():
                continue
            told += 1
            blocked += verdict_on(said, company["name"], text) in ("unsupported", "stale")
        for one in sentences.split(text):
            figure = re.search(r"(?<![\w.])\d[\d,.]*", one.text)
            if figure and 8 <= len(one.text.split()) <= 30:
                other = "".join(str((int(c) + 3) % 10) if c.isdigit() else c for c in figure[0])
                false = addressed(one.text.replace(figure[0], other, 1))
                planted += 1
                caught += verdict_on(false, company["name"], text) == "unsupported"

    assert planted >= 250
    assert caught / planted >= 0.95
    assert blocked / told <= 0.05


@pytest.mark.parametrize(
    "sentence",
    [
        "See you.",
        "P.S. See you.",
        "Take care.",
        "Happy Friday!",
        "See you in March.",
        "See you next Tuesday!",
        "PS: happy to come by.",
        "Busy times ahead.",
        "Have a great weekend!",
        "Bis nächste Woche.",
        "PS: Schöne Woche!",
        "À bientôt !",
        "Bonne journée à vous.",
        "Hasta la semana que viene.",
        "Buona giornata!",
        "Fijn weekend!",
        "Até breve.",
        "Miłego dnia!",
        "Trevlig helg!",
    ],
)
def test_a_courtesy_states_nothing_and_holds_up_no_approval(sentence):
    body = f"Hi Ana,\n\nYou raised €590 million in 2022. {sentence}\n\nMara"
    [claim] = claims.check(body, record=RECORD, sources=[source()], now=NOW, sender="Mara")
    assert claim.verdict == "supported"


@pytest.mark.parametrize(
    "sentence",
    [
        "See you at your new Berlin office.",
        "Enjoy your new plant in Leeds.",
        "PS: you doubled your team in May.",
        "P.S. Quay Robotics raised $9 million.",
        "Busy times ahead for the 40 people in Lyon.",
        "Good luck with the move to Leeds.",
        "Bis nächste Woche eröffnen Sie in Köln.",
        "Happy customers in 12 countries.",
    ],
)
def test_what_a_courtesy_tells_beside_is_checked(sentence):
    assert judge(sentence)[0].verdict != "supported"

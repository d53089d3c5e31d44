"""The seventeen default rules, a team's own, and the promise that no text makes them slow."""

import csv
import time

import pytest

from outreach import voice
from outreach.voice.patterns import PatternRefused, safe_pattern

RULES = {rule.id: rule for rule in voice.DEFAULT_RULES}
CLEAN = (
    "Hi Ana,\n\nYour careers page lists three sales roles in Lyon. We plan visits for field "
    "teams, so that reps drive less and meet more people. Who looks after this on your side?"
    "\n\nMara Lind"
)


def draft_of(rule, text):
    is_subject = rule.scope == "subject"
    return voice.Draft(
        body="" if is_subject else text, subject=text if is_subject else "", sender="Mara"
    )


def rules_hit(text, subject="Three roles in Lyon", sender="Mara Lind", touch=1):
    draft = voice.Draft(text, subject, sender, touch)
    return [finding.rule for finding in voice.check(draft, voice.DEFAULT_RULES)]


def test_default_voice_has_exactly_seventeen_rules():
    """OUT6."""
    assert len(voice.DEFAULT_RULES) == 17
    assert len(RULES) == 17


@pytest.mark.parametrize("name", sorted(RULES))
def test_rule_passes_its_good_example(name):
    """OUT6."""
    rule = RULES[name]

    assert voice.check(draft_of(rule, rule.passing), [rule]) == ()


@pytest.mark.parametrize("name", sorted(RULES))
def test_rule_catches_its_bad_example(name):
    """OUT6."""
    rule = RULES[name]

    found = voice.check(draft_of(rule, rule.failing), [rule])

    assert [one.rule for one in found] == [name]
    assert 0 <= found[0].start < found[0].end <= len(rule.failing)


def test_clean_draft_has_no_finding():
    assert rules_hit(CLEAN) == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Hi Ana,\n\nI hope this email finds you well.", "no-hope-well"),
        ("Hi Ana,\n\nHope you’re well.", "no-hope-well"),
        ("Hi Ana,\n\nI came across Acme.", "no-came-across"),
        ("Hi Ana,\n\nOur tool plans visits.", "opens-specific"),
        ("Hi Ana,\n\nAcme — a firm.", "no-dash"),
        ("Hi Ana,\n\nYour roles <b>matter</b>.", "plain-text"),
    ],
)
def test_finding_points_at_its_words(text, rule):
    draft = voice.Draft(text, sender="Mara")

    found = next(one for one in voice.check(draft, [RULES[rule]]))

    assert found.rule == rule
    assert text[found.start : found.end].strip()


def test_fix_of_a_dash_reads_on():
    text = "Three roles — one office."
    found = voice.check(voice.Draft(text), [RULES["no-dash"]])[0]

    assert voice.apply_fix(text, found) == "Three roles, one office."


def test_fix_of_a_wish_takes_the_sentence_away():
    text = "I hope you're well. Your office opens in May."
    found = voice.check(voice.Draft(text), [RULES["no-hope-well"]])[0]

    assert voice.apply_fix(text, found) == "Your office opens in May."


def test_length_is_a_warning_past_80_and_must_fix_past_125():
    def severity(count):
        body = "word " * count
        return [one.severity for one in voice.check(voice.Draft(body), [RULES["length"]])]

    assert severity(80) == []
    assert severity(81) == ["warning"]
    assert severity(125) == ["warning"]
    assert severity(126) == ["must_fix"]
    assert severity(24) == ["warning"]


def test_question_mark_inside_a_link_asks_nothing():
    body = "The plan: https://acme.example/?a=1 is there. Who plans it?"

    assert voice.check(voice.Draft(body), [RULES["one-question"]]) == ()


def test_reply_mark_is_allowed_on_a_real_follow_up():
    """OUT14."""
    rule = [RULES["no-fake-reply"]]

    assert voice.check(voice.Draft("", "Re: Roles", touch=2), rule) == ()
    assert [one.rule for one in voice.check(voice.Draft("", "Re: Roles"), rule)] == [
        "no-fake-reply"
    ]


def test_rules_survive_storage():
    stored = {"rules": [rule.as_json() for rule in voice.DEFAULT_RULES]}

    assert voice.parse(stored) == voice.DEFAULT_RULES


def test_team_rule_in_the_lab_format_is_read():
    rules = voice.parse(
        {
            "rules": [
                {
                    "id": "no-price",
                    "kind": "phrase",
                    "value": "cheap",
                    "severity": "block",
                    "message": "Never say cheap.",
                }
            ]
        }
    )

    found = voice.check(voice.Draft("It is cheap."), rules)

    assert [(one.rule, one.severity, one.start, one.end) for one in found] == [
        ("no-price", "must_fix", 6, 11)
    ]


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ({"rules": "x"}, "list of rules"),
        ({"rules": [{"id": "A B"}]}, "needs an id"),
        ({"rules": [{"id": "a", "kind": "magic", "message": "m"}]}, "kind 'magic'"),
        ({"rules": [{"id": "a", "kind": "count", "value": {"of": "cats"}, "message": "m"}]}, "of"),
        (
            {"rules": [{"id": "a", "kind": "pattern", "value": "(a+)+b", "message": "m"}]},
            "repeat inside a repeat",
        ),
        (
            {"rules": [{"id": "a", "kind": "phrase", "value": "x", "message": "m"}] * 2},
            "Two rules",
        ),
    ],
)
def test_unusable_team_rules_are_refused_in_a_sentence(raw, said):
    with pytest.raises(voice.RuleRefused) as refusal:
        voice.parse(raw)

    assert said in str(refusal.value)


@pytest.mark.parametrize(
    "pattern",
    ["(a+)+$", "(a|a){0,30}b", "a*a*a*b", "(x)\\1", "(?=a)b", "(a?){40}", "(?:a|ab)+c", "["],
)
def test_pattern_that_could_blow_up_is_refused(pattern):
    with pytest.raises(PatternRefused):
        safe_pattern(pattern)


@pytest.mark.parametrize("pattern", [r"\bcheap(?:er|est)?\b", r"[A-Z]{4,20}", r"v\d+\.\d{1,3}"])
def test_ordinary_pattern_is_accepted(pattern):
    assert safe_pattern(pattern).pattern == pattern


def test_hostile_text_does_not_slow_the_default_rules():
    text = ("I hope " * 2_000 + "<" * 4_000 + "!" * 4_000 + "www." * 1_000 + " ?" * 2_000)[:40_000]

    began = time.process_time()
    voice.check(voice.Draft(text, text[:200], "Mara"), voice.DEFAULT_RULES)

    assert time.process_time() - began < 5


def test_machine_written_mails_are_flagged_and_people_left_alone(public_data):
    """OUT7."""
    style = {"no-flattery", "no-came-across", "no-machine-phrases", "no-hype", "no-hope-well"}
    rules = [rule for rule in voice.DEFAULT_RULES if rule.id in style]

    with (public_data / "language/gpt3_cold_emails.csv").open(encoding="utf-8") as file:
        mails = [row["email_body"] for row in csv.DictReader(file)]
    with (public_data / "email/intent_sentences_train.csv").open(encoding="utf-8") as file:
        people = [next(iter(row.values())) or "" for row in csv.DictReader(file)]
    flagged = sum(bool(voice.check(voice.Draft(mail), rules)) for mail in mails)
    hit = sum(bool(voice.check(voice.Draft(sentence), rules)) for sentence in people)

    assert flagged / len(mails) >= 0.8
    assert hit / len(people) <= 0.03

"""Editing the voice rule by rule: each kind, each refusal, two people at once, and the gate."""

import dataclasses
import json
from datetime import timedelta

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from leadops.audit.models import AuditEntry
from leadops.gates.actions import decide
from leadops.gates.models import Proposal
from leadops.tenancy.scope import workspace_scope
from outreach import voice
from outreach.actions import voice_rules as actions
from outreach.actions.voice import propose_voice
from outreach.forms.kinds import FORMS, typed
from outreach.models import BrandVoice, VoiceDraft
from outreach.queries import voices
from outreach.voice.wording import changes, says
from tests.factories import outreach as make
from tests.factories.gates import approve
from tests.people import People, make_member, make_workspace

EDIT = "/settings/voice/edit/"
PROPOSE = f"{EDIT}propose/"
TYPED = {
    "phrase": {"phrases": "cheap\r\ndirt  cheap\r\n\r\n"},
    "pattern": {"patterns": " – \r\n\\bcheap(?:er)?\\b"},
    "length": {"unit": "words", "least": "20", "most": "90", "hard": "120"},
    "opening": {"avoided": "We\nOur", "is_specific": "on"},
    "count": {"of": "questions", "least": "1", "most": "1"},
}
MADE = {
    "phrase": ["cheap", "dirt cheap"],
    "pattern": [" – ", "\\bcheap(?:er)?\\b"],
    "length": {"unit": "words", "min": 20, "max": 90, "hard_max": 120},
    "opening": {"not": ["We", "Our"], "needs": "specific"},
    "count": {"of": "questions", "min": 1, "max": 1},
}


def post_of(kind, **more):
    shared = {"name": "no-cheap", "message": "Never cheap.", "severity": "must_fix"}
    return {**shared, "scope": "body", "fix_by": "leave", "action": "save", **TYPED[kind], **more}


def new(kind):
    return f"{EDIT}new/{kind}/"


def at(name):
    return f"{EDIT}rules/{name}/"


def seen(name=None):
    now = voices.editing()
    return voices.mark_of(now.rule(name)) if name else now.mark


def kept():
    """Return everything that an edit or a proposal could have written."""
    drafts = list(VoiceDraft.objects.values("rules", "edited_by"))
    versions = list(BrandVoice.objects.order_by("number").values("number", "state", "rules"))
    return drafts, versions, Proposal.objects.count(), AuditEntry.objects.count()


def refused_approval(client):
    """Say whether the client may not approve what waits, and nothing changes by trying."""
    before, proposal = kept(), Proposal.objects.get(status="waiting")
    body = {"verdict": "approve", "digest": proposal.digest, "nonce": "v9"}
    answer = client.post(reverse("gates:decide", args=[proposal.pk]), body)
    return answer.status_code == 403 and kept() == before


@pytest.fixture
def adopted(people, workspace):
    make.adopt_voice(people)
    return people


@pytest.fixture
def mona(adopted, client_as):
    return client_as("marketing_lead")


@pytest.mark.parametrize("rule", voice.DEFAULT_RULES, ids=lambda rule: rule.id)
def test_form_of_a_rule_saves_exactly_that_rule(rule):
    start = {name: value for name, value in typed(rule).items() if value not in (None, "")}
    start = {name: value for name, value in start.items() if value is not False}
    posted = {name: str(value).replace("\n", "\r\n") for name, value in start.items()}

    form = FORMS[rule.kind](posted, old=rule)

    assert form.is_valid(), form.errors
    assert form.rule == rule


@pytest.mark.parametrize(
    "value",
    [
        {"of": "", "phrases": ["you", "your"], "max": 3},
        {"of": "", "patterns": ["\\d+", " – "], "min": 1, "max": 2.5},
        {"of": "emoji", "max": 0},
    ],
)
def test_form_of_a_count_saves_exactly_what_is_counted(value):
    raw = {"id": "a", "kind": "count", "value": value, "message": "m", "off": True}
    (rule,) = voice.parse([raw])
    start = {name: one for name, one in typed(rule).items() if one is not None}

    form = FORMS["count"](start, old=rule)

    assert form.is_valid(), form.errors
    assert form.rule == rule


@pytest.mark.parametrize("kind", TYPED)
def test_a_rule_of_each_kind_is_added(mona, kind):
    shown = mona.get(new(kind))
    answer = mona.post(new(kind), post_of(kind))

    assert shown.status_code == 200
    assert (answer.status_code, answer["Location"]) == (302, f"{EDIT}#rule-no-cheap")
    rule = voices.editing().rules[-1]
    assert (rule.id, rule.kind, rule.value) == ("no-cheap", kind, MADE[kind])
    assert (rule.severity, rule.message, rule.scope) == ("must_fix", "Never cheap.", "body")
    assert len(voices.editing().rules) == 18
    assert [rule.id for rule in voices.rules_of(voices.live_voice())].count("no-cheap") == 0
    entry = AuditEntry.objects.latest("at")
    assert entry.details == {"rule": "no-cheap", "change": "added"}


@pytest.mark.parametrize(
    ("kind", "more", "field", "said"),
    [
        ("phrase", {"phrases": ""}, "phrases", "This field is required"),
        ("phrase", {"phrases": " \n"}, "phrases", "Write one at least, each on its own line."),
        ("phrase", {"phrases": "x" * 201}, "phrases", "Line 1 has 201 characters: 200 at most."),
        ("phrase", {"phrases": "\n".join(map(str, range(501)))}, "phrases", "501 lines are too"),
        ("phrase", {"message": ""}, "message", "This field is required"),
        ("phrase", {"message": "m" * 301}, "message", "at most 300 characters"),
        ("phrase", {"name": "!!!"}, "name", "Use letters or digits"),
        ("phrase", {"name": "length"}, "name", "Another rule is called “length”."),
        ("phrase", {"severity": "loud"}, "severity", "Select a valid choice"),
        ("phrase", {"touches": "1, x"}, "touches", "Numbers from 1 to 5"),
        ("phrase", {"touches": "9"}, "touches", "Numbers from 1 to 5"),
        ("phrase", {"fix_by": "put", "fix": ""}, "fix", "Write what is put in its place."),
        ("phrase", {"passing": "It is cheap."}, "passing", "finds something here"),
        ("phrase", {"failing": "It is fine."}, "failing", "finds nothing here"),
        ("pattern", {"patterns": "(a"}, "patterns", "Line 1: The pattern '(a' cannot be run: a ("),
        ("pattern", {"patterns": "ok\n(?=a)b"}, "patterns", "Line 2: The pattern"),
        ("pattern", {"patterns": "(?<=a)b"}, "patterns", "looks ahead or behind"),
        ("pattern", {"patterns": "(x)\\1"}, "patterns", "a back-reference"),
        ("pattern", {"patterns": "(x{900}){900}"}, "patterns", "could make every check slow"),
        ("pattern", {"patterns": "x" * 1001}, "patterns", "1,001 characters: 1,000 at most"),
        ("length", {"least": "", "most": "", "hard": ""}, "most", "Give one limit at least."),
        ("length", {"least": "99"}, "least", "more than the most"),
        ("length", {"hard": "5"}, "hard", "less than “At most”"),
        ("length", {"most": "-1"}, "most", "greater than or equal to 0"),
        ("length", {"most": "many"}, "most", "Enter a number"),
        ("length", {"most": "inf"}, "most", "Enter a number"),
        ("length", {"unit": "cats"}, "unit", "Select a valid choice"),
        ("opening", {"avoided": "", "is_specific": ""}, "avoided", "Write words to avoid, or ask"),
        ("count", {"of": "cats"}, "of", "Select a valid choice"),
        ("count", {"of": "phrases", "texts": ""}, "texts", "Write one at least"),
        ("count", {"of": "patterns", "texts": "[a"}, "texts", "a [ has no ] behind it"),
        ("count", {"texts": "you"}, "texts", "Only “These phrases”"),
        ("count", {"least": "", "most": ""}, "most", "Give one limit at least."),
    ],
)
def test_what_cannot_be_a_rule_is_refused_at_its_field(mona, kind, more, field, said):
    data = post_of(kind, **more)
    before = kept()

    answer = mona.post(new(kind), data)

    assert answer.status_code == 422
    assert said in " ".join(answer.context["form"].errors[field])
    html = answer.content.decode()
    assert "There is a problem" in html
    assert f'href="#id_{field}' in html
    for name in ("message", "phrases", "texts", "least"):
        assert answer.context["form"].data.get(name) == data.get(name)
    assert kept() == before


def test_a_rule_is_changed_switched_off_removed_and_taken_back(mona):
    data = post_of("phrase", seen=seen("no-flattery"), phrases="lovely")
    mona.post(at("no-flattery"), data)
    mona.post(f"{at('length')}switch/", {"on": "no", "seen": seen("length")})
    mona.post(f"{at('grade')}remove/", {"seen": seen("grade")})

    now = voices.editing()
    assert now.rule("no-flattery").value == ["lovely"]
    assert now.rule("length").is_on is False
    assert now.rule("grade") is None
    words = [(change.word, change.rule) for change in now.changes]
    assert words == [
        ("Removed", "grade"), ("Changed", "no-flattery"), ("Switched off", "length"),
    ]  # fmt: skip
    html = mona.get(EDIT).content.decode()
    assert "Looks for, new: “lovely”." in html
    assert "Switched off: <strong>length</strong>" in html

    for name in ("no-flattery", "length"):
        mona.post(f"{at(name)}restore/", {"seen": seen(name)})
    mona.post(f"{at('grade')}restore/", {"seen": ""})

    assert voices.editing().rules == voice.DEFAULT_RULES


def test_a_rule_that_is_switched_off_finds_nothing(mona):
    text = "I hope you're well."
    mona.post(f"{at('no-hope-well')}switch/", {"on": "no", "seen": seen("no-hope-well")})

    rules = voices.editing().rules

    assert "no-hope-well" in {
        one.rule for one in voice.check(voice.Draft(text), voice.DEFAULT_RULES)
    }
    assert "no-hope-well" not in {one.rule for one in voice.check(voice.Draft(text), rules)}
    assert voice.parse([rule.as_json() for rule in rules]) == rules
    with pytest.raises(voice.RuleRefused, match="off is true or false"):
        voice.parse([{**rules[0].as_json(), "off": "yes"}])


def test_the_set_is_one_proposal_that_somebody_else_approves(adopted, mona, client_as):
    """OUT6: what was edited by two is one version; neither of the two may adopt it."""
    mona.post(new("phrase"), post_of("phrase"))
    client_as("sales_lead").post(f"{at('grade')}remove/", {"seen": seen("grade")})

    answer = client_as("manager").post(PROPOSE, {"seen": seen()})

    assert answer.status_code == 302
    version, proposal = BrandVoice.objects.get(number=2), Proposal.objects.get(status="waiting")
    assert (version.state, voices.live_voice().number) == ("proposed", 1)
    assert not VoiceDraft.objects.exists()
    assert [change["word"] for change in proposal.payload["changes"]] == ["Removed", "Added"]
    card = mona.get("/settings/voice/").content.decode()
    assert "Never in the text: “cheap” or “dirt cheap”." in card
    assert "You edited this, so somebody else decides." in card
    assert "https://<wbr>acme.<wbr>example/<wbr>plan" in card
    path = reverse("gates:decide", args=[proposal.pk])
    body = {"verdict": "approve", "digest": proposal.digest, "nonce": "v1"}
    assert mona.post(path, body).status_code == 403
    assert voices.live_voice().number == 1


def test_one_page_and_one_file_make_the_same_version(adopted, mona, client_as, workspace):
    """The form, the file and the action behind the API's decision lead to one content."""
    mona.post(new("phrase"), post_of("phrase"))
    by_form = json.loads(mona.get(f"{EDIT}file/").content)
    mona.post(f"{EDIT}discard/", {"seen": seen()})
    file = SimpleUploadedFile("rules.json", json.dumps(by_form).encode())

    answer = mona.post(f"{EDIT}import/", {"file": file, "seen": seen()})

    assert (answer.status_code, answer["Location"]) == (302, f"{EDIT}#changes-head")
    assert json.loads(mona.get(f"{EDIT}file/").content) == by_form
    proposal = actions.propose_rules(
        workspace=workspace, seen=seen(), actor=adopted.user("manager")
    )
    assert proposal.payload["rules"] == by_form["rules"]
    version = BrandVoice.objects.get(number=2)
    taken = client_as("rep").get(reverse("outreach:voice-file", args=[version.pk]))
    assert json.loads(taken.content) == by_form
    assert 'filename="voice-2.json"' in taken["Content-Disposition"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"{", "The file cannot be read at line 1, sign 2."),
        (b"\xff\xfe\x00", "The file is no JSON of rules."),
        (b'{"rules": "x"}', "list of rules"),
        (b'{"rules": [{"id": "a", "kind": "magic"}]}', "Rule a: kind"),
        (b'[{"id": "a", "kind": "pattern", "message": "m", "value": "(?=a)"}]', "looks ahead"),
        (b"[" * 100_000, "The file"),
        (b" " * 1_000_001, "larger than 1 MB"),
        (b"", "empty"),
    ],
)
def test_a_file_that_cannot_be_read_changes_nothing(mona, content, said):
    before = kept()

    answer = mona.post(
        f"{EDIT}import/", {"file": SimpleUploadedFile("r.json", content), "seen": seen()}
    )

    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert kept() == before


def test_two_people_at_one_rule_lose_nothing_silently(adopted, mona, client_as):
    otto, opened = client_as("sales_ops"), seen("no-hype")
    otto.post(at("no-hype"), post_of("phrase", seen=opened, phrases="otto said so"))
    before = kept()

    refused = mona.post(at("no-hype"), post_of("phrase", seen=opened, phrases="mona said so"))

    html = refused.content.decode()
    assert refused.status_code == 409
    assert "mona said so</textarea>" in html
    assert "Never in the text: “otto said so”." in html
    assert kept() == before

    again = mona.post(
        at("no-hype"),
        post_of("phrase", seen=refused.context["seen"], phrases="mona said so"),
    )

    assert again.status_code == 302
    assert voices.editing().rule("no-hype").value == ["mona said so"]
    assert set(VoiceDraft.objects.get().edited_by) == {
        adopted.user("sales_ops").pk, adopted.user("marketing_lead").pk
    }  # fmt: skip


def test_two_people_at_two_rules_keep_both(adopted, mona, client_as):
    hype, grade = seen("no-hype"), seen("grade")
    client_as("sales_ops").post(at("no-hype"), post_of("phrase", seen=hype))
    mona.post(at("grade"), post_of("length", seen=grade))

    assert [change.rule for change in voices.editing().changes] == ["no-hype", "grade"]


def test_a_rule_that_went_meanwhile_can_be_added_again(adopted, mona, client_as):
    opened = seen("grade")
    client_as("sales_ops").post(f"{at('grade')}remove/", {"seen": opened})
    before = kept()

    data = {**post_of("length", seen=opened), "kind": "length"}
    refused = mona.post(at("grade"), data)

    assert refused.status_code == 409
    assert "Somebody removed grade meanwhile." in refused.content.decode()
    assert f'action="{new("length")}"' in refused.content.decode()
    assert kept() == before
    assert mona.post(new("length"), {**data, "name": "grade"}).status_code == 302


@pytest.mark.parametrize(
    ("path", "data"),
    [
        (f"{at('grade')}switch/", {"on": "no"}),
        (f"{at('grade')}remove/", {}),
        (f"{at('grade')}restore/", {}),
        (f"{EDIT}discard/", {}),
        (PROPOSE, {}),
    ],
)
def test_what_changed_since_the_page_was_made_is_shown_and_not_overwritten(
    adopted, mona, client_as, path, data
):
    mona.post(f"{at('length')}remove/", {"seen": seen("length")})
    old = seen("grade") if "rules" in path else seen()
    client_as("sales_ops").post(at("grade"), post_of("length", seen=seen("grade")))
    before = kept()

    answer = mona.post(path, {**data, "seen": old})

    assert answer.status_code == 409
    assert "Somebody changed this meanwhile." in answer.content.decode()
    assert kept() == before


def test_an_import_over_another_s_edit_is_refused(adopted, mona, client_as):
    old = seen()
    client_as("sales_ops").post(at("grade"), post_of("length", seen=seen("grade")))
    before = kept()

    answer = mona.post(
        f"{EDIT}import/", {"file": SimpleUploadedFile("r.json", b'{"rules": []}'), "seen": old}
    )

    assert answer.status_code == 409
    assert kept() == before


def test_a_set_is_not_proposed_over_another_live_version(adopted, mona, workspace):
    """The words that were read were against version 1; meanwhile version 2 went live."""
    mona.post(f"{at('length')}remove/", {"seen": seen("length")})
    old = seen()
    rules = {"rules": [rule.as_json() for rule in voice.DEFAULT_RULES[:3]]}
    approve(propose_voice(workspace=workspace, rules=rules, actor=adopted.user("manager")), adopted)
    before = kept()

    answer = mona.post(PROPOSE, {"seen": old})

    assert answer.status_code == 409
    assert kept() == before


def test_nothing_changed_is_nothing_to_propose(mona):
    before = kept()
    assert mona.post(PROPOSE, {"seen": seen()}).status_code == 422
    mona.post(at("no-hype"), {**post_of("phrase", seen=seen("no-hype")), **unchanged("no-hype")})

    assert kept() == before


def unchanged(name):
    rule = voices.editing().rule(name)
    return {key: one for key, one in typed(rule).items() if one is not None}


def test_an_edit_begins_with_what_waits_and_says_so(adopted, mona, client_as):
    """Beginning at the live version, the next proposal would take the waiting one's rules back."""
    mona.post(new("phrase"), post_of("phrase"))
    mona.post(PROPOSE, {"seen": seen()})

    otto = client_as("sales_ops")
    html = otto.get(EDIT).content.decode()

    assert "A version waits for approval already." in html
    assert 'id="rule-no-cheap"' in html

    otto.post(f"{at('grade')}switch/", {"on": "no", "seen": seen("grade")})
    assert "Edited by Mona Marketing, Otto Ops" in otto.get(EDIT).content.decode()
    otto.post(PROPOSE, {"seen": seen()})
    assert refused_approval(mona)


def test_who_wrote_what_waits_does_not_adopt_it_in_the_next_version(adopted, mona, client_as):
    """OUT6: Mona's removal waits in version 2; version 3, which Otto builds on it, has it too."""
    mona.post(f"{at('opens-specific')}remove/", {"seen": seen("opens-specific")})
    mona.post(PROPOSE, {"seen": seen()})
    otto = client_as("sales_ops")
    otto.post(f"{at('grade')}switch/", {"on": "no", "seen": seen("grade")})
    otto.post(PROPOSE, {"seen": seen()})

    proposal = Proposal.objects.get(status="waiting")
    changed = {change["rule"] for change in proposal.payload["changes"]}
    assert (proposal.payload["number"], changed) == (3, {"opens-specific", "grade"})
    assert proposal.editors == [adopted.user("marketing_lead").pk]
    assert refused_approval(mona)

    # Two versions on, it is her removal still.
    otto.post(f"{at('length')}switch/", {"on": "no", "seen": seen("length")})
    otto.post(PROPOSE, {"seen": seen()})
    assert refused_approval(mona)


def test_who_wrote_what_is_in_force_may_adopt_what_comes_next(adopted, mona, client_as, workspace):
    """What was adopted was read by somebody else already, so its writer is nobody's editor."""
    rules = {"rules": [rule.as_json() for rule in voice.DEFAULT_RULES[:3]]}
    mia = make_member(workspace, "marketing_lead", name="Mia Second").user
    proposal = propose_voice(workspace=workspace, rules=rules, actor=adopted.user("marketing_lead"))
    decide(proposal_id=proposal.pk, actor=mia, verdict="approve", digest=proposal.digest)
    otto = client_as("sales_ops")
    name = voices.editing().rules[0].id
    otto.post(f"{at(name)}switch/", {"on": "no", "seen": seen(name)})
    otto.post(PROPOSE, {"seen": seen()})

    assert Proposal.objects.get(status="waiting").editors == []
    assert not refused_approval(mona)


def test_one_alone_goes_on_with_what_waits_and_adopts_it_by_a_second_look(db):
    workspace = make_workspace("Solo Software")
    one = make_member(workspace, "marketing_lead", name="Ida Only")
    # PostgreSQL's own clock tells whether a second look, thirteen hours on, is due.
    earlier = timezone.now() - timedelta(hours=14)
    with workspace_scope(workspace), time_machine.travel(earlier, tick=False):
        for name in ("grade", "length"):
            actions.switch_rule(
                workspace=workspace, name=name, is_on=False, seen=seen(name), actor=one.user
            )
            proposal = actions.propose_rules(workspace=workspace, seen=seen(), actor=one.user)
        approve(proposal, People(workspace, {"marketing_lead": one}, workspace, one))

        assert (proposal.is_founder, voices.live_voice().number) == (True, 2)


def test_taking_back_what_waits_says_that_it_still_waits(adopted, mona, client_as):
    mona.post(new("phrase"), post_of("phrase"))
    mona.post(PROPOSE, {"seen": seen()})
    otto = client_as("sales_ops")
    otto.post(f"{at('no-cheap')}restore/", {"seen": seen("no-cheap")})
    assert voices.editing().changes == []
    before = kept()

    answer = otto.post(PROPOSE, {"seen": seen()})

    assert answer.status_code == 422
    assert "Version 2 still waits and can be adopted" in answer.content.decode()
    assert kept() == before


def test_a_set_is_taken_only_under_its_lock(adopted, workspace):
    """Read a second time without a lock, it could be one that somebody begins in between."""
    with CaptureQueriesContext(connection) as found:
        actions.discard_rules(workspace=workspace, seen="", actor=adopted.user("sales_ops"))

    reads = [one["sql"] for one in found if 'FROM "outreach_voicedraft"' in one["sql"]]
    assert reads
    assert all("FOR UPDATE" in sql for sql in reads)


def test_proposing_locks_in_the_order_in_which_adopting_does(adopted, workspace):
    """A proposal first, then its version: the other way round, each could wait for the other."""
    rules = {"rules": [rule.as_json() for rule in voice.DEFAULT_RULES[:3]]}
    otto = adopted.user("sales_ops")
    propose_voice(workspace=workspace, rules=rules, actor=otto)

    with CaptureQueriesContext(connection) as found:
        propose_voice(workspace=workspace, rules={"rules": rules["rules"][:2]}, actor=otto)

    locks = [one["sql"] for one in found if "FOR UPDATE" in one["sql"]]
    tables = [sql.split(' FROM "')[1].split('"')[0] for sql in locks]
    assert tables[:2] == ["gates_proposal", "outreach_brandvoice"]


def test_a_rejected_version_can_be_gone_on_with(adopted, mona, client_as, workspace):
    mona.post(new("phrase"), post_of("phrase"))
    mona.post(PROPOSE, {"seen": seen()})
    version, proposal = BrandVoice.objects.get(number=2), Proposal.objects.get(status="waiting")
    client_as("sales_lead").post(
        reverse("gates:decide", args=[proposal.pk]),
        {"verdict": "reject", "digest": proposal.digest, "nonce": "v1", "comment": "Not so."},
    )
    assert voices.editing().rule("no-cheap") is None
    begin = reverse("outreach:voice-begin", args=[version.pk])

    assert 'id="begin"' in mona.get(version.get_absolute_url()).content.decode()
    assert mona.post(begin).status_code == 302
    assert voices.editing().rule("no-cheap")
    before = kept()
    assert mona.post(begin).status_code == 409
    assert kept() == before

    # Somebody else goes on with her rules: they are hers all the same.
    otto = client_as("sales_ops")
    otto.post(f"{EDIT}discard/", {"seen": seen()})
    assert otto.post(begin).status_code == 302
    otto.post(PROPOSE, {"seen": seen()})
    assert refused_approval(mona)


def test_a_rule_is_tried_on_a_text_without_being_kept(mona):
    before = kept()
    data = post_of(
        "phrase", action="try", name="", message="", sample="So cheap.\r\nDirt cheap, <b>too</b>"
    )

    answer = mona.post(new("phrase"), data)

    html = answer.content.decode()
    assert answer.status_code == 200
    assert "Text: 2 findings" in html
    assert "So <mark>cheap</mark>." in html
    assert "<mark>Dirt cheap</mark>, &lt;b&gt;too" in html
    assert kept() == before


def test_trying_says_what_is_wrong_with_the_rule_and_with_no_text(mona):
    no_text = mona.post(new("phrase"), post_of("phrase", action="try"))
    bad = mona.post(new("pattern"), post_of("pattern", action="try", sample="x", patterns="("))

    assert no_text.context["form"].errors == {"sample": ["Paste a text to try the rule on."]}
    assert list(bad.context["form"].errors) == ["patterns"]
    assert (no_text.status_code, bad.status_code) == (422, 422)


def test_a_subject_alone_can_be_tried(mona):
    data = post_of("length", action="try", scope="subject", sample_subject="Too short")

    answer = mona.post(new("length"), data)

    assert [part["part"] for part in answer.context["tried"]] == ["subject"]
    assert len(answer.context["tried"][0]["found"]) == 1


def test_a_rule_over_the_whole_set_s_limit_is_refused(mona, adopted, workspace):
    many = [{"id": f"r{n}", "kind": "phrase", "value": "x", "message": "m"} for n in range(200)]
    actions.replace_rules(
        workspace=workspace, rules=many, seen=seen(), actor=adopted.user("sales_ops")
    )
    before = kept()

    answer = mona.post(new("phrase"), post_of("phrase"))

    assert answer.status_code == 422
    assert "201 rules are too many: 200 at most." in answer.content.decode()
    assert kept() == before


def test_a_greedy_rule_needs_a_second_word(mona, adopted, people, monkeypatch):
    draft = make.make_draft(people)
    monkeypatch.setattr(
        "outreach.views.voice_rules.voices.try_on_drafts",
        lambda rules: [{"rule": rules[0], "hits": 9, "of": 10, "example": draft.lead.account.name}],
    )
    mona.post(new("phrase"), post_of("phrase"))

    asked = mona.post(PROPOSE, {"seen": seen()})

    assert asked.status_code == 200
    assert "flags 9 of 10 drafts" in asked.content.decode()
    confirmed = mona.post(PROPOSE, {"seen": seen(), "confirm": "on"})
    assert confirmed.status_code == 302


ROUTES = [
    ("get", EDIT, {}), ("get", f"{EDIT}file/", {}), ("get", new("phrase"), {}),
    ("get", at("grade"), {}), ("post", new("phrase"), post_of("phrase")),
    ("post", at("grade"), post_of("length")), ("post", f"{at('grade')}switch/", {"on": "no"}),
    ("post", f"{at('grade')}remove/", {}), ("post", f"{at('grade')}restore/", {}),
    ("post", f"{EDIT}import/", {}), ("post", f"{EDIT}discard/", {}),
    ("post", PROPOSE, {}), ("get", f"{EDIT}?test=1", {}),
]  # fmt: skip


@pytest.mark.parametrize("who", ["rep", "admin", "auditor"])
def test_roles_that_do_not_edit_change_nothing(adopted, client_as, who):
    client = client_as(who)
    before = kept()

    codes = {getattr(client, how)(path, data).status_code for how, path, data in ROUTES}

    # An auditor reads every page.
    assert codes == ({200, 403} if who == "auditor" else {403})
    assert kept() == before


def test_another_workspace_edits_its_own_set(adopted, mona, client_as):
    mona.post(new("phrase"), post_of("phrase"))
    stranger, before = client_as("stranger"), kept()
    version = BrandVoice.objects.get()

    shown = stranger.get(EDIT).content.decode()
    stranger.post(new("length"), post_of("length", name="theirs"))
    foreign = [
        stranger.get(reverse("outreach:voice-file", args=[version.pk])),
        stranger.post(reverse("outreach:voice-begin", args=[version.pk])),
    ]

    assert "no-cheap" not in shown
    assert [answer.status_code for answer in foreign] == [404, 404]
    assert kept() == before
    assert "theirs" not in mona.get(EDIT).content.decode()


@pytest.mark.parametrize("path", [new("magic"), at("no-such-rule"), f"{at('x y')}"])
def test_what_is_no_rule_is_not_found(mona, path):
    assert mona.get(path).status_code == 404
    assert mona.post(path, {"kind": "magic"}).status_code == 404


def test_query_count_does_not_grow_with_rules_or_changes(mona, adopted, workspace):
    def set_of(count):
        raw = [
            {"id": f"r{n}", "kind": "phrase", "value": "x", "message": "m"} for n in range(count)
        ]
        actions.replace_rules(
            workspace=workspace, rules=raw, seen=seen(), actor=adopted.user("sales_ops")
        )
        with CaptureQueriesContext(connection) as found:
            assert mona.get(EDIT).status_code == 200
        return len(found)

    mona.get(EDIT)
    assert set_of(1) == set_of(3)


@pytest.mark.parametrize(
    ("kind", "value", "told"),
    [
        ("length", {"unit": "words", "max": 80}, "The text: at most 80 words."),
        ("length", {"unit": "words", "hard_max": 80}, "over 80 must be fixed"),
        ("length", {"unit": "sentence_words", "max": 20}, "at most 20 words in every sentence."),
        ("length", {"unit": "characters", "min": 1}, "The text: at least 1 character."),
        ("count", {"of": "links", "max": 1}, "The text: at most 1 link."),
        ("count", {"of": "!", "max": 2}, "The text: at most 2 times “!”."),
        ("count", {"of": "emoji", "max": 0}, "The text: no emoji."),
        ("opening", {"not": ["We"]}, "First sentence of the text: it does not begin with “We”."),
        ("phrase", ["a", "b", "c", "d"], "Never in the text: “a”, “b”, “c” and 1 more."),
    ],
)
def test_words_for_a_rule(kind, value, told):
    (rule,) = voice.parse([{"id": "a", "kind": kind, "value": value, "message": "m"}])

    assert told in says(rule)


def test_changes_tell_each_thing_that_differs():
    old = voice.DEFAULT_RULES[1]
    new_one = dataclasses.replace(
        old,
        severity="note",
        message="Another.",
        scope="body",
        value=["—"],
        is_on=False,
        passing="x",
    )

    (change,) = changes([old], [new_one])

    assert change.word == "Switched off"
    assert change.lines[0] == "Looks no more for: “ – ” or “ -- ”."
    assert change.lines[1].startswith("Before: No match in subject or text")
    assert change.lines[2] == "Must fix becomes Note."
    assert change.lines[3].endswith("now says “Another.”.")
    assert change.lines[4] == "Another example of a text that keeps it."
    assert changes([old], [old]) == []


def test_auditor_reads_the_set_and_finds_no_button_that_is_refused(people, workspace, client_as):
    make.adopt_voice(people)
    writer, auditor = client_as("marketing_lead"), client_as("auditor")
    writer.post(new("phrase"), post_of("phrase"))

    for path in (EDIT, at("no-dash"), new("phrase")):
        read, written = (one.get(path).content.decode() for one in (auditor, writer))
        main = read.split("<main")[1].split("</main>")[0]
        assert "<button" not in main, path
        assert "<button" in written.split("<main")[1].split("</main>")[0]

    assert "no-cheap" in auditor.get(EDIT).content.decode()

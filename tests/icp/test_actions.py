"""Writing, sending and activating versions (ICP1-ICP4, ICP6-ICP8, ICP10)."""

from __future__ import annotations

import copy

import pytest
from django.db import DatabaseError, transaction

from icp import actions, queries
from icp.enums import MOVES, ICPState
from icp.errors import EditConflict, MoveRefused, NotEditable, NothingToSend, VagueVersion
from icp.models import ClosedDeal, ICPProfile, ICPVersion
from icp.starters import SOFTWARE, STARTERS
from leadops.audit.models import AuditEntry
from leadops.gates import approval as approvals
from leadops.gates.actions import decide
from leadops.gates.errors import NoApproval, NotWaiting, NotYourSeat
from leadops.gates.models import Approval, Proposal
from tests.factories.gates import approve
from tests.factories.icp import make_deals, make_draft, make_live

pytestmark = pytest.mark.usefixtures("workspace")


def rewritten(version, **sections):
    content = copy.deepcopy(version.content)
    content["sections"] |= sections
    return content


def events():
    return set(AuditEntry.objects.values_list("event", flat=True))


def test_create_profile_makes_one_draft_by_its_author(people):
    version = make_draft(people)

    assert (version.number, version.state, version.profile.slug) == (1, "draft", "north-america")
    assert version.edited_by == [people.user("sales_lead").pk]
    assert {"icp.profile_created", "icp.version_created"} <= events()


@pytest.mark.parametrize(
    ("name", "slug"),
    [("new", "new-icp"), ("deals", "deals-icp"), ("!!!", "icp"), ("x" * 90, "x" * 50)],
)
def test_create_profile_slug_is_free_and_no_page(people, name, slug):
    assert make_draft(people, name).profile.slug == slug
    assert make_draft(people, name).profile.slug == f"{slug}-2"


def test_save_whitespace_alone_changes_nothing(people):
    version = make_draft(people)
    spaced = rewritten(version, intent=f"  {version.content['sections']['intent']} \n")

    saved = actions.save_draft(
        version=version, content=spaced, revision=0, actor=people.user("sales_ops")
    )

    assert (saved.revision, saved.digest) == (0, version.digest)
    assert saved.edited_by == [people.user("sales_lead").pk]
    assert "icp.version_edited" not in events()


def test_save_remembers_every_editor(people):
    version = make_draft(people)

    saved = actions.save_draft(
        version=version,
        content=rewritten(version, intent="3 trial sign-ups in 30 days."),
        revision=0,
        actor=people.user("sales_ops"),
    )

    assert saved.revision == 1
    assert saved.edited_by == [people.user("sales_lead").pk, people.user("sales_ops").pk]


def test_save_over_somebody_elses_save_is_refused(people):
    version = make_draft(people)
    first = rewritten(version, intent="1 demo request in 7 days.")
    actions.save_draft(version=version, content=first, revision=0, actor=people.user("sales_ops"))

    with pytest.raises(EditConflict):
        actions.save_draft(
            version=version,
            content=rewritten(version, intent="2 demo requests in 7 days."),
            revision=0,
            actor=people.user("sales_lead"),
        )

    version.refresh_from_db()
    assert version.content["sections"]["intent"] == "1 demo request in 7 days."


def test_save_of_a_waiting_version_voids_what_was_approved(people):
    """Approvals bind to the text: a real change takes it back to draft."""
    version = make_draft(people)
    proposal = actions.send_for_approval(version=version, actor=people.user("sales_lead"))
    decide(
        proposal_id=proposal.pk,
        actor=people.user("marketing_lead"),
        verdict="approve",
        digest=proposal.digest,
    )

    saved = actions.save_draft(
        version=version,
        content=rewritten(version, intent="4 trial sign-ups in 30 days."),
        revision=0,
        actor=people.user("sales_ops"),
    )

    proposal.refresh_from_db()
    assert (saved.state, proposal.status) == ("draft", "withdrawn")
    with pytest.raises(NotWaiting):
        decide(
            proposal_id=proposal.pk,
            actor=people.user("sales_lead"),
            verdict="approve",
            digest=proposal.digest,
        )
    assert Approval.objects.count() == 0


def test_send_vague_version_is_refused_with_the_reasons(people):
    """ICP8: "mid-market B2B SaaS" goes nowhere."""
    version = actions.create_profile(
        workspace=people.workspace,
        name="Vague",
        actor=people.user("sales_lead"),
        content={"sections": {"firmographics": "Mid-market B2B SaaS"}},
    )

    with pytest.raises(VagueVersion) as caught:
        actions.send_for_approval(version=version, actor=people.user("sales_lead"))

    version.refresh_from_db()
    assert "“mid-market” can mean anything" in caught.value.sentence
    assert (version.state, Proposal.objects.count()) == ("draft", 0)


def test_send_without_disqualifiers_is_refused(people):
    """ICP10."""
    content = copy.deepcopy(SOFTWARE) | {"disqualifiers": []}
    version = actions.create_profile(
        workspace=people.workspace, name="X", actor=people.user("sales_lead"), content=content
    )

    with pytest.raises(VagueVersion) as caught:
        actions.send_for_approval(version=version, actor=people.user("sales_lead"))

    assert "Nothing says who is never a buyer." in caught.value.sentence


def test_activation_needs_both_leads(people):
    """ICP6: sales lead AND marketing lead, before anything is live."""
    version = make_draft(people)
    proposal = actions.send_for_approval(version=version, actor=people.user("sales_ops"))

    decide(
        proposal_id=proposal.pk,
        actor=people.user("sales_lead"),
        verdict="approve",
        digest=proposal.digest,
    )
    version.refresh_from_db()
    assert (version.state, queries.live_version(people.workspace)) == ("proposed", None)
    decide(
        proposal_id=proposal.pk,
        actor=people.user("marketing_lead"),
        verdict="approve",
        digest=proposal.digest,
    )

    version.refresh_from_db()
    assert version.state == "live"
    assert version.approval == Approval.objects.get()
    assert queries.live_version(people.workspace) == version


def test_author_takes_only_the_seat_of_their_own_function(people):
    """ICP6: the author's function, and somebody else for the other."""
    version = make_draft(people)
    proposal = actions.send_for_approval(version=version, actor=people.user("sales_lead"))
    people["sales_lead"].roles = ["sales_lead", "marketing_lead"]
    people["sales_lead"].save()

    decide(
        proposal_id=proposal.pk,
        actor=people.user("sales_lead"),
        verdict="approve",
        digest=proposal.digest,
        seat="sales_lead",
    )
    with pytest.raises(NotYourSeat):
        decide(
            proposal_id=proposal.pk,
            actor=people.user("sales_lead"),
            verdict="approve",
            digest=proposal.digest,
            seat="marketing_lead",
        )

    assert Approval.objects.count() == 0


def test_editor_of_the_version_may_not_take_the_other_seat(people):
    version = make_draft(people)
    actions.save_draft(
        version=version,
        content=rewritten(version, intent="2 demo requests in 30 days."),
        revision=0,
        actor=people.user("marketing_lead"),
    )
    proposal = actions.send_for_approval(version=version, actor=people.user("sales_lead"))

    with pytest.raises(NotYourSeat):
        decide(
            proposal_id=proposal.pk,
            actor=people.user("marketing_lead"),
            verdict="approve",
            digest=proposal.digest,
        )

    version.refresh_from_db()
    assert version.state == "proposed"


def test_editor_who_sends_it_may_not_sit_either(people):
    """Pressing "Send" does not make an editor the author."""
    version = make_draft(people)
    actions.save_draft(
        version=version,
        content=rewritten(version, intent="2 demo requests in 30 days."),
        revision=0,
        actor=people.user("marketing_lead"),
    )
    proposal = actions.send_for_approval(version=version, actor=people.user("marketing_lead"))

    with pytest.raises(NotYourSeat):
        decide(
            proposal_id=proposal.pk,
            actor=people.user("marketing_lead"),
            verdict="approve",
            digest=proposal.digest,
        )

    assert proposal.decisions.count() == 0


def test_second_version_supersedes_the_first(people):
    """ICP7: one live version a document; what was live stays readable."""
    first = make_live(people)
    second = actions.start_version(profile=first.profile, actor=people.user("sales_lead"))
    actions.save_draft(
        version=second,
        content=rewritten(second, intent="2 demo requests in 30 days."),
        revision=0,
        actor=people.user("sales_lead"),
    )
    approve(actions.send_for_approval(version=second, actor=people.user("sales_lead")), people)

    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.state, second.state, second.number) == ("superseded", "live", 2)
    assert list(queries.live_versions(people.workspace)) == [second]


def test_send_the_live_text_again_is_refused(people):
    live = make_live(people)
    copy_of_it = actions.start_version(profile=live.profile, actor=people.user("sales_lead"))

    with pytest.raises(NothingToSend):
        actions.send_for_approval(version=copy_of_it, actor=people.user("sales_lead"))


def test_live_version_never_changes(people):
    live = make_live(people)

    with pytest.raises(NotEditable):
        actions.save_draft(
            version=live,
            content=rewritten(live, intent="9 demo requests."),
            revision=0,
            actor=people.user("sales_lead"),
        )

    before = live.digest
    live.refresh_from_db()
    assert live.digest == before


def test_rejection_takes_it_back_to_draft_with_the_words(people):
    version = make_draft(people)
    proposal = actions.send_for_approval(version=version, actor=people.user("sales_lead"))

    decide(
        proposal_id=proposal.pk,
        actor=people.user("marketing_lead"),
        verdict="reject",
        digest=proposal.digest,
        reason="Firmographics",
        comment="Say which countries.",
    )

    version.refresh_from_db()
    assert version.state == "draft"
    last = AuditEntry.objects.filter(event="icp.version_moved").order_by("-at").first()
    assert last.details["after"]["reason"] == (
        "Changes requested: Firmographics Say which countries."
    )


def test_rejection_without_a_word_is_refused(people):
    version = make_draft(people)
    proposal = actions.send_for_approval(version=version, actor=people.user("sales_lead"))

    with pytest.raises(MoveRefused):
        decide(
            proposal_id=proposal.pk,
            actor=people.user("marketing_lead"),
            verdict="reject",
            digest=proposal.digest,
        )

    proposal.refresh_from_db()
    assert (proposal.status, proposal.decisions.count()) == ("waiting", 0)


def test_lapsed_proposal_is_no_dead_end(people):
    """Time never approves, and never traps: the same text can be sent again."""
    from leadops.gates.actions import lapse

    version = make_draft(people)
    lapse(proposal=actions.send_for_approval(version=version, actor=people.user("sales_lead")))

    again = actions.send_for_approval(version=version, actor=people.user("sales_lead"))

    version.refresh_from_db()
    assert (again.status, version.state) == ("waiting", "proposed")


def test_withdraw_makes_it_a_draft_again(people):
    version = make_draft(people)
    proposal = actions.send_for_approval(version=version, actor=people.user("sales_lead"))

    actions.withdraw_version(version=version, actor=people.user("sales_lead"))

    proposal.refresh_from_db()
    version.refresh_from_db()
    assert (version.state, proposal.status) == ("draft", "withdrawn")


def test_restore_begins_a_new_version_from_the_old_text(people):
    first = make_live(people)

    row = actions.restore(version=first, actor=people.user("sales_lead"))

    assert (row.number, row.digest, row.state) == (2, first.digest, "draft")
    with pytest.raises(MoveRefused):
        actions.restore(version=first, actor=people.user("sales_lead"))


def test_activate_with_another_versions_approval_is_refused(people):
    """Wall 3 and wall 6: an approval is for this gate and this row."""
    first = make_live(people)
    other = make_draft(people, "EMEA")

    with pytest.raises(NoApproval):
        approvals.require(first.approval, gate="icp.activate", subject=other)
    with pytest.raises(DatabaseError), transaction.atomic():
        ICPVersion.objects.filter(pk=other.pk).update(state="live", approval=first.approval)
    with pytest.raises(DatabaseError), transaction.atomic():
        ICPVersion.objects.filter(pk=other.pk).update(state="live")

    other.refresh_from_db()
    assert other.state == "draft"


def test_every_move_outside_the_table_is_refused(people):
    version = make_draft(people)
    for state in ICPState:
        if state in MOVES[ICPState.DRAFT]:
            continue
        with pytest.raises(MoveRefused):
            actions._move(version, state, actor=people.user("sales_lead"), reason="x")

    version.refresh_from_db()
    assert version.state == "draft"


def test_write_begins_a_version_from_the_live_one(people):
    live = make_live(people)

    row = actions.write(
        profile=live.profile,
        content=rewritten(live, intent="5 demo requests in 30 days."),
        base=0,
        revision=0,
        actor=people.user("sales_ops"),
    )

    assert (row.number, row.state) == (2, "draft")
    with pytest.raises(EditConflict):
        actions.write(
            profile=live.profile,
            content=live.content,
            base=0,
            revision=0,
            actor=people.user("sales_lead"),
        )


@pytest.mark.parametrize("key", sorted(set(STARTERS) - {"blank"}))
def test_starters_are_specific_enough_to_be_sent(people, key):
    """First use: a template that the lint would refuse would be a dead end."""
    version = actions.create_profile(
        workspace=people.workspace,
        name=key,
        actor=people.user("sales_lead"),
        content=STARTERS[key][1],
    )

    assert actions.send_for_approval(version=version, actor=people.user("sales_lead")).status == (
        "waiting"
    )


def test_require_live_without_one_says_what_to_do(people):
    """OP2: criteria are documented before any AI runs."""
    with pytest.raises(MoveRefused) as caught:
        queries.require_live(people.workspace)

    assert caught.value.next_url == "/icp/"


def test_store_deals_twice_stores_them_once(people):
    make_deals(people, 3, 2)
    make_deals(people, 3, 2)

    assert ClosedDeal.objects.count() == 5


def test_stranger_workspace_has_no_rows_of_it(people):
    from leadops.tenancy.scope import workspace_scope

    make_live(people)

    with workspace_scope(people.twin):
        assert (ICPProfile.objects.count(), ICPVersion.objects.count()) == (0, 0)

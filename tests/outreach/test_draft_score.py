"""A draft stands in its queue by its lead's score, also after that has changed (OUT4, SCO5)."""

import pytest
from django.db import connection, transaction
from django.db.models.functions import Now

from leadops.audit.actors import SYSTEM
from leadops.runs.actions import enqueue
from outreach.actions.draft_moves import follow_scores, move_draft
from outreach.enums import DraftState
from outreach.models import Draft
from outreach.queries import review
from outreach.queries.enrollments import scored_anew
from prospects.models import Lead
from tests.drain import drain
from tests.factories import outreach as make
from tests.outreach.test_draft_owner import meanwhile

pytestmark = pytest.mark.django_db


def set_score(draft, value):
    Lead.objects.filter(pk=draft.lead_id).update(score=value)


def follow(workspace):
    enqueue(
        "outreach.tasks.enroll",
        key="test-enroll",
        label="Enroll leads",
        arguments={},
        workspace=workspace,
        actor=SYSTEM,
    )
    drain()


def order(people, role="sales_lead", view="mine"):
    return list(review.queue(people[role], people.user(role), view).values_list("pk", flat=True))


@pytest.fixture
def drafts(people, workspace):
    """Three drafts that wait, of leads with 50, 70 and 60 points."""
    rows = [make.make_draft(people, place) for place in range(3)]
    for row, value in zip(rows, (50, 70, 60), strict=True):
        make.score(row, value)
    return rows


def test_the_highest_score_comes_first_and_a_new_score_moves_it(people, workspace, drafts):
    low, high, middle = (row.pk for row in drafts)
    assert order(people) == [high, middle, low]

    set_score(drafts[0], 90)
    follow(workspace)
    assert order(people) == [low, high, middle]
    assert scored_anew() == []


def test_a_score_that_is_taken_away_or_given_is_followed_too(people, workspace, drafts):
    set_score(drafts[1], None)
    assert scored_anew() == [drafts[1].pk]
    follow(workspace)
    assert Draft.objects.get(pk=drafts[1].pk).score is None

    set_score(drafts[1], 0)
    follow(workspace)
    assert Draft.objects.get(pk=drafts[1].pk).score == 0


def test_a_new_draft_and_one_that_is_moved_take_the_score_of_now(people, drafts):
    first = drafts[0]
    set_score(first, 77)
    second = Draft.objects.create(
        workspace=first.workspace, enrollment=first.enrollment, lead=first.lead, position=2
    )
    assert Draft.objects.get(pk=second.pk).score == 77

    move_draft(first, DraftState.STALE, actor=SYSTEM)
    assert Draft.objects.get(pk=first.pk).score == 77


def test_a_draft_that_left_the_queues_is_not_written_again(people, workspace, drafts):
    gone = drafts[2]
    move_draft(gone, DraftState.DROPPED, actor=SYSTEM)
    set_score(gone, 5)
    follow(workspace)
    assert Draft.objects.get(pk=gone.pk).score == 60


def test_the_queue_is_read_in_its_order_from_an_index(people, drafts):
    """Of thousands that wait, a page reads the first without sorting them all."""
    rows = review.queue(people["rep"], people.user("rep")).values_list("pk", flat=True)[:50]
    with connection.cursor() as cursor:
        for dearer in ("seqscan", "bitmapscan", "sort"):  # of three rows any way is cheap
            cursor.execute(f"SET LOCAL enable_{dearer} = off")
    plan = rows.explain()
    assert "using draft_by_score" in plan
    assert "Sort" not in plan


@pytest.mark.django_db(transaction=True)
def test_scores_are_followed_while_a_draft_is_decided(people, workspace):
    """A decision holds the draft and then moves the lead: following holds no lead, and waits."""
    draft = make.make_draft(people)
    Draft.objects.filter(pk=draft.pk).update(state="needs_reason")
    draft.refresh_from_db()
    set_score(draft, 33)

    meanwhile(
        workspace,
        before=lambda: Draft.objects.select_for_update(of=("self",)).get(pk=draft.pk),
        after=lambda: Lead.objects.filter(pk=draft.lead_id).update(last_contact_at=Now()),
        other=lambda: follow_together(draft),
    )

    assert Draft.objects.get(pk=draft.pk).score == 33
    assert Lead.objects.get(pk=draft.lead_id).last_contact_at


def follow_together(*drafts):
    with transaction.atomic():
        follow_scores(Draft.objects.filter(pk__in=[one.pk for one in drafts]))

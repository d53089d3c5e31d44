"""The log refuses what it does not know, and the chain finds tampering (OP5, promise 17)."""

import pytest
from django.db import connection
from django.utils import timezone

from leadops.accounts.models import Territory
from leadops.audit.actors import SYSTEM
from leadops.audit.chain import seal, verify
from leadops.audit.context import one_request
from leadops.audit.events import Event
from leadops.audit.log import record, record_many
from leadops.audit.models import AuditEntry, AuditSeal

EVENT = Event.ACCOUNTS_WORKSPACE_CHANGED


@pytest.fixture
def subject(workspace):
    return Territory.objects.create(workspace=workspace, name="North")


def test_an_unknown_event_is_refused(subject):
    with pytest.raises(TypeError):
        record("made.up", actor=SYSTEM, subject=subject)


def test_a_missing_actor_is_refused(subject):
    with pytest.raises(ValueError, match="needs an actor"):
        record(EVENT, actor=None, subject=subject)


@pytest.mark.parametrize("make", [lambda _w: None, lambda w: Territory(workspace=w, name="New")])
def test_an_unsaved_subject_is_refused(workspace, make):
    with pytest.raises(ValueError, match="needs a saved subject"):
        record(EVENT, actor=SYSTEM, subject=make(workspace))


def test_one_click_is_one_group(subject, people):
    with one_request() as request_id:
        first = record(EVENT, actor=people.user("admin"), subject=subject)
        second = record(EVENT, actor=SYSTEM, subject=subject)

    assert {first.request_id, second.request_id} == {request_id}
    assert (first.actor_label, second.actor_label) == ("Ada Admin", "the portal")


def test_many_entries_are_one_statement_and_say_what_one_says(
    workspace, subject, django_assert_num_queries
):
    other = Territory.objects.create(workspace=workspace, name="South")
    facts = [(subject, {"name": "North"}), (other, {"name": "South"})]

    with one_request(), django_assert_num_queries(1):
        record_many(EVENT, actor=SYSTEM, subjects=facts)
    with one_request():
        alone = record(EVENT, actor=SYSTEM, subject=other, details={"name": "South"})

    names = ("event", "actor_label", "subject_type", "subject_label", "details", "workspace_id")
    rows = AuditEntry.objects.filter(event=EVENT).exclude(pk=alone.pk)
    assert [row.subject_label for row in rows.order_by("subject_label")] == ["North", "South"]
    [written] = rows.filter(subject_id=other.pk).values(*names)
    assert written == {name: getattr(alone, name) for name in names}
    assert len(set(rows.values_list("request_id", flat=True))) == 1


def test_many_entries_refuse_as_one_does(workspace, subject):
    unsaved = Territory(workspace=workspace, name="New")

    with pytest.raises(ValueError, match="needs a saved subject"):
        record_many(EVENT, actor=SYSTEM, subjects=[(subject, {}), (unsaved, {})])

    assert AuditEntry.objects.filter(event=EVENT).count() == 0


def as_owner(sql: str, workspace) -> None:
    """Tamper as somebody with the owner's rights could; the triggers are lifted for the moment."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET ROLE NONE")
        cursor.execute("ALTER TABLE audit_auditentry DISABLE TRIGGER append_only")
        cursor.execute("ALTER TABLE audit_auditseal DISABLE TRIGGER append_only")
        cursor.execute(sql)
        cursor.execute("ALTER TABLE audit_auditentry ENABLE TRIGGER append_only")
        cursor.execute("ALTER TABLE audit_auditseal ENABLE TRIGGER append_only")
        cursor.execute("SET ROLE leadops_app")


@pytest.fixture
def sealed(subject, workspace):
    for number in range(5):
        record(EVENT, actor=SYSTEM, subject=subject, details={"after": {"n": number}})
    assert seal(workspace) == 5
    return workspace


def test_a_whole_chain_verifies(sealed):
    result = verify()

    assert (result.checked, result.broken_at) == (5, None)
    assert seal(sealed) == 0


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE audit_auditentry SET actor_label = 'x' WHERE details->'after'->>'n' = '2'",
        'UPDATE audit_auditentry SET details = \'{"after": {"n": 9}}\''
        " WHERE details->'after'->>'n' = '2'",
        "UPDATE audit_auditseal SET hash = repeat('1', 64) WHERE seq = 3",
        "UPDATE audit_auditseal SET seq = 99 WHERE seq = 3",
    ],
)
def test_tampering_is_found_where_it_happened(sealed, sql):
    as_owner(sql, sealed)

    assert verify().broken_at == 3


def test_blanked_details_still_verify(sealed):
    entry = AuditEntry.objects.order_by("at").first()
    AuditEntry.objects.filter(pk=entry.pk).update(details={})

    assert AuditEntry.objects.get(pk=entry.pk).details == {}
    assert verify().broken_at is None
    assert AuditSeal.objects.count() == 5


def test_a_look_for_new_entries_leaves_older_ones_to_the_whole_look(
    workspace, subject, django_assert_num_queries
):
    """OP5: an entry left out by the look of every five seconds is still sealed, once."""
    record(EVENT, actor=SYSTEM, subject=subject)
    seal(workspace)
    left_out = record(EVENT, actor=SYSTEM, subject=subject)
    later = timezone.now()
    new = record(EVENT, actor=SYSTEM, subject=subject)

    assert seal(workspace, since=later) == 1
    assert AuditSeal.objects.order_by("seq").last().entry_id == new.pk
    with django_assert_num_queries(1):
        assert seal(workspace, since=later) == 0
    assert seal(workspace) == 1
    assert AuditSeal.objects.order_by("seq").last().entry_id == left_out.pk
    assert verify().broken_at is None

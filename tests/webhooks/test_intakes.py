"""Records that come in: authentic, once, any order, then an ordinary upload (promise 6, threat 15)."""

import hashlib
import json
import threading
import time
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connections
from django.test import Client
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leadops.audit.models import AuditEntry
from leadops.tenancy.scope import workspace_scope
from leadops.webhooks import actions, signing
from leadops.webhooks.clock import due_imports
from leadops.webhooks.models import Arrival, Intake
from prospects.actions import map_columns, start_upload
from prospects.enums import UploadState
from prospects.models import Contact, ProspectList, Upload
from tests.drain import drain
from tests.factories.prospects import make_live_icp, row_of
from tests.people import make_people
from tests.webhooks.conftest import open_intake

RECORD = {"Email": "ana@quay.example", "Company": "Quay"}


@pytest.fixture(autouse=True)
def own_folder(tmp_path, settings):
    settings.UPLOAD_ROOT = tmp_path / "uploads"


def post(intake, message, *, message_id="msg_1", secret="", at=None, workspace=None, body=None):
    """Send a message as a form's server does."""
    raw = json.dumps(message).encode() if body is None else body
    secret = secret or intake.secrets(timezone.now())[0]
    signed = dict(signing.headers([secret], message_id, int(at or time.time()), raw))
    place = f"/api/v1/hooks/{workspace or intake.workspace_id}/{intake.pk}/"
    return Client().post(place, raw, content_type="application/json", headers=signed)


def age(intake, hours) -> None:
    Arrival.objects.filter(intake=intake).update(at=timezone.now() - timedelta(hours=hours))


def import_now(intake) -> Upload:
    actions.ask_for_import(intake=intake, actor=intake.created_by)
    drain()
    return Upload.objects.order_by("-created_at").first()


def test_a_signed_record_is_kept(intake):
    answer = post(intake, RECORD)

    assert answer.status_code == 202
    row = Arrival.objects.get()
    assert answer.json() == {
        "id": str(row.pk),
        "rows": 1,
        "at": row.at.isoformat().replace("+00:00", "Z"),
    }
    assert row.records == [RECORD]


def test_a_message_five_times_and_shuffled_is_one_effect_with_one_answer(intake):
    order = ["a", "b", "a", "c", "b", "c", "a", "a", "a", "b", "b", "c", "c", "b", "c"]

    answers = {}
    for name in order:
        answer = post(intake, {**RECORD, "Id": name}, message_id=f"msg_{name}")
        answers.setdefault(name, set()).add((answer.status_code, answer.content))

    assert {name: len(found) for name, found in answers.items()} == {"a": 1, "b": 1, "c": 1}
    assert Arrival.objects.count() == 3


def test_a_late_repetition_is_known_for_30_days_also_after_the_import(people, intake):
    make_live_icp(people)
    first = post(intake, RECORD)
    import_now(intake)
    age(intake, 24 * 29)
    actions.remove_old(before=timezone.now() - timedelta(days=7))

    again = post(intake, RECORD)

    assert again.status_code == 202
    assert again.json()["id"] == first.json()["id"]
    assert Arrival.objects.count() == 1
    age(intake, 24 * 31)
    assert actions.remove_old(before=timezone.now() - timedelta(days=7)) == 1


def test_another_body_under_the_same_id_is_refused(intake):
    post(intake, RECORD)

    answer = post(intake, {**RECORD, "Company": "Other"})

    assert (answer.status_code, answer.json()["error"]["code"]) == (422, "IdReused")
    assert Arrival.objects.get().records == [RECORD]


@pytest.mark.parametrize(
    "wrong",
    [{"at": 1}, {"at": 9_999_999_999}, {"secret": signing.new_secret()}],
    ids=["too old", "of the future", "another secret"],
)
def test_what_is_not_signed_just_now_is_refused_and_counted(intake, wrong):
    answer = post(intake, RECORD, **wrong)

    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "Forged")
    assert not Arrival.objects.exists()
    assert Intake.objects.get().forged == 1


def test_a_replay_after_ten_minutes_is_refused(intake):
    post(intake, RECORD)

    assert post(intake, RECORD, at=time.time() - 600).status_code == 401


def test_without_headers_it_is_refused(intake):
    place = f"/api/v1/hooks/{intake.workspace_id}/{intake.pk}/"

    answer = Client().post(place, json.dumps(RECORD), content_type="application/json")

    assert answer.status_code == 401


def test_the_secret_of_another_workspace_opens_nothing(people, intake):
    with workspace_scope(people.twin):
        foreign = actions.add_intake(
            workspace=people.twin, name="Theirs", actor=people.stranger.user, rhythm=24
        )
        secret = foreign.secrets(timezone.now())[0]

    assert post(intake, RECORD, secret=secret).status_code == 401
    assert post(foreign, RECORD, secret=secret, workspace=people.workspace.pk).status_code == 404
    assert post(intake, RECORD, workspace=people.twin.pk).status_code == 404
    assert post(intake, RECORD, workspace=uuid4()).status_code == 404
    assert not Arrival.objects.exists()
    with workspace_scope(people.twin):
        assert not Arrival.objects.exists()


@pytest.mark.parametrize(
    ("body", "field"),
    [
        (b"{", "body"),
        (b"[]", "body"),
        (b'[{"a": 1}, {"a": {"b": [[]]}}]', "body[1].a.b[0]"),
        (b'{"type": "lead", "data": [{"a": "\\u0000"}]}', "data.a"),
        (b'{"a": "\\ud800"}', "body.a"),
    ],
)
def test_a_body_without_records_is_refused_with_its_field(intake, body, field):
    answer = post(intake, None, body=body)

    assert answer.status_code == 400
    assert list(answer.json()["error"]["fields"]) == [field]
    assert not Arrival.objects.exists()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)
NEARLY = st.dictionaries(st.sampled_from(["Email", "Name", "\ud800", "a.b"]), JSON, min_size=1)
HOSTILE = settings(
    max_examples=300,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)


def test_hostile_bodies_with_a_valid_signature_meet_no_fault(intake):
    """Threat 15: hundreds of hostile bodies, no 5xx."""
    codes = set()

    @HOSTILE
    @given((JSON | NEARLY).map(lambda one: json.dumps(one).encode()) | st.binary(max_size=60))
    def send(body) -> None:
        codes.add(
            post(
                intake, None, body=body, message_id=f"m{hashlib.sha256(body).hexdigest()}"
            ).status_code
        )

    send()

    assert codes == {202, 400}


def test_what_was_refused_may_come_again_corrected_under_its_id(intake):
    assert post(intake, {}).status_code == 400

    assert post(intake, RECORD).status_code == 202


def test_more_than_256_kb_is_refused(intake):
    records = [{"a": "x" * 4000} for _ in range(66)]

    assert post(intake, records).status_code == 413
    assert post(intake, records[:60]).status_code == 202


def test_a_flood_is_refused_for_a_minute(intake, monkeypatch):
    monkeypatch.setattr("leadops.webhooks.actions.intakes.MOST_A_MINUTE", 2)
    codes = [post(intake, RECORD, message_id=f"m{n}").status_code for n in range(4)]
    assert codes == [202, 202, 429, 429]
    assert post(intake, RECORD, message_id="m0").status_code == 202

    age(intake, 1)

    assert post(intake, RECORD, message_id="m3").status_code == 202


def test_an_old_secret_holds_for_a_day(people, intake):
    old = intake.secrets(timezone.now())[0]
    changed = actions.change_intake_secret(intake=intake, actor=people.user("admin"))

    assert post(changed, RECORD).status_code == 202
    assert post(intake, RECORD, secret=old, message_id="msg_2").status_code == 202
    Intake.objects.update(old_until=timezone.now())
    assert post(intake, RECORD, secret=old, message_id="msg_3").status_code == 401


def test_an_ended_intake_takes_nothing_and_imports_what_came(people, intake):
    make_live_icp(people)
    post(intake, RECORD)
    actions.end_intake(intake=intake, actor=people.user("admin"))

    assert post(intake, RECORD, message_id="msg_2").status_code == 404
    age(intake, 25)
    due_imports()
    drain()
    assert Upload.objects.get().source.name == "Website form"


def test_the_first_list_waits_for_a_person_and_later_ones_start(people, intake):
    """DIS1, DIS5: the same import, with the intake as its source."""
    make_live_icp(people)
    post(intake, [row_of(n) for n in range(3)])
    upload = import_now(intake)

    assert upload.state == UploadState.STORED
    assert upload.mapping["Email"] == "email"
    source = upload.source
    assert (source.name, source.default_country) == ("Website form", "US")
    assert source.collected_on == Arrival.objects.get().at.date()
    assert Arrival.objects.get().records == []
    assert upload.uploaded_by == intake.account
    start_upload(upload=upload, actor=people.user("sales_ops"))
    drain()

    post(intake, row_of(9, Industry=""), message_id="msg_2")
    second = import_now(intake)
    second.refresh_from_db()

    assert second.state == UploadState.DONE
    assert Contact.objects.filter(email="ann9@firmjj.com").exists()
    assert ProspectList.objects.count() == 2


def test_new_names_wait_for_a_person_again(people, intake):
    make_live_icp(people)
    post(intake, row_of(1))
    upload = import_now(intake)
    map_columns(
        upload=upload, actor=people.user("sales_ops"), columns={**upload.mapping, "Title": None}
    )
    start_upload(upload=upload, actor=people.user("sales_ops"))
    drain()

    post(intake, {**row_of(2), "Budget": "5"}, message_id="msg_2")
    assert import_now(intake).state == UploadState.STORED

    post(intake, row_of(3), message_id="msg_3")
    third = import_now(intake)
    third.refresh_from_db()
    assert (third.state, third.mapping["Title"]) == (UploadState.DONE, None)


def test_a_list_closes_at_200_records_or_after_its_rhythm(people, intake):
    make_live_icp(people)
    for n in range(3):
        post(intake, [row_of(n * 100 + m) for m in range(66)], message_id=f"m{n}")
    due_imports()
    drain()
    assert not Upload.objects.exists()

    post(intake, [row_of(300 + m) for m in range(2)], message_id="m3")
    due_imports()
    drain()
    assert Upload.objects.get().preview["total"] == 200

    post(intake, row_of(999), message_id="m4")
    age(intake, 23)
    due_imports()
    assert Upload.objects.count() == 1
    age(intake, 24)
    due_imports()
    drain()
    assert Upload.objects.count() == 2


def test_without_a_live_icp_everything_waits_and_the_page_says_why(intake):
    post(intake, RECORD)
    age(intake, 25)

    due_imports()
    drain()

    row = Intake.objects.get()
    assert "ICP" in row.waits_why
    assert not Upload.objects.exists()
    assert Arrival.objects.get().records == [RECORD]
    assert not AuditEntry.objects.filter(event="runs.run_failed").exists()


@pytest.mark.django_db(transaction=True)
def test_twenty_at_once_under_one_id_are_one_row_and_twenty_equal_answers():
    people = make_people()
    with workspace_scope(people.workspace):
        intake = open_intake(people)
    start, answers = threading.Barrier(20), []

    def send() -> None:
        try:
            start.wait(30)
            answer = post(intake, RECORD)
            answers.append((answer.status_code, answer.content))
        finally:
            connections.close_all()

    threads = [threading.Thread(target=send) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(answers) == 20
    assert len(set(answers)) == 1
    assert answers[0][0] == 202
    with workspace_scope(people.workspace):
        assert Arrival.objects.count() == 1

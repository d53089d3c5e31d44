"""Lines of every process: JSON, with ids, without people and secrets (threat model, logs)."""

import io
import json
import logging
import uuid

import pytest
from django.test import Client

from leadops.accounts.actions import invite, make_start_link
from leadops.audit.models import AuditEntry
from leadops.compliance.links import stop_token
from leadops.operations.logs import JsonFormatter, LineFormatter
from leadops.runs.engine import stage_task
from leadops.runs.models import StageRun
from leadops.tenancy.scope import workspace_scope
from tests.drain import drain
from tests.factories.outreach import make_draft
from tests.factories.prospects import csv_of, make_live_icp, row_of


class Lines:
    """What was logged, as JSON and as lines."""

    def __init__(self) -> None:
        self.streams = (io.StringIO(), io.StringIO())
        self.handlers = [logging.StreamHandler(stream) for stream in self.streams]
        for handler, form in zip(self.handlers, (JsonFormatter(), LineFormatter()), strict=True):
            handler.setFormatter(form)

    @property
    def text(self) -> str:
        return "\n".join(stream.getvalue() for stream in self.streams)

    @property
    def objects(self) -> list[dict]:
        return [json.loads(line) for line in self.streams[0].getvalue().splitlines()]


@pytest.fixture
def lines():
    made, root = Lines(), logging.getLogger()
    before = root.level
    root.setLevel(logging.DEBUG)
    for handler in made.handlers:
        root.addHandler(handler)
    yield made
    root.setLevel(before)
    for handler in made.handlers:
        root.removeHandler(handler)


PLANTED = (
    "dana.planted@secret-address.example",
    "planted.member@secret-address.example",
    "planted.opt.out@secret-address.example",
    "planted-search@secret-address.example",
    "planted.upload@secret-address.example",
    "Planted-Passw0rd-1",
    "Planted-Passw0rd-2",
    "+49 30 5550001",
    "(555) 555-0002",
    "555-555-0003",
    "lo_PlantedBearer1234567",
    "PlantedBasic12345678",
    "sk-planted-key-1",
    "PlantedNonce-12345-abcdefghijk",
    "planted-cookie-value",
    "smtp://me:planted-url-pass@mail.example",
)


def test_no_planted_secret_or_address_is_in_any_line(
    people, client_as, lines, settings, tmp_path, monkeypatch
):
    """Twenty secrets: the sixteen above, a start, an invitation, a reset and a stop link."""
    settings.UPLOAD_ROOT = tmp_path
    admin, guest = client_as("admin"), Client(raise_request_exception=False)
    (dana, member, opt_out, searched, uploaded, pass1, pass2, phone1, phone2, phone3) = PLANTED[:10]
    (bearer, basic, key, nonce, cookie, url) = PLANTED[10:]
    stop = stop_token(people.workspace.pk, uuid.uuid4(), opt_out)
    reset, start, invitation = ("Reset" + "0b" * 30, "Start-planted-link", "0c" * 32)

    guest.cookies["sessionid"] = cookie
    guest.post("/sign-in/", {"login": dana, "password": pass1})
    guest.get(f"/stop/{stop}/")
    guest.post(f"/stop/{stop}/", {"note": phone1})
    for path in (f"/reset/{reset}/", f"/start/{start}/", f"/invitation/{invitation}/"):
        guest.get(path)
        guest.post(path, {"name": dana, "email": member, "password1": pass2})
    for scheme in (f"Bearer {bearer}", f"Basic {basic}"):
        guest.get("/api/v1/leads/", HTTP_AUTHORIZATION=scheme)
        guest.get("/metrics", HTTP_AUTHORIZATION=scheme)
    admin.get("/settings/suppression/", {"q": searched, "check": dana, "country": "US"})
    admin.post("/settings/suppression/add/", {"target": dana, "reason": "manual", "note": phone2})
    admin.post("/settings/suppression/add/", {"target": phone3, "reason": "manual", "nonce": nonce})
    admin.post("/settings/ai/", {"base_url": url, "api_key": key, "model": "m"})
    admin.get(f"/no-such-page/{searched}/", {"password": pass1})
    with workspace_scope(people.workspace):
        make_live_icp(people)
    file = io.BytesIO(csv_of(row_of(1, Email=uploaded), row_of(2, Email="nobody@@", Title=phone1)))
    file.name = "leads.csv"
    client_as("sales_ops").post("/uploads/new/", {"file": file, "source_name": dana})
    with workspace_scope(people.workspace):
        make_draft(people)
        invite(workspace=people.workspace, email=member, roles=["rep"], actor=people.user("admin"))
        drain()
    # A fault with everything in its message and its values.
    everything = " ".join(PLANTED[:5]) + f" password={pass1} api_key={key} {url} {phone1} {phone2}"
    try:
        int(f"{everything} {phone3} Bearer {bearer} nonce={nonce}")
    except ValueError:
        logging.getLogger("leadops.runs.engine").exception("it broke: %s %s", dana, everything)
    for name in ("celery.app.trace", "gunicorn.error", "django.request", "py.warnings"):
        logging.getLogger(name).error(
            "%s /stop/%s/ cookie: %s password: %s", dana, stop, cookie, pass2
        )

    planted = [*PLANTED, stop, reset, start, invitation, "secret-address", "planted-url-pass"]
    assert [secret for secret in planted if secret in lines.text] == []
    assert make_start_link_is_masked(lines)
    assert len(lines.objects) > 30
    routes = {line.get("route") for line in lines.objects}
    assert {"stop/<str:token>/", "sign-in/", "settings/suppression/add/"} <= routes


def make_start_link_is_masked(lines) -> bool:
    token = make_start_link()
    logging.getLogger("leadops").info("first administrator: http://x.example/start/%s/", token)
    return token not in lines.text


def test_a_request_has_one_line_with_its_ids(people, client_as, lines):
    wanted = uuid.uuid4()

    answer = client_as("rep").get("/settings/suppression/", HTTP_X_REQUEST_ID=wanted.hex)

    line = next(one for one in lines.objects if one["logger"] == "leadops.request")
    assert answer["X-Request-Id"] == str(wanted)
    assert {key: line[key] for key in ("route", "method", "status", "request_id")} == {
        "route": "settings/suppression/",
        "method": "GET",
        "status": 200,
        "request_id": str(wanted),
    }
    assert line["user_id"] == str(people.user("rep").pk)
    assert line["workspace_id"] == str(people.workspace.pk)
    assert line["duration_ms"] > 0


@pytest.mark.parametrize("given", ["", "x", "a b\r\nc", "0" * 31, "{" + "0" * 32 + "}", "0" * 400])
def test_an_ill_formed_request_id_is_replaced(db, given):
    answer = Client().get("/healthz", HTTP_X_REQUEST_ID=given)

    assert uuid.UUID(answer["X-Request-Id"]).version == 4
    assert answer["X-Request-Id"] != given


def test_the_id_of_a_request_goes_with_its_runs(people, client_as, lines):
    wanted = uuid.uuid4()
    seen = []

    @stage_task("tests.operations.follow")
    def follow(run) -> None:
        from leadops.audit.context import request_id

        seen.append(request_id())
        logging.getLogger("leadops.tests").info("at work")

    from leadops.audit.actors import SYSTEM
    from leadops.audit.context import one_request
    from leadops.runs.actions import enqueue

    with workspace_scope(people.workspace):
        with one_request(wanted):
            enqueue(
                "tests.operations.follow",
                key="f",
                label="Follow",
                arguments={},
                workspace=people.workspace,
                actor=SYSTEM,
            )
        drain()
        assert StageRun.objects.get(task="tests.operations.follow").request_id == wanted

    told = [
        one for one in lines.objects if one["logger"] in {"leadops.tests", "leadops.runs.engine"}
    ]
    assert seen == [wanted]
    assert {one["request_id"] for one in told} == {str(wanted)}
    assert next(one for one in told if "run_id" in one)["task"] == "tests.operations.follow"


def test_an_action_is_audited_under_the_id_of_its_request(people, client_as):
    wanted = uuid.uuid4()
    form = {"target": "x@stopped.example", "reason": "manual"}

    client_as("admin").post("/settings/suppression/add/", form, HTTP_X_REQUEST_ID=str(wanted))

    with workspace_scope(people.workspace):
        entry = AuditEntry.objects.get(event="compliance.suppression_added")
    assert entry.request_id == wanted


def _break():
    raise ValueError("one\ntwo")


def test_every_json_line_is_one_line(lines):
    try:
        _break()
    except ValueError:
        logging.getLogger("x").exception("three\nfour")

    (line,) = [one for one in lines.objects if one["logger"] == "x"]
    assert (line["message"], line["level"]) == ("three\nfour", "ERROR")
    assert "ValueError: one\ntwo" in line["trace"]

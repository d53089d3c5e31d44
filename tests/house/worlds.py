"""A workspace in which something of everything lies: a row of every tenant model there is.

Where a door of the product makes the row, it is taken; a model without one gets a plain row by its
columns. A new model is filled by itself, or `furnish` says which one it could not fill.
"""

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

from django.apps import apps
from django.db import models, transaction
from django.utils import timezone

from handoff.actions import set_targets
from leadops.accounts import actions as accounts
from leadops.accounts.enums import Role
from leadops.accounts.models import Membership
from leadops.audit.chain import seal
from leadops.compliance.actions import suppress
from leadops.gates.actions import revoke
from leadops.gates.queries import waiting_proposal
from leadops.runs.models import RunTicket
from leadops.tenancy.models import TenantModel
from leadops.tenancy.scope import workspace_scope
from outreach import voice
from outreach.actions.voice_rules import add_rule
from outreach.models import Draft
from tests.factories.gates import approve
from tests.factories.icp import make_deals
from tests.factories.outreach import make_draft
from tests.factories.prospects import csv_of, make_upload, row_of
from tests.factories.tour import make_drafted
from tests.factories.webhooks import make_webhooks
from tests.house.subjects import MAKERS
from tests.people import People, make_member

# In this order each finds what it needs; the last is made by handoff.acknowledge.
GATES = (
    "outreach.send", "handoff.acknowledge", "prospects.admit", "scoring.adopt", "tour.send",
    "icp.activate", "outreach.voice", "outreach.launch",
)  # fmt: skip
TARGETS = {"hot": {"minutes": 5}, "warm": {"minutes": 60}, "mql": {"by": "end_of_business_day"}}
ALL_HANDS = [role for role in Role.values if role != Role.AUDITOR]


def tenant_models() -> list[Any]:
    """Return every model whose rows belong to one workspace and lie behind its wall."""
    return [model for model in apps.get_models() if issubclass(model, TenantModel)]


def owned_models() -> list[Any]:
    """Return every model with a workspace, those that are read before a scope is open included."""
    return [
        model
        for model in apps.get_models()
        if any(field.name == "workspace" for field in model._meta.local_fields)
    ]


def furnish(people: People) -> Membership:
    """Fill the people's workspace and return a member who holds every role that acts.

    Nothing of it is due: what is drained elsewhere leaves it as it is.
    """
    with workspace_scope(people.workspace):
        member = make_member(people.workspace, *ALL_HANDS, name="Eve Everyhand")
        people.members["eve"] = member
        _send(people)
        # The rules and the voice that a workspace begins with are in force; newer ones wait.
        for gate in GATES:
            MAKERS[gate](people)
        make_drafted(people, "eve")
        make_upload(people, csv_of(row_of(40)), file_name="not read yet.csv")
        make_webhooks(people)
        make_deals(people, won=3, lost=2)
        _settings(people)
        _fill_the_rest(people)
        seal(people.workspace)
        RunTicket.objects.filter(workspace=people.workspace).delete()
    return member


def _send(people: People) -> None:
    """Let one message through its gate, and take back the approval of another."""
    for place in (1, 2):
        draft: Draft = make_draft(people, place)
        proposal = waiting_proposal("outreach.send", draft)
        assert proposal is not None
        approval = approve(proposal, people)
        if place == 1:
            revoke(approval=approval, actor=people.user("rep"), reason="A test of it.")


def _settings(people: People) -> None:
    workspace, admin = people.workspace, people.user("admin")
    suppress(
        workspace=workspace,
        email="stopped@harrow.example",
        reason="opt_out",
        source="page",
        actor=admin,
    )
    set_targets(workspace=workspace, classes=TARGETS, actor=admin)
    raw = {"id": "no-price", "kind": "phrase", "value": "cheap", "message": "Not this word."}
    add_rule(workspace=workspace, rule=voice.parse([raw])[0], actor=people.user("manager"))
    accounts.invite(
        workspace=workspace, email=f"nia@{workspace.pk.hex}.example", roles=["rep"], actor=admin
    )
    for who in ("admin", "eve"):
        accounts.make_token(
            membership=people[who], name="Script", scopes=["read"], actor=people.user(who)
        )
    accounts.make_service_token(workspace=workspace, name="CRM", scopes=["read"], actor=admin)


def _fill_the_rest(people: People) -> None:
    """Give every model that is still empty one row, made by its columns."""
    left = [model for model in tenant_models() if not model.objects.exists()]
    refused: dict[str, str] = {}
    for model in left:
        if model._meta.label == "audit.AuditSeal":
            continue
        try:
            with transaction.atomic():
                model.objects.create(**_columns(model, people))
        except Exception as error:
            refused[model._meta.label] = repr(error)[:300]
    assert refused == {}, "make a row of these through their own doors"


def _columns(model: Any, people: People) -> dict[str, Any]:
    needed = [
        field
        for field in model._meta.local_fields
        if not field.null and not field.has_default() and field.name != "workspace"
    ]
    values = {field.name: _value(field, people) for field in needed}
    return {"workspace": people.workspace, **values}


def _value(field: Any, people: People) -> Any:
    """Return a value that the column takes."""
    if isinstance(field, models.ForeignKey):
        return _row(field.remote_field.model, people)
    if field.choices:
        return field.choices[0][0]
    now = timezone.now()
    plain: dict[type, Any] = {
        models.DateTimeField: now + timedelta(days=2),
        models.DateField: date(now.year, now.month, 1),
        models.BooleanField: False,
        models.UUIDField: uuid4(),
        models.JSONField: {},
        models.BinaryField: b"Subject: Hello\r\n\r\nText",
        models.FloatField: 0.5,
    }
    for kind, value in plain.items():
        if isinstance(field, kind):
            return value
    if isinstance(field, models.IntegerField):
        return 1
    return f"Some {field.name}"[: field.max_length]


def _row(model: Any, people: People) -> Any:
    if model is Membership:
        return people["rep"]
    if model._meta.label == "accounts.User":
        return people.user("rep")
    return model.objects.first()

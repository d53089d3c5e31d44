"""An endpoint with a delivery, and an intake with an arrival."""

from leadops.webhooks import actions
from leadops.webhooks.enums import Rhythm
from leadops.webhooks.models import Endpoint, Intake
from tests.people import People


def make_webhooks(people: People) -> tuple[Endpoint, Intake]:
    """Add both as the administrator does; nothing is sent."""
    admin, workspace = people.user("admin"), people.workspace
    endpoint = actions.add_endpoint(
        workspace=workspace,
        url="https://hooks.quay.example/in",
        note="CRM",
        events=["gate.approved", "lead.routed"],
        actor=admin,
    )
    actions.try_endpoint(endpoint=endpoint, actor=admin)
    intake = actions.add_intake(
        workspace=workspace, name="Website form", actor=admin, rhythm=Rhythm.DAY
    )
    actions.receive(intake=intake, message_id="msg_1", body=b'{"Email": "ana@quay.example"}')
    return endpoint, intake

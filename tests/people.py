"""The fixed people of the tests: one per role, and a stranger from a twin workspace."""

from dataclasses import dataclass

from leadops.accounts.enums import Role
from leadops.accounts.models import Membership, User, WorkingCalendar, Workspace
from leadops.tenancy.scope import workspace_scope

NAMES = {
    Role.REP: "Mara Rep",
    Role.SALES_LEAD: "Sam Saleslead",
    Role.MARKETING_LEAD: "Mona Marketing",
    Role.SALES_OPS: "Otto Ops",
    Role.MANAGER: "Max Manager",
    Role.ADMIN: "Ada Admin",
    Role.AUDITOR: "Aud Auditor",
}
PASSWORD = "correct horse battery"


@dataclass
class People:
    """Members by role; `people["rep"]` is a Membership, `people.stranger` sits elsewhere."""

    workspace: Workspace
    members: dict[str, Membership]
    twin: Workspace
    stranger: Membership

    def __getitem__(self, role: str) -> Membership:
        return self.members[role]

    def user(self, role: str) -> User:
        return self.members[role].user


def make_workspace(name: str = "Quay Software") -> Workspace:
    workspace = Workspace.objects.create(
        name=name,
        legal_name=f"{name} Inc.",
        postal_address="1 Harbor Street, Portland, OR 97201, United States",
        country="US",
        time_zone="America/Los_Angeles",
        is_demo=True,
    )
    with workspace_scope(workspace):
        WorkingCalendar.objects.create(workspace=workspace, name="Office", is_default=True)
    return workspace


def make_member(workspace: Workspace, *roles: str, name: str, email: str = "") -> Membership:
    email = email or f"{name.split(maxsplit=1)[0].lower()}.{workspace.pk.hex[:6]}@quay.example"
    user = User.objects.create_user(email, name, PASSWORD)
    return Membership.objects.create(workspace=workspace, user=user, roles=list(roles))


def make_people() -> People:
    workspace, twin = make_workspace(), make_workspace("Twin Software")
    members = {role: make_member(workspace, role, name=name) for role, name in NAMES.items()}
    stranger = make_member(twin, *Role.values, name="Sten Stranger")
    return People(workspace, members, twin, stranger)

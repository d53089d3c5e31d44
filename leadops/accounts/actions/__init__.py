"""Every change to people, memberships and workspaces."""

from leadops.accounts.actions.deputies import appoint_deputy, end_deputy
from leadops.accounts.actions.invitations import (
    INVITATION_LIFE,
    accept_invitation,
    invite,
    make_start_link,
    start,
    withdraw_invitation,
)
from leadops.accounts.actions.members import (
    add_member,
    deactivate_member,
    end_absence,
    set_absence,
    set_roles,
)
from leadops.accounts.actions.people import change_password, save_preferences
from leadops.accounts.actions.tokens import make_service_token, make_token, revoke_token
from leadops.accounts.actions.workspaces import (
    change_hours,
    change_workspace,
    create_workspace,
    pause_sending,
    resume_sending,
)

__all__ = [
    "INVITATION_LIFE",
    "accept_invitation",
    "add_member",
    "appoint_deputy",
    "change_hours",
    "change_password",
    "change_workspace",
    "create_workspace",
    "deactivate_member",
    "end_absence",
    "end_deputy",
    "invite",
    "make_service_token",
    "make_start_link",
    "make_token",
    "pause_sending",
    "resume_sending",
    "revoke_token",
    "save_preferences",
    "set_absence",
    "set_roles",
    "start",
    "withdraw_invitation",
]

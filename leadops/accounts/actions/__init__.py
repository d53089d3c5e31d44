"""Every change to people, memberships and workspaces."""

from leadops.accounts.actions.deputies import appoint_deputy, end_deputy
from leadops.accounts.actions.factors import (
    add_app,
    add_passkey,
    clear_factors,
    clear_factors_of,
    remove_factor,
    renew_codes,
    require_factors,
)
from leadops.accounts.actions.invitations import (
    INVITATION_LIFE,
    accept_invitation,
    invite,
    make_start_link,
    start,
    withdraw_invitation,
)
from leadops.accounts.actions.letters import claim_letter, drop_letter
from leadops.accounts.actions.members import (
    add_member,
    deactivate_member,
    end_absence,
    set_absence,
    set_roles,
)
from leadops.accounts.actions.people import change_password, save_preferences
from leadops.accounts.actions.providers import admit_by_provider
from leadops.accounts.actions.resets import (
    ask_reset,
    give_reset,
    mailed_reset,
    operator_reset,
    use_reset,
)
from leadops.accounts.actions.sessions import end_other_sessions, end_session
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
    "add_app",
    "add_member",
    "add_passkey",
    "admit_by_provider",
    "appoint_deputy",
    "ask_reset",
    "change_hours",
    "change_password",
    "change_workspace",
    "claim_letter",
    "clear_factors",
    "clear_factors_of",
    "create_workspace",
    "deactivate_member",
    "drop_letter",
    "end_absence",
    "end_deputy",
    "end_other_sessions",
    "end_session",
    "give_reset",
    "invite",
    "mailed_reset",
    "make_service_token",
    "make_start_link",
    "make_token",
    "operator_reset",
    "pause_sending",
    "remove_factor",
    "renew_codes",
    "require_factors",
    "resume_sending",
    "revoke_token",
    "save_preferences",
    "set_absence",
    "set_roles",
    "start",
    "use_reset",
    "withdraw_invitation",
]

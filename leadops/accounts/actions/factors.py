"""Second factors: an authenticator app (TOTP, RFC 6238), passkeys (WebAuthn), recovery codes."""

from typing import Any

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP
from allauth.mfa.webauthn.internal.auth import WebAuthn
from django.db import transaction

from leadops.accounts.actions.letters import tell
from leadops.accounts.actions.notes import note
from leadops.accounts.actions.resets import require_theirs_alone
from leadops.accounts.actions.sessions import end_sessions
from leadops.accounts.errors import SetupIsOver
from leadops.accounts.models import Membership, User, Workspace
from leadops.accounts.queries import has_second_factor
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.ui.errors import NotFound

APP, PASSKEY, CODES = (
    Authenticator.Type.TOTP,
    Authenticator.Type.WEBAUTHN,
    Authenticator.Type.RECOVERY_CODES,
)
WORDS = {APP: "authenticator app", PASSKEY: "passkey", CODES: "set of recovery codes"}


@transaction.atomic
def add_app(*, user: User, secret: str, actor: User) -> bool:
    """Add the authenticator app that holds `secret` (base32); says whether new codes were made.

    Refuses a second app: one person has one.
    """
    _lock(user)
    if Authenticator.objects.filter(user=user, type=APP).exists():
        raise SetupIsOver
    TOTP.activate(user, secret)
    _told(Event.ACCOUNTS_FACTOR_ADDED, user, actor, APP, "was added to your sign-in")
    return _has_new_codes(user)


@transaction.atomic
def add_passkey(*, user: User, name: str, credential: dict[str, Any], actor: User) -> bool:
    """Add a passkey whose registration was checked; says whether new codes were made."""
    _lock(user)
    WebAuthn.add(user, name[:60], credential)
    _told(Event.ACCOUNTS_FACTOR_ADDED, user, actor, PASSKEY, "was added to your sign-in")
    return _has_new_codes(user)


@transaction.atomic
def remove_factor(*, user: User, factor_id: int, actor: User) -> None:
    """Remove one's app or a passkey; with the last one the recovery codes go too."""
    _lock(user)
    row = Authenticator.objects.filter(user=user, pk=factor_id, type__in=[APP, PASSKEY]).first()
    if row is None:
        raise NotFound
    kind = row.type
    row.delete()
    if not has_second_factor(user):
        Authenticator.objects.filter(user=user).delete()
    _told(Event.ACCOUNTS_FACTOR_REMOVED, user, actor, kind, "was removed from your sign-in")


@transaction.atomic
def renew_codes(*, user: User, actor: User) -> None:
    """Make ten new recovery codes; the old ones open nothing any more."""
    _lock(user)
    if not has_second_factor(user):
        raise NotFound("Recovery codes stand in for a second factor. Add one first.")
    Authenticator.objects.filter(user=user, type=CODES).delete()
    RecoveryCodes.activate(user)
    _told(Event.ACCOUNTS_FACTOR_ADDED, user, actor, CODES, "was made; the old ones are void")


@transaction.atomic
def clear_factors(*, membership: Membership, actor: User) -> int:
    """Remove all second factors of a member who lost them; their sessions end. Returns how many.

    Refuses where the account opens other workspaces too.
    """
    user = require_theirs_alone(membership)
    return clear_factors_of(user=user, actor=actor)


@transaction.atomic
def clear_factors_of(*, user: User, actor: Any) -> int:
    """Remove all second factors of a person: the operator's way, who answers for all workspaces."""
    _lock(user)
    count = int(Authenticator.objects.filter(user=user).delete()[0])
    if count:
        end_sessions(user=user)
        note(Event.ACCOUNTS_FACTOR_REMOVED, user=user, actor=actor, details={"factor": "all"})
        tell(user=user, what=f"All second factors of your sign-in were removed by {actor}.")
    return count


@transaction.atomic
def require_factors(*, workspace: Workspace, is_required: bool, actor: User) -> Workspace:
    """Say whether every member of the workspace needs a second factor; keys to the API do not."""
    before = workspace.requires_second_factor
    if before != is_required:
        workspace.requires_second_factor = is_required
        workspace.save(update_fields=["requires_second_factor"])
        record(
            Event.ACCOUNTS_FACTORS_REQUIRED,
            actor=actor,
            subject=workspace,
            workspace=workspace,
            details={"before": before, "after": is_required},
        )
    return workspace


def _lock(user: User) -> None:
    User.objects.select_for_update().get(pk=user.pk)


def _has_new_codes(user: User) -> bool:
    if Authenticator.objects.filter(user=user, type=CODES).exists():
        return False
    RecoveryCodes.activate(user)
    return True


def _told(event: Event, user: User, actor: User, kind: str, what: str) -> None:
    note(event, user=user, actor=actor, details={"factor": str(kind)})
    word = WORDS[Authenticator.Type(kind)]
    article = "An" if word[0] in "aeiou" else "A"
    tell(user=user, what=f"{article} {word} {what}.")

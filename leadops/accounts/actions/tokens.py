"""Keys to the API: a person's own, and those of service accounts."""

from collections.abc import Collection
from datetime import timedelta
from typing import Final
from uuid import uuid4

from django.db import transaction
from django.utils import timezone

from leadops.accounts.actions.letters import tell
from leadops.accounts.enums import PERSONAL, SERVICE, Scope
from leadops.accounts.errors import NoScope
from leadops.accounts.models import ApiToken, Membership, User, Workspace
from leadops.accounts.tokens import random_token, token_hash
from leadops.audit.actors import Actor
from leadops.audit.events import Event
from leadops.audit.log import record

LIFE: Final = timedelta(days=365)
START: Final = "lo_"


@transaction.atomic
def make_token(
    *, membership: Membership, name: str, scopes: Collection[str], actor: User
) -> tuple[ApiToken, str]:
    """Return a new token of the actor's own and its secret, which is shown this once.

    It acts as its person, with their roles of the moment, until they leave or end it.
    """
    assert membership.user_id == actor.pk, "a person makes tokens for themself"
    return _make(membership.workspace, membership.user, name, scopes, actor)


@transaction.atomic
def make_service_token(
    *, workspace: Workspace, name: str, scopes: Collection[str], actor: User
) -> tuple[ApiToken, str]:
    """Return a token of a new service account and its secret. Refuses what is a person's.

    A service account is nobody: it signs in nowhere, holds no seat, and is listed under no people.
    """
    if not PERSONAL.isdisjoint(scopes):
        raise NoScope("A service account never decides or administers. Leave those scopes out.")
    account = User.objects.create_user(
        f"service-{uuid4().hex}@service.invalid", name, None, is_service=True
    )
    Membership.objects.create(workspace=workspace, user=account, roles=[SERVICE])
    return _make(workspace, account, name, scopes, actor)


def _make(
    workspace: Workspace, user: User, name: str, scopes: Collection[str], actor: User
) -> tuple[ApiToken, str]:
    chosen = [scope.value for scope in Scope if scope.value in set(scopes)]
    if not chosen:
        raise NoScope
    secret = START + random_token()
    row = ApiToken.objects.create(
        workspace=workspace,
        user=user,
        name=name[:60],
        scopes=chosen,
        token_hash=token_hash(secret),
        hint=secret[-4:],
        created_by=actor,
        expires_at=timezone.now() + LIFE,
    )
    details = {"after": {"name": row.name, "scopes": chosen, "is_service": user.is_service}}
    record(
        Event.ACCOUNTS_TOKEN_MADE, actor=actor, subject=row, workspace=workspace, details=details
    )
    tell(user=actor, what=f"The API token “{row.name}” was made under your name.")
    return row, secret


@transaction.atomic
def revoke_token(*, token: ApiToken, actor: Actor) -> ApiToken:
    """End a token at once; a service account ends with its token."""
    row = ApiToken.objects.select_for_update(of=("self",)).select_related("user").get(pk=token.pk)
    if row.revoked_at is not None:
        return row
    row.revoked_at = timezone.now()
    row.save(update_fields=["revoked_at"])
    if row.user.is_service:
        Membership.objects.filter(user=row.user).update(is_active=False, left_at=row.revoked_at)
        User.objects.filter(pk=row.user_id).update(is_active=False)
    record(
        Event.ACCOUNTS_TOKEN_REVOKED,
        actor=actor,
        subject=row,
        workspace=row.workspace,
        details={"before": {"name": row.name, "scopes": row.scopes}},
    )
    owner = row.created_by if row.user.is_service else row.user
    tell(user=owner, what=f"The API token “{row.name}” was ended.")
    return row

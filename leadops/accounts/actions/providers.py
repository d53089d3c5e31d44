"""People whom the operator's OpenID provider vouches for."""

from allauth.socialaccount.models import SocialAccount
from django.db import transaction
from django.utils import timezone

from leadops.accounts.actions.invitations import accept_proven
from leadops.accounts.actions.letters import tell
from leadops.accounts.actions.notes import note
from leadops.accounts.errors import AddressUnverified, NoPlace
from leadops.accounts.models import Invitation, User
from leadops.audit.events import Event


@transaction.atomic
def admit_by_provider(
    *, provider: str, uid: str, email: str, is_verified: bool, name: str
) -> SocialAccount:
    """Return the provider's link to the member it vouches for, made at the first sign-in.

    A known link counts by itself. Else the verified address must be a member's, or that of an open
    invitation, which is thereby accepted. Refuses everybody else: no stranger gets an account.
    """
    link = SocialAccount.objects.filter(provider=provider, uid=uid).select_related("user").first()
    if link is not None and link.user.is_active:
        return link
    if not (email and is_verified):
        raise AddressUnverified(next_url="/sign-in/")
    user = _member(email) or _invited(email, name)
    if link is not None and link.user_id != user.pk:
        raise NoPlace(next_url="/sign-in/")
    link, is_new = SocialAccount.objects.get_or_create(
        provider=provider, uid=uid, defaults={"user": user}
    )
    if is_new:
        note(Event.ACCOUNTS_PROVIDER_CONNECTED, user=user, actor=user)
        tell(user=user, what="Your company's sign-in was connected to your account.")
    return link


def _member(email: str) -> User | None:
    return User.objects.filter(email__iexact=email, is_active=True, is_service=False).first()


def _invited(email: str, name: str) -> User:
    row = (
        Invitation.objects.filter(
            email__iexact=email,
            accepted_at__isnull=True,
            withdrawn_at__isnull=True,
            expires_at__gt=timezone.now(),
            workspace__archived_at__isnull=True,
        )
        .order_by("-created_at")
        .first()
    )
    if row is None:
        raise NoPlace(next_url="/sign-in/")
    return accept_proven(invitation=row, name=name).user

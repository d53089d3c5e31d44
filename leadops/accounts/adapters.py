"""What the sign-in library (django-allauth) asks of the portal."""
# ruff: noqa: ARG002 - the library fixes the signatures

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout, update_session_auth_hash
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from leadops.accounts import actions
from leadops.accounts.callers import caller_address
from leadops.accounts.errors import ProviderFailed
from leadops.accounts.models import User
from leadops.accounts.oidc import provider_id
from leadops.tenancy.secrets import decrypt, encrypt
from leadops.ui.redirects import local_or

ENDED = "This way of signing in opens nothing any more. Ask an administrator of your workspace."


class AccountAdapter(DefaultAccountAdapter):
    """Counts tries by account and caller; says nothing that a page of ours does not say itself."""

    def get_client_ip(self, request: HttpRequest) -> str:
        return caller_address(request)

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        # The library mixes the Host header in, which the caller chooses among the allowed ones.
        return str(credentials.get("email", "")).lower()

    def add_message(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        """Leave out the library's own sentences."""

    def is_safe_url(self, url: str | None) -> bool:
        return bool(local_or(url, ""))

    def respond_user_inactive(self, request: HttpRequest, user: User) -> HttpResponse:
        messages.error(request, ENDED)
        return redirect("accounts:sign-in")

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def enter(self, request: HttpRequest, person: User) -> None:
        """Open a session without any proof: for a demo person on this machine."""
        logout(request)
        self.login(request, person)
        UserSession.objects.create_from_request(request)


def keep_session(request: HttpRequest, user: User) -> None:
    """Renew this one session after all sessions of the person ended."""
    update_session_auth_hash(request, user)
    UserSession.objects.create_from_request(request)


class FactorAdapter(DefaultMFAAdapter):
    """Seals the secrets of second factors with the instance's key."""

    def encrypt(self, text: str) -> str:
        return encrypt(text)

    def decrypt(self, encrypted_text: str) -> str:
        return decrypt(encrypted_text)

    def get_totp_issuer(self) -> str:
        return "Lead operations"

    def _get_site_name(self) -> str:
        return "Lead operations"


class ProviderAdapter(DefaultSocialAccountAdapter):
    """Knows the operator's one provider and lets in whom the portal knows already."""

    def list_apps(
        self, request: HttpRequest, provider: str | None = None, client_id: str | None = None
    ) -> list[Any]:
        from allauth.socialaccount.models import SocialApp

        if not settings.OIDC_ISSUER:
            return []
        app = SocialApp(
            provider="oidc",
            provider_id=provider_id(settings.OIDC_ISSUER),
            name=settings.OIDC_NAME,
            client_id=settings.OIDC_CLIENT_ID,
            secret=settings.OIDC_CLIENT_SECRET,
            settings={"server_url": settings.OIDC_ISSUER.rstrip("/"), "oauth_pkce_enabled": True},
        )
        return [app]

    def get_requests_session(self) -> Any:
        session = super().get_requests_session()
        session.trust_env = False
        # A provider's own addresses are exact: what points elsewhere is no answer of theirs.
        session.max_redirects = 0
        return session

    def pre_social_login(self, request: HttpRequest, sociallogin: Any) -> None:
        """Swap the provider's stranger for the member they are; refuses everybody else."""
        claims = sociallogin.account.extra_data
        sociallogin.account = actions.admit_by_provider(
            provider=sociallogin.account.provider,
            uid=sociallogin.account.uid,
            email=claims["email"],
            is_verified=claims["email_verified"],
            name=claims["name"],
        )
        sociallogin.user = sociallogin.account.user

    def on_authentication_error(
        self, request: HttpRequest, provider: Any, error: Any = None, **_: Any
    ) -> None:
        raise ProviderFailed(next_url="/sign-in/")

"""The operator's OpenID Connect provider; the library finds it by this module's name."""
# ruff: noqa: ARG002 - the library fixes the signatures

from typing import Any

from allauth.socialaccount.adapter import get_adapter
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.openid_connect.provider import OpenIDConnectProvider
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.crypto import get_random_string

from leadops.accounts.oidc import (
    Unproven,
    checked_configuration,
    nonce_of,
    person_of,
    provider_id,
    read_id_token,
)


class ProvenOidc(OpenIDConnectOAuth2Adapter):
    """The library's exchange, with every proof checked: issuer, signature, nonce, subject."""

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(request, provider_id(settings.OIDC_ISSUER))

    @property
    def openid_config(self) -> dict[str, Any]:
        try:
            return checked_configuration(settings.OIDC_ISSUER, super().openid_config)
        except Unproven as wrong:
            raise OAuth2Error(str(wrong)) from wrong

    def get_callback_url(self, request: HttpRequest, app: Any) -> str:
        return f"{settings.SITE_URL}{reverse('accounts:provider-answer')}"

    def complete_login(self, request: HttpRequest, app: Any, token: Any, **kwargs: Any) -> Any:
        try:
            claims = read_id_token(
                str(kwargs["response"].get("id_token", "")),
                keys=self._fetched(self.openid_config["jwks_uri"]),
                issuer=self.openid_config["issuer"],
                client_id=app.client_id,
                nonce=nonce_of(request.GET.get("state", "")),
            )
            person = person_of(claims, self._user_info(token.token))
        except Unproven as wrong:
            raise OAuth2Error(str(wrong)) from wrong
        return self.get_provider().sociallogin_from_response(request, person)

    def _user_info(self, access_token: str) -> Any:
        url = self.openid_config.get("userinfo_endpoint")
        return self._fetched(url, {"Authorization": f"Bearer {access_token}"}) if url else {}

    def _fetched(self, url: str, headers: dict[str, str] | None = None) -> Any:
        with get_adapter().get_requests_session() as session:
            answer = session.get(url, headers=headers)
            answer.raise_for_status()
            return answer.json()


class OidcProvider(OpenIDConnectProvider):
    """One sign-in is one state, and its nonce follows from it."""

    id = "oidc"
    oauth2_adapter_class = ProvenOidc

    def get_oauth2_adapter(self, request: HttpRequest) -> ProvenOidc:
        return ProvenOidc(request)

    def redirect(
        self, request: HttpRequest, process: str, next_url: str | None = None, **_: Any
    ) -> HttpResponse:
        state = get_random_string(32)
        answer: HttpResponse = super().redirect(
            request, process, next_url, state_id=state, auth_params={"nonce": nonce_of(state)}
        )
        return answer

    def extract_uid(self, data: dict[str, Any]) -> str:
        return str(data["sub"])

    def extract_extra_data(self, data: dict[str, Any]) -> dict[str, Any]:
        return data

    def extract_email_addresses(self, data: dict[str, Any]) -> list[Any]:
        return []


provider_classes = [OidcProvider]

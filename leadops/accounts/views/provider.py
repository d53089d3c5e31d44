"""Signing in by the operator's OpenID provider."""

from allauth.socialaccount.adapter import get_adapter
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe
from requests import RequestException

from leadops.accounts.errors import ProviderFailed
from leadops.accounts.oidc import provider_id
from leadops.accounts.provider import ProvenOidc
from leadops.accounts.throttling import spend_request
from leadops.ui.errors import NotFound
from leadops.ui.redirects import next_of

# The exchange reads what the provider sent as if it were well-formed; nonsense ends in these.
NONSENSE = (OAuth2Error, RequestException, AttributeError, KeyError, TypeError, ValueError)


@never_cache
@require_POST
def begin(request: HttpRequest) -> HttpResponse:
    """Send the browser to the provider: by a page, since no form of ours may lead off this site."""
    _require_provider()
    spend_request(request)
    try:
        provider = get_adapter(request).get_provider(request, provider_id(settings.OIDC_ISSUER))
        answer = provider.redirect(request, "login", next_url=next_of(request))
    except NONSENSE as failure:
        raise ProviderFailed(next_url="/sign-in/") from failure
    context = {"url": answer["Location"], "name": settings.OIDC_NAME}
    return render(request, "accounts/leaving.html", context)


@never_cache
@require_safe
def answer(request: HttpRequest) -> HttpResponse:
    """Take the provider's answer; only who is proven and expected comes in."""
    _require_provider()
    try:
        view = OAuth2CallbackView.adapter_view(ProvenOidc(request))
        response: HttpResponse = view(request)
    except NONSENSE as failure:
        raise ProviderFailed(next_url="/sign-in/") from failure
    return response


def _require_provider() -> None:
    if not settings.OIDC_ISSUER:
        raise NotFound

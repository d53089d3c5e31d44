"""What an OpenID Connect provider must prove before anybody is let in (OpenID Connect Core 1.0).

Pure: no request is made here. The library trusts the channel that a token came by; these checks
hold even where that channel does not.
"""

import hashlib
from collections.abc import Mapping
from typing import Any, Final

import jwt
from django.utils.crypto import salted_hmac

from leadops.ui.transport import is_https_or_loopback

# Asymmetric only: with HS256 the client's secret would sign; "none" signs nothing (RFC 8725, 3.1).
ALGORITHMS: Final = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384"]
LEEWAY_SECONDS: Final = 60
ENDPOINTS: Final = ("authorization_endpoint", "token_endpoint", "jwks_uri")


class Unproven(ValueError):
    """What the provider sent does not prove who somebody is; the text is for the log."""


def provider_id(issuer: str) -> str:
    """Return the name under which links to this issuer's people are stored.

    A subject is unique within its issuer only (Core 2): another issuer's subjects match nobody.
    """
    return f"oidc-{hashlib.sha256(issuer.encode()).hexdigest()[:16]}"


def nonce_of(state: str) -> str:
    """Return the nonce of a sign-in: derived from its state, which the person's session holds."""
    return salted_hmac("leadops.accounts.oidc", state, algorithm="sha256").hexdigest()


def checked_configuration(issuer: str, found: Any) -> dict[str, Any]:
    """Return the discovery document; refuses another issuer's and addresses without TLS."""
    told = str(found.get("issuer", "")) if isinstance(found, dict) else ""
    if told.rstrip("/") != issuer.rstrip("/"):
        raise Unproven("the discovery document is another issuer's")
    for name in (*ENDPOINTS, *(["userinfo_endpoint"] if "userinfo_endpoint" in found else [])):
        if not is_https_or_loopback(str(found.get(name, ""))):
            raise Unproven(f"{name} is missing or without TLS")
    return dict(found)


def read_id_token(
    token: str, *, keys: Any, issuer: str, client_id: str, nonce: str
) -> dict[str, Any]:
    """Return the claims of an ID token (Core 3.1.3.7).

    Refuses a wrong signature, issuer, audience, authorised party, time or nonce.
    """
    try:
        key = _key_of(token, keys)
        claims: dict[str, Any] = jwt.decode(
            token,
            key,
            algorithms=ALGORITHMS,
            issuer=issuer,
            audience=client_id,
            leeway=LEEWAY_SECONDS,
            options={"require": ["iss", "sub", "aud", "exp", "iat"]},
        )
    except (jwt.PyJWTError, TypeError, ValueError) as wrong:
        raise Unproven(f"the ID token does not hold: {wrong}") from wrong
    if claims.get("azp", client_id) != client_id:
        raise Unproven("the ID token is for another client")
    if claims.get("nonce") != nonce:
        raise Unproven("the ID token answers another sign-in")
    return claims


def _key_of(token: str, keys: Any) -> Any:
    named = jwt.get_unverified_header(token).get("kid")
    usable = [
        key for key in jwt.PyJWKSet.from_dict(keys).keys if key.public_key_use in {None, "sig"}
    ]
    fitting = [key for key in usable if named is None or key.key_id == named]
    if len(fitting) != 1:
        raise Unproven("the ID token names no key of the provider")
    return fitting[0]


def person_of(id_token: Mapping[str, Any], userinfo: Mapping[str, Any]) -> dict[str, Any]:
    """Return {sub, email, email_verified, name}; refuses a user info of another subject (5.3.2).

    `email_verified` is true only beside the e-mail it speaks of: one source gives both.
    """
    if userinfo and userinfo.get("sub") != id_token["sub"]:
        raise Unproven("the user info is another person's")
    source = userinfo if userinfo.get("email") else id_token
    name = userinfo.get("name") or id_token.get("name") or ""
    return {
        "sub": str(id_token["sub"]),
        "email": str(source.get("email") or ""),
        # Some providers write the word instead of the value.
        "email_verified": source.get("email_verified") in (True, "true"),
        "name": str(name),
    }

"""An OpenID provider on loopback that misbehaves on command.

Use it as a context manager; point OIDC_ISSUER at `fake.issuer`. It signs everybody in as
`fake.person` without asking:

    with FakeOidc() as fake:
        fake.behaviour = "wrong_nonce"     # a name of BEHAVIOURS, "" behaves
        back = fake.authorize(url)         # what the browser would be sent back to
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import threading
import time
import urllib.request
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

CLIENT_ID, CLIENT_SECRET = "leadops-portal", "a secret of the tests"
BEHAVIOURS = (
    "wrong_issuer",
    "other_issuers_document",
    "wrong_audience",
    "wrong_party",
    "wrong_nonce",
    "no_nonce",
    "expired",
    "other_key",
    "no_signature",
    "signed_by_secret",
    "other_person",
    "no_id_token",
    "plain_http_elsewhere",
    "redirect",
    "html",
    "empty_list",
    "error",
)


def _key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


KEY, STRANGE_KEY = _key(), _key()


@dataclass
class FakeOidc:
    """The server; `person` is {sub, email, email_verified, name}."""

    person: dict[str, Any] = field(default_factory=dict)
    behaviour: str = ""
    asked: dict[str, dict[str, str]] = field(default_factory=dict)  # by code
    log: list[str] = field(default_factory=list)
    server: ThreadingHTTPServer | None = None

    @property
    def issuer(self) -> str:
        assert self.server is not None
        return f"http://127.0.0.1:{self.server.server_port}"

    def __enter__(self) -> Self:
        fake = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                fake.answer(self, "")

            def do_POST(self) -> None:
                length = int(self.headers.get("Content-Length", 0))
                fake.answer(self, self.rfile.read(length).decode())

            def log_message(self, *_: Any) -> None:
                """Keep quiet."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        assert self.server is not None
        self.server.shutdown()
        self.server.server_close()

    def authorize(self, url: str) -> str:
        """Return where the provider sends a browser that came by `url`."""

        class Stay(urllib.request.HTTPRedirectHandler):
            def redirect_request(self, *_: Any) -> None:
                return None

        try:
            urllib.request.build_opener(Stay).open(url, timeout=5)
        except urllib.error.HTTPError as answer:
            return answer.headers["Location"]
        raise AssertionError("the provider did not lead back")

    def answer(self, handler: BaseHTTPRequestHandler, body: str) -> None:
        parts = urlsplit(handler.path)
        self.log.append(parts.path)
        if parts.path == "/.well-known/openid-configuration":
            return self._json(handler, self._document())
        if parts.path == "/jwks":
            public = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(KEY.public_key()))
            return self._json(handler, {"keys": [{**public, "kid": "one", "use": "sig"}]})
        if parts.path == "/authorize":
            return self._lead_back(handler, _first(parts.query))
        if parts.path == "/token":
            return self._token(handler, _first(body))
        if parts.path == "/userinfo":
            other = {"sub": "somebody else"} if self.behaviour == "other_person" else {}
            return self._json(handler, {**self.person, **other})
        return handler.send_error(404)

    def _document(self) -> dict[str, Any]:
        elsewhere = self.behaviour == "plain_http_elsewhere"
        return {
            "issuer": "https://other.example"
            if self.behaviour == "other_issuers_document"
            else self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": "http://other.example/token" if elsewhere else f"{self.issuer}/token",
            "userinfo_endpoint": f"{self.issuer}/userinfo",
            "jwks_uri": f"{self.issuer}/jwks",
            "token_endpoint_auth_methods_supported": ["client_secret_post"],
        }

    def _lead_back(self, handler: BaseHTTPRequestHandler, asked: dict[str, str]) -> None:
        code = secrets.token_urlsafe(8)
        self.asked[code] = asked
        query = {"code": code, "state": asked["state"]}
        if self.behaviour == "error":
            query = {"error": "access_denied", "state": asked["state"]}
        handler.send_response(302)
        handler.send_header("Location", f"{asked['redirect_uri']}?{urlencode(query)}")
        handler.end_headers()

    def _token(self, handler: BaseHTTPRequestHandler, given: dict[str, str]) -> None:
        asked = self.asked.pop(given["code"])
        digest = hashlib.sha256(given["code_verifier"].encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        assert challenge == asked["code_challenge"]
        assert given["client_secret"] == CLIENT_SECRET
        if self.behaviour == "redirect":
            handler.send_response(302)
            handler.send_header("Location", f"{self.issuer}/elsewhere")
            return handler.end_headers()
        if self.behaviour in {"html", "empty_list"}:
            text = "<p>hello" if self.behaviour == "html" else "[]"
            return self._send(handler, text, "application/json")
        answer = {"access_token": "opaque", "token_type": "Bearer", "expires_in": 300}
        if self.behaviour != "no_id_token":
            answer["id_token"] = self._id_token(asked["nonce"])
        return self._json(handler, answer)

    def _id_token(self, nonce: str) -> str:
        now, bad = time.time(), self.behaviour
        claims = {
            **self.person,
            "iss": "https://other.example" if bad == "wrong_issuer" else self.issuer,
            "aud": "another-client" if bad == "wrong_audience" else CLIENT_ID,
            "iat": now - (7200 if bad == "expired" else 0),
            "exp": now - 3600 if bad == "expired" else now + 300,
        }
        if bad == "wrong_party":
            claims |= {"aud": [CLIENT_ID, "another-client"], "azp": "another-client"}
        if bad != "no_nonce":
            claims["nonce"] = "another" if bad == "wrong_nonce" else nonce
        if bad == "no_signature":
            return jwt.encode(claims, "", algorithm="none", headers={"kid": "one"})
        if bad == "signed_by_secret":
            return jwt.encode(claims, CLIENT_SECRET * 2, algorithm="HS256", headers={"kid": "one"})
        key = STRANGE_KEY if bad == "other_key" else KEY
        return jwt.encode(claims, key, algorithm="RS256", headers={"kid": "one"})

    def _json(self, handler: BaseHTTPRequestHandler, value: Any) -> None:
        self._send(handler, json.dumps(value), "application/json")

    def _send(self, handler: BaseHTTPRequestHandler, text: str, kind: str) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", kind)
        handler.end_headers()
        handler.wfile.write(text.encode())


def _first(query: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(query).items()}

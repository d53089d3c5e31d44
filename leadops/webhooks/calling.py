"""One call to an endpoint: a guarded POST whose answer is a status and a few words.

Called addresses are https on the public internet; what else may be called stands on the operator's
list (``LEADOPS_ALLOW_PRIVATE``, host:port). Redirects are failures: nobody signed for another
address.
"""

import ipaddress
import re
import socket
import time
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, urlsplit

from leadops.ai.endpoints import allowed_private
from leadops.web import guard
from leadops.web.errors import FetchFailed
from leadops.web.fetching import Fetcher
from leadops.web.network import Route
from leadops.webhooks.errors import AddressRefused
from leadops.webhooks.signing import headers

SECONDS: Final = 10.0
EXCERPT: Final = 2000  # bytes of an answer that are read
WORDS: Final = 300  # characters of it that are kept
USER_AGENT: Final = "leadops-webhooks/1"
GONE: Final = 410
HTTPS_ONLY: Final = (
    "An endpoint on the internet is called over https only: its address begins with https://."
)
THROTTLING: Final = frozenset({429, 502, 503, 504})

_PATH_SAFE: Final = "/%:@!$&'()*+,;=~-._?"
_UNSHOWABLE = re.compile(r"[^\x20-\x7e\u00a0-\ud7ff\ue000-\ufffd]+")


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the status, None where no answer came, and words for the page.

    `rest` is how many seconds of quiet the endpoint asked for by Retry-After.
    """

    code: int | None
    words: str
    rest: float = 0.0

    @property
    def is_taken(self) -> bool:
        """Whether the endpoint has it: any status from 200 to 299."""
        return self.code is not None and 200 <= self.code < 300


def checked_target(text: str) -> guard.Target:
    """Return the parts of an address that may be called, or refuse it with a sentence."""
    listed = _listed(text.strip())
    if listed is not None:
        return listed
    # The scheme first: of http://host:1 the port is the lesser matter.
    if not text.strip().lower().startswith("https://"):
        raise AddressRefused(HTTPS_ONLY)
    try:
        target = guard.parse(text.strip())
    except guard.RefusedURL as error:
        raise AddressRefused(_cannot(str(error))) from error
    # What a name leads to is looked at with every call; an address itself says it at once.
    if why := _inside(target.host):
        raise AddressRefused(_cannot(why))
    return target


def _cannot(why: str) -> str:
    return (
        f"This address cannot be called: {why}. The operator can list a private one in "
        "LEADOPS_ALLOW_PRIVATE."
    )


def _inside(host: str) -> str:
    """Return why an address, or a name of one word, leads inside a network; "" for any other."""
    try:
        return guard.refusal(ipaddress.ip_address(host)) or ""
    except ValueError:
        return "" if "." in host else f"{host} is not a public name"


def _listed(text: str) -> guard.Target | None:
    """Return the parts of an address on the operator's list, None for any other."""
    try:
        parts = urlsplit(text)
        host, port = (parts.hostname or "").casefold(), parts.port or guard.PORTS.get(parts.scheme)
    except ValueError:
        return None
    if parts.scheme not in guard.PORTS or "@" in parts.netloc or port is None:
        return None
    if f"{host}:{port}" not in allowed_private():
        return None
    query = f"?{parts.query}" if parts.query else ""
    path = quote((parts.path or "/") + query, safe=_PATH_SAFE)
    return guard.Target(parts.scheme, host, port, path)


def call(url: str, *, secrets: list[str], message_id: str, body: str) -> Answer:
    """Send one message, signed for this moment; whatever goes wrong is an answer without status."""
    sent = body.encode()
    signed = headers(secrets, message_id, int(time.time()), sent)
    fetcher = Fetcher(USER_AGENT)
    try:
        target = checked_target(url)
        response = fetcher.post(
            target,
            _route(fetcher, target),
            body=sent,
            headers=[("Content-Type", "application/json"), *signed],
            seconds=SECONDS,
            cut_at=EXCERPT,
        )
    except (FetchFailed, AddressRefused) as failed:
        return Answer(None, failed.sentence[:WORDS])
    words = _shown(response.body)
    if 300 <= response.status < 400:
        words = "It answered with a redirect, which is not followed. Enter the final address."
    rest = _asked_rest(response.headers) if response.status in THROTTLING else 0.0
    return Answer(response.status, words, rest)


def _route(fetcher: Fetcher, target: guard.Target) -> Route:
    if f"{target.host}:{target.port}" not in allowed_private():
        return fetcher.look_up(target.host)
    try:
        answers = socket.getaddrinfo(target.host, target.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise AddressRefused(f"The name {target.host} is not known.") from error
    return Route(tuple(dict.fromkeys(str(one[4][0]) for one in answers)), listed=True)


def _shown(body: bytes) -> str:
    return " ".join(_UNSHOWABLE.sub(" ", body.decode("utf-8", "replace")).split())[:WORDS]


def _asked_rest(told: dict[str, str]) -> float:
    """Return the seconds of Retry-After; a date counts as nothing: no endpoint's clock is ours."""
    stated = told.get("retry-after", "").strip()
    return float(stated) if stated.isascii() and stated.isdigit() and len(stated) < 7 else 0.0

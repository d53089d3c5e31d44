"""Whether what is sent to an address stays secret on the way."""

from urllib.parse import urlsplit


def is_https_or_loopback(url: str) -> bool:
    """Say whether an address is reached by TLS, or is on this very machine."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    if parts.scheme == "http":
        return parts.hostname in {"127.0.0.1", "localhost", "::1"}
    return parts.scheme == "https" and bool(parts.hostname)

"""The organisational domain of RFC 7489, section 3.2: one label below the public suffix."""

from functools import lru_cache

from publicsuffixlist import PublicSuffixList

from outreach.domains.resolving import plain_name


@lru_cache(maxsize=1)
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList(accept_unknown=True)


def organisational_domain(name: str) -> str:
    """Return `example.co.uk` of `mail.example.co.uk`; a public suffix is its own."""
    name = plain_name(name)
    return _suffixes().privatesuffix(name) or name


def are_aligned(left: str, right: str, *, is_strict: bool) -> bool:
    """Say whether two domains are one to DMARC (section 3.1)."""
    if is_strict:
        return plain_name(left) == plain_name(right)
    return organisational_domain(left) == organisational_domain(right)

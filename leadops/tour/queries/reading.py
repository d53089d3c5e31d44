"""Why sites were not read, in words that agree with each other.

Pure. A machine without internet is told now "no such name", now nothing at all for the very same
name, by its name service's mood. So as long as not one site was reached, the network is blamed and
both are one reason; a name is called unknown only where other sites answered.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from leadops.tour.enums import SiteState
from leadops.tour.models import TourRecord

FAILURE_WORDS: Final = {
    "unknown_name": "the name is not known",
    "name_service": "this machine's name service does not answer",
    "unreachable": "the site does not answer",
    "certificate": "its certificate is not valid",
    "timeout": "the site is too slow",
    "robots": "its robots.txt asks us not to read",
    "busy": "the site asked for a pause",
    "status": "the site answered with an error",
    "too_large": "the page is too large",
    "encoding": "the page is packed in a way that is not read",
    "type": "it is no web page",
    "redirects": "it redirects without end",
    "protocol": "it does not speak HTTP properly",
    "address": "it is an address inside a network",
    "url": "the address cannot be read",
}
OFFLINE: Final = (
    "No site could be reached from this machine: its network or its name service gives no way to "
    "the internet. This says nothing about the websites in your file."
)
UNRESOLVED: Final = "its name could not be looked up from this machine"
# Failures to find a name, and those that say more about this machine than about the sites.
NAMELESS: Final = frozenset({"unknown_name", "name_service"})
NO_NETWORK: Final = NAMELESS | {"unreachable", "timeout"}


def is_unreached(records: Sequence[TourRecord]) -> bool:
    """Say whether sites were tried and not one of them answered in any way."""
    failed = {row.why_kind for row in records if row.state == SiteState.FAILED}
    is_read = any(row.state == SiteState.READ for row in records)
    return bool(failed) and not is_read and NO_NETWORK.issuperset(failed)


def told_why(row: TourRecord, *, unreached: bool) -> str:
    """Say why one site was not read."""
    return UNRESOLVED if unreached and row.why_kind in NAMELESS else row.why


def failures(records: Sequence[TourRecord]) -> list[tuple[str, int, str]]:
    """Return why sites were not read: the reason in words, how many, one example."""
    unreached = is_unreached(records)
    counted: Counter[str] = Counter()
    example: dict[str, str] = {}
    for row in records:
        if row.state != SiteState.FAILED:
            continue
        why = told_why(row, unreached=unreached)
        words = why if why == UNRESOLVED else FAILURE_WORDS.get(row.why_kind, "another reason")
        counted[words] += 1
        example.setdefault(words, row.domain if why == UNRESOLVED else why)
    return [(words, count, example[words]) for words, count in counted.most_common()]

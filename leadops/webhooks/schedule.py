"""When a delivery is tried again, how long a failing endpoint rests, and when it is given up.

The pauses are the specification's: ten tries over 75 hours and 35 minutes. Pure.
"""

import hashlib
from datetime import timedelta
from typing import Final

PAUSES: Final = (5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400)  # seconds after try 1, 2...
TRIES: Final = len(PAUSES) + 1
SPREAD: Final = 0.1  # many deliveries that failed together do not come back together
FIRST_REST, LONGEST_REST = 5, 300  # seconds
LONGEST_ASKED: Final = 3600  # seconds that an endpoint may ask for by Retry-After
GIVEN_UP_AFTER: Final = timedelta(days=5)


def pause_after(tries: int, key: str) -> timedelta | None:
    """Return the pause after so many tries, up to a tenth longer by `key`; None after the last."""
    if tries >= TRIES:
        return None
    number = int.from_bytes(hashlib.sha256(f"{key}:{tries}".encode()).digest()[:4], "big")
    return timedelta(seconds=PAUSES[tries - 1] * (1 + SPREAD * number / 2**32))


def rest_after(failures: int, asked: float) -> timedelta:
    """Return how long an endpoint is left alone after so many failures in a row.

    `asked` is what it asked for by Retry-After, in seconds; 0 for nothing.
    """
    doubled = FIRST_REST * 2 ** min(failures - 1, 16)
    return timedelta(seconds=max(min(doubled, LONGEST_REST), min(asked, LONGEST_ASKED)))

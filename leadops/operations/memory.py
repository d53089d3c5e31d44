"""How Python's collector looks through what a process keeps for its whole life: not at all."""

import gc
from typing import Final

# Made and not yet freed, by generation, before it looks: a page makes thousands that go by
# themselves, and with Python's own 700 it looked a dozen times at each.
THRESHOLDS: Final = (10_000, 20, 20)


def settle_memory() -> None:
    """Leave what is loaded out of every later collection; call it before the first work.

    Looking through all that was imported took a tenth of each page. Pages of memory that are never
    looked at are never copied either: processes forked afterwards go on sharing them.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*THRESHOLDS)

"""Plain wishes to be left alone act at once, whatever stands beside them.

Who has signed elsewhere, took over a mailbox, retired, closed the firm, wants neither calls nor mail,
tells that a link did not work or closes with a question is left alone all the same: each line of
`plain_wishes.txt` was written to break an exception (`inbound.asides`) or a try at one.
"""

import pytest

from bench.quality._optout import LINES
from inbound.disposition import dispose
from inbound.enums import Disposition

WISHES = (LINES / "plain_wishes.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("wish", WISHES)
def test_plain_wish_acts_at_once(wish: str) -> None:
    verdict = dispose(wish.replace("\\n", "\n"))

    assert verdict.disposition == Disposition.UNSUBSCRIBE
    assert not verdict.doubt

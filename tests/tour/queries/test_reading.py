"""Why sites were not read: one wording for one fact."""

from leadops.tour.models import TourRecord
from leadops.tour.queries.reading import UNRESOLVED, failures, is_unreached, told_why


def failed(kind: str, host: str = "a.example") -> TourRecord:
    return TourRecord(state="failed", why_kind=kind, why=f"{kind} of {host}", domain=host)


def read() -> TourRecord:
    return TourRecord(state="read", domain="r.example")


def test_failures_of_a_machine_without_internet_are_one_reason():
    """A name service says "no such name" or nothing, by its mood: both are the network's fault."""
    rows = [failed("unknown_name"), failed("name_service", "b.example"), failed("unknown_name")]

    assert is_unreached(rows)
    assert failures(rows) == [(UNRESOLVED, 3, "a.example")]
    assert {told_why(row, unreached=True) for row in rows} == {UNRESOLVED}


def test_failures_beside_a_site_that_was_read_are_the_site_s_own():
    rows = [read(), failed("unknown_name"), failed("name_service", "b.example")]

    assert not is_unreached(rows)
    assert failures(rows) == [
        ("the name is not known", 1, "unknown_name of a.example"),
        ("this machine's name service does not answer", 1, "name_service of b.example"),
    ]


def test_failures_beside_a_site_that_answered_are_the_site_s_own():
    assert not is_unreached([failed("unknown_name"), failed("robots", "b.example")])


def test_nothing_tried_is_not_unreached():
    assert not is_unreached([TourRecord(state="waiting"), TourRecord(state="no_site")])

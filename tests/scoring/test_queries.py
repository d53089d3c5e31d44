"""Which signals of a company a rep is shown first."""

from scoring.models import Signal
from scoring.queries import foremost


def test_open_positions_of_earlier_days_come_behind_other_news() -> None:
    kinds = ["hiring", "hiring", "post", "hiring", "funding"]
    rows = [Signal(kind=kind, sentence=str(at)) for at, kind in enumerate(kinds)]

    assert [row.sentence for row in foremost(rows)] == ["0", "2", "4", "1", "3"]

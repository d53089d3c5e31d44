"""The planted number. Pure."""

import pytest

from leadops.tour.faults import with_wrong_number


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ("Hi,\n\nYou opened 4 sites.", "Hi,\n\nYou opened 13 sites."),
        ("Hi,\n\nIn 2026 you hired 1,200 people.", "Hi,\n\nIn 2026 you hired 3,601 people."),
        (
            "Hi,\n\nOn 19 October 2026 Acme raised $9 million.",
            "Hi,\n\nOn 19 October 2026 Acme raised $28 million.",
        ),
        ("Hi,\n\nA plain line.\n\nAda", "Hi,\n\nA plain line. Acme has 48,700 employees.\n\nAda"),
        ("One line", "One line Acme has 48,700 employees."),
        ("", "Acme has 48,700 employees."),
    ],
)
def test_a_number_is_changed_or_added(body, wrong):
    assert with_wrong_number(body, "Acme") == wrong

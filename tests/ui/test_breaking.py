import pytest

from leadops.ui.breaking import parts


@pytest.mark.parametrize(
    "told",
    [
        [],
        ["Head of Field Service"],
        ["see ", "hello@", "quay-", "field.", "example", " now"],
        ["https://", "acme.", "example/", "plan"],
        ["1,234,567,890.12"],
        ["(?:", "re|", "fwd|", "antwort)"],
        ["internationalisation"],
        ["x" * 24, "x" * 24, "xx"],
    ],
)
def test_a_long_word_breaks_where_its_parts_meet_and_nowhere_else(told):
    assert list(parts("".join(told))) == told

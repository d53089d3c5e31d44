"""A frozen payload as lines: whole, in order, plain rows on one line."""

from hypothesis import given
from hypothesis import strategies as st

from leadops.gates.reading import Line, lines

PLAIN = st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=5))
PAYLOADS = st.dictionaries(
    st.text(min_size=1, max_size=5),
    st.recursive(
        PLAIN,
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.text(min_size=1, max_size=5), inner, max_size=3)
        ),
        max_leaves=12,
    ),
    max_size=4,
)


def test_a_payload_is_read_out_in_its_order():
    payload = {
        "criteria": [{"field": "employees", "op": "between", "value": [50.0, 500.0]}],
        "sections": {"intent": "A demo request.", "behaviour": ""},
        "required": True,
        "out": [],
    }

    assert list(lines(payload)) == [
        Line("Criteria", "", 0),
        Line("1", "field: employees; op: between; value: 50, 500", 1),
        Line("Sections", "", 0),
        Line("Intent", "A demo request.", 1),
        Line("Behaviour", "none", 1),
        Line("Required", "yes", 0),
        Line("Out", "none", 0),
    ]


def _texts(value):
    if isinstance(value, dict):
        return [one for inner in value.values() for one in _texts(inner)]
    if isinstance(value, list):
        return [one for inner in value for one in _texts(inner)]
    return [value] if isinstance(value, str) else []


@given(PAYLOADS)
def test_no_word_of_a_payload_is_left_out(payload):
    said = "\n".join(line.value for line in lines(payload))

    assert all(text in said for text in _texts(payload))

"""Reading JSON from a stranger: all of the standard, nothing beyond it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadops.ai.strict_json import depth, loads, unfenced

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text('abc é[]{}"\\', max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab", max_size=2), inner),
    max_leaves=8,
)


@given(VALUES)
def test_loads_reads_what_the_standard_writes(value):
    assert loads(json.dumps(value)) == value


@pytest.mark.parametrize(
    "text",
    [
        "NaN",
        "[Infinity]",
        "[-Infinity]",
        "1e999",
        '{"a": 1, "a": 2}',
        "[" * 100_000,
        "[" * 100_000 + "]" * 100_000,
        '{"a":' * 1_000 + "1" + "}" * 1_000,
        '"\\u0000"',
        '"\\ud800"',
        '{"\\u0000": 1}',
        "",
        "{} {}",
        "9" * 5_000,
    ],
)
def test_loads_refuses_with_a_value_error(text):
    with pytest.raises(ValueError):
        loads(text)


def test_depth_ignores_brackets_in_strings():
    assert depth('{"a": "[[[[\\"[[["}') == 1
    assert depth("[[1], [[2]]]") == 3


def test_unfenced_takes_only_a_whole_fence_away():
    assert unfenced("```json\n[1]\n```") == "[1]"
    assert unfenced("```\n[1]\n```") == "[1]"
    assert unfenced("Here: ```json\n[1]\n```") == "Here: ```json\n[1]\n```"
    assert unfenced("```python\n[1]\n```") == "```python\n[1]\n```"

import os
from pathlib import Path

import pytest

from leadops.web import hostlist
from leadops.web.hostlist import Place


def test_parse_reads_names_addresses_and_comments() -> None:
    text = "# demo\nQuay.Example 127.0.0.1:8101  # one\n\nbücher.example [::1]:80\n"

    assert dict(hostlist.parse(text)) == {
        "quay.example": Place("127.0.0.1", 8101),
        "xn--bcher-kva.example": Place("::1", 80),
    }


@pytest.mark.parametrize(
    "line",
    [
        "quay.example",
        "quay.example 127.0.0.1",
        "quay.example 127.0.0.1:0",
        "quay.example 127.0.0.1:70000",
        "quay.example localhost:80",
        "quay.example 127.0.0.1:80 more",
        "qu@y 127.0.0.1:80",
        "127.1 127.0.0.1:80",
    ],
)
def test_parse_names_the_line_that_it_cannot_read(line: str) -> None:
    with pytest.raises(ValueError, match="line 2"):
        hostlist.parse("a.example 127.0.0.1:80\n" + line)


def test_load_without_a_path_lists_nothing() -> None:
    assert dict(hostlist.load("")) == {}


def test_load_reads_a_changed_file_again(tmp_path: Path) -> None:
    path = tmp_path / "hosts"
    path.write_text("a.example 127.0.0.1:80\n", encoding="utf-8")
    first = dict(hostlist.load(str(path)))
    path.write_text("b.example 127.0.0.1:81\n", encoding="utf-8")
    os.utime(path, ns=(1, 1))

    second = dict(hostlist.load(str(path)))

    assert (first, second) == (
        {"a.example": Place("127.0.0.1", 80)},
        {"b.example": Place("127.0.0.1", 81)},
    )

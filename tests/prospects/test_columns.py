"""Which column plays which part, and what one column fills in for another (DIS2)."""

import pytest

from prospects.matching.columns import prepared
from prospects.matching.table import Coded

MAIL = ["ann@acme.com", "bob@acme.com", "cy@gmail.com", "dee@sub.bolt.co.uk", ""]


def domains(**columns):
    coded = {name: Coded.of(cells) for name, cells in columns.items()}
    found = prepared(coded, len(MAIL), "contact").table["domain"]
    return [found.texts[code] for code in found.codes]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["polar.io", "", "", "", ""], ["polar.io", "acme.com", "", "bolt.co.uk", ""]),
        (
            ["www.acme.com", "", "x.de", "", "y.fr"],
            ["acme.com"] * 2 + ["x.de", "bolt.co.uk", "y.fr"],
        ),
        (["polar.io"] * 5, ["polar.io"] * 5),
    ],
)
def test_mailbox_names_the_company_where_no_domain_is_given(given, expected):
    assert domains(email=MAIL, domain=given) == expected


def test_mailbox_names_the_company_without_a_column_of_domains():
    assert domains(email=MAIL) == ["acme.com", "acme.com", "", "bolt.co.uk", ""]

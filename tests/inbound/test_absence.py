"""The day of return in out-of-office answers of many languages."""

from datetime import date

import pytest

from inbound.absence import back_on

SENT = date(2026, 11, 16)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("I am out of office from 16 November until 30 November 2026.", date(2026, 11, 30)),
        ("Away until Nov 30. I'll be back on December 1st.", date(2026, 12, 1)),
        ("Ich bin vom 16.11.2026 bis 30.11.2026 nicht im Büro.", date(2026, 11, 30)),
        ("Je suis absent jusqu'au 30 novembre.", date(2026, 11, 30)),
        ("Estoy fuera hasta el 2 de diciembre.", date(2026, 12, 2)),
        ("Rientro il 7 gennaio 2027.", date(2027, 1, 7)),
        ("Ik ben terug op 5 januari.", date(2027, 1, 5)),
        ("Volto a 3 de janeiro.", date(2027, 1, 3)),
        ("Wracam 4 stycznia.", date(2027, 1, 4)),
        ("I will return on 2026-12-05.", date(2026, 12, 5)),
        ("Back 11/30/2026.", date(2026, 11, 30)),
    ],
)
def test_return_is_read_in_many_languages(text, day):
    assert back_on(text, SENT) == day


@pytest.mark.parametrize(
    "text", ["Back 03/04/2027.", "Out until Monday.", "Back on 31 February.", "Since 1999-01-01."]
)
def test_what_is_unclear_or_no_date_is_left_open(text):
    assert back_on(text, SENT) is None

import datetime as dt

import pytest

from scoring.reading import dates
from scoring.reading.moments import Moment


def read(text: str) -> list[str]:
    return [str(found.moment) for found in dates.find(text, dates.order_of(text))]


@pytest.mark.parametrize(
    ("text", "moments"),
    [
        ("Hamburg, 16 May 2019 – the company", ["2019-05-16"]),
        ("Posted Sep 26, 2025", ["2025-09-26"]),
        ("on the 3rd of June 2020", ["2020-06-03"]),
        ("am 3. März 2021", ["2021-03-03"]),
        ("le 1er janvier 2020", ["2020-01-01"]),
        ("12 de octubre de 2023", ["2023-10-12"]),
        ("15 agosto 2022", ["2022-08-15"]),
        ("01.02.2023", ["2023-02-01"]),
        ("2019-05-16 08:01:57", ["2019-05-16"]),
        ("2019/05/16", ["2019-05-16"]),
        ("28/11/2024", ["2024-11-28"]),
        ("09/27/2022 Fairs", ["2022-09-27"]),
        ("05/05/2024", ["2024-05-05"]),
        ("in Oct. 2021 and May 2019", ["2021-10", "2019-05"]),
        ("Press release · 2026", ["2026"]),
        ("between 2010-2014 and 2,000", []),
        ("31/02/2024", []),
        ("30 February 2024", []),
        ("Version 10.2.2023.1 of 12345", ["2023-02-10"]),
        ("phone 2019555123", []),
        ("mayor 2019x", []),
    ],
)
def test_find_reads_dates_of_many_languages(text: str, moments: list[str]) -> None:
    assert read(text) == moments


@pytest.mark.parametrize(
    ("text", "moments"),
    [
        ("15 NİSAN 2024", ["2024-04-15"]),
        ("İSTANBUL, 3 KASIM 2023", ["2023-11-03"]),
        ("YENİ TESİS 21 MAYIS 2024 TARİHİNDE AÇILDI", ["2024-05-21"]),
        ("HAZİRAN 2022 | EKİM 2023", ["2022-06", "2023-10"]),
        ("2 ARALIK 2021, 12 ŞUBAT 2020", ["2021-12-02", "2020-02-12"]),
        ("APRİL 12, 2024", ["2024-04-12"]),
    ],
)
def test_months_in_turkish_capitals_are_read(text: str, moments: list[str]) -> None:
    assert read(text) == moments


@pytest.mark.parametrize(
    ("text", "moments"),
    [
        ("15 NİSAN", ["2024-04-15"]),
        ("ON FRİDAY", ["2024-06-14"]),
        ("SİX DAYS AGO", ["2024-06-13"]),
        ("vor dreı Tagen", ["2024-06-16"]),
    ],
)
def test_days_beside_an_anchor_are_read_in_turkish_letters(text: str, moments: list[str]) -> None:
    found = dates.find(text, "dmy", dt.date(2024, 6, 19))
    assert [str(dated.moment) for dated in found] == moments


def test_the_first_of_a_month_without_a_name_is_no_day_in_december() -> None:
    anchor = dt.date(2026, 10, 5)
    assert dates.find("Am 1. des Monats zogen wir um.", anchor=anchor) == []
    assert [str(d.moment) for d in dates.find("Vi flyttet 1. des.", anchor=anchor)]


def test_a_date_of_two_readings_stays_unknown() -> None:
    assert read("10/12/2024") == []


def test_a_page_that_shows_its_order_settles_the_others() -> None:
    assert read("10/12/2024 and 28/11/2024") == ["2024-12-10", "2024-11-28"]
    assert read("10/12/2024 and 11/28/2024") == ["2024-10-12", "2024-11-28"]
    assert read("10/12/2024, 28/11/2024, 11/28/2024") == ["2024-11-28", "2024-11-28"]


def test_first_prefers_days_to_months_and_ignores_years() -> None:
    assert str(dates.first("In 2019, after May 2018, on 3 June 2017")) == "2017-06-03"
    assert str(dates.first("In 2019, after May 2018")) == "2018-05"
    assert dates.first("In 2019") is None


def test_of_iso_reads_stamps() -> None:
    assert dates.of_iso("2024-11-28T10:00:00Z") == Moment(dt.date(2024, 11, 28), "day")
    assert dates.of_iso("yesterday") is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("令和8年8月3日", "2026-08-03"),
        ("平成元年4月1日", "1989-04-01"),
        ("２０２６年９月１４日", "2026-09-14"),
        ("令和８年８月", "2026-08"),
        ("syyskuussa 2026", "2026-09"),
        ("Σεπτέμβριος 2026", "2026-09"),
        ("2026 szeptemberében", "2026-09"),
        ("v srpnu 2026", "2026-08"),
    ],
)
def test_months_in_more_cases_and_years_of_an_era(text: str, day: str) -> None:
    assert str(dates.first(text)) == day


@pytest.mark.parametrize("text", ["令和8年13月3日", "令和8年", "創業8年目"])
def test_what_names_no_month_of_an_era_is_no_date(text: str) -> None:
    assert dates.first(text) is None


@pytest.mark.parametrize(
    ("language", "text", "moment"),
    [
        ("hr", "Split, 9. listopada 2025.", "2025-10-09"),
        ("hr", "u listopadu 2025.", "2025-10"),
        ("hr", "9. studenoga 2025.", "2025-11-09"),
        ("hr", "3. lipnja 2024.", "2024-06-03"),
        ("hr", "17. srpnja 2024.", "2024-07-17"),
        ("hr", "1. prosinca 2024.", "2024-12-01"),
        ("hr", "u travnju 2024.", "2024-04"),
        ("hr", "5/6/2024", "2024-06-05"),
        ("pl", "9 listopada 2025", "2025-11-09"),
        ("cs", "9. listopadu 2025", "2025-11-09"),
        ("", "9 listopada 2025", "2025-11-09"),
        ("uk", "9 листопада 2025", "2025-11-09"),
        ("be", "9 лістапада 2025", "2025-11-09"),
        ("pl", "3 lipca 2024", "2024-07-03"),
        ("cs", "17. srpna 2024", "2024-08-17"),
        ("sl", "12. avgusta 2024", "2024-08-12"),
        ("sk", "12. októbra 2024", "2024-10-12"),
        ("bg", "12 октомври 2024", "2024-10-12"),
        ("ca", "12 de gener de 2024", "2024-01-12"),
        ("et", "12. detsember 2024", "2024-12-12"),
    ],
)
def test_the_language_decides_which_month_a_name_is(language: str, text: str, moment: str) -> None:
    found = dates.find(text, dates.order_of(text, language))

    assert [str(one.moment) for one in found] == [moment]


def test_a_day_without_a_year_is_of_the_croatian_month() -> None:
    found = dates.find("Otvoreno 9. listopada", "hr", dt.date(2025, 12, 1))

    assert [str(one.moment) for one in found] == ["2025-10-09"]


@pytest.mark.parametrize("text", ["Marta, 2023", "Augusta 2019"])
def test_a_first_name_before_a_year_is_no_month(text: str) -> None:
    assert [one.moment.precision for one in dates.find(text)] == ["year"]


@pytest.mark.parametrize("text", ["Augusta 12 2026", "mail 5 2026", "marta 3 2026"])
def test_a_short_or_bent_month_before_a_day_is_a_town_or_a_word(text: str) -> None:
    assert not any(one.moment.precision == "day" for one in dates.find(text))


def test_a_bent_month_behind_a_day_is_a_month() -> None:
    assert [str(one.moment) for one in dates.find("12. augusta 2026")] == ["2026-08-12"]

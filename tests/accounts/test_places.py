"""The list of time zones: places with their offsets, none by its short name alone."""

import re

import time_machine

from leadops.accounts.places import time_zones


def shown() -> dict[str, str]:
    """Return the words of each zone."""
    return {
        name: words
        for _, places in time_zones()
        if isinstance(places, list)
        for name, words in places
    }


def test_zones_show_their_offset_of_the_day():
    with time_machine.travel("2026-01-10T12:00:00Z"):
        winter = shown()
    with time_machine.travel("2026-07-10T12:00:00Z"):
        summer = shown()

    assert winter["America/Los_Angeles"] == "Los Angeles (UTC-08:00)"
    assert summer["America/Los_Angeles"] == "Los Angeles (UTC-07:00)"
    assert winter["Asia/Kolkata"] == "Kolkata (UTC+05:30)"
    assert winter["Australia/West"] == "Western Australia (UTC+08:00)"
    assert all(re.search(r" \(UTC[+-]\d\d:\d\d\)$", words) for words in winter.values())

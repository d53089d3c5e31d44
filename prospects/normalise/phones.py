"""Telephone numbers in E.164, read with the country that the record names."""

from __future__ import annotations

import re
from functools import lru_cache

import phonenumbers

from prospects.normalise.text import clean

_SPLIT = re.compile(r"\s*(?:[;|]|,\s|\s/\s|\bor\b)\s*")
_SPREADSHEET = re.compile(r"(\d(?:\.\d+)?)[eE]\+(\d{1,2})")


@lru_cache(maxsize=65_536)
def phone(value: str, country: str = "") -> str:
    """Return the number in E.164, empty if it cannot be one in that country."""
    text = clean(value).lstrip("'=")
    written = _SPREADSHEET.fullmatch(text)
    if written:
        # 4.91234E+11: the spreadsheet has eaten the last digits.
        return ""
    text = _SPLIT.split(text)[0] if text else ""
    if sum(1 for character in text if character.isdigit()) < 6 or len(text) > 60:
        return ""
    if text.startswith("00"):
        text = f"+{text[2:]}"
    try:
        number = phonenumbers.parse(text, country or None)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(number):
        return ""
    number.extension = None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def phone_at(value: str, country: str) -> str:
    """Return the number in E.164 where it is one in use in the country; empty without a country."""
    number = phone(value, country) if country else ""
    if not number or not phonenumbers.is_valid_number(phonenumbers.parse(number, None)):
        return ""
    return number


def country_of(number: str) -> str:
    """Return the ISO country of an E.164 number, empty where a code serves several."""
    if not number.startswith("+"):
        return ""
    try:
        region = phonenumbers.region_code_for_number(phonenumbers.parse(number, None))
    except phonenumbers.NumberParseException:
        return ""
    return str(region or "") if region != "001" else ""

"""Sums of money in a text, in the spellings of many countries.

Pure. "$12.5M", "8,3 Millionen Euro", "R$ 4 milhões" and "₹ 40 crore" are values with a currency.
"""
# ruff: noqa: E501 - tables of patterns

import re
from typing import Final

from scoring.reading.patterns import caseless, late

_SCALE: Final = (
    r"(?P<{0}>thousand|tsd\.?|k|tausend|mila|mille|mil|duizend|tusen|tys\.?|tis\.?|millions?|millionen|mio\.?|mln\.?|mn|mm|milion(?:i|ów|y|u|ů)?|milión\w?|millones|millón|milh(?:ões|ão)|milioni|milione|miljoen"
    r"|miljon(?:er)?|millioner|mill\.?|mil\.|m|billions?|bn|b|milliarden?|mrd\.?|mld\.?|milliards?|miliard(?:i|ów|y|o)?|miljarde?r?|crores?|cr|lakhs?)"
)
_SUM: Final = (
    r"(?P<{0}>\d{{1,3}}(?:[.,\u00a0\u202f ]\d{{3}})+(?:[.,]\d{{1,2}})?|\d{{1,7}}(?:[.,]\d{{1,3}})?)"
)
_CODE: Final = r"(?P<{0}>R\$|US\$|A\$|C\$|S\$|[€$£¥₹]|EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|INR|Rs\.?)"
_UNIT: Final = (
    r"(?P<{0}>€|\$|£|euros?|eur|(?:us[- ])?dollars?|us\$|usd|dólares|dollari|dollari usa|pounds?|pfund|libras|gbp|chf|franken|francs"
    r"|kronor|kroner|kr\.?|sek|nok|dkk|kč|korun[ay]?|czk|zł(?:otych)?|pln|rupees|inr|reais|r\$)"
)
MONEY: Final = late(
    rf"{_CODE.format('c1')}\s?{_SUM.format('n1')}(?:[\s-]?{_SCALE.format('s1')}(?![a-zà-ž]))?"
    rf"|(?<![\d.,\w]){_SUM.format('n2')}[\s-]?{_SCALE.format('s2')}\s?(?:d['’e]\s?|de\s|di\s)?{_UNIT.format('c2')}(?!\w)"
    rf"|(?<![\d.,\w]){_SUM.format('n3')}\s?{_UNIT.format('c3')}(?!\w)",
    re.IGNORECASE,
)
_CURRENCY: Final = (
    ("EUR", ("€", "eur")),
    ("GBP", ("£", "gbp", "pound", "pfund", "libra")),
    ("CHF", ("chf", "frank", "franc")),
    ("PLN", ("zł", "pln")),
    ("INR", ("₹", "inr", "rs", "rupee")),
    ("CZK", ("kč", "korun", "czk")),
    ("kr", ("kr", "sek", "nok", "dkk")),
    ("BRL", ("reais", "r$")),
    ("USD", ("$", "us$", "usd", "dol", "dól")),
)


def amounts(text: str) -> frozenset[tuple[float, str]]:
    """Return every sum of a text."""
    return frozenset(_amount(match) for match in MONEY.finditer(text))


def _amount(match: re.Match[str]) -> tuple[float, str]:
    parts = match.groupdict()
    number = next(filter(None, (parts["n1"], parts["n2"], parts["n3"])))
    scale = caseless(parts["s1"] or parts["s2"] or "")
    code = caseless(next(filter(None, (parts["c1"], parts["c2"], parts["c3"]))))
    currency = next((name for name, marks in _CURRENCY if code.startswith(marks)), code)
    return round(_number(number) * _times(scale), 2), currency


def _number(text: str) -> float:
    text = re.sub(r"[\u00a0\u202f ]", "", text)
    head, mark, tail = (
        text.rpartition(",") if text.rfind(",") > text.rfind(".") else text.rpartition(".")
    )
    if not mark:
        return float(tail)
    whole = re.sub(r"\D", "", head)
    is_group = len(tail) == 3 and (len(head) <= 3 or bool(re.search(r"\D", head)))
    return float(f"{whole}{tail}" if is_group else f"{whole}.{tail}")


_THOUSANDS: Final = ("thousand", "tsd", "k", "tausend", "mila", "duizend", "tusen", "tys")


def _times(scale: str) -> float:
    if not scale:
        return 1.0
    if scale.startswith(_THOUSANDS) or scale in {"mil", "mille"}:
        return 1e3
    if scale.startswith("lakh"):
        return 1e5
    if scale.startswith("cr"):
        return 1e7
    if (
        scale.startswith(("bn", "billion", "mrd", "mld", "milliard", "miliard", "miljard"))
        or scale == "b"
    ):
        return 1e9
    return 1e6

"""Falsehoods planted into a true sentence: one thing is changed, the rest kept."""

# ruff: noqa: ARG001 - every plant has one signature

import random
import re
from collections.abc import Callable

PLACES = ("Lisbon", "Oslo", "Toronto", "Nairobi", "Seoul", "Denver", "Leeds", "Graz", "Turin")
PEOPLE = ("Ruth Okafor", "Milan Kovac", "Hanna Lindqvist", "Tomas Ferreira", "Grace Whitfield")
FIRMS = ("Northwind", "Bluepeak", "Siemens", "Oracle", "Danone", "Kestrel Labs", "Ferrovia")
_UNITS = {
    "hours": "weeks", "hour": "week", "days": "months", "day": "month", "weeks": "hours",
    "months": "days", "month": "week", "years": "months", "year": "month", "minutes": "days",
    "seconds": "hours", "million": "billion", "billion": "million", "%": " million",
    "employees": "countries", "people": "offices", "countries": "cities", "markets": "employees",
    "customers": "partners", "users": "offices", "companies": "countries", "merchants": "employees",
    "percent": "million", "kg": "tonnes", "km": "metres", "meters": "kilometres", "stores": "staff",
    "euros": "dollars", "Jahren": "Tagen", "Mitarbeiter": "Standorte", "Tage": "Wochen",
    "tons": "kilograms", "pounds": "tons", "miles": "metres", "GB": "TB", "feet": "miles",
    "locations": "countries", "weeks.": "years.", "lines": "pages", "engineers": "investors",
    "projects": "years", "students": "teachers", "minutes.": "days.", "steps": "months",
}  # fmt: skip
NUMBER = re.compile(r"(?<![\w.,/:’'-])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?![\d:/-])")
DATE_YEAR = re.compile(r"\b(19[5-9]\d|20[0-3]\d)\b")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
           "October", "November", "December")  # fmt: skip
_MONTH = re.compile(rf"\b({'|'.join(_MONTHS)})\b")
_NAME = re.compile(r"(?<=[a-z,] )(?:[A-Z][a-zA-Z&-]{2,} ){0,2}[A-Z][a-zA-Z&-]{2,}\b")
_AUXILIARY = re.compile(
    r"\b(is|are|was|were|will|can|has been|have been|has|have|could|should)\b(?! (?:not|no|to)\b|"
    r"['’]t)"
)
_DENIED = re.compile(
    r"\b(do|does|did|is|are|was|were|can|will|has|have)(?: not|n['’]t)\b", re.IGNORECASE
)
_THIRD = re.compile(
    r"\b(helps|lets|builds|provides|offers|makes|uses|sells|automates|enables|creates|gives|"
    r"connects|allows)\b"
)


def _other_number(told: str, company: str, rng: random.Random) -> str:
    found = [m for m in NUMBER.finditer(told) if not DATE_YEAR.fullmatch(m[1])]
    if not found:
        return ""
    one = rng.choice(found)
    value = float(one[1].replace(",", ""))
    factor = rng.choice((2, 3, 0.5, 1.3, 10, 1.15))
    wrong = value * factor if not value.is_integer() else max(1, round(value * factor))
    wrong += wrong == value
    text = f"{wrong:,.0f}" if float(wrong).is_integer() else f"{wrong:.1f}"
    return told[: one.start()] + text + told[one.end() :]


def _other_unit(told: str, company: str, rng: random.Random) -> str:
    money = re.search(r"[$€£](?=\d)", told)
    if money:
        return (
            told[: money.start()] + {"$": "€", "€": "£", "£": "$"}[money[0]] + told[money.end() :]
        )
    for number in NUMBER.finditer(told):
        behind = re.match(r"\+?((?:[ -][\w-]+){0,2}?[ -]?)(%|[A-Za-z]+\b\.?)", told[number.end() :])
        if behind and behind[2] in _UNITS:
            begin = number.end() + behind.start(2)
            return told[:begin] + _UNITS[behind[2]] + told[begin + len(behind[2]) :]
    return ""


def _other_date(told: str, company: str, rng: random.Random) -> str:
    month = _MONTH.search(told)
    if month and not (month[1] == "May" and not re.match(r" \d", told[month.end() :])):
        other = _MONTHS[(_MONTHS.index(month[1]) + rng.randint(1, 10)) % 12]
        return told[: month.start()] + other + told[month.end() :]
    year = DATE_YEAR.search(told)
    if year:
        wrong = str(int(year[1]) + rng.choice((-3, -2, -1, 1, 2, 5)))
        return told[: year.start()] + wrong + told[year.end() :]
    return ""


def _other_name(told: str, company: str, rng: random.Random) -> str:
    found = [m for m in _NAME.finditer(told) if company.lower() not in m[0].lower()
             and m[0].split()[0].lower() not in company.lower() and len(m[0]) > 3]  # fmt: skip
    if not found:
        return ""
    one = rng.choice(found)
    return told[: one.start()] + rng.choice(PLACES + PEOPLE + FIRMS) + told[one.end() :]


def _other_polarity(told: str, company: str, rng: random.Random) -> str:
    denied = _DENIED.search(told)
    if denied:
        kept = "" if denied[1].lower() in ("do", "does", "did") else denied[1]
        return re.sub(" +", " ", told[: denied.start()] + kept + told[denied.end() :]).strip()
    held = _AUXILIARY.search(told)
    if held:
        return f"{told[: held.end()]} {rng.choice(('not', 'never', 'no longer', 'not'))}{told[held.end() :]}"
    own = re.search(
        r"\b[Yy]ou (?=help|let|build|provide|offer|make|use|sell|automate|enable|create|give|"
        r"connect)",
        told,
    )
    if own:
        return f"{told[: own.end()]}{rng.choice(('do not', 'never', 'no longer', 'don’t'))} {told[own.end() :]}"
    third = _THIRD.search(told)
    if third:
        return f"{told[: third.start()]}{rng.choice(('does not', 'doesn’t'))} {third[1][:-1]}{told[third.end() :]}"
    return ""


def _other_actor(told: str, company: str, rng: random.Random) -> str:
    """Turn "you help teams sell" into "teams help you sell"."""
    match = re.match(
        rf"(You|{re.escape(company)}) (helps?|lets?|enables?|allows?|supports?|connects?|gives?|"
        r"supplies|supply|empowers?|serves?|trains?|advises?|equips?|teach|teaches|protects?|pays?|"
        r"funds?|guides?|powers?|assists?|trusts?) "
        r"(?!you |your |it )((?:[a-z][\w-]+ ){0,2}[a-z][\w-]+s)\b (?=[a-z])", told)  # fmt: skip
    if not match:
        return ""
    whom = "you" if match[1] == "You" else match[1]
    verb = match[2]
    bare = {"supplies": "supply", "teaches": "teach"}.get(verb, verb.removesuffix("s"))
    return f"{match[3][:1].upper()}{match[3][1:]} {bare} {whom} {told[match.end() :]}"


def _as_new(told: str, company: str, rng: random.Random) -> str:
    """Present what the page dates to a past year as news."""
    year = re.search(
        r"\b(?:in|since|on [A-Z]\w+ \d+,) (20[01]\d|202[0-4])\b|^In (20[01]\d|202[0-4]), ", told
    )
    if not year or not re.search(r"\b\w+ed\b", told):
        return ""
    word = rng.choice(("recently", "last month", "this year"))
    if year.start() == 0:
        return f"{word[:1].upper()}{word[1:]}, {told[year.end() :]}"
    return told[: year.start()] + word + told[year.end() :]


FALSE: dict[str, Callable[[str, str, random.Random], str]] = {
    "number": _other_number,
    "unit": _other_unit,
    "date": _other_date,
    "name": _other_name,
    "negation": _other_polarity,
    "wrong actor": _other_actor,
    "stale": _as_new,
}

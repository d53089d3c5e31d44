"""Where the prose of an ICP and its checked rows say different things.

People approve the text, records are judged by the rows; a number in the one that differs from the
other is found by nobody later. Pure. Reads English prose: an amount is understood by the noun, the
currency or the per cent that stands with it, and one that is not understood is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from icp.countries import country_code, is_country
from icp.document import SECTIONS, Document
from icp.folding import folded
from icp.matching import Criterion, Disqualifier, condition, label, numbers, words

MAX_TEXT = 8_000
_SIZES = {"k": 1e3, "thousand": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6} | {
    "b": 1e9,
    "bn": 1e9,
    "billion": 1e9,
}
_UP_TO_TWELVE = (
    *("one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)
_SPELLED = {word: float(value) for value, word in enumerate(_UP_TO_TWELVE, start=1)}
_FIGURE = rf"(?:\d{{1,15}}(?:[.,]\d{{1,6}}){{0,4}}|\b(?:{'|'.join(_SPELLED)})\b)"
_SIZE = r"(?: ?(?:thousand|million|billion|mn|bn|k|m|b)\b)?"
_MONEY = r"(?:(?:US ?\$|\$|€|£|USD|EUR|GBP) ?)?"
_AMOUNT = re.compile(
    r"(?:\bbetween )?"
    r"(?P<least>\b(?:at least|not? (?:fewer|less) than|minimum of|more than|over|above|from) )?"
    r"(?P<most>\b(?:at most|not? more than|up to|maximum of|fewer than|less than|under|below) )?"
    rf"(?P<money>{_MONEY})(?P<low>{_FIGURE})(?P<low_size>{_SIZE})"
    rf"(?:(?: ?[-–] ?| to | and ){_MONEY}(?P<high>{_FIGURE})(?P<high_size>{_SIZE}))?"
    r"(?P<more> ?\+| or more\b)?(?P<fewer> or (?:fewer|less)\b)?(?P<rate> ?(?:%|per ?cent\b))?",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[.;](?:\s|$)|, | or (?!more|fewer|less)| and (?!\d)")
# The noun right after an amount, or anywhere in the prose, by the fact that it is about.
_COUNTED = {
    "employees": r"(?:\w+ )?(?:people|employees|staff|workers|persons|ftes?|heads)\b",
    "pricing_page_visits": r"(?:pricing[ -]page visits?|visits? (?:to|of) (?:the |our )?pricing)\b",
    "content_views": r"(?:content pieces?|pieces? of content|articles? read)\b",
    "open_roles": r"(?:[\w-]+ ){0,3}(?:roles|job posts?|vacanc(?:y|ies)|openings)\b",
    "trial_signups": r"(?:free )?trial sign-?ups?\b",
    "demo_requests": r"demo requests?\b",
}
_AFTER = {name: re.compile(rf" ?{noun}", re.IGNORECASE) for name, noun in _COUNTED.items()}
# Nouns that ask for something even without a number; "people" alone asks for nothing.
_NAMED = {
    name: re.compile(rf"\b{_COUNTED[name]}", re.IGNORECASE)
    for name in ("pricing_page_visits", "content_views", "trial_signups", "demo_requests")
}
_RATES = (
    ("headcount_growth", re.compile(r"\b(?:grow\w*|headcount)\b", re.IGNORECASE)),
    ("email_reply_rate", re.compile(r"\brepl(?:y|ies)\b", re.IGNORECASE)),
    ("pricing_scroll_depth", re.compile(r"\bscroll", re.IGNORECASE)),
)
_REVENUE = re.compile(r"\b(?:revenue|turnover|arr)\b", re.IGNORECASE)
_PRODUCTS = re.compile(
    r"\b(?:salesforce|hubspot|pipedrive|zoho|dynamics|marketo|pardot|mailchimp|zendesk|intercom|"
    r"freshdesk|servicenow|salesloft|snowflake|shopify|sap|netsuite)\b",
    re.IGNORECASE,
)
_LISTED_NAME = re.compile(
    r"(?:\b(?:run|runs|use|uses|using|on|with|or|and|like|as) |, )"
    r"(?P<name>[A-Z][\w+#]*(?: [A-Z][\w+#]*){0,2})"
)
_GENERIC = frozenset({"api", "ats", "b2b", "b2c", "cms", "crm", "erp", "hr", "it", "saas"})
_NOT = r"(?:not(?! only| just)|no|never|without|outside|except|excluding)"
_WORD = r"(?:(?:[A-Z]\.)+[A-Z]?|St\.|[A-Z]\w*)"  # "U.S.", never "Austria."
_PLACE = re.compile(rf"\b(?P<name>(?!(?i:{_NOT})\b){_WORD}(?: (?:of )?{_WORD}){{0,3}})")
_RULED_OUT = re.compile(rf"\b{_NOT}(?: (?!(?:or|and|but)\b)\w+){{0,3}} $", re.IGNORECASE)
_JOINED = re.compile(r"(?:,? (?:and|n?or(?: (?:in|on|with))?)|,)(?: the)? ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Difference:
    """Something the prose of a section says that its rows check otherwise, or not at all."""

    section: str
    message: str
    instead: str

    @property
    def title(self) -> str:
        return SECTIONS[self.section]


@dataclass(frozen=True, slots=True)
class _Amount:
    """An amount in prose: its words, the fact it is about, and the bounds that it gives."""

    said: str
    field: str
    low: float | None
    high: float | None

    @property
    def is_plain(self) -> bool:
        """Whether it is a bare number, which may be either bound."""
        return self.low is not None and self.low == self.high


def differences(document: Document) -> list[Difference]:
    """List what the prose says and the rows check otherwise, or do not check, by section."""
    return [
        one
        for key in SECTIONS
        for one in _of_section(key, document.prose.get(key, "")[:MAX_TEXT], document)
    ]


def _of_section(key: str, prose: str, document: Document) -> Iterator[Difference]:
    amounts = list(_amounts(prose))
    for amount in amounts:
        yield from _about_amount(key, amount, document)
    yield from _about_facts(key, prose, {one.field for one in amounts}, document)
    if key != "disqualifiers":
        yield from _about_names(key, prose, document)


def _about_amount(key: str, amount: _Amount, document: Document) -> Iterator[Difference]:
    rows = [row for row in document.criteria if row.field == amount.field]
    outs = [row for row in document.disqualifiers if row.field == amount.field]
    if not rows and not outs:
        yield _unchecked(key, amount.said, amount.field)
    elif not _is_checked(amount, rows, outs, is_out=key == "disqualifiers"):
        checked = " and ".join(condition(row) for row in rows or outs)
        yield Difference(
            key,
            f"The text says “{amount.said}”, the rule checks {checked}.",
            f"Make both say the same about {_in_words(amount.field)}: records are judged by the "
            "row.",
        )


def _unchecked(key: str, said: str, field: str) -> Difference:
    return Difference(
        key,
        f"The text says “{said}”, and no row checks it.",
        f"Add a row on “{label(field)}”, or take it out of the text.",
    )


def _in_words(field: str) -> str:
    return label(field)[:1].lower() + label(field)[1:]


def _is_checked(
    amount: _Amount, rows: Sequence[Criterion], outs: Sequence[Disqualifier], *, is_out: bool
) -> bool:
    """Say whether a row, or all rows of the fact together, hold the bounds that the amount gives.

    What takes a record out is the other side of a criterion, so there only the numbers count.
    """
    given = {bound for bound in (amount.low, amount.high) if bound is not None}
    everywhere = {n for row in rows for n in numbers(row.value)}
    everywhere |= {n for row in outs for n in numbers(row.value)}
    if is_out or not rows:
        return given <= everywhere
    if amount.is_plain:
        return given <= {n for row in rows for n in numbers(row.value)}
    spans = [_bounds(row) for row in rows]
    lows = [low for low, _ in spans if low is not None]
    highs = [high for _, high in spans if high is not None]
    spans.append((max(lows, default=None), min(highs, default=None)))
    return any(amount.low in (None, low) and amount.high in (None, high) for low, high in spans)


def _bounds(row: Criterion) -> tuple[float | None, float | None]:
    found = numbers(row.value)
    low = min(found, default=None) if row.op in (">=", "between", "=") else None
    high = max(found, default=None) if row.op in ("<=", "between", "=") else None
    return low, high


def _amounts(text: str) -> Iterator[_Amount]:
    """Yield the amounts whose fact is understood; "in 7 days" and the like are none."""
    last = 0
    for match in _AMOUNT.finditer(text):
        before = _CLAUSE_END.split(text[last : match.start()])[-1]
        after = _CLAUSE_END.split(text[match.end() : match.end() + 80])[0]
        last = match.end()
        field, noun = _fact_of(match, before, after)
        if field:
            yield _Amount(" ".join((match.group() + noun).split()), field, *_range_of(match))


def _fact_of(match: re.Match[str], before: str, after: str) -> tuple[str, str]:
    """Return the fact that an amount is about, with the words after it that say so."""
    if match["rate"]:
        around = f"{before} {after}"
        return next(((name, "") for name, sign in _RATES if sign.search(around)), ("", ""))
    for name, noun in _AFTER.items():
        if found := noun.match(after):
            return name, found.group()
    if match["money"] or _REVENUE.search(before):
        return "revenue", ""
    return "", ""


def _range_of(match: re.Match[str]) -> tuple[float | None, float | None]:
    size = match["low_size"] or match["high_size"] or ""
    low = _figure(match["low"], size)
    if match["high"]:
        return low, _figure(match["high"], match["high_size"] or size)
    if match["least"] or match["more"]:
        return low, None
    return (None, low) if match["most"] or match["fewer"] else (low, low)


def _figure(text: str, size: str) -> float:
    """Read "1,000", "1.000", "2.5" and "two", with a size such as "million"."""
    if text.casefold() in _SPELLED:
        return _SPELLED[text.casefold()]
    is_grouped = re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", text) is not None
    plain = re.sub("[.,]", "", text) if is_grouped else text.replace(",", ".")
    value = float(plain if plain.count(".") <= 1 else plain.replace(".", ""))
    return value * _SIZES.get(size.strip().casefold(), 1.0)


def _about_facts(key: str, text: str, told: set[str], document: Document) -> Iterator[Difference]:
    """Name what the prose asks for without a number and no row is about."""
    checked = {row.field for row in document.criteria} | {
        row.field for row in document.disqualifiers
    }
    for name, sign in _NAMED.items():
        if name not in told | checked and (found := sign.search(text)):
            yield _unchecked(key, found.group(), name)


def _about_names(key: str, prose: str, document: Document) -> Iterator[Difference]:
    """Name products and countries that the prose wants and no row holds."""
    rows: list[Criterion | Disqualifier] = [*document.criteria, *document.disqualifiers]
    held = {folded(word) for row in rows for word in words(row.value) if isinstance(word, str)}
    codes = {
        country_code(word) for row in rows if row.field == "country" for word in words(row.value)
    }
    missing = [name for name in _products(key, prose) if not _is_held(folded(name), held)]
    if key == "firmographics":
        missing += [name for name in _countries(prose) if country_code(name) not in codes]
    if missing:
        named = " and ".join(filter(None, [", ".join(missing[:-1]), missing[-1]]))
        yield Difference(
            key,
            f"The text names {named}, and no row checks {'it' if len(missing) == 1 else 'them'}.",
            "Add what is missing to a row, or take it out of the text.",
        )


def _is_held(name: str, held: Iterable[str]) -> bool:
    """Say whether a row holds the name or a part of it: "Dynamics" checks "Microsoft Dynamics"."""
    return any(f" {one} " in f" {name} " or f" {name} " in f" {one} " for one in held)


def _products(key: str, prose: str) -> list[str]:
    """Return the products named, in the order of the text: known ones, and those of a list."""
    found = {match.start(): match.group() for match in _PRODUCTS.finditer(prose)}
    if key == "technographics":
        listed = {match.start("name"): match["name"] for match in _LISTED_NAME.finditer(prose)}
        found = {at: name for at, name in found.items() if not _is_within(at, listed)} | listed
    names = [name for name in _wanted(prose, found) if folded(name) not in _GENERIC]
    return list(dict.fromkeys(names))


def _is_within(at: int, listed: dict[int, str]) -> bool:
    return any(start <= at < start + len(name) for start, name in listed.items())


def _countries(prose: str) -> list[str]:
    """Return the countries named as wanted; "not in Mexico" names none."""
    found = {match.start("name"): match["name"] for match in _PLACE.finditer(prose)}
    return list(dict.fromkeys(name for name in _wanted(prose, found) if is_country(name)))


def _wanted(prose: str, found: Mapping[int, str]) -> Iterator[str]:
    """Yield the names that nothing rules out; "not in Germany or Austria" rules out a list."""
    last, is_out = 0, False
    for at, name in sorted(found.items()):
        between = prose[last:at]
        if not _JOINED.fullmatch(between):
            is_out = _RULED_OUT.search(between) is not None
        if not is_out:
            yield name
        last = at + len(name)

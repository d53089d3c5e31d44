"""Why a written ICP is too vague to act on (ICP8), section by section, with what to write instead.

Pure. A finding marked `must` keeps the version from being sent for approval; a `note` is advice.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from icp.document import SECTIONS, Document, section_of
from icp.folding import folded
from icp.matching import Criterion, Disqualifier, condition, label, numbers, words

Severity = Literal["must", "note"]
REQUIRED_SECTIONS = ("firmographics", "technographics", "behaviour", "intent")
MIN_FIELDS = 3
MAX_TEXT = 8_000
SIZE_FIELDS = ("employees", "revenue")
WIDE = 1_000


@dataclass(frozen=True, slots=True)
class Finding:
    """One reason a version is vague: where, why, and what to write instead."""

    rule: str
    section: str
    severity: Severity
    message: str
    instead: str

    @property
    def title(self) -> str:
        return SECTIONS.get(self.section, "The whole document")


@dataclass(frozen=True, slots=True)
class Adjective:
    """A word that sounds like a criterion; it counts only when one of `measures` is typed."""

    measures: tuple[str, ...]
    instead: str


_SIZE = Adjective(SIZE_FIELDS, "Write the range you mean, as in “50–500 employees”.")
_GROWTH = Adjective(("headcount_growth",), "Write a rate, as in “headcount growth 20 % a year”.")
_BRANCH = Adjective(
    ("industry", "keywords"),
    "Name the industries that you mean, as in “software, logistics, medical devices”.",
)
_TECH = Adjective(
    ("technologies", "crm", "marketing_automation", "help_desk"),
    "Name the products they run, as in “Salesforce or HubSpot”.",
)
_INTENT = Adjective(
    ("pricing_page_visits", "content_views", "trial_signups", "demo_requests", "email_reply_rate"),
    "Write what they did and how often, as in “2 pricing page visits in 7 days”.",
)
_MONEY = Adjective(("revenue", "funding_stage"), "Write revenue or funding, as in “US$ 5–50 M”.")
_EMPTY = Adjective((), "Take the word out or write what can be counted.")

ADJECTIVES: dict[str, Adjective] = {
    **dict.fromkeys(
        (
            "mid-market",
            "mid market",
            "midmarket",
            "mid-sized",
            "mid-size",
            "medium-sized",
            "smb",
            "smbs",
            "sme",
            "smes",
            "enterprise",
            "enterprises",
            "small business",
            "small businesses",
            "small companies",
            "large companies",
            "big companies",
            "bigger",
            "startup",
            "startups",
            "start-ups",
            "scale-up",
            "scale-ups",
            "scaleups",
        ),
        _SIZE,
    ),
    **dict.fromkeys(
        ("fast-growing", "fast growing", "high-growth", "growing", "rapidly growing", "scaling"),
        _GROWTH,
    ),
    **dict.fromkeys(
        ("b2b", "b2b saas", "saas", "tech companies", "technology companies", "tech", "digital"),
        _BRANCH,
    ),
    **dict.fromkeys(
        ("modern stack", "tech-savvy", "modern", "cloud-first", "cloud-native", "data-driven"),
        _TECH,
    ),
    **dict.fromkeys(
        ("engaged", "active", "interested", "high-intent", "ready to buy", "in-market", "warm"),
        _INTENT,
    ),
    **dict.fromkeys(("well-funded", "well funded", "profitable", "established"), _MONEY),
    **dict.fromkeys(
        (
            "innovative",
            "forward-thinking",
            "leading",
            "ambitious",
            "serious",
            "high-quality",
            "best-in-class",
            "progressive",
            "strategic",
            "right-fit",
            "decision makers",
            "key players",
            "companies that need us",
            "everyone",
            "anyone",
            "all companies",
        ),
        _EMPTY,
    ),
}
# Words that also have an honest plain use: worth a note, no reason to hold a version back.
SOFT = frozenset(
    {"active", "bigger", "digital", "engaged", "established", "growing", "interested", "leading"}
    | {"modern", "profitable", "scaling", "serious", "strategic", "tech", "warm", "enterprise"}
)
# Longest first, so that "b2b saas" is one finding and not two. Plain words: no backtracking.
_VAGUE = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(re.escape(word) for word in sorted(ADJECTIVES, key=len, reverse=True))
    + r")(?![\w-])"
)
_SENTENCE_END = re.compile(r"[.!?;\n]+\s+")
_NUMBER = re.compile(r"\d")
_CAPITALISED = re.compile(r"(?<=\w )[A-Z][A-Za-z0-9+#.]+")
_CATEGORIES = re.compile(
    r"\b(?:salesforce|hubspot|pipedrive|zoho|dynamics|marketo|pardot|mailchimp|zendesk|intercom|"
    r"freshdesk|servicenow|outreach|salesloft|segment|snowflake|shopify|sap|netsuite)\b"
)

WHAT_TO_WRITE = {
    "firmographics": "Add rows for employees or revenue, industry and country, each with a value.",
    "technographics": "Add a row for the CRM, marketing automation or help desk they use.",
    "behaviour": "Add what they do and how often, as in “2 pricing page visits in 7 days”.",
    "intent": "Add what shows that they buy now, as in “1 trial sign-up or demo request”.",
}


def findings(document: Document) -> list[Finding]:
    """List every reason the document is vague, what must change first; empty means specific."""
    found = [
        *_missing_sections(document),
        *_missing_measures(document),
        *_adjectives(document),
        *_disqualifiers(document),
        *_contradictions(document),
        *_force(document),
        *_notes(document),
    ]
    order = {key: place for place, key in enumerate(("", *SECTIONS))}
    return sorted(found, key=lambda row: (row.severity != "must", order[row.section]))


def must_fix(document: Document) -> list[Finding]:
    """List only what keeps the document from being sent for approval."""
    return [row for row in findings(document) if row.severity == "must"]


def _missing_sections(document: Document) -> Iterator[Finding]:
    for key in REQUIRED_SECTIONS:
        if not document.prose.get(key, "").strip() and not document.section_criteria(key):
            yield Finding(
                "section-missing",
                key,
                "must",
                f"{SECTIONS[key]} says nothing.",
                WHAT_TO_WRITE[key],
            )


def _missing_measures(document: Document) -> Iterator[Finding]:
    fields = {row.field for row in document.criteria}
    if not fields & set(SIZE_FIELDS):
        yield Finding(
            "size-unmeasured",
            "firmographics",
            "must",
            "No row gives a number for employees or revenue, so every size fits.",
            "Add a row such as “Employees between 50 and 500”.",
        )
    if "industry" not in fields and "keywords" not in fields:
        yield Finding(
            "industry-unnamed",
            "firmographics",
            "must",
            "No row names an industry, so every branch fits.",
            "Add a row such as “Industry is one of software, logistics”.",
        )
    for key in ("technographics", "behaviour", "intent"):
        prose = document.prose.get(key, "").strip()
        if prose and not document.section_criteria(key) and not _is_concrete(key, prose):
            yield Finding(
                "section-unmeasured",
                key,
                "must",
                f"{SECTIONS[key]} has words but nothing that can be checked.",
                WHAT_TO_WRITE[key],
            )


def _is_concrete(key: str, prose: str) -> bool:
    text = prose[:MAX_TEXT]
    if key == "technographics":
        return bool(_CATEGORIES.search(text.casefold()) or _CAPITALISED.search(text))
    return bool(_NUMBER.search(text))


def _adjectives(document: Document) -> Iterator[Finding]:
    fields = {row.field for row in document.criteria}
    for key in SECTIONS:
        seen: set[str] = set()
        for sentence in _SENTENCE_END.split(document.prose.get(key, "")[:MAX_TEXT]):
            if _NUMBER.search(_without_names(sentence)):
                continue
            for match in _VAGUE.finditer(sentence.casefold()):
                word = match.group()
                adjective = ADJECTIVES[word]
                if word in seen or fields & set(adjective.measures):
                    continue
                seen.add(word)
                yield Finding(
                    "adjective-unmeasured",
                    key,
                    "note" if word in SOFT else "must",
                    f"“{word}” can mean anything: nothing here measures it.",
                    adjective.instead,
                )


def _without_names(sentence: str) -> str:
    """Take out words whose digit is part of a name: "B2B" is no number."""
    return " ".join(word for word in sentence.split() if not _is_name_with_digit(word))


def _is_name_with_digit(word: str) -> bool:
    return word[:1].isalpha() and any(c.isdigit() for c in word) and word[-1:].isalpha()


def _disqualifiers(document: Document) -> Iterator[Finding]:
    if not document.disqualifiers:
        yield Finding(
            "disqualifiers-missing",
            "disqualifiers",
            "must",
            "Nothing says who is never a buyer.",
            "Add rows such as competitors by keyword, students by job title, countries you do "
            "not serve.",
        )


def _contradictions(document: Document) -> Iterator[Finding]:
    by_field: dict[str, list[Criterion | Disqualifier]] = defaultdict(list)
    for row in document.criteria:
        by_field[row.field].append(row)
    for name, rows in by_field.items():
        if not _can_hold_together(rows):
            said = " and ".join(condition(row) for row in rows)
            yield Finding(
                "contradiction",
                section_of(rows[0].field),
                "must",
                f"{label(name)} cannot be {said} at once: nobody fits.",
                "Keep one of the rows, or make the ranges overlap.",
            )
    for disqualifier in document.disqualifiers:
        for wanted in by_field.get(disqualifier.field, []):
            if (wanted.op, wanted.value) == (disqualifier.op, disqualifier.value):
                yield Finding(
                    "contradiction",
                    "disqualifiers",
                    "must",
                    f"{label(wanted.field)}: {condition(wanted)} is both wanted and disqualified.",
                    "Take it out of the criteria or out of the disqualifiers.",
                )


def _can_hold_together(rows: list[Criterion | Disqualifier]) -> bool:
    low, high = float("-inf"), float("inf")
    wanted: set[str] | None = None
    banned: set[str] = set()
    for row in rows:
        bounds = numbers(row.value)
        if row.op in (">=", "between") and bounds:
            low = max(low, min(bounds))
        if row.op in ("<=", "between") and bounds:
            high = min(high, max(bounds))
        listed = {folded(word) for word in words(row.value)}
        if row.op in ("=", "in"):
            wanted = listed if wanted is None else wanted & listed
        if row.op in ("!=", "not_in", "excludes"):
            banned |= listed
    return low <= high and (wanted is None or bool(wanted - banned))


def _force(document: Document) -> Iterator[Finding]:
    fields = {row.field for row in document.criteria}
    if document.criteria and len(fields) < MIN_FIELDS:
        yield Finding(
            "too-few-criteria",
            "",
            "must",
            f"Only {len(fields)} of the needed {MIN_FIELDS} different facts are asked for, "
            "so far too many records fit.",
            "Add rows on other facts: size, industry, country, technology, behaviour.",
        )
    if document.criteria and not any(row.required for row in document.criteria):
        yield Finding(
            "nothing-required",
            "",
            "must",
            "No criterion is required, so no record is ever outside.",
            "Mark the rows without which you would not sell as required.",
        )


def _notes(document: Document) -> Iterator[Finding]:
    fields = {row.field for row in document.criteria}
    for name, example in (("country", "US, Canada"), ("headcount_growth", "at least 10")):
        if name not in fields:
            yield Finding(
                "usual-row-missing",
                "firmographics",
                "note",
                f"No row on {label(name).lower()}.",
                f"If it matters, add one, as in “{example}”.",
            )
    for row in document.criteria:
        bounds = numbers(row.value)
        if row.op == "between" and min(bounds) > 0 and max(bounds) / min(bounds) > WIDE:
            yield Finding(
                "range-wide",
                section_of(row.field),
                "note",
                f"{label(row.field)}: {condition(row)} lets nearly everybody in.",
                "Write one version per segment: a large company buys differently.",
            )

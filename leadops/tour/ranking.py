"""One order over the tour's records, with reasons that sum to each score.

Pure. Facts of the file come first, what the site adds fills the gaps, as in the live line.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from icp.figures import number
from icp.matching import Fit
from leadops.tour import profile
from scoring.formula import DEFAULT_RULES, Result, score
from scoring.technology import fingerprints


@dataclass(frozen=True, slots=True)
class Ranked:
    """A record's fit and score."""

    fit: Fit
    result: Result


def rank(
    content: Mapping[str, Any],
    record: Mapping[str, Any],
    facts: Sequence[Mapping[str, str]],
    signals: Sequence[Mapping[str, Any]] | None,
    *,
    refreshed_on: date | None,
    today: date,
) -> Ranked:
    """Score one record by the rules to begin with; `signals` None means its site was not read."""
    known = known_of(record, facts, signals or ())
    fit = profile.judged(content, known)
    inputs: dict[str, Any] = {
        "fit": {
            "inside": fit.inside,
            "share_percent": round(fit.share * 100),
            "known_percent": round(fit.known * 100),
        },
        "seniority": record.get("seniority"),
        "email_status": record.get("email_status"),
        "record_days": _days(record, refreshed_on, today),
    }
    if signals is not None:
        inputs["signals"] = [
            {"kind": one["kind"], "days": (today - date.fromisoformat(one["day"])).days}
            for one in signals
            if one.get("day")
        ]
    return Ranked(fit, score(inputs, DEFAULT_RULES))


class Placed(Protocol):
    """What the order goes by."""

    score: int | None
    confidence: int
    position: int


def place(record: Placed) -> tuple[int, int, int]:
    """Return the key of the one order: best score, then what more is known of, then the file's."""
    return (-(record.score or 0), -record.confidence, record.position)


def known_of(
    record: Mapping[str, Any],
    facts: Sequence[Mapping[str, str]],
    signals: Sequence[Mapping[str, Any]],
) -> dict[str, object]:
    """Return all that is known of a record's company, from its row and from its site."""
    return with_site(profile.facts_of(record), facts, signals)


def _days(record: Mapping[str, Any], refreshed_on: date | None, today: date) -> int | None:
    stated = record.get("updated_at")
    if record.get("has_unread_day"):
        return None  # it states a day that nobody can read: the file's own says nothing of it
    day = date.fromisoformat(stated) if stated else refreshed_on
    return max(0, (today - day).days) if day else None


def with_site(
    facts: Mapping[str, object],
    found: Sequence[Mapping[str, str]],
    signals: Sequence[Mapping[str, Any]],
) -> dict[str, object]:
    """Return the record's facts with the gaps filled by what the site states."""
    known = dict(facts)
    stated = {one["field"]: one["value"] for one in reversed(found)}
    technologies = [one["value"] for one in found if one["field"] == "technology"]
    if technologies:
        own = known.get("technologies")
        before = list(own) if isinstance(own, list) else []
        known["technologies"] = sorted({*before, *technologies})
        known |= fingerprints.uses(technologies)
    if signals:
        known["signals"] = sorted({str(one["kind"]) for one in signals})
    for name in ("founded", "country"):
        if stated.get(name):
            known.setdefault(name, stated[name])
    digits = "".join(sign for sign in stated.get("employees", "") if sign.isdigit())
    if digits and (people := number(digits)) is not None:
        known.setdefault("employees", people)
    return known

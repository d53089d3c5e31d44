"""The rule score: 0 to 100 with signed reasons that sum to it exactly.

Pure and integer only: the same inputs and rules give the same bytes on every machine. Rules are
data (JSON), so that a version of them can be frozen, approved and shown. What is not known adds
nothing and takes nothing: it lowers the confidence, never the score. Behaviour halves with every
half-life; opened mails weigh nothing, because privacy proxies open them all.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

Rule = Mapping[str, Any]
Inputs = Mapping[str, Any]

LOWEST: Final = 0
HIGHEST: Final = 100

DEFAULT_RULES: Final[dict[str, Any]] = {
    "base": 20,
    "rules": [
        {
            "id": "fit",
            "kind": "fit",
            "label": "Fits the ICP",
            "points": 35,
            "else": -25,
        },
        {
            "id": "seniority",
            "kind": "value",
            "field": "seniority",
            "label": "Seniority",
            "points": {
                "founder": 12,
                "c_level": 12,
                "vp": 12,
                "partner": 10,
                "head": 10,
                "director": 10,
                "manager": 6,
                "senior": 2,
                "individual": 0,
                "assistant": -6,
                "intern": -10,
            },
        },
        {
            "id": "email",
            "kind": "value",
            "field": "email_status",
            "label": "E-mail address",
            "points": {"verified": 4, "risky": -4, "unavailable": -8, "invalid": -15},
        },
        {
            "id": "freshness",
            "kind": "age",
            "field": "record_days",
            "label": "Record",
            "steps": [[90, 0], [365, -6]],
            "else": -15,
        },
        {
            "id": "signals",
            "kind": "signals",
            "field": "signals",
            "label": "News",
            "half_life": 60,
            "limit": 24,
            "points": {
                "funding": 14,
                "leadership": 10,
                "expansion": 10,
                "hiring": 8,
                "technology": 8,
                "launch": 6,
                "partnership": 4,
                "post": 2,
                "layoffs": -8,
            },
        },
        {
            "id": "behaviour",
            "kind": "behaviour",
            "field": "behaviour",
            "label": "Behaviour",
            "half_life": 14,
            "limit": 30,
            "points": {
                "demo_request": 30,
                "pricing_twice": 20,
                "trial": 20,
                "download": 8,
                "webinar": 8,
                "content": 4,
                "open": 0,
            },
        },
    ],
}

SIGNAL_WORDS: Final = {
    "funding": "New funding",
    "leadership": "Change in the leadership",
    "expansion": "Expansion",
    "hiring": "Hiring",
    "technology": "Change of technology",
    "launch": "Launch",
    "partnership": "Partnership",
    "post": "Recent post",
    "layoffs": "Job cuts",
    "demo_request": "Asked for a demo",
    "pricing_twice": "On the pricing page twice within a week",
    "trial": "Started a trial",
    "download": "Downloaded something",
    "webinar": "Came to a webinar",
    "content": "Read our content",
    "open": "Opened a mail",
}


@dataclass(frozen=True, slots=True)
class Reason:
    """One signed part of a score, in words."""

    rule: str
    text: str
    points: int

    def as_dict(self) -> dict[str, Any]:
        return {"rule": self.rule, "text": self.text, "points": self.points}


@dataclass(frozen=True, slots=True)
class Result:
    """A score: the points of ``reasons`` sum to ``value``, ``confidence`` is in per cent."""

    value: int
    confidence: int
    reasons: tuple[Reason, ...]
    unknown: tuple[str, ...]


def score(inputs: Inputs, rules: Mapping[str, Any]) -> Result:
    """Score one lead by its stored inputs."""
    reasons = [Reason("base", "Every admitted lead starts here", int(rules.get("base", 0)))]
    known = total = 0
    unknown: list[str] = []
    for rule in rules.get("rules", ()):
        weight = _weight(rule)
        total += weight
        found = _KINDS[rule["kind"]](rule, inputs)
        if found is None:
            unknown.append(str(rule["label"]))
            continue
        known += weight
        reasons += [reason for reason in found if reason.points]
    value = sum(reason.points for reason in reasons)
    bound = min(max(value, LOWEST), HIGHEST)
    if bound != value:
        side = "No score is above 100" if value > HIGHEST else "No score is below 0"
        reasons.append(Reason("bound", side, bound - value))
    confidence = known * 100 // total if total else 0
    return Result(bound, confidence, tuple(reasons), tuple(unknown))


def _weight(rule: Rule) -> int:
    """Return how many points hang on a rule: what its absence costs in confidence."""
    points = rule.get("points", rule.get("else", 0))
    values = points.values() if isinstance(points, Mapping) else (points, rule.get("else", 0))
    return max(abs(int(value)) for value in values)


def _fit(rule: Rule, inputs: Inputs) -> list[Reason] | None:
    fit = inputs.get("fit") or {}
    inside = fit.get("inside")
    known = int(fit.get("known_percent") or 0)
    if inside is False:
        return [Reason(rule["id"], "Outside the ICP", int(rule["else"]))]
    if not known:
        return None
    share = int(fit.get("share_percent") or 0)
    points = int(rule["points"]) * share // 100
    return [Reason(rule["id"], f"{rule['label']}: {share} % of what is known", points)]


def _value(rule: Rule, inputs: Inputs) -> list[Reason] | None:
    value = inputs.get(rule["field"])
    if not value or value not in rule["points"]:
        return None
    text = f"{rule['label']}: {value_words(str(value))}"
    return [Reason(rule["id"], text, int(rule["points"][value]))]


def value_words(value: str) -> str:
    """Show a value as people write it: VP, C level, head."""
    return "VP" if value == "vp" else value.replace("_", " ").replace("c level", "C level")


def _age(rule: Rule, inputs: Inputs) -> list[Reason] | None:
    days = inputs.get(rule["field"])
    if days is None:
        return None
    points = next((p for limit, p in rule["steps"] if days <= limit), rule["else"])
    return [Reason(rule["id"], f"{rule['label']} confirmed {days} days ago", int(points))]


def _events(rule: Rule, inputs: Inputs) -> list[Reason] | None:
    """Dated events: the newest of each kind, halved per half-life, bounded in sum."""
    events = inputs.get(rule["field"])
    if events is None:
        return None
    newest: dict[str, int] = {}
    for event in events:
        kind, days = str(event["kind"]), int(event["days"])
        if days >= 0:
            newest[kind] = min(days, newest.get(kind, days))
    reasons = []
    for kind, days in sorted(newest.items(), key=lambda pair: (pair[1], pair[0])):
        points = faded(int(rule["points"].get(kind, 0)), days, int(rule["half_life"]))
        words = SIGNAL_WORDS.get(kind, kind)
        reasons.append(Reason(rule["id"], f"{words}, {days} days ago", points))
    return _limited(rule, reasons)


def faded(points: int, days: int, half_life: int) -> int:
    """Halve the points with every full half-life, in whole points, towards zero."""
    halvings = min(days // half_life, 16)
    return -(-points >> halvings) if points < 0 else points >> halvings


def _limited(rule: Rule, reasons: Sequence[Reason]) -> list[Reason]:
    """Bound what events of one kind of rule can add: ten posts are no reason to write."""
    total, limit = sum(reason.points for reason in reasons), int(rule["limit"])
    if total <= limit:
        return list(reasons)
    text = f"{rule['label']} counts {limit} points at most"
    return [*reasons, Reason(rule["id"], text, limit - total)]


_KINDS: Final[dict[str, Callable[[Rule, Inputs], list[Reason] | None]]] = {
    "fit": _fit,
    "value": _value,
    "age": _age,
    "signals": _events,
    "behaviour": _events,
}

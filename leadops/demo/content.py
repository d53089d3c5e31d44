"""What the demo's people write: ICP versions, routing rules, reasons, answers. Words, no acts."""

from collections.abc import Mapping
from typing import Any, Final

OFFER: Final = "We plan visits for field service teams and keep customers told when somebody comes."
ROUND_THE_CLOCK: Final = {
    day: ["00:00-24:00"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
}

# The least yearly growth in percent that each version asks for, the first to the seventh.
GROWTH: Final = (2, 3, 4, 6, 8, 5, 10)
VERSIONS: Final = len(GROWTH)


def icp(version: int) -> dict[str, Any]:
    """Return the content of a version of the ICP, counted from 1."""
    growth = GROWTH[version - 1]
    return {
        "sections": {
            "firmographics": (
                "Companies with 40 to 1,000 people and revenue of US$ 3 to 250 million in software,"
                " logistics, manufacturing, healthcare or retail, growing headcount by at least"
                f" {growth} % a year, in the United States."
            ),
            "technographics": "They run Salesforce or HubSpot.",
            "behaviour": "2 or more pricing page visits in 7 days.",
            "intent": "A demo request in the last 30 days.",
            "disqualifiers": "Competitors, students, and companies outside the United States.",
        },
        "criteria": [
            _criterion("employees", "between", [40, 1000], 2, required=True),
            _criterion(
                "industry",
                "contains",
                ["software", "logistics", "manufacturing", "healthcare", "retail"],
                2,
                required=True,
            ),
            _criterion("country", "in", ["US"], 1, required=True),
            _criterion("revenue", "between", [3_000_000, 250_000_000], 1),
            _criterion("headcount_growth", ">=", growth, 1),
            _criterion("crm", "in", ["Salesforce", "HubSpot"], 1),
            _criterion("pricing_page_visits", ">=", 2, 1),
            _criterion("demo_requests", ">=", 1, 2),
        ],
        "disqualifiers": [
            {
                "field": "title",
                "op": "contains",
                "value": ["student", "intern"],
                "reason": "Students do not buy",
            },
            {
                "field": "keywords",
                "op": "contains",
                "value": ["field service software"],
                "reason": "Competitors",
            },
        ],
    }


def _criterion(
    field: str, op: str, value: Any, weight: int, *, required: bool = False
) -> dict[str, Any]:
    made = {"field": field, "op": op, "value": value, "weight": weight}
    return {**made, "required": True} if required else made


def routing(jo: str, mara: str) -> dict[str, Any]:
    """Return routing rules for two reps by their ids; the third rule can never match."""
    everybody = {"pool": "All reps"}
    return {
        "rules": [
            _rule("hot", "Hot replies", {"class": "hot"}, everybody) | {"fast_track": True},
            _rule("large", "Large companies", {"employees": 300}, {"person": jo}),
            _rule(
                "large-logistics",
                "Large logistics",
                {"employees": 500, "industry": "Logistics"},
                {"person": mara},
            ),
            _rule("rest", "Everything else", {}, everybody),
        ],
        "pools": {"All reps": {"members": {"role:rep": 1}, "all_away": "wait"}},
    }


def _rule(
    name: str, title: str, when: Mapping[str, str | int], to: Mapping[str, str]
) -> dict[str, Any]:
    conditions = [
        {"field": field, "op": "=" if isinstance(value, str) else ">=", "value": value}
        for field, value in when.items()
    ]
    return {"id": name, "name": title, "when": conditions, "to": dict(to)}


# Why the reviewers send drafts back, by turns; every next step ends the sequence.
REJECTIONS: Final = (
    ("no_reason", "drop", "The news is not about their field teams."),
    ("in_contact", "drop", "We met them at the fair and talk to them already."),
    ("wrong_person", "ops", "This person looks after another region."),
    ("no_reason", "drop", "Nothing here that concerns us."),
)
# What the reviewers strike out again and again, by turns.
STRUCK: Final = (" when somebody comes", " for field service teams")

# A sentence that no source carries, in place of the offer.
UNBACKED: Final = "You have 400 vans on the road, and we plan visits for teams like yours."

# Answers: minutes ago, what comes back, the words. Hot and warm ones ask for something.
ANSWERS: Final = (
    (52, "answer", "This is interesting for us. Can you send me more about it?"),
    (41, "answer", "How does it work with our ticket system? We use Zendesk."),
    (33, "answer", "Interesting. Which of your customers are of our size?"),
    (24, "answer", "We are interested. Could you send me an example of a plan?"),
    (16, "answer", "Sounds good. How long does it take to set up?"),
    (12, "answer", "Can we have a call on Tuesday? What does it cost for 40 people?"),
    (9, "answer", "I am interested, what do you need from us?"),
    (4, "answer", "Does it work for two warehouses as well?"),
    (30, "answer", "No thanks, we are not interested."),
    (21, "answer", "Please take me off your list."),
    (18, "out_of_office", "I am out of the office until Monday."),
    (14, "bounce", "550 5.1.1 no such user here"),
)
URGENT: Final = "Can we talk tomorrow at ten? I need a price for 60 people before the board meets."
URGENT_AGE_SECONDS: Final = 70  # of the five minutes that a hot answer has: under four are left

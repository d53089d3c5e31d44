"""Documents to start from: specific enough to be approved, invented enough to be rewritten."""

from __future__ import annotations

from typing import Any

BLANK: dict[str, Any] = {"sections": {}, "criteria": [], "disqualifiers": []}

SOFTWARE: dict[str, Any] = {
    "sections": {
        "firmographics": (
            "Software and internet companies with 50 to 500 people and revenue of US$ 5 to 100 "
            "million, growing headcount by at least 10 % a year, in the United States or Canada."
        ),
        "technographics": "They run Salesforce or HubSpot.",
        "behaviour": "2 or more pricing page visits in 7 days.",
        "intent": "A demo request in the last 30 days.",
        "disqualifiers": (
            "Competitors, students and job seekers, and companies outside the countries we serve."
        ),
    },
    "criteria": [
        {"field": "employees", "op": "between", "value": [50, 500], "weight": 2, "required": True},
        {
            "field": "industry",
            "op": "contains",
            "value": ["software", "internet", "technology", "information"],
            "weight": 2,
            "required": True,
        },
        {"field": "country", "op": "in", "value": ["US", "CA"], "weight": 1, "required": True},
        {"field": "revenue", "op": "between", "value": [5_000_000, 100_000_000], "weight": 1},
        {"field": "headcount_growth", "op": ">=", "value": 10, "weight": 1},
        {"field": "crm", "op": "in", "value": ["Salesforce", "HubSpot"], "weight": 1},
        {"field": "pricing_page_visits", "op": ">=", "value": 2, "weight": 1},
        {"field": "demo_requests", "op": ">=", "value": 1, "weight": 2},
    ],
    "disqualifiers": [
        {
            "field": "title",
            "op": "contains",
            "value": ["student", "intern", "job seeker"],
            "reason": "Students and job seekers do not buy",
        },
        {
            "field": "keywords",
            "op": "contains",
            "value": ["lead generation agency"],
            "reason": "Competitors",
        },
    ],
}

SERVICES: dict[str, Any] = {
    "sections": {
        "firmographics": (
            "Logistics, manufacturing and construction companies with 200 to 2,000 people in "
            "Germany, Austria or Switzerland."
        ),
        "technographics": "They run SAP or Microsoft Dynamics.",
        "behaviour": "2 or more pricing page visits in 7 days.",
        "intent": "A demo request in the last 30 days.",
        "disqualifiers": "Staffing agencies, students, and companies with fewer than 200 people.",
    },
    "criteria": [
        {
            "field": "employees",
            "op": "between",
            "value": [200, 2000],
            "weight": 2,
            "required": True,
        },
        {
            "field": "industry",
            "op": "contains",
            "value": ["logistics", "manufacturing", "construction"],
            "weight": 2,
            "required": True,
        },
        {
            "field": "country",
            "op": "in",
            "value": ["DE", "AT", "CH"],
            "weight": 1,
            "required": True,
        },
        {"field": "headcount_growth", "op": ">=", "value": 0, "weight": 1},
        {"field": "technologies", "op": "contains", "value": ["SAP", "Dynamics"], "weight": 1},
        {"field": "pricing_page_visits", "op": ">=", "value": 2, "weight": 1},
        {"field": "demo_requests", "op": ">=", "value": 1, "weight": 2},
    ],
    "disqualifiers": [
        {
            "field": "industry",
            "op": "contains",
            "value": ["staffing"],
            "reason": "Staffing agencies resell",
        },
        {
            "field": "title",
            "op": "contains",
            "value": ["student", "intern"],
            "reason": "Students do not buy",
        },
    ],
}

STARTERS: dict[str, tuple[str, dict[str, Any]]] = {
    "software": ("Software companies, 50–500 people, North America", SOFTWARE),
    "services": ("Industry and logistics, 200–2,000 people, DACH", SERVICES),
    "blank": ("An empty document", BLANK),
}

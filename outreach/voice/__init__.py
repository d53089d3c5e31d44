"""Brand voice: rules as data, and the check of a draft against them (OUT6, OUT7)."""

from outreach.voice.checks import Draft, Edit, Finding, apply_fix, check, prose_span
from outreach.voice.defaults import DEFAULT_RULES
from outreach.voice.rules import Rule, RuleRefused, parse

__all__ = [
    "DEFAULT_RULES",
    "Draft",
    "Edit",
    "Finding",
    "Rule",
    "RuleRefused",
    "apply_fix",
    "check",
    "parse",
    "prose_span",
]

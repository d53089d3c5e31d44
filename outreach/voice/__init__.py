"""Brand voice: rules as data, and the check of a draft against them (OUT6, OUT7)."""

from outreach.voice.checks import Draft, Edit, Finding, apply_fix, check, prose_span, words_at
from outreach.voice.defaults import DEFAULT_RULES
from outreach.voice.rules import Rule, RuleRefused, parse
from outreach.voice.spam import Spam, weigh
from outreach.voice.style import Evidence, Style, judge

__all__ = [
    "DEFAULT_RULES",
    "Draft",
    "Edit",
    "Evidence",
    "Finding",
    "Rule",
    "RuleRefused",
    "Spam",
    "Style",
    "apply_fix",
    "check",
    "judge",
    "parse",
    "prose_span",
    "weigh",
    "words_at",
]

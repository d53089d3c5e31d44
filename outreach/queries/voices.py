"""The voice in force, and how often its rules hit."""

from collections import Counter
from datetime import timedelta
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.text import slugify

from leadops.ui.errors import NotFound
from outreach import voice
from outreach.enums import ArtefactState
from outreach.models import BrandVoice, Revision


def voices() -> QuerySet[BrandVoice]:
    """Return every version, the newest first."""
    return BrandVoice.objects.select_related("created_by").order_by("-number")


def get_voice(pk: Any) -> BrandVoice:
    """Return one version of the open scope; a foreign one is not found."""
    row = voices().filter(pk=pk).first()
    if row is None:
        raise NotFound
    return row


def live_voice() -> BrandVoice | None:
    """Return the adopted version, or None."""
    return voices().filter(state=ArtefactState.LIVE).first()


def rules_of(version: BrandVoice | None) -> tuple[voice.Rule, ...]:
    """Return a version's rules; the default seventeen where none is adopted."""
    return voice.parse(version.rules) if version else voice.DEFAULT_RULES


def with_phrase(document: dict[str, Any], phrase: str) -> dict[str, Any]:
    """Return the rules with one more that warns of a phrase people keep striking out."""
    name = f"struck-{slugify(phrase)[:40] or 'phrase'}"
    rule = {
        "id": name,
        "kind": "phrase",
        "value": [phrase],
        "severity": "warning",
        "message": "Reviewers keep striking this out.",
        "scope": "body",
    }
    others = [one for one in document["rules"] if one["id"] != name]
    return {**document, "rules": [*others, rule]}


def rule_hits(days: int = 30) -> tuple[Counter[str], int]:
    """Count in how many machine-written revisions of the last days each rule was broken, of n."""
    since = timezone.now() - timedelta(days=days)
    rows = Revision.objects.filter(created_at__gte=since, author__isnull=True).values_list(
        "findings", flat=True
    )
    counts: Counter[str] = Counter()
    total = 0
    for findings in rows.iterator(chunk_size=500):
        total += 1
        counts.update({one["rule"] for one in findings})
    return counts, total


def try_on_drafts(rules: tuple[voice.Rule, ...], count: int = 50) -> list[dict[str, Any]]:
    """Check the last drafts by other rules: per rule how many it hits, and an example of each."""
    revisions = list(Revision.objects.select_related("mailbox").order_by("-created_at")[:count])
    hits: Counter[str] = Counter()
    examples: dict[str, str] = {}
    for revision in revisions:
        draft = voice.Draft(
            revision.body, revision.subject, revision.mailbox.display_name, revision.draft.position
        )
        for finding in voice.check(draft, rules):
            text = revision.subject if finding.part == "subject" else revision.body
            examples.setdefault(finding.rule, text[finding.start : finding.end][:120])
            hits[finding.rule] += 1
    return [
        {
            "rule": rule,
            "hits": hits[rule.id],
            "of": len(revisions),
            "example": examples.get(rule.id),
        }
        for rule in rules
    ]

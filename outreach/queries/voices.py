"""The voice in force, the set that is being edited, and how often rules hit."""

import hashlib
import json
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from leadops.accounts.models import User
from leadops.ui.errors import NotFound
from outreach import voice
from outreach.enums import ArtefactState
from outreach.models import BrandVoice, Revision, VoiceDraft
from outreach.voice import wording


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


@dataclass(frozen=True)
class Editing:
    """The set under edit as it stands: `draft` None where nobody has changed anything yet.

    `base` is the version it begins from, `live` the one in force that it is compared with.
    """

    draft: VoiceDraft | None
    base: BrandVoice | None
    live: BrandVoice | None
    rules: tuple[voice.Rule, ...]

    @property
    def mark(self) -> str:
        """Return what names this set beside this live version, to tell whether either changed."""
        return f"{mark_of(*self.rules)}-{self.live.number if self.live else 0}"

    @property
    def before(self) -> tuple[voice.Rule, ...]:
        """Return the rules that the set is compared with: those in force, else where it began."""
        return rules_of(self.live or self.base)

    @property
    def changes(self) -> list[wording.Change]:
        """Say what the set would change."""
        return wording.changes(self.before, self.rules)

    def rule(self, name: str) -> voice.Rule | None:
        """Return a rule of the set, or None."""
        return next((rule for rule in self.rules if rule.id == name), None)


def editing() -> Editing:
    """Return the set under edit; without one, where an edit begins."""
    return beside(VoiceDraft.objects.select_related("base").first())


def beside(draft: VoiceDraft | None) -> Editing:
    """Return this set beside what is live; of None, where an edit begins: what waits, else live.

    Beginning at the live version while another waits would take back what waits, unseen.
    """
    newest = voices().filter(state__in=(ArtefactState.PROPOSED, ArtefactState.LIVE))
    found = {version.state: version for version in newest}
    live = found.get(ArtefactState.LIVE)
    base = draft.base if draft else found.get(ArtefactState.PROPOSED, live)
    rules = voice.parse(draft.rules) if draft else rules_of(base)
    return Editing(draft, base, live, rules)


def mark_of(*rules: voice.Rule) -> str:
    """Return sixteen signs that differ where the rules do; "" of no rule."""
    if not rules:
        return ""
    text = json.dumps([rule.as_json() for rule in rules], sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def editors_of(draft: VoiceDraft | None) -> list[str]:
    """Return the names of those who edited the set."""
    if draft is None:
        return []
    people = User.objects.in_bulk(draft.edited_by)
    return [people[pk].name for pk in draft.edited_by if pk in people]


def changes_of(version: BrandVoice, live: BrandVoice | None) -> list[wording.Change]:
    """Say what a version would change; nothing where it is the live one or the first."""
    if live is None or live.pk == version.pk:
        return []
    return wording.changes(rules_of(live), rules_of(version))


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
    revisions = list(
        Revision.objects.select_related("mailbox", "draft").order_by("-created_at")[:count]
    )
    hits: Counter[str] = Counter()
    examples: dict[str, str] = {}
    for revision in revisions:
        draft = voice.Draft(
            revision.body, revision.subject, revision.mailbox.display_name, revision.draft.position
        )
        for finding in voice.check(draft, rules):
            text = revision.subject if finding.part == "subject" else revision.body
            words = voice.words_at(text, finding.start, finding.end)
            examples.setdefault(finding.rule, words[:120])
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

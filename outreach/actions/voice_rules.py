"""Editing the set of voice rules, one rule at a time, until it is proposed (OUT6).

Everybody edits one set. Each change names what its page showed (`seen`), so that no one overwrites
what they never read.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leadops.accounts.models import User, Workspace
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.gates.models import Proposal
from leadops.gates.queries import current_proposal
from leadops.ui.errors import NotFound
from outreach import voice
from outreach.actions.voice import GATE, propose_voice
from outreach.enums import ArtefactState
from outreach.errors import DraftInTheWay, NothingToPropose, RuleNotTaken, RulesChanged
from outreach.models import BrandVoice, VoiceDraft
from outreach.queries.voices import Editing, beside, mark_of, rules_of

Rules = tuple[voice.Rule, ...]


@transaction.atomic
def add_rule(*, workspace: Workspace, rule: voice.Rule, actor: User) -> VoiceDraft | None:
    """Put a rule behind the others; refuses a name that another rule has."""

    def changed(now: Editing) -> Rules:
        if now.rule(rule.id) == rule:
            return now.rules
        if now.rule(rule.id):
            raise RuleNotTaken(f"Another rule is called “{rule.id}”. Give this one its own name.")
        return (*now.rules, rule)

    return _edit(workspace, actor, changed, {"rule": rule.id, "change": "added"})


@transaction.atomic
def change_rule(
    *, workspace: Workspace, rule: voice.Rule, seen: str, actor: User
) -> VoiceDraft | None:
    """Put a rule in the place of the one with its name; refuses when that is not as it was seen."""

    def changed(now: Editing) -> Rules:
        if now.rule(rule.id) == rule:
            return now.rules
        _as_seen(now, rule.id, seen)
        return tuple(rule if one.id == rule.id else one for one in now.rules)

    return _edit(workspace, actor, changed, {"rule": rule.id, "change": "changed"})


@transaction.atomic
def switch_rule(
    *, workspace: Workspace, name: str, is_on: bool, seen: str, actor: User
) -> VoiceDraft | None:
    """Switch a rule on or off; one that is so already stays as it is."""

    def changed(now: Editing) -> Rules:
        rule = now.rule(name)
        if rule is not None and rule.is_on == is_on:
            return now.rules
        rule = replace(_as_seen(now, name, seen), is_on=is_on)
        return tuple(rule if one.id == name else one for one in now.rules)

    word = "switched on" if is_on else "switched off"
    return _edit(workspace, actor, changed, {"rule": name, "change": word})


@transaction.atomic
def remove_rule(*, workspace: Workspace, name: str, seen: str, actor: User) -> VoiceDraft | None:
    """Take a rule out of the set; refuses when it is not as it was seen. Gone already is well."""

    def changed(now: Editing) -> Rules:
        if seen and now.rule(name) is None:
            return now.rules
        _as_seen(now, name, seen)
        return tuple(one for one in now.rules if one.id != name)

    return _edit(workspace, actor, changed, {"rule": name, "change": "removed"})


@transaction.atomic
def restore_rule(*, workspace: Workspace, name: str, seen: str, actor: User) -> VoiceDraft | None:
    """Take one change back: the rule reads again as in force, or is gone where it never was."""

    def changed(now: Editing) -> Rules:
        held = now.rule(name)
        before = next((one for one in now.before if one.id == name), None)
        if held == before:
            if held is None:
                raise NotFound
            return now.rules
        if mark_of(*filter(None, [held])) != seen:
            raise RulesChanged
        others = [one for one in now.rules if one.id != name]
        if before is None:
            return tuple(others)
        place = [one.id for one in now.rules].index(name) if held else _place(now, name)
        return (*others[:place], before, *others[place:])

    return _edit(workspace, actor, changed, {"rule": name, "change": "taken back"})


def _place(now: Editing, name: str) -> int:
    """Return where a removed rule stood: behind those before it that are still there."""
    earlier = [one.id for one in now.before]
    standing = {one.id for one in now.rules}
    return sum(one in standing for one in earlier[: earlier.index(name)])


@transaction.atomic
def replace_rules(*, workspace: Workspace, rules: Any, seen: str, actor: User) -> VoiceDraft | None:
    """Put a whole set, as from a file, in the place of the one under edit.

    Refuses rules that cannot be read, and when the set is not as it was seen.
    """
    parsed = _parsed(rules)

    def changed(now: Editing) -> Rules:
        if now.mark != seen:
            raise RulesChanged
        return parsed

    return _edit(workspace, actor, changed, {"change": "taken from a file", "rules": len(parsed)})


@transaction.atomic
def begin_from(*, version: BrandVoice, actor: User) -> VoiceDraft | None:
    """Begin an edit with the rules of a version; refuses while a set is being edited."""

    def changed(now: Editing) -> Rules:
        if now.draft is not None:
            raise DraftInTheWay
        return rules_of(version)

    details = {"change": "begun", "version": version.number}
    return _edit(version.workspace, actor, changed, details, begun_from=version)


@transaction.atomic
def discard_rules(*, workspace: Workspace, seen: str, actor: User) -> None:
    """Throw the set under edit away; refuses when it is not as it was seen."""
    now = _locked()
    if now.draft is None:
        return
    if now.mark != seen:
        raise RulesChanged
    record(
        Event.OUTREACH_VOICE_CHANGED,
        actor=actor,
        subject=now.draft,
        workspace=workspace,
        details={"change": "thrown away", "before": {"rules": now.draft.rules}},
    )
    now.draft.delete()


@transaction.atomic
def propose_rules(*, workspace: Workspace, seen: str, actor: User) -> Proposal:
    """Make a version of the set and put it before the gate; nobody who edited it may approve.

    Refuses when the set or the live version is not as it was seen, and when nothing differs.
    """
    now = _locked()
    if now.mark != seen:
        raise RulesChanged
    if now.draft is None or (now.live and not now.changes):
        raise NothingToPropose(_still_waits(now.base))
    proposal = propose_voice(
        workspace=workspace, rules=now.draft.rules, actor=actor, editors=now.draft.edited_by
    )
    now.draft.delete()
    return proposal


def _still_waits(base: BrandVoice | None) -> str | None:
    """Return why nothing to propose does not stop the version that the set begins from."""
    if base is None or base.state != ArtefactState.PROPOSED:
        return None
    return (
        f"{NothingToPropose.sentence} Version {base.number} still waits and can be adopted: "
        "to stop it, it has to be rejected."
    )


def _locked() -> Editing:
    # Read once: a set that somebody begins right behind this would come without a lock.
    return beside(VoiceDraft.objects.select_for_update(of=("self",)).first())


def _as_seen(now: Editing, name: str, seen: str) -> voice.Rule:
    rule = now.rule(name)
    if rule is None and not seen:
        raise NotFound
    if rule is None or mark_of(rule) != seen:
        raise RulesChanged
    return rule


def _edit(
    workspace: Workspace,
    actor: User,
    changed: Callable[[Editing], Rules],
    details: dict[str, Any],
    begun_from: BrandVoice | None = None,
) -> VoiceDraft | None:
    """Store what `changed` makes of the set; a set that stays as it is begins no draft.

    A new one has the editors of the version that it begins from: `begun_from`, else what waits.
    """
    now = _locked()
    rules = changed(now)
    if rules == now.rules:
        return now.draft
    draft, is_new = now.draft, False
    if draft is None:
        draft, is_new = VoiceDraft.objects.get_or_create(
            workspace=workspace,
            defaults={
                "rules": {"rules": []},
                "base": now.base,
                "edited_by": _writers(begun_from or now.base),
            },
        )
        if not is_new:
            # Somebody began in this very moment: what they wrote counts first.
            return _edit(workspace, actor, changed, details, begun_from)
    # Read once more as stored: the limits of a whole set hold for it too.
    stored = _parsed([rule.as_json() for rule in rules])
    draft.rules = {"rules": [rule.as_json() for rule in stored]}
    draft.edited_by = [*(pk for pk in draft.edited_by if pk != actor.pk), actor.pk]
    draft.changed_at = timezone.now()
    draft.save(update_fields=["rules", "edited_by", "changed_at"])
    record(Event.OUTREACH_VOICE_CHANGED, actor=actor, subject=draft, details=details)
    return draft


def _writers(version: BrandVoice | None) -> list[UUID]:
    """Return who wrote the rules of a version that nobody has approved yet."""
    proposal = current_proposal(GATE, version) if version and not version.approval_id else None
    wrote = [*proposal.editors, proposal.proposed_by_id] if proposal else []
    return [pk for pk in wrote if pk]


def _parsed(rules: Any) -> Rules:
    try:
        return voice.parse(rules)
    except voice.RuleRefused as refusal:
        raise RuleNotTaken(str(refusal)) from refusal

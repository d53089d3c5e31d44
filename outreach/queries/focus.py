"""All that focus mode shows of one draft: the words with their claims, the sources, the facts."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from django.db.models import QuerySet

from leadops.accounts.models import User
from leadops.gates.models import Proposal
from leadops.ui.errors import NotFound
from leadops.web.models import Snapshot, SnapshotKind
from outreach import freshness, voice
from outreach.enums import DraftState
from outreach.models import Draft, PrivateEdit, Revision
from outreach.queries.blocking import ANSWERS, DOUBTS, standing_blockers
from outreach.queries.checking import MUST_FIX, Checked, check_words
from outreach.queries.material import material_of
from outreach.queries.review import latest_revision, private_edit, whole_drafts
from outreach.queries.voices import live_voice, rules_of
from scoring.models import Score

_CONTEXT = 140
_UNUSED = 5
_CHECKED = 5


@dataclass(frozen=True)
class Piece:
    """A run of a draft's text; `is_found` marks a finding's place."""

    text: str
    is_found: bool = False


@dataclass(frozen=True)
class Block:
    """Plain text, or the text of one claim."""

    pieces: tuple[Piece, ...]
    claim: dict[str, Any] | None = None


@dataclass(frozen=True)
class Card:
    """One source in the evidence pane: the marked quote in its context, and what rests on it."""

    number: int
    title: str
    site: str
    before: str
    quote: str
    after: str
    fetched_at: Any
    sha256: str
    url: str
    snapshot_id: str
    seen_at: Any
    claims: tuple[dict[str, Any], ...]

    @property
    def support(self) -> str:
        """The weakest verdict of the claims that rest on it."""
        order = ("unsupported", "stale", "weak", "supported")
        verdicts = {claim["verdict"] for claim in self.claims}
        found = next((one for one in order if one in verdicts), "supported")
        return "unsupported" if found == "stale" else found


@dataclass(frozen=True)
class Focus:
    """The page of one draft."""

    draft: Draft
    revision: Revision | None
    subject: str
    body: str
    checked: Checked
    edit: PrivateEdit | None
    proposal: Proposal | None
    blocks: tuple[Block, ...] = ()
    cards: tuple[Card, ...] = ()
    unused: tuple[Snapshot, ...] = ()
    blockers: tuple[str, ...] = ()
    answers: dict[str, str] = field(default_factory=lambda: dict(ANSWERS))
    doubts: tuple[str, ...] = DOUBTS

    @property
    def findings(self) -> list[dict[str, Any]]:
        """The findings, each with the `words` it is about; "" where it is about all of them."""
        texts = {"subject": self.subject, "body": self.body}
        return [
            {**one, "words": _words_of(one, texts[one["part"]])} for one in self.checked.findings
        ]

    @property
    def must_fix(self) -> int:
        """How many findings stop approval."""
        return self.checked.count(MUST_FIX)

    @property
    def weak(self) -> list[int]:
        """The claims that must be answered before approval."""
        return [one["position"] for one in self.checked.claims if one["verdict"] == "weak"]

    @property
    def has_edit(self) -> bool:
        """Whether the person has words of their own that differ from what is proposed."""
        return self.edit is not None


def _words_of(finding: dict[str, Any], text: str) -> str:
    """Return the words a finding is about, unless its message has them or it is about the whole."""
    if finding["end"] - finding["start"] >= len(text.strip()):
        return ""
    words = " ".join(voice.words_at(text, finding["start"], finding["end"]).split())
    return "" if words in finding["message"] else words


def focus_on(draft: Draft, user: User, proposal: Proposal | None) -> Focus:
    """Collect the page of a draft for one person: their own unsaved words before the stored."""
    revision = latest_revision(draft)
    edit = private_edit(draft, user) if draft.state == DraftState.WAITING else None
    if revision is None:
        empty = Checked([], [])
        return Focus(draft, None, "", "", empty, None, proposal)
    if edit and _is_no_edit(edit, revision):
        edit = None
    subject, body = (edit.subject, edit.body) if edit else (revision.subject, revision.body)
    checked = checked_edit(draft, edit) if edit else checked_revision(revision)
    return Focus(
        draft=draft,
        revision=revision,
        subject=subject,
        body=body,
        checked=checked,
        edit=edit,
        proposal=proposal,
        blocks=blocks_of(body, checked),
        cards=cards_of(checked),
        unused=tuple(_unused(draft, checked)),
        blockers=tuple(standing_blockers(draft, revision)) if proposal else (),
    )


def _is_no_edit(edit: PrivateEdit, revision: Revision) -> bool:
    """The same words again are no edit; with an open finding they may have a source by now."""
    is_same = (edit.subject, edit.body) == (revision.subject, revision.body)
    return is_same and not any(one["severity"] == MUST_FIX for one in revision.findings)


def edits_of(drafts: Sequence[Draft], user: User) -> dict[UUID, Checked | None]:
    """Return what is found in the person's own unsaved words, for the drafts that have such.

    A check takes tens of milliseconds: beyond the first few it is None, left to the draft's page.
    """
    rows = PrivateEdit.objects.filter(user=user, draft__in=[one.pk for one in drafts])
    edits = {row.draft_id: row for row in rows}
    found: dict[UUID, Checked | None] = {}
    texts = Revision.objects.filter(draft__in=edits).order_by("draft_id", "-number").defer("wire")
    newest = {row.draft_id: row for row in texts.distinct("draft_id")} if edits else {}
    for draft in drafts:
        edit = edits.get(draft.pk) if draft.state == DraftState.WAITING else None
        revision = newest.get(draft.pk)
        if edit and revision and not _is_no_edit(edit, revision):
            is_checked = len(found) < _CHECKED
            found[draft.pk] = _checked_alone(draft, edit) if is_checked else None
    return found


def _checked_alone(draft: Draft, edit: PrivateEdit) -> Checked | None:
    """Check an edit of a draft that came with no more than a list shows of it, if it still is."""
    whole = whole_drafts().filter(pk=draft.pk).first()
    return checked_edit(whole, edit) if whole else None


def checked_revision(revision: Revision) -> Checked:
    """Return what was found in a stored revision when it was made."""
    rows = [
        {
            "position": row.position,
            "start": row.start,
            "end": row.end,
            "sentence": row.sentence,
            "verdict": row.verdict,
            "why": row.why,
            "snapshot": str(row.snapshot_id) if row.snapshot_id else None,
            "quote": row.quote,
        }
        for row in revision.claims.all()
    ]
    return Checked(revision.findings, rows, revision.meta)


def checked_edit(draft: Draft, edit: PrivateEdit) -> Checked:
    """Check a person's unsaved words as a revision of them would be checked."""
    return check_for(draft, edit.subject, edit.body)


def check_for(draft: Draft, subject: str, body: str) -> Checked:
    """Check any words as the next revision of a draft."""
    enrollment = draft.enrollment
    mailbox = enrollment.mailbox
    assert mailbox is not None
    revision = latest_revision(draft)
    material = material_of(
        draft.lead,
        offer=enrollment.version.offer,
        sender_domain=mailbox.address.rpartition("@")[2],
        fresh=freshness.parse(revision.meta.get("fresh") if revision else None),
    )
    return check_words(
        subject=subject,
        body=body,
        sender=mailbox.display_name,
        touch=draft.position,
        material=material,
        rules=rules_of(live_voice()),
        fresh=revision.meta.get("fresh") if revision else None,
    )


def blocks_of(body: str, checked: Checked) -> tuple[Block, ...]:
    """Cut a text at its claims, and each part at its findings; joined, the parts are the text."""
    spans = [
        (one["start"], one["end"])
        for one in checked.findings
        if one["part"] == "body" and one["kind"] not in ("transfer", "claim")
    ]
    made, at = [], 0
    for claim in sorted(checked.claims, key=lambda one: one["start"]):
        start, end = claim["start"], claim["end"]
        if start < at:
            continue
        if start > at:
            made.append(Block(_pieces(body, at, start, spans)))
        made.append(Block(_pieces(body, start, end, spans), claim))
        at = end
    if at < len(body):
        made.append(Block(_pieces(body, at, len(body), spans)))
    return tuple(made)


def _pieces(body: str, start: int, end: int, spans: list[tuple[int, int]]) -> tuple[Piece, ...]:
    cuts = {start, end}
    for begin, stop in spans:
        cuts.update(cut for cut in (begin, stop) if start < cut < end)
    edges = sorted(cuts)
    return tuple(
        Piece(body[a:b], any(begin <= a and b <= stop for begin, stop in spans))
        for a, b in pairwise(edges)
    )


def cards_of(checked: Checked) -> tuple[Card, ...]:
    """Make one card a source and quote, in the order of the claims; each claim learns its card."""
    groups: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for claim in checked.claims:
        key = (
            claim["snapshot"] or "",
            claim["quote"] if claim["snapshot"] else str(claim["position"]),
        )
        groups.setdefault(key, []).append(claim)
    wanted = [snapshot for snapshot, _ in groups if snapshot]
    stored = {str(row.pk): row for row in _snapshots().filter(pk__in=wanted)}
    seen = dict(freshness.parse(checked.meta.get("fresh")).seen.values())
    cards = []
    for number, ((snapshot_id, _), resting) in enumerate(groups.items(), start=1):
        for claim in resting:
            claim["card"] = number
        cards.append(_card(number, stored.get(snapshot_id), resting, seen.get(snapshot_id)))
    return tuple(cards)


def _snapshots() -> QuerySet[Snapshot]:
    return Snapshot.objects.select_related("captured_by").defer("body")


def get_snapshot(pk: Any) -> Snapshot:
    """Return a stored copy of the open scope; a foreign one is not found."""
    row = _snapshots().filter(pk=pk).first()
    if row is None:
        raise NotFound
    return row


def _card(
    number: int, snapshot: Snapshot | None, resting: list[dict[str, Any]], seen_at: Any
) -> Card:
    quote = resting[0]["quote"]
    if snapshot is None:
        ours = bool(quote)
        return Card(
            number=number,
            title="Approved offer" if ours else "No source",
            site="",
            before="",
            quote=quote if ours else "",
            after="",
            fetched_at=None,
            sha256="",
            url="",
            snapshot_id="",
            seen_at=None,
            claims=tuple(resting),
        )
    place = snapshot.text.find(quote)
    start, end = (place, place + len(quote)) if place >= 0 else (0, 0)
    return Card(
        number=number,
        title=title_of(snapshot),
        site=urlsplit(snapshot.url).hostname or snapshot.about,
        before=_tail(snapshot.text[max(0, start - _CONTEXT) : start], cut=start > _CONTEXT),
        quote=quote,
        after=_head(snapshot.text[end : end + _CONTEXT], cut=end + _CONTEXT < len(snapshot.text)),
        fetched_at=snapshot.fetched_at,
        sha256=snapshot.sha256,
        url=snapshot.url,
        snapshot_id=str(snapshot.pk),
        seen_at=seen_at if seen_at and seen_at > snapshot.fetched_at else None,
        claims=tuple(resting),
    )


def title_of(snapshot: Snapshot) -> str:
    """Name a source for a person: its title, or what kind of copy it is."""
    if snapshot.kind == SnapshotKind.CAPTURED and snapshot.captured_by:
        return f"{'Captured' if snapshot.url else 'Known'} by {snapshot.captured_by.name}"
    return snapshot.title or snapshot.get_kind_display()


def _tail(text: str, *, cut: bool) -> str:
    return f"… {text.split(' ', 1)[-1]}" if cut and " " in text else text


def _head(text: str, *, cut: bool) -> str:
    return f"{text.rsplit(' ', 1)[0]} …" if cut and " " in text else text


def _unused(draft: Draft, checked: Checked) -> list[Snapshot]:
    if not draft.lead.account.domain:
        return []
    used = {claim["snapshot"] for claim in checked.claims if claim["snapshot"]}
    rows = _snapshots().filter(about=draft.lead.account.domain).exclude(pk__in=used)
    return list(rows.defer("body", "text").order_by("-fetched_at")[:_UNUSED])


def top_reasons(draft: Draft) -> list[dict[str, Any]]:
    """Return the strongest reasons of the lead's newest score, so that they sum to it."""
    score = Score.objects.filter(lead_id=draft.lead_id).order_by("-computed_at").first()
    return strongest(score.reasons) if score else []


def strongest(reasons: list[dict[str, Any]], count: int = 3) -> list[dict[str, Any]]:
    """Return the reasons that weigh most, and behind them one that sums up all the others."""
    telling = [one for one in reasons if one.get("points")]
    ranked = sorted(telling, key=lambda one: -abs(one["points"]))
    shown, rest = ranked[:count], ranked[count:]
    if rest:
        points = sum(one["points"] for one in rest)
        shown.append({"text": f"and {len(rest)} more", "points": points})
    return shown

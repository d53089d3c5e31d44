"""Everything the machine has to say about a text before a person decides on it."""

from dataclasses import asdict, dataclass, field, replace
from typing import Any

from django.utils import timezone

from outreach import claims, hidden, readability, sentences, transferability, voice
from outreach.claims import Claim
from outreach.queries.material import Material
from outreach.writing import KNOWN

MUST_FIX, WARNING, NOTE = "must_fix", "warning", "note"
_DETAIL_NAMES = {
    "url": "link",
    "email": "address",
    "phone": "phone number",
    "price": "price",
    "number": "figure",
}


@dataclass(frozen=True)
class Checked:
    """Findings and claims of one text, ready to be stored with its revision or shown beside it."""

    findings: list[dict[str, Any]]
    claims: list[dict[str, Any]]
    meta: dict[str, Any] = field(default_factory=dict)

    def count(self, severity: str) -> int:
        """Count the findings of one severity."""
        return sum(one["severity"] == severity for one in self.findings)

    def claimed(self, *of: str) -> int:
        """Count the claims of these verdicts."""
        return sum(one["verdict"] in of for one in self.claims)


def check_words(
    *,
    subject: str,
    body: str,
    sender: str,
    touch: int,
    material: Material,
    rules: tuple[voice.Rule, ...],
    fresh: dict[str, Any] | None = None,
) -> Checked:
    """Run voice, hidden characters, claims, details and transferability over one text.

    `fresh` is kept with the result: which copies were seen again when the material was collected.
    """
    judged = _with_offer(
        claims.check(
            body,
            record=material.record,
            sources=material.sources,
            now=timezone.now(),
            sender=sender,
            knowledge=_knowledge(material),
        ),
        material,
    )
    transfer = _transfer(body, material, sender)
    findings = [
        *_voice(subject, body, sender, touch, rules),
        *_hidden(subject, body),
        *_unsupported(judged),
        *_details(body, judged, material),
        *_transferable(transfer, body, material),
    ]
    order = {MUST_FIX: 0, WARNING: 1, NOTE: 2}
    findings.sort(key=lambda one: (order[one["severity"]], one["part"] == "body", one["start"]))
    return Checked(
        findings=findings,
        claims=[_claim(place, one) for place, one in enumerate(judged, start=1)],
        meta={**_meta(body, sender, transfer), **({"fresh": fresh} if fresh else {})},
    )


def _knowledge(material: Material) -> tuple[claims.Source, ...]:
    """The offer was approved with the sequence; it may be repeated, figures and all."""
    if not material.offer:
        return ()
    return (claims.Source("offer", material.offer, timezone.now()),)


def _with_offer(judged: tuple[Claim, ...], material: Material) -> tuple[Claim, ...]:
    """Let every sentence of the offer stand where it is repeated word for word.

    It is approved as a whole, "It takes two days." as well as "We make lines quieter." A sentence
    that names the reader's company tells of them and needs its own source.
    """
    company = material.record["company_name"].casefold()
    approved = {
        _plain(one.text): one
        for one in sentences.split(material.offer)
        if not company or company not in one.text.casefold()
    }
    return tuple(
        replace(
            claim,
            verdict="supported",
            why="Your offer says this.",
            source="offer",
            quote=own.text,
            quote_start=own.start,
            quote_end=own.end,
        )
        if (own := approved.get(_plain(claim.sentence)))
        else claim
        for claim in judged
    )


def _plain(sentence: str) -> str:
    return " ".join(sentence.casefold().split())


def whose(sentence: str, material: Material) -> str:
    """Say where a sentence of a built-in text comes from, as a reader would put it."""
    if _plain(sentence) in {_plain(one.text) for one in sentences.split(material.offer)}:
        return "from your offer"
    known = [_plain(one.quote).rstrip(".!… ") for one in material.reasons if one.kind == KNOWN]
    if any(one in _plain(sentence) for one in known):
        return "what you know"
    return "from their page" if "“" in sentence else "our wording"


def _finding(
    rule: str, severity: str, start: int, end: int, message: str, **more: Any
) -> dict[str, Any]:
    base = {"part": "body", "fix": None, "kind": "voice"}
    return {
        "rule": rule,
        "severity": severity,
        "start": start,
        "end": end,
        "message": message,
        **base,
        **more,
    }


def _voice(
    subject: str, body: str, sender: str, touch: int, rules: tuple[voice.Rule, ...]
) -> list[dict[str, Any]]:
    found = voice.check(voice.Draft(body, subject, sender, touch), rules)
    return [
        _finding(
            one.rule,
            one.severity,
            one.start,
            one.end,
            one.message,
            part=one.part,
            fix=asdict(one.fix) if one.fix else None,
        )
        for one in found
    ]


def _hidden(subject: str, body: str) -> list[dict[str, Any]]:
    return [
        _finding(
            "hidden-characters",
            MUST_FIX,
            one.start,
            one.end,
            one.message,
            part=part,
            kind="hidden",
            fix={"start": one.start, "end": one.end, "text": one.plain},
        )
        for part, text in (("subject", subject), ("body", body))
        for one in hidden.find(text)
    ]


def _unsupported(judged: tuple[Claim, ...]) -> list[dict[str, Any]]:
    names = {"unsupported": "no-source", "stale": "stale-source"}
    return [
        _finding(names[one.verdict], MUST_FIX, one.start, one.end, one.why, kind="claim")
        for one in judged
        if one.verdict in names
    ]


def _details(body: str, judged: tuple[Claim, ...], material: Material) -> list[dict[str, Any]]:
    found = claims.find_details(
        body,
        record=material.record,
        evidence=[*material.evidence, material.offer],
        link_domains=material.link_domains,
    )
    return [
        _finding(
            f"unknown-{_DETAIL_NAMES[one.kind].replace(' ', '-')}",
            MUST_FIX,
            one.start,
            one.end,
            one.why,
            kind="detail",
        )
        for one in found
        # A figure inside a claim was judged with its sentence already.
        if not one.is_known and not (one.kind in ("price", "number") and _within(one, judged))
    ]


def _within(detail: claims.Detail, judged: tuple[Claim, ...]) -> bool:
    return any(one.start <= detail.start < one.end for one in judged)


def _transfer(body: str, material: Material, sender: str) -> transferability.Transfer:
    contact = transferability.subject("this", material.record, material.evidence)
    return transferability.try_on(body, contact, material.others, sender)


def _transferable(
    transfer: transferability.Transfer, body: str, material: Material
) -> list[dict[str, Any]]:
    # Without others to compare with, a text that rests on no source still says nothing specific.
    if transfer.is_transferable is False or (transfer.is_transferable is None and transfer.anchors):
        return []
    names = {one.id: one.names for one in material.others}
    whom = names.get(transfer.counter_example or "", "")
    company = material.record["company_name"]
    why = f"It would fit {whom}, too." if whom else "It says nothing specific."
    message = f"{why} Say something that is true of {company} only."
    return [_finding("transferable", WARNING, 0, len(body), message, kind="transfer")]


def _claim(place: int, one: Claim) -> dict[str, Any]:
    # The offer is our own approved text, not a stored page.
    snapshot = one.source if one.source != "offer" else None
    return {
        "position": place,
        "start": one.start,
        "end": one.end,
        "sentence": one.sentence,
        "verdict": one.verdict,
        "why": one.why[:300],
        "snapshot": snapshot,
        "quote": one.quote[:1000],
    }


def _meta(body: str, sender: str, transfer: transferability.Transfer) -> dict[str, Any]:
    start, end = voice.prose_span(body, sender)
    return {
        "grade": readability.grade(body[start:end]),
        "anchors": [asdict(one) for one in transfer.anchors],
        "transferable": transfer.is_transferable,
        "counter_example": transfer.counter_example,
    }

"""Blind samples: what is looked at, what was marked, and what it proves."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from leadops.gates.models import Decision, Proposal
from prospects import sampling
from prospects.enums import ListState
from prospects.models import Lead, ProspectList, SourceEvent
from prospects.queries.lists import GATE, list_rows, newer_version
from prospects.queries.ranges import with_ranges

MARK_WORDS = {"m": "Match", "n": "No match", "u": "Unsure"}
_POOL = timedelta(days=30)


@dataclass(frozen=True)
class SampleRecord:
    """One record of the sample: the lead, its source's own words, and the person's mark."""

    number: int
    lead: Lead
    event: SourceEvent | None
    mark: str

    @property
    def mark_word(self) -> str:
        return MARK_WORDS.get(self.mark, "")

    @property
    def model_word(self) -> str:
        """The portal's own verdict; shown only behind the person's mark."""
        inside = self.lead.fit.get("inside")
        return {True: "Match", False: "No match"}.get(inside, "Unsure")

    @property
    def agrees(self) -> bool:
        return self.mark_word == self.model_word


def spot_check_rows(workspace: Any) -> QuerySet[ProspectList]:
    """Return the lists that have or had a sample, waiting ones first, the oldest of them on top."""
    rows = list_rows(workspace).exclude(state__in=[ListState.GATHERING, ListState.EMPTY])
    return rows.order_by("approval", "created_at")


def sample_records(prospect_list: ProspectList) -> list[SampleRecord]:
    """Return the sample in the order in which it was drawn."""
    leads = {
        str(lead.pk): lead
        for lead in Lead.objects.filter(pk__in=prospect_list.sample).select_related(
            "contact", "account"
        )
    }
    with_ranges(lead.account for lead in leads.values())
    events = {
        event.contact_id: event
        for event in SourceEvent.objects.filter(
            upload=prospect_list.upload, contact__in=[lead.contact_id for lead in leads.values()]
        )
        .select_related("snapshot")
        .order_by("-row")
    }
    return [
        SampleRecord(
            number, lead, events.get(lead.contact_id), prospect_list.marks.get(lead_id, "")
        )
        for number, lead_id in enumerate(prospect_list.sample, start=1)
        if (lead := leads.get(lead_id))
    ]


def verdict_of(prospect_list: ProspectList) -> sampling.Verdict:
    """Return what the marks prove about the whole list; an unsure one counts as bad."""
    marks = Counter(prospect_list.marks.values())
    return sampling.Verdict(
        bad=marks["n"] + marks["u"],
        sample=sum(marks.values()),
        total=prospect_list.counts.get("candidates", 0),
    )


def pooled(workspace: Any) -> tuple[int, int]:
    """Return matches and marks of every list decided in the last 30 days."""
    decided = Decision.objects.filter(
        workspace=workspace, proposal__gate=GATE, at__gte=timezone.now() - _POOL
    ).values("proposal__subject_id")
    marks: Counter[str] = Counter()
    for given in ProspectList.objects.filter(pk__in=decided).values_list("marks", flat=True):
        marks.update(given.values())
    return marks["m"], marks.total()


def admit_blockers(proposal: Proposal, evidence: Mapping[str, Any]) -> list[str]:
    """Say what keeps the list from being admitted: an old verdict, a record not marked.

    Marks sent with the decision must be the stored ones: the evidence is what was really marked.
    """
    rows = ProspectList.objects.select_related("icp_version__profile")
    row = rows.get(pk=proposal.subject_id)
    if newer := newer_version(row):
        return [
            f"{newer} went live after {row.icp_version} had judged this list. "
            "It is being judged again; look again in a minute."
        ]
    left = [lead_id for lead_id in row.sample if lead_id not in row.marks]
    if left:
        return [f"Mark {len(left)} more of {len(row.sample)} sampled records first."]
    if evidence and any(row.marks.get(key) != value for key, value in evidence.items()):
        return ["The marks changed while you were looking. Look again, then decide."]
    return []

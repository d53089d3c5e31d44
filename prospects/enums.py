"""States of uploads, lists and leads, each with its table of moves."""

from django.db.models import TextChoices


class UploadState(TextChoices):
    """From file to list."""

    STORED = "stored", "Check the columns"
    READING = "reading", "Reading"
    DONE = "done", "Done"
    FAILED = "failed", "Failed"


UPLOAD_MOVES: dict[str, frozenset[str]] = {
    UploadState.STORED: frozenset({UploadState.READING, UploadState.FAILED}),
    UploadState.READING: frozenset({UploadState.DONE, UploadState.FAILED}),
    UploadState.FAILED: frozenset({UploadState.READING}),
    UploadState.DONE: frozenset(),
}


class ListState(TextChoices):
    """A prospect list before and behind the spot-check gate."""

    GATHERING = "gathering", "Gathering"
    WAITING = "waiting", "Waiting"
    ADMITTED = "admitted", "Admitted"
    REJECTED = "rejected", "Rejected"
    EMPTY = "empty", "Nothing usable"


LIST_MOVES: dict[str, frozenset[str]] = {
    ListState.GATHERING: frozenset({ListState.WAITING, ListState.EMPTY}),
    ListState.WAITING: frozenset(
        {ListState.ADMITTED, ListState.REJECTED, ListState.GATHERING, ListState.EMPTY}
    ),
    ListState.REJECTED: frozenset({ListState.WAITING}),
    ListState.ADMITTED: frozenset(),
    ListState.EMPTY: frozenset({ListState.GATHERING}),
}


class LeadState(TextChoices):
    """Place in the pipeline."""

    CANDIDATE = "candidate", "Candidate"
    ADMITTED = "admitted", "Admitted"
    ENRICHED = "enriched", "Enriched"
    SCORED = "scored", "Scored"
    OUTREACH = "outreach", "Outreach"
    NURTURE = "nurture", "Nurture"
    ENGAGED = "engaged", "Engaged"
    HANDED_OFF = "handed_off", "Handed off"
    ACCEPTED = "accepted", "Accepted"
    CLOSED = "closed", "Closed"
    DISQUALIFIED = "disqualified", "Disqualified"
    QUARANTINED = "quarantined", "Quarantined"


_S = LeadState
LEAD_MOVES: dict[str, frozenset[str]] = {
    _S.CANDIDATE: frozenset({_S.ADMITTED, _S.DISQUALIFIED, _S.QUARANTINED}),
    _S.ADMITTED: frozenset({_S.ENRICHED, _S.ENGAGED, _S.DISQUALIFIED, _S.QUARANTINED}),
    _S.ENRICHED: frozenset({_S.SCORED, _S.ENGAGED, _S.DISQUALIFIED, _S.QUARANTINED}),
    _S.SCORED: frozenset({_S.OUTREACH, _S.NURTURE, _S.ENGAGED, _S.DISQUALIFIED}),
    _S.OUTREACH: frozenset({_S.NURTURE, _S.ENGAGED, _S.DISQUALIFIED, _S.QUARANTINED}),
    _S.NURTURE: frozenset({_S.SCORED, _S.OUTREACH, _S.ENGAGED, _S.DISQUALIFIED}),
    _S.ENGAGED: frozenset({_S.HANDED_OFF, _S.NURTURE, _S.DISQUALIFIED, _S.QUARANTINED}),
    _S.HANDED_OFF: frozenset({_S.ACCEPTED, _S.NURTURE, _S.DISQUALIFIED}),
    _S.ACCEPTED: frozenset({_S.CLOSED, _S.NURTURE, _S.DISQUALIFIED}),
    _S.CLOSED: frozenset(),
    _S.DISQUALIFIED: frozenset({_S.NURTURE}),
    _S.QUARANTINED: frozenset({_S.ADMITTED, _S.OUTREACH, _S.ENGAGED, _S.DISQUALIFIED}),
}
CLOSED_STATES = frozenset({_S.CLOSED, _S.DISQUALIFIED})


class Lifecycle(TextChoices):
    """The sales word for the same lead."""

    NEW = "new", "New"
    MQL = "mql", "MQL"
    SAL = "sal", "SAL"
    SQL = "sql", "SQL"
    OPPORTUNITY = "opportunity", "Opportunity"
    CUSTOMER = "customer", "Customer"


class LawfulBasis(TextChoices):
    """What the source states as its basis (GDPR Art. 6)."""

    NONE = "", "None stated"
    CONSENT = "consent", "Consent"
    LEGITIMATE_INTEREST = "legitimate_interest", "Legitimate interest"
    CONTRACT = "contract", "Contract or earlier purchase"


# Who may bring files in, by page and by API.
UPLOADERS = ("sales_ops", "sales_lead")

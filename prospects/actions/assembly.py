"""One chunk of read rows put together in memory: the rows to insert and the few to change."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, TypeVar
from uuid import UUID

from icp.document import Document
from icp.matching import Fit, fit
from leadops.compliance.addresses import address_hash
from leadops.compliance.contactability import Contactability
from leadops.web.models import Snapshot, SnapshotKind
from prospects import descriptions, matching
from prospects.enums import CLOSED_STATES, LeadState
from prospects.matching import Answer, Judgement, Key, Shelf
from prospects.models import (
    Account,
    Contact,
    DataPoint,
    Lead,
    MatchKey,
    Merge,
    ProspectList,
    RefusedRow,
    SourceEvent,
    Upload,
)
from prospects.reading import Outcome, ReadRow

STALE_AFTER = timedelta(days=365)
Row = TypeVar("Row", Account, Contact)


@dataclass(frozen=True)
class Prepared:
    """A read row with what is asked of the database for the whole chunk at once."""

    row: ReadRow
    content_hash: str
    account: matching.Record
    account_keys: frozenset[Key]
    contact: matching.Record | None
    contact_keys: frozenset[Key]
    refreshed_at: datetime


@dataclass
class Known:
    """What the database knows that the chunk's rows may meet."""

    hashes: set[str]
    accounts: Shelf
    account_rows: dict[UUID, Account]
    contacts: Shelf
    contact_rows: dict[UUID, Contact]
    leads: dict[UUID, list[tuple[str, UUID | None]]]  # contact -> (state, ICP version)


@dataclass
class Made:
    """Rows to insert, in the order in which they refer to each other, and rows to change."""

    snapshots: list[Snapshot] = field(default_factory=list)
    accounts: list[Account] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)
    keys: list[MatchKey] = field(default_factory=list)
    events: list[SourceEvent] = field(default_factory=list)
    merges: list[Merge] = field(default_factory=list)
    values: list[DataPoint] = field(default_factory=list)
    leads: list[Lead] = field(default_factory=list)
    refused: list[RefusedRow] = field(default_factory=list)
    changed_accounts: dict[UUID, Account] = field(default_factory=dict)
    changed_contacts: dict[UUID, Contact] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)


def prepare(row: ReadRow, collected_at: datetime) -> Prepared:
    """Fold a row for the matcher; pure."""
    folded = matching.account(descriptions.account_facts("", row.record))
    person = None
    if descriptions.has_person(row.record):
        person = matching.contact(descriptions.contact_facts("", row.record))
    updated = row.record.get("updated_at")
    refreshed = collected_at
    if updated:
        refreshed = datetime.fromisoformat(f"{updated}T12:00:00+00:00")
    return Prepared(
        row=row,
        content_hash=descriptions.content_hash(row.record),
        account=folded,
        account_keys=matching.account_keys(folded),
        contact=person,
        contact_keys=matching.contact_keys(person) if person else frozenset(),
        refreshed_at=refreshed,
    )


class Assembly:
    """Takes prepared rows one after the other and grows what has to be stored."""

    def __init__(
        self,
        *,
        upload: Upload,
        prospect_list: ProspectList,
        document: Document,
        known: Known,
        now: datetime,
    ) -> None:
        self.upload, self.list, self.document = upload, prospect_list, document
        self.known, self.now, self.made = known, now, Made()
        self.own: dict[str, Any] = {"workspace_id": upload.workspace_id}
        self.columns = {fld: name for name, fld in upload.mapping.items() if fld}

    def take(self, prepared: Prepared, allowed: Contactability | None) -> None:
        """Store a row, set it aside or refuse it; every row counts under exactly one outcome."""
        row, counts = prepared.row, self.made.counts
        counts["rows"] += 1
        if row.outcome is Outcome.REFUSED:
            return self._refuse(row, row.field, row.reason, "refused")
        outcome, refusal = "seen", self._unusable(prepared, allowed)
        if prepared.content_hash not in self.known.hashes and refusal is None:
            self.known.hashes.add(prepared.content_hash)
            outcome = self._store(prepared)
        if row.outcome is Outcome.DUPLICATE and outcome not in {"leads", "outside"}:
            return self._refuse(row, "", row.reason, "duplicates")
        if refusal:
            return self._refuse(row, *refusal)
        counts[outcome] += 1
        return None

    def _unusable(
        self, prepared: Prepared, allowed: Contactability | None
    ) -> tuple[str, str, str] | None:
        number, record = prepared.row.number, prepared.row.record
        if not descriptions.has_company(record):
            return "company_name", f"Row {number} needs a company: none is named.", "refused"
        if self.now - prepared.refreshed_at > STALE_AFTER:
            day = f"{prepared.refreshed_at.day} {prepared.refreshed_at:%b %Y}"
            told = f"Row {number} is stale: last confirmed on {day}, over 12 months ago."
            return "updated_at", told, "stale"
        if allowed is not None and not allowed.allowed and allowed.state != "no_address":
            state = "suppressed" if allowed.state == "suppressed" else "unlawful"
            return "email", f"Row {number} may not be contacted. {allowed.because}", state
        return None

    def _refuse(self, row: ReadRow, fld: str, reason: str, kind: str) -> None:
        self.made.counts[kind] += 1
        # Of somebody who asked to be left alone nothing is kept, not even the refused row.
        original = {} if kind == "suppressed" else row.original
        self.made.refused.append(
            RefusedRow(
                **self.own,
                upload=self.upload,
                row=row.number,
                field=fld[:40],
                reason=reason[:300],
                original={name: cell[:1000] for name, cell in original.items()},
            )
        )

    def _store(self, prepared: Prepared) -> str:
        """Keep the row as an event of its company and person; returns what became of it."""
        row = prepared.row
        account, account_met = self._account(prepared)
        contact, contact_met = self._contact(prepared, account)
        snapshot = self._snapshot(prepared, account)
        event = SourceEvent(
            **self.own,
            source=self.upload.source,
            upload=self.upload,
            row=row.number,
            account=account,
            contact=contact,
            snapshot=snapshot,
            record=row.record,
            content_hash=prepared.content_hash,
            at=self.now,
        )
        self.made.events.append(event)
        self._merge("account", account.pk, account_met, event)
        if contact:
            self._merge("contact", contact.pk, contact_met, event)
        self._values(prepared, account, contact, snapshot)
        return self._lead(account, contact)

    def _account(self, prepared: Prepared) -> tuple[Account, "Met"]:
        record = prepared.row.record
        found = self.known.accounts.find(prepared.account, prepared.account_keys)
        facts = {
            "name": descriptions.account_name(record)[:200],
            "domain": record.get("company_domain", ""),
            "website": f"https://{record['company_domain']}/" if "company_domain" in record else "",
            "country": record.get("country", ""),
            "region": record.get("region", ""),
            "city": record.get("city", ""),
            "industry": record.get("industry", ""),
            "employees": descriptions.figure(record, "employees"),
            "revenue": descriptions.figure(record, "revenue"),
            "technologies": record.get("technologies", []),
            "keywords": record.get("keywords", []),
            "phone": record.get("phone", "") if prepared.contact is None else "",
        }
        if found and found[1].answer is Answer.SAME:
            account = self.known.account_rows[UUID(found[0])]
            self._fill(account, facts, self.made.changed_accounts)
            return account, Met(found[1], is_same=True)
        account = Account(**self.own, **facts, created_at=self.now, updated_at=self.now)
        self.made.accounts.append(account)
        self.made.counts["accounts"] += 1
        self.known.account_rows[account.pk] = account
        self.known.accounts.put(str(account.pk), prepared.account, prepared.account_keys)
        self._keys(prepared.account_keys, account=account)
        return account, Met.doubt(found)

    def _contact(self, prepared: Prepared, account: Account) -> tuple[Contact | None, "Met"]:
        record = prepared.row.record
        if prepared.contact is None:
            return None, Met()
        found = self.known.contacts.find(prepared.contact, prepared.contact_keys)
        email = record.get("email", "")
        facts = {
            "full_name": descriptions.person_name(record)[:160],
            "email": email,
            "email_hash": address_hash(email) if email else "",
            **{name: record.get(name, "") for name in _CONTACT_COLUMNS},
        }
        if found and found[1].answer is Answer.SAME:
            contact = self.known.contact_rows[UUID(found[0])]
            self._fill(contact, facts, self.made.changed_contacts)
            if prepared.refreshed_at > contact.refreshed_at:
                contact.refreshed_at = prepared.refreshed_at
                self._change(contact, self.made.changed_contacts)
            return contact, Met(found[1], is_same=True)
        contact = Contact(**self.own, **facts, account=account, refreshed_at=prepared.refreshed_at)
        self.made.contacts.append(contact)
        self.made.counts["contacts"] += 1
        self.known.contact_rows[contact.pk] = contact
        self.known.contacts.put(str(contact.pk), prepared.contact, prepared.contact_keys)
        self._keys(prepared.contact_keys, contact=contact)
        return contact, Met.doubt(found)

    def _fill(self, row: Row, facts: Mapping[str, Any], changed: dict[UUID, Row]) -> None:
        """Fill what was empty; what a source said before is never overwritten (DIS10)."""
        empty = [name for name, value in facts.items() if value and not getattr(row, name)]
        for name in empty:
            setattr(row, name, facts[name])
        if empty:
            self._change(row, changed)

    def _change(self, row: Row, changed: dict[UUID, Row]) -> None:
        if not row._state.adding:
            changed[row.pk] = row

    def _keys(self, keys: frozenset[Key], **owner: Account | Contact) -> None:
        self.made.keys += [
            MatchKey(**self.own, key=key.number, kind=key.kind[:10], **owner)
            for key in matching.stored(keys)
        ]

    def _merge(self, kind: str, kept_id: UUID, met: "Met", event: SourceEvent) -> None:
        """Keep why two records were taken for one, or may be one; the obvious needs no note."""
        if met.judgement is None or (met.is_same and _is_obvious(kind, met.judgement)):
            return
        if met.is_same:
            self.made.counts[f"{kind}s_joined"] += 1
        self.made.merges.append(
            Merge(
                **self.own,
                kind=kind,
                kept_id=kept_id if met.other_id is None else met.other_id,
                merged_id=None if met.other_id is None else kept_id,
                probability=round(met.judgement.probability, 4),
                because=met.judgement.because[:8],
                event=event,
                is_doubtful=not met.is_same,
                at=self.now,
            )
        )

    def _snapshot(self, prepared: Prepared, account: Account) -> Snapshot:
        text = "\n".join(f"{name}: {cell}" for name, cell in prepared.row.original.items())
        snapshot = Snapshot(
            **self.own,
            kind=SnapshotKind.RECORD,
            title=f"{self.upload.file_name}, row {prepared.row.number}"[:300],
            text=text.replace("\0", ""),
            content_type="text/plain",
            sha256=sha256(text.encode()).hexdigest(),
            about=account.domain,
            fetched_at=prepared.refreshed_at,
        )
        self.made.snapshots.append(snapshot)
        return snapshot

    def _values(
        self, prepared: Prepared, account: Account, contact: Contact | None, snapshot: Snapshot
    ) -> None:
        record, original = prepared.row.record, prepared.row.original
        owners: list[tuple[dict[str, Any], Sequence[str]]] = [
            ({"account": account}, descriptions.ACCOUNT_FIELDS)
        ]
        if contact:
            owners.append(({"contact": contact}, descriptions.CONTACT_FIELDS))
        for owner, names in owners:
            for name in names:
                if name not in record:
                    continue
                self.made.values.append(
                    DataPoint(
                        **self.own,
                        **owner,
                        field=name,
                        value=descriptions.shown(record[name])[:500],
                        quote=original.get(self.columns.get(name, ""), "")[:1000],
                        snapshot=snapshot,
                        source_label=self.upload.source.name[:200],
                        fetched_at=prepared.refreshed_at,
                        valid_until=prepared.refreshed_at + STALE_AFTER,
                    )
                )

    def _lead(self, account: Account, contact: Contact | None) -> str:
        if contact is None:
            return "needs_contact"
        if not contact.email:
            return "needs_address"
        verdict = fit(
            self.document.criteria, self.document.disqualifiers, facts_of(account, contact)
        )
        is_outside = verdict.inside is False
        if self._is_pursued(contact, is_outside=is_outside):
            return "pursued"
        state = LeadState.DISQUALIFIED if is_outside else LeadState.CANDIDATE
        self.made.leads.append(
            Lead(
                **self.own,
                contact=contact,
                account=contact.account,
                icp_version=self.list.icp_version,
                list=self.list,
                state=state,
                fit=asdict(verdict),
                why=_why(verdict)[:300],
                created_at=self.now,
                state_at=self.now,
            )
        )
        self.known.leads.setdefault(contact.pk, []).append((state, self.list.icp_version_id))
        return "outside" if is_outside else "leads"

    def _is_pursued(self, contact: Contact, *, is_outside: bool) -> bool:
        """Say whether the person has an open lead, or was found outside this same version."""
        met = self.known.leads.get(contact.pk, ())
        is_open = any(state not in CLOSED_STATES for state, _ in met)
        judged = (LeadState.DISQUALIFIED, self.list.icp_version_id)
        return is_open or (is_outside and judged in met)


_CONTACT_COLUMNS = (
    "first_name", "last_name", "title", "seniority", "function", "email_status", "phone",
    "linkedin_url", "country", "region", "city",
)  # fmt: skip


@dataclass(frozen=True)
class Met:
    """Whom a record met: one it is, one it may be, or nobody."""

    judgement: Judgement | None = None
    is_same: bool = False
    other_id: UUID | None = None

    @classmethod
    def doubt(cls, found: tuple[str, Judgement] | None) -> "Met":
        """Remember a doubtful neighbour."""
        return cls(found[1], is_same=False, other_id=UUID(found[0])) if found else cls()


def _is_obvious(kind: str, judgement: Judgement) -> bool:
    told = {reason.text for reason in judgement.reasons}
    if kind == "contact":
        names = {"the first name agrees", "the last name agrees", "the e-mail address agrees"}
        return names <= told
    return "the domain agrees" in told or "the names agree" in told


def facts_of(account: Account, contact: Contact) -> dict[str, object]:
    """Return what the ICP may ask about; what is empty is not known."""
    facts: dict[str, object] = {
        "employees": account.employees,
        "industry": account.industry,
        "revenue": account.revenue,
        "country": account.country or contact.country,
        "region": account.region or contact.region,
        "city": account.city or contact.city,
        "keywords": account.keywords,
        "technologies": account.technologies,
        "title": contact.title,
        "seniority": contact.seniority,
    }
    return {name: value for name, value in facts.items() if value not in (None, "", [])}


def _why(verdict: Fit) -> str:
    if verdict.inside is False:
        return verdict.reasons[0] if verdict.reasons else "Outside the ICP."
    if verdict.inside is None:
        return f"Not known yet: {', '.join(verdict.unknown)}."
    return "Inside the ICP."

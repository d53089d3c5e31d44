"""One chunk of read rows put together in memory: the rows to insert and the few to change."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from hashlib import sha256
from typing import Any, TypeVar
from uuid import UUID

from icp.document import Document
from icp.matching import ASSUMED, Fit, fit
from leadops.compliance.addresses import address_hash
from leadops.tenancy.bulk import rising_id
from prospects import descriptions
from prospects.actions.preparing import STALE_AFTER, Folded, Prepared, Refusal
from prospects.enums import CLOSED_STATES, LeadState
from prospects.facts import facts_of
from prospects.matching import Answer, Judgement, Key, Shelf
from prospects.models import Account, Contact, ProspectList, Upload
from prospects.reading import Outcome, ReadRow

Row = TypeVar("Row", Account, Contact)
Columns = dict[str, Any]
_FIT = tuple(one.name for one in fields(Fit))


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
    """Rows to insert, in the order in which they refer to each other, and rows to change.

    Companies and people may still be filled by a later row; all else is final, column by column.
    """

    snapshots: list[Columns] = field(default_factory=list)
    accounts: list[Account] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)
    keys: list[Columns] = field(default_factory=list)
    events: list[Columns] = field(default_factory=list)
    merges: list[Columns] = field(default_factory=list)
    values: list[Columns] = field(default_factory=list)
    leads: list[Columns] = field(default_factory=list)
    refused: list[Columns] = field(default_factory=list)
    changed_accounts: dict[UUID, Account] = field(default_factory=dict)
    changed_contacts: dict[UUID, Contact] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)


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
        self.own: Columns = {"workspace_id": upload.workspace_id}
        self.columns = {fld: name for name, fld in upload.mapping.items() if fld}

    def take(self, prepared: Prepared) -> None:
        """Store a row, set it aside or refuse it; every row counts under exactly one outcome."""
        row, refusal, counts = prepared.row, prepared.refusal, self.made.counts
        counts["rows"] += 1
        outcome = "seen"
        if prepared.folded and prepared.content_hash not in self.known.hashes:
            self.known.hashes.add(prepared.content_hash)
            outcome = self._store(prepared, prepared.folded)
        if row.outcome is Outcome.DUPLICATE and outcome not in {"leads", "outside"}:
            refusal = Refusal("", row.reason, "duplicates")
        if refusal:
            self._refuse(row, refusal)
        else:
            counts[outcome] += 1

    def _refuse(self, row: ReadRow, refusal: Refusal) -> None:
        self.made.counts[refusal.kind] += 1
        # Of somebody who asked to be left alone nothing is kept, not even the refused row.
        original = {} if refusal.kind == "suppressed" else row.original
        self.made.refused.append(
            {
                "row": row.line,
                "field": refusal.field[:40],
                "reason": refusal.reason[:300],
                "original": {name: cell[:1000] for name, cell in original.items()},
            }
        )

    def _store(self, prepared: Prepared, folded: Folded) -> str:
        """Keep the row as an event of its company and person; returns what became of it."""
        row = prepared.row
        account, account_met = self._account(prepared, folded)
        contact, contact_met = self._contact(prepared, folded, account)
        snapshot_id = self._snapshot(prepared, account)
        event_id = str(rising_id())
        event = {
            "id": event_id,
            "row": row.line,
            "account_id": account.pk,
            "contact_id": contact.pk if contact else None,
            "snapshot_id": snapshot_id,
            "record": row.record,
            "content_hash": prepared.content_hash,
        }
        self.made.events.append(event)
        self._merge("account", account.pk, account_met, event_id)
        if contact:
            self._merge("contact", contact.pk, contact_met, event_id)
        self._values(prepared, account, contact, snapshot_id)
        return self._lead(account, contact)

    def _account(self, prepared: Prepared, folded: Folded) -> tuple[Account, "Met"]:
        record = prepared.row.record
        found = self.known.accounts.find(folded.account, folded.account_keys)
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
            "phone": record.get("phone", "") if folded.contact is None else "",
        }
        if found and found[1].answer is Answer.SAME:
            account = self.known.account_rows[UUID(found[0])]
            self._fill(account, facts, self.made.changed_accounts, prepared.row)
            return account, Met(found[1], is_same=True)
        account = Account(
            id=rising_id(),
            **self.own,
            **facts,
            country_is_assumed=prepared.row.assumes_country,
            created_at=self.now,
            updated_at=self.now,
        )
        self.made.accounts.append(account)
        self.made.counts["accounts"] += 1
        self.known.account_rows[account.pk] = account
        self.known.accounts.put(str(account.pk), folded.account, folded.account_keys)
        self._keys(folded.account_keys, account_id=account.pk, contact_id=None)
        return account, Met.doubt(found)

    def _contact(
        self, prepared: Prepared, folded: Folded, account: Account
    ) -> tuple[Contact | None, "Met"]:
        record = prepared.row.record
        if folded.contact is None:
            return None, Met()
        found = self.known.contacts.find(folded.contact, folded.contact_keys)
        email = record.get("email", "")
        facts = {
            "full_name": descriptions.person_name(record)[:160],
            "email": email,
            "email_hash": address_hash(email) if email else "",
            **{name: record.get(name, "") for name in _CONTACT_COLUMNS},
        }
        if found and found[1].answer is Answer.SAME:
            contact = self.known.contact_rows[UUID(found[0])]
            self._fill(contact, facts, self.made.changed_contacts, prepared.row)
            if prepared.refreshed_at > contact.refreshed_at:
                contact.refreshed_at = prepared.refreshed_at
                self._change(contact, self.made.changed_contacts)
            return contact, Met(found[1], is_same=True)
        contact = Contact(
            id=rising_id(),
            **self.own,
            **facts,
            country_is_assumed=prepared.row.assumes_country,
            account=account,
            refreshed_at=prepared.refreshed_at,
        )
        self.made.contacts.append(contact)
        self.made.counts["contacts"] += 1
        self.known.contact_rows[contact.pk] = contact
        self.known.contacts.put(str(contact.pk), folded.contact, folded.contact_keys)
        self._keys(folded.contact_keys, account_id=None, contact_id=contact.pk)
        return contact, Met.doubt(found)

    def _fill(
        self, row: Row, facts: Mapping[str, Any], changed: dict[UUID, Row], said_by: ReadRow
    ) -> None:
        """Fill what was empty; what a source said before is never overwritten (DIS10).

        An assumed country no source said: the first row that names one takes its place.
        """
        empty = [name for name, value in facts.items() if value and not getattr(row, name)]
        if row.country_is_assumed and facts["country"] and not said_by.assumes_country:
            empty.append("country")
        for name in empty:
            setattr(row, name, facts[name])
        if "country" in empty:
            row.country_is_assumed = said_by.assumes_country
        if empty:
            self._change(row, changed)

    def _change(self, row: Row, changed: dict[UUID, Row]) -> None:
        if not row._state.adding:
            changed[row.pk] = row

    def _keys(self, keys: Sequence[Key], **owner: UUID | None) -> None:
        owners = {name: pk and str(pk) for name, pk in owner.items()}
        self.made.keys += [{"key": key.number, "kind": key.kind[:10], **owners} for key in keys]

    def _merge(self, kind: str, kept_id: UUID, met: "Met", event_id: str) -> None:
        """Keep why two records were taken for one, or may be one; the obvious needs no note."""
        if met.judgement is None or (met.is_same and _is_obvious(kind, met.judgement)):
            return
        if met.is_same:
            self.made.counts[f"{kind}s_joined"] += 1
        self.made.merges.append(
            {
                "kind": kind,
                "kept_id": kept_id if met.other_id is None else met.other_id,
                "merged_id": None if met.other_id is None else kept_id,
                "probability": round(met.judgement.probability, 4),
                "because": met.judgement.because[:8],
                "event_id": event_id,
                "is_doubtful": not met.is_same,
            }
        )

    def _snapshot(self, prepared: Prepared, account: Account) -> str:
        text = "\n".join(f"{name}: {cell}" for name, cell in prepared.row.original.items())
        snapshot_id = str(rising_id())
        snapshot = {
            "id": snapshot_id,
            "title": f"{self.upload.file_name}, row {prepared.row.line}"[:300],
            "text": text.replace("\0", ""),
            "sha256": sha256(text.encode()).hexdigest(),
            "about": account.domain,
            "fetched_at": prepared.refreshed_at,
        }
        self.made.snapshots.append(snapshot)
        return snapshot_id

    def _values(
        self, prepared: Prepared, account: Account, contact: Contact | None, snapshot_id: str
    ) -> None:
        self._values_of(
            prepared,
            descriptions.ACCOUNT_FIELDS,
            snapshot_id,
            account_id=str(account.pk),
            contact_id=None,
        )
        if contact:
            self._values_of(
                prepared,
                descriptions.CONTACT_FIELDS,
                snapshot_id,
                account_id=None,
                contact_id=str(contact.pk),
            )

    def _values_of(
        self, prepared: Prepared, names: Sequence[str], snapshot_id: str, **owner: str | None
    ) -> None:
        record, original = prepared.row.record, prepared.row.original
        assumed = "country" if prepared.row.assumes_country else ""
        # Texts: of what is no text JSON asks value by value how to write it.
        fetched_at = prepared.refreshed_at.isoformat()
        valid_until = (prepared.refreshed_at + STALE_AFTER).isoformat()
        self.made.values += [
            {
                **owner,
                "field": name,
                "value": descriptions.shown(record[name])[:500],
                "quote": original.get(self.columns.get(name, ""), "")[:1000],
                "snapshot_id": snapshot_id,
                "source_label": ASSUMED.capitalize()
                if name == assumed
                else self.upload.source.name[:200],
                "fetched_at": fetched_at,
                "valid_until": valid_until,
            }
            for name in names
            if name in record
        ]

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
            {
                "contact_id": contact.pk,
                "account_id": contact.account_id,
                "state": state.value,
                "fit": {name: getattr(verdict, name) for name in _FIT},
                "why": _why(verdict)[:300],
            }
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


def _why(verdict: Fit) -> str:
    if verdict.inside is False:
        return verdict.reasons[0] if verdict.reasons else "Outside the ICP."
    if verdict.inside is None:
        return f"Not known yet: {', '.join(verdict.unknown)}."
    return "Inside the ICP."

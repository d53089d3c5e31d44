"""A live ICP, files, uploads and lists, made through the product's own doors."""

import copy
import csv
import io
from datetime import date
from itertools import count

from django.utils import timezone

from icp.actions import create_profile, send_for_approval, start_version
from icp.models import ICPProfile, ICPVersion
from prospects.actions import mark, start_upload, store_upload
from prospects.models import Account, Contact, Lead, ProspectList, Source, Upload
from tests.drain import drain
from tests.factories.gates import approve
from tests.people import People

ICP = {
    "sections": {
        "firmographics": "Companies with 20 to 5,000 people in software or logistics in the US.",
        "technographics": "They run Salesforce or HubSpot.",
        "behaviour": "2 or more pricing page visits in 7 days.",
        "intent": "A demo request in the last 30 days.",
        "disqualifiers": "Students and companies in gambling.",
    },
    "criteria": [
        {"field": "employees", "op": "between", "value": [20, 5000], "weight": 2, "required": True},
        {"field": "country", "op": "in", "value": ["US"], "weight": 1, "required": True},
        {"field": "industry", "op": "in", "value": ["software", "logistics"], "weight": 1},
        {"field": "revenue", "op": ">=", "value": 1_000_000, "weight": 1},
        {"field": "headcount_growth", "op": ">=", "value": 5, "weight": 1},
        {"field": "crm", "op": "in", "value": ["Salesforce", "HubSpot"], "weight": 1},
        {"field": "pricing_page_visits", "op": ">=", "value": 2, "weight": 1},
        {"field": "demo_requests", "op": ">=", "value": 1, "weight": 1},
    ],
    "disqualifiers": [
        {"field": "industry", "op": "contains", "value": ["gambling"], "reason": "Gambling."},
        {"field": "title", "op": "contains", "value": ["student"], "reason": "A student."},
    ],
}
HEADER = (
    "First Name", "Last Name", "Title", "Company", "Email", "Website", "# Employees", "Industry",
    "City", "State", "Country",
)  # fmt: skip
_numbers = count(1)


def make_live_icp(people: People) -> ICPVersion:
    """Write an ICP and let both leads approve it."""
    version = create_profile(
        workspace=people.workspace,
        name="Fleet software",
        actor=people.user("sales_ops"),
        content=ICP,
    )
    return _approved(version, people)


def activate_newer(people: People, profile: ICPProfile, employees: tuple[int, int]) -> ICPVersion:
    """Let a version go live that asks for so many employees and changes nothing else."""
    content = copy.deepcopy(ICP)
    content["criteria"][0]["value"] = list(employees)
    version = start_version(profile=profile, actor=people.user("sales_ops"), content=content)
    return _approved(version, people)


def _approved(version: ICPVersion, people: People) -> ICPVersion:
    approve(send_for_approval(version=version, actor=people.user("sales_ops")), people)
    version.refresh_from_db()
    return version


def row_of(number: int, **over: str) -> dict[str, str]:
    """Return one whole record that no other number resembles."""
    word = f"Firm{_word(number)}"
    row = {
        "First Name": f"Ann{_word(number * 7)}",
        "Last Name": f"Lee{_word(number * 13)}",
        "Title": "VP Sales",
        "Company": f"{word} Inc",
        "Email": f"ann{number}@{word.lower()}.com",
        "Website": f"https://www.{word.lower()}.com/",
        "# Employees": str(50 + number % 900),
        "Industry": "Software",
        "City": "Austin",
        "State": "TX",
        "Country": "United States",
    }
    return {**row, **over}


def _word(number: int) -> str:
    letters = ""
    while True:
        number, rest = divmod(number, 26)
        letters += chr(ord("a") + rest)
        if not number:
            return letters * 2


def csv_of(*rows: dict[str, str]) -> bytes:
    """Write rows as a CSV file."""
    stream = io.StringIO()
    writer = csv.DictWriter(stream, HEADER)
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue().encode()


def make_upload(people: People, data: bytes, **over: object) -> Upload:
    """Store a file as sales operations does."""
    facts = {
        "file_name": "leads.csv",
        "source_name": "Apollo",
        "terms": "Bought",
        "lawful_basis": "",
        "collected_on": timezone.now().date(),
        "default_country": "US",
        **over,
    }
    return store_upload(
        workspace=people.workspace, actor=people.user("sales_ops"), chunks=[data], **facts
    )


def read(people: People, data: bytes, **over: object) -> Upload:
    """Store a file, confirm its columns as proposed and let the worker read it."""
    upload = make_upload(people, data, **over)
    start_upload(upload=upload, actor=people.user("sales_ops"))
    drain()
    upload.refresh_from_db()
    return upload


def make_list(people: People, size: int = 12) -> ProspectList:
    """Return a list of so many candidates that waits at the gate."""
    make_live_icp(people)
    upload = read(people, csv_of(*(row_of(n) for n in range(size))))
    return ProspectList.objects.get(upload=upload)


def mark_all(prospect_list: ProspectList, people: People, verdict: str = "m") -> None:
    """Mark every sampled record."""
    for lead_id in prospect_list.sample:
        mark(
            prospect_list=prospect_list,
            lead_id=lead_id,
            verdict=verdict,
            actor=people.user("sales_ops"),
        )
    prospect_list.refresh_from_db()


def make_account(workspace, **over: object) -> Account:
    """Return a stored company."""
    number = next(_numbers)
    facts = {
        "name": f"Harbor {number} Inc",
        "domain": f"harbor{number}.com",
        "country": "US",
        "employees": 120,
        "industry": "Software",
    }
    return Account.objects.create(workspace=workspace, **{**facts, **over})


def make_contact(workspace, account: Account | None = None, **over: object) -> Contact:
    """Return a stored person, at a company of their own unless one is given."""
    from leadops.compliance.addresses import address_hash

    account = account or make_account(workspace)
    email = str(over.pop("email", f"ann{next(_numbers)}@{account.domain}"))
    facts = {"full_name": "Ann Lee", "first_name": "Ann", "last_name": "Lee", "title": "VP Sales"}
    return Contact.objects.create(
        workspace=workspace,
        account=account,
        email=email,
        email_hash=address_hash(email),
        **{**facts, **over},
    )


def make_lead(workspace, contact: Contact | None = None, **over: object) -> Lead:
    """Return a candidate lead on a list of its own unless facts are given."""
    contact = contact or make_contact(workspace)
    if "list" not in over:
        source = Source.objects.create(
            workspace=workspace, name=f"Source {next(_numbers)}", collected_on=date(2026, 1, 1)
        )
        over["list"] = ProspectList.objects.create(
            workspace=workspace, name="A list", source=source
        )
    return Lead.objects.create(
        workspace=workspace, contact=contact, account=contact.account, **over
    )

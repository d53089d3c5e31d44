"""Tours of the tests: a small file of invented companies, as far as a test wants them."""

from datetime import date

from django.utils import timezone

from leadops.demo.companies import Company, companies
from leadops.gates.models import Proposal
from leadops.tour import actions
from leadops.tour.models import Tour, TourDraft, TourRecord
from leadops.tour.queries.mailbox import sending_mailbox
from leadops.tour.queries.material import checked_text
from outreach.models import Mailbox
from tests.people import People

HEADER = "Full name,Job title,Work email,Company,Website,Industry,Employees,Country"
FIELDS = {
    "industries": "software, logistics, manufacturing, healthcare, retail",
    "employees": "50-500",
    "countries": "US",
    "titles": "VP, head, director, chief",
    "never": "student",
}
OFFER = "We plan visits for field service teams and keep customers told when somebody comes."


def row_of(company: Company) -> str:
    return (
        f"{company.person},{company.title},{company.email},{company.name},{company.domain},"
        f"{company.industry},{company.employees},United States"
    )


def csv_of(*rows: str) -> bytes:
    return "\n".join([HEADER, *rows]).encode()


def invented(count: int = 25) -> list[Company]:
    return companies(date.today())[:count]


def make_tour(people: People, role: str = "admin", data: bytes = b"", **more: object) -> Tour:
    return actions.open_tour(
        workspace=people.workspace,
        actor=people.user(role),
        file_name="mine.csv",
        chunks=[data or csv_of(*(row_of(one) for one in invented(6)))],
        **more,
    )


def make_drafted(people: People, role: str = "admin") -> TourDraft:
    """Return a draft on a page that says what it quotes, without any site or model."""
    tour = make_tour(people, role)
    actions.write_profile(tour=tour, actor=people.user(role), fields=FIELDS)
    tour.refresh_from_db()
    actions.rank_records(tour=tour, seconds=1.0)
    record = TourRecord.objects.get(tour=tour, position=1)
    record.pages.create(
        workspace=people.workspace,
        url=f"https://{record.domain}/news",
        title="News",
        text=f"{record.company} opened 4 service regions in Denver.",
        fetched_at=timezone.now(),
    )
    draft = TourDraft.objects.create(
        workspace=people.workspace,
        record=record,
        subject=f"About {record.company}",
        body=(
            "Hi there,\n\nYour news page says “opened 4 service regions in Denver”. "
            f"{OFFER}\n\nIs this on your desk?\n\n{people.user(role).name}"
        ),
    )
    draft.first_body = draft.body
    draft.save()
    checked = checked_text(
        draft, subject=draft.subject, body=draft.body, sender=people.user(role).name
    )
    return actions.check_draft(
        draft=draft,
        actor=people.user(role),
        subject=draft.subject,
        body=draft.body,
        checked=checked,
    )


def make_mailbox(people: People) -> Mailbox:
    box = sending_mailbox(people.workspace)
    return box or Mailbox.objects.create(
        workspace=people.workspace,
        address="hello@quay-software.com",
        display_name="Quay",
        smtp_host="127.0.0.1",
    )


def make_letter(people: People, role: str = "rep") -> Proposal:
    draft = make_drafted(people, role)
    return actions.prepare_letter(
        draft=draft,
        membership=people[role],
        mailbox=make_mailbox(people),
        actor=people.user(role),
    )

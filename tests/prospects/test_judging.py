"""A version that goes live judges its leads and the lists at their spot-check again (ICP7)."""

import pytest

from icp import actions as icp
from leadops.audit.models import AuditEntry
from leadops.gates.errors import Blocked
from leadops.gates.models import Proposal
from leadops.runs.actions import enqueue
from leadops.runs.models import StageRun
from prospects import actions
from prospects.models import Account, Lead, ProspectList
from prospects.queries import admit_blockers, judged_at, proposal_of
from prospects.queries.ranges import with_ranges
from prospects.tasks import REJUDGE
from tests.drain import drain
from tests.factories.gates import approve
from tests.factories.prospects import (
    ICP,
    activate_newer,
    csv_of,
    make_list,
    make_live_icp,
    make_upload,
    mark_all,
    read,
    row_of,
)

pytestmark = pytest.mark.usefixtures("workspace")
JUDGED = "prospects.lead_judged"


def runs(task):
    return list(StageRun.objects.filter(task=task).order_by("created_at").values_list("note"))


def states(listed):
    return {
        int(lead.account.employees): lead.state
        for lead in Lead.objects.filter(list=listed).select_related("account")
    }


def test_waiting_list_loses_who_fell_out_and_gets_its_sample_anew(people):
    listed = make_list(people, size=12)  # 50 to 61 employees
    mark_all(listed, people)
    asked = proposal_of(listed)

    newer = activate_newer(people, listed.icp_version.profile, (56, 5000))

    why = f"{newer} went live after {listed.icp_version} had judged this list."
    assert admit_blockers(asked, {})[0].startswith(why)
    with pytest.raises(Blocked, match="being judged again"):
        approve(asked, people)

    drain()

    listed.refresh_from_db()
    left = {str(pk) for pk in Lead.objects.filter(state="candidate").values_list("pk", flat=True)}
    assert states(listed) == {n: "candidate" if n >= 56 else "disqualified" for n in range(50, 62)}
    assert (set(listed.sample), listed.marks, listed.icp_version) == (left, {}, newer)
    counts = {name: listed.counts[name] for name in ("candidates", "leads", "outside")}
    assert counts == {"candidates": 6, "leads": 6, "outside": 6}
    fresh = proposal_of(listed)
    assert (fresh.payload["leads"], fresh.payload["icp_version"]) == (6, str(newer.pk))
    assert Proposal.objects.get(pk=asked.pk).status == "superseded"
    fallen = Lead.objects.filter(state="disqualified")
    assert all(lead.why.startswith(f"Fell out with {newer}: ") for lead in fallen)
    assert AuditEntry.objects.filter(event=JUDGED).count() == 6
    assert runs("prospects.tasks.rejudge")[-1] == (
        f"1 waiting list judged again by {newer}: 6 of 12 leads fell out.",
    )

    mark_all(listed, people)
    approve(fresh, people)
    assert Lead.objects.filter(state="admitted").count() == 6


def test_sample_stays_where_nobody_fell_out_and_is_marked_against_what_is_live(people, client_as):
    listed = make_list(people, size=12)
    mark_all(listed, people)
    before = (listed.sample, listed.seed)
    first = proposal_of(listed).proposed_at
    assert judged_at(listed, proposal_of(listed)) == first

    newer = activate_newer(people, listed.icp_version.profile, (30, 5000))
    drain()

    listed.refresh_from_db()
    assert (listed.sample, listed.seed, listed.marks) == (*before, {})
    assert listed.icp_version == newer
    assert judged_at(listed, proposal_of(listed)) > first
    page = client_as("sales_ops").get(f"/spot-checks/{listed.pk}/").content.decode()
    assert f"10 earlier marks count no more: they were given against a version that {newer}" in page
    mark_all(listed, people)
    assert AuditEntry.objects.filter(event=JUDGED).count() == 0
    approve(proposal_of(listed), people)
    assert Lead.objects.filter(state="admitted", icp_version=newer).count() == 12
    page = client_as("sales_ops").get(listed.get_absolute_url()).content.decode()
    assert f"The sample, marked against {newer}: " in page


def test_list_of_which_everybody_fell_out_waits_for_nobody(people):
    listed = make_list(people, size=3)
    asked = proposal_of(listed)

    newer = activate_newer(people, listed.icp_version.profile, (400, 5000))
    drain()

    listed.refresh_from_db()
    asked.refresh_from_db()
    assert (listed.state, listed.counts["candidates"]) == ("empty", 0)
    assert (asked.status, asked.why) == ("withdrawn", f"Nobody in it fits {newer}.")


def test_list_read_while_a_version_went_live_is_judged_by_it(people, monkeypatch):
    """The file is read by the older version; its list never waits under it."""
    profile = make_live_icp(people).profile
    upload = make_upload(people, csv_of(*(row_of(n) for n in range(12))))
    actions.start_upload(upload=upload, actor=people.user("sales_ops"))
    opened = actions.open_list(upload=upload, actor=people.user("sales_ops"))

    newer = activate_newer(people, profile, (56, 5000))
    drain()

    listed = ProspectList.objects.get(pk=opened.pk)
    assert (listed.state, listed.icp_version, len(listed.sample)) == ("waiting", newer, 6)
    assert admit_blockers(proposal_of(listed), {}) == ["Mark 6 more of 6 sampled records first."]


def test_other_documents_leads_are_left_alone(people):
    listed = make_list(people, size=3)
    other = icp.create_profile(
        workspace=people.workspace, name="Other", actor=people.user("sales_ops"), content=ICP
    )
    approve(icp.send_for_approval(version=other, actor=people.user("sales_ops")), people)

    activate_newer(people, other.profile, (400, 5000))
    drain()

    assert set(states(listed).values()) == {"candidate"}
    assert admit_blockers(proposal_of(listed), {}) == ["Mark 3 more of 3 sampled records first."]


def test_judging_twice_changes_nothing(people):
    listed = make_list(people, size=12)
    newer = activate_newer(people, listed.icp_version.profile, (56, 5000))
    drain()
    before = list(Lead.objects.order_by("pk").values())

    actions.propose_again(prospect_list=listed, version=newer, actor=people.user("sales_ops"))
    enqueue(
        REJUDGE, key="again", label="Again", arguments={"subject_id": str(newer.pk)},
        workspace=people.workspace, actor=people.user("sales_ops"),
    )  # fmt: skip
    drain()

    assert list(Lead.objects.order_by("pk").values()) == before
    assert Proposal.objects.filter(gate="prospects.admit", status="waiting").count() == 1
    assert runs(REJUDGE)[-1] == ("No list waits that an older version judged.",)


def colleague(number, size):
    """Return the row of one more person of the same company."""
    firm = {"Company": "Harrow Inc", "Website": "https://harrow.example/"}
    return row_of(number, **firm, **{"# Employees": size, "Email": f"ann{number}@harrow.example"})


def test_a_range_that_reaches_into_the_icp_is_not_known_and_stays_so(people):
    """A missing fact takes nobody out: neither when read, nor judged again, nor by a later row."""
    make_live_icp(people)  # 20 to 5,000 employees
    read(people, csv_of(colleague(1, "11-50")))
    upload = read(people, csv_of(colleague(2, "")))

    leads = list(Lead.objects.order_by("created_at"))
    assert [(lead.account.employees, lead.fit["inside"]) for lead in leads] == [(30, None)] * 2
    said = "Not known: wanted Employees: {}, found 11–50."
    assert all(said.format("20–5,000") in lead.fit["reasons"] for lead in leads)
    assert {lead.state for lead in leads} == {"candidate"}

    activate_newer(people, upload.lists.get().icp_version.profile, (40, 1000))
    drain()
    leads = list(Lead.objects.all())
    assert all(said.format("40–1,000") in lead.fit["reasons"] for lead in leads)
    assert {lead.state for lead in leads} == {"candidate"}

    activate_newer(people, upload.lists.get().icp_version.profile, (51, 1000))
    drain()
    assert {lead.state for lead in Lead.objects.all()} == {"disqualified"}
    assert Lead.objects.first().why.endswith("wanted Employees: 51–1,000, found 11–50.")


def test_every_page_of_a_company_says_its_range_and_not_the_middle(people, client_as):
    make_live_icp(people)
    upload = read(people, csv_of(colleague(1, "1001-1200")))
    lead, client = Lead.objects.get(), client_as("sales_ops")

    pages = [
        client.get(url).content.decode()
        for url in (
            lead.account.get_absolute_url(),
            f"/spot-checks/{upload.lists.get().pk}/",
            f"/leads/{lead.pk}/",
        )
    ]

    assert ["<dd>1,001–1,200</dd>" in page for page in pages] == [True] * 3
    assert ["1,100" in page for page in pages] == [False] * 3


def test_an_exact_number_of_another_source_stands_before_a_range(people):
    make_live_icp(people)
    for number, size in enumerate(("11-50", "30", "")):
        read(people, csv_of(colleague(number, size)))

    lead = Lead.objects.order_by("created_at").last()
    assert "Fits: wanted Employees: 20–5,000, found 30." in lead.fit["reasons"]


def test_ranges_take_one_query_however_many_companies(people, django_assert_num_queries):
    make_live_icp(people)
    read(people, csv_of(*(row_of(n, **{"# Employees": "11-50"}) for n in range(3))))

    for count in (1, 3):
        rows = list(Account.objects.all()[:count])
        with django_assert_num_queries(1):
            with_ranges(rows)
        assert {(row.employees.low, row.employees.high) for row in rows} == {(11, 50)}

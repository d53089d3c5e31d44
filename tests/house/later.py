"""What a workspace comes to on later days: the states whose forms a freshly furnished one lacks.

Each maker brings the state about and says who sees its form on which page.
"""

from collections.abc import Callable
from datetime import timedelta

from django.test import Client
from django.utils import timezone

from handoff.actions import handoffs as steps
from icp.models import ICPVersion
from leadops.accounts import actions as accounts
from leadops.accounts.models import Membership, User
from leadops.audit.actors import SYSTEM
from leadops.compliance import actions as compliance
from leadops.gates.actions import skip
from leadops.gates.queries import waiting_proposal
from leadops.tour import actions as tours
from leadops.tour.models import Tour
from outreach.actions import edits, reservations
from outreach.actions.voice import propose_voice
from outreach.enums import DraftState, SendState
from outreach.models import Draft, Send
from prospects.models import Upload
from scoring.models import ScoringVersion
from tests.factories import handoff as handoffs
from tests.factories import icp as icps
from tests.factories import outreach as touches
from tests.factories import prospects as records
from tests.factories import scoring as scores
from tests.factories import tour as toured
from tests.factories.gates import approve
from tests.outreach.sending import approved
from tests.people import PASSWORD, People

Page = tuple[str, str]  # whose, and which
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


def in_doubt(people: People) -> Page:
    send = approved(people)
    Send.objects.filter(pk=send.pk).update(state=SendState.IN_DOUBT)
    return "rep", "/doubt/"


def acknowledged(people: People) -> Page:
    handoff = handoffs.make_handoff(people)
    approve(handoffs.waiting(handoff), people)
    return "rep", f"/handoffs/{handoff.pk}/"


def answered(people: People) -> Page:
    handoff = handoffs.make_handoff(people)
    approve(handoffs.waiting(handoff), people)
    handoff.refresh_from_db()
    steps.answer(handoff=handoff, way="mail", text="Tuesday it is.", actor=people.user("rep"))
    return "rep", f"/handoffs/{handoff.pk}/"


def icp_draft(people: People) -> Page:
    version = icps.make_draft(people)
    return "sales_lead", version.get_absolute_url()


def icp_of_old(people: People) -> Page:
    version = icps.make_live(people)
    ICPVersion.objects.filter(pk=version.pk).update(state="archived")
    return "sales_lead", version.get_absolute_url()


def upload_failed(people: People) -> Page:
    records.make_live_icp(people)
    upload = records.make_upload(people, records.csv_of(records.row_of(1)))
    Upload.objects.filter(pk=upload.pk).update(state="failed", error="The disk was full.")
    return "sales_ops", f"/imports/{upload.pk}/"


def needs_a_reason(people: People) -> Page:
    draft = touches.make_draft(people)
    Draft.objects.filter(pk=draft.pk).update(state=DraftState.NEEDS_REASON, why="Nothing found.")
    return "rep", "/needs-reason/"


def stale(people: People) -> Page:
    draft = touches.make_draft(people)
    Draft.objects.filter(pk=draft.pk).update(state=DraftState.STALE)
    return "rep", f"/review/{draft.pk}/"


def edited(people: People, added: str) -> Page:
    draft = touches.make_draft(people)
    text = draft.revisions.get()
    body = text.body.replace("\n\nMara", f" {added}\n\nMara")
    edits.keep_edit(draft=draft, user=people.user("rep"), subject=text.subject, body=body)
    return "rep", f"/review/{draft.pk}/"


def loud(people: People) -> Page:
    return edited(people, "Call me today!!")


def unsupported(people: People) -> Page:
    return edited(people, "Quay Robotics rents a second depot in Bremen.")


def held_by_another(people: People) -> Page:
    draft = touches.make_draft(people)
    reservations.reserve(draft=draft, user=people.user("rep"))
    return "sales_lead", f"/review/{draft.pk}/"


def batch(people: People) -> Page:
    rep = people.user("rep")
    rep.holds_sends = True
    rep.save(update_fields=["holds_sends"])
    draft = touches.make_draft(people)
    approve(waiting_proposal("outreach.send", draft), people)
    return "rep", "/review/decisions/"


def skipped(people: People) -> Page:
    proposal = waiting_proposal("outreach.send", touches.make_draft(people))
    assert proposal is not None
    until = timezone.now() + timedelta(hours=20)
    skip(proposal=proposal, actor=people.user("rep"), until=until)
    return "rep", "/review/decisions/"


def scored(people: People) -> Page:
    scores.make_live(people)
    return "sales_ops", "/scoring/thresholds/?t=70"


def column_refused(people: People) -> Page:
    version = scores.propose(people)
    refused = [{"column": "title", "reason": "It is filled in after the outcome."}]
    ScoringVersion.objects.filter(pk=version.pk).update(
        calibration={**version.calibration, "ladder": {"refused": refused}}
    )
    return "sales_ops", "/scoring/"


def lift_asked(people: People) -> Page:
    row = compliance.suppress(
        workspace=people.workspace,
        email="stopped@harrow.example",
        reason="manual",
        source="page",
        actor=SYSTEM,
    )
    compliance.ask_lift(suppression=row, reason="A mistake of ours", actor=people.user("sales_ops"))
    return "admin", "/settings/suppression/"


def guarded(people: People) -> Page:
    rep = people.user("rep")
    accounts.add_app(user=rep, secret=SECRET, actor=rep)
    return "admin", f"/settings/people/{people['rep'].pk}/"


def token(people: People) -> Page:
    accounts.make_token(
        membership=people["rep"], name="Script", scopes=["read"], actor=people.user("rep")
    )
    return "rep", "/me/tokens/"


def two_sessions(people: People) -> Page:
    elsewhere = Client()
    elsewhere.post("/sign-in/", {"login": people.user("rep").email, "password": PASSWORD})
    return "rep", "/me/sign-in/"


def own_app(people: People) -> Page:
    guarded(people)
    return "rep", "/me/sign-in/"


def demo_of_its_own(people: People) -> Page:
    User.objects.filter(pk=people.user("rep").pk).update(is_demo=True)
    return "rep", "/demo/reset/"


def two_workspaces(people: People) -> Page:
    Membership.objects.create(workspace=people.twin, user=people.user("rep"), roles=["rep"])
    return "rep", "/"


def tour_with_profile(people: People) -> Page:
    tour = toured.make_tour(people)
    tours.write_profile(tour=tour, actor=people.user("admin"), fields=toured.FIELDS)
    Tour.objects.filter(pk=tour.pk).update(read_seconds=2.0)
    return "admin", "/tour/"


def tour_set_aside(people: People) -> Page:
    rows = "Company,Website,Email,Country,Remark\nAcme,acme.com,a@acme.com,US,do not contact"
    tour = toured.make_tour(people, data=rows.encode())
    columns = {**tour.columns, "Remark": "note"}
    tours.map_columns(tour=tour, actor=people.user("admin"), columns=columns)
    return "admin", "/tour/"


def tour_drafted(people: People) -> Page:
    toured.make_drafted(people)
    toured.make_mailbox(people)
    Tour.objects.update(read_seconds=2.0, draft_seconds=3.0)
    return "admin", "/tour/"


def tour_letter(people: People) -> Page:
    toured.make_letter(people, "admin")
    return "admin", "/tour/"


def voice_replaced(people: People) -> Page:
    first = touches.adopt_voice(people)
    rules = {"rules": first.rules["rules"][:3]}
    newer = propose_voice(workspace=people.workspace, rules=rules, actor=people.user("sales_ops"))
    approve(newer, people)
    return "marketing_lead", first.get_absolute_url()


LATER: dict[str, Callable[[People], Page]] = {
    "demo/reset/": demo_of_its_own,
    "doubt/<uuid:pk>/again/": in_doubt,
    "doubt/<uuid:pk>/arrived/": in_doubt,
    "handoffs/<uuid:pk>/answer/": acknowledged,
    "handoffs/<uuid:pk>/outcome/": answered,
    "icp/<slug:slug>/v/<int:number>/restore/": icp_of_old,
    "icp/<slug:slug>/v/<int:number>/send/": icp_draft,
    "imports/<uuid:upload_id>/retry/": upload_failed,
    "me/sign-in/codes/renew/": own_app,
    "me/sign-in/factors/<int:factor_id>/end/": own_app,
    "me/sign-in/sessions/<int:session_id>/end/": two_sessions,
    "me/tokens/<uuid:token_id>/end/": token,
    "needs-reason/<uuid:pk>/capture/": needs_a_reason,
    "needs-reason/<uuid:pk>/know/": needs_a_reason,
    "needs-reason/<uuid:pk>/rest/": needs_a_reason,
    "review/<uuid:pk>/fix/": loud,
    "review/<uuid:pk>/know/": unsupported,
    "review/<uuid:pk>/redraft/": stale,
    "review/<uuid:pk>/skip/undo/": skipped,
    "review/<uuid:pk>/take-over/": held_by_another,
    "review/send-batch/": batch,
    "scoring/keep/": column_refused,
    "scoring/thresholds/": scored,
    "settings/people/<uuid:membership_id>/factors/end/": guarded,
    "settings/suppression/<uuid:pk>/lift/": lift_asked,
    "settings/voice/<uuid:pk>/begin/": voice_replaced,
    "tour/<uuid:pk>/answer/": tour_letter,
    "tour/<uuid:pk>/drafts/": tour_with_profile,
    "tour/<uuid:pk>/examples/": tour_with_profile,
    "tour/<uuid:pk>/reason/": tour_drafted,
    "tour/<uuid:pk>/sites/": tour_with_profile,
    "tour/<uuid:pk>/stop/": tour_set_aside,
    "tour/draft/<uuid:pk>/check/": tour_drafted,
    "tour/draft/<uuid:pk>/letter/": tour_drafted,
    "tour/letter/<uuid:pk>/approve/": tour_letter,
    "workspace/switch/": two_workspaces,
}

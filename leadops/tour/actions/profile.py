"""Step 2: a draft ICP, from five fields or from closed deals, and whether it agrees with people."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import transaction

from leadops.accounts.models import User
from leadops.audit.actors import SYSTEM
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.runs.actions import enqueue
from leadops.tour import profile
from leadops.tour.actions.files import store
from leadops.tour.actions.sites import rank_records
from leadops.tour.errors import NotYet, ProfileRefused
from leadops.tour.models import Tour
from leadops.tour.work import LEARN, run_key
from prospects import files


@transaction.atomic
def write_profile(*, tour: Tour, actor: User, fields: Mapping[str, str]) -> Tour:
    """Write the draft from five fields; refuses what cannot be read, naming the field."""
    if not tour.records.exists():
        raise NotYet("No row of the file can be used yet. Settle its columns in step 1.")
    try:
        content = profile.content_of_fields(fields)
    except profile.UnreadableField as error:
        raise ProfileRefused(error.field, str(error)) from error
    locked = _locked(tour)
    locked.fields = {name: fields.get(name, "")[:300] for name in profile.FIELDS}
    return _written(locked, content, "fields", actor)


def take_deals(*, tour: Tour, actor: User, file_name: str, chunks: Iterable[bytes]) -> Tour:
    """Keep a file of closed deals and queue its reading; refuses what is no table."""
    path, table = store(file_name, chunks)
    with transaction.atomic():
        locked = _locked(tour)
        before, locked.deals_path = locked.deals_path, path
        locked.deals_name = Path(file_name).name[-200:]
        _read_deals(locked, {"header": list(table.header)}, actor)
        transaction.on_commit(lambda: files.remove(Path(settings.UPLOAD_ROOT), before))
    return locked


@transaction.atomic
def name_deal_columns(*, tour: Tour, actor: User, named: Mapping[str, str]) -> Tour:
    """Queue the reading of the deals again, with what the person says of their columns."""
    locked = _locked(tour)
    if not locked.deals_path:
        raise NotYet("Bring the closed deals first.")
    _read_deals(locked, {"header": locked.deals.get("header", []), "named": dict(named)}, actor)
    return locked


def _read_deals(locked: Tour, deals: dict[str, Any], actor: User) -> None:
    locked.deals = deals
    locked.save(update_fields=["deals_path", "deals_name", "deals"])
    record(Event.TOUR_DEALS_TAKEN, actor=actor, subject=locked)
    enqueue(
        LEARN,
        key=run_key(LEARN, locked.pk),
        label="Read the closed deals of an own-file tour",
        arguments={"tour_id": str(locked.pk)},
        workspace=locked.workspace,
        actor=actor,
    )


@transaction.atomic
def note_deals(*, tour: Tour, told: dict[str, Any], content: dict[str, Any] | None) -> Tour:
    """Keep what the closed deals say; where they give criteria, those become the draft."""
    locked = _locked(tour)
    said = {name: locked.deals[name] for name in ("header", "named") if name in locked.deals}
    locked.deals = said | told
    locked.save(update_fields=["deals"])
    if content is None:
        record(Event.TOUR_ICP_WRITTEN, actor=SYSTEM, subject=locked, details={"from": "nothing"})
        return locked
    return _written(locked, content, "deals", SYSTEM)


def _written(tour: Tour, content: dict[str, Any], origin: str, actor: Any) -> Tour:
    tour.icp, tour.icp_from = content, origin
    if tour.examples:
        tour.examples = _held_against(tour, tour.examples)
    tour.save(update_fields=["fields", "icp", "icp_from", "examples"])
    record(Event.TOUR_ICP_WRITTEN, actor=actor, subject=tour, details={"from": origin})
    if tour.read_seconds is not None:
        rank_records(tour=tour)
    return tour


@transaction.atomic
def check_examples(*, tour: Tour, actor: User, customers: str, bad_fits: str) -> Tour:
    """Hold the draft against three customers and three bad fits, and keep both."""
    locked = _locked(tour)
    if not locked.icp:
        raise NotYet("Write the five fields first, or bring closed deals.")
    given = {"customers": customers[:1000], "bad_fits": bad_fits[:1000]}
    locked.examples = _held_against(locked, given)
    locked.save(update_fields=["examples"])
    record(
        Event.TOUR_EXAMPLES_CHECKED,
        actor=actor,
        subject=locked,
        details={"agrees": sum(one["agrees"] is True for one in locked.examples["verdicts"])},
    )
    return locked


def _held_against(tour: Tour, given: Mapping[str, Any]) -> dict[str, Any]:
    records = list(tour.records.values_list("data", flat=True))
    verdicts = profile.examples(tour.icp, given["customers"], given["bad_fits"], records)
    return {
        "customers": given["customers"],
        "bad_fits": given["bad_fits"],
        "verdicts": verdicts,
    }


def _locked(tour: Tour) -> Tour:
    row: Tour | None = Tour.objects.select_for_update().filter(pk=tour.pk).first()
    if row is None:
        raise NotYet("This tour was replaced by another file. Open the tour again.")
    return row

"""The tour's work in the background: closed deals, sites, drafts."""

import time
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from typing import Any, Final

from django.conf import settings
from django.utils import timezone

from icp.coverage import Deal
from icp.providers import suggestion
from leadops.runs.engine import Failed, Run, stage_task
from leadops.tour import actions, profile, queries
from leadops.tour.actions.drafts import Made
from leadops.tour.actions.files import LIMITS
from leadops.tour.actions.sites import SiteFound, SitePage
from leadops.tour.enums import SiteState
from leadops.tour.models import Tour, TourRecord
from leadops.tour.queries.material import material_of, of_own_words, told_of_reader, untold
from leadops.tour.queries.work import cost_of, has_own_reason, to_draft, unread
from leadops.tour.telling import label_of
from leadops.tour.work import BUILT_IN, DRAFT, LEARN, MOST_DRAFTS, READ
from leadops.web.actions import SharedRobots, portal_crew
from leadops.web.errors import FailureKind, FetchFailed
from leadops.web.visits import Ask, Visit, Want
from outreach.providers.drafting import Composed, compose
from outreach.queries.voices import live_voice, rules_of
from prospects.tabular import TableRefused, open_table
from scoring import deals, site
from scoring.enums import SignalKind
from scoring.providers import sites
from scoring.providers.sites import Visited
from scoring.reading.saved import Raw

# 25 records are through within three minutes: a visit that is not done by then ends with the pages
# it has, at most one page's time later.
READING_SECONDS: Final = 120.0
LATE = "the two minutes of the tour were over"
UNREAD: Final = {
    SiteState.FAILED: "Its website could not be read, and you told no reason to write",
    SiteState.NO_SITE: "No website of it is known, and you told no reason to write",
}
GONE = "This tour was replaced or deleted, so there is nothing left to do."


@stage_task(LEARN, lease_seconds=60)
def learn(run: Run, *, tour_id: str) -> None:
    """Read closed deals: what wins more often becomes the draft, or it says why nothing does."""
    tour = queries.open_tour(tour_id)
    if tour is None:
        return run.note(GONE)
    found = _closed_deals(tour)
    rows = [
        Deal(one["attributes"], one["is_won"], one["account_name"] or one["domain"])
        for one in found.deals
    ]
    proposed = suggestion.offline(rows, None)
    content = None
    if proposed.criteria:
        content = profile.with_required(suggestion.applied(None, proposed))
    told = {
        "closed": len(rows),
        "won": sum(row.won for row in rows),
        "refused": [one.reason for one in found.refused[:5]],
        "refused_count": len(found.refused),
        "open": found.open,
        "because": proposed.because,
        "sides": profile.deal_sides(content or tour.icp, rows) if content or tour.icp else {},
        "is_draft": content is not None,
    }
    with run.fenced():
        actions.note_deals(tour=tour, told=told, content=content)
    run.note(f"{len(rows):,} closed deals read, {len(found.refused):,} rows left out.")
    return None


def _closed_deals(tour: Tour) -> deals.ReadDeals:
    try:
        table = open_table(
            settings.UPLOAD_ROOT / tour.deals_path, name=tour.deals_name, limits=LIMITS
        )
        named = deals.Named(**tour.deals.get("named", {}))
        return deals.read_deals(table, named, today=timezone.localdate())
    except deals.NoColumn as lacking:
        told = (
            f"No column says {lacking.what}; there are {lacking.header}. Choose it below, or use "
            "the five fields."
        )
        raise Failed(told, is_final=True) from lacking
    except (TableRefused, deals.DealsRefused) as refused:
        told = f"{refused} Or use the five fields, or bring another file."
        raise Failed(told, is_final=True) from refused
    except OSError as error:
        raise Failed("The file of deals is gone. Bring it again.") from error


@stage_task(READ, lease_seconds=60)
def read(run: Run, *, tour_id: str) -> None:
    """Read the sites side by side, then rank the records by what is known of them.

    Runs again from its start after any death: sites noted since are not visited twice.
    """
    tour = queries.open_tour(tour_id)
    if tour is None:
        return run.note(GONE)
    began = time.monotonic()
    # Other columns, chosen meanwhile, bring other records: those are read, too.
    while waiting := unread(tour):
        _read_sites(run, tour, waiting)
    with run.fenced():
        actions.rank_records(tour=tour, seconds=round(time.monotonic() - began, 1))
    total = tour.records.count()
    run.progress(total, total)
    run.note(f"{total} records ranked.")
    return None


def _read_sites(run: Run, tour: Tour, waiting: list[TourRecord]) -> None:
    ends = time.monotonic() + READING_SECONDS
    total = tour.records.count()
    with run.fenced():
        actions.note_sites(
            found=[SiteFound(row.pk, SiteState.NO_SITE) for row in waiting if not row.domain]
        )
    left = [row for row in waiting if row.domain]
    done = total - len(left)
    for row, outcome in _visits(left, ends=ends):
        with run.fenced():
            actions.note_sites(found=[_found(row, outcome)])
        done += 1
        run.progress(done, total)


def _visits(
    rows: list[TourRecord], *, ends: float
) -> Iterator[tuple[TourRecord, Visited | FetchFailed]]:
    robots = SharedRobots()
    return portal_crew().run(
        (row, _in_time(sites.visit(Visit(robots), sites.starts("", row.domain)), ends))
        for row in rows
    )


def _in_time(steps: sites.Steps, ends: float) -> sites.Steps:
    """Carry a visit on; once the time is up it asks for no further page and ends with those it has.

    A robots.txt is still asked for: that it was not read is kept for everybody.
    """
    move = partial(next, steps)
    while True:
        try:
            want = move()
        except StopIteration as end:
            visited: Visited = end.value
            return visited
        if _is_page(want) and time.monotonic() > ends:
            move = partial(steps.throw, FetchFailed(FailureKind.TIMEOUT, LATE))
            continue
        try:
            answer = yield want
        except FetchFailed as failure:
            move = partial(steps.throw, failure)
        else:
            move = partial(steps.send, answer)


def _is_page(want: Want) -> bool:
    return isinstance(want, Ask) and want.target.path != "/robots.txt"


def _found(row: TourRecord, outcome: Visited | FetchFailed) -> SiteFound:
    if isinstance(outcome, FetchFailed):
        return SiteFound(row.pk, SiteState.FAILED, outcome.sentence, outcome.kind.value)
    today = timezone.localdate()
    found = site.read(
        [Raw(p.url, p.body, p.content_type, p.charset) for p in outcome.pages],
        name=row.company,
        domain=row.domain,
        today=today,
        read_on=today,
    )
    at = {page.url: page.fetched_at for page in outcome.pages}
    return SiteFound(
        row.pk,
        SiteState.READ,
        facts=[
            {
                "field": one.field,
                "value": _plain(one.value),
                "quote": _plain(one.quote),
                "page": one.page,
            }
            for one in found.facts
        ],
        signals=[_signal(one) for one in found.signals],
        unknown=_unknown(found),
        pages=[
            SitePage(page.url, page.title, _plain(page.text), at[page.url])
            for page in found.pages
            if page.url in at
        ],
    )


def _unknown(found: site.SiteReading) -> list[str]:
    """Name what no page states; a post that is told of as news is an open position, too."""
    is_hiring = any(one.kind == SignalKind.HIRING for one in found.signals)
    told = {"open_positions"} if is_hiring else set()
    return [label_of(name) for name in found.unknown if name not in told]


def _plain(text: str) -> str:
    """Drop what PostgreSQL cannot hold: NUL and lone surrogates."""
    return text.replace("\0", "").encode("utf-8", "replace").decode()


def _signal(one: Any) -> dict[str, Any]:
    return {
        "kind": one.kind.value,
        "sentence": _plain(one.sentence),
        "quote": _plain(one.quote),
        "page": one.page,
        "day": one.moment.day.isoformat() if one.moment else "",
        "date_words": one.moment.words if one.moment else "",
    }


@stage_task(DRAFT, lease_seconds=120)
def draft(run: Run, *, tour_id: str) -> None:
    """Draft for the best records until five texts stand; who has no reason gets none."""
    tour = queries.open_tour(tour_id)
    if tour is None:
        return run.note(GONE)
    began = time.monotonic()
    rows = to_draft(tour)
    own = has_own_reason(rows)
    written = _written(tour)
    for row in rows:
        if written >= MOST_DRAFTS and row.pk not in own:
            break
        began_at = timezone.now()
        composed = _compose(tour, row)
        with run.fenced():
            _note(row, composed, began_at)
        written += composed.text is not None
        run.progress(min(written, MOST_DRAFTS), MOST_DRAFTS)
    with run.fenced():
        actions.end_drafting(tour=tour, seconds=round(time.monotonic() - began, 1))
    run.note(f"{written} drafts stand.")
    return None


def _written(tour: Tour) -> int:
    return tour.records.filter(draft__why="").count()


def _compose(tour: Tour, row: TourRecord) -> Composed:
    material = material_of(row, offer=tour.offer)
    if not material.reasons and (why := untold(row)):
        return Composed(None, why=why)
    if not material.reasons and row.state in UNREAD:
        # Where nothing was read, "nothing was found" would be no finding.
        return Composed(None, why=f"{UNREAD[SiteState(row.state)]}.")
    return compose(
        seed=str(row.position),
        sender=tour.user.name,
        touch=1,
        material=material,
        rules=rules_of(live_voice()),
        workspace=tour.workspace,
        subject=row,
    )


def _note(row: TourRecord, composed: Composed, began_at: datetime) -> None:
    text = composed.text
    if text is None:
        actions.note_no_draft(record_id=row.pk, why=composed.why)
        return
    model = text.ai_run.model if text.ai_run is not None else ""
    made = Made(
        record_id=row.pk,
        subject=text.subject,
        body=text.body,
        checked=of_own_words(text.checked, row),
        engine=model or BUILT_IN,
        cost=cost_of(row, since=began_at),
        note=" ".join(filter(None, (composed.note, told_of_reader(row, text.body)))),
    )
    actions.note_drafts(made=[made])

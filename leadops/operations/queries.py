"""Whether the portal can do its work, and the figures that say how it does; no personal data."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.loader import MigrationLoader
from django.db.models import Count, Max, Min, Q, Sum
from django.utils import timezone

from handoff.models import Handoff
from leadops.accounts.queries import live_workspaces
from leadops.ai.models import Budget
from leadops.gates.enums import ProposalStatus
from leadops.gates.models import Proposal
from leadops.operations.exposition import Metric, Sample
from leadops.operations.models import Beat
from leadops.operations.series import BOUNDS, read_all
from leadops.runs.enums import RunStatus
from leadops.runs.models import RunTicket, StageRun
from leadops.tenancy.scope import workspace_scope
from outreach.enums import SendState
from outreach.models import Mailbox, Send

CLOCK_PATIENCE = timedelta(minutes=2)
ALIVE_WITHIN = timedelta(minutes=1)
BROKER_SECONDS = 2.0


@dataclass(frozen=True)
class Check:
    """One condition of readiness; `holds_back` says whether the portal is unready without it."""

    name: str
    is_ok: bool
    finding: str
    holds_back: bool = True


def readiness() -> list[Check]:
    """Return every condition in order; the later ones are left out without a database."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT app, name FROM django_migrations")
            applied = set(cursor.fetchall())
        missing = sorted(_on_disk() - applied)
        clock = Beat.objects.filter(kind="clock").order_by("-at").first()
    except (DatabaseError, OSError):
        connection.close()
        return [Check("database", False, "away"), _broker()]
    return [
        Check("database", True, "reachable"),
        Check("migrations", not missing, f"{len(missing)} missing" if missing else "applied"),
        _clock(clock),
        _broker(),
    ]


@cache
def _on_disk() -> frozenset[tuple[str, str]]:
    """Return the migrations of this code, which do not change while a process lives."""
    return frozenset(MigrationLoader(None).disk_migrations or {})


def _clock(last: Beat | None) -> Check:
    if last is None:
        return Check("clock", False, "not seen yet")
    age = timezone.now() - last.at
    return Check("clock", age <= CLOCK_PATIENCE, f"seen {age.total_seconds():.0f} s ago")


def _broker() -> Check:
    """Look for the broker. It only carries wake-ups: the sweeper works without, only later."""
    if not settings.REDIS_URL:
        is_there = (settings.VAR / "broker" / "msg").is_dir()
        return Check("broker", is_there, "files" if is_there else "away", holds_back=False)
    import redis  # slow import, only with an outside broker

    patience = {"socket_connect_timeout": BROKER_SECONDS, "socket_timeout": BROKER_SECONDS}
    try:
        with redis.Redis.from_url(settings.REDIS_URL, **patience) as broker:
            broker.ping()
    except (redis.RedisError, ValueError):
        return Check("broker", False, "away", holds_back=False)
    return Check("broker", True, "reachable", holds_back=False)


def figures() -> list[Metric]:
    """Return everything that /metrics shows, over all workspaces together."""
    return [*_requests(), *_queues(), *_workspaces(), *_beats()]


def _requests() -> list[Metric]:
    sums = read_all(settings.VAR / "metrics")
    total, buckets, seconds = [], [], []
    for (method, route, status), tally in sums.items():
        labels = {"method": method, "route": route, "status": status}
        total.append(Sample(labels, tally.count))
        bounds = [*(f"{bound:g}" for bound in BOUNDS), "+Inf"]
        for bound, within in zip(bounds, [*tally.within, tally.count], strict=True):
            buckets.append(Sample({**labels, "le": bound}, within, "_bucket"))
        seconds += [Sample(labels, tally.seconds, "_sum"), Sample(labels, tally.count, "_count")]
    return [
        Metric("leadops_requests_total", "counter", "Requests answered.", total),
        Metric(
            "leadops_request_duration_seconds",
            "histogram",
            "Time to answer a request.",
            buckets + seconds,
        ),
    ]


def _queues() -> list[Metric]:
    now = timezone.now()
    due = Q(not_before__lte=now, lease_until=None)
    rows = RunTicket.objects.values("queue").annotate(
        waiting=Count("pk", filter=due),
        later=Count("pk", filter=Q(not_before__gt=now)),
        at_work=Count("pk", filter=Q(lease_until__gt=now)),
        oldest=Min("not_before", filter=due),
    )
    found: dict[Any, dict[str, Any]] = {row["queue"]: dict(row) for row in rows}
    queues = [queue.name for queue in settings.CELERY_TASK_QUEUES]
    empty: dict[str, Any] = {"waiting": 0, "later": 0, "at_work": 0, "oldest": None}
    lengths, ages = [], []
    for name in queues:
        row = found.get(name, empty)
        lengths += [
            Sample({"queue": name, "state": state}, row[state])
            for state in ("waiting", "later", "at_work")
        ]
        ages.append(Sample({"queue": name}, _age(row["oldest"], now)))
    return [
        Metric("leadops_queue_length", "gauge", "Runs by queue and state.", lengths),
        Metric("leadops_queue_oldest_seconds", "gauge", "Age of the oldest waiting run.", ages),
    ]


@dataclass
class _Sums:
    """What the workspaces add up to."""

    runs: dict[str, int]
    sends: dict[str, int]
    waiting: dict[str, int]
    oldest: dict[str, datetime]
    breaches: int = 0
    overdue: int = 0
    mailboxes: int = 0
    poll: datetime | None = None
    spent: float = 0.0


def _workspaces() -> list[Metric]:
    now = timezone.now()
    sums = _Sums({}, dict.fromkeys(SendState.values, 0), {}, {})
    for workspace in live_workspaces():
        # Row-level security lets nobody look across: each workspace is asked by itself.
        with workspace_scope(workspace):
            _add_workspace(sums, now)
    return [
        Metric(
            "leadops_runs",
            "gauge",
            "Stage runs kept, by status.",
            [Sample({"status": s}, sums.runs.get(s, 0)) for s in RunStatus.values],
        ),
        Metric(
            "leadops_sends",
            "gauge",
            "Messages by state; in_doubt needs a person.",
            [Sample({"state": s}, n) for s, n in sums.sends.items()],
        ),
        Metric(
            "leadops_proposals_waiting",
            "gauge",
            "Proposals that wait for a decision, by gate.",
            [Sample({"gate": g}, n) for g, n in sorted(sums.waiting.items())],
        ),
        Metric(
            "leadops_proposals_oldest_seconds",
            "gauge",
            "Age of the oldest waiting proposal, by gate.",
            [Sample({"gate": g}, _age(at, now)) for g, at in sorted(sums.oldest.items())],
        ),
        _single("leadops_sla_breaches", "Handoffs that broke an SLA so far.", sums.breaches),
        _single("leadops_sla_overdue", "Waiting handoffs past their SLA now.", sums.overdue),
        _single("leadops_mailboxes_polled", "Mailboxes that are polled by IMAP.", sums.mailboxes),
        _single(
            "leadops_imap_poll_age_seconds",
            "Since the mailbox longest unread was last polled.",
            _age(sums.poll, now),
        ),
        _single("leadops_model_spend_month", "Spent on models this month.", sums.spent),
    ]


def _add_workspace(sums: _Sums, now: datetime) -> None:
    _count(sums.runs, StageRun.objects.values_list("status"))
    _count(sums.sends, Send.objects.values_list("state"))
    waiting = Proposal.objects.filter(status=ProposalStatus.WAITING).values_list("gate")
    _count(sums.waiting, waiting)
    for gate, at in waiting.annotate(Min("proposed_at")):
        sums.oldest[gate] = min(at, sums.oldest.get(gate, at))
    broken = Q(breached_at__isnull=False) | Q(answer_breached_at__isnull=False)
    handoffs = Handoff.objects.aggregate(
        broken=Count("pk", filter=broken),
        overdue=Count("pk", filter=Q(due_at__lt=now, acknowledged_at=None)),
    )
    sums.breaches += handoffs["broken"]
    sums.overdue += handoffs["overdue"]
    polled = Mailbox.objects.exclude(imap_host="").filter(paused_at=None)
    boxes = polled.aggregate(count=Count("pk"), last=Min("polled_at"))
    sums.mailboxes += boxes["count"]
    sums.poll = min(filter(None, (sums.poll, boxes["last"])), default=None)
    month = Budget.objects.filter(month=timezone.localdate(now).replace(day=1))
    sums.spent += float(month.aggregate(spent=Sum("spent"))["spent"] or 0)


def _count(into: dict[str, int], rows: Any) -> None:
    for name, count in rows.annotate(Count("pk")).order_by():
        into[name] = into.get(name, 0) + count


def _beats() -> list[Metric]:
    """Return the freshest sign of life of each kind and queue, however many processes there are."""
    now = timezone.now()
    alive = Count("pk", filter=Q(at__gte=now - ALIVE_WITHIN))
    rows = Beat.objects.values("kind", "queue").annotate(last=Max("at"), alive=alive)
    ages, counts = [], []
    for row in rows.order_by("kind", "queue"):
        labels = {"process": row["kind"], "queue": row["queue"]}
        ages.append(Sample(labels, _age(row["last"], now)))
        counts.append(Sample(labels, row["alive"]))
    return [
        Metric("leadops_heartbeat_age_seconds", "gauge", "Since the latest sign of life.", ages),
        Metric("leadops_processes_alive", "gauge", "Processes seen within a minute.", counts),
    ]


def _single(name: str, words: str, value: float) -> Metric:
    return Metric(name, "gauge", words, [Sample({}, value)])


def _age(at: datetime | None, now: datetime) -> float:
    return max(0.0, round((now - at).total_seconds(), 3)) if at else 0.0

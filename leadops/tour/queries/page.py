"""The tour's page, step by step: what is done, what runs, what failed and why."""

from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property
from typing import Final

from django.db.models import Prefetch, Sum
from django.utils import timezone

from icp.document import parse
from icp.lint import must_fix
from icp.matching import describe
from leadops.accounts.models import User, Workspace
from leadops.ai.models import AIRun, Connection
from leadops.ai.queries import Engine, connection_of, engine_of
from leadops.gates.models import Proposal
from leadops.gates.queries import waiting_proposal
from leadops.runs.enums import OPEN_STATUSES, RunStatus
from leadops.runs.models import StageRun
from leadops.tour import profile
from leadops.tour.enums import LetterState, SiteState
from leadops.tour.mail import watermarked
from leadops.tour.models import Tour, TourAnswer, TourDraft, TourLetter, TourPage, TourRecord
from leadops.tour.queries import reading
from leadops.tour.queries.answers import Understood, mailed_answers
from leadops.tour.queries.file import FileReads
from leadops.tour.queries.live import Todo, going_live
from leadops.tour.queries.mailbox import sending_mailbox
from leadops.tour.queries.steps import NOBODY, TITLES, Step
from leadops.tour.queries.tours import run_of
from leadops.tour.ranking import known_of, place
from leadops.tour.work import BUILT_IN, CHANGES, DRAFT, LEARN, MOST_DRAFTS, READ, SEND, run_key
from outreach.models import Mailbox

FULLY_SHOWN: Final = 10  # companies with facts, and places of the ranking


class TourPageReads:
    """Everything that one person's tour shows; each part is read when the template asks for it."""

    def __init__(
        self, tour: Tour | None, user: User, workspace: Workspace, asked: Mapping[str, str]
    ) -> None:
        self.tour = tour
        self.user = user
        self.workspace = workspace
        self.asked = asked

    @cached_property
    def file(self) -> FileReads:
        """Return what is known of the file."""
        return FileReads(self.tour)

    # The way through

    @cached_property
    def steps(self) -> list[Step]:
        """Return the eight steps; the first that is not done is next."""
        following = next((n for n in range(1, 9) if not self.done[n] and n not in self.without), 0)
        return [
            Step(number, title, self._word(number, following))
            for number, title in enumerate(TITLES, start=1)
        ]

    def _word(self, number: int, following: int) -> str:
        if self.done[number]:
            return self.remarks.get(number, "Done")
        if number in self.changing:
            return "Running"
        return self.without.get(number) or ("Next" if number == following else "Later")

    @cached_property
    def without(self) -> dict[int, str]:
        """Return the steps that were gone through without their result, with what is missing."""
        missed = {}
        if self.tour is not None and self.tour.read_seconds is not None and not self.done[3]:
            missed[3] = "No site read"
        if (self.answers or self.mailed) and not self.done[7]:
            missed[7] = "Nothing sent"
        return missed

    @cached_property
    def remarks(self) -> dict[int, str]:
        """Return the steps that have their result and still want a look, with the reason."""
        return {1: NOBODY} if self.done[1] and self.file.is_nobody_mailable else {}

    @cached_property
    def done(self) -> dict[int, bool]:
        """Say of each step whether its result is there."""
        tour = self.tour
        if tour is None:
            return dict.fromkeys(range(1, 9), False)
        is_ranked = tour.read_seconds is not None
        return {
            1: bool(self.records),
            2: bool(tour.icp),
            3: is_ranked and self.site_counts[SiteState.READ] > 0,
            4: is_ranked,
            5: bool(self.drafts),
            6: bool(self.drafts),
            7: tour.letters.filter(sent_at__isnull=False).exists(),
            8: all(one.is_done for one in self.todo),
        }

    @property
    def folded(self) -> frozenset[int]:
        """Return the steps that fold to one line: done, nothing amiss, and not at work again."""
        done = frozenset(n for n, is_done in self.done.items() if is_done)
        return done - self.changing - self.remarks.keys()

    @cached_property
    def runs(self) -> dict[str, StageRun | None]:
        """Return the newest run of each task: learn, read, draft."""
        if self.tour is None:
            return {}
        found = {task: run_of(run_key(task, self.tour.pk)) for task in (LEARN, READ, DRAFT)}
        return {task.rpartition(".")[2]: run for task, run in found.items()}

    @cached_property
    def changing(self) -> frozenset[int]:
        """Return the steps that change by themselves now and are asked for again."""
        running: set[int] = set()
        for task in (LEARN, READ, DRAFT):
            run = self.runs.get(task.rpartition(".")[2])
            if run is not None and run.status in OPEN_STATUSES:
                running |= CHANGES[task]
        if self.letter and self.letter.state in {LetterState.QUEUED, LetterState.SENDING}:
            running |= CHANGES[SEND]
        return frozenset(running)

    # Step 2: the profile

    @cached_property
    def criteria(self) -> list[str]:
        """Return the draft's conditions in words, the disqualifiers last."""
        document = parse(self.tour.icp if self.tour else {})
        wanted = [
            f"{describe(row)}{'' if row.required else ' (adds to the share)'}"
            for row in document.criteria
        ]
        never = {", ".join(map(str, row.value)) for row in document.disqualifiers
                 if isinstance(row.value, tuple)}  # fmt: skip
        return [*wanted, *(f"Never: {one}" for one in sorted(never))]

    @cached_property
    def sides(self) -> profile.Sides:
        """Return who of the records is in, out, or cannot be told, each with the reasons."""
        assert self.tour is not None
        known = [(row.company, known_of(row.data, row.facts, row.signals)) for row in self.records]
        return profile.sides_of(self.tour.icp, known)

    @property
    def agreement(self) -> tuple[int, int]:
        """Return how many of the person's examples the draft agrees with, of how many."""
        verdicts = self.tour.examples.get("verdicts", []) if self.tour else []
        return sum(one["agrees"] is True for one in verdicts), len(verdicts)

    # Step 3: the reading

    @cached_property
    def records(self) -> list[TourRecord]:
        """Return the records in their order, with the pages that were read but not their text."""
        if self.tour is None:
            return []
        pages = TourPage.objects.defer("text").exclude(url="").order_by("fetched_at")
        rows = self.tour.records.prefetch_related(Prefetch("pages", queryset=pages))
        return list(rows.order_by("position"))

    @cached_property
    def site_counts(self) -> Counter[str]:
        """Count the records by how far the reading of their sites came."""
        return Counter(row.state for row in self.records)

    @cached_property
    def failures(self) -> list[tuple[str, int, str]]:
        """Return why sites were not read: the reason in words, how many, one example."""
        return reading.failures(self.records)

    @property
    def may_read(self) -> bool:
        """Say whether sites wait for somebody to have them read.

        Of a run at work, and of one that failed, the page shows the run and its own way on.
        """
        run = self.runs.get("read")
        is_settled = run is None or run.status in {RunStatus.DONE, RunStatus.CANCELLED}
        return is_settled and self.site_counts[SiteState.WAITING] > 0

    @property
    def unreached(self) -> str:
        """Say, once all sites were tried, that it is not they who are to blame for what failed."""
        is_over = not self.site_counts[SiteState.WAITING]
        return reading.OFFLINE if is_over and reading.is_unreached(self.records) else ""

    @cached_property
    def companies(self) -> int:
        """Count the companies of the records: two people of one company are two records."""
        return len({row.domain or row.company.casefold() for row in self.records})

    @property
    def read_first(self) -> list[TourRecord]:
        """Return the first ten companies that were read, shown with facts and quotes."""
        return self._in_state(SiteState.READ)[:FULLY_SHOWN]

    @property
    def read_later(self) -> list[TourRecord]:
        """Return the companies that were read after the first ten."""
        return self._in_state(SiteState.READ)[FULLY_SHOWN:]

    @cached_property
    def not_read(self) -> list[TourRecord]:
        """Return the companies whose sites were tried in vain, each with why."""
        return self._in_state(SiteState.FAILED)

    def _in_state(self, state: SiteState) -> list[TourRecord]:
        return [row for row in self.records if row.state == state]

    # Step 4: the ranking

    @cached_property
    def ranked(self) -> list[TourRecord]:
        """Return the records best first."""
        return sorted((row for row in self.records if row.score is not None), key=place)

    @property
    def best(self) -> list[TourRecord]:
        """Return the top ten."""
        return self.ranked[:FULLY_SHOWN]

    @cached_property
    def compared(self) -> tuple[TourRecord, TourRecord] | None:
        """Return the two that are compared: as asked for, else the best and the tenth."""
        if len(self.ranked) < 2:
            return None
        by_id = {str(row.pk): row for row in self.ranked}
        one = by_id.get(self.asked.get("a", ""), self.best[0])
        other = by_id.get(self.asked.get("b", ""), self.best[-1])
        return one, other

    # Steps 5 and 6: drafts and who wrote them

    @cached_property
    def drafts(self) -> list[TourDraft]:
        """Return the written drafts, the best record's first."""
        return [one for one in self._all_drafts if not one.why]

    @property
    def lacks_drafts(self) -> bool:
        """Say whether fewer drafts stand than the tour promises."""
        return len(self.drafts) < MOST_DRAFTS

    @property
    def to_tell(self) -> list[TourRecord]:
        """Return the records in the order in which a person is asked for reasons to write.

        The best without a draft come first.
        """
        has_draft = {one.record_id for one in self.drafts}
        return sorted(self.ranked or self.records, key=lambda row: row.pk in has_draft)

    @property
    def not_drafted(self) -> list[TourRecord]:
        """Return those of the best ten that get no draft because they are out of the draft ICP."""
        has_draft = {one.record_id for one in self._all_drafts}
        return [row for row in self.best if row.inside is False and row.pk not in has_draft]

    @property
    def sample(self) -> TourDraft | None:
        """Return the best draft that stands as it was proposed, with nothing against it."""
        return next((one for one in self.drafts if _is_clean(one)), None)

    @cached_property
    def passed_over(self) -> list[TourDraft]:
        """Return the records for which nothing was written, with the reason."""
        return [one for one in self._all_drafts if one.why]

    @cached_property
    def _all_drafts(self) -> list[TourDraft]:
        rows = TourDraft.objects.filter(record__tour=self.tour).select_related("record")
        return sorted(rows, key=lambda one: place(one.record))

    @cached_property
    def sources(self) -> dict[str, TourPage]:
        """Return the pages that claims cite, by the id a claim names."""
        ids = [one["snapshot"] for draft in self.drafts for one in draft.claims if one["snapshot"]]
        known = [one for one in ids if one != "record"]
        rows = TourPage.objects.defer("text").filter(pk__in=known)
        return {str(page.pk): page for page in rows}

    @cached_property
    def connection(self) -> Connection | None:
        """Return the workspace's model, None without one."""
        return connection_of(self.workspace)

    @cached_property
    def engine(self) -> Engine:
        """Return which engine answers now."""
        return engine_of(self.connection, timezone.now())

    @cached_property
    def cost(self) -> Decimal:
        """Return what this tour's model calls have cost so far."""
        ids = [row.pk for row in self.records]
        found = AIRun.objects.filter(subject_id__in=ids).aggregate(cost=Sum("cost"))
        return found["cost"] or Decimal(0)

    @property
    def cost_words(self) -> str:
        """Say what the tour has cost, or that it cost nothing and why."""
        if self.connection is None:
            return "nothing: no model is connected"
        if not self.is_by_model:
            return "nothing: no model has written here"
        return f"{self.connection.currency} {self.cost:,.4f}"

    @property
    def is_by_model(self) -> bool:
        """Say whether a model wrote a draft of this tour, or cost anything while it tried."""
        return bool(self.cost) or any(one.engine != BUILT_IN for one in self.drafts)

    @property
    def cost_per_draft(self) -> Decimal:
        """Return the mean cost of the drafts that stand."""
        total = sum((one.cost for one in self.drafts), Decimal(0))
        return total / len(self.drafts) if self.drafts else Decimal(0)

    @property
    def writers(self) -> list[tuple[str, int]]:
        """Return which engine wrote how many of the drafts."""
        return Counter(one.engine for one in self.drafts).most_common()

    # Step 7: one to oneself

    @cached_property
    def mailbox(self) -> Mailbox | None:
        """Return the mailbox that would send."""
        return sending_mailbox(self.workspace)

    @cached_property
    def letter(self) -> TourLetter | None:
        """Return the newest message to oneself."""
        if self.tour is None:
            return None
        rows = self.tour.letters.select_related("draft__record").defer("raw")
        return rows.order_by("-made_at").first()

    @property
    def letter_stops(self) -> list[str]:
        """Return why no rep could approve the message in the live line, sentences."""
        letter = self.letter
        if letter is None or letter.body != watermarked(letter.draft.body):
            return []
        return [one["message"] for one in letter.draft.findings if one["severity"] == "must_fix"]

    @cached_property
    def proposal(self) -> Proposal | None:
        """Return what waits at the gate for this person."""
        return waiting_proposal(SEND, self.letter) if self.letter else None

    @cached_property
    def answers(self) -> list[TourAnswer]:
        """Return the answers to previews, newest first."""
        if self.tour is None:
            return []
        return list(self.tour.answers.select_related("draft__record").order_by("-received_at"))

    @cached_property
    def mailed(self) -> list[Understood]:
        """Return the person's own answers that came to the mailbox by mail, as the line reads them.

        Read from the stored mail; they stand under "Check today", too, as any mail nobody expects.
        """
        return mailed_answers(self.letter) if self.letter and self.letter.sent_at else []

    # Step 8: what is left to do

    @cached_property
    def todo(self) -> list[Todo]:
        """Return what separates the workspace from going live."""
        return going_live(self.workspace, self.file.countries)

    @property
    def minutes_left(self) -> int:
        """Return how many minutes of people's time that takes."""
        return sum(one.minutes for one in self.todo if not one.is_done)

    @cached_property
    def vague(self) -> list[str]:
        """Return what the draft still needs before two people may approve it (ICP8)."""
        found = must_fix(parse(self.tour.icp if self.tour else {}))
        return [f"{one.message} {one.instead}" for one in found]


def _is_clean(draft: TourDraft) -> bool:
    is_held = all(one["verdict"] == "supported" for one in draft.claims)
    stops = any(one["severity"] == "must_fix" for one in draft.findings)
    return draft.edited_at is None and is_held and not stops

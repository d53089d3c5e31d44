"""Which step of the ladder the past leads earn: written rules, or a fitted model.

A model is offered only where all of this holds: at least `DEALS` closed deals and `RARER` of the
rarer outcome; it ranks held-out deals better than chance; the 95 % interval of its gain in AUC
over the best written rules (`fitting.rules`) lies above zero; and neither the base rate nor the
population drifts. Otherwise rules rank the leads and the verdict says what is missing. Boosting
replaces the logistic model where it is worth it; it is not tried where that one finds nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass

import numpy as np

from scoring.ladder import calibration, cards, drift, folds, metrics
from scoring.ladder.bands import Outcome
from scoring.ladder.calibration import Line
from scoring.ladder.cards import Card
from scoring.ladder.columns import Column, Floats, Kind, Sheet
from scoring.ladder.drift import Change
from scoring.ladder.fitting import FITS, Additive
from scoring.ladder.folds import Plan
from scoring.ladder.leaks import Guarded, guard
from scoring.ladder.metrics import Decile, Held, Interval

DEALS = 1_000  # closed deals (SCO8)
RARER = 300  # of the rarer outcome
WORTH = 0.001  # AUC by which boosting must be better than the simpler model
MEASURABLE = 30  # rows of the rarer outcome below which nothing is measured at all
_NO_USE = {
    Kind.ID: "names rows",
    Kind.CONSTANT: "never changes",
    Kind.EMPTY: "is empty",
    Kind.DATE: "is a day, and days do not come again",
}
WORDS = {"rules": "written rules", "logistic": "logistic regression", "boosting": "boosted trees"}


@dataclass(frozen=True)
class Measured:
    """What held-out rows say of one model, and of the gain over rules."""

    model: str
    auc: Interval
    rules_auc: Interval
    gain: Interval
    lift: Interval
    brier: float
    calibration_error: float
    reliability: tuple[Decile, ...]
    judged: int


@dataclass(frozen=True)
class Verdict:
    """The step, why, and everything that a person needs to believe or doubt it."""

    step: str  # "rules" | "ml"
    why: str
    n: int
    positives: int
    measured: Measured | None
    guarded: Guarded
    dropped: tuple[tuple[str, str], ...]
    drift: tuple[Change, ...]
    remarks: tuple[str, ...]
    back_test: str
    card: Card


def judge(
    sheet: Sheet,
    y: Outcome,
    *,
    time: Column | None = None,
    kept: Mapping[str, str] | None = None,
    later: Sheet | None = None,
) -> Verdict:
    """Guard the columns, back-test the rankings, decide the step and fit what it ranks by.

    `sheet` holds the columns that may rank, without outcome and time; `kept` the refused columns
    that a person vouches for; `later` the leads to be scored, whose population is compared.
    Raises ValueError with the sentence where the column of time tells no time.
    """
    with one_thread():
        return _judged(sheet, y, time, kept or {}, later)


def one_thread() -> AbstractContextManager[object]:
    """Hold the numeric libraries to one thread: sums in one order give the same bytes."""
    from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

    limits: AbstractContextManager[object] = threadpool_limits(limits=1)
    return limits


def _judged(
    sheet: Sheet, y: Outcome, time: Column | None, kept: Mapping[str, str], later: Sheet | None
) -> Verdict:
    moments, how = folds.moments(time) if time is not None else (None, "")
    guarded = guard(sheet, y, time=time, kept=kept)
    dropped = _dropped(sheet)
    usable = sheet.without([*(one.column for one in guarded.refused), *dict(dropped)])
    plan = folds.plan(y, moments)
    measured, line = None, calibration.PLAIN
    if min(int(y.sum()), int((1 - y).sum())) >= MEASURABLE and usable.columns:
        measured, line = _measured(usable, y, plan)
    changes = _changes(usable, y, moments, later, measured)
    step = "ml" if not changes and _is_earned(y, measured) else "rules"
    what = measured.model if step == "ml" and measured else "rules"
    fitted = FITS[what](usable, y)
    words = f"{plan.words}{', ' + how if plan.by_time else ''}"
    remark = "" if moments is not None else drift.by_rows(y)
    return Verdict(
        step=step,
        why=_why(y, measured, changes, step, usable),
        n=len(y),
        positives=int(y.sum()),
        measured=measured,
        guarded=guarded,
        dropped=dropped,
        drift=tuple(changes),
        remarks=(_order_words(remark),) if remark else (),
        back_test=words if measured else "",
        card=cards.card(fitted, usable, what=what, calibration=line if step == "ml" else None),
    )


def _order_words(remark: str) -> str:
    return (
        f"If the file stands in order of time, {remark}. Name its column of time, and drift is "
        "judged."
    )


def _dropped(sheet: Sheet) -> tuple[tuple[str, str], ...]:
    """Return the columns that rank nobody.

    Days do so only in hindsight: deals of one week share their fate in a back-test at random, and
    no lead to come has a day of the past.
    """
    return tuple(
        (name, _NO_USE[column.kind])
        for name, column in sheet.columns.items()
        if column.kind in _NO_USE
    )


# The back-test


def _measured(sheet: Sheet, y: Outcome, plan: Plan) -> tuple[Measured, Line]:
    """Back-test rules and logistic model, and boosting where there is any signal to improve on."""
    rounds = [list(_held(sheet, y, one, ("rules", "logistic"))) for one in plan.repeats]
    names = ["rules", "logistic"]
    found = metrics.aucs(rounds, names)
    widen = metrics.widening([(len(fold.learn), len(fold.judge)) for fold in plan.repeats[0]])
    best = "logistic"
    if metrics.interval(found["logistic"], widen).low > 0.5:
        for one, held in zip(plan.repeats, rounds, strict=True):
            for fold, more in zip(held, _held(sheet, y, one, ("boosting",)), strict=True):
                fold.by_model.update(more.by_model)
        found = metrics.aucs(rounds, [*names, "boosting"])
        if found["boosting"][0] - found["logistic"][0] >= WORTH:
            best = "boosting"
    first = rounds[0]
    said = np.concatenate(calibration.crossed(first, best, by_time=plan.by_time))
    truth = np.concatenate([fold.y for fold in first])
    deciles = metrics.reliability(said, truth)
    measured = Measured(
        model=best,
        auc=metrics.interval(found[best], widen),
        rules_auc=metrics.interval(found["rules"], widen),
        gain=metrics.interval(found[best] - found["rules"], widen),
        lift=metrics.lift(first, best, widen),
        brier=metrics.brier(said, truth),
        calibration_error=metrics.calibration_error(deciles),
        reliability=tuple(deciles),
        judged=len(truth),
    )
    log_odds = np.concatenate([fold.by_model[best] for fold in first])
    return measured, calibration.fit(log_odds, truth)


def _held(
    sheet: Sheet, y: Outcome, one: tuple[folds.Fold, ...], names: tuple[str, ...]
) -> Iterator[Held]:
    for fold in one:
        learn, judge_by = sheet.take(fold.learn), sheet.take(fold.judge)
        fitted = {name: FITS[name](learn, y[fold.learn]) for name in names}
        yield Held(
            fold.judge, y[fold.judge], {name: f.log_odds(judge_by) for name, f in fitted.items()}
        )


# The decision


def _is_earned(y: Outcome, measured: Measured | None) -> bool:
    return (
        measured is not None
        and len(y) >= DEALS
        and min(int(y.sum()), int((1 - y).sum())) >= RARER
        and measured.auc.low > 0.5
        and measured.gain.low > 0
    )


def _changes(
    sheet: Sheet,
    y: Outcome,
    moments: Floats | None,
    later: Sheet | None,
    measured: Measured | None,
) -> list[Change]:
    """Find what drifts: over time, and from the past leads to those that are to be scored."""
    found: list[Change] = []
    if moments is not None:
        found += drift.base_rate(y, moments)
    if measured is None or measured.auc.low <= 0.5:
        return found  # a model without signal has no population to speak of
    if moments is not None:
        found += _over_time(sheet, y, moments)
    if later is not None and later.size:
        fitted = FITS["logistic"](sheet, y)
        scores = (fitted.log_odds(sheet), fitted.log_odds(later))
        found += _named(
            drift.population(*scores, "the past leads", "the leads to be scored"), sheet, later
        )
    return found


def _over_time(sheet: Sheet, y: Outcome, moments: Floats) -> list[Change]:
    """Compare the first judged period with the last, both scored by the model of before."""
    judged = list(folds.by_time(moments, y))
    if len(judged) < 2:
        return []
    first, last = judged[0], judged[-1]
    fitted: Additive = FITS["logistic"](sheet.take(first.learn), y[first.learn])
    earlier, late = sheet.take(first.judge), sheet.take(last.judge)
    scores = (fitted.log_odds(earlier), fitted.log_odds(late))
    return _named(drift.population(*scores, "an earlier period", "the latest"), earlier, late)


def _named(changes: list[Change], sheet: Sheet, other: Sheet) -> list[Change]:
    """Add which columns moved to what is said about a population."""
    moved = drift.shifted(sheet, other) if changes else []
    if not moved:
        return changes
    columns = ", ".join(f"{name} {value:.2f}" for name, value in moved[:3])
    return [Change(one.what, f"{one.sentence} (most in {columns})") for one in changes]


def _why(
    y: Outcome, measured: Measured | None, changes: list[Change], step: str, sheet: Sheet
) -> str:
    """Say what ranks the leads, from how many deals, and what is missing for more (OP14, SCO9)."""
    n, won = len(y), int(y.sum())
    if step == "ml" and measured:
        return (
            f"ML ranks leads by predicted close probability, computed from {n:,} historical deals "
            f"({won:,} won) with {WORDS[measured.model]}. On {measured.judged:,} deals not used "
            f"for it, it ranks better than the best written rules by "
            f"{_gain_words(measured.gain)}."
        )
    head = f"Written rules rank the leads; {n:,} historical deals ({won:,} won) are known."
    return " ".join([head, *_missing(n, won, measured, sheet), *_drift_words(changes)])


def _missing(n: int, won: int, measured: Measured | None, sheet: Sheet) -> Iterator[str]:
    rarer = min(won, n - won)
    if n < DEALS or rarer < RARER:
        yield (
            f"Too few for a model: it needs {DEALS:,} closed deals and {RARER} of the rarer "
            f"outcome, which has {rarer:,}."
        )
    if not sheet.columns:
        yield "Not enough signal: no column is left that could rank anybody."
    elif measured is None:
        yield f"Nothing can be measured on fewer than {MEASURABLE} deals of the rarer outcome."
    elif measured.auc.low <= 0.5:
        yield (
            "Not enough signal: a model does not rank held-out deals better than chance (AUC "
            f"{measured.auc.mid:.2f}, 95 % interval {measured.auc.low:.2f} to "
            f"{measured.auc.high:.2f})."
        )
    elif measured.gain.low <= 0:
        yield (
            "Not enough signal beyond them: the gain of a model over the rules is "
            f"{_gain_words(measured.gain)}, which may be nothing."
        )


def _gain_words(gain: Interval) -> str:
    return f"{gain.mid:+.3f} AUC (95 % interval {gain.low:+.3f} to {gain.high:+.3f})"


def _drift_words(changes: list[Change]) -> Iterator[str]:
    if changes:
        told = "; ".join(change.sentence for change in changes)
        yield f"A model's claim is withdrawn because of drift: {told}."

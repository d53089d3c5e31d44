"""Scores of leads, on lead_scoring (X Education, bank, Salesforce) and crm_opportunities (Maven).

Every figure is of rows that the ranking did not learn from. Shuffles take 1,500 rows of the
Salesforce leads with outcomes dealt anew; `SCORE_SHUFFLES` sets how many (1,000 take a quarter of an hour).
"""

import csv
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from bench.figures import Figure, count, rate
from scoring.ladder import cards, metrics
from scoring.ladder.columns import Column, Sheet, read
from scoring.ladder.leaks import guard
from scoring.ladder.outcomes import outcomes
from scoring.ladder.verdict import Verdict, judge, one_thread

LEAKS = {
    "x_education_leads": (
        "Tags",
        "Lead Quality",
        "Lead Profile",
        "Last Notable Activity",
        "Asymmetrique Activity Index",
        "Asymmetrique Profile Index",
        "Asymmetrique Activity Score",
        "Asymmetrique Profile Score",
    ),
    "bank_marketing": ("duration",),
    "salesforce_opportunities_encoded": (
        "LastModifiedDate",
        "Stage_Change_Date__c",
        "Days_Until_Modified__c",
        "CloseDate",
        "Duration_at_Stage1__c",
        "Duration_at_Stage2__c",
    ),
}
OUTCOMES = {
    "x_education_leads": ("Converted", "1", 0.92),
    "bank_marketing": ("y", "yes", 0.66),
    "salesforce_opportunities_encoded": ("IsWon", "1", 0.93),
}
NEAR = 0.02
SHUFFLES = int(os.environ.get("SCORE_SHUFFLES", "60"))
SHUFFLED_ROWS = 1_500
MONTH = "month"


def figures(data: Path) -> Iterator[Figure]:
    """Measure the guard, the back-tests, a file the ranking never saw, and false claims."""
    with one_thread():
        for name in OUTCOMES:
            sheet, y = _leads(data / "lead_scoring" / f"{name}.csv", *OUTCOMES[name][:2])
            yield from _known_leaks(name, sheet, y)
            yield from _planted(name, y)
            verdict = judge(sheet, y)
            yield from _back_test(name, verdict)
            if name == "x_education_leads":
                yield from _unseen(sheet, y)
            if name == "bank_marketing":
                yield _drift(sheet, y)
            if name == "salesforce_opportunities_encoded":
                yield _false_claims(sheet, y)
        yield _unpredictable(data / "crm_opportunities")


def _leads(path: Path, column: str, positive: str) -> tuple[Sheet, np.ndarray]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        sheet = read(next(rows), rows)
    found = outcomes(sheet.columns[column], positive)
    return sheet.take(found.rows).without([column]), found.y


def _known_leaks(name: str, sheet: Sheet, y: np.ndarray) -> Iterator[Figure]:
    refused = {one.column for one in guard(sheet, y).refused}
    known = set(LEAKS[name])
    yield rate(f"{name}: known leaks refused", len(known & refused), len(known), goal=">= 1.0")
    honest = [n for n in sheet.usable().columns if n not in known]
    others = len(refused - known)
    yield count(f"{name}: honest columns refused", others, len(honest), goal="<= 0")


def _planted(name: str, y: np.ndarray) -> Iterator[Figure]:
    """Plant leaks and honest columns under names that say nothing, one at a time."""
    leaks, honest = _plants(y)
    for what, plants, goal in (("leaks", leaks, ">= 1.0"), ("honest columns", honest, "<= 0.0")):
        hits = 0
        for column in plants:
            alone = Sheet({column.name: column}, len(y))
            hits += bool(guard(alone, y).refused)
        yield rate(f"{name}: planted {what} refused", hits, len(plants), goal=goal)


def _plants(y: np.ndarray) -> tuple[list[Column], list[Column]]:
    drawn = np.random.default_rng(11)
    n = len(y)
    noise = drawn.normal(size=n)
    texts = {
        "copy": [f"v{one}" for one in y],
        "flips 5": [f"v{one}" for one in np.where(drawn.random(n) < 0.05, 1 - y, y)],
        "flips 10": [f"v{one}" for one in np.where(drawn.random(n) < 0.10, 1 - y, y)],
        "figure": [f"{value:.3f}" for value in 2.5 * y + noise],
        "only won": ["set" if won and drawn.random() < 0.6 else "" for won in y],
        "only lost": ["set" if not won and drawn.random() < 0.6 else "" for won in y],
        "steps": [f"s{drawn.integers(2 if won else 0, 4)}" for won in y],
        "a few": [f"g{drawn.integers(0, 3) + (won and drawn.random() < 0.5)}" for won in y],
    }
    pure = {
        "strong": [f"{value:.3f}" for value in 1.1 * y + noise],
        "fair": [f"{value:.3f}" for value in 0.6 * y + noise],
        "groups": [f"g{drawn.integers(0, 3) + (drawn.random() < 0.2 + 0.4 * won)}" for won in y],
        "gaps": ["set" if drawn.random() < 0.4 + 0.3 * won else "" for won in y],
        "nothing": [f"g{drawn.integers(0, 30)}" for _ in y],
    }
    return [_column(*pair) for pair in texts.items()], [_column(*pair) for pair in pure.items()]


def _column(name: str, texts: Sequence[str]) -> Column:
    return read([name], ([text] for text in texts)).columns[name]


def _back_test(name: str, verdict: Verdict) -> Iterator[Figure]:
    found = verdict.measured
    assert found is not None
    best = OUTCOMES[name][2]
    note = f"{found.model}, step {verdict.step}; best honest figure {best:.2f}"
    yield Figure(
        f"{name}: AUC",
        found.auc.mid,
        found.judged,
        found.auc.low,
        found.auc.high,
        f">= {best - NEAR:.2f}",
        note,
    )
    error, n = found.calibration_error, found.judged
    yield Figure(f"{name}: calibration error", error, n, goal="<= 0.03")
    lift = found.lift
    yield Figure(f"{name}: top-decile lift", lift.mid, n, lift.low, lift.high)
    yield Figure(f"{name}: Brier", found.brier, n)


def _unseen(sheet: Sheet, y: np.ndarray) -> Iterator[Figure]:
    """Judge on 70 % and score the rest, as `--predict` does."""
    order = np.random.default_rng(2).permutation(len(y))
    cut = int(0.7 * len(y))
    learn, test = np.sort(order[:cut]), np.sort(order[cut:])
    scored = cards.scored(judge(sheet.take(learn), y[learn]).card, sheet.take(test))
    said = np.array([one.probability or 0.0 for one in scored])
    truth = y[test]
    n = len(test)
    yield Figure("X Education, 30 % unseen: AUC", metrics.auc(said, truth), n, goal=">= 0.90")
    error = metrics.calibration_error(metrics.reliability(said, truth))
    note = "about 0.02 of it is the noise of so few rows a tenth"
    yield Figure("X Education, 30 % unseen: calibration error", error, n, goal="<= 0.03", note=note)
    wrong = sum(sum(reason.points for reason in one.reasons) != one.score for one in scored)
    yield count("X Education, 30 % unseen: reasons off their score", wrong, n, goal="<= 0")


def _drift(sheet: Sheet, y: np.ndarray) -> Figure:
    verdict = judge(sheet.without([MONTH]), y, time=sheet.columns[MONTH])
    is_told = verdict.step == "rules" and bool(verdict.drift)
    note = verdict.drift[0].sentence if verdict.drift else ""
    return count(
        "bank by month: drift told, claim withdrawn", int(is_told), 1, goal=">= 1", note=note
    )


def _false_claims(sheet: Sheet, y: np.ndarray) -> Figure:
    claims = 0
    for seed in range(SHUFFLES):
        drawn = np.random.default_rng(seed)
        rows = np.sort(drawn.choice(len(y), SHUFFLED_ROWS, replace=False))
        claims += judge(sheet.take(rows), y[drawn.choice(len(y), SHUFFLED_ROWS)]).step == "ml"
    return rate("shuffled outcomes: false claims", claims, SHUFFLES, goal="<= 0.05")


def _unpredictable(folder: Path) -> Figure:
    """Join the Maven opportunities with accounts, agents and products."""
    by_key = {
        "account": _by(folder / "accounts.csv", "account"),
        "sales_agent": _by(folder / "sales_teams.csv", "sales_agent"),
        "product": _by(folder / "products.csv", "product"),
    }
    by_key["product"]["GTXPro"] = by_key["product"]["GTX Pro"]
    rows = []
    for row in _rows(folder / "sales_pipeline.csv"):
        joined = dict(row)
        for key, table in by_key.items():
            joined |= {k: v for k, v in table.get(row[key], {}).items() if k != key}
        rows.append(joined)
    header = list(dict.fromkeys(name for row in rows for name in row))
    sheet = read(header, ([row.get(name, "") for name in header] for row in rows))
    found = outcomes(sheet.columns["deal_stage"], "Won")
    verdict = judge(sheet.take(found.rows).without(["deal_stage"]), found.y)
    name = "Maven opportunities: models claimed"
    return count(name, int(verdict.step == "ml"), 1, goal="<= 0", note=verdict.why[:120])


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _by(path: Path, key: str) -> dict[str, dict[str, str]]:
    return {row[key]: row for row in _rows(path)}

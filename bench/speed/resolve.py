"""Same or not, beside its peers: splink, recordlinkage, weighted RapidFuzz.

`python -m bench.speed.resolve LEADS.csv TRUTH.csv [--rows N]` on files of the lead generator
(columns company, domain, first, last, title, email, phone, country; truth: row, entity). All sides
get the same cleaned columns; three interleaved rounds. Peers that cannot be imported are left out
with a line that says so. Own times are also given for cleaning, and with the peak of memory.
"""

import argparse
import csv
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from bench.figures import Pace, speed_table
from leadops.lab.commands.resolve import read_columns
from prospects.matching.resolving import Resolution, prepare
from prospects.matching.table import Coded
from prospects.tabular import open_table

Side = Callable[[], Sequence[Any]]
_ROUNDS = 3
_FIELDS = ("first", "last", "email", "phone", "domain", "company", "country", "title")


def main() -> int:
    """Print the paces and what each side finds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("leads", type=Path)
    parser.add_argument("truth", type=Path)
    parser.add_argument("--rows", type=int, default=0, help="the first rows only; 0: all")
    options = parser.parse_args()
    start = time.perf_counter()
    columns, numbers = read_columns(open_table(options.leads))
    rows = min(options.rows or len(numbers), len(numbers))
    columns = {name: Coded(one.codes[:rows], one.texts) for name, one in columns.items()}
    read = time.perf_counter() - start
    start = time.perf_counter()
    table, matter = prepare(columns, rows, "contact")
    cleaned = time.perf_counter() - start
    entities = _entities(options.truth, rows)
    frame = {name: [table[name].texts[code] for code in table[name].codes] for name in _FIELDS}

    def ours() -> Sequence[Any]:
        return Resolution(table, matter).groups.group.tolist()

    sides: dict[str, Side] = {"lab resolve": ours, **_peers(frame)}
    times: dict[str, list[float]] = {name: [] for name in sides}
    for number in range(_ROUNDS):
        for name, side in sides.items():
            start = time.perf_counter()
            found = side()
            times[name].append(rows / (time.perf_counter() - start))
            if number == 0:
                print(_quality(name, entities, found))
    own = times.pop("lab resolve")
    print(f"\n{rows:,} rows; read in {read:.1f} s, cleaned in {cleaned:.1f} s (ours only)")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory of this process with all sides: {peak:,.0f} MiB\n")
    goals = {"splink": ">= 4 x"}
    paces = [
        Pace("entity resolution", own, theirs, "rows/s", name, goals.get(name, ""))
        for name, theirs in times.items()
    ]
    print(speed_table(paces or [Pace("entity resolution", own, own, "rows/s", "itself")]))
    return 0


def _entities(path: Path, rows: int) -> list[str]:
    with path.open(encoding="utf-8", newline="") as file:
        by_row = {int(row["row"]): row["entity"] for row in csv.DictReader(file)}
    return [by_row[number] for number in range(rows)]


def _quality(name: str, gold: Sequence[str], found: Sequence[Any]) -> str:
    def pairs(labels: Sequence[Any]) -> int:
        return sum(n * (n - 1) // 2 for n in Counter(labels).values())

    right = pairs(list(zip(gold, found, strict=True)))
    precision, recall = right / max(1, pairs(found)), right / max(1, pairs(gold))
    score = 2 * precision * recall / max(1e-9, precision + recall)
    return f"{name}: precision {precision:.4f}, recall {recall:.4f}, F1 {score:.4f}"


def _peers(frame: dict[str, list[str]]) -> dict[str, Side]:
    found: dict[str, Side] = {}
    for name, make in (
        ("splink", _splink),
        ("recordlinkage", _recordlinkage),
        ("weighted RapidFuzz", _rapidfuzz),
    ):
        try:
            found[name] = make(frame)
        except ImportError as missing:
            print(f"{name} is left out: {missing}", file=sys.stderr)
    return found


def _closed(size: int, one: Sequence[int], other: Sequence[int]) -> list[int]:
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    graph = coo_array((np.ones(len(one), dtype=np.int8), (one, other)), shape=(size, size))
    return connected_components(graph, directed=False)[1].tolist()


def _splink(frame: dict[str, list[str]]) -> Side:
    import pandas as pd
    import splink.comparison_library as cl
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on

    data = pd.DataFrame({name: [cell or None for cell in cells] for name, cells in frame.items()})
    data.insert(0, "unique_id", range(len(data)))
    settings = SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            cl.JaroWinklerAtThresholds("first", [0.92, 0.8]),
            cl.JaroWinklerAtThresholds("last", [0.92, 0.8]),
            cl.ExactMatch("email"),
            cl.ExactMatch("phone"),
            cl.ExactMatch("domain"),
            cl.JaroWinklerAtThresholds("company", [0.9]),
            cl.ExactMatch("country"),
        ],
        blocking_rules_to_generate_predictions=[
            block_on("email"),
            block_on("phone"),
            block_on("first", "last", "country"),
            block_on("last", "domain"),
            block_on("first", "domain"),
        ],
    )

    def run() -> Sequence[Any]:
        api = DuckDBAPI()
        linker = Linker(_registered(api, data), settings)
        linker.training.estimate_probability_two_random_records_match(
            [block_on("email"), block_on("first", "last", "domain")], recall=0.8
        )
        linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=7)
        linker.training.estimate_parameters_using_expectation_maximisation(block_on("email"))
        linker.training.estimate_parameters_using_expectation_maximisation(
            block_on("first", "last")
        )
        links = linker.inference.predict(threshold_match_probability=0.999999).as_pandas_dataframe()
        one, other = links["unique_id_l"].tolist(), links["unique_id_r"].tolist()
        return _closed(len(data), one, other)

    return run


def _registered(api: Any, data: Any) -> Any:
    """Give splink its table: version 5 wants it registered, version 4 takes it as it is."""
    return api.register(data) if hasattr(api, "register") else data


def _blocked(frame: dict[str, list[str]]) -> tuple[Any, Any]:
    """Return the pairs of the peers that bring no blocking that scales: exact keys, small blocks."""
    import pandas as pd

    data = pd.DataFrame(frame)
    keys = [["email"], ["phone"], ["last", "domain"], ["first", "domain"], ["first", "last"]]
    found = []
    for key in keys:
        part = data[(data[key] != "").all(axis=1)]
        groups = part.groupby(key, sort=False).indices.values()
        for rows in (part.index.to_numpy()[rows] for rows in groups if 1 < len(rows) <= 40):
            low, high = np.triu_indices(len(rows), k=1)
            found.append(np.stack([rows[low], rows[high]]))
    pairs = np.unique(np.concatenate(found, axis=1), axis=1)
    return data, pairs


def _recordlinkage(frame: dict[str, list[str]]) -> Side:
    import pandas as pd
    import recordlinkage

    def run() -> Sequence[Any]:
        data, pairs = _blocked(frame)
        compare = recordlinkage.Compare()
        for name in ("first", "last", "company"):
            compare.string(name, name, method="jarowinkler", threshold=0.88, label=name)
        for name in ("email", "phone", "domain", "country"):
            compare.exact(name, name, label=name)
        index = pd.MultiIndex.from_arrays(pairs)
        vectors = compare.compute(index, data)
        links = recordlinkage.ECMClassifier().fit_predict(vectors)
        return _closed(len(data), *(links.get_level_values(level).to_numpy() for level in (0, 1)))

    return run


def _rapidfuzz(frame: dict[str, list[str]]) -> Side:
    import pandas as pd  # noqa: F401 - for the blocks
    from rapidfuzz import process
    from rapidfuzz.distance import JaroWinkler

    weights = {"first": 2, "last": 3, "email": 4, "phone": 3, "domain": 2, "company": 1}

    def run() -> Sequence[Any]:
        data, (one, other) = _blocked(frame)
        total, weight = np.zeros(len(one)), np.zeros(len(one))
        for name, worth in weights.items():
            left, right = data[name].to_numpy()[one], data[name].to_numpy()[other]
            both = (left != "") & (right != "")
            likes = process.cpdist(left.tolist(), right.tolist(), scorer=JaroWinkler.similarity)
            total += worth * np.where(both, likes, 0)
            weight += worth * both
        keep = total >= 0.9 * np.maximum(weight, 1)
        return _closed(len(data), one[keep], other[keep])

    return run


if __name__ == "__main__":
    raise SystemExit(main())

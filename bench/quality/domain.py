"""The sending domain: SPF on the public RFC 7208 suite (`suites/rfc7208-tests.yml` of the data).

The suite is the openspf one, release 2014.04, as the project pyspf keeps it; it is not ours to
copy. Put it into the folder `suites` of the data, or name that folder in PUBLIC_SUITES.
"""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from bench.figures import Figure, rate
from outreach.domains.macros import Sender
from outreach.domains.spf import Verdict, check_host, client_address
from outreach.domains.yaml_subset import read_documents
from outreach.domains.zone_files import zone_of

SUITE = "rfc7208-tests.yml"
ABSENT = f"no suites/{SUITE}"


def suites(data: Path) -> Path:
    """Return the folder of the public suites."""
    return Path(os.environ.get("PUBLIC_SUITES") or data / "suites")


def figures(data: Path) -> Iterator[Figure]:
    """Run every test of the suite; a test passes with its result and its explanation."""
    path = suites(data) / SUITE
    cases = list(_cases(path)) if path.exists() else []
    note = "" if cases else ABSENT
    passed = [_passes(*case) for case in cases]
    preferred = [_words(test["result"])[0] == found.result for test, found in cases]
    told = [test for test, _ in cases if "explanation" in test]
    right = [test for test, found in cases if "explanation" in test and _explains(test, found)]
    yield rate("SPF: tests of the suite passed", sum(passed), len(cases), goal=">= 1", note=note)
    yield rate("SPF: the result that the suite prefers", sum(preferred), len(cases), note=note)
    yield rate("SPF: explanations right", len(right), len(told), goal=">= 1", note=note)


def _cases(path: Path) -> Iterator[tuple[Mapping[str, Any], Verdict]]:
    for scenario in read_documents(path.read_text(encoding="utf-8")):
        zone = zone_of(scenario)
        for test in scenario["tests"].values():
            address = client_address(test["host"])
            sender = Sender(address, test.get("mailfrom") or "", test.get("helo") or "")
            yield test, check_host(zone, sender)


def _words(result: Any) -> list[str]:
    return result if isinstance(result, list) else [result]


def _passes(test: Mapping[str, Any], found: Verdict) -> bool:
    return found.result in _words(test["result"]) and _explains(test, found)


def _explains(test: Mapping[str, Any], found: Verdict) -> bool:
    """DEFAULT stands for the checker's own words: the domain gave none."""
    return "explanation" not in test or (found.explanation or "DEFAULT") == test["explanation"]

"""E-mail addresses: the public syntax suite of isemail (`suites/isemail-tests.xml` of the data).

Version 3.05, test/tests.xml of the project. Valid are its categories VALID, DNSWARN and RFC5321,
which that project's own function takes as valid; the others are not fit for SMTP. Put it into the
folder `suites` of the data, or name that folder in PUBLIC_SUITES.
"""

import csv
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import parse

from bench.figures import Figure, rate
from bench.quality.domain import suites
from leadops.lab.commands import import_
from prospects.normalise import emails

SUITE = "isemail-tests.xml"
VALID = ("ISEMAIL_VALID_CATEGORY", "ISEMAIL_DNSWARN", "ISEMAIL_RFC5321")
IPV6_SHORT = "ISEMAIL_RFC5321_IPV6DEPRECATED"  # the suite's function takes it, its category not
SYMBOLS = 0x2400  # where the suite writes control characters


def figures(data: Path) -> Iterator[Figure]:
    """Measure the grammar itself, then `lab import`, which trims every cell first."""
    path = suites(data) / SUITE
    cases = list(_cases(path)) if path.exists() else []
    bare = sum(_is_bare(text) for text, _ in cases)
    note = f"{bare} with a bare top-level domain left out" if cases else f"no suites/{SUITE}"
    cases = [(text, is_valid) for text, is_valid in cases if not _is_bare(text)]
    taken = [_is_taken(text) for text, _ in cases]
    yield from _both("", cases, taken, f"{note}; spaces around an address are trimmed")
    yield from _both(" through lab import", cases, _imported(cases), "the table reader drops NUL")


def _both(
    where: str, cases: list[tuple[str, bool]], taken: list[bool], note: str
) -> Iterator[Figure]:
    pairs = [(is_valid, took) for (_, is_valid), took in zip(cases, taken, strict=True)]
    for word, wanted in (("invalid addresses refused", False), ("valid addresses taken", True)):
        of_kind = [took for is_valid, took in pairs if is_valid is wanted]
        hits = sum(took is wanted for took in of_kind)
        yield rate(word + where, hits, len(of_kind), goal=">= 1", note=note)


def _cases(path: Path) -> Iterator[tuple[str, bool]]:
    for test in parse(path).getroot().iter("test"):
        written = test.findtext("address") or ""
        text = "".join(chr(ord(c) - SYMBOLS) if 0 <= ord(c) - SYMBOLS < 32 else c for c in written)
        is_valid = test.findtext("category") in VALID
        yield text, is_valid or test.findtext("diagnosis") == IPV6_SHORT


def _is_bare(text: str) -> bool:
    _, sign, domain = text.rpartition("@")
    return bool(sign) and domain.isalnum()


def _is_taken(text: str) -> bool:
    try:
        return emails.address(text) is not None
    except emails.NotAnAddress:
        return False


def _imported(cases: list[tuple[str, bool]]) -> list[bool]:
    """Import a table with a row each; a second row of the same address was taken too."""
    if not cases:
        return []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "addresses.csv"
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(["Name", "Company", "Email"])
            writer.writerows(
                [f"Ann Lee{n}", f"Acme {n}", text] for n, (text, _) in enumerate(cases)
            )
        answers = import_.run({"files": [str(path)], "map": None, "country": ""})
        next(answers)
        return [one["outcome"] != "refused" and _has_email(one) for one in answers]


def _has_email(answer: dict[str, object]) -> bool:
    record = answer["record"]
    return isinstance(record, dict) and bool(record.get("email"))

"""Mail of real servers: 86 bounces, complaints and automatic replies with labels (sisimai's).

Data: email/bounces, email/bounces_expected.csv; the same mails cut, mangled and mixed for crashes.
"""

import csv
import random
import re
from collections.abc import Iterator
from pathlib import Path

from bench.figures import Figure, count, rate
from inbound.classify import Reading, classify
from inbound.enums import MailKind
from inbound.judgement import judge
from inbound.reports import Recipient

KINDS = {"feedback": MailKind.COMPLAINT, "vacation": MailKind.AUTO_REPLY}
MANGLED = 10
# RFC 3463 X.1.1 and RFC 5321 550: "no such user" is for good, whatever a label calls it.
NO_SUCH_USER = re.compile(
    r"user unknown|unknown user|no such user|(?:mailbox|user) does not exist|doesn.t have an? \S+ "
    r"account|5\.1\.1",
    re.IGNORECASE,
)


def figures(data: Path) -> Iterator[Figure]:
    """Yield kind, recipient, hard or soft, suppression, crashes."""
    labels = _labels(data)
    raw = {name: (data / "email" / "bounces" / name).read_bytes() for name in labels}
    read = {name: classify(raw[name]) for name in labels}
    people = [name for name in labels if read[name].kind == MailKind.HUMAN]
    yield count("mail of servers taken for a person", len(people), len(labels), goal="== 0")
    right = sum(read[name].kind == _kind(rows) for name, rows in labels.items())
    yield rate("kind right", right, len(labels))
    yield from _recipients(labels, read)
    yield from _suppression(labels, read)
    yield count(
        "crashes on broken mail",
        sum(_crashes(mail) for mail in _mangled(list(raw.values()))),
        len(raw) * MANGLED,
        goal="== 0",
        note="each mail cut, mangled and mixed ten times",
    )


def _labels(data: Path) -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = {}
    with (data / "email" / "bounces_expected.csv").open() as file:
        for row in csv.DictReader(file):
            found.setdefault(row["file"], []).append(row)
    return found


def _kind(rows: list[dict[str, str]]) -> MailKind:
    return KINDS.get(rows[0]["reason"], MailKind.BOUNCE)


def _recipients(
    labels: dict[str, list[dict[str, str]]], read: dict[str, Reading]
) -> Iterator[Figure]:
    bounces = {name: rows for name, rows in labels.items() if _kind(rows) == MailKind.BOUNCE}
    named = sum(
        bool(read[name].recipients and read[name].recipients[0].address) for name in bounces
    )
    yield rate("bounces whose recipient is found", named, len(bounces), goal=">= 0.95")
    judged = [
        (row, _nth(read[name], place))
        for name, rows in bounces.items()
        for place, row in enumerate(rows)
    ]
    right = [_agrees(row, found) for row, found in judged]
    yield rate(
        "hard or soft as labelled",
        sum(right),
        len(right),
        goal=">= 0.95",
        note="the rest: labels that say soft where the server says that there is no such user",
    )
    fair = [
        agrees
        for (row, found), agrees in zip(judged, right, strict=True)
        if not (found and row["hard_bounce"] == "0" and NO_SUCH_USER.search(found.said)) or agrees
    ]
    yield rate(
        "hard or soft where the label keeps to RFC 3463", sum(fair), len(fair), goal=">= 0.95"
    )


def _nth(reading: Reading, place: int) -> Recipient | None:
    return reading.recipients[place] if place < len(reading.recipients) else None


def _agrees(row: dict[str, str], found: Recipient | None) -> bool:
    return found is not None and found.is_hard == (row["hard_bounce"] == "1")


def _suppression(
    labels: dict[str, list[dict[str, str]]], read: dict[str, Reading]
) -> Iterator[Figure]:
    complaints = [name for name, rows in labels.items() if _kind(rows) == MailKind.COMPLAINT]
    stopped = sum(bool(judge(read[name]).suppress) for name in complaints)
    yield rate(
        "complaints that suppress by themselves",
        stopped,
        len(complaints),
        note="the rest hide the address; the portal knows it by the token of the returned mail",
    )
    soft = [
        name
        for name in labels
        if read[name].kind == MailKind.BOUNCE and not any(r.is_hard for r in read[name].recipients)
    ]
    wrong = sum(bool(judge(read[name]).suppress) for name in soft)
    yield count("soft bounces that suppress", wrong, len(soft), goal="== 0")


def _mangled(mails: list[bytes]) -> Iterator[bytes]:
    source = random.Random(86)
    for mail in mails:
        for _ in range(MANGLED):
            yield _broken(mail, source.choice(mails), source)


def _broken(mail: bytes, other: bytes, source: random.Random) -> bytes:
    data = bytearray(mail)
    for _ in range(source.randint(1, 30)):
        place, act = source.randrange(len(data) + 1), source.randrange(5)
        if act == 0:
            del data[place : place + source.randint(1, 300)]
        elif act == 1:
            data[place:place] = bytes(source.randrange(256) for _ in range(8))
        elif act == 2:
            data[place:place] = other[: source.randint(1, 2000)]
        elif act == 3:
            data = data.replace(b"\n", source.choice((b"\r", b"\n\n", b"\x00\n")), 5)
        else:
            data[place:place] = b"\nContent-Type: message/rfc822; charset=utf-7\n\n"
    return bytes(data)


def _crashes(mail: bytes) -> bool:
    try:
        judge(classify(mail))
    except Exception:  # noqa: BLE001 - the figure counts whatever comes out
        return True
    return False

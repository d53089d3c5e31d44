"""List the nouns for people that WordNet has: `python -m bench.distil_people DICT`.

DICT is the folder of its data files (`data.noun`, `index.sense`). Kept are single words whose first
sense is a person, and no name, and none that WordNet marks as abuse; a star stands behind those who
work and are never a thing: a nurse, no customer and no printer.
"""

import re
import sys
from collections import defaultdict
from itertools import pairwise
from pathlib import Path

from outreach.claims.people import FILE

_PERSON = "person%1:03:00::"
_WORKING = ("worker%1:18:00::", "professional%1:18:00::")
_THINGS = ("artifact%1:03:00::", "animal%1:03:00::", "plant%1:03:00::")
_NAMED = "@i"
# All that is below these, and what WordNet says of a word's use or in its gloss, in any of its senses.
_ABUSE = {
    f"{word}::"
    for word in (
        "unwelcome_person%1:18:00", "unpleasant_person%1:18:00", "bad_person%1:18:00",
        "fool%1:18:00", "simpleton%1:18:00", "prostitute%1:18:00", "pervert%1:18:00",
        "homosexual%1:18:00", "person_of_color%1:18:00", "mixed-blood%1:18:00",
        "primitive%1:18:00", "vagrant%1:18:00", "poor_person%1:18:00",
        "disparagement%1:10:00", "ethnic_slur%1:10:00", "obscenity%1:10:00", "slang%1:10:00",
    )
}  # fmt: skip
_ABUSIVE = re.compile(
    r"offensive|insult|slur|disparag|derogat|obscen|contempt|vulgar|abuse|slang|stupid|sexual|"
    r"promiscuous|spasm|castrated|irreligious|uncouth"
)


def main() -> None:
    """Write the file beside the module that reads it."""
    folder = Path(sys.argv[1])
    first: dict[str, str] = {}
    senses: dict[str, set[str]] = defaultdict(set)
    abuse: set[str] = set()
    working: set[str] = set()
    things: set[str] = set()
    for line in (folder / "index.sense").read_text("ascii").splitlines():
        key, offset, number, _ = line.split()
        word, _, rest = key.partition("%")
        if rest.startswith("1:"):
            senses[word].add(offset)
            if number == "1":
                first[word] = offset
        if key == _PERSON:
            people = {offset}
        elif key in _ABUSE:
            abuse.add(offset)
        elif key in _WORKING:
            working.add(offset)
        elif key in _THINGS:
            things.add(offset)
    broader, forms, names = {}, {}, set()
    for line in (folder / "data.noun").read_text("ascii").splitlines():
        if line.startswith(" "):
            continue
        told, _, gloss = line.partition(" | ")
        offset, _, _, count, *rest = told.split()
        size = 2 * int(count, 16)
        pointers = rest[size + 1 :]
        forms[offset] = rest[:size:2]
        broader[offset] = [to for mark, to in pairwise(pointers) if mark in ("@", ";u")]
        names |= {offset} if _NAMED in pointers else set()
        abuse |= {offset} if _ABUSIVE.search(gloss) else set()
    people, abuse = _below(people, broader), _below(abuse, broader)
    working, things = _below(working, broader), _below(things, broader)
    kept = sorted(
        word for word, offset in first.items()
        if offset in people - names and not senses[word] & abuse and word.isalpha() and word in forms[offset]
    )  # fmt: skip
    lines = (
        f"{word}*" if first[word] in working and not senses[word] & things else word
        for word in kept
    )
    FILE.write_text("\n".join(lines) + "\n", "ascii")


def _below(kept: set[str], broader: dict[str, list[str]]) -> set[str]:
    """Return the synsets and all that are narrower."""
    while new := {one for one in broader if kept & {*broader[one]}} - kept:
        kept = kept | new
    return kept


if __name__ == "__main__":
    main()

"""List the nouns for people that WordNet has: `python -m bench.distil_people DICT`.

DICT is the folder of its data files (`data.noun`, `index.sense`). Kept are single words whose first
sense is a person, and no name.
"""

import sys
from itertools import pairwise
from pathlib import Path

from outreach.claims.people import FILE

_PERSON = "person%1:03:00::"
_NAMED = "@i"


def main() -> None:
    """Write the file beside the module that reads it."""
    folder = Path(sys.argv[1])
    first: dict[str, str] = {}
    for line in (folder / "index.sense").read_text("ascii").splitlines():
        key, offset, number, _ = line.split()
        word, _, rest = key.partition("%")
        if rest.startswith("1:") and number == "1":
            first[word] = offset
        if key == _PERSON:
            person = offset
    broader, forms, names = {}, {}, set()
    for line in (folder / "data.noun").read_text("ascii").splitlines():
        if line.startswith(" "):
            continue
        offset, _, _, count, *rest = line.split(" | ")[0].split()
        size = 2 * int(count, 16)
        pointers = rest[size + 1 :]
        forms[offset] = rest[:size:2]
        broader[offset] = [to for mark, to in pairwise(pointers) if mark == "@"]
        names |= {offset} if _NAMED in pointers else set()
    people = {person}
    while new := {one for one in broader if people & {*broader[one]}} - people:
        people |= new
    kept = sorted(
        word for word, offset in first.items()
        if offset in people - names and word.isalpha() and word in forms[offset]
    )  # fmt: skip
    FILE.write_text("\n".join(kept) + "\n", "ascii")


if __name__ == "__main__":
    main()

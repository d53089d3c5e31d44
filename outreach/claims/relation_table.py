"""The words of relations, looked up: a word's kind, and its relations by the small word."""

from outreach.claims import relation_words, words

Signs = dict[str, int]  # relation → +1: the first party stands before the second in it, -1: behind
Entry = dict[str, dict[str, Signs]]  # kind → marker → relations


def _table() -> dict[tuple[str, ...], Entry]:
    found: dict[tuple[str, ...], Entry] = {}

    def put(kind: str, relation: str, marker: str, listed_words: str) -> None:
        sign = -1 if relation.endswith("-") else 1
        for one in listed_words.split():
            key = tuple(words.fold(part) for part in one.split("_"))
            # A word that heads its line in the lexicon stands for the whole line.
            heads = len(key) == 1 and words.is_head(one)
            for each in (key, (f"={words.stem(one)}",)) if heads else (key,):
                told = found.setdefault(each, {}).setdefault(kind, {}).setdefault(marker, {})
                told.setdefault(relation.removesuffix("-"), sign)

    for relation, listed_words in relation_words.ROLES:
        put("role", relation, "", listed_words)
    for relation, listed_words in relation_words.EVENTS:
        put("event", relation, "", listed_words)
    for relation, marker, listed_words in relation_words.VERBS:
        put("verb", relation, marker, listed_words)
    for verb in sorted(words.DEEDS - {words.stem("employ")}):
        found.setdefault((f"={verb}",), {"verb": {"": {verb: 1}}})
    return found


TABLE = _table()
_LONGEST: dict[str, int] = {}
for _key in TABLE:
    _LONGEST[_key[0]] = max(len(_key), _LONGEST.get(_key[0], 1))
SPLIT = tuple(
    (relation, frozenset(map(words.fold, verbs.split())), frozenset(after.split()))
    for relation, verbs, after in relation_words.SPLIT
)
_KNOWN = frozenset(words.stem(one) for key in TABLE for one in key if one[0] != "=") | frozenset(
    key[0][1:] for key in TABLE if key[0][0] == "="
)
_FORMS = frozenset(one for key in TABLE for one in key if one[0] != "=")
RIVALRY = frozenset(map(words.fold, relation_words.RIVALRY.split()))
TOGETHER = frozenset(map(words.fold, relation_words.TOGETHER.split())) | RIVALRY


def longest(word: str) -> int:
    """Return of how many words the longest entry is that begins with a folded word."""
    return _LONGEST.get(word.removesuffix("'s"), 1)


def joined(stem: str, entry: Entry) -> Entry:
    """Return what a word tells by itself with what its stem tells; a role is by itself alone."""
    if "role" in entry:
        return entry
    general = TABLE.get((f"={stem}",), {})
    kinds = [*general, *(kind for kind in entry if kind not in general)]
    return {kind: general.get(kind, {}) | entry.get(kind, {}) for kind in kinds}


def tells(word: str, stem: str) -> bool:
    """Tell whether a word, in this form or by its stem, says how parties stand."""
    folded = words.fold(word)
    return stem in _KNOWN and (
        words.stem(folded) == folded or (f"={stem}",) in TABLE or folded in _FORMS
    )


def is_role(word: str) -> bool:
    """Tell whether a folded word names somebody by a relation: "owner", "supplier"."""
    return "role" in TABLE.get((word,), {})


def is_known(word: str) -> bool:
    """Tell whether a folded word stands in the table of relations."""
    return (word,) in TABLE

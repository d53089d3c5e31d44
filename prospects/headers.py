"""What columns are called: field by field, in the words of vendors and of many languages.

In each list the plainest name stands first: where two columns claim one field, the earlier wins.
Names are written without spaces, marks and case (`fold`).
"""

from __future__ import annotations

import re

from prospects import tables
from prospects.normalise.text import plain

FIELDS = (
    "full_name", "first_name", "last_name", "title", "email", "email_status", "phone",
    "linkedin_url", "company_name", "company_domain", "industry", "employees", "revenue", "city",
    "region", "country", "technologies", "keywords", "owner", "source_id", "updated_at",
)  # fmt: skip

# What no dictionary word may be taken from: the column is about another thing.
FOREIGN = tables.words("foreign_columns.txt")
# The words that, among others in a longer name, still tell the field; tried in this order.
_HINTS: tuple[tuple[str, frozenset[str]], ...] = tuple(
    (field, frozenset(words.split()))
    for field, words in (
        ("email", "email mail courriel correo epost"),
        ("linkedin_url", "linkedin"),
        ("phone", "phone telephone telefon telefono telefone mobile cell"),
        ("company_domain", "website domain homepage webseite"),
        ("company_name", "company organization organisation firma empresa societe azienda"),
        ("title", "jobtitle position designation"),
        ("industry", "industry sector branche"),
        ("employees", "employees headcount employee mitarbeiter"),
        ("revenue", "revenue turnover umsatz"),
        ("country", "country"),
        ("city", "city town"),
        ("technologies", "technologies technology"),
        ("owner", "owner"),
    )
)
_TELLING = tables.words("telling_words.txt")
# What a name may begin or end with and still mean what the rest says: "Organization 1 - Title",
# "Address 1: City", "Record ID - Company", "Country of address", "Telefon geschäftlich".
_QUALIFIERS = tables.words("qualifying_words.txt")
_FOLLOWING = tables.words("following_words.txt")
_OF_COMPANY = frozenset(
    {"company", "organization", "organisation", "org", "account", "employer", "unternehmen"}
    | {"unternehmens", "unternehmensseite", "firma", "firmenseite", "entreprise", "societe"}
    | {"empresa", "azienda", "bedrijf", "firmy"}
)
# A longer name is a sentence, and its spans are as many as its words squared.
MOST_WORDS = 20
# Whose name it is, the words around say.
_BARE_NAMES = frozenset({"name", "nom", "nome", "nombre", "naam", "nazwa", "navn", "namn"})
_PRIVATE = frozenset({"personal", "private", "home", "secondary", "tertiary", "other", "alternate"})
# People of our own side, and means to reach them that have names of their own.
_OTHERS = frozenset({"owner", "manager", "user", "rep", "by", "agent", "phone", "email"})
# What database columns are shortened to: `org_nm`, `emp_cnt`, `ctry_cd`.
_SHORT = {row[0]: row[1] for row in tables.rows("short_column_words.tsv")}
# Of those, what is short for other things too: county, compensation, index, a technical contact,
# a list; or is a word by itself.
_DOUBTFUL = frozenset({"co", "comp", "ind", "tech", "lst", "own"})
# What a "#" behind can ask for: a number of them.
_COUNTS = frozenset({"employees", "phone", "revenue", "source_id"})
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_VENDORS = re.compile(r"\b(linked|hub|zoom) (in|spot|info)\b")
_REMARK = re.compile(r"[(\[][^)\]]*[)\]]")
_FIRST = re.compile(r"\b1\b")
_ALTERNATIVE = re.compile(r"\s*/\s*|\s+(?:or|oder|ou|o)\s+", re.IGNORECASE)
_SCALES = {
    "000s": "k", "000": "k", "k": "k", "thousands": "k", "thousand": "k", "tsd": "k", "teur": "k",
    "keur": "k", "tys": "k", "miles": "k", "milliers": "k", "migliaia": "k", "duizend": "k",
    "m": "m", "mm": "m", "mn": "m", "mio": "m", "million": "m", "millions": "m", "millionen": "m",
    "meur": "m", "mln": "m", "millones": "m", "milioni": "m", "milhoes": "m", "miljoen": "m",
    "bn": "bn", "billion": "bn", "billions": "bn", "mrd": "bn",
    "mld": "bn",
}  # fmt: skip
_UNITS = "|".join(sorted(_SCALES, key=len, reverse=True))
_SCALE = re.compile(rf"[(\[,/ ](?:in )?(?:us)?[$€£]?({_UNITS})[$€£]?\b[^()]*[)\]]?$|_({_UNITS})$")
_NUMBERED = re.compile(r"\s*\(\d+\)$")


def fold(header: str) -> str:
    """Write a column name as the dictionary does: letters and digits only, plain."""
    text = _NUMBERED.sub("", header).replace("#", "number ").replace("&", "and")
    return re.sub(r"[\W_]+", "", plain(text))


def scale(header: str) -> str:
    """Return what every number under this name is counted in: "k", "m" or "bn"; empty for ones.

    Such names are `Revenue (in 000s USD)`, `Annual Revenue ($M)`, `Umsatz (Mio. €)`.
    """
    found = _SCALE.search(plain(header))
    return "" if found is None else _SCALES[found[1] or found[2]]


def parts(header: str) -> list[str]:
    """Split a column name into its words, at capitals too."""
    spaced = _CAMEL.sub(" ", _NUMBERED.sub("", header).replace("#", " number "))
    return re.findall(r"[^\W_]+", _VENDORS.sub(r"\1\2", plain(spaced)))


def _index() -> dict[str, list[tuple[str, float]]]:
    index: dict[str, list[tuple[str, float]]] = {}
    for field, names in tables.rows("headers.tsv"):
        words = names.split()
        for rank, word in enumerate(words):
            # 1.0 for the plainest name down to 0.8 for the last: enough to order rivals.
            index.setdefault(plain(word), []).append((field, 1.0 - 0.2 * rank / len(words)))
    return index


_INDEX = _index()


def claims(header: str) -> list[tuple[str, float]]:
    """Return the fields that a column name can mean, each with the confidence of that reading."""
    words = parts(header)
    if len(words) > MOST_WORDS:
        return []
    # What is private is asked only where nothing else of the kind is there.
    lower = 0.65 if _PRIVATE.intersection(words) else 1.0
    return [
        (field, lower * sure) for field, sure in _INDEX.get(fold(header)) or _read(header, words)
    ]


def _read(header: str, words: list[str]) -> list[tuple[str, float]]:
    """Return the fields of a name that the dictionary does not hold as it is."""
    if not words or FOREIGN.intersection(words):
        return []
    is_of_company = bool(_OF_COMPANY.intersection(words))
    for name in _spellings(header):
        rest, dropped = _core(parts(name))
        if rest:
            return [
                (field, sure * (0.85 - 0.02 * dropped))
                for field, sure in _INDEX[rest]
                if not (is_of_company and field == "linkedin_url")
            ]
    return (
        _counted(header)
        or _hinted(words, is_of_company=is_of_company)
        or _in_full(parts(_REMARK.sub(" ", header)))
        or ([] if _OTHERS.intersection(words[:-2]) else _ending(words))
    )


def _counted(header: str) -> list[tuple[str, float]]:
    """Read a name that ends in "#": "Employees #" is a count, "Contact #" no person's name."""
    bare = _REMARK.sub(" ", header).rstrip()
    if not bare.endswith("#"):
        return []
    rest = bare.rstrip("# ")
    return [(field, sure) for field, sure in _read(rest, parts(rest)) if field in _COUNTS]


def _ending(words: list[str]) -> list[tuple[str, float]]:
    """Read a name by its last two words where what leads there is known: `person_name_givenName`.

    Any other word may be another person's: "Guardian First Name".
    """
    if len(words) < 3 or not all(_qualifies(word) or word in _BARE_NAMES for word in words[:-2]):
        return []
    found = _INDEX.get("".join(words[-2:]), [])
    return [(found[0][0], 0.5)] if len(found) == 1 else []


def _hinted(words: list[str], *, is_of_company: bool) -> list[tuple[str, float]]:
    """Return the field that one word among others tells."""
    for field, hints in _HINTS:
        if hints.intersection(words) and not (_TELLING - hints).intersection(words):
            if is_of_company and field == "linkedin_url":
                return []
            return [(field, 0.6 - 0.05 * max(0, len(words) - 2))]
    return []


def _in_full(words: list[str]) -> list[tuple[str, float]]:
    """Read shortened words at full length where every word is then known: `ctry_cd`, "Total Emp".

    What is short for other things too ("Total Comp") is read only in a longer name that is known
    as a whole, as "Comp Name".
    """
    full = [_SHORT.get(word, word) for word in words]
    if full == words or FOREIGN.intersection(full):
        return []
    is_doubtful = bool(_DOUBTFUL.intersection(words))
    leading = next((n for n, word in enumerate(words) if not _qualifies(word)), len(words) - 1)
    for start in range(1 if is_doubtful else leading + 1):
        rest = "".join(full[start:]).replace(" ", "")
        if rest in _INDEX and rest not in _BARE_NAMES and not (is_doubtful and len(words) == 1):
            return [(field, sure * (0.9 - 0.1 * min(start, 2))) for field, sure in _INDEX[rest]]
    return []


def _spellings(header: str) -> list[str]:
    """Return the name, then without its remark in brackets, then its alternatives one by one.

    What stands before the first alternative counts for all: "Home Country/Region".
    """
    bare = _REMARK.sub(" ", header)
    first, *others = _ALTERNATIVE.split(bare)
    before = " ".join(first.split()[:-1])
    apart = [first, *(f"{before} {one}" for one in others)] if others else []
    return [header, bare, *apart, *([_FIRST.sub(" ", bare)] if _FIRST.search(bare) else [])]


def _core(words: list[str]) -> tuple[str, int]:
    """Return a name without its qualifying words, longest known rest first, and how many they were.

    Empty where no rest is known. A rest that is only "name" says too little: whose name it is, the
    qualifier said. Of two rests of one length the later is meant: in "Person - Organization" it is
    the organization.
    """
    if not words:
        return "", 0
    leading = next((n for n, word in enumerate(words) if not _qualifies(word)), len(words))
    ends = [len(words)]
    while ends[-1] > 1 and (words[ends[-1] - 1] in _FOLLOWING):
        ends.append(ends[-1] - 1)
    # Google numbers its columns and splits them in type and value: "Phone 1 - Value".
    if words[-1] == "value" and any(word.isdecimal() for word in words):
        ends.append(len(words) - 1)
    if "of" in words and all(_qualifies(word) for word in words[words.index("of") :]):
        ends.append(words.index("of"))
    ends += [end - 1 for end in ends if words[end - 1].isdecimal()]
    spans = sorted((start - end, -start) for start in range(leading + 1) for end in ends)
    for length, start in spans:
        rest = "".join(words[-start : -start - length])
        # "By" is a town in Denmark and Norway, and no more than "by" in "Recommended By".
        is_by = rest == "by" and start < 0 and words[-start - 1].endswith("ed")
        if rest in _INDEX and rest not in _BARE_NAMES and not is_by:
            return rest, len(words) + length
    return "", 0


def _qualifies(word: str) -> bool:
    return word in _QUALIFIERS or word.isdecimal()

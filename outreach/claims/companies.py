"""Whose fact is it: is a page about the company that a draft is written to?"""

from collections.abc import Mapping
from functools import lru_cache

from outreach.claims import words
from outreach.sentences import listed
from prospects.normalise.companies import company_tokens

_COMPANY_FIELDS = ("company_name", "company", "organization", "organisation", "organization_name",
                   "account", "account_name", "employer", "current_company", "firma")  # fmt: skip
_PERSON_FIELDS = ("full_name", "first_name", "last_name", "name", "contact_name")
_OURSELVES = listed(
    "us we ourselves self own sender our-company ours offer knowledge our-product me wir uns nous"
)


def named_in(record: Mapping[str, str]) -> str:
    """Return the company that a record belongs to, or nothing."""
    lowered = {
        key.lower().replace(" ", "_").replace("-", "_"): value for key, value in record.items()
    }
    return next((str(lowered[one]) for one in _COMPANY_FIELDS if lowered.get(one)), "")


def person_in(record: Mapping[str, str]) -> frozenset[str]:
    """Return the folded names of a record's person."""
    lowered = {key.lower().replace(" ", "_"): value for key, value in record.items()}
    names = " ".join(str(lowered.get(one) or "") for one in _PERSON_FIELDS)
    return frozenset(words.fold(one) for one in names.replace("-", " ").split() if len(one) > 1)


@lru_cache(maxsize=1_024)
def tokens(name: str) -> tuple[str, ...]:
    """Return the telling words of a company's name, folded; of an address the domain's label."""
    plain = (
        name.strip().lower().removeprefix("https://").removeprefix("http://").removeprefix("www.")
    )
    host = plain.split("/")[0]
    if "." in host and " " not in plain:
        label = host.rsplit(".", 2)[
            -2 if host.count(".") == 1 or len(host.rsplit(".", 2)[-2]) > 3 else -3
        ]
        return (words.fold(label),)
    return tuple(words.fold(one) for one in company_tokens(name))


def is_same(one: str, other: str) -> bool:
    """Tell whether two names are one company: equal words, or one name is the other's beginning."""
    mine, theirs = tokens(one), tokens(other)
    if not mine or not theirs:
        return False
    joined, joined_other = "".join(mine).replace("-", ""), "".join(theirs).replace("-", "")
    if joined == joined_other:
        return True
    shorter, longer = sorted((mine, theirs), key=len)
    return longer[: len(shorter)] == shorter and len("".join(shorter)) > 2


def is_named(name: str, vocabulary: frozenset[str]) -> bool:
    """Tell whether all words of a company's name stand in a sentence."""
    parts = tokens(name)
    return bool(parts) and all(one in vocabulary for one in parts)


def is_ourselves(about: str) -> bool:
    """Tell whether a source says in so many words that it is about the sender."""
    return about.strip().lower().replace(" ", "-") in _OURSELVES


@lru_cache(maxsize=1_024)
def own_words(name: str) -> frozenset[str]:
    """Return the folded words that stand for a company in a sentence."""
    found = set(tokens(name))
    plain = words.fold(name)
    found.update(one for one in plain.replace(",", " ").split() if len(one) > 1)
    found.update(part for one in list(found) for part in one.split("-") if len(part) > 2)
    if len(tokens(name)) > 1:
        found.add("".join(tokens(name)))
    return frozenset(one for one in found if one not in words.STOP)

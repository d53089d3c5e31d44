"""What a site states, as a person reads it: the name of each field, and nothing twice.

Pure. A page's markup gives a firm's name and address whole and in parts; the parts steer the
score, and would be read as more facts than there are.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from prospects.field_words import words_of

_OF_ADDRESS: Final = frozenset({"street", "city", "region", "postcode"})


def label_of(field: str) -> str:
    """Name a field within a sentence."""
    words = words_of(field)
    return words if words.isupper() else words[:1].lower() + words[1:]


def told(facts: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return the facts to show, each with its label, without those that another holds already."""
    words = {one["field"]: one for one in facts if one["field"] in {"legal_name", "address"}}
    return [{**one, "label": label_of(one["field"])} for one in facts if not _is_held(one, words)]


def _is_held(one: Mapping[str, Any], words: Mapping[str, Mapping[str, Any]]) -> bool:
    if one["field"] == "name":
        return "legal_name" in words and one["value"] == words["legal_name"]["value"]
    if one["field"] in _OF_ADDRESS:
        return "address" in words and one["quote"] == words["address"]["quote"]
    return False

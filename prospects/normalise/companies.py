"""Company names: how they are shown and the key under which two spellings meet."""

from __future__ import annotations

import re
from functools import lru_cache

from prospects import tables
from prospects.normalise.text import clean, plain

_FIRST_FORMS = frozenset(
    {"pt", "ooo", "oao", "zao", "pao", "ооо", "оао", "зао", "пао", "ао", "ип", "тов", "sia", "uab",
     "株式会社", "有限会社", "주식회사", "stichting", "sarl", "sas", "eurl", "sci",
     "selarl", "selas", "scea", "gaec"}
)  # fmt: skip
# Dropped only behind a real form or at the very end: parts of many real names.
_WEAK = frozenset({"group", "holding", "holdings", "trust", "companies", "cos"})
# Plain words; a space stands between the parts of a form of several words.
_LEGAL = tables.words("legal_forms.txt")
_LONGEST = max(form.count(" ") for form in _LEGAL) + 1
_ATTACHED = (
    "株式会社",
    "有限会社",
    "合同会社",
    "股份有限公司",
    "有限责任公司",
    "有限公司",
    "주식회사",
)
_JOIN = {
    "&": " and ",
    "+": " and ",
    " und ": " and ",
    " et ": " and ",
    " y ": " and ",
    " e ": " and ",
    " og ": " and ",
    " och ": " and ",
    " en ": " and ",
}
_TRADE = re.compile(r"\s(?:d/?b/?a|a/?k/?a|t/a|trading as|doing business as|formerly|fka|f/k/a)\s")
_BRACKET = re.compile(r"\s*[(\[][^()\[\]]{1,60}[)\]]\s*")
_APOSTROPHE = re.compile(r"(?<=\w)'(?=s\b)|(?<=\w)'(?=\w)")
_PAIR = re.compile(r"\b([a-z]{1,2}) ?& ?([a-z])\b")
_SITE = re.compile(r"\.(?:com|net|org|io|co|ai|de|co\.uk|eu)$")
_INITIALS = re.compile(r"\b(?:[a-z] ){1,5}[a-z]\b")
_TOKENS = re.compile(r"[^\W_]+")


def company_name(value: str) -> str:
    """Return the name as it should be shown: clean, and not shouting when all is upper case."""
    name = clean(value).strip(" ,;*|\"'")
    if len(name) > 5 and name.isupper() and " " in name:
        return " ".join(_calm(word) for word in name.split())
    return name


def _calm(word: str) -> str:
    bare = word.strip(".,()").lower()
    if len(bare) <= 3 and bare not in {"the", "and", "inc", "ltd", "of", "for"}:
        return word
    return word.lower() if bare in {"and", "of", "for", "the"} else word[:1] + word[1:].lower()


def company_tokens(value: str) -> tuple[str, ...]:
    """Return the name's telling words in order, without legal forms, articles and brackets."""
    return _tokens(clean(value))


@lru_cache(maxsize=131_072)
def _tokens(name: str) -> tuple[str, ...]:
    text = plain(name)
    if not text.isascii():
        for form in _ATTACHED:
            text = text.replace(form, f" {form} ")
    text = _TRADE.split(f" {text} ")[0]
    # Most names have none of these signs, and looking for a sign is quicker than for a pattern.
    if "(" in text or "[" in text:
        text = _BRACKET.sub(" ", text).strip() or text
    text = text.strip()
    if "'" in text:
        text = _APOSTROPHE.sub("", text)
    if "." in text:
        text = _SITE.sub("", text)
    if "&" in text:
        text = _PAIR.sub(r"\1\2", text)
    for sign, word in _JOIN.items():
        text = text.replace(sign, word)
    parts = _TOKENS.findall(text)
    parts = _without_forms(parts)
    if 1 in map(len, parts):
        joined = _INITIALS.sub(lambda match: match.group().replace(" ", ""), " ".join(parts))
        parts = joined.split()
    parts = [part for part in parts if part != "and"] or parts
    if len(parts) > 1 and parts[0] == "the":
        parts = parts[1:]
    return tuple(parts)


def _without_forms(parts: list[str]) -> list[str]:
    """Strip legal forms from the end (and the few that lead), but never the whole name."""
    kept = list(parts)
    while len(kept) > 1:
        size = _form_size(kept)
        if not size:
            break
        kept = kept[:-size]
        while len(kept) > 1 and kept[-1] == "and":
            kept.pop()
    if len(kept) > 1 and kept[0] in _FIRST_FORMS:
        kept = kept[1:]
    return kept


def _form_size(parts: list[str]) -> int:
    for size in range(min(_LONGEST, len(parts) - 1), 0, -1):
        form = " ".join(parts[-size:])
        if form in _LEGAL and not (form in _WEAK and len(parts) - size < 2):
            return size
    return 0


def company_key(value: str) -> str:
    """Return the comparison key: equal for spellings of one name, empty for no name."""
    return " ".join(company_tokens(value))


def is_legal_form(key: str) -> bool:
    """Say whether a comparison key is nothing but a legal form."""
    return key in _LEGAL and key not in _WEAK


def leads_with_form(value: str) -> bool:
    """Say whether a legal form that stands in front leads a text: "SELARL Berg", "주식회사 …".

    In Latin letters it must be written in capitals: "Sas" and "Pt" are words of names.
    """
    first = value.split(" ", 1)[0].strip(",.")
    is_written = first.isupper() or not first.isascii()
    return is_written and plain(first) in _FIRST_FORMS


def has_legal_form(value: str) -> bool:
    """Say whether the text ends in a legal form, as company names do and people do not."""
    parts = _TOKENS.findall(plain(clean(value)))
    if len(parts) < 2:
        return False
    size = _form_size(parts)
    return bool(size) and " ".join(parts[-size:]) not in _WEAK

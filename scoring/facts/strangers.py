"""Whether the last name before a place of a sentence is a stranger's: "we bought Calder Seals".

Pure. A name of two or more capitalised words needs no legal form to be somebody else's; the company
or its "we" behind it takes the sentence back. Persons, towns, departments and offices are no firms.
"""

import re
from typing import Final

from scoring.contact import people, towns
from scoring.facts.entries import MIN_WORDS, is_name
from scoring.facts.label_words import PLAIN
from scoring.reading.company import Company
from scoring.reading.patterns import late

MAX_BEFORE: Final = 300  # characters that are looked at
MAX_NAMES: Final = 6
MIN_SMALL: Final = 2  # words in small letters that make a line prose
_BIG: Final = r"[^\W\d_a-zß-öø-ÿ]"
_NAME: Final = late(
    rf"(?<![\w.'’@/-])(?:[dDlL]['’])?{_BIG}[\w'’&-]+"
    r"(?: (?:(?:de|du|des|del|della|di|da|do|van|von|of|the|la|le|&) )?"
    rf"(?:[dDlL]['’])?{_BIG}[\w'’&-]+){{1,4}}"
)
_MONTHS: Final = late(
    r"\b(?:January|February|March|April|May|June|July|August|September|October)\b"
)


_ELIDED: Final = late(r"^[dDlL]['’]")
_LINKS: Final = frozenset(
    [
        "de",
        "du",
        "des",
        "del",
        "della",
        "di",
        "da",
        "do",
        "van",
        "von",
        "of",
        "the",
        "la",
        "le",
        "&",
    ]
)
ARTICLES: Final = frozenset(
    [
        "der",
        "die",
        "das",
        "den",
        "dem",
        "ein",
        "eine",
        "einer",
        "le",
        "la",
        "les",
        "un",
        "une",
        "el",
        "los",
        "las",
        "una",
        "il",
        "lo",
        "gli",
        "uno",
        "os",
        "as",
        "um",
        "uma",
        "het",
        "een",
        "en",
        "ett",
        "et",
        "det",
        "at",
        "by",
        "since",
        "seit",
        "als",
        "mit",
        "with",
    ]
)
_INDEFINITE: Final = late(r"(?<!\w)(?:an?|eine?n?|une?|una|uno|uma?|een|ett?|en) $", re.IGNORECASE)


def is_strangers(before: str, company: Company) -> bool:
    """Say whether a stranger is named last before a place; ``before`` = the text up to it."""
    text = before[-MAX_BEFORE:]
    for match in reversed(list(_NAME.finditer(text))[-MAX_NAMES:]):
        if company.is_own(match[0]) or company.closes(match[0]):
            return False
        if not _is_firm(match, text, company):
            continue
        behind = text[match.end() :]
        # "and our team", "for us": the company speaks behind the stranger's name.
        return not company.speaks(behind)
    return False


def is_prose(before: str) -> bool:
    """Say whether the words before a place are a sentence's, not a label or a card's."""
    line = before.rpartition("\n")[2]
    return sum(word[:1].islower() and len(word) > 1 for word in line.split()) >= MIN_SMALL


def _is_firm(match: re.Match[str], text: str, company: Company) -> bool:
    words = match[0].split()
    if _INDEFINITE.search(text[: match.start()]):
        return False  # "We are a Family Business"
    is_first = not text[: match.start()].rstrip() or text[: match.start()].rstrip()[-1] in ".!?:"
    while words and is_first and words[0].lower().strip("'’") in PLAIN | ARTICLES:
        words = words[1:]  # "In Globex Foods": the sentence begins, not the name
    name = " ".join(words)
    if not all(_ELIDED.sub("", word)[:1].isupper() or word in _LINKS for word in words):
        return False  # letters of other scripts
    if len(words) < MIN_WORDS or any(map(people.has_first_name, words)) or _MONTHS.search(name):
        return False
    if any(map(people.is_function, words[:-1])) or people.title_in(name):
        words = [word for word in words if not people.is_function(word)]
        name = " ".join(words)
    return is_name(name, company) and not towns.is_town(name)


def heads_elsewhere(before: str, title: str, company: Company) -> bool:
    """Say whether a sentence puts somebody at another body's head: "GRIPS, where she is chair"."""
    if _AS.match(title):
        return not company.speaks(before)
    where = _WHERE.search(before[-MAX_WHERE:])
    return where is not None and not (
        company.is_own(where["house"]) or towns.is_town(where["house"])
    )


MAX_WHERE: Final = 60
# "The trade has got Ann Lee as its head".
_AS: Final = late(r"(?:as|als|som|comme|como|come|jako|mint|ca) ", re.IGNORECASE)
_WHERE: Final = late(
    r"(?P<house>[^\W\d_a-zß-öø-ÿ][\w&-]+),? (?:where|wo|où|donde|dove|onde|waar|där|hvor|"
    r"gdzie|kde|missä|ahol|unde|gdje|kjer) $"
)

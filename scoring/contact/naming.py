"""Where a text names a company: by its whole name, its telling first word, its first letters.

Pure. A long name is cut short in one's own news; what is cut must not be anybody else's.
"""

import re
from functools import lru_cache
from typing import Final

from prospects import tables
from prospects.normalise import companies
from scoring.contact import people, towns
from scoring.reading.patterns import late


@lru_cache(maxsize=64)
def named(name: str) -> re.Pattern[str]:
    """Return the pattern of a company's name: its words in any spelling of what joins them.

    A long name is also known by its first word where that is telling ("Brenner" for "Brenner
    Maschinenbau GmbH"), unless another name follows, as in "Brenner Logistik", and one of four
    words or more by their first letters.
    """
    tokens = re.findall(r"[^\W_]+", name)
    telling = {word.casefold() for word in companies.company_tokens(name)}
    while len(tokens) > 1 and telling and tokens[-1].casefold() not in telling:
        tokens.pop()  # the legal form
    spelled = r"[\W_]{0,3}".join(map(re.escape, tokens)) or "(?!)"
    if len(tokens) > 1 and _is_code(tokens[0]):
        spelled += (
            rf"|(?-i:{re.escape(tokens[0].upper())})(?!-|[ ](?!{_HEADLINE_VERB})(?-i:[A-ZÀ-Ž]))"
        )
    if len(tokens) > 1 and _is_short_name(tokens[0]):
        spelled += rf"|^(?-i:{re.escape(tokens[0])})(?= {_HEADLINE_VERB})"
    if len(tokens) > 1 and _is_telling(tokens[0]):
        spelled += rf"|(?-i:{re.escape(tokens[0])})(?!-|[ ](?!{_HEADLINE_VERB})(?-i:[A-ZÀ-Ž]))"
    initials = "".join(token[0] for token in tokens)
    is_own = initials.isupper() and initials.isalpha() and not _ABBREVIATION.fullmatch(initials)
    if len(tokens) >= MIN_INITIALS and is_own:
        spelled += rf"|(?-i:{initials})(?!-)"
    return re.compile(rf"(?<!\w)(?:{spelled})(?!\w)", re.IGNORECASE)


def _is_telling(word: str) -> bool:
    """Say whether one word alone stands for a firm: long, and neither a common word nor a place."""
    is_name = len(word) >= MIN_SHORT_NAME and word[0].isupper() and word.isalpha()
    is_other = word.lower() in tables.words("common_words.txt") or towns.is_town(word)
    return is_name and not is_other and not people.has_first_name(word)


def is_rare(word: str) -> bool:
    """Say whether a word is none of those that anybody's sentences begin with."""
    return word.lower() not in tables.words("common_words.txt")


def _is_short_name(word: str) -> bool:
    """Say whether a short first word stands for a firm where its headline begins with it."""
    is_short = 3 <= len(word) < MIN_SHORT_NAME and word[0].isupper() and word.isalpha()
    is_known = word.lower() in tables.words("common_words.txt") or people.has_first_name(word)
    return is_short and not is_known and not _SHORT_WORD.fullmatch(word)


def _is_code(word: str) -> bool:
    """Say whether a short first word stands for a firm when written in capitals: "M4", "ONO"."""
    is_short = 2 <= len(word) < MIN_SHORT_NAME and word[0].isalpha()
    is_known = word.lower() in tables.words("common_words.txt") or people.has_first_name(word)
    is_own = any(map(str.isdigit, word)) or (len(word) > 2 and not _SHORT_WORD.fullmatch(word))
    return is_short and is_own and not is_known and not _ABBREVIATION.fullmatch(word)


# Short words with which names begin and that headlines write in capitals for themselves.
_SHORT_WORD: Final = late(
    r"the|our|your|my|new|now|neue?|nova?|nuov[oa]|old|big|best|top|pro|all|one|two|red|blue|gold|art|auto|bio|eco|euro|fast|fine|first|free|good|high|home|hot|just|live|love|net|next|open|real|safe|sky|smart|star|sun|sea|true|web|air|das|der|die|den|det|les?|la|los?|las|el|il|het|een|une?|un[ao]|van|von|de[rn]?|san|st|saint|uni|and|for|yes|stop|sale|save|help|you|we",
    re.IGNORECASE,
)


# What follows a short name in a headline that capitalises its words: "Brenner Opens …".
_HEADLINE_VERB: Final = (
    r"(?-i:(?:A(?:cquire|gree|nnounce|ppoint)|C(?:lose|omplete)|E(?:xpand|nter)|H(?:ire)|I(?:ntroduce)|L(?:aunche?)"
    r"|Name|Open|Promote|R(?:aise|eceive|elease)|S(?:ecure|elect|ign)|Unveil|Welcome)(?:s|d|ed)|And|Has|To|Joins)\b"
)
MIN_SHORT_NAME: Final = 5
MIN_INITIALS: Final = 4  # words of a name also known by its first letters; three are anybody's
# Initials that stand for something else in anybody's news.
_ABBREVIATION: Final = late(
    r"aba|agm|api|app|asp|bio|cad|cao|cbo|cdo|ceo|cfo|cio|cmo|coo|cpa|cpo|cro|crm|cso|cto|dna|edi|eps|erp|esg|eu|fda|faq|gdp|gmp|gps|hse|ico|iot|ipo|iso|ite|led|lng|mba|mou|mri|nda|ngo|oem|pci|pdf|phd|pmo|rfp|roi|saas|sap|sdk|seo|sla|sms|sql|sso|suv|uae|uk|un|url|usa|usb|vat|vip|vpn|wlan",
    re.IGNORECASE,
)


def mentions(text: str, name: str) -> list[tuple[int, int]]:
    """List where a text names the company, by start and end."""
    is_lower = name.islower()
    return [
        (match.start(), _end_of_name(text, match.end()))
        for match in named(name).finditer(text)
        if (is_lower or not match[0].islower()) and not _is_surname(text, match, name)
    ]


def _end_of_name(text: str, end: int) -> int:
    """Return where a name ends that goes on to "Partners": "Acme Realty Partners completed"."""
    goes_on = _PARTNERS.match(text, end)
    return goes_on.end() if goes_on else end


_PARTNERS: Final = late(
    r"(?: [A-ZÀ-Ž][\w&'’-]+){0,2}? Partners\b(?= (?!with|to|on|in|for|and|up)[a-zß-ÿ])"
)


def _is_surname(text: str, match: re.Match[str], name: str) -> bool:
    """Say whether a firm's short name is a person's here: "Karl Brenner"."""
    before = text[: match.start()].split()
    is_short = " " in name and " " not in match[0]
    return (
        is_short
        and bool(before)
        and text[match.start() - 1] == " "
        and people.has_first_name(before[-1])
    )

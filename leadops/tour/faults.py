"""A false number put into a draft on purpose, so that one can see it caught.

Pure: the same text always gets the same fault.
"""

import re

from scoring import dates

_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?![\w,])|(?<![\w.,])\d{1,6}(?![\w.,]*\d)")
_YEARS = range(1900, 2100)


def with_wrong_number(body: str, company: str) -> str:
    """Return the text with its first plain number tripled, or with one false sentence added.

    Days and years stay: a wrong date is another kind of fault. The greeting and the sign-off stay,
    too.
    """
    told = [range(one.start, one.end) for one in dates.find(body)]
    for match in _NUMBER.finditer(body):
        value = int(match.group().replace(",", ""))
        if value in _YEARS or value == 0 or any(match.start() in one for one in told):
            continue
        return f"{body[: match.start()]}{value * 3 + 1:,}{body[match.end() :]}"
    paragraphs = body.split("\n\n")
    at = min(1, len(paragraphs) - 1)
    paragraphs[at] = f"{paragraphs[at]} {company} has 48,700 employees.".strip()
    return "\n\n".join(paragraphs)

"""When an absent person is back, by the words of their out-of-office answer."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

LOOK = 4_000
AHEAD = timedelta(days=400)
# Month names by their beginnings, of the languages in which offices answer; folded to lower case.
MONTHS: tuple[str, ...] = (
    "jan|gen|ene|sty|led|янв",
    "feb|fév|fev|lut|úno|фев",
    "mar|mär|mrz|maa|mars|bře|мар",
    "apr|avr|abr|kwi|dub|апр",
    "may|mai|mag|mei|maj|kvě|мая|май",
    "jun|juin|giu|cze|kesä|июн",
    "jul|juil|lug|lip|heinä|июл",
    "aug|août|aout|ago|sie|elo|srp|авг",
    "sep|set|wrz|syys|zář|сен",
    "oct|okt|ott|out|paź|loka|říj|окт",
    "nov|lis|marras|ноя",
    "dec|dez|déc|dic|gru|joulu|pro|дек",
)
# What says that the date is the day of return (the first is believed before the second).
RETURN = re.compile(
    r"\b(?:back|return\w*|available again|resume)\b|zurück|wieder (?:da|im|erreichbar|für)|"
    r"de retour|retour le|serai de|regres\w*|vuelvo|volver\w*|reincorpor\w*|rientr\w*|torner\w*|"
    r"terug|retorn\w*|volto|powr[óo]t\w*|wracam|wrócę|вернусь|tillbaka|tilbage|tilbake|takaisin",
    re.IGNORECASE,
)
UNTIL = re.compile(
    r"\b(?:until|till|through|thru|to|bis|jusqu['’]?(?:au|à)?|au|hasta|al|fino al?|tot(?: en met)?|"
    r"t/m|até|do|до|t\.?o\.?m\.?|til)\b",
    re.IGNORECASE,
)
_NAME = "|".join(f"(?P<m{number}>{begun})" for number, begun in enumerate(MONTHS, start=1))
NAMED = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?(?: de| of)? (?:{_NAME})\w*\.?"
    r"(?:,? (?:de |del )?(?P<year>20\d\d))?",
    re.IGNORECASE,
)
NAMED_FIRST = re.compile(
    rf"\b(?:{_NAME})\w*\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (?P<year>20\d\d))?",
    re.IGNORECASE,
)
ISO = re.compile(r"\b(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b")
NUMBERS = re.compile(
    r"\b(?P<day>\d{1,2})(?P<mark>[./-])(?P<month>\d{1,2})(?:[./-](?P<year>(?:20)?\d\d))?\b"
)


def back_on(text: str, sent: date) -> date | None:
    """Return the day of return, None where none is named or two readings are possible.

    A date without a year is the next such day after `sent`. Of several dates the one behind a word
    of return counts, else the last one behind "until". 03/04 is left alone: it is read in two ways.
    """
    text = text[:LOOK]
    days = [(place, day) for place, day in _dates(text, sent) if sent <= day <= sent + AHEAD]
    for word in (RETURN, UNTIL):
        behind = [day for place, day in days if word.search(text[max(0, place - 60) : place])]
        if behind:
            return behind[-1]
    return None


def _dates(text: str, sent: date) -> Iterator[tuple[int, date]]:
    found = [hit for one in (ISO, NAMED, NAMED_FIRST, NUMBERS) for hit in one.finditer(text)]
    for hit in sorted(found, key=re.Match.start):
        day = _date(hit, sent)
        if day is not None:
            yield hit.start(), day


def _date(hit: re.Match[str], sent: date) -> date | None:
    parts = hit.groupdict()
    month = parts.get("month") or next(
        (name[1:] for name, value in parts.items() if value and re.fullmatch(r"m\d+", name)), "0"
    )
    day, number = int(parts["day"]), int(month)
    if parts.get("mark") in {"/", "-"}:
        if day <= 12 and number <= 12 and day != number:
            return None
        if number > 12:
            day, number = number, day
    year = int(parts["year"]) % 100 + 2000 if parts["year"] else sent.year
    try:
        found = date(year, number, day)
        if not parts["year"] and found < sent:
            found = date(year + 1, number, day)
    except ValueError:
        return None
    return found

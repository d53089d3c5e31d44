"""One usable sentence about a piece of news: what happened, and what it means for them (ENR5).

Pure. Every name, sum and number in a sentence was cut out of the news' own words.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterable
from itertools import islice
from typing import Final

from scoring.contact import people
from scoring.enums import SignalKind
from scoring.news import event_words, events
from scoring.reading import money
from scoring.reading.moments import Moment
from scoring.reading.patterns import late

MAX_SENTENCE: Final = 400
MAX_NEAR: Final = 240  # signs of an entry in which it says how many lose their jobs

_ROUND: Final = late(
    r"\b(?:pre-?)?(?:series|serie|série)[- ][a-k]\b|\bpre-?seed\b|\bseed\b", re.IGNORECASE
)
_LED: Final = late(
    r"(?:\bled by|angeführt von|unter (?:der )?(?:führung|leitung) von|menée? par|liderada por|guidat[oa] da|onder leiding van|ledd av|ledet af)\s+"
    r"(?P<who>[A-ZÀ-Ž][\w&'’-]*(?:\.\w+)*(?:\s(?:[A-ZÀ-Ž][\w&'’-]*(?:\.\w+)*|&)){0,4})"
)
_PURPOSE: Final = late(
    r"\b(?:to|will be used to|will help (?:us |it |the company )?(?:to )?)\s?(?P<what>(?:expand|hire|grow|build|scale|accelerate|develop|open|double|triple|enter|launch|strengthen|finance|bring|extend|roll out|increase|invest|drive|speed up)\b[^.;:“”\"]{5,110})",
)
# Capitals alone: between "À" and "Ž" stand small letters, too ("élue").
_UPPER: Final = r"A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ"
_PERSON: Final = late(
    rf"(?<!\w)(?:(?:Dr|Prof)\.\s)?[{_UPPER}][\w'’-]+(?:\s[A-Z]\.)?(?:\s(?:van|von|de|der|den|di|da|la|le|el|ter|ten|dos|das|do|du))*(?:\s(?!As\b|To\b|For\b|New\b|Chief\b|Head\b|Vice\b|President\b|Managing\b|In\b|Joins\b|And\b|Its\b)[{_UPPER}][\w'’-]+){{1,2}}"
)
_NO_PERSON: Final = late(
    r"\b(?:new|chief|officer|head|president|director|board|managing|vice|general|company|group|ceo|cfo|cto|coo|cmo|cro|vp|announces?|appoints?|names?|hires?|joins?|welcomes?|promotes?|press|release|series|members?|as|neue[rn]?)\b",
    re.IGNORECASE,
)
_STAFF: Final = late(
    r"(?<![\w.,])(?P<count>\d{1,3}(?:[.,\u00a0 ]\d{3})+|\d{1,6})\s+(?:[\w-]+\s){0,3}?(?:employees|jobs|positions|roles|staff|workers|people|colleagues|mitarbeite\w+|stellen|beschäftigte\w*|arbeitsplätze|salariés|postes|employés|emplois|empleados|empleos|trabajadores|puestos|dipendenti|posti|medewerkers|werknemers|banen|arbeidsplaatsen|funcionários|postos|vagas|anställda|medarbetare|tjänster|medarbejdere|ansatte|stillinger|arbejdspladser|kolleger|kollegor|kolleg\w+|compañer[oa]s|collègues|colleghi|collega['’]?s|colegas|pracowników|osób|etatów|zaměstnanc\w*|míst)\b",
    re.IGNORECASE,
)
_SHARE: Final = late(
    r"(?P<share>\d{1,3}(?:[.,]\d)?)\s?(?:%|percent|per cent|prozent|pour cent|por ciento|per cento|procent|por cento|prosent)",
    re.IGNORECASE,
)
_STRONG: Final = late(
    r"\d|\b(?:because|need|must|means|why|instead|more than|most|never|first|weil|müssen|parce que|porque|perché|omdat)\b",
    re.IGNORECASE,
)
FILLER: Final = late(
    r"appeared first on|read more|continue reading|weiterlesen|lire la suite"
    r"|no (?:open|current|vacant) (?:positions|vacancies|jobs)|keine offenen stellen|aucun poste (?:à pourvoir|ouvert)"
    r"|no hay (?:vacantes|puestos)|nessuna posizione aperta|geen (?:open )?vacatures|nenhuma vaga"
    r"|inga lediga (?:tjänster|jobb)|ingen ledige (?:stillinger|jobs)|brak wolnych stanowisk",
    re.IGNORECASE,
)

_MEANING: Final = {
    SignalKind.HIRING: ("was hiring", "so it has more work than hands"),
    SignalKind.FUNDING: ("announced new funding", "so it has new money to spend"),
    SignalKind.LEADERSHIP: (
        "announced a change in its leadership",
        "so priorities may be set anew",
    ),
    SignalKind.LAUNCH: ("announced a launch", "which now has to find its users"),
    SignalKind.EXPANSION: ("reported growth", "so it is building up there"),
    SignalKind.LAYOFFS: ("announced job cuts", "so fewer people carry the same work"),
    SignalKind.TECHNOLOGY: (
        "reported a change of its technology",
        "so how it works there is changing",
    ),
    SignalKind.PARTNERSHIP: ("announced a partnership", "which both sides now have to make work"),
    SignalKind.POST: ("published", ""),
}


def sentence(kind: SignalKind, name: str, headline: str, body: str, moment: Moment | None) -> str:
    """Say what the news is; ``headline`` is its evidence, ``body`` what else it says."""
    when = _when(moment)
    tellers = {
        SignalKind.FUNDING: _funding,
        SignalKind.LEADERSHIP: _leadership,
        SignalKind.LAYOFFS: _layoffs,
    }
    told = tellers[kind](name, headline, body, when) if kind in tellers else ""
    return (told or _plain(kind, name, headline, when))[:MAX_SENTENCE]


def _when(moment: Moment | None) -> str:
    if moment is None:
        return ""
    return f" {'on' if moment.precision == 'day' else 'in'} {moment.words}"


def _plain(kind: SignalKind, name: str, headline: str, when: str) -> str:
    verb, meaning = _MEANING[kind]
    room = MAX_SENTENCE - len(name) - len(verb) - len(meaning) - len(when) - 12
    text = _short(headline.rstrip("."), room)
    return f"{name} {verb}{when}: “{text}”{', ' if meaning else ''}{meaning}."


def _short(text: str, room: int) -> str:
    return text if len(text) <= room else f"{text[: room - 1].rsplit(' ', 1)[0]}…"


def _funding(name: str, headline: str, body: str, when: str) -> str:
    total = money.MONEY.search(headline)
    if total is None:
        return ""
    stage = _ROUND.search(headline) or _ROUND.search(body[:600])
    led = _LED.search(headline) or _LED.search(body[:800])
    round_ = f" in its {stage[0]} round" if stage else ""
    by = f", led by {led['who'].rstrip('.')}" if led else ""
    told = f"{name} announced {total[0].strip()} of new funding{round_}{by}{when}"
    return f"{told}{_purpose(headline, body)}.".replace("….", "….".rstrip("."))


def _purpose(headline: str, body: str) -> str:
    found = _PURPOSE.search(headline) or _PURPOSE.search(body[:900])
    if found is None:
        return f", {_MEANING[SignalKind.FUNDING][1]}"
    return f"; it wants to {_short(found['what'].strip(' ,'), 110)}"


def _leadership(name: str, headline: str, body: str, when: str) -> str:
    roles = list(_ROLE.finditer(headline))
    if len(roles) != 1 or _BODY.match(roles[0][0]):
        return ""
    who = person(headline, name) or person(body[:300], name)
    if not who or _LEAVES.search(headline):
        return ""
    return (
        f"{name} announced {who} as {_role(roles[0][0])}{when}, "
        f"{_MEANING[SignalKind.LEADERSHIP][1]}."
    )


_ROLE: Final = late(rf"\b{event_words.ROLE}", re.IGNORECASE)
# Not who leads but those who do: nobody is taken on "as management".
_BODY: Final = late(
    r"geschäftsführung|(?:vorstand|aufsichtsrat)\w*s$|geschäftsführungs|(?:board of directors|supervisory board|advisory board)$",
    re.IGNORECASE,
)
# Whoever is named beside these may be who goes.
_LEAVES: Final = late(
    r"\b(?:steps|stepping|leaves|leaving|departs|resigns|retires|retired|hand(?:s|ed|ing) over|passes|verlässt|tritt zurück|scheidet|übergibt|übergab|übergeben|geht in|verabschiedet|quitte|part (?:en|à)|cède|transmet|a (?:cédé|transmis)|deja|dejó|cede|se jubila|entrega|lascia|cede|passa|va in pensione|vertrekt|verlaat|draagt|gaat met|neemt afscheid|deixa|passou|se aposenta|lämnar|slutar|går i|fratræder|går af|overdrager|fratrer|przekazał\w*|przekazuje|odchodzi|odszedł|odeszła|ustąpił\w*|předal\w*|předává|odchází)\b",
    re.IGNORECASE,
)


def _role(text: str) -> str:
    return text.upper() if re.fullmatch(r"c[a-z]{2}|[se]?vp", text, re.IGNORECASE) else text.strip()


def person(text: str, name: str) -> str:
    """Return the person that a text names, empty if none: best one whose first name is known."""
    named = [
        match[0]
        for match in _PERSON.finditer(text)
        if match[0][0].isupper()
        and not events.names(match[0], name)
        and not _NO_PERSON.search(match[0])
        and not _ROLE.search(match[0])
        and "'s" not in match[0]
        and not _is_house(match, text)
    ]
    known = (one for one in named if people.has_first_name(_HONOUR.sub("", one).split()[0]))
    return next(known, named[0] if named else "")


def _is_house(match: re.Match[str], text: str) -> bool:
    """Say whether a name is that of a house in which somebody works or worked."""
    if _HOUSE.search(match[0]):
        return True
    first = _HONOUR.sub("", match[0]).split()[0]
    return _AT.search(text[: match.start()]) is not None and not people.has_first_name(first)


_HONOUR: Final = late(r"^(?:Dr|Prof)\. ")
_HOUSE: Final = late(
    r"\b(?:hospital\w*|universi\w+|clinic\w*|clínica|klinik\w*|klinikum|krankenhaus|spital|ospedale|szpital\w*|sygehus|sjukhus\w*|school|schule|hochschule|college|institut\w*|academy|akademie|escuela|école|scuola|escola|bank|banca|banco|banque|council|ministry|ministerium|street|road|group|gruppe|werke?|foundation|stiftung|fundación|fondation|gmbh|ltd|limited|inc|llc|sarl|s\.?r\.?l|b\.?v|nv)\b|(?-i:\b(?:AG|KG|SE|SA|AB|AS|SL)\b)",
    re.IGNORECASE,
)
_AT: Final = late(
    r"(?:\b(?:at|from|of|with|bei|beim|von|vom|aus|in der|im|chez|à l['’]|de chez|en el|en la|del|en|de la|presso|da|dal|dalla|alla|bij|van|na|no|do|hos|från|fra|ved|z|w|u|ve|od)\s|\b[dl]['’])$",
    re.IGNORECASE,
)


def _layoffs(name: str, headline: str, body: str, when: str) -> str:
    # What stands farther below may count who stays, or who works for whom the firm works.
    near = (headline, body[: body.find(". ")], f"{headline} {body[:MAX_NEAR]}")
    text = next((one for one in near if _STAFF.search(one) or _SHARE.search(one)), "")
    count, share = _STAFF.search(text), _SHARE.search(text)
    if count:
        part = f" ({share['share']} % of its staff)" if share else ""
        what = f"the loss of {count['count']} jobs{part}"
    elif share:
        what = f"cuts of {share['share']} % of its staff"
    else:
        return ""
    return f"{name} announced {what}{when}, {_MEANING[SignalKind.LAYOFFS][1]}."


def point(headline: str, below: Iterable[str], name: str) -> str:
    """Return the sentence that says most of what a post is about, empty if there is none.

    One with a figure or a finding comes first, then one on the headline's matter or as "we", then
    the first whole one, unless it names the firm: so begins what every page says of it.
    """
    own = set(re.findall(r"[^\W\d_]{5,}", name.casefold()))
    about = set(re.findall(r"[^\W\d_]{5,}", headline.casefold())) - own
    plain = first = ""
    for text in islice(below, 8):
        words = set(re.findall(r"[^\W\d_]{5,}", text.casefold()))
        is_whole = 40 <= len(text) <= 260 and text[-1] in ".!" and not FILLER.search(text)
        if not is_whole:
            continue
        if not first and not events.names(text, name):
            first = text
        if about & words or events.speaks_as_we(text):
            if _STRONG.search(text):
                return text
            plain = plain or text
    return plain or first


def post(name: str, headline: str, point_: str, moment: Moment) -> str:
    """State the point of a post, not that there was one."""
    under = _short(headline.rstrip("."), 110)
    return f"{name} wrote{_when(moment)}, under “{under}”: “{point_.rstrip('.')}”."[:MAX_SENTENCE]


def layoff_figures(text: str) -> frozenset[str]:
    """Return the numbers of people that a text says lose their jobs."""
    return frozenset(re.sub(r"\D", "", match["count"]) for match in _STAFF.finditer(text))

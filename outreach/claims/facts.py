"""What a sentence states that can be compared: words, numbers, dates, names, denial, deeds."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from outreach.claims import days as dates
from outreach.claims import deeds as acts
from outreach.claims import markers, numbers, parties, units, words
from outreach.claims.days import Day, Relative
from outreach.claims.numbers import Number
from outreach.sentences import listed

_TOKEN = re.compile(r"\d[\d.,]*\d|[^\W_]+(?:['’\-][^\W_]+)*|[,;:.!?()\n–—]")
_CAPITAL = re.compile(r"(?<![\w'’])[^\W\d_][\w&’'.-]{0,40}(?<![.'’-])")
# Said in several words, meant as one.
_PHRASES = tuple(
    (re.compile(pattern, re.IGNORECASE), word)
    for pattern, word in (
        (r"\b(?:chief executive officer|chief executive|managing director|geschäftsführer(?:in)?|"
         r"vorstandsvorsitzende[rn]?|directeur général|director general)\b", "ceo"),
        (r"\b(?:chief financial officer|finance chief|finanzvorstand)\b", "cfo"),
        (r"\b(?:chief technology officer|technical director)\b", "cto"),
        (r"\b(?:chief operating officer)\b", "coo"),
        (r"\b(?:la(?:y|ys|id|ying) off|lets? go of|letting go|let go)\b", "layoff"),
        (r"\b(?:lets?|letting) (?=(?:[\w,.]+ ){1,4}go\b)", "layoff "),
        (r"\b(?:had to leave|were let go|lost their jobs|job cuts?|cuts? (?=[\d,.]+ (?:jobs|roles|"
         r"positions)))",
         "layoff "),
        (r"\b(?:head office|home office|corporate seat)\b", "headquarters"),
        (r"\b(?:take[sn]?|took|taking) over\b", "acquire"),
        (r"\bnow belongs? to\b", "belong to"),
        (r"\b(?:bring|brings|brought|took|takes) in\b", "raise"),
        (r"\b(?:tour de table|levée de fonds)\b", "levée"),
        (r"\baround the world\b", "worldwide"),
        (r"\b(?:set|sets|setting) up\b", "establish"),
        (r"\bsign(?:s|ed)? up\b", "register"),
        (r"\bmade public\b", "announced"),
        (r"\bunited states(?: of america)?\b|\bu\.s\.(?:a\.)?|\busa\b|\bvereinigte[n]? staaten\b|"
         r"\bétats-unis\b",
         "US"),
        (r"\bunited kingdom\b|\bu\.k\.|\bgreat britain\b|\broyaume-uni\b", "UK"),
        (r"\beuropean union\b|\beuropäische[n]? union\b|\bunion européenne\b", "EU"),
    )
)  # fmt: skip
_MAY_HOLD_PHRASE = re.compile(
    r"chief|director|direktor|direct|geschäft|vorstand|finan|lay|laid|let|leave|lost|job|cut|"
    r"office|seat|over|"
    r"belong|bring|brought|took|take|tour|levée|around|set|sign|public|united|u\.|usa|vereinig|"
    r"états|great|"
    r"royaume|union|techni", re.IGNORECASE)  # fmt: skip
_INITIAL = re.compile(r"(?:^|[\s.])[A-Z]\.$")
_LABEL = re.compile(
    r"\b(series|serie|phase|class|klasse|tier|level|type|typ|stage|stufe|version|round|generation|"
    r"kategorie|category|grade|runde|série)[ -]([a-z]|[ivx]{1,4}|\d{1,2}(?:\.\d)?)\b",
    re.IGNORECASE,
)
_ROLES = listed("ceo cfo cto coo cmo cio cpo chairman chairwoman chair founder president treasurer")
_NOT_NAMES = words.STOP | words.FRAME | listed(
    "i hi hello dear no yes ai vp shall worth am ceo cfo cto coo mr mrs ms dr prof team company "
    "series thanks thank since after best please welcome read learn discover meet see get our new "
    "herr frau madame monsieur señor señora inc ltd llc gmbh ag corp co plc sa sas sarl bv kg"
)  # fmt: skip
_NOUNS_OF_ROUNDS = listed(
    "us-dollar us-dollars euro euros dollar dollars million billion mio mrd eur usd gbp chf us"
)
_GERMAN = listed(
    "der die das den dem des ein eine einen und ist sind war wurde wurden wird werden haben hat "
    "mit von "
    "für im am zur zum bei nicht auch sich auf aus sie wir ihre ihr über nach als durch kein keine "
    "hatte "
    "einem einer unternehmen mitarbeiter seit beschäftigt leitet übernahm erwarb gekauft"
)
_NOT_GERMAN = listed(
    "the of and is are was were has have you your we our its to for with by from at on this that "
    "in a le la les "
    "est sont avec pour par el los las es con por sus une un"
)
_COMMON_GERMAN = re.compile(
    r"(?:ung|ungen|heit|keit|keiten|schaft|schaften|tion|tionen|ität|täten|tum|ismus|chen|nis|"
    r"nisse|ment|"
    r"mente|innen|zeit|zeiten|tag|jahr|jahren|werk|werke|stoff|stoffe|dienst|dienste)$"
)
_OPENING_NOUNS = listed(
    "revenue growth demand sales customers customer teams people reps staff costs prices orders "
    "work "
    "turnover profit headcount production capacity business companies users most many every each "
    "both "
    "several more less few other others once together instead also even another much clients "
    "merchants "
    "offices roles jobs visits developers engineers businesses brands investors partners employees "
    "existing additionally moreover however therefore currently unlike trusted built founded "
    "backed based "
    "whether similarly finally typically traditionally simply imagine today's modern data software"
)


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything comparable in one sentence."""

    stems: frozenset[str]
    vocabulary: frozenset[str]  # every word, folded and stemmed: names are looked up here
    order: tuple[str, ...]
    numbers: tuple[Number, ...]
    days: tuple[Day, ...]
    relative: tuple[Relative, ...]
    names: tuple[str, ...]
    labels: frozenset[tuple[str, str]]
    roles: frozenset[str]
    denied: frozenset[str]
    held: frozenset[str]
    planned: frozenset[str]
    doubted: frozenset[str]
    flat: frozenset[str]
    is_future: bool
    is_doubtful: bool
    quantifiers: frozenset[str]
    superlatives: frozenset[str]
    is_german: bool
    text: str
    opener: str = ""  # a first word that may be a name: "Cardinal supports …"
    deeds: tuple[acts.Deed, ...] = field(default=())
    places: tuple[acts.Place, ...] = field(default=())


@lru_cache(maxsize=8_192)
def read(sentence: str, own: frozenset[str] = frozenset()) -> Facts:
    """Read the facts out of one sentence. `own` holds the folded words of the company's name."""
    text = _one_word(sentence[:2_000])
    days, rest = dates.read(text)
    found = numbers.read(rest)
    tokens = [one.lower().replace("’", "'") for one in _TOKEN.findall(text)]
    stems = [words.stem(one) if _is_content(one) else "" for one in tokens]
    is_german = is_in_german(tokens)
    denied_at = markers.denied(tokens)
    plans_at, doubts_at = markers.planned(tokens, is_german=is_german)

    def at(places: frozenset[int]) -> frozenset[str]:
        return frozenset(stems[one] for one in places if stems[one])

    every = frozenset(range(len(tokens)))
    parts = parties.tokens(text[:1_500], own, is_german=is_german)
    return Facts(
        stems=frozenset(one for one in stems if one),
        vocabulary=_vocabulary(tokens),
        order=tuple(one for one in stems if one),
        numbers=found,
        days=days,
        relative=dates.relatives(sentence[:2_000]),
        names=_names(rest, is_german=is_german),
        labels=frozenset((_series(m[1]), m[2].lower()) for m in _LABEL.finditer(text)),
        roles=frozenset(tokens) & _ROLES,
        denied=at(denied_at),
        held=at(every - denied_at),
        planned=at(plans_at),
        doubted=at(doubts_at),
        flat=at(every - plans_at - doubts_at),
        is_future=markers.is_future(tokens, text),
        is_doubtful=markers.is_doubtful(tokens),
        quantifiers=markers.quantifiers(tokens),
        superlatives=markers.superlatives(tokens),
        is_german=is_german,
        text=text,
        opener=_opener(text, is_german=is_german),
        deeds=acts.read(parts, is_german=is_german),
        places=acts.order(parts),
    )


def _series(word: str) -> str:
    return {"serie": "series", "série": "series"}.get(word.lower(), word.lower())


def _one_word(text: str) -> str:
    if _MAY_HOLD_PHRASE.search(text):
        for pattern, word in _PHRASES:
            text = pattern.sub(word, text)
    return text


def is_in_german(tokens: list[str]) -> bool:
    """Tell German by its small words: two, or one in a short sentence."""
    hits = sum(one in _GERMAN for one in tokens)
    others = sum(one in _NOT_GERMAN for one in tokens)
    return hits > others and (hits >= 2 or len(tokens) <= 9)


def _is_content(token: str) -> bool:
    if not token[0].isalpha() or len(token) < 2:
        return False
    folded = words.fold(token)
    is_date = folded in dates.MONTHS or token in dates.WEEKDAYS
    return folded not in words.STOP and not is_date and token not in _NUMERIC


_NUMERIC = frozenset(units.SMALL) | frozenset(units.SCALE) | frozenset(units.CURRENCY)


def _vocabulary(tokens: list[str]) -> frozenset[str]:
    found: set[str] = set()
    for one in tokens:
        if one[0].isalnum():
            bare = words.fold(one).removesuffix("'s").removesuffix("'")
            found.add(bare)
            found.update(bare.split("-"))
            found.add(words.stem(one))
    return frozenset(found)


def _names(text: str, *, is_german: bool) -> tuple[str, ...]:
    """List capitalised words that are names: not a sentence's first word, a month or a title."""
    found = []
    for match in _CAPITAL.finditer(text):
        word = match.group()
        if not word[0].isupper():
            continue
        plain = words.fold(word).removesuffix("'s")
        before = text[: match.start()].rstrip(" \"'“”„«(")
        is_first = not before or (before[-1] in ".!?:\n•–—" and not _INITIAL.search(before))
        is_common = plain in _NOT_NAMES or plain in dates.MONTHS or plain in dates.WEEKDAYS
        if is_common or plain in _NOUNS_OF_ROUNDS or len(plain) < 2:
            continue
        if is_first and not _looks_like_name(word, text, match.end()):
            continue
        if is_german and not is_first and not _is_german_name(word, before, text[match.end() :]):
            continue
        found.append(plain)
    return tuple(dict.fromkeys(found))


_BEFORE_NAMES = listed("von bei mit aus nach herr frau dr durch und an in für hat haben wurde ist")


def _is_german_name(word: str, before: str, after: str) -> bool:
    """Tell a name among German nouns: capitals within, a full name, or bare and no known noun."""
    if any(char.isupper() or char.isdigit() for char in word[1:]):
        return True
    previous = next(iter(_TOKEN.findall(before)[-1:]), "")
    is_known = words.is_listed(word) or bool(_COMMON_GERMAN.search(word))
    if re.match(r" [A-ZÄÖÜ][a-zäöüß]+", after) or (previous[:1].isupper() and len(previous) > 3):
        # Two capitalised words in a row are a full name.
        return not is_known
    return previous.lower() in _BEFORE_NAMES and not is_known


def _looks_like_name(word: str, text: str, end: int) -> bool:
    """Tell a name at the start of a sentence by its capitals, its "'s", or the verb behind it."""
    following = text[end : end + 40]
    plain = words.fold(word).removesuffix("'s")
    if any(char.isupper() for char in word[1:]) or word.endswith(("'s", "’s")):
        return plain not in _OPENING_NOUNS
    if re.match(r" [^\W\d_a-z](?:[a-zà-ÿ]|\.)", following):
        return plain not in _OPENING_NOUNS
    verb = next(iter(_TOKEN.findall(following)), "").lower()
    is_common = (
        plain in words.STOP or plain in _OPENING_NOUNS or plain.endswith(("ing", "ly", "s", "ed"))
    )
    return not is_common and (verb in _AUXILIARIES or verb.endswith("ed"))


_AUXILIARIES = listed(
    "is are was were has have had will can won bought sold grew makes lets did does do hat wurde "
    "ist a est"
)

# Verbs among the words that carry no content.
_PLAIN_VERBS = listed(
    "get gets got made make makes put puts say says said write writes wrote read reads count "
    "counts include "
    "includes lists mentions names states reports"
)


def _opener(text: str, *, is_german: bool) -> str:
    """Return a first word before something like a verb: a name, or a common noun."""
    first, following = [*_TOKEN.findall(text[:120])[:2], "", ""][:2]
    plain = words.fold(first).split("'")[0]
    is_common = plain in words.STOP or plain in _NOT_NAMES or plain in _OPENING_NOUNS | _NUMERIC
    is_form = plain.endswith(("ing", "ly")) or plain in dates.MONTHS or plain in dates.WEEKDAYS
    folded = words.fold(following) if following else ""
    is_before_verb = following[:1].islower() and (
        following in _AUXILIARIES | _PLAIN_VERBS
        or words.stem(following) in words.VERBS
        or folded not in words.STOP
    )
    # A team may write its name small: "truemetrics is …" is a name all the same.
    if not first[:1].isalpha() or is_common or is_form or not is_before_verb or is_german:
        return ""
    return plain

"""What a sentence states that can be compared: words, numbers, dates, names, denial, deeds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from outreach.claims import days as dates
from outreach.claims import deeds as acts
from outreach.claims import (
    languages,
    markers,
    moments,
    naming,
    numbers,
    parties,
    phrases,
    units,
    words,
)
from outreach.claims import places as stands
from outreach.claims.days import Day
from outreach.claims.moments import Relative
from outreach.claims.numbers import Number
from outreach.sentences import listed

_TOKEN = re.compile(r"\d[\d.,]*\d|[^\W_]+(?:['’\-][^\W_]+)*|[,;:.!?()\n–—]")
_LABEL = re.compile(
    r"\b(series|serie|phase|class|klasse|tier|level|type|typ|stage|stufe|version|round|generation|"
    r"kategorie|category|grade|runde|série)[ -]([a-z]|[ivx]{1,4}|\d{1,2}(?:\.\d)?)\b",
    re.IGNORECASE,
)
_ROLES = listed("ceo cfo cto coo cmo cio cpo chairman chairwoman chair founder president treasurer")
_GERMAN = listed(
    "der die das den dem des ein eine einen und ist sind war wurde wurden wird werden haben hat "
    "mit von "
    "für im am zur zum bei nicht auch sich auf aus sie wir ihre ihr über nach als durch kein keine "
    "hatte "
    "einem einer ihnen ihrem ihrer stehen steht zu dem unternehmen mitarbeiter seit beschäftigt "
    "leitet übernahm erwarb gekauft"
)
_NOT_GERMAN = listed(
    "the of and is are was were has have you your we our its to for with by from at on this that "
    "a le la les "
    "est sont avec pour par el los las es con por sus une un"
)


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything comparable in one sentence."""

    stems: frozenset[str]
    vocabulary: frozenset[str]  # every word, folded and stemmed: names are looked up here
    order: tuple[str, ...]
    verbs: frozenset[str]  # stems that stand where a verb does
    language: str
    numbers: tuple[Number, ...]
    days: tuple[Day, ...]
    relative: tuple[Relative, ...]
    names: tuple[str, ...]
    labels: frozenset[tuple[str, str]]
    roles: frozenset[str]
    denied: frozenset[str]
    denials: int  # how many words deny
    held: frozenset[str]
    planned: frozenset[str]
    doubted: frozenset[str]
    flat: frozenset[str]
    past: frozenset[str]  # stems of what has the form of the past
    is_future: bool
    is_doubtful: bool
    quantifiers: frozenset[str]
    superlatives: frozenset[str]
    compares: bool
    is_german: bool
    text: str
    opener: str = ""  # a first word that may be a name: "Cardinal supports …"
    deeds: tuple[acts.Deed, ...] = field(default=())
    places: tuple[stands.Place, ...] = field(default=())
    tokens: tuple[parties.Token, ...] = field(default=())


@lru_cache(maxsize=8_192)
def read(sentence: str, own: frozenset[str] = frozenset()) -> Facts:
    """Read the facts out of one sentence. `own` holds the folded words of the company's name."""
    text = phrases.in_one_word(sentence[:2_000])
    days, rest = dates.read(text)
    found = numbers.read(rest)
    cased = _TOKEN.findall(text)
    tokens = [one.lower().replace("’", "'") for one in cased]
    stems = [words.stem(one) if _is_content(one) else "" for one in tokens]
    language = languages.of(tokens)
    is_german = language in ("", "de") and is_in_german(tokens)
    denied_at = markers.denied(tokens)
    plans_at, doubts_at = markers.planned(tokens, is_german=is_german)

    def at(places: frozenset[int]) -> frozenset[str]:
        return frozenset(stems[one] for one in places if stems[one])

    every = frozenset(range(len(tokens)))
    named = parties.tokens(text[:1_500], own, is_german=is_german)
    parts = parties.acting(named)
    relative = moments.read(sentence[:2_000])
    return Facts(
        stems=frozenset(one for one in stems if one),
        vocabulary=_vocabulary(tokens),
        order=tuple(
            stem
            for token, stem in zip(tokens, stems, strict=True)
            if stem and token not in markers.SMALL
        ),
        verbs=frozenset(
            _german_verbs(cased, stems) if is_german else _verbs(tokens, stems, language)
        ),
        language=language,
        numbers=found,
        days=days,
        relative=relative,
        names=naming.names(rest, is_german=is_german),
        labels=frozenset((_series(m[1]), m[2].lower()) for m in _LABEL.finditer(text)),
        roles=frozenset(tokens) & _ROLES,
        denied=at(denied_at),
        denials=markers.denials(tokens),
        held=at(every - denied_at),
        planned=at(plans_at),
        doubted=at(doubts_at),
        flat=at(every - plans_at - doubts_at),
        past=at(frozenset(i for i in every if parties.is_participle(tokens[i]))),
        is_future=markers.is_future(tokens, text) or any(one.back < 0 for one in relative),
        is_doubtful=markers.is_doubtful(tokens),
        quantifiers=markers.quantifiers(tokens),
        superlatives=markers.superlatives(tokens),
        compares=markers.compares(text),
        is_german=is_german,
        text=text,
        opener=naming.opener(text, is_german=is_german) if language in ("", "en") else "",
        deeds=acts.read(parts, is_german=is_german),
        places=stands.order(parts),
        tokens=tuple(named),
    )


# A verb stands behind these, a noun behind an article or an adjective.
_BEFORE_VERBS = listed(
    "you we they it who which that he she to has have had will would can could may did does do "
    "don't "
    "doesn't didn't won't not never also just be been being are is was were and "
    "sie wir ihr haben hat hatte wird werden wurde wurden nicht zu sich "
    "vous nous ils elles il elle avez avons ont a êtes sont est été ne n'avez se qui "
    "han ha hemos se no que abbiamo avete hanno siete non si heeft hebben u wij niet "
    "foram foi são não se nie się państwo"
)


_BEFORE_NOUNS = listed(
    "the a an your our their its his her this these of der die das den dem ein eine einen ihr ihre "
    "ihren unser unsere votre vos notre nos un une du des su sus el los las una unos il lo gli i "
    "uno "
    "vostro vostra nostro nostra uw onze het een de o os as um uma"
)
_DETERMINERS = listed(
    "the a an your our le la les un une des el los las una il lo gli de het een o os as um uma vos "
    "votre su sus"
) - {"de", "a", "des"}
_FINITE = re.compile(
    r"(?:aron|ieron|[aei]mos|ámos|[aei]ram|[ae]ndo|[ae]v?ano|[ei]ono|ono|iamo|[aei]te|[aei]rono|"
    r"ons|ez|"
    r"aient|èrent|li|liśmy|[ae]my|ją|cie)$"
)


# Words on which a verb may end, but no noun that only names people or things.
_NOUN_ENDING = re.compile(r"(?:ers|ors|ees|ists|ments|tions|ions|ities|ians|ants|men|ness|ship)$")


def _verbs(tokens: list[str], stems: list[str], language: str) -> Iterator[str]:
    """Give the stems that stand where a verb stands, or that the lexicon has as verbs."""
    is_romance = language in ("es", "fr", "it", "pt", "pl")
    for place, (token, stem) in enumerate(zip(tokens, stems, strict=True)):
        before = tokens[place - 1] if place else ""
        if before.endswith("ly") and place > 1:
            before = tokens[place - 2]
        is_finite = bool(is_romance and _FINITE.search(token))
        is_behind = (
            is_finite or before in _BEFORE_VERBS or before.endswith(("'ve", "'ll", "'d", "'re"))
        )
        is_noun = before in _BEFORE_NOUNS or (not is_romance and _is_noun_form(tokens, place))
        following = tokens[place + 1] if place + 1 < len(tokens) else ""
        # Hardly a noun stands before an article or a figure: "la coopérative réunit 190".
        is_before = bool(before) and (
            following in _DETERMINERS or following in units.SMALL or following[:1].isdigit()
        )
        is_verb = is_behind or is_before or stem in words.VERBS or not before
        if stem and token[:1].isalpha() and is_verb and not is_noun:
            yield stem


def _is_noun_form(tokens: list[str], place: int) -> bool:
    """Tell "employees", "to farmers" and a plural that opens a sentence: no verbs of English."""
    token, before = tokens[place], tokens[place - 1] if place else ""
    is_plural = token.endswith("s") and not token.endswith(("ss", "us"))
    return bool(_NOUN_ENDING.search(token)) or (is_plural and before in ("to", "and", ""))


def _german_verbs(cased: list[str], stems: list[str]) -> Iterator[str]:
    """Give the German stems that are no nouns, by their small letter, and no adjectives."""
    for place, (token, stem) in enumerate(zip(cased, stems, strict=True)):
        before = cased[place - 1].lower() if place else ""
        following = cased[place + 1] if place + 1 < len(cased) else ""
        is_adjective = (
            token.endswith(("e", "en", "er", "es", "em"))
            and following[:1].isupper()
            and (before in _BEFORE_NOUNS | parties.PREPOSITIONS or before[:1].isdigit())
        )
        if stem and token[:1].islower() and not is_adjective:
            yield stem


def _series(word: str) -> str:
    return {"serie": "series", "série": "series"}.get(word.lower(), word.lower())


def is_in_german(tokens: list[str]) -> bool:
    """Tell German by its small words: two, or one in a short sentence."""
    hits = sum(one in _GERMAN for one in tokens)
    others = sum(one in _NOT_GERMAN for one in tokens)
    return hits > others and (hits >= 2 or len(tokens) <= 9)


def _is_content(token: str) -> bool:
    if not token[0].isalpha() or len(token) < 2:
        return False
    if token.partition("-")[2] in units.NUMERIC or token.partition("'")[0] in _PRONOUNS:
        return False  # "four-year", "you'd"
    folded = words.fold(token)
    is_date = folded in dates.MONTHS or token in dates.WEEKDAYS
    return folded not in words.STOP and not is_date and token not in units.NUMERIC


_PRONOUNS = listed("i you we they he she it that there who j c n s qu")


def _vocabulary(tokens: list[str]) -> frozenset[str]:
    found: set[str] = set()
    for one in tokens:
        if one[0].isalnum():
            bare = words.fold(one).removesuffix("'s").removesuffix("'")
            found.add(bare)
            found.update(bare.split("-"))
            found.add(words.stem(one))
    return frozenset(found)

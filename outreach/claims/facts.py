"""What a sentence states that can be compared: words, numbers, dates, names, denial, deeds."""

import re
from collections.abc import Iterable
from copy import copy
from functools import cached_property, lru_cache
from itertools import chain

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
    relations,
    tongues,
    units,
    verbs,
    words,
)
from outreach.claims import places as stands
from outreach.claims.days import Day
from outreach.claims.moments import Relative
from outreach.claims.numbers import Number
from outreach.sentences import listed

_TOKEN = re.compile(r"\d[\d.,]*\d|[^\W_]++(?:['’\-][^\W_]++)*+|[,;:.!?()\n–—]")
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


class Facts:
    """Everything comparable in one sentence, each part read when it is first asked for.

    Most passages are put aside for one thing that does not fit: the others are then never read.
    """

    def __init__(self, sentence: str, own: frozenset[str] = frozenset()) -> None:
        self.said = sentence[:2_000]
        self._own = own
        self.text = phrases.in_one_word(self.said)

    # --- words ------------------------------------------------------------------------------------

    @cached_property
    def cased(self) -> list[str]:
        """Its words and marks as written."""
        return _TOKEN.findall(self.text)

    @cached_property
    def low(self) -> list[str]:
        """Its words and marks in lower case."""
        return [one.lower().replace("’", "'") for one in self.cased]

    @cached_property
    def stem_of_each(self) -> list[str]:
        """The stem of each token; empty where it has no content."""
        found = [_content_stem(one) for one in self.low]
        timed: frozenset[str] = frozenset()
        if not dates.IN_DATES.isdisjoint(self.low):
            timed = dates.IN_DATES.intersection(_words_of(one.text for one in self.days))
        if not units.PARTS.keys().isdisjoint(self.low):
            shares = _words_of(one.text for one in self.numbers if one.unit == "%")
            timed |= units.PARTS.keys() & shares
        if not timed:
            return found
        return ["" if one in timed else stem for one, stem in zip(self.low, found, strict=True)]

    def _at(self, places: Iterable[int]) -> frozenset[str]:
        return frozenset(self.stem_of_each[one] for one in places if self.stem_of_each[one])

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of its content words."""
        return frozenset(one for one in self.stem_of_each if one)

    @cached_property
    def _by_beginning(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for stem in self.stems:
            found.setdefault(stem[: words.BEGINNING], []).append(stem)
        return found

    def has_near(self, stem: str) -> bool:
        """Tell whether one of its content words shares the root of a stem."""
        alike = self._by_beginning.get(stem[: words.BEGINNING], ())
        return any(words.is_near(stem, one) for one in alike)

    @cached_property
    def order(self) -> tuple[str, ...]:
        """Those stems in their order, without the small words that have checks of their own."""
        return tuple(
            stem
            for token, stem in zip(self.low, self.stem_of_each, strict=True)
            if stem and token not in markers.SMALL
        )

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word, folded and stemmed: names are looked up here."""
        return _vocabulary(self.low)

    @cached_property
    def language(self) -> str:
        """The code of its language; empty where its small words do not tell."""
        return languages.of(self.low)

    @cached_property
    def tongue(self) -> str:
        """The same, told by all of its words where the small ones do not tell."""
        return self.language or tongues.of(self.low)

    @cached_property
    def meanings(self) -> dict[str, tongues.Meanings]:
        """What the stems of another language than English may stand for."""
        found = {
            stem: tongues.meanings(token, self.tongue)
            for token, stem in zip(self.low, self.stem_of_each, strict=True)
            if stem
        }
        return {stem: told for stem, told in found.items() if told}

    @cached_property
    def is_german(self) -> bool:
        """Whether it is read as German, where nouns have capitals and verbs stand last."""
        return self.tongue == "de" or (not self.language and is_in_german(self.low))

    @cached_property
    def verbs(self) -> frozenset[str]:
        """The stems that stand where a verb does."""
        if self.is_german:
            return frozenset(verbs.in_german(self.cased, self.stem_of_each))
        return frozenset(verbs.told(self.low, self.stem_of_each, self.language))

    @cached_property
    def past(self) -> frozenset[str]:
        """The stems of what has the form of the past."""
        places = range(len(self.low))
        return self._at(one for one in places if parties.is_participle(self.low[one]))

    # --- figures, dates and names -----------------------------------------------------------------

    @cached_property
    def _dated(self) -> tuple[tuple[Day, ...], str]:
        return dates.read(self.text)

    @property
    def days(self) -> tuple[Day, ...]:
        """Its dates."""
        return self._dated[0]

    @cached_property
    def relative(self) -> tuple[Relative, ...]:
        """Its times told from today."""
        return moments.read(self.said)

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """Its quantities; dates are none."""
        return numbers.read(self._dated[1])

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Its names, folded."""
        return naming.names(self._dated[1], is_german=self.is_german)

    @cached_property
    def opener(self) -> str:
        """A first word that may be a name: "Cardinal supports …"."""
        is_read = self.language in ("", "en") and self.tongue in ("", "en")
        return naming.opener(self.text, is_german=self.is_german) if is_read else ""

    @cached_property
    def labels(self) -> frozenset[tuple[str, str]]:
        """Its pairs of a kind and a letter or number: "series B"."""
        return frozenset((_series(one[1]), one[2].lower()) for one in _LABEL.finditer(self.text))

    @cached_property
    def roles(self) -> frozenset[str]:
        """The offices that it names."""
        return _ROLES.intersection(self.low)

    # --- what turns a sentence --------------------------------------------------------------------

    @cached_property
    def _denied_places(self) -> frozenset[int]:
        return markers.denied(self.low)

    @cached_property
    def denied(self) -> frozenset[str]:
        """The stems in the reach of a denial."""
        return self._at(self._denied_places)

    @cached_property
    def held(self) -> frozenset[str]:
        """The stems that stand somewhere undenied."""
        return self._at(frozenset(range(len(self.low))) - self._denied_places)

    @cached_property
    def denials(self) -> int:
        """How many words deny."""
        return markers.denials(self.low)

    @cached_property
    def _unsure_places(self) -> tuple[frozenset[int], frozenset[int]]:
        return markers.planned(self.low, is_german=self.is_german)

    @cached_property
    def planned(self) -> frozenset[str]:
        """The stems in the reach of a plan."""
        return self._at(self._unsure_places[0])

    @cached_property
    def doubted(self) -> frozenset[str]:
        """The stems in the reach of a doubt."""
        return self._at(self._unsure_places[1])

    @cached_property
    def flat(self) -> frozenset[str]:
        """The stems that stand somewhere neither planned nor doubted."""
        plans, doubts = self._unsure_places
        return self._at(frozenset(range(len(self.low))) - plans - doubts)

    @cached_property
    def is_future(self) -> bool:
        """Whether it tells of what is still to come."""
        return markers.is_future(self.low, self.text) or any(one.back < 0 for one in self.relative)

    @cached_property
    def is_doubtful(self) -> bool:
        """Whether it says "may", "probably", "reportedly"."""
        return markers.is_doubtful(self.low)

    @cached_property
    def quantifiers(self) -> frozenset[str]:
        """Its kinds of quantifier: all, most, some, only, former."""
        return markers.quantifiers(self.low)

    @cached_property
    def superlatives(self) -> frozenset[str]:
        """Its superlatives, one form for each meaning."""
        return markers.superlatives(self.low)

    @cached_property
    def compares(self) -> bool:
        """Whether it sets one thing above or below another."""
        return markers.compares(self.text)

    # --- who does what ----------------------------------------------------------------------------

    @cached_property
    def tokens(self) -> tuple[parties.Token, ...]:
        """Its words with the parties that they name."""
        return tuple(parties.tokens(self.text[:1_500], self._own, is_german=self.is_german))

    @cached_property
    def _acting(self) -> list[parties.Token]:
        return parties.acting(self.tokens)

    @cached_property
    def deeds(self) -> tuple[acts.Deed, ...]:
        """Who does what to whom."""
        return acts.read(self._acting, is_german=self.is_german)

    @cached_property
    def places(self) -> tuple[stands.Place, ...]:
        """Its parties in their order."""
        return stands.order(self._acting)

    @cached_property
    def related(self) -> tuple[relations.Related, ...]:
        """The pairs of parties that it relates."""
        return relations.read(self.tokens, is_german=self.is_german)

    def owned(self, own: frozenset[str]) -> "Facts":
        """Return the same sentence read for a company, with all that does not depend on it."""
        kept = copy(self)
        kept._own = own
        for name in _OF_PARTIES:
            kept.__dict__.pop(name, None)
        return kept

    def without(self, stems: frozenset[str]) -> "Facts":
        """Return the same sentence without some of its words."""
        kept = copy(self)
        kept.stems = self.stems - stems
        kept.__dict__.pop("_by_beginning", None)
        kept.order = tuple(one for one in self.order if one not in stems)
        return kept


def _words_of(said: Iterable[str]) -> frozenset[str]:
    return frozenset(_TOKEN.findall(" ".join(said).lower()))


_OF_PARTIES = ("tokens", "_acting", "deeds", "places", "related")


# Sentences of some twenty drafts and their sources, as in the other readers of sentences: eight
# times as many held 160 MB in each process that checks, and no draft was checked any faster.
@lru_cache(maxsize=1_024)
def read(sentence: str, own: frozenset[str] = frozenset()) -> Facts:
    """Return the facts of a sentence. `own` holds the folded words of the company's name."""
    return Facts(sentence, own)


def read_on_page(sentence: str, own: frozenset[str], page: str) -> Facts:
    """Return the facts of a sentence, in its page's language if none of its words tells one."""
    found = read(sentence, own)
    tongue = "" if found.tongue else _of_page(page)
    return _read_in(sentence, own, tongue) if tongue else found


@lru_cache(maxsize=256)
def _of_page(page: str) -> str:
    return languages.of(_TOKEN.findall(page[:1_000].lower()))


@lru_cache(maxsize=1_024)
def _read_in(sentence: str, own: frozenset[str], tongue: str) -> Facts:
    kept = Facts(sentence, own)
    kept.tongue = tongue
    return kept


@lru_cache(maxsize=1_024)
def read_again(sentence: str, own: frozenset[str]) -> Facts:
    """Return the facts of a sentence that was read without its company's name before."""
    return read(sentence).owned(own) if own else read(sentence)


def _series(word: str) -> str:
    return {"serie": "series", "série": "series"}.get(word.lower(), word.lower())


def is_in_german(tokens: list[str]) -> bool:
    """Tell German by its small words: two, or one in a short sentence."""
    hits = sum(one in _GERMAN for one in tokens)
    others = sum(one in _NOT_GERMAN for one in tokens)
    return hits > others and (hits >= 2 or len(tokens) <= 9)


@lru_cache(maxsize=100_000)
def _content_stem(token: str) -> str:
    """Return the stem of a word with content, of another nothing."""
    return words.stem(token) if _is_content(token) else ""


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
    return frozenset(chain.from_iterable(map(_forms, tokens)))


@lru_cache(maxsize=100_000)
def _forms(token: str) -> tuple[str, ...]:
    """Return a word, its parts and its stem; of a mark nothing."""
    if not token[0].isalnum():
        return ()
    bare = words.fold(token).removesuffix("'s").removesuffix("'")
    return bare, *bare.split("-"), words.stem(token)

"""What a dated entry of one's own news reports, where no sentence tells it: "A second clean room".

Pure. A headline in a list of news needs no verb. So the words are weighed: each class that speaks
for a kind, in the headline more than below it; two classes that belong together or one that says
it alone make the kind; advice, holidays, prizes and others' stories count against it. What rules
told already to be another's, denied or planned is not asked again.
"""
# ruff: noqa: E501 - tables of patterns

import re
from dataclasses import dataclass
from itertools import islice
from typing import Final

from scoring.contact import naming, people
from scoring.enums import SignalKind
from scoring.facts.vacancy_words import CLOSED
from scoring.news import (
    agreed,
    change_words,
    deed_words,
    event_words,
    events,
    evidence_patterns,
    news_model,
)
from scoring.news import evidence_against as against
from scoring.news import evidence_weights as weights
from scoring.news.events import Verdict
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare

LEAD: Final = 240  # signs below a headline that are looked at with it
SHORT: Final = 5  # words of a headline that leaves the telling to what stands below it
FIRST: Final = 2  # sentences below that must not tell another's event
LONG: Final = 7  # words of a headline that says what it is about
SURE, SURER = 0.9, 1.3  # lead over none where nobody says whose entry it is; of a bare headline


@dataclass(frozen=True, slots=True)
class Weighed:
    """The text that reports it, word for word, and how it was judged."""

    text: str
    verdict: Verdict
    is_plain: bool = False  # weighed as a whole, by the model


_EARLIER: Final = late(
    r"\b(?:recently|last (?:week|month|year)|kürzlich|neulich|récemment|recientemente|recentemente|di recente|onlangs|nyligen|nylig|niedawno|ostatnio|nedávno|decided|used to)\b",
    re.IGNORECASE,
)
# "we opened" in one word.
_FIRST_PERSON: Final = late(
    r"\b[a-zà-ž]{2,}(?:amos|ámos|amy|emos|imos|iamo|abbiamo|liśmy|łyśmy|emy|imy|ujemy|jsme|íme|áme)\b"
    r"|\b(?:[a-zåäö]+(?:[advnos]|tt)imme|olemme|meillä|meidän)\b",
    re.IGNORECASE,
)
# "Why we moved from …" tells what was done.
_TOLD_WHY: Final = late(
    r"(?:why|how) we\b|(?:warum|wie) wir\b|(?:pourquoi|comment) nous\b|(?:por qué|cómo|perché|come|porque|como) |(?:waarom|hoe) (?:wij|we)\b|(?:varför|hur|hvorfor|hvordan) vi\b|(?:dlaczego|jak|proč) ",
    re.IGNORECASE,
)
# What is out is a product, and on a firm's own page its own.
_IS_OUT: Final = late(
    r"\b(?:(?:now|publicly|generally|finally|widely) )+available\b|\b(?:is|are) (?:now |finally )?(?:here|live|out)\b|\bhas arrived\b|\bjetzt (?:verfügbar|erhältlich)\b|\b(?:ist|sind) (?:jetzt |endlich )?da\b|\bdésormais disponible|\bya disponible|\bora disponibil|\bnu (?:verkrijgbaar|beschikbaar|tillgänglig)|\bjá disponíve",
    re.IGNORECASE,
)
# "Globex Announces …": who does it stands before what a headline of another's begins with.
_DONE_BY: Final = late(
    r"(?:(?-i:[A-ZÀ-Ž])[\w&.'’-]*\s){1,4}(?i:announces?|says?|presents?|introduces?|launches|unveils?|receives?|provides?|reports?|names|appoints?|opens?|acquires?|raises?|approves?|publishes|buys|kündigt|präsentiert|beschließt|verabschiedet|meldet|plant|kauft|annonce|présente|approuve|adopte|lance|anuncia|presenta|aprueba|lanza|annuncia|approva|lancia|presenteert|kondigt|lanceert|koopt|aprova|lança|lanserar|presenterar|lancerer|præsenterer|kjøper|ogłasza|prezentuje)\b"
)
# Who announces something in its own blog speaks of itself.
PROUD: Final = late(
    r"(?:(?:proud|pleased|excited|happy|thrilled|delighted|glad) to (?:announce|introduce|present|launch|share)|announcing|introducing|presenting|freuen uns|nous avons le plaisir|tenemos el placer|siamo lieti)\b",
    re.IGNORECASE,
)
_ANNOUNCED: Final = late(
    r"\b(?:announc\w+|today|heute|gab bekannt|gibt bekannt|annonc\w+|anunci\w+|annunci\w+|kondigt|maakt bekend|meddelar|offentliggør|kunngjør|ogłasza|ogłosił\w*|oznam\w+)\b",
    re.IGNORECASE,
)
_OF_ANOTHER: Final = late(r"(?<![\w])(?-i:[A-ZÀ-Ž][\w-]+)['’]s(?= )")
_CUT: Final = ("…", "...", "[...]", "[…]")
_ASIDE: Final = late(r"\([^()]{0,200}\)")
_ADVISING: Final = late(
    r"blog(?!s/)|insight|magazin|ratgeber|artic|wissen|conseil|guide|journal|tips|learn|resource|post|opinion|consej|consigl|porad",
    re.IGNORECASE,
)


def weigh(
    headline: str, below: str, name: str, language: str, path: str, sight: Verdict
) -> Weighed | None:
    """Weigh a headline with the first words below it; None = no event of the company itself.

    ``path`` is the page's, ``sight`` what ``events.judge`` made of the headline.
    """
    found = _found(headline, below, name, language, path, sight)
    if found is None or headline.endswith(_CUT):
        return None
    return None if against.is_against(headline, name, language) and not found.is_plain else found


def _found(
    headline: str, below: str, name: str, language: str, path: str, sight: Verdict
) -> Weighed | None:
    """Weigh what speaks for an event; what speaks against any is asked when there is one."""
    if sight.kind is SignalKind.TECHNOLOGY and _TOLD_WHY.match(headline):
        return Weighed(headline, Verdict(sight.kind, "own", words=headline))
    if sight.whose == "other" or sight.kind is SignalKind.POST or not sight.is_real:
        return None
    kind = weights.heaviest(headline, below[:LEAD], name, language)
    found = (
        Weighed(headline, Verdict(kind, "own", words=headline))
        if kind
        else _plainly(headline, below, name, language, sight)
        or _below(headline, below, name, language)
    )
    if found is None or _is_own(headline, name):
        return found
    is_foreign = sight.whose == "open" and not (
        _begins_with_act(headline, name, language, sight.start)
        or (kind is SignalKind.PARTNERSHIP and agreed.is_with_one(headline))
        or (sight.kind is SignalKind.LAUNCH and _IS_OUT.search(headline))
    )
    first = next(iter(events.sentences(below)), "")
    is_told = found.is_plain and any(_is_own(text, name) for text in (found.text, first))
    if is_foreign or (_ADVISING.search(path) and not is_told):
        return None
    if _OF_ANOTHER.search(headline) or _is_done_by_another(kind, headline, name, language):
        return None
    if kind is not None and against.is_anothers(kind, headline, name, language):
        return None
    if kind is SignalKind.LAYOFFS and (
        event_words.NOT[kind].search(headline) or event_words.COURTS.search(headline)
    ):
        return None
    is_whose = kind is not SignalKind.FUNDING or _begins_with_money(headline, language)
    return found if is_whose else None


def _is_done_by_another(kind: SignalKind | None, headline: str, name: str, language: str) -> bool:
    """Say whether who does it stands before it; who announces to leave an office is a person."""
    done = _DONE_BY.match(headline)
    if done is None or kind is not SignalKind.LEADERSHIP:
        return done is not None
    return not any(
        start < done.end() for start, _ in weights.places_of(headline, name, language)("role")
    )


def _below(headline: str, below: str, name: str, language: str) -> Weighed | None:
    """Weigh the first sentence under a headline that does not tell it.

    That is a headline too short to tell anything ("Hello Lisbon"), or one above a press release,
    whose first sentence says what is announced.
    """
    first = next(iter(events.sentences(below[: 2 * LEAD])), "")
    is_release = events.names(first, name) and _ANNOUNCED.search(first)
    if not (is_release or (len(headline.split()) <= SHORT and _is_own(first, name))):
        return None
    kind = weights.heaviest(_ASIDE.sub("", first), "", name, language)
    # "We present", "our new", a title behind a name: what a firm says in any text.
    is_common = kind is SignalKind.LAUNCH or (
        len(headline.split()) > SHORT and kind in {SignalKind.LEADERSHIP, SignalKind.HIRING}
    )
    if kind is None or is_common or first.endswith(_CUT):
        return None
    if against.is_against(first, name, language) or _EARLIER.search(first):
        return None
    return Weighed(first, Verdict(kind, "own", words=first))


# News that tells nothing of a firm without saying whose it is: "forty people lost their jobs".
_OF_WHOM: Final = {SignalKind.FUNDING, SignalKind.LAYOFFS}
_VERSION: Final = late(r"\b(?-i:[A-ZÀ-Ž])\w* \d{1,2}\.\d\b")
_OF_VERSIONS: Final = {SignalKind.LAUNCH, SignalKind.TECHNOLOGY}


def _plainly(headline: str, below: str, name: str, language: str, sight: Verdict) -> Weighed | None:
    """Weigh the whole entry by a model where no rule knows an act: whose that is, a rule knows."""
    if (
        sight.kind is not None
        or event_words.ASKED.search(headline)
        or against.LOOKED_BACK.match(headline)
    ):
        return None
    found = news_model.told(headline, events.sentences(below), name, language)
    if found is None or found.text.endswith(_CUT) or _EARLIER.search(found.text):
        return None
    if against.is_against(found.text, name, language):
        return None
    first = list(islice(events.sentences(below), FIRST))
    is_own = any(_is_own(text, name) for text in (headline, found.text, *first[:1]))
    if not is_own and (
        found.lead < (SURE if below else SURER)
        or found.kind in _OF_WHOM
        or _begins_with_a_name(found.text, language)
    ):
        return None
    if found.text == headline and any(map(event_words.RECENTLY.search, first)):
        return None  # told as what went before
    is_told = is_own and found.lead >= SURER
    is_long = len(headline.split()) > LONG and not found.is_headed
    if found.text != headline and is_long and not is_told:
        return None
    if _VERSION.search(found.text) and found.kind not in _OF_VERSIONS:
        return None
    if found.kind is SignalKind.HIRING and CLOSED.search(found.text):
        return None
    if found.kind is SignalKind.FUNDING and not _SUM.search(f"{headline} {below[: 2 * LEAD]}"):
        return None
    if found.kind is SignalKind.LAYOFFS and not (
        _LETS_GO.search(f"{headline} {found.text}")
        and (_is_own(headline, name) or _is_own(found.text, name))
    ):
        return None
    if found.kind is SignalKind.PARTNERSHIP and (
        against.PARTNERS_NAMED.search(found.text)
        or not weights.has_counterpart(headline, found.text, name)
    ):
        return None
    beside = () if is_told else first
    judged = [events.judge(text, name, language) for text in (found.text, *beside)]
    if any(one.kind is not None and not one.counts for one in judged):
        return None
    if any(_ANNOUNCED.search(text) and not _is_own(text, name) for text in first):
        return None
    return Weighed(found.text, Verdict(found.kind, "own", words=found.text), is_plain=True)


_SUM: Final = late(r"\d|\bmil[ij]", re.IGNORECASE)
# Who goes, or a house that is given up: no book, no habit.
_LETS_GO: Final = Rare(
    late(f"{deed_words.STAFF}|{change_words.CLOSED}|{deed_words.FURLOUGHED}", re.IGNORECASE)
)


def _begins_with_a_name(text: str, language: str) -> bool:
    """Say whether a text begins with a name that may be another firm's: no person's, no word."""
    first = re.match(r"[^\W\d_]{4,}(?=\s[a-zà-ž])", text)
    if first is None or not first[0][0].isupper() or news_model.is_word(first[0], language):
        return False
    return naming.is_rare(first[0]) and not people.has_first_name(first[0])


_ACTS: Final = (
    "new", "further", "open", "growth", "show", "stake", "ally", "switch", "raise", "cuts", "out",
)  # fmt: skip


def _begins_with_act(text: str, name: str, language: str, verb: int) -> bool:
    """Say whether a headline begins with what was done, not with who did it: "Siglata l'intesa".

    ``verb`` is where the rule found its words: a name before them ("Openfin opens") is no act.
    """
    places = weights.places_of(text, name, language)
    first = re.match(r"\w*", text)
    between = text[first.end() : verb].strip() if first else ""
    if any(start == 0 for start, _ in places("measure")):
        return True  # "Output doubled"
    if verb and (not between or re.search(r"[A-ZÀ-Ž]", between)):
        return False
    return any(start == 0 for kind in _ACTS for start, _ in places(kind))


_ARTICLE: Final = late(
    r"(?:the|an?|our|der|die|das|eine?|unsere?|les?|la|une?|el|una?|los|il|lo|i|het|een|de|os?|as?|en|ett|et) |l['’]",
    re.IGNORECASE,
)


def _begins_with_money(text: str, language: str) -> bool:
    """Say whether a headline that names nobody begins with the round, not with whose it is."""
    start = article.end() if (article := _ARTICLE.match(text)) else 0
    if text[start : start + 1] in "€$£" or text[start : start + 1].isdigit():
        return True
    classes = ("stake", "fund", "new", "raise")
    return any(evidence_patterns.pattern(one, language).match(text, start) for one in classes)


def _is_own(text: str, name: str) -> bool:
    return bool(events.speaks(text, name) or _FIRST_PERSON.search(text) or PROUD.match(text))
